//! Readiness checks about Windows features: roles, role services and features that Setup wants to find (or not).
//!
//! Settings that Setup reads from IIS print 1 for an installed component; for a missing one nothing, or 0.

use super::entry::{Action::*, Known::*, Shell::*, When::*, *};
use crate::facts::{common::*, windows_features::*};

/// Windows is no older than Windows Server 2012, which brought the feature. Of all products only Exchange 2013 runs on an older one,
/// so only for it does the build of Windows have to be known.
const SINCE_2012: When = Any(&[OneOf(&Product, &["2016", "2019", "SE"]), All(&[Is(&Product, "2013"), AtLeast(&WindowsBuild, "9200")])]);

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
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }],
        steps: &[
            Step {
                name: "add-on-2008-r2",
                commands: &[Command {
                    name: "add-on-2008-r2",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature NET-HTTP-Activation",
                    elevated: true,
                    products: E2013,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-successor",
                commands: &[
                    Command {
                        name: "install-on-2012",
                        shell: PowerShell,
                        text: "Install-WindowsFeature AS-HTTP-Activation",
                        elevated: true,
                        products: any_of!(E2013, E2016),
                        ..COMMAND
                    },
                    Command {
                        name: "install-on-2016",
                        shell: PowerShell,
                        text: "Install-WindowsFeature NET-WCF-HTTP-Activation45",
                        elevated: true,
                        products: any_of!(E2016, E2019),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature *HTTP-Activation*",
            elevated: true,
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
        causes: &[Cause { name: "default-changed", steps: &[] }, Cause { name: "configuration-copied", steps: &[] }],
        steps: &[
            Step {
                name: "list-pools",
                commands: &[Command {
                    name: "list-pools",
                    shell: PowerShell,
                    text: r#"Import-Module WebAdministration; Get-ChildItem IIS:\AppPools | Where-Object { $_.enable32BitAppOnWin64 } | Select-Object Name"#,
                    elevated: true,
                    needs: Some(Need::WebAdministration),
                    ..COMMAND
                }],
            },
            Step {
                name: "set-default",
                commands: &[Command {
                    name: "set-default",
                    shell: Cmd,
                    text: r#"%windir%\system32\inetsrv\appcmd.exe set config -section:system.applicationHost/applicationPools /applicationPoolDefaults.enable32BitAppOnWin64:false /commit:apphost"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "keep-pool",
                commands: &[Command {
                    name: "keep-pool",
                    shell: Cmd,
                    text: r#"%windir%\system32\inetsrv\appcmd.exe set apppool "<application pool>" /enable32BitAppOnWin64:true"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "run-iisreset",
                commands: &[Command { name: "restart-iis", shell: Cmd, text: "iisreset", elevated: true, ..COMMAND }],
            },
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "add-on-2008-r2",
                commands: &[Command {
                    name: "add-on-2008-r2",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Asp-Net",
                    elevated: true,
                    products: E2013,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-successor",
                commands: &[Command {
                    name: "install-successor",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Asp-Net45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Asp-Net*",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Client-Auth",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Client-Auth",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Dir-Browsing",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Dir-Browsing",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Http-Errors",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Http-Errors",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Http-Logging",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Http-Logging",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Http-Redirect",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Http-Redirect",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Http-Tracing",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Http-Tracing",
            elevated: true,
            ..COMMAND
        }],
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
            Cause { name: "tools-only", steps: &[] },
            Cause { name: "left-out", steps: &["install-feature", "restart-and-run"] },
            Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-Metabase",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-Metabase",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "enable-on-client",
                commands: &[
                    Command {
                        name: "enable-on-client",
                        shell: PowerShell,
                        text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-Metabase -All",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    // Windows 7 has neither the cmdlet nor /All.
                    Command {
                        name: "enable-with-dism",
                        shell: Cmd,
                        text: "dism.exe /Online /Enable-Feature /FeatureName:IIS-WebServerRole /FeatureName:IIS-WebServerManagementTools /FeatureName:IIS-IIS6ManagementCompatibility /FeatureName:IIS-Metabase",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[
            Command {
                name: "show-state",
                shell: PowerShell,
                text: "Import-Module ServerManager; Get-WindowsFeature Web-Metabase",
                elevated: true,
                ..COMMAND
            },
            Command {
                name: "show-client-state",
                shell: Cmd,
                text: "dism.exe /Online /Get-FeatureInfo /FeatureName:IIS-Metabase",
                elevated: true,
                ..COMMAND
            },
        ],
        topic: Some("iis-6-compatibility-components-not-installed-longhorniis6metabasenotinstalled-exchange-2013-help"),
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Lgcy-Mgmt-Console",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "enable-on-client",
                // Windows 7 has neither Enable-WindowsOptionalFeature nor /All.
                commands: &[Command {
                    name: "enable-on-client",
                    shell: Cmd,
                    text: "dism.exe /Online /Enable-Feature /FeatureName:IIS-WebServerRole /FeatureName:IIS-WebServerManagementTools /FeatureName:IIS-IIS6ManagementCompatibility /FeatureName:IIS-LegacySnapIn",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[
            Command {
                name: "show-state",
                shell: PowerShell,
                text: "Import-Module ServerManager; Get-WindowsFeature Web-Lgcy-Mgmt-Console",
                elevated: true,
                ..COMMAND
            },
            Command {
                name: "show-client-state",
                shell: Cmd,
                text: "dism.exe /Online /Get-FeatureInfo /FeatureName:IIS-LegacySnapIn",
                elevated: true,
                ..COMMAND
            },
        ],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-WMI",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-WMI",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-Basic-Auth",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-Basic-Auth",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Basic-Auth",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-Digest-Auth",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-Digest-Auth",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Digest-Auth",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-Dyn-Compression",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-Dyn-Compression",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Dyn-Compression",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-Stat-Compression",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-Stat-Compression",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Stat-Compression",
            elevated: true,
            ..COMMAND
        }],
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
        known: Documented,
        fails_when: All(&[Yes(&ServerGuiShellInstalled), Any(&[Is(&IIS7ManagementConsole, "0"), Empty(&IIS7ManagementConsole)])]),
        causes: &[
            Cause { name: "tools-only", steps: &[] },
            Cause { name: "left-out", steps: &["install-feature", "restart-and-run"] },
            Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Mgmt-Console",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "enable-on-client",
                commands: &[Command {
                    name: "enable-on-client",
                    shell: PowerShell,
                    text: "Enable-WindowsOptionalFeature -Online -FeatureName IIS-ManagementConsole -All",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[
            Command {
                name: "show-state",
                shell: PowerShell,
                text: "Import-Module ServerManager; Get-WindowsFeature Web-Mgmt-Console",
                elevated: true,
                ..COMMAND
            },
            Command {
                name: "show-client-state",
                shell: Cmd,
                text: "dism.exe /Online /Get-FeatureInfo /FeatureName:IIS-ManagementConsole",
                elevated: true,
                ..COMMAND
            },
        ],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "add-on-2008-r2",
                commands: &[Command {
                    name: "add-on-2008-r2",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Net-Ext",
                    elevated: true,
                    products: E2013,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-successor",
                commands: &[Command {
                    name: "install-successor",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Net-Ext45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Net-Ext*",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-Windows-Auth",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-Windows-Auth",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Windows-Auth",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-ISAPI-Filter",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-ISAPI-Filter",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Request-Monitor",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Request-Monitor",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Static-Content",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Static-Content",
            elevated: true,
            ..COMMAND
        }],
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
            Cause { name: "prerequisites-missing", steps: &[] },
            Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature WAS-Process-Model",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature WAS-Process-Model",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature WAS-Process-Model",
            elevated: true,
            ..COMMAND
        }],
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
            Cause { name: "media-foundation-missing", steps: &["install-media-foundation", "restart-and-run"] },
            Cause { name: "files-damaged", steps: &[] },
        ],
        steps: &[
            Step {
                name: "install-media-foundation",
                commands: &[Command {
                    name: "install-media-foundation",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Media-Foundation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "repair-system-files",
                commands: &[Command { name: "repair-system-files", shell: Cmd, text: "sfc /scannow", elevated: true, ..COMMAND }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-files",
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
            Cause { name: "prerequisites-missing", steps: &[] },
            Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature Web-Mgmt-Service",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-Mgmt-Service",
            elevated: true,
            ..COMMAND
        }],
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
        fails_when: All(&[SINCE_2012, No(&IsNETFramework45FeaturesInstalled)]),
        causes: &[
            Cause { name: "prerequisites-missing", steps: &[] },
            Cause { name: "package-only", steps: &[] },
            Cause { name: "removed-later", steps: &[] },
        ],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-Framework-45-Features",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-Features", ..COMMAND }],
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
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }],
        steps: &[
            Step {
                name: "add-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature NET-Framework",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature NET-Framework",
            elevated: true,
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
        known: Documented,
        fails_when: No(&IsRPCOverHTTPproxyInstalled),
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }, Cause { name: "thought-needless", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature RPC-over-HTTP-proxy",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature RPC-over-HTTP-proxy",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature RPC-over-HTTP-proxy",
            elevated: true,
            ..COMMAND
        }],
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
        known: Documented,
        fails_when: All(&[
            No(&IsRsatAddsToolsInstalled),
            Any(&[Yes(&PrepareSchema), Yes(&PrepareOrganization), OneOf(&Operation, &["prepare-schema", "prepare-ad"])]),
        ]),
        causes: &[Cause { name: "never-installed", steps: &[] }, Cause { name: "not-prepared", steps: &[] }],
        steps: &[
            Step {
                name: "install-tools",
                commands: &[Command {
                    name: "install-tools",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-elsewhere",
                commands: &[Command {
                    name: "prepare-elsewhere",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature RSAT-ADDS, RSAT-ADDS-Tools",
            elevated: true,
            ..COMMAND
        }],
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
        fails_when: All(&[SINCE_2012, No(&IsRsatClusteringCmdInterfaceInstalled)]),
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }, Cause { name: "parent-only", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-Clustering-CmdInterface",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("check-parts"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering*", ..COMMAND }],
        topic: Some("failover-cluster-command-interface-windows-feature-not-installed-exchange-2013-help"),
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
        known: Documented,
        fails_when: No(&IsRsatClusteringInstalled),
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "install-all",
                commands: &[
                    Command {
                        name: "install-on-desktop",
                        shell: PowerShell,
                        text: "Install-WindowsFeature RSAT-Clustering, RSAT-Clustering-Mgmt, RSAT-Clustering-PowerShell, RSAT-Clustering-CmdInterface",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "install-on-core",
                        shell: PowerShell,
                        text: "Install-WindowsFeature RSAT-Clustering, RSAT-Clustering-PowerShell, RSAT-Clustering-CmdInterface",
                        elevated: true,
                        products: any_of!(E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-on-2008-r2",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature RSAT-Clustering",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("other-checks"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature RSAT-Clustering*",
            elevated: true,
            ..COMMAND
        }],
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
        known: Documented,
        fails_when: All(&[SINCE_2012, Yes(&ServerGuiShellInstalled), No(&IsRsatClusteringMgmtInstalled)]),
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-Clustering-Mgmt",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering-Mgmt", ..COMMAND }],
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
        known: Documented,
        fails_when: All(&[SINCE_2012, No(&IsRsatClusteringPowerShellInstalled)]),
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature RSAT-Clustering-PowerShell",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature RSAT-Clustering-PowerShell", ..COMMAND }],
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
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }],
        steps: &[
            Step {
                name: "add-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature RSAT-Web-Server",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature RSAT-Web-Server",
            elevated: true,
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
        known: Documented,
        fails_when: All(&[
            No(&IsServerGuiMgmtInfraInstalled),
            Any(&[
                All(&[Below(&WindowsBuild, "14393"), AtLeast(&WindowsBuild, "9200")]),
                All(&[Is(&Product, "2016"), Below(&SetupBuild, "15.1.544")]),
            ]),
        ]),
        shows: &[&Windows10Version],
        situations: &[
            Situation { name: "interface-missing", when: Below(&WindowsBuild, "14393"), steps: &["install-interface", "run-setup-again"] },
            Situation {
                name: "media-too-old",
                when: All(&[Is(&Product, "2016"), AtLeast(&WindowsBuild, "14393")]),
                steps: &["use-newer-media", "run-setup-again"],
            },
        ],
        causes: &[
            Cause { name: "interface-missing", steps: &["install-interface", "run-setup-again"] },
            Cause { name: "media-too-old", steps: &["use-newer-media", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "install-interface",
                commands: &[Command {
                    name: "install-interface",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Gui-Mgmt-Infra, Server-Gui-Shell",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("use-newer-media"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-state",
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
        causes: &[Cause { name: "tools-missing", steps: &[] }],
        steps: &[
            Step {
                name: "install-tools",
                commands: &[Command {
                    name: "install-tools",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-elsewhere",
                commands: &[Command {
                    name: "prepare-elsewhere",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-file",
            shell: PowerShell,
            text: r#"Get-Item "$env:SystemRoot\System32\ldifde.exe" | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
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
        causes: &[Cause { name: "tools-missing", steps: &[] }],
        steps: &[
            Step {
                name: "install-tools",
                commands: &[Command {
                    name: "install-tools",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-elsewhere",
                commands: &[Command {
                    name: "prepare-elsewhere",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareSchema",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-file",
            shell: PowerShell,
            text: r#"Get-Item "$env:SystemRoot\System32\ldifde.exe" | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}"#,
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
        fails_when: All(&[SINCE_2012, No(&IsWcfHttpActivation45Installed)]),
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-HTTP-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature NET-WCF-HTTP-Activation45", ..COMMAND }],
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
        known: Documented,
        fails_when: All(&[SINCE_2012, No(&IsWebASPNET45Installed)]),
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Asp-Net45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature Web-Asp-Net45", ..COMMAND }],
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
        known: Documented,
        fails_when: No(&IsWebISAPIExtInstalled),
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Web-ISAPI-Ext",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Web-ISAPI-Ext",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature Web-ISAPI-Ext",
            elevated: true,
            ..COMMAND
        }],
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
        known: Documented,
        fails_when: All(&[SINCE_2012, No(&IsWebNetExt45Installed)]),
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &["install-feature", "restart-and-run"] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Net-Ext45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature Web-Net-Ext45", ..COMMAND }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed-later", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
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
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature Windows-Identity-Foundation", ..COMMAND }],
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
        causes: &[Cause { name: "added-along", steps: &[] }],
        steps: &[
            Step::plain("check-use"),
            Step {
                name: "remove-feature",
                commands: &[Command {
                    name: "remove-feature",
                    shell: PowerShell,
                    text: "Uninstall-WindowsFeature WinRM-IIS-Ext",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature WinRM-IIS-Ext", ..COMMAND }],
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
        causes: &[Cause { name: "hardening", steps: &[] }, Cause { name: "left-out", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-Framework-45-Core",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-with-dism",
                commands: &[Command {
                    name: "install-with-dism",
                    shell: Cmd,
                    text: "dism.exe /Online /Enable-Feature /FeatureName:NetFx4 /All",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-Core", ..COMMAND }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-Framework-45-ASPNET",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature NET-Framework-45-ASPNET", ..COMMAND }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-HTTP-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature NET-WCF-HTTP-Activation45", ..COMMAND }],
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
        causes: &[Cause { name: "left-out", steps: &[] }, Cause { name: "removed", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[Command {
                    name: "install-feature",
                    shell: PowerShell,
                    text: "Install-WindowsFeature NET-WCF-Pipe-Activation45",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-all"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command { name: "show-state", shell: PowerShell, text: "Get-WindowsFeature NET-WCF-Pipe-Activation45", ..COMMAND }],
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
        causes: &[Cause { name: "hardening", steps: &[] }, Cause { name: "left-out", steps: &[] }],
        steps: &[
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
            Step {
                name: "set-automatic",
                commands: &[Command {
                    name: "set-automatic",
                    shell: PowerShell,
                    text: "Set-Service NetTcpPortSharing -StartupType Automatic",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Get-WindowsFeature NET-WCF-TCP-PortSharing45 | Format-Table; Get-Service NetTcpPortSharing | Format-Table Name, StartType, Status",
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
        causes: &[Cause { name: "prerequisites-missing", steps: &[] }],
        steps: &[
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature ADLDS",
                        elevated: true,
                        products: E2016,
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature ADLDS",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-state",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature ADLDS",
            elevated: true,
            ..COMMAND
        }],
        related: &["OldADAMInstalled", "ADAMSvcStopped", "FqdnMissing"],
        plan: &[InstallFeatures],
        ..RULE
    },
];
