# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation：资源架构的 LDAP 名称不对
    .meaning = /PrepareAD 按 LDAP 名称写入资源架构的某个属性，而这个属性在架构中是另一个名称。
    .cause-dup-prefix = 名称变了，常常是因为冲突而在前面加上了 DUP-。
    .step-read-names = 读取 ms-Exch-Resource-Schema 和 ms-Exch-Resource-Property-Schema 的 lDAPDisplayName。
    .step-correct-names = 用 Schema Admins 中的帐户，在架构主机上用 ADSI 编辑器打开架构。把第一个的 lDAPDisplayName 设为 msExchResourceSchema，第二个的设为 msExchResourcePropertySchema。
    .step-replicate-and-prepare = 启动复制，再重新运行 /PrepareAD。
    .verify = 命令显示这两个名称；加上 -Server 和名称查询其他域控制器，结果也一样。
    .caution = 这会更改架构：先备份架构主机的系统状态，并且只更改这两个属性。
    .command-read-both-names = 读取这两个名称
    .command-replicate-now = 立即复制
    .command-prepare-again = 重新准备组织

computers-container-missing = 某个域的容器 CN=Computers 缺失或已重命名
    .meaning = 从 2016 CU21 和 2019 CU10 开始有这个已知问题：准备操作先读取 AdminSDHolder，再读取容器 CN=Computers，停在两者之间。很可能是该容器不在原来的位置。最后读取的对象：{ $object }。
    .cause-container-moved = 有人重命名、移动或删除了域根目录下的 CN=Computers。
    .step-look-in-each-domain = 在林的每个域中查找 CN=Computers。
    .step-bring-container-back = 按 KB5005319 的说明，改回原名、移回原处或还原。
    .step-replicate-and-prepare = 等待复制完成，再重新运行 /PrepareAD。
    .verify = 命令对每个域都显示 CN=Computers。
    .caution = redircmp 只是把新计算机放到别处：它既不删除这个容器，也不会把它恢复。
    .command-look-in-each-domain = 每个域的根目录下是否有 CN=Computers？
    .command-prepare-again = 重新准备组织

ldifde-missing = 此计算机上没有扩展架构所用的 ldifde.exe
    .meaning = 安装程序启动 ldifde.exe 来扩展架构，而 Windows 找不到它。
    .cause-tools-missing = 没有安装 AD DS 工具（RSAT-ADDS）。
    .step-look-for-ldifde = 查找 ldifde.exe。
    .step-install-tools = 如果命令没有输出，安装 AD DS 工具。
    .step-prepare-again = 从安装介质的根文件夹重新运行准备操作。
    .verify = 命令显示 ldifde.exe。
    .command-look-for-ldifde = 此计算机上是否有 ldifde？
    .command-install-tools = 安装 AD DS 工具
    .command-extend-schema = 扩展架构

directory-unreachable-during-preparation = 准备域时无法连接到任何域控制器
    .meaning = 安装程序无法连接到域控制器，并且错误一直存在。使用 /PrepareAllDomains 时，只要有一个域没有响应就会这样。
    .cause-domain-down = 林中有一个域已停机，或在防火墙之后（TCP 389）。
    .cause-dead-controllers = DNS 或元数据中仍有已不存在的域控制器。
    .step-ask-every-domain = 检查林的每个域中是否都有域控制器响应。
    .step-repair-connection = 修复连接，或清理已不存在的域控制器的元数据。
    .step-prepare-one-by-one = 然后逐个准备各域。
    .verify = nltest 对每个域都显示一台域控制器，而且含 TCP 389 的那一行以 True 结尾。
    .command-ask-every-domain = 每个域是否都有响应？
    .command-replication-status = 复制是否正常？
    .command-test-controllers = 检查所有域控制器
    .command-prepare-one-domain = 准备一个域

well-known-objects-full = 超出管理限制：otherWellKnownObjects 不能再加值
    .meaning = 安装程序要在 CN=Microsoft Exchange 的属性 otherWellKnownObjects 中添加一个条目，而再加一个就会超出目录的限制。
    .cause-old-values = 其中很可能有数百个旧值，来自多次准备和卸载，许多带有 Deleted Objects。
    .step-save-values = 统计这些值的数量，并保存到文件。
    .step-remove-deleted-values = 删除含有 Deleted Objects 的值。Microsoft 的脚本 SetupAssist（先下载）会写出一个导入文件：用 ldifde 导入之前先看一遍。
    .step-replicate-and-prepare = 等待复制完成，再重新运行 /PrepareAD。
    .verify = 命令显示的数量变少，/PrepareAD 顺利结束，没有错误。
    .caution = 误删仍然有效的值会损坏组织：只删除含有 Deleted Objects 的值。
    .command-save-values = 统计并保存这些值
    .command-count-values = 统计这些值的数量
    .command-write-import-file = 让 SetupAssist 写出导入文件
    .command-import-file = 导入已看过的文件
    .command-prepare-again = 重新准备组织

group-attribute-entry-exists = Exchange 组的某个属性条目已存在
    .meaning = 安装程序要添加的条目在 Active Directory 中已经有了：这项更改之前做过，而安装程序没有看到。对象是 { $object_dn }。
    .cause-installed-setup-ran = 运行的是已安装服务器的 Setup.exe，而不是安装介质上的。
    .cause-cannot-read = 帐户无法读取该属性。
    .cause-not-replicated = 所读取的域控制器复制滞后。
    .step-see-which-setup = 在日志中查看运行的是哪个安装程序：sourcedir 和安装程序版本。
    .step-start-from-media = 如果不是安装介质上的，从安装介质的根文件夹启动安装程序，命令以 .\ 开头。
    .step-check-replication = 检查复制，并用运行安装程序的帐户读取该对象。
    .verify = 下一次运行越过这一步，并且安装程序版本显示为安装介质的版本。
    .caution = 不要删除该组。
    .command-see-which-setup = 运行的是哪个安装程序？
    .command-start-from-media = 启动安装介质上的安装程序
    .command-replication-status = 复制是否正常？

replication-latency-homemdb = 名称引用无效：数据库还没有复制到那台域控制器
    .meaning = 安装程序把数据库写入一台域控制器，把邮箱写入另一台，而后者还没有这个数据库。
    .cause-two-controllers = 安装程序把配置和邮箱分别写入两台域控制器，而两者之间的复制很慢。
    .step-replicate-and-run = 启动复制或等待复制完成，再重新运行安装程序。
    .step-name-one-controller = 如果还不够，用 /DomainController 指定一台域控制器：可写、是全局编录、位于此站点。
    .verify = 安装程序创建系统邮箱之后继续运行。
    .caution = 如果安装程序接着之前的安装继续，会沿用第一次运行的模式。
    .command-replicate-now = 立即复制
    .command-name-one-controller = 用一台域控制器安装

transport-role-object-refused = Active Directory 拒绝此服务器的角色
    .meaning = 安装程序要把角色写入此服务器的对象，而 Active Directory 拒绝。目前还没有公开证实的原因。Active Directory 说：{ $reason }
    .cause-schema-outdated = 这台域控制器的架构很可能过旧或已损坏（代码 0x2099，十进制为 8345：架构不允许该对象位于此处）。
    .cause-name-not-accepted = 某个域或此计算机的 DNS 名称很可能含有 Exchange 不接受的字符。
    .step-compare-schema-versions = 比较各全局编录的架构版本。
    .step-check-names = 检查此计算机的主 DNS 后缀和各域的名称：只能有字母、数字、点和连字符。
    .step-name-updated-controller = 运行安装程序时用 /DomainController 指定架构主机，或架构最新的另一台域控制器。
    .verify = 所有全局编录显示相同的 rangeUpper，安装程序越过这一步继续运行。
    .situation-schema-behind = 日志显示 NAMING_VIOLATION 或 00002099
    .situation-invalid-name = 日志说某个域名无效
    .command-compare-schema-versions = 各全局编录的架构版本
    .command-names-of-host-and-domains = 此计算机和各域的名称
    .command-name-updated-controller = 用这台域控制器安装

upgrade-server-object-missing = 升级时找不到此服务器的对象
    .meaning = 安装程序在 Active Directory 中找不到要升级的服务器。它查找的是 { $object }。
    .cause-object-deleted = 该对象在 ADSI 编辑器中删除了，或者卸载时删除了一部分。
    .cause-computer-renamed = 计算机改过名，而装有 Exchange 时不支持改名。
    .step-look-for-object = 查找该对象。
    .step-restore-object = 如果已删除，先还原它，再还原原来在它下面的内容：启用了 Active Directory 回收站时用 Restore-ADObject，否则从备份中还原。
    .step-install-new-server = 如果无法还原，或者计算机改过名，安装一台新服务器，把邮箱移过去，再清理这一台。
    .verify = 命令显示该对象。
    .caution = 不要手动创建服务器对象。
    .command-look-for-object = 此服务器是否有对象？
    .command-find-deleted-object = 它是否在已删除的对象中？

isolated-name-lookup = 在非英文 Windows 上查找内置名称耗时过长
    .meaning = 在非英文的 Windows 上，会到每个受信任域的每台域控制器上查找内置名称。这一步因此要花几分钟或几小时，或者失败。
    .cause-value-not-set = 域控制器上没有设置 LsaLookupRestrictIsolatedNameLevel，而该域有信任关系。
    .step-set-value = 在此服务器使用的每台域控制器上，导出 Lsa 项，把 LsaLookupRestrictIsolatedNameLevel 设为 1。不需要重新启动。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 在每台域控制器上，命令显示 1；下一次运行时这一步只需几秒。
    .caution = 有些程序靠不带域的名称跨信任关系查找，之后就找不到了。
    .command-set-value = 在每台域控制器上设置该值
    .command-show-value = 显示该值
