# Le panneau qui dit pourquoi l’application ne peut pas fonctionner sur une page. trouble.js reçoit ces textes tels quels.
trouble-title = L’analyse des journaux ne peut pas fonctionner sur cette page
trouble-csp = La stratégie de sécurité du contenu (CSP) de cette page interdit WebAssembly ou l’un des fichiers. Son responsable peut les autoriser avec cet en-tête :
trouble-mime = Le serveur web fournit un fichier avec un type incorrect. Son responsable peut définir ces types :
trouble-load = Un fichier n’a pas pu être chargé : la connexion a échoué, ou il manque sur le serveur.
trouble-cors = Les fichiers se trouvent sur un autre serveur, qui ne laisse pas cette page les lire. Son responsable peut les accompagner de cet en-tête :
trouble-unsupported = Ce navigateur est trop ancien ou WebAssembly y est désactivé. Il faut Chrome ou Edge 109, Firefox 115, Safari 16.4 ou une version ultérieure. Dans Edge, le mode de sécurité renforcée peut être désactivé pour ce site.
trouble-internal = Un événement inattendu a arrêté le programme. Rien de ce que vous avez saisi n’a quitté votre navigateur.
trouble-file = Une page ouverte depuis un disque ne peut pas charger de modules. Ouvrez plutôt offline.html, qui contient tout en un seul fichier.
trouble-detail = Détails techniques
trouble-retry = Réessayer
trouble-why = Pourquoi c’est important
trouble-causes = Causes possibles
trouble-steps = Que faire
trouble-verify = Comment vérifier
trouble-caution = Attention
trouble-risky = modifie ou supprime quelque chose
trouble-topic = Rubrique d’aide de Microsoft
