# Textes du rapport qui n’appartiennent à aucune vérification en particulier. $product : 2013, 2016, 2019, SE ou unknown.
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
outcome-incomplete = L’exécution n’a pas de fin dans le journal
outcome-unknown = Le résultat ne peut pas être déterminé

finding-heading = { $severity } : { $title }
finding-heading-probable = { $severity }, probablement : { $title }
heading-plan = Que faire, dans cet ordre
heading-suggestions = À regarder aussi
suggestion-wording = La ligne { $line } contient des mots du message d’installation, mais trop peu pour en être sûr.
suggestion-name = La ligne { $line } cite un élément qui figure dans cette erreur.
suggestion-topic = La ligne { $line } semble parler de ce sujet.
command-risky = modifie ou supprime quelque chose : lisez d’abord

notice-empty = Il n’y a rien à lire ici. Collez du texte du programme d’installation, ou choisissez le fichier ExchangeSetup.log dans le dossier ExchangeSetupLogs du lecteur système du serveur.
notice-binary = Ce fichier n’est pas du texte. Choisissez ExchangeSetup.log dans le dossier ExchangeSetupLogs, ou un fichier .zip ou .gz qui le contient.
notice-not-a-log = Rien dans ce texte ne semble venir du programme d’installation d’Exchange. Collez les lignes autour de l’erreur, ou choisissez ExchangeSetup.log dans le dossier ExchangeSetupLogs.
notice-setup-text = Ce texte vient du programme d’installation d’Exchange, mais il ne montre pas ce qui l’a arrêté. Collez-en davantage : à partir de « The following error was generated » (ou de sa traduction), ou de la première ligne avec FAILED. Ou choisissez ExchangeSetup.log dans le dossier ExchangeSetupLogs du lecteur système.
notice-not-covered-product = Ce texte vient du programme d’installation d’Exchange Server { $year }, que cet outil ne couvre pas. Ce que les deux programmes ont en commun est affiché, le cas échéant ; commandes et conditions requises sont celles d’Exchange Server 2013 et ultérieur.
notice-eight-bit = Le texte n’est pas en Unicode. Il a été lu comme windows-1252 : certaines lettres peuvent être fausses ; les identificateurs et les codes ne sont pas touchés.
notice-text-cut = Ce texte est très long et le début d’un journal d’installation n’y figure pas. Les lignes { $from } à { $to } ont été laissées de côté ; ce qui les précède et ce qui les suit a été lu.
notice-line-cut = La ligne { $line } est très longue ; seuls ses 64 premiers ko ont été lus.
notice-mixed-encoding = L’encodage change à l’intérieur du fichier, pour la première fois à la ligne { $line } : un autre programme y a ajouté du texte. Chaque partie a été lue dans son propre encodage ; d’autres programmes peuvent en afficher une partie avec des lettres fausses.
notice-no-run-header = Le début de l’exécution manque : la version, le compte et l’opération peuvent être inconnus.
notice-run-cap = Le journal contient { $total } exécutions du programme d’installation. Les résultats des { $kept } dernières sont conservés ; des plus anciennes il ne reste que l’en-tête, et les toutes premières peuvent manquer.
notice-members-cap = L’analyse contient plus de { $limit } vérifications ou paramètres différents ; le reste a été omis.
notice-evidence-cap = Les lignes qui servent de preuve sont si nombreuses que les dernières ne sont citées qu’en partie.
notice-short-last-run = L’exécution { $number }, la dernière, n’a que quelques lignes. L’exécution { $shown }, la précédente, est affichée.
notice-file-unused = Non utilisé : { $files }. Rien n’y a été reconnu.
notice-zip-damaged = Endommagé, donc non lu ou pas jusqu’au bout : { $files }.
notice-zip-encrypted = Protégé par un mot de passe, donc non lu : { $files }. Décompressez-le et choisissez le journal lui-même.
notice-zip-unsupported = Compressé d’une façon qui ne peut pas être ouverte ici, donc non lu : { $files }. Décompressez-le et choisissez le journal lui-même.
notice-zip-bomb = Non lu, ou pas jusqu’au bout, car le contenu est bien plus volumineux que celui d’un journal : { $files }.
notice-zip-deep = Non ouvert, car trop d’archives sont imbriquées les unes dans les autres : { $files }. Décompressez-les et choisissez le journal lui-même.
notice-zip-many = { $count } fichiers de l’archive n’ont pas été lus, car elle en contient beaucoup. Ceux dont le nom évoque un journal ont été lus d’abord ; si le journal manque, décompressez l’archive et choisissez le journal lui-même.
notice-update-log = { $files } est le journal d’une mise à jour de sécurité, qui a son propre programme d’installation. Cet outil lit ExchangeSetup.log ; pour la mise à jour, regardez les lignes avant « Return value 3 » et le journal des événements Application.
notice-companion-alone = { $files } appartient à une étape de l’installation. Choisissez-le avec ExchangeSetup.log : il sera alors montré avec l’erreur qu’il explique.

plan-start-properly = Lancez le programme d’installation comme il faut : bon support, bons commutateurs, bonne console.
plan-reach-active-directory = Assurez-vous que ce serveur atteint un contrôleur de domaine approprié (DNS, réseau, site).
plan-raise-levels = Amenez les contrôleurs de domaine et les niveaux fonctionnels à ce que demande cette version.
plan-use-right-account = Ouvrez une session avec un compte membre des groupes requis et lancez le programme d’installation avec élévation.
plan-prepare-schema = Étendez le schéma avec /PrepareSchema, depuis le domaine et le site du contrôleur de schéma.
plan-prepare-ad = Préparez Active Directory avec /PrepareAD, depuis le domaine et le site du contrôleur de schéma. Une nouvelle organisation demande aussi /OrganizationName, une organisation hybride /TenantOrganizationConfig si le programme le réclame.
plan-prepare-domain = Préparez le domaine avec /PrepareDomain.
plan-wait-for-replication = Attendez qu’Active Directory ait répliqué vers ce site.
plan-handle-older-exchange = Mettez à jour ou supprimez les anciens serveurs Exchange qui font obstacle.
plan-change-windows = Utilisez un ordinateur et une version de Windows pris en charge par cette version d’Exchange.
plan-install-features = Installez les fonctionnalités Windows manquantes.
plan-install-dot-net = Installez la version requise de .NET Framework.
plan-install-software = Installez les logiciels manquants.
plan-install-updates = Installez les mises à jour Windows manquantes.
plan-start-services = Démarrez ou activez les services dont le programme d’installation a besoin.
plan-own = Résolvez : { $title }.
plan-close-processes = Fermez les programmes qui gardent ouverts des fichiers d’Exchange.
plan-finish-earlier-setup = Terminez l’installation précédente, restée à mi-chemin.
plan-uninstall-first = Désinstallez ce qui est déjà présent, si vous voulez l’installer à nouveau.
plan-restart = Redémarrez le serveur, une seule fois, après toutes les autres étapes.
plan-run-setup-again = Relancez le programme d’installation.

unknown-check = Vérification { $id }
    .meaning = Le programme d’installation signale la vérification { $id }, que cet outil ne connaît pas encore. Son propre message est la meilleure information disponible : { $message }
    .cause-1 = Une version plus récente du programme d’installation peut avoir des vérifications qui ne sont pas décrites ici.
    .step-1 = Lisez le message du programme d’installation et les lignes qui l’entourent.
    .step-2 = Cherchez la vérification dans la documentation de Microsoft, ou recherchez son nom et son message.
    .step-3 = Modifiez ce que nomme le message, puis relancez le programme d’installation.
    .verify = Le programme d’installation ne cite plus cette vérification.
unnamed-check = Une vérification sans nom
    .meaning = Le programme d’installation s’arrête à cause de quelque chose que cet outil ne connaît pas encore, sans donner d’identificateur. Son propre message : { $message }
    .step-1 = Lisez le message du programme d’installation et les lignes qui l’entourent.
    .step-2 = Recherchez ses termes exacts.
    .step-3 = Modifiez ce que nomme le message, puis relancez le programme d’installation.
    .verify = Le programme d’installation n’affiche plus ce message.
unnamed-warning = Un avertissement sans nom
    .meaning = Le programme d’installation a averti de quelque chose que cet outil ne connaît pas encore, sans donner d’identificateur. Son propre message : { $message }
    .step-1 = Lisez le message du programme d’installation.
    .step-2 = Décidez s’il vous concerne : un avertissement n’arrête pas l’installation.
    .verify = Le programme d’installation n’affiche plus l’avertissement.
