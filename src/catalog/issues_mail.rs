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
        causes: &[Cause { name: "noderunner-exe-host-controller", steps: &["stop-both-search-services", "delete-content-node-folder"] }, Cause { name: "antivirus-backup-software-scans", steps: &["exclude-exchange-folders-antivirus", "delete-content-node-folder"] }],
        steps: &[Step::new("stop-both-search-services", &[Command::new("stop-search-stays", PowerShell, "Stop-Service MSExchangeFastSearch, HostControllerService -Force; Get-Process noderunner -ErrorAction SilentlyContinue | Stop-Process -Force").risky().elevated()]), Step::plain("exclude-exchange-folders-antivirus"), Step::new("delete-content-node-folder", &[Command::new("delete-old-search-data", PowerShell, r#"Remove-Item "$env:ExchangeInstallPath\Bin\Search\Ceres\HostController\Data\Nodes\Fsis\*" -Recurse -Force"#).risky().elevated()])],
        links: &["https://learn.microsoft.com/answers/questions/301866"],
        related: &["search-foundation-old-nodes", "search-foundation-configuration-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Two environment variables differ by a blank.
    Entry {
        id: "search-psmodulepath-blank",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&EnvironmentLoader), All(&[Seen(&SameKeyAdded), Any(&[Seen(&SearchFailure), Seen(&SearchFailureType)])])]),
        causes: &[Cause { name: "psmodulepath-computer-user-ends", steps: &[] }],
        steps: &[Step::new("look-both-values", &[Command::new("show-values-between-brackets", PowerShell, "'Machine','User' | ForEach-Object { '[' + [Environment]::GetEnvironmentVariable('PSModulePath', $_) + ']' }")]), Step::new("correct-value", &[Command::new("remove-blank", PowerShell, "[Environment]::SetEnvironmentVariable('PSModulePath', [Environment]::GetEnvironmentVariable('PSModulePath', 'Machine').Trim(), 'Machine')").risky()])],
        verify: &[Command::new("show-values-between-brackets", PowerShell, "'Machine','User' | ForEach-Object { '[' + [Environment]::GetEnvironmentVariable('PSModulePath', $_) + ']' }")],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/error-occurred-while-configuring-search-foundation"],
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
        causes: &[Cause { name: "secure-channel-name-resolution", steps: &["test-secure-channel-repair", "run-setup-again"] }, Cause { name: "group-moved-renamed", steps: &["resolve-group-name", "run-setup-again"] }, Cause { name: "discovery-mailbox-account-earlier", steps: &["delete-account-discoverysearchmailbox", "run-setup-again"] }],
        steps: &[Step::new("test-secure-channel-repair", &[Command::new("secure-channel-computer-sound", PowerShell, "Test-ComputerSecureChannel").elevated(), Command::new("repair", PowerShell, "Test-ComputerSecureChannel -Repair -Credential (Get-Credential)").elevated()]), Step::new("resolve-group-name", &[Command::new("name-become-sid", PowerShell, r"(New-Object Security.Principal.NTAccount '<domain>\Discovery Management').Translate([Security.Principal.SecurityIdentifier]).Value")]), Step::new("delete-account-discoverysearchmailbox", &[Command::new("create-discovery-account-anew", PowerShell, r".\Setup.exe {license} /PrepareAD").risky().elevated()]), Step::plain("run-setup-again")],
        verify: &[Command::new("name-become-sid", PowerShell, r"(New-Object Security.Principal.NTAccount '<domain>\Discovery Management').Translate([Security.Principal.SecurityIdentifier]).Value")],
        links: &["https://learn.microsoft.com/answers/questions/1161625"],
        related: &["system-mailbox-without-database"],
        plan: &[Own, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // The certificate that the server object names does not exist on the rebuilt computer.
    Entry {
        id: "internal-transport-certificate-missing",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&TransportCertificateMissing),
        causes: &[Cause { name: "msexchserverinternaltlscert-server-object-fits", steps: &[] }],
        steps: &[Step::new("import-server-certificates-their", &[Command::new("certificates-computer-private-key", PowerShell, r"Get-ChildItem Cert:\LocalMachine\My | Where-Object HasPrivateKey | Format-List Subject, Thumbprint, NotAfter")]), Step::new("clear-msexchserverinternaltlscert-one-server", &[Command::new("server-object-hold", PowerShell, r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject $dn -Properties msExchServerInternalTLSCert | Select-Object DistinguishedName, @{n='Bytes';e={$_.msExchServerInternalTLSCert.Length}}"#).needs(Need::ActiveDirectory)]), Step::new("afterwards-renew-certificate-edge", &[Command::new("afterwards-make-new-one", ExchangeShell, "New-ExchangeCertificate -Server $env:COMPUTERNAME -KeySize 2048 -PrivateKeyExportable $true -FriendlyName $env:COMPUTERNAME -DomainName $env:COMPUTERNAME -IncludeServerFQDN -Services SMTP -Force").risky()])],
        links: &["https://jaapwesselius.com/category/exchange/", "transport-certificate"],
        related: &["certificate-expired"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The account is of another domain than the Edge server.
    Entry {
        id: "edge-account-of-other-domain",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&TopologyModeStep), Seen(&DirectoryError52)]),
        causes: &[Cause { name: "signed-account-another-domain", steps: &[] }],
        steps: &[Step::new("sign-local-administrator", &[Command::new("account-domain-computer", PowerShell, "whoami; (Get-CimInstance Win32_ComputerSystem).Domain"), Command::new("account-local-administrator", Cmd, "net localgroup")]), Step::plain("run-setup-again")],
        verify: &[Command::new("account-domain-computer", PowerShell, "whoami; (Get-CimInstance Win32_ComputerSystem).Domain")],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/administration/ad-error-0x52-install-edge-role"],
        related: &["edge-adobjectid"],
        plan: &[UseRightAccount, RunSetupAgain],
        ..ISSUE
    },
    // A fault of unattended Setup on a domain member.
    Entry {
        id: "edge-adobjectid",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&AdObjectIdChild),
        causes: &[Cause { name: "edge-role-installed-command", steps: &[] }],
        steps: &[Step::new("install-wizard-instead", &[Command::new("start-wizard-media", Cmd, r"<drive of the media>:\Setup.exe").elevated()]), Step::plain("take-computer-out-domain")],
        verify: &[Command::new("computer-domain-member", PowerShell, "(Get-CimInstance Win32_ComputerSystem).PartOfDomain")],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/edge-transport-setup-fails-domain-joined-server"],
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
        causes: &[Cause { name: "visual-c-2012-redistributable", steps: &[] }],
        steps: &[Step::new("download-vcredist-x64-exe", &[Command::new("install", PowerShell, r".\vcredist2012_x64.exe /install /quiet /norestart").elevated()]), Step::plain("run-setup-again")],
        verify: &[Command::new("is-it-there", PowerShell, r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -like '*Visual C++ 2012*x64*' | Select-Object DisplayName")],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/process-execution-failed-with-exit-code-3", "vc2012"],
        related: &["VC2012RedistDependencyRequirement", "helper-program-failed"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..ISSUE
    },
];
