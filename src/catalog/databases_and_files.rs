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
        causes: &[
            Cause { name: "earlier-installation", steps: &[] },
            Cause { name: "role-uninstalled", steps: &[] },
            Cause { name: "folder-reused", steps: &[] },
        ],
        steps: &[
            Step {
                name: "stop-service",
                commands: &[
                    Command {
                        name: "find-service",
                        shell: PowerShell,
                        text: "Get-Service ADAM_MSExchange -ErrorAction SilentlyContinue",
                        ..COMMAND
                    },
                    Command {
                        name: "stop-service",
                        shell: PowerShell,
                        text: "Stop-Service ADAM_MSExchange -Force",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "back-up-folder",
                commands: &[Command {
                    name: "back-up-folder",
                    shell: PowerShell,
                    text: r#"Copy-Item '{install_directory}\TransportRoles\Data\Adam' "$env:SystemDrive\Adam.bak" -Recurse"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-instance",
                commands: &[Command {
                    name: "uninstall-instance",
                    shell: Cmd,
                    text: r"%windir%\ADAM\adamuninstall.exe /i:MSExchange",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "rename-folder",
                commands: &[Command {
                    name: "rename-folder",
                    shell: PowerShell,
                    text: r#"Rename-Item '{install_directory}\TransportRoles\Data\Adam' 'Adam.old'"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "test-folder",
            shell: PowerShell,
            text: r#"Test-Path '{install_directory}\TransportRoles\Data\Adam'"#,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "earlier-installation", steps: &[] }, Cause { name: "path-in-use", steps: &[] }],
        steps: &[
            Step {
                name: "find-files",
                commands: &[Command {
                    name: "list-files",
                    shell: PowerShell,
                    text: r#"Get-ChildItem '{install_directory}\Mailbox' -Recurse -Include *.edb,*.log,*.chk,*.jrs | Select-Object FullName, Length, LastWriteTime"#,
                    ..COMMAND
                }],
            },
            Step::plain("move-files"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-files",
            shell: PowerShell,
            text: r#"Get-ChildItem '{install_directory}\Mailbox' -Recurse -Include *.edb,*.log,*.chk,*.jrs | Select-Object FullName, Length, LastWriteTime"#,
            ..COMMAND
        }],
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
            Cause { name: "other-drive-letters", steps: &[] },
            Cause { name: "volume-not-attached", steps: &[] },
            Cause { name: "mount-point-missing", steps: &[] },
        ],
        steps: &[
            Step {
                name: "list-paths",
                commands: &[
                    Command {
                        name: "show-paths",
                        shell: ExchangeShell,
                        text: "Get-MailboxDatabase -Server {server} | Format-List Name, EdbFilePath",
                        ..COMMAND
                    },
                    Command {
                        name: "show-paths-in-directory",
                        shell: PowerShell,
                        text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchPrivateMDB)' -Properties msExchOwningServer, msExchEDBFile | Format-List Name, msExchOwningServer, msExchEDBFile",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "attach-volumes",
                commands: &[Command { name: "open-disk-management", shell: Cmd, text: "diskmgmt.msc", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-again",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        // Fixed drives only: a DVD drive can have the letter that is missing.
        verify: &[Command {
            name: "show-volumes",
            shell: PowerShell,
            text: "Get-WmiObject Win32_Volume -Filter 'DriveType=3' | Select-Object Name, Label, FileSystem",
            ..COMMAND
        }],
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
            Cause { name: "other-drive-letters", steps: &[] },
            Cause { name: "volume-not-attached", steps: &[] },
            Cause { name: "mount-point-missing", steps: &[] },
        ],
        steps: &[
            Step {
                name: "find-folders",
                commands: &[
                    Command {
                        name: "show-folders",
                        shell: ExchangeShell,
                        text: "Get-MailboxDatabase -Server {server} | Format-List Name, LogFolderPath",
                        ..COMMAND
                    },
                    Command {
                        name: "read-folders",
                        shell: PowerShell,
                        text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchPrivateMDB)' -Properties msExchOwningServer, msExchESEParamLogFilePath | Format-List Name, msExchOwningServer, msExchESEParamLogFilePath",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "attach-volumes",
                commands: &[Command { name: "open-disk-management", shell: Cmd, text: "diskmgmt.msc", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-again",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        // Fixed drives only: a DVD drive can have the letter that is missing.
        verify: &[Command {
            name: "show-volumes",
            shell: PowerShell,
            text: "Get-WmiObject Win32_Volume -Filter 'DriveType=3' | Select-Object Name, Label, FileSystem",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "earlier-installation", steps: &[] }, Cause { name: "path-in-use", steps: &[] }],
        steps: &[
            Step {
                name: "find-files",
                commands: &[Command {
                    name: "list-files",
                    shell: PowerShell,
                    text: r#"Get-ChildItem "<DatabaseFolder>" -Recurse -Include *.edb,*.log,*.chk,*.stm | Select-Object FullName, Length, LastWriteTime"#,
                    ..COMMAND
                }],
            },
            Step::plain("move-files"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-files",
            shell: PowerShell,
            text: r#"Get-ChildItem "<DatabaseFolder>" -Recurse -Include *.edb,*.log,*.chk,*.stm | Select-Object FullName, Length, LastWriteTime"#,
            ..COMMAND
        }],
        topic: Some("older-database-files-present-secondsgfilesexist-exchange-2013-help"),
        related: &["FirstSGFilesExist"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The installation folder is compressed.
    Entry {
        id: "TargetPathCompressed",
        products: any_of!(E2013, E2016),
        operations: any_of!(INSTALL, UPGRADE),
        fails_when: Yes(&TargetFolderCompressed),
        causes: &[Cause { name: "drive-compressed", steps: &[] }, Cause { name: "inherited", steps: &[] }],
        steps: &[
            Step {
                name: "uncompress",
                commands: &[Command {
                    name: "uncompress",
                    shell: Cmd,
                    text: r#"compact.exe /U /I /S:"{install_directory}""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command { name: "show-compression", shell: PowerShell, text: "(Get-Item '{install_directory}').Attributes", ..COMMAND }],
        related: &["MailboxEDBDriveDoesNotExist", "MailboxLogDriveDoesNotExist"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
];
