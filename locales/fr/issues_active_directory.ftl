# Problèmes connus d’Active Directory. Ordre et identificateurs comme dans src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation : noms LDAP du schéma de ressources incorrects
    .meaning = /PrepareAD écrit un attribut du schéma de ressources sous son nom LDAP, et cet attribut a un autre nom dans le schéma.
    .cause-dup-prefix = Le nom a été modifié, souvent par un conflit qui a mis DUP- devant.
    .step-read-names = Lisez lDAPDisplayName de ms-Exch-Resource-Schema et de ms-Exch-Resource-Property-Schema.
    .step-correct-names = Avec un compte membre des Administrateurs du schéma (Schema Admins), ouvrez le schéma dans ADSI Edit sur le contrôleur de schéma. Donnez à lDAPDisplayName du premier la valeur msExchResourceSchema, à celui du second la valeur msExchResourcePropertySchema.
    .step-replicate-and-prepare = Lancez la réplication, puis relancez /PrepareAD.
    .verify = La commande affiche ces deux noms, aussi quand vous interrogez les autres contrôleurs de domaine par leur nom avec -Server.
    .caution = Le schéma est modifié : sauvegardez d’abord l’état du système du contrôleur de schéma, et ne changez que ces deux attributs.
    .command-read-both-names = Lire les deux noms
    .command-replicate-now = Répliquer maintenant
    .command-prepare-again = Préparer de nouveau l’organisation

computers-container-missing = Le conteneur CN=Computers d’un domaine est absent ou renommé
    .meaning = Connu depuis 2016 CU21 et 2019 CU10 : la préparation lit AdminSDHolder, puis le conteneur CN=Computers, et s’arrête entre les deux. Le conteneur n’est sans doute pas à sa place. Dernier objet lu : { $object }.
    .cause-container-moved = Quelqu’un a renommé, déplacé ou supprimé CN=Computers à la racine du domaine.
    .step-look-in-each-domain = Cherchez CN=Computers dans chaque domaine de la forêt.
    .step-bring-container-back = Renommez-le, remettez-le à sa place ou restaurez-le, comme le décrit KB5005319.
    .step-replicate-and-prepare = Attendez la réplication, puis relancez /PrepareAD.
    .verify = La commande affiche CN=Computers pour chaque domaine.
    .caution = redircmp ne fait que diriger ailleurs les nouveaux ordinateurs : il ne supprime ni ne rétablit ce conteneur.
    .command-look-in-each-domain = CN=Computers est-il à la racine de chaque domaine ?
    .command-prepare-again = Préparer de nouveau l’organisation

ldifde-missing = ldifde.exe, qui étend le schéma, n’est pas sur cet ordinateur
    .meaning = Le programme d’installation lance ldifde.exe pour étendre le schéma, et Windows ne l’a pas trouvé.
    .cause-tools-missing = Les outils AD DS (RSAT-ADDS) ne sont pas installés.
    .step-look-for-ldifde = Cherchez ldifde.exe.
    .step-install-tools = Si la commande n’affiche rien, installez les outils AD DS.
    .step-prepare-again = Relancez la préparation depuis la racine du support.
    .verify = La commande affiche ldifde.exe.
    .command-look-for-ldifde = ldifde est-il sur cet ordinateur ?
    .command-install-tools = Installer les outils AD DS
    .command-extend-schema = Étendre le schéma

directory-unreachable-during-preparation = Aucun contrôleur de domaine n’a pu être joint pendant la préparation des domaines
    .meaning = Le programme d’installation n’a pu se connecter à aucun contrôleur de domaine, et l’erreur a persisté. Avec /PrepareAllDomains, un seul domaine qui ne répond pas suffit.
    .cause-domain-down = Un domaine de la forêt est arrêté ou derrière un pare-feu (TCP 389).
    .cause-dead-controllers = Le DNS ou les métadonnées nomment encore des contrôleurs de domaine disparus.
    .step-ask-every-domain = Vérifiez qu’un contrôleur de domaine répond dans chaque domaine de la forêt.
    .step-repair-connection = Rétablissez la connexion, ou retirez les métadonnées des contrôleurs de domaine disparus.
    .step-prepare-one-by-one = Préparez ensuite les domaines un par un.
    .verify = Pour chaque domaine, nltest nomme un contrôleur de domaine et la ligne avec TCP 389 se termine par True.
    .command-ask-every-domain = Chaque domaine répond-il ?
    .command-replication-status = La réplication fonctionne-t-elle ?
    .command-test-controllers = Vérifier tous les contrôleurs de domaine
    .command-prepare-one-domain = Préparer un domaine

well-known-objects-full = Limite administrative dépassée : otherWellKnownObjects n’accepte plus de valeur
    .meaning = Le programme d’installation ajoute une entrée à l’attribut otherWellKnownObjects de CN=Microsoft Exchange, et avec une de plus cet attribut dépasserait la limite de l’annuaire.
    .cause-old-values = Il y a sans doute des centaines d’anciennes valeurs, issues de préparations et de désinstallations répétées, dont beaucoup avec Deleted Objects.
    .step-save-values = Comptez les valeurs et enregistrez-les dans un fichier.
    .step-remove-deleted-values = Retirez celles qui contiennent Deleted Objects. SetupAssist, de Microsoft (téléchargez-le d’abord), écrit un fichier d’importation : relisez-le avant de l’importer avec ldifde.
    .step-replicate-and-prepare = Attendez la réplication, puis relancez /PrepareAD.
    .verify = La commande affiche un nombre plus petit et /PrepareAD se termine sans erreur.
    .caution = Retirer par erreur une valeur encore valable endommage l’organisation : ne retirez que les valeurs qui contiennent Deleted Objects.
    .command-save-values = Compter et enregistrer les valeurs
    .command-count-values = Compter les valeurs
    .command-write-import-file = Faire écrire un fichier d’importation par SetupAssist
    .command-import-file = Importer le fichier vérifié
    .command-prepare-again = Préparer de nouveau l’organisation

group-attribute-entry-exists = Une entrée d’attribut d’un groupe Exchange existe déjà
    .meaning = Le programme d’installation a ajouté une entrée qu’Active Directory contient déjà : la modification avait été faite, et il ne l’a pas vue. L’objet est { $object_dn }.
    .cause-installed-setup-ran = Le Setup.exe du serveur installé a été lancé à la place de celui du support.
    .cause-cannot-read = Le compte ne peut pas lire l’attribut.
    .cause-not-replicated = La réplication du contrôleur de domaine lu est en retard.
    .step-see-which-setup = Dans le journal, regardez quel programme a été lancé : sourcedir et Setup version.
    .step-start-from-media = Si ce n’était pas celui du support, lancez Setup.exe depuis la racine du support, précédé de .\
    .step-check-replication = Vérifiez la réplication et lisez l’objet avec le compte qui a lancé l’installation.
    .verify = La tentative suivante continue après cette étape et affiche la version du support comme Setup version.
    .caution = Ne supprimez pas le groupe.
    .command-see-which-setup = Quel programme d’installation a été lancé ?
    .command-start-from-media = Lancer le programme du support
    .command-replication-status = La réplication fonctionne-t-elle ?

replication-latency-homemdb = La référence de nom n’est pas valide : la base n’est pas encore sur ce contrôleur de domaine
    .meaning = Le programme a écrit la base de données sur un contrôleur de domaine et une boîte aux lettres sur un autre, qui ne connaît pas encore la base.
    .cause-two-controllers = Le programme d’installation écrit la configuration et les boîtes aux lettres sur deux contrôleurs de domaine, et la réplication entre eux est lente.
    .step-replicate-and-run = Lancez la réplication ou attendez-la, puis relancez le programme d’installation.
    .step-name-one-controller = Si cela ne suffit pas, indiquez un seul contrôleur de domaine avec /DomainController : accessible en écriture, catalogue global, dans ce site.
    .verify = L’installation continue après la création des boîtes aux lettres système.
    .caution = Si l’installation reprend, elle garde le mode de la première tentative.
    .command-replicate-now = Répliquer maintenant
    .command-name-one-controller = Installer avec un seul contrôleur de domaine

transport-role-object-refused = Active Directory refuse le rôle de ce serveur
    .meaning = Le programme d’installation écrit un rôle dans l’objet de ce serveur, et Active Directory le refuse. Aucune cause n’a été confirmée publiquement. Active Directory indique : { $reason }
    .cause-schema-outdated = Le schéma de ce contrôleur de domaine est probablement périmé ou endommagé (code 0x2099, soit 8345 en décimal : le schéma n’admet pas l’objet à cet endroit).
    .cause-name-not-accepted = Le nom DNS d’un domaine ou de cet ordinateur contient probablement des caractères qu’Exchange n’accepte pas.
    .step-compare-schema-versions = Comparez les versions du schéma des catalogues globaux.
    .step-check-names = Vérifiez le suffixe DNS principal de cet ordinateur et les noms des domaines : seulement lettres, chiffres, points et traits d’union.
    .step-name-updated-controller = Lancez le programme d’installation avec /DomainController et le contrôleur de schéma, ou un autre contrôleur de domaine dont le schéma est à jour.
    .verify = Tous les catalogues globaux affichent le même rangeUpper, et l’installation continue après cette étape.
    .situation-schema-behind = Le journal affiche NAMING_VIOLATION ou 00002099
    .situation-invalid-name = Le journal déclare un nom de domaine non valide
    .command-compare-schema-versions = Version du schéma sur chaque catalogue global
    .command-names-of-host-and-domains = Noms de cet ordinateur et des domaines
    .command-name-updated-controller = Installer avec ce contrôleur de domaine

upgrade-server-object-missing = La mise à niveau ne trouve pas l’objet de ce serveur
    .meaning = Le programme d’installation n’a pas trouvé dans Active Directory le serveur que vous mettez à niveau. Il cherchait { $object }.
    .cause-object-deleted = L’objet a été supprimé dans ADSI Edit, ou une désinstallation l’a retiré en partie.
    .cause-computer-renamed = L’ordinateur a été renommé, ce qui n’est pas pris en charge une fois Exchange installé.
    .step-look-for-object = Cherchez l’objet.
    .step-restore-object = S’il a été supprimé, restaurez-le, puis ce qui se trouvait dessous : avec Restore-ADObject si la corbeille Active Directory est active, sinon depuis une sauvegarde.
    .step-install-new-server = S’il ne peut pas être restauré ou si l’ordinateur a été renommé, installez un nouveau serveur, déplacez-y les boîtes aux lettres et nettoyez l’ancien.
    .verify = La commande affiche l’objet.
    .caution = Ne créez pas d’objet serveur à la main.
    .command-look-for-object = Ce serveur a-t-il un objet ?
    .command-find-deleted-object = Est-il parmi les objets supprimés ?

isolated-name-lookup = La recherche d’un nom intégré prend trop de temps sur un Windows qui n’est pas en anglais
    .meaning = Sur un Windows qui n’est pas en anglais, un nom intégré est cherché sur tous les contrôleurs de domaine de tous les domaines approuvés. L’étape prend alors des minutes ou des heures, ou échoue.
    .cause-value-not-set = LsaLookupRestrictIsolatedNameLevel n’est pas défini sur les contrôleurs de domaine, et le domaine a des relations d’approbation.
    .step-set-value = Sur chaque contrôleur de domaine que ce serveur utilise, exportez la clé Lsa et donnez à LsaLookupRestrictIsolatedNameLevel la valeur 1. Aucun redémarrage n’est nécessaire.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Sur chaque contrôleur de domaine, la commande affiche 1 et, à la tentative suivante, l’étape ne prend que quelques secondes.
    .caution = Les programmes qui comptent sur la recherche de noms sans domaine à travers les approbations ne les trouvent plus.
    .command-set-value = Définir la valeur, sur chaque contrôleur de domaine
    .command-show-value = Afficher la valeur
