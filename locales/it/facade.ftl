# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Che cosa ha bloccato l’installazione di Exchange?
facade-hint = Nulla esce dal browser.
facade-open = Esamina un log dell’installazione
facade-wait = Caricamento…
facade-fail = Nessuna connessione, oppure la pagina non è aggiornata: ricaricarla.
facade-retry = Riprova
