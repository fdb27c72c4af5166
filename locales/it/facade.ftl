# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Che cosa ha bloccato l’installazione di Exchange?
facade-hint = Qui si legge un log dell’installazione: i controlli non superati, le righe che lo dimostrano e che cosa fare. Nulla esce dal browser.
facade-open = Esamina un log dell’installazione
facade-wait = Caricamento in corso…
facade-fail = Non è stato possibile caricare l’esame dei log: nessuna connessione o nessuna risposta.
facade-gone = I file sul server sono stati sostituiti. Ricaricare la pagina.
facade-retry = Riprova
