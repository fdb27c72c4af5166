# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Die Wiederherstellung wurde auf einem Server gestartet, der Exchange noch hat
    .meaning = Die Wiederherstellung baut einen verlorenen Server auf einem Windows ohne Exchange neu auf; ein installiertes Exchange repariert sie nicht. Setup hat diese Rollen gefunden: { $roles }.
    .cause-repair-wanted = Sie wollten die Installation reparieren.
    .cause-earlier-attempt = Ein Teil eines früheren Versuchs liegt noch auf dem Laufwerk.
    .step-upgrade-to-repair = Zum Reparieren führen Sie Setup desselben oder eines neueren kumulativen Updates im Upgrademodus aus: Es macht dort weiter, wo es stehen geblieben ist.
    .step-reinstall-windows = Hilft das nicht, notieren Sie den Ordner von Exchange. Ist der Server in einer Database Availability Group (DAG), entfernen Sie auf einem anderen Mitglied die Datenbankkopien dieses Servers und dann den Server aus der DAG. Installieren Sie danach dieselbe Windows-Version unter demselben Computernamen neu.
    .step-recover = Setzen Sie danach das Computerkonto in Active Directory zurück, nehmen Sie den Computer in die Domäne auf, installieren Sie die Voraussetzungen, und stellen Sie den Server mit dem Installationsmedium des kumulativen Updates, das er hatte, oder eines neueren wieder her; lag Exchange nicht im Standardordner, geben Sie /TargetDir mit an.
    .verify = Die Bereitschaftsprüfungen sind bestanden.
    .caution = Ein neues Windows löscht die Datenbanken auf seinem Laufwerk: Sichern Sie sie vorher.
    .command-upgrade = Durch ein Upgrade reparieren
    .command-show-folder = Den Ordner von Exchange zeigen
    .command-recover = Den Server wiederherstellen

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup': Setup darf nicht in das Ereignisprotokoll Anwendung schreiben
    .meaning = Bevor Setup Sprachen ändert, schreibt es ein Ereignis. Windows hat das abgelehnt, und Setup endete nur mit Warnungen: Ein Härtungsskript oder eine Richtlinie hat Administratoren den Schreibzugriff auf das Ereignisprotokoll genommen (Wert CustomSD).
    .step-write-event = Schreiben Sie selbst ein Ereignis: Solange der Fehler besteht, scheitert auch das.
    .step-find-entry = Suchen Sie in CustomSD der Ereignisprotokolle Anwendung und System den Eintrag (A;;0x5;;;BA).
    .step-correct-entry = Exportieren Sie beide Schlüssel, ändern Sie im Registrierungs-Editor in beiden diesen Eintrag von 0x5 auf 0x7 (auch in der Richtlinie, die ihn setzt), und führen Sie Setup erneut aus.
    .verify = Der Befehl schreibt das Ereignis ohne Fehler.
    .caution = Ändern Sie nur diesen Eintrag. Wenn Sie CustomSD löschen, gelten andere Berechtigungen.
    .command-write-event = Ein Ereignis schreiben
    .command-show-customsd = CustomSD beider Ereignisprotokolle zeigen
    .command-export-keys = Beide Schlüssel exportieren

exsetdata-access-denied = ExsetdataException: Dem nativen Teil von Setup wurde der Zugriff verweigert
    .meaning = Ein Teil von Setup ist alter nativer Code, und Windows oder Active Directory hat ihm den Zugriff verweigert. Der Code ist { $code }. Setup richtete gerade { $atom } ein.
    .cause-mount-point = Exchange ist unter einem Bereitstellungspunkt statt unter einem Laufwerkbuchstaben installiert.
    .cause-folder-permissions = SYSTEM oder Ihrem Konto fehlen Berechtigungen für den Ordner oder das Laufwerk von Exchange, oder Antivirensoftware blockiert Setup.
    .cause-directory-permissions = Der Container der Organisation in Active Directory oder einer darüber hat einen Verweigern-Eintrag oder keine Vererbung.
    .step-find-call = Sehen Sie sich die Zeilen mit Error code 0X oberhalb des Fehlers an: Die erste nennt den Aufruf. Bei ScFindFileInDirTree und ScSetVersionOnAddressTypeObj geht es um Dateien, bei den anderen um das Verzeichnis.
    .step-use-drive-letter = Liegt der Ordner von Exchange unter einem Bereitstellungspunkt, muss Exchange in einen Ordner auf einem Laufwerk mit Buchstaben: Deinstallieren und neu installieren dürfen Sie es nur auf einem neuen, leeren Server; sonst bauen Sie den Server auf einem frischen Windows mit /Mode:RecoverServer und /TargetDir neu auf.
    .step-grant-folder = Geht es bei dem Aufruf um Dateien und liegt der Ordner nicht unter einem Bereitstellungspunkt, geben Sie SYSTEM und den lokalen Administratoren Vollzugriff auf den Ordner, und lassen Sie Setup in der Antivirensoftware zu.
    .step-correct-directory = Geht es bei dem Aufruf um das Verzeichnis, suchen Sie im ADSI-Editor bei CN=Microsoft Exchange,CN=Services und darüber nach Einträgen, die Ihrem Konto den Zugriff verweigern, und nach ausgeschalteter Vererbung, und korrigieren Sie das.
    .step-run-elevated = Führen Sie Setup erneut aus einer Eingabeaufforderung als Administrator aus.
    .verify = Setup kommt über diesen Schritt hinaus.
    .caution = Ein frisches Windows löscht die Datenbanken auf seinem Laufwerk: Sichern Sie sie vorher. Bevor Sie ein DAG-Mitglied wiederherstellen, entfernen Sie seine Datenbankkopien, und nehmen Sie es aus der DAG. Die Registrierungswerte Watermark und Action zu löschen, hat denen, die es versucht haben, nicht geholfen.
    .situation-file = Setup suchte gerade Dateien
    .situation-directory = Setup arbeitete gerade am Container der Organisation
    .command-find-call = Fehlgeschlagene native Aufrufe zeigen
    .command-list-volumes = Volumes und Bereitstellungspunkte auflisten
    .command-show-permissions = Berechtigungen des Ordners zeigen

exsetdata-attribute-missing = ExsetdataException 8202: Ein Attribut oder Wert wurde nicht gefunden
    .meaning = Der native Teil von Setup hat ein Attribut oder einen Wert nicht gefunden, wahrscheinlich weil Ihr Konto die Container der Organisation nicht lesen darf. Code { $code } ist 0x8007200A, also 8202. Setup bearbeitete gerade { $atom }.
    .cause-deny-entry = CN=Services oder CN=Microsoft Exchange hat einen Verweigern-Eintrag für Authentifizierte Benutzer oder eine Gruppe Ihres Kontos.
    .cause-schema-not-replicated = Das Schema ist noch nicht auf den verwendeten Domänencontroller repliziert.
    .step-read-containers = Lesen Sie die Container mit dem Konto, unter dem Setup läuft.
    .step-remove-deny-entries = Entfernen Sie im ADSI-Editor bei CN=Services und CN=Microsoft Exchange die Einträge, die Ihrem Konto den Lesezugriff verweigern, und schalten Sie die Vererbung wieder ein.
    .step-replicate-and-prepare = Warten Sie die Replikation ab, und führen Sie dann /PrepareAD (es lässt sich nicht rückgängig machen) in der Domäne und im Standort des Schemamasters aus, als Mitglied von Schema-Admins (Schema Admins) und Organisations-Admins (Enterprise Admins).
    .verify = Der Befehl führt CN=Microsoft Exchange auf, und Setup kommt über diesen Schritt hinaus.
    .command-list-containers = Auflisten, was das Konto unter Services sieht
    .command-check-replication = Die Replikation prüfen
    .command-prepare-active-directory = Active Directory vorbereiten

firewall-service-protected = Der Dienst MpsSvc lässt sich nicht konfigurieren: Windows schützt seinen Firewalldienst
    .meaning = Setup von Exchange 2013 und 2016 stellt den Starttyp des Diensts MpsSvc ein. Windows Server 2019 und höher lässt das niemanden tun, und keine der beiden Versionen wird dort unterstützt.
    .cause-windows-too-new = Windows ist für dieses Exchange zu neu.
    .cause-windows-upgraded = Windows wurde unter einem installierten Exchange direkt aktualisiert.
    .cause-local-account = Setup läuft unter einem lokalen Konto; dann schlagen auch andere Prüfungen fehl.
    .step-find-windows = Sehen Sie nach, welche Windows-Version läuft: Ab Build 17763 ist es Windows Server 2019 oder höher.
    .step-use-supported-pair = Wählen Sie für einen neuen Server ein Windows und ein Exchange, die zusammenpassen: Exchange 2016 auf Windows Server 2016, Exchange 2013 auf Windows Server 2008 R2 SP1, 2012 oder 2012 R2, Exchange SE ab Windows Server 2019.
    .step-restore-windows = Für einen Server in Betrieb ist kein bewährter Weg bekannt. Stellen Sie das unterstützte Windows aus einer Sicherung wieder her, oder stellen Sie den Server auf einem unterstützten Windows unter demselben Namen wieder her.
    .step-use-domain-account = Melden Prüfungen, dass das Konto nicht aus der Domäne ist, melden Sie sich zuerst mit einem Domänenkonto an.
    .verify = Setup erreicht die Bereitschaftsprüfungen.
    .caution = Bevor Sie Windows wiederherstellen oder neu installieren, sichern Sie die Datenbanken: Sonst geht verloren, was seit der letzten Sicherung hinzugekommen ist. Bevor Sie ein DAG-Mitglied wiederherstellen, entfernen Sie seine Datenbankkopien, und nehmen Sie es aus der DAG. Andere Rechte, eine andere Gruppe oder eine deaktivierte Firewall helfen nicht.
    .command-show-windows = Die Windows-Version zeigen
    .command-show-account = Ihr Konto zeigen

winrm-restart-failed = Setup konnte den Dienst WinRM nicht neu starten
    .meaning = Setup startet die Windows-Remoteverwaltung (WinRM) neu, und das ist gescheitert, wahrscheinlich weil der Dienst gerade beim Starten oder Beenden war. Der Befehl war { $program }. Die Antwort war: { $output }
    .cause-other-tool = Ein Überwachungstool oder eine Richtlinie startet WinRM zur selben Zeit neu.
    .cause-service-hangs = Der Dienst hängt.
    .step-restart-winrm = Starten Sie WinRM selbst neu: Der Dienst muss sofort Running sein.
    .step-restart-server = Ist er das nicht, starten Sie den Server neu.
    .step-stop-tools = Beenden Sie die Tools, die WinRM verwenden, und führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt Running, und Setup kommt über diesen Schritt hinaus.
    .command-restart-winrm = WinRM neu starten und den Zustand zeigen
    .command-show-winrm = Den Zustand von WinRM zeigen

service-did-not-start = Ein von Setup gestarteter Dienst ist nicht angelaufen
    .meaning = Setup hat Windows angewiesen, einen Dienst zu starten, und er ist nicht angelaufen. Der Dienst ist { $service_name }. Suchen Sie den Grund in den Ereignisprotokollen, nicht im Setupprotokoll.
    .cause-dependency = Der Dienst oder einer, von dem er abhängt, ist beendet oder deaktiviert, oft durch einen früheren Versuch.
    .cause-files-missing = Nach einem abgebrochenen Versuch fehlen Dateien oder stammen von einem anderen Build.
    .cause-port-in-use = Sein Port ist belegt, IPv6 ist nur teilweise deaktiviert, seine Konfiguration ist beschädigt, oder Antivirensoftware blockiert seine Dateien.
    .step-check-dependencies = Sehen Sie sich den Dienst an und die, von denen er abhängt: Start 4 heißt deaktiviert. Geben Sie einem solchen Dienst seinen früheren Starttyp zurück, meist Automatisch.
    .step-start-service = Starten Sie ihn selbst.
    .step-read-event-logs = Lesen Sie die Ereignisprotokolle System und Anwendung zu dieser Minute: Sie nennen den Grund.
    .step-correct-and-run = Beheben Sie, was sie nennen, benennen Sie den Ordner ExchangeSetupLogs um (behalten Sie ihn), und führen Sie Setup erneut aus.
    .step-skip-antimalware = Ist der Dienst FMS und dies eine Neuinstallation, führen Sie Setup mit /DisableAMFiltering aus, und schalten Sie das Modul später ein.
    .step-start-transport-later = Ist es ein Transportdienst, führen Sie Setup bei einer Neuinstallation oder Wiederherstellung mit /DoNotStartTransport aus, und starten Sie den Dienst danach selbst.
    .verify = Der Befehl zeigt für den Dienst Running, und das bleibt so.
    .caution = Stellen Sie nicht alle Exchange-Dienste auf Automatisch: POP3 und IMAP4 sind standardmäßig aus.
    .situation-antimalware = Der Dienst ist FMS, das Antischadsoftwaremodul
    .situation-transport = Es ist ein Transportdienst
    .command-show-dependencies = Den Dienst und die zeigen, von denen er abhängt
    .command-start-service = Den Dienst starten
    .command-show-events = Ereignisse der letzten zwei Stunden zeigen
    .command-rename-log-folder = Den Ordner ExchangeSetupLogs umbenennen

exchange-assembly-damaged = BadImageFormatException: Eine Datei von Exchange ist beschädigt
    .meaning = Eine Datei ist keine .NET-Assembly mehr: Sie wurde abgeschnitten oder beschädigt, meist beim Kopieren. Es ist { $assembly }.
    .cause-media-damaged = Das Installationsmedium oder der Download ist beschädigt.
    .cause-disk-faulty = Das Laufwerk ist fehlerhaft, oder Antivirensoftware blockiert die Datei.
    .step-compare-file = Vergleichen Sie die Datei mit der eines Servers mit demselben Build oder mit der auf dem Installationsmedium.
    .step-compare-image = Vergleichen Sie den Hash des Downloads mit dem, den Microsoft veröffentlicht.
    .step-download-again = Ist er anders, laden Sie das Image noch einmal herunter, kopieren Sie es auf ein lokales Laufwerk, und führen Sie Setup von dort erneut aus.
    .step-check-disk = Ist er gleich oder hilft ein neuer Download nicht, prüfen Sie das Laufwerk, richten Sie die Ausschlüsse in der Antivirensoftware ein, und führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt für beide Dateien denselben Hash.
    .command-hash-file = Den Hash der Datei zeigen
    .command-hash-image = Den Hash des Downloads zeigen

msi-directory-rights = The installer has insufficient privileges to access this directory: Windows Installer darf in einen Ordner nicht schreiben (1603)
    .meaning = Ein Paket ist stehen geblieben, weil Windows Installer in einen Ordner nicht schreiben darf. Der Ordner ist { $directory }. Das Paket ist { $package }.
    .cause-not-elevated = Setup oder das Update wurde ohne Administratorrechte gestartet.
    .cause-folder-permissions = Besitzer, Berechtigungen oder Vererbung des Ordners wurden geändert, oder Dienste verwenden ihn noch.
    .step-start-services = Starten Sie die Dienste, die der Versuch beendet hat.
    .step-grant-folder = Lief der Versuch als Administrator, geben Sie SYSTEM und den lokalen Administratoren Vollzugriff auf den Ordner und der Gruppe Authentifizierte Benutzer Lesezugriff, mit eingeschalteter Vererbung. Wird das abgelehnt, übernehmen Sie zuerst den Besitz.
    .step-run-setup-again = Starten Sie als lokaler Administrator in einer als Administrator gestarteten PowerShell .\Setup.exe im Stammordner des Installationsmediums oder das Update noch einmal.
    .step-read-package-log = Bleibt es wieder stehen, lesen Sie das Protokoll des Pakets.
    .verify = Der Befehl zeigt Einträge für SYSTEM, die lokalen Administratoren und Authentifizierte Benutzer.
    .caution = Hat inzwischen die Gruppe Jeder (Everyone) Zugriff bekommen, nehmen Sie ihn ihr wieder.
    .command-show-permissions = Berechtigungen des Ordners zeigen
    .command-grant-folder = Diese Berechtigungen setzen
    .command-start-services = Die Exchange-Dienste starten

arbitration-account-cannot-be-enabled = Das Konto eines Systempostfachs ist als Remotepostfach oder E-Mail-Benutzer gekennzeichnet
    .meaning = Setup will ein Systempostfach aktivieren, aber sein Konto trägt Attribute eines Postfachs, das anderswo liegt. Das Postfach ist { $mailbox }. Ein darauf folgender Fehler über eine leere Identity ist nur die Folge davon.
    .cause-synchronized = Das Konto wurde in die Cloud synchronisiert oder migriert.
    .cause-attributes-left = Eine frühere Reparatur hat Attribute wie targetAddress hinterlassen.
    .step-inspect-account = Sehen Sie sich Empfängertyp, Remoteempfängertyp und Zieladresse des Kontos an.
    .step-stop-synchronization = Nehmen Sie das Konto aus der Verzeichnissynchronisierung heraus.
    .step-recreate-mailbox = Erstellen Sie das Postfach so neu, wie Microsoft es dafür beschreibt: Enthält das Konto nichts, löschen Sie es, führen Sie /PrepareAD aus, und lassen Sie es dann von Setup aktivieren.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl führt das Postfach mit einer Datenbank auf.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} und das Discoverypostfach enthalten Daten der Organisation: Exportieren Sie sie, oder fragen Sie vorher Microsoft.
    .command-inspect-accounts = Attribute der Systemkonten zeigen
    .command-list-mailboxes = Systempostfächer und ihre Datenbanken auflisten

receive-connector-conflict = Bindings und RemoteIPRanges stehen im Konflikt: zwei Empfangsconnectors mit derselben Adresse und demselben Port
    .meaning = Setup ändert jeden Empfangsconnector, und einer davon verwendet Adresse und Port eines anderen Transportdiensts. Meist wurde er von Hand mit der falschen Transportrolle erstellt. Der Connector ist { $connector }.
    .step-list-connectors = Listen Sie die Connectors dieses Servers in der Exchange Management Shell eines anderen Servers auf.
    .step-change-connector = Ändern Sie nur den von Hand erstellten Connector; nennt Setup einen Standardconnector, ist der gesuchte der in der Liste mit derselben Bindung. Verwendet er als HubTransport denselben Port 25, geben Sie ihm die Front-End-Rolle; sonst geben Sie ihm einen anderen Port, oder notieren Sie seine Einstellungen, und entfernen Sie ihn.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt keine zwei Connectors verschiedener Rollen mit derselben Bindung.
    .caution = Bei einem Upgrade ist der alte Build schon entfernt: Der Server arbeitet nicht, bis Setup weitermacht.
    .command-list-connectors = Connectors mit Rolle und Bindungen auflisten
    .command-set-frontend-role = Dem von Hand erstellten Connector die Front-End-Rolle geben

vdir-settings-null = Cannot bind argument to parameter because it is null: Ein virtuelles Verzeichnis fehlt
    .meaning = Seit Exchange 2019 CU13 liest Setup ein virtuelles Verzeichnis, entfernt es und erstellt es mit denselben Einstellungen neu. Wahrscheinlich hat es keines zum Lesen gefunden. Es geht um { $virtual_directory }. Die Einstellung ohne Wert ist { $parameter }.
    .cause-broke-off = Ein früherer Versuch hat es entfernt und ist dann abgebrochen.
    .cause-removed-by-hand = Es wurde von Hand entfernt.
    .step-look-for-directory = Suchen Sie es in Exchange und in IIS.
    .step-remove-half = Ist es nur in einem von beiden da, entfernen Sie es dort. Kann das Cmdlet es nicht entfernen, löschen Sie im ADSI-Editor nur sein Objekt unter CN=HTTP dieses Servers.
    .step-create-again = Erstellen Sie es neu, mit dem Wert für -Role, den der Fehler nennt, und mit seinem -WebSiteName, falls es einen gibt.
    .step-run-setup-again = Führen Sie Setup erneut aus, und stellen Sie danach den erweiterten Schutz (Extended Protection) mit Microsofts Skript ExchangeExtendedProtectionManagement.ps1 wieder ein.
    .verify = Der Befehl zeigt das virtuelle Verzeichnis.
    .caution = Mit einem virtuellen Verzeichnis entfernen Sie auch seine Einstellungen: Notieren Sie sie vorher.
    .command-show-directory = Das virtuelle Verzeichnis in Exchange zeigen
    .command-list-applications = Anwendungen in IIS auflisten
    .command-remove-application = Nur in IIS vorhanden: die Anwendung löschen
    .command-remove-directory = Nur in Exchange vorhanden: dort entfernen
    .command-create-again = Das Verzeichnis erstellen
