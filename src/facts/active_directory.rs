//! Facts of the checks in group active_directory.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// Distinguished name of the configuration partition; empty where no directory server answered.
    ConfigurationNamingContext: Text, form = Form::Dn, probe = Some("\"$(([ADSI]'LDAP://RootDSE').configurationNamingContext)\"");
    /// The global catalog Setup uses.
    GlobalCatalog: Text, form = Form::Host;
    /// Does a domain controller of the forest answer this computer?
    DirectoryReachable: Flag, source = Own, ask = true,
        probe = Some("[bool]\"$(([ADSI]'LDAP://RootDSE').configurationNamingContext)\"");
    /// Is this computer a read-only domain controller? Such an account has the primary group 521.
    ReadOnlyDC: Flag, ask = true,
        probe = Some(r#"([adsisearcher]"(&(objectCategory=computer)(cn=$env:COMPUTERNAME))").FindOne().Properties['primarygroupid'][0] -eq 521"#);
    /// Is this computer a domain controller?
    LocalComputerIsDomainController: Flag, ask = true, probe = Some("(Get-CimInstance Win32_ComputerSystem).DomainRole -ge 4");
    /// Is this computer's domain below another one?
    LocalDomainIsChild: Flag, source = Own, ask = true,
        probe = Some("$null -ne [DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().Parent");
    /// Is this computer a global catalog server?
    LocalComputerIsGlobalCatalog: Flag, source = Own, ask = true,
        probe = Some(r#""$(([ADSI]"LDAP://$env:COMPUTERNAME/RootDSE").isGlobalCatalogReady)" -eq 'TRUE'"#);
    /// The domain controller fixed for Exchange in the registry.
    ConfigDCHostName: Text, form = Form::Host,
        probe = Some(r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0' -Name ConfigDCHostName -ErrorAction SilentlyContinue).ConfigDCHostName");
    /// Is the domain of this computer prepared for this build?
    LocalDomainIsPrepped: Flag, ask = true;
    /// Version of the Exchange schema; empty before the first extension.
    SchemaVersionRangeUpper: Number,
        probe = Some(r#""$(([ADSI]"LDAP://CN=ms-Exch-Schema-Version-Pt,$(([ADSI]'LDAP://RootDSE').schemaNamingContext)").rangeUpper)""#);
    /// The Exchange Servers group, as the Exchange configuration refers to it.
    ExchangeServersGroupOtherWellKnownObjects: Text, form = Form::Dn;
    /// Account name of the Exchange Servers group.
    ExchangeServersGroupAMAccountName: Text, form = Form::Group;
    /// Functional level of the forest, as its number in Active Directory; 0 also where it could not be read.
    MsDSBehaviorVersion: Number, ask = true, choices = &["0", "2", "3", "4", "5", "6", "7", "10"],
        probe = Some("\"$(([ADSI]'LDAP://RootDSE').forestFunctionality)\"");
    /// Functional level of the domain, as its number in Active Directory.
    MsDSBehaviorVersionDomain: Number;
    /// 1 = this computer's domain is in mixed mode.
    NtMixedDomainComputerDomainDN: Number;
    /// 1 = the domain to be prepared is in mixed mode.
    NtMixedDomainPrepareDomain: Number;
    /// 1 = the forest root domain is in mixed mode.
    NtMixedDomainRoot: Number;
    /// Distinguished name of the domain to be prepared, where one was named and found.
    PrepareDomainNCName: Text, form = Form::Dn;
    /// Is this computer in the domain of the schema master?
    InSchemaMasterDomain: Flag, source = Own, ask = true,
        probe = Some("[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner.Domain.Name -eq [DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain().Name");
    /// Is this computer in the Active Directory site of the schema master?
    InSchemaMasterSite: Flag, source = Own, ask = true,
        probe = Some("[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner.SiteName -eq [DirectoryServices.ActiveDirectory.ActiveDirectorySite]::GetComputerSite().Name");
    /// Does Exchange accept the resource properties as they are?
    ResourcePropertiesAccepted: Flag, source = Own, ask = true;
    /// Windows version of the schema master, `10.0 (17763)`.
    SmoOperatingSystemVersion: Text;
    /// Does the schema master run Windows Server 2003 without the service pack?
    Win2003FSMOSchemaServer: Flag;
}
