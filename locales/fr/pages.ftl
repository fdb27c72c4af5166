# Ce que disent les pages du site avant l’application ou sans elle. index.html et offline.html reçoivent ces textes.
page-script = Cette page lit les journaux d’installation d’Exchange dans votre navigateur ; JavaScript et WebAssembly sont nécessaires.
page-from-disk = Ouverte depuis un disque, elle ne peut pas charger ses éléments. Ouvrez plutôt ce fichier, qui contient tout :
page-frame = L’analyse des journaux ne peut pas démarrer dans ce cadre : la page qui l’entoure ne lui laisse pas d’origine propre (sandbox sans allow-same-origin) ou JavaScript est désactivé. Elle s’ouvre dans une fenêtre à part :
offline-title = Ce navigateur est trop ancien pour lire le journal ici
offline-lead = Copiez le journal sur un ordinateur doté d’un navigateur récent (Chrome ou Edge 109, Firefox 115, Safari 16.4 ou version ultérieure), puis ouvrez-y ce fichier. Aucun réseau n’est nécessaire.
offline-step-1 = Sur le serveur Exchange, démarrez Windows PowerShell et exécutez cette ligne. Elle copie la dernière tentative du journal sur le Bureau :
offline-step-2 = Copiez LastAttempt.log et ce fichier sur l’autre ordinateur, par exemple au moyen d’une clé USB.
offline-step-3 = Ouvrez-y ce fichier et déposez-y le journal.
offline-by-hand = Pour consulter le journal vous-même : ouvrez C:\ExchangeSetupLogs\ExchangeSetup.log dans le Bloc-notes, allez à la fin et recherchez vers le haut [REQUIRED] et [ERROR].
