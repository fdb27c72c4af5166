# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Está instalado Windows Server Core o Windows Nano Server
    .meaning = Este equipo ejecuta Windows sin escritorio, y Exchange 2016 lo necesita.
    .cause-installed-without-desktop = Windows Server 2016 se instaló sin Experiencia de escritorio.
    .cause-shell-removed = Windows Server 2012 o 2012 R2 se instaló como Server Core, o se quitó su shell gráfico.
    .step-add-desktop = En Windows Server 2012 o 2012 R2, agregue el shell gráfico. El comando reinicia el servidor. Si Windows no encuentra los archivos, inserte el medio de instalación de Windows (aquí, la unidad D) y tómelos de una edición que no sea Server Core.
    .step-reinstall-windows = En Windows Server 2016, instale de nuevo Windows y elija Experiencia de escritorio: no se puede agregar después.
    .step-use-exchange-se = O instale Exchange SE, que funciona en Server Core de Windows Server 2019 y posteriores.
    .verify = InstallationType es Server, no Server Core.
    .caution = Instalar Windows de nuevo borra el servidor, incluido Exchange si está instalado.
    .situation-server-2012 = Windows Server 2012 o 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Agregar el escritorio y reiniciar
    .command-list-editions = Mostrar el índice de cada edición del medio de instalación de Windows
    .command-add-desktop-from-media = Agregar el escritorio desde el medio de instalación y reiniciar
    .command-show-installation-type = Mostrar el tipo de instalación

OSCheckedBuild = El sistema operativo está en modo de depuración
    .meaning = Windows se ejecuta en modo de depuración. El programa de instalación advierte y continúa.
    .cause-debugging-on = La depuración del kernel se quedó activada después de resolver un problema.
    .cause-checked-build = Está instalada una compilación de depuración (checked) de Windows.
    .step-turn-debugging-off = Desactive la depuración del kernel; si BitLocker está activado, suspéndalo antes. Si Windows se niega, desactive el arranque seguro para este cambio.
    .step-restart-server = Reinicie el servidor.
    .step-install-normal-windows = Si es una compilación de depuración, instale un Windows normal.
    .verify = El comando muestra False.
    .command-show-boot-entries = Mostrar las entradas de arranque
    .command-turn-debugging-off = Desactivar la depuración del kernel
    .command-show-debug-mode = ¿Está Windows en modo de depuración?

PowerShellExecutionPolicyCheckSet = ExecutionPolicy GPO is defined: una directiva de grupo define la directiva de ejecución
    .meaning = Una directiva de grupo define la directiva de ejecución de PowerShell para el equipo o para usted. Su valor no importa.
    .why = El programa de instalación detiene WMI, y con una directiva así PowerShell necesita WMI antes de cada script. La instalación fallaría a medias y dejaría el servidor en un estado incoherente.
    .cause-policy-applies = La directiva Activar la ejecución de scripts se aplica al servidor o a su cuenta.
    .cause-value-left = Queda un valor antiguo de la directiva en el Registro de Windows.
    .step-find-policy = Mire si está definido MachinePolicy o UserPolicy. El informe nombra la directiva.
    .step-exclude-server = Si está definido MachinePolicy, excluya el servidor de esta directiva; si lo está UserPolicy, su cuenta. O ponga la directiva en No configurada. Después ejecute gpupdate /force.
    .step-empty-value = Si eso tiene que esperar, o queda un valor antiguo, vacíe el valor como dice el tema de Microsoft. El comando es para MachinePolicy; para UserPolicy es la misma clave en HKCU.
    .step-run-setup-at-once = Muestre otra vez los ámbitos, ejecute enseguida el programa de instalación y restablezca después la directiva.
    .verify = MachinePolicy y UserPolicy son Undefined. Microsoft pide Undefined también en Process y CurrentUser.
    .caution = La siguiente actualización de directivas vuelve a escribir un valor vaciado, quizá en mitad de la instalación, y otra página de Microsoft dice que un valor vacío aún cuenta como definido: es más seguro excluir el servidor.
    .command-find-policy = Escribir un informe que nombra la directiva (gp.html en la carpeta temporal)
    .command-empty-value = Vaciar el valor de la directiva de equipo
    .command-list-scopes = Mostrar los ámbitos

ServerWinWebEdition = Está instalada una edición Web de Windows Server
    .meaning = Este equipo ejecuta una edición Web de Windows Server. Windows Server 2012 y posteriores no tienen esa edición. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = Exchange 2019 solo se admite en las ediciones Standard y Datacenter.
    .step-check-edition = Compruebe la edición.
    .step-use-other-server = Use un servidor con un Windows Server que se admita, Standard o Datacenter.
    .verify = Caption nombra Standard o Datacenter.
    .command-show-edition = Mostrar la edición de Windows

ValidOSVersion = Se ha encontrado un sistema operativo incompatible
    .meaning = { $product_name } no admite la versión o edición de Windows de este equipo.
    .cause-version-not-supported = Windows es demasiado antiguo o demasiado nuevo para esta versión de Exchange.
    .cause-windows-client = Se está instalando un rol de servidor en un Windows de cliente.
    .cause-media-too-old = El medio de instalación es demasiado antiguo para este Windows.
    .step-compare-windows = Compare el Windows de este equipo con los que se admiten.
    .step-use-supported-windows = Si no está entre ellos, use un servidor con un Windows que se admita.
    .step-use-newest-media = Si está entre ellos, use el medio de instalación de la actualización acumulativa más reciente.
    .verify = Caption nombra un Windows que admite el medio de instalación en uso.
    .caution = No actualice a otra versión el Windows de un servidor que ya tiene Exchange: no se admite.
    .situation-for-2013 = Servidores Exchange 2013: Windows Server 2008 R2 SP1, 2012 o (desde SP1) 2012 R2, con escritorio. Herramientas, además: Windows 7 SP1, 8 o (desde SP1) 8.1 de 64 bits
    .situation-for-2016 = Servidores Exchange 2016: Windows Server 2012, 2012 R2 o (desde CU3) 2016, con escritorio. Herramientas, además: Windows 8.1 o 10 de 64 bits
    .situation-for-2019 = Servidores Exchange 2019 y SE: Windows Server 2019, 2022 (2019: desde CU12) o 2025 (2019: desde CU14), Standard o Datacenter, Server Core o con escritorio. Herramientas: los mismos con escritorio y, además, Windows 10 u 11 de 64 bits
    .command-show-windows = Mostrar la versión y la edición de Windows

WindowsServer2008CoreServerEdition = Está instalado Server Core de Windows Server 2008
    .meaning = Este equipo ejecuta la instalación Server Core de Windows Server 2008 o 2008 R2. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = De los dos, Exchange 2013 solo funciona en la instalación completa de Windows Server 2008 R2; las versiones más recientes no funcionan en ninguno.
    .step-check-edition = Compruebe el tipo de instalación.
    .step-use-other-server = Use un servidor con la instalación completa de un Windows que se admita; este Server Core no se puede convertir.
    .verify = InstallationType es Server, en un Windows que se admite.
    .command-show-edition = Mostrar el tipo de instalación

ValidOSVersionForAdminTools = Este Windows no puede ejecutar las herramientas de administración de Exchange
    .meaning = Las herramientas de administración de esta versión de Exchange no funcionan en el Windows de este equipo. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-version-not-supported = Windows es demasiado antiguo o demasiado nuevo para estas herramientas.
    .cause-32-bit-windows = Es un Windows de 32 bits.
    .step-compare-windows = Compare el Windows de este equipo con los que se admiten. Si no está entre ellos, use otro equipo.
    .step-use-newest-media = Si está entre ellos, use el medio de instalación de la actualización acumulativa más reciente.
    .verify = Caption nombra un Windows que admite el medio de instalación en uso, y OSArchitecture es de 64 bits.
    .situation-for-2013 = Herramientas de Exchange 2013: Windows Server 2008 R2 SP1, 2012 o (desde SP1) 2012 R2; Windows 7 SP1, 8 o (desde SP1) 8.1 de 64 bits
    .situation-for-2016 = Herramientas de Exchange 2016: Windows Server 2012, 2012 R2 o (desde CU3) 2016; Windows 8.1 o 10 de 64 bits
    .command-show-windows = Mostrar la versión y la arquitectura de Windows

# Facts

fact-ServerCoreInstalled = Base de servidor instalada (también con escritorio)
fact-FullDesktopInstalled = Escritorio de Windows instalado
    .ask = ¿Tiene este Windows escritorio (Experiencia de escritorio, instalación completa)?
    .hint = Server Core muestra tras iniciar sesión solo un símbolo del sistema o SConfig.
fact-DebugVersion = Windows en modo de depuración
    .ask = ¿Se ejecuta Windows en modo de depuración?
    .hint = En un servidor de producción la respuesta es casi siempre no.
fact-PowerShellExecutionPolicy = Directiva de ejecución definida por una directiva de grupo
    .ask = ¿Hay una directiva de grupo que defina la directiva de ejecución de PowerShell?
    .hint = Get-ExecutionPolicy -List: MachinePolicy y UserPolicy deberían mostrar Undefined.
fact-OSProductSuite = Conjuntos de productos de Windows (máscara de bits)
fact-WindowsServer12Version = Comparación con Windows Server 2012
fact-WindowsServer2019Version = Comparación con Windows Server 2019
