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
        commands: &[
            Command { shell: PowerShell, text: "Restart-Computer", risky: false },
            Command {
                shell: PowerShell,
                text: r"Test-Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-pendingrebootwindowscomponents"),
        messages: &[
            "There is a pending reboot from a previous installation of a Windows Server role or feature. Please restart the computer and then run Setup again.",
        ],
        related: &["RebootPending", "UpdateNeedsReboot", "ProcessNeedsToBeClosedOnUpgrade", "MinimumFrameworkNotInstalled"],
        plan: &[Restart, RunSetupAgain],
        advice: "1/12 1/12 123/12",
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
        situations: &[
            Situation {
                name: "powershell",
                when: Any(&[Contains(&OpenProcessName, "powershell"), Contains(&OpenProcessesOnUpgrade, "powershell")]),
            },
            Situation { name: "ngen", when: Any(&[Contains(&OpenProcessName, "mscorsvw"), Contains(&OpenProcessesOnUpgrade, "mscorsvw")]) },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-CimInstance Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine",
                risky: false,
            },
            Command { shell: Cmd, text: r"%windir%\Microsoft.NET\Framework64\v4.0.30319\ngen.exe executeQueuedItems", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-Process | Where-Object { $_.Modules.FileName -like "$env:ExchangeInstallPath*" } | Select-Object Id, ProcessName, SessionId"#,
                risky: false,
            },
        ],
        messages: &["Setup can't continue with the upgrade because the {} ({}) has open files. Close the process, and then restart Setup."],
        related: &["PendingRebootWindowsComponents", "RebootPending"],
        plan: &[CloseProcesses, RunSetupAgain],
        advice: "125/13@powershell 135/123@ngen 145/13 powershell=25 ngen=35",
        ..RULE
    },
    // Files wait for the restart, or an update asked for one.
    Entry {
        id: "RebootPending",
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: Any(&[All(&[Present(&PendingFileRenames), Not(&Is(&PendingFileRenames, "none"))]), Yes(&UpdateNeedsReboot)]),
        values: &[("pending_file_renames", &PendingFileRenames)],
        situations: &[
            Situation { name: "renames", when: All(&[Present(&PendingFileRenames), Not(&Is(&PendingFileRenames, "none"))]) },
            Situation { name: "update", when: Yes(&UpdateNeedsReboot) },
        ],
        commands: &[
            Command { shell: PowerShell, text: "Restart-Computer", risky: false },
            Command {
                shell: PowerShell,
                text: r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -ErrorAction SilentlyContinue).Flags",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-rebootpending"),
        messages: &["A reboot from a previous installation is pending. Please restart the system and then rerun Setup."],
        related: &["PendingRebootWindowsComponents", "UpdateNeedsReboot", "ProcessNeedsToBeClosedOnUpgrade"],
        plan: &[Restart, RunSetupAgain],
        advice: "1/123 123/123 1234/123 update=1 renames=1234",
        ..RULE
    },
    // A helper of `RebootPending`: prints no message of its own.
    Entry {
        id: "UpdateNeedsReboot",
        severity: Info,
        products: E2016 | E2019 | SE,
        operations: UPGRADE | PREPARE_SCHEMA | PREPARE_AD,
        fails_when: Yes(&UpdateNeedsReboot),
        commands: &[Command {
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -Name Flags -ErrorAction SilentlyContinue",
            risky: false,
        }],
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
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-CimInstance Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine",
                risky: false,
            },
            Command { shell: PowerShell, text: "Stop-Process -Id {pid}", risky: true },
            Command {
                shell: PowerShell,
                text: r#"Get-Process | Where-Object { $_.Modules.FileName -like "$env:ExchangeInstallPath*" } | Select-Object Id, ProcessName, SessionId"#,
                risky: false,
            },
        ],
        related: &["ProcessNeedsToBeClosedOnUpgrade", "RebootPending", "InterruptedUninstallNotContinued"],
        plan: &[CloseProcesses, RunSetupAgain],
        advice: "124/123 124/13 134/123",
        ..RULE
    },
];
