# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = AD LDS directory exists in default location
    .meaning = The folder where Setup wants to create the AD LDS instance of Edge Transport is already there.
    .why = Setup makes a new instance and does not build it on an old one.
    .cause-earlier-failed-edge-transport = An earlier or failed Edge Transport installation left it.
    .cause-role-uninstalled = The role was uninstalled, but its data folder stayed.
    .step-make-sure-edge-transport = Make sure that no Edge Transport or other AD LDS application uses the folder: look for the service ADAM_MSExchange.
    .step-back-folder = Back the folder up, then rename it.
    .step-run-setup-again = Run Setup again.
    .verify = The command prints False.
    .caution = On a working Edge server the folder holds its configuration and recipient data; rename it only if it is stale.
    .command-service-old-instance = Is the service of an old instance there?
    .command-rename-stale-folder = Rename the stale folder
    .command-folder-still = Is the folder still there?

FirstSGFilesExist = Older database files present
    .meaning = The folder for the first mailbox database already holds database or log files.
    .why = Setup does not create a database over files that may hold mail.
    .cause-earlier-exchange-installation-left = An earlier Exchange installation left its files.
    .cause-dbfilepath-logfolderpath-targetdir-points = /DbFilePath, /LogFolderPath or /TargetDir points to a folder in use.
    .step-look-database-files-target = Look for database files in the target folder and find out whose they are.
    .step-move-them-safe-place = Move them to a safe place, or choose an empty folder with /DbFilePath and /LogFolderPath.
    .step-run-setup-again = Run Setup again.
    .verify = The command finds no files in the target folder.
    .caution = An .edb file may be the only copy of mailboxes: move and back up, do not delete.
    .command-list-database-files-below = List database files below the installation folder

MailboxEDBDriveDoesNotExist = Mailbox database drive specification is missing
    .meaning = The server to be recovered kept a mailbox database file (.edb) on a drive that this computer does not have.
    .why = Recovery puts databases back on the paths recorded in Active Directory.
    .cause-new-server-other-drive = The new server has other drive letters.
    .cause-volume-not-attached = A volume is not attached, offline or not formatted.
    .cause-mount-point-not-created = A mount point was not created again.
    .step-list-database-paths-lost = On another Exchange server, list the database paths of the lost server.
    .step-attach-volumes-give-them = Attach the volumes and give them the old drive letters or mount points.
    .step-run-setup-mode-recoverserver = Run Setup with /Mode:RecoverServer again.
    .verify = Every drive of EdbFilePath is in the list of volumes.
    .caution = Do not change the letter of a drive that the system, a page file or another program uses.
    .command-show-database-paths = Show the database paths
    .command-change-drive-letter = Change a drive letter
    .command-show-volumes = Show the volumes

MailboxLogDriveDoesNotExist = Storage group drive specification is missing
    .meaning = A drive for transaction logs (in old releases: of a storage group) recorded for the lost server is absent here.
    .why = Recovery creates the log folders on their recorded paths.
    .cause-replacement-other-drive-letters = The replacement has other drive letters.
    .cause-log-volume-not-attached = The log volume is not attached, offline or not formatted.
    .cause-mount-point-missing = A mount point is missing.
    .step-list-log-folders-lost = On another Exchange server, list the log folders of the lost server.
    .step-provide-log-volumes-under = Provide the log volumes under the old drive letters or mount points.
    .step-run-setup-mode-recoverserver = Run Setup with /Mode:RecoverServer again.
    .verify = Every drive of LogFolderPath is in the list of volumes.
    .caution = Do not change the letter of a drive that the system, a page file or another program uses.
    .command-show-log-folders = Show the log folders
    .command-change-drive-letter = Change a drive letter
    .command-show-volumes = Show the volumes

SecondSGFilesExist = Older database files present
    .meaning = Files of an older database lie where Setup would put the second one. The check dates from Exchange 2007 and is hardly ever met.
    .why = Setup neither overwrites nor mixes database files.
    .cause-earlier-failed-installation-left = An earlier or failed installation left .edb and log files.
    .cause-chosen-path-belongs-another = The chosen path belongs to another database.
    .step-find-out-database-files = Find out which database the files belong to and whether it is needed.
    .step-back-files-move-them = Back the files up and move them away, or choose another path.
    .step-run-setup-again = Run Setup again.
    .verify = The chosen folder has no database files any more.
    .caution = The files may be the only copy of a database: never delete them unidentified.
    .command-list-database-files-folder = List database files in the folder

TargetPathCompressed = The installation folder is compressed
    .meaning = By its name, this check found NTFS compression on the folder Exchange is to be installed in. Microsoft has published nothing more about it.
    .why = Exchange databases and logs, which lie below that folder by default, must not be compressed.
    .cause-drive-program-files-folder = The drive or the Program Files folder was compressed to save space.
    .cause-folder-inherits-compression-parent = The folder inherits compression from its parent.
    .step-read-setup-own-message = Read Setup's own message and see which folder it names.
    .step-switch-compression-off-folder = Switch compression off for that folder and its parent, or choose another with /TargetDir.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows no compressed files or folder.
    .caution = Decompressing takes time and free space; if databases lie there, stop Exchange and have a backup.
    .command-show-compression-folder = Show the compression of the folder
    .command-switch-compression-off-below = Switch compression off below the folder

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
