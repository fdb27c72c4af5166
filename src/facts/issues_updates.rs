//! Facts of the known issues of security and hotfix updates.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// How many services the update has disabled that were not brought back.
    UpdateServicesDisabled: Number, source = Own;
    /// How many it has stopped without coming to disable them.
    UpdateServicesStopped: Number, source = Own;
    /// Those of Windows among them, separated by commas.
    UpdateWindowsServices: Text, source = Own;
    /// A second attempt saved the start types over those of the first.
    StartModesOverwritten: Flag, source = Own;
    /// A list of services shows one of Exchange disabled and stopped.
    DisabledAndStopped: Flag, source = Line("Microsoft Exchange *Disabled Stopped");
    /// The same, the columns the other way round.
    StoppedAndDisabled: Flag, source = Line("Microsoft Exchange *Stopped Disabled");
    /// The text names the script that brings the services back.
    AfterPatchWanted: Flag, source = Line("*ServiceControl.ps1 AfterPatch");
    /// The script that stops services does not know its cmdlet.
    StopServiceUnknown: Flag, source = Error("The term 'Stop-SetupService' is not recognized");
    /// The same in any language.
    StopServiceUnknownType: Flag, source = Error("CommandNotFoundException: *Stop-SetupService");
    /// A log of Windows Installer is about an update of Exchange; the same codes come up with every program.
    ExchangeUpdate: Flag, source = Own;
    /// The number of the update, in the name of its file or in its title.
    UpdateKb: Number, source = Error("-KB{}-x64");
    /// The year or edition that the name of its file says.
    UpdateProduct: Text, source = Own;
    /// The full path of its file.
    UpdateFile: Text, form = Form::Path, source = Own;
    /// What Windows Installer returned.
    UpdateExitCode: Number, source = Error("MainEngineThread is returning {}");
    /// The action that failed.
    UpdateFailedAction: Text, source = Own;
    /// The language of Windows, as its number.
    SystemLanguage: Number, source = Error("SystemLanguageID = {}");
    /// The update refused because of an interim update.
    InterimUpdateIncompatible: Flag, source = Error("nterim Update is incompatible with the current");
    /// Windows Installer refuses the package of an update.
    PatchNotInstallable: Flag, source = Error("The upgrade patch cannot be installed by the Windows Installer service");
    /// Windows Installer could not place an assembly.
    AssemblyInstallFailed: Flag, source = Error("Error 1935. An error occurred during the installation of assembly");
    /// Its component.
    AssemblyComponent: Text, source = Error("the installation of assembly component '{}'");
    /// The result code.
    AssemblyResult: Text, source = Error("Error 1935. *HRESULT: {}.");
    /// The same component in the note of Windows Installer, which is in no language.
    AssemblyNote: Text, source = Error(" 1: 1935 2: {} 3: ");
    /// The result code there.
    AssemblyNoteResult: Text, source = Error(" 1: 1935 2: * 3: {} 4: ");
    /// What the dialog shows while native images are made.
    NativeImages: Flag, source = Error("Creating Native images for .NET assemblies");
    /// The code with which the shell of Exchange refuses a user whose name ends with a dollar sign.
    ContextNotSerialized: Flag, source = Error("ErrorCode : -2144108477");
    /// Its sentence.
    ContextNotSerializedText: Flag, source = Error("Cannot serialize context");
    /// The server takes part in nothing: maintenance mode is on.
    ServerIsOffline: Flag, source = Error("ServerWideOffline Inactive");
}
