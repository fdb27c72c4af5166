//! Facts that checks of several groups share.

use super::fact::{Keep, Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// Version of Windows as the registry holds it: 6.3 on everything since 2012 R2.
    WindowsVersion: Version, probe = Some(r#"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').CurrentVersion"#);
    /// Build of Windows, `17763`.
    WindowsBuild: Number, ask = true, choices = &["7601", "9200", "9600", "14393", "17763", "20348", "26100"],
        probe = Some("[Environment]::OSVersion.Version.Build");
    /// Release number of .NET Framework.
    ClrReleaseNumber: Number, ask = true, choices = &["378389", "378758", "379893", "393297", "394271", "394806", "460805", "461310", "461814", "528049", "533325"],
    probe = Some(r#"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release"#);
    /// Is the account in Schema Admins?
    SchemaAdmin: Flag, ask = true, probe = Some("[bool]([Security.Principal.WindowsIdentity]::GetCurrent().Groups.Value -match '-518$')");
    /// Is the account in Enterprise Admins?
    EnterpriseAdmin: Flag, ask = true, probe = Some("[bool]([Security.Principal.WindowsIdentity]::GetCurrent().Groups.Value -match '-519$')");
    /// Is the account in Organization Management?
    ExOrgAdmin: Flag, ask = true, probe = Some(r#"[bool](([Security.Principal.WindowsIdentity]::GetCurrent().Groups | ForEach-Object { try { $_.Translate([Security.Principal.NTAccount]).Value } catch { } }) -match '\\Organization Management$')"#);
    /// Is the account a local administrator?
    LocalAdmin: Flag, ask = true, probe = Some("([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)");
    /// Is the account in Domain Admins of the domain of this computer?
    LocalDomainAdmin: Flag, ask = true, probe = Some("[bool]([Security.Principal.WindowsIdentity]::GetCurrent().Groups.Value -match '^S-1-5-21-.+-512$')");
    /// Has Active Directory an Exchange server object of this name?
    ServerAlreadyExists: Flag, ask = true, probe = Some(r#"[bool](New-Object DirectoryServices.DirectorySearcher([ADSI]"LDAP://$(([ADSI]'LDAP://RootDSE').configurationNamingContext)", "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))")).FindOne()"#);
    /// Active Directory site of this computer.
    SiteName: Text, form = Form::Site, ask = true, probe = Some("[DirectoryServices.ActiveDirectory.ActiveDirectorySite]::GetComputerSite().Name");
    /// Site of the schema master.
    SMOSchemaSiteName: Text, form = Form::Site, ask = true, probe = Some("[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner.SiteName");
    /// The domain controller Setup was told to use.
    DomainController: Text, form = Form::Host;
    /// Site of that domain controller.
    DomainControllerSiteName: Text, form = Form::Site, ask = true, probe = Some("[DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().FindDomainController().SiteName");
    /// Domain of this computer.
    ComputerDomain: Text, form = Form::Domain, probe = Some("(Get-CimInstance Win32_ComputerSystem).Domain");
    /// Domain of the schema master.
    SmoSchemaDomain: Text, form = Form::Dn, probe = Some(r#"'DC=' + ([DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner.Domain.Name -replace '\.', ',DC=')"#);
    /// Role in the domain as Windows numbers it: 2 stand-alone, 3 member server, 4 and 5 domain controllers.
    DomainRole: Number, ask = true, choices = &["0", "1", "2", "3", "4", "5"], probe = Some("(Get-CimInstance Win32_ComputerSystem).DomainRole");
    /// Was Setup started as a wizard?
    WasSetupStartedFromGUI: Flag;
    /// Full name of this computer.
    ComputerNameDnsFullyQualified: Text, form = Form::Host, ask = true, probe = Some("[Net.Dns]::GetHostEntry('').HostName");
    /// The account that is logged on.
    CurrentLogOn: Text, form = Form::Account, probe = Some("[Security.Principal.WindowsIdentity]::GetCurrent().Name");
    /// Why Setup could not read the state of Active Directory.
    AdInitError: Text;
    /// Is a domain to be prepared (a fixed GUID where none was named)?
    PrepareDomain: Text;
    /// Is the organization to be prepared?
    PrepareOrganization: Flag, ask = true;
    /// Is the schema to be extended?
    PrepareSchema: Flag, ask = true;
    /// Version of Exchange that Setup installs.
    ExchangeVersion: Version;
    /// SID of Organization Management.
    SidExOrgAdmins: Text, form = Form::Sid;
    /// Is the account in Server Management?
    ServerManagement: Flag, probe = Some(r#"[bool](([Security.Principal.WindowsIdentity]::GetCurrent().Groups | ForEach-Object { try { $_.Translate([Security.Principal.NTAccount]).Value } catch { } }) -match '\\Server Management$')"#);
    /// Installed Windows features; a log prints only the type of the list.
    InstalledWindowsFeatures: Text;
    /// Domain of this computer as a distinguished name.
    ComputerDomainDN: Text, form = Form::Dn, probe = Some(r#"'DC=' + ([DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().Name -replace '\.', ',DC=')"#);
    /// Domain of the local computer as a distinguished name.
    LocalComputerDomainDN: Text, form = Form::Dn;
    /// Short name of this computer.
    LocalServerName: Text, form = Form::Host, ask = true, probe = Some("$env:COMPUTERNAME");
    /// Name given with /NewProvisionedServer; empty without it.
    NewProvisionedServerName: Text, form = Form::Host;
    /// Root domain of the forest as a distinguished name.
    RootDN: Text, form = Form::Dn;
    /// Is this Windows Server 2016 or later?
    Windows10Version: Flag, probe = Some("[Environment]::OSVersion.Version.Build -ge 10240");
    /// Folder of Windows.
    WindowsPath: Text, form = Form::Path, probe = Some("$env:SystemRoot");
    /// Product of the media: `2013`, `2016`, `2019` or `SE`; from the banner and the build.
    Product: Text, source = Own, ask = true, choices = &["2013", "2016", "2019", "SE"];
    /// Build of the media (`Setup version: …`).
    SetupBuild: Version, source = Own, ask = true;
    /// Build that was installed before this run (the backup copy's where the run resumes a failed upgrade).
    InstalledBuild: Version, source = Own, ask = true, probe = Some(r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup' -ErrorAction SilentlyContinue | ForEach-Object { '{0}.{1}.{2}.{3}' -f $_.MsiProductMajor, $_.MsiProductMinor, $_.MsiBuildMajor, $_.MsiBuildMinor }"#);
    /// What Setup was asked to do, as in the report's `mode`.
    Operation: Text, source = Own, ask = true,
        choices = &["install", "upgrade", "uninstall", "recover-server", "prepare-schema", "prepare-ad", "prepare-domain", "language-pack"];
    /// A role Setup was asked to install; one value a role.
    AskedRole: Text, source = Own, ask = true, choices = &["mailbox", "client-access", "edge", "management-tools"];
    /// `unattended` or `gui`.
    Interface: Text, source = Own;
    /// Does the schema have to be extended for this build?
    SchemaUpdateStatus: Flag, source = Line("Schema Update Required Status : '{}'."), explains = true, ask = true;
    /// Does the organization have to be prepared for this build?
    OrganizationUpdateStatus: Flag, source = Line("Organization Configuration Update Required Status : '{}'."), explains = true, ask = true;
    /// Does the domain have to be prepared for this build?
    DomainUpdateStatus: Flag, source = Line("Domain Configuration Update Required Status : '{}'."), explains = true, ask = true;
    /// Could Setup read the state of Active Directory?
    AdInitializationStatus: Flag, source = Line("Active Directory Initialization status : '{}'."), explains = true;
    /// The account that started Setup.
    LoggedOnUser: Text, form = Form::Account, source = Line("Logged on user: {}."), probe = Some("[Security.Principal.WindowsIdentity]::GetCurrent().Name");
    /// Full name of the schema master, where Setup turned to it.
    SchemaMaster: Text, form = Form::Host, source = Line("PrepareAD has either*Setup will attempt to use the Schema Master domain controller {}"), keep = Keep::Last, probe = Some("[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner.Name");
    /// The Exchange organization.
    OrganizationName: Text, form = Form::Organization, source = Line("An Exchange organization with name '{}' was found in this forest."), probe = Some(r#"(New-Object DirectoryServices.DirectorySearcher([ADSI]"LDAP://$(([ADSI]'LDAP://RootDSE').configurationNamingContext)", '(objectClass=msExchOrganizationContainer)')).FindAll() | ForEach-Object { $_.Properties['name'][0] }"#);
    /// The domain controller Setup uses; empty where Active Directory could not be validated.
    ChosenDomainController: Text, form = Form::Host, source = Line("Setup will use the domain controller '{}'.");
    /// Why Setup could not validate Active Directory.
    AdValidationReason: Text, source = Error("Setup encountered a problem while validating the state of Active Directory: {} See the Exchange setup log");
    /// The same, as the message of the check.
    AdReasonInMessage: Text, source = Line("*validating the state of Active Directory: {} See the Exchange setup log");
    /// The version that the organization was prepared to, where it is newer than the media.
    OrganizationVersion: Number, source = Line("*organization configuration version ({}) is higher than Setup");
    /// The version that the media would prepare it to.
    SetupAdVersion: Number, source = Line("*is higher than Setup's version({}). Therefore");
    /// The same with a blank.
    SetupAdVersionSpaced: Number, source = Line("*is higher than Setup's version ({}). Therefore");
    /// A domain controller refused the account.
    CredentialRefused: Flag, source = Error("The supplied credential");
    /// The folder Exchange is (to be) installed in.
    InstallDirectory: Text, form = Form::Path, source = Line("Exchange Installation Directory : '{}'."), probe = Some(r#"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup' -ErrorAction SilentlyContinue).MsiInstallPath"#);
    /// The folder Setup was started from.
    SourceDirectory: Text, form = Form::Path, source = Line("Command Line Parameter Name='sourcedir', Value='{}'."), ask = true;
    /// Did the run end in failure?
    RunFailed: Flag, source = Own;
    /// Has the run an end (`End of Setup`)?
    RunHasEnd: Flag, source = Own;
    /// Has the media the same build as the server already has?
    SameBuild: Flag, source = Own;
    /// Did a task of Setup throw the error that stopped it? The checks do not.
    TaskThrew: Flag, source = Own;
    /// The message at the root of the error that stopped Setup.
    RootMessage: Text, source = Own;
    /// The exception types of that error, outermost first.
    ExceptionTypes: Text, source = Own;
    /// The step that failed (`Processing component '…'`).
    FailingStep: Text, source = Line("Processing component '{}'"), keep = Keep::LastBeforeError;
    /// The task that failed (`Setup will run the task '…'`).
    FailingTask: Text, source = Line("Setup will run the task '{}'"), keep = Keep::LastBeforeError;
    /// The directory object touched last before the error.
    LastObject: Text, form = Form::Dn, source = Line("Used domain controller *object {}."), keep = Keep::LastBeforeError;
    /// The installer's own log that was written last before the error.
    MsiLog: Text, form = Form::Path, source = Own, keep = Keep::LastBeforeError;
}
