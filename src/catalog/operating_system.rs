//! Readiness checks: operating system.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, operating_system::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // Server Core or Nano Server, where only Exchange 2019 and later run. `ServerCoreInstalled` is True with the desktop too.
    Entry {
        id: "IsServerCoreInstalled",
        products: E2016,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | EDGE | TOOLS,
        known: Documented,
        fails_when: No(&FullDesktopInstalled),
        shows: &[&Windows10Version, &ServerCoreInstalled],
        situations: &[
            Situation { name: "server-2012", when: Below(&WindowsBuild, "14393") },
            Situation { name: "server-2016", when: Is(&WindowsBuild, "14393") },
        ],
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell -Restart", risky: true },
            Command {
                shell: PowerShell,
                text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' | Select-Object ProductName, InstallationType",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-isservercoreinstalled"),
        related: &["ServerGuiMgmtInfraNotInstalled", "WindowsServer2008CoreServerEdition", "ValidOSVersion"],
        plan: &[ChangeWindows, RunSetupAgain],
        advice: "23/2 1/12 server-2012=1 server-2016=23",
        ..RULE
    },
    // Windows runs in debug mode. Only a warning, although the help speaks of an error.
    Entry {
        id: "OSCheckedBuild",
        severity: Warning,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: Yes(&DebugVersion),
        commands: &[
            Command { shell: Cmd, text: "bcdedit /enum", risky: false },
            Command { shell: Cmd, text: "bcdedit /debug off", risky: false },
            Command { shell: PowerShell, text: "(Get-CimInstance Win32_OperatingSystem).Debug", risky: false },
        ],
        topic: Some("the-operating-system-is-in-debug-mode-oscheckedbuild-exchange-2013-help"),
        related: &["ValidOSVersion", "ServerWinWebEdition"],
        plan: &[Own, Restart],
        advice: "12/123 3/3",
        ..RULE
    },
    // A group policy defines PowerShell's execution policy, whatever the value.
    Entry {
        id: "PowerShellExecutionPolicyCheckSet",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: Yes(&PowerShellExecutionPolicy),
        commands: &[
            Command { shell: Cmd, text: r"gpresult /h %TEMP%\gp.html", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Set-ItemProperty -Path HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell -Name ExecutionPolicy -Value """#,
                risky: true,
            },
            Command { shell: PowerShell, text: "Get-ExecutionPolicy -List", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-powershellexecutionpolicycheckset"),
        related: &["execution-policy-by-group-policy", "ProcessNeedsToBeClosedOnUpgrade"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/123 134/123",
        ..RULE
    },
    // A Web edition of Windows Server; no Windows that Exchange 2016 or later runs on has one.
    Entry {
        id: "ServerWinWebEdition",
        products: E2019,
        operations: INSTALL,
        fails_when: HasBit(&OSProductSuite, 1024),
        commands: &[Command {
            shell: PowerShell,
            text: "Get-CimInstance Win32_OperatingSystem | Select-Object Caption, Version, OSProductSuite, OperatingSystemSKU",
            risky: false,
        }],
        related: &["ValidOSVersion", "WindowsServer2008CoreServerEdition"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // This release does not run on this Windows. Builds that a Windows client has too count only where the management tools cannot run on it either.
    Entry {
        id: "ValidOSVersion",
        operations: INSTALL | UPGRADE,
        known: Documented,
        fails_when: Any(&[
            All(&[OneOf(&Product, &["2019", "SE"]), Below(&WindowsBuild, "17763")]),
            All(&[Is(&Product, "2016"), Any(&[Below(&WindowsBuild, "9200"), OneOf(&WindowsBuild, &["17763", "20348", "26100"])])]),
            All(&[Is(&Product, "2013"), Any(&[Below(&WindowsBuild, "7601"), AtLeast(&WindowsBuild, "10240")])]),
        ]),
        shows: &[&WindowsServer12Version, &WindowsServer2019Version],
        situations: &[
            Situation { name: "for-2013", when: Is(&Product, "2013") },
            Situation { name: "for-2016", when: Is(&Product, "2016") },
            Situation { name: "for-2019", when: OneOf(&Product, &["2019", "SE"]) },
        ],
        commands: &[Command {
            shell: PowerShell,
            text: "Get-CimInstance Win32_OperatingSystem | Select-Object Caption, Version, BuildNumber, ProductType, OperatingSystemSKU",
            risky: false,
        }],
        topic: Some("ms-exch-setupreadiness-validosversion"),
        related: &["IsServerCoreInstalled", "WindowsServer2008CoreServerEdition", "ServerWinWebEdition", "ServerGuiMgmtInfraNotInstalled"],
        plan: &[ChangeWindows, RunSetupAgain],
        advice: "12/1 12/1 13/1 for-2013=123 for-2016=123 for-2019=123",
        ..RULE
    },
    // Server Core of Windows Server 2008 or 2008 R2, which of all products only Exchange 2013 can meet.
    Entry {
        id: "WindowsServer2008CoreServerEdition",
        products: E2013 | E2016 | E2019,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&FullDesktopInstalled)]),
        shows: &[&WindowsVersion],
        commands: &[Command {
            shell: PowerShell,
            text: "Get-CimInstance Win32_OperatingSystem | Select-Object Caption, Version, OperatingSystemSKU",
            risky: false,
        }],
        related: &["IsServerCoreInstalled", "ValidOSVersion", "ServerGuiMgmtInfraNotInstalled", "ServerWinWebEdition"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The management tools do not run on this Windows; the counterpart of `ValidOSVersion`.
    Entry {
        id: "ValidOSVersionForAdminTools",
        products: E2013 | E2016,
        operations: INSTALL | UPGRADE,
        roles: TOOLS,
        fails_when: Any(&[
            All(&[Is(&Product, "2016"), Any(&[Below(&WindowsBuild, "9200"), AtLeast(&WindowsBuild, "20348")])]),
            All(&[Is(&Product, "2013"), Any(&[Below(&WindowsBuild, "7601"), AtLeast(&WindowsBuild, "10240")])]),
        ]),
        situations: &[
            Situation { name: "for-2013", when: Is(&Product, "2013") },
            Situation { name: "for-2016", when: Is(&Product, "2016") },
        ],
        commands: &[Command {
            shell: PowerShell,
            text: "Get-CimInstance Win32_OperatingSystem | Select-Object Caption, Version, BuildNumber, ProductType, OSArchitecture",
            risky: false,
        }],
        related: &["ValidOSVersion", "IsServerCoreInstalled"],
        plan: &[ChangeWindows, RunSetupAgain],
        advice: "123/1 12/1 for-2013=123 for-2016=123",
        ..RULE
    },
];
