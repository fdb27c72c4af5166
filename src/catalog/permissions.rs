//! Readiness checks: permissions.

use super::entry::{Action::*, Known::*, Shell::*, When::*, *};
use crate::facts::{common::*, permissions::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // An Enterprise Admin who may not create extended rights.
    Entry {
        id: "AdUpdateRequired",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: All(&[Yes(&EnterpriseAdmin), No(&HasExtendedRightsCreateChildPerms)]),
        shows: &[&CurrentLogOn],
        commands: &[
            Command { shell: Cmd, text: "whoami /groups", risky: false },
            Command { shell: Cmd, text: r#"dsacls "CN=Extended-Rights,<configuration partition>""#, risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
        ],
        topic: Some("insufficient-permissions-to-prepare-active-directory-adupdaterequired-exchange-2013-help"),
        messages: &[
            "Active Directory must be prepared with 'Setup /PrepareAD'. However, the current user account doesn't have the permissions required even though it's a member of the 'Enterprise Admins' group. Check whether this is a valid user account.",
        ],
        related: &["DomainPrepWithoutADUpdate", "GlobalUpdateRequired", "SchemaUpdateRequired"],
        plan: &[UseRightAccount, RunPrepareAd, WaitForReplication, RunSetupAgain],
        advice: "34/123 124/123 34/123",
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
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: ExchangeShell, text: r#"Get-RoleGroupMember "Organization Management""#, risky: false },
        ],
        topic: Some("insufficient-permissions-to-remove-all-server-roles-cannotuninstalldelegatedserver-exchange-2013-help"),
        related: &["DelegatedMailboxFirstInstall", "GlobalServerInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        advice: "123/12 23/2",
        ..RULE
    },
    // The first server of a build with Hub Transport needs an organization administrator.
    Entry {
        id: "DelegatedBridgeheadFirstInstall",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | HUB,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsBridgeheadRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-delegatedbridgeheadfirstinstall"),
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
        advice: "23/12 3/2 1/2",
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedBridgeheadFirstSP1upgrade",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX | HUB,
        commands: &[Command { shell: Cmd, text: "whoami /groups", risky: false }],
        related: &["DelegatedBridgeheadFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedBridgeheadFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with the Client Access front end needs an organization administrator.
    Entry {
        id: "DelegatedCafeFirstInstall",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsCafeRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-delegatedcafefirstinstall"),
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
        advice: "23/12 3/2 1/2",
        ..RULE
    },
    // The first server of a build with the Client Access service needs an organization administrator.
    Entry {
        id: "DelegatedClientAccessFirstInstall",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsClientAccessRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-delegatedclientaccessfirstinstall"),
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
        advice: "23/12 3/2 1/2",
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedClientAccessFirstSP1upgrade",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        commands: &[Command { shell: Cmd, text: "whoami /groups", risky: false }],
        related: &["DelegatedClientAccessFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedClientAccessFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with Front End Transport needs an organization administrator.
    Entry {
        id: "DelegatedFrontendTransportFirstInstall",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsFrontendTransportRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-delegatedfrontendtransportfirstinstall"),
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
        advice: "23/12 3/2 1/2",
        ..RULE
    },
    // The first server of a build with the Mailbox component needs an organization administrator.
    Entry {
        id: "DelegatedMailboxFirstInstall",
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsMailboxRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-delegatedmailboxfirstinstall"),
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
        advice: "23/12 3/2 1/2",
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedMailboxFirstSP1upgrade",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX,
        commands: &[Command { shell: Cmd, text: "whoami /groups", risky: false }],
        related: &["DelegatedMailboxFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedMailboxFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // The first server of a build with Unified Messaging needs an organization administrator.
    Entry {
        id: "DelegatedUnifiedMessagingFirstInstall",
        products: E2013 | E2016,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | UM,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[Empty(&MicrosoftExchAdminGroupsUnifiedMessagingRoleConfig), No(&SameBuildInOrganization)]),
        ]),
        shows: &[&SidExOrgAdmins, &CurrentLogOn],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-delegatedunifiedmessagingfirstinstall"),
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
        advice: "23/12 3/2 1/2",
        ..RULE
    },
    // Left over from an older release; where it is evaluated it ends in an exception and stops nothing.
    // Never: no setting, message or topic of it is known, only its name.
    Entry {
        id: "DelegatedUnifiedMessagingFirstSP1upgrade",
        products: E2016,
        operations: UPGRADE,
        roles: MAILBOX | UM,
        commands: &[Command { shell: Cmd, text: "whoami /groups", risky: false }],
        related: &["DelegatedUnifiedMessagingFirstInstall", "GlobalServerInstall"],
        explained_by: &["DelegatedUnifiedMessagingFirstInstall"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..RULE
    },
    // Neither an organization administrator nor a properly delegated installer.
    Entry {
        id: "GlobalServerInstall",
        operations: INSTALL | UPGRADE,
        known: Documented,
        fails_when: All(&[
            No(&ExOrgAdmin),
            No(&EnterpriseAdmin),
            Any(&[No(&ServerAlreadyExists), All(&[Present(&HasServerDelegatedPermsBlocked), No(&ServerManagement)])]),
        ]),
        shows: &[&CurrentLogOn, &SidExOrgAdmins],
        situations: &[
            Situation { name: "directory-not-read", when: Empty(&SidRootDomain) },
            Situation {
                name: "delegated",
                when: All(&[Yes(&ServerAlreadyExists), Present(&HasServerDelegatedPermsBlocked), No(&ServerManagement)]),
            },
        ],
        commands: &[
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Organization Management' -Member {user}", risky: true },
            Command { shell: ExchangeShell, text: "Add-RoleGroupMember 'Server Management' -Member {user}", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-globalserverinstall"),
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
        advice: "24/13 4/3 34/23@delegated 1/3@directory-not-read directory-not-read=1",
        ..RULE
    },
    // The organization has to be prepared and Enterprise Admins was not found in the account's groups.
    Entry {
        id: "GlobalUpdateRequired",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
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
        situations: &[Situation { name: "directory-not-read", when: Empty(&SidRootDomain) }],
        commands: &[
            Command { shell: PowerShell, text: "(Get-ADForest).SchemaMaster", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-globalupdaterequired"),
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
        advice: "23/123 3/3 1/3@directory-not-read 4/3 directory-not-read=1",
        ..RULE
    },
    // The public folder tree object does not inherit permissions.
    Entry {
        id: "InhBlockPublicFolderTree",
        products: E2013 | E2019 | SE,
        operations: INSTALL,
        known: Documented,
        fails_when: No(&PublicFolderTreeInherits),
        commands: &[
            Command { shell: Cmd, text: "adsiedit.msc", risky: false },
            Command {
                shell: PowerShell,
                text: r"Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchPFTree)' | ForEach-Object { (Get-Acl ('AD:\' + $_.DistinguishedName)).AreAccessRulesProtected }",
                risky: false,
            },
        ],
        topic: Some("access-control-list-acl-inheritance-is-blocked-inhblockpublicfoldertree-exchange-2013-help"),
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "123/12 123/12",
        ..RULE
    },
    // The local domain has to be prepared and the account may not do it.
    Entry {
        id: "LocalDomainPrep",
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: All(&[
            No(&EnterpriseAdmin),
            Any(&[No(&LocalDomainAdmin), No(&HasExchangeServersUSGBasicAccess)]),
            Any(&[Present(&PrepareDomain), All(&[Yes(&DomainUpdateStatus), Not(&Is(&Operation, "prepare-schema"))])]),
        ]),
        shows: &[&CurrentLogOn, &ComputerDomain, &ComputerDomainDN],
        situations: &[Situation { name: "directory-not-read", when: Empty(&ComputerDomainDN) }],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareDomain", risky: true },
            Command {
                shell: PowerShell,
                text: "Get-ADObject -LDAPFilter '(objectClass=msExchSystemObjectsContainer)' -Properties objectVersion | Select-Object DistinguishedName,objectVersion",
                risky: false,
            },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
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
        advice: "234/123 4/23 1/2@directory-not-read directory-not-read=1",
        ..RULE
    },
    // Setup runs under a local account.
    Entry {
        id: "LoggedOntoDomain",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        roles: MAILBOX | CLIENT_ACCESS | TOOLS,
        known: Documented,
        fails_when: No(&DomainAccount),
        shows: &[&CurrentLogOn, &LocalServerName],
        commands: &[
            Command { shell: Cmd, text: "whoami", risky: false },
            Command { shell: PowerShell, text: "Get-CimInstance Win32_ComputerSystem | Select-Object Domain,PartOfDomain", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-loggedontodomain"),
        messages: &["The user isn't logged on to an Active Directory domain."],
        related: &["ComputerNotPartofDomain", "NotLocalAdmin", "GlobalServerInstall"],
        explained_by: &["ComputerNotPartofDomain"],
        plan: &[UseRightAccount, RunSetupAgain],
        advice: "234/1 234/1 1234/12",
        ..RULE
    },
    // Setup runs without administrator rights on the computer.
    Entry {
        id: "NotLocalAdmin",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: No(&LocalAdmin),
        shows: &[&CurrentLogOn],
        commands: &[
            Command { shell: Cmd, text: "net localgroup Administrators", risky: false },
            Command { shell: Cmd, text: r#"net localgroup Administrators "{user}" /add"#, risky: true },
            Command {
                shell: PowerShell,
                text: "([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)",
                risky: false,
            },
        ],
        topic: Some("the-logged-on-user-is-not-a-member-of-the-local-administrators-group-notlocaladmin-exchange-2013-help"),
        related: &["GlobalServerInstall", "DelegatedMailboxFirstInstall", "PrepareDomainNotAdmin"],
        plan: &[UseRightAccount, RunSetupAgain],
        advice: "123/123 3/3 23/3",
        ..RULE
    },
    // The account may not prepare the domain that was named.
    Entry {
        id: "PrepareDomainNotAdmin",
        operations: PREPARE_DOMAIN | PREPARE_AD | PREPARE_SCHEMA | INSTALL | UPGRADE,
        known: Documented,
        fails_when: All(&[Is(&Operation, "prepare-domain"), No(&PreparedDomainAdmin), No(&EnterpriseAdmin)]),
        shows: &[&CurrentLogOn],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Add-ADGroupMember -Identity "Domain Admins" -Members <account> -Server <domain>"#,
                risky: true,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareDomain:<domain>", risky: true },
            Command { shell: Cmd, text: "whoami /groups", risky: false },
        ],
        topic: Some("insufficient-permissions-to-run-preparedomain-preparedomainnotadmin-exchange-2013-help"),
        related: &["LocalDomainPrep", "DomainPrepRequired", "DomainPrepWithoutADUpdate", "GlobalUpdateRequired", "PrepareDomainNotFound"],
        plan: &[UseRightAccount, RunPrepareDomain],
        advice: "13/123 23/23 3/23",
        ..RULE
    },
    // The schema has to be extended and the account is not in both groups.
    Entry {
        id: "SchemaUpdateRequired",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: All(&[Yes(&SchemaUpdateStatus), Any(&[No(&SchemaAdmin), No(&EnterpriseAdmin)])]),
        shows: &[&CurrentLogOn, &SchemaAdmin, &EnterpriseAdmin, &SidRootDomain],
        situations: &[
            Situation { name: "directory-not-read", when: Empty(&SidRootDomain) },
            Situation { name: "enterprise-missing", when: All(&[Yes(&SchemaAdmin), No(&EnterpriseAdmin)]) },
            Situation { name: "schema-missing", when: All(&[No(&SchemaAdmin), Yes(&EnterpriseAdmin)]) },
        ],
        commands: &[
            Command { shell: Cmd, text: "whoami /groups", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareSchema", risky: true },
            Command {
                shell: PowerShell,
                text: r#"(Get-ADObject "CN=ms-Exch-Schema-Version-Pt,$((Get-ADRootDSE).schemaNamingContext)" -Properties rangeUpper).rangeUpper"#,
                risky: false,
            },
        ],
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
        advice: "12345/123 12345/123 2345/123 enterprise-missing=12345 schema-missing=12345",
        ..RULE
    },
    // Split permissions were asked for while Exchange runs on a domain controller.
    Entry {
        id: "SetADSplitPermissionWhenExchangeServerRolesOnDC",
        products: E2016 | E2019 | SE,
        operations: PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: All(&[Yes(&ActiveDirectorySplitPermissions), Yes(&ExchangeOnDomainController)]),
        commands: &[
            Command { shell: ExchangeShell, text: "Get-ExchangeServer | Format-Table Name,Fqdn,ServerRole", risky: false },
            Command { shell: PowerShell, text: "Get-ADDomainController -Filter * | Format-Table HostName", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /PrepareAD /ActiveDirectorySplitPermissions:false", risky: true },
        ],
        related: &["InstallOnDCInADSplitPermissionMode", "WarningInstallExchangeRolesOnDomainController"],
        plan: &[RunPrepareAd, Own],
        ..RULE
    },
];
