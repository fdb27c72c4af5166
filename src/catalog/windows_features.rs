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
        products: E2013 | E2016 | E2019,
        operations: UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&NetHttpActivation35Installed)]),
        shows: &[&WindowsVersion],
        commands: &[
            Command { shell: PowerShell, text: "Import-Module ServerManager; Add-WindowsFeature NET-HTTP-Activation", risky: false },
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-WCF-HTTP-Activation45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-HTTP-Activation, NET-WCF-HTTP-Activation45", risky: false },
        ],
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
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Yes(&Iis32BitDefault),
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Import-Module WebAdministration; Get-ChildItem IIS:\AppPools | Where-Object { $_.enable32BitAppOnWin64 } | Select-Object Name"#,
                risky: false,
            },
            Command {
                shell: Cmd,
                text: r#"%windir%\system32\inetsrv\appcmd.exe set config -section:system.applicationHost/applicationPools /applicationPoolDefaults.enable32BitAppOnWin64:false /commit:apphost"#,
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: "Import-Module WebAdministration; (Get-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter 'system.applicationHost/applicationPools/applicationPoolDefaults' -Name enable32BitAppOnWin64).Value",
                risky: false,
            },
        ],
        topic: Some("iis-is-in-32-bit-compatibility-mode-iis32bitmode-exchange-2013-help"),
        related: &["LonghornIIS6MetabaseNotInstalled"],
        plan: &[Own],
        advice: "123/123 123/123",
        ..RULE
    },
    // Windows Server 2008 R2 lacks the IIS side of ASP.NET.
    Entry {
        id: "LonghornASPNET",
        products: E2013 | E2016 | E2019,
        operations: UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&WebAspNet35Installed)]),
        shows: &[&WindowsVersion],
        commands: &[
            Command { shell: PowerShell, text: "Import-Module ServerManager; Add-WindowsFeature Web-Asp-Net", risky: false },
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Asp-Net45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Asp-Net, Web-Asp-Net45", risky: false },
        ],
        related: &["WebASPNET45NotInstalled", "LonghornIIS7NetExt", "HttpActivationInstalled"],
        plan: &[InstallFeatures],
        advice: "1234/123 1234/123",
        ..RULE
    },
    // IIS cannot map client certificates to accounts.
    Entry {
        id: "LonghornClientCertificateMappingAuthentication",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&ClientCertificateMappingAuthentication, "0"), Empty(&ClientCertificateMappingAuthentication)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Client-Auth", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Client-Auth", risky: false },
        ],
        messages: &["The 'Client Certificate Mapping Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot list folders.
    Entry {
        id: "LonghornDirectoryBrowse",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&DirectoryBrowse, "0"), Empty(&DirectoryBrowse)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Dir-Browsing", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Dir-Browsing", risky: false },
        ],
        related: &["LonghornStaticContent", "LonghornHttpErrors"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot send custom error pages.
    Entry {
        id: "LonghornHttpErrors",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&HttpErrors, "0"), Empty(&HttpErrors)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Http-Errors", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Http-Errors", risky: false },
        ],
        related: &["LonghornHttpLogging", "LonghornHttpRedirect"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot log requests.
    Entry {
        id: "LonghornHttpLogging",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&HttpLogging, "0"), Empty(&HttpLogging)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Http-Logging", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Http-Logging", risky: false },
        ],
        related: &["LonghornHttpTracing", "LonghornRequestMonitor"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot redirect requests.
    Entry {
        id: "LonghornHttpRedirect",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&HttpRedirect, "0"), Empty(&HttpRedirect)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Http-Redirect", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Http-Redirect", risky: false },
        ],
        related: &["LonghornHttpErrors", "LonghornStaticContent"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot trace failed requests.
    Entry {
        id: "LonghornHttpTracing",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&HttpTracing, "0"), Empty(&HttpTracing)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Http-Tracing", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Http-Tracing", risky: false },
        ],
        related: &["LonghornHttpLogging", "LonghornRequestMonitor"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // The IIS 6 metabase interface is missing.
    Entry {
        id: "LonghornIIS6MetabaseNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS | TOOLS,
        known: Documented,
        fails_when: Any(&[Is(&IIS6MetabaseStatus, "0"), Empty(&IIS6MetabaseStatus)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Metabase", risky: false },
            Command { shell: PowerShell, text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-Metabase -All", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Metabase", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-longhorniis6metabasenotinstalled"),
        related: &["LonghornIIS6WMICompatibility", "LonghornIIS6MgmtConsoleNotInstalled", "LonghornIIS7ManagementConsoleInstalled"],
        plan: &[InstallFeatures],
        advice: "123/123 13/13",
        ..RULE
    },
    // The IIS 6 snap-in is missing (Exchange 2013 only).
    Entry {
        id: "LonghornIIS6MgmtConsoleNotInstalled",
        products: E2013,
        operations: UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS | TOOLS,
        known: Documented,
        fails_when: Any(&[Is(&IIS6ManagementConsoleStatus, "0"), Empty(&IIS6ManagementConsoleStatus)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Lgcy-Mgmt-Console", risky: false },
            Command { shell: PowerShell, text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-LegacySnapIn -All", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Lgcy-Mgmt-Console", risky: false },
        ],
        topic: Some("iis-6-compatibility-components-not-installed-longhorniis6mgmtconsolenotinstalled-exchange-2013-help"),
        related: &["LonghornIIS6MetabaseNotInstalled", "LonghornIIS6WMICompatibility"],
        plan: &[InstallFeatures],
        advice: "123/123 123/123",
        ..RULE
    },
    // The IIS 6 WMI provider is missing.
    Entry {
        id: "LonghornIIS6WMICompatibility",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&IIS6WMICompatibility, "0"), Empty(&IIS6WMICompatibility)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-WMI", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-WMI", risky: false },
        ],
        messages: &["The 'IIS 6 WMI Compatibility' component is required. Install the component via Server Manager."],
        related: &["LonghornIIS6MetabaseNotInstalled", "LonghornIIS6MgmtConsoleNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS lacks Basic authentication.
    Entry {
        id: "LonghornIIS7BasicAuthNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[Is(&IIS7BasicAuthentication, "0"), Empty(&IIS7BasicAuthentication)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Basic-Auth", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Basic-Auth", risky: false },
        ],
        topic: Some("iis-7-component-not-installed-longhorniis7basicauthnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Basic Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS lacks Digest authentication.
    Entry {
        id: "LonghornIIS7DigestAuthNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[Is(&IIS7DigestAuthentication, "0"), Empty(&IIS7DigestAuthentication)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Digest-Auth", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Digest-Auth", risky: false },
        ],
        topic: Some("iis-7-component-not-installed-longhorniis7digestauthnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Digest Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot compress generated responses.
    Entry {
        id: "LonghornIIS7HttpCompressionDynamicNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[Is(&IIS7CompressionDynamic, "0"), Empty(&IIS7CompressionDynamic)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Dyn-Compression", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Dyn-Compression", risky: false },
        ],
        topic: Some("iis-7-component-not-installed-longhorniis7httpcompressiondynamicnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Dynamic Content Compression' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot compress files.
    Entry {
        id: "LonghornIIS7HttpCompressionStaticNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[Is(&IIS7CompressionStatic, "0"), Empty(&IIS7CompressionStatic)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Stat-Compression", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Stat-Compression", risky: false },
        ],
        topic: Some("iis-7-component-not-installed-longhorniis7httpcompressionstaticnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Static Content Compression' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7WindowsAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS Manager is missing on a Windows with a desktop.
    Entry {
        id: "LonghornIIS7ManagementConsoleInstalled",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS | TOOLS,
        known: Observed,
        fails_when: All(&[Yes(&ServerGuiShellInstalled), Any(&[Is(&IIS7ManagementConsole, "0"), Empty(&IIS7ManagementConsole)])]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Mgmt-Console", risky: false },
            Command {
                shell: PowerShell,
                text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-ManagementConsole -All",
                risky: false,
            },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Mgmt-Console", risky: false },
        ],
        related: &["LonghornIIS6MetabaseNotInstalled", "ManagementServiceInstalled"],
        plan: &[InstallFeatures],
        advice: "123/123 13/13",
        ..RULE
    },
    // Windows Server 2008 R2 lacks .NET Extensibility of IIS.
    Entry {
        id: "LonghornIIS7NetExt",
        products: E2013 | E2016 | E2019,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&WebNetExt35Installed)]),
        shows: &[&WindowsVersion],
        commands: &[
            Command { shell: PowerShell, text: "Import-Module ServerManager; Add-WindowsFeature Web-Net-Ext", risky: false },
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Net-Ext45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Net-Ext, Web-Net-Ext45", risky: false },
        ],
        topic: Some("iis-7-net-extensibility-component-is-required-longhorniis7netext-exchange-2013-help"),
        related: &["WebNetExt45NotInstalled", "LonghornASPNET", "HttpActivationInstalled"],
        plan: &[InstallFeatures],
        advice: "123/123 123/123",
        ..RULE
    },
    // IIS lacks Windows authentication.
    Entry {
        id: "LonghornIIS7WindowsAuthNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[Is(&IIS7WindowAuthentication, "0"), Empty(&IIS7WindowAuthentication)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Windows-Auth", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Windows-Auth", risky: false },
        ],
        topic: Some("iis-7-component-not-installed-longhorniis7windowsauthnotinstalled-exchange-2013-help"),
        messages: &["The 'IIS 7 Windows Authentication' component is required. Install the component via Server Manager."],
        related: &[
            "LonghornIIS7BasicAuthNotInstalled",
            "LonghornIIS7DigestAuthNotInstalled",
            "LonghornIIS7HttpCompressionDynamicNotInstalled",
            "LonghornIIS7HttpCompressionStaticNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot load ISAPI filters.
    Entry {
        id: "LonghornISAPIFilter",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&ISAPIFilter, "0"), Empty(&ISAPIFilter)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-ISAPI-Filter", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-ISAPI-Filter", risky: false },
        ],
        related: &["WebISAPIExtNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot show running requests.
    Entry {
        id: "LonghornRequestMonitor",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&RequestMonitor, "0"), Empty(&RequestMonitor)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Request-Monitor", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Request-Monitor", risky: false },
        ],
        related: &["LonghornHttpLogging", "LonghornHttpTracing"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot deliver files.
    Entry {
        id: "LonghornStaticContent",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Any(&[Is(&StaticContent, "0"), Empty(&StaticContent)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Static-Content", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Static-Content", risky: false },
        ],
        related: &["LonghornDirectoryBrowse", "LonghornHttpErrors"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // The process model of Windows Process Activation Service is missing.
    Entry {
        id: "LonghornWASProcessModelInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Any(&[Is(&WASProcessModel, "0"), Empty(&WASProcessModel)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature WAS-Process-Model", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature WAS-Process-Model", risky: false },
        ],
        topic: Some("longhornwasprocessmodelinstalled-exchange-2013-help"),
        related: &["ManagementServiceInstalled", "NETFramework45FeaturesNotInstalled", "RPCOverHTTPproxyNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // The Windows Media voice codecs are missing.
    Entry {
        id: "LonghornWmspdmoxNotInstalled",
        products: E2016,
        operations: INSTALL | UPGRADE,
        roles: UM,
        fails_when: Any(&[
            Empty(&FileVersionWmspdmod),
            Below(&FileVersionWmspdmod, "0.1"),
            Empty(&FileVersionWmspdmoe),
            Below(&FileVersionWmspdmoe, "0.1"),
        ]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Server-Media-Foundation", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-Item "$env:SystemRoot\System32\wmspdmod.dll", "$env:SystemRoot\System32\wmspdmoe.dll" | Select-Object Name, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
                risky: false,
            },
        ],
        related: &["UcmaRedistMsi", "SpeechRedistMsi"],
        plan: &[InstallFeatures],
        advice: "124/12 1234/12",
        ..RULE
    },
    // The IIS Management Service is missing.
    Entry {
        id: "ManagementServiceInstalled",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Observed,
        fails_when: Any(&[Is(&ManagementService, "0"), Empty(&ManagementService)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Mgmt-Service", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Mgmt-Service", risky: false },
        ],
        messages: &["The 'Web-Mgmt-Service' component is required. Install the component via Server Manager."],
        related: &["LonghornIIS7ManagementConsoleInstalled", "LonghornWASProcessModelInstalled", "RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // The feature group of .NET Framework 4.x is missing.
    Entry {
        id: "NETFramework45FeaturesNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: No(&IsNETFramework45FeaturesInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-Framework-45-Features", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-Features", risky: false },
        ],
        related: &["MinimumFrameworkNotInstalled", "WcfHttpActivation45Installed", "WebASPNET45NotInstalled", "NETFrameworkNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // Windows Server 2008 R2 lacks the feature .NET Framework 3.5.1.
    Entry {
        id: "NETFrameworkNotInstalled",
        products: E2013 | E2016 | E2019,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&NetFramework351Installed)]),
        shows: &[&Windows2K8R2Version],
        commands: &[
            Command { shell: PowerShell, text: "Import-Module ServerManager; Add-WindowsFeature NET-Framework", risky: false },
            Command { shell: PowerShell, text: "Import-Module ServerManager; Get-WindowsFeature NET-Framework", risky: false },
        ],
        related: &["NETFramework45FeaturesNotInstalled", "RSATWebServerNotInstalled", "MinimumFrameworkNotInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // RPC over HTTP Proxy is missing.
    Entry {
        id: "RPCOverHTTPproxyNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: No(&IsRPCOverHTTPproxyInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RPC-over-HTTP-proxy", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature RPC-over-HTTP-proxy", risky: false },
        ],
        related: &["WarnMapiHttpNotEnabled", "Win7RpcHttpAssocCookieGuidUpdateNotInstalled", "LonghornWASProcessModelInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // Active Directory is to be prepared here and the AD DS tools are missing.
    Entry {
        id: "RsatAddsToolsInstalled",
        products: E2016 | E2019 | SE,
        operations: PREPARE_SCHEMA | PREPARE_AD | INSTALL | UPGRADE,
        known: Observed,
        fails_when: All(&[
            No(&IsRsatAddsToolsInstalled),
            Any(&[Yes(&PrepareSchema), Yes(&PrepareOrganization), OneOf(&Operation, &["prepare-schema", "prepare-ad"])]),
        ]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-ADDS", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature RSAT-ADDS, RSAT-ADDS-Tools", risky: false },
        ],
        messages: &[
            "The Windows component RSAT-ADDS-Tools isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["W2K8R2PrepareSchemaLdifdeNotInstalled", "W2K8R2PrepareAdLdifdeNotInstalled", "SchemaUpdateRequired"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // cluster.exe is missing.
    Entry {
        id: "RsatClusteringCmdInterfaceInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: No(&IsRsatClusteringCmdInterfaceInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-Clustering-CmdInterface", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering*", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-rsatclusteringcmdinterfaceinstalled"),
        messages: &[
            "The Windows component RSAT-Clustering-CmdInterface isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringInstalled", "RsatClusteringMgmtInstalled", "RsatClusteringPowerShellInstalled"],
        explained_by: &["RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // The failover clustering tools are missing.
    Entry {
        id: "RsatClusteringInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&IsRsatClusteringInstalled),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Install-WindowsFeature RSAT-Clustering, RSAT-Clustering-Mgmt, RSAT-Clustering-PowerShell, RSAT-Clustering-CmdInterface",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "Install-WindowsFeature RSAT-Clustering, RSAT-Clustering-PowerShell, RSAT-Clustering-CmdInterface",
                risky: false,
            },
            Command { shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering*", risky: false },
        ],
        messages: &[
            "The Windows component RSAT-Clustering isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringMgmtInstalled", "RsatClusteringPowerShellInstalled", "RsatClusteringCmdInterfaceInstalled"],
        plan: &[InstallFeatures],
        advice: "123/123 123/123",
        ..RULE
    },
    // Failover Cluster Manager is missing on a server with a desktop.
    Entry {
        id: "RsatClusteringMgmtInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: All(&[Yes(&ServerGuiShellInstalled), No(&IsRsatClusteringMgmtInstalled)]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-Clustering-Mgmt", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering-Mgmt", risky: false },
        ],
        messages: &[
            "The Windows component RSAT-Clustering-Mgmt isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringInstalled", "RsatClusteringPowerShellInstalled", "RsatClusteringCmdInterfaceInstalled"],
        explained_by: &["RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        advice: "12/12 12/12",
        ..RULE
    },
    // The failover cluster cmdlets are missing.
    Entry {
        id: "RsatClusteringPowerShellInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&IsRsatClusteringPowerShellInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-Clustering-PowerShell", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering-PowerShell", risky: false },
        ],
        messages: &[
            "The Windows component RSAT-Clustering-PowerShell isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["RsatClusteringInstalled", "RsatClusteringMgmtInstalled", "RsatClusteringCmdInterfaceInstalled"],
        explained_by: &["RsatClusteringInstalled"],
        plan: &[InstallFeatures],
        advice: "12/12 12/12",
        ..RULE
    },
    // Windows Server 2008 R2 lacks the Web Server (IIS) Tools.
    Entry {
        id: "RSATWebServerNotInstalled",
        products: E2013 | E2016 | E2019,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&RsatWebServerInstalled)]),
        shows: &[&Windows2K8R2Version],
        commands: &[
            Command { shell: PowerShell, text: "Import-Module ServerManager; Add-WindowsFeature RSAT-Web-Server", risky: false },
            Command { shell: PowerShell, text: "Import-Module ServerManager; Get-WindowsFeature RSAT-Web-Server", risky: false },
        ],
        related: &["NETFrameworkNotInstalled", "LonghornIIS7ManagementConsoleInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // Windows Server 2012 or 2012 R2 has no graphical management, or an old Exchange 2016 meets Windows Server 2016.
    Entry {
        id: "ServerGuiMgmtInfraNotInstalled",
        products: E2013 | E2016 | E2019,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: All(&[
            No(&IsServerGuiMgmtInfraInstalled),
            Any(&[Below(&WindowsBuild, "14393"), All(&[Is(&Product, "2016"), Below(&SetupBuild, "15.1.544")])]),
        ]),
        shows: &[&Windows10Version],
        situations: &[
            Situation { name: "gui_removed", when: Below(&WindowsBuild, "14393") },
            Situation { name: "old_exchange", when: All(&[Is(&Product, "2016"), AtLeast(&WindowsBuild, "14393")]) },
        ],
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell", risky: false },
        ],
        related: &["IsServerCoreInstalled", "WindowsServer2008CoreServerEdition", "ValidOSVersion"],
        plan: &[InstallFeatures, Restart],
        advice: "123/12@gui_removed 23/12@old_exchange gui_removed=13 old_exchange=23",
        ..RULE
    },
    // The organization is to be prepared here and ldifde.exe is missing.
    Entry {
        id: "W2K8R2PrepareAdLdifdeNotInstalled",
        products: E2016 | E2019 | SE,
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: All(&[
            Any(&[Yes(&PrepareOrganization), Is(&Operation, "prepare-ad")]),
            Any(&[Empty(&FileVersionLdifde), Below(&FileVersionLdifde, "0.1")]),
        ]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-ADDS", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-Item "$env:SystemRoot\System32\ldifde.exe" | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
                risky: false,
            },
        ],
        related: &["W2K8R2PrepareSchemaLdifdeNotInstalled", "RsatAddsToolsInstalled", "SchemaUpdateRequired"],
        explained_by: &["RsatAddsToolsInstalled"],
        plan: &[InstallFeatures],
        ..RULE
    },
    // The schema is to be extended here and ldifde.exe is missing.
    Entry {
        id: "W2K8R2PrepareSchemaLdifdeNotInstalled",
        products: E2016 | E2019 | SE,
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: All(&[
            Any(&[Yes(&PrepareSchema), Is(&Operation, "prepare-schema")]),
            Any(&[Empty(&FileVersionLdifde), Below(&FileVersionLdifde, "0.1")]),
        ]),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-ADDS", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-Item "$env:SystemRoot\System32\ldifde.exe" | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
                risky: false,
            },
        ],
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
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&IsWcfHttpActivation45Installed),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-WCF-HTTP-Activation45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-WCF-HTTP-Activation45", risky: false },
        ],
        related: &[
            "NETFramework45FeaturesNotInstalled",
            "HttpActivationInstalled",
            "WebASPNET45NotInstalled",
            "LonghornWASProcessModelInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // The IIS side of ASP.NET 4.x is missing.
    Entry {
        id: "WebASPNET45NotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&IsWebASPNET45Installed),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Asp-Net45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Asp-Net45", risky: false },
        ],
        related: &["WebNetExt45NotInstalled", "WebISAPIExtNotInstalled", "LonghornASPNET", "NETFramework45FeaturesNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot load ISAPI extensions.
    Entry {
        id: "WebISAPIExtNotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&IsWebISAPIExtInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-ISAPI-Ext", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-ISAPI-Ext", risky: false },
        ],
        related: &["WebASPNET45NotInstalled", "WebNetExt45NotInstalled", "LonghornISAPIFilter"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // IIS cannot load .NET 4.x modules.
    Entry {
        id: "WebNetExt45NotInstalled",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: No(&IsWebNetExt45Installed),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Web-Net-Ext45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Web-Net-Ext45", risky: false },
        ],
        related: &["WebASPNET45NotInstalled", "WebISAPIExtNotInstalled", "LonghornIIS7NetExt"],
        plan: &[InstallFeatures],
        advice: "123/12 13/12",
        ..RULE
    },
    // Windows Identity Foundation 3.5 is missing on a Windows with a desktop.
    Entry {
        id: "Win8WindowsIdentityFoundationUpdateNotInstalled",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        fails_when: All(&[AtLeast(&WindowsBuild, "9200"), Yes(&ServerGuiShellInstalled), No(&WindowsIdentityFoundationInstalled)]),
        shows: &[&WindowsVersion],
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature Windows-Identity-Foundation", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature Windows-Identity-Foundation", risky: false },
        ],
        related: &["Win7WindowsIdentityFoundationUpdateNotInstalled", "NETFramework45FeaturesNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // The WinRM extension of IIS is installed.
    Entry {
        id: "WinRMIISExtensionInstalled",
        products: E2019,
        operations: INSTALL,
        fails_when: Yes(&IsWinRMIISExtensionInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Uninstall-WindowsFeature WinRM-IIS-Ext", risky: true },
            Command { shell: PowerShell, text: "Get-WindowsFeature WinRM-IIS-Ext", risky: false },
        ],
        related: &["WinRMServiceDisabledOrNotInstalled", "PowerShellExecutionPolicyCheckSet"],
        plan: &[Own, Restart],
        ..RULE
    },
    // The feature of .NET Framework 4.x itself is missing.
    Entry {
        id: "NETFramework45CoreNotInstalled",
        products: E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&NetFramework45CoreInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-Framework-45-Core", risky: false },
            Command { shell: Cmd, text: "dism.exe /Online /Enable-Feature /FeatureName:NetFx4 /All", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-Core", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-netframework45corenotinstalled"),
        related: &[
            "NETFramework45FeaturesNotInstalled",
            "NETFramework45ASPNETNotInstalled",
            "MinimumFrameworkNotInstalled",
            "NETFrameworkNotInstalled",
        ],
        plan: &[InstallFeatures],
        advice: "123/123 123/123",
        ..RULE
    },
    // ASP.NET 4.x of .NET Framework is missing.
    Entry {
        id: "NETFramework45ASPNETNotInstalled",
        products: E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&NetFramework45AspNetInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-Framework-45-ASPNET", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-ASPNET", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-netframework45aspnetnotinstalled"),
        related: &["WebASPNET45NotInstalled", "NETFramework45CoreNotInstalled", "NETFramework45FeaturesNotInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // WCF HTTP activation for .NET Framework 4.x is missing, as newer builds report it.
    Entry {
        id: "NETWCFHTTPActivation45NotInstalled",
        products: E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&IsWcfHttpActivation45Installed),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-WCF-HTTP-Activation45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-WCF-HTTP-Activation45", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-netwcfhttpactivation45notinstalled"),
        related: &[
            "WcfHttpActivation45Installed",
            "HttpActivationInstalled",
            "NETWCFPipeActivation45NotInstalled",
            "NETWCFTCPPortSharing45NotInstalled",
        ],
        explained_by: &["WcfHttpActivation45Installed"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // WCF named-pipe activation is missing.
    Entry {
        id: "NETWCFPipeActivation45NotInstalled",
        products: E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&WcfPipeActivation45Installed),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-WCF-Pipe-Activation45", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature NET-WCF-Pipe-Activation45", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-netwcfpipeactivation45notinstalled"),
        related: &["NETWCFHTTPActivation45NotInstalled", "NETWCFTCPPortSharing45NotInstalled", "LonghornWASProcessModelInstalled"],
        plan: &[InstallFeatures],
        advice: "123/12 123/12",
        ..RULE
    },
    // WCF TCP port sharing is missing.
    Entry {
        id: "NETWCFTCPPortSharing45NotInstalled",
        products: E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&WcfTcpPortSharing45Installed),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature NET-WCF-TCP-PortSharing45", risky: false },
            Command { shell: PowerShell, text: "Set-Service NetTcpPortSharing -StartupType Automatic", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-WindowsFeature NET-WCF-TCP-PortSharing45; Get-Service NetTcpPortSharing | Select-Object Name, StartType, Status",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-netwcftcpportsharing45notinstalled"),
        related: &["NetTcpPortSharingSvcNotAuto", "NETWCFHTTPActivation45NotInstalled", "NETWCFPipeActivation45NotInstalled"],
        plan: &[InstallFeatures, StartServices],
        advice: "123/123 123/123",
        ..RULE
    },
    // AD LDS is missing on a server that is to become an Edge Transport server.
    Entry {
        id: "ADAMWin7ServerInstalled",
        products: E2013 | E2016,
        operations: INSTALL | UPGRADE,
        roles: EDGE,
        fails_when: No(&AdLdsInstalled),
        commands: &[
            Command { shell: PowerShell, text: "Install-WindowsFeature ADLDS", risky: false },
            Command { shell: PowerShell, text: "Get-WindowsFeature ADLDS", risky: false },
        ],
        related: &["OldADAMInstalled", "ADAMSvcStopped", "FqdnMissing"],
        plan: &[InstallFeatures],
        ..RULE
    },
];
