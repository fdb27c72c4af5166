//! Known issues of services and programs that Setup stops, starts and runs.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_services::*, known_issues::*};

/// Windows refused a service because it is disabled.
const DISABLED: When = Any(&[Seen(&ServiceIsDisabled), Seen(&ServiceIsDisabledFr), Seen(&ServiceIsDisabledDe)]);

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // A policy makes PowerShell ask WMI, which Setup has stopped.
    Entry {
        id: "execution-policy-by-group-policy",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Seen(&AuthorizationManagerFailed),
        values: &[("script", &RefusedScript)],
        causes: &[
            Cause { name: "policy", steps: &["list-scopes", "remove-policy", "run-setup-again", "recover", "set-local-machine"] },
            Cause { name: "other-scope", steps: &["list-scopes", "clear-current-user", "run-setup-again", "recover", "set-local-machine"] },
        ],
        steps: &[
            Step {
                name: "list-scopes",
                commands: &[Command { name: "list-scopes", shell: PowerShell, text: "Get-ExecutionPolicy -List", ..COMMAND }],
            },
            Step {
                name: "remove-policy",
                commands: &[
                    Command {
                        name: "start-wmi",
                        shell: PowerShell,
                        text: "Set-Service Winmgmt -StartupType Automatic; Start-Service Winmgmt",
                        elevated: true,
                        ..COMMAND
                    },
                    Command { name: "find-policy", shell: Cmd, text: r#"gpresult /f /h "%TEMP%\gp.html""#, elevated: true, ..COMMAND },
                    Command { name: "update-policies", shell: Cmd, text: "gpupdate /force", elevated: true, ..COMMAND },
                ],
            },
            Step {
                name: "clear-current-user",
                commands: &[Command {
                    name: "clear-current-user",
                    shell: PowerShell,
                    text: "Set-ExecutionPolicy Undefined -Scope CurrentUser -Force",
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
            Step {
                name: "recover",
                commands: &[Command {
                    name: "recover",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-local-machine",
                commands: &[Command {
                    name: "set-local-machine",
                    shell: PowerShell,
                    text: "Set-ExecutionPolicy RemoteSigned -Scope LocalMachine",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command { name: "list-scopes", shell: PowerShell, text: "Get-ExecutionPolicy -List", ..COMMAND }],
        links: &[
            "execution-policy",
            "https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/ms-exch-setupreadiness-powershellexecutionpolicycheckset",
        ],
        related: &["PowerShellExecutionPolicyCheckSet"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // WMI did not come back after the old files were removed.
    Entry {
        id: "winmgmt-cannot-start",
        operations: UPGRADE,
        fails_when: All(&[Is(&DisabledService, "WinMgmt"), Not(&DISABLED)]),
        causes: &[Cause { name: "slow-wmi", steps: &[] }],
        steps: &[
            Step {
                name: "restart-and-resume",
                commands: &[Command {
                    name: "restart-server",
                    shell: Cmd,
                    text: "shutdown /r /t 0",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "stop-agents",
                commands: &[
                    Command {
                        name: "list-dependent-services",
                        shell: PowerShell,
                        text: "Get-Service Winmgmt -DependentServices | Where-Object { $_.Status -eq 'Running' }",
                        ..COMMAND
                    },
                    Command { name: "verify-repository", shell: Cmd, text: "winmgmt /verifyrepository", elevated: true, ..COMMAND },
                    Command {
                        name: "salvage-repository",
                        shell: Cmd,
                        text: "winmgmt /salvagerepository",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command { name: "state-of-wmi", shell: PowerShell, text: "Get-Service Winmgmt", ..COMMAND }],
        links: &["maintenance-mode"],
        related: &["execution-policy-by-group-policy", "service-did-not-start"],
        plan: &[Restart, RunSetupAgain],
        ..ISSUE
    },
    // iisreset found an IIS service that does not run.
    Entry {
        id: "iisreset-service-not-started",
        operations: any_of!(INSTALL, UPGRADE, UNINSTALL, RECOVER),
        fails_when: All(&[Seen(&IisReset), Is(&ProgramExitCode, "1062")]),
        values: &[("exit_code", &ProgramExitCode)],
        causes: &[
            Cause { name: "service-disabled", steps: &["start-services", "run-setup-again"] },
            Cause { name: "http-sys", steps: &["look-at-http", "start-services", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "start-services",
                commands: &[Command {
                    name: "start-services",
                    shell: PowerShell,
                    text: "'WAS','W3SVC','IISADMIN' | ForEach-Object { Set-Service $_ -StartupType Automatic; Start-Service $_ }",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "look-at-http",
                commands: &[
                    // Without WMI, which an attempt may have left disabled.
                    Command { name: "look-at-http", shell: Cmd, text: "sc.exe query http", ..COMMAND },
                    Command { name: "start-http", shell: Cmd, text: "net start http", elevated: true, ..COMMAND },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command { name: "run-iisreset", shell: Cmd, text: "iisreset", elevated: true, ..COMMAND }],
        links: &["https://learn.microsoft.com/answers/questions/342112"],
        related: &["W3SVCDisabledOrNotInstalled", "helper-program-failed"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // Any other program that Setup ran.
    Entry {
        id: "helper-program-failed",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Seen(&ProgramExitCode),
            Not(&Is(&ProgramExitCode, "1062")),
            Not(&Seen(&SchemaProgram)),
            Not(&Seen(&SmimeLibrary)),
            Any(&[
                All(&[Seen(&StartedProgram), Not(&Contains(&StartedProgram, r"\inetsrv\appcmd.exe"))]),
                All(&[Not(&Seen(&StartedProgram)), Not(&Seen(&AppcmdInScript))]),
            ]),
        ]),
        shows: &[&StartedProgram, &StartedArguments],
        values: &[
            ("exit_code", &ProgramExitCode),
            ("program", &SetupProcessName),
            ("arguments", &SetupProcessArguments),
            ("started", &StartedProgram),
        ],
        causes: &[
            Cause { name: "services-disabled", steps: &["find-program", "read-code", "restore-services"] },
            Cause { name: "file-damaged", steps: &["find-program", "read-code", "run-program"] },
            Cause { name: "antivirus", steps: &["find-program", "read-code", "run-program"] },
        ],
        steps: &[
            Step::plain("find-program"),
            Step { name: "read-code", commands: &[Command { name: "read-code", shell: Cmd, text: "net helpmsg {exit_code}", ..COMMAND }] },
            Step {
                name: "restore-services",
                commands: &[
                    Command {
                        name: "list-disabled",
                        shell: PowerShell,
                        text: r"Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\* | Where-Object { $_.Start -eq 4 -and $_.ObjectName } | Select-Object PSChildName, DisplayName",
                        ..COMMAND
                    },
                    Command {
                        name: "enable-service",
                        shell: PowerShell,
                        text: "Set-Service <service name> -StartupType Automatic",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-program"),
        ],
        links: &["https://learn.microsoft.com/answers/questions/343369"],
        related: &["vdir-appcmd-failed", "service-disabled"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, Restart, RunSetupAgain],
        ..ISSUE
    },
];
