//! Known issues of virtual directories, and of a server object that is gone.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_virtual_directories::*, known_issues::*};

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // Active Directory still has a virtual directory that IIS lacks.
    Entry {
        id: "vdir-directory-object-left",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Seen(&VdirObjectLeft),
        values: &[("virtual_directory", &VdirObjectLeft), ("object_dn", &VdirObjectLeftDn)],
        causes: &[Cause { name: "broke-off", steps: &[] }, Cause { name: "rebuilt", steps: &[] }],
        steps: &[
            Step {
                name: "compare",
                commands: &[
                    Command {
                        name: "list-objects",
                        shell: PowerShell,
                        text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)' | Select-Object Name, DistinguishedName"#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "list-applications",
                        shell: PowerShell,
                        text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" list app"#,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "delete-object",
                commands: &[Command {
                    name: "delete-object",
                    shell: PowerShell,
                    text: "Remove-ADObject '{object_dn}'",
                    risky: true,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("replicate-and-run"),
        ],
        verify: &[Command {
            name: "list-objects",
            shell: PowerShell,
            text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)' | Select-Object Name, DistinguishedName"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &[
            "https://learn.microsoft.com/answers/questions/2285279",
            "https://learn.microsoft.com/answers/questions/329788",
            "https://learn.microsoft.com/answers/questions/1184004",
        ],
        related: &["vdir-already-exists", "vdir-not-found"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // Recovery with media that lack a variable.
    Entry {
        id: "recover-token-checking-null",
        operations: RECOVER,
        products: E2019,
        fails_when: All(&[Seen(&TokenChecking), Any(&[Seen(&NullNotConverted), Seen(&TokenCheckingValues)])]),
        causes: &[Cause { name: "cu14-media", steps: &[] }],
        steps: &[
            Step::plain("get-cu13"),
            Step {
                name: "set-serial-number",
                commands: &[Command {
                    name: "read-serial-number",
                    shell: PowerShell,
                    text: r#"Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))" -Properties serialNumber"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "recover-and-upgrade",
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
        links: &[
            "https://support.microsoft.com/help/5036404",
            "build-numbers",
            "https://support.microsoft.com/ja-jp/topic/2f0e1202-8253-4bfc-a9bb-d575ccfa7cef",
            "https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md",
        ],
        related: &["vdir-settings-null", "recover-on-installed-server"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // An attribute of a virtual directory does not fit its own length.
    Entry {
        id: "vdir-damaged-dn-string",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Seen(&DnStringMismatch),
        values: &[("virtual_directory", &IdentityParameter), ("cmdlet", &LastCmdlet)],
        causes: &[Cause { name: "edited-by-hand", steps: &[] }],
        steps: &[
            Step {
                name: "note-settings",
                commands: &[Command {
                    name: "list-objects",
                    shell: PowerShell,
                    text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; Get-ADObject -SearchBase $dn -LDAPFilter '(objectClass=msExchVirtualDirectory)' -Properties msExchInternalHostName,msExchExternalHostName | Format-List Name,msExchInternalHostName,msExchExternalHostName,DistinguishedName"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "delete-directory",
                commands: &[Command {
                    name: "back-up-iis",
                    shell: PowerShell,
                    text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" add backup before-exchange-setup"#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("create-again"),
        ],
        related: &["vdir-not-found", "vdir-directory-object-left"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // appcmd had more to say than the script expects.
    Entry {
        id: "appcmd-output-of-several-lines",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: Seen(&MessageNotText),
        causes: &[Cause { name: "config-damaged", steps: &[] }],
        steps: &[
            Step {
                name: "run-command",
                commands: &[
                    Command {
                        name: "copy-config",
                        shell: PowerShell,
                        text: r#"Copy-Item "$env:windir\System32\inetsrv\config\applicationHost.config" "$env:USERPROFILE\applicationHost.config""#,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "run-command",
                        shell: PowerShell,
                        text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" set config /section:system.webServer/modules /lockItem:false"#,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "restore-config",
                commands: &[
                    Command {
                        name: "list-backups",
                        shell: PowerShell,
                        text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" list backup"#,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "restore-backup",
                        shell: PowerShell,
                        text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" restore backup '<name of the backup>'"#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "run-command",
            shell: PowerShell,
            text: r#"& "$env:windir\System32\inetsrv\appcmd.exe" set config /section:system.webServer/modules /lockItem:false"#,
            elevated: true,
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/361372"],
        related: &["vdir-appcmd-failed"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The uninstallation removed the server object and asks for it again.
    Entry {
        id: "uninstall-server-object-gone",
        products: any_of!(E2016, E2019),
        operations: UNINSTALL,
        fails_when: All(&[
            Seen(&ObjectNotFound),
            Not(&Contains(&ObjectNotFound, "\\")),
            Any(&[Seen(&UninstallPackageStep), Seen(&UninstallRoleEnded), Seen(&UninstallMailboxStep), Seen(&UninstallBridgeheadStep)]),
        ]),
        values: &[("server_name", &ObjectNotFound), ("domain_controller", &ObjectNotFoundOn), ("role", &UninstallRoleEnded)],
        causes: &[Cause { name: "january-2023-security-update", steps: &[] }],
        steps: &[
            Step {
                name: "update-first",
                commands: &[Command {
                    name: "list-updates",
                    shell: PowerShell,
                    text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Installer\UserData\S-1-5-18\Products\*\Patches\* | Where-Object { $_.DisplayName -match 'Exchange' } | Select-Object DisplayName, Installed",
                    ..COMMAND
                }],
            },
            Step {
                name: "check-leftovers-and-databases",
                commands: &[
                    Command {
                        name: "find-leftovers",
                        shell: PowerShell,
                        text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject -SearchBase $dn -Filter * | Select-Object -First 5 Name } else { 'no object' }"#,
                        needs: Some(Need::ActiveDirectory),
                        ..COMMAND
                    },
                    Command {
                        name: "list-databases",
                        shell: ExchangeShell,
                        text: "Get-MailboxDatabase | Format-Table Name, Server",
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "restore-and-recover",
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
        verify: &[Command {
            name: "find-leftovers",
            shell: PowerShell,
            text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject -SearchBase $dn -Filter * | Select-Object -First 5 Name } else { 'no object' }"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &[
            "https://support.microsoft.com/help/5025312",
            "https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md",
            "https://learn.microsoft.com/answers/questions/1185535",
        ],
        related: &["upgrade-server-object-missing", "server-object-from-before"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
