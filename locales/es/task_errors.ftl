# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = La recuperación se inició en un servidor que aún tiene Exchange
    .meaning = La recuperación reconstruye un servidor perdido en un Windows sin Exchange; no repara un Exchange instalado. El programa de instalación encontró estos roles: { $roles }.
    .cause-repair-wanted = Quería reparar la instalación.
    .cause-earlier-attempt = Una parte de un intento anterior sigue en el disco.
    .step-upgrade-to-repair = Para reparar, ejecute el programa de instalación de la misma actualización acumulativa, o de una más reciente, en modo de actualización: sigue donde se detuvo.
    .step-reinstall-windows = Si así no se resuelve, anote la carpeta de Exchange. Si el servidor está en un grupo de disponibilidad de base de datos (DAG), quite del DAG, desde otro miembro, las copias de bases de datos de este servidor y después el propio servidor. Luego instale de nuevo la misma versión de Windows con el mismo nombre de equipo.
    .step-recover = Después restablezca la cuenta del equipo en Active Directory, únalo al dominio, instale los requisitos previos y recupere el servidor con el medio de instalación de la actualización acumulativa que tenía, o de una más reciente; agregue /TargetDir si la carpeta no era la predeterminada.
    .verify = El programa de instalación supera las comprobaciones.
    .caution = Un Windows nuevo borra las bases de datos de la unidad en que se instala: haga antes una copia de seguridad de ellas.
    .command-upgrade = Reparar con una actualización
    .command-show-folder = Mostrar la carpeta de Exchange
    .command-recover = Recuperar el servidor

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup': no se puede escribir en el registro Aplicación
    .meaning = Antes de cambiar idiomas, el programa de instalación escribe un evento. Windows se negó, y la instalación terminó solo con advertencias: un script o una directiva de refuerzo de seguridad quitó a los administradores el acceso de escritura al registro de eventos (el valor CustomSD).
    .step-write-event = Escriba usted un evento: también falla mientras exista el problema.
    .step-find-entry = En CustomSD de los registros Aplicación y Sistema, busque la entrada (A;;0x5;;;BA).
    .step-correct-entry = Exporte ambas claves, cambie 0x5 por 0x7 en esta entrada de las dos en el Editor del Registro (y en la directiva que la define) y vuelva a ejecutar el programa de instalación.
    .verify = El comando escribe el evento sin error.
    .caution = Cambie solo esta entrada. Si elimina CustomSD, se aplican otros permisos.
    .command-write-event = Escribir un evento
    .command-show-customsd = Mostrar CustomSD de ambos registros
    .command-export-keys = Exportar ambas claves

exsetdata-access-denied = ExsetdataException: acceso denegado a la parte nativa del programa de instalación
    .meaning = Una parte del programa de instalación es código nativo antiguo, y Windows o Active Directory le denegó el acceso. El código es { $code }. Estaba configurando { $atom }.
    .cause-mount-point = Exchange está instalado bajo un punto de montaje en lugar de una letra de unidad.
    .cause-folder-permissions = A SYSTEM o a su cuenta le faltan permisos en la carpeta o la unidad de Exchange, o el antivirus bloquea el programa de instalación.
    .cause-directory-permissions = El contenedor de la organización en Active Directory, o uno por encima, tiene una entrada de denegación o no tiene herencia.
    .step-find-call = Mire las líneas con Error code 0X por encima del error: la primera nombra la llamada. ScFindFileInDirTree y ScSetVersionOnAddressTypeObj tratan de archivos; las demás, del directorio.
    .step-use-drive-letter = Si la carpeta de Exchange está bajo un punto de montaje, Exchange tiene que ir a una carpeta de una unidad con letra: desinstálelo y vuelva a instalarlo solo en un servidor nuevo y vacío; si no, reconstruya el servidor en un Windows nuevo con /Mode:RecoverServer y /TargetDir.
    .step-grant-folder = Si la llamada trata de archivos y la carpeta no está bajo un punto de montaje, dé a SYSTEM y al grupo local Administradores control total de la carpeta, y permita el programa de instalación en el antivirus.
    .step-correct-directory = Si la llamada trata del directorio, busque en Editor ADSI, en CN=Microsoft Exchange,CN=Services y por encima, entradas que denieguen el acceso a su cuenta y herencia deshabilitada, y corrija lo que encuentre.
    .step-run-elevated = Vuelva a ejecutar el programa de instalación desde un símbolo del sistema como administrador.
    .verify = El programa de instalación supera este paso.
    .caution = Un Windows nuevo borra las bases de datos de la unidad en que se instala: haga antes una copia de seguridad de ellas. Antes de recuperar un miembro de un DAG, quite sus copias de bases de datos y sáquelo del DAG. Eliminar los valores Watermark y Action del Registro no ayudó a quienes lo intentaron.
    .situation-file = Estaba buscando archivos
    .situation-directory = Estaba en el contenedor de la organización
    .command-find-call = Mostrar las llamadas nativas que fallaron
    .command-list-volumes = Mostrar los volúmenes y los puntos de montaje
    .command-show-permissions = Mostrar los permisos de la carpeta

exsetdata-attribute-missing = ExsetdataException 8202: no se encontró un atributo o un valor
    .meaning = La parte nativa del programa de instalación no encontró un atributo o un valor, probablemente porque su cuenta no puede leer los contenedores de la organización. El código { $code } es 0x8007200A, es decir, 8202. El programa de instalación estaba trabajando en { $atom }.
    .cause-deny-entry = CN=Services o CN=Microsoft Exchange tiene una entrada de denegación para Usuarios autentificados (Authenticated Users) o para un grupo de su cuenta.
    .cause-schema-not-replicated = El esquema no se ha replicado en el controlador de dominio en uso.
    .step-read-containers = Lea los contenedores con la cuenta que ejecuta el programa de instalación.
    .step-remove-deny-entries = En Editor ADSI, quite de CN=Services y CN=Microsoft Exchange las entradas que deniegan a su cuenta el acceso de lectura, y vuelva a habilitar la herencia.
    .step-replicate-and-prepare = Espere a la replicación y ejecute /PrepareAD (no se puede deshacer) en el dominio y el sitio del maestro de esquema, como miembro de Administradores de esquema (Schema Admins) y Administradores de empresas (Enterprise Admins).
    .verify = El comando muestra CN=Microsoft Exchange, y el programa de instalación supera este paso.
    .command-list-containers = Mostrar lo que ve la cuenta bajo Services
    .command-check-replication = Comprobar la replicación
    .command-prepare-active-directory = Preparar Active Directory

firewall-service-protected = No se puede configurar el servicio MpsSvc: Windows protege su servicio de firewall
    .meaning = El programa de instalación de Exchange 2013 y 2016 establece el tipo de inicio del servicio MpsSvc. Windows Server 2019 y posteriores se lo niegan a todos, y ninguno de los dos Exchange se admite ahí.
    .cause-windows-too-new = Windows es demasiado nuevo para este Exchange.
    .cause-windows-upgraded = Windows se actualizó a otra versión con Exchange ya instalado.
    .cause-local-account = El programa de instalación se ejecuta con una cuenta local; entonces fallan también otras comprobaciones.
    .step-find-windows = Mire la versión de Windows: la compilación 17763 y las superiores son Windows Server 2019 o posterior.
    .step-use-supported-pair = Para un servidor nuevo, elija un Windows y un Exchange compatibles entre sí: Exchange 2016 en Windows Server 2016, Exchange 2013 en Windows Server 2008 R2 SP1, 2012 o 2012 R2, Exchange SE en Windows Server 2019 o posterior.
    .step-restore-windows = Para un servidor en uso no se conoce ninguna vía probada. Restaure el Windows compatible desde una copia de seguridad, o recupere el servidor en un Windows compatible con el mismo nombre.
    .step-use-domain-account = Si hay comprobaciones que dicen que la cuenta no es del dominio, inicie sesión primero con una cuenta de dominio.
    .verify = El programa de instalación llega a las comprobaciones.
    .caution = Antes de restaurar Windows o volver a instalarlo, guarde las bases de datos: si no, se pierde lo que ha llegado desde la copia de seguridad. Antes de recuperar un miembro de un DAG, quite sus copias de bases de datos y sáquelo del DAG. No sirven otros derechos, otro grupo ni un firewall deshabilitado.
    .command-show-windows = Mostrar la versión de Windows
    .command-show-account = Mostrar su cuenta

winrm-restart-failed = El programa de instalación no pudo reiniciar el servicio WinRM
    .meaning = El programa de instalación reinicia Administración remota de Windows (WinRM), y eso falló, probablemente porque el servicio se estaba iniciando o deteniendo en ese momento. El comando era { $program }. La respuesta fue: { $output }
    .cause-other-tool = Una herramienta de supervisión o una directiva reinicia WinRM al mismo tiempo.
    .cause-service-hangs = El servicio está bloqueado.
    .step-restart-winrm = Reinicie usted WinRM: debe quedar enseguida en Running.
    .step-restart-server = Si no, reinicie el servidor.
    .step-stop-tools = Detenga las herramientas que usan WinRM y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra Running, y el programa de instalación supera este paso.
    .command-restart-winrm = Reiniciar WinRM y mostrar su estado
    .command-show-winrm = Mostrar el estado de WinRM

service-did-not-start = No se puso en marcha un servicio que inició el programa de instalación
    .meaning = El programa de instalación pidió a Windows que iniciara un servicio, y este no se puso en marcha. El servicio es { $service_name }. Busque el motivo en los registros de eventos, no en el registro de instalación.
    .cause-dependency = El servicio, o uno del que depende, está detenido o deshabilitado, a menudo por un intento anterior.
    .cause-files-missing = Tras un intento interrumpido faltan archivos o son de otra compilación.
    .cause-port-in-use = Su puerto está en uso, IPv6 está deshabilitado solo en parte, su configuración está dañada o el antivirus usa sus archivos.
    .step-check-dependencies = Mire el servicio y aquellos de los que depende: Start 4 significa deshabilitado. Devuelva a los que lo estén su tipo de inicio anterior, normalmente Automático.
    .step-start-service = Inícielo usted.
    .step-read-event-logs = Lea los registros de eventos Sistema y Aplicación de ese minuto: dicen el motivo.
    .step-correct-and-run = Corrija lo que indican, cambie el nombre de la carpeta ExchangeSetupLogs (consérvela) y vuelva a ejecutar el programa de instalación.
    .step-skip-antimalware = Si el servicio es FMS y la instalación es nueva, ejecute el programa de instalación con /DisableAMFiltering y active el motor más tarde.
    .step-start-transport-later = Si es un servicio de transporte en una instalación nueva o una recuperación, ejecute el programa de instalación con /DoNotStartTransport e inicie usted el servicio después.
    .verify = El comando muestra Running para el servicio, y así se mantiene.
    .caution = No ponga todos los servicios de Exchange en Automático: POP3 e IMAP4 están desactivados de forma predeterminada.
    .situation-antimalware = El servicio es FMS, el motor antimalware
    .situation-transport = Es un servicio de transporte
    .command-show-dependencies = Mostrar el servicio y aquellos de los que depende
    .command-start-service = Iniciar el servicio
    .command-show-events = Mostrar los eventos de las últimas dos horas
    .command-rename-log-folder = Cambiar el nombre de la carpeta ExchangeSetupLogs

exchange-assembly-damaged = BadImageFormatException: un archivo de Exchange está dañado
    .meaning = Un archivo ya no es un ensamblado de .NET: se cortó o se dañó, normalmente al copiarlo. Es { $assembly }.
    .cause-media-damaged = El medio de instalación o la descarga está dañado.
    .cause-disk-faulty = El disco falla, o el antivirus usa el archivo.
    .step-compare-file = Compare el archivo con el de un servidor de la misma compilación, o con el del medio de instalación.
    .step-compare-image = Compare el hash de la descarga con el que publica Microsoft.
    .step-download-again = Si difiere, descargue otra vez la imagen, cópiela en un disco local y vuelva a ejecutar el programa de instalación desde ahí.
    .step-check-disk = Si no difiere, o si descargarla otra vez no ayuda, revise el disco, defina las exclusiones en el antivirus y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra el mismo hash para ambos archivos.
    .command-hash-file = Mostrar el hash del archivo
    .command-hash-image = Mostrar el hash de la descarga

msi-directory-rights = The installer has insufficient privileges to access this directory: carpeta rechazada (1603)
    .meaning = Un paquete se detuvo porque Windows Installer no puede escribir en una carpeta. La carpeta es { $directory }. El paquete es { $package }.
    .cause-not-elevated = El programa de instalación o la actualización se inició sin derechos de administrador.
    .cause-folder-permissions = Se cambió el propietario, los permisos o la herencia de la carpeta, o hay servicios que aún la usan.
    .step-start-services = Inicie los servicios que detuvo el intento.
    .step-grant-folder = Si el intento se ejecutó como administrador, dé a SYSTEM y al grupo local Administradores control total de la carpeta, y a Usuarios autentificados (Authenticated Users) acceso de lectura, con la herencia habilitada. Si se rechaza, tome antes posesión de ella.
    .step-run-setup-again = Como administrador local, en PowerShell abierto como administrador, inicie .\Setup.exe en la raíz del medio de instalación, o la actualización otra vez.
    .step-read-package-log = Si se detiene otra vez, lea el registro del paquete.
    .verify = El comando muestra entradas para SYSTEM, el grupo local Administradores y Usuarios autentificados.
    .caution = Si entretanto se dio acceso a Todos (Everyone), quíteselo.
    .command-show-permissions = Mostrar los permisos de la carpeta
    .command-grant-folder = Establecer estos permisos
    .command-start-services = Iniciar los servicios de Exchange

arbitration-account-cannot-be-enabled = La cuenta de un buzón del sistema está marcada como remota o como usuario de correo
    .meaning = El programa de instalación quiere habilitar un buzón del sistema, pero su cuenta lleva atributos de un buzón que está en otro lugar. El buzón es { $mailbox }. El error sobre una Identity nula que sigue es consecuencia de este.
    .cause-synchronized = La cuenta se sincronizó o se migró a la nube.
    .cause-attributes-left = Una reparación anterior dejó atributos como targetAddress.
    .step-inspect-account = Mire el tipo de destinatario, el tipo de destinatario remoto y la dirección de destino de la cuenta.
    .step-stop-synchronization = Saque la cuenta de la sincronización de directorios.
    .step-recreate-mailbox = Vuelva a crear el buzón como lo describe Microsoft para él: si la cuenta no contiene nada, elimínela, ejecute /PrepareAD y deje que el programa de instalación la habilite.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra el buzón con una base de datos.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} y el buzón de detección contienen datos de la organización: expórtelos o pregunte antes a Microsoft.
    .command-inspect-accounts = Mostrar los atributos de las cuentas del sistema
    .command-list-mailboxes = Mostrar los buzones del sistema y sus bases de datos

receive-connector-conflict = Bindings y RemoteIPRanges entran en conflicto con la configuración de un conector de recepción: misma dirección y mismo puerto
    .meaning = El programa de instalación cambia todos los conectores de recepción, y uno de ellos usa una dirección y un puerto de otro servicio de transporte. Normalmente se creó a mano con el rol de transporte equivocado. El conector es { $connector }.
    .step-list-connectors = Muestre los conectores de este servidor en Exchange Management Shell de otro servidor.
    .step-change-connector = Cambie solo el conector creado a mano; si el programa de instalación nombra uno predeterminado, el creado a mano es el que tiene en la lista el mismo enlace. Si comparte el puerto 25 como HubTransport, asígnele el rol front-end; si no, asígnele otro puerto, o anote su configuración y quítelo.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando no muestra dos conectores de roles distintos con el mismo enlace.
    .caution = En una actualización, la compilación anterior ya se ha quitado: el servidor no funciona hasta que la instalación continúe.
    .command-list-connectors = Mostrar los conectores con su rol y sus enlaces
    .command-set-frontend-role = Asignar el rol front-end al conector creado a mano

vdir-settings-null = Cannot bind argument to parameter because it is null: falta un directorio virtual
    .meaning = Desde Exchange 2019 CU13, el programa de instalación lee un directorio virtual, lo quita y lo crea otra vez con la misma configuración. Probablemente no encontró ninguno que leer. Es el de { $virtual_directory }. La opción sin valor es { $parameter }.
    .cause-broke-off = Un intento anterior lo quitó y se interrumpió.
    .cause-removed-by-hand = Se quitó a mano.
    .step-look-for-directory = Búsquelo en Exchange y en IIS.
    .step-remove-half = Si solo lo tiene uno de los dos, quítelo allí. Si el cmdlet no puede quitarlo, elimine en Editor ADSI solo su objeto, bajo CN=HTTP de este servidor.
    .step-create-again = Créelo de nuevo, con el valor de -Role que nombra el error y, si nombra uno, su -WebSiteName.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación y configure después otra vez la protección ampliada con el script ExchangeExtendedProtectionManagement.ps1 de Microsoft.
    .verify = El comando muestra el directorio virtual.
    .caution = Al quitar un directorio virtual se pierde también su configuración: anótela antes.
    .command-show-directory = Mostrar el directorio virtual en Exchange
    .command-list-applications = Mostrar las aplicaciones de IIS
    .command-remove-application = Si solo lo tiene IIS: eliminar su aplicación
    .command-remove-directory = Si solo lo tiene Exchange: quitarlo allí
    .command-create-again = Crear el directorio
