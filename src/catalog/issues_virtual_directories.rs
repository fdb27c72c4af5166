//! Known issues of virtual directories, and of a server object that is gone.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_virtual_directories::*, known_issues::*};

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // Active Directory still has a virtual directory that IIS lacks.
    Entry {
        id: "vdir-directory-object-left",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&VdirObjectLeft),
        values: &[("virtual_directory", &VdirObjectLeft), ("object_dn", &VdirObjectLeftDn)],
        causes: &[Cause { name: "attempt-broke-off-between", steps: &[] }, Cause { name: "server-set-again-under", steps: &[] }],
        steps: &[Step::new("compare-iis-active-directory", &[Command::new("active-directory", PowerShell, r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)' | Select-Object Name, DistinguishedName"#).needs(Need::ActiveDirectory), Command::new("iis", PowerShell, r#"& "$env:windir\System32\inetsrv\appcmd.exe" list app"#).elevated()]), Step::new("system-state-backup-domain", &[Command::new("delete-one-object", PowerShell, "Remove-ADObject '{object_dn}'").risky().needs(Need::ActiveDirectory)]), Step::plain("wait-replication-run-setup")],
        verify: &[Command::new("active-directory", PowerShell, r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)' | Select-Object Name, DistinguishedName"#).needs(Need::ActiveDirectory)],
        links: &["https://learn.microsoft.com/answers/questions/2285279", "https://learn.microsoft.com/answers/questions/329788", "https://learn.microsoft.com/answers/questions/1184004"],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // Recovery with media that lack a variable.
    Entry {
        id: "recover-token-checking-null",
        operations: ALL_OPERATIONS,
        products: E2019,
        fails_when: All(&[Seen(&TokenChecking), Any(&[Seen(&NullNotConverted), Seen(&TokenCheckingValues)])]),
        causes: &[Cause { name: "mode-recoverserver-run-media", steps: &[] }],
        steps: &[Step::plain("get-media-2019-cu13"), Step::new("note-serialnumber-server-object", &[Command::new("read-old-value-keep", PowerShell, r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#).needs(Need::ActiveDirectory)]), Step::new("recover-media-cu13", &[Command::new("recover-media-cu13", PowerShell, r".\Setup.exe {license} /Mode:RecoverServer").risky().elevated()])],
        links: &["https://support.microsoft.com/help/5036404", "https://support.microsoft.com/ja-jp/topic/2f0e1202-8253-4bfc-a9bb-d575ccfa7cef", "https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md"],
        related: &["vdir-settings-null", "recover-on-installed-server"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // An attribute of a virtual directory does not fit its own length.
    Entry {
        id: "vdir-damaged-dn-string",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&DnStringMismatch),
        values: &[("virtual_directory", &IdentityParameter), ("cmdlet", &LastCmdlet)],
        causes: &[Cause { name: "attribute-edited-hand-script", steps: &[] }],
        steps: &[Step::new("note-settings-directory-another", &[Command::new("objects-virtual-directories", PowerShell, r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)'"#).needs(Need::ActiveDirectory)]), Step::new("back-iis", &[Command::new("back-iis", PowerShell, r#"& "$env:windir\System32\inetsrv\appcmd.exe" add backup before-exchange-setup"#).elevated()]), Step::plain("create-new-cmdlet")],
        related: &["vdir-not-found", "vdir-directory-object-left"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // appcmd had more to say than the script expects.
    Entry {
        id: "appcmd-output-of-several-lines",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&MessageNotText),
        causes: &[Cause { name: "applicationhost-config-damaged", steps: &[] }],
        steps: &[Step::new("run-same-command-read", &[Command::new("run-same-command-read", PowerShell, r#"& "$env:windir\System32\inetsrv\appcmd.exe" set config /section:system.webServer/modules /lockItem:false"#).elevated()]), Step::new("save-applicationhost-config", &[Command::new("backups-iis-configuration", PowerShell, r#"& "$env:windir\System32\inetsrv\appcmd.exe" list backup"#).elevated(), Command::new("save-file-first", PowerShell, r#"Copy-Item "$env:windir\System32\inetsrv\config\applicationHost.config" "$env:TEMP\applicationHost.config""#).elevated()]), Step::plain("run-setup-again")],
        verify: &[Command::new("run-same-command-read", PowerShell, r#"& "$env:windir\System32\inetsrv\appcmd.exe" set config /section:system.webServer/modules /lockItem:false"#).elevated()],
        links: &["https://learn.microsoft.com/answers/questions/361372"],
        related: &["vdir-appcmd-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The uninstallation removed the server object and asks for it again.
    Entry {
        id: "uninstall-server-object-gone",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Seen(&ObjectNotFound),
            Not(&Contains(&ObjectNotFound, "\\")),
            Any(&[Seen(&UninstallPackageStep), Seen(&UninstallRoleEnded), Seen(&UninstallMailboxStep), Seen(&UninstallBridgeheadStep)]),
        ]),
        values: &[("server_name", &ObjectNotFound), ("domain_controller", &ObjectNotFoundOn), ("role", &UninstallRoleEnded)],
        causes: &[Cause { name: "january-2023-security-update", steps: &[] }],
        steps: &[Step::new("uninstall-such-server", &[Command::new("security-updates-server", PowerShell, r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -match 'Security Update for Exchange' | Select-Object DisplayName, InstallDate")]), Step::new("check-nothing-server-left", &[Command::new("anything-left-active-directory", PowerShell, r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject -SearchBase $dn -Filter * | Select-Object -First 5 Name } else { 'no object' }"#).needs(Need::ActiveDirectory)]), Step::plain("bring-back")],
        verify: &[Command::new("anything-left-active-directory", PowerShell, r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject -SearchBase $dn -Filter * | Select-Object -First 5 Name } else { 'no object' }"#).needs(Need::ActiveDirectory)],
        links: &["https://support.microsoft.com/help/5025312", "https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md", "https://learn.microsoft.com/answers/questions/1185535"],
        related: &["upgrade-server-object-missing", "server-object-from-before"],
        plan: &[InstallUpdates, Own, RunSetupAgain],
        ..ISSUE
    },
];
