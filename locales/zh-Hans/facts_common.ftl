# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Windows 版本

fact-WindowsBuild = Windows 内部版本
    .ask = 此计算机运行哪个 Windows？
    .hint = 命令 winver 会显示。
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = .NET Framework 的 Release 值
    .ask = 安装了哪个 .NET Framework？
    .hint = 注册表 NET Framework Setup 下 NDP、v4、Full 中的值 Release。
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

fact-SchemaAdmin = Schema Admins 成员身份
    .ask = 运行安装程序的帐户是 Schema Admins 的成员吗？
    .hint = whoami 加 /groups 列出当前登录所属的组；更改之后要注销再登录。

fact-EnterpriseAdmin = Enterprise Admins 成员身份
    .ask = 运行安装程序的帐户是 Enterprise Admins 的成员吗？
    .hint = whoami 加 /groups 列出当前登录所属的组；更改之后要注销再登录。

fact-ExOrgAdmin = Organization Management 成员身份
    .ask = 运行安装程序的帐户是 Organization Management 的成员吗？
    .hint = 该组位于林根域的组织单位 Microsoft Exchange Security Groups 中。

fact-LocalAdmin = 本地 Administrators 组成员身份
    .ask = 运行安装程序的帐户是本地管理员，并且安装程序是以管理员身份启动的吗？
    .hint = 以管理员身份，是指用“以管理员身份运行”启动。

fact-LocalDomainAdmin = Domain Admins 成员身份
    .ask = 运行安装程序的帐户是此计算机所在域的 Domain Admins 的成员吗？
    .hint = whoami 加 /groups 列出当前登录所属的组。

fact-ServerAlreadyExists = Active Directory 中的 Exchange 服务器对象
    .ask = Active Directory 中是否已有与此计算机同名的 Exchange 服务器对象？
    .hint = 在另一台 Exchange 服务器上运行 Get-ExchangeServer 可以列出。

fact-SiteName = 此计算机的 Active Directory 站点
    .ask = 此计算机位于哪个 Active Directory 站点？
    .hint = nltest 加 /dsgetsite 会显示。

fact-SMOSchemaSiteName = 架构主机的站点
    .ask = 架构主机位于哪个 Active Directory 站点？
    .hint = 在域控制器上，netdom query fsmo 会显示架构主机；“Active Directory 站点和服务”会显示它的站点。

fact-DomainController = 使用的域控制器

fact-DomainControllerSiteName = 所用域控制器的站点
    .ask = 安装程序使用的域控制器位于哪个 Active Directory 站点？
    .hint = nltest 加 /dsgetdc 会显示域控制器及其站点。

fact-ComputerDomain = 此计算机的域
    .ask = 此计算机所在域的 DNS 名称是什么？
    .hint = 例如 contoso.com；服务器管理器会显示。

fact-SmoSchemaDomain = 架构主机的域

fact-DomainRole = 此计算机在域中的角色
    .ask = 此计算机在域中是什么角色？
    .hint = 边缘传输服务器可以是独立的；其他角色都需要域。
    .value-0 = 独立工作站
    .value-1 = 成员工作站
    .value-2 = 独立服务器
    .value-3 = 成员服务器
    .value-4 = 域控制器
    .value-5 = 担任 PDC 角色的域控制器

fact-WasSetupStartedFromGUI = 由安装向导启动
    .ask = 启动的是安装向导，而不是命令行吗？
    .hint = 有些检查只在其中一种方式下运行。

fact-ComputerNameDnsFullyQualified = 此计算机的完整名称
    .ask = 此计算机的完全限定域名是什么？
    .hint = 例如 ex01.contoso.com；名称中没有点表示缺少 DNS 后缀。

fact-CurrentLogOn = 登录的帐户
    .ask = 用哪个帐户运行安装程序？
    .hint = whoami 会显示，例如 CONTOSO\admin。

fact-AdInitError = 读取 Active Directory 时的错误

fact-PrepareDomain = 要准备的域

fact-PrepareOrganization = 这次运行要准备组织
    .ask = 这次运行需要在 Active Directory 中准备 Exchange 组织吗？
    .hint = 使用 /PrepareAD 时，或者还没有运行过此内部版本的 /PrepareAD 时，选“是”。

fact-PrepareSchema = 这次运行要扩展架构
    .ask = 这次运行需要扩展架构吗？
    .hint = 使用 /PrepareSchema 或 /PrepareAD 时，或者还没有为此内部版本扩展过架构时，选“是”。

fact-ExchangeVersion = 安装介质的 Exchange 版本

fact-SidExOrgAdmins = Organization Management 的 SID

fact-ServerManagement = Server Management 成员身份
    .ask = 运行安装程序的帐户是 Server Management 的成员吗？
    .hint = whoami 加 /groups 列出当前登录所属的组。

fact-InstalledWindowsFeatures = 已安装的 Windows 功能

fact-ComputerDomainDN = 此计算机所在域的可分辨名称

fact-LocalComputerDomainDN = 此计算机的域对象

fact-LocalServerName = 此计算机的短名称
    .ask = 此计算机的短名称是什么？
    .hint = hostname 会显示，例如 EX01。

fact-NewProvisionedServerName = 要预配的服务器的名称

fact-RootDN = 林的根域

fact-Windows10Version = Windows Server 2016 或更高版本

fact-WindowsPath = Windows 文件夹

fact-Product = Exchange 版本
    .ask = 要安装或更新哪个 Exchange？
    .hint = 以启动安装程序所用的安装介质为准。
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = 安装介质的内部版本
    .ask = 安装介质是哪个内部版本？
    .hint = setup.exe 的“属性”中的“详细信息”；例如 15.2.1748.10。

fact-InstalledBuild = 之前安装的内部版本
    .ask = 此服务器现在安装的是哪个 Exchange 内部版本？
    .hint = 在“程序和功能”中显示在 Exchange 旁边；如果没有，留空。

fact-Operation = 操作
    .ask = 要安装程序做什么？
    .hint = 在 Exchange 服务器上安装累积更新属于升级。
    .value-install = 安装 Exchange
    .value-upgrade = 安装累积更新
    .value-uninstall = 卸载 Exchange
    .value-recover-server = 恢复服务器（/Mode:RecoverServer）
    .value-prepare-schema = 扩展架构（/PrepareSchema）
    .value-prepare-ad = 准备 Active Directory（/PrepareAD）
    .value-prepare-domain = 准备域（/PrepareDomain）
    .value-language-pack = 添加或删除统一消息语言包

fact-AskedRole = 要安装的角色
    .ask = 此服务器要安装哪个角色？
    .hint = 许多检查只涉及一个角色。
    .value-mailbox = 邮箱
    .value-client-access = 客户端访问（Exchange 2013）
    .value-edge = 边缘传输
    .value-management-tools = 仅管理工具

fact-Interface = 安装向导或命令行

fact-SchemaUpdateStatus = 架构低于此内部版本
    .ask = 还需要为此内部版本扩展架构吗？
    .hint = 如果此内部版本的 /PrepareSchema 或 /PrepareAD 已运行并完成复制，选“否”。

fact-OrganizationUpdateStatus = 组织低于此内部版本
    .ask = 还需要为此内部版本准备 Exchange 组织吗？
    .hint = 如果此内部版本的 /PrepareAD 已运行并完成复制，选“否”。

fact-DomainUpdateStatus = 域低于此内部版本
    .ask = 还需要为此内部版本准备此计算机所在的域吗？
    .hint = /PrepareAD 会准备它运行所在的域；其他每个域都需要 /PrepareDomain 或 /PrepareAllDomains。

fact-AdInitializationStatus = 能读取 Active Directory

fact-LoggedOnUser = 启动安装程序的帐户

fact-SchemaMaster = 架构主机
    .ask = 架构主机是哪台域控制器？
    .hint = 在域控制器上，netdom query fsmo 会显示。

fact-OrganizationName = Exchange 组织
    .ask = Exchange 组织的名称是什么？
    .hint = 在任意一台 Exchange 服务器上，Get-OrganizationConfig 会显示；如果还没有组织，留空。

fact-ChosenDomainController = 安装程序选择的域控制器

fact-AdValidationReason = 无法验证 Active Directory 的原因

fact-InstallDirectory = Exchange 的安装文件夹
    .ask = Exchange 安装（或将要安装）在哪个文件夹？
    .hint = 默认是 Program Files\Microsoft 下的 Exchange Server\V15。

fact-SourceDirectory = 启动安装程序的文件夹
    .ask = 安装程序是从哪个文件夹启动的？
    .hint = 应该是安装介质，而不是已安装的 Exchange 的 Bin 文件夹。

fact-RootMessage = 错误的消息

fact-OldestControllerWindows = 最旧域控制器的 Windows
    .ask = 林中最旧的域控制器运行哪个 Windows？
    .hint = “Active Directory 用户和计算机”中的 Domain Controllers；或对每个域运行 Get-ADDomainController -Filter *。
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = 最新域控制器的 Windows
    .ask = 林中最新的域控制器运行哪个 Windows？
    .hint = “Active Directory 用户和计算机”中的 Domain Controllers；或对每个域运行 Get-ADDomainController -Filter *。
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
