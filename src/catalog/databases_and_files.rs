//! Readiness checks: databases and files.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, databases_and_files::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // The AD LDS folder of an earlier Edge Transport installation is there.
    Entry {
        id: "ADAMDataPathExists",
        operations: INSTALL,
        roles: EDGE,
        known: Documented,
        fails_when: Yes(&AdLdsDataPathExists),
        commands: &[
            Command { shell: PowerShell, text: "Get-Service ADAM_MSExchange -ErrorAction SilentlyContinue", risky: false },
            Command { shell: PowerShell, text: r#"Rename-Item '{install_directory}\TransportRoles\Data\Adam' 'Adam.old'"#, risky: true },
            Command { shell: PowerShell, text: r#"Test-Path '{install_directory}\TransportRoles\Data\Adam'"#, risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-adamdatapathexists"),
        related: &["ExchangeAlreadyInstalled", "InstallWatermark"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/123",
        ..RULE
    },
    // Database files lie where the first database is to go.
    Entry {
        id: "FirstSGFilesExist",
        products: E2013,
        operations: INSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: Yes(&FirstDatabaseFolderInUse),
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ChildItem '{install_directory}\Mailbox' -Recurse -Include *.edb,*.log,*.chk,*.jrs | Select-Object FullName, Length, LastWriteTime"#,
            risky: false,
        }],
        topic: Some("older-database-files-present-firstsgfilesexist-exchange-2013-help"),
        related: &["ExchangeAlreadyInstalled"],
        plan: &[Own, RunSetupAgain],
        advice: "123/1 123/1",
        ..RULE
    },
    // A drive of the lost server that held a database is absent.
    Entry {
        id: "MailboxEDBDriveDoesNotExist",
        products: E2013,
        operations: RECOVER,
        roles: MAILBOX,
        known: Documented,
        fails_when: Yes(&DatabaseDriveMissing),
        commands: &[
            Command { shell: ExchangeShell, text: "Get-MailboxDatabase -Server {server} | Format-List Name, EdbFilePath", risky: false },
            Command { shell: PowerShell, text: "Set-Partition -DriveLetter <Old> -NewDriveLetter <New>", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-Volume | Sort-Object DriveLetter | Format-Table DriveLetter, FileSystemLabel, FileSystem, HealthStatus",
                risky: false,
            },
        ],
        topic: Some("mailbox-database-drive-specification-is-missing-mailboxedbdrivedoesnotexist-exchange-2013-help"),
        related: &["MailboxLogDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/13 123/13",
        ..RULE
    },
    // A drive of the lost server that held transaction logs is absent.
    Entry {
        id: "MailboxLogDriveDoesNotExist",
        products: E2013,
        operations: RECOVER,
        roles: MAILBOX,
        known: Documented,
        fails_when: Yes(&LogDriveMissing),
        commands: &[
            Command { shell: ExchangeShell, text: "Get-MailboxDatabase -Server {server} | Format-List Name, LogFolderPath", risky: false },
            Command { shell: PowerShell, text: "Set-Partition -DriveLetter <Old> -NewDriveLetter <New>", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-Volume | Sort-Object DriveLetter | Format-Table DriveLetter, FileSystemLabel, FileSystem, HealthStatus",
                risky: false,
            },
        ],
        topic: Some("storage-group-drive-specification-is-missing-mailboxlogdrivedoesnotexist-exchange-2013-help"),
        related: &["MailboxEDBDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/13 123/13",
        ..RULE
    },
    // Database files lie where the second database is to go.
    Entry {
        id: "SecondSGFilesExist",
        products: E2013,
        operations: INSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: Yes(&SecondDatabaseFolderInUse),
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ChildItem "<DatabaseFolder>" -Recurse -Include *.edb,*.log,*.chk,*.stm | Select-Object FullName, Length, LastWriteTime"#,
            risky: false,
        }],
        topic: Some("older-database-files-present-secondsgfilesexist-exchange-2013-help"),
        related: &["FirstSGFilesExist"],
        plan: &[Own, RunSetupAgain],
        advice: "123/1 123/1",
        ..RULE
    },
    // The installation folder is compressed.
    Entry {
        id: "TargetPathCompressed",
        products: E2013 | E2016,
        operations: INSTALL | UPGRADE,
        fails_when: Yes(&TargetFolderCompressed),
        commands: &[
            Command { shell: Cmd, text: r#"compact.exe "{install_directory}""#, risky: false },
            Command { shell: Cmd, text: r#"compact.exe /U /I /S:"{install_directory}""#, risky: true },
        ],
        related: &["MailboxEDBDriveDoesNotExist", "MailboxLogDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
        advice: "123/12 123/12",
        ..RULE
    },
];
