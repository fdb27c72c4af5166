//! Facts of the checks about Windows features.

use super::fact::{Kind::*, Source::*, facts};

facts! {
    /// 1 where IIS has the module that maps client certificates to accounts.
    ClientCertificateMappingAuthentication: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Client-Auth).Installed");
    /// 1 where IIS has its directory browsing module.
    DirectoryBrowse: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Dir-Browsing).Installed");
    /// 1 where IIS has its custom error module.
    HttpErrors: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Http-Errors).Installed");
    /// 1 where IIS has its request log module.
    HttpLogging: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Http-Logging).Installed");
    /// 1 where IIS has its redirection module.
    HttpRedirect: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Http-Redirect).Installed");
    /// 1 where IIS has failed request tracing.
    HttpTracing: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Http-Tracing).Installed");
    /// 1 where IIS has the IIS 6 metabase interface.
    IIS6MetabaseStatus: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Metabase).Installed");
    /// 1 where the IIS 6 snap-in is installed.
    IIS6ManagementConsoleStatus: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Lgcy-Mgmt-Console).Installed");
    /// 1 where IIS has the IIS 6 WMI provider.
    IIS6WMICompatibility: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-WMI).Installed");
    /// 1 where IIS has Basic authentication.
    IIS7BasicAuthentication: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Basic-Auth).Installed");
    /// 1 where IIS has Digest authentication.
    IIS7DigestAuthentication: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Digest-Auth).Installed");
    /// 1 where IIS can compress generated responses.
    IIS7CompressionDynamic: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Dyn-Compression).Installed");
    /// 1 where IIS can compress files.
    IIS7CompressionStatic: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Stat-Compression).Installed");
    /// True where Windows has its desktop, False on Server Core.
    ServerGuiShellInstalled: Flag, ask = true,
        probe = Some(r#"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').InstallationType -ne 'Server Core'"#);
    /// 1 where IIS Manager is installed.
    IIS7ManagementConsole: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Mgmt-Console).Installed");
    /// 1 where IIS has Windows authentication.
    IIS7WindowAuthentication: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Windows-Auth).Installed");
    /// 1 where IIS can load ISAPI filters.
    ISAPIFilter: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-ISAPI-Filter).Installed");
    /// 1 where IIS can show running requests.
    RequestMonitor: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Request-Monitor).Installed");
    /// 1 where IIS can deliver files.
    StaticContent: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Static-Content).Installed");
    /// 1 where the process model of Windows Process Activation Service is installed.
    WASProcessModel: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature WAS-Process-Model).Installed");
    /// Version of the voice decoder wmspdmod.dll; empty or 0 where the file is missing.
    FileVersionWmspdmod: Version, ask = true, choices = &["0", "10"],
        probe = Some(r#"$(if (Test-Path "$env:SystemRoot\System32\wmspdmod.dll") { (Get-Item "$env:SystemRoot\System32\wmspdmod.dll").VersionInfo.ProductVersion } else { '0' })"#);
    /// Version of the voice encoder wmspdmoe.dll; empty or 0 where the file is missing.
    FileVersionWmspdmoe: Version, ask = true, choices = &["0", "10"],
        probe = Some(r#"$(if (Test-Path "$env:SystemRoot\System32\wmspdmoe.dll") { (Get-Item "$env:SystemRoot\System32\wmspdmoe.dll").VersionInfo.ProductVersion } else { '0' })"#);
    /// 1 where the IIS Management Service is installed.
    ManagementService: Number, ask = true, choices = &["1", "0"], probe = Some("[int](Get-WindowsFeature Web-Mgmt-Service).Installed");
    /// True where the feature group of .NET Framework 4.x is installed.
    IsNETFramework45FeaturesInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature NET-Framework-45-Features).Installed");
    /// True on Windows Server 2008 R2.
    Windows2K8R2Version: Flag;
    /// True where RPC over HTTP Proxy is installed.
    IsRPCOverHTTPproxyInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature RPC-over-HTTP-proxy).Installed");
    /// True where the AD DS administration tools are installed.
    IsRsatAddsToolsInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature RSAT-ADDS-Tools).Installed");
    /// True where cluster.exe is installed.
    IsRsatClusteringCmdInterfaceInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature RSAT-Clustering-CmdInterface).Installed");
    /// True where the failover clustering tools (the parent feature) are installed.
    IsRsatClusteringInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature RSAT-Clustering).Installed");
    /// True where Failover Cluster Manager is installed.
    IsRsatClusteringMgmtInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature RSAT-Clustering-Mgmt).Installed");
    /// True where the failover cluster cmdlets are installed.
    IsRsatClusteringPowerShellInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature RSAT-Clustering-PowerShell).Installed");
    /// True where the graphical management infrastructure of Windows Server 2012 is installed.
    IsServerGuiMgmtInfraInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature Server-Gui-Mgmt-Infra).Installed");
    /// Version of ldifde.exe; empty or 0 where the file is missing.
    FileVersionLdifde: Version, ask = true, choices = &["0", "10"],
        probe = Some(r#"$(if (Test-Path "$env:SystemRoot\System32\ldifde.exe") { (Get-Item "$env:SystemRoot\System32\ldifde.exe").VersionInfo.ProductVersion } else { '0' })"#);
    /// True where WCF HTTP activation for .NET Framework 4.x is installed.
    IsWcfHttpActivation45Installed: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature NET-WCF-HTTP-Activation45).Installed");
    /// True where the IIS side of ASP.NET 4.x is installed.
    IsWebASPNET45Installed: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature Web-Asp-Net45).Installed");
    /// True where IIS can load ISAPI extensions.
    IsWebISAPIExtInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature Web-ISAPI-Ext).Installed");
    /// True where IIS can load .NET 4.x modules.
    IsWebNetExt45Installed: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature Web-Net-Ext45).Installed");
    /// True where the WinRM extension of IIS is installed.
    IsWinRMIISExtensionInstalled: Flag, ask = true, probe = Some("[bool](Get-WindowsFeature WinRM-IIS-Ext).Installed");
    /// Is HTTP activation of .NET Framework 3.5.1 installed (Windows Server 2008 R2)?
    NetHttpActivation35Installed: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature NET-HTTP-Activation).Installed");
    /// Do application pools run as 32-bit unless they say otherwise?
    Iis32BitDefault: Flag, source = Own, ask = true,
        probe = Some("(Get-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter 'system.applicationHost/applicationPools/applicationPoolDefaults' -Name enable32BitAppOnWin64).Value");
    /// Is the IIS side of ASP.NET 3.5 installed (Windows Server 2008 R2)?
    WebAspNet35Installed: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature Web-Asp-Net).Installed");
    /// Is .NET Extensibility 3.5 of IIS installed (Windows Server 2008 R2)?
    WebNetExt35Installed: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature Web-Net-Ext).Installed");
    /// Is the feature .NET Framework 3.5.1 installed (Windows Server 2008 R2)?
    NetFramework351Installed: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature NET-Framework).Installed");
    /// Are the Web Server (IIS) Tools installed (Windows Server 2008 R2)?
    RsatWebServerInstalled: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature RSAT-Web-Server).Installed");
    /// Is Windows Identity Foundation 3.5 installed?
    WindowsIdentityFoundationInstalled: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature Windows-Identity-Foundation).Installed");
    /// Is the feature of .NET Framework 4.x itself installed?
    NetFramework45CoreInstalled: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature NET-Framework-45-Core).Installed");
    /// Is ASP.NET 4.x of .NET Framework installed?
    NetFramework45AspNetInstalled: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature NET-Framework-45-ASPNET).Installed");
    /// Is WCF named-pipe activation installed?
    WcfPipeActivation45Installed: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature NET-WCF-Pipe-Activation45).Installed");
    /// Is WCF TCP port sharing installed?
    WcfTcpPortSharing45Installed: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature NET-WCF-TCP-PortSharing45).Installed");
    /// Is the Windows role AD LDS installed?
    AdLdsInstalled: Flag, source = Own, ask = true, probe = Some("[bool](Get-WindowsFeature ADLDS).Installed");
}
