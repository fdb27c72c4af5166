# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = Une mise à jour de Windows pour le chargement des bibliothèques est absente
    .meaning = Le nom et le fichier lu désignent la mise à jour de kernel32.dll dont la recherche d’Exchange a besoin sous Windows Server 2008 R2 : très probablement KB2533623. Microsoft n’a rien publié de plus.
    .why = Search Foundation charge ses bibliothèques par des appels apparus avec cette mise à jour.
    .cause-windows-server-2008-r2 = Windows Server 2008 R2 SP1 sans KB2533623.
    .cause-version-kernel32-dll-could = Sous tout Windows plus récent : la version de kernel32.dll n’a pas pu être lue.
    .step-read-setup-own-message = Lisez dans le message du programme d’installation quelle mise à jour il demande.
    .step-install-kb2533623-later-update = Sous Windows Server 2008 R2 SP1, installez KB2533623 ou une mise à jour ultérieure qui la contient.
    .step-command-shows-version = Sous un Windows plus récent, aucune mise à jour ne devrait être requise : si la commande n’affiche pas de version, réparez les fichiers système avec sfc.
    .step-restart-asked-run-setup = Redémarrez si nécessaire et réexécutez le programme d’installation.
    .verify = Le programme d’installation franchit ce test ; la commande affiche la version du fichier qu’il lit.
    .command-show-version-kernel32-dll = Afficher la version de kernel32.dll

Win2k12RefsUpdateNotInstalled = L’exécution de « dir » sur un disque au format ReFS peut bloquer l’ordinateur
    .meaning = La mise à jour KB2894875 pour ReFS manque à ce Windows Server 2012. Le programme d’installation avertit et continue.
    .why = Sans elle, lister un dossier d’un volume ReFS peut figer le serveur.
    .cause-windows-server-2012-not = Windows Server 2012 n’est pas entièrement à jour.
    .step-install-kb2894875-64-bit = Installez KB2894875 (64 bits) ou une mise à jour cumulative ultérieure de Windows Server 2012.
    .step-leave-setup = S’il faut redémarrer, quittez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer.
    .verify = L’avertissement a disparu ; refs.sys a une version plus récente qu’avant.
    .command-show-version-refs-sys = Afficher la version de refs.sys

Win2k12RollupUpdateNotInstalled = Un correctif cumulatif de Windows Server 2012 n’a pas été installé
    .meaning = Le correctif cumulatif KB2822241 d’avril 2013 manque à ce Windows Server 2012. Le programme d’installation avertit et continue.
    .why = Il corrige plusieurs défauts, dont le manque de fiabilité des disques ReFS.
    .cause-windows-server-2012-not = Windows Server 2012 n’est pas entièrement à jour.
    .step-install-kb2822241-64-bit = Installez KB2822241 (64 bits) ou une mise à jour cumulative ultérieure de Windows Server 2012.
    .step-leave-setup = S’il faut redémarrer, quittez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer.
    .verify = L’avertissement a disparu. La commande peut ne pas voir le correctif si une mise à jour ultérieure l’a remplacé.
    .command-look-rollup = Chercher le correctif cumulatif

Win2k12UrefsUpdateNotInstalled = Les disques au format ReFS peuvent manquer de fiabilité
    .meaning = La mise à jour KB2884597 pour les disques virtuels et ReFS manque à ce Windows Server 2012. Le programme d’installation se contente d’avertir.
    .why = Sans elle, des données sur des disques ReFS peuvent être endommagées ou perdues.
    .cause-windows-server-2012-not = Windows Server 2012 n’est pas entièrement à jour.
    .step-install-kb2884597-64-bit = Installez KB2884597 (64 bits) ou une mise à jour cumulative ultérieure de Windows Server 2012.
    .step-leave-setup = S’il faut redémarrer, quittez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer.
    .verify = L’avertissement a disparu ; urefs.dll a une version plus récente qu’avant.
    .caution = D’ici là, ne mettez pas de bases de données sur des volumes ReFS de ce serveur.
    .command-show-version-urefs-dll = Afficher la version de urefs.dll

Win2k16LSARollupUpdateNotInstalled = La mise à jour de sécurité KB3206632 n’est pas installée
    .meaning = Ce Windows Server 2016 est plus ancien que la mise à jour de sécurité de décembre 2016 (version 14393.576).
    .why = Exchange 2016 exige sa correction de la bibliothèque de sécurité sspicli.dll de Windows.
    .cause-windows-server-2016-installed = Windows Server 2016 a été installé depuis le support d’origine, sans mises à jour.
    .step-install-latest-cumulative-update = Installez la dernière mise à jour cumulative de Windows Server 2016 : elle contient KB3206632.
    .step-leave-setup = S’il faut redémarrer, quittez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer.
    .verify = La commande affiche 14393 et un UBR d’au moins 576.
    .command-show-build-revision-windows = Afficher le numéro de build et la révision de Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = La mise à jour KB2619234 n’est pas installée
    .meaning = La mise à jour KB2619234 pour RPC sur HTTP manque à ce Windows Server 2008 R2 ou Windows 7.
    .why = Outlook Anywhere ne fonctionne pas correctement sans elle.
    .cause-windows-server-2008-r2 = Windows Server 2008 R2 SP1 n’est pas entièrement à jour.
    .step-install-kb2619234-64-bit = Installez KB2619234 (64 bits) depuis la page de support de Microsoft.
    .step-leave-setup = S’il faut redémarrer, quittez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer.
    .verify = La commande affiche la mise à jour.
    .command-look-update = Chercher la mise à jour

KB2999226NotInstalled = La mise à jour du runtime C universel de Windows (KB2999226) n’est pas installée
    .meaning = Le runtime C universel (KB2999226) est absent ; Exchange 2016 CU22 et ses versions ultérieures en ont besoin sous Windows Server 2012 et 2012 R2.
    .why = Sur ces systèmes, IIS URL Rewrite 2.1, utilisé par le service d’atténuation d’urgence, ne fonctionne pas sans lui.
    .cause-windows-not-fully-updated = Windows n’est pas entièrement à jour.
    .cause-server-updated-exchange-2016 = Le serveur passe pour la première fois à Exchange 2016 CU22 ou à une version ultérieure.
    .step-read-support-page-kb2999226 = Lisez sur la page de support de KB2999226 quelles mises à jour doivent la précéder.
    .step-download-windows-version-server = Téléchargez-la pour la version de Windows du serveur et installez-la.
    .step-leave-setup = S’il faut redémarrer, quittez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer.
    .verify = La commande affiche la mise à jour.
    .command-install-downloaded-update = Installer la mise à jour téléchargée ; mettez son vrai chemin
    .command-look-update = Chercher la mise à jour

RollupFor451NotInstalled = Un correctif cumulatif de .NET Framework 4.5.1 est absent
    .meaning = D’après son nom, ce test ne trouve pas un correctif cumulatif de .NET Framework 4.5.1. Microsoft n’en a publié ni le numéro ni quoi que ce soit d’autre.
    .cause-windows-dotnet-updates-missing = Des mises à jour de Windows et de .NET manquent sur ce serveur.
    .step-read-setup-own-message = Lisez dans le message du programme d’installation le numéro de la mise à jour.
    .step-better-rollup = Mieux que le correctif : installez la version de .NET Framework qu’exige cette mise à jour cumulative (4.8 pour Exchange 2016 CU15 ou version ultérieure).
    .step-install-remaining-windows-updates = Installez les autres mises à jour de Windows, redémarrez et réexécutez le programme d’installation.
    .verify = La commande affiche au moins 528040 si .NET Framework 4.8 est exigé.
    .command-show-dotnet-release-number = Afficher le numéro de version de .NET

# Facts

fact-FileVersionKernel32 = Version de kernel32.dll
fact-FileVersionRefs = Version de refs.sys
fact-FileVersionDiscan = Version du fichier qui révèle le correctif
fact-FileVersionUrefs = Version de urefs.dll
fact-FileVersionSspicli = Version de sspicli.dll
fact-FileVersionRpcHttp = Version de la bibliothèque RPC sur HTTP
fact-KB2533623Installed = KB2533623 ou ultérieure installée
    .ask = KB2533623, ou une mise à jour ultérieure qui la contient, est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 ou ultérieure installée
    .ask = KB2894875, ou une mise à jour cumulative ultérieure, est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2012 (pas R2).
fact-KB2822241Installed = KB2822241 ou ultérieur installé
    .ask = Le correctif cumulatif KB2822241, ou une mise à jour cumulative ultérieure, est-il installé ?
    .hint = Il ne compte que sous Windows Server 2012 (pas R2).
fact-KB2884597Installed = KB2884597 ou ultérieure installée
    .ask = KB2884597, ou une mise à jour cumulative ultérieure, est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2012 (pas R2).
fact-KB2619234Installed = KB2619234 installée
    .ask = KB2619234 est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2008 R2.
fact-KB2999226Installed = Runtime C universel (KB2999226) installé
    .ask = Le runtime C universel (KB2999226) est-il installé ?
    .hint = Il ne compte que sous Windows Server 2012 et 2012 R2.
fact-WindowsRevision = Révision de Windows (après le numéro de build)
    .ask = Quel nombre suit le numéro de build de Windows, comme 576 dans 14393.576 ?
    .hint = La commande winver l’affiche entre parenthèses.
