# Problèmes connus de la recherche, des boîtes aux lettres, des certificats, du flux de messagerie et d’Edge. Ordre et identificateurs comme dans src/catalog/issues_mail.rs.

search-data-in-use = Échec du nettoyage des données SearchFoundation : un fichier est utilisé
    .meaning = Le programme supprime les anciennes données de recherche avant de configurer la recherche, et un autre programme y utilise probablement un fichier. Le fichier est { $file }.
    .cause-noderunner-exe-host-controller = noderunner.exe ou le contrôleur hôte fonctionne encore.
    .cause-antivirus-backup-software-scans = Un antivirus ou un logiciel de sauvegarde analyse le dossier.
    .step-stop-both-search-services = Arrêtez les deux services de recherche et mettez fin à noderunner.
    .step-exclude-exchange-folders-antivirus = Excluez les dossiers d’Exchange de l’antivirus et du logiciel de sauvegarde.
    .step-delete-content-node-folder = Supprimez le contenu du dossier des nœuds, puis relancez le programme d’installation.
    .verify = Le programme passe l’étape qui configure la recherche.
    .caution = Laissez les deux services activés. L’index de recherche est reconstruit.
    .command-stop-search-stays = Arrêter la recherche et ce qui en reste
    .command-delete-old-search-data = Supprimer les anciennes données de recherche

search-psmodulepath-blank = La recherche ne peut pas être configurée : PSModulePath se termine par un espace
    .meaning = Un nœud de recherche lit l’environnement et s’arrête si deux variables ne diffèrent que par un espace. Le programme l’attend alors en vain. Microsoft le décrit pour 2013 CU1 et CU2.
    .cause-psmodulepath-computer-user-ends = PSModulePath de l’ordinateur ou de l’utilisateur se termine par un espace, ou existe en double.
    .step-look-both-values = Regardez les deux valeurs.
    .step-correct-value = Corrigez la valeur, redémarrez le serveur et relancez le programme d’installation.
    .verify = La commande n’affiche aucun espace avant le crochet fermant.
    .command-show-values-between-brackets = Afficher les valeurs entre crochets
    .command-remove-blank = Retirer l’espace

discovery-management-unresolved = Impossible de résoudre le groupe Discovery Management
    .meaning = Vers la fin, le programme donne à Discovery Management des droits sur la boîte aux lettres de découverte et ne parvient pas à convertir le nom du groupe en SID. Ce que dit son message sur les approbations est général.
    .cause-secure-channel-name-resolution = Le canal sécurisé ou la résolution de noms de ce serveur est rompu.
    .cause-group-moved-renamed = Le groupe a été déplacé ou renommé.
    .cause-discovery-mailbox-account-earlier = Le compte de la boîte de découverte d’une version antérieure est endommagé.
    .step-test-secure-channel-repair = Testez le canal sécurisé et réparez-le si le test affiche False.
    .step-resolve-group-name = Résolvez le nom du groupe. En cas d’échec, rendez au groupe son nom et son emplacement.
    .step-delete-account-discoverysearchmailbox = Si le nom se résout, supprimez le compte DiscoverySearchMailbox{"{"}…{"}"}, exécutez /PrepareAD et activez sa boîte.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche un SID.
    .caution = Les résultats conservés dans la boîte de découverte sont perdus avec son compte : exportez-les d’abord.
    .command-secure-channel-computer-sound = Le canal sécurisé de cet ordinateur est-il intact ?
    .command-repair = Le réparer
    .command-name-become-sid = Le nom devient-il un SID ?
    .command-create-discovery-account-anew = Recréer le compte de découverte

internal-transport-certificate-missing = Le certificat de transport interne est endommagé ou absent d’Active Directory
    .meaning = Vu lors de récupérations : le programme dit avoir réparé le certificat, s’arrête, puis s’arrête de nouveau à la même étape. Le plus probable : l’objet serveur désigne un certificat que cet ordinateur n’a pas.
    .cause-msexchserverinternaltlscert-server-object-fits = msExchServerInternalTLSCert de l’objet serveur ne correspond à aucun certificat de l’ordinateur reconstruit.
    .step-import-server-certificates-their = Importez les certificats du serveur avec leurs clés privées et relancez la récupération.
    .step-clear-msexchserverinternaltlscert-one-server = Si vous ne les avez pas, effacez msExchServerInternalTLSCert de ce seul objet serveur dans Modification ADSI, attendez la réplication et relancez la récupération.
    .step-afterwards-renew-certificate-edge = Renouvelez ensuite le certificat et les abonnements Edge.
    .verify = Get-ExchangeCertificate affiche un certificat avec SMTP.
    .caution = Laissez les valeurs Watermark et Action du Registre : les supprimer a ramené à la même erreur.
    .command-server-object-hold = Que contient l’objet serveur ?
    .command-certificates-computer-private-key = Certificats de cet ordinateur avec clé privée
    .command-afterwards-make-new-one = Ensuite, en créer un nouveau

edge-account-of-other-domain = Erreur Active Directory 0x52 sur un serveur Edge : utilisez un compte de son propre domaine
    .meaning = L’installation du rôle Edge interroge l’instance d’annuaire locale. Cela échoue avec 0x52 pour un compte d’un autre domaine de la forêt.
    .cause-signed-account-another-domain = Vous êtes connecté avec un compte d’un autre domaine que celui auquel cet ordinateur est joint.
    .step-sign-local-administrator = Ouvrez une session avec un administrateur local, ou avec un compte du domaine de l’ordinateur qui est administrateur local.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche deux fois le même domaine, ou un compte de cet ordinateur.
    .caution = Un serveur Edge n’a besoin d’aucun domaine.
    .command-account-domain-computer = Compte et domaine de cet ordinateur
    .command-account-local-administrator = Le compte est-il administrateur local ?

edge-adobjectid = Cannot get child of ADObjectId : transport Edge sur un membre de domaine
    .meaning = L’installation sans assistance du rôle Edge a un défaut sur les membres d’un domaine, depuis 2013 CU14 et 2016 CU2, si la forêt a été préparée pour Exchange.
    .cause-edge-role-installed-command = Le rôle Edge a été installé en ligne de commande sur un membre d’un domaine.
    .step-install-wizard-instead = Installez plutôt avec l’Assistant d’installation.
    .step-take-computer-out-domain = Ou retirez l’ordinateur du domaine, installez, puis rejoignez le domaine.
    .verify = Le programme se termine sans erreur.
    .command-start-wizard-media = Lancer l’Assistant depuis le support
    .command-computer-domain-member = Cet ordinateur est-il membre d’un domaine ?

edge-smime-runtime = ExSMIME.dll ne peut pas être enregistré : Visual C++ 2012 est absent
    .meaning = regsvr32 s’est terminé par le code de sortie 3, car la bibliothèque a besoin de Visual C++ 2012.
    .cause-visual-c-2012-redistributable = Le package redistribuable Visual C++ 2012 (x64) n’est pas sur ce serveur Edge.
    .step-download-vcredist-x64-exe = Téléchargez vcredist_x64.exe de Visual C++ 2012 (téléchargement Microsoft 30679), enregistrez-le sous le nom vcredist2012_x64.exe et installez-le.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche Visual C++ 2012 x64.
    .caution = Le package x86 ne convient pas.
    .command-install = L’installer
    .command-is-it-there = Est-il là ?
