# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = Le nom NetBIOS et le nom d’hôte DNS de l’ordinateur diffèrent
    .meaning = Cet ordinateur porte un nom en NetBIOS et un autre dans le DNS.
    .why = Exchange s’enregistre sous un seul nom court ; deux noms fausseraient ses objets d’annuaire et ses certificats.
    .cause-name-more-15-characters = Le nom dépasse 15 caractères et NetBIOS le coupe.
    .cause-computer-renamed-not-restarted = L’ordinateur a été renommé sans redémarrage.
    .cause-someone-edited-host-name = Le nom d’hôte a été modifié à la main.
    .step-compare-both-names = Comparez les deux noms.
    .step-rename-pending = Si un changement de nom est en attente, redémarrez.
    .step-give-computer-shorter-one = Si le nom est trop long, donnez-en un plus court à l’ordinateur et redémarrez.
    .step-export-tcpip-parameters-registry = Si le nom d’hôte a été modifié à la main, exportez les paramètres Tcpip du Registre, donnez-y à Hostname et NV Hostname le nom de l’ordinateur et redémarrez.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = Les deux noms sont identiques, majuscules et minuscules mises à part.
    .caution = Ne renommez jamais un ordinateur où Exchange est installé.
    .command-show-both-names = Afficher les deux noms
    .command-rename-computer-exchange-installed = Renommer l’ordinateur (Exchange pas encore installé)

DNSDomainNameNotValid = Le nom de domaine DNS de l’ordinateur contient des caractères non autorisés
    .meaning = Le nom de domaine DNS de cet ordinateur contient autre chose que A à Z, 0 à 9, le point et le trait d’union.
    .why = Exchange en tire noms d’hôte, certificats et identités SMTP.
    .cause-primary-dns-suffix-mistyped = Le suffixe DNS principal a été mal saisi.
    .cause-active-directory-domain-name = Le nom du domaine Active Directory contient un trait de soulignement ou un caractère semblable.
    .step-look-domain-name-computer = Regardez le nom de domaine qu’utilise l’ordinateur.
    .step-correct-system-properties = Si seul le suffixe est faux, corrigez-le dans Propriétés système, Nom de l’ordinateur, Modifier, Autres.
    .step-plan-another-domain-exchange = Si le domaine lui-même porte ce nom, prévoyez un autre domaine pour Exchange.
    .step-restart-run-setup-again = Redémarrez et réexécutez le programme d’installation.
    .verify = La commande affiche un nom fait seulement de lettres, chiffres, points et traits d’union.
    .caution = Ne renommez pas un domaine à la légère ; avec Exchange dans la forêt, ce n’est pas pris en charge.
    .command-show-dns-domain-name = Afficher le nom de domaine DNS

FqdnMissing = Suffixe DNS principal manquant
    .meaning = L’ordinateur a un nom, mais pas de suffixe DNS, donc pas de nom complet.
    .why = Le transport Edge se présente par son nom complet, qui ne peut plus changer une fois Exchange installé.
    .cause-workgroup-computer-perimeter-network = Un ordinateur de groupe de travail du réseau de périmètre n’a jamais reçu de suffixe.
    .cause-suffix-entered = Le suffixe a été saisi, mais l’ordinateur n’a pas redémarré.
    .step-set-primary-dns-suffix = Définissez le suffixe DNS principal : Propriétés système, Nom de l’ordinateur, Modifier, Autres.
    .step-restart-computer = Redémarrez l’ordinateur.
    .step-make-full-name-resolve = Faites en sorte que les noms complets se résolvent entre cet ordinateur et les serveurs de boîtes aux lettres, dans les deux sens.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = La commande affiche le suffixe.
    .caution = Choisissez avec soin : nom et suffixe ne peuvent plus changer après l’installation d’Exchange.
    .command-set-suffix-registry-instead = Définir plutôt le suffixe dans le Registre
    .command-show-suffix = Afficher le suffixe

HostRecordMissing = L’enregistrement d’hôte pour l’ordinateur local est introuvable dans la base de données DNS
    .meaning = Le serveur DNS de la carte réseau n’a donné aucun enregistrement d’hôte (A) pour cet ordinateur.
    .why = Les serveurs Exchange se trouvent entre eux, et trouvent le saut suivant du courrier, par ces enregistrements.
    .cause-adapter-points-public-wrong = La carte désigne un serveur DNS public ou erroné.
    .cause-dynamic-registration-off-zone = L’inscription dynamique est désactivée, ou la zone la refuse.
    .cause-record-deleted-scavenged = L’enregistrement a été supprimé ou nettoyé.
    .cause-second-adapter-backup = Une seconde carte (sauvegarde, réplication) a son propre serveur DNS.
    .step-give-every-adapter-only = Ne laissez sur chaque carte que des serveurs DNS qui hébergent la zone Active Directory.
    .step-register-computer-again = Réinscrivez l’ordinateur, ou créez l’enregistrement à la main.
    .step-check-domain-controller-full = Vérifiez d’ici et depuis un contrôleur de domaine que le nom complet se résout.
    .verify = La recherche renvoie l’adresse de ce serveur. L’installation continue de toute façon : c’est un avertissement.
    .command-show-dns-servers-each = Afficher les serveurs DNS de chaque carte
    .command-register-host-record-again = Réinscrire l’enregistrement d’hôte
    .command-look-record-setup = Chercher l’enregistrement comme le fait l’installation

PrimaryDNSTestFailed = Impossible de contacter le serveur DNS principal
    .meaning = Le premier serveur DNS d’une carte réseau ne répond pas sur le port DNS.
    .why = L’installation et Exchange ont besoin du DNS pour trouver contrôleurs de domaine et destinations du courrier.
    .cause-adapter-names-wrong-public = La carte désigne un serveur DNS erroné ou public.
    .cause-dns-server-down = Le serveur DNS est arrêté.
    .cause-firewall-blocks-port-53 = Un pare-feu bloque le port 53.
    .cause-unused-adapter-old-settings = Une carte inutilisée a d’anciens réglages.
    .step-check-dns-servers-every = Vérifiez les serveurs DNS de chaque carte activée ; n’utilisez que ceux du domaine.
    .step-see-dns-service-runs = Vérifiez que le service DNS y fonctionne et que le port 53 est ouvert, en TCP aussi.
    .step-disable-unused-adapters-correct = Désactivez les cartes inutilisées ou corrigez leurs réglages.
    .verify = Le test du port 53 réussit. L’installation continue de toute façon : c’est un avertissement.
    .command-show-dns-servers-each = Afficher les serveurs DNS de chaque carte
    .command-find-domain-controllers-dns = Trouver les contrôleurs de domaine par le DNS
    .command-test-dns-port = Tester le port DNS

ServerNameNotValid = Le nom de l’ordinateur contient des caractères qu’Exchange n’accepte pas
    .meaning = Le nom de cet ordinateur ne convient pas à un serveur Exchange. Les caractères refusés ne sont pas publiés ; ceux d’un nom d’hôte ordinaire sont sûrs.
    .why = Le nom du serveur entre dans les objets Active Directory, les identités SMTP et les URL.
    .cause-underscore-space-accented-letter = Le nom contient un trait de soulignement, une espace, une lettre accentuée ou un caractère semblable.
    .step-read-setup-own-message = Lisez le message du programme d’installation.
    .step-exchange-installed = Avant d’installer Exchange, renommez l’ordinateur : A à Z, 0 à 9 et traits d’union, 15 caractères au plus.
    .step-restart-check-dns-record = Redémarrez, vérifiez l’enregistrement DNS et réexécutez le programme d’installation.
    .verify = La commande affiche True.
    .caution = Ne renommez jamais un ordinateur où Exchange est déjà installé.
    .command-name-made-safe-characters = Le nom est-il fait de caractères sûrs ?
    .command-rename-computer-exchange-installed = Renommer l’ordinateur (Exchange pas encore installé)

# Facts

fact-ComputerNameDnsHostname = Nom d’hôte DNS
    .ask = Quel est le nom d’hôte DNS de l’ordinateur, sans le domaine ?
    .hint = La commande hostname l’affiche.
fact-ComputerNameNetBIOS = Nom NetBIOS
    .ask = Quel est le nom NetBIOS de l’ordinateur ?
    .hint = La variable COMPUTERNAME le contient.
fact-ComputerNameDnsDomain = Domaine DNS de l’ordinateur
    .ask = Quel est le domaine DNS (suffixe DNS principal) de l’ordinateur ?
    .hint = ipconfig /all l’affiche. Laissez vide s’il n’y en a pas.
fact-HostRecord = Enregistrement d’hôte de cet ordinateur
    .ask = Quelle adresse le serveur DNS renvoie-t-il pour le nom complet de cet ordinateur ?
    .hint = Interrogez-le avec nslookup ; laissez vide s’il n’y a pas d’enregistrement.
fact-PrimaryDNSPortAvailable = Réponse du serveur DNS
    .ask = Le premier serveur DNS de la carte réseau répond-il sur le port 53 ?
    .hint = Test-NetConnection avec -Port 53 le dit.
