//! Facts of the checks in group mail_flow.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// Domains that a recipient policy marks as not authoritative.
    ExchNonAuthoritativeDomains: Text;
    /// Do two policies disagree on whether a domain is authoritative? The log shows only type names.
    DomainTypeDiffersBetweenPolicies: Flag, source = Own, ask = true;
    /// Send connector with the address space *; empty where there is none.
    ConnectorToStar: Text, ask = true;
    /// Does Get-SendConnector end with an error?
    SendConnectorsUnreadable: Flag, source = Own, ask = true;
    /// Domain of the addresses that an email address policy gives; one value a policy.
    GatewayProxy: Text, form = Form::Domain, ask = true;
    /// Folder in which Unified Messaging keeps voice messages on their way.
    VoiceMailPath: Text, form = Form::Path;
    /// Voice messages still in that folder.
    VoiceMessages: Number, ask = true, choices = &["0", "1"],
        probe = Some("@(Get-ChildItem (Join-Path $env:ExchangeInstallPath 'UnifiedMessaging\\voicemail') -File -ErrorAction SilentlyContinue).Count");
    /// Is MAPI over HTTP enabled for the organization? Setup reads it with a cmdlet, no setting shows it.
    MapiHttpEnabled: Flag, source = Own, ask = true;
}
