# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = Il nome NetBIOS e il nome host DNS del computer sono diversi
    .meaning = Questo computer ha un nome in NetBIOS e un altro in DNS.
    .cause-name-too-long = Il nome ha più di 15 caratteri, quindi NetBIOS lo tronca.
    .cause-restart-pending = Il computer è stato rinominato e non riavviato.
    .cause-edited-by-hand = Il nome host è stato modificato a mano.
    .step-compare-names = Confrontare i due nomi: il primo è quello NetBIOS.
    .step-restart = Se un nuovo nome attende un riavvio ed Exchange non è ancora installato, riavviare. Se Exchange è installato, ridare prima al computer il vecchio nome.
    .step-rename-computer = Se il nome ha più di 15 caratteri ed Exchange non è ancora installato, dare al computer un nome più breve.
    .step-correct-registry = Se il nome host è stato modificato a mano, esportare la chiave Tcpip\Parameters del Registro di sistema, riportarvi Hostname e NV Hostname al nome del computer e riavviare.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = I due nomi coincidono, a parte maiuscole e minuscole.
    .caution = Non dare mai un nuovo nome a un computer in cui è installato Exchange.
    .command-show-names = Mostrare entrambi i nomi
    .command-rename-computer = Rinominare il computer e riavviarlo

DNSDomainNameNotValid = Il nome di dominio DNS del computer contiene caratteri non consentiti
    .meaning = Il nome di dominio DNS di questo computer contiene caratteri che Exchange non accetta. Lettere da A a Z, cifre, punti e trattini vanno sempre bene.
    .cause-suffix-mistyped = Il suffisso DNS primario del computer è stato scritto male.
    .cause-domain-named-so = Il nome del dominio di Active Directory contiene un carattere di questo tipo, ad esempio un carattere di sottolineatura.
    .step-find-name = Confrontare questo nome con quello del dominio di Active Directory.
    .step-correct-suffix = Se è sbagliato solo il suffisso ed Exchange non è ancora installato, correggerlo in Proprietà del sistema, Nome computer, Cambia, Altro. In Server Core impostarlo nel Registro di sistema.
    .step-use-other-domain = Se è il dominio stesso ad avere questo nome, installare Exchange in un altro dominio.
    .step-restart-and-run = Riavviare ed eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra un nome composto solo da lettere, cifre, punti e trattini.
    .caution = Dopo l’installazione di Exchange non è supportato cambiare il suffisso del server o rinominare un dominio della sua foresta.
    .command-show-name = Mostrare il nome di dominio DNS
    .command-set-suffix = In Server Core: impostare il suffisso nel Registro di sistema

FqdnMissing = Manca il suffisso DNS primario
    .meaning = Il computer ha un nome ma non un suffisso DNS, quindi non ha un nome completo.
    .cause-never-set = Un computer in un gruppo di lavoro nella rete perimetrale non ha mai ricevuto un suffisso.
    .cause-restart-pending = Il suffisso è stato immesso, ma il computer non è stato riavviato.
    .step-set-suffix = Impostare il suffisso DNS primario: Proprietà del sistema, Nome computer, Cambia, Altro. Oppure, come in Server Core, impostarlo nel Registro di sistema.
    .step-restart-computer = Riavviare il computer.
    .step-check-resolution = Controllare con nslookup che i server Cassette postali risolvano questo nome completo, e che questo computer risolva i loro.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra il suffisso.
    .caution = Scegliere con cura il suffisso: cambiarlo dopo l’installazione di Exchange non è supportato.
    .command-set-suffix = Impostare il suffisso nel Registro di sistema
    .command-show-suffix = Mostrare il suffisso

HostRecordMissing = Impossibile trovare il record Host per il computer locale nel database DNS
    .meaning = Il server DNS interrogato dal programma di installazione non ha restituito alcun record host (A) per questo computer.
    .cause-wrong-dns-server = La scheda usa un server DNS pubblico o sbagliato.
    .cause-not-registered = La registrazione dinamica è disabilitata, oppure la zona la rifiuta.
    .cause-record-deleted = Il record è stato eliminato o è scaduto (scavenging).
    .cause-second-adapter = Una seconda scheda (backup, replica) ha un proprio server DNS, e il programma di installazione ha interrogato quello.
    .step-set-dns-servers = Nelle proprietà IPv4 di ogni scheda (in Server Core: sconfig) immettere solo server DNS che ospitano la zona di Active Directory.
    .step-register = Registrare di nuovo questo computer, oppure creare a mano il record nella zona.
    .step-check-resolution = Cercare il nome completo qui e in un controller di dominio; un nuovo record può richiedere alcuni minuti.
    .verify = Ogni server DNS risponde con il nome e l’indirizzo di questo server. Il programma di installazione dà solo un avviso e continua.
    .command-show-dns-servers = Mostrare i server DNS di ogni scheda
    .command-register = Registrare di nuovo il record host
    .command-look-up-at-each-server = Cercare il record nel primo server DNS di ogni scheda

PrimaryDNSTestFailed = Impossibile contattare il server DNS primario
    .meaning = Il primo server DNS di una scheda di rete non risponde sulla porta 53.
    .cause-wrong-dns-server = La scheda usa un server DNS pubblico o sbagliato.
    .cause-dns-server-down = Il server DNS non è in funzione.
    .cause-port-blocked = Un firewall blocca la porta 53.
    .cause-unused-adapter = Una scheda non utilizzata ha vecchie impostazioni.
    .step-set-dns-servers = Nelle proprietà IPv4 di ogni scheda (in Server Core: sconfig) immettere solo i server DNS del dominio.
    .step-check-dns-server = Controllare che nel server che non risponde sia in esecuzione il servizio DNS e che la porta 53 sia aperta, per UDP e TCP.
    .step-disable-unused-adapters = Disabilitare le schede non utilizzate, oppure correggerne le impostazioni.
    .verify = Il comando mostra True dopo l’indirizzo del primo server DNS di ogni scheda. Il programma di installazione dà solo un avviso e continua.
    .command-show-dns-servers = Mostrare i server DNS di ogni scheda
    .command-find-domain-controllers = Trovare i controller di dominio tramite DNS
    .command-test-dns-port = Provare la porta 53 (TCP)
    .command-test-first-servers = Provare la porta 53 (TCP) del primo server DNS di ogni scheda

ServerNameNotValid = Il nome del computer contiene caratteri che Exchange non accetta
    .meaning = Il nome di questo computer contiene caratteri che Exchange non accetta nel nome di un server. Lettere da A a Z, cifre e trattini vanno sempre bene. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .step-rename-computer = Prima di installare Exchange rinominare il computer: da A a Z, da 0 a 9 e trattini, al massimo 15 caratteri. Nessun carattere di sottolineatura, spazio o accento.
    .step-check-and-run = Dopo il riavvio controllare con nslookup che DNS conosca il nuovo nome, ed eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra True.
    .caution = Non rinominare mai un computer in cui è già in esecuzione Exchange.
    .command-test-name = Il nome è composto da caratteri ammessi?
    .command-rename-computer = Rinominare il computer e riavviarlo

# Facts

fact-ComputerNameDnsHostname = Nome host DNS
    .ask = Qual è il nome host DNS del computer, senza il dominio?
    .hint = Lo mostra il comando hostname.
fact-ComputerNameNetBIOS = Nome NetBIOS
    .ask = Qual è il nome NetBIOS del computer?
    .hint = Lo contiene la variabile COMPUTERNAME.
fact-ComputerNameDnsDomain = Dominio DNS del computer
    .ask = Qual è il dominio DNS (suffisso DNS primario) del computer?
    .hint = Lo mostra ipconfig /all. Se non ce n’è, lasciare vuoto il campo.
fact-HostRecord = Record host di questo computer
    .ask = Quale indirizzo restituisce il server DNS per il nome completo di questo computer?
    .hint = Chiederlo con nslookup; se non c’è alcun record, lasciare vuoto il campo.
fact-PrimaryDNSPortAvailable = Il server DNS risponde
    .ask = Il primo server DNS della scheda di rete risponde sulla porta 53?
    .hint = Lo chiede nslookup, seguito dal dominio e dall’indirizzo di quel server.
