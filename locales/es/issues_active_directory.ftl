# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: los nombres LDAP del esquema de recursos son incorrectos
    .meaning = /PrepareAD escribe un atributo del esquema de recursos por su nombre LDAP, y en el esquema este atributo tiene otro nombre.
    .cause-dup-prefix = El nombre se cambió, a menudo por un conflicto que le puso DUP- delante.
    .step-read-names = Lea lDAPDisplayName de ms-Exch-Resource-Schema y ms-Exch-Resource-Property-Schema.
    .step-correct-names = Con una cuenta que esté en Administradores de esquema (Schema Admins), abra el esquema en Editor ADSI, en el maestro de esquema. Cambie lDAPDisplayName del primero a msExchResourceSchema y el del segundo a msExchResourcePropertySchema.
    .step-replicate-and-prepare = Inicie la replicación y vuelva a ejecutar /PrepareAD.
    .verify = El comando muestra estos dos nombres, también cuando pregunta a los demás controladores de dominio con -Server y su nombre.
    .caution = Esto cambia el esquema: haga antes una copia de seguridad del estado del sistema del maestro de esquema y cambie solo estos dos atributos.
    .command-read-both-names = Leer ambos nombres
    .command-replicate-now = Replicar ahora
    .command-prepare-again = Preparar la organización otra vez

computers-container-missing = El contenedor CN=Computers de un dominio falta o cambió de nombre
    .meaning = Se conoce desde 2016 CU21 y 2019 CU10: la preparación lee AdminSDHolder y después el contenedor CN=Computers, y se detiene entre los dos. Lo más probable es que el contenedor no esté en su sitio. Último objeto leído: { $object }.
    .cause-container-moved = Alguien cambió el nombre de CN=Computers en la raíz del dominio, lo movió o lo eliminó.
    .step-look-in-each-domain = Busque CN=Computers en cada dominio del bosque.
    .step-bring-container-back = Devuélvale su nombre, muévalo a su sitio o restáurelo, como describe KB5005319.
    .step-replicate-and-prepare = Espere a la replicación y vuelva a ejecutar /PrepareAD.
    .verify = El comando muestra CN=Computers para cada dominio.
    .caution = redircmp solo envía los equipos nuevos a otro sitio: ni quita este contenedor ni lo devuelve.
    .command-look-in-each-domain = ¿Está CN=Computers en la raíz de cada dominio?
    .command-prepare-again = Preparar la organización otra vez

ldifde-missing = ldifde.exe, que extiende el esquema, no está en este equipo
    .meaning = El programa de instalación inicia ldifde.exe para extender el esquema, y Windows no lo encontró.
    .cause-tools-missing = No están instaladas las herramientas de AD DS (RSAT-ADDS).
    .step-look-for-ldifde = Busque ldifde.exe.
    .step-install-tools = Si el comando no muestra nada, instale las herramientas de AD DS.
    .step-prepare-again = Vuelva a ejecutar la preparación desde la carpeta raíz del medio de instalación.
    .verify = El comando muestra ldifde.exe.
    .command-look-for-ldifde = ¿Está ldifde en este equipo?
    .command-install-tools = Instalar las herramientas de AD DS
    .command-extend-schema = Extender el esquema

directory-unreachable-during-preparation = No se pudo contactar con ningún controlador de dominio mientras se preparaban los dominios
    .meaning = El programa de instalación no pudo conectarse a ningún controlador de dominio, y el error persistió. Con /PrepareAllDomains basta un dominio que no responda.
    .cause-domain-down = Un dominio del bosque está fuera de servicio o detrás de un firewall (TCP 389).
    .cause-dead-controllers = DNS o los metadatos aún nombran controladores de dominio que ya no existen.
    .step-ask-every-domain = Compruebe si responde un controlador de dominio en cada dominio del bosque.
    .step-repair-connection = Repare la conexión, o quite los metadatos de los controladores de dominio que ya no existen.
    .step-prepare-one-by-one = Después prepare los dominios uno por uno.
    .verify = Para cada dominio, nltest nombra un controlador de dominio y la línea con TCP 389 termina en True.
    .command-ask-every-domain = ¿Responden todos los dominios?
    .command-replication-status = ¿Funciona la replicación?
    .command-test-controllers = Comprobar todos los controladores de dominio
    .command-prepare-one-domain = Preparar un dominio

well-known-objects-full = Se superó el límite administrativo: otherWellKnownObjects no acepta más valores
    .meaning = El programa de instalación agrega una entrada al atributo otherWellKnownObjects de CN=Microsoft Exchange, y con una más este atributo superaría el límite del directorio.
    .cause-old-values = Probablemente hay cientos de valores antiguos de preparaciones y desinstalaciones repetidas, muchos de ellos con Deleted Objects.
    .step-save-values = Cuente los valores y guárdelos en un archivo.
    .step-remove-deleted-values = Quite los que contienen Deleted Objects. SetupAssist de Microsoft (descárguelo antes) escribe un archivo de importación: léalo antes de importarlo con ldifde.
    .step-replicate-and-prepare = Espere a la replicación y vuelva a ejecutar /PrepareAD.
    .verify = El comando muestra un número menor, y /PrepareAD termina sin error.
    .caution = Quitar un valor que aún es válido daña la organización: quite solo los valores que contienen Deleted Objects.
    .command-save-values = Contar y guardar los valores
    .command-count-values = Contar los valores
    .command-write-import-file = Dejar que SetupAssist escriba un archivo de importación
    .command-import-file = Importar el archivo revisado
    .command-prepare-again = Preparar la organización otra vez

group-attribute-entry-exists = Ya existe una entrada de atributo de un grupo de Exchange
    .meaning = El programa de instalación agregó una entrada que Active Directory ya tiene: el cambio se hizo antes, y el programa de instalación no lo vio. El objeto es { $object_dn }.
    .cause-installed-setup-ran = Se ejecutó Setup.exe del servidor instalado en lugar del que está en el medio de instalación.
    .cause-cannot-read = La cuenta no puede leer el atributo.
    .cause-not-replicated = El controlador de dominio que se leyó va atrasado en la replicación.
    .step-see-which-setup = Mire en el registro qué Setup.exe se ejecutó: sourcedir y Setup version.
    .step-start-from-media = Si no fue el del medio de instalación, inicie Setup.exe desde la carpeta raíz del medio de instalación, con .\ delante.
    .step-check-replication = Compruebe la replicación y lea el objeto con la cuenta que ejecutó el programa de instalación.
    .verify = La siguiente ejecución pasa de este paso y muestra la versión del medio de instalación como Setup version.
    .caution = No elimine el grupo.
    .command-see-which-setup = ¿Qué Setup.exe se ejecutó?
    .command-start-from-media = Iniciar Setup.exe del medio de instalación
    .command-replication-status = ¿Funciona la replicación?

replication-latency-homemdb = La referencia de nombre no es válida: la base de datos aún no está en ese controlador de dominio
    .meaning = El programa de instalación escribió la base de datos en un controlador de dominio, y un buzón en otro que aún no tiene la base de datos.
    .cause-two-controllers = El programa de instalación escribe la configuración y los buzones en dos controladores de dominio, y la replicación entre ellos es lenta.
    .step-replicate-and-run = Inicie la replicación o espere a que ocurra, y vuelva a ejecutar el programa de instalación.
    .step-name-one-controller = Si no basta, indique un solo controlador de dominio con /DomainController: de escritura, catálogo global y en este sitio.
    .verify = El programa de instalación continúa después de crear los buzones del sistema.
    .caution = Si el programa de instalación reanuda una instalación, conserva el modo del primer intento.
    .command-replicate-now = Replicar ahora
    .command-name-one-controller = Instalar con un solo controlador de dominio

transport-role-object-refused = Active Directory rechaza el rol de este servidor
    .meaning = El programa de instalación escribe un rol en el objeto de este servidor, y Active Directory lo rechaza. Hasta ahora no se ha confirmado ninguna causa públicamente. Active Directory dice: { $reason }
    .cause-schema-outdated = El esquema de este controlador de dominio está probablemente desactualizado o dañado (código 0x2099, 8345 en decimal: el esquema no admite el objeto en ese lugar).
    .cause-name-not-accepted = El nombre DNS de un dominio o de este equipo tiene probablemente caracteres que Exchange no acepta.
    .step-compare-schema-versions = Compare las versiones del esquema de los catálogos globales.
    .step-check-names = Compruebe el sufijo DNS principal de este equipo y los nombres de los dominios: solo letras, cifras, puntos y guiones.
    .step-name-updated-controller = Ejecute el programa de instalación con /DomainController y el nombre del maestro de esquema o de otro controlador de dominio con el esquema más reciente.
    .verify = Todos los catálogos globales muestran el mismo rangeUpper, y el programa de instalación pasa de este paso.
    .situation-schema-behind = El registro muestra NAMING_VIOLATION o 00002099
    .situation-invalid-name = El registro dice que un nombre de dominio no es válido
    .command-compare-schema-versions = Versión del esquema en cada catálogo global
    .command-names-of-host-and-domains = Nombres de este equipo y de los dominios
    .command-name-updated-controller = Instalar con este controlador de dominio

upgrade-server-object-missing = La actualización no encuentra el objeto de este servidor
    .meaning = El programa de instalación no encontró en Active Directory el servidor que está actualizando. Buscó { $object }.
    .cause-object-deleted = El objeto se eliminó en Editor ADSI, o una desinstalación quitó una parte.
    .cause-computer-renamed = Se cambió el nombre del equipo, lo que no se admite con Exchange instalado.
    .step-look-for-object = Busque el objeto.
    .step-restore-object = Si se eliminó, restáurelo, y después lo que contenía: con Restore-ADObject si la papelera de reciclaje de Active Directory está habilitada; si no, desde una copia de seguridad.
    .step-install-new-server = Si no se puede restaurar o se cambió el nombre del equipo, instale un servidor nuevo, mueva los buzones a él y limpie lo que queda de este.
    .verify = El comando muestra el objeto.
    .caution = No cree un objeto de servidor a mano.
    .command-look-for-object = ¿Tiene un objeto este servidor?
    .command-find-deleted-object = ¿Está entre los objetos eliminados?

isolated-name-lookup = Buscar un nombre integrado tarda demasiado en un Windows que no está en inglés
    .meaning = En un Windows que no está en inglés, un nombre integrado se busca en cada controlador de dominio de cada dominio de confianza. Este paso tarda entonces minutos u horas, o falla.
    .cause-value-not-set = LsaLookupRestrictIsolatedNameLevel no está definido en los controladores de dominio, y el dominio tiene relaciones de confianza.
    .step-set-value = En cada controlador de dominio que usa este servidor, exporte la clave Lsa y ponga LsaLookupRestrictIsolatedNameLevel a 1. No hace falta reiniciar.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = En cada controlador de dominio el comando muestra 1, y en la siguiente ejecución este paso tarda segundos.
    .caution = Los programas que dependen de buscar nombres sin dominio a través de relaciones de confianza dejan de encontrarlos.
    .command-set-value = Establecer el valor, en cada controlador de dominio
    .command-show-value = Mostrar el valor
