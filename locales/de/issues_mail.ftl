# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Fehler beim Bereinigen der SearchFoundation-Daten: Alte Suchdaten lassen sich nicht löschen
    .meaning = Setup löscht die alten Suchdaten, bevor es die Suche konfiguriert, und ein anderes Programm verwendet dort wahrscheinlich eine Datei. Die Datei ist { $file }.
    .cause-search-still-runs = noderunner.exe oder der Hostcontroller läuft noch.
    .cause-scanner = Antiviren- oder Sicherungssoftware durchsucht den Ordner.
    .step-stop-search = Beenden Sie beide Suchdienste und noderunner.
    .step-exclude-folders = Schließen Sie die Exchange-Ordner in der Antiviren- und der Sicherungssoftware aus.
    .step-delete-search-data = Löschen Sie den Inhalt des Knotenordners, und führen Sie Setup erneut aus.
    .verify = Setup kommt über den Schritt hinaus, der die Suche konfiguriert.
    .caution = Deaktivieren Sie diese Dienste nicht. Exchange baut den Suchindex neu auf.
    .command-stop-search = Die Suche und ihre Prozesse beenden
    .command-delete-search-data = Die alten Suchdaten löschen

search-psmodulepath-blank = Ein Element mit demselben Schlüssel wurde bereits hinzugefügt: PSModulePath endet mit einem Leerzeichen
    .meaning = Ein Suchknoten liest die Umgebungsvariablen und bricht ab, wenn sich zwei nur durch ein Leerzeichen unterscheiden; Setup wartet dann vergeblich auf ihn. Microsoft beschreibt das für 2013 CU1 und CU2.
    .cause-blank-at-end = PSModulePath des Computers oder des Benutzers endet mit einem Leerzeichen oder ist doppelt vorhanden.
    .step-show-values = Sehen Sie sich beide Werte an.
    .step-remove-blank = Entfernen Sie das Leerzeichen (oder die zweite Variable, unter „Systemeigenschaften“, „Umgebungsvariablen“), starten Sie den Server neu, und führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt vor der schließenden Klammer kein Leerzeichen, und Setup kommt über diesen Schritt hinaus.
    .command-show-values = Die Werte in Klammern zeigen
    .command-remove-blank = Die Leerzeichen um beide Werte entfernen

discovery-management-unresolved = Der Benutzer oder die Gruppe Discovery Management konnte nicht aufgelöst werden
    .meaning = Gegen Ende gibt Setup Discovery Management Rechte auf das Discoverypostfach und findet die SID dieser Gruppe nicht. Was die Meldung über Vertrauensstellungen sagt, ist nur allgemein gemeint.
    .cause-secure-channel-broken = Der sichere Kanal oder die Namensauflösung dieses Servers ist gestört.
    .cause-group-moved = Die Gruppe wurde verschoben oder umbenannt.
    .cause-account-damaged = Das Konto des Discoverypostfachs eines früheren Exchange ist beschädigt.
    .step-test-secure-channel = Prüfen Sie den sicheren Kanal, und reparieren Sie ihn, falls der Befehl False zeigt.
    .step-resolve-group = Schlagen Sie die SID der Gruppe nach. Gelingt das nicht, prüfen Sie, ob dieser Server die Namen der Domäne auflöst; wenn ja, geben Sie der Gruppe ihren Namen und ihren Platz zurück.
    .step-recreate-discovery-account = Wird die SID gefunden, löschen Sie das Konto DiscoverySearchMailbox{"{"}…{"}"} in Active Directory, führen Sie /PrepareAD aus, warten Sie die Replikation ab, und aktivieren Sie sein Postfach auf einem anderen Server.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt eine SID, und Setup kommt über diesen Schritt hinaus.
    .caution = Mit dem Konto werden die Suchergebnisse in seinem Postfach gelöscht: Exportieren Sie sie vorher.
    .command-test-secure-channel = Den sicheren Kanal dieses Computers prüfen
    .command-repair-secure-channel = Den sicheren Kanal reparieren
    .command-resolve-group = SID der Gruppe
    .command-recreate-discovery-account = Active Directory noch einmal vorbereiten
    .command-enable-mailbox = Das Discoverypostfach aktivieren

internal-transport-certificate-missing = Das interne Transportzertifikat des lokalen Servers ist beschädigt oder fehlt in Active Directory
    .meaning = Bei Wiederherstellungen meldet Setup, es habe das Zertifikat repariert, bricht ab und bricht am selben Schritt wieder ab. Höchstwahrscheinlich nennt das Serverobjekt ein Zertifikat, das dieser Computer nicht hat.
    .cause-certificate-not-here = Das Zertifikat in msExchServerInternalTLSCert des Serverobjekts ist nicht auf diesem Computer.
    .step-import-certificates = Importieren Sie die Zertifikate des Servers mit ihren privaten Schlüsseln in „Eigene Zertifikate“ des Computers (Zertifikatekonsole; unter Server Core certutil -importpfx), und führen Sie die Wiederherstellung erneut aus.
    .step-clear-attribute = Haben Sie sie nicht, leeren Sie im ADSI-Editor msExchServerInternalTLSCert dieses Serverobjekts, warten Sie die Replikation ab, und führen Sie die Wiederherstellung erneut aus.
    .step-renew-certificate = Erstellen Sie nach der Wiederherstellung ein neues Zertifikat, und erneuern Sie die Edge-Abonnements, falls Sie welche haben.
    .verify = Die Wiederherstellung endet, und der Befehl zeigt ein Zertifikat mit SMTP unter seinen Diensten.
    .caution = Löschen Sie in der Registrierung nicht die Werte Watermark und Action: Das hat wieder zum selben Fehler geführt.
    .command-show-attribute = Was enthält das Serverobjekt?
    .command-list-certificates = Zertifikate dieses Computers mit privatem Schlüssel
    .command-create-certificate = Ein neues Zertifikat erstellen
    .command-certificates-of-exchange = Die Zertifikate von Exchange auflisten

edge-account-of-other-domain = Active Directory-Fehler 0x52 auf einem Edge-Server: Verwenden Sie ein Konto seiner eigenen Domäne
    .meaning = Setup der Edge-Rolle fragt die lokale Verzeichnisinstanz. Mit einem Konto aus einer anderen Domäne der Gesamtstruktur scheitert das mit dem Fehler 0x52.
    .cause-other-domain = Sie sind mit einem Konto einer anderen Domäne angemeldet als der, in der dieser Computer ist.
    .step-use-local-administrator = Melden Sie sich mit einem Konto der Domäne des Computers an, das lokaler Administrator ist, oder mit einem lokalen Administratorkonto.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Die erste Zeile beginnt mit dem Namen dieses Computers oder mit dem Kurznamen der Domäne, die in der zweiten Zeile steht.
    .command-account-and-domain = Konto und Domäne dieses Computers
    .command-local-administrators = Lokale Administratoren

edge-adobjectid = Cannot get child of ADObjectId: Edge-Transport auf einem Domänenmitglied
    .meaning = Setup der Edge-Rolle über die Befehlszeile hat auf Domänenmitgliedern ab 2013 CU14 und 2016 CU2 einen Fehler, wenn die Gesamtstruktur für Exchange vorbereitet wurde.
    .cause-unattended-on-member = Sie haben die Edge-Rolle über die Befehlszeile auf einem Domänenmitglied installiert.
    .step-use-wizard = Starten Sie Setup.exe im Stammordner des Installationsmediums ohne Parameter, und installieren Sie mit dem Setup-Assistenten.
    .step-leave-domain = Oder, etwa unter Server Core, wo es keinen Setup-Assistenten gibt: Nehmen Sie den Computer aus der Domäne (Systemeigenschaften oder sconfig), und starten Sie ihn neu. Zeigt der Befehl False, installieren Sie, und nehmen Sie den Computer dann wieder in die Domäne auf.
    .verify = Setup endet ohne Fehler, und ServerRole zeigt Edge.
    .command-use-wizard = Den Setup-Assistenten starten
    .command-is-domain-member = Ist dieser Computer ein Domänenmitglied?
    .command-show-role = Rolle dieses Servers

edge-smime-runtime = Process execution failed with exit code 3: ExSMIME.dll braucht Visual C++ 2012
    .meaning = regsvr32 endete mit Exitcode 3, weil die Bibliothek die Laufzeit von Visual C++ 2012 braucht.
    .cause-runtime-missing = Das Visual C++ 2012 Redistributable (x64) fehlt auf diesem Edge-Server.
    .step-install-runtime = Laden Sie vcredist_x64.exe von Visual C++ 2012 herunter (Microsoft-Download 30679), speichern Sie es als vcredist2012_x64.exe, und installieren Sie es.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt Visual C++ 2012 x64.
    .caution = Das x86-Paket hilft nicht.
    .command-install-runtime = Visual C++ 2012 installieren
    .command-is-runtime-installed = Ist es installiert?
