# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = La récupération a été lancée sur un serveur qui a encore Exchange
    .meaning = La récupération reconstruit un serveur perdu sur un Windows sans Exchange ; elle ne répare pas un serveur installé. Le programme d’installation a trouvé ces rôles : { $roles }.
    .cause-1 = Vous vouliez réparer l’installation.
    .cause-2 = Une partie d’une tentative précédente est encore sur le disque.
    .step-1 = Pour réparer, lancez le programme de la même mise à jour cumulative ou d’une plus récente en mode mise à niveau : il reprend là où il s’est arrêté.
    .step-2 = Si cela ne suffit pas, notez le dossier d’Exchange, puis installez un Windows neuf de la même version et donnez-lui le même nom.
    .step-3 = Réinitialisez le compte d’ordinateur, joignez le domaine, installez les composants requis et lancez l’installation avec /Mode:RecoverServer.
    .verify = L’installation dépasse les vérifications préalables.
    .caution = Un Windows neuf efface toute base placée sur ses lecteurs : sauvegardez-les d’abord.
    .command-1 = Réparer par une mise à niveau avec le même support
    .command-2 = Dossier où se trouvait Exchange

setup-event-log-refused = Le programme d’installation ne peut pas écrire dans le journal Application
    .meaning = Avant de modifier les langues, le programme d’installation écrit un événement ; cela lui a été refusé, et il s’est arrêté avec de simples avertissements. Les autorisations du journal (la valeur CustomSD) interdisent l’écriture aux administrateurs.
    .why = Un script de durcissement ou une stratégie a défini CustomSD.
    .step-1 = Essayez d’écrire un événement : cela échoue tant que le défaut est là.
    .step-2 = Cherchez dans CustomSD des journaux Application et Système l’entrée (A;;0x5;;;BA).
    .step-3 = Exportez les deux clés, remplacez 0x5 par 0x7 dans cette entrée, aussi dans la stratégie qui l’impose, puis relancez l’installation.
    .verify = L’événement de test est écrit.
    .caution = Ne modifiez que cette entrée. Sans CustomSD, d’autres droits s’appliquent.
    .command-1 = Écrire un événement de test
    .command-2 = Afficher CustomSD des deux journaux
    .command-3 = Sauvegarder la clé du journal Application

exsetdata-access-denied = L’accès a été refusé à la partie native de l’installation
    .meaning = Une partie du programme est du code natif ancien, auquel Windows ou Active Directory a refusé l’accès. Le code est { $code }. Il configurait { $atom }.
    .cause-1 = Exchange est installé sur un point de montage, non sur une lettre de lecteur.
    .cause-2 = SYSTEM ou le compte n’a pas les droits sur le dossier d’Exchange ou son lecteur.
    .cause-3 = Un refus, ou un héritage désactivé, sur le conteneur de l’organisation dans Active Directory.
    .step-1 = Regardez les lignes « Error code 0X » au-dessus de l’erreur : la première nomme l’appel. ScFindFileInDirTree désigne des fichiers.
    .step-2 = Si le dossier d’Exchange est sous un point de montage, installez Exchange dans un dossier d’une lettre de lecteur.
    .step-3 = Sinon, donnez à SYSTEM et aux administrateurs locaux le contrôle total du dossier, et autorisez l’installation dans l’antivirus.
    .step-4 = Si l’appel porte sur l’annuaire, cherchez des refus et un héritage rompu sur CN=Microsoft Exchange,CN=Services et au-dessus.
    .step-5 = Lancez le programme d’installation en tant qu’administrateur, puis recommencez.
    .situation-file = Le code natif cherchait des fichiers : vérifiez d’abord le dossier, le point de montage et l’antivirus.
    .situation-directory = Le code natif en était au conteneur de l’organisation : vérifiez d’abord ses autorisations dans Active Directory.
    .verify = L’installation dépasse cette étape.
    .command-1 = Appels natifs en échec
    .command-2 = Volumes, lettres de lecteur et points de montage
    .command-3 = Droits sur le dossier

exsetdata-attribute-missing = La partie native de l’installation ne trouve pas un attribut ou une valeur (8202)
    .meaning = Le compte ne parvient pas à lire ce que le programme cherche dans les conteneurs de l’organisation. Le code { $code } correspond à 0x8007200A, 8202. Le programme traitait { $atom }.
    .cause-1 = Un refus pour les utilisateurs authentifiés, ou pour un groupe du compte, sur CN=Services ou CN=Microsoft Exchange.
    .cause-2 = Le schéma n’a pas été répliqué vers le contrôleur de domaine utilisé.
    .step-1 = Lisez les conteneurs avec le compte qui lance l’installation.
    .step-2 = Supprimez les refus et réactivez l’héritage.
    .step-3 = Laissez l’annuaire se répliquer, puis relancez l’installation près du contrôleur de schéma, comme membre d’Enterprise Admins (Administrateurs de l’entreprise) et de Schema Admins (Administrateurs du schéma).
    .verify = La première commande liste CN=Microsoft Exchange.
    .command-1 = Ce que le compte voit sous Services
    .command-2 = Vérifier que la réplication fonctionne

firewall-service-protected = Le programme d’installation ne peut pas modifier le service de pare-feu de Windows
    .meaning = Le programme d’Exchange Server 2013 et 2016 définit le type de démarrage du service MpsSvc. Windows Server 2019 et ultérieur le refuse à tous, car cet Exchange n’y est pas pris en charge.
    .cause-1 = Cet Exchange est installé sur un Windows trop récent pour lui.
    .cause-2 = Windows a été mis à niveau sur place sous un Exchange installé.
    .cause-3 = L’installation s’exécute sous un compte local ; d’autres vérifications échouent alors aussi.
    .step-1 = Relevez la version de Windows.
    .step-2 = Pour un nouveau serveur, utilisez Exchange Server 2016 sur Windows Server 2016 (2013 : jusqu’à Windows Server 2012 R2), ou un Exchange plus récent sur le Windows plus récent.
    .step-3 = Pour un serveur en service, rétablissez le Windows pris en charge depuis une sauvegarde, ou récupérez le serveur sous le même nom sur un tel Windows.
    .step-4 = Si des vérifications disent que le compte n’est pas du domaine, ouvrez d’abord une session avec un compte de domaine.
    .verify = L’installation dépasse la préparation de ses composants requis.
    .caution = Plus de droits, un autre groupe ou un pare-feu désactivé n’y changent rien.
    .command-1 = Version de Windows
    .command-2 = Compte utilisé

winrm-restart-failed = Le programme d’installation n’a pas pu redémarrer la gestion à distance de Windows
    .meaning = Le programme d’installation redémarre le service WinRM et l’a trouvé en train de démarrer ou de s’arrêter. Le programme appelé a répondu : { $output }
    .cause-1 = Un outil de supervision ou une stratégie redémarre WinRM au même moment.
    .cause-2 = Le service est bloqué.
    .step-1 = Redémarrez WinRM à la main : il doit revenir aussitôt.
    .step-2 = S’il ne revient pas, redémarrez le serveur.
    .step-3 = Arrêtez les outils qui utilisent WinRM, puis relancez l’installation.
    .verify = La première commande affiche Running.
    .command-1 = Redémarrer WinRM et afficher son état
    .command-2 = Processus du service
    .command-3 = Ce que fait l’installation

service-did-not-start = Un service lancé par l’installation n’a pas démarré
    .meaning = Le programme d’installation a demandé à Windows de démarrer un service et a cessé d’attendre. Il s’agit de { $service_name }. La raison est dans les journaux d’événements, jamais dans celui de l’installation.
    .cause-1 = Le service, ou un service dont il dépend, est arrêté ou désactivé, souvent par une tentative précédente.
    .cause-2 = Des fichiers manquent ou sont d’une autre version après une tentative interrompue.
    .cause-3 = Son port est pris, sa configuration est endommagée, ou un antivirus retient ses fichiers.
    .step-1 = Regardez le service et ceux dont il dépend : aucun ne doit être désactivé.
    .step-2 = Démarrez-le à la main.
    .step-3 = Lisez les journaux Système et Application de cette minute : ils donnent la raison.
    .step-4 = Supprimez cette raison, puis relancez l’installation.
    .situation-antimalware = FMS est le moteur antimalware. Sur une nouvelle installation, laissez-le de côté avec /DisableAMFiltering et activez-le plus tard.
    .situation-transport = Pour une nouvelle installation ou une récupération, le programme accepte /DoNotStartTransport : démarrez ensuite le service à la main.
    .verify = La première commande affiche Running, et cela dure.
    .caution = Ne mettez pas tous les services d’Exchange en démarrage automatique : POP3 et IMAP4 sont désactivés par défaut.
    .command-1 = État du service et de ceux dont il dépend
    .command-2 = Le démarrer
    .command-3 = Erreurs des deux dernières heures

exchange-assembly-damaged = Un fichier d’Exchange est endommagé
    .meaning = Un fichier n’est plus un assembly .NET : il a été tronqué ou endommagé pendant la copie. Il s’agit de { $assembly }.
    .cause-1 = Le support ou son téléchargement est endommagé.
    .cause-2 = Le disque est défectueux, ou un antivirus retient le fichier.
    .step-1 = Comparez le fichier avec celui d’un serveur de la même version, ou avec le support.
    .step-2 = Comparez l’empreinte de l’image avec celle que publie Microsoft.
    .step-3 = Téléchargez l’image à nouveau et copiez-la sur un disque local.
    .step-4 = Vérifiez le disque, définissez les exclusions de l’antivirus, puis relancez l’installation.
    .verify = L’empreinte du fichier est celle de l’autre serveur.
    .command-1 = Empreinte du fichier
    .command-2 = Empreinte de l’image

msi-directory-rights = Windows Installer ne peut pas utiliser un dossier d’Exchange (erreur 1603)
    .meaning = Un package s’est arrêté parce qu’un dossier n’est pas accessible en écriture. Le dossier est { $directory }. Le package est { $package }.
    .cause-1 = L’installation ou la mise à jour n’a pas été lancée en tant qu’administrateur.
    .cause-2 = Le propriétaire, les droits ou l’héritage du dossier ont été modifiés.
    .step-1 = Démarrez les services arrêtés par la tentative, puis recommencez comme administrateur local, avec élévation.
    .step-2 = Sur le dossier, donnez le contrôle total à SYSTEM et aux administrateurs locaux et la lecture aux utilisateurs authentifiés, avec l’héritage ; prenez possession du dossier si cela est refusé.
    .step-3 = Lancez l’installation depuis la racine du support avec .\Setup.exe.
    .step-4 = Si elle s’arrête encore, lisez le journal du package.
    .verify = La première commande affiche ces trois entrées.
    .caution = Retirez ce qui a été accordé à Tout le monde entre-temps.
    .command-1 = Droits sur le dossier
    .command-2 = Les rétablir

arbitration-account-cannot-be-enabled = Le compte d’une boîte aux lettres système est marqué comme distant ou comme utilisateur de messagerie
    .meaning = Le programme d’installation veut activer une boîte aux lettres système dont le compte porte les attributs d’une boîte située ailleurs. Il s’agit de { $mailbox }. Une erreur sur une identité nulle, après celle-ci, en découle.
    .cause-1 = Le compte a été synchronisé ou migré vers le cloud.
    .cause-2 = Une réparation précédente a laissé des attributs comme targetAddress.
    .step-1 = Regardez le type de destinataire, le type distant et l’adresse cible du compte.
    .step-2 = Retirez le compte de la synchronisation d’annuaires.
    .step-3 = Recréez la boîte comme Microsoft le décrit : supprimez le compte s’il ne contient rien, lancez l’installation avec /PrepareAD, puis laissez-la activer la boîte.
    .step-4 = Relancez l’installation.
    .verify = La seconde commande liste la boîte avec une base.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} et la boîte de découverte contiennent des données de l’organisation : exportez-les, ou demandez d’abord à Microsoft.
    .command-1 = Attributs des comptes système
    .command-2 = Boîtes aux lettres système et leurs bases

receive-connector-conflict = Deux connecteurs de réception partagent une adresse et un port
    .meaning = Le programme d’installation modifie chaque connecteur de réception et bute sur un connecteur dont l’adresse et le port servent à un autre service de transport. Il s’agit de { $connector }.
    .why = Un connecteur créé à la main a le mauvais rôle de transport.
    .step-1 = Listez les connecteurs de ce serveur depuis l’Exchange Management Shell d’un autre serveur.
    .step-2 = Donnez à ce connecteur l’autre rôle de transport ou un autre port, ou supprimez-le après avoir noté ses paramètres.
    .step-3 = Relancez l’installation.
    .verify = Deux connecteurs de rôles différents n’ont plus la même liaison.
    .caution = L’ancienne version est déjà supprimée : le serveur ne fonctionne pas tant que l’installation n’a pas repris.
    .command-1 = Connecteurs, rôles et liaisons
    .command-2 = Lui donner le rôle frontal

vdir-settings-null = Un répertoire virtuel manque, et l’installation n’a pas de paramètres à reprendre
    .meaning = Le programme d’installation lit un répertoire virtuel, le supprime et le recrée avec les mêmes paramètres ; il n’en a trouvé aucun à lire. C’est celui de { $virtual_directory }. Le paramètre sans valeur est { $parameter }.
    .cause-1 = Une tentative précédente l’a supprimé, puis s’est interrompue.
    .cause-2 = Il a été supprimé à la main.
    .step-1 = Cherchez-le dans Exchange et dans IIS.
    .step-2 = Supprimez la moitié qui reste, s’il y en a une, et créez le répertoire virtuel avec sa commande New.
    .step-3 = Relancez l’installation, puis redéfinissez la protection étendue.
    .verify = La première commande affiche le répertoire virtuel.
    .command-1 = Le répertoire virtuel dans Exchange
    .command-2 = Applications dans IIS
