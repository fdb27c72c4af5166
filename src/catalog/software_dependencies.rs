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
            Cause {
                name: "server-updated-first-time",
                steps: &["install-universal-c-runtime", "download-iis-url-rewrite", "run-setup-again"],
            },
            Cause { name: "module-installed-iis", steps: &[] },
        ],
        steps: &[
            Step::plain("install-iis-features-first"),
            Step::plain("install-universal-c-runtime"),
            Step {
                name: "download-iis-url-rewrite",
                commands: &[Command {
                    name: "install-downloaded-module-questions",
                    shell: Cmd,
                    text: "msiexec.exe /i rewrite_amd64_en-US.msi /qn /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-installed-version",
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
            name: "left-over-key",
            when: All(&[Is(&Operation, "recover-server"), Yes(&LanguagePacksKeyPresent)]),
            steps: &["export-key-language-packs", "run-setup-again"],
        }],
        causes: &[
            Cause { name: "earlier-attempt", steps: &["export-key-language-packs", "run-setup-again"] },
            Cause { name: "media-incomplete-damaged", steps: &["mount-complete", "run-setup-again"] },
        ],
        steps: &[
            Step::plain("mount-complete"),
            Step {
                name: "export-key-language-packs",
                commands: &[
                    Command {
                        name: "back-key",
                        shell: Cmd,
                        text: r#"reg export "HKLM\SOFTWARE\Microsoft\ExchangeServer\v15\Language Packs" "%TEMP%\ExchangeLanguagePacks.reg""#,
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
            name: "see-whether-key",
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
        causes: &[Cause { name: "drive-exchange", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("free-space-system-drive"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "show-free-space-all",
            shell: PowerShell,
            text: "Get-Volume | Select-Object DriveLetter, SizeRemaining, Size",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "setup-run-again-languages", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("check-bundle-setup-given")],
        verify: &[Command {
            name: "list-installed-language-packs",
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
        causes: &[Cause { name: "language-packs-another-release", steps: &[] }, Cause { name: "files-two-releases-mixed", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("use-unchanged-media-one"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "show-version-media",
            shell: PowerShell,
            text: r"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion",
            elevated: true,
            ..COMMAND
        }],
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
            Cause { name: "cumulative-update-raised-minimum", steps: &[] },
            Cause { name: "active-directory-being-prepared", steps: &[] },
            Cause { name: "restart-installation-dotnet-still", steps: &["restart-computer", "run-setup-again"] },
        ],
        steps: &[Step::plain("install-version-dotnet-framework"), Step::plain("restart-computer"), Step::plain("run-setup-again")],
        verify: &[Command {
            name: "show-dotnet-release-number",
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
        causes: &[Cause { name: "filter-packs-were-never", steps: &[] }, Cause { name: "media-old", steps: &["use-media-exchange-2013"] }],
        steps: &[Step::plain("use-media-exchange-2013"), Step::plain("install-64-bit-filter"), Step::plain("restart-asked")],
        verify: &[Command {
            name: "list-installed-filter-packs",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -like '*Filter Pack*' | Select-Object DisplayName, DisplayVersion",
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
        causes: &[Cause { name: "filter-packs-their-service", steps: &[] }],
        steps: &[Step::plain("use-media-exchange-2013"), Step::plain("install-filter-packs-first"), Step::plain("restart-asked")],
        verify: &[Command {
            name: "list-installed-filter-packs",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -like '*Filter Pack*' | Select-Object DisplayName, DisplayVersion",
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
            Cause { name: "ucma-4-0-not", steps: &[] },
            Cause {
                name: "speech-runtime-uninstalled-own",
                steps: &["read-setup-own-message", "install-repair-ucma-4", "restart-asked-run-setup"],
            },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "install-feature-server-media",
                commands: &[Command {
                    name: "install-media-feature-ucma",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Media-Foundation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("install-repair-ucma-4"),
            Step::plain("restart-asked-run-setup"),
        ],
        verify: &[Command {
            name: "list-installed-speech-components",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -like 'Microsoft Server Speech*' | Select-Object DisplayName, DisplayVersion",
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
            Cause { name: "never-installed-server", steps: &["install-feature-server-media", "install-ucma-4-0", "restart-asked"] },
            Cause {
                name: "installer-failed-because-feature",
                steps: &["install-feature-server-media", "install-ucma-4-0", "restart-asked"],
            },
            Cause { name: "older-ucma-version-way", steps: &[] },
        ],
        steps: &[
            Step::plain("uninstall-older-ucma-versions"),
            Step {
                name: "install-feature-server-media",
                commands: &[Command {
                    name: "install-media-feature-ucma",
                    shell: PowerShell,
                    text: "Install-WindowsFeature Server-Media-Foundation",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "install-ucma-4-0",
                commands: &[Command {
                    name: "install-ucma-questions",
                    shell: PowerShell,
                    text: r".\UcmaRuntimeSetup.exe -q",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-asked"),
        ],
        verify: &[Command {
            name: "show-installed-version",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\UCMA\*' | Select-Object PSChildName, Version",
            ..COMMAND
        }],
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
        causes: &[Cause { name: "never-installed", steps: &[] }, Cause { name: "server-comes-build-mid", steps: &[] }],
        steps: &[
            Step {
                name: "download-latest-x64-package",
                commands: &[Command {
                    name: "install-downloaded-package-questions",
                    shell: Cmd,
                    text: "vcredist2013_x64.exe /install /quiet /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-installed-visual-c",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*','HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -like 'Microsoft Visual C++ 2013*' | Select-Object DisplayName, DisplayVersion",
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
        causes: &[Cause { name: "update-never-installed-windows", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("install-kb974405"), Step::plain("run-setup-again")],
        verify: &[Command { name: "look-update", shell: PowerShell, text: "Get-HotFix -Id KB974405", ..COMMAND }],
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
        causes: &[Cause { name: "never-installed", steps: &[] }, Cause { name: "server-comes-build-did", steps: &[] }],
        steps: &[
            Step {
                name: "download-visual-c-2012",
                commands: &[Command {
                    name: "install-downloaded-package-questions",
                    shell: Cmd,
                    text: "vcredist2012_x64.exe /install /quiet /norestart",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again-choose"),
        ],
        verify: &[Command {
            name: "list-installed-visual-c",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*','HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -like 'Microsoft Visual C++ 2012*' | Select-Object DisplayName, DisplayVersion",
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
        causes: &[Cause { name: "left-over-very-old", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step::plain("save-instances-other-applications"),
            Step::plain("install-feature-ad-lds"),
        ],
        verify: &[Command { name: "look-feature-ad-lds", shell: PowerShell, text: "Get-WindowsFeature ADLDS", ..COMMAND }],
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
        causes: &[
            Cause { name: "languagepackbundle-exe-another-release", steps: &[] },
            Cause { name: "folder-holds-files-two", steps: &["read-setup-own-message", "use-media-one-release"] },
        ],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("use-media-one-release"), Step::plain("take-one-exactly-build")],
        verify: &[Command {
            name: "show-version-media",
            shell: PowerShell,
            text: r"(Get-Item 'D:\Setup.exe').VersionInfo.ProductVersion",
            elevated: true,
            ..COMMAND
        }],
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
        causes: &[Cause { name: "addumlanguagepack-package-run-culture", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step::plain("list-installed-languages"),
            Step::plain("remove-first-removeumlanguagepack"),
        ],
        verify: &[Command {
            name: "list-installed-unified-messaging",
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
        causes: &[Cause { name: "drive-exchange", steps: &[] }],
        steps: &[Step::plain("read-setup-own-message"), Step::plain("free-space"), Step::plain("run-setup-language-pack")],
        verify: &[Command {
            name: "show-free-space-all",
            shell: PowerShell,
            text: "Get-Volume | Select-Object DriveLetter, SizeRemaining, Size",
            ..COMMAND
        }],
        related: &["LangPackDiskSpaceCheck", "AlreadyInstalledUMLangPacks"],
        // Never: which drive the check measures, and against what amount, is not known.
        ..RULE
    },
];
