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
            Step {
                name: "correct-error",
                commands: &[Command {
                    name: "show-log",
                    shell: Text,
                    text: r"%SystemDrive%\ExchangeSetupLogs\ExchangeSetup.log",
                    ..COMMAND
                }],
            },
            Step {
                name: "uninstall-again",
                commands: &[Command {
                    name: "uninstall-again",
                    shell: Cmd,
                    text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-go-on"),
        ],
        verify: &[Command {
            name: "show-watermarks",
            shell: PowerShell,
            text: r"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Get-ItemProperty | Where-Object { $_.Watermark } | Format-Table PSChildName,Action",
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
            Cause { name: "mail-still-flows", steps: &["drain-server", "redirect-messages", "run-setup-again"] },
            Cause { name: "messages-stuck", steps: &[] },
        ],
        steps: &[
            Step {
                name: "drain-server",
                commands: &[Command {
                    name: "drain-server",
                    shell: ExchangeShell,
                    text: "Set-ServerComponentState {server} -Component HubTransport -State Draining -Requester Maintenance",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "redirect-messages",
                commands: &[Command {
                    name: "redirect-messages",
                    shell: ExchangeShell,
                    text: "Redirect-Message -Server {server} -Target <OtherServerFQDN>",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-queues",
                commands: &[
                    Command {
                        name: "resubmit-queues",
                        shell: ExchangeShell,
                        text: r#"Retry-Queue -Server {server} -Filter "Status -eq 'Retry'" -Resubmit $true"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "resubmit-unreachable",
                        shell: ExchangeShell,
                        text: r"Retry-Queue -Identity '{server}\Unreachable' -Resubmit $true",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "list-poison",
                        shell: ExchangeShell,
                        text: "Get-Message -Queue Poison -ResultSize Unlimited | Format-List Identity, FromAddress, Subject",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        before_run: &["drain-server", "redirect-messages", "clear-queues", "run-setup-again"],
        verify: &[Command {
            name: "list-queues",
            shell: ExchangeShell,
            text: "Get-Queue -Server {server} | Where-Object { $_.MessageCount -gt 0 -and $_.DeliveryType -ne 'ShadowRedundancy' } | Format-Table Identity,Status,MessageCount,NextHopDomain",
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
        causes: &[Cause { name: "pinned", steps: &[] }],
        steps: &[
            Step {
                name: "list-groups",
                commands: &[Command {
                    name: "list-groups",
                    shell: ExchangeShell,
                    text: r#"Set-ADServerSettings -ViewEntireForest $true; Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "change-groups",
                commands: &[Command {
                    name: "clear-group",
                    shell: ExchangeShell,
                    text: r#"Set-DynamicDistributionGroup -Identity "<Group>" -ExpansionServer $null"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-uninstall"),
        ],
        verify: &[Command {
            name: "list-groups",
            shell: ExchangeShell,
            text: r#"Set-ADServerSettings -ViewEntireForest $true; Get-DynamicDistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
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
        causes: &[Cause { name: "pinned", steps: &[] }],
        steps: &[
            Step {
                name: "list-groups",
                commands: &[Command {
                    name: "list-groups",
                    shell: ExchangeShell,
                    text: r#"Set-ADServerSettings -ViewEntireForest $true; Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "change-groups",
                commands: &[Command {
                    name: "clear-group",
                    shell: ExchangeShell,
                    text: r#"Set-DistributionGroup -Identity "<Group>" -ExpansionServer $null"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-uninstall"),
        ],
        verify: &[Command {
            name: "list-groups",
            shell: ExchangeShell,
            text: r#"Set-ADServerSettings -ViewEntireForest $true; Get-DistributionGroup -ResultSize Unlimited | Where-Object { $_.ExpansionServer -like "*cn=$env:COMPUTERNAME" } | Format-Table Name,ExpansionServer"#,
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
        causes: &[Cause { name: "still-listed", steps: &[] }],
        steps: &[
            Step {
                name: "list-connectors",
                commands: &[Command {
                    name: "list-connectors",
                    shell: ExchangeShell,
                    text: "Get-SendConnector | Format-Table Name,SourceTransportServers,AddressSpaces -AutoSize",
                    ..COMMAND
                }],
            },
            Step::plain("allow-new-server"),
            Step {
                name: "change-connectors",
                commands: &[
                    Command {
                        name: "set-source-servers",
                        shell: ExchangeShell,
                        text: r#"Set-SendConnector -Identity "<Connector>" -SourceTransportServers <OtherServer1>,<OtherServer2>"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-connector",
                        shell: ExchangeShell,
                        text: r#"Remove-SendConnector -Identity "<Connector>""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("test-and-uninstall"),
        ],
        verify: &[Command {
            name: "find-server",
            shell: ExchangeShell,
            text: r#"Get-SendConnector | Where-Object { $_.SourceTransportServers -match "(^|/)$env:COMPUTERNAME$" } | Format-List Name,SourceTransportServers"#,
            ..COMMAND
        }],
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
                name: "user-mailboxes",
                steps: &["remove-copies", "list-mailboxes", "move-mailboxes", "disable-mailboxes", "remove-databases"],
            },
            Cause {
                name: "hidden-mailboxes",
                steps: &["remove-copies", "list-mailboxes", "move-mailboxes", "disable-mailboxes", "remove-databases"],
            },
            Cause {
                name: "moves-failed",
                steps: &["remove-copies", "list-mailboxes", "move-mailboxes", "repeat-failed-moves", "remove-databases"],
            },
        ],
        steps: &[
            Step {
                name: "remove-copies",
                commands: &[
                    Command {
                        name: "activate-elsewhere",
                        shell: ExchangeShell,
                        text: "Move-ActiveMailboxDatabase -Server $env:COMPUTERNAME",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-copy",
                        shell: ExchangeShell,
                        text: r#"Remove-MailboxDatabaseCopy -Identity "<Database>\$env:COMPUTERNAME""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "list-mailboxes",
                commands: &[
                    Command {
                        name: "list-mailboxes",
                        shell: ExchangeShell,
                        text: "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object { $_.Database -eq $db.Name } | Format-Table Name,Database }",
                        ..COMMAND
                    },
                    Command {
                        name: "list-audit-mailboxes",
                        shell: ExchangeShell,
                        text: "Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -AuditLog | Format-Table Name,Database",
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "move-mailboxes",
                commands: &[
                    Command {
                        name: "move-user-mailboxes",
                        shell: ExchangeShell,
                        text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -ResultSize Unlimited | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "move-arbitration-mailboxes",
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
                        name: "move-archives",
                        shell: ExchangeShell,
                        text: r#"foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { Get-Mailbox -ResultSize Unlimited -Filter "ArchiveDatabase -eq '$($db.DistinguishedName)'" | New-MoveRequest -ArchiveOnly -ArchiveTargetDatabase "<OtherDatabase>" }"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "move-audit-mailboxes",
                        shell: ExchangeShell,
                        text: r#"Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -AuditLog | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                        risky: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "show-move-requests",
                        shell: ExchangeShell,
                        text: "Get-MoveRequest -ResultSize Unlimited | Get-MoveRequestStatistics | Format-Table DisplayName, Status, PercentComplete",
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "repeat-failed-moves",
                commands: &[
                    Command {
                        name: "read-failed-moves",
                        shell: ExchangeShell,
                        text: r#"$bases = @(Get-MailboxDatabase -Server $env:COMPUTERNAME | ForEach-Object { $_.Name }); Get-MoveRequest -MoveStatus Failed -ResultSize Unlimited | Where-Object { $bases -contains "$($_.SourceDatabase)" -or $bases -contains "$($_.SourceArchiveDatabase)" } | Get-MoveRequestStatistics -IncludeReport | Format-List DisplayName, Message, Report"#,
                        ..COMMAND
                    },
                    Command {
                        name: "resume-failed-moves",
                        shell: ExchangeShell,
                        // Other moves of the organization are left alone.
                        text: r#"$bases = @(Get-MailboxDatabase -Server $env:COMPUTERNAME | ForEach-Object { $_.Name }); Get-MoveRequest -MoveStatus Failed -ResultSize Unlimited | Where-Object { $bases -contains "$($_.SourceDatabase)" -or $bases -contains "$($_.SourceArchiveDatabase)" } | Resume-MoveRequest"#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "disable-mailboxes",
                commands: &[
                    Command {
                        name: "disable-archive",
                        shell: ExchangeShell,
                        text: r#"Disable-Mailbox -Identity "<Mailbox>" -Archive"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "disable-public-folder-mailbox",
                        shell: ExchangeShell,
                        text: r#"Disable-Mailbox -Identity "<Mailbox>" -PublicFolder"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "disable-mailbox",
                        shell: ExchangeShell,
                        text: r#"Disable-Mailbox -Identity "<Mailbox>""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "remove-databases",
                commands: &[
                    Command {
                        name: "remove-completed-moves",
                        shell: ExchangeShell,
                        text: r#"$bases = @(Get-MailboxDatabase -Server $env:COMPUTERNAME | ForEach-Object { $_.Name }); Get-MoveRequest -ResultSize Unlimited | Where-Object { "$($_.Status)" -like 'Completed*' -and ($bases -contains "$($_.SourceDatabase)" -or $bases -contains "$($_.SourceArchiveDatabase)") } | Remove-MoveRequest"#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-database",
                        shell: ExchangeShell,
                        text: r#"Remove-MailboxDatabase -Identity "<Database>""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[
            Command {
                name: "list-mailboxes",
                shell: ExchangeShell,
                text: "Set-ADServerSettings -ViewEntireForest $true; foreach ($db in Get-MailboxDatabase -Server $env:COMPUTERNAME) { foreach ($kind in @{}, @{Arbitration=$true}, @{PublicFolder=$true}) { Get-Mailbox -Database $db.Name -ResultSize Unlimited @kind | Format-Table Name,RecipientTypeDetails,Database }; Get-Mailbox -ResultSize Unlimited -Filter \"ArchiveDatabase -eq '$($db.DistinguishedName)'\" | Format-Table Name,ArchiveDatabase; Get-MailboxPlan | Where-Object { $_.Database -eq $db.Name } | Format-Table Name,Database }",
                ..COMMAND
            },
            Command {
                name: "list-audit-mailboxes",
                shell: ExchangeShell,
                text: "Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -AuditLog | Format-Table Name,Database",
                products: any_of!(E2016, E2019, SE),
                ..COMMAND
            },
        ],
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
        causes: &[Cause { name: "subscription-left", steps: &[] }],
        steps: &[
            Step {
                name: "list-subscriptions",
                commands: &[Command {
                    name: "list-subscriptions",
                    shell: ExchangeShell,
                    text: "Get-EdgeSubscription | Format-List Name,Site,Domain",
                    ..COMMAND
                }],
            },
            Step {
                name: "check-other-route",
                commands: &[Command {
                    name: "list-connectors",
                    shell: ExchangeShell,
                    text: "Get-SendConnector | Format-List Name,AddressSpaces,SourceTransportServers",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-subscription",
                commands: &[Command {
                    name: "remove-subscription",
                    shell: ExchangeShell,
                    text: "Remove-EdgeSubscription -Identity <EdgeServer>",
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "list-subscriptions",
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
        causes: &[Cause { name: "other-site", steps: &[] }],
        steps: &[
            Step {
                name: "compare-sites",
                commands: &[Command {
                    name: "compare-sites",
                    shell: ExchangeShell,
                    text: "Get-EdgeSubscription | Format-Table Name,Site; Get-ExchangeServer | Format-Table Name,Site,ServerRole",
                    ..COMMAND
                }],
            },
            Step {
                name: "replace-server",
                commands: &[
                    Command {
                        name: "remove-subscription",
                        shell: ExchangeShell,
                        text: "Remove-EdgeSubscription -Identity <EdgeServer>",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "write-subscription",
                        shell: ExchangeShell,
                        text: r#"New-EdgeSubscription -FileName "$env:TEMP\EdgeSubscription.xml""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "subscribe",
                        shell: ExchangeShell,
                        text: r#"New-EdgeSubscription -FileData ([System.IO.File]::ReadAllBytes("<File>")) -Site "<Site>""#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "synchronize-and-uninstall",
                commands: &[Command { name: "synchronize", shell: ExchangeShell, text: "Start-EdgeSynchronization", ..COMMAND }],
            },
        ],
        verify: &[Command {
            name: "compare-sites",
            shell: ExchangeShell,
            text: "Get-EdgeSubscription | Format-Table Name,Site; Get-ExchangeServer | Format-Table Name,Site,ServerRole",
            ..COMMAND
        }],
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
            Cause { name: "dag-member", steps: &["check-membership", "leave-dag"] },
            Cause { name: "cluster-left", steps: &["check-membership", "clear-node"] },
        ],
        steps: &[
            Step {
                name: "check-membership",
                commands: &[Command {
                    name: "list-members",
                    shell: ExchangeShell,
                    text: "Get-DatabaseAvailabilityGroup | Format-List Name,Servers; Get-Service ClusSvc -ErrorAction SilentlyContinue",
                    ..COMMAND
                }],
            },
            Step {
                name: "leave-dag",
                commands: &[
                    Command {
                        name: "activate-elsewhere",
                        shell: ExchangeShell,
                        text: "Move-ActiveMailboxDatabase -Server $env:COMPUTERNAME",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-copy",
                        shell: ExchangeShell,
                        text: r#"Remove-MailboxDatabaseCopy -Identity "<Database>\$env:COMPUTERNAME""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "leave-dag",
                        shell: ExchangeShell,
                        text: "Remove-DatabaseAvailabilityGroupServer -Identity <DAG> -MailboxServer {server}",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "clear-node",
                commands: &[
                    Command {
                        name: "list-nodes",
                        shell: PowerShell,
                        text: "Import-Module FailoverClusters; Get-ClusterNode",
                        elevated: true,
                        needs: Some(Need::FailoverClusters),
                        ..COMMAND
                    },
                    Command {
                        name: "evict-node",
                        shell: PowerShell,
                        text: "Import-Module FailoverClusters; Remove-ClusterNode {server} -Force",
                        risky: true,
                        elevated: true,
                        needs: Some(Need::FailoverClusters),
                        ..COMMAND
                    },
                    Command {
                        name: "clear-node",
                        shell: PowerShell,
                        text: "Import-Module FailoverClusters; Clear-ClusterNode -Force",
                        risky: true,
                        elevated: true,
                        needs: Some(Need::FailoverClusters),
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "list-members",
            shell: ExchangeShell,
            text: "Get-DatabaseAvailabilityGroup | Format-List Name,Servers; Get-Service ClusSvc -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "old-address-book", steps: &[] }],
        steps: &[
            Step {
                name: "list-address-books",
                commands: &[Command {
                    name: "list-address-books",
                    shell: ExchangeShell,
                    text: "Get-OfflineAddressBook | Format-List Name,ExchangeVersion,Server,GeneratingMailbox",
                    ..COMMAND
                }],
            },
            Step {
                name: "move-old-address-book",
                commands: &[Command {
                    name: "move-address-book",
                    shell: ExchangeShell,
                    text: r#"Move-OfflineAddressBook -Identity "<OAB>" -Server <OtherServer>"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "move-arbitration-mailbox",
                commands: &[Command {
                    name: "move-arbitration-mailbox",
                    shell: ExchangeShell,
                    text: r#"Set-ADServerSettings -ViewEntireForest $true; Get-MailboxDatabase -Server $env:COMPUTERNAME | Get-Mailbox -Arbitration | Where-Object { $_.PersistedCapabilities -like "*OAB*" } | New-MoveRequest -TargetDatabase "<OtherDatabase>""#,
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "list-address-books",
            shell: ExchangeShell,
            text: "Get-OfflineAddressBook | Format-List Name,ExchangeVersion,Server,GeneratingMailbox",
            ..COMMAND
        }],
        related: &["OffLineABServerDeleted", "UnwillingToRemoveMailboxDatabase"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
];
