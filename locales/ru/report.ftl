# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Останавливает установку
severity-warning = Предупреждение
severity-info = Для сведения

outcome-succeeded = Установка прошла успешно
outcome-failed = Установка не удалась
outcome-incomplete = Журнал обрывается раньше, чем завершилась установка
outcome-unknown = По журналу не видно, чем закончилась установка
outcome-closed = Мастер закрыли до того, как программа установки что-либо изменила
outcome-update-succeeded = Обновление установлено
outcome-update-failed = Установить обновление не удалось
outcome-update-incomplete = Журнал обрывается раньше, чем завершилось обновление
outcome-update-unknown = По журналу не видно, чем закончилось обновление

attempt-of = Попытка { $number } из { $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, вероятно: { $title }
heading-plan = Что делать, по порядку
heading-in-any-case = В любом случае
heading-suggestions = Стоит взглянуть
suggestion-wording = В строке { $line } есть слова из сообщения программы установки, но их мало, чтобы быть уверенным.
suggestion-name = В строке { $line } названо то, что встречается в этой ошибке.
suggestion-topic = Строка { $line }, похоже, об этом.
command-risky = что-то меняет или удаляет: сначала прочитайте
command-elevated = запускать от имени администратора
command-needs = нужно: { $what }
need-ActiveDirectory = модуль ActiveDirectory (компонент Windows RSAT-AD-PowerShell)
need-DirectoryTools = средства Active Directory (компонент Windows RSAT-ADDS)
need-ExchangeOnlineManagement = модуль ExchangeOnlineManagement
need-FailoverClusters = модуль FailoverClusters (компонент Windows RSAT-Clustering-PowerShell)
need-WebAdministration = модуль WebAdministration, который входит в состав IIS
need-FixInstallerCache = скрипт Microsoft FixInstallerCache.ps1

notice-empty = Здесь нечего читать. Вставьте текст программы установки или выберите файл ExchangeSetup.log в папке ExchangeSetupLogs на системном диске сервера.
notice-binary = Этот файл не текстовый. Выберите ExchangeSetup.log в папке ExchangeSetupLogs либо файл .zip или .gz, в котором он лежит.
notice-not-a-log = Этот текст не похож на то, что пишет программа установки Exchange. Вставьте строки вокруг ошибки или выберите ExchangeSetup.log в папке ExchangeSetupLogs.
notice-setup-text = Это текст программы установки Exchange, но по нему не видно, что ее остановило. Вставьте больше: начиная с «The following error was generated» (или перевода этой фразы) либо с первой строки с FAILED. Или выберите ExchangeSetup.log в папке ExchangeSetupLogs на системном диске.
notice-not-covered-product = Это текст программы установки Exchange Server { $year }, которую этот инструмент не охватывает. Показано то общее, что есть у обеих программ, если оно нашлось; команды и требования относятся к Exchange Server 2013 и более поздним версиям.
notice-eight-bit = Текст не в Юникоде. Он прочитан как windows-1252, поэтому некоторые буквы могут быть неверными; имена проверок и коды это не затрагивает.
notice-text-cut = Этот текст очень длинный, и начала журнала установки в нем нет. Строки с { $from } по { $to } пропущены; строки до и после них прочитаны.
notice-line-cut = Строка { $line } очень длинная; прочитаны только ее первые 64 КБ.
notice-mixed-encoding = Кодировка внутри файла меняется, впервые в строке { $line }: в него писала и другая программа. Каждая часть прочитана в своей кодировке; другие программы могут показать часть текста неверными буквами.
notice-no-run-header = Начала запуска нет, поэтому версия, учетная запись и операция могут быть неизвестны.
notice-run-cap = Запусков программы установки в журнале: { $total }. Результаты сохранены только для последних: { $kept }; от более ранних остались заголовки, а самые первые могут быть пропущены.
notice-members-cap = В анализе больше { $limit } разных проверок или параметров; остальные опущены.
notice-evidence-cap = Строк с доказательствами так много, что последние приведены лишь частично.
notice-short-last-run = В последнем запуске ({ $number }) всего несколько строк. Показан предыдущий запуск ({ $shown }).
notice-file-unused = Не использовано: { $files }. В этих файлах ничего не распознано.
notice-zip-damaged = Повреждено, поэтому не прочитано или прочитано не до конца: { $files }.
notice-zip-encrypted = Защищено паролем, поэтому не прочитано: { $files }. Распакуйте и выберите сам журнал.
notice-zip-unsupported = Упаковано способом, который здесь открыть нельзя, поэтому не прочитано: { $files }. Распакуйте и выберите сам журнал.
notice-zip-bomb = Не прочитано или прочитано не до конца, потому что после распаковки получается намного больше, чем занимает журнал: { $files }.
notice-zip-deep = Не открыто, потому что слишком много архивов вложено друг в друга: { $files }. Распакуйте их и выберите сам журнал.
notice-zip-many = Файлов в архиве слишком много, поэтому часть не прочитана: { $count }. Сначала прочитаны файлы, похожие по имени на журналы; если нужного журнала нет, распакуйте архив и выберите сам журнал.
notice-update-log = Это журнал обновления безопасности (.msp), у которого своя программа установки. Здесь ищутся его ошибки. Проверок готовности в нем нет: они в ExchangeSetup.log.
notice-services-restored = Службы, которые остановило обновление, восстановлены: ServiceControl.ps1 отработал до конца. Установлено ли само обновление, видно в PatchVerboseLogging.log.
notice-other-update-log = { $files } — журнал установщика Windows об обновлении другой программы: Exchange в нем не упоминается.
notice-companion-alone = { $files } относится к одному из этапов установки. Выберите его вместе с ExchangeSetup.log: тогда он будет показан рядом с ошибкой, которую объясняет.

plan-start-properly = Запустите программу установки с того носителя, с теми параметрами и в той оболочке, которые названы в шагах.
plan-reach-active-directory = Убедитесь, что с этого сервера доступен подходящий контроллер домена (DNS, сеть, сайт).
plan-raise-levels = Приведите контроллеры домена и режимы работы леса и доменов к тому, что нужно этой версии.
plan-use-right-account = Войдите в систему с учетной записью из нужных групп и запустите программу установки от имени администратора.
plan-prepare-schema = Расширьте схему с помощью /PrepareSchema в домене и сайте хозяина схемы.
plan-prepare-ad = Подготовьте Active Directory с помощью /PrepareAD в домене и сайте хозяина схемы. Новой организации нужен еще /OrganizationName, гибридной — /TenantOrganizationConfig, если его требует программа установки.
plan-prepare-domain = Подготовьте домен с помощью /PrepareDomain.
plan-wait-for-replication = Дождитесь, пока Active Directory реплицируется в этот сайт.
plan-handle-older-exchange = Обновите или удалите старые серверы Exchange, которые мешают.
plan-change-windows = Используйте компьютер и версию Windows, которые поддерживает эта версия Exchange.
plan-install-features = Установите недостающие компоненты Windows.
plan-install-dot-net = Установите нужную версию .NET Framework.
plan-install-software = Установите недостающие программы.
plan-install-updates = Установите недостающие обновления Windows.
plan-start-services = Запустите или включите службы, которые нужны программе установки.
plan-own = Выполните шаги из раздела: { $title }.
plan-close-processes = Закройте программы, которые используют файлы Exchange.
plan-finish-earlier-setup = Завершите предыдущую установку, которая прервалась на полпути.
plan-uninstall-first = Чтобы установить заново, сначала удалите то, что установлено.
plan-restart = Перезагрузите сервер один раз, после всех остальных шагов.
plan-run-setup-again = Снова запустите программу установки.

license-by-media = Для носителя, выпущенного до сентября 2021 года, или носителя Exchange 2013 параметр лицензии — /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = Программа установки успешно завершила работу: здесь делать больше ничего не нужно
    .situation-afterwards = Программа установки успешно завершила работу: осталось сделать вот что
    .situation-passed = Программа установки из-за этого не остановилась и пошла дальше: делать ничего не нужно

unknown-check = Проверка { $id }
    .meaning = Программа установки сообщает о проверке { $id }, которой этот инструмент еще не знает. Лучше всего о ней говорит само сообщение: { $message }
    .cause-newer-setup = В более новой программе установки могут быть проверки, которые здесь не описаны.
    .step-read-message = Прочитайте сообщение программы установки и строки вокруг него.
    .step-look-up = Найдите проверку в документации Microsoft или ищите по ее имени и сообщению.
    .step-change-and-run-again = Исправьте то, что названо в сообщении, и снова запустите программу установки.
    .verify = Программа установки больше не называет эту проверку.
unnamed-check = Проверка без имени
    .meaning = Программу установки останавливает то, чего этот инструмент еще не знает, и имени проверки она не вывела. Ее сообщение: { $message }
    .step-read-message = Прочитайте сообщение программы установки и строки вокруг него.
    .step-search-words = Ищите по его точным словам.
    .step-change-and-run-again = Исправьте то, что названо в сообщении, и снова запустите программу установки.
    .verify = Программа установки больше не показывает это сообщение.
unnamed-warning = Предупреждение без имени
    .meaning = Программа установки предупредила о том, чего этот инструмент еще не знает, и имени проверки не вывела. Ее сообщение: { $message }
    .step-read-message = Прочитайте сообщение программы установки.
    .step-decide = Решите, важно ли оно для вас: предупреждение не останавливает установку.
    .verify = Программа установки больше не показывает это предупреждение.

# Where links lead.
link-topic = Раздел справки Microsoft об этой проверке
link-readiness-checks = Все проверки готовности программы установки Exchange
link-prerequisites = Предварительные требования Exchange Server
link-system-requirements = Требования Exchange Server к системе
link-supportability-matrix = Таблица поддержки Exchange Server
link-prepare-ad = Подготовка Active Directory и доменов
link-unattended = Установка из командной строки
link-install-edge = Установка пограничного транспортного сервера
link-recover = Восстановление сервера Exchange
link-upgrade-cu = Установка накопительного пакета обновления
link-upgrade-to-se = Переход на Subscription Edition
link-delegate = Делегирование установки серверов
link-build-numbers = Номера сборок и ссылки на скачивание
link-release-notes = Заметки о выпуске Exchange Server
link-maintenance-mode = Обслуживание участников DAG
link-antivirus = Антивирус на серверах Exchange
link-arbitration = Воссоздание почтовых ящиков разрешения конфликтов
link-failed-updates = Исправление неудачных обновлений Exchange
link-msi-1603 = Ошибка 1603 установщика Windows
link-execution-policy = Ошибка AuthorizationManager во время установки
link-setup-in-powershell = Программа установки, запущенная из PowerShell как setup.exe
link-database-mandatory = Ошибка «Database is mandatory on UserMailbox»
link-setup-assist = SetupAssist, скрипт Microsoft
link-setup-log-reviewer = SetupLogReviewer, скрипт Microsoft
link-fix-installer-cache = FixInstallerCache, скрипт Microsoft
link-copy-missing-dlls = CopyMissingDlls, скрипт Microsoft
link-antivirus-exclusions = Set-ExchAVExclusions, скрипт Microsoft
link-extended-protection = ExchangeExtendedProtectionManagement, скрипт Microsoft
link-install-watermark = Параметры Watermark: объяснение SetupAssist
link-reboot-pending = Ожидание перезагрузки: объяснение SetupAssist
link-computers-container = Контейнер Computers: объяснение SetupAssist
link-read-only-controllers = Контроллеры домена только для чтения: объяснение SetupAssist
link-transport-certificate = Внутренний сертификат транспорта: объяснение HealthChecker
link-update-wizard = Exchange Update Wizard: шаги для ваших сборок
link-vc2012 = Скачать Visual C++ 2012
link-vc2013 = Скачать Visual C++ 2013
link-ucma4 = Скачать UCMA 4.0
link-url-rewrite = Скачать IIS URL Rewrite
link-dotnet48 = Скачать .NET Framework 4.8
link-filter-pack = Скачать пакеты фильтров Office 2010
link-kb3206632 = Обновление KB3206632
link-kb2999226 = Обновление KB2999226
link-answers = Похожий случай на Microsoft Q&A
link-article = Статья Microsoft об этом
link-report = Сообщение об этом
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = интернет, на русском
link-search-web = интернет
