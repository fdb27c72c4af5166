# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Версия Windows

fact-WindowsBuild = Сборка Windows
    .ask = Какая Windows на этом компьютере?
    .hint = Ее показывает команда winver.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Номер выпуска .NET Framework
    .ask = Какая версия .NET Framework установлена?
    .hint = Параметр реестра Release в разделе NET Framework Setup, NDP, v4, Full.
    .value-378389 = 4.5
    .value-378758 = 4.5.1
    .value-379893 = 4.5.2
    .value-393297 = 4.6
    .value-394271 = 4.6.1
    .value-394806 = 4.6.2
    .value-460805 = 4.7
    .value-461310 = 4.7.1
    .value-461814 = 4.7.2
    .value-528049 = 4.8
    .value-533325 = 4.8.1

fact-SchemaAdmin = Членство в группе «Администраторы схемы»
    .ask = Входит ли учетная запись, от имени которой работает программа установки, в группу «Администраторы схемы» (Schema Admins)?
    .hint = whoami с /groups показывает группы текущего входа; после изменения выйдите из системы и войдите снова.

fact-EnterpriseAdmin = Членство в группе «Администраторы предприятия»
    .ask = Входит ли учетная запись, от имени которой работает программа установки, в группу «Администраторы предприятия» (Enterprise Admins)?
    .hint = whoami с /groups показывает группы текущего входа; после изменения выйдите из системы и войдите снова.

fact-ExOrgAdmin = Членство в группе Organization Management
    .ask = Входит ли учетная запись, от имени которой работает программа установки, в группу Organization Management?
    .hint = Эта группа лежит в подразделении Microsoft Exchange Security Groups корневого домена леса.

fact-LocalAdmin = Членство в локальной группе «Администраторы»
    .ask = Входит ли учетная запись в локальные администраторы и запущена ли программа установки от имени администратора?
    .hint = То есть командой «Запуск от имени администратора».

fact-LocalDomainAdmin = Членство в группе «Администраторы домена»
    .ask = Входит ли учетная запись, от имени которой работает программа установки, в группу «Администраторы домена» (Domain Admins) домена этого компьютера?
    .hint = whoami с /groups показывает группы текущего входа.

fact-ServerAlreadyExists = Объект сервера Exchange в Active Directory
    .ask = Есть ли уже в Active Directory объект сервера Exchange с именем этого компьютера?
    .hint = Их показывает Get-ExchangeServer на другом сервере Exchange.

fact-SiteName = Сайт Active Directory этого компьютера
    .ask = В каком сайте Active Directory этот компьютер?
    .hint = Его показывает nltest с /dsgetsite.

fact-SMOSchemaSiteName = Сайт хозяина схемы
    .ask = В каком сайте Active Directory хозяин схемы?
    .hint = На контроллере домена netdom query fsmo называет хозяина схемы; его сайт показывает оснастка «Active Directory — сайты и службы».

fact-DomainController = Использованный контроллер домена

fact-DomainControllerSiteName = Сайт использованного контроллера домена
    .ask = В каком сайте Active Directory контроллер домена, который использует программа установки?
    .hint = nltest с /dsgetdc называет контроллер и его сайт.

fact-ComputerDomain = Домен этого компьютера
    .ask = Какое DNS-имя у домена этого компьютера?
    .hint = Например, contoso.com; его показывает диспетчер серверов.

fact-SmoSchemaDomain = Домен хозяина схемы

fact-DomainRole = Роль этого компьютера в домене
    .ask = Какую роль этот компьютер играет в домене?
    .hint = Пограничный транспортный сервер может быть изолированным; всем остальным ролям нужен домен.
    .value-0 = Изолированная рабочая станция
    .value-1 = Рабочая станция в домене
    .value-2 = Изолированный сервер
    .value-3 = Рядовой сервер домена
    .value-4 = Контроллер домена
    .value-5 = Контроллер домена с ролью PDC

fact-WasSetupStartedFromGUI = Запуск из мастера установки
    .ask = Программа установки запущена как мастер установки, а не из командной строки?
    .hint = Некоторые проверки выполняются только в одном из двух случаев.

fact-ComputerNameDnsFullyQualified = Полное имя этого компьютера
    .ask = Какое полное доменное имя у этого компьютера?
    .hint = Например, ex01.contoso.com; имя без точки значит, что DNS-суффикса нет.

fact-CurrentLogOn = Вошедшая учетная запись
    .ask = От имени какой учетной записи работает программа установки?
    .hint = Ее показывает whoami, например CONTOSO\admin.

fact-AdInitError = Ошибка чтения Active Directory

fact-PrepareDomain = Подготавливаемый домен

fact-PrepareOrganization = В этом запуске готовится организация
    .ask = Нужно ли в этом запуске подготовить организацию Exchange в Active Directory?
    .hint = Да, если указан /PrepareAD или если /PrepareAD этой сборки еще не выполняли.

fact-PrepareSchema = В этом запуске расширяется схема
    .ask = Нужно ли в этом запуске расширить схему?
    .hint = Да, если указан /PrepareSchema или /PrepareAD или если схема для этой сборки еще не расширена.

fact-ExchangeVersion = Версия Exchange на носителе

fact-SidExOrgAdmins = SID группы Organization Management

fact-ServerManagement = Членство в группе Server Management
    .ask = Входит ли учетная запись, от имени которой работает программа установки, в группу Server Management?
    .hint = whoami с /groups показывает группы текущего входа.

fact-InstalledWindowsFeatures = Установленные компоненты Windows

fact-ComputerDomainDN = Различающееся имя домена этого компьютера

fact-LocalComputerDomainDN = Объект домена этого компьютера

fact-LocalServerName = Короткое имя этого компьютера
    .ask = Какое короткое имя у этого компьютера?
    .hint = Его показывает hostname, например EX01.

fact-NewProvisionedServerName = Имя подготавливаемого сервера

fact-RootDN = Корневой домен леса

fact-Windows10Version = Windows Server 2016 или новее

fact-WindowsPath = Папка Windows

fact-Product = Версия Exchange
    .ask = Какой Exchange вы устанавливаете или обновляете?
    .hint = Важен носитель, с которого запущена программа установки.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Сборка носителя
    .ask = Какая сборка на носителе?
    .hint = «Свойства» файла setup.exe, «Подробно»; например 15.2.1748.10.

fact-InstalledBuild = Установленная до этого сборка
    .ask = Какая сборка Exchange установлена на этом сервере сейчас?
    .hint = Она видна в окне «Программы и компоненты» рядом с Exchange; если Exchange нет, оставьте поле пустым.

fact-Operation = Операция
    .ask = Что должна сделать программа установки?
    .hint = Установка накопительного пакета обновления на сервер Exchange — это обновление.
    .value-install = Установить Exchange
    .value-upgrade = Установить накопительный пакет обновления
    .value-uninstall = Удалить Exchange
    .value-recover-server = Восстановить сервер (/Mode:RecoverServer)
    .value-prepare-schema = Расширить схему (/PrepareSchema)
    .value-prepare-ad = Подготовить Active Directory (/PrepareAD)
    .value-prepare-domain = Подготовить домен (/PrepareDomain)
    .value-language-pack = Добавить или удалить языковой пакет единой системы обмена сообщениями

fact-AskedRole = Устанавливаемая роль
    .ask = Какая роль будет у этого сервера?
    .hint = Многие проверки относятся только к одной роли.
    .value-mailbox = Сервер почтовых ящиков
    .value-client-access = Клиентский доступ (Exchange 2013)
    .value-edge = Пограничный транспортный сервер
    .value-management-tools = Только средства управления

fact-Interface = Мастер установки или командная строка

fact-SchemaUpdateStatus = Схема отстает от этой сборки
    .ask = Нужно ли еще расширить схему для этой сборки?
    .hint = Нет, если /PrepareSchema или /PrepareAD этой сборки уже выполнена и реплицировалась.

fact-OrganizationUpdateStatus = Организация отстает от этой сборки
    .ask = Нужно ли еще подготовить организацию Exchange для этой сборки?
    .hint = Нет, если /PrepareAD этой сборки уже выполнена и реплицировалась.

fact-DomainUpdateStatus = Домен отстает от этой сборки
    .ask = Нужно ли еще подготовить домен этого компьютера для этой сборки?
    .hint = /PrepareAD готовит домен, в котором выполняется; остальным нужен /PrepareDomain или /PrepareAllDomains.

fact-AdInitializationStatus = Active Directory прочитана

fact-LoggedOnUser = Учетная запись, которая запустила программу установки

fact-SchemaMaster = Хозяин схемы
    .ask = Какой контроллер домена является хозяином схемы?
    .hint = На контроллере домена его называет netdom query fsmo.

fact-OrganizationName = Организация Exchange
    .ask = Как называется организация Exchange?
    .hint = Имя показывает Get-OrganizationConfig на любом сервере Exchange; если организации еще нет, оставьте поле пустым.

fact-ChosenDomainController = Контроллер домена, выбранный программой установки

fact-AdValidationReason = Почему не удалось проверить Active Directory

fact-InstallDirectory = Папка установки Exchange
    .ask = В какой папке Exchange установлен или будет установлен?
    .hint = По умолчанию Exchange Server\V15 в Program Files\Microsoft.

fact-SourceDirectory = Папка, из которой запущена программа установки
    .ask = Из какой папки запущена программа установки?
    .hint = Это должен быть носитель, а не папка Bin установленного Exchange.

fact-RootMessage = Сообщение об ошибке

fact-OldestControllerWindows = Windows самого старого контроллера домена
    .ask = Какая Windows на самом старом контроллере домена в лесу?
    .hint = «Active Directory — пользователи и компьютеры», Domain Controllers; или Get-ADDomainController -Filter * для каждого домена.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows самого нового контроллера домена
    .ask = Какая Windows на самом новом контроллере домена в лесу?
    .hint = «Active Directory — пользователи и компьютеры», Domain Controllers; или Get-ADDomainController -Filter * для каждого домена.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
