//! Makes Setup logs of any size: many runs, all names invented, the same bytes for the same size and seed.
//!
//! `write(&mut out, 500 << 20, 1)` writes at least that many bytes and ends with a whole, failed run.

use std::io::{self, Write};

/// Names of checks as Setup writes them.
const RULES: &str = "\
AdInitErrorRule CannotAccessAD ComputerNotPartofDomain ComputerRODC ConfigDCHostNameMismatch DomainControllerIsOutOfSite \
DomainPrepRequired DomainPrepWithoutADUpdate ForestLevelNotWin2003Native ForestLevelNotWin2012R2 HostingModeNotAvailable \
InstallOnDCInADSplitPermissionMode InvalidADSite LocalComputerIsDCInChildDomain LocalDomainModeMixed \
MsDSBehaviorVersionRequirement NotInSchemaMasterDomain NotInSchemaMasterSite PrepareDomainModeMixed PrepareDomainNotFound \
ProvisionedUpdateRequired ResourcePropertySchemaException RootDomainModeMixed SchemaFSMONotWin2003SPn \
WarningInstallExchangeRolesOnDomainController AdcFound AllServersOfHigherVersionRule E15E12CoexistenceMinVersionRequirement \
E15E14CoexistenceMinMajorVersionRequirement E15E14CoexistenceMinVersionRequirement E16E12CoexistenceMinVersionRequirement \
E16E14CoexistenceMinVersionRequirement E16E14CoexistenceMinVersionRequirementForDC E16E15CoexistenceMinVersionRequirement \
E16E15CoexistenceMinVersionRequirementForDC E19E14CoexistenceRequirement Exchange2000or2003PresentInOrg \
Exchange2013AnyOnExchange2010Server NoE12ServerWarning NoE14ServerWarning NoE15ServerWarning NoE16ServerWarning \
OffLineABServerDeleted RusMissing E19E15CoexistenceRequirement Exchange2010ServerOnExchange2007AdminTools \
Exchange2013AnyOnExchange2007Server ADAMDataPathExists FirstSGFilesExist MailboxEDBDriveDoesNotExist MailboxLogDriveDoesNotExist \
SecondSGFilesExist TargetPathCompressed  DidOnPremisesSettingCreatedAnException DidTenantSettingCreatedAnException \
HybridIsEnabledAndTenantVersionIsNotUpgraded MitigationsCloudEndpointUnreachable InconsistentlyConfiguredDomain NoConnectorToStar \
SendConnectorException ServerFQDNMatchesSMTPPolicy SmtpAddressLiteral VoiceMessagesInQueue WarnMapiHttpNotEnabled \
ComputerNameDiscrepancy DNSDomainNameNotValid FqdnMissing HostRecordMissing PrimaryDNSTestFailed ServerNameNotValid \
IsServerCoreInstalled OSCheckedBuild PowerShellExecutionPolicyCheckSet ServerWinWebEdition ValidOSVersion \
WindowsServer2008CoreServerEdition ValidOSVersionForAdminTools AdUpdateRequired CannotUninstallDelegatedServer \
DelegatedBridgeheadFirstInstall DelegatedBridgeheadFirstSP1upgrade DelegatedCafeFirstInstall DelegatedClientAccessFirstInstall \
DelegatedClientAccessFirstSP1upgrade DelegatedFrontendTransportFirstInstall DelegatedMailboxFirstInstall \
DelegatedMailboxFirstSP1upgrade DelegatedUnifiedMessagingFirstInstall DelegatedUnifiedMessagingFirstSP1upgrade \
GlobalServerInstall GlobalUpdateRequired InhBlockPublicFolderTree LocalDomainPrep LoggedOntoDomain NotLocalAdmin \
PrepareDomainNotAdmin SchemaUpdateRequired SetADSplitPermissionWhenExchangeServerRolesOnDC PendingRebootWindowsComponents \
ProcessNeedsToBeClosedOnUpgrade RebootPending UpdateNeedsReboot ProcessNeedsToBeClosedOnUninstall AdditionalUMLangPackExists \
BridgeheadRoleAlreadyExists BridgeheadRoleNotInstalled BridgeheadRoleNotPresentInSite BridgeheadUpgradeMinVersionBlock \
CafeRoleAlreadyExists ClientAccessRoleAlreadyExists ClientAccessRoleNotPresentInSite ClusSvcInstalledRoleBlock \
DuplicateShortProvisionedName ExchangeAlreadyInstalled ExchangeVersionBlock InstallWatermark MailboxRoleAlreadyExists \
MailboxRoleNotInstalled MailboxUpgradeMinVersionBlock UnifiedMessagingRoleNotInstalled UnifiedMessagingUpgradeMinVersionBlock \
GatewayMinVersionCheck GatewayUpgradeMinVersionBlock GatewayUpgrade605Block UpgradeGateway605Block \
FrontendTransportRoleAlreadyExists UnifiedMessagingRoleAlreadyExists DrMinVersionCheck MailboxMinVersionCheck \
BridgeheadMinVersionCheck UnifiedMessagingMinVersionCheck ServerRemoveProvisioningCheck EventSystemStopped MpsSvcStopped \
MSDTCStopped NetTcpPortSharingSvcNotAuto RemoteRegException ServicesAreMarkedForDeletion ShouldReRunSetupForW3SVC \
SMTPSvcInstalled W3SVCDisabledOrNotInstalled WindowsInstallerServiceDisabledOrNotInstalled WinRMServiceDisabledOrNotInstalled \
ADAMPortAlreadyInUse ADAMSSLPortAlreadyInUse ADAMSvcStopped IISURLRewriteNotInstalled LangPackBundleCheck LangPackDiskSpaceCheck \
LangPackInstalled LangPackUpgradeVersioning MinimumFrameworkNotInstalled MSFilterPackV2NotInstalled MSFilterPackV2SP1NotInstalled \
SpeechRedistMsi UcmaRedistMsi VC2013RedistDependencyRequirement Win7WindowsIdentityFoundationUpdateNotInstalled \
VC2012RedistDependencyRequirement OldADAMInstalled LangPackBundleVersioning AlreadyInstalledUMLangPacks UMLangPackDiskSpaceCheck \
InterruptedUninstallNotContinued MessagesInQueue ServerIsDynamicGroupExpansionServer ServerIsGroupExpansionServer \
ServerIsSourceForSendConnector UnwillingToRemoveMailboxDatabase EdgeSubscriptionExists ServerIsLastHubForEdgeSubscription \
CannotUninstallClusterNode CannotUninstallOABServer HttpActivationInstalled \
";

/// Names of settings, each with the type of its value: Text, Flag, Number, Version.
const SETTINGS: &str = "\
ConfigurationNamingContext:T GlobalCatalog:T ReadOnlyDC:F LocalComputerIsDomainController:F ConfigDCHostName:T \
LocalDomainIsPrepped:F SchemaVersionRangeUpper:N ExchangeServersGroupOtherWellKnownObjects:T ExchangeServersGroupAMAccountName:T \
MsDSBehaviorVersion:N MsDSBehaviorVersionDomain:N NtMixedDomainComputerDomainDN:N NtMixedDomainPrepareDomain:N \
NtMixedDomainRoot:N PrepareDomainNCName:T SmoOperatingSystemVersion:T Win2003FSMOSchemaServer:F AdcServer:T \
AllServersOfHigherVersion:T E12ServersNotMinVersionRequirement:T E14ServersNotMinVersionRequirement:T \
E15ServersNotMinVersionRequirement:T E14ServersRequirement:T Exchange200x:F ExchangeSerialNumber:T E14ServerInTopology:T \
E15ServerInTopology:T E16ServerInTopology:T E19ServerInTopology:T OffLineABServer:T RusName:T DomainNCName:T WindowsVersion:V \
WindowsBuild:N ClrReleaseNumber:N SchemaAdmin:F EnterpriseAdmin:F ExOrgAdmin:F LocalAdmin:F LocalDomainAdmin:F \
ServerAlreadyExists:F SiteName:T SMOSchemaSiteName:T DomainController:T DomainControllerSiteName:T ComputerDomain:T \
SmoSchemaDomain:T DomainRole:N WasSetupStartedFromGUI:F ComputerNameDnsFullyQualified:T CurrentLogOn:T AdInitError:T \
PrepareDomain:T PrepareOrganization:F PrepareSchema:F ExchangeVersion:V SidExOrgAdmins:T ServerManagement:F \
InstalledWindowsFeatures:T ComputerDomainDN:T LocalComputerDomainDN:T LocalServerName:T NewProvisionedServerName:T RootDN:T \
Windows10Version:F WindowsPath:T IsHybridObjectFoundOnPremises:F IsExchangeVersionCorrectForTenant:F NotNearSchemaMaster:F \
PreparationDomain:T PreparationSite:T ExchNonAuthoritativeDomains:T ConnectorToStar:T GatewayProxy:T VoiceMailPath:T \
VoiceMessages:N ComputerNameDnsHostname:T ComputerNameNetBIOS:T ComputerNameDnsDomain:T NicCaption:T DnsAddress:T PrimaryDns:T \
HostRecord:T PrimaryDNSPortAvailable:F ServerCoreInstalled:F DebugVersion:F PowerShellExecutionPolicy:F OSProductSuite:N \
WindowsServer12Version:T WindowsServer2019Version:T HasExtendedRightsCreateChildPerms:F \
MicrosoftExchAdminGroupsBridgeheadRoleConfig:T MicrosoftExchAdminGroupsCafeRoleConfig:T \
MicrosoftExchAdminGroupsClientAccessRoleConfig:T MicrosoftExchAdminGroupsFrontendTransportRoleConfig:T \
MicrosoftExchAdminGroupsMailboxRoleConfig:T MicrosoftExchAdminGroupsUnifiedMessagingRoleConfig:T SidRootDomain:T \
HasServerDelegatedPermsBlocked:N PrepareAllDomains:F HasExchangeServersUSGBasicAccess:F ActiveDirectorySplitPermissions:F \
OpenProcesses:T OpenProcessesOnUpgrade:T OpenProcessesOnUninstall:T IgnoreFileInUse:F PendingFileRenames:T UpdateNeedsReboot:F \
LanguageInUMServer:T BridgeheadRoleInstalled:F ExchangeCurrentServerRoles:N ShortServerName:T \
MicrosoftExchServicesAdminGroupsConfig:T BridgeheadUnpackedVersion:V BridgeheadConfiguredVersion:V CafeRoleInstalled:F \
ClientAccessRoleInstalled:F FrontendTransportRoleInstalled:F MailboxRoleInstalled:F UnifiedMessagingRoleInstalled:F \
ShortProvisionedName:T MsiProductMajor:N MsiProductMinor:N NewestBuild:N ExchangeVersionPrefix:V Watermarks:T \
MailboxUnpackedVersion:V MailboxConfiguredVersion:V UnifiedMessagingUnpackedVersion:V UnifiedMessagingConfiguredVersion:V \
EventSystemStarted:F MpsSvcStarted:F MSDTCStarted:F NetTcpPortSharingStartMode:T ServiceMarkedForDeletion:T W3SVCStartMode:T \
SMTPSvcStartMode:T WindowsInstallerServiceStartMode:T WinRMServiceStartMode:T IISURLRewriteVersion:T SpeechRedist:T \
UcmaRedistVersion:T VCRedist2013Installed:F FileVersionMsvcr120:V ClientCertificateMappingAuthentication:N DirectoryBrowse:N \
HttpErrors:N HttpLogging:N HttpRedirect:N HttpTracing:N IIS6MetabaseStatus:N IIS6ManagementConsoleStatus:N IIS6WMICompatibility:N \
IIS7BasicAuthentication:N IIS7DigestAuthentication:N IIS7CompressionDynamic:N IIS7CompressionStatic:N ServerGuiShellInstalled:F \
IIS7ManagementConsole:N IIS7WindowAuthentication:N ISAPIFilter:N RequestMonitor:N StaticContent:N WASProcessModel:N \
FileVersionWmspdmod:V FileVersionWmspdmoe:V ManagementService:N IsNETFramework45FeaturesInstalled:F Windows2K8R2Version:F \
IsRPCOverHTTPproxyInstalled:F IsRsatAddsToolsInstalled:F IsRsatClusteringCmdInterfaceInstalled:F IsRsatClusteringInstalled:F \
IsRsatClusteringMgmtInstalled:F IsRsatClusteringPowerShellInstalled:F IsServerGuiMgmtInfraInstalled:F FileVersionLdifde:V \
IsWcfHttpActivation45Installed:F IsWebASPNET45Installed:F IsWebISAPIExtInstalled:F IsWebNetExt45Installed:F \
IsWinRMIISExtensionInstalled:F FileVersionKernel32:V FileVersionRefs:V FileVersionDiscan:V FileVersionUrefs:V \
FileVersionSspicli:V FileVersionRpcHttp:V \
";

/// Cmdlets of the tasks.
const CMDLETS: &[&str] = &[
    "Start-SetupProcess",
    "Add-FirewallException",
    "new-ExchangeServer",
    "Set-ExchangeServerRole",
    "Write-ExchangeSetupLog",
    "set-SharedConfigDC",
    "Install-ServiceIn",
    "Remove-Item",
    "set-perfcounters",
    "New-PerfCounters",
    "Get-ExchangeServer",
    "Set-LocalPermissions",
    "start-SetupService",
    "install-Container",
    "Update-RmsSharedIdentity",
    "new-WebServicesVirtualDirectory",
    "Set-OrganizationConfig",
    "Get-RoleGroup",
    "New-ManagementRole",
];

/// Noise of the tasks between the frames of the cmdlets.
const NOISE: &[&str] = &[
    "Used domain controller dc1.contoso.com to read object CN=EX1,CN=Servers,CN=Exchange Administrative Group (FYDIBOHF23SPDLT),CN=Administrative Groups,CN=Contoso,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com.",
    "Used domain controller dc2.contoso.com to write object CN=Contoso,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com.",
    "Processing object \"contoso.com/Microsoft Exchange Security Groups/Exchange Servers\".",
    "Previous operation run on domain controller 'dc1.contoso.com'.",
    "Searching objects \"EX1\" of type \"Server\" under the root \"$null\".",
    "Entering CDirectoryManager::ScReInitWithDC",
    "Leaving CDirectoryManager::ScReInitWithDC",
    "Preparing to output objects. The maximum size of the result set is \"1000\".",
    "Deleteting DS object 'CN=Display Template 7,CN=409,CN=Display-Templates,CN=Addressing,CN=Contoso,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com'.",
    "Service 'MSExchangeServiceHost' failed to reach status 'Running' on this server yet; waiting.",
    "Starting: C:\\Windows\\System32\\inetsrv\\appcmd.exe with arguments: set config \"Default Web Site/owa\" /section:staticContent",
    "Process standard output: Applied configuration changes to section \"system.webServer/staticContent\" for \"MACHINE/WEBROOT/APPHOST\".",
    "The registry key, HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v14, wasn't found.",
];

/// A script as it is written after `Executing:`.
const SCRIPT: &str = r#"
          if (!(get-service MSExchangeHostedService* | where {$_.name -eq "MSExchangeHosted"}))
          {
              $fileName = [System.IO.Path]::Combine($RoleInstallPath, "Bin\ServiceControl.ps1");
              Write-ExchangeSetupLog -Info "Setting up the service";
              Start-SetupProcess -Name "$fileName" -args "install /name:ex1 /quiet" -IgnoreExitCode @(183);

              $name = $domain.ToString();
          }
"#;

/// Names the reports of failed checks are about.
const FAILED: &[(&str, &str)] = &[
    ("RebootPending", "A reboot from a previous installation is pending. Please restart the system and then rerun Setup."),
    (
        "ProcessNeedsToBeClosedOnUpgrade",
        "Setup can't continue with the upgrade because the mmc (4128) has open files. Close the process, and then restart Setup.",
    ),
    ("UcmaRedistMsi", "This computer requires the Microsoft Unified Communications Managed API 4.0, Core Runtime 64-bit."),
    (
        "GlobalUpdateRequired",
        "Global updates need to be made to Active Directory, and this user account isn't a member of the 'Enterprise Admins' group.",
    ),
];

struct Log<'a, W> {
    out: &'a mut W,
    written: u64,
    random: u64,
    /// Milliseconds since the first day.
    clock: u64,
}

impl<W: Write> Log<'_, W> {
    fn next(&mut self, below: u64) -> u64 {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.random >> 33) % below.max(1)
    }

    fn raw(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\r\n")?;
        self.written += text.len() as u64 + 2;
        Ok(())
    }

    fn line(&mut self, level: u8, text: &str) -> io::Result<()> {
        self.clock += self.next(40);
        let (ms, s, m, h) = (self.clock % 1000, self.clock / 1000 % 60, self.clock / 60_000 % 60, self.clock / 3_600_000 % 24);
        let day = self.clock / 86_400_000;
        let (d, month, year) = (day % 28 + 1, day / 28 % 12 + 1, 2024 + day / 336);
        self.raw(&format!("[{month:02}/{d:02}/{year} {h:02}:{m:02}:{s:02}.0{ms:03}] [{level}] {text}"))
    }

    fn bar(&mut self) -> io::Result<()> {
        self.line(0, &"*".repeat(46))
    }

    fn header(&mut self, mode: &str) -> io::Result<()> {
        self.bar()?;
        self.line(0, "Starting Microsoft Exchange Server 2019 Setup")?;
        self.bar()?;
        let parameter = if mode == "PrepareAD" { "preparead" } else { "mode" };
        let value = if mode == "PrepareAD" { "" } else { mode };
        for text in [
            "Local time zone: (UTC+01:00) Brussels, Copenhagen, Madrid, Paris.",
            "Operating system version: Microsoft Windows NT 6.2.9200.0.",
            "Setup version: 15.2.1118.7.",
            "Logged on user: CONTOSO\\admin.",
            &format!("Command Line Parameter Name='{parameter}', Value='{value}'."),
            "Command Line Parameter Name='sourcedir', Value='D:\\'.",
            "The registry key, HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v14, wasn't found.",
            "Copying Files...",
            "Assembly dll file location is C:\\Windows\\Temp\\ExchangeSetup\\Microsoft.Exchange.Setup.Console.dll",
            "Setup has chosen the local domain controller dc1.contoso.com for initial queries",
            "Setup will use the domain controller 'dc1.contoso.com'.",
            "Server Name=EX1",
            "The installation mode is set to: 'BuildToBuildUpgrade'.",
            "An Exchange organization with name 'Contoso' was found in this forest.",
            "Active Directory Initialization status : 'True'.",
            "Schema Update Required Status : 'False'.",
            "Organization Configuration Update Required Status : 'False'.",
            "Domain Configuration Update Required Status : 'False'.",
            "The locally installed version is 15.2.986.5.",
            "Exchange Installation Directory : 'C:\\Program Files\\Microsoft\\Exchange Server\\V15'.",
            "Performing Microsoft Exchange Server Prerequisite Check",
        ] {
            self.line(0, text)?;
        }
        Ok(())
    }

    /// The analysis; the rules of `truths` come out true.
    fn analysis(&mut self, truths: &[&str]) -> io::Result<()> {
        self.line(0, &"*".repeat(14))?;
        self.line(0, "Setup will run the task 'test-SetupPrerequisites'")?;
        self.session("test-SetupPrerequisites")?;
        self.line(1, "Started [Analysis:Prereq]")?;
        for rule in RULES.split_whitespace() {
            let kind = if rule.contains("Warning") { "Warning" } else { "Error" };
            self.line(1, &format!("Started [Rule:{rule}] [Parent:RootAnalysisMember] [RuleType:{kind}]"))?;
        }
        for setting in SETTINGS.split_whitespace() {
            let (name, kind) = setting.split_once(':').unwrap_or((setting, "T"));
            let (net, value) = match kind {
                "F" => ("Boolean", "False".to_owned()),
                "N" => ("Int32", self.next(600_000).to_string()),
                "V" => ("Version", "10.0.17763.1".to_owned()),
                _ => (
                    "String",
                    ["<NULL>", "", "Default-First-Site-Name", "ex1.contoso.com", "System.Object[]"][self.next(5) as usize].to_owned(),
                ),
            };
            let (thread, ticks) = (self.next(56), self.next(10_000_000));
            self.line(1, &format!("Started [Setting:{name}] [Parent:RootAnalysisMember] [ValueType:{net}]"))?;
            self.line(1, &format!("Evaluated [Setting:{name}] [HasException:False] [Value:\"{value}\"] [ParentValue:\"<NULL>\"] [Thread:{thread}] [Duration:00:00:00.{ticks:07}]"))?;
            self.line(1, &format!("Finished [Setting:{name}] [Duration:00:00:00.{ticks:07}]"))?;
        }
        for rule in RULES.split_whitespace() {
            let value = if truths.contains(&rule) { "True" } else { "False" };
            let (thread, ticks) = (self.next(56), self.next(10_000_000));
            for _ in 0..if rule == "InstallWatermark" { 27 } else { 1 } {
                self.line(1, &format!("Evaluated [Rule:{rule}] [HasException:False] [Value:\"{value}\"] [ParentValue:\"<NULL>\"] [Thread:{thread}] [Duration:00:00:00.{ticks:07}]"))?;
            }
            self.line(1, &format!("Finished [Rule:{rule}] [Duration:00:00:00.{ticks:07}]"))?;
        }
        self.line(1, "Finished [Analysis:Prereq] [Duration:00:00:11.4187561]")
    }

    fn session(&mut self, cmdlet: &str) -> io::Result<()> {
        let guid = self.next(u64::from(u32::MAX));
        self.line(2, &format!("Active Directory session settings for '{cmdlet}' are: View Entire Forest: 'True', Configuration Domain Controller: 'dc1.contoso.com', Preferred Global Catalog: 'dc1.contoso.com', Preferred Domain Controllers: '{{ dc1.contoso.com }}'"))?;
        self.line(2, &format!("User specified parameters:  -Identity:'{guid:08x}-0000-4000-8000-000000000000' -DomainController:'dc1.contoso.com' -ErrorAction:'Stop'"))?;
        self.line(2, &format!("Beginning processing {cmdlet}"))
    }

    /// About `lines` lines of one task.
    fn task(&mut self, name: &str, lines: u64, prepare: bool) -> io::Result<()> {
        self.line(0, &"*".repeat(14))?;
        self.line(0, &format!("Setup will run the task '{name}'"))?;
        self.line(1, &format!("Setup launched task '{name} -DomainController 'dc1.contoso.com''"))?;
        let mut done = 0;
        while done < lines {
            match self.next(10) {
                0 => {
                    let id = self.next(1 << 30);
                    self.line(1, &format!("Processing component 'Setup Component {id:08x}' (Configuring the service)."))?;
                    self.line(1, "Executing: ")?;
                    SCRIPT.lines().skip(1).try_for_each(|l| self.raw(l))?;
                    done += 11;
                }
                1..=2 if prepare => {
                    self.line(2, " Status code check (d:\\sources\\dev\\admin\\src\\libs\\ds\\x_dob.cxx:3370)")?;
                    self.raw("           Error code 0X8000500D (20493): This property can't be found in the cache.")?;
                    done += 2;
                }
                3 if prepare && self.next(3) == 0 => {
                    let group = self.next(40);
                    self.line(2, &format!("[WARNING] The appropriate access control entry is already present on the object \"CN=Group {group},OU=Microsoft Exchange Security Groups,DC=contoso,DC=com\" for account \"CONTOSO\\Exchange Servers\"."))?;
                    done += 1;
                }
                _ => {
                    let cmdlet = CMDLETS[self.next(CMDLETS.len() as u64) as usize];
                    self.session(cmdlet)?;
                    let many = self.next(5);
                    for _ in 0..many {
                        let text = NOISE[self.next(NOISE.len() as u64) as usize];
                        self.line(2, text)?;
                    }
                    self.line(2, &format!("Ending processing {cmdlet}"))?;
                    done += 4 + many;
                }
            }
        }
        Ok(())
    }

    fn failed_checks(&mut self, which: &[(&str, &str)]) -> io::Result<()> {
        for (id, message) in which {
            self.line(1, &format!("Failed [Rule:{id}] [Message:{message}]"))?;
        }
        for (id, message) in which {
            self.line(1, &format!("[REQUIRED] {message}"))?;
            self.line(1, &format!("Help URL: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.{id}.aspx"))?;
        }
        self.line(1, "Ending processing test-SetupPrerequisites")?;
        self.line(0, "CurrentResult console.ProcessRunInternal:136: 1")?;
        self.line(0, "Exchange Server installation failed during prereq check. Trying to restore the server state back to active.")?;
        self.end(1)
    }

    fn failed_task(&mut self) -> io::Result<()> {
        let message = "Process execution failed with exit code 50.";
        self.line(2, &format!("[ERROR] {message}"))?;
        self.line(1, "The following 1 error(s) occurred during task execution:")?;
        self.line(1, &format!("0.  ErrorRecord: {message}"))?;
        self.line(1, "[ERROR] The following error was generated when \"$error.Clear(); ")?;
        SCRIPT.lines().skip(1).try_for_each(|l| self.raw(l))?;
        self.raw(&format!("        \" was run: \"Microsoft.Exchange.Configuration.Tasks.TaskException: {message}"))?;
        for _ in 0..9 {
            self.raw("   at Microsoft.Exchange.Configuration.Tasks.Task.<ProcessRecord>b__91_1()")?;
        }
        self.raw("   at Microsoft.Exchange.Management.Tasks.RunProcessBase.InternalProcessRecord()\".")?;
        self.line(1, &format!("[ERROR] {message}"))?;
        self.line(1, "[ERROR-REFERENCE] Id=ClientAccessOwaComponent___00000000000000000000000000000000 Component=EXCHANGE14:\\Current\\Release\\Shared\\Datacenter\\Setup")?;
        self.line(1, "Setup is stopping now because of one or more critical errors.")?;
        self.line(1, "Finished executing component tasks.")?;
        self.line(0, "CurrentResult console.ProcessRunInternal:198: 1")?;
        self.end(1)
    }

    fn end(&mut self, code: u8) -> io::Result<()> {
        for place in ["launcherbase.maincore:90", "console.startmain:52", "SetupLauncherHelper.loadassembly:452"] {
            self.line(0, &format!("CurrentResult {place}: {code}"))?;
        }
        if code == 0 {
            self.line(0, "The Exchange Server setup operation completed successfully.")?;
            self.raw("")?;
        } else {
            self.line(0, "The Exchange Server setup operation didn't complete.  More details can be found in ExchangeSetup.log located in the <SystemDrive>:\\ExchangeSetupLogs folder.")?;
        }
        self.line(0, &format!("CurrentResult setupbase.maincore:396: {code}"))?;
        self.line(0, "End of Setup")?;
        self.bar()?;
        self.clock += 3_600_000 * 30;
        Ok(())
    }

    fn run(&mut self, kind: u64) -> io::Result<()> {
        let lines = 3_000 + self.next(6_000);
        match kind {
            0 => {
                self.header("PrepareAD")?;
                self.analysis(&[])?;
                self.task("Install-ExchangeOrganization", lines, true)?;
                self.end(0)
            }
            1 => {
                let first = self.next(FAILED.len() as u64 - 1) as usize;
                let failed = &FAILED[first..first + 2];
                self.header("Upgrade")?;
                self.analysis(&[failed[0].0, failed[1].0])?;
                self.failed_checks(failed)
            }
            2 => {
                self.header("Upgrade")?;
                self.analysis(&[])?;
                self.task("Install-ClientAccessRole", lines, false)?;
                self.failed_task()
            }
            3 => {
                self.header("Install")?;
                self.analysis(&[])?;
                self.task("Install-BridgeheadRole", lines / 4, false)
            }
            _ => {
                self.header("Upgrade")?;
                self.analysis(&[])?;
                self.task("Install-MailboxRole", lines, false)?;
                self.task("Install-ClientAccessRole", lines / 2, false)?;
                self.end(0)
            }
        }
    }
}

/// Writes whole runs until there are `size` bytes, then one that failed at its checks. Yields the number of bytes.
pub fn write<W: Write>(out: &mut W, size: u64, seed: u64) -> io::Result<u64> {
    let mut log = Log { out, written: 0, random: seed ^ 0x9E37_79B9_7F4A_7C15, clock: 0 };
    let mut kind = 0;
    while log.written < size {
        log.run(kind % 7)?;
        kind += 1;
    }
    log.run(1)?;
    Ok(log.written)
}
