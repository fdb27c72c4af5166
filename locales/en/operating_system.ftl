# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core or Windows Nano Server is installed
    .meaning = This computer runs Windows without the desktop, which Exchange 2016 needs.
    .cause-installed-without-desktop = Windows Server 2016 was installed without Desktop Experience.
    .cause-shell-removed = Windows Server 2012 or 2012 R2 was installed as Server Core, or its graphical shell was removed.
    .step-add-desktop = On Windows Server 2012 or 2012 R2, add the graphical shell. The command restarts the server. If Windows doesn’t find the files, put in the Windows media (here drive D) and take them from an edition that isn’t Server Core.
    .step-reinstall-windows = On Windows Server 2016, install Windows again and choose Desktop Experience: it can’t be added later.
    .step-use-exchange-se = Or install Exchange SE, which runs on Server Core of Windows Server 2019 and later.
    .verify = InstallationType is Server, not Server Core.
    .caution = Installing Windows again erases the server, an installed Exchange included.
    .situation-server-2012 = Windows Server 2012 or 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Add the desktop and restart
    .command-list-editions = Show the index of each edition on the Windows media
    .command-add-desktop-from-media = Add the desktop from the media and restart
    .command-show-installation-type = Show the type of installation

OSCheckedBuild = The operating system is in debug mode
    .meaning = Windows runs in debug mode. Setup warns and goes on.
    .cause-debugging-on = Kernel debugging was left on after troubleshooting.
    .cause-checked-build = A checked (debug) build of Windows is installed.
    .step-turn-debugging-off = Turn kernel debugging off; if BitLocker is on, suspend it first. If Windows refuses, turn Secure Boot off for this change.
    .step-restart-server = Restart the server.
    .step-install-normal-windows = If it is a checked build, install a normal Windows.
    .verify = The command prints False.
    .command-show-boot-entries = Show the boot entries
    .command-turn-debugging-off = Turn kernel debugging off
    .command-show-debug-mode = Is Windows in debug mode?

PowerShellExecutionPolicyCheckSet = ExecutionPolicy GPO is defined
    .meaning = A Group Policy sets PowerShell’s execution policy for the computer or for you. Its value doesn’t matter.
    .why = Setup stops WMI, and with such a policy PowerShell needs WMI before every script. Setup would fail half-way and leave the server inconsistent.
    .cause-policy-applies = The policy Turn on Script Execution applies to the server or to your account.
    .cause-value-left = An old value of the policy is left in the registry.
    .step-find-policy = See whether MachinePolicy or UserPolicy is set. The report names the policy.
    .step-exclude-server = If MachinePolicy is set, exclude the server from this policy; if UserPolicy is set, your account. Or set the policy to Not Configured. Then run gpupdate /force.
    .step-empty-value = If that has to wait, or an old value is left, empty the value as Microsoft’s topic says. The command is for MachinePolicy; for UserPolicy it’s the same key under HKCU.
    .step-run-setup-at-once = List the scopes once more, run Setup at once, and restore the policy afterwards.
    .verify = MachinePolicy and UserPolicy are Undefined. Microsoft also asks for Undefined in Process and CurrentUser.
    .caution = The next policy refresh writes an emptied value back, perhaps in the middle of Setup, and another page of Microsoft says that an empty value still counts as set: excluding the server is safer.
    .command-find-policy = Write a report that names the policy (gp.html in the temporary folder)
    .command-empty-value = Empty the value of the computer policy
    .command-list-scopes = List the scopes

ServerWinWebEdition = A Web edition of Windows Server is installed
    .meaning = This computer runs a Web edition of Windows Server. Windows Server 2012 and later have no such edition. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = Exchange 2019 is supported on the Standard and Datacenter editions only.
    .step-check-edition = Check the edition.
    .step-use-other-server = Use a server with a supported Windows Server, Standard or Datacenter.
    .verify = Caption names Standard or Datacenter.
    .command-show-edition = Show the edition of Windows

ValidOSVersion = An incompatible operating system was found
    .meaning = { $product_name } doesn’t support the version or edition of Windows of this computer.
    .cause-version-not-supported = Windows is too old or too new for this release of Exchange.
    .cause-windows-client = A server role is being installed on a Windows client.
    .cause-media-too-old = The media is too old for this Windows.
    .step-compare-windows = Compare the Windows of this computer with the supported ones.
    .step-use-supported-windows = If it isn’t among them, use a server with a supported Windows.
    .step-use-newest-media = If it is among them, use the media of the newest cumulative update.
    .verify = Caption names a Windows that the media in use supports.
    .caution = Don’t upgrade Windows in place on a server that has Exchange: that isn’t supported.
    .situation-for-2013 = Exchange 2013 servers: Windows Server 2008 R2 SP1, 2012 or (from SP1 on) 2012 R2, with the desktop. Tools also: 64-bit Windows 7 SP1, 8 or (from SP1 on) 8.1
    .situation-for-2016 = Exchange 2016 servers: Windows Server 2012, 2012 R2 or (from CU3 on) 2016, with the desktop. Tools also: 64-bit Windows 8.1 or 10
    .situation-for-2019 = Exchange 2019 and SE servers: Windows Server 2019, 2022 (2019: from CU12 on) or 2025 (2019: from CU14 on), Standard or Datacenter, Server Core or desktop. Tools: the same with the desktop, also 64-bit Windows 10 or 11
    .command-show-windows = Show the version and edition of Windows

WindowsServer2008CoreServerEdition = Server Core of Windows Server 2008 is installed
    .meaning = This computer runs the Server Core installation of Windows Server 2008 or 2008 R2. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = Of the two, Exchange 2013 runs only on the full installation of Windows Server 2008 R2; newer releases run on neither.
    .step-check-edition = Check the type of installation.
    .step-use-other-server = Use a server with the full installation of a supported Windows; this Server Core can’t be converted.
    .verify = InstallationType is Server, on a supported Windows.
    .command-show-edition = Show the type of installation

ValidOSVersionForAdminTools = This Windows cannot run the Exchange management tools
    .meaning = The management tools of this release of Exchange don’t run on the Windows of this computer. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-version-not-supported = Windows is too old or too new for these tools.
    .cause-32-bit-windows = It is a 32-bit Windows.
    .step-compare-windows = Compare the Windows of this computer with the supported ones. If it isn’t among them, use another computer.
    .step-use-newest-media = If it is among them, use the media of the newest cumulative update.
    .verify = Caption names a Windows that the media in use supports, and OSArchitecture is 64-bit.
    .situation-for-2013 = Tools of Exchange 2013: Windows Server 2008 R2 SP1, 2012 or (from SP1 on) 2012 R2; 64-bit Windows 7 SP1, 8 or (from SP1 on) 8.1
    .situation-for-2016 = Tools of Exchange 2016: Windows Server 2012, 2012 R2 or (from CU3 on) 2016; 64-bit Windows 8.1 or 10
    .command-show-windows = Show the version and architecture of Windows

# Facts

fact-ServerCoreInstalled = Server base installed (also with the desktop)
fact-FullDesktopInstalled = Windows desktop installed
    .ask = Does this Windows have the desktop (Desktop Experience, full installation)?
    .hint = Server Core shows only a command prompt or SConfig after sign-in.
fact-DebugVersion = Windows in debug mode
    .ask = Does Windows run in debug mode?
    .hint = On a production server the answer is nearly always no.
fact-PowerShellExecutionPolicy = Execution policy set by Group Policy
    .ask = Does a Group Policy set PowerShell’s execution policy?
    .hint = Get-ExecutionPolicy -List: MachinePolicy and UserPolicy should read Undefined.
fact-OSProductSuite = Product suites of Windows (bit mask)
fact-WindowsServer12Version = Comparison with Windows Server 2012
fact-WindowsServer2019Version = Comparison with Windows Server 2019
