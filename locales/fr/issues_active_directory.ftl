# Problèmes connus d’Active Directory. Ordre et identificateurs comme dans src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Les noms LDAP des objets de schéma des ressources sont incorrects
    .meaning = /PrepareAD écrit un attribut sous son nom LDAP, et le schéma connaît cet attribut sous un autre nom.
    .cause-conflict-name-got-dup = Après un conflit, le nom a reçu le préfixe DUP-.
    .step-read-ldapdisplayname-ms-exch = Lisez lDAPDisplayName de ms-Exch-Resource-Schema et de ms-Exch-Resource-Property-Schema.
    .step-schema-admins = Sur le contrôleur de schéma, en tant que membre d’Administrateurs du schéma (Schema Admins), donnez-leur dans Modification ADSI les valeurs msExchResourceSchema et msExchResourcePropertySchema.
    .step-replicate-run-preparead-again = Répliquez, puis relancez /PrepareAD.
    .verify = Sur chaque contrôleur de domaine, la première commande affiche ces deux noms.
    .caution = Le schéma est modifié : ayez une sauvegarde de l’état du système du contrôleur de schéma et ne changez que ces deux attributs.
    .command-read-both-names = Lire les deux noms
    .command-replicate-now = Répliquer maintenant
    .command-prepare-organization-again = Préparer de nouveau l’organisation

computers-container-missing = Le conteneur CN=Computers d’un domaine est absent ou renommé
    .meaning = Depuis 2016 CU21 et 2019 CU10, la préparation lit AdminSDHolder puis le conteneur CN=Computers. Elle s’est arrêtée entre les deux : le conteneur n’est pas à sa place. Dernier objet lu : { $object }.
    .cause-cn-computers-renamed = CN=Computers a été renommé, déplacé ou supprimé à la racine de ce domaine.
    .step-look-cn-computers-each = Cherchez CN=Computers dans chaque domaine de la forêt, avec -Server et le nom du domaine.
    .step-rename-move-back = Renommez-le, remettez-le à sa place ou restaurez-le, comme le décrit KB5005319.
    .step-wait-replication-run-preparead = Attendez la réplication et relancez /PrepareAD.
    .verify = La commande affiche le conteneur CN=Computers du domaine.
    .caution = redircmp ne fait que diriger ailleurs les nouveaux ordinateurs : il ne supprime ni ne rétablit ce conteneur.
    .command-cn-computers-root-domain = CN=Computers est-il à la racine du domaine ?
    .command-prepare-organization-again = Préparer de nouveau l’organisation

ldifde-missing = ldifde.exe, qui étend le schéma, n’est pas sur cet ordinateur
    .meaning = Le programme d’installation lance ldifde.exe pour étendre le schéma, et Windows ne l’a pas trouvé.
    .cause-ad-ds-tools-rsat = Les outils AD DS (RSAT-ADDS) ne sont pas installés.
    .step-look-ldifde-exe = Cherchez ldifde.exe.
    .step-install-ad-ds-tools = S’il est absent, installez les outils AD DS.
    .step-run-preparation-again-root = Relancez la préparation depuis la racine du support.
    .verify = La commande affiche le chemin de ldifde.exe.
    .command-ldifde-computer = ldifde est-il sur cet ordinateur ?
    .command-install-ad-ds-tools = Installer les outils AD DS
    .command-extend-schema = Étendre le schéma

directory-unreachable-during-preparation = Aucun contrôleur de domaine n’a pu être joint pendant la préparation des domaines
    .meaning = Le programme a perdu sa connexion à Active Directory et n’en a pas retrouvé. Avec /PrepareAllDomains, un seul domaine injoignable suffit.
    .cause-domain-forest-down-behind = Un domaine de la forêt est arrêté ou derrière un pare-feu (TCP 389).
    .cause-dns-metadata-still-name = Le DNS ou les métadonnées nomment encore des contrôleurs de domaine disparus.
    .step-ask-every-domain-forest = Demandez un contrôleur de domaine à chaque domaine de la forêt.
    .step-repair-connection = Rétablissez la connexion, ou retirez les métadonnées des contrôleurs de domaine disparus.
    .step-prepare-domains-one-one = Préparez ensuite les domaines un par un.
    .verify = nltest nomme un contrôleur de domaine pour chaque domaine.
    .command-every-domain-answer = Chaque domaine répond-il ?
    .command-replication-work = La réplication fonctionne-t-elle ?
    .command-check-all-domain-controllers = Vérifier tous les contrôleurs de domaine
    .command-prepare-one-domain = Préparer un domaine

well-known-objects-full = otherWellKnownObjects n’accepte plus de valeur
    .meaning = Le programme ajoute les groupes Exchange à l’attribut otherWellKnownObjects de CN=Microsoft Exchange, et la limite de l’annuaire est atteinte.
    .cause-hundreds-old-values = Des centaines d’anciennes valeurs, souvent vers Deleted Objects, comme semblent en laisser des préparations et désinstallations répétées.
    .step-count-values-save-them = Comptez les valeurs et enregistrez-les dans un fichier.
    .step-remove-those-point-deleted = Retirez celles qui pointent vers Deleted Objects. SetupAssist de Microsoft écrit un fichier d’importation : relisez-le avant de l’importer.
    .step-wait-replication-run-preparead = Attendez la réplication et relancez /PrepareAD.
    .verify = La commande affiche un nombre plus petit et /PrepareAD se termine sans erreur.
    .caution = Retirer par erreur une valeur encore valable endommage l’organisation : ne retirez que les valeurs qui contiennent Deleted Objects.
    .command-count-save-values = Compter et enregistrer les valeurs
    .command-let-setupassist-write-import = Faire écrire un fichier d’importation par SetupAssist
    .command-prepare-organization-again = Préparer de nouveau l’organisation

group-attribute-entry-exists = Une entrée d’attribut d’un groupe Exchange existe déjà
    .meaning = Le programme a ajouté une entrée que l’annuaire contient déjà : la modification avait été faite et il ne l’a pas vue. L’objet est { $object_dn }.
    .cause-setup-exe-installed-server = Le Setup.exe du serveur installé a tourné à la place de celui du support.
    .cause-account-cant-read-attribute = Le compte ne peut pas lire l’attribut.
    .cause-domain-controller-read-behind = La réplication du contrôleur de domaine lu est en retard.
    .step-see-setup-ran = Regardez quel programme a tourné : sourcedir et Setup version dans le journal.
    .step-start-one-media-command = Lancez celui du support depuis une invite de commandes, avec son lecteur.
    .step-check-replication = Vérifiez la réplication et lisez l’objet avec le même compte.
    .verify = L’exécution suivante passe cette étape et sa version est celle du support.
    .caution = Ne supprimez pas le groupe.
    .command-setup-ran = Quel programme d’installation a tourné ?
    .command-start-setup-media = Lancer le programme du support
    .command-replication-work = La réplication fonctionne-t-elle ?

replication-latency-homemdb = La référence de nom n’est pas valide : la base n’est pas encore sur ce contrôleur de domaine
    .meaning = Le programme a écrit la base de données sur un contrôleur de domaine et une boîte aux lettres sur un autre, qui ne connaît pas encore la base.
    .cause-configuration-mailboxes-go-two = La configuration et les boîtes aux lettres vont vers deux contrôleurs de domaine, et la réplication entre eux est lente.
    .step-wait-replication-force = Attendez la réplication ou forcez-la, puis relancez le programme d’installation.
    .step-name-one-domain-controller = Si cela ne suffit pas, indiquez un seul contrôleur de domaine : accessible en écriture, catalogue global, dans ce site.
    .verify = Le programme passe l’étape qui crée les boîtes aux lettres système.
    .caution = Le programme qui reprend une installation inachevée garde le mode de la première tentative.
    .command-replicate-now = Répliquer maintenant
    .command-install-one-domain-controller = Installer avec un seul contrôleur de domaine

transport-role-object-refused = Active Directory refuse le rôle de ce serveur
    .meaning = Le programme écrit un rôle dans l’objet de ce serveur et l’annuaire le refuse. Aucune cause n’a été confirmée publiquement. L’annuaire indique : { $reason }
    .cause-schema-domain-controller-probably = Le schéma de ce contrôleur de domaine est probablement en retard ou endommagé (2099).
    .cause-dns-name-domain-computer = Le nom DNS d’un domaine ou de cet ordinateur contient des caractères qu’Exchange n’accepte pas.
    .step-compare-schema-version-all = Comparez la version du schéma sur tous les contrôleurs de domaine.
    .step-check-primary-dns-suffix = Vérifiez le suffixe DNS principal de cet ordinateur et les noms des domaines.
    .step-run-setup-schema-master = Lancez le programme avec /DomainController et le contrôleur de schéma, ou un autre contrôleur de domaine à jour.
    .verify = Tous les contrôleurs de domaine affichent le même rangeUpper.
    .situation-schema-behind = Le journal montre la violation de nommage (NAMING_VIOLATION)
    .situation-invalid-name = Le journal déclare un nom de domaine non valide
    .command-schema-version-each-global = Version du schéma sur chaque catalogue global
    .command-names-host-domains = Noms de cet ordinateur et des domaines
    .command-install-domain-controller-date = Installer avec un contrôleur de domaine à jour

upgrade-server-object-missing = La mise à niveau ne trouve pas l’objet de ce serveur
    .meaning = Le programme a cherché dans Active Directory le serveur à mettre à niveau et ne l’a pas trouvé. Il cherchait { $object }.
    .cause-object-deleted-adsi-edit = L’objet a été supprimé dans Modification ADSI, ou une désinstallation l’a retiré en partie.
    .cause-computer-renamed = L’ordinateur a été renommé, ce qui n’est pas pris en charge une fois Exchange installé.
    .step-look-object = Cherchez l’objet.
    .step-restore-recycle-bin-backup = S’il a été supprimé, restaurez-le depuis la Corbeille Active Directory ou une sauvegarde.
    .step-install-new-server = S’il ne peut pas être restauré, installez un nouveau serveur, déplacez-y les boîtes aux lettres et nettoyez l’ancien.
    .verify = La commande affiche l’objet.
    .caution = Ne créez pas d’objet serveur à la main.
    .command-object-server = Ce serveur a-t-il un objet ?
    .command-among-deleted-ones = Est-il parmi les objets supprimés ?

isolated-name-lookup = La recherche d’un nom intégré prend trop de temps sur un Windows localisé
    .meaning = Sur un Windows localisé, un nom intégré est envoyé à tous les contrôleurs de domaine de tous les domaines approuvés. L’étape prend alors des minutes ou des heures, ou échoue.
    .cause-lsalookuprestrictisolatednamelevel-isnt-set-domain = LsaLookupRestrictIsolatedNameLevel n’est pas défini sur les contrôleurs de domaine, et le domaine a des relations d’approbation.
    .step-save-key-lsa-set = Sur chaque contrôleur de domaine que ce serveur utilise, enregistrez la clé Lsa et donnez à LsaLookupRestrictIsolatedNameLevel la valeur 1. Aucun redémarrage n’est nécessaire.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche 1 et l’étape ne prend que quelques secondes à l’exécution suivante.
    .caution = Les programmes qui comptent sur des noms sans domaine à travers les approbations ne les trouvent plus.
    .command-each-domain-controller = Sur chaque contrôleur de domaine
    .command-read-value-back = Relire la valeur
