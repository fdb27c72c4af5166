# The interface. Texts of findings stand in the files of their groups.

ui-title = Was hat Exchange Setup gestoppt?
ui-lead = Geben Sie ein Setupprotokoll an: Sie sehen, welche Prüfungen fehlgeschlagen sind, welche Zeilen das belegen und was zu tun ist. Alles wird in Ihrem Browser gelesen; nichts wird gesendet.
ui-about = Version { $version }, Inhalt vom { $date }. Läuft ohne Server.
ui-about-content = Was Microsoft nach diesem Tag veröffentlicht oder geändert hat, fehlt hier: Neuere Builds, Ankündigungen und Anforderungen sind nicht bekannt.
ui-language = Sprache
ui-tabs = Wege zur Antwort
ui-tab-log = Protokoll lesen
ui-tab-questions = Fragen beantworten
ui-tab-lookup = Prüfung nachschlagen
ui-topic = Zu dieser Prüfung

# Input
ui-input = Protokoll
ui-paste = Fügen Sie das Protokoll, seine letzten Zeilen, die Meldung des Setup-Assistenten oder den Namen einer Prüfung ein
ui-where = Oder legen Sie Dateien und Ordner hier ab. Setup schreibt
ui-choose-files = Dateien wählen…
ui-choose-folder = Ordner wählen…
ui-analyse = Text auswerten
ui-start-over = Von vorn
ui-pasted = Eingefügter Text
ui-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
ui-more-files = { $count ->
    [one] und eine weitere Datei
   *[other] und { $count } weitere Dateien
}
ui-what-to-give = Das Setupprotokoll heißt ExchangeSetup.log und liegt im Ordner ExchangeSetupLogs auf dem Systemlaufwerk. Ein Ausschnitt, die Meldung des Setup-Assistenten oder der Name einer Prüfung genügt auch.
ui-look-up = Diesen Text unter den Prüfungen suchen
ui-examples = Kein Protokoll zur Hand? Beispiele:
ui-example-own = Diese Prüfung
ui-example-failed-check = Prüfung mit Fehler
ui-example-failed-step = Schritt mit Fehler
ui-example-warnings = Erfolg mit Warnung
ui-example-attempts = Mehrere Versuche

# Progress
ui-reading = Liest…
ui-read = { $read } von { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
    [one] noch eine Sekunde
   *[other] noch { $count } Sekunden
}
ui-cancel = Abbrechen
ui-status-reading = Protokoll wird gelesen.
ui-status-cancelled = Abgebrochen.

# Verdict
ui-verdict-empty = Es ist leer.
ui-verdict-other = Das ist kein Setupprotokoll.
ui-verdict-errors = { $count ->
    [one] Ein Problem hält Setup auf.
   *[other] { $count } Probleme halten Setup auf.
}
ui-verdict-consequences = { $count ->
    [one] Eine weitere Prüfung schlägt deshalb fehl.
   *[other] { $count } weitere Prüfungen schlagen deshalb fehl.
}
ui-verdict-warnings = { $count ->
    [one] Eine Warnung.
   *[other] { $count } Warnungen.
}
ui-verdict-succeeded = Setup war erfolgreich.
ui-verdict-failed = Setup ist fehlgeschlagen, und nichts Bekanntes erklärt es.
ui-verdict-incomplete = Das Protokoll bricht ab, bevor Setup fertig ist, und nichts darin hat Setup gestoppt.
ui-verdict-unknown = Nichts hier hält Setup auf.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] Ein Problem mit dem Update.
   *[other] { $count } Probleme mit dem Update.
}
ui-verdict-update-succeeded = Das Update war erfolgreich.
ui-verdict-update-failed = Das Update ist fehlgeschlagen, und nichts Bekanntes erklärt es.
ui-verdict-update-incomplete = Das Protokoll bricht ab, bevor das Update fertig ist, und nichts darin hat es gestoppt.
ui-verdict-update-unknown = Nichts hier hält das Update auf.

# Attempts
ui-runs = Versuche in diesem Protokoll
ui-older-runs = { $count ->
    [one] Ein älterer Versuch
   *[other] { $count } ältere Versuche
}
ui-run = Versuch { $number }
ui-run-of = { $number } von { $total }
ui-attempt = Versuch
ui-outcome = Ergebnis
ui-about-attempt = Mehr zu diesem Versuch
ui-product = Produkt
ui-release = Setup
ui-installed = Installiert
ui-mode = Vorgang
ui-mode-install = Installation
ui-mode-upgrade = Upgrade
ui-mode-uninstall = Deinstallation
ui-mode-recover-server = Wiederherstellung
ui-mode-prepare-schema = Schemavorbereitung
ui-mode-prepare-ad = Vorbereitung von Active Directory
ui-mode-prepare-domain = Domänenvorbereitung
ui-mode-language-pack = UM-Sprachpaket hinzufügen oder entfernen
ui-interface = Gestartet über
ui-interface-unattended = Befehlszeile
ui-interface-gui = Assistent
ui-server = Server
ui-user = Konto
ui-site = Standort
ui-organization = Organisation
ui-started = Beginn
ui-moment = { $utc } ({ $local } Ihrer Zeit)
ui-duration = Dauer
ui-checks = Prüfungen
ui-checks-evaluated = { $count } ausgewertet
ui-outcome-succeeded = Erfolgreich
ui-outcome-failed = Fehler
ui-outcome-incomplete = Unvollständig
ui-outcome-unknown = Unbekannt
ui-outcome-closed = Vorher geschlossen
ui-compared = Verglichen mit Versuch { $number }
ui-solved = { $count ->
    [one] Behoben
   *[other] Behoben ({ $count })
}
ui-remaining = { $count ->
    [one] Noch offen
   *[other] Noch offen ({ $count })
}
ui-new = { $count ->
    [one] Neu
   *[other] Neu ({ $count })
}

# Findings
ui-plan = Was zu tun ist, in dieser Reihenfolge
ui-findings = Was gefunden wurde
ui-severity-error = Fehler
ui-severity-warning = Warnung
ui-severity-info = Hinweis
ui-why = Warum:
ui-situations = In Ihrer Situation
ui-situations-all = Welche Situation trifft zu?
ui-situations-other = Andere Situationen
ui-situation-yes = das ist Ihr Fall
ui-situation-no = nicht Ihr Fall
ui-situation-unknown = im Protokoll nicht erkennbar
ui-causes = Mögliche Ursachen
ui-steps = Was zu tun ist
ui-verify = So prüfen Sie es:
ui-caution = Vorsicht:
ui-evidence = Beleg
ui-more-evidence = { $count ->
    [one] Eine weitere Zeile
   *[other] { $count } weitere Zeilen
}
ui-because = Werte dahinter
ui-message = Meldung von Setup
ui-line = Zeile { $line }
ui-show-in-log = Im Protokoll zeigen
ui-excerpt = Zeilen des Protokolls
ui-excerpt-failed = Die Datei lässt sich nicht mehr lesen. Wählen Sie sie noch einmal, um die Zeilen zu sehen.
ui-not-reported = Setup hat das festgestellt, aber nicht als Fehler gemeldet.
ui-probably = Vermutlich
ui-probable = Der Text ist hier abgeschnitten oder falsch geschrieben: Wahrscheinlich meldet Setup dies.
ui-suggestions = Einen Blick wert
ui-by-text = Nur am Wortlaut erkannt; das ist weniger sicher als ein Name oder ein Code.
ui-shared = Denselben Satz melden auch: { $ids }
ui-unknown-rule = Zu dieser Prüfung kennen wir keine Beschreibung. Gehen Sie von der Meldung von Setup aus.
ui-consequences = { $count ->
    [one] Eine Prüfung, die deshalb fehlschlägt
   *[other] { $count } Prüfungen, die deshalb fehlschlagen
}
ui-needs-is = Bestanden mit: { $needed }
ui-needs-is-not = Bestanden mit allem außer: { $needed }
ui-needs-one-of = Bestanden mit einem davon: { $needed }
ui-needs-at-least = Bestanden mit { $needed } oder höher
ui-needs-below = Bestanden unter { $needed }
ui-needs-empty = Bestanden, wenn der Wert leer wäre
ui-needs-present = Bestanden, wenn der Wert da wäre
ui-needs-same-as = Bestanden, wenn der Wert gleich { $needed } wäre
ui-needs-contains = Bestanden, wenn dies enthalten wäre: { $needed }
ui-needs-contains-not = Bestanden, wenn dies nicht enthalten wäre: { $needed }
ui-needs-differs-from = Bestanden, wenn der Wert nicht { $needed } wäre
ui-needs-bit-set = Bestanden mit gesetztem Bit: { $needed }
ui-needs-bit-clear = Bestanden ohne dieses Bit: { $needed }
ui-shell-cmd = Eingabeaufforderung
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Text
ui-risky = Ändert oder entfernt etwas
ui-copy = Kopieren
ui-copied = Kopiert.
ui-nothing-to-read = Es gibt noch nichts zu lesen: Fügen Sie Text ein, oder wählen Sie eine Datei.
ui-not-copied = Der Browser erlaubt hier kein Kopieren. Markieren Sie den Text, und kopieren Sie ihn selbst.
ui-read-on = Weiterlesen:
ui-further = Weitersuchen:
ui-new-tab = (in neuem Tab)
ui-whole-card = Alles zu dieser Prüfung
ui-related = Siehe auch:
ui-helped = Hat das geholfen?
ui-yes = Ja
ui-no = Nein
ui-thanks = Danke.
ui-write = Schreiben Sie uns

# All checks
ui-overview = { $count ->
    [one] Die eine Prüfung oder Einstellung, die Setup ausgewertet hat
   *[other] Alle { $count } Prüfungen und Einstellungen, die Setup ausgewertet hat
}
ui-overview-label = Prüfungen und Einstellungen
ui-search-checks = In Namen und Werten suchen
ui-check-name = Name
ui-check-state = Ergebnis
ui-check-value = Wert
ui-check-line = Zeile
ui-state-failed = Fehler
ui-state-warned = Warnung
ui-state-passed = Bestanden
ui-state-exception = Nicht auswertbar
ui-state-true = Wahr, nicht gemeldet
ui-state-value = Einstellung

# Taking along
ui-copy-markdown = Als Markdown kopieren
ui-save-json = Als JSON speichern
ui-save-html = Als Webseite speichern
ui-mask = Namen, SIDs und Adressen maskieren

ui-safe = Protokollzeilen zum Weitergeben
ui-safe-lead = Das sind die Zeilen um die Belege herum, mit ersetzten Namen. Lesen Sie sie, bevor Sie sie kopieren.
ui-safe-replaced = { $count ->
    [0] Kein Name wurde ersetzt
    [one] Ein Name wurde ersetzt
   *[other] { $count } Namen wurden ersetzt
}
ui-safe-limits = Ersetzt ist, was die Form eines Namens, einer Adresse oder eines Schlüssels hat, und jeder Name, den das Protokoll als solchen kennzeichnet. Ein Name mitten in einem Satz, den nichts kennzeichnet, kann stehen bleiben: Das sehen nur Sie.
ui-safe-copy = Diese Zeilen kopieren

# Look-up
ui-catalog = { $count ->
    [one] Eine Prüfung ist hier beschrieben.
   *[other] { $count } Prüfungen und Fehler sind hier beschrieben.
}
ui-no-such-rule = Eine Prüfung mit diesem Namen gibt es nicht:

# Errors
ui-error-read = Die Datei ließ sich nicht lesen.
    .help = Vielleicht wurde sie seit der Auswahl geändert, verschoben oder gesperrt. Schließen Sie das Programm, das sie verwendet, oder kopieren Sie sie, und wählen Sie sie noch einmal.
ui-error-text = Der Text ließ sich nicht lesen: Vielleicht ist er länger, als der Speicher des Browsers erlaubt.
    .help = Speichern Sie ihn als Datei, und wählen Sie diese, oder fügen Sie nur den letzten Versuch ein.
ui-error-load = Ein Teil dieses Programms ließ sich nicht laden.
    .help = Vielleicht ist die Verbindung abgebrochen. Ihre Eingaben sind noch da: Versuchen Sie es noch einmal.
ui-error-csp = Diese Seite verbietet den Teil, der Protokolle liest.
    .help = Der Betreiber kann ihn in der Inhaltssicherheitsrichtlinie (Content Security Policy) erlauben: script-src braucht 'wasm-unsafe-eval', worker-src diese Website.
ui-error-internal = Etwas Unerwartetes hat das Lesen gestoppt.
    .help = Ihre Eingaben sind noch da, und nichts hat den Browser verlassen. Versuchen Sie es noch einmal; scheitert es wieder an derselben Stelle, geben Sie nur den letzten Versuch aus dem Protokoll an.
ui-error-zip-encrypted = Das Archiv ist mit einem Kennwort geschützt.
    .help = Entpacken Sie es, und wählen Sie das Protokoll selbst.
ui-error-zip-unsupported = Dieser Browser kann das Archiv nicht öffnen.
    .help = Entpacken Sie es, und wählen Sie das Protokoll selbst.
ui-error-zip-damaged = Das Archiv ist beschädigt.
    .help = Entpacken Sie es mit einem anderen Programm, oder holen Sie es noch einmal.
ui-error-zip-bomb = Der Inhalt des Archivs ist entpackt viel zu groß.
    .help = Entpacken Sie es selbst, und wählen Sie das Protokoll.
ui-retry = Wiederholen
ui-choose-again = Datei noch einmal wählen…
ui-error-language = Die Texte dieser Sprache ließen sich nicht laden. Alles bleibt, wie es war; wählen Sie die Sprache noch einmal, sobald die Verbindung wieder steht.
ui-error-worker = Der Browser hat den Teil beendet, der Protokolle liest.
    .help = Vielleicht war der Arbeitsspeicher knapp. Ihre Eingaben sind noch da: Schließen Sie, was sonst noch offen ist, und versuchen Sie es noch einmal, oder geben Sie nur den letzten Versuch aus dem Protokoll an.
ui-error-trap = Der Teil, der Protokolle liest, ist an dieser Eingabe gescheitert.
    .help = Er wurde neu gestartet, und Ihre Eingaben sind noch da: Versuchen Sie es noch einmal. Scheitert er an derselben Stelle, geben Sie nur den letzten Versuch aus dem Protokoll oder seine letzten Zeilen an.

lookup-heading = Was meldet Setup?
lookup-label = Titel, Meldung oder Name einer Prüfung
    .hint = Tippen oder einfügen, in jeder Sprache, die Setup spricht. Tippfehler schaden nicht.
lookup-hits = { $count ->
    [0] Nichts passt. Versuchen Sie andere Wörter oder den ganzen Satz, oder machen Sie hier weiter:
    [one] Ein Treffer
   *[other] { $count } Treffer
    }
lookup-questions = Lieber Fragen beantworten
lookup-log = Protokoll lesen lassen
lookup-web = Im Web danach suchen
lookup-situation = Eigene Situation finden
