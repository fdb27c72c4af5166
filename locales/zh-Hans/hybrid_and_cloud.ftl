# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = 内部部署检查失败：安装程序无法读取组织关系
    .meaning = 安装程序检查本地组织是否为混合部署时出错，检查中断。一个已知的原因是组织关系不完整。
    .cause-no-application-uri = 某个组织关系没有 TargetApplicationUri。
    .cause-no-domain-names = 某个组织关系没有域名。
    .cause-damaged-object = 某个混合部署对象或组织关系已损坏。
    .step-read-exception = 在日志中查看设置 IsHybridObjectFoundOnPremises 的异常，以及查找 TargetApplicationUri 的那一行。
    .step-find-relationship = 列出组织关系，找出没有 TargetApplicationUri 或 DomainNames 的那个。
    .step-complete-or-remove = 补上缺少的内容：URI（如果是 Exchange Online，用日志中显示的那个），或用 -DomainNames 补上域名。如果没有人使用该关系，改为用 Remove-OrganizationRelationship 删除它。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 列出的每个关系都有域名和应用程序 URI。
    .caution = 与云或合作伙伴的忙/闲信息共享依靠这些关系：更改之前记下它们的设置。
    .command-list-relationships = 列出组织关系
    .command-set-application-uri = 为不完整的关系设置应用程序 URI

DidTenantSettingCreatedAnException = 安装程序无法评估 Exchange Online 租户的配置
    .meaning = 安装程序把租户与安装介质比较时出错，检查中断。也许它无法读取 /TenantOrganizationConfig 指定的文件，或者在安装向导中无法登录租户。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-file-unreadable = /TenantOrganizationConfig 指定的文件缺失、为空或已损坏。
    .cause-sign-in-failed = 在安装向导中登录租户失败。
    .cause-wrong-shell = 导出来自错误的组织，例如是在本地的 Exchange Management Shell 中做的，而不是在 Exchange Online 中。
    .step-read-exception = 在日志中查看此项检查的异常。
    .step-export-again = 连接到 Exchange Online，重新导出配置。如果在另一台计算机上导出，把文件复制到此服务器的文件夹 $env:TEMP 中。
    .step-prepare-with-file = 以 Schema Admins 和 Enterprise Admins 成员的身份，从命令行运行 /PrepareAD，指定该文件的完整路径。如果改用安装向导，用租户的有效帐户登录；这时服务器必须能访问 Exchange Online。
    .verify = Import-Clixml 能读取该文件，并显示租户的名称，例如 contoso.onmicrosoft.com。
    .command-export-configuration = 导出租户的配置
    .command-read-file = 能否读取该文件？
    .command-prepare-with-file = 用该文件准备 Active Directory

HybridIsEnabledAndTenantVersionIsNotUpgraded = 检测到与 Office 365 的混合部署，而租户尚未确认
    .meaning = 组织现在或曾经与 Exchange Online 混合部署，而安装程序没有得到可用的租户设置导出文件。
    .cause-file-not-given = 运行 /PrepareAD 或无人参与安装时没有加 /TenantOrganizationConfig。
    .cause-file-unusable = 该文件缺失、已损坏，或不是用 Export-Clixml 生成的。
    .cause-with-prepareschema = 该开关与 /PrepareSchema 一起使用，而后者不接受它。
    .cause-abandoned-hybrid = 废弃的混合部署留下了混合配置、组织关系或联合身份验证信任，或者该信任的证书已过期。
    .step-export-tenant = 连接到 Exchange Online（不是本地服务器），导出配置；把文件放到此服务器的文件夹 $env:TEMP 中。
    .step-prepare-with-file = 以 Schema Admins 和 Enterprise Admins 成员的身份运行 /PrepareAD，指定该文件的完整路径：它同时会扩展架构。如果租户已不存在，也没有遗留的混合部署对象，则不加 /TenantOrganizationConfig。如果安装程序仍然拒绝，改用安装向导：有人报告它没有停在这里。
    .step-find-leftovers = 查找过期的联合身份验证证书（Not After）和没有人使用的组织关系。如果证书已过期，先删除联合域（AccountNamespace 中的那个最后删除），再删除信任；如果还需要信任，重新创建。没有人使用的组织关系，用 Remove-OrganizationRelationship 删除；没有人使用的混合配置，用 Remove-HybridConfiguration 删除。
    .step-export-again = 如果租户仍然存在，在 Exchange Online PowerShell 中（不是在本地服务器上）重新导出它的配置；把文件放到此服务器的文件夹 $env:TEMP 中。
    .verify = 安装程序能通过此项检查。
    .caution = 不要在 ADSI 编辑器中删除混合部署对象：正在使用的混合部署会失去忙/闲信息和邮件流。删除信任之后，使用它的共享会中断，直到重新创建信任。
    .situation-no-file = 没有指定租户文件
    .situation-file-refused = 租户文件被拒绝
    .command-export-tenant = 导出租户的配置
    .command-prepare-with-file = 用该文件准备 Active Directory
    .command-show-leftovers = 显示组织的混合部署对象和联合身份验证信任
    .command-show-federated-domains = 显示联合域
    .command-remove-federated-domain = 删除一个联合域
    .command-remove-trust = 删除联合身份验证信任

MitigationsCloudEndpointUnreachable = 无法访问缓解措施云终结点
    .meaning = 服务器无法访问 Office 配置服务（Office Config Service），而 Exchange 紧急缓解从那里获取缓解措施。
    .why = 无法访问就收不到紧急缓解措施。Exchange 本身可以安装和运行。
    .cause-no-internet = 有意不让此服务器访问 Internet。
    .cause-blocked = 防火墙或代理阻止了 officeclient.microsoft.com 的 TCP 443，或者要经过代理而还没有设置。
    .cause-tls-inspection = TLS 检查替换了该服务的证书。
    .step-ignore-if-intended = 如果此服务器本来就不应访问 Internet，或者不使用这些缓解措施，忽略这个警告，并及时安装安全更新。
    .step-allow-address = 否则，允许到 officeclient.microsoft.com 的出站 TCP 443，并让该地址绕过 TLS 检查。这时命令显示 200。
    .step-set-proxy = 如果要经过代理，安装之后为 Exchange 服务器填写代理。
    .verify = 安装之后，脚本报告可以访问该服务。
    .command-fetch-mitigations = 获取缓解措施
    .command-set-proxy = 设置 Exchange 服务器的代理（地址是示例）
    .command-test-connection = 测试与该服务的连接

# Facts

fact-IsHybridObjectFoundOnPremises = 本地组织的混合部署
    .ask = 组织现在或曾经与 Exchange Online 混合部署吗？
    .hint = 遗留的内容也算：Get-HybridConfiguration 和 Get-OrganizationRelationship 会显示。
fact-IsExchangeVersionCorrectForTenant = 已用导出文件确认租户
    .ask = 启动安装程序时是否加了 /TenantOrganizationConfig 和新导出的租户文件？
    .hint = 只有混合部署才需要。
fact-OrganizationRelationshipIncomplete = 不完整的组织关系
    .ask = 是否有组织关系缺少 TargetApplicationUri 或 DomainNames？
    .hint = Get-OrganizationRelationship 会显示两者。
fact-TenantConfigUnreadable = 无法读取的租户导出文件
    .ask = 导出的租户文件是否缺失、为空或已损坏？
    .hint = Import-Clixml 必须能读取它。
fact-MitigationEndpointReachable = 可以访问 Office 配置服务
    .ask = 此服务器能否通过 TCP 端口 443 访问 officeclient.microsoft.com？
    .hint = 在此服务器的浏览器中打开 https://officeclient.microsoft.com/GetExchangeMitigations 试试。
