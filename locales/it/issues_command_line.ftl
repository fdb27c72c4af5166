# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = Il parametro non è un’opzione riconosciuta: serve un’altra opzione di licenza
    .meaning = Il programma di installazione avviato non conosce questa opzione di licenza, quindi è terminato prima di qualsiasi controllo. È stato digitato { $switch }.
    .cause-new-switch-older-media = Una nuova opzione con un supporto di installazione meno recente: 2013, 2016 fino al CU21 o 2019 fino al CU10.
    .cause-old-switch-newer-media = La vecchia opzione con 2016 CU22 o successivo, 2019 CU11 o successivo, o SE.
    .cause-installed-setup-started = PowerShell ha avviato il Setup.exe del server installato, perché il comando non cominciava con .\
    .step-find-media-build = Andare nella radice del supporto di installazione e controllarne la build. In PowerShell digitare lì sempre .\Setup.exe.
    .step-add-ending = Se il supporto di installazione è 2016 CU22 (15.1.2375) o successivo, 2019 CU11 (15.2.986) o successivo, o SE: eseguire il comando con _DiagnosticDataOFF o _DiagnosticDataON alla fine dell’opzione.
    .step-leave-ending-out = Se è meno recente, o di una qualsiasi build di 2013 (15.0): eseguire il comando senza questa terminazione.
    .verify = Il programma di installazione mostra la sua intestazione e prosegue fino a Copying Files.
    .caution = Basarsi sul supporto di installazione, non su un articolo: alcuni riportano ancora la vecchia opzione per SE.
    .command-show-media-build = Mostrare la build del supporto di installazione
    .command-newer-media = Il proprio comando, con un supporto di installazione più recente
    .command-older-media = Il proprio comando, con un supporto di installazione meno recente

license-terms-not-accepted = È necessario accettare le condizioni di licenza
    .meaning = Il programma di installazione è stato avviato dalla riga di comando senza accettare le condizioni di licenza ed è terminato subito.
    .cause-switch-left-out = L’opzione è stata tralasciata.
    .cause-switch-of-other-media = L’opzione era quella di un’altra build.
    .step-find-switch = Elencare le opzioni di questo supporto di installazione e annotare quella di licenza.
    .step-add-switch = Eseguire di nuovo lo stesso comando con quell’opzione.
    .verify = Il programma di installazione mostra la sua intestazione e prosegue fino a Copying Files.
    .command-list-switches = Elencare le opzioni di questo supporto di installazione
    .command-same-command = Lo stesso comando, con l’opzione

parameter-not-valid-for-operation = Il parametro non è valido per l’operazione corrente
    .meaning = Il programma di installazione ha rifiutato un’opzione che appartiene ad altre operazioni e non ha controllato nulla nel server. L’operazione richiesta è { $operation } con { $parameter }.
    .cause-roles-with-uninstall = /Roles con una disinstallazione: Exchange si rimuove per intero, mai un ruolo alla volta.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig con /PrepareSchema: il file ibrido va con /PrepareAD o /Mode:Install.
    .cause-other-switch = Un’altra opzione che questa operazione non accetta.
    .step-leave-roles-out = Per disinstallare, tralasciare /Roles.
    .step-use-preparead = Con un file ibrido eseguire /PrepareAD come membro di Schema Admins ed Enterprise Admins: estende anche lo schema.
    .step-find-mode = Per ogni altra opzione controllare quali operazioni la accettano.
    .verify = Dopo l’intestazione l’installazione prosegue senza questo messaggio.
    .caution = La disinstallazione rimuove Exchange da questo server: spostarne prima le cassette postali e i connettori.
    .situation-roles-with-uninstall = Disinstallazione con /Roles
    .situation-tenant-file-with-schema = /PrepareSchema con il file ibrido
    .command-uninstall = Disinstallare l’intero server
    .command-prepare-with-file = Preparare un’organizzazione ibrida con il suo file
    .command-list-switches = Elencare le opzioni di ogni operazione

server-object-from-before = Il server Exchange è in uno stato incoerente: è possibile solo il ripristino di emergenza
    .meaning = Active Directory ha un oggetto server con il nome di questo computer, ma Exchange qui non è installato. Il nome è { $server_name }.
    .cause-rebuilt = Il computer è stato ricostruito con lo stesso nome.
    .cause-stopped-early = Un tentativo precedente si è interrotto prima di copiare qualcosa sul disco.
    .cause-snapshot = È stato ripristinato uno snapshot di questo computer senza quello del controller di dominio.
    .step-inspect-object = Controllare la build e i connettori dell’oggetto, e i database del server.
    .step-recover = Se il server va conservato, va ripristinato. Se è membro di un gruppo di disponibilità del database (DAG), toglierlo prima da lì: in un altro membro rimuovere le copie dei database di questo server, poi il server con -ConfigurationOnly, e rimuoverne il nodo dal cluster. Quindi eseguire /Mode:RecoverServer nella versione di Windows che aveva, con il supporto di installazione della sua build o di una più recente. Se msExchInstallPath non è il percorso predefinito, aggiungerlo con /TargetDir.
    .step-delete-or-rename = Se il server non ha mai contenuto nulla e non è elencato alcun database, eliminare in Modifica ADSI solo il suo oggetto sotto CN=Servers, attendere la replica ed eseguire /Mode:Install. Oppure dare a questo computer un altro nome.
    .verify = L’installazione prosegue senza questo messaggio.
    .caution = Eliminando l’oggetto si perdono i suoi connettori di ricezione, e i suoi database restano senza server. Non eliminare mai CN=Microsoft Exchange o l’oggetto di un altro server.
    .command-inspect-object = Mostrare l’oggetto e ciò che si trova al di sotto
    .command-list-databases = Elencare i database di questo server
    .command-recover = Ripristinare il server
