# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Blocca l’installazione
severity-warning = Avviso
severity-info = Per informazione

outcome-succeeded = Installazione riuscita
outcome-failed = Installazione non riuscita
outcome-incomplete = Il log si interrompe prima della fine dell’installazione
outcome-unknown = Il log non mostra com’è finita l’installazione
outcome-closed = L’installazione guidata è stata chiusa prima di qualsiasi modifica
outcome-update-succeeded = Aggiornamento installato
outcome-update-failed = Aggiornamento non riuscito
outcome-update-incomplete = Il log si interrompe prima della fine dell’aggiornamento
outcome-update-unknown = Il log non mostra com’è finito l’aggiornamento

attempt-of = Tentativo { $number } di { $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, probabilmente: { $title }
heading-plan = Che cosa fare, in quest’ordine
heading-in-any-case = In ogni caso
heading-suggestions = Da esaminare
suggestion-wording = La riga { $line } contiene parole del messaggio del programma di installazione, ma non abbastanza per esserne certi.
suggestion-name = La riga { $line } nomina qualcosa che compare in questo errore.
suggestion-topic = La riga { $line } sembra riguardare questo argomento.
command-risky = modifica o rimuove qualcosa: leggere prima
command-elevated = eseguire come amministratore
command-needs = richiede { $what }
need-ActiveDirectory = il modulo ActiveDirectory (funzionalità di Windows RSAT-AD-PowerShell)
need-DirectoryTools = gli strumenti di Active Directory (funzionalità di Windows RSAT-ADDS)
need-ExchangeOnlineManagement = il modulo ExchangeOnlineManagement
need-FailoverClusters = il modulo FailoverClusters (funzionalità di Windows RSAT-Clustering-PowerShell)
need-WebAdministration = il modulo WebAdministration, che viene fornito con IIS
need-FixInstallerCache = lo script FixInstallerCache.ps1 di Microsoft

notice-empty = Qui non c’è nulla da leggere. Incollare un testo del programma di installazione o scegliere il file ExchangeSetup.log nella cartella ExchangeSetupLogs dell’unità di sistema del server.
notice-binary = Questo file non è un testo. Scegliere ExchangeSetup.log nella cartella ExchangeSetupLogs, oppure un file .zip o .gz che lo contiene.
notice-not-a-log = Questo testo non somiglia a nulla di ciò che scrive il programma di installazione di Exchange. Incollare le righe intorno all’errore o scegliere ExchangeSetup.log nella cartella ExchangeSetupLogs.
notice-setup-text = Questo testo proviene dal programma di installazione di Exchange, ma non mostra che cosa l’ha bloccato. Incollarne una parte più lunga: da “The following error was generated” (o la sua traduzione) in poi, oppure dalla prima riga con FAILED. O scegliere ExchangeSetup.log nella cartella ExchangeSetupLogs dell’unità di sistema.
notice-not-covered-product = Questo testo proviene dal programma di installazione di Exchange Server { $year }, che questo strumento non copre. Viene mostrato ciò che i due programmi hanno in comune, se c’è qualcosa; comandi e requisiti sono quelli di Exchange Server 2013 e versioni successive.
notice-eight-bit = Il testo non è Unicode. È stato letto come windows-1252, quindi alcune lettere possono apparire sbagliate; ID e codici non ne risentono.
notice-text-cut = Questo testo è molto lungo e l’inizio di un log dell’installazione non vi compare. Le righe da { $from } a { $to } sono state tralasciate; sono state lette quelle precedenti e quelle successive.
notice-line-cut = La riga { $line } è molto lunga; ne sono stati letti solo i primi 64 kB.
notice-mixed-encoding = La codifica cambia all’interno del file, la prima volta alla riga { $line }: un altro programma vi ha aggiunto del testo. Ogni parte è stata letta con la propria codifica; in altri programmi alcune lettere possono apparire sbagliate.
notice-no-run-header = Manca l’inizio del tentativo, quindi versione, account e operazione possono non essere noti.
notice-run-cap = Il log contiene { $total } tentativi. Sono conservati i risultati degli ultimi { $kept }; di quelli precedenti solo l’intestazione, e i meno recenti possono mancare.
notice-members-cap = L’analisi contiene più di { $limit } controlli o impostazioni diversi; il resto è stato tralasciato.
notice-evidence-cap = Le righe che servono da prova sono così tante che le ultime sono citate solo in parte.
notice-short-last-run = Il tentativo { $number }, l’ultimo, ha solo poche righe. Viene mostrato il tentativo { $shown }, quello precedente.
notice-file-unused = Non utilizzati: { $files }. Non vi è stato riconosciuto nulla.
notice-zip-damaged = Danneggiati, quindi non letti o non fino alla fine: { $files }.
notice-zip-encrypted = Protetti da password, quindi non letti: { $files }. Estrarre il contenuto dell’archivio e scegliere direttamente il log.
notice-zip-unsupported = Compressi in un modo che qui non si può aprire, quindi non letti: { $files }. Estrarre il contenuto dell’archivio e scegliere direttamente il log.
notice-zip-bomb = Non letti, o non fino alla fine, perché il contenuto estratto è molto più grande di un log: { $files }.
notice-zip-deep = Non aperti, perché troppi archivi sono annidati uno nell’altro: { $files }. Estrarre il contenuto degli archivi e scegliere direttamente il log.
notice-zip-many = File non letti, perché l’archivio ne contiene troppi: { $count }. Sono stati letti per primi quelli che dal nome sembrano log; se il log manca, estrarre il contenuto dell’archivio e scegliere direttamente il log.
notice-update-log = Questo è il log di un aggiornamento di sicurezza (.msp), che ha un proprio programma di installazione. Qui se ne cercano gli errori. I controlli del programma di installazione di Exchange non vi compaiono; si trovano in ExchangeSetup.log.
notice-services-restored = I servizi arrestati dall’aggiornamento sono stati ripristinati: ServiceControl.ps1 è stato completato. PatchVerboseLogging.log indica se l’aggiornamento è stato installato.
notice-other-update-log = { $files } è un log di Windows Installer relativo all’aggiornamento di un altro programma: nulla vi nomina Exchange.
notice-companion-alone = { $files } appartiene a un passaggio dell’installazione. Sceglierlo insieme a ExchangeSetup.log: verrà mostrato con l’errore che spiega.

plan-start-properly = Avviare il programma di installazione con il supporto di installazione, le opzioni e la shell indicati nei passaggi.
plan-reach-active-directory = Assicurarsi che questo server raggiunga un controller di dominio adatto (DNS, rete, sito).
plan-raise-levels = Portare i controller di dominio e i livelli di funzionalità a quanto richiede questa versione.
plan-use-right-account = Accedere con un account che sia nei gruppi necessari e avviare il programma di installazione come amministratore.
plan-prepare-schema = Estendere lo schema con /PrepareSchema, dal dominio e dal sito del master schema.
plan-prepare-ad = Preparare Active Directory con /PrepareAD, dal dominio e dal sito del master schema. Una nuova organizzazione richiede anche /OrganizationName, una ibrida /TenantOrganizationConfig dove il programma di installazione lo chiede.
plan-prepare-domain = Preparare il dominio con /PrepareDomain.
plan-wait-for-replication = Attendere che Active Directory sia replicato in questo sito.
plan-handle-older-exchange = Aggiornare o rimuovere i server Exchange meno recenti che impediscono l’installazione.
plan-change-windows = Usare un computer e una versione di Windows supportati da questa versione di Exchange.
plan-install-features = Installare le funzionalità di Windows mancanti.
plan-install-dot-net = Installare la versione necessaria di .NET Framework.
plan-install-software = Installare il software mancante.
plan-install-updates = Installare gli aggiornamenti di Windows mancanti.
plan-start-services = Avviare o abilitare i servizi necessari al programma di installazione.
plan-own = Eseguire i passaggi di: { $title }.
plan-close-processes = Chiudere i programmi che usano file di Exchange.
plan-finish-earlier-setup = Completare l’installazione precedente rimasta a metà.
plan-uninstall-first = Per installarlo da capo, disinstallare prima ciò che è installato.
plan-restart = Riavviare il server, una sola volta, dopo tutti gli altri passaggi.
plan-run-setup-again = Eseguire di nuovo il programma di installazione.

license-by-media = Per un supporto di installazione precedente a settembre 2021 o di Exchange 2013, l’opzione di licenza è /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = L’installazione è stata completata: qui non resta nulla da fare
    .situation-afterwards = L’installazione è stata completata: resta da fare questo
    .situation-passed = Il programma di installazione non si è arrestato per questo e ha continuato: non occorre fare nulla

unknown-check = Controllo { $id }
    .meaning = Il programma di installazione segnala il controllo { $id }, che questo strumento non conosce ancora. Il messaggio del programma di installazione è la migliore informazione disponibile: { $message }
    .cause-newer-setup = Un programma di installazione più recente può avere controlli che qui non sono descritti.
    .step-read-message = Leggere il messaggio del programma di installazione e le righe vicine.
    .step-look-up = Cercare il controllo nella documentazione di Microsoft, oppure cercarne sul Web il nome e il messaggio.
    .step-change-and-run-again = Cambiare ciò che il messaggio indica, poi eseguire di nuovo il programma di installazione.
    .verify = Il programma di installazione non elenca più questo controllo.
unnamed-check = Un controllo senza nome
    .meaning = L’installazione si blocca per qualcosa che questo strumento non conosce ancora, e il programma di installazione non ha indicato alcun ID. Il messaggio è: { $message }
    .step-read-message = Leggere il messaggio del programma di installazione e le righe vicine.
    .step-search-words = Cercare le parole esatte del messaggio.
    .step-change-and-run-again = Cambiare ciò che il messaggio indica, poi eseguire di nuovo il programma di installazione.
    .verify = Il programma di installazione non mostra più il messaggio.
unnamed-warning = Un avviso senza nome
    .meaning = Il programma di installazione ha avvisato di qualcosa che questo strumento non conosce ancora, senza indicare alcun ID. Il messaggio è: { $message }
    .step-read-message = Leggere il messaggio del programma di installazione.
    .step-decide = Decidere se è importante nel caso specifico: un avviso non blocca l’installazione.
    .verify = Il programma di installazione non mostra più l’avviso.

# Where links lead.
link-topic = Argomento di Microsoft su questo controllo
link-readiness-checks = Tutti i controlli di conformità del programma di installazione di Exchange
link-prerequisites = Prerequisiti di Exchange Server
link-system-requirements = Requisiti di sistema di Exchange Server
link-supportability-matrix = Matrice di supporto di Exchange Server
link-prepare-ad = Preparare Active Directory e i suoi domini
link-unattended = Installazione dalla riga di comando
link-install-edge = Installare un server Trasporto Edge
link-recover = Ripristinare un server Exchange
link-upgrade-cu = Installare un aggiornamento cumulativo
link-upgrade-to-se = Passare a Subscription Edition
link-delegate = Delegare l’installazione dei server
link-build-numbers = Build con i relativi download
link-release-notes = Note sulla versione di Exchange Server
link-maintenance-mode = Manutenzione dei membri di un DAG
link-antivirus = Software antivirus nei server Exchange
link-arbitration = Ricreare le cassette postali di arbitrato
link-failed-updates = Riparare gli aggiornamenti di Exchange non riusciti
link-msi-1603 = Errore 1603 di Windows Installer
link-execution-policy = Controllo di AuthorizationManager non riuscito durante l’installazione
link-setup-in-powershell = Programma di installazione avviato da PowerShell con setup.exe
link-database-mandatory = Errore “Database is mandatory on UserMailbox”
link-setup-assist = SetupAssist, script di Microsoft
link-setup-log-reviewer = SetupLogReviewer, script di Microsoft
link-fix-installer-cache = FixInstallerCache, script di Microsoft
link-copy-missing-dlls = CopyMissingDlls, script di Microsoft
link-antivirus-exclusions = Set-ExchAVExclusions, script di Microsoft
link-extended-protection = ExchangeExtendedProtectionManagement, script di Microsoft
link-install-watermark = Valori Watermark, spiegati da SetupAssist
link-reboot-pending = Riavvii in sospeso, spiegati da SetupAssist
link-computers-container = Il contenitore Computers, spiegato da SetupAssist
link-read-only-controllers = Controller di dominio di sola lettura, spiegati da SetupAssist
link-transport-certificate = Certificato di trasporto interno, spiegato da HealthChecker
link-update-wizard = Exchange Update Wizard: i passaggi per le build in uso
link-vc2012 = Scaricare Visual C++ 2012
link-vc2013 = Scaricare Visual C++ 2013
link-ucma4 = Scaricare UCMA 4.0
link-url-rewrite = Scaricare IIS URL Rewrite
link-dotnet48 = Scaricare .NET Framework 4.8
link-filter-pack = Scaricare gli Office 2010 Filter Pack
link-kb3206632 = Aggiornamento KB3206632
link-kb2999226 = Aggiornamento KB2999226
link-answers = Un caso simile in Microsoft Q&A
link-article = Articolo di Microsoft sull’argomento
link-report = Una segnalazione sull’argomento
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = il Web, in italiano
link-search-web = il Web
