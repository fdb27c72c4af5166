//! Facts of the checks in group restart and processes.

#[allow(unused_imports)]
use super::fact::{Fact, Keep, Kind::*, Source::*, facts};

facts! {
    /// Processes with files of Exchange loaded, those Setup tolerates included.
    OpenProcesses: Text;
    /// Processes that stop an upgrade: `System.Diagnostics.Process (powershell)`, or null. An answer is one of the choices.
    OpenProcessesOnUpgrade: Text, ask = true, choices = &["none", "powershell", "mscorsvw", "other"];
    /// Processes that stop an uninstall, in the same form. Setup works them out in an upgrade too, where they do not count.
    OpenProcessesOnUninstall: Text, ask = true, choices = &["none", "powershell", "mscorsvw", "other"];
    /// Was Setup told to pass over files in use?
    IgnoreFileInUse: Flag;
    /// Name of the process in Setup's message.
    OpenProcessName: Text, source = Line("*because the {} (*) has open files");
    /// Id of the process in Setup's message; another one in every run.
    OpenProcessId: Number, source = Line("*because the * ({}) has open files");
    /// Name of the process in Setup's own finding before the message.
    OpenProcessFound: Text, source = Line(r#"Evaluated [Setting:OpenProcessesOnUpgrade] [HasException:False] [Value:"System.Diagnostics.Process ({})"]"#);
    /// Files to be renamed at the next restart; a log prints the type name, or null. An answer is only `none` or `some`.
    PendingFileRenames: Text, ask = true, choices = &["none", "some"],
        probe = Some(r"$(if ((Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations) { 'some' } else { 'none' })");
    /// Did an update ask for a restart? Not a setting but a helper rule that prints nothing except its own value.
    UpdateNeedsReboot: Flag, ask = true,
        probe = Some(r"[bool](Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -Name Flags -ErrorAction SilentlyContinue).Flags");
    /// Does the servicing of Windows components wait for a restart?
    ComponentRestartPending: Flag, source = Own, ask = true,
        probe = Some(r"Test-Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'");
}
