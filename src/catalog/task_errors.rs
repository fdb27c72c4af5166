//! Known issues of the tasks after the checks: services, native code, packages, mailboxes, virtual directories.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{common::*, known_issues::*, task_errors::*};

/// The rows, in the order in which they are asked.
pub static ENTRIES: &[Entry] = &[
    // Recovery of a server that still has Exchange.
    Entry {
        id: "recover-on-installed-server",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&RecoverWithRoles), Seen(&RolesAlreadyThere)]),
        values: &[("roles", &RolesAlreadyThere)],
        shows: &[&InstalledBuild],
        causes: &[
            Cause { name: "wanted-repair-installation", steps: &["repair-run-setup-same"] },
            Cause { name: "part-earlier-attempt-still", steps: &["note-folder-exchange", "reset-computer-account"] },
        ],
        steps: &[
            Step {
                name: "repair-run-setup-same",
                commands: &[Command {
                    name: "repair-upgrade-same-media",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "note-folder-exchange",
                commands: &[Command {
                    name: "folder-exchange",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties msExchInstallPath"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("reset-computer-account"),
        ],
        links: &["https://learn.microsoft.com/answers/questions/1088352", "recover"],
        related: &["resumed-after-failure"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The Application log refuses Setup's event.
    Entry {
        id: "setup-event-log-refused",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&SetupEventRefused),
        steps: &[
            Step {
                name: "try-write-event",
                commands: &[Command {
                    name: "write-test-event",
                    shell: PowerShell,
                    text: "Write-EventLog -LogName Application -Source MSExchangeSetup -EntryType Information -EventId 1000 -Message 'Test'",
                    ..COMMAND
                }],
            },
            Step {
                name: "look-customsd-application-system",
                commands: &[Command {
                    name: "show-customsd-both-logs",
                    shell: PowerShell,
                    text: r#"'Application','System' | ForEach-Object { (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$_").CustomSD }"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "export-both-keys",
                commands: &[Command {
                    name: "save-key-application-log",
                    shell: Cmd,
                    text: r"reg export HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application %TEMP%\eventlog-application.reg",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Native code was refused access to a file or to the directory.
    Entry {
        id: "exsetdata-access-denied",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&NativeFileDenied), Seen(&NativeAccessDenied)]),
        shows: &[&NativeFileSearch, &NativeOrganizations, &FailedStage],
        values: &[("code", &NativeCode), ("atom", &NativeAtom), ("install_directory", &InstallDirectory)],
        situations: &[
            Situation {
                name: "file",
                when: Seen(&NativeFileSearch),
                steps: &["look-lines-error-code", "install-folder-drive-letter", "otherwise-give-system-local", "start-setup-elevated-run"],
            },
            Situation {
                name: "directory",
                when: All(&[Is(&NativeAtom, "OrgLevelCt"), Not(&Seen(&NativeFileSearch))]),
                steps: &["look-lines-error-code", "look-deny-entries-broken", "start-setup-elevated-run"],
            },
        ],
        causes: &[
            Cause {
                name: "exchange-installed-volume-mount",
                steps: &["look-lines-error-code", "install-folder-drive-letter", "start-setup-elevated-run"],
            },
            Cause {
                name: "system-account-lacks-rights",
                steps: &["look-lines-error-code", "otherwise-give-system-local", "start-setup-elevated-run"],
            },
            Cause { name: "deny-entry", steps: &["look-lines-error-code", "look-deny-entries-broken", "start-setup-elevated-run"] },
        ],
        steps: &[
            Step {
                name: "look-lines-error-code",
                commands: &[Command {
                    name: "native-calls-failed",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern 'Error code 0X' | Select-Object -Last 10"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-folder-drive-letter",
                commands: &[Command { name: "volumes-drive-letters-mount", shell: Cmd, text: "mountvol", ..COMMAND }],
            },
            Step {
                name: "otherwise-give-system-local",
                commands: &[Command {
                    name: "rights-folder",
                    shell: Cmd,
                    text: r#"icacls "{install_directory}""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("look-deny-entries-broken"),
            Step::plain("start-setup-elevated-run"),
        ],
        links: &[
            "https://learn.microsoft.com/answers/questions/1427238",
            "https://learn.microsoft.com/answers/questions/306122",
            "https://learn.microsoft.com/answers/questions/324288",
        ],
        related: &["exsetdata-attribute-missing", "meso-access-denied"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Native code did not get to see the organization.
    Entry {
        id: "exsetdata-attribute-missing",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&NativeAttributeMissing),
        shows: &[&NativeOrganizations],
        values: &[("code", &NativeCode), ("atom", &NativeAtom)],
        causes: &[
            Cause { name: "deny-entry-authenticated-users", steps: &["read-containers-account-runs", "remove-deny-entries"] },
            Cause { name: "schema-not-replicated-domain", steps: &["read-containers-account-runs", "let-directory-replicate"] },
        ],
        steps: &[
            Step {
                name: "read-containers-account-runs",
                commands: &[Command {
                    name: "account-sees-below-services",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase "CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Filter * -SearchScope OneLevel"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("remove-deny-entries"),
            Step {
                name: "let-directory-replicate",
                commands: &[Command {
                    name: "see-whether-replication-works",
                    shell: Cmd,
                    text: "repadmin /replsummary",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "account-sees-below-services",
            shell: PowerShell,
            text: r#"Get-ADObject -SearchBase "CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Filter * -SearchScope OneLevel"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/1222341"],
        related: &["exsetdata-access-denied"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // Windows protects the start type of its firewall from a Setup that is older than itself.
    Entry {
        id: "firewall-service-protected",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&FirewallNotConfigured),
        causes: &[
            Cause { name: "exchange-being-installed-windows", steps: &["see-windows", "use-exchange-server-2016"] },
            Cause { name: "windows-upgraded-place-below", steps: &["see-windows", "bring-back-supported-windows"] },
            Cause { name: "setup-runs-under-local", steps: &["sign-domain-account-first"] },
        ],
        steps: &[
            Step {
                name: "see-windows",
                commands: &[Command { name: "version-windows", shell: PowerShell, text: "[Environment]::OSVersion.Version", ..COMMAND }],
            },
            Step::plain("use-exchange-server-2016"),
            Step::plain("bring-back-supported-windows"),
            Step {
                name: "sign-domain-account-first",
                commands: &[Command { name: "account-use", shell: PowerShell, text: "whoami", ..COMMAND }],
            },
        ],
        links: &[
            "https://learn.microsoft.com/answers/questions/376597",
            "https://learn.microsoft.com/answers/questions/1257596",
            "https://learn.microsoft.com/answers/questions/2145972",
        ],
        related: &["ValidOSVersion", "firewall-service-not-running"],
        explained_by: &["LoggedOntoDomain", "ComputerNotPartofDomain"],
        plan: &[ChangeWindows, RunSetupAgain],
        ..ISSUE
    },
    // Windows Remote Management was busy.
    Entry {
        id: "winrm-restart-failed",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&WinRmNotStarted), Seen(&WinRmNotStopped)]),
        values: &[("output", &ProgramOutput)],
        causes: &[
            Cause { name: "monitoring-tool-policy-restarts", steps: &["restart-winrm-hand", "stop-tools-use-winrm"] },
            Cause { name: "service-hangs", steps: &["restart-winrm-hand", "restart-server"] },
        ],
        steps: &[
            Step {
                name: "restart-winrm-hand",
                commands: &[Command {
                    name: "restart-winrm-show-state",
                    shell: PowerShell,
                    text: "Restart-Service WinRM; Get-Service WinRM",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-server"),
            Step {
                name: "stop-tools-use-winrm",
                commands: &[Command { name: "process-service", shell: Cmd, text: "sc.exe queryex winrm", ..COMMAND }],
            },
        ],
        verify: &[
            Command {
                name: "restart-winrm-show-state",
                shell: PowerShell,
                text: "Restart-Service WinRM; Get-Service WinRM",
                elevated: true,
                ..COMMAND
            },
            Command { name: "setup", shell: Cmd, text: "net.exe start winrm", ..COMMAND },
        ],
        links: &["https://learn.microsoft.com/answers/questions/2103279"],
        plan: &[StartServices, RunSetupAgain],
        ..ISSUE
    },
    // A service that Setup started did not come up.
    Entry {
        id: "service-did-not-start",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Any(&[Seen(&ServiceNotRunning), Seen(&ServiceStatusNotReached), Seen(&ServiceStartFailed)]),
            Not(&Any(&[Seen(&ServiceIsDisabled), Seen(&ServiceIsDisabledFr), Seen(&ServiceIsDisabledDe), Seen(&ServiceDisabledType)])),
        ]),
        shows: &[&FailedStage],
        values: &[("service_name", &FailedService)],
        situations: &[
            Situation {
                name: "antimalware",
                when: Is(&FailedService, "FMS"),
                steps: &[
                    "look-service-those-depends",
                    "start-hand",
                    "read-system-application-logs",
                    "remove-reason",
                    "leave-antimalware-out",
                ],
            },
            Situation {
                name: "transport",
                when: OneOf(&FailedService, &["MSExchangeTransport", "MSExchangeFrontendTransport"]),
                steps: &[
                    "look-service-those-depends",
                    "start-hand",
                    "read-system-application-logs",
                    "remove-reason",
                    "start-transport-by-hand",
                ],
            },
        ],
        causes: &[
            Cause { name: "service-one-depends-stopped", steps: &["look-service-those-depends", "start-hand", "remove-reason"] },
            Cause {
                name: "files-missing-another-build",
                steps: &["look-service-those-depends", "start-hand", "read-system-application-logs", "remove-reason"],
            },
            Cause { name: "port-use", steps: &["look-service-those-depends", "start-hand", "read-system-application-logs"] },
        ],
        steps: &[
            Step {
                name: "look-service-those-depends",
                commands: &[Command {
                    name: "state-service-those-depends",
                    shell: PowerShell,
                    text: "Get-Service {service_name}; Get-Service {service_name} -RequiredServices | Format-Table Name, Status, StartType",
                    ..COMMAND
                }],
            },
            Step {
                name: "start-hand",
                commands: &[Command { name: "start", shell: PowerShell, text: "Start-Service {service_name}", elevated: true, ..COMMAND }],
            },
            Step {
                name: "read-system-application-logs",
                commands: &[Command {
                    name: "errors-last-two-hours",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='System','Application'; Level=1,2,3; StartTime=(Get-Date).AddHours(-2)} | Format-List TimeCreated, ProviderName, Id, Message",
                    ..COMMAND
                }],
            },
            Step::plain("remove-reason"),
            Step::plain("leave-antimalware-out"),
            Step::plain("start-transport-by-hand"),
        ],
        verify: &[Command {
            name: "state-service-those-depends",
            shell: PowerShell,
            text: "Get-Service {service_name}; Get-Service {service_name} -RequiredServices | Format-Table Name, Status, StartType",
            ..COMMAND
        }],
        links: &[
            "failed-updates",
            "https://learn.microsoft.com/answers/questions/187901",
            "https://learn.microsoft.com/answers/questions/1088352",
        ],
        related: &["service-disabled", "exchange-assembly-damaged"],
        explained_by: &["service-disabled"],
        plan: &[StartServices, Own, RunSetupAgain],
        ..ISSUE
    },
    // An assembly is no assembly any more.
    Entry {
        id: "exchange-assembly-damaged",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&DamagedAssembly),
        values: &[("assembly", &DamagedAssembly)],
        causes: &[
            Cause {
                name: "media-download-damaged",
                steps: &["compare-file-server-same", "compare-hash-image-one", "download-image-again"],
            },
            Cause { name: "disk-faulty", steps: &["compare-file-server-same", "compare-hash-image-one", "check-disk"] },
        ],
        steps: &[
            Step {
                name: "compare-file-server-same",
                commands: &[Command {
                    name: "hash-file",
                    shell: PowerShell,
                    text: r"Get-FileHash (Join-Path $env:ExchangeInstallPath 'Bin\{assembly}.dll')",
                    ..COMMAND
                }],
            },
            Step {
                name: "compare-hash-image-one",
                commands: &[Command {
                    name: "hash-image",
                    shell: PowerShell,
                    text: "Get-FileHash '<image>.iso' -Algorithm SHA256",
                    ..COMMAND
                }],
            },
            Step::plain("download-image-again"),
            Step::plain("check-disk"),
        ],
        links: &["https://learn.microsoft.com/answers/questions/1657514"],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Windows Installer may not use a folder.
    Entry {
        id: "msi-directory-rights",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&InstallerFolderRefused),
        values: &[("directory", &InstallerFolder), ("package", &FailedPackage)],
        causes: &[
            Cause {
                name: "setup-update-not-started",
                steps: &["start-services-attempt-stopped", "start-setup-root-media", "read-package-own-log"],
            },
            Cause { name: "owner-rights-inheritance-folder", steps: &[] },
        ],
        steps: &[
            Step::plain("start-services-attempt-stopped"),
            Step {
                name: "give-system-local-administrators",
                commands: &[
                    Command { name: "rights-folder", shell: Cmd, text: r#"icacls "{directory}""#, elevated: true, ..COMMAND },
                    Command {
                        name: "give-them-back",
                        shell: Cmd,
                        text: r#"icacls "{directory}" /inheritance:e /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-11:(OI)(CI)RX"#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("start-setup-root-media"),
            Step::plain("read-package-own-log"),
        ],
        verify: &[Command { name: "rights-folder", shell: Cmd, text: r#"icacls "{directory}""#, elevated: true, ..COMMAND }],
        links: &[
            "failed-updates",
            "https://learn.microsoft.com/answers/questions/304724",
            "https://learn.microsoft.com/troubleshoot/windows-server/application-management/msi-installation-error-1603",
        ],
        related: &["msi-fatal-error"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The account of a system mailbox belongs to a mailbox elsewhere.
    Entry {
        id: "arbitration-account-cannot-be-enabled",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&MailboxMigrated), All(&[Seen(&MailUserWithoutAddress), Seen(&EnablesArbitration)])]),
        values: &[("mailbox", &MailboxInScript), ("mailbox", &LastNameInScript)],
        causes: &[
            Cause { name: "account-synchronized-migrated-cloud", steps: &[] },
            Cause {
                name: "attributes-such-targetaddress-were",
                steps: &["look-account-recipient-type", "recreate-mailbox-microsoft-describes", "run-setup-again"],
            },
        ],
        steps: &[
            Step {
                name: "look-account-recipient-type",
                commands: &[Command {
                    name: "attributes-system-accounts",
                    shell: PowerShell,
                    text: "Get-ADUser -LDAPFilter '(|(cn=SystemMailbox*)(cn=FederatedEmail*)(cn=Migration*))' -Properties msExchRecipientTypeDetails, msExchRemoteRecipientType, targetAddress, homeMDB, mailNickname",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("take-account-out-directory"),
            Step {
                name: "recreate-mailbox-microsoft-describes",
                commands: &[Command {
                    name: "system-mailboxes-their-databases",
                    shell: ExchangeShell,
                    text: "Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName",
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "system-mailboxes-their-databases",
            shell: ExchangeShell,
            text: "Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName",
            ..COMMAND
        }],
        links: &[
            "https://learn.microsoft.com/answers/questions/1114010",
            "https://learn.microsoft.com/answers/questions/301866",
            "https://learn.microsoft.com/answers/questions/304339",
        ],
        related: &["system-mailbox-without-database", "arbitration-mailbox-upn"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Two receive connectors want the same address and port.
    Entry {
        id: "receive-connector-conflict",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&ConnectorConflict), Seen(&ConnectorConflictText)]),
        values: &[("connector", &ConflictingConnector)],
        steps: &[
            Step {
                name: "list-connectors-server",
                commands: &[Command {
                    name: "connectors-role-bindings",
                    shell: ExchangeShell,
                    text: "Get-ReceiveConnector -Server {server} | Format-List Identity, TransportRole, Bindings, RemoteIPRanges",
                    ..COMMAND
                }],
            },
            Step {
                name: "give-connector-other-transport",
                commands: &[Command {
                    name: "give-front-end-role",
                    shell: ExchangeShell,
                    text: "Set-ReceiveConnector '{connector}' -TransportRole FrontendTransport",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        links: &["https://practical365.com/exchange-server/exchange-server-2013-upgrade-fails-due-to-receive-connector-conflicts/"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The settings of a virtual directory that is missing cannot be carried over.
    Entry {
        id: "vdir-settings-null",
        operations: ALL_OPERATIONS,
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
        steps: &[
            Step {
                name: "ask-exchange-iis",
                commands: &[
                    Command {
                        name: "virtual-directory-exchange",
                        shell: PowerShell,
                        text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME",
                        ..COMMAND
                    },
                    Command {
                        name: "applications-iis",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd list app",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("remove-half-left"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "virtual-directory-exchange",
            shell: PowerShell,
            text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME",
            ..COMMAND
        }],
        links: &[
            "https://learn.microsoft.com/answers/questions/1620906",
            "https://learn.microsoft.com/answers/questions/1433526",
            "https://github.com/microsoft/CSS-Exchange/issues/1753",
        ],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
