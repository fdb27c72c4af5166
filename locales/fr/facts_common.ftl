# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Version de Windows

fact-WindowsBuild = Numéro de build de Windows
    .ask = Quel Windows est installé sur cet ordinateur ?
    .hint = La commande winver l’affiche.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Numéro de version de .NET Framework
    .ask = Quel .NET Framework est installé ?
    .hint = Valeur de Registre Release sous NET Framework Setup, NDP, v4, Full.
    .value-378389 = 4.5
    .value-378758 = 4.5.1
    .value-379893 = 4.5.2
    .value-393297 = 4.6
    .value-394271 = 4.6.1
    .value-394806 = 4.6.2
    .value-460805 = 4.7
    .value-461310 = 4.7.1
    .value-461814 = 4.7.2
    .value-528049 = 4.8
    .value-533325 = 4.8.1

fact-SchemaAdmin = Appartenance aux Administrateurs du schéma
    .ask = Le compte qui exécute le programme d’installation est-il membre des Administrateurs du schéma (Schema Admins) ?
    .hint = whoami, avec /groups, liste les groupes de la session en cours ; après un changement, fermez puis rouvrez la session.

fact-EnterpriseAdmin = Appartenance aux Administrateurs de l’entreprise
    .ask = Le compte qui exécute le programme d’installation est-il membre des Administrateurs de l’entreprise (Enterprise Admins) ?
    .hint = whoami, avec /groups, liste les groupes de la session en cours ; après un changement, fermez puis rouvrez la session.

fact-ExOrgAdmin = Appartenance au groupe Organization Management
    .ask = Le compte qui exécute le programme d’installation est-il membre d’Organization Management ?
    .hint = Le groupe se trouve dans l’unité Microsoft Exchange Security Groups du domaine racine de la forêt.

fact-LocalAdmin = Appartenance au groupe Administrateurs local
    .ask = Le compte qui exécute le programme d’installation est-il administrateur local, et le programme a-t-il été lancé en tant qu’administrateur ?
    .hint = C’est-à-dire avec Exécuter en tant qu’administrateur.

fact-LocalDomainAdmin = Appartenance aux Admins du domaine
    .ask = Le compte qui exécute le programme d’installation est-il membre des Admins du domaine (Domain Admins) dans le domaine de cet ordinateur ?
    .hint = whoami, avec /groups, liste les groupes de la session en cours.

fact-ServerAlreadyExists = Objet serveur Exchange dans Active Directory
    .ask = Active Directory contient-il déjà un objet serveur Exchange au nom de cet ordinateur ?
    .hint = Get-ExchangeServer, exécutée sur un autre serveur Exchange, les liste.

fact-SiteName = Site Active Directory de cet ordinateur
    .ask = Dans quel site Active Directory se trouve cet ordinateur ?
    .hint = nltest, avec /dsgetsite, l’affiche.

fact-SMOSchemaSiteName = Site du contrôleur de schéma
    .ask = Dans quel site Active Directory se trouve le contrôleur de schéma ?
    .hint = Sur un contrôleur de domaine, netdom query fsmo nomme le contrôleur de schéma ; Sites et services Active Directory montre son site.

fact-DomainController = Contrôleur de domaine utilisé

fact-DomainControllerSiteName = Site du contrôleur de domaine utilisé
    .ask = Dans quel site Active Directory se trouve le contrôleur de domaine utilisé ?
    .hint = nltest, avec /dsgetdc, nomme le contrôleur et son site.

fact-ComputerDomain = Domaine de cet ordinateur
    .ask = Quel est le nom DNS du domaine de cet ordinateur ?
    .hint = Par exemple contoso.com ; le Gestionnaire de serveur l’affiche.

fact-SmoSchemaDomain = Domaine du contrôleur de schéma

fact-DomainRole = Rôle de cet ordinateur dans son domaine
    .ask = Qu’est cet ordinateur dans son domaine ?
    .hint = Un serveur de transport Edge peut être autonome ; tous les autres rôles exigent un domaine.
    .value-0 = Station de travail autonome
    .value-1 = Station de travail membre
    .value-2 = Serveur autonome
    .value-3 = Serveur membre
    .value-4 = Contrôleur de domaine
    .value-5 = Contrôleur de domaine avec le rôle PDC

fact-WasSetupStartedFromGUI = Lancement par l’Assistant d’installation
    .ask = Le programme d’installation a-t-il été lancé avec l’Assistant et non en ligne de commande ?
    .hint = Certaines vérifications n’ont lieu que dans l’un des deux cas.

fact-ComputerNameDnsFullyQualified = Nom complet de cet ordinateur
    .ask = Quel est le nom de domaine complet de cet ordinateur ?
    .hint = Par exemple ex01.contoso.com ; un nom sans point signifie que le suffixe DNS manque.

fact-CurrentLogOn = Compte connecté
    .ask = Quel compte exécute le programme d’installation ?
    .hint = whoami l’affiche, par exemple CONTOSO\admin.

fact-AdInitError = Erreur de lecture d’Active Directory

fact-PrepareDomain = Domaine à préparer

fact-PrepareOrganization = Préparation de l’organisation par cette tentative
    .ask = Cette tentative doit-elle préparer l’organisation Exchange dans Active Directory ?
    .hint = Oui avec /PrepareAD, et si celui de cette version n’a pas encore été exécuté.

fact-PrepareSchema = Extension du schéma par cette tentative
    .ask = Cette tentative doit-elle étendre le schéma ?
    .hint = Oui avec /PrepareSchema ou /PrepareAD, et si le schéma n’a pas encore été étendu pour cette version.

fact-ExchangeVersion = Version d’Exchange du support

fact-SidExOrgAdmins = SID d’Organization Management

fact-ServerManagement = Appartenance au groupe Server Management
    .ask = Le compte qui exécute le programme d’installation est-il membre de Server Management ?
    .hint = whoami, avec /groups, liste les groupes de la session en cours.

fact-InstalledWindowsFeatures = Fonctionnalités Windows installées

fact-ComputerDomainDN = Nom unique du domaine de cet ordinateur

fact-LocalComputerDomainDN = Objet domaine de cet ordinateur

fact-LocalServerName = Nom court de cet ordinateur
    .ask = Quel est le nom court de cet ordinateur ?
    .hint = hostname l’affiche, par exemple EX01.

fact-NewProvisionedServerName = Nom du serveur à préparer

fact-RootDN = Domaine racine de la forêt

fact-Windows10Version = Windows Server 2016 ou version ultérieure

fact-WindowsPath = Dossier de Windows

fact-Product = Version d’Exchange
    .ask = Quel Exchange installez-vous ou mettez-vous à jour ?
    .hint = C’est le support d’installation qui compte.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Numéro de build du support d’installation
    .ask = Quel est le numéro de build du support d’installation ?
    .hint = Propriétés de setup.exe, Détails ; par exemple 15.2.1748.10.

fact-InstalledBuild = Numéro de build installé auparavant
    .ask = Quel numéro de build d’Exchange est installé sur ce serveur ?
    .hint = Programmes et fonctionnalités l’affiche dans la colonne Version ; laissez vide s’il n’y en a pas.

fact-Operation = Opération
    .ask = Que demandez-vous au programme d’installation ?
    .hint = Installer une mise à jour cumulative sur un serveur Exchange est une mise à niveau.
    .value-install = Installer Exchange
    .value-upgrade = Installer une mise à jour cumulative
    .value-uninstall = Désinstaller Exchange
    .value-recover-server = Récupérer un serveur (/Mode:RecoverServer)
    .value-prepare-schema = Étendre le schéma (/PrepareSchema)
    .value-prepare-ad = Préparer Active Directory (/PrepareAD)
    .value-prepare-domain = Préparer un domaine (/PrepareDomain)
    .value-language-pack = Ajouter ou supprimer un module linguistique de messagerie unifiée

fact-AskedRole = Rôle à installer
    .ask = Quel rôle ce serveur doit-il avoir ?
    .hint = Beaucoup de vérifications ne concernent qu’un rôle.
    .value-mailbox = Boîtes aux lettres
    .value-client-access = Accès au client (Exchange 2013)
    .value-edge = Transport Edge
    .value-management-tools = Outils de gestion uniquement

fact-Interface = Assistant ou ligne de commande

fact-SchemaUpdateStatus = Schéma en retard sur cette version
    .ask = Le schéma doit-il encore être étendu pour cette version ?
    .hint = Non, une fois que /PrepareSchema ou /PrepareAD de cette version a été exécuté et répliqué.

fact-OrganizationUpdateStatus = Organisation en retard sur cette version
    .ask = L’organisation Exchange doit-elle encore être préparée pour cette version ?
    .hint = Non, une fois que /PrepareAD de cette version a été exécuté et répliqué.

fact-DomainUpdateStatus = Domaine en retard sur cette version
    .ask = Le domaine de cet ordinateur doit-il encore être préparé pour cette version ?
    .hint = /PrepareAD prépare le domaine où il s’exécute ; les autres exigent /PrepareDomain ou /PrepareAllDomains.

fact-AdInitializationStatus = Active Directory a pu être lu

fact-LoggedOnUser = Compte qui a lancé l’installation

fact-SchemaMaster = Contrôleur de schéma
    .ask = Quel contrôleur de domaine est le contrôleur de schéma ?
    .hint = Sur un contrôleur de domaine, netdom query fsmo le nomme.

fact-OrganizationName = Organisation Exchange
    .ask = Quel est le nom de l’organisation Exchange ?
    .hint = Get-OrganizationConfig l’affiche sur tout serveur Exchange ; laissez vide s’il n’y en a pas encore.

fact-ChosenDomainController = Contrôleur de domaine choisi pour l’installation

fact-AdValidationReason = Raison de l’échec de validation d’Active Directory

fact-InstallDirectory = Dossier d’installation d’Exchange
    .ask = Dans quel dossier Exchange est-il (ou sera-t-il) installé ?
    .hint = Par défaut Exchange Server\V15 sous Program Files\Microsoft.

fact-SourceDirectory = Dossier de lancement de l’installation
    .ask = Depuis quel dossier l’installation a-t-elle été lancée ?
    .hint = Ce doit être le support d’installation, et non le dossier Bin d’un Exchange installé.

fact-RootMessage = Message de l’erreur

fact-OldestControllerWindows = Windows du contrôleur de domaine le plus ancien
    .ask = Sous quel Windows fonctionne le contrôleur de domaine le plus ancien de la forêt ?
    .hint = Utilisateurs et ordinateurs Active Directory, Domain Controllers ; ou Get-ADDomainController -Filter * pour chaque domaine.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows du contrôleur de domaine le plus récent
    .ask = Sous quel Windows fonctionne le contrôleur de domaine le plus récent de la forêt ?
    .hint = Utilisateurs et ordinateurs Active Directory, Domain Controllers ; ou Get-ADDomainController -Filter * pour chaque domaine.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
