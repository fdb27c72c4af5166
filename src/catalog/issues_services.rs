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
        steps: &[Step::new("list-scopes", &[Command::new("list-scopes", PowerShell, "Get-ExecutionPolicy -List")]), Step::new("take-policy-off-server", &[Command::new("policy-sets", Cmd, r#"gpresult /h "%TEMP%\gp.html""#), Command::new("renew-policies", Cmd, "gpupdate /force")]), Step::plain("run-setup-again"), Step::new("exchange-gone-list-programs", &[Command::new("setup-refuses-exchange-gone", PowerShell, r".\Setup.exe {license} /Mode:RecoverServer").risky().elevated()]), Step::new("afterwards-set-localmachine-remotesigned", &[Command::new("set-policy-computer", PowerShell, "Set-ExecutionPolicy RemoteSigned -Scope LocalMachine").risky()])],
        verify: &[Command::new("list-scopes", PowerShell, "Get-ExecutionPolicy -List")],
        links: &["execution-policy", "https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/ms-exch-setupreadiness-powershellexecutionpolicycheckset"],
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
        steps: &[Step::new("restart-server-start-same", &[Command::new("restart-server", Cmd, "shutdown /r /t 0").risky()]), Step::new("stop-monitoring-backup-agents", &[Command::new("check-repository-wmi", Cmd, "winmgmt /verifyrepository"), Command::new("running-services-depend", PowerShell, "Get-Service Winmgmt -DependentServices | Where-Object Status -eq Running")])],
        related: &["execution-policy-by-group-policy", "service-did-not-start"],
        plan: &[Restart, RunSetupAgain],
        ..ISSUE
    },
    // A security update broke off and left the services disabled.
    Entry {
        id: "services-left-disabled-by-update",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&DisabledAndStopped), Seen(&StoppedAndDisabled), Seen(&StartModesOverwritten), Seen(&AfterPatchWanted)]),
        situations: &[Situation { name: "overwritten", when: Seen(&StartModesOverwritten), steps: &["restart-server", "servicecontrol-log-see-services", "set-services-first-attempt", "start-services"] }],
        causes: &[Cause { name: "msp-file-started-elevation", steps: &["restart-server", "servicecontrol-log-see-services", "let-exchange-restore-them", "start-services"] }, Cause { name: "service-didnt-stop-time", steps: &["restart-server", "servicecontrol-log-see-services", "let-exchange-restore-them", "start-services"] }, Cause { name: "second-attempt-saved-disabled", steps: &["restart-server", "servicecontrol-log-see-services", "set-services-first-attempt", "start-services"] }],
        steps: &[Step::plain("restart-server"), Step::new("servicecontrol-log-see-services", &[Command::new("disabled-attempt", PowerShell, r#"Get-Content "$env:SystemDrive\ExchangeSetupLogs\ServiceControl.log" | Select-String 'ServiceControl.ps1:', 'Disabling service', 'Overwrite is specified', '\[Error\]'"#)]), Step::new("let-exchange-restore-them", &[Command::new("let-exchange-restore-services", PowerShell, r#"cd "$env:ExchangeInstallPath\Bin"; Add-PSSnapin Microsoft.Exchange.Management.PowerShell.Setup; .\ServiceControl.ps1 AfterPatch"#).risky()]), Step::new("set-services-first-attempt", &[Command::new("windows-services-update-disables", PowerShell, "'W3SVC','IISADMIN','WinMgmt','RemoteRegistry' | ForEach-Object { Set-Service $_ -StartupType Automatic }").risky().elevated()]), Step::new("start-services", &[Command::new("start-exchange-services", PowerShell, "Get-Service -DisplayName 'Microsoft Exchange*' | Where-Object { $_.StartType -ne 'Disabled' -and $_.DisplayName -notlike '*POP3*' -and $_.DisplayName -notlike '*IMAP4*' } | Start-Service").elevated()])],
        verify: &[Command::new("look-result", PowerShell, "Get-Service -DisplayName 'Microsoft Exchange*' | Format-Table DisplayName, StartType, Status")],
        links: &["failed-updates", "https://learn.microsoft.com/answers/questions/1098733", "https://posh-able.com/2021/03/07/march-2021-applying-ms-exchange-0-day-patches/"],
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
        causes: &[Cause { name: "w3svc-iisadmin-stopped-disabled", steps: &["bring-iis-services-back", "run-setup-again"] }, Cause { name: "http-sys-cant-start", steps: &["run-iisreset-hand", "run-setup-again"] }],
        steps: &[Step::new("bring-iis-services-back", &[Command::new("bring-iis-services-back", PowerShell, "'WAS','W3SVC','IISADMIN' | ForEach-Object { Set-Service $_ -StartupType Automatic; Start-Service $_ }").elevated()]), Step::new("run-iisreset-hand", &[Command::new("try-hand", Cmd, "iisreset").elevated()]), Step::plain("run-setup-again")],
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
        causes: &[Cause { name: "services-were-stopped-disabled", steps: &["name-program", "ask-windows-code-means", "set-services-attempt-left"] }, Cause { name: "file-register-missing-damaged", steps: &["name-program", "ask-windows-code-means", "run-same-program-hand"] }, Cause { name: "antivirus-software-blocks-program", steps: &["name-program", "ask-windows-code-means", "run-same-program-hand"] }],
        steps: &[Step::plain("name-program"), Step::new("ask-windows-code-means", &[Command::new("windows-code-means", Cmd, "net helpmsg {exit_code}")]), Step::new("set-services-attempt-left", &[Command::new("services-disabled", PowerShell, r#"Get-CimInstance Win32_Service -Filter "StartMode='Disabled'" | Select-Object Name, DisplayName"#)]), Step::plain("run-same-program-hand")],
        links: &["https://learn.microsoft.com/answers/questions/343369"],
        related: &["vdir-appcmd-failed", "service-disabled"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, Restart, RunSetupAgain],
        ..ISSUE
    },
];
