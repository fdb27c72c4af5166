# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Windows 版本

fact-WindowsBuild = Windows 組建
    .ask = 這台電腦執行哪個 Windows？
    .hint = 命令 winver 會顯示。
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = .NET Framework 的 Release 值
    .ask = 安裝了哪個 .NET Framework？
    .hint = 登錄 NET Framework Setup 下 NDP、v4、Full 中的值 Release。
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

fact-SchemaAdmin = Schema Admins 成員資格
    .ask = 執行安裝程式的帳戶是 Schema Admins 的成員嗎？
    .hint = whoami 加 /groups 列出目前登入所屬的群組；變更之後要登出再登入。

fact-EnterpriseAdmin = Enterprise Admins 成員資格
    .ask = 執行安裝程式的帳戶是 Enterprise Admins 的成員嗎？
    .hint = whoami 加 /groups 列出目前登入所屬的群組；變更之後要登出再登入。

fact-ExOrgAdmin = Organization Management 成員資格
    .ask = 執行安裝程式的帳戶是 Organization Management 的成員嗎？
    .hint = 這個群組位於樹系根網域的組織單位 Microsoft Exchange Security Groups 中。

fact-LocalAdmin = 本機 Administrators 群組成員資格
    .ask = 執行安裝程式的帳戶是本機系統管理員，而且安裝程式是以系統管理員身分啟動的嗎？
    .hint = 以系統管理員身分，是指用「以系統管理員身分執行」啟動。

fact-LocalDomainAdmin = Domain Admins 成員資格
    .ask = 執行安裝程式的帳戶是這台電腦所在網域的 Domain Admins 的成員嗎？
    .hint = whoami 加 /groups 列出目前登入所屬的群組。

fact-ServerAlreadyExists = Active Directory 中的 Exchange 伺服器物件
    .ask = Active Directory 中是否已有與這台電腦同名的 Exchange 伺服器物件？
    .hint = 在另一台 Exchange 伺服器上執行 Get-ExchangeServer 可以列出。

fact-SiteName = 這台電腦的 Active Directory 站台
    .ask = 這台電腦位於哪個 Active Directory 站台？
    .hint = nltest 加 /dsgetsite 會顯示。

fact-SMOSchemaSiteName = 架構主機的站台
    .ask = 架構主機位於哪個 Active Directory 站台？
    .hint = 在網域控制站上，netdom query fsmo 會顯示架構主機；「Active Directory 站台及服務」會顯示它的站台。

fact-DomainController = 所用的網域控制站

fact-DomainControllerSiteName = 所用網域控制站的站台
    .ask = 安裝程式使用的網域控制站位於哪個 Active Directory 站台？
    .hint = nltest 加 /dsgetdc 會顯示網域控制站及其站台。

fact-ComputerDomain = 這台電腦的網域
    .ask = 這台電腦所在網域的 DNS 名稱是什麼？
    .hint = 例如 contoso.com；伺服器管理員會顯示。

fact-SmoSchemaDomain = 架構主機的網域

fact-DomainRole = 這台電腦在網域中的角色
    .ask = 這台電腦在網域中是什麼角色？
    .hint = Edge Transport 伺服器可以不加入網域；其他角色都需要網域。
    .value-0 = 獨立工作站
    .value-1 = 成員工作站
    .value-2 = 獨立伺服器
    .value-3 = 成員伺服器
    .value-4 = 網域控制站
    .value-5 = 擔任 PDC 角色的網域控制站

fact-WasSetupStartedFromGUI = 由安裝精靈啟動
    .ask = 啟動的是安裝精靈，而不是命令列嗎？
    .hint = 有些檢查只在其中一種方式下執行。

fact-ComputerNameDnsFullyQualified = 這台電腦的完整名稱
    .ask = 這台電腦的完整網域名稱是什麼？
    .hint = 例如 ex01.contoso.com；名稱中沒有點，就是缺少 DNS 尾碼。

fact-CurrentLogOn = 登入的帳戶
    .ask = 用哪個帳戶執行安裝程式？
    .hint = whoami 會顯示，例如 CONTOSO\admin。

fact-AdInitError = 讀取 Active Directory 時的錯誤

fact-PrepareDomain = 要準備的網域

fact-PrepareOrganization = 這次執行要準備組織
    .ask = 這次執行需要在 Active Directory 中準備 Exchange 組織嗎？
    .hint = 使用 /PrepareAD 時，或還沒有執行過這個組建的 /PrepareAD 時，選「是」。

fact-PrepareSchema = 這次執行要擴充架構
    .ask = 這次執行需要擴充架構嗎？
    .hint = 使用 /PrepareSchema 或 /PrepareAD 時，或還沒有為這個組建擴充過架構時，選「是」。

fact-ExchangeVersion = 安裝媒體的 Exchange 版本

fact-SidExOrgAdmins = Organization Management 的 SID

fact-ServerManagement = Server Management 成員資格
    .ask = 執行安裝程式的帳戶是 Server Management 的成員嗎？
    .hint = whoami 加 /groups 列出目前登入所屬的群組。

fact-InstalledWindowsFeatures = 已安裝的 Windows 功能

fact-ComputerDomainDN = 這台電腦所在網域的辨別名稱

fact-LocalComputerDomainDN = 這台電腦的網域物件

fact-LocalServerName = 這台電腦的短名稱
    .ask = 這台電腦的短名稱是什麼？
    .hint = hostname 會顯示，例如 EX01。

fact-NewProvisionedServerName = 要佈建的伺服器的名稱

fact-RootDN = 樹系的根網域

fact-Windows10Version = Windows Server 2016 或更新版本

fact-WindowsPath = Windows 資料夾

fact-Product = Exchange 版本
    .ask = 要安裝或更新哪個 Exchange？
    .hint = 以啟動安裝程式所用的安裝媒體為準。
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = 安裝媒體的組建
    .ask = 安裝媒體是哪個組建？
    .hint = setup.exe 的「內容」中的「詳細資料」；例如 15.2.1748.10。

fact-InstalledBuild = 之前安裝的組建
    .ask = 這台伺服器現在安裝的是哪個 Exchange 組建？
    .hint = 在「程式和功能」中顯示在 Exchange 旁邊；如果沒有，留空。

fact-Operation = 作業
    .ask = 要安裝程式做什麼？
    .hint = 在 Exchange 伺服器上安裝累積更新屬於升級。
    .value-install = 安裝 Exchange
    .value-upgrade = 安裝累積更新
    .value-uninstall = 解除安裝 Exchange
    .value-recover-server = 復原伺服器（/Mode:RecoverServer）
    .value-prepare-schema = 擴充架構（/PrepareSchema）
    .value-prepare-ad = 準備 Active Directory（/PrepareAD）
    .value-prepare-domain = 準備網域（/PrepareDomain）
    .value-language-pack = 新增或移除整合通訊語言套件

fact-AskedRole = 要安裝的角色
    .ask = 這台伺服器要安裝哪個角色？
    .hint = 許多檢查只和其中一個角色有關。
    .value-mailbox = 信箱
    .value-client-access = 用戶端存取（Exchange 2013）
    .value-edge = Edge Transport
    .value-management-tools = 僅管理工具

fact-Interface = 安裝精靈或命令列

fact-SchemaUpdateStatus = 架構尚未更新到這個組建
    .ask = 還需要為這個組建擴充架構嗎？
    .hint = 如果這個組建的 /PrepareSchema 或 /PrepareAD 已執行並完成複寫，選「否」。

fact-OrganizationUpdateStatus = 組織尚未更新到這個組建
    .ask = 還需要為這個組建準備 Exchange 組織嗎？
    .hint = 如果這個組建的 /PrepareAD 已執行並完成複寫，選「否」。

fact-DomainUpdateStatus = 網域尚未更新到這個組建
    .ask = 還需要為這個組建準備這台電腦所在的網域嗎？
    .hint = /PrepareAD 會準備它執行所在的網域；其他每個網域都需要 /PrepareDomain 或 /PrepareAllDomains。

fact-AdInitializationStatus = 能讀取 Active Directory

fact-LoggedOnUser = 啟動安裝程式的帳戶

fact-SchemaMaster = 架構主機
    .ask = 架構主機是哪台網域控制站？
    .hint = 在網域控制站上，netdom query fsmo 會顯示。

fact-OrganizationName = Exchange 組織
    .ask = Exchange 組織的名稱是什麼？
    .hint = 在任何一台 Exchange 伺服器上，Get-OrganizationConfig 會顯示；如果還沒有組織，留空。

fact-ChosenDomainController = 安裝程式選擇的網域控制站

fact-AdValidationReason = 無法驗證 Active Directory 的原因

fact-InstallDirectory = Exchange 的安裝資料夾
    .ask = Exchange 安裝（或將要安裝）在哪個資料夾？
    .hint = 預設是 Program Files\Microsoft 下的 Exchange Server\V15。

fact-SourceDirectory = 啟動安裝程式的資料夾
    .ask = 安裝程式是從哪個資料夾啟動的？
    .hint = 應該是安裝媒體，而不是已安裝的 Exchange 的 Bin 資料夾。

fact-RootMessage = 錯誤的訊息

fact-OldestControllerWindows = 最舊網域控制站的 Windows
    .ask = 樹系中最舊的網域控制站執行哪個 Windows？
    .hint = 「Active Directory 使用者和電腦」中的 Domain Controllers；或對每個網域執行 Get-ADDomainController -Filter *。
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = 最新網域控制站的 Windows
    .ask = 樹系中最新的網域控制站執行哪個 Windows？
    .hint = 「Active Directory 使用者和電腦」中的 Domain Controllers；或對每個網域執行 Get-ADDomainController -Filter *。
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
