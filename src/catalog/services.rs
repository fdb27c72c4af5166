//! Readiness checks: services.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, services::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // COM+ Event System is stopped.
    Entry {
        id: "EventSystemStopped",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS, EDGE),
        known: Documented,
        fails_when: No(&EventSystemStarted),
        causes: &[
            Cause { name: "stopped-disabled", steps: &[] },
            Cause { name: "did-not-start", steps: &["start-service", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service EventSystem -StartupType Automatic; Start-Service EventSystem",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("find-cause"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='EventSystem'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        topic: Some("the-com-event-system-service-must-be-started-before-setup-can-continue-eventsystemstopped-exchange-2013-help"),
        related: &["MSDTCStopped", "NetTcpPortSharingSvcNotAuto", "MpsSvcStopped"],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
    // The firewall service is stopped; Setup needs it for its rules, even where the firewall itself is off.
    Entry {
        id: "MpsSvcStopped",
        severity: Warning,
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&MpsSvcStarted),
        causes: &[
            Cause { name: "service-disabled", steps: &[] },
            Cause { name: "access-denied", steps: &["start-service", "exclude-from-policy"] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: r#"foreach ($name in 'BFE', 'MpsSvc') { if ((Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$name").Start -ne 2) { Set-Service $name -StartupType Automatic }; Start-Service $name }"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "turn-profiles-off",
                commands: &[Command {
                    name: "turn-profiles-off",
                    shell: Cmd,
                    text: "netsh advfirewall set allprofiles state off",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("exclude-from-policy"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='MpsSvc'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        related: &["NetTcpPortSharingSvcNotAuto", "RemoteRegException", "MSDTCStopped"],
        plan: &[StartServices],
        ..RULE
    },
    // MSDTC is stopped, although Setup tries to start it before the checks.
    Entry {
        id: "MSDTCStopped",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS, UM),
        known: Documented,
        fails_when: No(&MSDTCStarted),
        causes: &[
            Cause { name: "policy", steps: &["start-service", "exclude-from-policy", "run-setup-again"] },
            Cause { name: "crashes", steps: &["start-service", "read-event-logs", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service MSDTC -StartupType Automatic; Start-Service MSDTC",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("read-event-logs"),
            Step::plain("exclude-from-policy"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='MSDTC'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        topic: Some("msdtcstopped-exchange-2013-help"),
        related: &["EventSystemStopped", "RemoteRegException", "NetTcpPortSharingSvcNotAuto"],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
    // NetTcpPortSharing does not start automatically. Only the start mode counts, not whether it runs.
    Entry {
        id: "NetTcpPortSharingSvcNotAuto",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Not(&Is(&NetTcpPortSharingStartMode, "Auto")),
        causes: &[
            Cause { name: "preparation-stopped", steps: &["start-service", "install-feature", "read-log"] },
            Cause { name: "policy", steps: &["start-service", "exclude-from-policy", "read-log"] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service NetTcpPortSharing -StartupType Automatic; Start-Service NetTcpPortSharing",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-TCP-PortSharing45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("exclude-from-policy"),
            Step {
                name: "read-log",
                commands: &[Command {
                    name: "find-preparation",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern Start-PreConfiguration -Context 0,5"#,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-start-mode",
            shell: PowerShell,
            text: r#"(Get-WmiObject Win32_Service -Filter "Name='NetTcpPortSharing'").StartMode"#,
            ..COMMAND
        }],
        messages: &["The Net.Tcp Port Sharing service must be set to Automatic startup and started before Setup can continue."],
        related: &["MpsSvcStopped", "MSDTCStopped", "RemoteRegException"],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
    // Setup could not open this computer's own registry the remote way.
    Entry {
        id: "RemoteRegException",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: No(&OwnRegistryReachable),
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified)],
        causes: &[
            Cause { name: "service-remoteregistry-disabled", steps: &["start-service", "open-registry"] },
            Cause { name: "wrong-address", steps: &["check-name", "open-registry"] },
            Cause { name: "blocked", steps: &["allow-call", "open-registry"] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service RemoteRegistry -StartupType Automatic; Start-Service RemoteRegistry",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "check-name",
                commands: &[Command {
                    name: "show-addresses",
                    shell: PowerShell,
                    text: "[System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName())",
                    ..COMMAND
                }],
            },
            Step::plain("allow-call"),
            Step {
                name: "open-registry",
                commands: &[Command {
                    name: "open-registry",
                    shell: PowerShell,
                    text: "[Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName()).HostName).Name",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "open-registry",
            shell: PowerShell,
            text: "[Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName()).HostName).Name",
            elevated: true,
            ..COMMAND
        }],
        related: &["HostRecordMissing", "FqdnMissing", "PrimaryDNSTestFailed", "MpsSvcStopped"],
        plan: &[StartServices, Own, RunSetupAgain],
        ..RULE
    },
    // A service waits for its deletion.
    Entry {
        id: "ServicesAreMarkedForDeletion",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: All(&[Present(&ServiceMarkedForDeletion), Not(&Is(&ServiceMarkedForDeletion, "none"))]),
        values: &[("service", &ServiceMarkedForDeletion)],
        causes: &[Cause { name: "service-in-use", steps: &[] }],
        steps: &[
            Step {
                name: "find-service",
                commands: &[Command {
                    name: "list-services",
                    shell: PowerShell,
                    text: r#"Get-ChildItem HKLM:\SYSTEM\CurrentControlSet\Services -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('DeleteFlag') -eq 1 } | Select-Object PSChildName"#,
                    ..COMMAND
                }],
            },
            Step::plain("close-programs"),
            Step::plain("restart-server"),
        ],
        verify: &[Command {
            name: "list-services",
            shell: PowerShell,
            text: r#"Get-ChildItem HKLM:\SYSTEM\CurrentControlSet\Services -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('DeleteFlag') -eq 1 } | Select-Object PSChildName"#,
            ..COMMAND
        }],
        related: &["RebootPending", "PendingRebootWindowsComponents", "InstallWatermark"],
        plan: &[CloseProcesses, Restart, RunSetupAgain],
        ..RULE
    },
    // The companion of `W3SVCDisabledOrNotInstalled` that asks for a fresh start of Setup; it reads the same value.
    Entry {
        id: "ShouldReRunSetupForW3SVC",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[OneOf(&W3SVCStartMode, &["4", "missing"]), Empty(&W3SVCStartMode)]),
        causes: &[
            Cause { name: "iis-not-installed", steps: &["install-iis", "start-setup-anew"] },
            Cause { name: "service-disabled", steps: &["start-service", "start-setup-anew"] },
        ],
        steps: &[
            Step {
                name: "install-iis",
                commands: &[Command {
                    name: "install-iis",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Server",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service W3SVC -StartupType Automatic; Start-Service W3SVC",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("start-setup-anew"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='W3SVC'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        topic: Some("the-world-wide-web-publishing-service-is-disabled-or-missing-shouldrerunsetupforw3svc-exchange-2013-help"),
        related: &["W3SVCDisabledOrNotInstalled", "SMTPSvcInstalled", "WebASPNET45NotInstalled"],
        explained_by: &["W3SVCDisabledOrNotInstalled"],
        plan: &[InstallFeatures, StartServices, RunSetupAgain],
        ..RULE
    },
    // The SMTP service of Windows is there.
    Entry {
        id: "SMTPSvcInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, HUB, EDGE),
        known: Documented,
        fails_when: All(&[Present(&SMTPSvcStartMode), Not(&Is(&SMTPSvcStartMode, "missing"))]),
        causes: &[Cause { name: "feature-added", steps: &[] }],
        steps: &[
            Step::plain("move-applications"),
            Step {
                name: "remove-feature",
                commands: &[Command {
                    name: "remove-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Remove-WindowsFeature SMTP-Server",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "find-feature",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-Service SMTPSVC -ErrorAction SilentlyContinue; Get-WindowsFeature SMTP-Server",
            elevated: true,
            ..COMMAND
        }],
        topic: Some("the-simple-mail-transport-protocol-is-currently-installed-smtpsvcinstalled-exchange-2013-help"),
        related: &["W3SVCDisabledOrNotInstalled"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
    // W3SVC is missing or disabled.
    Entry {
        id: "W3SVCDisabledOrNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[OneOf(&W3SVCStartMode, &["4", "missing"]), Empty(&W3SVCStartMode)]),
        situations: &[
            Situation {
                name: "disabled",
                when: Is(&W3SVCStartMode, "4"),
                steps: &["start-service", "check-other-services", "run-setup-again"],
            },
            Situation {
                name: "missing",
                when: Any(&[Is(&W3SVCStartMode, "missing"), Empty(&W3SVCStartMode)]),
                steps: &["install-iis", "run-setup-again"],
            },
        ],
        causes: &[
            Cause { name: "iis-not-installed", steps: &["install-iis", "run-setup-again"] },
            Cause { name: "service-disabled", steps: &["start-service", "run-setup-again"] },
            Cause { name: "earlier-setup-failed", steps: &["start-service", "check-other-services", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "install-iis",
                commands: &[Command {
                    name: "install-iis",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Server",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service W3SVC -StartupType Automatic; Start-Service W3SVC",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "check-other-services",
                commands: &[Command {
                    name: "check-other-services",
                    shell: PowerShell,
                    text: r#"'MSExchange*','MSComplianceAudit','HostControllerService','SearchExchangeTracing','FMS','W3SVC','IISADMIN','RemoteRegistry','Winmgmt','pla' | ForEach-Object { Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$_" -ErrorAction SilentlyContinue } | Where-Object { $_.Start } | Select-Object PSChildName, Start"#,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='W3SVC'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        topic: Some("the-world-wide-web-publishing-service-is-disabled-or-missing-w3svcdisabledornotinstalled-exchange-2013-help"),
        related: &["ShouldReRunSetupForW3SVC", "WinRMServiceDisabledOrNotInstalled", "InstallWatermark"],
        plan: &[InstallFeatures, StartServices, RunSetupAgain],
        ..RULE
    },
    // Windows Installer is missing or disabled.
    Entry {
        id: "WindowsInstallerServiceDisabledOrNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: Any(&[OneOf(&WindowsInstallerServiceStartMode, &["4", "missing"]), Empty(&WindowsInstallerServiceStartMode)]),
        causes: &[
            Cause { name: "policy", steps: &["enable-service", "find-policy", "run-setup-again"] },
            Cause { name: "damaged", steps: &["repair-system-files", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "enable-service",
                commands: &[Command {
                    name: "enable-service",
                    shell: Cmd,
                    text: "sc.exe config msiserver start= demand",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("find-policy"),
            Step {
                name: "repair-system-files",
                commands: &[
                    Command { name: "repair-system-files", shell: Cmd, text: "sfc /scannow", elevated: true, ..COMMAND },
                    Command {
                        name: "repair-source",
                        shell: Cmd,
                        text: "dism.exe /Online /Cleanup-Image /RestoreHealth",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='msiserver'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        related: &["WinRMServiceDisabledOrNotInstalled", "W3SVCDisabledOrNotInstalled", "NetTcpPortSharingSvcNotAuto"],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
    // WinRM is missing or disabled.
    Entry {
        id: "WinRMServiceDisabledOrNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: Any(&[OneOf(&WinRMServiceStartMode, &["4", "missing"]), Empty(&WinRMServiceStartMode)]),
        causes: &[Cause { name: "policy", steps: &[] }],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service WinRM -StartupType Automatic; Start-Service WinRM",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("find-policy"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='WinRM'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        related: &[
            "WinRMIISExtensionInstalled",
            "WindowsInstallerServiceDisabledOrNotInstalled",
            "W3SVCDisabledOrNotInstalled",
            "RemoteRegException",
        ],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
    // The LDAP port of the future AD LDS instance is taken.
    Entry {
        id: "ADAMPortAlreadyInUse",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        roles: EDGE,
        fails_when: Yes(&AdamLdapPortInUse),
        causes: &[Cause { name: "other-program", steps: &[] }, Cause { name: "old-instance", steps: &[] }],
        steps: &[
            Step {
                name: "free-port",
                commands: &[Command {
                    name: "show-process",
                    shell: PowerShell,
                    text: r"netstat -ano | Select-String '^\s*TCP\s+\S+:50389\s' | ForEach-Object { Get-Process -Id ($_.Line -split '\s+')[-1] } | Select-Object Id, ProcessName -Unique",
                    ..COMMAND
                }],
            },
            Step {
                name: "choose-port",
                commands: &[Command {
                    name: "choose-port",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Install /Roles:EdgeTransport /AdamLdapPort:50400",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-port",
            shell: PowerShell,
            text: r"netstat -ano | Select-String '^\s*TCP\s+\S+:50389\s'",
            ..COMMAND
        }],
        links: &["install-edge"],
        related: &["ADAMSSLPortAlreadyInUse", "ADAMDataPathExists", "OldADAMInstalled"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The secure LDAP port of the future AD LDS instance is taken.
    Entry {
        id: "ADAMSSLPortAlreadyInUse",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        roles: EDGE,
        fails_when: Yes(&AdamSslPortInUse),
        causes: &[Cause { name: "other-program", steps: &[] }, Cause { name: "old-instance", steps: &[] }],
        steps: &[
            Step {
                name: "free-port",
                commands: &[Command {
                    name: "show-process",
                    shell: PowerShell,
                    text: r"netstat -ano | Select-String '^\s*TCP\s+\S+:50636\s' | ForEach-Object { Get-Process -Id ($_.Line -split '\s+')[-1] } | Select-Object Id, ProcessName -Unique",
                    ..COMMAND
                }],
            },
            Step {
                name: "choose-port",
                commands: &[Command {
                    name: "choose-port",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Install /Roles:EdgeTransport /AdamSslPort:50646",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-port",
            shell: PowerShell,
            text: r"netstat -ano | Select-String '^\s*TCP\s+\S+:50636\s'",
            ..COMMAND
        }],
        links: &["install-edge"],
        related: &["ADAMPortAlreadyInUse", "ADAMDataPathExists"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The AD LDS service of an installed Edge server is stopped.
    Entry {
        id: "ADAMSvcStopped",
        products: any_of!(E2013, E2016),
        operations: any_of!(UPGRADE, UNINSTALL),
        roles: EDGE,
        fails_when: No(&AdamServiceRunning),
        causes: &[
            Cause { name: "stopped-disabled", steps: &["start-service", "run-setup-again"] },
            Cause { name: "cannot-start", steps: &[] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service ADAM_MSExchange -StartupType Automatic; Start-Service ADAM_MSExchange",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "read-events",
                commands: &[Command {
                    name: "read-events",
                    shell: PowerShell,
                    text: "Get-WinEvent -LogName 'ADAM (MSExchange)' -MaxEvents 20 | Format-List TimeCreated, Id, Message",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_Service -Filter "Name='ADAM_MSExchange'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        links: &["install-edge"],
        related: &["ADAMDataPathExists", "ADAMPortAlreadyInUse", "ADAMWin7ServerInstalled"],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
];
