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
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, EDGE, TOOLS),
        known: Documented,
        fails_when: No(&FullDesktopInstalled),
        shows: &[&Windows10Version, &ServerCoreInstalled],
        situations: &[
            Situation { name: "server-2012", when: Below(&WindowsBuild, "14393"), steps: &["add-desktop"] },
            Situation { name: "server-2016", when: Is(&WindowsBuild, "14393"), steps: &["reinstall-windows", "use-exchange-se"] },
        ],
        causes: &[
            Cause { name: "installed-without-desktop", steps: &["reinstall-windows", "use-exchange-se"] },
            Cause { name: "shell-removed", steps: &["add-desktop"] },
        ],
        steps: &[
            Step {
                name: "add-desktop",
                commands: &[
                    Command {
                        name: "add-desktop",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell -Restart",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "list-editions",
                        shell: Cmd,
                        text: r"dism.exe /Get-WimInfo /WimFile:D:\sources\install.wim",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "add-desktop-from-media",
                        shell: PowerShell,
                        text: r"Install-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell -Restart -Source 'wim:D:\sources\install.wim:<index>'",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("reinstall-windows"),
            Step::plain("use-exchange-se"),
        ],
        verify: &[Command {
            name: "show-installation-type",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' | Select-Object ProductName, InstallationType",
            ..COMMAND
        }],
        live_topic: true,
        related: &["ServerGuiMgmtInfraNotInstalled", "WindowsServer2008CoreServerEdition", "ValidOSVersion"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // Windows runs in debug mode. Only a warning, although the help speaks of an error.
    Entry {
        id: "OSCheckedBuild",
        severity: Warning,
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: Yes(&DebugVersion),
        causes: &[
            Cause { name: "debugging-on", steps: &["turn-debugging-off", "restart-server"] },
            Cause { name: "checked-build", steps: &["install-normal-windows"] },
        ],
        steps: &[
            Step {
                name: "turn-debugging-off",
                commands: &[
                    Command { name: "show-boot-entries", shell: Cmd, text: "bcdedit /enum", elevated: true, ..COMMAND },
                    Command { name: "turn-debugging-off", shell: Cmd, text: "bcdedit /debug off", elevated: true, ..COMMAND },
                ],
            },
            Step::plain("restart-server"),
            Step::plain("install-normal-windows"),
        ],
        verify: &[Command { name: "show-debug-mode", shell: PowerShell, text: "(Get-WmiObject Win32_OperatingSystem).Debug", ..COMMAND }],
        topic: Some("the-operating-system-is-in-debug-mode-oscheckedbuild-exchange-2013-help"),
        related: &["ValidOSVersion", "ServerWinWebEdition"],
        plan: &[Own, Restart],
        ..RULE
    },
    // A group policy defines PowerShell's execution policy, whatever the value.
    Entry {
        id: "PowerShellExecutionPolicyCheckSet",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: Yes(&PowerShellExecutionPolicy),
        causes: &[
            Cause { name: "policy-applies", steps: &[] },
            Cause { name: "value-left", steps: &["find-policy", "empty-value", "run-setup-at-once"] },
        ],
        steps: &[
            Step {
                name: "find-policy",
                commands: &[
                    Command { name: "list-scopes", shell: PowerShell, text: "Get-ExecutionPolicy -List", ..COMMAND },
                    Command { name: "find-policy", shell: Cmd, text: r#"gpresult /h "%TEMP%\gp.html" /f"#, elevated: true, ..COMMAND },
                ],
            },
            Step::plain("exclude-server"),
            Step {
                name: "empty-value",
                commands: &[Command {
                    name: "empty-value",
                    shell: PowerShell,
                    text: r#"Set-ItemProperty -Path HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell -Name ExecutionPolicy -Value """#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-at-once"),
        ],
        verify: &[Command { name: "list-scopes", shell: PowerShell, text: "Get-ExecutionPolicy -List", ..COMMAND }],
        live_topic: true,
        links: &["execution-policy"],
        related: &["execution-policy-by-group-policy", "ProcessNeedsToBeClosedOnUpgrade"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // A Web edition of Windows Server; no Windows that Exchange 2016 or later runs on has one.
    Entry {
        id: "ServerWinWebEdition",
        products: E2019,
        operations: INSTALL,
        fails_when: HasBit(&OSProductSuite, 1024),
        steps: &[
            Step {
                name: "check-edition",
                commands: &[Command {
                    name: "show-edition",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, OSProductSuite, OperatingSystemSKU",
                    ..COMMAND
                }],
            },
            Step::plain("use-other-server"),
        ],
        verify: &[Command {
            name: "show-edition",
            shell: PowerShell,
            text: "Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, OSProductSuite, OperatingSystemSKU",
            ..COMMAND
        }],
        related: &["ValidOSVersion", "WindowsServer2008CoreServerEdition"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // Windows may be any here, with a PowerShell older than Get-CimInstance.
    // This release does not run on this Windows. Builds that a Windows client has too count only where the management tools cannot run on it either.
    Entry {
        id: "ValidOSVersion",
        operations: any_of!(INSTALL, UPGRADE),
        known: Documented,
        fails_when: Any(&[
            All(&[OneOf(&Product, &["2019", "SE"]), Below(&WindowsBuild, "17763")]),
            All(&[Is(&Product, "2016"), Any(&[Below(&WindowsBuild, "9200"), OneOf(&WindowsBuild, &["17763", "20348", "26100"])])]),
            All(&[Is(&Product, "2013"), Any(&[Below(&WindowsBuild, "7601"), AtLeast(&WindowsBuild, "10240")])]),
        ]),
        shows: &[&WindowsServer12Version, &WindowsServer2019Version],
        situations: &[
            Situation {
                name: "for-2013",
                when: Is(&Product, "2013"),
                steps: &["compare-windows", "use-supported-windows", "use-newest-media"],
            },
            Situation {
                name: "for-2016",
                when: Is(&Product, "2016"),
                steps: &["compare-windows", "use-supported-windows", "use-newest-media"],
            },
            Situation {
                name: "for-2019",
                when: OneOf(&Product, &["2019", "SE"]),
                steps: &["compare-windows", "use-supported-windows", "use-newest-media"],
            },
        ],
        causes: &[
            Cause { name: "version-not-supported", steps: &["compare-windows", "use-supported-windows"] },
            Cause { name: "windows-client", steps: &["compare-windows", "use-supported-windows"] },
            Cause { name: "media-too-old", steps: &["compare-windows", "use-newest-media"] },
        ],
        steps: &[
            Step {
                name: "compare-windows",
                commands: &[Command {
                    name: "show-windows",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, BuildNumber, ProductType, OperatingSystemSKU",
                    ..COMMAND
                }],
            },
            Step::plain("use-supported-windows"),
            Step::plain("use-newest-media"),
        ],
        verify: &[Command {
            name: "show-windows",
            shell: PowerShell,
            text: "Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, BuildNumber, ProductType, OperatingSystemSKU",
            ..COMMAND
        }],
        live_topic: true,
        related: &["IsServerCoreInstalled", "WindowsServer2008CoreServerEdition", "ServerWinWebEdition", "ServerGuiMgmtInfraNotInstalled"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // Server Core of Windows Server 2008 or 2008 R2, which of all products only Exchange 2013 can meet.
    Entry {
        id: "WindowsServer2008CoreServerEdition",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&FullDesktopInstalled)]),
        shows: &[&WindowsVersion],
        steps: &[
            Step {
                name: "check-edition",
                commands: &[Command {
                    name: "show-edition",
                    shell: Cmd,
                    text: r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v InstallationType"#,
                    ..COMMAND
                }],
            },
            Step::plain("use-other-server"),
        ],
        verify: &[Command {
            name: "show-edition",
            shell: Cmd,
            text: r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v InstallationType"#,
            ..COMMAND
        }],
        related: &["IsServerCoreInstalled", "ValidOSVersion", "ServerGuiMgmtInfraNotInstalled", "ServerWinWebEdition"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The management tools do not run on this Windows; the counterpart of `ValidOSVersion`.
    Entry {
        id: "ValidOSVersionForAdminTools",
        products: any_of!(E2013, E2016),
        operations: any_of!(INSTALL, UPGRADE),
        roles: TOOLS,
        fails_when: Any(&[
            All(&[Is(&Product, "2016"), Any(&[Below(&WindowsBuild, "9200"), AtLeast(&WindowsBuild, "20348")])]),
            All(&[Is(&Product, "2013"), Any(&[Below(&WindowsBuild, "7601"), AtLeast(&WindowsBuild, "10240")])]),
        ]),
        situations: &[
            Situation { name: "for-2013", when: Is(&Product, "2013"), steps: &["compare-windows", "use-newest-media"] },
            Situation { name: "for-2016", when: Is(&Product, "2016"), steps: &["compare-windows", "use-newest-media"] },
        ],
        causes: &[
            Cause { name: "version-not-supported", steps: &["compare-windows", "use-newest-media"] },
            Cause { name: "32-bit-windows", steps: &["compare-windows"] },
        ],
        steps: &[
            Step {
                name: "compare-windows",
                commands: &[Command {
                    name: "show-windows",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, BuildNumber, ProductType, OSArchitecture",
                    ..COMMAND
                }],
            },
            Step::plain("use-newest-media"),
        ],
        verify: &[Command {
            name: "show-windows",
            shell: PowerShell,
            text: "Get-WmiObject Win32_OperatingSystem | Select-Object Caption, Version, BuildNumber, ProductType, OSArchitecture",
            ..COMMAND
        }],
        related: &["ValidOSVersion", "IsServerCoreInstalled"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
];
