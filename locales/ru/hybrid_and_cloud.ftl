# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The On-Premises test failed: не удалось прочитать связи организаций
    .meaning = Ошибка прервала проверку того, гибридная ли локальная организация. Одна из известных причин — неполная связь организаций.
    .cause-no-application-uri = У связи организаций нет TargetApplicationUri.
    .cause-no-domain-names = У связи организаций нет имен доменов.
    .cause-damaged-object = Поврежден гибридный объект или связь.
    .step-read-exception = Прочитайте в журнале исключение параметра IsHybridObjectFoundOnPremises и строку, в которой ищется TargetApplicationUri.
    .step-find-relationship = Посмотрите связи и найдите ту, у которой нет TargetApplicationUri или DomainNames.
    .step-complete-or-remove = Задайте то, чего не хватает: URI (для Exchange Online — тот, который показан в журнале) или домены с помощью -DomainNames. Если связью никто не пользуется, вместо этого удалите ее командлетом Remove-OrganizationRelationship.
    .step-run-setup-again = Снова запустите программу установки.
    .verify = У каждой связи в списке есть имена доменов и URI приложения.
    .caution = На связях держится обмен сведениями о доступности с облаком или партнерами: прежде чем менять их настройки, запишите их.
    .command-list-relationships = Показать связи организаций
    .command-set-application-uri = Задать URI приложения для неполной связи

DidTenantSettingCreatedAnException = Не удалось проверить конфигурацию арендатора Exchange Online
    .meaning = Ошибка прервала сравнение вашего арендатора (tenant) с носителем. Возможно, программа установки не смогла прочитать файл, указанный в /TenantOrganizationConfig, или войти в Exchange Online, если работает мастер установки. Вывод сделан по имени проверки: Microsoft ее не описала.
    .cause-file-unreadable = Файл, указанный в /TenantOrganizationConfig, отсутствует, пуст или поврежден.
    .cause-sign-in-failed = В мастере установки не удалось войти в Exchange Online.
    .cause-wrong-shell = Экспорт сделан не из той организации, например в локальной оболочке, а не в Exchange Online.
    .step-read-exception = Прочитайте в журнале исключение этой проверки.
    .step-export-again = Подключитесь к Exchange Online и экспортируйте конфигурацию снова. Если вы делаете это на другом компьютере, скопируйте файл в папку $env:TEMP этого сервера.
    .step-prepare-with-file = Выполните /PrepareAD из командной строки с полным путем к файлу от имени участника групп «Администраторы схемы» (Schema Admins) и «Администраторы предприятия» (Enterprise Admins). Если вместо этого вы используете мастер установки, войдите в нем с действующей учетной записью арендатора; тогда серверу нужен доступ к Exchange Online.
    .verify = Import-Clixml читает файл и показывает имя арендатора, например contoso.onmicrosoft.com.
    .command-export-configuration = Экспортировать конфигурацию арендатора
    .command-read-file = Читается ли файл?
    .command-prepare-with-file = Подготовить Active Directory с этим файлом

HybridIsEnabledAndTenantVersionIsNotUpgraded = Обнаружено гибридное развертывание с Office 365, а арендатор не подтвержден
    .meaning = Организация связана или была связана с Exchange Online гибридным развертыванием, а пригодного экспорта настроек арендатора (tenant) программа установки не получила.
    .cause-file-not-given = /PrepareAD или автоматическую установку запустили без /TenantOrganizationConfig.
    .cause-file-unusable = Файл отсутствует, поврежден или создан не с помощью Export-Clixml.
    .cause-with-prepareschema = Параметр указан вместе с /PrepareSchema, который его не принимает.
    .cause-abandoned-hybrid = От заброшенного гибридного развертывания осталась гибридная конфигурация, связь или доверие федерации, либо истек срок сертификата этого доверия.
    .step-export-tenant = Подключитесь к Exchange Online, а не к локальному серверу, и экспортируйте конфигурацию; положите файл в папку $env:TEMP этого сервера.
    .step-prepare-with-file = Выполните /PrepareAD с полным путем к файлу от имени участника групп «Администраторы схемы» (Schema Admins) и «Администраторы предприятия» (Enterprise Admins): схема тоже будет расширена. Если арендатора больше нет и гибридных объектов не осталось, не указывайте /TenantOrganizationConfig. Если программа установки все равно отказывает, используйте мастер установки: известен случай, когда он на этом не остановился.
    .step-find-leftovers = Найдите просроченный сертификат федерации (Not After) и связи, которыми никто не пользуется. Если срок сертификата истек, удалите федеративные домены (домен из AccountNamespace — последним), затем доверие; если оно еще нужно, создайте его заново. Неиспользуемую связь удалите командлетом Remove-OrganizationRelationship, а неиспользуемую гибридную конфигурацию — командлетом Remove-HybridConfiguration.
    .step-export-again = Если арендатор еще существует, экспортируйте его конфигурацию заново в Exchange Online PowerShell, а не на локальном сервере; положите файл в папку $env:TEMP этого сервера.
    .verify = Проверка пройдена.
    .caution = Не удаляйте гибридные объекты в редакторе ADSI: действующее гибридное развертывание потеряет сведения о доступности и поток почты. Без доверия не будет работать общий доступ, который его использует, пока доверие не создано заново.
    .situation-no-file = Файл арендатора не указан
    .situation-file-refused = Файл арендатора не принят
    .command-export-tenant = Экспортировать конфигурацию арендатора
    .command-prepare-with-file = Подготовить Active Directory с этим файлом
    .command-show-leftovers = Показать гибридные объекты и доверия федерации организации
    .command-show-federated-domains = Показать федеративные домены
    .command-remove-federated-domain = Удалить федеративный домен
    .command-remove-trust = Удалить доверие федерации

MitigationsCloudEndpointUnreachable = Облачная конечная точка Mitigations недоступна
    .meaning = Серверу недоступна служба Office Config Service, из которой Exchange Emergency Mitigation получает меры защиты.
    .why = Без нее не приходят экстренные меры защиты. Сам Exchange устанавливается и работает.
    .cause-no-internet = У сервера намеренно нет выхода в интернет.
    .cause-blocked = Брандмауэр или прокси-сервер закрывает officeclient.microsoft.com, TCP 443, либо прокси-сервер нужен, но еще не задан.
    .cause-tls-inspection = Инспекция TLS подменяет сертификат службы.
    .step-ignore-if-intended = Если у этого сервера и не должно быть выхода в интернет или вы не пользуетесь этими мерами защиты, не обращайте внимания на предупреждение и без задержек устанавливайте обновления безопасности.
    .step-allow-address = Иначе разрешите исходящий TCP 443 к officeclient.microsoft.com и исключите этот адрес из инспекции TLS. Тогда команда показывает 200.
    .step-set-proxy = Если сервер выходит через прокси, после установки укажите его для сервера Exchange.
    .verify = После установки скрипт сообщает, что служба доступна.
    .command-fetch-mitigations = Получить меры защиты
    .command-set-proxy = Задать прокси для сервера Exchange (адрес приведен для примера)
    .command-test-connection = Проверить подключение к службе

# Facts

fact-IsHybridObjectFoundOnPremises = Гибридное развертывание в локальной организации
    .ask = Связана ли или была ли когда-либо связана организация с Exchange Online гибридным развертыванием?
    .hint = Остатки тоже считаются: их показывают Get-HybridConfiguration и Get-OrganizationRelationship.
fact-IsExchangeVersionCorrectForTenant = Арендатор подтвержден экспортом
    .ask = Запущена ли программа установки с /TenantOrganizationConfig и свежим экспортом арендатора?
    .hint = Нужно только в гибридном развертывании.
fact-OrganizationRelationshipIncomplete = Неполная связь организаций
    .ask = Есть ли связь организаций без TargetApplicationUri или DomainNames?
    .hint = И то и другое показывает Get-OrganizationRelationship.
fact-TenantConfigUnreadable = Нечитаемый экспорт арендатора
    .ask = Отсутствует, пуст или поврежден ли файл с экспортом арендатора?
    .hint = Его должен прочитать Import-Clixml.
fact-MitigationEndpointReachable = Office Config Service доступна
    .ask = Доступен ли с этого сервера officeclient.microsoft.com по TCP-порту 443?
    .hint = Откройте на нем в браузере https://officeclient.microsoft.com/GetExchangeMitigations.
