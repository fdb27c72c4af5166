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
        commands: &[
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:Upgrade", risky: true },
            Command {
                shell: PowerShell,
                text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties msExchInstallPath"#,
                risky: false,
            },
        ],
        related: &["resumed-after-failure"],
        plan: &[Own, RunSetupAgain],
        advice: "1/1 23/2",
        ..ISSUE
    },
    // The Application log refuses Setup's event.
    Entry {
        id: "setup-event-log-refused",
        operations: EVERY,
        fails_when: Seen(&SetupEventRefused),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Write-EventLog -LogName Application -Source MSExchangeSetup -EntryType Information -EventId 1000 -Message 'Test'",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"'Application','System' | ForEach-Object { (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$_").CustomSD }"#,
                risky: false,
            },
            Command {
                shell: Cmd,
                text: r"reg export HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application %TEMP%\eventlog-application.reg",
                risky: false,
            },
        ],
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
        situations: &[
            Situation { name: "file", when: Seen(&NativeFileSearch) },
            Situation { name: "directory", when: All(&[Is(&NativeAtom, "OrgLevelCt"), Not(&Seen(&NativeFileSearch))]) },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern 'Error code 0X' | Select-Object -Last 10"#,
                risky: false,
            },
            Command { shell: Cmd, text: "mountvol", risky: false },
            Command { shell: Cmd, text: r#"icacls "{install_directory}""#, risky: false },
        ],
        related: &["exsetdata-attribute-missing", "meso-access-denied"],
        plan: &[Own, RunSetupAgain],
        advice: "125/12 135/13 145/1",
        ..ISSUE
    },
    // Native code did not get to see the organization.
    Entry {
        id: "exsetdata-attribute-missing",
        operations: EVERY,
        fails_when: Seen(&NativeAttributeMissing),
        shows: &[&NativeOrganizations],
        values: &[("code", &NativeCode), ("atom", &NativeAtom)],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ADObject -SearchBase "CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Filter * -SearchScope OneLevel"#,
                risky: false,
            },
            Command { shell: Cmd, text: "repadmin /replsummary", risky: false },
        ],
        related: &["exsetdata-access-denied"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "12/1 13/2",
        ..ISSUE
    },
    // Windows protects the start type of its firewall from a Setup that is older than itself.
    Entry {
        id: "firewall-service-protected",
        operations: EVERY,
        fails_when: Seen(&FirewallNotConfigured),
        commands: &[
            Command { shell: PowerShell, text: "[Environment]::OSVersion.Version", risky: false },
            Command { shell: PowerShell, text: "whoami", risky: false },
        ],
        related: &["ValidOSVersion", "firewall-service-not-running"],
        explained_by: &["LoggedOntoDomain", "ComputerNotPartofDomain"],
        plan: &[ChangeWindows, RunSetupAgain],
        advice: "12/1 13/1 4/2",
        ..ISSUE
    },
    // Windows Remote Management was busy.
    Entry {
        id: "winrm-restart-failed",
        operations: EVERY,
        fails_when: Any(&[Seen(&WinRmNotStarted), Seen(&WinRmNotStopped)]),
        values: &[("output", &ProgramOutput)],
        commands: &[
            Command { shell: PowerShell, text: "Restart-Service WinRM; Get-Service WinRM", risky: false },
            Command { shell: Cmd, text: "sc.exe queryex winrm", risky: false },
            Command { shell: Cmd, text: "net.exe start winrm", risky: false },
        ],
        plan: &[StartServices, RunSetupAgain],
        advice: "13/13 12/12",
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
        situations: &[
            Situation { name: "antimalware", when: Is(&FailedService, "FMS") },
            Situation { name: "transport", when: OneOf(&FailedService, &["MSExchangeTransport", "MSExchangeFrontendTransport"]) },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-Service {service_name}; Get-Service {service_name} -RequiredServices | Format-Table Name, Status, StartType",
                risky: false,
            },
            Command { shell: PowerShell, text: "Start-Service {service_name}", risky: false },
            Command {
                shell: PowerShell,
                text: "Get-WinEvent -FilterHashtable @{LogName='System','Application'; Level=1,2,3; StartTime=(Get-Date).AddHours(-2)} | Format-List TimeCreated, ProviderName, Id, Message",
                risky: false,
            },
        ],
        related: &["service-disabled", "exchange-assembly-damaged"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, RunSetupAgain],
        advice: "124/123 1234/123 123/123",
        ..ISSUE
    },
    // An assembly is no assembly any more.
    Entry {
        id: "exchange-assembly-damaged",
        operations: EVERY,
        fails_when: Seen(&DamagedAssembly),
        values: &[("assembly", &DamagedAssembly)],
        commands: &[
            Command { shell: PowerShell, text: r"Get-FileHash (Join-Path $env:ExchangeInstallPath 'Bin\{assembly}.dll')", risky: false },
            Command { shell: PowerShell, text: "Get-FileHash '<image>.iso' -Algorithm SHA256", risky: false },
        ],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        advice: "123/12 124/1",
        ..ISSUE
    },
    // Windows Installer may not use a folder.
    Entry {
        id: "msi-directory-rights",
        operations: EVERY,
        fails_when: Seen(&InstallerFolderRefused),
        values: &[("directory", &InstallerFolder), ("package", &FailedPackage)],
        commands: &[
            Command { shell: Cmd, text: r#"icacls "{directory}""#, risky: false },
            Command {
                shell: Cmd,
                text: r#"icacls "{directory}" /inheritance:e /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-11:(OI)(CI)RX"#,
                risky: true,
            },
        ],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        advice: "134/1 1234/12",
        ..ISSUE
    },
    // The account of a system mailbox belongs to a mailbox elsewhere.
    Entry {
        id: "arbitration-account-cannot-be-enabled",
        operations: EVERY,
        fails_when: Any(&[Seen(&MailboxMigrated), All(&[Seen(&MailUserWithoutAddress), Seen(&EnablesArbitration)])]),
        values: &[("mailbox", &MailboxInScript), ("mailbox", &LastNameInScript)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADUser -LDAPFilter '(|(cn=SystemMailbox*)(cn=FederatedEmail*)(cn=Migration*))' -Properties msExchRecipientTypeDetails, msExchRemoteRecipientType, targetAddress, homeMDB, mailNickname",
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName", risky: false },
        ],
        related: &["system-mailbox-without-database", "arbitration-mailbox-upn"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/12 134/12",
        ..ISSUE
    },
    // Two receive connectors want the same address and port.
    Entry {
        id: "receive-connector-conflict",
        operations: EVERY,
        fails_when: Any(&[Seen(&ConnectorConflict), Seen(&ConnectorConflictText)]),
        values: &[("connector", &ConflictingConnector)],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-ReceiveConnector -Server {server} | Format-List Identity, TransportRole, Bindings, RemoteIPRanges",
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Set-ReceiveConnector '{connector}' -TransportRole FrontendTransport", risky: true },
        ],
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
        commands: &[
            Command {
                shell: PowerShell,
                text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME",
                risky: false,
            },
            Command { shell: Cmd, text: r"%windir%\System32\inetsrv\appcmd list app", risky: false },
        ],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        advice: "123/12 123/12",
        ..ISSUE
    },
];
