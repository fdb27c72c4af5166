# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = Comprobar un servidor antes de instalar
    .lead = Responda lo que sepa. El resultado enumera lo que detendrá la instalación, lo que dará una advertencia y qué hacer en cada caso.
flow-topic = Encontrar su situación
    .lead = Unas pocas preguntas llevan a lo que hay que hacer en su caso: { $title }
flow-after = Lo que el registro no dice
    .lead = El registro deja esto abierto. De las respuestas depende qué hacer.

question-step = Pregunta { $count }
question-continue = Continuar
question-back = Atrás
question-change = Cambiar
question-unknown = No lo sé
question-yes = Sí
question-no = No
question-none = No hay ninguno
question-other = Otro valor
question-empty-hint = Deje el campo vacío si no hay ninguno.
question-choose = Elija una respuesta o «No lo sé».
question-choose-known = Elija una respuesta.
question-invalid = Esta respuesta no encaja con la pregunta.
question-why = Por qué lo preguntamos
question-why-first = Decide qué comprobaciones se aplican.
question-why-rows = { $count ->
    [one] Una comprobación o un requisito depende de ello:
   *[other] { $count } comprobaciones o requisitos dependen de ello, entre otros:
    }
question-why-situation = Decide qué hacer con esto:
question-cause = ¿Cuál de estos es su caso?
    .hint = Elija lo que mejor encaje.
question-details = Las preguntas esenciales están respondidas. El resto son detalles; el script de abajo puede responder la mayoría por usted.
question-show-result = Mostrar el resultado ya
question-go-on = Seguir con las preguntas
question-start-again = Empezar de nuevo

summary-heading = Sus respuestas
summary-question = Pregunta
summary-answer = Respuesta
summary-empty = Todavía no se ha respondido nada.

result-heading = Resultado
result-remedy-heading = Qué hacer
result-more = El tema completo
result-none-fail = Nada de lo respondido hace fallar la instalación.
result-open-heading = Por aclarar
result-open = { $count ->
    [one] Una respuesta aún podría cambiar el resultado.
   *[other] { $count } respuestas aún podrían cambiar el resultado.
    }
result-because = Porque:
result-requirement = Se necesita: { $values }

verdict-fails = Fallará
    .lead = { $count ->
        [one] La instalación se detendrá en una comprobación
       *[other] La instalación se detendrá en { $count } comprobaciones
    }
verdict-warns = Dará una advertencia
    .lead = { $count ->
        [one] La instalación dará una advertencia
       *[other] La instalación dará { $count } advertencias
    }
verdict-passes = Se superará
    .lead = { $count ->
        [one] Se superará una comprobación
       *[other] Se superarán { $count } comprobaciones
    }
verdict-unknown = No se puede saber
    .lead = { $count ->
        [one] Con estas respuestas no se puede saber el resultado de una comprobación
       *[other] Con estas respuestas no se puede saber el resultado de { $count } comprobaciones
    }

contradiction-heading = Respuestas que no pueden ser ciertas a la vez
    .lead = Todas se conservan. Cambie la que esté mal.
contradiction-two-answers = La misma pregunta tiene dos respuestas.
contradiction-build-of-another-product = La compilación del medio de instalación es de otra versión de Exchange.
contradiction-role-of-another-product = Acceso de clientes es un rol propio solo en Exchange Server 2013.
contradiction-edge-with-other-role = El rol Transporte perimetral no se puede instalar junto con otro rol.
contradiction-uninstall-of-nothing = Se quiere desinstalar Exchange, pero no está instalado y Active Directory no conoce el servidor.
contradiction-works-without-build = Exchange está en marcha, pero no hay ninguna compilación instalada.
contradiction-lost-but-running = Se quiere reconstruir un servidor perdido, pero en este equipo Exchange está en marcha.
contradiction-installed-of-another-product = La compilación instalada es de una versión de Exchange distinta de la indicada.
contradiction-controller-or-not = Según sus respuestas, este equipo es un controlador de dominio y a la vez no lo es.
contradiction-pdc-on-read-only = Un controlador de dominio de solo lectura no puede tener el rol PDC.
contradiction-desktop-or-not = Según sus respuestas, Windows tiene escritorio y a la vez no lo tiene.
contradiction-no-domain-but-member = Según sus respuestas, este equipo no está en ningún dominio, pero está en el sitio del maestro de esquema o ejecuta el programa de instalación con una cuenta de dominio.
contradiction-exchange-2013-or-not = Sus respuestas nombran servidores Exchange 2013 y dicen que no hay ninguno.
contradiction-schema-master-here-or-not = Los dos sitios indicados no concuerdan con la respuesta sobre si este equipo está en el sitio del maestro de esquema.

link-damaged = Una parte del vínculo no se pudo usar. Lo que se pudo leer ya está rellenado; esto quedó fuera:
link-copy = Copiar un vínculo a estas respuestas
link-holds = El vínculo contiene las respuestas elegidas en listas. Lo que escribió y lo que mostró el script se queda en esta página.

checklist-heading = Lista de tareas antes de instalar
checklist-print = Imprimir la lista
checklist-verify = Compruebe:

script-heading = Dejar que responda el servidor
script-lead = { $count ->
    [one] Un script puede responder una pregunta abierta.
   *[other] Un script puede responder { $count } preguntas abiertas.
    }
script-explanation = Ejecute este script en el servidor, en Windows PowerShell abierto con «Ejecutar como administrador». Solo lee: no cambia nada, no escribe ningún archivo y no nos envía nada. Léalo primero y pegue abajo lo que muestre.
script-copy = Copiar el script
script-copied = Copiado
script-output = Lo que mostró el script
script-use = Usar la salida
script-used = { $count ->
    [0] Nada en esta salida responde una pregunta abierta.
    [one] Se tomó una respuesta de la salida.
   *[other] Se tomaron { $count } respuestas de la salida.
    }
script-not-output = Esto no es la salida del script, que empieza por «setup-readiness-facts».

support-heading = Soporte
    .lead = Lo que Microsoft y otros han publicado para esta compilación. Se trata del soporte; el programa de instalación no comprueba todo esto.
support-lifecycle = Fin del soporte
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Nivel funcional del bosque
support-controllers = Controladores de dominio
support-coexistence = Exchange anterior en la organización
support-passes = Se admite
support-warns = No se admite
support-unknown = No se puede saber
support-source = Fuente
support-note-ended = El soporte terminó el { $date }.
support-note-allowed = Posible, pero no se admite.

announced-lead = Anunciado para versiones que aún no han salido; todavía puede cambiar.
announced-coexistence-allowed = Anunciado el { $date }: los servidores con Exchange Server { $other } podrán seguir en la organización con SE { $release }, sin soporte.
announced-coexistence-blocked = Anunciado el { $date }: el programa de instalación de SE { $release } se negará a ejecutarse mientras haya en la organización un servidor con Exchange Server { $other }.
announced-ucma-removed = Anunciado el { $date }: SE { $release } elimina UCMA 4.0 y, con él, la mensajería instantánea de Outlook en la Web, y también Outlook Anywhere (RPC sobre HTTP).

needs-heading = Características de Windows y software para este rol
needs-features = Instalar las características de Windows
needs-software = Descargar e instalar:
