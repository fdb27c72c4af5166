//! Readiness checks: restart and processes.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, restart_and_processes::*};

/// PowerShell has the files open.
const POWERSHELL: When = Any(&[Contains(&OpenProcessName, "powershell"), Contains(&OpenProcessesOnUpgrade, "powershell")]);
/// The service that builds native images of .NET has them open.
const NGEN: When = Any(&[Contains(&OpenProcessName, "mscorsvw"), Contains(&OpenProcessesOnUpgrade, "mscorsvw")]);

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // The servicing of Windows roles, features and updates waits for a restart. No setting shows it in a log.
    Entry {
        id: "PendingRebootWindowsComponents",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: Yes(&ComponentRestartPending),
        values: &[("pending_file_renames", &PendingFileRenames)],
        causes: &[
            Cause { name: "feature-installed", steps: &["restart-computer"] },
            Cause { name: "windows-update", steps: &["restart-computer"] },
            Cause { name: "update-failed", steps: &[] },
        ],
        steps: &[
            Step {
                name: "restart-computer",
                commands: &[Command { name: "restart-computer", shell: PowerShell, text: "Restart-Computer", elevated: true, ..COMMAND }],
            },
            Step::plain("repair-update"),
            Step::plain("ask-support"),
        ],
        verify: &[Command {
            name: "test-mark",
            shell: PowerShell,
            text: r"Test-Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending'",
            ..COMMAND
        }],
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
        situations: &[
            Situation { name: "powershell", when: POWERSHELL, steps: &["close-powershell", "restart-and-run"] },
            Situation { name: "ngen", when: NGEN, steps: &["finish-ngen", "restart-and-run"] },
            Situation { name: "another-program", when: All(&[Not(&POWERSHELL), Not(&NGEN)]), steps: &["stop-agent", "restart-and-run"] },
        ],
        causes: &[
            Cause { name: "powershell-open", steps: &["identify-process", "close-powershell", "restart-and-run"] },
            Cause { name: "ngen", steps: &["identify-process", "finish-ngen", "restart-and-run"] },
            Cause { name: "agent", steps: &["identify-process", "stop-agent", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "identify-process",
                commands: &[Command {
                    name: "identify-process",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("close-powershell"),
            Step {
                name: "finish-ngen",
                commands: &[Command {
                    name: "finish-ngen",
                    shell: Cmd,
                    text: r"%windir%\Microsoft.NET\Framework64\v4.0.30319\ngen.exe executeQueuedItems",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "stop-agent",
                commands: &[Command {
                    name: "find-service",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_Service -Filter 'ProcessId={pid}' | Select-Object Name, DisplayName, State",
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "list-processes",
            shell: PowerShell,
            text: r#"Get-Process | Where-Object { $_.Modules | Where-Object { $_.FileName -like "$env:ExchangeInstallPath*" } } | Select-Object Id, ProcessName, SessionId"#,
            elevated: true,
            ..COMMAND
        }],
        links: &["antivirus"],
        messages: &["Setup can't continue with the upgrade because the {} ({}) has open files. Close the process, and then restart Setup."],
        related: &["PendingRebootWindowsComponents", "RebootPending"],
        plan: &[CloseProcesses, RunSetupAgain],
        ..RULE
    },
    // Files wait for the restart, or an update asked for one.
    Entry {
        id: "RebootPending",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: Any(&[All(&[Present(&PendingFileRenames), Not(&Is(&PendingFileRenames, "none"))]), Yes(&UpdateNeedsReboot)]),
        values: &[("pending_file_renames", &PendingFileRenames)],
        situations: &[
            Situation {
                name: "renames",
                when: All(&[Present(&PendingFileRenames), Not(&Is(&PendingFileRenames, "none"))]),
                steps: &["restart-computer", "find-program", "repair-program", "ask-support"],
            },
            Situation { name: "update", when: Yes(&UpdateNeedsReboot), steps: &["restart-computer", "ask-support"] },
        ],
        causes: &[
            Cause { name: "program-changed", steps: &["restart-computer"] },
            Cause { name: "renames-at-every-start", steps: &["restart-computer", "find-program", "repair-program"] },
            Cause { name: "installation-failed", steps: &["restart-computer", "find-program", "repair-program", "ask-support"] },
        ],
        steps: &[
            Step {
                name: "restart-computer",
                commands: &[Command { name: "restart-computer", shell: PowerShell, text: "Restart-Computer", elevated: true, ..COMMAND }],
            },
            Step {
                name: "find-program",
                commands: &[Command {
                    name: "show-renames",
                    shell: PowerShell,
                    text: r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations",
                    ..COMMAND
                }],
            },
            Step::plain("repair-program"),
            Step::plain("ask-support"),
        ],
        verify: &[
            Command {
                name: "show-renames",
                shell: PowerShell,
                text: r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations",
                ..COMMAND
            },
            Command {
                name: "show-update-mark",
                shell: PowerShell,
                text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -ErrorAction SilentlyContinue).Flags",
                ..COMMAND
            },
        ],
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
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(UPGRADE, PREPARE_SCHEMA, PREPARE_AD),
        fails_when: Yes(&UpdateNeedsReboot),
        causes: &[Cause { name: "hotfix", steps: &[] }],
        steps: &[
            Step {
                name: "restart-server",
                commands: &[Command { name: "restart-computer", shell: PowerShell, text: "Restart-Computer", elevated: true, ..COMMAND }],
            },
            Step::plain("see-reboot-pending"),
        ],
        before_run: &["restart-server", "see-reboot-pending"],
        verify: &[Command {
            name: "show-update-mark",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -Name Flags -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        related: &["RebootPending", "PendingRebootWindowsComponents"],
        explained_by: &["RebootPending"],
        links: &["maintenance-mode"],
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
        causes: &[
            Cause { name: "powershell-open", steps: &["identify-process", "close-powershell", "restart-and-uninstall"] },
            Cause { name: "setup-in-powershell", steps: &["identify-process", "close-powershell", "restart-and-uninstall"] },
            Cause { name: "agent", steps: &["identify-process", "stop-agent-or-process", "restart-and-uninstall"] },
        ],
        steps: &[
            Step {
                name: "identify-process",
                commands: &[Command {
                    name: "identify-process",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("close-powershell"),
            Step {
                name: "stop-agent-or-process",
                commands: &[Command {
                    name: "end-process",
                    shell: PowerShell,
                    text: "Stop-Process -Id {pid}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-uninstall"),
        ],
        verify: &[Command {
            name: "list-processes",
            shell: PowerShell,
            text: r#"Get-Process | Where-Object { $_.Modules | Where-Object { $_.FileName -like "$env:ExchangeInstallPath*" } } | Select-Object Id, ProcessName, SessionId"#,
            elevated: true,
            ..COMMAND
        }],
        related: &["ProcessNeedsToBeClosedOnUpgrade", "RebootPending", "InterruptedUninstallNotContinued"],
        plan: &[CloseProcesses, RunSetupAgain],
        ..RULE
    },
];
