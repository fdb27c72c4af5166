# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = La configurazione di Active Directory per la directory virtuale esiste già
    .meaning = Active Directory ha ancora l’oggetto di una directory virtuale che in IIS non esiste. La directory virtuale è { $virtual_directory }. L’oggetto è { $object_dn }.
    .cause-broke-off = Un tentativo si è interrotto tra la modifica di IIS e quella di Active Directory.
    .cause-rebuilt = Il server è stato ricostruito con lo stesso nome senza /Mode:RecoverServer.
    .step-compare = Confrontare ciò che hanno IIS e Active Directory.
    .step-delete-object = Eseguire un backup dello stato del sistema di un controller di dominio. Poi eliminare solo gli oggetti che non hanno un’applicazione in IIS.
    .step-replicate-and-run = Attendere la replica ed eseguire di nuovo il programma di installazione.
    .verify = Il comando non elenca più l’oggetto.
    .caution = Eliminare un oggetto solo se in IIS non c’è quell’applicazione. Possono seguirne altri, uno per tentativo: confrontarli prima tutti.
    .command-list-objects = Elencare le directory virtuali in Active Directory
    .command-list-applications = Elencare le applicazioni di IIS
    .command-delete-object = Eliminare questo solo oggetto

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode: ripristino con 2019 CU14
    .meaning = In un ripristino il supporto di installazione del CU14 usa una variabile che non imposta mai. È un errore del supporto di installazione.
    .cause-cu14-media = /Mode:RecoverServer è stato eseguito con il supporto di installazione di 2019 CU14.
    .step-get-cu13 = Procurarsi il supporto di installazione di 2019 CU13 e installarne i prerequisiti nel nuovo Windows.
    .step-set-serial-number = Annotare serialNumber dell’oggetto server, poi impostarlo in Modifica ADSI sul valore del CU13 indicato da KB5036404.
    .step-recover-and-upgrade = Ripristinare con il supporto di installazione del CU13, poi aggiornare al CU14 o successivo.
    .verify = Il ripristino termina senza errori.
    .caution = Se si rinuncia al ripristino, rimettere il vecchio valore.
    .command-read-serial-number = Leggere il vecchio valore
    .command-recover = Ripristinare, dal supporto di installazione del CU13

vdir-damaged-dn-string = DNString length mismatch: una directory virtuale contiene un valore danneggiato
    .meaning = Un attributo di una directory virtuale ha un campo di lunghezza che non corrisponde, quindi nessun cmdlet che legge la directory riesce. La directory è { $virtual_directory }. Il cmdlet era { $cmdlet }.
    .cause-edited-by-hand = L’attributo è stato modificato a mano o da uno script.
    .step-note-settings = Annotare gli URL della directory mostrati nell’elenco. Se c’è un altro server della stessa build, annotare le altre impostazioni dalla stessa directory di quel server con il cmdlet Get, per il back-end con -ShowMailboxVirtualDirectories.
    .step-delete-directory = Eseguire un backup di IIS. Poi eliminare in Modifica ADSI l’oggetto di questa sola directory sotto CN=HTTP, e la sua applicazione in IIS, e attendere la replica.
    .step-create-again = Ricreare la directory con il suo cmdlet New, impostare i valori annotati ed eseguire di nuovo il programma di installazione.
    .verify = Il cmdlet Get di questa directory (per il back-end con -ShowMailboxVirtualDirectories) la mostra senza errori.
    .caution = I cmdlet di Exchange non possono leggere questo oggetto: usare Modifica ADSI.
    .command-list-objects = Elencare le directory virtuali in Active Directory con i loro URL
    .command-back-up-iis = Eseguire un backup di IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’: appcmd ha mostrato più righe
    .meaning = Il programma di installazione si aspetta da appcmd una riga e ne ha ricevute più di una. Molto probabilmente appcmd ha segnalato un problema dell’elenco dei moduli di IIS.
    .cause-config-damaged = applicationHost.config è danneggiato, oppure è stato bloccato a mano.
    .step-run-command = Copiare applicationHost.config. Poi eseguire a mano il comando del programma di installazione e leggere che cosa mostra.
    .step-restore-config = Correggere in applicationHost.config ciò che appcmd indica, oppure ripristinare un backup.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra una sola riga.
    .caution = Un backup ripristinato annulla tutte le modifiche fatte a IIS da allora.
    .command-run-command = Sbloccare l’elenco dei moduli, come fa il programma di installazione
    .command-list-backups = Elencare i backup della configurazione di IIS
    .command-restore-backup = Ripristinare un backup
    .command-copy-config = Copiare applicationHost.config

uninstall-server-object-gone = Impossibile eseguire l’operazione perché l’oggetto non è stato trovato: disinstallazione senza oggetto server
    .meaning = Se in questo server è mai stato installato l’aggiornamento di sicurezza di gennaio 2023, la disinstallazione elimina l’oggetto server insieme al ruolo Cassette postali e più tardi lo cerca di nuovo. Ha cercato { $server_name }.
    .cause-january-2023-security-update = In passato è stato installato l’aggiornamento di sicurezza di gennaio 2023.
    .step-update-first = Se non è ancora stato rimosso nulla, installare l’aggiornamento di sicurezza di giugno 2023 o uno successivo, poi disinstallare.
    .step-check-leftovers-and-databases = Se l’oggetto non c’è più e del server non serve nulla, controllare che in Active Directory non ne resti nulla, e in un altro server Exchange che nessun database lo nomini. Poi spegnere il computer definitivamente.
    .step-restore-and-recover = Se serve, ripristinare l’oggetto dal Cestino di Active Directory o da un backup: /Mode:RecoverServer lo legge. Poi ripristinare il server in un computer con lo stesso nome, aggiornarlo e disinstallare di nuovo.
    .verify = La disinstallazione termina senza errori. Se invece si rinuncia al server, il comando non mostra alcun oggetto e nessun database nomina il server.
    .caution = Lasciare i valori Watermark e Action nel Registro di sistema: dopo la loro eliminazione il passaggio successivo non è riuscito allo stesso modo.
    .command-list-updates = Elencare gli aggiornamenti di Exchange
    .command-list-databases = Elencare i database con i loro server
    .command-recover = Ripristinare il server
    .command-find-leftovers = In Active Directory è rimasto qualcosa del server?
