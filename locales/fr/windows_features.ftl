# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = L’activation HTTP de .NET Framework 3.5.1 est absente
    .meaning = D’après son nom, ce test exige la fonctionnalité .NET 3.5 par laquelle une requête entrante réveille un service web ; il ne semble concerner que Windows Server 2008 R2. Microsoft n’a rien publié à son sujet.
    .why = Sur ce Windows, les services web Exchange démarrent ainsi.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-windows-server-2008-r2 = Sous Windows Server 2008 R2, ajoutez NET-HTTP-Activation.
    .step-install-net-wcf-http = Sur un Windows plus récent, installez NET-WCF-HTTP-Activation45. AS-HTTP-Activation n’existe plus depuis Windows Server 2016 et fait échouer toute la commande.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = La commande indique Installed pour la fonctionnalité de votre Windows.
    .command-windows-server-2008-r2 = Windows Server 2008 R2 : installer la fonctionnalité
    .command-windows-server-2012-later = Windows Server 2012 ou version ultérieure : installer son successeur
    .command-see-their-state = Voir leur état

Iis32BitMode = IIS est en mode de compatibilité 32 bits
    .meaning = Sauf indication contraire, les pools d’applications de ce serveur exécutent leurs processus de travail en 32 bits.
    .why = Les composants web d’Exchange sont en 64 bits et ne se chargent pas dans un tel processus.
    .cause-default-changed-another-web = La valeur par défaut a été modifiée pour une autre application web.
    .cause-iis-configuration-copied-another = La configuration d’IIS a été copiée depuis un autre serveur.
    .step-list-32-bit-pools = Listez les pools en 32 bits. Donnez son propre réglage à un pool qui doit le rester, ou déplacez-le vers un autre serveur.
    .step-set-enable-32-bit = Réglez sur False l’option 32 bits des valeurs par défaut des pools d’applications, dans le Gestionnaire des services Internet ou.
    .step-run-iisreset = Exécutez iisreset, puis réexécutez le programme d’installation.
    .verify = La commande affiche False.
    .caution = Les applications web 32 bits qui s’appuient sur la valeur par défaut cessent de fonctionner.
    .command-list-application-pools-run = Lister les pools d’applications en 32 bits
    .command-set-default-64-bit = Régler la valeur par défaut sur 64 bits
    .command-show-default = Afficher la valeur par défaut

LonghornASPNET = ASP.NET pour IIS 7 est absent
    .meaning = D’après son nom, ce test exige que, sous Windows Server 2008 R2, IIS sache exécuter des pages web écrites en .NET ; les Windows plus récents ont leur propre test. Microsoft n’a rien publié à son sujet.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-windows-server-2008-r2 = Sous Windows Server 2008 R2, ajoutez Web-Asp-Net.
    .step-newer-windows = Sur un Windows plus récent, installez Web-Asp-Net45.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = La commande indique Installed pour la fonctionnalité de votre Windows.
    .command-windows-server-2008-r2 = Windows Server 2008 R2 : installer la fonctionnalité
    .command-windows-server-2012-later = Windows Server 2012 ou version ultérieure : installer son successeur
    .command-see-their-state = Voir leur état

LonghornClientCertificateMappingAuthentication = L’authentification par mappage de certificat client n’est pas installée
    .meaning = Il manque le module d’IIS qui retrouve le compte Active Directory correspondant au certificat d’un client.
    .why = La connexion par certificat, par exemple depuis un téléphone avec ActiveSync, passe par lui.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-client-auth = Installez Web-Client-Auth.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Client-Auth.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornDirectoryBrowse = L’exploration de répertoire n’est pas installée dans IIS
    .meaning = Il manque le module d’IIS qui affiche la liste des fichiers d’un dossier.
    .why = La configuration web d’Exchange règle des options de ce module : il doit être présent même si les listes restent désactivées.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-dir-browsing = Installez Web-Dir-Browsing.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Dir-Browsing.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornHttpErrors = Le composant Erreurs HTTP n’est pas installé dans IIS
    .meaning = IIS n’a pas le module qui répond à une requête refusée ou échouée par une page dédiée.
    .why = Les sites web d’Exchange définissent de telles pages.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-http-errors = Installez Web-Http-Errors.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Http-Errors.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornHttpLogging = La journalisation HTTP n’est pas installée dans IIS
    .meaning = Sur ce serveur, IIS ne peut pas tenir de journal des requêtes reçues.
    .why = C’est dans ces journaux que l’on recherche les problèmes d’accès d’Outlook, des téléphones et des navigateurs.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-http-logging = Installez Web-Http-Logging.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Http-Logging.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornHttpRedirect = La redirection HTTP n’est pas installée dans IIS
    .meaning = IIS n’a pas le module qui renvoie un navigateur vers une autre adresse.
    .why = Les sites d’Exchange s’en servent, par exemple de la racine du site vers Outlook sur le web.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-http-redirect = Installez Web-Http-Redirect.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Http-Redirect.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornHttpTracing = Le suivi des demandes ayant échoué n’est pas installé dans IIS
    .meaning = IIS ne peut pas enregistrer, étape par étape, ce qu’il est advenu d’une requête en échec.
    .why = Ces enregistrements servent à diagnostiquer les pannes difficiles des applications web d’Exchange.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-http-tracing = Installez Web-Http-Tracing.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Http-Tracing.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornIIS6MetabaseNotInstalled = Composants de compatibilité IIS 6 non installés
    .meaning = Les programmes ne peuvent pas accéder à IIS par son ancienne interface de configuration, la métabase d’IIS 6 : la couche qui l’imite est absente.
    .why = Le programme d’installation et les cmdlets de répertoires virtuels passent encore par là.
    .cause-only-management-tools-being = Seuls les outils de gestion sont installés, sur un ordinateur sans IIS.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .step-windows-server = Windows Server : installez Web-Metabase.
    .step-windows-10-11-management = Windows 10 ou 11 avec les seuls outils de gestion : activez IIS-Metabase.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Metabase.
    .command-windows-server = Windows Server : installer la fonctionnalité
    .command-windows-client = Windows client : activer la fonctionnalité
    .command-windows-server-see = Windows Server : voir son état

LonghornIIS6MgmtConsoleNotInstalled = Composants de compatibilité IIS 6 non installés
    .meaning = Il manque le composant logiciel enfichable d’administration d’IIS 6. Exchange 2013 le compte parmi ses exigences ; les versions ultérieures ne semblent pas le contrôler.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-windows-server = Windows Server : installez Web-Lgcy-Mgmt-Console.
    .step-windows-client-management-tools = Windows client avec les seuls outils de gestion : activez IIS-LegacySnapIn.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Lgcy-Mgmt-Console.
    .command-windows-server = Windows Server : installer la fonctionnalité
    .command-windows-client = Windows client : activer la fonctionnalité
    .command-windows-server-see = Windows Server : voir son état

LonghornIIS6WMICompatibility = La compatibilité WMI d’IIS 6 n’est pas installée
    .meaning = IIS ne peut pas être piloté par les classes de gestion (WMI) d’IIS 6 : le fournisseur est absent.
    .why = Le programme d’installation et les outils d’Exchange s’en servent pour configurer une partie d’IIS.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-wmi = Installez Web-WMI.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-WMI.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornIIS7BasicAuthNotInstalled = Composant IIS 7 non installé
    .meaning = IIS ne peut pas laisser les clients se connecter avec un nom d’utilisateur et un mot de passe dans l’en-tête de la requête : l’authentification de base est absente.
    .why = ActiveSync et d’autres répertoires virtuels d’Exchange peuvent la proposer, et le programme d’installation la configure.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-basic-auth = Installez Web-Basic-Auth.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Basic-Auth.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornIIS7DigestAuthNotInstalled = Composant IIS 7 non installé
    .meaning = IIS n’a pas la méthode de connexion qui transmet une empreinte du mot de passe à un contrôleur de domaine : l’authentification Digest.
    .why = Presque tous les répertoires virtuels d’Exchange ont une option pour elle, que le programme d’installation règle.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-digest-auth = Installez Web-Digest-Auth.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Digest-Auth.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornIIS7HttpCompressionDynamicNotInstalled = Composant IIS 7 non installé
    .meaning = IIS ne peut pas compresser ce que les applications web génèrent à chaque requête : la compression de contenu dynamique est absente.
    .why = Les applications web d’Exchange réduisent ainsi les listes de messages, les recherches et les autres réponses.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-dyn-compression = Installez Web-Dyn-Compression.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Dyn-Compression.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornIIS7HttpCompressionStaticNotInstalled = Composant IIS 7 non installé
    .meaning = IIS ne peut pas conserver de copies compressées des fichiers qui ne changent pas : la compression de contenu statique est absente.
    .why = Les scripts et feuilles de style d’Outlook sur le web parviennent ainsi aux navigateurs.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-stat-compression = Installez Web-Stat-Compression.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Stat-Compression.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornIIS7ManagementConsoleInstalled = La console de gestion IIS n’est pas installée
    .meaning = Le Gestionnaire des services Internet et les bibliothèques qui l’accompagnent manquent sur un ordinateur avec bureau. Server Core n’en a pas besoin.
    .why = Le programme d’installation et les cmdlets d’Exchange appellent ces bibliothèques.
    .cause-only-management-tools-being = Seuls les outils de gestion sont installés, sur un ordinateur sans IIS.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .step-windows-server = Windows Server : installez Web-Mgmt-Console.
    .step-windows-10-11-management = Windows 10 ou 11 avec les seuls outils de gestion : activez IIS-ManagementConsole.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Mgmt-Console.
    .command-windows-server = Windows Server : installer la fonctionnalité
    .command-windows-client = Windows client : activer la fonctionnalité
    .command-windows-server-see = Windows Server : voir son état

LonghornIIS7NetExt = Le composant Extensibilité .NET d’IIS 7 est requis
    .meaning = Sous Windows Server 2008 R2, IIS ne peut pas être étendu par du code .NET. Sur un Windows plus récent, ce test réussit et un autre contrôle le composant qui lui succède.
    .why = PowerShell à distance, sur lequel reposent les outils de gestion d’Exchange, est hébergé dans IIS grâce à lui.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-windows-server-2008-r2 = Sous Windows Server 2008 R2, ajoutez Web-Net-Ext.
    .step-install-web-net-ext45 = Sur un Windows plus récent, installez Web-Net-Ext45 ; la fonctionnalité 3.5 n’y change rien.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = La commande indique Installed pour la fonctionnalité de votre Windows.
    .command-windows-server-2008-r2 = Windows Server 2008 R2 : installer la fonctionnalité
    .command-windows-server-2012-later = Windows Server 2012 ou version ultérieure : installer son successeur
    .command-see-their-state = Voir leur état

LonghornIIS7WindowsAuthNotInstalled = Composant IIS 7 non installé
    .meaning = IIS ne peut pas connecter les utilisateurs du domaine avec Kerberos ou NTLM : l’authentification Windows est absente.
    .why = Outlook, l’Exchange Management Shell et les serveurs Exchange entre eux se connectent ainsi.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-windows-auth = Installez Web-Windows-Auth.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Windows-Auth.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornISAPIFilter = Les filtres ISAPI ne sont pas installés dans IIS
    .meaning = IIS ne peut pas charger de filtres natifs, qui voient chaque requête avant l’application web. Ce n’est pas la fonctionnalité des extensions ISAPI.
    .why = Exchange inscrit des filtres sur ses sites web.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-isapi-filter = Installez Web-ISAPI-Filter.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-ISAPI-Filter.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornRequestMonitor = L’observateur de demandes n’est pas installé dans IIS
    .meaning = Rien sur ce serveur ne permet de voir quelles requêtes IIS traite à l’instant.
    .why = La surveillance et le support y regardent quand un processus de travail d’Exchange se bloque.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-request-monitor = Installez Web-Request-Monitor.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Request-Monitor.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornStaticContent = Le composant Contenu statique n’est pas installé dans IIS
    .meaning = IIS ne peut pas délivrer de simples fichiers du disque, comme des images.
    .why = Sans lui, Outlook sur le web et le Centre d’administration Exchange s’ouvriraient sans images, styles ni scripts.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-static-content = Installez Web-Static-Content.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Static-Content.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornWASProcessModelInstalled = Le composant Modèle de processus du service d’activation des processus Windows est requis
    .meaning = Windows n’a pas la partie qui démarre, surveille et remplace les processus de travail des services web.
    .why = Les services web d’Exchange vivent dans ces processus, même appelés autrement que par HTTP.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-process-model = Installez WAS-Process-Model.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour WAS-Process-Model.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

LonghornWmspdmoxNotInstalled = Les codecs vocaux Windows Media sont absents ou trop anciens
    .meaning = D’après son nom et ses paramètres, ce test recherche wmspdmod.dll et wmspdmoe.dll dans Windows. Microsoft n’a rien publié à son sujet.
    .why = La messagerie unifiée enregistre et lit les messages vocaux avec ces fichiers.
    .cause-media-foundation-not-installed = Media Foundation n’est pas installé.
    .cause-files-were-removed-damaged = Les fichiers ont été supprimés ou endommagés.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation, puis voyez si les deux fichiers existent.
    .step-install-server-media-foundation = Installez Server-Media-Foundation.
    .step-repair-system-files-sfc = Si un fichier manque encore ou reste endommagé, réparez les fichiers système avec sfc.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = La commande liste les deux fichiers avec une version.
    .command-install-media-foundation = Installer Media Foundation
    .command-show-both-files = Afficher les deux fichiers

ManagementServiceInstalled = Le service de gestion d’IIS n’est pas installé
    .meaning = IIS ne peut pas être administré à distance sur ce serveur : le service prévu (WMSVC) n’existe pas.
    .why = Le programme d’installation active l’administration à distance d’IIS et redémarre ce service avant de contrôler le serveur.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-mgmt-service = Installez Web-Mgmt-Service.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Mgmt-Service.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

NETFramework45FeaturesNotInstalled = Les fonctionnalités .NET Framework 4.x ne sont pas installées
    .meaning = D’après son nom et son paramètre, ce test constate que tout le groupe de fonctionnalités Windows autour de .NET 4.x, ASP.NET et WCF compris, est désactivé. Microsoft n’a rien publié à son sujet.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-dotnet-framework-package-installed = Le package .NET Framework a été installé, ce qui n’ajoute pas la fonctionnalité.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-install-net-framework-45 = Installez NET-Framework-45-Features.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework-45-Features.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

NETFrameworkNotInstalled = La fonctionnalité .NET Framework 3.5.1 n’est pas installée
    .meaning = D’après ses paramètres, ce test ne concerne qu’Exchange 2013 sous Windows Server 2008 R2, où l’ancienne génération de .NET doit être activée. Microsoft n’a rien publié à son sujet.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-add-net-framework = Sous Windows Server 2008 R2, ajoutez NET-Framework. Sur un Windows plus récent, cherchez une autre cause.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

RPCOverHTTPproxyNotInstalled = Le proxy RPC sur HTTP n’est pas installé
    .meaning = D’après son nom et son paramètre, ce test ne trouve pas la fonctionnalité Windows qui transporte les appels RPC d’Outlook dans HTTPS. Microsoft n’a rien publié à son sujet.
    .why = Outlook Anywhere en a besoin ; elle est exigée même si tous les clients utilisent MAPI sur HTTP.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-removed-because-all-clients = Elle a été supprimée parce que tous les clients utilisent MAPI sur HTTP.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-install-rpc-over-http = Installez RPC-over-HTTP-proxy.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RPC-over-HTTP-proxy.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

RsatAddsToolsInstalled = Les outils d’administration AD DS ne sont pas installés
    .meaning = Cette exécution doit préparer Active Directory, et l’ordinateur n’a pas les outils d’administration nécessaires.
    .why = ldifde.exe, avec lequel le programme d’installation écrit dans l’annuaire, est fourni avec eux.
    .cause-tools-were-never-installed = Les outils n’ont jamais été installés sur ce serveur membre.
    .cause-first-exchange-server-active = C’est le premier serveur Exchange et Active Directory n’a pas été préparé à part.
    .step-install-rsat-adds = Installez RSAT-ADDS, qui comprend RSAT-ADDS-Tools.
    .step-prepare-active-directory-computer = Ou préparez Active Directory sur un ordinateur qui a ces outils, par exemple un contrôleur de domaine du site du contrôleur de schéma, et attendez la réplication.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-ADDS.
    .command-install-tools = Installer les outils
    .command-see-their-state = Voir leur état

RsatClusteringCmdInterfaceInstalled = Fonctionnalité Windows Interface de commande de cluster de basculement non installée
    .meaning = L’ancien outil en ligne de commande des clusters de basculement, cluster.exe, est absent.
    .why = L’ensemble complet des outils de cluster est exigé sur chaque serveur de boîtes aux lettres.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-only-rsat-clustering-added = Seul RSAT-Clustering a été ajouté, ce qui laisse cette partie de côté.
    .step-install-rsat-clustering-cmdinterface = Installez RSAT-Clustering-CmdInterface.
    .step-check-other-rsat-clustering = Contrôlez en même temps les autres fonctionnalités RSAT-Clustering.
    .step-leave-setup = Si un redémarrage est nécessaire, quittez le programme d’installation, redémarrez et recommencez.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Clustering-CmdInterface.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state-all-four = Voir l’état des quatre

RsatClusteringInstalled = Les outils de clustering avec basculement ne sont pas installés
    .meaning = La fonctionnalité parente de tous les outils de cluster de basculement Windows est absente : aucun n’est donc présent.
    .why = Ils gèrent les groupes de disponibilité de base de données ; ils sont exigés sur chaque serveur, membre d’un tel groupe ou non.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-parts = Installez-la avec ses composants : une commande avec un bureau, l’autre sur Server Core.
    .step-also-resolves-checks-parts = Cela résout aussi les tests de ses composants.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = La commande indique Installed pour ces fonctionnalités ; sur Server Core, toutes sauf RSAT-Clustering-Mgmt.
    .command-desktop-experience = Expérience de bureau : installer les quatre fonctionnalités
    .command-server-core = Server Core : installer les trois qui y existent
    .command-see-their-state = Voir leur état

RsatClusteringMgmtInstalled = Les outils de gestion du cluster de basculement ne sont pas installés
    .meaning = Le composant logiciel enfichable graphique Gestionnaire du cluster de basculement manque sur un serveur avec bureau.
    .why = Les outils de cluster ne sont acceptés qu’au complet ; sur Server Core, cette partie n’existe pas.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-rsat-clustering-mgmt = Installez RSAT-Clustering-Mgmt.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Clustering-Mgmt.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

RsatClusteringPowerShellInstalled = Le module de cluster de basculement pour Windows PowerShell n’est pas installé
    .meaning = Il manque le module PowerShell contenant les cmdlets des clusters Windows.
    .why = Les scripts et les administrateurs s’en servent sur le cluster d’un groupe de disponibilité de base de données.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-rsat-clustering-powershell = Installez RSAT-Clustering-PowerShell.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Clustering-PowerShell.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

RSATWebServerNotInstalled = Les outils de serveur Web (IIS) ne sont pas installés
    .meaning = D’après ses paramètres, ce test ne concerne qu’Exchange 2013 sous Windows Server 2008 R2 : les outils d’administration à distance d’un serveur web sont absents. Microsoft n’a rien publié à son sujet.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-add-rsat-web-server = Sous Windows Server 2008 R2, ajoutez RSAT-Web-Server. Aucun Windows ultérieur n’en a besoin pour Exchange.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Web-Server.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

ServerGuiMgmtInfraNotInstalled = Le composant Windows Server-Gui-Mgmt-Infra n’est pas installé sur cet ordinateur
    .meaning = Le programme d’installation ne trouve pas d’interface graphique d’administration dans Windows. La fonctionnalité recherchée n’existe que sur Windows Server 2012 et 2012 R2.
    .why = Exchange 2013 et 2016 ne sont pas pris en charge sur Server Core.
    .cause-windows-installed-server-core = Windows a été installé en Server Core, ou son interface a été supprimée.
    .cause-exchange-2016-older-cu3 = Un Exchange 2016 antérieur à la CU3 a été lancé sous Windows Server 2016.
    .step-windows-server-2012-2012 = Windows Server 2012 ou 2012 R2 : installez l’interface, puis redémarrez.
    .step-windows-server-2016 = Windows Server 2016 : utilisez Exchange 2016 CU3 ou version ultérieure. Server Core n’y est pas convertible : réinstallez Windows avec un bureau.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande indique Installed pour les deux fonctionnalités.
    .situation-gui_removed = Windows Server 2012 ou 2012 R2 sans interface
    .situation-old_exchange = Windows Server 2016, qui n’a pas cette fonctionnalité
    .command-windows-server-2012-2012 = Windows Server 2012 et 2012 R2 : installer l’interface
    .command-see-state = Voir son état

W2K8R2PrepareAdLdifdeNotInstalled = ldifde.exe manque pour préparer Active Directory
    .meaning = L’organisation Exchange doit être créée ou mise à jour dans Active Directory, et l’outil d’importation n’est pas sur cet ordinateur.
    .why = Le programme d’installation importe ses modifications d’annuaire avec ldifde.exe.
    .cause-ad-ds-tools-rsat = Les outils AD DS (RSAT-ADDS) ne sont pas installés ici.
    .step-install-rsat-adds = Installez RSAT-ADDS ; ldifde.exe en fait partie.
    .step-run-preparead-computer-tools = Ou exécutez /PrepareAD sur un ordinateur qui a ces outils, et attendez la réplication.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande affiche ldifde.exe avec une version.
    .command-install-ad-ds-tools = Installer les outils AD DS
    .command-show-file = Afficher le fichier

W2K8R2PrepareSchemaLdifdeNotInstalled = ldifde.exe manque pour étendre le schéma
    .meaning = De nouvelles classes et de nouveaux attributs doivent entrer dans le schéma, et cet ordinateur n’a pas l’outil qui charge les fichiers de schéma.
    .why = Le programme d’installation confie ses fichiers de schéma à ldifde.exe.
    .cause-active-directory-management-tools = Les outils de gestion Active Directory (RSAT-ADDS) n’ont pas été ajoutés à cet ordinateur.
    .step-install-rsat-adds = Installez RSAT-ADDS ; ldifde.exe en fait partie.
    .step-run-prepareschema-computer-tools = Ou exécutez /PrepareSchema sur un ordinateur qui a ces outils, dans le domaine et le site du contrôleur de schéma.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande affiche ldifde.exe avec une version.
    .command-install-ad-ds-tools = Installer les outils AD DS
    .command-show-file = Afficher le fichier

WcfHttpActivation45Installed = L’activation HTTP de WCF n’est pas installée
    .meaning = IIS ne peut pas démarrer un service web WCF de .NET 4.x lorsqu’une requête lui est adressée.
    .why = Les services web Exchange, qu’Outlook et d’autres programmes appellent, démarrent de cette façon.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-net-wcf-http = Installez NET-WCF-HTTP-Activation45.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-WCF-HTTP-Activation45.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

WebASPNET45NotInstalled = Le composant Windows Web-ASP-NET45 n’est pas installé sur cet ordinateur
    .meaning = IIS ne sait pas transmettre les requêtes aux applications ASP.NET 4.x.
    .why = Outlook sur le web, le Centre d’administration Exchange et les services web Exchange sont de telles applications.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-asp-net45 = Installez Web-Asp-Net45.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Asp-Net45.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

WebISAPIExtNotInstalled = Le composant Windows Web-ISAPI-Ext n’est pas installé sur cet ordinateur
    .meaning = IIS ne peut pas exécuter de gestionnaires natifs, les extensions qui produisent la réponse à une requête. Les filtres sont une autre fonctionnalité.
    .why = ASP.NET et les modules IIS propres à Exchange s’appuient dessus.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-isapi-ext = Installez Web-ISAPI-Ext.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-ISAPI-Ext.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

WebNetExt45NotInstalled = Le composant Windows Web-Net-Ext45 n’est pas installé sur cet ordinateur
    .meaning = IIS ne peut pas faire intervenir des modules écrits en .NET 4.x dans le traitement des requêtes.
    .why = Les applications web d’Exchange apportent de tels modules, par exemple pour la connexion et le transfert des requêtes.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-install-web-net-ext45 = Installez Web-Net-Ext45.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Net-Ext45.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 n’est pas installé
    .meaning = D’après son nom, ce test exige la bibliothèque Windows des identités basées sur les revendications, à partir de Windows Server 2012. Microsoft n’a rien publié à son sujet.
    .why = Exchange s’en sert quand les utilisateurs se connectent avec des revendications, par exemple via AD FS.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-removed-exchange-installed = Elle a été supprimée après l’installation d’Exchange, par exemple lors d’un durcissement.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-install-windows-identity-foundation = Installez Windows-Identity-Foundation. Server Core ne l’a pas et n’en a pas besoin.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Windows-Identity-Foundation.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

WinRMIISExtensionInstalled = L’extension WinRM pour IIS est installée
    .meaning = D’après son nom et son paramètre, ce test s’oppose à l’extension par laquelle WinRM répond au travers d’IIS. Microsoft n’a rien publié à son sujet ; qu’elle doive être absente est une déduction.
    .why = Elle peut gêner le répertoire virtuel PowerShell propre à Exchange.
    .cause-image-script-added-along = Une image ou un script l’a ajoutée avec d’autres fonctionnalités.
    .step-read-setup-own-message = Lisez le message du programme d’installation : veut-il que la fonctionnalité disparaisse, ou qu’elle soit installée ?
    .step-see-whether-installed-whether = Voyez si elle est installée et si quelque chose l’utilise sur ce serveur.
    .step-go-remove-restart-run = Si elle doit disparaître, supprimez-la, redémarrez et réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Available pour WinRM-IIS-Ext.
    .caution = Ne supprimez rien avant que le message du programme d’installation ne le confirme.
    .command-remove-extension = Supprimer l’extension
    .command-see-state = Voir son état

NETFramework45CoreNotInstalled = Le composant Windows NET-Framework-45-Core n’est pas installé sur cet ordinateur
    .meaning = Le .NET Framework 4.x de Windows est lui-même désactivé en tant que fonctionnalité.
    .why = Exchange est du code .NET Framework de bout en bout ; le package téléchargeable ne remplace pas la fonctionnalité.
    .cause-hardening-removed = Un durcissement l’a supprimée ; Windows l’a par défaut.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .step-install-net-framework-45 = Installez NET-Framework-45-Core.
    .step-powershell-not-start = Si PowerShell ne démarre pas, utilisez DISM.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework-45-Core.
    .caution = Sans elle, le Gestionnaire de serveur et PowerShell peuvent aussi refuser de démarrer.
    .command-install-feature = Installer la fonctionnalité
    .command-install-powershell-not-start = L’installer si PowerShell ne démarre pas
    .command-see-state = Voir son état

NETFramework45ASPNETNotInstalled = Le composant Windows NET-Framework-45-ASPNET n’est pas installé sur cet ordinateur
    .meaning = La plateforme d’applications web de .NET Framework 4.x est absente. C’est une moitié ; son pendant dans IIS, Web-Asp-Net45, est également requis.
    .why = Les pages d’Outlook sur le web et du Centre d’administration Exchange s’exécutent dessus.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-hardening-removal-another-product = Un durcissement ou la désinstallation d’un autre produit l’a retirée.
    .step-install-net-framework-45 = Installez NET-Framework-45-ASPNET.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework-45-ASPNET.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

NETWCFHTTPActivation45NotInstalled = Le composant Windows NET-WCF-HTTP-Activation45 n’est pas installé sur cet ordinateur
    .meaning = Les versions récentes contrôlent chaque fonctionnalité WCF séparément ; celle qui laisse les requêtes web démarrer des services est absente.
    .why = Les services web d’Exchange restent à l’arrêt tant qu’une requête ne peut pas les démarrer.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-hardening-removal-another-product = Un durcissement ou la désinstallation d’un autre produit l’a retirée.
    .step-install-net-wcf-http = Installez NET-WCF-HTTP-Activation45.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-WCF-HTTP-Activation45.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

NETWCFPipeActivation45NotInstalled = Le composant Windows NET-WCF-Pipe-Activation45 n’est pas installé sur cet ordinateur
    .meaning = Windows ne peut pas démarrer un service WCF lorsqu’un autre processus du même serveur l’appelle par un canal nommé.
    .why = Les processus d’Exchange s’adressent à de tels services sur leur propre serveur (net.pipe).
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .cause-hardening-removal-another-product = Un durcissement ou la désinstallation d’un autre produit l’a retirée.
    .step-install-net-wcf-pipe = Installez NET-WCF-Pipe-Activation45.
    .step-installwindowscomponents-adds-them-all = Si d’autres fonctionnalités manquent, /InstallWindowsComponents les ajoute toutes lors d’une première installation.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-WCF-Pipe-Activation45.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

NETWCFTCPPortSharing45NotInstalled = Le composant Windows NET-WCF-TCP-PortSharing45 n’est pas installé sur cet ordinateur
    .meaning = Plusieurs services ne peuvent pas écouter sur un même port net.tcp : la fonctionnalité qui apporte le service NetTcpPortSharing est absente.
    .why = Les services d’Exchange se partagent de tels ports.
    .cause-hardening-removed = Un durcissement l’a supprimée ; Windows l’a par défaut.
    .cause-windows-features-were-added = Les fonctionnalités Windows ont été ajoutées à la main et celle-ci a été oubliée.
    .step-install-net-wcf-tcp = Installez NET-WCF-TCP-PortSharing45.
    .step-set-service-nettcpportsharing-automatic = Réglez le service NetTcpPortSharing sur Automatique.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = La commande indique Installed pour la fonctionnalité et Automatic pour le service.
    .command-install-feature = Installer la fonctionnalité
    .command-let-service-start-windows = Démarrer son service avec Windows
    .command-see-feature-service = Voir la fonctionnalité et le service

ADAMWin7ServerInstalled = AD LDS n’est pas installé
    .meaning = D’après son nom, ce test ne trouve pas le rôle Windows AD LDS sur un futur serveur de transport Edge, peut-être uniquement sous Windows Server 2008 R2. Microsoft n’a rien publié à son sujet.
    .why = Le rôle Edge conserve sa configuration et ses destinataires dans AD LDS.
    .cause-windows-prerequisites-were-not = Les conditions préalables de Windows n’ont pas été installées auparavant.
    .step-read-setup-own-message = Lisez d’abord le message du programme d’installation : il nomme le composant.
    .step-install-adlds = Installez ADLDS.
    .step-restart-windows-asks = Redémarrez si Windows le demande, puis réexécutez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour ADLDS.
    .command-install-feature = Installer la fonctionnalité
    .command-see-state = Voir son état

# Facts

fact-ClientCertificateMappingAuthentication = Authentification par mappage de certificat client (IIS)
    .ask = La fonctionnalité Windows Web-Client-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-DirectoryBrowse = Exploration de répertoire (IIS)
    .ask = La fonctionnalité Windows Web-Dir-Browsing est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpErrors = Erreurs HTTP (IIS)
    .ask = La fonctionnalité Windows Web-Http-Errors est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpLogging = Journalisation HTTP (IIS)
    .ask = La fonctionnalité Windows Web-Http-Logging est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Intégrité et diagnostics.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpRedirect = Redirection HTTP (IIS)
    .ask = La fonctionnalité Windows Web-Http-Redirect est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpTracing = Suivi (IIS)
    .ask = La fonctionnalité Windows Web-Http-Tracing est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Intégrité et diagnostics.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS6MetabaseStatus = Compatibilité avec la métabase de données IIS 6 (IIS)
    .ask = La fonctionnalité Windows Web-Metabase est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion, Compatibilité avec la gestion IIS 6.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS6ManagementConsoleStatus = Console de gestion IIS 6 (IIS)
    .ask = La fonctionnalité Windows Web-Lgcy-Mgmt-Console est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion, Compatibilité avec la gestion IIS 6.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS6WMICompatibility = Compatibilité WMI d’IIS 6 (IIS)
    .ask = La fonctionnalité Windows Web-WMI est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion, Compatibilité avec la gestion IIS 6.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7BasicAuthentication = Authentification de base (IIS)
    .ask = La fonctionnalité Windows Web-Basic-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7DigestAuthentication = Authentification Digest (IIS)
    .ask = La fonctionnalité Windows Web-Digest-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7CompressionDynamic = Compression de contenu dynamique (IIS)
    .ask = La fonctionnalité Windows Web-Dyn-Compression est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Performances.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7CompressionStatic = Compression de contenu statique (IIS)
    .ask = La fonctionnalité Windows Web-Stat-Compression est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Performances.
    .value-1 = Installée
    .value-0 = Non installée

fact-ServerGuiShellInstalled = Windows avec bureau
    .ask = Ce Windows a-t-il un bureau (Expérience de bureau, et non Server Core) ?
    .hint = Certaines fonctionnalités n’existent pas sur Server Core et n’y sont pas exigées.

fact-IIS7ManagementConsole = Console de gestion IIS (IIS)
    .ask = La fonctionnalité Windows Web-Mgmt-Console est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7WindowAuthentication = Authentification Windows (IIS)
    .ask = La fonctionnalité Windows Web-Windows-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-ISAPIFilter = Filtres ISAPI (IIS)
    .ask = La fonctionnalité Windows Web-ISAPI-Filter est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.
    .value-1 = Installée
    .value-0 = Non installée

fact-RequestMonitor = Observateur de demandes (IIS)
    .ask = La fonctionnalité Windows Web-Request-Monitor est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Intégrité et diagnostics.
    .value-1 = Installée
    .value-0 = Non installée

fact-StaticContent = Contenu statique (IIS)
    .ask = La fonctionnalité Windows Web-Static-Content est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-WASProcessModel = Modèle de processus du service d’activation des processus Windows
    .ask = La fonctionnalité Windows WAS-Process-Model est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Service d’activation des processus Windows.
    .value-1 = Installée
    .value-0 = Non installée

fact-FileVersionWmspdmod = Version de wmspdmod.dll
    .ask = Le fichier wmspdmod.dll se trouve-t-il dans le dossier System32 de Windows ?
    .hint = Il décode les messages vocaux et accompagne Media Foundation.
    .value-0 = Non, il manque
    .value-10 = Oui, il s’y trouve

fact-FileVersionWmspdmoe = Version de wmspdmoe.dll
    .ask = Le fichier wmspdmoe.dll se trouve-t-il dans le dossier System32 de Windows ?
    .hint = Il encode les messages vocaux et accompagne Media Foundation.
    .value-0 = Non, il manque
    .value-10 = Oui, il s’y trouve

fact-ManagementService = Service de gestion (IIS)
    .ask = La fonctionnalité Windows Web-Mgmt-Service est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion.
    .value-1 = Installée
    .value-0 = Non installée

fact-IsNETFramework45FeaturesInstalled = Groupe de fonctionnalités .NET Framework 4.x
    .ask = La fonctionnalité Windows NET-Framework-45-Features est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = Proxy RPC sur HTTP
    .ask = La fonctionnalité Windows RPC-over-HTTP-proxy est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Proxy RPC sur HTTP.

fact-IsRsatAddsToolsInstalled = Outils d’administration AD DS
    .ask = La fonctionnalité Windows RSAT-ADDS-Tools est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils d’administration de rôles.

fact-IsRsatClusteringCmdInterfaceInstalled = Interface de commande de cluster de basculement
    .ask = La fonctionnalité Windows RSAT-Clustering-CmdInterface est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils de clustering avec basculement.

fact-IsRsatClusteringInstalled = Outils de clustering avec basculement
    .ask = La fonctionnalité Windows RSAT-Clustering est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils d’administration de fonctionnalités.

fact-IsRsatClusteringMgmtInstalled = Outils de gestion du cluster de basculement
    .ask = La fonctionnalité Windows RSAT-Clustering-Mgmt est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils de clustering avec basculement.

fact-IsRsatClusteringPowerShellInstalled = Module de cluster de basculement pour Windows PowerShell
    .ask = La fonctionnalité Windows RSAT-Clustering-PowerShell est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils de clustering avec basculement.

fact-IsServerGuiMgmtInfraInstalled = Outils et infrastructure de gestion graphique
    .ask = La fonctionnalité Windows Server-Gui-Mgmt-Infra est-elle installée ?
    .hint = Elle n’existe que sur Windows Server 2012 et 2012 R2.

fact-FileVersionLdifde = Version de ldifde.exe
    .ask = Le fichier ldifde.exe se trouve-t-il dans le dossier System32 de Windows ?
    .hint = Le programme d’installation s’en sert pour importer les modifications d’annuaire ; les outils AD DS l’apportent.
    .value-0 = Non, il manque
    .value-10 = Oui, il s’y trouve

fact-IsWcfHttpActivation45Installed = Activation HTTP de WCF
    .ask = La fonctionnalité Windows NET-WCF-HTTP-Activation45 est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x, Services WCF.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = La fonctionnalité Windows Web-Asp-Net45 est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.

fact-IsWebISAPIExtInstalled = Extensions ISAPI (IIS)
    .ask = La fonctionnalité Windows Web-ISAPI-Ext est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.

fact-IsWebNetExt45Installed = Extensibilité .NET 4.x (IIS)
    .ask = La fonctionnalité Windows Web-Net-Ext45 est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.

fact-IsWinRMIISExtensionInstalled = Extension WinRM pour IIS
    .ask = La fonctionnalité Windows WinRM-IIS-Ext est-elle installée ?
    .hint = Exchange n’en a pas besoin ; des images ou des scripts l’ajoutent parfois.

fact-NetHttpActivation35Installed = Activation HTTP de .NET Framework 3.5.1
    .ask = La fonctionnalité Windows NET-HTTP-Activation est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-Iis32BitDefault = Mode 32 bits par défaut des pools d’applications IIS
    .ask = L’option Activer les applications 32 bits vaut-elle True dans les paramètres par défaut des pools d’applications IIS ?
    .hint = Gestionnaire des services Internet : Pools d’applications, Définir les valeurs par défaut du pool d’applications.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = La fonctionnalité Windows Web-Asp-Net est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-WebNetExt35Installed = Extensibilité .NET 3.5 (IIS)
    .ask = La fonctionnalité Windows Web-Net-Ext est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-NetFramework351Installed = Fonctionnalité .NET Framework 3.5.1
    .ask = La fonctionnalité Windows NET-Framework est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-RsatWebServerInstalled = Outils de serveur Web (IIS)
    .ask = La fonctionnalité Windows RSAT-Web-Server est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Fonctionnalité Windows Identity Foundation 3.5
    .ask = La fonctionnalité Windows Windows-Identity-Foundation est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Fonctionnalité .NET Framework 4.x
    .ask = La fonctionnalité Windows NET-Framework-45-Core est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x de .NET Framework
    .ask = La fonctionnalité Windows NET-Framework-45-ASPNET est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x.

fact-WcfPipeActivation45Installed = Activation de canal nommé de WCF
    .ask = La fonctionnalité Windows NET-WCF-Pipe-Activation45 est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x, Services WCF.

fact-WcfTcpPortSharing45Installed = Partage de port TCP de WCF
    .ask = La fonctionnalité Windows NET-WCF-TCP-PortSharing45 est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x, Services WCF.

fact-AdLdsInstalled = Rôle AD LDS
    .ask = La fonctionnalité Windows ADLDS est-elle installée ?
    .hint = Gestionnaire de serveur : Rôles de serveurs, Services AD LDS (Active Directory Lightweight Directory Services).
