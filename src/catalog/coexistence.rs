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
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Present(&AdcServer),
        commands: &[Command { shell: Cmd, text: "sc.exe query MSADC", risky: false }],
        topic: Some("one-or-more-active-directory-connector-servers-were-found-adcfound-exchange-2013-help"),
        related: &["Exchange2000or2003PresentInOrg"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/1 34/1",
        ..RULE
    },
    // Servers newer than the media are in the organization.
    Entry {
        id: "AllServersOfHigherVersionRule",
        products: E2016,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: Present(&AllServersOfHigherVersion),
        values: &[("newer_servers", &AllServersOfHigherVersion)],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            risky: false,
        }],
        related: &["ExchangeVersionBlock", "NoE15ServerWarning", "NoE16ServerWarning"],
        plan: &[StartProperly, RunSetupAgain],
        advice: "12/1 123/1",
        ..RULE
    },
    // An Exchange 2007 server is too old to live beside Exchange 2013.
    Entry {
        id: "E15E12CoexistenceMinVersionRequirement",
        products: E2013,
        operations: INSTALL | PREPARE_AD,
        known: Documented,
        fails_when: Yes(&Exchange2007BelowSp3Ru10),
        commands: &[
            Command { shell: ExchangeShell, text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#, risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
                risky: false,
            },
        ],
        topic: Some("exchange-2007-servers-must-be-upgraded-to-service-pack-3-update-rollup-10-exchange-2013-help"),
        related: &[
            "E15E14CoexistenceMinVersionRequirement",
            "E15E14CoexistenceMinMajorVersionRequirement",
            "Exchange2000or2003PresentInOrg",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/12 24/12 34/2",
        ..RULE
    },
    // An Exchange 2010 server has too old a service pack for Exchange 2013.
    Entry {
        id: "E15E14CoexistenceMinMajorVersionRequirement",
        products: E2013,
        operations: INSTALL | PREPARE_AD,
        known: Documented,
        fails_when: Yes(&Exchange2010BelowSp3),
        commands: &[
            Command { shell: ExchangeShell, text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#, risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
                risky: false,
            },
        ],
        topic: Some("exchange-2010-servers-must-be-upgraded-to-service-pack-3-exchange-2013-help_1"),
        related: &[
            "E15E14CoexistenceMinVersionRequirement",
            "E15E12CoexistenceMinVersionRequirement",
            "E16E14CoexistenceMinVersionRequirement",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/12 24/12 34/2",
        ..RULE
    },
    // An Exchange 2010 server has too old a build for Exchange 2013.
    Entry {
        id: "E15E14CoexistenceMinVersionRequirement",
        products: E2013,
        operations: INSTALL | PREPARE_AD,
        known: Documented,
        fails_when: Yes(&Exchange2010BelowSp3),
        commands: &[
            Command { shell: ExchangeShell, text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#, risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
                risky: false,
            },
        ],
        topic: Some("exchange-2010-servers-must-be-upgraded-to-service-pack-3-exchange-2013-help"),
        related: &[
            "E15E14CoexistenceMinMajorVersionRequirement",
            "E15E12CoexistenceMinVersionRequirement",
            "E16E14CoexistenceMinVersionRequirement",
        ],
        explained_by: &["E15E14CoexistenceMinMajorVersionRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/12 234/12",
        ..RULE
    },
    // Exchange 2007 is still in the forest; no level of it is accepted.
    Entry {
        id: "E16E12CoexistenceMinVersionRequirement",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Present(&E12ServersNotMinVersionRequirement),
        values: &[("old_servers", &E12ServersNotMinVersionRequirement)],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            risky: false,
        }],
        topic: Some("ms-exch-setupreadiness-e16e12coexistenceminversionrequirement"),
        related: &["Exchange2000or2003PresentInOrg", "E16E14CoexistenceMinVersionRequirement", "E19E14CoexistenceRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "123/1 23/1",
        ..RULE
    },
    // An Exchange 2010 server is too old to live beside Exchange 2016.
    Entry {
        id: "E16E14CoexistenceMinVersionRequirement",
        products: E2016,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Present(&E14ServersNotMinVersionRequirement),
        values: &[("old_servers", &E14ServersNotMinVersionRequirement)],
        commands: &[
            Command { shell: ExchangeShell, text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#, risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-e16e14coexistenceminversionrequirement"),
        related: &[
            "E16E14CoexistenceMinVersionRequirementForDC",
            "E16E12CoexistenceMinVersionRequirement",
            "E19E14CoexistenceRequirement",
            "NoE14ServerWarning",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/12 24/12 34/2",
        ..RULE
    },
    // The Exchange 2010 level again, as a warning.
    Entry {
        id: "E16E14CoexistenceMinVersionRequirementForDC",
        severity: Warning,
        products: E2016,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        shows: &[&E14ServersNotMinVersionRequirement],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            risky: false,
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
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Present(&E15ServersNotMinVersionRequirement),
        values: &[("old_servers", &E15ServersNotMinVersionRequirement)],
        commands: &[
            Command { shell: ExchangeShell, text: r#"New-EdgeSubscription -FileName "C:\Temp\EdgeSubscription.xml""#, risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-e16e15coexistenceminversionrequirement"),
        related: &["E16E15CoexistenceMinVersionRequirementForDC", "NoE15ServerWarning", "E16E12CoexistenceMinVersionRequirement"],
        explained_by: &["E19E15CoexistenceRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/12 24/12 34/2",
        ..RULE
    },
    // The Exchange 2013 level again, as a warning.
    Entry {
        id: "E16E15CoexistenceMinVersionRequirementForDC",
        severity: Warning,
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        shows: &[&E15ServersNotMinVersionRequirement],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            risky: false,
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
        products: E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: Present(&E14ServersRequirement),
        values: &[("old_servers", &E14ServersRequirement)],
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Sort-Object AdminDisplayVersion | Format-Table Name,ServerRole,AdminDisplayVersion,Site -AutoSize",
            risky: false,
        }],
        related: &[
            "E16E12CoexistenceMinVersionRequirement",
            "E16E15CoexistenceMinVersionRequirement",
            "NoE15ServerWarning",
            "NoE16ServerWarning",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "123/1 23/1 23/1",
        ..RULE
    },
    // Exchange 2000 or 2003 is still in the forest.
    Entry {
        id: "Exchange2000or2003PresentInOrg",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Yes(&Exchange200x),
        shows: &[&ExchangeSerialNumber],
        commands: &[Command {
            shell: PowerShell,
            text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectCategory=msExchExchangeServer)' -Properties serialNumber | Select-Object Name,serialNumber",
            risky: false,
        }],
        topic: Some("ms-exch-setupreadiness-exchange2000or2003presentinorg"),
        messages: &[
            "One or more servers in the existing organization are running Exchange 2000 Server or Exchange Server 2003. Installation can't proceed until all Exchange 2000 or Exchange 2003 servers are removed.",
        ],
        related: &["AdcFound", "E16E12CoexistenceMinVersionRequirement", "E19E14CoexistenceRequirement"],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "124/1 34/1",
        ..RULE
    },
    // This computer has, or had, Exchange 2010.
    Entry {
        id: "Exchange2013AnyOnExchange2010Server",
        products: E2019 | SE,
        operations: INSTALL,
        known: Observed,
        fails_when: Yes(&Exchange2010OnThisComputer),
        commands: &[Command { shell: PowerShell, text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\ExchangeServer\v14"#, risky: false }],
        messages: &[
            "Exchange Server {} can't be installed on a server that has an Exchange Server 2007 or Exchange Server 2010 role installed.",
        ],
        related: &["ExchangeAlreadyInstalled", "E19E14CoexistenceRequirement"],
        plan: &[ChangeWindows, UninstallFirst, RunSetupAgain],
        advice: "123/1 123/1",
        ..RULE
    },
    // After this preparation no Exchange 2007 server can be added; a warning left from Exchange 2010.
    Entry {
        id: "NoE12ServerWarning",
        severity: Warning,
        products: E2013,
        operations: PREPARE_AD | INSTALL,
        known: Documented,
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            risky: false,
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
        products: E2013 | E2016,
        operations: PREPARE_AD | PREPARE_SCHEMA | INSTALL | UPGRADE,
        known: Documented,
        fails_when: All(&[Empty(&E14ServerInTopology), Empty(&E16ServerInTopology)]),
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            risky: false,
        }],
        topic: Some("ms-exch-setupreadiness-noe14serverwarning"),
        messages: &[
            "Setup will prepare the organization for Exchange Server {} by using 'Setup /PrepareAD'. No Exchange Server 2010 roles have been detected in this topology. After this operation, you will not be able to install any Exchange Server 2010 roles.",
        ],
        related: &["NoE12ServerWarning", "NoE15ServerWarning", "NoE16ServerWarning", "AdInitErrorRule"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own],
        advice: "12/1 3/1",
        ..RULE
    },
    // After this preparation no Exchange 2013 server can be added.
    Entry {
        id: "NoE15ServerWarning",
        severity: Warning,
        products: E2016 | E2019,
        operations: PREPARE_AD | PREPARE_SCHEMA | INSTALL | UPGRADE,
        known: Documented,
        fails_when: All(&[Empty(&E15ServerInTopology), Empty(&E16ServerInTopology)]),
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            risky: false,
        }],
        topic: Some("ms-exch-setupreadiness-noe15serverwarning"),
        messages: &[
            "Setup will prepare the organization for Exchange Server {} by using 'Setup /PrepareAD'. No Exchange Server 2013 roles have been detected in this topology. After this operation, you will not be able to install any Exchange Server 2013 roles.",
        ],
        related: &["NoE14ServerWarning", "NoE16ServerWarning", "AdInitErrorRule"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own],
        advice: "12/1 1/1 3/1",
        ..RULE
    },
    // After this preparation no Exchange 2016 server can be added.
    Entry {
        id: "NoE16ServerWarning",
        severity: Warning,
        products: E2019 | SE,
        operations: PREPARE_AD | PREPARE_SCHEMA | INSTALL | UPGRADE,
        known: Observed,
        fails_when: All(&[Empty(&E16ServerInTopology), Empty(&E19ServerInTopology)]),
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
            risky: false,
        }],
        messages: &[
            "Setup will prepare the organization for Exchange Server {} by using 'Setup /PrepareAD'. No Exchange Server 2016 roles have been detected in this topology. After this operation, you will not be able to install any Exchange Server 2016 roles.",
        ],
        related: &["NoE15ServerWarning", "NoE14ServerWarning"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own],
        advice: "12/1 12/1 3/1",
        ..RULE
    },
    // An offline address book names a generation server that is gone.
    Entry {
        id: "OffLineABServerDeleted",
        products: E2013 | E2019 | SE,
        operations: INSTALL,
        roles: CLIENT_ACCESS | MAILBOX,
        known: Documented,
        fails_when: Yes(&OabServerDeleted),
        shows: &[&OffLineABServer],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-OfflineAddressBook | Format-List Name, ExchangeVersion, Server, GeneratingMailbox",
                risky: false,
            },
            Command { shell: ExchangeShell, text: r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <MailboxServer>"#, risky: true },
            Command { shell: ExchangeShell, text: r#"Remove-OfflineAddressBook -Identity "<OAB>""#, risky: true },
        ],
        topic: Some("oab-server-has-been-deleted-offlineabserverdeleted-exchange-2013-help"),
        related: &["AllServersOfHigherVersionRule"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "123/12 13/13",
        ..RULE
    },
    // A domain has no Recipient Update Service though Exchange 2000/2003 is there.
    Entry {
        id: "RusMissing",
        severity: Warning,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: All(&[Yes(&Exchange200x), Empty(&RusName)]),
        shows: &[&DomainNCName],
        commands: &[Command {
            shell: PowerShell,
            text: "Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter '(objectClass=msExchAddressListService)'",
            risky: false,
        }],
        topic: Some("cannot-find-a-recipient-update-service-rusmissing-exchange-2013-help"),
        related: &["Exchange2000or2003PresentInOrg", "AdcFound"],
        explained_by: &["Exchange2000or2003PresentInOrg"],
        plan: &[HandleOlderExchange],
        advice: "12/1 12/1",
        ..RULE
    },
    // Exchange 2013 is still in the forest, which this build no longer accepts.
    Entry {
        id: "E19E15CoexistenceRequirement",
        products: E2019 | SE,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Yes(&Exchange2013InForest),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer | Where-Object { $_.AdminDisplayVersion -like 'Version 15.0*' } | Format-Table Name,ServerRole,AdminDisplayVersion,Site",
                risky: false,
            },
            // On the 2013 server, whose Setup knows this switch only.
            Command { shell: Cmd, text: "Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Uninstall", risky: true },
        ],
        topic: Some("ms-exch-setupreadiness-e19e15coexistencerequirement"),
        related: &[
            "E16E15CoexistenceMinVersionRequirement",
            "E19E14CoexistenceRequirement",
            "E16E12CoexistenceMinVersionRequirement",
            "UnwillingToRemoveMailboxDatabase",
        ],
        plan: &[HandleOlderExchange, WaitForReplication, RunSetupAgain],
        advice: "1234/12 34/12 1234/12",
        ..RULE
    },
    // This computer has the management tools of Exchange 2007.
    Entry {
        id: "Exchange2010ServerOnExchange2007AdminTools",
        products: E2013 | E2016,
        operations: INSTALL,
        fails_when: Yes(&Exchange2007ToolsOnThisComputer),
        commands: &[Command { shell: PowerShell, text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\Exchange\v8.0\AdminTools"#, risky: false }],
        related: &["Exchange2013AnyOnExchange2007Server", "Exchange2013AnyOnExchange2010Server", "ExchangeAlreadyInstalled"],
        plan: &[ChangeWindows, UninstallFirst, RunSetupAgain],
        ..RULE
    },
    // This computer has a server role of Exchange 2007.
    Entry {
        id: "Exchange2013AnyOnExchange2007Server",
        products: E2013 | E2016,
        operations: INSTALL,
        fails_when: Yes(&Exchange2007OnThisComputer),
        commands: &[Command { shell: PowerShell, text: r#"Test-Path HKLM:\SOFTWARE\Microsoft\Exchange\v8.0\*Role"#, risky: false }],
        related: &[
            "Exchange2013AnyOnExchange2010Server",
            "Exchange2010ServerOnExchange2007AdminTools",
            "E16E12CoexistenceMinVersionRequirement",
        ],
        plan: &[ChangeWindows, UninstallFirst, RunSetupAgain],
        advice: "123/1 123/1",
        ..RULE
    },
];
