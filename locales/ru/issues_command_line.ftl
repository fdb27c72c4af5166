# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = Параметр не распознан: нужен другой параметр лицензии
    .meaning = Запущенная программа установки не знает этот параметр лицензии, поэтому завершилась до всех проверок. Вы ввели { $switch }.
    .cause-new-switch-older-media = Новый параметр со старым носителем: 2013, 2016 до CU21 или 2019 до CU10.
    .cause-old-switch-newer-media = Старый параметр с 2016 CU22 и новее, 2019 CU11 и новее или SE.
    .cause-installed-setup-started = PowerShell запустил Setup.exe установленного сервера, потому что команда не начиналась с .\
    .step-find-media-build = Перейдите в корень носителя и узнайте его сборку. В PowerShell всегда вводите там .\Setup.exe.
    .step-add-ending = Если на носителе 2016 CU22 (15.1.2375) и новее, 2019 CU11 (15.2.986) и новее или SE, выполните свою команду с _DiagnosticDataOFF или _DiagnosticDataON в конце параметра.
    .step-leave-ending-out = Если он старше или это любой носитель 2013 (15.0), выполните свою команду без этого окончания.
    .verify = Программа установки выводит заголовок и переходит к Copying Files.
    .caution = Ориентируйтесь на носитель, а не на статью: в некоторых для SE все еще указан старый параметр.
    .command-show-media-build = Показать сборку носителя
    .command-newer-media = Ваша команда с новым носителем
    .command-older-media = Ваша команда со старым носителем

license-terms-not-accepted = Необходимо принять условия лицензионного соглашения
    .meaning = Программа установки запущена из командной строки без параметра лицензии и сразу завершилась.
    .cause-switch-left-out = Параметр не указан.
    .cause-switch-of-other-media = Указан параметр другой сборки.
    .step-find-switch = Посмотрите параметры этого носителя и найдите среди них параметр лицензии.
    .step-add-switch = Выполните ту же команду снова с этим параметром.
    .verify = Программа установки выводит заголовок и переходит к Copying Files.
    .command-list-switches = Показать параметры этого носителя
    .command-same-command = Та же команда с параметром

parameter-not-valid-for-operation = Параметр недопустим для текущей операции
    .meaning = Программа установки не приняла параметр, который относится к другим операциям, и ничего не проверяла на сервере. Вы запросили { $operation } с { $parameter }.
    .cause-roles-with-uninstall = /Roles при удалении: Exchange удаляется целиком, а не по ролям.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig с /PrepareSchema: файл гибридной организации указывают с /PrepareAD или /Mode:Install.
    .cause-other-switch = Другой параметр, которого эта операция не принимает.
    .step-leave-roles-out = При удалении уберите /Roles.
    .step-use-preparead = С файлом гибридной организации выполните /PrepareAD от имени участника групп «Администраторы схемы» (Schema Admins) и «Администраторы предприятия» (Enterprise Admins): схема тоже будет расширена.
    .step-find-mode = О любом другом параметре узнайте, какие операции его принимают.
    .verify = После заголовка программа установки идет дальше без этого сообщения.
    .caution = Удаление убирает Exchange с этого сервера: сначала перенесите его почтовые ящики и соединители.
    .situation-roles-with-uninstall = Удаление с /Roles
    .situation-tenant-file-with-schema = /PrepareSchema с файлом гибридной организации
    .command-uninstall = Удалить весь сервер
    .command-prepare-with-file = Подготовить гибридную организацию с ее файлом
    .command-list-switches = Показать параметры каждой операции

server-object-from-before = Сервер Exchange в несогласованном состоянии: доступно только аварийное восстановление
    .meaning = В Active Directory есть объект сервера с именем этого компьютера, но Exchange здесь не установлен. Имя: { $server_name }.
    .cause-rebuilt = Компьютер создали заново под тем же именем.
    .cause-stopped-early = Предыдущая попытка прервалась раньше, чем скопировала что-либо на диск.
    .cause-snapshot = Снимок этого компьютера восстановили без снимка контроллера домена.
    .step-inspect-object = Посмотрите сборку и соединители этого объекта, а также базы данных сервера.
    .step-recover = Чтобы сохранить сервер, выполните /Mode:RecoverServer на той версии Windows, которая на нем была, с носителя его сборки или более новой. Если msExchInstallPath — не путь по умолчанию, укажите его в /TargetDir.
    .step-delete-or-rename = Если на сервере никогда ничего не было и команда не показывает баз данных, удалите в редакторе ADSI только его объект, в CN=Servers, дождитесь репликации и выполните /Mode:Install. Или дайте этому компьютеру другое имя.
    .verify = Программа установки идет дальше без этого сообщения.
    .caution = Вместе с объектом теряются его соединители получения, а его базы данных остаются без сервера. Никогда не удаляйте CN=Microsoft Exchange и объект другого сервера.
    .command-inspect-object = Показать объект и то, что в нем
    .command-list-databases = Показать базы данных этого сервера
    .command-recover = Восстановить сервер
