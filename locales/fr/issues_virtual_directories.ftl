# Problèmes connus des répertoires virtuels. Ordre et identificateurs comme dans src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = La configuration Active Directory du répertoire virtuel existe déjà
    .meaning = Active Directory contient encore l’objet d’un répertoire virtuel qui n’existe pas dans IIS. Le répertoire virtuel est { $virtual_directory }. L’objet est { $object_dn }.
    .cause-1 = Une tentative s’est interrompue entre IIS et Active Directory.
    .cause-2 = Le serveur a été réinstallé sous le même nom sans /Mode:RecoverServer.
    .step-1 = Comparez ce que contiennent IIS et Active Directory.
    .step-2 = Ayez une sauvegarde de l’état du système d’un contrôleur de domaine. Supprimez ensuite les seuls objets sans application dans IIS.
    .step-3 = Attendez la réplication et relancez le programme d’installation.
    .verify = La première commande n’affiche plus l’objet.
    .caution = Ne supprimez un objet que si IIS n’a pas cette application. D’autres répertoires peuvent suivre, un par exécution : comparez-les tous d’abord.
    .command-1 = Qu’y a-t-il dans Active Directory ?
    .command-2 = Qu’y a-t-il dans IIS ?
    .command-3 = Supprimer ce seul objet

recover-token-checking-null = La récupération avec 2019 CU14 s’arrête : ExtendedProtectionTokenChecking n’a pas de valeur
    .meaning = Lors d’une récupération, le support de CU14 ne définit pas une variable qu’il utilise en créant un répertoire virtuel. C’est un défaut de ce support.
    .cause-1 = /Mode:RecoverServer a été exécuté avec le support de 2019 CU14.
    .step-1 = Procurez-vous le support de 2019 CU13 et installez ses prérequis sur le nouveau Windows.
    .step-2 = Notez serialNumber de l’objet serveur. Donnez-lui ensuite la valeur de CU13, exactement comme l’indique KB5036404.
    .step-3 = Récupérez avec le support de CU13, puis mettez à niveau vers une version plus récente.
    .verify = La récupération se termine sans erreur.
    .caution = Remettez l’ancienne valeur si vous renoncez à la récupération.
    .command-1 = Lire l’ancienne valeur et la conserver
    .command-2 = Récupérer, depuis le support de CU13

vdir-damaged-dn-string = DNString length mismatch : un répertoire virtuel contient une valeur endommagée
    .meaning = Un attribut d’un répertoire virtuel a un champ de longueur incorrect, et toute cmdlet qui lit ce répertoire échoue. La cmdlet était { $cmdlet }.
    .cause-1 = L’attribut a été modifié à la main ou par un script.
    .step-1 = Notez les paramètres de ce répertoire sur un autre serveur de la même version.
    .step-2 = Sauvegardez IIS. Supprimez ensuite dans Modification ADSI l’objet de ce seul répertoire sous CN=HTTP, ainsi que son application dans IIS, et attendez la réplication.
    .step-3 = Recréez-le avec sa cmdlet New et relancez le programme d’installation.
    .verify = La cmdlet Get de ce répertoire l’affiche sans erreur.
    .caution = Les cmdlets Exchange ne peuvent pas lire l’objet : seul Modification ADSI le peut.
    .command-1 = Objets des répertoires virtuels
    .command-2 = Sauvegarder IIS

appcmd-output-of-several-lines = Le programme d’installation bute sur plusieurs lignes d’appcmd
    .meaning = Le script du programme attend une ligne et en a reçu plusieurs : appcmd avait probablement quelque chose à signaler sur la liste des modules d’IIS.
    .cause-1 = applicationHost.config est endommagé ou a été verrouillé à la main.
    .step-1 = Exécutez la même commande et lisez ce qu’elle indique.
    .step-2 = Enregistrez applicationHost.config, puis réparez-le ou restaurez une sauvegarde.
    .step-3 = Relancez le programme d’installation.
    .verify = La première commande répond en une ligne.
    .command-1 = Exécuter la même commande et la lire
    .command-2 = Sauvegardes de la configuration d’IIS
    .command-3 = Enregistrer d’abord le fichier

uninstall-server-object-gone = La désinstallation s’interrompt : l’objet serveur a déjà disparu
    .meaning = Sur les serveurs ayant reçu un jour la mise à jour de sécurité de janvier 2023, la désinstallation retire l’objet serveur avec le rôle Boîte aux lettres, puis le redemande. Elle cherchait { $server_name }.
    .cause-1 = La mise à jour de sécurité de janvier 2023 a été installée à un moment donné.
    .step-1 = Avant de désinstaller un tel serveur, installez la mise à jour de sécurité de juin 2023 ou une plus récente.
    .step-2 = Si les rôles et l’objet ont déjà disparu et ne servent plus, vérifiez qu’il ne reste rien du serveur dans Active Directory et mettez l’ordinateur hors service.
    .step-3 = Pour le rétablir, exécutez /Mode:RecoverServer sur un ordinateur du même nom, mettez-le à jour et désinstallez de nouveau.
    .verify = La deuxième commande affiche no object une fois le serveur parti.
    .caution = Laissez les valeurs Watermark et Action du Registre : après leur suppression, l’étape suivante a échoué de la même façon.
    .command-1 = Mises à jour de sécurité de ce serveur
    .command-2 = En reste-t-il quelque chose dans Active Directory ?
