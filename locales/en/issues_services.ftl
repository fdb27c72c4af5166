# Known issues of services and programs. Order and ids as in src/catalog/issues_services.rs.

execution-policy-by-group-policy = AuthorizationManager check failed: a policy sets the execution policy
    .meaning = While a policy sets the execution policy, PowerShell asks WMI before every script, and Setup has stopped WMI. The script { $script }.ps1 was refused.
    .cause-group-policy-local-policy = A Group Policy or local policy sets the execution policy (MachinePolicy or UserPolicy).
    .cause-process-currentuser-value-other = Process or CurrentUser has a value other than Undefined.
    .step-list-scopes = List the scopes: all but LocalMachine must be Undefined.
    .step-take-policy-off-server = Take the policy off this server, renew the policies and list the scopes again. An empty value in the policy still counts as set.
    .step-run-setup-again = Run Setup again.
    .step-exchange-gone-list-programs = If it refuses, and Exchange is gone from the list of programs, run /Mode:RecoverServer with media of the same build.
    .step-afterwards-set-localmachine-remotesigned = Afterwards set LocalMachine to RemoteSigned.
    .verify = The command shows Undefined for MachinePolicy, UserPolicy, Process and CurrentUser.
    .caution = The old build is already removed at this point. Check the scopes before every cumulative update.
    .command-list-scopes = List the scopes
    .command-policy-sets = Which policy sets it?
    .command-renew-policies = Renew the policies
    .command-setup-refuses-exchange-gone = Where Setup refuses and Exchange is gone from the list of programs
    .command-set-policy-computer = Set the policy of this computer

winmgmt-cannot-start = Cannot start service WinMgmt: WMI didn’t come back
    .meaning = After it has removed the old build, Setup restarts services, and Windows Management Instrumentation (WMI) took too long.
    .cause-monitoring-backup-agents = Monitoring or backup agents, or a large repository, slow WMI down.
    .step-restart-server-start-same = Restart the server and start the same Setup again: it goes on where it stopped.
    .step-stop-monitoring-backup-agents = If it comes back, stop monitoring and backup agents and check the repository.
    .verify = Get-Service Winmgmt says Running, and Setup passes this step.
    .caution = Don’t uninstall: the old build is gone, and going on is the way. Take a member of a database availability group out of service before the restart.
    .command-restart-server = Restart the server
    .command-check-repository-wmi = Check the repository of WMI
    .command-running-services-depend = Which running services depend on it?

iisreset-service-not-started = iisreset failed: an IIS service isn’t started (1062)
    .meaning = Setup restarts IIS to activate what it changed, and an IIS service wasn’t running.
    .cause-w3svc-iisadmin-stopped-disabled = W3SVC, WAS or IISADMIN was stopped or disabled by an earlier attempt.
    .cause-http-sys-cant-start = HTTP.sys can’t start.
    .step-bring-iis-services-back = Bring the IIS services back.
    .step-run-iisreset-hand = Run iisreset by hand: it names what doesn’t start.
    .step-run-setup-again = Run Setup again.
    .verify = iisreset says that the services were successfully restarted.
    .command-bring-iis-services-back = Bring the IIS services back
    .command-try-hand = Try it by hand

helper-program-failed = A program that Setup started ended with an error
    .meaning = Setup ran a program, and that program ended with an error code of its own. The program is { $program }. The exit code is { $exit_code }.
    .cause-services-were-stopped-disabled = Services were stopped and disabled by an earlier attempt (sc.exe ends with 1).
    .cause-file-register-missing-damaged = The file to register is missing or damaged.
    .cause-antivirus-software-blocks-program = Antivirus software blocks the program.
    .step-name-program = Name the program: it stands in the last Start-SetupProcess line of the failed script.
    .step-ask-windows-code-means = Ask Windows what the code means. That helps only where the program hands on a Windows code.
    .step-set-services-attempt-left = Set services that an attempt left disabled back to their start type, restart the server and run Setup again.
    .step-run-same-program-hand = If it comes back, run the same program by hand with the same arguments and read what it says.
    .verify = The program ends without an error, and Setup passes this step.
    .caution = Exit code 183 right after the words Ignoring exit code 183 is harmless.
    .command-windows-code-means = What a Windows code means
    .command-services-disabled = Services that are disabled
