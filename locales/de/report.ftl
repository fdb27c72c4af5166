# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Hält Setup auf
severity-warning = Warnung
severity-info = Zur Information

outcome-succeeded = Setup war erfolgreich
outcome-failed = Setup ist fehlgeschlagen
outcome-incomplete = Das Protokoll bricht ab, bevor Setup fertig ist
outcome-unknown = Das Protokoll zeigt nicht, wie Setup geendet hat
outcome-closed = Der Setup-Assistent wurde geschlossen, bevor Setup etwas geändert hat
outcome-update-succeeded = Das Update wurde installiert
outcome-update-failed = Das Update ist fehlgeschlagen
outcome-update-incomplete = Das Protokoll bricht ab, bevor das Update fertig ist
outcome-update-unknown = Das Protokoll zeigt nicht, wie das Update geendet hat

attempt-of = Versuch { $number } von { $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, wahrscheinlich: { $title }
heading-plan = Was zu tun ist, in dieser Reihenfolge
heading-in-any-case = In jedem Fall
heading-suggestions = Einen Blick wert
suggestion-wording = Zeile { $line } enthält Wörter aus der Meldung von Setup, aber zu wenige, um sicher zu sein.
suggestion-name = Zeile { $line } nennt etwas, das in diesem Fehler vorkommt.
suggestion-topic = In Zeile { $line } scheint es darum zu gehen.
command-risky = ändert oder entfernt etwas: erst lesen
command-elevated = als Administrator ausführen
command-needs = benötigt { $what }
need-ActiveDirectory = das Modul ActiveDirectory (Windows-Feature RSAT-AD-PowerShell)
need-DirectoryTools = die Active Directory-Tools (Windows-Feature RSAT-ADDS)
need-ExchangeOnlineManagement = das Modul ExchangeOnlineManagement
need-FailoverClusters = das Modul FailoverClusters (Windows-Feature RSAT-Clustering-PowerShell)
need-WebAdministration = das Modul WebAdministration, das mit IIS kommt
need-FixInstallerCache = das Skript FixInstallerCache.ps1 von Microsoft

notice-empty = Hier gibt es nichts zu lesen. Fügen Sie Text von Setup ein, oder wählen Sie die Datei ExchangeSetup.log im Ordner ExchangeSetupLogs auf dem Systemlaufwerk des Servers.
notice-binary = Diese Datei enthält keinen Text. Wählen Sie ExchangeSetup.log im Ordner ExchangeSetupLogs oder eine .zip- oder .gz-Datei, die es enthält.
notice-not-a-log = So etwas schreibt Exchange Setup nicht. Fügen Sie die Zeilen rund um den Fehler ein, oder wählen Sie ExchangeSetup.log im Ordner ExchangeSetupLogs.
notice-setup-text = Dieser Text stammt von Exchange Setup, zeigt aber nicht, was Setup gestoppt hat. Fügen Sie mehr davon ein: ab „The following error was generated“ (oder der Übersetzung davon) oder ab der ersten Zeile mit FAILED. Oder wählen Sie ExchangeSetup.log im Ordner ExchangeSetupLogs auf dem Systemlaufwerk.
notice-not-covered-product = Dieser Text stammt vom Setup für Exchange Server { $year }, das dieses Tool nicht abdeckt. Was beide Setups gemeinsam haben, wird angezeigt, falls es etwas gibt; Befehle und Anforderungen sind die von Exchange Server 2013 und höher.
notice-eight-bit = Der Text ist nicht in Unicode. Er wurde als windows-1252 gelesen; manche Buchstaben können deshalb falsch aussehen. IDs und Codes sind nicht betroffen.
notice-text-cut = Dieser Text ist sehr lang, und der Anfang eines Setupprotokolls ist nicht darin. Die Zeilen { $from } bis { $to } wurden ausgelassen; die Zeilen davor und danach wurden gelesen.
notice-line-cut = Zeile { $line } ist sehr lang; nur ihre ersten 64 kB wurden gelesen.
notice-mixed-encoding = Die Codierung wechselt mitten in der Datei, zuerst in Zeile { $line }: Ein anderes Programm hat etwas angehängt. Jeder Teil wurde in seiner eigenen Codierung gelesen; andere Programme zeigen vielleicht einen Teil mit falschen Buchstaben.
notice-no-run-header = Der Anfang des Laufs fehlt; Version, Konto und Vorgang können deshalb unbekannt sein.
notice-run-cap = Das Protokoll enthält { $total } Läufe von Setup. Die Befunde der letzten { $kept } bleiben erhalten; von älteren bleibt nur der Kopf, und die ältesten können ganz fehlen.
notice-members-cap = Die Analyse enthält mehr als { $limit } verschiedene Prüfungen oder Einstellungen; der Rest wurde weggelassen.
notice-evidence-cap = So viele Zeilen belegen etwas, dass die späteren nur zum Teil zitiert werden.
notice-short-last-run = Lauf { $number }, der letzte, hat nur wenige Zeilen. Gezeigt wird Lauf { $shown }, der davor.
notice-file-unused = Nicht verwendet: { $files }. In diesen Dateien wurde nichts erkannt.
notice-zip-damaged = Beschädigt und deshalb nicht oder nicht bis zum Ende gelesen: { $files }.
notice-zip-encrypted = Mit einem Kennwort geschützt und deshalb nicht gelesen: { $files }. Entpacken Sie das Archiv, und wählen Sie das Protokoll selbst.
notice-zip-unsupported = So gepackt, dass es sich hier nicht öffnen lässt, und deshalb nicht gelesen: { $files }. Entpacken Sie das Archiv, und wählen Sie das Protokoll selbst.
notice-zip-bomb = Nicht oder nicht bis zum Ende gelesen, weil der entpackte Inhalt viel größer ist als ein Protokoll: { $files }.
notice-zip-deep = Nicht geöffnet, weil zu viele Archive ineinander stecken: { $files }. Entpacken Sie sie, und wählen Sie das Protokoll selbst.
notice-zip-many = Das Archiv enthält so viele Dateien, dass einige davon nicht gelesen wurden: { $count }. Dateien, die dem Namen nach Protokolle sind, kamen zuerst an die Reihe; falls das Protokoll fehlt, entpacken Sie das Archiv, und wählen Sie das Protokoll selbst.
notice-update-log = Das ist das Protokoll eines Sicherheitsupdates (.msp), das ohne Exchange Setup installiert wird. Nach seinen Fehlern wird hier gesucht. Die Prüfungen von Setup stehen nicht darin, sondern in ExchangeSetup.log.
notice-services-restored = Die Dienste, die das Update beendet hatte, sind wiederhergestellt: ServiceControl.ps1 ist vollständig durchgelaufen. Ob das Update installiert wurde, steht in PatchVerboseLogging.log.
notice-other-update-log = { $files } ist ein Protokoll von Windows Installer über das Update eines anderen Programms: Nichts darin nennt Exchange.
notice-companion-alone = { $files } gehört zu einem Installationsschritt von Setup. Wählen Sie die Datei zusammen mit ExchangeSetup.log: Dann erscheint sie bei dem Fehler, den sie erklärt.

plan-start-properly = Starten Sie Setup mit dem Installationsmedium, den Optionen und der Konsole, die die Schritte nennen.
plan-reach-active-directory = Sorgen Sie dafür, dass dieser Server einen geeigneten Domänencontroller erreicht (DNS, Netzwerk, Standort).
plan-raise-levels = Bringen Sie Domänencontroller und Funktionsebenen auf den Stand, den diese Version verlangt.
plan-use-right-account = Melden Sie sich mit einem Konto an, das in den nötigen Gruppen ist, und starten Sie Setup als Administrator.
plan-prepare-schema = Erweitern Sie das Schema mit /PrepareSchema, aus der Domäne und dem Standort des Schemamasters.
plan-prepare-ad = Bereiten Sie Active Directory mit /PrepareAD vor, aus der Domäne und dem Standort des Schemamasters. Eine neue Organisation braucht zusätzlich /OrganizationName, eine hybride /TenantOrganizationConfig, wo Setup danach fragt.
plan-prepare-domain = Bereiten Sie die Domäne mit /PrepareDomain vor.
plan-wait-for-replication = Warten Sie, bis Active Directory zu diesem Standort repliziert hat.
plan-handle-older-exchange = Aktualisieren oder entfernen Sie die älteren Exchange-Server, die im Weg sind.
plan-change-windows = Verwenden Sie einen Computer und eine Windows-Version, die diese Exchange-Version unterstützt.
plan-install-features = Installieren Sie die fehlenden Windows-Features.
plan-install-dot-net = Installieren Sie das benötigte .NET Framework.
plan-install-software = Installieren Sie die fehlende Software.
plan-install-updates = Installieren Sie die fehlenden Windows-Updates.
plan-start-services = Starten oder aktivieren Sie die Dienste, die Setup braucht.
plan-own = Folgen Sie den Schritten unter: { $title }.
plan-close-processes = Schließen Sie die Programme, die Dateien von Exchange verwenden.
plan-finish-earlier-setup = Schließen Sie die frühere Installation ab, die auf halbem Weg stehen geblieben ist.
plan-uninstall-first = Wenn Sie neu installieren wollen, deinstallieren Sie zuerst, was installiert ist.
plan-restart = Starten Sie den Server neu, einmal, nach allen anderen Schritten.
plan-run-setup-again = Führen Sie Setup erneut aus.

license-by-media = Bei Installationsmedien aus der Zeit vor September 2021 oder von Exchange 2013 heißt die Lizenzoption /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = Setup ist abgeschlossen: Hier ist nichts mehr zu tun
    .situation-afterwards = Setup ist abgeschlossen: Das bleibt noch zu tun
    .situation-passed = Das hat Setup nicht aufgehalten, es hat weitergemacht: Hier ist nichts zu tun

unknown-check = Prüfung { $id }
    .meaning = Setup meldet die Prüfung { $id }, die dieses Tool noch nicht kennt. Die beste Auskunft ist die Meldung von Setup: { $message }
    .cause-newer-setup = Ein neueres Setup kann Prüfungen haben, die hier nicht beschrieben sind.
    .step-read-message = Lesen Sie die Meldung von Setup und die Zeilen darum herum.
    .step-look-up = Schlagen Sie die Prüfung in der Dokumentation von Microsoft nach, oder suchen Sie nach ihrem Namen und der Meldung.
    .step-change-and-run-again = Ändern Sie, was die Meldung nennt, und führen Sie Setup erneut aus.
    .verify = Setup führt diese Prüfung nicht mehr auf.
unnamed-check = Eine Prüfung ohne Namen
    .meaning = Setup stoppt wegen etwas, das dieses Tool noch nicht kennt, und hat keine ID dazu ausgegeben. Die Meldung von Setup: { $message }
    .step-read-message = Lesen Sie die Meldung von Setup und die Zeilen darum herum.
    .step-search-words = Suchen Sie nach dem genauen Wortlaut.
    .step-change-and-run-again = Ändern Sie, was die Meldung nennt, und führen Sie Setup erneut aus.
    .verify = Setup gibt die Meldung nicht mehr aus.
unnamed-warning = Eine Warnung ohne Namen
    .meaning = Setup hat vor etwas gewarnt, das dieses Tool noch nicht kennt, und hat keine ID dazu ausgegeben. Die Meldung von Setup: { $message }
    .step-read-message = Lesen Sie die Meldung von Setup.
    .step-decide = Entscheiden Sie, ob sie für Sie wichtig ist: Eine Warnung hält Setup nicht auf.
    .verify = Setup gibt die Warnung nicht mehr aus.

# Where links lead.
link-topic = Microsofts Thema zu dieser Prüfung
link-readiness-checks = Alle Bereitschaftsprüfungen von Exchange Setup
link-prerequisites = Voraussetzungen für Exchange Server
link-system-requirements = Systemanforderungen für Exchange Server
link-supportability-matrix = Unterstützbarkeitsmatrix für Exchange Server
link-prepare-ad = Active Directory und seine Domänen vorbereiten
link-unattended = Setup über die Befehlszeile
link-install-edge = Einen Edge-Transport-Server installieren
link-recover = Einen Exchange-Server wiederherstellen
link-upgrade-cu = Ein kumulatives Update installieren
link-upgrade-to-se = Upgrade auf die Subscription Edition
link-delegate = Die Installation von Servern delegieren
link-build-numbers = Builds mit ihren Downloads
link-release-notes = Versionshinweise zu Exchange Server
link-maintenance-mode = Wartung von DAG-Mitgliedern
link-antivirus = Antivirensoftware auf Exchange-Servern
link-arbitration = Vermittlungspostfächer neu erstellen
link-failed-updates = Fehlgeschlagene Exchange-Updates reparieren
link-msi-1603 = Fehler 1603 von Windows Installer
link-execution-policy = AuthorizationManager-Prüfung schlägt während Setup fehl
link-setup-in-powershell = Setup aus PowerShell mit setup.exe gestartet
link-database-mandatory = Fehler „Database is mandatory on UserMailbox“
link-setup-assist = SetupAssist, Skript von Microsoft
link-setup-log-reviewer = SetupLogReviewer, Skript von Microsoft
link-fix-installer-cache = FixInstallerCache, Skript von Microsoft
link-copy-missing-dlls = CopyMissingDlls, Skript von Microsoft
link-antivirus-exclusions = Set-ExchAVExclusions, Skript von Microsoft
link-extended-protection = ExchangeExtendedProtectionManagement, Skript von Microsoft
link-install-watermark = Watermark-Werte, erklärt von SetupAssist
link-reboot-pending = Ausstehende Neustarts, erklärt von SetupAssist
link-computers-container = Der Container Computers, erklärt von SetupAssist
link-read-only-controllers = Schreibgeschützte Domänencontroller, erklärt von SetupAssist
link-transport-certificate = Internes Transportzertifikat, erklärt von HealthChecker
link-update-wizard = Exchange Update Wizard: Schritte für Ihre Builds
link-vc2012 = Visual C++ 2012 herunterladen
link-vc2013 = Visual C++ 2013 herunterladen
link-ucma4 = UCMA 4.0 herunterladen
link-url-rewrite = IIS URL Rewrite herunterladen
link-dotnet48 = .NET Framework 4.8 herunterladen
link-filter-pack = Office 2010 Filter Packs herunterladen
link-kb3206632 = Update KB3206632
link-kb2999226 = Update KB2999226
link-answers = Ein ähnlicher Fall bei Microsoft Q&A
link-article = Artikel von Microsoft dazu
link-report = Ein Bericht dazu
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = das Web, auf Deutsch
link-search-web = das Web
