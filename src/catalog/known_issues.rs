//! Known issues: error patterns with a known cause, by our own ids; the specific before the general.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::issues_updates::{ExchangeUpdate, UpdateExitCode};
use crate::facts::{common::*, known_issues::*, permissions::HasServerDelegatedPermsBlocked, task_errors::*};

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
        operations: ALL_OPERATIONS,
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
            Situation {
                name: "mode",
                when: Contains(&RejectedMode, "prepare"),
                steps: &["give-preparation-switch-own", "start-again-one-operation"],
            },
            Situation {
                name: "roles",
                when: All(&[Is(&RefusedParameter, "roles"), Is(&RefusedOperation, "uninstall")]),
                steps: &["leave-roles-out"],
            },
            Situation {
                name: "tenant",
                when: All(&[Is(&RefusedParameter, "tenantorganizationconfig"), Contains(&RefusedOperation, "schema")]),
                steps: &["prepare-ad-with-file"],
            },
            Situation { name: "parameter", when: Seen(&RefusedParameter), steps: &["leave-switch-out", "let-setup-media-list"] },
            Situation {
                name: "license",
                when: Contains(&UnknownParameter, "acceptexchangeserverlicenseterms"),
                steps: &["use-licence-switch-of-media", "let-setup-media-list"],
            },
        ],
        causes: &[
            Cause { name: "preparation-given-mode", steps: &["give-preparation-switch-own", "start-again-one-operation"] },
            Cause { name: "licence-switch-misspelt", steps: &["let-setup-media-list"] },
            Cause { name: "switch-not-go-operation", steps: &["leave-switch-out", "let-setup-media-list", "start-again-one-operation"] },
        ],
        steps: &[
            Step::plain("leave-roles-out"),
            Step::plain("prepare-ad-with-file"),
            Step::plain("leave-switch-out"),
            Step::plain("use-licence-switch-of-media"),
            Step::plain("give-preparation-switch-own"),
            Step {
                name: "let-setup-media-list",
                commands: &[Command { name: "list-switches-build", shell: Cmd, text: "Setup.exe /?", elevated: true, ..COMMAND }],
            },
            Step::plain("start-again-one-operation"),
        ],
        links: &["unattended"],
        related: &["license-switch-not-recognized", "license-terms-not-accepted", "parameter-not-valid-for-operation"],
        plan: &[StartProperly],
        ..STATE
    },
    // The run stops without the lines that end one.
    Entry {
        id: "log-incomplete",
        operations: ALL_OPERATIONS,
        fails_when: No(&RunHasEnd),
        causes: &[
            Cause { name: "log-copied-while-wizard", steps: &["see-whether-setup-still", "close-setup-take-exchangesetup"] },
            Cause { name: "setup-ended", steps: &["see-whether-setup-still", "look-restart-time-last", "start-again-same-media"] },
            Cause { name: "lines-were-cut-off", steps: &["see-whether-setup-still", "close-setup-take-exchangesetup"] },
        ],
        steps: &[
            Step {
                name: "see-whether-setup-still",
                commands: &[Command {
                    name: "setup-still-running",
                    shell: PowerShell,
                    text: "Get-Process ExSetup, ExSetupUI -ErrorAction SilentlyContinue",
                    ..COMMAND
                }],
            },
            Step::plain("close-setup-take-exchangesetup"),
            Step {
                name: "look-restart-time-last",
                commands: &[Command {
                    name: "last-restarts-shutdowns",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='System'; Id=41,1074,6008} -MaxEvents 5",
                    ..COMMAND
                }],
            },
            Step::plain("start-again-same-media"),
        ],
        ..STATE
    },
    // Setup goes on at the step at which an earlier run stopped.
    Entry {
        id: "resumed-after-failure",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&FailedAction), Seen(&FailedTaskId), Seen(&IncompleteInstallationPage), Seen(&MsiIsCurrent)]),
        shows: &[&PreviousBuild],
        values: &[("action", &FailedAction), ("failed_task_id", &FailedTaskId), ("previous_build", &PreviousBuild)],
        causes: &[Cause { name: "earlier-run-stopped-error", steps: &[] }],
        steps: &[
            Step {
                name: "look-first-failed-run",
                commands: &[Command {
                    name: "failures-runs-log",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern '\[ERROR-REFERENCE\]', 'Setup version:'"#,
                    ..COMMAND
                }],
            },
            Step::plain("remove-cause"),
            Step::plain("start-same-command-wizard"),
        ],
        links: &["install-watermark"],
        related: &["InstallWatermark"],
        ..STATE
    },
    // Nothing to upgrade: the media is the build that is installed.
    Entry {
        id: "same-build-as-installed",
        operations: ALL_OPERATIONS,
        // A server is recovered with the build that it had.
        fails_when: All(&[Yes(&SameBuild), Not(&Is(&Operation, "recover-server"))]),
        shows: &[&SetupBuild, &InstalledBuild, &SourceDirectory],
        values: &[("setup_build", &SetupBuild), ("installed_build", &InstalledBuild)],
        causes: &[
            Cause { name: "powershell-found-setup-exe", steps: &["see-setup-exe-found", "change-root-new-media"] },
            Cause { name: "update-installed-already", steps: &["update-already-installed-nothing"] },
            Cause { name: "interrupted-upgrade-being-continued", steps: &["update-already-installed-nothing"] },
        ],
        steps: &[
            Step {
                name: "see-setup-exe-found",
                commands: &[Command {
                    name: "setup-exe-powershell-find",
                    shell: PowerShell,
                    text: "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "change-root-new-media",
                commands: &[Command {
                    name: "start-one-current-folder",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("update-already-installed-nothing"),
        ],
        links: &["build-numbers", "update-wizard"],
        related: &["resumed-after-failure", "setup-run-from-bin"],
        explained_by: &["setup-run-from-bin"],
        ..STATE
    },
    // ---- readiness
    // The organization must be prepared first, and this computer is in the wrong place for it.
    Entry {
        id: "prepare-ad-wrong-domain-or-site",
        operations: ALL_OPERATIONS,
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
        causes: &[
            Cause { name: "preparead-build-not-been", steps: &[] },
            Cause { name: "run-not-replicated-site", steps: &["force-replication-wait", "run-setup-again-server"] },
            Cause { name: "preparation-started-child-domain", steps: &[] },
        ],
        steps: &[
            Step::plain("copy-same-media-computer"),
            Step {
                name: "enterprise-admins-schema-admins",
                commands: &[Command {
                    name: "prepare-organization-over",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "force-replication-wait",
                commands: &[Command {
                    name: "replicate-now",
                    shell: Cmd,
                    text: "repadmin /syncall /AdeP",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again-server"),
        ],
        verify: &[Command {
            name: "see-whether-replication-works",
            shell: Cmd,
            text: "repadmin /replsummary",
            needs: Some(Need::DirectoryTools),
            ..COMMAND
        }],
        links: &["prepare-ad"],
        related: &["AdInitErrorRule", "NotInSchemaMasterSite", "NotInSchemaMasterDomain"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The schema or the organization must be changed and the account may not.
    Entry {
        id: "ad-prep-insufficient-rights",
        operations: ALL_OPERATIONS,
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
            Situation {
                name: "neither-group",
                when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), No(&EnterpriseAdmin)]),
                steps: &["add-account-missing-group", "let-someone-both-groups", "run-setup-again-elevated"],
            },
            Situation {
                name: "no-schema-admins",
                when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), Yes(&EnterpriseAdmin)]),
                steps: &["add-account-missing-group", "let-someone-both-groups", "run-setup-again-elevated"],
            },
            Situation {
                name: "no-enterprise-admins",
                when: All(&[No(&EnterpriseAdmin), Any(&[Yes(&SchemaAdmin), Not(&Failed("SchemaUpdateRequired"))])]),
                steps: &["add-account-missing-group", "let-someone-both-groups", "run-setup-again-elevated"],
            },
        ],
        causes: &[
            Cause { name: "account-not-group", steps: &[] },
            Cause { name: "added-signed", steps: &["add-account-missing-group", "run-setup-again-elevated"] },
            Cause { name: "setup-not-started-administrator", steps: &["run-setup-again-elevated"] },
        ],
        steps: &[
            Step::plain("add-account-missing-group"),
            Step {
                name: "let-someone-both-groups",
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
                        name: "prepare-organization",
                        shell: Cmd,
                        text: "Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again-elevated"),
        ],
        verify: &[Command { name: "groups-current-session", shell: Cmd, text: "whoami /groups", ..COMMAND }],
        links: &["prepare-ad"],
        related: &["SchemaUpdateRequired", "GlobalUpdateRequired"],
        explained_by: &["prepare-ad-wrong-domain-or-site"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The first server of a build, and the account is no organization administrator.
    Entry {
        id: "not-organization-management",
        operations: ALL_OPERATIONS,
        fails_when: All(&[No(&ExOrgAdmin), Contains(&SidExOrgAdmins, "S-1-5-"), FIRST_SERVER_REFUSED]),
        values: &[("group_sid", &SidExOrgAdmins), ("user", &LoggedOnUser)],
        causes: &[
            Cause { name: "account-not-organization-management", steps: &[] },
            Cause { name: "added-signed", steps: &["add-account", "run-setup-elevated-prompt"] },
            Cause { name: "may-only-delegated-setup", steps: &[] },
        ],
        steps: &[
            Step {
                name: "find-name-group-sid",
                commands: &[Command {
                    name: "name-group",
                    shell: PowerShell,
                    text: "(New-Object Security.Principal.SecurityIdentifier '{group_sid}').Translate([Security.Principal.NTAccount]).Value",
                    ..COMMAND
                }],
            },
            Step {
                name: "add-account",
                commands: &[Command {
                    name: "add-account",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member '{user}'",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-elevated-prompt"),
        ],
        verify: &[Command { name: "groups-current-session", shell: Cmd, text: "whoami /groups", ..COMMAND }],
        links: &["prepare-ad"],
        related: &["GlobalServerInstall", "delegated-setup-extra-rights"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..ISSUE
    },
    // The group of the organization administrators itself was not found.
    Entry {
        id: "no-organization-management-sid",
        operations: ALL_OPERATIONS,
        fails_when: All(&[No(&ExOrgAdmin), Empty(&SidExOrgAdmins), FIRST_SERVER_REFUSED]),
        values: &[("user", &LoggedOnUser)],
        causes: &[
            Cause { name: "preparead-never-been-run", steps: &[] },
            Cause { name: "preparation-not-replicated-domain", steps: &["wait-replication"] },
        ],
        steps: &[
            Step {
                name: "preparead-name-organization",
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
                        name: "prepare-organization",
                        shell: Cmd,
                        text: r#"Setup.exe {license} /PrepareAD /OrganizationName:"<name>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "wait-replication",
                commands: &[Command {
                    name: "see-whether-replication-works",
                    shell: Cmd,
                    text: "repadmin /replsummary",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        links: &["prepare-ad"],
        related: &["not-organization-management"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ad-prep-insufficient-rights"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // A delegated installer that has more rights than delegation gives, without Server Management.
    Entry {
        id: "delegated-setup-extra-rights",
        operations: ALL_OPERATIONS,
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
        steps: &[
            Step {
                name: "add-account-server-management",
                commands: &[
                    Command { name: "groups-current-session", shell: Cmd, text: "whoami /groups", ..COMMAND },
                    Command {
                        name: "add-account",
                        shell: ExchangeShell,
                        text: "Add-RoleGroupMember 'Server Management' -Member '{user}'",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("sign-out-again"),
            Step::plain("first-server-build-use"),
        ],
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
        operations: ALL_OPERATIONS,
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
            Situation {
                name: "refused",
                when: Any(&[Is(&SchemaImportCode, "8245"), Is(&SchemaImportExit, "8245")]),
                steps: &["open-ldif-err-computer", "duplicate-oid", "run-prepareschema-schema-master"],
            },
            Situation {
                name: "replication",
                when: Any(&[OneOf(&SchemaImportCode, &["8224", "8240"]), OneOf(&SchemaImportExit, &["8224", "8240"])]),
                steps: &["open-ldif-err-computer", "check-replication-forest-repadmin", "run-prepareschema-schema-master"],
            },
            Situation {
                name: "busy",
                when: Any(&[Is(&SchemaImportCode, "8206"), Is(&SchemaImportExit, "8206")]),
                steps: &["run-prepareschema-schema-master"],
            },
            Situation {
                name: "rights",
                when: Any(&[Is(&SchemaImportCode, "8344"), Is(&SchemaImportExit, "8344")]),
                steps: &["open-ldif-err-computer", "run-prepareschema-schema-master"],
            },
        ],
        causes: &[
            Cause {
                name: "schema-master-refused-entry",
                steps: &["open-ldif-err-computer", "duplicate-oid", "run-prepareschema-schema-master"],
            },
            Cause {
                name: "schema-master-cannot-confirm",
                steps: &["open-ldif-err-computer", "check-replication-forest-repadmin", "run-prepareschema-schema-master"],
            },
        ],
        steps: &[
            Step {
                name: "open-ldif-err-computer",
                commands: &[Command { name: "read-error-file", shell: PowerShell, text: "Get-Content '{error_file}'", ..COMMAND }],
            },
            Step {
                name: "duplicate-oid",
                commands: &[Command {
                    name: "oid",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(attributeID=<OID>)(governsID=<OID>))'",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("check-replication-forest-repadmin"),
            Step {
                name: "run-prepareschema-schema-master",
                commands: &[Command {
                    name: "extend-schema-again",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareSchema",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        links: &["prepare-ad"],
        related: &["SchemaUpdateRequired", "ldifde-missing", "resource-schema-ldap-name"],
        plan: &[Own, RunPrepareSchema, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The list of well-known groups points to a deleted one.
    Entry {
        id: "well-known-object-deleted",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&WellKnownEntryDeleted), Seen(&InvalidWellKnownObject)]),
        values: &[
            ("entry", &WellKnownEntry),
            ("well_known_guid", &WellKnownEntryGuid),
            ("deleted_group", &DeletedGroup),
            ("container", &WellKnownContainer),
        ],
        causes: &[Cause { name: "someone-deleted-group", steps: &[] }, Cause { name: "moved-another-domain-deleting", steps: &[] }],
        steps: &[
            Step {
                name: "look-deleted-group-note",
                commands: &[Command {
                    name: "find-deleted-group",
                    shell: PowerShell,
                    text: "Get-ADObject -Server (Get-ADForest).RootDomain -IncludeDeletedObjects -LDAPFilter '(&(isDeleted=TRUE)(name={deleted_group}*))' -Properties lastKnownParent, whenChanged",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-one-object",
                commands: &[Command {
                    name: "restore-one-object",
                    shell: PowerShell,
                    text: "Restore-ADObject -Server (Get-ADForest).RootDomain -Identity '<ObjectGUID>'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "otherwise-save-attribute",
                commands: &[Command {
                    name: "save-attribute",
                    shell: PowerShell,
                    text: "(Get-ADObject '{container}' -Properties otherWellKnownObjects).otherWellKnownObjects | Out-File otherWellKnownObjects.txt",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-run-preparead"),
        ],
        related: &["well-known-object-wrong-group-type", "security-groups-ou-missing"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // An Exchange group is no longer a universal security group.
    Entry {
        id: "well-known-object-wrong-group-type",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&WrongTypeGroup), Seen(&InvalidWellKnownTarget)]),
        values: &[
            ("group_dn", &WrongTypeGroup),
            ("required_type", &RequiredGroupType),
            ("well_known_guid", &WrongTypeGuid),
            ("container", &WrongTypeContainer),
        ],
        causes: &[
            Cause {
                name: "scope-changed-global-domain",
                steps: &["look-group-type-mail", "make-universal-security-group", "wait-replication"],
            },
            Cause { name: "group-mail-enabled", steps: &["look-group-type-mail", "take-mail-attributes-off", "wait-replication"] },
        ],
        steps: &[
            Step {
                name: "look-group-type-mail",
                commands: &[Command {
                    name: "show-group",
                    shell: PowerShell,
                    text: "Get-ADGroup '{group_dn}' -Properties groupType, mail, mailNickname, msExchRecipientTypeDetails",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "make-universal-security-group",
                commands: &[Command {
                    name: "correct-type-scope",
                    shell: PowerShell,
                    text: "Set-ADGroup '{group_dn}' -GroupCategory Security -GroupScope Universal",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "take-mail-attributes-off",
                commands: &[Command {
                    name: "take-off-mail-attributes",
                    shell: ExchangeShell,
                    text: "Disable-DistributionGroup '{group_dn}'",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication"),
        ],
        related: &["well-known-object-deleted"],
        plan: &[Own, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The organizational unit of the Exchange groups is gone.
    Entry {
        id: "security-groups-ou-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&PlacingPermissionsGroup), Any(&[Seen(&NullReference), Seen(&NullReferenceType)])]),
        shows: &[&PermissionsGroupPlace],
        values: &[
            ("groups_are_in", &PermissionsGroupPlace),
            ("root_domain", &ForestRootDn),
            ("domain_controller", &ReadingDomainController),
        ],
        causes: &[Cause { name: "ou-deleted", steps: &[] }, Cause { name: "groups-were-moved-ou", steps: &[] }],
        steps: &[
            Step {
                name: "look-whether-ou-deleted",
                commands: &[Command {
                    name: "find-ou",
                    shell: PowerShell,
                    text: "Get-ADObject -IncludeDeletedObjects -LDAPFilter '(name=Microsoft Exchange Security Groups*)'",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-move-name-back",
                commands: &[Command {
                    name: "create",
                    shell: PowerShell,
                    text: "New-ADOrganizationalUnit -Name 'Microsoft Exchange Security Groups' -Path '{root_domain}'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("move-exchange-groups"),
            Step {
                name: "run-preparead-again",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        related: &["well-known-object-deleted"],
        plan: &[Own, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // Preparing the domain was refused on or below the Exchange container of the domain.
    Entry {
        id: "meso-access-denied",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&AccessRefused), Any(&[Seen(&DomainPermissionsStep), Seen(&DomainPermissionsMethod)])]),
        shows: &[&ObjectReadLast],
        values: &[
            ("object_read_before_error", &ObjectReadLast),
            ("domain_controller", &FailingDomainController),
            ("failed_step", &DomainPermissionsMethod),
            ("user", &LoggedOnUser),
        ],
        causes: &[
            Cause { name: "deny-entry-account-one", steps: &[] },
            Cause { name: "inheritance-off-object-administrator", steps: &[] },
            Cause { name: "account-domain-admins-another", steps: &["run-preparation-account-enterprise"] },
            Cause { name: "policy-took-take-ownership", steps: &["remove-deny", "run-preparation-account-enterprise"] },
        ],
        steps: &[
            Step {
                name: "list-permissions-object-look",
                commands: &[Command {
                    name: "permissions-object",
                    shell: Cmd,
                    text: r#"dsacls "{object_read_before_error}""#,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step::plain("remove-deny"),
            Step::plain("run-preparation-account-enterprise"),
            Step::plain("give-account-full-control"),
        ],
        verify: &[Command { name: "groups-current-session", shell: Cmd, text: "whoami /groups", ..COMMAND }],
        links: &["read-only-controllers"],
        related: &["LocalDomainPrep", "DomainPrepRequired"],
        plan: &[Own, UseRightAccount, RunPrepareDomain, RunSetupAgain],
        ..ISSUE
    },
    // A system account cannot be created because its sign-in name is taken.
    Entry {
        id: "arbitration-mailbox-upn",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&UpnNotUnique), Seen(&UpnNotUniqueCode)]),
        shows: &[&ArbitrationMailbox, &ArbitrationLastName],
        values: &[
            ("mailbox", &ArbitrationMailbox),
            ("expected_last_name", &ArbitrationLastName),
            ("domain_controller", &ConstraintDomainController),
            ("object", &ProcessedObject),
            ("attribute", &ConstraintAttribute),
        ],
        causes: &[
            Cause { name: "account-last-name-changed", steps: &["find-object-name-whole", "correct-last-name", "wait-replication"] },
            Cause {
                name: "longer-arbitration-mailbox",
                steps: &["find-object-name-whole", "try-enable-mailbox-arbitration", "wait-replication"],
            },
            Cause { name: "another-object-name", steps: &["find-object-name-whole", "change-object-user-principal", "wait-replication"] },
        ],
        steps: &[
            Step {
                name: "find-object-name-whole",
                commands: &[Command {
                    name: "find-name-global-catalog",
                    shell: PowerShell,
                    text: "Get-ADObject -Server '{domain_controller}:3268' -LDAPFilter '(userPrincipalName={mailbox}@*)' -Properties userPrincipalName, sn, msExchRecipientTypeDetails",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-last-name",
                commands: &[Command {
                    name: "put-last-name-back",
                    shell: PowerShell,
                    text: "Set-ADUser -Identity '<DN>' -Surname '{expected_last_name}'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("try-enable-mailbox-arbitration"),
            Step::plain("change-object-user-principal"),
            Step {
                name: "wait-replication",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        links: &["arbitration"],
        related: &["ad-object-already-exists", "system-mailbox-without-database"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // The container for public folder trees is there, but empty.
    Entry {
        id: "public-folder-tree-missing",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&FolderHierarchiesExist), Seen(&FolderHierarchiesExistType)]),
        values: &[("object_dn", &ExistingObject), ("domain_controller", &ExistingObjectDomainController)],
        causes: &[Cause { name: "tree-removed-last-old", steps: &[] }],
        steps: &[
            Step {
                name: "look-container",
                commands: &[Command {
                    name: "container",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase '{object_dn}' -Filter *",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "create-object-class-msexchpftree",
                commands: &[Command {
                    name: "create-tree",
                    shell: PowerShell,
                    text: "New-ADObject -Name 'Public Folders' -Type msExchPFTree -Path '{object_dn}' -OtherAttributes @{msExchPFTreeType=1}",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "wait-replication",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: "Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        related: &["ad-object-already-exists"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // Setup did not see an object that the directory has.
    Entry {
        id: "ad-object-already-exists",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Any(&[Seen(&ObjectExists), Seen(&ObjectExistsType)]),
            Not(&Any(&[Seen(&FolderHierarchiesExist), Seen(&FolderHierarchiesExistType)])),
        ]),
        values: &[("object_dn", &ExistingObject), ("domain_controller", &ExistingObjectDomainController)],
        causes: &[
            Cause {
                name: "account-may-not-read",
                steps: &["read-object-domain-controller", "repair-inheritance-remove-denies", "check-replication"],
            },
            Cause { name: "created-another-domain-controller", steps: &["read-object-domain-controller", "check-replication"] },
            Cause {
                name: "object-another-class-same",
                steps: &["read-object-domain-controller", "find-out-uses-renamed", "check-replication"],
            },
        ],
        steps: &[
            Step {
                name: "read-object-domain-controller",
                commands: &[
                    Command {
                        name: "read-object",
                        shell: PowerShell,
                        text: "Get-ADObject '{object_dn}' -Server {domain_controller} -Properties objectClass, whenCreated",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "permissions",
                        shell: Cmd,
                        text: r#"dsacls "{object_dn}""#,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("repair-inheritance-remove-denies"),
            Step::plain("find-out-uses-renamed"),
            Step {
                name: "check-replication",
                commands: &[Command {
                    name: "see-whether-replication-works",
                    shell: Cmd,
                    text: "repadmin /replsummary",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        related: &["public-folder-tree-missing", "meso-access-denied"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // A domain controller whose DNS name has no dot.
    Entry {
        id: "dc-dns-host-name-not-fqdn",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ReadingControllerName), Any(&[Seen(&TextCutFailed), Seen(&TextCutFailedType)])]),
        causes: &[Cause { name: "attribute-holds-short-name", steps: &[] }, Cause { name: "computer-object-belongs-domain", steps: &[] }],
        steps: &[
            Step {
                name: "list-dns-names-all",
                commands: &[Command {
                    name: "dns-names-domain-controllers",
                    shell: PowerShell,
                    text: "Get-ADComputer -LDAPFilter '(|(primaryGroupID=516)(primaryGroupID=521))' -Properties dNSHostName | Format-Table Name, dNSHostName",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-short-empty-one",
                commands: &[Command {
                    name: "correct-one",
                    shell: PowerShell,
                    text: "Set-ADComputer '<DC>' -DNSHostName '<DC>.<domain>'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication"),
        ],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // ---- services and infrastructure
    // Nobody answered for the directory: the Topology service is down.
    Entry {
        id: "shared-config-dc-ad-topology-not-running",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&SharedConfigDcUnset), Seen(&TopologyNotRunning)]),
        shows: &[&SharedConfigDcError],
        values: &[
            ("inner_error", &SharedConfigDcError),
            ("inner_exception", &SharedConfigDcError),
            ("domain_controller", &ProposedDomainController),
        ],
        causes: &[
            Cause { name: "setup-resumed-behind-step", steps: &["enable-start-service", "run-setup-again"] },
            Cause { name: "service-not-start", steps: &[] },
        ],
        steps: &[
            Step {
                name: "enable-start-service",
                commands: &[Command {
                    name: "enable-start",
                    shell: PowerShell,
                    text: "Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "run-setup-again",
                commands: &[Command {
                    name: "keep-running-end-ctrl",
                    shell: PowerShell,
                    text: "while ($true) { Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology; Start-Sleep 5 }",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("read-application-log"),
        ],
        links: &["failed-updates"],
        related: &["shared-config-dc-no-suitable-dc", "service-disabled", "resumed-after-failure"],
        explained_by: &["shared-config-dc-no-suitable-dc"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // The Topology service runs and rejects every domain controller.
    Entry {
        id: "shared-config-dc-no-suitable-dc",
        operations: ALL_OPERATIONS,
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
        causes: &[
            Cause {
                name: "exchange-servers-lacks-right",
                steps: &["read-event-2080", "correct-policy-wins-domain", "restart-server-once"],
            },
            Cause { name: "server-not-exchange-servers", steps: &["add-computer-account", "restart-server-once"] },
            Cause { name: "subnet-belongs-site-one", steps: &["one-domain-controllers", "restart-server-once"] },
            Cause { name: "global-catalog-reach", steps: &["correct-dns-firewall", "restart-server-once"] },
        ],
        steps: &[
            Step {
                name: "read-event-2080",
                commands: &[Command {
                    name: "last-event-2080",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=2080} -MaxEvents 1 | Format-List TimeCreated, Message",
                    ..COMMAND
                }],
            },
            Step::plain("correct-policy-wins-domain"),
            Step::plain("add-computer-account"),
            Step {
                name: "one-domain-controllers",
                commands: &[Command { name: "site-server", shell: Cmd, text: "nltest /dsgetsite", ..COMMAND }],
            },
            Step {
                name: "correct-dns-firewall",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /force", ..COMMAND }],
            },
            Step::plain("restart-server-once"),
        ],
        related: &["shared-config-dc-ad-topology-not-running", "DomainPrepRequired"],
        plan: &[ReachActiveDirectory, RunPrepareDomain, Restart, StartServices, RunSetupAgain],
        ..ISSUE
    },
    // Setup got no domain controller for another reason.
    Entry {
        id: "shared-config-dc-other",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Seen(&SharedConfigDcUnset),
            Not(&Any(&[Seen(&TopologyNotRunning), Seen(&NoSuitableDc), Seen(&NoSuitableServers)])),
        ]),
        shows: &[&SharedConfigDcError, &SharedConfigDcException],
        values: &[("inner_error", &SharedConfigDcError), ("inner_exception", &SharedConfigDcException)],
        causes: &[Cause { name: "something-between-topology-service", steps: &[] }],
        steps: &[
            Step::plain("read-inner-error-exception"),
            Step {
                name: "start-msexchangeadtopology-look-writes",
                commands: &[
                    Command { name: "service-run", shell: PowerShell, text: "Get-Service MSExchangeADTopology", ..COMMAND },
                    Command {
                        name: "last-exchange-events",
                        shell: PowerShell,
                        text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2,3} -MaxEvents 100 | Where-Object ProviderName -like 'MSExchange*' | Format-List TimeCreated, Id, Message",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("remove-cause"),
        ],
        related: &["shared-config-dc-no-suitable-dc", "shared-config-dc-ad-topology-not-running"],
        plan: &[Own, StartServices, RunSetupAgain],
        ..ISSUE
    },
    // No firewall rule can be added while the firewall service is down.
    Entry {
        id: "firewall-service-not-running",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&NoEndpoint), Any(&[Seen(&AddingFirewallRule), Seen(&FirewallNamed)])]),
        shows: &[&LastComponent],
        values: &[("cmdlet", &LastCmdlet), ("component", &LastComponent)],
        causes: &[
            Cause { name: "mpssvc-stopped-disabled-policy", steps: &[] },
            Cause { name: "bfe-needs-stopped", steps: &["look-both-services", "enable-start-mpssvc-bfe", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "look-both-services",
                commands: &[Command {
                    name: "state-both-services",
                    shell: PowerShell,
                    text: "Get-CimInstance Win32_Service -Filter \"Name='MpsSvc' OR Name='BFE'\" | Select-Object Name, StartMode, State",
                    ..COMMAND
                }],
            },
            Step {
                name: "enable-start-mpssvc-bfe",
                commands: &[Command {
                    name: "enable-start",
                    shell: PowerShell,
                    text: "Set-Service MpsSvc -StartupType Automatic; Start-Service MpsSvc",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "filtering-switch-profiles-off",
                commands: &[Command {
                    name: "switch-profiles-off",
                    shell: PowerShell,
                    text: "Set-NetFirewallProfile -All -Enabled False",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        links: &["failed-updates"],
        related: &["MpsSvcStopped", "service-disabled"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // A service that must start is disabled.
    Entry {
        id: "service-disabled",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&ServiceIsDisabled), Seen(&ServiceIsDisabledFr), Seen(&ServiceIsDisabledDe), Seen(&ServiceDisabledType)]),
        shows: &[&DisabledServiceDisplayName],
        values: &[("service_name", &DisabledService), ("service_display_name", &DisabledServiceDisplayName)],
        causes: &[
            Cause { name: "earlier-run-stopped-restored", steps: &[] },
            Cause { name: "someone-policy-disabled-service", steps: &[] },
        ],
        steps: &[
            Step {
                name: "look-service-those-depends",
                commands: &[Command {
                    name: "service-dependencies",
                    shell: PowerShell,
                    text: "Get-CimInstance Win32_Service -Filter 'Name=\"{service_name}\"' | Select-Object Name, StartMode, State; Get-Service {service_name} -RequiredServices",
                    ..COMMAND
                }],
            },
            Step {
                name: "set-those-disabled-automatic",
                commands: &[Command {
                    name: "enable",
                    shell: PowerShell,
                    text: "Set-Service {service_name} -StartupType Automatic",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again-watch"),
        ],
        verify: &[Command {
            name: "other-disabled-exchange-services",
            shell: PowerShell,
            text: "Get-CimInstance Win32_Service -Filter \"Name LIKE 'MSExchange%' AND StartMode='Disabled'\" | Select-Object Name, State",
            ..COMMAND
        }],
        links: &["failed-updates"],
        related: &["shared-config-dc-ad-topology-not-running", "resumed-after-failure"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // The script that stops services found none to stop.
    Entry {
        id: "servicecontrol-reverse-null",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ReverseOfNothing), Seen(&ServiceControlScript)]),
        shows: &[&InstalledRoles],
        values: &[("install_directory", &InstallDirectory), ("installed_roles", &InstalledRoles)],
        causes: &[Cause { name: "first-attempt-failed-roles", steps: &[] }],
        steps: &[
            Step {
                name: "keep-copy-servicecontrol-ps1",
                commands: &[Command {
                    name: "keep-copy",
                    shell: PowerShell,
                    text: r#"Copy-Item '{install_directory}\Bin\ServiceControl.ps1' "$env:SystemDrive\ServiceControl.ps1.bak""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "open-script-find",
                commands: &[Command { name: "line-find", shell: Text, text: "$services = Get-ServiceToControl $Roles -Active", ..COMMAND }],
            },
            Step {
                name: "put-new-line-behind",
                commands: &[Command {
                    name: "line-add",
                    shell: Text,
                    text: "if ($services -eq $null) { return $true }",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        related: &["resumed-after-failure"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The installed Setup was started, not the one of the media.
    Entry {
        id: "setup-run-from-bin",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[
            Seen(&ScheduledTaskScriptGone),
            Seen(&ScheduledTaskScriptGoneType),
            All(&[Is(&Operation, "upgrade"), Contains(&SourceDirectory, r"\V15\bin")]),
            All(&[Contains(&UnopenedPackage, r"\V15\bin\Setup"), Seen(&InstallerCode1619)]),
        ]),
        shows: &[&SourceDirectory],
        values: &[("source_dir", &SourceDirectory), ("install_directory", &InstallDirectory)],
        causes: &[
            Cause { name: "setup-exe-typed-powershell", steps: &[] },
            Cause { name: "started-bin-folder", steps: &["open-elevated-prompt", "afterwards-make-sure-service"] },
        ],
        steps: &[
            Step {
                name: "see-setup-exe-found",
                commands: &[Command {
                    name: "setup-exe-powershell-find",
                    shell: PowerShell,
                    text: "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "open-elevated-prompt",
                commands: &[Command {
                    name: "upgrade-media",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "afterwards-make-sure-service",
                commands: &[Command {
                    name: "services-left-disabled",
                    shell: PowerShell,
                    text: "Get-Service MSExchange*, W3SVC, IISADMIN, RemoteRegistry, Winmgmt, pla -ErrorAction SilentlyContinue | Where-Object StartType -eq Disabled",
                    ..COMMAND
                }],
            },
        ],
        links: &["setup-in-powershell", "failed-updates"],
        related: &["same-build-as-installed"],
        plan: &[StartProperly, StartServices, RunSetupAgain],
        ..ISSUE
    },
    // A folder is gone that a script goes through.
    Entry {
        id: "missing-directory",
        operations: ALL_OPERATIONS,
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
        causes: &[
            Cause { name: "folder-below-unifiedmessaging", steps: &[] },
            Cause { name: "clean-antivirus-program-removed", steps: &[] },
        ],
        steps: &[
            Step {
                name: "path-folder-create-may",
                commands: &[Command {
                    name: "create-folder",
                    shell: PowerShell,
                    text: "New-Item -ItemType Directory -Path '{path}'",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "check-neighbours",
                commands: &[Command {
                    name: "look-neighbours",
                    shell: PowerShell,
                    text: r"Get-ChildItem '{install_directory}\UnifiedMessaging'",
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        related: &["setup-run-from-bin"],
        explained_by: &["setup-run-from-bin"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The file system refused the antimalware configuration.
    Entry {
        id: "fips-configuration-access-denied",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&AntimalwareUpgradeRefused), All(&[Seen(&AntimalwareUpgradeReason), Seen(&FileAccessRefused)])]),
        values: &[("install_directory", &InstallDirectory), ("reason", &AntimalwareUpgradeReason)],
        causes: &[
            Cause { name: "permissions-file-folder-were", steps: &[] },
            Cause {
                name: "another-antivirus-program-holds",
                steps: &["stop-fms-see-fscconfigurationserver", "exclude-exchange-folders-antivirus"],
            },
        ],
        steps: &[
            Step {
                name: "compare-permissions-healthy-server",
                commands: &[Command {
                    name: "permissions-folder",
                    shell: Cmd,
                    text: r#"icacls "{install_directory}\FIP-FS\Data""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-read-only-attribute",
                commands: &[Command {
                    name: "clear-read-only",
                    shell: Cmd,
                    text: r#"attrib -r "{install_directory}\FIP-FS\Data\Configuration.xml""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "stop-fms-see-fscconfigurationserver",
                commands: &[Command {
                    name: "stop-engine-see-left",
                    shell: PowerShell,
                    text: "Stop-Service FMS -Force; Get-Process FSCConfigurationServer -ErrorAction SilentlyContinue",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("exclude-exchange-folders-antivirus"),
        ],
        links: &["antivirus", "antivirus-exclusions"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Setup binds no certificate that is out of date.
    Entry {
        id: "certificate-expired",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&CertificateExpired),
        shows: &[&CertificateUntil],
        values: &[
            ("subject_or_site", &CertificateSite),
            ("issuer", &CertificateIssuer),
            ("valid_from", &CertificateFrom),
            ("valid_until", &CertificateUntil),
        ],
        causes: &[
            Cause { name: "certificate-not-renewed-time", steps: &[] },
            Cause { name: "self-signed-certificates-server", steps: &[] },
        ],
        steps: &[
            Step {
                name: "import-valid-certificate-private",
                commands: &[
                    Command {
                        name: "import-certificate",
                        shell: PowerShell,
                        text: r"Import-PfxCertificate -FilePath '<file>.pfx' -CertStoreLocation Cert:\LocalMachine\My -Password (Read-Host -AsSecureString)",
                        ..COMMAND
                    },
                    Command {
                        name: "certificates-computer",
                        shell: PowerShell,
                        text: r"Get-ChildItem Cert:\LocalMachine\My | Sort-Object NotAfter | Format-List Subject, Thumbprint, NotAfter",
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "port-444",
                commands: &[Command {
                    name: "bindings-iis",
                    shell: PowerShell,
                    text: "Import-Module WebAdministration; Get-WebBinding -Protocol https | Format-List ItemXPath, bindingInformation, certificateHash",
                    elevated: true,
                    needs: Some(Need::WebAdministration),
                    ..COMMAND
                }],
            },
            Step::plain("restart-server"),
            Step {
                name: "renew-certificates-exchange",
                commands: &[Command {
                    name: "certificates-exchange",
                    shell: ExchangeShell,
                    text: "Get-ExchangeCertificate | Format-List Subject, Services, Status, NotAfter",
                    ..COMMAND
                }],
            },
        ],
        plan: &[Own, Restart, RunSetupAgain],
        ..ISSUE
    },
    // ---- mailboxes, databases, search
    // A system mailbox points to no database.
    Entry {
        id: "system-mailbox-without-database",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[
            All(&[Seen(&DatabaseMandatory), Seen(&DatabaseMandatoryType)]),
            Seen(&DatabaseMandatoryType),
            Contains(&RootMessage, "Database is mandatory on UserMailbox"),
        ]),
        shows: &[&ProcessedObject, &CorruptedObject],
        values: &[("mailbox", &CorruptedObject), ("processed_object", &ProcessedObject)],
        causes: &[
            Cause { name: "database-removed-while-system", steps: &[] },
            Cause { name: "homemdb-cleared-hand", steps: &[] },
            Cause { name: "repeated-preparead-runs-left", steps: &[] },
        ],
        steps: &[
            Step {
                name: "list-discovery-arbitration-mailboxes",
                commands: &[
                    Command {
                        name: "discovery-mailboxes",
                        shell: ExchangeShell,
                        text: "Get-Mailbox -RecipientTypeDetails DiscoveryMailbox | Format-List Name, Database, IsValid",
                        ..COMMAND
                    },
                    Command {
                        name: "arbitration-mailboxes",
                        shell: ExchangeShell,
                        text: "Get-Mailbox -Arbitration | Format-List Name, Database, IsValid",
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "give-mailbox-existing-database",
                commands: &[
                    Command {
                        name: "give-arbitration-mailbox-database",
                        shell: ExchangeShell,
                        text: "Set-Mailbox -Arbitration -Identity '{mailbox}' -Database '<database>'",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "give-another-mailbox-database",
                        shell: ExchangeShell,
                        text: "Set-Mailbox -Identity '{mailbox}' -Database '<database>'",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("check-msexchhomeservername-too"),
        ],
        links: &["database-mandatory", "arbitration"],
        related: &["mount-database-failed", "arbitration-mailbox-upn"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The database of the discovery mailbox stays down.
    Entry {
        id: "mount-database-failed",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&MountFailed), All(&[Seen(&MountRefused), Seen(&MountingDatabase)])]),
        values: &[
            ("database", &UnmountedDatabase),
            ("edb_path", &MissingDatabaseFile),
            ("highest_log_generation", &HighestLogGeneration),
            ("server", &DatabaseServer),
            ("reason", &MountReason),
        ],
        causes: &[
            Cause { name: "file-volume-mount-point", steps: &["look-files-should-bring", "mount-database", "point-system-mailboxes-live"] },
            Cause { name: "database-not-shut-down", steps: &["make-room", "mount-database", "point-system-mailboxes-live"] },
            Cause {
                name: "antivirus-program-removed-locks",
                steps: &["look-files-should-bring", "exclude-exchange-folders-databases", "mount-database", "point-system-mailboxes-live"],
            },
        ],
        steps: &[
            Step {
                name: "look-files-should-bring",
                commands: &[Command {
                    name: "state-paths",
                    shell: ExchangeShell,
                    text: "Get-MailboxDatabase '{database}' -Status | Format-List Mounted, EdbFilePath, LogFolderPath",
                    ..COMMAND
                }],
            },
            Step {
                name: "make-room",
                commands: &[Command { name: "state-file", shell: Cmd, text: r#"eseutil /mh "{edb_path}""#, elevated: true, ..COMMAND }],
            },
            Step::plain("exclude-exchange-folders-databases"),
            Step {
                name: "mount-database",
                commands: &[Command { name: "mount", shell: ExchangeShell, text: "Mount-Database '{database}'", ..COMMAND }],
            },
            Step::plain("point-system-mailboxes-live"),
        ],
        links: &["antivirus", "recover"],
        related: &["system-mailbox-without-database"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The nodes of a failed attempt are in the way.
    Entry {
        id: "search-foundation-old-nodes",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&OldSearchNodes),
        shows: &[&LastComponent],
        values: &[("data_folder", &OldSearchNodes), ("install_directory", &InstallDirectory)],
        causes: &[Cause { name: "resumed-run-not-clean", steps: &[] }],
        steps: &[
            Step {
                name: "stop-both-search-services",
                commands: &[Command {
                    name: "stop-services",
                    shell: PowerShell,
                    text: "Stop-Service MSExchangeFastSearch, HostControllerService -Force",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-folders-below-nodes",
                commands: &[Command {
                    name: "remove-old-nodes",
                    shell: PowerShell,
                    text: r"Remove-Item '{data_folder}\Nodes\Fsis\*' -Recurse",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "elevated-powershell-uninstall-search",
                commands: &[Command {
                    name: "uninstall-configuration",
                    shell: PowerShell,
                    text: r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{data_folder}'",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        related: &["search-foundation-configuration-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The nodes of search did not come up.
    Entry {
        id: "search-foundation-configuration-failed",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Any(&[Seen(&SearchFailure), Seen(&SearchFailureType)]), Not(&Seen(&OldSearchNodes))]),
        shows: &[&LastComponent],
        values: &[("reason", &SearchFailure), ("install_directory", &InstallDirectory)],
        causes: &[
            Cause {
                name: "hostcontrollerservice-disabled-fails",
                steps: &["both-search-services-must", "try-hand", "install-again", "run-setup-again"],
            },
            Cause {
                name: "noderunner-cannot-start",
                steps: &["both-search-services-must", "try-hand", "install-again", "run-setup-again"],
            },
            Cause { name: "ports-3800-taken", steps: &[] },
        ],
        steps: &[
            Step {
                name: "both-search-services-must",
                commands: &[Command {
                    name: "services-processes-search",
                    shell: PowerShell,
                    text: "Get-Service HostControllerService, MSExchangeFastSearch; Get-Process noderunner -ErrorAction SilentlyContinue",
                    ..COMMAND
                }],
            },
            Step::plain("find-program-listens-stop"),
            Step {
                name: "try-hand",
                commands: &[
                    Command {
                        name: "uninstall-configuration",
                        shell: PowerShell,
                        text: r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "install-same-folder",
                        shell: PowerShell,
                        text: r".\InstallConfig.ps1 -action I -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("install-again"),
            Step::plain("run-setup-again"),
        ],
        related: &["search-foundation-old-nodes"],
        explained_by: &["search-foundation-old-nodes"],
        plan: &[StartServices, Own, RunSetupAgain],
        ..ISSUE
    },
    // ---- virtual directories
    // The directory has no object for a virtual directory.
    Entry {
        id: "vdir-not-found",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[
            Contains(&ObjectNotFound, "(Default Web Site)"),
            Contains(&ObjectNotFound, "(Exchange Back End)"),
            Seen(&FrontEndVdirNotFound),
            Seen(&BackEndVdirNotFound),
        ]),
        shows: &[&LastCmdlet],
        values: &[("virtual_directory", &ObjectNotFound), ("domain_controller", &ObjectNotFoundOn), ("cmdlet", &LastCmdlet)],
        causes: &[Cause { name: "removed-hand", steps: &[] }, Cause { name: "object-active-directory-deleted", steps: &[] }],
        steps: &[
            Step {
                name: "save-iis-configuration",
                commands: &[Command {
                    name: "save-iis-configuration",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "compare-applications-iis-virtual",
                commands: &[
                    Command {
                        name: "applications-iis",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd list app",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "virtual-directories-active-directory",
                        shell: ExchangeShell,
                        text: "Get-OwaVirtualDirectory -Server $env:COMPUTERNAME -ShowMailboxVirtualDirectories -ADPropertiesOnly",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("remove-half-left-create"),
            Step::plain("run-setup-again"),
        ],
        related: &["vdir-already-exists", "vdir-appcmd-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // IIS still has a virtual directory that Setup wants to create.
    Entry {
        id: "vdir-already-exists",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&VdirExists),
        values: &[
            ("virtual_directory", &VdirExists),
            ("web_site", &VdirExistsSite),
            ("server", &VdirExistsServer),
            ("virtual_directories", &VdirNames),
            ("web_sites", &VdirSites),
        ],
        causes: &[
            Cause { name: "earlier-run-stopped-had", steps: &[] },
            Cause { name: "applicationhost-config-restored-edited", steps: &[] },
        ],
        steps: &[
            Step {
                name: "save-iis-configuration",
                commands: &[Command {
                    name: "save-iis-configuration",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "delete-application",
                commands: &[
                    Command {
                        name: "delete-application",
                        shell: Cmd,
                        text: r#"%windir%\System32\inetsrv\appcmd delete app "{web_site}/{virtual_directory}""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "applications-iis",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd list app",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        related: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // IIS lacks the application that an appcmd command names.
    Entry {
        id: "vdir-appcmd-failed",
        operations: ALL_OPERATIONS,
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
        causes: &[
            Cause { name: "virtual-directory-missing-iis", steps: &[] },
            Cause { name: "applicationhost-config-damaged-edited", steps: &[] },
        ],
        steps: &[
            Step::plain("read-appcmd-said-just"),
            Step {
                name: "list-applications-compare-them",
                commands: &[Command {
                    name: "applications-iis",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd list app",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-iis-configuration-recreate",
                commands: &[Command {
                    name: "saved-configurations",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd list backup",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        related: &["vdir-not-found", "vdir-already-exists"],
        explained_by: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // More than one virtual directory where one is expected.
    Entry {
        id: "multiple-activesync-vdirs",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&SeveralVdirs),
        values: &[("cmdlet", &SeveralVdirsCmdlet), ("update_cmdlet", &SeveralVdirsUpdate)],
        causes: &[Cause { name: "second-web-site-virtual", steps: &[] }],
        steps: &[
            Step {
                name: "list-directories-server",
                commands: &[Command {
                    name: "directories-server",
                    shell: ExchangeShell,
                    text: "Get-ActiveSyncVirtualDirectory -Server $env:COMPUTERNAME | Format-List Identity",
                    ..COMMAND
                }],
            },
            Step {
                name: "note-settings-additional-one",
                commands: &[Command {
                    name: "note-settings",
                    shell: ExchangeShell,
                    text: r#"Get-ActiveSyncVirtualDirectory -Server $env:COMPUTERNAME | Format-List * | Out-File "$env:SystemDrive\activesync.txt""#,
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-additional-one",
                commands: &[Command {
                    name: "remove-additional-one",
                    shell: ExchangeShell,
                    text: "Remove-ActiveSyncVirtualDirectory '<identity>'",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("create-again-afterwards-still"),
        ],
        related: &["vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // ---- Windows Installer
    // The cached package of the old build is gone.
    Entry {
        id: "msi-source-missing",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[
            Seen(&InstallerSourceMissing),
            All(&[Seen(&InstallerCode1612), Seen(&InstallerTask)]),
            // The log of a security update.
            All(&[Is(&UpdateExitCode, "1612"), Seen(&ExchangeUpdate)]),
        ]),
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
        steps: &[
            Step::plain("get-media-old-build"),
            Step {
                name: "run-microsoft-fixinstallercache-script",
                commands: &[
                    Command {
                        name: "repair-media",
                        shell: PowerShell,
                        text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>",
                        elevated: true,
                        needs: Some(Need::FixInstallerCache),
                        ..COMMAND
                    },
                    Command {
                        name: "repair-another-server",
                        shell: PowerShell,
                        text: r".\FixInstallerCache.ps1 -MachineName <server>",
                        elevated: true,
                        needs: Some(Need::FixInstallerCache),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        links: &["fix-installer-cache"],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The collective error of Windows Installer.
    Entry {
        id: "msi-fatal-error",
        operations: ALL_OPERATIONS,
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
        causes: &[
            Cause {
                name: "cached-copy-missing-damaged",
                steps: &["open-msilog-read-upward", "repair-media-installed-build", "restart-run-setup-again"],
            },
            Cause {
                name: "files-locked",
                steps: &[
                    "open-msilog-read-upward",
                    "repair-media-installed-build",
                    "otherwise-remove-cause-names",
                    "restart-run-setup-again",
                ],
            },
            Cause {
                name: "step-inside-package-failed",
                steps: &[
                    "open-msilog-read-upward",
                    "repair-media-installed-build",
                    "otherwise-remove-cause-names",
                    "restart-run-setup-again",
                ],
            },
            Cause {
                name: "media-download-damaged",
                steps: &["open-msilog-read-upward", "download-image-again", "restart-run-setup-again"],
            },
        ],
        steps: &[
            Step {
                name: "open-msilog-read-upward",
                commands: &[Command {
                    name: "find-place-package-log",
                    shell: PowerShell,
                    text: "Select-String -Path '{msi_log}' -Pattern 'Return value 3', ' 3\\.$' -Context 20,0",
                    ..COMMAND
                }],
            },
            Step {
                name: "repair-media-installed-build",
                commands: &[Command {
                    name: "repair-installer-folder",
                    shell: PowerShell,
                    text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>",
                    elevated: true,
                    needs: Some(Need::FixInstallerCache),
                    ..COMMAND
                }],
            },
            Step::plain("otherwise-remove-cause-names"),
            Step {
                name: "download-image-again",
                commands: &[Command {
                    name: "hash-image",
                    shell: PowerShell,
                    text: "Get-FileHash '<image>.iso' -Algorithm SHA256",
                    ..COMMAND
                }],
            },
            Step::plain("restart-run-setup-again"),
        ],
        links: &["msi-1603", "fix-installer-cache"],
        related: &["msi-source-missing", "msi-directory-rights", "msi-null-reference"],
        explained_by: &["msi-source-missing", "msi-directory-rights", "msi-insert-disk"],
        plan: &[Own, Restart, RunSetupAgain],
        ..ISSUE
    },
    // Setup broke while a package was being installed.
    Entry {
        id: "msi-null-reference",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Yes(&NullReferenceAfterPackage), Not(&Seen(&PlacingPermissionsGroup)), Not(&Seen(&ErrorReference))]),
        shows: &[&NewPackage, &PackageLog],
        values: &[
            ("package", &NewPackage),
            ("msi_log", &PackageLog),
            ("previous_build", &PreviousBuild),
            ("build_for_fix", &InstalledBuild),
        ],
        causes: &[
            Cause { name: "cached-package-old-build", steps: &["read-package-log", "repair-installer-folder-windows", "run-setup-again"] },
            Cause { name: "package-media-damaged", steps: &["read-package-log", "check-hash-download", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "read-package-log",
                commands: &[Command {
                    name: "find-place-package-log",
                    shell: PowerShell,
                    text: "Select-String -Path '{msi_log}' -Pattern 'Return value 3' -Context 20,0",
                    ..COMMAND
                }],
            },
            Step {
                name: "repair-installer-folder-windows",
                commands: &[Command {
                    name: "repair-installer-folder",
                    shell: PowerShell,
                    text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <folder>",
                    elevated: true,
                    needs: Some(Need::FixInstallerCache),
                    ..COMMAND
                }],
            },
            Step {
                name: "check-hash-download",
                commands: &[Command {
                    name: "hash-download",
                    shell: PowerShell,
                    text: "Get-FileHash '<image>.iso' -Algorithm SHA256",
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
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
        operations: ALL_OPERATIONS,
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
        steps: &[
            Step::plain("read-message-above"),
            Step::plain("file-service"),
            Step {
                name: "look-newest-files-beside",
                commands: &[Command {
                    name: "newest-files-beside-log",
                    shell: PowerShell,
                    text: r#"Get-ChildItem "$env:SystemDrive\ExchangeSetupLogs" | Sort-Object LastWriteTime -Descending | Select-Object -First 10"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "read-application-log-around",
                commands: &[Command {
                    name: "last-errors-application-log",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2} -MaxEvents 30 | Format-List TimeCreated, ProviderName, Message",
                    ..COMMAND
                }],
            },
            Step::plain("search-links-offered"),
        ],
        links: &["setup-log-reviewer", "failed-updates"],
        ..ISSUE
    },
];
