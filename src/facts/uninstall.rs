//! Facts of the checks in group uninstall.

use super::fact::{Kind::*, Source::*, facts};

facts! {
    /// Did an uninstallation of Exchange on this server stop before its end?
    UninstallInterrupted: Flag, source = Own, ask = true,
        probe = Some(r"[bool](Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('Watermark') -and $_.GetValue('Action') -eq 'Uninstall' })");
    /// Are there messages in the transport queues of this server?
    MessagesQueued: Flag, source = Own, ask = true;
    /// Is this server the expansion server of a dynamic distribution group?
    ExpandsDynamicGroups: Flag, source = Own, ask = true;
    /// Is this server the expansion server of a distribution group?
    ExpandsGroups: Flag, source = Own, ask = true;
    /// Is this server a source server of a Send connector?
    SourceOfSendConnector: Flag, source = Own, ask = true;
    /// Is any mailbox left in the databases of this server?
    MailboxesLeft: Flag, source = Own, ask = true;
    /// Is there an Edge Subscription for this server or for its site?
    EdgeSubscriptionLeft: Flag, source = Own, ask = true;
    /// Is this server named as the one that generates an offline address book?
    GeneratesAddressBook: Flag, source = Own, ask = true;
}
