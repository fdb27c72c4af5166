//! Readiness checks: permissions.

use super::entry::{Action::*, Known::*, Shell::*, When::*, *};
use crate::facts::{common::*, permissions::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // An Enterprise Admin who may not create extended rights.
    Entry {
        id: "AdUpdateRequired",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: All(&[Yes(&EnterpriseAdmin), No(&HasExtendedRightsCreateChildPerms)]),
        shows: &[&CurrentLogOn],
        causes: &[
            Cause { name: "permissions-changed", steps: &["restore-rights", "prepare-again"] },
            Cause { name: "account-not-valid", steps: &["check-account", "sign-in-again", "prepare-again"] },
            Cause { name: "audit-right-removed", steps: &["restore-rights", "prepare-again"] },
        ],
        steps: &[
            Step::plain("check-account"),
            Step::plain("sign-in-again"),
            Step {
                name: "restore-rights",
                commands: &[Command {
                    name: "show-permissions",
                    shell: PowerShell,
                    text: r#"dsacls "CN=Extended-Rights,$(([ADSI]'LDAP://RootDSE').configurationNamingContext)""#,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-again",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[
            Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND },
            Command {
                name: "show-permissions",
                shell: PowerShell,
                text: r#"dsacls "CN=Extended-Rights,$(([ADSI]'LDAP://RootDSE').configurationNamingContext)""#,
                needs: Some(Need::DirectoryTools),
                ..COMMAND
            },
        ],
        topic: Some("insufficient-permissions-to-prepare-active-directory-adupdaterequired-exchange-2013-help"),
        messages: &[
            "Active Directory must be prepared with 'Setup /PrepareAD'. However, the current user account doesn't have the permissions required even though it's a member of the 'Enterprise Admins' group. Check whether this is a valid user account.",
        ],
        related: &["DomainPrepWithoutADUpdate", "GlobalUpdateRequired", "SchemaUpdateRequired"],
        plan: &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // A delegated installer cannot remove Exchange.
    Entry {
        id: "CannotUninstallDelegatedServer",
        products: E2013,
        operations: UNINSTALL,
        known: Documented,
        fails_when: All(&[No(&ExOrgAdmin), No(&EnterpriseAdmin)]),
        shows: &[&CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &[] },
            Cause { name: "token-too-old", steps: &["sign-in-again", "uninstall-again"] },
        ],
        steps: &[
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("sign-in-again"),
            Step::plain("uninstall-again"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        links: &["delegate"],
        topic: Some("insufficient-permissions-to-remove-all-server-roles-cannotuninstalldelegatedserver-exchange-2013-help"),
        related: &["DelegatedMailboxFirstInstall", "GlobalServerInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with Hub Transport needs an organization administrator.
    Entry {
        id: "DelegatedBridgeheadFirstInstall",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, HUB),
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsBridgeheadRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("installation-of-the-first-exchange-server-in-the-organization-can-t-be-delegated-exchange-2013-help"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must use an account that's a member of the Organization Management role group to install or upgrade the first Mailbox server role in the topology.",
        ],
        related: &[
            "DelegatedCafeFirstInstall",
            "DelegatedClientAccessFirstInstall",
            "DelegatedFrontendTransportFirstInstall",
            "DelegatedMailboxFirstInstall",
            "DelegatedUnifiedMessagingFirstInstall",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "not-organization-management", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedBridgeheadFirstSP1upgrade",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, HUB),
        causes: &[Cause { name: "delegated-only", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("look-at-newer-check"), Step::plain("use-organization-management")],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        related: &["DelegatedBridgeheadFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedBridgeheadFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with the Client Access front end needs an organization administrator.
    Entry {
        id: "DelegatedCafeFirstInstall",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsCafeRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("installation-of-the-first-exchange-server-in-the-organization-can-t-be-delegated-exchange-2013-help_1"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must use an account that's a member of the Organization Management role group to install the first Client Access server role in the topology.",
        ],
        related: &[
            "DelegatedBridgeheadFirstInstall",
            "DelegatedClientAccessFirstInstall",
            "DelegatedFrontendTransportFirstInstall",
            "DelegatedMailboxFirstInstall",
            "DelegatedUnifiedMessagingFirstInstall",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "not-organization-management", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with the Client Access service needs an organization administrator.
    Entry {
        id: "DelegatedClientAccessFirstInstall",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsClientAccessRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("installation-of-the-first-exchange-server-in-the-organization-can-t-be-delegated-exchange-2013-help_2"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must use an account that's a member of the Organization Management role group to install or upgrade the first Client Access server role in the topology.",
        ],
        related: &[
            "DelegatedBridgeheadFirstInstall",
            "DelegatedCafeFirstInstall",
            "DelegatedFrontendTransportFirstInstall",
            "DelegatedMailboxFirstInstall",
            "DelegatedUnifiedMessagingFirstInstall",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "not-organization-management", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedClientAccessFirstSP1upgrade",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        causes: &[Cause { name: "delegated-only", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("look-at-newer-check"), Step::plain("use-organization-management")],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        related: &["DelegatedClientAccessFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedClientAccessFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with Front End Transport needs an organization administrator.
    Entry {
        id: "DelegatedFrontendTransportFirstInstall",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsFrontendTransportRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("installation-of-the-first-exchange-server-in-the-organization-can-t-be-delegated-exchange-2013-help_5"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must use an account that's a member of the Organization Management role group to install the first Client Access server role in the topology.",
        ],
        related: &[
            "DelegatedBridgeheadFirstInstall",
            "DelegatedCafeFirstInstall",
            "DelegatedClientAccessFirstInstall",
            "DelegatedMailboxFirstInstall",
            "DelegatedUnifiedMessagingFirstInstall",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "not-organization-management", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with the Mailbox component needs an organization administrator.
    Entry {
        id: "DelegatedMailboxFirstInstall",
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsMailboxRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("installation-of-the-first-exchange-server-in-the-organization-can-t-be-delegated-exchange-2013-help_3"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must use an account that's a member of the Organization Management role group to install or upgrade the first Mailbox server role in the topology.",
        ],
        related: &[
            "DelegatedBridgeheadFirstInstall",
            "DelegatedCafeFirstInstall",
            "DelegatedClientAccessFirstInstall",
            "DelegatedFrontendTransportFirstInstall",
            "DelegatedUnifiedMessagingFirstInstall",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "not-organization-management", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedMailboxFirstSP1upgrade",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: MAILBOX,
        causes: &[Cause { name: "delegated-only", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("look-at-newer-check"), Step::plain("use-organization-management")],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        related: &["DelegatedMailboxFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedMailboxFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with Unified Messaging needs an organization administrator.
    Entry {
        id: "DelegatedUnifiedMessagingFirstInstall",
        products: any_of!(E2013, E2016),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, UM),
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsUnifiedMessagingRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        causes: &[
            Cause { name: "delegated-only", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["use-organization-management", "run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "use-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("installation-of-the-first-exchange-server-in-the-organization-can-t-be-delegated-exchange-2013-help_4"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must use an account that's a member of the Organization Management role group to install the first Mailbox server role in the topology.",
        ],
        related: &[
            "DelegatedBridgeheadFirstInstall",
            "DelegatedCafeFirstInstall",
            "DelegatedClientAccessFirstInstall",
            "DelegatedFrontendTransportFirstInstall",
            "DelegatedMailboxFirstInstall",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "SchemaUpdateRequired",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "not-organization-management", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedUnifiedMessagingFirstSP1upgrade",
        products: E2016,
        operations: UPGRADE,
        roles: any_of!(MAILBOX, UM),
        causes: &[Cause { name: "delegated-only", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("look-at-newer-check"), Step::plain("use-organization-management")],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        related: &["DelegatedUnifiedMessagingFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedUnifiedMessagingFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Neither an organization administrator nor a properly delegated installer.
    Entry {
        id: "GlobalServerInstall",
        operations: any_of!(INSTALL, UPGRADE),
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[No(&ServerAlreadyExists), All(&[Present(&HasServerDelegatedPermsBlocked), No(&ServerManagement)])]),
        ]),
        shows: &[&CurrentLogOn, &SidExOrgAdmins],
        situations: &[
            Situation { name: "directory-not-read", when: Empty(&SidRootDomain), steps: &["solve-root-first"] },
            Situation {
                name: "delegated",
                when: All(&[Yes(&ServerAlreadyExists), Present(&HasServerDelegatedPermsBlocked), No(&ServerManagement)]),
                steps: &["add-to-server-management", "run-elevated"],
            },
        ],
        causes: &[
            Cause { name: "not-in-group", steps: &["add-to-organization-management"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "delegated-extra-rights", steps: &["add-to-server-management", "run-elevated"] },
            Cause { name: "old-administrative-groups", steps: &["add-to-organization-management"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step {
                name: "add-to-organization-management",
                commands: &[Command {
                    name: "add-to-group",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "add-to-server-management",
                commands: &[Command {
                    name: "add-to-server-management",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Server Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("cannot-write-to-the-exchange-organization-container-exchange-2013-help"),
        live_topic: true,
        links: &["delegate"],
        messages: &[
            "You must be a member of the 'Organization Management' role group or a member of the 'Enterprise Admins' group to continue.",
        ],
        related: &[
            "GlobalUpdateRequired",
            "LocalDomainPrep",
            "SchemaUpdateRequired",
            "DelegatedMailboxFirstInstall",
            "DelegatedBridgeheadFirstInstall",
            "DelegatedCafeFirstInstall",
            "DelegatedClientAccessFirstInstall",
            "DelegatedFrontendTransportFirstInstall",
            "AdInitErrorRule",
            "CannotAccessAD",
        ],
        explained_by: &[
            "prepare-ad-wrong-domain-or-site",
            "AdInitErrorRule",
            "not-organization-management",
            "delegated-setup-extra-rights",
        ],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The organization has to be prepared and Enterprise Admins was not found in the account's groups.
    Entry {
        id: "GlobalUpdateRequired",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: All(&[
            No(&EnterpriseAdmin),
            Any(&[
                Yes(&PrepareOrganization),
                Yes(&PrepareAllDomains),
                All(&[Yes(&OrganizationUpdateStatus), Not(&Is(&Operation, "prepare-schema"))]),
            ]),
        ]),
        shows: &[&CurrentLogOn, &SidRootDomain],
        situations: &[Situation { name: "directory-not-read", when: Empty(&SidRootDomain), steps: &["solve-root-first"] }],
        causes: &[
            Cause { name: "not-in-group", steps: &["prepare-organization", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
            Cause { name: "older-media", steps: &["use-newer-media"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step::plain("use-newer-media"),
            Step {
                name: "prepare-organization",
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
            Step::plain("run-elevated"),
        ],
        verify: &[Command {
            name: "enterprise-group-of-session",
            shell: Cmd,
            text: r#"whoami /groups | findstr /r /c:"-519 ""#,
            elevated: true,
            ..COMMAND
        }],
        topic: Some("global-updates-required-exchange-2013-help"),
        live_topic: true,
        messages: &[
            "Global updates need to be made to Active Directory, and this user account isn't a member of the 'Enterprise Admins' group.",
        ],
        related: &[
            "SchemaUpdateRequired",
            "AdUpdateRequired",
            "GlobalServerInstall",
            "LocalDomainPrep",
            "AdInitErrorRule",
            "CannotAccessAD",
            "ForestLevelNotWin2003Native",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ad-prep-insufficient-rights", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The public folder tree object does not inherit permissions.
    Entry {
        id: "InhBlockPublicFolderTree",
        products: any_of!(E2013, E2019, SE),
        operations: INSTALL,
        known: Documented,
        fails_when: No(&PublicFolderTreeInherits),
        causes: &[Cause { name: "inheritance-off", steps: &[] }, Cause { name: "hardening-script", steps: &[] }],
        steps: &[
            Step {
                name: "open-tree",
                commands: &[Command {
                    name: "open-adsi-edit",
                    shell: Cmd,
                    text: "adsiedit.msc",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step {
                name: "enable-inheritance",
                commands: &[Command {
                    name: "is-inheritance-blocked",
                    shell: PowerShell,
                    text: r"Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchPFTree)' | ForEach-Object { (Get-Acl ('AD:\' + $_.DistinguishedName)).AreAccessRulesProtected }",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "is-inheritance-blocked",
            shell: PowerShell,
            text: r"Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchPFTree)' | ForEach-Object { (Get-Acl ('AD:\' + $_.DistinguishedName)).AreAccessRulesProtected }",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("access-control-list-acl-inheritance-is-blocked-inhblockpublicfoldertree-exchange-2013-help"),
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The local domain has to be prepared and the account may not do it.
    Entry {
        id: "LocalDomainPrep",
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: All(&[
            No(&EnterpriseAdmin),
            Any(&[No(&LocalDomainAdmin), No(&HasExchangeServersUSGBasicAccess)]),
            Any(&[Present(&PrepareDomain), All(&[Yes(&DomainUpdateStatus), Not(&Is(&Operation, "prepare-schema"))])]),
        ]),
        shows: &[&CurrentLogOn, &ComputerDomain, &ComputerDomainDN],
        situations: &[Situation { name: "directory-not-read", when: Empty(&ComputerDomainDN), steps: &["solve-root-first"] }],
        causes: &[
            Cause { name: "not-in-groups", steps: &["use-right-account", "have-domain-prepared", "run-elevated"] },
            Cause { name: "token-too-old", steps: &["run-elevated"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step::plain("use-right-account"),
            Step {
                name: "have-domain-prepared",
                commands: &[Command {
                    name: "prepare-domain",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareDomain",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-elevated"),
        ],
        verify: &[
            Command {
                name: "domain-version",
                shell: PowerShell,
                text: "Import-Module ActiveDirectory; Get-ADObject -LDAPFilter '(objectClass=msExchSystemObjectsContainer)' -Properties objectVersion | Select-Object DistinguishedName,objectVersion",
                needs: Some(Need::ActiveDirectory),
                ..COMMAND
            },
            Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND },
        ],
        topic: Some("the-local-domain-needs-to-be-updated-localdomainprep-exchange-2013-help"),
        messages: &[
            "The local domain needs to be updated. You must be a member of the 'Domain Admins' group and 'Organization Management' role group, or 'Enterprise Admins' group to continue.",
        ],
        related: &[
            "DomainPrepRequired",
            "GlobalUpdateRequired",
            "GlobalServerInstall",
            "AdInitErrorRule",
            "CannotAccessAD",
            "PrepareDomainNotFound",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ad-prep-insufficient-rights", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunPrepareDomain, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Setup runs under a local account.
    Entry {
        id: "LoggedOntoDomain",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        roles: any_of!(MAILBOX, CLIENT_ACCESS, TOOLS),
        known: Documented,
        fails_when: No(&DomainAccount),
        shows: &[&CurrentLogOn, &LocalServerName],
        causes: &[
            Cause { name: "local-administrator", steps: &["use-domain-account", "give-rights", "run-elevated"] },
            Cause { name: "started-by-runas", steps: &["use-domain-account", "give-rights", "run-elevated"] },
            Cause { name: "not-in-domain", steps: &[] },
        ],
        steps: &[
            Step {
                name: "join-domain",
                commands: &[Command {
                    name: "is-in-domain",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_ComputerSystem | Select-Object Domain,PartOfDomain",
                    ..COMMAND
                }],
            },
            Step { name: "use-domain-account", commands: &[Command { name: "account-in-use", shell: Cmd, text: "whoami", ..COMMAND }] },
            Step::plain("give-rights"),
            Step::plain("run-elevated"),
        ],
        verify: &[Command { name: "account-in-use", shell: Cmd, text: "whoami", ..COMMAND }],
        topic: Some("the-current-account-isn-t-logged-into-an-active-directory-domain-exchange-2013-help"),
        live_topic: true,
        messages: &["The user isn't logged on to an Active Directory domain."],
        related: &["ComputerNotPartofDomain", "NotLocalAdmin", "GlobalServerInstall"],
        explained_by: &["ComputerNotPartofDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Setup runs without administrator rights on the computer.
    Entry {
        id: "NotLocalAdmin",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: No(&LocalAdmin),
        shows: &[&CurrentLogOn],
        causes: &[
            Cause { name: "not-in-group", steps: &[] },
            Cause { name: "not-elevated", steps: &["run-elevated"] },
            Cause { name: "token-too-old", steps: &["sign-in-again", "run-elevated"] },
        ],
        steps: &[
            Step {
                name: "add-to-administrators",
                commands: &[
                    Command {
                        name: "show-members",
                        shell: PowerShell,
                        text: r"net localgroup ((New-Object Security.Principal.SecurityIdentifier 'S-1-5-32-544').Translate([Security.Principal.NTAccount]).Value.Split('\')[1])",
                        ..COMMAND
                    },
                    Command {
                        name: "add-to-administrators",
                        shell: PowerShell,
                        text: r"net localgroup ((New-Object Security.Principal.SecurityIdentifier 'S-1-5-32-544').Translate([Security.Principal.NTAccount]).Value.Split('\')[1]) '{user}' /add",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("sign-in-again"),
            Step::plain("run-elevated"),
        ],
        verify: &[Command {
            name: "test-rights",
            shell: PowerShell,
            text: "([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)",
            elevated: true,
            ..COMMAND
        }],
        topic: Some("the-logged-on-user-is-not-a-member-of-the-local-administrators-group-notlocaladmin-exchange-2013-help"),
        related: &["GlobalServerInstall", "DelegatedMailboxFirstInstall", "PrepareDomainNotAdmin"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The account may not prepare the domain that was named.
    Entry {
        id: "PrepareDomainNotAdmin",
        operations: any_of!(PREPARE_DOMAIN, PREPARE_AD, PREPARE_SCHEMA, INSTALL, UPGRADE),
        known: Documented,
        fails_when: All(&[Is(&Operation, "prepare-domain"), No(&PreparedDomainAdmin), No(&EnterpriseAdmin)]),
        shows: &[&CurrentLogOn],
        causes: &[
            Cause { name: "not-in-group", steps: &["use-right-account", "prepare-domain"] },
            Cause { name: "newer-domain", steps: &["add-organization-management", "prepare-domain"] },
            Cause { name: "token-too-old", steps: &["prepare-domain"] },
        ],
        steps: &[
            Step {
                name: "use-right-account",
                commands: &[
                    Command {
                        name: "add-to-domain-admins",
                        shell: PowerShell,
                        text: r#"Import-Module ActiveDirectory; Add-ADGroupMember -Identity "$((Get-ADDomain -Server <domain>).DomainSID)-512" -Members <account> -Server <domain>"#,
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "add-to-enterprise-admins",
                        shell: PowerShell,
                        text: r#"Import-Module ActiveDirectory; $root = (Get-ADForest).RootDomain; Add-ADGroupMember -Identity "$((Get-ADDomain -Server $root).DomainSID)-519" -Members (Get-ADUser <account> -Server <domain>) -Server $root"#,
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "add-organization-management",
                commands: &[Command {
                    name: "add-to-organization-management",
                    shell: ExchangeShell,
                    text: "Add-RoleGroupMember 'Organization Management' -Member {user}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-domain",
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
        verify: &[Command { name: "groups-of-session", shell: Cmd, text: "whoami /groups", elevated: true, ..COMMAND }],
        topic: Some("insufficient-permissions-to-run-preparedomain-preparedomainnotadmin-exchange-2013-help"),
        related: &["LocalDomainPrep", "DomainPrepRequired", "DomainPrepWithoutADUpdate", "GlobalUpdateRequired", "PrepareDomainNotFound"],
        plan: &[UseRightAccount, RunPrepareDomain],
        ..RULE
    },
    // The schema has to be extended and the account is not in both groups.
    Entry {
        id: "SchemaUpdateRequired",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: All(&[Yes(&SchemaUpdateStatus), Any(&[No(&SchemaAdmin), No(&EnterpriseAdmin)])]),
        shows: &[&CurrentLogOn, &SchemaAdmin, &EnterpriseAdmin, &SidRootDomain],
        situations: &[
            Situation { name: "directory-not-read", when: Empty(&SidRootDomain), steps: &["solve-root-first"] },
            Situation {
                name: "neither-group",
                when: All(&[No(&SchemaAdmin), No(&EnterpriseAdmin), Any(&[Present(&SidRootDomain), Not(&Seen(&SidRootDomain))])]),
                steps: &["use-both-groups", "run-elevated", "extend-schema", "replicate-and-run", "leave-schema-admins"],
            },
            Situation {
                name: "enterprise-missing",
                when: All(&[Yes(&SchemaAdmin), No(&EnterpriseAdmin)]),
                steps: &["use-both-groups", "run-elevated", "extend-schema", "replicate-and-run", "leave-schema-admins"],
            },
            Situation {
                name: "schema-missing",
                when: All(&[No(&SchemaAdmin), Yes(&EnterpriseAdmin)]),
                steps: &["use-both-groups", "run-elevated", "extend-schema", "replicate-and-run", "leave-schema-admins"],
            },
        ],
        causes: &[
            Cause {
                name: "new-version",
                steps: &["use-both-groups", "run-elevated", "extend-schema", "replicate-and-run", "leave-schema-admins"],
            },
            Cause {
                name: "one-group-missing",
                steps: &["use-both-groups", "run-elevated", "extend-schema", "replicate-and-run", "leave-schema-admins"],
            },
            Cause { name: "token-too-old", steps: &["run-elevated", "extend-schema", "replicate-and-run", "leave-schema-admins"] },
        ],
        steps: &[
            Step::plain("solve-root-first"),
            Step::plain("use-both-groups"),
            Step::plain("run-elevated"),
            Step {
                name: "extend-schema",
                commands: &[Command {
                    name: "extend-schema",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareSchema",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
            Step::plain("leave-schema-admins"),
        ],
        verify: &[Command {
            name: "groups-of-session",
            shell: Cmd,
            text: r#"whoami /groups | findstr /r /c:"-51[89] ""#,
            elevated: true,
            ..COMMAND
        }],
        live_topic: true,
        topic: Some("user-not-member-of-schema-admins"),
        messages: &[
            "The Active Directory schema isn't up-to-date, and this user account isn't a member of the 'Schema Admins' and/or 'Enterprise Admins' groups.",
        ],
        related: &[
            "GlobalUpdateRequired",
            "AdUpdateRequired",
            "LocalDomainPrep",
            "DomainPrepRequired",
            "GlobalServerInstall",
            "DelegatedMailboxFirstInstall",
            "AdInitErrorRule",
            "NotInSchemaMasterSite",
            "NotInSchemaMasterDomain",
            "RsatAddsToolsInstalled",
        ],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "ad-prep-insufficient-rights", "LoggedOntoDomain"],
        plan: &[UseRightAccount, RunPrepareSchema, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Split permissions were asked for while Exchange runs on a domain controller.
    Entry {
        id: "SetADSplitPermissionWhenExchangeServerRolesOnDC",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: All(&[Yes(&ActiveDirectorySplitPermissions), Yes(&ExchangeOnDomainController)]),
        causes: &[Cause { name: "split-permissions-asked", steps: &[] }],
        steps: &[
            Step::plain("choose-model"),
            Step {
                name: "without-split-permissions",
                commands: &[Command {
                    name: "without-split-permissions",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD /ActiveDirectorySplitPermissions:false",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "move-exchange",
                commands: &[
                    Command {
                        name: "list-exchange-servers",
                        shell: ExchangeShell,
                        text: "Get-ExchangeServer | Format-Table Name,Fqdn,ServerRole",
                        ..COMMAND
                    },
                    Command {
                        name: "list-domain-controllers",
                        shell: PowerShell,
                        text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomainController -Filter * -Server $_ } | Format-Table HostName",
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[
            Command {
                name: "list-exchange-servers",
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Format-Table Name,Fqdn,ServerRole",
                ..COMMAND
            },
            Command {
                name: "list-domain-controllers",
                shell: PowerShell,
                text: "(Get-ADForest).Domains | ForEach-Object { Get-ADDomainController -Filter * -Server $_ } | Format-Table HostName",
                needs: Some(Need::ActiveDirectory),
                ..COMMAND
            },
        ],
        related: &["InstallOnDCInADSplitPermissionMode", "WarningInstallExchangeRolesOnDomainController"],
        plan: &[RunPrepareAd, Own],
        ..RULE
    },
];
