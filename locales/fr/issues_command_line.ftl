# Problèmes connus au lancement du programme d’installation. Ordre et identificateurs comme dans src/catalog/issues_command_line.rs.

license-switch-not-recognized = Le programme d’installation ne connaît pas le commutateur de licence
    .meaning = Ce support attend un autre commutateur de licence ; le programme s’est arrêté avant toute vérification. Vous avez saisi { $switch }.
    .why = Les deux commutateurs qui finissent par _DiagnosticDataON et _DiagnosticDataOFF sont arrivés avec les mises à jour cumulatives de septembre 2021 ; l’ancien n’existe plus depuis.
    .cause-1 = Un nouveau commutateur avec un support plus ancien : 2013, 2016 jusqu’à CU21 ou 2019 jusqu’à CU10.
    .cause-2 = L’ancien commutateur avec 2016 CU22, 2019 CU11, SE ou une version plus récente.
    .cause-3 = PowerShell a lancé l’ancien programme du serveur installé, car la commande ne commençait pas par .\
    .step-1 = À la racine du support, relevez sa version.
    .step-2 = Support depuis septembre 2021, et SE : ajoutez _DiagnosticDataOFF ou _DiagnosticDataON à la fin du commutateur.
    .step-3 = Support plus ancien, et 2013 : utilisez le commutateur sans cette fin.
    .verify = Le programme affiche sa bannière puis passe à la copie des fichiers (Copying Files).
    .caution = Fiez-vous au support et non à un article : certains indiquent encore l’ancien commutateur pour SE.
    .command-1 = De quelle version est ce support ?
    .command-2 = Support depuis septembre 2021, et SE
    .command-3 = Support plus ancien, et toutes les versions de 2013

license-terms-not-accepted = Vous devez accepter les termes du contrat de licence
    .meaning = Sans assistance, le programme d’installation exige un commutateur de licence dans sa ligne de commande et n’en a pas trouvé. Il s’est arrêté aussitôt.
    .cause-1 = Le commutateur a été oublié.
    .cause-2 = Le commutateur est mal écrit, ou c’est celui d’une autre version.
    .step-1 = Affichez les commutateurs de ce support et notez celui de la licence.
    .step-2 = Relancez la même commande avec ce commutateur.
    .verify = Le programme affiche sa bannière puis passe à la copie des fichiers (Copying Files).
    .command-1 = Afficher les commutateurs de ce support
    .command-2 = Exemple : préparer l’organisation

parameter-not-valid-for-operation = Le commutateur n’est pas valide pour cette opération
    .meaning = Le programme a refusé un commutateur réservé à d’autres modes, sans rien examiner sur le serveur. Vous avez demandé { $operation } avec { $parameter }.
    .cause-1 = /Roles avec une désinstallation : Exchange se retire en entier, jamais rôle par rôle.
    .cause-2 = /TenantOrganizationConfig avec /PrepareSchema : le fichier hybride va avec /PrepareAD.
    .cause-3 = Un autre commutateur que ce mode n’accepte pas.
    .step-1 = Pour désinstaller, retirez /Roles.
    .step-2 = Avec un fichier hybride, exécutez /PrepareAD en tant que membre d’Administrateurs du schéma (Schema Admins) et d’Administrateurs de l’entreprise (Enterprise Admins) : le schéma est étendu en même temps.
    .step-3 = Pour un autre commutateur, cherchez quels modes l’acceptent.
    .verify = Le programme affiche sa bannière puis passe à la copie des fichiers (Copying Files).
    .caution = La désinstallation retire Exchange de ce serveur : déplacez d’abord ses boîtes aux lettres et ses connecteurs.
    .situation-roles-with-uninstall = C’est une désinstallation avec /Roles.
    .situation-tenant-file-with-schema = C’est /PrepareSchema avec le fichier hybride.
    .command-1 = Désinstaller tout le serveur
    .command-2 = Préparer une organisation hybride avec son fichier
    .command-3 = Quels commutateurs vont avec quel mode ?

server-object-from-before = Le serveur Exchange est dans un état incohérent : seule la récupération est possible
    .meaning = Active Directory contient un objet serveur de ce nom, mais Exchange n’est pas installé sur cet ordinateur. Le nom est { $server_name }.
    .cause-1 = L’ordinateur a été réinstallé sous le même nom.
    .cause-2 = Une tentative précédente s’est arrêtée avant toute copie sur le disque.
    .cause-3 = En laboratoire, un instantané de cet ordinateur a été rétabli sans celui du contrôleur de domaine.
    .step-1 = Regardez ce que contient l’objet : version, bases de données, connecteurs.
    .step-2 = Si le serveur doit continuer à exister, exécutez /Mode:RecoverServer avec un support de sa version ou d’une plus récente.
    .step-3 = S’il n’a jamais rien contenu, supprimez dans Modification ADSI uniquement son propre objet sous CN=Servers, attendez la réplication et exécutez /Mode:Install. Sinon, donnez un autre nom à cet ordinateur.
    .verify = Le programme passe cette vérification et continue.
    .caution = Supprimer l’objet fait perdre la configuration de ses bases et connecteurs. Ne supprimez jamais CN=Microsoft Exchange ni l’objet d’un autre serveur.
    .command-1 = Que contient l’objet ?
    .command-2 = Récupérer le serveur
