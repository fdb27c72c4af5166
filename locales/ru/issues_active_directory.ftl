# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: неверные LDAP-имена схемы ресурсов
    .meaning = /PrepareAD записывает атрибут схемы ресурсов по его LDAP-имени, а в схеме у этого атрибута другое имя.
    .cause-dup-prefix = Имя изменилось, часто из-за конфликта, который добавил в начало DUP-.
    .step-read-names = Прочитайте lDAPDisplayName у ms-Exch-Resource-Schema и ms-Exch-Resource-Property-Schema.
    .step-correct-names = От имени участника группы «Администраторы схемы» (Schema Admins) откройте в редакторе ADSI схему на хозяине схемы. В lDAPDisplayName первого атрибута задайте msExchResourceSchema, второго — msExchResourcePropertySchema.
    .step-replicate-and-prepare = Запустите репликацию и снова выполните /PrepareAD.
    .verify = Команда показывает эти два имени, в том числе когда вы с помощью -Server опрашиваете по имени другие контроллеры домена.
    .caution = Это меняет схему: сначала сделайте резервную копию состояния системы хозяина схемы и меняйте только эти два атрибута.
    .command-read-both-names = Прочитать оба имени
    .command-replicate-now = Запустить репликацию
    .command-prepare-again = Снова подготовить организацию

computers-container-missing = Контейнера CN=Computers одного из доменов нет, или он переименован
    .meaning = Известно начиная с 2016 CU21 и 2019 CU10: подготовка читает AdminSDHolder, затем контейнер CN=Computers и останавливается между ними. Скорее всего, контейнера нет на месте. Последний прочитанный объект: { $object }.
    .cause-container-moved = CN=Computers в корне домена переименовали, перенесли или удалили.
    .step-look-in-each-domain = Проверьте, есть ли CN=Computers в каждом домене леса.
    .step-bring-container-back = Верните ему имя, верните его на место или восстановите, как описано в KB5005319.
    .step-replicate-and-prepare = Дождитесь репликации и снова выполните /PrepareAD.
    .verify = Команда показывает CN=Computers для каждого домена.
    .caution = redircmp лишь направляет новые компьютеры в другое место: этот контейнер она не удаляет и не возвращает.
    .command-look-in-each-domain = Есть ли CN=Computers в корне каждого домена?
    .command-prepare-again = Снова подготовить организацию

ldifde-missing = На этом компьютере нет ldifde.exe, который расширяет схему
    .meaning = Чтобы расширить схему, программа установки запускает ldifde.exe, но Windows его не нашла.
    .cause-tools-missing = Средства AD DS (RSAT-ADDS) не установлены.
    .step-look-for-ldifde = Найдите ldifde.exe.
    .step-install-tools = Если команда ничего не показывает, установите средства AD DS.
    .step-prepare-again = Снова запустите подготовку из корневой папки носителя.
    .verify = Команда показывает ldifde.exe.
    .command-look-for-ldifde = Есть ли ldifde на этом компьютере?
    .command-install-tools = Установить средства AD DS
    .command-extend-schema = Расширить схему

directory-unreachable-during-preparation = При подготовке доменов не удалось связаться ни с одним контроллером домена
    .meaning = Программа установки не смогла подключиться ни к одному контроллеру домена, и ошибка повторялась. При /PrepareAllDomains хватает одного домена, который не отвечает.
    .cause-domain-down = Один из доменов леса не работает или закрыт брандмауэром (TCP 389).
    .cause-dead-controllers = В DNS или метаданных еще есть контроллеры домена, которых больше нет.
    .step-ask-every-domain = Проверьте, отвечает ли контроллер домена в каждом домене леса.
    .step-repair-connection = Восстановите связь или удалите метаданные контроллеров домена, которых больше нет.
    .step-prepare-one-by-one = Затем подготовьте домены по одному.
    .verify = Для каждого домена nltest называет контроллер домена, а строка с TCP 389 заканчивается словом True.
    .command-ask-every-domain = Отвечает ли каждый домен?
    .command-replication-status = Работает ли репликация?
    .command-test-controllers = Проверить все контроллеры домена
    .command-prepare-one-domain = Подготовить один домен

well-known-objects-full = Превышен административный предел: otherWellKnownObjects больше не принимает значений
    .meaning = Программа установки добавляет запись в атрибут otherWellKnownObjects контейнера CN=Microsoft Exchange, но еще одна запись превысила бы предел каталога.
    .cause-old-values = Вероятно, там сотни старых значений от повторных подготовок и удалений, и во многих из них есть Deleted Objects.
    .step-save-values = Посчитайте значения и сохраните их в файл.
    .step-remove-deleted-values = Удалите те, в которых есть Deleted Objects. Файл импорта создаст скрипт Microsoft SetupAssist (сначала скачайте его): прочитайте этот файл, прежде чем импортировать его с помощью ldifde.
    .step-replicate-and-prepare = Дождитесь репликации и снова выполните /PrepareAD.
    .verify = Команда показывает меньшее число, и /PrepareAD завершается без ошибок.
    .caution = Если удалить значение, которое еще действует, организация будет повреждена: удаляйте только значения, в которых есть Deleted Objects.
    .command-save-values = Посчитать и сохранить значения
    .command-count-values = Посчитать значения
    .command-write-import-file = Создать файл импорта с помощью SetupAssist
    .command-import-file = Импортировать проверенный файл
    .command-prepare-again = Снова подготовить организацию

group-attribute-entry-exists = Запись атрибута группы Exchange уже существует
    .meaning = Программа установки добавила запись, которая в Active Directory уже есть: изменение внесли раньше, а она этого не увидела. Объект: { $object_dn }.
    .cause-installed-setup-ran = Запустился Setup.exe установленного сервера, а не тот, что на носителе.
    .cause-cannot-read = Учетная запись не может прочитать этот атрибут.
    .cause-not-replicated = Контроллер домена, с которого шло чтение, отстает в репликации.
    .step-see-which-setup = Посмотрите в журнале, какая программа установки работала: sourcedir и Setup version.
    .step-start-from-media = Если не та, что на носителе, запустите ее из корневой папки носителя, с .\ в начале.
    .step-check-replication = Проверьте репликацию и прочитайте объект под учетной записью, от имени которой работала программа установки.
    .verify = Следующий запуск проходит этот этап и показывает в Setup version версию носителя.
    .caution = Не удаляйте группу.
    .command-see-which-setup = Какая программа установки работала?
    .command-start-from-media = Запустить программу установки с носителя
    .command-replication-status = Работает ли репликация?

replication-latency-homemdb = Недопустимая ссылка на имя: базы данных на этом контроллере домена еще нет
    .meaning = Программа установки записала базу данных на один контроллер домена, а почтовый ящик — на другой, где базы данных еще нет.
    .cause-two-controllers = Конфигурацию и почтовые ящики программа установки пишет на два разных контроллера домена, а репликация между ними идет медленно.
    .step-replicate-and-run = Запустите репликацию или дождитесь ее и снова запустите программу установки.
    .step-name-one-controller = Если этого мало, укажите один контроллер домена в /DomainController: доступный для записи, глобальный каталог, в этом сайте.
    .verify = После создания системных почтовых ящиков установка идет дальше.
    .caution = Если программа установки продолжает установку, режим остается тем же, что в первой попытке.
    .command-replicate-now = Запустить репликацию
    .command-name-one-controller = Установить с одним контроллером домена

transport-role-object-refused = Active Directory не принимает роль этого сервера
    .meaning = Программа установки записывает роль в объект этого сервера, а Active Directory ее не принимает. Подтвержденной причины в открытых источниках пока нет. Ответ Active Directory: { $reason }
    .cause-schema-outdated = Вероятно, схема на этом контроллере домена устарела или повреждена (код 0x2099, десятичный 8345: схема не допускает объект в этом месте).
    .cause-name-not-accepted = Вероятно, в DNS-имени домена или этого компьютера есть символы, которые Exchange не принимает.
    .step-compare-schema-versions = Сравните версии схемы на глобальных каталогах.
    .step-check-names = Проверьте основной DNS-суффикс этого компьютера и имена доменов: только буквы, цифры, дефисы и точки.
    .step-name-updated-controller = Запустите программу установки с /DomainController, указав в нем хозяина схемы или другой контроллер домена с самой новой схемой.
    .verify = Все глобальные каталоги показывают одинаковый rangeUpper, и установка проходит этот этап.
    .situation-schema-behind = В журнале есть NAMING_VIOLATION или 00002099
    .situation-invalid-name = В журнале имя домена названо недопустимым
    .command-compare-schema-versions = Версия схемы на каждом глобальном каталоге
    .command-names-of-host-and-domains = Имена этого компьютера и доменов
    .command-name-updated-controller = Установить с этим контроллером домена

upgrade-server-object-missing = При обновлении не найден объект этого сервера
    .meaning = Программа установки не нашла в Active Directory сервер, который вы обновляете. Она искала { $object }.
    .cause-object-deleted = Объект удалили в редакторе ADSI, или его часть исчезла при удалении Exchange.
    .cause-computer-renamed = Компьютер переименовали, а с установленным Exchange это не поддерживается.
    .step-look-for-object = Найдите объект.
    .step-restore-object = Если он удален, восстановите его, а затем все, что было в нем: при включенной корзине Active Directory — с помощью Restore-ADObject, иначе из резервной копии.
    .step-install-new-server = Если восстановить его нельзя или компьютер переименовали, установите новый сервер, перенесите на него почтовые ящики и уберите то, что осталось от этого.
    .verify = Команда показывает объект.
    .caution = Не создавайте объект сервера вручную.
    .command-look-for-object = Есть ли объект у этого сервера?
    .command-find-deleted-object = Есть ли он среди удаленных объектов?

isolated-name-lookup = В неанглийской Windows поиск встроенного имени занимает слишком много времени
    .meaning = В неанглийской Windows встроенное имя ищется на каждом контроллере домена каждого доверенного домена. Поэтому этот этап длится минуты или часы либо завершается ошибкой.
    .cause-value-not-set = На контроллерах домена не задан LsaLookupRestrictIsolatedNameLevel, а у домена есть доверительные отношения.
    .step-set-value = На каждом контроллере домена, который использует этот сервер, экспортируйте раздел Lsa и задайте LsaLookupRestrictIsolatedNameLevel равным 1. Перезагрузка не нужна.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = На каждом контроллере домена команда показывает 1, а в следующем запуске этот этап занимает секунды.
    .caution = Программы, которые ищут имена без домена через доверительные отношения, больше их не найдут.
    .command-set-value = Задать значение на каждом контроллере домена
    .command-show-value = Показать значение
