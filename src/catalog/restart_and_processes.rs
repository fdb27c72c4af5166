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
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: Yes(&ComponentRestartPending),
        values: &[("pending_file_renames", &PendingFileRenames)],
        causes: &[
            Cause { name: "feature-installed-restart", steps: &["restart-computer"] },
            Cause { name: "windows-update-waits-restart", steps: &["restart-computer"] },
            Cause { name: "update-failed-left-mark", steps: &[] },
        ],
        steps: &[
            Step {
                name: "restart-computer",
                commands: &[Command { name: "restart-computer", shell: PowerShell, text: "Restart-Computer", elevated: true, ..COMMAND }],
            },
            Step::plain("repair-reinstall-update-feature"),
            Step::plain("ask-microsoft-support"),
        ],
        verify: &[Command {
            name: "see-whether-mark",
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
            Situation {
                name: "powershell",
                when: Any(&[Contains(&OpenProcessName, "powershell"), Contains(&OpenProcessesOnUpgrade, "powershell")]),
                steps: &["close-every-such-window", "restart-server-run-setup"],
            },
            Situation {
                name: "ngen",
                when: Any(&[Contains(&OpenProcessName, "mscorsvw"), Contains(&OpenProcessesOnUpgrade, "mscorsvw")]),
                steps: &["mscorsvw-wait-finish-work", "restart-server-run-setup"],
            },
        ],
        causes: &[
            Cause {
                name: "exchange-management-shell-other",
                steps: &["identify-process", "close-every-such-window", "restart-server-run-setup"],
            },
            Cause {
                name: "process-mscorsvw-still-builds",
                steps: &["identify-process", "mscorsvw-wait-finish-work", "restart-server-run-setup"],
            },
            Cause {
                name: "monitoring-backup-antivirus-configuration",
                steps: &["identify-process", "stop-service-time-upgrade", "restart-server-run-setup"],
            },
        ],
        steps: &[
            Step {
                name: "identify-process",
                commands: &[Command {
                    name: "identify-process",
                    shell: PowerShell,
                    text: "Get-CimInstance Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine",
                    ..COMMAND
                }],
            },
            Step::plain("close-every-such-window"),
            Step {
                name: "mscorsvw-wait-finish-work",
                commands: &[Command {
                    name: "let-dotnet-finish-native",
                    shell: Cmd,
                    text: r"%windir%\Microsoft.NET\Framework64\v4.0.30319\ngen.exe executeQueuedItems",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("stop-service-time-upgrade"),
            Step::plain("restart-server-run-setup"),
        ],
        verify: &[Command {
            name: "list-processes-exchange-files",
            shell: PowerShell,
            text: r#"Get-Process | Where-Object { $_.Modules.FileName -like "$env:ExchangeInstallPath*" } | Select-Object Id, ProcessName, SessionId"#,
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
                steps: &["restart-computer-put-member", "see-files-queued", "update-repair-stop-remove", "ask-microsoft-support"],
            },
            Situation { name: "update", when: Yes(&UpdateNeedsReboot), steps: &["restart-computer-put-member", "ask-microsoft-support"] },
        ],
        causes: &[
            Cause { name: "program-update-installed-removed", steps: &["restart-computer-put-member"] },
            Cause {
                name: "driver-antivirus-backup-monitoring",
                steps: &["restart-computer-put-member", "see-files-queued", "update-repair-stop-remove"],
            },
            Cause { name: "failed-installation-left-entry", steps: &[] },
        ],
        steps: &[
            Step {
                name: "restart-computer-put-member",
                commands: &[Command { name: "restart-computer", shell: PowerShell, text: "Restart-Computer", elevated: true, ..COMMAND }],
            },
            Step {
                name: "see-files-queued",
                commands: &[Command {
                    name: "show-files-queued-restart",
                    shell: PowerShell,
                    text: r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations",
                    ..COMMAND
                }],
            },
            Step::plain("update-repair-stop-remove"),
            Step::plain("ask-microsoft-support"),
        ],
        verify: &[
            Command {
                name: "show-files-queued-restart",
                shell: PowerShell,
                text: r"(Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager' -Name PendingFileRenameOperations -ErrorAction SilentlyContinue).PendingFileRenameOperations",
                ..COMMAND
            },
            Command {
                name: "show-mark-update",
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
        causes: &[Cause { name: "hotfix-installed-waits-restart", steps: &[] }],
        steps: &[Step::plain("read-setup-message-about"), Step::plain("restart-server"), Step::plain("treat-pending-restart")],
        verify: &[Command {
            name: "show-mark",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Updates\UpdateExeVolatile' -Name Flags -ErrorAction SilentlyContinue",
            ..COMMAND
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
        causes: &[
            Cause {
                name: "exchange-management-shell-other",
                steps: &["identify-process-id", "close-every-powershell-window", "restart-server-uninstall-once"],
            },
            Cause {
                name: "setup-itself-started-powershell",
                steps: &["identify-process-id", "close-every-powershell-window", "restart-server-uninstall-once"],
            },
            Cause {
                name: "monitoring-backup-script-agent",
                steps: &["identify-process-id", "stop-monitoring", "restart-server-uninstall-once"],
            },
        ],
        steps: &[
            Step {
                name: "identify-process-id",
                commands: &[Command {
                    name: "identify-process",
                    shell: PowerShell,
                    text: "Get-CimInstance Win32_Process -Filter 'ProcessId={pid}' | Select-Object Name, ProcessId, ParentProcessId, CommandLine",
                    ..COMMAND
                }],
            },
            Step::plain("close-every-powershell-window"),
            Step {
                name: "stop-monitoring",
                commands: &[Command {
                    name: "end-process-once-known",
                    shell: PowerShell,
                    text: "Stop-Process -Id {pid}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-server-uninstall-once"),
        ],
        verify: &[Command {
            name: "list-processes-exchange-files",
            shell: PowerShell,
            text: r#"Get-Process | Where-Object { $_.Modules.FileName -like "$env:ExchangeInstallPath*" } | Select-Object Id, ProcessName, SessionId"#,
            elevated: true,
            ..COMMAND
        }],
        related: &["ProcessNeedsToBeClosedOnUpgrade", "RebootPending", "InterruptedUninstallNotContinued"],
        plan: &[CloseProcesses, RunSetupAgain],
        ..RULE
    },
];
