# Problèmes connus au lancement du programme d’installation. Ordre et identificateurs comme dans src/catalog/issues_command_line.rs.

license-switch-not-recognized = Le paramètre n’est pas une option reconnue : un autre commutateur de licence est attendu
    .meaning = Le programme d’installation lancé ne connaît pas ce commutateur de licence et s’est arrêté avant toute vérification. Vous avez saisi { $switch }.
    .cause-new-switch-older-media = Un nouveau commutateur avec un support plus ancien : 2013, 2016 jusqu’à CU21 ou 2019 jusqu’à CU10.
    .cause-old-switch-newer-media = L’ancien commutateur avec 2016 CU22 ou ultérieure, 2019 CU11 ou ultérieure, ou SE.
    .cause-installed-setup-started = PowerShell a lancé le Setup.exe du serveur installé, car la commande ne commençait pas par .\
    .step-find-media-build = Placez-vous à la racine du support et relevez son numéro de build. Dans PowerShell, tapez-y toujours .\Setup.exe.
    .step-add-ending = Si le support est 2016 CU22 (15.1.2375) ou ultérieur, 2019 CU11 (15.2.986) ou ultérieur, ou SE : lancez votre commande avec _DiagnosticDataOFF ou _DiagnosticDataON à la fin du commutateur.
    .step-leave-ending-out = S’il est plus ancien, ou s’il est de 2013 (15.0) : lancez votre commande sans cette fin.
    .verify = Le programme d’installation affiche sa bannière, puis Copying Files.
    .caution = Fiez-vous au support, pas à un article : certains indiquent encore l’ancien commutateur pour SE.
    .command-show-media-build = Afficher le numéro de build du support
    .command-newer-media = Votre commande, avec un support plus récent
    .command-older-media = Votre commande, avec un support plus ancien

license-terms-not-accepted = Vous devez accepter les termes du contrat de licence
    .meaning = Le programme d’installation a été lancé en ligne de commande sans que les termes du contrat de licence soient acceptés, et s’est arrêté aussitôt.
    .cause-switch-left-out = Le commutateur a été oublié.
    .cause-switch-of-other-media = Le commutateur était celui d’une autre version.
    .step-find-switch = Affichez les commutateurs de ce support et notez celui de la licence.
    .step-add-switch = Relancez la même commande avec ce commutateur.
    .verify = Le programme d’installation affiche sa bannière, puis Copying Files.
    .command-list-switches = Afficher les commutateurs de ce support
    .command-same-command = La même commande, avec le commutateur

parameter-not-valid-for-operation = Le paramètre n’est pas valide pour l’opération en cours
    .meaning = Le programme d’installation a refusé un commutateur réservé à d’autres opérations, sans rien vérifier sur le serveur. Vous avez demandé { $operation } avec { $parameter }.
    .cause-roles-with-uninstall = /Roles avec une désinstallation : Exchange se retire en entier, jamais rôle par rôle.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig avec /PrepareSchema : le fichier hybride va avec /PrepareAD ou /Mode:Install.
    .cause-other-switch = Un autre commutateur que cette opération n’accepte pas.
    .step-leave-roles-out = Pour désinstaller, retirez /Roles.
    .step-use-preparead = Avec un fichier hybride, exécutez /PrepareAD comme membre des Administrateurs du schéma (Schema Admins) et des Administrateurs de l’entreprise (Enterprise Admins) : le schéma est étendu en même temps.
    .step-find-mode = Pour un autre commutateur, cherchez quelles opérations l’acceptent.
    .verify = Après sa bannière, le programme d’installation continue sans ce message.
    .caution = La désinstallation retire Exchange de ce serveur : déplacez d’abord ses boîtes aux lettres et ses connecteurs.
    .situation-roles-with-uninstall = Désinstallation avec /Roles
    .situation-tenant-file-with-schema = /PrepareSchema avec le fichier hybride
    .command-uninstall = Désinstaller tout le serveur
    .command-prepare-with-file = Préparer une organisation hybride avec son fichier
    .command-list-switches = Afficher les commutateurs de chaque opération

server-object-from-before = Le serveur Exchange est dans un état incohérent : seule la récupération d’urgence est possible
    .meaning = Active Directory contient un objet serveur au nom de cet ordinateur, mais Exchange n’est pas installé sur celui-ci. Ce nom est { $server_name }.
    .cause-rebuilt = L’ordinateur a été réinstallé sous le même nom.
    .cause-stopped-early = Une tentative précédente s’est arrêtée avant toute copie sur le disque.
    .cause-snapshot = Un instantané de cet ordinateur a été restauré sans celui du contrôleur de domaine.
    .step-inspect-object = Regardez sa version, ses connecteurs et les bases de données du serveur.
    .step-recover = Pour garder ce serveur, retirez-le d’abord de son groupe de disponibilité de base de données (DAG), s’il en a un : sur un autre membre, supprimez les copies de bases de ce serveur, retirez-le avec -ConfigurationOnly, puis expulsez son nœud du cluster. Exécutez ensuite /Mode:RecoverServer sous la même version de Windows, avec un support de sa version d’Exchange ou d’une plus récente. Si msExchInstallPath n’est pas le chemin par défaut, indiquez-le avec /TargetDir.
    .step-delete-or-rename = Si le serveur n’a jamais rien contenu et qu’aucune base n’est affichée, supprimez ce seul objet sous CN=Servers dans ADSI Edit, attendez la réplication et exécutez /Mode:Install. Ou donnez un autre nom à cet ordinateur.
    .verify = Le programme d’installation continue sans ce message.
    .caution = Supprimer l’objet fait perdre ses connecteurs de réception et laisse ses bases sans serveur. Ne supprimez jamais CN=Microsoft Exchange ni l’objet d’un autre serveur.
    .command-inspect-object = Afficher l’objet et ce qui se trouve dessous
    .command-list-databases = Afficher les bases de données de ce serveur
    .command-recover = Récupérer le serveur
