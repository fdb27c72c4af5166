# Known issues of services and programs. Order and ids as in src/catalog/issues_services.rs.

execution-policy-by-group-policy = AuthorizationManager check failed: a policy sets the execution policy
    .meaning = While a policy sets the execution policy, PowerShell asks WMI before every script, and Setup has stopped WMI. The script { $script }.ps1 was refused.
    .cause-policy = A Group Policy or local policy sets the execution policy (MachinePolicy or UserPolicy).
    .cause-other-scope = Process or CurrentUser has a value other than Undefined.
    .step-list-scopes = List the scopes: all but LocalMachine must be Undefined.
    .step-remove-policy = Find the policy in the report, take it off this server and update the policies. An empty value in the policy still counts as set.
    .step-run-setup-again = Run Setup again.
    .step-recover = If Setup refuses and Exchange is gone from the list of programs, run /Mode:RecoverServer with media of the same build.
    .step-set-local-machine = Afterwards set LocalMachine to RemoteSigned.
    .verify = The command shows Undefined for MachinePolicy, UserPolicy, Process and CurrentUser.
    .caution = The old build is already removed at this point. List the scopes before every cumulative update.
    .command-list-scopes = List the scopes
    .command-find-policy = Write a report that names the policy
    .command-update-policies = Update the policies
    .command-recover = Recover the server
    .command-set-local-machine = Set the policy of this computer

winmgmt-cannot-start = Cannot start service WinMgmt: WMI took too long
    .meaning = After removing the old build, Setup restarts services, and Windows Management Instrumentation (WMI) took too long.
    .cause-slow-wmi = Monitoring or backup agents, or a large repository, slow WMI down.
    .step-restart-and-resume = Restart the server and start the same Setup again: it goes on where it stopped.
    .step-stop-agents = If it comes back, stop monitoring and backup agents and check the WMI repository.
    .verify = Get-Service Winmgmt shows Running, and Setup passes this step.
    .caution = Don’t uninstall: the old build is gone, so Setup has to go on. Put a member of a database availability group (DAG) into maintenance before the restart.
    .command-restart-server = Restart the server
    .command-verify-repository = Check the WMI repository
    .command-list-dependent-services = Which running services depend on WMI?

iisreset-service-not-started = iisreset failed: an IIS service isn’t started (1062)
    .meaning = Setup restarts IIS to activate its changes, and an IIS service wasn’t running.
    .cause-service-disabled = W3SVC, WAS or IISADMIN was stopped or disabled by an earlier attempt.
    .cause-http-sys = HTTP.sys can’t start.
    .step-start-services = Set the IIS services to start automatically and start them.
    .step-look-at-http = If they don’t start, look whether HTTP.sys runs: State must be Running. If it isn’t, start it; if that fails too, read its message and the System event log.
    .step-run-setup-again = Run Setup again.
    .verify = iisreset reports that the services were restarted.
    .command-start-services = Start the IIS services
    .command-look-at-http = Does HTTP.sys run?
    .command-start-http = Start HTTP.sys
    .command-run-iisreset = Restart IIS

helper-program-failed = Process execution failed: a program that Setup started ended with an error
    .meaning = Setup started another program, and it ended with an error code of its own. The program is { $program }. The exit code is { $exit_code }.
    .cause-services-disabled = An earlier attempt left services disabled (sc.exe ends with 1).
    .cause-file-damaged = The file to register is missing or damaged.
    .cause-antivirus = Antivirus software blocks the program.
    .step-find-program = Find the program in the log: the last Start-SetupProcess line of the failed script names it.
    .step-read-code = Ask Windows what the code means; that helps only where the program returns a Windows code.
    .step-restore-services = Give services that an attempt left disabled their start type back, restart the server and run Setup again.
    .step-run-program = If it comes back, run the program yourself with the same arguments and read what it prints.
    .verify = The program ends without an error, and Setup passes this step.
    .caution = Exit code 183 after the words Ignoring exit code 183 is harmless.
    .command-read-code = Explain a Windows code
    .command-list-disabled = List disabled services
