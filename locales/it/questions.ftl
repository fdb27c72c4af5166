# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = Controlla un server prima dell’installazione
    .lead = Rispondere a ciò che si sa. Il risultato elenca che cosa bloccherà l’installazione, che cosa darà un avviso e come rimediare.
flow-topic = Trova il caso giusto
    .lead = Poche domande portano a ciò che c’è da fare in questo caso: { $title }
flow-after = Che cosa il log non dice
    .lead = Il log lascia aperta la questione. Le risposte cambiano ciò che c’è da fare.

question-step = Domanda { $count }
question-continue = Continua
question-back = Indietro
question-change = Cambia
question-unknown = Non lo so
question-yes = Sì
question-no = No
question-none = Non ce n’è
question-other = Un altro valore
question-empty-hint = Se non ce n’è, lasciare vuoto il campo.
question-choose = Scegliere una risposta oppure “Non lo so”.
question-choose-known = Scegliere una risposta.
question-invalid = Questa risposta non è adatta alla domanda.
question-why = Perché questa domanda
question-why-first = Decide quali controlli si applicano.
question-why-rows = { $count ->
    [one] Ne dipende un controllo o requisito:
   *[other] Ne dipendono { $count } controlli o requisiti, tra cui:
    }
question-why-situation = Decide che cosa fare riguardo a:
question-cause = Di quale caso si tratta?
    .hint = Scegliere quello che corrisponde meglio.
question-details = Le domande essenziali hanno una risposta. Le altre sono dettagli; alla maggior parte può rispondere lo script qui sotto.
question-show-result = Mostra subito il risultato
question-go-on = Continua con le domande
question-start-again = Ricomincia da capo

summary-heading = Risposte date
summary-question = Domanda
summary-answer = Risposta
summary-empty = Non c’è ancora alcuna risposta.

result-heading = Risultato
result-remedy-heading = Che cosa fare
result-more = Tutto l’argomento
result-none-fail = Nessuna delle risposte impedisce l’installazione.
result-open-heading = Ancora aperto
result-open = { $count ->
    [one] Una risposta potrebbe ancora cambiare il risultato.
   *[other] { $count } risposte potrebbero ancora cambiare il risultato.
    }
result-because = Perché:
result-requirement = Necessario: { $values }

verdict-fails = Non sarà superato
    .lead = { $count ->
        [one] L’installazione si bloccherà per un controllo
       *[other] L’installazione si bloccherà per { $count } controlli
    }
verdict-warns = Darà un avviso
    .lead = { $count ->
        [one] L’installazione darà un avviso
       *[other] L’installazione darà { $count } avvisi
    }
verdict-passes = Sarà superato
    .lead = { $count ->
        [one] Un controllo sarà superato
       *[other] { $count } controlli saranno superati
    }
verdict-unknown = Non si può sapere
    .lead = { $count ->
        [one] Per un controllo le risposte non bastano
       *[other] Per { $count } controlli le risposte non bastano
    }

contradiction-heading = Risposte che non possono essere vere insieme
    .lead = Restano tutte. Cambiare quella sbagliata.
contradiction-two-answers = La stessa domanda ha due risposte.
contradiction-build-of-another-product = La build del supporto di installazione appartiene a un’altra versione di Exchange.
contradiction-role-of-another-product = Accesso client è un ruolo a sé solo in Exchange Server 2013.
contradiction-edge-with-other-role = Il ruolo Trasporto Edge non può essere installato insieme a un altro ruolo.
contradiction-uninstall-of-nothing = Si vuole disinstallare Exchange, ma non è installato e Active Directory non conosce il server.
contradiction-works-without-build = Exchange è in esecuzione, ma non è installata alcuna build.
contradiction-lost-but-running = Si vuole ricostruire un server perduto, ma in questo server Exchange è in esecuzione.
contradiction-installed-of-another-product = La build installata appartiene a una versione di Exchange diversa da quella indicata.
contradiction-controller-or-not = Secondo le risposte, questo computer è e non è un controller di dominio.
contradiction-pdc-on-read-only = Un controller di dominio di sola lettura non può avere il ruolo PDC.
contradiction-desktop-or-not = Secondo le risposte, Windows ha e non ha l’ambiente desktop.
contradiction-no-domain-but-member = Secondo le risposte, questo computer non è in alcun dominio, ma si trova nel sito del master schema o esegue il programma di installazione con un account di dominio.
contradiction-exchange-2013-or-not = Le risposte indicano server Exchange 2013, ma dicono che non ce ne sono.
contradiction-schema-master-here-or-not = I due siti indicati non concordano con la risposta sul fatto che questo computer si trovi nel sito del master schema.

link-damaged = Una parte del collegamento non è utilizzabile. Le risposte leggibili sono già inserite; è stato tralasciato:
link-copy = Copia un collegamento a queste risposte
link-holds = Il collegamento contiene le risposte scelte dagli elenchi. Ciò che è stato digitato e l’output dello script restano in questa pagina.

checklist-heading = Elenco di controllo prima dell’installazione
checklist-print = Stampa l’elenco di controllo
checklist-verify = Controllare:

script-heading = Far rispondere il server
script-lead = { $count ->
    [one] A una domanda aperta può rispondere uno script.
   *[other] A { $count } domande aperte può rispondere uno script.
    }
script-explanation = Eseguire questo script nel server, in Windows PowerShell avviato con “Esegui come amministratore”. Si limita a leggere: non modifica nulla, non scrive file e non ci invia nulla. Leggerlo prima, poi incollare qui sotto il suo output.
script-copy = Copia lo script
script-copied = Copiato
script-output = Output dello script
script-use = Usa l’output
script-used = { $count ->
    [0] Nulla in questo output risponde a una domanda aperta.
    [one] Dall’output è stata ricavata una risposta.
   *[other] Dall’output sono state ricavate { $count } risposte.
    }
script-not-output = Questo non è l’output dello script, che comincia con “setup-readiness-facts”.

support-heading = Supporto
    .lead = Che cosa hanno pubblicato Microsoft e altri per questa build. Riguarda il supporto; il programma di installazione non controlla tutto questo.
support-lifecycle = Fine del supporto
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Livello di funzionalità della foresta
support-controllers = Controller di dominio
support-coexistence = Exchange meno recente nell’organizzazione
support-passes = Supportato
support-warns = Non supportato
support-unknown = Non si può sapere
support-source = Fonte
support-note-ended = Il supporto è terminato il { $date }.
support-note-allowed = Possibile, ma non supportato.

announced-lead = Annunciato per versioni non ancora uscite; può ancora cambiare.
announced-coexistence-allowed = Annunciato il { $date }: i server con Exchange Server { $other } possono restare nell’organizzazione con SE { $release }, senza supporto.
announced-coexistence-blocked = Annunciato il { $date }: il programma di installazione di SE { $release } non verrà eseguito finché nell’organizzazione è presente un server con Exchange Server { $other }.
announced-ucma-removed = Annunciato il { $date }: SE { $release } rimuove UCMA 4.0 (e con esso la messaggistica istantanea in Outlook sul Web) e Outlook via Internet (RPC su HTTP).

needs-heading = Funzionalità di Windows e software per questo ruolo
needs-features = Installare le funzionalità di Windows
needs-software = Scaricare e installare:
