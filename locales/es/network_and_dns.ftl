# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = El nombre NetBIOS y el nombre de host DNS del equipo difieren
    .meaning = Este equipo tiene un nombre en NetBIOS y otro en DNS.
    .cause-name-too-long = El nombre tiene más de 15 caracteres, así que NetBIOS lo corta.
    .cause-restart-pending = Se cambió el nombre del equipo y no se reinició.
    .cause-edited-by-hand = El nombre de host se editó a mano.
    .step-compare-names = Compare ambos nombres: el primero es el de NetBIOS.
    .step-restart = Si un nombre nuevo espera un reinicio y Exchange aún no está instalado, reinicie. Si Exchange está instalado, devuelva antes al equipo su nombre anterior.
    .step-rename-computer = Si el nombre tiene más de 15 caracteres y Exchange aún no está instalado, dé al equipo uno más corto.
    .step-correct-registry = Si el nombre de host se editó a mano, exporte la clave Tcpip\Parameters del Registro, devuelva en ella Hostname y NV Hostname al nombre del equipo y reinicie.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = Ambos nombres son iguales, salvo mayúsculas y minúsculas.
    .caution = No dé nunca un nombre nuevo a un equipo con Exchange instalado.
    .command-show-names = Mostrar ambos nombres
    .command-rename-computer = Cambiar el nombre del equipo y reiniciarlo

DNSDomainNameNotValid = El nombre de dominio DNS del equipo tiene caracteres no permitidos
    .meaning = El nombre de dominio DNS de este equipo contiene caracteres que Exchange no acepta en él. Son seguros las letras de la A a la Z, los dígitos, los puntos y los guiones.
    .cause-suffix-mistyped = El sufijo DNS principal del equipo se escribió mal.
    .cause-domain-named-so = El nombre del dominio de Active Directory contiene un carácter así, por ejemplo un guion bajo.
    .step-find-name = Compare este nombre con el del dominio de Active Directory.
    .step-correct-suffix = Si solo está mal el sufijo y Exchange aún no está instalado, corríjalo en Propiedades del sistema, Nombre de equipo, Cambiar, Más. En Server Core, defínalo en el Registro de Windows.
    .step-use-other-domain = Si el propio dominio se llama así, instale Exchange en otro dominio.
    .step-restart-and-run = Reinicie y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra un nombre de solo letras, cifras, puntos y guiones.
    .caution = Con Exchange instalado no se admite cambiar el sufijo de su servidor ni el nombre de un dominio de su bosque.
    .command-show-name = Mostrar el nombre de dominio DNS
    .command-set-suffix = En Server Core: definir el sufijo en el Registro de Windows

FqdnMissing = Falta el sufijo DNS principal
    .meaning = El equipo tiene un nombre, pero no un sufijo DNS, así que no tiene nombre completo.
    .cause-never-set = Un equipo de grupo de trabajo de la red perimetral nunca recibió un sufijo.
    .cause-restart-pending = El sufijo se indicó, pero el equipo no se reinició.
    .step-set-suffix = Defina el sufijo DNS principal: Propiedades del sistema, Nombre de equipo, Cambiar, Más. O, como en Server Core, defínalo en el Registro de Windows.
    .step-restart-computer = Reinicie el equipo.
    .step-check-resolution = Compruebe con nslookup que los servidores de buzones resuelven este nombre completo y que este equipo resuelve los de ellos.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra el sufijo.
    .caution = Elija el sufijo con cuidado: no se admite cambiarlo después de instalar Exchange.
    .command-set-suffix = Definir el sufijo en el Registro de Windows
    .command-show-suffix = Mostrar el sufijo

HostRecordMissing = No se encuentra el registro de host del equipo local en la base de datos DNS
    .meaning = El servidor DNS al que preguntó el programa de instalación no devolvió ningún registro de host (A) de este equipo.
    .cause-wrong-dns-server = El adaptador usa un servidor DNS público o equivocado.
    .cause-not-registered = El registro dinámico está desactivado o la zona lo rechaza.
    .cause-record-deleted = El registro de host se eliminó o se limpió por antigüedad.
    .cause-second-adapter = Un segundo adaptador (copia de seguridad, replicación) tiene su propio servidor DNS, y el programa de instalación preguntó a ese.
    .step-set-dns-servers = En las propiedades de IPv4 de cada adaptador (en Server Core: sconfig), ponga solo servidores DNS que alojen la zona de Active Directory.
    .step-register = Registre de nuevo este equipo, o cree a mano el registro de host en la zona.
    .step-check-resolution = Busque el nombre completo en este equipo y en un controlador de dominio; un registro nuevo puede tardar unos minutos.
    .verify = Cada servidor DNS responde con el nombre y la dirección de este servidor. El programa de instalación solo advierte y continúa.
    .command-show-dns-servers = Mostrar los servidores DNS de cada adaptador
    .command-register = Volver a registrar el registro de host
    .command-look-up-at-each-server = Buscar el registro de host en el primer servidor DNS de cada adaptador

PrimaryDNSTestFailed = No se puede contactar con el servidor DNS principal
    .meaning = El primer servidor DNS de un adaptador de red no responde en el puerto 53.
    .cause-wrong-dns-server = El adaptador usa un servidor DNS público o equivocado.
    .cause-dns-server-down = El servidor DNS está caído.
    .cause-port-blocked = Un firewall bloquea el puerto 53.
    .cause-unused-adapter = Un adaptador que no se usa tiene una configuración antigua.
    .step-set-dns-servers = En las propiedades de IPv4 de cada adaptador (en Server Core: sconfig), ponga solo los servidores DNS del dominio.
    .step-check-dns-server = Compruebe que el servicio DNS está en ejecución en el servidor que no responde y que el puerto 53 está abierto, para UDP y TCP.
    .step-disable-unused-adapters = Deshabilite los adaptadores que no se usan, o corrija su configuración.
    .verify = El comando muestra True después de la dirección del primer servidor DNS de cada adaptador. El programa de instalación solo advierte y continúa.
    .command-show-dns-servers = Mostrar los servidores DNS de cada adaptador
    .command-find-domain-controllers = Buscar los controladores de dominio por DNS
    .command-test-dns-port = Comprobar el puerto 53 (TCP)
    .command-test-first-servers = Comprobar el puerto 53 (TCP) del primer servidor DNS de cada adaptador

ServerNameNotValid = El nombre del equipo tiene caracteres que Exchange no acepta
    .meaning = El nombre de este equipo contiene caracteres que Exchange no acepta en un nombre de servidor. Las letras A a Z, las cifras y los guiones son seguros. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .step-rename-computer = Antes de instalar Exchange, cambie el nombre del equipo: A a Z, 0 a 9 y guiones, 15 caracteres como máximo. Sin guion bajo, espacios ni acentos.
    .step-check-and-run = Después del reinicio, compruebe con nslookup que DNS conoce el nuevo nombre y vuelva a ejecutar el programa de instalación.
    .verify = El comando muestra True.
    .caution = No cambie nunca el nombre de un equipo que ya ejecuta Exchange.
    .command-test-name = ¿Está el nombre formado por caracteres seguros?
    .command-rename-computer = Cambiar el nombre del equipo y reiniciarlo

# Facts

fact-ComputerNameDnsHostname = Nombre de host DNS
    .ask = ¿Cuál es el nombre de host DNS del equipo, sin el dominio?
    .hint = El comando hostname lo muestra.
fact-ComputerNameNetBIOS = Nombre NetBIOS
    .ask = ¿Cuál es el nombre NetBIOS del equipo?
    .hint = La variable COMPUTERNAME lo contiene.
fact-ComputerNameDnsDomain = Dominio DNS del equipo
    .ask = ¿Cuál es el dominio DNS (sufijo DNS principal) del equipo?
    .hint = ipconfig /all lo muestra. Deje el campo vacío si no hay ninguno.
fact-HostRecord = Registro de host de este equipo
    .ask = ¿Qué dirección devuelve el servidor DNS para el nombre completo de este equipo?
    .hint = Pregunte con nslookup; deje el campo vacío si no hay registro de host.
fact-PrimaryDNSPortAvailable = El servidor DNS responde
    .ask = ¿Responde en el puerto 53 el primer servidor DNS del adaptador de red?
    .hint = nslookup, seguido del dominio y de la dirección de ese servidor, le pregunta.
