//! Readiness checks: roles and state.

use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
use crate::facts::{common::*, roles_and_state::*};

/// Newer media than what is installed, or an update is wanted.
const WANTS_UPDATE: When = Any(&[Is(&Wanted, "update"), Lower(&InstalledBuild, &SetupBuild)]);
/// An earlier run stopped before its end.
const HALF_FINISHED: When =
    Any(&[Yes(&EarlierAttemptStopped), Seen(&EarlierFailedAction), Seen(&UnfinishedInstallationPage), Failed("InstallWatermark")]);
/// Active Directory knows the server, the computer was installed anew.
const REBUILT: When = Any(&[All(&[Is(&Wanted, "rebuild"), No(&ExchangeWorks)]), All(&[Yes(&ServerAlreadyExists), Seen(&NoExchangeFiles)])]);
/// A role's version is lower than the first released build of its product, from which alone an upgrade can start.
macro_rules! before_release {
    ($version:ident) => {
        Any(&[
            All(&[Is(&Product, "2016"), Below(&$version, "15.1.225.42")]),
            All(&[OneOf(&Product, &["2019", "SE"]), Below(&$version, "15.2.221.12")]),
        ])
    };
}

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // Language packs of the old build stand in the way of an upgrade.
    Entry {
        id: "AdditionalUMLangPackExists",
        products: E2013 | E2016,
        operations: UPGRADE,
        roles: MAILBOX | UM,
        known: Documented,
        fails_when: Present(&LanguageInUMServer),
        values: &[("language", &LanguageInUMServer)],
        commands: &[
            Command { shell: ExchangeShell, text: "Get-UMService -Identity $env:COMPUTERNAME | Format-List Name,Languages", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /RemoveUmLanguagePack:{language}", risky: true },
        ],
        topic: Some("uninstall-unified-messaging-language-packs-additionalumlangpackexists-exchange-2013-help"),
        related: &["VoiceMessagesInQueue", "UnifiedMessagingUpgradeMinVersionBlock"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // Hub Transport is here already; fails together with its siblings.
    Entry {
        id: "BridgeheadRoleAlreadyExists",
        products: E2019 | SE,
        operations: INSTALL,
        roles: MAILBOX | HUB,
        known: Observed,
        fails_when: Yes(&BridgeheadRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE },
            Situation { name: "half-finished", when: HALF_FINISHED },
            Situation { name: "rebuild", when: REBUILT },
        ],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
            risky: false,
        }],
        related: &[
            "CafeRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "MailboxRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/1@upgrade 12/1@half-finished@rebuild",
        ..RULE
    },
    // An upgrade that cannot see Hub Transport; mostly because Active Directory could not be read.
    Entry {
        id: "BridgeheadRoleNotInstalled",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX | HUB,
        known: Observed,
        fails_when: No(&BridgeheadRoleInstalled),
        shows: &[&ExchangeCurrentServerRoles, &ShortServerName, &MicrosoftExchServicesAdminGroupsConfig],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            risky: false,
        }],
        messages: &["The Mailbox server role isn't installed on this computer."],
        related: &["UnifiedMessagingRoleNotInstalled", "MailboxRoleNotInstalled", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD", "MailboxRoleNotInstalled"],
        plan: &[ReachActiveDirectory, StartProperly, RunSetupAgain],
        advice: "1/1 23/1 24/1",
        ..RULE
    },
    // A check of the times when roles were installed one by one.
    Entry {
        id: "BridgeheadRoleNotPresentInSite",
        severity: Warning,
        products: E2013,
        operations: INSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&OtherMailboxServerInSite),
        shows: &[&SiteName],
        commands: &[Command { shell: ExchangeShell, text: "Get-ExchangeServer | Format-Table Name,Site,ServerRole", risky: false }],
        topic: Some("hub-transport-role-not-detected-in-local-site-bridgeheadrolenotpresentinsite-exchange-2013-help"),
        messages: &[
            "Setup didn't detect an existing Mailbox server role installed in Active Directory site '{}'. Mail can't be sent or received from this mailbox server until a Mailbox server role is installed.",
        ],
        related: &["ClientAccessRoleNotPresentInSite", "InvalidADSite"],
        advice: "12/1 1/1",
        ..RULE
    },
    // Hub Transport is too old a build to be upgraded.
    Entry {
        id: "BridgeheadUpgradeMinVersionBlock",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX | HUB,
        fails_when: before_release!(BridgeheadUnpackedVersion),
        shows: &[&BridgeheadConfiguredVersion, &SetupBuild],
        situations: &[Situation { name: "interrupted", when: Differs(&BridgeheadUnpackedVersion, &BridgeheadConfiguredVersion) }],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' | Select-Object ConfiguredVersion,UnpackedVersion"#,
            risky: false,
        }],
        related: &["MailboxUpgradeMinVersionBlock", "UnifiedMessagingUpgradeMinVersionBlock", "InstallWatermark"],
        explained_by: &["MailboxUpgradeMinVersionBlock"],
        ..RULE
    },
    // Client Access (internally Cafe) is here already: the leader of the `…RoleAlreadyExists` checks.
    Entry {
        id: "CafeRoleAlreadyExists",
        operations: INSTALL,
        roles: CLIENT_ACCESS | MAILBOX,
        known: Documented,
        fails_when: Yes(&CafeRoleInstalled),
        shows: &[&ServerAlreadyExists, &InstalledBuild, &SetupBuild, &EarlierFailedAction],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE },
            Situation {
                name: "add-role",
                when: Any(&[Is(&Wanted, "add-role"), All(&[Is(&Product, "2013"), Is(&AskedRole, "mailbox"), No(&MailboxRoleInstalled)])]),
            },
            Situation { name: "half-finished", when: HALF_FINISHED },
            Situation { name: "rebuild", when: REBUILT },
            Situation { name: "reinstall", when: Is(&Wanted, "reinstall") },
            Situation { name: "uninstall-fails", when: Yes(&UninstallFails) },
        ],
        commands: &[
            Command { shell: Text, text: r"%SystemDrive%\ExchangeSetupLogs\ExchangeSetup.log", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Upgrade", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Uninstall", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Install /Roles:ClientAccess", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Install /Roles:Mailbox", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:RecoverServer", risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
                risky: false,
            },
        ],
        topic: Some("client-access-server-role-is-already-installed-exchange-2013-help"),
        related: &[
            "BridgeheadRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "MailboxRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        plan: &[StartProperly, Own, RunSetupAgain],
        advice: "1345678/123457@upgrade 2345678/13457@half-finished 1345678/13457@add-role",
        ..RULE
    },
    // The back end of Client Access is here already; fails together with its siblings.
    Entry {
        id: "ClientAccessRoleAlreadyExists",
        products: E2019 | SE,
        operations: INSTALL,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Observed,
        fails_when: Yes(&ClientAccessRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE },
            Situation { name: "half-finished", when: HALF_FINISHED },
            Situation { name: "rebuild", when: REBUILT },
        ],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            risky: false,
        }],
        related: &["CafeRoleAlreadyExists", "BridgeheadRoleAlreadyExists", "MailboxRoleAlreadyExists", "InstallWatermark"],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/1@upgrade 12/1@half-finished@rebuild",
        ..RULE
    },
    // No Client Access server in the site yet.
    Entry {
        id: "ClientAccessRoleNotPresentInSite",
        severity: Warning,
        products: E2013,
        operations: INSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&OtherClientAccessServerInSite),
        shows: &[&SiteName],
        commands: &[Command { shell: ExchangeShell, text: "Get-ExchangeServer | Format-Table Name,Site,ServerRole", risky: false }],
        topic: Some("client-access-role-not-detected-in-local-site-clientaccessrolenotpresentinsite-exchange-2013-help"),
        related: &["BridgeheadRoleNotPresentInSite", "InvalidADSite"],
        advice: "12/1 1/1",
        ..RULE
    },
    // An Exchange 2007 limit: on a cluster node only the Mailbox role.
    Entry {
        id: "ClusSvcInstalledRoleBlock",
        products: E2013,
        operations: INSTALL,
        roles: CLIENT_ACCESS | HUB | UM | EDGE,
        known: Documented,
        fails_when: All(&[Yes(&ClusterServiceRuns), OneOf(&AskedRole, &["client-access", "edge"])]),
        commands: &[Command { shell: PowerShell, text: "Get-Service ClusSvc -ErrorAction SilentlyContinue", risky: false }],
        topic: Some("only-the-mailbox-role-can-be-installed-on-a-cluster-server-clussvcinstalledroleblock-exchange-2013-help"),
        related: &["CannotUninstallClusterNode"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The name to provision belongs to another Exchange server.
    Entry {
        id: "DuplicateShortProvisionedName",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: Yes(&ProvisionedNameTaken),
        shows: &[&NewProvisionedServerName, &ShortProvisionedName],
        values: &[("provisioned_server", &NewProvisionedServerName)],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer -Identity {provisioned_server} | Format-List Name,Fqdn,ServerRole,IsProvisionedServer",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /RemoveProvisionedServer:{provisioned_server}", risky: true },
            Command { shell: Cmd, text: "Setup.exe {license} /NewProvisionedServer:{provisioned_server}", risky: true },
        ],
        related: &["ProvisionedUpdateRequired", "ServerNameNotValid"],
        advice: "123/123 123/13",
        ..RULE
    },
    // Exchange of another release is on this computer. The move from 2019 to Subscription Edition is the one that is allowed.
    Entry {
        id: "ExchangeAlreadyInstalled",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Any(&[
            All(&[Is(&Product, "2013"), AtLeast(&MsiProductMinor, "1")]),
            All(&[Is(&Product, "2016"), OneOf(&MsiProductMinor, &["0", "2"])]),
            All(&[OneOf(&Product, &["2019", "SE"]), OneOf(&MsiProductMinor, &["0", "1"])]),
        ]),
        shows: &[&MsiProductMajor, &NewestBuild],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup' | Select-Object MsiProductMajor, MsiProductMinor, MsiBuildMajor, MsiBuildMinor, MsiInstallPath"#,
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Uninstall", risky: true },
            Command { shell: PowerShell, text: r#"Test-Path 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'"#, risky: false },
        ],
        topic: Some("the-local-computer-is-already-running-exchange-server-exchangealreadyinstalled-exchange-2013-help"),
        related: &["ExchangeVersionBlock", "InstallWatermark"],
        plan: &[HandleOlderExchange, RunSetupAgain],
        advice: "123/123 123/123 123/123",
        ..RULE
    },
    // An Exchange older than 2013 on the same computer, by the name of the check and its only setting.
    Entry {
        id: "ExchangeVersionBlock",
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: Any(&[AtLeast(&ExchangeVersionPrefix, "1"), Yes(&OlderExchangeOnComputer)]),
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer','HKLM:\SOFTWARE\Microsoft\Exchange' -ErrorAction SilentlyContinue | Select-Object Name"#,
            risky: false,
        }],
        related: &["ExchangeAlreadyInstalled"],
        explained_by: &["ExchangeAlreadyInstalled"],
        plan: &[HandleOlderExchange, RunSetupAgain],
        ..RULE
    },
    // A role carries the mark of an installation that stopped. Setup tests every role; one mark is enough. The wizard resumes instead of failing.
    Entry {
        id: "InstallWatermark",
        operations: INSTALL | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Any(&[Present(&Watermarks), Yes(&EarlierAttemptStopped)]),
        shows: &[&WatermarkRole, &EarlierFailedAction],
        values: &[("role", &WatermarkRole)],
        situations: &[Situation { name: "rebuild", when: REBUILT }, Situation { name: "uninstall-fails", when: Yes(&UninstallFails) }],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe", risky: false },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Uninstall", risky: true },
            Command {
                shell: PowerShell,
                text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' | Get-ItemProperty | Where-Object Watermark | Format-Table PSChildName,Action,Watermark"#,
                risky: false,
            },
        ],
        topic: Some("setup-failure-occurred-while-installing-a-server-role-installwatermark-exchange-2013-help"),
        messages: &[
            "A Setup failure previously occurred while installing the {} role. Either run Setup again for just this role, or remove the role using Control Panel.",
        ],
        related: &["InterruptedUninstallNotContinued", "LangPackBundleCheck", "CafeRoleAlreadyExists"],
        plan: &[FinishEarlierSetup, RunSetupAgain],
        ..RULE
    },
    // The Mailbox role is here already; folded under Client Access where that failed too.
    Entry {
        id: "MailboxRoleAlreadyExists",
        products: E2019 | SE,
        operations: INSTALL,
        roles: MAILBOX,
        fails_when: Yes(&MailboxRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE },
            Situation { name: "half-finished", when: HALF_FINISHED },
            Situation { name: "rebuild", when: REBUILT },
        ],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Upgrade", risky: true },
            Command {
                shell: PowerShell,
                text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion,Action,Watermark"#,
                risky: false,
            },
        ],
        related: &[
            "CafeRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "BridgeheadRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        explained_by: &["CafeRoleAlreadyExists"],
        plan: &[StartProperly, Own, RunSetupAgain],
        advice: "12/12@upgrade 123/2@half-finished",
        ..RULE
    },
    // An upgrade on a computer without the Mailbox role, or with an unreadable Active Directory.
    Entry {
        id: "MailboxRoleNotInstalled",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX,
        fails_when: No(&MailboxRoleInstalled),
        shows: &[&ExchangeCurrentServerRoles],
        situations: &[Situation { name: "no-exchange", when: Seen(&NoExchangeFiles) }],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Install /Roles:Mailbox", risky: true },
        ],
        related: &["BridgeheadRoleNotInstalled", "UnifiedMessagingRoleNotInstalled", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD"],
        plan: &[ReachActiveDirectory, StartProperly, Own, RunSetupAgain],
        advice: "23/12 12/1 24/1",
        ..RULE
    },
    // The Mailbox role is too old a build to be upgraded.
    Entry {
        id: "MailboxUpgradeMinVersionBlock",
        products: E2016 | E2019 | SE,
        operations: UPGRADE,
        roles: MAILBOX,
        fails_when: before_release!(MailboxUnpackedVersion),
        shows: &[&MailboxConfiguredVersion, &SetupBuild],
        situations: &[Situation { name: "interrupted", when: Differs(&MailboxUnpackedVersion, &MailboxConfiguredVersion) }],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' | Select-Object ConfiguredVersion,UnpackedVersion"#,
            risky: false,
        }],
        related: &["BridgeheadUpgradeMinVersionBlock", "UnifiedMessagingUpgradeMinVersionBlock", "ExchangeVersionBlock"],
        advice: "13/1 123/1",
        ..RULE
    },
    // An upgrade that cannot see Unified Messaging; its message speaks of the Mailbox role.
    Entry {
        id: "UnifiedMessagingRoleNotInstalled",
        products: E2016,
        operations: UPGRADE,
        roles: MAILBOX | UM,
        known: Observed,
        fails_when: No(&UnifiedMessagingRoleInstalled),
        shows: &[&ExchangeCurrentServerRoles, &ShortServerName, &MicrosoftExchServicesAdminGroupsConfig],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer -Identity $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            risky: false,
        }],
        messages: &["The Mailbox server role isn't installed on this computer."],
        related: &[
            "BridgeheadRoleNotInstalled",
            "MailboxRoleNotInstalled",
            "CannotAccessAD",
            "AdInitErrorRule",
            "DelegatedUnifiedMessagingFirstInstall",
        ],
        explained_by: &[
            "prepare-ad-wrong-domain-or-site",
            "AdInitErrorRule",
            "CannotAccessAD",
            "MailboxRoleNotInstalled",
            "BridgeheadRoleNotInstalled",
        ],
        plan: &[ReachActiveDirectory, StartProperly, RunSetupAgain],
        advice: "1/1 123/1",
        ..RULE
    },
    // Unified Messaging is too old a build to be upgraded.
    Entry {
        id: "UnifiedMessagingUpgradeMinVersionBlock",
        products: E2016,
        operations: UPGRADE,
        roles: MAILBOX | UM,
        fails_when: before_release!(UnifiedMessagingUnpackedVersion),
        shows: &[&UnifiedMessagingConfiguredVersion, &SetupBuild],
        situations: &[Situation {
            name: "interrupted",
            when: Differs(&UnifiedMessagingUnpackedVersion, &UnifiedMessagingConfiguredVersion),
        }],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\UnifiedMessagingRole' | Select-Object ConfiguredVersion,UnpackedVersion,Watermark,Action"#,
            risky: false,
        }],
        related: &["MailboxUpgradeMinVersionBlock", "BridgeheadUpgradeMinVersionBlock", "ExchangeVersionBlock", "InstallWatermark"],
        explained_by: &["MailboxUpgradeMinVersionBlock"],
        advice: "12/1 13/1",
        ..RULE
    },
    // Media older than the Edge Transport role on record.
    Entry {
        id: "GatewayMinVersionCheck",
        products: E2013 | E2016,
        operations: RECOVER | UPGRADE,
        roles: EDGE,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        commands: &[Command { shell: PowerShell, text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#, risky: false }],
        related: &[
            "DrMinVersionCheck",
            "BridgeheadMinVersionCheck",
            "MailboxMinVersionCheck",
            "UnifiedMessagingMinVersionCheck",
            "GatewayUpgradeMinVersionBlock",
        ],
        explained_by: &["DrMinVersionCheck"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // The Edge Transport role is too old a build to be upgraded.
    Entry {
        id: "GatewayUpgradeMinVersionBlock",
        products: E2013 | E2016,
        operations: UPGRADE,
        roles: EDGE,
        fails_when: Any(&[
            All(&[Is(&Product, "2013"), Below(&InstalledBuild, "15.0.516.32")]),
            All(&[Is(&Product, "2016"), Below(&InstalledBuild, "15.1.225.42")]),
        ]),
        shows: &[&SetupBuild],
        commands: &[Command { shell: ExchangeShell, text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion", risky: false }],
        related: &[
            "MailboxUpgradeMinVersionBlock",
            "BridgeheadUpgradeMinVersionBlock",
            "UnifiedMessagingUpgradeMinVersionBlock",
            "GatewayUpgrade605Block",
        ],
        ..RULE
    },
    // A leftover of beta times.
    Entry {
        id: "GatewayUpgrade605Block",
        products: E2013 | E2016,
        operations: UPGRADE,
        roles: EDGE,
        shows: &[&InstalledBuild],
        related: &["UpgradeGateway605Block", "GatewayUpgradeMinVersionBlock"],
        // Never: it is not published which product's build 605 is meant.
        ..RULE
    },
    // The same by another name.
    Entry {
        id: "UpgradeGateway605Block",
        products: E2013 | E2016,
        operations: UPGRADE,
        roles: EDGE,
        shows: &[&InstalledBuild],
        related: &["GatewayUpgrade605Block", "GatewayUpgradeMinVersionBlock"],
        explained_by: &["GatewayUpgrade605Block"],
        // Never: neither the build nor the difference from GatewayUpgrade605Block is published.
        ..RULE
    },
    // Front End Transport is here already; fails together with its siblings.
    Entry {
        id: "FrontendTransportRoleAlreadyExists",
        products: E2013 | E2016,
        operations: INSTALL,
        roles: CLIENT_ACCESS | MAILBOX,
        fails_when: Yes(&FrontendTransportRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[Situation { name: "upgrade", when: WANTS_UPDATE }, Situation { name: "half-finished", when: HALF_FINISHED }],
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Upgrade", risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
                risky: false,
            },
        ],
        related: &[
            "CafeRoleAlreadyExists",
            "BridgeheadRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "MailboxRoleAlreadyExists",
            "UnifiedMessagingRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/12@upgrade 12/2@half-finished",
        ..RULE
    },
    // Unified Messaging is here already; fails together with its siblings.
    Entry {
        id: "UnifiedMessagingRoleAlreadyExists",
        products: E2013 | E2016,
        operations: INSTALL,
        roles: UM | MAILBOX,
        fails_when: Yes(&UnifiedMessagingRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[Situation { name: "upgrade", when: WANTS_UPDATE }, Situation { name: "half-finished", when: HALF_FINISHED }],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            risky: false,
        }],
        related: &["MailboxRoleAlreadyExists", "FrontendTransportRoleAlreadyExists", "CafeRoleAlreadyExists", "ExchangeAlreadyInstalled"],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/1@upgrade 12/1@half-finished",
        ..RULE
    },
    // Recovery (Dr is disaster recovery) with media older than the lost server.
    Entry {
        id: "DrMinVersionCheck",
        operations: RECOVER,
        known: Observed,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        values: &[("wanted_version", &RecoverWantedVersion)],
        // The builds of the January 2023 security update.
        situations: &[Situation {
            name: "security-update",
            when: Any(&[
                Contains(&RecoverWantedVersion, "2507.17"),
                Contains(&RecoverWantedVersion, "1118.21"),
                Contains(&RecoverWantedVersion, "986.37"),
            ]),
        }],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "Set-ADObject '<DN of the lost server>' -Replace @{serialNumber='Version 15.1 (Build 32507.006)'}",
                risky: true,
            },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:RecoverServer", risky: true },
        ],
        messages: &["Exchange Server version {} or later must be used to perform a recovery of this server."],
        related: &["MailboxMinVersionCheck", "BridgeheadMinVersionCheck", "GatewayMinVersionCheck", "UnifiedMessagingMinVersionCheck"],
        plan: &[StartProperly, RunSetupAgain],
        plans: &[("security-update", &[Own, WaitForReplication, RunSetupAgain])],
        advice: "134/13 1234/123@security-update security-update=1234",
        ..RULE
    },
    // Media older than the Mailbox role on record.
    Entry {
        id: "MailboxMinVersionCheck",
        products: E2013 | E2016,
        operations: RECOVER | UPGRADE,
        roles: MAILBOX,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        commands: &[Command { shell: PowerShell, text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#, risky: false }],
        related: &[
            "DrMinVersionCheck",
            "BridgeheadMinVersionCheck",
            "GatewayMinVersionCheck",
            "UnifiedMessagingMinVersionCheck",
            "MailboxUpgradeMinVersionBlock",
        ],
        explained_by: &["DrMinVersionCheck"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // Media older than the Hub Transport role on record.
    Entry {
        id: "BridgeheadMinVersionCheck",
        products: E2013 | E2016,
        operations: RECOVER | UPGRADE,
        roles: HUB | MAILBOX,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        commands: &[Command { shell: PowerShell, text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#, risky: false }],
        related: &[
            "DrMinVersionCheck",
            "MailboxMinVersionCheck",
            "GatewayMinVersionCheck",
            "UnifiedMessagingMinVersionCheck",
            "BridgeheadUpgradeMinVersionBlock",
        ],
        explained_by: &["DrMinVersionCheck", "MailboxMinVersionCheck"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // Media older than the Unified Messaging role on record.
    Entry {
        id: "UnifiedMessagingMinVersionCheck",
        products: E2013 | E2016,
        operations: RECOVER | UPGRADE,
        roles: UM | MAILBOX,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        commands: &[Command { shell: PowerShell, text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#, risky: false }],
        related: &[
            "DrMinVersionCheck",
            "MailboxMinVersionCheck",
            "BridgeheadMinVersionCheck",
            "GatewayMinVersionCheck",
            "UnifiedMessagingUpgradeMinVersionBlock",
        ],
        explained_by: &["DrMinVersionCheck", "MailboxMinVersionCheck"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // /RemoveProvisionedServer for a server that is more than provisioned.
    Entry {
        id: "ServerRemoveProvisioningCheck",
        products: E2013 | E2016,
        operations: UNINSTALL,
        fails_when: Yes(&ProvisionedServerInstalled),
        shows: &[&RemovedProvisionedServer],
        values: &[("provisioned_server", &RemovedProvisionedServer)],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer {provisioned_server} | Format-List Name,ServerRole,AdminDisplayVersion,IsProvisionedServer",
                risky: false,
            },
            Command { shell: Cmd, text: "Setup.exe {license} /RemoveProvisionedServer:{provisioned_server}", risky: true },
        ],
        related: &["ProvisionedUpdateRequired", "DuplicateShortProvisionedName", "CannotUninstallDelegatedServer"],
        advice: "123/1 1/12",
        ..RULE
    },
];
