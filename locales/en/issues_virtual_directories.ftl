# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = The AD configuration for the virtual directory already exists
    .meaning = Active Directory still has the object of a virtual directory that IIS doesn’t have. The virtual directory is { $virtual_directory }. The object is { $object_dn }.
    .cause-broke-off = An attempt broke off between IIS and Active Directory.
    .cause-rebuilt = The server was set up again under the same name without /Mode:RecoverServer.
    .step-compare = Compare what IIS and Active Directory have.
    .step-delete-object = Back up the system state of a domain controller. Then delete only the objects that have no application in IIS.
    .step-replicate-and-run = Wait for replication and run Setup again.
    .verify = The command no longer lists the object.
    .caution = Delete an object only if IIS has no such application. More of them may follow, one in each attempt: compare them all first.
    .command-list-objects = List the virtual directories in Active Directory
    .command-list-applications = List the applications of IIS
    .command-delete-object = Delete this one object

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode: recovery with 2019 CU14
    .meaning = In a recovery, the media of CU14 uses a variable that it never sets. It’s a fault of the media.
    .cause-cu14-media = /Mode:RecoverServer was run with media of 2019 CU14.
    .step-get-cu13 = Get the media of 2019 CU13 and install its prerequisites on the new Windows.
    .step-set-serial-number = Note serialNumber of the server object, then set it in ADSI Edit to the value of CU13 that KB5036404 gives.
    .step-recover-and-upgrade = Recover with the media of CU13, then upgrade to CU14 or later.
    .verify = The recovery ends without an error.
    .caution = If you give the recovery up, put the old value back.
    .command-read-serial-number = Read the old value
    .command-recover = Recover, from the media of CU13

vdir-damaged-dn-string = DNString length mismatch: a virtual directory holds a damaged value
    .meaning = An attribute of a virtual directory has a length field that doesn’t fit, so every cmdlet that reads the directory fails. The directory is { $virtual_directory }. The cmdlet was { $cmdlet }.
    .cause-edited-by-hand = The attribute was edited by hand or by a script.
    .step-note-settings = Note the URLs of the directory from the list. If there is another server of the same build, note the other settings of its directory there with the Get cmdlet, for the back end with -ShowMailboxVirtualDirectories.
    .step-delete-directory = Back up IIS. Then delete the object of this one directory below CN=HTTP in ADSI Edit, and its application in IIS, and wait for replication.
    .step-create-again = Create the directory again with its New cmdlet, set the values that you noted and run Setup again.
    .verify = The Get cmdlet of this directory (for the back end with -ShowMailboxVirtualDirectories) shows it without an error.
    .caution = Exchange cmdlets can’t read this object: use ADSI Edit.
    .command-list-objects = List the virtual directories in Active Directory with their URLs
    .command-back-up-iis = Back up IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’: appcmd printed several lines
    .meaning = Setup expects one line from appcmd and got several. Most likely appcmd reported a problem with the module list of IIS.
    .cause-config-damaged = applicationHost.config is damaged, or was locked by hand.
    .step-run-command = Copy applicationHost.config. Then run the command of Setup yourself and read what it prints.
    .step-restore-config = Correct what appcmd names in applicationHost.config, or restore a backup.
    .step-run-setup-again = Run Setup again.
    .verify = The command prints one line.
    .caution = A restored backup undoes all changes made to IIS since then.
    .command-run-command = Unlock the module list, as Setup does
    .command-list-backups = List the backups of the IIS configuration
    .command-restore-backup = Restore a backup
    .command-copy-config = Copy applicationHost.config

uninstall-server-object-gone = The operation couldn’t be performed because the object couldn’t be found: uninstallation without server object
    .meaning = Where the January 2023 security update was ever installed, the uninstallation deletes the server object with the Mailbox role and asks for it again later. It looked for { $server_name }.
    .cause-january-2023-security-update = The January 2023 security update was installed at some time.
    .step-update-first = If nothing is removed yet, install the June 2023 security update or a later one, then uninstall.
    .step-check-leftovers-and-databases = If the object is gone and you need nothing of the server, check that nothing of it is left in Active Directory, and on another Exchange server that no database names it. Then shut the computer down for good.
    .step-restore-and-recover = If you need it, restore the object from the Active Directory recycle bin or a backup: /Mode:RecoverServer reads it. Then recover on a computer of the same name, update it and uninstall again.
    .verify = The uninstallation ends without an error. If you give the server up instead, the command prints no object, and no database names the server.
    .caution = Leave the values Watermark and Action in the registry: after they were deleted, the next step failed in the same way.
    .command-list-updates = List the updates of Exchange
    .command-list-databases = List the databases with their servers
    .command-recover = Recover the server
    .command-find-leftovers = Is anything of the server left in Active Directory?
