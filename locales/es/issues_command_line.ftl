# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = El parámetro no es una opción reconocida: se necesita otro modificador de licencia
    .meaning = El programa de instalación que se inició no conoce este modificador de licencia, así que terminó antes de cualquier comprobación. Usted escribió { $switch }.
    .cause-new-switch-older-media = Un modificador nuevo con un medio de instalación anterior: 2013, 2016 hasta CU21 o 2019 hasta CU10.
    .cause-old-switch-newer-media = El modificador antiguo con 2016 CU22 o posterior, 2019 CU11 o posterior, o SE.
    .cause-installed-setup-started = PowerShell inició el programa de instalación del servidor instalado, porque el comando no empezaba por .\
    .step-find-media-build = Vaya a la raíz del medio de instalación y mire su compilación. En PowerShell, escriba allí siempre .\Setup.exe.
    .step-add-ending = Si el medio de instalación es 2016 CU22 (15.1.2375) o posterior, 2019 CU11 (15.2.986) o posterior, o SE: ejecute su comando con _DiagnosticDataOFF o _DiagnosticDataON al final del modificador.
    .step-leave-ending-out = Si es anterior, o cualquier medio de instalación de 2013 (15.0): ejecute su comando sin este final.
    .verify = El programa de instalación muestra su encabezado y llega a Copying Files.
    .caution = Guíese por el medio de instalación, no por un artículo: algunos aún dan el modificador antiguo para SE.
    .command-show-media-build = Mostrar la compilación del medio de instalación
    .command-newer-media = Su comando, con un medio de instalación más reciente
    .command-older-media = Su comando, con un medio de instalación anterior

license-terms-not-accepted = Debe aceptar los términos de licencia
    .meaning = El programa de instalación se inició desde la línea de comandos sin aceptar los términos de licencia y terminó enseguida.
    .cause-switch-left-out = Se omitió el modificador.
    .cause-switch-of-other-media = El modificador era el de otra compilación.
    .step-find-switch = Muestre los modificadores de este medio de instalación y anote el de licencia.
    .step-add-switch = Ejecute otra vez el mismo comando con ese modificador.
    .verify = El programa de instalación muestra su encabezado y llega a Copying Files.
    .command-list-switches = Mostrar los modificadores de este medio de instalación
    .command-same-command = El mismo comando, con el modificador

parameter-not-valid-for-operation = El parámetro no es válido para la operación actual
    .meaning = El programa de instalación rechazó un modificador que corresponde a otras operaciones y no comprobó nada en el servidor. Usted pidió { $operation } con { $parameter }.
    .cause-roles-with-uninstall = /Roles con una desinstalación: Exchange se quita entero, nunca rol por rol.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig con /PrepareSchema: el archivo híbrido corresponde a /PrepareAD o /Mode:Install.
    .cause-other-switch = Otro modificador que esta operación no acepta.
    .step-leave-roles-out = Para desinstalar, omita /Roles.
    .step-use-preparead = Con un archivo híbrido, ejecute /PrepareAD como miembro de Administradores de esquema (Schema Admins) y Administradores de empresas (Enterprise Admins): así se extiende también el esquema.
    .step-find-mode = Para cualquier otro modificador, mire qué operaciones lo aceptan.
    .verify = Después de su encabezado, el programa de instalación continúa sin este mensaje.
    .caution = La desinstalación quita Exchange de este servidor: mueva antes sus buzones y conectores.
    .situation-roles-with-uninstall = Desinstalación con /Roles
    .situation-tenant-file-with-schema = /PrepareSchema con el archivo híbrido
    .command-uninstall = Desinstalar el servidor entero
    .command-prepare-with-file = Preparar una organización híbrida con su archivo
    .command-list-switches = Mostrar los modificadores de cada operación

server-object-from-before = El servidor Exchange está en un estado incoherente: solo es posible la recuperación ante desastres
    .meaning = Active Directory tiene un objeto de servidor con el nombre de este equipo, pero Exchange no está instalado aquí. El nombre es { $server_name }.
    .cause-rebuilt = El equipo se volvió a montar con el mismo nombre.
    .cause-stopped-early = Un intento anterior se detuvo antes de copiar nada en el disco.
    .cause-snapshot = Se restauró una instantánea de este equipo sin la del controlador de dominio.
    .step-inspect-object = Mire su compilación y sus conectores, y las bases de datos del servidor.
    .step-recover = Si quiere conservar el servidor, sáquelo antes de su grupo de disponibilidad de base de datos (DAG), si está en alguno: desde otro miembro, quite las copias de bases de datos de este servidor, quite después el propio servidor con -ConfigurationOnly y expulse su nodo del clúster. Luego ejecute /Mode:RecoverServer en la versión de Windows que tenía, con el medio de instalación de su compilación o de una más reciente. Si msExchInstallPath no es la carpeta predeterminada, agregue /TargetDir con esa ruta.
    .step-delete-or-rename = Si el servidor nunca contuvo nada y no se muestra ninguna base de datos, elimine solo su objeto bajo CN=Servers en Editor ADSI, espere a la replicación y ejecute /Mode:Install. O dé otro nombre a este equipo.
    .verify = El programa de instalación continúa sin este mensaje.
    .caution = Al eliminar el objeto se pierden sus conectores de recepción, y sus bases de datos se quedan sin servidor. No elimine nunca CN=Microsoft Exchange ni el objeto de otro servidor.
    .command-inspect-object = Mostrar el objeto y lo que contiene
    .command-list-databases = Mostrar las bases de datos de este servidor
    .command-recover = Recuperar el servidor
