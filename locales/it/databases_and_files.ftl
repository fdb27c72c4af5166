# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = La directory AD LDS esiste nel percorso predefinito
    .meaning = La cartella in cui il programma di installazione vuole creare l’istanza AD LDS di Trasporto Edge esiste già.
    .cause-earlier-installation = L’ha lasciata un’installazione precedente di Trasporto Edge, forse non riuscita.
    .cause-role-uninstalled = Il ruolo è stato disinstallato, ma la sua cartella di dati è rimasta.
    .cause-folder-reused = La cartella di destinazione viene da un’altra installazione di Exchange.
    .step-stop-service = Assicurarsi che nessun server Trasporto Edge e nessun’altra applicazione AD LDS usi la cartella. Se c’è il servizio di un’istanza abbandonata, arrestarlo.
    .step-back-up-folder = Eseguire un backup della cartella.
    .step-uninstall-instance = Se c’è un servizio, disinstallarne l’istanza in Programmi e funzionalità, oppure in Server Core con il comando. I suoi dati vengono eliminati.
    .step-rename-folder = Se la cartella c’è ancora, rinominarla.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra False.
    .caution = In un server Edge in funzione questa cartella contiene la configurazione e i destinatari: disinstallare e rinominare solo ciò che nulla usa più.
    .command-find-service = Esiste il servizio di una vecchia istanza?
    .command-stop-service = Arrestare il servizio abbandonato
    .command-back-up-folder = Eseguire un backup della cartella
    .command-uninstall-instance = In Server Core: disinstallare la vecchia istanza
    .command-rename-folder = Rinominare la vecchia cartella
    .command-test-folder = La cartella esiste ancora?

FirstSGFilesExist = Sono presenti file di database meno recenti: primo database
    .meaning = La cartella per il primo database delle cassette postali contiene già file di database o di log.
    .cause-earlier-installation = I file sono rimasti da un’installazione precedente di Exchange.
    .cause-path-in-use = /DbFilePath, /LogFolderPath o /TargetDir punta a una cartella in uso.
    .step-find-files = Elencare i file di database e scoprire a quale server o database appartengono. Se /DbFilePath o /LogFolderPath indica un’altra cartella, cercare lì.
    .step-move-files = Eseguirne un backup e spostarli in un luogo sicuro, oppure scegliere una cartella vuota con /DbFilePath e /LogFolderPath.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando, con la cartella scelta, non elenca alcun file.
    .caution = Un file .edb può essere l’unica copia di cassette postali: non eliminarlo.
    .command-list-files = Elencare i file di database sotto la cartella di installazione

MailboxEDBDriveDoesNotExist = Manca l’unità specificata per il database delle cassette postali
    .meaning = Il server da ripristinare aveva un file di database delle cassette postali (.edb) in un’unità che questo computer non ha.
    .cause-other-drive-letters = Il nuovo server ha altre lettere di unità.
    .cause-volume-not-attached = Un volume non è collegato, è offline o non è formattato.
    .cause-mount-point-missing = Un punto di montaggio non è stato ricreato.
    .step-list-paths = Elencare in un altro server Exchange i percorsi dei database del server perduto. Se non ce n’è uno, leggerli in Active Directory.
    .step-attach-volumes = Collegare i volumi e assegnare loro le vecchie lettere di unità o i vecchi punti di montaggio: in Gestione disco, Cambia lettera e percorso di unità.
    .step-recover-again = Eseguire di nuovo il programma di installazione con /Mode:RecoverServer.
    .verify = Il comando elenca ogni unità e punto di montaggio di EdbFilePath, ciascuno con un file system.
    .caution = Non cambiare la lettera di un’unità usata dal sistema, da un file di paging o da un altro programma.
    .command-show-paths = Mostrare i percorsi dei database
    .command-show-paths-in-directory = Mostrare in Active Directory i percorsi di tutti i database, con i relativi server (msExchEDBFile)
    .command-open-disk-management = Aprire Gestione disco
    .command-show-volumes = Mostrare i volumi
    .command-recover = Ripristinare il server

MailboxLogDriveDoesNotExist = Manca l’unità specificata per il gruppo di archiviazione
    .meaning = Il server da ripristinare aveva i log delle transazioni in un’unità che questo computer non ha. I gruppi di archiviazione citati nel titolo non esistono più da Exchange 2010.
    .cause-other-drive-letters = Il nuovo server ha altre lettere di unità.
    .cause-volume-not-attached = Il volume dei log non è collegato, è offline o non è formattato.
    .cause-mount-point-missing = Un punto di montaggio non è stato ricreato.
    .step-find-folders = Elencare in un altro server Exchange le cartelle dei log del server perduto. Se non ce n’è uno, leggerle in Active Directory.
    .step-attach-volumes = Collegare i volumi dei log e assegnare loro le vecchie lettere di unità o i vecchi punti di montaggio: in Gestione disco, Cambia lettera e percorso di unità.
    .step-recover-again = Eseguire di nuovo il programma di installazione con /Mode:RecoverServer.
    .verify = Il comando elenca ogni unità e punto di montaggio di LogFolderPath, ciascuno con un file system.
    .caution = Non cambiare la lettera di un’unità usata dal sistema, da un file di paging o da un altro programma.
    .command-show-folders = Mostrare le cartelle dei log
    .command-read-folders = Cartelle dei log di tutti i database in Active Directory, con i relativi server
    .command-open-disk-management = Aprire Gestione disco
    .command-recover = Ripristinare il server
    .command-show-volumes = Mostrare i volumi

SecondSGFilesExist = Sono presenti file di database meno recenti: secondo database
    .meaning = La cartella in cui il programma di installazione creerebbe un secondo database contiene file di uno precedente. Il controllo risale a Exchange 2007 e oggi si incontra di rado.
    .cause-earlier-installation = Un’installazione precedente, forse non riuscita, ha lasciato file .edb e log.
    .cause-path-in-use = Il percorso scelto appartiene a un altro database.
    .step-find-files = Scoprire a quale database appartengono i file e se qualcuno ne ha ancora bisogno.
    .step-move-files = Eseguire un backup dei file e spostarli, oppure scegliere un altro percorso.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando non elenca alcun file.
    .caution = Questi file possono essere l’unica copia di un database: identificarli ed eseguirne un backup prima di eliminare qualcosa.
    .command-list-files = Elencare i file di database nella cartella

TargetPathCompressed = La cartella di installazione è compressa
    .meaning = La compressione NTFS è abilitata per la cartella in cui va installato Exchange. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = Per impostazione predefinita i database e i log di Exchange sono sotto questa cartella, e Microsoft non supporta la loro compressione.
    .cause-drive-compressed = L’unità o la cartella Program Files è stata compressa per risparmiare spazio.
    .cause-inherited = La cartella eredita la compressione dalla cartella padre.
    .step-uncompress = Disabilitare la compressione per la cartella e ciò che contiene, e per la cartella padre: Proprietà, Avanzate. In una nuova installazione si può invece scegliere un’altra cartella con /TargetDir.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra Directory senza Compressed.
    .caution = La decompressione richiede tempo e spazio libero; se vi si trovano database, eseguirne prima un backup e arrestare Exchange.
    .command-show-compression = Mostrare gli attributi della cartella
    .command-uncompress = Disabilitare la compressione per la cartella e ciò che contiene

# Facts

fact-AdLdsDataPathExists = Cartella AD LDS di una vecchia installazione Edge
    .ask = In questo computer c’è già una cartella di dati AD LDS di Trasporto Edge?
    .hint = TransportRoles\Data\Adam nella cartella di installazione.
fact-FirstDatabaseFolderInUse = File nella cartella del primo database
    .ask = La cartella del primo database delle cassette postali contiene già file .edb o log?
    .hint = Di solito la cartella Mailbox nella cartella di installazione, oppure quella indicata in /DbFilePath.
fact-SecondDatabaseFolderInUse = File nella cartella del secondo database
    .ask = La cartella di un secondo database delle cassette postali contiene già file .edb o log?
    .hint = Di norma Exchange 2013 crea un solo database; in tal caso rispondere no.
fact-DatabaseDriveMissing = Unità di database mancante
    .ask = In questo computer manca un’unità in cui il server perduto aveva un database?
    .hint = Confrontare EdbFilePath di Get-MailboxDatabase con le unità di questo computer.
fact-LogDriveMissing = Unità dei log mancante
    .ask = In questo computer manca un’unità in cui il server perduto aveva i log delle transazioni?
    .hint = Confrontare LogFolderPath di Get-MailboxDatabase con le unità di questo computer.
fact-TargetFolderCompressed = Cartella di installazione compressa
    .ask = La cartella per Exchange, o la cartella padre, è compressa con NTFS?
    .hint = Proprietà della cartella, Avanzate; in Esplora file i nomi degli elementi compressi sono blu.
