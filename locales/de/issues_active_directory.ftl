# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: Die LDAP-Namen des Ressourcenschemas sind falsch
    .meaning = /PrepareAD schreibt ein Attribut des Ressourcenschemas unter seinem LDAP-Namen, und im Schema heißt dieses Attribut anders.
    .cause-dup-prefix = Der Name wurde geändert, oft durch einen Konflikt, der DUP- davorgesetzt hat.
    .step-read-names = Lesen Sie lDAPDisplayName von ms-Exch-Resource-Schema und ms-Exch-Resource-Property-Schema.
    .step-correct-names = Öffnen Sie mit einem Konto in Schema-Admins (Schema Admins) das Schema im ADSI-Editor, auf dem Schemamaster. Setzen Sie lDAPDisplayName beim ersten der beiden auf msExchResourceSchema, beim zweiten auf msExchResourcePropertySchema.
    .step-replicate-and-prepare = Stoßen Sie die Replikation an, und führen Sie /PrepareAD erneut aus.
    .verify = Der Befehl zeigt diese beiden Namen, auch wenn Sie die anderen Domänencontroller mit -Server und ihrem Namen abfragen.
    .caution = Das ändert das Schema: Sichern Sie vorher den Systemstatus des Schemamasters, und ändern Sie nur diese beiden Attribute.
    .command-read-both-names = Beide Namen lesen
    .command-replicate-now = Jetzt replizieren
    .command-prepare-again = Die Organisation noch einmal vorbereiten

computers-container-missing = Der Container CN=Computers einer Domäne fehlt oder wurde umbenannt
    .meaning = Bekannt seit 2016 CU21 und 2019 CU10: Die Vorbereitung liest AdminSDHolder, danach den Container CN=Computers, und bricht dazwischen ab. Höchstwahrscheinlich ist der Container nicht an seinem Platz. Zuletzt gelesenes Objekt: { $object }.
    .cause-container-moved = Jemand hat CN=Computers im Stamm der Domäne umbenannt, verschoben oder gelöscht.
    .step-look-in-each-domain = Suchen Sie CN=Computers in jeder Domäne der Gesamtstruktur.
    .step-bring-container-back = Geben Sie ihm seinen Namen zurück, verschieben Sie ihn zurück, oder stellen Sie ihn wieder her, wie KB5005319 es beschreibt.
    .step-replicate-and-prepare = Warten Sie die Replikation ab, und führen Sie /PrepareAD erneut aus.
    .verify = Der Befehl zeigt CN=Computers für jede Domäne.
    .caution = redircmp lenkt nur neue Computer woandershin: Es entfernt diesen Container nicht und bringt ihn auch nicht zurück.
    .command-look-in-each-domain = Liegt CN=Computers im Stamm jeder Domäne?
    .command-prepare-again = Die Organisation noch einmal vorbereiten

ldifde-missing = ldifde.exe, das das Schema erweitert, fehlt auf diesem Computer
    .meaning = Setup startet ldifde.exe, um das Schema zu erweitern, und Windows hat es nicht gefunden.
    .cause-tools-missing = Die AD DS-Tools (RSAT-ADDS) sind nicht installiert.
    .step-look-for-ldifde = Suchen Sie ldifde.exe.
    .step-install-tools = Zeigt der Befehl nichts, installieren Sie die AD DS-Tools.
    .step-prepare-again = Führen Sie die Vorbereitung erneut im Stammordner des Installationsmediums aus.
    .verify = Der Befehl zeigt ldifde.exe.
    .command-look-for-ldifde = Gibt es ldifde auf diesem Computer?
    .command-install-tools = Die AD DS-Tools installieren
    .command-extend-schema = Das Schema erweitern

directory-unreachable-during-preparation = Beim Vorbereiten der Domänen war kein Domänencontroller erreichbar
    .meaning = Setup konnte sich mit keinem Domänencontroller verbinden, und der Fehler blieb bestehen. Bei /PrepareAllDomains genügt eine Domäne, die nicht antwortet.
    .cause-domain-down = Eine Domäne der Gesamtstruktur ist nicht erreichbar oder steht hinter einer Firewall (TCP 389).
    .cause-dead-controllers = DNS oder Metadaten nennen noch Domänencontroller, die es nicht mehr gibt.
    .step-ask-every-domain = Prüfen Sie, ob in jeder Domäne der Gesamtstruktur ein Domänencontroller antwortet.
    .step-repair-connection = Reparieren Sie die Verbindung, oder entfernen Sie die Metadaten von Domänencontrollern, die es nicht mehr gibt.
    .step-prepare-one-by-one = Bereiten Sie dann die Domänen einzeln vor.
    .verify = Für jede Domäne nennt nltest einen Domänencontroller, und die Zeile mit TCP 389 endet mit True.
    .command-ask-every-domain = Antwortet jede Domäne?
    .command-replication-status = Funktioniert die Replikation?
    .command-test-controllers = Alle Domänencontroller prüfen
    .command-prepare-one-domain = Eine Domäne vorbereiten

well-known-objects-full = Verwaltungslimit überschritten: otherWellKnownObjects nimmt keine weiteren Werte auf
    .meaning = Setup fügt dem Attribut otherWellKnownObjects von CN=Microsoft Exchange einen Eintrag hinzu, und mit einem mehr würde das Attribut das Limit des Verzeichnisses überschreiten.
    .cause-old-values = Wahrscheinlich stehen darin Hunderte alter Werte aus wiederholten Vorbereitungen und Deinstallationen, viele davon mit Deleted Objects.
    .step-save-values = Zählen Sie die Werte, und sichern Sie sie in eine Datei.
    .step-remove-deleted-values = Entfernen Sie die, die Deleted Objects enthalten. SetupAssist von Microsoft (vorher herunterladen) schreibt eine Importdatei: Lesen Sie sie, bevor Sie sie mit ldifde importieren.
    .step-replicate-and-prepare = Warten Sie die Replikation ab, und führen Sie /PrepareAD erneut aus.
    .verify = Der Befehl zeigt eine kleinere Anzahl, und /PrepareAD endet ohne Fehler.
    .caution = Wer einen noch gültigen Wert entfernt, beschädigt die Organisation: Entfernen Sie nur Werte, die Deleted Objects enthalten.
    .command-save-values = Die Werte zählen und sichern
    .command-count-values = Die Werte zählen
    .command-write-import-file = SetupAssist eine Importdatei schreiben lassen
    .command-import-file = Die geprüfte Datei importieren
    .command-prepare-again = Die Organisation noch einmal vorbereiten

group-attribute-entry-exists = Ein Attributeintrag einer Exchange-Gruppe ist bereits vorhanden
    .meaning = Setup hat einen Eintrag hinzugefügt, den Active Directory schon hat: Die Änderung war bereits gemacht, und Setup hat sie nicht gesehen. Das Objekt ist { $object_dn }.
    .cause-installed-setup-ran = Statt des Setup.exe vom Installationsmedium lief das des installierten Servers.
    .cause-cannot-read = Das Konto darf das Attribut nicht lesen.
    .cause-not-replicated = Der gelesene Domänencontroller hinkt in der Replikation hinterher.
    .step-see-which-setup = Sehen Sie im Protokoll nach, welches Setup lief: sourcedir und Setup version.
    .step-start-from-media = War es nicht das vom Installationsmedium, starten Sie Setup im Stammordner des Installationsmediums, mit .\ davor.
    .step-check-replication = Prüfen Sie die Replikation, und lesen Sie das Objekt mit dem Konto, unter dem Setup lief.
    .verify = Der nächste Lauf macht nach diesem Schritt weiter und zeigt als Setup version die Version des Installationsmediums.
    .caution = Löschen Sie die Gruppe nicht.
    .command-see-which-setup = Welches Setup lief?
    .command-start-from-media = Setup vom Installationsmedium starten
    .command-replication-status = Funktioniert die Replikation?

replication-latency-homemdb = Der Namensverweis ist ungültig: Die Datenbank ist noch nicht auf dem anderen Domänencontroller
    .meaning = Setup hat die Datenbank auf einen Domänencontroller geschrieben und ein Postfach auf einen anderen, der die Datenbank noch nicht hat.
    .cause-two-controllers = Setup schreibt Konfiguration und Postfächer auf zwei Domänencontroller, und die Replikation zwischen ihnen ist langsam.
    .step-replicate-and-run = Stoßen Sie die Replikation an, oder warten Sie sie ab, und führen Sie Setup erneut aus.
    .step-name-one-controller = Reicht das nicht, nennen Sie mit /DomainController einen einzigen Domänencontroller: beschreibbar, globaler Katalog, in diesem Standort.
    .verify = Setup macht nach dem Erstellen der Systempostfächer weiter.
    .caution = Setzt Setup eine Installation fort, behält es den Modus des ersten Versuchs bei.
    .command-replicate-now = Jetzt replizieren
    .command-name-one-controller = Mit einem einzigen Domänencontroller installieren

transport-role-object-refused = Active Directory lehnt die Rolle dieses Servers ab
    .meaning = Setup schreibt eine Rolle in das Objekt dieses Servers, und Active Directory lehnt das ab. Eine Ursache ist bisher nicht öffentlich bestätigt. Active Directory sagt: { $reason }
    .cause-schema-outdated = Das Schema dieses Domänencontrollers ist wahrscheinlich veraltet oder beschädigt (Code 0x2099, dezimal 8345: Das Schema lässt das Objekt an dieser Stelle nicht zu).
    .cause-name-not-accepted = Der DNS-Name einer Domäne oder dieses Computers enthält wahrscheinlich Zeichen, die Exchange nicht akzeptiert.
    .step-compare-schema-versions = Vergleichen Sie die Schemaversionen der globalen Kataloge.
    .step-check-names = Prüfen Sie das primäre DNS-Suffix dieses Computers und die Namen der Domänen: nur Buchstaben, Ziffern, Punkte und Bindestriche.
    .step-name-updated-controller = Führen Sie Setup mit /DomainController und dem Schemamaster oder einem anderen Domänencontroller mit dem neuesten Schema aus.
    .verify = Alle globalen Kataloge zeigen denselben rangeUpper, und Setup macht nach diesem Schritt weiter.
    .situation-schema-behind = Das Protokoll zeigt NAMING_VIOLATION oder 00002099
    .situation-invalid-name = Das Protokoll bezeichnet einen Domänennamen als ungültig
    .command-compare-schema-versions = Schemaversion auf jedem globalen Katalog
    .command-names-of-host-and-domains = Namen dieses Hosts und der Domänen
    .command-name-updated-controller = Mit diesem Domänencontroller installieren

upgrade-server-object-missing = Das Upgrade findet das Objekt dieses Servers nicht
    .meaning = Setup hat den Server, den Sie aktualisieren, in Active Directory nicht gefunden. Gesucht hat es { $object }.
    .cause-object-deleted = Das Objekt wurde im ADSI-Editor gelöscht, oder eine Deinstallation hat einen Teil davon entfernt.
    .cause-computer-renamed = Der Computer wurde umbenannt, was mit installiertem Exchange nicht unterstützt wird.
    .step-look-for-object = Suchen Sie das Objekt.
    .step-restore-object = Wurde es gelöscht, stellen Sie es wieder her und dann alles, was darunter lag: mit Restore-ADObject, wenn der Active Directory-Papierkorb aktiviert ist, sonst aus einer Sicherung.
    .step-install-new-server = Lässt es sich nicht wiederherstellen oder wurde der Computer umbenannt, installieren Sie einen neuen Server, verschieben Sie die Postfächer dorthin, und räumen Sie diesen auf.
    .verify = Der Befehl zeigt das Objekt.
    .caution = Erstellen Sie ein Serverobjekt nicht von Hand.
    .command-look-for-object = Hat dieser Server ein Objekt?
    .command-find-deleted-object = Ist es unter den gelöschten Objekten?

isolated-name-lookup = Auf einem nicht englischen Windows dauert das Nachschlagen eines integrierten Namens zu lange
    .meaning = Auf einem nicht englischen Windows wird ein integrierter Name auf jedem Domänencontroller jeder vertrauten Domäne nachgeschlagen. Dieser Schritt dauert dann Minuten oder Stunden, oder er scheitert.
    .cause-value-not-set = LsaLookupRestrictIsolatedNameLevel ist auf den Domänencontrollern nicht gesetzt, und die Domäne hat Vertrauensstellungen.
    .step-set-value = Exportieren Sie auf jedem Domänencontroller, den dieser Server verwendet, den Schlüssel Lsa, und setzen Sie LsaLookupRestrictIsolatedNameLevel auf 1. Ein Neustart ist nicht nötig.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Auf jedem Domänencontroller zeigt der Befehl 1, und im nächsten Lauf dauert dieser Schritt nur Sekunden.
    .caution = Programme, die Namen ohne Domäne über Vertrauensstellungen nachschlagen, finden sie dann nicht mehr.
    .command-set-value = Auf jedem Domänencontroller: den Wert setzen
    .command-show-value = Den Wert zeigen
