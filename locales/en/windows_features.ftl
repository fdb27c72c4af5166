# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = HTTP activation of .NET Framework 3.5.1 is missing
    .meaning = By its name, this check wants the .NET 3.5 feature with which an incoming request wakes a web service; it seems to look at Windows Server 2008 R2 only. Microsoft has published nothing about it.
    .why = On that Windows, Exchange Web Services start that way.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-windows-server-2008-r2 = On Windows Server 2008 R2, add NET-HTTP-Activation.
    .step-install-net-wcf-http = On newer Windows, install NET-WCF-HTTP-Activation45. AS-HTTP-Activation is gone since Windows Server 2016 and makes the whole command fail.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows the feature of your Windows as Installed.
    .command-windows-server-2008-r2 = Windows Server 2008 R2: install the feature
    .command-windows-server-2012-later = Windows Server 2012 or later: install its successor
    .command-see-their-state = See their state

Iis32BitMode = IIS is in 32-bit compatibility mode
    .meaning = Unless they say otherwise, application pools of this server run their worker processes as 32-bit.
    .why = Exchange's web components are 64-bit and do not load in such a process.
    .cause-default-changed-another-web = The default was changed for another web application.
    .cause-iis-configuration-copied-another = The IIS configuration was copied from another server.
    .step-list-32-bit-pools = List the 32-bit pools. Give a pool that must stay 32-bit its own setting, or move it to another server.
    .step-set-enable-32-bit = Set Enable 32-Bit Applications to False in the application pool defaults, in IIS Manager or.
    .step-run-iisreset = Run iisreset, then run Setup again.
    .verify = The command prints False.
    .caution = 32-bit web applications that rely on the default stop working.
    .command-list-application-pools-run = List the application pools that run as 32-bit
    .command-set-default-64-bit = Set the default to 64-bit
    .command-show-default = Show the default

LonghornASPNET = ASP.NET for IIS 7 is missing
    .meaning = By its name, this check wants IIS on Windows Server 2008 R2 to be able to run web pages written in .NET; newer Windows has a check of its own. Microsoft has published nothing about it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-windows-server-2008-r2 = On Windows Server 2008 R2, add Web-Asp-Net.
    .step-newer-windows = On newer Windows, install Web-Asp-Net45.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows the feature of your Windows as Installed.
    .command-windows-server-2008-r2 = Windows Server 2008 R2: install the feature
    .command-windows-server-2012-later = Windows Server 2012 or later: install its successor
    .command-see-their-state = See their state

LonghornClientCertificateMappingAuthentication = Client Certificate Mapping Authentication isn't installed
    .meaning = The IIS module that finds the Active Directory account behind a client's certificate is missing.
    .why = Sign-in with certificates, for example from phones over ActiveSync, works through it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-client-auth = Install Web-Client-Auth.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Client-Auth as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornDirectoryBrowse = Directory Browsing isn't installed in IIS
    .meaning = The IIS module that shows the list of files in a folder is missing.
    .why = Exchange's web configuration sets options of this module, so it must be there even where lists stay off.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-dir-browsing = Install Web-Dir-Browsing.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Dir-Browsing as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornHttpErrors = HTTP Errors isn't installed in IIS
    .meaning = IIS lacks the module that answers a refused or failed request with a page of its own.
    .why = The Exchange web sites define such pages.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-http-errors = Install Web-Http-Errors.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Http-Errors as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornHttpLogging = HTTP Logging isn't installed in IIS
    .meaning = IIS on this server cannot keep a log of the requests it receives.
    .why = These logs are where problems of Outlook, phones and browsers with Exchange are traced.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-http-logging = Install Web-Http-Logging.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Http-Logging as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornHttpRedirect = HTTP Redirection isn't installed in IIS
    .meaning = IIS lacks the module that sends a browser on to another address.
    .why = Exchange's sites use it, for example from the root of the site to Outlook on the web.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-http-redirect = Install Web-Http-Redirect.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Http-Redirect as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornHttpTracing = Failed request tracing isn't installed in IIS
    .meaning = IIS cannot record, step by step, what became of a request that went wrong.
    .why = Hard faults of Exchange's web applications are diagnosed with these records.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-http-tracing = Install Web-Http-Tracing.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Http-Tracing as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornIIS6MetabaseNotInstalled = IIS 6 Compatibility components not installed
    .meaning = Programs cannot reach IIS through its old configuration interface, the metabase of IIS 6: the layer that imitates it is missing.
    .why = Setup and the virtual directory cmdlets still go that way.
    .cause-only-management-tools-being = Only the management tools are being installed, on a computer without IIS.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .step-windows-server = Windows Server: install Web-Metabase.
    .step-windows-10-11-management = Windows 10 or 11 with the management tools only: enable IIS-Metabase.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Metabase as Installed.
    .command-windows-server = Windows Server: install the feature
    .command-windows-client = Windows client: enable the feature
    .command-windows-server-see = Windows Server: see its state

LonghornIIS6MgmtConsoleNotInstalled = IIS 6 Compatibility components not installed
    .meaning = The snap-in for administering IIS 6 is missing. Exchange 2013 counts it among its requirements; later versions were not seen to check it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-windows-server = Windows Server: install Web-Lgcy-Mgmt-Console.
    .step-windows-client-management-tools = Windows client with the management tools only: enable IIS-LegacySnapIn.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Lgcy-Mgmt-Console as Installed.
    .command-windows-server = Windows Server: install the feature
    .command-windows-client = Windows client: enable the feature
    .command-windows-server-see = Windows Server: see its state

LonghornIIS6WMICompatibility = IIS 6 WMI Compatibility isn't installed
    .meaning = IIS cannot be scripted through the management classes (WMI) that IIS 6 had: the provider is missing.
    .why = Setup and Exchange's tools configure parts of IIS with them.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-wmi = Install Web-WMI.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-WMI as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornIIS7BasicAuthNotInstalled = IIS 7 component not installed
    .meaning = IIS cannot let clients sign in with user name and password in the request header: Basic Authentication is missing.
    .why = ActiveSync and other Exchange virtual directories can offer it, and Setup configures it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-basic-auth = Install Web-Basic-Auth.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Basic-Auth as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornIIS7DigestAuthNotInstalled = IIS 7 component not installed
    .meaning = IIS lacks the sign-in method that sends a hash of the password to a domain controller: Digest Authentication.
    .why = Nearly every Exchange virtual directory has a switch for it, which Setup sets.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-digest-auth = Install Web-Digest-Auth.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Digest-Auth as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7 component not installed
    .meaning = IIS cannot compress what web applications generate for each request: Dynamic Content Compression is missing.
    .why = Exchange's web applications shrink mail lists, searches and other replies with it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-dyn-compression = Install Web-Dyn-Compression.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Dyn-Compression as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7 component not installed
    .meaning = IIS cannot keep compressed copies of files that do not change: Static Content Compression is missing.
    .why = The scripts and style sheets of Outlook on the web reach browsers this way.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-stat-compression = Install Web-Stat-Compression.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Stat-Compression as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornIIS7ManagementConsoleInstalled = IIS Management Console isn't installed
    .meaning = IIS Manager, and the programming libraries that come with it, are missing on a computer with a desktop. Server Core does not need them.
    .why = Setup and the Exchange cmdlets call those libraries.
    .cause-only-management-tools-being = Only the management tools are being installed, on a computer without IIS.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .step-windows-server = Windows Server: install Web-Mgmt-Console.
    .step-windows-10-11-management = Windows 10 or 11 with the management tools only: enable IIS-ManagementConsole.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Mgmt-Console as Installed.
    .command-windows-server = Windows Server: install the feature
    .command-windows-client = Windows client: enable the feature
    .command-windows-server-see = Windows Server: see its state

LonghornIIS7NetExt = IIS 7 .NET Extensibility component is required
    .meaning = On Windows Server 2008 R2, IIS cannot be extended with .NET code. On newer Windows this check passes and another one looks at the successor.
    .why = Remote PowerShell, on which the Exchange management tools rest, is hosted in IIS through it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-windows-server-2008-r2 = On Windows Server 2008 R2, add Web-Net-Ext.
    .step-install-web-net-ext45 = On newer Windows, install Web-Net-Ext45; the 3.5 feature does not help there.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows the feature of your Windows as Installed.
    .command-windows-server-2008-r2 = Windows Server 2008 R2: install the feature
    .command-windows-server-2012-later = Windows Server 2012 or later: install its successor
    .command-see-their-state = See their state

LonghornIIS7WindowsAuthNotInstalled = IIS 7 component not installed
    .meaning = IIS cannot sign in domain users with Kerberos or NTLM: Windows Authentication is missing.
    .why = Outlook, the Exchange Management Shell and the Exchange servers among themselves sign in that way.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-windows-auth = Install Web-Windows-Auth.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Windows-Auth as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornISAPIFilter = ISAPI Filters aren't installed in IIS
    .meaning = IIS cannot load native filters, which see each request before the web application does. This is not the feature for ISAPI extensions.
    .why = Exchange registers filters on its web sites.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-isapi-filter = Install Web-ISAPI-Filter.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-ISAPI-Filter as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornRequestMonitor = Request Monitor isn't installed in IIS
    .meaning = Nothing on this server can show which requests IIS is working on at this moment.
    .why = Health monitoring and support look there when an Exchange worker process hangs.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-request-monitor = Install Web-Request-Monitor.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Request-Monitor as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornStaticContent = Static Content isn't installed in IIS
    .meaning = IIS cannot deliver plain files from disk, such as pictures.
    .why = Without it, Outlook on the web and the Exchange admin center would open without pictures, styles and scripts.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-static-content = Install Web-Static-Content.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Static-Content as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornWASProcessModelInstalled = The Windows Process Activation Service - Process Model component is required
    .meaning = Windows lacks the part that starts worker processes for web services, watches them and replaces them.
    .why = Exchange's web services live in such processes, also when called by other ways than HTTP.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-process-model = Install WAS-Process-Model.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows WAS-Process-Model as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

LonghornWmspdmoxNotInstalled = The Windows Media voice codecs are missing or too old
    .meaning = By its name and its settings, this check looks for wmspdmod.dll and wmspdmoe.dll in Windows. Microsoft has published nothing about it.
    .why = Unified Messaging records and plays voice messages with these files.
    .cause-media-foundation-not-installed = Media Foundation is not installed.
    .cause-files-were-removed-damaged = The files were removed or damaged.
    .step-read-setup-own-message = Read Setup's own message first, then see whether both files exist.
    .step-install-server-media-foundation = Install Server-Media-Foundation.
    .step-repair-system-files-sfc = If a file is still missing or damaged then, repair the system files with sfc.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = The command lists both files with a version.
    .command-install-media-foundation = Install Media Foundation
    .command-show-both-files = Show both files

ManagementServiceInstalled = IIS Management Service isn't installed
    .meaning = IIS on this server cannot be administered remotely: the service for it (WMSVC) does not exist.
    .why = Setup turns on remote administration of IIS and restarts that service before it checks the server.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-mgmt-service = Install Web-Mgmt-Service.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Mgmt-Service as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

NETFramework45FeaturesNotInstalled = The .NET Framework 4.x features aren't installed
    .meaning = By its name and its setting, this check finds the whole Windows feature group around .NET 4.x, with ASP.NET and WCF inside, switched off. Microsoft has published nothing about it.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-dotnet-framework-package-installed = The .NET Framework package was installed, which does not add the feature.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-install-net-framework-45 = Install NET-Framework-45-Features.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework-45-Features as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

NETFrameworkNotInstalled = The feature .NET Framework 3.5.1 isn't installed
    .meaning = By its settings, this check matters only for Exchange 2013 on Windows Server 2008 R2, where the older .NET generation has to be switched on. Microsoft has published nothing about it.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-add-net-framework = On Windows Server 2008 R2, add NET-Framework. On newer Windows, look for another cause.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

RPCOverHTTPproxyNotInstalled = RPC over HTTP Proxy isn't installed
    .meaning = By its name and its setting, this check misses the Windows feature that carries Outlook's RPC calls inside HTTPS. Microsoft has published nothing about it.
    .why = Outlook Anywhere needs it; it is required even where all clients use MAPI over HTTP.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-removed-because-all-clients = It was removed because all clients use MAPI over HTTP.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-install-rpc-over-http = Install RPC-over-HTTP-proxy.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RPC-over-HTTP-proxy as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

RsatAddsToolsInstalled = The AD DS administration tools aren't installed
    .meaning = This run has to prepare Active Directory, and the computer lacks the administration tools for it.
    .why = ldifde.exe, with which Setup writes to the directory, comes with them.
    .cause-tools-were-never-installed = The tools were never installed on this member server.
    .cause-first-exchange-server-active = This is the first Exchange server and Active Directory was not prepared separately.
    .step-install-rsat-adds = Install RSAT-ADDS, which includes RSAT-ADDS-Tools.
    .step-prepare-active-directory-computer = Or prepare Active Directory on a computer that has the tools, such as a domain controller in the schema master's site, and wait for replication.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-ADDS as Installed.
    .command-install-tools = Install the tools
    .command-see-their-state = See their state

RsatClusteringCmdInterfaceInstalled = Failover Cluster Command Interface Windows feature not installed
    .meaning = The old command-line tool for failover clusters, cluster.exe, is missing.
    .why = Setup wants the full set of cluster tools on every Mailbox server.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-only-rsat-clustering-added = Only RSAT-Clustering was added, which leaves this part out.
    .step-install-rsat-clustering-cmdinterface = Install RSAT-Clustering-CmdInterface.
    .step-check-other-rsat-clustering = Check the other RSAT-Clustering features at the same time.
    .step-leave-setup = If a restart is needed, leave Setup, restart and begin again.
    .verify = Get-WindowsFeature shows RSAT-Clustering-CmdInterface as Installed.
    .command-install-feature = Install the feature
    .command-see-state-all-four = See the state of all four

RsatClusteringInstalled = Failover Clustering Tools aren't installed
    .meaning = The parent feature of all tools for Windows failover clusters is missing, so none of them is there.
    .why = They manage database availability groups; Setup wants them on every server, in such a group or not.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-parts = Install it with its parts: one command is for a server with a desktop, the other for Server Core.
    .step-also-resolves-checks-parts = This also resolves the checks of its parts.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows the features as Installed; on Server Core, all but RSAT-Clustering-Mgmt.
    .command-desktop-experience = Desktop Experience: install all four features
    .command-server-core = Server Core: install the three that exist there
    .command-see-their-state = See their state

RsatClusteringMgmtInstalled = Failover Cluster Management Tools aren't installed
    .meaning = The graphical snap-in Failover Cluster Manager is missing on a server with a desktop.
    .why = Setup accepts the cluster tools only as a whole; on Server Core this part does not exist.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-rsat-clustering-mgmt = Install RSAT-Clustering-Mgmt.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-Clustering-Mgmt as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

RsatClusteringPowerShellInstalled = Failover Cluster Module for Windows PowerShell isn't installed
    .meaning = The PowerShell module with the cmdlets for Windows clusters is missing.
    .why = Scripts and administrators use it on the cluster beneath a database availability group.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-rsat-clustering-powershell = Install RSAT-Clustering-PowerShell.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-Clustering-PowerShell as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

RSATWebServerNotInstalled = Web Server (IIS) Tools aren't installed
    .meaning = By its settings, this check matters only for Exchange 2013 on Windows Server 2008 R2: the tools for administering a web server from elsewhere are absent. Microsoft has published nothing about it.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-add-rsat-web-server = On Windows Server 2008 R2, add RSAT-Web-Server. No later Windows needs it for Exchange.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows RSAT-Web-Server as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

ServerGuiMgmtInfraNotInstalled = Windows component Server-Gui-Mgmt-Infra isn't installed on this computer
    .meaning = Setup misses the graphical administration interface of Windows. The feature exists on Windows Server 2012 and 2012 R2 only.
    .why = Exchange 2013 and 2016 are not supported on Server Core.
    .cause-windows-installed-server-core = Windows was installed as Server Core, or its interface was removed.
    .cause-exchange-2016-older-cu3 = An Exchange 2016 older than CU3 was started on Windows Server 2016.
    .step-windows-server-2012-2012 = Windows Server 2012 or 2012 R2: install the interface, then restart.
    .step-windows-server-2016 = Windows Server 2016: use Exchange 2016 CU3 or later. Server Core there cannot be converted: reinstall Windows with a desktop.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows both features as Installed.
    .situation-gui_removed = Windows Server 2012 or 2012 R2 without its interface
    .situation-old_exchange = Windows Server 2016, which has no such feature
    .command-windows-server-2012-2012 = Windows Server 2012 and 2012 R2: install the interface
    .command-see-state = See its state

W2K8R2PrepareAdLdifdeNotInstalled = ldifde.exe is missing for preparing Active Directory
    .meaning = The Exchange organization has to be created or brought up to date in Active Directory, and the import tool for it is not on this computer.
    .why = Setup imports its directory changes with ldifde.exe.
    .cause-ad-ds-tools-rsat = The AD DS tools (RSAT-ADDS) are not installed here.
    .step-install-rsat-adds = Install RSAT-ADDS; it brings ldifde.exe.
    .step-run-preparead-computer-tools = Or run /PrepareAD on a computer that has the tools, and wait for replication.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows ldifde.exe with a version.
    .command-install-ad-ds-tools = Install the AD DS tools
    .command-show-file = Show the file

W2K8R2PrepareSchemaLdifdeNotInstalled = ldifde.exe is missing for extending the schema
    .meaning = New classes and attributes have to go into the schema, and this computer lacks the tool that loads the schema files.
    .why = Setup hands its schema files to ldifde.exe.
    .cause-active-directory-management-tools = The Active Directory management tools (RSAT-ADDS) were not added to this computer.
    .step-install-rsat-adds = Install RSAT-ADDS; it brings ldifde.exe.
    .step-run-prepareschema-computer-tools = Or run /PrepareSchema on a computer with the tools, in the schema master's domain and site.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows ldifde.exe with a version.
    .command-install-ad-ds-tools = Install the AD DS tools
    .command-show-file = Show the file

WcfHttpActivation45Installed = WCF HTTP Activation isn't installed
    .meaning = IIS cannot start a WCF web service of .NET 4.x when a request for it comes in.
    .why = Exchange Web Services, which Outlook and other programs call, are started in this way.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-net-wcf-http = Install NET-WCF-HTTP-Activation45.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-WCF-HTTP-Activation45 as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

WebASPNET45NotInstalled = Windows component Web-ASP-NET45 isn't installed on this computer
    .meaning = IIS does not know how to hand requests to ASP.NET 4.x applications.
    .why = Outlook on the web, the Exchange admin center and Exchange Web Services are such applications.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-asp-net45 = Install Web-Asp-Net45.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Asp-Net45 as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

WebISAPIExtNotInstalled = Windows component Web-ISAPI-Ext isn't installed on this computer
    .meaning = IIS cannot run native handlers, the extensions that produce the answer to a request. Filters are another feature.
    .why = ASP.NET and Exchange's own IIS modules build on them.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-isapi-ext = Install Web-ISAPI-Ext.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-ISAPI-Ext as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

WebNetExt45NotInstalled = Windows component Web-Net-Ext45 isn't installed on this computer
    .meaning = IIS cannot take modules written in .NET 4.x into the handling of requests.
    .why = Exchange's web applications bring such modules, for instance for sign-in and for passing requests on.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-install-web-net-ext45 = Install Web-Net-Ext45.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows Web-Net-Ext45 as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 isn't installed
    .meaning = By its name, this check wants the Windows library for claims-based identities on Windows Server 2012 or later. Microsoft has published nothing about it.
    .why = Exchange uses it where users sign in with claims, for example through AD FS.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-removed-exchange-installed = It was removed after Exchange was installed, for example by hardening.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-install-windows-identity-foundation = Install Windows-Identity-Foundation. Server Core neither has nor needs it.
    .step-run-setup-again = Run Setup again.
    .verify = Get-WindowsFeature shows Windows-Identity-Foundation as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

WinRMIISExtensionInstalled = The WinRM IIS Extension is installed
    .meaning = By its name and its setting, this check objects to the extension that lets WinRM answer through IIS. Microsoft has published nothing about it; that it must be absent is a conclusion.
    .why = It can get in the way of Exchange's own PowerShell virtual directory.
    .cause-image-script-added-along = An image or a script added it along with other features.
    .step-read-setup-own-message = Read Setup's own message: does it want the feature gone, or installed?
    .step-see-whether-installed-whether = See whether it is installed and whether anything on this server uses it.
    .step-go-remove-restart-run = If it has to go, remove it, restart and run Setup again.
    .verify = Get-WindowsFeature shows WinRM-IIS-Ext as Available.
    .caution = Remove nothing before Setup's message confirms it.
    .command-remove-extension = Remove the extension
    .command-see-state = See its state

NETFramework45CoreNotInstalled = Windows component NET-Framework-45-Core isn't installed on this computer
    .meaning = The .NET Framework 4.x of Windows itself is switched off as a feature.
    .why = Exchange is .NET Framework code from end to end; the downloadable package does not replace the feature.
    .cause-hardening-removed = Hardening removed it; Windows has it by default.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .step-install-net-framework-45 = Install NET-Framework-45-Core.
    .step-powershell-not-start = If PowerShell does not start, use DISM.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework-45-Core as Installed.
    .caution = Without it, Server Manager and PowerShell may not start either.
    .command-install-feature = Install the feature
    .command-install-powershell-not-start = Install it where PowerShell does not start
    .command-see-state = See its state

NETFramework45ASPNETNotInstalled = Windows component NET-Framework-45-ASPNET isn't installed on this computer
    .meaning = The web application framework within .NET Framework 4.x is missing. It is one half; its counterpart in IIS, Web-Asp-Net45, is needed too.
    .why = The pages of Outlook on the web and the Exchange admin center run on it.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-hardening-removal-another-product = Hardening or the removal of another product took it away.
    .step-install-net-framework-45 = Install NET-Framework-45-ASPNET.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-Framework-45-ASPNET as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

NETWCFHTTPActivation45NotInstalled = Windows component NET-WCF-HTTP-Activation45 isn't installed on this computer
    .meaning = Newer builds check each WCF feature by itself; the one that lets web requests start services is missing.
    .why = Exchange's web services stand still until a request can start them.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-hardening-removal-another-product = Hardening or the removal of another product took it away.
    .step-install-net-wcf-http = Install NET-WCF-HTTP-Activation45.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-WCF-HTTP-Activation45 as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

NETWCFPipeActivation45NotInstalled = Windows component NET-WCF-Pipe-Activation45 isn't installed on this computer
    .meaning = Windows cannot start a WCF service when another process of the same server calls it over a named pipe.
    .why = Exchange processes talk to such services on their own server (net.pipe).
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .cause-hardening-removal-another-product = Hardening or the removal of another product took it away.
    .step-install-net-wcf-pipe = Install NET-WCF-Pipe-Activation45.
    .step-installwindowscomponents-adds-them-all = If more features are missing, /InstallWindowsComponents adds them all on a first installation.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows NET-WCF-Pipe-Activation45 as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

NETWCFTCPPortSharing45NotInstalled = Windows component NET-WCF-TCP-PortSharing45 isn't installed on this computer
    .meaning = Several services cannot listen on one net.tcp port: the feature with the NetTcpPortSharing service is missing.
    .why = Exchange services share such ports between them.
    .cause-hardening-removed = Hardening removed it; Windows has it by default.
    .cause-windows-features-were-added = The Windows features were added by hand and this one was left out.
    .step-install-net-wcf-tcp = Install NET-WCF-TCP-PortSharing45.
    .step-set-service-nettcpportsharing-automatic = Set the service NetTcpPortSharing to Automatic.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = The command shows the feature as Installed and the service as Automatic.
    .command-install-feature = Install the feature
    .command-let-service-start-windows = Let its service start with Windows
    .command-see-feature-service = See the feature and the service

ADAMWin7ServerInstalled = AD LDS isn't installed
    .meaning = By its name, this check misses the Windows role AD LDS on a future Edge Transport server, perhaps on Windows Server 2008 R2 only. Microsoft has published nothing about it.
    .why = The Edge role stores its configuration and recipients in AD LDS.
    .cause-windows-prerequisites-were-not = The Windows prerequisites were not installed before Setup.
    .step-read-setup-own-message = Read Setup's own message first: it names the component.
    .step-install-adlds = Install ADLDS.
    .step-restart-windows-asks = Restart if Windows asks for it, then run Setup again.
    .verify = Get-WindowsFeature shows ADLDS as Installed.
    .command-install-feature = Install the feature
    .command-see-state = See its state

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
    .hint = Some features do not exist on Server Core, and Setup does not ask for them there.

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
    .hint = Exchange does not need it; images and scripts sometimes add it.

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
