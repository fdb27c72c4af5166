# The interface. Texts of findings stand in the files of their groups.

ui-title = ¿Qué detuvo la instalación de Exchange?
ui-lead = Abra un registro de instalación y verá qué comprobaciones fallaron, las líneas que lo demuestran y qué hacer. Todo se lee en su navegador; no se envía nada.
ui-about = Versión { $version }, contenido del { $date }. Funciona sin ningún servidor.
ui-about-content = Lo que Microsoft haya publicado o cambiado después de ese día no está incluido: aquí no se conocen las compilaciones, los anuncios ni los requisitos más recientes.
ui-language = Idioma
ui-tabs = Cómo llegar a la respuesta
ui-tab-log = Leer un registro
ui-tab-questions = Responder preguntas
ui-tab-lookup = Buscar una comprobación
ui-topic = Sobre esta comprobación

# Input
ui-input = Su registro
ui-paste = Pegue el registro, sus últimas líneas, el mensaje del asistente o el nombre de una comprobación
ui-where = O suelte aquí archivos y carpetas. El programa de instalación escribe
ui-choose-files = Elegir archivos…
ui-choose-folder = Elegir una carpeta…
ui-analyse = Leer el texto
ui-start-over = Empezar de nuevo
ui-pasted = Texto pegado
ui-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
ui-more-files = { $count ->
    [one] y otro archivo
   *[other] y otros { $count } archivos
}
ui-what-to-give = El registro del programa de instalación es ExchangeSetup.log, en la carpeta ExchangeSetupLogs de la unidad del sistema. También sirve una parte, el mensaje del asistente o el nombre de una comprobación.
ui-look-up = Buscar este texto entre las comprobaciones
ui-examples = ¿No tiene un registro a mano? Vea un ejemplo:
ui-example-own = Esta comprobación
ui-example-failed-check = Una comprobación fallida
ui-example-failed-step = Un paso fallido
ui-example-warnings = Completada con una advertencia
ui-example-attempts = Varios intentos

# Progress
ui-reading = Leyendo…
ui-read = { $read } de { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
    [one] queda un segundo
   *[other] quedan { $count } segundos
}
ui-cancel = Cancelar
ui-status-reading = Leyendo el registro.
ui-status-cancelled = Cancelado.

# Verdict
ui-verdict-empty = Está vacío.
ui-verdict-other = No es un registro de instalación.
ui-verdict-errors = { $count ->
    [one] Un problema detiene la instalación.
   *[other] { $count } problemas detienen la instalación.
}
ui-verdict-consequences = { $count ->
    [one] Por eso falla otra comprobación.
   *[other] Por eso fallan otras { $count } comprobaciones.
}
ui-verdict-warnings = { $count ->
    [one] Una advertencia.
   *[other] { $count } advertencias.
}
ui-verdict-succeeded = Instalación completada.
ui-verdict-failed = La instalación falló y nada de lo conocido lo explica.
ui-verdict-incomplete = El registro termina antes que la instalación, y nada de lo que contiene la detuvo.
ui-verdict-unknown = Nada de esto detiene la instalación.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] Un problema con la actualización.
   *[other] { $count } problemas con la actualización.
}
ui-verdict-update-succeeded = Actualización completada.
ui-verdict-update-failed = La actualización falló y nada de lo conocido lo explica.
ui-verdict-update-incomplete = El registro termina antes que la actualización, y nada de lo que contiene la detuvo.
ui-verdict-update-unknown = Nada de esto detiene la actualización.

# Attempts
ui-runs = Intentos en este registro
ui-older-runs = { $count ->
    [one] Un intento anterior
   *[other] { $count } intentos anteriores
}
ui-run = Intento { $number }
ui-run-of = { $number } de { $total }
ui-attempt = Intento
ui-outcome = Resultado
ui-about-attempt = Más sobre este intento
ui-product = Producto
ui-release = Versión
ui-installed = Instalado
ui-mode = Operación
ui-mode-install = Instalación
ui-mode-upgrade = Actualización
ui-mode-uninstall = Desinstalación
ui-mode-recover-server = Recuperación de servidor
ui-mode-prepare-schema = Preparación del esquema
ui-mode-prepare-ad = Preparación de Active Directory
ui-mode-prepare-domain = Preparación del dominio
ui-mode-language-pack = Agregar o quitar un paquete de idioma de UM
ui-interface = Iniciado desde
ui-interface-unattended = Línea de comandos
ui-interface-gui = Asistente
ui-server = Servidor
ui-user = Cuenta
ui-site = Sitio
ui-organization = Organización
ui-started = Inicio
ui-moment = { $utc } ({ $local } en su zona horaria)
ui-duration = Duración
ui-checks = Comprobaciones
ui-checks-evaluated = { $count ->
    [one] { $count } evaluada
   *[other] { $count } evaluadas
}
ui-outcome-succeeded = Correcto
ui-outcome-failed = Con error
ui-outcome-incomplete = Incompleto
ui-outcome-unknown = Desconocido
ui-outcome-closed = Asistente cerrado
ui-compared = En comparación con el intento { $number }
ui-solved = { $count ->
    [one] Resuelto
   *[other] Resueltos ({ $count })
}
ui-remaining = { $count ->
    [one] Sin resolver
   *[other] Sin resolver ({ $count })
}
ui-new = { $count ->
    [one] Nuevo
   *[other] Nuevos ({ $count })
}

# Findings
ui-plan = Qué hacer, en este orden
ui-findings = Qué se encontró
ui-severity-error = Error
ui-severity-warning = Advertencia
ui-severity-info = Nota
ui-why = Por qué:
ui-situations = En su situación
ui-situations-all = ¿Cuál es su situación?
ui-situations-other = Otras situaciones
ui-situation-yes = este es su caso
ui-situation-no = no es su caso
ui-situation-unknown = el registro no lo dice
ui-causes = Causas posibles
ui-steps = Qué hacer
ui-verify = Cómo comprobarlo:
ui-caution = Precaución:
ui-evidence = Pruebas
ui-more-evidence = { $count ->
    [one] Una línea más
   *[other] { $count } líneas más
}
ui-because = Valores que lo explican
ui-message = Mensaje de la instalación
ui-line = Línea { $line }
ui-show-in-log = Ver en el registro
ui-excerpt = Líneas del registro
ui-excerpt-failed = El archivo ya no se puede leer. Elíjalo otra vez para ver las líneas.
ui-not-reported = El programa de instalación lo dio por cierto, pero no lo indicó como fallo.
ui-probably = Probablemente
ui-probable = Aquí el texto está cortado o mal escrito: esto es probablemente lo que dice el programa de instalación.
ui-suggestions = Merece un vistazo
ui-by-text = Reconocido solo por su redacción, lo cual es menos seguro que un nombre o un código.
ui-shared = Otras comprobaciones muestran la misma frase: { $ids }
ui-unknown-rule = No conocemos ninguna descripción de esta comprobación. Parta del mensaje del programa de instalación.
ui-consequences = { $count ->
    [one] Una comprobación que falla por esto
   *[other] { $count } comprobaciones que fallan por esto
}
ui-needs-is = Se superaría con: { $needed }
ui-needs-is-not = Se superaría con cualquier valor menos: { $needed }
ui-needs-one-of = Se superaría con uno de estos: { $needed }
ui-needs-at-least = Se superaría con { $needed } o más
ui-needs-below = Se superaría por debajo de { $needed }
ui-needs-empty = Se superaría si el valor estuviera vacío
ui-needs-present = Se superaría si el valor existiera
ui-needs-same-as = Se superaría si fuera igual que { $needed }
ui-needs-contains = Se superaría si contuviera: { $needed }
ui-needs-contains-not = Se superaría si no contuviera: { $needed }
ui-needs-differs-from = Se superaría si fuera distinto de { $needed }
ui-needs-bit-set = Se superaría con este bit activado: { $needed }
ui-needs-bit-clear = Se superaría sin este bit: { $needed }
ui-shell-cmd = Símbolo del sistema
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Texto
ui-risky = Cambia o elimina algo
ui-copy = Copiar
ui-copied = Copiado.
ui-nothing-to-read = Todavía no hay nada que leer: pegue un texto o elija un archivo.
ui-not-copied = El navegador no permite copiar aquí. Seleccione el texto y cópielo a mano.
ui-read-on = Leer más:
ui-further = Seguir buscando:
ui-new-tab = (se abre en otra pestaña)
ui-whole-card = Todo sobre esta comprobación
ui-related = Vea también:
ui-helped = ¿Le ha servido?
ui-yes = Sí
ui-no = No
ui-thanks = Gracias.
ui-write = Cuéntenos más

# All checks
ui-overview = { $count ->
    [one] La única comprobación u opción evaluada
   *[other] Las { $count } comprobaciones y opciones evaluadas
}
ui-overview-label = Comprobaciones y opciones
ui-search-checks = Buscar en nombres y valores
ui-check-name = Nombre
ui-check-state = Resultado
ui-check-value = Valor
ui-check-line = Línea
ui-state-failed = Falló
ui-state-warned = Advertencia
ui-state-passed = Superada
ui-state-exception = No se pudo evaluar
ui-state-true = Cierta, no notificada
ui-state-value = Opción

# Taking along
ui-copy-markdown = Copiar como Markdown
ui-save-json = Guardar como JSON
ui-save-html = Guardar como página web
ui-mask = Ocultar nombres, SID y direcciones

ui-safe = Líneas del registro para mostrar a otros
ui-safe-lead = Estas son las líneas en torno a las pruebas, con los nombres reemplazados. Léalas antes de copiarlas.
ui-safe-replaced = { $count ->
    [0] No se reemplazó ningún nombre
    [one] Se reemplazó un nombre
   *[other] Se reemplazaron { $count } nombres
}
ui-safe-limits = Se reemplaza lo que tiene forma de nombre, de dirección o de clave, y todo nombre que el registro señala como tal. Un nombre dentro de una frase que nada señala puede quedar: eso solo puede verlo usted.
ui-safe-copy = Copiar estas líneas

# Look-up
ui-catalog = { $count ->
    [one] Aquí se describe una comprobación.
   *[other] Aquí se describen { $count } comprobaciones y errores.
}
ui-no-such-rule = No hay ninguna comprobación con este nombre:

# Errors
ui-error-read = No se pudo leer el archivo.
    .help = Puede que haya cambiado, se haya movido o esté bloqueado desde que lo eligió. Cierre lo que lo usa, o cópielo, y elíjalo otra vez.
ui-error-text = No se pudo leer el texto: puede ser más largo de lo que permite la memoria del navegador.
    .help = Guárdelo en un archivo y elija ese archivo, o pegue solo el último intento.
ui-error-load = No se pudo cargar una parte de este programa.
    .help = Puede que haya fallado la conexión. Lo que introdujo se conserva: inténtelo de nuevo.
ui-error-csp = Esta página prohíbe la parte que lee los registros.
    .help = El responsable de la página puede permitirla en la directiva de seguridad de contenido (CSP): script-src necesita 'wasm-unsafe-eval' y worker-src, este sitio.
ui-error-internal = Algo inesperado detuvo la lectura.
    .help = Lo que introdujo se conserva y nada ha salido de su navegador. Inténtelo de nuevo; si falla en el mismo punto, use solo el último intento del registro.
ui-error-zip-encrypted = El archivo comprimido está protegido con contraseña.
    .help = Descomprímalo y elija el registro mismo.
ui-error-zip-unsupported = Este navegador no puede abrir este archivo comprimido.
    .help = Descomprímalo y elija el registro mismo.
ui-error-zip-damaged = El archivo comprimido está dañado.
    .help = Descomprímalo con otro programa o descárguelo otra vez.
ui-error-zip-bomb = Al descomprimirlo, el archivo ocupa demasiado.
    .help = Descomprímalo usted y elija el registro mismo.
ui-retry = Reintentar
ui-choose-again = Volver a elegir el archivo…
ui-error-language = No se pudieron cargar los textos de ese idioma. Todo sigue como estaba; vuelva a elegir el idioma cuando haya conexión.
ui-error-worker = El navegador cerró la parte que lee los registros.
    .help = Puede que le faltara memoria. Lo que introdujo se conserva: cierre lo demás que tenga abierto e inténtelo de nuevo, o use solo el último intento del registro.
ui-error-trap = La parte que lee los registros falló con este contenido.
    .help = Se ha iniciado de nuevo y lo que introdujo se conserva: inténtelo otra vez. Si falla en el mismo punto, use solo el último intento del registro o sus últimas líneas.

lookup-heading = ¿Qué mensaje aparece?
lookup-label = Título, mensaje o nombre de una comprobación
    .hint = Escríbalo o péguelo, en cualquier idioma del programa de instalación. Las erratas no importan.
lookup-hits = { $count ->
    [0] Nada encaja. Pruebe con otras palabras o con la frase entera, o siga por aquí:
    [one] Una coincidencia
   *[other] { $count } coincidencias
    }
lookup-questions = Responder preguntas en su lugar
lookup-log = Leer el registro
lookup-web = Buscarlo en la web
lookup-situation = Encontrar su situación
