# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = AD LDS directory exists in default location
    .meaning = The folder where Setup wants to create the AD LDS instance of Edge Transport is already there.
    .cause-earlier-installation = An earlier Edge Transport installation, perhaps a failed one, left it.
    .cause-role-uninstalled = The role was uninstalled, but its data folder stayed.
    .cause-folder-reused = The target folder comes from another Exchange installation.
    .step-stop-service = Make sure that no Edge Transport server and no other AD LDS application uses the folder. If the service of an abandoned instance is there, stop it.
    .step-back-up-folder = Back up the folder.
    .step-uninstall-instance = If there is a service, uninstall its instance in Programs and Features, or on Server Core with the command. Its data goes with it.
    .step-rename-folder = If the folder is still there, rename it.
    .step-run-setup-again = Run Setup again.
    .verify = The command prints False.
    .caution = On a working Edge server this folder holds the configuration and the recipients: uninstall and rename only what nothing uses any more.
    .command-find-service = Does the service of an old instance exist?
    .command-stop-service = Stop the abandoned service
    .command-back-up-folder = Back up the folder
    .command-uninstall-instance = On Server Core: uninstall the old instance
    .command-rename-folder = Rename the old folder
    .command-test-folder = Does the folder still exist?

FirstSGFilesExist = Older database files present: first database
    .meaning = The folder for the first mailbox database already holds database or log files.
    .cause-earlier-installation = An earlier Exchange installation left its files.
    .cause-path-in-use = /DbFilePath, /LogFolderPath or /TargetDir points to a folder in use.
    .step-find-files = List the database files and find out which server or database they belong to. If /DbFilePath or /LogFolderPath names another folder, look there.
    .step-move-files = Back them up and move them to a safe place, or choose an empty folder with /DbFilePath and /LogFolderPath.
    .step-run-setup-again = Run Setup again.
    .verify = The command, with the folder you chose, lists no files.
    .caution = An .edb file may be the only copy of mailboxes: don’t delete it.
    .command-list-files = List database files below the installation folder

MailboxEDBDriveDoesNotExist = Mailbox database drive specification is missing
    .meaning = The server to be recovered kept a mailbox database file (.edb) on a drive that this computer doesn’t have.
    .cause-other-drive-letters = The new server has other drive letters.
    .cause-volume-not-attached = A volume isn’t attached, is offline or isn’t formatted.
    .cause-mount-point-missing = A mount point wasn’t created again.
    .step-list-paths = List the database paths of the lost server on another Exchange server. If there is none, read them in Active Directory.
    .step-attach-volumes = Attach the volumes and give them their old drive letters or mount points: in Disk Management, Change Drive Letter and Paths.
    .step-recover-again = Run Setup with /Mode:RecoverServer again.
    .verify = The command lists every drive and mount point of EdbFilePath, each with a file system.
    .caution = Don’t change the letter of a drive that the system, a page file or another program uses.
    .command-show-paths = Show the database paths
    .command-show-paths-in-directory = Show the paths of all databases, with their servers, in Active Directory (msExchEDBFile)
    .command-open-disk-management = Open Disk Management
    .command-show-volumes = Show the volumes
    .command-recover = Recover the server

MailboxLogDriveDoesNotExist = Storage group drive specification is missing
    .meaning = The server to be recovered kept transaction logs on a drive that this computer doesn’t have. The storage groups of the title ended with Exchange 2010.
    .cause-other-drive-letters = The new server has other drive letters.
    .cause-volume-not-attached = The volume of the logs isn’t attached, is offline or isn’t formatted.
    .cause-mount-point-missing = A mount point wasn’t created again.
    .step-find-folders = List the log folders of the lost server on another Exchange server. If there is none, read them in Active Directory.
    .step-attach-volumes = Attach the volumes of the logs and give them their old drive letters or mount points: in Disk Management, Change Drive Letter and Paths.
    .step-recover-again = Run Setup with /Mode:RecoverServer again.
    .verify = The command lists every drive and mount point of LogFolderPath, each with a file system.
    .caution = Don’t change the letter of a drive that the system, a page file or another program uses.
    .command-show-folders = Show the log folders
    .command-read-folders = Log folders of all databases, with their servers, in Active Directory
    .command-open-disk-management = Open Disk Management
    .command-recover = Recover the server
    .command-show-volumes = Show the volumes

SecondSGFilesExist = Older database files present: second database
    .meaning = The folder where Setup would create a second database holds files of an older one. The check dates from Exchange 2007 and is hardly ever met now.
    .cause-earlier-installation = An earlier installation, perhaps a failed one, left .edb and log files.
    .cause-path-in-use = The chosen path belongs to another database.
    .step-find-files = Find out which database the files belong to and whether anyone still needs it.
    .step-move-files = Back the files up and move them, or choose another path.
    .step-run-setup-again = Run Setup again.
    .verify = The command lists no files.
    .caution = These files may be the only copy of a database: identify them and back them up before you delete anything.
    .command-list-files = List database files in the folder

TargetPathCompressed = The installation folder is compressed
    .meaning = NTFS compression is on for the folder that Exchange is to be installed in. That is judged by the name of the check, which Microsoft hasn’t documented.
    .why = By default the databases and logs of Exchange lie below this folder, and Microsoft doesn’t support compressing them.
    .cause-drive-compressed = The drive or the Program Files folder was compressed to save space.
    .cause-inherited = The folder inherits compression from its parent.
    .step-uncompress = Switch compression off for the folder and what is below it, and for its parent: Properties, Advanced. For a new installation you can choose another folder with /TargetDir instead.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows Directory without Compressed.
    .caution = Uncompressing takes time and free space; if databases lie there, back them up and stop Exchange first.
    .command-show-compression = Show the attributes of the folder
    .command-uncompress = Switch compression off for the folder and below

# Facts

fact-AdLdsDataPathExists = AD LDS folder of an old Edge installation
    .ask = Is there already an AD LDS data folder of Edge Transport on this computer?
    .hint = TransportRoles\Data\Adam in the installation folder.
fact-FirstDatabaseFolderInUse = Files in the first database folder
    .ask = Does the folder of the first mailbox database already hold .edb or log files?
    .hint = Usually the folder Mailbox in the installation folder, or what /DbFilePath names.
fact-SecondDatabaseFolderInUse = Files in the second database folder
    .ask = Does the folder of a second mailbox database already hold .edb or log files?
    .hint = Exchange 2013 normally creates one database only; then answer no.
fact-DatabaseDriveMissing = Missing database drive
    .ask = Does this computer lack a drive on which the lost server had a database?
    .hint = Compare EdbFilePath of Get-MailboxDatabase with the drives here.
fact-LogDriveMissing = Missing log drive
    .ask = Does this computer lack a drive on which the lost server had transaction logs?
    .hint = Compare LogFolderPath of Get-MailboxDatabase with the drives here.
fact-TargetFolderCompressed = Compressed installation folder
    .ask = Is the folder for Exchange, or its parent, compressed by NTFS?
    .hint = Properties of the folder, Advanced; compressed names are blue in Explorer.
