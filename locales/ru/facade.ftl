# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Что остановило установку Exchange?
facade-hint = Данные не покидают браузер.
facade-open = Проверить журнал установки
facade-wait = Загрузка…
facade-fail = Нет подключения, или страница устарела: обновите ее.
facade-retry = Повторить
