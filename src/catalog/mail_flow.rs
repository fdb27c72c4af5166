//! Readiness checks: mail flow.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, mail_flow::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // Two policies disagree on whether a domain is authoritative.
    Entry {
        id: "InconsistentlyConfiguredDomain",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: Yes(&DomainTypeDiffersBetweenPolicies),
        shows: &[&ExchNonAuthoritativeDomains],
        causes: &[Cause { name: "old-policies", steps: &[] }, Cause { name: "shared-in-one-policy", steps: &[] }],
        steps: &[
            Step {
                name: "list-domains",
                commands: &[
                    Command {
                        name: "show-policies",
                        shell: ExchangeShell,
                        text: "Get-EmailAddressPolicy | Format-List Name, EnabledEmailAddressTemplates, NonAuthoritativeDomains",
                        ..COMMAND
                    },
                    Command {
                        name: "show-accepted-domains",
                        shell: ExchangeShell,
                        text: "Get-AcceptedDomain | Format-Table Name, DomainName, DomainType, Default -AutoSize",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("decide-type"),
            Step {
                name: "set-attribute",
                commands: &[Command {
                    name: "open-adsi-edit",
                    shell: Cmd,
                    text: "adsiedit.msc",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step {
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-active-directory",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-policies",
            shell: ExchangeShell,
            text: "Get-EmailAddressPolicy | Format-List Name, EnabledEmailAddressTemplates, NonAuthoritativeDomains",
            ..COMMAND
        }],
        related: &["ServerFQDNMatchesSMTPPolicy"],
        plan: &[Own, WaitForReplication, RunPrepareAd],
        ..RULE
    },
    // No Send connector covers all domains.
    Entry {
        id: "NoConnectorToStar",
        severity: Warning,
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, HUB),
        known: Observed,
        fails_when: Empty(&ConnectorToStar),
        causes: &[
            Cause { name: "none-created", steps: &[] },
            Cause { name: "single-domains-only", steps: &[] },
            Cause { name: "routed-another-way", steps: &["ignore-warning"] },
        ],
        steps: &[
            Step::plain("ignore-warning"),
            Step {
                name: "create-connector",
                commands: &[Command {
                    name: "create-connector",
                    shell: ExchangeShell,
                    text: r#"New-SendConnector -Name "To internet" -AddressSpaces * -Internet -SourceTransportServers {server}"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("add-source-servers"),
        ],
        verify: &[Command {
            name: "list-send-connectors",
            shell: ExchangeShell,
            text: "Get-SendConnector | Format-Table Name, Enabled, AddressSpaces, SourceTransportServers",
            ..COMMAND
        }],
        messages: &["Setup can't detect a Send connector with an address space of '*'. Mail flow to the Internet may not work properly."],
        related: &["SendConnectorException"],
        explained_by: &["SendConnectorException"],
        plan: &[Own],
        ..RULE
    },
    // Get-SendConnector failed during the checks.
    Entry {
        id: "SendConnectorException",
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: Yes(&SendConnectorsUnreadable),
        causes: &[
            Cause { name: "connector-damaged", steps: &[] },
            Cause { name: "source-server-gone", steps: &[] },
            Cause { name: "not-readable", steps: &["read-message", "check-controller-and-account"] },
        ],
        steps: &[
            Step::plain("read-message"),
            Step {
                name: "find-connector",
                commands: &[Command {
                    name: "read-connectors",
                    shell: ExchangeShell,
                    text: "Get-SendConnector | Format-List Identity, AddressSpaces, SourceTransportServers, SmartHosts, Enabled",
                    ..COMMAND
                }],
            },
            Step::plain("recreate-connector"),
            Step::plain("check-controller-and-account"),
        ],
        verify: &[Command {
            name: "read-connectors",
            shell: ExchangeShell,
            text: "Get-SendConnector | Format-List Identity, AddressSpaces, SourceTransportServers, SmartHosts, Enabled",
            ..COMMAND
        }],
        related: &["NoConnectorToStar", "ResourcePropertySchemaException", "RemoteRegException", "ServerIsSourceForSendConnector"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The full name of the computer is also a mail domain.
    Entry {
        id: "ServerFQDNMatchesSMTPPolicy",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Same(&GatewayProxy, &ComputerNameDnsFullyQualified),
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified)],
        causes: &[Cause { name: "server-named-like-domain", steps: &[] }, Cause { name: "policy-for-host-name", steps: &[] }],
        steps: &[
            Step {
                name: "compare-names",
                commands: &[Command {
                    name: "show-policies",
                    shell: ExchangeShell,
                    text: "Get-EmailAddressPolicy | Format-List Name, EnabledEmailAddressTemplates",
                    ..COMMAND
                }],
            },
            Step {
                name: "change-policy-or-name",
                commands: &[
                    Command {
                        name: "change-policy",
                        shell: ExchangeShell,
                        text: r#"Set-EmailAddressPolicy -Identity "<Policy>" -EnabledEmailAddressTemplates "SMTP:@<DnsDomain>""#,
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "rename-computer",
                        shell: Cmd,
                        text: "netdom renamecomputer %COMPUTERNAME% /NewName:<NewName> /Reboot",
                        risky: true,
                        elevated: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-policies",
            shell: ExchangeShell,
            text: "Get-EmailAddressPolicy | Format-List Name, EnabledEmailAddressTemplates",
            ..COMMAND
        }],
        topic: Some("serverfqdnmatchessmtppolicy-exchange-2013-help"),
        related: &["SmtpAddressLiteral", "ComputerNameDiscrepancy", "RusMissing"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // An email address policy uses an IP address in brackets.
    Entry {
        id: "SmtpAddressLiteral",
        operations: any_of!(INSTALL, PREPARE_SCHEMA, PREPARE_AD),
        known: Documented,
        fails_when: Contains(&GatewayProxy, "["),
        causes: &[Cause { name: "old-recipient-policy", steps: &[] }],
        steps: &[
            Step {
                name: "find-policy",
                commands: &[Command {
                    name: "find-policies",
                    shell: ExchangeShell,
                    text: r#"Get-EmailAddressPolicy | Where-Object { $_.EnabledEmailAddressTemplates -match '@\[' } | Format-List Name, EnabledEmailAddressTemplates"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "use-domain-name",
                commands: &[Command {
                    name: "change-policy",
                    shell: ExchangeShell,
                    text: r#"Set-EmailAddressPolicy -Identity "<Policy>" -EnabledEmailAddressTemplates "SMTP:@<DnsDomain>""#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "find-policies",
            shell: ExchangeShell,
            text: r#"Get-EmailAddressPolicy | Where-Object { $_.EnabledEmailAddressTemplates -match '@\[' } | Format-List Name, EnabledEmailAddressTemplates"#,
            ..COMMAND
        }],
        topic: Some("smtp-addressing-format-not-supported-smtpaddressliteral-exchange-2013-help"),
        related: &["ServerFQDNMatchesSMTPPolicy", "RusMissing"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // Voice messages wait to be handed to transport.
    Entry {
        id: "VoiceMessagesInQueue",
        products: any_of!(E2013, E2016),
        operations: UPGRADE,
        roles: any_of!(UM, MAILBOX),
        known: Observed,
        fails_when: AtLeast(&VoiceMessages, "1"),
        shows: &[&VoiceMailPath],
        causes: &[
            Cause { name: "recent-calls", steps: &["stop-calls", "wait-until-empty", "run-setup-again"] },
            Cause { name: "services-stopped", steps: &["stop-calls", "wait-until-empty", "run-setup-again"] },
            Cause { name: "damaged-files", steps: &["stop-calls", "move-files", "run-setup-again"] },
        ],
        steps: &[Step::plain("stop-calls"), Step::plain("wait-until-empty"), Step::plain("move-files"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "count-files",
            shell: PowerShell,
            text: r#"Get-ChildItem (Join-Path $env:ExchangeInstallPath 'UnifiedMessaging\voicemail') | Measure-Object"#,
            elevated: true,
            ..COMMAND
        }],
        related: &["MessagesInQueue", "ExchangeVersionBlock", "AdditionalUMLangPackExists"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // MAPI over HTTP is off for the organization.
    Entry {
        id: "WarnMapiHttpNotEnabled",
        severity: Warning,
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&MapiHttpEnabled),
        causes: &[Cause { name: "had-exchange-2013", steps: &[] }, Cause { name: "switched-off", steps: &[] }],
        steps: &[
            Step::plain("go-on"),
            Step {
                name: "check-urls",
                commands: &[Command {
                    name: "show-urls",
                    shell: ExchangeShell,
                    text: "Get-MapiVirtualDirectory | Format-List Server, InternalUrl, ExternalUrl, IISAuthenticationMethods",
                    ..COMMAND
                }],
            },
            Step {
                name: "enable-mapi-http",
                commands: &[
                    Command {
                        name: "enable-for-mailbox",
                        shell: ExchangeShell,
                        text: "Set-CASMailbox <Mailbox> -MapiHttpEnabled $true",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "enable-mapi-http",
                        shell: ExchangeShell,
                        text: "Set-OrganizationConfig -MapiHttpEnabled $true",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        before_run: &["go-on"],
        verify: &[Command {
            name: "show-state",
            shell: ExchangeShell,
            text: "Get-OrganizationConfig | Format-List MapiHttpEnabled",
            ..COMMAND
        }],
        live_topic: true,
        messages: &[
            "MAPI over HTTP, the preferred Outlook desktop client connectivity with Exchange server, is currently not enabled. Consider enabling it using: Set-OrganizationConfig -MapiHttpEnabled $true",
        ],
        related: &["NoE15ServerWarning"],
        plan: &[Own],
        ..RULE
    },
];
