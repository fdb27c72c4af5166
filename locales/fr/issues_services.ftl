# Problèmes connus des services et programmes. Ordre et identificateurs comme dans src/catalog/issues_services.rs.

execution-policy-by-group-policy = AuthorizationManager check failed : une stratégie impose la stratégie d’exécution
    .meaning = Tant qu’une stratégie impose la stratégie d’exécution, PowerShell interroge WMI avant chaque script, et le programme d’installation a arrêté WMI. Le script { $script }.ps1 a été refusé.
    .cause-group-policy-local-policy = Une stratégie de groupe ou locale définit la stratégie d’exécution (MachinePolicy ou UserPolicy).
    .cause-process-currentuser-value-other = Process ou CurrentUser a une autre valeur que Undefined.
    .step-list-scopes = Affichez les étendues : toutes sauf LocalMachine doivent être Undefined.
    .step-take-policy-off-server = Retirez la stratégie de ce serveur, actualisez les stratégies et affichez de nouveau les étendues. Une valeur vide dans la stratégie compte encore comme définie.
    .step-run-setup-again = Relancez le programme d’installation.
    .step-exchange-gone-list-programs = S’il refuse et qu’Exchange a disparu de la liste des programmes, exécutez /Mode:RecoverServer avec un support de la même version.
    .step-afterwards-set-localmachine-remotesigned = Donnez ensuite à LocalMachine la valeur RemoteSigned.
    .verify = La commande affiche Undefined pour MachinePolicy, UserPolicy, Process et CurrentUser.
    .caution = À ce stade, l’ancienne version est déjà retirée. Contrôlez les étendues avant chaque mise à jour cumulative.
    .command-list-scopes = Afficher les étendues
    .command-policy-sets = Quelle stratégie la définit ?
    .command-renew-policies = Actualiser les stratégies
    .command-setup-refuses-exchange-gone = Si le programme refuse et qu’Exchange a disparu de la liste des programmes
    .command-set-policy-computer = Définir la stratégie de cet ordinateur

winmgmt-cannot-start = Impossible de démarrer le service WinMgmt : WMI n’est pas revenu
    .meaning = Après avoir retiré l’ancienne version, le programme redémarre des services, et Windows Management Instrumentation (WMI) a mis trop de temps.
    .cause-monitoring-backup-agents = Des agents de surveillance ou de sauvegarde, ou un grand référentiel, ralentissent WMI.
    .step-restart-server-start-same = Redémarrez le serveur et relancez le même programme : il reprend où il s’est arrêté.
    .step-stop-monitoring-backup-agents = Si le problème revient, arrêtez les agents de surveillance et de sauvegarde et vérifiez le référentiel.
    .verify = Get-Service Winmgmt affiche Running et le programme passe cette étape.
    .caution = Ne désinstallez pas : l’ancienne version est partie, il faut poursuivre. Mettez un membre d’un groupe de disponibilité de base de données hors service avant le redémarrage.
    .command-restart-server = Redémarrer le serveur
    .command-check-repository-wmi = Vérifier le référentiel WMI
    .command-running-services-depend = Quels services en cours en dépendent ?

iisreset-service-not-started = iisreset a échoué : un service IIS n’est pas démarré (1062)
    .meaning = Le programme redémarre IIS pour activer ses modifications, et un service IIS n’était pas démarré.
    .cause-w3svc-iisadmin-stopped-disabled = W3SVC, WAS ou IISADMIN a été arrêté ou désactivé par une tentative précédente.
    .cause-http-sys-cant-start = HTTP.sys ne peut pas démarrer.
    .step-bring-iis-services-back = Rétablissez les services IIS.
    .step-run-iisreset-hand = Exécutez iisreset à la main : il nomme ce qui ne démarre pas.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = iisreset indique que les services ont redémarré.
    .command-bring-iis-services-back = Rétablir les services IIS
    .command-try-hand = L’essayer à la main

helper-program-failed = Un programme lancé par le programme d’installation s’est terminé par une erreur
    .meaning = Le programme d’installation a exécuté un programme, qui s’est terminé par un code d’erreur qui lui est propre. Ce programme est { $program }. Le code de sortie est { $exit_code }.
    .cause-services-were-stopped-disabled = Des services ont été arrêtés et désactivés par une tentative précédente (sc.exe se termine par 1).
    .cause-file-register-missing-damaged = Le fichier à enregistrer manque ou est endommagé.
    .cause-antivirus-software-blocks-program = L’antivirus bloque le programme.
    .step-name-program = Relevez le programme : il figure dans la dernière ligne Start-SetupProcess du script en échec.
    .step-ask-windows-code-means = Demandez à Windows ce que signifie le code. Cela n’aide que si le programme transmet un code Windows.
    .step-set-services-attempt-left = Rendez leur type de démarrage aux services qu’une tentative a laissés désactivés, redémarrez le serveur et relancez le programme d’installation.
    .step-run-same-program-hand = Si l’erreur revient, exécutez le même programme à la main avec les mêmes arguments et lisez ce qu’il dit.
    .verify = Le programme se termine sans erreur et le programme d’installation passe cette étape.
    .caution = Le code de sortie 183 qui suit les mots Ignoring exit code 183 est sans gravité.
    .command-windows-code-means = Ce que signifie un code Windows
    .command-services-disabled = Services désactivés
