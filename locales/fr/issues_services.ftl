# Problèmes connus des services et programmes. Ordre et identificateurs comme dans src/catalog/issues_services.rs.

execution-policy-by-group-policy = AuthorizationManager check failed : une stratégie impose la stratégie d’exécution
    .meaning = Tant qu’une stratégie impose la stratégie d’exécution, PowerShell interroge WMI avant chaque script, et le programme d’installation a arrêté WMI. Le script { $script }.ps1 a été refusé.
    .cause-policy = Une stratégie de groupe ou locale définit la stratégie d’exécution (MachinePolicy ou UserPolicy).
    .cause-other-scope = Process ou CurrentUser a une autre valeur que Undefined.
    .step-list-scopes = Affichez les étendues : toutes sauf LocalMachine doivent être Undefined.
    .step-remove-policy = Trouvez la stratégie dans le rapport, retirez-la de ce serveur et actualisez les stratégies. Une valeur vide dans la stratégie compte encore comme définie.
    .step-run-setup-again = Relancez le programme d’installation.
    .step-recover = Si le programme d’installation refuse et qu’Exchange a disparu de la liste des programmes, exécutez /Mode:RecoverServer avec un support de la même version.
    .step-set-local-machine = Donnez ensuite à LocalMachine la valeur RemoteSigned.
    .verify = La commande affiche Undefined pour MachinePolicy, UserPolicy, Process et CurrentUser.
    .caution = À ce stade, l’ancienne version est déjà retirée. Affichez les étendues avant chaque mise à jour cumulative.
    .command-list-scopes = Afficher les étendues
    .command-find-policy = Créer un rapport qui nomme la stratégie
    .command-update-policies = Actualiser les stratégies
    .command-recover = Récupérer le serveur
    .command-set-local-machine = Définir la stratégie de cet ordinateur

winmgmt-cannot-start = Cannot start service WinMgmt : WMI a mis trop de temps
    .meaning = Après avoir retiré l’ancienne version, le programme d’installation redémarre des services, et Windows Management Instrumentation (WMI) a mis trop de temps.
    .cause-slow-wmi = Des agents de surveillance ou de sauvegarde, ou un grand référentiel, ralentissent WMI.
    .step-restart-and-resume = Redémarrez le serveur et relancez le même programme d’installation : il reprend où il s’est arrêté.
    .step-stop-agents = Si le problème revient, arrêtez les agents de surveillance et de sauvegarde et vérifiez le référentiel WMI.
    .verify = Get-Service Winmgmt affiche Running, et le programme d’installation passe cette étape.
    .caution = Ne désinstallez pas : l’ancienne version n’est plus là, il faut poursuivre. Mettez un membre d’un groupe de disponibilité (DAG) en maintenance avant le redémarrage.
    .command-restart-server = Redémarrer le serveur
    .command-verify-repository = Vérifier le référentiel WMI
    .command-list-dependent-services = Quels services démarrés dépendent de WMI ?

iisreset-service-not-started = iisreset a échoué : un service IIS n’est pas démarré (1062)
    .meaning = Le programme d’installation redémarre IIS pour activer ses modifications, et un service IIS n’était pas démarré.
    .cause-service-disabled = W3SVC, WAS ou IISADMIN a été arrêté ou désactivé par une tentative précédente.
    .cause-http-sys = HTTP.sys ne peut pas démarrer.
    .step-start-services = Remettez les services IIS en démarrage automatique et démarrez-les.
    .step-look-at-http = S’ils ne démarrent pas, vérifiez que HTTP.sys s’exécute : State doit valoir Running. Sinon, démarrez-le ; si cela échoue aussi, lisez le message et le journal des événements Système.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = iisreset indique que les services ont redémarré.
    .command-start-services = Démarrer les services IIS
    .command-look-at-http = HTTP.sys s’exécute-t-il ?
    .command-start-http = Démarrer HTTP.sys
    .command-run-iisreset = Redémarrer IIS

helper-program-failed = Process execution failed : un programme lancé par l’installation a échoué
    .meaning = Le programme d’installation a lancé un autre programme, qui s’est terminé par son propre code d’erreur. Ce programme est { $program }. Le code de sortie est { $exit_code }.
    .cause-services-disabled = Une tentative précédente a laissé des services désactivés (sc.exe se termine par 1).
    .cause-file-damaged = Le fichier à enregistrer manque ou est endommagé.
    .cause-antivirus = L’antivirus bloque le programme.
    .step-find-program = Trouvez le programme dans le journal : la dernière ligne Start-SetupProcess du script en échec le nomme.
    .step-read-code = Demandez à Windows ce que signifie le code ; cela n’aide que si le programme renvoie un code Windows.
    .step-restore-services = Rendez leur type de démarrage aux services qu’une tentative a laissés désactivés, redémarrez le serveur et relancez le programme d’installation.
    .step-run-program = Si l’erreur revient, exécutez vous-même le programme avec les mêmes arguments et lisez ce qu’il affiche.
    .verify = Le programme se termine sans erreur, et l’installation passe cette étape.
    .caution = Le code de sortie 183 après les mots Ignoring exit code 183 est sans gravité.
    .command-read-code = Expliquer un code Windows
    .command-list-disabled = Afficher les services désactivés
