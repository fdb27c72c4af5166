//! Facts of the checks in group services.

#[allow(unused_imports)]
use super::fact::{Fact, Keep, Kind::*, Source::*, facts};

facts! {
    /// Is the COM+ Event System service running?
    EventSystemStarted: Flag, ask = true, probe = Some("(Get-Service EventSystem -ErrorAction SilentlyContinue).Status -eq 'Running'");
    /// Is the Windows Firewall service running?
    MpsSvcStarted: Flag, ask = true, probe = Some("(Get-Service MpsSvc -ErrorAction SilentlyContinue).Status -eq 'Running'");
    /// Is the Distributed Transaction Coordinator running?
    MSDTCStarted: Flag, ask = true, probe = Some("(Get-Service MSDTC -ErrorAction SilentlyContinue).Status -eq 'Running'");
    /// Start mode of the Net.Tcp Port Sharing service, in the words of WMI.
    NetTcpPortSharingStartMode: Text, ask = true, choices = &["Auto", "Manual", "Disabled"],
        probe = Some(r#"(Get-CimInstance Win32_Service -Filter "Name='NetTcpPortSharing'").StartMode"#);
    /// Names of services that wait for their deletion; empty where there are none. An answer is only `none` or `some`.
    ServiceMarkedForDeletion: Text, ask = true, choices = &["none", "some"];
    /// Registry value Start of W3SVC: 2 automatic, 3 manual, 4 disabled.
    W3SVCStartMode: Text, ask = true, choices = &["2", "3", "4", "missing"],
        probe = Some(r"$(if ($s = (Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\W3SVC -ErrorAction SilentlyContinue).Start) { $s } else { 'missing' })");
    /// Registry value Start of the SMTP service of Windows; in a log it can be read only where the service exists.
    SMTPSvcStartMode: Text, ask = true, choices = &["missing", "2", "3", "4"],
        probe = Some(r"$(if ($s = (Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\SMTPSVC -ErrorAction SilentlyContinue).Start) { $s } else { 'missing' })");
    /// Registry value Start of Windows Installer.
    WindowsInstallerServiceStartMode: Text, ask = true, choices = &["3", "2", "4", "missing"],
        probe = Some(r"$(if ($s = (Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\msiserver -ErrorAction SilentlyContinue).Start) { $s } else { 'missing' })");
    /// Registry value Start of Windows Remote Management.
    WinRMServiceStartMode: Text, ask = true, choices = &["2", "3", "4", "missing"],
        probe = Some(r"$(if ($s = (Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\WinRM -ErrorAction SilentlyContinue).Start) { $s } else { 'missing' })");
    /// Can the registry of this computer be opened remotely, under its own DNS name?
    OwnRegistryReachable: Flag, source = Own, ask = true,
        probe = Some("[bool]$(try { [Microsoft.Win32.RegistryKey]::OpenRemoteBaseKey('LocalMachine', [Net.Dns]::GetHostEntry([Net.Dns]::GetHostName()).HostName) } catch { $false })");
    /// Is the LDAP port meant for the directory of the Edge server taken?
    AdamLdapPortInUse: Flag, source = Own, ask = true,
        probe = Some("[bool](Get-NetTCPConnection -LocalPort 50389 -State Listen -ErrorAction SilentlyContinue)");
    /// Is the secure LDAP port meant for the directory of the Edge server taken?
    AdamSslPortInUse: Flag, source = Own, ask = true,
        probe = Some("[bool](Get-NetTCPConnection -LocalPort 50636 -State Listen -ErrorAction SilentlyContinue)");
    /// Is the directory service of the Edge server running?
    AdamServiceRunning: Flag, source = Own, ask = true, probe = Some("(Get-Service ADAM_MSExchange -ErrorAction SilentlyContinue).Status -eq 'Running'");
}
