# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core ou Windows Nano Server est installé
    .meaning = Cet ordinateur exécute Windows sans le bureau, dont Exchange 2016 a besoin.
    .cause-installed-without-desktop = Windows Server 2016 a été installé sans l’expérience utilisateur.
    .cause-shell-removed = Windows Server 2012 ou 2012 R2 a été installé en Server Core, ou son interface graphique a été retirée.
    .step-add-desktop = Sous Windows Server 2012 ou 2012 R2, ajoutez l’interface graphique. La commande redémarre le serveur. Si Windows ne trouve pas les fichiers, insérez le support de Windows (ici lecteur D) et prenez-les dans une édition qui n’est pas Server Core.
    .step-reinstall-windows = Sous Windows Server 2016, réinstallez Windows en choisissant l’expérience utilisateur : elle ne peut pas être ajoutée après coup.
    .step-use-exchange-se = Ou installez Exchange SE, qui fonctionne sur Server Core à partir de Windows Server 2019.
    .verify = InstallationType vaut Server, et non Server Core.
    .caution = Réinstaller Windows efface le serveur, Exchange compris s’il y est installé.
    .situation-server-2012 = Windows Server 2012 ou 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Ajouter le bureau et redémarrer
    .command-list-editions = Afficher l’index de chaque édition du support de Windows
    .command-add-desktop-from-media = Ajouter le bureau depuis le support et redémarrer
    .command-show-installation-type = Afficher le type d’installation

OSCheckedBuild = Le système d’exploitation est en mode débogage
    .meaning = Windows fonctionne en mode débogage. Le programme d’installation avertit et continue.
    .cause-debugging-on = Le débogage du noyau est resté actif après un dépannage.
    .cause-checked-build = Une version de débogage (checked) de Windows est installée.
    .step-turn-debugging-off = Désactivez le débogage du noyau ; si BitLocker est actif, suspendez-le d’abord. Si Windows refuse, désactivez le démarrage sécurisé pour cette modification.
    .step-restart-server = Redémarrez le serveur.
    .step-install-normal-windows = S’il s’agit d’une version de débogage, installez un Windows normal.
    .verify = La commande affiche False.
    .command-show-boot-entries = Afficher les entrées de démarrage
    .command-turn-debugging-off = Désactiver le débogage du noyau
    .command-show-debug-mode = Windows est-il en mode débogage ?

PowerShellExecutionPolicyCheckSet = L’objet de stratégie de groupe ExecutionPolicy est défini
    .meaning = Une stratégie de groupe définit la stratégie d’exécution de PowerShell pour l’ordinateur ou pour vous. Peu importe sa valeur.
    .why = Le programme d’installation arrête WMI ; or, avec cette stratégie, PowerShell en a besoin avant chaque script. L’installation échouerait à mi-chemin et laisserait le serveur dans un état incohérent.
    .cause-policy-applies = La stratégie Activer l’exécution des scripts s’applique au serveur ou à votre compte.
    .cause-value-left = Une ancienne valeur de la stratégie est restée dans le Registre.
    .step-find-policy = Regardez si MachinePolicy ou UserPolicy est définie. Le rapport nomme la stratégie.
    .step-exclude-server = Si MachinePolicy est définie, excluez le serveur de cette stratégie ; si c’est UserPolicy, votre compte. Ou mettez la stratégie sur Non configuré. Exécutez ensuite gpupdate /force.
    .step-empty-value = Si cela doit attendre, ou s’il reste une ancienne valeur, videz la valeur comme le dit la rubrique de Microsoft. La commande est pour MachinePolicy ; pour UserPolicy, c’est la même clé sous HKCU.
    .step-run-setup-at-once = Affichez encore une fois les étendues, lancez aussitôt le programme d’installation, et rétablissez la stratégie ensuite.
    .verify = MachinePolicy et UserPolicy valent Undefined. Microsoft demande aussi Undefined pour Process et CurrentUser.
    .caution = La prochaine actualisation rétablit la valeur, peut-être en pleine installation, et selon une autre page de Microsoft une valeur vide compte encore comme définie : exclure le serveur est plus sûr.
    .command-find-policy = Créer un rapport qui nomme la stratégie (gp.html dans le dossier temporaire)
    .command-empty-value = Vider la valeur de la stratégie de l’ordinateur
    .command-list-scopes = Afficher les étendues

ServerWinWebEdition = Une édition Web de Windows Server est installée
    .meaning = Cet ordinateur exécute une édition Web de Windows Server. À partir de Windows Server 2012, cette édition n’existe plus. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = Exchange 2019 n’est pris en charge que sur les éditions Standard et Datacenter.
    .step-check-edition = Vérifiez l’édition.
    .step-use-other-server = Utilisez un serveur sous un Windows Server pris en charge, Standard ou Datacenter.
    .verify = Caption indique Standard ou Datacenter.
    .command-show-edition = Afficher l’édition de Windows

ValidOSVersion = Un système d’exploitation incompatible a été détecté
    .meaning = { $product_name } ne prend pas en charge la version ou l’édition de Windows de cet ordinateur.
    .cause-version-not-supported = Windows est trop ancien ou trop récent pour cette version d’Exchange.
    .cause-windows-client = Un rôle serveur est installé sur un Windows client.
    .cause-media-too-old = Le support est trop ancien pour ce Windows.
    .step-compare-windows = Comparez le Windows de cet ordinateur à ceux qui sont pris en charge.
    .step-use-supported-windows = S’il n’en fait pas partie, utilisez un serveur dont le Windows est pris en charge.
    .step-use-newest-media = S’il en fait partie, utilisez le support de la dernière mise à jour cumulative.
    .verify = Caption indique un Windows que le support utilisé prend en charge.
    .caution = Ne mettez pas Windows à niveau sur place sur un serveur qui a Exchange : ce n’est pas pris en charge.
    .situation-for-2013 = Serveurs Exchange 2013 : Windows Server 2008 R2 SP1, 2012 ou (à partir de SP1) 2012 R2, avec le bureau. Pour les outils, aussi Windows 7 SP1, 8 ou (à partir de SP1) 8.1 en 64 bits
    .situation-for-2016 = Serveurs Exchange 2016 : Windows Server 2012, 2012 R2 ou (à partir de CU3) 2016, avec le bureau. Pour les outils, aussi Windows 8.1 ou 10 en 64 bits
    .situation-for-2019 = Serveurs Exchange 2019 et SE : Windows Server 2019, 2022 (2019 : à partir de CU12) ou 2025 (2019 : à partir de CU14), Standard ou Datacenter, Server Core ou bureau. Outils : les mêmes avec le bureau, aussi Windows 10 ou 11 en 64 bits
    .command-show-windows = Afficher la version et l’édition de Windows

WindowsServer2008CoreServerEdition = Server Core de Windows Server 2008 est installé
    .meaning = Cet ordinateur exécute l’installation Server Core de Windows Server 2008 ou 2008 R2. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = Des deux, Exchange 2013 ne fonctionne que sur l’installation complète de Windows Server 2008 R2 ; les versions plus récentes, sur aucun des deux.
    .step-check-edition = Vérifiez le type d’installation.
    .step-use-other-server = Utilisez un serveur avec l’installation complète d’un Windows pris en charge ; ce Server Core ne peut pas être converti.
    .verify = InstallationType vaut Server, sur un Windows pris en charge.
    .command-show-edition = Afficher le type d’installation

ValidOSVersionForAdminTools = Ce Windows ne peut pas exécuter les outils de gestion Exchange
    .meaning = Les outils de gestion de cette version d’Exchange ne fonctionnent pas sur le Windows de cet ordinateur. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-version-not-supported = Windows est trop ancien ou trop récent pour ces outils.
    .cause-32-bit-windows = C’est un Windows 32 bits.
    .step-compare-windows = Comparez le Windows de cet ordinateur à ceux qui sont pris en charge. S’il n’en fait pas partie, utilisez un autre ordinateur.
    .step-use-newest-media = S’il en fait partie, utilisez le support de la dernière mise à jour cumulative.
    .verify = Caption indique un Windows que le support utilisé prend en charge, et OSArchitecture vaut 64 bits.
    .situation-for-2013 = Outils d’Exchange 2013 : Windows Server 2008 R2 SP1, 2012 ou (à partir de SP1) 2012 R2 ; Windows 7 SP1, 8 ou (à partir de SP1) 8.1 en 64 bits
    .situation-for-2016 = Outils d’Exchange 2016 : Windows Server 2012, 2012 R2 ou (à partir de CU3) 2016 ; Windows 8.1 ou 10 en 64 bits
    .command-show-windows = Afficher la version et l’architecture de Windows

# Facts

fact-ServerCoreInstalled = Base du serveur installée (avec ou sans bureau)
fact-FullDesktopInstalled = Bureau de Windows installé
    .ask = Ce Windows a-t-il le bureau (expérience utilisateur, installation complète) ?
    .hint = Server Core ne montre qu’une invite de commandes ou SConfig après l’ouverture de session.
fact-DebugVersion = Windows en mode débogage
    .ask = Windows fonctionne-t-il en mode débogage ?
    .hint = Sur un serveur de production, la réponse est presque toujours non.
fact-PowerShellExecutionPolicy = Stratégie d’exécution définie par stratégie de groupe
    .ask = Une stratégie de groupe définit-elle la stratégie d’exécution de PowerShell ?
    .hint = Get-ExecutionPolicy -List doit afficher Undefined pour MachinePolicy et UserPolicy.
fact-OSProductSuite = Suites de Windows (masque de bits)
fact-WindowsServer12Version = Comparaison avec Windows Server 2012
fact-WindowsServer2019Version = Comparaison avec Windows Server 2019
