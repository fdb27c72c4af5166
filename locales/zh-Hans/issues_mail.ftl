# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data：无法删除旧的搜索数据
    .meaning = 安装程序在配置搜索之前删除旧的搜索数据，而另一个程序很可能正在使用其中的文件。文件是 { $file }。
    .cause-search-still-runs = noderunner.exe 或主机控制器服务仍在运行。
    .cause-scanner = 杀毒软件或备份软件正在扫描该文件夹。
    .step-stop-search = 停止两个搜索服务，结束 noderunner。
    .step-exclude-folders = 在杀毒软件和备份软件中排除 Exchange 文件夹。
    .step-delete-search-data = 删除节点文件夹的内容，再重新运行安装程序。
    .verify = 安装程序越过配置搜索的步骤。
    .caution = 不要禁用这些服务。Exchange 会重新生成搜索索引。
    .command-stop-search = 停止搜索并结束它的进程
    .command-delete-search-data = 删除旧的搜索数据

search-psmodulepath-blank = 已添加了具有相同键的项：PSModulePath 以空格结尾
    .meaning = 搜索节点读取环境变量，如果有两个变量只差一个空格，它就停止；安装程序于是一直白等。Microsoft 说明这个问题见于 2013 CU1 和 CU2。
    .cause-blank-at-end = 计算机或用户的 PSModulePath 以空格结尾，或者有两个这样的变量。
    .step-show-values = 查看这两个值。
    .step-remove-blank = 删除空格（或在“系统属性”的“环境变量”中删除第二个变量），重新启动服务器，再重新运行安装程序。
    .verify = 命令显示的右方括号之前没有空格，安装程序越过这一步。
    .command-show-values = 在方括号之间显示这些值
    .command-remove-blank = 删除两个值首尾的空格

discovery-management-unresolved = 无法解析用户或组 Discovery Management
    .meaning = 安装程序临近结束时要授予 Discovery Management 对发现邮箱的权限，而找不到该组的 SID。消息中关于信任关系的说法只是泛泛而谈。
    .cause-secure-channel-broken = 此服务器的安全通道或名称解析有故障。
    .cause-group-moved = 该组已移走或重命名。
    .cause-account-damaged = 早期 Exchange 的发现邮箱帐户已损坏。
    .step-test-secure-channel = 测试安全通道；如果命令显示 False，修复它。
    .step-resolve-group = 查找该组的 SID。如果失败，检查此服务器能否解析域中的名称；如果能，让该组恢复原来的名称和位置。
    .step-recreate-discovery-account = 如果能找到 SID，在 Active Directory 中删除帐户 DiscoverySearchMailbox{"{"}…{"}"}，运行 /PrepareAD，等待复制完成，在另一台服务器上启用它的邮箱。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示一个 SID，安装程序越过这一步。
    .caution = 删除该帐户会删除其邮箱中的搜索结果：先导出。
    .command-test-secure-channel = 测试此计算机的安全通道
    .command-repair-secure-channel = 修复安全通道
    .command-resolve-group = 该组的 SID
    .command-recreate-discovery-account = 重新准备 Active Directory
    .command-enable-mailbox = 启用发现邮箱

internal-transport-certificate-missing = 本地服务器的内部传输证书已损坏，或在 Active Directory 中缺失
    .meaning = 恢复服务器时，安装程序说它已修复证书，然后停止，之后又停在同一步。很可能服务器对象指定的证书在此计算机上没有。
    .cause-certificate-not-here = 服务器对象的 msExchServerInternalTLSCert 中的证书不在此计算机上。
    .step-import-certificates = 把服务器的证书连同私钥导入计算机的“个人”存储（用证书控制台，在 Server Core 上用 certutil -importpfx），再重新运行恢复。
    .step-clear-attribute = 如果没有这些证书，在 ADSI 编辑器中清除此服务器对象的 msExchServerInternalTLSCert，等待复制完成，再重新运行恢复。
    .step-renew-certificate = 恢复之后，创建新证书；如果有边缘订阅，重新建立。
    .verify = 恢复完成，命令显示一个服务中含 SMTP 的证书。
    .caution = 不要删除注册表中的 Watermark 和 Action 值：已有删除后再次出现同样错误的情况。
    .command-show-attribute = 服务器对象中有什么？
    .command-list-certificates = 此计算机上带私钥的证书
    .command-create-certificate = 创建新证书
    .command-certificates-of-exchange = 列出 Exchange 的证书

edge-account-of-other-domain = 边缘服务器上的 Active Directory 错误 0x52：使用它自己的域的帐户
    .meaning = 边缘角色的安装程序要查询本地目录实例。如果帐户属于林中另一个域，查询会失败，错误为 0x52。
    .cause-other-domain = 登录的帐户所在的域，不是此计算机加入的域。
    .step-use-local-administrator = 用计算机所在域中属于本地管理员的帐户登录，或用本地管理员帐户登录。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 第一行以此计算机的名称开头，或以第二行显示的域的短名称开头。
    .command-account-and-domain = 帐户和此计算机的域
    .command-local-administrators = 本地管理员

edge-adobjectid = Cannot get child of ADObjectId：域成员上的边缘传输
    .meaning = 在已为 Exchange 准备过的林中，从 2013 CU14 和 2016 CU2 开始，边缘角色的无人参与安装在域成员上有缺陷。
    .cause-unattended-on-member = 在域成员上用命令行安装了边缘角色。
    .step-use-wizard = 从安装介质的根文件夹启动 Setup.exe，不带参数，用安装向导安装。
    .step-leave-domain = 或者（例如在没有安装向导的 Server Core 上）让计算机退出域（“系统属性”或 sconfig），重新启动。命令显示 False 时安装，然后重新加入域。
    .verify = 安装程序顺利结束，没有错误，ServerRole 显示 Edge。
    .command-use-wizard = 启动安装向导
    .command-is-domain-member = 此计算机是域成员吗？
    .command-show-role = 此服务器的角色

edge-smime-runtime = Process execution failed with exit code 3：ExSMIME.dll 需要 Visual C++ 2012
    .meaning = regsvr32 以退出代码 3 结束，因为该库需要 Visual C++ 2012 运行时。
    .cause-runtime-missing = 此边缘服务器上没有 Visual C++ 2012 可再发行组件（x64）。
    .step-install-runtime = 下载 Visual C++ 2012 的 vcredist_x64.exe（Microsoft 下载编号 30679），保存为 vcredist2012_x64.exe 并安装。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示 Visual C++ 2012 x64。
    .caution = x86 的包没有用。
    .command-install-runtime = 安装 Visual C++ 2012
    .command-is-runtime-installed = 是否已安装？
