# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = Не установлена активация по HTTP для .NET Framework 3.5.1
    .meaning = В Windows Server 2008 R2 не установлен компонент активации по HTTP для .NET Framework 3.5.1. Вывод сделан по имени проверки: Microsoft ее не описала.
    .why = Так запускаются веб-службы Exchange.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .step-add-on-2008-r2 = В Windows Server 2008 R2 добавьте NET-HTTP-Activation.
    .step-install-successor = В Windows Server 2012 или 2012 R2 установите AS-HTTP-Activation. Начиная с Windows Server 2016 его нет: установите NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У компонента вашей Windows команда показывает [X].
    .command-add-on-2008-r2 = В Windows Server 2008 R2: добавить компонент
    .command-install-on-2012 = В Windows Server 2012 или 2012 R2: установить компонент
    .command-install-on-2016 = В Windows Server 2016 или новее: установить его замену
    .command-show-state = Показать его состояние

Iis32BitMode = IIS в режиме совместимости с 32-разрядной системой
    .meaning = По умолчанию пулы приложений на этом сервере работают как 32-разрядные.
    .why = Веб-компоненты Exchange 64-разрядные и в таких пулах не загружаются.
    .cause-default-changed = Значение по умолчанию изменили ради другого веб-приложения.
    .cause-configuration-copied = Конфигурацию IIS скопировали с другого сервера.
    .step-list-pools = Посмотрите 32-разрядные пулы и запишите пулы других приложений, которые должны остаться 32-разрядными.
    .step-set-default = В значениях по умолчанию пулов приложений задайте для «Разрешены 32-разрядные приложения» (Enable 32-Bit Applications) значение False.
    .step-keep-pool = Задайте каждому записанному пулу собственное значение или перенесите его приложение на другой сервер.
    .step-run-iisreset = Выполните iisreset (это прервет работу всех веб-сайтов этого сервера) и снова запустите программу установки.
    .verify = Команда показывает False.
    .caution = 32-разрядные веб-приложения, которым нужно прежнее значение по умолчанию, не работают, пока у их пула нет собственного.
    .command-list-pools = Показать 32-разрядные пулы приложений
    .command-set-default = Задать 64-разрядный режим по умолчанию
    .command-keep-pool = Оставить один пул 32-разрядным
    .command-restart-iis = Перезапустить IIS
    .command-show-default = Показать значение по умолчанию

LonghornASPNET = Не установлен компонент ASP.NET для IIS 7
    .meaning = В Windows Server 2008 R2 не установлен компонент IIS ASP.NET. Вывод сделан по имени проверки: Microsoft ее не описала.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-add-on-2008-r2 = В Windows Server 2008 R2 добавьте Web-Asp-Net.
    .step-install-successor = В более новой Windows установите Web-Asp-Net45.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У компонента вашей Windows команда показывает [X].
    .command-add-on-2008-r2 = В Windows Server 2008 R2: добавить компонент
    .command-install-successor = В Windows Server 2012 или новее: установить его замену
    .command-show-state = Показать его состояние

LonghornClientCertificateMappingAuthentication = Требуется компонент проверки подлинности с сопоставлением сертификата клиента
    .meaning = Не установлен компонент IIS «Проверка подлинности с сопоставлением сертификата клиента» (Web-Client-Auth).
    .why = Он нужен для входа по сертификатам, например с телефонов через ActiveSync.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Client-Auth.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Client-Auth команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornDirectoryBrowse = В IIS не установлен компонент «Обзор каталога»
    .meaning = Не установлен компонент IIS «Обзор каталога» (Web-Dir-Browsing).
    .why = Exchange задает его параметры даже там, где сам обзор остается выключенным.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Dir-Browsing.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Dir-Browsing команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornHttpErrors = В IIS не установлен компонент «Ошибки HTTP»
    .meaning = Не установлен компонент IIS «Ошибки HTTP» (Web-Http-Errors).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Http-Errors.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Http-Errors команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornHttpLogging = В IIS не установлен компонент «Ведение журнала HTTP»
    .meaning = Не установлен компонент IIS «Ведение журнала HTTP» (Web-Http-Logging).
    .why = По этим журналам видно, что запрашивали у Exchange Outlook, телефоны и браузеры.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Http-Logging.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Http-Logging команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornHttpRedirect = В IIS не установлен компонент «Перенаправление HTTP»
    .meaning = Не установлен компонент IIS «Перенаправление HTTP» (Web-Http-Redirect).
    .why = Exchange использует его, например, чтобы с корня сайта открывался Outlook в Интернете.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Http-Redirect.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Http-Redirect команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornHttpTracing = В IIS не установлена трассировка неудачных запросов
    .meaning = Не установлен компонент IIS «Трассировка» (Web-Http-Tracing).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Http-Tracing.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Http-Tracing команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornIIS6MetabaseNotInstalled = Компоненты совместимости с IIS 6 не установлены: совместимость метабазы IIS 6
    .meaning = Не установлен компонент IIS «Совместимость метабазы IIS 6» (Web-Metabase).
    .why = Его используют программа установки и командлеты виртуальных каталогов.
    .cause-tools-only = На компьютере без IIS устанавливаются только средства управления или в мастере установки готовится Active Directory.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server установите Web-Metabase.
    .step-enable-on-client = В клиентской Windows, только для средств управления, включите IIS-Metabase.
    .step-restart-and-run = Перезагрузите компьютер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Metabase команда Get-WindowsFeature показывает [X]; в клиентской Windows dism показывает его компонент как включенный.
    .command-install-feature = Установить компонент
    .command-enable-on-client = В клиентской Windows: включить компонент
    .command-enable-with-dism = В клиентской Windows: включить компонент (Exchange 2013)
    .command-show-state = Показать его состояние
    .command-show-client-state = В клиентской Windows: показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = Компоненты совместимости с IIS 6 не установлены: консоль управления IIS 6
    .meaning = Не установлен компонент IIS «Консоль управления IIS 6» (Web-Lgcy-Mgmt-Console). Его требует Exchange 2013.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server установите Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = В клиентской Windows, только для средств управления, включите IIS-LegacySnapIn.
    .step-restart-and-run = Перезагрузите компьютер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Lgcy-Mgmt-Console команда Get-WindowsFeature показывает [X]; в клиентской Windows dism показывает его компонент как включенный.
    .command-install-feature = Установить компонент
    .command-enable-on-client = В клиентской Windows: включить компонент
    .command-show-state = Показать его состояние
    .command-show-client-state = В клиентской Windows: показать его состояние

LonghornIIS6WMICompatibility = Требуется компонент «Совместимость WMI в IIS 6»
    .meaning = Не установлен компонент IIS «Совместимость WMI в IIS 6» (Web-WMI).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-WMI.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-WMI команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornIIS7BasicAuthNotInstalled = Компонент IIS 7 не установлен: обычная проверка подлинности
    .meaning = Не установлен компонент IIS «Обычная проверка подлинности» (Web-Basic-Auth).
    .why = Программа установки настраивает ее на виртуальных каталогах, например ActiveSync.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Basic-Auth.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Basic-Auth команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = Компонент IIS 7 не установлен: дайджест-проверка подлинности
    .meaning = Не установлен компонент IIS «Дайджест-проверка подлинности» (Web-Digest-Auth).
    .why = Ее могут предлагать виртуальные каталоги Exchange, и программа установки ее настраивает.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Digest-Auth.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Digest-Auth команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = Компонент IIS 7 не установлен: сжатие динамического содержимого
    .meaning = Не установлен компонент IIS «Сжатие динамического содержимого» (Web-Dyn-Compression).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Dyn-Compression.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Dyn-Compression команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = Компонент IIS 7 не установлен: сжатие статического содержимого
    .meaning = Не установлен компонент IIS «Сжатие статического содержимого» (Web-Stat-Compression).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Stat-Compression.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Stat-Compression команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = Консоль управления службами IIS не установлена
    .meaning = На этом компьютере не установлен диспетчер служб IIS (Web-Mgmt-Console).
    .why = Его библиотеки используют программа установки и командлеты Exchange.
    .cause-tools-only = Устанавливаются только средства управления, на компьютер без IIS.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server с рабочим столом установите Web-Mgmt-Console. На Server Core он не нужен.
    .step-enable-on-client = В клиентской Windows, только для средств управления, включите IIS-ManagementConsole.
    .step-restart-and-run = Перезагрузите компьютер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Mgmt-Console команда Get-WindowsFeature показывает [X]; в клиентской Windows dism показывает его компонент как включенный.
    .command-install-feature = Установить компонент
    .command-enable-on-client = В клиентской Windows: включить компонент
    .command-show-state = Показать его состояние
    .command-show-client-state = В клиентской Windows: показать его состояние

LonghornIIS7NetExt = Требуется компонент расширяемости .NET для IIS 7
    .meaning = В Windows Server 2008 R2 не установлен компонент IIS «Расширяемость .NET» (Web-Net-Ext).
    .why = Через него в IIS работает удаленный PowerShell Exchange.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-add-on-2008-r2 = В Windows Server 2008 R2 добавьте Web-Net-Ext.
    .step-install-successor = В более новой Windows установите Web-Net-Ext45: Web-Net-Ext там не поможет.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У компонента вашей Windows команда показывает [X].
    .command-add-on-2008-r2 = В Windows Server 2008 R2: добавить компонент
    .command-install-successor = В Windows Server 2012 или новее: установить его замену
    .command-show-state = Показать его состояние

LonghornIIS7WindowsAuthNotInstalled = Компонент IIS 7 не установлен: проверка подлинности Windows
    .meaning = Не установлен компонент IIS «Проверка подлинности Windows» (Web-Windows-Auth).
    .why = Ее используют виртуальные каталоги Exchange и Exchange Management Shell.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Windows-Auth.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Windows-Auth команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornISAPIFilter = В IIS не установлены фильтры ISAPI
    .meaning = Не установлен компонент IIS «Фильтры ISAPI» (Web-ISAPI-Filter). Это не то же, что «Расширения ISAPI» (Web-ISAPI-Ext).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-ISAPI-Filter.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-ISAPI-Filter команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornRequestMonitor = В IIS не установлен монитор запросов
    .meaning = Не установлен компонент IIS «Монитор запросов» (Web-Request-Monitor).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Request-Monitor.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Request-Monitor команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornStaticContent = В IIS не установлен компонент «Статическое содержимое»
    .meaning = Не установлен компонент IIS «Статическое содержимое» (Web-Static-Content).
    .why = Через него Outlook в Интернете получает изображения, стили и скрипты.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Static-Content.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Static-Content команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

LonghornWASProcessModelInstalled = Требуется компонент «Служба активации Windows: модель процесса»
    .meaning = Не установлена модель процесса (WAS-Process-Model) службы активации Windows.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-removed-later = Ее потом удалили, например при настройке защиты.
    .step-install-feature = Установите WAS-Process-Model.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У WAS-Process-Model команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

LonghornWmspdmoxNotInstalled = Речевые кодеки Windows Media отсутствуют или слишком старые
    .meaning = Файл Windows wmspdmod.dll или wmspdmoe.dll отсутствует или слишком старый. Вывод сделан по имени проверки: Microsoft ее не описала.
    .why = С их помощью единая система обмена сообщениями записывает и воспроизводит голосовые сообщения.
    .cause-media-foundation-missing = Не установлен компонент Media Foundation.
    .cause-files-damaged = Файлы удалены или повреждены.
    .step-install-media-foundation = Установите Server-Media-Foundation.
    .step-repair-system-files = Если файла все еще нет или он поврежден, восстановите системные файлы.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Команда показывает оба файла с версией.
    .command-install-media-foundation = Установить Media Foundation
    .command-repair-system-files = Восстановить системные файлы
    .command-show-files = Показать оба файла

ManagementServiceInstalled = Требуется компонент Web-Mgmt-Service
    .meaning = Не установлен компонент IIS «Служба управления» (Web-Mgmt-Service).
    .why = Программа установки включает удаленное администрирование IIS и перед проверками перезапускает эту службу.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-Mgmt-Service.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-Mgmt-Service команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

NETFramework45FeaturesNotInstalled = Не установлены компоненты .NET Framework 4.x
    .meaning = Не установлена группа компонентов Windows для .NET Framework 4.x с ASP.NET и WCF. Вывод сделан по имени проверки: Microsoft ее не описала.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-package-only = Установили пакет .NET Framework, а он не добавляет этот компонент.
    .cause-removed-later = Группу компонентов потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server 2012 или новее установите NET-Framework-45-Features.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает NET-Framework-45-Features как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

NETFrameworkNotInstalled = Не установлен компонент .NET Framework 3.5.1
    .meaning = В Windows Server 2008 R2 нет ее компонента .NET Framework 3.5.1, который нужен там Exchange 2013. Вывод сделан по имени проверки: Microsoft ее не описала.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .step-add-feature = В Windows Server 2008 R2 добавьте NET-Framework.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У NET-Framework команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

RPCOverHTTPproxyNotInstalled = Не установлен компонент «RPC через HTTP-прокси»
    .meaning = Не установлен компонент Windows «RPC через HTTP-прокси» (RPC-over-HTTP-proxy).
    .why = Он нужен Outlook Anywhere, и программа установки требует его, даже если все клиенты используют MAPI через HTTP.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-thought-needless = Его удалили, потому что все клиенты используют MAPI через HTTP.
    .step-install-feature = Установите RPC-over-HTTP-proxy.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У RPC-over-HTTP-proxy команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

RsatAddsToolsInstalled = Компонент Windows RSAT-ADDS-Tools не установлен на этом компьютере
    .meaning = В этом запуске нужно подготовить Active Directory, а средств AD DS для этого на компьютере нет.
    .why = Схему программа установки расширяет с помощью ldifde.exe, который входит в эти средства.
    .cause-never-installed = Эти средства не устанавливали на этот сервер.
    .cause-not-prepared = Это первый сервер Exchange, а Active Directory отдельно не готовили.
    .step-install-tools = Установите RSAT-ADDS: RSAT-ADDS-Tools входит в него.
    .step-prepare-elsewhere = Или подготовьте Active Directory на компьютере в домене и сайте хозяина схемы, где есть эти средства и нужная Exchange версия .NET Framework, например на контроллере домена, от имени участника групп «Администраторы схемы» (Schema Admins) и «Администраторы предприятия» (Enterprise Admins). Затем дождитесь репликации. Для новой организации добавьте /OrganizationName с ее именем.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У обоих компонентов команда Get-WindowsFeature показывает [X]. Если вы подготовили Active Directory на другом компьютере, вместо этого в следующем журнале Schema Update Required Status и Organization Configuration Update Required Status равны False.
    .command-install-tools = Установить средства
    .command-prepare-elsewhere = В корне того же носителя: подготовить Active Directory
    .command-show-state = Показать их состояние

RsatClusteringCmdInterfaceInstalled = Компонент Windows «Командный интерфейс отказоустойчивого кластера» не установлен
    .meaning = Не установлен компонент Windows RSAT-Clustering-CmdInterface, то есть программа cluster.exe.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-parent-only = Добавили только RSAT-Clustering, а эта часть в него не входит.
    .step-install-feature = В Windows Server 2012 или новее установите RSAT-Clustering-CmdInterface.
    .step-check-parts = Если нет RSAT-Clustering-PowerShell или, в Windows с рабочим столом, RSAT-Clustering-Mgmt, установите и их.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает RSAT-Clustering-CmdInterface как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

RsatClusteringInstalled = Компонент Windows RSAT-Clustering не установлен на этом компьютере
    .meaning = Не установлены средства отказоустойчивой кластеризации (RSAT-Clustering). Обычно нет и их частей.
    .why = С их помощью Exchange управляет группами обеспечения доступности баз данных. Программа установки требует их даже на сервере, который в такую группу не входит.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-removed-later = Их потом удалили, например при настройке защиты.
    .step-install-all = Установите их вместе с теми частями, которые нужны Exchange, командой для вашей Windows.
    .step-other-checks = После этого пройдут и проверки их частей.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У компонентов, которые вы установили, команда показывает [X]. RSAT-Clustering-AutomationServer для Exchange не нужен.
    .command-install-on-desktop = В Windows Server 2012 или новее с рабочим столом: установить все четыре
    .command-install-on-core = На Server Core: установить три компонента, которые там нужны Exchange
    .command-add-on-2008-r2 = В Windows Server 2008 R2, где компонент только один: добавить его
    .command-show-state = Показать их состояние

RsatClusteringMgmtInstalled = Компонент Windows RSAT-Clustering-Mgmt не установлен на этом компьютере
    .meaning = Не установлен диспетчер отказоустойчивости кластеров (RSAT-Clustering-Mgmt). На Server Core его нет.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server 2012 или новее установите RSAT-Clustering-Mgmt.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает RSAT-Clustering-Mgmt как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

RsatClusteringPowerShellInstalled = Компонент Windows RSAT-Clustering-PowerShell не установлен на этом компьютере
    .meaning = Не установлен модуль PowerShell для отказоустойчивых кластеров (RSAT-Clustering-PowerShell).
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server 2012 или новее установите RSAT-Clustering-PowerShell.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает RSAT-Clustering-PowerShell как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

RSATWebServerNotInstalled = Не установлены средства веб-сервера (IIS)
    .meaning = В Windows Server 2008 R2 нет средств веб-сервера (IIS), которые нужны там Exchange 2013. Вывод сделан по имени проверки: Microsoft ее не описала.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .step-add-feature = В Windows Server 2008 R2 добавьте RSAT-Web-Server.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У RSAT-Web-Server команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

ServerGuiMgmtInfraNotInstalled = Компонент Windows Server-Gui-Mgmt-Infra не установлен на этом компьютере
    .meaning = Программа установки не находит компонента Windows Server-Gui-Mgmt-Infra (графические средства управления), который есть только в Windows Server 2012 и 2012 R2. Exchange 2013 и 2016 нужна Windows с рабочим столом.
    .cause-interface-missing = Windows установили как Server Core, или ее интерфейс удалили.
    .cause-media-too-old = На Windows Server 2016 запустили Exchange 2016 старше CU3.
    .step-install-interface = Для Exchange 2013 или 2016 в Windows Server 2012 или 2012 R2 установите интерфейс и перезагрузите сервер. Если Windows не находит файлов, в IsServerCoreInstalled показано, как взять их с носителя Windows.
    .step-use-newer-media = В Windows Server 2016 возьмите носитель Exchange 2016 CU3 или новее. Если это Server Core, установите Windows заново, с рабочим столом; все на сервере при этом стирается. Более новую Windows Exchange 2016 не поддерживает.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = В Windows Server 2012 и 2012 R2 команда показывает оба компонента как Installed; в более новой Windows проверка пройдена.
    .situation-interface-missing = Windows Server 2012 или 2012 R2 без интерфейса
    .situation-media-too-old = Windows Server 2016 или новее, где такого компонента нет
    .command-install-interface = Установить интерфейс
    .command-show-state = Показать его состояние

W2K8R2PrepareAdLdifdeNotInstalled = Нет ldifde.exe для подготовки Active Directory
    .meaning = В этом запуске нужно подготовить Active Directory с помощью ldifde.exe, а на этом компьютере его нет.
    .cause-tools-missing = Средства AD DS (RSAT-ADDS) не установлены.
    .step-install-tools = Установите RSAT-ADDS: ldifde.exe входит в них.
    .step-prepare-elsewhere = Или подготовьте Active Directory на компьютере в домене и сайте хозяина схемы, где есть эти средства и нужная Exchange версия .NET Framework, от имени участника группы «Администраторы предприятия» (Enterprise Admins), а если меняется схема — и «Администраторы схемы» (Schema Admins). Затем дождитесь репликации. Для новой организации добавьте /OrganizationName с ее именем.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = Команда показывает ldifde.exe с версией. Если вы подготовили Active Directory на другом компьютере, вместо этого в следующем журнале Organization Configuration Update Required Status равен False.
    .command-install-tools = Установить средства AD DS
    .command-prepare-elsewhere = В корне того же носителя: подготовить Active Directory
    .command-show-file = Показать файл

W2K8R2PrepareSchemaLdifdeNotInstalled = Схема Active Directory устарела, а ldifde.exe нет
    .meaning = В этом запуске нужно расширить схему, а на этом компьютере нет ldifde.exe, который загружает файлы схемы.
    .cause-tools-missing = Средства AD DS (RSAT-ADDS) не установлены.
    .step-install-tools = Установите RSAT-ADDS: ldifde.exe входит в них.
    .step-prepare-elsewhere = Или расширьте схему на компьютере в домене и сайте хозяина схемы, где есть эти средства и нужная Exchange версия .NET Framework, от имени участника групп «Администраторы схемы» (Schema Admins) и «Администраторы предприятия» (Enterprise Admins). Затем дождитесь репликации.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = Команда показывает ldifde.exe с версией. Если вы расширили схему на другом компьютере, вместо этого в следующем журнале Schema Update Required Status равен False.
    .command-install-tools = Установить средства AD DS
    .command-prepare-elsewhere = В корне того же носителя: расширить схему
    .command-show-file = Показать файл

WcfHttpActivation45Installed = Не установлена активация WCF по HTTP
    .meaning = Не установлен компонент Windows «Активация по HTTP» служб WCF (NET-WCF-HTTP-Activation45).
    .why = С его помощью IIS запускает веб-службы Exchange, когда приходит запрос.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server 2012 или новее установите NET-WCF-HTTP-Activation45.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает NET-WCF-HTTP-Activation45 как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

WebASPNET45NotInstalled = Компонент Windows Web-ASP-NET45 не установлен на этом компьютере
    .meaning = Не установлен компонент IIS ASP.NET 4.x (Web-Asp-Net45).
    .why = Он нужен Outlook в Интернете, Центру администрирования Exchange и веб-службам Exchange.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server 2012 или новее установите Web-Asp-Net45.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает Web-Asp-Net45 как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

WebISAPIExtNotInstalled = Компонент Windows Web-ISAPI-Ext не установлен на этом компьютере
    .meaning = Не установлен компонент IIS «Расширения ISAPI» (Web-ISAPI-Ext). Это не то же, что «Фильтры ISAPI» (Web-ISAPI-Filter).
    .why = Он нужен ASP.NET и модулям Exchange в IIS.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Web-ISAPI-Ext.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У Web-ISAPI-Ext команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние
    .command-add-feature = Установить компонент (Exchange 2013)

WebNetExt45NotInstalled = Компонент Windows Web-Net-Ext45 не установлен на этом компьютере
    .meaning = Не установлен компонент IIS «Расширяемость .NET 4.x» (Web-Net-Ext45).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = В Windows Server 2012 или новее установите Web-Net-Ext45.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает Web-Net-Ext45 как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

Win8WindowsIdentityFoundationUpdateNotInstalled = Не установлен Windows Identity Foundation 3.5
    .meaning = Не установлен компонент Windows Identity Foundation 3.5. Вывод сделан по имени проверки: Microsoft ее не описала.
    .why = Exchange использует его для входа на основе утверждений, например через AD FS.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed-later = Его потом удалили, например при настройке защиты.
    .step-install-feature = Установите Windows-Identity-Foundation. На Server Core его нет, и там он не нужен.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = Get-WindowsFeature показывает Windows-Identity-Foundation как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

WinRMIISExtensionInstalled = Установлено расширение WinRM для IIS
    .meaning = Установлен компонент Windows «Расширение IIS WinRM» (WinRM-IIS-Ext), а программа установки, видимо, требует, чтобы его не было: в единственном известном журнале он не был установлен, и проверка пройдена. Microsoft эту проверку не описала.
    .why = Он может мешать виртуальному каталогу PowerShell в Exchange.
    .cause-added-along = Его добавил образ или скрипт вместе с другими компонентами.
    .step-check-use = Проверьте с помощью Get-WindowsFeature WinRM-IIS-Ext, установлен ли компонент, прочитайте в сообщении программы установки, нужно ли его удалить, и выясните, использует ли его что-нибудь на этом сервере.
    .step-remove-feature = Если нужно, удалите его, перезагрузите сервер и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает WinRM-IIS-Ext как Available.
    .caution = Не удаляйте его, пока сообщение программы установки не подтвердит, что это нужно.
    .command-remove-feature = Удалить компонент
    .command-show-state = Показать его состояние

NETFramework45CoreNotInstalled = Компонент Windows NET-Framework-45-Core не установлен на этом компьютере
    .meaning = Не установлен компонент Windows .NET Framework 4.x (NET-Framework-45-Core). Установка пакета .NET Framework его не добавляет.
    .cause-hardening = Его удалили при настройке защиты: в Windows он есть по умолчанию.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .step-install-feature = Установите NET-Framework-45-Core.
    .step-install-with-dism = Если PowerShell не запускается, используйте DISM.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает NET-Framework-45-Core как Installed.
    .caution = Без него могут не запускаться диспетчер серверов и PowerShell.
    .command-install-feature = Установить компонент
    .command-install-with-dism = Установить компонент с помощью DISM
    .command-show-state = Показать его состояние

NETFramework45ASPNETNotInstalled = Компонент Windows NET-Framework-45-ASPNET не установлен на этом компьютере
    .meaning = Не установлен компонент Windows ASP.NET 4.x. Нужен и его аналог в IIS, Web-Asp-Net45.
    .why = На нем работают Outlook в Интернете и Центр администрирования Exchange.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed = Его удалили при настройке защиты или вместе с другим продуктом.
    .step-install-feature = Установите NET-Framework-45-ASPNET.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает NET-Framework-45-ASPNET как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

NETWCFHTTPActivation45NotInstalled = Компонент Windows NET-WCF-HTTP-Activation45 не установлен на этом компьютере
    .meaning = Не установлен компонент Windows, с помощью которого веб-запросы запускают службы WCF (NET-WCF-HTTP-Activation45).
    .why = Так запускаются веб-службы Exchange.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed = Его удалили при настройке защиты или вместе с другим продуктом.
    .step-install-feature = Установите NET-WCF-HTTP-Activation45.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает NET-WCF-HTTP-Activation45 как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

NETWCFPipeActivation45NotInstalled = Компонент Windows NET-WCF-Pipe-Activation45 не установлен на этом компьютере
    .meaning = Не установлен компонент Windows «Активация по именованному каналу» (NET-WCF-Pipe-Activation45).
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .cause-removed = Его удалили при настройке защиты или вместе с другим продуктом.
    .step-install-feature = Установите NET-WCF-Pipe-Activation45.
    .step-add-all = Если при новой установке не хватает и других компонентов, добавьте к Setup.exe /Mode:Install параметр /InstallWindowsComponents: он добавит их все.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Get-WindowsFeature показывает NET-WCF-Pipe-Activation45 как Installed.
    .command-install-feature = Установить компонент
    .command-show-state = Показать его состояние

NETWCFTCPPortSharing45NotInstalled = Компонент Windows NET-WCF-TCP-PortSharing45 не установлен на этом компьютере
    .meaning = Не установлен компонент Windows «Совместное использование портов TCP» (NET-WCF-TCP-PortSharing45), с которым приходит служба NetTcpPortSharing.
    .why = Службы Exchange совместно используют порты net.tcp.
    .cause-hardening = Его удалили при настройке защиты: в Windows он есть по умолчанию.
    .cause-left-out = Компоненты Windows добавляли вручную и этот пропустили.
    .step-install-feature = Установите NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Задайте службе NetTcpPortSharing тип запуска «Автоматически».
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = Команда показывает компонент как Installed, а службу как Automatic.
    .command-install-feature = Установить компонент
    .command-set-automatic = Перевести службу на «Автоматически»
    .command-show-state = Показать компонент и службу

ADAMWin7ServerInstalled = Не установлены AD LDS
    .meaning = Роль Windows AD LDS (ADLDS), которая нужна пограничному транспортному серверу, не установлена. Вывод сделан по имени проверки: Microsoft ее не описала.
    .why = В AD LDS пограничный транспортный сервер хранит конфигурацию и получателей.
    .cause-prerequisites-missing = Необходимые компоненты Windows не установили до запуска программы установки.
    .step-install-feature = Установите ADLDS.
    .step-restart-and-run = Перезагрузите сервер, если Windows об этом просит, и снова запустите программу установки.
    .verify = У ADLDS команда Get-WindowsFeature показывает [X].
    .command-install-feature = Установить компонент
    .command-add-feature = Установить компонент (Exchange 2013)
    .command-show-state = Показать его состояние

# Facts

fact-ClientCertificateMappingAuthentication = Проверка подлинности с сопоставлением сертификата клиента (IIS)
    .ask = Установлен ли компонент Windows Web-Client-Auth?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Безопасность».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-DirectoryBrowse = Обзор каталога (IIS)
    .ask = Установлен ли компонент Windows Web-Dir-Browsing?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Общие функции HTTP».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-HttpErrors = Ошибки HTTP (IIS)
    .ask = Установлен ли компонент Windows Web-Http-Errors?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Общие функции HTTP».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-HttpLogging = Ведение журнала HTTP (IIS)
    .ask = Установлен ли компонент Windows Web-Http-Logging?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Исправность и диагностика».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-HttpRedirect = Перенаправление HTTP (IIS)
    .ask = Установлен ли компонент Windows Web-Http-Redirect?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Общие функции HTTP».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-HttpTracing = Трассировка (IIS)
    .ask = Установлен ли компонент Windows Web-Http-Tracing?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Исправность и диагностика».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS6MetabaseStatus = Совместимость метабазы IIS 6 (IIS)
    .ask = Установлен ли компонент Windows Web-Metabase?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Средства управления», «Совместимость управления IIS 6».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS6ManagementConsoleStatus = Консоль управления IIS 6 (IIS)
    .ask = Установлен ли компонент Windows Web-Lgcy-Mgmt-Console?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Средства управления», «Совместимость управления IIS 6».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS6WMICompatibility = Совместимость WMI в IIS 6 (IIS)
    .ask = Установлен ли компонент Windows Web-WMI?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Средства управления», «Совместимость управления IIS 6».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS7BasicAuthentication = Обычная проверка подлинности (IIS)
    .ask = Установлен ли компонент Windows Web-Basic-Auth?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Безопасность».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS7DigestAuthentication = Дайджест-проверка подлинности (IIS)
    .ask = Установлен ли компонент Windows Web-Digest-Auth?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Безопасность».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS7CompressionDynamic = Сжатие динамического содержимого (IIS)
    .ask = Установлен ли компонент Windows Web-Dyn-Compression?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Производительность».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS7CompressionStatic = Сжатие статического содержимого (IIS)
    .ask = Установлен ли компонент Windows Web-Stat-Compression?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Производительность».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-ServerGuiShellInstalled = Windows с рабочим столом
    .ask = Есть ли в этой Windows рабочий стол («Возможности рабочего стола», а не Server Core)?
    .hint = Некоторых компонентов на Server Core нет, и программа установки их там не требует.

fact-IIS7ManagementConsole = Консоль управления службами IIS (IIS)
    .ask = Установлен ли компонент Windows Web-Mgmt-Console?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Средства управления».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IIS7WindowAuthentication = Проверка подлинности Windows (IIS)
    .ask = Установлен ли компонент Windows Web-Windows-Auth?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Безопасность».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-ISAPIFilter = Фильтры ISAPI (IIS)
    .ask = Установлен ли компонент Windows Web-ISAPI-Filter?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Разработка приложений».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-RequestMonitor = Монитор запросов (IIS)
    .ask = Установлен ли компонент Windows Web-Request-Monitor?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Исправность и диагностика».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-StaticContent = Статическое содержимое (IIS)
    .ask = Установлен ли компонент Windows Web-Static-Content?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Общие функции HTTP».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-WASProcessModel = Модель процесса службы активации Windows
    .ask = Установлен ли компонент Windows WAS-Process-Model?
    .hint = Диспетчер серверов: «Компоненты», «Служба активации процессов Windows».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-FileVersionWmspdmod = Версия wmspdmod.dll
    .ask = Есть ли файл wmspdmod.dll в папке System32 Windows?
    .hint = Он декодирует голосовые сообщения и входит в Media Foundation.
    .value-0 = Нет, отсутствует
    .value-10 = Да, есть

fact-FileVersionWmspdmoe = Версия wmspdmoe.dll
    .ask = Есть ли файл wmspdmoe.dll в папке System32 Windows?
    .hint = Он кодирует голосовые сообщения и входит в Media Foundation.
    .value-0 = Нет, отсутствует
    .value-10 = Да, есть

fact-ManagementService = Служба управления (IIS)
    .ask = Установлен ли компонент Windows Web-Mgmt-Service?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Средства управления».
    .value-1 = Установлен
    .value-0 = Не установлен

fact-IsNETFramework45FeaturesInstalled = Группа компонентов .NET Framework 4.x
    .ask = Установлен ли компонент Windows NET-Framework-45-Features?
    .hint = Диспетчер серверов: «Компоненты», «Функции .NET Framework 4.x».

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = RPC через HTTP-прокси
    .ask = Установлен ли компонент Windows RPC-over-HTTP-proxy?
    .hint = Диспетчер серверов: «Компоненты», «RPC через HTTP-прокси».

fact-IsRsatAddsToolsInstalled = Средства администрирования AD DS
    .ask = Установлен ли компонент Windows RSAT-ADDS-Tools?
    .hint = Диспетчер серверов: «Компоненты», «Средства удаленного администрирования сервера», «Средства администрирования ролей».

fact-IsRsatClusteringCmdInterfaceInstalled = Командный интерфейс отказоустойчивого кластера
    .ask = Установлен ли компонент Windows RSAT-Clustering-CmdInterface?
    .hint = Диспетчер серверов: «Компоненты», «Средства удаленного администрирования сервера», «Средства отказоустойчивой кластеризации».

fact-IsRsatClusteringInstalled = Средства отказоустойчивой кластеризации
    .ask = Установлен ли компонент Windows RSAT-Clustering?
    .hint = Диспетчер серверов: «Компоненты», «Средства удаленного администрирования сервера», «Средства администрирования компонентов».

fact-IsRsatClusteringMgmtInstalled = Средства управления отказоустойчивым кластером
    .ask = Установлен ли компонент Windows RSAT-Clustering-Mgmt?
    .hint = Диспетчер серверов: «Компоненты», «Средства удаленного администрирования сервера», «Средства отказоустойчивой кластеризации».

fact-IsRsatClusteringPowerShellInstalled = Модуль отказоустойчивого кластера для Windows PowerShell
    .ask = Установлен ли компонент Windows RSAT-Clustering-PowerShell?
    .hint = Диспетчер серверов: «Компоненты», «Средства удаленного администрирования сервера», «Средства отказоустойчивой кластеризации».

fact-IsServerGuiMgmtInfraInstalled = Графические средства управления и инфраструктура
    .ask = Установлен ли компонент Windows Server-Gui-Mgmt-Infra?
    .hint = Он есть только в Windows Server 2012 и 2012 R2.

fact-FileVersionLdifde = Версия ldifde.exe
    .ask = Есть ли файл ldifde.exe в папке System32 Windows?
    .hint = С его помощью программа установки импортирует изменения каталога; он входит в средства AD DS.
    .value-0 = Нет, отсутствует
    .value-10 = Да, есть

fact-IsWcfHttpActivation45Installed = Активация WCF по HTTP
    .ask = Установлен ли компонент Windows NET-WCF-HTTP-Activation45?
    .hint = Диспетчер серверов: «Компоненты», «Функции .NET Framework 4.x», «Службы WCF».

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = Установлен ли компонент Windows Web-Asp-Net45?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Разработка приложений».

fact-IsWebISAPIExtInstalled = Расширения ISAPI (IIS)
    .ask = Установлен ли компонент Windows Web-ISAPI-Ext?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Разработка приложений».

fact-IsWebNetExt45Installed = Расширяемость .NET 4.x в IIS
    .ask = Установлен ли компонент Windows Web-Net-Ext45?
    .hint = Диспетчер серверов: «Веб-сервер (IIS)», «Разработка приложений».

fact-IsWinRMIISExtensionInstalled = Расширение IIS WinRM
    .ask = Установлен ли компонент Windows WinRM-IIS-Ext?
    .hint = Exchange он не нужен; иногда его добавляют образы и скрипты.

fact-NetHttpActivation35Installed = Активация по HTTP для .NET Framework 3.5.1
    .ask = Установлен ли компонент Windows NET-HTTP-Activation?
    .hint = Вопрос касается только Windows Server 2008 R2.

fact-Iis32BitDefault = 32-разрядный режим пулов приложений IIS по умолчанию
    .ask = Равен ли True параметр «Разрешены 32-разрядные приложения» (Enable 32-Bit Applications) в значениях по умолчанию пулов приложений IIS?
    .hint = Диспетчер служб IIS: «Пулы приложений», «Задать значения по умолчанию для пула приложений».

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = Установлен ли компонент Windows Web-Asp-Net?
    .hint = Вопрос касается только Windows Server 2008 R2.

fact-WebNetExt35Installed = Расширяемость .NET 3.5 в IIS
    .ask = Установлен ли компонент Windows Web-Net-Ext?
    .hint = Вопрос касается только Windows Server 2008 R2.

fact-NetFramework351Installed = Компонент .NET Framework 3.5.1
    .ask = Установлен ли компонент Windows NET-Framework?
    .hint = Вопрос касается только Windows Server 2008 R2.

fact-RsatWebServerInstalled = Средства веб-сервера (IIS)
    .ask = Установлен ли компонент Windows RSAT-Web-Server?
    .hint = Вопрос касается только Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = Установлен ли компонент Windows Windows-Identity-Foundation?
    .hint = Диспетчер серверов: «Компоненты», Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Компонент .NET Framework 4.x
    .ask = Установлен ли компонент Windows NET-Framework-45-Core?
    .hint = Диспетчер серверов: «Компоненты», «Функции .NET Framework 4.x».

fact-NetFramework45AspNetInstalled = ASP.NET 4.x в составе .NET Framework
    .ask = Установлен ли компонент Windows NET-Framework-45-ASPNET?
    .hint = Диспетчер серверов: «Компоненты», «Функции .NET Framework 4.x».

fact-WcfPipeActivation45Installed = Активация WCF по именованному каналу
    .ask = Установлен ли компонент Windows NET-WCF-Pipe-Activation45?
    .hint = Диспетчер серверов: «Компоненты», «Функции .NET Framework 4.x», «Службы WCF».

fact-WcfTcpPortSharing45Installed = Совместное использование портов TCP в WCF
    .ask = Установлен ли компонент Windows NET-WCF-TCP-PortSharing45?
    .hint = Диспетчер серверов: «Компоненты», «Функции .NET Framework 4.x», «Службы WCF».

fact-AdLdsInstalled = Роль AD LDS
    .ask = Установлен ли компонент Windows ADLDS?
    .hint = Диспетчер серверов: «Роли сервера», «Службы Active Directory облегченного доступа к каталогам».
