# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = Конфигурация виртуального каталога в Active Directory уже существует
    .meaning = В Active Directory остался объект виртуального каталога, которого нет в IIS. Виртуальный каталог: { $virtual_directory }. Объект: { $object_dn }.
    .cause-broke-off = Попытка прервалась между IIS и Active Directory.
    .cause-rebuilt = Сервер создали заново под тем же именем без /Mode:RecoverServer.
    .step-compare = Сравните, что есть в IIS и что в Active Directory.
    .step-delete-object = Сделайте резервную копию состояния системы контроллера домена. Затем удалите только те объекты, для которых в IIS нет приложения.
    .step-replicate-and-run = Дождитесь репликации и снова запустите программу установки.
    .verify = Команда больше не показывает этот объект.
    .caution = Удаляйте объект, только если такого приложения нет в IIS. За ним могут последовать другие, по одному за запуск: сначала сравните все.
    .command-list-objects = Показать виртуальные каталоги в Active Directory
    .command-list-applications = Показать приложения IIS
    .command-delete-object = Удалить этот один объект

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode: восстановление с 2019 CU14
    .meaning = При восстановлении носитель CU14 использует переменную, которой нигде не присвоено значение. Это ошибка носителя.
    .cause-cu14-media = /Mode:RecoverServer запущен с носителя 2019 CU14.
    .step-get-cu13 = Возьмите носитель 2019 CU13 и установите на новой Windows необходимые для него компоненты.
    .step-set-serial-number = Запишите serialNumber объекта сервера, затем задайте ему в редакторе ADSI значение CU13, указанное в KB5036404.
    .step-recover-and-upgrade = Восстановите сервер с носителя CU13, затем обновите до CU14 или более позднего.
    .verify = Восстановление завершается без ошибок.
    .caution = Если от восстановления отказываетесь, верните старое значение.
    .command-read-serial-number = Прочитать старое значение
    .command-recover = Восстановить с носителя CU13

vdir-damaged-dn-string = DNString length mismatch: в виртуальном каталоге поврежденное значение
    .meaning = У атрибута виртуального каталога неверное поле длины, поэтому любой командлет, который читает каталог, завершается ошибкой. Каталог: { $virtual_directory }. Командлет: { $cmdlet }.
    .cause-edited-by-hand = Атрибут изменили вручную или скриптом.
    .step-note-settings = Запишите URL-адреса каталога из списка. Если есть другой сервер той же сборки, запишите остальные настройки его каталога с помощью командлета Get, для Exchange Back End — с -ShowMailboxVirtualDirectories.
    .step-delete-directory = Сделайте резервную копию IIS. Затем удалите объект только этого каталога в CN=HTTP в редакторе ADSI и его приложение в IIS и дождитесь репликации.
    .step-create-again = Создайте каталог заново его командлетом New, задайте записанные значения и снова запустите программу установки.
    .verify = Командлет Get этого каталога (для Exchange Back End — с -ShowMailboxVirtualDirectories) показывает его без ошибок.
    .caution = Командлеты Exchange не могут прочитать этот объект: используйте редактор ADSI.
    .command-list-objects = Показать виртуальные каталоги в Active Directory с их URL-адресами
    .command-back-up-iis = Сделать резервную копию IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’: appcmd вывел несколько строк
    .meaning = Программа установки ждет от appcmd одну строку, а получила несколько. Скорее всего, appcmd сообщил о проблеме со списком модулей IIS.
    .cause-config-damaged = applicationHost.config поврежден или заблокирован вручную.
    .step-run-command = Скопируйте applicationHost.config. Затем выполните команду программы установки сами и прочитайте, что она выводит.
    .step-restore-config = Исправьте в applicationHost.config то, что назвал appcmd, или восстановите резервную копию.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = Команда показывает одну строку.
    .caution = Восстановленная резервная копия отменяет все изменения IIS, сделанные после нее.
    .command-run-command = Разблокировать список модулей, как это делает программа установки
    .command-list-backups = Показать резервные копии конфигурации IIS
    .command-restore-backup = Восстановить резервную копию
    .command-copy-config = Скопировать applicationHost.config

uninstall-server-object-gone = Не удалось выполнить операцию, так как объект не найден: удаление без объекта сервера
    .meaning = Если когда-либо было установлено обновление безопасности за январь 2023 года, удаление стирает объект сервера вместе с ролью сервера почтовых ящиков, а позже снова его запрашивает. Искался { $server_name }.
    .cause-january-2023-security-update = Обновление безопасности за январь 2023 года когда-то было установлено.
    .step-update-first = Если еще ничего не удалено, установите обновление безопасности за июнь 2023 года или более позднее, затем удаляйте Exchange.
    .step-check-leftovers-and-databases = Если объекта уже нет и от сервера ничего не нужно, проверьте, что в Active Directory от него ничего не осталось, а на другом сервере Exchange — что он не указан ни у одной базы данных. Затем навсегда выключите компьютер.
    .step-restore-and-recover = Если сервер нужен, восстановите объект из корзины Active Directory или резервной копии: его читает /Mode:RecoverServer. Затем восстановите сервер на компьютере с тем же именем, обновите его и снова удалите Exchange.
    .verify = Удаление завершается без ошибок. Если вместо этого вы отказались от сервера, команда показывает no object, и сервер не указан ни у одной базы данных.
    .caution = Оставьте в реестре параметры Watermark и Action: после их удаления следующий этап завершался той же ошибкой.
    .command-list-updates = Показать обновления Exchange
    .command-list-databases = Показать базы данных с их серверами
    .command-recover = Восстановить сервер
    .command-find-leftovers = Осталось ли что-нибудь от сервера в Active Directory?
