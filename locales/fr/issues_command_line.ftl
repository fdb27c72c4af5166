# Problèmes connus au lancement du programme d’installation. Ordre et identificateurs comme dans src/catalog/issues_command_line.rs.

license-switch-not-recognized = Le programme d’installation ne connaît pas le commutateur de licence
    .meaning = Ce support attend un autre commutateur de licence ; le programme s’est arrêté avant toute vérification. Vous avez saisi { $switch }.
    .why = Les deux commutateurs qui finissent par _DiagnosticDataON et _DiagnosticDataOFF sont arrivés avec les mises à jour cumulatives de septembre 2021 ; l’ancien n’existe plus depuis.
    .cause-new-switch-older-media = Un nouveau commutateur avec un support plus ancien : 2013, 2016 jusqu’à CU21 ou 2019 jusqu’à CU10.
    .cause-old-switch-2016-cu22 = L’ancien commutateur avec 2016 CU22, 2019 CU11, SE ou une version plus récente.
    .cause-powershell-started-older-setup = PowerShell a lancé l’ancien programme du serveur installé, car la commande ne commençait pas par .\
    .step-look-their-build = À la racine du support, relevez sa version.
    .step-media-since-september-2021 = Support depuis septembre 2021, et SE : ajoutez _DiagnosticDataOFF ou _DiagnosticDataON à la fin du commutateur.
    .step-older-media = Support plus ancien, et 2013 : utilisez le commutateur sans cette fin.
    .verify = Le programme affiche sa bannière puis passe à la copie des fichiers (Copying Files).
    .caution = Fiez-vous au support et non à un article : certains indiquent encore l’ancien commutateur pour SE.
    .command-build-these-media = De quelle version est ce support ?
    .command-media-since-september-2021 = Support depuis septembre 2021, et SE
    .command-older-media-all-2013 = Support plus ancien, et toutes les versions de 2013

license-terms-not-accepted = Vous devez accepter les termes du contrat de licence
    .meaning = Sans assistance, le programme d’installation exige un commutateur de licence dans sa ligne de commande et n’en a pas trouvé. Il s’est arrêté aussitôt.
    .cause-switch-left-out = Le commutateur a été oublié.
    .cause-switch-misspelt = Le commutateur est mal écrit, ou c’est celui d’une autre version.
    .step-list-switches-these-media = Affichez les commutateurs de ce support et notez celui de la licence.
    .step-run-same-command-again = Relancez la même commande avec ce commutateur.
    .verify = Le programme affiche sa bannière puis passe à la copie des fichiers (Copying Files).
    .command-list-switches-these-media = Afficher les commutateurs de ce support
    .command-example-prepare-organization = Exemple : préparer l’organisation

parameter-not-valid-for-operation = Le commutateur n’est pas valide pour cette opération
    .meaning = Le programme a refusé un commutateur réservé à d’autres modes, sans rien examiner sur le serveur. Vous avez demandé { $operation } avec { $parameter }.
    .cause-roles-uninstallation = /Roles avec une désinstallation : Exchange se retire en entier, jamais rôle par rôle.
    .cause-tenantorganizationconfig-prepareschema = /TenantOrganizationConfig avec /PrepareSchema : le fichier hybride va avec /PrepareAD.
    .cause-another-switch-mode-doesnt = Un autre commutateur que ce mode n’accepte pas.
    .step-uninstall-leave-roles-out = Pour désinstaller, retirez /Roles.
    .step-run-preparead-schema-admins = Avec un fichier hybride, exécutez /PrepareAD en tant que membre d’Administrateurs du schéma (Schema Admins) et d’Administrateurs de l’entreprise (Enterprise Admins) : le schéma est étendu en même temps.
    .step-look-modes-take = Pour un autre commutateur, cherchez quels modes l’acceptent.
    .verify = Le programme affiche sa bannière puis passe à la copie des fichiers (Copying Files).
    .caution = La désinstallation retire Exchange de ce serveur : déplacez d’abord ses boîtes aux lettres et ses connecteurs.
    .situation-roles-with-uninstall = C’est une désinstallation avec /Roles
    .situation-tenant-file-with-schema = C’est /PrepareSchema avec le fichier hybride
    .command-uninstall-whole-server = Désinstaller tout le serveur
    .command-prepare-hybrid-organization-file = Préparer une organisation hybride avec son fichier
    .command-switches-go-mode = Quels commutateurs vont avec quel mode ?

server-object-from-before = Le serveur Exchange est dans un état incohérent : seule la récupération est possible
    .meaning = Active Directory contient un objet serveur de ce nom, mais Exchange n’est pas installé sur cet ordinateur. Le nom est { $server_name }.
    .cause-computer-set-again-under = L’ordinateur a été réinstallé sous le même nom.
    .cause-earlier-attempt-stopped-anything = Une tentative précédente s’est arrêtée avant toute copie sur le disque.
    .cause-lab-snapshot-computer-put = En laboratoire, un instantané de cet ordinateur a été rétabli sans celui du contrôleur de domaine.
    .step-see-object-holds = Regardez ce que contient l’objet : version, bases de données, connecteurs.
    .step-run-mode-recoverserver-media = Si le serveur doit continuer à exister, exécutez /Mode:RecoverServer avec un support de sa version ou d’une plus récente.
    .step-delete-only-own-object = S’il n’a jamais rien contenu, supprimez dans Modification ADSI uniquement son propre objet sous CN=Servers, attendez la réplication et exécutez /Mode:Install. Sinon, donnez un autre nom à cet ordinateur.
    .verify = Le programme passe cette vérification et continue.
    .caution = Supprimer l’objet fait perdre la configuration de ses bases et connecteurs. Ne supprimez jamais CN=Microsoft Exchange ni l’objet d’un autre serveur.
    .command-object-hold = Que contient l’objet ?
    .command-recover-server = Récupérer le serveur
