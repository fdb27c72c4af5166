//! Known issues of search, system mailboxes, certificates, mail flow and Edge Transport.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_mail::*, known_issues::*};

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // A program holds files of the old search data.
    Entry {
        id: "search-data-in-use",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Any(&[Seen(&SearchDataCleanupFailed), Contains(&SearchDataFolder, r":\")]),
        values: &[("data_folder", &SearchDataFolder), ("file", &DeniedPath)],
        causes: &[
            Cause { name: "search-still-runs", steps: &["stop-search", "delete-search-data"] },
            Cause { name: "scanner", steps: &["stop-search", "exclude-folders", "delete-search-data"] },
        ],
        steps: &[
            Step {
                name: "stop-search",
                commands: &[Command {
                    name: "stop-search",
                    shell: PowerShell,
                    text: "Stop-Service MSExchangeFastSearch, HostControllerService -Force; Get-Process noderunner -ErrorAction SilentlyContinue | Stop-Process -Force",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("exclude-folders"),
            Step {
                name: "delete-search-data",
                commands: &[Command {
                    name: "delete-search-data",
                    shell: PowerShell,
                    text: r#"Remove-Item "$env:ExchangeInstallPath\Bin\Search\Ceres\HostController\Data\Nodes\Fsis\*" -Recurse -Force"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        links: &["https://learn.microsoft.com/answers/questions/301866", "antivirus"],
        related: &["search-foundation-old-nodes", "search-foundation-configuration-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Two environment variables differ by a blank.
    Entry {
        id: "search-psmodulepath-blank",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Any(&[Seen(&EnvironmentLoader), All(&[Seen(&SameKeyAdded), Any(&[Seen(&SearchFailure), Seen(&SearchFailureType)])])]),
        causes: &[Cause { name: "blank-at-end", steps: &[] }],
        steps: &[
            Step {
                name: "show-values",
                commands: &[Command {
                    name: "show-values",
                    shell: PowerShell,
                    text: "'Machine','User' | ForEach-Object { '[' + [Environment]::GetEnvironmentVariable('PSModulePath', $_) + ']' }",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-blank",
                commands: &[Command {
                    name: "remove-blank",
                    shell: PowerShell,
                    text: "foreach ($target in 'Machine','User') { $value = [Environment]::GetEnvironmentVariable('PSModulePath', $target); if ($value -and $value -ne $value.Trim()) { [Environment]::SetEnvironmentVariable('PSModulePath', $value.Trim(), $target) } }",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-values",
            shell: PowerShell,
            text: "'Machine','User' | ForEach-Object { '[' + [Environment]::GetEnvironmentVariable('PSModulePath', $_) + ']' }",
            ..COMMAND
        }],
        links: &[
            "https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/error-occurred-while-configuring-search-foundation",
        ],
        related: &["search-foundation-configuration-failed"],
        plan: &[Own, Restart, RunSetupAgain],
        ..ISSUE
    },
    // The name of a group does not become a SID.
    Entry {
        id: "discovery-management-unresolved",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Seen(&DiscoveryGroupUnresolved),
        values: &[("group", &UnresolvedGroup)],
        causes: &[
            Cause { name: "secure-channel-broken", steps: &["test-secure-channel", "run-setup-again"] },
            Cause { name: "group-moved", steps: &["resolve-group", "run-setup-again"] },
            Cause { name: "account-damaged", steps: &["recreate-discovery-account", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "test-secure-channel",
                commands: &[
                    Command {
                        name: "test-secure-channel",
                        shell: PowerShell,
                        text: "Test-ComputerSecureChannel",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "repair-secure-channel",
                        shell: PowerShell,
                        text: "Test-ComputerSecureChannel -Repair -Credential (Get-Credential)",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "resolve-group",
                commands: &[Command {
                    name: "resolve-group",
                    shell: PowerShell,
                    text: r"(New-Object Security.Principal.NTAccount '<root domain>\Discovery Management').Translate([Security.Principal.SecurityIdentifier]).Value",
                    ..COMMAND
                }],
            },
            Step {
                name: "recreate-discovery-account",
                commands: &[
                    Command {
                        name: "recreate-discovery-account",
                        shell: PowerShell,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "enable-mailbox",
                        shell: ExchangeShell,
                        text: r#"Get-User -Filter "Name -like 'DiscoverySearchMailbox*'" | Enable-Mailbox -Discovery"#,
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "resolve-group",
            shell: PowerShell,
            text: r"(New-Object Security.Principal.NTAccount '<root domain>\Discovery Management').Translate([Security.Principal.SecurityIdentifier]).Value",
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/1161625"],
        related: &["system-mailbox-without-database"],
        plan: &[Own, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // The certificate that the server object names does not exist on the rebuilt computer.
    Entry {
        id: "internal-transport-certificate-missing",
        operations: RECOVER,
        fails_when: Seen(&TransportCertificateMissing),
        causes: &[Cause { name: "certificate-not-here", steps: &[] }],
        steps: &[
            Step {
                name: "import-certificates",
                commands: &[Command {
                    name: "list-certificates",
                    shell: PowerShell,
                    text: r"Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.HasPrivateKey } | Format-List Subject, Thumbprint, NotAfter",
                    ..COMMAND
                }],
            },
            Step {
                name: "clear-attribute",
                commands: &[Command {
                    name: "show-attribute",
                    shell: PowerShell,
                    text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject $dn -Properties msExchServerInternalTLSCert | Select-Object DistinguishedName, @{n='Bytes';e={$_.msExchServerInternalTLSCert.Length}}"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "renew-certificate",
                commands: &[Command {
                    name: "create-certificate",
                    shell: ExchangeShell,
                    text: "New-ExchangeCertificate -Server $env:COMPUTERNAME -KeySize 2048 -PrivateKeyExportable $true -FriendlyName $env:COMPUTERNAME -DomainName $env:COMPUTERNAME -IncludeServerFQDN -Services SMTP -Force",
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "certificates-of-exchange",
            shell: ExchangeShell,
            text: "Get-ExchangeCertificate -Server $env:COMPUTERNAME | Format-List Subject, Thumbprint, NotAfter, Services",
            ..COMMAND
        }],
        links: &["https://jaapwesselius.com/category/exchange/", "transport-certificate"],
        related: &["certificate-expired"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The account is of another domain than the Edge server.
    Entry {
        id: "edge-account-of-other-domain",
        products: any_of!(E2016, E2019, SE),
        operations: INSTALL,
        fails_when: All(&[Seen(&TopologyModeStep), Seen(&DirectoryError52)]),
        causes: &[Cause { name: "other-domain", steps: &[] }],
        steps: &[
            Step {
                name: "use-local-administrator",
                commands: &[
                    Command {
                        name: "account-and-domain",
                        shell: PowerShell,
                        text: "whoami; (Get-WmiObject Win32_ComputerSystem).Domain",
                        ..COMMAND
                    },
                    Command {
                        name: "local-administrators",
                        shell: PowerShell,
                        text: r"net localgroup ((New-Object Security.Principal.SecurityIdentifier 'S-1-5-32-544').Translate([Security.Principal.NTAccount]).Value.Split('\')[1])",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "account-and-domain",
            shell: PowerShell,
            text: "whoami; (Get-WmiObject Win32_ComputerSystem).Domain",
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/administration/ad-error-0x52-install-edge-role"],
        related: &["edge-adobjectid"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // A fault of unattended Setup on a domain member.
    Entry {
        id: "edge-adobjectid",
        operations: INSTALL,
        fails_when: Seen(&AdObjectIdChild),
        causes: &[Cause { name: "unattended-on-member", steps: &[] }],
        steps: &[
            Step {
                name: "use-wizard",
                commands: &[Command { name: "use-wizard", shell: Cmd, text: r".\Setup.exe", elevated: true, ..COMMAND }],
            },
            Step {
                name: "leave-domain",
                commands: &[Command {
                    name: "is-domain-member",
                    shell: PowerShell,
                    text: "(Get-WmiObject Win32_ComputerSystem).PartOfDomain",
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "show-role",
            shell: ExchangeShell,
            text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name, ServerRole",
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/edge-transport-setup-fails-domain-joined-server"],
        related: &["edge-account-of-other-domain"],
        plan: &[StartProperly, RunSetupAgain],
        ..ISSUE
    },
    // A library lacks its runtime.
    Entry {
        id: "edge-smime-runtime",
        operations: any_of!(INSTALL, UPGRADE),
        fails_when: All(&[Seen(&SmimeRegistration), Is(&ProgramExitCode, "3")]),
        values: &[("exit_code", &ProgramExitCode)],
        causes: &[Cause { name: "runtime-missing", steps: &[] }],
        steps: &[
            Step {
                name: "install-runtime",
                commands: &[Command {
                    name: "install-runtime",
                    shell: PowerShell,
                    text: r".\vcredist2012_x64.exe /install /quiet /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "is-runtime-installed",
            shell: PowerShell,
            text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object { $_.DisplayName -like '*Visual C++ 2012*x64*' } | Select-Object DisplayName",
            ..COMMAND
        }],
        links: &[
            "https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/process-execution-failed-with-exit-code-3",
            "vc2012",
        ],
        related: &["VC2012RedistDependencyRequirement", "helper-program-failed"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..ISSUE
    },
];
