//! Known issues of the tasks after the checks: services, native code, packages, mailboxes, virtual directories.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{common::*, known_issues::*, task_errors::*};

/// Every operation: these patterns are looked for in whatever Setup was asked to do.
const EVERY: OperationSet = INSTALL | UPGRADE | UNINSTALL | RECOVER | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN | LANGUAGE_PACK;

/// The rows, in the order in which they are asked.
pub static ENTRIES: &[Entry] = &[
    // Recovery of a server that still has Exchange.
    Entry {
        id: "recover-on-installed-server",
        operations: EVERY,
        fails_when: Any(&[Seen(&RecoverWithRoles), Seen(&RolesAlreadyThere)]),
        values: &[("roles", &RolesAlreadyThere)],
        shows: &[&InstalledBuild],
        causes: &[Cause { name: "wanted-repair-installation", steps: &["repair-run-setup-same"] }, Cause { name: "part-earlier-attempt-still", steps: &["note-folder-exchange", "reset-computer-account"] }],
        steps: &[Step::new("repair-run-setup-same", &[Command::new("repair-upgrade-same-media", PowerShell, r".\Setup.exe {license} /Mode:Upgrade").risky().elevated()]), Step::new("note-folder-exchange", &[Command::new("folder-exchange", PowerShell, r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties msExchInstallPath"#).needs(Need::ActiveDirectory)]), Step::plain("reset-computer-account")],
        links: &["https://learn.microsoft.com/answers/questions/1088352", "recover"],
        related: &["resumed-after-failure"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The Application log refuses Setup's event.
    Entry {
        id: "setup-event-log-refused",
        operations: EVERY,
        fails_when: Seen(&SetupEventRefused),
        steps: &[Step::new("try-write-event", &[Command::new("write-test-event", PowerShell, "Write-EventLog -LogName Application -Source MSExchangeSetup -EntryType Information -EventId 1000 -Message 'Test'")]), Step::new("look-customsd-application-system", &[Command::new("show-customsd-both-logs", PowerShell, r#"'Application','System' | ForEach-Object { (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$_").CustomSD }"#)]), Step::new("export-both-keys", &[Command::new("save-key-application-log", Cmd, r"reg export HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application %TEMP%\eventlog-application.reg").elevated()])],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Native code was refused access to a file or to the directory.
    Entry {
        id: "exsetdata-access-denied",
        operations: EVERY,
        fails_when: Any(&[Seen(&NativeFileDenied), Seen(&NativeAccessDenied)]),
        shows: &[&NativeFileSearch, &NativeOrganizations, &FailedStage],
        values: &[("code", &NativeCode), ("atom", &NativeAtom), ("install_directory", &InstallDirectory)],
        situations: &[Situation { name: "file", when: Seen(&NativeFileSearch), steps: &["look-lines-error-code", "install-folder-drive-letter", "otherwise-give-system-local", "start-setup-elevated-run"] }, Situation { name: "directory", when: All(&[Is(&NativeAtom, "OrgLevelCt"), Not(&Seen(&NativeFileSearch))]), steps: &["look-lines-error-code", "look-deny-entries-broken", "start-setup-elevated-run"] }],
        causes: &[Cause { name: "exchange-installed-volume-mount", steps: &["look-lines-error-code", "install-folder-drive-letter", "start-setup-elevated-run"] }, Cause { name: "system-account-lacks-rights", steps: &["look-lines-error-code", "otherwise-give-system-local", "start-setup-elevated-run"] }, Cause { name: "deny-entry", steps: &["look-lines-error-code", "look-deny-entries-broken", "start-setup-elevated-run"] }],
        steps: &[Step::new("look-lines-error-code", &[Command::new("native-calls-failed", PowerShell, r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern 'Error code 0X' | Select-Object -Last 10"#)]), Step::new("install-folder-drive-letter", &[Command::new("volumes-drive-letters-mount", Cmd, "mountvol")]), Step::new("otherwise-give-system-local", &[Command::new("rights-folder", Cmd, r#"icacls "{install_directory}""#).elevated()]), Step::plain("look-deny-entries-broken"), Step::plain("start-setup-elevated-run")],
        links: &["https://learn.microsoft.com/answers/questions/1427238", "https://learn.microsoft.com/answers/questions/306122", "https://learn.microsoft.com/answers/questions/324288"],
        related: &["exsetdata-attribute-missing", "meso-access-denied"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Native code did not get to see the organization.
    Entry {
        id: "exsetdata-attribute-missing",
        operations: EVERY,
        fails_when: Seen(&NativeAttributeMissing),
        shows: &[&NativeOrganizations],
        values: &[("code", &NativeCode), ("atom", &NativeAtom)],
        causes: &[Cause { name: "deny-entry-authenticated-users", steps: &["read-containers-account-runs", "remove-deny-entries"] }, Cause { name: "schema-not-replicated-domain", steps: &["read-containers-account-runs", "let-directory-replicate"] }],
        steps: &[Step::new("read-containers-account-runs", &[Command::new("account-sees-below-services", PowerShell, r#"Get-ADObject -SearchBase "CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Filter * -SearchScope OneLevel"#).needs(Need::ActiveDirectory)]), Step::plain("remove-deny-entries"), Step::new("let-directory-replicate", &[Command::new("see-whether-replication-works", Cmd, "repadmin /replsummary").needs(Need::DirectoryTools)])],
        verify: &[Command::new("account-sees-below-services", PowerShell, r#"Get-ADObject -SearchBase "CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Filter * -SearchScope OneLevel"#).needs(Need::ActiveDirectory)],
        links: &["https://learn.microsoft.com/answers/questions/1222341"],
        related: &["exsetdata-access-denied"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // Windows protects the start type of its firewall from a Setup that is older than itself.
    Entry {
        id: "firewall-service-protected",
        operations: EVERY,
        fails_when: Seen(&FirewallNotConfigured),
        causes: &[Cause { name: "exchange-being-installed-windows", steps: &["see-windows", "use-exchange-server-2016"] }, Cause { name: "windows-upgraded-place-below", steps: &["see-windows", "bring-back-supported-windows"] }, Cause { name: "setup-runs-under-local", steps: &["sign-domain-account-first"] }],
        steps: &[Step::new("see-windows", &[Command::new("version-windows", PowerShell, "[Environment]::OSVersion.Version")]), Step::plain("use-exchange-server-2016"), Step::plain("bring-back-supported-windows"), Step::new("sign-domain-account-first", &[Command::new("account-use", PowerShell, "whoami")])],
        links: &["https://learn.microsoft.com/answers/questions/376597", "https://learn.microsoft.com/answers/questions/1257596", "https://learn.microsoft.com/answers/questions/2145972"],
        related: &["ValidOSVersion", "firewall-service-not-running"],
        explained_by: &["LoggedOntoDomain", "ComputerNotPartofDomain"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..ISSUE
    },
    // Windows Remote Management was busy.
    Entry {
        id: "winrm-restart-failed",
        operations: EVERY,
        fails_when: Any(&[Seen(&WinRmNotStarted), Seen(&WinRmNotStopped)]),
        values: &[("output", &ProgramOutput)],
        causes: &[Cause { name: "monitoring-tool-policy-restarts", steps: &["restart-winrm-hand", "stop-tools-use-winrm"] }, Cause { name: "service-hangs", steps: &["restart-winrm-hand", "restart-server"] }],
        steps: &[Step::new("restart-winrm-hand", &[Command::new("restart-winrm-show-state", PowerShell, "Restart-Service WinRM; Get-Service WinRM").elevated()]), Step::plain("restart-server"), Step::new("stop-tools-use-winrm", &[Command::new("process-service", Cmd, "sc.exe queryex winrm")])],
        verify: &[Command::new("restart-winrm-show-state", PowerShell, "Restart-Service WinRM; Get-Service WinRM").elevated(), Command::new("setup", Cmd, "net.exe start winrm")],
        links: &["https://learn.microsoft.com/answers/questions/2103279"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // A service that Setup started did not come up.
    Entry {
        id: "service-did-not-start",
        operations: EVERY,
        fails_when: All(&[
            Any(&[Seen(&ServiceNotRunning), Seen(&ServiceStatusNotReached), Seen(&ServiceStartFailed)]),
            Not(&Any(&[Seen(&ServiceIsDisabled), Seen(&ServiceIsDisabledFr), Seen(&ServiceIsDisabledDe), Seen(&ServiceDisabledType)])),
        ]),
        shows: &[&FailedStage],
        values: &[("service_name", &FailedService)],
        situations: &[Situation { name: "antimalware", when: Is(&FailedService, "FMS"), steps: &["look-service-those-depends", "start-hand", "read-system-application-logs", "remove-reason", "leave-antimalware-out"] }, Situation { name: "transport", when: OneOf(&FailedService, &["MSExchangeTransport", "MSExchangeFrontendTransport"]), steps: &["look-service-those-depends", "start-hand", "read-system-application-logs", "remove-reason", "start-transport-by-hand"] }],
        causes: &[Cause { name: "service-one-depends-stopped", steps: &["look-service-those-depends", "start-hand", "remove-reason"] }, Cause { name: "files-missing-another-build", steps: &["look-service-those-depends", "start-hand", "read-system-application-logs", "remove-reason"] }, Cause { name: "port-use", steps: &["look-service-those-depends", "start-hand", "read-system-application-logs"] }],
        steps: &[Step::new("look-service-those-depends", &[Command::new("state-service-those-depends", PowerShell, "Get-Service {service_name}; Get-Service {service_name} -RequiredServices | Format-Table Name, Status, StartType")]), Step::new("start-hand", &[Command::new("start", PowerShell, "Start-Service {service_name}").elevated()]), Step::new("read-system-application-logs", &[Command::new("errors-last-two-hours", PowerShell, "Get-WinEvent -FilterHashtable @{LogName='System','Application'; Level=1,2,3; StartTime=(Get-Date).AddHours(-2)} | Format-List TimeCreated, ProviderName, Id, Message")]), Step::plain("remove-reason"), Step::plain("leave-antimalware-out"), Step::plain("start-transport-by-hand")],
        verify: &[Command::new("state-service-those-depends", PowerShell, "Get-Service {service_name}; Get-Service {service_name} -RequiredServices | Format-Table Name, Status, StartType")],
        links: &["failed-updates", "https://learn.microsoft.com/answers/questions/187901", "https://learn.microsoft.com/answers/questions/1088352"],
        related: &["service-disabled", "exchange-assembly-damaged"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, RunSetupAgain],
        ..ISSUE
    },
    // An assembly is no assembly any more.
    Entry {
        id: "exchange-assembly-damaged",
        operations: EVERY,
        fails_when: Seen(&DamagedAssembly),
        values: &[("assembly", &DamagedAssembly)],
        causes: &[Cause { name: "media-download-damaged", steps: &["compare-file-server-same", "compare-hash-image-one", "download-image-again"] }, Cause { name: "disk-faulty", steps: &["compare-file-server-same", "compare-hash-image-one", "check-disk"] }],
        steps: &[Step::new("compare-file-server-same", &[Command::new("hash-file", PowerShell, r"Get-FileHash (Join-Path $env:ExchangeInstallPath 'Bin\{assembly}.dll')")]), Step::new("compare-hash-image-one", &[Command::new("hash-image", PowerShell, "Get-FileHash '<image>.iso' -Algorithm SHA256")]), Step::plain("download-image-again"), Step::plain("check-disk")],
        links: &["https://learn.microsoft.com/answers/questions/1657514"],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Windows Installer may not use a folder.
    Entry {
        id: "msi-directory-rights",
        operations: EVERY,
        fails_when: Seen(&InstallerFolderRefused),
        values: &[("directory", &InstallerFolder), ("package", &FailedPackage)],
        causes: &[Cause { name: "setup-update-not-started", steps: &["start-services-attempt-stopped", "start-setup-root-media", "read-package-own-log"] }, Cause { name: "owner-rights-inheritance-folder", steps: &[] }],
        steps: &[Step::plain("start-services-attempt-stopped"), Step::new("give-system-local-administrators", &[Command::new("rights-folder", Cmd, r#"icacls "{directory}""#).elevated(), Command::new("give-them-back", Cmd, r#"icacls "{directory}" /inheritance:e /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-11:(OI)(CI)RX"#).risky().elevated()]), Step::plain("start-setup-root-media"), Step::plain("read-package-own-log")],
        verify: &[Command::new("rights-folder", Cmd, r#"icacls "{directory}""#).elevated()],
        links: &["failed-updates", "https://learn.microsoft.com/answers/questions/304724", "https://learn.microsoft.com/troubleshoot/windows-server/application-management/msi-installation-error-1603"],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The account of a system mailbox belongs to a mailbox elsewhere.
    Entry {
        id: "arbitration-account-cannot-be-enabled",
        operations: EVERY,
        fails_when: Any(&[Seen(&MailboxMigrated), All(&[Seen(&MailUserWithoutAddress), Seen(&EnablesArbitration)])]),
        values: &[("mailbox", &MailboxInScript), ("mailbox", &LastNameInScript)],
        causes: &[Cause { name: "account-synchronized-migrated-cloud", steps: &[] }, Cause { name: "attributes-such-targetaddress-were", steps: &["look-account-recipient-type", "recreate-mailbox-microsoft-describes", "run-setup-again"] }],
        steps: &[Step::new("look-account-recipient-type", &[Command::new("attributes-system-accounts", PowerShell, "Get-ADUser -LDAPFilter '(|(cn=SystemMailbox*)(cn=FederatedEmail*)(cn=Migration*))' -Properties msExchRecipientTypeDetails, msExchRemoteRecipientType, targetAddress, homeMDB, mailNickname").needs(Need::ActiveDirectory)]), Step::plain("take-account-out-directory"), Step::new("recreate-mailbox-microsoft-describes", &[Command::new("system-mailboxes-their-databases", ExchangeShell, "Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName")]), Step::plain("run-setup-again")],
        verify: &[Command::new("system-mailboxes-their-databases", ExchangeShell, "Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName")],
        links: &["https://learn.microsoft.com/answers/questions/1114010", "https://learn.microsoft.com/answers/questions/301866", "https://learn.microsoft.com/answers/questions/304339"],
        related: &["system-mailbox-without-database", "arbitration-mailbox-upn"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Two receive connectors want the same address and port.
    Entry {
        id: "receive-connector-conflict",
        operations: EVERY,
        fails_when: Any(&[Seen(&ConnectorConflict), Seen(&ConnectorConflictText)]),
        values: &[("connector", &ConflictingConnector)],
        steps: &[Step::new("list-connectors-server", &[Command::new("connectors-role-bindings", ExchangeShell, "Get-ReceiveConnector -Server {server} | Format-List Identity, TransportRole, Bindings, RemoteIPRanges")]), Step::new("give-connector-other-transport", &[Command::new("give-front-end-role", ExchangeShell, "Set-ReceiveConnector '{connector}' -TransportRole FrontendTransport").risky()]), Step::plain("run-setup-again")],
        links: &["https://practical365.com/exchange-server/exchange-server-2013-upgrade-fails-due-to-receive-connector-conflicts/"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The settings of a virtual directory that is missing cannot be carried over.
    Entry {
        id: "vdir-settings-null",
        operations: EVERY,
        fails_when: All(&[
            OneOf(
                &NullParameter,
                &["RequireSSL", "ExtendedProtectionFlags", "ExtendedProtectionSPNList", "ExtendedProtectionTokenChecking"],
            ),
            Any(&[Seen(&ReadVdir), Seen(&NewVdir)]),
        ]),
        shows: &[&NullParameter],
        values: &[("virtual_directory", &ReadVdir), ("virtual_directory", &NewVdir), ("parameter", &NullParameter)],
        causes: &[Cause { name: "earlier-attempt-removed-broke", steps: &[] }, Cause { name: "removed-hand", steps: &[] }],
        steps: &[Step::new("ask-exchange-iis", &[Command::new("virtual-directory-exchange", PowerShell, "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME"), Command::new("applications-iis", Cmd, r"%windir%\System32\inetsrv\appcmd list app").elevated()]), Step::plain("remove-half-left"), Step::plain("run-setup-again")],
        verify: &[Command::new("virtual-directory-exchange", PowerShell, "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME")],
        links: &["https://learn.microsoft.com/answers/questions/1620906", "https://learn.microsoft.com/answers/questions/1433526", "https://github.com/microsoft/CSS-Exchange/issues/1753"],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
