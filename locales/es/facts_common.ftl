# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Versión de Windows

fact-WindowsBuild = Compilación de Windows
    .ask = ¿Qué Windows se ejecuta en este equipo?
    .hint = El comando winver lo muestra.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Número de versión (Release) de .NET Framework
    .ask = ¿Qué .NET Framework está instalado?
    .hint = Valor Release del Registro en NET Framework Setup, NDP, v4, Full.
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

fact-SchemaAdmin = Pertenencia a Administradores de esquema (Schema Admins)
    .ask = ¿Es la cuenta que ejecuta el programa de instalación miembro de Administradores de esquema?
    .hint = whoami, con /groups, muestra los grupos de la sesión actual; después de un cambio, cierre la sesión y vuelva a iniciarla.

fact-EnterpriseAdmin = Pertenencia a Administradores de empresas (Enterprise Admins)
    .ask = ¿Es la cuenta que ejecuta el programa de instalación miembro de Administradores de empresas?
    .hint = whoami, con /groups, muestra los grupos de la sesión actual; después de un cambio, cierre la sesión y vuelva a iniciarla.

fact-ExOrgAdmin = Pertenencia a Organization Management
    .ask = ¿Es la cuenta que ejecuta el programa de instalación miembro de Organization Management?
    .hint = El grupo está en la unidad organizativa Microsoft Exchange Security Groups del dominio raíz del bosque.

fact-LocalAdmin = Pertenencia al grupo local Administradores
    .ask = ¿Es administrador local la cuenta que ejecuta el programa de instalación, y se inició este como administrador?
    .hint = Como administrador significa iniciado con Ejecutar como administrador.

fact-LocalDomainAdmin = Pertenencia a Admins. del dominio (Domain Admins)
    .ask = ¿Es la cuenta que ejecuta el programa de instalación administradora del dominio de este equipo?
    .hint = Es decir, miembro de Admins. del dominio de ese dominio; whoami, con /groups, muestra los grupos de la sesión actual.

fact-ServerAlreadyExists = Objeto de servidor Exchange en Active Directory
    .ask = ¿Tiene ya Active Directory un objeto de servidor Exchange con el nombre de este equipo?
    .hint = Get-ExchangeServer, ejecutado en otro servidor Exchange, los muestra.

fact-SiteName = Sitio de Active Directory de este equipo
    .ask = ¿En qué sitio de Active Directory está este equipo?
    .hint = nltest, con /dsgetsite, lo muestra.

fact-SMOSchemaSiteName = Sitio del maestro de esquema
    .ask = ¿En qué sitio de Active Directory está el maestro de esquema?
    .hint = En un controlador de dominio, netdom query fsmo nombra el maestro de esquema; Sitios y servicios de Active Directory muestra su sitio.

fact-DomainController = Controlador de dominio que se usó

fact-DomainControllerSiteName = Sitio del controlador de dominio que se usó
    .ask = ¿En qué sitio de Active Directory está el controlador de dominio que usa el programa de instalación?
    .hint = nltest, con /dsgetdc, nombra el controlador y su sitio.

fact-ComputerDomain = Dominio de este equipo
    .ask = ¿Cuál es el nombre DNS del dominio de este equipo?
    .hint = Por ejemplo, contoso.com; el Administrador del servidor lo muestra.

fact-SmoSchemaDomain = Dominio del maestro de esquema

fact-DomainRole = Papel de este equipo en su dominio
    .ask = ¿Qué es este equipo en su dominio?
    .hint = Los servidores de transporte perimetral pueden ser independientes; todos los demás roles necesitan un dominio.
    .value-0 = Estación de trabajo independiente
    .value-1 = Estación de trabajo miembro
    .value-2 = Servidor independiente
    .value-3 = Servidor miembro
    .value-4 = Controlador de dominio
    .value-5 = Controlador de dominio con el rol PDC

fact-WasSetupStartedFromGUI = Inicio desde el asistente
    .ask = ¿Se inició el programa de instalación con el asistente y no desde la línea de comandos?
    .hint = Algunas comprobaciones se ejecutan solo en uno de los dos.

fact-ComputerNameDnsFullyQualified = Nombre completo de este equipo
    .ask = ¿Cuál es el nombre de dominio completo de este equipo?
    .hint = Por ejemplo, ex01.contoso.com; un nombre sin punto significa que falta el sufijo DNS.

fact-CurrentLogOn = Cuenta que ha iniciado sesión
    .ask = ¿Qué cuenta ejecuta el programa de instalación?
    .hint = whoami la muestra; por ejemplo, CONTOSO\admin.

fact-AdInitError = Error al leer Active Directory

fact-PrepareDomain = Dominio que se va a preparar

fact-PrepareOrganization = Organización que se debe preparar en esta ejecución
    .ask = ¿Esta ejecución tiene que preparar la organización de Exchange en Active Directory?
    .hint = Sí, con /PrepareAD y si aún no se ha ejecutado /PrepareAD de esta compilación.

fact-PrepareSchema = Esquema que se debe extender en esta ejecución
    .ask = ¿Esta ejecución tiene que extender el esquema?
    .hint = Sí, con /PrepareSchema o /PrepareAD y si el esquema aún no se ha extendido para esta compilación.

fact-ExchangeVersion = Versión de Exchange del medio de instalación

fact-SidExOrgAdmins = SID de Organization Management

fact-ServerManagement = Pertenencia a Server Management
    .ask = ¿Es la cuenta que ejecuta el programa de instalación miembro de Server Management?
    .hint = whoami, con /groups, muestra los grupos de la sesión actual.

fact-InstalledWindowsFeatures = Características de Windows instaladas

fact-ComputerDomainDN = Nombre distintivo del dominio de este equipo

fact-LocalComputerDomainDN = Objeto de dominio de este equipo

fact-LocalServerName = Nombre corto de este equipo
    .ask = ¿Cuál es el nombre corto de este equipo?
    .hint = hostname lo muestra; por ejemplo, EX01.

fact-NewProvisionedServerName = Nombre del servidor que se va a aprovisionar

fact-RootDN = Dominio raíz del bosque

fact-Windows10Version = Windows Server 2016 o posterior

fact-WindowsPath = Carpeta de Windows

fact-Product = Versión de Exchange
    .ask = ¿Qué Exchange instala o actualiza?
    .hint = Lo que cuenta es el medio de instalación desde el que se inicia el programa de instalación.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Compilación del medio de instalación
    .ask = ¿De qué compilación es el medio de instalación?
    .hint = Propiedades de setup.exe, Detalles; por ejemplo, 15.2.1748.10.

fact-InstalledBuild = Compilación instalada antes
    .ask = ¿Qué compilación de Exchange está instalada ahora en este servidor?
    .hint = Programas y características la muestra junto a Exchange; deje el campo vacío si no hay ninguna.

fact-Operation = Operación
    .ask = ¿Qué debe hacer el programa de instalación?
    .hint = Instalar una actualización acumulativa en un servidor Exchange es una actualización.
    .value-install = Instalar Exchange
    .value-upgrade = Instalar una actualización acumulativa
    .value-uninstall = Desinstalar Exchange
    .value-recover-server = Recuperar un servidor (/Mode:RecoverServer)
    .value-prepare-schema = Extender el esquema (/PrepareSchema)
    .value-prepare-ad = Preparar Active Directory (/PrepareAD)
    .value-prepare-domain = Preparar un dominio (/PrepareDomain)
    .value-language-pack = Agregar o quitar un paquete de idioma de mensajería unificada

fact-AskedRole = Rol que se va a instalar
    .ask = ¿Qué rol debe tener este servidor?
    .hint = Muchas comprobaciones afectan a un solo rol.
    .value-mailbox = Buzón de correo
    .value-client-access = Acceso de clientes (Exchange 2013)
    .value-edge = Transporte perimetral
    .value-management-tools = Solo las herramientas de administración

fact-Interface = Asistente o línea de comandos

fact-SchemaUpdateStatus = Esquema atrasado respecto a esta compilación
    .ask = ¿Hay que extender todavía el esquema para esta compilación?
    .hint = No, una vez que /PrepareSchema o /PrepareAD de esta compilación se ha ejecutado y replicado.

fact-OrganizationUpdateStatus = Organización atrasada respecto a esta compilación
    .ask = ¿Hay que preparar todavía la organización de Exchange para esta compilación?
    .hint = No, una vez que /PrepareAD de esta compilación se ha ejecutado y replicado.

fact-DomainUpdateStatus = Dominio atrasado respecto a esta compilación
    .ask = ¿Hay que preparar todavía el dominio de este equipo para esta compilación?
    .hint = /PrepareAD prepara el dominio en el que se ejecuta; todos los demás necesitan /PrepareDomain o /PrepareAllDomains.

fact-AdInitializationStatus = Se pudo leer Active Directory

fact-LoggedOnUser = Cuenta que inició el programa de instalación

fact-SchemaMaster = Maestro de esquema
    .ask = ¿Qué controlador de dominio es el maestro de esquema?
    .hint = En un controlador de dominio, netdom query fsmo lo nombra.

fact-OrganizationName = Organización de Exchange
    .ask = ¿Cómo se llama la organización de Exchange?
    .hint = Get-OrganizationConfig lo muestra en cualquier servidor Exchange; deje el campo vacío si aún no hay ninguna.

fact-ChosenDomainController = Controlador de dominio que eligió el programa de instalación

fact-AdValidationReason = Por qué no se pudo validar Active Directory

fact-InstallDirectory = Carpeta de instalación de Exchange
    .ask = ¿En qué carpeta está (o estará) instalado Exchange?
    .hint = De forma predeterminada, Exchange Server\V15 en Archivos de programa\Microsoft (Program Files\Microsoft).

fact-SourceDirectory = Carpeta desde la que se inició el programa de instalación
    .ask = ¿Desde qué carpeta se inició el programa de instalación?
    .hint = Debería ser el medio de instalación, no la carpeta Bin de un Exchange instalado.

fact-RootMessage = Mensaje del error

fact-OldestControllerWindows = Windows del controlador de dominio más antiguo
    .ask = ¿Qué Windows ejecuta el controlador de dominio más antiguo del bosque?
    .hint = Usuarios y equipos de Active Directory, Domain Controllers; o Get-ADDomainController -Filter * para cada dominio.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows del controlador de dominio más reciente
    .ask = ¿Qué Windows ejecuta el controlador de dominio más reciente del bosque?
    .hint = Usuarios y equipos de Active Directory, Domain Controllers; o Get-ADDomainController -Filter * para cada dominio.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
