//! Facts of errors that stop a task of Setup: where it was, and the known ones among them.

use super::fact::{Keep, Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    // ---- where Setup was

    /// The id that Setup gives to the step that failed, as in `[ERROR-REFERENCE] Id=<component>___<task>`.
    ErrorReferenceId: Text, source = Error("[ERROR-REFERENCE] Id={}"), keep = Keep::Last;
    /// The stage that failed, as the screen names it.
    FailedStage: Text, source = Own;
    /// The cmdlet in the script that failed.
    ScriptCmdlet: Text, source = Own;
    /// What that script works on: a mailbox, a service, an atom of Exchange's core.
    ScriptObject: Text, source = Own;
    /// The id of the step of Setup, from whatever of these is known.
    FailingPlace: Text, source = Own;

    // ---- command line and operation

    /// A parameter that does not go with the operation.
    RefusedParameter: Text, source = Error("The parameter '{}' is not valid for current operation");
    /// That operation.
    RefusedOperation: Text, source = Error("The parameter '*' is not valid for current operation '{}'");
    /// A parameter that this build does not know.
    UnknownParameter: Text, source = Error("The parameter '{}' is not a recognized option");
    /// Recovery of a server that is not lost.
    RecoverWithRoles: Flag, source = Line("The server cannot be recovered because Setup has detected that Exchange server roles are already installed");
    /// The roles that are installed there.
    RolesAlreadyThere: Text, source = Error("The following server roles are already installed: {}.");
    /// Setup may not write its event.
    SetupEventRefused: Flag, source = Error("Cannot open log for source 'MSExchangeSetup'");

    // ---- the native part

    /// Access denied, as the code of a file (0xC0070005).
    NativeFileDenied: Flag, source = Error("ExsetdataException: An error occurred with error code '3221684229'");
    /// Access denied, as the code of the system (0x80070005).
    NativeAccessDenied: Flag, source = Error("ExsetdataException: An error occurred with error code '2147942405'");
    /// An attribute or value is missing (8202, 0x8007200A).
    NativeAttributeMissing: Flag, source = Error("ExsetdataException: An error occurred with error code '2147950602'");
    /// The code, whichever it is.
    NativeCode: Text, source = Error("ExsetdataException: An error occurred with error code '{}'");
    /// What the native part was setting up, and the rest of the line.
    NativeAtomGiven: Text, source = Error("-AtomName {}");
    /// What the native part was setting up.
    NativeAtom: Text, source = Own;
    /// The native part was looking for files.
    NativeFileSearch: Text, source = Line(" ScFindFileInDirTree ({}"), keep = Keep::Last;
    /// The native part was counting organizations.
    NativeOrganizations: Text, source = Line(" CDirectoryManager::ScGetCountOfOrgsInDomain ({}"), keep = Keep::Last;

    // ---- services

    /// A service that did not come up in time.
    ServiceNotRunning: Text, source = Error("Service '{}' failed to reach status 'Running' on this server");
    /// The same by the exception type.
    ServiceStatusNotReached: Flag, source = Error("ServiceDidNotReachStatusException");
    /// A service that Windows could not start, with its display name.
    ServiceStartFailed: Text, source = Error("Failed to start service '{}'");
    /// The service that the script starts, and the rest of the line.
    ServiceInScript: Text, form = Form::Service, source = Error("tart-SetupService -ServiceName {}");
    /// The short name of the service that did not start.
    FailedService: Text, form = Form::Service, source = Own;
    /// Why a disabled service cannot be started, in Setup's own words.
    ServiceDisabledType: Flag, source = Error("ServiceDisabledException");
    /// The startup type of the Windows firewall cannot be set.
    FirewallNotConfigured: Flag, source = Error("(MpsSvc)' cannot be configured due to the following error");
    /// Windows Remote Management did not start.
    WinRmNotStarted: Flag, source = Error("net.exe start winrm' failed");
    /// Windows Remote Management did not stop.
    WinRmNotStopped: Flag, source = Error("net.exe stop winrm' failed");
    /// The command of Windows that Setup ran.
    FailedCommand: Text, source = Error("Running the command '{}' failed");
    /// What the program said that Setup ran.
    ProgramOutput: Text, source = Error("Output message: {}");

    // ---- files and packages

    /// A damaged assembly.
    DamagedAssembly: Text, form = Form::Type, source = Error("System.BadImageFormatException: Could not load file or assembly '{}, Version=");
    /// A folder that Windows Installer may not use.
    InstallerFolder: Text, form = Form::Path, source = Error("The installer has insufficient privileges to access this directory: {}. The installation cannot");
    /// The same, whatever follows.
    InstallerFolderRefused: Flag, source = Error("The installer has insufficient privileges to access this directory");
    /// The log of a package, named in the message.
    PackageLogInMessage: Text, form = Form::Path, source = Error("-LogFile '{}'");
    /// A package that could not be opened.
    UnopenedPackage: Text, form = Form::Path, source = Error("Couldn't open package '{}'");
    /// Windows Installer could not open a package.
    InstallerCode1619: Flag, source = Error("Error code is 1619");

    // ---- mailboxes and mail flow

    /// The account of a system mailbox is that of a mailbox elsewhere.
    MailboxMigrated: Flag, source = Error("on this mail user is disallowed because the mailbox has been migrated");
    /// The account of a system mailbox is a mail user without an address.
    MailUserWithoutAddress: Flag, source = Error("ExternalEmailAddress is mandatory on MailUser");
    /// The script enables a system mailbox.
    EnablesArbitration: Flag, source = Error("nable-*ailbox -*rbitration");
    /// The mailbox that the script works on.
    MailboxInScript: Text, form = Form::Mailbox, source = Error("$mailboxId = \"{}\"");
    /// The last name by which the script looks for its account.
    LastNameInScript: Text, form = Form::Mailbox, source = Error("lastname -eq \"{}\"");
    /// Two receive connectors exclude each other.
    ConnectorConflict: Flag, source = Error("ReceiveConnectorRoleConflictException");
    /// The same by its sentence.
    ConnectorConflictText: Flag, source = Error("conflict with the settings on Receive connector");
    /// The receive connector that is in the way.
    ConflictingConnector: Text, form = Form::Connector, source = Error("conflict with the settings on Receive connector \"{}\"");

    // ---- virtual directories

    /// A parameter that has no value because the virtual directory to read it from is missing.
    NullParameter: Text, source = Error("Cannot bind argument to parameter '{}' because it is null");
    /// The kind of virtual directory that the script creates.
    NewVdir: Text, form = Form::Word, source = Error("New-{}VirtualDirectory -Role");
    /// The site it belongs to: `Mailbox` for the back end, `ClientAccess` for the front end.
    NewVdirRole: Text, form = Form::Word, source = Error("VirtualDirectory -Role {} ");
    /// The kind of virtual directory that the script reads first.
    ReadVdir: Text, form = Form::Word, source = Error("VDConfig = Get-{}VirtualDirectory");
    /// All web sites that have a virtual directory already.
    VdirSites: Text, source = Own;
    /// All virtual directories that are there already.
    VdirNames: Text, source = Own;
}
