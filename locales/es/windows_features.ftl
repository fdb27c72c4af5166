# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = Falta la activación HTTP de .NET Framework 3.5.1
    .meaning = En Windows Server 2008 R2 no está instalada la característica Activación HTTP de .NET Framework 3.5.1. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = Los servicios web de Exchange se inician de esa forma.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .step-add-on-2008-r2 = En Windows Server 2008 R2, agregue NET-HTTP-Activation.
    .step-install-successor = En Windows Server 2012 o 2012 R2, instale AS-HTTP-Activation. A partir de Windows Server 2016 no existe: instale NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = El comando marca con [X] la característica de su Windows.
    .command-add-on-2008-r2 = En Windows Server 2008 R2: agregar la característica
    .command-install-on-2012 = En Windows Server 2012 o 2012 R2: instalar la característica
    .command-install-on-2016 = En Windows Server 2016 o posterior: instalar la que la sustituye
    .command-show-state = Mostrar su estado

Iis32BitMode = IIS está en modo de compatibilidad con 32 bits
    .meaning = De forma predeterminada, los grupos de aplicaciones de este servidor se ejecutan en 32 bits.
    .why = Los componentes web de Exchange son de 64 bits y no se cargan en ellos.
    .cause-default-changed = El valor predeterminado se cambió para otra aplicación web.
    .cause-configuration-copied = La configuración de IIS se copió de otro servidor.
    .step-list-pools = Muestre los grupos de 32 bits y anote los de otras aplicaciones que deben seguir en 32 bits.
    .step-set-default = Ponga Habilitar aplicaciones de 32 bits en False en los valores predeterminados de los grupos de aplicaciones.
    .step-keep-pool = Dé a cada grupo anotado su propio valor, o pase su aplicación a otro servidor.
    .step-run-iisreset = Ejecute iisreset, que interrumpe todos los sitios web de este servidor, y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra False.
    .caution = Las aplicaciones web de 32 bits que dependen del valor predeterminado dejan de funcionar hasta que su grupo tenga su propio valor.
    .command-list-pools = Mostrar los grupos de aplicaciones de 32 bits
    .command-set-default = Poner el valor predeterminado en 64 bits
    .command-keep-pool = Mantener un grupo en 32 bits
    .command-restart-iis = Reiniciar IIS
    .command-show-default = Mostrar el valor predeterminado

LonghornASPNET = Falta ASP.NET para IIS 7
    .meaning = En Windows Server 2008 R2 no está instalada la característica ASP.NET de IIS. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-add-on-2008-r2 = En Windows Server 2008 R2, agregue Web-Asp-Net.
    .step-install-successor = En un Windows más reciente, instale Web-Asp-Net45.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = El comando marca con [X] la característica de su Windows.
    .command-add-on-2008-r2 = En Windows Server 2008 R2: agregar la característica
    .command-install-successor = En Windows Server 2012 o posterior: instalar la que la sustituye
    .command-show-state = Mostrar su estado

LonghornClientCertificateMappingAuthentication = Se necesita el componente Autenticación de asignaciones de certificado de cliente
    .meaning = No está instalada la característica de IIS Autenticación de asignaciones de certificado de cliente (Web-Client-Auth).
    .why = La necesita el inicio de sesión con certificados, por ejemplo desde teléfonos con ActiveSync.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Client-Auth.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Client-Auth con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornDirectoryBrowse = Examen de directorios no está instalado en IIS
    .meaning = No está instalada la característica de IIS Examen de directorios (Web-Dir-Browsing).
    .why = Exchange define sus opciones, aunque el examen siga desactivado.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Dir-Browsing.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Dir-Browsing con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornHttpErrors = Errores HTTP no está instalado en IIS
    .meaning = No está instalada la característica de IIS Errores HTTP (Web-Http-Errors).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Http-Errors.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Http-Errors con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornHttpLogging = Registro HTTP no está instalado en IIS
    .meaning = No está instalada la característica de IIS Registro HTTP (Web-Http-Logging).
    .why = Sus registros muestran qué pidieron Outlook, los teléfonos y los navegadores a Exchange.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Http-Logging.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Http-Logging con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornHttpRedirect = Redirección HTTP no está instalada en IIS
    .meaning = No está instalada la característica de IIS Redirección HTTP (Web-Http-Redirect).
    .why = Exchange la usa, por ejemplo, para llevar de la raíz del sitio a Outlook en la Web.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Http-Redirect.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Http-Redirect con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornHttpTracing = El seguimiento de solicitudes con error no está instalado en IIS
    .meaning = No está instalada la característica de IIS Seguimiento (Web-Http-Tracing).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Http-Tracing.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Http-Tracing con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornIIS6MetabaseNotInstalled = Los componentes de compatibilidad con IIS 6 no están instalados: Compatibilidad con la metabase de IIS 6
    .meaning = No está instalada la característica de IIS Compatibilidad con la metabase de IIS 6 (Web-Metabase).
    .why = La usan el programa de instalación y los cmdlets para directorios virtuales.
    .cause-tools-only = En un equipo sin IIS, se están instalando solo las herramientas de administración, o el asistente tiene que preparar Active Directory.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server, instale Web-Metabase.
    .step-enable-on-client = En un Windows de cliente, solo para las herramientas de administración, habilite IIS-Metabase.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Metabase con [X]; en un cliente, dism muestra su característica como habilitada.
    .command-install-feature = Instalar la característica
    .command-enable-on-client = En un Windows de cliente: habilitar la característica
    .command-enable-with-dism = En un Windows de cliente: habilitar la característica (Exchange 2013)
    .command-show-state = Mostrar su estado
    .command-show-client-state = En un Windows de cliente: mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = Los componentes de compatibilidad con IIS 6 no están instalados: Consola de administración de IIS 6
    .meaning = No está instalada la característica de IIS Consola de administración de IIS 6 (Web-Lgcy-Mgmt-Console). Exchange 2013 la necesita.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server, instale Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = En un Windows de cliente, solo para las herramientas de administración, habilite IIS-LegacySnapIn.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Lgcy-Mgmt-Console con [X]; en un cliente, dism muestra su característica como habilitada.
    .command-install-feature = Instalar la característica
    .command-enable-on-client = En un Windows de cliente: habilitar la característica
    .command-show-state = Mostrar su estado
    .command-show-client-state = En un Windows de cliente: mostrar su estado

LonghornIIS6WMICompatibility = Se necesita el componente Compatibilidad con WMI de IIS 6
    .meaning = No está instalada la característica de IIS Compatibilidad con WMI de IIS 6 (Web-WMI).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-WMI.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-WMI con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornIIS7BasicAuthNotInstalled = El componente de IIS 7 no está instalado: Autenticación básica
    .meaning = No está instalada la característica de IIS Autenticación básica (Web-Basic-Auth).
    .why = El programa de instalación la configura en directorios virtuales como el de ActiveSync.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Basic-Auth.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Basic-Auth con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = El componente de IIS 7 no está instalado: Autenticación implícita
    .meaning = No está instalada la característica de IIS Autenticación implícita (Web-Digest-Auth).
    .why = Los directorios virtuales de Exchange pueden ofrecerla, y el programa de instalación la configura.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Digest-Auth.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Digest-Auth con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = El componente de IIS 7 no está instalado: Compresión de contenido dinámico
    .meaning = No está instalada la característica de IIS Compresión de contenido dinámico (Web-Dyn-Compression).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Dyn-Compression.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Dyn-Compression con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = El componente de IIS 7 no está instalado: Compresión de contenido estático
    .meaning = No está instalada la característica de IIS Compresión de contenido estático (Web-Stat-Compression).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Stat-Compression.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Stat-Compression con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = La Consola de administración de IIS no está instalada
    .meaning = El Administrador de IIS (Web-Mgmt-Console) no está instalado en este equipo.
    .why = El programa de instalación y los cmdlets de Exchange usan sus bibliotecas.
    .cause-tools-only = Se están instalando solo las herramientas de administración, en un equipo sin IIS.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En un Windows Server con escritorio, instale Web-Mgmt-Console. Server Core no la necesita.
    .step-enable-on-client = En un Windows de cliente, solo para las herramientas de administración, habilite IIS-ManagementConsole.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Mgmt-Console con [X]; en un cliente, dism muestra su característica como habilitada.
    .command-install-feature = Instalar la característica
    .command-enable-on-client = En un Windows de cliente: habilitar la característica
    .command-show-state = Mostrar su estado
    .command-show-client-state = En un Windows de cliente: mostrar su estado

LonghornIIS7NetExt = El componente Extensibilidad de .NET de IIS 7 es necesario
    .meaning = En Windows Server 2008 R2 no está instalada la característica de IIS Extensibilidad de .NET (Web-Net-Ext).
    .why = A través de ella se ejecuta en IIS el PowerShell remoto de Exchange.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-add-on-2008-r2 = En Windows Server 2008 R2, agregue Web-Net-Ext.
    .step-install-successor = En un Windows más reciente, instale Web-Net-Ext45: Web-Net-Ext no sirve en él.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = El comando marca con [X] la característica de su Windows.
    .command-add-on-2008-r2 = En Windows Server 2008 R2: agregar la característica
    .command-install-successor = En Windows Server 2012 o posterior: instalar la que la sustituye
    .command-show-state = Mostrar su estado

LonghornIIS7WindowsAuthNotInstalled = El componente de IIS 7 no está instalado: Autenticación de Windows
    .meaning = No está instalada la característica de IIS Autenticación de Windows (Web-Windows-Auth).
    .why = La usan los directorios virtuales de Exchange y Exchange Management Shell.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Windows-Auth.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Windows-Auth con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornISAPIFilter = Filtros ISAPI no está instalado en IIS
    .meaning = No está instalada la característica de IIS Filtros ISAPI (Web-ISAPI-Filter). No es lo mismo que Extensiones ISAPI (Web-ISAPI-Ext).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-ISAPI-Filter.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-ISAPI-Filter con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornRequestMonitor = Monitor de solicitudes no está instalado en IIS
    .meaning = No está instalada la característica de IIS Monitor de solicitudes (Web-Request-Monitor).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Request-Monitor.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Request-Monitor con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornStaticContent = Contenido estático no está instalado en IIS
    .meaning = No está instalada la característica de IIS Contenido estático (Web-Static-Content).
    .why = Outlook en la Web recibe así sus imágenes, estilos y scripts.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Static-Content.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Static-Content con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

LonghornWASProcessModelInstalled = Servicio de activación de procesos de Windows: se necesita el componente Modelo de proceso
    .meaning = No está instalada la característica Modelo de proceso (WAS-Process-Model) del Servicio de activación de procesos de Windows.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale WAS-Process-Model.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca WAS-Process-Model con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

LonghornWmspdmoxNotInstalled = Los códecs de voz de Windows Media faltan o son demasiado antiguos
    .meaning = El archivo wmspdmod.dll o wmspdmoe.dll de Windows falta o es demasiado antiguo. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = Con ellos la mensajería unificada graba y reproduce los mensajes de voz.
    .cause-media-foundation-missing = Media Foundation no está instalado.
    .cause-files-damaged = Los archivos se quitaron o se dañaron.
    .step-install-media-foundation = Instale Server-Media-Foundation.
    .step-repair-system-files = Si un archivo sigue faltando o dañado, repare los archivos del sistema.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra ambos archivos con una versión.
    .command-install-media-foundation = Instalar Media Foundation
    .command-repair-system-files = Reparar los archivos del sistema
    .command-show-files = Mostrar ambos archivos

ManagementServiceInstalled = Se necesita el componente Web-Mgmt-Service
    .meaning = No está instalada la característica de IIS Servicio de administración (Web-Mgmt-Service).
    .why = El programa de instalación activa la administración remota de IIS y reinicia este servicio antes de las comprobaciones.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-Mgmt-Service.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-Mgmt-Service con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

NETFramework45FeaturesNotInstalled = Las características de .NET Framework 4.x no están instaladas
    .meaning = No está instalado el grupo de características de Windows en torno a .NET Framework 4.x, con ASP.NET y WCF. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-package-only = Se instaló el paquete de .NET Framework, que no agrega la característica.
    .cause-removed-later = El grupo de características se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server 2012 o posterior, instale NET-Framework-45-Features.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra NET-Framework-45-Features como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

NETFrameworkNotInstalled = La característica .NET Framework 3.5.1 no está instalada
    .meaning = A Windows Server 2008 R2 le falta su característica .NET Framework 3.5.1, que Exchange 2013 necesita en él. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .step-add-feature = En Windows Server 2008 R2, agregue NET-Framework.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca NET-Framework con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

RPCOverHTTPproxyNotInstalled = Proxy RPC sobre HTTP no está instalado
    .meaning = No está instalada la característica de Windows Proxy RPC sobre HTTP (RPC-over-HTTP-proxy).
    .why = Outlook Anywhere la necesita, y el programa de instalación la exige aunque todos los clientes usen MAPI sobre HTTP.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-thought-needless = Se quitó porque todos los clientes usan MAPI sobre HTTP.
    .step-install-feature = Instale RPC-over-HTTP-proxy.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca RPC-over-HTTP-proxy con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

RsatAddsToolsInstalled = El componente de Windows RSAT-ADDS-Tools no está instalado en este equipo
    .meaning = Esta ejecución tiene que preparar Active Directory, y al equipo le faltan para ello las herramientas de AD DS.
    .why = El programa de instalación extiende el esquema con ldifde.exe, que viene con ellas.
    .cause-never-installed = Las herramientas nunca se instalaron en este servidor.
    .cause-not-prepared = Este es el primer servidor Exchange, y Active Directory no se preparó por separado.
    .step-install-tools = Instale RSAT-ADDS, que incluye RSAT-ADDS-Tools.
    .step-prepare-elsewhere = O prepare Active Directory en un equipo del dominio y el sitio del maestro de esquema que tenga las herramientas y el .NET Framework que necesita Exchange, como un controlador de dominio de allí, con una cuenta que esté en Administradores de esquema (Schema Admins) y Administradores de empresas (Enterprise Admins). Después espere a la replicación. En una organización nueva, agregue /OrganizationName y su nombre.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca ambas con [X]. Si preparó Active Directory en otro equipo, en lugar de eso Schema Update Required Status y Organization Configuration Update Required Status son False en el siguiente registro.
    .command-install-tools = Instalar las herramientas
    .command-prepare-elsewhere = En la raíz del mismo medio de instalación: preparar Active Directory
    .command-show-state = Mostrar su estado

RsatClusteringCmdInterfaceInstalled = Característica de Windows Interfaz de comandos de clúster de conmutación por error no instalada
    .meaning = No está instalada la característica de Windows RSAT-Clustering-CmdInterface, la herramienta cluster.exe.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-parent-only = Solo se agregó RSAT-Clustering, que no incluye esta parte.
    .step-install-feature = En Windows Server 2012 o posterior, instale RSAT-Clustering-CmdInterface.
    .step-check-parts = Si falta RSAT-Clustering-PowerShell o, en un Windows con escritorio, RSAT-Clustering-Mgmt, instálela también.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra RSAT-Clustering-CmdInterface como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

RsatClusteringInstalled = El componente de Windows RSAT-Clustering no está instalado en este equipo
    .meaning = No están instaladas las Herramientas de clúster de conmutación por error (RSAT-Clustering). Normalmente faltan también sus partes.
    .why = Exchange administra con ellas los grupos de disponibilidad de base de datos. El programa de instalación las exige incluso en un servidor que no está en ninguno.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-removed-later = Se quitaron más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-all = Instálelas con las partes que necesita Exchange, con el comando para su Windows.
    .step-other-checks = Esto resuelve también las comprobaciones de sus partes.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = El comando marca con [X] las características que instaló. Exchange no necesita RSAT-Clustering-AutomationServer.
    .command-install-on-desktop = En Windows Server 2012 o posterior con escritorio: instalar las cuatro
    .command-install-on-core = En Server Core: instalar las tres que Exchange necesita en él
    .command-add-on-2008-r2 = En Windows Server 2008 R2, que solo tiene una: agregarla
    .command-show-state = Mostrar su estado

RsatClusteringMgmtInstalled = El componente de Windows RSAT-Clustering-Mgmt no está instalado en este equipo
    .meaning = El Administrador de clústeres de conmutación por error (RSAT-Clustering-Mgmt) no está instalado. Server Core no lo tiene.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server 2012 o posterior, instale RSAT-Clustering-Mgmt.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra RSAT-Clustering-Mgmt como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

RsatClusteringPowerShellInstalled = El componente de Windows RSAT-Clustering-PowerShell no está instalado en este equipo
    .meaning = El módulo de PowerShell para clústeres de conmutación por error (RSAT-Clustering-PowerShell) no está instalado.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server 2012 o posterior, instale RSAT-Clustering-PowerShell.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra RSAT-Clustering-PowerShell como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

RSATWebServerNotInstalled = Las herramientas de Servidor web (IIS) no están instaladas
    .meaning = A Windows Server 2008 R2 le faltan las herramientas de Servidor web (IIS), que Exchange 2013 necesita en él. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .step-add-feature = En Windows Server 2008 R2, agregue RSAT-Web-Server.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca RSAT-Web-Server con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

ServerGuiMgmtInfraNotInstalled = El componente de Windows Server-Gui-Mgmt-Infra no está instalado en este equipo
    .meaning = El programa de instalación no encuentra la característica de Windows Server-Gui-Mgmt-Infra (herramientas de administración gráficas), que solo tienen Windows Server 2012 y 2012 R2. Exchange 2013 y 2016 necesitan un Windows con escritorio.
    .cause-interface-missing = Windows se instaló como Server Core, o se quitó su escritorio.
    .cause-media-too-old = Se inició un Exchange 2016 anterior a CU3 en Windows Server 2016.
    .step-install-interface = Para Exchange 2013 o 2016 en Windows Server 2012 o 2012 R2, instale el escritorio y reinicie. Si Windows no encuentra los archivos, IsServerCoreInstalled explica cómo tomarlos del medio de instalación de Windows.
    .step-use-newer-media = En Windows Server 2016, use el medio de instalación de Exchange 2016 CU3 o posterior. Si es un Server Core, instale Windows de nuevo con escritorio, lo que borra el servidor. Exchange 2016 no admite versiones de Windows más recientes.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = En Windows Server 2012 y 2012 R2, el comando muestra ambas características como Installed; en un Windows más reciente, el programa de instalación supera esta comprobación.
    .situation-interface-missing = Windows Server 2012 o 2012 R2 sin escritorio
    .situation-media-too-old = Windows Server 2016 o posterior, que no tiene esta característica
    .command-install-interface = Instalar el escritorio
    .command-show-state = Mostrar su estado

W2K8R2PrepareAdLdifdeNotInstalled = Falta ldifde.exe para preparar Active Directory
    .meaning = Esta ejecución tiene que preparar Active Directory con ldifde.exe, que no está en este equipo.
    .cause-tools-missing = No están instaladas las herramientas de AD DS (RSAT-ADDS).
    .step-install-tools = Instale las herramientas RSAT-ADDS: ldifde.exe viene con ellas.
    .step-prepare-elsewhere = O prepare Active Directory en un equipo del dominio y el sitio del maestro de esquema que tenga las herramientas y el .NET Framework que necesita Exchange, con una cuenta que esté en Administradores de empresas (Enterprise Admins) y, si cambia el esquema, en Administradores de esquema (Schema Admins). Después espere a la replicación. En una organización nueva, agregue /OrganizationName y su nombre.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra ldifde.exe con una versión. Si preparó Active Directory en otro equipo, en lugar de eso Organization Configuration Update Required Status es False en el siguiente registro.
    .command-install-tools = Instalar las herramientas de AD DS
    .command-prepare-elsewhere = En la raíz del mismo medio de instalación: preparar Active Directory
    .command-show-file = Mostrar el archivo

W2K8R2PrepareSchemaLdifdeNotInstalled = El esquema de Active Directory no está actualizado y falta ldifde.exe
    .meaning = Esta ejecución tiene que extender el esquema, y a este equipo le falta ldifde.exe, que carga los archivos de esquema.
    .cause-tools-missing = No están instaladas las herramientas de AD DS (RSAT-ADDS).
    .step-install-tools = Instale las herramientas RSAT-ADDS: ldifde.exe viene con ellas.
    .step-prepare-elsewhere = O extienda el esquema en un equipo del dominio y el sitio del maestro de esquema que tenga las herramientas y el .NET Framework que necesita Exchange, con una cuenta que esté en Administradores de esquema (Schema Admins) y Administradores de empresas (Enterprise Admins). Después espere a la replicación.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra ldifde.exe con una versión. Si extendió el esquema en otro equipo, en lugar de eso Schema Update Required Status es False en el siguiente registro.
    .command-install-tools = Instalar las herramientas de AD DS
    .command-prepare-elsewhere = En la raíz del mismo medio de instalación: extender el esquema
    .command-show-file = Mostrar el archivo

WcfHttpActivation45Installed = Activación HTTP de WCF no está instalada
    .meaning = No está instalada la característica de Windows Activación HTTP de WCF (NET-WCF-HTTP-Activation45).
    .why = Con ella, IIS inicia los servicios web de Exchange cuando llega una solicitud.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server 2012 o posterior, instale NET-WCF-HTTP-Activation45.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra NET-WCF-HTTP-Activation45 como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

WebASPNET45NotInstalled = El componente de Windows Web-ASP-NET45 no está instalado en este equipo
    .meaning = No está instalada la característica de IIS ASP.NET 4.x (Web-Asp-Net45).
    .why = La necesitan Outlook en la Web, el centro de administración de Exchange y los Servicios web Exchange (EWS).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server 2012 o posterior, instale Web-Asp-Net45.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra Web-Asp-Net45 como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

WebISAPIExtNotInstalled = El componente de Windows Web-ISAPI-Ext no está instalado en este equipo
    .meaning = No está instalada la característica de IIS Extensiones ISAPI (Web-ISAPI-Ext). No es lo mismo que Filtros ISAPI (Web-ISAPI-Filter).
    .why = La necesitan ASP.NET y los módulos de IIS de Exchange.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Web-ISAPI-Ext.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca Web-ISAPI-Ext con [X].
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado
    .command-add-feature = Instalar la característica (Exchange 2013)

WebNetExt45NotInstalled = El componente de Windows Web-Net-Ext45 no está instalado en este equipo
    .meaning = No está instalada la característica de IIS Extensibilidad de .NET 4.x (Web-Net-Ext45).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = En Windows Server 2012 o posterior, instale Web-Net-Ext45.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra Web-Net-Ext45 como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 no está instalado
    .meaning = No está instalada la característica Windows Identity Foundation 3.5. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = Exchange la usa para el inicio de sesión basado en notificaciones (claims), por ejemplo con AD FS.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed-later = Se quitó más tarde, por ejemplo como refuerzo de seguridad.
    .step-install-feature = Instale Windows-Identity-Foundation. Server Core no la tiene ni la necesita.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra Windows-Identity-Foundation como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

WinRMIISExtensionInstalled = La extensión IIS de WinRM está instalada
    .meaning = La característica de Windows Extensión IIS de WinRM (WinRM-IIS-Ext) está instalada y, al parecer, el programa de instalación exige que no lo esté: en el único registro conocido no lo estaba, y la comprobación se superó. Microsoft no ha documentado la comprobación.
    .why = Puede interferir con el directorio virtual PowerShell de Exchange.
    .cause-added-along = Una imagen o un script la agregó junto con otras características.
    .step-check-use = Compruebe con Get-WindowsFeature WinRM-IIS-Ext si la característica está instalada, lea en el mensaje del programa de instalación si hay que quitarla, y averigüe si algo la usa en este servidor.
    .step-remove-feature = Si hay que quitarla, quítela, reinicie y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra WinRM-IIS-Ext como Available.
    .caution = No la quite antes de que el mensaje del programa de instalación confirme que hay que quitarla.
    .command-remove-feature = Quitar la característica
    .command-show-state = Mostrar su estado

NETFramework45CoreNotInstalled = El componente de Windows NET-Framework-45-Core no está instalado en este equipo
    .meaning = No está instalada la característica de Windows .NET Framework 4.x (NET-Framework-45-Core). Instalar el paquete de .NET Framework no la agrega.
    .cause-hardening = La quitó un refuerzo de seguridad: Windows la tiene de forma predeterminada.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .step-install-feature = Instale NET-Framework-45-Core.
    .step-install-with-dism = Si PowerShell no se inicia, use DISM.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra NET-Framework-45-Core como Installed.
    .caution = Sin ella, puede que el Administrador del servidor y PowerShell no se inicien.
    .command-install-feature = Instalar la característica
    .command-install-with-dism = Instalar la característica con DISM
    .command-show-state = Mostrar su estado

NETFramework45ASPNETNotInstalled = El componente de Windows NET-Framework-45-ASPNET no está instalado en este equipo
    .meaning = No está instalada la característica de Windows ASP.NET 4.x. También se necesita su equivalente en IIS, Web-Asp-Net45.
    .why = Sobre ella funcionan Outlook en la Web y el centro de administración de Exchange.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed = La quitó un refuerzo de seguridad, o se quitó junto con otro producto.
    .step-install-feature = Instale NET-Framework-45-ASPNET.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra NET-Framework-45-ASPNET como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

NETWCFHTTPActivation45NotInstalled = El componente de Windows NET-WCF-HTTP-Activation45 no está instalado en este equipo
    .meaning = No está instalada la característica de Windows con la que las solicitudes web inician servicios WCF (NET-WCF-HTTP-Activation45).
    .why = Los servicios web de Exchange se inician de esa forma.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed = La quitó un refuerzo de seguridad, o se quitó junto con otro producto.
    .step-install-feature = Instale NET-WCF-HTTP-Activation45.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra NET-WCF-HTTP-Activation45 como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

NETWCFPipeActivation45NotInstalled = El componente de Windows NET-WCF-Pipe-Activation45 no está instalado en este equipo
    .meaning = No está instalada la característica de Windows Activación de canalización con nombre (NET-WCF-Pipe-Activation45).
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .cause-removed = La quitó un refuerzo de seguridad, o se quitó junto con otro producto.
    .step-install-feature = Instale NET-WCF-Pipe-Activation45.
    .step-add-all = Si en una instalación nueva faltan más características, agregue /InstallWindowsComponents a Setup.exe /Mode:Install: las agrega todas.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature muestra NET-WCF-Pipe-Activation45 como Installed.
    .command-install-feature = Instalar la característica
    .command-show-state = Mostrar su estado

NETWCFTCPPortSharing45NotInstalled = El componente de Windows NET-WCF-TCP-PortSharing45 no está instalado en este equipo
    .meaning = No está instalada la característica de Windows Uso compartido de puertos TCP (NET-WCF-TCP-PortSharing45), que trae el servicio NetTcpPortSharing.
    .why = Los servicios de Exchange comparten puertos net.tcp.
    .cause-hardening = La quitó un refuerzo de seguridad: Windows la tiene de forma predeterminada.
    .cause-left-out = Las características de Windows se agregaron a mano y esta se omitió.
    .step-install-feature = Instale NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Ponga el servicio NetTcpPortSharing en Automático.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra la característica como Installed y el servicio como Automatic.
    .command-install-feature = Instalar la característica
    .command-set-automatic = Poner el servicio en Automático
    .command-show-state = Mostrar la característica y el servicio

ADAMWin7ServerInstalled = AD LDS no está instalado
    .meaning = El rol de Windows AD LDS (ADLDS), que un servidor de transporte perimetral necesita, no está instalado. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = Transporte perimetral guarda en AD LDS su configuración y sus destinatarios.
    .cause-prerequisites-missing = Los requisitos previos de Windows no se instalaron antes de ejecutar el programa de instalación.
    .step-install-feature = Instale ADLDS.
    .step-restart-and-run = Reinicie si Windows lo pide y vuelva a ejecutar el programa de instalación.
    .verify = Get-WindowsFeature marca ADLDS con [X].
    .command-install-feature = Instalar la característica
    .command-add-feature = Instalar la característica (Exchange 2013)
    .command-show-state = Mostrar su estado

# Facts

fact-ClientCertificateMappingAuthentication = Autenticación de asignaciones de certificado de cliente (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Client-Auth?
    .hint = Administrador del servidor: Servidor web (IIS), Seguridad.
    .value-1 = Instalada
    .value-0 = No instalada

fact-DirectoryBrowse = Examen de directorios (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Dir-Browsing?
    .hint = Administrador del servidor: Servidor web (IIS), Características HTTP comunes.
    .value-1 = Instalada
    .value-0 = No instalada

fact-HttpErrors = Errores HTTP (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Http-Errors?
    .hint = Administrador del servidor: Servidor web (IIS), Características HTTP comunes.
    .value-1 = Instalada
    .value-0 = No instalada

fact-HttpLogging = Registro HTTP (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Http-Logging?
    .hint = Administrador del servidor: Servidor web (IIS), Estado y diagnóstico.
    .value-1 = Instalada
    .value-0 = No instalada

fact-HttpRedirect = Redirección HTTP (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Http-Redirect?
    .hint = Administrador del servidor: Servidor web (IIS), Características HTTP comunes.
    .value-1 = Instalada
    .value-0 = No instalada

fact-HttpTracing = Seguimiento (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Http-Tracing?
    .hint = Administrador del servidor: Servidor web (IIS), Estado y diagnóstico.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS6MetabaseStatus = Compatibilidad con la metabase de IIS 6 (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Metabase?
    .hint = Administrador del servidor: Servidor web (IIS), Herramientas de administración, Compatibilidad con la administración de IIS 6.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS6ManagementConsoleStatus = Consola de administración de IIS 6 (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Lgcy-Mgmt-Console?
    .hint = Administrador del servidor: Servidor web (IIS), Herramientas de administración, Compatibilidad con la administración de IIS 6.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS6WMICompatibility = Compatibilidad con WMI de IIS 6 (IIS)
    .ask = ¿Está instalada la característica de Windows Web-WMI?
    .hint = Administrador del servidor: Servidor web (IIS), Herramientas de administración, Compatibilidad con la administración de IIS 6.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS7BasicAuthentication = Autenticación básica (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Basic-Auth?
    .hint = Administrador del servidor: Servidor web (IIS), Seguridad.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS7DigestAuthentication = Autenticación implícita (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Digest-Auth?
    .hint = Administrador del servidor: Servidor web (IIS), Seguridad.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS7CompressionDynamic = Compresión de contenido dinámico (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Dyn-Compression?
    .hint = Administrador del servidor: Servidor web (IIS), Rendimiento.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS7CompressionStatic = Compresión de contenido estático (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Stat-Compression?
    .hint = Administrador del servidor: Servidor web (IIS), Rendimiento.
    .value-1 = Instalada
    .value-0 = No instalada

fact-ServerGuiShellInstalled = Windows con escritorio
    .ask = ¿Tiene este Windows escritorio (Experiencia de escritorio, no Server Core)?
    .hint = Algunas características no existen en Server Core, y el programa de instalación no las pide en él.

fact-IIS7ManagementConsole = Consola de administración de IIS (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Mgmt-Console?
    .hint = Administrador del servidor: Servidor web (IIS), Herramientas de administración.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IIS7WindowAuthentication = Autenticación de Windows (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Windows-Auth?
    .hint = Administrador del servidor: Servidor web (IIS), Seguridad.
    .value-1 = Instalada
    .value-0 = No instalada

fact-ISAPIFilter = Filtros ISAPI (IIS)
    .ask = ¿Está instalada la característica de Windows Web-ISAPI-Filter?
    .hint = Administrador del servidor: Servidor web (IIS), Desarrollo de aplicaciones.
    .value-1 = Instalada
    .value-0 = No instalada

fact-RequestMonitor = Monitor de solicitudes (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Request-Monitor?
    .hint = Administrador del servidor: Servidor web (IIS), Estado y diagnóstico.
    .value-1 = Instalada
    .value-0 = No instalada

fact-StaticContent = Contenido estático (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Static-Content?
    .hint = Administrador del servidor: Servidor web (IIS), Características HTTP comunes.
    .value-1 = Instalada
    .value-0 = No instalada

fact-WASProcessModel = Modelo de proceso del Servicio de activación de procesos de Windows
    .ask = ¿Está instalada la característica de Windows WAS-Process-Model?
    .hint = Administrador del servidor: Características, WAS (Windows Process Activation Service).
    .value-1 = Instalada
    .value-0 = No instalada

fact-FileVersionWmspdmod = Versión de wmspdmod.dll
    .ask = ¿Está el archivo wmspdmod.dll en la carpeta System32 de Windows?
    .hint = Descodifica mensajes de voz y viene con Media Foundation.
    .value-0 = No, falta
    .value-10 = Sí, está

fact-FileVersionWmspdmoe = Versión de wmspdmoe.dll
    .ask = ¿Está el archivo wmspdmoe.dll en la carpeta System32 de Windows?
    .hint = Codifica mensajes de voz y viene con Media Foundation.
    .value-0 = No, falta
    .value-10 = Sí, está

fact-ManagementService = Servicio de administración (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Mgmt-Service?
    .hint = Administrador del servidor: Servidor web (IIS), Herramientas de administración.
    .value-1 = Instalada
    .value-0 = No instalada

fact-IsNETFramework45FeaturesInstalled = Grupo de características de .NET Framework 4.x
    .ask = ¿Está instalada la característica de Windows NET-Framework-45-Features?
    .hint = Administrador del servidor: Características, Características de .NET Framework 4.x.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = Proxy RPC sobre HTTP
    .ask = ¿Está instalada la característica de Windows RPC-over-HTTP-proxy?
    .hint = Administrador del servidor: Características, Proxy RPC sobre HTTP.

fact-IsRsatAddsToolsInstalled = Herramientas de administración de AD DS
    .ask = ¿Está instalada la característica de Windows RSAT-ADDS-Tools?
    .hint = Administrador del servidor: Características, Herramientas de administración remota del servidor, Herramientas de administración de roles.

fact-IsRsatClusteringCmdInterfaceInstalled = Interfaz de comandos de clúster de conmutación por error
    .ask = ¿Está instalada la característica de Windows RSAT-Clustering-CmdInterface?
    .hint = Administrador del servidor: Características, Herramientas de administración remota del servidor, Herramientas de clúster de conmutación por error.

fact-IsRsatClusteringInstalled = Herramientas de clúster de conmutación por error
    .ask = ¿Está instalada la característica de Windows RSAT-Clustering?
    .hint = Administrador del servidor: Características, Herramientas de administración remota del servidor, Herramientas de administración de características.

fact-IsRsatClusteringMgmtInstalled = Herramientas de administración de clústeres de conmutación por error
    .ask = ¿Está instalada la característica de Windows RSAT-Clustering-Mgmt?
    .hint = Administrador del servidor: Características, Herramientas de administración remota del servidor, Herramientas de clúster de conmutación por error.

fact-IsRsatClusteringPowerShellInstalled = Módulo de clúster de conmutación por error para Windows PowerShell
    .ask = ¿Está instalada la característica de Windows RSAT-Clustering-PowerShell?
    .hint = Administrador del servidor: Características, Herramientas de administración remota del servidor, Herramientas de clúster de conmutación por error.

fact-IsServerGuiMgmtInfraInstalled = Infraestructura y herramientas de administración gráfica
    .ask = ¿Está instalada la característica de Windows Server-Gui-Mgmt-Infra?
    .hint = Solo existe en Windows Server 2012 y 2012 R2.

fact-FileVersionLdifde = Versión de ldifde.exe
    .ask = ¿Está el archivo ldifde.exe en la carpeta System32 de Windows?
    .hint = El programa de instalación importa con él los cambios del directorio; viene con las herramientas de AD DS.
    .value-0 = No, falta
    .value-10 = Sí, está

fact-IsWcfHttpActivation45Installed = Activación HTTP de WCF
    .ask = ¿Está instalada la característica de Windows NET-WCF-HTTP-Activation45?
    .hint = Administrador del servidor: Características, Características de .NET Framework 4.x, Servicios WCF.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Asp-Net45?
    .hint = Administrador del servidor: Servidor web (IIS), Desarrollo de aplicaciones.

fact-IsWebISAPIExtInstalled = Extensiones ISAPI (IIS)
    .ask = ¿Está instalada la característica de Windows Web-ISAPI-Ext?
    .hint = Administrador del servidor: Servidor web (IIS), Desarrollo de aplicaciones.

fact-IsWebNetExt45Installed = Extensibilidad de .NET 4.x (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Net-Ext45?
    .hint = Administrador del servidor: Servidor web (IIS), Desarrollo de aplicaciones.

fact-IsWinRMIISExtensionInstalled = Extensión IIS de WinRM
    .ask = ¿Está instalada la característica de Windows WinRM-IIS-Ext?
    .hint = Exchange no la necesita; a veces la agregan imágenes y scripts.

fact-NetHttpActivation35Installed = Activación HTTP de .NET Framework 3.5.1
    .ask = ¿Está instalada la característica de Windows NET-HTTP-Activation?
    .hint = Se pregunta solo para Windows Server 2008 R2.

fact-Iis32BitDefault = Valor predeterminado de 32 bits de los grupos de aplicaciones de IIS
    .ask = ¿Está Habilitar aplicaciones de 32 bits en True en los valores predeterminados de los grupos de aplicaciones de IIS?
    .hint = Administrador de IIS: Grupos de aplicaciones, Establecer valores predeterminados de grupo de aplicaciones.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Asp-Net?
    .hint = Se pregunta solo para Windows Server 2008 R2.

fact-WebNetExt35Installed = Extensibilidad de .NET 3.5 (IIS)
    .ask = ¿Está instalada la característica de Windows Web-Net-Ext?
    .hint = Se pregunta solo para Windows Server 2008 R2.

fact-NetFramework351Installed = Característica .NET Framework 3.5.1
    .ask = ¿Está instalada la característica de Windows NET-Framework?
    .hint = Se pregunta solo para Windows Server 2008 R2.

fact-RsatWebServerInstalled = Herramientas de Servidor web (IIS)
    .ask = ¿Está instalada la característica de Windows RSAT-Web-Server?
    .hint = Se pregunta solo para Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = ¿Está instalada la característica de Windows Windows-Identity-Foundation?
    .hint = Administrador del servidor: Características, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Característica .NET Framework 4.x
    .ask = ¿Está instalada la característica de Windows NET-Framework-45-Core?
    .hint = Administrador del servidor: Características, Características de .NET Framework 4.x.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x de .NET Framework
    .ask = ¿Está instalada la característica de Windows NET-Framework-45-ASPNET?
    .hint = Administrador del servidor: Características, Características de .NET Framework 4.x.

fact-WcfPipeActivation45Installed = Activación de canalización con nombre de WCF
    .ask = ¿Está instalada la característica de Windows NET-WCF-Pipe-Activation45?
    .hint = Administrador del servidor: Características, Características de .NET Framework 4.x, Servicios WCF.

fact-WcfTcpPortSharing45Installed = Uso compartido de puertos TCP de WCF
    .ask = ¿Está instalada la característica de Windows NET-WCF-TCP-PortSharing45?
    .hint = Administrador del servidor: Características, Características de .NET Framework 4.x, Servicios WCF.

fact-AdLdsInstalled = Rol AD LDS
    .ask = ¿Está instalada la característica de Windows ADLDS?
    .hint = Administrador del servidor: Roles de servidor, Active Directory Lightweight Directory Services.
