# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = Die Active Directory-Konfiguration für das virtuelle Verzeichnis ist bereits vorhanden
    .meaning = Active Directory hat noch das Objekt eines virtuellen Verzeichnisses, das es in IIS nicht gibt. Das virtuelle Verzeichnis ist { $virtual_directory }. Das Objekt ist { $object_dn }.
    .cause-broke-off = Ein Versuch ist zwischen IIS und Active Directory abgebrochen.
    .cause-rebuilt = Der Server wurde unter demselben Namen ohne /Mode:RecoverServer neu aufgesetzt.
    .step-compare = Vergleichen Sie, was IIS hat und was Active Directory hat.
    .step-delete-object = Sichern Sie den Systemstatus eines Domänencontrollers. Löschen Sie dann nur die Objekte, zu denen es in IIS keine Anwendung gibt.
    .step-replicate-and-run = Warten Sie die Replikation ab, und führen Sie Setup erneut aus.
    .verify = Der Befehl führt das Objekt nicht mehr auf.
    .caution = Löschen Sie ein Objekt nur, wenn es in IIS keine solche Anwendung gibt. Weitere können folgen, bei jedem Lauf eines: Vergleichen Sie gleich alle.
    .command-list-objects = Die virtuellen Verzeichnisse in Active Directory auflisten
    .command-list-applications = Anwendungen in IIS auflisten
    .command-delete-object = Dieses eine Objekt löschen

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode: Wiederherstellung mit 2019 CU14
    .meaning = Bei einer Wiederherstellung verwendet das Installationsmedium von CU14 eine Variable, die es nie setzt. Das ist ein Fehler des Installationsmediums.
    .cause-cu14-media = /Mode:RecoverServer wurde mit dem Installationsmedium von 2019 CU14 ausgeführt.
    .step-get-cu13 = Besorgen Sie das Installationsmedium von 2019 CU13, und installieren Sie seine Voraussetzungen auf dem neuen Windows.
    .step-set-serial-number = Notieren Sie serialNumber des Serverobjekts, und setzen Sie es dann im ADSI-Editor auf den Wert von CU13, den KB5036404 nennt.
    .step-recover-and-upgrade = Stellen Sie den Server mit dem Installationsmedium von CU13 wieder her, und aktualisieren Sie ihn dann auf CU14 oder höher.
    .verify = Die Wiederherstellung endet ohne Fehler.
    .caution = Wenn Sie die Wiederherstellung aufgeben, setzen Sie den alten Wert wieder ein.
    .command-read-serial-number = Den alten Wert lesen
    .command-recover = Wiederherstellen, mit dem Installationsmedium von CU13

vdir-damaged-dn-string = DNString length mismatch: Ein virtuelles Verzeichnis enthält einen beschädigten Wert
    .meaning = In einem Attribut eines virtuellen Verzeichnisses stimmt ein Längenfeld nicht; deshalb scheitert jedes Cmdlet, das das Verzeichnis liest. Das Verzeichnis ist { $virtual_directory }. Das Cmdlet war { $cmdlet }.
    .cause-edited-by-hand = Das Attribut wurde von Hand oder von einem Skript bearbeitet.
    .step-note-settings = Notieren Sie aus der Liste die URLs des Verzeichnisses. Gibt es einen anderen Server mit demselben Build, notieren Sie dort die übrigen Einstellungen dieses Verzeichnisses mit dem Get-Cmdlet, beim Back-End mit -ShowMailboxVirtualDirectories.
    .step-delete-directory = Sichern Sie IIS. Löschen Sie dann im ADSI-Editor das Objekt dieses einen Verzeichnisses unter CN=HTTP und in IIS seine Anwendung, und warten Sie die Replikation ab.
    .step-create-again = Erstellen Sie das Verzeichnis mit seinem New-Cmdlet neu, setzen Sie die notierten Werte, und führen Sie Setup erneut aus.
    .verify = Das Get-Cmdlet dieses Verzeichnisses (beim Back-End mit -ShowMailboxVirtualDirectories) zeigt es ohne Fehler.
    .caution = Exchange-Cmdlets können dieses Objekt nicht lesen: Verwenden Sie den ADSI-Editor.
    .command-list-objects = Die virtuellen Verzeichnisse in Active Directory mit ihren URLs auflisten
    .command-back-up-iis = IIS sichern

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’: appcmd hat mehrere Zeilen ausgegeben
    .meaning = Setup erwartet von appcmd eine Zeile und hat mehrere bekommen. Höchstwahrscheinlich hat appcmd ein Problem mit der Modulliste von IIS gemeldet.
    .cause-config-damaged = applicationHost.config ist beschädigt oder wurde von Hand gesperrt.
    .step-run-command = Kopieren Sie applicationHost.config. Führen Sie dann den Befehl von Setup selbst aus, und lesen Sie, was er ausgibt.
    .step-restore-config = Korrigieren Sie in applicationHost.config, was appcmd nennt, oder stellen Sie eine Sicherung wieder her.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl gibt eine Zeile aus.
    .caution = Eine wiederhergestellte Sicherung macht alle Änderungen an IIS seitdem rückgängig.
    .command-run-command = Die Modulliste entsperren, wie Setup es tut
    .command-list-backups = Sicherungen der IIS-Konfiguration auflisten
    .command-restore-backup = Eine Sicherung wiederherstellen
    .command-copy-config = applicationHost.config kopieren

uninstall-server-object-gone = Der Vorgang konnte nicht ausgeführt werden, weil das Objekt nicht gefunden wurde: Deinstallation ohne Serverobjekt
    .meaning = War das Sicherheitsupdate vom Januar 2023 jemals installiert, löscht die Deinstallation das Serverobjekt zusammen mit der Postfachrolle und fragt später noch einmal danach. Gesucht hat sie { $server_name }.
    .cause-january-2023-security-update = Das Sicherheitsupdate vom Januar 2023 war irgendwann installiert.
    .step-update-first = Ist noch nichts entfernt, installieren Sie das Sicherheitsupdate vom Juni 2023 oder ein späteres, und deinstallieren Sie dann.
    .step-check-leftovers-and-databases = Ist das Objekt weg und brauchen Sie von dem Server nichts mehr, prüfen Sie, ob in Active Directory noch etwas von ihm übrig ist, und auf einem anderen Exchange-Server, dass keine Datenbank ihn nennt. Schalten Sie den Computer dann endgültig ab.
    .step-restore-and-recover = Brauchen Sie ihn noch, stellen Sie das Objekt aus dem Active Directory-Papierkorb oder einer Sicherung wieder her: /Mode:RecoverServer liest es. Stellen Sie dann den Server auf einem Computer mit demselben Namen wieder her, aktualisieren Sie ihn, und deinstallieren Sie noch einmal.
    .verify = Die Deinstallation endet ohne Fehler. Geben Sie den Server stattdessen auf, gibt der Befehl no object aus, und keine Datenbank nennt den Server.
    .caution = Lassen Sie die Werte Watermark und Action in der Registrierung: Nachdem sie gelöscht waren, ist der nächste Schritt genauso gescheitert.
    .command-list-updates = Exchange-Updates auflisten
    .command-list-databases = Datenbanken mit ihren Servern auflisten
    .command-recover = Den Server wiederherstellen
    .command-find-leftovers = Ist in Active Directory noch etwas von dem Server übrig?
