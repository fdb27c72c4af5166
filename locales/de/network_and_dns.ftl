# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = NetBIOS-Name und DNS-Hostname des Computers sind verschieden
    .meaning = Dieser Computer hat in NetBIOS einen anderen Namen als in DNS.
    .cause-name-too-long = Der Name hat mehr als 15 Zeichen, deshalb schneidet NetBIOS ihn ab.
    .cause-restart-pending = Der Computer wurde umbenannt und nicht neu gestartet.
    .cause-edited-by-hand = Der Hostname wurde von Hand geändert.
    .step-compare-names = Vergleichen Sie beide Namen: Der erste ist der von NetBIOS.
    .step-restart = Steht nach einer Umbenennung der Neustart noch aus und ist Exchange noch nicht installiert, starten Sie neu. Ist Exchange installiert, geben Sie dem Computer zuerst seinen alten Namen zurück.
    .step-rename-computer = Ist der Name länger als 15 Zeichen und Exchange noch nicht installiert, geben Sie dem Computer einen kürzeren.
    .step-correct-registry = Wurde der Hostname von Hand geändert, exportieren Sie den Registrierungsschlüssel Tcpip\Parameters, setzen Sie darin Hostname und NV Hostname wieder auf den Computernamen, und starten Sie neu.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Beide Namen sind gleich, abgesehen von Groß- und Kleinschreibung.
    .caution = Geben Sie einem Computer, auf dem Exchange installiert ist, nie einen neuen Namen.
    .command-show-names = Beide Namen zeigen
    .command-rename-computer = Den Computer umbenennen und neu starten

DNSDomainNameNotValid = Der DNS-Domänenname des Computers enthält unzulässige Zeichen
    .meaning = Der DNS-Domänenname dieses Computers enthält Zeichen, die Exchange dort nicht akzeptiert. Unbedenklich sind die Buchstaben A bis Z, Ziffern, Punkte und Bindestriche.
    .cause-suffix-mistyped = Das primäre DNS-Suffix des Computers ist falsch geschrieben.
    .cause-domain-named-so = Der Name der Active Directory-Domäne enthält ein solches Zeichen, zum Beispiel einen Unterstrich.
    .step-find-name = Vergleichen Sie diesen Namen mit dem der Active Directory-Domäne.
    .step-correct-suffix = Ist nur das Suffix falsch und Exchange noch nicht installiert, korrigieren Sie es unter „Systemeigenschaften“, „Computername“, „Ändern“, „Weitere“. Unter Server Core setzen Sie es in der Registrierung.
    .step-use-other-domain = Heißt die Domäne selbst so, installieren Sie Exchange in einer anderen Domäne.
    .step-restart-and-run = Starten Sie neu, und führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt einen Namen nur aus Buchstaben, Ziffern, Punkten und Bindestrichen.
    .caution = Ist Exchange einmal installiert, wird es nicht unterstützt, das Suffix seines Servers zu ändern oder eine Domäne seiner Gesamtstruktur umzubenennen.
    .command-show-name = Den DNS-Domänennamen zeigen
    .command-set-suffix = Unter Server Core: das Suffix in der Registrierung setzen

FqdnMissing = Primäres DNS-Suffix fehlt
    .meaning = Der Computer hat einen Namen, aber kein DNS-Suffix und deshalb keinen vollständigen Namen.
    .cause-never-set = Ein Arbeitsgruppencomputer im Umkreisnetzwerk hat nie ein Suffix bekommen.
    .cause-restart-pending = Das Suffix wurde eingetragen, aber der Computer nicht neu gestartet.
    .step-set-suffix = Setzen Sie das primäre DNS-Suffix: Systemeigenschaften, Computername, Ändern, Weitere. Oder setzen Sie es, etwa unter Server Core, in der Registrierung.
    .step-restart-computer = Starten Sie den Computer neu.
    .step-check-resolution = Prüfen Sie mit nslookup, ob die Postfachserver diesen vollständigen Namen auflösen und dieser Computer die Namen der Postfachserver.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt das Suffix.
    .caution = Wählen Sie das Suffix mit Bedacht: Es nach der Installation von Exchange zu ändern wird nicht unterstützt.
    .command-set-suffix = Das Suffix in der Registrierung setzen
    .command-show-suffix = Das Suffix zeigen

HostRecordMissing = Hosteintrag für den lokalen Computer nicht in der DNS-Datenbank gefunden
    .meaning = Der DNS-Server, den Setup gefragt hat, hat keinen Hosteintrag (A) für diesen Computer geliefert.
    .cause-wrong-dns-server = Der Adapter verwendet einen öffentlichen oder falschen DNS-Server.
    .cause-not-registered = Die dynamische Registrierung ist aus, oder die Zone lehnt sie ab.
    .cause-record-deleted = Der Eintrag wurde gelöscht oder beim Aufräumen der Zone entfernt.
    .cause-second-adapter = Ein zweiter Adapter (Sicherung, Replikation) hat einen eigenen DNS-Server, und Setup hat diesen gefragt.
    .step-set-dns-servers = Tragen Sie in den IPv4-Eigenschaften jedes Adapters (unter Server Core mit sconfig) nur DNS-Server ein, die die Active Directory-Zone hosten.
    .step-register = Registrieren Sie diesen Computer neu, oder erstellen Sie den Eintrag in der Zone von Hand.
    .step-check-resolution = Schlagen Sie den vollständigen Namen hier und auf einem Domänencontroller nach; ein neuer Eintrag kann ein paar Minuten brauchen.
    .verify = Jeder DNS-Server antwortet mit Namen und Adresse dieses Servers. Setup warnt nur und macht weiter.
    .command-show-dns-servers = Die DNS-Server jedes Adapters zeigen
    .command-register = Den Hosteintrag neu registrieren
    .command-look-up-at-each-server = Den Eintrag beim ersten DNS-Server jedes Adapters nachschlagen

PrimaryDNSTestFailed = Der primäre DNS-Server kann nicht kontaktiert werden
    .meaning = Der erste DNS-Server eines Netzwerkadapters antwortet nicht auf Port 53.
    .cause-wrong-dns-server = Der Adapter verwendet einen öffentlichen oder falschen DNS-Server.
    .cause-dns-server-down = Der DNS-Server ist ausgefallen.
    .cause-port-blocked = Eine Firewall blockiert Port 53.
    .cause-unused-adapter = Ein unbenutzter Adapter hat alte Einstellungen.
    .step-set-dns-servers = Tragen Sie in den IPv4-Eigenschaften jedes Adapters (unter Server Core mit sconfig) nur die DNS-Server der Domäne ein.
    .step-check-dns-server = Prüfen Sie, ob auf dem DNS-Server, der nicht antwortet, der DNS-Dienst läuft und Port 53 offen ist, für UDP und TCP.
    .step-disable-unused-adapters = Deaktivieren Sie unbenutzte Adapter, oder korrigieren Sie deren Einstellungen.
    .verify = Der Befehl gibt hinter der Adresse des ersten DNS-Servers jedes Adapters True aus. Setup warnt nur und macht weiter.
    .command-show-dns-servers = Die DNS-Server jedes Adapters zeigen
    .command-find-domain-controllers = Die Domänencontroller über DNS finden
    .command-test-dns-port = Port 53 (TCP) prüfen
    .command-test-first-servers = Port 53 (TCP) des ersten DNS-Servers jedes Adapters prüfen

ServerNameNotValid = Der Computername enthält Zeichen, die Exchange nicht akzeptiert
    .meaning = Der Name dieses Computers enthält Zeichen, die Exchange in einem Servernamen nicht akzeptiert. Sicher sind die Buchstaben A bis Z, Ziffern und Bindestriche. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .step-rename-computer = Benennen Sie den Computer um, bevor Sie Exchange installieren: A bis Z, 0 bis 9 und Bindestriche, höchstens 15 Zeichen. Kein Unterstrich, kein Leerzeichen, kein Umlaut.
    .step-check-and-run = Prüfen Sie nach dem Neustart mit nslookup, ob DNS den neuen Namen kennt, und führen Sie Setup erneut aus.
    .verify = Der Befehl gibt True aus.
    .caution = Benennen Sie nie einen Computer um, auf dem Exchange schon läuft.
    .command-test-name = Besteht der Name nur aus sicheren Zeichen?
    .command-rename-computer = Den Computer umbenennen und neu starten

# Facts

fact-ComputerNameDnsHostname = DNS-Hostname
    .ask = Welchen DNS-Hostnamen hat der Computer, ohne die Domäne?
    .hint = Der Befehl hostname zeigt ihn.
fact-ComputerNameNetBIOS = NetBIOS-Name
    .ask = Welchen NetBIOS-Namen hat der Computer?
    .hint = Er steht in der Variablen COMPUTERNAME.
fact-ComputerNameDnsDomain = DNS-Domäne des Computers
    .ask = Welche DNS-Domäne (primäres DNS-Suffix) hat der Computer?
    .hint = ipconfig /all zeigt sie. Leer lassen, wenn es keine gibt.
fact-HostRecord = Hosteintrag dieses Computers
    .ask = Welche Adresse liefert der DNS-Server zum vollständigen Namen dieses Computers?
    .hint = Fragen Sie mit nslookup; leer lassen, wenn es keinen Eintrag gibt.
fact-PrimaryDNSPortAvailable = DNS-Server antwortet
    .ask = Antwortet der erste DNS-Server des Netzwerkadapters auf Port 53?
    .hint = nslookup mit der Domäne und der Adresse dieses Servers fragt ihn.
