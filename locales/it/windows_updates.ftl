# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = Manca un aggiornamento di Windows per il caricamento delle librerie
    .meaning = In Windows Server 2008 R2 (solo Exchange 2013) manca l’aggiornamento KB2533623, di cui la ricerca di Exchange ha bisogno. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-update-missing = In questo Windows Server 2008 R2 SP1 manca KB2533623.
    .cause-version-unreadable = In una versione di Windows più recente il programma di installazione non ha potuto leggere la versione di kernel32.dll.
    .step-install-update = In Windows Server 2008 R2 SP1 installare un aggiornamento successivo che contiene KB2533623, ad esempio KB3063858. Microsoft non offre più il solo KB2533623.
    .step-repair-system-files = Nelle versioni di Windows più recenti non dovrebbe servire alcun aggiornamento: se il comando non mostra alcuna versione, riparare i file di sistema.
    .step-restart-and-run = Riavviare se richiesto ed eseguire di nuovo il programma di installazione.
    .verify = In Windows Server 2008 R2 il comando mostra uno dei due aggiornamenti, a meno che non li contenga uno successivo. Il controllo è superato.
    .command-find-update = L’aggiornamento è installato?
    .command-show-version = Mostrare la versione di kernel32.dll
    .command-repair-system-files = Riparare i file di sistema

Win2k12RefsUpdateNotInstalled = L’esecuzione di “dir” in un disco formattato con ReFS potrebbe bloccare il computer
    .meaning = In questo Windows Server 2012 manca l’aggiornamento KB2894875 per ReFS. Il programma di installazione dà un avviso e continua.
    .why = Senza questo aggiornamento, elencare il contenuto di una cartella in un volume ReFS può bloccare il server.
    .cause-windows-outdated = Windows Server 2012 non è completamente aggiornato.
    .step-install-update = Installare KB2894875 (64 bit), oppure un aggiornamento cumulativo successivo per Windows Server 2012 che lo contiene.
    .step-restart-or-retry = Se l’aggiornamento chiede un riavvio, chiudere il programma di installazione, riavviare e avviarlo di nuovo; altrimenti scegliere Riprova nell’installazione guidata o eseguire di nuovo il programma di installazione.
    .verify = Il programma di installazione non dà più l’avviso. Il comando mostra l’aggiornamento, a meno che non lo contenga uno successivo.
    .command-find-update = L’aggiornamento è installato?

Win2k12RollupUpdateNotInstalled = Un aggiornamento cumulativo (rollup) di Windows Server 2012 non è stato installato
    .meaning = In questo Windows Server 2012 manca il rollup KB2822241 di aprile 2013. Il programma di installazione dà un avviso e continua.
    .why = Corregge vari errori, tra cui dischi ReFS inaffidabili.
    .cause-windows-outdated = Windows Server 2012 non è completamente aggiornato.
    .step-install-update = Installare KB2822241 (64 bit), oppure un aggiornamento cumulativo successivo per Windows Server 2012 che lo contiene.
    .step-restart-or-retry = Se l’aggiornamento chiede un riavvio, chiudere il programma di installazione, riavviare e avviarlo di nuovo; altrimenti scegliere Riprova nell’installazione guidata o eseguire di nuovo il programma di installazione.
    .verify = Il programma di installazione non dà più l’avviso. Il comando mostra il rollup, a meno che non lo contenga un aggiornamento successivo.
    .command-find-update = Il rollup è installato?

Win2k12UrefsUpdateNotInstalled = I dischi formattati come ReFS potrebbero non funzionare in modo affidabile
    .meaning = In questo Windows Server 2012 manca l’aggiornamento KB2884597 per il servizio Disco virtuale e ReFS. Il programma di installazione dà un avviso e continua.
    .why = Senza questo aggiornamento i dischi ReFS possono essere inaffidabili: i dati possono danneggiarsi o andare persi.
    .cause-windows-outdated = Windows Server 2012 non è completamente aggiornato.
    .step-install-update = Installare KB2884597 (64 bit), oppure un aggiornamento cumulativo successivo per Windows Server 2012 che lo contiene.
    .step-restart-or-retry = Se l’aggiornamento chiede un riavvio, chiudere il programma di installazione, riavviare e avviarlo di nuovo; altrimenti scegliere Riprova nell’installazione guidata o eseguire di nuovo il programma di installazione.
    .verify = Il programma di installazione non dà più l’avviso. Il comando mostra l’aggiornamento, a meno che non lo contenga uno successivo.
    .caution = Fino ad allora i database in volumi ReFS di questo server possono perdere dati: non metterne in quei volumi.
    .command-find-update = L’aggiornamento è installato?

Win2k16LSARollupUpdateNotInstalled = Aggiornamento di sicurezza KB3206632 non installato
    .meaning = Questo Windows Server 2016 è meno recente dell’aggiornamento di sicurezza di dicembre 2016 (build 14393.576).
    .cause-windows-outdated = Windows Server 2016 è stato installato dal supporto di installazione originale e non è stato aggiornato.
    .step-install-update = Installare l’ultimo aggiornamento cumulativo per Windows Server 2016: contiene KB3206632.
    .step-restart-or-retry = Se l’aggiornamento chiede un riavvio, chiudere il programma di installazione, riavviare e avviarlo di nuovo; altrimenti scegliere Riprova nell’installazione guidata o eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra 14393 con UBR 576 o superiore.
    .command-show-revision = Mostrare il numero di build e la revisione di Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = Aggiornamento KB2619234 non installato
    .meaning = In questo Windows Server 2008 R2 o Windows 7 manca l’aggiornamento KB2619234 per RPC su HTTP.
    .why = Senza questo aggiornamento Outlook via Internet non funziona correttamente.
    .cause-update-missing = L’aggiornamento non è mai stato installato.
    .step-install-update = Installare KB2619234 (64 bit) dalla pagina di supporto di Microsoft.
    .step-restart-or-retry = Se l’aggiornamento chiede un riavvio, chiudere il programma di installazione, riavviare e avviarlo di nuovo; altrimenti scegliere Riprova nell’installazione guidata o eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra l’aggiornamento.
    .command-find-update = L’aggiornamento è installato?

KB2999226NotInstalled = Aggiornamento per Universal C Runtime in Windows (KB2999226) non installato
    .meaning = Universal C Runtime (KB2999226) non è installato. Exchange 2016 CU22 e successivi ne hanno bisogno in Windows Server 2012 e 2012 R2.
    .why = Senza di esso IIS URL Rewrite 2.1, usato dal servizio Emergency Mitigation, non funziona in queste versioni di Windows.
    .cause-windows-outdated = Windows non è completamente aggiornato.
    .cause-new-requirement = Il server viene aggiornato per la prima volta a Exchange 2016 CU22 o successivo.
    .step-check-prerequisites = Controllare nella pagina di supporto di KB2999226 quali aggiornamenti richiede, e installare prima quelli.
    .step-install-update = Scaricare KB2999226 per la versione di Windows del server e installarlo.
    .step-restart-or-retry = Se l’aggiornamento chiede un riavvio, chiudere il programma di installazione, riavviare e avviarlo di nuovo; altrimenti scegliere Riprova nell’installazione guidata o eseguire di nuovo il programma di installazione.
    .verify = Il comando mostra l’aggiornamento.
    .command-install-update = Installare l’aggiornamento scaricato
    .command-find-update = L’aggiornamento è installato?

RollupFor451NotInstalled = Manca un rollup per .NET Framework 4.5.1
    .meaning = Manca un rollup per .NET Framework 4.5.1; il suo numero non è pubblicato. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-updates-missing = In questo server mancano aggiornamenti di Windows e di .NET.
    .step-install-dotnet = Installare la versione di .NET Framework richiesta da questo aggiornamento cumulativo (4.8 per Exchange 2016 CU15 e successivi): poi il rollup non serve. Se la build di Exchange installata non supporta quella versione di .NET, aggiornare Exchange subito dopo.
    .step-update-windows = Installare gli altri aggiornamenti di Windows, riavviare ed eseguire di nuovo il programma di installazione.
    .verify = Se serve .NET Framework 4.8, il comando mostra almeno 528040.
    .command-show-release-number = Mostrare il numero di versione di .NET

# Facts

fact-FileVersionKernel32 = Versione di kernel32.dll
fact-FileVersionRefs = Versione di refs.sys
fact-FileVersionDiscan = Versione del file che indica il rollup
fact-FileVersionUrefs = Versione di urefs.dll
fact-FileVersionSspicli = Versione di sspicli.dll
fact-FileVersionRpcHttp = Versione della libreria RPC su HTTP
fact-KB2533623Installed = KB2533623 o successivo installato
    .ask = È installato KB2533623, o un aggiornamento successivo che lo contiene?
    .hint = Conta solo in Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 o successivo installato
    .ask = È installato KB2894875, o un aggiornamento cumulativo successivo?
    .hint = Conta solo in Windows Server 2012 (non R2).
fact-KB2822241Installed = KB2822241 o successivo installato
    .ask = È installato il rollup KB2822241, o un aggiornamento cumulativo successivo?
    .hint = Conta solo in Windows Server 2012 (non R2).
fact-KB2884597Installed = KB2884597 o successivo installato
    .ask = È installato KB2884597, o un aggiornamento cumulativo successivo?
    .hint = Conta solo in Windows Server 2012 (non R2).
fact-KB2619234Installed = KB2619234 installato
    .ask = È installato KB2619234?
    .hint = Conta solo in Windows Server 2008 R2 e Windows 7.
fact-KB2999226Installed = Universal C Runtime (KB2999226) installato
    .ask = È installato Universal C Runtime (KB2999226)?
    .hint = Conta solo in Windows Server 2012 e 2012 R2.
fact-WindowsRevision = Revisione di Windows (dopo la build)
    .ask = Quale numero segue la build di Windows, come 576 in 14393.576?
    .hint = Il comando winver lo mostra tra parentesi.
