//! Facts of the known issues of Active Directory.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// The failing step writes the resource configuration.
    ResourceConfigStep: Flag, source = Error("nstall-ResourceConfig");
    /// The directory could not convert an attribute.
    AttributeConversion: Flag, source = Error("Error in attribute conversion operation");
    /// The directory does not know an attribute.
    AttributeDoesNotExist: Flag, source = Error("The requested attribute does not exist");
    /// The failing step extends the schema.
    SchemaInstallStep: Flag, source = Error("nstall-ExchangeSchema");
    /// Windows did not find a file.
    FileNotFoundEn: Flag, source = Error("The system cannot find the file specified");
    /// The same on a German Windows.
    FileNotFoundDe: Flag, source = Error("Das System kann die angegebene Datei nicht finden");
    /// The same on a French Windows.
    FileNotFoundFr: Flag, source = Error("Le fichier spécifié est introuvable");
    /// The same on a Spanish Windows.
    FileNotFoundEs: Flag, source = Error("El sistema no puede encontrar el archivo especificado");
    /// The schema file that the step imports.
    SchemaFileOfStep: Text, source = Error("setup\\data\\{}.ldf");
    /// No domain controller could be reached.
    TopologyConnectionFailed: Flag, source = Error("Failed to create a connection to any of the servers in the topology provider");
    /// The directory's limit for one attribute was reached.
    AdminLimitExceeded: Flag, source = Error("AdminLimitExceededException");
    /// An entry was being added to the well-known objects.
    CreatingWellKnownEntry: Flag, source = Error("CreateWKGuid");
    /// The error names the attribute.
    WellKnownAttributeNamed: Flag, source = Error("otherWellKnownObjects");
    /// The failing step makes the Exchange groups.
    UniversalGroupsStep: Flag, source = Error("nitialize-ExchangeUniversalGroups");
    /// The object that has the entry already.
    AttributeEntryExists: Text, form = Form::Dn, source = Error("One or more attribute entries of the object '{}' already exists");
    /// The directory does not know a name that is referred to.
    NameReferenceInvalid: Flag, source = Error("The name reference is invalid.");
    /// The reference is the database of a mailbox.
    HomeDatabaseAttribute: Flag, source = Error("(homeMDB)");
    /// Setup supposes that replication is behind.
    ReplicationLatencyNamed: Flag, source = Error("may be caused by replication latency");
    /// The failing step writes a role to the server object.
    ServerRoleStep: Flag, source = Error("et-ExchangeServerRole -Identity");
    /// The schema does not allow the parent of an object.
    ParentNotAllowed: Flag, source = Error("00002099: NameErr");
    /// The same by its name.
    NamingViolation: Flag, source = Error("NAMING_VIOLATION");
    /// Exchange does not take the name of a domain.
    InvalidDomainName: Flag, source = Error("DataValidationException: The domain is invalid");
    /// The directory's own reason.
    AdditionalInformation: Text, source = Error("Additional information: {} Active directory response");
    /// The failing step upgrades the server object.
    UpgradeServerStep: Flag, source = Error("pgrade-ExchangeServer -Identity");
    /// An object was not found, by the exception type.
    ManagedObjectNotFound: Flag, source = Error("ManagementObjectNotFoundException");
    /// The content filter could not be registered.
    ContentFilterNotRegistered: Flag, source = Error("Couldn't register the content filter");
    /// The failing step gives SYSTEM a permission.
    SystemPermissionStep: Flag, source = Error("dd-ADPermission*-User \"S-1-5-18\"");
}
