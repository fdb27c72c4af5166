# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = El directorio de AD LDS existe en la ubicación predeterminada
    .meaning = Ya existe la carpeta en la que el programa de instalación quiere crear la instancia de AD LDS de Transporte perimetral.
    .cause-earlier-installation = La dejó una instalación anterior de Transporte perimetral, quizá fallida.
    .cause-role-uninstalled = El rol se desinstaló, pero su carpeta de datos se quedó.
    .cause-folder-reused = La carpeta de destino viene de otra instalación de Exchange.
    .step-stop-service = Asegúrese de que ningún servidor perimetral ni ninguna otra aplicación de AD LDS usa la carpeta. Si está el servicio de una instancia abandonada, deténgalo.
    .step-back-up-folder = Haga una copia de seguridad de la carpeta.
    .step-uninstall-instance = Si hay un servicio, desinstale su instancia en Programas y características o, en Server Core, con el comando. Sus datos se van con ella.
    .step-rename-folder = Si la carpeta sigue ahí, cámbiele el nombre.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra False.
    .caution = En un servidor perimetral en funcionamiento, esta carpeta contiene la configuración y los destinatarios: desinstale y cambie de nombre solo lo que ya nada usa.
    .command-find-service = ¿Existe el servicio de una instancia antigua?
    .command-stop-service = Detener el servicio abandonado
    .command-back-up-folder = Hacer una copia de seguridad de la carpeta
    .command-uninstall-instance = En Server Core: desinstalar la instancia antigua
    .command-rename-folder = Cambiar el nombre de la carpeta antigua
    .command-test-folder = ¿Sigue existiendo la carpeta?

FirstSGFilesExist = Hay archivos de base de datos antiguos: primera base de datos
    .meaning = La carpeta para la primera base de datos de buzones ya contiene archivos de base de datos o de registro de transacciones.
    .cause-earlier-installation = Una instalación anterior de Exchange dejó sus archivos.
    .cause-path-in-use = /DbFilePath, /LogFolderPath o /TargetDir apunta a una carpeta en uso.
    .step-find-files = Muestre los archivos de base de datos y averigüe a qué servidor o base de datos pertenecen. Si /DbFilePath o /LogFolderPath nombra otra carpeta, mire en ella.
    .step-move-files = Haga una copia de seguridad de ellos y muévalos a un lugar seguro, o elija una carpeta vacía con /DbFilePath y /LogFolderPath.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando, con la carpeta que eligió, no muestra ningún archivo.
    .caution = Un archivo .edb puede ser la única copia de unos buzones: no lo elimine.
    .command-list-files = Mostrar los archivos de base de datos que hay en la carpeta de instalación

MailboxEDBDriveDoesNotExist = Falta la especificación de la unidad de la base de datos de buzones
    .meaning = El servidor que se va a recuperar tenía un archivo de base de datos de buzones (.edb) en una unidad que este equipo no tiene.
    .cause-other-drive-letters = El nuevo servidor tiene otras letras de unidad.
    .cause-volume-not-attached = Un volumen no está conectado, está sin conexión o sin formato.
    .cause-mount-point-missing = Un punto de montaje no se volvió a crear.
    .step-list-paths = Muestre en otro servidor Exchange las rutas de las bases de datos del servidor perdido. Si no hay otro, léalas en Active Directory.
    .step-attach-volumes = Conecte los volúmenes y asígneles sus letras de unidad o puntos de montaje anteriores: en Administración de discos, Cambiar la letra y rutas de acceso de unidad.
    .step-recover-again = Vuelva a ejecutar el programa de instalación con /Mode:RecoverServer.
    .verify = El comando muestra todas las unidades y puntos de montaje de EdbFilePath, cada uno con un sistema de archivos.
    .caution = No cambie la letra de una unidad que usa el sistema, un archivo de paginación u otro programa.
    .command-show-paths = Mostrar las rutas de las bases de datos
    .command-show-paths-in-directory = Mostrar las rutas de todas las bases de datos, con sus servidores, en Active Directory (msExchEDBFile)
    .command-open-disk-management = Abrir Administración de discos
    .command-show-volumes = Mostrar los volúmenes
    .command-recover = Recuperar el servidor

MailboxLogDriveDoesNotExist = Falta la especificación de unidad del grupo de almacenamiento
    .meaning = El servidor que se va a recuperar tenía registros de transacciones en una unidad que este equipo no tiene. Los grupos de almacenamiento del título desaparecieron con Exchange 2010.
    .cause-other-drive-letters = El nuevo servidor tiene otras letras de unidad.
    .cause-volume-not-attached = El volumen de los registros de transacciones no está conectado, está sin conexión o sin formato.
    .cause-mount-point-missing = Un punto de montaje no se volvió a crear.
    .step-find-folders = Muestre en otro servidor Exchange las carpetas de registros de transacciones del servidor perdido. Si no hay otro, léalas en Active Directory.
    .step-attach-volumes = Conecte los volúmenes de los registros de transacciones y asígneles sus letras de unidad o puntos de montaje anteriores: en Administración de discos, Cambiar la letra y rutas de acceso de unidad.
    .step-recover-again = Vuelva a ejecutar el programa de instalación con /Mode:RecoverServer.
    .verify = El comando muestra todas las unidades y puntos de montaje de LogFolderPath, cada uno con un sistema de archivos.
    .caution = No cambie la letra de una unidad que usa el sistema, un archivo de paginación u otro programa.
    .command-show-folders = Mostrar las carpetas de registros de transacciones
    .command-read-folders = Carpetas de registros de transacciones de todas las bases de datos, con sus servidores, en Active Directory
    .command-open-disk-management = Abrir Administración de discos
    .command-recover = Recuperar el servidor
    .command-show-volumes = Mostrar los volúmenes

SecondSGFilesExist = Hay archivos de base de datos antiguos: segunda base de datos
    .meaning = La carpeta en la que el programa de instalación crearía una segunda base de datos contiene archivos de otra anterior. La comprobación viene de Exchange 2007 y hoy casi nunca aparece.
    .cause-earlier-installation = Una instalación anterior, quizá fallida, dejó archivos .edb y de registro de transacciones.
    .cause-path-in-use = La ruta elegida pertenece a otra base de datos.
    .step-find-files = Averigüe a qué base de datos pertenecen los archivos y si alguien los necesita todavía.
    .step-move-files = Haga una copia de seguridad de los archivos y muévalos, o elija otra ruta.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando no muestra ningún archivo.
    .caution = Estos archivos pueden ser la única copia de una base de datos: identifíquelos y haga una copia de seguridad de ellos antes de eliminar nada.
    .command-list-files = Mostrar los archivos de base de datos de la carpeta

TargetPathCompressed = La carpeta de instalación está comprimida
    .meaning = La compresión NTFS está activada en la carpeta en la que se va a instalar Exchange. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .why = De forma predeterminada, las bases de datos y los registros de transacciones de Exchange están dentro de esta carpeta, y Microsoft no admite comprimirlos.
    .cause-drive-compressed = La unidad o la carpeta Archivos de programa se comprimió para ahorrar espacio.
    .cause-inherited = La carpeta hereda la compresión de su carpeta superior.
    .step-uncompress = Desactive la compresión en la carpeta y en lo que contiene, y en su carpeta superior: Propiedades, Opciones avanzadas. En una instalación nueva puede elegir otra carpeta con /TargetDir.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra Directory sin Compressed.
    .caution = Descomprimir requiere tiempo y espacio libre; si hay bases de datos, haga antes una copia de seguridad y detenga Exchange.
    .command-show-compression = Mostrar los atributos de la carpeta
    .command-uncompress = Desactivar la compresión en la carpeta y en lo que contiene

# Facts

fact-AdLdsDataPathExists = Carpeta de AD LDS de una instalación perimetral antigua
    .ask = ¿Hay ya en este equipo una carpeta de datos de AD LDS de Transporte perimetral?
    .hint = TransportRoles\Data\Adam en la carpeta de instalación.
fact-FirstDatabaseFolderInUse = Archivos en la carpeta de la primera base de datos
    .ask = ¿Contiene ya archivos .edb o de registro de transacciones la carpeta de la primera base de datos de buzones?
    .hint = Normalmente la carpeta Mailbox de la carpeta de instalación, o lo que indica /DbFilePath.
fact-SecondDatabaseFolderInUse = Archivos en la carpeta de la segunda base de datos
    .ask = ¿Contiene ya archivos .edb o de registro de transacciones la carpeta de una segunda base de datos de buzones?
    .hint = Exchange 2013 normalmente crea una sola base de datos; responda entonces que no.
fact-DatabaseDriveMissing = Falta una unidad de base de datos
    .ask = ¿Le falta a este equipo una unidad en la que el servidor perdido tenía una base de datos?
    .hint = Compare EdbFilePath de Get-MailboxDatabase con las unidades de este equipo.
fact-LogDriveMissing = Falta una unidad de registros de transacciones
    .ask = ¿Le falta a este equipo una unidad en la que el servidor perdido tenía registros de transacciones?
    .hint = Compare LogFolderPath de Get-MailboxDatabase con las unidades de este equipo.
fact-TargetFolderCompressed = Carpeta de instalación comprimida
    .ask = ¿Está comprimida con NTFS la carpeta para Exchange o su carpeta superior?
    .hint = Propiedades de la carpeta, Opciones avanzadas; los nombres comprimidos se ven en azul en el Explorador.
