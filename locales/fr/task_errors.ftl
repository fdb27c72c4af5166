# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = La récupération a été lancée sur un serveur qui a encore Exchange
    .meaning = La récupération reconstruit un serveur perdu sur un Windows sans Exchange ; elle ne répare pas un serveur installé. Le programme d’installation a trouvé ces rôles : { $roles }.
    .cause-wanted-repair-installation = Vous vouliez réparer l’installation.
    .cause-part-earlier-attempt-still = Une partie d’une tentative précédente est encore sur le disque.
    .step-repair-run-setup-same = Pour réparer, lancez le programme de la même mise à jour cumulative ou d’une plus récente en mode mise à niveau : il reprend là où il s’est arrêté.
    .step-note-folder-exchange = Si cela ne suffit pas, notez le dossier d’Exchange, puis installez un Windows neuf de la même version et donnez-lui le même nom.
    .step-reset-computer-account = Réinitialisez le compte d’ordinateur, joignez le domaine, installez les composants requis et lancez l’installation avec /Mode:RecoverServer.
    .verify = L’installation dépasse les vérifications préalables.
    .caution = Un Windows neuf efface toute base placée sur ses lecteurs : sauvegardez-les d’abord.
    .command-repair-upgrade-same-media = Réparer par une mise à niveau avec le même support
    .command-folder-exchange = Dossier où se trouvait Exchange

setup-event-log-refused = Le programme d’installation ne peut pas écrire dans le journal Application
    .meaning = Avant de modifier les langues, le programme d’installation écrit un événement ; cela lui a été refusé, et il s’est arrêté avec de simples avertissements. Les autorisations du journal (la valeur CustomSD) interdisent l’écriture aux administrateurs.
    .why = Un script de durcissement ou une stratégie a défini CustomSD.
    .step-try-write-event = Essayez d’écrire un événement : cela échoue tant que le défaut est là.
    .step-look-customsd-application-system = Cherchez dans CustomSD des journaux Application et Système l’entrée (A;;0x5;;;BA).
    .step-export-both-keys = Exportez les deux clés, remplacez 0x5 par 0x7 dans cette entrée, aussi dans la stratégie qui l’impose, puis relancez l’installation.
    .verify = L’événement de test est écrit.
    .caution = Ne modifiez que cette entrée. Sans CustomSD, d’autres droits s’appliquent.
    .command-write-test-event = Écrire un événement de test
    .command-show-customsd-both-logs = Afficher CustomSD des deux journaux
    .command-save-key-application-log = Sauvegarder la clé du journal Application

exsetdata-access-denied = L’accès a été refusé à la partie native de l’installation
    .meaning = Une partie du programme est du code natif ancien, auquel Windows ou Active Directory a refusé l’accès. Le code est { $code }. Il configurait { $atom }.
    .cause-exchange-installed-volume-mount = Exchange est installé sur un point de montage, non sur une lettre de lecteur.
    .cause-system-account-lacks-rights = SYSTEM ou le compte n’a pas les droits sur le dossier d’Exchange ou son lecteur.
    .cause-deny-entry = Un refus, ou un héritage désactivé, sur le conteneur de l’organisation dans Active Directory.
    .step-look-lines-error-code = Regardez les lignes « Error code 0X » au-dessus de l’erreur : la première nomme l’appel. ScFindFileInDirTree désigne des fichiers.
    .step-install-folder-drive-letter = Si le dossier d’Exchange est sous un point de montage, installez Exchange dans un dossier d’une lettre de lecteur.
    .step-otherwise-give-system-local = Sinon, donnez à SYSTEM et aux administrateurs locaux le contrôle total du dossier, et autorisez l’installation dans l’antivirus.
    .step-look-deny-entries-broken = Si l’appel porte sur l’annuaire, cherchez des refus et un héritage rompu sur CN=Microsoft Exchange,CN=Services et au-dessus.
    .step-start-setup-elevated-run = Lancez le programme d’installation en tant qu’administrateur, puis recommencez.
    .verify = L’installation dépasse cette étape.
    .situation-file = Le code natif cherchait des fichiers
    .situation-directory = Le code natif en était au conteneur de l’organisation
    .command-native-calls-failed = Appels natifs en échec
    .command-volumes-drive-letters-mount = Volumes, lettres de lecteur et points de montage
    .command-rights-folder = Droits sur le dossier

exsetdata-attribute-missing = La partie native de l’installation ne trouve pas un attribut ou une valeur (8202)
    .meaning = Le compte ne parvient pas à lire ce que le programme cherche dans les conteneurs de l’organisation. Le code { $code } correspond à 0x8007200A, 8202. Le programme traitait { $atom }.
    .cause-deny-entry-authenticated-users = Un refus pour les utilisateurs authentifiés, ou pour un groupe du compte, sur CN=Services ou CN=Microsoft Exchange.
    .cause-schema-not-replicated-domain = Le schéma n’a pas été répliqué vers le contrôleur de domaine utilisé.
    .step-read-containers-account-runs = Lisez les conteneurs avec le compte qui lance l’installation.
    .step-remove-deny-entries = Supprimez les refus et réactivez l’héritage.
    .step-let-directory-replicate = Laissez l’annuaire se répliquer, puis relancez l’installation près du contrôleur de schéma, comme membre d’Enterprise Admins (Administrateurs de l’entreprise) et de Schema Admins (Administrateurs du schéma).
    .verify = La commande liste CN=Microsoft Exchange.
    .command-account-sees-below-services = Ce que le compte voit sous Services
    .command-see-whether-replication-works = Vérifier que la réplication fonctionne

firewall-service-protected = Le programme d’installation ne peut pas modifier le service de pare-feu de Windows
    .meaning = Le programme d’Exchange Server 2013 et 2016 définit le type de démarrage du service MpsSvc. Windows Server 2019 et ultérieur le refuse à tous, car cet Exchange n’y est pas pris en charge.
    .cause-exchange-being-installed-windows = Cet Exchange est installé sur un Windows trop récent pour lui.
    .cause-windows-upgraded-place-below = Windows a été mis à niveau sur place sous un Exchange installé.
    .cause-setup-runs-under-local = L’installation s’exécute sous un compte local ; d’autres vérifications échouent alors aussi.
    .step-see-windows = Relevez la version de Windows.
    .step-use-exchange-server-2016 = Pour un nouveau serveur, utilisez Exchange Server 2016 sur Windows Server 2016 (2013 : jusqu’à Windows Server 2012 R2), ou un Exchange plus récent sur le Windows plus récent.
    .step-bring-back-supported-windows = Pour un serveur en service, rétablissez le Windows pris en charge depuis une sauvegarde, ou récupérez le serveur sous le même nom sur un tel Windows.
    .step-sign-domain-account-first = Si des vérifications disent que le compte n’est pas du domaine, ouvrez d’abord une session avec un compte de domaine.
    .verify = L’installation dépasse la préparation de ses composants requis.
    .caution = Plus de droits, un autre groupe ou un pare-feu désactivé n’y changent rien.
    .command-version-windows = Version de Windows
    .command-account-use = Compte utilisé

winrm-restart-failed = Le programme d’installation n’a pas pu redémarrer la gestion à distance de Windows
    .meaning = Le programme d’installation redémarre le service WinRM et l’a trouvé en train de démarrer ou de s’arrêter. Le programme appelé a répondu : { $output }
    .cause-monitoring-tool-policy-restarts = Un outil de supervision ou une stratégie redémarre WinRM au même moment.
    .cause-service-hangs = Le service est bloqué.
    .step-restart-winrm-hand = Redémarrez WinRM à la main : il doit revenir aussitôt.
    .step-restart-server = S’il ne revient pas, redémarrez le serveur.
    .step-stop-tools-use-winrm = Arrêtez les outils qui utilisent WinRM, puis relancez l’installation.
    .verify = La commande affiche Running.
    .command-restart-winrm-show-state = Redémarrer WinRM et afficher son état
    .command-process-service = Processus du service
    .command-setup = Ce que fait l’installation

service-did-not-start = Un service lancé par l’installation n’a pas démarré
    .meaning = Le programme d’installation a demandé à Windows de démarrer un service et a cessé d’attendre. Il s’agit de { $service_name }. La raison est dans les journaux d’événements, jamais dans celui de l’installation.
    .cause-service-one-depends-stopped = Le service, ou un service dont il dépend, est arrêté ou désactivé, souvent par une tentative précédente.
    .cause-files-missing-another-build = Des fichiers manquent ou sont d’une autre version après une tentative interrompue.
    .cause-port-use = Son port est pris, sa configuration est endommagée, ou un antivirus retient ses fichiers.
    .step-look-service-those-depends = Regardez le service et ceux dont il dépend : aucun ne doit être désactivé.
    .step-start-hand = Démarrez-le à la main.
    .step-read-system-application-logs = Lisez les journaux Système et Application de cette minute : ils donnent la raison.
    .step-remove-reason = Supprimez cette raison, puis relancez l’installation.
    .step-leave-antimalware-out = Sur une nouvelle installation, laissez le moteur de côté avec /DisableAMFiltering, et activez-le plus tard.
    .step-start-transport-by-hand = Pour une nouvelle installation ou une récupération, donnez /DoNotStartTransport au programme d’installation, puis démarrez le service à la main.
    .verify = La commande affiche Running, et cela dure.
    .caution = Ne mettez pas tous les services d’Exchange en démarrage automatique : POP3 et IMAP4 sont désactivés par défaut.
    .situation-antimalware = Le service est FMS, le moteur antimalware
    .situation-transport = Le service fait partie du transport
    .command-state-service-those-depends = État du service et de ceux dont il dépend
    .command-start = Le démarrer
    .command-errors-last-two-hours = Erreurs des deux dernières heures

exchange-assembly-damaged = Un fichier d’Exchange est endommagé
    .meaning = Un fichier n’est plus un assembly .NET : il a été tronqué ou endommagé pendant la copie. Il s’agit de { $assembly }.
    .cause-media-download-damaged = Le support ou son téléchargement est endommagé.
    .cause-disk-faulty = Le disque est défectueux, ou un antivirus retient le fichier.
    .step-compare-file-server-same = Comparez le fichier avec celui d’un serveur de la même version, ou avec le support.
    .step-compare-hash-image-one = Comparez l’empreinte de l’image avec celle que publie Microsoft.
    .step-download-image-again = Téléchargez l’image à nouveau et copiez-la sur un disque local.
    .step-check-disk = Vérifiez le disque, définissez les exclusions de l’antivirus, puis relancez l’installation.
    .verify = L’empreinte du fichier est celle de l’autre serveur.
    .command-hash-file = Empreinte du fichier
    .command-hash-image = Empreinte de l’image

msi-directory-rights = Windows Installer ne peut pas utiliser un dossier d’Exchange (erreur 1603)
    .meaning = Un package s’est arrêté parce qu’un dossier n’est pas accessible en écriture. Le dossier est { $directory }. Le package est { $package }.
    .cause-setup-update-not-started = L’installation ou la mise à jour n’a pas été lancée en tant qu’administrateur.
    .cause-owner-rights-inheritance-folder = Le propriétaire, les droits ou l’héritage du dossier ont été modifiés.
    .step-start-services-attempt-stopped = Démarrez les services arrêtés par la tentative, puis recommencez comme administrateur local, avec élévation.
    .step-give-system-local-administrators = Sur le dossier, donnez le contrôle total à SYSTEM et aux administrateurs locaux et la lecture aux utilisateurs authentifiés, avec l’héritage ; prenez possession du dossier si cela est refusé.
    .step-start-setup-root-media = Lancez l’installation depuis la racine du support avec .\Setup.exe.
    .step-read-package-own-log = Si elle s’arrête encore, lisez le journal du package.
    .verify = La commande affiche ces trois entrées.
    .caution = Retirez ce qui a été accordé à Tout le monde entre-temps.
    .command-rights-folder = Droits sur le dossier
    .command-give-them-back = Les rétablir

arbitration-account-cannot-be-enabled = Le compte d’une boîte aux lettres système est marqué comme distant ou comme utilisateur de messagerie
    .meaning = Le programme d’installation veut activer une boîte aux lettres système dont le compte porte les attributs d’une boîte située ailleurs. Il s’agit de { $mailbox }. Une erreur sur une identité nulle, après celle-ci, en découle.
    .cause-account-synchronized-migrated-cloud = Le compte a été synchronisé ou migré vers le cloud.
    .cause-attributes-such-targetaddress-were = Une réparation précédente a laissé des attributs comme targetAddress.
    .step-look-account-recipient-type = Regardez le type de destinataire, le type distant et l’adresse cible du compte.
    .step-take-account-out-directory = Retirez le compte de la synchronisation d’annuaires.
    .step-recreate-mailbox-microsoft-describes = Recréez la boîte comme Microsoft le décrit : supprimez le compte s’il ne contient rien, lancez l’installation avec /PrepareAD, puis laissez-la activer la boîte.
    .step-run-setup-again = Relancez l’installation.
    .verify = La commande liste la boîte avec une base.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} et la boîte de découverte contiennent des données de l’organisation : exportez-les, ou demandez d’abord à Microsoft.
    .command-attributes-system-accounts = Attributs des comptes système
    .command-system-mailboxes-their-databases = Boîtes aux lettres système et leurs bases

receive-connector-conflict = Deux connecteurs de réception partagent une adresse et un port
    .meaning = Le programme d’installation modifie chaque connecteur de réception et bute sur un connecteur dont l’adresse et le port servent à un autre service de transport. Il s’agit de { $connector }.
    .why = Un connecteur créé à la main a le mauvais rôle de transport.
    .step-list-connectors-server = Listez les connecteurs de ce serveur depuis l’Exchange Management Shell d’un autre serveur.
    .step-give-connector-other-transport = Donnez à ce connecteur l’autre rôle de transport ou un autre port, ou supprimez-le après avoir noté ses paramètres.
    .step-run-setup-again = Relancez l’installation.
    .verify = Deux connecteurs de rôles différents n’ont plus la même liaison.
    .caution = L’ancienne version est déjà supprimée : le serveur ne fonctionne pas tant que l’installation n’a pas repris.
    .command-connectors-role-bindings = Connecteurs, rôles et liaisons
    .command-give-front-end-role = Lui donner le rôle frontal

vdir-settings-null = Un répertoire virtuel manque, et l’installation n’a pas de paramètres à reprendre
    .meaning = Le programme d’installation lit un répertoire virtuel, le supprime et le recrée avec les mêmes paramètres ; il n’en a trouvé aucun à lire. C’est celui de { $virtual_directory }. Le paramètre sans valeur est { $parameter }.
    .cause-earlier-attempt-removed-broke = Une tentative précédente l’a supprimé, puis s’est interrompue.
    .cause-removed-hand = Il a été supprimé à la main.
    .step-ask-exchange-iis = Cherchez-le dans Exchange et dans IIS.
    .step-remove-half-left = Supprimez la moitié qui reste, s’il y en a une, et créez le répertoire virtuel avec sa commande New.
    .step-run-setup-again = Relancez l’installation, puis redéfinissez la protection étendue.
    .verify = La commande affiche le répertoire virtuel.
    .command-virtual-directory-exchange = Le répertoire virtuel dans Exchange
    .command-applications-iis = Applications dans IIS
