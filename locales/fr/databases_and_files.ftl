# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = Le répertoire AD LDS existe dans l’emplacement par défaut
    .meaning = Le dossier où doit être créée l’instance AD LDS du transport Edge existe déjà.
    .cause-earlier-installation = Une installation antérieure du transport Edge, peut-être inachevée, l’a laissé.
    .cause-role-uninstalled = Le rôle a été désinstallé, mais son dossier de données est resté.
    .cause-folder-reused = Le dossier cible vient d’une autre installation d’Exchange.
    .step-stop-service = Assurez-vous qu’aucun serveur de transport Edge ni aucune autre application AD LDS n’utilise ce dossier. Si le service d’une instance abandonnée est là, arrêtez-le.
    .step-back-up-folder = Sauvegardez le dossier.
    .step-uninstall-instance = S’il y a un service, désinstallez son instance dans Programmes et fonctionnalités ou, sous Server Core, avec la commande. Ses données partent avec elle.
    .step-rename-folder = Si le dossier existe encore, renommez-le.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche False.
    .caution = Sur un serveur Edge en service, ce dossier contient la configuration et les destinataires : ne désinstallez et ne renommez que ce qui ne sert plus.
    .command-find-service = Le service d’une ancienne instance existe-t-il ?
    .command-stop-service = Arrêter le service abandonné
    .command-back-up-folder = Sauvegarder le dossier
    .command-uninstall-instance = Sous Server Core : désinstaller l’ancienne instance
    .command-rename-folder = Renommer l’ancien dossier
    .command-test-folder = Le dossier existe-t-il encore ?

FirstSGFilesExist = Présence de fichiers de base de données plus anciens : première base
    .meaning = Le dossier prévu pour la première base de données de boîtes aux lettres contient déjà des fichiers de base de données ou des journaux.
    .cause-earlier-installation = Une installation antérieure d’Exchange a laissé ses fichiers.
    .cause-path-in-use = /DbFilePath, /LogFolderPath ou /TargetDir désigne un dossier déjà utilisé.
    .step-find-files = Affichez les fichiers de base de données et déterminez à quel serveur ou à quelle base ils appartiennent. Si /DbFilePath ou /LogFolderPath désigne un autre dossier, cherchez-y.
    .step-move-files = Sauvegardez-les et déplacez-les en lieu sûr, ou choisissez un dossier vide avec /DbFilePath et /LogFolderPath.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande, avec le dossier choisi, n’affiche aucun fichier.
    .caution = Un fichier .edb est peut-être la seule copie de boîtes aux lettres : ne le supprimez pas.
    .command-list-files = Afficher les fichiers de base de données sous le dossier d’installation

MailboxEDBDriveDoesNotExist = La définition du lecteur de la base de données de boîtes aux lettres est manquante
    .meaning = Le serveur à récupérer avait un fichier de base de données (.edb) sur un lecteur que cet ordinateur n’a pas.
    .cause-other-drive-letters = Le nouveau serveur a d’autres lettres de lecteur.
    .cause-volume-not-attached = Un volume n’est pas attaché, est hors connexion ou n’est pas formaté.
    .cause-mount-point-missing = Un point de montage n’a pas été recréé.
    .step-list-paths = Affichez les chemins des bases du serveur perdu sur un autre serveur Exchange. S’il n’y en a pas, lisez-les dans Active Directory.
    .step-attach-volumes = Attachez les volumes et redonnez-leur les anciennes lettres de lecteur ou points de montage : dans Gestion des disques, Modifier la lettre de lecteur et les chemins d’accès.
    .step-recover-again = Relancez le programme d’installation avec /Mode:RecoverServer.
    .verify = La commande affiche chaque lecteur et chaque point de montage d’EdbFilePath, avec un système de fichiers.
    .caution = Ne changez pas la lettre d’un lecteur utilisé par le système, un fichier d’échange ou un autre programme.
    .command-show-paths = Afficher les chemins des bases
    .command-show-paths-in-directory = Afficher dans Active Directory les chemins de toutes les bases et leurs serveurs (msExchEDBFile)
    .command-open-disk-management = Ouvrir Gestion des disques
    .command-show-volumes = Afficher les volumes
    .command-recover = Récupérer le serveur

MailboxLogDriveDoesNotExist = La définition du lecteur du groupe de stockage est manquante
    .meaning = Le serveur à récupérer avait ses journaux de transactions sur un lecteur que cet ordinateur n’a pas. Les groupes de stockage du titre n’existent plus depuis Exchange 2010.
    .cause-other-drive-letters = Le nouveau serveur a d’autres lettres de lecteur.
    .cause-volume-not-attached = Le volume des journaux n’est pas attaché, est hors connexion ou n’est pas formaté.
    .cause-mount-point-missing = Un point de montage n’a pas été recréé.
    .step-find-folders = Affichez les dossiers de journaux du serveur perdu sur un autre serveur Exchange. S’il n’y en a pas, lisez-les dans Active Directory.
    .step-attach-volumes = Attachez les volumes des journaux et redonnez-leur les anciennes lettres de lecteur ou points de montage : dans Gestion des disques, Modifier la lettre de lecteur et les chemins d’accès.
    .step-recover-again = Relancez le programme d’installation avec /Mode:RecoverServer.
    .verify = La commande affiche chaque lecteur et chaque point de montage de LogFolderPath, avec un système de fichiers.
    .caution = Ne changez pas la lettre d’un lecteur utilisé par le système, un fichier d’échange ou un autre programme.
    .command-show-folders = Afficher les dossiers de journaux
    .command-read-folders = Dossiers de journaux de toutes les bases et leurs serveurs, dans Active Directory
    .command-open-disk-management = Ouvrir Gestion des disques
    .command-recover = Récupérer le serveur
    .command-show-volumes = Afficher les volumes

SecondSGFilesExist = Présence de fichiers de base de données plus anciens : seconde base
    .meaning = Le dossier prévu pour une seconde base contient les fichiers d’une base plus ancienne. Cette vérification date d’Exchange 2007 ; on ne la rencontre presque plus.
    .cause-earlier-installation = Une installation antérieure, peut-être inachevée, a laissé des fichiers .edb et des journaux.
    .cause-path-in-use = Le chemin choisi est celui d’une autre base.
    .step-find-files = Déterminez à quelle base appartiennent les fichiers et si quelqu’un en a encore besoin.
    .step-move-files = Sauvegardez les fichiers et déplacez-les, ou choisissez un autre chemin.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande n’affiche aucun fichier.
    .caution = Ces fichiers sont peut-être la seule copie d’une base : identifiez-les et sauvegardez-les avant de supprimer quoi que ce soit.
    .command-list-files = Afficher les fichiers de base de données du dossier

TargetPathCompressed = Le dossier d’installation est compressé
    .meaning = La compression NTFS est activée sur le dossier destiné à Exchange. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = Par défaut, les bases et les journaux d’Exchange se trouvent sous ce dossier, et Microsoft ne prend pas en charge leur compression.
    .cause-drive-compressed = Le lecteur ou le dossier Program Files a été compressé pour gagner de la place.
    .cause-inherited = Le dossier hérite de la compression de son parent.
    .step-uncompress = Désactivez la compression du dossier et de son contenu, et celle de son parent : Propriétés, Avancé. Pour une nouvelle installation, vous pouvez aussi choisir un autre dossier avec /TargetDir.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche Directory, sans Compressed.
    .caution = La décompression demande du temps et de l’espace libre ; si des bases s’y trouvent, sauvegardez-les et arrêtez Exchange d’abord.
    .command-show-compression = Afficher les attributs du dossier
    .command-uncompress = Désactiver la compression du dossier et de son contenu

# Facts

fact-AdLdsDataPathExists = Dossier AD LDS d’une ancienne installation Edge
    .ask = Y a-t-il déjà sur cet ordinateur un dossier de données AD LDS du transport Edge ?
    .hint = TransportRoles\Data\Adam dans le dossier d’installation.
fact-FirstDatabaseFolderInUse = Fichiers dans le dossier de la première base
    .ask = Le dossier de la première base de données de boîtes aux lettres contient-il déjà des fichiers .edb ou des journaux ?
    .hint = D’ordinaire le dossier Mailbox du dossier d’installation, ou celui de /DbFilePath.
fact-SecondDatabaseFolderInUse = Fichiers dans le dossier de la seconde base
    .ask = Le dossier d’une seconde base de données de boîtes aux lettres contient-il déjà des fichiers .edb ou des journaux ?
    .hint = Exchange 2013 ne crée normalement qu’une base ; dans ce cas, répondez non.
fact-DatabaseDriveMissing = Lecteur de base de données manquant
    .ask = Manque-t-il à cet ordinateur un lecteur où le serveur perdu avait une base de données ?
    .hint = Comparez EdbFilePath de Get-MailboxDatabase aux lecteurs présents.
fact-LogDriveMissing = Lecteur de journaux manquant
    .ask = Manque-t-il à cet ordinateur un lecteur où le serveur perdu avait des journaux de transactions ?
    .hint = Comparez LogFolderPath de Get-MailboxDatabase aux lecteurs présents.
fact-TargetFolderCompressed = Dossier d’installation compressé
    .ask = Le dossier destiné à Exchange, ou son parent, est-il compressé par NTFS ?
    .hint = Propriétés du dossier, Avancé ; l’Explorateur affiche en bleu les noms compressés.
