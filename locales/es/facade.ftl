# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = ¿Qué detuvo la instalación de Exchange?
facade-hint = Lea aquí un registro de instalación: las comprobaciones que fallaron, las líneas que lo demuestran y qué hacer. Nada sale de su navegador.
facade-open = Analizar un registro
facade-wait = Cargando…
facade-fail = No se pudo cargar el análisis de registros: no hay conexión o no hay respuesta.
facade-gone = Los archivos se reemplazaron en el servidor. Recargue la página.
facade-retry = Reintentar
