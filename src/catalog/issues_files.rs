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
        situations: &[Situation { name: "client-access", when: Seen(&ClientAccessConfig), steps: &["make-file-hand", "restart-w3svc-run-setup"] }, Situation { name: "front-end", when: Seen(&FrontEndConfig), steps: &["make-file-hand", "restart-w3svc-run-setup"] }],
        causes: &[Cause { name: "invalid-culture-identifier", steps: &["log-take-error-record", "invalid-culture", "make-file-hand", "restart-w3svc-run-setup"] }, Cause { name: "stack-overflow", steps: &["log-take-error-record", "make-file-hand", "restart-w3svc-run-setup"] }, Cause { name: "dotnet-framework-windows-features", steps: &["log-take-error-record", "check-dotnet-framework-windows", "make-file-hand", "restart-w3svc-run-setup"] }],
        steps: &[Step::plain("log-take-error-record"), Step::new("invalid-culture", &[Command::new("files-language-windows-doesnt", PowerShell, "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter '*<culture>*'")]), Step::plain("check-dotnet-framework-windows"), Step::new("make-file-hand", &[Command::new("make-file-clientaccess", Cmd, r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%ClientAccess" -configFile "%ExchangeInstallPath%ClientAccess\SharedWebConfig.config""#), Command::new("make-file-front-end", Cmd, r#"cd /d "%ExchangeInstallPath%bin" && DependentAssemblyGenerator.exe -exchangePath "%ExchangeInstallPath%bin" -exchangePath "%ExchangeInstallPath%FrontEnd\HttpProxy" -configFile "%ExchangeInstallPath%FrontEnd\HttpProxy\SharedWebConfig.config""#)]), Step::new("restart-w3svc-run-setup", &[Command::new("restart-iis-services", PowerShell, "Restart-Service WAS, W3SVC -Force").elevated()])],
        verify: &[Command::new("file", PowerShell, r#"Test-Path "$env:ExchangeInstallPath\ClientAccess\SharedWebConfig.config", "$env:ExchangeInstallPath\FrontEnd\HttpProxy\SharedWebConfig.config""#)],
        links: &["failed-updates", "https://learn.microsoft.com/answers/questions/1139423", "https://learn.microsoft.com/answers/questions/216001"],
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
        causes: &[Cause { name: "security-update-installed-elevation", steps: &["look-file-version", "install-update-again-elevated", "set-antivirus-exclusions-exchange"] }, Cause { name: "cumulative-update-broke-off", steps: &["look-file-version", "put-file-back-media", "set-antivirus-exclusions-exchange"] }, Cause { name: "antivirus-software-removed-file", steps: &["look-file-version", "put-file-back-media", "set-antivirus-exclusions-exchange"] }],
        steps: &[Step::new("look-file-version", &[Command::new("file-version", PowerShell, "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter 'Microsoft.Exchange.{assembly}.dll' | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}")]), Step::plain("install-update-again-elevated"), Step::new("put-file-back-media", &[Command::new("put-missing-files-back", PowerShell, r".\CopyMissingDlls.ps1 -IsoRoot <drive of the media>:").risky()]), Step::plain("set-antivirus-exclusions-exchange")],
        verify: &[Command::new("file-version", PowerShell, "Get-ChildItem $env:ExchangeInstallPath -Recurse -Filter 'Microsoft.Exchange.{assembly}.dll' | Select-Object FullName, @{n='Version';e={$_.VersionInfo.FileVersion}}")],
        links: &["failed-updates", "copy-missing-dlls", "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update"],
        related: &["exchange-assembly-damaged", "service-did-not-start"],
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
        steps: &[Step::new("copy-scriptingagentconfig-xml-another", &[Command::new("copy-another-server", PowerShell, r#"Copy-Item '\\<other server>\c$\Program Files\Microsoft\Exchange Server\V15\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml' "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents""#).elevated()]), Step::new("switch-agent-off-another", &[Command::new("switch-agent-off", ExchangeShell, "Disable-CmdletExtensionAgent 'Scripting Agent'").risky(), Command::new("switch-again", ExchangeShell, "Enable-CmdletExtensionAgent 'Scripting Agent'")]), Step::plain("run-setup-again")],
        verify: &[Command::new("file", PowerShell, r#"Test-Path "$env:ExchangeInstallPath\Bin\CmdletExtensionAgents\ScriptingAgentConfig.xml""#)],
        links: &["recover"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // The script that copies settings of the console needs where.exe.
    Entry {
        id: "where-exe-not-found",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&WhereProgramGone), Seen(&WhereProgramGoneType)]),
        causes: &[Cause { name: "folder-system32-windows-missing", steps: &["run-exe-look-path", "put-system32-back-path"] }, Cause { name: "exe-removed-blocked", steps: &[] }],
        steps: &[Step::new("run-exe-look-path", &[Command::new("found-windows-look", PowerShell, "where.exe mmc; $env:Path -split ';'")]), Step::new("put-system32-back-path", &[Command::new("path-computer", PowerShell, "[Environment]::GetEnvironmentVariable('Path', 'Machine')")]), Step::new("exe-cant-brought-back", &[Command::new("workaround-hide-32-bit", Cmd, r"ren C:\Windows\SysWOW64\mmc.exe mmc.exe.off").risky(), Command::new("put-back-afterwards", Cmd, r"ren C:\Windows\SysWOW64\mmc.exe.off mmc.exe").risky()])],
        links: &["https://learn.microsoft.com/answers/questions/306488"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // Rights on folders and registry keys could not be written.
    Entry {
        id: "local-permissions-refused",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&LocalPermissionsStep), Any(&[Seen(&UnauthorizedOperation), Seen(&FileAccessRefused)])]),
        causes: &[Cause { name: "policy-took-take-ownership", steps: &["list-privileges-elevated-prompt", "correct-policy", "run-setup-again-right"] }, Cause { name: "install-folder", steps: &["make-local-administrators-owner", "run-setup-again-right"] }],
        steps: &[Step::new("list-privileges-elevated-prompt", &[Command::new("privileges-prompt", Cmd, "whoami /priv")]), Step::plain("correct-policy"), Step::new("make-local-administrators-owner", &[Command::new("take-ownership-install-folder", PowerShell, "takeown /f (Split-Path $env:ExchangeInstallPath) /a /r").risky(), Command::new("give-local-administrators", PowerShell, "icacls (Split-Path $env:ExchangeInstallPath) /setowner *S-1-5-32-544 /t /c").risky().elevated()]), Step::plain("run-setup-again-right")],
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
        causes: &[Cause { name: "files-use", steps: &["restart-server-run-uninstallation"] }, Cause { name: "volume-mounted-folder-below", steps: &[] }],
        steps: &[Step::new("restart-server-run-uninstallation", &[Command::new("uninstall-again", PowerShell, r".\Setup.exe {license} /Mode:Uninstall").risky().elevated()]), Step::new("stop-antivirus-software", &[Command::new("volumes-mounted-folders", Cmd, "mountvol"), Command::new("take-ownership-install-folder", PowerShell, "takeown /f (Split-Path $env:ExchangeInstallPath) /a /r").risky()])],
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
        steps: &[Step::new("look-cumulative-update-installed", &[Command::new("build-installed", PowerShell, r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\Microsoft Exchange v15').DisplayName")]), Step::plain("download-image-exactly-release"), Step::plain("while-dialog-open"), Step::new("repair-cache-microsoft-fixinstallercache", &[Command::new("put-packages-back-image", PowerShell, r".\FixInstallerCache.ps1 -CurrentCuRootDirectory <drive of the media>:\").risky().elevated().needs(Need::FixInstallerCache)])],
        links: &["failed-updates", "fix-installer-cache"],
        related: &["msi-source-missing"],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
    // A security update meets an interim update, or cannot check its signature.
    Entry {
        id: "update-interim-update-incompatible",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&InterimUpdateIncompatible),
        causes: &[Cause { name: "interim-update-installed", steps: &["look-interim-update-among"] }, Cause { name: "server-way-internet", steps: &[] }],
        steps: &[Step::new("look-interim-update-among", &[Command::new("interim-update-installed", PowerShell, r"Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object DisplayName -match 'Interim Update|Update for Microsoft Exchange' | Select-Object DisplayName, DisplayVersion, InstallDate")]), Step::new("clear-check-publisher-certificate", &[Command::new("open-settings-revocation-check", PowerShell, "inetcpl.cpl").risky()])],
        links: &["failed-updates"],
        related: &["update-wrong-cumulative-update"],
        plan: &[Own],
        ..ISSUE
    },
    // The package is for another cumulative update.
    Entry {
        id: "update-wrong-cumulative-update",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&PatchNotInstallable),
        causes: &[Cause { name: "package-another-cumulative-update", steps: &[] }, Cause { name: "packages-two-releases-were", steps: &[] }],
        steps: &[Step::new("look-installed-build", &[Command::new("build-installed", PowerShell, "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion").elevated()]), Step::plain("download-package-exactly-release")],
        verify: &[Command::new("same-active-directory", ExchangeShell, "Get-ExchangeServer $env:COMPUTERNAME | Format-List Name, AdminDisplayVersion")],
        links: &["failed-updates"],
        related: &["update-interim-update-incompatible"],
        plan: &[Own],
        ..ISSUE
    },
    // Windows Installer could not place an assembly.
    Entry {
        id: "update-assembly-1935",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&AssemblyInstallFailed),
        values: &[("assembly", &AssemblyComponent), ("hresult", &AssemblyResult)],
        causes: &[Cause { name: "cache-holds-version-earlier", steps: &[] }],
        steps: &[Step::new("restart-server-install-newest", &[Command::new("build-installed", PowerShell, "(Get-Command ExSetup.exe).FileVersionInfo.FileVersion").elevated()]), Step::new("follow-workaround-microsoft-article", &[Command::new("open-article-november-2024", Cmd, "start https://support.microsoft.com/help/5049233")])],
        links: &["https://github.com/microsoft/CSS-Exchange/blob/main/docs/Emerging-Issues.md", "https://support.microsoft.com/help/5049233"],
        related: &["update-wrong-cumulative-update"],
        plan: &[Restart, Own],
        ..ISSUE
    },
];
