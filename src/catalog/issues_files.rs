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
            Situation { name: "client-access", when: Seen(&ClientAccessConfig) },
            Situation { name: "front-end", when: Seen(&FrontEndConfig) },
        ],
        commands: &[
            Command { shell: PowerShell, text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter '*<culture>*'", risky: false },
            Command {
                shell: Cmd,
                text: r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%ClientAccess" -configFile "%ExchangeInstallPath%ClientAccess\SharedWebConfig.config""#,
                risky: false,
            },
            Command {
                shell: Cmd,
                text: r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%FrontEnd\HttpProxy" -configFile "%ExchangeInstallPath%FrontEnd\HttpProxy\SharedWebConfig.config""#,
                risky: false,
            },
            Command { shell: PowerShell, text: "Restart-Service WAS, W3SVC -Force", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Test-Path "$env:ExchangeInstallPath\ClientAccess\SharedWebConfig.config", "$env:ExchangeInstallPath\FrontEnd\HttpProxy\SharedWebConfig.config""#,
                risky: false,
            },
        ],
        related: &["exchange-assembly-damaged", "helper-program-failed"],
        plan: &[Own, StartServices, RunSetupAgain],
        advice: "1245/12345 145/2345 1345/2345 client-access=45 front-end=45",
        ..ISSUE
    },
    // An assembly of Exchange is not where it should be.
    Entry {
        id: "exchange-assembly-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&MissingAssembly), FILE_NOT_FOUND, Not(&Seen(&BadImageType)), Not(&Contains(&MissingAssembly, "Setup."))]),
        values: &[("assembly", &MissingAssembly)],
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter 'Microsoft.Exchange.{assembly}.dll' | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}",
                risky: false,
            },
            Command { shell: PowerShell, text: r".\CopyMissingDlls.ps1 -IsoRoot <drive of the media>:", risky: true },
        ],
        related: &["exchange-assembly-damaged", "service-did-not-start"],
        plan: &[Own, Restart, RunSetupAgain],
        advice: "124/1 134/12 134/12",
        ..ISSUE
    },
    // The organization uses the Scripting Agent, this server lacks its file.
    Entry {
        id: "scripting-agent-config-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ScriptingAgentFile), Any(&[Seen(&ScriptingAgentFailed), Seen(&FileIsNotFound), Seen(&CouldNotFindFile)])]),
        values: &[("path", &FileIsNotFound)],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Copy-Item '\\<other server>\c$\Program Files\Microsoft\Exchange Server\V15\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml' "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents""#,
                risky: false,
            },
            Command { shell: ExchangeShell, text: "Disable-CmdletExtensionAgent 'Scripting Agent'", risky: true },
            Command { shell: ExchangeShell, text: "Enable-CmdletExtensionAgent 'Scripting Agent'", risky: false },
            Command {
                shell: PowerShell,
                text: r#"Test-Path "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml""#,
                risky: false,
            },
        ],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The script that copies settings of the console needs where.exe.
    Entry {
        id: "where-exe-not-found",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&WhereProgramGone), Seen(&WhereProgramGoneType)]),
        commands: &[
            Command { shell: PowerShell, text: "where.exe mmc; $env:Path -split ';'", risky: false },
            Command { shell: PowerShell, text: "[Environment]::GetEnvironmentVariable('Path', 'Machine')", risky: false },
            Command { shell: Cmd, text: r"ren C:\Windows\SysWOW64\mmc.exe mmc.exe.off", risky: true },
            Command { shell: Cmd, text: r"ren C:\Windows\SysWOW64\mmc.exe.off mmc.exe", risky: true },
        ],
        plan: &[Own, RunSetupAgain],
        advice: "12/12 123/1234",
        ..ISSUE
    },
    // Rights on folders and registry keys could not be written.
    Entry {
        id: "local-permissions-refused",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&LocalPermissionsStep), Any(&[Seen(&UnauthorizedOperation), Seen(&FileAccessRefused)])]),
        commands: &[
            Command { shell: Cmd, text: "whoami /priv", risky: false },
            Command { shell: PowerShell, text: "takeown /f (Split-Path $env:ExchangeInstallPath) /a /r", risky: true },
            Command { shell: PowerShell, text: "icacls (Split-Path $env:ExchangeInstallPath) /setowner *S-1-5-32-544 /t /c", risky: true },
        ],
        plan: &[Own, RunSetupAgain],
        advice: "124/1 34/23",
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
        commands: &[
            Command { shell: PowerShell, text: r".\Setup.exe {license} /Mode:Uninstall", risky: true },
            Command { shell: Cmd, text: "mountvol", risky: false },
            Command { shell: PowerShell, text: "takeown /f (Split-Path $env:ExchangeInstallPath) /a /r", risky: true },
        ],
        plan: &[Restart, Own, RunSetupAgain],
        advice: "1/1 12/123",
        ..ISSUE
    },
    // The cached package is gone, and Windows Installer asks for its source.
    Entry {
        id: "msi-insert-disk",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&DiskWanted), Seen(&FeatureOnRemovableDisk)]),
        commands: &[
            Command {
                shell: PowerShell,
                text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\Microsoft Exchange v15').DisplayName",
                risky: false,
            },
            Command { shell: PowerShell, text: r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <drive of the media>:\", risky: true },
        ],
        related: &["msi-source-missing"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/12 1234/12",
        ..ISSUE
    },
    // A security update meets an interim update, or cannot check its signature.
    Entry {
        id: "update-interim-update-incompatible",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&InterimUpdateIncompatible),
        commands: &[
            Command {
                shell: PowerShell,
                text: r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -match 'Interim Update|Update for Microsoft Exchange' | Select-Object DisplayName, DisplayVersion, InstallDate",
                risky: false,
            },
            Command { shell: PowerShell, text: "inetcpl.cpl", risky: true },
        ],
        related: &["update-wrong-cumulative-update"],
        plan: &[Own],
        advice: "1/1 12/12",
        ..ISSUE
    },
    // The package is for another cumulative update.
    Entry {
        id: "update-wrong-cumulative-update",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&PatchNotInstallable),
        commands: &[
            Command { shell: PowerShell, text: "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion", risky: false },
            Command {
                shell: ExchangeShell,
                text: "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name, AdminDisplayVersion",
                risky: false,
            },
        ],
        related: &["update-interim-update-incompatible"],
        plan: &[Own],
        advice: "12/12 12/12",
        ..ISSUE
    },
    // Windows Installer could not place an assembly.
    Entry {
        id: "update-assembly-1935",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&AssemblyInstallFailed),
        values: &[("assembly", &AssemblyComponent), ("hresult", &AssemblyResult)],
        commands: &[
            Command { shell: PowerShell, text: "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion", risky: false },
            Command { shell: Cmd, text: "start https://support.microsoft.com/help/5049233", risky: false },
        ],
        related: &["update-wrong-cumulative-update"],
        plan: &[Restart, Own],
        ..ISSUE
    },
];
