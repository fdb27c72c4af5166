# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = Le nom NetBIOS et le nom d’hôte DNS de l’ordinateur diffèrent
    .meaning = Cet ordinateur porte un nom en NetBIOS et un autre dans le DNS.
    .why = Exchange s’enregistre sous un seul nom court ; deux noms fausseraient ses objets d’annuaire et ses certificats.
    .cause-1 = Le nom dépasse 15 caractères et NetBIOS le coupe.
    .cause-2 = L’ordinateur a été renommé sans redémarrage.
    .cause-3 = Le nom d’hôte a été modifié à la main.
    .step-1 = Comparez les deux noms.
    .step-2 = Si un changement de nom est en attente, redémarrez.
    .step-3 = Si le nom est trop long, donnez-en un plus court à l’ordinateur et redémarrez.
    .step-4 = Si le nom d’hôte a été modifié à la main, exportez les paramètres Tcpip du Registre, donnez-y à Hostname et NV Hostname le nom de l’ordinateur et redémarrez.
    .step-5 = Réexécutez le programme d’installation.
    .verify = Les deux noms sont identiques, majuscules et minuscules mises à part.
    .caution = Ne renommez jamais un ordinateur où Exchange est installé.
    .command-1 = Afficher les deux noms
    .command-2 = Renommer l’ordinateur (Exchange pas encore installé)

DNSDomainNameNotValid = Le nom de domaine DNS de l’ordinateur contient des caractères non autorisés
    .meaning = Le nom de domaine DNS de cet ordinateur contient autre chose que A à Z, 0 à 9, le point et le trait d’union.
    .why = Exchange en tire noms d’hôte, certificats et identités SMTP.
    .cause-1 = Le suffixe DNS principal a été mal saisi.
    .cause-2 = Le nom du domaine Active Directory contient un trait de soulignement ou un caractère semblable.
    .step-1 = Regardez le nom de domaine qu’utilise l’ordinateur.
    .step-2 = Si seul le suffixe est faux, corrigez-le dans Propriétés système, Nom de l’ordinateur, Modifier, Autres.
    .step-3 = Si le domaine lui-même porte ce nom, prévoyez un autre domaine pour Exchange.
    .step-4 = Redémarrez et réexécutez le programme d’installation.
    .verify = La commande affiche un nom fait seulement de lettres, chiffres, points et traits d’union.
    .caution = Ne renommez pas un domaine à la légère ; avec Exchange dans la forêt, ce n’est pas pris en charge.
    .command-1 = Afficher le nom de domaine DNS

FqdnMissing = Suffixe DNS principal manquant
    .meaning = L’ordinateur a un nom, mais pas de suffixe DNS, donc pas de nom complet.
    .why = Le transport Edge se présente par son nom complet, qui ne peut plus changer une fois Exchange installé.
    .cause-1 = Un ordinateur de groupe de travail du réseau de périmètre n’a jamais reçu de suffixe.
    .cause-2 = Le suffixe a été saisi, mais l’ordinateur n’a pas redémarré.
    .step-1 = Définissez le suffixe DNS principal : Propriétés système, Nom de l’ordinateur, Modifier, Autres.
    .step-2 = Redémarrez l’ordinateur.
    .step-3 = Faites en sorte que les noms complets se résolvent entre cet ordinateur et les serveurs de boîtes aux lettres, dans les deux sens.
    .step-4 = Réexécutez le programme d’installation.
    .verify = La dernière commande affiche le suffixe.
    .caution = Choisissez avec soin : nom et suffixe ne peuvent plus changer après l’installation d’Exchange.
    .command-1 = Définir plutôt le suffixe dans le Registre
    .command-2 = Afficher le suffixe

HostRecordMissing = L’enregistrement d’hôte pour l’ordinateur local est introuvable dans la base de données DNS
    .meaning = Le serveur DNS de la carte réseau n’a donné aucun enregistrement d’hôte (A) pour cet ordinateur.
    .why = Les serveurs Exchange se trouvent entre eux, et trouvent le saut suivant du courrier, par ces enregistrements.
    .cause-1 = La carte désigne un serveur DNS public ou erroné.
    .cause-2 = L’inscription dynamique est désactivée, ou la zone la refuse.
    .cause-3 = L’enregistrement a été supprimé ou nettoyé.
    .cause-4 = Une seconde carte (sauvegarde, réplication) a son propre serveur DNS.
    .step-1 = Ne laissez sur chaque carte que des serveurs DNS qui hébergent la zone Active Directory.
    .step-2 = Réinscrivez l’ordinateur, ou créez l’enregistrement à la main.
    .step-3 = Vérifiez d’ici et depuis un contrôleur de domaine que le nom complet se résout.
    .verify = La recherche renvoie l’adresse de ce serveur. L’installation continue de toute façon : c’est un avertissement.
    .command-1 = Afficher les serveurs DNS de chaque carte
    .command-2 = Réinscrire l’enregistrement d’hôte
    .command-3 = Chercher l’enregistrement comme le fait l’installation

PrimaryDNSTestFailed = Impossible de contacter le serveur DNS principal
    .meaning = Le premier serveur DNS d’une carte réseau ne répond pas sur le port DNS.
    .why = L’installation et Exchange ont besoin du DNS pour trouver contrôleurs de domaine et destinations du courrier.
    .cause-1 = La carte désigne un serveur DNS erroné ou public.
    .cause-2 = Le serveur DNS est arrêté.
    .cause-3 = Un pare-feu bloque le port 53.
    .cause-4 = Une carte inutilisée a d’anciens réglages.
    .step-1 = Vérifiez les serveurs DNS de chaque carte activée ; n’utilisez que ceux du domaine.
    .step-2 = Vérifiez que le service DNS y fonctionne et que le port 53 est ouvert, en TCP aussi.
    .step-3 = Désactivez les cartes inutilisées ou corrigez leurs réglages.
    .verify = Le test du port 53 réussit. L’installation continue de toute façon : c’est un avertissement.
    .command-1 = Afficher les serveurs DNS de chaque carte
    .command-2 = Trouver les contrôleurs de domaine par le DNS
    .command-3 = Tester le port DNS

ServerNameNotValid = Le nom de l’ordinateur contient des caractères qu’Exchange n’accepte pas
    .meaning = Le nom de cet ordinateur ne convient pas à un serveur Exchange. Les caractères refusés ne sont pas publiés ; ceux d’un nom d’hôte ordinaire sont sûrs.
    .why = Le nom du serveur entre dans les objets Active Directory, les identités SMTP et les URL.
    .cause-1 = Le nom contient un trait de soulignement, une espace, une lettre accentuée ou un caractère semblable.
    .step-1 = Lisez le message du programme d’installation.
    .step-2 = Avant d’installer Exchange, renommez l’ordinateur : A à Z, 0 à 9 et traits d’union, 15 caractères au plus.
    .step-3 = Redémarrez, vérifiez l’enregistrement DNS et réexécutez le programme d’installation.
    .verify = La première commande affiche True.
    .caution = Ne renommez jamais un ordinateur où Exchange est déjà installé.
    .command-1 = Le nom est-il fait de caractères sûrs ?
    .command-2 = Renommer l’ordinateur (Exchange pas encore installé)

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
