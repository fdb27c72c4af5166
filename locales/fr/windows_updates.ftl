# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = Une mise à jour de Windows pour le chargement des bibliothèques est absente
    .meaning = Sous Windows Server 2008 R2 (Exchange 2013 uniquement), il manque la mise à jour KB2533623, dont la recherche d’Exchange a besoin. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-update-missing = Windows Server 2008 R2 SP1 sans KB2533623.
    .cause-version-unreadable = Sous un Windows plus récent : le programme d’installation n’a pas pu lire la version de kernel32.dll.
    .step-install-update = Sous Windows Server 2008 R2 SP1, installez une mise à jour ultérieure qui contient KB2533623, par exemple KB3063858. Microsoft ne propose plus KB2533623.
    .step-repair-system-files = Sous un Windows plus récent, aucune mise à jour ne devrait être requise : si la commande n’affiche pas de version, réparez les fichiers système.
    .step-restart-and-run = Redémarrez si nécessaire et relancez le programme d’installation.
    .verify = Sous Windows Server 2008 R2, la commande affiche l’une des deux mises à jour, sauf si une autre, ultérieure, les contient. Le programme d’installation passe cette vérification.
    .command-find-update = La mise à jour est-elle installée ?
    .command-show-version = Afficher la version de kernel32.dll
    .command-repair-system-files = Réparer les fichiers système

Win2k12RefsUpdateNotInstalled = L’exécution de « dir » sur un disque au format ReFS peut bloquer l’ordinateur
    .meaning = La mise à jour KB2894875 pour ReFS manque à ce Windows Server 2012. Le programme d’installation avertit et continue.
    .why = Sans elle, afficher un dossier d’un volume ReFS peut figer le serveur.
    .cause-windows-outdated = Windows Server 2012 n’est pas entièrement à jour.
    .step-install-update = Installez KB2894875 (64 bits), ou une mise à jour cumulative ultérieure de Windows Server 2012 qui la contient.
    .step-restart-or-retry = Si la mise à jour demande un redémarrage, fermez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer dans l’Assistant d’installation ou relancez le programme d’installation.
    .verify = L’avertissement a disparu. La commande affiche la mise à jour, sauf si une autre, ultérieure, la contient.
    .command-find-update = La mise à jour est-elle installée ?

Win2k12RollupUpdateNotInstalled = Un correctif cumulatif de Windows Server 2012 n’a pas été installé
    .meaning = Le correctif cumulatif KB2822241 d’avril 2013 manque à ce Windows Server 2012. Le programme d’installation avertit et continue.
    .why = Il corrige plusieurs défauts, dont le manque de fiabilité des disques ReFS.
    .cause-windows-outdated = Windows Server 2012 n’est pas entièrement à jour.
    .step-install-update = Installez KB2822241 (64 bits), ou une mise à jour cumulative ultérieure de Windows Server 2012 qui le contient.
    .step-restart-or-retry = Si la mise à jour demande un redémarrage, fermez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer dans l’Assistant d’installation ou relancez le programme d’installation.
    .verify = L’avertissement a disparu. La commande affiche le correctif cumulatif, sauf si une mise à jour ultérieure le contient.
    .command-find-update = Le correctif cumulatif est-il installé ?

Win2k12UrefsUpdateNotInstalled = Les disques au format ReFS peuvent manquer de fiabilité
    .meaning = La mise à jour KB2884597 pour le service de disque virtuel et ReFS manque à ce Windows Server 2012. Le programme d’installation avertit et continue.
    .why = Sans elle, les disques ReFS peuvent manquer de fiabilité : des données peuvent être endommagées ou perdues.
    .cause-windows-outdated = Windows Server 2012 n’est pas entièrement à jour.
    .step-install-update = Installez KB2884597 (64 bits), ou une mise à jour cumulative ultérieure de Windows Server 2012 qui la contient.
    .step-restart-or-retry = Si la mise à jour demande un redémarrage, fermez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer dans l’Assistant d’installation ou relancez le programme d’installation.
    .verify = L’avertissement a disparu. La commande affiche la mise à jour, sauf si une autre, ultérieure, la contient.
    .caution = D’ici là, des bases de données sur des volumes ReFS de ce serveur peuvent perdre des données : n’y en mettez pas.
    .command-find-update = La mise à jour est-elle installée ?

Win2k16LSARollupUpdateNotInstalled = La mise à jour de sécurité KB3206632 n’est pas installée
    .meaning = Ce Windows Server 2016 est plus ancien que la mise à jour de sécurité de décembre 2016 (build 14393.576).
    .cause-windows-outdated = Windows Server 2016 a été installé depuis le support d’origine, sans mises à jour.
    .step-install-update = Installez la dernière mise à jour cumulative de Windows Server 2016 : elle contient KB3206632.
    .step-restart-or-retry = Si la mise à jour demande un redémarrage, fermez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer dans l’Assistant d’installation ou relancez le programme d’installation.
    .verify = La commande affiche 14393 et un UBR d’au moins 576.
    .command-show-revision = Afficher le numéro de build et la révision de Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = La mise à jour KB2619234 n’est pas installée
    .meaning = La mise à jour KB2619234 pour RPC sur HTTP manque à ce Windows Server 2008 R2 ou Windows 7.
    .why = Outlook Anywhere ne fonctionne pas correctement sans elle.
    .cause-update-missing = La mise à jour n’a jamais été installée.
    .step-install-update = Installez KB2619234 (64 bits) depuis la page de support technique de Microsoft.
    .step-restart-or-retry = Si la mise à jour demande un redémarrage, fermez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer dans l’Assistant d’installation ou relancez le programme d’installation.
    .verify = La commande affiche la mise à jour.
    .command-find-update = La mise à jour est-elle installée ?

KB2999226NotInstalled = La mise à jour du runtime C universel de Windows (KB2999226) n’est pas installée
    .meaning = Le runtime C universel (KB2999226) n’est pas installé. Exchange 2016 CU22 et versions ultérieures en ont besoin sous Windows Server 2012 et 2012 R2.
    .why = Sans lui, IIS URL Rewrite 2.1, qu’utilise le service d’atténuation d’urgence, ne fonctionne pas sur ces systèmes.
    .cause-windows-outdated = Windows n’est pas entièrement à jour.
    .cause-new-requirement = Le serveur passe pour la première fois à Exchange 2016 CU22 ou à une version ultérieure.
    .step-check-prerequisites = Voyez sur la page de KB2999226 de quelles mises à jour elle a besoin, et installez-les d’abord.
    .step-install-update = Téléchargez-la pour la version de Windows du serveur et installez-la.
    .step-restart-or-retry = Si la mise à jour demande un redémarrage, fermez le programme d’installation, redémarrez et relancez-le ; sinon, choisissez Réessayer dans l’Assistant d’installation ou relancez le programme d’installation.
    .verify = La commande affiche la mise à jour.
    .command-install-update = Installer la mise à jour téléchargée
    .command-find-update = La mise à jour est-elle installée ?

RollupFor451NotInstalled = Un correctif cumulatif de .NET Framework 4.5.1 est absent
    .meaning = Il manque un correctif cumulatif de .NET Framework 4.5.1, dont le numéro n’est pas publié. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-updates-missing = Des mises à jour de Windows et de .NET manquent sur ce serveur.
    .step-install-dotnet = Installez le .NET Framework dont cette mise à jour cumulative a besoin (4.8 à partir d’Exchange 2016 CU15) : le correctif devient inutile. Si l’Exchange installé ne prend pas en charge ce .NET, mettez Exchange à jour aussitôt après.
    .step-update-windows = Installez les autres mises à jour de Windows, redémarrez et relancez le programme d’installation.
    .verify = Si .NET Framework 4.8 est requis, la commande affiche au moins 528040.
    .command-show-release-number = Afficher le numéro de version de .NET

# Facts

fact-FileVersionKernel32 = Version de kernel32.dll
fact-FileVersionRefs = Version de refs.sys
fact-FileVersionDiscan = Version du fichier qui révèle le correctif
fact-FileVersionUrefs = Version de urefs.dll
fact-FileVersionSspicli = Version de sspicli.dll
fact-FileVersionRpcHttp = Version de la bibliothèque RPC sur HTTP
fact-KB2533623Installed = KB2533623 ou ultérieure installée
    .ask = KB2533623, ou une mise à jour ultérieure qui la contient, est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 ou ultérieure installée
    .ask = KB2894875, ou une mise à jour cumulative ultérieure, est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2012 (pas R2).
fact-KB2822241Installed = KB2822241 ou ultérieur installé
    .ask = Le correctif cumulatif KB2822241, ou une mise à jour cumulative ultérieure, est-il installé ?
    .hint = Il ne compte que sous Windows Server 2012 (pas R2).
fact-KB2884597Installed = KB2884597 ou ultérieure installée
    .ask = KB2884597, ou une mise à jour cumulative ultérieure, est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2012 (pas R2).
fact-KB2619234Installed = KB2619234 installée
    .ask = KB2619234 est-elle installée ?
    .hint = Elle ne compte que sous Windows Server 2008 R2 et Windows 7.
fact-KB2999226Installed = Runtime C universel (KB2999226) installé
    .ask = Le runtime C universel (KB2999226) est-il installé ?
    .hint = Il ne compte que sous Windows Server 2012 et 2012 R2.
fact-WindowsRevision = Révision de Windows (après le numéro de build)
    .ask = Quel nombre suit le numéro de build de Windows, comme 576 dans 14393.576 ?
    .hint = La commande winver l’affiche entre parenthèses.
