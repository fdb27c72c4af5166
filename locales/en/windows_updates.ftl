# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = A Windows update for loading libraries is missing
    .meaning = The name and the file it reads point to the update of kernel32.dll that Exchange search needs on Windows Server 2008 R2: very likely KB2533623. Microsoft has published nothing more.
    .why = Search Foundation loads its libraries with calls that came with that update.
    .cause-windows-server-2008-r2 = Windows Server 2008 R2 SP1 without KB2533623.
    .cause-version-kernel32-dll-could = On any newer Windows: the version of kernel32.dll could not be read.
    .step-read-setup-own-message = Read Setup's own message for the update it asks for.
    .step-install-kb2533623-later-update = On Windows Server 2008 R2 SP1, install KB2533623 or a later update that contains it.
    .step-command-shows-version = On newer Windows no update should be needed: if the command shows no version, repair the system files with sfc.
    .step-restart-asked-run-setup = Restart if asked and run Setup again.
    .verify = Setup gets past this check; the command shows the version of the file it reads.
    .command-show-version-kernel32-dll = Show the version of kernel32.dll

Win2k12RefsUpdateNotInstalled = Running "dir" on an ReFS-formatted disk could cause the computer to freeze
    .meaning = This Windows Server 2012 lacks the update KB2894875 for ReFS. Setup warns and goes on.
    .why = Without it, listing a folder on an ReFS volume can freeze the server.
    .cause-windows-server-2012-not = Windows Server 2012 is not fully updated.
    .step-install-kb2894875-64-bit = Install KB2894875 (64-bit) or a later cumulative update for Windows Server 2012.
    .step-leave-setup = If it needs a restart, leave Setup, restart and start Setup again; otherwise choose Retry.
    .verify = Setup no longer warns; refs.sys has a newer version than before.
    .command-show-version-refs-sys = Show the version of refs.sys

Win2k12RollupUpdateNotInstalled = A Windows Server 2012 update rollup hasn't been installed
    .meaning = This Windows Server 2012 lacks the rollup KB2822241 of April 2013. Setup warns and goes on.
    .why = The rollup fixes several faults, unreliable ReFS disks among them.
    .cause-windows-server-2012-not = Windows Server 2012 is not fully updated.
    .step-install-kb2822241-64-bit = Install KB2822241 (64-bit) or a later cumulative update for Windows Server 2012.
    .step-leave-setup = If it needs a restart, leave Setup, restart and start Setup again; otherwise choose Retry.
    .verify = Setup no longer warns. The command may miss the rollup where a later update replaced it.
    .command-look-rollup = Look for the rollup

Win2k12UrefsUpdateNotInstalled = Disks formatted as ReFS may not perform reliably
    .meaning = This Windows Server 2012 lacks the update KB2884597 for virtual disks and ReFS. Setup only warns.
    .why = Without it, data on ReFS disks can be damaged or lost.
    .cause-windows-server-2012-not = Windows Server 2012 is not fully updated.
    .step-install-kb2884597-64-bit = Install KB2884597 (64-bit) or a later cumulative update for Windows Server 2012.
    .step-leave-setup = If it needs a restart, leave Setup, restart and start Setup again; otherwise choose Retry.
    .verify = Setup no longer warns; urefs.dll has a newer version than before.
    .caution = Until then, do not put databases on ReFS volumes of this server.
    .command-show-version-urefs-dll = Show the version of urefs.dll

Win2k16LSARollupUpdateNotInstalled = KB3206632 security update not installed
    .meaning = This Windows Server 2016 is older than the security update of December 2016 (build 14393.576).
    .why = Exchange 2016 demands its fix for the Windows security library sspicli.dll.
    .cause-windows-server-2016-installed = Windows Server 2016 was installed from original media and not updated.
    .step-install-latest-cumulative-update = Install the latest cumulative update for Windows Server 2016: it contains KB3206632.
    .step-leave-setup = If it needs a restart, leave Setup, restart and start Setup again; otherwise choose Retry.
    .verify = The command shows build 14393 with UBR 576 or higher.
    .command-show-build-revision-windows = Show build and revision of Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = KB2619234 update not installed
    .meaning = This Windows Server 2008 R2 or Windows 7 lacks the update KB2619234 for RPC over HTTP.
    .why = Outlook Anywhere does not work correctly without it.
    .cause-windows-server-2008-r2 = Windows Server 2008 R2 SP1 was not fully updated.
    .step-install-kb2619234-64-bit = Install KB2619234 (64-bit) from Microsoft's support page.
    .step-leave-setup = If it needs a restart, leave Setup, restart and start Setup again; otherwise choose Retry.
    .verify = The command shows the update.
    .command-look-update = Look for the update

KB2999226NotInstalled = Update for Universal C Runtime in Windows (KB2999226) not installed
    .meaning = The Universal C Runtime (KB2999226) is missing, which Exchange 2016 CU22 and later need on Windows Server 2012 and 2012 R2.
    .why = IIS URL Rewrite 2.1, used by the Emergency Mitigation service, does not work without it on these versions.
    .cause-windows-not-fully-updated = Windows is not fully updated.
    .cause-server-updated-exchange-2016 = The server is updated to Exchange 2016 CU22 or later for the first time.
    .step-read-support-page-kb2999226 = Read on the support page of KB2999226 which updates must be there before.
    .step-download-windows-version-server = Download it for the Windows version of the server and install it.
    .step-leave-setup = If it needs a restart, leave Setup, restart and start Setup again; otherwise choose Retry.
    .verify = The command shows the update.
    .command-install-downloaded-update = Install the downloaded update; put in its real path
    .command-look-update = Look for the update

RollupFor451NotInstalled = A rollup for .NET Framework 4.5.1 is missing
    .meaning = By its name, this check misses an update rollup of .NET Framework 4.5.1. Microsoft has published neither its number nor anything else.
    .cause-windows-dotnet-updates-missing = Windows and .NET updates are missing on this server.
    .step-read-setup-own-message = Read Setup's own message for the number of the update.
    .step-better-rollup = Better than the rollup: install the .NET Framework version this cumulative update asks for (4.8 for Exchange 2016 CU15 and later).
    .step-install-remaining-windows-updates = Install the remaining Windows updates, restart, and run Setup again.
    .verify = The command prints at least 528040 where .NET Framework 4.8 is asked for.
    .command-show-dotnet-release-number = Show the .NET release number

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
    .hint = It matters only on Windows Server 2008 R2.
fact-KB2999226Installed = Universal C Runtime (KB2999226) installed
    .ask = Is the Universal C Runtime (KB2999226) installed?
    .hint = It matters only on Windows Server 2012 and 2012 R2.
fact-WindowsRevision = Revision of Windows (after the build)
    .ask = Which number follows the Windows build, as 576 in 14393.576?
    .hint = The command winver shows it in brackets.
