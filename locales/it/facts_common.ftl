# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Versione di Windows

fact-WindowsBuild = Build di Windows
    .ask = Quale Windows è in esecuzione in questo computer?
    .hint = Lo mostra il comando winver.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Numero di versione di .NET Framework
    .ask = Quale .NET Framework è installato?
    .hint = Valore Release del Registro di sistema, in NET Framework Setup, NDP, v4, Full.
    .value-378389 = 4.5
    .value-378758 = 4.5.1
    .value-379893 = 4.5.2
    .value-393297 = 4.6
    .value-394271 = 4.6.1
    .value-394806 = 4.6.2
    .value-460805 = 4.7
    .value-461310 = 4.7.1
    .value-461814 = 4.7.2
    .value-528049 = 4.8
    .value-533325 = 4.8.1

fact-SchemaAdmin = Appartenenza a Schema Admins
    .ask = L’account che esegue il programma di installazione è membro di Schema Admins?
    .hint = whoami con /groups elenca i gruppi della sessione in corso; dopo una modifica, disconnettersi e accedere di nuovo.

fact-EnterpriseAdmin = Appartenenza a Enterprise Admins
    .ask = L’account che esegue il programma di installazione è membro di Enterprise Admins?
    .hint = whoami con /groups elenca i gruppi della sessione in corso; dopo una modifica, disconnettersi e accedere di nuovo.

fact-ExOrgAdmin = Appartenenza a Organization Management
    .ask = L’account che esegue il programma di installazione è membro di Organization Management?
    .hint = Il gruppo si trova nell’unità organizzativa Microsoft Exchange Security Groups del dominio radice della foresta.

fact-LocalAdmin = Appartenenza al gruppo Administrators locale
    .ask = L’account che esegue il programma di installazione è un amministratore locale, e il programma è stato avviato come amministratore?
    .hint = “Come amministratore” significa avviato con Esegui come amministratore.

fact-LocalDomainAdmin = Appartenenza a Domain Admins
    .ask = L’account che esegue il programma di installazione è membro di Domain Admins nel dominio di questo computer?
    .hint = whoami con /groups elenca i gruppi della sessione in corso.

fact-ServerAlreadyExists = Oggetto server Exchange in Active Directory
    .ask = Active Directory contiene già un oggetto server Exchange con il nome di questo computer?
    .hint = Li elenca Get-ExchangeServer, eseguito in un altro server Exchange.

fact-SiteName = Sito di Active Directory di questo computer
    .ask = In quale sito di Active Directory si trova questo computer?
    .hint = Lo mostra nltest con /dsgetsite.

fact-SMOSchemaSiteName = Sito del master schema
    .ask = In quale sito di Active Directory si trova il master schema?
    .hint = In un controller di dominio, netdom query fsmo indica il master schema; Siti e servizi di Active Directory ne mostra il sito.

fact-DomainController = Controller di dominio utilizzato

fact-DomainControllerSiteName = Sito del controller di dominio utilizzato
    .ask = In quale sito di Active Directory si trova il controller di dominio usato dal programma di installazione?
    .hint = nltest con /dsgetdc indica il controller di dominio e il suo sito.

fact-ComputerDomain = Dominio di questo computer
    .ask = Qual è il nome DNS del dominio di questo computer?
    .hint = Ad esempio contoso.com; lo mostra Server Manager.

fact-SmoSchemaDomain = Dominio del master schema

fact-DomainRole = Ruolo di questo computer nel dominio
    .ask = Quale ruolo ha questo computer nel suo dominio?
    .hint = I server Trasporto Edge possono essere autonomi; tutti gli altri ruoli richiedono un dominio.
    .value-0 = Workstation autonoma
    .value-1 = Workstation membro
    .value-2 = Server autonomo
    .value-3 = Server membro
    .value-4 = Controller di dominio
    .value-5 = Controller di dominio con il ruolo PDC

fact-WasSetupStartedFromGUI = Avvio con l’installazione guidata
    .ask = È stata avviata l’installazione guidata, invece della riga di comando?
    .hint = Alcuni controlli vengono eseguiti solo in una delle due.

fact-ComputerNameDnsFullyQualified = Nome completo di questo computer
    .ask = Qual è il nome di dominio completo di questo computer?
    .hint = Ad esempio ex01.contoso.com; un nome senza punto significa che manca il suffisso DNS.

fact-CurrentLogOn = Account connesso
    .ask = Quale account esegue il programma di installazione?
    .hint = Lo mostra whoami, ad esempio CONTOSO\admin.

fact-AdInitError = Errore durante la lettura di Active Directory

fact-PrepareDomain = Dominio da preparare

fact-PrepareOrganization = Organizzazione da preparare in questo tentativo
    .ask = In questo tentativo va preparata l’organizzazione di Exchange in Active Directory?
    .hint = Sì con /PrepareAD, e se /PrepareAD di questa build non è ancora stato eseguito.

fact-PrepareSchema = Schema da estendere in questo tentativo
    .ask = In questo tentativo va esteso lo schema?
    .hint = Sì con /PrepareSchema o /PrepareAD, e se lo schema non è ancora stato esteso per questa build.

fact-ExchangeVersion = Versione di Exchange del supporto di installazione

fact-SidExOrgAdmins = SID di Organization Management

fact-ServerManagement = Appartenenza a Server Management
    .ask = L’account che esegue il programma di installazione è membro di Server Management?
    .hint = whoami con /groups elenca i gruppi della sessione in corso.

fact-InstalledWindowsFeatures = Funzionalità di Windows installate

fact-ComputerDomainDN = Nome distinto del dominio di questo computer

fact-LocalComputerDomainDN = Oggetto dominio di questo computer

fact-LocalServerName = Nome breve di questo computer
    .ask = Qual è il nome breve di questo computer?
    .hint = Lo mostra hostname, ad esempio EX01.

fact-NewProvisionedServerName = Nome del server di cui effettuare il provisioning

fact-RootDN = Dominio radice della foresta

fact-Windows10Version = Windows Server 2016 o versione successiva

fact-WindowsPath = Cartella di Windows

fact-Product = Versione di Exchange
    .ask = Quale Exchange si installa o si aggiorna?
    .hint = Conta il supporto di installazione da cui si avvia il programma di installazione.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Build del supporto di installazione
    .ask = Qual è la build del supporto di installazione?
    .hint = Proprietà di setup.exe, scheda Dettagli; ad esempio 15.2.1748.10.

fact-InstalledBuild = Build installata in precedenza
    .ask = Quale build di Exchange è installata ora in questo server?
    .hint = Programmi e funzionalità la mostra accanto a Exchange; se non ce n’è, lasciare aperta la domanda.

fact-Operation = Operazione
    .ask = Che cosa deve fare il programma di installazione?
    .hint = Se nel server c’è già Exchange, con un aggiornamento cumulativo lo si aggiorna: non è una nuova installazione.
    .value-install = Installare Exchange
    .value-upgrade = Installare un aggiornamento cumulativo
    .value-uninstall = Disinstallare Exchange
    .value-recover-server = Ripristinare un server (/Mode:RecoverServer)
    .value-prepare-schema = Estendere lo schema (/PrepareSchema)
    .value-prepare-ad = Preparare Active Directory (/PrepareAD)
    .value-prepare-domain = Preparare un dominio (/PrepareDomain)
    .value-language-pack = Aggiungere o rimuovere un Language Pack di messaggistica unificata

fact-AskedRole = Ruolo da installare
    .ask = Quale ruolo deve avere questo server?
    .hint = Molti controlli riguardano un solo ruolo.
    .value-mailbox = Cassette postali
    .value-client-access = Accesso client (Exchange 2013)
    .value-edge = Trasporto Edge
    .value-management-tools = Solo strumenti di gestione

fact-Interface = Installazione guidata o riga di comando

fact-SchemaUpdateStatus = Schema non aggiornato a questa build
    .ask = Lo schema deve ancora essere esteso per questa build?
    .hint = No, se /PrepareSchema o /PrepareAD di questa build è già stato eseguito e le modifiche sono state replicate.

fact-OrganizationUpdateStatus = Organizzazione non aggiornata a questa build
    .ask = L’organizzazione di Exchange deve ancora essere preparata per questa build?
    .hint = No, se /PrepareAD di questa build è già stato eseguito e le modifiche sono state replicate.

fact-DomainUpdateStatus = Dominio non aggiornato a questa build
    .ask = Il dominio di questo computer deve ancora essere preparato per questa build?
    .hint = /PrepareAD prepara il dominio in cui viene eseguito; ogni altro richiede /PrepareDomain o /PrepareAllDomains.

fact-AdInitializationStatus = Lettura di Active Directory riuscita

fact-LoggedOnUser = Account che ha avviato il programma di installazione

fact-SchemaMaster = Master schema
    .ask = Quale controller di dominio è il master schema?
    .hint = In un controller di dominio lo indica netdom query fsmo.

fact-OrganizationName = Organizzazione di Exchange
    .ask = Qual è il nome dell’organizzazione di Exchange?
    .hint = Lo mostra Get-OrganizationConfig in qualsiasi server Exchange; se non ce n’è ancora, lasciare aperta la domanda.

fact-ChosenDomainController = Controller di dominio scelto dal programma di installazione

fact-AdValidationReason = Perché non è stato possibile convalidare Active Directory

fact-InstallDirectory = Cartella di installazione di Exchange
    .ask = In quale cartella è installato (o va installato) Exchange?
    .hint = Per impostazione predefinita Exchange Server\V15 sotto Program Files\Microsoft.

fact-SourceDirectory = Cartella da cui è stato avviato il programma di installazione
    .ask = Da quale cartella è stato avviato il programma di installazione?
    .hint = Dovrebbe essere il supporto di installazione, non la cartella Bin di un Exchange installato.

fact-RootMessage = Messaggio dell’errore

fact-OldestControllerWindows = Windows del controller di dominio meno recente
    .ask = Quale Windows è in esecuzione nel controller di dominio meno recente della foresta?
    .hint = Utenti e computer di Active Directory, Domain Controllers; oppure Get-ADDomainController -Filter * per ogni dominio.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows del controller di dominio più recente
    .ask = Quale Windows è in esecuzione nel controller di dominio più recente della foresta?
    .hint = Utenti e computer di Active Directory, Domain Controllers; oppure Get-ADDomainController -Filter * per ogni dominio.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
