# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = Falta una actualización de Windows para cargar bibliotecas
    .meaning = En Windows Server 2008 R2 (solo Exchange 2013) falta la actualización KB2533623, que necesita la búsqueda de Exchange. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-update-missing = Windows Server 2008 R2 SP1 sin KB2533623.
    .cause-version-unreadable = En un Windows más reciente: el programa de instalación no pudo leer la versión de kernel32.dll.
    .step-install-update = En Windows Server 2008 R2 SP1, instale una actualización posterior que contenga KB2533623, por ejemplo KB3063858. Microsoft ya no ofrece la propia KB2533623.
    .step-repair-system-files = En un Windows más reciente no debería hacer falta ninguna actualización: si el comando no muestra ninguna versión, repare los archivos del sistema.
    .step-restart-and-run = Reinicie si se le pide y vuelva a ejecutar el programa de instalación.
    .verify = En Windows Server 2008 R2, el comando muestra una de las dos actualizaciones, salvo que una posterior las contenga. El programa de instalación supera esta comprobación.
    .command-find-update = ¿Está instalada la actualización?
    .command-show-version = Mostrar la versión de kernel32.dll
    .command-repair-system-files = Reparar los archivos del sistema

Win2k12RefsUpdateNotInstalled = Ejecutar «dir» en un disco con formato ReFS puede bloquear el equipo
    .meaning = A este Windows Server 2012 le falta la actualización KB2894875 para ReFS. El programa de instalación advierte y continúa.
    .why = Sin ella, mostrar una carpeta de un volumen ReFS puede bloquear el servidor.
    .cause-windows-outdated = Windows Server 2012 no está del todo actualizado.
    .step-install-update = Instale KB2894875 (64 bits), o una actualización acumulativa posterior de Windows Server 2012 que la contenga.
    .step-restart-or-retry = Si la actualización pide un reinicio, cierre el programa de instalación, reinicie el servidor y repita la instalación; si no, elija Reintentar en el asistente o vuelva a ejecutar el programa de instalación.
    .verify = El programa de instalación ya no advierte. El comando muestra la actualización, salvo que la contenga una posterior.
    .command-find-update = ¿Está instalada la actualización?

Win2k12RollupUpdateNotInstalled = No se ha instalado un paquete acumulativo de actualizaciones de Windows Server 2012
    .meaning = A este Windows Server 2012 le falta el paquete acumulativo KB2822241 de abril de 2013. El programa de instalación advierte y continúa.
    .why = Corrige varios defectos, entre ellos discos ReFS poco fiables.
    .cause-windows-outdated = Windows Server 2012 no está del todo actualizado.
    .step-install-update = Instale KB2822241 (64 bits), o una actualización acumulativa posterior de Windows Server 2012 que lo contenga.
    .step-restart-or-retry = Si la actualización pide un reinicio, cierre el programa de instalación, reinicie el servidor y repita la instalación; si no, elija Reintentar en el asistente o vuelva a ejecutar el programa de instalación.
    .verify = El programa de instalación ya no advierte. El comando muestra el paquete acumulativo, salvo que lo contenga una actualización posterior.
    .command-find-update = ¿Está instalado el paquete acumulativo?

Win2k12UrefsUpdateNotInstalled = Los discos con formato ReFS pueden no funcionar de forma fiable
    .meaning = A este Windows Server 2012 le falta la actualización KB2884597 para el Servicio de disco virtual y ReFS. El programa de instalación advierte y continúa.
    .why = Sin ella, los discos ReFS pueden ser poco fiables: se pueden dañar o perder datos.
    .cause-windows-outdated = Windows Server 2012 no está del todo actualizado.
    .step-install-update = Instale KB2884597 (64 bits), o una actualización acumulativa posterior de Windows Server 2012 que la contenga.
    .step-restart-or-retry = Si la actualización pide un reinicio, cierre el programa de instalación, reinicie el servidor y repita la instalación; si no, elija Reintentar en el asistente o vuelva a ejecutar el programa de instalación.
    .verify = El programa de instalación ya no advierte. El comando muestra la actualización, salvo que la contenga una posterior.
    .caution = Hasta entonces, las bases de datos en volúmenes ReFS de este servidor pueden perder datos: no ponga ninguna en ellos.
    .command-find-update = ¿Está instalada la actualización?

Win2k16LSARollupUpdateNotInstalled = La actualización de seguridad KB3206632 no está instalada
    .meaning = Este Windows Server 2016 es anterior a la actualización de seguridad de diciembre de 2016 (compilación 14393.576).
    .cause-windows-outdated = Windows Server 2016 se instaló desde la imagen original y no se actualizó.
    .step-install-update = Instale la última actualización acumulativa de Windows Server 2016: contiene KB3206632.
    .step-restart-or-retry = Si la actualización pide un reinicio, cierre el programa de instalación, reinicie el servidor y repita la instalación; si no, elija Reintentar en el asistente o vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra 14393 con UBR 576 o superior.
    .command-show-revision = Mostrar el número de compilación y la revisión de Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = La actualización KB2619234 no está instalada
    .meaning = A este Windows Server 2008 R2 o Windows 7 le falta la actualización KB2619234 para RPC sobre HTTP.
    .why = Sin ella, Outlook Anywhere no funciona bien.
    .cause-update-missing = La actualización nunca se instaló.
    .step-install-update = Instale KB2619234 (64 bits) desde la página de soporte de Microsoft.
    .step-restart-or-retry = Si la actualización pide un reinicio, cierre el programa de instalación, reinicie el servidor y repita la instalación; si no, elija Reintentar en el asistente o vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra la actualización.
    .command-find-update = ¿Está instalada la actualización?

KB2999226NotInstalled = La actualización de Universal C Runtime en Windows (KB2999226) no está instalada
    .meaning = Universal C Runtime (KB2999226) no está instalado. Exchange 2016 CU22 y posteriores lo necesitan en Windows Server 2012 y 2012 R2.
    .why = Sin él, IIS URL Rewrite 2.1, que usa el servicio Emergency Mitigation, no funciona en estas versiones.
    .cause-windows-outdated = Windows no está del todo actualizado.
    .cause-new-requirement = El servidor se actualiza por primera vez a Exchange 2016 CU22 o posterior.
    .step-check-prerequisites = Mire en la página de soporte de KB2999226 qué actualizaciones necesita, e instálelas antes.
    .step-install-update = Descárguela para la versión de Windows del servidor e instálela.
    .step-restart-or-retry = Si la actualización pide un reinicio, cierre el programa de instalación, reinicie el servidor y repita la instalación; si no, elija Reintentar en el asistente o vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra la actualización.
    .command-install-update = Instalar la actualización descargada
    .command-find-update = ¿Está instalada la actualización?

RollupFor451NotInstalled = Falta un paquete acumulativo de actualizaciones para .NET Framework 4.5.1
    .meaning = Falta un paquete acumulativo de actualizaciones para .NET Framework 4.5.1; su número no se ha publicado. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-updates-missing = En este servidor faltan actualizaciones de Windows y de .NET.
    .step-install-dotnet = Instale la versión de .NET Framework que necesita esta actualización acumulativa (4.8 para Exchange 2016 CU15 y posteriores): entonces el paquete acumulativo no hace falta. Si la compilación instalada de Exchange no admite ese .NET, actualice Exchange justo después.
    .step-update-windows = Instale las demás actualizaciones de Windows, reinicie y vuelva a ejecutar el programa de instalación.
    .verify = Si se necesita .NET Framework 4.8, el comando muestra al menos 528040.
    .command-show-release-number = Mostrar el número de versión (Release) de .NET

# Facts

fact-FileVersionKernel32 = Versión de kernel32.dll
fact-FileVersionRefs = Versión de refs.sys
fact-FileVersionDiscan = Versión de archivo que indica el paquete acumulativo
fact-FileVersionUrefs = Versión de urefs.dll
fact-FileVersionSspicli = Versión de sspicli.dll
fact-FileVersionRpcHttp = Versión de la biblioteca de RPC sobre HTTP
fact-KB2533623Installed = KB2533623 o posterior instalada
    .ask = ¿Está instalada KB2533623, o una actualización posterior que la contiene?
    .hint = Solo importa en Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 o posterior instalada
    .ask = ¿Está instalada KB2894875, o una actualización acumulativa posterior?
    .hint = Solo importa en Windows Server 2012 (no R2).
fact-KB2822241Installed = KB2822241 o posterior instalado
    .ask = ¿Está instalado el paquete acumulativo KB2822241, o una actualización acumulativa posterior?
    .hint = Solo importa en Windows Server 2012 (no R2).
fact-KB2884597Installed = KB2884597 o posterior instalada
    .ask = ¿Está instalada KB2884597, o una actualización acumulativa posterior?
    .hint = Solo importa en Windows Server 2012 (no R2).
fact-KB2619234Installed = KB2619234 instalada
    .ask = ¿Está instalada KB2619234?
    .hint = Solo importa en Windows Server 2008 R2 y Windows 7.
fact-KB2999226Installed = Universal C Runtime (KB2999226) instalado
    .ask = ¿Está instalado Universal C Runtime (KB2999226)?
    .hint = Solo importa en Windows Server 2012 y 2012 R2.
fact-WindowsRevision = Revisión de Windows (después de la compilación)
    .ask = ¿Qué número sigue a la compilación de Windows, como 576 en 14393.576?
    .hint = El comando winver lo muestra entre paréntesis.
