# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Il ripristino è stato avviato in un server che ha ancora Exchange
    .meaning = Il ripristino ricostruisce un server perduto in un Windows senza Exchange; non ripara un Exchange installato. Il programma di installazione ha trovato questi ruoli: { $roles }.
    .cause-repair-wanted = Si voleva riparare l’installazione.
    .cause-earlier-attempt = Una parte di un tentativo precedente è ancora sul disco.
    .step-upgrade-to-repair = Per riparare, eseguire il programma di installazione dello stesso aggiornamento cumulativo o di uno più recente in modalità di aggiornamento: riprende da dove si era interrotto.
    .step-reinstall-windows = Se non basta, annotare la cartella di Exchange. Se il server è in un gruppo di disponibilità del database (DAG), in un altro membro rimuovere dal DAG prima le copie dei database di questo server, poi il server. Quindi reinstallare la stessa versione di Windows con lo stesso nome di computer.
    .step-recover = Poi reimpostare l’account computer in Active Directory, aggiungere il computer al dominio, installare i prerequisiti e ripristinare il server con il supporto di installazione dell’aggiornamento cumulativo che aveva, o di uno più recente; aggiungere /TargetDir se la cartella non era quella predefinita.
    .verify = I controlli di conformità sono superati.
    .caution = Reinstallando Windows si perdono i database che si trovano nella sua unità: salvarli prima.
    .command-upgrade = Riparare con un aggiornamento
    .command-show-folder = Mostrare la cartella di Exchange
    .command-recover = Ripristinare il server

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup': il programma di installazione non può scrivere nel registro eventi Applicazione
    .meaning = Prima di modificare le lingue il programma di installazione scrive un evento. Windows l’ha impedito, e l’installazione è terminata con soli avvisi: uno script o un criterio di protezione avanzata ha tolto agli amministratori l’accesso in scrittura al registro eventi (il valore CustomSD).
    .step-write-event = Scrivere un evento a mano: finché il problema esiste, non riesce nemmeno questo.
    .step-find-entry = In CustomSD dei registri eventi Applicazione e Sistema cercare la voce (A;;0x5;;;BA).
    .step-correct-entry = Esportare entrambe le chiavi, cambiare 0x5 in 0x7 in questa voce di entrambe nell’Editor del Registro di sistema (e nel criterio che la imposta), ed eseguire di nuovo il programma di installazione.
    .verify = Il comando scrive l’evento senza errori.
    .caution = Cambiare solo questa voce. Eliminando CustomSD, valgono altre autorizzazioni.
    .command-write-event = Scrivere un evento
    .command-show-customsd = Mostrare CustomSD di entrambi i registri eventi
    .command-export-keys = Esportare entrambe le chiavi

exsetdata-access-denied = ExsetdataException: accesso negato alla parte nativa del programma di installazione
    .meaning = Una parte del programma di installazione è vecchio codice nativo, e Windows o Active Directory le ha negato l’accesso. Il codice è { $code }. Stava configurando { $atom }.
    .cause-mount-point = Exchange è installato sotto un punto di montaggio invece che in un’unità con una lettera.
    .cause-folder-permissions = SYSTEM o l’account in uso non ha autorizzazioni sulla cartella o sull’unità di Exchange, oppure un software antivirus blocca il programma di installazione.
    .cause-directory-permissions = Il contenitore dell’organizzazione in Active Directory, o uno al di sopra, ha una voce Nega o non eredita.
    .step-find-call = Leggere le righe con Error code 0X sopra l’errore: la prima indica la chiamata. ScFindFileInDirTree e ScSetVersionOnAddressTypeObj riguardano file, le altre la directory.
    .step-use-drive-letter = Se la cartella di Exchange è sotto un punto di montaggio, Exchange deve stare in una cartella di un’unità con una lettera: disinstallarlo e reinstallarlo solo in un server nuovo e vuoto; altrimenti ricostruire il server in un nuovo Windows con /Mode:RecoverServer e /TargetDir.
    .step-grant-folder = Se la chiamata riguarda file e la cartella non è sotto un punto di montaggio, dare a SYSTEM e al gruppo locale Administrators il controllo completo della cartella, e aggiungere il programma di installazione a quelli consentiti dal software antivirus.
    .step-correct-directory = Se la chiamata riguarda la directory, cercare in Modifica ADSI, su CN=Microsoft Exchange,CN=Services e al di sopra, voci che negano l’accesso all’account in uso ed ereditarietà disabilitata, e correggerle.
    .step-run-elevated = Eseguire di nuovo il programma di installazione da un prompt dei comandi aperto come amministratore.
    .verify = Il programma di installazione supera questo passaggio.
    .caution = Un nuovo Windows cancella i database che si trovano nella sua unità: salvarli prima. Prima di ripristinare un membro di un DAG, rimuovere le sue copie dei database e toglierlo dal DAG. Eliminare i valori Watermark e Action del Registro di sistema non è servito a chi ci ha provato.
    .situation-file = Stava cercando file
    .situation-directory = Stava elaborando il contenitore dell’organizzazione
    .command-find-call = Mostrare le chiamate native non riuscite
    .command-list-volumes = Elencare i volumi e i punti di montaggio
    .command-show-permissions = Mostrare le autorizzazioni della cartella

exsetdata-attribute-missing = ExsetdataException 8202: un attributo o un valore non è stato trovato
    .meaning = La parte nativa del programma di installazione non ha trovato un attributo o un valore, probabilmente perché l’account in uso non può leggere i contenitori dell’organizzazione. Il codice { $code } è 0x8007200A, cioè 8202. Il programma di installazione stava elaborando { $atom }.
    .cause-deny-entry = CN=Services o CN=Microsoft Exchange ha una voce Nega per Authenticated Users o per un gruppo dell’account in uso.
    .cause-schema-not-replicated = Lo schema non è stato replicato nel controller di dominio in uso.
    .step-read-containers = Leggere i contenitori con l’account che esegue il programma di installazione.
    .step-remove-deny-entries = In Modifica ADSI rimuovere da CN=Services e CN=Microsoft Exchange le voci che negano all’account in uso l’accesso in lettura, e abilitare di nuovo l’ereditarietà.
    .step-replicate-and-prepare = Attendere la replica, poi eseguire /PrepareAD (non si può annullare) nel dominio e nel sito del master schema, come membro di Schema Admins ed Enterprise Admins.
    .verify = Il comando elenca CN=Microsoft Exchange, e il programma di installazione supera questo passaggio.
    .command-list-containers = Elencare che cosa vede l’account sotto Services
    .command-check-replication = Controllare la replica
    .command-prepare-active-directory = Preparare Active Directory

firewall-service-protected = Impossibile configurare il servizio MpsSvc: Windows protegge il suo servizio firewall
    .meaning = Il programma di installazione di Exchange 2013 e 2016 imposta il tipo di avvio del servizio MpsSvc. Windows Server 2019 e versioni successive lo negano a chiunque, e nessuno dei due Exchange vi è supportato.
    .cause-windows-too-new = Windows è troppo nuovo per questo Exchange.
    .cause-windows-upgraded = Windows è stato aggiornato sul posto con Exchange installato.
    .cause-local-account = Il programma di installazione viene eseguito con un account locale; in tal caso non sono superati neanche altri controlli.
    .step-find-windows = Controllare la versione di Windows: la build 17763 o una superiore è Windows Server 2019 o successivo.
    .step-use-supported-pair = Per un nuovo server scegliere un Windows e un Exchange adatti l’uno all’altro: Exchange 2016 in Windows Server 2016, Exchange 2013 in Windows Server 2008 R2 SP1, 2012 o 2012 R2, Exchange SE in Windows Server 2019 o successivo.
    .step-restore-windows = Per un server in uso non è noto alcun rimedio collaudato. Ripristinare il Windows supportato da un backup, oppure ripristinare il server in un Windows supportato con lo stesso nome.
    .step-use-domain-account = Se i controlli dicono che l’account non è del dominio, accedere prima con un account di dominio.
    .verify = L’installazione arriva ai controlli di conformità.
    .caution = Prima di ripristinare o reinstallare Windows, salvare i database: altrimenti si perde ciò che è arrivato dopo il backup. Prima di ripristinare un membro di un DAG, rimuovere le sue copie dei database e toglierlo dal DAG. Altri diritti, un altro gruppo o un firewall disabilitato non risolvono il problema.
    .command-show-windows = Mostrare la versione di Windows
    .command-show-account = Mostrare l’account in uso

winrm-restart-failed = Il programma di installazione non è riuscito a riavviare il servizio WinRM
    .meaning = Il programma di installazione riavvia Gestione remota Windows (WinRM), e il riavvio non è riuscito, probabilmente perché in quel momento il servizio era in fase di avvio o di arresto. Il comando era { $program }. La risposta è stata: { $output }
    .cause-other-tool = Uno strumento di monitoraggio o un criterio riavvia WinRM nello stesso momento.
    .cause-service-hangs = Il servizio non risponde.
    .step-restart-winrm = Riavviare WinRM a mano: deve essere subito Running.
    .step-restart-server = In caso contrario, riavviare il server.
    .step-stop-tools = Arrestare gli strumenti che usano WinRM, ed eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra Running, e il programma di installazione supera questo passaggio.
    .command-restart-winrm = Riavviare WinRM e mostrarne lo stato
    .command-show-winrm = Mostrare lo stato di WinRM

service-did-not-start = Un servizio avviato dal programma di installazione non è entrato in funzione
    .meaning = Il programma di installazione ha chiesto a Windows di avviare un servizio, che non è entrato in funzione. Il servizio è { $service_name }. Cercare il motivo nei registri eventi, non nel log dell’installazione.
    .cause-dependency = Il servizio, o uno da cui dipende, è arrestato o disabilitato, spesso da un tentativo precedente.
    .cause-files-missing = Dopo un tentativo interrotto mancano file, o sono di un’altra build.
    .cause-port-in-use = La sua porta è in uso, IPv6 è disabilitato solo in parte, la sua configurazione è danneggiata, oppure un software antivirus ne blocca i file.
    .step-check-dependencies = Controllare il servizio e quelli da cui dipende: Start 4 significa disabilitato. Ridare a quelli disabilitati il tipo di avvio che avevano, di solito Automatico.
    .step-start-service = Avviarlo a mano.
    .step-read-event-logs = Leggere i registri eventi Sistema e Applicazione di quel minuto: indicano il motivo.
    .step-correct-and-run = Correggere ciò che indicano, rinominare la cartella ExchangeSetupLogs (senza eliminarla) ed eseguire di nuovo il programma di installazione.
    .step-skip-antimalware = Se in una nuova installazione il servizio è FMS, eseguire il programma di installazione con /DisableAMFiltering e abilitare il motore in seguito.
    .step-start-transport-later = Se in una nuova installazione o in un ripristino si tratta di un servizio di trasporto, eseguire il programma di installazione con /DoNotStartTransport, e avviare il servizio a mano dopo.
    .verify = Il comando mostra Running per il servizio, che resta in questo stato.
    .caution = Non impostare tutti i servizi di Exchange su Automatico: POP3 e IMAP4 per impostazione predefinita non vengono avviati.
    .situation-antimalware = Il servizio è FMS, il motore antimalware
    .situation-transport = È un servizio di trasporto
    .command-show-dependencies = Mostrare il servizio e quelli da cui dipende
    .command-start-service = Avviare il servizio
    .command-show-events = Mostrare gli eventi delle ultime due ore
    .command-rename-log-folder = Rinominare la cartella ExchangeSetupLogs

exchange-assembly-damaged = BadImageFormatException: un file di Exchange è danneggiato
    .meaning = Un file non è più un assembly .NET: è stato troncato o danneggiato, di solito durante la copia. È { $assembly }.
    .cause-media-damaged = Il supporto di installazione o il download è danneggiato.
    .cause-disk-faulty = Il disco è guasto, oppure un software antivirus blocca il file.
    .step-compare-file = Confrontare il file con quello di un server della stessa build, o con quello del supporto di installazione.
    .step-compare-image = Confrontare l’hash del download con quello pubblicato da Microsoft.
    .step-download-again = Se è diverso, scaricare di nuovo l’immagine, copiarla in un disco locale ed eseguire di nuovo da lì il programma di installazione.
    .step-check-disk = Se è uguale, o se un nuovo download non basta, controllare il disco, impostare le esclusioni dell’antivirus ed eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra lo stesso hash per entrambi i file.
    .command-hash-file = Mostrare l’hash del file
    .command-hash-image = Mostrare l’hash del download

msi-directory-rights = The installer has insufficient privileges to access this directory: accesso alla cartella negato (1603)
    .meaning = Un pacchetto si è interrotto perché Windows Installer non può scrivere in una cartella. La cartella è { $directory }. Il pacchetto è { $package }.
    .cause-not-elevated = Il programma di installazione o l’aggiornamento è stato avviato senza diritti di amministratore.
    .cause-folder-permissions = Il proprietario, le autorizzazioni o l’ereditarietà della cartella sono stati modificati, oppure alcuni servizi la usano ancora.
    .step-start-services = Avviare i servizi arrestati dal tentativo.
    .step-grant-folder = Se il tentativo è stato avviato come amministratore, dare a SYSTEM e al gruppo locale Administrators il controllo completo della cartella e ad Authenticated Users l’accesso in lettura, con l’ereditarietà abilitata. Se viene rifiutato, acquisirne prima la proprietà.
    .step-run-setup-again = Come amministratore locale, in PowerShell avviato come amministratore, avviare .\Setup.exe nella radice del supporto di installazione, o di nuovo l’aggiornamento.
    .step-read-package-log = Se si interrompe di nuovo, leggere il log del pacchetto.
    .verify = Il comando mostra voci per SYSTEM, per il gruppo locale Administrators e per Authenticated Users.
    .caution = Se nel frattempo è stato dato accesso a Everyone, toglierlo.
    .command-show-permissions = Mostrare le autorizzazioni della cartella
    .command-grant-folder = Impostare queste autorizzazioni
    .command-start-services = Avviare i servizi di Exchange

arbitration-account-cannot-be-enabled = L’account di una cassetta postale di sistema è contrassegnato come remoto o come utente di posta
    .meaning = Il programma di installazione vuole abilitare una cassetta postale di sistema, ma il suo account ha attributi di una cassetta postale che si trova altrove. La cassetta postale è { $mailbox }. Un errore successivo su una Identity null deriva da questo.
    .cause-synchronized = L’account è stato sincronizzato o migrato nel cloud.
    .cause-attributes-left = Attributi come targetAddress sono rimasti da una riparazione precedente.
    .step-inspect-account = Controllare il tipo di destinatario, il tipo di destinatario remoto e l’indirizzo di destinazione dell’account.
    .step-stop-synchronization = Togliere l’account dalla sincronizzazione della directory.
    .step-recreate-mailbox = Ricreare la cassetta postale come descritto da Microsoft: se l’account non contiene nulla, eliminarlo, eseguire /PrepareAD, poi farlo abilitare dal programma di installazione.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando elenca la cassetta postale con un database.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} e la cassetta postale di individuazione contengono dati dell’organizzazione: esportarli, oppure rivolgersi prima a Microsoft.
    .command-inspect-accounts = Mostrare gli attributi degli account di sistema
    .command-list-mailboxes = Elencare le cassette postali di sistema e i loro database

receive-connector-conflict = Bindings e RemoteIPRanges sono in conflitto con le impostazioni di un connettore di ricezione: stesso indirizzo e stessa porta
    .meaning = Il programma di installazione modifica ogni connettore di ricezione, e uno di essi usa l’indirizzo e la porta di un altro servizio di trasporto. Di solito è stato creato a mano con il ruolo di trasporto sbagliato. Il connettore è { $connector }.
    .step-list-connectors = Elencare i connettori di questo server in Exchange Management Shell di un altro server.
    .step-change-connector = Modificare solo il connettore creato a mano; se il programma di installazione ne nomina uno predefinito, cercare nell’elenco quello creato a mano con la stessa associazione. Se condivide la porta 25 come HubTransport, dargli il ruolo front-end; altrimenti dargli un’altra porta, oppure annotarne le impostazioni e rimuoverlo.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando non mostra due connettori di ruoli diversi con la stessa associazione.
    .caution = In un aggiornamento la vecchia build è già rimossa: il server non funziona finché l’installazione non prosegue.
    .command-list-connectors = Elencare i connettori con ruolo e associazioni
    .command-set-frontend-role = Dare il ruolo front-end al connettore creato a mano

vdir-settings-null = Cannot bind argument to parameter because it is null: manca una directory virtuale
    .meaning = Da Exchange 2019 CU13 il programma di installazione legge una directory virtuale, la rimuove e la ricrea con le stesse impostazioni. Probabilmente non ne ha trovata una da leggere. È quella di { $virtual_directory }. L’impostazione senza valore è { $parameter }.
    .cause-broke-off = Un tentativo precedente l’ha rimossa e si è interrotto.
    .cause-removed-by-hand = È stata rimossa a mano.
    .step-look-for-directory = Cercarla in Exchange e in IIS.
    .step-remove-half = Se è solo in uno dei due, rimuoverla da lì. Se il cmdlet non riesce a rimuoverla, eliminare in Modifica ADSI solo il suo oggetto sotto CN=HTTP di questo server.
    .step-create-again = Ricrearla, con il -Role indicato dall’errore e con il suo -WebSiteName, se c’è.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione, poi impostare di nuovo la protezione estesa con lo script ExchangeExtendedProtectionManagement.ps1 di Microsoft.
    .verify = Il comando mostra la directory virtuale.
    .caution = Rimuovendo una directory virtuale se ne perdono anche le impostazioni: annotarle prima.
    .command-show-directory = Mostrare la directory virtuale in Exchange
    .command-list-applications = Elencare le applicazioni di IIS
    .command-remove-application = Se è solo in IIS: eliminarne l’applicazione
    .command-remove-directory = Se è solo in Exchange: rimuoverla da lì
    .command-create-again = Creare la directory
