//! Known issues of search, system mailboxes, certificates, mail flow and Edge Transport.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_mail::*, known_issues::*};

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // A program holds files of the old search data.
    Entry {
        id: "search-data-in-use",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&SearchDataCleanupFailed), Contains(&SearchDataFolder, r":\")]),
        values: &[("data_folder", &SearchDataFolder), ("file", &DeniedPath)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Stop-Service MSExchangeFastSearch, HostControllerService -Force; Get-Process noderunner -ErrorAction SilentlyContinue | Stop-Process -Force",
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: r#"Remove-Item "$env:ExchangeInstallPath\Bin\Search\Ceres\HostController\Data\Nodes\Fsis\*" -Recurse -Force"#,
                risky: true,
            },
        ],
        related: &["search-foundation-old-nodes", "search-foundation-configuration-failed"],
        plan: &[Own, RunSetupAgain],
        advice: "13/12 23/2",
        ..ISSUE
    },
    // Two environment variables differ by a blank.
    Entry {
        id: "search-psmodulepath-blank",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&EnvironmentLoader), All(&[Seen(&SameKeyAdded), Any(&[Seen(&SearchFailure), Seen(&SearchFailureType)])])]),
        commands: &[
            Command {
                shell: PowerShell,
                text: "'Machine','User' | ForEach-Object { '[' + [Environment]::GetEnvironmentVariable('PSModulePath', $_) + ']' }",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "[Environment]::SetEnvironmentVariable('PSModulePath', [Environment]::GetEnvironmentVariable('PSModulePath', 'Machine').Trim(), 'Machine')",
                risky: true,
            },
        ],
        related: &["search-foundation-configuration-failed"],
        plan: &[Own, Restart, RunSetupAgain],
        ..ISSUE
    },
    // The name of a group does not become a SID.
    Entry {
        id: "discovery-management-unresolved",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&DiscoveryGroupUnresolved),
        values: &[("group", &UnresolvedGroup)],
        commands: &[
            Command { shell: PowerShell, text: "Test-ComputerSecureChannel", risky: false },
            Command { shell: PowerShell, text: "Test-ComputerSecureChannel -Repair -Credential (Get-Credential)", risky: false },
            Command {
                shell: PowerShell,
                text: r"(New-Object Security.Principal.NTAccount '<domain>\Discovery Management').Translate([Security.Principal.SecurityIdentifier]).Value",
                risky: false,
            },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["system-mailbox-without-database"],
        plan: &[Own, RunPrepareAd, RunSetupAgain],
        advice: "14/12 24/3 34/34",
        ..ISSUE
    },
    // The certificate that the server object names does not exist on the rebuilt computer.
    Entry {
        id: "internal-transport-certificate-missing",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&TransportCertificateMissing),
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject $dn -Properties msExchServerInternalTLSCert | Select-Object DistinguishedName, @{n='Bytes';e={$_.msExchServerInternalTLSCert.Length}}"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r"Get-ChildItem Cert:\LocalMachine\My | Where-Object HasPrivateKey | Format-List Subject, Thumbprint, NotAfter",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: "New-ExchangeCertificate -Server $env:COMPUTERNAME -KeySize 2048 -PrivateKeyExportable $true -FriendlyName $env:COMPUTERNAME -DomainName $env:COMPUTERNAME -IncludeServerFQDN -Services SMTP -Force",
                risky: true,
            },
        ],
        related: &["certificate-expired"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The account is of another domain than the Edge server.
    Entry {
        id: "edge-account-of-other-domain",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&TopologyModeStep), Seen(&DirectoryError52)]),
        commands: &[
            Command { shell: PowerShell, text: "whoami; (Get-CimInstance Win32_ComputerSystem).Domain", risky: false },
            Command { shell: Cmd, text: "net localgroup", risky: false },
        ],
        related: &["edge-adobjectid"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..ISSUE
    },
    // A fault of unattended Setup on a domain member.
    Entry {
        id: "edge-adobjectid",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&AdObjectIdChild),
        commands: &[
            Command { shell: Cmd, text: r"<drive of the media>:\Setup.exe", risky: false },
            Command { shell: PowerShell, text: "(Get-CimInstance Win32_ComputerSystem).PartOfDomain", risky: false },
        ],
        related: &["edge-account-of-other-domain"],
        plan: &[StartProperly, RunSetupAgain],
        ..ISSUE
    },
    // A library lacks its runtime.
    Entry {
        id: "edge-smime-runtime",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&SmimeRegistration), Is(&ProgramExitCode, "3")]),
        values: &[("exit_code", &ProgramExitCode)],
        commands: &[
            Command { shell: PowerShell, text: r".\vcredist2012_x64.exe /install /quiet /norestart", risky: false },
            Command {
                shell: PowerShell,
                text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -like '*Visual C++ 2012*x64*' | Select-Object DisplayName",
                risky: false,
            },
        ],
        related: &["VC2012RedistDependencyRequirement", "helper-program-failed"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..ISSUE
    },
];
