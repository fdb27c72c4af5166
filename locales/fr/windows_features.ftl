# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = L’activation HTTP de .NET Framework 3.5.1 est absente
    .meaning = Sous Windows Server 2008 R2, la fonctionnalité Activation HTTP de .NET Framework 3.5.1 n’est pas installée. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = Les services web d’Exchange démarrent ainsi.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .step-add-on-2008-r2 = Sous Windows Server 2008 R2, ajoutez NET-HTTP-Activation.
    .step-install-successor = Sous Windows Server 2012 ou 2012 R2, installez AS-HTTP-Activation. Elle n’existe plus à partir de Windows Server 2016 : installez-y NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = La commande marque d’un [X] la fonctionnalité de votre Windows.
    .command-add-on-2008-r2 = Sous Windows Server 2008 R2 : ajouter la fonctionnalité
    .command-install-on-2012 = Sous Windows Server 2012 ou 2012 R2 : installer la fonctionnalité
    .command-install-on-2016 = À partir de Windows Server 2016 : installer la fonctionnalité qui lui succède
    .command-show-state = Afficher son état

Iis32BitMode = IIS est en mode de compatibilité 32 bits
    .meaning = Par défaut, les pools d’applications de ce serveur s’exécutent en 32 bits.
    .why = Les composants web d’Exchange sont en 64 bits et ne s’y chargent pas.
    .cause-default-changed = La valeur par défaut a été modifiée pour une autre application web.
    .cause-configuration-copied = La configuration d’IIS a été copiée depuis un autre serveur.
    .step-list-pools = Affichez les pools en 32 bits, et notez ceux d’autres applications qui doivent le rester.
    .step-set-default = Dans les valeurs par défaut des pools, mettez Activer les applications 32 bits sur False.
    .step-keep-pool = Donnez son propre réglage à chaque pool noté, ou déplacez son application vers un autre serveur.
    .step-run-iisreset = Exécutez iisreset, qui interrompt tous les sites web de ce serveur, puis relancez le programme d’installation.
    .verify = La commande affiche False.
    .caution = Les applications web 32 bits qui dépendent de la valeur par défaut cessent de fonctionner tant que leur pool n’a pas son propre réglage.
    .command-list-pools = Afficher les pools d’applications en 32 bits
    .command-set-default = Mettre la valeur par défaut sur 64 bits
    .command-keep-pool = Garder un pool en 32 bits
    .command-restart-iis = Redémarrer IIS
    .command-show-default = Afficher la valeur par défaut

LonghornASPNET = ASP.NET pour IIS 7 est absent
    .meaning = Sous Windows Server 2008 R2, la fonctionnalité IIS ASP.NET n’est pas installée. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-add-on-2008-r2 = Sous Windows Server 2008 R2, ajoutez Web-Asp-Net.
    .step-install-successor = Sur un Windows plus récent, installez Web-Asp-Net45.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = La commande marque d’un [X] la fonctionnalité de votre Windows.
    .command-add-on-2008-r2 = Sous Windows Server 2008 R2 : ajouter la fonctionnalité
    .command-install-successor = À partir de Windows Server 2012 : installer la fonctionnalité qui lui succède
    .command-show-state = Afficher son état

LonghornClientCertificateMappingAuthentication = Le composant Authentification par mappage de certificat client est requis
    .meaning = La fonctionnalité IIS Authentification par mappage de certificat client (Web-Client-Auth) n’est pas installée.
    .why = La connexion par certificat en a besoin, par exemple depuis un téléphone avec ActiveSync.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Client-Auth.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Client-Auth d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornDirectoryBrowse = L’exploration de répertoire n’est pas installée dans IIS
    .meaning = La fonctionnalité IIS Exploration de répertoire (Web-Dir-Browsing) n’est pas installée.
    .why = Exchange en définit les options, même là où l’exploration reste désactivée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Dir-Browsing.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Dir-Browsing d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornHttpErrors = Le composant Erreurs HTTP n’est pas installé dans IIS
    .meaning = La fonctionnalité IIS Erreurs HTTP (Web-Http-Errors) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Http-Errors.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Http-Errors d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornHttpLogging = La journalisation HTTP n’est pas installée dans IIS
    .meaning = La fonctionnalité IIS Journalisation HTTP (Web-Http-Logging) n’est pas installée.
    .why = Ses journaux montrent ce qu’Outlook, les téléphones et les navigateurs ont demandé à Exchange.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Http-Logging.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Http-Logging d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornHttpRedirect = La redirection HTTP n’est pas installée dans IIS
    .meaning = La fonctionnalité IIS Redirection HTTP (Web-Http-Redirect) n’est pas installée.
    .why = Exchange s’en sert, par exemple pour mener de la racine du site à Outlook sur le web.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Http-Redirect.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Http-Redirect d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornHttpTracing = Le suivi des demandes ayant échoué n’est pas installé dans IIS
    .meaning = La fonctionnalité IIS Suivi (Web-Http-Tracing) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Http-Tracing.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Http-Tracing d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornIIS6MetabaseNotInstalled = Composants de compatibilité IIS 6 non installés : Compatibilité avec la métabase IIS 6
    .meaning = La fonctionnalité IIS Compatibilité avec la métabase IIS 6 (Web-Metabase) n’est pas installée.
    .why = Le programme d’installation et les cmdlets des répertoires virtuels l’utilisent.
    .cause-tools-only = Sur un ordinateur sans IIS, vous n’installez que les outils de gestion, ou l’Assistant d’installation doit préparer Active Directory.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Sous Windows Server, installez Web-Metabase.
    .step-enable-on-client = Sur un client Windows, pour les seuls outils de gestion, activez IIS-Metabase.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Metabase d’un [X] ; sur un client Windows, dism indique que sa fonctionnalité est activée.
    .command-install-feature = Installer la fonctionnalité
    .command-enable-on-client = Sur un client Windows : activer la fonctionnalité
    .command-enable-with-dism = Sur un client Windows : activer la fonctionnalité (Exchange 2013)
    .command-show-state = Afficher son état
    .command-show-client-state = Sur un client Windows : afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = Composants de compatibilité IIS 6 non installés : Console de gestion IIS 6
    .meaning = La fonctionnalité IIS Console de gestion IIS 6 (Web-Lgcy-Mgmt-Console) n’est pas installée. Exchange 2013 l’exige.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Sous Windows Server, installez Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = Sur un client Windows, pour les seuls outils de gestion, activez IIS-LegacySnapIn.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Lgcy-Mgmt-Console d’un [X] ; sur un client Windows, dism indique que sa fonctionnalité est activée.
    .command-install-feature = Installer la fonctionnalité
    .command-enable-on-client = Sur un client Windows : activer la fonctionnalité
    .command-show-state = Afficher son état
    .command-show-client-state = Sur un client Windows : afficher son état

LonghornIIS6WMICompatibility = Le composant Compatibilité WMI d’IIS 6 est requis
    .meaning = La fonctionnalité IIS Compatibilité WMI d’IIS 6 (Web-WMI) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-WMI.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-WMI d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornIIS7BasicAuthNotInstalled = Composant IIS 7 non installé : authentification de base
    .meaning = La fonctionnalité IIS Authentification de base (Web-Basic-Auth) n’est pas installée.
    .why = Le programme d’installation la configure sur des répertoires virtuels comme celui d’ActiveSync.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Basic-Auth.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Basic-Auth d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = Composant IIS 7 non installé : authentification Digest
    .meaning = La fonctionnalité IIS Authentification Digest (Web-Digest-Auth) n’est pas installée.
    .why = Des répertoires virtuels d’Exchange peuvent la proposer, et le programme d’installation la configure.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Digest-Auth.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Digest-Auth d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = Composant IIS 7 non installé : compression de contenu dynamique
    .meaning = La fonctionnalité IIS Compression de contenu dynamique (Web-Dyn-Compression) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Dyn-Compression.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Dyn-Compression d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = Composant IIS 7 non installé : compression de contenu statique
    .meaning = La fonctionnalité IIS Compression de contenu statique (Web-Stat-Compression) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Stat-Compression.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Stat-Compression d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = La console de gestion IIS n’est pas installée
    .meaning = Le Gestionnaire des services Internet (Web-Mgmt-Console) n’est pas installé sur cet ordinateur.
    .why = Le programme d’installation et les cmdlets d’Exchange utilisent ses bibliothèques.
    .cause-tools-only = Sur un ordinateur sans IIS, vous n’installez que les outils de gestion.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Sous Windows Server avec bureau, installez Web-Mgmt-Console. Server Core n’en a pas besoin.
    .step-enable-on-client = Sur un client Windows, pour les seuls outils de gestion, activez IIS-ManagementConsole.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Mgmt-Console d’un [X] ; sur un client Windows, dism indique que sa fonctionnalité est activée.
    .command-install-feature = Installer la fonctionnalité
    .command-enable-on-client = Sur un client Windows : activer la fonctionnalité
    .command-show-state = Afficher son état
    .command-show-client-state = Sur un client Windows : afficher son état

LonghornIIS7NetExt = Le composant Extensibilité .NET d’IIS 7 est requis
    .meaning = Sous Windows Server 2008 R2, la fonctionnalité IIS Extensibilité .NET (Web-Net-Ext) n’est pas installée.
    .why = Le PowerShell distant d’Exchange s’exécute ainsi dans IIS.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-add-on-2008-r2 = Sous Windows Server 2008 R2, ajoutez Web-Net-Ext.
    .step-install-successor = Sur un Windows plus récent, installez Web-Net-Ext45 : Web-Net-Ext n’y suffit pas.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = La commande marque d’un [X] la fonctionnalité de votre Windows.
    .command-add-on-2008-r2 = Sous Windows Server 2008 R2 : ajouter la fonctionnalité
    .command-install-successor = À partir de Windows Server 2012 : installer la fonctionnalité qui lui succède
    .command-show-state = Afficher son état

LonghornIIS7WindowsAuthNotInstalled = Composant IIS 7 non installé : authentification Windows
    .meaning = La fonctionnalité IIS Authentification Windows (Web-Windows-Auth) n’est pas installée.
    .why = Des répertoires virtuels d’Exchange et Exchange Management Shell l’utilisent.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Windows-Auth.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Windows-Auth d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornISAPIFilter = Les filtres ISAPI ne sont pas installés dans IIS
    .meaning = La fonctionnalité IIS Filtres ISAPI (Web-ISAPI-Filter) n’est pas installée. À ne pas confondre avec Extensions ISAPI (Web-ISAPI-Ext).
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-ISAPI-Filter.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-ISAPI-Filter d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornRequestMonitor = L’observateur de demandes n’est pas installé dans IIS
    .meaning = La fonctionnalité IIS Observateur de demandes (Web-Request-Monitor) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Request-Monitor.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Request-Monitor d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornStaticContent = Le composant Contenu statique n’est pas installé dans IIS
    .meaning = La fonctionnalité IIS Contenu statique (Web-Static-Content) n’est pas installée.
    .why = Outlook sur le web reçoit ainsi ses images, styles et scripts.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Static-Content.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Static-Content d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

LonghornWASProcessModelInstalled = Le composant Modèle de processus du service d’activation des processus Windows est requis
    .meaning = La fonctionnalité Modèle de processus (WAS-Process-Model) du service d’activation des processus Windows n’est pas installée.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez WAS-Process-Model.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque WAS-Process-Model d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

LonghornWmspdmoxNotInstalled = Les codecs vocaux Windows Media sont absents ou trop anciens
    .meaning = Le fichier Windows wmspdmod.dll ou wmspdmoe.dll manque ou est trop ancien. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = La messagerie unifiée enregistre et lit les messages vocaux avec eux.
    .cause-media-foundation-missing = Media Foundation n’est pas installé.
    .cause-files-damaged = Les fichiers ont été supprimés ou endommagés.
    .step-install-media-foundation = Installez Server-Media-Foundation.
    .step-repair-system-files = S’il manque encore un fichier ou s’il est endommagé, réparez les fichiers système.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = La commande affiche les deux fichiers avec une version.
    .command-install-media-foundation = Installer Media Foundation
    .command-repair-system-files = Réparer les fichiers système
    .command-show-files = Afficher les deux fichiers

ManagementServiceInstalled = Le composant Web-Mgmt-Service est requis
    .meaning = La fonctionnalité IIS Service de gestion (Web-Mgmt-Service) n’est pas installée.
    .why = Le programme d’installation active l’administration à distance d’IIS et redémarre ce service avant les vérifications.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-Mgmt-Service.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-Mgmt-Service d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

NETFramework45FeaturesNotInstalled = Les fonctionnalités .NET Framework 4.x ne sont pas installées
    .meaning = Le groupe de fonctionnalités Windows autour de .NET Framework 4.x, avec ASP.NET et WCF, n’est pas installé. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-package-only = Le package .NET Framework a été installé, ce qui n’ajoute pas la fonctionnalité.
    .cause-removed-later = Le groupe de fonctionnalités a été supprimé plus tard, par exemple par un durcissement.
    .step-install-feature = À partir de Windows Server 2012, installez NET-Framework-45-Features.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework-45-Features.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

NETFrameworkNotInstalled = La fonctionnalité .NET Framework 3.5.1 n’est pas installée
    .meaning = Il manque à Windows Server 2008 R2 sa fonctionnalité .NET Framework 3.5.1, dont Exchange 2013 y a besoin. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .step-add-feature = Sous Windows Server 2008 R2, ajoutez NET-Framework.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque NET-Framework d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

RPCOverHTTPproxyNotInstalled = Le proxy RPC sur HTTP n’est pas installé
    .meaning = La fonctionnalité Windows Proxy RPC sur HTTP (RPC-over-HTTP-proxy) n’est pas installée.
    .why = Outlook Anywhere en a besoin, et le programme d’installation l’exige même si tous les clients utilisent MAPI sur HTTP.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-thought-needless = Elle a été supprimée parce que tous les clients utilisent MAPI sur HTTP.
    .step-install-feature = Installez RPC-over-HTTP-proxy.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque RPC-over-HTTP-proxy d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

RsatAddsToolsInstalled = Le composant Windows RSAT-ADDS-Tools n’est pas installé sur cet ordinateur
    .meaning = Le programme d’installation doit préparer Active Directory, et l’ordinateur n’a pas les outils AD DS nécessaires.
    .why = Le programme d’installation étend le schéma avec ldifde.exe, qui en fait partie.
    .cause-never-installed = Les outils n’ont jamais été installés sur ce serveur.
    .cause-not-prepared = C’est le premier serveur Exchange et Active Directory n’a pas été préparé à part.
    .step-install-tools = Installez RSAT-ADDS, qui comprend RSAT-ADDS-Tools.
    .step-prepare-elsewhere = Ou préparez Active Directory sur un ordinateur du domaine et du site du contrôleur de schéma qui a ces outils et le .NET Framework qu’exige Exchange, par exemple un contrôleur de domaine, avec un compte membre des Administrateurs du schéma (Schema Admins) et des Administrateurs de l’entreprise (Enterprise Admins). Attendez ensuite la réplication. Dans une nouvelle organisation, ajoutez /OrganizationName et son nom.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque les deux d’un [X]. Si vous avez préparé Active Directory ailleurs, le journal suivant indique à la place False pour Schema Update Required Status et Organization Configuration Update Required Status.
    .command-install-tools = Installer les outils
    .command-prepare-elsewhere = À la racine du même support : préparer Active Directory
    .command-show-state = Afficher leur état

RsatClusteringCmdInterfaceInstalled = Fonctionnalité Windows Interface de commande de cluster de basculement non installée
    .meaning = La fonctionnalité Windows RSAT-Clustering-CmdInterface, l’outil cluster.exe, n’est pas installée.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-parent-only = Seul RSAT-Clustering a été ajouté, ce qui laisse cette partie de côté.
    .step-install-feature = À partir de Windows Server 2012, installez RSAT-Clustering-CmdInterface.
    .step-check-parts = Si RSAT-Clustering-PowerShell ou, sur un Windows avec bureau, RSAT-Clustering-Mgmt manque, installez-la aussi.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Clustering-CmdInterface.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

RsatClusteringInstalled = Le composant Windows RSAT-Clustering n’est pas installé sur cet ordinateur
    .meaning = Les outils de clustering avec basculement (RSAT-Clustering) ne sont pas installés. D’ordinaire, leurs parties manquent aussi.
    .why = Exchange gère avec eux les groupes de disponibilité de base de données. Ils sont exigés même sur un serveur qui n’est membre d’aucun.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-removed-later = Ils ont été supprimés plus tard, par exemple par un durcissement.
    .step-install-all = Installez-les avec les parties dont Exchange a besoin, par la commande de votre Windows.
    .step-other-checks = Cela règle aussi les vérifications de leurs parties.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = La commande marque d’un [X] les fonctionnalités que vous avez installées. Exchange n’a pas besoin de RSAT-Clustering-AutomationServer.
    .command-install-on-desktop = À partir de Windows Server 2012 avec bureau : installer les quatre
    .command-install-on-core = Sur Server Core : installer les trois dont Exchange y a besoin
    .command-add-on-2008-r2 = Sous Windows Server 2008 R2, qui n’en a qu’une : l’ajouter
    .command-show-state = Afficher leur état

RsatClusteringMgmtInstalled = Le composant Windows RSAT-Clustering-Mgmt n’est pas installé sur cet ordinateur
    .meaning = Le Gestionnaire du cluster de basculement (RSAT-Clustering-Mgmt) n’est pas installé. Server Core ne l’a pas.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-removed-later = Il a été supprimé plus tard, par exemple par un durcissement.
    .step-install-feature = À partir de Windows Server 2012, installez RSAT-Clustering-Mgmt.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Clustering-Mgmt.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

RsatClusteringPowerShellInstalled = Le composant Windows RSAT-Clustering-PowerShell n’est pas installé sur cet ordinateur
    .meaning = Le module PowerShell des clusters de basculement (RSAT-Clustering-PowerShell) n’est pas installé.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .cause-removed-later = Il a été supprimé plus tard, par exemple par un durcissement.
    .step-install-feature = À partir de Windows Server 2012, installez RSAT-Clustering-PowerShell.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour RSAT-Clustering-PowerShell.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

RSATWebServerNotInstalled = Les outils de serveur Web (IIS) ne sont pas installés
    .meaning = Il manque à Windows Server 2008 R2 les outils de serveur Web (IIS), dont Exchange 2013 y a besoin. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .step-add-feature = Sous Windows Server 2008 R2, ajoutez RSAT-Web-Server.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque RSAT-Web-Server d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

ServerGuiMgmtInfraNotInstalled = Le composant Windows Server-Gui-Mgmt-Infra n’est pas installé sur cet ordinateur
    .meaning = Le programme d’installation ne trouve pas la fonctionnalité Windows Server-Gui-Mgmt-Infra (outils de gestion graphiques), que seuls Windows Server 2012 et 2012 R2 possèdent. Exchange 2013 et 2016 ont besoin de Windows avec son bureau.
    .cause-interface-missing = Windows a été installé en Server Core, ou son interface a été supprimée.
    .cause-media-too-old = Exchange 2016 antérieur à CU3 a été lancé sous Windows Server 2016.
    .step-install-interface = Pour Exchange 2013 ou 2016 sous Windows Server 2012 ou 2012 R2, installez l’interface, puis redémarrez. Si Windows ne trouve pas les fichiers, IsServerCoreInstalled montre comment les prendre sur le support de Windows.
    .step-use-newer-media = Sous Windows Server 2016, utilisez le support d’Exchange 2016 CU3 ou ultérieure. Si c’est un Server Core, réinstallez Windows avec le bureau, ce qui efface le serveur. Exchange 2016 ne prend pas en charge un Windows plus récent.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Sous Windows Server 2012 et 2012 R2, la commande indique Installed pour les deux fonctionnalités ; sous un Windows plus récent, le programme d’installation passe cette vérification.
    .situation-interface-missing = Windows Server 2012 ou 2012 R2 sans interface
    .situation-media-too-old = Windows Server 2016 ou ultérieur, qui n’a pas cette fonctionnalité
    .command-install-interface = Installer l’interface
    .command-show-state = Afficher son état

W2K8R2PrepareAdLdifdeNotInstalled = ldifde.exe manque pour préparer Active Directory
    .meaning = Le programme d’installation doit préparer Active Directory avec ldifde.exe, qui n’est pas sur cet ordinateur.
    .cause-tools-missing = Les outils AD DS (RSAT-ADDS) ne sont pas installés.
    .step-install-tools = Installez RSAT-ADDS : ldifde.exe en fait partie.
    .step-prepare-elsewhere = Ou préparez Active Directory sur un ordinateur du domaine et du site du contrôleur de schéma qui a ces outils et le .NET Framework qu’exige Exchange, avec un compte membre des Administrateurs de l’entreprise (Enterprise Admins), et des Administrateurs du schéma (Schema Admins) si le schéma change. Attendez ensuite la réplication. Dans une nouvelle organisation, ajoutez /OrganizationName et son nom.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche ldifde.exe avec une version. Si vous avez préparé Active Directory ailleurs, le journal suivant indique à la place False pour Organization Configuration Update Required Status.
    .command-install-tools = Installer les outils AD DS
    .command-prepare-elsewhere = À la racine du même support : préparer Active Directory
    .command-show-file = Afficher le fichier

W2K8R2PrepareSchemaLdifdeNotInstalled = Le schéma Active Directory n’est pas à jour, et ldifde.exe manque
    .meaning = Le programme d’installation doit étendre le schéma, et cet ordinateur n’a pas ldifde.exe, qui charge les fichiers de schéma.
    .cause-tools-missing = Les outils AD DS (RSAT-ADDS) ne sont pas installés.
    .step-install-tools = Installez RSAT-ADDS : ldifde.exe en fait partie.
    .step-prepare-elsewhere = Ou étendez le schéma sur un ordinateur du domaine et du site du contrôleur de schéma qui a ces outils et le .NET Framework qu’exige Exchange, avec un compte membre des Administrateurs du schéma (Schema Admins) et des Administrateurs de l’entreprise (Enterprise Admins). Attendez ensuite la réplication.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche ldifde.exe avec une version. Si vous avez étendu le schéma ailleurs, le journal suivant indique à la place False pour Schema Update Required Status.
    .command-install-tools = Installer les outils AD DS
    .command-prepare-elsewhere = À la racine du même support : étendre le schéma
    .command-show-file = Afficher le fichier

WcfHttpActivation45Installed = L’activation HTTP de WCF n’est pas installée
    .meaning = La fonctionnalité Windows Activation HTTP de WCF (NET-WCF-HTTP-Activation45) n’est pas installée.
    .why = IIS démarre ainsi les services web d’Exchange quand une demande arrive.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = À partir de Windows Server 2012, installez NET-WCF-HTTP-Activation45.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-WCF-HTTP-Activation45.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

WebASPNET45NotInstalled = Le composant Windows Web-ASP-NET45 n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité IIS ASP.NET 4.x (Web-Asp-Net45) n’est pas installée.
    .why = Outlook sur le web, le Centre d’administration Exchange et les services web Exchange en ont besoin.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = À partir de Windows Server 2012, installez Web-Asp-Net45.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Asp-Net45.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

WebISAPIExtNotInstalled = Le composant Windows Web-ISAPI-Ext n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité IIS Extensions ISAPI (Web-ISAPI-Ext) n’est pas installée. À ne pas confondre avec Filtres ISAPI (Web-ISAPI-Filter).
    .why = ASP.NET et les modules IIS d’Exchange en ont besoin.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Web-ISAPI-Ext.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque Web-ISAPI-Ext d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)

WebNetExt45NotInstalled = Le composant Windows Web-Net-Ext45 n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité IIS Extensibilité .NET 4.x (Web-Net-Ext45) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = À partir de Windows Server 2012, installez Web-Net-Ext45.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Web-Net-Ext45.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 n’est pas installé
    .meaning = La fonctionnalité Windows Identity Foundation 3.5 n’est pas installée. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = Exchange s’en sert pour la connexion basée sur les revendications, par exemple via AD FS.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed-later = Elle a été supprimée plus tard, par exemple par un durcissement.
    .step-install-feature = Installez Windows-Identity-Foundation. Server Core ne l’a pas et n’en a pas besoin.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour Windows-Identity-Foundation.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

WinRMIISExtensionInstalled = L’extension WinRM pour IIS est installée
    .meaning = La fonctionnalité Windows Extension WinRM pour IIS (WinRM-IIS-Ext) est installée, et le programme d’installation semble l’exclure : dans le seul journal connu, elle était absente et la vérification a réussi. Microsoft n’a pas documenté la vérification.
    .why = Elle peut gêner le répertoire virtuel PowerShell d’Exchange.
    .cause-added-along = Une image ou un script l’a ajoutée avec d’autres fonctionnalités.
    .step-check-use = Vérifiez avec Get-WindowsFeature WinRM-IIS-Ext qu’elle est installée, lisez dans le message du programme d’installation s’il faut la supprimer, et cherchez si quelque chose l’utilise sur ce serveur.
    .step-remove-feature = S’il faut la supprimer, supprimez-la, redémarrez et relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Available pour WinRM-IIS-Ext.
    .caution = Ne la supprimez pas avant que le message du programme d’installation confirme qu’il le faut.
    .command-remove-feature = Supprimer la fonctionnalité
    .command-show-state = Afficher son état

NETFramework45CoreNotInstalled = Le composant Windows NET-Framework-45-Core n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité Windows .NET Framework 4.x (NET-Framework-45-Core) n’est pas installée. L’installation du package .NET Framework ne l’ajoute pas.
    .cause-hardening = Un durcissement l’a supprimée : Windows l’a par défaut.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .step-install-feature = Installez NET-Framework-45-Core.
    .step-install-with-dism = Si PowerShell ne démarre pas, utilisez DISM.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework-45-Core.
    .caution = Sans elle, le Gestionnaire de serveur et PowerShell peuvent ne pas démarrer.
    .command-install-feature = Installer la fonctionnalité
    .command-install-with-dism = Installer la fonctionnalité avec DISM
    .command-show-state = Afficher son état

NETFramework45ASPNETNotInstalled = Le composant Windows NET-Framework-45-ASPNET n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité Windows ASP.NET 4.x n’est pas installée. Son pendant dans IIS, Web-Asp-Net45, est requis aussi.
    .why = Outlook sur le web et le Centre d’administration Exchange s’exécutent dessus.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed = Elle a été supprimée par un durcissement ou avec un autre produit.
    .step-install-feature = Installez NET-Framework-45-ASPNET.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-Framework-45-ASPNET.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

NETWCFHTTPActivation45NotInstalled = Le composant Windows NET-WCF-HTTP-Activation45 n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité Windows par laquelle une demande web démarre des services WCF (NET-WCF-HTTP-Activation45) n’est pas installée.
    .why = Les services web d’Exchange démarrent ainsi.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed = Elle a été supprimée par un durcissement ou avec un autre produit.
    .step-install-feature = Installez NET-WCF-HTTP-Activation45.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-WCF-HTTP-Activation45.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

NETWCFPipeActivation45NotInstalled = Le composant Windows NET-WCF-Pipe-Activation45 n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité Windows Activation par canal nommé (NET-WCF-Pipe-Activation45) n’est pas installée.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .cause-removed = Elle a été supprimée par un durcissement ou avec un autre produit.
    .step-install-feature = Installez NET-WCF-Pipe-Activation45.
    .step-add-all = S’il manque d’autres fonctionnalités lors d’une nouvelle installation, complétez Setup.exe /Mode:Install par /InstallWindowsComponents, qui les ajoute toutes.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature indique Installed pour NET-WCF-Pipe-Activation45.
    .command-install-feature = Installer la fonctionnalité
    .command-show-state = Afficher son état

NETWCFTCPPortSharing45NotInstalled = Le composant Windows NET-WCF-TCP-PortSharing45 n’est pas installé sur cet ordinateur
    .meaning = La fonctionnalité Windows Partage de port TCP (NET-WCF-TCP-PortSharing45), qui apporte le service NetTcpPortSharing, n’est pas installée.
    .why = Les services d’Exchange se partagent des ports net.tcp.
    .cause-hardening = Un durcissement l’a supprimée : Windows l’a par défaut.
    .cause-left-out = Les fonctionnalités Windows ont été ajoutées à la main, et celle-ci a été oubliée.
    .step-install-feature = Installez NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Définissez le service NetTcpPortSharing sur Automatique.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = La commande indique Installed pour la fonctionnalité et Automatic pour le service.
    .command-install-feature = Installer la fonctionnalité
    .command-set-automatic = Définir le service sur Automatique
    .command-show-state = Afficher la fonctionnalité et le service

ADAMWin7ServerInstalled = AD LDS n’est pas installé
    .meaning = Le rôle Windows AD LDS (ADLDS), dont un serveur de transport Edge a besoin, n’est pas installé. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .why = Le transport Edge garde sa configuration et ses destinataires dans AD LDS.
    .cause-prerequisites-missing = Les prérequis Windows n’ont pas été installés auparavant.
    .step-install-feature = Installez ADLDS.
    .step-restart-and-run = Redémarrez si Windows le demande, puis relancez le programme d’installation.
    .verify = Get-WindowsFeature marque ADLDS d’un [X].
    .command-install-feature = Installer la fonctionnalité
    .command-add-feature = Installer la fonctionnalité (Exchange 2013)
    .command-show-state = Afficher son état

# Facts

fact-ClientCertificateMappingAuthentication = Authentification par mappage de certificat client (IIS)
    .ask = La fonctionnalité Windows Web-Client-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-DirectoryBrowse = Exploration de répertoire (IIS)
    .ask = La fonctionnalité Windows Web-Dir-Browsing est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpErrors = Erreurs HTTP (IIS)
    .ask = La fonctionnalité Windows Web-Http-Errors est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpLogging = Journalisation HTTP (IIS)
    .ask = La fonctionnalité Windows Web-Http-Logging est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Intégrité et diagnostics.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpRedirect = Redirection HTTP (IIS)
    .ask = La fonctionnalité Windows Web-Http-Redirect est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-HttpTracing = Suivi (IIS)
    .ask = La fonctionnalité Windows Web-Http-Tracing est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Intégrité et diagnostics.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS6MetabaseStatus = Compatibilité avec la métabase de données IIS 6 (IIS)
    .ask = La fonctionnalité Windows Web-Metabase est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion, Compatibilité avec la gestion IIS 6.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS6ManagementConsoleStatus = Console de gestion IIS 6 (IIS)
    .ask = La fonctionnalité Windows Web-Lgcy-Mgmt-Console est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion, Compatibilité avec la gestion IIS 6.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS6WMICompatibility = Compatibilité WMI d’IIS 6 (IIS)
    .ask = La fonctionnalité Windows Web-WMI est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion, Compatibilité avec la gestion IIS 6.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7BasicAuthentication = Authentification de base (IIS)
    .ask = La fonctionnalité Windows Web-Basic-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7DigestAuthentication = Authentification Digest (IIS)
    .ask = La fonctionnalité Windows Web-Digest-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7CompressionDynamic = Compression de contenu dynamique (IIS)
    .ask = La fonctionnalité Windows Web-Dyn-Compression est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Performances.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7CompressionStatic = Compression de contenu statique (IIS)
    .ask = La fonctionnalité Windows Web-Stat-Compression est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Performances.
    .value-1 = Installée
    .value-0 = Non installée

fact-ServerGuiShellInstalled = Windows avec bureau
    .ask = Ce Windows a-t-il un bureau (Expérience de bureau, et non Server Core) ?
    .hint = Certaines fonctionnalités n’existent pas sur Server Core et n’y sont pas exigées.

fact-IIS7ManagementConsole = Console de gestion IIS (IIS)
    .ask = La fonctionnalité Windows Web-Mgmt-Console est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion.
    .value-1 = Installée
    .value-0 = Non installée

fact-IIS7WindowAuthentication = Authentification Windows (IIS)
    .ask = La fonctionnalité Windows Web-Windows-Auth est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Sécurité.
    .value-1 = Installée
    .value-0 = Non installée

fact-ISAPIFilter = Filtres ISAPI (IIS)
    .ask = La fonctionnalité Windows Web-ISAPI-Filter est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.
    .value-1 = Installée
    .value-0 = Non installée

fact-RequestMonitor = Observateur de demandes (IIS)
    .ask = La fonctionnalité Windows Web-Request-Monitor est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Intégrité et diagnostics.
    .value-1 = Installée
    .value-0 = Non installée

fact-StaticContent = Contenu statique (IIS)
    .ask = La fonctionnalité Windows Web-Static-Content est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Fonctionnalités HTTP communes.
    .value-1 = Installée
    .value-0 = Non installée

fact-WASProcessModel = Modèle de processus du service d’activation des processus Windows
    .ask = La fonctionnalité Windows WAS-Process-Model est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Service d’activation des processus Windows.
    .value-1 = Installée
    .value-0 = Non installée

fact-FileVersionWmspdmod = Version de wmspdmod.dll
    .ask = Le fichier wmspdmod.dll se trouve-t-il dans le dossier System32 de Windows ?
    .hint = Il décode les messages vocaux et accompagne Media Foundation.
    .value-0 = Non, il manque
    .value-10 = Oui, il s’y trouve

fact-FileVersionWmspdmoe = Version de wmspdmoe.dll
    .ask = Le fichier wmspdmoe.dll se trouve-t-il dans le dossier System32 de Windows ?
    .hint = Il encode les messages vocaux et accompagne Media Foundation.
    .value-0 = Non, il manque
    .value-10 = Oui, il s’y trouve

fact-ManagementService = Service de gestion (IIS)
    .ask = La fonctionnalité Windows Web-Mgmt-Service est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Outils de gestion.
    .value-1 = Installée
    .value-0 = Non installée

fact-IsNETFramework45FeaturesInstalled = Groupe de fonctionnalités .NET Framework 4.x
    .ask = La fonctionnalité Windows NET-Framework-45-Features est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = Proxy RPC sur HTTP
    .ask = La fonctionnalité Windows RPC-over-HTTP-proxy est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Proxy RPC sur HTTP.

fact-IsRsatAddsToolsInstalled = Outils d’administration AD DS
    .ask = La fonctionnalité Windows RSAT-ADDS-Tools est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils d’administration de rôles.

fact-IsRsatClusteringCmdInterfaceInstalled = Interface de commande de cluster de basculement
    .ask = La fonctionnalité Windows RSAT-Clustering-CmdInterface est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils de clustering avec basculement.

fact-IsRsatClusteringInstalled = Outils de clustering avec basculement
    .ask = La fonctionnalité Windows RSAT-Clustering est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils d’administration de fonctionnalités.

fact-IsRsatClusteringMgmtInstalled = Outils de gestion du cluster de basculement
    .ask = La fonctionnalité Windows RSAT-Clustering-Mgmt est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils de clustering avec basculement.

fact-IsRsatClusteringPowerShellInstalled = Module de cluster de basculement pour Windows PowerShell
    .ask = La fonctionnalité Windows RSAT-Clustering-PowerShell est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Outils d’administration de serveur distant, Outils de clustering avec basculement.

fact-IsServerGuiMgmtInfraInstalled = Outils et infrastructure de gestion graphique
    .ask = La fonctionnalité Windows Server-Gui-Mgmt-Infra est-elle installée ?
    .hint = Elle n’existe que sur Windows Server 2012 et 2012 R2.

fact-FileVersionLdifde = Version de ldifde.exe
    .ask = Le fichier ldifde.exe se trouve-t-il dans le dossier System32 de Windows ?
    .hint = Le programme d’installation s’en sert pour importer les modifications d’annuaire ; les outils AD DS l’apportent.
    .value-0 = Non, il manque
    .value-10 = Oui, il s’y trouve

fact-IsWcfHttpActivation45Installed = Activation HTTP de WCF
    .ask = La fonctionnalité Windows NET-WCF-HTTP-Activation45 est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x, Services WCF.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = La fonctionnalité Windows Web-Asp-Net45 est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.

fact-IsWebISAPIExtInstalled = Extensions ISAPI (IIS)
    .ask = La fonctionnalité Windows Web-ISAPI-Ext est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.

fact-IsWebNetExt45Installed = Extensibilité .NET 4.x (IIS)
    .ask = La fonctionnalité Windows Web-Net-Ext45 est-elle installée ?
    .hint = Gestionnaire de serveur : Serveur Web (IIS), Développement d’applications.

fact-IsWinRMIISExtensionInstalled = Extension WinRM pour IIS
    .ask = La fonctionnalité Windows WinRM-IIS-Ext est-elle installée ?
    .hint = Exchange n’en a pas besoin ; des images ou des scripts l’ajoutent parfois.

fact-NetHttpActivation35Installed = Activation HTTP de .NET Framework 3.5.1
    .ask = La fonctionnalité Windows NET-HTTP-Activation est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-Iis32BitDefault = Mode 32 bits par défaut des pools d’applications IIS
    .ask = L’option Activer les applications 32 bits vaut-elle True dans les paramètres par défaut des pools d’applications IIS ?
    .hint = Gestionnaire des services Internet : Pools d’applications, Définir les valeurs par défaut du pool d’applications.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = La fonctionnalité Windows Web-Asp-Net est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-WebNetExt35Installed = Extensibilité .NET 3.5 (IIS)
    .ask = La fonctionnalité Windows Web-Net-Ext est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-NetFramework351Installed = Fonctionnalité .NET Framework 3.5.1
    .ask = La fonctionnalité Windows NET-Framework est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-RsatWebServerInstalled = Outils de serveur Web (IIS)
    .ask = La fonctionnalité Windows RSAT-Web-Server est-elle installée ?
    .hint = Demandé uniquement pour Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Fonctionnalité Windows Identity Foundation 3.5
    .ask = La fonctionnalité Windows Windows-Identity-Foundation est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Fonctionnalité .NET Framework 4.x
    .ask = La fonctionnalité Windows NET-Framework-45-Core est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x de .NET Framework
    .ask = La fonctionnalité Windows NET-Framework-45-ASPNET est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x.

fact-WcfPipeActivation45Installed = Activation de canal nommé de WCF
    .ask = La fonctionnalité Windows NET-WCF-Pipe-Activation45 est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x, Services WCF.

fact-WcfTcpPortSharing45Installed = Partage de port TCP de WCF
    .ask = La fonctionnalité Windows NET-WCF-TCP-PortSharing45 est-elle installée ?
    .hint = Gestionnaire de serveur : Fonctionnalités, Fonctionnalités de .NET Framework 4.x, Services WCF.

fact-AdLdsInstalled = Rôle AD LDS
    .ask = La fonctionnalité Windows ADLDS est-elle installée ?
    .hint = Gestionnaire de serveur : Rôles de serveurs, Services AD LDS (Active Directory Lightweight Directory Services).
