# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = La récupération a été lancée sur un serveur qui a encore Exchange
    .meaning = La récupération reconstruit un serveur perdu sur un Windows sans Exchange ; elle ne répare pas un Exchange installé. Le programme d’installation a trouvé ces rôles : { $roles }.
    .cause-repair-wanted = Vous vouliez réparer l’installation.
    .cause-earlier-attempt = Une partie d’une tentative précédente est encore sur le disque.
    .step-upgrade-to-repair = Pour réparer, lancez le programme d’installation de la même mise à jour cumulative ou d’une plus récente en mode mise à niveau : il reprend où il s’est arrêté.
    .step-reinstall-windows = Si cela ne suffit pas, notez le dossier d’Exchange. Si le serveur fait partie d’un groupe de disponibilité de base de données (DAG), supprimez, sur un autre membre, les copies de bases de ce serveur, puis retirez-le du DAG. Réinstallez ensuite la même version de Windows sous le même nom d’ordinateur.
    .step-recover = Ensuite, réinitialisez le compte d’ordinateur dans Active Directory, joignez le domaine, installez les prérequis et récupérez le serveur avec le support de la mise à jour cumulative qu’il avait, ou d’une plus récente ; ajoutez /TargetDir si le dossier n’était pas celui par défaut.
    .verify = Le programme d’installation passe les vérifications.
    .caution = Un nouveau Windows efface les bases de son lecteur : sauvegardez-les d’abord.
    .command-upgrade = Réparer par une mise à niveau
    .command-show-folder = Afficher le dossier d’Exchange
    .command-recover = Récupérer le serveur

setup-event-log-refused = Cannot open log for source « MSExchangeSetup » : écriture refusée dans le journal Application
    .meaning = Avant de modifier les langues, le programme d’installation écrit un événement. Windows l’a refusé, et l’installation s’est arrêtée avec de simples avertissements : un script de durcissement ou une stratégie a retiré aux administrateurs l’écriture dans le journal (la valeur CustomSD).
    .step-write-event = Écrivez vous-même un événement : cela échoue aussi tant que le défaut est là.
    .step-find-entry = Dans CustomSD des journaux Application et Système, cherchez l’entrée (A;;0x5;;;BA).
    .step-correct-entry = Exportez les deux clés, remplacez 0x5 par 0x7 dans cette entrée des deux avec l’Éditeur du Registre (et dans la stratégie qui la définit), puis relancez le programme d’installation.
    .verify = La commande écrit l’événement sans erreur.
    .caution = Ne modifiez que cette entrée. Si vous supprimez CustomSD, d’autres autorisations s’appliquent.
    .command-write-event = Écrire un événement
    .command-show-customsd = Afficher CustomSD des deux journaux
    .command-export-keys = Exporter les deux clés

exsetdata-access-denied = ExsetdataException : accès refusé à la partie native du programme d’installation
    .meaning = Une partie du programme d’installation est du code natif ancien, auquel Windows ou Active Directory a refusé l’accès. Le code est { $code }. Il configurait { $atom }.
    .cause-mount-point = Exchange est installé sous un point de montage au lieu d’une lettre de lecteur.
    .cause-folder-permissions = SYSTEM ou votre compte n’a pas les autorisations sur le dossier ou le lecteur d’Exchange, ou un antivirus bloque le programme d’installation.
    .cause-directory-permissions = Le conteneur de l’organisation dans Active Directory, ou un conteneur parent, a une entrée de refus ou pas d’héritage.
    .step-find-call = Regardez les lignes Error code 0X au-dessus de l’erreur : la première nomme l’appel. ScFindFileInDirTree et ScSetVersionOnAddressTypeObj concernent des fichiers, les autres l’annuaire.
    .step-use-drive-letter = Si le dossier d’Exchange est sous un point de montage, Exchange doit aller dans un dossier d’une lettre de lecteur : ne le désinstallez et réinstallez que sur un nouveau serveur, vide ; sinon, reconstruisez le serveur sur un nouveau Windows avec /Mode:RecoverServer et /TargetDir.
    .step-grant-folder = Si l’appel concerne des fichiers et que le dossier n’est pas sous un point de montage, donnez à SYSTEM et aux administrateurs locaux le contrôle total du dossier, et autorisez le programme d’installation dans l’antivirus.
    .step-correct-directory = Si l’appel concerne l’annuaire, cherchez dans ADSI Edit, sur CN=Microsoft Exchange,CN=Services et au-dessus, les entrées qui refusent l’accès à votre compte et l’héritage désactivé, et corrigez-les.
    .step-run-elevated = Relancez le programme d’installation depuis une invite de commandes d’administrateur.
    .verify = Le programme d’installation passe cette étape.
    .caution = Un nouveau Windows efface les bases de son lecteur : sauvegardez-les d’abord. Avant de récupérer un membre d’un DAG, supprimez ses copies de bases et retirez-le du DAG. Supprimer les valeurs de Registre Watermark et Action n’a pas aidé ceux qui l’ont essayé.
    .situation-file = Il cherchait des fichiers
    .situation-directory = Il traitait le conteneur de l’organisation
    .command-find-call = Afficher les appels natifs en échec
    .command-list-volumes = Afficher les volumes et les points de montage
    .command-show-permissions = Afficher les autorisations du dossier

exsetdata-attribute-missing = ExsetdataException 8202 : attribut ou valeur introuvable
    .meaning = La partie native du programme d’installation n’a pas trouvé un attribut ou une valeur, sans doute parce que votre compte ne peut pas lire les conteneurs de l’organisation. Le code { $code } est 0x8007200A, soit 8202. Le programme traitait { $atom }.
    .cause-deny-entry = CN=Services ou CN=Microsoft Exchange a une entrée de refus pour les utilisateurs authentifiés ou un groupe de votre compte.
    .cause-schema-not-replicated = Le schéma n’a pas été répliqué vers le contrôleur de domaine utilisé.
    .step-read-containers = Lisez les conteneurs avec le compte qui lance le programme d’installation.
    .step-remove-deny-entries = Dans ADSI Edit, supprimez sur CN=Services et CN=Microsoft Exchange les entrées qui refusent la lecture à votre compte, et réactivez l’héritage.
    .step-replicate-and-prepare = Attendez la réplication, puis exécutez /PrepareAD (c’est irréversible) dans le domaine et le site du contrôleur de schéma, comme membre des Administrateurs du schéma (Schema Admins) et des Administrateurs de l’entreprise (Enterprise Admins).
    .verify = La commande affiche CN=Microsoft Exchange, et le programme d’installation passe cette étape.
    .command-list-containers = Afficher ce que le compte voit sous Services
    .command-check-replication = Vérifier la réplication
    .command-prepare-active-directory = Préparer Active Directory

firewall-service-protected = Impossible de configurer le service MpsSvc : Windows protège son pare-feu
    .meaning = Le programme d’installation d’Exchange 2013 et 2016 définit le type de démarrage du service MpsSvc. À partir de Windows Server 2019, Windows le refuse à tous, et ni l’un ni l’autre n’y est pris en charge.
    .cause-windows-too-new = Windows est trop récent pour cet Exchange.
    .cause-windows-upgraded = Windows a été mis à niveau sur place sous un Exchange installé.
    .cause-local-account = Le programme d’installation s’exécute sous un compte local ; d’autres vérifications échouent alors aussi.
    .step-find-windows = Relevez la version de Windows : à partir du numéro de build 17763, c’est Windows Server 2019 ou une version ultérieure.
    .step-use-supported-pair = Pour un nouveau serveur, choisissez un Windows et un Exchange qui vont ensemble : Exchange 2016 sur Windows Server 2016, Exchange 2013 sur Windows Server 2008 R2 SP1, 2012 ou 2012 R2, Exchange SE à partir de Windows Server 2019.
    .step-restore-windows = Pour un serveur en service, aucune méthode éprouvée n’est connue. Restaurez le Windows pris en charge depuis une sauvegarde, ou récupérez le serveur sous le même nom sur un Windows pris en charge.
    .step-use-domain-account = Si des vérifications disent que le compte n’est pas du domaine, ouvrez d’abord une session avec un compte de domaine.
    .verify = Le programme d’installation arrive aux vérifications.
    .caution = Avant de restaurer ou de réinstaller Windows, sauvegardez les bases : sinon, ce qui est arrivé depuis la sauvegarde est perdu. Avant de récupérer un membre d’un DAG, supprimez ses copies de bases et retirez-le du DAG. D’autres droits, un autre groupe ou un pare-feu désactivé n’y changent rien.
    .command-show-windows = Afficher la version de Windows
    .command-show-account = Afficher votre compte

winrm-restart-failed = Le programme d’installation n’a pas pu redémarrer le service WinRM
    .meaning = Le programme d’installation redémarre Windows Remote Management (WinRM), et cela a échoué, sans doute parce que ce service était en train de démarrer ou de s’arrêter. La commande était { $program }. La réponse était : { $output }
    .cause-other-tool = Un outil de surveillance ou une stratégie redémarre WinRM au même moment.
    .cause-service-hangs = Le service est bloqué.
    .step-restart-winrm = Redémarrez vous-même WinRM : il doit être aussitôt Running.
    .step-restart-server = S’il ne l’est pas, redémarrez le serveur.
    .step-stop-tools = Arrêtez les outils qui utilisent WinRM, et relancez le programme d’installation.
    .verify = La commande affiche Running, et le programme d’installation passe cette étape.
    .command-restart-winrm = Redémarrer WinRM et afficher son état
    .command-show-winrm = Afficher l’état de WinRM

service-did-not-start = Un service que le programme d’installation a lancé n’a pas démarré
    .meaning = Le programme d’installation a demandé à Windows de démarrer un service, qui n’a pas démarré. Il s’agit de { $service_name }. Cherchez la raison dans les journaux des événements, pas dans celui de l’installation.
    .cause-dependency = Le service, ou un service dont il dépend, est arrêté ou désactivé, souvent par une tentative précédente.
    .cause-files-missing = Des fichiers manquent ou sont d’une autre version après une tentative interrompue.
    .cause-port-in-use = Son port est utilisé, IPv6 n’est désactivé qu’en partie, sa configuration est endommagée, ou un antivirus retient ses fichiers.
    .step-check-dependencies = Regardez le service et ceux dont il dépend : Start 4 signifie désactivé. Rendez à un tel service son type de démarrage d’origine, en général Automatique.
    .step-start-service = Démarrez-le vous-même.
    .step-read-event-logs = Lisez les journaux des événements Système et Application de cette minute : ils donnent la raison.
    .step-correct-and-run = Corrigez ce qu’ils indiquent, renommez le dossier ExchangeSetupLogs (conservez-le), et relancez le programme d’installation.
    .step-skip-antimalware = Si le service est FMS et qu’il s’agit d’une nouvelle installation, lancez le programme d’installation avec /DisableAMFiltering, et activez le moteur plus tard.
    .step-start-transport-later = Si c’est un service de transport, lors d’une nouvelle installation ou d’une récupération, lancez le programme d’installation avec /DoNotStartTransport, puis démarrez vous-même le service.
    .verify = La commande affiche Running pour le service, et cela dure.
    .caution = Ne mettez pas tous les services d’Exchange sur Automatique : POP3 et IMAP4 sont arrêtés par défaut.
    .situation-antimalware = Le service est FMS, le moteur antimalware
    .situation-transport = C’est un service de transport
    .command-show-dependencies = Afficher le service et ceux dont il dépend
    .command-start-service = Démarrer le service
    .command-show-events = Afficher les événements des deux dernières heures
    .command-rename-log-folder = Renommer le dossier ExchangeSetupLogs

exchange-assembly-damaged = BadImageFormatException : un fichier d’Exchange est endommagé
    .meaning = Un fichier n’est plus un assembly .NET : il a été tronqué ou endommagé, le plus souvent pendant la copie. Il s’agit de { $assembly }.
    .cause-media-damaged = Le support ou son téléchargement est endommagé.
    .cause-disk-faulty = Le disque est défectueux, ou un antivirus retient le fichier.
    .step-compare-file = Comparez le fichier à celui d’un serveur de la même version, ou à celui du support.
    .step-compare-image = Comparez l’empreinte du téléchargement à celle que publie Microsoft.
    .step-download-again = Si elle diffère, téléchargez de nouveau l’image, copiez-la sur un disque local et relancez le programme d’installation depuis celui-ci.
    .step-check-disk = Sinon, ou si un nouveau téléchargement n’y change rien, vérifiez le disque, définissez les exclusions de l’antivirus, et relancez le programme d’installation.
    .verify = La commande affiche la même empreinte pour les deux fichiers.
    .command-hash-file = Afficher l’empreinte du fichier
    .command-hash-image = Afficher l’empreinte du téléchargement

msi-directory-rights = The installer has insufficient privileges to access this directory : dossier refusé (1603)
    .meaning = Un package s’est arrêté parce que Windows Installer ne peut pas écrire dans un dossier. Le dossier est { $directory }. Le package est { $package }.
    .cause-not-elevated = Le programme d’installation ou la mise à jour a été lancé sans droits d’administrateur.
    .cause-folder-permissions = Le propriétaire, les autorisations ou l’héritage du dossier ont été modifiés, ou des services l’utilisent encore.
    .step-start-services = Démarrez les services arrêtés par la tentative.
    .step-grant-folder = Si la tentative s’exécutait en tant qu’administrateur, donnez à SYSTEM et aux administrateurs locaux le contrôle total du dossier, aux utilisateurs authentifiés la lecture, avec l’héritage activé. En cas de refus, prenez d’abord possession du dossier.
    .step-run-setup-again = En administrateur local, dans PowerShell exécuté en tant qu’administrateur, lancez .\Setup.exe à la racine du support, ou de nouveau la mise à jour.
    .step-read-package-log = S’il s’arrête encore, lisez le journal du package.
    .verify = La commande affiche des entrées pour SYSTEM, les administrateurs locaux et les utilisateurs authentifiés.
    .caution = Si Tout le monde a reçu un accès entre-temps, retirez-le.
    .command-show-permissions = Afficher les autorisations du dossier
    .command-grant-folder = Définir ces autorisations
    .command-start-services = Démarrer les services Exchange

arbitration-account-cannot-be-enabled = Le compte d’une boîte aux lettres système est marqué comme distant ou comme utilisateur de messagerie
    .meaning = Le programme d’installation veut activer une boîte aux lettres système, mais son compte porte les attributs d’une boîte située ailleurs. Il s’agit de { $mailbox }. Une erreur sur une identité nulle qui suit en découle.
    .cause-synchronized = Le compte a été synchronisé ou migré vers le cloud.
    .cause-attributes-left = Une réparation précédente a laissé des attributs comme targetAddress.
    .step-inspect-account = Regardez le type de destinataire, le type de destinataire distant et l’adresse cible du compte.
    .step-stop-synchronization = Retirez le compte de la synchronisation d’annuaires.
    .step-recreate-mailbox = Recréez la boîte aux lettres comme Microsoft le décrit : si le compte ne contient rien, supprimez-le, exécutez /PrepareAD, puis laissez le programme d’installation l’activer.
    .step-run-setup-again = Relancez l’installation.
    .verify = La commande affiche la boîte aux lettres avec une base.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} et la boîte de découverte contiennent des données de l’organisation : exportez-les, ou demandez d’abord à Microsoft.
    .command-inspect-accounts = Afficher les attributs des comptes système
    .command-list-mailboxes = Afficher les boîtes aux lettres système et leurs bases

receive-connector-conflict = Bindings et RemoteIPRanges en conflit : deux connecteurs de réception, même adresse et même port
    .meaning = Le programme d’installation modifie chaque connecteur de réception, et l’un d’eux utilise l’adresse et le port d’un autre service de transport. Le plus souvent, il a été créé à la main avec le mauvais rôle de transport. Il s’agit de { $connector }.
    .step-list-connectors = Affichez les connecteurs de ce serveur dans l’Exchange Management Shell d’un autre serveur.
    .step-change-connector = Ne modifiez que le connecteur créé à la main ; si le programme d’installation nomme un connecteur par défaut, c’est celui de la liste qui a la même liaison. S’il partage le port 25 comme HubTransport, donnez-lui le rôle frontal ; sinon, donnez-lui un autre port, ou notez ses paramètres et supprimez-le.
    .step-run-setup-again = Relancez l’installation.
    .verify = La commande n’affiche plus deux connecteurs de rôles différents avec la même liaison.
    .caution = Lors d’une mise à niveau, l’ancienne version est déjà supprimée : le serveur ne fonctionne pas tant que l’installation n’a pas repris.
    .command-list-connectors = Afficher les connecteurs, leur rôle et leurs liaisons
    .command-set-frontend-role = Donner le rôle frontal au connecteur créé à la main

vdir-settings-null = Cannot bind argument to parameter because it is null : un répertoire virtuel manque
    .meaning = Depuis Exchange 2019 CU13, le programme d’installation lit un répertoire virtuel, le supprime et le recrée avec les mêmes paramètres. Il n’en a sans doute trouvé aucun à lire. C’est celui de { $virtual_directory }. Le paramètre sans valeur est { $parameter }.
    .cause-broke-off = Une tentative précédente l’a supprimé, puis s’est interrompue.
    .cause-removed-by-hand = Il a été supprimé à la main.
    .step-look-for-directory = Cherchez-le dans Exchange et dans IIS.
    .step-remove-half = Si un seul des deux l’a, supprimez-le là. Si la cmdlet n’y parvient pas, supprimez uniquement son objet, sous CN=HTTP de ce serveur, dans ADSI Edit.
    .step-create-again = Recréez-le, avec le -Role que nomme l’erreur, et son -WebSiteName s’il y en a un.
    .step-run-setup-again = Relancez le programme d’installation, puis redéfinissez la protection étendue avec le script de Microsoft ExchangeExtendedProtectionManagement.ps1.
    .verify = La commande affiche le répertoire virtuel.
    .caution = Supprimer un répertoire virtuel efface aussi ses paramètres : notez-les d’abord.
    .command-show-directory = Afficher le répertoire virtuel dans Exchange
    .command-list-applications = Afficher les applications d’IIS
    .command-remove-application = Si seul IIS l’a : supprimer son application
    .command-remove-directory = Si seul Exchange l’a : l’y supprimer
    .command-create-again = Créer le répertoire
