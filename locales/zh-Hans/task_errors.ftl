# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = 在仍有 Exchange 的服务器上启动了恢复
    .meaning = 恢复是在没有 Exchange 的 Windows 上重建丢失的服务器；它不修复已安装的 Exchange。安装程序找到了这些角色：{ $roles }。
    .cause-repair-wanted = 本来想修复安装。
    .cause-earlier-attempt = 磁盘上仍有之前某次运行的一部分。
    .step-upgrade-to-repair = 如果要修复，以升级模式运行相同或后续的累积更新的安装程序：它会从停止的地方继续。
    .step-reinstall-windows = 如果没有用，记下 Exchange 的文件夹。如果服务器在数据库可用性组（DAG）中，在另一台成员上删除这台服务器的数据库副本，再把它从 DAG 中移出。然后用同一计算机名重新安装相同版本的 Windows。
    .step-recover = 然后在 Active Directory 中重置计算机帐户，加入域，安装先决条件，再用服务器原来的累积更新或后续的累积更新的安装介质恢复服务器；如果文件夹不是默认的，加上 /TargetDir。
    .verify = 安装程序能通过准备情况检查。
    .caution = 重新安装 Windows 会清除其驱动器上的数据库：先保存。
    .command-upgrade = 用升级来修复
    .command-show-folder = 显示 Exchange 的文件夹
    .command-recover = 恢复服务器

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup'：安装程序无法写入应用程序日志
    .meaning = 更改语言之前，安装程序要写入一个事件。Windows 拒绝了，安装程序只带着警告结束：有加固脚本或策略取消了管理员对事件日志的写入权限（CustomSD 值）。
    .step-write-event = 自己写入一个事件：只要故障还在，同样会失败。
    .step-find-entry = 在应用程序日志和系统日志的 CustomSD 中，查找条目 (A;;0x5;;;BA)。
    .step-correct-entry = 导出这两个项，在注册表编辑器中把两处该条目的 0x5 改为 0x7（设置它的策略中也要改），再重新运行安装程序。
    .verify = 命令写入事件，没有错误。
    .caution = 只更改这个条目。如果删除 CustomSD，就会适用其他权限。
    .command-write-event = 写入事件
    .command-show-customsd = 显示两个日志的 CustomSD
    .command-export-keys = 导出这两个项

exsetdata-access-denied = ExsetdataException：安装程序的本机代码部分被拒绝访问
    .meaning = 安装程序的一部分是旧的本机代码，Windows 或 Active Directory 拒绝了它的访问。代码是 { $code }。它正在安装 { $atom }。
    .cause-mount-point = Exchange 安装在装入点下，而不是驱动器号下。
    .cause-folder-permissions = SYSTEM 或您的帐户对 Exchange 的文件夹或驱动器缺少权限，或者杀毒软件阻止安装程序。
    .cause-directory-permissions = Active Directory 中组织的容器或其上级容器有拒绝条目，或没有继承。
    .step-find-call = 查看错误上方含有 Error code 0X 的行：第一行写着调用的名称。ScFindFileInDirTree 和 ScSetVersionOnAddressTypeObj 与文件有关，其他的与 Active Directory 有关。
    .step-use-drive-letter = 如果 Exchange 的文件夹在装入点下，必须把 Exchange 放到驱动器号下的文件夹中：只有新的空服务器才用卸载再安装的办法；否则，在新装的 Windows 上用 /Mode:RecoverServer 和 /TargetDir 重建服务器。
    .step-grant-folder = 如果该调用与文件有关，并且该文件夹不在装入点下，授予 SYSTEM 和本地 Administrators 对该文件夹的完全控制，并在杀毒软件中放行安装程序。
    .step-correct-directory = 如果该调用与 Active Directory 有关，在 ADSI 编辑器中查看 CN=Microsoft Exchange,CN=Services 及其上级是否有拒绝您的帐户访问的条目，或禁用了继承，并更正。
    .step-run-elevated = 用管理员命令提示符重新运行安装程序。
    .verify = 安装程序越过这一步。
    .caution = 新装 Windows 会清除其驱动器上的数据库：先保存。恢复 DAG 成员之前，先删除这台服务器的数据库副本，再把它从 DAG 中移出。有人删除过注册表值 Watermark 和 Action，没有用。
    .situation-file = 当时正在查找文件
    .situation-directory = 当时正在处理组织的容器
    .command-find-call = 显示失败的本机调用
    .command-list-volumes = 列出卷和装入点
    .command-show-permissions = 显示该文件夹的权限

exsetdata-attribute-missing = ExsetdataException 8202：找不到属性或值
    .meaning = 安装程序的本机代码部分找不到某个属性或值，很可能是因为您的帐户无法读取组织的容器。代码 { $code } 是 0x8007200A，也就是 8202。安装程序正在处理 { $atom }。
    .cause-deny-entry = CN=Services 或 CN=Microsoft Exchange 上有针对 Authenticated Users 或您帐户所属某个组的拒绝条目。
    .cause-schema-not-replicated = 架构还没有复制到所用的域控制器。
    .step-read-containers = 用运行安装程序的帐户读取这些容器。
    .step-remove-deny-entries = 在 ADSI 编辑器中，从 CN=Services 和 CN=Microsoft Exchange 上删除拒绝您的帐户读取的条目，并重新启用继承。
    .step-replicate-and-prepare = 等待复制完成，再在架构主机所在的域和站点中，以 Schema Admins 和 Enterprise Admins 成员的身份运行 /PrepareAD（无法撤消）。
    .verify = 命令列出 CN=Microsoft Exchange，安装程序越过这一步。
    .command-list-containers = 列出帐户在 Services 下能看到的内容
    .command-check-replication = 检查复制
    .command-prepare-active-directory = 准备 Active Directory

firewall-service-protected = 无法配置服务 MpsSvc：Windows 保护它的防火墙服务
    .meaning = Exchange 2013 和 2016 的安装程序要设置服务 MpsSvc 的启动类型。Windows Server 2019 及更高版本拒绝任何人这样做，而且 Exchange 2013 和 2016 在这些 Windows 上都不受支持。
    .cause-windows-too-new = 对于这个 Exchange，Windows 太新。
    .cause-windows-upgraded = 在装有 Exchange 的情况下就地升级了 Windows。
    .cause-local-account = 安装程序用本地帐户运行；这时其他检查也会未通过。
    .step-find-windows = 查看 Windows 的版本：内部版本 17763 及更高，就是 Windows Server 2019 或更高版本。
    .step-use-supported-pair = 如果是新服务器，选择相互支持的 Windows 和 Exchange：Exchange 2016 配 Windows Server 2016，Exchange 2013 配 Windows Server 2008 R2 SP1、2012 或 2012 R2，Exchange SE 配 Windows Server 2019 或更高版本。
    .step-restore-windows = 如果服务器正在使用，目前没有经过验证的办法。从备份中还原受支持的 Windows，或在受支持的 Windows 上用同一名称恢复服务器。
    .step-use-domain-account = 如果有检查说帐户不属于域，先用域帐户登录。
    .verify = 安装程序进行到准备情况检查。
    .caution = 还原或重新安装 Windows 之前，先保存数据库：否则，备份之后收到的内容会丢失。恢复 DAG 成员之前，先删除这台服务器的数据库副本，再把它从 DAG 中移出。改权限、换组或禁用防火墙都没有用。
    .command-show-windows = 显示 Windows 的版本
    .command-show-account = 显示您的帐户

winrm-restart-failed = 安装程序无法重新启动服务 WinRM
    .meaning = 安装程序要重新启动 Windows 远程管理（WinRM），但失败了，很可能是因为该服务正在启动或停止。命令是 { $program }。返回的内容是：{ $output }
    .cause-other-tool = 有监控工具或策略同时在重新启动 WinRM。
    .cause-service-hangs = 该服务没有响应。
    .step-restart-winrm = 自己重新启动 WinRM：它必须立即变为 Running。
    .step-restart-server = 如果没有，重新启动服务器。
    .step-stop-tools = 停止使用 WinRM 的工具，再重新运行安装程序。
    .verify = 命令显示 Running，安装程序越过这一步。
    .command-restart-winrm = 重新启动 WinRM 并显示它的状态
    .command-show-winrm = 显示 WinRM 的状态

service-did-not-start = 安装程序启动的某个服务没有启动成功
    .meaning = 安装程序要求 Windows 启动某个服务，但它没有启动成功。服务是 { $service_name }。原因要在事件日志中找，不在安装日志中。
    .cause-dependency = 该服务或它所依赖的服务已停止或已禁用，常常是之前的运行造成的。
    .cause-files-missing = 某次运行中断之后，缺少文件，或文件属于另一个内部版本。
    .cause-port-in-use = 它的端口已占用、IPv6 只禁用了一部分、它的配置已损坏，或者杀毒软件占用了它的文件。
    .step-check-dependencies = 查看该服务及其依赖的服务：Start 为 4 表示禁用。把这样的服务改回原来的启动类型，通常是“自动”。
    .step-start-service = 自己启动它。
    .step-read-event-logs = 查看系统日志和应用程序日志中那一分钟的事件：原因在其中。
    .step-correct-and-run = 排除该原因，重命名文件夹 ExchangeSetupLogs（不要删除），再重新运行安装程序。
    .step-skip-antimalware = 如果该服务是 FMS，并且是全新安装，运行安装程序时加上 /DisableAMFiltering，之后再启用该引擎。
    .step-start-transport-later = 如果该服务是传输服务，并且是全新安装或恢复，运行安装程序时加上 /DoNotStartTransport，之后自己启动该服务。
    .verify = 命令对该服务显示 Running，并且一直如此。
    .caution = 不要把所有 Exchange 服务都设为“自动”：POP3 和 IMAP4 默认是关闭的。
    .situation-antimalware = 该服务是 FMS，即反恶意软件引擎
    .situation-transport = 该服务是传输服务
    .command-show-dependencies = 显示该服务及其依赖的服务
    .command-start-service = 启动该服务
    .command-show-events = 显示最近两小时的事件
    .command-rename-log-folder = 重命名文件夹 ExchangeSetupLogs

exchange-assembly-damaged = BadImageFormatException：Exchange 的某个文件已损坏
    .meaning = 某个文件已不是 .NET 程序集：它不完整或已损坏，通常发生在复制时。它是 { $assembly }。
    .cause-media-damaged = 安装介质或下载的文件已损坏。
    .cause-disk-faulty = 磁盘有故障，或者杀毒软件占用该文件。
    .step-compare-file = 把该文件与同一内部版本服务器上的或安装介质上的比较。
    .step-compare-image = 把下载文件的哈希值与 Microsoft 公布的比较。
    .step-download-again = 如果不同，重新下载映像，复制到本地磁盘，从那里重新运行安装程序。
    .step-check-disk = 如果相同，或者重新下载也没有用，检查磁盘，在杀毒软件中设置排除项，再重新运行安装程序。
    .verify = 命令对两个文件显示相同的哈希值。
    .command-hash-file = 显示该文件的哈希值
    .command-hash-image = 显示下载文件的哈希值

msi-directory-rights = The installer has insufficient privileges to access this directory：无权访问文件夹（1603）
    .meaning = 某个安装包停止，因为 Windows Installer 无法写入某个文件夹。文件夹是 { $directory }。安装包是 { $package }。
    .cause-not-elevated = 安装程序或更新启动时没有管理员权限。
    .cause-folder-permissions = 该文件夹的所有者、权限或继承改过，或者还有服务在使用它。
    .step-start-services = 启动这次运行停止的服务。
    .step-grant-folder = 如果那次运行是以管理员身份启动的，授予 SYSTEM 和本地 Administrators 对该文件夹的完全控制，授予 Authenticated Users 读取权限，并启用继承。如果遭到拒绝，先取得所有权。
    .step-run-setup-again = 用本地管理员帐户登录，以管理员身份打开 PowerShell，从安装介质的根文件夹启动 .\Setup.exe；如果是更新，再次运行更新。
    .step-read-package-log = 如果再次停止，查看该安装包的日志。
    .verify = 命令显示 SYSTEM、本地 Administrators 和 Authenticated Users 的条目。
    .caution = 如果期间给了 Everyone 访问权限，收回它。
    .command-show-permissions = 显示该文件夹的权限
    .command-grant-folder = 设置这些权限
    .command-start-services = 启动 Exchange 服务

arbitration-account-cannot-be-enabled = 系统邮箱的帐户标记为远程或邮件用户
    .meaning = 安装程序要启用某个系统邮箱，但它的帐户带有位于别处的邮箱的属性。邮箱是 { $mailbox }。随后关于空 Identity 的错误由此引起。
    .cause-synchronized = 该帐户同步或迁移到了云。
    .cause-attributes-left = 之前的修复留下了 targetAddress 之类的属性。
    .step-inspect-account = 查看该帐户的收件人类型、远程收件人类型和目标地址。
    .step-stop-synchronization = 把该帐户排除在目录同步之外。
    .step-recreate-mailbox = 按 Microsoft 针对该邮箱的说明重新创建：如果帐户中没有内容，删除它，运行 /PrepareAD，再让安装程序启用它。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令列出该邮箱及其数据库。
    .caution = SystemMailbox{"{"}bb558c35…{"}"}、SystemMailbox{"{"}e0dc1c29…{"}"} 和发现邮箱中有组织的数据：先导出，或先咨询 Microsoft。
    .command-inspect-accounts = 显示系统帐户的属性
    .command-list-mailboxes = 列出系统邮箱及其数据库

receive-connector-conflict = Bindings 和 RemoteIPRanges 与接收连接器的设置冲突：地址和端口相同
    .meaning = 安装程序要更改每个接收连接器，而其中一个使用了另一个传输服务的地址和端口。通常是手动创建的，并且传输角色选错了。连接器是 { $connector }。
    .step-list-connectors = 在另一台服务器的 Exchange Management Shell 中列出此服务器的连接器。
    .step-change-connector = 只更改手动创建的连接器；如果安装程序提到的是默认连接器，要更改的是列表中与它绑定相同的那个。如果要更改的连接器以 HubTransport 角色共用端口 25，改为前端角色；否则换一个端口，或记下设置后删除它。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令没有显示两个角色不同而绑定相同的连接器。
    .caution = 升级时旧的内部版本已经删除：在安装程序继续之前，服务器无法工作。
    .command-list-connectors = 列出连接器及其角色和绑定
    .command-set-frontend-role = 把手动创建的连接器改为前端角色

vdir-settings-null = Cannot bind argument to parameter because it is null：缺少某个虚拟目录
    .meaning = 从 Exchange 2019 CU13 开始，安装程序要读取某个虚拟目录，删除它，再用相同的设置创建。很可能它没有找到可读取的目录。这是 { $virtual_directory } 的虚拟目录。没有值的设置是 { $parameter }。
    .cause-broke-off = 之前的运行删除了它，随后中断。
    .cause-removed-by-hand = 有人手动删除了它。
    .step-look-for-directory = 在 Exchange 和 IIS 中查找它。
    .step-remove-half = 如果只在其中一处存在，在那里删除它。如果 cmdlet 无法删除，在 ADSI 编辑器中只删除此服务器的 CN=HTTP 下它的对象。
    .step-create-again = 重新创建它，-Role 用错误中所指的值；如果错误中有 -WebSiteName，也照用。
    .step-run-setup-again = 重新运行安装程序，再用 Microsoft 的脚本 ExchangeExtendedProtectionManagement.ps1 重新设置扩展保护。
    .verify = 命令显示该虚拟目录。
    .caution = 删除虚拟目录时，它的设置也会一起丢失：先记下这些设置。
    .command-show-directory = 显示 Exchange 中的虚拟目录
    .command-list-applications = 列出 IIS 的应用程序
    .command-remove-application = 如果只在 IIS 中存在：删除它的应用程序
    .command-remove-directory = 如果只在 Exchange 中存在：在那里删除它
    .command-create-again = 创建该目录
