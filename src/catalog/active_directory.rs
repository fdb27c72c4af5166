//! Readiness checks: active directory.

use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
use crate::facts::{active_directory::*, common::*, permissions::ActiveDirectorySplitPermissions};

/// The reason that Setup gives, wherever it stands.
macro_rules! reason {
    ($words:literal) => {
        Any(&[Contains(&AdInitError, $words), Contains(&AdValidationReason, $words), Contains(&AdReasonInMessage, $words)])
    };
}

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // Setup got no usable picture of Active Directory; its message ends with the real reason.
    Entry {
        id: "AdInitErrorRule",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Any(&[Present(&AdInitError), No(&AdInitializationStatus)]),
        shows: &[
            &AdValidationReason,
            &AdInitializationStatus,
            &SchemaUpdateStatus,
            &OrganizationUpdateStatus,
            &DomainUpdateStatus,
            &ChosenDomainController,
        ],
        values: &[
            ("reason", &AdValidationReason),
            ("reason", &AdReasonInMessage),
            ("organization_version", &OrganizationVersion),
            ("setup_version", &SetupAdVersion),
            ("setup_version", &SetupAdVersionSpaced),
        ],
        situations: &[
            Situation { name: "local-account", when: Any(&[Failed("LoggedOntoDomain"), Failed("ComputerNotPartofDomain")]) },
            Situation { name: "newer-organization", when: reason!("organization configuration version") },
            Situation { name: "named-controller", when: reason!("user-specified domain controller cannot be used") },
            Situation { name: "no-organization", when: reason!("Enterprise Organization container") },
            Situation { name: "invalid-credential", when: Any(&[reason!("supplied credential"), Seen(&CredentialRefused)]) },
            Situation { name: "no-answer", when: reason!("LDAP server is unavailable") },
            Situation { name: "wrong-place", when: reason!("not in the same domain and site as the schema master") },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, Domain, SiteName",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-ADObject -SearchBase (Get-ADDomain).DistinguishedName -LDAPFilter '(objectCategory=msExchSystemObjectsContainer)' -Properties objectVersion | Select-Object DistinguishedName,objectVersion",
                risky: false,
            },
            Command { shell: Cmd, text: "nltest /dsgetdc: /gc", risky: false },
            Command { shell: PowerShell, text: "whoami; Test-ComputerSecureChannel", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-ADObject -SearchBase \"CN=Services,$((Get-ADRootDSE).configurationNamingContext)\" -LDAPFilter '(objectClass=msExchOrganizationContainer)' -Properties objectVersion",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-adiniterrorrule"),
        messages: &[
            "Setup encountered a problem while validating the state of Active Directory: {} See the Exchange setup log for more information on this error.",
            "Setup encountered a problem while validating the state of Active Directory: The user-specified domain controller cannot be used because setup has determined that it must use the schema master domain controller. See the Exchange setup log for more information on this error.",
            "Setup encountered a problem while validating the state of Active Directory: Active Directory server {} is not available. Error message: Active directory response: The LDAP server is unavailable.  See the Exchange setup log for more information on this error.",
            "Active Directory operation failed {} The supplied credential for '{}' is invalid.",
        ],
        related: &[
            "CannotAccessAD",
            "NotInSchemaMasterDomain",
            "NotInSchemaMasterSite",
            "ForestLevelNotWin2003Native",
            "GlobalUpdateRequired",
            "LocalDomainPrep",
            "DomainPrepRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "LoggedOntoDomain", "ComputerNotPartofDomain"],
        plan: &[ReachActiveDirectory, RunSetupAgain],
        plans: &[
            ("local-account", &[UseRightAccount, RunSetupAgain]),
            ("newer-organization", &[StartProperly, RunSetupAgain]),
            ("named-controller", &[StartProperly, RunSetupAgain]),
            ("no-organization", &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain]),
            ("invalid-credential", &[UseRightAccount, RunSetupAgain]),
            ("no-answer", &[ReachActiveDirectory, RunSetupAgain]),
            ("wrong-place", &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain]),
        ],
        advice: "12/12@wrong-place 13/1 15/4@no-answer 14/3 16/6@newer-organization 17/1@named-controller 18/5 19/6@no-organization local-account=8/5 newer-organization=6/6 named-controller=7/1 no-organization=9/26 invalid-credential=8/5 no-answer=5/4 wrong-place=23/12",
        ..RULE
    },
    // The configuration partition was not found.
    Entry {
        id: "CannotAccessAD",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Any(&[Empty(&ConfigurationNamingContext), No(&DirectoryReachable)]),
        shows: &[&DomainController, &GlobalCatalog, &CurrentLogOn],
        commands: &[
            Command { shell: Cmd, text: "nltest /dsgetdc: /gc", risky: false },
            Command { shell: PowerShell, text: "Test-ComputerSecureChannel", risky: false },
            Command { shell: PowerShell, text: "Test-ComputerSecureChannel -Repair -Credential (Get-Credential)", risky: true },
            Command { shell: PowerShell, text: "([ADSI]'LDAP://RootDSE').configurationNamingContext", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-cannotaccessad"),
        messages: &["Either Active Directory doesn't exist, or it can't be contacted."],
        related: &["AdInitErrorRule", "ComputerNotPartofDomain", "LoggedOntoDomain", "ForestLevelNotWin2003Native", "PrimaryDNSTestFailed"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ComputerNotPartofDomain", "LoggedOntoDomain"],
        plan: &[ReachActiveDirectory, RunSetupAgain],
        advice: "12/4 15/234 134/14 14/14",
        ..RULE
    },
    // The computer is in a workgroup.
    Entry {
        id: "ComputerNotPartofDomain",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: OneOf(&DomainRole, &["0", "2"]),
        commands: &[
            Command { shell: PowerShell, text: "Add-Computer -DomainName {domain} -Credential (Get-Credential) -Restart", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-CimInstance Win32_ComputerSystem | Select-Object PartOfDomain,Domain,DomainRole",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-computernotpartofdomain"),
        messages: &["This computer isn't part of an Active Directory domain."],
        related: &["LoggedOntoDomain", "CannotAccessAD", "FqdnMissing"],
        plan: &[UseRightAccount, Own, Restart, RunSetupAgain],
        advice: "123/12 23/2",
        ..RULE
    },
    // The computer is a read-only domain controller.
    Entry {
        id: "ComputerRODC",
        operations: INSTALL,
        known: Documented,
        fails_when: Yes(&ReadOnlyDC),
        commands: &[Command {
            shell: PowerShell,
            text: "Get-ADDomainController -Filter {IsReadOnly -eq $true} | Select-Object HostName,Site",
            risky: false,
        }],
        topic: Some("setup-cannot-install-exchange-to-a-read-only-domain-controller-computerrodc-exchange-2013-help"),
        related: &["WarningInstallExchangeRolesOnDomainController", "LocalComputerIsDCInChildDomain", "InstallOnDCInADSplitPermissionMode"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The registry fixes another domain controller than Setup uses.
    Entry {
        id: "ConfigDCHostNameMismatch",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: All(&[Present(&ConfigDCHostName), Differs(&ConfigDCHostName, &DomainController)]),
        values: &[("fixed_controller", &ConfigDCHostName)],
        commands: &[
            Command {
                shell: Cmd,
                text: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0" /v ConfigDCHostName"#,
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Upgrade /DomainController:{fixed_controller}", risky: true },
        ],
        topic: Some("domain-controller-override-is-set-in-the-registry-configdchostnamemismatch-exchange-2013-help"),
        related: &["DomainControllerIsOutOfSite"],
        plan: &[Own, RunSetupAgain],
        advice: "134/1 124/12",
        ..RULE
    },
    // The chosen domain controller is in another site, or in none. Setup's sentence has its values in the wrong places: the settings count.
    Entry {
        id: "DomainControllerIsOutOfSite",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: Differs(&SiteName, &DomainControllerSiteName),
        shows: &[&DomainController, &SchemaMaster],
        values: &[("server_site", &SiteName), ("dc_site", &DomainControllerSiteName), ("domain_controller", &DomainController)],
        situations: &[
            Situation { name: "schema-master", when: Same(&DomainController, &SchemaMaster) },
            Situation { name: "no-site", when: Empty(&DomainControllerSiteName) },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADDomainController -Filter * | Format-Table HostName,Site,IsGlobalCatalog,IsReadOnly",
                risky: false,
            },
            Command { shell: PowerShell, text: "Restart-Service MSExchangeADTopology -Force", risky: true },
            Command { shell: Cmd, text: "nltest /dsgetsite & nltest /dsgetdc: /force", risky: false },
        ],
        topic: Some("domaincontrollerisoutofsite-exchange-2013-help"),
        messages: &[
            "Setup can't use the domain controller '{}' because it belongs to Active Directory site '{}'. Setup must use a domain controller in the same site as this computer ({}).",
        ],
        related: &["NotInSchemaMasterSite", "InvalidADSite", "ConfigDCHostNameMismatch"],
        explained_by: &["InvalidADSite"],
        plan: &[ReachActiveDirectory, WaitForReplication, RunSetupAgain],
        advice: "13/13 23/123",
        ..RULE
    },
    // The computer's own domain is not prepared for this build.
    Entry {
        id: "DomainPrepRequired",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: No(&LocalDomainIsPrepped),
        shows: &[&ComputerDomain, &DomainUpdateStatus],
        values: &[
            ("domain", &ComputerDomain),
            ("local_domain_is_prepped", &LocalDomainIsPrepped),
            ("domain_update_required", &DomainUpdateStatus),
        ],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareDomain:{domain}", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-ADObject -Server {domain} -LDAPFilter '(objectClass=msExchSystemObjectsContainer)' -Properties objectVersion,whenCreated | Select-Object DistinguishedName,objectVersion,whenCreated",
                risky: false,
            },
        ],
        topic: Some("domain-preparation-required-domainpreprequired-exchange-2013-help"),
        messages: &["The local domain needs to be prepared using Setup /PrepareDomain before server roles can be installed."],
        related: &["LocalDomainPrep", "AdInitErrorRule", "PrepareDomainNotAdmin"],
        plan: &[RunPrepareDomain, WaitForReplication, RunSetupAgain],
        advice: "124/12 24/2 34/2",
        ..RULE
    },
    // A domain is to be prepared before the forest was.
    Entry {
        id: "DomainPrepWithoutADUpdate",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: All(&[
            Present(&PrepareDomain),
            No(&PrepareOrganization),
            Any(&[
                Empty(&SchemaVersionRangeUpper),
                Empty(&ExchangeServersGroupOtherWellKnownObjects),
                Empty(&ExchangeServersGroupAMAccountName),
            ]),
        ]),
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-ADGroup -LDAPFilter '(sAMAccountName=Exchange Servers)' -Server (Get-ADForest).RootDomain",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectCategory=msExchOrganizationContainer)' -Properties objectVersion | Select-Object Name,objectVersion",
                risky: false,
            },
        ],
        topic: Some("insufficient-permissions-to-prepare-active-directory-domainprepwithoutadupdate-exchange-2013-help"),
        related: &["AdUpdateRequired", "GlobalUpdateRequired", "LocalDomainPrep", "PrepareDomainNotFound"],
        plan: &[UseRightAccount, RunPrepareAd, RunPrepareDomain, WaitForReplication],
        advice: "124/13 24/3 34/23",
        ..RULE
    },
    // No forest level of Windows Server 2003 or higher was found; often only because nothing could be read.
    Entry {
        id: "ForestLevelNotWin2003Native",
        products: E2013 | E2016,
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Below(&MsDSBehaviorVersion, "2"),
        commands: &[
            Command { shell: PowerShell, text: "Get-ADForest | Select-Object Name,ForestMode", risky: false },
            Command {
                shell: PowerShell,
                text: "Set-ADForestMode -Identity (Get-ADForest) -Server (Get-ADForest).SchemaMaster -ForestMode Windows2008R2Forest",
                risky: true,
            },
        ],
        topic: Some("ms-exch-setupreadiness-forestlevelnotwin2003native"),
        messages: &[
            "The forest functional level of the current Active Directory forest is not Windows Server 2003 native or later. To install Exchange Server 2016, the forest functional level must be at least Windows Server 2003 native.",
        ],
        related: &[
            "AdInitErrorRule",
            "CannotAccessAD",
            "GlobalUpdateRequired",
            "LocalDomainPrep",
            "MsDSBehaviorVersionRequirement",
            "ForestLevelNotWin2012R2",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        advice: "124/1 124/1 234/12",
        ..RULE
    },
    // The forest level is below Windows Server 2012 R2.
    Entry {
        id: "ForestLevelNotWin2012R2",
        products: E2019 | SE,
        operations: UPGRADE | PREPARE_SCHEMA,
        known: Observed,
        fails_when: Below(&MsDSBehaviorVersion, "6"),
        commands: &[
            Command {
                shell: PowerShell,
                text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomainController -Filter * -Server $_ } | Select-Object HostName,OperatingSystem,Site",
                risky: false,
            },
            Command { shell: PowerShell, text: "Set-ADDomainMode -Identity <domain> -DomainMode Windows2012R2Domain", risky: true },
            Command {
                shell: PowerShell,
                text: "Set-ADForestMode -Identity (Get-ADForest) -Server (Get-ADForest).SchemaMaster -ForestMode Windows2012R2Forest",
                risky: true,
            },
            Command { shell: PowerShell, text: "(Get-ADForest).ForestMode", risky: false },
        ],
        related: &["ForestLevelNotWin2003Native", "MsDSBehaviorVersionRequirement", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        advice: "34/1234 234/1234 14/4",
        ..RULE
    },
    // Exchange 2010's multi-tenant hosting mode does not exist in this release.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "HostingModeNotAvailable",
        products: E2016 | E2019 | SE,
        operations: PREPARE_SCHEMA | PREPARE_AD,
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ADObject -SearchBase ('CN=Microsoft Exchange,CN=Services,' + (Get-ADRootDSE).configurationNamingContext) -SearchScope OneLevel -Filter 'Name -eq "ConfigurationUnits"'"#,
            risky: false,
        }],
        plan: &[StartProperly, Own, RunSetupAgain],
        advice: "12/1 13/1",
        ..RULE
    },
    // Exchange on a domain controller and Active Directory split permissions exclude each other.
    Entry {
        id: "InstallOnDCInADSplitPermissionMode",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: All(&[Yes(&LocalComputerIsDomainController), Yes(&ActiveDirectorySplitPermissions)]),
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ADOrganizationalUnit -Filter 'Name -eq "Microsoft Exchange Protected Groups"'"#,
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD /ActiveDirectorySplitPermissions:false", risky: true },
            Command {
                shell: ExchangeShell,
                text: r#"New-ManagementRoleAssignment "Mail Recipient Creation_Organization Management" -Role "Mail Recipient Creation" -SecurityGroup "Organization Management"; New-ManagementRoleAssignment "Security Group Creation and Membership_Org Management" -Role "Security Group Creation and Membership" -SecurityGroup "Organization Management"; New-ManagementRoleAssignment "Mail Recipient Creation_Recipient Management" -Role "Mail Recipient Creation" -SecurityGroup "Recipient Management""#,
                risky: true,
            },
        ],
        topic: Some("ms-exch-setupreadiness-installondcinadsplitpermissionmode"),
        related: &[
            "WarningInstallExchangeRolesOnDomainController",
            "SetADSplitPermissionWhenExchangeServerRolesOnDC",
            "LocalComputerIsDCInChildDomain",
        ],
        plan: &[ChangeWindows, RunSetupAgain],
        advice: "13/123 12/1",
        ..RULE
    },
    // The computer's Active Directory site is not known.
    Entry {
        id: "InvalidADSite",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Empty(&SiteName),
        commands: &[
            Command { shell: PowerShell, text: "Get-ADReplicationSubnet -Filter * | Select-Object Name,Site", risky: false },
            Command { shell: Cmd, text: "nltest /dsgetsite", risky: false },
        ],
        topic: Some("cannot-determine-the-name-of-the-active-directory-site-invalidadsite-exchange-2013-help"),
        messages: &["This computer doesn't belong to a valid Active Directory site. Check the site and subnet definitions."],
        related: &["CannotAccessAD", "DomainControllerIsOutOfSite", "AdInitErrorRule"],
        explained_by: &["ComputerNotPartofDomain", "LoggedOntoDomain"],
        plan: &[ReachActiveDirectory, RunSetupAgain],
        advice: "125/12 235/2 45/2",
        ..RULE
    },
    // A child domain's domain controller that is no global catalog.
    Entry {
        id: "LocalComputerIsDCInChildDomain",
        operations: INSTALL,
        known: Documented,
        fails_when: All(&[Yes(&LocalComputerIsDomainController), Yes(&LocalDomainIsChild), No(&LocalComputerIsGlobalCatalog)]),
        commands: &[
            Command { shell: Cmd, text: "repadmin /options localhost +IS_GC", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-ADDomainController -Identity $env:COMPUTERNAME | Select-Object HostName,Domain,IsGlobalCatalog",
                risky: false,
            },
        ],
        topic: Some("the-local-computer-is-a-domain-controller-of-a-child-domain-localcomputerisdcinchilddomain-exchange-2013-help"),
        related: &["WarningInstallExchangeRolesOnDomainController", "InstallOnDCInADSplitPermissionMode"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The computer's domain is in mixed mode.
    Entry {
        id: "LocalDomainModeMixed",
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Is(&NtMixedDomainComputerDomainDN, "1"),
        shows: &[&ComputerDomain],
        commands: &[Command { shell: PowerShell, text: "(Get-ADDomain).DomainMode", risky: false }],
        topic: Some("active-directory-domain-is-mixed-mode-localdomainmodemixed-exchange-2013-help"),
        related: &["RootDomainModeMixed", "PrepareDomainModeMixed", "ForestLevelNotWin2003Native", "ForestLevelNotWin2012R2"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // A functional level is too low for this release; which one is compared is not known.
    // Never: it stayed False with levels 0, 4 and 7 alike, so what it compares is not known.
    Entry {
        id: "MsDSBehaviorVersionRequirement",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        shows: &[&MsDSBehaviorVersion, &MsDSBehaviorVersionDomain],
        commands: &[
            Command {
                shell: PowerShell,
                text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
                risky: false,
            },
            Command { shell: PowerShell, text: "(Get-ADForest).ForestMode", risky: false },
        ],
        related: &[
            "ForestLevelNotWin2003Native",
            "ForestLevelNotWin2012R2",
            "RootDomainModeMixed",
            "PrepareDomainModeMixed",
            "LocalDomainModeMixed",
        ],
        explained_by: &["AdInitErrorRule"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        advice: "1234/12 1234/12",
        ..RULE
    },
    // Preparation is due and the schema master is in another domain.
    Entry {
        id: "NotInSchemaMasterDomain",
        operations: PREPARE_SCHEMA | PREPARE_AD | INSTALL | UPGRADE,
        known: Documented,
        fails_when: All(&[
            Any(&[Yes(&SchemaUpdateStatus), Yes(&OrganizationUpdateStatus)]),
            Any(&[All(&[Present(&SmoSchemaDomain), Differs(&SmoSchemaDomain, &ComputerDomainDN)]), No(&InSchemaMasterDomain)]),
        ]),
        shows: &[&SchemaMaster],
        commands: &[
            Command {
                shell: PowerShell,
                text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, SiteName",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareSchema", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        topic: Some("not-in-schema-master-site-domain-notinschemamasterdomain-exchange-2013-help"),
        related: &["NotInSchemaMasterSite", "AdInitErrorRule", "SchemaUpdateRequired", "GlobalUpdateRequired", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site"],
        plan: &[RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "1234/123 1234/123",
        ..RULE
    },
    // Preparation is due and the schema master is in another site.
    Entry {
        id: "NotInSchemaMasterSite",
        aliases: &["NotInDC2Site"],
        operations: PREPARE_SCHEMA | PREPARE_AD | INSTALL | UPGRADE,
        known: Documented,
        fails_when: All(&[
            Any(&[Yes(&SchemaUpdateStatus), Yes(&OrganizationUpdateStatus)]),
            Any(&[All(&[Present(&SMOSchemaSiteName), Differs(&SiteName, &SMOSchemaSiteName)]), No(&InSchemaMasterSite)]),
        ]),
        shows: &[&SchemaMaster],
        values: &[("schema_master_site", &SMOSchemaSiteName)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, SiteName",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareSchema", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        topic: Some("not-in-schema-master-site-domain-notinschemamastersite-exchange-2013-help"),
        messages: &[
            "Setup needs to contact the Active Directory schema master, but this computer isn't in the same Active Directory site as the schema master ({}).",
        ],
        related: &[
            "NotInSchemaMasterDomain",
            "DomainControllerIsOutOfSite",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
            "GlobalUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "InvalidADSite"],
        plan: &[RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "124/123 34/1",
        ..RULE
    },
    // The domain to be prepared is in mixed mode.
    Entry {
        id: "PrepareDomainModeMixed",
        operations: PREPARE_DOMAIN | PREPARE_AD | PREPARE_SCHEMA | INSTALL | UPGRADE,
        known: Documented,
        fails_when: Is(&NtMixedDomainPrepareDomain, "1"),
        shows: &[&PrepareDomain],
        commands: &[Command {
            shell: PowerShell,
            text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
            risky: false,
        }],
        topic: Some("active-directory-domain-is-mixed-mode-preparedomainmodemixed-exchange-2013-help"),
        related: &["RootDomainModeMixed", "LocalDomainModeMixed", "MsDSBehaviorVersionRequirement", "ForestLevelNotWin2003Native"],
        plan: &[RaiseLevels, RunPrepareDomain, WaitForReplication],
        ..RULE
    },
    // The domain named for /PrepareDomain is not there. Setup's own mark for the local domain is a fixed GUID.
    Entry {
        id: "PrepareDomainNotFound",
        products: E2016 | E2019 | SE,
        operations: PREPARE_DOMAIN | PREPARE_AD | PREPARE_SCHEMA | INSTALL | UPGRADE,
        fails_when: All(&[
            Present(&PrepareDomain),
            Not(&Is(&PrepareDomain, "F63C3A12-7852-4654-B208-125C32EB409A")),
            Empty(&PrepareDomainNCName),
        ]),
        commands: &[
            Command { shell: PowerShell, text: "(Get-ADForest).Domains", risky: false },
            Command { shell: Cmd, text: "nltest /dsgetdc:<domain>", risky: false },
        ],
        related: &["PrepareDomainNotAdmin", "CannotAccessAD", "PrimaryDNSTestFailed"],
        plan: &[ReachActiveDirectory, RunPrepareDomain],
        advice: "125/12 123/12 145/12",
        ..RULE
    },
    // A server object cannot be provisioned before Active Directory is prepared.
    Entry {
        id: "ProvisionedUpdateRequired",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: All(&[Present(&NewProvisionedServerName), Any(&[Yes(&SchemaUpdateStatus), Yes(&OrganizationUpdateStatus)])]),
        values: &[("provisioned_server", &NewProvisionedServerName)],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /NewProvisionedServer:{provisioned_server}", risky: true },
        ],
        related: &["GlobalUpdateRequired", "SchemaUpdateRequired", "DuplicateShortProvisionedName", "DelegatedMailboxFirstInstall"],
        plan: &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "1234/12 1234/12",
        ..RULE
    },
    // Exchange rejects an entry of the custom resource properties.
    Entry {
        id: "ResourcePropertySchemaException",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        known: Observed,
        fails_when: No(&ResourcePropertiesAccepted),
        commands: &[
            Command { shell: ExchangeShell, text: "Get-ResourceConfig | Format-List ResourcePropertySchema", risky: false },
            Command {
                shell: ExchangeShell,
                text: r#"Set-ResourceConfig -ResourcePropertySchema @("Room/<Name>","Equipment/<Name>")"#,
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: "Set-ResourceConfig -ResourcePropertySchema (Get-ResourceConfig).ResourcePropertySchema -WhatIf",
                risky: false,
            },
        ],
        related: &["SendConnectorException"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "123/123 123/123",
        ..RULE
    },
    // The forest root domain is in mixed mode.
    Entry {
        id: "RootDomainModeMixed",
        operations: PREPARE_SCHEMA | PREPARE_AD | INSTALL | UPGRADE,
        known: Documented,
        fails_when: Is(&NtMixedDomainRoot, "1"),
        commands: &[Command { shell: PowerShell, text: "(Get-ADDomain (Get-ADForest).RootDomain).DomainMode", risky: false }],
        topic: Some("active-directory-domain-is-mixed-mode-rootdomainmodemixed-exchange-2013-help"),
        related: &["PrepareDomainModeMixed", "LocalDomainModeMixed", "MsDSBehaviorVersionRequirement", "ForestLevelNotWin2003Native"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The schema master runs a Windows version that is too old.
    Entry {
        id: "SchemaFSMONotWin2003SPn",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Yes(&Win2003FSMOSchemaServer),
        shows: &[&SmoOperatingSystemVersion, &SchemaMaster],
        commands: &[
            Command {
                shell: PowerShell,
                text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, SiteName",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"Move-ADDirectoryServerOperationMasterRole -Identity "<new schema master>" -OperationMasterRole SchemaMaster"#,
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: "Get-ADDomainController -Identity (Get-ADForest).SchemaMaster | Select-Object HostName,OperatingSystem,OperatingSystemVersion",
                risky: false,
            },
        ],
        topic: Some("schemafsmonotwin2003spn-exchange-2013-help"),
        related: &[
            "ForestLevelNotWin2003Native",
            "ForestLevelNotWin2012R2",
            "NotInSchemaMasterSite",
            "NotInSchemaMasterDomain",
            "AdInitErrorRule",
        ],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The computer is a domain controller; Setup only warns.
    Entry {
        id: "WarningInstallExchangeRolesOnDomainController",
        severity: Warning,
        operations: INSTALL,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Yes(&LocalComputerIsDomainController),
        commands: &[Command { shell: PowerShell, text: "(Get-CimInstance Win32_ComputerSystem).DomainRole", risky: false }],
        topic: Some("ms-exch-setupreadiness-warninginstallexchangerolesondomaincontroller"),
        related: &[
            "InstallOnDCInADSplitPermissionMode",
            "SetADSplitPermissionWhenExchangeServerRolesOnDC",
            "ComputerRODC",
            "LocalComputerIsDCInChildDomain",
        ],
        plan: &[ChangeWindows],
        ..RULE
    },
];
