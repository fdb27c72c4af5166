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
            Cause { name: "repair-wanted", steps: &["upgrade-to-repair"] },
            Cause { name: "earlier-attempt", steps: &["upgrade-to-repair", "reinstall-windows", "recover"] },
        ],
        steps: &[
            Step {
                name: "upgrade-to-repair",
                commands: &[Command {
                    name: "upgrade",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Upgrade",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "reinstall-windows",
                commands: &[Command {
                    name: "show-folder",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties msExchInstallPath"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
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
                name: "write-event",
                commands: &[Command {
                    name: "write-event",
                    shell: PowerShell,
                    text: "Write-EventLog -LogName Application -Source MSExchangeSetup -EntryType Information -EventId 1000 -Message 'Test'",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "find-entry",
                commands: &[Command {
                    name: "show-customsd",
                    shell: PowerShell,
                    text: r#"'Application','System' | ForEach-Object { (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\$_").CustomSD }"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-entry",
                commands: &[Command {
                    name: "export-keys",
                    shell: Cmd,
                    text: r#"reg export HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application "%USERPROFILE%\application.reg" & reg export HKLM\SYSTEM\CurrentControlSet\Services\EventLog\System "%USERPROFILE%\system.reg""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "write-event",
            shell: PowerShell,
            text: "Write-EventLog -LogName Application -Source MSExchangeSetup -EntryType Information -EventId 1000 -Message 'Test'",
            elevated: true,
            ..COMMAND
        }],
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
                steps: &["find-call", "use-drive-letter", "grant-folder", "run-elevated"],
            },
            Situation {
                name: "directory",
                when: All(&[Is(&NativeAtom, "OrgLevelCt"), Not(&Seen(&NativeFileSearch))]),
                steps: &["find-call", "correct-directory", "run-elevated"],
            },
        ],
        causes: &[
            Cause { name: "mount-point", steps: &["find-call", "use-drive-letter", "run-elevated"] },
            Cause { name: "folder-permissions", steps: &["find-call", "grant-folder", "run-elevated"] },
            Cause { name: "directory-permissions", steps: &["find-call", "correct-directory", "run-elevated"] },
        ],
        steps: &[
            Step {
                name: "find-call",
                commands: &[Command {
                    name: "find-call",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern 'Error code 0X' | Select-Object -Last 10"#,
                    ..COMMAND
                }],
            },
            Step { name: "use-drive-letter", commands: &[Command { name: "list-volumes", shell: Cmd, text: "mountvol", ..COMMAND }] },
            Step {
                name: "grant-folder",
                commands: &[Command {
                    name: "show-permissions",
                    shell: Cmd,
                    text: r#"icacls "{install_directory}""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("correct-directory"),
            Step::plain("run-elevated"),
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
            Cause { name: "deny-entry", steps: &["read-containers", "remove-deny-entries"] },
            Cause { name: "schema-not-replicated", steps: &["read-containers", "replicate-and-prepare"] },
        ],
        steps: &[
            Step {
                name: "read-containers",
                commands: &[Command {
                    name: "list-containers",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase "CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Filter * -SearchScope OneLevel"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("remove-deny-entries"),
            Step {
                name: "replicate-and-prepare",
                commands: &[
                    Command {
                        name: "check-replication",
                        shell: Cmd,
                        text: "repadmin /replsummary",
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-active-directory",
                        shell: PowerShell,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "list-containers",
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
            Cause { name: "windows-too-new", steps: &["find-windows", "use-supported-pair"] },
            Cause { name: "windows-upgraded", steps: &["find-windows", "restore-windows"] },
            Cause { name: "local-account", steps: &["use-domain-account"] },
        ],
        steps: &[
            Step {
                name: "find-windows",
                commands: &[Command { name: "show-windows", shell: PowerShell, text: "[Environment]::OSVersion.Version", ..COMMAND }],
            },
            Step::plain("use-supported-pair"),
            Step::plain("restore-windows"),
            Step {
                name: "use-domain-account",
                commands: &[Command { name: "show-account", shell: PowerShell, text: "whoami", ..COMMAND }],
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
        values: &[("output", &ProgramOutput), ("program", &FailedCommand)],
        causes: &[
            Cause { name: "other-tool", steps: &["restart-winrm", "stop-tools"] },
            Cause { name: "service-hangs", steps: &["restart-winrm", "restart-server"] },
        ],
        steps: &[
            Step {
                name: "restart-winrm",
                commands: &[Command {
                    name: "restart-winrm",
                    shell: PowerShell,
                    text: "Restart-Service WinRM; Get-Service WinRM",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-server"),
            Step::plain("stop-tools"),
        ],
        verify: &[Command { name: "show-winrm", shell: PowerShell, text: "Get-Service WinRM", ..COMMAND }],
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
                steps: &["check-dependencies", "start-service", "read-event-logs", "correct-and-run", "skip-antimalware"],
            },
            Situation {
                name: "transport",
                when: OneOf(&FailedService, &["MSExchangeTransport", "MSExchangeFrontendTransport"]),
                steps: &["check-dependencies", "start-service", "read-event-logs", "correct-and-run", "start-transport-later"],
            },
        ],
        causes: &[
            Cause { name: "dependency", steps: &["check-dependencies", "start-service", "read-event-logs", "correct-and-run"] },
            Cause { name: "files-missing", steps: &["check-dependencies", "start-service", "read-event-logs", "correct-and-run"] },
            Cause { name: "port-in-use", steps: &["check-dependencies", "start-service", "read-event-logs", "correct-and-run"] },
        ],
        steps: &[
            Step {
                name: "check-dependencies",
                commands: &[Command {
                    name: "show-dependencies",
                    shell: PowerShell,
                    text: r#"@(Get-Service {service_name}) + @(Get-Service {service_name} -RequiredServices) | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-service",
                commands: &[Command {
                    name: "start-service",
                    shell: PowerShell,
                    text: "Start-Service {service_name}",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "read-event-logs",
                commands: &[Command {
                    name: "show-events",
                    shell: PowerShell,
                    text: "Get-WinEvent -FilterHashtable @{LogName='System','Application'; Level=1,2,3; StartTime=(Get-Date).AddHours(-2)} | Format-List TimeCreated, ProviderName, Id, Message",
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-and-run",
                commands: &[Command {
                    name: "rename-log-folder",
                    shell: PowerShell,
                    text: r#"Rename-Item "$env:SystemDrive\ExchangeSetupLogs" "ExchangeSetupLogs-$(Get-Date -Format yyyyMMdd-HHmm)""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("skip-antimalware"),
            Step::plain("start-transport-later"),
        ],
        verify: &[Command {
            name: "show-dependencies",
            shell: PowerShell,
            text: r#"@(Get-Service {service_name}) + @(Get-Service {service_name} -RequiredServices) | Format-Table Name, Status, @{n='Start'; e={(Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start}}"#,
            ..COMMAND
        }],
        links: &[
            "failed-updates",
            "https://learn.microsoft.com/answers/questions/187901",
            "https://learn.microsoft.com/answers/questions/1088352",
        ],
        related: &["service-disabled", "exchange-assembly-missing", "exchange-assembly-damaged"],
        explained_by: &["service-disabled"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // An assembly is no assembly any more.
    Entry {
        id: "exchange-assembly-damaged",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&DamagedAssembly),
        values: &[("assembly", &DamagedAssembly)],
        causes: &[
            Cause { name: "media-damaged", steps: &["compare-file", "compare-image", "download-again"] },
            Cause { name: "disk-faulty", steps: &["compare-file", "compare-image", "check-disk"] },
        ],
        steps: &[
            Step {
                name: "compare-file",
                commands: &[Command {
                    name: "hash-file",
                    shell: Cmd,
                    text: r#"certutil -hashfile "{install_directory}\Bin\{assembly}.dll" SHA256"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "compare-image",
                commands: &[Command {
                    name: "hash-image",
                    shell: Cmd,
                    text: r#"certutil -hashfile "<downloaded file>" SHA256"#,
                    ..COMMAND
                }],
            },
            Step::plain("download-again"),
            Step::plain("check-disk"),
        ],
        verify: &[Command {
            name: "hash-file",
            shell: Cmd,
            text: r#"certutil -hashfile "{install_directory}\Bin\{assembly}.dll" SHA256"#,
            ..COMMAND
        }],
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
            Cause { name: "not-elevated", steps: &["start-services", "run-setup-again", "read-package-log"] },
            Cause { name: "folder-permissions", steps: &[] },
        ],
        steps: &[
            Step {
                name: "start-services",
                commands: &[Command {
                    name: "start-services",
                    shell: PowerShell,
                    text: r#"Get-Service 'MSExchange*','MSComplianceAudit','HostControllerService','SearchExchangeTracing','ADAM_MSExchange' -ErrorAction SilentlyContinue | Where-Object { $_.Status -ne 'Running' -and (Get-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($_.Name)").Start -eq 2 } | Start-Service"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "grant-folder",
                commands: &[
                    Command { name: "show-permissions", shell: Cmd, text: r#"icacls "{directory}""#, elevated: true, ..COMMAND },
                    Command {
                        name: "grant-folder",
                        shell: Cmd,
                        text: r#"icacls "{directory}" /inheritance:e /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-11:(OI)(CI)RX"#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
            Step::plain("read-package-log"),
        ],
        verify: &[Command { name: "show-permissions", shell: Cmd, text: r#"icacls "{directory}""#, elevated: true, ..COMMAND }],
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
            Cause { name: "synchronized", steps: &[] },
            Cause { name: "attributes-left", steps: &["inspect-account", "recreate-mailbox", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "inspect-account",
                commands: &[Command {
                    name: "inspect-accounts",
                    shell: PowerShell,
                    text: "Get-ADUser -Server (Get-ADForest).RootDomain -LDAPFilter '(|(cn=SystemMailbox*)(cn=FederatedEmail*)(cn=Migration*))' -Properties msExchRecipientTypeDetails, msExchRemoteRecipientType, targetAddress, homeMDB, mailNickname",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("stop-synchronization"),
            Step {
                name: "recreate-mailbox",
                commands: &[Command {
                    name: "list-mailboxes",
                    shell: ExchangeShell,
                    text: "Set-ADServerSettings -ViewEntireForest $true; Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName",
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-mailboxes",
            shell: ExchangeShell,
            text: "Set-ADServerSettings -ViewEntireForest $true; Get-Mailbox -Arbitration | Format-Table Name, Database, ServerName",
            ..COMMAND
        }],
        links: &[
            "arbitration",
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
                name: "list-connectors",
                commands: &[Command {
                    name: "list-connectors",
                    shell: ExchangeShell,
                    text: "Get-ReceiveConnector -Server {server} | Format-List Identity, TransportRole, Bindings, RemoteIPRanges",
                    ..COMMAND
                }],
            },
            Step {
                name: "change-connector",
                commands: &[Command {
                    name: "set-frontend-role",
                    shell: ExchangeShell,
                    text: "Set-ReceiveConnector '<connector>' -TransportRole FrontendTransport",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-connectors",
            shell: ExchangeShell,
            text: "Get-ReceiveConnector -Server {server} | Format-List Identity, TransportRole, Bindings, RemoteIPRanges",
            ..COMMAND
        }],
        links: &["https://practical365.com/exchange-server/exchange-server-2013-upgrade-fails-due-to-receive-connector-conflicts/"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The settings of a virtual directory that is missing cannot be carried over.
    Entry {
        id: "vdir-settings-null",
        products: any_of!(E2019, SE),
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            OneOf(
                &NullParameter,
                &["RequireSSL", "ExtendedProtectionFlags", "ExtendedProtectionSPNList", "ExtendedProtectionTokenChecking"],
            ),
            Any(&[Seen(&ReadVdir), Seen(&NewVdir)]),
        ]),
        shows: &[&NullParameter],
        values: &[("virtual_directory", &ReadVdir), ("virtual_directory", &NewVdir), ("parameter", &NullParameter), ("role", &NewVdirRole)],
        causes: &[Cause { name: "broke-off", steps: &[] }, Cause { name: "removed-by-hand", steps: &[] }],
        steps: &[
            Step {
                name: "look-for-directory",
                commands: &[
                    Command {
                        name: "show-directory",
                        shell: PowerShell,
                        text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "list-applications",
                        shell: Cmd,
                        text: r"%windir%\System32\inetsrv\appcmd list app",
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "remove-half",
                commands: &[
                    Command {
                        name: "remove-application",
                        shell: Cmd,
                        text: r#"%windir%\System32\inetsrv\appcmd delete app "<application>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-directory",
                        shell: PowerShell,
                        text: r#"Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Remove-{virtual_directory}VirtualDirectory "<Identity>""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "create-again",
                commands: &[Command {
                    name: "create-again",
                    shell: PowerShell,
                    text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; New-{virtual_directory}VirtualDirectory -Role {role}",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-directory",
            shell: PowerShell,
            text: "Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn; Get-{virtual_directory}VirtualDirectory -ShowMailboxVirtualDirectories -Server $env:COMPUTERNAME",
            elevated: true,
            ..COMMAND
        }],
        links: &[
            "extended-protection",
            "https://learn.microsoft.com/answers/questions/1620906",
            "https://learn.microsoft.com/answers/questions/1433526",
            "https://github.com/microsoft/CSS-Exchange/issues/1753",
        ],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
