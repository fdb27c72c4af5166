# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = 该参数不是可识别的选项：需要另一个许可条款开关
    .meaning = 所启动的安装程序不认识这个许可条款开关，因此在任何检查之前就结束了。键入的是 { $switch }。
    .cause-new-switch-older-media = 新开关用在了旧的安装介质上：2013、2016 CU21 及更低版本，或 2019 CU10 及更低版本。
    .cause-old-switch-newer-media = 旧开关用在了 2016 CU22 或更高版本、2019 CU11 或更高版本，或 SE 上。
    .cause-installed-setup-started = PowerShell 启动了已安装服务器的安装程序，因为命令没有以 .\ 开头。
    .step-find-media-build = 转到安装介质的根文件夹，查看它的内部版本。在 PowerShell 中，总是在那里键入 .\Setup.exe。
    .step-add-ending = 如果安装介质是 2016 CU22（15.1.2375）或更高版本、2019 CU11（15.2.986）或更高版本，或 SE：运行命令时在该开关末尾加上 _DiagnosticDataOFF 或 _DiagnosticDataON。
    .step-leave-ending-out = 如果更旧，或是 2013（15.0）的任何安装介质：运行命令时不加这个结尾。
    .verify = 安装程序显示开头的产品信息，并继续到 Copying Files。
    .caution = 以安装介质为准，不要以文章为准：有些文章对 SE 仍写着旧开关。
    .command-show-media-build = 显示安装介质的内部版本
    .command-newer-media = 较新的安装介质：同一命令
    .command-older-media = 较旧的安装介质：同一命令

license-terms-not-accepted = 需要接受许可条款
    .meaning = 从命令行启动安装程序时没有接受许可条款，因此安装程序立即结束。
    .cause-switch-left-out = 漏掉了该开关。
    .cause-switch-of-other-media = 该开关属于另一个内部版本。
    .step-find-switch = 列出此安装介质的开关，记下许可条款开关。
    .step-add-switch = 加上该开关，重新运行同一命令。
    .verify = 安装程序显示开头的产品信息，并继续到 Copying Files。
    .command-list-switches = 列出此安装介质的开关
    .command-same-command = 加上开关的同一命令

parameter-not-valid-for-operation = 该参数对当前操作无效
    .meaning = 安装程序拒绝了属于其他操作的开关，没有检查服务器。要求的操作是 { $operation }，带有 { $parameter }。
    .cause-roles-with-uninstall = 卸载时用了 /Roles：Exchange 只能整体卸载，不能逐个角色卸载。
    .cause-tenant-file-with-schema = /TenantOrganizationConfig 与 /PrepareSchema 一起使用：混合部署文件属于 /PrepareAD 或 /Mode:Install。
    .cause-other-switch = 用了此操作不接受的其他开关。
    .step-leave-roles-out = 如果要卸载，去掉 /Roles。
    .step-use-preparead = 如果有混合部署文件，以 Schema Admins 和 Enterprise Admins 成员的身份运行 /PrepareAD：它同时会扩展架构。
    .step-find-mode = 如果是其他开关，查看哪些操作接受它。
    .verify = 安装程序显示开头的产品信息之后继续运行，不再出现这条消息。
    .caution = 卸载会从此服务器上删除 Exchange：先移走邮箱和连接器。
    .situation-roles-with-uninstall = 卸载时用了 /Roles
    .situation-tenant-file-with-schema = /PrepareSchema 带有混合部署文件
    .command-uninstall = 卸载整台服务器
    .command-prepare-with-file = 用文件准备混合部署的组织
    .command-list-switches = 列出每个操作的开关

server-object-from-before = Exchange 服务器处于不一致状态：只能进行灾难恢复
    .meaning = Active Directory 中有一个与此计算机同名的服务器对象，但此计算机上没有安装 Exchange。名称是 { $server_name }。
    .cause-rebuilt = 计算机用同一名称重装过。
    .cause-stopped-early = 之前的运行在向磁盘复制文件之前就停止了。
    .cause-snapshot = 还原了此计算机的快照，而没有还原域控制器的快照。
    .step-inspect-object = 查看它的内部版本和连接器，以及该服务器的数据库。
    .step-recover = 如果要保留这台服务器，先看它是否在数据库可用性组（DAG）中；如果在，在另一台成员上删除这台服务器的数据库副本，用 -ConfigurationOnly 把它从 DAG 中移出，再从群集中逐出它的节点。然后在它原来的 Windows 版本上，用它的内部版本或更高版本的安装介质运行 /Mode:RecoverServer。如果 msExchInstallPath 不是默认路径，用 /TargetDir 指定该路径。
    .step-delete-or-rename = 如果该服务器从未包含任何内容，也没有列出数据库，在 ADSI 编辑器中只删除 CN=Servers 下它的对象，等待复制完成，再运行 /Mode:Install。或者为此计算机换一个名称。
    .verify = 安装程序继续运行，不再出现这条消息。
    .caution = 删除该对象会丢失它的接收连接器，它的数据库也不再属于任何服务器。切勿删除 CN=Microsoft Exchange 或其他服务器的对象。
    .command-inspect-object = 显示该对象及其下级内容
    .command-list-databases = 列出此服务器的数据库
    .command-recover = 恢复服务器
