# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = Der Parameter ist keine erkannte Option: Setup will eine andere Lizenzoption
    .meaning = Das gestartete Setup kennt diese Lizenzoption nicht und hat deshalb vor jeder Prüfung abgebrochen. Eingegeben haben Sie { $switch }.
    .cause-new-switch-older-media = Eine neue Option mit einem älteren Installationsmedium: 2013, 2016 bis CU21 oder 2019 bis CU10.
    .cause-old-switch-newer-media = Die alte Option mit 2016 ab CU22, 2019 ab CU11 oder SE.
    .cause-installed-setup-started = PowerShell hat Setup.exe des installierten Servers gestartet, weil der Befehl nicht mit .\ begann.
    .step-find-media-build = Gehen Sie in den Stammordner des Installationsmediums, und sehen Sie nach, welchen Build es hat. Geben Sie dort in PowerShell immer .\Setup.exe ein.
    .step-add-ending = Ist es 2016 ab CU22 (15.1.2375), 2019 ab CU11 (15.2.986) oder SE, führen Sie Ihren Befehl mit _DiagnosticDataOFF oder _DiagnosticDataON am Ende der Option aus.
    .step-leave-ending-out = Ist es älter oder irgendein Installationsmedium von 2013 (15.0), führen Sie Ihren Befehl ohne diese Endung aus.
    .verify = Setup gibt seine Kopfzeilen aus und macht weiter mit Copying Files.
    .caution = Richten Sie sich nach dem Installationsmedium, nicht nach einem Artikel: Manche nennen für SE noch die alte Option.
    .command-show-media-build = Den Build des Installationsmediums zeigen
    .command-newer-media = Ihr Befehl, mit neuerem Installationsmedium
    .command-older-media = Ihr Befehl, mit älterem Installationsmedium

license-terms-not-accepted = Sie müssen die Lizenzbedingungen akzeptieren
    .meaning = Setup wurde über die Befehlszeile gestartet, ohne dass Sie die Lizenzbedingungen akzeptiert haben, und hat sofort abgebrochen.
    .cause-switch-left-out = Die Option wurde weggelassen.
    .cause-switch-of-other-media = Die Option war die eines anderen Builds.
    .step-find-switch = Listen Sie die Optionen dieses Installationsmediums auf, und notieren Sie die Lizenzoption.
    .step-add-switch = Führen Sie denselben Befehl mit dieser Option noch einmal aus.
    .verify = Setup gibt seine Kopfzeilen aus und macht weiter mit Copying Files.
    .command-list-switches = Optionen dieses Installationsmediums auflisten
    .command-same-command = Derselbe Befehl, mit der Option

parameter-not-valid-for-operation = Der Parameter ist für den aktuellen Vorgang nicht gültig
    .meaning = Setup hat eine Option abgelehnt, die zu anderen Vorgängen gehört, und auf dem Server nichts geprüft. Verlangt haben Sie { $operation } mit { $parameter }.
    .cause-roles-with-uninstall = /Roles bei einer Deinstallation: Exchange wird immer ganz entfernt, nie Rolle für Rolle.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig mit /PrepareSchema: Die Hybriddatei gehört zu /PrepareAD oder /Mode:Install.
    .cause-other-switch = Eine andere Option, die dieser Vorgang nicht annimmt.
    .step-leave-roles-out = Lassen Sie zum Deinstallieren /Roles weg.
    .step-use-preparead = Führen Sie mit einer Hybriddatei /PrepareAD aus, als Mitglied von Schema-Admins (Schema Admins) und Organisations-Admins (Enterprise Admins): Damit wird auch das Schema erweitert.
    .step-find-mode = Bei jeder anderen Option sehen Sie nach, zu welchen Vorgängen sie gehört.
    .verify = Nach den Kopfzeilen macht Setup ohne diese Meldung weiter.
    .caution = Die Deinstallation entfernt Exchange von diesem Server: Verschieben Sie vorher seine Postfächer und Connectors.
    .situation-roles-with-uninstall = Deinstallation mit /Roles
    .situation-tenant-file-with-schema = /PrepareSchema mit der Hybriddatei
    .command-uninstall = Den ganzen Server deinstallieren
    .command-prepare-with-file = Eine Hybridorganisation mit ihrer Datei vorbereiten
    .command-list-switches = Optionen jedes Vorgangs auflisten

server-object-from-before = Der Exchange-Server befindet sich in einem inkonsistenten Zustand: Nur die Notfallwiederherstellung ist verfügbar
    .meaning = Active Directory hat ein Serverobjekt mit dem Namen dieses Computers, aber Exchange ist hier nicht installiert. Der Name ist { $server_name }.
    .cause-rebuilt = Der Computer wurde unter demselben Namen neu aufgesetzt.
    .cause-stopped-early = Ein früherer Versuch ist stehen geblieben, bevor er etwas auf das Laufwerk kopiert hat.
    .cause-snapshot = Ein Snapshot dieses Computers wurde wiederhergestellt, der des Domänencontrollers nicht.
    .step-inspect-object = Sehen Sie sich Build und Connectors des Objekts an, dazu die Datenbanken des Servers.
    .step-recover = Wenn Sie den Server behalten wollen, nehmen Sie ihn zuerst aus seiner Database Availability Group (DAG), falls er in einer ist: Entfernen Sie auf einem anderen Mitglied die Datenbankkopien dieses Servers, dann den Server mit -ConfigurationOnly und schließlich seinen Knoten aus dem Cluster. Führen Sie danach auf der Windows-Version, die er hatte, /Mode:RecoverServer aus, mit dem Installationsmedium seines Builds oder eines neueren. Nennt msExchInstallPath nicht den Standardordner, geben Sie diesen Pfad mit /TargetDir an.
    .step-delete-or-rename = Hat der Server nie etwas enthalten und wird keine Datenbank aufgelistet, löschen Sie im ADSI-Editor nur sein Objekt unter CN=Servers, warten Sie die Replikation ab, und führen Sie /Mode:Install aus. Oder geben Sie diesem Computer einen anderen Namen.
    .verify = Setup macht ohne diese Meldung weiter.
    .caution = Mit dem Objekt gehen seine Empfangsconnectors verloren, und seine Datenbanken stehen ohne Server da. Löschen Sie auf keinen Fall CN=Microsoft Exchange oder das Objekt eines anderen Servers.
    .command-inspect-object = Das Objekt zeigen und was darunter liegt
    .command-list-databases = Die Datenbanken dieses Servers auflisten
    .command-recover = Den Server wiederherstellen
