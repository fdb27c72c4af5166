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
        products: E2016 | E2019 | SE,
        operations: PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: Yes(&DomainTypeDiffersBetweenPolicies),
        shows: &[&ExchNonAuthoritativeDomains],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-EmailAddressPolicy | Format-List Name, EnabledEmailAddressTemplates, NonAuthoritativeDomains",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: "Get-AcceptedDomain | Format-Table Name, DomainName, DomainType, Default -AutoSize",
                risky: false,
            },
        ],
        related: &["ServerFQDNMatchesSMTPPolicy"],
        plan: &[Own, WaitForReplication, RunPrepareAd],
        advice: "1234/12 1234/12",
        ..RULE
    },
    // No Send connector covers all domains.
    Entry {
        id: "NoConnectorToStar",
        severity: Warning,
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | HUB,
        known: Observed,
        fails_when: Empty(&ConnectorToStar),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-SendConnector | Format-Table Name, Enabled, AddressSpaces, SourceTransportServers",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"New-SendConnector -Name "To internet" -AddressSpaces * -Internet -SourceTransportServers {server}"#,
                risky: true,
            },
        ],
        messages: &["Setup can't detect a Send connector with an address space of '*'. Mail flow to the Internet may not work properly."],
        related: &["SendConnectorException"],
        explained_by: &["SendConnectorException"],
        plan: &[Own],
        advice: "123/12 123/12 1/1",
        ..RULE
    },
    // Get-SendConnector failed during the checks.
    Entry {
        id: "SendConnectorException",
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: Yes(&SendConnectorsUnreadable),
        commands: &[Command {
            shell: ExchangeShell,
            text: "Get-SendConnector | Format-List Identity, AddressSpaces, SourceTransportServers, SmartHosts, Enabled",
            risky: false,
        }],
        related: &["NoConnectorToStar", "ResourcePropertySchemaException", "RemoteRegException", "ServerIsSourceForSendConnector"],
        explained_by: &["AdInitErrorRule", "CannotAccessAD"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/1 1234/1 14/1",
        ..RULE
    },
    // The full name of the computer is also a mail domain.
    Entry {
        id: "ServerFQDNMatchesSMTPPolicy",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Same(&GatewayProxy, &ComputerNameDnsFullyQualified),
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified)],
        commands: &[
            Command { shell: ExchangeShell, text: "Get-EmailAddressPolicy | Format-List Name, EnabledEmailAddressTemplates", risky: false },
            Command {
                shell: ExchangeShell,
                text: r#"Set-EmailAddressPolicy -Identity "<Policy>" -EnabledEmailAddressTemplates "SMTP:@contoso.com""#,
                risky: true,
            },
            Command { shell: PowerShell, text: "Rename-Computer -NewName <NewName> -Restart", risky: true },
        ],
        topic: Some("serverfqdnmatchessmtppolicy-exchange-2013-help"),
        related: &["SmtpAddressLiteral", "ComputerNameDiscrepancy", "RusMissing"],
        plan: &[Own, RunSetupAgain],
        advice: "123/123 123/12",
        ..RULE
    },
    // An email address policy uses an IP address in brackets.
    Entry {
        id: "SmtpAddressLiteral",
        operations: INSTALL | PREPARE_SCHEMA | PREPARE_AD,
        known: Documented,
        fails_when: Contains(&GatewayProxy, "["),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: r#"Get-EmailAddressPolicy | Where-Object { $_.EnabledEmailAddressTemplates -match '@\[' } | Format-List Name, EnabledEmailAddressTemplates"#,
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Set-EmailAddressPolicy -Identity "<Policy>" -EnabledEmailAddressTemplates "SMTP:@contoso.com""#,
                risky: true,
            },
        ],
        topic: Some("smtp-addressing-format-not-supported-smtpaddressliteral-exchange-2013-help"),
        related: &["ServerFQDNMatchesSMTPPolicy", "RusMissing"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // Voice messages wait to be handed to transport.
    Entry {
        id: "VoiceMessagesInQueue",
        products: E2013 | E2016,
        operations: UPGRADE,
        roles: UM | MAILBOX,
        known: Observed,
        fails_when: AtLeast(&VoiceMessages, "1"),
        shows: &[&VoiceMailPath],
        commands: &[Command {
            shell: PowerShell,
            text: r#"Get-ChildItem (Join-Path $env:ExchangeInstallPath 'UnifiedMessaging\voicemail') | Measure-Object"#,
            risky: false,
        }],
        related: &["MessagesInQueue", "ExchangeVersionBlock", "AdditionalUMLangPackExists"],
        plan: &[Own, RunSetupAgain],
        advice: "124/1 124/1 134/1",
        ..RULE
    },
    // MAPI over HTTP is off for the organization.
    Entry {
        id: "WarnMapiHttpNotEnabled",
        severity: Warning,
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&MapiHttpEnabled),
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-MapiVirtualDirectory | Format-List Server, InternalUrl, ExternalUrl, IISAuthenticationMethods",
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Set-OrganizationConfig -MapiHttpEnabled $true", risky: true },
            Command { shell: ExchangeShell, text: "Get-OrganizationConfig | Format-List MapiHttpEnabled", risky: false },
        ],
        topic: Some("ms-exch-setupreadiness-warnmapihttpnotenabled"),
        messages: &[
            "MAPI over HTTP, the preferred Outlook desktop client connectivity with Exchange server, is currently not enabled. Consider enabling it using: Set-OrganizationConfig -MapiHttpEnabled $true",
        ],
        related: &["NoE15ServerWarning"],
        plan: &[Own],
        advice: "123/123 123/123",
        ..RULE
    },
];
