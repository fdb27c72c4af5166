//! Known issues of security and hotfix updates, which have an installer and logs of their own.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::common::{InstalledBuild, Product, RunHasEnd};
use crate::facts::issues_files::MissingAssembly;
use crate::facts::issues_updates::*;
use crate::facts::known_issues::ErrorReference;

/// An update is none of the things that Setup does.
const NOT_OF_SETUP: OperationSet = OperationSet::empty();

/// A log is about an update of Exchange: the same codes come up with every program.
const OF_EXCHANGE: When = Seen(&ExchangeUpdate);

/// The numbers of the English languages of Windows.
const ENGLISH: &[&str] = &[
    "1033", "2057", "3081", "4105", "5129", "6153", "7177", "8201", "9225", "10249", "11273", "12297", "13321", "16393", "17417", "18441",
];

/// Windows Installer's collective error.
const FATAL: When = All(&[Is(&UpdateExitCode, "1603"), OF_EXCHANGE]);

/// The package finds nothing that it could update.
const NO_TARGET: When = Any(&[Seen(&PatchNotInstallable), All(&[Is(&UpdateExitCode, "1642"), OF_EXCHANGE])]);

/// A policy forbids the package.
const FORBIDDEN: When = All(&[Is(&UpdateExitCode, "1643"), OF_EXCHANGE]);

/// Installs the package from an elevated prompt.
const INSTALL_ELEVATED: Command =
    Command { name: "install-elevated", shell: Cmd, text: r#"msiexec /update "{msp_file}""#, risky: true, elevated: true, ..COMMAND };

/// Shows which services are disabled, by names that no language changes and without WMI, which may be disabled itself.
const LOOK_AT_SERVICES: Command = Command {
    name: "look-at-services",
    shell: PowerShell,
    text: r#"Get-Service 'MSExchange*','MSComplianceAudit','HostControllerService','SearchExchangeTracing','ADAM_MSExchange','FMS','W3SVC','IISADMIN','Winmgmt','RemoteRegistry','pla' -ErrorAction SilentlyContinue | Select-Object Name, Status, @{n='StartType';e={('Boot','System','Automatic','Manual','Disabled')[(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start]}}"#,
    ..COMMAND
};

/// Has Exchange give the services their start types back.
const RESTORE_SERVICES: Command = Command {
    name: "restore-services",
    shell: PowerShell,
    text: r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup; .\ServiceControl.ps1 AfterPatch"#,
    risky: true,
    elevated: true,
    ..COMMAND
};

/// Shows which build is installed.
const INSTALLED_BUILD: Command = Command {
    name: "show-build",
    shell: PowerShell,
    text: "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion",
    elevated: true,
    ..COMMAND
};

/// ServiceControl.log shows what was stopped, and that no second attempt saved it as the state to restore. Other texts tell neither.
const NOT_OVERWRITTEN: When =
    All(&[Not(&Seen(&StartModesOverwritten)), Any(&[AtLeast(&UpdateServicesDisabled, "1"), AtLeast(&UpdateServicesStopped, "1")])]);

/// The rows, the specific before the general; services that are down come first.
pub static ENTRIES: &[Entry] = &[
    // An update broke off and left the services disabled.
    Entry {
        id: "services-left-disabled-by-update",
        operations: NOT_OF_SETUP,
        fails_when: Any(&[
            AtLeast(&UpdateServicesDisabled, "1"),
            AtLeast(&UpdateServicesStopped, "1"),
            Seen(&StartModesOverwritten),
            Seen(&DisabledAndStopped),
            Seen(&StoppedAndDisabled),
            Seen(&AfterPatchWanted),
            All(&[Any(&[Seen(&StopServiceUnknown), Seen(&StopServiceUnknownType)]), Not(&Seen(&RunHasEnd))]),
        ]),
        values: &[("count", &UpdateServicesDisabled), ("windows_services", &UpdateWindowsServices), ("msp_file", &UpdateFile)],
        // Other texts than ServiceControl.log say nothing about the saved start types.
        situations: &[
            Situation {
                name: "overwritten",
                when: Not(&NOT_OVERWRITTEN),
                steps: &[
                    "restart-server",
                    "read-service-control-log",
                    "set-start-types-by-hand",
                    "start-services",
                    "rename-log-folder",
                    "install-update-again",
                ],
            },
            Situation {
                name: "not-overwritten",
                when: NOT_OVERWRITTEN,
                steps: &[
                    "restart-server",
                    "read-service-control-log",
                    "restore-services",
                    "start-services",
                    "rename-log-folder",
                    "install-update-again",
                ],
            },
        ],
        causes: &[
            Cause {
                name: "msp-without-elevation",
                steps: &[
                    "restart-server",
                    "read-service-control-log",
                    "restore-services",
                    "start-services",
                    "rename-log-folder",
                    "install-update-again",
                ],
            },
            Cause {
                name: "service-did-not-stop",
                steps: &[
                    "restart-server",
                    "read-service-control-log",
                    "restore-services",
                    "start-services",
                    "rename-log-folder",
                    "install-update-again",
                ],
            },
            Cause {
                name: "disabled-state-saved",
                steps: &[
                    "restart-server",
                    "read-service-control-log",
                    "set-start-types-by-hand",
                    "start-services",
                    "rename-log-folder",
                    "install-update-again",
                ],
            },
        ],
        steps: &[
            Step::plain("restart-server"),
            Step {
                name: "read-service-control-log",
                commands: &[Command {
                    name: "list-disabled-services",
                    shell: PowerShell,
                    text: r#"Get-Content "$env:SystemDrive\ExchangeSetupLogs\ServiceControl.log" | Select-String 'ServiceControl.ps1:', 'Disabling service', 'Overwrite is specified', '\[Error\]'"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step { name: "restore-services", commands: &[RESTORE_SERVICES] },
            Step {
                name: "set-start-types-by-hand",
                commands: &[
                    Command {
                        name: "enable-windows-services",
                        shell: PowerShell,
                        text: "'W3SVC','IISADMIN','WinMgmt','RemoteRegistry','FMS' | ForEach-Object { Set-Service $_ -StartupType Automatic }; Set-Service pla -StartupType Manual",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "enable-exchange-services",
                        shell: PowerShell,
                        text: r#"Get-Service 'MSExchange*','MSComplianceAudit','HostControllerService','SearchExchangeTracing','ADAM_MSExchange' -ErrorAction SilentlyContinue | Where-Object { $_.Name -notmatch 'Pop3|Imap4' -and (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start -eq 4 } | Set-Service -StartupType Automatic"#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "start-services",
                commands: &[Command {
                    name: "start-services",
                    shell: PowerShell,
                    text: r#"Start-Service WinMgmt, IISADMIN, W3SVC, RemoteRegistry, FMS; Get-Service 'MSExchange*','MSComplianceAudit','HostControllerService','SearchExchangeTracing','ADAM_MSExchange' -ErrorAction SilentlyContinue | Where-Object { (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start -eq 2 } | Start-Service"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "rename-log-folder",
                commands: &[Command {
                    name: "rename-log-folder",
                    shell: PowerShell,
                    text: r#"Rename-Item "$env:SystemDrive\ExchangeSetupLogs" "ExchangeSetupLogs-$(Get-Date -Format yyyyMMdd-HHmm)""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step { name: "install-update-again", commands: &[INSTALL_ELEVATED] },
        ],
        verify: &[LOOK_AT_SERVICES],
        links: &[
            "failed-updates",
            "https://learn.microsoft.com/answers/questions/1098733",
            "https://posh-able.com/2021/03/07/march-2021-applying-ms-exchange-0-day-patches/",
        ],
        related: &["service-disabled", "update-wrong-cumulative-update", "update-1603"],
        plan: &[Own],
        ..ISSUE
    },
    // An update meets an interim update, or cannot check its signature.
    Entry {
        id: "update-interim-update-incompatible",
        known: Known::Documented,
        operations: NOT_OF_SETUP,
        fails_when: Seen(&InterimUpdateIncompatible),
        causes: &[
            Cause { name: "interim-update-installed", steps: &["uninstall-interim-update"] },
            Cause { name: "no-way-to-internet", steps: &[] },
        ],
        steps: &[
            Step {
                name: "uninstall-interim-update",
                commands: &[Command {
                    name: "list-updates",
                    shell: PowerShell,
                    text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18\Products\*\Patches\* | Where-Object { $_.DisplayName -match 'Exchange' } | Select-Object DisplayName, Installed",
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-revocation-check",
                commands: &[Command { name: "open-internet-options", shell: PowerShell, text: "inetcpl.cpl", risky: true, ..COMMAND }],
            },
        ],
        links: &["failed-updates"],
        related: &["update-wrong-cumulative-update", "update-crl-timeout"],
        plan: &[Own],
        ..ISSUE
    },
    // The package is for another cumulative update, or a policy forbids it.
    Entry {
        id: "update-wrong-cumulative-update",
        known: Known::Documented,
        operations: NOT_OF_SETUP,
        fails_when: Any(&[NO_TARGET, FORBIDDEN]),
        values: &[("build", &InstalledBuild), ("package_product", &UpdateProduct), ("kb", &UpdateKb), ("msp_file", &UpdateFile)],
        situations: &[
            Situation {
                name: "another-release",
                when: Any(&[NO_TARGET, Differs(&UpdateProduct, &Product)]),
                steps: &["look-up-build", "download-matching-package"],
            },
            Situation { name: "forbidden", when: FORBIDDEN, steps: &["install-elevated", "look-at-policy"] },
        ],
        causes: &[
            Cause { name: "package-for-another-release", steps: &["look-up-build", "download-matching-package"] },
            Cause { name: "two-packages-of-one-name", steps: &["look-up-build", "download-matching-package"] },
            Cause { name: "policy-or-no-elevation", steps: &["install-elevated", "look-at-policy"] },
        ],
        steps: &[
            Step { name: "look-up-build", commands: &[INSTALLED_BUILD] },
            Step::plain("download-matching-package"),
            Step { name: "install-elevated", commands: &[INSTALL_ELEVATED] },
            Step::plain("look-at-policy"),
        ],
        verify: &[INSTALLED_BUILD],
        links: &["failed-updates", "build-numbers"],
        related: &["update-interim-update-incompatible"],
        plan: &[Own],
        ..ISSUE
    },
    // Windows Installer could not place an assembly.
    Entry {
        id: "update-assembly-1935",
        operations: NOT_OF_SETUP,
        fails_when: Any(&[Seen(&AssemblyInstallFailed), All(&[Seen(&AssemblyNote), OF_EXCHANGE])]),
        values: &[
            ("assembly", &AssemblyComponent),
            ("assembly", &AssemblyNote),
            ("hresult", &AssemblyResult),
            ("hresult", &AssemblyNoteResult),
        ],
        causes: &[Cause { name: "cache-holds-earlier-version", steps: &[] }],
        steps: &[
            Step { name: "install-newest-update", commands: &[INSTALLED_BUILD] },
            Step {
                name: "follow-article",
                commands: &[Command { name: "open-article", shell: Text, text: "https://support.microsoft.com/help/5049233", ..COMMAND }],
            },
        ],
        verify: &[INSTALLED_BUILD],
        links: &[
            "https://support.microsoft.com/help/5049233",
            "build-numbers",
            "https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md",
        ],
        related: &["update-wrong-cumulative-update"],
        plan: &[Own],
        ..ISSUE
    },
    // The first package of August 2023 on a Windows that is not in English.
    Entry {
        id: "update-non-english-rollback",
        known: Known::Documented,
        products: any_of!(E2016, E2019),
        operations: NOT_OF_SETUP,
        fails_when: All(&[
            Is(&UpdateKb, "5029388"),
            AtLeast(&UpdateExitCode, "1600"),
            Not(&Is(&UpdateExitCode, "1641")),
            Any(&[Not(&Seen(&SystemLanguage)), Not(&OneOf(&SystemLanguage, ENGLISH))]),
        ]),
        causes: &[Cause { name: "first-package", steps: &[] }],
        steps: &[
            Step { name: "bring-services-back", commands: &[LOOK_AT_SERVICES, RESTORE_SERVICES] },
            Step::plain("uninstall-first-package"),
            Step::plain("install-newest-update"),
        ],
        verify: &[INSTALLED_BUILD],
        links: &[
            "https://support.microsoft.com/topic/exchange-server-2019-and-2016-august-2023-security-update-installation-fails-on-non-english-operating-systems-ef38d805-f645-4511-8cc5-cf967e5d5c75",
            "build-numbers",
            "failed-updates",
        ],
        related: &["services-left-disabled-by-update"],
        plan: &[Own],
        ..ISSUE
    },
    // Windows Installer's collective error, about an update.
    Entry {
        id: "update-1603",
        known: Known::Documented,
        operations: NOT_OF_SETUP,
        fails_when: FATAL,
        shows: &[&UpdateFailedAction],
        values: &[("action", &UpdateFailedAction), ("kb", &UpdateKb), ("msp_file", &UpdateFile)],
        causes: &[
            Cause { name: "folder-rights", steps: &["bring-services-back", "read-upward", "restart-and-install-elevated"] },
            Cause { name: "step-inside-failed", steps: &["bring-services-back", "read-upward", "restart-and-install-elevated"] },
            Cause { name: "antivirus-holds-files", steps: &["bring-services-back", "pause-antivirus", "restart-and-install-elevated"] },
        ],
        steps: &[
            Step { name: "bring-services-back", commands: &[LOOK_AT_SERVICES, RESTORE_SERVICES] },
            Step {
                name: "read-upward",
                commands: &[Command {
                    name: "find-failed-action",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\PatchVerboseLogging.log" -Pattern ' 3[.\u3002]$' -Context 20,0"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("pause-antivirus"),
            Step { name: "restart-and-install-elevated", commands: &[INSTALL_ELEVATED] },
        ],
        verify: &[INSTALLED_BUILD],
        links: &["failed-updates", "msi-1603"],
        related: &["services-left-disabled-by-update", "msi-directory-rights", "update-wrong-cumulative-update"],
        explained_by: &[
            "update-interim-update-incompatible",
            "update-wrong-cumulative-update",
            "update-assembly-1935",
            "update-non-english-rollback",
            "msi-directory-rights",
        ],
        plan: &[Own],
        ..ISSUE
    },
    // An update that was installed without elevation: files are missing afterwards.
    Entry {
        id: "update-not-elevated",
        known: Known::Documented,
        operations: NOT_OF_SETUP,
        fails_when: All(&[Is(&MissingAssembly, "Common"), Not(&Any(&[Seen(&ErrorReference), Seen(&RunHasEnd)]))]),
        values: &[("msp_file", &UpdateFile)],
        causes: &[Cause { name: "started-by-double-click", steps: &[] }],
        steps: &[Step { name: "install-same-update-elevated", commands: &[INSTALL_ELEVATED] }, Step::plain("restart-server")],
        verify: &[LOOK_AT_SERVICES],
        links: &["failed-updates", "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update"],
        related: &["services-left-disabled-by-update", "exchange-assembly-missing"],
        plan: &[Own],
        ..ISSUE
    },
    // Native images are made, each waiting for a list that this server can't fetch.
    Entry {
        id: "update-crl-timeout",
        known: Known::Documented,
        severity: Severity::Warning,
        operations: NOT_OF_SETUP,
        fails_when: Seen(&NativeImages),
        causes: &[Cause { name: "list-cannot-be-fetched", steps: &[] }],
        steps: &[
            Step {
                name: "let-server-reach-list",
                commands: &[Command {
                    name: "fetch-list",
                    shell: PowerShell,
                    text: "[int][Net.WebRequest]::Create('http://crl.microsoft.com/pki/crl/products/CodeSigPCA.crl').GetResponse().StatusCode",
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-revocation-check",
                commands: &[Command { name: "open-internet-options", shell: PowerShell, text: "inetcpl.cpl", risky: true, ..COMMAND }],
            },
            Step::plain("tick-check-again"),
        ],
        links: &["failed-updates"],
        related: &["update-interim-update-incompatible"],
        plan: &[Own],
        ..ISSUE
    },
    // The shell refuses a user whose name ends with a dollar sign.
    Entry {
        id: "update-ems-after-update",
        known: Known::Documented,
        operations: NOT_OF_SETUP,
        fails_when: Any(&[Seen(&ContextNotSerialized), Seen(&ContextNotSerializedText)]),
        causes: &[Cause { name: "name-ends-with-dollar", steps: &[] }],
        steps: &[
            Step { name: "look-at-user-name", commands: &[Command { name: "user-name", shell: Cmd, text: "whoami", ..COMMAND }] },
            Step::plain("use-another-account"),
        ],
        verify: &[Command {
            name: "shell-answers",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["failed-updates"],
        plan: &[Own],
        ..ISSUE
    },
    // Mail stands still after an update, because maintenance mode was left on.
    Entry {
        id: "update-mail-flow-stopped",
        known: Known::Documented,
        operations: NOT_OF_SETUP,
        fails_when: All(&[Seen(&ServerIsOffline), Not(&Seen(&RunHasEnd))]),
        causes: &[
            Cause { name: "maintenance-mode-left-on", steps: &["look-at-services", "end-maintenance-mode"] },
            Cause { name: "services-stopped-or-disabled", steps: &["look-at-services"] },
            Cause { name: "no-room-for-queue", steps: &["look-at-services", "free-room-for-queue"] },
        ],
        steps: &[
            Step { name: "look-at-services", commands: &[LOOK_AT_SERVICES, RESTORE_SERVICES] },
            Step {
                name: "end-maintenance-mode",
                commands: &[Command {
                    name: "end-maintenance",
                    shell: ExchangeShell,
                    text: "'ServerWideOffline', 'HubTransport' | ForEach-Object { Set-ServerComponentState $env:COMPUTERNAME -Component $_ -State Active -Requester Maintenance }",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "free-room-for-queue",
                commands: &[Command { name: "free-space", shell: PowerShell, text: "Get-PSDrive -PSProvider FileSystem", ..COMMAND }],
            },
        ],
        verify: &[Command {
            name: "state-of-components",
            shell: ExchangeShell,
            text: "Get-ServerComponentState $env:COMPUTERNAME | Format-Table Component, State",
            ..COMMAND
        }],
        links: &["maintenance-mode", "failed-updates"],
        related: &["services-left-disabled-by-update"],
        explained_by: &["services-left-disabled-by-update"],
        plan: &[Own],
        ..ISSUE
    },
];
