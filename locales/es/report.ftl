# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Detiene la instalación
severity-warning = Advertencia
severity-info = Para su información

outcome-succeeded = La instalación se completó correctamente
outcome-failed = La instalación falló
outcome-incomplete = El registro termina antes que la instalación
outcome-unknown = El registro no muestra cómo terminó la instalación
outcome-closed = El asistente se cerró antes de que el programa de instalación cambiara nada
outcome-update-succeeded = La actualización se instaló
outcome-update-failed = La actualización falló
outcome-update-incomplete = El registro termina antes que la actualización
outcome-update-unknown = El registro no muestra cómo terminó la actualización

attempt-of = Intento { $number } de { $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, probablemente: { $title }
heading-plan = Qué hacer, en este orden
heading-in-any-case = En cualquier caso
heading-suggestions = Merece un vistazo
suggestion-wording = La línea { $line } contiene palabras del mensaje del programa de instalación, pero no bastan para estar seguro.
suggestion-name = La línea { $line } nombra algo que aparece en este error.
suggestion-topic = La línea { $line } parece tratar de esto.
command-risky = cambia o elimina algo: léalo antes
command-elevated = ejecútelo como administrador
command-needs = necesita { $what }
need-ActiveDirectory = el módulo ActiveDirectory (característica de Windows RSAT-AD-PowerShell)
need-DirectoryTools = las herramientas de Active Directory (característica de Windows RSAT-ADDS)
need-ExchangeOnlineManagement = el módulo ExchangeOnlineManagement
need-FailoverClusters = el módulo FailoverClusters (característica de Windows RSAT-Clustering-PowerShell)
need-WebAdministration = el módulo WebAdministration, que viene con IIS
need-FixInstallerCache = el script FixInstallerCache.ps1 de Microsoft

notice-empty = Aquí no hay nada que leer. Pegue texto del programa de instalación o elija el archivo ExchangeSetup.log en la carpeta ExchangeSetupLogs de la unidad del sistema del servidor.
notice-binary = Este archivo no es texto. Elija ExchangeSetup.log en la carpeta ExchangeSetupLogs, o un .zip o .gz que lo contenga.
notice-not-a-log = Este texto no se parece a nada de lo que escribe el programa de instalación de Exchange. Pegue las líneas alrededor del error o elija ExchangeSetup.log en la carpeta ExchangeSetupLogs.
notice-setup-text = Este texto es del programa de instalación de Exchange, pero no muestra qué lo detuvo. Pegue más: desde «The following error was generated» (o su traducción) o desde la primera línea con FAILED. O elija ExchangeSetup.log en la carpeta ExchangeSetupLogs de la unidad del sistema.
notice-not-covered-product = Este texto es del programa de instalación de Exchange Server { $year }, que esta herramienta no cubre. Se muestra lo que ambos programas tienen en común, si lo hay; los comandos y los requisitos son los de Exchange Server 2013 y posteriores.
notice-eight-bit = El texto no es Unicode. Se leyó como windows-1252, así que algunas letras pueden verse mal; los identificadores y los códigos no se ven afectados.
notice-text-cut = Este texto es muy largo y el comienzo de un registro de instalación no está en él. Las líneas { $from } a { $to } se omitieron; se leyeron las anteriores y las posteriores.
notice-line-cut = La línea { $line } es muy larga; solo se leyeron sus primeros 64 kB.
notice-mixed-encoding = La codificación cambia dentro del archivo, por primera vez en la línea { $line }: otro programa le ha agregado texto. Cada parte se leyó con su propia codificación; otros programas pueden mostrar mal algunas letras.
notice-no-run-header = Falta el comienzo de la ejecución, así que puede que no se conozcan la versión, la cuenta y la operación.
notice-run-cap = El registro contiene { $total } ejecuciones del programa de instalación. Se conservan los resultados de las últimas { $kept }; de las anteriores, solo el encabezado, y las más antiguas pueden quedar fuera.
notice-members-cap = El análisis tiene más de { $limit } comprobaciones u opciones distintas; el resto se omitió.
notice-evidence-cap = Son tantas las líneas que sirven de prueba que las últimas se citan solo en parte.
notice-short-last-run = La ejecución { $number }, la última, tiene solo unas pocas líneas. Se muestra la ejecución { $shown }, la anterior.
notice-file-unused = Sin usar: { $files }. Ahí no se reconoció nada.
notice-zip-damaged = Sin leer, o no hasta el final, por daños: { $files }.
notice-zip-encrypted = Sin leer, porque hace falta una contraseña: { $files }. Descomprima el contenido y elija el registro mismo.
notice-zip-unsupported = Sin leer, porque aquí no se puede abrir ese tipo de compresión: { $files }. Descomprima el contenido y elija el registro mismo.
notice-zip-bomb = Sin leer, o no hasta el final, porque el contenido descomprimido ocupa mucho más que un registro: { $files }.
notice-zip-deep = Sin abrir, porque hay demasiados archivos comprimidos unos dentro de otros: { $files }. Descomprímalos y elija el registro mismo.
notice-zip-many = No se leyeron, porque el archivo comprimido contiene demasiados archivos: { $count } de ellos. Primero se leyeron los que por su nombre parecen registros; si falta el registro, descomprima el archivo y elija el registro mismo.
notice-update-log = Este es el registro de una actualización de seguridad (.msp), que tiene su propio programa de instalación. Aquí se buscan sus errores. Las comprobaciones del programa de instalación de Exchange no están en él; están en ExchangeSetup.log.
notice-services-restored = Los servicios que la actualización detuvo están restablecidos: ServiceControl.ps1 se completó. En PatchVerboseLogging.log se ve si la actualización se instaló.
notice-other-update-log = { $files } es un registro de Windows Installer sobre la actualización de otro programa: nada en él nombra Exchange.
notice-companion-alone = { $files } pertenece a un paso de la instalación. Elíjalo junto con ExchangeSetup.log: así se muestra con el error que explica.

plan-start-properly = Inicie el programa de instalación con el medio de instalación, los modificadores y la consola que indican los pasos.
plan-reach-active-directory = Asegúrese de que este servidor llega a un controlador de dominio adecuado (DNS, red, sitio).
plan-raise-levels = Lleve los controladores de dominio y los niveles funcionales a lo que necesita esta versión.
plan-use-right-account = Inicie sesión con una cuenta que esté en los grupos necesarios y ejecute el programa de instalación como administrador.
plan-prepare-schema = Extienda el esquema con /PrepareSchema, desde el dominio y el sitio del maestro de esquema.
plan-prepare-ad = Prepare Active Directory con /PrepareAD, desde el dominio y el sitio del maestro de esquema. Una organización nueva necesita además /OrganizationName; una híbrida, /TenantOrganizationConfig si el programa de instalación lo pide.
plan-prepare-domain = Prepare el dominio con /PrepareDomain.
plan-wait-for-replication = Espere a que Active Directory se haya replicado en este sitio.
plan-handle-older-exchange = Actualice o quite los servidores Exchange anteriores que impiden la instalación.
plan-change-windows = Use un equipo y una versión de Windows que esta versión de Exchange admita.
plan-install-features = Instale las características de Windows que faltan.
plan-install-dot-net = Instale la versión necesaria de .NET Framework.
plan-install-software = Instale el software que falta.
plan-install-updates = Instale las actualizaciones de Windows que faltan.
plan-start-services = Inicie o habilite los servicios que necesita el programa de instalación.
plan-own = Siga los pasos de: { $title }.
plan-close-processes = Cierre los programas que usan archivos de Exchange.
plan-finish-earlier-setup = Complete la instalación anterior, que se quedó a medias.
plan-uninstall-first = Si quiere instalarlo de nuevo, desinstale primero lo que está instalado.
plan-restart = Reinicie el servidor, una sola vez, después de todos los demás pasos.
plan-run-setup-again = Vuelva a ejecutar el programa de instalación.

license-by-media = Con un medio de instalación anterior a septiembre de 2021 o de Exchange 2013, el modificador de licencia es /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = La instalación se completó: aquí ya no queda nada por hacer
    .situation-afterwards = La instalación se completó: queda esto por hacer
    .situation-passed = El programa de instalación no se detuvo por esto y continuó: no hace falta hacer nada

unknown-check = Comprobación { $id }
    .meaning = El programa de instalación notifica la comprobación { $id }, que esta herramienta todavía no conoce. Su propio mensaje es la mejor información que hay: { $message }
    .cause-newer-setup = Un programa de instalación más reciente puede tener comprobaciones que no se describen aquí.
    .step-read-message = Lea el mensaje del programa de instalación y las líneas que lo rodean.
    .step-look-up = Busque la comprobación en la documentación de Microsoft, o busque su nombre y su mensaje.
    .step-change-and-run-again = Cambie lo que indica el mensaje y vuelva a ejecutar el programa de instalación.
    .verify = El programa de instalación ya no cita esta comprobación.
unnamed-check = Una comprobación sin nombre
    .meaning = El programa de instalación se detiene por algo que esta herramienta todavía no conoce, y no mostró ningún identificador. Su propio mensaje: { $message }
    .step-read-message = Lea el mensaje del programa de instalación y las líneas que lo rodean.
    .step-search-words = Busque sus palabras exactas.
    .step-change-and-run-again = Cambie lo que indica el mensaje y vuelva a ejecutar el programa de instalación.
    .verify = El programa de instalación ya no muestra el mensaje.
unnamed-warning = Una advertencia sin nombre
    .meaning = El programa de instalación advirtió de algo que esta herramienta todavía no conoce, y no mostró ningún identificador. Su propio mensaje: { $message }
    .step-read-message = Lea el mensaje del programa de instalación.
    .step-decide = Decida si le afecta: una advertencia no detiene la instalación.
    .verify = El programa de instalación ya no muestra la advertencia.

# Where links lead.
link-topic = Tema de Microsoft sobre esta comprobación
link-readiness-checks = Todas las comprobaciones del programa de instalación
link-prerequisites = Requisitos previos de Exchange Server
link-system-requirements = Requisitos del sistema de Exchange Server
link-supportability-matrix = Matriz de compatibilidad de Exchange Server
link-prepare-ad = Preparar Active Directory y sus dominios
link-unattended = Instalación desde la línea de comandos
link-install-edge = Instalar un servidor de transporte perimetral
link-recover = Recuperar un servidor Exchange
link-upgrade-cu = Instalar una actualización acumulativa
link-upgrade-to-se = Actualizar a Subscription Edition
link-delegate = Delegar la instalación de servidores
link-build-numbers = Compilaciones y sus descargas
link-release-notes = Notas de la versión de Exchange Server
link-maintenance-mode = Mantenimiento de miembros de un DAG
link-antivirus = Antivirus en servidores Exchange
link-arbitration = Volver a crear los buzones de arbitraje
link-failed-updates = Reparar actualizaciones de Exchange que fallaron
link-msi-1603 = Error 1603 de Windows Installer
link-execution-policy = La comprobación de AuthorizationManager falla durante la instalación
link-setup-in-powershell = Programa de instalación iniciado en PowerShell con setup.exe
link-database-mandatory = Error «Database is mandatory on UserMailbox»
link-setup-assist = SetupAssist, script de Microsoft
link-setup-log-reviewer = SetupLogReviewer, script de Microsoft
link-fix-installer-cache = FixInstallerCache, script de Microsoft
link-copy-missing-dlls = CopyMissingDlls, script de Microsoft
link-antivirus-exclusions = Set-ExchAVExclusions, script de Microsoft
link-extended-protection = ExchangeExtendedProtectionManagement, script de Microsoft
link-install-watermark = Los valores Watermark, explicados por SetupAssist
link-reboot-pending = Reinicios pendientes, explicados por SetupAssist
link-computers-container = El contenedor Computers, explicado por SetupAssist
link-read-only-controllers = Controladores de dominio de solo lectura, explicados por SetupAssist
link-transport-certificate = Certificado de transporte interno, explicado por HealthChecker
link-update-wizard = Exchange Update Wizard: pasos para sus compilaciones
link-vc2012 = Descargar Visual C++ 2012
link-vc2013 = Descargar Visual C++ 2013
link-ucma4 = Descargar UCMA 4.0
link-url-rewrite = Descargar IIS URL Rewrite
link-dotnet48 = Descargar .NET Framework 4.8
link-filter-pack = Descargar los Office 2010 Filter Packs
link-kb3206632 = Actualización KB3206632
link-kb2999226 = Actualización KB2999226
link-answers = Un caso parecido en Microsoft Q&A
link-article = Artículo de Microsoft al respecto
link-report = Un informe al respecto
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = la web, en español
link-search-web = la web
