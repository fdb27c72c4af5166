# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Error al limpiar los datos de SearchFoundation: los datos de búsqueda antiguos no se pueden eliminar
    .meaning = El programa de instalación elimina los datos de búsqueda antiguos antes de configurar la búsqueda, y otro programa usa probablemente un archivo de allí. El archivo es { $file }.
    .cause-search-still-runs = noderunner.exe o el controlador de host siguen en ejecución.
    .cause-scanner = El antivirus o el software de copia de seguridad examina la carpeta.
    .step-stop-search = Detenga ambos servicios de búsqueda y termine noderunner.
    .step-exclude-folders = Excluya las carpetas de Exchange del antivirus y del software de copia de seguridad.
    .step-delete-search-data = Elimine el contenido de la carpeta de nodos y vuelva a ejecutar el programa de instalación.
    .verify = El programa de instalación supera el paso que configura la búsqueda.
    .caution = No deshabilite estos servicios. Exchange vuelve a crear el índice de búsqueda.
    .command-stop-search = Detener la búsqueda y terminar sus procesos
    .command-delete-search-data = Eliminar los datos de búsqueda antiguos

search-psmodulepath-blank = Ya se agregó un elemento con la misma clave: PSModulePath termina con un espacio
    .meaning = Un nodo de búsqueda lee las variables de entorno y se detiene si dos difieren solo en un espacio; el programa de instalación lo espera entonces en vano. Microsoft lo describe para 2013 CU1 y CU2.
    .cause-blank-at-end = PSModulePath del equipo o del usuario termina con un espacio, o aparece dos veces.
    .step-show-values = Mire ambos valores.
    .step-remove-blank = Quite el espacio (o la segunda variable, en Propiedades del sistema, Variables de entorno), reinicie el servidor y vuelva a ejecutar el programa de instalación.
    .verify = El comando no muestra ningún espacio antes del corchete de cierre, y el programa de instalación supera este paso.
    .command-show-values = Mostrar los valores entre corchetes
    .command-remove-blank = Quitar los espacios alrededor de ambos valores

discovery-management-unresolved = No se pudo resolver el usuario o el grupo Discovery Management
    .meaning = Cerca del final, el programa de instalación da a Discovery Management derechos sobre el buzón de detección y no encuentra el SID de este grupo. Lo que dice su mensaje sobre relaciones de confianza es solo genérico.
    .cause-secure-channel-broken = El canal seguro o la resolución de nombres de este servidor no funciona.
    .cause-group-moved = El grupo se movió o cambió de nombre.
    .cause-account-damaged = La cuenta del buzón de detección de un Exchange anterior está dañada.
    .step-test-secure-channel = Compruebe el canal seguro y repárelo si el comando muestra False.
    .step-resolve-group = Busque el SID del grupo. Si no se encuentra, compruebe que este servidor resuelve los nombres del dominio; si los resuelve, devuelva al grupo su nombre y su lugar.
    .step-recreate-discovery-account = Si se encuentra el SID, elimine la cuenta DiscoverySearchMailbox{"{"}…{"}"} en Active Directory, ejecute /PrepareAD, espere a la replicación y habilite su buzón en otro servidor.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra un SID, y el programa de instalación supera este paso.
    .caution = Al eliminar la cuenta se eliminan los resultados de búsqueda de su buzón: expórtelos antes.
    .command-test-secure-channel = Comprobar el canal seguro de este equipo
    .command-repair-secure-channel = Reparar el canal seguro
    .command-resolve-group = SID del grupo
    .command-recreate-discovery-account = Preparar Active Directory otra vez
    .command-enable-mailbox = Habilitar el buzón de detección

internal-transport-certificate-missing = El certificado de transporte interno del servidor local está dañado o falta en Active Directory
    .meaning = En las recuperaciones, el programa de instalación dice que ha reparado el certificado, se detiene, y vuelve a detenerse en el mismo paso. Lo más probable es que el objeto del servidor nombre un certificado que este equipo no tiene.
    .cause-certificate-not-here = El certificado de msExchServerInternalTLSCert del objeto del servidor no está en este equipo.
    .step-import-certificates = Importe los certificados del servidor con sus claves privadas en Personal del equipo (consola de certificados; en Server Core, certutil -importpfx) y vuelva a ejecutar la recuperación.
    .step-clear-attribute = Si no los tiene, vacíe msExchServerInternalTLSCert de este objeto de servidor en Editor ADSI, espere a la replicación y vuelva a ejecutar la recuperación.
    .step-renew-certificate = Después de la recuperación, cree un certificado nuevo y renueve las suscripciones perimetrales, si las tiene.
    .verify = La recuperación termina, y el comando muestra un certificado con SMTP entre sus servicios.
    .caution = No elimine los valores Watermark y Action del Registro: eso ha llevado al mismo error otra vez.
    .command-show-attribute = ¿Qué contiene el objeto del servidor?
    .command-list-certificates = Certificados de este equipo con clave privada
    .command-create-certificate = Crear un certificado nuevo
    .command-certificates-of-exchange = Mostrar los certificados de Exchange

edge-account-of-other-domain = Error 0x52 de Active Directory en un servidor perimetral: use una cuenta de su propio dominio
    .meaning = El programa de instalación del rol Transporte perimetral pregunta a la instancia de directorio local. Con una cuenta de otro dominio del bosque, esto falla con el error 0x52.
    .cause-other-domain = Inició sesión con una cuenta de un dominio distinto de aquel al que está unido este equipo.
    .step-use-local-administrator = Inicie sesión con una cuenta del dominio del equipo que sea administrador local, o con una cuenta de administrador local.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = La primera línea empieza por el nombre de este equipo, o por el nombre corto del dominio que muestra la segunda.
    .command-account-and-domain = Cuenta y dominio de este equipo
    .command-local-administrators = Administradores locales

edge-adobjectid = Cannot get child of ADObjectId: Transporte perimetral en un miembro de dominio
    .meaning = La instalación desatendida del rol Transporte perimetral tiene un defecto en los miembros de un dominio, desde 2013 CU14 y 2016 CU2, si el bosque se preparó para Exchange.
    .cause-unattended-on-member = Instaló el rol Transporte perimetral desde la línea de comandos en un miembro de dominio.
    .step-use-wizard = Inicie Setup.exe desde la carpeta raíz del medio de instalación sin parámetros e instale con el asistente.
    .step-leave-domain = O, por ejemplo en Server Core, que no tiene asistente: saque el equipo del dominio (Propiedades del sistema o sconfig) y reinícielo. Cuando el comando muestre False, instale y vuelva a unirlo al dominio.
    .verify = La instalación termina sin error, y ServerRole muestra Edge.
    .command-use-wizard = Iniciar el asistente
    .command-is-domain-member = ¿Es este equipo miembro de un dominio?
    .command-show-role = Rol de este servidor

edge-smime-runtime = Process execution failed with exit code 3: ExSMIME.dll necesita Visual C++ 2012
    .meaning = regsvr32 terminó con el código de salida 3, porque la biblioteca necesita el entorno de ejecución de Visual C++ 2012.
    .cause-runtime-missing = El paquete redistribuible de Visual C++ 2012 (x64) no está en este servidor perimetral.
    .step-install-runtime = Descargue vcredist_x64.exe de Visual C++ 2012 (descarga 30679 de Microsoft), guárdelo como vcredist2012_x64.exe e instálelo.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra Visual C++ 2012 x64.
    .caution = El paquete x86 no sirve.
    .command-install-runtime = Instalar Visual C++ 2012
    .command-is-runtime-installed = ¿Está instalado?
