# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = 导致安装程序停止
severity-warning = 警告
severity-info = 供参考

outcome-succeeded = 安装程序已成功完成
outcome-failed = 安装程序失败
outcome-incomplete = 日志在安装程序结束之前就中断了
outcome-unknown = 日志没有显示安装程序如何结束
outcome-closed = 向导在安装程序做任何更改之前就关闭了
outcome-update-succeeded = 更新已安装
outcome-update-failed = 更新失败
outcome-update-incomplete = 日志在更新结束之前就中断了
outcome-update-unknown = 日志没有显示更新如何结束

attempt-of = 第 { $number } 次运行，共 { $total } 次

finding-heading = { $severity }：{ $title }
finding-heading-probable = { $severity }，可能是：{ $title }
heading-plan = 按此顺序操作
heading-in-any-case = 无论哪种情况
heading-suggestions = 值得一看
suggestion-wording = 第 { $line } 行有安装程序这条消息中的词语，但还不足以确定。
suggestion-name = 第 { $line } 行提到了此错误中出现的名称。
suggestion-topic = 第 { $line } 行似乎与此有关。
command-risky = 会更改或删除内容：先看清楚
command-elevated = 以管理员身份运行
command-needs = 需要 { $what }
need-ActiveDirectory = ActiveDirectory 模块（Windows 功能 RSAT-AD-PowerShell）
need-DirectoryTools = Active Directory 工具（Windows 功能 RSAT-ADDS）
need-ExchangeOnlineManagement = ExchangeOnlineManagement 模块
need-FailoverClusters = FailoverClusters 模块（Windows 功能 RSAT-Clustering-PowerShell）
need-WebAdministration = WebAdministration 模块，随 IIS 安装
need-FixInstallerCache = Microsoft 的脚本 FixInstallerCache.ps1

notice-empty = 这里没有可读取的内容。粘贴安装程序的文本，或选择服务器系统驱动器上 ExchangeSetupLogs 文件夹中的 ExchangeSetup.log。
notice-binary = 此文件不是文本。选择 ExchangeSetupLogs 文件夹中的 ExchangeSetup.log，或包含它的 .zip 或 .gz。
notice-not-a-log = 这段文本不像 Exchange 安装程序写的内容。粘贴错误前后的行，或选择 ExchangeSetupLogs 文件夹中的 ExchangeSetup.log。
notice-setup-text = 这段文本来自 Exchange 安装程序，但没有显示是什么使它停止。多粘贴一些：从“The following error was generated”开始，或从第一个含有 FAILED 的行开始。也可以选择系统驱动器上 ExchangeSetupLogs 文件夹中的 ExchangeSetup.log。
notice-not-covered-product = 这段文本来自 Exchange Server { $year } 的安装程序，本工具不涵盖该版本。如果有两个版本共有的内容，会在这里显示；命令和要求适用于 Exchange Server 2013 及更高版本。
notice-eight-bit = 此文本不是 Unicode。已按 windows-1252 读取，个别字符可能显示有误；ID 和代码不受影响。
notice-text-cut = 这段文本很长，其中没有安装日志的开头。第 { $from } 到 { $to } 行已略去；前后的行都已读取。
notice-line-cut = 第 { $line } 行很长；只读取了前 64 kB。
notice-mixed-encoding = 文件中途更换了编码，最早在第 { $line } 行：另有程序在其中追加了内容。每一部分都按各自的编码读取；在其他程序中可能有一部分显示为乱码。
notice-no-run-header = 缺少这次运行的开头，因此版本、帐户和操作可能未知。
notice-run-cap = 日志包含安装程序的 { $total } 次运行。保留最后 { $kept } 次的结果；更早的只保留开头信息，最早的可能略去。
notice-members-cap = 分析结果中有超过 { $limit } 项不同的检查或设置；其余的已略去。
notice-evidence-cap = 可作依据的行太多，后面的只引用一部分。
notice-short-last-run = 最后一次运行（第 { $number } 次）只有几行。这里显示它之前的第 { $shown } 次运行。
notice-file-unused = 未使用：{ $files }。在这些文件中没有识别出任何内容。
notice-zip-damaged = 已损坏，因此没有读取或没有读完：{ $files }。
notice-zip-encrypted = 有密码保护，因此没有读取：{ $files }。解压后选择日志本身。
notice-zip-unsupported = 压缩方式在这里无法打开，因此没有读取：{ $files }。解压后选择日志本身。
notice-zip-bomb = 解压后远远超过日志应有的大小，因此没有读取或没有读完：{ $files }。
notice-zip-deep = 压缩包嵌套层数太多，因此没有打开：{ $files }。解压后选择日志本身。
notice-zip-many = 压缩包中的文件太多，有 { $count } 个没有读取。名称像日志的文件已优先读取；如果缺少日志，解压后选择日志本身。
notice-update-log = 这是安全更新（.msp）的日志，安全更新有自己的安装程序。这里会查找其中的错误。Exchange 安装程序的检查不在其中，而在 ExchangeSetup.log 里。
notice-services-restored = 更新停止的服务已恢复：ServiceControl.ps1 已运行完毕。更新是否已安装，见 PatchVerboseLogging.log。
notice-other-update-log = { $files } 是 Windows Installer 关于其他程序更新的日志：其中没有提到 Exchange。
notice-companion-alone = { $files } 属于安装程序的某个安装步骤。与 ExchangeSetup.log 一起选择它：它会与所解释的错误一并显示。

plan-start-properly = 按步骤中写明的安装介质、开关和控制台启动安装程序。
plan-reach-active-directory = 确保此服务器能连接到合适的域控制器（DNS、网络、站点）。
plan-raise-levels = 把域控制器和功能级别提升到此版本的要求。
plan-use-right-account = 用属于所需组的帐户登录，并以管理员身份启动安装程序。
plan-prepare-schema = 在架构主机所在的域和站点中用 /PrepareSchema 扩展架构。
plan-prepare-ad = 在架构主机所在的域和站点中用 /PrepareAD 准备 Active Directory。新组织还要加上 /OrganizationName；混合部署中，如果安装程序要求，还要加上 /TenantOrganizationConfig。
plan-prepare-domain = 用 /PrepareDomain 准备域。
plan-wait-for-replication = 等待 Active Directory 复制到此站点。
plan-handle-older-exchange = 更新或移除造成阻碍的早期 Exchange 服务器。
plan-change-windows = 改用此 Exchange 版本支持的计算机和 Windows 版本。
plan-install-features = 安装缺少的 Windows 功能。
plan-install-dot-net = 安装所需的 .NET Framework。
plan-install-software = 安装缺少的软件。
plan-install-updates = 安装缺少的 Windows 更新。
plan-start-services = 启动或启用安装程序需要的服务。
plan-own = 按以下主题的步骤操作：{ $title }。
plan-close-processes = 关闭占用 Exchange 文件的程序。
plan-finish-earlier-setup = 完成之前中途停止的安装。
plan-uninstall-first = 如果要重新安装，先卸载已安装的内容。
plan-restart = 其他步骤都完成之后，重新启动服务器，一次即可。
plan-run-setup-again = 重新运行安装程序。

license-by-media = 2021 年 9 月之前的安装介质或 Exchange 2013 的安装介质，许可条款开关是 /IAcceptExchangeServerLicenseTerms。

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = 安装程序已成功完成：这里不需要再做什么
    .situation-afterwards = 安装程序已成功完成：还有以下事项要做
    .situation-passed = 安装程序没有因此停止，已继续运行：不需要做什么

unknown-check = 检查 { $id }
    .meaning = 安装程序报告了检查 { $id }，本工具还不认识它。最可靠的信息是安装程序的原始消息：{ $message }
    .cause-newer-setup = 较新的安装程序可能有这里没有说明的检查。
    .step-read-message = 查看安装程序的原始消息及其前后的行。
    .step-look-up = 在 Microsoft 的文档中查找此项检查，或搜索它的名称和消息。
    .step-change-and-run-again = 更正消息所指的内容，再重新运行安装程序。
    .verify = 安装程序不再列出此项检查。
unnamed-check = 没有名称的检查
    .meaning = 安装程序因本工具还不认识的问题停止，也没有输出 ID。它的原始消息：{ $message }
    .step-read-message = 查看安装程序的原始消息及其前后的行。
    .step-search-words = 按原文搜索这条消息。
    .step-change-and-run-again = 更正消息所指的内容，再重新运行安装程序。
    .verify = 安装程序不再输出这条消息。
unnamed-warning = 没有名称的警告
    .meaning = 安装程序对本工具还不认识的问题发出警告，也没有输出 ID。它的原始消息：{ $message }
    .step-read-message = 查看安装程序的原始消息。
    .step-decide = 判断它对您是否重要：警告不会导致安装程序停止。
    .verify = 安装程序不再输出这个警告。

# Where links lead.
link-topic = Microsoft 关于此项检查的主题
link-readiness-checks = Exchange 安装程序的全部准备情况检查
link-prerequisites = Exchange Server 的先决条件
link-system-requirements = Exchange Server 的系统要求
link-supportability-matrix = Exchange Server 支持矩阵
link-prepare-ad = 准备 Active Directory 和域
link-unattended = 从命令行运行安装程序
link-install-edge = 安装边缘传输服务器
link-recover = 恢复 Exchange 服务器
link-upgrade-cu = 安装累积更新
link-upgrade-to-se = 升级到 Subscription Edition
link-delegate = 委派服务器的安装
link-build-numbers = 各内部版本及下载
link-release-notes = Exchange Server 的发行说明
link-maintenance-mode = DAG 成员的维护
link-antivirus = Exchange 服务器上的杀毒软件
link-arbitration = 重新创建仲裁邮箱
link-failed-updates = 修复失败的 Exchange 更新
link-msi-1603 = Windows Installer 的错误 1603
link-execution-policy = 安装过程中 AuthorizationManager 检查失败
link-setup-in-powershell = 在 PowerShell 中用 setup.exe 启动安装程序
link-database-mandatory = 错误“Database is mandatory on UserMailbox”
link-setup-assist = Microsoft 的脚本 SetupAssist
link-setup-log-reviewer = Microsoft 的脚本 SetupLogReviewer
link-fix-installer-cache = Microsoft 的脚本 FixInstallerCache
link-copy-missing-dlls = Microsoft 的脚本 CopyMissingDlls
link-antivirus-exclusions = Microsoft 的脚本 Set-ExchAVExclusions
link-extended-protection = Microsoft 的脚本 ExchangeExtendedProtectionManagement
link-install-watermark = Watermark 值：SetupAssist 的说明
link-reboot-pending = 挂起的重新启动：SetupAssist 的说明
link-computers-container = Computers 容器：SetupAssist 的说明
link-read-only-controllers = 只读域控制器：SetupAssist 的说明
link-transport-certificate = 内部传输证书：HealthChecker 的说明
link-update-wizard = Exchange Update Wizard：适合您内部版本的步骤
link-vc2012 = 下载 Visual C++ 2012
link-vc2013 = 下载 Visual C++ 2013
link-ucma4 = 下载 UCMA 4.0
link-url-rewrite = 下载 IIS URL 重写
link-dotnet48 = 下载 .NET Framework 4.8
link-filter-pack = 下载 Office 2010 Filter Pack
link-kb3206632 = 更新 KB3206632
link-kb2999226 = 更新 KB2999226
link-answers = Microsoft Q&A 上的类似案例
link-article = Microsoft 关于此问题的文章
link-report = 关于此问题的报告
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = 网上的中文内容
link-search-web = 网上
