# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Recovery was started on a server that still has Exchange
    .meaning = Recovery rebuilds a lost server on a Windows without Exchange; it does not repair an installed one. Setup found these roles: { $roles }.
    .cause-1 = You wanted to repair the installation.
    .cause-2 = Part of an earlier attempt is still on the disk.
    .step-1 = To repair, run Setup of the same or a newer cumulative update in upgrade mode: it goes on where it stopped.
    .step-2 = If that does not help, note the folder that Exchange is in, then install a fresh Windows of the same version and give it the same name.
    .step-3 = Reset the computer account, join the domain, install the prerequisites, and run Setup with /Mode:RecoverServer.
    .verify = Setup goes past the readiness checks.
    .caution = A fresh Windows loses every database that lies on its drives: save them first.
    .command-1 = Repair by an upgrade with the same media
    .command-2 = Folder that Exchange was in

setup-event-log-refused = Setup may not write to the Application log
    .meaning = Before it changes languages, Setup writes an event and was refused, so it ended with warnings only. The permissions of the event log (the value CustomSD) deny administrators writing.
    .why = A hardening script or a policy has set CustomSD.
    .step-1 = Try to write an event: it fails while the fault is there.
    .step-2 = Look in CustomSD of the Application and System logs for the entry (A;;0x5;;;BA).
    .step-3 = Export both keys, change 0x5 to 0x7 in that entry, also in the policy that sets it, and run Setup again.
    .verify = The test event is written.
    .caution = Change that one entry only. Without CustomSD other rights apply.
    .command-1 = Write a test event
    .command-2 = Show CustomSD of both logs
    .command-3 = Save the key of the Application log

exsetdata-access-denied = The native part of Setup was refused access
    .meaning = Part of Setup is old native code, and Windows or Active Directory denied it access. The code is { $code }. It was setting up { $atom }.
    .cause-1 = Exchange is installed on a volume mount point, not on a drive letter.
    .cause-2 = SYSTEM or the account lacks rights on Exchange’s folder or its drive.
    .cause-3 = A deny entry, or inheritance that is off, on the organization’s container in Active Directory.
    .step-1 = Look at the lines with “Error code 0X” above the error: the first of them names the call. ScFindFileInDirTree means files.
    .step-2 = If the folder of Exchange lies below a mount point, install to a folder on a drive letter.
    .step-3 = Otherwise give SYSTEM and the local Administrators full control of the folder, and allow Setup in the antivirus program.
    .step-4 = If the call is about the directory, look for deny entries and broken inheritance on CN=Microsoft Exchange,CN=Services and above.
    .step-5 = Start Setup elevated and run it again.
    .situation-file = The native code was looking for files: check the folder, the mount point and the antivirus program first.
    .situation-directory = The native code was at the organization’s container: check its permissions in Active Directory first.
    .verify = Setup passes this step.
    .command-1 = Native calls that failed
    .command-2 = Volumes with drive letters and mount points
    .command-3 = Rights on the folder

exsetdata-attribute-missing = The native part of Setup does not find an attribute or value (8202)
    .meaning = The account does not get to read what Setup looks for in the organization’s containers. Code { $code } stands for 0x8007200A, 8202. Setup was working on { $atom }.
    .cause-1 = A deny entry for Authenticated Users, or for a group of the account, on CN=Services or CN=Microsoft Exchange.
    .cause-2 = The schema has not replicated to the domain controller in use.
    .step-1 = Read the containers with the account that runs Setup.
    .step-2 = Remove deny entries, and turn inheritance on again.
    .step-3 = Let the directory replicate, then run Setup again near the schema master as Enterprise Admins and Schema Admins.
    .verify = The first command lists CN=Microsoft Exchange.
    .command-1 = What the account sees below Services
    .command-2 = See whether replication works

firewall-service-protected = Setup may not change the Windows firewall service
    .meaning = Setup of Exchange Server 2013 and 2016 sets the startup type of the service MpsSvc. Windows Server 2019 and later refuse that to everybody, because this Exchange is not supported on them.
    .cause-1 = This Exchange is being installed on a Windows that is too new for it.
    .cause-2 = Windows was upgraded in place below an installed Exchange.
    .cause-3 = Setup runs under a local account; then other checks fail, too.
    .step-1 = See which Windows this is.
    .step-2 = For a new server, use Exchange Server 2016 on Windows Server 2016 (2013 up to Windows Server 2012 R2), or a newer Exchange on the newer Windows.
    .step-3 = For a server in use, bring back the supported Windows from a backup, or recover it on a supported Windows under the same name.
    .step-4 = If checks say that the account is not one of the domain, sign in with a domain account first.
    .verify = Setup goes past the preparation of its prerequisites.
    .caution = More rights, another group, or turning the firewall off do not help.
    .command-1 = Version of Windows
    .command-2 = Account in use

winrm-restart-failed = Setup could not restart Windows Remote Management
    .meaning = Setup restarts the service WinRM and met it while it was starting or stopping. The program said: { $output }
    .cause-1 = A monitoring tool or a policy restarts WinRM at the same time.
    .cause-2 = The service hangs.
    .step-1 = Restart WinRM by hand: it must come back at once.
    .step-2 = If it does not, restart the server.
    .step-3 = Stop the tools that use WinRM, and run Setup again.
    .verify = The first command shows Running.
    .command-1 = Restart WinRM and show its state
    .command-2 = Process of the service
    .command-3 = What Setup does

service-did-not-start = A service that Setup started did not come up
    .meaning = Setup told Windows to start a service and gave up waiting. The service is { $service_name }. Why it does not start is in the event logs, never in Setup’s log.
    .cause-1 = The service, or one it depends on, is stopped or disabled, often by an earlier attempt.
    .cause-2 = Files are missing or of another build after an attempt that broke off.
    .cause-3 = Its port is in use, its configuration is damaged, or an antivirus program holds its files.
    .step-1 = Look at the service and those it depends on: none may be disabled.
    .step-2 = Start it by hand.
    .step-3 = Read the System and Application logs of that minute: they name the reason.
    .step-4 = Remove that reason, and run Setup again.
    .situation-antimalware = FMS is the antimalware engine. On a new installation, leave it out with /DisableAMFiltering and turn it on later.
    .situation-transport = On a new installation or recovery, Setup takes /DoNotStartTransport: then start the service by hand afterwards.
    .verify = The first command shows Running, and it stays so.
    .caution = Do not set every Exchange service to automatic: POP3 and IMAP4 are off by default.
    .command-1 = State of the service and of those it depends on
    .command-2 = Start it
    .command-3 = Errors of the last two hours

exchange-assembly-damaged = A file of Exchange is damaged
    .meaning = A file is no .NET assembly any more: it was cut off or damaged while it was copied. The assembly is { $assembly }.
    .cause-1 = The media or its download is damaged.
    .cause-2 = The disk is faulty, or an antivirus program holds the file.
    .step-1 = Compare the file with that of a server of the same build, or with the media.
    .step-2 = Compare the hash of the image with the one Microsoft publishes.
    .step-3 = Download the image again, and copy it to a local disk.
    .step-4 = Check the disk, set the antivirus exclusions, and run Setup again.
    .verify = The hash of the file is that of the other server.
    .command-1 = Hash of the file
    .command-2 = Hash of the image

msi-directory-rights = Windows Installer may not use a folder of Exchange (error 1603)
    .meaning = A package stopped because a folder cannot be written. The folder is { $directory }. The package is { $package }.
    .cause-1 = Setup or the update was not started elevated.
    .cause-2 = Owner, rights or inheritance of the folder were changed.
    .step-1 = Start the services that the attempt has stopped, and run it again as a local administrator, elevated.
    .step-2 = On the folder, give SYSTEM and the local Administrators full control and Authenticated Users read, with inheritance on; take ownership first where that is refused.
    .step-3 = Start Setup from the root of the media with .\Setup.exe.
    .step-4 = If it stops again, read the package’s own log.
    .verify = The first command shows those three entries.
    .caution = Take away again what was given to Everyone in between.
    .command-1 = Rights on the folder
    .command-2 = Give them back

arbitration-account-cannot-be-enabled = The account of a system mailbox is marked as remote or as mail user
    .meaning = Setup wants to enable a system mailbox, and its account carries attributes of a mailbox elsewhere. The mailbox is { $mailbox }. An error about a null Identity after it follows from this one.
    .cause-1 = The account was synchronized or migrated to the cloud.
    .cause-2 = Attributes such as targetAddress were left by an earlier repair.
    .step-1 = Look at the account’s recipient type, remote recipient type and target address.
    .step-2 = Take the account out of directory synchronization.
    .step-3 = Recreate the mailbox as Microsoft describes for it: delete the account if it holds nothing, run Setup with /PrepareAD, then let Setup enable it.
    .step-4 = Run Setup again.
    .verify = The second command lists the mailbox with a database.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} and the discovery mailbox hold data of the organization: export it, or ask Microsoft first.
    .command-1 = Attributes of the system accounts
    .command-2 = System mailboxes and their databases

receive-connector-conflict = Two receive connectors share an address and port
    .meaning = Setup changes every receive connector and is refused at one whose address and port another transport service uses. The connector is { $connector }.
    .why = A connector that was made by hand has the wrong transport role.
    .step-1 = List the connectors of this server, from the Exchange shell of another server.
    .step-2 = Give that connector the other transport role or another port, or remove it after you have noted its settings.
    .step-3 = Run Setup again.
    .verify = No two connectors of different roles have the same binding.
    .caution = The old build is already removed, so the server does not work until Setup has gone on.
    .command-1 = Connectors with role and bindings
    .command-2 = Give it the front-end role

vdir-settings-null = A virtual directory is missing, so Setup has no settings to carry over
    .meaning = Setup reads a virtual directory, removes it and creates it anew with the same settings; it found none to read. It is that of { $virtual_directory }. The setting without a value is { $parameter }.
    .cause-1 = An earlier attempt removed it and broke off.
    .cause-2 = It was removed by hand.
    .step-1 = Ask Exchange and IIS for it.
    .step-2 = Remove the half that is left, if any, and create the virtual directory with its New cmdlet.
    .step-3 = Run Setup again, and set extended protection anew afterwards.
    .verify = The first command shows the virtual directory.
    .command-1 = The virtual directory in Exchange
    .command-2 = Applications in IIS
