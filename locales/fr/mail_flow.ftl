# Readiness checks: mail flow. Order and ids as in src/catalog/mail_flow.rs.

InconsistentlyConfiguredDomain = Un domaine de messagerie fait autorité dans une stratégie et pas dans une autre
    .meaning = Deux stratégies de destinataire (d’adresse de messagerie) se contredisent sur un domaine SMTP : l’une dit qu’il fait autorité, l’autre non.
    .why = /PrepareAD en fait des domaines acceptés, d’un seul type chacun ; avec le mauvais type, le courrier reste en file d’attente ou tourne en boucle.
    .cause-old-policies = Des stratégies de destinataire d’Exchange 2000/2003 diffèrent.
    .cause-shared-in-one-policy = Un espace d’adressage partagé n’a été défini que dans une stratégie.
    .step-list-domains = Affichez les domaines de chaque stratégie et notez si chacun fait autorité.
    .step-decide-type = Décidez pour chaque domaine : faisant autorité, ou partagé avec un autre système.
    .step-set-same-type = Définissez le même type dans toutes les stratégies qui nomment le domaine (Gestionnaire système Exchange 2003).
    .step-replicate-and-prepare = Attendez la réplication, puis relancez /PrepareAD.
    .verify = Chaque domaine a un seul type.
    .caution = Le type détermine où va le courrier des destinataires inconnus : décidez avec les responsables du routage.
    .command-show-policies = Afficher les stratégies avec leurs domaines
    .command-show-accepted-domains = Afficher les domaines acceptés

NoConnectorToStar = Aucun connecteur d’envoi n’a l’espace d’adressage *
    .meaning = L’organisation n’a pas de connecteur d’envoi pour tous les domaines externes (espace d’adressage *). Ce n’est qu’un avertissement.
    .why = Sans lui, ou sans un connecteur par destination, le courrier vers Internet n’est pas acheminé.
    .cause-none-created = Personne n’a encore créé de connecteur d’envoi vers Internet.
    .cause-single-domains-only = Il n’existe que des connecteurs pour certains domaines, par exemple vers un hôte actif ou en mode hybride.
    .cause-routed-another-way = Le courrier sortant passe volontairement par une autre voie.
    .step-ignore-warning = Si le courrier sortant passe volontairement par une autre voie, ignorez l’avertissement.
    .step-create-connector = Sinon, créez un connecteur d’envoi Internet pour * après l’installation.
    .step-add-source-servers = Indiquez comme serveurs sources les serveurs de transport autorisés à envoyer.
    .verify = La liste affiche un connecteur activé avec *.
    .caution = Un nouveau connecteur pour * modifie le routage de toute l’organisation.
    .command-list-send-connectors = Afficher les connecteurs d’envoi
    .command-create-connector = Créer un connecteur qui remet par DNS

SendConnectorException = Le programme d’installation n’a pas pu lire les connecteurs d’envoi
    .meaning = Microsoft n’a pas documenté cette vérification. D’après son nom et le journal, Get-SendConnector a échoué pendant les vérifications.
    .cause-connector-damaged = Un objet connecteur d’envoi a des attributs non valides ou manquants.
    .cause-source-server-gone = Le serveur source d’un connecteur a été retiré sans être désinstallé.
    .cause-not-readable = Le contrôleur de domaine ou le compte ne permet pas de lire la configuration.
    .step-read-message = Lisez le message et les lignes du journal autour de Get-SendConnector.
    .step-find-connector = Exécutez la commande et repérez le connecteur sur lequel elle échoue.
    .step-recreate-connector = Notez les paramètres de ce connecteur, puis corrigez-le ou recréez-le.
    .step-check-controller-and-account = Vérifiez que le contrôleur de domaine se réplique et que votre compte est membre d’Organization Management ; relancez ensuite le programme d’installation.
    .verify = La commande affiche tous les connecteurs d’envoi sans erreur.
    .caution = Ne supprimez pas d’objets connecteur dans ADSI Edit avant d’avoir enregistré leurs paramètres : le courrier sortant peut s’arrêter.
    .command-read-connectors = Lire tous les connecteurs d’envoi

ServerFQDNMatchesSMTPPolicy = Le nom de domaine complet de l’ordinateur correspond à une stratégie de destinataire
    .meaning = Le nom DNS complet de cet ordinateur est aussi un domaine SMTP d’une stratégie d’adresse de messagerie.
    .why = Le courrier vers ce domaine part alors vers le nom du serveur lui-même et reste dans les files d’attente.
    .cause-server-named-like-domain = Le serveur porte le nom du domaine de messagerie, par exemple mail.contoso.com avec des adresses @mail.contoso.com.
    .cause-policy-for-host-name = Une stratégie a été créée pour le nom d’hôte au lieu du domaine de messagerie.
    .step-compare-names = Comparez les domaines des stratégies au nom complet de l’ordinateur.
    .step-change-policy-or-name = Changez le domaine de la stratégie, ou renommez l’ordinateur avant d’y installer Exchange.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Aucune stratégie ne contient le nom complet de l’ordinateur.
    .caution = Ne renommez jamais un ordinateur où Exchange est installé. Appliquer une stratégie modifiée change les adresses des utilisateurs.
    .command-show-policies = Afficher les modèles d’adresse de toutes les stratégies
    .command-change-policy = Modifier le modèle d’une stratégie
    .command-rename-computer = Renommer l’ordinateur (Exchange pas encore installé)

SmtpAddressLiteral = Format d’adressage SMTP non pris en charge
    .meaning = Une stratégie d’adresse de messagerie attribue des adresses avec une adresse IP entre crochets au lieu d’un nom de domaine.
    .cause-old-recipient-policy = Une ancienne stratégie de destinataire, souvent d’Exchange 2003 ou antérieur, contient une telle adresse.
    .step-find-policy = Trouvez la stratégie dont le modèle contient des crochets.
    .step-use-domain-name = Indiquez-y un domaine DNS, ou supprimez ce modèle. Une stratégie d’Exchange 2003 doit parfois d’abord être mise à niveau.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande ne trouve rien.
    .caution = Appliquer une stratégie modifiée change les adresses des utilisateurs.
    .command-find-policies = Trouver les stratégies avec crochets
    .command-change-policy = Remplacer le modèle d’une stratégie

VoiceMessagesInQueue = Des messages vocaux attendent encore leur remise
    .meaning = Le dossier de messagerie vocale de la messagerie unifiée contient des messages qu’elle n’a pas encore remis au transport.
    .why = Une mise à niveau pourrait les perdre.
    .cause-recent-calls = Des appels sont arrivés juste avant le lancement de l’installation.
    .cause-services-stopped = La messagerie unifiée ou le transport est arrêté ou en échec.
    .cause-damaged-files = Des fichiers endommagés sont bloqués dans le dossier.
    .step-stop-calls = Retirez le serveur du routage des appels, pour qu’aucun nouveau message n’arrive.
    .step-wait-until-empty = Vérifiez que les services de messagerie unifiée et de transport fonctionnent ; attendez que le dossier soit vide.
    .step-move-files = Déplacez dans un autre dossier les fichiers qui restent et conservez-les.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche 0 pour Count.
    .caution = Si vous supprimez des fichiers de ce dossier, vous supprimez des messages vocaux d’utilisateurs.
    .command-count-files = Compter les fichiers du dossier

WarnMapiHttpNotEnabled = MAPI sur HTTP n’est pas activé
    .meaning = MAPI sur HTTP est désactivé pour l’organisation. Ce n’est qu’un avertissement : l’installation continue.
    .why = Outlook devrait utiliser ce protocole ; le programme d’installation ne l’active pas de lui-même.
    .cause-had-exchange-2013 = L’organisation a ou a eu Exchange 2013, où il est désactivé au départ.
    .cause-switched-off = Un administrateur l’a désactivé.
    .step-go-on = Vous n’avez rien à faire avant l’installation.
    .step-check-urls = Ensuite, définissez les URL des répertoires virtuels MAPI, et vérifiez que certificat, équilibreur de charge et pare-feu acceptent /mapi.
    .step-enable-mapi-http = Activez-le d’abord pour une boîte aux lettres avec Set-CASMailbox, puis pour l’organisation.
    .verify = MapiHttpEnabled vaut True.
    .caution = Outlook demande aux utilisateurs de le redémarrer ; avec des URL ou des certificats incorrects, ils perdent la connexion. Vous pouvez le désactiver de nouveau.
    .command-show-urls = Afficher les URL des répertoires virtuels MAPI
    .command-enable-mapi-http = Activer MAPI sur HTTP pour l’organisation
    .command-show-state = Afficher l’état

# Facts

fact-DomainTypeDiffersBetweenPolicies = Stratégies contradictoires pour un domaine
    .ask = Un domaine de messagerie fait-il autorité dans une stratégie et pas dans une autre ?
    .hint = Cela ne concerne que les stratégies de destinataire issues d’Exchange 2000/2003.
fact-ConnectorToStar = Connecteur d’envoi pour *
    .ask = Quel connecteur d’envoi a l’espace d’adressage * ?
    .hint = Laissez vide s’il n’y en a pas. Get-SendConnector l’affiche.
fact-SendConnectorsUnreadable = Connecteurs d’envoi illisibles
    .ask = Get-SendConnector se termine-t-il par une erreur ?
    .hint = Essayez dans Exchange Management Shell.
fact-GatewayProxy = Domaine d’adresse d’une stratégie
    .ask = Quel domaine les stratégies d’adresse de messagerie attribuent-elles ?
    .hint = La partie après @ dans EnabledEmailAddressTemplates ; s’il y en a plusieurs, la plus suspecte.
fact-VoiceMessages = Messages vocaux en attente
    .ask = Y a-t-il des fichiers dans le dossier de messagerie vocale de la messagerie unifiée ?
    .hint = C’est UnifiedMessaging\voicemail dans le dossier d’installation.
    .value-0 = Aucun
    .value-1 = Un ou plusieurs
fact-MapiHttpEnabled = MAPI sur HTTP activé
    .ask = MAPI sur HTTP est-il activé pour l’organisation ?
    .hint = Get-OrganizationConfig affiche MapiHttpEnabled.
