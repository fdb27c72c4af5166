# L’interface. Les textes des constats se trouvent dans les fichiers de leurs groupes.

ui-title = Qu’est-ce qui a arrêté l’installation d’Exchange ?
ui-lead = Donnez un journal d’installation : vous verrez les vérifications en échec, les lignes qui le prouvent et la marche à suivre. Tout est lu dans votre navigateur ; rien n’est envoyé.
ui-about = Version { $version }, contenu du { $date }. Fonctionne sans aucun serveur.
ui-about-content = Ce que Microsoft a publié ou modifié après ce jour n’y figure pas : les versions, annonces et exigences plus récentes sont inconnues ici.
ui-language = Langue
ui-tabs = Chemins vers une réponse
ui-tab-log = Lire un journal
ui-tab-questions = Répondre à des questions
ui-tab-lookup = Chercher une vérification
ui-topic = À propos de cette vérification

# Entrée
ui-input = Votre journal
ui-paste = Collez le journal, ses dernières lignes, le message de l’Assistant d’installation ou le nom d’une vérification
ui-where = Ou déposez ici des fichiers et des dossiers. Le programme d’installation écrit
ui-choose-files = Choisir des fichiers…
ui-choose-folder = Choisir un dossier…
ui-analyse = Lire le texte
ui-start-over = Recommencer
ui-pasted = Texte collé
ui-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
ui-more-files = { $count ->
    [one] et un autre fichier
   *[other] et { $count } autres fichiers
}
ui-what-to-give = Le journal du programme d’installation est ExchangeSetup.log, dans le dossier ExchangeSetupLogs du lecteur système. Un extrait, le message de l’Assistant d’installation ou le nom d’une vérification suffisent aussi.
ui-look-up = Chercher ce texte parmi les vérifications
ui-examples = Pas de journal sous la main ? Voyez un exemple :
ui-example-own = Cette vérification
ui-example-failed-check = Une vérification en échec
ui-example-failed-step = Une étape en échec
ui-example-warnings = Une réussite avec un avertissement
ui-example-attempts = Plusieurs tentatives

# Progression
ui-reading = Lecture en cours…
ui-read = { $read } sur { $total }
ui-size-bytes = { $number } o
ui-size-kilobytes = { $number } ko
ui-size-megabytes = { $number } Mo
ui-size-gigabytes = { $number } Go
ui-left = { $count ->
    [one] encore une seconde
   *[other] encore { $count } secondes
}
ui-cancel = Annuler
ui-status-reading = Lecture du journal.
ui-status-cancelled = Lecture annulée.

# Verdict
ui-verdict-empty = C’est vide.
ui-verdict-other = Ce n’est pas un journal d’installation.
ui-verdict-errors = { $count ->
    [one] Un problème arrête l’installation.
   *[other] { $count } problèmes arrêtent l’installation.
}
ui-verdict-consequences = { $count ->
    [one] Une autre vérification échoue pour cette raison.
   *[other] { $count } autres vérifications échouent pour cette raison.
}
ui-verdict-warnings = { $count ->
    [one] Un avertissement.
   *[other] { $count } avertissements.
}
ui-verdict-succeeded = L’installation a réussi.
ui-verdict-failed = L’installation a échoué, et rien de connu ne l’explique.
ui-verdict-incomplete = Le journal s’arrête avant la fin de l’installation, et rien n’y indique ce qui l’aurait arrêtée.
ui-verdict-unknown = Rien ici n’arrête l’installation.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] Un problème avec la mise à jour.
   *[other] { $count } problèmes avec la mise à jour.
}
ui-verdict-update-succeeded = La mise à jour a réussi.
ui-verdict-update-failed = La mise à jour a échoué, et rien de connu ne l’explique.
ui-verdict-update-incomplete = Le journal s’arrête avant la fin de la mise à jour, et rien n’y indique ce qui l’aurait arrêtée.
ui-verdict-update-unknown = Rien ici n’arrête la mise à jour.

# Tentatives
ui-runs = Tentatives dans ce journal
ui-older-runs = { $count ->
    [one] Une tentative plus ancienne
   *[other] { $count } tentatives plus anciennes
}
ui-run = Tentative { $number }
ui-run-of = { $number } sur { $total }
ui-attempt = Tentative
ui-outcome = Issue
ui-about-attempt = En savoir plus sur cette tentative
ui-product = Produit
ui-release = Version à installer
ui-installed = Version installée
ui-mode = Opération
ui-mode-install = Installation
ui-mode-upgrade = Mise à niveau
ui-mode-uninstall = Désinstallation
ui-mode-recover-server = Récupération du serveur
ui-mode-prepare-schema = Préparation du schéma
ui-mode-prepare-ad = Préparation d’Active Directory
ui-mode-prepare-domain = Préparation du domaine
ui-mode-language-pack = Ajout ou retrait d’un module linguistique de messagerie unifiée
ui-interface = Lancement
ui-interface-unattended = Ligne de commande
ui-interface-gui = Assistant d’installation
ui-server = Serveur
ui-user = Compte
ui-site = Site
ui-organization = Organisation
ui-started = Début
ui-moment = { $utc } ({ $local } à votre heure)
ui-duration = Durée
ui-checks = Vérifications
ui-checks-evaluated = { $count ->
    [one] { $count } effectuée
   *[other] { $count } effectuées
}
ui-outcome-succeeded = Réussie
ui-outcome-failed = Échouée
ui-outcome-incomplete = Incomplète
ui-outcome-unknown = Inconnue
ui-outcome-closed = Assistant fermé
ui-compared = Par rapport à la tentative { $number }
ui-solved = { $count ->
    [one] Résolu
   *[other] Résolus ({ $count })
}
ui-remaining = { $count ->
    [one] Toujours là
   *[other] Toujours là ({ $count })
}
ui-new = { $count ->
    [one] Nouveau
   *[other] Nouveaux ({ $count })
}

# Constats
ui-plan = Que faire, dans cet ordre
ui-findings = Ce qui a été constaté
ui-severity-error = Erreur
ui-severity-warning = Avertissement
ui-severity-info = Remarque
ui-why = Pourquoi :
ui-situations = Dans votre situation
ui-situations-all = Quelle est votre situation ?
ui-situations-other = Autres situations
ui-situation-yes = c’est votre cas
ui-situation-no = ce n’est pas votre cas
ui-situation-unknown = le journal ne permet pas de le savoir
ui-causes = Causes possibles
ui-steps = Que faire
ui-verify = Comment vérifier :
ui-caution = Attention :
ui-evidence = Preuves
ui-more-evidence = { $count ->
    [one] Une autre ligne
   *[other] { $count } autres lignes
}
ui-because = Valeurs en cause
ui-message = Message du programme d’installation
ui-line = Ligne { $line }
ui-show-in-log = Voir dans le journal
ui-excerpt = Lignes du journal
ui-excerpt-failed = Le fichier n’est plus lisible. Choisissez-le à nouveau pour voir les lignes.
ui-not-reported = Le programme d’installation l’a jugé vrai, mais ne l’a pas signalé comme échec.
ui-probably = Probablement
ui-probable = Le texte est tronqué ou mal orthographié à cet endroit : c’est probablement ce que dit le programme d’installation.
ui-suggestions = À regarder aussi
ui-by-text = Reconnu à sa seule formulation, moins sûre qu’un nom ou un code.
ui-shared = D’autres vérifications affichent la même phrase : { $ids }
ui-unknown-rule = Nous ne connaissons aucune description de cette vérification. Partez du message du programme d’installation.
ui-consequences = { $count ->
    [one] Une vérification qui échoue pour cette raison
   *[other] { $count } vérifications qui échouent pour cette raison
}
ui-needs-is = Réussirait avec : { $needed }
ui-needs-is-not = Réussirait avec toute autre valeur que : { $needed }
ui-needs-one-of = Réussirait avec l’une de ces valeurs : { $needed }
ui-needs-at-least = Réussirait avec { $needed } ou plus
ui-needs-below = Réussirait en dessous de { $needed }
ui-needs-empty = Réussirait si la valeur était vide
ui-needs-present = Réussirait si la valeur existait
ui-needs-same-as = Réussirait si la valeur était identique à { $needed }
ui-needs-contains = Réussirait si la valeur contenait : { $needed }
ui-needs-contains-not = Réussirait si la valeur ne contenait pas : { $needed }
ui-needs-differs-from = Réussirait si la valeur était différente de { $needed }
ui-needs-bit-set = Réussirait avec ce bit activé : { $needed }
ui-needs-bit-clear = Réussirait sans ce bit : { $needed }
ui-shell-cmd = Invite de commandes
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Texte
ui-risky = Modifie ou supprime quelque chose
ui-copy = Copier
ui-copied = Copié.
ui-nothing-to-read = Il n’y a encore rien à lire : collez un texte ou choisissez un fichier.
ui-not-copied = Le navigateur n’autorise pas la copie ici. Sélectionnez le texte et copiez-le vous-même.
ui-read-on = En savoir plus :
ui-further = Chercher plus loin :
ui-new-tab = (s’ouvre dans un nouvel onglet)
ui-whole-card = Tout sur cette vérification
ui-related = Voir aussi :
ui-helped = Cela vous a-t-il aidé ?
ui-yes = Oui
ui-no = Non
ui-thanks = Merci.
ui-write = Nous en dire plus

# Toutes les vérifications
ui-overview = { $count ->
    [one] L’unique vérification ou paramètre évalué
   *[other] Les { $count } vérifications et paramètres évalués
}
ui-overview-label = Vérifications et paramètres
ui-search-checks = Chercher dans les noms et les valeurs
ui-check-name = Nom
ui-check-state = Résultat
ui-check-value = Valeur
ui-check-line = Ligne
ui-state-failed = Échec
ui-state-warned = Avertissement
ui-state-passed = Réussite
ui-state-exception = Évaluation impossible
ui-state-true = Vrai, non signalé
ui-state-value = Paramètre

# À emporter
ui-copy-markdown = Copier en Markdown
ui-save-json = Enregistrer en JSON
ui-save-html = Enregistrer comme page web
ui-mask = Masquer les noms, SID et adresses

ui-safe = Lignes du journal à montrer à d’autres
ui-safe-lead = Voici les lignes autour des preuves, les noms remplacés. Lisez-les avant de les copier.
ui-safe-replaced = { $count ->
    [0] Aucun nom n’a été remplacé
    [one] Un nom a été remplacé
   *[other] { $count } noms ont été remplacés
}
ui-safe-limits = Ce qui a la forme d’un nom, d’une adresse ou d’une clé est remplacé, de même que tout nom que le journal désigne comme tel. Un nom dans une phrase que rien ne désigne peut rester : vous seul pouvez le voir.
ui-safe-copy = Copier ces lignes

# Recherche
ui-catalog = { $count ->
    [one] Une vérification est décrite ici.
   *[other] { $count } vérifications et erreurs sont décrites ici.
}
ui-no-such-rule = Il n’existe pas de vérification de ce nom :

# Erreurs
ui-error-read = Le fichier n’a pas pu être lu.
    .help = Il a peut-être été modifié, déplacé ou verrouillé depuis votre choix. Fermez ce qui l’utilise ou copiez-le, puis choisissez-le à nouveau.
ui-error-text = Le texte n’a pas pu être lu : il dépasse peut-être ce que permet la mémoire du navigateur.
    .help = Enregistrez-le dans un fichier et choisissez celui-ci, ou collez seulement la dernière tentative.
ui-error-load = Une partie de ce programme n’a pas pu être chargée.
    .help = La connexion a peut-être échoué. Ce que vous avez donné est conservé : réessayez.
ui-error-csp = Cette page interdit la partie qui lit les journaux.
    .help = Son responsable peut l’autoriser dans la stratégie de sécurité du contenu (CSP) : script-src doit contenir 'wasm-unsafe-eval', et worker-src ce site.
ui-error-internal = Un événement inattendu a arrêté la lecture.
    .help = Ce que vous avez donné est conservé et rien n’a quitté votre navigateur. Réessayez ; si l’échec se répète au même endroit, ne donnez que la dernière tentative du journal.
ui-error-zip-encrypted = L’archive est protégée par un mot de passe.
    .help = Décompressez-la et donnez le journal lui-même.
ui-error-zip-unsupported = Ce navigateur ne peut pas ouvrir cette archive.
    .help = Décompressez-la et donnez le journal lui-même.
ui-error-zip-damaged = L’archive est endommagée.
    .help = Décompressez-la avec un autre programme ou récupérez-la à nouveau.
ui-error-zip-bomb = L’archive produit un contenu beaucoup trop volumineux.
    .help = Décompressez-la vous-même et donnez le journal lui-même.
ui-retry = Réessayer
ui-choose-again = Choisir de nouveau le fichier…
ui-error-language = Les textes de cette langue n’ont pas pu être chargés. Rien n’a changé ; choisissez de nouveau la langue une fois la connexion rétablie.
ui-error-worker = Le navigateur a arrêté la partie qui lit les journaux.
    .help = La mémoire a peut-être manqué. Ce que vous avez donné est conservé : fermez ce qui est ouvert par ailleurs et réessayez, ou ne donnez que la dernière tentative du journal.
ui-error-trap = La partie qui lit les journaux a échoué sur ce contenu.
    .help = Elle a été redémarrée, et ce que vous avez donné est conservé : réessayez. Si elle échoue au même endroit, ne donnez que la dernière tentative du journal ou ses dernières lignes.

lookup-heading = Que dit le programme d’installation ?
lookup-label = Titre, message ou nom d’une vérification
    .hint = Saisissez-le ou collez-le, dans n’importe quelle langue du programme d’installation. Les fautes de frappe ne gênent pas.
lookup-hits = { $count ->
    [0] Rien ne correspond. Essayez d’autres mots ou la phrase entière, ou continuez ici :
    [one] Une correspondance
   *[other] { $count } correspondances
    }
lookup-questions = Répondre plutôt à des questions
lookup-log = Faire lire le journal
lookup-web = Le chercher sur le web
lookup-situation = Trouver votre situation
