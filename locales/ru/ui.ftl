# The interface. Texts of findings stand in the files of their groups.

ui-title = Что остановило установку Exchange?
ui-lead = Дайте журнал установки: вы увидите, какие проверки не пройдены, какие строки это доказывают и что делать. Все читается в вашем браузере, никуда ничего не отправляется.
ui-about = Версия { $version }, данные от { $date }. Работает без сервера.
ui-about-content = Того, что Microsoft опубликовала или изменила после этого дня, здесь нет: более новые сборки, объявления и требования неизвестны.
ui-language = Язык
ui-tabs = Пути к ответу
ui-tab-log = Прочитать журнал
ui-tab-questions = Ответить на вопросы
ui-tab-lookup = Найти проверку
ui-topic = Об этой проверке

# Input
ui-input = Ваш журнал
ui-paste = Вставьте журнал, его последние строки, сообщение мастера установки или имя проверки
ui-where = Или перетащите сюда файлы и папки. Программа установки пишет журнал
ui-choose-files = Выбрать файлы…
ui-choose-folder = Выбрать папку…
ui-analyse = Прочитать текст
ui-start-over = Начать заново
ui-pasted = Вставленный текст
ui-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
ui-more-files = { $count ->
    [one] и еще { $count } файл
    [few] и еще { $count } файла
    [many] и еще { $count } файлов
   *[other] и еще { $count } файла
}
ui-what-to-give = Журнал программы установки — файл ExchangeSetup.log в папке ExchangeSetupLogs на системном диске. Подойдут и его часть, сообщение мастера установки или имя проверки.
ui-look-up = Найти этот текст среди проверок
ui-examples = Нет журнала под рукой? Посмотрите пример:
ui-example-own = Эта проверка
ui-example-failed-check = Непройденная проверка
ui-example-failed-step = Этап с ошибкой
ui-example-warnings = Успех с предупреждением
ui-example-attempts = Несколько попыток

# Progress
ui-reading = Чтение…
ui-read = { $read } из { $total }
ui-size-bytes = { $number } Б
ui-size-kilobytes = { $number } КБ
ui-size-megabytes = { $number } МБ
ui-size-gigabytes = { $number } ГБ
ui-left = { $count ->
    [one] осталась { $count } секунда
    [few] осталось { $count } секунды
    [many] осталось { $count } секунд
   *[other] осталось { $count } секунды
}
ui-cancel = Отмена
ui-status-reading = Журнал читается.
ui-status-cancelled = Чтение отменено.

# Verdict
ui-verdict-empty = Здесь пусто.
ui-verdict-other = Это не журнал установки.
ui-verdict-errors = { $count ->
    [one] Установку останавливает { $count } проблема.
    [few] Установку останавливают { $count } проблемы.
    [many] Установку останавливают { $count } проблем.
   *[other] Установку останавливают { $count } проблемы.
}
ui-verdict-consequences = { $count ->
    [one] Из-за этого не пройдена еще { $count } проверка.
    [few] Из-за этого не пройдены еще { $count } проверки.
    [many] Из-за этого не пройдены еще { $count } проверок.
   *[other] Из-за этого не пройдены еще { $count } проверки.
}
ui-verdict-warnings = { $count ->
    [one] { $count } предупреждение.
    [few] { $count } предупреждения.
    [many] { $count } предупреждений.
   *[other] { $count } предупреждения.
}
ui-verdict-succeeded = Установка прошла успешно.
ui-verdict-failed = Установка не удалась, и известной причины не нашлось.
ui-verdict-incomplete = Журнал обрывается раньше, чем завершилась установка, и в нем нет ничего, что ее остановило.
ui-verdict-unknown = Здесь ничто не останавливает установку.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] С обновлением { $count } проблема.
    [few] С обновлением { $count } проблемы.
    [many] С обновлением { $count } проблем.
   *[other] С обновлением { $count } проблемы.
}
ui-verdict-update-succeeded = Обновление установлено успешно.
ui-verdict-update-failed = Обновление не установлено, и известной причины не нашлось.
ui-verdict-update-incomplete = Журнал обрывается раньше, чем завершилось обновление, и в нем нет ничего, что его остановило.
ui-verdict-update-unknown = Здесь ничто не останавливает обновление.

# Attempts
ui-runs = Попытки в этом журнале
ui-older-runs = { $count ->
    [one] { $count } более ранняя попытка
    [few] { $count } более ранние попытки
    [many] { $count } более ранних попыток
   *[other] { $count } более ранней попытки
}
ui-run = Попытка { $number }
ui-run-of = { $number } из { $total }
ui-attempt = Попытка
ui-outcome = Итог
ui-about-attempt = Подробнее об этой попытке
ui-product = Продукт
ui-release = Носитель
ui-installed = Установлено
ui-mode = Операция
ui-mode-install = Установка
ui-mode-upgrade = Обновление
ui-mode-uninstall = Удаление
ui-mode-recover-server = Восстановление сервера
ui-mode-prepare-schema = Подготовка схемы
ui-mode-prepare-ad = Подготовка Active Directory
ui-mode-prepare-domain = Подготовка домена
ui-mode-language-pack = Добавление или удаление языкового пакета UM
ui-interface = Запуск
ui-interface-unattended = Командная строка
ui-interface-gui = Мастер
ui-server = Сервер
ui-user = От имени
ui-site = Сайт
ui-organization = Организация
ui-started = Начало
ui-moment = { $utc } ({ $local } по вашему времени)
ui-duration = Длительность
ui-checks = Проверки
ui-checks-evaluated = { $count ->
    [one] выполнена { $count }
    [few] выполнено { $count }
    [many] выполнено { $count }
   *[other] выполнено { $count }
}
ui-outcome-succeeded = Успешно
ui-outcome-failed = Неудачно
ui-outcome-incomplete = Не завершено
ui-outcome-unknown = Неизвестно
ui-outcome-closed = Мастер закрыт
ui-compared = Сравнение с попыткой { $number }
ui-solved = { $count ->
    [one] Решено ({ $count })
    [few] Решено ({ $count })
    [many] Решено ({ $count })
   *[other] Решено ({ $count })
}
ui-remaining = { $count ->
    [one] Осталось ({ $count })
    [few] Осталось ({ $count })
    [many] Осталось ({ $count })
   *[other] Осталось ({ $count })
}
ui-new = { $count ->
    [one] Новое ({ $count })
    [few] Новое ({ $count })
    [many] Новое ({ $count })
   *[other] Новое ({ $count })
}

# Findings
ui-plan = Что делать, по порядку
ui-findings = Что обнаружено
ui-severity-error = Ошибка
ui-severity-warning = Предупреждение
ui-severity-info = Сведения
ui-why = Почему:
ui-situations = В вашей ситуации
ui-situations-all = Какая у вас ситуация?
ui-situations-other = Другие ситуации
ui-situation-yes = это ваш случай
ui-situation-no = не ваш случай
ui-situation-unknown = по журналу не видно
ui-causes = Возможные причины
ui-steps = Что делать
ui-verify = Как проверить:
ui-caution = Осторожно:
ui-evidence = Строки
ui-more-evidence = { $count ->
    [one] Еще { $count } строка
    [few] Еще { $count } строки
    [many] Еще { $count } строк
   *[other] Еще { $count } строки
}
ui-because = На чем это основано
ui-message = Сообщение программы установки
ui-line = Строка { $line }
ui-show-in-log = Показать в журнале
ui-excerpt = Строки журнала
ui-excerpt-failed = Файл больше не читается. Выберите его снова, чтобы увидеть строки.
ui-not-reported = Программа установки обнаружила это, но не указала среди ошибок.
ui-probably = Вероятно
ui-probable = Текст здесь обрезан или с опечатками: вероятно, программа установки сообщила именно это.
ui-suggestions = Стоит взглянуть
ui-by-text = Распознано только по формулировке: это менее надежно, чем имя или код.
ui-shared = Ту же фразу выводят и другие проверки: { $ids }
ui-unknown-rule = Описания этой проверки у нас нет. Начните с сообщения программы установки.
ui-consequences = { $count ->
    [one] Из-за этого не пройдена { $count } проверка
    [few] Из-за этого не пройдены { $count } проверки
    [many] Из-за этого не пройдены { $count } проверок
   *[other] Из-за этого не пройдены { $count } проверки
}
ui-needs-is = Нужно для прохождения: { $needed }
ui-needs-is-not = Подойдет любое значение, кроме: { $needed }
ui-needs-one-of = Подойдет одно из значений: { $needed }
ui-needs-at-least = Подойдет { $needed } или больше
ui-needs-below = Подойдет меньше { $needed }
ui-needs-empty = Подойдет пустое значение
ui-needs-present = Подойдет, если значение есть
ui-needs-same-as = Подойдет то же значение, что и { $needed }
ui-needs-contains = Подойдет, если содержит: { $needed }
ui-needs-contains-not = Подойдет, если не содержит: { $needed }
ui-needs-differs-from = Подойдет, если отличается от { $needed }
ui-needs-bit-set = Подойдет с установленным битом: { $needed }
ui-needs-bit-clear = Подойдет без этого бита: { $needed }
ui-shell-cmd = Командная строка
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Текст
ui-risky = Что-то меняет или удаляет
ui-copy = Копировать
ui-copied = Скопировано.
ui-nothing-to-read = Читать пока нечего: вставьте текст или выберите файл.
ui-not-copied = Браузер не разрешает здесь копировать. Выделите текст и скопируйте его сами.
ui-read-on = Подробнее:
ui-further = Искать дальше:
ui-new-tab = (откроется в новой вкладке)
ui-whole-card = Все об этой проверке
ui-related = См. также:
ui-helped = Помогло?
ui-yes = Да
ui-no = Нет
ui-thanks = Спасибо.
ui-write = Напишите нам

# All checks
ui-overview = { $count ->
    [one] Все выполненные проверки и прочитанные параметры ({ $count })
    [few] Все выполненные проверки и прочитанные параметры ({ $count })
    [many] Все выполненные проверки и прочитанные параметры ({ $count })
   *[other] Все выполненные проверки и прочитанные параметры ({ $count })
}
ui-overview-label = Проверки и параметры
ui-search-checks = Искать в именах и значениях
ui-check-name = Имя
ui-check-state = Результат
ui-check-value = Значение
ui-check-line = Строка
ui-state-failed = Не пройдена
ui-state-warned = Предупреждение
ui-state-passed = Пройдена
ui-state-exception = Не удалось выполнить
ui-state-true = Обнаружено, но не указано
ui-state-value = Параметр

# Taking along
ui-copy-markdown = Копировать как Markdown
ui-save-json = Сохранить как JSON
ui-save-html = Сохранить как веб-страницу
ui-mask = Скрыть имена, SID и адреса

ui-safe = Строки журнала, которые можно показать другим
ui-safe-lead = Это строки вокруг доказательств, имена в них заменены. Прочитайте их, прежде чем копировать.
ui-safe-replaced = { $count ->
    [0] Ни одно имя не заменено
    [one] Заменено { $count } имя
    [few] Заменено { $count } имени
    [many] Заменено { $count } имен
   *[other] Заменено { $count } имени
}
ui-safe-limits = Заменяется то, что по форме похоже на имя, адрес или ключ, и каждое имя, которое журнал указывает как имя. Имя внутри предложения, ничем не обозначенное, может остаться: увидеть это можете только вы.
ui-safe-copy = Копировать эти строки

# Look-up
ui-catalog = { $count ->
    [one] Здесь описана { $count } проверка или ошибка.
    [few] Здесь описаны { $count } проверки и ошибки.
    [many] Здесь описано { $count } проверок и ошибок.
   *[other] Здесь описано { $count } проверки и ошибки.
}
ui-no-such-rule = Проверки с таким именем нет:

# Errors
ui-error-read = Не удалось прочитать файл.
    .help = Возможно, после выбора его изменили, переместили или заблокировали. Закройте то, что его использует, или скопируйте его и выберите снова.
ui-error-text = Не удалось прочитать текст: возможно, он не помещается в память браузера.
    .help = Сохраните его в файл и выберите этот файл или вставьте только последнюю попытку.
ui-error-load = Не удалось загрузить часть этой программы.
    .help = Возможно, прервалось подключение. То, что вы дали, сохранено: попробуйте еще раз.
ui-error-csp = Эта страница запрещает ту часть программы, которая читает журналы.
    .help = Владелец страницы может разрешить ее в политике безопасности содержимого (CSP): в script-src нужно 'wasm-unsafe-eval', в worker-src — этот сайт.
ui-error-internal = Чтение остановила непредвиденная ошибка.
    .help = То, что вы дали, сохранено, и ничто не покинуло браузер. Попробуйте еще раз; если ошибка повторится в том же месте, дайте только последнюю попытку из журнала.
ui-error-zip-encrypted = Архив защищен паролем.
    .help = Распакуйте его и дайте сам журнал.
ui-error-zip-unsupported = Этот браузер не может открыть этот архив.
    .help = Распакуйте его и дайте сам журнал.
ui-error-zip-damaged = Архив поврежден.
    .help = Распакуйте его другой программой или получите его заново.
ui-error-zip-bomb = После распаковки архив слишком велик.
    .help = Распакуйте его сами и дайте сам журнал.
ui-retry = Повторить
ui-choose-again = Выбрать файл снова…
ui-error-language = Не удалось загрузить тексты этого языка. Все осталось как было; выберите язык снова, когда появится подключение.
ui-error-worker = Браузер остановил ту часть программы, которая читает журналы.
    .help = Возможно, ей не хватило памяти. То, что вы дали, сохранено: закройте лишнее и попробуйте еще раз или дайте только последнюю попытку из журнала.
ui-error-trap = На этих данных часть программы, которая читает журналы, завершилась с ошибкой.
    .help = Она запущена заново, и то, что вы дали, сохранено: попробуйте еще раз. Если ошибка повторится в том же месте, дайте только последнюю попытку из журнала или его последние строки.

lookup-heading = Что пишет программа установки?
lookup-label = Заголовок, сообщение или имя проверки
    .hint = Введите или вставьте его на любом языке программы установки. Опечатки не помешают.
lookup-hits = { $count ->
    [0] Ничего не подходит. Попробуйте другие слова или всю фразу либо продолжите здесь:
    [one] Найдено: { $count }
    [few] Найдено: { $count }
    [many] Найдено: { $count }
   *[other] Найдено: { $count }
    }
lookup-questions = Лучше ответить на вопросы
lookup-log = Прочитать журнал
lookup-web = Искать в интернете
lookup-situation = Найти свою ситуацию
