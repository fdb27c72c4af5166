//! Facts of the checks in group databases_and_files.

use super::fact::{Kind::*, Source::*, facts};

facts! {
    /// Is the AD LDS data folder of an earlier Edge Transport installation there?
    AdLdsDataPathExists: Flag, source = Own, ask = true,
        probe = Some("Test-Path \"$env:ProgramFiles\\Microsoft\\Exchange Server\\V15\\TransportRoles\\Data\\Adam\"");
    /// Are there database files in the folder of the first database?
    FirstDatabaseFolderInUse: Flag, source = Own, ask = true;
    /// Are there database files in the folder of the second database?
    SecondDatabaseFolderInUse: Flag, source = Own, ask = true;
    /// Does this computer lack a drive that held a database of the lost server?
    DatabaseDriveMissing: Flag, source = Own, ask = true;
    /// Does this computer lack a drive that held transaction logs of the lost server?
    LogDriveMissing: Flag, source = Own, ask = true;
    /// Is the installation folder compressed by NTFS?
    TargetFolderCompressed: Flag, source = Own, ask = true,
        probe = Some("[bool]((Get-Item \"$env:ProgramFiles\\Microsoft\\Exchange Server\" -ErrorAction SilentlyContinue).Attributes -band 2048)");
}
