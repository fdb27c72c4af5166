# L’élément avant son utilisation. Le chargeur reçoit ces textes tels quels : valeurs simples, sans variable.
facade-title = Qu’est-ce qui a arrêté l’installation d’Exchange ?
facade-hint = Lisez ici un journal d’installation : les vérifications en échec, les lignes qui le prouvent et la marche à suivre. Rien ne quitte votre navigateur.
facade-open = Analyser un journal d’installation
facade-wait = Chargement…
facade-fail = L’analyse des journaux d’installation n’a pas pu être chargée : pas de connexion ou pas de réponse.
facade-gone = Les fichiers ont été remplacés sur le serveur. Rechargez la page.
facade-retry = Réessayer
