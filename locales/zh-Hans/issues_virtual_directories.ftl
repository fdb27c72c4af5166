# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = 虚拟目录的 Active Directory 配置已存在
    .meaning = Active Directory 中仍有某个虚拟目录的对象，而 IIS 中没有该虚拟目录。虚拟目录是 { $virtual_directory }。对象是 { $object_dn }。
    .cause-broke-off = 某次运行在处理 IIS 和 Active Directory 之间中断。
    .cause-rebuilt = 服务器用同一名称重装过，而没有使用 /Mode:RecoverServer。
    .step-compare = 比较 IIS 和 Active Directory 中的内容。
    .step-delete-object = 备份一台域控制器的系统状态。然后只删除在 IIS 中没有对应应用程序的对象。
    .step-replicate-and-run = 等待复制完成，再重新运行安装程序。
    .verify = 命令不再列出该对象。
    .caution = 只有在 IIS 中没有对应的应用程序时，才能删除该对象。后面可能还有更多，每次运行出现一个：先全部比较。
    .command-list-objects = 列出 Active Directory 中的虚拟目录
    .command-list-applications = 列出 IIS 的应用程序
    .command-delete-object = 删除这一个对象

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode：用 2019 CU14 恢复
    .meaning = 恢复服务器时，CU14 的安装介质使用了一个从未赋值的变量。这是安装介质的缺陷。
    .cause-cu14-media = 用 2019 CU14 的安装介质运行了 /Mode:RecoverServer。
    .step-get-cu13 = 获取 2019 CU13 的安装介质，在新的 Windows 上安装它的先决条件。
    .step-set-serial-number = 记下服务器对象的 serialNumber，然后在 ADSI 编辑器中改为 KB5036404 给出的 CU13 的值。
    .step-recover-and-upgrade = 用 CU13 的安装介质恢复，再升级到 CU14 或更高版本。
    .verify = 恢复顺利结束，没有错误。
    .caution = 如果放弃恢复，把原来的值改回去。
    .command-read-serial-number = 读取原来的值
    .command-recover = 用 CU13 的安装介质恢复

vdir-damaged-dn-string = DNString length mismatch：某个虚拟目录中有损坏的值
    .meaning = 某个虚拟目录的一个属性中，长度字段与内容不符，因此读取该目录的所有 cmdlet 都失败。该目录是 { $virtual_directory }。cmdlet 是 { $cmdlet }。
    .cause-edited-by-hand = 该属性由人手动或由脚本编辑过。
    .step-note-settings = 从列表中记下该目录的 URL。如果有同一内部版本的另一台服务器，用 Get cmdlet 记下那台服务器上该目录的其他设置；如果是后端目录，加上 -ShowMailboxVirtualDirectories。
    .step-delete-directory = 备份 IIS。然后在 ADSI 编辑器中删除 CN=HTTP 下这一个目录的对象，并在 IIS 中删除它的应用程序，等待复制完成。
    .step-create-again = 用对应的 New cmdlet 重新创建该目录，设置记下的值，再重新运行安装程序。
    .verify = 该目录的 Get cmdlet（后端目录加上 -ShowMailboxVirtualDirectories）能显示它，没有错误。
    .caution = Exchange 的 cmdlet 无法读取该对象：使用 ADSI 编辑器。
    .command-list-objects = 列出 Active Directory 中的虚拟目录及其 URL
    .command-back-up-iis = 备份 IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’：appcmd 输出了多行
    .meaning = 安装程序预期 appcmd 输出一行，却得到多行。很可能 appcmd 报告了 IIS 模块列表的问题。
    .cause-config-damaged = applicationHost.config 已损坏，或有人手动锁定了它。
    .step-run-command = 复制一份 applicationHost.config。然后自己运行安装程序的命令，查看它的输出。
    .step-restore-config = 更正 appcmd 在 applicationHost.config 中指出的问题，或还原备份。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令输出一行。
    .caution = 还原备份会撤消之后对 IIS 的所有更改。
    .command-run-command = 像安装程序那样解锁模块列表
    .command-list-backups = 列出 IIS 配置的备份
    .command-restore-backup = 还原备份
    .command-copy-config = 复制 applicationHost.config

uninstall-server-object-gone = 无法执行操作，因为找不到对象：卸载时没有服务器对象
    .meaning = 只要曾经安装过 2023 年 1 月的安全更新，卸载时就会把服务器对象连同邮箱角色一起删除，之后又要读取它。它查找的是 { $server_name }。
    .cause-january-2023-security-update = 曾经安装过 2023 年 1 月的安全更新。
    .step-update-first = 如果还没有删除任何内容，先安装 2023 年 6 月或之后的安全更新，再卸载。
    .step-check-leftovers-and-databases = 如果该对象已不存在，并且不需要这台服务器上的任何内容，确认 Active Directory 中没有它的残留，并在另一台 Exchange 服务器上确认没有数据库指向它。然后永久关闭这台计算机。
    .step-restore-and-recover = 如果还需要它，从 Active Directory 回收站或备份中还原该对象：/Mode:RecoverServer 要读取它。然后在同名的计算机上恢复，安装更新，再次卸载。
    .verify = 卸载结束，没有错误。如果改为放弃这台服务器，命令显示 no object，并且没有数据库指向它。
    .caution = 保留注册表中的 Watermark 和 Action 值：删除之后，下一步曾以同样方式失败。
    .command-list-updates = 列出 Exchange 的更新
    .command-list-databases = 列出数据库及其服务器
    .command-recover = 恢复服务器
    .command-find-leftovers = Active Directory 中是否还有该服务器的残留？
