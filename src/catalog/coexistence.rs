//! Readiness checks: coexistence.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{coexistence::*, common::*};

/// Writes a subscription file on an Edge server.
const WRITE_SUBSCRIPTION: Command = Command {
    name: "write-subscription-file",
    shell: ExchangeShell,
    text: r#"New-EdgeSubscription -FileName "$env:TEMP\EdgeSubscription.xml""#,
    risky: true,
    ..COMMAND
};

/// Imports it inside.
const IMPORT_SUBSCRIPTION: Command = Command {
    name: "import-subscription-file",
    shell: ExchangeShell,
    text: r#"New-EdgeSubscription -FileData ([byte[]](Get-Content "<path of the file>" -Encoding Byte -ReadCount 0)) -Site "<Site>""#,
    risky: true,
    ..COMMAND
};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // An Active Directory Connector of Exchange 2000/2003 is still listed in Active Directory.
    Entry {
        id: "AdcFound",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Present(&AdcServer),
        causes: &[
            Cause { name: "still-installed", steps: &["disable-service", "remove-connector", "replicate-and-run"] },
            Cause { name: "object-left", steps: &["remove-object", "replicate-and-run"] },
        ],
        steps: &[
            Step {
                name: "disable-service",
                commands: &[Command { name: "look-for-connector", shell: Cmd, text: "sc.exe query MSADC", ..COMMAND }],
            },
            Step::plain("remove-connector"),
            Step::plain("remove-object"),
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command { name: "look-for-connector", shell: Cmd, text: "sc.exe query MSADC", ..COMMAND }],
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
            Cause { name: "old-media", steps: &["read-message", "download-newer-media"] },
            Cause { name: "older-release", steps: &[] },
        ],
        steps: &[Step::plain("read-message"), Step::plain("download-newer-media"), Step::plain("install-newer-release")],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "not-updated", steps: &["update-servers", "subscribe-edge-again", "replicate-and-run"] },
            Cause { name: "edge-not-subscribed", steps: &["subscribe-edge-again", "replicate-and-run"] },
            Cause { name: "object-left", steps: &["recover-under-old-name", "replicate-and-run"] },
        ],
        steps: &[
            Step::plain("update-servers"),
            Step {
                name: "subscribe-edge-again",
                commands: &[
                    WRITE_SUBSCRIPTION,
                    // Exchange 2007 has no -FileData.
                    Command { text: r#"New-EdgeSubscription -FileName "<path of the file>" -Site "<Site>""#, ..IMPORT_SUBSCRIPTION },
                ],
            },
            Step::plain("recover-under-old-name"),
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "exsetup-version",
            shell: ExchangeShell,
            text: "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion",
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
            Cause { name: "not-updated", steps: &["update-servers", "subscribe-edge-again", "replicate-and-run"] },
            Cause { name: "edge-not-subscribed", steps: &["subscribe-edge-again", "replicate-and-run"] },
            Cause { name: "object-left", steps: &["recover-under-old-name", "replicate-and-run"] },
        ],
        steps: &[
            Step::plain("update-servers"),
            Step { name: "subscribe-edge-again", commands: &[WRITE_SUBSCRIPTION, IMPORT_SUBSCRIPTION] },
            Step::plain("recover-under-old-name"),
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "not-updated", steps: &["update-servers", "subscribe-edge-again", "replicate-and-run"] },
            Cause { name: "version-outdated", steps: &["subscribe-edge-again", "recover-under-old-name", "replicate-and-run"] },
        ],
        steps: &[
            Step::plain("update-servers"),
            Step { name: "subscribe-edge-again", commands: &[WRITE_SUBSCRIPTION, IMPORT_SUBSCRIPTION] },
            Step::plain("recover-under-old-name"),
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "still-in-use", steps: &[] },
            Cause { name: "object-left", steps: &["uninstall-servers", "replicate-and-run"] },
        ],
        steps: &[Step::plain("move-mailboxes"), Step::plain("uninstall-servers"), Step::plain("replicate-and-run")],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "not-updated", steps: &["update-servers", "subscribe-edge-again", "uninstall-and-run"] },
            Cause { name: "edge-not-subscribed", steps: &["subscribe-edge-again", "uninstall-and-run"] },
            Cause { name: "object-left", steps: &["recover-under-old-name", "uninstall-and-run"] },
        ],
        steps: &[
            Step::plain("update-servers"),
            Step { name: "subscribe-edge-again", commands: &[WRITE_SUBSCRIPTION, IMPORT_SUBSCRIPTION] },
            Step::plain("recover-under-old-name"),
            Step::plain("uninstall-and-run"),
        ],
        verify: &[Command {
            name: "exsetup-version",
            shell: ExchangeShell,
            text: "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion",
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
        causes: &[Cause { name: "not-updated", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("update-servers")],
        verify: &[Command {
            name: "exsetup-version",
            shell: ExchangeShell,
            text: "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion",
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
            Cause { name: "not-updated", steps: &["update-servers", "subscribe-edge-again", "uninstall-and-run"] },
            Cause { name: "edge-not-subscribed", steps: &["subscribe-edge-again", "uninstall-and-run"] },
            Cause { name: "object-left", steps: &["recover-under-old-name", "uninstall-and-run"] },
        ],
        steps: &[
            Step::plain("update-servers"),
            Step { name: "subscribe-edge-again", commands: &[WRITE_SUBSCRIPTION, IMPORT_SUBSCRIPTION] },
            Step::plain("recover-under-old-name"),
            Step::plain("uninstall-and-run"),
        ],
        verify: &[Command {
            name: "list-servers",
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
        causes: &[Cause { name: "not-updated", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("update-servers")],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "still-in-use", steps: &[] },
            Cause { name: "object-left", steps: &["uninstall-servers", "replicate-and-run"] },
            Cause { name: "edge-subscribed", steps: &["uninstall-servers", "replicate-and-run"] },
        ],
        steps: &[Step::plain("move-mailboxes"), Step::plain("uninstall-servers"), Step::plain("replicate-and-run")],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "still-in-use", steps: &["migrate-by-release", "uninstall-old-servers", "replicate-and-run"] },
            Cause { name: "object-left", steps: &["remove-object", "replicate-and-run"] },
        ],
        steps: &[
            Step::plain("migrate-by-release"),
            Step::plain("uninstall-old-servers"),
            Step::plain("remove-object"),
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "list-server-objects",
            shell: PowerShell,
            text: "Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectCategory=msExchExchangeServer)' -Properties serialNumber | Select-Object Name,serialNumber",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        topic: Some("can-t-install-exchange-2013-in-a-forest-containing-exchange-2000-or-exchange-2003-servers-exchange-2013-help"),
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
        products: any_of!(E2016, E2019, SE),
        operations: INSTALL,
        known: Observed,
        fails_when: Yes(&Exchange2010OnThisComputer),
        causes: &[Cause { name: "old-server", steps: &[] }, Cause { name: "removal-unfinished", steps: &[] }],
        steps: &[Step::plain("use-other-computer"), Step::plain("uninstall-exchange-2010"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "look-for-key",
            shell: PowerShell,
            text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\ExchangeServer\v14"#,
            ..COMMAND
        }],
        messages: &[
            "Exchange Server {} can't be installed on a server that has an Exchange Server 2007 or Exchange Server 2010 role installed.",
        ],
        related: &["ExchangeAlreadyInstalled", "E19E14CoexistenceRequirement", "Exchange2013AnyOnExchange2007Server"],
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
        steps: &[Step::plain("go-on"), Step::plain("install-older-first")],
        before_run: &["go-on", "install-older-first"],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "new-organization", steps: &["go-on", "install-older-first"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[Step::plain("solve-root-first"), Step::plain("go-on"), Step::plain("install-older-first")],
        before_run: &["solve-root-first", "go-on", "install-older-first"],
        verify: &[Command {
            name: "list-servers",
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            ..COMMAND
        }],
        topic: Some("no-exchange-2010-or-exchange-2007-servers-detected-exchange-2013-help"),
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
            Cause { name: "never-used", steps: &["go-on", "install-older-first"] },
            Cause { name: "newer-servers-not-counted", steps: &["go-on"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[Step::plain("solve-root-first"), Step::plain("go-on"), Step::plain("install-older-first")],
        before_run: &["solve-root-first", "go-on", "install-older-first"],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "new-organization", steps: &["go-on", "install-older-first"] },
            Cause { name: "from-exchange-2013", steps: &["go-on", "install-older-first"] },
            Cause { name: "directory-not-read", steps: &["solve-root-first"] },
        ],
        steps: &[Step::plain("solve-root-first"), Step::plain("go-on"), Step::plain("install-older-first")],
        before_run: &["solve-root-first", "go-on", "install-older-first"],
        verify: &[Command {
            name: "list-servers",
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
            Cause { name: "server-removed", steps: &[] },
            Cause { name: "old-address-book", steps: &["list-address-books", "remove-address-books"] },
        ],
        steps: &[
            Step {
                name: "list-address-books",
                commands: &[Command {
                    name: "list-address-books",
                    shell: ExchangeShell,
                    text: "Get-OfflineAddressBook | Format-List Name, ExchangeVersion, Server, GeneratingMailbox",
                    ..COMMAND
                }],
            },
            Step {
                name: "move-generation",
                commands: &[Command {
                    name: "move-generation",
                    shell: ExchangeShell,
                    text: r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <MailboxServer>"#,
                    risky: true,
                    products: E2013,
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-address-books",
                commands: &[Command {
                    name: "remove-address-book",
                    shell: ExchangeShell,
                    text: r#"Remove-OfflineAddressBook -Identity "<OAB>""#,
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "list-address-books",
            shell: ExchangeShell,
            text: "Get-OfflineAddressBook | Format-List Name, ExchangeVersion, Server, GeneratingMailbox",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "service-deleted", steps: &[] }, Cause { name: "server-removed", steps: &[] }],
        steps: &[Step::plain("remove-old-exchange"), Step::plain("create-service")],
        verify: &[Command {
            name: "list-update-services",
            shell: PowerShell,
            text: "Import-Module ActiveDirectory; Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchAddressListService)'",
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
            Cause { name: "still-in-use", steps: &[] },
            Cause { name: "object-left", steps: &["uninstall-exchange-2013", "replicate-and-run"] },
            Cause { name: "older-media-accepted", steps: &[] },
        ],
        steps: &[
            Step::plain("move-mailboxes"),
            Step::plain("remove-edge-subscriptions"),
            Step {
                name: "uninstall-exchange-2013",
                commands: &[Command {
                    name: "uninstall-exchange-2013",
                    shell: Cmd,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
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
        causes: &[Cause { name: "old-computer", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("uninstall-tools"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "look-for-tools",
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
        causes: &[Cause { name: "old-server", steps: &[] }, Cause { name: "removal-unfinished", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("uninstall-exchange-2007"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "look-for-role",
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
