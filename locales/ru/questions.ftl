# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = Проверить сервер перед установкой
    .lead = Ответьте на то, что знаете. В результате будет видно, на чем остановится программа установки, о чем она предупредит и что с этим делать.
flow-topic = Найти свою ситуацию
    .lead = Несколько вопросов — и станет ясно, что делать в вашем случае: { $title }
flow-after = Чего не видно в журнале
    .lead = Журнал этого не показывает. От ответов зависит, что делать.

question-step = Вопрос { $count }
question-continue = Далее
question-back = Назад
question-change = Изменить
question-unknown = Не знаю
question-yes = Да
question-no = Нет
question-none = Нет ни одного
question-other = Другое значение
question-empty-hint = Если такого нет, оставьте поле пустым.
question-choose = Выберите ответ или «Не знаю».
question-choose-known = Выберите ответ.
question-invalid = Этот ответ не подходит к вопросу.
question-why = Почему мы спрашиваем
question-why-first = От этого зависит, какие проверки вообще выполняются.
question-why-rows = { $count ->
    [one] От этого зависит { $count } проверка или требование:
    [few] От этого зависят { $count } проверки или требования, в том числе:
    [many] От этого зависят { $count } проверок или требований, в том числе:
   *[other] От этого зависят { $count } проверки или требования, в том числе:
    }
question-why-situation = От этого зависит, что делать здесь:
question-cause = Какой из этих случаев ваш?
    .hint = Выберите самый подходящий.
question-details = На главные вопросы ответы есть. Остальное — подробности; на большинство из них может ответить скрипт ниже.
question-show-result = Показать результат
question-go-on = Ответить на остальные вопросы
question-start-again = Начать сначала

summary-heading = Ваши ответы
summary-question = Вопрос
summary-answer = Ответ
summary-empty = Ответов пока нет.

result-heading = Результат
result-remedy-heading = Что делать
result-more = Весь раздел
result-none-fail = По этим ответам установке ничто не мешает.
result-open-heading = Пока не ясно
result-open = { $count ->
    [one] Результат может изменить еще { $count } ответ.
    [few] Результат могут изменить еще { $count } ответа.
    [many] Результат могут изменить еще { $count } ответов.
   *[other] Результат могут изменить еще { $count } ответа.
    }
result-because = Потому что:
result-requirement = Требуется: { $values }

verdict-fails = Не пройдет
    .lead = { $count ->
        [one] Программа установки остановится на { $count } проверке
        [few] Программа установки остановится на { $count } проверках
        [many] Программа установки остановится на { $count } проверках
       *[other] Программа установки остановится на { $count } проверки
    }
verdict-warns = Предупредит
    .lead = { $count ->
        [one] Программа установки выведет { $count } предупреждение
        [few] Программа установки выведет { $count } предупреждения
        [many] Программа установки выведет { $count } предупреждений
       *[other] Программа установки выведет { $count } предупреждения
    }
verdict-passes = Пройдет
    .lead = { $count ->
        [one] Будет пройдена { $count } проверка
        [few] Будут пройдены { $count } проверки
        [many] Будут пройдены { $count } проверок
       *[other] Будут пройдены { $count } проверки
    }
verdict-unknown = Неизвестно
    .lead = { $count ->
        [one] По ответам нельзя судить о { $count } проверке
        [few] По ответам нельзя судить о { $count } проверках
        [many] По ответам нельзя судить о { $count } проверках
       *[other] По ответам нельзя судить о { $count } проверки
    }

contradiction-heading = Эти ответы не могут быть верны одновременно
    .lead = Все они сохранены. Измените тот, который неверен.
contradiction-two-answers = На один вопрос дано два ответа.
contradiction-build-of-another-product = Сборка носителя относится к другой версии Exchange.
contradiction-role-of-another-product = Клиентский доступ — отдельная роль только в Exchange Server 2013.
contradiction-edge-with-other-role = Роль пограничного транспортного сервера нельзя установить вместе с другой ролью.
contradiction-uninstall-of-nothing = Нужно удалить Exchange, но он не установлен и в Active Directory такого сервера нет.
contradiction-works-without-build = По ответам, Exchange работает, но никакая сборка не установлена.
contradiction-lost-but-running = Нужно восстановить утраченный сервер, но Exchange на этом сервере работает.
contradiction-installed-of-another-product = Установленная сборка относится не к той версии Exchange, которая названа.
contradiction-controller-or-not = По вашим ответам, этот компьютер и является, и не является контроллером домена.
contradiction-pdc-on-read-only = Контроллер домена только для чтения не может быть эмулятором PDC.
contradiction-desktop-or-not = По вашим ответам, рабочий стол в Windows и есть, и отсутствует.
contradiction-no-domain-but-member = По вашим ответам, этот компьютер не входит в домен, но находится в сайте хозяина схемы или запускает программу установки от имени доменной учетной записи.
contradiction-exchange-2013-or-not = Вы назвали серверы Exchange 2013 и ответили, что их нет.
contradiction-schema-master-here-or-not = Названные сайты не согласуются с ответом о том, находится ли этот компьютер в сайте хозяина схемы.

link-damaged = Часть ссылки использовать не удалось. То, что прочиталось, заполнено; пропущено:
link-copy = Копировать ссылку на эти ответы
link-holds = В ссылке — ответы, выбранные из списков. То, что вы ввели и что вывел скрипт, остается на этой странице.

checklist-heading = Контрольный список перед установкой
checklist-print = Напечатать список
checklist-verify = Проверка:

script-heading = Пусть ответит сервер
script-lead = { $count ->
    [one] На { $count } открытый вопрос может ответить скрипт.
    [few] На { $count } открытых вопроса может ответить скрипт.
    [many] На { $count } открытых вопросов может ответить скрипт.
   *[other] На { $count } открытого вопроса может ответить скрипт.
    }
script-explanation = Запустите этот скрипт на сервере в Windows PowerShell, открытом командой «Запуск от имени администратора». Он только читает: ничего не меняет, не пишет файлов и ничего нам не отправляет. Сначала прочитайте его, затем вставьте ниже то, что он выведет.
script-copy = Копировать скрипт
script-copied = Скопировано
script-output = Что вывел скрипт
script-use = Использовать вывод
script-used = { $count ->
    [0] В этом выводе нет ответа ни на один открытый вопрос.
    [one] Из вывода взят { $count } ответ.
    [few] Из вывода взято { $count } ответа.
    [many] Из вывода взято { $count } ответов.
   *[other] Из вывода взято { $count } ответа.
    }
script-not-output = Это не вывод скрипта: тот начинается с «setup-readiness-facts».

support-heading = Поддержка
    .lead = Что Microsoft и другие опубликовали об этой сборке. Речь о поддержке; не все это проверяет программа установки.
support-lifecycle = Окончание поддержки
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Режим работы леса
support-controllers = Контроллеры домена
support-coexistence = Старые Exchange в организации
support-passes = Поддерживается
support-warns = Не поддерживается
support-unknown = Неизвестно
support-source = Источник
support-note-ended = Поддержка закончилась { $date }.
support-note-allowed = Возможно, но не поддерживается.

announced-lead = Объявлено для версий, которые еще не вышли; это может измениться.
announced-coexistence-allowed = Объявлено { $date }: серверы Exchange Server { $other } могут оставаться в организации с SE { $release }, но без поддержки.
announced-coexistence-blocked = Объявлено { $date }: программа установки SE { $release } откажется работать, пока в организации есть сервер Exchange Server { $other }.
announced-ucma-removed = Объявлено { $date }: в SE { $release } не будет ни UCMA 4.0 с обменом мгновенными сообщениями в Outlook в Интернете, ни Outlook Anywhere (RPC через HTTP).

needs-heading = Компоненты Windows и программы для этой роли
needs-features = Установите компоненты Windows
needs-software = Скачайте и установите:
