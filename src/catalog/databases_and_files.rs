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
        causes: &[Cause { name: "earlier-failed-edge-transport", steps: &[] }, Cause { name: "role-uninstalled", steps: &[] }],
        steps: &[
            Step::new(
                "make-sure-edge-transport",
                &[Command::new("service-old-instance", PowerShell, "Get-Service ADAM_MSExchange -ErrorAction SilentlyContinue")],
            ),
            Step::new(
                "back-folder",
                &[Command::new(
                    "rename-stale-folder",
                    PowerShell,
                    r#"Rename-Item '{install_directory}\TransportRoles\Data\Adam' 'Adam.old'"#,
                )
                .risky()
                .elevated()],
            ),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command::new("folder-still", PowerShell, r#"Test-Path '{install_directory}\TransportRoles\Data\Adam'"#)],
        live_topic: true,
        related: &["ExchangeAlreadyInstalled", "InstallWatermark"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[
            Cause { name: "earlier-exchange-installation-left", steps: &[] },
            Cause { name: "dbfilepath-logfolderpath-targetdir-points", steps: &[] },
        ],
        steps: &[
            Step::new(
                "look-database-files-target",
                &[Command::new(
                    "list-database-files-below",
                    PowerShell,
                    r#"Get-ChildItem '{install_directory}\Mailbox' -Recurse -Include *.edb,*.log,*.chk,*.jrs | Select-Object FullName, Length, LastWriteTime"#,
                )],
            ),
            Step::plain("move-them-safe-place"),
            Step::plain("run-setup-again"),
        ],
        topic: Some("older-database-files-present-firstsgfilesexist-exchange-2013-help"),
        related: &["ExchangeAlreadyInstalled"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[
            Cause { name: "new-server-other-drive", steps: &[] },
            Cause { name: "volume-not-attached", steps: &[] },
            Cause { name: "mount-point-not-created", steps: &[] },
        ],
        steps: &[
            Step::new(
                "list-database-paths-lost",
                &[Command::new(
                    "show-database-paths",
                    ExchangeShell,
                    "Get-MailboxDatabase -Server {server} | Format-List Name, EdbFilePath",
                )],
            ),
            Step::new(
                "attach-volumes-give-them",
                &[Command::new("change-drive-letter", PowerShell, "Set-Partition -DriveLetter <Old> -NewDriveLetter <New>")
                    .risky()
                    .elevated()],
            ),
            Step::plain("run-setup-mode-recoverserver"),
        ],
        verify: &[Command::new(
            "show-volumes",
            PowerShell,
            "Get-Volume | Sort-Object DriveLetter | Format-Table DriveLetter, FileSystemLabel, FileSystem, HealthStatus",
        )],
        topic: Some("mailbox-database-drive-specification-is-missing-mailboxedbdrivedoesnotexist-exchange-2013-help"),
        related: &["MailboxLogDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[
            Cause { name: "replacement-other-drive-letters", steps: &[] },
            Cause { name: "log-volume-not-attached", steps: &[] },
            Cause { name: "mount-point-missing", steps: &[] },
        ],
        steps: &[
            Step::new(
                "list-log-folders-lost",
                &[Command::new(
                    "show-log-folders",
                    ExchangeShell,
                    "Get-MailboxDatabase -Server {server} | Format-List Name, LogFolderPath",
                )],
            ),
            Step::new(
                "provide-log-volumes-under",
                &[Command::new("change-drive-letter", PowerShell, "Set-Partition -DriveLetter <Old> -NewDriveLetter <New>")
                    .risky()
                    .elevated()],
            ),
            Step::plain("run-setup-mode-recoverserver"),
        ],
        verify: &[Command::new(
            "show-volumes",
            PowerShell,
            "Get-Volume | Sort-Object DriveLetter | Format-Table DriveLetter, FileSystemLabel, FileSystem, HealthStatus",
        )],
        topic: Some("storage-group-drive-specification-is-missing-mailboxlogdrivedoesnotexist-exchange-2013-help"),
        related: &["MailboxEDBDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[
            Cause { name: "earlier-failed-installation-left", steps: &[] },
            Cause { name: "chosen-path-belongs-another", steps: &[] },
        ],
        steps: &[
            Step::new(
                "find-out-database-files",
                &[Command::new(
                    "list-database-files-folder",
                    PowerShell,
                    r#"Get-ChildItem "<DatabaseFolder>" -Recurse -Include *.edb,*.log,*.chk,*.stm | Select-Object FullName, Length, LastWriteTime"#,
                )],
            ),
            Step::plain("back-files-move-them"),
            Step::plain("run-setup-again"),
        ],
        topic: Some("older-database-files-present-secondsgfilesexist-exchange-2013-help"),
        related: &["FirstSGFilesExist"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The installation folder is compressed.
    Entry {
        id: "TargetPathCompressed",
        products: E2013 | E2016,
        operations: INSTALL | UPGRADE,
        fails_when: Yes(&TargetFolderCompressed),
        causes: &[
            Cause { name: "drive-program-files-folder", steps: &[] },
            Cause { name: "folder-inherits-compression-parent", steps: &[] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step::new(
                "switch-compression-off-folder",
                &[Command::new("switch-compression-off-below", Cmd, r#"compact.exe /U /I /S:"{install_directory}""#).risky().elevated()],
            ),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command::new("show-compression-folder", Cmd, r#"compact.exe "{install_directory}""#)],
        related: &["MailboxEDBDriveDoesNotExist", "MailboxLogDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
];
