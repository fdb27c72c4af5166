# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The On-Premises test failed: il programma di installazione non ha potuto leggere le relazioni dell’organizzazione
    .meaning = Un errore ha interrotto il controllo che stabilisce se l’organizzazione locale è ibrida. Una causa nota è una relazione dell’organizzazione incompleta.
    .cause-no-application-uri = Una relazione dell’organizzazione non ha TargetApplicationUri.
    .cause-no-domain-names = Una relazione dell’organizzazione non ha nomi di dominio.
    .cause-damaged-object = È danneggiato un oggetto ibrido o una relazione.
    .step-read-exception = Leggere nel log l’eccezione dell’impostazione IsHybridObjectFoundOnPremises e la riga che cerca un TargetApplicationUri.
    .step-find-relationship = Elencare le relazioni e trovare quella senza TargetApplicationUri o DomainNames.
    .step-complete-or-remove = Impostare ciò che manca: l’URI (per Exchange Online, quello mostrato nel log) oppure i domini con -DomainNames. Se nessuno usa la relazione, eliminarla invece con Remove-OrganizationRelationship.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Ogni relazione elencata ha nomi di dominio e un URI dell’applicazione.
    .caution = Le relazioni permettono di condividere la disponibilità con il cloud o con i partner: annotarne le impostazioni prima di modificarle.
    .command-list-relationships = Elencare le relazioni dell’organizzazione
    .command-set-application-uri = Impostare l’URI dell’applicazione della relazione incompleta

DidTenantSettingCreatedAnException = Il programma di installazione non ha potuto valutare la configurazione del tenant di Exchange Online
    .meaning = Un errore ha interrotto il confronto tra il tenant e il supporto di installazione. Forse il programma di installazione non ha potuto leggere il file indicato in /TenantOrganizationConfig oppure, nell’installazione guidata, accedere al tenant. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-file-unreadable = Il file indicato in /TenantOrganizationConfig manca, è vuoto o è danneggiato.
    .cause-sign-in-failed = Nell’installazione guidata l’accesso al tenant non è riuscito.
    .cause-wrong-shell = L’esportazione viene dall’organizzazione sbagliata, ad esempio dalla shell locale invece che da Exchange Online.
    .step-read-exception = Leggere nel log l’eccezione di questo controllo.
    .step-export-again = Connettersi a Exchange Online ed esportare di nuovo la configurazione. Se lo si fa in un altro computer, copiare il file nella cartella $env:TEMP di questo server.
    .step-prepare-with-file = Eseguire /PrepareAD dalla riga di comando con il percorso completo del file, come membro di Schema Admins ed Enterprise Admins. Se invece si usa l’installazione guidata, accedere con un account funzionante del tenant; il server deve allora raggiungere Exchange Online.
    .verify = Import-Clixml legge il file e mostra il nome del tenant, ad esempio contoso.onmicrosoft.com.
    .command-export-configuration = Esportare la configurazione del tenant
    .command-read-file = Il file è leggibile?
    .command-prepare-with-file = Preparare Active Directory con il file

HybridIsEnabledAndTenantVersionIsNotUpgraded = È stata rilevata una distribuzione ibrida con Office 365, e il tenant non è confermato
    .meaning = L’organizzazione è o era ibrida con Exchange Online, e il programma di installazione non ha un’esportazione utilizzabile delle impostazioni del tenant.
    .cause-file-not-given = /PrepareAD o l’installazione dalla riga di comando sono stati avviati senza /TenantOrganizationConfig.
    .cause-file-unusable = Il file manca, è danneggiato o non è stato creato con Export-Clixml.
    .cause-with-prepareschema = L’opzione /TenantOrganizationConfig è stata combinata con /PrepareSchema, che la rifiuta.
    .cause-abandoned-hybrid = Una distribuzione ibrida abbandonata ha lasciato una configurazione ibrida, una relazione o un trust federativo, oppure il certificato di quel trust è scaduto.
    .step-export-tenant = Connettersi a Exchange Online, non al server locale, ed esportare la configurazione; mettere il file nella cartella $env:TEMP di questo server.
    .step-prepare-with-file = Eseguire /PrepareAD con il percorso completo del file, come membro di Schema Admins ed Enterprise Admins: estende anche lo schema. Se non c’è più un tenant e non resta alcun oggetto ibrido, tralasciare /TenantOrganizationConfig. Se il programma di installazione si rifiuta ancora di proseguire, usare l’installazione guidata: in un caso segnalato non si è fermata a questo punto.
    .step-find-leftovers = Cercare un certificato di federazione scaduto (Not After) e relazioni che nessuno usa. Se il certificato è scaduto, rimuovere i domini federati, per ultimo quello in AccountNamespace, poi il trust; se serve ancora, crearlo di nuovo. Eliminare le relazioni inutilizzate con Remove-OrganizationRelationship, e una configurazione ibrida inutilizzata con Remove-HybridConfiguration.
    .step-export-again = Se il tenant esiste ancora, esportarne di nuovo la configurazione, in Exchange Online PowerShell e non nel server locale; mettere il file nella cartella $env:TEMP di questo server.
    .verify = Il controllo è superato.
    .caution = Non eliminare oggetti ibridi in Modifica ADSI: una distribuzione ibrida in uso perde la disponibilità e il flusso di posta. Senza il trust, la condivisione che lo usa non funziona finché non viene creato di nuovo.
    .situation-no-file = Non è stato indicato un file del tenant
    .situation-file-refused = Il file del tenant è stato rifiutato
    .command-export-tenant = Esportare la configurazione del tenant
    .command-prepare-with-file = Preparare Active Directory con il file
    .command-show-leftovers = Mostrare gli oggetti ibridi e i trust federativi dell’organizzazione
    .command-show-federated-domains = Mostrare i domini federati
    .command-remove-federated-domain = Rimuovere un dominio federato
    .command-remove-trust = Rimuovere il trust federativo

MitigationsCloudEndpointUnreachable = L’endpoint cloud delle mitigazioni non è raggiungibile
    .meaning = Il server non raggiunge Office Config Service, da cui Exchange Emergency Mitigation riceve le mitigazioni.
    .why = Senza di esso non arriva alcuna mitigazione di emergenza. Exchange comunque si installa e funziona.
    .cause-no-internet = Il server non ha accesso a Internet, di proposito.
    .cause-blocked = Il firewall o il proxy blocca officeclient.microsoft.com, TCP 443, oppure serve un proxy che non è ancora impostato.
    .cause-tls-inspection = L’ispezione TLS sostituisce il certificato del servizio.
    .step-ignore-if-intended = Se questo server deve restare senza accesso a Internet, o se queste mitigazioni non si usano, ignorare l’avviso e installare tempestivamente gli aggiornamenti di sicurezza.
    .step-allow-address = Altrimenti consentire TCP 443 in uscita verso officeclient.microsoft.com ed escluderlo dall’ispezione TLS. Il comando mostra allora 200.
    .step-set-proxy = Se si usa un proxy, impostarlo per il server Exchange dopo l’installazione.
    .verify = Dopo l’installazione lo script segnala che il servizio è raggiungibile.
    .command-fetch-mitigations = Scaricare le mitigazioni
    .command-set-proxy = Impostare il proxy del server Exchange (l’indirizzo è un esempio)
    .command-test-connection = Controllare la connessione al servizio

# Facts

fact-IsHybridObjectFoundOnPremises = Distribuzione ibrida locale
    .ask = L’organizzazione è, o è mai stata, in una distribuzione ibrida con Exchange Online?
    .hint = Contano anche i residui: li mostrano Get-HybridConfiguration e Get-OrganizationRelationship.
fact-IsExchangeVersionCorrectForTenant = Tenant confermato da un’esportazione
    .ask = Il programma di installazione viene avviato con /TenantOrganizationConfig e un’esportazione recente del tenant?
    .hint = Serve solo in una distribuzione ibrida.
fact-OrganizationRelationshipIncomplete = Relazione dell’organizzazione incompleta
    .ask = A una relazione dell’organizzazione manca TargetApplicationUri o DomainNames?
    .hint = Get-OrganizationRelationship li mostra entrambi.
fact-TenantConfigUnreadable = Esportazione del tenant non leggibile
    .ask = Il file esportato del tenant manca, è vuoto o è danneggiato?
    .hint = Import-Clixml deve riuscire a leggerlo.
fact-MitigationEndpointReachable = Office Config Service raggiungibile
    .ask = Questo server raggiunge officeclient.microsoft.com sulla porta TCP 443?
    .hint = Aprire in un browser di questo server https://officeclient.microsoft.com/GetExchangeMitigations.
