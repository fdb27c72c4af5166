# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = Le répertoire AD LDS existe dans l’emplacement par défaut
    .meaning = Le dossier où doit être créée l’instance AD LDS du transport Edge existe déjà.
    .why = Le programme d’installation crée une instance neuve et ne reprend pas l’ancienne.
    .cause-earlier-failed-edge-transport = Une installation antérieure ou manquée du transport Edge l’a laissé.
    .cause-role-uninstalled = Le rôle a été désinstallé, mais son dossier de données est resté.
    .step-make-sure-edge-transport = Assurez-vous qu’aucun transport Edge ni autre application AD LDS n’utilise ce dossier : cherchez le service ADAM_MSExchange.
    .step-back-folder = Sauvegardez le dossier, puis renommez-le.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande affiche False.
    .caution = Sur un serveur Edge en service, ce dossier contient sa configuration et les données des destinataires ; ne le renommez que s’il est périmé.
    .command-service-old-instance = Le service d’une ancienne instance existe-t-il ?
    .command-rename-stale-folder = Renommer le dossier périmé
    .command-folder-still = Le dossier existe-t-il encore ?

FirstSGFilesExist = Présence de fichiers de base de données plus anciens
    .meaning = Le dossier prévu pour la première base de données de boîtes aux lettres contient déjà des fichiers de base de données ou des journaux.
    .why = Le programme d’installation ne crée pas de base par-dessus des fichiers qui peuvent contenir du courrier.
    .cause-earlier-exchange-installation-left = Une installation antérieure d’Exchange a laissé ses fichiers.
    .cause-dbfilepath-logfolderpath-targetdir-points = /DbFilePath, /LogFolderPath ou /TargetDir désigne un dossier déjà utilisé.
    .step-look-database-files-target = Cherchez les fichiers de base de données dans le dossier cible et déterminez à qui ils appartiennent.
    .step-move-them-safe-place = Déplacez-les en lieu sûr, ou choisissez un dossier vide avec /DbFilePath et /LogFolderPath.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande ne trouve aucun fichier dans le dossier cible.
    .caution = Un fichier .edb est peut-être la seule copie de boîtes aux lettres : déplacez et sauvegardez, ne supprimez pas.
    .command-list-database-files-below = Lister les fichiers de base de données sous le dossier d’installation

MailboxEDBDriveDoesNotExist = La définition du lecteur de la base de données de boîtes aux lettres est manquante
    .meaning = Le serveur à récupérer avait un fichier de base de données (.edb) sur un lecteur que cet ordinateur n’a pas.
    .why = La récupération replace les bases sur les chemins inscrits dans Active Directory.
    .cause-new-server-other-drive = Le nouveau serveur a d’autres lettres de lecteur.
    .cause-volume-not-attached = Un volume n’est pas attaché, est hors connexion ou n’est pas formaté.
    .cause-mount-point-not-created = Un point de montage n’a pas été recréé.
    .step-list-database-paths-lost = Sur un autre serveur Exchange, listez les chemins des bases du serveur perdu.
    .step-attach-volumes-give-them = Attachez les volumes et redonnez-leur les anciennes lettres de lecteur ou points de montage.
    .step-run-setup-mode-recoverserver = Réexécutez le programme d’installation avec /Mode:RecoverServer.
    .verify = Chaque lecteur d’EdbFilePath figure dans la liste des volumes.
    .caution = Ne changez pas la lettre d’un lecteur utilisé par le système, un fichier d’échange ou un autre programme.
    .command-show-database-paths = Afficher les chemins des bases
    .command-change-drive-letter = Changer une lettre de lecteur
    .command-show-volumes = Afficher les volumes

MailboxLogDriveDoesNotExist = La définition du lecteur du groupe de stockage est manquante
    .meaning = Un lecteur de journaux de transactions (autrefois : de groupe de stockage) inscrit pour le serveur perdu est absent ici.
    .why = La récupération crée les dossiers de journaux sur les chemins inscrits.
    .cause-replacement-other-drive-letters = Le serveur de remplacement a d’autres lettres de lecteur.
    .cause-log-volume-not-attached = Le volume des journaux n’est pas attaché, est hors connexion ou n’est pas formaté.
    .cause-mount-point-missing = Il manque un point de montage.
    .step-list-log-folders-lost = Sur un autre serveur Exchange, listez les dossiers de journaux du serveur perdu.
    .step-provide-log-volumes-under = Mettez à disposition les volumes de journaux sous les anciennes lettres ou points de montage.
    .step-run-setup-mode-recoverserver = Réexécutez le programme d’installation avec /Mode:RecoverServer.
    .verify = Chaque lecteur de LogFolderPath figure dans la liste des volumes.
    .caution = Ne changez pas la lettre d’un lecteur utilisé par le système, un fichier d’échange ou un autre programme.
    .command-show-log-folders = Afficher les dossiers de journaux
    .command-change-drive-letter = Changer une lettre de lecteur
    .command-show-volumes = Afficher les volumes

SecondSGFilesExist = Présence de fichiers de base de données plus anciens
    .meaning = Des fichiers d’une base plus ancienne se trouvent là où serait placée la seconde. Ce test date d’Exchange 2007 et ne se rencontre presque jamais.
    .why = Le programme d’installation n’écrase ni ne mélange des fichiers de base de données.
    .cause-earlier-failed-installation-left = Une installation antérieure ou manquée a laissé des fichiers .edb et des journaux.
    .cause-chosen-path-belongs-another = Le chemin choisi appartient à une autre base.
    .step-find-out-database-files = Déterminez à quelle base appartiennent les fichiers et si elle est encore utile.
    .step-back-files-move-them = Sauvegardez les fichiers et déplacez-les, ou choisissez un autre chemin.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = Le dossier choisi ne contient plus de fichiers de base de données.
    .caution = Ces fichiers sont peut-être la seule copie d’une base : ne les supprimez jamais sans les avoir identifiés.
    .command-list-database-files-folder = Lister les fichiers de base de données du dossier

TargetPathCompressed = Le dossier d’installation est compressé
    .meaning = D’après son nom, ce test a trouvé la compression NTFS activée sur le dossier destiné à Exchange. Microsoft n’a rien publié de plus à son sujet.
    .why = Les bases et journaux d’Exchange, placés par défaut sous ce dossier, ne doivent pas être compressés.
    .cause-drive-program-files-folder = Le lecteur ou le dossier Program Files a été compressé pour gagner de la place.
    .cause-folder-inherits-compression-parent = Le dossier hérite de la compression de son parent.
    .step-read-setup-own-message = Lisez le message du programme d’installation et voyez quel dossier il nomme.
    .step-switch-compression-off-folder = Désactivez la compression de ce dossier et de son parent, ou choisissez-en un autre avec /TargetDir.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande n’affiche plus ni fichier ni dossier compressé.
    .caution = La décompression demande du temps et de l’espace libre ; si des bases s’y trouvent, arrêtez Exchange et ayez une sauvegarde.
    .command-show-compression-folder = Afficher la compression du dossier
    .command-switch-compression-off-below = Désactiver la compression sous le dossier

# Facts

fact-AdLdsDataPathExists = Dossier AD LDS d’une ancienne installation Edge
    .ask = Y a-t-il déjà sur cet ordinateur un dossier de données AD LDS du transport Edge ?
    .hint = TransportRoles\Data\Adam dans le dossier d’installation.
fact-FirstDatabaseFolderInUse = Fichiers dans le dossier de la première base
    .ask = Le dossier de la première base de données de boîtes aux lettres contient-il déjà des fichiers .edb ou des journaux ?
    .hint = D’ordinaire le dossier Mailbox du dossier d’installation, ou celui de /DbFilePath.
fact-SecondDatabaseFolderInUse = Fichiers dans le dossier de la seconde base
    .ask = Le dossier d’une seconde base de données de boîtes aux lettres contient-il déjà des fichiers .edb ou des journaux ?
    .hint = Exchange 2013 ne crée normalement qu’une base ; dans ce cas, répondez non.
fact-DatabaseDriveMissing = Lecteur de base de données manquant
    .ask = Manque-t-il à cet ordinateur un lecteur où le serveur perdu avait une base de données ?
    .hint = Comparez EdbFilePath de Get-MailboxDatabase aux lecteurs présents.
fact-LogDriveMissing = Lecteur de journaux manquant
    .ask = Manque-t-il à cet ordinateur un lecteur où le serveur perdu avait des journaux de transactions ?
    .hint = Comparez LogFolderPath de Get-MailboxDatabase aux lecteurs présents.
fact-TargetFolderCompressed = Dossier d’installation compressé
    .ask = Le dossier destiné à Exchange, ou son parent, est-il compressé par NTFS ?
    .hint = Propriétés du dossier, Avancé ; l’Explorateur affiche en bleu les noms compressés.
