# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core or Windows Nano Server is installed
    .meaning = This computer runs Windows without the desktop, and Exchange 2016 needs it.
    .why = Exchange 2019 is the first release that runs on Server Core.
    .cause-windows-server-2016-installed = Windows Server 2016 was installed without Desktop Experience.
    .cause-graphical-shell-removed-windows = The graphical shell was removed from Windows Server 2012 or 2012 R2.
    .step-add-graphical-shell = On Windows Server 2012 or 2012 R2, add the graphical shell; it restarts the server.
    .step-install-windows-again-choose = On Windows Server 2016 the desktop cannot be added later: install Windows again and choose Desktop Experience.
    .step-install-exchange-se = Or install Exchange SE, which runs on Server Core of Windows Server 2019 and later.
    .verify = InstallationType reads Server, not Server Core.
    .caution = Installing Windows again erases the server.
    .situation-server-2012 = This is Windows Server 2012 or 2012 R2
    .situation-server-2016 = This is Windows Server 2016
    .command-add-desktop-windows-server = Add the desktop to Windows Server 2012 or 2012 R2 (restarts the server)
    .command-show-kind-installation = Show the kind of installation

OSCheckedBuild = The operating system is in debug mode
    .meaning = Windows reports that it runs in debug mode. Setup warns and goes on.
    .why = Debug mode costs much performance and is not meant for production.
    .cause-kernel-debugging-left-troubleshooting = Kernel debugging was left on after troubleshooting.
    .cause-checked-debug-build-windows = A checked (debug) build of Windows is installed.
    .step-turn-kernel-debugging-off = Turn kernel debugging off; Secure Boot may have to be off for it.
    .step-restart-server = Restart the server.
    .step-install-normal-windows = If it is a checked build, install a normal Windows.
    .verify = The command prints False.
    .command-show-boot-entries-their = Show the boot entries with their debug setting
    .command-turn-kernel-debugging-off = Turn kernel debugging off
    .command-ask-windows-whether-debug = Ask Windows whether it is in debug mode

PowerShellExecutionPolicyCheckSet = ExecutionPolicy GPO is defined
    .meaning = A group policy defines PowerShell's execution policy for the computer or the user. Its value does not matter: being defined is enough.
    .why = Setup stops WMI for a while; PowerShell would then need WMI to read the policy, and Setup would fail half-way.
    .cause-policy-turn-script-execution = The policy Turn on Script Execution applies to the server or to your account.
    .cause-policy-value-left-over = A policy value is left over in the registry.
    .step-see-whether-machinepolicy-userpolicy = See whether MachinePolicy or UserPolicy is set, and with the report which policy does it.
    .step-exclude-server-account-policy = Exclude the server and your account from that policy or set it to Not Configured, then run gpupdate /force.
    .step-none-sets-value-more = If the policy cannot be lifted now, or none sets the value any more, empty the value for the time of Setup: the command does it for MachinePolicy, the same key under HKCU for UserPolicy.
    .step-run-setup-once = Run Setup at once, and restore the policy afterwards.
    .verify = MachinePolicy and UserPolicy both read Undefined.
    .caution = The next policy refresh writes an emptied value back, perhaps in the middle of Setup: excluding the server is safer.
    .command-report-policy-sets-gp = Report which policy sets it (gp.html in the temporary folder)
    .command-empty-machine-policy-now = Empty the machine policy for now
    .command-list-execution-policy-every = List the execution policy of every scope

ServerWinWebEdition = A Web edition of Windows Server is installed
    .meaning = The name and the value it reads point to a Web edition of Windows Server. Microsoft has published nothing more; no Windows of today has such an edition.
    .why = Exchange runs on the Standard and Datacenter editions only.
    .cause-web-edition-windows-server = A Web edition of Windows Server 2008 R2 or older is used.
    .step-read-setup-own-message = Read Setup's own message, and check the edition.
    .step-use-server-windows-server = Use a server with Windows Server Standard or Datacenter of a supported version.
    .verify = The caption names Standard or Datacenter.
    .command-show-edition-version-windows = Show the edition and version of Windows

ValidOSVersion = An incompatible operating system was found
    .meaning = { $product_name } does not run on the version or edition of Windows that is on this computer.
    .why = Setup installs only on the operating systems this release was built and tested for.
    .cause-windows-too-old-too = Windows is too old or too new for this Exchange release.
    .cause-server-role-being-installed = A server role is being installed on a Windows client.
    .cause-setup-media-too-old = The Setup media are too old: Exchange 2016, for example, knows Windows Server 2016 from CU3 on.
    .step-compare-windows-computer-supported = Compare the Windows of this computer with the supported ones.
    .step-use-server-supported-windows = Use a server with a supported Windows version.
    .step-take-newest-cumulative-update = If the Windows is supported, take the newest cumulative update of this Exchange release.
    .verify = The caption names a supported Windows version.
    .caution = Do not upgrade Windows in place on a server that has Exchange: it is not supported.
    .situation-for-2013 = Exchange 2013 servers: Windows Server 2008 R2 SP1, 2012 or (from SP1 on) 2012 R2, with the desktop. Tools also: 64-bit Windows 7 SP1 to 8.1
    .situation-for-2016 = Exchange 2016 servers: Windows Server 2012, 2012 R2 or 2016, with the desktop. Tools also: 64-bit Windows 8.1 or 10
    .situation-for-2019 = Exchange 2019 and SE servers: Windows Server 2019, 2022 or 2025, Standard or Datacenter, Server Core or desktop. Tools also: 64-bit Windows 10 or 11
    .command-show-version-edition-windows = Show version and edition of Windows

WindowsServer2008CoreServerEdition = Server Core of Windows Server 2008 is installed
    .meaning = The name points to the Server Core installation of Windows Server 2008 or 2008 R2. Microsoft has published nothing more. Only Exchange 2013 runs on 2008 R2 at all, so only there can it fail.
    .why = Exchange 2013 and 2016 run only on the full installation of Windows Server.
    .cause-windows-server-2008-2008 = Windows Server 2008 or 2008 R2 was installed as Server Core.
    .step-read-setup-own-message = Read Setup's own message, and check the edition.
    .step-use-server-full-installation = Use a server with the full installation of a supported Windows; this Server Core cannot be converted.
    .verify = The caption and edition show a full, supported Windows Server.
    .command-show-edition-version-windows = Show the edition and version of Windows

ValidOSVersionForAdminTools = This Windows cannot run the Exchange management tools
    .meaning = By its name, this check refuses a Windows version the management tools of this release do not run on. Microsoft has published nothing about it, but the supported versions are known.
    .why = The tools are supported on certain server and client versions only.
    .cause-windows-too-old-too = Windows is too old or too new for this release.
    .cause-32-bit-windows = It is a 32-bit Windows.
    .step-read-setup-own-message = Read Setup's own message.
    .step-compare-windows-computer-supported = Compare the Windows of this computer with the supported ones, and use another computer if it is not among them.
    .step-take-newest-cumulative-update = If it is supported, take the newest cumulative update.
    .verify = The caption names a supported 64-bit Windows.
    .situation-for-2013 = Tools of Exchange 2013: Windows Server 2008 R2 SP1 to 2012 R2, or 64-bit Windows 7 SP1, 8 or 8.1
    .situation-for-2016 = Tools of Exchange 2016: Windows Server 2012, 2012 R2 or 2016, or 64-bit Windows 8.1 or 10
    .command-show-version-architecture-windows = Show version and architecture of Windows

# Facts

fact-ServerCoreInstalled = Server base installed (also with the desktop)
fact-FullDesktopInstalled = Windows desktop installed
    .ask = Does this Windows have the desktop (Desktop Experience, full installation)?
    .hint = Server Core shows only a command prompt after sign-in.
fact-DebugVersion = Windows in debug mode
    .ask = Does Windows run in debug mode?
    .hint = On a production server the answer is nearly always no.
fact-PowerShellExecutionPolicy = Execution policy set by group policy
    .ask = Does a group policy define the execution policy of PowerShell?
    .hint = Get-ExecutionPolicy -List: MachinePolicy and UserPolicy should read Undefined.
fact-OSProductSuite = Product suites of Windows (bit mask)
fact-WindowsServer12Version = Comparison with Windows Server 2012
fact-WindowsServer2019Version = Comparison with Windows Server 2019
