# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = Einen Server vor Setup prüfen
    .lead = Beantworten Sie, was Sie wissen. Das Ergebnis zeigt, woran Setup scheitern wird, wovor es warnen wird und was dagegen zu tun ist.
flow-topic = Die eigene Situation finden
    .lead = Ein paar Fragen führen zu dem, was in Ihrem Fall zu tun ist: { $title }
flow-after = Was das Protokoll nicht sagt
    .lead = Das Protokoll lässt dies offen. Die Antworten ändern, was zu tun ist.

question-step = Frage { $count }
question-continue = Weiter
question-back = Zurück
question-change = Ändern
question-unknown = Weiß ich nicht
question-yes = Ja
question-no = Nein
question-none = Gibt es nicht
question-other = Anderer Wert
question-empty-hint = Lassen Sie das Feld leer, wenn es keinen Wert gibt.
question-choose = Wählen Sie eine Antwort oder „Weiß ich nicht“.
question-choose-known = Wählen Sie eine Antwort.
question-invalid = Diese Antwort passt nicht zur Frage.
question-why = Warum wir fragen
question-why-first = Davon hängt ab, welche Prüfungen überhaupt gelten.
question-why-rows = { $count ->
    [one] Eine Prüfung oder Anforderung hängt davon ab:
   *[other] { $count } Prüfungen oder Anforderungen hängen davon ab, darunter:
    }
question-why-situation = Davon hängt ab, was hier zu tun ist:
question-cause = Was davon trifft bei Ihnen zu?
    .hint = Wählen Sie, was am besten passt.
question-details = Die wichtigen Fragen sind beantwortet. Der Rest sind Einzelheiten; die meisten kann das Skript unten für Sie beantworten.
question-show-result = Ergebnis jetzt zeigen
question-go-on = Weitere Fragen beantworten
question-start-again = Neu beginnen

summary-heading = Ihre Antworten
summary-question = Frage
summary-answer = Antwort
summary-empty = Noch ist nichts beantwortet.

result-heading = Ergebnis
result-remedy-heading = Was zu tun ist
result-more = Das ganze Thema
result-none-fail = Nach Ihren Antworten lässt nichts Setup scheitern.
result-open-heading = Noch offen
result-open = { $count ->
    [one] Eine Antwort könnte das Ergebnis noch ändern.
   *[other] { $count } Antworten könnten das Ergebnis noch ändern.
    }
result-because = Grund:
result-requirement = Nötig: { $values }

verdict-fails = Wird scheitern
    .lead = { $count ->
        [one] Setup wird an einer Prüfung scheitern
       *[other] Setup wird an { $count } Prüfungen scheitern
    }
verdict-warns = Wird warnen
    .lead = { $count ->
        [one] Setup wird eine Warnung ausgeben
       *[other] Setup wird { $count } Warnungen ausgeben
    }
verdict-passes = Wird bestanden
    .lead = { $count ->
        [one] Eine Prüfung wird bestanden
       *[other] { $count } Prüfungen werden bestanden
    }
verdict-unknown = Nicht zu ermitteln
    .lead = { $count ->
        [one] Eine Prüfung lässt sich aus den Antworten nicht beurteilen
       *[other] { $count } Prüfungen lassen sich aus den Antworten nicht beurteilen
    }

contradiction-heading = Antworten, die sich widersprechen
    .lead = Alle bleiben erhalten. Ändern Sie die falsche.
contradiction-two-answers = Auf dieselbe Frage gibt es zwei Antworten.
contradiction-build-of-another-product = Der Build des Installationsmediums gehört zu einer anderen Exchange-Version.
contradiction-role-of-another-product = Clientzugriff ist nur in Exchange Server 2013 eine eigene Rolle.
contradiction-edge-with-other-role = Die Edge-Transport-Rolle lässt sich nicht zusammen mit einer anderen Rolle installieren.
contradiction-uninstall-of-nothing = Exchange soll deinstalliert werden, ist aber nicht installiert, und Active Directory kennt den Server nicht.
contradiction-works-without-build = Exchange läuft, aber es ist kein Build installiert.
contradiction-lost-but-running = Ein verlorener Server soll neu aufgebaut werden, aber auf diesem hier läuft Exchange.
contradiction-installed-of-another-product = Der installierte Build gehört zu einer anderen Exchange-Version als der genannten.
contradiction-controller-or-not = Nach Ihren Antworten ist dieser Computer ein Domänencontroller und zugleich keiner.
contradiction-pdc-on-read-only = Ein schreibgeschützter Domänencontroller kann die PDC-Rolle nicht haben.
contradiction-desktop-or-not = Nach Ihren Antworten hat Windows einen Desktop und zugleich keinen.
contradiction-no-domain-but-member = Nach Ihren Antworten ist dieser Computer in keiner Domäne, steht aber im Standort des Schemamasters oder führt Setup unter einem Domänenkonto aus.
contradiction-exchange-2013-or-not = Ihre Antworten nennen Exchange 2013-Server und sagen zugleich, dass es keine gibt.
contradiction-schema-master-here-or-not = Die beiden genannten Standorte passen nicht dazu, ob dieser Computer im Standort des Schemamasters steht.

link-damaged = Ein Teil des Links war nicht zu gebrauchen. Was lesbar war, ist eingetragen; dies fehlt:
link-copy = Link zu diesen Antworten kopieren
link-holds = Der Link enthält die Antworten, die Sie aus Listen gewählt haben. Was Sie getippt haben und was das Skript ausgegeben hat, bleibt auf dieser Seite.

checklist-heading = Checkliste vor Setup
checklist-print = Checkliste drucken
checklist-verify = Prüfen:

script-heading = Den Server antworten lassen
script-lead = { $count ->
    [one] Eine offene Frage kann ein Skript beantworten.
   *[other] { $count } offene Fragen kann ein Skript beantworten.
    }
script-explanation = Führen Sie dieses Skript auf dem Server in Windows PowerShell aus, gestartet mit „Als Administrator ausführen“. Es liest nur: Es ändert nichts, schreibt keine Datei und sendet uns nichts. Lesen Sie es vorher, und fügen Sie dann unten ein, was es ausgibt.
script-copy = Skript kopieren
script-copied = Kopiert
script-output = Was das Skript ausgegeben hat
script-use = Ausgabe übernehmen
script-used = { $count ->
    [0] Nichts in dieser Ausgabe beantwortet eine offene Frage.
    [one] Eine Antwort wurde aus der Ausgabe übernommen.
   *[other] { $count } Antworten wurden aus der Ausgabe übernommen.
    }
script-not-output = Das ist nicht die Ausgabe des Skripts. Sie beginnt mit „setup-readiness-facts“.

support-heading = Support
    .lead = Was Microsoft und andere für diesen Build veröffentlicht haben. Hier geht es um den Support; Setup prüft nicht alles davon.
support-lifecycle = Supportende
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Gesamtstrukturfunktionsebene
support-controllers = Domänencontroller
support-coexistence = Älteres Exchange in der Organisation
support-passes = Unterstützt
support-warns = Nicht unterstützt
support-unknown = Nicht zu ermitteln
support-source = Quelle
support-note-ended = Der Support endete am { $date }.
support-note-allowed = Möglich, aber nicht unterstützt.

announced-lead = Angekündigt für Versionen, die noch nicht erschienen sind; das kann sich noch ändern.
announced-coexistence-allowed = Angekündigt am { $date }: Server mit Exchange Server { $other } dürfen neben SE { $release } in der Organisation bleiben, ohne Support.
announced-coexistence-blocked = Angekündigt am { $date }: Setup von SE { $release } wird nicht laufen, solange ein Server mit Exchange Server { $other } in der Organisation ist.
announced-ucma-removed = Angekündigt am { $date }: SE { $release } entfernt UCMA 4.0 samt Chat in Outlook im Web sowie Outlook Anywhere (RPC über HTTP).

needs-heading = Windows-Features und Software für diese Rolle
needs-features = Windows-Features installieren
needs-software = Herunterladen und installieren:
