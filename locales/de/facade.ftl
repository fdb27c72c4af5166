# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Was hat Exchange Setup gestoppt?
facade-hint = Nichts verlässt Ihren Browser.
facade-open = Setupprotokoll auswerten
facade-wait = Lädt…
facade-fail = Keine Verbindung, oder die Seite ist veraltet: Laden Sie sie neu.
facade-retry = Wiederholen
