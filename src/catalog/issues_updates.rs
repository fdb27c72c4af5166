//! Known issues of security and hotfix updates, which have an installer and logs of their own.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::common::{InstalledBuild, Product, RunHasEnd};
use crate::facts::issues_files::MissingAssembly;
use crate::facts::issues_updates::*;
use crate::facts::known_issues::ErrorReference;

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
    Command { name: "install-elevated", shell: Cmd, text: r#"msiexec /update "{msp_file}""#, elevated: true, ..COMMAND };

/// Shows which services are disabled.
const LOOK_AT_SERVICES: Command = Command {
    name: "look-at-services",
    shell: PowerShell,
    text: "Get-Service -DisplayName 'Microsoft Exchange*' | Format-Table DisplayName, StartType, Status",
    ..COMMAND
};

/// Shows which build is installed.
const INSTALLED_BUILD: Command = Command {
    name: "build-installed",
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
        operations: ALL_OPERATIONS,
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
                    "servicecontrol-log-see-services",
                    "set-services-back",
                    "start-services-of-both",
                    "set-log-folder-aside",
                    "install-update-again",
                ],
            },
            Situation {
                name: "not-overwritten",
                when: NOT_OVERWRITTEN,
                steps: &[
                    "restart-server",
                    "servicecontrol-log-see-services",
                    "let-exchange-restore-them",
                    "start-services-of-both",
                    "set-log-folder-aside",
                    "install-update-again",
                ],
            },
        ],
        causes: &[
            Cause {
                name: "msp-file-started-elevation",
                steps: &[
                    "restart-server",
                    "servicecontrol-log-see-services",
                    "let-exchange-restore-them",
                    "start-services-of-both",
                    "set-log-folder-aside",
                    "install-update-again",
                ],
            },
            Cause {
                name: "service-didnt-stop-time",
                steps: &[
                    "restart-server",
                    "servicecontrol-log-see-services",
                    "let-exchange-restore-them",
                    "start-services-of-both",
                    "set-log-folder-aside",
                    "install-update-again",
                ],
            },
            Cause {
                name: "second-attempt-saved-disabled",
                steps: &[
                    "restart-server",
                    "servicecontrol-log-see-services",
                    "set-services-back",
                    "start-services-of-both",
                    "set-log-folder-aside",
                    "install-update-again",
                ],
            },
        ],
        steps: &[
            Step::plain("restart-server"),
            Step {
                name: "servicecontrol-log-see-services",
                commands: &[Command {
                    name: "disabled-attempt",
                    shell: PowerShell,
                    text: r#"Get-Content "$env:SystemDrive\ExchangeSetupLogs\ServiceControl.log" | Select-String 'ServiceControl.ps1:', 'Disabling service', 'Overwrite is specified', '\[Error\]'"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "let-exchange-restore-them",
                commands: &[Command {
                    name: "let-exchange-restore-services",
                    shell: PowerShell,
                    text: r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup; .\ServiceControl.ps1 AfterPatch"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-services-back",
                commands: &[
                    Command {
                        name: "windows-services-update-disables",
                        shell: PowerShell,
                        text: "'W3SVC','IISADMIN','WinMgmt','RemoteRegistry','FMS' | ForEach-Object { Set-Service $_ -StartupType Automatic }; Set-Service pla -StartupType Manual",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "exchange-services-automatic",
                        shell: PowerShell,
                        text: "Get-Service -DisplayName 'Microsoft Exchange*' | Where-Object { $_.StartType -eq 'Disabled' -and $_.DisplayName -notmatch 'POP3|IMAP4|Windows Server Backup' } | Set-Service -StartupType Automatic",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "start-services-of-both",
                commands: &[Command {
                    name: "start-services-of-both",
                    shell: PowerShell,
                    text: "Start-Service WinMgmt, IISADMIN, W3SVC, RemoteRegistry, FMS; Get-Service -DisplayName 'Microsoft Exchange*' | Where-Object { $_.StartType -ne 'Disabled' -and $_.DisplayName -notlike '*POP3*' -and $_.DisplayName -notlike '*IMAP4*' } | Start-Service",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-log-folder-aside",
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
        operations: ALL_OPERATIONS,
        fails_when: Seen(&InterimUpdateIncompatible),
        causes: &[
            Cause { name: "interim-update-installed", steps: &["look-interim-update-among"] },
            Cause { name: "server-way-internet", steps: &[] },
        ],
        steps: &[
            Step {
                name: "look-interim-update-among",
                commands: &[Command {
                    name: "interim-update-installed",
                    shell: PowerShell,
                    text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -match 'Interim Update|Update for Microsoft Exchange' | Select-Object DisplayName, DisplayVersion, InstallDate",
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-check-publisher-certificate",
                commands: &[Command {
                    name: "open-settings-revocation-check",
                    shell: PowerShell,
                    text: "inetcpl.cpl",
                    risky: true,
                    ..COMMAND
                }],
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
        operations: ALL_OPERATIONS,
        fails_when: Any(&[NO_TARGET, FORBIDDEN]),
        values: &[("build", &InstalledBuild), ("package_product", &UpdateProduct), ("kb", &UpdateKb), ("msp_file", &UpdateFile)],
        situations: &[
            Situation {
                name: "another-release",
                when: Any(&[NO_TARGET, Differs(&UpdateProduct, &Product)]),
                steps: &["look-installed-build", "download-package-exactly-release"],
            },
            Situation { name: "forbidden", when: FORBIDDEN, steps: &["install-elevated", "look-at-policy"] },
        ],
        causes: &[
            Cause { name: "package-another-cumulative-update", steps: &["look-installed-build", "download-package-exactly-release"] },
            Cause { name: "packages-two-releases-were", steps: &["look-installed-build", "download-package-exactly-release"] },
            Cause { name: "policy-or-rights", steps: &["install-elevated", "look-at-policy"] },
        ],
        steps: &[
            Step { name: "look-installed-build", commands: &[INSTALLED_BUILD] },
            Step::plain("download-package-exactly-release"),
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
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&AssemblyInstallFailed), All(&[Seen(&AssemblyNote), OF_EXCHANGE])]),
        values: &[
            ("assembly", &AssemblyComponent),
            ("assembly", &AssemblyNote),
            ("hresult", &AssemblyResult),
            ("hresult", &AssemblyNoteResult),
        ],
        causes: &[Cause { name: "cache-holds-version-earlier", steps: &[] }],
        steps: &[
            Step { name: "restart-server-install-newest", commands: &[INSTALLED_BUILD] },
            Step {
                name: "follow-workaround-microsoft-article",
                commands: &[Command {
                    name: "open-article-november-2024",
                    shell: Cmd,
                    text: "start https://support.microsoft.com/help/5049233",
                    ..COMMAND
                }],
            },
        ],
        links: &[
            "https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md",
            "https://support.microsoft.com/help/5049233",
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
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Is(&UpdateKb, "5029388"),
            AtLeast(&UpdateExitCode, "1600"),
            Not(&Is(&UpdateExitCode, "1641")),
            Any(&[Not(&Seen(&SystemLanguage)), Not(&OneOf(&SystemLanguage, ENGLISH))]),
        ]),
        causes: &[Cause { name: "first-package", steps: &[] }],
        steps: &[
            Step { name: "bring-services-back", commands: &[LOOK_AT_SERVICES] },
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
        operations: ALL_OPERATIONS,
        fails_when: FATAL,
        shows: &[&UpdateFailedAction],
        values: &[("action", &UpdateFailedAction), ("kb", &UpdateKb), ("msp_file", &UpdateFile)],
        causes: &[
            Cause { name: "folder-rights", steps: &["bring-services-back", "read-upward", "restart-and-install-elevated"] },
            Cause { name: "step-inside-failed", steps: &["bring-services-back", "read-upward", "restart-and-install-elevated"] },
            Cause { name: "antivirus-holds-files", steps: &["bring-services-back", "pause-antivirus", "restart-and-install-elevated"] },
        ],
        steps: &[
            Step { name: "bring-services-back", commands: &[LOOK_AT_SERVICES] },
            Step {
                name: "read-upward",
                commands: &[Command {
                    name: "find-failed-action",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\PatchVerboseLogging.log" -Pattern ' 3\.$' -Context 20,0"#,
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
        operations: ALL_OPERATIONS,
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
        operations: ALL_OPERATIONS,
        fails_when: Seen(&NativeImages),
        causes: &[Cause { name: "list-cannot-be-fetched", steps: &[] }],
        steps: &[
            Step {
                name: "let-server-reach-list",
                commands: &[Command {
                    name: "fetch-list",
                    shell: PowerShell,
                    text: "Invoke-WebRequest http://crl.microsoft.com/pki/crl/products/CodeSigPCA.crl -UseBasicParsing | Select-Object StatusCode",
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-check-publisher-certificate",
                commands: &[Command {
                    name: "open-settings-revocation-check",
                    shell: PowerShell,
                    text: "inetcpl.cpl",
                    risky: true,
                    ..COMMAND
                }],
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
        operations: ALL_OPERATIONS,
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
        plan: &[UseRightAccount],
        ..ISSUE
    },
    // Mail stands still after an update, because maintenance mode was left on.
    Entry {
        id: "update-mail-flow-stopped",
        known: Known::Documented,
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ServerIsOffline), Not(&Seen(&RunHasEnd))]),
        causes: &[
            Cause { name: "maintenance-mode-left-on", steps: &["look-at-services", "end-maintenance-mode"] },
            Cause { name: "services-stopped-or-disabled", steps: &["look-at-services"] },
            Cause { name: "no-room-for-queue", steps: &["look-at-services", "free-room-for-queue"] },
        ],
        steps: &[
            Step { name: "look-at-services", commands: &[LOOK_AT_SERVICES] },
            Step {
                name: "end-maintenance-mode",
                commands: &[Command {
                    name: "end-maintenance",
                    shell: ExchangeShell,
                    text: "Set-ServerComponentState $env:COMPUTERNAME -Component ServerWideOffline -State Active -Requester Maintenance",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "free-room-for-queue",
                commands: &[Command {
                    name: "free-space",
                    shell: PowerShell,
                    text: "Get-Volume | Format-Table DriveLetter, SizeRemaining, Size",
                    ..COMMAND
                }],
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
