# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = Le nom NetBIOS et le nom d’hôte DNS de l’ordinateur diffèrent
    .meaning = Cet ordinateur porte un nom en NetBIOS et un autre dans le DNS.
    .cause-name-too-long = Le nom dépasse 15 caractères et NetBIOS le coupe.
    .cause-restart-pending = L’ordinateur a été renommé sans redémarrage.
    .cause-edited-by-hand = Le nom d’hôte a été modifié à la main.
    .step-compare-names = Comparez les deux noms : le premier est celui de NetBIOS.
    .step-restart = Si un nouveau nom attend un redémarrage et qu’Exchange n’est pas encore installé, redémarrez. Si Exchange est installé, redonnez d’abord son ancien nom à l’ordinateur.
    .step-rename-computer = Si le nom dépasse 15 caractères et qu’Exchange n’est pas encore installé, donnez-en un plus court à l’ordinateur.
    .step-correct-registry = Si le nom d’hôte a été modifié à la main, exportez la clé de Registre Tcpip\Parameters, redonnez-y à Hostname et NV Hostname le nom de l’ordinateur, et redémarrez.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Les deux noms sont identiques, majuscules et minuscules mises à part.
    .caution = Ne donnez jamais un nouveau nom à un ordinateur où Exchange est installé.
    .command-show-names = Afficher les deux noms
    .command-rename-computer = Renommer l’ordinateur et le redémarrer

DNSDomainNameNotValid = Le nom de domaine DNS de l’ordinateur contient des caractères non autorisés
    .meaning = Le nom de domaine DNS de cet ordinateur contient des caractères qu’Exchange n’y accepte pas. Les lettres A à Z, les chiffres, les points et les traits d’union sont sûrs.
    .cause-suffix-mistyped = Le suffixe DNS principal de l’ordinateur a été mal saisi.
    .cause-domain-named-so = Le nom du domaine Active Directory contient un tel caractère, par exemple un trait de soulignement.
    .step-find-name = Comparez ce nom à celui du domaine Active Directory.
    .step-correct-suffix = Si seul le suffixe est faux et qu’Exchange n’est pas encore installé, corrigez-le dans Propriétés système, Nom de l’ordinateur, Modifier, Autres. Sous Server Core, définissez-le dans le Registre.
    .step-use-other-domain = Si le domaine lui-même porte ce nom, installez Exchange dans un autre domaine.
    .step-restart-and-run = Redémarrez et relancez le programme d’installation.
    .verify = La commande affiche un nom fait seulement de lettres, chiffres, points et traits d’union.
    .caution = Une fois Exchange installé, changer le suffixe de son serveur ou renommer un domaine de sa forêt n’est pas pris en charge.
    .command-show-name = Afficher le nom de domaine DNS
    .command-set-suffix = Sous Server Core : définir le suffixe dans le Registre

FqdnMissing = Suffixe DNS principal manquant
    .meaning = L’ordinateur a un nom, mais pas de suffixe DNS : il n’a donc pas de nom complet.
    .cause-never-set = Un ordinateur de groupe de travail du réseau de périmètre n’a jamais reçu de suffixe.
    .cause-restart-pending = Le suffixe a été saisi, mais l’ordinateur n’a pas redémarré.
    .step-set-suffix = Définissez le suffixe DNS principal : Propriétés système, Nom de l’ordinateur, Modifier, Autres. Ou, comme sous Server Core, définissez-le dans le Registre.
    .step-restart-computer = Redémarrez l’ordinateur.
    .step-check-resolution = Vérifiez avec nslookup que les serveurs de boîtes aux lettres résolvent ce nom complet, et que cet ordinateur résout les leurs.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche le suffixe.
    .caution = Choisissez bien le suffixe : le changer après l’installation d’Exchange n’est pas pris en charge.
    .command-set-suffix = Définir le suffixe dans le Registre
    .command-show-suffix = Afficher le suffixe

HostRecordMissing = L’enregistrement d’hôte pour l’ordinateur local est introuvable dans la base de données DNS
    .meaning = Le serveur DNS interrogé n’a renvoyé aucun enregistrement d’hôte (A) pour cet ordinateur.
    .cause-wrong-dns-server = La carte utilise un serveur DNS public ou erroné.
    .cause-not-registered = L’inscription dynamique est désactivée, ou la zone la refuse.
    .cause-record-deleted = L’enregistrement a été supprimé ou nettoyé.
    .cause-second-adapter = Une seconde carte (sauvegarde, réplication) a son propre serveur DNS, et c’est lui qui a été interrogé.
    .step-set-dns-servers = Dans les propriétés IPv4 de chaque carte (sous Server Core : sconfig), n’indiquez que des serveurs DNS qui hébergent la zone Active Directory.
    .step-register = Réinscrivez cet ordinateur, ou créez l’enregistrement dans la zone à la main.
    .step-check-resolution = Cherchez le nom complet ici et sur un contrôleur de domaine ; un nouvel enregistrement peut demander quelques minutes.
    .verify = Chaque serveur DNS renvoie le nom et l’adresse de ce serveur. Le programme d’installation avertit seulement et continue.
    .command-show-dns-servers = Afficher les serveurs DNS de chaque carte
    .command-register = Réinscrire l’enregistrement d’hôte
    .command-look-up-at-each-server = Chercher l’enregistrement auprès du premier serveur DNS de chaque carte

PrimaryDNSTestFailed = Impossible de contacter le serveur DNS principal
    .meaning = Le premier serveur DNS d’une carte réseau ne répond pas sur le port 53.
    .cause-wrong-dns-server = La carte utilise un serveur DNS public ou erroné.
    .cause-dns-server-down = Le serveur DNS est arrêté.
    .cause-port-blocked = Un pare-feu bloque le port 53.
    .cause-unused-adapter = Une carte inutilisée a d’anciens paramètres.
    .step-set-dns-servers = Dans les propriétés IPv4 de chaque carte (sous Server Core : sconfig), n’indiquez que les serveurs DNS du domaine.
    .step-check-dns-server = Vérifiez que le service DNS fonctionne sur le serveur qui ne répond pas et que le port 53 est ouvert, en UDP et en TCP.
    .step-disable-unused-adapters = Désactivez les cartes inutilisées, ou corrigez leurs paramètres.
    .verify = La commande affiche True après l’adresse du premier serveur DNS de chaque carte. Le programme d’installation avertit seulement et continue.
    .command-show-dns-servers = Afficher les serveurs DNS de chaque carte
    .command-find-domain-controllers = Trouver les contrôleurs de domaine par le DNS
    .command-test-dns-port = Tester le port 53 (TCP)
    .command-test-first-servers = Tester le port 53 (TCP) du premier serveur DNS de chaque carte

ServerNameNotValid = Le nom de l’ordinateur contient des caractères qu’Exchange n’accepte pas
    .meaning = Le nom de cet ordinateur contient des caractères qu’Exchange n’accepte pas dans un nom de serveur. Les lettres A à Z, les chiffres et les traits d’union sont sûrs. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .step-rename-computer = Avant d’installer Exchange, renommez l’ordinateur : A à Z, 0 à 9 et traits d’union, 15 caractères au plus. Ni trait de soulignement, ni espace, ni accent.
    .step-check-and-run = Après le redémarrage, vérifiez avec nslookup que le DNS connaît le nouveau nom, et relancez le programme d’installation.
    .verify = La commande affiche True.
    .caution = Ne renommez jamais un ordinateur où Exchange est déjà installé.
    .command-test-name = Le nom n’a-t-il que des caractères sûrs ?
    .command-rename-computer = Renommer l’ordinateur et le redémarrer

# Facts

fact-ComputerNameDnsHostname = Nom d’hôte DNS
    .ask = Quel est le nom d’hôte DNS de l’ordinateur, sans le domaine ?
    .hint = La commande hostname l’affiche.
fact-ComputerNameNetBIOS = Nom NetBIOS
    .ask = Quel est le nom NetBIOS de l’ordinateur ?
    .hint = La variable COMPUTERNAME le contient.
fact-ComputerNameDnsDomain = Domaine DNS de l’ordinateur
    .ask = Quel est le domaine DNS (suffixe DNS principal) de l’ordinateur ?
    .hint = ipconfig /all l’affiche. Laissez vide s’il n’y en a pas.
fact-HostRecord = Enregistrement d’hôte de cet ordinateur
    .ask = Quelle adresse le serveur DNS renvoie-t-il pour le nom complet de cet ordinateur ?
    .hint = Interrogez-le avec nslookup ; laissez vide s’il n’y a pas d’enregistrement.
fact-PrimaryDNSPortAvailable = Réponse du serveur DNS
    .ask = Le premier serveur DNS de la carte réseau répond-il sur le port 53 ?
    .hint = nslookup, suivi du domaine et de l’adresse de ce serveur, l’interroge.
