# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = The AD configuration for the virtual directory already exists
    .meaning = Active Directory still has the object of a virtual directory that IIS doesn’t have. The virtual directory is { $virtual_directory }. The object is { $object_dn }.
    .cause-1 = An attempt broke off between IIS and Active Directory.
    .cause-2 = The server was set up again under the same name without /Mode:RecoverServer.
    .step-1 = Compare what IIS and Active Directory have.
    .step-2 = Have a system state backup of a domain controller. Then delete just the objects that IIS has no application for.
    .step-3 = Wait for replication and run Setup again.
    .verify = The first command no longer lists the object.
    .caution = Delete an object only where IIS has no such application. Several directories may follow, one in each run: compare them all first.
    .command-1 = What has Active Directory?
    .command-2 = What has IIS?
    .command-3 = Delete this one object

recover-token-checking-null = Recovery with 2019 CU14 stops: ExtendedProtectionTokenChecking has no value
    .meaning = In recovery the media of CU14 don’t define a variable that they use while they create a virtual directory. It’s a fault of these media.
    .cause-1 = /Mode:RecoverServer was run with media of 2019 CU14.
    .step-1 = Get the media of 2019 CU13 and install its prerequisites on the new Windows.
    .step-2 = Note serialNumber of the server object. Then set it to that of CU13, with the exact value from KB5036404.
    .step-3 = Recover with the media of CU13, then upgrade to a later build.
    .verify = The recovery ends without error.
    .caution = Put the old value back if you give the recovery up.
    .command-1 = Read the old value and keep it
    .command-2 = Recover, from the media of CU13

vdir-damaged-dn-string = DNString length mismatch: a virtual directory holds a damaged value
    .meaning = An attribute of a virtual directory has a length field that doesn’t fit, so every cmdlet that reads the directory fails. The cmdlet was { $cmdlet }.
    .cause-1 = The attribute was edited by hand or by a script.
    .step-1 = Note the settings of that directory from another server of the same build.
    .step-2 = Back up IIS. Then delete the object of that one directory below CN=HTTP in ADSI Edit, and its application in IIS, and wait for replication.
    .step-3 = Create it with its New cmdlet, and run Setup again.
    .verify = The Get cmdlet of that directory prints it without an error.
    .caution = The Exchange cmdlets can’t read the object: only ADSI Edit can.
    .command-1 = Objects of the virtual directories
    .command-2 = Back up IIS

appcmd-output-of-several-lines = Setup trips over several lines from appcmd
    .meaning = Setup’s script expects one line of output and got several: appcmd probably had something to report about the module list of IIS.
    .cause-1 = applicationHost.config is damaged, or was locked by hand.
    .step-1 = Run the same command and read what it says.
    .step-2 = Save applicationHost.config, then repair it or restore a backup.
    .step-3 = Run Setup again.
    .verify = The first command answers with one line.
    .command-1 = Run the same command and read it
    .command-2 = Backups of the IIS configuration
    .command-3 = Save the file first

uninstall-server-object-gone = The uninstallation breaks off: the server object is already gone
    .meaning = On servers that ever had the January 2023 security update, the uninstallation removes the server object with the Mailbox role and asks for it again later. It looked for { $server_name }.
    .cause-1 = The January 2023 security update was installed at some time.
    .step-1 = Before you uninstall such a server, install the June 2023 security update or a later one.
    .step-2 = If roles and object are gone already and nothing of them is needed, check that nothing of the server is left in Active Directory and take the computer out of service.
    .step-3 = To bring it back, run /Mode:RecoverServer on a computer of the same name, update it and uninstall again.
    .verify = The second command prints no object once the server is gone.
    .caution = Leave the values Watermark and Action in the registry: after deleting them the next step failed in the same way.
    .command-1 = Security updates of this server
    .command-2 = Is anything of it left in Active Directory?
