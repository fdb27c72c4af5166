# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = È installato Windows Server Core o Windows Nano Server
    .meaning = Questo computer esegue Windows senza il desktop, di cui Exchange 2016 ha bisogno.
    .cause-installed-without-desktop = Windows Server 2016 è stato installato senza Esperienza desktop.
    .cause-shell-removed = Windows Server 2012 o 2012 R2 è stato installato come Server Core, oppure il suo ambiente grafico è stato rimosso.
    .step-add-desktop = In Windows Server 2012 o 2012 R2 aggiungere l’ambiente grafico. Il comando riavvia il server. Se Windows non trova i file, inserire il supporto di installazione di Windows (qui l’unità D) e prenderli da un’edizione che non sia Server Core.
    .step-reinstall-windows = In Windows Server 2016 reinstallare Windows e scegliere Esperienza desktop: non si può aggiungere dopo.
    .step-use-exchange-se = Oppure installare Exchange SE, che funziona in Server Core di Windows Server 2019 e versioni successive.
    .verify = InstallationType è Server, non Server Core.
    .caution = Reinstallando Windows si cancella tutto ciò che è nel server, compreso un Exchange già installato.
    .situation-server-2012 = Windows Server 2012 o 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Aggiungere il desktop e riavviare
    .command-list-editions = Mostrare l’indice di ogni edizione nel supporto di installazione di Windows
    .command-add-desktop-from-media = Aggiungere il desktop dal supporto di installazione e riavviare
    .command-show-installation-type = Mostrare il tipo di installazione

OSCheckedBuild = Il sistema operativo è in modalità debug
    .meaning = Windows è in modalità debug. Il programma di installazione dà un avviso e continua.
    .cause-debugging-on = Il debug del kernel è rimasto abilitato dopo una ricerca di errori.
    .cause-checked-build = È installata una build di debug (checked) di Windows.
    .step-turn-debugging-off = Disabilitare il debug del kernel; se BitLocker è abilitato, sospenderlo prima. Se Windows rifiuta, disabilitare Avvio protetto per questa modifica.
    .step-restart-server = Riavviare il server.
    .step-install-normal-windows = Se è una build di debug, installare un Windows normale.
    .verify = Il comando mostra False.
    .command-show-boot-entries = Mostrare le voci di avvio
    .command-turn-debugging-off = Disabilitare il debug del kernel
    .command-show-debug-mode = Windows è in modalità debug?

PowerShellExecutionPolicyCheckSet = ExecutionPolicy GPO è definita
    .meaning = Un criterio di gruppo imposta i criteri di esecuzione di PowerShell per il computer o per l’utente. Il valore non conta.
    .why = Il programma di installazione arresta WMI, e con criteri di questo tipo PowerShell ha bisogno di WMI prima di ogni script. L’installazione si bloccherebbe a metà e lascerebbe il server in uno stato incoerente.
    .cause-policy-applies = Il criterio Attiva esecuzione script (Turn on Script Execution) si applica al server o all’account in uso.
    .cause-value-left = Nel Registro di sistema è rimasto un vecchio valore del criterio.
    .step-find-policy = Controllare se è impostato MachinePolicy o UserPolicy. Il report indica il criterio.
    .step-exclude-server = Se è impostato MachinePolicy, escludere il server da questo criterio; se è impostato UserPolicy, l’account in uso. Oppure impostare il criterio su Non configurata. Poi eseguire gpupdate /force.
    .step-empty-value = Se al momento non è possibile, o è rimasto un vecchio valore, svuotare il valore come indica l’argomento di Microsoft. Il comando è per MachinePolicy; per UserPolicy è la stessa chiave sotto HKCU.
    .step-run-setup-at-once = Elencare ancora una volta gli ambiti, eseguire subito il programma di installazione e ripristinare dopo il criterio.
    .verify = MachinePolicy e UserPolicy sono Undefined. Microsoft chiede Undefined anche in Process e CurrentUser.
    .caution = Il successivo aggiornamento dei criteri ripristina il valore svuotato, magari nel mezzo dell’installazione, e un’altra pagina di Microsoft dice che anche un valore vuoto vale come impostato: escludere il server è più sicuro.
    .command-find-policy = Creare un report che indica il criterio (gp.html nella cartella temporanea)
    .command-empty-value = Svuotare il valore del criterio computer
    .command-list-scopes = Elencare gli ambiti

ServerWinWebEdition = È installata un’edizione Web di Windows Server
    .meaning = Questo computer esegue un’edizione Web di Windows Server. Windows Server 2012 e le versioni successive non hanno questa edizione. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = Exchange 2019 è supportato solo nelle edizioni Standard e Datacenter.
    .step-check-edition = Controllare l’edizione.
    .step-use-other-server = Usare un server con un Windows Server supportato, Standard o Datacenter.
    .verify = Caption indica Standard o Datacenter.
    .command-show-edition = Mostrare l’edizione di Windows

ValidOSVersion = Rilevamento di un sistema operativo incompatibile
    .meaning = { $product_name } non supporta la versione o l’edizione di Windows di questo computer.
    .cause-version-not-supported = Windows è troppo vecchio o troppo nuovo per questa versione di Exchange.
    .cause-windows-client = Si sta installando un ruolo del server in un client Windows.
    .cause-media-too-old = Il supporto di installazione è troppo vecchio per questo Windows.
    .step-compare-windows = Confrontare il Windows di questo computer con quelli supportati.
    .step-use-supported-windows = Se non è tra questi, usare un server con un Windows supportato.
    .step-use-newest-media = Se è tra questi, usare il supporto di installazione dell’aggiornamento cumulativo più recente.
    .verify = Caption indica un Windows ammesso dal supporto di installazione in uso.
    .caution = Non aggiornare Windows sul posto in un server con Exchange: non è supportato.
    .situation-for-2013 = Server Exchange 2013: Windows Server 2008 R2 SP1, 2012 o (da SP1) 2012 R2, con desktop. Strumenti anche: Windows 7 SP1, 8 o (da SP1) 8.1 a 64 bit
    .situation-for-2016 = Server Exchange 2016: Windows Server 2012, 2012 R2 o (da CU3) 2016, con desktop. Strumenti anche: Windows 8.1 o 10 a 64 bit
    .situation-for-2019 = Server Exchange 2019 e SE: Windows Server 2019, 2022 (2019: da CU12) o 2025 (2019: da CU14), Standard o Datacenter, Server Core o desktop. Strumenti: gli stessi con desktop, e anche Windows 10 o 11 a 64 bit
    .command-show-windows = Mostrare la versione e l’edizione di Windows

WindowsServer2008CoreServerEdition = È installato Server Core di Windows Server 2008
    .meaning = Questo computer esegue l’installazione Server Core di Windows Server 2008 o 2008 R2. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .why = Di queste due versioni di Windows, Exchange 2013 supporta solo l’installazione completa di Windows Server 2008 R2; le versioni di Exchange più recenti non funzionano in nessuna delle due.
    .step-check-edition = Controllare il tipo di installazione.
    .step-use-other-server = Usare un server con l’installazione completa di un Windows supportato; questo Server Core non si può convertire.
    .verify = InstallationType è Server, in un Windows supportato.
    .command-show-edition = Mostrare il tipo di installazione

ValidOSVersionForAdminTools = Questo Windows non può eseguire gli strumenti di gestione di Exchange
    .meaning = Gli strumenti di gestione di questa versione di Exchange non funzionano nel Windows di questo computer. Lo si deduce dal nome del controllo, che Microsoft non ha documentato.
    .cause-version-not-supported = Windows è troppo vecchio o troppo nuovo per questi strumenti.
    .cause-32-bit-windows = È un Windows a 32 bit.
    .step-compare-windows = Confrontare il Windows di questo computer con quelli supportati. Se non è tra questi, usare un altro computer.
    .step-use-newest-media = Se è tra questi, usare il supporto di installazione dell’aggiornamento cumulativo più recente.
    .verify = Caption indica un Windows ammesso dal supporto di installazione in uso, e OSArchitecture indica 64 bit.
    .situation-for-2013 = Strumenti di Exchange 2013: Windows Server 2008 R2 SP1, 2012 o (da SP1) 2012 R2; Windows 7 SP1, 8 o (da SP1) 8.1 a 64 bit
    .situation-for-2016 = Strumenti di Exchange 2016: Windows Server 2012, 2012 R2 o (da CU3) 2016; Windows 8.1 o 10 a 64 bit
    .command-show-windows = Mostrare la versione e l’architettura di Windows

# Facts

fact-ServerCoreInstalled = Base server installata (anche con il desktop)
fact-FullDesktopInstalled = Desktop di Windows installato
    .ask = Questo Windows ha il desktop (Esperienza desktop, installazione completa)?
    .hint = Dopo l’accesso Server Core mostra solo un prompt dei comandi o SConfig.
fact-DebugVersion = Windows in modalità debug
    .ask = Windows è in esecuzione in modalità debug?
    .hint = In un server di produzione la risposta è quasi sempre no.
fact-PowerShellExecutionPolicy = Criteri di esecuzione impostati da un criterio di gruppo
    .ask = Un criterio di gruppo imposta i criteri di esecuzione di PowerShell?
    .hint = Get-ExecutionPolicy -List: MachinePolicy e UserPolicy dovrebbero essere Undefined.
fact-OSProductSuite = Famiglie di prodotti di Windows (maschera di bit)
fact-WindowsServer12Version = Confronto con Windows Server 2012
fact-WindowsServer2019Version = Confronto con Windows Server 2019
