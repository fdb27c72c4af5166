# The interface. Texts of findings stand in the files of their groups.

ui-title = Che cosa ha bloccato l’installazione di Exchange?
ui-lead = Da un log dell’installazione si ricavano i controlli non superati, le righe che lo dimostrano e che cosa fare. Tutto viene letto nel browser; non viene inviato nulla.
ui-about = Versione { $version }, contenuto del { $date }. Funziona senza alcun server.
ui-about-content = Ciò che Microsoft ha pubblicato o modificato dopo questo giorno non è compreso: build, annunci e requisiti più recenti qui non sono noti.
ui-language = Lingua
ui-tabs = Come arrivare alla risposta
ui-tab-log = Leggi un log
ui-tab-questions = Rispondi alle domande
ui-tab-lookup = Cerca un controllo
ui-topic = Informazioni su questo controllo

# Input
ui-input = Il log
ui-paste = Incollare il log, le sue ultime righe, il messaggio dell’installazione guidata o il nome di un controllo
ui-where = Oppure trascinare qui file e cartelle. Il programma di installazione scrive
ui-choose-files = Scegli i file…
ui-choose-folder = Scegli una cartella…
ui-analyse = Leggi il testo
ui-start-over = Ricomincia
ui-pasted = Testo incollato
ui-lines = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
}
ui-more-files = { $count ->
    [one] e un altro file
   *[other] e altri { $count } file
}
ui-what-to-give = Il log del programma di installazione è ExchangeSetup.log, nella cartella ExchangeSetupLogs dell’unità di sistema. Bastano anche una sua parte, il messaggio dell’installazione guidata o il nome di un controllo.
ui-look-up = Cerca questo testo tra i controlli
ui-examples = Nessun log a disposizione? Ecco un esempio:
ui-example-own = Questo controllo
ui-example-failed-check = Un controllo non superato
ui-example-failed-step = Un passaggio non riuscito
ui-example-warnings = Un’installazione riuscita con un avviso
ui-example-attempts = Più tentativi

# Progress
ui-reading = Lettura in corso…
ui-read = { $read } di { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
    [one] manca un secondo
   *[other] mancano { $count } secondi
}
ui-cancel = Annulla
ui-status-reading = Lettura del log in corso.
ui-status-cancelled = Annullato.

# Verdict
ui-verdict-empty = È vuoto.
ui-verdict-other = Non è un log dell’installazione.
ui-verdict-errors = { $count ->
    [one] Un problema blocca l’installazione.
   *[other] { $count } problemi bloccano l’installazione.
}
ui-verdict-consequences = { $count ->
    [one] Per questo un altro controllo non è superato.
   *[other] Per questo altri { $count } controlli non sono superati.
}
ui-verdict-warnings = { $count ->
    [one] Un avviso.
   *[other] { $count } avvisi.
}
ui-verdict-succeeded = Installazione riuscita.
ui-verdict-failed = L’installazione non è riuscita e nulla di noto lo spiega.
ui-verdict-incomplete = Il log si interrompe prima della fine dell’installazione, e nulla di ciò che contiene l’ha bloccata.
ui-verdict-unknown = Qui nulla blocca l’installazione.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] Un problema con l’aggiornamento.
   *[other] { $count } problemi con l’aggiornamento.
}
ui-verdict-update-succeeded = Aggiornamento riuscito.
ui-verdict-update-failed = L’aggiornamento non è riuscito e nulla di noto lo spiega.
ui-verdict-update-incomplete = Il log si interrompe prima della fine dell’aggiornamento, e nulla di ciò che contiene l’ha bloccato.
ui-verdict-update-unknown = Qui nulla blocca l’aggiornamento.

# Attempts
ui-runs = Tentativi in questo log
ui-older-runs = { $count ->
    [one] Un tentativo precedente
   *[other] { $count } tentativi precedenti
}
ui-run = Tentativo { $number }
ui-run-of = { $number } di { $total }
ui-attempt = Tentativo
ui-outcome = Esito
ui-about-attempt = Altro su questo tentativo
ui-product = Prodotto
ui-release = Versione
ui-installed = Versione installata
ui-mode = Operazione
ui-mode-install = Installazione
ui-mode-upgrade = Aggiornamento
ui-mode-uninstall = Disinstallazione
ui-mode-recover-server = Ripristino del server
ui-mode-prepare-schema = Preparazione dello schema
ui-mode-prepare-ad = Preparazione di Active Directory
ui-mode-prepare-domain = Preparazione del dominio
ui-mode-language-pack = Aggiunta o rimozione di un Language Pack di messaggistica unificata
ui-interface = Avviato da
ui-interface-unattended = Riga di comando
ui-interface-gui = Installazione guidata
ui-server = Server
ui-user = Account
ui-site = Sito
ui-organization = Organizzazione
ui-started = Inizio
ui-moment = { $utc } ({ $local } ora locale)
ui-duration = Durata
ui-checks = Controlli
ui-checks-evaluated = { $count ->
    [one] { $count } valutato
   *[other] { $count } valutati
}
ui-outcome-succeeded = Riuscito
ui-outcome-failed = Non riuscito
ui-outcome-incomplete = Incompleto
ui-outcome-unknown = Sconosciuto
ui-outcome-closed = Chiuso in anticipo
ui-compared = Confronto con il tentativo { $number }
ui-solved = { $count ->
    [one] Risolto
   *[other] Risolti ({ $count })
}
ui-remaining = { $count ->
    [one] Ancora presente
   *[other] Ancora presenti ({ $count })
}
ui-new = { $count ->
    [one] Nuovo
   *[other] Nuovi ({ $count })
}

# Findings
ui-plan = Che cosa fare, in quest’ordine
ui-findings = Che cosa è stato trovato
ui-severity-error = Errore
ui-severity-warning = Avviso
ui-severity-info = Nota
ui-why = Perché:
ui-situations = In questa situazione
ui-situations-all = Qual è la situazione?
ui-situations-other = Altre situazioni
ui-situation-yes = è questo il caso
ui-situation-no = non è questo il caso
ui-situation-unknown = il log non lo dice
ui-causes = Cause possibili
ui-steps = Che cosa fare
ui-verify = Come verificare:
ui-caution = Attenzione:
ui-evidence = Prove
ui-more-evidence = { $count ->
    [one] Un’altra riga
   *[other] Altre { $count } righe
}
ui-because = Valori che lo spiegano
ui-message = Messaggio del programma di installazione
ui-line = Riga { $line }
ui-show-in-log = Mostra nel log
ui-excerpt = Righe del log
ui-excerpt-failed = Il file non è più leggibile. Sceglierlo di nuovo per vedere le righe.
ui-not-reported = Il programma di installazione l’ha rilevato, ma non l’ha indicato come non superato.
ui-probably = Probabilmente
ui-probable = Qui il testo è tagliato o scritto male: questo è probabilmente ciò che dice il programma di installazione.
ui-suggestions = Da esaminare
ui-by-text = Riconosciuto solo dalla formulazione, il che è meno certo di un nome o di un codice.
ui-shared = Altri controlli mostrano la stessa frase: { $ids }
ui-unknown-rule = Di questo controllo non è nota alcuna descrizione. Partire dal messaggio del programma di installazione.
ui-consequences = { $count ->
    [one] Un controllo non superato per questo motivo
   *[other] { $count } controlli non superati per questo motivo
}
ui-needs-is = Sarebbe superato con: { $needed }
ui-needs-is-not = Sarebbe superato con qualsiasi valore tranne: { $needed }
ui-needs-one-of = Sarebbe superato con uno di questi: { $needed }
ui-needs-at-least = Sarebbe superato con { $needed } o un valore superiore
ui-needs-below = Sarebbe superato al di sotto di { $needed }
ui-needs-empty = Sarebbe superato se il valore fosse vuoto
ui-needs-present = Sarebbe superato se il valore esistesse
ui-needs-same-as = Sarebbe superato se fosse uguale a { $needed }
ui-needs-contains = Sarebbe superato se contenesse: { $needed }
ui-needs-contains-not = Sarebbe superato se non contenesse: { $needed }
ui-needs-differs-from = Sarebbe superato se fosse diverso da { $needed }
ui-needs-bit-set = Sarebbe superato con questo bit impostato: { $needed }
ui-needs-bit-clear = Sarebbe superato senza questo bit: { $needed }
ui-shell-cmd = Prompt dei comandi
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Testo
ui-risky = Modifica o rimuove qualcosa
ui-copy = Copia
ui-copied = Copiato.
ui-nothing-to-read = Non c’è ancora nulla da leggere: incollare un testo o scegliere un file.
ui-not-copied = Qui il browser non consente di copiare. Selezionare il testo e copiarlo a mano.
ui-read-on = Per approfondire:
ui-further = Cercare ancora:
ui-new-tab = (si apre in una nuova scheda)
ui-whole-card = Tutto su questo controllo
ui-related = Vedere anche:
ui-helped = È stato utile?
ui-yes = Sì
ui-no = No
ui-thanks = Grazie.
ui-write = Scrivici di più

# All checks
ui-overview = { $count ->
    [one] L’unico controllo o l’unica impostazione valutata
   *[other] Tutti i { $count } controlli e impostazioni valutati
}
ui-overview-label = Controlli e impostazioni
ui-search-checks = Cerca nei nomi e nei valori
ui-check-name = Nome
ui-check-state = Risultato
ui-check-value = Valore
ui-check-line = Riga
ui-state-failed = Non superato
ui-state-warned = Avviso
ui-state-passed = Superato
ui-state-exception = Non è stato possibile valutarlo
ui-state-true = Vero, non segnalato
ui-state-value = Impostazione

# Taking along
ui-copy-markdown = Copia come Markdown
ui-save-json = Salva come JSON
ui-save-html = Salva come pagina Web
ui-mask = Nascondi nomi, SID e indirizzi

ui-safe = Righe del log da mostrare ad altri
ui-safe-lead = Queste sono le righe intorno alle prove, con i nomi sostituiti. Leggerle prima di copiarle.
ui-safe-replaced = { $count ->
    [0] Nessun nome è stato sostituito
    [one] È stato sostituito un nome
   *[other] Sono stati sostituiti { $count } nomi
}
ui-safe-limits = Viene sostituito ciò che ha la forma di un nome, di un indirizzo o di una chiave, e ogni nome che il log indica come tale. Un nome in una frase, se nulla lo segnala, può restare: lo può vedere solo chi legge.
ui-safe-copy = Copia queste righe

# Look-up
ui-catalog = { $count ->
    [one] Qui è descritto un controllo.
   *[other] Qui sono descritti { $count } controlli ed errori.
}
ui-no-such-rule = Non esiste alcun controllo con questo nome:

# Errors
ui-error-read = Non è stato possibile leggere il file.
    .help = Può essere stato modificato, spostato o bloccato dopo la scelta. Chiudere ciò che lo usa, oppure copiarlo, e sceglierlo di nuovo.
ui-error-text = Non è stato possibile leggere il testo: forse è più lungo di quanto consenta la memoria del browser.
    .help = Salvarlo in un file e scegliere quello, oppure incollare solo l’ultimo tentativo.
ui-error-load = Non è stato possibile caricare una parte di questo programma.
    .help = Forse si è interrotta la connessione. I dati immessi sono conservati: riprovare.
ui-error-csp = Questa pagina vieta la parte che legge i log.
    .help = Il suo responsabile può consentirla nei criteri di sicurezza del contenuto (Content Security Policy): script-src richiede 'wasm-unsafe-eval', worker-src questo sito.
ui-error-internal = Qualcosa di imprevisto ha interrotto la lettura.
    .help = I dati immessi sono conservati e nulla è uscito dal browser. Riprovare; se si interrompe di nuovo nello stesso punto, usare solo l’ultimo tentativo del log.
ui-error-zip-encrypted = L’archivio è protetto da password.
    .help = Estrarne il contenuto e scegliere direttamente il log.
ui-error-zip-unsupported = Questo browser non riesce ad aprire questo archivio.
    .help = Estrarne il contenuto e scegliere direttamente il log.
ui-error-zip-damaged = L’archivio è danneggiato.
    .help = Estrarne il contenuto con un altro programma o scaricarlo di nuovo.
ui-error-zip-bomb = Il contenuto estratto dall’archivio sarebbe di gran lunga troppo grande.
    .help = Estrarre il contenuto a mano e scegliere direttamente il log.
ui-retry = Riprova
ui-choose-again = Scegli di nuovo il file…
ui-error-language = Non è stato possibile caricare i testi di quella lingua. Tutto resta com’era; scegliere di nuovo la lingua quando la connessione è tornata.
ui-error-worker = Il browser ha chiuso la parte che legge i log.
    .help = Forse la memoria non bastava. I dati immessi sono conservati: chiudere ciò che non serve e riprovare, oppure usare solo l’ultimo tentativo del log.
ui-error-trap = La parte che legge i log si è interrotta con questi dati.
    .help = È stata riavviata e i dati immessi sono conservati: riprovare. Se si interrompe di nuovo nello stesso punto, usare solo l’ultimo tentativo del log o le sue ultime righe.

lookup-heading = Che cosa dice il programma di installazione?
lookup-label = Titolo, messaggio o nome di un controllo
    .hint = Digitarlo o incollarlo, in una qualsiasi delle lingue del programma di installazione. Gli errori di battitura non contano.
lookup-hits = { $count ->
    [0] Non corrisponde nulla. Provare con altre parole o con la frase intera, oppure continuare qui:
    [one] Una corrispondenza
   *[other] { $count } corrispondenze
    }
lookup-questions = Rispondi invece alle domande
lookup-log = Leggi invece un log
lookup-web = Cerca sul Web
lookup-situation = Trova il caso giusto
