# Problèmes connus de la recherche, des boîtes aux lettres, des certificats, du flux de messagerie et d’Edge. Ordre et identificateurs comme dans src/catalog/issues_mail.rs.

search-data-in-use = Échec du nettoyage des données SearchFoundation : les anciennes données de recherche ne peuvent pas être supprimées
    .meaning = Le programme d’installation supprime les anciennes données avant de configurer la recherche, et un autre programme y utilise probablement un fichier. Le fichier est { $file }.
    .cause-search-still-runs = noderunner.exe ou le contrôleur d’hôte fonctionne encore.
    .cause-scanner = Un antivirus ou un logiciel de sauvegarde analyse le dossier.
    .step-stop-search = Arrêtez les deux services de recherche et mettez fin à noderunner.
    .step-exclude-folders = Excluez les dossiers d’Exchange de l’antivirus et du logiciel de sauvegarde.
    .step-delete-search-data = Supprimez le contenu du dossier des nœuds, puis relancez le programme d’installation.
    .verify = Le programme d’installation passe l’étape qui configure la recherche.
    .caution = Ne désactivez pas ces services. Exchange reconstruit l’index de recherche.
    .command-stop-search = Arrêter la recherche et mettre fin à ses processus
    .command-delete-search-data = Supprimer les anciennes données de recherche

search-psmodulepath-blank = Un élément avec la même clé a déjà été ajouté : PSModulePath se termine par un espace
    .meaning = Un nœud de recherche lit les variables d’environnement et s’arrête si deux ne diffèrent que par un espace ; le programme d’installation l’attend alors en vain. Microsoft décrit ce cas pour 2013 CU1 et CU2.
    .cause-blank-at-end = PSModulePath de l’ordinateur ou de l’utilisateur se termine par un espace, ou existe en double.
    .step-show-values = Regardez les deux valeurs.
    .step-remove-blank = Retirez l’espace (ou la variable en double, dans Propriétés système, Variables d’environnement), redémarrez le serveur, puis relancez le programme d’installation.
    .verify = La commande n’affiche aucun espace avant le crochet fermant, et le programme d’installation passe cette étape.
    .command-show-values = Afficher les valeurs entre crochets
    .command-remove-blank = Retirer les espaces autour des deux valeurs

discovery-management-unresolved = Impossible de résoudre l’utilisateur ou le groupe Discovery Management
    .meaning = Vers la fin, le programme d’installation donne à Discovery Management des droits sur la boîte aux lettres de découverte et ne trouve pas le SID de ce groupe. Ce que son message dit des approbations n’est qu’un texte général.
    .cause-secure-channel-broken = Le canal sécurisé ou la résolution de noms de ce serveur est rompu.
    .cause-group-moved = Le groupe a été déplacé ou renommé.
    .cause-account-damaged = Le compte de la boîte aux lettres de découverte d’une version antérieure d’Exchange est endommagé.
    .step-test-secure-channel = Testez le canal sécurisé, et réparez-le si la commande affiche False.
    .step-resolve-group = Cherchez le SID du groupe. En cas d’échec, vérifiez que ce serveur résout les noms du domaine ; si c’est le cas, rendez au groupe son nom et son emplacement.
    .step-recreate-discovery-account = Si le SID est trouvé, supprimez le compte DiscoverySearchMailbox{"{"}…{"}"} dans Active Directory, exécutez /PrepareAD, attendez la réplication et activez sa boîte aux lettres sur un autre serveur.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche un SID, et le programme d’installation passe cette étape.
    .caution = Supprimer le compte supprime les résultats conservés dans sa boîte aux lettres : exportez-les d’abord.
    .command-test-secure-channel = Tester le canal sécurisé de cet ordinateur
    .command-repair-secure-channel = Réparer le canal sécurisé
    .command-resolve-group = SID du groupe
    .command-recreate-discovery-account = Préparer de nouveau Active Directory
    .command-enable-mailbox = Activer la boîte aux lettres de découverte

internal-transport-certificate-missing = Le certificat de transport interne du serveur local est endommagé ou absent d’Active Directory
    .meaning = Lors d’une récupération, le programme d’installation dit avoir réparé le certificat, s’arrête, puis s’arrête de nouveau à la même étape. L’objet serveur désigne sans doute un certificat que cet ordinateur n’a pas.
    .cause-certificate-not-here = Le certificat de msExchServerInternalTLSCert de l’objet serveur n’est pas sur cet ordinateur.
    .step-import-certificates = Importez les certificats du serveur avec leurs clés privées dans Personnel de l’ordinateur (console Certificats ; sur Server Core, certutil -importpfx) et relancez la récupération.
    .step-clear-attribute = Si vous ne les avez pas, effacez msExchServerInternalTLSCert de cet objet serveur dans ADSI Edit, attendez la réplication et relancez la récupération.
    .step-renew-certificate = Après la récupération, créez un certificat et renouvelez les abonnements Edge, s’il y en a.
    .verify = La récupération se termine, et la commande affiche un certificat dont les services comprennent SMTP.
    .caution = Ne supprimez pas les valeurs Watermark et Action du Registre : cela a ramené à la même erreur.
    .command-show-attribute = Que contient l’objet serveur ?
    .command-list-certificates = Certificats de cet ordinateur avec clé privée
    .command-create-certificate = Créer un certificat
    .command-certificates-of-exchange = Afficher les certificats d’Exchange

edge-account-of-other-domain = Erreur Active Directory 0x52 sur un serveur Edge : utilisez un compte de son propre domaine
    .meaning = L’installation du rôle Edge interroge l’instance d’annuaire locale. Avec un compte d’un autre domaine de la forêt, cela échoue avec l’erreur 0x52.
    .cause-other-domain = Vous êtes connecté avec un compte d’un autre domaine que celui auquel cet ordinateur est joint.
    .step-use-local-administrator = Ouvrez une session avec un compte du domaine de l’ordinateur qui est administrateur local, ou avec un compte d’administrateur local.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Le compte de la première ligne commence par le nom de cet ordinateur, ou par le nom court du domaine de la seconde ligne.
    .command-account-and-domain = Compte et domaine de cet ordinateur
    .command-local-administrators = Administrateurs locaux

edge-adobjectid = Cannot get child of ADObjectId : transport Edge sur un membre de domaine
    .meaning = L’installation sans assistance du rôle Edge a un défaut sur les membres d’un domaine, depuis 2013 CU14 et 2016 CU2, si la forêt a été préparée pour Exchange.
    .cause-unattended-on-member = Vous avez installé le rôle Edge en ligne de commande sur un membre d’un domaine.
    .step-use-wizard = Lancez Setup.exe sans paramètre depuis la racine du support et installez avec l’Assistant d’installation.
    .step-leave-domain = Ou, par exemple sur Server Core, où l’Assistant d’installation n’existe pas : retirez l’ordinateur du domaine (Propriétés système ou sconfig) et redémarrez-le. Quand la commande affiche False, installez, puis rejoignez le domaine.
    .verify = L’installation se termine sans erreur, et ServerRole affiche Edge.
    .command-use-wizard = Lancer l’Assistant d’installation
    .command-is-domain-member = Cet ordinateur est-il membre d’un domaine ?
    .command-show-role = Rôle de ce serveur

edge-smime-runtime = Process execution failed with exit code 3 : ExSMIME.dll a besoin de Visual C++ 2012
    .meaning = regsvr32 s’est terminé par le code de sortie 3, car la bibliothèque a besoin de Visual C++ 2012.
    .cause-runtime-missing = Le package redistribuable Visual C++ 2012 (x64) n’est pas sur ce serveur Edge.
    .step-install-runtime = Téléchargez vcredist_x64.exe de Visual C++ 2012 (téléchargement Microsoft 30679), enregistrez-le sous le nom vcredist2012_x64.exe et installez-le.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche Visual C++ 2012 x64.
    .caution = Le package x86 ne convient pas.
    .command-install-runtime = Installer Visual C++ 2012
    .command-is-runtime-installed = Est-il installé ?
