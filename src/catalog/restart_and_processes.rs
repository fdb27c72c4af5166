//! Readiness checks: restart and processes.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, restart_and_processes::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // The servicing of Windows roles, features and updates waits for a restart. No setting shows it in a log.
    Entry {
        id: "PendingRebootWindowsComponents",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: Yes(&ComponentRestartPending),
        values: &[("pending_file_renames", &PendingFileRenames)],
        causes: &[Cause { name: "feature-installed-restart", steps: &["restart-computer"] }, Cause { name: "windows-update-waits-restart", steps: &["restart-computer"] }, Cause { name: "update-failed-left-mark", steps: &[] }],
        steps: &[Step::new("restart-computer", &[Command::new("restart-computer", PowerShell, "Restart-Computer").elevated()]), Step::plain("repair-reinstall-update-feature"), Step::plain("ask-microsoft-support")],
        verify: &[Command::new("see-whether-mark", PowerShell, r"Test-Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'")],
        live_topic: true,
        links: &["reboot-pending", "maintenance-mode"],
        messages: &[
            "There is a pending reboot from a previous installation of a Windows Server role or feature. Please restart the computer and then run Setup again.",
        ],
        related: &["RebootPending", "UpdateNeedsReboot", "ProcessNeedsToBeClosedOnUpgrade", "MinimumFrameworkNotInstalled"],
        plan: &[Restart, RunSetupAgain],
        ..RULE
    },
    // A process has files of Exchange loaded that the upgrade must replace. Its name tells what to do.
    Entry {
        id: "ProcessNeedsToBeClosedOnUpgrade",
        operations: UPGRADE,
        known: Observed,
        fails_when: All(&[Present(&OpenProcessesOnUpgrade), Not(&Is(&OpenProcessesOnUpgrade, "none"))]),
        shows: &[&OpenProcessName, &OpenProcessId, &OpenProcesses, &IgnoreFileInUse],
        values: &[("process", &OpenProcessName), ("pid", &OpenProcessId), ("process_setting", &OpenProcessFound)],
        situations: &[Situation { name: "powershell", when: Any(&[Contains(&OpenProcessName, "powershell"), Contains(&OpenProcessesOnUpgrade, "powershell")]), steps: &["close-every-such-window", "restart-server-run-setup"] }, Situation { name: "ngen", when: Any(&[Contains(&OpenProcessName, "mscorsvw"), Contains(&OpenProcessesOnUpgrade, "mscorsvw")]), steps: &["mscorsvw-wait-finish-work", "restart-server-run-setup"] }],
        causes: &[Cause { name: "exchange-management-shell-other", steps: &["identify-process", "close-every-such-window", "restart-server-run-setup"] }, Cause { name: "process-mscorsvw-still-builds", steps: &["identify-process", "mscorsvw-wait-finish-work", "restart-server-run-setup"] }, Cause { name: "monitoring-backup-antivirus-configuration", steps: &["identify-process", "stop-service-time-upgrade", "restart-server-run-setup"] }],
        steps: &[Step::new("identify-process", &[Command::new("identify-process", PowerShell, "Get-CimInstance Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine")]), Step::plain("close-every-such-window"), Step::new("mscorsvw-wait-finish-work", &[Command::new("let-dotnet-finish-native", Cmd, r"%windir%\Microsoft.NET\Framework64\v4.0.30319\ngen.exe executeQueuedItems").elevated()]), Step::plain("stop-service-time-upgrade"), Step::plain("restart-server-run-setup")],
        verify: &[Command::new("list-processes-exchange-files", PowerShell, r#"Get-Process | Where-Object { $_.Modules.FileName -like "$env:ExchangeInstallPath*" } | Select-Object Id, ProcessName, SessionId"#).elevated()],
        links: &["antivirus"],
        messages: &["Setup can't continue with the upgrade because the {} ({}) has open files. Close the process, and then restart Setup."],
        related: &["PendingRebootWindowsComponents", "RebootPending"],
        plan: &[CloseProcesses, RunSetupAgain],
        ..RULE
    },
    // Files wait for the restart, or an update asked for one.
    Entry {
        id: "RebootPending",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: Any(&[All(&[Present(&PendingFileRenames), Not(&Is(&PendingFileRenames, "none"))]), Yes(&UpdateNeedsReboot)]),
        values: &[("pending_file_renames", &PendingFileRenames)],
        situations: &[Situation { name: "renames", when: All(&[Present(&PendingFileRenames), Not(&Is(&PendingFileRenames, "none"))]), steps: &["restart-computer-put-member", "see-files-queued", "update-repair-stop-remove", "ask-microsoft-support"] }, Situation { name: "update", when: Yes(&UpdateNeedsReboot), steps: &["restart-computer-put-member", "ask-microsoft-support"] }],
        causes: &[Cause { name: "program-update-installed-removed", steps: &["restart-computer-put-member"] }, Cause { name: "driver-antivirus-backup-monitoring", steps: &["restart-computer-put-member", "see-files-queued", "update-repair-stop-remove"] }, Cause { name: "failed-installation-left-entry", steps: &[] }],
        steps: &[Step::new("restart-computer-put-member", &[Command::new("restart-computer", PowerShell, "Restart-Computer").elevated()]), Step::new("see-files-queued", &[Command::new("show-files-queued-restart", PowerShell, r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations")]), Step::plain("update-repair-stop-remove"), Step::plain("ask-microsoft-support")],
        verify: &[Command::new("show-files-queued-restart", PowerShell, r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations"), Command::new("show-mark-update", PowerShell, r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -ErrorAction SilentlyContinue).Flags")],
        live_topic: true,
        links: &["reboot-pending", "maintenance-mode"],
        messages: &["A reboot from a previous installation is pending. Please restart the system and then rerun Setup."],
        related: &["PendingRebootWindowsComponents", "UpdateNeedsReboot", "ProcessNeedsToBeClosedOnUpgrade"],
        plan: &[Restart, RunSetupAgain],
        ..RULE
    },
    // A helper of `RebootPending`: prints no message of its own.
    Entry {
        id: "UpdateNeedsReboot",
        severity: Info,
        products: E2016 | E2019 | SE,
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: Yes(&UpdateNeedsReboot),
        causes: &[Cause { name: "hotfix-installed-waits-restart", steps: &[] }],
        steps: &[Step::plain("read-setup-message-about"), Step::plain("restart-server"), Step::plain("treat-pending-restart")],
        verify: &[Command::new("show-mark", PowerShell, r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -Name Flags -ErrorAction SilentlyContinue")],
        related: &["RebootPending", "PendingRebootWindowsComponents"],
        explained_by: &["RebootPending"],
        plan: &[Restart],
        ..RULE
    },
    // A process has files of Exchange loaded that the uninstall must delete.
    Entry {
        id: "ProcessNeedsToBeClosedOnUninstall",
        operations: UNINSTALL,
        known: Observed,
        fails_when: All(&[Present(&OpenProcessesOnUninstall), Not(&Is(&OpenProcessesOnUninstall, "none"))]),
        shows: &[&OpenProcessName, &OpenProcessId],
        values: &[("process", &OpenProcessName), ("pid", &OpenProcessId)],
        causes: &[Cause { name: "exchange-management-shell-other", steps: &["identify-process-id", "close-every-powershell-window", "restart-server-uninstall-once"] }, Cause { name: "setup-itself-started-powershell", steps: &["identify-process-id", "close-every-powershell-window", "restart-server-uninstall-once"] }, Cause { name: "monitoring-backup-script-agent", steps: &["identify-process-id", "stop-monitoring", "restart-server-uninstall-once"] }],
        steps: &[Step::new("identify-process-id", &[Command::new("identify-process", PowerShell, "Get-CimInstance Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine")]), Step::plain("close-every-powershell-window"), Step::new("stop-monitoring", &[Command::new("end-process-once-known", PowerShell, "Stop-Process -Id {pid}").risky().elevated()]), Step::plain("restart-server-uninstall-once")],
        verify: &[Command::new("list-processes-exchange-files", PowerShell, r#"Get-Process | Where-Object { $_.Modules.FileName -like "$env:ExchangeInstallPath*" } | Select-Object Id, ProcessName, SessionId"#).elevated()],
        related: &["ProcessNeedsToBeClosedOnUpgrade", "RebootPending", "InterruptedUninstallNotContinued"],
        plan: &[CloseProcesses, RunSetupAgain],
        ..RULE
    },
];
