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

/// Lists the services that Setup disables and that are still disabled. Setup disables WMI too, so that the registry has to tell.
const DISABLED_SERVICES: &str = r#"'MSExchange*','MSComplianceAudit','HostControllerService','SearchExchangeTracing','ADAM_MSExchange','FMS','W3SVC','IISADMIN','RemoteRegistry','Winmgmt','pla' | ForEach-Object { Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$_" -ErrorAction SilentlyContinue } | Where-Object { $_.Start -eq 4 } | Select-Object PSChildName"#;

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
                name: "preparation-with-mode",
                when: Contains(&RejectedMode, "prepare"),
                steps: &["leave-mode-out", "start-one-operation"],
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
            Situation { name: "parameter", when: Seen(&RefusedParameter), steps: &["leave-switch-out", "list-switches"] },
            Situation {
                name: "license",
                when: Contains(&UnknownParameter, "acceptexchangeserverlicenseterms"),
                steps: &["use-licence-switch-of-media", "list-switches"],
            },
        ],
        causes: &[
            Cause { name: "preparation-as-mode", steps: &["leave-mode-out", "start-one-operation"] },
            Cause { name: "wrong-licence-switch", steps: &["use-licence-switch-of-media", "list-switches"] },
            Cause { name: "switch-not-for-operation", steps: &["leave-switch-out", "list-switches", "start-one-operation"] },
        ],
        steps: &[
            Step::plain("leave-roles-out"),
            Step {
                name: "prepare-ad-with-file",
                commands: &[Command {
                    name: "prepare-with-file",
                    shell: Cmd,
                    text: r#".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"<file>""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("leave-switch-out"),
            Step::plain("use-licence-switch-of-media"),
            Step::plain("leave-mode-out"),
            Step {
                name: "list-switches",
                commands: &[Command { name: "list-switches", shell: Cmd, text: r".\Setup.exe /?", elevated: true, ..COMMAND }],
            },
            Step::plain("start-one-operation"),
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
        // What stopped Setup is there then.
        situations: &[Situation { name: "failed", when: Seen(&RunFailed), steps: &["copy-last-lines"] }],
        causes: &[
            Cause { name: "copied-too-early", steps: &["is-setup-running", "copy-log-again"] },
            Cause { name: "setup-ended", steps: &["is-setup-running", "look-for-restart", "start-again"] },
            Cause { name: "lines-cut-off", steps: &["is-setup-running", "copy-log-again"] },
        ],
        steps: &[
            Step {
                name: "is-setup-running",
                commands: &[Command {
                    name: "setup-still-running",
                    shell: PowerShell,
                    text: "Get-Process ExSetup, ExSetupUI -ErrorAction SilentlyContinue",
                    ..COMMAND
                }],
            },
            Step::plain("copy-log-again"),
            Step {
                name: "look-for-restart",
                commands: &[Command {
                    name: "last-restarts",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='System'; Id=41,1074,6008} -MaxEvents 5",
                    ..COMMAND
                }],
            },
            Step::plain("start-again"),
            Step::plain("copy-last-lines"),
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
        causes: &[Cause { name: "earlier-run-failed", steps: &[] }],
        steps: &[
            Step {
                name: "find-first-failure",
                commands: &[Command {
                    name: "failed-runs",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern '\[ERROR', 'Setup version:'"#,
                    ..COMMAND
                }],
            },
            Step::plain("correct-cause"),
            Step::plain("let-setup-resume"),
        ],
        before_run: &["find-first-failure", "correct-cause", "let-setup-resume"],
        links: &["install-watermark"],
        related: &["InstallWatermark"],
        ..STATE
    },
    // Nothing to upgrade: the media is the build that is installed.
    Entry {
        id: "same-build-as-installed",
        operations: ALL_OPERATIONS,
        // Everything but an update is done with the build that is installed.
        fails_when: All(&[
            Yes(&SameBuild),
            Not(&OneOf(&Operation, &["recover-server", "uninstall", "language-pack", "prepare-schema", "prepare-ad", "prepare-domain"])),
        ]),
        shows: &[&SetupBuild, &InstalledBuild, &SourceDirectory],
        values: &[("setup_build", &SetupBuild), ("installed_build", &InstalledBuild)],
        causes: &[
            Cause { name: "setup-from-path", steps: &["find-setup-in-path", "start-from-media"] },
            Cause { name: "already-updated", steps: &["nothing-to-do"] },
            Cause { name: "upgrade-resumed", steps: &["nothing-to-do"] },
        ],
        steps: &[
            Step {
                name: "find-setup-in-path",
                commands: &[Command {
                    name: "find-setup",
                    shell: PowerShell,
                    text: "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-from-media",
                commands: &[Command { name: "start-wizard", shell: PowerShell, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("nothing-to-do"),
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
            Cause { name: "not-prepared", steps: &[] },
            Cause { name: "not-replicated", steps: &["replicate", "run-setup-here"] },
            Cause { name: "wrong-place", steps: &[] },
        ],
        steps: &[
            Step::plain("copy-media"),
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
                        name: "prepare-there",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "replicate",
                commands: &[Command {
                    name: "replicate-now",
                    shell: Cmd,
                    text: "repadmin /syncall {schema_master} /AdeP",
                    elevated: true,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-here"),
        ],
        verify: &[Command {
            name: "replication-status",
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
                steps: &["add-to-group", "have-it-prepared", "run-elevated"],
            },
            Situation {
                name: "no-schema-admins",
                when: All(&[Failed("SchemaUpdateRequired"), No(&SchemaAdmin), Yes(&EnterpriseAdmin)]),
                steps: &["add-to-group", "have-it-prepared", "run-elevated"],
            },
            Situation {
                name: "organization-only",
                when: All(&[No(&SchemaUpdateStatus), No(&EnterpriseAdmin)]),
                steps: &["add-to-group", "have-organization-prepared", "run-elevated"],
            },
            Situation {
                name: "no-enterprise-admins",
                when: All(&[
                    Any(&[Yes(&SchemaUpdateStatus), Not(&Seen(&SchemaUpdateStatus))]),
                    No(&EnterpriseAdmin),
                    Any(&[Yes(&SchemaAdmin), Not(&Failed("SchemaUpdateRequired"))]),
                ]),
                steps: &["add-to-group", "have-it-prepared", "run-elevated"],
            },
        ],
        causes: &[
            Cause { name: "not-in-group", steps: &["add-to-group", "have-it-prepared", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["add-to-group", "run-elevated"] },
            Cause { name: "not-elevated", steps: &["run-elevated"] },
        ],
        steps: &[
            Step::plain("add-to-group"),
            Step {
                name: "have-it-prepared",
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
                        name: "prepare-organization",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "have-organization-prepared",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command {
            name: "groups-of-session",
            shell: Cmd,
            text: r#"whoami /groups | findstr /r /c:"-51[89] ""#,
            elevated: true,
            ..COMMAND
        }],
        links: &["prepare-ad"],
        related: &["SchemaUpdateRequired", "GlobalUpdateRequired"],
        explained_by: &["prepare-ad-wrong-domain-or-site"],
        plan: &[UseRightAccount, RunPrepareSchema, RunPrepareAd, WaitForReplication, RunSetupAgain],
        plans: &[("organization-only", &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain])],
        ..ISSUE
    },
    // The first server of a build, and the account is no organization administrator.
    Entry {
        id: "not-organization-management",
        operations: ALL_OPERATIONS,
        fails_when: All(&[No(&ExOrgAdmin), Contains(&SidExOrgAdmins, "S-1-5-"), FIRST_SERVER_REFUSED]),
        values: &[("group_sid", &SidExOrgAdmins), ("user", &LoggedOnUser)],
        causes: &[
            Cause { name: "not-in-group", steps: &[] },
            Cause { name: "token-too-old", steps: &["add-account", "run-elevated"] },
            Cause { name: "delegated-only", steps: &[] },
        ],
        steps: &[
            Step {
                name: "find-group",
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
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
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
        causes: &[Cause { name: "never-prepared", steps: &[] }, Cause { name: "not-replicated", steps: &["wait-replication"] }],
        steps: &[
            Step {
                name: "prepare-organization",
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
                        name: "prepare-organization",
                        shell: Cmd,
                        text: r#".\Setup.exe {license} /PrepareAD /OrganizationName:"<name>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "wait-replication",
                commands: &[Command {
                    name: "replication-status",
                    shell: Cmd,
                    text: "repadmin /replsummary",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "find-group",
            shell: PowerShell,
            text: r#"Get-ADGroup -Server (Get-ADForest).RootDomain -Filter "Name -eq 'Organization Management'""#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
        causes: &[Cause { name: "other-group", steps: &[] }, Cause { name: "not-server-management", steps: &[] }],
        steps: &[
            Step {
                name: "add-to-server-management",
                commands: &[
                    Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND },
                    Command {
                        name: "add-account",
                        shell: ExchangeShell,
                        text: "Add-RoleGroupMember 'Server Management' -Member '{user}'",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("sign-in-again"),
            Step::plain("first-server"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
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
                steps: &["read-error-file", "find-duplicate", "extend-schema-again"],
            },
            Situation {
                name: "replication",
                when: Any(&[OneOf(&SchemaImportCode, &["8224", "8240"]), OneOf(&SchemaImportExit, &["8224", "8240"])]),
                steps: &["read-error-file", "check-replication", "extend-schema-again"],
            },
            Situation {
                name: "names",
                when: Any(&[Is(&SchemaImportCode, "8202"), Is(&SchemaImportExit, "8202")]),
                steps: &["read-error-file", "compare-ldap-names", "extend-schema-again"],
            },
            Situation {
                name: "busy",
                when: Any(&[Is(&SchemaImportCode, "8206"), Is(&SchemaImportExit, "8206")]),
                steps: &["extend-schema-again"],
            },
            Situation {
                name: "rights",
                when: Any(&[Is(&SchemaImportCode, "8344"), Is(&SchemaImportExit, "8344")]),
                steps: &["read-error-file", "extend-schema-again"],
            },
        ],
        causes: &[
            Cause { name: "entry-refused", steps: &["read-error-file", "find-duplicate", "extend-schema-again"] },
            Cause { name: "same-link-id", steps: &["read-error-file", "find-duplicate", "extend-schema-again"] },
            Cause { name: "wrong-ldap-name", steps: &["read-error-file", "compare-ldap-names", "extend-schema-again"] },
            Cause { name: "schema-master-unsure", steps: &["read-error-file", "check-replication", "extend-schema-again"] },
        ],
        steps: &[
            Step {
                name: "read-error-file",
                commands: &[Command { name: "read-error-file", shell: PowerShell, text: "Get-Content '{error_file}'", ..COMMAND }],
            },
            Step {
                name: "find-duplicate",
                commands: &[
                    Command {
                        name: "oid",
                        shell: PowerShell,
                        text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(attributeID=<OID>)(governsID=<OID>))'",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "link-id",
                        shell: PowerShell,
                        text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(linkID=<link id>)'",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "compare-ldap-names",
                commands: &[Command {
                    name: "ldap-names",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(cn=ms-Exch-Resource-Schema)(cn=ms-Exch-Resource-Property-Schema))' -Properties lDAPDisplayName",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "check-replication",
                commands: &[
                    Command {
                        name: "replication",
                        shell: Cmd,
                        text: "repadmin /replsummary",
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                    Command {
                        name: "schema-master-answers",
                        shell: Cmd,
                        text: "dcdiag /s:{schema_master} /test:KnowsOfRoleHolders",
                        elevated: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "extend-schema-again",
                commands: &[Command {
                    name: "extend-schema-again",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareSchema",
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
        causes: &[Cause { name: "group-deleted", steps: &[] }, Cause { name: "group-moved", steps: &[] }],
        steps: &[
            Step {
                name: "find-deleted-group",
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
                name: "clean-attribute",
                commands: &[
                    Command {
                        name: "save-attribute",
                        shell: PowerShell,
                        text: r#"(Get-ADObject '{container}' -Properties otherWellKnownObjects).otherWellKnownObjects | Out-File "$env:USERPROFILE\otherWellKnownObjects.txt""#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "write-import-file",
                        shell: PowerShell,
                        text: r".\SetupAssist.ps1 -OtherWellKnownObjects",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "import-file",
                        shell: Cmd,
                        text: r#"ldifde -i -f "<file>""#,
                        risky: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "values-left",
            shell: PowerShell,
            text: "(Get-ADObject '{container}' -Properties otherWellKnownObjects).otherWellKnownObjects -like '*Deleted Objects*'",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
            Cause { name: "scope-or-type-changed", steps: &["look-at-group", "make-universal", "replicate-and-prepare"] },
            Cause { name: "mail-enabled", steps: &["look-at-group", "remove-mail-attributes", "replicate-and-prepare"] },
        ],
        steps: &[
            Step {
                name: "look-at-group",
                commands: &[Command {
                    name: "show-group",
                    shell: PowerShell,
                    text: "Get-ADGroup '{group_dn}' -Server (Get-ADForest).RootDomain -Properties groupType, mail, mailNickname, msExchRecipientTypeDetails",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "make-universal",
                commands: &[Command {
                    name: "make-universal",
                    shell: PowerShell,
                    text: "Set-ADGroup '{group_dn}' -Server (Get-ADForest).RootDomain -GroupCategory Security -GroupScope Universal",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-mail-attributes",
                commands: &[Command {
                    name: "remove-mail-attributes",
                    shell: ExchangeShell,
                    text: "Set-ADServerSettings -ViewEntireForest $true; Disable-DistributionGroup '{group_dn}'",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-group",
            shell: PowerShell,
            text: "Get-ADGroup '{group_dn}' -Server (Get-ADForest).RootDomain -Properties groupType, mail, mailNickname, msExchRecipientTypeDetails",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        related: &["well-known-object-deleted"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
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
        causes: &[Cause { name: "ou-moved-or-deleted", steps: &[] }, Cause { name: "groups-moved", steps: &[] }],
        steps: &[
            Step {
                name: "find-ou",
                commands: &[Command {
                    name: "find-ou",
                    shell: PowerShell,
                    text: "Get-ADObject -Server (Get-ADForest).RootDomain -IncludeDeletedObjects -LDAPFilter '(|(name=Microsoft Exchange Security Groups*)(name=Exchange Windows Permissions*))'",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "bring-ou-back",
                commands: &[
                    Command {
                        name: "restore-ou",
                        shell: PowerShell,
                        text: "Restore-ADObject -Server (Get-ADForest).RootDomain -Identity '<ObjectGUID>'",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "create-ou",
                        shell: PowerShell,
                        text: "New-ADOrganizationalUnit -Server (Get-ADForest).RootDomain -Name 'Microsoft Exchange Security Groups' -Path (Get-ADRootDSE).rootDomainNamingContext",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "move-groups-back",
                commands: &[Command {
                    name: "move-group",
                    shell: PowerShell,
                    text: r#"Move-ADObject -Server (Get-ADForest).RootDomain -Identity '<ObjectGUID>' -TargetPath "OU=Microsoft Exchange Security Groups,$((Get-ADRootDSE).rootDomainNamingContext)""#,
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-again",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "find-ou",
            shell: PowerShell,
            text: "Get-ADObject -Server (Get-ADForest).RootDomain -IncludeDeletedObjects -LDAPFilter '(|(name=Microsoft Exchange Security Groups*)(name=Exchange Windows Permissions*))'",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        related: &["well-known-object-deleted"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
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
            Cause { name: "deny-entry", steps: &[] },
            Cause { name: "inheritance-off", steps: &[] },
            Cause { name: "other-domain", steps: &["prepare-as-enterprise-admin"] },
            Cause { name: "take-ownership-removed", steps: &["repair-permissions", "prepare-as-enterprise-admin"] },
        ],
        steps: &[
            Step {
                name: "show-permissions",
                commands: &[Command {
                    name: "permissions-object",
                    shell: Cmd,
                    text: r#"dsacls "{object_read_before_error}""#,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step::plain("repair-permissions"),
            Step::plain("prepare-as-enterprise-admin"),
            Step::plain("full-control-for-now"),
        ],
        verify: &[Command {
            name: "enterprise-admins",
            shell: Cmd,
            text: r#"whoami /groups | findstr /c:"-519 ""#,
            elevated: true,
            ..COMMAND
        }],
        links: &["read-only-controllers"],
        related: &["LocalDomainPrep", "DomainPrepRequired"],
        plan: &[Own, UseRightAccount, RunSetupAgain],
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
            Cause { name: "last-name-changed", steps: &["find-object", "correct-last-name", "replicate-and-prepare"] },
            Cause { name: "no-arbitration-mailbox", steps: &["find-object", "enable-arbitration", "replicate-and-prepare"] },
            Cause { name: "other-object", steps: &["find-object", "change-other-upn", "replicate-and-prepare"] },
        ],
        steps: &[
            Step {
                name: "find-object",
                commands: &[Command {
                    name: "find-in-global-catalog",
                    shell: PowerShell,
                    text: "Get-ADObject -Server \"$((Get-ADDomainController -Discover -Service GlobalCatalog).HostName):3268\" -SearchBase '' -LDAPFilter '(userPrincipalName={mailbox}@*)' -Properties userPrincipalName, sn, msExchRecipientTypeDetails",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-last-name",
                commands: &[Command {
                    name: "correct-last-name",
                    shell: PowerShell,
                    text: "Set-ADUser -Server (Get-ADForest).RootDomain -Identity '<DN>' -Surname '{expected_last_name}'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "enable-arbitration",
                commands: &[Command {
                    name: "enable-arbitration",
                    shell: ExchangeShell,
                    text: "Set-ADServerSettings -ViewEntireForest $true; Enable-Mailbox '{mailbox}' -Arbitration",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("change-other-upn"),
            Step {
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
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
        causes: &[Cause { name: "tree-removed", steps: &[] }],
        steps: &[
            Step {
                name: "look-into-container",
                commands: &[Command {
                    name: "look-into-container",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase '{object_dn}' -Filter *",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "create-tree",
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
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-organization",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "look-into-container",
            shell: PowerShell,
            text: "Get-ADObject -SearchBase '{object_dn}' -Filter *",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
            Cause { name: "cannot-read", steps: &["read-object", "repair-permissions", "check-replication"] },
            Cause { name: "not-replicated", steps: &["read-object", "check-replication"] },
            Cause { name: "other-class", steps: &["read-object", "rename-other-object", "check-replication"] },
        ],
        steps: &[
            Step {
                name: "read-object",
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
                        text: r#"dsacls "\\{domain_controller}\{object_dn}""#,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("repair-permissions"),
            Step::plain("rename-other-object"),
            Step {
                name: "check-replication",
                commands: &[Command {
                    name: "replication-status",
                    shell: Cmd,
                    text: "repadmin /replsummary",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "read-object",
            shell: PowerShell,
            text: "Get-ADObject '{object_dn}' -Server {domain_controller} -Properties objectClass, whenCreated",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        // Setup started from the Bin folder shows it too.
        related: &["public-folder-tree-missing", "meso-access-denied", "setup-run-from-bin"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // A domain controller whose DNS name has no dot.
    Entry {
        id: "dc-dns-host-name-not-fqdn",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ReadingControllerName), Any(&[Seen(&TextCutFailed), Seen(&TextCutFailedType)])]),
        causes: &[Cause { name: "short-or-empty", steps: &[] }, Cause { name: "controller-gone", steps: &[] }],
        steps: &[
            Step {
                name: "list-dns-names",
                commands: &[Command {
                    name: "list-dns-names",
                    shell: PowerShell,
                    text: "(Get-ADForest).Domains | ForEach-Object { Get-ADComputer -Server $_ -LDAPFilter '(|(primaryGroupID=516)(primaryGroupID=521))' -Properties dNSHostName } | Format-Table Name, dNSHostName",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-name",
                commands: &[Command {
                    name: "correct-name",
                    shell: PowerShell,
                    text: "Set-ADComputer '<DC>' -Server '<domain>' -DNSHostName '<full DNS name>'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "list-dns-names",
            shell: PowerShell,
            text: "(Get-ADForest).Domains | ForEach-Object { Get-ADComputer -Server $_ -LDAPFilter '(|(primaryGroupID=516)(primaryGroupID=521))' -Properties dNSHostName } | Format-Table Name, dNSHostName",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
            Cause { name: "setup-resumed-later", steps: &["start-service", "keep-service-running"] },
            Cause { name: "service-stops", steps: &[] },
        ],
        steps: &[
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "keep-service-running",
                commands: &[Command {
                    name: "keep-service-running",
                    shell: PowerShell,
                    text: "while ($true) { Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology; Start-Sleep 5 }",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("read-events"),
        ],
        verify: &[Command { name: "show-service", shell: PowerShell, text: "Get-Service MSExchangeADTopology", ..COMMAND }],
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
            Cause { name: "missing-audit-right", steps: &["read-event-2080", "restore-audit-right", "restart-once"] },
            Cause { name: "not-in-exchange-servers", steps: &["add-to-exchange-servers", "restart-once"] },
            Cause { name: "wrong-site", steps: &["correct-site", "restart-once"] },
            Cause { name: "no-global-catalog", steps: &["find-global-catalog", "restart-once"] },
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
            Step {
                name: "restore-audit-right",
                commands: &[Command {
                    name: "prepare-domain",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareDomain",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-to-exchange-servers"),
            Step { name: "correct-site", commands: &[Command { name: "site-server", shell: Cmd, text: "nltest /dsgetsite", ..COMMAND }] },
            Step {
                name: "find-global-catalog",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /force", ..COMMAND }],
            },
            Step {
                name: "restart-once",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "last-event-2080",
            shell: PowerShell,
            text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=2080} -MaxEvents 1 | Format-List TimeCreated, Message",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "topology-trouble", steps: &[] }],
        steps: &[
            Step::plain("read-error"),
            Step {
                name: "read-events",
                commands: &[
                    Command {
                        name: "start-service",
                        shell: PowerShell,
                        text: "Set-Service MSExchangeADTopology -StartupType Automatic; Start-Service MSExchangeADTopology",
                        elevated: true,
                        ..COMMAND
                    },
                    // Event 2080, which lists the domain controllers, is of the level Information.
                    Command {
                        name: "last-exchange-events",
                        shell: PowerShell,
                        text: "Get-WinEvent -FilterHashtable @{LogName='Application'} -MaxEvents 1000 | Where-Object { $_.ProviderName -like 'MSExchange*' -and (1,2,3 -contains $_.Level -or $_.Id -eq 2080) } | Format-List TimeCreated, Id, Message",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("correct-cause"),
        ],
        verify: &[Command { name: "service-state", shell: PowerShell, text: "Get-Service MSExchangeADTopology", ..COMMAND }],
        related: &["shared-config-dc-no-suitable-dc", "shared-config-dc-ad-topology-not-running"],
        plan: &[Own, StartServices, RunSetupAgain],
        ..ISSUE
    },
    // No firewall rule can be added while the firewall service is down. Setup may have disabled WMI by then, so that the registry
    // has to tell.
    Entry {
        id: "firewall-service-not-running",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&NoEndpoint), Any(&[Seen(&AddingFirewallRule), Seen(&FirewallNamed)])]),
        shows: &[&LastComponent],
        values: &[("cmdlet", &LastCmdlet), ("component", &LastComponent)],
        causes: &[
            Cause { name: "mpssvc-disabled", steps: &[] },
            Cause { name: "bfe-stopped", steps: &["look-at-services", "start-services", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "look-at-services",
                commands: &[Command {
                    name: "state-of-services",
                    shell: PowerShell,
                    text: r#"Get-Service MpsSvc, BFE | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-services",
                commands: &[Command {
                    name: "start-services",
                    shell: PowerShell,
                    text: "Set-Service MpsSvc -StartupType Automatic; Start-Service MpsSvc",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "profiles-off",
                commands: &[Command {
                    name: "profiles-off",
                    shell: Cmd,
                    text: "netsh advfirewall set allprofiles state off",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "state-of-services",
            shell: PowerShell,
            text: r#"Get-Service MpsSvc, BFE | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}"#,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "earlier-run-stopped", steps: &[] }, Cause { name: "disabled-by-someone", steps: &[] }],
        steps: &[
            Step {
                name: "look-at-service",
                commands: &[Command {
                    name: "service-and-dependencies",
                    shell: PowerShell,
                    text: r#"@(Get-Service {service_name}) + @(Get-Service {service_name} -RequiredServices) | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-automatic",
                commands: &[Command {
                    name: "enable-service",
                    shell: PowerShell,
                    text: "Set-Service {service_name} -StartupType Automatic",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-services",
                commands: &[Command {
                    name: "restore-services",
                    shell: PowerShell,
                    text: r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup -ErrorAction SilentlyContinue; .\ServiceControl.ps1 AfterPatch"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-and-watch"),
        ],
        verify: &[
            Command {
                name: "service-and-dependencies",
                shell: PowerShell,
                text: r#"@(Get-Service {service_name}) + @(Get-Service {service_name} -RequiredServices) | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}"#,
                ..COMMAND
            },
            Command { name: "disabled-services", shell: PowerShell, text: DISABLED_SERVICES, ..COMMAND },
        ],
        links: &["failed-updates"],
        related: &["services-left-disabled-by-update", "shared-config-dc-ad-topology-not-running", "resumed-after-failure"],
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
        causes: &[Cause { name: "first-attempt-too-early", steps: &[] }],
        steps: &[
            Step {
                name: "copy-script",
                commands: &[Command {
                    name: "keep-copy",
                    shell: PowerShell,
                    text: r#"Copy-Item '{install_directory}\Bin\ServiceControl.ps1' "$env:SystemDrive\ServiceControl.ps1.bak""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "find-line",
                commands: &[Command { name: "line-find", shell: Text, text: "$services = Get-ServiceToControl $Roles -Active", ..COMMAND }],
            },
            Step {
                name: "add-line",
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
            Cause { name: "setup-from-path", steps: &[] },
            Cause { name: "started-in-bin", steps: &["start-from-media", "look-for-disabled-services"] },
        ],
        steps: &[
            Step {
                name: "find-setup-in-path",
                commands: &[Command {
                    name: "find-setup",
                    shell: PowerShell,
                    text: "(Get-Command Setup.exe -All -ErrorAction SilentlyContinue).Path",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-from-media",
                commands: &[Command { name: "start-wizard", shell: PowerShell, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "look-for-disabled-services",
                commands: &[
                    Command { name: "disabled-services", shell: PowerShell, text: DISABLED_SERVICES, ..COMMAND },
                    Command {
                        name: "restore-services",
                        shell: PowerShell,
                        text: r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup -ErrorAction SilentlyContinue; .\ServiceControl.ps1 AfterPatch"#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
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
        causes: &[Cause { name: "unifiedmessaging-folder", steps: &[] }, Cause { name: "cleaned-up", steps: &[] }],
        steps: &[
            Step {
                name: "create-folder",
                commands: &[Command {
                    name: "create-folder",
                    shell: PowerShell,
                    text: "New-Item -ItemType Directory -Path '{path}'",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "check-other-folders",
                commands: &[Command {
                    name: "folders-of-unifiedmessaging",
                    shell: PowerShell,
                    text: r"Get-ChildItem '{install_directory}\UnifiedMessaging'",
                    products: any_of!(E2013, E2016),
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
            Cause { name: "permissions-changed", steps: &[] },
            Cause { name: "antivirus", steps: &["stop-engine", "exclude-from-antivirus"] },
        ],
        steps: &[
            Step {
                name: "correct-permissions",
                commands: &[Command {
                    name: "permissions-folder",
                    shell: Cmd,
                    text: r#"icacls "{install_directory}\FIP-FS\Data""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-read-only",
                commands: &[Command {
                    name: "clear-read-only",
                    shell: Cmd,
                    text: r#"attrib -r "{install_directory}\FIP-FS\Data\Configuration.xml""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "stop-engine",
                commands: &[Command {
                    name: "stop-engine",
                    shell: PowerShell,
                    text: "Stop-Service FMS -Force; Get-Process FSCConfigurationServer -ErrorAction SilentlyContinue",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("exclude-from-antivirus"),
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
        causes: &[Cause { name: "not-renewed", steps: &[] }, Cause { name: "self-signed-expired", steps: &[] }],
        steps: &[
            Step {
                name: "import-certificate",
                commands: &[
                    Command {
                        name: "import-certificate",
                        shell: Cmd,
                        text: r#"certutil -importpfx "<file>.pfx""#,
                        elevated: true,
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
                name: "bind-certificate",
                commands: &[Command {
                    name: "bindings-iis",
                    shell: PowerShell,
                    text: "Import-Module WebAdministration; Get-WebBinding -Protocol https | Format-List ItemXPath, bindingInformation, certificateHash",
                    elevated: true,
                    needs: Some(Need::WebAdministration),
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
            Step {
                name: "renew-in-exchange",
                commands: &[Command {
                    name: "certificates-exchange",
                    shell: ExchangeShell,
                    text: "Get-ExchangeCertificate | Format-List Subject, Services, Status, NotAfter",
                    ..COMMAND
                }],
            },
        ],
        verify: &[
            Command {
                name: "bindings-iis",
                shell: PowerShell,
                text: "Import-Module WebAdministration; Get-WebBinding -Protocol https | Format-List ItemXPath, bindingInformation, certificateHash",
                elevated: true,
                needs: Some(Need::WebAdministration),
                ..COMMAND
            },
            Command {
                name: "certificates-computer",
                shell: PowerShell,
                text: r"Get-ChildItem Cert:\LocalMachine\My | Sort-Object NotAfter | Format-List Subject, Thumbprint, NotAfter",
                ..COMMAND
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
            Cause { name: "database-removed", steps: &[] },
            Cause { name: "homemdb-cleared", steps: &[] },
            Cause { name: "repeated-preparation", steps: &[] },
        ],
        steps: &[
            Step {
                name: "list-system-mailboxes",
                commands: &[
                    Command {
                        name: "discovery-mailboxes",
                        shell: ExchangeShell,
                        text: "Set-ADServerSettings -ViewEntireForest $true; Get-Mailbox -RecipientTypeDetails DiscoveryMailbox | Format-List Name, Database, IsValid",
                        ..COMMAND
                    },
                    Command {
                        name: "arbitration-mailboxes",
                        shell: ExchangeShell,
                        text: "Set-ADServerSettings -ViewEntireForest $true; Get-Mailbox -Arbitration | Format-List Name, Database, IsValid",
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "set-database",
                commands: &[
                    Command {
                        name: "set-database-arbitration",
                        shell: ExchangeShell,
                        text: "Set-Mailbox -Arbitration -Identity '{mailbox}' -Database '<database>'",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "set-database-other",
                        shell: ExchangeShell,
                        text: "Set-Mailbox -Identity '{mailbox}' -Database '<database>'",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("check-home-server"),
        ],
        verify: &[
            Command {
                name: "discovery-mailboxes",
                shell: ExchangeShell,
                text: "Set-ADServerSettings -ViewEntireForest $true; Get-Mailbox -RecipientTypeDetails DiscoveryMailbox | Format-List Name, Database, IsValid",
                ..COMMAND
            },
            Command {
                name: "arbitration-mailboxes",
                shell: ExchangeShell,
                text: "Set-ADServerSettings -ViewEntireForest $true; Get-Mailbox -Arbitration | Format-List Name, Database, IsValid",
                ..COMMAND
            },
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
            Cause { name: "file-missing", steps: &["bring-files-back", "mount-database", "move-system-mailboxes"] },
            Cause { name: "dirty-shutdown", steps: &["check-database-file", "mount-database", "move-system-mailboxes"] },
            Cause { name: "antivirus", steps: &["bring-files-back", "exclude-from-antivirus", "mount-database", "move-system-mailboxes"] },
        ],
        steps: &[
            Step {
                name: "bring-files-back",
                commands: &[Command {
                    name: "state-paths",
                    shell: ExchangeShell,
                    text: "Get-MailboxDatabase '{database}' -Status | Format-List Mounted, EdbFilePath, LogFolderPath",
                    ..COMMAND
                }],
            },
            Step {
                name: "check-database-file",
                commands: &[Command { name: "state-of-file", shell: Cmd, text: r#"eseutil /mh "{edb_path}""#, elevated: true, ..COMMAND }],
            },
            Step::plain("exclude-from-antivirus"),
            Step {
                name: "mount-database",
                commands: &[Command { name: "mount", shell: ExchangeShell, text: "Mount-Database '{database}'", ..COMMAND }],
            },
            Step::plain("move-system-mailboxes"),
        ],
        verify: &[Command {
            name: "state-paths",
            shell: ExchangeShell,
            text: "Get-MailboxDatabase '{database}' -Status | Format-List Mounted, EdbFilePath, LogFolderPath",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "no-clean-up", steps: &[] }],
        steps: &[
            Step {
                name: "stop-search",
                commands: &[Command {
                    name: "stop-search",
                    shell: PowerShell,
                    text: "Stop-Service MSExchangeFastSearch, HostControllerService -Force",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-nodes",
                commands: &[Command {
                    name: "remove-nodes",
                    shell: PowerShell,
                    text: r"Remove-Item '{data_folder}\Nodes\Fsis\*' -Recurse",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-search",
                commands: &[Command {
                    name: "uninstall-search",
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
            Cause { name: "service-fails", steps: &["check-search", "uninstall-search", "install-search", "run-setup-again"] },
            Cause { name: "noderunner-fails", steps: &["check-search", "uninstall-search", "install-search", "run-setup-again"] },
            Cause { name: "ports-taken", steps: &[] },
        ],
        steps: &[
            Step {
                name: "check-search",
                commands: &[Command {
                    name: "state-of-search",
                    shell: PowerShell,
                    text: r#"Get-Service HostControllerService, MSExchangeFastSearch | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}; Get-Process noderunner -ErrorAction SilentlyContinue"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "free-ports",
                commands: &[Command {
                    name: "who-listens",
                    shell: Cmd,
                    text: r#"netstat -ano -p TCP | findstr /r /c:":38[0-9][0-9] ""#,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-search",
                commands: &[
                    Command {
                        name: "stop-search",
                        shell: PowerShell,
                        text: "Stop-Service MSExchangeFastSearch, HostControllerService -Force",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-nodes",
                        shell: PowerShell,
                        text: r"Remove-Item '{install_directory}\Bin\Search\Ceres\HostController\Data\Nodes\Fsis\*' -Recurse",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "uninstall-search",
                        shell: PowerShell,
                        text: r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action U -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "install-search",
                commands: &[Command {
                    name: "install-search",
                    shell: PowerShell,
                    text: r"Set-Location '{install_directory}\Bin\Search\Ceres\Installer'; .\InstallConfig.ps1 -action I -dataFolder '{install_directory}\Bin\Search\Ceres\HostController\Data'",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "state-of-search",
            shell: PowerShell,
            text: r#"Get-Service HostControllerService, MSExchangeFastSearch | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}; Get-Process noderunner -ErrorAction SilentlyContinue"#,
            ..COMMAND
        }],
        related: &["search-foundation-old-nodes", "search-psmodulepath-blank"],
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
        values: &[
            ("virtual_directory", &MissingVdir),
            ("directory", &MissingVdirKind),
            ("role", &MissingVdirRole),
            ("web_site", &MissingVdirSite),
            ("domain_controller", &ObjectNotFoundOn),
            ("cmdlet", &LastCmdlet),
        ],
        causes: &[Cause { name: "removed-by-hand", steps: &[] }, Cause { name: "object-deleted", steps: &[] }],
        steps: &[
            Step {
                name: "save-iis",
                commands: &[Command {
                    name: "save-iis",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "compare-lists",
                commands: &[
                    Command {
                        name: "applications-iis",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd list app",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "directories-in-ad",
                        shell: ExchangeShell,
                        text: "Get-{directory}VirtualDirectory -Server $env:COMPUTERNAME -ShowMailboxVirtualDirectories -ADPropertiesOnly",
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "create-anew",
                commands: &[
                    Command {
                        name: "delete-application",
                        shell: Cmd,
                        text: r#"%windir%\System32\inetsrv\appcmd delete app "<name of the application>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "create-directory",
                        shell: ExchangeShell,
                        text: "New-{directory}VirtualDirectory -Role {role} -WebSiteName '{web_site}'",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[
            Command { name: "applications-iis", shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd list app", elevated: true, ..COMMAND },
            Command {
                name: "directories-in-ad",
                shell: ExchangeShell,
                text: "Get-{directory}VirtualDirectory -Server $env:COMPUTERNAME -ShowMailboxVirtualDirectories -ADPropertiesOnly",
                ..COMMAND
            },
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
        causes: &[Cause { name: "half-removed", steps: &[] }, Cause { name: "configuration-restored", steps: &[] }],
        steps: &[
            Step {
                name: "save-iis",
                commands: &[Command {
                    name: "save-iis",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "delete-application",
                commands: &[Command {
                    name: "delete-application",
                    shell: Cmd,
                    text: r#"%windir%\System32\inetsrv\appcmd delete app "{web_site}/{virtual_directory}""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "applications-iis",
            shell: Cmd,
            text: r"%windir%\System32\inetsrv\appcmd list app",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "directory-missing", steps: &[] }, Cause { name: "configuration-damaged", steps: &[] }],
        steps: &[
            Step::plain("read-appcmd"),
            Step {
                name: "compare-applications",
                commands: &[Command {
                    name: "applications-iis",
                    shell: Cmd,
                    text: r"%windir%\System32\inetsrv\appcmd list app",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "recreate-directory",
                commands: &[
                    Command {
                        name: "save-configuration",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-from-directory",
                        shell: PowerShell,
                        text: r#"Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Remove-<Name>VirtualDirectory "<Identity>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "create-directory",
                        shell: PowerShell,
                        text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; New-<Name>VirtualDirectory -Role Mailbox -WebSiteName 'Exchange Back End'",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "restore-configuration",
                commands: &[
                    Command {
                        name: "save-configuration",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd add backup before-exchange-setup",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "saved-configurations",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd list backup",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "restore-configuration",
                        shell: Cmd,
                        text: r#"%windir%\System32\inetsrv\appcmd restore backup "<name of the backup>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "applications-iis",
            shell: Cmd,
            text: r"%windir%\System32\inetsrv\appcmd list app",
            elevated: true,
            ..COMMAND
        }],
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
        values: &[("virtual_directory", &SeveralVdirsKind), ("cmdlet", &SeveralVdirsCmdlet), ("update_cmdlet", &SeveralVdirsUpdate)],
        causes: &[Cause { name: "second-web-site", steps: &[] }],
        steps: &[
            Step {
                name: "list-directories",
                commands: &[Command {
                    name: "list-directories",
                    shell: ExchangeShell,
                    text: "Get-{virtual_directory}VirtualDirectory -Server $env:COMPUTERNAME | Format-List Identity",
                    ..COMMAND
                }],
            },
            Step {
                name: "note-settings",
                commands: &[Command {
                    name: "note-settings",
                    shell: ExchangeShell,
                    text: r#"Get-{virtual_directory}VirtualDirectory -Server $env:COMPUTERNAME | Format-List * | Out-File "$env:USERPROFILE\virtual-directories.txt""#,
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-additional",
                commands: &[Command {
                    name: "remove-additional",
                    shell: ExchangeShell,
                    text: "Remove-{virtual_directory}VirtualDirectory '<identity>'",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("create-again"),
        ],
        verify: &[Command {
            name: "list-directories",
            shell: ExchangeShell,
            text: "Get-{virtual_directory}VirtualDirectory -Server $env:COMPUTERNAME | Format-List Identity",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "folder-cleaned", steps: &[] }, Cause { name: "system-restored", steps: &[] }],
        steps: &[
            Step::plain("get-old-media"),
            Step {
                name: "repair-installer-folder",
                commands: &[
                    Command {
                        name: "repair-from-media",
                        shell: PowerShell,
                        text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory '<root of that media>'",
                        elevated: true,
                        needs: Some(Need::FixInstallerCache),
                        ..COMMAND
                    },
                    Command {
                        name: "repair-from-server",
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
        situations: &[
            Situation {
                name: "installed",
                when: OneOf(&Operation, &["upgrade", "uninstall", "language-pack"]),
                steps: &["read-package-log", "repair-installer-folder", "correct-other-cause", "restart-and-run"],
            },
            Situation {
                name: "new-installation",
                when: OneOf(&Operation, &["install", "recover-server"]),
                steps: &["read-package-log", "correct-other-cause", "download-again", "restart-and-run"],
            },
        ],
        causes: &[
            Cause { name: "cached-package-damaged", steps: &["read-package-log", "repair-installer-folder", "restart-and-run"] },
            Cause {
                name: "files-locked",
                steps: &["read-package-log", "repair-installer-folder", "correct-other-cause", "restart-and-run"],
            },
            Cause {
                name: "step-of-package-failed",
                steps: &["read-package-log", "repair-installer-folder", "correct-other-cause", "restart-and-run"],
            },
            Cause { name: "media-damaged", steps: &["read-package-log", "download-again", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "read-package-log",
                commands: &[Command {
                    name: "search-package-log",
                    shell: PowerShell,
                    text: "Select-String -Path '{msi_log}' -Pattern ' 3[.\\u3002]$' -Context 20,0",
                    ..COMMAND
                }],
            },
            Step {
                name: "repair-installer-folder",
                commands: &[Command {
                    name: "repair-installer-folder",
                    shell: PowerShell,
                    text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory '<root of that media>'",
                    elevated: true,
                    needs: Some(Need::FixInstallerCache),
                    ..COMMAND
                }],
            },
            Step::plain("correct-other-cause"),
            Step {
                name: "download-again",
                commands: &[Command {
                    name: "hash-image",
                    shell: Cmd,
                    text: r#"certutil -hashfile "<downloaded file>" SHA256"#,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
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
            Cause { name: "cached-package-damaged", steps: &["read-package-log", "repair-installer-folder", "run-setup-again"] },
            Cause { name: "media-damaged", steps: &["read-package-log", "check-download", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "read-package-log",
                commands: &[Command {
                    name: "search-package-log",
                    shell: PowerShell,
                    text: "Select-String -Path '{msi_log}' -Pattern ' 3[.\\u3002]$' -Context 20,0",
                    ..COMMAND
                }],
            },
            Step {
                name: "repair-installer-folder",
                commands: &[Command {
                    name: "repair-installer-folder",
                    shell: PowerShell,
                    text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory '<root of that media>'",
                    elevated: true,
                    needs: Some(Need::FixInstallerCache),
                    ..COMMAND
                }],
            },
            Step {
                name: "check-download",
                commands: &[Command {
                    name: "hash-image",
                    shell: Cmd,
                    text: r#"certutil -hashfile "<downloaded file>" SHA256"#,
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
            Step::plain("read-message"),
            Step::plain("check-named-object"),
            Step {
                name: "look-at-newest-files",
                commands: &[Command {
                    name: "newest-files",
                    shell: PowerShell,
                    text: r#"Get-ChildItem "$env:SystemDrive\ExchangeSetupLogs" | Sort-Object LastWriteTime -Descending | Select-Object -First 10"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "read-application-log",
                commands: &[Command {
                    name: "last-application-errors",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='Application'; Level=1,2} -MaxEvents 30 | Format-List TimeCreated, ProviderName, Message",
                    ..COMMAND
                }],
            },
            Step::plain("search"),
        ],
        links: &["setup-log-reviewer", "failed-updates"],
        ..ISSUE
    },
];
