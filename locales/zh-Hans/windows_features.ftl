# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = 缺少 .NET Framework 3.5.1 的 HTTP 激活
    .meaning = Windows Server 2008 R2 上没有安装 .NET Framework 3.5.1 的 HTTP 激活功能。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = Exchange 的 Web 服务要靠它启动。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .step-add-on-2008-r2 = 在 Windows Server 2008 R2 上，添加 NET-HTTP-Activation。
    .step-install-successor = 在 Windows Server 2012 或 2012 R2 上，安装 AS-HTTP-Activation。从 Windows Server 2016 开始没有它：安装 NET-WCF-HTTP-Activation45。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = 命令用 [X] 标记适合您 Windows 的功能。
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上：添加该功能
    .command-install-on-2012 = 在 Windows Server 2012 或 2012 R2 上：安装该功能
    .command-install-on-2016 = 在 Windows Server 2016 或更高版本上：安装它的后继功能
    .command-show-state = 显示它的状态

Iis32BitMode = IIS 为 32 位兼容模式
    .meaning = 此服务器的应用程序池默认以 32 位运行。
    .why = Exchange 的 Web 组件是 64 位的，无法在其中加载。
    .cause-default-changed = 有人为另一个 Web 应用程序更改了默认值。
    .cause-configuration-copied = IIS 配置是从另一台服务器复制来的。
    .step-list-pools = 列出 32 位的应用程序池，记下其他应用程序必须保持 32 位的池。
    .step-set-default = 在应用程序池默认设置中，把“启用 32 位应用程序”设为 False。
    .step-keep-pool = 为记下的每个池单独设置，或把它的应用程序移到另一台服务器。
    .step-run-iisreset = 运行 iisreset（会中断此服务器的所有网站），再重新运行安装程序。
    .verify = 命令显示 False。
    .caution = 依赖默认值的 32 位 Web 应用程序会停止工作，直到它的池有单独的设置。
    .command-list-pools = 列出 32 位的应用程序池
    .command-set-default = 把默认值设为 64 位
    .command-keep-pool = 让一个池保持 32 位
    .command-restart-iis = 重新启动 IIS
    .command-show-default = 显示默认值

LonghornASPNET = 缺少 IIS 7 的 ASP.NET
    .meaning = Windows Server 2008 R2 上没有安装 IIS 功能 ASP.NET。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-add-on-2008-r2 = 在 Windows Server 2008 R2 上，添加 Web-Asp-Net。
    .step-install-successor = 在较新的 Windows 上，安装 Web-Asp-Net45。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = 命令用 [X] 标记适合您 Windows 的功能。
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上：添加该功能
    .command-install-successor = 在 Windows Server 2012 或更高版本上：安装它的后继功能
    .command-show-state = 显示它的状态

LonghornClientCertificateMappingAuthentication = 需要客户端证书映射身份验证组件
    .meaning = 没有安装 IIS 功能“客户端证书映射身份验证”（Web-Client-Auth）。
    .why = 用证书登录需要它，例如手机通过 ActiveSync 登录。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Client-Auth。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Client-Auth。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornDirectoryBrowse = IIS 中没有安装目录浏览
    .meaning = 没有安装 IIS 功能“目录浏览”（Web-Dir-Browsing）。
    .why = 即使浏览保持关闭，Exchange 也要设置它的选项。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Dir-Browsing。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Dir-Browsing。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornHttpErrors = IIS 中没有安装 HTTP 错误
    .meaning = 没有安装 IIS 功能“HTTP 错误”（Web-Http-Errors）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Http-Errors。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Http-Errors。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornHttpLogging = IIS 中没有安装 HTTP 日志记录
    .meaning = 没有安装 IIS 功能“HTTP 日志记录”（Web-Http-Logging）。
    .why = 它的日志显示 Outlook、手机和浏览器向 Exchange 请求了什么。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Http-Logging。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Http-Logging。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornHttpRedirect = IIS 中没有安装 HTTP 重定向
    .meaning = 没有安装 IIS 功能“HTTP 重定向”（Web-Http-Redirect）。
    .why = Exchange 要用它，例如从网站根目录转到 Outlook 网页版。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Http-Redirect。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Http-Redirect。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornHttpTracing = IIS 中没有安装失败请求跟踪
    .meaning = 没有安装 IIS 功能“跟踪”（Web-Http-Tracing）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Http-Tracing。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Http-Tracing。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornIIS6MetabaseNotInstalled = IIS 6 兼容组件未安装：IIS 6 元数据库兼容性
    .meaning = 没有安装 IIS 功能“IIS 6 元数据库兼容性”（Web-Metabase）。
    .why = 安装程序和虚拟目录的 cmdlet 要用它。
    .cause-tools-only = 只安装管理工具，或要用安装向导准备 Active Directory，而计算机上没有 IIS。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 上，安装 Web-Metabase。
    .step-enable-on-client = 在 Windows 客户端上，如果只安装管理工具，启用 IIS-Metabase。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Metabase；在客户端上，dism 显示它的功能已启用。
    .command-install-feature = 安装该功能
    .command-enable-on-client = 在 Windows 客户端上：启用该功能
    .command-enable-with-dism = 在 Windows 客户端上：启用该功能（Exchange 2013）
    .command-show-state = 显示它的状态
    .command-show-client-state = 在 Windows 客户端上：显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornIIS6MgmtConsoleNotInstalled = IIS 6 兼容组件未安装：IIS 6 管理控制台
    .meaning = 没有安装 IIS 功能“IIS 6 管理控制台”（Web-Lgcy-Mgmt-Console）。Exchange 2013 需要它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 上，安装 Web-Lgcy-Mgmt-Console。
    .step-enable-on-client = 在 Windows 客户端上，如果只安装管理工具，启用 IIS-LegacySnapIn。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Lgcy-Mgmt-Console；在客户端上，dism 显示它的功能已启用。
    .command-install-feature = 安装该功能
    .command-enable-on-client = 在 Windows 客户端上：启用该功能
    .command-show-state = 显示它的状态
    .command-show-client-state = 在 Windows 客户端上：显示它的状态

LonghornIIS6WMICompatibility = 需要 IIS 6 WMI 兼容性组件
    .meaning = 没有安装 IIS 功能“IIS 6 WMI 兼容性”（Web-WMI）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-WMI。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-WMI。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornIIS7BasicAuthNotInstalled = IIS 7 组件未安装：基本身份验证
    .meaning = 没有安装 IIS 功能“基本身份验证”（Web-Basic-Auth）。
    .why = 安装程序要在 ActiveSync 等虚拟目录上配置它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Basic-Auth。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Basic-Auth。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornIIS7DigestAuthNotInstalled = IIS 7 组件未安装：摘要式身份验证
    .meaning = 没有安装 IIS 功能“摘要式身份验证”（Web-Digest-Auth）。
    .why = Exchange 的虚拟目录可以使用它，安装程序要配置它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Digest-Auth。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Digest-Auth。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7 组件未安装：动态内容压缩
    .meaning = 没有安装 IIS 功能“动态内容压缩”（Web-Dyn-Compression）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Dyn-Compression。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Dyn-Compression。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7 组件未安装：静态内容压缩
    .meaning = 没有安装 IIS 功能“静态内容压缩”（Web-Stat-Compression）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Stat-Compression。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Stat-Compression。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornIIS7ManagementConsoleInstalled = 没有安装 IIS 管理控制台
    .meaning = 此计算机上没有安装 IIS 管理器（Web-Mgmt-Console）。
    .why = 安装程序和 Exchange 的 cmdlet 要用它的库。
    .cause-tools-only = 只安装管理工具，而计算机上没有 IIS。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在带桌面的 Windows Server 上，安装 Web-Mgmt-Console。Server Core 不需要它。
    .step-enable-on-client = 在 Windows 客户端上，如果只安装管理工具，启用 IIS-ManagementConsole。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Mgmt-Console；在客户端上，dism 显示它的功能已启用。
    .command-install-feature = 安装该功能
    .command-enable-on-client = 在 Windows 客户端上：启用该功能
    .command-show-state = 显示它的状态
    .command-show-client-state = 在 Windows 客户端上：显示它的状态

LonghornIIS7NetExt = 需要 IIS 7 .NET 可扩展性组件
    .meaning = Windows Server 2008 R2 上没有安装 IIS 功能“.NET 可扩展性”（Web-Net-Ext）。
    .why = Exchange 的远程 PowerShell 要通过它在 IIS 中运行。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-add-on-2008-r2 = 在 Windows Server 2008 R2 上，添加 Web-Net-Ext。
    .step-install-successor = 在较新的 Windows 上，安装 Web-Net-Ext45：在那里 Web-Net-Ext 没有用。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = 命令用 [X] 标记适合您 Windows 的功能。
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上：添加该功能
    .command-install-successor = 在 Windows Server 2012 或更高版本上：安装它的后继功能
    .command-show-state = 显示它的状态

LonghornIIS7WindowsAuthNotInstalled = IIS 7 组件未安装：Windows 身份验证
    .meaning = 没有安装 IIS 功能“Windows 身份验证”（Web-Windows-Auth）。
    .why = Exchange 的虚拟目录和 Exchange Management Shell 要用它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Windows-Auth。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Windows-Auth。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornISAPIFilter = IIS 中没有安装 ISAPI 筛选器
    .meaning = 没有安装 IIS 功能“ISAPI 筛选器”（Web-ISAPI-Filter）。它与“ISAPI 扩展”（Web-ISAPI-Ext）不同。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-ISAPI-Filter。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-ISAPI-Filter。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornRequestMonitor = IIS 中没有安装请求监视器
    .meaning = 没有安装 IIS 功能“请求监视器”（Web-Request-Monitor）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Request-Monitor。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Request-Monitor。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornStaticContent = IIS 中没有安装静态内容
    .meaning = 没有安装 IIS 功能“静态内容”（Web-Static-Content）。
    .why = Outlook 网页版的图片、样式和脚本要靠它提供。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Static-Content。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Static-Content。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

LonghornWASProcessModelInstalled = 需要 Windows Process Activation Service - 进程模型组件
    .meaning = 没有安装 Windows 进程激活服务（Windows Process Activation Service）的功能“进程模型”（WAS-Process-Model）。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 WAS-Process-Model。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 WAS-Process-Model。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

LonghornWmspdmoxNotInstalled = Windows Media 语音编解码器缺失或太旧
    .meaning = Windows 文件 wmspdmod.dll 或 wmspdmoe.dll 缺失或太旧。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = 统一消息用它们录制和播放语音邮件。
    .cause-media-foundation-missing = 没有安装 Media Foundation。
    .cause-files-damaged = 这些文件已删除或损坏。
    .step-install-media-foundation = 安装 Server-Media-Foundation。
    .step-repair-system-files = 如果仍有文件缺失或损坏，修复系统文件。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = 命令显示两个文件及其版本。
    .command-install-media-foundation = 安装 Media Foundation
    .command-repair-system-files = 修复系统文件
    .command-show-files = 显示这两个文件

ManagementServiceInstalled = 需要 Web-Mgmt-Service 组件
    .meaning = 没有安装 IIS 功能“管理服务”（Web-Mgmt-Service）。
    .why = 安装程序在检查之前启用 IIS 的远程管理，并重新启动该服务。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-Mgmt-Service。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-Mgmt-Service。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

NETFramework45FeaturesNotInstalled = 没有安装 .NET Framework 4.x 功能
    .meaning = 没有安装 Windows 功能组 .NET Framework 4.x（含 ASP.NET 和 WCF）。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-package-only = 安装了 .NET Framework 的包，而它不会添加该功能。
    .cause-removed-later = 后来删除了该功能组，例如因为加固。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 NET-Framework-45-Features。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 NET-Framework-45-Features 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

NETFrameworkNotInstalled = 没有安装功能 .NET Framework 3.5.1
    .meaning = Windows Server 2008 R2 缺少功能 .NET Framework 3.5.1，而 Exchange 2013 在该系统上需要它。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .step-add-feature = 在 Windows Server 2008 R2 上，添加 NET-Framework。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 NET-Framework。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

RPCOverHTTPproxyNotInstalled = 没有安装 HTTP 代理上的 RPC
    .meaning = 没有安装 Windows 功能“HTTP 代理上的 RPC”（RPC-over-HTTP-proxy）。
    .why = Outlook 无处不在需要它；即使所有客户端都用 MAPI over HTTP，安装程序也要求它。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-thought-needless = 因为所有客户端都用 MAPI over HTTP，有人删除了它。
    .step-install-feature = 安装 RPC-over-HTTP-proxy。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 RPC-over-HTTP-proxy。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

RsatAddsToolsInstalled = 此计算机上没有安装 Windows 组件 RSAT-ADDS-Tools
    .meaning = 这次运行必须准备 Active Directory，而此计算机缺少所需的 AD DS 工具。
    .why = 安装程序用 ldifde.exe 扩展架构，它随这些工具安装。
    .cause-never-installed = 此服务器上从未安装过这些工具。
    .cause-not-prepared = 这是第一台 Exchange 服务器，而 Active Directory 没有单独准备。
    .step-install-tools = 安装 RSAT-ADDS，其中包括 RSAT-ADDS-Tools。
    .step-prepare-elsewhere = 或者在架构主机所在的域和站点中，找一台装有这些工具和 Exchange 所需 .NET Framework 的计算机（例如那里的域控制器），用属于 Schema Admins 和 Enterprise Admins 的帐户准备 Active Directory。然后等待复制完成。新组织要加上 /OrganizationName 和名称。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记这两者。如果是在另一台计算机上准备的 Active Directory，则看下一份日志：Schema Update Required Status 和 Organization Configuration Update Required Status 都是 False。
    .command-install-tools = 安装这些工具
    .command-prepare-elsewhere = 在同一安装介质的根文件夹中：准备 Active Directory
    .command-show-state = 显示它们的状态

RsatClusteringCmdInterfaceInstalled = 故障转移群集命令界面 Windows 功能未安装
    .meaning = 没有安装 Windows 功能 RSAT-Clustering-CmdInterface，即工具 cluster.exe。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-parent-only = 只添加了 RSAT-Clustering，它不含这个部分。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 RSAT-Clustering-CmdInterface。
    .step-check-parts = 如果缺少 RSAT-Clustering-PowerShell，或者带桌面的 Windows 上缺少 RSAT-Clustering-Mgmt，一并安装。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 RSAT-Clustering-CmdInterface 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

RsatClusteringInstalled = 此计算机上没有安装 Windows 组件 RSAT-Clustering
    .meaning = 没有安装故障转移群集工具（RSAT-Clustering）。它的各部分通常也没有安装。
    .why = Exchange 用它们管理数据库可用性组。即使服务器不在任何组中，安装程序也要求它们。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-removed-later = 后来删除了它们，例如因为加固。
    .step-install-all = 用适合您 Windows 的命令，连同 Exchange 需要的部分一起安装。
    .step-other-checks = 这也解决了针对各部分的检查。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = 命令用 [X] 标记所安装的功能。Exchange 不需要 RSAT-Clustering-AutomationServer。
    .command-install-on-desktop = 在带桌面的 Windows Server 2012 或更高版本上：安装全部四个
    .command-install-on-core = 在 Server Core 上：安装 Exchange 在那里需要的三个
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上（只有这一个功能）：添加该功能
    .command-show-state = 显示它们的状态

RsatClusteringMgmtInstalled = 此计算机上没有安装 Windows 组件 RSAT-Clustering-Mgmt
    .meaning = 没有安装故障转移群集管理器（RSAT-Clustering-Mgmt）。Server Core 上没有它。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 RSAT-Clustering-Mgmt。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 RSAT-Clustering-Mgmt 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

RsatClusteringPowerShellInstalled = 此计算机上没有安装 Windows 组件 RSAT-Clustering-PowerShell
    .meaning = 没有安装故障转移群集的 PowerShell 模块（RSAT-Clustering-PowerShell）。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 RSAT-Clustering-PowerShell。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 RSAT-Clustering-PowerShell 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

RSATWebServerNotInstalled = 没有安装 Web 服务器（IIS）工具
    .meaning = Windows Server 2008 R2 缺少 Web 服务器（IIS）工具，而 Exchange 2013 在该系统上需要它。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .step-add-feature = 在 Windows Server 2008 R2 上，添加 RSAT-Web-Server。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 RSAT-Web-Server。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

ServerGuiMgmtInfraNotInstalled = 此计算机上没有安装 Windows 组件 Server-Gui-Mgmt-Infra
    .meaning = 安装程序找不到 Windows 功能 Server-Gui-Mgmt-Infra（图形管理工具），只有 Windows Server 2012 和 2012 R2 有这个功能。Exchange 2013 和 2016 需要带桌面的 Windows。
    .cause-interface-missing = Windows 安装为 Server Core，或者删除了它的桌面。
    .cause-media-too-old = 在 Windows Server 2016 上启动了低于 CU3 的 Exchange 2016。
    .step-install-interface = 如果是 Windows Server 2012 或 2012 R2 上的 Exchange 2013 或 2016，安装图形桌面，然后重新启动。如果 Windows 找不到文件，IsServerCoreInstalled 说明了如何从 Windows 安装介质获取。
    .step-use-newer-media = 在 Windows Server 2016 上，使用 Exchange 2016 CU3 或更高版本的安装介质。如果是 Server Core，重新安装带桌面的 Windows，这会清除服务器上的内容。Exchange 2016 不支持更高版本的 Windows。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 在 Windows Server 2012 和 2012 R2 上，命令把两个功能都显示为 Installed；在较新的 Windows 上，安装程序能通过此项检查。
    .situation-interface-missing = 没有桌面的 Windows Server 2012 或 2012 R2
    .situation-media-too-old = 没有此功能的 Windows Server 2016 或更高版本
    .command-install-interface = 安装图形桌面
    .command-show-state = 显示它的状态

W2K8R2PrepareAdLdifdeNotInstalled = 准备 Active Directory 时缺少 ldifde.exe
    .meaning = 这次运行必须用 ldifde.exe 准备 Active Directory，而此计算机上没有它。
    .cause-tools-missing = 没有安装 AD DS 工具（RSAT-ADDS）。
    .step-install-tools = 安装 RSAT-ADDS：ldifde.exe 随它安装。
    .step-prepare-elsewhere = 或者在架构主机所在的域和站点中，找一台装有这些工具和 Exchange 所需 .NET Framework 的计算机，用属于 Enterprise Admins 的帐户（如果架构有更改，还要属于 Schema Admins）准备 Active Directory。然后等待复制完成。新组织要加上 /OrganizationName 和名称。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示 ldifde.exe 及其版本。如果是在另一台计算机上准备的 Active Directory，则看下一份日志：Organization Configuration Update Required Status 是 False。
    .command-install-tools = 安装 AD DS 工具
    .command-prepare-elsewhere = 在同一安装介质的根文件夹中：准备 Active Directory
    .command-show-file = 显示该文件

W2K8R2PrepareSchemaLdifdeNotInstalled = Active Directory 架构不是最新的，并且缺少 ldifde.exe
    .meaning = 这次运行必须扩展架构，而此计算机缺少加载架构文件的 ldifde.exe。
    .cause-tools-missing = 没有安装 AD DS 工具（RSAT-ADDS）。
    .step-install-tools = 安装 RSAT-ADDS：ldifde.exe 随它安装。
    .step-prepare-elsewhere = 或者在架构主机所在的域和站点中，找一台装有这些工具和 Exchange 所需 .NET Framework 的计算机，用属于 Schema Admins 和 Enterprise Admins 的帐户扩展架构。然后等待复制完成。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示 ldifde.exe 及其版本。如果是在另一台计算机上扩展的架构，则看下一份日志：Schema Update Required Status 是 False。
    .command-install-tools = 安装 AD DS 工具
    .command-prepare-elsewhere = 在同一安装介质的根文件夹中：扩展架构
    .command-show-file = 显示该文件

WcfHttpActivation45Installed = 没有安装 WCF HTTP 激活
    .meaning = 没有安装 Windows 功能“WCF HTTP 激活”（NET-WCF-HTTP-Activation45）。
    .why = 有请求到来时，IIS 用它启动 Exchange 的 Web 服务。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 NET-WCF-HTTP-Activation45。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 NET-WCF-HTTP-Activation45 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

WebASPNET45NotInstalled = 此计算机上没有安装 Windows 组件 Web-ASP-NET45
    .meaning = 没有安装 IIS 功能 ASP.NET 4.x（Web-Asp-Net45）。
    .why = Outlook 网页版、Exchange 管理中心和 Exchange Web 服务需要它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 Web-Asp-Net45。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 Web-Asp-Net45 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

WebISAPIExtNotInstalled = 此计算机上没有安装 Windows 组件 Web-ISAPI-Ext
    .meaning = 没有安装 IIS 功能“ISAPI 扩展”（Web-ISAPI-Ext）。它与“ISAPI 筛选器”（Web-ISAPI-Filter）不同。
    .why = ASP.NET 和 Exchange 的 IIS 模块需要它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Web-ISAPI-Ext。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 Web-ISAPI-Ext。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态
    .command-add-feature = 安装该功能（Exchange 2013）

WebNetExt45NotInstalled = 此计算机上没有安装 Windows 组件 Web-Net-Ext45
    .meaning = 没有安装 IIS 功能“.NET 可扩展性 4.x”（Web-Net-Ext45）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 在 Windows Server 2012 或更高版本上，安装 Web-Net-Ext45。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 Web-Net-Ext45 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

Win8WindowsIdentityFoundationUpdateNotInstalled = 没有安装 Windows Identity Foundation 3.5
    .meaning = 没有安装功能 Windows Identity Foundation 3.5。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = Exchange 用它做基于声明的登录，例如通过 AD FS 登录。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed-later = 后来删除了它，例如因为加固。
    .step-install-feature = 安装 Windows-Identity-Foundation。Server Core 上没有它，也不需要它。
    .step-run-setup-again = 重新运行安装程序。
    .verify = Get-WindowsFeature 把 Windows-Identity-Foundation 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

WinRMIISExtensionInstalled = 装有 WinRM IIS 扩展
    .meaning = 装有 Windows 功能“WinRM IIS 扩展”（WinRM-IIS-Ext），而安装程序似乎不允许它存在：在已知的唯一一份日志中没有此功能，检查通过。Microsoft 没有公布此项检查的说明。
    .why = 它可能干扰 Exchange 的 PowerShell 虚拟目录。
    .cause-added-along = 某个映像或脚本把它与其他功能一起添加了。
    .step-check-use = 用 Get-WindowsFeature WinRM-IIS-Ext 检查是否装有该功能，查看安装程序的消息是否要求删除它，并查明此服务器上是否有程序使用它。
    .step-remove-feature = 如果必须删除，删除它，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 WinRM-IIS-Ext 显示为 Available。
    .caution = 安装程序的消息证实必须删除它之前，不要删除。
    .command-remove-feature = 删除该功能
    .command-show-state = 显示它的状态

NETFramework45CoreNotInstalled = 此计算机上没有安装 Windows 组件 NET-Framework-45-Core
    .meaning = 没有安装 Windows 功能 .NET Framework 4.x（NET-Framework-45-Core）。安装 .NET Framework 的包不会添加它。
    .cause-hardening = 加固时删除了它：Windows 默认带有它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .step-install-feature = 安装 NET-Framework-45-Core。
    .step-install-with-dism = 如果 PowerShell 无法启动，使用 DISM。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 NET-Framework-45-Core 显示为 Installed。
    .caution = 没有它，服务器管理器和 PowerShell 可能无法启动。
    .command-install-feature = 安装该功能
    .command-install-with-dism = 用 DISM 安装该功能
    .command-show-state = 显示它的状态

NETFramework45ASPNETNotInstalled = 此计算机上没有安装 Windows 组件 NET-Framework-45-ASPNET
    .meaning = 没有安装 Windows 功能 ASP.NET 4.x。IIS 中与它对应的 Web-Asp-Net45 也需要。
    .why = Outlook 网页版和 Exchange 管理中心要靠它运行。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed = 加固时删除了它，或者它随另一个产品一起删除了。
    .step-install-feature = 安装 NET-Framework-45-ASPNET。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 NET-Framework-45-ASPNET 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

NETWCFHTTPActivation45NotInstalled = 此计算机上没有安装 Windows 组件 NET-WCF-HTTP-Activation45
    .meaning = 没有安装让 Web 请求启动 WCF 服务的 Windows 功能（NET-WCF-HTTP-Activation45）。
    .why = Exchange 的 Web 服务要靠它启动。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed = 加固时删除了它，或者它随另一个产品一起删除了。
    .step-install-feature = 安装 NET-WCF-HTTP-Activation45。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 NET-WCF-HTTP-Activation45 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

NETWCFPipeActivation45NotInstalled = 此计算机上没有安装 Windows 组件 NET-WCF-Pipe-Activation45
    .meaning = 没有安装 Windows 功能“命名管道激活”（NET-WCF-Pipe-Activation45）。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .cause-removed = 加固时删除了它，或者它随另一个产品一起删除了。
    .step-install-feature = 安装 NET-WCF-Pipe-Activation45。
    .step-add-all = 如果全新安装时还缺少其他功能，在 Setup.exe /Mode:Install 后加上 /InstallWindowsComponents：它会添加全部功能。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 把 NET-WCF-Pipe-Activation45 显示为 Installed。
    .command-install-feature = 安装该功能
    .command-show-state = 显示它的状态

NETWCFTCPPortSharing45NotInstalled = 此计算机上没有安装 Windows 组件 NET-WCF-TCP-PortSharing45
    .meaning = 没有安装 Windows 功能“TCP 端口共享”（NET-WCF-TCP-PortSharing45），它提供服务 NetTcpPortSharing。
    .why = Exchange 的服务共享 net.tcp 端口。
    .cause-hardening = 加固时删除了它：Windows 默认带有它。
    .cause-left-out = Windows 功能是手动添加的，漏掉了这一个。
    .step-install-feature = 安装 NET-WCF-TCP-PortSharing45。
    .step-set-automatic = 把服务 NetTcpPortSharing 设为“自动”。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = 命令把该功能显示为 Installed，把该服务显示为 Automatic。
    .command-install-feature = 安装该功能
    .command-set-automatic = 把该服务设为“自动”
    .command-show-state = 显示该功能和该服务

ADAMWin7ServerInstalled = 没有安装 AD LDS
    .meaning = 没有安装边缘传输服务器需要的 Windows 角色 AD LDS（ADLDS）。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = 边缘传输把配置和收件人保存在 AD LDS 中。
    .cause-prerequisites-missing = 运行安装程序之前，没有安装 Windows 的先决条件。
    .step-install-feature = 安装 ADLDS。
    .step-restart-and-run = 如果 Windows 要求，重新启动，再重新运行安装程序。
    .verify = Get-WindowsFeature 用 [X] 标记 ADLDS。
    .command-install-feature = 安装该功能
    .command-add-feature = 安装该功能（Exchange 2013）
    .command-show-state = 显示它的状态

# Facts

fact-ClientCertificateMappingAuthentication = 客户端证书映射身份验证（IIS）
    .ask = 是否安装了 Windows 功能 Web-Client-Auth？
    .hint = 服务器管理器：Web 服务器（IIS）、安全性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-DirectoryBrowse = 目录浏览（IIS）
    .ask = 是否安装了 Windows 功能 Web-Dir-Browsing？
    .hint = 服务器管理器：Web 服务器（IIS）、常见 HTTP 功能。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-HttpErrors = HTTP 错误（IIS）
    .ask = 是否安装了 Windows 功能 Web-Http-Errors？
    .hint = 服务器管理器：Web 服务器（IIS）、常见 HTTP 功能。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-HttpLogging = HTTP 日志记录（IIS）
    .ask = 是否安装了 Windows 功能 Web-Http-Logging？
    .hint = 服务器管理器：Web 服务器（IIS）、运行状况和诊断。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-HttpRedirect = HTTP 重定向（IIS）
    .ask = 是否安装了 Windows 功能 Web-Http-Redirect？
    .hint = 服务器管理器：Web 服务器（IIS）、常见 HTTP 功能。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-HttpTracing = 跟踪（IIS）
    .ask = 是否安装了 Windows 功能 Web-Http-Tracing？
    .hint = 服务器管理器：Web 服务器（IIS）、运行状况和诊断。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS6MetabaseStatus = IIS 6 元数据库兼容性（IIS）
    .ask = 是否安装了 Windows 功能 Web-Metabase？
    .hint = 服务器管理器：Web 服务器（IIS）、管理工具、IIS 6 管理兼容性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS6ManagementConsoleStatus = IIS 6 管理控制台（IIS）
    .ask = 是否安装了 Windows 功能 Web-Lgcy-Mgmt-Console？
    .hint = 服务器管理器：Web 服务器（IIS）、管理工具、IIS 6 管理兼容性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS6WMICompatibility = IIS 6 WMI 兼容性（IIS）
    .ask = 是否安装了 Windows 功能 Web-WMI？
    .hint = 服务器管理器：Web 服务器（IIS）、管理工具、IIS 6 管理兼容性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS7BasicAuthentication = 基本身份验证（IIS）
    .ask = 是否安装了 Windows 功能 Web-Basic-Auth？
    .hint = 服务器管理器：Web 服务器（IIS）、安全性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS7DigestAuthentication = 摘要式身份验证（IIS）
    .ask = 是否安装了 Windows 功能 Web-Digest-Auth？
    .hint = 服务器管理器：Web 服务器（IIS）、安全性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS7CompressionDynamic = 动态内容压缩（IIS）
    .ask = 是否安装了 Windows 功能 Web-Dyn-Compression？
    .hint = 服务器管理器：Web 服务器（IIS）、性能。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS7CompressionStatic = 静态内容压缩（IIS）
    .ask = 是否安装了 Windows 功能 Web-Stat-Compression？
    .hint = 服务器管理器：Web 服务器（IIS）、性能。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-ServerGuiShellInstalled = 带桌面的 Windows
    .ask = 这个 Windows 有桌面（桌面体验，而不是 Server Core）吗？
    .hint = 有些功能在 Server Core 上没有，安装程序在那里也不要求它们。

fact-IIS7ManagementConsole = IIS 管理控制台（IIS）
    .ask = 是否安装了 Windows 功能 Web-Mgmt-Console？
    .hint = 服务器管理器：Web 服务器（IIS）、管理工具。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IIS7WindowAuthentication = Windows 身份验证（IIS）
    .ask = 是否安装了 Windows 功能 Web-Windows-Auth？
    .hint = 服务器管理器：Web 服务器（IIS）、安全性。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-ISAPIFilter = ISAPI 筛选器（IIS）
    .ask = 是否安装了 Windows 功能 Web-ISAPI-Filter？
    .hint = 服务器管理器：Web 服务器（IIS）、应用程序开发。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-RequestMonitor = 请求监视器（IIS）
    .ask = 是否安装了 Windows 功能 Web-Request-Monitor？
    .hint = 服务器管理器：Web 服务器（IIS）、运行状况和诊断。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-StaticContent = 静态内容（IIS）
    .ask = 是否安装了 Windows 功能 Web-Static-Content？
    .hint = 服务器管理器：Web 服务器（IIS）、常见 HTTP 功能。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-WASProcessModel = Windows 进程激活服务的进程模型
    .ask = 是否安装了 Windows 功能 WAS-Process-Model？
    .hint = 服务器管理器：功能、Windows 进程激活服务。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-FileVersionWmspdmod = wmspdmod.dll 的版本
    .ask = Windows 的 System32 文件夹中有文件 wmspdmod.dll 吗？
    .hint = 它解码语音邮件，随 Media Foundation 安装。
    .value-0 = 否，没有该文件
    .value-10 = 是，有该文件

fact-FileVersionWmspdmoe = wmspdmoe.dll 的版本
    .ask = Windows 的 System32 文件夹中有文件 wmspdmoe.dll 吗？
    .hint = 它编码语音邮件，随 Media Foundation 安装。
    .value-0 = 否，没有该文件
    .value-10 = 是，有该文件

fact-ManagementService = 管理服务（IIS）
    .ask = 是否安装了 Windows 功能 Web-Mgmt-Service？
    .hint = 服务器管理器：Web 服务器（IIS）、管理工具。
    .value-1 = 已安装
    .value-0 = 没有安装

fact-IsNETFramework45FeaturesInstalled = .NET Framework 4.x 功能组
    .ask = 是否安装了 Windows 功能 NET-Framework-45-Features？
    .hint = 服务器管理器：功能、.NET Framework 4.x 功能。

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = HTTP 代理上的 RPC
    .ask = 是否安装了 Windows 功能 RPC-over-HTTP-proxy？
    .hint = 服务器管理器：功能、HTTP 代理上的 RPC。

fact-IsRsatAddsToolsInstalled = AD DS 管理工具
    .ask = 是否安装了 Windows 功能 RSAT-ADDS-Tools？
    .hint = 服务器管理器：功能、远程服务器管理工具、角色管理工具。

fact-IsRsatClusteringCmdInterfaceInstalled = 故障转移群集命令界面
    .ask = 是否安装了 Windows 功能 RSAT-Clustering-CmdInterface？
    .hint = 服务器管理器：功能、远程服务器管理工具、故障转移群集工具。

fact-IsRsatClusteringInstalled = 故障转移群集工具
    .ask = 是否安装了 Windows 功能 RSAT-Clustering？
    .hint = 服务器管理器：功能、远程服务器管理工具、功能管理工具。

fact-IsRsatClusteringMgmtInstalled = 故障转移群集管理工具
    .ask = 是否安装了 Windows 功能 RSAT-Clustering-Mgmt？
    .hint = 服务器管理器：功能、远程服务器管理工具、故障转移群集工具。

fact-IsRsatClusteringPowerShellInstalled = Windows PowerShell 的故障转移群集模块
    .ask = 是否安装了 Windows 功能 RSAT-Clustering-PowerShell？
    .hint = 服务器管理器：功能、远程服务器管理工具、故障转移群集工具。

fact-IsServerGuiMgmtInfraInstalled = 图形管理工具和基础结构
    .ask = 是否安装了 Windows 功能 Server-Gui-Mgmt-Infra？
    .hint = 只有 Windows Server 2012 和 2012 R2 才有。

fact-FileVersionLdifde = ldifde.exe 的版本
    .ask = Windows 的 System32 文件夹中有文件 ldifde.exe 吗？
    .hint = 安装程序用它导入目录更改；它随 AD DS 工具安装。
    .value-0 = 否，没有该文件
    .value-10 = 是，有该文件

fact-IsWcfHttpActivation45Installed = WCF HTTP 激活
    .ask = 是否安装了 Windows 功能 NET-WCF-HTTP-Activation45？
    .hint = 服务器管理器：功能、.NET Framework 4.x 功能、WCF 服务。

fact-IsWebASPNET45Installed = ASP.NET 4.x（IIS）
    .ask = 是否安装了 Windows 功能 Web-Asp-Net45？
    .hint = 服务器管理器：Web 服务器（IIS）、应用程序开发。

fact-IsWebISAPIExtInstalled = ISAPI 扩展（IIS）
    .ask = 是否安装了 Windows 功能 Web-ISAPI-Ext？
    .hint = 服务器管理器：Web 服务器（IIS）、应用程序开发。

fact-IsWebNetExt45Installed = IIS 的 .NET 可扩展性 4.x
    .ask = 是否安装了 Windows 功能 Web-Net-Ext45？
    .hint = 服务器管理器：Web 服务器（IIS）、应用程序开发。

fact-IsWinRMIISExtensionInstalled = WinRM IIS 扩展
    .ask = 是否安装了 Windows 功能 WinRM-IIS-Ext？
    .hint = Exchange 不需要它；有时映像或脚本会添加它。

fact-NetHttpActivation35Installed = .NET Framework 3.5.1 的 HTTP 激活
    .ask = 是否安装了 Windows 功能 NET-HTTP-Activation？
    .hint = 只针对 Windows Server 2008 R2。

fact-Iis32BitDefault = IIS 应用程序池的 32 位默认值
    .ask = IIS 应用程序池的默认设置中，“启用 32 位应用程序”是 True 吗？
    .hint = IIS 管理器：应用程序池、设置应用程序池默认设置。

fact-WebAspNet35Installed = ASP.NET 3.5（IIS）
    .ask = 是否安装了 Windows 功能 Web-Asp-Net？
    .hint = 只针对 Windows Server 2008 R2。

fact-WebNetExt35Installed = IIS 的 .NET 可扩展性 3.5
    .ask = 是否安装了 Windows 功能 Web-Net-Ext？
    .hint = 只针对 Windows Server 2008 R2。

fact-NetFramework351Installed = 功能 .NET Framework 3.5.1
    .ask = 是否安装了 Windows 功能 NET-Framework？
    .hint = 只针对 Windows Server 2008 R2。

fact-RsatWebServerInstalled = Web 服务器（IIS）工具
    .ask = 是否安装了 Windows 功能 RSAT-Web-Server？
    .hint = 只针对 Windows Server 2008 R2。

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = 是否安装了 Windows 功能 Windows-Identity-Foundation？
    .hint = 服务器管理器：功能、Windows Identity Foundation 3.5。

fact-NetFramework45CoreInstalled = 功能 .NET Framework 4.x
    .ask = 是否安装了 Windows 功能 NET-Framework-45-Core？
    .hint = 服务器管理器：功能、.NET Framework 4.x 功能。

fact-NetFramework45AspNetInstalled = .NET Framework 的 ASP.NET 4.x
    .ask = 是否安装了 Windows 功能 NET-Framework-45-ASPNET？
    .hint = 服务器管理器：功能、.NET Framework 4.x 功能。

fact-WcfPipeActivation45Installed = WCF 命名管道激活
    .ask = 是否安装了 Windows 功能 NET-WCF-Pipe-Activation45？
    .hint = 服务器管理器：功能、.NET Framework 4.x 功能、WCF 服务。

fact-WcfTcpPortSharing45Installed = WCF TCP 端口共享
    .ask = 是否安装了 Windows 功能 NET-WCF-TCP-PortSharing45？
    .hint = 服务器管理器：功能、.NET Framework 4.x 功能、WCF 服务。

fact-AdLdsInstalled = AD LDS 角色
    .ask = 是否安装了 Windows 功能 ADLDS？
    .hint = 服务器管理器：服务器角色、Active Directory 轻型目录服务。
