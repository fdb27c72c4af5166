# Textes du rapport qui n’appartiennent à aucune vérification en particulier. $product : 2013, 2016, 2019, SE ou unknown.
product-name = { $product ->
    [SE] Exchange Server, édition par abonnement
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Bloque l’installation
severity-warning = Avertissement
severity-info = Pour information

outcome-succeeded = L’installation a réussi
outcome-failed = L’installation a échoué
outcome-incomplete = Le journal s’arrête avant la fin de l’installation
outcome-unknown = Le journal ne montre pas comment l’installation s’est terminée
outcome-closed = L’Assistant a été fermé avant toute modification
outcome-update-succeeded = La mise à jour a été installée
outcome-update-failed = La mise à jour a échoué
outcome-update-incomplete = Le journal s’arrête avant la fin de la mise à jour
outcome-update-unknown = Le journal n’indique pas comment la mise à jour s’est terminée

attempt-of = Tentative { $number } sur { $total }

finding-heading = { $severity } : { $title }
finding-heading-probable = { $severity }, probablement : { $title }
heading-plan = Que faire, dans cet ordre
heading-in-any-case = Dans tous les cas
heading-suggestions = À regarder aussi
suggestion-wording = La ligne { $line } contient des mots du message d’installation, mais trop peu pour en être sûr.
suggestion-name = La ligne { $line } cite un élément qui figure dans cette erreur.
suggestion-topic = La ligne { $line } semble parler de ce sujet.
command-risky = modifie ou supprime quelque chose : lisez d’abord
command-elevated = à exécuter en tant qu’administrateur
command-needs = nécessite { $what }
need-ActiveDirectory = le module ActiveDirectory (fonctionnalité Windows RSAT-AD-PowerShell)
need-DirectoryTools = les outils Active Directory (fonctionnalité Windows RSAT-ADDS)
need-ExchangeOnlineManagement = le module ExchangeOnlineManagement
need-FailoverClusters = le module FailoverClusters (fonctionnalité Windows RSAT-Clustering-PowerShell)
need-WebAdministration = le module WebAdministration, fourni avec IIS
need-FixInstallerCache = le script FixInstallerCache.ps1 de Microsoft

notice-empty = Il n’y a rien à lire ici. Collez du texte du programme d’installation, ou choisissez le fichier ExchangeSetup.log dans le dossier ExchangeSetupLogs du lecteur système du serveur.
notice-binary = Ce fichier n’est pas du texte. Choisissez ExchangeSetup.log dans le dossier ExchangeSetupLogs, ou un fichier .zip ou .gz qui le contient.
notice-not-a-log = Ce texte ne ressemble à rien de ce qu’écrit le programme d’installation d’Exchange. Collez les lignes autour de l’erreur, ou choisissez ExchangeSetup.log dans le dossier ExchangeSetupLogs.
notice-setup-text = Ce texte vient du programme d’installation d’Exchange, mais il ne montre pas ce qui l’a arrêté. Collez-en davantage : à partir de « The following error was generated » (ou de sa traduction), ou de la première ligne avec FAILED. Ou choisissez ExchangeSetup.log dans le dossier ExchangeSetupLogs du lecteur système.
notice-not-covered-product = Ce texte vient du programme d’installation d’Exchange Server { $year }, que cet outil ne couvre pas. Ce que les deux programmes ont en commun est affiché, le cas échéant ; commandes et conditions requises sont celles d’Exchange Server 2013 et ultérieur.
notice-eight-bit = Le texte n’est pas en Unicode. Il a été lu comme windows-1252 : certaines lettres peuvent être fausses ; les identificateurs et les codes ne sont pas touchés.
notice-text-cut = Ce texte est très long et le début d’un journal d’installation n’y figure pas. Les lignes { $from } à { $to } ont été laissées de côté ; ce qui les précède et ce qui les suit a été lu.
notice-line-cut = La ligne { $line } est très longue ; seuls ses 64 premiers ko ont été lus.
notice-mixed-encoding = L’encodage change à l’intérieur du fichier, pour la première fois à la ligne { $line } : un autre programme y a ajouté du texte. Chaque partie a été lue dans son propre encodage ; d’autres programmes peuvent en afficher une partie avec des lettres fausses.
notice-no-run-header = Le début de la tentative manque : la version, le compte et l’opération peuvent être inconnus.
notice-run-cap = Le journal contient { $total } tentatives. Les résultats des { $kept } dernières sont conservés ; des plus anciennes il ne reste que l’en-tête, et les toutes premières peuvent manquer.
notice-members-cap = L’analyse contient plus de { $limit } vérifications ou paramètres différents ; le reste a été omis.
notice-evidence-cap = Les lignes qui servent de preuve sont si nombreuses que les dernières ne sont citées qu’en partie.
notice-short-last-run = La tentative { $number }, la dernière, n’a que quelques lignes. La tentative { $shown }, la précédente, est affichée.
notice-file-unused = Non utilisé : { $files }. Rien n’y a été reconnu.
notice-zip-damaged = Endommagé, donc non lu ou pas jusqu’au bout : { $files }.
notice-zip-encrypted = Protégé par un mot de passe, donc non lu : { $files }. Décompressez l’archive et choisissez le journal lui-même.
notice-zip-unsupported = Compressé d’une façon qui ne peut pas être ouverte ici, donc non lu : { $files }. Décompressez l’archive et choisissez le journal lui-même.
notice-zip-bomb = Non lu, ou pas jusqu’au bout, car le contenu est bien plus volumineux que celui d’un journal : { $files }.
notice-zip-deep = Non ouvert, car trop d’archives sont imbriquées les unes dans les autres : { $files }. Décompressez les archives et choisissez le journal lui-même.
notice-zip-many = Non lus, car l’archive contient trop de fichiers : { $count }. Ceux dont le nom évoque un journal ont été lus d’abord ; si le journal manque, décompressez l’archive et choisissez le journal lui-même.
notice-update-log = Ceci est le journal d’une mise à jour de sécurité (.msp), qui a son propre programme d’installation. Ses erreurs sont recherchées ici. Les vérifications du programme d’installation n’y figurent pas ; elles sont dans ExchangeSetup.log.
notice-services-restored = Les services que la mise à jour avait arrêtés sont rétablis : ServiceControl.ps1 est allé au bout. PatchVerboseLogging.log indique si la mise à jour a été installée.
notice-other-update-log = { $files } est un journal de Windows Installer sur la mise à jour d’un autre programme : rien n’y nomme Exchange.
notice-companion-alone = { $files } appartient à une étape de l’installation. Choisissez-le avec ExchangeSetup.log : il sera alors montré avec l’erreur qu’il explique.

plan-start-properly = Lancez le programme d’installation avec le support, les commutateurs et la console que nomment les étapes.
plan-reach-active-directory = Assurez-vous que ce serveur atteint un contrôleur de domaine approprié (DNS, réseau, site).
plan-raise-levels = Amenez les contrôleurs de domaine et les niveaux fonctionnels à ce que demande cette version.
plan-use-right-account = Ouvrez une session avec un compte membre des groupes requis, et lancez le programme d’installation en tant qu’administrateur.
plan-prepare-schema = Étendez le schéma avec /PrepareSchema, depuis le domaine et le site du contrôleur de schéma.
plan-prepare-ad = Préparez Active Directory avec /PrepareAD, depuis le domaine et le site du contrôleur de schéma. Une nouvelle organisation demande aussi /OrganizationName, une organisation hybride /TenantOrganizationConfig si le programme d’installation le demande.
plan-prepare-domain = Préparez le domaine avec /PrepareDomain.
plan-wait-for-replication = Attendez qu’Active Directory ait répliqué vers ce site.
plan-handle-older-exchange = Mettez à jour ou supprimez les anciens serveurs Exchange qui font obstacle.
plan-change-windows = Utilisez un ordinateur et une version de Windows pris en charge par cette version d’Exchange.
plan-install-features = Installez les fonctionnalités Windows manquantes.
plan-install-dot-net = Installez la version requise de .NET Framework.
plan-install-software = Installez les logiciels manquants.
plan-install-updates = Installez les mises à jour Windows manquantes.
plan-start-services = Démarrez ou activez les services dont le programme d’installation a besoin.
plan-own = Suivez les étapes de : { $title }.
plan-close-processes = Fermez les programmes qui utilisent des fichiers d’Exchange.
plan-finish-earlier-setup = Terminez l’installation précédente, restée à mi-chemin.
plan-uninstall-first = Si vous voulez réinstaller, désinstallez d’abord ce qui est présent.
plan-restart = Redémarrez le serveur, une seule fois, après toutes les autres étapes.
plan-run-setup-again = Relancez le programme d’installation.

license-by-media = Pour un support antérieur à septembre 2021 ou d’Exchange 2013, le commutateur de licence est /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = Le programme d’installation est allé au bout : il n’y a plus rien à faire ici
    .situation-afterwards = Le programme d’installation est allé au bout : il reste ceci à faire
    .situation-passed = Le programme d’installation ne s’est pas arrêté pour cela et a continué : il n’y a rien à faire

unknown-check = Vérification { $id }
    .meaning = Le programme d’installation signale la vérification { $id }, que cet outil ne connaît pas encore. Son propre message est la meilleure information disponible : { $message }
    .cause-newer-setup = Une version plus récente du programme d’installation peut avoir des vérifications qui ne sont pas décrites ici.
    .step-read-message = Lisez le message du programme d’installation et les lignes qui l’entourent.
    .step-look-up = Cherchez la vérification dans la documentation de Microsoft, ou recherchez son nom et son message.
    .step-change-and-run-again = Modifiez ce que nomme le message, puis relancez le programme d’installation.
    .verify = Le programme d’installation ne cite plus cette vérification.
unnamed-check = Une vérification sans nom
    .meaning = Le programme d’installation s’arrête à cause de quelque chose que cet outil ne connaît pas encore, sans donner d’identificateur. Son propre message : { $message }
    .step-read-message = Lisez le message du programme d’installation et les lignes qui l’entourent.
    .step-search-words = Recherchez ses termes exacts.
    .step-change-and-run-again = Modifiez ce que nomme le message, puis relancez le programme d’installation.
    .verify = Le programme d’installation n’affiche plus ce message.
unnamed-warning = Un avertissement sans nom
    .meaning = Le programme d’installation a averti de quelque chose que cet outil ne connaît pas encore, sans donner d’identificateur. Son propre message : { $message }
    .step-read-message = Lisez le message du programme d’installation.
    .step-decide = Décidez s’il vous concerne : un avertissement n’arrête pas l’installation.
    .verify = Le programme d’installation n’affiche plus l’avertissement.

# Où mènent les liens.
link-topic = Rubrique de Microsoft sur cette vérification
link-readiness-checks = Toutes les vérifications du programme d’installation
link-prerequisites = Prérequis d’Exchange Server
link-system-requirements = Configuration système requise pour Exchange Server
link-supportability-matrix = Matrice de prise en charge d’Exchange Server
link-prepare-ad = Préparer Active Directory et ses domaines
link-unattended = Installation depuis la ligne de commande
link-install-edge = Installer un serveur de transport Edge
link-recover = Récupérer un serveur Exchange
link-upgrade-cu = Installer une mise à jour cumulative
link-upgrade-to-se = Passer à Subscription Edition
link-delegate = Déléguer l’installation de serveurs
link-build-numbers = Versions et leurs téléchargements
link-release-notes = Notes de publication d’Exchange Server
link-maintenance-mode = Maintenance des membres d’un DAG
link-antivirus = Antivirus sur les serveurs Exchange
link-arbitration = Recréer les boîtes aux lettres d’arbitrage
link-failed-updates = Réparer les mises à jour d’Exchange qui échouent
link-msi-1603 = Erreur 1603 de Windows Installer
link-execution-policy = Échec d’AuthorizationManager pendant l’installation
link-setup-in-powershell = Programme d’installation lancé dans PowerShell par setup.exe
link-database-mandatory = Erreur « Database is mandatory on UserMailbox »
link-setup-assist = SetupAssist, script de Microsoft
link-setup-log-reviewer = SetupLogReviewer, script de Microsoft
link-fix-installer-cache = FixInstallerCache, script de Microsoft
link-copy-missing-dlls = CopyMissingDlls, script de Microsoft
link-antivirus-exclusions = Set-ExchAVExclusions, script de Microsoft
link-extended-protection = ExchangeExtendedProtectionManagement, script de Microsoft
link-install-watermark = Les Watermark, expliqués par SetupAssist
link-reboot-pending = Les redémarrages en attente, expliqués par SetupAssist
link-computers-container = Le conteneur Computers, expliqué par SetupAssist
link-read-only-controllers = Les contrôleurs de domaine en lecture seule, expliqués par SetupAssist
link-transport-certificate = Le certificat de transport interne, expliqué par HealthChecker
link-update-wizard = Exchange Update Wizard : étapes selon vos versions
link-vc2012 = Télécharger Visual C++ 2012
link-vc2013 = Télécharger Visual C++ 2013
link-ucma4 = Télécharger UCMA 4.0
link-url-rewrite = Télécharger IIS URL Rewrite
link-dotnet48 = Télécharger .NET Framework 4.8
link-filter-pack = Télécharger les Office 2010 Filter Packs
link-kb3206632 = Mise à jour KB3206632
link-kb2999226 = Mise à jour KB2999226
link-answers = Un cas semblable sur Questions et réponses Microsoft
link-article = L’article de Microsoft à ce sujet
link-report = Un compte rendu à ce sujet
link-search-learn = Microsoft Learn
link-search-questions = Questions et réponses Microsoft
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = le web, en français
link-search-web = le web
