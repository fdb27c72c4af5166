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
        causes: &[Cause { name: "uninstallation-failed", steps: &[] }],
        steps: &[Step::plain("find-error-run-exchangesetup"), Step::new("run-uninstallation-again", &[Command::new("continue-uninstallation", Cmd, "Setup.exe {license} /Mode:Uninstall").risky().elevated()]), Step::plain("restart-start-wanted")],
        verify: &[Command::new("roles-unfinished-action", PowerShell, r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Get-ItemProperty | Where-Object Watermark | Format-Table PSChildName,Action"#)],
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
        causes: &[Cause { name: "mail-still-flows-server", steps: &["take-server-out-send", "continue-when-all-queues"] }, Cause { name: "messages-stuck-retry", steps: &[] }],
        steps: &[Step::new("take-server-out-send", &[Command::new("stop-accepting-new-mail", ExchangeShell, "Set-ServerComponentState {server} -Component HubTransport -State Draining -Requester Maintenance").risky()]), Step::new("redirect-remaining-messages-another", &[Command::new("hand-queued-messages-another", ExchangeShell, "Redirect-Message -Server {server} -Target <OtherServerFQDN>").risky()]), Step::plain("correct-blocks-retry-unreachable"), Step::plain("continue-when-all-queues")],
        verify: &[Command::new("queues-still-hold-messages", ExchangeShell, "Get-Queue -Server {server} | Where-Object { $_.MessageCount -gt 0 } | Format-Table Identity,Status,MessageCount,NextHopDomain")],
        topic: Some("messages-currently-exist-in-one-or-more-queues-messagesinqueue-exchange-2013-help"),
        related: &["VoiceMessagesInQueue", "ServerIsSourceForSendConnector", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
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
        causes: &[Cause { name: "expansionserver-dynamic-distribution-group", steps: &[] }],
        steps: &[Step::new("list-dynamic-groups-name", &[Command::new("dynamic-groups-expanded-server", ExchangeShell, r#"Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#)]), Step::new("set-each-another-mailbox", &[Command::new("let-server-expand-one", ExchangeShell, r#"Set-DynamicDistributionGroup -Identity "<Group>" -ExpansionServer $null"#).risky()]), Step::plain("wait-replication-uninstall-again")],
        verify: &[Command::new("dynamic-groups-expanded-server", ExchangeShell, r#"Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#)],
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
        causes: &[Cause { name: "distribution-groups-were-pinned", steps: &[] }],
        steps: &[Step::new("list-distribution-groups-name", &[Command::new("distribution-groups-expanded-server", ExchangeShell, r#"Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#)]), Step::new("choose-another-mailbox-server", &[Command::new("let-server-expand-one", ExchangeShell, r#"Set-DistributionGroup -Identity "<Group>" -ExpansionServer $null"#).risky()]), Step::plain("wait-replication-uninstall-again")],
        verify: &[Command::new("distribution-groups-expanded-server", ExchangeShell, r#"Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#)],
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
        causes: &[Cause { name: "server-never-taken-off", steps: &[] }],
        steps: &[Step::new("list-connectors-their-source", &[Command::new("send-connectors-their-source", ExchangeShell, "Get-SendConnector | Format-Table Name,SourceTransportServers,AddressSpaces -AutoSize")]), Step::plain("allow-replacing-server-firewalls"), Step::new("put-each-connector-take", &[Command::new("set-source-servers-list", ExchangeShell, r#"Set-SendConnector -Identity "<Connector>" -SourceTransportServers <OtherServer1>,<OtherServer2>"#).risky(), Command::new("delete-connector-nobody-needs", ExchangeShell, r#"Remove-SendConnector -Identity "<Connector>""#).risky()]), Step::plain("test-outbound-mail")],
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
        causes: &[Cause { name: "user-shared-room-mailboxes", steps: &["list-everything", "move-kept", "disable-mailboxes-nobody-needs", "remove-completed-move-requests"] }, Cause { name: "hidden-ones-left", steps: &["list-everything", "move-kept", "disable-mailboxes-nobody-needs", "remove-completed-move-requests"] }, Cause { name: "moves-unfinished-failed", steps: &["list-everything", "move-kept", "read-report-failed-move", "remove-completed-move-requests"] }],
        steps: &[Step::new("list-everything", &[Command::new("list-all-mailboxes-archives", ExchangeShell, "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object Database -eq $db.Name }")]), Step::new("move-kept", &[Command::new("move-user-mailboxes-away", ExchangeShell, r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#).risky(), Command::new("move-arbitration-mailboxes-away", ExchangeShell, r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -Arbitration | New-MoveRequest -TargetDatabase "<OtherDatabase>""#).risky(), Command::new("move-public-folder-mailboxes", ExchangeShell, r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -PublicFolder -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#).risky(), Command::new("move-archives-away", ExchangeShell, r#"foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { Get-Mailbox -ResultSize Unlimited -Filter "ArchiveDatabase -eq '$($db.DistinguishedName)'" | New-MoveRequest -ArchiveOnly -ArchiveTargetDatabase "<OtherDatabase>" }"#).risky(), Command::new("exchange-2016-later", ExchangeShell, "Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -AuditLog | Format-Table Name,Database")]), Step::plain("read-report-failed-move"), Step::plain("disable-mailboxes-nobody-needs"), Step::plain("remove-completed-move-requests")],
        verify: &[Command::new("list-all-mailboxes-archives", ExchangeShell, "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object Database -eq $db.Name }")],
        live_topic: true,
        messages: &[
            "This mailbox database contains one or more mailboxes, mailbox plans, archive mailboxes, public folder mailboxes or arbitration mailboxes. To get a list of all mailboxes in this database, run the command Get-Mailbox -Database <Database ID>.",
            "Uninstall cannot proceed. Database '{}': The public folder database specified contains folder replicas. Before deleting the public folder database, remove the folders or move the replicas to another public folder database.",
        ],
        related: &["ServerIsSourceForSendConnector", "ServerIsGroupExpansionServer", "MessagesInQueue"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // An Edge Subscription still names what is to go.
    Entry {
        id: "EdgeSubscriptionExists",
        products: E2013 | E2016,
        operations: UNINSTALL,
        roles: EDGE | HUB,
        fails_when: Yes(&EdgeSubscriptionLeft),
        causes: &[Cause { name: "subscription-not-removed-server", steps: &[] }],
        steps: &[Step::new("read-setup-own-message", &[Command::new("list-edge-subscriptions", ExchangeShell, "Get-EdgeSubscription | Format-List Name,Site,Domain")]), Step::plain("make-sure-internet-mail"), Step::new("remove-subscription-names-server", &[Command::new("remove-one", ExchangeShell, "Remove-EdgeSubscription -Identity <EdgeServer>").risky()])],
        verify: &[Command::new("list-edge-subscriptions", ExchangeShell, "Get-EdgeSubscription | Format-List Name,Site,Domain")],
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
        causes: &[Cause { name: "new-servers-stand-another", steps: &[] }],
        steps: &[Step::new("read-setup-own-message", &[Command::new("subscriptions-servers-site", ExchangeShell, "Get-EdgeSubscription | Format-Table Name,Site; Get-ExchangeServer | Format-Table Name,Site,ServerRole")]), Step::new("install-another-mailbox-server", &[Command::new("remove-old-subscription", ExchangeShell, "Remove-EdgeSubscription -Identity <EdgeServer>").risky()]), Step::plain("run-edgesync")],
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
        causes: &[Cause { name: "server-not-taken-out", steps: &["read-setup-own-message", "remove-database-copies"] }, Cause { name: "dag-gone", steps: &["read-setup-own-message", "clear-left-over-cluster"] }],
        steps: &[Step::new("read-setup-own-message", &[Command::new("dag-members-cluster-service", ExchangeShell, "Get-DatabaseAvailabilityGroup | Format-List Name,Servers; Get-Service ClusSvc")]), Step::new("remove-database-copies", &[Command::new("take-server-out-dag", ExchangeShell, "Remove-DatabaseAvailabilityGroupServer -Identity <DAG> -MailboxServer {server}").risky()]), Step::new("clear-left-over-cluster", &[Command::new("clear-left-over-cluster", PowerShell, "Clear-ClusterNode -Force").risky().elevated().needs(Need::FailoverClusters)])],
        related: &["ClusSvcInstalledRoleBlock", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // An offline address book of the old kind is built by the server that is to go.
    Entry {
        id: "CannotUninstallOABServer",
        products: E2013 | E2016,
        operations: UNINSTALL,
        roles: MAILBOX,
        fails_when: Yes(&GeneratesAddressBook),
        causes: &[Cause { name: "oab-exchange-2007-2010", steps: &[] }],
        steps: &[Step::new("read-setup-own-message", &[Command::new("address-books-generates-them", ExchangeShell, "Get-OfflineAddressBook | Format-List Name,ExchangeVersion,Server,GeneratingMailbox")]), Step::new("old-oab", &[Command::new("move-old-oab-exchange", ExchangeShell, r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <OtherServer>"#).risky()]), Step::plain("oab-2013-later")],
        related: &["OffLineABServerDeleted", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
];
