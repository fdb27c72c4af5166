//! Facts of the known issues of services and programs.

use super::fact::{Kind::*, Source::*, facts};

facts! {
    /// PowerShell refused one of Setup's scripts.
    AuthorizationManagerFailed: Flag, source = Error("AuthorizationManager check failed");
    /// The script that was refused, without its ending.
    RefusedScript: Text, source = Error("$RoleBinPath\\{}.ps1");
    /// The failing step runs iisreset.
    IisReset: Flag, source = Error("iisreset");
    /// The program that the failing script runs.
    SetupProcessName: Text, source = Error("tart-SetupProcess -Name {} -Args");
    /// Its arguments.
    SetupProcessArguments: Text, source = Error("tart-SetupProcess -Name * -Args {}");
    /// The program imports the schema, which is another matter.
    SchemaProgram: Flag, source = Error("ldifde.exe");
    /// The program registers the S/MIME library.
    SmimeLibrary: Flag, source = Error("ExSMIME.dll");
}
