//! Facts of the known issues of search, mailboxes, certificates, mail flow and Edge Transport.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// Setup could not delete the old search data.
    SearchDataCleanupFailed: Flag, source = Error("Exception: Failure cleaning up SearchFoundation Data");
    /// The folder of that data.
    SearchDataFolder: Text, form = Form::Path, source = Error("SearchFoundation Data folder*- {} - ");
    /// A path that may not be used.
    DeniedPath: Text, form = Form::Path, source = Error("Access to the path '{}' is denied");
    /// A search node stopped while it read the environment.
    EnvironmentLoader: Flag, source = Error("BootstrapPropertyLoader.AddEnvironmentProperties");
    /// A name stands twice where it may stand once.
    SameKeyAdded: Flag, source = Error("An item with the same key has already been added");
    /// Setup could not resolve the group of the discovery mailbox.
    DiscoveryGroupUnresolved: Flag, source = Error("Couldn't resolve the user or group *Discovery Management");
    /// That group.
    UnresolvedGroup: Text, form = Form::Group, source = Error("Couldn't resolve the user or group \"{}\"");
    /// The internal transport certificate fits nothing.
    TransportCertificateMissing: Flag, source = Error("The internal transport certificate for the local server was damaged or missing in Active Directory");
    /// The failing step sets the topology mode.
    TopologyModeStep: Flag, source = Error("et-TopologyMode");
    /// The directory answered 0x52.
    DirectoryError52: Flag, source = Error("Active Directory error 0x52 occurred");
    /// Setup asked for the child of an object it knows by its GUID.
    AdObjectIdChild: Flag, source = Error("Cannot get child of ADObjectId: this is a GUID based ADObjectId");
    /// The failing step registers the S/MIME library.
    SmimeRegistration: Flag, source = Error("SMIME.dll");
}
