//! Known issues of starting Setup: its command line, its mode, what it finds of an earlier server.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_command_line::*, task_errors::*};

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // Media and licence switch do not belong together.
    Entry {
        id: "license-switch-not-recognized",
        operations: ALL_OPERATIONS,
        fails_when: Contains(&UnknownParameter, "IAcceptExchangeServerLicenseTerms"),
        values: &[("switch", &UnknownParameter)],
        causes: &[
            Cause { name: "new-switch-older-media", steps: &["find-media-build", "add-ending"] },
            Cause { name: "old-switch-newer-media", steps: &["find-media-build", "leave-ending-out"] },
            Cause { name: "installed-setup-started", steps: &[] },
        ],
        steps: &[
            Step {
                name: "find-media-build",
                commands: &[Command {
                    name: "show-media-build",
                    shell: PowerShell,
                    text: r"(Get-Item .\Setup\ServerRoles\Common\ExSetup.exe).VersionInfo.FileVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "add-ending",
                commands: &[Command {
                    name: "newer-media",
                    shell: PowerShell,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF <the other switches>",
                    risky: true,
                    elevated: true,
                    products: any_of!(E2016, E2019, SE),
                    ..COMMAND
                }],
            },
            Step {
                name: "leave-ending-out",
                commands: &[Command {
                    name: "older-media",
                    shell: PowerShell,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms <the other switches>",
                    risky: true,
                    elevated: true,
                    products: any_of!(E2013, E2016, E2019),
                    ..COMMAND
                }],
            },
        ],
        links: &["https://learn.microsoft.com/answers/questions/1667920", "prepare-ad"],
        related: &["license-terms-not-accepted", "setup-run-from-bin"],
        plan: &[StartProperly, RunSetupAgain],
        ..STATE
    },
    // Setup was started without any licence switch.
    Entry {
        id: "license-terms-not-accepted",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&LicenseTermsWanted),
        causes: &[Cause { name: "switch-left-out", steps: &[] }, Cause { name: "switch-of-other-media", steps: &[] }],
        steps: &[
            Step {
                name: "find-switch",
                commands: &[Command { name: "list-switches", shell: PowerShell, text: r".\Setup.exe /?", elevated: true, ..COMMAND }],
            },
            Step {
                name: "add-switch",
                commands: &[Command {
                    name: "same-command",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} <the other switches>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        related: &["license-switch-not-recognized"],
        plan: &[StartProperly, RunSetupAgain],
        ..ISSUE
    },
    // A switch that another mode takes.
    Entry {
        id: "parameter-not-valid-for-operation",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&RefusedParameter),
        shows: &[&RefusedOperation],
        values: &[("parameter", &RefusedParameter), ("operation", &RefusedOperation)],
        situations: &[
            Situation {
                name: "roles-with-uninstall",
                when: All(&[Is(&RefusedParameter, "roles"), Is(&RefusedOperation, "Uninstall")]),
                steps: &["leave-roles-out"],
            },
            Situation {
                name: "tenant-file-with-schema",
                when: All(&[Is(&RefusedParameter, "TenantOrganizationConfig"), Is(&RefusedOperation, "PrepareSchema")]),
                steps: &["use-preparead"],
            },
        ],
        causes: &[
            Cause { name: "roles-with-uninstall", steps: &["leave-roles-out"] },
            Cause { name: "tenant-file-with-schema", steps: &["use-preparead"] },
            Cause { name: "other-switch", steps: &["find-mode"] },
        ],
        steps: &[
            Step {
                name: "leave-roles-out",
                commands: &[Command {
                    name: "uninstall",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "use-preparead",
                commands: &[Command {
                    name: "prepare-with-file",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:'<full path of the file>'",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "find-mode",
                commands: &[Command { name: "list-switches", shell: PowerShell, text: r".\Setup.exe /?", elevated: true, ..COMMAND }],
            },
        ],
        links: &[
            "https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/cannot-uninstall-server-role-via-setup-exe",
            "https://learn.microsoft.com/exchange/troubleshoot/administration/error-when-running-setup-prepareschema",
            "unattended",
        ],
        related: &["invalid-command-line"],
        plan: &[StartProperly, RunSetupAgain],
        ..STATE
    },
    // The directory has this server, the computer has no Exchange.
    Entry {
        id: "server-object-from-before",
        operations: INSTALL,
        fails_when: Seen(&InconsistentServer),
        values: &[("server_name", &NameOfServerFromBefore)],
        causes: &[
            Cause { name: "rebuilt", steps: &["inspect-object", "recover"] },
            Cause { name: "stopped-early", steps: &[] },
            Cause { name: "snapshot", steps: &[] },
        ],
        steps: &[
            Step {
                name: "inspect-object",
                commands: &[
                    Command {
                        name: "inspect-object",
                        shell: PowerShell,
                        text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject $dn -Properties serialNumber, whenCreated, msExchInstallPath; Get-ADObject -SearchBase $dn -Filter * | Group-Object ObjectClass -NoElement"#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    // Databases lie elsewhere; their child is named after the server.
                    Command {
                        name: "list-databases",
                        shell: PowerShell,
                        text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchMDBCopy)(cn=$env:COMPUTERNAME))""#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "recover",
                commands: &[Command {
                    name: "recover",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("delete-or-rename"),
        ],
        links: &[
            "https://practical365.com/exchange-server/exchange-2010-setup-error-the-exchange-server-is-in-an-inconsistent-state/",
            "https://github.com/Orange-Cyberdefense/GOAD/issues/471",
        ],
        related: &["recover-on-installed-server"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
];
