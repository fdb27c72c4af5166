//! Readiness checks: coexistence.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{coexistence::*, common::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // An Active Directory Connector of Exchange 2000/2003 is still listed in Active Directory.
    Entry {
        id: "AdcFound",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Present(&AdcServer),
        causes: &[
            Cause {
                name: "connector-still-installed-old",
                steps: &["find-server-runs-microsoft", "run-adc-setup-exchange", "wait-replication"],
            },
            Cause { name: "server-retired-removing", steps: &["active-directory-administrator-remove", "wait-replication"] },
        ],
        steps: &[
            Step {
                name: "find-server-runs-microsoft",
                commands: &[Command { name: "connector-service", shell: Cmd, text: "sc.exe query MSADC", ..COMMAND }],
            },
            Step::plain("run-adc-setup-exchange"),
            Step::plain("active-directory-administrator-remove"),
            Step::plain("wait-replication"),
        ],
        topic: Some("one-or-more-active-directory-connector-servers-were-found-adcfound-exchange-2013-help"),
        related: &["Exchange2000or2003PresentInOrg"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Servers newer than the media are in the organization.
    Entry {
        id: "AllServersOfHigherVersionRule",
        products: E2016,
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: Present(&AllServersOfHigherVersion),
        values: &[("newer_servers", &AllServersOfHigherVersion)],
        causes: &[
            Cause { name: "old-cumulative-update-taken", steps: &["read-setup-own-message", "download-media-least-new"] },
            Cause { name: "older-release-added-newer", steps: &[] },
        ],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("download-media-least-new"), Step::plain("cannot-added")],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        links: &["build-numbers"],
        related: &["ExchangeVersionBlock", "NoE15ServerWarning", "NoE16ServerWarning"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // An Exchange 2007 server is too old to live beside Exchange 2013.
    Entry {
        id: "E15E12CoexistenceMinVersionRequirement",
        products: E2013,
        operations: any_of!(INSTALL, PREPARE_AD),
        known: Documented,
        fails_when: Yes(&Exchange2007BelowSp3Ru10),
        causes: &[
            Cause {
                name: "server-left-out-updates",
                steps: &["install-sp3-update-rollup", "create-edge-subscription-each", "wait-replication-run-setup"],
            },
            Cause { name: "edge-server-updated", steps: &["create-edge-subscription-each", "wait-replication-run-setup"] },
            Cause { name: "removed-exchange-2007-server", steps: &["recover-under-old-name", "wait-replication-run-setup"] },
        ],
        steps: &[
            Step::plain("install-sp3-update-rollup"),
            Step {
                name: "create-edge-subscription-each",
                commands: &[Command {
                    name: "write-new-subscription-file",
                    shell: ExchangeShell,
                    text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("recover-under-old-name"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        topic: Some("exchange-2007-servers-must-be-upgraded-to-service-pack-3-update-rollup-10-exchange-2013-help"),
        related: &[
            "E15E14CoexistenceMinVersionRequirement",
            "E15E14CoexistenceMinMajorVersionRequirement",
            "Exchange2000or2003PresentInOrg",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // An Exchange 2010 server has too old a service pack for Exchange 2013.
    Entry {
        id: "E15E14CoexistenceMinMajorVersionRequirement",
        products: E2013,
        operations: any_of!(INSTALL, PREPARE_AD),
        known: Documented,
        fails_when: Yes(&Exchange2010BelowSp3),
        causes: &[
            Cause {
                name: "exchange-2010-server",
                steps: &["install-sp3-every-exchange", "create-edge-subscription-each", "wait-replication-run-setup"],
            },
            Cause { name: "edge-server-updated", steps: &["create-edge-subscription-each", "wait-replication-run-setup"] },
            Cause { name: "object-removed-server-still", steps: &["recover-under-old-name", "wait-replication-run-setup"] },
        ],
        steps: &[
            Step::plain("install-sp3-every-exchange"),
            Step {
                name: "create-edge-subscription-each",
                commands: &[Command {
                    name: "write-new-subscription-file",
                    shell: ExchangeShell,
                    text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("recover-under-old-name"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        topic: Some("exchange-2010-servers-must-be-upgraded-to-service-pack-3-exchange-2013-help_1"),
        related: &[
            "E15E14CoexistenceMinVersionRequirement",
            "E15E12CoexistenceMinVersionRequirement",
            "E16E14CoexistenceMinVersionRequirement",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // An Exchange 2010 server has too old a build for Exchange 2013.
    Entry {
        id: "E15E14CoexistenceMinVersionRequirement",
        products: E2013,
        operations: any_of!(INSTALL, PREPARE_AD),
        known: Documented,
        fails_when: Yes(&Exchange2010BelowSp3),
        causes: &[
            Cause { name: "sp3-14-3-123", steps: &["compare-builds-list", "subscribe-updated-edge-servers", "wait-replication-run-setup"] },
            Cause {
                name: "version-active-directory-stale",
                steps: &["subscribe-updated-edge-servers", "recover-under-old-name", "wait-replication-run-setup"],
            },
        ],
        steps: &[
            Step::plain("compare-builds-list"),
            Step {
                name: "subscribe-updated-edge-servers",
                commands: &[Command {
                    name: "write-new-subscription-file",
                    shell: ExchangeShell,
                    text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("recover-under-old-name"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        topic: Some("exchange-2010-servers-must-be-upgraded-to-service-pack-3-exchange-2013-help"),
        related: &[
            "E15E14CoexistenceMinMajorVersionRequirement",
            "E15E12CoexistenceMinVersionRequirement",
            "E16E14CoexistenceMinVersionRequirement",
        ],
        explained_by: &["E15E14CoexistenceMinMajorVersionRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Exchange 2007 is still in the forest; no level of it is accepted.
    Entry {
        id: "E16E12CoexistenceMinVersionRequirement",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Present(&E12ServersNotMinVersionRequirement),
        values: &[("old_servers", &E12ServersNotMinVersionRequirement)],
        causes: &[
            Cause { name: "exchange-2007-still-use", steps: &[] },
            Cause { name: "server-switched-off-uninstalling", steps: &["uninstall-every-exchange-2007", "wait-replication"] },
        ],
        steps: &[Step::plain("move-mailboxes"), Step::plain("uninstall-every-exchange-2007"), Step::plain("wait-replication")],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        live_topic: true,
        related: &["Exchange2000or2003PresentInOrg", "E16E14CoexistenceMinVersionRequirement", "E19E14CoexistenceRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // An Exchange 2010 server is too old to live beside Exchange 2016.
    Entry {
        id: "E16E14CoexistenceMinVersionRequirement",
        products: E2016,
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Present(&E14ServersNotMinVersionRequirement),
        values: &[("old_servers", &E14ServersNotMinVersionRequirement)],
        causes: &[
            Cause {
                name: "exchange-2010-server",
                steps: &["install-sp3-update-rollup", "create-edge-subscription-each", "uninstall-unused-exchange-2010"],
            },
            Cause { name: "edge-server-updated", steps: &["create-edge-subscription-each", "uninstall-unused-exchange-2010"] },
            Cause { name: "object-removed-server-still", steps: &["recover-under-old-name", "uninstall-unused-exchange-2010"] },
        ],
        steps: &[
            Step::plain("install-sp3-update-rollup"),
            Step {
                name: "create-edge-subscription-each",
                commands: &[Command {
                    name: "write-new-subscription-file",
                    shell: ExchangeShell,
                    text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("recover-under-old-name"),
            Step::plain("uninstall-unused-exchange-2010"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        live_topic: true,
        related: &[
            "E16E14CoexistenceMinVersionRequirementForDC",
            "E16E12CoexistenceMinVersionRequirement",
            "E19E14CoexistenceRequirement",
            "NoE14ServerWarning",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The Exchange 2010 level again, as a warning.
    Entry {
        id: "E16E14CoexistenceMinVersionRequirementForDC",
        severity: Warning,
        products: E2016,
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        shows: &[&E14ServersNotMinVersionRequirement],
        causes: &[Cause { name: "exchange-2010-server-below", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("update-exchange-2010-servers")],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        related: &["E16E14CoexistenceMinVersionRequirement"],
        explained_by: &["E16E14CoexistenceMinVersionRequirement"],
        plan: &[HandleOlderExchange],
        // Never: which of the two forms applies depends on the kind of Setup, which no setting shows.
        ..RULE
    },
    // An Exchange 2013 server is too old to live beside this release.
    Entry {
        id: "E16E15CoexistenceMinVersionRequirement",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Present(&E15ServersNotMinVersionRequirement),
        values: &[("old_servers", &E15ServersNotMinVersionRequirement)],
        causes: &[
            Cause {
                name: "exchange-2013-server",
                steps: &["install-last-cumulative-update", "create-edge-subscription-each", "uninstall-unused-exchange-2013"],
            },
            Cause { name: "edge-server-updated", steps: &["create-edge-subscription-each", "uninstall-unused-exchange-2013"] },
            Cause { name: "object-removed-server-still", steps: &["recover-under-old-name", "uninstall-unused-exchange-2013"] },
        ],
        steps: &[
            Step::plain("install-last-cumulative-update"),
            Step {
                name: "create-edge-subscription-each",
                commands: &[Command {
                    name: "write-new-subscription-file",
                    shell: ExchangeShell,
                    text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("recover-under-old-name"),
            Step::plain("uninstall-unused-exchange-2013"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        live_topic: true,
        related: &["E16E15CoexistenceMinVersionRequirementForDC", "NoE15ServerWarning", "E16E12CoexistenceMinVersionRequirement"],
        explained_by: &["E19E15CoexistenceRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // The Exchange 2013 level again, as a warning.
    Entry {
        id: "E16E15CoexistenceMinVersionRequirementForDC",
        severity: Warning,
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        shows: &[&E15ServersNotMinVersionRequirement],
        causes: &[Cause { name: "exchange-2013-server-below", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("bring-exchange-2013-servers")],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        related: &["E16E15CoexistenceMinVersionRequirement"],
        explained_by: &["E16E15CoexistenceMinVersionRequirement"],
        plan: &[HandleOlderExchange],
        // Never: which of the two forms applies depends on the kind of Setup, which no setting shows.
        ..RULE
    },
    // Exchange 2010 is still in the forest.
    Entry {
        id: "E19E14CoexistenceRequirement",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: Present(&E14ServersRequirement),
        values: &[("old_servers", &E14ServersRequirement)],
        causes: &[
            Cause { name: "exchange-2010-still-use", steps: &[] },
            Cause {
                name: "server-switched-off-uninstalling",
                steps: &["remove-edge-subscriptions-exchange", "wait-replication-run-setup"],
            },
            Cause { name: "exchange-2010-edge-server", steps: &["remove-edge-subscriptions-exchange", "wait-replication-run-setup"] },
        ],
        steps: &[
            Step::plain("move-mailboxes"),
            Step::plain("remove-edge-subscriptions-exchange"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            ..COMMAND
        }],
        related: &[
            "E16E12CoexistenceMinVersionRequirement",
            "E16E15CoexistenceMinVersionRequirement",
            "NoE15ServerWarning",
            "NoE16ServerWarning",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Exchange 2000 or 2003 is still in the forest.
    Entry {
        id: "Exchange2000or2003PresentInOrg",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Yes(&Exchange200x),
        shows: &[&ExchangeSerialNumber],
        causes: &[
            Cause {
                name: "exchange-2000-2003-still",
                steps: &["exchange-2003-move-exchange", "each-time-move-mailboxes", "wait-replication-run-setup"],
            },
            Cause {
                name: "old-server-removed-uninstalling",
                steps: &["active-directory-administrator-remove", "wait-replication-run-setup"],
            },
        ],
        steps: &[
            Step::plain("exchange-2003-move-exchange"),
            Step::plain("each-time-move-mailboxes"),
            Step::plain("active-directory-administrator-remove"),
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "list-every-server-object",
            shell: PowerShell,
            text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectCategory=msExchExchangeServer)' -Properties serialNumber | Select-Object Name,serialNumber",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        live_topic: true,
        messages: &[
            "One or more servers in the existing organization are running Exchange 2000 Server or Exchange Server 2003. Installation can't proceed until all Exchange 2000 or Exchange 2003 servers are removed.",
        ],
        related: &["AdcFound", "E16E12CoexistenceMinVersionRequirement", "E19E14CoexistenceRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // This computer has, or had, Exchange 2010.
    Entry {
        id: "Exchange2013AnyOnExchange2010Server",
        products: any_of!(E2019, SE),
        operations: INSTALL,
        known: Observed,
        fails_when: Yes(&Exchange2010OnThisComputer),
        causes: &[Cause { name: "setup-started-exchange-2010", steps: &[] }, Cause { name: "exchange-2010-not-uninstalled", steps: &[] }],
        steps: &[Step::plain("best-install-clean-windows"), Step::plain("otherwise-move-everything-off"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "key-exchange-2010",
            shell: PowerShell,
            text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\ExchangeServer\v14"#,
            ..COMMAND
        }],
        messages: &[
            "Exchange Server {} can't be installed on a server that has an Exchange Server 2007 or Exchange Server 2010 role installed.",
        ],
        related: &["ExchangeAlreadyInstalled", "E19E14CoexistenceRequirement"],
        plan: &[ChangeWindows, UninstallFirst, RunSetupAgain],
        ..RULE
    },
    // After this preparation no Exchange 2007 server can be added; a warning left from Exchange 2010.
    Entry {
        id: "NoE12ServerWarning",
        severity: Warning,
        products: E2013,
        operations: any_of!(PREPARE_AD, INSTALL),
        known: Documented,
        causes: &[Cause { name: "new-organization", steps: &[] }],
        steps: &[Step::plain("normal-case"), Step::plain("otherwise-stop-install-one")],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            ..COMMAND
        }],
        topic: Some("noe12serverwarning-exchange-2013-help"),
        messages: &[
            "Setup is going to prepare the organization for Exchange Server 2010 via 'Setup /PrepareAD' and no Exchange Server 2007 roles have been detected in this topology. After this operation, it will be impossible to install any Exchange Server 2007 roles.",
        ],
        related: &["NoE14ServerWarning", "NoE15ServerWarning", "NoE16ServerWarning"],
        plan: &[Own],
        // Never: it belongs to Exchange 2010; what it reads in Exchange 2013 is not known.
        ..RULE
    },
    // After this preparation no Exchange 2010 server can be added.
    Entry {
        id: "NoE14ServerWarning",
        severity: Warning,
        products: any_of!(E2013, E2016),
        operations: any_of!(PREPARE_AD, PREPARE_SCHEMA, INSTALL, UPGRADE),
        known: Documented,
        fails_when: All(&[Empty(&E14ServerInTopology), Empty(&E16ServerInTopology)]),
        causes: &[
            Cause { name: "new-organization", steps: &["out-support", "otherwise-stop"] },
            Cause { name: "setup-could-not-read", steps: &["solve-first-decide-afterwards"] },
        ],
        steps: &[Step::plain("out-support"), Step::plain("otherwise-stop"), Step::plain("solve-first-decide-afterwards")],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            ..COMMAND
        }],
        live_topic: true,
        messages: &[
            "Setup will prepare the organization for Exchange Server {} by using 'Setup /PrepareAD'. No Exchange Server 2010 roles have been detected in this topology. After this operation, you will not be able to install any Exchange Server 2010 roles.",
        ],
        related: &["NoE12ServerWarning", "NoE15ServerWarning", "NoE16ServerWarning", "AdInitErrorRule"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own],
        ..RULE
    },
    // After this preparation no Exchange 2013 server can be added.
    Entry {
        id: "NoE15ServerWarning",
        severity: Warning,
        products: any_of!(E2016, E2019),
        operations: any_of!(PREPARE_AD, PREPARE_SCHEMA, INSTALL, UPGRADE),
        known: Documented,
        fails_when: All(&[Empty(&E15ServerInTopology), Empty(&E16ServerInTopology)]),
        causes: &[
            Cause { name: "exchange-2013-never-used", steps: &["continue-exchange-2013-been", "only-media-still-accept"] },
            Cause { name: "looks-2013-2016-only", steps: &["continue-exchange-2013-been"] },
            Cause { name: "setup-could-not-read", steps: &["solve-first-decide-afterwards"] },
        ],
        steps: &[
            Step::plain("continue-exchange-2013-been"),
            Step::plain("only-media-still-accept"),
            Step::plain("solve-first-decide-afterwards"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            ..COMMAND
        }],
        live_topic: true,
        messages: &[
            "Setup will prepare the organization for Exchange Server {} by using 'Setup /PrepareAD'. No Exchange Server 2013 roles have been detected in this topology. After this operation, you will not be able to install any Exchange Server 2013 roles.",
        ],
        related: &["NoE14ServerWarning", "NoE16ServerWarning", "AdInitErrorRule"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own],
        ..RULE
    },
    // After this preparation no Exchange 2016 server can be added.
    Entry {
        id: "NoE16ServerWarning",
        severity: Warning,
        products: any_of!(E2019, SE),
        operations: any_of!(PREPARE_AD, PREPARE_SCHEMA, INSTALL, UPGRADE),
        known: Observed,
        fails_when: All(&[Empty(&E16ServerInTopology), Empty(&E19ServerInTopology)]),
        causes: &[
            Cause { name: "new-organization", steps: &["not-need-exchange-2016", "instance-older-windows-server"] },
            Cause { name: "migration-straight-exchange-2013", steps: &["not-need-exchange-2016", "instance-older-windows-server"] },
            Cause { name: "setup-could-not-read", steps: &["solve-first-decide-afterwards"] },
        ],
        steps: &[
            Step::plain("not-need-exchange-2016"),
            Step::plain("instance-older-windows-server"),
            Step::plain("solve-first-decide-afterwards"),
        ],
        verify: &[Command {
            name: "list-servers-versions",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            ..COMMAND
        }],
        messages: &[
            "Setup will prepare the organization for Exchange Server {} by using 'Setup /PrepareAD'. No Exchange Server 2016 roles have been detected in this topology. After this operation, you will not be able to install any Exchange Server 2016 roles.",
        ],
        related: &["NoE15ServerWarning", "NoE14ServerWarning"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own],
        ..RULE
    },
    // An offline address book names a generation server that is gone.
    Entry {
        id: "OffLineABServerDeleted",
        products: any_of!(E2013, E2019, SE),
        operations: INSTALL,
        roles: any_of!(CLIENT_ACCESS, MAILBOX),
        known: Documented,
        fails_when: Yes(&OabServerDeleted),
        shows: &[&OffLineABServer],
        causes: &[
            Cause { name: "old-mailbox-server-removed", steps: &[] },
            Cause { name: "address-book-leftover-older", steps: &["list-offline-address-books", "remove-books-nobody-uses"] },
        ],
        steps: &[
            Step {
                name: "list-offline-address-books",
                commands: &[Command {
                    name: "list-offline-address-books",
                    shell: ExchangeShell,
                    text: "Get-OfflineAddressBook | Format-List Name, ExchangeVersion, Server, GeneratingMailbox",
                    ..COMMAND
                }],
            },
            Step {
                name: "move-generation-exchange-2007",
                commands: &[Command {
                    name: "move-generation-another-server",
                    shell: ExchangeShell,
                    text: r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <MailboxServer>"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-books-nobody-uses",
                commands: &[Command {
                    name: "remove-unused-address-book",
                    shell: ExchangeShell,
                    text: r#"Remove-OfflineAddressBook -Identity "<OAB>""#,
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        topic: Some("oab-server-has-been-deleted-offlineabserverdeleted-exchange-2013-help"),
        related: &["AllServersOfHigherVersionRule"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // A domain has no Recipient Update Service though Exchange 2000/2003 is there.
    Entry {
        id: "RusMissing",
        severity: Warning,
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: All(&[Yes(&Exchange200x), Empty(&RusName)]),
        shows: &[&DomainNCName],
        causes: &[Cause { name: "service-domain-deleted-never", steps: &[] }, Cause { name: "server-removed", steps: &[] }],
        steps: &[Step::plain("remove-exchange-2000-2003"), Step::plain("create-service-domain-exchange")],
        verify: &[Command {
            name: "list-recipient-update-services",
            shell: PowerShell,
            text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchAddressListService)'",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("cannot-find-a-recipient-update-service-rusmissing-exchange-2013-help"),
        related: &["Exchange2000or2003PresentInOrg", "AdcFound"],
        explained_by: &["Exchange2000or2003PresentInOrg"],
        plan: &[HandleOlderExchange],
        ..RULE
    },
    // Exchange 2013 is still in the forest, which this build no longer accepts.
    Entry {
        id: "E19E15CoexistenceRequirement",
        products: any_of!(E2019, SE),
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Yes(&Exchange2013InForest),
        causes: &[
            Cause { name: "exchange-2013-servers", steps: &[] },
            Cause { name: "server-switched-off-deleted", steps: &["uninstall-exchange-2013-each", "wait-replication-run-setup"] },
            Cause { name: "cu14-older-still-tolerated", steps: &[] },
        ],
        steps: &[
            Step::plain("move-mailboxes-arbitration"),
            Step::plain("remove-edge-subscriptions-edge"),
            Step {
                name: "uninstall-exchange-2013-each",
                commands: &[Command {
                    name: "when-empty",
                    shell: Cmd,
                    text: "Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-run-setup"),
        ],
        verify: &[Command {
            name: "list-exchange-2013-servers",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Where-Object { $_.AdminDisplayVersion -like 'Version 15.0*' } | Format-Table Name,ServerRole,AdminDisplayVersion,Site",
            ..COMMAND
        }],
        live_topic: true,
        related: &[
            "E16E15CoexistenceMinVersionRequirement",
            "E19E14CoexistenceRequirement",
            "E16E12CoexistenceMinVersionRequirement",
            "UnwillingToRemoveMailboxDatabase",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // This computer has the management tools of Exchange 2007.
    Entry {
        id: "Exchange2010ServerOnExchange2007AdminTools",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        fails_when: Yes(&Exchange2007ToolsOnThisComputer),
        causes: &[Cause { name: "administrator-computer-old-server", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("use-clean-windows-server"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "tools-exchange-2007-registered",
            shell: PowerShell,
            text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\Exchange\v8.0\AdminTools"#,
            ..COMMAND
        }],
        related: &["Exchange2013AnyOnExchange2007Server", "Exchange2013AnyOnExchange2010Server", "ExchangeAlreadyInstalled"],
        plan: &[ChangeWindows, UninstallFirst, RunSetupAgain],
        ..RULE
    },
    // This computer has a server role of Exchange 2007.
    Entry {
        id: "Exchange2013AnyOnExchange2007Server",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        fails_when: Yes(&Exchange2007OnThisComputer),
        causes: &[Cause { name: "setup-started-exchange-2007", steps: &[] }, Cause { name: "exchange-2007-not-uninstalled", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("install-clean-windows-server"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "role-exchange-2007-registered",
            shell: PowerShell,
            text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\Exchange\v8.0\*Role"#,
            ..COMMAND
        }],
        related: &[
            "Exchange2013AnyOnExchange2010Server",
            "Exchange2010ServerOnExchange2007AdminTools",
            "E16E12CoexistenceMinVersionRequirement",
        ],
        plan: &[ChangeWindows, UninstallFirst, RunSetupAgain],
        ..RULE
    },
];
