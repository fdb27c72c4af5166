//! Facts of the checks in group permissions.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// May the account create objects in the Extended-Rights container?
    HasExtendedRightsCreateChildPerms: Flag;
    /// Servers with Hub Transport of this build or newer; null where there is none.
    MicrosoftExchAdminGroupsBridgeheadRoleConfig: Text;
    /// Servers with the Client Access front end of this build or newer; null where there is none.
    MicrosoftExchAdminGroupsCafeRoleConfig: Text;
    /// Servers with the Client Access service of this build or newer; null where there is none.
    MicrosoftExchAdminGroupsClientAccessRoleConfig: Text;
    /// Servers with Front End Transport of this build or newer; null where there is none.
    MicrosoftExchAdminGroupsFrontendTransportRoleConfig: Text;
    /// Servers with the Mailbox component of this build or newer; null where there is none.
    MicrosoftExchAdminGroupsMailboxRoleConfig: Text;
    /// Servers with Unified Messaging of this build or newer; null where there is none.
    MicrosoftExchAdminGroupsUnifiedMessagingRoleConfig: Text;
    /// Does a server of the organization already run this build or a newer one?
    SameBuildInOrganization: Flag, source = Own, ask = true;
    /// SID of the forest root domain; empty where Setup could not read it, and then no group was tested.
    SidRootDomain: Text, form = Form::Sid;
    /// Access mask of rights on the server object that delegation does not give; absent or null where there are none.
    HasServerDelegatedPermsBlocked: Number;
    /// Are all domains to be prepared?
    PrepareAllDomains: Flag;
    /// Does the public folder tree inherit permissions?
    PublicFolderTreeInherits: Flag, source = Own, ask = true;
    /// May the account read the Exchange Servers group?
    HasExchangeServersUSGBasicAccess: Flag;
    /// Is the account that runs Setup a domain account?
    DomainAccount: Flag, source = Own, ask = true, probe = Some("$env:USERDOMAIN -ne $env:COMPUTERNAME");
    /// Is the account in Domain Admins of the domain that is to be prepared?
    PreparedDomainAdmin: Flag, source = Own, ask = true;
    /// Are Active Directory split permissions in use or asked for?
    ActiveDirectorySplitPermissions: Flag, ask = true;
    /// Does a domain controller of the forest have an Exchange role?
    ExchangeOnDomainController: Flag, source = Own, ask = true;
}
