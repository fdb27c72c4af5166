//! Readiness checks: uninstall.

use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
use crate::facts::{common::*, roles_and_state::*, uninstall::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // A removal that stopped has to be finished before anything else.
    Entry {
        id: "InterruptedUninstallNotContinued",
        products: E2013,
        operations: any_of!(INSTALL, UPGRADE, UNINSTALL),
        known: Documented,
        fails_when: All(&[Yes(&UninstallInterrupted), Not(&Is(&Operation, "uninstall"))]),
        causes: &[Cause { name: "uninstallation-failed", steps: &[] }],
        steps: &[
            Step::plain("find-error-run-exchangesetup"),
            Step {
                name: "run-uninstallation-again",
                commands: &[Command {
                    name: "continue-uninstallation",
                    shell: Cmd,
                    text: "Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-start-wanted"),
        ],
        verify: &[Command {
            name: "roles-unfinished-action",
            shell: PowerShell,
            text: r#"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Get-ItemProperty | Where-Object Watermark | Format-Table PSChildName,Action"#,
            ..COMMAND
        }],
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
        roles: any_of!(HUB, MAILBOX, EDGE),
        known: Documented,
        fails_when: Yes(&MessagesQueued),
        causes: &[
            Cause { name: "mail-still-flows-server", steps: &["take-server-out-send", "continue-when-all-queues"] },
            Cause { name: "messages-stuck-retry", steps: &[] },
        ],
        steps: &[
            Step {
                name: "take-server-out-send",
                commands: &[Command {
                    name: "stop-accepting-new-mail",
                    shell: ExchangeShell,
                    text: "Set-ServerComponentState {server} -Component HubTransport -State Draining -Requester Maintenance",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "redirect-remaining-messages-another",
                commands: &[Command {
                    name: "hand-queued-messages-another",
                    shell: ExchangeShell,
                    text: "Redirect-Message -Server {server} -Target <OtherServerFQDN>",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("correct-blocks-retry-unreachable"),
            Step::plain("continue-when-all-queues"),
        ],
        verify: &[Command {
            name: "queues-still-hold-messages",
            shell: ExchangeShell,
            text: "Get-Queue -Server {server} | Where-Object { $_.MessageCount -gt 0 } | Format-Table Identity,Status,MessageCount,NextHopDomain",
            ..COMMAND
        }],
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
        roles: any_of!(MAILBOX, HUB),
        known: Documented,
        fails_when: Yes(&ExpandsDynamicGroups),
        causes: &[Cause { name: "expansionserver-dynamic-distribution-group", steps: &[] }],
        steps: &[
            Step {
                name: "list-dynamic-groups-name",
                commands: &[Command {
                    name: "dynamic-groups-expanded-server",
                    shell: ExchangeShell,
                    text: r#"Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-each-another-mailbox",
                commands: &[Command {
                    name: "let-server-expand-one",
                    shell: ExchangeShell,
                    text: r#"Set-DynamicDistributionGroup -Identity "<Group>" -ExpansionServer $null"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-uninstall-again"),
        ],
        verify: &[Command {
            name: "dynamic-groups-expanded-server",
            shell: ExchangeShell,
            text: r#"Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
            ..COMMAND
        }],
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
        roles: any_of!(MAILBOX, HUB),
        known: Documented,
        fails_when: Yes(&ExpandsGroups),
        causes: &[Cause { name: "distribution-groups-were-pinned", steps: &[] }],
        steps: &[
            Step {
                name: "list-distribution-groups-name",
                commands: &[Command {
                    name: "distribution-groups-expanded-server",
                    shell: ExchangeShell,
                    text: r#"Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "choose-another-mailbox-server",
                commands: &[Command {
                    name: "let-server-expand-one",
                    shell: ExchangeShell,
                    text: r#"Set-DistributionGroup -Identity "<Group>" -ExpansionServer $null"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("wait-replication-uninstall-again"),
        ],
        verify: &[Command {
            name: "distribution-groups-expanded-server",
            shell: ExchangeShell,
            text: r#"Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
            ..COMMAND
        }],
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
        roles: any_of!(MAILBOX, HUB),
        known: Documented,
        fails_when: Yes(&SourceOfSendConnector),
        causes: &[Cause { name: "server-never-taken-off", steps: &[] }],
        steps: &[
            Step {
                name: "list-connectors-their-source",
                commands: &[Command {
                    name: "send-connectors-their-source",
                    shell: ExchangeShell,
                    text: "Get-SendConnector | Format-Table Name,SourceTransportServers,AddressSpaces -AutoSize",
                    ..COMMAND
                }],
            },
            Step::plain("allow-replacing-server-firewalls"),
            Step {
                name: "put-each-connector-take",
                commands: &[
                    Command {
                        name: "set-source-servers-list",
                        shell: ExchangeShell,
                        text: r#"Set-SendConnector -Identity "<Connector>" -SourceTransportServers <OtherServer1>,<OtherServer2>"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "delete-connector-nobody-needs",
                        shell: ExchangeShell,
                        text: r#"Remove-SendConnector -Identity "<Connector>""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("test-outbound-mail"),
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
        causes: &[
            Cause {
                name: "user-shared-room-mailboxes",
                steps: &["list-everything", "move-kept", "disable-mailboxes-nobody-needs", "remove-completed-move-requests"],
            },
            Cause {
                name: "hidden-ones-left",
                steps: &["list-everything", "move-kept", "disable-mailboxes-nobody-needs", "remove-completed-move-requests"],
            },
            Cause {
                name: "moves-unfinished-failed",
                steps: &["list-everything", "move-kept", "read-report-failed-move", "remove-completed-move-requests"],
            },
        ],
        steps: &[
            Step {
                name: "list-everything",
                commands: &[Command {
                    name: "list-all-mailboxes-archives",
                    shell: ExchangeShell,
                    text: "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object Database -eq $db.Name }",
                    ..COMMAND
                }],
            },
            Step {
                name: "move-kept",
                commands: &[
                    Command {
                        name: "move-user-mailboxes-away",
                        shell: ExchangeShell,
                        text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "move-arbitration-mailboxes-away",
                        shell: ExchangeShell,
                        text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -Arbitration | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "move-public-folder-mailboxes",
                        shell: ExchangeShell,
                        text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -PublicFolder -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "move-archives-away",
                        shell: ExchangeShell,
                        text: r#"foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { Get-Mailbox -ResultSize Unlimited -Filter "ArchiveDatabase -eq '$($db.DistinguishedName)'" | New-MoveRequest -ArchiveOnly -ArchiveTargetDatabase "<OtherDatabase>" }"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "exchange-2016-later",
                        shell: ExchangeShell,
                        text: "Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -AuditLog | Format-Table Name,Database",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("read-report-failed-move"),
            Step::plain("disable-mailboxes-nobody-needs"),
            Step::plain("remove-completed-move-requests"),
        ],
        verify: &[Command {
            name: "list-all-mailboxes-archives",
            shell: ExchangeShell,
            text: "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object Database -eq $db.Name }",
            ..COMMAND
        }],
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
        products: any_of!(E2013, E2016),
        operations: UNINSTALL,
        roles: any_of!(EDGE, HUB),
        fails_when: Yes(&EdgeSubscriptionLeft),
        causes: &[Cause { name: "subscription-not-removed-server", steps: &[] }],
        steps: &[
            Step {
                name: "read-setup-own-message",
                commands: &[Command {
                    name: "list-edge-subscriptions",
                    shell: ExchangeShell,
                    text: "Get-EdgeSubscription | Format-List Name,Site,Domain",
                    ..COMMAND
                }],
            },
            Step::plain("make-sure-internet-mail"),
            Step {
                name: "remove-subscription-names-server",
                commands: &[Command {
                    name: "remove-one",
                    shell: ExchangeShell,
                    text: "Remove-EdgeSubscription -Identity <EdgeServer>",
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "list-edge-subscriptions",
            shell: ExchangeShell,
            text: "Get-EdgeSubscription | Format-List Name,Site,Domain",
            ..COMMAND
        }],
        related: &["ServerIsLastHubForEdgeSubscription", "ServerIsSourceForSendConnector", "NoConnectorToStar"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The last partner of an Edge server in its site is to go.
    Entry {
        id: "ServerIsLastHubForEdgeSubscription",
        products: any_of!(E2013, E2016),
        operations: UNINSTALL,
        roles: any_of!(HUB, MAILBOX),
        fails_when: All(&[Yes(&EdgeSubscriptionLeft), No(&OtherMailboxServerInSite)]),
        shows: &[&SiteName],
        causes: &[Cause { name: "new-servers-stand-another", steps: &[] }],
        steps: &[
            Step {
                name: "read-setup-own-message",
                commands: &[Command {
                    name: "subscriptions-servers-site",
                    shell: ExchangeShell,
                    text: "Get-EdgeSubscription | Format-Table Name,Site; Get-ExchangeServer | Format-Table Name,Site,ServerRole",
                    ..COMMAND
                }],
            },
            Step {
                name: "install-another-mailbox-server",
                commands: &[Command {
                    name: "remove-old-subscription",
                    shell: ExchangeShell,
                    text: "Remove-EdgeSubscription -Identity <EdgeServer>",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-edgesync"),
        ],
        related: &["EdgeSubscriptionExists", "ServerIsSourceForSendConnector"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // A DAG member or a cluster node is to go.
    Entry {
        id: "CannotUninstallClusterNode",
        products: any_of!(E2013, E2016),
        operations: UNINSTALL,
        roles: MAILBOX,
        fails_when: Yes(&ClusterServiceRuns),
        causes: &[
            Cause { name: "server-not-taken-out", steps: &["read-setup-own-message", "remove-database-copies"] },
            Cause { name: "dag-gone", steps: &["read-setup-own-message", "clear-left-over-cluster"] },
        ],
        steps: &[
            Step {
                name: "read-setup-own-message",
                commands: &[Command {
                    name: "dag-members-cluster-service",
                    shell: ExchangeShell,
                    text: "Get-DatabaseAvailabilityGroup | Format-List Name,Servers; Get-Service ClusSvc",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-database-copies",
                commands: &[Command {
                    name: "take-server-out-dag",
                    shell: ExchangeShell,
                    text: "Remove-DatabaseAvailabilityGroupServer -Identity <DAG> -MailboxServer {server}",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-left-over-cluster",
                commands: &[Command {
                    name: "clear-left-over-cluster",
                    shell: PowerShell,
                    text: "Clear-ClusterNode -Force",
                    risky: true,
                    elevated: true,
                    needs: Some(Need::FailoverClusters),
                    ..COMMAND
                }],
            },
        ],
        related: &["ClusSvcInstalledRoleBlock", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // An offline address book of the old kind is built by the server that is to go.
    Entry {
        id: "CannotUninstallOABServer",
        products: any_of!(E2013, E2016),
        operations: UNINSTALL,
        roles: MAILBOX,
        fails_when: Yes(&GeneratesAddressBook),
        causes: &[Cause { name: "oab-exchange-2007-2010", steps: &[] }],
        steps: &[
            Step {
                name: "read-setup-own-message",
                commands: &[Command {
                    name: "address-books-generates-them",
                    shell: ExchangeShell,
                    text: "Get-OfflineAddressBook | Format-List Name,ExchangeVersion,Server,GeneratingMailbox",
                    ..COMMAND
                }],
            },
            Step {
                name: "old-oab",
                commands: &[Command {
                    name: "move-old-oab-exchange",
                    shell: ExchangeShell,
                    text: r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <OtherServer>"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("oab-2013-later"),
        ],
        related: &["OffLineABServerDeleted", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
];
