# L’élément avant son utilisation. Le chargeur reçoit ces textes tels quels : valeurs simples, sans variable.
facade-title = Qu’est-ce qui a arrêté l’installation d’Exchange ?
facade-hint = Rien ne quitte votre navigateur.
facade-open = Analyser un journal d’installation
facade-wait = Chargement…
facade-fail = Pas de connexion, ou page périmée : rechargez-la.
facade-retry = Réessayer
