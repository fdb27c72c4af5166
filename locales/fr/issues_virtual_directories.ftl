# Problèmes connus des répertoires virtuels. Ordre et identificateurs comme dans src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = La configuration Active Directory du répertoire virtuel existe déjà
    .meaning = Active Directory contient encore l’objet d’un répertoire virtuel qui n’existe pas dans IIS. Le répertoire virtuel est { $virtual_directory }. L’objet est { $object_dn }.
    .cause-broke-off = Une tentative s’est interrompue entre IIS et Active Directory.
    .cause-rebuilt = Le serveur a été réinstallé sous le même nom sans /Mode:RecoverServer.
    .step-compare = Comparez ce que contiennent IIS et Active Directory.
    .step-delete-object = Sauvegardez l’état du système d’un contrôleur de domaine. Supprimez ensuite les seuls objets qui n’ont pas d’application dans IIS.
    .step-replicate-and-run = Attendez la réplication et relancez le programme d’installation.
    .verify = La commande n’affiche plus l’objet.
    .caution = Ne supprimez un objet que si IIS n’a pas cette application. D’autres peuvent suivre, un par tentative : comparez-les tous d’abord.
    .command-list-objects = Afficher les répertoires virtuels dans Active Directory
    .command-list-applications = Afficher les applications d’IIS
    .command-delete-object = Supprimer ce seul objet

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode : récupération avec 2019 CU14
    .meaning = Lors d’une récupération, le support de CU14 utilise une variable qu’il ne définit jamais. C’est un défaut du support.
    .cause-cu14-media = /Mode:RecoverServer a été exécuté avec le support de 2019 CU14.
    .step-get-cu13 = Procurez-vous le support de 2019 CU13 et installez ses prérequis sur le nouveau Windows.
    .step-set-serial-number = Notez serialNumber de l’objet serveur, puis donnez-lui dans ADSI Edit la valeur de CU13 indiquée dans KB5036404.
    .step-recover-and-upgrade = Récupérez avec le support de CU13, puis mettez à niveau vers CU14 ou une version ultérieure.
    .verify = La récupération se termine sans erreur.
    .caution = Remettez l’ancienne valeur si vous renoncez à la récupération.
    .command-read-serial-number = Lire l’ancienne valeur
    .command-recover = Récupérer, depuis le support de CU13

vdir-damaged-dn-string = DNString length mismatch : un répertoire virtuel contient une valeur endommagée
    .meaning = Un attribut d’un répertoire virtuel a un champ de longueur incorrect, et toute cmdlet qui lit ce répertoire échoue. Le répertoire est { $virtual_directory }. La cmdlet était { $cmdlet }.
    .cause-edited-by-hand = L’attribut a été modifié à la main ou par un script.
    .step-note-settings = Notez les URL du répertoire, que donne la liste. S’il y a un autre serveur de la même version, notez-y les autres paramètres de ce répertoire avec sa cmdlet Get, et -ShowMailboxVirtualDirectories pour Exchange Back End.
    .step-delete-directory = Sauvegardez IIS. Supprimez ensuite l’objet de ce seul répertoire sous CN=HTTP dans ADSI Edit, ainsi que son application dans IIS, et attendez la réplication.
    .step-create-again = Recréez le répertoire avec sa cmdlet New, redonnez-lui les valeurs notées et relancez le programme d’installation.
    .verify = La cmdlet Get de ce répertoire (avec -ShowMailboxVirtualDirectories pour Exchange Back End) l’affiche sans erreur.
    .caution = Les cmdlets Exchange ne peuvent pas lire cet objet : utilisez ADSI Edit.
    .command-list-objects = Afficher les répertoires virtuels d’Active Directory avec leurs URL
    .command-back-up-iis = Sauvegarder IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’ : appcmd a affiché plusieurs lignes
    .meaning = Le programme d’installation attend une ligne d’appcmd et en a reçu plusieurs. Sans doute appcmd signale-t-il un problème dans la liste des modules d’IIS.
    .cause-config-damaged = applicationHost.config est endommagé ou a été verrouillé à la main.
    .step-run-command = Copiez applicationHost.config. Exécutez ensuite vous-même la commande du programme d’installation et lisez ce qu’elle affiche.
    .step-restore-config = Corrigez dans applicationHost.config ce que nomme appcmd, ou restaurez une sauvegarde.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande affiche une seule ligne.
    .caution = Restaurer une sauvegarde annule toutes les modifications d’IIS faites depuis.
    .command-run-command = Déverrouiller la liste des modules, comme le fait l’installation
    .command-list-backups = Afficher les sauvegardes de la configuration d’IIS
    .command-restore-backup = Restaurer une sauvegarde
    .command-copy-config = Copier applicationHost.config

uninstall-server-object-gone = L’opération n’a pas pu être effectuée car l’objet est introuvable : désinstallation sans objet serveur
    .meaning = Là où la mise à jour de sécurité de janvier 2023 a été installée un jour, la désinstallation supprime l’objet serveur avec le rôle de boîtes aux lettres, puis le redemande. Elle cherchait { $server_name }.
    .cause-january-2023-security-update = La mise à jour de sécurité de janvier 2023 a été installée un jour.
    .step-update-first = Si rien n’est encore supprimé, installez la mise à jour de sécurité de juin 2023 ou une plus récente, puis désinstallez.
    .step-check-leftovers-and-databases = Si l’objet a disparu et que rien du serveur ne vous est utile, vérifiez qu’il n’en reste rien dans Active Directory et, sur un autre serveur Exchange, qu’aucune base ne le nomme. Mettez ensuite l’ordinateur hors service.
    .step-restore-and-recover = Si vous en avez besoin, restaurez l’objet depuis la corbeille Active Directory ou une sauvegarde : /Mode:RecoverServer le lit. Récupérez ensuite le serveur sur un ordinateur du même nom, mettez-le à jour et désinstallez de nouveau.
    .verify = La désinstallation se termine sans erreur. Si vous renoncez plutôt au serveur, la commande affiche no object et aucune base ne nomme le serveur.
    .caution = Laissez les valeurs Watermark et Action dans le Registre : après leur suppression, l’étape suivante a échoué de la même façon.
    .command-list-updates = Afficher les mises à jour d’Exchange
    .command-list-databases = Afficher les bases avec leurs serveurs
    .command-recover = Récupérer le serveur
    .command-find-leftovers = Reste-t-il quelque chose du serveur dans Active Directory ?
