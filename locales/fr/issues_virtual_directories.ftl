# Problèmes connus des répertoires virtuels. Ordre et identificateurs comme dans src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = La configuration Active Directory du répertoire virtuel existe déjà
    .meaning = Active Directory contient encore l’objet d’un répertoire virtuel qui n’existe pas dans IIS. Le répertoire virtuel est { $virtual_directory }. L’objet est { $object_dn }.
    .cause-attempt-broke-off-between = Une tentative s’est interrompue entre IIS et Active Directory.
    .cause-server-set-again-under = Le serveur a été réinstallé sous le même nom sans /Mode:RecoverServer.
    .step-compare-iis-active-directory = Comparez ce que contiennent IIS et Active Directory.
    .step-system-state-backup-domain = Ayez une sauvegarde de l’état du système d’un contrôleur de domaine. Supprimez ensuite les seuls objets sans application dans IIS.
    .step-wait-replication-run-setup = Attendez la réplication et relancez le programme d’installation.
    .verify = La commande n’affiche plus l’objet.
    .caution = Ne supprimez un objet que si IIS n’a pas cette application. D’autres répertoires peuvent suivre, un par exécution : comparez-les tous d’abord.
    .command-active-directory = Qu’y a-t-il dans Active Directory ?
    .command-iis = Qu’y a-t-il dans IIS ?
    .command-delete-one-object = Supprimer ce seul objet

recover-token-checking-null = La récupération avec 2019 CU14 s’arrête : ExtendedProtectionTokenChecking n’a pas de valeur
    .meaning = Lors d’une récupération, le support de CU14 ne définit pas une variable qu’il utilise en créant un répertoire virtuel. C’est un défaut de ce support.
    .cause-mode-recoverserver-run-media = /Mode:RecoverServer a été exécuté avec le support de 2019 CU14.
    .step-get-media-2019-cu13 = Procurez-vous le support de 2019 CU13 et installez ses prérequis sur le nouveau Windows.
    .step-note-serialnumber-server-object = Notez serialNumber de l’objet serveur. Donnez-lui ensuite la valeur de CU13, exactement comme l’indique KB5036404.
    .step-recover-media-cu13 = Récupérez avec le support de CU13, puis mettez à niveau vers une version plus récente.
    .verify = La récupération se termine sans erreur.
    .caution = Remettez l’ancienne valeur si vous renoncez à la récupération.
    .command-read-old-value-keep = Lire l’ancienne valeur et la conserver
    .command-recover-media-cu13 = Récupérer, depuis le support de CU13

vdir-damaged-dn-string = DNString length mismatch : un répertoire virtuel contient une valeur endommagée
    .meaning = Un attribut d’un répertoire virtuel a un champ de longueur incorrect, et toute cmdlet qui lit ce répertoire échoue. La cmdlet était { $cmdlet }.
    .cause-attribute-edited-hand-script = L’attribut a été modifié à la main ou par un script.
    .step-note-settings-directory-another = Notez les paramètres de ce répertoire sur un autre serveur de la même version.
    .step-back-iis = Sauvegardez IIS. Supprimez ensuite dans Modification ADSI l’objet de ce seul répertoire sous CN=HTTP, ainsi que son application dans IIS, et attendez la réplication.
    .step-create-new-cmdlet = Recréez-le avec sa cmdlet New et relancez le programme d’installation.
    .verify = La cmdlet Get de ce répertoire l’affiche sans erreur.
    .caution = Les cmdlets Exchange ne peuvent pas lire l’objet : seul Modification ADSI le peut.
    .command-objects-virtual-directories = Objets des répertoires virtuels
    .command-back-iis = Sauvegarder IIS

appcmd-output-of-several-lines = Le programme d’installation bute sur plusieurs lignes d’appcmd
    .meaning = Le script du programme attend une ligne et en a reçu plusieurs : appcmd avait probablement quelque chose à signaler sur la liste des modules d’IIS.
    .cause-applicationhost-config-damaged = applicationHost.config est endommagé ou a été verrouillé à la main.
    .step-run-same-command-read = Exécutez la même commande et lisez ce qu’elle indique.
    .step-save-applicationhost-config = Enregistrez applicationHost.config, puis réparez-le ou restaurez une sauvegarde.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = La commande répond en une ligne.
    .command-run-same-command-read = Exécuter la même commande et la lire
    .command-backups-iis-configuration = Sauvegardes de la configuration d’IIS
    .command-save-file-first = Enregistrer d’abord le fichier

uninstall-server-object-gone = La désinstallation s’interrompt : l’objet serveur a déjà disparu
    .meaning = Sur les serveurs ayant reçu un jour la mise à jour de sécurité de janvier 2023, la désinstallation retire l’objet serveur avec le rôle Boîte aux lettres, puis le redemande. Elle cherchait { $server_name }.
    .cause-january-2023-security-update = La mise à jour de sécurité de janvier 2023 a été installée à un moment donné.
    .step-uninstall-such-server = Avant de désinstaller un tel serveur, installez la mise à jour de sécurité de juin 2023 ou une plus récente.
    .step-check-nothing-server-left = Si les rôles et l’objet ont déjà disparu et ne servent plus, vérifiez qu’il ne reste rien du serveur dans Active Directory et mettez l’ordinateur hors service.
    .step-bring-back = Pour le rétablir, exécutez /Mode:RecoverServer sur un ordinateur du même nom, mettez-le à jour et désinstallez de nouveau.
    .verify = La commande affiche no object une fois le serveur parti.
    .caution = Laissez les valeurs Watermark et Action du Registre : après leur suppression, l’étape suivante a échoué de la même façon.
    .command-security-updates-server = Mises à jour de sécurité de ce serveur
    .command-anything-left-active-directory = En reste-t-il quelque chose dans Active Directory ?
