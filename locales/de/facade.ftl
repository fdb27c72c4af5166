# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Was hat Exchange Setup gestoppt?
facade-hint = Lesen Sie hier ein Setupprotokoll: die fehlgeschlagenen Prüfungen, die Zeilen, die sie belegen, und was zu tun ist. Nichts verlässt Ihren Browser.
facade-open = Setupprotokoll auswerten
facade-wait = Lädt…
facade-fail = Die Protokollanalyse ließ sich nicht laden: keine Verbindung oder keine Antwort.
facade-gone = Die Dateien auf dem Server wurden ersetzt. Laden Sie die Seite neu.
facade-retry = Wiederholen
