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
        commands: &[
            Command { shell: PowerShell, text: r"(Get-Item .\Setup\ServerRoles\Common\ExSetup.exe).VersionInfo.FileVersion", risky: false },
            Command {
                shell: PowerShell,
                text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /PrepareAD",
                risky: true,
            },
            Command { shell: PowerShell, text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /PrepareAD", risky: true },
        ],
        related: &["license-terms-not-accepted", "setup-run-from-bin"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/12 13/13 123/123",
        ..STATE
    },
    // Setup was started without any licence switch.
    Entry {
        id: "license-terms-not-accepted",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&LicenseTermsWanted),
        commands: &[
            Command { shell: PowerShell, text: r".\Setup.exe /?", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["license-switch-not-recognized"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/12 12/12",
        ..STATE
    },
    // A switch that another mode takes.
    Entry {
        id: "parameter-not-valid-for-operation",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&RefusedParameter),
        shows: &[&RefusedOperation],
        values: &[("parameter", &RefusedParameter), ("operation", &RefusedOperation)],
        situations: &[
            Situation { name: "roles-with-uninstall", when: All(&[Is(&RefusedParameter, "roles"), Is(&RefusedOperation, "Uninstall")]) },
            Situation {
                name: "tenant-file-with-schema",
                when: All(&[Is(&RefusedParameter, "TenantOrganizationConfig"), Is(&RefusedOperation, "PrepareSchema")]),
            },
        ],
        commands: &[
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:Uninstall", risky: true },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:<file>.xml", risky: true },
            Command { shell: PowerShell, text: r".\Setup.exe /?", risky: false },
        ],
        related: &["invalid-command-line"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "1/1@roles-with-uninstall 2/2@tenant-file-with-schema 3/3 roles-with-uninstall=1 tenant-file-with-schema=2",
        ..STATE
    },
    // The directory has this server, the computer has no Exchange.
    Entry {
        id: "server-object-from-before",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&InconsistentServer),
        values: &[("server_name", &NameOfServerFromBefore)],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject $dn -Properties serialNumber, whenCreated, msExchInstallPath; Get-ADObject -SearchBase $dn -Filter * | Group-Object ObjectClass -NoElement"#,
                risky: false,
            },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:RecoverServer", risky: true },
        ],
        related: &["recover-on-installed-server"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "12/12 123/12 123/12",
        ..ISSUE
    },
];
