# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = The AD configuration for the virtual directory already exists
    .meaning = Active Directory still has the object of a virtual directory that IIS doesn’t have. The virtual directory is { $virtual_directory }. The object is { $object_dn }.
    .cause-attempt-broke-off-between = An attempt broke off between IIS and Active Directory.
    .cause-server-set-again-under = The server was set up again under the same name without /Mode:RecoverServer.
    .step-compare-iis-active-directory = Compare what IIS and Active Directory have.
    .step-system-state-backup-domain = Have a system state backup of a domain controller. Then delete just the objects that IIS has no application for.
    .step-wait-replication-run-setup = Wait for replication and run Setup again.
    .verify = The command no longer lists the object.
    .caution = Delete an object only where IIS has no such application. Several directories may follow, one in each run: compare them all first.
    .command-active-directory = What has Active Directory?
    .command-iis = What has IIS?
    .command-delete-one-object = Delete this one object

recover-token-checking-null = Recovery with 2019 CU14 stops: ExtendedProtectionTokenChecking has no value
    .meaning = In recovery the media of CU14 don’t define a variable that they use while they create a virtual directory. It’s a fault of these media.
    .cause-mode-recoverserver-run-media = /Mode:RecoverServer was run with media of 2019 CU14.
    .step-get-media-2019-cu13 = Get the media of 2019 CU13 and install its prerequisites on the new Windows.
    .step-note-serialnumber-server-object = Note serialNumber of the server object. Then set it to that of CU13, with the exact value from KB5036404.
    .step-recover-media-cu13 = Recover with the media of CU13, then upgrade to a later build.
    .verify = The recovery ends without error.
    .caution = Put the old value back if you give the recovery up.
    .command-read-old-value-keep = Read the old value and keep it
    .command-recover-media-cu13 = Recover, from the media of CU13

vdir-damaged-dn-string = DNString length mismatch: a virtual directory holds a damaged value
    .meaning = An attribute of a virtual directory has a length field that doesn’t fit, so every cmdlet that reads the directory fails. The cmdlet was { $cmdlet }.
    .cause-attribute-edited-hand-script = The attribute was edited by hand or by a script.
    .step-note-settings-directory-another = Note the settings of that directory from another server of the same build.
    .step-back-iis = Back up IIS. Then delete the object of that one directory below CN=HTTP in ADSI Edit, and its application in IIS, and wait for replication.
    .step-create-new-cmdlet = Create it with its New cmdlet, and run Setup again.
    .verify = The Get cmdlet of that directory prints it without an error.
    .caution = The Exchange cmdlets can’t read the object: only ADSI Edit can.
    .command-objects-virtual-directories = Objects of the virtual directories
    .command-back-iis = Back up IIS

appcmd-output-of-several-lines = Setup trips over several lines from appcmd
    .meaning = Setup’s script expects one line of output and got several: appcmd probably had something to report about the module list of IIS.
    .cause-applicationhost-config-damaged = applicationHost.config is damaged, or was locked by hand.
    .step-run-same-command-read = Run the same command and read what it says.
    .step-save-applicationhost-config = Save applicationHost.config, then repair it or restore a backup.
    .step-run-setup-again = Run Setup again.
    .verify = The command answers with one line.
    .command-run-same-command-read = Run the same command and read it
    .command-backups-iis-configuration = Backups of the IIS configuration
    .command-save-file-first = Save the file first

uninstall-server-object-gone = The uninstallation breaks off: the server object is already gone
    .meaning = On servers that ever had the January 2023 security update, the uninstallation removes the server object with the Mailbox role and asks for it again later. It looked for { $server_name }.
    .cause-january-2023-security-update = The January 2023 security update was installed at some time.
    .step-uninstall-such-server = Before you uninstall such a server, install the June 2023 security update or a later one.
    .step-check-nothing-server-left = If roles and object are gone already and nothing of them is needed, check that nothing of the server is left in Active Directory and take the computer out of service.
    .step-bring-back = To bring it back, run /Mode:RecoverServer on a computer of the same name, update it and uninstall again.
    .verify = The command prints no object once the server is gone.
    .caution = Leave the values Watermark and Action in the registry: after deleting them the next step failed in the same way.
    .command-security-updates-server = Security updates of this server
    .command-anything-left-active-directory = Is anything of it left in Active Directory?
