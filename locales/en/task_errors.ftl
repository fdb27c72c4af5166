# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Recovery was started on a server that still has Exchange
    .meaning = Recovery rebuilds a lost server on a Windows without Exchange; it doesn’t repair an installed Exchange. Setup found these roles: { $roles }.
    .cause-repair-wanted = You wanted to repair the installation.
    .cause-earlier-attempt = Part of an earlier attempt is still on the disk.
    .step-upgrade-to-repair = To repair, run Setup of the same or a newer cumulative update in upgrade mode: it goes on where it stopped.
    .step-reinstall-windows = If that doesn’t help, note the folder of Exchange. If the server is in a database availability group (DAG), remove, on another member, the database copies of this server and then the server from the DAG. Then install the same version of Windows anew under the same computer name.
    .step-recover = Then reset the computer account in Active Directory, join the domain, install the prerequisites, and recover the server with media of the cumulative update it had, or of a newer one; add /TargetDir if the folder wasn’t the default one.
    .verify = Setup passes the readiness checks.
    .caution = A new Windows erases the databases on its drive: save them first.
    .command-upgrade = Repair by an upgrade
    .command-show-folder = Show the folder of Exchange
    .command-recover = Recover the server

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup': Setup can’t write to the Application log
    .meaning = Before it changes languages, Setup writes an event. Windows refused, and Setup ended with warnings only: a hardening script or policy took write access to the event log (the value CustomSD) from administrators.
    .step-write-event = Write an event yourself: that fails too as long as the fault is there.
    .step-find-entry = In CustomSD of the Application and System logs, look for the entry (A;;0x5;;;BA).
    .step-correct-entry = Export both keys, change 0x5 to 0x7 in this entry of both in Registry Editor (and in the policy that sets it), and run Setup again.
    .verify = The command writes the event without an error.
    .caution = Change only this entry. If you delete CustomSD, other permissions apply.
    .command-write-event = Write an event
    .command-show-customsd = Show CustomSD of both logs
    .command-export-keys = Export both keys

exsetdata-access-denied = ExsetdataException: access was denied to the native part of Setup
    .meaning = Part of Setup is old native code, and Windows or Active Directory denied it access. The code is { $code }. It was setting up { $atom }.
    .cause-mount-point = Exchange is installed below a mount point instead of a drive letter.
    .cause-folder-permissions = SYSTEM or your account lacks permissions on the folder or the drive of Exchange, or antivirus software blocks Setup.
    .cause-directory-permissions = The container of the organization in Active Directory, or one above it, has a deny entry or no inheritance.
    .step-find-call = Look at the lines with Error code 0X above the error: the first one names the call. ScFindFileInDirTree and ScSetVersionOnAddressTypeObj are about files, the others about the directory.
    .step-use-drive-letter = If the folder of Exchange lies below a mount point, Exchange has to go into a folder of a drive letter: uninstall and reinstall it only on a new, empty server; otherwise rebuild the server on a new Windows with /Mode:RecoverServer and /TargetDir.
    .step-grant-folder = If the call is about files and the folder isn’t below a mount point, give SYSTEM and the local Administrators full control of the folder, and allow Setup in the antivirus software.
    .step-correct-directory = If the call is about the directory, look in ADSI Edit for entries that deny your account access, and for disabled inheritance, on CN=Microsoft Exchange,CN=Services and above, and correct them.
    .step-run-elevated = Run Setup again from an elevated command prompt.
    .verify = Setup passes this step.
    .caution = A new Windows erases the databases on its drive: save them first. Before you recover a DAG member, remove its database copies and take it out of the DAG. Deleting the registry values Watermark and Action didn’t help those who tried it.
    .situation-file = It was looking for files
    .situation-directory = It was at the container of the organization
    .command-find-call = Show the native calls that failed
    .command-list-volumes = List volumes and mount points
    .command-show-permissions = Show the permissions of the folder

exsetdata-attribute-missing = ExsetdataException 8202: an attribute or value was not found
    .meaning = The native part of Setup didn’t find an attribute or value, probably because your account can’t read the containers of the organization. Code { $code } is 0x8007200A, that is 8202. Setup was working on { $atom }.
    .cause-deny-entry = CN=Services or CN=Microsoft Exchange has a deny entry for Authenticated Users or a group of your account.
    .cause-schema-not-replicated = The schema has not replicated to the domain controller in use.
    .step-read-containers = Read the containers with the account that runs Setup.
    .step-remove-deny-entries = In ADSI Edit, remove from CN=Services and CN=Microsoft Exchange the entries that deny your account read access, and turn inheritance on again.
    .step-replicate-and-prepare = Wait for replication, then run /PrepareAD (you can’t undo it) in the domain and site of the schema master, as a member of Schema Admins and Enterprise Admins.
    .verify = The command lists CN=Microsoft Exchange, and Setup passes this step.
    .command-list-containers = List what the account sees below Services
    .command-check-replication = Check replication
    .command-prepare-active-directory = Prepare Active Directory

firewall-service-protected = The service MpsSvc cannot be configured: Windows protects its firewall service
    .meaning = Setup of Exchange 2013 and 2016 sets the startup type of the service MpsSvc. Windows Server 2019 and later refuse that to everybody, and neither is supported there.
    .cause-windows-too-new = Windows is too new for this Exchange.
    .cause-windows-upgraded = Windows was upgraded in place below an installed Exchange.
    .cause-local-account = Setup runs under a local account; then other checks fail too.
    .step-find-windows = Look up the version of Windows: build 17763 and higher is Windows Server 2019 or later.
    .step-use-supported-pair = For a new server, choose a Windows and an Exchange that go together: Exchange 2016 on Windows Server 2016, Exchange 2013 on Windows Server 2008 R2 SP1, 2012 or 2012 R2, Exchange SE on Windows Server 2019 or later.
    .step-restore-windows = For a server in use, no proven way is known. Restore the supported Windows from a backup, or recover the server on a supported Windows under the same name.
    .step-use-domain-account = If checks say that the account isn’t of the domain, sign in with a domain account first.
    .verify = Setup reaches the readiness checks.
    .caution = Before you restore or reinstall Windows, save the databases: what has come in since the backup is lost otherwise. Before you recover a DAG member, remove its database copies and take it out of the DAG. Other rights, another group or a disabled firewall don’t help.
    .command-show-windows = Show the version of Windows
    .command-show-account = Show your account

winrm-restart-failed = Setup couldn’t restart the service WinRM
    .meaning = Setup restarts Windows Remote Management (WinRM), and that failed, probably because the service was just starting or stopping. The command was { $program }. The answer was: { $output }
    .cause-other-tool = A monitoring tool or a policy restarts WinRM at the same time.
    .cause-service-hangs = The service hangs.
    .step-restart-winrm = Restart WinRM yourself: it must be Running at once.
    .step-restart-server = If it isn’t, restart the server.
    .step-stop-tools = Stop the tools that use WinRM, and run Setup again.
    .verify = The command shows Running, and Setup passes this step.
    .command-restart-winrm = Restart WinRM and show its state
    .command-show-winrm = Show the state of WinRM

service-did-not-start = A service that Setup started did not come up
    .meaning = Setup told Windows to start a service, and it didn’t come up. The service is { $service_name }. Look for the reason in the event logs, not in Setup’s log.
    .cause-dependency = The service, or one it depends on, is stopped or disabled, often by an earlier attempt.
    .cause-files-missing = Files are missing or of another build after an attempt that broke off.
    .cause-port-in-use = Its port is in use, IPv6 is only partly disabled, its configuration is damaged, or antivirus software holds its files.
    .step-check-dependencies = Look at the service and those it depends on: Start 4 means disabled. Give such a service its former startup type back, usually Automatic.
    .step-start-service = Start it yourself.
    .step-read-event-logs = Read the System and Application event logs of that minute: they name the reason.
    .step-correct-and-run = Correct what they name, rename the folder ExchangeSetupLogs (keep it), and run Setup again.
    .step-skip-antimalware = If the service is FMS on a new installation, run Setup with /DisableAMFiltering, and turn the engine on later.
    .step-start-transport-later = If it is a transport service on a new installation or a recovery, run Setup with /DoNotStartTransport, and start the service yourself afterwards.
    .verify = The command shows Running for the service, and it stays so.
    .caution = Don’t set every Exchange service to Automatic: POP3 and IMAP4 are off by default.
    .situation-antimalware = The service is FMS, the antimalware engine
    .situation-transport = It is a transport service
    .command-show-dependencies = Show the service and those it depends on
    .command-start-service = Start the service
    .command-show-events = Show the events of the last two hours
    .command-rename-log-folder = Rename the folder ExchangeSetupLogs

exchange-assembly-damaged = BadImageFormatException: a file of Exchange is damaged
    .meaning = A file isn’t a .NET assembly any more: it was cut off or damaged, usually while it was copied. It is { $assembly }.
    .cause-media-damaged = The media or the download is damaged.
    .cause-disk-faulty = The disk is faulty, or antivirus software holds the file.
    .step-compare-file = Compare the file with that of a server of the same build, or with that on the media.
    .step-compare-image = Compare the hash of the download with the one that Microsoft publishes.
    .step-download-again = If it differs, download the image again, copy it to a local disk and run Setup again from there.
    .step-check-disk = If it doesn’t, or a new download doesn’t help, check the disk, set the antivirus exclusions, and run Setup again.
    .verify = The command shows the same hash for both files.
    .command-hash-file = Show the hash of the file
    .command-hash-image = Show the hash of the download

msi-directory-rights = The installer has insufficient privileges to access this directory (1603)
    .meaning = A package stopped because Windows Installer can’t write to a folder. The folder is { $directory }. The package is { $package }.
    .cause-not-elevated = Setup or the update was started without administrator rights.
    .cause-folder-permissions = Owner, permissions or inheritance of the folder were changed, or services still use it.
    .step-start-services = Start the services that the attempt stopped.
    .step-grant-folder = If the attempt ran as administrator, give SYSTEM and the local Administrators full control of the folder and Authenticated Users read access, with inheritance on. If that is refused, take ownership first.
    .step-run-setup-again = As a local administrator, in an elevated PowerShell, start .\Setup.exe in the root of the media, or the update again.
    .step-read-package-log = If it stops again, read the log of the package.
    .verify = The command shows entries for SYSTEM, the local Administrators and Authenticated Users.
    .caution = If Everyone was given access in the meantime, take it away again.
    .command-show-permissions = Show the permissions of the folder
    .command-grant-folder = Set these permissions
    .command-start-services = Start the Exchange services

arbitration-account-cannot-be-enabled = The account of a system mailbox is marked as remote or as a mail user
    .meaning = Setup wants to enable a system mailbox, but its account carries attributes of a mailbox elsewhere. The mailbox is { $mailbox }. An error about a null Identity that follows comes from this one.
    .cause-synchronized = The account was synchronized or migrated to the cloud.
    .cause-attributes-left = Attributes such as targetAddress were left by an earlier repair.
    .step-inspect-account = Look at the recipient type, the remote recipient type and the target address of the account.
    .step-stop-synchronization = Take the account out of directory synchronization.
    .step-recreate-mailbox = Recreate the mailbox as Microsoft describes for it: if the account holds nothing, delete it, run /PrepareAD, then let Setup enable it.
    .step-run-setup-again = Run Setup again.
    .verify = The command lists the mailbox with a database.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} and the discovery mailbox hold data of the organization: export it, or ask Microsoft first.
    .command-inspect-accounts = Show the attributes of the system accounts
    .command-list-mailboxes = List the system mailboxes and their databases

receive-connector-conflict = Bindings and RemoteIPRanges conflict with the settings on Receive connector: same address and port
    .meaning = Setup changes every Receive connector, and one of them uses an address and port of another transport service. Usually it was made by hand with the wrong transport role. The connector is { $connector }.
    .step-list-connectors = List the connectors of this server in the Exchange Management Shell of another server.
    .step-change-connector = Change only the connector made by hand; if Setup names a default one, it’s the one in the list with the same binding. If it shares port 25 as HubTransport, give it the front-end role; otherwise give it another port, or note its settings and remove it.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows no two connectors of different roles with the same binding.
    .caution = In an upgrade the old build is already removed: the server doesn’t work until Setup goes on.
    .command-list-connectors = List the connectors with role and bindings
    .command-set-frontend-role = Give the connector made by hand the front-end role

vdir-settings-null = Cannot bind argument to parameter because it is null: a virtual directory is missing
    .meaning = Since Exchange 2019 CU13, Setup reads a virtual directory, removes it and creates it again with the same settings. It probably found none to read. It is that of { $virtual_directory }. The setting without a value is { $parameter }.
    .cause-broke-off = An earlier attempt removed it and broke off.
    .cause-removed-by-hand = It was removed by hand.
    .step-look-for-directory = Look for it in Exchange and in IIS.
    .step-remove-half = If only one of them has it, remove it there. If the cmdlet can’t remove it, delete only its object below CN=HTTP of this server in ADSI Edit.
    .step-create-again = Create it again, with the -Role that the error names, and its -WebSiteName if there is one.
    .step-run-setup-again = Run Setup again, then set extended protection again with Microsoft’s script ExchangeExtendedProtectionManagement.ps1.
    .verify = The command shows the virtual directory.
    .caution = If you remove a virtual directory, its settings are lost too: note them first.
    .command-show-directory = Show the virtual directory in Exchange
    .command-list-applications = List the applications of IIS
    .command-remove-application = If only IIS has it: delete its application
    .command-remove-directory = If only Exchange has it: remove it there
    .command-create-again = Create the directory
