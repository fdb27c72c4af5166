//! Readiness checks: windows updates.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, windows_updates::*};

/// The rows of this group. Setup looks at file versions whose limits are not published; the conditions ask for the update instead.
pub static ENTRIES: &[Entry] = &[
    // Windows Server 2008 R2 lacks the update for loading libraries, which of all products only Exchange 2013 can meet.
    Entry {
        id: "SearchFoundationAssemblyLoaderKBNotInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&KB2533623Installed)]),
        shows: &[&FileVersionKernel32],
        causes: &[
            Cause { name: "update-missing", steps: &["install-update", "restart-and-run"] },
            Cause { name: "version-unreadable", steps: &["repair-system-files", "restart-and-run"] },
        ],
        steps: &[
            Step::plain("install-update"),
            Step {
                name: "repair-system-files",
                commands: &[
                    Command {
                        name: "show-version",
                        shell: PowerShell,
                        text: r#"(Get-Item "$env:SystemRoot\System32\kernel32.dll").VersionInfo.FileVersion"#,
                        ..COMMAND
                    },
                    Command { name: "repair-system-files", shell: Cmd, text: "sfc /scannow", elevated: true, ..COMMAND },
                ],
            },
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB2533623, KB3063858 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        related: &["Win7RpcHttpAssocCookieGuidUpdateNotInstalled", "Win7WindowsIdentityFoundationUpdateNotInstalled"],
        plan: &[InstallUpdates, Restart, RunSetupAgain],
        ..RULE
    },
    // Windows Server 2012 lacks KB2894875.
    Entry {
        id: "Win2k12RefsUpdateNotInstalled",
        severity: Warning,
        products: any_of!(E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Is(&WindowsBuild, "9200"), No(&KB2894875Installed)]),
        shows: &[&FileVersionRefs],
        causes: &[Cause { name: "windows-outdated", steps: &[] }],
        steps: &[Step::plain("install-update"), Step::plain("restart-or-retry")],
        before_run: &["restart-or-retry"],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB2894875 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        live_topic: true,
        related: &["Win2k12RollupUpdateNotInstalled", "Win2k12UrefsUpdateNotInstalled"],
        plan: &[InstallUpdates, Restart],
        ..RULE
    },
    // Windows Server 2012 lacks the rollup of April 2013.
    Entry {
        id: "Win2k12RollupUpdateNotInstalled",
        severity: Warning,
        products: any_of!(E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Is(&WindowsBuild, "9200"), No(&KB2822241Installed)]),
        shows: &[&FileVersionDiscan],
        causes: &[Cause { name: "windows-outdated", steps: &[] }],
        steps: &[Step::plain("install-update"), Step::plain("restart-or-retry")],
        before_run: &["restart-or-retry"],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB2822241 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        live_topic: true,
        related: &["Win2k12RefsUpdateNotInstalled", "Win2k12UrefsUpdateNotInstalled"],
        plan: &[InstallUpdates, Restart],
        ..RULE
    },
    // Windows Server 2012 lacks KB2884597. Only a warning, although data is at stake.
    Entry {
        id: "Win2k12UrefsUpdateNotInstalled",
        severity: Warning,
        products: any_of!(E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Is(&WindowsBuild, "9200"), No(&KB2884597Installed)]),
        shows: &[&FileVersionUrefs],
        causes: &[Cause { name: "windows-outdated", steps: &[] }],
        steps: &[Step::plain("install-update"), Step::plain("restart-or-retry")],
        before_run: &["restart-or-retry"],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB2884597 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        live_topic: true,
        related: &["Win2k12RefsUpdateNotInstalled", "Win2k12RollupUpdateNotInstalled"],
        plan: &[InstallUpdates, Restart],
        ..RULE
    },
    // Windows Server 2016 is older than December 2016 (build 14393.576).
    Entry {
        id: "Win2k16LSARollupUpdateNotInstalled",
        products: any_of!(E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Is(&WindowsBuild, "14393"), Below(&WindowsRevision, "576")]),
        shows: &[&FileVersionSspicli, &Windows10Version],
        causes: &[Cause { name: "windows-outdated", steps: &[] }],
        steps: &[Step::plain("install-update"), Step::plain("restart-or-retry")],
        verify: &[Command {
            name: "show-revision",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' | Select-Object CurrentBuild, UBR",
            ..COMMAND
        }],
        live_topic: true,
        links: &["kb3206632"],
        related: &["ValidOSVersion"],
        plan: &[InstallUpdates, Restart, RunSetupAgain],
        ..RULE
    },
    // Windows Server 2008 R2 lacks KB2619234, which of all products only Exchange 2013 can meet.
    Entry {
        id: "Win7RpcHttpAssocCookieGuidUpdateNotInstalled",
        products: any_of!(E2013, E2016, E2019),
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: All(&[Below(&WindowsBuild, "9200"), No(&KB2619234Installed)]),
        shows: &[&FileVersionRpcHttp],
        causes: &[Cause { name: "update-missing", steps: &[] }],
        steps: &[Step::plain("install-update"), Step::plain("restart-or-retry")],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB2619234 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        topic: Some("kb2619234-update-not-installed-exchange-2013-help"),
        live_topic: true,
        links: &["https://support.microsoft.com/help/2619234"],
        related: &[
            "SearchFoundationAssemblyLoaderKBNotInstalled",
            "Win7WindowsIdentityFoundationUpdateNotInstalled",
            "RPCOverHTTPproxyNotInstalled",
        ],
        plan: &[InstallUpdates, Restart, RunSetupAgain],
        ..RULE
    },
    // Windows Server 2012 or 2012 R2 lacks the Universal C Runtime that IIS URL Rewrite needs, from Exchange 2016 CU22 on.
    Entry {
        id: "KB2999226NotInstalled",
        products: E2016,
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: All(&[Below(&WindowsBuild, "14393"), No(&KB2999226Installed)]),
        causes: &[Cause { name: "windows-outdated", steps: &[] }, Cause { name: "new-requirement", steps: &[] }],
        steps: &[
            Step::plain("check-prerequisites"),
            Step {
                name: "install-update",
                commands: &[Command {
                    name: "install-update",
                    shell: Cmd,
                    // Without /quiet, so that Windows says whether it wants a restart.
                    text: r#"wusa.exe "<downloaded file>.msu""#,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-or-retry"),
        ],
        verify: &[Command {
            name: "find-update",
            shell: PowerShell,
            text: "Get-HotFix -Id KB2999226 -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        links: &["kb2999226"],
        related: &["IISURLRewriteNotInstalled", "MitigationsCloudEndpointUnreachable", "UpdateNeedsReboot", "RebootPending"],
        plan: &[InstallUpdates, Restart, RunSetupAgain],
        ..RULE
    },
    // A rollup of .NET Framework 4.5.1 is missing; its number is not public.
    Entry {
        id: "RollupFor451NotInstalled",
        products: E2016,
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        causes: &[Cause { name: "updates-missing", steps: &[] }],
        steps: &[Step::plain("install-dotnet"), Step::plain("update-windows")],
        verify: &[Command {
            name: "show-release-number",
            shell: PowerShell,
            text: r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release",
            ..COMMAND
        }],
        links: &["dotnet48"],
        related: &["MinimumFrameworkNotInstalled", "NETFrameworkNotInstalled"],
        explained_by: &["MinimumFrameworkNotInstalled"],
        plan: &[InstallDotNet, InstallUpdates, Restart, RunSetupAgain],
        // Never: the number of the rollup is not public.
        ..RULE
    },
];
