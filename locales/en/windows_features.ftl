# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = HTTP activation of .NET Framework 3.5.1 is missing
    .meaning = On Windows Server 2008 R2, the feature HTTP Activation of .NET Framework 3.5.1 isn’t installed. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = The web services of Exchange start that way.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .step-add-on-2008-r2 = On Windows Server 2008 R2, add NET-HTTP-Activation.
    .step-install-successor = On Windows Server 2012 or 2012 R2, install AS-HTTP-Activation. From Windows Server 2016 on it doesn’t exist: install NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = The command marks the feature of your Windows with [X].
    .command-add-on-2008-r2 = On Windows Server 2008 R2: add the feature
    .command-install-on-2012 = On Windows Server 2012 or 2012 R2: install the feature
    .command-install-on-2016 = On Windows Server 2016 or later: install its successor
    .command-show-state = Show its state

Iis32BitMode = IIS is in 32-bit compatibility mode
    .meaning = By default, the application pools of this server run as 32-bit.
    .why = The web components of Exchange are 64-bit and don’t load there.
    .cause-default-changed = The default was changed for another web application.
    .cause-configuration-copied = The IIS configuration was copied from another server.
    .step-list-pools = List the 32-bit pools, and note those of other applications that have to stay 32-bit.
    .step-set-default = Set Enable 32-Bit Applications to False in the application pool defaults.
    .step-keep-pool = Give each noted pool its own setting, or move its application to another server.
    .step-run-iisreset = Run iisreset, which interrupts every website of this server, then run Setup again.
    .verify = The command prints False.
    .caution = 32-bit web applications that rely on the default stop working until their pool has its own setting.
    .command-list-pools = List the 32-bit application pools
    .command-set-default = Set the default to 64-bit
    .command-keep-pool = Keep one pool 32-bit
    .command-restart-iis = Restart IIS
    .command-show-default = Show the default

LonghornASPNET = ASP.NET for IIS 7 is missing
    .meaning = On Windows Server 2008 R2, the IIS feature ASP.NET isn’t installed. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-add-on-2008-r2 = On Windows Server 2008 R2, add Web-Asp-Net.
    .step-install-successor = On newer Windows, install Web-Asp-Net45.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = The command marks the feature of your Windows with [X].
    .command-add-on-2008-r2 = On Windows Server 2008 R2: add the feature
    .command-install-successor = On Windows Server 2012 or later: install its successor
    .command-show-state = Show its state

LonghornClientCertificateMappingAuthentication = The Client Certificate Mapping Authentication component is required
    .meaning = The IIS feature Client Certificate Mapping Authentication (Web-Client-Auth) isn’t installed.
    .why = Sign-in with certificates needs it, for example from phones over ActiveSync.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Client-Auth.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Client-Auth with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornDirectoryBrowse = Directory Browsing isn’t installed in IIS
    .meaning = The IIS feature Directory Browsing (Web-Dir-Browsing) isn’t installed.
    .why = Exchange sets its options, even where browsing stays off.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Dir-Browsing.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Dir-Browsing with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornHttpErrors = HTTP Errors isn’t installed in IIS
    .meaning = The IIS feature HTTP Errors (Web-Http-Errors) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Http-Errors.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Http-Errors with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornHttpLogging = HTTP Logging isn’t installed in IIS
    .meaning = The IIS feature HTTP Logging (Web-Http-Logging) isn’t installed.
    .why = Its logs show what Outlook, phones and browsers asked of Exchange.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Http-Logging.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Http-Logging with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornHttpRedirect = HTTP Redirection isn’t installed in IIS
    .meaning = The IIS feature HTTP Redirection (Web-Http-Redirect) isn’t installed.
    .why = Exchange uses it, for example to lead from the root of the site to Outlook on the web.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Http-Redirect.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Http-Redirect with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornHttpTracing = Failed request tracing isn’t installed in IIS
    .meaning = The IIS feature Tracing (Web-Http-Tracing) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Http-Tracing.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Http-Tracing with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornIIS6MetabaseNotInstalled = IIS 6 Compatibility components not installed: IIS 6 Metabase Compatibility
    .meaning = The IIS feature IIS 6 Metabase Compatibility (Web-Metabase) isn’t installed.
    .why = Setup and the cmdlets for virtual directories use it.
    .cause-tools-only = Only the management tools are being installed, or the wizard is to prepare Active Directory, on a computer without IIS.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server, install Web-Metabase.
    .step-enable-on-client = On a Windows client, for the management tools only, enable IIS-Metabase.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Metabase with [X]; on a client, dism shows its feature as enabled.
    .command-install-feature = Install the feature
    .command-enable-on-client = On a Windows client: enable the feature
    .command-enable-with-dism = On a Windows client: enable the feature (Exchange 2013)
    .command-show-state = Show its state
    .command-show-client-state = On a Windows client: show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = IIS 6 Compatibility components not installed: IIS 6 Management Console
    .meaning = The IIS feature IIS 6 Management Console (Web-Lgcy-Mgmt-Console) isn’t installed. Exchange 2013 requires it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server, install Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = On a Windows client, for the management tools only, enable IIS-LegacySnapIn.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Lgcy-Mgmt-Console with [X]; on a client, dism shows its feature as enabled.
    .command-install-feature = Install the feature
    .command-enable-on-client = On a Windows client: enable the feature
    .command-show-state = Show its state
    .command-show-client-state = On a Windows client: show its state

LonghornIIS6WMICompatibility = The IIS 6 WMI Compatibility component is required
    .meaning = The IIS feature IIS 6 WMI Compatibility (Web-WMI) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-WMI.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-WMI with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornIIS7BasicAuthNotInstalled = IIS 7 component not installed: Basic Authentication
    .meaning = The IIS feature Basic Authentication (Web-Basic-Auth) isn’t installed.
    .why = Setup configures it on virtual directories such as that of ActiveSync.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Basic-Auth.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Basic-Auth with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = IIS 7 component not installed: Digest Authentication
    .meaning = The IIS feature Digest Authentication (Web-Digest-Auth) isn’t installed.
    .why = Virtual directories of Exchange can offer it, and Setup configures it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Digest-Auth.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Digest-Auth with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7 component not installed: Dynamic Content Compression
    .meaning = The IIS feature Dynamic Content Compression (Web-Dyn-Compression) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Dyn-Compression.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Dyn-Compression with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7 component not installed: Static Content Compression
    .meaning = The IIS feature Static Content Compression (Web-Stat-Compression) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Stat-Compression.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Stat-Compression with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = IIS Management Console isn’t installed
    .meaning = IIS Manager (Web-Mgmt-Console) isn’t installed on this computer.
    .why = Setup and the Exchange cmdlets use its libraries.
    .cause-tools-only = Only the management tools are being installed, on a computer without IIS.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server with a desktop, install Web-Mgmt-Console. Server Core doesn’t need it.
    .step-enable-on-client = On a Windows client, for the management tools only, enable IIS-ManagementConsole.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Mgmt-Console with [X]; on a client, dism shows its feature as enabled.
    .command-install-feature = Install the feature
    .command-enable-on-client = On a Windows client: enable the feature
    .command-show-state = Show its state
    .command-show-client-state = On a Windows client: show its state

LonghornIIS7NetExt = IIS 7 .NET Extensibility component is required
    .meaning = On Windows Server 2008 R2, the IIS feature .NET Extensibility (Web-Net-Ext) isn’t installed.
    .why = The remote PowerShell of Exchange runs in IIS through it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-add-on-2008-r2 = On Windows Server 2008 R2, add Web-Net-Ext.
    .step-install-successor = On newer Windows, install Web-Net-Ext45: Web-Net-Ext doesn’t help there.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = The command marks the feature of your Windows with [X].
    .command-add-on-2008-r2 = On Windows Server 2008 R2: add the feature
    .command-install-successor = On Windows Server 2012 or later: install its successor
    .command-show-state = Show its state

LonghornIIS7WindowsAuthNotInstalled = IIS 7 component not installed: Windows Authentication
    .meaning = The IIS feature Windows Authentication (Web-Windows-Auth) isn’t installed.
    .why = Virtual directories of Exchange and Exchange Management Shell use it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Windows-Auth.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Windows-Auth with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornISAPIFilter = ISAPI Filters aren’t installed in IIS
    .meaning = The IIS feature ISAPI Filters (Web-ISAPI-Filter) isn’t installed. It isn’t the same as ISAPI Extensions (Web-ISAPI-Ext).
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-ISAPI-Filter.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-ISAPI-Filter with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornRequestMonitor = Request Monitor isn’t installed in IIS
    .meaning = The IIS feature Request Monitor (Web-Request-Monitor) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Request-Monitor.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Request-Monitor with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornStaticContent = Static Content isn’t installed in IIS
    .meaning = The IIS feature Static Content (Web-Static-Content) isn’t installed.
    .why = Outlook on the web gets its pictures, styles and scripts that way.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Static-Content.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Static-Content with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

LonghornWASProcessModelInstalled = The Windows Process Activation Service - Process Model component is required
    .meaning = The feature Process Model (WAS-Process-Model) of the Windows Process Activation Service isn’t installed.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install WAS-Process-Model.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks WAS-Process-Model with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

LonghornWmspdmoxNotInstalled = The Windows Media voice codecs are missing or too old
    .meaning = The Windows file wmspdmod.dll or wmspdmoe.dll is missing or too old. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = Unified Messaging records and plays voice messages with them.
    .cause-media-foundation-missing = Media Foundation isn’t installed.
    .cause-files-damaged = The files were removed or damaged.
    .step-install-media-foundation = Install Server-Media-Foundation.
    .step-repair-system-files = If a file is still missing or damaged, repair the system files.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows both files with a version.
    .command-install-media-foundation = Install Media Foundation
    .command-repair-system-files = Repair the system files
    .command-show-files = Show both files

ManagementServiceInstalled = The Web-Mgmt-Service component is required
    .meaning = The IIS feature Management Service (Web-Mgmt-Service) isn’t installed.
    .why = Setup turns on remote administration of IIS and restarts this service before the checks.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-Mgmt-Service.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-Mgmt-Service with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

NETFramework45FeaturesNotInstalled = The .NET Framework 4.x features aren’t installed
    .meaning = The Windows feature group around .NET Framework 4.x, with ASP.NET and WCF, isn’t installed. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-package-only = The .NET Framework package was installed, which doesn’t add the feature.
    .cause-removed-later = The feature group was removed later, for example by hardening.
    .step-install-feature = On Windows Server 2012 or later, install NET-Framework-45-Features.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework-45-Features as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

NETFrameworkNotInstalled = The feature .NET Framework 3.5.1 isn’t installed
    .meaning = Windows Server 2008 R2 lacks its feature .NET Framework 3.5.1, which Exchange 2013 needs there. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .step-add-feature = On Windows Server 2008 R2, add NET-Framework.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks NET-Framework with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

RPCOverHTTPproxyNotInstalled = RPC over HTTP Proxy isn’t installed
    .meaning = The Windows feature RPC over HTTP Proxy (RPC-over-HTTP-proxy) isn’t installed.
    .why = Outlook Anywhere needs it, and Setup requires it even where all clients use MAPI over HTTP.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-thought-needless = It was removed because all clients use MAPI over HTTP.
    .step-install-feature = Install RPC-over-HTTP-proxy.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks RPC-over-HTTP-proxy with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

RsatAddsToolsInstalled = The Windows component RSAT-ADDS-Tools isn’t installed on this computer
    .meaning = This attempt has to prepare Active Directory, and the computer lacks the AD DS tools for it.
    .why = Setup extends the schema with ldifde.exe, which comes with them.
    .cause-never-installed = The tools were never installed on this server.
    .cause-not-prepared = This is the first Exchange server and Active Directory was not prepared separately.
    .step-install-tools = Install RSAT-ADDS, which includes RSAT-ADDS-Tools.
    .step-prepare-elsewhere = Or prepare Active Directory on a computer in the schema master’s domain and site that has the tools and the .NET Framework that Exchange needs, such as a domain controller there, with an account in Schema Admins and Enterprise Admins. Then wait for replication. In a new organization, add /OrganizationName and its name.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks both with [X]. If you prepared Active Directory elsewhere, the next log has False for Schema Update Required Status and Organization Configuration Update Required Status instead.
    .command-install-tools = Install the tools
    .command-prepare-elsewhere = In the root of the same media: prepare Active Directory
    .command-show-state = Show their state

RsatClusteringCmdInterfaceInstalled = Failover Cluster Command Interface Windows feature not installed
    .meaning = The Windows feature RSAT-Clustering-CmdInterface, the tool cluster.exe, isn’t installed.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-parent-only = Only RSAT-Clustering was added, which leaves this part out.
    .step-install-feature = On Windows Server 2012 or later, install RSAT-Clustering-CmdInterface.
    .step-check-parts = If RSAT-Clustering-PowerShell or, on a Windows with a desktop, RSAT-Clustering-Mgmt is missing, install it too.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-Clustering-CmdInterface as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

RsatClusteringInstalled = The Windows component RSAT-Clustering isn’t installed on this computer
    .meaning = The Failover Clustering Tools (RSAT-Clustering) aren’t installed. Usually their parts are missing too.
    .why = Exchange manages database availability groups with them. Setup requires them even on a server that is in none.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-removed-later = They were removed later, for example by hardening.
    .step-install-all = Install them with the parts that Exchange needs, with the command for your Windows.
    .step-other-checks = This also solves the checks of their parts.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = The command marks the features that you installed with [X]. Exchange doesn’t need RSAT-Clustering-AutomationServer.
    .command-install-on-desktop = On Windows Server 2012 or later with a desktop: install all four
    .command-install-on-core = On Server Core: install the three that Exchange needs there
    .command-add-on-2008-r2 = On Windows Server 2008 R2, which has only one: add it
    .command-show-state = Show their state

RsatClusteringMgmtInstalled = The Windows component RSAT-Clustering-Mgmt isn’t installed on this computer
    .meaning = Failover Cluster Manager (RSAT-Clustering-Mgmt) isn’t installed. Server Core doesn’t have it.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server 2012 or later, install RSAT-Clustering-Mgmt.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-Clustering-Mgmt as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

RsatClusteringPowerShellInstalled = The Windows component RSAT-Clustering-PowerShell isn’t installed on this computer
    .meaning = The PowerShell module for failover clusters (RSAT-Clustering-PowerShell) isn’t installed.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server 2012 or later, install RSAT-Clustering-PowerShell.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-Clustering-PowerShell as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

RSATWebServerNotInstalled = Web Server (IIS) Tools aren’t installed
    .meaning = Windows Server 2008 R2 lacks the Web Server (IIS) Tools, which Exchange 2013 needs there. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .step-add-feature = On Windows Server 2008 R2, add RSAT-Web-Server.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks RSAT-Web-Server with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state

ServerGuiMgmtInfraNotInstalled = Windows component Server-Gui-Mgmt-Infra isn’t installed on this computer
    .meaning = Setup doesn’t find the Windows feature Server-Gui-Mgmt-Infra (graphical management tools), which only Windows Server 2012 and 2012 R2 have. Exchange 2013 and 2016 need Windows with its desktop.
    .cause-interface-missing = Windows was installed as Server Core, or its interface was removed.
    .cause-media-too-old = Exchange 2016 older than CU3 was started on Windows Server 2016.
    .step-install-interface = For Exchange 2013 or 2016 on Windows Server 2012 or 2012 R2, install the interface, then restart. If Windows doesn’t find the files, IsServerCoreInstalled shows how to take them from the Windows media.
    .step-use-newer-media = On Windows Server 2016, use the media of Exchange 2016 CU3 or later. If it is a Server Core, install Windows again with the desktop, which erases the server. Exchange 2016 doesn’t support newer Windows.
    .step-run-setup-again = Run Setup again.
    .verify = On Windows Server 2012 and 2012 R2, the command shows both features as Installed; on newer Windows, Setup passes this check.
    .situation-interface-missing = Windows Server 2012 or 2012 R2 without its interface
    .situation-media-too-old = Windows Server 2016 or later, which has no such feature
    .command-install-interface = Install the interface
    .command-show-state = Show its state

W2K8R2PrepareAdLdifdeNotInstalled = ldifde.exe is missing for preparing Active Directory
    .meaning = This attempt has to prepare Active Directory with ldifde.exe, which isn’t on this computer.
    .cause-tools-missing = The AD DS tools (RSAT-ADDS) aren’t installed.
    .step-install-tools = Install RSAT-ADDS: ldifde.exe comes with it.
    .step-prepare-elsewhere = Or prepare Active Directory on a computer in the schema master’s domain and site that has the tools and the .NET Framework that Exchange needs, with an account in Enterprise Admins (and Schema Admins, if the schema changes). Then wait for replication. In a new organization, add /OrganizationName and its name.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows ldifde.exe with a version. If you prepared Active Directory elsewhere, the next log has False for Organization Configuration Update Required Status instead.
    .command-install-tools = Install the AD DS tools
    .command-prepare-elsewhere = In the root of the same media: prepare Active Directory
    .command-show-file = Show the file

W2K8R2PrepareSchemaLdifdeNotInstalled = The Active Directory schema isn’t up-to-date, and ldifde.exe is missing
    .meaning = This attempt has to extend the schema, and this computer lacks ldifde.exe, which loads the schema files.
    .cause-tools-missing = The AD DS tools (RSAT-ADDS) aren’t installed.
    .step-install-tools = Install RSAT-ADDS: ldifde.exe comes with it.
    .step-prepare-elsewhere = Or extend the schema on a computer in the schema master’s domain and site that has the tools and the .NET Framework that Exchange needs, with an account in Schema Admins and Enterprise Admins. Then wait for replication.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows ldifde.exe with a version. If you extended the schema elsewhere, the next log has False for Schema Update Required Status instead.
    .command-install-tools = Install the AD DS tools
    .command-prepare-elsewhere = In the root of the same media: extend the schema
    .command-show-file = Show the file

WcfHttpActivation45Installed = WCF HTTP Activation isn’t installed
    .meaning = The Windows feature WCF HTTP Activation (NET-WCF-HTTP-Activation45) isn’t installed.
    .why = IIS starts the web services of Exchange with it when a request comes in.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server 2012 or later, install NET-WCF-HTTP-Activation45.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-WCF-HTTP-Activation45 as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

WebASPNET45NotInstalled = Windows component Web-ASP-NET45 isn’t installed on this computer
    .meaning = The IIS feature ASP.NET 4.x (Web-Asp-Net45) isn’t installed.
    .why = Outlook on the web, the Exchange admin center and Exchange Web Services need it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server 2012 or later, install Web-Asp-Net45.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Asp-Net45 as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

WebISAPIExtNotInstalled = Windows component Web-ISAPI-Ext isn’t installed on this computer
    .meaning = The IIS feature ISAPI Extensions (Web-ISAPI-Ext) isn’t installed. It isn’t the same as ISAPI Filters (Web-ISAPI-Filter).
    .why = ASP.NET and the IIS modules of Exchange need it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Web-ISAPI-Ext.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks Web-ISAPI-Ext with [X].
    .command-install-feature = Install the feature
    .command-show-state = Show its state
    .command-add-feature = Install the feature (Exchange 2013)

WebNetExt45NotInstalled = Windows component Web-Net-Ext45 isn’t installed on this computer
    .meaning = The IIS feature .NET Extensibility 4.x (Web-Net-Ext45) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = On Windows Server 2012 or later, install Web-Net-Ext45.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Net-Ext45 as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 isn’t installed
    .meaning = The feature Windows Identity Foundation 3.5 isn’t installed. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = Exchange uses it for claims-based sign-in, for example through AD FS.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed-later = It was removed later, for example by hardening.
    .step-install-feature = Install Windows-Identity-Foundation. Server Core doesn’t have it and doesn’t need it.
    .step-run-setup-again = Run Setup again.
    .verify = Get-WindowsFeature shows Windows-Identity-Foundation as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

WinRMIISExtensionInstalled = The WinRM IIS Extension is installed
    .meaning = The Windows feature WinRM IIS Extension (WinRM-IIS-Ext) is installed, and Setup apparently wants it absent: in the one known log, it was absent and the check passed. Microsoft hasn’t documented the check.
    .why = It can interfere with the PowerShell virtual directory of Exchange.
    .cause-added-along = An image or a script added it along with other features.
    .step-check-use = Check with Get-WindowsFeature WinRM-IIS-Ext whether it is installed, read in Setup’s message whether it has to go, and find out whether anything on this server uses it.
    .step-remove-feature = If it has to go, remove it, restart and run Setup again.
    .verify = Get-WindowsFeature shows WinRM-IIS-Ext as Available.
    .caution = Don’t remove it before Setup’s message confirms that it has to go.
    .command-remove-feature = Remove the feature
    .command-show-state = Show its state

NETFramework45CoreNotInstalled = Windows component NET-Framework-45-Core isn’t installed on this computer
    .meaning = The Windows feature .NET Framework 4.x (NET-Framework-45-Core) isn’t installed. Installing the .NET Framework package doesn’t add it.
    .cause-hardening = Hardening removed it: Windows has it by default.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .step-install-feature = Install NET-Framework-45-Core.
    .step-install-with-dism = If PowerShell doesn’t start, use DISM.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework-45-Core as Installed.
    .caution = Without it, Server Manager and PowerShell may not start.
    .command-install-feature = Install the feature
    .command-install-with-dism = Install the feature with DISM
    .command-show-state = Show its state

NETFramework45ASPNETNotInstalled = Windows component NET-Framework-45-ASPNET isn’t installed on this computer
    .meaning = The Windows feature ASP.NET 4.x isn’t installed. Its counterpart in IIS, Web-Asp-Net45, is needed too.
    .why = Outlook on the web and the Exchange admin center run on it.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed = It was removed by hardening or together with another product.
    .step-install-feature = Install NET-Framework-45-ASPNET.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework-45-ASPNET as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

NETWCFHTTPActivation45NotInstalled = Windows component NET-WCF-HTTP-Activation45 isn’t installed on this computer
    .meaning = The Windows feature that lets web requests start WCF services (NET-WCF-HTTP-Activation45) isn’t installed.
    .why = The web services of Exchange start that way.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed = It was removed by hardening or together with another product.
    .step-install-feature = Install NET-WCF-HTTP-Activation45.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-WCF-HTTP-Activation45 as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

NETWCFPipeActivation45NotInstalled = Windows component NET-WCF-Pipe-Activation45 isn’t installed on this computer
    .meaning = The Windows feature Named Pipe Activation (NET-WCF-Pipe-Activation45) isn’t installed.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .cause-removed = It was removed by hardening or together with another product.
    .step-install-feature = Install NET-WCF-Pipe-Activation45.
    .step-add-all = If more features are missing in a new installation, add /InstallWindowsComponents to Setup.exe /Mode:Install: it adds them all.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-WCF-Pipe-Activation45 as Installed.
    .command-install-feature = Install the feature
    .command-show-state = Show its state

NETWCFTCPPortSharing45NotInstalled = Windows component NET-WCF-TCP-PortSharing45 isn’t installed on this computer
    .meaning = The Windows feature TCP Port Sharing (NET-WCF-TCP-PortSharing45), which brings the service NetTcpPortSharing, isn’t installed.
    .why = Exchange services share net.tcp ports.
    .cause-hardening = Hardening removed it: Windows has it by default.
    .cause-left-out = The Windows features were added by hand, and this one was left out.
    .step-install-feature = Install NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Set the service NetTcpPortSharing to Automatic.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows the feature as Installed and the service as Automatic.
    .command-install-feature = Install the feature
    .command-set-automatic = Set the service to Automatic
    .command-show-state = Show the feature and the service

ADAMWin7ServerInstalled = AD LDS isn’t installed
    .meaning = The Windows role AD LDS (ADLDS), which an Edge Transport server needs, isn’t installed. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = Edge Transport keeps its configuration and recipients in AD LDS.
    .cause-prerequisites-missing = The Windows prerequisites were not installed before Setup.
    .step-install-feature = Install ADLDS.
    .step-restart-and-run = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature marks ADLDS with [X].
    .command-install-feature = Install the feature
    .command-add-feature = Install the feature (Exchange 2013)
    .command-show-state = Show its state

# Facts

fact-ClientCertificateMappingAuthentication = Client Certificate Mapping Authentication (IIS)
    .ask = Is the Windows feature Web-Client-Auth installed?
    .hint = Server Manager: Web Server (IIS), Security.
    .value-1 = Installed
    .value-0 = Not installed

fact-DirectoryBrowse = Directory Browsing (IIS)
    .ask = Is the Windows feature Web-Dir-Browsing installed?
    .hint = Server Manager: Web Server (IIS), Common HTTP Features.
    .value-1 = Installed
    .value-0 = Not installed

fact-HttpErrors = HTTP Errors (IIS)
    .ask = Is the Windows feature Web-Http-Errors installed?
    .hint = Server Manager: Web Server (IIS), Common HTTP Features.
    .value-1 = Installed
    .value-0 = Not installed

fact-HttpLogging = HTTP Logging (IIS)
    .ask = Is the Windows feature Web-Http-Logging installed?
    .hint = Server Manager: Web Server (IIS), Health and Diagnostics.
    .value-1 = Installed
    .value-0 = Not installed

fact-HttpRedirect = HTTP Redirection (IIS)
    .ask = Is the Windows feature Web-Http-Redirect installed?
    .hint = Server Manager: Web Server (IIS), Common HTTP Features.
    .value-1 = Installed
    .value-0 = Not installed

fact-HttpTracing = Tracing (IIS)
    .ask = Is the Windows feature Web-Http-Tracing installed?
    .hint = Server Manager: Web Server (IIS), Health and Diagnostics.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS6MetabaseStatus = IIS 6 Metabase Compatibility (IIS)
    .ask = Is the Windows feature Web-Metabase installed?
    .hint = Server Manager: Web Server (IIS), Management Tools, IIS 6 Management Compatibility.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS6ManagementConsoleStatus = IIS 6 Management Console (IIS)
    .ask = Is the Windows feature Web-Lgcy-Mgmt-Console installed?
    .hint = Server Manager: Web Server (IIS), Management Tools, IIS 6 Management Compatibility.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS6WMICompatibility = IIS 6 WMI Compatibility (IIS)
    .ask = Is the Windows feature Web-WMI installed?
    .hint = Server Manager: Web Server (IIS), Management Tools, IIS 6 Management Compatibility.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS7BasicAuthentication = Basic Authentication (IIS)
    .ask = Is the Windows feature Web-Basic-Auth installed?
    .hint = Server Manager: Web Server (IIS), Security.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS7DigestAuthentication = Digest Authentication (IIS)
    .ask = Is the Windows feature Web-Digest-Auth installed?
    .hint = Server Manager: Web Server (IIS), Security.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS7CompressionDynamic = Dynamic Content Compression (IIS)
    .ask = Is the Windows feature Web-Dyn-Compression installed?
    .hint = Server Manager: Web Server (IIS), Performance.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS7CompressionStatic = Static Content Compression (IIS)
    .ask = Is the Windows feature Web-Stat-Compression installed?
    .hint = Server Manager: Web Server (IIS), Performance.
    .value-1 = Installed
    .value-0 = Not installed

fact-ServerGuiShellInstalled = Windows with a desktop
    .ask = Does this Windows have a desktop (Desktop Experience, not Server Core)?
    .hint = Some features don’t exist on Server Core, and Setup doesn’t ask for them there.

fact-IIS7ManagementConsole = IIS Management Console (IIS)
    .ask = Is the Windows feature Web-Mgmt-Console installed?
    .hint = Server Manager: Web Server (IIS), Management Tools.
    .value-1 = Installed
    .value-0 = Not installed

fact-IIS7WindowAuthentication = Windows Authentication (IIS)
    .ask = Is the Windows feature Web-Windows-Auth installed?
    .hint = Server Manager: Web Server (IIS), Security.
    .value-1 = Installed
    .value-0 = Not installed

fact-ISAPIFilter = ISAPI Filters (IIS)
    .ask = Is the Windows feature Web-ISAPI-Filter installed?
    .hint = Server Manager: Web Server (IIS), Application Development.
    .value-1 = Installed
    .value-0 = Not installed

fact-RequestMonitor = Request Monitor (IIS)
    .ask = Is the Windows feature Web-Request-Monitor installed?
    .hint = Server Manager: Web Server (IIS), Health and Diagnostics.
    .value-1 = Installed
    .value-0 = Not installed

fact-StaticContent = Static Content (IIS)
    .ask = Is the Windows feature Web-Static-Content installed?
    .hint = Server Manager: Web Server (IIS), Common HTTP Features.
    .value-1 = Installed
    .value-0 = Not installed

fact-WASProcessModel = Process Model of Windows Process Activation Service
    .ask = Is the Windows feature WAS-Process-Model installed?
    .hint = Server Manager: Features, Windows Process Activation Service.
    .value-1 = Installed
    .value-0 = Not installed

fact-FileVersionWmspdmod = Version of wmspdmod.dll
    .ask = Is the file wmspdmod.dll in the System32 folder of Windows?
    .hint = It decodes voice messages and comes with Media Foundation.
    .value-0 = No, it is missing
    .value-10 = Yes, it is there

fact-FileVersionWmspdmoe = Version of wmspdmoe.dll
    .ask = Is the file wmspdmoe.dll in the System32 folder of Windows?
    .hint = It encodes voice messages and comes with Media Foundation.
    .value-0 = No, it is missing
    .value-10 = Yes, it is there

fact-ManagementService = Management Service (IIS)
    .ask = Is the Windows feature Web-Mgmt-Service installed?
    .hint = Server Manager: Web Server (IIS), Management Tools.
    .value-1 = Installed
    .value-0 = Not installed

fact-IsNETFramework45FeaturesInstalled = Feature group of .NET Framework 4.x
    .ask = Is the Windows feature NET-Framework-45-Features installed?
    .hint = Server Manager: Features, .NET Framework 4.x Features.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = RPC over HTTP Proxy
    .ask = Is the Windows feature RPC-over-HTTP-proxy installed?
    .hint = Server Manager: Features, RPC over HTTP Proxy.

fact-IsRsatAddsToolsInstalled = AD DS administration tools
    .ask = Is the Windows feature RSAT-ADDS-Tools installed?
    .hint = Server Manager: Features, Remote Server Administration Tools, Role Administration Tools.

fact-IsRsatClusteringCmdInterfaceInstalled = Failover Cluster Command Interface
    .ask = Is the Windows feature RSAT-Clustering-CmdInterface installed?
    .hint = Server Manager: Features, Remote Server Administration Tools, Failover Clustering Tools.

fact-IsRsatClusteringInstalled = Failover Clustering Tools
    .ask = Is the Windows feature RSAT-Clustering installed?
    .hint = Server Manager: Features, Remote Server Administration Tools, Feature Administration Tools.

fact-IsRsatClusteringMgmtInstalled = Failover Cluster Management Tools
    .ask = Is the Windows feature RSAT-Clustering-Mgmt installed?
    .hint = Server Manager: Features, Remote Server Administration Tools, Failover Clustering Tools.

fact-IsRsatClusteringPowerShellInstalled = Failover Cluster Module for Windows PowerShell
    .ask = Is the Windows feature RSAT-Clustering-PowerShell installed?
    .hint = Server Manager: Features, Remote Server Administration Tools, Failover Clustering Tools.

fact-IsServerGuiMgmtInfraInstalled = Graphical Management Tools and Infrastructure
    .ask = Is the Windows feature Server-Gui-Mgmt-Infra installed?
    .hint = It exists on Windows Server 2012 and 2012 R2 only.

fact-FileVersionLdifde = Version of ldifde.exe
    .ask = Is the file ldifde.exe in the System32 folder of Windows?
    .hint = Setup imports directory changes with it; the AD DS tools bring it.
    .value-0 = No, it is missing
    .value-10 = Yes, it is there

fact-IsWcfHttpActivation45Installed = WCF HTTP Activation
    .ask = Is the Windows feature NET-WCF-HTTP-Activation45 installed?
    .hint = Server Manager: Features, .NET Framework 4.x Features, WCF Services.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = Is the Windows feature Web-Asp-Net45 installed?
    .hint = Server Manager: Web Server (IIS), Application Development.

fact-IsWebISAPIExtInstalled = ISAPI Extensions (IIS)
    .ask = Is the Windows feature Web-ISAPI-Ext installed?
    .hint = Server Manager: Web Server (IIS), Application Development.

fact-IsWebNetExt45Installed = IIS .NET Extensibility 4.x
    .ask = Is the Windows feature Web-Net-Ext45 installed?
    .hint = Server Manager: Web Server (IIS), Application Development.

fact-IsWinRMIISExtensionInstalled = WinRM IIS Extension
    .ask = Is the Windows feature WinRM-IIS-Ext installed?
    .hint = Exchange doesn’t need it; images and scripts sometimes add it.

fact-NetHttpActivation35Installed = HTTP Activation of .NET Framework 3.5.1
    .ask = Is the Windows feature NET-HTTP-Activation installed?
    .hint = Asked only for Windows Server 2008 R2.

fact-Iis32BitDefault = 32-bit default of IIS application pools
    .ask = Is Enable 32-Bit Applications True in the defaults of the IIS application pools?
    .hint = IIS Manager: Application Pools, Set Application Pool Defaults.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = Is the Windows feature Web-Asp-Net installed?
    .hint = Asked only for Windows Server 2008 R2.

fact-WebNetExt35Installed = IIS .NET Extensibility 3.5
    .ask = Is the Windows feature Web-Net-Ext installed?
    .hint = Asked only for Windows Server 2008 R2.

fact-NetFramework351Installed = Feature .NET Framework 3.5.1
    .ask = Is the Windows feature NET-Framework installed?
    .hint = Asked only for Windows Server 2008 R2.

fact-RsatWebServerInstalled = Web Server (IIS) Tools
    .ask = Is the Windows feature RSAT-Web-Server installed?
    .hint = Asked only for Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = Is the Windows feature Windows-Identity-Foundation installed?
    .hint = Server Manager: Features, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Feature .NET Framework 4.x
    .ask = Is the Windows feature NET-Framework-45-Core installed?
    .hint = Server Manager: Features, .NET Framework 4.x Features.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x of .NET Framework
    .ask = Is the Windows feature NET-Framework-45-ASPNET installed?
    .hint = Server Manager: Features, .NET Framework 4.x Features.

fact-WcfPipeActivation45Installed = WCF Named Pipe Activation
    .ask = Is the Windows feature NET-WCF-Pipe-Activation45 installed?
    .hint = Server Manager: Features, .NET Framework 4.x Features, WCF Services.

fact-WcfTcpPortSharing45Installed = WCF TCP Port Sharing
    .ask = Is the Windows feature NET-WCF-TCP-PortSharing45 installed?
    .hint = Server Manager: Features, .NET Framework 4.x Features, WCF Services.

fact-AdLdsInstalled = AD LDS role
    .ask = Is the Windows feature ADLDS installed?
    .hint = Server Manager: Server Roles, Active Directory Lightweight Directory Services.
