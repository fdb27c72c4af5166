# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Установлена Windows Server Core или Windows Nano Server
    .meaning = На этом компьютере Windows без рабочего стола, а Exchange 2016 он нужен.
    .cause-installed-without-desktop = Windows Server 2016 установили без возможностей рабочего стола.
    .cause-shell-removed = Windows Server 2012 или 2012 R2 установили как Server Core, или ее графическую оболочку удалили.
    .step-add-desktop = В Windows Server 2012 или 2012 R2 добавьте графическую оболочку. Команда перезагружает сервер. Если Windows не находит файлов, вставьте носитель Windows (здесь это диск D) и возьмите их из выпуска, который не Server Core.
    .step-reinstall-windows = На Windows Server 2016 установите Windows заново и выберите «Возможности рабочего стола»: добавить их потом нельзя.
    .step-use-exchange-se = Или установите Exchange SE, который работает на Server Core в Windows Server 2019 и новее.
    .verify = InstallationType показывает Server, а не Server Core.
    .caution = При установке Windows заново все на сервере стирается, в том числе установленный Exchange.
    .situation-server-2012 = Windows Server 2012 или 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Добавить рабочий стол и перезагрузить
    .command-list-editions = Показать индекс каждого выпуска на носителе Windows
    .command-add-desktop-from-media = Добавить рабочий стол с носителя и перезагрузить
    .command-show-installation-type = Показать тип установки

OSCheckedBuild = Операционная система работает в режиме отладки
    .meaning = Windows работает в режиме отладки. Программа установки предупреждает и идет дальше.
    .cause-debugging-on = После диагностики осталась включенной отладка ядра.
    .cause-checked-build = Установлена отладочная (checked) сборка Windows.
    .step-turn-debugging-off = Отключите отладку ядра; если включен BitLocker, сначала приостановите его. Если Windows отказывает, отключите на время этого изменения безопасную загрузку.
    .step-restart-server = Перезагрузите сервер.
    .step-install-normal-windows = Если это отладочная сборка, установите обычную Windows.
    .verify = Команда показывает False.
    .command-show-boot-entries = Показать записи загрузки
    .command-turn-debugging-off = Отключить отладку ядра
    .command-show-debug-mode = Работает ли Windows в режиме отладки?

PowerShellExecutionPolicyCheckSet = Объект групповой политики ExecutionPolicy определен
    .meaning = Групповая политика задает политику выполнения PowerShell для компьютера или для вас. Какое именно значение, неважно.
    .why = Программа установки останавливает WMI, а с такой политикой PowerShell обращается к WMI перед каждым скриптом. Установка прервалась бы на полпути, и сервер остался бы в несогласованном состоянии.
    .cause-policy-applies = На сервер или вашу учетную запись действует политика «Включить выполнение сценариев».
    .cause-value-left = В реестре осталось старое значение этой политики.
    .step-find-policy = Посмотрите, что задано: MachinePolicy или UserPolicy. Сама политика названа в отчете.
    .step-exclude-server = Если задана MachinePolicy, исключите из этой политики сервер; если UserPolicy — свою учетную запись. Или задайте в политике «Не задано». Затем выполните gpupdate /force.
    .step-empty-value = Если сейчас это невозможно или осталось старое значение, сделайте значение пустым, как сказано в разделе справки Microsoft. Команда приведена для MachinePolicy; для UserPolicy это тот же раздел в HKCU.
    .step-run-setup-at-once = Снова посмотрите области, сразу запустите программу установки, а потом верните политику.
    .verify = MachinePolicy и UserPolicy равны Undefined. По словам Microsoft, Undefined должно быть и у Process, и у CurrentUser.
    .caution = Следующее обновление политики вернет стертое значение, возможно, посреди установки. А на другой странице Microsoft сказано, что и пустое значение считается заданным. Надежнее исключить сервер.
    .command-find-policy = Создать отчет, в котором названа политика (gp.html во временной папке)
    .command-empty-value = Сделать пустым значение политики компьютера
    .command-list-scopes = Показать области

ServerWinWebEdition = Установлен выпуск Web Windows Server
    .meaning = На этом компьютере выпуск Web Windows Server. В Windows Server 2012 и новее такого выпуска нет. Вывод сделан по имени проверки: Microsoft ее не описала.
    .why = Exchange 2019 поддерживается только в выпусках Standard и Datacenter.
    .step-check-edition = Проверьте выпуск.
    .step-use-other-server = Возьмите сервер с поддерживаемой Windows Server, Standard или Datacenter.
    .verify = В Caption указано Standard или Datacenter.
    .command-show-edition = Показать выпуск Windows

ValidOSVersion = Найдена несовместимая операционная система
    .meaning = { $product_name } не поддерживает версию или выпуск Windows этого компьютера.
    .cause-version-not-supported = Windows слишком старая или слишком новая для этой версии Exchange.
    .cause-windows-client = Роль сервера устанавливается на клиентскую Windows.
    .cause-media-too-old = Носитель слишком старый для этой Windows.
    .step-compare-windows = Сравните Windows этого компьютера с поддерживаемыми.
    .step-use-supported-windows = Если ее среди них нет, возьмите сервер с поддерживаемой Windows.
    .step-use-newest-media = Если она среди них есть, возьмите носитель самого нового накопительного пакета обновления.
    .verify = В Caption указана Windows, которую поддерживает используемый носитель.
    .caution = Не обновляйте Windows на месте на сервере с Exchange: это не поддерживается.
    .situation-for-2013 = Серверы Exchange 2013: Windows Server 2008 R2 SP1, 2012 или (начиная с SP1) 2012 R2, с рабочим столом. Средства управления также: 64-разрядная Windows 7 SP1, 8 или (начиная с SP1) 8.1
    .situation-for-2016 = Серверы Exchange 2016: Windows Server 2012, 2012 R2 или (начиная с CU3) 2016, с рабочим столом. Средства управления также: 64-разрядная Windows 8.1 или 10
    .situation-for-2019 = Серверы Exchange 2019 и SE: Windows Server 2019, 2022 (2019: начиная с CU12) или 2025 (2019: начиная с CU14), Standard или Datacenter, Server Core или с рабочим столом. Средства управления: те же версии с рабочим столом, а также 64-разрядная Windows 10 или 11
    .command-show-windows = Показать версию и выпуск Windows

WindowsServer2008CoreServerEdition = Установлен Server Core Windows Server 2008
    .meaning = На этом компьютере Windows Server 2008 или 2008 R2 в варианте Server Core. Вывод сделан по имени проверки: Microsoft ее не описала.
    .why = Exchange 2013 работает только на одной из этих двух версий Windows — на полной установке Windows Server 2008 R2; более новые версии Exchange не работают ни на одной.
    .step-check-edition = Проверьте тип установки.
    .step-use-other-server = Возьмите сервер с полной установкой поддерживаемой Windows; преобразовать этот Server Core нельзя.
    .verify = InstallationType показывает Server, и Windows поддерживается.
    .command-show-edition = Показать тип установки

ValidOSVersionForAdminTools = На этой Windows средства управления Exchange не работают
    .meaning = Средства управления этой версии Exchange не работают на Windows этого компьютера. Вывод сделан по имени проверки: Microsoft ее не описала.
    .cause-version-not-supported = Windows слишком старая или слишком новая для этих средств.
    .cause-32-bit-windows = Это 32-разрядная Windows.
    .step-compare-windows = Сравните Windows этого компьютера с поддерживаемыми. Если ее среди них нет, возьмите другой компьютер.
    .step-use-newest-media = Если она среди них есть, возьмите носитель самого нового накопительного пакета обновления.
    .verify = В Caption указана Windows, которую поддерживает используемый носитель, а OSArchitecture — 64-разрядная.
    .situation-for-2013 = Средства Exchange 2013: Windows Server 2008 R2 SP1, 2012 или (начиная с SP1) 2012 R2; 64-разрядная Windows 7 SP1, 8 или (начиная с SP1) 8.1
    .situation-for-2016 = Средства Exchange 2016: Windows Server 2012, 2012 R2 или (начиная с CU3) 2016; 64-разрядная Windows 8.1 или 10
    .command-show-windows = Показать версию и разрядность Windows

# Facts

fact-ServerCoreInstalled = Установлена серверная основа (в том числе с рабочим столом)
fact-FullDesktopInstalled = Установлен рабочий стол Windows
    .ask = Есть ли в этой Windows рабочий стол («Возможности рабочего стола», полная установка)?
    .hint = Server Core после входа показывает только командную строку или SConfig.
fact-DebugVersion = Windows в режиме отладки
    .ask = Работает ли Windows в режиме отладки?
    .hint = На рабочем сервере ответ почти всегда «нет».
fact-PowerShellExecutionPolicy = Политика выполнения задана групповой политикой
    .ask = Задает ли групповая политика политику выполнения PowerShell?
    .hint = Get-ExecutionPolicy -List: у MachinePolicy и UserPolicy должно быть Undefined.
fact-OSProductSuite = Наборы продуктов Windows (битовая маска)
fact-WindowsServer12Version = Сравнение с Windows Server 2012
fact-WindowsServer2019Version = Сравнение с Windows Server 2019
