//! Readiness checks: active directory.

use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
use crate::facts::{active_directory::*, common::*, permissions::ActiveDirectorySplitPermissions};

/// The reason that Setup gives, wherever it stands.
macro_rules! reason {
    ($words:literal) => {
        Any(&[Says(&AdInitError, $words), Says(&AdValidationReason, $words), Says(&AdReasonInMessage, $words)])
    };
}

/// No domain controller answered, or none was found.
const NO_ANSWER: When = Any(&[
    reason!("LDAP server is unavailable"),
    reason!("Could not find any "),
    reason!("No Suitable Directory Servers Found"),
    reason!("could not be contacted"),
    reason!("couldn't be contacted"),
    reason!("server is not operational"),
    reason!("(0x51)"),
]);

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
                steps: &["use-domain-account"],
            },
            Situation { name: "newer-organization", when: reason!("organization configuration version"), steps: &["use-newer-media"] },
            Situation {
                name: "named-controller",
                when: reason!("user-specified domain controller cannot be used"),
                steps: &["leave-controller-out"],
            },
            Situation { name: "no-organization", when: reason!("Enterprise Organization container"), steps: &["prepare-new-organization"] },
            Situation {
                name: "invalid-credential",
                when: Any(&[reason!("supplied credential"), Seen(&CredentialRefused)]),
                steps: &["use-domain-account"],
            },
            Situation { name: "no-answer", when: NO_ANSWER, steps: &["reach-controller"] },
            Situation {
                name: "wrong-place",
                when: reason!("not in the same domain and site as the schema master"),
                steps: &["only-replicate", "prepare-near-schema-master"],
            },
        ],
        causes: &[
            Cause { name: "preparation-due", steps: &["read-reason", "only-replicate", "prepare-near-schema-master"] },
            Cause { name: "not-replicated", steps: &["read-reason", "only-replicate"] },
            Cause { name: "no-answer", steps: &["read-reason", "reach-controller"] },
            Cause { name: "two-containers", steps: &["read-reason", "delete-stale-container"] },
            Cause { name: "newer-organization", steps: &["read-reason", "use-newer-media"] },
            Cause { name: "named-controller", steps: &["read-reason", "leave-controller-out"] },
            Cause { name: "account-refused", steps: &["read-reason", "use-domain-account"] },
            Cause { name: "no-organization", steps: &["read-reason", "prepare-new-organization"] },
        ],
        steps: &[
            Step::plain("read-reason"),
            Step::plain("only-replicate"),
            Step {
                name: "prepare-near-schema-master",
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
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "delete-stale-container",
                commands: &[Command {
                    name: "list-containers",
                    shell: PowerShell,
                    text: "Get-ADObject -Server {domain} -LDAPFilter '(objectClass=msExchSystemObjectsContainer)' -Properties objectVersion,whenCreated | Select-Object DistinguishedName,objectVersion,whenCreated",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "reach-controller",
                commands: &[
                    Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND },
                    Command { name: "find-records", shell: Cmd, text: r#"nslookup -type=SRV "_ldap._tcp.dc._msdcs.{domain}""#, ..COMMAND },
                    Command {
                        name: "test-dns",
                        shell: Cmd,
                        text: "dcdiag /s:{domain_controller} /test:dns",
                        elevated: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "use-newer-media",
                commands: &[Command {
                    name: "organization-version",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase \"CN=Services,$((Get-ADRootDSE).configurationNamingContext)\" -LDAPFilter '(objectClass=msExchOrganizationContainer)' -Properties objectVersion",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "leave-controller-out",
                commands: &[Command {
                    name: "find-schema-master",
                    shell: PowerShell,
                    text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, Domain, SiteName",
                    ..COMMAND
                }],
            },
            Step {
                name: "use-domain-account",
                commands: &[
                    Command {
                        name: "account-use",
                        shell: PowerShell,
                        text: "whoami; Test-ComputerSecureChannel",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "repair-secure-channel",
                        shell: PowerShell,
                        text: "Test-ComputerSecureChannel -Repair -Credential (Get-Credential)",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "prepare-new-organization",
                commands: &[
                    Command {
                        name: "organization-version",
                        shell: PowerShell,
                        text: "Get-ADObject -SearchBase \"CN=Services,$((Get-ADRootDSE).configurationNamingContext)\" -LDAPFilter '(objectClass=msExchOrganizationContainer)' -Properties objectVersion",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-new-organization",
                        shell: Cmd,
                        text: r#".\Setup.exe {license} /PrepareAD /OrganizationName:"<name>""#,
                        risky: true,
                        elevated: true,
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
            Cause { name: "local-account", steps: &["solve-root-first", "use-domain-account"] },
            Cause { name: "not-in-domain", steps: &["solve-root-first", "join-or-repair"] },
            Cause { name: "dns-or-firewall", steps: &["solve-root-first", "check-dns-servers", "find-global-catalog"] },
            Cause { name: "no-global-catalog", steps: &["solve-root-first", "find-global-catalog"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step::plain("use-domain-account"),
            Step::plain("check-dns-servers"),
            Step {
                name: "find-global-catalog",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND }],
            },
            Step {
                name: "join-or-repair",
                commands: &[
                    Command {
                        name: "join-domain",
                        shell: PowerShell,
                        text: "Add-Computer -DomainName <domain> -Credential (Get-Credential)",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "test-secure-channel",
                        shell: PowerShell,
                        text: "Test-ComputerSecureChannel",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "repair-secure-channel",
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
            name: "read-partition-name",
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
            Cause { name: "never-joined", steps: &[] },
            Cause { name: "local-account", steps: &["use-domain-account", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "use-domain-account",
                commands: &[Command {
                    name: "show-membership",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_ComputerSystem | Select-Object PartOfDomain,Domain,DomainRole; whoami",
                    ..COMMAND
                }],
            },
            Step {
                name: "join-domain",
                commands: &[Command {
                    name: "join-domain",
                    shell: PowerShell,
                    // Without -Restart, which PowerShell 2 doesn't have; `$?`, since a failed or cancelled join must not restart.
                    text: "Add-Computer -DomainName <domain> -Credential (Get-Credential); if ($?) { Restart-Computer }",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-membership",
            shell: PowerShell,
            text: "Get-WmiObject Win32_ComputerSystem | Select-Object PartOfDomain,Domain,DomainRole; whoami",
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
        steps: &[
            Step::plain("use-member-server"),
            Step {
                name: "check-site",
                commands: &[Command { name: "find-writable-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND }],
            },
        ],
        verify: &[Command {
            name: "list-rodcs",
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
            Cause { name: "value-left-over", steps: &["read-value", "delete-value", "run-setup-again"] },
            Cause { name: "other-controller-named", steps: &["read-value", "name-this-controller", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "read-value",
                commands: &[Command {
                    name: "show-value",
                    shell: Cmd,
                    text: r#"reg query "HKLM\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0" /v ConfigDCHostName"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "name-this-controller",
                commands: &[Command {
                    name: "upgrade-with-controller",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Upgrade /DomainController:{fixed_controller}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "delete-value",
                commands: &[
                    Command {
                        name: "export-key",
                        shell: Cmd,
                        text: r#"reg export "HKLM\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0" "%USERPROFILE%\MSExchange ADAccess.reg""#,
                        ..COMMAND
                    },
                    Command {
                        name: "delete-value",
                        shell: Cmd,
                        text: r#"reg delete "HKLM\SYSTEM\CurrentControlSet\Services\MSExchange ADAccess\Instance0" /v ConfigDCHostName"#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-value",
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
            Cause { name: "wrong-subnet", steps: &["correct-sites", "run-setup-again"] },
            Cause { name: "other-controller-kept", steps: &["choose-controller-again", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "prepare-there-first",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-sites",
                commands: &[Command {
                    name: "list-controllers-and-sites",
                    shell: PowerShell,
                    text: "Get-ADDomainController -Filter * | Format-Table HostName,Site,IsGlobalCatalog,IsReadOnly",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "choose-controller-again",
                commands: &[Command {
                    name: "choose-controller-again",
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
        verify: &[Command { name: "show-both-sites", shell: Cmd, text: "nltest /dsgetdc: /force /gc /writable", ..COMMAND }],
        // The archived topic of this name is about the Windows version of the schema master.
        messages: &[
            "Setup can't use the domain controller '{}' because it belongs to Active Directory site '{}'. Setup must use a domain controller in the same site as this computer ({}).",
        ],
        related: &["NotInSchemaMasterSite", "InvalidADSite", "ConfigDCHostNameMismatch"],
        explained_by: &["InvalidADSite"],
        plan: &[ReachActiveDirectory, WaitForReplication, RunSetupAgain],
        plans: &[("schema-master", &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain])],
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
            Cause { name: "not-prepared", steps: &["prepare-domain", "wait-replication", "run-setup-again"] },
            Cause { name: "not-replicated", steps: &["wait-replication", "run-setup-again"] },
            Cause { name: "two-containers", steps: &["delete-stale-container", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "prepare-domain",
                commands: &[Command {
                    name: "prepare-domain",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareDomain:{domain}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication"),
            Step {
                name: "delete-stale-container",
                commands: &[Command {
                    name: "list-containers",
                    shell: PowerShell,
                    text: "Get-ADObject -Server {domain} -LDAPFilter '(objectClass=msExchSystemObjectsContainer)' -Properties objectVersion,whenCreated | Select-Object DistinguishedName,objectVersion,whenCreated",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-containers",
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
            Cause { name: "not-prepared", steps: &["prepare-organization", "wait-for-replication", "run-preparedomain-again"] },
            Cause { name: "not-replicated", steps: &["wait-for-replication", "run-preparedomain-again"] },
            Cause { name: "group-deleted", steps: &["restore-group", "wait-for-replication", "run-preparedomain-again"] },
        ],
        steps: &[
            Step {
                name: "restore-group",
                commands: &[Command {
                    name: "find-group",
                    shell: PowerShell,
                    text: "Get-ADGroup -LDAPFilter '(sAMAccountName=Exchange Servers)' -Server (Get-ADForest).RootDomain",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-organization",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-for-replication"),
            Step {
                name: "run-preparedomain-again",
                commands: &[Command {
                    name: "prepare-domain",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareDomain:<domain>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        // The organization may be right although the group is missing.
        verify: &[
            Command {
                name: "organization-version",
                shell: PowerShell,
                text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectCategory=msExchOrganizationContainer)' -Properties objectVersion | Select-Object Name,objectVersion",
                needs: Some(Need::ActiveDirectory),
                ..COMMAND
            },
            Command {
                name: "find-group",
                shell: PowerShell,
                text: "Get-ADGroup -LDAPFilter '(sAMAccountName=Exchange Servers)' -Server (Get-ADForest).RootDomain",
                needs: Some(Need::ActiveDirectory),
                ..COMMAND
            },
        ],
        live_topic: true,
        topic: Some("insufficient-permissions-to-prepare-active-directory-domainprepwithoutadupdate-exchange-2013-help"),
        related: &["AdUpdateRequired", "GlobalUpdateRequired", "LocalDomainPrep", "PrepareDomainNotFound"],
        plan: &[UseRightAccount, RunPrepareAd, WaitForReplication, RunPrepareDomain],
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
            Cause { name: "level-not-read", steps: &["solve-root-first", "look-up-level", "replicate-and-run"] },
            Cause { name: "child-domain", steps: &["solve-root-first", "look-up-level", "replicate-and-run"] },
            Cause { name: "level-too-low", steps: &["look-up-level", "raise-level", "replicate-and-run"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "look-up-level",
                commands: &[Command {
                    name: "show-forest-level",
                    shell: PowerShell,
                    text: "Get-ADForest | Select-Object Name,ForestMode",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "raise-level",
                commands: &[
                    Command {
                        name: "list-domain-levels",
                        shell: PowerShell,
                        text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "raise-domain-level",
                        shell: PowerShell,
                        text: "Set-ADDomainMode -Identity <domain> -Server (Get-ADDomain <domain>).PDCEmulator -DomainMode <level>",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "raise-forest-level",
                        shell: PowerShell,
                        text: "Set-ADForestMode -Identity (Get-ADForest) -Server (Get-ADForest).SchemaMaster -ForestMode <level>",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "show-forest-level",
            shell: PowerShell,
            text: "Get-ADForest | Select-Object Name,ForestMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
            Cause { name: "level-not-raised", steps: &["raise-levels", "replicate-and-run"] },
            Cause { name: "old-controllers", steps: &["replace-controllers", "raise-levels", "replicate-and-run"] },
            Cause { name: "level-not-read", steps: &["solve-root-first", "replicate-and-run"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "replace-controllers",
                commands: &[Command {
                    name: "list-controllers",
                    shell: PowerShell,
                    text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomainController -Filter * -Server $_ } | Select-Object HostName,OperatingSystem,Site",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "raise-levels",
                commands: &[
                    Command {
                        name: "list-domain-levels",
                        shell: PowerShell,
                        text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "raise-domain-level",
                        shell: PowerShell,
                        text: "Set-ADDomainMode -Identity <domain> -Server (Get-ADDomain <domain>).PDCEmulator -DomainMode Windows2012R2Domain",
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
            Step::plain("replicate-and-run"),
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
            Cause { name: "hosting-switch", steps: &["read-message", "leave-hosting-out"] },
            Cause { name: "prepared-for-hosting", steps: &["read-message", "plan-migration"] },
        ],
        steps: &[
            Step::plain("read-message"),
            Step::plain("leave-hosting-out"),
            Step {
                name: "plan-migration",
                commands: &[Command {
                    name: "find-hosting",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase ('CN=Microsoft Exchange,CN=Services,' + (Get-ADRootDSE).configurationNamingContext) -SearchScope OneLevel -Filter 'Name -eq "ConfigurationUnits"'"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "find-hosting",
            shell: PowerShell,
            text: r#"Get-ADObject -SearchBase ('CN=Microsoft Exchange,CN=Services,' + (Get-ADRootDSE).configurationNamingContext) -SearchScope OneLevel -Filter 'Name -eq "ConfigurationUnits"'"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
            Cause { name: "prepared-with-split-permissions", steps: &["use-member-server", "turn-split-permissions-off"] },
            Cause { name: "option-in-wizard", steps: &["use-member-server", "clear-option"] },
        ],
        steps: &[
            Step::plain("use-member-server"),
            Step::plain("clear-option"),
            Step {
                name: "turn-split-permissions-off",
                commands: &[
                    Command {
                        name: "split-permissions-in-use",
                        shell: PowerShell,
                        text: r#"Get-ADOrganizationalUnit -Server (Get-ADForest).RootDomain -Filter 'Name -eq "Microsoft Exchange Protected Groups"'"#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "turn-split-permissions-off",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareAD /ActiveDirectorySplitPermissions:false",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "restore-role-assignments",
                        shell: ExchangeShell,
                        text: r#"New-ManagementRoleAssignment "Mail Recipient Creation_Organization Management" -Role "Mail Recipient Creation" -SecurityGroup "Organization Management"; New-ManagementRoleAssignment "Security Group Creation and Membership_Org Management" -Role "Security Group Creation and Membership" -SecurityGroup "Organization Management"; New-ManagementRoleAssignment "Mail Recipient Creation_Recipient Management" -Role "Mail Recipient Creation" -SecurityGroup "Recipient Management""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "split-permissions-in-use",
            shell: PowerShell,
            text: r#"Get-ADOrganizationalUnit -Server (Get-ADForest).RootDomain -Filter 'Name -eq "Microsoft Exchange Protected Groups"'"#,
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
            Cause { name: "no-subnet", steps: &["correct-subnet", "check-site", "restart-netlogon"] },
            Cause { name: "no-controller", steps: &["check-site", "check-dns-and-netlogon", "restart-netlogon"] },
            Cause { name: "wrong-registry-value", steps: &["delete-registry-value", "restart-netlogon"] },
        ],
        steps: &[
            Step {
                name: "correct-subnet",
                commands: &[Command {
                    name: "list-subnets",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase \"CN=Subnets,CN=Sites,$((Get-ADRootDSE).configurationNamingContext)\" -LDAPFilter '(objectClass=subnet)' -Properties siteObject | Select-Object Name,siteObject",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "check-site",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND }],
            },
            Step {
                name: "check-dns-and-netlogon",
                commands: &[Command {
                    name: "show-dns-and-netlogon",
                    shell: PowerShell,
                    text: "ipconfig /all; Get-Service Netlogon",
                    ..COMMAND
                }],
            },
            Step {
                name: "delete-registry-value",
                commands: &[
                    Command {
                        name: "show-value",
                        shell: Cmd,
                        text: r"reg query HKLM\SYSTEM\CurrentControlSet\Services\Netlogon\Parameters /v SiteName",
                        ..COMMAND
                    },
                    Command {
                        name: "delete-value",
                        shell: Cmd,
                        text: r"reg delete HKLM\SYSTEM\CurrentControlSet\Services\Netlogon\Parameters /v SiteName",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "restart-netlogon",
                commands: &[Command {
                    name: "restart-netlogon",
                    shell: PowerShell,
                    text: "Restart-Service Netlogon",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command { name: "show-site", shell: Cmd, text: "nltest /dsgetsite", ..COMMAND }],
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
        steps: &[
            Step::plain("use-member-server"),
            Step {
                name: "make-global-catalog",
                commands: &[Command {
                    name: "make-global-catalog",
                    shell: Cmd,
                    text: "repadmin /options localhost +IS_GC",
                    risky: true,
                    elevated: true,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "is-global-catalog",
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
        steps: &[Step::plain("remove-old-controllers"), Step::plain("raise-domain-level"), Step::plain("replicate-and-run")],
        verify: &[Command {
            name: "show-domain-level",
            shell: PowerShell,
            text: "(Get-ADDomain -Current LocalComputer).DomainMode",
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
        causes: &[Cause { name: "level-not-raised", steps: &[] }, Cause { name: "old-controllers", steps: &[] }],
        steps: &[
            Step::plain("read-message"),
            Step {
                name: "compare-levels",
                commands: &[Command {
                    name: "show-levels",
                    shell: PowerShell,
                    text: "(Get-ADForest).ForestMode; (Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("raise-levels"),
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "show-levels",
            shell: PowerShell,
            text: "(Get-ADForest).ForestMode; (Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
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
        causes: &[Cause { name: "child-domain", steps: &[] }, Cause { name: "role-elsewhere", steps: &[] }],
        steps: &[
            Step {
                name: "find-schema-master",
                commands: &[Command {
                    name: "find-schema-master",
                    shell: PowerShell,
                    text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, Domain, SiteName",
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-there",
                commands: &[
                    Command {
                        name: "extend-schema",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareSchema",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-active-directory",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("wait-for-replication"),
            Step::plain("run-setup-here"),
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
            Cause { name: "wrong-subnet", steps: &["correct-subnet", "run-setup-here"] },
            Cause { name: "not-prepared", steps: &["prepare-there", "wait-for-replication", "run-setup-here"] },
        ],
        steps: &[
            Step {
                name: "correct-subnet",
                commands: &[Command {
                    name: "restart-netlogon",
                    shell: PowerShell,
                    text: "Restart-Service Netlogon",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-there",
                commands: &[
                    Command {
                        name: "show-schema-master-site",
                        shell: PowerShell,
                        text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, Domain, SiteName",
                        ..COMMAND
                    },
                    Command {
                        name: "extend-schema",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareSchema",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-active-directory",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("wait-for-replication"),
            Step::plain("run-setup-here"),
        ],
        verify: &[Command { name: "show-site", shell: Cmd, text: "nltest /dsgetsite", ..COMMAND }],
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
        steps: &[Step::plain("remove-old-controllers"), Step::plain("raise-domain-level"), Step::plain("replicate-and-prepare")],
        verify: &[Command {
            name: "show-domain-levels",
            shell: PowerShell,
            text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomain $_ } | Select-Object DNSRoot,DomainMode",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("active-directory-domain-is-mixed-mode-preparedomainmodemixed-exchange-2013-help"),
        related: &["RootDomainModeMixed", "LocalDomainModeMixed", "MsDSBehaviorVersionRequirement", "ForestLevelNotWin2003Native"],
        plan: &[RaiseLevels, WaitForReplication, RunPrepareDomain],
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
            Cause { name: "mistyped", steps: &["read-message", "compare-name", "use-full-name"] },
            Cause { name: "other-forest", steps: &["read-message", "compare-name", "leave-domain-out"] },
            Cause { name: "no-controller", steps: &["read-message", "find-controller", "use-full-name"] },
        ],
        steps: &[
            Step::plain("read-message"),
            Step {
                name: "compare-name",
                commands: &[Command {
                    name: "list-domains",
                    shell: PowerShell,
                    text: "(Get-ADForest).Domains",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("leave-domain-out"),
            Step {
                name: "find-controller",
                commands: &[Command { name: "find-controller", shell: Cmd, text: "nltest /dsgetdc:<domain>", ..COMMAND }],
            },
            Step {
                name: "use-full-name",
                commands: &[Command {
                    name: "prepare-domain",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareDomain:<domain>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        // A name that `nltest` finds may be of another forest, or of NetBIOS; a listed domain may not answer.
        verify: &[
            Command {
                name: "list-domains",
                shell: PowerShell,
                text: "(Get-ADForest).Domains",
                needs: Some(Need::ActiveDirectory),
                ..COMMAND
            },
            Command { name: "find-controller", shell: Cmd, text: "nltest /dsgetdc:<domain>", ..COMMAND },
        ],
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
        causes: &[Cause { name: "newer-media", steps: &[] }, Cause { name: "too-few-rights", steps: &[] }],
        steps: &[
            Step::plain("read-message"),
            Step {
                name: "prepare-organization",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication"),
            Step {
                name: "provision-again",
                commands: &[Command {
                    name: "provision-server",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /NewProvisionedServer:{provisioned_server}",
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
        causes: &[Cause { name: "missing-prefix", steps: &[] }, Cause { name: "invalid-characters", steps: &[] }],
        steps: &[
            Step {
                name: "save-list",
                commands: &[Command {
                    name: "list-entries",
                    shell: ExchangeShell,
                    text: r#"(Get-ResourceConfig).ResourcePropertySchema | Tee-Object "$env:USERPROFILE\ResourcePropertySchema.txt""#,
                    ..COMMAND
                }],
            },
            Step {
                name: "write-list",
                commands: &[Command {
                    name: "write-list",
                    shell: ExchangeShell,
                    text: r#"Set-ResourceConfig -ResourcePropertySchema @("Room/<Name>","Equipment/<Name>")"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "test-list",
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
        steps: &[Step::plain("remove-old-controllers"), Step::plain("raise-levels"), Step::plain("replicate-and-run")],
        verify: &[Command {
            name: "show-root-level",
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
        steps: &[
            Step {
                name: "find-schema-master",
                commands: &[Command {
                    name: "find-schema-master",
                    shell: PowerShell,
                    text: "[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().SchemaRoleOwner | Format-List Name, OSVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "move-role",
                commands: &[Command {
                    name: "move-role",
                    shell: PowerShell,
                    text: r#"Move-ADDirectoryServerOperationMasterRole -Identity "<new schema master>" -OperationMasterRole SchemaMaster"#,
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "show-windows-version",
            shell: PowerShell,
            text: "Get-ADDomainController -Server (Get-ADForest).SchemaMaster | Select-Object HostName,OperatingSystem,OperatingSystemVersion",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["supportability-matrix"],
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
        steps: &[
            Step::plain("use-member-server"),
            Step {
                name: "check-global-catalog",
                commands: &[Command {
                    name: "is-global-catalog",
                    shell: PowerShell,
                    text: "Get-ADDomainController -Identity $env:COMPUTERNAME | Select-Object HostName,IsGlobalCatalog",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
        ],
        before_run: &["use-member-server"],
        verify: &[Command { name: "show-role", shell: PowerShell, text: "(Get-WmiObject Win32_ComputerSystem).DomainRole", ..COMMAND }],
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
