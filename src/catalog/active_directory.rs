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
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
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
            Situation {
                name: "local-account",
                when: Any(&[Failed("LoggedOntoDomain"), Failed("ComputerNotPartofDomain")]),
                steps: &["sign-domain-account-forest"],
            },
            Situation { name: "newer-organization", when: reason!("organization configuration version"), steps: &["media-cannot-prepare"] },
            Situation {
                name: "named-controller",
                when: reason!("user-specified domain controller cannot be used"),
                steps: &["leave-domaincontroller-out"],
            },
            Situation {
                name: "no-organization",
                when: reason!("Enterprise Organization container"),
                steps: &["prepare-new-organization-preparead"],
            },
            Situation {
                name: "invalid-credential",
                when: Any(&[reason!("supplied credential"), Seen(&CredentialRefused)]),
                steps: &["sign-domain-account-forest"],
            },
            Situation { name: "no-answer", when: reason!("LDAP server is unavailable"), steps: &["check-dns-servers-network"] },
            Situation {
                name: "wrong-place",
                when: reason!("not in the same domain and site as the schema master"),
                steps: &["copy-media-computer-schema", "just-wait-replication-run"],
            },
        ],
        causes: &[
            Cause {
                name: "preparation-due",
                steps: &["read-reason-setup-message", "copy-media-computer-schema", "just-wait-replication-run"],
            },
            Cause { name: "preparead-not-replicated-domain", steps: &["read-reason-setup-message", "just-wait-replication-run"] },
            Cause { name: "domain-controller-global-catalog", steps: &["read-reason-setup-message", "check-dns-servers-network"] },
            Cause { name: "domain-holds-two-microsoft", steps: &["read-reason-setup-message", "find-out-one-use"] },
            Cause { name: "organization-prepared-newer-media", steps: &["read-reason-setup-message", "media-cannot-prepare"] },
            Cause { name: "domaincontroller-names-domain-controller", steps: &["read-reason-setup-message", "leave-domaincontroller-out"] },
            Cause { name: "account-local-one", steps: &["read-reason-setup-message", "sign-domain-account-forest"] },
            Cause { name: "organization-container-missing", steps: &["read-reason-setup-message", "prepare-new-organization-preparead"] },
        ],
        steps: &[
            Step::plain("read-reason-setup-message"),
            Step {
                name: "copy-media-computer-schema",
                commands: &[
                    Command {
                        name: "find-schema-master",
                        shell: PowerShell,
                        text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, Domain, SiteName",
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-active-directory",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("just-wait-replication-run"),
            Step {
                name: "find-out-one-use",
                commands: &[Command {
                    name: "list-those-containers-domain",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase (Get-ADDomain).DistinguishedName -LDAPFilter '(objectCategory=msExchSystemObjectsContainer)' -Properties objectVersion | Select-Object DistinguishedName,objectVersion",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "check-dns-servers-network",
                commands: &[Command { name: "find-domain-controller-global", shell: Cmd, text: "nltest /dsgetdc: /gc", ..COMMAND }],
            },
            Step {
                name: "media-cannot-prepare",
                commands: &[Command {
                    name: "organization-container-version",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase \"CN=Services,$((Get-ADRootDSE).configurationNamingContext)\" -LDAPFilter '(objectClass=msExchOrganizationContainer)' -Properties objectVersion",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "leave-domaincontroller-out",
                commands: &[Command {
                    name: "find-schema-master",
                    shell: PowerShell,
                    text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, Domain, SiteName",
                    ..COMMAND
                }],
            },
            Step {
                name: "sign-domain-account-forest",
                commands: &[Command {
                    name: "account-use",
                    shell: PowerShell,
                    text: "whoami; Test-ComputerSecureChannel",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-new-organization-preparead",
                commands: &[
                    Command {
                        name: "prepare-active-directory",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "organization-container-version",
                        shell: PowerShell,
                        text: "Get-ADObject -SearchBase \"CN=Services,$((Get-ADRootDSE).configurationNamingContext)\" -LDAPFilter '(objectClass=msExchOrganizationContainer)' -Properties objectVersion",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
        ],
        live_topic: true,
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
        ..RULE
    },
    // The configuration partition was not found.
    Entry {
        id: "CannotAccessAD",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Any(&[Empty(&ConfigurationNamingContext), No(&DirectoryReachable)]),
        shows: &[&DomainController, &GlobalCatalog, &CurrentLogOn],
        causes: &[
            Cause { name: "setup-started-local-account", steps: &["resolve-one-only", "sign-domain-account"] },
            Cause { name: "computer-not-domain", steps: &["resolve-one-only", "join-domain"] },
            Cause {
                name: "dns-not-find-domain",
                steps: &["resolve-one-only", "check-network-adapter-uses", "test-whether-global-catalog"],
            },
            Cause { name: "writable-domain-controller-global", steps: &["resolve-one-only", "test-whether-global-catalog"] },
        ],
        steps: &[
            Step::plain("resolve-one-only"),
            Step::plain("sign-domain-account"),
            Step::plain("check-network-adapter-uses"),
            Step {
                name: "test-whether-global-catalog",
                commands: &[Command { name: "find-domain-controller-global", shell: Cmd, text: "nltest /dsgetdc: /gc", ..COMMAND }],
            },
            Step {
                name: "join-domain",
                commands: &[
                    Command {
                        name: "test-secure-channel-computer",
                        shell: PowerShell,
                        text: "Test-ComputerSecureChannel",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "repair",
                        shell: PowerShell,
                        text: "Test-ComputerSecureChannel -Repair -Credential (Get-Credential)",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "read-configuration-partition-name",
            shell: PowerShell,
            text: "([ADSI]'LDAP://RootDSE').configurationNamingContext",
            ..COMMAND
        }],
        live_topic: true,
        messages: &["Either Active Directory doesn't exist, or it can't be contacted."],
        related: &["AdInitErrorRule", "ComputerNotPartofDomain", "LoggedOntoDomain", "ForestLevelNotWin2003Native", "PrimaryDNSTestFailed"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ComputerNotPartofDomain", "LoggedOntoDomain"],
        plan: &[ReachActiveDirectory, RunSetupAgain],
        ..RULE
    },
    // The computer is in a workgroup.
    Entry {
        id: "ComputerNotPartofDomain",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: OneOf(&DomainRole, &["0", "2"]),
        causes: &[
            Cause { name: "computer-never-joined", steps: &[] },
            Cause { name: "setup-started-local-account", steps: &["sign-domain-account-may", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "look-account-join-anything",
                commands: &[Command {
                    name: "join-domain-restart",
                    shell: PowerShell,
                    text: "Add-Computer -DomainName {domain} -Credential (Get-Credential) -Restart",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("sign-domain-account-may"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-membership",
            shell: PowerShell,
            text: "Get-CimInstance Win32_ComputerSystem | Select-Object PartOfDomain,Domain,DomainRole",
            ..COMMAND
        }],
        live_topic: true,
        messages: &["This computer isn't part of an Active Directory domain."],
        related: &["LoggedOntoDomain", "CannotAccessAD", "FqdnMissing"],
        plan: &[UseRightAccount, Own, Restart, RunSetupAgain],
        ..RULE
    },
    // The computer is a read-only domain controller.
    Entry {
        id: "ComputerRODC",
        operations: INSTALL,
        known: Documented,
        fails_when: Yes(&ReadOnlyDC),
        causes: &[Cause { name: "setup-started-domain-controller", steps: &[] }],
        steps: &[Step::plain("choose-member-server-exchange"), Step::plain("make-sure-server-site")],
        verify: &[Command {
            name: "list-read-only-domain",
            shell: PowerShell,
            text: "Get-ADDomainController -Filter {IsReadOnly -eq $true} | Select-Object HostName,Site",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("setup-cannot-install-exchange-to-a-read-only-domain-controller-computerrodc-exchange-2013-help"),
        related: &["WarningInstallExchangeRolesOnDomainController", "LocalComputerIsDCInChildDomain", "InstallOnDCInADSplitPermissionMode"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The registry fixes another domain controller than Setup uses.
    Entry {
        id: "ConfigDCHostNameMismatch",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: All(&[Present(&ConfigDCHostName), Differs(&ConfigDCHostName, &DomainController)]),
        values: &[("fixed_controller", &ConfigDCHostName)],
        causes: &[
            Cause {
                name: "value-configdchostname-left-over",
                steps: &["read-value-configdchostname", "export-key-delete-value", "run-setup-again"],
            },
            Cause {
                name: "setup-started-another-domaincontroller",
                steps: &["read-value-configdchostname", "name-domaincontroller", "run-setup-again"],
            },
        ],
        steps: &[
            Step {
                name: "read-value-configdchostname",
                commands: &[Command {
                    name: "show-override",
                    shell: Cmd,
                    text: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0" /v ConfigDCHostName"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "name-domaincontroller",
                commands: &[Command {
                    name: "run-upgrade-domain-controller",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade /DomainController:{fixed_controller}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("export-key-delete-value"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-override",
            shell: Cmd,
            text: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0" /v ConfigDCHostName"#,
            ..COMMAND
        }],
        topic: Some("domain-controller-override-is-set-in-the-registry-configdchostnamemismatch-exchange-2013-help"),
        related: &["DomainControllerIsOutOfSite"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The chosen domain controller is in another site, or in none. Setup's sentence has its values in the wrong places: the settings count.
    Entry {
        id: "DomainControllerIsOutOfSite",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: Differs(&SiteName, &DomainControllerSiteName),
        shows: &[&DomainController, &SchemaMaster],
        values: &[("server_site", &SiteName), ("dc_site", &DomainControllerSiteName), ("domain_controller", &DomainController)],
        situations: &[
            Situation { name: "schema-master", when: Same(&DomainController, &SchemaMaster), steps: &["prepare-there-first"] },
            Situation { name: "no-site", when: Empty(&DomainControllerSiteName), steps: &["correct-subnet-of-controller"] },
        ],
        causes: &[
            Cause { name: "subnet-server-domain-controller", steps: &["compare-two-sites", "run-setup-again"] },
            Cause { name: "msexchangeadtopology-domaincontroller-holds-one", steps: &["make-sure-writable-global", "run-setup-again"] },
        ],
        steps: &[
            Step::plain("prepare-there-first"),
            Step {
                name: "compare-two-sites",
                commands: &[Command {
                    name: "list-domain-controllers-their",
                    shell: PowerShell,
                    text: "Get-ADDomainController -Filter * | Format-Table HostName,Site,IsGlobalCatalog,IsReadOnly",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "make-sure-writable-global",
                commands: &[Command {
                    name: "let-exchange-choose-domain",
                    shell: PowerShell,
                    text: "Restart-Service MSExchangeADTopology -Force",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
            Step::plain("correct-subnet-of-controller"),
        ],
        verify: &[Command {
            name: "show-site-computer-domain",
            shell: Cmd,
            text: "nltest /dsgetsite & nltest /dsgetdc: /force",
            ..COMMAND
        }],
        topic: Some("domaincontrollerisoutofsite-exchange-2013-help"),
        messages: &[
            "Setup can't use the domain controller '{}' because it belongs to Active Directory site '{}'. Setup must use a domain controller in the same site as this computer ({}).",
        ],
        related: &["NotInSchemaMasterSite", "InvalidADSite", "ConfigDCHostNameMismatch"],
        explained_by: &["InvalidADSite"],
        plan: &[ReachActiveDirectory, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The computer's own domain is not prepared for this build.
    Entry {
        id: "DomainPrepRequired",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: No(&LocalDomainIsPrepped),
        shows: &[&ComputerDomain, &DomainUpdateStatus],
        values: &[
            ("domain", &ComputerDomain),
            ("local_domain_is_prepped", &LocalDomainIsPrepped),
            ("domain_update_required", &DomainUpdateStatus),
        ],
        causes: &[
            Cause {
                name: "preparedomain-not-run-domain",
                steps: &["run-preparedomain-member-domain", "wait-replication", "run-setup-again"],
            },
            Cause { name: "preparation-not-replicated-domain", steps: &["wait-replication", "run-setup-again"] },
            Cause { name: "two-such-containers-exist", steps: &["back-active-directory", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "run-preparedomain-member-domain",
                commands: &[Command {
                    name: "prepare-domain",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareDomain:{domain}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication"),
            Step::plain("back-active-directory"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-containers-their-versions",
            shell: PowerShell,
            text: "Get-ADObject -Server {domain} -LDAPFilter '(objectClass=msExchSystemObjectsContainer)' -Properties objectVersion,whenCreated | Select-Object DistinguishedName,objectVersion,whenCreated",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["read-only-controllers"],
        topic: Some("domain-preparation-required-domainpreprequired-exchange-2013-help"),
        messages: &["The local domain needs to be prepared using Setup /PrepareDomain before server roles can be installed."],
        related: &["LocalDomainPrep", "AdInitErrorRule", "PrepareDomainNotAdmin"],
        plan: &[RunPrepareDomain, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // A domain is to be prepared before the forest was.
    Entry {
        id: "DomainPrepWithoutADUpdate",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
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
        causes: &[
            Cause {
                name: "preparead-not-run",
                steps: &["run-preparead-member-enterprise", "wait-replication-all-domain", "run-preparedomain-again"],
            },
            Cause { name: "not-replicated-domain-controller", steps: &["wait-replication-all-domain", "run-preparedomain-again"] },
            Cause { name: "exchange-servers-group-deleted", steps: &["repaired-first", "run-preparedomain-again"] },
        ],
        steps: &[
            Step {
                name: "run-preparead-member-enterprise",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-all-domain"),
            Step {
                name: "repaired-first",
                commands: &[Command {
                    name: "look-exchange-servers-group",
                    shell: PowerShell,
                    text: "Get-ADGroup -LDAPFilter '(sAMAccountName=Exchange Servers)' -Server (Get-ADForest).RootDomain",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("run-preparedomain-again"),
        ],
        verify: &[Command {
            name: "show-version-organization",
            shell: PowerShell,
            text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectCategory=msExchOrganizationContainer)' -Properties objectVersion | Select-Object Name,objectVersion",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        live_topic: true,
        topic: Some("insufficient-permissions-to-prepare-active-directory-domainprepwithoutadupdate-exchange-2013-help"),
        related: &["AdUpdateRequired", "GlobalUpdateRequired", "LocalDomainPrep", "PrepareDomainNotFound"],
        plan: &[UseRightAccount, RunPrepareAd, RunPrepareDomain, WaitForReplication],
        ..RULE
    },
    // No forest level of Windows Server 2003 or higher was found; often only because nothing could be read.
    Entry {
        id: "ForestLevelNotWin2003Native",
        products: any_of!(E2013, E2016),
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Below(&MsDSBehaviorVersion, "2"),
        causes: &[
            Cause {
                name: "active-directory-could-not",
                steps: &["resolve-those-change-level", "look-real-forest-level", "wait-replication-run-setup"],
            },
            Cause {
                name: "setup-runs-child-domain",
                steps: &["resolve-those-change-level", "look-real-forest-level", "wait-replication-run-setup"],
            },
            Cause {
                name: "forest-really-below-level",
                steps: &["look-real-forest-level", "remove-older-domain-controllers", "wait-replication-run-setup"],
            },
        ],
        steps: &[
            Step::plain("resolve-those-change-level"),
            Step {
                name: "look-real-forest-level",
                commands: &[Command {
                    name: "show-forest-level",
                    shell: PowerShell,
                    text: "Get-ADForest | Select-Object Name,ForestMode",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-older-domain-controllers",
                commands: &[Command {
                    name: "raise-windows-server-2008",
                    shell: PowerShell,
                    text: "Set-ADForestMode -Identity (Get-ADForest) -Server (Get-ADForest).SchemaMaster -ForestMode Windows2008R2Forest",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-run-setup"),
        ],
        live_topic: true,
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
        ..RULE
    },
    // The forest level is below Windows Server 2012 R2.
    Entry {
        id: "ForestLevelNotWin2012R2",
        products: any_of!(E2019, SE),
        operations: any_of!(UPGRADE, PREPARE_SCHEMA),
        known: Observed,
        fails_when: Below(&MsDSBehaviorVersion, "6"),
        causes: &[
            Cause { name: "level-not-raised-last", steps: &["raise-level-every-domain", "wait-replication-run-setup"] },
            Cause {
                name: "domain-controllers-older-windows",
                steps: &["replace-older-domain-controllers", "raise-level-every-domain", "wait-replication-run-setup"],
            },
            Cause { name: "active-directory-could-not", steps: &["resolve-those-first", "wait-replication-run-setup"] },
        ],
        steps: &[
            Step::plain("resolve-those-first"),
            Step {
                name: "replace-older-domain-controllers",
                commands: &[Command {
                    name: "list-windows-versions-all",
                    shell: PowerShell,
                    text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomainController -Filter * -Server $_ } | Select-Object HostName,OperatingSystem,Site",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "raise-level-every-domain",
                commands: &[
                    Command {
                        name: "first-raise-level-every",
                        shell: PowerShell,
                        text: "Set-ADDomainMode -Identity <domain> -DomainMode Windows2012R2Domain",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "raise-forest-level",
                        shell: PowerShell,
                        text: "Set-ADForestMode -Identity (Get-ADForest) -Server (Get-ADForest).SchemaMaster -ForestMode Windows2012R2Forest",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "show-forest-level",
            shell: PowerShell,
            text: "(Get-ADForest).ForestMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        related: &["ForestLevelNotWin2003Native", "MsDSBehaviorVersionRequirement", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Exchange 2010's multi-tenant hosting mode does not exist in this release.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "HostingModeNotAvailable",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD),
        causes: &[
            Cause { name: "setup-started-hosting", steps: &["read-setup-own-message", "run-setup-hosting"] },
            Cause { name: "forest-once-prepared-exchange", steps: &["read-setup-own-message", "plan-move-another-organization"] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step::plain("run-setup-hosting"),
            Step {
                name: "plan-move-another-organization",
                commands: &[Command {
                    name: "look-traces-hosting-mode",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase ('CN=Microsoft Exchange,CN=Services,' + (Get-ADRootDSE).configurationNamingContext) -SearchScope OneLevel -Filter 'Name -eq "ConfigurationUnits"'"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
        ],
        plan: &[StartProperly, Own, RunSetupAgain],
        ..RULE
    },
    // Exchange on a domain controller and Active Directory split permissions exclude each other.
    Entry {
        id: "InstallOnDCInADSplitPermissionMode",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: All(&[Yes(&LocalComputerIsDomainController), Yes(&ActiveDirectorySplitPermissions)]),
        causes: &[
            Cause {
                name: "organization-prepared-activedirectorysplitpermissions-true",
                steps: &["best-install-exchange-member", "otherwise-give-model"],
            },
            Cause { name: "option-ticked-wizard", steps: &["best-install-exchange-member", "clear-option-run-setup"] },
        ],
        steps: &[
            Step::plain("best-install-exchange-member"),
            Step::plain("clear-option-run-setup"),
            Step {
                name: "otherwise-give-model",
                commands: &[
                    Command {
                        name: "see-whether-split-permissions",
                        shell: PowerShell,
                        text: r#"Get-ADOrganizationalUnit -Filter 'Name -eq "Microsoft Exchange Protected Groups"'"#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "turn-active-directory-split",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareAD /ActiveDirectorySplitPermissions:false",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "restore-role-assignments-afterwards",
                        shell: ExchangeShell,
                        text: r#"New-ManagementRoleAssignment "Mail Recipient Creation_Organization Management" -Role "Mail Recipient Creation" -SecurityGroup "Organization Management"; New-ManagementRoleAssignment "Security Group Creation and Membership_Org Management" -Role "Security Group Creation and Membership" -SecurityGroup "Organization Management"; New-ManagementRoleAssignment "Mail Recipient Creation_Recipient Management" -Role "Mail Recipient Creation" -SecurityGroup "Recipient Management""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "see-whether-split-permissions",
            shell: PowerShell,
            text: r#"Get-ADOrganizationalUnit -Filter 'Name -eq "Microsoft Exchange Protected Groups"'"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        live_topic: true,
        related: &[
            "WarningInstallExchangeRolesOnDomainController",
            "SetADSplitPermissionWhenExchangeServerRolesOnDC",
            "LocalComputerIsDCInChildDomain",
        ],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The computer's Active Directory site is not known.
    Entry {
        id: "InvalidADSite",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Empty(&SiteName),
        causes: &[
            Cause {
                name: "subnet-active-directory-covers",
                steps: &["active-directory-sites-services", "make-sure-site-writable", "restart-netlogon-run-setup"],
            },
            Cause {
                name: "domain-controller-answered",
                steps: &["make-sure-site-writable", "check-dns-servers-network", "restart-netlogon-run-setup"],
            },
            Cause { name: "value-sitename-netlogon-parameters", steps: &["export-key", "restart-netlogon-run-setup"] },
        ],
        steps: &[
            Step {
                name: "active-directory-sites-services",
                commands: &[Command {
                    name: "list-subnets-their-sites",
                    shell: PowerShell,
                    text: "Get-ADReplicationSubnet -Filter * | Select-Object Name,Site",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("make-sure-site-writable"),
            Step::plain("check-dns-servers-network"),
            Step::plain("export-key"),
            Step::plain("restart-netlogon-run-setup"),
        ],
        verify: &[Command { name: "show-computer-site", shell: Cmd, text: "nltest /dsgetsite", ..COMMAND }],
        topic: Some("cannot-determine-the-name-of-the-active-directory-site-invalidadsite-exchange-2013-help"),
        messages: &["This computer doesn't belong to a valid Active Directory site. Check the site and subnet definitions."],
        related: &["CannotAccessAD", "DomainControllerIsOutOfSite", "AdInitErrorRule"],
        explained_by: &["ComputerNotPartofDomain", "LoggedOntoDomain"],
        plan: &[ReachActiveDirectory, RunSetupAgain],
        ..RULE
    },
    // A child domain's domain controller that is no global catalog.
    Entry {
        id: "LocalComputerIsDCInChildDomain",
        operations: INSTALL,
        known: Documented,
        fails_when: All(&[Yes(&LocalComputerIsDomainController), Yes(&LocalDomainIsChild), No(&LocalComputerIsGlobalCatalog)]),
        causes: &[Cause { name: "setup-started-such-domain", steps: &[] }],
        steps: &[
            Step::plain("best-install-exchange-member"),
            Step {
                name: "otherwise-make-domain-controller",
                commands: &[Command {
                    name: "make-domain-controller-global",
                    shell: Cmd,
                    text: "repadmin /options localhost +IS_GC",
                    risky: true,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-whether-one",
            shell: PowerShell,
            text: "Get-ADDomainController -Identity $env:COMPUTERNAME | Select-Object HostName,Domain,IsGlobalCatalog",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("the-local-computer-is-a-domain-controller-of-a-child-domain-localcomputerisdcinchilddomain-exchange-2013-help"),
        related: &["WarningInstallExchangeRolesOnDomainController", "InstallOnDCInADSplitPermissionMode"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The computer's domain is in mixed mode.
    Entry {
        id: "LocalDomainModeMixed",
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Is(&NtMixedDomainComputerDomainDN, "1"),
        shows: &[&ComputerDomain],
        causes: &[Cause { name: "domain-never-raised-ntmixeddomain", steps: &[] }],
        steps: &[
            Step::plain("remove-oldest-domain-controllers"),
            Step::plain("raise-domain-level-active"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "show-level-domain",
            shell: PowerShell,
            text: "(Get-ADDomain).DomainMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("active-directory-domain-is-mixed-mode-localdomainmodemixed-exchange-2013-help"),
        related: &["RootDomainModeMixed", "PrepareDomainModeMixed", "ForestLevelNotWin2003Native", "ForestLevelNotWin2012R2"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // A functional level is too low for this release; which one is compared is not known.
    // Never: it stayed False with levels 0, 4 and 7 alike, so what it compares is not known.
    Entry {
        id: "MsDSBehaviorVersionRequirement",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        shows: &[&MsDSBehaviorVersion, &MsDSBehaviorVersionDomain],
        causes: &[Cause { name: "level-not-raised-old", steps: &[] }, Cause { name: "old-domain-controllers-hold", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "compare-forest-level",
                commands: &[Command {
                    name: "show-level-every-domain",
                    shell: PowerShell,
                    text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("replace-older-domain-controllers"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "show-forest-level",
            shell: PowerShell,
            text: "(Get-ADForest).ForestMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        related: &[
            "ForestLevelNotWin2003Native",
            "ForestLevelNotWin2012R2",
            "RootDomainModeMixed",
            "PrepareDomainModeMixed",
            "LocalDomainModeMixed",
        ],
        explained_by: &["AdInitErrorRule"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Preparation is due and the schema master is in another domain.
    Entry {
        id: "NotInSchemaMasterDomain",
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD, INSTALL, UPGRADE),
        known: Documented,
        fails_when: All(&[
            Any(&[Yes(&SchemaUpdateStatus), Yes(&OrganizationUpdateStatus)]),
            Any(&[All(&[Present(&SmoSchemaDomain), Differs(&SmoSchemaDomain, &ComputerDomainDN)]), No(&InSchemaMasterDomain)]),
        ]),
        shows: &[&SchemaMaster],
        causes: &[Cause { name: "server-child-domain", steps: &[] }, Cause { name: "schema-master-role-held", steps: &[] }],
        steps: &[
            Step {
                name: "find-schema-master",
                commands: &[Command {
                    name: "find-schema-master",
                    shell: PowerShell,
                    text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, SiteName",
                    ..COMMAND
                }],
            },
            Step {
                name: "active-directory-tools-dotnet",
                commands: &[
                    Command {
                        name: "extend-schema",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareSchema",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-active-directory",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("wait-replication-site-exchange"),
            Step::plain("run-setup-again-exchange"),
        ],
        topic: Some("not-in-schema-master-site-domain-notinschemamasterdomain-exchange-2013-help"),
        related: &["NotInSchemaMasterSite", "AdInitErrorRule", "SchemaUpdateRequired", "GlobalUpdateRequired", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site"],
        plan: &[RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Preparation is due and the schema master is in another site.
    Entry {
        id: "NotInSchemaMasterSite",
        aliases: &["NotInDC2Site"],
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD, INSTALL, UPGRADE),
        known: Documented,
        fails_when: All(&[
            Any(&[Yes(&SchemaUpdateStatus), Yes(&OrganizationUpdateStatus)]),
            Any(&[All(&[Present(&SMOSchemaSiteName), Differs(&SiteName, &SMOSchemaSiteName)]), No(&InSchemaMasterSite)]),
        ]),
        shows: &[&SchemaMaster],
        values: &[("schema_master_site", &SMOSchemaSiteName)],
        causes: &[
            Cause {
                name: "prepareschema-preparead-build-were",
                steps: &["active-directory-tools-dotnet", "wait-replication-site-exchange", "run-setup-again-exchange"],
            },
            Cause { name: "subnet-server-linked-wrong", steps: &["correct-active-directory-sites", "run-setup-again-exchange"] },
        ],
        steps: &[
            Step {
                name: "active-directory-tools-dotnet",
                commands: &[
                    Command {
                        name: "show-schema-master-site",
                        shell: PowerShell,
                        text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, SiteName",
                        ..COMMAND
                    },
                    Command {
                        name: "extend-schema",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareSchema",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-active-directory",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("wait-replication-site-exchange"),
            Step::plain("correct-active-directory-sites"),
            Step::plain("run-setup-again-exchange"),
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
        ..RULE
    },
    // The domain to be prepared is in mixed mode.
    Entry {
        id: "PrepareDomainModeMixed",
        operations: any_of!(PREPARE_DOMAIN, PREPARE_AD, PREPARE_SCHEMA, INSTALL, UPGRADE),
        known: Documented,
        fails_when: Is(&NtMixedDomainPrepareDomain, "1"),
        shows: &[&PrepareDomain],
        causes: &[Cause { name: "domain-never-raised-ntmixeddomain", steps: &[] }],
        steps: &[
            Step::plain("remove-windows-nt-4"),
            Step::plain("raise-functional-level-active"),
            Step::plain("wait-replication-prepare-domain"),
        ],
        verify: &[Command {
            name: "show-level-every-domain",
            shell: PowerShell,
            text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("active-directory-domain-is-mixed-mode-preparedomainmodemixed-exchange-2013-help"),
        related: &["RootDomainModeMixed", "LocalDomainModeMixed", "MsDSBehaviorVersionRequirement", "ForestLevelNotWin2003Native"],
        plan: &[RaiseLevels, RunPrepareDomain, WaitForReplication],
        ..RULE
    },
    // The domain named for /PrepareDomain is not there. Setup's own mark for the local domain is a fixed GUID.
    Entry {
        id: "PrepareDomainNotFound",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(PREPARE_DOMAIN, PREPARE_AD, PREPARE_SCHEMA, INSTALL, UPGRADE),
        fails_when: All(&[
            Present(&PrepareDomain),
            Not(&Is(&PrepareDomain, "F63C3A12-7852-4654-B208-125C32EB409A")),
            Empty(&PrepareDomainNCName),
        ]),
        causes: &[
            Cause {
                name: "name-mistyped",
                steps: &["read-setup-own-message", "compare-name-domains-forest", "run-preparedomain-full-name"],
            },
            Cause {
                name: "domain-belongs-another-forest",
                steps: &["read-setup-own-message", "compare-name-domains-forest", "domain-another-forest-part"],
            },
            Cause {
                name: "dns-not-find",
                steps: &["read-setup-own-message", "check-domain-controller-domain", "run-preparedomain-full-name"],
            },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "compare-name-domains-forest",
                commands: &[Command {
                    name: "list-domains-forest",
                    shell: PowerShell,
                    text: "(Get-ADForest).Domains",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("domain-another-forest-part"),
            Step {
                name: "check-domain-controller-domain",
                commands: &[Command { name: "find-domain-controller-domain", shell: Cmd, text: "nltest /dsgetdc:<domain>", ..COMMAND }],
            },
            Step::plain("run-preparedomain-full-name"),
        ],
        verify: &[Command { name: "find-domain-controller-domain", shell: Cmd, text: "nltest /dsgetdc:<domain>", ..COMMAND }],
        related: &["PrepareDomainNotAdmin", "CannotAccessAD", "PrimaryDNSTestFailed"],
        plan: &[ReachActiveDirectory, RunPrepareDomain],
        ..RULE
    },
    // A server object cannot be provisioned before Active Directory is prepared.
    Entry {
        id: "ProvisionedUpdateRequired",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: All(&[Present(&NewProvisionedServerName), Any(&[Yes(&SchemaUpdateStatus), Yes(&OrganizationUpdateStatus)])]),
        values: &[("provisioned_server", &NewProvisionedServerName)],
        causes: &[
            Cause { name: "media-newer-last-preparation", steps: &[] },
            Cause { name: "account-organization-management-only", steps: &[] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "run-preparead-same-media",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication"),
            Step {
                name: "provision-server-again",
                commands: &[Command {
                    name: "provision-server-object",
                    shell: Cmd,
                    text: "Setup.exe {license} /NewProvisionedServer:{provisioned_server}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        related: &["GlobalUpdateRequired", "SchemaUpdateRequired", "DuplicateShortProvisionedName", "DelegatedMailboxFirstInstall"],
        plan: &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Exchange rejects an entry of the custom resource properties.
    Entry {
        id: "ResourcePropertySchemaException",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        known: Observed,
        fails_when: No(&ResourcePropertiesAccepted),
        causes: &[Cause { name: "entry-lacks-prefix-room", steps: &[] }, Cause { name: "entry-holds-spaces-other", steps: &[] }],
        steps: &[
            Step {
                name: "list-entries-save-list",
                commands: &[Command {
                    name: "list-entries",
                    shell: ExchangeShell,
                    text: "Get-ResourceConfig | Format-List ResourcePropertySchema",
                    ..COMMAND
                }],
            },
            Step {
                name: "write-whole-list-again",
                commands: &[Command {
                    name: "write-corrected-list",
                    shell: ExchangeShell,
                    text: r#"Set-ResourceConfig -ResourcePropertySchema @("Room/<Name>","Equipment/<Name>")"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "test-list-changing",
            shell: ExchangeShell,
            text: "Set-ResourceConfig -ResourcePropertySchema (Get-ResourceConfig).ResourcePropertySchema -WhatIf",
            ..COMMAND
        }],
        related: &["SendConnectorException"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The forest root domain is in mixed mode.
    Entry {
        id: "RootDomainModeMixed",
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD, INSTALL, UPGRADE),
        known: Documented,
        fails_when: Is(&NtMixedDomainRoot, "1"),
        causes: &[Cause { name: "root-domain-never-raised", steps: &[] }],
        steps: &[
            Step::plain("remove-windows-nt-4"),
            Step::plain("raise-level-active-directory"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "show-level-root-domain",
            shell: PowerShell,
            text: "(Get-ADDomain (Get-ADForest).RootDomain).DomainMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("active-directory-domain-is-mixed-mode-rootdomainmodemixed-exchange-2013-help"),
        related: &["PrepareDomainModeMixed", "LocalDomainModeMixed", "MsDSBehaviorVersionRequirement", "ForestLevelNotWin2003Native"],
        plan: &[RaiseLevels, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The schema master runs a Windows version that is too old.
    Entry {
        id: "SchemaFSMONotWin2003SPn",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Yes(&Win2003FSMOSchemaServer),
        shows: &[&SmoOperatingSystemVersion, &SchemaMaster],
        causes: &[Cause { name: "role-never-moved-old", steps: &[] }],
        steps: &[
            Step {
                name: "find-schema-master-windows",
                commands: &[Command {
                    name: "show-holds-roles",
                    shell: PowerShell,
                    text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, SiteName",
                    ..COMMAND
                }],
            },
            Step {
                name: "move-role-domain-controller",
                commands: &[Command {
                    name: "move-schema-master-role",
                    shell: PowerShell,
                    text: r#"Move-ADDirectoryServerOperationMasterRole -Identity "<new schema master>" -OperationMasterRole SchemaMaster"#,
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "show-schema-master-windows",
            shell: PowerShell,
            text: "Get-ADDomainController -Identity (Get-ADForest).SchemaMaster | Select-Object HostName,OperatingSystem,OperatingSystemVersion",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Yes(&LocalComputerIsDomainController),
        causes: &[Cause { name: "setup-started-domain-controller", steps: &[] }],
        steps: &[Step::plain("install-exchange-member-server"), Step::plain("make-sure-global-catalog")],
        verify: &[Command {
            name: "show-role-computer-domain",
            shell: PowerShell,
            text: "(Get-CimInstance Win32_ComputerSystem).DomainRole",
            ..COMMAND
        }],
        live_topic: true,
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
