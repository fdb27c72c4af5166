//! Facts of the known issues of files, packages and updates.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// The failing step runs the program that lists assemblies for IIS.
    AssemblyGenerator: Flag, source = Error("ependentAssemblyGenerator");
    /// That program wrote to its error output.
    RemoteExceptionType: Flag, source = Error("System.Management.Automation.RemoteException");
    /// A program used up its stack.
    StackOverflowType: Flag, source = Error("StackOverflowException");
    /// A file names a language that Windows does not know.
    CultureNotFoundType: Flag, source = Error("CultureNotFoundException");
    /// The file of the Mailbox role was being made.
    ClientAccessConfig: Flag, source = Error("\"ClientAccess\", \"SharedWebConfig.config\"");
    /// The file of the front end was being made.
    FrontEndConfig: Flag, source = Error("\"HttpProxy\", \"SharedWebConfig.config\"");
    /// The assembly, without the beginning of its name.
    MissingAssembly: Text, form = Form::Type, source = Error("Could not load file or assembly 'Microsoft.Exchange.{},");
    /// A file is no assembly.
    BadImageType: Flag, source = Error("BadImageFormatException");
    /// The error names the file of the Scripting Agent.
    ScriptingAgentFile: Flag, source = Error("ScriptingAgentConfig.xml");
    /// The Scripting Agent could not start.
    ScriptingAgentFailed: Flag, source = Error("Scripting Agent initialization failed");
    /// The file that is missing.
    FileIsNotFound: Text, form = Form::Path, source = Error("File is not found: '{}'");
    /// A file is missing, in the words of .NET.
    CouldNotFindFile: Flag, source = Error("Could not find file");
    /// PowerShell does not find where.exe.
    WhereProgramGone: Flag, source = Error("The term 'where.exe' is not recognized");
    /// The same in any language.
    WhereProgramGoneType: Flag, source = Error("CommandNotFoundException: *where.exe");
    /// The failing step sets permissions on this computer.
    LocalPermissionsStep: Flag, source = Error("et-LocalPermissions");
    /// Windows refused to change permissions.
    UnauthorizedOperation: Flag, source = Error("Attempted to perform an unauthorized operation");
    /// Language files are being removed.
    RemovingLanguagePacks: Flag, source = Line("Removing *Language Packs");
    /// The stage of the console that does so.
    RemoveLanguagePacksStage: Flag, source = Line("Remove Language Packs");
    /// The failing script looks for language packages.
    LanguagePackageStep: Flag, source = Error("PackageGUIDRegEx");
    /// Windows Installer asks for the disk of Exchange.
    DiskWanted: Flag, source = Error("Insert the 'Microsoft Exchange Server' disk");
    /// The same for a feature.
    FeatureOnRemovableDisk: Flag, source = Error("The feature you are trying to use is on a CD-ROM or other removable disk that is not available");
}
