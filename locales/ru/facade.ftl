# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Что остановило установку Exchange?
facade-hint = Прочитайте здесь журнал установки: какие проверки не пройдены, какие строки это доказывают и что делать. Данные не покидают браузер.
facade-open = Проверить журнал установки
facade-wait = Загрузка…
facade-fail = Не удалось загрузить проверку журналов установки: нет подключения или ответа.
facade-gone = Файлы на сервере заменены. Обновите страницу.
facade-retry = Повторить
