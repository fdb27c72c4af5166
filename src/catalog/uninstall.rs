//! Readiness checks: uninstall.

use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
use crate::facts::{common::*, roles_and_state::*, uninstall::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // A removal that stopped has to be finished before anything else.
    Entry {
        id: "InterruptedUninstallNotContinued",
        products: E2013,
        operations: INSTALL | UPGRADE | UNINSTALL,
        known: Documented,
        fails_when: All(&[Yes(&UninstallInterrupted), Not(&Is(&Operation, "uninstall"))]),
        commands: &[
            Command { shell: Cmd, text: "Setup.exe {license} /Mode:Uninstall", risky: true },
            Command {
                shell: PowerShell,
                text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Get-ItemProperty | Where-Object Watermark | Format-Table PSChildName,Action"#,
                risky: false,
            },
        ],
        topic: Some("setup-failure-occurred-while-uninstalling-a-server-role-interrupteduninstallnotcontinued-exchange-2013-help"),
        related: &["InstallWatermark"],
        plan: &[FinishEarlierSetup, Restart, RunSetupAgain],
        ..RULE
    },
    // Mail is still waiting on the server that is to go.
    Entry {
        id: "MessagesInQueue",
        severity: Warning,
        products: E2013,
        operations: UNINSTALL,
        roles: HUB | MAILBOX | EDGE,
        known: Documented,
        fails_when: Yes(&MessagesQueued),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Set-ServerComponentState {server} -Component HubTransport -State Draining -Requester Maintenance",
                risky: true,
            },
            Command { shell: ExchangeShell, text: "Redirect-Message -Server {server} -Target <OtherServerFQDN>", risky: true },
            Command {
                shell: ExchangeShell,
                text: "Get-Queue -Server {server} | Where-Object { $_.MessageCount -gt 0 } | Format-Table Identity,Status,MessageCount,NextHopDomain",
                risky: false,
            },
        ],
        topic: Some("messages-currently-exist-in-one-or-more-queues-messagesinqueue-exchange-2013-help"),
        related: &["VoiceMessagesInQueue", "ServerIsSourceForSendConnector", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        advice: "14/13 1234/123",
        ..RULE
    },
    // Dynamic groups are pinned to the server that is to go.
    Entry {
        id: "ServerIsDynamicGroupExpansionServer",
        products: E2013,
        operations: UNINSTALL,
        roles: MAILBOX | HUB,
        known: Documented,
        fails_when: Yes(&ExpandsDynamicGroups),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: r#"Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Set-DynamicDistributionGroup -Identity "<Group>" -ExpansionServer $null"#,
                risky: true,
            },
        ],
        topic: Some("serverisdynamicgroupexpansionserver-exchange-2013-help"),
        related: &["ServerIsGroupExpansionServer", "ServerIsSourceForSendConnector", "MessagesInQueue", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Distribution groups are pinned to the server that is to go.
    Entry {
        id: "ServerIsGroupExpansionServer",
        products: E2013,
        operations: UNINSTALL,
        roles: MAILBOX | HUB,
        known: Documented,
        fails_when: Yes(&ExpandsGroups),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: r#"Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
                risky: false,
            },
            Command { shell: ExchangeShell, text: r#"Set-DistributionGroup -Identity "<Group>" -ExpansionServer $null"#, risky: true },
        ],
        topic: Some("the-local-computer-is-responsible-for-expanding-group-membership-serverisgroupexpansionserver-exchange-2013-help"),
        related: &[
            "ServerIsDynamicGroupExpansionServer",
            "ServerIsSourceForSendConnector",
            "MessagesInQueue",
            "UnwillingToRemoveMailboxDatabase",
        ],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Outbound mail leaves by the server that is to go.
    Entry {
        id: "ServerIsSourceForSendConnector",
        products: E2013,
        operations: UNINSTALL,
        roles: MAILBOX | HUB,
        known: Documented,
        fails_when: Yes(&SourceOfSendConnector),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-SendConnector | Format-Table Name,SourceTransportServers,AddressSpaces -AutoSize",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Set-SendConnector -Identity "<Connector>" -SourceTransportServers <OtherServer1>,<OtherServer2>"#,
                risky: true,
            },
            Command { shell: ExchangeShell, text: r#"Remove-SendConnector -Identity "<Connector>""#, risky: true },
        ],
        topic: Some("this-server-is-the-source-for-a-send-connector-serverissourceforsendconnector-exchange-2013-help"),
        related: &["SendConnectorException", "NoConnectorToStar", "ServerIsGroupExpansionServer", "MessagesInQueue"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..RULE
    },
    // Mailboxes, often hidden ones, are left on the server that is to go.
    Entry {
        id: "UnwillingToRemoveMailboxDatabase",
        operations: UNINSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: Yes(&MailboxesLeft),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object Database -eq $db.Name }",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -Arbitration | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -PublicFolder -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: r#"foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { Get-Mailbox -ResultSize Unlimited -Filter "ArchiveDatabase -eq '$($db.DistinguishedName)'" | New-MoveRequest -ArchiveOnly -ArchiveTargetDatabase "<OtherDatabase>" }"#,
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: "Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -AuditLog | Format-Table Name,Database",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-unwillingtoremovemailboxdatabase"),
        messages: &[
            "This mailbox database contains one or more mailboxes, mailbox plans, archive mailboxes, public folder mailboxes or arbitration mailboxes. To get a list of all mailboxes in this database, run the command Get-Mailbox -Database <Database ID>.",
            "Uninstall cannot proceed. Database '{}': The public folder database specified contains folder replicas. Before deleting the public folder database, remove the folders or move the replicas to another public folder database.",
        ],
        related: &["ServerIsSourceForSendConnector", "ServerIsGroupExpansionServer", "MessagesInQueue"],
        plan: &[Own, RunSetupAgain],
        advice: "1245/12 1245/13456 1235/1",
        ..RULE
    },
    // An Edge Subscription still names what is to go.
    Entry {
        id: "EdgeSubscriptionExists",
        products: E2013 | E2016,
        operations: UNINSTALL,
        roles: EDGE | HUB,
        fails_when: Yes(&EdgeSubscriptionLeft),
        commands: &[
            Command { shell: ExchangeShell, text: "Get-EdgeSubscription | Format-List Name,Site,Domain", risky: false },
            Command { shell: ExchangeShell, text: "Remove-EdgeSubscription -Identity <EdgeServer>", risky: true },
        ],
        related: &["ServerIsLastHubForEdgeSubscription", "ServerIsSourceForSendConnector", "NoConnectorToStar"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The last partner of an Edge server in its site is to go.
    Entry {
        id: "ServerIsLastHubForEdgeSubscription",
        products: E2013 | E2016,
        operations: UNINSTALL,
        roles: HUB | MAILBOX,
        fails_when: All(&[Yes(&EdgeSubscriptionLeft), No(&OtherMailboxServerInSite)]),
        shows: &[&SiteName],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-EdgeSubscription | Format-Table Name,Site; Get-ExchangeServer | Format-Table Name,Site,ServerRole",
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Remove-EdgeSubscription -Identity <EdgeServer>", risky: true },
        ],
        related: &["EdgeSubscriptionExists", "ServerIsSourceForSendConnector"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // A DAG member or a cluster node is to go.
    Entry {
        id: "CannotUninstallClusterNode",
        products: E2013 | E2016,
        operations: UNINSTALL,
        roles: MAILBOX,
        fails_when: Yes(&ClusterServiceRuns),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-DatabaseAvailabilityGroup | Format-List Name,Servers; Get-Service ClusSvc",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: "Remove-DatabaseAvailabilityGroupServer -Identity <DAG> -MailboxServer {server}",
                risky: true,
            },
            Command { shell: PowerShell, text: "Clear-ClusterNode -Force", risky: true },
        ],
        related: &["ClusSvcInstalledRoleBlock", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        advice: "12/12 13/13",
        ..RULE
    },
    // An offline address book of the old kind is built by the server that is to go.
    Entry {
        id: "CannotUninstallOABServer",
        products: E2013 | E2016,
        operations: UNINSTALL,
        roles: MAILBOX,
        fails_when: Yes(&GeneratesAddressBook),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-OfflineAddressBook | Format-List Name,ExchangeVersion,Server,GeneratingMailbox",
                risky: false,
            },
            Command { shell: ExchangeShell, text: r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <OtherServer>"#, risky: true },
        ],
        related: &["OffLineABServerDeleted", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
];
