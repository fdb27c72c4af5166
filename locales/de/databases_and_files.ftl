# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = AD LDS-Verzeichnis an Standardspeicherort vorhanden
    .meaning = Den Ordner, in dem Setup die AD LDS-Instanz von Edge-Transport anlegen will, gibt es schon.
    .cause-earlier-installation = Eine frühere, vielleicht fehlgeschlagene Edge-Transport-Installation hat ihn hinterlassen.
    .cause-role-uninstalled = Die Rolle wurde deinstalliert, aber ihr Datenordner blieb.
    .cause-folder-reused = Der Zielordner stammt aus einer anderen Exchange-Installation.
    .step-stop-service = Vergewissern Sie sich, dass kein Edge-Transport-Server und keine andere AD LDS-Anwendung den Ordner verwendet. Ist der Dienst einer verwaisten Instanz da, beenden Sie ihn.
    .step-back-up-folder = Sichern Sie den Ordner.
    .step-uninstall-instance = Gibt es einen Dienst, deinstallieren Sie seine Instanz unter „Programme und Features“, unter Server Core mit dem Befehl. Mit ihr verschwinden auch ihre Daten.
    .step-rename-folder = Ist der Ordner noch da, benennen Sie ihn um.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl gibt False aus.
    .caution = Auf einem laufenden Edge-Server enthält dieser Ordner die Konfiguration und die Empfänger: Deinstallieren Sie nur und benennen Sie nur um, was nicht mehr verwendet wird.
    .command-find-service = Gibt es den Dienst einer alten Instanz?
    .command-stop-service = Den verwaisten Dienst beenden
    .command-back-up-folder = Den Ordner sichern
    .command-uninstall-instance = Unter Server Core: die alte Instanz deinstallieren
    .command-rename-folder = Den alten Ordner umbenennen
    .command-test-folder = Gibt es den Ordner noch?

FirstSGFilesExist = Ältere Datenbankdateien vorhanden: erste Datenbank
    .meaning = Der Ordner für die erste Postfachdatenbank enthält schon Datenbank- oder Protokolldateien.
    .cause-earlier-installation = Eine frühere Exchange-Installation hat ihre Dateien hinterlassen.
    .cause-path-in-use = /DbFilePath, /LogFolderPath oder /TargetDir zeigt auf einen Ordner, der in Gebrauch ist.
    .step-find-files = Listen Sie die Datenbankdateien auf, und finden Sie heraus, zu welchem Server oder welcher Datenbank sie gehören. Nennt /DbFilePath oder /LogFolderPath einen anderen Ordner, sehen Sie dort nach.
    .step-move-files = Sichern Sie sie, und verschieben Sie sie an einen sicheren Ort, oder wählen Sie mit /DbFilePath und /LogFolderPath einen leeren Ordner.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl mit dem gewählten Ordner listet keine Dateien auf.
    .caution = Eine .edb-Datei kann die einzige Kopie von Postfächern sein: Löschen Sie sie nicht.
    .command-list-files = Datenbankdateien unter dem Installationsordner auflisten

MailboxEDBDriveDoesNotExist = Laufwerksangabe für Postfachdatenbank fehlt
    .meaning = Der wiederherzustellende Server hatte eine Postfachdatenbankdatei (.edb) auf einem Laufwerk, das dieser Computer nicht hat.
    .cause-other-drive-letters = Der neue Server hat andere Laufwerkbuchstaben.
    .cause-volume-not-attached = Ein Volume ist nicht angeschlossen, offline oder nicht formatiert.
    .cause-mount-point-missing = Ein Bereitstellungspunkt wurde nicht wieder angelegt.
    .step-list-paths = Listen Sie auf einem anderen Exchange-Server die Datenbankpfade des verlorenen Servers auf. Gibt es keinen, lesen Sie sie in Active Directory.
    .step-attach-volumes = Schließen Sie die Volumes an, und geben Sie ihnen ihre alten Laufwerkbuchstaben oder Bereitstellungspunkte: in der Datenträgerverwaltung unter „Laufwerkbuchstaben und -pfade ändern“.
    .step-recover-again = Führen Sie Setup erneut mit /Mode:RecoverServer aus.
    .verify = Der Befehl führt jedes Laufwerk und jeden Bereitstellungspunkt von EdbFilePath auf, jeweils mit einem Dateisystem.
    .caution = Ändern Sie nicht den Buchstaben eines Laufwerks, das das System, eine Auslagerungsdatei oder ein anderes Programm verwendet.
    .command-show-paths = Die Datenbankpfade zeigen
    .command-show-paths-in-directory = Die Pfade aller Datenbanken und ihre Server in Active Directory zeigen (msExchEDBFile)
    .command-open-disk-management = Die Datenträgerverwaltung öffnen
    .command-show-volumes = Die Volumes zeigen
    .command-recover = Den Server wiederherstellen

MailboxLogDriveDoesNotExist = Laufwerksangabe für Speichergruppe fehlt
    .meaning = Der wiederherzustellende Server hatte Transaktionsprotokolle auf einem Laufwerk, das dieser Computer nicht hat. Die Speichergruppen aus dem Titel gibt es seit Exchange 2010 nicht mehr.
    .cause-other-drive-letters = Der neue Server hat andere Laufwerkbuchstaben.
    .cause-volume-not-attached = Das Volume der Protokolle ist nicht angeschlossen, offline oder nicht formatiert.
    .cause-mount-point-missing = Ein Bereitstellungspunkt wurde nicht wieder angelegt.
    .step-find-folders = Listen Sie auf einem anderen Exchange-Server die Protokollordner des verlorenen Servers auf. Gibt es keinen, lesen Sie sie in Active Directory.
    .step-attach-volumes = Schließen Sie die Volumes der Protokolle an, und geben Sie ihnen ihre alten Laufwerkbuchstaben oder Bereitstellungspunkte: in der Datenträgerverwaltung unter „Laufwerkbuchstaben und -pfade ändern“.
    .step-recover-again = Führen Sie Setup erneut mit /Mode:RecoverServer aus.
    .verify = Der Befehl führt jedes Laufwerk und jeden Bereitstellungspunkt von LogFolderPath auf, jeweils mit einem Dateisystem.
    .caution = Ändern Sie nicht den Buchstaben eines Laufwerks, das das System, eine Auslagerungsdatei oder ein anderes Programm verwendet.
    .command-show-folders = Die Protokollordner zeigen
    .command-read-folders = Protokollordner aller Datenbanken und ihre Server, in Active Directory
    .command-open-disk-management = Die Datenträgerverwaltung öffnen
    .command-recover = Den Server wiederherstellen
    .command-show-volumes = Die Volumes zeigen

SecondSGFilesExist = Ältere Datenbankdateien vorhanden: zweite Datenbank
    .meaning = Der Ordner, in dem Setup eine zweite Datenbank anlegen würde, enthält Dateien einer älteren. Die Prüfung stammt aus Exchange 2007 und kommt heute kaum noch vor.
    .cause-earlier-installation = Eine frühere, vielleicht fehlgeschlagene Installation hat .edb- und Protokolldateien hinterlassen.
    .cause-path-in-use = Der gewählte Pfad gehört einer anderen Datenbank.
    .step-find-files = Finden Sie heraus, zu welcher Datenbank die Dateien gehören und ob sie noch jemand braucht.
    .step-move-files = Sichern und verschieben Sie die Dateien, oder wählen Sie einen anderen Pfad.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl listet keine Dateien auf.
    .caution = Diese Dateien können die einzige Kopie einer Datenbank sein: Klären Sie, was sie sind, und sichern Sie sie, bevor Sie etwas löschen.
    .command-list-files = Datenbankdateien im Ordner auflisten

TargetPathCompressed = Der Installationsordner ist komprimiert
    .meaning = Für den Ordner, in dem Exchange installiert werden soll, ist die NTFS-Komprimierung eingeschaltet. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Standardmäßig liegen die Datenbanken und Protokolle von Exchange unter diesem Ordner, und Microsoft unterstützt nicht, dass sie komprimiert werden.
    .cause-drive-compressed = Das Laufwerk oder der Ordner Programme wurde komprimiert, um Platz zu sparen.
    .cause-inherited = Der Ordner erbt die Komprimierung vom übergeordneten.
    .step-uncompress = Schalten Sie die Komprimierung für den Ordner, alles darunter und den übergeordneten Ordner aus: Eigenschaften, Erweitert. Bei einer Neuinstallation können Sie stattdessen mit /TargetDir einen anderen Ordner wählen.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt Directory ohne Compressed.
    .caution = Das Dekomprimieren braucht Zeit und freien Platz; liegen dort Datenbanken, sichern Sie sie, und beenden Sie vorher Exchange.
    .command-show-compression = Die Attribute des Ordners zeigen
    .command-uncompress = Die Komprimierung für den Ordner und alles darunter ausschalten

# Facts

fact-AdLdsDataPathExists = AD LDS-Ordner einer alten Edge-Installation
    .ask = Gibt es auf diesem Computer schon einen AD LDS-Datenordner von Edge-Transport?
    .hint = TransportRoles\Data\Adam im Installationsordner.
fact-FirstDatabaseFolderInUse = Dateien im Ordner der ersten Datenbank
    .ask = Enthält der Ordner der ersten Postfachdatenbank schon .edb- oder Protokolldateien?
    .hint = Meist der Ordner Mailbox im Installationsordner oder der, den /DbFilePath nennt.
fact-SecondDatabaseFolderInUse = Dateien im Ordner der zweiten Datenbank
    .ask = Enthält der Ordner einer zweiten Postfachdatenbank schon .edb- oder Protokolldateien?
    .hint = Exchange 2013 legt normalerweise nur eine Datenbank an; antworten Sie dann mit Nein.
fact-DatabaseDriveMissing = Fehlendes Datenbanklaufwerk
    .ask = Fehlt diesem Computer ein Laufwerk, auf dem der verlorene Server eine Datenbank hatte?
    .hint = Vergleichen Sie EdbFilePath von Get-MailboxDatabase mit den Laufwerken hier.
fact-LogDriveMissing = Fehlendes Protokolllaufwerk
    .ask = Fehlt diesem Computer ein Laufwerk, auf dem der verlorene Server Transaktionsprotokolle hatte?
    .hint = Vergleichen Sie LogFolderPath von Get-MailboxDatabase mit den Laufwerken hier.
fact-TargetFolderCompressed = Komprimierter Installationsordner
    .ask = Ist der Ordner für Exchange oder der übergeordnete mit NTFS komprimiert?
    .hint = Eigenschaften des Ordners, Erweitert; im Explorer sind komprimierte Namen blau.
