# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = ¿Qué detuvo la instalación de Exchange?
facade-hint = Nada sale de su navegador.
facade-open = Analizar un registro
facade-wait = Cargando…
facade-fail = No hay conexión o la página está desactualizada: recárguela.
facade-retry = Reintentar
