//! Facts of the known issues: lines that Setup writes when something particular goes wrong.
//!
//! Where Setup's sentence is translated but a type, method, code or file name beside it is not, both have a fact.

use super::fact::{Keep, Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    // ---- state of the run

    /// Setup refused its command line.
    CommandLineRejected: Flag, source = Line("Setup checks failed: Invalid command line arguments.");
    /// The same in any language: the result of the launcher is the word `Error`.
    CommandLineErrorResult: Flag, source = Line("CurrentResult main.run:*: Error");
    /// The mode that Setup does not know.
    RejectedMode: Text, source = Line("The mode '{}' is not a valid mode.");
    /// The command line as typed, with the source folder that the launcher adds.
    CommandLineGiven: Text, source = Line("RuntimeAssembly was started with the following command: '{}'.");
    /// The action at which an earlier run stopped.
    FailedAction: Text, source = Line("Setup failed previously while performing the action {}.");
    /// The step at which this run goes on.
    FailedTaskId: Text, source = Line("Looking for the failed task with ID {}.");
    /// The wizard found an incomplete installation.
    IncompleteInstallationPage: Flag, source = Line("Finished loading screen IncompleteInstallationDetectedPage");
    /// The package of this build is installed already: an earlier run came that far.
    MsiIsCurrent: Flag, source = Line("The installed MSI is current for this version of Setup");
    /// The build before an unfinished upgrade.
    PreviousBuild: Version, source = Line("The backup copy of the previously installed version is '{}'.");
    /// The build that counts as installed now; in a resumed upgrade already the new one.
    LocalBuild: Version, source = Line("The locally installed version is {}.");

    // ---- account and state of Active Directory

    /// Setup could not validate Active Directory, whatever the reason.
    AdStateNotValidated: Flag, source = Line("Setup encountered a problem while validating the state of Active Directory");
    /// The reason is that this computer is not near the schema master.
    NotNearSchemaMaster: Flag,
        source = Line("Setup encountered a problem while validating the state of Active Directory: *not in the same domain and site as the schema master");
    /// The same reason as the message of the check `AdInitErrorRule`.
    NotNearSchemaMasterInCheck: Flag, source = Line("Failed [Rule:AdInitErrorRule] [Message:*not in the same domain and site as the schema master");
    /// The domain in which the preparation has to be run.
    PreparationDomain: Text, form = Form::Domain,
        source = Line("Setup encountered a problem while validating the state of Active Directory: *on a computer in the domain {} and site ");
    /// The site in which the preparation has to be run.
    PreparationSite: Text, form = Form::Site,
        source = Line("Setup encountered a problem while validating the state of Active Directory: *on a computer in the domain * and site {}, and wait");
    /// The server's domain: second part of its full name.
    ServerDomainLabel: Text, form = Form::Domain, source = Own;
    /// The schema master's domain: second part of its full name.
    SchemaMasterDomainLabel: Text, form = Form::Domain, source = Own;
    /// The configuration partition's root, which is the forest root domain.
    ForestRootDn: Text, form = Form::Dn, source = Line("Exchange configuration container for the organization is 'CN=Microsoft Exchange,CN=Services,CN=Configuration,{}'.");
    /// The object read last before the first error.
    ObjectReadLast: Text, form = Form::Dn, source = Line("Used domain controller * to read object {}."), keep = Keep::LastBeforeError;
    /// The domain controller that objects were read from.
    ReadingDomainController: Text, form = Form::Host, source = Line("Used domain controller {} to read object "), keep = Keep::LastBeforeError;
    /// The domain controller on which an operation failed.
    FailingDomainController: Text, form = Form::Host, source = Error("Active Directory operation failed on {}. ");
    /// The directory refused for lack of rights.
    AccessRefused: Flag, source = Error("(INSUFF_ACCESS_RIGHTS)");
    /// The object worked on last before the first error.
    ProcessedObject: Text, source = Line("Processing object \"{}\""), keep = Keep::LastBeforeError;

    // ---- schema

    /// `ldifde.exe` stopped at one of Setup's schema files.
    SchemaImportFailed: Flag, source = Error("ldifde.exe*.ldf");
    /// That schema file.
    SchemaFile: Text, form = Form::Path, source = Error("to import the schema file '{}'");
    /// Exit code of `ldifde.exe` in Setup's error message.
    SchemaImportCode: Number, source = Error("ldifde.exe*The error code is: {}. ");
    /// Exit code of `ldifde.exe` where Setup logs the end of the program.
    SchemaImportExit: Number, source = Line("Process *ldifde.exe finished with exit code {}."), keep = Keep::LastBeforeError;
    /// The error file that `ldifde.exe` left.
    SchemaErrorFile: Text, form = Form::Path, source = Error("can be found in the error file: '{}'");
    /// The schema master that `ldifde.exe` wrote to.
    SchemaImportTarget: Text, form = Form::Host, source = Line("Running <*ldifde.exe> with arguments <-i -s \"{}\""), keep = Keep::LastBeforeError;
    /// The schema partition.
    SchemaPartitionDn: Text, form = Form::Dn, source = Line("Running <*ldifde.exe> with arguments <*\"<SchemaContainerDN>\" \"{}\""), keep = Keep::LastBeforeError;

    // ---- Exchange groups and containers

    /// An entry of otherWellKnownObjects points to a deleted object.
    WellKnownEntryDeleted: Flag, source = Error("The well-known object entry * on the otherWellKnownObjects attribute in the container object ");
    /// The same by its exception type.
    InvalidWellKnownObject: Flag, source = Error("InvalidWKObjectException:");
    /// The whole entry.
    WellKnownEntry: Text, source = Error("The well-known object entry {} on the otherWellKnownObjects attribute");
    /// The GUID in that entry.
    WellKnownEntryGuid: Text, form = Form::Guid, source = Error("B:32:{}:CN=");
    /// The name of the deleted group.
    DeletedGroup: Text, form = Form::Group, source = Error("B:32:*:CN={}\\0ADEL:");
    /// The container with the attribute.
    WellKnownContainer: Text, form = Form::Dn, source = Error("in the container object {} points to an invalid DN");
    /// The group whose type or scope is wrong.
    WrongTypeGroup: Text, form = Form::Dn, source = Error("refers to a group \"{}\" of the wrong group type");
    /// The same by its exception type.
    InvalidWellKnownTarget: Flag, source = Error("InvalidWKObjectTargetException:");
    /// The type that Setup wants.
    RequiredGroupType: Text, source = Error("or promote the target object to \"{}\"");
    /// The well-known GUID of that group.
    WrongTypeGuid: Text, form = Form::Guid, source = Error("The well-known object entry with the GUID \"{}\"");
    /// The container whose attribute names the group.
    WrongTypeContainer: Text, form = Form::Dn, source = Error("which is on the \"{}\" container object's otherWellKnownObjects");
    /// Setup broke while it placed the group Exchange Windows Permissions.
    PlacingPermissionsGroup: Flag, source = Error("InitializeExchangeUniversalGroups.CreateOrMoveEWPGroup(");
    /// A null reference, by its English sentence.
    NullReference: Flag, source = Error("Object reference not set to an instance of an object");
    /// A null reference, by its type.
    NullReferenceType: Flag, source = Error("System.NullReferenceException");
    /// Where the Exchange groups are now.
    PermissionsGroupPlace: Text, form = Form::Dn, source = Line("Used domain controller * to read object CN=Exchange Windows Permissions,{}.");
    /// The step that sets permissions in the domain.
    DomainPermissionsStep: Flag, source = Error("Id=DomainGlobalConfig___27a706ffe123425f9ee60cb02b930e81");
    /// The method of that step in which it stopped.
    DomainPermissionsMethod: Text, source = Error("InitializeDomainPermissions.{}(");
    /// A user principal name that exists already.
    UpnNotUnique: Flag, source = Error("ADConstraintViolationException: *UPN value provided for addition/modification is not unique forest-wide");
    /// The same by the directory's code.
    UpnNotUniqueCode: Flag, source = Error("000021C8: ");
    /// The system mailbox that Setup wants to create.
    ArbitrationMailbox: Text, form = Form::Mailbox, source = Error("$arbMbxname = \"{}\"");
    /// The last name by which Setup looks for it.
    ArbitrationLastName: Text, form = Form::Mailbox, source = Error("$arbMbxLastName = \"{}\"");
    /// The domain controller that refused.
    ConstraintDomainController: Text, form = Form::Host, source = Error("Constraint Violation error occurred on {}. ");
    /// The attribute that the directory refused.
    ConstraintAttribute: Text, source = Error("(CONSTRAINT_ATT_TYPE), data 0, Att * ({})");
    /// The container of the public folder trees exists already.
    FolderHierarchiesExist: Flag, source = Error("Active Directory operation failed on *. The object 'CN=Folder Hierarchies,CN=Exchange Administrative Group *' already exists");
    /// The same by its exception type.
    FolderHierarchiesExistType: Flag, source = Error("ADObjectAlreadyExistsException: *CN=Folder Hierarchies,CN=Exchange Administrative Group ");
    /// An object that Setup wants to create exists already.
    ObjectExists: Flag, source = Error("Active Directory operation failed on *. The object '*' already exists");
    /// The same by its exception type.
    ObjectExistsType: Flag, source = Error("ADObjectAlreadyExistsException: ");
    /// That object.
    ExistingObject: Text, form = Form::Dn, source = Error(". The object '{}' already exists");
    /// The domain controller that has it.
    ExistingObjectDomainController: Text, form = Form::Host, source = Error("Active Directory operation failed on {}. The object ");
    /// Setup broke while it took a domain controller's DNS name apart.
    ReadingControllerName: Flag, source = Error("DirectoryCommon.IsRODCType(");
    /// A text was cut at a place that does not exist.
    TextCutFailed: Flag, source = Error("StartIndex cannot be less than zero");
    /// The same by its exception type.
    TextCutFailedType: Flag, source = Error("System.ArgumentOutOfRangeException");

    // ---- services and infrastructure

    /// Setup gave up asking for a domain controller.
    SharedConfigDcUnset: Flag, source = Error("Unable to set shared config DC.");
    /// The Topology service did not answer.
    TopologyNotRunning: Flag, source = Line("An error oc*urred while setting shared config DC. Error: Topology Provider co*n't find the Microsoft Exchange Active Directory Topology service");
    /// The Topology service found no usable domain controller.
    NoSuitableDc: Flag, source = Line("An error oc*urred while setting shared config DC. Error: *No Suitable Directory Servers Found in Forest ");
    /// The forest it searched.
    SearchedForest: Text, form = Form::Domain, source = Line("An error oc*urred while setting shared config DC. Error: *No Suitable Directory Servers Found in Forest {} Site ");
    /// The site it searched.
    SearchedSite: Text, form = Form::Site, source = Line("An error oc*urred while setting shared config DC. Error: *No Suitable Directory Servers Found in Forest * Site {} and connected Sites");
    /// The last inner error.
    SharedConfigDcError: Text, source = Line("An error oc*urred while setting shared config DC. Error: {}"), keep = Keep::Last;
    /// The last inner exception.
    SharedConfigDcException: Text, source = Line("An exception oc*urred while setting shared config DC. Exception: {}"), keep = Keep::Last;
    /// The domain controller Setup proposed.
    ProposedDomainController: Text, form = Form::Host, source = Line("User specified parameters:  -DomainController:'{}' -ErrorVariable:'setSharedCDCErrors'");
    /// The Topology service did start in this run.
    TopologyStarted: Flag, source = Line("Service 'MSExchangeADTopology' successfully reached status 'Running");
    /// The interface of the Windows firewall does not answer.
    NoEndpoint: Flag, source = Error("(0x800706D9)");
    /// A firewall rule was being added.
    AddingFirewallRule: Flag, source = Error("INetFwRules.Add(");
    /// The failing step names the firewall.
    FirewallNamed: Flag, source = Error("irewall");
    /// The cmdlet begun last before the first error.
    LastCmdlet: Text, source = Line("Beginning processing {}"), keep = Keep::LastBeforeError;
    /// The component worked on before the first error.
    LastComponent: Text, source = Line("Processing component '{}'"), keep = Keep::LastBeforeError;
    /// Windows refused to start a service because it is disabled.
    ServiceIsDisabled: Flag, source = Error("System.ComponentModel.Win32Exception: The service cannot be started, either because it is disabled");
    /// The same on a French Windows.
    ServiceIsDisabledFr: Flag, source = Error("System.ComponentModel.Win32Exception: Le service ne peut pas être démarré*désactivé");
    /// The same on a German Windows.
    ServiceIsDisabledDe: Flag, source = Error("System.ComponentModel.Win32Exception: Der angegebene Dienst kann nicht gestartet werden. Er ist deaktiviert");
    /// That service.
    DisabledService: Text, form = Form::Service, source = Error("Cannot start service {} on computer ");
    /// Its display name.
    DisabledServiceDisplayName: Text, source = Error("Service '{} (*)' cannot be started");
    /// A script turned an empty list around.
    ReverseOfNothing: Flag, source = Error("MethodInvocationException: *Reverse");
    /// The script that controls services was at work.
    ServiceControlScript: Flag, source = Error("ServiceControl.ps1");
    /// The roles that count as installed.
    InstalledRoles: Text, source = Line("The following roles are installed: {}"), keep = Keep::Last;
    /// A script of the installed server is gone.
    ScheduledTaskScriptGone: Flag, source = Error("The term '*15\\*in\\ManageScheduledTask.ps1' is not recognized");
    /// The same in any language.
    ScheduledTaskScriptGoneType: Flag, source = Error("CommandNotFoundException: *15\\*in\\ManageScheduledTask.ps1");
    /// A path that a script needs and that is not there.
    MissingPath: Text, form = Form::Path, source = Error("System.Management.Automation.ItemNotFoundException: Cannot find path '{}' because it does not exist");
    /// The same without its type.
    MissingPathSaid: Text, form = Form::Path, source = Error("Cannot find path '{}' because it does not exist");
    /// The same in any language, below the folder of Exchange.
    MissingExchangePath: Flag, source = Error("System.Management.Automation.ItemNotFoundException: *Exchange Server\\V15\\");
    /// The configuration of the antimalware engine could not be rewritten.
    AntimalwareUpgradeRefused: Flag, source = Error("Upgrade of Configuration.xml was unsuccessful, *Access to the path*is denied");
    /// Why, in Setup's words.
    AntimalwareUpgradeReason: Text, source = Line("Upgrade of Configuration.xml was unsuccessful, {}");
    /// The file system refused, by the exception type.
    FileAccessRefused: Flag, source = Error("System.UnauthorizedAccessException");
    /// The certificate for IIS is out of date.
    CertificateExpired: Flag, source = Error("The certificate is expired.");
    /// The site (or subject) the certificate is for.
    CertificateSite: Text, source = Line("Installing certificate signed by '*' for site '{}'.  Certificate is valid from "), keep = Keep::LastBeforeError;
    /// Who signed it.
    CertificateIssuer: Text, source = Line("Installing certificate signed by '{}' for site "), keep = Keep::LastBeforeError;
    /// Since when it is valid.
    CertificateFrom: Text, source = Line("Installing certificate signed by * Certificate is valid from {} until "), keep = Keep::LastBeforeError;
    /// Until when it was valid.
    CertificateUntil: Text, source = Line("Installing certificate signed by * Certificate is valid from * until {}"), keep = Keep::LastBeforeError;

    // ---- mailboxes, databases, search

    /// A mailbox without database.
    DatabaseMandatory: Flag, source = Line("Database is mandatory on UserMailbox.");
    /// The same as the exception that ended the step (as a warning the sentence is harmless).
    DatabaseMandatoryType: Flag, source = Error("DataValidationException: Database is mandatory on UserMailbox");
    /// The object that Setup calls corrupted.
    CorruptedObject: Text, form = Form::Mailbox, source = Error("The object {} has been corrupted, and it's in an inconsistent state");
    /// A database did not mount, and that ended the step.
    MountFailed: Flag, source = Error("was run: \"System.InvalidOperationException: Failed to mount database \"");
    /// The mount was refused, by the exception type.
    MountRefused: Flag, source = Error("AmDbActionWrapperException");
    /// The failing step mounts a database.
    MountingDatabase: Flag, source = Error("ount-*atabase");
    /// That database.
    UnmountedDatabase: Text, form = Form::Database, source = Error("Failed to mount database \"{}\"");
    /// Its file, where that is missing.
    MissingDatabaseFile: Text, form = Form::Path, source = Error("because its database file at '{}' is missing");
    /// The newest log file it left.
    HighestLogGeneration: Text, source = Error("with the highest generation number being {}.");
    /// The server of the database.
    DatabaseServer: Text, form = Form::Host, source = Error("[Database: *, Server: {}]");
    /// Why it did not mount.
    MountReason: Text, source = Error("Failed to mount database \"*\". Error: {}");
    /// The data folder with the nodes of an earlier attempt.
    OldSearchNodes: Text, form = Form::Path, source = Error("Old nodes belonging to the system 'Fsis', already exist in '{}'");
    /// Why search could not be configured.
    SearchFailure: Text, source = Line("Failure configuring SearchFoundation through *.ps1 - {}");
    /// The same as the exception that ended the step.
    SearchFailureType: Flag, source = Error("Exception: Failure configuring SearchFoundation through ");

    // ---- virtual directories

    /// An object that was to be changed and is not there.
    ObjectNotFound: Text, source = Error("because object '{}' couldn't be found on '");
    /// The domain controller that was asked for it.
    ObjectNotFoundOn: Text, form = Form::Host, source = Error("because object '*' couldn't be found on '{}'");
    /// The same in any language, front end.
    FrontEndVdirNotFound: Flag, source = Error("ManagementObjectNotFoundException: *\\* (Default Web Site)");
    /// The same in any language, back end.
    BackEndVdirNotFound: Flag, source = Error("ManagementObjectNotFoundException: *\\* (Exchange Back End)");
    /// The virtual directory that was to be changed, as `EX01\owa (Default Web Site)`, in any language.
    MissingVdir: Text, source = Own;
    /// Its kind, as the cmdlets name it: `Owa`.
    MissingVdirKind: Text, form = Form::Word, source = Own;
    /// The site it belongs to: `Mailbox` for the back end, `ClientAccess` for the front end.
    MissingVdirRole: Text, form = Form::Word, source = Own;
    /// That web site.
    MissingVdirSite: Text, form = Form::WebSite, source = Own;
    /// A virtual directory that was to be created and is there.
    VdirExists: Text, form = Form::WebSite, source = Error("The virtual directory '{}' already exists under '");
    /// Its web site.
    VdirExistsSite: Text, form = Form::WebSite, source = Error("The virtual directory '*' already exists under '*/{}'");
    /// Its server.
    VdirExistsServer: Text, form = Form::Host, source = Error("The virtual directory '*' already exists under '{}/");
    /// The exit code of a program that failed.
    ProgramExitCode: Number, source = Error("Process execution failed with exit code {}.");
    /// The same by the method.
    ProgramFailed: Flag, source = Error("Microsoft.Exchange.Management.Tasks.RunProcessBase.");
    /// The program started last before the first error.
    StartedProgram: Text, source = Line("Starting: {} with arguments: "), keep = Keep::LastBeforeError;
    /// Its arguments.
    StartedArguments: Text, source = Line("Starting: * with arguments: {}"), keep = Keep::LastBeforeError;
    /// What appcmd said last before the first error.
    AppcmdMessage: Text, source = Line("Process standard output: ERROR ( message:{} )"), keep = Keep::LastBeforeError;
    /// The web application that the command names.
    AppcmdApplication: Text, source = Line("Starting: * with arguments: */app.name:\"{}\""), keep = Keep::LastBeforeError;
    /// The failing script runs appcmd.
    AppcmdInScript: Flag, source = Error("inetsrv\\appcmd.exe");
    /// A list was given where one virtual directory was wanted.
    SeveralVdirs: Flag, source = Error("System.Object[]*Microsoft.Exchange.Configuration.Tasks.VirtualDirectoryIdParameter");
    /// Their kind, as its cmdlets name it.
    SeveralVdirsKind: Text, form = Form::Word, source = Error("$fe = get-{}VirtualDirectory ");
    /// The cmdlet that found several.
    SeveralVdirsCmdlet: Text, source = Error("$fe = {} ");
    /// The cmdlet that got several.
    SeveralVdirsUpdate: Text, source = Error("   {} $fe -");

    // ---- Windows Installer

    /// Windows Installer did not find the source of a package.
    InstallerSourceMissing: Flag, source = Error("Error code is 1612.");
    /// The same number in any language.
    InstallerCode1612: Flag, source = Error(" 1612.");
    /// Windows Installer stopped with its collective error.
    InstallerFatal: Flag, source = Error("Error code is 1603.");
    /// The same number in any language.
    InstallerCode1603: Flag, source = Error(" 1603.");
    /// A package was being installed or removed.
    InstallerTask: Flag, source = Error("Microsoft.Exchange.Management.Deployment.*nstallMsi.");
    /// Product code of the package that could not be removed.
    RemovedProduct: Text, form = Form::Guid, source = Error("remove product with code {}. ");
    /// The package that could not be installed.
    FailedPackage: Text, form = Form::Path, source = Error("Installing product {} failed. ");
    /// Product code of the package being changed.
    ExistingProduct: Text, form = Form::Guid, source = Line("Configuring an existing product. Product code: {{}}"), keep = Keep::LastBeforeError;
    /// The package whose installation began last before the first error.
    NewPackage: Text, form = Form::Path, source = Line("Installing a new product. Package: {}. Property values"), keep = Keep::LastBeforeError;
    /// The log of the package worked on before the first error.
    PackageLog: Text, form = Form::Path, source = Line("User specified parameters: *-LogFile:'{}'"), keep = Keep::LastBeforeError;
    /// The package log named on the command line of the task.
    PackageLogOfTask: Text, form = Form::Path, source = Line("Setup launched task '*-logfile '{}'"), keep = Keep::LastBeforeError;
    /// What the package itself reported.
    PackageLastError: Text, source = Error("Last error reported by the MSI package is '{}'");
    /// A failed step that Setup can name.
    ErrorReference: Flag, source = Error("Id=* Component=");
    /// Did a null reference follow right after the installation of a package began?
    NullReferenceAfterPackage: Flag, source = Own;

    // ---- what is left

    /// No domain controller fits, in the words of the topology service.
    NoSuitableServers: Flag, source = Line("No Suitable Directory Servers Found in Forest ");
    /// The forest it searched.
    ForestWithoutServers: Text, form = Form::Domain, source = Line("No Suitable Directory Servers Found in Forest {} Site ");
    /// The site it searched.
    SiteWithoutServers: Text, form = Form::Site, source = Line("No Suitable Directory Servers Found in Forest * Site {} and connected Sites");
}
