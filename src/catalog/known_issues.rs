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
        situations: &[Situation { name: "mode", when: Contains(&RejectedMode, "prepare"), steps: &["give-preparation-switch-own", "start-again-one-operation"] }, Situation { name: "roles", when: All(&[Is(&RefusedParameter, "roles"), Is(&RefusedOperation, "uninstall")]), steps: &["leave-roles-out"] }, Situation { name: "tenant", when: All(&[Is(&RefusedParameter, "tenantorganizationconfig"), Contains(&RefusedOperation, "schema")]), steps: &["prepare-ad-with-file"] }, Situation { name: "parameter", when: Seen(&RefusedParameter), steps: &["leave-switch-out", "let-setup-media-list"] }, Situation { name: "license", when: Contains(&UnknownParameter, "acceptexchangeserverlicenseterms"), steps: &["use-licence-switch-of-media", "let-setup-media-list"] }],
        causes: &[Cause { name: "preparation-given-mode", steps: &["give-preparation-switch-own", "start-again-one-operation"] }, Cause { name: "licence-switch-misspelt", steps: &["let-setup-media-list"] }, Cause { name: "switch-not-go-operation", steps: &["leave-switch-out", "let-setup-media-list", "start-again-one-operation"] }],
        steps: &[Step::plain("leave-roles-out"), Step::plain("prepare-ad-with-file"), Step::plain("leave-switch-out"), Step::plain("use-licence-switch-of-media"), Step::plain("give-preparation-switch-own"), Step::new("let-setup-media-list", &[Command::new("list-switches-build", Cmd, "Setup.exe /?").elevated()]), Step::plain("start-again-one-operation")],
        links: &["unattended"],
        related: &["license-switch-not-recognized", "license-terms-not-accepted", "parameter-not-valid-for-operation"],
        plan: &[StartProperly],
        ..STATE
    },
    // The run stops without the lines that end one.
    Entry {
        id: "log-incomplete",
        operations: EVERY,
        fails_when: No(&RunHasEnd),
        causes: &[Cause { name: "log-copied-while-wizard", steps: &["see-whether-setup-still", "close-setup-take-exchangesetup"] }, Cause { name: "setup-ended", steps: &["see-whether-setup-still", "look-restart-time-last", "start-again-same-media"] }, Cause { name: "lines-were-cut-off", steps: &["see-whether-setup-still", "close-setup-take-exchangesetup"] }],
        steps: &[Step::new("see-whether-setup-still", &[Command::new("setup-still-running", PowerShell, "Get-Process ExSetup, ExSetupUI -ErrorAction SilentlyContinue")]), Step::plain("close-setup-take-exchangesetup"), Step::new("look-restart-time-last", &[Command::new("last-restarts-shutdowns", PowerShell, "Get-WinEvent -FilterHashtable @{LogName='System'; Id=41,1074,6008} -MaxEvents 5")]), Step::plain("start-again-same-media")],
        ..STATE
    },
    // Setup goes on at the step at which an earlier run stopped.
    Entry {
        id: "resumed-after-failure",
        operations: EVERY,
        fails_when: Any(&[Seen(&FailedAction), Seen(&FailedTaskId), Seen(&IncompleteInstallationPage), Seen(&MsiIsCurrent)]),
        shows: &[&PreviousBuild],
        values: &[("action", &FailedAction), ("failed_task_id", &FailedTaskId), ("previous_build", &PreviousBuild)],
        causes: &[Cause { name: "earlier-run-stopped-error", steps: &[] }],
        steps: &[Step::new("look-first-failed-run", &[Command::new("failures-runs-log", PowerShell, r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern '\[ERROR-REFERENCE\]', 'Setup version:'"#)]), Step::plain("remove-cause"), Step::plain("start-same-command-wizard")],
        links: &["install-watermark"],
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
        causes: &[Cause { name: "powershell-found-setup-exe", steps: &["see-setup-exe-found", "change-root-new-media"] }, Cause { name: "update-installed-already", steps: &["update-already-installed-nothing"] }, Cause { name: "interrupted-upgrade-being-continued", steps: &["update-already-installed-nothing"] }],
        steps: &[Step::new("see-setup-exe-found", &[Command::new("setup-exe-powershell-find", PowerShell, "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path").elevated()]), Step::new("change-root-new-media", &[Command::new("start-one-current-folder", PowerShell, r".\Setup.exe {license} /Mode:Upgrade").risky().elevated()]), Step::plain("update-already-installed-nothing")],
        links: &["build-numbers", "update-wizard"],
        related: &["resumed-after-failure", "setup-run-from-bin"],
        explained_by: &["setup-run-from-bin"],
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
        causes: &[Cause { name: "preparead-build-not-been", steps: &[] }, Cause { name: "run-not-replicated-site", steps: &["force-replication-wait", "run-setup-again-server"] }, Cause { name: "preparation-started-child-domain", steps: &[] }],
        steps: &[Step::plain("copy-same-media-computer"), Step::new("enterprise-admins-schema-admins", &[Command::new("prepare-organization-over", Cmd, "Setup.exe {license} /PrepareAD").risky().elevated()]), Step::new("force-replication-wait", &[Command::new("replicate-now", Cmd, "repadmin /syncall /AdeP").needs(Need::DirectoryTools)]), Step::plain("run-setup-again-server")],
        verify: &[Command::new("see-whether-replication-works", Cmd, "repadmin /replsummary").needs(Need::DirectoryTools)],
        links: &["prepare-ad"],
        related: &["AdInitErrorRule", "NotInSchemaMasterSite", "NotInSchemaMasterDomain"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
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
        situations: &[Situation { name: "neither-group", when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), No(&EnterpriseAdmin)]), steps: &["add-account-missing-group", "let-someone-both-groups", "run-setup-again-elevated"] }, Situation { name: "no-schema-admins", when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), Yes(&EnterpriseAdmin)]), steps: &["add-account-missing-group", "let-someone-both-groups", "run-setup-again-elevated"] }, Situation { name: "no-enterprise-admins", when: All(&[No(&EnterpriseAdmin), Any(&[Yes(&SchemaAdmin), Not(&Failed("SchemaUpdateRequired"))])]), steps: &["add-account-missing-group", "let-someone-both-groups", "run-setup-again-elevated"] }],
        causes: &[Cause { name: "account-not-group", steps: &[] }, Cause { name: "added-signed", steps: &["add-account-missing-group", "run-setup-again-elevated"] }, Cause { name: "setup-not-started-administrator", steps: &["run-setup-again-elevated"] }],
        steps: &[Step::plain("add-account-missing-group"), Step::new("let-someone-both-groups", &[Command::new("extend-schema", Cmd, "Setup.exe {license} /PrepareSchema").risky().elevated(), Command::new("prepare-organization", Cmd, "Setup.exe {license} /PrepareAD").risky().elevated()]), Step::plain("run-setup-again-elevated")],
        verify: &[Command::new("groups-current-session", Cmd, "whoami /groups")],
        links: &["prepare-ad"],
        related: &["SchemaUpdateRequired", "GlobalUpdateRequired"],
        explained_by: &["prepare-ad-wrong-domain-or-site"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The first server of a build, and the account is no organization administrator.
    Entry {
        id: "not-organization-management",
        operations: EVERY,
        fails_when: All(&[No(&ExOrgAdmin), Contains(&SidExOrgAdmins, "S-1-5-"), FIRST_SERVER_REFUSED]),
        values: &[("group_sid", &SidExOrgAdmins), ("user", &LoggedOnUser)],
        causes: &[Cause { name: "account-not-organization-management", steps: &[] }, Cause { name: "added-signed", steps: &["add-account", "run-setup-elevated-prompt"] }, Cause { name: "may-only-delegated-setup", steps: &[] }],
        steps: &[Step::new("find-name-group-sid", &[Command::new("name-group", PowerShell, "(New-Object Security.Principal.SecurityIdentifier '{group_sid}').Translate([Security.Principal.NTAccount]).Value")]), Step::new("add-account", &[Command::new("add-account", ExchangeShell, "Add-RoleGroupMember 'Organization Management' -Member '{user}'").risky()]), Step::plain("run-setup-elevated-prompt")],
        verify: &[Command::new("groups-current-session", Cmd, "whoami /groups")],
        links: &["prepare-ad"],
        related: &["GlobalServerInstall", "delegated-setup-extra-rights"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..ISSUE
    },
    // The group of the organization administrators itself was not found.
    Entry {
        id: "no-organization-management-sid",
        operations: EVERY,
        fails_when: All(&[No(&ExOrgAdmin), Empty(&SidExOrgAdmins), FIRST_SERVER_REFUSED]),
        values: &[("user", &LoggedOnUser)],
        causes: &[Cause { name: "preparead-never-been-run", steps: &[] }, Cause { name: "preparation-not-replicated-domain", steps: &["wait-replication"] }],
        steps: &[Step::new("preparead-name-organization", &[Command::new("extend-schema", Cmd, "Setup.exe {license} /PrepareSchema").risky().elevated(), Command::new("prepare-organization", Cmd, r#"Setup.exe {license} /PrepareAD /OrganizationName:"<name>""#).risky().elevated()]), Step::new("wait-replication", &[Command::new("see-whether-replication-works", Cmd, "repadmin /replsummary").needs(Need::DirectoryTools)])],
        links: &["prepare-ad"],
        related: &["not-organization-management"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ad-prep-insufficient-rights"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
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
        causes: &[Cause { name: "account-rights-through-domain", steps: &[] }, Cause { name: "not-server-management", steps: &[] }],
        steps: &[Step::new("add-account-server-management", &[Command::new("groups-current-session", Cmd, "whoami /groups"), Command::new("add-account", ExchangeShell, "Add-RoleGroupMember 'Server Management' -Member '{user}'").risky()]), Step::plain("sign-out-again"), Step::plain("first-server-build-use")],
        links: &["delegate"],
        related: &["GlobalServerInstall", "not-organization-management"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule"],
        plan: &[UseRightAccount, RunSetupAgain],
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
        situations: &[Situation { name: "refused", when: Any(&[Is(&SchemaImportCode, "8245"), Is(&SchemaImportExit, "8245")]), steps: &["open-ldif-err-computer", "duplicate-oid", "run-prepareschema-schema-master"] }, Situation { name: "replication", when: Any(&[OneOf(&SchemaImportCode, &["8224", "8240"]), OneOf(&SchemaImportExit, &["8224", "8240"])]), steps: &["open-ldif-err-computer", "check-replication-forest-repadmin", "run-prepareschema-schema-master"] }, Situation { name: "busy", when: Any(&[Is(&SchemaImportCode, "8206"), Is(&SchemaImportExit, "8206")]), steps: &["run-prepareschema-schema-master"] }, Situation { name: "rights", when: Any(&[Is(&SchemaImportCode, "8344"), Is(&SchemaImportExit, "8344")]), steps: &["open-ldif-err-computer", "run-prepareschema-schema-master"] }],
        causes: &[Cause { name: "schema-master-refused-entry", steps: &["open-ldif-err-computer", "duplicate-oid", "run-prepareschema-schema-master"] }, Cause { name: "schema-master-cannot-confirm", steps: &["open-ldif-err-computer", "check-replication-forest-repadmin", "run-prepareschema-schema-master"] }],
        steps: &[Step::new("open-ldif-err-computer", &[Command::new("read-error-file", PowerShell, "Get-Content '{error_file}'")]), Step::new("duplicate-oid", &[Command::new("oid", PowerShell, "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(attributeID=<OID>)(governsID=<OID>))'").needs(Need::ActiveDirectory)]), Step::plain("check-replication-forest-repadmin"), Step::new("run-prepareschema-schema-master", &[Command::new("extend-schema-again", Cmd, "Setup.exe {license} /PrepareSchema").risky().elevated()])],
        links: &["prepare-ad"],
        related: &["SchemaUpdateRequired", "ldifde-missing", "resource-schema-ldap-name"],
        plan: &[Own, RunPrepareSchema, WaitForReplication, RunSetupAgain],
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
        causes: &[Cause { name: "someone-deleted-group", steps: &[] }, Cause { name: "moved-another-domain-deleting", steps: &[] }],
        steps: &[Step::new("look-deleted-group-note", &[Command::new("find-deleted-group", PowerShell, "Get-ADObject -Server (Get-ADForest).RootDomain -IncludeDeletedObjects -LDAPFilter '(&(isDeleted=TRUE)(name={deleted_group}*))' -Properties lastKnownParent, whenChanged").needs(Need::ActiveDirectory)]), Step::new("restore-one-object", &[Command::new("restore-one-object", PowerShell, "Restore-ADObject -Server (Get-ADForest).RootDomain -Identity '<ObjectGUID>'").risky().needs(Need::ActiveDirectory)]), Step::new("otherwise-save-attribute", &[Command::new("save-attribute", PowerShell, "(Get-ADObject '{container}' -Properties otherWellKnownObjects).otherWellKnownObjects | Out-File otherWellKnownObjects.txt").needs(Need::ActiveDirectory)]), Step::plain("wait-replication-run-preparead")],
        related: &["well-known-object-wrong-group-type", "security-groups-ou-missing"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
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
        causes: &[Cause { name: "scope-changed-global-domain", steps: &["look-group-type-mail", "make-universal-security-group", "wait-replication"] }, Cause { name: "group-mail-enabled", steps: &["look-group-type-mail", "take-mail-attributes-off", "wait-replication"] }],
        steps: &[Step::new("look-group-type-mail", &[Command::new("show-group", PowerShell, "Get-ADGroup '{group_dn}' -Properties groupType, mail, mailNickname, msExchRecipientTypeDetails").needs(Need::ActiveDirectory)]), Step::new("make-universal-security-group", &[Command::new("correct-type-scope", PowerShell, "Set-ADGroup '{group_dn}' -GroupCategory Security -GroupScope Universal").risky().needs(Need::ActiveDirectory)]), Step::new("take-mail-attributes-off", &[Command::new("take-off-mail-attributes", ExchangeShell, "Disable-DistributionGroup '{group_dn}'").risky()]), Step::plain("wait-replication")],
        related: &["well-known-object-deleted"],
        plan: &[Own, RunPrepareAd, WaitForReplication, RunSetupAgain],
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
        causes: &[Cause { name: "ou-deleted", steps: &[] }, Cause { name: "groups-were-moved-ou", steps: &[] }],
        steps: &[Step::new("look-whether-ou-deleted", &[Command::new("find-ou", PowerShell, "Get-ADObject -IncludeDeletedObjects -LDAPFilter '(name=Microsoft Exchange Security Groups*)'").needs(Need::ActiveDirectory)]), Step::new("restore-move-name-back", &[Command::new("create", PowerShell, "New-ADOrganizationalUnit -Name 'Microsoft Exchange Security Groups' -Path '{root_domain}'").risky().needs(Need::ActiveDirectory)]), Step::plain("move-exchange-groups"), Step::new("run-preparead-again", &[Command::new("prepare-organization", Cmd, "Setup.exe {license} /PrepareAD").risky().elevated()])],
        related: &["well-known-object-deleted"],
        plan: &[Own, RunPrepareAd, WaitForReplication, RunSetupAgain],
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
        causes: &[Cause { name: "deny-entry-account-one", steps: &[] }, Cause { name: "inheritance-off-object-administrator", steps: &[] }, Cause { name: "account-domain-admins-another", steps: &["run-preparation-account-enterprise"] }, Cause { name: "policy-took-take-ownership", steps: &["remove-deny", "run-preparation-account-enterprise"] }],
        steps: &[Step::new("list-permissions-object-look", &[Command::new("permissions-object", Cmd, r#"dsacls "{object_read_before_error}""#).needs(Need::DirectoryTools)]), Step::plain("remove-deny"), Step::plain("run-preparation-account-enterprise"), Step::plain("give-account-full-control")],
        verify: &[Command::new("groups-current-session", Cmd, "whoami /groups")],
        links: &["read-only-controllers"],
        related: &["LocalDomainPrep", "DomainPrepRequired"],
        plan: &[Own, UseRightAccount, RunPrepareDomain, RunSetupAgain],
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
        causes: &[Cause { name: "account-last-name-changed", steps: &["find-object-name-whole", "correct-last-name", "wait-replication"] }, Cause { name: "longer-arbitration-mailbox", steps: &["find-object-name-whole", "try-enable-mailbox-arbitration", "wait-replication"] }, Cause { name: "another-object-name", steps: &["find-object-name-whole", "change-object-user-principal", "wait-replication"] }],
        steps: &[Step::new("find-object-name-whole", &[Command::new("find-name-global-catalog", PowerShell, "Get-ADObject -Server '{domain_controller}:3268' -LDAPFilter '(userPrincipalName={mailbox}@*)' -Properties userPrincipalName, sn, msExchRecipientTypeDetails").needs(Need::ActiveDirectory)]), Step::new("correct-last-name", &[Command::new("put-last-name-back", PowerShell, "Set-ADUser -Identity '<DN>' -Surname '{expected_last_name}'").risky().needs(Need::ActiveDirectory)]), Step::plain("try-enable-mailbox-arbitration"), Step::plain("change-object-user-principal"), Step::new("wait-replication", &[Command::new("prepare-organization", Cmd, "Setup.exe {license} /PrepareAD").risky().elevated()])],
        links: &["arbitration"],
        related: &["ad-object-already-exists", "system-mailbox-without-database"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // The container for public folder trees is there, but empty.
    Entry {
        id: "public-folder-tree-missing",
        operations: EVERY,
        fails_when: Any(&[Seen(&FolderHierarchiesExist), Seen(&FolderHierarchiesExistType)]),
        values: &[("object_dn", &ExistingObject), ("domain_controller", &ExistingObjectDomainController)],
        causes: &[Cause { name: "tree-removed-last-old", steps: &[] }],
        steps: &[Step::new("look-container", &[Command::new("container", PowerShell, "Get-ADObject -SearchBase '{object_dn}' -Filter *").needs(Need::ActiveDirectory)]), Step::new("create-object-class-msexchpftree", &[Command::new("create-tree", PowerShell, "New-ADObject -Name 'Public Folders' -Type msExchPFTree -Path '{object_dn}' -OtherAttributes @{msExchPFTreeType=1}").risky().needs(Need::ActiveDirectory)]), Step::new("wait-replication", &[Command::new("prepare-organization", Cmd, "Setup.exe {license} /PrepareAD").risky().elevated()])],
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
        causes: &[Cause { name: "account-may-not-read", steps: &["read-object-domain-controller", "repair-inheritance-remove-denies", "check-replication"] }, Cause { name: "created-another-domain-controller", steps: &["read-object-domain-controller", "check-replication"] }, Cause { name: "object-another-class-same", steps: &["read-object-domain-controller", "find-out-uses-renamed", "check-replication"] }],
        steps: &[Step::new("read-object-domain-controller", &[Command::new("read-object", PowerShell, "Get-ADObject '{object_dn}' -Server {domain_controller} -Properties objectClass, whenCreated").needs(Need::ActiveDirectory), Command::new("permissions", Cmd, r#"dsacls "{object_dn}""#).needs(Need::DirectoryTools)]), Step::plain("repair-inheritance-remove-denies"), Step::plain("find-out-uses-renamed"), Step::new("check-replication", &[Command::new("see-whether-replication-works", Cmd, "repadmin /replsummary").needs(Need::DirectoryTools)])],
        related: &["public-folder-tree-missing", "meso-access-denied"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // A domain controller whose DNS name has no dot.
    Entry {
        id: "dc-dns-host-name-not-fqdn",
        operations: EVERY,
        fails_when: All(&[Seen(&ReadingControllerName), Any(&[Seen(&TextCutFailed), Seen(&TextCutFailedType)])]),
        causes: &[Cause { name: "attribute-holds-short-name", steps: &[] }, Cause { name: "computer-object-belongs-domain", steps: &[] }],
        steps: &[Step::new("list-dns-names-all", &[Command::new("dns-names-domain-controllers", PowerShell, "Get-ADComputer -LDAPFilter '(|(primaryGroupID=516)(primaryGroupID=521))' -Properties dNSHostName | Format-Table Name, dNSHostName").needs(Need::ActiveDirectory)]), Step::new("correct-short-empty-one", &[Command::new("correct-one", PowerShell, "Set-ADComputer '<DC>' -DNSHostName '<DC>.<domain>'").risky().needs(Need::ActiveDirectory)]), Step::plain("wait-replication")],
        plan: &[Own, WaitForReplication, RunSetupAgain],
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
        causes: &[Cause { name: "setup-resumed-behind-step", steps: &["enable-start-service", "run-setup-again"] }, Cause { name: "service-not-start", steps: &[] }],
        steps: &[Step::new("enable-start-service", &[Command::new("enable-start", PowerShell, "Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology").elevated()]), Step::new("run-setup-again", &[Command::new("keep-running-end-ctrl", PowerShell, "while ($true) { Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology; Start-Sleep 5 }").elevated()]), Step::plain("read-application-log")],
        links: &["failed-updates"],
        related: &["shared-config-dc-no-suitable-dc", "service-disabled", "resumed-after-failure"],
        explained_by: &["shared-config-dc-no-suitable-dc"],
        plan: &[StartServices, RunSetupAgain],
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
        causes: &[Cause { name: "exchange-servers-lacks-right", steps: &["read-event-2080", "correct-policy-wins-domain", "restart-server-once"] }, Cause { name: "server-not-exchange-servers", steps: &["add-computer-account", "restart-server-once"] }, Cause { name: "subnet-belongs-site-one", steps: &["one-domain-controllers", "restart-server-once"] }, Cause { name: "global-catalog-reach", steps: &["correct-dns-firewall", "restart-server-once"] }],
        steps: &[Step::new("read-event-2080", &[Command::new("last-event-2080", PowerShell, "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=2080} -MaxEvents 1 | Format-List TimeCreated, Message")]), Step::plain("correct-policy-wins-domain"), Step::plain("add-computer-account"), Step::new("one-domain-controllers", &[Command::new("site-server", Cmd, "nltest /dsgetsite")]), Step::new("correct-dns-firewall", &[Command::new("find-global-catalog", Cmd, "nltest /dsgetdc: /gc /force")]), Step::plain("restart-server-once")],
        related: &["shared-config-dc-ad-topology-not-running", "DomainPrepRequired"],
        plan: &[ReachActiveDirectory, RunPrepareDomain, Restart, StartServices, RunSetupAgain],
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
        causes: &[Cause { name: "something-between-topology-service", steps: &[] }],
        steps: &[Step::plain("read-inner-error-exception"), Step::new("start-msexchangeadtopology-look-writes", &[Command::new("service-run", PowerShell, "Get-Service MSExchangeADTopology"), Command::new("last-exchange-events", PowerShell, "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2,3} -MaxEvents 100 | Where-Object ProviderName -like 'MSExchange*' | Format-List TimeCreated, Id, Message")]), Step::plain("remove-cause")],
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
        causes: &[Cause { name: "mpssvc-stopped-disabled-policy", steps: &[] }, Cause { name: "bfe-needs-stopped", steps: &["look-both-services", "enable-start-mpssvc-bfe", "run-setup-again"] }],
        steps: &[Step::new("look-both-services", &[Command::new("state-both-services", PowerShell, "Get-CimInstance Win32_Service -Filter \"Name='MpsSvc' OR Name='BFE'\" | Select-Object Name, StartMode, State")]), Step::new("enable-start-mpssvc-bfe", &[Command::new("enable-start", PowerShell, "Set-Service MpsSvc -StartupType Automatic; Start-Service MpsSvc").elevated()]), Step::new("filtering-switch-profiles-off", &[Command::new("switch-profiles-off", PowerShell, "Set-NetFirewallProfile -All -Enabled False").risky().elevated()]), Step::plain("run-setup-again")],
        links: &["failed-updates"],
        related: &["MpsSvcStopped", "service-disabled"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // A service that must start is disabled.
    Entry {
        id: "service-disabled",
        operations: EVERY,
        fails_when: Any(&[Seen(&ServiceIsDisabled), Seen(&ServiceIsDisabledFr), Seen(&ServiceIsDisabledDe), Seen(&ServiceDisabledType)]),
        shows: &[&DisabledServiceDisplayName],
        values: &[("service_name", &DisabledService), ("service_display_name", &DisabledServiceDisplayName)],
        causes: &[Cause { name: "earlier-run-stopped-restored", steps: &[] }, Cause { name: "someone-policy-disabled-service", steps: &[] }],
        steps: &[Step::new("look-service-those-depends", &[Command::new("service-dependencies", PowerShell, "Get-CimInstance Win32_Service -Filter 'Name=\"{service_name}\"' | Select-Object Name, StartMode, State; Get-Service {service_name} -RequiredServices")]), Step::new("set-those-disabled-automatic", &[Command::new("enable", PowerShell, "Set-Service {service_name} -StartupType Automatic").elevated()]), Step::plain("run-setup-again-watch")],
        verify: &[Command::new("other-disabled-exchange-services", PowerShell, "Get-CimInstance Win32_Service -Filter \"Name LIKE 'MSExchange%' AND StartMode='Disabled'\" | Select-Object Name, State")],
        links: &["failed-updates"],
        related: &["shared-config-dc-ad-topology-not-running", "resumed-after-failure"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // The script that stops services found none to stop.
    Entry {
        id: "servicecontrol-reverse-null",
        operations: EVERY,
        fails_when: All(&[Seen(&ReverseOfNothing), Seen(&ServiceControlScript)]),
        shows: &[&InstalledRoles],
        values: &[("install_directory", &InstallDirectory), ("installed_roles", &InstalledRoles)],
        causes: &[Cause { name: "first-attempt-failed-roles", steps: &[] }],
        steps: &[Step::new("keep-copy-servicecontrol-ps1", &[Command::new("keep-copy", PowerShell, r#"Copy-Item '{install_directory}\Bin\ServiceControl.ps1' "$env:SystemDrive\ServiceControl.ps1.bak""#).elevated()]), Step::new("open-script-find", &[Command::new("line-find", Text, "$services = Get-ServiceToControl $Roles -Active")]), Step::new("put-new-line-behind", &[Command::new("line-add", Text, "if ($services -eq $null) { return $true }").risky()]), Step::plain("run-setup-again")],
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
        causes: &[Cause { name: "setup-exe-typed-powershell", steps: &[] }, Cause { name: "started-bin-folder", steps: &["open-elevated-prompt", "afterwards-make-sure-service"] }],
        steps: &[Step::new("see-setup-exe-found", &[Command::new("setup-exe-powershell-find", PowerShell, "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path").elevated()]), Step::new("open-elevated-prompt", &[Command::new("upgrade-media", PowerShell, r".\Setup.exe {license} /Mode:Upgrade").risky().elevated()]), Step::new("afterwards-make-sure-service", &[Command::new("services-left-disabled", PowerShell, "Get-Service MSExchange*, W3SVC, IISADMIN, RemoteRegistry, Winmgmt, pla -ErrorAction SilentlyContinue | Where-Object StartType -eq Disabled")])],
        links: &["setup-in-powershell", "failed-updates"],
        related: &["same-build-as-installed"],
        plan: &[StartProperly, StartServices, RunSetupAgain],
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
        causes: &[Cause { name: "folder-below-unifiedmessaging", steps: &[] }, Cause { name: "clean-antivirus-program-removed", steps: &[] }],
        steps: &[Step::new("path-folder-create-may", &[Command::new("create-folder", PowerShell, "New-Item -ItemType Directory -Path '{path}'").elevated()]), Step::new("check-neighbours", &[Command::new("look-neighbours", PowerShell, r"Get-ChildItem '{install_directory}\UnifiedMessaging'")]), Step::plain("run-setup-again")],
        related: &["setup-run-from-bin"],
        explained_by: &["setup-run-from-bin"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The file system refused the antimalware configuration.
    Entry {
        id: "fips-configuration-access-denied",
        operations: EVERY,
        fails_when: Any(&[Seen(&AntimalwareUpgradeRefused), All(&[Seen(&AntimalwareUpgradeReason), Seen(&FileAccessRefused)])]),
        values: &[("install_directory", &InstallDirectory), ("reason", &AntimalwareUpgradeReason)],
        causes: &[Cause { name: "permissions-file-folder-were", steps: &[] }, Cause { name: "another-antivirus-program-holds", steps: &["stop-fms-see-fscconfigurationserver", "exclude-exchange-folders-antivirus"] }],
        steps: &[Step::new("compare-permissions-healthy-server", &[Command::new("permissions-folder", Cmd, r#"icacls "{install_directory}\FIP-FS\Data""#).elevated()]), Step::new("clear-read-only-attribute", &[Command::new("clear-read-only", Cmd, r#"attrib -r "{install_directory}\FIP-FS\Data\Configuration.xml""#).elevated()]), Step::new("stop-fms-see-fscconfigurationserver", &[Command::new("stop-engine-see-left", PowerShell, "Stop-Service FMS -Force; Get-Process FSCConfigurationServer -ErrorAction SilentlyContinue").elevated()]), Step::plain("exclude-exchange-folders-antivirus")],
        links: &["antivirus", "antivirus-exclusions"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "certificate-not-renewed-time", steps: &[] }, Cause { name: "self-signed-certificates-server", steps: &[] }],
        steps: &[Step::new("import-valid-certificate-private", &[Command::new("import-certificate", PowerShell, r"Import-PfxCertificate -FilePath '<file>.pfx' -CertStoreLocation Cert:\LocalMachine\My -Password (Read-Host -AsSecureString)"), Command::new("certificates-computer", PowerShell, r"Get-ChildItem Cert:\LocalMachine\My | Sort-Object NotAfter | Format-List Subject, Thumbprint, NotAfter")]), Step::new("port-444", &[Command::new("bindings-iis", PowerShell, "Import-Module WebAdministration; Get-WebBinding -Protocol https | Format-List ItemXPath, bindingInformation, certificateHash").elevated().needs(Need::WebAdministration)]), Step::plain("restart-server"), Step::new("renew-certificates-exchange", &[Command::new("certificates-exchange", ExchangeShell, "Get-ExchangeCertificate | Format-List Subject, Services, Status, NotAfter")])],
        plan: &[Own, Restart, RunSetupAgain],
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
        causes: &[Cause { name: "database-removed-while-system", steps: &[] }, Cause { name: "homemdb-cleared-hand", steps: &[] }, Cause { name: "repeated-preparead-runs-left", steps: &[] }],
        steps: &[Step::new("list-discovery-arbitration-mailboxes", &[Command::new("discovery-mailboxes", ExchangeShell, "Get-Mailbox -RecipientTypeDetails DiscoveryMailbox | Format-List Name, Database, IsValid"), Command::new("arbitration-mailboxes", ExchangeShell, "Get-Mailbox -Arbitration | Format-List Name, Database, IsValid")]), Step::new("give-mailbox-existing-database", &[Command::new("give-arbitration-mailbox-database", ExchangeShell, "Set-Mailbox -Arbitration -Identity '{mailbox}' -Database '<database>'").risky(), Command::new("give-another-mailbox-database", ExchangeShell, "Set-Mailbox -Identity '{mailbox}' -Database '<database>'").risky()]), Step::plain("check-msexchhomeservername-too")],
        links: &["database-mandatory", "arbitration"],
        related: &["mount-database-failed", "arbitration-mailbox-upn"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "file-volume-mount-point", steps: &["look-files-should-bring", "mount-database", "point-system-mailboxes-live"] }, Cause { name: "database-not-shut-down", steps: &["make-room", "mount-database", "point-system-mailboxes-live"] }, Cause { name: "antivirus-program-removed-locks", steps: &["look-files-should-bring", "exclude-exchange-folders-databases", "mount-database", "point-system-mailboxes-live"] }],
        steps: &[Step::new("look-files-should-bring", &[Command::new("state-paths", ExchangeShell, "Get-MailboxDatabase '{database}' -Status | Format-List Mounted, EdbFilePath, LogFolderPath")]), Step::new("make-room", &[Command::new("state-file", Cmd, r#"eseutil /mh "{edb_path}""#).elevated()]), Step::plain("exclude-exchange-folders-databases"), Step::new("mount-database", &[Command::new("mount", ExchangeShell, "Mount-Database '{database}'")]), Step::plain("point-system-mailboxes-live")],
        links: &["antivirus", "recover"],
        related: &["system-mailbox-without-database"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The nodes of a failed attempt are in the way.
    Entry {
        id: "search-foundation-old-nodes",
        operations: EVERY,
        fails_when: Seen(&OldSearchNodes),
        shows: &[&LastComponent],
        values: &[("data_folder", &OldSearchNodes), ("install_directory", &InstallDirectory)],
        causes: &[Cause { name: "resumed-run-not-clean", steps: &[] }],
        steps: &[Step::new("stop-both-search-services", &[Command::new("stop-services", PowerShell, "Stop-Service MSExchangeFastSearch, HostControllerService -Force").elevated()]), Step::new("remove-folders-below-nodes", &[Command::new("remove-old-nodes", PowerShell, r"Remove-Item '{data_folder}\Nodes\Fsis\*' -Recurse").risky().elevated()]), Step::new("elevated-powershell-uninstall-search", &[Command::new("uninstall-configuration", PowerShell, r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{data_folder}'").risky().elevated()]), Step::plain("run-setup-again")],
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
        causes: &[Cause { name: "hostcontrollerservice-disabled-fails", steps: &["both-search-services-must", "try-hand", "install-again", "run-setup-again"] }, Cause { name: "noderunner-cannot-start", steps: &["both-search-services-must", "try-hand", "install-again", "run-setup-again"] }, Cause { name: "ports-3800-taken", steps: &[] }],
        steps: &[Step::new("both-search-services-must", &[Command::new("services-processes-search", PowerShell, "Get-Service HostControllerService, MSExchangeFastSearch; Get-Process noderunner -ErrorAction SilentlyContinue")]), Step::plain("find-program-listens-stop"), Step::new("try-hand", &[Command::new("uninstall-configuration", PowerShell, r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'").risky().elevated(), Command::new("install-same-folder", PowerShell, r".\InstallConfig.ps1 -action I -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'").elevated()]), Step::plain("install-again"), Step::plain("run-setup-again")],
        related: &["search-foundation-old-nodes"],
        explained_by: &["search-foundation-old-nodes"],
        plan: &[StartServices, Own, RunSetupAgain],
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
        causes: &[Cause { name: "removed-hand", steps: &[] }, Cause { name: "object-active-directory-deleted", steps: &[] }],
        steps: &[Step::new("save-iis-configuration", &[Command::new("save-iis-configuration", Cmd, r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup").elevated()]), Step::new("compare-applications-iis-virtual", &[Command::new("applications-iis", Cmd, r"%windir%\System32\inetsrv\appcmd list app").elevated(), Command::new("virtual-directories-active-directory", ExchangeShell, "Get-OwaVirtualDirectory -Server $env:COMPUTERNAME -ShowMailboxVirtualDirectories -ADPropertiesOnly")]), Step::plain("remove-half-left-create"), Step::plain("run-setup-again")],
        related: &["vdir-already-exists", "vdir-appcmd-failed"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "earlier-run-stopped-had", steps: &[] }, Cause { name: "applicationhost-config-restored-edited", steps: &[] }],
        steps: &[Step::new("save-iis-configuration", &[Command::new("save-iis-configuration", Cmd, r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup").elevated()]), Step::new("delete-application", &[Command::new("delete-application", Cmd, r#"%windir%\System32\inetsrv\appcmd delete app "{web_site}/{virtual_directory}""#).risky().elevated(), Command::new("applications-iis", Cmd, r"%windir%\System32\inetsrv\appcmd list app").elevated()]), Step::plain("run-setup-again")],
        related: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "virtual-directory-missing-iis", steps: &[] }, Cause { name: "applicationhost-config-damaged-edited", steps: &[] }],
        steps: &[Step::plain("read-appcmd-said-just"), Step::new("list-applications-compare-them", &[Command::new("applications-iis", Cmd, r"%windir%\System32\inetsrv\appcmd list app").elevated()]), Step::new("restore-iis-configuration-recreate", &[Command::new("saved-configurations", Cmd, r"%windir%\System32\inetsrv\appcmd list backup").elevated()]), Step::plain("run-setup-again")],
        related: &["vdir-not-found", "vdir-already-exists"],
        explained_by: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // More than one virtual directory where one is expected.
    Entry {
        id: "multiple-activesync-vdirs",
        operations: EVERY,
        fails_when: Seen(&SeveralVdirs),
        values: &[("cmdlet", &SeveralVdirsCmdlet), ("update_cmdlet", &SeveralVdirsUpdate)],
        causes: &[Cause { name: "second-web-site-virtual", steps: &[] }],
        steps: &[Step::new("list-directories-server", &[Command::new("directories-server", ExchangeShell, "Get-ActiveSyncVirtualDirectory -Server $env:COMPUTERNAME | Format-List Identity")]), Step::new("note-settings-additional-one", &[Command::new("note-settings", ExchangeShell, r#"Get-ActiveSyncVirtualDirectory -Server $env:COMPUTERNAME | Format-List * | Out-File "$env:SystemDrive\activesync.txt""#)]), Step::new("remove-additional-one", &[Command::new("remove-additional-one", ExchangeShell, "Remove-ActiveSyncVirtualDirectory '<identity>'").risky()]), Step::plain("create-again-afterwards-still")],
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
        causes: &[Cause { name: "installer-folder-cleaned", steps: &[] }, Cause { name: "system-restored", steps: &[] }],
        steps: &[Step::plain("get-media-old-build"), Step::new("run-microsoft-fixinstallercache-script", &[Command::new("repair-media", PowerShell, r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>").elevated().needs(Need::FixInstallerCache), Command::new("repair-another-server", PowerShell, r".\FixInstallerCache.ps1 -MachineName <server>").elevated().needs(Need::FixInstallerCache)]), Step::plain("run-setup-again")],
        links: &["fix-installer-cache"],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "cached-copy-missing-damaged", steps: &["open-msilog-read-upward", "repair-media-installed-build", "restart-run-setup-again"] }, Cause { name: "files-locked", steps: &["open-msilog-read-upward", "repair-media-installed-build", "otherwise-remove-cause-names", "restart-run-setup-again"] }, Cause { name: "step-inside-package-failed", steps: &["open-msilog-read-upward", "repair-media-installed-build", "otherwise-remove-cause-names", "restart-run-setup-again"] }, Cause { name: "media-download-damaged", steps: &["open-msilog-read-upward", "download-image-again", "restart-run-setup-again"] }],
        steps: &[Step::new("open-msilog-read-upward", &[Command::new("find-place-package-log", PowerShell, "Select-String -Path '{msi_log}' -Pattern 'Return value 3', ' 3\\.$' -Context 20,0")]), Step::new("repair-media-installed-build", &[Command::new("repair-installer-folder", PowerShell, r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>").elevated().needs(Need::FixInstallerCache)]), Step::plain("otherwise-remove-cause-names"), Step::new("download-image-again", &[Command::new("hash-image", PowerShell, "Get-FileHash '<image>.iso' -Algorithm SHA256")]), Step::plain("restart-run-setup-again")],
        links: &["msi-1603", "fix-installer-cache"],
        related: &["msi-source-missing", "msi-directory-rights", "msi-null-reference"],
        explained_by: &["msi-source-missing", "msi-directory-rights", "msi-insert-disk"],
        plan: &[Own, Restart, RunSetupAgain],
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
        causes: &[Cause { name: "cached-package-old-build", steps: &["read-package-log", "repair-installer-folder-windows", "run-setup-again"] }, Cause { name: "package-media-damaged", steps: &["read-package-log", "check-hash-download", "run-setup-again"] }],
        steps: &[Step::new("read-package-log", &[Command::new("find-place-package-log", PowerShell, "Select-String -Path '{msi_log}' -Pattern 'Return value 3' -Context 20,0")]), Step::new("repair-installer-folder-windows", &[Command::new("repair-installer-folder", PowerShell, r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>").elevated().needs(Need::FixInstallerCache)]), Step::new("check-hash-download", &[Command::new("hash-download", PowerShell, "Get-FileHash '<image>.iso' -Algorithm SHA256")]), Step::plain("run-setup-again")],
        links: &["fix-installer-cache", "build-numbers"],
        related: &["msi-source-missing", "msi-fatal-error"],
        explained_by: &["msi-source-missing", "msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
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
        steps: &[Step::plain("read-message-above"), Step::plain("file-service"), Step::new("look-newest-files-beside", &[Command::new("newest-files-beside-log", PowerShell, r#"Get-ChildItem "$env:SystemDrive\ExchangeSetupLogs" | Sort-Object LastWriteTime -Descending | Select-Object -First 10"#)]), Step::new("read-application-log-around", &[Command::new("last-errors-application-log", PowerShell, "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2} -MaxEvents 30 | Format-List TimeCreated, ProviderName, Message")]), Step::plain("search-links-offered")],
        links: &["setup-log-reviewer", "failed-updates"],
        ..ISSUE
    },
];
