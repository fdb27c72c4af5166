# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = 安装的是 Windows Server Core 或 Windows Nano Server
    .meaning = 此计算机运行的 Windows 没有桌面，而 Exchange 2016 需要桌面。
    .cause-installed-without-desktop = 安装 Windows Server 2016 时没有选择桌面体验。
    .cause-shell-removed = Windows Server 2012 或 2012 R2 安装为 Server Core，或者它的图形 Shell 已删除。
    .step-add-desktop = 在 Windows Server 2012 或 2012 R2 上，添加图形 Shell。命令会重新启动服务器。如果 Windows 找不到文件，放入 Windows 安装介质（这里是驱动器 D），从其中不是 Server Core 的版本获取。
    .step-reinstall-windows = 在 Windows Server 2016 上，重新安装 Windows 并选择桌面体验：之后无法再添加。
    .step-use-exchange-se = 或者安装 Exchange SE，它可以在 Windows Server 2019 及更高版本的 Server Core 上运行。
    .verify = InstallationType 是 Server，而不是 Server Core。
    .caution = 重新安装 Windows 会清除服务器上的内容，包括已安装的 Exchange。
    .situation-server-2012 = Windows Server 2012 或 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = 添加桌面并重新启动
    .command-list-editions = 显示 Windows 安装介质上每个版本的索引
    .command-add-desktop-from-media = 从安装介质添加桌面并重新启动
    .command-show-installation-type = 显示安装类型

OSCheckedBuild = 操作系统处于调试模式
    .meaning = Windows 以调试模式运行。安装程序发出警告，会继续运行。
    .cause-debugging-on = 排查故障之后，内核调试没有关闭。
    .cause-checked-build = 安装的是 Windows 的已检验（调试）版本。
    .step-turn-debugging-off = 关闭内核调试；如果启用了 BitLocker，先暂停它。如果 Windows 拒绝，为这次更改关闭安全启动。
    .step-restart-server = 重新启动服务器。
    .step-install-normal-windows = 如果是已检验版本，安装普通的 Windows。
    .verify = 命令显示 False。
    .command-show-boot-entries = 显示启动项
    .command-turn-debugging-off = 关闭内核调试
    .command-show-debug-mode = Windows 是否处于调试模式？

PowerShellExecutionPolicyCheckSet = 已定义 ExecutionPolicy GPO
    .meaning = 有组策略为计算机或为您设置了 PowerShell 的执行策略。设成什么值都一样。
    .why = 安装程序会停止 WMI，而有这样的策略时，PowerShell 每次运行脚本之前都需要 WMI。安装程序会中途失败，使服务器处于不一致的状态。
    .cause-policy-applies = 策略“启用脚本执行”应用到了服务器或您的帐户。
    .cause-value-left = 注册表中留有该策略的旧值。
    .step-find-policy = 查看是否设置了 MachinePolicy 或 UserPolicy。报告中有该策略的名称。
    .step-exclude-server = 如果设置了 MachinePolicy，使服务器不受该策略影响；如果设置了 UserPolicy，使您的帐户不受影响。或者把该策略设为“未配置”。然后运行 gpupdate /force。
    .step-empty-value = 如果暂时做不到，或者留有旧值，按 Microsoft 主题的说明把该值清空。命令针对 MachinePolicy；UserPolicy 是 HKCU 下的同一个项。
    .step-run-setup-at-once = 再列出一次各作用域，立即运行安装程序，之后恢复该策略。
    .verify = MachinePolicy 和 UserPolicy 都是 Undefined。Microsoft 要求 Process 和 CurrentUser 也是 Undefined。
    .caution = 下一次策略刷新会把清空的值写回，可能正好在安装程序运行期间；Microsoft 的另一个页面还说，空值也算已设置：使服务器不受策略影响更稳妥。
    .command-find-policy = 写出包含该策略名称的报告（临时文件夹中的 gp.html）
    .command-empty-value = 清空计算机策略的值
    .command-list-scopes = 列出各作用域

ServerWinWebEdition = 安装的是 Windows Server 的 Web 版
    .meaning = 此计算机运行 Windows Server 的 Web 版。Windows Server 2012 及更高版本没有这个版本。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = Exchange 2019 只支持 Standard 和 Datacenter 版。
    .step-check-edition = 检查 Windows 的版本类型。
    .step-use-other-server = 改用装有受支持的 Windows Server（Standard 或 Datacenter）的服务器。
    .verify = Caption 显示 Standard 或 Datacenter。
    .command-show-edition = 显示 Windows 的版本类型

ValidOSVersion = 发现一个不兼容的操作系统
    .meaning = { $product_name } 不支持此计算机的 Windows 版本或版本类型。
    .cause-version-not-supported = 对于此 Exchange 版本，Windows 太旧或太新。
    .cause-windows-client = 正在 Windows 客户端上安装服务器角色。
    .cause-media-too-old = 对于这个 Windows，安装介质太旧。
    .step-compare-windows = 把此计算机的 Windows 与受支持的比较。
    .step-use-supported-windows = 如果不在其中，改用装有受支持的 Windows 的服务器。
    .step-use-newest-media = 如果在其中，使用最新累积更新的安装介质。
    .verify = Caption 显示所用安装介质支持的 Windows。
    .caution = 不要在装有 Exchange 的服务器上就地升级 Windows：这不受支持。
    .situation-for-2013 = Exchange 2013 服务器：Windows Server 2008 R2 SP1、2012 或（从 SP1 开始）2012 R2，带桌面。管理工具还可以用：64 位 Windows 7 SP1、8 或（从 SP1 开始）8.1
    .situation-for-2016 = Exchange 2016 服务器：Windows Server 2012、2012 R2 或（从 CU3 开始）2016，带桌面。管理工具还可以用：64 位 Windows 8.1 或 10
    .situation-for-2019 = Exchange 2019 和 SE 服务器：Windows Server 2019、2022（2019：从 CU12 开始）或 2025（2019：从 CU14 开始），Standard 或 Datacenter，Server Core 或桌面。管理工具：同样的 Windows Server，但要带桌面；还可以用 64 位 Windows 10 或 11
    .command-show-windows = 显示 Windows 的版本和版本类型

WindowsServer2008CoreServerEdition = 安装的是 Windows Server 2008 的 Server Core
    .meaning = 此计算机运行 Windows Server 2008 或 2008 R2 的 Server Core 安装。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = 这两者中，Exchange 2013 只能在 Windows Server 2008 R2 的完整安装上运行；之后的 Exchange 版本在两者上都不能运行。
    .step-check-edition = 检查安装类型。
    .step-use-other-server = 改用完整安装了受支持的 Windows 的服务器；这个 Server Core 无法转换。
    .verify = 在受支持的 Windows 上，InstallationType 是 Server。
    .command-show-edition = 显示安装类型

ValidOSVersionForAdminTools = 这个 Windows 不能运行 Exchange 管理工具
    .meaning = 此 Exchange 版本的管理工具不能在此计算机的 Windows 上运行。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-version-not-supported = 对于这些工具，Windows 太旧或太新。
    .cause-32-bit-windows = 它是 32 位的 Windows。
    .step-compare-windows = 把此计算机的 Windows 与受支持的比较。如果不在其中，改用另一台计算机。
    .step-use-newest-media = 如果在其中，使用最新累积更新的安装介质。
    .verify = Caption 显示所用安装介质支持的 Windows，OSArchitecture 是 64 位。
    .situation-for-2013 = Exchange 2013 的管理工具：Windows Server 2008 R2 SP1、2012 或（从 SP1 开始）2012 R2；64 位 Windows 7 SP1、8 或（从 SP1 开始）8.1
    .situation-for-2016 = Exchange 2016 的管理工具：Windows Server 2012、2012 R2 或（从 CU3 开始）2016；64 位 Windows 8.1 或 10
    .command-show-windows = 显示 Windows 的版本和体系结构

# Facts

fact-ServerCoreInstalled = 已安装服务器基础（带桌面时也有）
fact-FullDesktopInstalled = 已安装 Windows 桌面
    .ask = 这个 Windows 有桌面（桌面体验、完整安装）吗？
    .hint = Server Core 登录之后只显示命令提示符或 SConfig。
fact-DebugVersion = Windows 处于调试模式
    .ask = Windows 是否以调试模式运行？
    .hint = 生产服务器几乎都选“否”。
fact-PowerShellExecutionPolicy = 由组策略设置的执行策略
    .ask = 是否有组策略设置 PowerShell 的执行策略？
    .hint = Get-ExecutionPolicy -List：MachinePolicy 和 UserPolicy 应该是 Undefined。
fact-OSProductSuite = Windows 的产品套件（位掩码）
fact-WindowsServer12Version = 与 Windows Server 2012 的比较
fact-WindowsServer2019Version = 与 Windows Server 2019 的比较
