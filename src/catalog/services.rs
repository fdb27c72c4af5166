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
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS | EDGE,
        known: Documented,
        fails_when: No(&EventSystemStarted),
        commands: &[
            Command { shell: PowerShell, text: "Set-Service EventSystem -StartupType Automatic; Start-Service EventSystem", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='EventSystem'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        topic: Some("the-com-event-system-service-must-be-started-before-setup-can-continue-eventsystemstopped-exchange-2013-help"),
        related: &["MSDTCStopped", "NetTcpPortSharingSvcNotAuto", "MpsSvcStopped"],
        plan: &[StartServices, RunSetupAgain],
        advice: "123/12 13/12",
        ..RULE
    },
    // The firewall service is stopped; Setup needs it for its rules, even where the firewall itself is off.
    Entry {
        id: "MpsSvcStopped",
        severity: Warning,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&MpsSvcStarted),
        commands: &[
            Command { shell: PowerShell, text: "Set-Service MpsSvc -StartupType Automatic; Start-Service MpsSvc", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='MpsSvc'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        related: &["NetTcpPortSharingSvcNotAuto", "RemoteRegException", "MSDTCStopped"],
        plan: &[StartServices],
        advice: "123/12 13/12",
        ..RULE
    },
    // MSDTC is stopped, although Setup tries to start it before the checks.
    Entry {
        id: "MSDTCStopped",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS | UM,
        known: Documented,
        fails_when: No(&MSDTCStarted),
        commands: &[
            Command { shell: PowerShell, text: "Set-Service MSDTC -StartupType Automatic; Start-Service MSDTC", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='MSDTC'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        topic: Some("msdtcstopped-exchange-2013-help"),
        related: &["EventSystemStopped", "RemoteRegException", "NetTcpPortSharingSvcNotAuto"],
        plan: &[StartServices, RunSetupAgain],
        advice: "134/12 124/12",
        ..RULE
    },
    // NetTcpPortSharing does not start automatically. Only the start mode counts, not whether it runs.
    Entry {
        id: "NetTcpPortSharingSvcNotAuto",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Not(&Is(&NetTcpPortSharingStartMode, "Auto")),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Set-Service NetTcpPortSharing -StartupType Automatic; Start-Service NetTcpPortSharing",
                risky: false,
            },
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-WCF-TCP-PortSharing45", risky: false },
            Command {
                shell: PowerShell,
                text: r#"(Get-CimInstance Win32_Service -Filter "Name='NetTcpPortSharing'").StartMode"#,
                risky: false,
            },
        ],
        messages: &["The Net.Tcp Port Sharing service must be set to Automatic startup and started before Setup can continue."],
        related: &["MpsSvcStopped", "MSDTCStopped", "RemoteRegException"],
        plan: &[StartServices, RunSetupAgain],
        advice: "124/123 134/13",
        ..RULE
    },
    // Setup could not open this computer's own registry the remote way.
    Entry {
        id: "RemoteRegException",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: No(&OwnRegistryReachable),
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Set-Service RemoteRegistry -StartupType Automatic; Start-Service RemoteRegistry",
                risky: false,
            },
            Command { shell: PowerShell, text: "[System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName())", risky: false },
            Command {
                shell: PowerShell,
                text: "[Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [System.Net.Dns]::GetHostEntry([System.Net.Dns]::GetHostName()).HostName)",
                risky: false,
            },
        ],
        related: &["HostRecordMissing", "FqdnMissing", "PrimaryDNSTestFailed", "MpsSvcStopped"],
        plan: &[StartServices, Own, RunSetupAgain],
        advice: "14/123 24/123 34/123",
        ..RULE
    },
    // A service waits for its deletion.
    Entry {
        id: "ServicesAreMarkedForDeletion",
        products: E2016 | E2019 | SE,
        operations: INSTALL | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: All(&[Present(&ServiceMarkedForDeletion), Not(&Is(&ServiceMarkedForDeletion, "none"))]),
        values: &[("service", &ServiceMarkedForDeletion)],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ChildItem HKLM:\SYSTEM\CurrentControlSet\Services -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('DeleteFlag') -eq 1 } | Select-Object PSChildName"#,
            risky: false,
        }],
        related: &["RebootPending", "PendingRebootWindowsComponents", "InstallWatermark"],
        plan: &[CloseProcesses, Restart, RunSetupAgain],
        ..RULE
    },
    // The companion of `W3SVCDisabledOrNotInstalled` that asks for a fresh start of Setup; it reads the same value.
    Entry {
        id: "ShouldReRunSetupForW3SVC",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[OneOf(&W3SVCStartMode, &["4", "missing"]), Empty(&W3SVCStartMode)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Server -IncludeManagementTools", risky: false },
            Command { shell: PowerShell, text: "Set-Service W3SVC -StartupType Automatic; Start-Service W3SVC", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='W3SVC'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        topic: Some("the-world-wide-web-publishing-service-is-disabled-or-missing-shouldrerunsetupforw3svc-exchange-2013-help"),
        related: &["W3SVCDisabledOrNotInstalled", "SMTPSvcInstalled", "WebASPNET45NotInstalled"],
        explained_by: &["W3SVCDisabledOrNotInstalled"],
        plan: &[InstallFeatures, StartServices, RunSetupAgain],
        advice: "13/13 23/23",
        ..RULE
    },
    // The SMTP service of Windows is there.
    Entry {
        id: "SMTPSvcInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | HUB | EDGE,
        known: Documented,
        fails_when: All(&[Present(&SMTPSvcStartMode), Not(&Is(&SMTPSvcStartMode, "missing"))]),
        commands: &[
            Command { shell: PowerShell, text: "Uninstall-WindowsFeature SMTP-Server", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-Service SMTPSVC -ErrorAction SilentlyContinue; Get-WindowsFeature SMTP-Server",
                risky: false,
            },
        ],
        topic: Some("the-simple-mail-transport-protocol-is-currently-installed-smtpsvcinstalled-exchange-2013-help"),
        related: &["W3SVCDisabledOrNotInstalled"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
    // W3SVC is missing or disabled.
    Entry {
        id: "W3SVCDisabledOrNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[OneOf(&W3SVCStartMode, &["4", "missing"]), Empty(&W3SVCStartMode)]),
        situations: &[
            Situation { name: "disabled", when: Is(&W3SVCStartMode, "4") },
            Situation { name: "missing", when: Any(&[Is(&W3SVCStartMode, "missing"), Empty(&W3SVCStartMode)]) },
        ],
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Server -IncludeManagementTools", risky: false },
            Command { shell: PowerShell, text: "Set-Service W3SVC -StartupType Automatic; Start-Service W3SVC", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='W3SVC'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        topic: Some("the-world-wide-web-publishing-service-is-disabled-or-missing-w3svcdisabledornotinstalled-exchange-2013-help"),
        related: &["ShouldReRunSetupForW3SVC", "WinRMServiceDisabledOrNotInstalled", "InstallWatermark"],
        plan: &[InstallFeatures, StartServices, RunSetupAgain],
        advice: "13/13 23/23 23/23 missing=13 disabled=23",
        ..RULE
    },
    // Windows Installer is missing or disabled.
    Entry {
        id: "WindowsInstallerServiceDisabledOrNotInstalled",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: Any(&[OneOf(&WindowsInstallerServiceStartMode, &["4", "missing"]), Empty(&WindowsInstallerServiceStartMode)]),
        commands: &[
            Command { shell: Cmd, text: "sc.exe config msiserver start= demand", risky: false },
            Command { shell: Cmd, text: "sfc /scannow", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='msiserver'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        related: &["WinRMServiceDisabledOrNotInstalled", "W3SVCDisabledOrNotInstalled", "NetTcpPortSharingSvcNotAuto"],
        plan: &[StartServices, RunSetupAgain],
        advice: "12/13 3/23",
        ..RULE
    },
    // WinRM is missing or disabled.
    Entry {
        id: "WinRMServiceDisabledOrNotInstalled",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: Any(&[OneOf(&WinRMServiceStartMode, &["4", "missing"]), Empty(&WinRMServiceStartMode)]),
        commands: &[
            Command { shell: PowerShell, text: "Set-Service WinRM -StartupType Automatic; Start-Service WinRM", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='WinRM'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
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
        products: E2013 | E2016,
        operations: INSTALL,
        roles: EDGE,
        fails_when: Yes(&AdamLdapPortInUse),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-NetTCPConnection -LocalPort 50389 -ErrorAction SilentlyContinue | ForEach-Object { Get-Process -Id $_.OwningProcess }",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Install /Roles:EdgeTransport /AdamLdapPort:50400", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-NetTCPConnection -LocalPort 50389 -ErrorAction SilentlyContinue | Select-Object LocalAddress, State, OwningProcess",
                risky: false,
            },
        ],
        related: &["ADAMSSLPortAlreadyInUse", "ADAMDataPathExists", "OldADAMInstalled"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/123",
        ..RULE
    },
    // The secure LDAP port of the future AD LDS instance is taken.
    Entry {
        id: "ADAMSSLPortAlreadyInUse",
        products: E2013 | E2016,
        operations: INSTALL,
        roles: EDGE,
        fails_when: Yes(&AdamSslPortInUse),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-NetTCPConnection -LocalPort 50636 -ErrorAction SilentlyContinue | ForEach-Object { Get-Process -Id $_.OwningProcess }",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Install /Roles:EdgeTransport /AdamSslPort:50646", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-NetTCPConnection -LocalPort 50636 -ErrorAction SilentlyContinue | Select-Object LocalAddress, State, OwningProcess",
                risky: false,
            },
        ],
        related: &["ADAMPortAlreadyInUse", "ADAMDataPathExists"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/123",
        ..RULE
    },
    // The AD LDS service of an installed Edge server is stopped.
    Entry {
        id: "ADAMSvcStopped",
        products: E2013 | E2016,
        operations: UPGRADE | UNINSTALL,
        roles: EDGE,
        fails_when: No(&AdamServiceRunning),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Set-Service ADAM_MSExchange -StartupType Automatic; Start-Service ADAM_MSExchange",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "Name='ADAM_MSExchange'" | Select-Object Name, State, StartMode"#,
                risky: false,
            },
        ],
        related: &["ADAMDataPathExists", "ADAMPortAlreadyInUse", "ADAMWin7ServerInstalled"],
        plan: &[StartServices, RunSetupAgain],
        advice: "124/12 1234/12",
        ..RULE
    },
];
