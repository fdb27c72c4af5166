# Problèmes connus de la recherche, des boîtes aux lettres, des certificats, du flux de messagerie et d’Edge. Ordre et identificateurs comme dans src/catalog/issues_mail.rs.

search-data-in-use = Échec du nettoyage des données SearchFoundation : un fichier est utilisé
    .meaning = Le programme supprime les anciennes données de recherche avant de configurer la recherche, et un autre programme y utilise probablement un fichier. Le fichier est { $file }.
    .cause-1 = noderunner.exe ou le contrôleur hôte fonctionne encore.
    .cause-2 = Un antivirus ou un logiciel de sauvegarde analyse le dossier.
    .step-1 = Arrêtez les deux services de recherche et mettez fin à noderunner.
    .step-2 = Excluez les dossiers d’Exchange de l’antivirus et du logiciel de sauvegarde.
    .step-3 = Supprimez le contenu du dossier des nœuds, puis relancez le programme d’installation.
    .verify = Le programme passe l’étape qui configure la recherche.
    .caution = Laissez les deux services activés. L’index de recherche est reconstruit.
    .command-1 = Arrêter la recherche et ce qui en reste
    .command-2 = Supprimer les anciennes données de recherche

search-psmodulepath-blank = La recherche ne peut pas être configurée : PSModulePath se termine par un espace
    .meaning = Un nœud de recherche lit l’environnement et s’arrête si deux variables ne diffèrent que par un espace. Le programme l’attend alors en vain. Microsoft le décrit pour 2013 CU1 et CU2.
    .cause-1 = PSModulePath de l’ordinateur ou de l’utilisateur se termine par un espace, ou existe en double.
    .step-1 = Regardez les deux valeurs.
    .step-2 = Corrigez la valeur, redémarrez le serveur et relancez le programme d’installation.
    .verify = La première commande n’affiche aucun espace avant le crochet fermant.
    .command-1 = Afficher les valeurs entre crochets
    .command-2 = Retirer l’espace

discovery-management-unresolved = Impossible de résoudre le groupe Discovery Management
    .meaning = Vers la fin, le programme donne à Discovery Management des droits sur la boîte aux lettres de découverte et ne parvient pas à convertir le nom du groupe en SID. Ce que dit son message sur les approbations est général.
    .cause-1 = Le canal sécurisé ou la résolution de noms de ce serveur est rompu.
    .cause-2 = Le groupe a été déplacé ou renommé.
    .cause-3 = Le compte de la boîte de découverte d’une version antérieure est endommagé.
    .step-1 = Testez le canal sécurisé et réparez-le si le test affiche False.
    .step-2 = Résolvez le nom du groupe. En cas d’échec, rendez au groupe son nom et son emplacement.
    .step-3 = Si le nom se résout, supprimez le compte DiscoverySearchMailbox{"{"}…{"}"}, exécutez /PrepareAD et activez sa boîte.
    .step-4 = Relancez le programme d’installation.
    .verify = La troisième commande affiche un SID.
    .caution = Les résultats conservés dans la boîte de découverte sont perdus avec son compte : exportez-les d’abord.
    .command-1 = Le canal sécurisé de cet ordinateur est-il intact ?
    .command-2 = Le réparer
    .command-3 = Le nom devient-il un SID ?
    .command-4 = Recréer le compte de découverte

internal-transport-certificate-missing = Le certificat de transport interne est endommagé ou absent d’Active Directory
    .meaning = Vu lors de récupérations : le programme dit avoir réparé le certificat, s’arrête, puis s’arrête de nouveau à la même étape. Le plus probable : l’objet serveur désigne un certificat que cet ordinateur n’a pas.
    .cause-1 = msExchServerInternalTLSCert de l’objet serveur ne correspond à aucun certificat de l’ordinateur reconstruit.
    .step-1 = Importez les certificats du serveur avec leurs clés privées et relancez la récupération.
    .step-2 = Si vous ne les avez pas, effacez msExchServerInternalTLSCert de ce seul objet serveur dans Modification ADSI, attendez la réplication et relancez la récupération.
    .step-3 = Renouvelez ensuite le certificat et les abonnements Edge.
    .verify = Get-ExchangeCertificate affiche un certificat avec SMTP.
    .caution = Laissez les valeurs Watermark et Action du Registre : les supprimer a ramené à la même erreur.
    .command-1 = Que contient l’objet serveur ?
    .command-2 = Certificats de cet ordinateur avec clé privée
    .command-3 = Ensuite, en créer un nouveau

edge-account-of-other-domain = Erreur Active Directory 0x52 sur un serveur Edge : utilisez un compte de son propre domaine
    .meaning = L’installation du rôle Edge interroge l’instance d’annuaire locale. Cela échoue avec 0x52 pour un compte d’un autre domaine de la forêt.
    .cause-1 = Vous êtes connecté avec un compte d’un autre domaine que celui auquel cet ordinateur est joint.
    .step-1 = Ouvrez une session avec un administrateur local, ou avec un compte du domaine de l’ordinateur qui est administrateur local.
    .step-2 = Relancez le programme d’installation.
    .verify = La première commande affiche deux fois le même domaine, ou un compte de cet ordinateur.
    .caution = Un serveur Edge n’a besoin d’aucun domaine.
    .command-1 = Compte et domaine de cet ordinateur
    .command-2 = Le compte est-il administrateur local ?

edge-adobjectid = Cannot get child of ADObjectId : transport Edge sur un membre de domaine
    .meaning = L’installation sans assistance du rôle Edge a un défaut sur les membres d’un domaine, depuis 2013 CU14 et 2016 CU2, si la forêt a été préparée pour Exchange.
    .cause-1 = Le rôle Edge a été installé en ligne de commande sur un membre d’un domaine.
    .step-1 = Installez plutôt avec l’Assistant d’installation.
    .step-2 = Ou retirez l’ordinateur du domaine, installez, puis rejoignez le domaine.
    .verify = Le programme se termine sans erreur.
    .command-1 = Lancer l’Assistant depuis le support
    .command-2 = Cet ordinateur est-il membre d’un domaine ?

edge-smime-runtime = ExSMIME.dll ne peut pas être enregistré : Visual C++ 2012 est absent
    .meaning = regsvr32 s’est terminé par le code de sortie 3, car la bibliothèque a besoin de Visual C++ 2012.
    .cause-1 = Le package redistribuable Visual C++ 2012 (x64) n’est pas sur ce serveur Edge.
    .step-1 = Téléchargez vcredist_x64.exe de Visual C++ 2012 (téléchargement Microsoft 30679), enregistrez-le sous le nom vcredist2012_x64.exe et installez-le.
    .step-2 = Relancez le programme d’installation.
    .verify = La deuxième commande affiche Visual C++ 2012 x64.
    .caution = Le package x86 ne convient pas.
    .command-1 = L’installer
    .command-2 = Est-il là ?
