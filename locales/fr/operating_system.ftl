# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core ou Windows Nano Server est installé
    .meaning = Cet ordinateur exécute Windows sans le bureau, dont Exchange 2016 a besoin.
    .why = Exchange 2019 est la première version qui fonctionne sur Server Core.
    .cause-windows-server-2016-installed = Windows Server 2016 a été installé sans l’expérience utilisateur.
    .cause-graphical-shell-removed-windows = L’interface graphique a été retirée de Windows Server 2012 ou 2012 R2.
    .step-add-graphical-shell = Sous Windows Server 2012 ou 2012 R2, ajoutez l’interface graphique ; elle redémarre le serveur.
    .step-install-windows-again-choose = Sous Windows Server 2016, le bureau ne peut pas être ajouté après coup : réinstallez Windows en choisissant l’expérience utilisateur.
    .step-install-exchange-se = Ou installez Exchange SE, qui fonctionne sur Server Core à partir de Windows Server 2019.
    .verify = InstallationType affiche Server, et non Server Core.
    .caution = Réinstaller Windows efface le serveur.
    .situation-server-2012 = C’est Windows Server 2012 ou 2012 R2
    .situation-server-2016 = C’est Windows Server 2016
    .command-add-desktop-windows-server = Ajouter le bureau à Windows Server 2012 ou 2012 R2 (redémarre le serveur)
    .command-show-kind-installation = Afficher le type d’installation

OSCheckedBuild = Le système d’exploitation est en mode débogage
    .meaning = Windows signale qu’il fonctionne en mode débogage. Le programme d’installation avertit et continue.
    .why = Ce mode coûte beaucoup de performances et n’est pas fait pour la production.
    .cause-kernel-debugging-left-troubleshooting = Le débogage du noyau est resté actif après un dépannage.
    .cause-checked-debug-build-windows = Une version de débogage (checked build) de Windows est installée.
    .step-turn-kernel-debugging-off = Désactivez le débogage du noyau ; il faut parfois désactiver le démarrage sécurisé.
    .step-restart-server = Redémarrez le serveur.
    .step-install-normal-windows = S’il s’agit d’une version de débogage, installez un Windows normal.
    .verify = La commande affiche False.
    .command-show-boot-entries-their = Afficher les entrées de démarrage et leur réglage de débogage
    .command-turn-kernel-debugging-off = Désactiver le débogage du noyau
    .command-ask-windows-whether-debug = Demander à Windows s’il est en mode débogage

PowerShellExecutionPolicyCheckSet = L’objet de stratégie de groupe ExecutionPolicy est défini
    .meaning = Une stratégie de groupe définit la stratégie d’exécution de PowerShell pour l’ordinateur ou l’utilisateur. Peu importe sa valeur : il suffit qu’elle soit définie.
    .why = Le programme d’installation arrête WMI un moment ; PowerShell en aurait alors besoin pour lire la stratégie, et l’installation échouerait à mi-chemin.
    .cause-policy-turn-script-execution = La stratégie Activer l’exécution des scripts s’applique au serveur ou à votre compte.
    .cause-policy-value-left-over = Une valeur de stratégie est restée dans le Registre.
    .step-see-whether-machinepolicy-userpolicy = Voyez si MachinePolicy ou UserPolicy est défini, et cherchez dans le rapport quelle stratégie le fait.
    .step-exclude-server-account-policy = Excluez le serveur et votre compte de cette stratégie ou mettez-la sur Non configuré, puis exécutez gpupdate /force.
    .step-none-sets-value-more = Si la stratégie ne peut pas être levée maintenant, ou si aucune ne définit plus la valeur, videz la valeur le temps de l’installation : la commande le fait pour MachinePolicy, même clé sous HKCU pour UserPolicy.
    .step-run-setup-once = Lancez aussitôt le programme d’installation, et rétablissez la stratégie ensuite.
    .verify = MachinePolicy et UserPolicy affichent tous deux Undefined.
    .caution = La prochaine actualisation des stratégies remet la valeur vidée, peut-être en pleine installation : exclure le serveur est plus sûr.
    .command-report-policy-sets-gp = Voir quelle stratégie la définit (gp.html dans le dossier temporaire)
    .command-empty-machine-policy-now = Vider provisoirement la stratégie de l’ordinateur
    .command-list-execution-policy-every = Lister la stratégie d’exécution de chaque étendue

ServerWinWebEdition = Une édition Web de Windows Server est installée
    .meaning = Le nom et la valeur lue désignent une édition Web de Windows Server. Microsoft n’a rien publié de plus ; aucun Windows actuel n’existe dans cette édition.
    .why = Exchange ne fonctionne que sur les éditions Standard et Datacenter.
    .cause-web-edition-windows-server = Une édition Web de Windows Server 2008 R2 ou d’une version antérieure est utilisée.
    .step-read-setup-own-message = Lisez le message du programme d’installation et vérifiez l’édition avec la commande.
    .step-use-server-windows-server = Utilisez un serveur sous Windows Server Standard ou Datacenter, dans une version prise en charge.
    .verify = Caption indique Standard ou Datacenter.
    .command-show-edition-version-windows = Afficher l’édition et la version de Windows

ValidOSVersion = Un système d’exploitation incompatible a été détecté
    .meaning = { $product_name } ne fonctionne pas sur la version ou l’édition de Windows de cet ordinateur.
    .why = Le programme ne s’installe que sur les systèmes d’exploitation pour lesquels cette version a été conçue et testée.
    .cause-windows-too-old-too = Windows est trop ancien ou trop récent pour cette version d’Exchange.
    .cause-server-role-being-installed = Un rôle serveur est installé sur un Windows client.
    .cause-setup-media-too-old = Le support est trop ancien : Exchange 2016, par exemple, ne connaît Windows Server 2016 qu’à partir de CU3.
    .step-compare-windows-computer-supported = Comparez le Windows de cet ordinateur avec les versions prises en charge.
    .step-use-server-supported-windows = Utilisez un serveur dont la version de Windows est prise en charge.
    .step-take-newest-cumulative-update = Si ce Windows est pris en charge, prenez la dernière mise à jour cumulative de cette version d’Exchange.
    .verify = Caption indique une version de Windows prise en charge.
    .caution = Ne mettez pas Windows à niveau sur place sur un serveur qui porte Exchange : ce n’est pas pris en charge.
    .situation-for-2013 = Serveurs Exchange 2013 : Windows Server 2008 R2 SP1, 2012 ou (à partir de SP1) 2012 R2, avec le bureau. Pour les outils, aussi Windows 7 SP1 à 8.1 en 64 bits
    .situation-for-2016 = Serveurs Exchange 2016 : Windows Server 2012, 2012 R2 ou 2016, avec le bureau. Pour les outils, aussi Windows 8.1 ou 10 en 64 bits
    .situation-for-2019 = Serveurs Exchange 2019 et SE : Windows Server 2019, 2022 ou 2025, Standard ou Datacenter, Server Core ou bureau. Pour les outils, aussi Windows 10 ou 11 en 64 bits
    .command-show-version-edition-windows = Afficher la version et l’édition de Windows

WindowsServer2008CoreServerEdition = Server Core de Windows Server 2008 est installé
    .meaning = Le nom désigne l’installation Server Core de Windows Server 2008 ou 2008 R2. Microsoft n’a rien publié de plus. Seul Exchange 2013 fonctionne sur 2008 R2, donc ce test ne peut échouer que là.
    .why = Exchange 2013 et 2016 ne fonctionnent que sur l’installation complète de Windows Server.
    .cause-windows-server-2008-2008 = Windows Server 2008 ou 2008 R2 a été installé en Server Core.
    .step-read-setup-own-message = Lisez le message du programme d’installation et vérifiez l’édition avec la commande.
    .step-use-server-full-installation = Utilisez un serveur avec l’installation complète d’un Windows pris en charge ; ce Server Core ne peut pas être converti.
    .verify = Caption et l’édition indiquent un Windows Server complet et pris en charge.
    .command-show-edition-version-windows = Afficher l’édition et la version de Windows

ValidOSVersionForAdminTools = Ce Windows ne peut pas exécuter les outils de gestion Exchange
    .meaning = D’après son nom, ce test refuse un Windows sur lequel les outils de gestion de cette version ne fonctionnent pas. Microsoft n’a rien publié à son sujet, mais les versions prises en charge sont connues.
    .why = Les outils ne sont pris en charge que sur certaines versions, serveur ou client.
    .cause-windows-too-old-too = Windows est trop ancien ou trop récent pour cette version.
    .cause-32-bit-windows = C’est un Windows 32 bits.
    .step-read-setup-own-message = Lisez le message du programme d’installation.
    .step-compare-windows-computer-supported = Comparez le Windows de cet ordinateur avec les versions prises en charge, et changez d’ordinateur s’il n’en fait pas partie.
    .step-take-newest-cumulative-update = S’il est pris en charge, prenez la dernière mise à jour cumulative.
    .verify = Caption indique un Windows 64 bits pris en charge.
    .situation-for-2013 = Outils d’Exchange 2013 : Windows Server 2008 R2 SP1 à 2012 R2, ou Windows 7 SP1, 8 ou 8.1 en 64 bits
    .situation-for-2016 = Outils d’Exchange 2016 : Windows Server 2012, 2012 R2 ou 2016, ou Windows 8.1 ou 10 en 64 bits
    .command-show-version-architecture-windows = Afficher la version et l’architecture de Windows

# Facts

fact-ServerCoreInstalled = Base du serveur installée (avec ou sans bureau)
fact-FullDesktopInstalled = Bureau de Windows installé
    .ask = Ce Windows a-t-il le bureau (expérience utilisateur, installation complète) ?
    .hint = Server Core ne montre qu’une invite de commandes après l’ouverture de session.
fact-DebugVersion = Windows en mode débogage
    .ask = Windows fonctionne-t-il en mode débogage ?
    .hint = Sur un serveur de production, la réponse est presque toujours non.
fact-PowerShellExecutionPolicy = Stratégie d’exécution définie par stratégie de groupe
    .ask = Une stratégie de groupe définit-elle la stratégie d’exécution de PowerShell ?
    .hint = Get-ExecutionPolicy -List doit afficher Undefined pour MachinePolicy et UserPolicy.
fact-OSProductSuite = Suites de Windows (masque de bits)
fact-WindowsServer12Version = Comparaison avec Windows Server 2012
fact-WindowsServer2019Version = Comparaison avec Windows Server 2019
