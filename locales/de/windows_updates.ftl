# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = Ein Windows-Update zum Laden von Bibliotheken fehlt
    .meaning = Unter Windows Server 2008 R2 (nur bei Exchange 2013) fehlt das Update KB2533623, das die Suche von Exchange braucht. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-update-missing = Windows Server 2008 R2 SP1 ohne KB2533623.
    .cause-version-unreadable = Auf neuerem Windows: Setup konnte die Version von kernel32.dll nicht lesen.
    .step-install-update = Unter Windows Server 2008 R2 SP1 installieren Sie ein späteres Update, das KB2533623 enthält, zum Beispiel KB3063858. KB2533623 selbst bietet Microsoft nicht mehr an.
    .step-repair-system-files = Auf neuerem Windows sollte kein Update nötig sein: Zeigt der Befehl keine Version, reparieren Sie die Systemdateien.
    .step-restart-and-run = Starten Sie neu, wenn es verlangt wird, und führen Sie Setup erneut aus.
    .verify = Unter Windows Server 2008 R2 zeigt der Befehl eines der beiden Updates, wenn nicht ein späteres sie enthält. Die Prüfung ist bestanden.
    .command-find-update = Ist das Update installiert?
    .command-show-version = Die Version von kernel32.dll zeigen
    .command-repair-system-files = Die Systemdateien reparieren

Win2k12RefsUpdateNotInstalled = Der Befehl dir auf einem mit ReFS formatierten Laufwerk kann den Computer einfrieren lassen
    .meaning = Diesem Windows Server 2012 fehlt das Update KB2894875 für ReFS. Setup warnt und macht weiter.
    .why = Ohne das Update kann das Auflisten eines Ordners auf einem ReFS-Volume den Server einfrieren lassen.
    .cause-windows-outdated = Windows Server 2012 ist nicht auf dem neuesten Stand.
    .step-install-update = Installieren Sie KB2894875 (64-Bit) oder ein späteres kumulatives Update für Windows Server 2012, das es enthält.
    .step-restart-or-retry = Verlangt das Update einen Neustart, schließen Sie Setup, starten Sie den Server neu, und starten Sie Setup noch einmal; sonst wählen Sie im Setup-Assistenten „Wiederholen“, oder führen Sie Setup erneut aus.
    .verify = Setup warnt nicht mehr. Der Befehl zeigt das Update, wenn nicht ein späteres es enthält.
    .command-find-update = Ist das Update installiert?

Win2k12RollupUpdateNotInstalled = Ein Updaterollup für Windows Server 2012 ist nicht installiert
    .meaning = Diesem Windows Server 2012 fehlt das Rollup KB2822241 vom April 2013. Setup warnt und macht weiter.
    .why = Es behebt mehrere Fehler, darunter unzuverlässige ReFS-Laufwerke.
    .cause-windows-outdated = Windows Server 2012 ist nicht auf dem neuesten Stand.
    .step-install-update = Installieren Sie KB2822241 (64-Bit) oder ein späteres kumulatives Update für Windows Server 2012, das es enthält.
    .step-restart-or-retry = Verlangt das Update einen Neustart, schließen Sie Setup, starten Sie den Server neu, und starten Sie Setup noch einmal; sonst wählen Sie im Setup-Assistenten „Wiederholen“, oder führen Sie Setup erneut aus.
    .verify = Setup warnt nicht mehr. Der Befehl zeigt das Rollup, wenn nicht ein späteres Update es enthält.
    .command-find-update = Ist das Rollup installiert?

Win2k12UrefsUpdateNotInstalled = Mit ReFS formatierte Laufwerke arbeiten womöglich nicht zuverlässig
    .meaning = Diesem Windows Server 2012 fehlt das Update KB2884597 für den Dienst Virtueller Datenträger (Virtual Disk Service) und ReFS. Setup warnt und macht weiter.
    .why = Ohne das Update können ReFS-Laufwerke unzuverlässig sein: Daten können beschädigt werden oder verloren gehen.
    .cause-windows-outdated = Windows Server 2012 ist nicht auf dem neuesten Stand.
    .step-install-update = Installieren Sie KB2884597 (64-Bit) oder ein späteres kumulatives Update für Windows Server 2012, das es enthält.
    .step-restart-or-retry = Verlangt das Update einen Neustart, schließen Sie Setup, starten Sie den Server neu, und starten Sie Setup noch einmal; sonst wählen Sie im Setup-Assistenten „Wiederholen“, oder führen Sie Setup erneut aus.
    .verify = Setup warnt nicht mehr. Der Befehl zeigt das Update, wenn nicht ein späteres es enthält.
    .caution = Bis dahin können Datenbanken auf ReFS-Volumes dieses Servers Daten verlieren: Legen Sie dort keine ab.
    .command-find-update = Ist das Update installiert?

Win2k16LSARollupUpdateNotInstalled = Sicherheitsupdate KB3206632 nicht installiert
    .meaning = Dieses Windows Server 2016 ist älter als das Sicherheitsupdate vom Dezember 2016 (Build 14393.576).
    .cause-windows-outdated = Windows Server 2016 wurde vom ursprünglichen Installationsmedium installiert und nicht aktualisiert.
    .step-install-update = Installieren Sie das neueste kumulative Update für Windows Server 2016: Es enthält KB3206632.
    .step-restart-or-retry = Verlangt das Update einen Neustart, schließen Sie Setup, starten Sie den Server neu, und starten Sie Setup noch einmal; sonst wählen Sie im Setup-Assistenten „Wiederholen“, oder führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt 14393 mit UBR 576 oder höher.
    .command-show-revision = Buildnummer und Revision von Windows zeigen

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = KB2619234-Update nicht installiert
    .meaning = Diesem Windows Server 2008 R2 oder Windows 7 fehlt das Update KB2619234 für RPC über HTTP.
    .why = Ohne das Update funktioniert Outlook Anywhere nicht richtig.
    .cause-update-missing = Das Update wurde nie installiert.
    .step-install-update = Installieren Sie KB2619234 (64-Bit) von der Supportseite von Microsoft.
    .step-restart-or-retry = Verlangt das Update einen Neustart, schließen Sie Setup, starten Sie den Server neu, und starten Sie Setup noch einmal; sonst wählen Sie im Setup-Assistenten „Wiederholen“, oder führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt das Update.
    .command-find-update = Ist das Update installiert?

KB2999226NotInstalled = Update für die Universal C Runtime in Windows (KB2999226) nicht installiert
    .meaning = Die Universal C Runtime (KB2999226) ist nicht installiert. Exchange 2016 ab CU22 braucht sie unter Windows Server 2012 und 2012 R2.
    .why = Ohne sie funktioniert IIS URL Rewrite 2.1, das der Emergency Mitigation-Dienst verwendet, auf diesen Versionen nicht.
    .cause-windows-outdated = Windows ist nicht auf dem neuesten Stand.
    .cause-new-requirement = Der Server wird zum ersten Mal auf Exchange 2016 CU22 oder höher aktualisiert.
    .step-check-prerequisites = Sehen Sie auf der Supportseite von KB2999226 nach, welche Updates es voraussetzt, und installieren Sie diese zuerst.
    .step-install-update = Laden Sie es für die Windows-Version des Servers herunter, und installieren Sie es.
    .step-restart-or-retry = Verlangt das Update einen Neustart, schließen Sie Setup, starten Sie den Server neu, und starten Sie Setup noch einmal; sonst wählen Sie im Setup-Assistenten „Wiederholen“, oder führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt das Update.
    .command-install-update = Das heruntergeladene Update installieren
    .command-find-update = Ist das Update installiert?

RollupFor451NotInstalled = Ein Rollup für .NET Framework 4.5.1 fehlt
    .meaning = Ein Updaterollup für .NET Framework 4.5.1 fehlt; seine Nummer ist nicht veröffentlicht. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-updates-missing = Auf diesem Server fehlen Updates für Windows und .NET.
    .step-install-dotnet = Installieren Sie das .NET Framework, das dieses kumulative Update braucht (4.8 für Exchange 2016 ab CU15): Dann ist das Rollup nicht nötig. Unterstützt der installierte Exchange-Build dieses .NET nicht, aktualisieren Sie Exchange gleich danach.
    .step-update-windows = Installieren Sie die übrigen Windows-Updates, starten Sie neu, und führen Sie Setup erneut aus.
    .verify = Ist .NET Framework 4.8 nötig, gibt der Befehl mindestens 528040 aus.
    .command-show-release-number = Die Releasenummer von .NET zeigen

# Facts

fact-FileVersionKernel32 = Version von kernel32.dll
fact-FileVersionRefs = Version von refs.sys
fact-FileVersionDiscan = Dateiversion, die das Rollup zeigt
fact-FileVersionUrefs = Version von urefs.dll
fact-FileVersionSspicli = Version von sspicli.dll
fact-FileVersionRpcHttp = Version der Bibliothek für RPC über HTTP
fact-KB2533623Installed = KB2533623 oder höher installiert
    .ask = Ist KB2533623 oder ein späteres Update, das es enthält, installiert?
    .hint = Das zählt nur unter Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 oder höher installiert
    .ask = Ist KB2894875 oder ein späteres kumulatives Update installiert?
    .hint = Das zählt nur unter Windows Server 2012 (nicht R2).
fact-KB2822241Installed = KB2822241 oder höher installiert
    .ask = Ist das Rollup KB2822241 oder ein späteres kumulatives Update installiert?
    .hint = Das zählt nur unter Windows Server 2012 (nicht R2).
fact-KB2884597Installed = KB2884597 oder höher installiert
    .ask = Ist KB2884597 oder ein späteres kumulatives Update installiert?
    .hint = Das zählt nur unter Windows Server 2012 (nicht R2).
fact-KB2619234Installed = KB2619234 installiert
    .ask = Ist KB2619234 installiert?
    .hint = Das zählt nur unter Windows Server 2008 R2 und Windows 7.
fact-KB2999226Installed = Universal C Runtime (KB2999226) installiert
    .ask = Ist die Universal C Runtime (KB2999226) installiert?
    .hint = Das zählt nur unter Windows Server 2012 und 2012 R2.
fact-WindowsRevision = Revision von Windows (nach dem Build)
    .ask = Welche Zahl folgt auf den Windows-Build, wie 576 in 14393.576?
    .hint = Der Befehl winver zeigt sie in Klammern.
