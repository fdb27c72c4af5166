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
        causes: &[Cause { name: "packs-added", steps: &[] }],
        steps: &[
            Step {
                name: "note-languages",
                commands: &[Command {
                    name: "list-languages",
                    shell: ExchangeShell,
                    text: "Get-UMService -Identity $env:COMPUTERNAME | Format-List Name,Languages",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-packs",
                commands: &[
                    Command {
                        name: "remove-pack",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /RemoveUmLanguagePack:{language}",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-pack-newer-media",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /RemoveUmLanguagePack:{language}",
                        risky: true,
                        elevated: true,
                        products: E2016,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-upgrade-again"),
            Step::plain("install-new-packs"),
        ],
        verify: &[Command {
            name: "list-languages",
            shell: ExchangeShell,
            text: "Get-UMService -Identity $env:COMPUTERNAME | Format-List Name,Languages",
            ..COMMAND
        }],
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
            Situation { name: "reinstall", when: Is(&Wanted, "reinstall"), steps: &["uninstall-first"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["compare-versions", "start-upgrade"] },
            Cause { name: "stopped-or-rebuilt", steps: &["compare-versions", "resume-in-wizard", "recover-server", "uninstall-first"] },
        ],
        steps: &[
            Step {
                name: "compare-versions",
                commands: &[Command {
                    name: "show-versions",
                    shell: PowerShell,
                    text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
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
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
            Cause { name: "object-damaged", steps: &["check-server-object", "restore-object"] },
            Cause { name: "never-finished", steps: &["check-server-object", "resume-or-install"] },
        ],
        steps: &[
            Step {
                name: "solve-root-first",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND }],
            },
            Step {
                name: "check-server-object",
                commands: &[Command {
                    name: "roles-in-directory",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-object",
                commands: &[Command {
                    name: "find-deleted-object",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -IncludeDeletedObjects -LDAPFilter "(&(isDeleted=TRUE)(objectClass=msExchExchangeServer))" -Properties lastKnownParent,whenChanged"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-or-install",
                commands: &[
                    Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND },
                    Command {
                        name: "install-mailbox",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "roles-in-directory",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        messages: &["The Mailbox server role isn't installed on this computer."],
        related: &["UnifiedMessagingRoleNotInstalled", "MailboxRoleNotInstalled", "InstallWatermark", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD", "MailboxRoleNotInstalled"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "first-in-site", steps: &[] }, Cause { name: "wrong-subnet", steps: &["check-site"] }],
        steps: &[
            Step {
                name: "check-site",
                commands: &[Command {
                    name: "show-site",
                    shell: PowerShell,
                    text: "[System.DirectoryServices.ActiveDirectory.ActiveDirectorySite]::GetComputerSite().Name",
                    ..COMMAND
                }],
            },
            Step::plain("go-on"),
        ],
        before_run: &["go-on"],
        verify: &[Command {
            name: "exchange-servers",
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
        causes: &[
            Cause { name: "preview-or-other-release", steps: &["read-message", "use-intermediate-update"] },
            Cause { name: "upgrade-stopped", steps: &["read-message", "resume-earlier-upgrade"] },
        ],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "show-versions",
                    shell: PowerShell,
                    text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-earlier-upgrade",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("use-intermediate-update"),
        ],
        verify: &[Command {
            name: "show-versions",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\HubTransportRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
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
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "name-missing-role-only",
                commands: &[
                    Command {
                        name: "install-missing-mailbox",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Install /Roles:Mailbox",
                        risky: true,
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                    Command {
                        name: "install-client-access",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Install /Roles:ClientAccess",
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
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("reinstall-windows"),
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
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
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
                        text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "install-client-access",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Install /Roles:ClientAccess",
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
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
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
            Situation { name: "reinstall", when: Is(&Wanted, "reinstall"), steps: &["uninstall-first"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["compare-roles", "start-upgrade"] },
            Cause { name: "stopped-or-rebuilt", steps: &["compare-roles", "resume-in-wizard", "recover-server", "uninstall-first"] },
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
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
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
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
        causes: &[Cause { name: "mailbox-first", steps: &[] }, Cause { name: "wrong-subnet", steps: &["check-site"] }],
        steps: &[
            Step {
                name: "check-site",
                commands: &[Command {
                    name: "show-site",
                    shell: PowerShell,
                    text: "[System.DirectoryServices.ActiveDirectory.ActiveDirectorySite]::GetComputerSite().Name",
                    ..COMMAND
                }],
            },
            Step {
                name: "install-client-access",
                commands: &[Command {
                    name: "install-client-access",
                    shell: Cmd,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Install /Roles:ClientAccess",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "exchange-servers",
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
        causes: &[Cause { name: "cluster-node", steps: &[] }],
        steps: &[
            Step::plain("use-other-computer"),
            Step {
                name: "evict-node",
                commands: &[Command {
                    name: "evict-node",
                    shell: PowerShell,
                    text: "Import-Module FailoverClusters; Remove-ClusterNode $env:COMPUTERNAME",
                    risky: true,
                    elevated: true,
                    needs: Some(Need::FailoverClusters),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "cluster-service",
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
        // The server that has the name may be of another domain, so it is looked up by its short name.
        values: &[("provisioned_server", &NewProvisionedServerName), ("short_name", &ShortProvisionedName)],
        causes: &[Cause { name: "already-provisioned", steps: &[] }, Cause { name: "other-server", steps: &[] }],
        steps: &[
            Step {
                name: "look-up-name",
                commands: &[Command {
                    name: "look-up-name",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer -Identity {short_name} | Format-List Name,Fqdn,ServerRole,IsProvisionedServer",
                    ..COMMAND
                }],
            },
            Step {
                name: "rename-or-remove",
                commands: &[Command {
                    name: "remove-provisioned",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /RemoveProvisionedServer:{provisioned_server}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
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
        verify: &[Command {
            name: "look-up-name",
            shell: ExchangeShell,
            text: "Get-ExchangeServer -Identity {short_name} | Format-List Name,Fqdn,ServerRole,IsProvisionedServer",
            ..COMMAND
        }],
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
            Cause { name: "newer-setup", steps: &[] },
            Cause { name: "management-tools", steps: &[] },
            Cause { name: "removal-unfinished", steps: &[] },
        ],
        steps: &[
            Step {
                name: "find-version",
                commands: &[Command {
                    name: "installed-version",
                    shell: PowerShell,
                    text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup' -ErrorAction SilentlyContinue | Select-Object MsiProductMajor, MsiProductMinor, MsiBuildMajor, MsiBuildMinor, MsiInstallPath"#,
                    ..COMMAND
                }],
            },
            Step::plain("use-other-computer"),
            Step {
                name: "uninstall-old-exchange",
                commands: &[
                    Command {
                        name: "uninstall-older-media",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Uninstall",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "uninstall-newer-media",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /Mode:Uninstall",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "is-registered",
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
        causes: &[Cause { name: "older-than-2013", steps: &[] }],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "registered-versions",
                    shell: PowerShell,
                    text: r"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer','HKLM:\SOFTWARE\Microsoft\Exchange' -ErrorAction SilentlyContinue | Select-Object Name",
                    ..COMMAND
                }],
            },
            Step::plain("uninstall-old-version"),
        ],
        verify: &[Command {
            name: "registered-versions",
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
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("keep-server-in-use"),
            Step {
                name: "uninstall-empty-server",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("reinstall-windows"),
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
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
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-watermarks",
            shell: PowerShell,
            text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Get-ItemProperty | Where-Object { $_.Watermark } | Format-Table PSChildName,Action,Watermark"#,
            ..COMMAND
        }],
        links: &["install-watermark", "recover"],
        topic: Some("setup-failure-occurred-while-installing-a-server-role-installwatermark-exchange-2013-help"),
        messages: &[
            "A Setup failure previously occurred while installing the {} role. Either run Setup again for just this role, or remove the role using Control Panel.",
            // With this one Setup refuses to begin.
            "Setup previously failed while performing the action \"{}\". You can't resume setup by performing the action \"{}\".",
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
            Situation { name: "reinstall", when: Is(&Wanted, "reinstall"), steps: &["uninstall-first"] },
        ],
        causes: &[
            Cause { name: "update-with-install-mode", steps: &["compare-builds", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["compare-builds", "resume-in-wizard", "uninstall-first"] },
        ],
        steps: &[
            Step {
                name: "compare-builds",
                commands: &[Command {
                    name: "show-versions",
                    shell: PowerShell,
                    text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion,Action,Watermark",
                    ..COMMAND
                }],
            },
            Step {
                name: "start-upgrade",
                commands: &[Command {
                    name: "upgrade",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
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
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
            Cause { name: "upgrade-without-exchange", steps: &["check-role", "new-server"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first", "check-role"] },
            Cause { name: "object-damaged", steps: &["check-role", "restore-object"] },
        ],
        steps: &[
            Step {
                name: "solve-root-first",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND }],
            },
            Step {
                name: "check-role",
                commands: &[Command {
                    name: "role-on-computer",
                    shell: PowerShell,
                    text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "new-server",
                commands: &[
                    Command {
                        name: "install-mailbox",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "recover",
                        shell: Cmd,
                        text: r".\Setup.exe {license} /Mode:RecoverServer",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("restore-object"),
        ],
        verify: &[Command {
            name: "role-on-computer",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion",
            ..COMMAND
        }],
        related: &["BridgeheadRoleNotInstalled", "UnifiedMessagingRoleNotInstalled", "AdInitErrorRule", "CannotAccessAD"],
        explained_by: &["prepare-ad-wrong-domain-or-site", "AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own, RunSetupAgain],
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
            Cause { name: "preview-installed", steps: &["read-message", "use-intermediate-update", "use-new-server"] },
            Cause { name: "other-release", steps: &["read-message", "use-intermediate-update", "use-new-server"] },
            Cause { name: "upgrade-stopped", steps: &["read-message", "finish-last-upgrade"] },
        ],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "show-versions",
                    shell: PowerShell,
                    text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "finish-last-upgrade",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("use-intermediate-update"),
            Step::plain("use-new-server"),
        ],
        verify: &[Command {
            name: "show-versions",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\MailboxRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion"#,
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
        causes: &[Cause { name: "directory-not-read", steps: &["solve-root-first"] }, Cause { name: "object-damaged", steps: &[] }],
        steps: &[
            Step {
                name: "solve-root-first",
                commands: &[Command { name: "find-global-catalog", shell: Cmd, text: "nltest /dsgetdc: /gc /writable", ..COMMAND }],
            },
            Step {
                name: "check-server-object",
                commands: &[Command {
                    name: "roles-in-directory",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer -Identity $env:COMPUTERNAME | Format-List Name,ServerRole,AdminDisplayVersion",
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-object",
                commands: &[Command {
                    name: "find-deleted-object",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -IncludeDeletedObjects -LDAPFilter "(&(isDeleted=TRUE)(objectClass=msExchExchangeServer))" -Properties lastKnownParent,whenChanged"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "roles-in-directory",
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
        plan: &[Own, RunSetupAgain],
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
            steps: &["finish-last-upgrade"],
        }],
        causes: &[
            Cause { name: "preview-installed", steps: &["read-message", "use-intermediate-update"] },
            Cause { name: "upgrade-stopped", steps: &["read-message", "finish-last-upgrade"] },
        ],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "show-versions",
                    shell: PowerShell,
                    text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\UnifiedMessagingRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion,Watermark,Action",
                    ..COMMAND
                }],
            },
            Step {
                name: "finish-last-upgrade",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step::plain("use-intermediate-update"),
        ],
        verify: &[Command {
            name: "show-versions",
            shell: PowerShell,
            text: r#"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\UnifiedMessagingRole' -ErrorAction SilentlyContinue | Select-Object ConfiguredVersion,UnpackedVersion,Watermark,Action"#,
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
        causes: &[Cause { name: "older-media", steps: &[] }],
        steps: &[
            Step {
                name: "compare-builds",
                commands: &[
                    Command {
                        name: "recorded-build",
                        shell: ExchangeShell,
                        text: "Get-ExchangeServer {server} | Format-List Name, AdminDisplayVersion",
                        ..COMMAND
                    },
                    Command {
                        name: "media-version",
                        shell: PowerShell,
                        text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("use-newer-media"),
        ],
        verify: &[Command {
            name: "media-version",
            shell: PowerShell,
            text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
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
        causes: &[
            Cause { name: "very-old-build", steps: &["read-message", "use-intermediate-update"] },
            Cause { name: "preview-or-other-release", steps: &["read-message", "use-new-server"] },
        ],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "build-of-edge",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion",
                    ..COMMAND
                }],
            },
            Step::plain("use-intermediate-update"),
            Step::plain("use-new-server"),
        ],
        verify: &[Command {
            name: "build-of-edge",
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
        causes: &[Cause { name: "preview-installed", steps: &[] }],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "build-of-edge",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion",
                    ..COMMAND
                }],
            },
            Step::plain("install-again"),
        ],
        verify: &[Command {
            name: "build-of-edge",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["install-edge"],
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
        causes: &[Cause { name: "preview-installed", steps: &[] }],
        steps: &[
            Step {
                name: "read-message",
                commands: &[Command {
                    name: "build-of-edge",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion",
                    ..COMMAND
                }],
            },
            Step::plain("install-again"),
        ],
        verify: &[Command {
            name: "build-of-edge",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-List Name,AdminDisplayVersion",
            ..COMMAND
        }],
        links: &["install-edge"],
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
            Situation { name: "reinstall", when: Is(&Wanted, "reinstall"), steps: &["uninstall-first"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["follow-client-access", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["follow-client-access", "resume-in-wizard", "uninstall-first"] },
        ],
        steps: &[
            Step {
                name: "follow-client-access",
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
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
            Situation { name: "reinstall", when: Is(&Wanted, "reinstall"), steps: &["uninstall-first"] },
        ],
        causes: &[
            Cause { name: "install-mode-used", steps: &["follow-mailbox-role", "start-upgrade"] },
            Cause { name: "installation-stopped", steps: &["follow-mailbox-role", "resume-in-wizard", "uninstall-first"] },
        ],
        steps: &[
            Step {
                name: "follow-mailbox-role",
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
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "resume-in-wizard",
                commands: &[Command { name: "resume", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "uninstall-first",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
        situations: &[
            Situation {
                name: "security-update",
                when: Any(&[
                    Contains(&RecoverWantedVersion, "2507.17"),
                    Contains(&RecoverWantedVersion, "1118.21"),
                    Contains(&RecoverWantedVersion, "986.37"),
                ]),
                steps: &["read-serialnumber", "reset-serialnumber", "recover-server", "install-security-update"],
            },
            Situation {
                name: "older-media",
                when: All(&[
                    Not(&Contains(&RecoverWantedVersion, "2507.17")),
                    Not(&Contains(&RecoverWantedVersion, "1118.21")),
                    Not(&Contains(&RecoverWantedVersion, "986.37")),
                ]),
                steps: &["read-serialnumber", "choose-newer-media", "recover-server", "install-security-update"],
            },
        ],
        causes: &[
            Cause { name: "older-media", steps: &["read-serialnumber", "choose-newer-media", "recover-server", "install-security-update"] },
            Cause {
                name: "january-2023-update",
                steps: &["read-serialnumber", "reset-serialnumber", "recover-server", "install-security-update"],
            },
        ],
        steps: &[
            Step {
                name: "read-serialnumber",
                commands: &[Command {
                    name: "read-serialnumber",
                    shell: PowerShell,
                    text: r#"Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "reset-serialnumber",
                commands: &[
                    Command {
                        name: "reset-to-2016-cu23",
                        shell: PowerShell,
                        text: "Set-ADObject '<DN of the lost server>' -Replace @{serialNumber='Version 15.1 (Build 32507.006)'}",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        products: any_of!(E2016),
                        ..COMMAND
                    },
                    Command {
                        name: "reset-to-2016-cu22",
                        shell: PowerShell,
                        text: "Set-ADObject '<DN of the lost server>' -Replace @{serialNumber='Version 15.1 (Build 32375.007)'}",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        products: any_of!(E2016),
                        ..COMMAND
                    },
                    Command {
                        name: "reset-to-2019-cu12",
                        shell: PowerShell,
                        text: "Set-ADObject '<DN of the lost server>' -Replace @{serialNumber='Version 15.2 (Build 31118.007)'}",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        products: any_of!(E2019),
                        ..COMMAND
                    },
                    Command {
                        name: "reset-to-2019-cu11",
                        shell: PowerShell,
                        text: "Set-ADObject '<DN of the lost server>' -Replace @{serialNumber='Version 15.2 (Build 30986.005)'}",
                        risky: true,
                        needs: Some(Need::ActiveDirectory),
                        products: any_of!(E2019),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("choose-newer-media"),
            Step {
                name: "recover-server",
                commands: &[Command {
                    name: "recover",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("install-security-update"),
        ],
        verify: &[Command {
            name: "read-serialnumber",
            shell: PowerShell,
            text: r#"Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
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
        causes: &[Cause { name: "older-media", steps: &[] }],
        steps: &[
            Step {
                name: "compare-builds",
                commands: &[
                    Command {
                        name: "recorded-build",
                        shell: ExchangeShell,
                        text: "Get-ExchangeServer {server} | Format-List Name, AdminDisplayVersion",
                        ..COMMAND
                    },
                    Command {
                        name: "media-version",
                        shell: PowerShell,
                        text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("use-newer-media"),
        ],
        verify: &[Command {
            name: "media-version",
            shell: PowerShell,
            text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
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
        causes: &[Cause { name: "older-media", steps: &[] }],
        steps: &[
            Step {
                name: "compare-builds",
                commands: &[
                    Command {
                        name: "recorded-build",
                        shell: ExchangeShell,
                        text: "Get-ExchangeServer {server} | Format-List Name, AdminDisplayVersion",
                        ..COMMAND
                    },
                    Command {
                        name: "media-version",
                        shell: PowerShell,
                        text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("use-newer-media"),
        ],
        verify: &[Command {
            name: "media-version",
            shell: PowerShell,
            text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
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
        causes: &[Cause { name: "older-media", steps: &[] }],
        steps: &[
            Step {
                name: "compare-builds",
                commands: &[
                    Command {
                        name: "recorded-build",
                        shell: ExchangeShell,
                        text: "Get-ExchangeServer {server} | Format-List Name, AdminDisplayVersion",
                        ..COMMAND
                    },
                    Command {
                        name: "media-version",
                        shell: PowerShell,
                        text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("use-newer-media"),
        ],
        verify: &[Command {
            name: "media-version",
            shell: PowerShell,
            text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion",
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
            Cause { name: "installed-meanwhile", steps: &["check-name", "uninstall-server", "recover-then-uninstall"] },
            Cause { name: "wrong-name", steps: &["check-name", "remove-right-object"] },
        ],
        steps: &[
            Step {
                name: "check-name",
                commands: &[Command {
                    name: "roles-of-server",
                    shell: ExchangeShell,
                    text: "Get-ExchangeServer {provisioned_server} | Format-List Name,ServerRole,AdminDisplayVersion,IsProvisionedServer",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-right-object",
                commands: &[Command {
                    name: "remove-provisioned",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /RemoveProvisionedServer:<server name>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-server",
                commands: &[Command {
                    name: "uninstall",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
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
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "list-servers",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name,ServerRole,AdminDisplayVersion",
            ..COMMAND
        }],
        related: &["ProvisionedUpdateRequired", "DuplicateShortProvisionedName", "CannotUninstallDelegatedServer"],
        ..RULE
    },
];
