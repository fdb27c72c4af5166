# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data: impossibile eliminare i vecchi dati di ricerca
    .meaning = Prima di configurare la ricerca il programma di installazione elimina i vecchi dati di ricerca, e probabilmente un altro programma vi usa un file. Il file è { $file }.
    .cause-search-still-runs = noderunner.exe o l’Host Controller è ancora in esecuzione.
    .cause-scanner = Un software antivirus o di backup analizza la cartella.
    .step-stop-search = Arrestare entrambi i servizi di ricerca e terminare noderunner.
    .step-exclude-folders = Escludere le cartelle di Exchange dal software antivirus e di backup.
    .step-delete-search-data = Eliminare il contenuto della cartella dei nodi, poi eseguire di nuovo il programma di installazione.
    .verify = Il programma di installazione supera il passaggio che configura la ricerca.
    .caution = Non disabilitare questi servizi. Exchange ricostruisce l’indice di ricerca.
    .command-stop-search = Arrestare la ricerca e terminarne i processi
    .command-delete-search-data = Eliminare i vecchi dati di ricerca

search-psmodulepath-blank = È già stato aggiunto un elemento con la stessa chiave: PSModulePath termina con uno spazio
    .meaning = Un nodo di ricerca legge le variabili d’ambiente e si arresta se due differiscono solo per uno spazio; il programma di installazione lo attende allora invano. Microsoft lo descrive per 2013 CU1 e CU2.
    .cause-blank-at-end = PSModulePath del computer o dell’utente termina con uno spazio, oppure esiste due volte.
    .step-show-values = Controllare entrambi i valori.
    .step-remove-blank = Togliere lo spazio (o la seconda variabile, in Proprietà del sistema, Variabili d’ambiente), riavviare il server, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando non mostra alcuno spazio prima della parentesi di chiusura, e il programma di installazione supera questo passaggio.
    .command-show-values = Mostrare i valori tra parentesi
    .command-remove-blank = Togliere gli spazi intorno a entrambi i valori

discovery-management-unresolved = Impossibile risolvere l’utente o il gruppo Discovery Management
    .meaning = Verso la fine il programma di installazione dà a Discovery Management diritti sulla cassetta postale di individuazione e non riesce a trovare il SID di questo gruppo. Ciò che il suo messaggio dice sui trust è solo generico.
    .cause-secure-channel-broken = Il canale protetto o la risoluzione dei nomi di questo server non funziona.
    .cause-group-moved = Il gruppo è stato spostato o rinominato.
    .cause-account-damaged = L’account della cassetta postale di individuazione di un Exchange precedente è danneggiato.
    .step-test-secure-channel = Controllare il canale protetto e, se il comando mostra False, ripararlo.
    .step-resolve-group = Cercare il SID del gruppo. Se non riesce, controllare che questo server risolva i nomi del dominio; se li risolve, ridare al gruppo il suo nome e il suo posto.
    .step-recreate-discovery-account = Se il SID viene trovato, eliminare in Active Directory l’account DiscoverySearchMailbox{"{"}…{"}"}, eseguire /PrepareAD, attendere la replica e abilitarne la cassetta postale in un altro server.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra un SID, e il programma di installazione supera questo passaggio.
    .caution = Eliminando l’account si eliminano i risultati di ricerca nella sua cassetta postale: esportarli prima.
    .command-test-secure-channel = Controllare il canale protetto di questo computer
    .command-repair-secure-channel = Riparare il canale protetto
    .command-resolve-group = SID del gruppo
    .command-recreate-discovery-account = Preparare di nuovo Active Directory
    .command-enable-mailbox = Abilitare la cassetta postale di individuazione

internal-transport-certificate-missing = Il certificato di trasporto interno per il server locale è danneggiato o manca in Active Directory
    .meaning = Nei ripristini il programma di installazione dice di aver riparato il certificato, si interrompe, e si interrompe di nuovo nello stesso passaggio. Molto probabilmente l’oggetto server indica un certificato che questo computer non ha.
    .cause-certificate-not-here = Il certificato in msExchServerInternalTLSCert dell’oggetto server non è in questo computer.
    .step-import-certificates = Importare i certificati del server con le chiavi private in Personale del computer (console Certificati; in Server Core, certutil -importpfx) ed eseguire di nuovo il ripristino.
    .step-clear-attribute = Se non sono disponibili, svuotare in Modifica ADSI msExchServerInternalTLSCert di questo oggetto server, attendere la replica ed eseguire di nuovo il ripristino.
    .step-renew-certificate = Dopo il ripristino creare un nuovo certificato e rinnovare le eventuali sottoscrizioni Edge.
    .verify = Il ripristino termina, e il comando mostra un certificato con SMTP tra i suoi servizi.
    .caution = Non eliminare i valori Watermark e Action nel Registro di sistema: chi l’ha fatto ha ottenuto di nuovo lo stesso errore.
    .command-show-attribute = Che cosa contiene l’oggetto server?
    .command-list-certificates = Certificati di questo computer con chiave privata
    .command-create-certificate = Creare un nuovo certificato
    .command-certificates-of-exchange = Elencare i certificati di Exchange

edge-account-of-other-domain = Errore 0x52 di Active Directory in un server Edge: usare un account del suo dominio
    .meaning = Il programma di installazione del ruolo Edge interroga l’istanza di directory locale. Con un account di un altro dominio della foresta l’operazione non riesce e dà l’errore 0x52.
    .cause-other-domain = È stato effettuato l’accesso con un account di un dominio diverso da quello a cui questo computer è stato aggiunto.
    .step-use-local-administrator = Accedere con un account del dominio del computer che sia amministratore locale, oppure con un account di amministratore locale.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = L’account nella prima riga comincia con il nome di questo computer, oppure con il nome breve del dominio nella seconda riga.
    .command-account-and-domain = Account e dominio di questo computer
    .command-local-administrators = Amministratori locali

edge-adobjectid = Cannot get child of ADObjectId: Trasporto Edge in un membro di dominio
    .meaning = L’installazione del ruolo Edge dalla riga di comando ha un errore nei membri di dominio, da 2013 CU14 e 2016 CU2, dove la foresta è stata preparata per Exchange.
    .cause-unattended-on-member = Il ruolo Edge è stato installato dalla riga di comando in un membro di dominio.
    .step-use-wizard = Avviare Setup.exe dalla cartella radice del supporto di installazione senza opzioni e installare con l’installazione guidata.
    .step-leave-domain = Oppure, ad esempio in Server Core, che non ha l’installazione guidata: togliere il computer dal dominio (Proprietà del sistema o sconfig) e riavviarlo. Quando il comando mostra False, installare, poi aggiungere di nuovo il computer al dominio.
    .verify = L’installazione termina senza errori, e ServerRole mostra Edge.
    .command-use-wizard = Avviare l’installazione guidata
    .command-is-domain-member = Questo computer è un membro di dominio?
    .command-show-role = Ruolo di questo server

edge-smime-runtime = Process execution failed with exit code 3: ExSMIME.dll richiede Visual C++ 2012
    .meaning = regsvr32 è terminato con il codice di uscita 3, perché la libreria richiede il runtime Visual C++ 2012.
    .cause-runtime-missing = In questo server Edge manca Visual C++ 2012 Redistributable (x64).
    .step-install-runtime = Scaricare vcredist_x64.exe di Visual C++ 2012 (download Microsoft 30679), salvarlo come vcredist2012_x64.exe e installarlo.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra Visual C++ 2012 x64.
    .caution = Il pacchetto x86 non risolve il problema.
    .command-install-runtime = Installare Visual C++ 2012
    .command-is-runtime-installed = È installato?
