//! Known issues of files, of Windows Installer packages and of security updates.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_files::*, known_issues::*};

use super::issues_active_directory::FILE_NOT_FOUND;

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // The program that lists the assemblies for IIS crashed.
    Entry {
        id: "dependent-assembly-generator-failed",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Seen(&AssemblyGenerator),
            Any(&[Seen(&RemoteExceptionType), Seen(&StackOverflowType), Seen(&CultureNotFoundType)]),
        ]),
        situations: &[
            Situation { name: "client-access", when: Seen(&ClientAccessConfig), steps: &["make-file-hand", "restart-w3svc-run-setup"] },
            Situation { name: "front-end", when: Seen(&FrontEndConfig), steps: &["make-file-hand", "restart-w3svc-run-setup"] },
        ],
        causes: &[
            Cause {
                name: "invalid-culture-identifier",
                steps: &["log-take-error-record", "invalid-culture", "make-file-hand", "restart-w3svc-run-setup"],
            },
            Cause { name: "stack-overflow", steps: &["log-take-error-record", "make-file-hand", "restart-w3svc-run-setup"] },
            Cause {
                name: "dotnet-framework-windows-features",
                steps: &["log-take-error-record", "check-dotnet-framework-windows", "make-file-hand", "restart-w3svc-run-setup"],
            },
        ],
        steps: &[
            Step::plain("log-take-error-record"),
            Step {
                name: "invalid-culture",
                commands: &[Command {
                    name: "files-language-windows-doesnt",
                    shell: PowerShell,
                    text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter '*<culture>*'",
                    ..COMMAND
                }],
            },
            Step::plain("check-dotnet-framework-windows"),
            Step {
                name: "make-file-hand",
                commands: &[
                    Command {
                        name: "make-file-clientaccess",
                        shell: Cmd,
                        text: r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%ClientAccess" -configFile "%ExchangeInstallPath%ClientAccess\SharedWebConfig.config""#,
                        ..COMMAND
                    },
                    Command {
                        name: "make-file-front-end",
                        shell: Cmd,
                        text: r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%FrontEnd\HttpProxy" -configFile "%ExchangeInstallPath%FrontEnd\HttpProxy\SharedWebConfig.config""#,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "restart-w3svc-run-setup",
                commands: &[Command {
                    name: "restart-iis-services",
                    shell: PowerShell,
                    text: "Restart-Service WAS, W3SVC -Force",
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "file",
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
            Cause {
                name: "security-update-installed-elevation",
                steps: &["look-file-version", "install-update-again-elevated", "set-antivirus-exclusions-exchange"],
            },
            Cause {
                name: "cumulative-update-broke-off",
                steps: &["look-file-version", "put-file-back-media", "set-antivirus-exclusions-exchange"],
            },
            Cause {
                name: "antivirus-software-removed-file",
                steps: &["look-file-version", "put-file-back-media", "set-antivirus-exclusions-exchange"],
            },
        ],
        steps: &[
            Step {
                name: "look-file-version",
                commands: &[Command {
                    name: "file-version",
                    shell: PowerShell,
                    text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter 'Microsoft.Exchange.{assembly}.dll' | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}",
                    ..COMMAND
                }],
            },
            Step::plain("install-update-again-elevated"),
            Step {
                name: "put-file-back-media",
                commands: &[Command {
                    name: "put-missing-files-back",
                    shell: PowerShell,
                    text: r".\CopyMissingDlls.ps1 -IsoRoot <drive of the media>:",
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("set-antivirus-exclusions-exchange"),
        ],
        verify: &[Command {
            name: "file-version",
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
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ScriptingAgentFile), Any(&[Seen(&ScriptingAgentFailed), Seen(&FileIsNotFound), Seen(&CouldNotFindFile)])]),
        values: &[("path", &FileIsNotFound)],
        causes: &[Cause { name: "server-new-recovered-only", steps: &[] }],
        steps: &[
            Step {
                name: "copy-scriptingagentconfig-xml-another",
                commands: &[Command {
                    name: "copy-another-server",
                    shell: PowerShell,
                    text: r#"Copy-Item '\\<other server>\c$\Program Files\Microsoft\Exchange Server\V15\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml' "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "switch-agent-off-another",
                commands: &[
                    Command {
                        name: "switch-agent-off",
                        shell: ExchangeShell,
                        text: "Disable-CmdletExtensionAgent 'Scripting Agent'",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "switch-again",
                        shell: ExchangeShell,
                        text: "Enable-CmdletExtensionAgent 'Scripting Agent'",
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "file",
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
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&WhereProgramGone), Seen(&WhereProgramGoneType)]),
        causes: &[
            Cause { name: "folder-system32-windows-missing", steps: &["run-exe-look-path", "put-system32-back-path"] },
            Cause { name: "exe-removed-blocked", steps: &[] },
        ],
        steps: &[
            Step {
                name: "run-exe-look-path",
                commands: &[Command {
                    name: "found-windows-look",
                    shell: PowerShell,
                    text: "where.exe mmc; $env:Path -split ';'",
                    ..COMMAND
                }],
            },
            Step {
                name: "put-system32-back-path",
                commands: &[Command {
                    name: "path-computer",
                    shell: PowerShell,
                    text: "[Environment]::GetEnvironmentVariable('Path', 'Machine')",
                    ..COMMAND
                }],
            },
            Step {
                name: "exe-cant-brought-back",
                commands: &[
                    Command {
                        name: "workaround-hide-32-bit",
                        shell: Cmd,
                        text: r"ren C:\Windows\SysWOW64\mmc.exe mmc.exe.off",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "put-back-afterwards",
                        shell: Cmd,
                        text: r"ren C:\Windows\SysWOW64\mmc.exe.off mmc.exe",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        links: &["https://learn.microsoft.com/answers/questions/306488"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Rights on folders and registry keys could not be written.
    Entry {
        id: "local-permissions-refused",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&LocalPermissionsStep), Any(&[Seen(&UnauthorizedOperation), Seen(&FileAccessRefused)])]),
        causes: &[
            Cause {
                name: "policy-took-take-ownership",
                steps: &["list-privileges-elevated-prompt", "correct-policy", "run-setup-again-right"],
            },
            Cause { name: "install-folder", steps: &["make-local-administrators-owner", "run-setup-again-right"] },
        ],
        steps: &[
            Step {
                name: "list-privileges-elevated-prompt",
                commands: &[Command { name: "privileges-prompt", shell: Cmd, text: "whoami /priv", ..COMMAND }],
            },
            Step::plain("correct-policy"),
            Step {
                name: "make-local-administrators-owner",
                commands: &[
                    Command {
                        name: "take-ownership-install-folder",
                        shell: PowerShell,
                        text: "takeown /f (Split-Path $env:ExchangeInstallPath) /a /r",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "give-local-administrators",
                        shell: PowerShell,
                        text: "icacls (Split-Path $env:ExchangeInstallPath) /setowner *S-1-5-32-544 /t /c",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again-right"),
        ],
        links: &["https://learn.microsoft.com/answers/questions/1064924"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The last steps of an uninstallation met a file they may not read.
    Entry {
        id: "uninstall-language-files-refused",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Any(&[Seen(&RemovingLanguagePacks), Seen(&RemoveLanguagePacksStage), Seen(&LanguagePackageStep)]),
            Seen(&FileAccessRefused),
            Not(&Seen(&LocalPermissionsStep)),
        ]),
        causes: &[
            Cause { name: "files-use", steps: &["restart-server-run-uninstallation"] },
            Cause { name: "volume-mounted-folder-below", steps: &[] },
        ],
        steps: &[
            Step {
                name: "restart-server-run-uninstallation",
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
                name: "stop-antivirus-software",
                commands: &[
                    Command { name: "volumes-mounted-folders", shell: Cmd, text: "mountvol", ..COMMAND },
                    Command {
                        name: "take-ownership-install-folder",
                        shell: PowerShell,
                        text: "takeown /f (Split-Path $env:ExchangeInstallPath) /a /r",
                        risky: true,
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
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&DiskWanted), Seen(&FeatureOnRemovableDisk)]),
        causes: &[Cause { name: "installer-cache-cleaned", steps: &[] }, Cause { name: "image-share-exchange-installed", steps: &[] }],
        steps: &[
            Step {
                name: "look-cumulative-update-installed",
                commands: &[Command {
                    name: "build-installed",
                    shell: PowerShell,
                    text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\Microsoft Exchange v15').DisplayName",
                    ..COMMAND
                }],
            },
            Step::plain("download-image-exactly-release"),
            Step::plain("while-dialog-open"),
            Step {
                name: "repair-cache-microsoft-fixinstallercache",
                commands: &[Command {
                    name: "put-packages-back-image",
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
