//! Readiness checks: software dependencies.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, software_dependencies::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // IIS URL Rewrite is missing; asked for since the mitigation service came (2016 CU22, 2019 CU11).
    Entry {
        id: "IISURLRewriteNotInstalled",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: Any(&[Empty(&IISURLRewriteVersion), Is(&IISURLRewriteVersion, "missing")]),
        causes: &[
            Cause { name: "new-requirement", steps: &["install-c-runtime", "install-module", "run-setup-again"] },
            Cause { name: "installed-before-iis", steps: &[] },
        ],
        steps: &[
            Step {
                name: "install-iis",
                commands: &[Command {
                    name: "install-iis",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Web-Server",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("install-c-runtime"),
            Step {
                name: "install-module",
                commands: &[Command {
                    name: "install-module",
                    shell: Cmd,
                    text: "msiexec.exe /i rewrite_amd64_en-US.msi /qn /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-version",
            shell: PowerShell,
            text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\IIS Extensions\URL Rewrite' -Name Version).Version",
            ..COMMAND
        }],
        live_topic: true,
        links: &["url-rewrite", "kb2999226"],
        messages: &[
            "The 'IIS URL rewrite module' isn't installed on this computer and needs to be installed before Exchange Setup can begin.",
        ],
        related: &["KB2999226NotInstalled", "UcmaRedistMsi", "VC2012RedistDependencyRequirement", "VC2013RedistDependencyRequirement"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // No usable language pack bundle. Known with RecoverServer, where a failed attempt left its registry key.
    Entry {
        id: "LangPackBundleCheck",
        operations: any_of!(INSTALL, UPGRADE, RECOVER, LANGUAGE_PACK),
        known: Observed,
        fails_when: Any(&[No(&SetupMediaComplete), All(&[Is(&Operation, "recover-server"), Yes(&LanguagePacksKeyPresent)])]),
        situations: &[Situation {
            name: "key-left",
            when: All(&[Is(&Operation, "recover-server"), Yes(&LanguagePacksKeyPresent)]),
            steps: &["delete-key", "run-setup-again"],
        }],
        causes: &[
            Cause { name: "key-left", steps: &["delete-key", "run-setup-again"] },
            Cause { name: "media-damaged", steps: &["mount-image", "run-setup-again"] },
        ],
        steps: &[
            Step::plain("mount-image"),
            Step {
                name: "delete-key",
                commands: &[
                    Command {
                        name: "export-key",
                        shell: Cmd,
                        text: r#"reg export "HKLM\SOFTWARE\Microsoft\ExchangeServer\v15\Language Packs" "%USERPROFILE%\ExchangeLanguagePacks.reg""#,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "delete-key",
                        shell: Cmd,
                        text: r#"reg delete "HKLM\SOFTWARE\Microsoft\ExchangeServer\v15\Language Packs""#,
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "test-key",
            shell: PowerShell,
            text: r"Test-Path 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Language Packs'",
            ..COMMAND
        }],
        messages: &["The language pack bundle could not be found or is corrupt."],
        related: &["LangPackDiskSpaceCheck", "LangPackInstalled", "LangPackUpgradeVersioning", "InstallWatermark"],
        plan: &[StartProperly, Own, RunSetupAgain],
        ..RULE
    },
    // No room for the language packs; Setup decides that before the checks and hands the result over.
    Entry {
        id: "LangPackDiskSpaceCheck",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        fails_when: No(&SufficientLanguagePackDiskSpace),
        causes: &[Cause { name: "drive-full", steps: &[] }],
        steps: &[Step::plain("free-space"), Step::plain("run-setup-again")],
        verify: &[Command { name: "show-free-space", shell: PowerShell, text: "Get-PSDrive -PSProvider FileSystem", ..COMMAND }],
        related: &["LangPackBundleCheck", "LangPackInstalled", "LangPackUpgradeVersioning"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The languages are there already.
    Entry {
        id: "LangPackInstalled",
        severity: Warning,
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        causes: &[Cause { name: "installed-before", steps: &[] }],
        steps: &[Step::plain("ignore"), Step::plain("check-bundle")],
        verify: &[Command {
            name: "list-language-packs",
            shell: PowerShell,
            text: r"Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Language Packs' -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        related: &["LangPackBundleCheck", "LangPackDiskSpaceCheck", "LangPackUpgradeVersioning"],
        plan: &[],
        // Never: no setting and no message of this warning is known.
        ..RULE
    },
    // Language packs of another build; Setup decides that before the checks and hands the result over.
    Entry {
        id: "LangPackUpgradeVersioning",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        fails_when: No(&LanguagePackVersioning),
        causes: &[Cause { name: "other-build", steps: &[] }, Cause { name: "builds-mixed", steps: &[] }],
        steps: &[Step::plain("use-unchanged-media"), Step::plain("run-setup-again")],
        verify: &[Command { name: "show-build", shell: PowerShell, text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion", ..COMMAND }],
        related: &["LangPackBundleCheck", "LangPackDiskSpaceCheck", "LangPackInstalled"],
        plan: &[StartProperly, RunSetupAgain],
        ..RULE
    },
    // .NET Framework is older than the build needs. Release numbers: 528040 = 4.8, 461808 = 4.7.2, 379893 = 4.5.2, 378389 = 4.5.
    // Each first minimum holds from the build named with it on, the last of a product for all its builds.
    Entry {
        id: "MinimumFrameworkNotInstalled",
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Observed,
        fails_when: Any(&[
            All(&[Is(&Product, "SE"), Below(&ClrReleaseNumber, "528040")]),
            All(&[
                Is(&Product, "2019"),
                Any(&[All(&[AtLeast(&SetupBuild, "15.2.529"), Below(&ClrReleaseNumber, "528040")]), Below(&ClrReleaseNumber, "461808")]),
            ]),
            All(&[
                Is(&Product, "2016"),
                Any(&[
                    All(&[AtLeast(&SetupBuild, "15.1.1913"), Below(&ClrReleaseNumber, "528040")]),
                    All(&[AtLeast(&SetupBuild, "15.1.1779"), Below(&ClrReleaseNumber, "461808")]),
                    Below(&ClrReleaseNumber, "379893"),
                ]),
            ]),
            All(&[
                Is(&Product, "2013"),
                Any(&[All(&[AtLeast(&SetupBuild, "15.0.1497"), Below(&ClrReleaseNumber, "461808")]), Below(&ClrReleaseNumber, "378389")]),
            ]),
        ]),
        shows: &[&RequiredFramework],
        values: &[("wanted_framework", &FrameworkWanted)],
        causes: &[
            Cause { name: "minimum-raised", steps: &[] },
            Cause { name: "preparation-elsewhere", steps: &[] },
            Cause { name: "tools-2016-cu15", steps: &["use-later-update", "run-setup-again"] },
            Cause { name: "restart-missing", steps: &["restart-computer", "run-setup-again"] },
        ],
        steps: &[
            Step::plain("install-dotnet"),
            Step::plain("restart-computer"),
            Step {
                name: "use-later-update",
                commands: &[Command {
                    name: "show-release-number",
                    shell: PowerShell,
                    text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release",
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-release-number",
            shell: PowerShell,
            text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release",
            ..COMMAND
        }],
        links: &["dotnet48"],
        messages: &["This computer requires .NET Framework {} ({})."],
        related: &["NETFramework45FeaturesNotInstalled", "RebootPending"],
        plan: &[InstallDotNet, Restart, RunSetupAgain],
        ..RULE
    },
    // Office 2010 Filter Packs are missing. Media from CU23 on certainly do not ask for them; the first that did not is not known.
    Entry {
        id: "MSFilterPackV2NotInstalled",
        products: E2013,
        operations: INSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Below(&SetupBuild, "15.0.1497"), No(&FilterPackInstalled)]),
        causes: &[Cause { name: "never-installed", steps: &[] }, Cause { name: "old-media", steps: &["use-cu23"] }],
        steps: &[Step::plain("use-cu23"), Step::plain("install-filter-packs"), Step::plain("restart-and-run")],
        verify: &[Command {
            name: "list-filter-packs",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object { $_.DisplayName -like '*Filter Pack*' } | Select-Object DisplayName, DisplayVersion",
            ..COMMAND
        }],
        links: &["filter-pack"],
        topic: Some("office-2010-filter-pack-not-installed-exchange-2013-help"),
        related: &["MSFilterPackV2SP1NotInstalled"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // Service Pack 1 of the Office 2010 Filter Packs is missing; same media as `MSFilterPackV2NotInstalled`.
    Entry {
        id: "MSFilterPackV2SP1NotInstalled",
        products: E2013,
        operations: INSTALL,
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Below(&SetupBuild, "15.0.1497"), No(&FilterPackSp1Installed)]),
        causes: &[Cause { name: "service-pack-missing", steps: &[] }],
        steps: &[Step::plain("use-cu23"), Step::plain("install-service-pack"), Step::plain("restart-and-run")],
        verify: &[Command {
            name: "list-filter-packs",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object { $_.DisplayName -like '*Filter Pack*' } | Select-Object DisplayName, DisplayVersion",
            ..COMMAND
        }],
        links: &["filter-pack"],
        topic: Some("office-2010-filter-pack-sp1-not-installed-exchange-2013-help"),
        related: &["MSFilterPackV2NotInstalled"],
        explained_by: &["MSFilterPackV2NotInstalled"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // The speech runtime, a part of UCMA, was not found.
    Entry {
        id: "SpeechRedistMsi",
        products: any_of!(E2016, E2019, SE),
        operations: UPGRADE,
        roles: any_of!(MAILBOX, UM),
        fails_when: No(&SpeechRuntimeInstalled),
        shows: &[&SpeechRedist],
        causes: &[
            Cause { name: "ucma-missing", steps: &[] },
            Cause { name: "speech-uninstalled", steps: &["repair-ucma", "restart-and-run"] },
        ],
        steps: &[
            Step {
                name: "install-media-foundation",
                commands: &[Command {
                    name: "install-media-foundation",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Media-Foundation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("repair-ucma"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "list-speech-components",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object { $_.DisplayName -like 'Microsoft Server Speech*' } | Select-Object DisplayName, DisplayVersion",
            ..COMMAND
        }],
        links: &["ucma4"],
        related: &["UcmaRedistMsi", "LonghornWmspdmoxNotInstalled", "AdditionalUMLangPackExists"],
        explained_by: &["UcmaRedistMsi"],
        plan: &[InstallFeatures, InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // UCMA 4.0 is missing.
    Entry {
        id: "UcmaRedistMsi",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, UM),
        known: Documented,
        fails_when: Any(&[Empty(&UcmaRedistVersion), Is(&UcmaRedistVersion, "missing")]),
        causes: &[
            Cause { name: "never-installed", steps: &["install-feature", "install-ucma", "restart-and-run"] },
            Cause { name: "feature-missing", steps: &["install-feature", "install-ucma", "restart-and-run"] },
            Cause { name: "older-version", steps: &[] },
        ],
        steps: &[
            Step::plain("uninstall-older"),
            Step {
                name: "install-feature",
                commands: &[
                    Command {
                        name: "install-media-foundation",
                        shell: PowerShell,
                        text: "Install-WindowsFeature Server-Media-Foundation",
                        elevated: true,
                        products: any_of!(E2016, E2019, SE),
                        ..COMMAND
                    },
                    Command {
                        name: "install-desktop-experience",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature Desktop-Experience",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "install-ucma",
                commands: &[Command {
                    name: "install-ucma",
                    shell: PowerShell,
                    text: r".\UcmaRuntimeSetup.exe -q",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-version",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\UCMA\*' | Select-Object PSChildName, Version",
            ..COMMAND
        }],
        topic: Some("ucma-4-0-core-runtime-not-installed-exchange-2013-help"),
        live_topic: true,
        links: &["ucma4"],
        messages: &[
            "This computer requires the Microsoft Unified Communications Managed API 4.0, Core Runtime 64-bit. Please install the software from http://go.microsoft.com/fwlink/?LinkId=260990.",
        ],
        related: &["SpeechRedistMsi", "LonghornWmspdmoxNotInstalled", "VC2013RedistDependencyRequirement"],
        plan: &[InstallFeatures, InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // Visual C++ 2013 is missing.
    Entry {
        id: "VC2013RedistDependencyRequirement",
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&VCRedist2013Installed),
        shows: &[&FileVersionMsvcr120],
        causes: &[Cause { name: "never-installed", steps: &[] }, Cause { name: "new-requirement", steps: &[] }],
        steps: &[
            Step {
                name: "install-package",
                commands: &[Command {
                    name: "install-package",
                    shell: Cmd,
                    text: "vcredist2013_x64.exe /install /quiet /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-packages",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*','HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object { $_.DisplayName -like 'Microsoft Visual C++ 2013*' } | Select-Object DisplayName, DisplayVersion",
            ..COMMAND
        }],
        live_topic: true,
        links: &["vc2013"],
        messages: &[
            "Visual C++ 2013 Redistributable Package is a required component. Please install the required binaries and re-run the setup. Use URI https://www.microsoft.com/download/details.aspx?id=40784 to download the binaries.",
        ],
        related: &["VC2012RedistDependencyRequirement", "UcmaRedistMsi"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // Windows Identity Foundation is missing on Windows Server 2008 R2, which of all products only Exchange 2013 can meet.
    Entry {
        id: "Win7WindowsIdentityFoundationUpdateNotInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&KB974405Installed)]),
        shows: &[&WindowsVersion],
        causes: &[Cause { name: "update-missing", steps: &[] }],
        steps: &[Step::plain("install-kb974405"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB974405 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        links: &["https://support.microsoft.com/help/974405"],
        related: &["Win8WindowsIdentityFoundationUpdateNotInstalled", "Win7RpcHttpAssocCookieGuidUpdateNotInstalled"],
        plan: &[InstallUpdates, RunSetupAgain],
        ..RULE
    },
    // Visual C++ 2012 is missing. Every role and the management tools need it; it was the Edge role that stopped without it.
    Entry {
        id: "VC2012RedistDependencyRequirement",
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(EDGE, MAILBOX, TOOLS),
        known: Documented,
        fails_when: No(&VCRedist2012Installed),
        causes: &[Cause { name: "never-installed", steps: &[] }, Cause { name: "new-requirement", steps: &[] }],
        steps: &[
            Step {
                name: "install-package",
                commands: &[Command {
                    name: "install-package",
                    shell: Cmd,
                    text: "vcredist2012_x64.exe /install /quiet /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-packages",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*','HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object { $_.DisplayName -like 'Microsoft Visual C++ 2012*' } | Select-Object DisplayName, DisplayVersion",
            ..COMMAND
        }],
        live_topic: true,
        links: &["vc2012"],
        related: &["VC2013RedistDependencyRequirement", "IISURLRewriteNotInstalled", "UcmaRedistMsi"],
        plan: &[InstallSoftware, RunSetupAgain],
        ..RULE
    },
    // An old ADAM on a future Edge server; hardly possible on a supported Windows.
    Entry {
        id: "OldADAMInstalled",
        products: any_of!(E2013, E2016),
        operations: INSTALL,
        roles: EDGE,
        causes: &[Cause { name: "left-over", steps: &[] }],
        steps: &[
            Step::plain("uninstall-adam"),
            Step {
                name: "install-ad-lds",
                commands: &[
                    Command {
                        name: "install-feature",
                        shell: PowerShell,
                        text: "Install-WindowsFeature ADLDS",
                        elevated: true,
                        products: E2016,
                        ..COMMAND
                    },
                    Command {
                        name: "add-feature",
                        shell: PowerShell,
                        text: "Import-Module ServerManager; Add-WindowsFeature ADLDS",
                        elevated: true,
                        products: E2013,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "find-feature",
            shell: PowerShell,
            text: "Import-Module ServerManager; Get-WindowsFeature ADLDS",
            elevated: true,
            ..COMMAND
        }],
        related: &["ADAMWin7ServerInstalled", "ADAMDataPathExists"],
        plan: &[Own, InstallFeatures, RunSetupAgain],
        // Never: which version of ADAM counts as old is not known.
        ..RULE
    },
    // The language pack bundle has the wrong version.
    Entry {
        id: "LangPackBundleVersioning",
        products: any_of!(E2013, E2016),
        operations: any_of!(INSTALL, UPGRADE, LANGUAGE_PACK),
        causes: &[Cause { name: "other-build", steps: &[] }, Cause { name: "builds-mixed", steps: &[] }],
        steps: &[Step::plain("use-one-build"), Step::plain("use-matching-bundle")],
        verify: &[Command { name: "show-build", shell: PowerShell, text: r"(Get-Item .\Setup.exe).VersionInfo.ProductVersion", ..COMMAND }],
        related: &["LangPackBundleCheck", "LangPackUpgradeVersioning", "LangPackInstalled", "LangPackDiskSpaceCheck"],
        plan: &[StartProperly, RunSetupAgain],
        // Never: only the name is known; no log shows what it reads.
        ..RULE
    },
    // The Unified Messaging language is there already.
    Entry {
        id: "AlreadyInstalledUMLangPacks",
        products: any_of!(E2013, E2016),
        operations: LANGUAGE_PACK,
        roles: any_of!(UM, MAILBOX),
        fails_when: Yes(&UMLanguageAlreadyInstalled),
        causes: &[Cause { name: "language-present", steps: &[] }],
        steps: &[
            Step {
                name: "leave-language-out",
                commands: &[Command {
                    name: "list-languages",
                    shell: ExchangeShell,
                    text: "Get-UMService -Identity $env:COMPUTERNAME | Format-List Name,Languages",
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-language",
                commands: &[
                    Command {
                        name: "remove-pack",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms /RemoveUmLanguagePack:<language>",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-pack-newer-media",
                        shell: Cmd,
                        text: r".\Setup.exe /IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /RemoveUmLanguagePack:<language>",
                        risky: true,
                        elevated: true,
                        products: E2016,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "list-languages",
            shell: ExchangeShell,
            text: "Get-UMService -Identity $env:COMPUTERNAME | Format-List Name,Languages",
            ..COMMAND
        }],
        related: &["AdditionalUMLangPackExists", "UMLangPackDiskSpaceCheck"],
        plan: &[Own],
        ..RULE
    },
    // No room for the Unified Messaging language pack.
    Entry {
        id: "UMLangPackDiskSpaceCheck",
        products: any_of!(E2013, E2016),
        operations: LANGUAGE_PACK,
        roles: any_of!(UM, MAILBOX),
        causes: &[Cause { name: "drive-full", steps: &[] }],
        steps: &[Step::plain("free-space"), Step::plain("add-language-again")],
        verify: &[Command { name: "show-free-space", shell: PowerShell, text: "Get-PSDrive -PSProvider FileSystem", ..COMMAND }],
        related: &["LangPackDiskSpaceCheck", "AlreadyInstalledUMLangPacks"],
        // Never: which drive the check measures, and against what amount, is not known.
        ..RULE
    },
];
