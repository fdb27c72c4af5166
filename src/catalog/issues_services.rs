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
        operations: ALL_OPERATIONS,
        fails_when: Seen(&AuthorizationManagerFailed),
        values: &[("script", &RefusedScript)],
        causes: &[Cause { name: "policy", steps: &[] }, Cause { name: "other-scope", steps: &[] }],
        steps: &[
            Step {
                name: "list-scopes",
                commands: &[Command { name: "list-scopes", shell: PowerShell, text: "Get-ExecutionPolicy -List", ..COMMAND }],
            },
            Step {
                name: "remove-policy",
                commands: &[
                    Command { name: "find-policy", shell: Cmd, text: r#"gpresult /h "%TEMP%\gp.html""#, elevated: true, ..COMMAND },
                    Command { name: "update-policies", shell: Cmd, text: "gpupdate /force", ..COMMAND },
                ],
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
        operations: ALL_OPERATIONS,
        fails_when: All(&[Is(&DisabledService, "WinMgmt"), Not(&DISABLED)]),
        causes: &[Cause { name: "slow-wmi", steps: &[] }],
        steps: &[
            Step {
                name: "restart-and-resume",
                commands: &[Command { name: "restart-server", shell: Cmd, text: "shutdown /r /t 0", risky: true, ..COMMAND }],
            },
            Step {
                name: "stop-agents",
                commands: &[
                    Command { name: "verify-repository", shell: Cmd, text: "winmgmt /verifyrepository", elevated: true, ..COMMAND },
                    Command {
                        name: "list-dependent-services",
                        shell: PowerShell,
                        text: "Get-Service Winmgmt -DependentServices | Where-Object Status -eq Running",
                        ..COMMAND
                    },
                ],
            },
        ],
        related: &["execution-policy-by-group-policy", "service-did-not-start"],
        plan: &[Restart, RunSetupAgain],
        ..ISSUE
    },
    // A security update broke off and left the services disabled.
    Entry {
        id: "services-left-disabled-by-update",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&DisabledAndStopped), Seen(&StoppedAndDisabled), Seen(&StartModesOverwritten), Seen(&AfterPatchWanted)]),
        situations: &[Situation {
            name: "overwritten",
            when: Seen(&StartModesOverwritten),
            steps: &["restart-server", "servicecontrol-log-see-services", "set-services-first-attempt", "start-services"],
        }],
        causes: &[
            Cause {
                name: "msp-file-started-elevation",
                steps: &["restart-server", "servicecontrol-log-see-services", "let-exchange-restore-them", "start-services"],
            },
            Cause {
                name: "service-didnt-stop-time",
                steps: &["restart-server", "servicecontrol-log-see-services", "let-exchange-restore-them", "start-services"],
            },
            Cause {
                name: "second-attempt-saved-disabled",
                steps: &["restart-server", "servicecontrol-log-see-services", "set-services-first-attempt", "start-services"],
            },
        ],
        steps: &[
            Step::plain("restart-server"),
            Step {
                name: "servicecontrol-log-see-services",
                commands: &[Command {
                    name: "disabled-attempt",
                    shell: PowerShell,
                    text: r#"Get-Content "$env:SystemDrive\ExchangeSetupLogs\ServiceControl.log" | Select-String 'ServiceControl.ps1:', 'Disabling service', 'Overwrite is specified', '\[Error\]'"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "let-exchange-restore-them",
                commands: &[Command {
                    name: "let-exchange-restore-services",
                    shell: PowerShell,
                    text: r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup; .\ServiceControl.ps1 AfterPatch"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "set-services-first-attempt",
                commands: &[Command {
                    name: "windows-services-update-disables",
                    shell: PowerShell,
                    text: "'W3SVC','IISADMIN','WinMgmt','RemoteRegistry' | ForEach-Object { Set-Service $_ -StartupType Automatic }",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-services",
                commands: &[Command {
                    name: "start-exchange-services",
                    shell: PowerShell,
                    text: "Get-Service -DisplayName 'Microsoft Exchange*' | Where-Object { $_.StartType -ne 'Disabled' -and $_.DisplayName -notlike '*POP3*' -and $_.DisplayName -notlike '*IMAP4*' } | Start-Service",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "look-result",
            shell: PowerShell,
            text: "Get-Service -DisplayName 'Microsoft Exchange*' | Format-Table DisplayName, StartType, Status",
            ..COMMAND
        }],
        links: &[
            "failed-updates",
            "https://learn.microsoft.com/answers/questions/1098733",
            "https://posh-able.com/2021/03/07/march-2021-applying-ms-exchange-0-day-patches/",
        ],
        related: &["service-disabled", "update-wrong-cumulative-update"],
        plan: &[Restart, Own, StartServices],
        ..ISSUE
    },
    // iisreset found an IIS service that does not run.
    Entry {
        id: "iisreset-service-not-started",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&IisReset), Is(&ProgramExitCode, "1062")]),
        values: &[("exit_code", &ProgramExitCode)],
        causes: &[
            Cause { name: "service-disabled", steps: &["start-services", "run-setup-again"] },
            Cause { name: "http-sys", steps: &["run-iisreset", "run-setup-again"] },
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
                name: "run-iisreset",
                commands: &[Command { name: "run-iisreset", shell: Cmd, text: "iisreset", elevated: true, ..COMMAND }],
            },
            Step::plain("run-setup-again"),
        ],
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
                commands: &[Command {
                    name: "list-disabled",
                    shell: PowerShell,
                    text: r"Get-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Services\* | Where-Object { $_.Start -eq 4 -and $_.ObjectName } | Select-Object PSChildName, DisplayName",
                    ..COMMAND
                }],
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
