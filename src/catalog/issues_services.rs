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
        commands: &[
            Command { shell: PowerShell, text: "Get-ExecutionPolicy -List", risky: false },
            Command { shell: Cmd, text: r#"gpresult /h "%TEMP%\gp.html""#, risky: false },
            Command { shell: Cmd, text: "gpupdate /force", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:RecoverServer", risky: true },
            Command { shell: PowerShell, text: "Set-ExecutionPolicy RemoteSigned -Scope LocalMachine", risky: true },
        ],
        related: &["PowerShellExecutionPolicyCheckSet"],
        plan: &[Own, RunSetupAgain],
        advice: "12345/12345 12345/12345",
        ..ISSUE
    },
    // WMI did not come back after the old files were removed.
    Entry {
        id: "winmgmt-cannot-start",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Is(&DisabledService, "WinMgmt"), Not(&DISABLED)]),
        commands: &[
            Command { shell: Cmd, text: "shutdown /r /t 0", risky: true },
            Command { shell: Cmd, text: "winmgmt /verifyrepository", risky: false },
            Command { shell: PowerShell, text: "Get-Service Winmgmt -DependentServices | Where-Object Status -eq Running", risky: false },
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
        situations: &[Situation { name: "overwritten", when: Seen(&StartModesOverwritten) }],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-Content "$env:SystemDrive\ExchangeSetupLogs\ServiceControl.log" | Select-String 'ServiceControl.ps1:', 'Disabling service', 'Overwrite is specified', '\[Error\]'"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup; .\ServiceControl.ps1 AfterPatch"#,
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: "'W3SVC','IISADMIN','WinMgmt','RemoteRegistry' | ForEach-Object { Set-Service $_ -StartupType Automatic }",
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: "Get-Service -DisplayName 'Microsoft Exchange*' | Where-Object { $_.StartType -ne 'Disabled' -and $_.DisplayName -notlike '*POP3*' -and $_.DisplayName -notlike '*IMAP4*' } | Start-Service",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "Get-Service -DisplayName 'Microsoft Exchange*' | Format-Table DisplayName, StartType, Status",
                risky: false,
            },
        ],
        related: &["service-disabled", "update-wrong-cumulative-update"],
        plan: &[Restart, Own, StartServices],
        advice: "1235/1245 1235/1245 1245/1345@overwritten overwritten=1245",
        ..ISSUE
    },
    // iisreset found an IIS service that does not run.
    Entry {
        id: "iisreset-service-not-started",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&IisReset), Is(&ProgramExitCode, "1062")]),
        values: &[("exit_code", &ProgramExitCode)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "'WAS','W3SVC','IISADMIN' | ForEach-Object { Set-Service $_ -StartupType Automatic; Start-Service $_ }",
                risky: false,
            },
            Command { shell: Cmd, text: "iisreset", risky: false },
        ],
        related: &["W3SVCDisabledOrNotInstalled", "helper-program-failed"],
        plan: &[StartServices, RunSetupAgain],
        advice: "13/1 23/2",
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
        commands: &[
            Command { shell: Cmd, text: "net helpmsg {exit_code}", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Get-CimInstance Win32_Service -Filter "StartMode='Disabled'" | Select-Object Name, DisplayName"#,
                risky: false,
            },
        ],
        related: &["vdir-appcmd-failed", "service-disabled"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, Restart, RunSetupAgain],
        advice: "123/12 124/1 124/1",
        ..ISSUE
    },
];
