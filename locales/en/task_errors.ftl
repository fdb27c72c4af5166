# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Recovery was started on a server that still has Exchange
    .meaning = Recovery rebuilds a lost server on a Windows without Exchange; it does not repair an installed one. Setup found these roles: { $roles }.
    .cause-wanted-repair-installation = You wanted to repair the installation.
    .cause-part-earlier-attempt-still = Part of an earlier attempt is still on the disk.
    .step-repair-run-setup-same = To repair, run Setup of the same or a newer cumulative update in upgrade mode: it goes on where it stopped.
    .step-note-folder-exchange = If that does not help, note the folder that Exchange is in, then install a fresh Windows of the same version and give it the same name.
    .step-reset-computer-account = Reset the computer account, join the domain, install the prerequisites, and run Setup with /Mode:RecoverServer.
    .verify = Setup goes past the readiness checks.
    .caution = A fresh Windows loses every database that lies on its drives: save them first.
    .command-repair-upgrade-same-media = Repair by an upgrade with the same media
    .command-folder-exchange = Folder that Exchange was in

setup-event-log-refused = Setup may not write to the Application log
    .meaning = Before it changes languages, Setup writes an event and was refused, so it ended with warnings only. The permissions of the event log (the value CustomSD) deny administrators writing.
    .why = A hardening script or a policy has set CustomSD.
    .step-try-write-event = Try to write an event: it fails while the fault is there.
    .step-look-customsd-application-system = Look in CustomSD of the Application and System logs for the entry (A;;0x5;;;BA).
    .step-export-both-keys = Export both keys, change 0x5 to 0x7 in that entry, also in the policy that sets it, and run Setup again.
    .verify = The test event is written.
    .caution = Change that one entry only. Without CustomSD other rights apply.
    .command-write-test-event = Write a test event
    .command-show-customsd-both-logs = Show CustomSD of both logs
    .command-save-key-application-log = Save the key of the Application log

exsetdata-access-denied = The native part of Setup was refused access
    .meaning = Part of Setup is old native code, and Windows or Active Directory denied it access. The code is { $code }. It was setting up { $atom }.
    .cause-exchange-installed-volume-mount = Exchange is installed on a volume mount point, not on a drive letter.
    .cause-system-account-lacks-rights = SYSTEM or the account lacks rights on Exchange’s folder or its drive.
    .cause-deny-entry = A deny entry, or inheritance that is off, on the organization’s container in Active Directory.
    .step-look-lines-error-code = Look at the lines with “Error code 0X” above the error: the first of them names the call. ScFindFileInDirTree means files.
    .step-install-folder-drive-letter = If the folder of Exchange lies below a mount point, install to a folder on a drive letter.
    .step-otherwise-give-system-local = Otherwise give SYSTEM and the local Administrators full control of the folder, and allow Setup in the antivirus program.
    .step-look-deny-entries-broken = If the call is about the directory, look for deny entries and broken inheritance on CN=Microsoft Exchange,CN=Services and above.
    .step-start-setup-elevated-run = Start Setup elevated and run it again.
    .verify = Setup passes this step.
    .situation-file = The native code was looking for files
    .situation-directory = The native code was at the organization’s container
    .command-native-calls-failed = Native calls that failed
    .command-volumes-drive-letters-mount = Volumes with drive letters and mount points
    .command-rights-folder = Rights on the folder

exsetdata-attribute-missing = The native part of Setup does not find an attribute or value (8202)
    .meaning = The account does not get to read what Setup looks for in the organization’s containers. Code { $code } stands for 0x8007200A, 8202. Setup was working on { $atom }.
    .cause-deny-entry-authenticated-users = A deny entry for Authenticated Users, or for a group of the account, on CN=Services or CN=Microsoft Exchange.
    .cause-schema-not-replicated-domain = The schema has not replicated to the domain controller in use.
    .step-read-containers-account-runs = Read the containers with the account that runs Setup.
    .step-remove-deny-entries = Remove deny entries, and turn inheritance on again.
    .step-let-directory-replicate = Let the directory replicate, then run Setup again near the schema master as Enterprise Admins and Schema Admins.
    .verify = The command lists CN=Microsoft Exchange.
    .command-account-sees-below-services = What the account sees below Services
    .command-see-whether-replication-works = See whether replication works

firewall-service-protected = Setup may not change the Windows firewall service
    .meaning = Setup of Exchange Server 2013 and 2016 sets the startup type of the service MpsSvc. Windows Server 2019 and later refuse that to everybody, because this Exchange is not supported on them.
    .cause-exchange-being-installed-windows = This Exchange is being installed on a Windows that is too new for it.
    .cause-windows-upgraded-place-below = Windows was upgraded in place below an installed Exchange.
    .cause-setup-runs-under-local = Setup runs under a local account; then other checks fail, too.
    .step-see-windows = See which Windows this is.
    .step-use-exchange-server-2016 = For a new server, use Exchange Server 2016 on Windows Server 2016 (2013 up to Windows Server 2012 R2), or a newer Exchange on the newer Windows.
    .step-bring-back-supported-windows = For a server in use, bring back the supported Windows from a backup, or recover it on a supported Windows under the same name.
    .step-sign-domain-account-first = If checks say that the account is not one of the domain, sign in with a domain account first.
    .verify = Setup goes past the preparation of its prerequisites.
    .caution = More rights, another group, or turning the firewall off do not help.
    .command-version-windows = Version of Windows
    .command-account-use = Account in use

winrm-restart-failed = Setup could not restart Windows Remote Management
    .meaning = Setup restarts the service WinRM and met it while it was starting or stopping. The program said: { $output }
    .cause-monitoring-tool-policy-restarts = A monitoring tool or a policy restarts WinRM at the same time.
    .cause-service-hangs = The service hangs.
    .step-restart-winrm-hand = Restart WinRM by hand: it must come back at once.
    .step-restart-server = If it does not, restart the server.
    .step-stop-tools-use-winrm = Stop the tools that use WinRM, and run Setup again.
    .verify = The command shows Running.
    .command-restart-winrm-show-state = Restart WinRM and show its state
    .command-process-service = Process of the service
    .command-setup = What Setup does

service-did-not-start = A service that Setup started did not come up
    .meaning = Setup told Windows to start a service and gave up waiting. The service is { $service_name }. Why it does not start is in the event logs, never in Setup’s log.
    .cause-service-one-depends-stopped = The service, or one it depends on, is stopped or disabled, often by an earlier attempt.
    .cause-files-missing-another-build = Files are missing or of another build after an attempt that broke off.
    .cause-port-use = Its port is in use, its configuration is damaged, or an antivirus program holds its files.
    .step-look-service-those-depends = Look at the service and those it depends on: none may be disabled.
    .step-start-hand = Start it by hand.
    .step-read-system-application-logs = Read the System and Application logs of that minute: they name the reason.
    .step-remove-reason = Remove that reason, and run Setup again.
    .step-leave-antimalware-out = On a new installation, leave the engine out with /DisableAMFiltering, and turn it on later.
    .step-start-transport-by-hand = On a new installation or a recovery, give Setup /DoNotStartTransport, and start the service by hand afterwards.
    .verify = The command shows Running, and it stays so.
    .caution = Do not set every Exchange service to automatic: POP3 and IMAP4 are off by default.
    .situation-antimalware = The service is FMS, the antimalware engine
    .situation-transport = The service belongs to transport
    .command-state-service-those-depends = State of the service and of those it depends on
    .command-start = Start it
    .command-errors-last-two-hours = Errors of the last two hours

exchange-assembly-damaged = A file of Exchange is damaged
    .meaning = A file is no .NET assembly any more: it was cut off or damaged while it was copied. The assembly is { $assembly }.
    .cause-media-download-damaged = The media or its download is damaged.
    .cause-disk-faulty = The disk is faulty, or an antivirus program holds the file.
    .step-compare-file-server-same = Compare the file with that of a server of the same build, or with the media.
    .step-compare-hash-image-one = Compare the hash of the image with the one Microsoft publishes.
    .step-download-image-again = Download the image again, and copy it to a local disk.
    .step-check-disk = Check the disk, set the antivirus exclusions, and run Setup again.
    .verify = The hash of the file is that of the other server.
    .command-hash-file = Hash of the file
    .command-hash-image = Hash of the image

msi-directory-rights = Windows Installer may not use a folder of Exchange (error 1603)
    .meaning = A package stopped because a folder cannot be written. The folder is { $directory }. The package is { $package }.
    .cause-setup-update-not-started = Setup or the update was not started elevated.
    .cause-owner-rights-inheritance-folder = Owner, rights or inheritance of the folder were changed.
    .step-start-services-attempt-stopped = Start the services that the attempt has stopped, and run it again as a local administrator, elevated.
    .step-give-system-local-administrators = On the folder, give SYSTEM and the local Administrators full control and Authenticated Users read, with inheritance on; take ownership first where that is refused.
    .step-start-setup-root-media = Start Setup from the root of the media with .\Setup.exe.
    .step-read-package-own-log = If it stops again, read the package’s own log.
    .verify = The command shows those three entries.
    .caution = Take away again what was given to Everyone in between.
    .command-rights-folder = Rights on the folder
    .command-give-them-back = Give them back

arbitration-account-cannot-be-enabled = The account of a system mailbox is marked as remote or as mail user
    .meaning = Setup wants to enable a system mailbox, and its account carries attributes of a mailbox elsewhere. The mailbox is { $mailbox }. An error about a null Identity after it follows from this one.
    .cause-account-synchronized-migrated-cloud = The account was synchronized or migrated to the cloud.
    .cause-attributes-such-targetaddress-were = Attributes such as targetAddress were left by an earlier repair.
    .step-look-account-recipient-type = Look at the account’s recipient type, remote recipient type and target address.
    .step-take-account-out-directory = Take the account out of directory synchronization.
    .step-recreate-mailbox-microsoft-describes = Recreate the mailbox as Microsoft describes for it: delete the account if it holds nothing, run Setup with /PrepareAD, then let Setup enable it.
    .step-run-setup-again = Run Setup again.
    .verify = The command lists the mailbox with a database.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} and the discovery mailbox hold data of the organization: export it, or ask Microsoft first.
    .command-attributes-system-accounts = Attributes of the system accounts
    .command-system-mailboxes-their-databases = System mailboxes and their databases

receive-connector-conflict = Two receive connectors share an address and port
    .meaning = Setup changes every receive connector and is refused at one whose address and port another transport service uses. The connector is { $connector }.
    .why = A connector that was made by hand has the wrong transport role.
    .step-list-connectors-server = List the connectors of this server, from the Exchange shell of another server.
    .step-give-connector-other-transport = Give that connector the other transport role or another port, or remove it after you have noted its settings.
    .step-run-setup-again = Run Setup again.
    .verify = No two connectors of different roles have the same binding.
    .caution = The old build is already removed, so the server does not work until Setup has gone on.
    .command-connectors-role-bindings = Connectors with role and bindings
    .command-give-front-end-role = Give it the front-end role

vdir-settings-null = A virtual directory is missing, so Setup has no settings to carry over
    .meaning = Setup reads a virtual directory, removes it and creates it anew with the same settings; it found none to read. It is that of { $virtual_directory }. The setting without a value is { $parameter }.
    .cause-earlier-attempt-removed-broke = An earlier attempt removed it and broke off.
    .cause-removed-hand = It was removed by hand.
    .step-ask-exchange-iis = Ask Exchange and IIS for it.
    .step-remove-half-left = Remove the half that is left, if any, and create the virtual directory with its New cmdlet.
    .step-run-setup-again = Run Setup again, and set extended protection anew afterwards.
    .verify = The command shows the virtual directory.
    .command-virtual-directory-exchange = The virtual directory in Exchange
    .command-applications-iis = Applications in IIS
