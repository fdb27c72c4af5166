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
            Cause { name: "did-not-start-last", steps: &["set-service-automatic-start", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "set-service-automatic-start",
                commands: &[Command {
                    name: "enable-start-com-event",
                    shell: PowerShell,
                    text: "Set-Service EventSystem -StartupType Automatic; Start-Service EventSystem",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("find-policy-script"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='EventSystem'" | Select-Object Name, State, StartMode"#,
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
            Cause { name: "service-disabled-instead-turning", steps: &[] },
            Cause { name: "setup-tried-start-denied", steps: &["set-service-automatic-start", "exclude-server"] },
        ],
        steps: &[
            Step {
                name: "set-service-automatic-start",
                commands: &[Command {
                    name: "enable-start-firewall-service",
                    shell: PowerShell,
                    text: "Set-Service MpsSvc -StartupType Automatic; Start-Service MpsSvc",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("turn-profiles-off-leave"),
            Step::plain("exclude-server"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='MpsSvc'" | Select-Object Name, State, StartMode"#,
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
            Cause {
                name: "hardening-policy-disables-service",
                steps: &["set-service-automatic-start", "exclude-server-policy", "run-setup-again"],
            },
            Cause { name: "crashes-start", steps: &["set-service-automatic-start", "read-msdtc-errors-application", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "set-service-automatic-start",
                commands: &[Command {
                    name: "enable-start-msdtc",
                    shell: PowerShell,
                    text: "Set-Service MSDTC -StartupType Automatic; Start-Service MSDTC",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("read-msdtc-errors-application"),
            Step::plain("exclude-server-policy"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='MSDTC'" | Select-Object Name, State, StartMode"#,
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
            Cause {
                name: "setup-own-preparation-stopped",
                steps: &["set-service-automatic-start", "install-tcp-port-sharing", "look-log-errors-start"],
            },
            Cause {
                name: "group-policy-sets-service",
                steps: &["set-service-automatic-start", "exclude-server-policies-reset", "look-log-errors-start"],
            },
        ],
        steps: &[
            Step {
                name: "set-service-automatic-start",
                commands: &[Command {
                    name: "enable-start-service",
                    shell: PowerShell,
                    text: "Set-Service NetTcpPortSharing -StartupType Automatic; Start-Service NetTcpPortSharing",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-tcp-port-sharing",
                commands: &[Command {
                    name: "install-tcp-port-sharing",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-TCP-PortSharing45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("exclude-server-policies-reset"),
            Step::plain("look-log-errors-start"),
        ],
        verify: &[Command {
            name: "show-start-mode",
            shell: PowerShell,
            text: r#"(Get-CimInstance Win32_Service -Filter "Name='NetTcpPortSharing'").StartMode"#,
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
            Cause { name: "service-remoteregistry-disabled", steps: &["set-remoteregistry-automatic-start", "open-registry-setup"] },
            Cause { name: "server-own-name-resolves", steps: &["check-server-full-name", "open-registry-setup"] },
            Cause { name: "local-firewall", steps: &["security-software-policy-blocks", "open-registry-setup"] },
        ],
        steps: &[
            Step {
                name: "set-remoteregistry-automatic-start",
                commands: &[Command {
                    name: "enable-start-remote-registry",
                    shell: PowerShell,
                    text: "Set-Service RemoteRegistry -StartupType Automatic; Start-Service RemoteRegistry",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "check-server-full-name",
                commands: &[Command {
                    name: "show-name-addresses-server",
                    shell: PowerShell,
                    text: "[System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName())",
                    ..COMMAND
                }],
            },
            Step::plain("security-software-policy-blocks"),
            Step {
                name: "open-registry-setup",
                commands: &[Command {
                    name: "open-registry-setup",
                    shell: PowerShell,
                    text: "[Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName()).HostName)",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "open-registry-setup",
            shell: PowerShell,
            text: "[Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName()).HostName)",
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
        causes: &[Cause { name: "uninstall-failed-setup-removed", steps: &[] }],
        steps: &[
            Step {
                name: "see-evidence",
                commands: &[Command {
                    name: "list-services-marked-deletion",
                    shell: PowerShell,
                    text: r#"Get-ChildItem HKLM:\SYSTEM\CurrentControlSet\Services -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('DeleteFlag') -eq 1 } | Select-Object PSChildName"#,
                    ..COMMAND
                }],
            },
            Step::plain("close-services-console"),
            Step::plain("restart-server"),
        ],
        verify: &[Command {
            name: "list-services-marked-deletion",
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
            Cause { name: "iis-not-installed", steps: &["install-iis-other-required", "leave-setup-completely-start"] },
            Cause { name: "service-disabled", steps: &["set-w3svc-automatic-start", "leave-setup-completely-start"] },
        ],
        steps: &[
            Step {
                name: "install-iis-other-required",
                commands: &[Command {
                    name: "install-web-server-role",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Server -IncludeManagementTools",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-w3svc-automatic-start",
                commands: &[Command {
                    name: "enable-start-w3svc",
                    shell: PowerShell,
                    text: "Set-Service W3SVC -StartupType Automatic; Start-Service W3SVC",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("leave-setup-completely-start"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='W3SVC'" | Select-Object Name, State, StartMode"#,
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
        causes: &[Cause { name: "feature-smtp-server-added", steps: &[] }],
        steps: &[
            Step::plain("find-out-whether-application"),
            Step {
                name: "remove-feature-smtp-server",
                commands: &[Command {
                    name: "remove-smtp-service-windows",
                    shell: PowerShell,
                    text: "Uninstall-WindowsFeature SMTP-Server",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command {
            name: "look-service-feature",
            shell: PowerShell,
            text: "Get-Service SMTPSVC -ErrorAction SilentlyContinue; Get-WindowsFeature SMTP-Server",
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
            Situation { name: "disabled", when: Is(&W3SVCStartMode, "4"), steps: &["set-automatic-start", "run-setup-again"] },
            Situation {
                name: "missing",
                when: Any(&[Is(&W3SVCStartMode, "missing"), Empty(&W3SVCStartMode)]),
                steps: &["install-iis-other-required", "run-setup-again"],
            },
        ],
        causes: &[
            Cause { name: "iis-not-installed", steps: &["install-iis-other-required", "run-setup-again"] },
            Cause { name: "service-disabled-hand-group", steps: &["set-automatic-start", "run-setup-again"] },
            Cause { name: "earlier-setup-failed-while", steps: &["set-automatic-start", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "install-iis-other-required",
                commands: &[Command {
                    name: "install-web-server-role",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Server -IncludeManagementTools",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-automatic-start",
                commands: &[Command {
                    name: "enable-start-w3svc",
                    shell: PowerShell,
                    text: "Set-Service W3SVC -StartupType Automatic; Start-Service W3SVC",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='W3SVC'" | Select-Object Name, State, StartMode"#,
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
            Cause { name: "hardening-group-policy-disables", steps: &["set-service-back-manual", "look-policy-disables"] },
            Cause { name: "windows-installer-damaged", steps: &["repair-system-files"] },
        ],
        steps: &[
            Step {
                name: "set-service-back-manual",
                commands: &[Command {
                    name: "set-windows-installer-manual",
                    shell: Cmd,
                    text: "sc.exe config msiserver start= demand",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("look-policy-disables"),
            Step {
                name: "repair-system-files",
                commands: &[Command { name: "check-repair-system-files", shell: Cmd, text: "sfc /scannow", elevated: true, ..COMMAND }],
            },
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='msiserver'" | Select-Object Name, State, StartMode"#,
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
        causes: &[Cause { name: "hardening-group-policy-disables", steps: &[] }],
        steps: &[
            Step {
                name: "set-winrm-automatic-start",
                commands: &[Command {
                    name: "enable-start-winrm",
                    shell: PowerShell,
                    text: "Set-Service WinRM -StartupType Automatic; Start-Service WinRM",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("look-policy-disables"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='WinRM'" | Select-Object Name, State, StartMode"#,
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
        causes: &[Cause { name: "another-ad-lds-instance", steps: &[] }, Cause { name: "instance-earlier-edge-installation", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "find-process-owns-port",
                commands: &[Command {
                    name: "show-process-owns-port",
                    shell: PowerShell,
                    text: "Get-NetTCPConnection -LocalPort 50389 -ErrorAction SilentlyContinue | ForEach-Object { Get-Process -Id $_.OwningProcess }",
                    ..COMMAND
                }],
            },
            Step {
                name: "give-setup-free-port",
                commands: &[Command {
                    name: "install-edge-role-another",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Install /Roles:EdgeTransport /AdamLdapPort:50400",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-listens-port",
            shell: PowerShell,
            text: "Get-NetTCPConnection -LocalPort 50389 -ErrorAction SilentlyContinue | Select-Object LocalAddress, State, OwningProcess",
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
        causes: &[Cause { name: "another-ad-lds-instance", steps: &[] }, Cause { name: "instance-earlier-edge-installation", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "find-process-owns-port",
                commands: &[Command {
                    name: "show-process-owns-port",
                    shell: PowerShell,
                    text: "Get-NetTCPConnection -LocalPort 50636 -ErrorAction SilentlyContinue | ForEach-Object { Get-Process -Id $_.OwningProcess }",
                    ..COMMAND
                }],
            },
            Step {
                name: "give-setup-free-port",
                commands: &[Command {
                    name: "install-edge-role-another",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Install /Roles:EdgeTransport /AdamSslPort:50646",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-listens-port",
            shell: PowerShell,
            text: "Get-NetTCPConnection -LocalPort 50636 -ErrorAction SilentlyContinue | Select-Object LocalAddress, State, OwningProcess",
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
            Cause {
                name: "service-stopped-disabled",
                steps: &["read-setup-own-message", "set-service-automatic-start", "run-setup-again"],
            },
            Cause { name: "cannot-start", steps: &[] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "set-service-automatic-start",
                commands: &[Command {
                    name: "enable-start-edge-directory",
                    shell: PowerShell,
                    text: "Set-Service ADAM_MSExchange -StartupType Automatic; Start-Service ADAM_MSExchange",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("read-event-log-adam"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: r#"Get-CimInstance Win32_Service -Filter "Name='ADAM_MSExchange'" | Select-Object Name, State, StartMode"#,
            ..COMMAND
        }],
        links: &["install-edge"],
        related: &["ADAMDataPathExists", "ADAMPortAlreadyInUse", "ADAMWin7ServerInstalled"],
        plan: &[StartServices, RunSetupAgain],
        ..RULE
    },
];
