# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: i nomi LDAP dello schema delle risorse sono sbagliati
    .meaning = /PrepareAD scrive un attributo dello schema delle risorse con il suo nome LDAP, e nello schema questo attributo ha un altro nome.
    .cause-dup-prefix = Il nome è stato cambiato, spesso da un conflitto che vi ha anteposto DUP-.
    .step-read-names = Leggere lDAPDisplayName di ms-Exch-Resource-Schema e ms-Exch-Resource-Property-Schema.
    .step-correct-names = Con un account di Schema Admins aprire lo schema in Modifica ADSI nel master schema. Impostare lDAPDisplayName del primo su msExchResourceSchema, quello del secondo su msExchResourcePropertySchema.
    .step-replicate-and-prepare = Avviare la replica, poi eseguire di nuovo /PrepareAD.
    .verify = Il comando mostra questi due nomi, anche quando con -Server e un nome si interrogano gli altri controller di dominio.
    .caution = Così si modifica lo schema: eseguire prima un backup dello stato del sistema del master schema, e modificare solo questi due attributi.
    .command-read-both-names = Leggere entrambi i nomi
    .command-replicate-now = Replicare subito
    .command-prepare-again = Preparare di nuovo l’organizzazione

computers-container-missing = Il contenitore CN=Computers di un dominio manca o è stato rinominato
    .meaning = Problema noto da 2016 CU21 e 2019 CU10: la preparazione legge AdminSDHolder, poi il contenitore CN=Computers, e si interrompe tra i due. Molto probabilmente il contenitore non è al suo posto. L’ultimo oggetto letto: { $object }.
    .cause-container-moved = Qualcuno ha rinominato, spostato o eliminato CN=Computers nella radice del dominio.
    .step-look-in-each-domain = Cercare CN=Computers in ogni dominio della foresta.
    .step-bring-container-back = Ridargli il nome originale o rimetterlo al suo posto, oppure ripristinarlo, come descrive KB5005319.
    .step-replicate-and-prepare = Attendere la replica, poi eseguire di nuovo /PrepareAD.
    .verify = Il comando mostra CN=Computers per ogni dominio.
    .caution = redircmp cambia solo il contenitore dei nuovi computer: non rimuove CN=Computers e non lo ripristina.
    .command-look-in-each-domain = CN=Computers è nella radice di ogni dominio?
    .command-prepare-again = Preparare di nuovo l’organizzazione

ldifde-missing = ldifde.exe, che estende lo schema, non è in questo computer
    .meaning = Il programma di installazione avvia ldifde.exe per estendere lo schema, e Windows non l’ha trovato.
    .cause-tools-missing = Gli strumenti di Servizi di dominio Active Directory (RSAT-ADDS) non sono installati.
    .step-look-for-ldifde = Cercare ldifde.exe.
    .step-install-tools = Se il comando non mostra nulla, installare gli strumenti di Servizi di dominio Active Directory.
    .step-prepare-again = Eseguire di nuovo la preparazione dalla cartella radice del supporto di installazione.
    .verify = Il comando mostra ldifde.exe.
    .command-look-for-ldifde = ldifde è in questo computer?
    .command-install-tools = Installare gli strumenti di Servizi di dominio Active Directory
    .command-extend-schema = Estendere lo schema

directory-unreachable-during-preparation = Durante la preparazione dei domini non è stato raggiunto alcun controller di dominio
    .meaning = Il programma di installazione non è riuscito a connettersi ad alcun controller di dominio, e l’errore ha continuato a ripetersi. Con /PrepareAllDomains basta un dominio che non risponde.
    .cause-domain-down = Un dominio della foresta non è in funzione o è dietro un firewall (TCP 389).
    .cause-dead-controllers = DNS o i metadati indicano ancora controller di dominio che non esistono più.
    .step-ask-every-domain = Controllare se in ogni dominio della foresta risponde un controller di dominio.
    .step-repair-connection = Riparare la connessione, oppure rimuovere i metadati dei controller di dominio che non esistono più.
    .step-prepare-one-by-one = Poi preparare i domini uno per uno.
    .verify = Per ogni dominio nltest indica un controller di dominio, e la riga con TCP 389 termina con True.
    .command-ask-every-domain = Rispondono tutti i domini?
    .command-replication-status = La replica funziona?
    .command-test-controllers = Controllare tutti i controller di dominio
    .command-prepare-one-domain = Preparare un dominio

well-known-objects-full = Limite amministrativo superato: otherWellKnownObjects non accetta altri valori
    .meaning = Il programma di installazione aggiunge una voce all’attributo otherWellKnownObjects di CN=Microsoft Exchange, e con un’altra voce questo attributo supererebbe il limite della directory.
    .cause-old-values = Probabilmente ci sono centinaia di vecchi valori di preparazioni e disinstallazioni ripetute, molti dei quali con Deleted Objects.
    .step-save-values = Contare i valori e salvarli in un file.
    .step-remove-deleted-values = Rimuovere quelli che contengono Deleted Objects. SetupAssist di Microsoft (da scaricare prima) crea un file di importazione: leggerlo prima di importarlo con ldifde.
    .step-replicate-and-prepare = Attendere la replica, poi eseguire di nuovo /PrepareAD.
    .verify = Il comando mostra un numero inferiore, e /PrepareAD termina senza errori.
    .caution = Rimuovere un valore ancora valido danneggia l’organizzazione: rimuovere solo valori che contengono Deleted Objects.
    .command-save-values = Contare e salvare i valori
    .command-count-values = Contare i valori
    .command-write-import-file = Far creare a SetupAssist un file di importazione
    .command-import-file = Importare il file controllato
    .command-prepare-again = Preparare di nuovo l’organizzazione

group-attribute-entry-exists = Esiste già una voce di attributo di un gruppo di Exchange
    .meaning = Il programma di installazione ha aggiunto una voce che in Active Directory esiste già: la modifica era stata fatta prima, e il programma di installazione non l’ha vista. L’oggetto è { $object_dn }.
    .cause-installed-setup-ran = È stato eseguito il Setup.exe del server installato invece di quello del supporto di installazione.
    .cause-cannot-read = L’account non può leggere l’attributo.
    .cause-not-replicated = Il controller di dominio interrogato è in ritardo con la replica.
    .step-see-which-setup = Controllare nel log quale Setup è stato eseguito: sourcedir e Setup version.
    .step-start-from-media = Se non era quello del supporto di installazione, avviare .\Setup.exe nella cartella radice del supporto di installazione.
    .step-check-replication = Controllare la replica, e leggere l’oggetto con l’account che ha eseguito il programma di installazione.
    .verify = Il tentativo successivo supera questo passaggio e mostra la versione del supporto di installazione come Setup version.
    .caution = Non eliminare il gruppo.
    .command-see-which-setup = Quale Setup è stato eseguito?
    .command-start-from-media = Avviare Setup.exe dal supporto di installazione
    .command-replication-status = La replica funziona?

replication-latency-homemdb = Il riferimento al nome non è valido: il database non è ancora in quel controller di dominio
    .meaning = Il programma di installazione ha scritto il database in un controller di dominio, e una cassetta postale in un altro che non ha ancora il database.
    .cause-two-controllers = Il programma di installazione scrive la configurazione e le cassette postali in due controller di dominio, e la replica tra loro è lenta.
    .step-replicate-and-run = Avviare la replica o attenderla, poi eseguire di nuovo il programma di installazione.
    .step-name-one-controller = Se non basta, indicare un solo controller di dominio con /DomainController: scrivibile, catalogo globale, in questo sito.
    .verify = Dopo la creazione delle cassette postali di sistema l’installazione prosegue.
    .caution = Se riprende un’installazione, il programma di installazione mantiene la modalità del primo tentativo.
    .command-replicate-now = Replicare subito
    .command-name-one-controller = Installare con un solo controller di dominio

transport-role-object-refused = Active Directory rifiuta il ruolo di questo server
    .meaning = Il programma di installazione scrive un ruolo nell’oggetto di questo server, e Active Directory lo rifiuta. Finora nessuna causa è stata confermata pubblicamente. Active Directory dice: { $reason }
    .cause-schema-outdated = Lo schema di questo controller di dominio è probabilmente obsoleto o danneggiato (codice 0x2099, in decimale 8345: lo schema non consente l’oggetto in questa posizione).
    .cause-name-not-accepted = Il nome DNS di un dominio o di questo computer contiene probabilmente caratteri che Exchange non accetta.
    .step-compare-schema-versions = Confrontare le versioni dello schema dei cataloghi globali.
    .step-check-names = Controllare il suffisso DNS primario di questo computer e i nomi dei domini: solo lettere, cifre, punti e trattini.
    .step-name-updated-controller = Eseguire il programma di installazione con /DomainController e il master schema, o un altro controller di dominio con lo schema più recente.
    .verify = Tutti i cataloghi globali mostrano lo stesso rangeUpper, e dopo questo passaggio l’installazione prosegue.
    .situation-schema-behind = Il log mostra NAMING_VIOLATION o 00002099
    .situation-invalid-name = Secondo il log un nome di dominio non è valido
    .command-compare-schema-versions = Versione dello schema in ogni catalogo globale
    .command-names-of-host-and-domains = Nomi di questo host e dei domini
    .command-name-updated-controller = Installare con questo controller di dominio

upgrade-server-object-missing = L’aggiornamento non trova l’oggetto di questo server
    .meaning = Il programma di installazione non ha trovato in Active Directory il server da aggiornare. Ha cercato { $object }.
    .cause-object-deleted = L’oggetto è stato eliminato in Modifica ADSI, oppure una disinstallazione ne ha rimosso una parte.
    .cause-computer-renamed = Il computer è stato rinominato, cosa non supportata con Exchange installato.
    .step-look-for-object = Cercare l’oggetto.
    .step-restore-object = Se è stato eliminato, ripristinare l’oggetto e poi ciò che era al di sotto: con Restore-ADObject dove il Cestino di Active Directory è abilitato, altrimenti da un backup.
    .step-install-new-server = Se non si può ripristinare, o se il computer è stato rinominato, installare un nuovo server, spostarvi le cassette postali e ripulire questo.
    .verify = Il comando mostra l’oggetto.
    .caution = Non creare a mano un oggetto server.
    .command-look-for-object = Questo server ha un oggetto?
    .command-find-deleted-object = È tra gli oggetti eliminati?

isolated-name-lookup = La ricerca di un nome predefinito dura troppo in un Windows non inglese
    .meaning = In un Windows non inglese, un nome predefinito viene cercato in ogni controller di dominio di ogni dominio trusted. Questo passaggio dura allora minuti o ore, oppure non riesce.
    .cause-value-not-set = LsaLookupRestrictIsolatedNameLevel non è impostato nei controller di dominio, e il dominio ha relazioni di trust.
    .step-set-value = In ogni controller di dominio usato da questo server esportare la chiave Lsa e impostare LsaLookupRestrictIsolatedNameLevel su 1. Non serve riavviare.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = In ogni controller di dominio il comando mostra 1, e nel tentativo successivo questo passaggio dura secondi.
    .caution = I programmi che cercano nomi senza dominio attraverso i trust non li trovano più.
    .command-set-value = Impostare il valore, in ogni controller di dominio
    .command-show-value = Mostrare il valore
