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
        products: any_of!(E2013, E2016),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, UM),
        known: Documented,
        fails_when: Present(&LanguageInUMServer),
        values: &[("language", &LanguageInUMServer)],
        causes: &[Cause { name: "language-packs-were-added", steps: &[] }],
        steps: &[
            Step {
                name: "note-installed-languages",
                commands: &[Command {
                    name: "list-languages-unified-messaging",
                    shell: ExchangeShell,
                    text: "Get-UMService -Identity $env:COMPUTERNAME | Format-List Name,Languages",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-every-pack-except",
                commands: &[Command {
                    name: "remove-one-language-pack",
                    shell: Cmd,
                    text: "Setup.exe {license} /RemoveUmLanguagePack:{language}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-upgrade-again"),
            Step::plain("install-language-packs-new"),
        ],
        topic: Some("uninstall-unified-messaging-language-packs-additionalumlangpackexists-exchange-2013-help"),
        related: &["VoiceMessagesInQueue", "UnifiedMessagingUpgradeMinVersionBlock"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // Hub Transport is here already; fails together with its siblings.
    Entry {
        id: "BridgeheadRoleAlreadyExists",
        products: any_of!(E2019, SE),
        operations: INSTALL,
        roles: any_of!(MAILBOX, HUB),
        known: Observed,
        fails_when: Yes(&BridgeheadRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE, steps: &["start-upgrade"] },
            Situation { name: "half-finished", when: HALF_FINISHED, steps: &["resume-in-wizard"] },
            Situation { name: "rebuild", when: REBUILT, steps: &["recover-server"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["compare-versions", "start-upgrade"] },
            Cause { name: "stopped-or-rebuilt", steps: &["compare-versions", "resume-in-wizard", "recover-server", "uninstall-first"] },
        ],
        steps: &[
            Step::plain("compare-versions"),
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-versions",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
            ..COMMAND
        }],
        links: &["upgrade-cu", "recover"],
        related: &[
            "CafeRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "MailboxRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // An upgrade that cannot see Hub Transport; mostly because Active Directory could not be read.
    Entry {
        id: "BridgeheadRoleNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, HUB),
        known: Observed,
        fails_when: No(&BridgeheadRoleInstalled),
        shows: &[&ExchangeCurrentServerRoles, &ShortServerName, &MicrosoftExchServicesAdminGroupsConfig],
        causes: &[
            Cause { name: "active-directory-could-not", steps: &["solve-first"] },
            Cause { name: "server-object-missing-damaged", steps: &["check-server-object-exists", "object-gone-damaged"] },
            Cause { name: "installation-server-never-finished", steps: &["check-server-object-exists", "installation-not-finished"] },
        ],
        steps: &[
            Step::plain("solve-first"),
            Step::plain("check-server-object-exists"),
            Step::plain("object-gone-damaged"),
            Step::plain("installation-not-finished"),
        ],
        verify: &[Command {
            name: "roles-server-active-directory",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        messages: &["The Mailbox server role isn't installed on this computer."],
        related: &["UnifiedMessagingRoleNotInstalled", "MailboxRoleNotInstalled", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD", "MailboxRoleNotInstalled"],
        plan: &[ReachActiveDirectory, StartProperly, RunSetupAgain],
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
        causes: &[
            Cause { name: "first-exchange-server-site", steps: &[] },
            Cause { name: "subnet-server-belongs-wrong", steps: &["check-site-one-meant"] },
        ],
        steps: &[Step::plain("check-site-one-meant"), Step::plain("run-installs-mailbox-role")],
        verify: &[Command {
            name: "exchange-servers-site-roles",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name,Site,ServerRole",
            ..COMMAND
        }],
        topic: Some("hub-transport-role-not-detected-in-local-site-bridgeheadrolenotpresentinsite-exchange-2013-help"),
        messages: &[
            "Setup didn't detect an existing Mailbox server role installed in Active Directory site '{}'. Mail can't be sent or received from this mailbox server until a Mailbox server role is installed.",
        ],
        related: &["ClientAccessRoleNotPresentInSite", "InvalidADSite"],
        ..RULE
    },
    // Hub Transport is too old a build to be upgraded.
    Entry {
        id: "BridgeheadUpgradeMinVersionBlock",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, HUB),
        fails_when: before_release!(BridgeheadUnpackedVersion),
        shows: &[&BridgeheadConfiguredVersion, &SetupBuild],
        situations: &[Situation {
            name: "interrupted",
            when: Differs(&BridgeheadUnpackedVersion, &BridgeheadConfiguredVersion),
            steps: &["resume-earlier-upgrade"],
        }],
        causes: &[Cause { name: "preview-build-another-exchange", steps: &[] }],
        steps: &[
            Step::plain("resume-earlier-upgrade"),
            Step::plain("read-setup-own-message"),
            Step::plain("install-intermediate-cumulative-update"),
        ],
        verify: &[Command {
            name: "versions-transport-role-computer",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' | Select-Object ConfiguredVersion,UnpackedVersion"#,
            ..COMMAND
        }],
        links: &["upgrade-cu", "build-numbers"],
        related: &["MailboxUpgradeMinVersionBlock", "UnifiedMessagingUpgradeMinVersionBlock", "InstallWatermark"],
        explained_by: &["MailboxUpgradeMinVersionBlock"],
        ..RULE
    },
    // Client Access (internally Cafe) is here already: the leader of the `…RoleAlreadyExists` checks.
    Entry {
        id: "CafeRoleAlreadyExists",
        operations: INSTALL,
        roles: any_of!(CLIENT_ACCESS, MAILBOX),
        known: Documented,
        fails_when: Yes(&CafeRoleInstalled),
        shows: &[&ServerAlreadyExists, &InstalledBuild, &SetupBuild, &EarlierFailedAction],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE, steps: &["start-upgrade"] },
            Situation {
                name: "add-role",
                when: Any(&[Is(&Wanted, "add-role"), All(&[Is(&Product, "2013"), Is(&AskedRole, "mailbox"), No(&MailboxRoleInstalled)])]),
                steps: &["name-missing-role-only"],
            },
            Situation { name: "half-finished", when: HALF_FINISHED, steps: &["correct-first-error", "resume-in-wizard"] },
            Situation { name: "rebuild", when: REBUILT, steps: &["reinstall-windows", "recover-server"] },
            Situation {
                name: "reinstall",
                when: Is(&Wanted, "reinstall"),
                steps: &["move-mailboxes", "uninstall-and-restart", "install-role"],
            },
            Situation {
                name: "uninstall-fails",
                when: Yes(&UninstallFails),
                steps: &["solve-uninstall-checks", "uninstall-from-installed-build", "recover-then-uninstall"],
            },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["compare-roles", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["correct-first-error", "resume-in-wizard"] },
            Cause { name: "role-named-again", steps: &["compare-roles", "name-missing-role-only"] },
        ],
        steps: &[
            Step {
                name: "compare-roles",
                commands: &[Command {
                    name: "show-roles",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "name-missing-role-only",
                commands: &[
                    Command {
                        name: "install-mailbox",
                        shell: Cmd,
                        text: "Setup.exe {license} /Mode:Install /Roles:Mailbox",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "install-client-access",
                        shell: Cmd,
                        text: "Setup.exe {license} /Mode:Install /Roles:ClientAccess",
                        risky: true,
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "correct-first-error",
                commands: &[Command {
                    name: "show-log",
                    shell: Text,
                    text: r"%SystemDrive%\ExchangeSetupLogs\ExchangeSetup.log",
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("reinstall-windows"),
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("move-mailboxes"),
            Step {
                name: "uninstall-and-restart",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-role",
                commands: &[
                    Command {
                        name: "install-mailbox",
                        shell: Cmd,
                        text: "Setup.exe {license} /Mode:Install /Roles:Mailbox",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "install-client-access",
                        shell: Cmd,
                        text: "Setup.exe {license} /Mode:Install /Roles:ClientAccess",
                        risky: true,
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "solve-uninstall-checks",
                commands: &[Command {
                    name: "show-log",
                    shell: Text,
                    text: r"%SystemDrive%\ExchangeSetupLogs\ExchangeSetup.log",
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-from-installed-build",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "recover-then-uninstall",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-roles",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["system-requirements", "prerequisites", "release-notes", "upgrade-cu", "recover"],
        topic: Some("client-access-server-role-is-already-installed-exchange-2013-help"),
        related: &[
            "BridgeheadRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "MailboxRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        plan: &[StartProperly, Own, RunSetupAgain],
        ..RULE
    },
    // The back end of Client Access is here already; fails together with its siblings.
    Entry {
        id: "ClientAccessRoleAlreadyExists",
        products: any_of!(E2019, SE),
        operations: INSTALL,
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Observed,
        fails_when: Yes(&ClientAccessRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE, steps: &["start-upgrade"] },
            Situation { name: "half-finished", when: HALF_FINISHED, steps: &["resume-in-wizard"] },
            Situation { name: "rebuild", when: REBUILT, steps: &["recover-server"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["compare-roles", "start-upgrade"] },
            Cause { name: "stopped-or-rebuilt", steps: &["compare-roles", "resume-in-wizard", "recover-server", "uninstall-first"] },
        ],
        steps: &[
            Step::plain("compare-roles"),
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-roles",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["upgrade-cu", "recover"],
        related: &["CafeRoleAlreadyExists", "BridgeheadRoleAlreadyExists", "MailboxRoleAlreadyExists", "InstallWatermark"],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
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
        causes: &[
            Cause { name: "mailbox-role-installed-first", steps: &[] },
            Cause { name: "subnet-server-belongs-wrong", steps: &["check-site-right"] },
        ],
        steps: &[Step::plain("check-site-right"), Step::plain("install-client-access-role")],
        verify: &[Command {
            name: "exchange-servers-site-roles",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name,Site,ServerRole",
            ..COMMAND
        }],
        topic: Some("client-access-role-not-detected-in-local-site-clientaccessrolenotpresentinsite-exchange-2013-help"),
        related: &["BridgeheadRoleNotPresentInSite", "InvalidADSite"],
        ..RULE
    },
    // An Exchange 2007 limit: on a cluster node only the Mailbox role.
    Entry {
        id: "ClusSvcInstalledRoleBlock",
        products: E2013,
        operations: INSTALL,
        roles: any_of!(CLIENT_ACCESS, HUB, UM, EDGE),
        known: Documented,
        fails_when: All(&[Yes(&ClusterServiceRuns), OneOf(&AskedRole, &["client-access", "edge"])]),
        causes: &[Cause { name: "computer-node-failover-cluster", steps: &[] }],
        steps: &[Step::plain("install-role-computer-cluster"), Step::plain("evict-node")],
        verify: &[Command {
            name: "state-cluster-service",
            shell: PowerShell,
            text: "Get-Service ClusSvc -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        topic: Some("only-the-mailbox-role-can-be-installed-on-a-cluster-server-clussvcinstalledroleblock-exchange-2013-help"),
        related: &["CannotUninstallClusterNode"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..RULE
    },
    // The name to provision belongs to another Exchange server.
    Entry {
        id: "DuplicateShortProvisionedName",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: Yes(&ProvisionedNameTaken),
        shows: &[&NewProvisionedServerName, &ShortProvisionedName],
        values: &[("provisioned_server", &NewProvisionedServerName)],
        causes: &[Cause { name: "server-provisioned", steps: &[] }, Cause { name: "server-another-domain", steps: &[] }],
        steps: &[
            Step {
                name: "read-setup-own-message",
                commands: &[Command {
                    name: "look-name",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer -Identity {provisioned_server} | Format-List Name,Fqdn,ServerRole,IsProvisionedServer",
                    ..COMMAND
                }],
            },
            Step {
                name: "choose-another-computer-name",
                commands: &[Command {
                    name: "remove-object-only-provisioned",
                    shell: Cmd,
                    text: "Setup.exe {license} /RemoveProvisionedServer:{provisioned_server}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "provision-server-again",
                commands: &[Command {
                    name: "provision-server",
                    shell: Cmd,
                    text: "Setup.exe {license} /NewProvisionedServer:{provisioned_server}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        related: &["ProvisionedUpdateRequired", "ServerNameNotValid"],
        ..RULE
    },
    // Exchange of another release is on this computer. The move from 2019 to Subscription Edition is the one that is allowed.
    Entry {
        id: "ExchangeAlreadyInstalled",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Any(&[
            All(&[Is(&Product, "2013"), AtLeast(&MsiProductMinor, "1")]),
            All(&[Is(&Product, "2016"), OneOf(&MsiProductMinor, &["0", "2"])]),
            All(&[OneOf(&Product, &["2019", "SE"]), OneOf(&MsiProductMinor, &["0", "1"])]),
        ]),
        shows: &[&MsiProductMajor, &NewestBuild],
        causes: &[
            Cause { name: "setup-newer-release-started", steps: &[] },
            Cause { name: "management-tools-another-release", steps: &[] },
            Cause { name: "unfinished-removal-left-registry", steps: &[] },
        ],
        steps: &[
            Step {
                name: "find-installed-version",
                commands: &[Command {
                    name: "installed-exchange-version",
                    shell: PowerShell,
                    text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup' | Select-Object MsiProductMajor, MsiProductMinor, MsiBuildMajor, MsiBuildMinor, MsiInstallPath"#,
                    ..COMMAND
                }],
            },
            Step::plain("preferably-run-setup-another"),
            Step {
                name: "otherwise-move-mailboxes",
                commands: &[Command {
                    name: "uninstall-old-exchange",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "exchange-still-registered",
            shell: PowerShell,
            text: r#"Test-Path 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup'"#,
            ..COMMAND
        }],
        links: &["upgrade-to-se"],
        topic: Some("the-local-computer-is-already-running-exchange-server-exchangealreadyinstalled-exchange-2013-help"),
        related: &["ExchangeVersionBlock", "InstallWatermark"],
        plan: &[HandleOlderExchange, RunSetupAgain],
        ..RULE
    },
    // An Exchange older than 2013 on the same computer, by the name of the check and its only setting.
    Entry {
        id: "ExchangeVersionBlock",
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: Any(&[AtLeast(&ExchangeVersionPrefix, "1"), Yes(&OlderExchangeOnComputer)]),
        causes: &[Cause { name: "exchange-older-2013", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("uninstall-old-version-own")],
        verify: &[Command {
            name: "exchange-versions-registry",
            shell: PowerShell,
            text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer','HKLM:\SOFTWARE\Microsoft\Exchange' -ErrorAction SilentlyContinue | Select-Object Name"#,
            ..COMMAND
        }],
        related: &["ExchangeAlreadyInstalled"],
        explained_by: &["ExchangeAlreadyInstalled"],
        plan: &[HandleOlderExchange, RunSetupAgain],
        ..RULE
    },
    // A role carries the mark of an installation that stopped. Setup tests every role; one mark is enough. The wizard resumes instead of failing.
    Entry {
        id: "InstallWatermark",
        operations: any_of!(INSTALL, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Any(&[Present(&Watermarks), Yes(&EarlierAttemptStopped)]),
        shows: &[&WatermarkRole, &EarlierFailedAction],
        values: &[("role", &WatermarkRole)],
        situations: &[
            Situation { name: "rebuild", when: REBUILT, steps: &["reinstall-windows", "recover-server"] },
            Situation { name: "uninstall-fails", when: Yes(&UninstallFails), steps: &["reinstall-windows", "recover-then-uninstall"] },
        ],
        causes: &[Cause { name: "run-cut-off", steps: &[] }],
        steps: &[
            Step {
                name: "correct-first-error",
                commands: &[Command {
                    name: "show-log",
                    shell: Text,
                    text: r"%SystemDrive%\ExchangeSetupLogs\ExchangeSetup.log",
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "uninstall-empty-server",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("keep-server-in-use"),
            Step::plain("reinstall-windows"),
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "recover-then-uninstall",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-watermarks",
            shell: PowerShell,
            text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' | Get-ItemProperty | Where-Object Watermark | Format-Table PSChildName,Action,Watermark"#,
            ..COMMAND
        }],
        links: &["install-watermark", "recover"],
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
        products: any_of!(E2019, SE),
        operations: INSTALL,
        roles: MAILBOX,
        fails_when: Yes(&MailboxRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE, steps: &["start-upgrade"] },
            Situation { name: "half-finished", when: HALF_FINISHED, steps: &["resume-in-wizard"] },
            Situation { name: "rebuild", when: REBUILT, steps: &["recover-server"] },
        ],
        causes: &[
            Cause { name: "update-with-install-mode", steps: &["compare-builds", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["compare-builds", "resume-in-wizard", "uninstall-first"] },
        ],
        steps: &[
            Step::plain("compare-builds"),
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-versions",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion,Action,Watermark"#,
            ..COMMAND
        }],
        links: &["upgrade-cu", "recover"],
        related: &[
            "CafeRoleAlreadyExists",
            "ClientAccessRoleAlreadyExists",
            "BridgeheadRoleAlreadyExists",
            "ExchangeAlreadyInstalled",
            "InstallWatermark",
        ],
        explained_by: &["CafeRoleAlreadyExists"],
        plan: &[StartProperly, Own, RunSetupAgain],
        ..RULE
    },
    // An upgrade on a computer without the Mailbox role, or with an unreadable Active Directory.
    Entry {
        id: "MailboxRoleNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: MAILBOX,
        fails_when: No(&MailboxRoleInstalled),
        shows: &[&ExchangeCurrentServerRoles],
        situations: &[Situation { name: "no-exchange", when: Seen(&NoExchangeFiles), steps: &["new-server"] }],
        causes: &[
            Cause { name: "mode-upgrade-used-exchange", steps: &["check-computer-whether-role", "new-server"] },
            Cause { name: "active-directory-could-not", steps: &["solve-errors-about-active", "check-computer-whether-role"] },
            Cause { name: "server-object-damaged", steps: &["check-computer-whether-role", "server-object-damaged"] },
        ],
        steps: &[
            Step::plain("solve-errors-about-active"),
            Step {
                name: "check-computer-whether-role",
                commands: &[Command {
                    name: "mailbox-role-computer",
                    shell: PowerShell,
                    text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "new-server",
                commands: &[Command {
                    name: "install-mailbox-role-new",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Install /Roles:Mailbox",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("server-object-damaged"),
        ],
        related: &["BridgeheadRoleNotInstalled", "UnifiedMessagingRoleNotInstalled", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD"],
        plan: &[ReachActiveDirectory, StartProperly, Own, RunSetupAgain],
        ..RULE
    },
    // The Mailbox role is too old a build to be upgraded.
    Entry {
        id: "MailboxUpgradeMinVersionBlock",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: MAILBOX,
        fails_when: before_release!(MailboxUnpackedVersion),
        shows: &[&MailboxConfiguredVersion, &SetupBuild],
        situations: &[Situation {
            name: "interrupted",
            when: Differs(&MailboxUnpackedVersion, &MailboxConfiguredVersion),
            steps: &["finish-last-upgrade"],
        }],
        causes: &[
            Cause { name: "preview-installed", steps: &["read-setup-own-message", "another-exchange-version-preview"] },
            Cause {
                name: "media-belongs-another-exchange",
                steps: &["read-setup-own-message", "install-intermediate-cumulative-update", "another-exchange-version-preview"],
            },
        ],
        steps: &[
            Step::plain("finish-last-upgrade"),
            Step::plain("read-setup-own-message"),
            Step::plain("install-intermediate-cumulative-update"),
            Step::plain("another-exchange-version-preview"),
        ],
        verify: &[Command {
            name: "versions-mailbox-role",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' | Select-Object ConfiguredVersion,UnpackedVersion"#,
            ..COMMAND
        }],
        links: &["upgrade-cu", "build-numbers"],
        related: &["BridgeheadUpgradeMinVersionBlock", "UnifiedMessagingUpgradeMinVersionBlock", "ExchangeVersionBlock"],
        ..RULE
    },
    // An upgrade that cannot see Unified Messaging; its message speaks of the Mailbox role.
    Entry {
        id: "UnifiedMessagingRoleNotInstalled",
        products: E2016,
        operations: UPGRADE,
        roles: any_of!(MAILBOX, UM),
        known: Observed,
        fails_when: No(&UnifiedMessagingRoleInstalled),
        shows: &[&ExchangeCurrentServerRoles, &ShortServerName, &MicrosoftExchServicesAdminGroupsConfig],
        causes: &[
            Cause { name: "active-directory-could-not", steps: &["solve-those"] },
            Cause { name: "server-object-missing-damaged", steps: &[] },
        ],
        steps: &[Step::plain("solve-those"), Step::plain("otherwise-look-whether-server"), Step::plain("object-lost-damaged")],
        verify: &[Command {
            name: "roles-server-active-directory",
            shell: ExchangeShell,
            text: "Get-ExchangeServer -Identity $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
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
        ..RULE
    },
    // Unified Messaging is too old a build to be upgraded.
    Entry {
        id: "UnifiedMessagingUpgradeMinVersionBlock",
        products: E2016,
        operations: UPGRADE,
        roles: any_of!(MAILBOX, UM),
        fails_when: before_release!(UnifiedMessagingUnpackedVersion),
        shows: &[&UnifiedMessagingConfiguredVersion, &SetupBuild],
        situations: &[Situation {
            name: "interrupted",
            when: Differs(&UnifiedMessagingUnpackedVersion, &UnifiedMessagingConfiguredVersion),
            steps: &["two-versions-differ"],
        }],
        causes: &[
            Cause { name: "preview-build-installed", steps: &["read-setup-own-message", "build-too-old"] },
            Cause { name: "earlier-upgrade-stopped-left", steps: &["read-setup-own-message", "two-versions-differ"] },
        ],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("build-too-old"), Step::plain("two-versions-differ")],
        verify: &[Command {
            name: "state-unified-messaging-role",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\UnifiedMessagingRole' | Select-Object ConfiguredVersion,UnpackedVersion,Watermark,Action"#,
            ..COMMAND
        }],
        links: &["upgrade-cu", "build-numbers"],
        related: &["MailboxUpgradeMinVersionBlock", "BridgeheadUpgradeMinVersionBlock", "ExchangeVersionBlock", "InstallWatermark"],
        explained_by: &["MailboxUpgradeMinVersionBlock"],
        ..RULE
    },
    // Media older than the Edge Transport role on record.
    Entry {
        id: "GatewayMinVersionCheck",
        products: any_of!(E2013, E2016),
        operations: any_of!(RECOVER, UPGRADE),
        roles: EDGE,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        causes: &[Cause { name: "media-earlier-cumulative-update", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("use-media-build-newer")],
        verify: &[Command {
            name: "version-media-adapt-drive",
            shell: PowerShell,
            text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#,
            elevated: true,
            ..COMMAND
        }],
        links: &["build-numbers", "install-edge"],
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
        products: any_of!(E2013, E2016),
        operations: UPGRADE,
        roles: EDGE,
        fails_when: Any(&[
            All(&[Is(&Product, "2013"), Below(&InstalledBuild, "15.0.516.32")]),
            All(&[Is(&Product, "2016"), Below(&InstalledBuild, "15.1.225.42")]),
        ]),
        shows: &[&SetupBuild],
        causes: &[Cause { name: "installed-build-preview-belongs", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("upgrade-way-intermediate-cumulative")],
        verify: &[Command {
            name: "build-edge-server",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["build-numbers", "install-edge"],
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
        products: any_of!(E2013, E2016),
        operations: UPGRADE,
        roles: EDGE,
        shows: &[&InstalledBuild],
        causes: &[Cause { name: "pre-release-edge-server", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("remove-edge-subscription")],
        related: &["UpgradeGateway605Block", "GatewayUpgradeMinVersionBlock"],
        // Never: it is not published which product's build 605 is meant.
        ..RULE
    },
    // The same by another name.
    Entry {
        id: "UpgradeGateway605Block",
        products: any_of!(E2013, E2016),
        operations: UPGRADE,
        roles: EDGE,
        shows: &[&InstalledBuild],
        causes: &[Cause { name: "edge-server-runs-pre", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("replace-edge-server-fresh")],
        related: &["GatewayUpgrade605Block", "GatewayUpgradeMinVersionBlock"],
        explained_by: &["GatewayUpgrade605Block"],
        // Never: neither the build nor the difference from GatewayUpgrade605Block is published.
        ..RULE
    },
    // Front End Transport is here already; fails together with its siblings.
    Entry {
        id: "FrontendTransportRoleAlreadyExists",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        roles: any_of!(CLIENT_ACCESS, MAILBOX),
        fails_when: Yes(&FrontendTransportRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE, steps: &["start-upgrade"] },
            Situation { name: "half-finished", when: HALF_FINISHED, steps: &["resume-in-wizard"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["follow-client-access", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["follow-client-access", "resume-in-wizard", "uninstall-first"] },
        ],
        steps: &[
            Step::plain("follow-client-access"),
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-roles",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["upgrade-cu"],
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
        ..RULE
    },
    // Unified Messaging is here already; fails together with its siblings.
    Entry {
        id: "UnifiedMessagingRoleAlreadyExists",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        roles: any_of!(UM, MAILBOX),
        fails_when: Yes(&UnifiedMessagingRoleInstalled),
        shows: &[&ServerAlreadyExists],
        situations: &[
            Situation { name: "upgrade", when: WANTS_UPDATE, steps: &["start-upgrade"] },
            Situation { name: "half-finished", when: HALF_FINISHED, steps: &["resume-in-wizard"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["follow-mailbox-role", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["follow-mailbox-role", "resume-in-wizard", "uninstall-first"] },
        ],
        steps: &[
            Step::plain("follow-mailbox-role"),
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: "Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-roles",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["upgrade-cu"],
        related: &["MailboxRoleAlreadyExists", "FrontendTransportRoleAlreadyExists", "CafeRoleAlreadyExists", "ExchangeAlreadyInstalled"],
        explained_by: &["CafeRoleAlreadyExists", "MailboxRoleAlreadyExists"],
        plan: &[StartProperly, RunSetupAgain],
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
            steps: &[
                "read-serialnumber-lost-server",
                "set-back-cumulative-update",
                "recover-media-cumulative-update",
                "install-newest-security-update",
            ],
        }],
        causes: &[
            Cause {
                name: "media-older-cumulative-update",
                steps: &["read-serialnumber-lost-server", "recover-media-cumulative-update", "install-newest-security-update"],
            },
            Cause { name: "lost-server-had-january", steps: &[] },
        ],
        steps: &[
            Step {
                name: "read-serialnumber-lost-server",
                commands: &[Command {
                    name: "build-recorded-computer-name",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "set-back-cumulative-update",
                commands: &[Command {
                    name: "example-set-back-2016",
                    shell: PowerShell,
                    text: "Set-ADObject '<DN of the lost server>' -Replace @{serialNumber='Version 15.1 (Build 32507.006)'}",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "recover-media-cumulative-update",
                commands: &[Command {
                    name: "recover-right-media",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("install-newest-security-update"),
        ],
        links: &["recover", "build-numbers"],
        messages: &["Exchange Server version {} or later must be used to perform a recovery of this server."],
        related: &["MailboxMinVersionCheck", "BridgeheadMinVersionCheck", "GatewayMinVersionCheck", "UnifiedMessagingMinVersionCheck"],
        plan: &[StartProperly, RunSetupAgain],
        plans: &[("security-update", &[Own, WaitForReplication, RunSetupAgain])],
        ..RULE
    },
    // Media older than the Mailbox role on record.
    Entry {
        id: "MailboxMinVersionCheck",
        products: any_of!(E2013, E2016),
        operations: any_of!(RECOVER, UPGRADE),
        roles: MAILBOX,
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        causes: &[Cause { name: "setup-started-older-cumulative", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("take-media-same-newer")],
        verify: &[Command {
            name: "version-media-adapt-drive",
            shell: PowerShell,
            text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#,
            elevated: true,
            ..COMMAND
        }],
        links: &["build-numbers"],
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
        products: any_of!(E2013, E2016),
        operations: any_of!(RECOVER, UPGRADE),
        roles: any_of!(HUB, MAILBOX),
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        causes: &[Cause { name: "older-cumulative-update-mounted", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("mount-media-least-new")],
        verify: &[Command {
            name: "version-media-adapt-drive",
            shell: PowerShell,
            text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#,
            elevated: true,
            ..COMMAND
        }],
        links: &["build-numbers"],
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
        products: any_of!(E2013, E2016),
        operations: any_of!(RECOVER, UPGRADE),
        roles: any_of!(UM, MAILBOX),
        fails_when: Lower(&SetupBuild, &RecordedBuild),
        causes: &[Cause { name: "media-earlier-cumulative-update", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("start-setup-media-build")],
        verify: &[Command {
            name: "version-media-adapt-drive",
            shell: PowerShell,
            text: r#"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion"#,
            elevated: true,
            ..COMMAND
        }],
        links: &["build-numbers"],
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
        products: any_of!(E2013, E2016),
        operations: UNINSTALL,
        fails_when: Yes(&ProvisionedServerInstalled),
        shows: &[&RemovedProvisionedServer],
        values: &[("provisioned_server", &RemovedProvisionedServer)],
        causes: &[
            Cause { name: "exchange-installed-meantime", steps: &[] },
            Cause { name: "name-wrong-one", steps: &["read-setup-own-message"] },
        ],
        steps: &[
            Step {
                name: "read-setup-own-message",
                commands: &[
                    Command {
                        name: "roles-named-server",
                        shell: ExchangeShell,
                        text: "Get-ExchangeServer {provisioned_server} | Format-List Name,ServerRole,AdminDisplayVersion,IsProvisionedServer",
                        ..COMMAND
                    },
                    Command {
                        name: "remove-object-exchange-never",
                        shell: Cmd,
                        text: "Setup.exe {license} /RemoveProvisionedServer:{provisioned_server}",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("installed-run-mode-uninstall"),
            Step::plain("lost-recover-mode-recoverserver"),
        ],
        related: &["ProvisionedUpdateRequired", "DuplicateShortProvisionedName", "CannotUninstallDelegatedServer"],
        ..RULE
    },
];
