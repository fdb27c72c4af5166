//! Known issues: error patterns with a known cause, by our own ids; the specific before the general.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{common::*, known_issues::*, permissions::HasServerDelegatedPermsBlocked, task_errors::*};

/// Every operation: these patterns are looked for in whatever Setup was asked to do.
const EVERY: OperationSet = INSTALL | UPGRADE | UNINSTALL | RECOVER | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN | LANGUAGE_PACK;

/// One of the checks that say that the first server of a build needs an organization administrator.
const FIRST_SERVER_REFUSED: When = Any(&[
    Failed("DelegatedMailboxFirstInstall"),
    Failed("DelegatedBridgeheadFirstInstall"),
    Failed("DelegatedCafeFirstInstall"),
    Failed("DelegatedClientAccessFirstInstall"),
    Failed("DelegatedFrontendTransportFirstInstall"),
    Failed("DelegatedUnifiedMessagingFirstInstall"),
]);

/// The rows, in the order in which they are asked.
pub static ENTRIES: &[Entry] = &[
    // ---- state of the run
    // The command line was refused before anything was looked at.
    Entry {
        id: "invalid-command-line",
        operations: EVERY,
        fails_when: Any(&[Seen(&CommandLineRejected), Seen(&CommandLineErrorResult)]),
        values: &[
            ("bad_mode", &RejectedMode),
            ("command_line", &CommandLineGiven),
            ("parameter", &RefusedParameter),
            ("parameter", &UnknownParameter),
            ("operation", &RefusedOperation),
        ],
        shows: &[&RejectedMode, &RefusedParameter, &UnknownParameter, &CommandLineGiven],
        situations: &[
            Situation { name: "mode", when: Contains(&RejectedMode, "prepare") },
            Situation { name: "roles", when: All(&[Is(&RefusedParameter, "roles"), Is(&RefusedOperation, "uninstall")]) },
            Situation {
                name: "tenant",
                when: All(&[Is(&RefusedParameter, "tenantorganizationconfig"), Contains(&RefusedOperation, "schema")]),
            },
            Situation { name: "parameter", when: Seen(&RefusedParameter) },
            Situation { name: "license", when: Contains(&UnknownParameter, "acceptexchangeserverlicenseterms") },
        ],
        commands: &[Command { shell: Cmd, text: "Setup.exe /?", risky: false }],
        related: &["license-switch-not-recognized", "license-terms-not-accepted", "parameter-not-valid-for-operation"],
        plan: &[StartProperly],
        advice: "13/1@mode 2/1 23/1@parameter",
        ..STATE
    },
    // The run stops without the lines that end one.
    Entry {
        id: "log-incomplete",
        operations: EVERY,
        fails_when: No(&RunHasEnd),
        commands: &[
            Command { shell: PowerShell, text: "Get-Process ExSetup, ExSetupUI -ErrorAction SilentlyContinue", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-WinEvent -FilterHashtable @{LogName='System'; Id=41,1074,6008} -MaxEvents 5",
                risky: false,
            },
        ],
        advice: "12/1 134/12 12/1",
        ..STATE
    },
    // Setup goes on at the step at which an earlier run stopped.
    Entry {
        id: "resumed-after-failure",
        operations: EVERY,
        fails_when: Any(&[Seen(&FailedAction), Seen(&FailedTaskId), Seen(&IncompleteInstallationPage), Seen(&MsiIsCurrent)]),
        shows: &[&PreviousBuild],
        values: &[("action", &FailedAction), ("failed_task_id", &FailedTaskId), ("previous_build", &PreviousBuild)],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern '\[ERROR-REFERENCE\]', 'Setup version:'"#,
            risky: false,
        }],
        related: &["InstallWatermark"],
        ..STATE
    },
    // Nothing to upgrade: the media is the build that is installed.
    Entry {
        id: "same-build-as-installed",
        operations: EVERY,
        // A server is recovered with the build that it had.
        fails_when: All(&[Yes(&SameBuild), Not(&Is(&Operation, "recover-server"))]),
        shows: &[&SetupBuild, &InstalledBuild, &SourceDirectory],
        values: &[("setup_build", &SetupBuild), ("installed_build", &InstalledBuild)],
        commands: &[
            Command { shell: PowerShell, text: "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:Upgrade", risky: true },
        ],
        related: &["resumed-after-failure", "setup-run-from-bin"],
        explained_by: &["setup-run-from-bin"],
        advice: "12/12 3/1 3/1",
        ..STATE
    },
    // ---- readiness
    // The organization must be prepared first, and this computer is in the wrong place for it.
    Entry {
        id: "prepare-ad-wrong-domain-or-site",
        operations: EVERY,
        fails_when: Any(&[Seen(&NotNearSchemaMaster), Seen(&NotNearSchemaMasterInCheck)]),
        shows: &[&SchemaMaster, &ChosenDomainController, &OrganizationUpdateStatus],
        values: &[
            ("required_domain", &PreparationDomain),
            ("required_site", &PreparationSite),
            ("schema_master", &SchemaMaster),
            ("server_fqdn", &ComputerNameDnsFullyQualified),
            ("user", &LoggedOnUser),
            ("reason", &AdValidationReason),
            ("server", &ComputerNameDnsFullyQualified),
            ("server_domain", &ServerDomainLabel),
            ("site", &SiteName),
            ("schema_master_domain", &SchemaMasterDomainLabel),
            ("schema_master_site", &SMOSchemaSiteName),
        ],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
            Command { shell: Cmd, text: "repadmin /syncall /AdeP", risky: false },
            Command { shell: Cmd, text: "repadmin /replsummary", risky: false },
        ],
        related: &["AdInitErrorRule", "NotInSchemaMasterSite", "NotInSchemaMasterDomain"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "1234/123 34/23 1234/123",
        ..ISSUE
    },
    // The schema or the organization must be changed and the account may not.
    Entry {
        id: "ad-prep-insufficient-rights",
        operations: EVERY,
        fails_when: All(&[
            Any(&[Failed("SchemaUpdateRequired"), Failed("GlobalUpdateRequired")]),
            Not(&Any(&[Seen(&AdStateNotValidated), Failed("AdInitErrorRule")])),
        ]),
        shows: &[&SchemaUpdateStatus, &SchemaAdmin, &EnterpriseAdmin],
        values: &[
            ("schema_admin", &SchemaAdmin),
            ("enterprise_admin", &EnterpriseAdmin),
            ("ex_org_admin", &ExOrgAdmin),
            ("schema_update_required", &SchemaUpdateStatus),
            ("organization_update_required", &OrganizationUpdateStatus),
            ("domain_update_required", &DomainUpdateStatus),
            ("user", &LoggedOnUser),
            ("schema_master", &SchemaMaster),
            ("server", &ComputerNameDnsFullyQualified),
            ("server_domain", &ServerDomainLabel),
            ("site", &SiteName),
            ("schema_master_domain", &SchemaMasterDomainLabel),
        ],
        situations: &[
            Situation { name: "neither-group", when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), No(&EnterpriseAdmin)]) },
            Situation { name: "no-schema-admins", when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), Yes(&EnterpriseAdmin)]) },
            Situation {
                name: "no-enterprise-admins",
                when: All(&[No(&EnterpriseAdmin), Any(&[Yes(&SchemaAdmin), Not(&Failed("SchemaUpdateRequired"))])]),
            },
        ],
        commands: &[
            Command { shell: Cmd, text: "whoami /groups", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareSchema", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["SchemaUpdateRequired", "GlobalUpdateRequired"],
        explained_by: &["prepare-ad-wrong-domain-or-site"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "123/123 13/1 3/1 neither-group=123 no-schema-admins=123 no-enterprise-admins=123",
        ..ISSUE
    },
    // The first server of a build, and the account is no organization administrator.
    Entry {
        id: "not-organization-management",
        operations: EVERY,
        fails_when: All(&[No(&ExOrgAdmin), Contains(&SidExOrgAdmins, "S-1-5-"), FIRST_SERVER_REFUSED]),
        values: &[("group_sid", &SidExOrgAdmins), ("user", &LoggedOnUser)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "(New-Object Security.Principal.SecurityIdentifier '{group_sid}').Translate([Security.Principal.NTAccount]).Value",
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member '{user}'", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        related: &["GlobalServerInstall", "delegated-setup-extra-rights"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule"],
        plan: &[UseRightAccount, RunSetupAgain],
        advice: "123/123 23/3 123/123",
        ..ISSUE
    },
    // The group of the organization administrators itself was not found.
    Entry {
        id: "no-organization-management-sid",
        operations: EVERY,
        fails_when: All(&[No(&ExOrgAdmin), Empty(&SidExOrgAdmins), FIRST_SERVER_REFUSED]),
        values: &[("user", &LoggedOnUser)],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareSchema", risky: true },
            Command { shell: Cmd, text: r#"Setup.exe {license} /PrepareAD /OrganizationName:"<name>""#, risky: true },
            Command { shell: Cmd, text: "repadmin /replsummary", risky: false },
        ],
        related: &["not-organization-management"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ad-prep-insufficient-rights"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "12/12 2/3",
        ..ISSUE
    },
    // A delegated installer that has more rights than delegation gives, without Server Management.
    Entry {
        id: "delegated-setup-extra-rights",
        operations: EVERY,
        fails_when: All(&[
            No(&EnterpriseAdmin),
            No(&ExOrgAdmin),
            Yes(&ServerAlreadyExists),
            Present(&HasServerDelegatedPermsBlocked),
            Not(&Is(&HasServerDelegatedPermsBlocked, "0")),
            No(&ServerManagement),
        ]),
        values: &[("rights_mask", &HasServerDelegatedPermsBlocked), ("user", &LoggedOnUser)],
        commands: &[
            Command { shell: Cmd, text: "whoami /groups", risky: false },
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Server Management' -Member '{user}'", risky: true },
        ],
        related: &["GlobalServerInstall", "not-organization-management"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule"],
        plan: &[UseRightAccount, RunSetupAgain],
        advice: "123/12 123/12",
        ..ISSUE
    },
    // ---- schema and Active Directory
    // ldifde stopped at an entry of a schema file.
    Entry {
        id: "schema-import-ldif-failed",
        operations: EVERY,
        fails_when: Seen(&SchemaImportFailed),
        shows: &[&SchemaImportExit],
        values: &[
            ("schema_file", &SchemaFile),
            ("exit_code", &SchemaImportCode),
            ("error_file", &SchemaErrorFile),
            ("schema_master", &SchemaImportTarget),
            ("schema_container", &SchemaPartitionDn),
        ],
        situations: &[
            Situation { name: "refused", when: Any(&[Is(&SchemaImportCode, "8245"), Is(&SchemaImportExit, "8245")]) },
            Situation {
                name: "replication",
                when: Any(&[OneOf(&SchemaImportCode, &["8224", "8240"]), OneOf(&SchemaImportExit, &["8224", "8240"])]),
            },
            Situation { name: "busy", when: Any(&[Is(&SchemaImportCode, "8206"), Is(&SchemaImportExit, "8206")]) },
            Situation { name: "rights", when: Any(&[Is(&SchemaImportCode, "8344"), Is(&SchemaImportExit, "8344")]) },
        ],
        commands: &[
            Command { shell: PowerShell, text: "Get-Content '{error_file}'", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(attributeID=<OID>)(governsID=<OID>))'",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareSchema", risky: true },
        ],
        related: &["SchemaUpdateRequired", "ldifde-missing", "resource-schema-ldap-name"],
        plan: &[Own, RunPrepareSchema, WaitForReplication, RunSetupAgain],
        advice: "124/123 134/13 refused=124 replication=134 rights=14 busy=4",
        ..ISSUE
    },
    // The list of well-known groups points to a deleted one.
    Entry {
        id: "well-known-object-deleted",
        operations: EVERY,
        fails_when: Any(&[Seen(&WellKnownEntryDeleted), Seen(&InvalidWellKnownObject)]),
        values: &[
            ("entry", &WellKnownEntry),
            ("well_known_guid", &WellKnownEntryGuid),
            ("deleted_group", &DeletedGroup),
            ("container", &WellKnownContainer),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADObject -Server (Get-ADForest).RootDomain -IncludeDeletedObjects -LDAPFilter '(&(isDeleted=TRUE)(name={deleted_group}*))' -Properties lastKnownParent, whenChanged",
                risky: false,
            },
            Command { shell: PowerShell, text: "Restore-ADObject -Server (Get-ADForest).RootDomain -Identity '<ObjectGUID>'", risky: true },
            Command {
                shell: PowerShell,
                text: "(Get-ADObject '{container}' -Properties otherWellKnownObjects).otherWellKnownObjects | Out-File otherWellKnownObjects.txt",
                risky: false,
            },
        ],
        related: &["well-known-object-wrong-group-type", "security-groups-ou-missing"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        advice: "1234/123 1234/123",
        ..ISSUE
    },
    // An Exchange group is no longer a universal security group.
    Entry {
        id: "well-known-object-wrong-group-type",
        operations: EVERY,
        fails_when: Any(&[Seen(&WrongTypeGroup), Seen(&InvalidWellKnownTarget)]),
        values: &[
            ("group_dn", &WrongTypeGroup),
            ("required_type", &RequiredGroupType),
            ("well_known_guid", &WrongTypeGuid),
            ("container", &WrongTypeContainer),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADGroup '{group_dn}' -Properties groupType, mail, mailNickname, msExchRecipientTypeDetails",
                risky: false,
            },
            Command { shell: PowerShell, text: "Set-ADGroup '{group_dn}' -GroupCategory Security -GroupScope Universal", risky: true },
            Command { shell: ExchangeShell, text: "Disable-DistributionGroup '{group_dn}'", risky: true },
        ],
        related: &["well-known-object-deleted"],
        plan: &[Own, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "124/12 134/13",
        ..ISSUE
    },
    // The organizational unit of the Exchange groups is gone.
    Entry {
        id: "security-groups-ou-missing",
        operations: EVERY,
        fails_when: All(&[Seen(&PlacingPermissionsGroup), Any(&[Seen(&NullReference), Seen(&NullReferenceType)])]),
        shows: &[&PermissionsGroupPlace],
        values: &[
            ("groups_are_in", &PermissionsGroupPlace),
            ("root_domain", &ForestRootDn),
            ("domain_controller", &ReadingDomainController),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADObject -IncludeDeletedObjects -LDAPFilter '(name=Microsoft Exchange Security Groups*)'",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "New-ADOrganizationalUnit -Name 'Microsoft Exchange Security Groups' -Path '{root_domain}'",
                risky: true,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["well-known-object-deleted"],
        plan: &[Own, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "1234/123 1234/123",
        ..ISSUE
    },
    // Preparing the domain was refused on or below the Exchange container of the domain.
    Entry {
        id: "meso-access-denied",
        operations: EVERY,
        fails_when: All(&[Seen(&AccessRefused), Any(&[Seen(&DomainPermissionsStep), Seen(&DomainPermissionsMethod)])]),
        shows: &[&ObjectReadLast],
        values: &[
            ("object_read_before_error", &ObjectReadLast),
            ("domain_controller", &FailingDomainController),
            ("failed_step", &DomainPermissionsMethod),
            ("user", &LoggedOnUser),
        ],
        commands: &[
            Command { shell: Cmd, text: r#"dsacls "{object_read_before_error}""#, risky: false },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        related: &["LocalDomainPrep", "DomainPrepRequired"],
        plan: &[Own, UseRightAccount, RunPrepareDomain, RunSetupAgain],
        advice: "1234/12 1234/12 3/2 23/12",
        ..ISSUE
    },
    // A system account cannot be created because its sign-in name is taken.
    Entry {
        id: "arbitration-mailbox-upn",
        operations: EVERY,
        fails_when: Any(&[Seen(&UpnNotUnique), Seen(&UpnNotUniqueCode)]),
        shows: &[&ArbitrationMailbox, &ArbitrationLastName],
        values: &[
            ("mailbox", &ArbitrationMailbox),
            ("expected_last_name", &ArbitrationLastName),
            ("domain_controller", &ConstraintDomainController),
            ("object", &ProcessedObject),
            ("attribute", &ConstraintAttribute),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADObject -Server '{domain_controller}:3268' -LDAPFilter '(userPrincipalName={mailbox}@*)' -Properties userPrincipalName, sn, msExchRecipientTypeDetails",
                risky: false,
            },
            Command { shell: PowerShell, text: "Set-ADUser -Identity '<DN>' -Surname '{expected_last_name}'", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["ad-object-already-exists", "system-mailbox-without-database"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        advice: "125/123 135/13 145/13",
        ..ISSUE
    },
    // The container for public folder trees is there, but empty.
    Entry {
        id: "public-folder-tree-missing",
        operations: EVERY,
        fails_when: Any(&[Seen(&FolderHierarchiesExist), Seen(&FolderHierarchiesExistType)]),
        values: &[("object_dn", &ExistingObject), ("domain_controller", &ExistingObjectDomainController)],
        commands: &[
            Command { shell: PowerShell, text: "Get-ADObject -SearchBase '{object_dn}' -Filter *", risky: false },
            Command {
                shell: PowerShell,
                text: "New-ADObject -Name 'Public Folders' -Type msExchPFTree -Path '{object_dn}' -OtherAttributes @{msExchPFTreeType=1}",
                risky: true,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["ad-object-already-exists"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // Setup did not see an object that the directory has.
    Entry {
        id: "ad-object-already-exists",
        operations: EVERY,
        fails_when: All(&[
            Any(&[Seen(&ObjectExists), Seen(&ObjectExistsType)]),
            Not(&Any(&[Seen(&FolderHierarchiesExist), Seen(&FolderHierarchiesExistType)])),
        ]),
        values: &[("object_dn", &ExistingObject), ("domain_controller", &ExistingObjectDomainController)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADObject '{object_dn}' -Server {domain_controller} -Properties objectClass, whenCreated",
                risky: false,
            },
            Command { shell: Cmd, text: r#"dsacls "{object_dn}""#, risky: false },
            Command { shell: Cmd, text: "repadmin /replsummary", risky: false },
        ],
        related: &["public-folder-tree-missing", "meso-access-denied"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "124/12 14/13 134/1",
        ..ISSUE
    },
    // A domain controller whose DNS name has no dot.
    Entry {
        id: "dc-dns-host-name-not-fqdn",
        operations: EVERY,
        fails_when: All(&[Seen(&ReadingControllerName), Any(&[Seen(&TextCutFailed), Seen(&TextCutFailedType)])]),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADComputer -LDAPFilter '(|(primaryGroupID=516)(primaryGroupID=521))' -Properties dNSHostName | Format-Table Name, dNSHostName",
                risky: false,
            },
            Command { shell: PowerShell, text: "Set-ADComputer '<DC>' -DNSHostName '<DC>.<domain>'", risky: true },
        ],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "123/12 123/1",
        ..ISSUE
    },
    // ---- services and infrastructure
    // Nobody answered for the directory: the Topology service is down.
    Entry {
        id: "shared-config-dc-ad-topology-not-running",
        operations: EVERY,
        fails_when: All(&[Seen(&SharedConfigDcUnset), Seen(&TopologyNotRunning)]),
        shows: &[&SharedConfigDcError],
        values: &[
            ("inner_error", &SharedConfigDcError),
            ("inner_exception", &SharedConfigDcError),
            ("domain_controller", &ProposedDomainController),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "while ($true) { Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology; Start-Sleep 5 }",
                risky: false,
            },
        ],
        related: &["shared-config-dc-no-suitable-dc", "service-disabled", "resumed-after-failure"],
        explained_by: &["shared-config-dc-no-suitable-dc"],
        plan: &[StartServices, RunSetupAgain],
        advice: "12/12 123/12",
        ..ISSUE
    },
    // The Topology service runs and rejects every domain controller.
    Entry {
        id: "shared-config-dc-no-suitable-dc",
        operations: EVERY,
        fails_when: All(&[Seen(&SharedConfigDcUnset), Any(&[Seen(&NoSuitableDc), Seen(&NoSuitableServers)])]),
        shows: &[&TopologyStarted, &NoSuitableServers, &SharedConfigDcError],
        values: &[
            ("forest", &SearchedForest),
            ("forest", &ForestWithoutServers),
            ("site", &SearchedSite),
            ("site", &SiteWithoutServers),
            ("inner_error", &SharedConfigDcError),
            ("inner_exception", &SharedConfigDcError),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=2080} -MaxEvents 1 | Format-List TimeCreated, Message",
                risky: false,
            },
            Command { shell: Cmd, text: "nltest /dsgetsite", risky: false },
            Command { shell: Cmd, text: "nltest /dsgetdc: /gc /force", risky: false },
        ],
        related: &["shared-config-dc-ad-topology-not-running", "DomainPrepRequired"],
        plan: &[ReachActiveDirectory, RunPrepareDomain, Restart, StartServices, RunSetupAgain],
        advice: "126/1 36/1 46/12 56/13",
        ..ISSUE
    },
    // Setup got no domain controller for another reason.
    Entry {
        id: "shared-config-dc-other",
        operations: EVERY,
        fails_when: All(&[
            Seen(&SharedConfigDcUnset),
            Not(&Any(&[Seen(&TopologyNotRunning), Seen(&NoSuitableDc), Seen(&NoSuitableServers)])),
        ]),
        shows: &[&SharedConfigDcError, &SharedConfigDcException],
        values: &[("inner_error", &SharedConfigDcError), ("inner_exception", &SharedConfigDcException)],
        commands: &[
            Command { shell: PowerShell, text: "Get-Service MSExchangeADTopology", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2,3} -MaxEvents 100 | Where-Object ProviderName -like 'MSExchange*' | Format-List TimeCreated, Id, Message",
                risky: false,
            },
        ],
        related: &["shared-config-dc-no-suitable-dc", "shared-config-dc-ad-topology-not-running"],
        plan: &[Own, StartServices, RunSetupAgain],
        ..ISSUE
    },
    // No firewall rule can be added while the firewall service is down.
    Entry {
        id: "firewall-service-not-running",
        operations: EVERY,
        fails_when: All(&[Seen(&NoEndpoint), Any(&[Seen(&AddingFirewallRule), Seen(&FirewallNamed)])]),
        shows: &[&LastComponent],
        values: &[("cmdlet", &LastCmdlet), ("component", &LastComponent)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-CimInstance Win32_Service -Filter \"Name='MpsSvc' OR Name='BFE'\" | Select-Object Name, StartMode, State",
                risky: false,
            },
            Command { shell: PowerShell, text: "Set-Service MpsSvc -StartupType Automatic; Start-Service MpsSvc", risky: false },
            Command { shell: PowerShell, text: "Set-NetFirewallProfile -All -Enabled False", risky: true },
        ],
        related: &["MpsSvcStopped", "service-disabled"],
        plan: &[StartServices, RunSetupAgain],
        advice: "1234/123 124/12",
        ..ISSUE
    },
    // A service that must start is disabled.
    Entry {
        id: "service-disabled",
        operations: EVERY,
        fails_when: Any(&[Seen(&ServiceIsDisabled), Seen(&ServiceIsDisabledFr), Seen(&ServiceIsDisabledDe), Seen(&ServiceDisabledType)]),
        shows: &[&DisabledServiceDisplayName],
        values: &[("service_name", &DisabledService), ("service_display_name", &DisabledServiceDisplayName)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-CimInstance Win32_Service -Filter 'Name=\"{service_name}\"' | Select-Object Name, StartMode, State; Get-Service {service_name} -RequiredServices",
                risky: false,
            },
            Command { shell: PowerShell, text: "Set-Service {service_name} -StartupType Automatic", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-CimInstance Win32_Service -Filter \"Name LIKE 'MSExchange%' AND StartMode='Disabled'\" | Select-Object Name, State",
                risky: false,
            },
        ],
        related: &["shared-config-dc-ad-topology-not-running", "resumed-after-failure"],
        plan: &[StartServices, RunSetupAgain],
        advice: "123/123 123/12",
        ..ISSUE
    },
    // The script that stops services found none to stop.
    Entry {
        id: "servicecontrol-reverse-null",
        operations: EVERY,
        fails_when: All(&[Seen(&ReverseOfNothing), Seen(&ServiceControlScript)]),
        shows: &[&InstalledRoles],
        values: &[("install_directory", &InstallDirectory), ("installed_roles", &InstalledRoles)],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Copy-Item '{install_directory}\Bin\ServiceControl.ps1' "$env:SystemDrive\ServiceControl.ps1.bak""#,
                risky: false,
            },
            Command { shell: Text, text: "$services = Get-ServiceToControl $Roles -Active", risky: false },
            Command { shell: Text, text: "if ($services -eq $null) { return $true }", risky: true },
        ],
        related: &["resumed-after-failure"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The installed Setup was started, not the one of the media.
    Entry {
        id: "setup-run-from-bin",
        operations: EVERY,
        fails_when: Any(&[
            Seen(&ScheduledTaskScriptGone),
            Seen(&ScheduledTaskScriptGoneType),
            All(&[Is(&Operation, "upgrade"), Contains(&SourceDirectory, r"\V15\bin")]),
            All(&[Contains(&UnopenedPackage, r"\V15\bin\Setup"), Seen(&InstallerCode1619)]),
        ]),
        shows: &[&SourceDirectory],
        values: &[("source_dir", &SourceDirectory), ("install_directory", &InstallDirectory)],
        commands: &[
            Command { shell: PowerShell, text: "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:Upgrade", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-Service MSExchange*, W3SVC, IISADMIN, RemoteRegistry, Winmgmt, pla -ErrorAction SilentlyContinue | Where-Object StartType -eq Disabled",
                risky: false,
            },
        ],
        related: &["same-build-as-installed"],
        plan: &[StartProperly, StartServices, RunSetupAgain],
        advice: "123/123 23/23",
        ..ISSUE
    },
    // A folder is gone that a script goes through.
    Entry {
        id: "missing-directory",
        operations: EVERY,
        fails_when: Any(&[
            All(&[
                Seen(&MissingPath),
                Not(&Any(&[
                    Contains(&MissingPath, "HKLM:"),
                    Contains(&MissingPath, "HKCU:"),
                    Contains(&MissingPath, "HKEY_"),
                    Contains(&MissingPath, "IIS:"),
                    Contains(&MissingPath, "Cert:"),
                    Contains(&MissingPath, "AD:"),
                ])),
            ]),
            Seen(&MissingExchangePath),
            // In a piece, the sentence alone is enough where it names Exchange's folder.
            All(&[Contains(&MissingPathSaid, r"Exchange Server\V15\"), Not(&Seen(&RunHasEnd))]),
        ]),
        values: &[("path", &MissingPath), ("path", &MissingPathSaid), ("directory", &MissingPath)],
        commands: &[
            Command { shell: PowerShell, text: "New-Item -ItemType Directory -Path '{path}'", risky: false },
            Command { shell: PowerShell, text: r"Get-ChildItem '{install_directory}\UnifiedMessaging'", risky: false },
        ],
        related: &["setup-run-from-bin"],
        explained_by: &["setup-run-from-bin"],
        plan: &[Own, RunSetupAgain],
        advice: "123/12 123/12",
        ..ISSUE
    },
    // The file system refused the antimalware configuration.
    Entry {
        id: "fips-configuration-access-denied",
        operations: EVERY,
        fails_when: Any(&[Seen(&AntimalwareUpgradeRefused), All(&[Seen(&AntimalwareUpgradeReason), Seen(&FileAccessRefused)])]),
        values: &[("install_directory", &InstallDirectory), ("reason", &AntimalwareUpgradeReason)],
        commands: &[
            Command { shell: Cmd, text: r#"icacls "{install_directory}\FIP-FS\Data""#, risky: false },
            Command { shell: Cmd, text: r#"attrib -r "{install_directory}\FIP-FS\Data\Configuration.xml""#, risky: false },
            Command {
                shell: PowerShell,
                text: "Stop-Service FMS -Force; Get-Process FSCConfigurationServer -ErrorAction SilentlyContinue",
                risky: false,
            },
        ],
        plan: &[Own, RunSetupAgain],
        advice: "1234/123 34/3",
        ..ISSUE
    },
    // Setup binds no certificate that is out of date.
    Entry {
        id: "certificate-expired",
        operations: EVERY,
        fails_when: Seen(&CertificateExpired),
        shows: &[&CertificateUntil],
        values: &[
            ("subject_or_site", &CertificateSite),
            ("issuer", &CertificateIssuer),
            ("valid_from", &CertificateFrom),
            ("valid_until", &CertificateUntil),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: r"Import-PfxCertificate -FilePath '<file>.pfx' -CertStoreLocation Cert:\LocalMachine\My -Password (Read-Host -AsSecureString)",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r"Get-ChildItem Cert:\LocalMachine\My | Sort-Object NotAfter | Format-List Subject, Thumbprint, NotAfter",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "Import-Module WebAdministration; Get-WebBinding -Protocol https | Format-List ItemXPath, bindingInformation, certificateHash",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeCertificate | Format-List Subject, Services, Status, NotAfter",
                risky: false,
            },
        ],
        plan: &[Own, Restart, RunSetupAgain],
        advice: "1234/1234 1234/1234",
        ..ISSUE
    },
    // ---- mailboxes, databases, search
    // A system mailbox points to no database.
    Entry {
        id: "system-mailbox-without-database",
        operations: EVERY,
        fails_when: Any(&[
            All(&[Seen(&DatabaseMandatory), Seen(&DatabaseMandatoryType)]),
            Seen(&DatabaseMandatoryType),
            Contains(&RootMessage, "Database is mandatory on UserMailbox"),
        ]),
        shows: &[&ProcessedObject, &CorruptedObject],
        values: &[("mailbox", &CorruptedObject), ("processed_object", &ProcessedObject)],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-Mailbox -RecipientTypeDetails DiscoveryMailbox | Format-List Name, Database, IsValid",
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Get-Mailbox -Arbitration | Format-List Name, Database, IsValid", risky: false },
            Command { shell: ExchangeShell, text: "Set-Mailbox -Arbitration -Identity '{mailbox}' -Database '<database>'", risky: true },
            Command { shell: ExchangeShell, text: "Set-Mailbox -Identity '{mailbox}' -Database '<database>'", risky: true },
        ],
        related: &["mount-database-failed", "arbitration-mailbox-upn"],
        plan: &[Own, RunSetupAgain],
        advice: "123/1234 123/1234 123/1234",
        ..ISSUE
    },
    // The database of the discovery mailbox stays down.
    Entry {
        id: "mount-database-failed",
        operations: EVERY,
        fails_when: Any(&[Seen(&MountFailed), All(&[Seen(&MountRefused), Seen(&MountingDatabase)])]),
        values: &[
            ("database", &UnmountedDatabase),
            ("edb_path", &MissingDatabaseFile),
            ("highest_log_generation", &HighestLogGeneration),
            ("server", &DatabaseServer),
            ("reason", &MountReason),
        ],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-MailboxDatabase '{database}' -Status | Format-List Mounted, EdbFilePath, LogFolderPath",
                risky: false,
            },
            Command { shell: Cmd, text: r#"eseutil /mh "{edb_path}""#, risky: false },
            Command { shell: ExchangeShell, text: "Mount-Database '{database}'", risky: false },
        ],
        related: &["system-mailbox-without-database"],
        plan: &[Own, RunSetupAgain],
        advice: "145/13 245/123 1345/13",
        ..ISSUE
    },
    // The nodes of a failed attempt are in the way.
    Entry {
        id: "search-foundation-old-nodes",
        operations: EVERY,
        fails_when: Seen(&OldSearchNodes),
        shows: &[&LastComponent],
        values: &[("data_folder", &OldSearchNodes), ("install_directory", &InstallDirectory)],
        commands: &[
            Command { shell: PowerShell, text: "Stop-Service MSExchangeFastSearch, HostControllerService -Force", risky: false },
            Command { shell: PowerShell, text: r"Remove-Item '{data_folder}\Nodes\Fsis\*' -Recurse", risky: true },
            Command {
                shell: PowerShell,
                text: r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{data_folder}'",
                risky: true,
            },
        ],
        related: &["search-foundation-configuration-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The nodes of search did not come up.
    Entry {
        id: "search-foundation-configuration-failed",
        operations: EVERY,
        fails_when: All(&[Any(&[Seen(&SearchFailure), Seen(&SearchFailureType)]), Not(&Seen(&OldSearchNodes))]),
        shows: &[&LastComponent],
        values: &[("reason", &SearchFailure), ("install_directory", &InstallDirectory)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-Service HostControllerService, MSExchangeFastSearch; Get-Process noderunner -ErrorAction SilentlyContinue",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'",
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: r".\InstallConfig.ps1 -action I -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'",
                risky: false,
            },
        ],
        related: &["search-foundation-old-nodes"],
        explained_by: &["search-foundation-old-nodes"],
        plan: &[StartServices, Own, RunSetupAgain],
        advice: "1345/123 1345/123 12345/123",
        ..ISSUE
    },
    // ---- virtual directories
    // The directory has no object for a virtual directory.
    Entry {
        id: "vdir-not-found",
        operations: EVERY,
        fails_when: Any(&[
            Contains(&ObjectNotFound, "(Default Web Site)"),
            Contains(&ObjectNotFound, "(Exchange Back End)"),
            Seen(&FrontEndVdirNotFound),
            Seen(&BackEndVdirNotFound),
        ]),
        shows: &[&LastCmdlet],
        values: &[("virtual_directory", &ObjectNotFound), ("domain_controller", &ObjectNotFoundOn), ("cmdlet", &LastCmdlet)],
        commands: &[
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup", risky: false },
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd list app", risky: false },
            Command {
                shell: ExchangeShell,
                text: "Get-OwaVirtualDirectory -Server $env:COMPUTERNAME -ShowMailboxVirtualDirectories -ADPropertiesOnly",
                risky: false,
            },
        ],
        related: &["vdir-already-exists", "vdir-appcmd-failed"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/123 1234/123",
        ..ISSUE
    },
    // IIS still has a virtual directory that Setup wants to create.
    Entry {
        id: "vdir-already-exists",
        operations: EVERY,
        fails_when: Seen(&VdirExists),
        values: &[
            ("virtual_directory", &VdirExists),
            ("web_site", &VdirExistsSite),
            ("server", &VdirExistsServer),
            ("virtual_directories", &VdirNames),
            ("web_sites", &VdirSites),
        ],
        commands: &[
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup", risky: false },
            Command { shell: Cmd, text: r#"%windir%\System32\inetsrv\appcmd delete app "{web_site}/{virtual_directory}""#, risky: true },
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd list app", risky: false },
        ],
        related: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/123",
        ..ISSUE
    },
    // IIS lacks the application that an appcmd command names.
    Entry {
        id: "vdir-appcmd-failed",
        operations: EVERY,
        fails_when: Any(&[
            All(&[Any(&[Seen(&ProgramExitCode), Seen(&ProgramFailed)]), Contains(&StartedProgram, r"\inetsrv\appcmd.exe")]),
            All(&[Seen(&ProgramFailed), Seen(&AppcmdInScript), Not(&Seen(&StartedProgram))]),
        ]),
        shows: &[&AppcmdMessage],
        values: &[
            ("exit_code", &ProgramExitCode),
            ("command", &StartedArguments),
            ("appcmd_output", &AppcmdMessage),
            ("application", &AppcmdApplication),
        ],
        commands: &[
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd list app", risky: false },
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd list backup", risky: false },
        ],
        related: &["vdir-not-found", "vdir-already-exists"],
        explained_by: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/12 1234/12",
        ..ISSUE
    },
    // More than one virtual directory where one is expected.
    Entry {
        id: "multiple-activesync-vdirs",
        operations: EVERY,
        fails_when: Seen(&SeveralVdirs),
        values: &[("cmdlet", &SeveralVdirsCmdlet), ("update_cmdlet", &SeveralVdirsUpdate)],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-ActiveSyncVirtualDirectory -Server $env:COMPUTERNAME | Format-List Identity",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Get-ActiveSyncVirtualDirectory -Server $env:COMPUTERNAME | Format-List * | Out-File "$env:SystemDrive\activesync.txt""#,
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Remove-ActiveSyncVirtualDirectory '<identity>'", risky: true },
        ],
        related: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // ---- Windows Installer
    // The cached package of the old build is gone.
    Entry {
        id: "msi-source-missing",
        operations: EVERY,
        fails_when: Any(&[Seen(&InstallerSourceMissing), All(&[Seen(&InstallerCode1612), Seen(&InstallerTask)])]),
        shows: &[&PreviousBuild, &PackageLog],
        values: &[
            ("product_code", &RemovedProduct),
            ("package", &FailedPackage),
            ("existing_product_code", &ExistingProduct),
            ("previous_build", &PreviousBuild),
            ("msi_log", &PackageLog),
            ("build_for_fix", &InstalledBuild),
        ],
        commands: &[
            Command { shell: PowerShell, text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>", risky: false },
            Command { shell: PowerShell, text: r".\FixInstallerCache.ps1 -MachineName <server>", risky: false },
        ],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        advice: "123/12 123/12",
        ..ISSUE
    },
    // The collective error of Windows Installer.
    Entry {
        id: "msi-fatal-error",
        operations: EVERY,
        fails_when: Any(&[Seen(&InstallerFatal), All(&[Seen(&InstallerCode1603), Seen(&InstallerTask)])]),
        shows: &[&PackageLastError, &PackageLog, &PackageLogOfTask],
        values: &[
            ("product_code", &RemovedProduct),
            ("package", &FailedPackage),
            ("last_msi_error", &PackageLastError),
            ("msi_log", &PackageLog),
            ("msi_log", &PackageLogInMessage),
            ("msi_log_of_task", &PackageLogOfTask),
            ("previous_build", &PreviousBuild),
            ("local_build", &LocalBuild),
            ("build_for_fix", &InstalledBuild),
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Select-String -Path '{msi_log}' -Pattern 'Return value 3', ' 3\\.$' -Context 20,0",
                risky: false,
            },
            Command { shell: PowerShell, text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>", risky: false },
            Command { shell: PowerShell, text: "Get-FileHash '<image>.iso' -Algorithm SHA256", risky: false },
        ],
        related: &["msi-source-missing", "msi-directory-rights", "msi-null-reference"],
        explained_by: &["msi-source-missing", "msi-directory-rights", "msi-insert-disk"],
        plan: &[Own, Restart, RunSetupAgain],
        advice: "125/12 1235/12 1235/12 145/13",
        ..ISSUE
    },
    // Setup broke while a package was being installed.
    Entry {
        id: "msi-null-reference",
        operations: EVERY,
        fails_when: All(&[Yes(&NullReferenceAfterPackage), Not(&Seen(&PlacingPermissionsGroup)), Not(&Seen(&ErrorReference))]),
        shows: &[&NewPackage, &PackageLog],
        values: &[
            ("package", &NewPackage),
            ("msi_log", &PackageLog),
            ("previous_build", &PreviousBuild),
            ("build_for_fix", &InstalledBuild),
        ],
        commands: &[
            Command { shell: PowerShell, text: "Select-String -Path '{msi_log}' -Pattern 'Return value 3' -Context 20,0", risky: false },
            Command { shell: PowerShell, text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>", risky: false },
            Command { shell: PowerShell, text: "Get-FileHash '<image>.iso' -Algorithm SHA256", risky: false },
        ],
        related: &["msi-source-missing", "msi-fatal-error"],
        explained_by: &["msi-source-missing", "msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        advice: "124/12 134/13",
        ..ISSUE
    },
    // ---- what is left
    // A run that failed and that no other row explains.
    // Never: the engine adds it where nothing else explains a failed run.
    Entry {
        id: "unrecognized-error",
        operations: EVERY,
        values: &[
            ("root_message", &RootMessage),
            ("exception_type", &ExceptionTypes),
            ("failing_step", &FailingStep),
            ("last_object", &LastObject),
            ("stage", &FailedStage),
            ("cmdlet", &ScriptCmdlet),
            ("object", &ScriptObject),
        ],
        shows: &[&LastComponent],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ChildItem "$env:SystemDrive\ExchangeSetupLogs" | Sort-Object LastWriteTime -Descending | Select-Object -First 10"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2} -MaxEvents 30 | Format-List TimeCreated, ProviderName, Message",
                risky: false,
            },
        ],
        ..ISSUE
    },
];
