//! Readiness checks about Windows features: roles, role services and features that Setup wants to find (or not).
//!
//! Settings that Setup reads from IIS print 1 for an installed component; for a missing one nothing, or 0.

use super::entry::{Action::*, Known::*, Shell::*, When::*, *};
use crate::facts::{common::*, windows_features::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // Windows Server 2008 R2 lacks HTTP activation of .NET Framework 3.5.1.
    Entry {
        id: "HttpActivationInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&NetHttpActivation35Installed)]),
        shows: &[&WindowsVersion],
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "windows-server-2008-r2",
                commands: &[Command {
                    name: "windows-server-2008-r2",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature NET-HTTP-Activation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-net-wcf-http",
                commands: &[Command {
                    name: "windows-server-2012-later",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-HTTP-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command {
            name: "see-their-state",
            shell: PowerShell,
            text: "Get-WindowsFeature NET-HTTP-Activation, NET-WCF-HTTP-Activation45",
            ..COMMAND
        }],
        related: &[
            "WcfHttpActivation45Installed",
            "NETWCFHTTPActivation45NotInstalled",
            "LonghornWASProcessModelInstalled",
            "LonghornIIS7NetExt",
            "LonghornASPNET",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS runs worker processes as 32-bit unless an application pool says otherwise.
    Entry {
        id: "Iis32BitMode",
        operations: UPGRADE,
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Yes(&Iis32BitDefault),
        causes: &[
            Cause { name: "default-changed-another-web", steps: &[] },
            Cause { name: "iis-configuration-copied-another", steps: &[] },
        ],
        steps: &[
            Step {
                name: "list-32-bit-pools",
                commands: &[Command {
                    name: "list-application-pools-run",
                    shell: PowerShell,
                    text: r#"Import-Module WebAdministration; Get-ChildItem IIS:\AppPools | Where-Object { $_.enable32BitAppOnWin64 } | Select-Object Name"#,
                    elevated: true,
                    needs: Some(Need::WebAdministration),
                    ..COMMAND
                }],
            },
            Step {
                name: "set-enable-32-bit",
                commands: &[Command {
                    name: "set-default-64-bit",
                    shell: Cmd,
                    text: r#"%windir%\system32\inetsrv\appcmd.exe set config -section:system.applicationHost/applicationPools /applicationPoolDefaults.enable32BitAppOnWin64:false /commit:apphost"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-iisreset"),
        ],
        verify: &[Command {
            name: "show-default",
            shell: PowerShell,
            text: "Import-Module WebAdministration; (Get-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter 'system.applicationHost/applicationPools/applicationPoolDefaults' -Name enable32BitAppOnWin64).Value",
            elevated: true,
            needs: Some(Need::WebAdministration),
            ..COMMAND
        }],
        topic: Some("iis-is-in-32-bit-compatibility-mode-iis32bitmode-exchange-2013-help"),
        related: &["LonghornIIS6MetabaseNotInstalled"],
        plan: &[Own],
        ..RULE
    },
    // Windows Server 2008 R2 lacks the IIS side of ASP.NET.
    Entry {
        id: "LonghornASPNET",
        products: any_of!(E2013, E2016, E2019),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&WebAspNet35Installed)]),
        shows: &[&WindowsVersion],
        causes: &[Cause { name: "windows-features-were-added", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "windows-server-2008-r2",
                commands: &[Command {
                    name: "windows-server-2008-r2",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Asp-Net",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "newer-windows",
                commands: &[Command {
                    name: "windows-server-2012-later",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Asp-Net45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-their-state", shell: PowerShell, text: "Get-WindowsFeature Web-Asp-Net, Web-Asp-Net45", ..COMMAND }],
        related: &["WebASPNET45NotInstalled", "LonghornIIS7NetExt", "HttpActivationInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot map client certificates to accounts.
    Entry {
        id: "LonghornClientCertificateMappingAuthentication",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&ClientCertificateMappingAuthentication, "0"), Empty(&ClientCertificateMappingAuthentication)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-client-auth", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-client-auth",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Client-Auth",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Client-Auth", ..COMMAND }],
        messages: &["The 'Client Certificate Mapping Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot list folders.
    Entry {
        id: "LonghornDirectoryBrowse",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&DirectoryBrowse, "0"), Empty(&DirectoryBrowse)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-dir-browsing", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-dir-browsing",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Dir-Browsing",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Dir-Browsing", ..COMMAND }],
        related: &["LonghornStaticContent", "LonghornHttpErrors"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot send custom error pages.
    Entry {
        id: "LonghornHttpErrors",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&HttpErrors, "0"), Empty(&HttpErrors)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-http-errors", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-http-errors",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Http-Errors",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Http-Errors", ..COMMAND }],
        related: &["LonghornHttpLogging", "LonghornHttpRedirect"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot log requests.
    Entry {
        id: "LonghornHttpLogging",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&HttpLogging, "0"), Empty(&HttpLogging)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-http-logging", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-http-logging",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Http-Logging",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Http-Logging", ..COMMAND }],
        related: &["LonghornHttpTracing", "LonghornRequestMonitor"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot redirect requests.
    Entry {
        id: "LonghornHttpRedirect",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&HttpRedirect, "0"), Empty(&HttpRedirect)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-http-redirect", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-http-redirect",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Http-Redirect",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Http-Redirect", ..COMMAND }],
        related: &["LonghornHttpErrors", "LonghornStaticContent"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot trace failed requests.
    Entry {
        id: "LonghornHttpTracing",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&HttpTracing, "0"), Empty(&HttpTracing)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-http-tracing", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-http-tracing",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Http-Tracing",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Http-Tracing", ..COMMAND }],
        related: &["LonghornHttpLogging", "LonghornRequestMonitor"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The IIS 6 metabase interface is missing.
    Entry {
        id: "LonghornIIS6MetabaseNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS, TOOLS),
        known: Documented,
        fails_when: Any(&[Is(&IIS6MetabaseStatus, "0"), Empty(&IIS6MetabaseStatus)]),
        causes: &[
            Cause { name: "only-management-tools-being", steps: &[] },
            Cause { name: "windows-features-were-added", steps: &["windows-server", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "windows-server",
                commands: &[Command {
                    name: "windows-server",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Metabase",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "windows-10-11-management",
                commands: &[Command {
                    name: "windows-client",
                    shell: PowerShell,
                    text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-Metabase -All",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "windows-server-see", shell: PowerShell, text: "Get-WindowsFeature Web-Metabase", ..COMMAND }],
        live_topic: true,
        related: &["LonghornIIS6WMICompatibility", "LonghornIIS6MgmtConsoleNotInstalled", "LonghornIIS7ManagementConsoleInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The IIS 6 snap-in is missing (Exchange 2013 only).
    Entry {
        id: "LonghornIIS6MgmtConsoleNotInstalled",
        products: E2013,
        operations: UPGRADE,
        roles: any_of!(MAILBOX, CLIENT_ACCESS, TOOLS),
        known: Documented,
        fails_when: Any(&[Is(&IIS6ManagementConsoleStatus, "0"), Empty(&IIS6ManagementConsoleStatus)]),
        causes: &[Cause { name: "windows-features-were-added", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step {
                name: "windows-server",
                commands: &[Command {
                    name: "windows-server",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Lgcy-Mgmt-Console",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "windows-client-management-tools",
                commands: &[Command {
                    name: "windows-client",
                    shell: PowerShell,
                    text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-LegacySnapIn -All",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "windows-server-see", shell: PowerShell, text: "Get-WindowsFeature Web-Lgcy-Mgmt-Console", ..COMMAND }],
        topic: Some("iis-6-compatibility-components-not-installed-longhorniis6mgmtconsolenotinstalled-exchange-2013-help"),
        related: &["LonghornIIS6MetabaseNotInstalled", "LonghornIIS6WMICompatibility"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The IIS 6 WMI provider is missing.
    Entry {
        id: "LonghornIIS6WMICompatibility",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&IIS6WMICompatibility, "0"), Empty(&IIS6WMICompatibility)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-wmi", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-wmi",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-WMI",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-WMI", ..COMMAND }],
        messages: &["The 'IIS 6 WMI Compatibility' component is required. Install the component via Server Manager."],
        related: &["LonghornIIS6MetabaseNotInstalled", "LonghornIIS6MgmtConsoleNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS lacks Basic authentication.
    Entry {
        id: "LonghornIIS7BasicAuthNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[Is(&IIS7BasicAuthentication, "0"), Empty(&IIS7BasicAuthentication)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-basic-auth", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-basic-auth",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Basic-Auth",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Basic-Auth", ..COMMAND }],
        topic: Some("iis-7-component-not-installed-longhorniis7basicauthnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Basic Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS lacks Digest authentication.
    Entry {
        id: "LonghornIIS7DigestAuthNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[Is(&IIS7DigestAuthentication, "0"), Empty(&IIS7DigestAuthentication)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-digest-auth", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-digest-auth",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Digest-Auth",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Digest-Auth", ..COMMAND }],
        topic: Some("iis-7-component-not-installed-longhorniis7digestauthnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Digest Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot compress generated responses.
    Entry {
        id: "LonghornIIS7HttpCompressionDynamicNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[Is(&IIS7CompressionDynamic, "0"), Empty(&IIS7CompressionDynamic)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-dyn-compression", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-dyn-compression",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Dyn-Compression",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Dyn-Compression", ..COMMAND }],
        topic: Some("iis-7-component-not-installed-longhorniis7httpcompressiondynamicnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Dynamic Content Compression' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot compress files.
    Entry {
        id: "LonghornIIS7HttpCompressionStaticNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[Is(&IIS7CompressionStatic, "0"), Empty(&IIS7CompressionStatic)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-stat-compression", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-stat-compression",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Stat-Compression",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Stat-Compression", ..COMMAND }],
        topic: Some("iis-7-component-not-installed-longhorniis7httpcompressionstaticnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Static Content Compression' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS Manager is missing on a Windows with a desktop.
    Entry {
        id: "LonghornIIS7ManagementConsoleInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS, TOOLS),
        known: Observed,
        fails_when: All(&[Yes(&ServerGuiShellInstalled), Any(&[Is(&IIS7ManagementConsole, "0"), Empty(&IIS7ManagementConsole)])]),
        causes: &[
            Cause { name: "only-management-tools-being", steps: &[] },
            Cause { name: "windows-features-were-added", steps: &["windows-server", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "windows-server",
                commands: &[Command {
                    name: "windows-server",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Mgmt-Console",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "windows-10-11-management",
                commands: &[Command {
                    name: "windows-client",
                    shell: PowerShell,
                    text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-ManagementConsole -All",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "windows-server-see", shell: PowerShell, text: "Get-WindowsFeature Web-Mgmt-Console", ..COMMAND }],
        live_topic: true,
        related: &["LonghornIIS6MetabaseNotInstalled", "ManagementServiceInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Windows Server 2008 R2 lacks .NET Extensibility of IIS.
    Entry {
        id: "LonghornIIS7NetExt",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&WebNetExt35Installed)]),
        shows: &[&WindowsVersion],
        causes: &[Cause { name: "windows-features-were-added", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step {
                name: "windows-server-2008-r2",
                commands: &[Command {
                    name: "windows-server-2008-r2",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Net-Ext",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-web-net-ext45",
                commands: &[Command {
                    name: "windows-server-2012-later",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Net-Ext45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-their-state", shell: PowerShell, text: "Get-WindowsFeature Web-Net-Ext, Web-Net-Ext45", ..COMMAND }],
        topic: Some("iis-7-net-extensibility-component-is-required-longhorniis7netext-exchange-2013-help"),
        related: &["WebNetExt45NotInstalled", "LonghornASPNET", "HttpActivationInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS lacks Windows authentication.
    Entry {
        id: "LonghornIIS7WindowsAuthNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[Is(&IIS7WindowAuthentication, "0"), Empty(&IIS7WindowAuthentication)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-windows-auth", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-windows-auth",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Windows-Auth",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Windows-Auth", ..COMMAND }],
        topic: Some("iis-7-component-not-installed-longhorniis7windowsauthnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Windows Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot load ISAPI filters.
    Entry {
        id: "LonghornISAPIFilter",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&ISAPIFilter, "0"), Empty(&ISAPIFilter)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-isapi-filter", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-isapi-filter",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-ISAPI-Filter",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-ISAPI-Filter", ..COMMAND }],
        related: &["WebISAPIExtNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot show running requests.
    Entry {
        id: "LonghornRequestMonitor",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&RequestMonitor, "0"), Empty(&RequestMonitor)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-request-monitor", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-request-monitor",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Request-Monitor",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Request-Monitor", ..COMMAND }],
        related: &["LonghornHttpLogging", "LonghornHttpTracing"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot deliver files.
    Entry {
        id: "LonghornStaticContent",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Any(&[Is(&StaticContent, "0"), Empty(&StaticContent)]),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-static-content", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-static-content",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Static-Content",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Static-Content", ..COMMAND }],
        related: &["LonghornDirectoryBrowse", "LonghornHttpErrors"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The process model of Windows Process Activation Service is missing.
    Entry {
        id: "LonghornWASProcessModelInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Any(&[Is(&WASProcessModel, "0"), Empty(&WASProcessModel)]),
        causes: &[
            Cause { name: "windows-prerequisites-were-not", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-process-model", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-process-model",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature WAS-Process-Model",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature WAS-Process-Model", ..COMMAND }],
        topic: Some("longhornwasprocessmodelinstalled-exchange-2013-help"),
        related: &["ManagementServiceInstalled", "NETFramework45FeaturesNotInstalled", "RPCOverHTTPproxyNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The Windows Media voice codecs are missing.
    Entry {
        id: "LonghornWmspdmoxNotInstalled",
        products: E2016,
        operations: any_of!(INSTALL, UPGRADE),
        roles: UM,
        fails_when: Any(&[
            Empty(&FileVersionWmspdmod),
            Below(&FileVersionWmspdmod, "0.1"),
            Empty(&FileVersionWmspdmoe),
            Below(&FileVersionWmspdmoe, "0.1"),
        ]),
        causes: &[
            Cause {
                name: "media-foundation-not-installed",
                steps: &["read-setup-own-message", "install-server-media-foundation", "restart-windows-asks"],
            },
            Cause { name: "files-were-removed-damaged", steps: &[] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "install-server-media-foundation",
                commands: &[Command {
                    name: "install-media-foundation",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Media-Foundation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("repair-system-files-sfc"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command {
            name: "show-both-files",
            shell: PowerShell,
            text: r#"Get-Item "$env:SystemRoot\System32\wmspdmod.dll", "$env:SystemRoot\System32\wmspdmoe.dll" | Select-Object Name, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
            ..COMMAND
        }],
        related: &["UcmaRedistMsi", "SpeechRedistMsi"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The IIS Management Service is missing.
    Entry {
        id: "ManagementServiceInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Observed,
        fails_when: Any(&[Is(&ManagementService, "0"), Empty(&ManagementService)]),
        causes: &[
            Cause { name: "windows-prerequisites-were-not", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-mgmt-service", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-mgmt-service",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Mgmt-Service",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Mgmt-Service", ..COMMAND }],
        messages: &["The 'Web-Mgmt-Service' component is required. Install the component via Server Manager."],
        related: &["LonghornIIS7ManagementConsoleInstalled", "LonghornWASProcessModelInstalled", "RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The feature group of .NET Framework 4.x is missing.
    Entry {
        id: "NETFramework45FeaturesNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: No(&IsNETFramework45FeaturesInstalled),
        causes: &[
            Cause { name: "windows-prerequisites-were-not", steps: &[] },
            Cause { name: "dotnet-framework-package-installed", steps: &[] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "install-net-framework-45",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-Framework-45-Features",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-Features", ..COMMAND }],
        related: &["MinimumFrameworkNotInstalled", "WcfHttpActivation45Installed", "WebASPNET45NotInstalled", "NETFrameworkNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Windows Server 2008 R2 lacks the feature .NET Framework 3.5.1.
    Entry {
        id: "NETFrameworkNotInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&NetFramework351Installed)]),
        shows: &[&Windows2K8R2Version],
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "add-net-framework",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature NET-Framework",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command {
            name: "see-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature NET-Framework",
            ..COMMAND
        }],
        related: &["NETFramework45FeaturesNotInstalled", "RSATWebServerNotInstalled", "MinimumFrameworkNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // RPC over HTTP Proxy is missing.
    Entry {
        id: "RPCOverHTTPproxyNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: No(&IsRPCOverHTTPproxyInstalled),
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }, Cause { name: "removed-because-all-clients", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "install-rpc-over-http",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RPC-over-HTTP-proxy",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature RPC-over-HTTP-proxy", ..COMMAND }],
        live_topic: true,
        related: &["WarnMapiHttpNotEnabled", "Win7RpcHttpAssocCookieGuidUpdateNotInstalled", "LonghornWASProcessModelInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Active Directory is to be prepared here and the AD DS tools are missing.
    Entry {
        id: "RsatAddsToolsInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD, INSTALL, UPGRADE),
        known: Observed,
        fails_when: All(&[
            No(&IsRsatAddsToolsInstalled),
            Any(&[Yes(&PrepareSchema), Yes(&PrepareOrganization), OneOf(&Operation, &["prepare-schema", "prepare-ad"])]),
        ]),
        causes: &[Cause { name: "tools-were-never-installed", steps: &[] }, Cause { name: "first-exchange-server-active", steps: &[] }],
        steps: &[
            Step {
                name: "install-rsat-adds",
                commands: &[Command {
                    name: "install-tools",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("prepare-active-directory-computer"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-their-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-ADDS, RSAT-ADDS-Tools", ..COMMAND }],
        live_topic: true,
        messages: &[
            "The Windows component RSAT-ADDS-Tools isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["W2K8R2PrepareSchemaLdifdeNotInstalled", "W2K8R2PrepareAdLdifdeNotInstalled", "SchemaUpdateRequired"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // cluster.exe is missing.
    Entry {
        id: "RsatClusteringCmdInterfaceInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: No(&IsRsatClusteringCmdInterfaceInstalled),
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }, Cause { name: "only-rsat-clustering-added", steps: &[] }],
        steps: &[
            Step {
                name: "install-rsat-clustering-cmdinterface",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-Clustering-CmdInterface",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("check-other-rsat-clustering"),
            Step::plain("leave-setup"),
        ],
        verify: &[Command { name: "see-state-all-four", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering*", ..COMMAND }],
        live_topic: true,
        messages: &[
            "The Windows component RSAT-Clustering-CmdInterface isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringInstalled", "RsatClusteringMgmtInstalled", "RsatClusteringPowerShellInstalled"],
        explained_by: &["RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The failover clustering tools are missing.
    Entry {
        id: "RsatClusteringInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&IsRsatClusteringInstalled),
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step {
                name: "install-parts",
                commands: &[
                    Command {
                        name: "desktop-experience",
                        shell: PowerShell,
                        text: "Install-WindowsFeature RSAT-Clustering, RSAT-Clustering-Mgmt, RSAT-Clustering-PowerShell, RSAT-Clustering-CmdInterface",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "server-core",
                        shell: PowerShell,
                        text: "Install-WindowsFeature RSAT-Clustering, RSAT-Clustering-PowerShell, RSAT-Clustering-CmdInterface",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("also-resolves-checks-parts"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-their-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering*", ..COMMAND }],
        live_topic: true,
        messages: &[
            "The Windows component RSAT-Clustering isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringMgmtInstalled", "RsatClusteringPowerShellInstalled", "RsatClusteringCmdInterfaceInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Failover Cluster Manager is missing on a server with a desktop.
    Entry {
        id: "RsatClusteringMgmtInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: All(&[Yes(&ServerGuiShellInstalled), No(&IsRsatClusteringMgmtInstalled)]),
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step {
                name: "install-rsat-clustering-mgmt",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-Clustering-Mgmt",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering-Mgmt", ..COMMAND }],
        live_topic: true,
        messages: &[
            "The Windows component RSAT-Clustering-Mgmt isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringInstalled", "RsatClusteringPowerShellInstalled", "RsatClusteringCmdInterfaceInstalled"],
        explained_by: &["RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The failover cluster cmdlets are missing.
    Entry {
        id: "RsatClusteringPowerShellInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&IsRsatClusteringPowerShellInstalled),
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step {
                name: "install-rsat-clustering-powershell",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-Clustering-PowerShell",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering-PowerShell", ..COMMAND }],
        live_topic: true,
        messages: &[
            "The Windows component RSAT-Clustering-PowerShell isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringInstalled", "RsatClusteringMgmtInstalled", "RsatClusteringCmdInterfaceInstalled"],
        explained_by: &["RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Windows Server 2008 R2 lacks the Web Server (IIS) Tools.
    Entry {
        id: "RSATWebServerNotInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&RsatWebServerInstalled)]),
        shows: &[&Windows2K8R2Version],
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "add-rsat-web-server",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature RSAT-Web-Server",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command {
            name: "see-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature RSAT-Web-Server",
            ..COMMAND
        }],
        related: &["NETFrameworkNotInstalled", "LonghornIIS7ManagementConsoleInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Windows Server 2012 or 2012 R2 has no graphical management, or an old Exchange 2016 meets Windows Server 2016.
    Entry {
        id: "ServerGuiMgmtInfraNotInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: All(&[
            No(&IsServerGuiMgmtInfraInstalled),
            Any(&[Below(&WindowsBuild, "14393"), All(&[Is(&Product, "2016"), Below(&SetupBuild, "15.1.544")])]),
        ]),
        shows: &[&Windows10Version],
        situations: &[
            Situation { name: "gui_removed", when: Below(&WindowsBuild, "14393"), steps: &["windows-server-2012-2012", "run-setup-again"] },
            Situation {
                name: "old_exchange",
                when: All(&[Is(&Product, "2016"), AtLeast(&WindowsBuild, "14393")]),
                steps: &["windows-server-2016", "run-setup-again"],
            },
        ],
        causes: &[
            Cause { name: "windows-installed-server-core", steps: &[] },
            Cause { name: "exchange-2016-older-cu3", steps: &["windows-server-2016", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "windows-server-2012-2012",
                commands: &[Command {
                    name: "windows-server-2012-2012",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("windows-server-2016"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "see-state",
            shell: PowerShell,
            text: "Get-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell",
            ..COMMAND
        }],
        live_topic: true,
        related: &["IsServerCoreInstalled", "WindowsServer2008CoreServerEdition", "ValidOSVersion"],
        plan: &[InstallFeatures, Restart],
        ..RULE
    },
    // The organization is to be prepared here and ldifde.exe is missing.
    Entry {
        id: "W2K8R2PrepareAdLdifdeNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: All(&[
            Any(&[Yes(&PrepareOrganization), Is(&Operation, "prepare-ad")]),
            Any(&[Empty(&FileVersionLdifde), Below(&FileVersionLdifde, "0.1")]),
        ]),
        causes: &[Cause { name: "ad-ds-tools-rsat", steps: &[] }],
        steps: &[
            Step {
                name: "install-rsat-adds",
                commands: &[Command {
                    name: "install-ad-ds-tools",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-preparead-computer-tools"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-file",
            shell: PowerShell,
            text: r#"Get-Item "$env:SystemRoot\System32\ldifde.exe" | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
            needs: Some(Need::DirectoryTools),
            ..COMMAND
        }],
        related: &["W2K8R2PrepareSchemaLdifdeNotInstalled", "RsatAddsToolsInstalled", "SchemaUpdateRequired"],
        explained_by: &["RsatAddsToolsInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The schema is to be extended here and ldifde.exe is missing.
    Entry {
        id: "W2K8R2PrepareSchemaLdifdeNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: All(&[
            Any(&[Yes(&PrepareSchema), Is(&Operation, "prepare-schema")]),
            Any(&[Empty(&FileVersionLdifde), Below(&FileVersionLdifde, "0.1")]),
        ]),
        causes: &[Cause { name: "active-directory-management-tools", steps: &[] }],
        steps: &[
            Step {
                name: "install-rsat-adds",
                commands: &[Command {
                    name: "install-ad-ds-tools",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-prepareschema-computer-tools"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-file",
            shell: PowerShell,
            text: r#"Get-Item "$env:SystemRoot\System32\ldifde.exe" | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
            needs: Some(Need::DirectoryTools),
            ..COMMAND
        }],
        messages: &[
            "The Active Directory schema isn't up-to-date and the Active Directory management tools aren't installed on this computer. To install the tools, install the 'RSAT-ADDS' Windows feature. Alternately, you can run setup.exe /PrepareAD on",
        ],
        related: &["W2K8R2PrepareAdLdifdeNotInstalled", "RsatAddsToolsInstalled", "SchemaUpdateRequired"],
        explained_by: &["RsatAddsToolsInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // WCF HTTP activation for .NET Framework 4.x is missing.
    Entry {
        id: "WcfHttpActivation45Installed",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&IsWcfHttpActivation45Installed),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-net-wcf-http", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-net-wcf-http",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-HTTP-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature NET-WCF-HTTP-Activation45", ..COMMAND }],
        related: &[
            "NETFramework45FeaturesNotInstalled",
            "HttpActivationInstalled",
            "WebASPNET45NotInstalled",
            "LonghornWASProcessModelInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The IIS side of ASP.NET 4.x is missing.
    Entry {
        id: "WebASPNET45NotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&IsWebASPNET45Installed),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-asp-net45", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-asp-net45",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Asp-Net45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Asp-Net45", ..COMMAND }],
        live_topic: true,
        related: &["WebNetExt45NotInstalled", "WebISAPIExtNotInstalled", "LonghornASPNET", "NETFramework45FeaturesNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot load ISAPI extensions.
    Entry {
        id: "WebISAPIExtNotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&IsWebISAPIExtInstalled),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-isapi-ext", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-isapi-ext",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-ISAPI-Ext",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-ISAPI-Ext", ..COMMAND }],
        live_topic: true,
        related: &["WebASPNET45NotInstalled", "WebNetExt45NotInstalled", "LonghornISAPIFilter"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // IIS cannot load .NET 4.x modules.
    Entry {
        id: "WebNetExt45NotInstalled",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: No(&IsWebNetExt45Installed),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "removed-exchange-installed", steps: &["install-web-net-ext45", "restart-windows-asks"] },
        ],
        steps: &[
            Step {
                name: "install-web-net-ext45",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Net-Ext45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Web-Net-Ext45", ..COMMAND }],
        live_topic: true,
        related: &["WebASPNET45NotInstalled", "WebISAPIExtNotInstalled", "LonghornIIS7NetExt"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Windows Identity Foundation 3.5 is missing on a Windows with a desktop.
    Entry {
        id: "Win8WindowsIdentityFoundationUpdateNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: All(&[AtLeast(&WindowsBuild, "9200"), Yes(&ServerGuiShellInstalled), No(&WindowsIdentityFoundationInstalled)]),
        shows: &[&WindowsVersion],
        causes: &[Cause { name: "windows-features-were-added", steps: &[] }, Cause { name: "removed-exchange-installed", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "install-windows-identity-foundation",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Windows-Identity-Foundation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature Windows-Identity-Foundation", ..COMMAND }],
        related: &["Win7WindowsIdentityFoundationUpdateNotInstalled", "NETFramework45FeaturesNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The WinRM extension of IIS is installed.
    Entry {
        id: "WinRMIISExtensionInstalled",
        products: E2019,
        operations: INSTALL,
        fails_when: Yes(&IsWinRMIISExtensionInstalled),
        causes: &[Cause { name: "image-script-added-along", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step::plain("see-whether-installed-whether"),
            Step {
                name: "go-remove-restart-run",
                commands: &[Command {
                    name: "remove-extension",
                    shell: PowerShell,
                    text: "Uninstall-WindowsFeature WinRM-IIS-Ext",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature WinRM-IIS-Ext", ..COMMAND }],
        related: &["WinRMServiceDisabledOrNotInstalled", "PowerShellExecutionPolicyCheckSet"],
        plan: &[Own, Restart],
        ..RULE
    },
    // The feature of .NET Framework 4.x itself is missing.
    Entry {
        id: "NETFramework45CoreNotInstalled",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&NetFramework45CoreInstalled),
        causes: &[Cause { name: "hardening-removed", steps: &[] }, Cause { name: "windows-features-were-added", steps: &[] }],
        steps: &[
            Step {
                name: "install-net-framework-45",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-Framework-45-Core",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "powershell-not-start",
                commands: &[Command {
                    name: "install-powershell-not-start",
                    shell: Cmd,
                    text: "dism.exe /Online /Enable-Feature /FeatureName:NetFx4 /All",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-Core", ..COMMAND }],
        live_topic: true,
        related: &[
            "NETFramework45FeaturesNotInstalled",
            "NETFramework45ASPNETNotInstalled",
            "MinimumFrameworkNotInstalled",
            "NETFrameworkNotInstalled",
        ],
        plan: &[InstallFeatures],
        ..RULE
    },
    // ASP.NET 4.x of .NET Framework is missing.
    Entry {
        id: "NETFramework45ASPNETNotInstalled",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&NetFramework45AspNetInstalled),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "hardening-removal-another-product", steps: &[] },
        ],
        steps: &[
            Step {
                name: "install-net-framework-45",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-Framework-45-ASPNET",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-ASPNET", ..COMMAND }],
        live_topic: true,
        related: &["WebASPNET45NotInstalled", "NETFramework45CoreNotInstalled", "NETFramework45FeaturesNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // WCF HTTP activation for .NET Framework 4.x is missing, as newer builds report it.
    Entry {
        id: "NETWCFHTTPActivation45NotInstalled",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&IsWcfHttpActivation45Installed),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "hardening-removal-another-product", steps: &[] },
        ],
        steps: &[
            Step {
                name: "install-net-wcf-http",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-HTTP-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature NET-WCF-HTTP-Activation45", ..COMMAND }],
        live_topic: true,
        related: &[
            "WcfHttpActivation45Installed",
            "HttpActivationInstalled",
            "NETWCFPipeActivation45NotInstalled",
            "NETWCFTCPPortSharing45NotInstalled",
        ],
        explained_by: &["WcfHttpActivation45Installed"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // WCF named-pipe activation is missing.
    Entry {
        id: "NETWCFPipeActivation45NotInstalled",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&WcfPipeActivation45Installed),
        causes: &[
            Cause { name: "windows-features-were-added", steps: &[] },
            Cause { name: "hardening-removal-another-product", steps: &[] },
        ],
        steps: &[
            Step {
                name: "install-net-wcf-pipe",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-Pipe-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("installwindowscomponents-adds-them-all"),
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature NET-WCF-Pipe-Activation45", ..COMMAND }],
        live_topic: true,
        related: &["NETWCFHTTPActivation45NotInstalled", "NETWCFTCPPortSharing45NotInstalled", "LonghornWASProcessModelInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // WCF TCP port sharing is missing.
    Entry {
        id: "NETWCFTCPPortSharing45NotInstalled",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&WcfTcpPortSharing45Installed),
        causes: &[Cause { name: "hardening-removed", steps: &[] }, Cause { name: "windows-features-were-added", steps: &[] }],
        steps: &[
            Step {
                name: "install-net-wcf-tcp",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-TCP-PortSharing45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-service-nettcpportsharing-automatic",
                commands: &[Command {
                    name: "let-service-start-windows",
                    shell: PowerShell,
                    text: "Set-Service NetTcpPortSharing -StartupType Automatic",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command {
            name: "see-feature-service",
            shell: PowerShell,
            text: "Get-WindowsFeature NET-WCF-TCP-PortSharing45; Get-Service NetTcpPortSharing | Select-Object Name, StartType, Status",
            ..COMMAND
        }],
        live_topic: true,
        related: &["NetTcpPortSharingSvcNotAuto", "NETWCFHTTPActivation45NotInstalled", "NETWCFPipeActivation45NotInstalled"],
        plan: &[InstallFeatures, StartServices],
        ..RULE
    },
    // AD LDS is missing on a server that is to become an Edge Transport server.
    Entry {
        id: "ADAMWin7ServerInstalled",
        products: any_of!(E2013, E2016),
        operations: any_of!(INSTALL, UPGRADE),
        roles: EDGE,
        fails_when: No(&AdLdsInstalled),
        causes: &[Cause { name: "windows-prerequisites-were-not", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "install-adlds",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature ADLDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-windows-asks"),
        ],
        verify: &[Command { name: "see-state", shell: PowerShell, text: "Get-WindowsFeature ADLDS", ..COMMAND }],
        related: &["OldADAMInstalled", "ADAMSvcStopped", "FqdnMissing"],
        plan: &[InstallFeatures],
        ..RULE
    },
];
