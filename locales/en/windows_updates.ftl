# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = A Windows update for loading libraries is missing
    .meaning = On Windows Server 2008 R2 (Exchange 2013 only), the update KB2533623, which the search of Exchange needs, is missing. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-update-missing = Windows Server 2008 R2 SP1 without KB2533623.
    .cause-version-unreadable = On newer Windows: Setup could not read the version of kernel32.dll.
    .step-install-update = On Windows Server 2008 R2 SP1, install a later update that contains KB2533623, such as KB3063858. Microsoft no longer offers KB2533623 itself.
    .step-repair-system-files = On newer Windows no update should be needed: if the command shows no version, repair the system files.
    .step-restart-and-run = Restart if asked and run Setup again.
    .verify = On Windows Server 2008 R2, the command shows one of the two updates, unless a later one contains them. Setup passes this check.
    .command-find-update = Is the update installed?
    .command-show-version = Show the version of kernel32.dll
    .command-repair-system-files = Repair the system files

Win2k12RefsUpdateNotInstalled = Running "dir" on an ReFS-formatted disk could cause the computer to freeze
    .meaning = This Windows Server 2012 lacks the update KB2894875 for ReFS. Setup warns and goes on.
    .why = Without it, listing a folder on an ReFS volume can freeze the server.
    .cause-windows-outdated = Windows Server 2012 isn’t fully updated.
    .step-install-update = Install KB2894875 (64-bit), or a later cumulative update for Windows Server 2012 that contains it.
    .step-restart-or-retry = If the update asks for a restart, close Setup, restart and start Setup again; otherwise choose Retry in the wizard or run Setup again.
    .verify = Setup no longer warns. The command shows the update, unless a later one contains it.
    .command-find-update = Is the update installed?

Win2k12RollupUpdateNotInstalled = A Windows Server 2012 update rollup hasn’t been installed
    .meaning = This Windows Server 2012 lacks the rollup KB2822241 of April 2013. Setup warns and goes on.
    .why = It corrects several faults, unreliable ReFS disks among them.
    .cause-windows-outdated = Windows Server 2012 isn’t fully updated.
    .step-install-update = Install KB2822241 (64-bit), or a later cumulative update for Windows Server 2012 that contains it.
    .step-restart-or-retry = If the update asks for a restart, close Setup, restart and start Setup again; otherwise choose Retry in the wizard or run Setup again.
    .verify = Setup no longer warns. The command shows the rollup, unless a later update contains it.
    .command-find-update = Is the rollup installed?

Win2k12UrefsUpdateNotInstalled = Disks formatted as ReFS may not perform reliably
    .meaning = This Windows Server 2012 lacks the update KB2884597 for the Virtual Disk Service and ReFS. Setup warns and goes on.
    .why = Without it, ReFS disks can be unreliable: data can be damaged or lost.
    .cause-windows-outdated = Windows Server 2012 isn’t fully updated.
    .step-install-update = Install KB2884597 (64-bit), or a later cumulative update for Windows Server 2012 that contains it.
    .step-restart-or-retry = If the update asks for a restart, close Setup, restart and start Setup again; otherwise choose Retry in the wizard or run Setup again.
    .verify = Setup no longer warns. The command shows the update, unless a later one contains it.
    .caution = Until then, databases on ReFS volumes of this server can lose data: don’t put any there.
    .command-find-update = Is the update installed?

Win2k16LSARollupUpdateNotInstalled = KB3206632 security update not installed
    .meaning = This Windows Server 2016 is older than the security update of December 2016 (build 14393.576).
    .cause-windows-outdated = Windows Server 2016 was installed from original media and not updated.
    .step-install-update = Install the latest cumulative update for Windows Server 2016: it contains KB3206632.
    .step-restart-or-retry = If the update asks for a restart, close Setup, restart and start Setup again; otherwise choose Retry in the wizard or run Setup again.
    .verify = The command shows 14393 with UBR 576 or higher.
    .command-show-revision = Show the build number and revision of Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = KB2619234 update not installed
    .meaning = This Windows Server 2008 R2 or Windows 7 lacks the update KB2619234 for RPC over HTTP.
    .why = Outlook Anywhere doesn’t work correctly without it.
    .cause-update-missing = The update was never installed.
    .step-install-update = Install KB2619234 (64-bit) from Microsoft’s support page.
    .step-restart-or-retry = If the update asks for a restart, close Setup, restart and start Setup again; otherwise choose Retry in the wizard or run Setup again.
    .verify = The command shows the update.
    .command-find-update = Is the update installed?

KB2999226NotInstalled = Update for Universal C Runtime in Windows (KB2999226) not installed
    .meaning = The Universal C Runtime (KB2999226) isn’t installed. Exchange 2016 CU22 and later need it on Windows Server 2012 and 2012 R2.
    .why = Without it IIS URL Rewrite 2.1, which the Emergency Mitigation service uses, doesn’t work on these versions.
    .cause-windows-outdated = Windows isn’t fully updated.
    .cause-new-requirement = The server is updated to Exchange 2016 CU22 or later for the first time.
    .step-check-prerequisites = Look on the support page of KB2999226 which updates it needs, and install those first.
    .step-install-update = Download it for the Windows version of the server and install it.
    .step-restart-or-retry = If the update asks for a restart, close Setup, restart and start Setup again; otherwise choose Retry in the wizard or run Setup again.
    .verify = The command shows the update.
    .command-install-update = Install the downloaded update
    .command-find-update = Is the update installed?

RollupFor451NotInstalled = A rollup for .NET Framework 4.5.1 is missing
    .meaning = An update rollup for .NET Framework 4.5.1 is missing; its number isn’t published. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-updates-missing = Windows and .NET updates are missing on this server.
    .step-install-dotnet = Install the .NET Framework that this cumulative update needs (4.8 for Exchange 2016 CU15 and later): then the rollup isn’t needed. If the installed build of Exchange doesn’t support that .NET, update Exchange right after.
    .step-update-windows = Install the remaining Windows updates, restart, and run Setup again.
    .verify = If .NET Framework 4.8 is needed, the command prints at least 528040.
    .command-show-release-number = Show the release number of .NET

# Facts

fact-FileVersionKernel32 = Version of kernel32.dll
fact-FileVersionRefs = Version of refs.sys
fact-FileVersionDiscan = File version that shows the rollup
fact-FileVersionUrefs = Version of urefs.dll
fact-FileVersionSspicli = Version of sspicli.dll
fact-FileVersionRpcHttp = Version of the RPC over HTTP library
fact-KB2533623Installed = KB2533623 or later installed
    .ask = Is KB2533623, or a later update that contains it, installed?
    .hint = It matters only on Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 or later installed
    .ask = Is KB2894875, or a later cumulative update, installed?
    .hint = It matters only on Windows Server 2012 (not R2).
fact-KB2822241Installed = KB2822241 or later installed
    .ask = Is the rollup KB2822241, or a later cumulative update, installed?
    .hint = It matters only on Windows Server 2012 (not R2).
fact-KB2884597Installed = KB2884597 or later installed
    .ask = Is KB2884597, or a later cumulative update, installed?
    .hint = It matters only on Windows Server 2012 (not R2).
fact-KB2619234Installed = KB2619234 installed
    .ask = Is KB2619234 installed?
    .hint = It matters only on Windows Server 2008 R2 and Windows 7.
fact-KB2999226Installed = Universal C Runtime (KB2999226) installed
    .ask = Is the Universal C Runtime (KB2999226) installed?
    .hint = It matters only on Windows Server 2012 and 2012 R2.
fact-WindowsRevision = Revision of Windows (after the build)
    .ask = Which number follows the Windows build, as 576 in 14393.576?
    .hint = The command winver shows it in brackets.
