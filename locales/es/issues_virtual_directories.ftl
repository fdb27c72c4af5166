# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = Ya existe la configuración de Active Directory del directorio virtual
    .meaning = Active Directory aún tiene el objeto de un directorio virtual que IIS no tiene. El directorio virtual es { $virtual_directory }. El objeto es { $object_dn }.
    .cause-broke-off = Un intento se interrumpió entre IIS y Active Directory.
    .cause-rebuilt = El servidor se volvió a montar con el mismo nombre sin /Mode:RecoverServer.
    .step-compare = Compare lo que tienen IIS y Active Directory.
    .step-delete-object = Haga una copia de seguridad del estado del sistema de un controlador de dominio. Después elimine solo los objetos que no tienen aplicación en IIS.
    .step-replicate-and-run = Espere a la replicación y vuelva a ejecutar el programa de instalación.
    .verify = El comando ya no muestra el objeto.
    .caution = Elimine un objeto solo si IIS no tiene esa aplicación. Pueden venir más, uno en cada ejecución: compárelos todos antes.
    .command-list-objects = Mostrar los directorios virtuales en Active Directory
    .command-list-applications = Mostrar las aplicaciones de IIS
    .command-delete-object = Eliminar este único objeto

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode: recuperación con 2019 CU14
    .meaning = En una recuperación, el medio de instalación de CU14 usa una variable que nunca define. Es un defecto del medio de instalación.
    .cause-cu14-media = Se ejecutó /Mode:RecoverServer con el medio de instalación de 2019 CU14.
    .step-get-cu13 = Consiga el medio de instalación de 2019 CU13 e instale sus requisitos previos en el nuevo Windows.
    .step-set-serial-number = Anote serialNumber del objeto del servidor y cámbielo en Editor ADSI al valor de CU13 que da KB5036404.
    .step-recover-and-upgrade = Recupere con el medio de instalación de CU13 y actualice después a CU14 o posterior.
    .verify = La recuperación termina sin error.
    .caution = Si renuncia a la recuperación, devuelva el valor anterior.
    .command-read-serial-number = Leer el valor anterior
    .command-recover = Recuperar, desde el medio de instalación de CU13

vdir-damaged-dn-string = DNString length mismatch: un directorio virtual contiene un valor dañado
    .meaning = Un atributo de un directorio virtual tiene un campo de longitud que no cuadra, así que falla todo cmdlet que lee el directorio. El directorio es { $virtual_directory }. El cmdlet era { $cmdlet }.
    .cause-edited-by-hand = El atributo se editó a mano o con un script.
    .step-note-settings = Anote las URL del directorio que muestra la lista. Si hay otro servidor de la misma compilación, anote en él el resto de la configuración de su directorio con el cmdlet Get; si es del sitio back-end, con -ShowMailboxVirtualDirectories.
    .step-delete-directory = Haga una copia de seguridad de IIS. Después elimine el objeto de este único directorio bajo CN=HTTP en Editor ADSI, y su aplicación en IIS, y espere a la replicación.
    .step-create-again = Cree de nuevo el directorio con su cmdlet New, establezca los valores anotados y vuelva a ejecutar el programa de instalación.
    .verify = El cmdlet Get de este directorio (si es del sitio back-end, con -ShowMailboxVirtualDirectories) lo muestra sin error.
    .caution = Los cmdlets de Exchange no pueden leer este objeto: use Editor ADSI.
    .command-list-objects = Mostrar los directorios virtuales en Active Directory con sus URL
    .command-back-up-iis = Hacer una copia de seguridad de IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’: appcmd mostró varias líneas
    .meaning = El programa de instalación espera una línea de appcmd y recibió varias. Lo más probable es que appcmd avisara de un problema con la lista de módulos de IIS.
    .cause-config-damaged = applicationHost.config está dañado o se bloqueó a mano.
    .step-run-command = Copie applicationHost.config. Después ejecute usted el comando del programa de instalación y lea lo que muestra.
    .step-restore-config = Corrija en applicationHost.config lo que nombra appcmd, o restaure una copia de seguridad.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra una sola línea.
    .caution = Restaurar una copia de seguridad deshace todos los cambios hechos en IIS desde entonces.
    .command-run-command = Desbloquear la lista de módulos, como hace el programa de instalación
    .command-list-backups = Mostrar las copias de seguridad de la configuración de IIS
    .command-restore-backup = Restaurar una copia de seguridad
    .command-copy-config = Copiar applicationHost.config

uninstall-server-object-gone = No se pudo realizar la operación porque no se encontró el objeto: desinstalación sin objeto de servidor
    .meaning = Si alguna vez se instaló la actualización de seguridad de enero de 2023, la desinstalación elimina el objeto del servidor con el rol Buzón de correo y más tarde vuelve a pedirlo. Buscó { $server_name }.
    .cause-january-2023-security-update = La actualización de seguridad de enero de 2023 se instaló en algún momento.
    .step-update-first = Si aún no se ha quitado nada, instale la actualización de seguridad de junio de 2023 o una posterior y desinstale después.
    .step-check-leftovers-and-databases = Si el objeto ya no está y no necesita nada del servidor, compruebe que no queda nada de él en Active Directory y, en otro servidor Exchange, que ninguna base de datos lo nombra. Después apague el equipo definitivamente.
    .step-restore-and-recover = Si lo necesita, restaure el objeto desde la papelera de reciclaje de Active Directory o una copia de seguridad: /Mode:RecoverServer lo lee. Después recupere en un equipo con el mismo nombre, actualícelo y desinstale otra vez.
    .verify = La desinstalación termina sin error. Si en cambio renuncia al servidor, el comando muestra no object y ninguna base de datos nombra el servidor.
    .caution = Deje los valores Watermark y Action del Registro: después de eliminarlos, el siguiente paso falló igual.
    .command-list-updates = Mostrar las actualizaciones de Exchange
    .command-list-databases = Mostrar las bases de datos con sus servidores
    .command-recover = Recuperar el servidor
    .command-find-leftovers = ¿Queda algo del servidor en Active Directory?
