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
        causes: &[Cause { name: "group-policy-local-policy", steps: &[] }, Cause { name: "process-currentuser-value-other", steps: &[] }],
        steps: &[
            Step {
                name: "list-scopes",
                commands: &[Command { name: "list-scopes", shell: PowerShell, text: "Get-ExecutionPolicy -List", ..COMMAND }],
            },
            Step {
                name: "take-policy-off-server",
                commands: &[
                    Command { name: "policy-sets", shell: Cmd, text: r#"gpresult /h "%TEMP%\gp.html""#, ..COMMAND },
                    Command { name: "renew-policies", shell: Cmd, text: "gpupdate /force", ..COMMAND },
                ],
            },
            Step::plain("run-setup-again"),
            Step {
                name: "exchange-gone-list-programs",
                commands: &[Command {
                    name: "setup-refuses-exchange-gone",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:RecoverServer",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "afterwards-set-localmachine-remotesigned",
                commands: &[Command {
                    name: "set-policy-computer",
                    shell: PowerShell,
                    text: "Set-ExecutionPolicy RemoteSigned -Scope LocalMachine",
                    risky: true,
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
        causes: &[Cause { name: "monitoring-backup-agents", steps: &[] }],
        steps: &[
            Step {
                name: "restart-server-start-same",
                commands: &[Command { name: "restart-server", shell: Cmd, text: "shutdown /r /t 0", risky: true, ..COMMAND }],
            },
            Step {
                name: "stop-monitoring-backup-agents",
                commands: &[
                    Command { name: "check-repository-wmi", shell: Cmd, text: "winmgmt /verifyrepository", ..COMMAND },
                    Command {
                        name: "running-services-depend",
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
    // iisreset found an IIS service that does not run.
    Entry {
        id: "iisreset-service-not-started",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&IisReset), Is(&ProgramExitCode, "1062")]),
        values: &[("exit_code", &ProgramExitCode)],
        causes: &[
            Cause { name: "w3svc-iisadmin-stopped-disabled", steps: &["bring-iis-services-back", "run-setup-again"] },
            Cause { name: "http-sys-cant-start", steps: &["run-iisreset-hand", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "bring-iis-services-back",
                commands: &[Command {
                    name: "bring-iis-services-back",
                    shell: PowerShell,
                    text: "'WAS','W3SVC','IISADMIN' | ForEach-Object { Set-Service $_ -StartupType Automatic; Start-Service $_ }",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "run-iisreset-hand",
                commands: &[Command { name: "try-hand", shell: Cmd, text: "iisreset", elevated: true, ..COMMAND }],
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
            Cause {
                name: "services-were-stopped-disabled",
                steps: &["name-program", "ask-windows-code-means", "set-services-attempt-left"],
            },
            Cause { name: "file-register-missing-damaged", steps: &["name-program", "ask-windows-code-means", "run-same-program-hand"] },
            Cause {
                name: "antivirus-software-blocks-program",
                steps: &["name-program", "ask-windows-code-means", "run-same-program-hand"],
            },
        ],
        steps: &[
            Step::plain("name-program"),
            Step {
                name: "ask-windows-code-means",
                commands: &[Command { name: "windows-code-means", shell: Cmd, text: "net helpmsg {exit_code}", ..COMMAND }],
            },
            Step {
                name: "set-services-attempt-left",
                commands: &[Command {
                    name: "services-disabled",
                    shell: PowerShell,
                    text: r#"Get-CimInstance Win32_Service -Filter "StartMode='Disabled'" | Select-Object Name, DisplayName"#,
                    ..COMMAND
                }],
            },
            Step::plain("run-same-program-hand"),
        ],
        links: &["https://learn.microsoft.com/answers/questions/343369"],
        related: &["vdir-appcmd-failed", "service-disabled"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, Restart, RunSetupAgain],
        ..ISSUE
    },
];
