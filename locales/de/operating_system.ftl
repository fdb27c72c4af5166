# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core oder Windows Nano Server ist installiert
    .meaning = Auf diesem Computer läuft Windows ohne den Desktop, den Exchange 2016 braucht.
    .cause-installed-without-desktop = Windows Server 2016 wurde ohne Desktopdarstellung installiert.
    .cause-shell-removed = Windows Server 2012 oder 2012 R2 wurde als Server Core installiert, oder die grafische Shell wurde entfernt.
    .step-add-desktop = Unter Windows Server 2012 oder 2012 R2 fügen Sie die grafische Shell hinzu. Der Befehl startet den Server neu. Findet Windows die Dateien nicht, legen Sie das Installationsmedium von Windows ein (hier Laufwerk D), und nehmen Sie sie aus einer Edition, die nicht Server Core ist.
    .step-reinstall-windows = Unter Windows Server 2016 installieren Sie Windows neu, und wählen Sie die Desktopdarstellung: Nachträglich lässt sie sich nicht hinzufügen.
    .step-use-exchange-se = Oder installieren Sie Exchange SE, das unter Server Core von Windows Server 2019 und höher läuft.
    .verify = InstallationType ist Server, nicht Server Core.
    .caution = Eine Neuinstallation von Windows löscht den Server, auch ein installiertes Exchange.
    .situation-server-2012 = Windows Server 2012 oder 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Den Desktop hinzufügen und neu starten
    .command-list-editions = Den Index jeder Edition auf dem Installationsmedium von Windows zeigen
    .command-add-desktop-from-media = Den Desktop vom Installationsmedium hinzufügen und neu starten
    .command-show-installation-type = Den Installationstyp zeigen

OSCheckedBuild = Das Betriebssystem befindet sich im Debugmodus
    .meaning = Windows läuft im Debugmodus. Setup warnt und macht weiter.
    .cause-debugging-on = Das Kerneldebugging wurde nach einer Fehlersuche angelassen.
    .cause-checked-build = Installiert ist ein Debug-Build (Checked Build) von Windows.
    .step-turn-debugging-off = Schalten Sie das Kerneldebugging aus; ist BitLocker eingeschaltet, halten Sie es vorher an. Weigert sich Windows, schalten Sie für diese Änderung den sicheren Start (Secure Boot) aus.
    .step-restart-server = Starten Sie den Server neu.
    .step-install-normal-windows = Ist es ein Debug-Build, installieren Sie ein normales Windows.
    .verify = Der Befehl gibt False aus.
    .command-show-boot-entries = Die Starteinträge zeigen
    .command-turn-debugging-off = Das Kerneldebugging ausschalten
    .command-show-debug-mode = Läuft Windows im Debugmodus?

PowerShellExecutionPolicyCheckSet = ExecutionPolicy-Gruppenrichtlinienobjekt ist definiert
    .meaning = Eine Gruppenrichtlinie legt die Ausführungsrichtlinie von PowerShell für den Computer oder für Sie fest. Ihr Wert spielt keine Rolle.
    .why = Setup beendet WMI, und mit einer solchen Richtlinie braucht PowerShell WMI vor jedem Skript. Setup würde auf halbem Weg scheitern und den Server in einem inkonsistenten Zustand zurücklassen.
    .cause-policy-applies = Die Richtlinie „Skriptausführung aktivieren“ gilt für den Server oder für Ihr Konto.
    .cause-value-left = In der Registrierung ist ein alter Wert der Richtlinie übrig.
    .step-find-policy = Sehen Sie nach, ob MachinePolicy oder UserPolicy gesetzt ist. Der Bericht nennt die Richtlinie.
    .step-exclude-server = Ist MachinePolicy gesetzt, nehmen Sie den Server von dieser Richtlinie aus; ist UserPolicy gesetzt, Ihr Konto. Oder stellen Sie die Richtlinie auf „Nicht konfiguriert“. Führen Sie dann gpupdate /force aus.
    .step-empty-value = Muss das warten oder ist ein alter Wert übrig, leeren Sie den Wert, wie es im Thema von Microsoft steht. Der Befehl gilt für MachinePolicy; bei UserPolicy ist es derselbe Schlüssel unter HKCU.
    .step-run-setup-at-once = Listen Sie die Bereiche noch einmal auf, führen Sie sofort Setup aus, und stellen Sie die Richtlinie danach wieder her.
    .verify = MachinePolicy und UserPolicy sind Undefined. Microsoft verlangt Undefined auch für Process und CurrentUser.
    .caution = Die nächste Aktualisierung der Richtlinien schreibt einen geleerten Wert zurück, vielleicht mitten im Setuplauf, und nach einer anderen Seite von Microsoft gilt ein leerer Wert immer noch als gesetzt: Den Server auszunehmen ist sicherer.
    .command-find-policy = Einen Bericht schreiben, der die Richtlinie nennt (gp.html im temporären Ordner)
    .command-empty-value = Den Wert der Computerrichtlinie leeren
    .command-list-scopes = Die Bereiche auflisten

ServerWinWebEdition = Eine Web Edition von Windows Server ist installiert
    .meaning = Auf diesem Computer läuft eine Web Edition von Windows Server. Ab Windows Server 2012 gibt es diese Edition nicht mehr. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Exchange 2019 wird nur auf den Editionen Standard und Datacenter unterstützt.
    .step-check-edition = Prüfen Sie die Edition.
    .step-use-other-server = Verwenden Sie einen Server mit einem unterstützten Windows Server, Standard oder Datacenter.
    .verify = Caption nennt Standard oder Datacenter.
    .command-show-edition = Die Windows-Edition zeigen

ValidOSVersion = Ein inkompatibles Betriebssystem wurde gefunden
    .meaning = { $product_name } unterstützt die Version oder Edition von Windows auf diesem Computer nicht.
    .cause-version-not-supported = Windows ist für diese Exchange-Version zu alt oder zu neu.
    .cause-windows-client = Eine Serverrolle soll auf einem Windows-Client installiert werden.
    .cause-media-too-old = Das Installationsmedium ist für dieses Windows zu alt.
    .step-compare-windows = Vergleichen Sie das Windows dieses Computers mit den unterstützten Versionen.
    .step-use-supported-windows = Ist es nicht darunter, verwenden Sie einen Server mit einem unterstützten Windows.
    .step-use-newest-media = Ist es darunter, verwenden Sie das Installationsmedium des neuesten kumulativen Updates.
    .verify = Caption nennt ein Windows, das vom verwendeten Installationsmedium unterstützt wird.
    .caution = Aktualisieren Sie Windows nicht direkt auf einem Server mit Exchange: Das wird nicht unterstützt.
    .situation-for-2013 = Server mit Exchange 2013: Windows Server 2008 R2 SP1, 2012 oder (ab SP1) 2012 R2, mit Desktop. Tools auch: 64-Bit-Windows 7 SP1, 8 oder (ab SP1) 8.1
    .situation-for-2016 = Server mit Exchange 2016: Windows Server 2012, 2012 R2 oder (ab CU3) 2016, mit Desktop. Tools auch: 64-Bit-Windows 8.1 oder 10
    .situation-for-2019 = Server mit Exchange 2019 und SE: Windows Server 2019, 2022 (2019: ab CU12) oder 2025 (2019: ab CU14), Standard oder Datacenter, Server Core oder Desktop. Tools: dieselben mit Desktop, auch 64-Bit-Windows 10 oder 11
    .command-show-windows = Version und Edition von Windows zeigen

WindowsServer2008CoreServerEdition = Server Core von Windows Server 2008 ist installiert
    .meaning = Auf diesem Computer läuft die Server Core-Installation von Windows Server 2008 oder 2008 R2. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Von diesen beiden eignet sich für Exchange 2013 nur die vollständige Installation von Windows Server 2008 R2; neuere Exchange-Versionen laufen auf keinem von beiden.
    .step-check-edition = Prüfen Sie den Installationstyp.
    .step-use-other-server = Verwenden Sie einen Server mit der vollständigen Installation eines unterstützten Windows; dieses Server Core lässt sich nicht umwandeln.
    .verify = InstallationType ist Server, auf einem unterstützten Windows.
    .command-show-edition = Den Installationstyp zeigen

ValidOSVersionForAdminTools = Auf diesem Windows laufen die Exchange-Verwaltungstools nicht
    .meaning = Die Verwaltungstools dieser Exchange-Version laufen auf dem Windows dieses Computers nicht. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-version-not-supported = Windows ist für diese Tools zu alt oder zu neu.
    .cause-32-bit-windows = Es ist ein 32-Bit-Windows.
    .step-compare-windows = Vergleichen Sie das Windows dieses Computers mit den unterstützten Versionen. Ist es nicht darunter, verwenden Sie einen anderen Computer.
    .step-use-newest-media = Ist es darunter, verwenden Sie das Installationsmedium des neuesten kumulativen Updates.
    .verify = Caption nennt ein Windows, das vom verwendeten Installationsmedium unterstützt wird, und OSArchitecture ist 64-Bit.
    .situation-for-2013 = Tools von Exchange 2013: Windows Server 2008 R2 SP1, 2012 oder (ab SP1) 2012 R2; 64-Bit-Windows 7 SP1, 8 oder (ab SP1) 8.1
    .situation-for-2016 = Tools von Exchange 2016: Windows Server 2012, 2012 R2 oder (ab CU3) 2016; 64-Bit-Windows 8.1 oder 10
    .command-show-windows = Version und Architektur von Windows zeigen

# Facts

fact-ServerCoreInstalled = Serverbasis installiert (auch mit Desktop)
fact-FullDesktopInstalled = Windows-Desktop installiert
    .ask = Hat dieses Windows einen Desktop (Desktopdarstellung, vollständige Installation)?
    .hint = Server Core zeigt nach der Anmeldung nur eine Eingabeaufforderung oder SConfig.
fact-DebugVersion = Windows im Debugmodus
    .ask = Läuft Windows im Debugmodus?
    .hint = Auf einem Produktionsserver ist die Antwort fast immer Nein.
fact-PowerShellExecutionPolicy = Ausführungsrichtlinie durch Gruppenrichtlinie festgelegt
    .ask = Legt eine Gruppenrichtlinie die Ausführungsrichtlinie von PowerShell fest?
    .hint = Get-ExecutionPolicy -List: Bei MachinePolicy und UserPolicy sollte Undefined stehen.
fact-OSProductSuite = Produktsuiten von Windows (Bitmaske)
fact-WindowsServer12Version = Vergleich mit Windows Server 2012
fact-WindowsServer2019Version = Vergleich mit Windows Server 2019
