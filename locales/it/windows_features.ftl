# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = Manca l’attivazione HTTP di .NET Framework 3.5.1
    .meaning = In Windows Server 2008 R2 non è installata la funzionalità Attivazione HTTP di .NET Framework 3.5.1. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = Con questa funzionalità si avviano i servizi Web di Exchange.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .step-add-on-2008-r2 = In Windows Server 2008 R2 aggiungere NET-HTTP-Activation.
    .step-install-successor = In Windows Server 2012 o 2012 R2 installare AS-HTTP-Activation. Da Windows Server 2016 in poi non esiste: installare NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando contrassegna con [X] la funzionalità della versione di Windows in uso.
    .command-add-on-2008-r2 = In Windows Server 2008 R2: aggiungere la funzionalità
    .command-install-on-2012 = In Windows Server 2012 o 2012 R2: installare la funzionalità
    .command-install-on-2016 = In Windows Server 2016 o versione successiva: installare la funzionalità che l’ha sostituita
    .command-show-state = Mostrarne lo stato

Iis32BitMode = IIS è in modalità di compatibilità a 32 bit
    .meaning = Per impostazione predefinita i pool di applicazioni di questo server vengono eseguiti a 32 bit.
    .why = I componenti Web di Exchange sono a 64 bit e in un pool a 32 bit non si caricano.
    .cause-default-changed = L’impostazione predefinita è stata cambiata per un’altra applicazione Web.
    .cause-configuration-copied = La configurazione di IIS è stata copiata da un altro server.
    .step-list-pools = Elencare i pool a 32 bit e annotare quelli di altre applicazioni che devono restare a 32 bit.
    .step-set-default = Impostare Attiva applicazioni a 32 bit su False nei valori predefiniti dei pool di applicazioni.
    .step-keep-pool = Dare a ogni pool annotato un’impostazione propria, oppure spostarne l’applicazione in un altro server.
    .step-run-iisreset = Eseguire iisreset, che interrompe tutti i siti Web di questo server, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra False.
    .caution = Le applicazioni Web a 32 bit che si basano sull’impostazione predefinita smettono di funzionare finché il loro pool non ha un’impostazione propria.
    .command-list-pools = Elencare i pool di applicazioni a 32 bit
    .command-set-default = Impostare il valore predefinito su 64 bit
    .command-keep-pool = Mantenere un pool a 32 bit
    .command-restart-iis = Riavviare IIS
    .command-show-default = Mostrare il valore predefinito

LonghornASPNET = Manca ASP.NET per IIS 7
    .meaning = In Windows Server 2008 R2 non è installata la funzionalità ASP.NET di IIS. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-add-on-2008-r2 = In Windows Server 2008 R2 aggiungere Web-Asp-Net.
    .step-install-successor = Nelle versioni di Windows più recenti installare Web-Asp-Net45.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando contrassegna con [X] la funzionalità della versione di Windows in uso.
    .command-add-on-2008-r2 = In Windows Server 2008 R2: aggiungere la funzionalità
    .command-install-successor = In Windows Server 2012 o versione successiva: installare la funzionalità che l’ha sostituita
    .command-show-state = Mostrarne lo stato

LonghornClientCertificateMappingAuthentication = Il componente Autenticazione mapping certificati client è necessario
    .meaning = La funzionalità di IIS Autenticazione mapping certificati client (Web-Client-Auth) non è installata.
    .why = Serve per l’accesso con certificati, ad esempio da telefoni con ActiveSync.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Client-Auth.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Client-Auth con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornDirectoryBrowse = Esplorazione directory non è installata in IIS
    .meaning = La funzionalità di IIS Esplorazione directory (Web-Dir-Browsing) non è installata.
    .why = Exchange ne imposta le opzioni, anche dove l’esplorazione resta disabilitata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Dir-Browsing.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Dir-Browsing con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornHttpErrors = La funzionalità Errori HTTP non è installata in IIS
    .meaning = La funzionalità di IIS Errori HTTP (Web-Http-Errors) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Http-Errors.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Http-Errors con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornHttpLogging = Registrazione HTTP non è installata in IIS
    .meaning = La funzionalità di IIS Registrazione HTTP (Web-Http-Logging) non è installata.
    .why = I suoi log mostrano che cosa hanno chiesto a Exchange Outlook, telefoni e browser.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Http-Logging.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Http-Logging con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornHttpRedirect = Reindirizzamento HTTP non è installato in IIS
    .meaning = La funzionalità di IIS Reindirizzamento HTTP (Web-Http-Redirect) non è installata.
    .why = Exchange la usa, ad esempio, per portare dalla radice del sito a Outlook sul Web.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Http-Redirect.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Http-Redirect con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornHttpTracing = La traccia delle richieste non riuscite non è installata in IIS
    .meaning = La funzionalità di IIS Traccia (Web-Http-Tracing) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Http-Tracing.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Http-Tracing con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornIIS6MetabaseNotInstalled = Componenti di compatibilità con IIS 6 non installati: Compatibilità Metabase di IIS 6
    .meaning = La funzionalità di IIS Compatibilità Metabase di IIS 6 (Web-Metabase) non è installata.
    .why = La usano il programma di installazione e i cmdlet per le directory virtuali.
    .cause-tools-only = Si stanno installando solo gli strumenti di gestione, oppure l’installazione guidata deve preparare Active Directory, in un computer senza IIS.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server installare Web-Metabase.
    .step-enable-on-client = In un client Windows, solo per gli strumenti di gestione, abilitare IIS-Metabase.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Metabase con [X]; in un client dism mostra la sua funzionalità come abilitata.
    .command-install-feature = Installare la funzionalità
    .command-enable-on-client = In un client Windows: abilitare la funzionalità
    .command-enable-with-dism = In un client Windows: abilitare la funzionalità (Exchange 2013)
    .command-show-state = Mostrarne lo stato
    .command-show-client-state = In un client Windows: mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = Componenti di compatibilità con IIS 6 non installati: Console di gestione IIS 6
    .meaning = La funzionalità di IIS Console di gestione IIS 6 (Web-Lgcy-Mgmt-Console) non è installata. Exchange 2013 la richiede.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server installare Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = In un client Windows, solo per gli strumenti di gestione, abilitare IIS-LegacySnapIn.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Lgcy-Mgmt-Console con [X]; in un client dism mostra la sua funzionalità come abilitata.
    .command-install-feature = Installare la funzionalità
    .command-enable-on-client = In un client Windows: abilitare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-show-client-state = In un client Windows: mostrarne lo stato

LonghornIIS6WMICompatibility = Il componente Compatibilità WMI con IIS 6 è necessario
    .meaning = La funzionalità di IIS Compatibilità WMI con IIS 6 (Web-WMI) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-WMI.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-WMI con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornIIS7BasicAuthNotInstalled = Componente di IIS 7 non installato: Autenticazione di base
    .meaning = La funzionalità di IIS Autenticazione di base (Web-Basic-Auth) non è installata.
    .why = Il programma di installazione la configura in directory virtuali come quella di ActiveSync.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Basic-Auth.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Basic-Auth con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = Componente di IIS 7 non installato: Autenticazione del digest
    .meaning = La funzionalità di IIS Autenticazione del digest (Web-Digest-Auth) non è installata.
    .why = Le directory virtuali di Exchange possono offrirla, e il programma di installazione la configura.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Digest-Auth.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Digest-Auth con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = Componente di IIS 7 non installato: Compressione contenuto dinamico
    .meaning = La funzionalità di IIS Compressione contenuto dinamico (Web-Dyn-Compression) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Dyn-Compression.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Dyn-Compression con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = Componente di IIS 7 non installato: Compressione contenuto statico
    .meaning = La funzionalità di IIS Compressione contenuto statico (Web-Stat-Compression) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Stat-Compression.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Stat-Compression con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = La Console di gestione IIS non è installata
    .meaning = Gestione IIS (Web-Mgmt-Console) non è installata in questo computer.
    .why = Il programma di installazione e i cmdlet di Exchange ne usano le librerie.
    .cause-tools-only = Si stanno installando solo gli strumenti di gestione, in un computer senza IIS.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server con desktop installare Web-Mgmt-Console. Server Core non ne ha bisogno.
    .step-enable-on-client = In un client Windows, solo per gli strumenti di gestione, abilitare IIS-ManagementConsole.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Mgmt-Console con [X]; in un client dism mostra la sua funzionalità come abilitata.
    .command-install-feature = Installare la funzionalità
    .command-enable-on-client = In un client Windows: abilitare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-show-client-state = In un client Windows: mostrarne lo stato

LonghornIIS7NetExt = Il componente Estendibilità .NET di IIS 7 è necessario
    .meaning = In Windows Server 2008 R2 non è installata la funzionalità di IIS Estendibilità .NET (Web-Net-Ext).
    .why = Con questa funzionalità PowerShell remoto di Exchange viene eseguito in IIS.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-add-on-2008-r2 = In Windows Server 2008 R2 aggiungere Web-Net-Ext.
    .step-install-successor = Nelle versioni di Windows più recenti installare Web-Net-Ext45: Web-Net-Ext lì non serve.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando contrassegna con [X] la funzionalità della versione di Windows in uso.
    .command-add-on-2008-r2 = In Windows Server 2008 R2: aggiungere la funzionalità
    .command-install-successor = In Windows Server 2012 o versione successiva: installare la funzionalità che l’ha sostituita
    .command-show-state = Mostrarne lo stato

LonghornIIS7WindowsAuthNotInstalled = Componente di IIS 7 non installato: Autenticazione di Windows
    .meaning = La funzionalità di IIS Autenticazione di Windows (Web-Windows-Auth) non è installata.
    .why = La usano le directory virtuali di Exchange ed Exchange Management Shell.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Windows-Auth.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Windows-Auth con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornISAPIFilter = I filtri ISAPI non sono installati in IIS
    .meaning = La funzionalità di IIS Filtri ISAPI (Web-ISAPI-Filter) non è installata. Non è la stessa cosa di Estensioni ISAPI (Web-ISAPI-Ext).
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-ISAPI-Filter.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-ISAPI-Filter con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornRequestMonitor = Monitoraggio richieste non è installato in IIS
    .meaning = La funzionalità di IIS Monitoraggio richieste (Web-Request-Monitor) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Request-Monitor.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Request-Monitor con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornStaticContent = Contenuto statico non è installato in IIS
    .meaning = La funzionalità di IIS Contenuto statico (Web-Static-Content) non è installata.
    .why = Con questa funzionalità IIS fornisce a Outlook sul Web immagini, stili e script.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Static-Content.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Static-Content con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

LonghornWASProcessModelInstalled = Il componente Servizio Attivazione processo Windows - Modello di processo è necessario
    .meaning = La funzionalità Modello di processo (WAS-Process-Model) del Servizio Attivazione processo Windows non è installata.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare WAS-Process-Model.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna WAS-Process-Model con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

LonghornWmspdmoxNotInstalled = I codec vocali di Windows Media mancano o sono troppo vecchi
    .meaning = Il file di Windows wmspdmod.dll o wmspdmoe.dll manca o è troppo vecchio. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = La messaggistica unificata li usa per registrare e riprodurre i messaggi vocali.
    .cause-media-foundation-missing = Media Foundation non è installato.
    .cause-files-damaged = I file sono stati rimossi o danneggiati.
    .step-install-media-foundation = Installare Server-Media-Foundation.
    .step-repair-system-files = Se un file manca ancora o è danneggiato, riparare i file di sistema.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra entrambi i file con una versione.
    .command-install-media-foundation = Installare Media Foundation
    .command-repair-system-files = Riparare i file di sistema
    .command-show-files = Mostrare entrambi i file

ManagementServiceInstalled = Il componente Web-Mgmt-Service è necessario
    .meaning = La funzionalità di IIS Servizio di gestione (Web-Mgmt-Service) non è installata.
    .why = Prima dei controlli il programma di installazione abilita l’amministrazione remota di IIS e riavvia questo servizio.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-Mgmt-Service.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-Mgmt-Service con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

NETFramework45FeaturesNotInstalled = Le funzionalità di .NET Framework 4.x non sono installate
    .meaning = Il gruppo di funzionalità di Windows relativo a .NET Framework 4.x, con ASP.NET e WCF, non è installato. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-package-only = È stato installato il pacchetto di .NET Framework, che non aggiunge la funzionalità.
    .cause-removed-later = Il gruppo di funzionalità è stato rimosso in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server 2012 o versione successiva installare NET-Framework-45-Features.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra NET-Framework-45-Features come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

NETFrameworkNotInstalled = La funzionalità .NET Framework 3.5.1 non è installata
    .meaning = In Windows Server 2008 R2 manca la funzionalità .NET Framework 3.5.1, di cui Exchange 2013 ha bisogno. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .step-add-feature = In Windows Server 2008 R2 aggiungere NET-Framework.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna NET-Framework con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

RPCOverHTTPproxyNotInstalled = Proxy RPC su HTTP non è installato
    .meaning = La funzionalità di Windows Proxy RPC su HTTP (RPC-over-HTTP-proxy) non è installata.
    .why = Serve a Outlook via Internet, ed è richiesta anche dove tutti i client usano MAPI su HTTP.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-thought-needless = È stata rimossa perché tutti i client usano MAPI su HTTP.
    .step-install-feature = Installare RPC-over-HTTP-proxy.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna RPC-over-HTTP-proxy con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

RsatAddsToolsInstalled = Il componente di Windows RSAT-ADDS-Tools non è installato in questo computer
    .meaning = In questo tentativo va preparato Active Directory, e al computer mancano gli strumenti di Servizi di dominio Active Directory necessari.
    .why = Il programma di installazione estende lo schema con ldifde.exe, che fa parte di questi strumenti.
    .cause-never-installed = Gli strumenti non sono mai stati installati in questo server.
    .cause-not-prepared = È il primo server Exchange e Active Directory non è stato preparato separatamente.
    .step-install-tools = Installare RSAT-ADDS, che comprende RSAT-ADDS-Tools.
    .step-prepare-elsewhere = Oppure preparare Active Directory in un computer nel dominio e nel sito del master schema che ha gli strumenti e il .NET Framework richiesto da Exchange, ad esempio un controller di dominio, con un account che sia in Schema Admins ed Enterprise Admins. Poi attendere la replica. In una nuova organizzazione aggiungere /OrganizationName e il nome.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna entrambe le funzionalità con [X]. Se invece Active Directory è stato preparato altrove, nel log successivo Schema Update Required Status e Organization Configuration Update Required Status sono False.
    .command-install-tools = Installare gli strumenti
    .command-prepare-elsewhere = Nella radice dello stesso supporto di installazione: preparare Active Directory
    .command-show-state = Mostrarne lo stato

RsatClusteringCmdInterfaceInstalled = La funzionalità di Windows Interfaccia di comando del cluster di failover non è installata
    .meaning = La funzionalità di Windows RSAT-Clustering-CmdInterface, lo strumento cluster.exe, non è installata.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-parent-only = È stato aggiunto solo RSAT-Clustering, che non comprende questa parte.
    .step-install-feature = In Windows Server 2012 o versione successiva installare RSAT-Clustering-CmdInterface.
    .step-check-parts = Se manca RSAT-Clustering-PowerShell o, in un Windows con desktop, RSAT-Clustering-Mgmt, installare anche quello.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra RSAT-Clustering-CmdInterface come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

RsatClusteringInstalled = Il componente di Windows RSAT-Clustering non è installato in questo computer
    .meaning = Gli Strumenti per Clustering di failover (RSAT-Clustering) non sono installati. Di solito mancano anche le loro parti.
    .why = Con questi strumenti Exchange gestisce i gruppi di disponibilità del database. Sono richiesti anche in un server che non ne fa parte.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-removed-later = Sono stati rimossi in seguito, ad esempio da una protezione avanzata.
    .step-install-all = Installarli con le parti richieste da Exchange, con il comando per la versione di Windows in uso.
    .step-other-checks = Così si risolvono anche i controlli delle singole parti.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando contrassegna con [X] le funzionalità installate. Exchange non ha bisogno di RSAT-Clustering-AutomationServer.
    .command-install-on-desktop = In Windows Server 2012 o versione successiva con desktop: installarle tutte e quattro
    .command-install-on-core = In Server Core: installare le tre di cui Exchange ha bisogno
    .command-add-on-2008-r2 = In Windows Server 2008 R2, che ne ha una sola: aggiungerla
    .command-show-state = Mostrarne lo stato

RsatClusteringMgmtInstalled = Il componente di Windows RSAT-Clustering-Mgmt non è installato in questo computer
    .meaning = Gestione cluster di failover (RSAT-Clustering-Mgmt) non è installata. In Server Core non esiste.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server 2012 o versione successiva installare RSAT-Clustering-Mgmt.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra RSAT-Clustering-Mgmt come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

RsatClusteringPowerShellInstalled = Il componente di Windows RSAT-Clustering-PowerShell non è installato in questo computer
    .meaning = Il modulo di PowerShell per i cluster di failover (RSAT-Clustering-PowerShell) non è installato.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server 2012 o versione successiva installare RSAT-Clustering-PowerShell.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra RSAT-Clustering-PowerShell come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

RSATWebServerNotInstalled = Gli Strumenti server Web (IIS) non sono installati
    .meaning = In Windows Server 2008 R2 mancano gli Strumenti server Web (IIS), di cui Exchange 2013 ha bisogno. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .step-add-feature = In Windows Server 2008 R2 aggiungere RSAT-Web-Server.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna RSAT-Web-Server con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

ServerGuiMgmtInfraNotInstalled = Il componente di Windows Server-Gui-Mgmt-Infra non è installato in questo computer
    .meaning = Il programma di installazione non trova la funzionalità di Windows Server-Gui-Mgmt-Infra (strumenti di gestione grafici), che solo Windows Server 2012 e 2012 R2 hanno. Exchange 2013 e 2016 richiedono Windows con il desktop.
    .cause-interface-missing = Windows è stato installato come Server Core, oppure il suo ambiente grafico è stato rimosso.
    .cause-media-too-old = In Windows Server 2016 è stato avviato Exchange 2016 precedente al CU3.
    .step-install-interface = Per Exchange 2013 o 2016 in Windows Server 2012 o 2012 R2 installare l’ambiente grafico, poi riavviare. Se Windows non trova i file, IsServerCoreInstalled mostra come prenderli dal supporto di installazione di Windows.
    .step-use-newer-media = In Windows Server 2016 usare il supporto di installazione di Exchange 2016 CU3 o successivo. Se è un Server Core, reinstallare Windows con il desktop, il che cancella tutto ciò che è nel server. Exchange 2016 non supporta versioni di Windows più recenti.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = In Windows Server 2012 e 2012 R2 il comando mostra entrambe le funzionalità come Installed; nelle versioni di Windows più recenti il controllo è superato.
    .situation-interface-missing = Windows Server 2012 o 2012 R2 senza ambiente grafico
    .situation-media-too-old = Windows Server 2016 o versione successiva, in cui questa funzionalità non esiste
    .command-install-interface = Installare l’ambiente grafico
    .command-show-state = Mostrarne lo stato

W2K8R2PrepareAdLdifdeNotInstalled = Per preparare Active Directory manca ldifde.exe
    .meaning = In questo tentativo va preparato Active Directory con ldifde.exe, che in questo computer non c’è.
    .cause-tools-missing = Gli strumenti di Servizi di dominio Active Directory (RSAT-ADDS) non sono installati.
    .step-install-tools = Installare RSAT-ADDS: ldifde.exe ne fa parte.
    .step-prepare-elsewhere = Oppure preparare Active Directory in un computer nel dominio e nel sito del master schema che ha gli strumenti e il .NET Framework richiesto da Exchange, con un account che sia in Enterprise Admins (e in Schema Admins, se lo schema cambia). Poi attendere la replica. In una nuova organizzazione aggiungere /OrganizationName e il nome.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra ldifde.exe con una versione. Se invece Active Directory è stato preparato altrove, nel log successivo Organization Configuration Update Required Status è False.
    .command-install-tools = Installare gli strumenti di Servizi di dominio Active Directory
    .command-prepare-elsewhere = Nella radice dello stesso supporto di installazione: preparare Active Directory
    .command-show-file = Mostrare il file

W2K8R2PrepareSchemaLdifdeNotInstalled = Lo schema di Active Directory non è aggiornato, e manca ldifde.exe
    .meaning = In questo tentativo va esteso lo schema, e in questo computer manca ldifde.exe, che carica i file dello schema.
    .cause-tools-missing = Gli strumenti di Servizi di dominio Active Directory (RSAT-ADDS) non sono installati.
    .step-install-tools = Installare RSAT-ADDS: ldifde.exe ne fa parte.
    .step-prepare-elsewhere = Oppure estendere lo schema in un computer nel dominio e nel sito del master schema che ha gli strumenti e il .NET Framework richiesto da Exchange, con un account che sia in Schema Admins ed Enterprise Admins. Poi attendere la replica.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra ldifde.exe con una versione. Se invece lo schema è stato esteso altrove, nel log successivo Schema Update Required Status è False.
    .command-install-tools = Installare gli strumenti di Servizi di dominio Active Directory
    .command-prepare-elsewhere = Nella radice dello stesso supporto di installazione: estendere lo schema
    .command-show-file = Mostrare il file

WcfHttpActivation45Installed = Attivazione HTTP di WCF non è installata
    .meaning = La funzionalità di Windows Attivazione HTTP di WCF (NET-WCF-HTTP-Activation45) non è installata.
    .why = Con questa funzionalità IIS avvia i servizi Web di Exchange all’arrivo di una richiesta.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server 2012 o versione successiva installare NET-WCF-HTTP-Activation45.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra NET-WCF-HTTP-Activation45 come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

WebASPNET45NotInstalled = Il componente di Windows Web-ASP-NET45 non è installato in questo computer
    .meaning = La funzionalità di IIS ASP.NET 4.x (Web-Asp-Net45) non è installata.
    .why = Serve a Outlook sul Web, all’interfaccia di amministrazione di Exchange e ai Servizi Web Exchange.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server 2012 o versione successiva installare Web-Asp-Net45.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra Web-Asp-Net45 come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

WebISAPIExtNotInstalled = Il componente di Windows Web-ISAPI-Ext non è installato in questo computer
    .meaning = La funzionalità di IIS Estensioni ISAPI (Web-ISAPI-Ext) non è installata. Non è la stessa cosa di Filtri ISAPI (Web-ISAPI-Filter).
    .why = Serve ad ASP.NET e ai moduli IIS di Exchange.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Web-ISAPI-Ext.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna Web-ISAPI-Ext con [X].
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato
    .command-add-feature = Installare la funzionalità (Exchange 2013)

WebNetExt45NotInstalled = Il componente di Windows Web-Net-Ext45 non è installato in questo computer
    .meaning = La funzionalità di IIS Estendibilità .NET 4.x (Web-Net-Ext45) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = In Windows Server 2012 o versione successiva installare Web-Net-Ext45.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra Web-Net-Ext45 come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 non è installato
    .meaning = La funzionalità Windows Identity Foundation 3.5 non è installata. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = Exchange la usa per l’accesso basato sulle attestazioni, ad esempio tramite AD FS.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed-later = È stata rimossa in seguito, ad esempio da una protezione avanzata.
    .step-install-feature = Installare Windows-Identity-Foundation. In Server Core non esiste e non serve.
    .step-run-setup-again = Eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra Windows-Identity-Foundation come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

WinRMIISExtensionInstalled = L’estensione IIS di WinRM è installata
    .meaning = La funzionalità di Windows Estensione IIS di WinRM (WinRM-IIS-Ext) è installata, e a quanto pare il programma di installazione richiede che non lo sia: nell’unico log noto non era installata e il controllo è stato superato. Microsoft non ha documentato il controllo.
    .why = Può interferire con la directory virtuale PowerShell di Exchange.
    .cause-added-along = Un’immagine o uno script l’ha aggiunta insieme ad altre funzionalità.
    .step-check-use = Controllare con Get-WindowsFeature WinRM-IIS-Ext se è installata, leggere nel messaggio del programma di installazione se va tolta, e scoprire se in questo server qualcosa la usa.
    .step-remove-feature = Se va tolta, rimuoverla, riavviare ed eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra WinRM-IIS-Ext come Available.
    .caution = Non rimuoverla prima che il messaggio del programma di installazione confermi che va tolta.
    .command-remove-feature = Rimuovere la funzionalità
    .command-show-state = Mostrarne lo stato

NETFramework45CoreNotInstalled = Il componente di Windows NET-Framework-45-Core non è installato in questo computer
    .meaning = La funzionalità di Windows .NET Framework 4.x (NET-Framework-45-Core) non è installata. Installare il pacchetto di .NET Framework non la aggiunge.
    .cause-hardening = È stata rimossa da una protezione avanzata: in Windows è presente per impostazione predefinita.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .step-install-feature = Installare NET-Framework-45-Core.
    .step-install-with-dism = Se PowerShell non si avvia, usare DISM.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra NET-Framework-45-Core come Installed.
    .caution = Senza questa funzionalità Server Manager e PowerShell possono non avviarsi.
    .command-install-feature = Installare la funzionalità
    .command-install-with-dism = Installare la funzionalità con DISM
    .command-show-state = Mostrarne lo stato

NETFramework45ASPNETNotInstalled = Il componente di Windows NET-Framework-45-ASPNET non è installato in questo computer
    .meaning = La funzionalità di Windows ASP.NET 4.x non è installata. Serve anche la corrispondente in IIS, Web-Asp-Net45.
    .why = Ne hanno bisogno Outlook sul Web e l’interfaccia di amministrazione di Exchange.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed = È stata rimossa da una protezione avanzata o insieme a un altro prodotto.
    .step-install-feature = Installare NET-Framework-45-ASPNET.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra NET-Framework-45-ASPNET come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

NETWCFHTTPActivation45NotInstalled = Il componente di Windows NET-WCF-HTTP-Activation45 non è installato in questo computer
    .meaning = La funzionalità di Windows che permette alle richieste Web di avviare i servizi WCF (NET-WCF-HTTP-Activation45) non è installata.
    .why = Con questa funzionalità si avviano i servizi Web di Exchange.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed = È stata rimossa da una protezione avanzata o insieme a un altro prodotto.
    .step-install-feature = Installare NET-WCF-HTTP-Activation45.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra NET-WCF-HTTP-Activation45 come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

NETWCFPipeActivation45NotInstalled = Il componente di Windows NET-WCF-Pipe-Activation45 non è installato in questo computer
    .meaning = La funzionalità di Windows Attivazione named pipe (NET-WCF-Pipe-Activation45) non è installata.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .cause-removed = È stata rimossa da una protezione avanzata o insieme a un altro prodotto.
    .step-install-feature = Installare NET-WCF-Pipe-Activation45.
    .step-add-all = Se in una nuova installazione mancano altre funzionalità, aggiungere /InstallWindowsComponents a Setup.exe /Mode:Install: le aggiunge tutte.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature mostra NET-WCF-Pipe-Activation45 come Installed.
    .command-install-feature = Installare la funzionalità
    .command-show-state = Mostrarne lo stato

NETWCFTCPPortSharing45NotInstalled = Il componente di Windows NET-WCF-TCP-PortSharing45 non è installato in questo computer
    .meaning = La funzionalità di Windows Condivisione porta TCP (NET-WCF-TCP-PortSharing45), che porta con sé il servizio NetTcpPortSharing, non è installata.
    .why = I servizi di Exchange condividono porte net.tcp.
    .cause-hardening = È stata rimossa da una protezione avanzata: in Windows è presente per impostazione predefinita.
    .cause-left-out = Le funzionalità di Windows sono state aggiunte a mano, e questa è stata tralasciata.
    .step-install-feature = Installare NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Impostare il servizio NetTcpPortSharing su Automatico.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra la funzionalità come Installed e il servizio come Automatic.
    .command-install-feature = Installare la funzionalità
    .command-set-automatic = Impostare il servizio su Automatico
    .command-show-state = Mostrare la funzionalità e il servizio

ADAMWin7ServerInstalled = AD LDS non è installato
    .meaning = Il ruolo di Windows AD LDS (ADLDS), di cui un server Trasporto Edge ha bisogno, non è installato. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = Trasporto Edge conserva in AD LDS la configurazione e i destinatari.
    .cause-prerequisites-missing = I prerequisiti di Windows non sono stati installati prima dell’installazione di Exchange.
    .step-install-feature = Installare ADLDS.
    .step-restart-and-run = Riavviare se Windows lo chiede, poi eseguire di nuovo il programma di installazione.
    .verify = Get-WindowsFeature contrassegna ADLDS con [X].
    .command-install-feature = Installare la funzionalità
    .command-add-feature = Installare la funzionalità (Exchange 2013)
    .command-show-state = Mostrarne lo stato

# Facts

fact-ClientCertificateMappingAuthentication = Autenticazione mapping certificati client (IIS)
    .ask = La funzionalità di Windows Web-Client-Auth è installata?
    .hint = Server Manager: Server Web (IIS), Sicurezza.
    .value-1 = Installata
    .value-0 = Non installata

fact-DirectoryBrowse = Esplorazione directory (IIS)
    .ask = La funzionalità di Windows Web-Dir-Browsing è installata?
    .hint = Server Manager: Server Web (IIS), Funzionalità HTTP comuni.
    .value-1 = Installata
    .value-0 = Non installata

fact-HttpErrors = Errori HTTP (IIS)
    .ask = La funzionalità di Windows Web-Http-Errors è installata?
    .hint = Server Manager: Server Web (IIS), Funzionalità HTTP comuni.
    .value-1 = Installata
    .value-0 = Non installata

fact-HttpLogging = Registrazione HTTP (IIS)
    .ask = La funzionalità di Windows Web-Http-Logging è installata?
    .hint = Server Manager: Server Web (IIS), Integrità e diagnostica.
    .value-1 = Installata
    .value-0 = Non installata

fact-HttpRedirect = Reindirizzamento HTTP (IIS)
    .ask = La funzionalità di Windows Web-Http-Redirect è installata?
    .hint = Server Manager: Server Web (IIS), Funzionalità HTTP comuni.
    .value-1 = Installata
    .value-0 = Non installata

fact-HttpTracing = Traccia (IIS)
    .ask = La funzionalità di Windows Web-Http-Tracing è installata?
    .hint = Server Manager: Server Web (IIS), Integrità e diagnostica.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS6MetabaseStatus = Compatibilità Metabase di IIS 6 (IIS)
    .ask = La funzionalità di Windows Web-Metabase è installata?
    .hint = Server Manager: Server Web (IIS), Strumenti di gestione, Compatibilità Gestione IIS 6.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS6ManagementConsoleStatus = Console di gestione IIS 6 (IIS)
    .ask = La funzionalità di Windows Web-Lgcy-Mgmt-Console è installata?
    .hint = Server Manager: Server Web (IIS), Strumenti di gestione, Compatibilità Gestione IIS 6.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS6WMICompatibility = Compatibilità WMI con IIS 6 (IIS)
    .ask = La funzionalità di Windows Web-WMI è installata?
    .hint = Server Manager: Server Web (IIS), Strumenti di gestione, Compatibilità Gestione IIS 6.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS7BasicAuthentication = Autenticazione di base (IIS)
    .ask = La funzionalità di Windows Web-Basic-Auth è installata?
    .hint = Server Manager: Server Web (IIS), Sicurezza.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS7DigestAuthentication = Autenticazione del digest (IIS)
    .ask = La funzionalità di Windows Web-Digest-Auth è installata?
    .hint = Server Manager: Server Web (IIS), Sicurezza.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS7CompressionDynamic = Compressione contenuto dinamico (IIS)
    .ask = La funzionalità di Windows Web-Dyn-Compression è installata?
    .hint = Server Manager: Server Web (IIS), Prestazioni.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS7CompressionStatic = Compressione contenuto statico (IIS)
    .ask = La funzionalità di Windows Web-Stat-Compression è installata?
    .hint = Server Manager: Server Web (IIS), Prestazioni.
    .value-1 = Installata
    .value-0 = Non installata

fact-ServerGuiShellInstalled = Windows con desktop
    .ask = Questo Windows ha il desktop (Esperienza desktop, non Server Core)?
    .hint = Alcune funzionalità non esistono in Server Core, dove non vengono richieste.

fact-IIS7ManagementConsole = Console di gestione IIS (IIS)
    .ask = La funzionalità di Windows Web-Mgmt-Console è installata?
    .hint = Server Manager: Server Web (IIS), Strumenti di gestione.
    .value-1 = Installata
    .value-0 = Non installata

fact-IIS7WindowAuthentication = Autenticazione di Windows (IIS)
    .ask = La funzionalità di Windows Web-Windows-Auth è installata?
    .hint = Server Manager: Server Web (IIS), Sicurezza.
    .value-1 = Installata
    .value-0 = Non installata

fact-ISAPIFilter = Filtri ISAPI (IIS)
    .ask = La funzionalità di Windows Web-ISAPI-Filter è installata?
    .hint = Server Manager: Server Web (IIS), Sviluppo di applicazioni.
    .value-1 = Installata
    .value-0 = Non installata

fact-RequestMonitor = Monitoraggio richieste (IIS)
    .ask = La funzionalità di Windows Web-Request-Monitor è installata?
    .hint = Server Manager: Server Web (IIS), Integrità e diagnostica.
    .value-1 = Installata
    .value-0 = Non installata

fact-StaticContent = Contenuto statico (IIS)
    .ask = La funzionalità di Windows Web-Static-Content è installata?
    .hint = Server Manager: Server Web (IIS), Funzionalità HTTP comuni.
    .value-1 = Installata
    .value-0 = Non installata

fact-WASProcessModel = Modello di processo del Servizio Attivazione processo Windows
    .ask = La funzionalità di Windows WAS-Process-Model è installata?
    .hint = Server Manager: Funzionalità, Servizio Attivazione processo Windows.
    .value-1 = Installata
    .value-0 = Non installata

fact-FileVersionWmspdmod = Versione di wmspdmod.dll
    .ask = Il file wmspdmod.dll è nella cartella System32 di Windows?
    .hint = Decodifica i messaggi vocali e fa parte di Media Foundation.
    .value-0 = No, manca
    .value-10 = Sì, c’è

fact-FileVersionWmspdmoe = Versione di wmspdmoe.dll
    .ask = Il file wmspdmoe.dll è nella cartella System32 di Windows?
    .hint = Codifica i messaggi vocali e fa parte di Media Foundation.
    .value-0 = No, manca
    .value-10 = Sì, c’è

fact-ManagementService = Servizio di gestione (IIS)
    .ask = La funzionalità di Windows Web-Mgmt-Service è installata?
    .hint = Server Manager: Server Web (IIS), Strumenti di gestione.
    .value-1 = Installata
    .value-0 = Non installata

fact-IsNETFramework45FeaturesInstalled = Gruppo di funzionalità di .NET Framework 4.x
    .ask = La funzionalità di Windows NET-Framework-45-Features è installata?
    .hint = Server Manager: Funzionalità, Funzionalità di .NET Framework 4.x.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = Proxy RPC su HTTP
    .ask = La funzionalità di Windows RPC-over-HTTP-proxy è installata?
    .hint = Server Manager: Funzionalità, Proxy RPC su HTTP.

fact-IsRsatAddsToolsInstalled = Strumenti di amministrazione di Servizi di dominio Active Directory
    .ask = La funzionalità di Windows RSAT-ADDS-Tools è installata?
    .hint = Server Manager: Funzionalità, Strumenti di amministrazione remota del server, Strumenti di amministrazione ruoli.

fact-IsRsatClusteringCmdInterfaceInstalled = Interfaccia di comando del cluster di failover
    .ask = La funzionalità di Windows RSAT-Clustering-CmdInterface è installata?
    .hint = Server Manager: Funzionalità, Strumenti di amministrazione remota del server, Strumenti per Clustering di failover.

fact-IsRsatClusteringInstalled = Strumenti per Clustering di failover
    .ask = La funzionalità di Windows RSAT-Clustering è installata?
    .hint = Server Manager: Funzionalità, Strumenti di amministrazione remota del server, Strumenti di amministrazione funzionalità.

fact-IsRsatClusteringMgmtInstalled = Strumenti di gestione cluster di failover
    .ask = La funzionalità di Windows RSAT-Clustering-Mgmt è installata?
    .hint = Server Manager: Funzionalità, Strumenti di amministrazione remota del server, Strumenti per Clustering di failover.

fact-IsRsatClusteringPowerShellInstalled = Modulo cluster di failover per Windows PowerShell
    .ask = La funzionalità di Windows RSAT-Clustering-PowerShell è installata?
    .hint = Server Manager: Funzionalità, Strumenti di amministrazione remota del server, Strumenti per Clustering di failover.

fact-IsServerGuiMgmtInfraInstalled = Infrastruttura e strumenti di gestione grafici
    .ask = La funzionalità di Windows Server-Gui-Mgmt-Infra è installata?
    .hint = Esiste solo in Windows Server 2012 e 2012 R2.

fact-FileVersionLdifde = Versione di ldifde.exe
    .ask = Il file ldifde.exe è nella cartella System32 di Windows?
    .hint = Il programma di installazione lo usa per importare modifiche alla directory; fa parte degli strumenti di Servizi di dominio Active Directory.
    .value-0 = No, manca
    .value-10 = Sì, c’è

fact-IsWcfHttpActivation45Installed = Attivazione HTTP di WCF
    .ask = La funzionalità di Windows NET-WCF-HTTP-Activation45 è installata?
    .hint = Server Manager: Funzionalità, Funzionalità di .NET Framework 4.x, Servizi WCF.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = La funzionalità di Windows Web-Asp-Net45 è installata?
    .hint = Server Manager: Server Web (IIS), Sviluppo di applicazioni.

fact-IsWebISAPIExtInstalled = Estensioni ISAPI (IIS)
    .ask = La funzionalità di Windows Web-ISAPI-Ext è installata?
    .hint = Server Manager: Server Web (IIS), Sviluppo di applicazioni.

fact-IsWebNetExt45Installed = Estendibilità .NET 4.x di IIS
    .ask = La funzionalità di Windows Web-Net-Ext45 è installata?
    .hint = Server Manager: Server Web (IIS), Sviluppo di applicazioni.

fact-IsWinRMIISExtensionInstalled = Estensione IIS di WinRM
    .ask = La funzionalità di Windows WinRM-IIS-Ext è installata?
    .hint = Exchange non ne ha bisogno; a volte la aggiungono immagini e script.

fact-NetHttpActivation35Installed = Attivazione HTTP di .NET Framework 3.5.1
    .ask = La funzionalità di Windows NET-HTTP-Activation è installata?
    .hint = Riguarda solo Windows Server 2008 R2.

fact-Iis32BitDefault = Impostazione predefinita a 32 bit dei pool di applicazioni di IIS
    .ask = Nei valori predefiniti dei pool di applicazioni di IIS, Attiva applicazioni a 32 bit è True?
    .hint = Gestione IIS: Pool di applicazioni, Imposta valori predefiniti pool di applicazioni.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = La funzionalità di Windows Web-Asp-Net è installata?
    .hint = Riguarda solo Windows Server 2008 R2.

fact-WebNetExt35Installed = Estendibilità .NET 3.5 di IIS
    .ask = La funzionalità di Windows Web-Net-Ext è installata?
    .hint = Riguarda solo Windows Server 2008 R2.

fact-NetFramework351Installed = Funzionalità .NET Framework 3.5.1
    .ask = La funzionalità di Windows NET-Framework è installata?
    .hint = Riguarda solo Windows Server 2008 R2.

fact-RsatWebServerInstalled = Strumenti server Web (IIS)
    .ask = La funzionalità di Windows RSAT-Web-Server è installata?
    .hint = Riguarda solo Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = La funzionalità di Windows Windows-Identity-Foundation è installata?
    .hint = Server Manager: Funzionalità, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Funzionalità .NET Framework 4.x
    .ask = La funzionalità di Windows NET-Framework-45-Core è installata?
    .hint = Server Manager: Funzionalità, Funzionalità di .NET Framework 4.x.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x di .NET Framework
    .ask = La funzionalità di Windows NET-Framework-45-ASPNET è installata?
    .hint = Server Manager: Funzionalità, Funzionalità di .NET Framework 4.x.

fact-WcfPipeActivation45Installed = Attivazione named pipe di WCF
    .ask = La funzionalità di Windows NET-WCF-Pipe-Activation45 è installata?
    .hint = Server Manager: Funzionalità, Funzionalità di .NET Framework 4.x, Servizi WCF.

fact-WcfTcpPortSharing45Installed = Condivisione porta TCP di WCF
    .ask = La funzionalità di Windows NET-WCF-TCP-PortSharing45 è installata?
    .hint = Server Manager: Funzionalità, Funzionalità di .NET Framework 4.x, Servizi WCF.

fact-AdLdsInstalled = Ruolo AD LDS
    .ask = La funzionalità di Windows ADLDS è installata?
    .hint = Server Manager: Ruoli server, Active Directory Lightweight Directory Services.
