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
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)' | Select-Object Name, DistinguishedName"#,
                risky: false,
            },
            Command { shell: PowerShell, text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" list app"#, risky: false },
            Command { shell: PowerShell, text: "Remove-ADObject '{object_dn}'", risky: true },
        ],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "123/123 123/123",
        ..ISSUE
    },
    // Recovery with media that lack a variable.
    Entry {
        id: "recover-token-checking-null",
        operations: ALL_OPERATIONS,
        products: E2019,
        fails_when: All(&[Seen(&TokenChecking), Any(&[Seen(&NullNotConverted), Seen(&TokenCheckingValues)])]),
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#,
                risky: false,
            },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:RecoverServer", risky: true },
        ],
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
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)'"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" add backup before-exchange-setup"#,
                risky: false,
            },
        ],
        related: &["vdir-not-found", "vdir-directory-object-left"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // appcmd had more to say than the script expects.
    Entry {
        id: "appcmd-output-of-several-lines",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&MessageNotText),
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" set config /section:system.webServer/modules /lockItem:false"#,
                risky: false,
            },
            Command { shell: PowerShell, text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" list backup"#, risky: false },
            Command {
                shell: PowerShell,
                text: r#"Copy-Item "$env:windir\System32\inetsrv\config\applicationHost.config" "$env:TEMP\applicationHost.config""#,
                risky: false,
            },
        ],
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
        commands: &[
            Command {
                shell: PowerShell,
                text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -match 'Security Update for Exchange' | Select-Object DisplayName, InstallDate",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject -SearchBase $dn -Filter * | Select-Object -First 5 Name } else { 'no object' }"#,
                risky: false,
            },
        ],
        related: &["upgrade-server-object-missing", "server-object-from-before"],
        plan: &[InstallUpdates, Own, RunSetupAgain],
        ..ISSUE
    },
];
