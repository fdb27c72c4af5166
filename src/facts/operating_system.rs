//! Facts of the checks in group operating system.

#[allow(unused_imports)]
use super::fact::{Fact, Keep, Kind::*, Source::*, facts};

facts! {
    /// Is the base of Windows Server installed? True with the desktop too: it decides nothing alone.
    ServerCoreInstalled: Flag;
    /// Is the desktop (full installation, Desktop Experience) there?
    FullDesktopInstalled: Flag, source = Own, ask = true,
        probe = Some(r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').InstallationType -in 'Server', 'Client'");
    /// Does Windows report debug mode?
    DebugVersion: Flag, ask = true, probe = Some("(Get-CimInstance Win32_OperatingSystem).Debug");
    /// Does a group policy define the execution policy of PowerShell?
    PowerShellExecutionPolicy: Flag, ask = true,
        probe = Some("[bool](Get-ExecutionPolicy -List | Where-Object { $_.Scope -like '*Policy' -and $_.ExecutionPolicy -ne 'Undefined' })");
    /// Product suites of Windows as a bit mask; 1024 is the Web edition.
    OSProductSuite: Number, probe = Some("(Get-CimInstance Win32_OperatingSystem).OSProductSuite");
    /// Result of Setup's comparison with Windows Server 2012.
    WindowsServer12Version: Text;
    /// Result of Setup's comparison with Windows Server 2019.
    WindowsServer2019Version: Text;
}
