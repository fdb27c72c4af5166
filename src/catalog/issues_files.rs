//! Known issues of files, of Windows Installer packages and of security updates.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{common::Operation, issues_files::*, known_issues::*};

use super::issues_active_directory::FILE_NOT_FOUND;

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // The program that lists the assemblies for IIS crashed.
    Entry {
        id: "dependent-assembly-generator-failed",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: All(&[
            Seen(&AssemblyGenerator),
            Any(&[Seen(&RemoteExceptionType), Seen(&StackOverflowType), Seen(&CultureNotFoundType)]),
        ]),
        situations: &[
            Situation {
                name: "client-access",
                when: Seen(&ClientAccessConfig),
                steps: &["read-error", "move-language-file", "check-prerequisites", "make-client-access-file", "restart-iis"],
            },
            Situation {
                name: "front-end",
                when: Seen(&FrontEndConfig),
                steps: &["read-error", "move-language-file", "check-prerequisites", "make-front-end-file", "restart-iis"],
            },
        ],
        causes: &[
            Cause {
                name: "invalid-culture",
                steps: &["read-error", "move-language-file", "make-client-access-file", "make-front-end-file", "restart-iis"],
            },
            Cause { name: "stack-overflow", steps: &["read-error", "make-client-access-file", "make-front-end-file", "restart-iis"] },
            Cause {
                name: "prerequisites",
                steps: &["read-error", "check-prerequisites", "make-client-access-file", "make-front-end-file", "restart-iis"],
            },
        ],
        steps: &[
            Step::plain("read-error"),
            Step {
                name: "move-language-file",
                commands: &[Command {
                    name: "find-language-files",
                    shell: PowerShell,
                    text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter '*<culture>*'",
                    ..COMMAND
                }],
            },
            Step::plain("check-prerequisites"),
            Step {
                name: "make-client-access-file",
                commands: &[Command {
                    name: "make-client-access-file",
                    shell: Cmd,
                    text: r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%ClientAccess" -configFile "%ExchangeInstallPath%ClientAccess\SharedWebConfig.config""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "make-front-end-file",
                commands: &[Command {
                    name: "make-front-end-file",
                    shell: Cmd,
                    text: r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%FrontEnd\HttpProxy" -configFile "%ExchangeInstallPath%FrontEnd\HttpProxy\SharedWebConfig.config""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "restart-iis",
                commands: &[Command {
                    name: "restart-iis",
                    shell: PowerShell,
                    text: "Restart-Service WAS, W3SVC -Force",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "test-file",
            shell: PowerShell,
            text: r#"Test-Path "$env:ExchangeInstallPath\ClientAccess\SharedWebConfig.config", "$env:ExchangeInstallPath\FrontEnd\HttpProxy\SharedWebConfig.config""#,
            ..COMMAND
        }],
        links: &[
            "failed-updates",
            "https://learn.microsoft.com/answers/questions/1139423",
            "https://learn.microsoft.com/answers/questions/216001",
        ],
        related: &["exchange-assembly-damaged", "helper-program-failed"],
        plan: &[Own, StartServices, RunSetupAgain],
        ..ISSUE
    },
    // An assembly of Exchange is not where it should be.
    Entry {
        id: "exchange-assembly-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&MissingAssembly), FILE_NOT_FOUND, Not(&Seen(&BadImageType)), Not(&Contains(&MissingAssembly, "Setup."))]),
        values: &[("assembly", &MissingAssembly)],
        causes: &[
            Cause { name: "update-not-elevated", steps: &["find-file", "install-update-again", "set-exclusions"] },
            Cause { name: "copying-broke-off", steps: &["find-file", "copy-missing-files", "set-exclusions"] },
            Cause { name: "antivirus", steps: &["find-file", "copy-missing-files", "set-exclusions"] },
        ],
        steps: &[
            Step {
                name: "find-file",
                commands: &[Command {
                    name: "find-file",
                    shell: PowerShell,
                    text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter 'Microsoft.Exchange.{assembly}.dll' | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}",
                    ..COMMAND
                }],
            },
            Step {
                name: "install-update-again",
                commands: &[Command {
                    name: "install-elevated",
                    shell: Cmd,
                    text: r#"msiexec /update "<msp file>""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "copy-missing-files",
                commands: &[Command {
                    name: "copy-missing-files",
                    shell: PowerShell,
                    text: r".\CopyMissingDlls.ps1 -IsoRoot <drive of the media>:",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("set-exclusions"),
        ],
        verify: &[Command {
            name: "find-file",
            shell: PowerShell,
            text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter 'Microsoft.Exchange.{assembly}.dll' | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}",
            ..COMMAND
        }],
        links: &[
            "failed-updates",
            "copy-missing-dlls",
            "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update",
        ],
        related: &["exchange-assembly-damaged", "service-did-not-start"],
        explained_by: &["update-not-elevated"],
        plan: &[Own, Restart, RunSetupAgain],
        ..ISSUE
    },
    // The organization uses the Scripting Agent, this server lacks its file.
    Entry {
        id: "scripting-agent-config-missing",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: All(&[Seen(&ScriptingAgentFile), Any(&[Seen(&ScriptingAgentFailed), Seen(&FileIsNotFound), Seen(&CouldNotFindFile)])]),
        values: &[("path", &FileIsNotFound)],
        causes: &[Cause { name: "new-server", steps: &[] }],
        steps: &[
            Step {
                name: "copy-file",
                commands: &[Command {
                    name: "copy-file",
                    shell: PowerShell,
                    text: r#"Copy-Item '\\<other server>\c$\Program Files\Microsoft\Exchange Server\V15\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml' "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "switch-agent-off",
                commands: &[
                    Command {
                        name: "switch-agent-off",
                        shell: ExchangeShell,
                        text: "Disable-CmdletExtensionAgent 'Scripting Agent'",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "switch-agent-on",
                        shell: ExchangeShell,
                        text: "Enable-CmdletExtensionAgent 'Scripting Agent'",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "test-file",
            shell: PowerShell,
            text: r#"Test-Path "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml""#,
            ..COMMAND
        }],
        links: &["recover"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The script that copies settings of the console needs where.exe.
    Entry {
        id: "where-exe-not-found",
        operations: any_of!(INSTALL, UPGRADE),
        fails_when: Any(&[Seen(&WhereProgramGone), Seen(&WhereProgramGoneType)]),
        causes: &[
            Cause { name: "path-incomplete", steps: &["test-path", "correct-path"] },
            Cause { name: "removed-or-blocked", steps: &["test-path", "restore-where"] },
        ],
        steps: &[
            Step {
                name: "test-path",
                commands: &[Command { name: "test-path", shell: PowerShell, text: "where.exe mmc; $env:Path -split ';'", ..COMMAND }],
            },
            Step {
                name: "correct-path",
                commands: &[Command {
                    name: "show-path",
                    shell: PowerShell,
                    text: "[Environment]::GetEnvironmentVariable('Path', 'Machine')",
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-where",
                commands: &[Command {
                    name: "restore-where",
                    shell: Cmd,
                    text: r"sfc /scanfile=%SystemRoot%\System32\where.exe",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command { name: "find-mmc", shell: PowerShell, text: "where.exe mmc", ..COMMAND }],
        links: &["https://learn.microsoft.com/answers/questions/306488"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Rights on folders and registry keys could not be written.
    Entry {
        id: "local-permissions-refused",
        operations: any_of!(INSTALL, UPGRADE, RECOVER),
        fails_when: All(&[Seen(&LocalPermissionsStep), Any(&[Seen(&UnauthorizedOperation), Seen(&FileAccessRefused)])]),
        causes: &[
            Cause { name: "user-rights", steps: &["list-privileges", "correct-policy", "run-setup-again"] },
            Cause { name: "ownership", steps: &["take-ownership", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "list-privileges",
                commands: &[Command { name: "list-privileges", shell: Cmd, text: "whoami /priv", elevated: true, ..COMMAND }],
            },
            Step::plain("correct-policy"),
            Step {
                name: "take-ownership",
                commands: &[Command {
                    name: "take-ownership",
                    shell: PowerShell,
                    text: "takeown /f $env:ExchangeInstallPath.TrimEnd('\\') /a /r",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command { name: "list-privileges", shell: Cmd, text: "whoami /priv", elevated: true, ..COMMAND }],
        links: &["https://learn.microsoft.com/answers/questions/1064924"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The last steps of an uninstallation met a file they may not read.
    Entry {
        id: "uninstall-language-files-refused",
        operations: UNINSTALL,
        fails_when: All(&[
            Any(&[Seen(&RemovingLanguagePacks), Seen(&RemoveLanguagePacksStage), Seen(&LanguagePackageStep)]),
            Seen(&FileAccessRefused),
            Not(&Seen(&LocalPermissionsStep)),
            // An upgrade removes language files too, and nobody is to uninstall then.
            Any(&[Not(&Seen(&Operation)), Is(&Operation, "uninstall")]),
        ]),
        causes: &[Cause { name: "files-in-use", steps: &["restart-and-repeat"] }, Cause { name: "mounted-volume", steps: &[] }],
        steps: &[
            Step {
                name: "restart-and-repeat",
                commands: &[Command {
                    name: "uninstall-again",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Uninstall",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "free-folder",
                commands: &[
                    Command { name: "list-volumes", shell: Cmd, text: "mountvol", ..COMMAND },
                    Command {
                        name: "take-ownership",
                        shell: PowerShell,
                        text: "takeown /f $env:ExchangeInstallPath.TrimEnd('\\') /a /r",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        links: &["https://learn.microsoft.com/answers/questions/192767"],
        plan: &[Restart, Own, RunSetupAgain],
        ..ISSUE
    },
    // The cached package is gone, and Windows Installer asks for its source.
    Entry {
        id: "msi-insert-disk",
        operations: any_of!(UPGRADE, UNINSTALL),
        fails_when: Any(&[Seen(&DiskWanted), Seen(&FeatureOnRemovableDisk)]),
        causes: &[Cause { name: "cache-cleaned", steps: &[] }, Cause { name: "source-gone", steps: &[] }],
        steps: &[
            Step {
                name: "find-build",
                commands: &[Command {
                    name: "show-build",
                    shell: PowerShell,
                    text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\Microsoft Exchange v15').DisplayName",
                    ..COMMAND
                }],
            },
            Step::plain("mount-image"),
            Step::plain("point-dialog"),
            Step {
                name: "repair-cache",
                commands: &[Command {
                    name: "repair-cache",
                    shell: PowerShell,
                    text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <drive of the media>:\",
                    risky: true,
                    elevated: true,
                    needs: Some(Need::FixInstallerCache),
                    ..COMMAND
                }],
            },
        ],
        links: &["failed-updates", "fix-installer-cache"],
        related: &["msi-source-missing"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
