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
            Cause { name: "new-switch-older-media", steps: &["look-their-build", "media-since-september-2021"] },
            Cause { name: "old-switch-2016-cu22", steps: &["look-their-build", "older-media"] },
            Cause { name: "powershell-started-older-setup", steps: &[] },
        ],
        steps: &[
            Step {
                name: "look-their-build",
                commands: &[Command {
                    name: "build-these-media",
                    shell: PowerShell,
                    text: r"(Get-Item .\Setup\ServerRoles\Common\ExSetup.exe).VersionInfo.FileVersion",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "media-since-september-2021",
                commands: &[Command {
                    name: "media-since-september-2021",
                    shell: PowerShell,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "older-media",
                commands: &[Command {
                    name: "older-media-all-2013",
                    shell: PowerShell,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /PrepareAD",
                    risky: true,
                    elevated: true,
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
        causes: &[Cause { name: "switch-left-out", steps: &[] }, Cause { name: "switch-misspelt", steps: &[] }],
        steps: &[
            Step {
                name: "list-switches-these-media",
                commands: &[
                    Command { name: "list-switches-these-media", shell: PowerShell, text: r".\Setup.exe /?", elevated: true, ..COMMAND },
                    Command {
                        name: "example-prepare-organization",
                        shell: PowerShell,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-same-command-again"),
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
                steps: &["uninstall-leave-roles-out"],
            },
            Situation {
                name: "tenant-file-with-schema",
                when: All(&[Is(&RefusedParameter, "TenantOrganizationConfig"), Is(&RefusedOperation, "PrepareSchema")]),
                steps: &["run-preparead-schema-admins"],
            },
        ],
        causes: &[
            Cause { name: "roles-uninstallation", steps: &["uninstall-leave-roles-out"] },
            Cause { name: "tenantorganizationconfig-prepareschema", steps: &["run-preparead-schema-admins"] },
            Cause { name: "another-switch-mode-doesnt", steps: &["look-modes-take"] },
        ],
        steps: &[
            Step {
                name: "uninstall-leave-roles-out",
                commands: &[Command {
                    name: "uninstall-whole-server",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "run-preparead-schema-admins",
                commands: &[Command {
                    name: "prepare-hybrid-organization-file",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:<file>.xml",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "look-modes-take",
                commands: &[Command { name: "switches-go-mode", shell: PowerShell, text: r".\Setup.exe /?", elevated: true, ..COMMAND }],
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
        operations: ALL_OPERATIONS,
        fails_when: Seen(&InconsistentServer),
        values: &[("server_name", &NameOfServerFromBefore)],
        causes: &[
            Cause { name: "computer-set-again-under", steps: &["see-object-holds", "run-mode-recoverserver-media"] },
            Cause { name: "earlier-attempt-stopped-anything", steps: &[] },
            Cause { name: "lab-snapshot-computer-put", steps: &[] },
        ],
        steps: &[
            Step {
                name: "see-object-holds",
                commands: &[Command {
                    name: "object-hold",
                    shell: PowerShell,
                    text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject $dn -Properties serialNumber, whenCreated, msExchInstallPath; Get-ADObject -SearchBase $dn -Filter * | Group-Object ObjectClass -NoElement"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "run-mode-recoverserver-media",
                commands: &[Command {
                    name: "recover-server",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("delete-only-own-object"),
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
