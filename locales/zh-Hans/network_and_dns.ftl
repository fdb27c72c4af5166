# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = 计算机的 NetBIOS 名称与 DNS 主机名不同
    .meaning = 此计算机在 NetBIOS 中和在 DNS 中的名称不同。
    .cause-name-too-long = 名称超过 15 个字符，因此 NetBIOS 把它截短了。
    .cause-restart-pending = 计算机改名之后没有重新启动。
    .cause-edited-by-hand = 有人手动编辑了主机名。
    .step-compare-names = 比较两个名称：第一个是 NetBIOS 名称。
    .step-restart = 如果新名称要等重新启动才生效，并且还没有安装 Exchange，重新启动。如果已经安装 Exchange，先把计算机改回原来的名称。
    .step-rename-computer = 如果名称超过 15 个字符，并且还没有安装 Exchange，给计算机换一个较短的名称。
    .step-correct-registry = 如果有人手动编辑过主机名，导出注册表项 Tcpip\Parameters，把其中的 Hostname 和 NV Hostname 改回计算机名，然后重新启动。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 除大小写外，两个名称相同。
    .caution = 切勿给装有 Exchange 的计算机换新名称。
    .command-show-names = 显示两个名称
    .command-rename-computer = 重命名计算机并重新启动

DNSDomainNameNotValid = 计算机的 DNS 域名中有不允许的字符
    .meaning = 此计算机的 DNS 域名中含有 Exchange 不接受的字符。字母 A 到 Z、数字、点和连字符没有问题。
    .cause-suffix-mistyped = 计算机的主 DNS 后缀打错了。
    .cause-domain-named-so = Active Directory 域的名称中就有这样的字符，例如下划线。
    .step-find-name = 把该名称与 Active Directory 域的名称比较。
    .step-correct-suffix = 如果只是后缀不对，并且还没有安装 Exchange，在“系统属性”、“计算机名”、“更改”、“其他”中更正。在 Server Core 上，在注册表中设置。
    .step-use-other-domain = 如果域本身就是这个名称，把 Exchange 安装在另一个域中。
    .step-restart-and-run = 重新启动，再重新运行安装程序。
    .verify = 命令显示的名称只含字母、数字、点和连字符。
    .caution = 安装 Exchange 之后，不支持更改其服务器的后缀，也不支持重命名其林中的域。
    .command-show-name = 显示 DNS 域名
    .command-set-suffix = 在 Server Core 上：在注册表中设置后缀

FqdnMissing = 缺少主要的 DNS 后缀
    .meaning = 计算机有名称，但没有 DNS 后缀，因此没有完整名称。
    .cause-never-set = 外围网络中的工作组计算机从未设置后缀。
    .cause-restart-pending = 已填写后缀，但没有重新启动计算机。
    .step-set-suffix = 设置主 DNS 后缀：“系统属性”、“计算机名”、“更改”、“其他”。或在注册表中设置，例如在 Server Core 上。
    .step-restart-computer = 重新启动计算机。
    .step-check-resolution = 用 nslookup 检查邮箱服务器能否解析这个完整名称，此计算机能否解析它们的名称。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示后缀。
    .caution = 后缀要慎重选择：安装 Exchange 之后不支持更改。
    .command-set-suffix = 在注册表中设置后缀
    .command-show-suffix = 显示后缀

HostRecordMissing = 在 DNS 数据库中找不到本地计算机的主机记录
    .meaning = 安装程序查询的 DNS 服务器没有返回此计算机的主机（A）记录。
    .cause-wrong-dns-server = 网络适配器使用的是公共或错误的 DNS 服务器。
    .cause-not-registered = 动态注册已关闭，或者区域拒绝注册。
    .cause-record-deleted = 该记录已删除或被清理。
    .cause-second-adapter = 另一个适配器（备份、复制）有自己的 DNS 服务器，而安装程序查询的是那一台。
    .step-set-dns-servers = 在每个适配器的 IPv4 属性中（在 Server Core 上用 sconfig），只填写承载 Active Directory 区域的 DNS 服务器。
    .step-register = 重新注册此计算机，或在区域中手动创建记录。
    .step-check-resolution = 在此计算机和域控制器上查询完整名称；新记录可能要等几分钟。
    .verify = 每台 DNS 服务器都返回此服务器的名称和地址。安装程序只发出警告，会继续运行。
    .command-show-dns-servers = 显示每个适配器的 DNS 服务器
    .command-register = 重新注册主机记录
    .command-look-up-at-each-server = 在每个适配器的第一个 DNS 服务器上查询该记录

PrimaryDNSTestFailed = 主 DNS 服务器无法联系
    .meaning = 某个网络适配器的第一个 DNS 服务器在端口 53 上没有响应。
    .cause-wrong-dns-server = 网络适配器使用的是公共或错误的 DNS 服务器。
    .cause-dns-server-down = DNS 服务器已停机。
    .cause-port-blocked = 防火墙阻止了端口 53。
    .cause-unused-adapter = 某个没有使用的适配器还留着旧设置。
    .step-set-dns-servers = 在每个适配器的 IPv4 属性中（在 Server Core 上用 sconfig），只填写域的 DNS 服务器。
    .step-check-dns-server = 在没有响应的那台服务器上，检查 DNS 服务是否在运行，端口 53 的 UDP 和 TCP 是否都已放行。
    .step-disable-unused-adapters = 禁用没有使用的适配器，或更正它们的设置。
    .verify = 命令在每个适配器的第一个 DNS 服务器的地址之后显示 True。安装程序只发出警告，会继续运行。
    .command-show-dns-servers = 显示每个适配器的 DNS 服务器
    .command-find-domain-controllers = 通过 DNS 查找域控制器
    .command-test-dns-port = 测试端口 53（TCP）
    .command-test-first-servers = 测试每个适配器的第一个 DNS 服务器的端口 53（TCP）

ServerNameNotValid = 计算机名中有 Exchange 不接受的字符
    .meaning = 此计算机的名称中含有 Exchange 服务器名称不接受的字符。字母 A 到 Z、数字和连字符是安全的。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .step-rename-computer = 安装 Exchange 之前，重命名计算机：A 到 Z、0 到 9 和连字符，最多 15 个字符。不能有下划线、空格或带重音的字母。
    .step-check-and-run = 重新启动之后，用 nslookup 检查 DNS 中是否有新名称，再重新运行安装程序。
    .verify = 命令显示 True。
    .caution = 切勿重命名已运行 Exchange 的计算机。
    .command-test-name = 名称是否只含安全的字符？
    .command-rename-computer = 重命名计算机并重新启动

# Facts

fact-ComputerNameDnsHostname = DNS 主机名
    .ask = 计算机的 DNS 主机名是什么（不含域）？
    .hint = 命令 hostname 会显示。
fact-ComputerNameNetBIOS = NetBIOS 名称
    .ask = 计算机的 NetBIOS 名称是什么？
    .hint = 在变量 COMPUTERNAME 中。
fact-ComputerNameDnsDomain = 计算机的 DNS 域
    .ask = 计算机的 DNS 域（主 DNS 后缀）是什么？
    .hint = ipconfig /all 会显示。如果没有，留空。
fact-HostRecord = 此计算机的主机记录
    .ask = DNS 服务器对此计算机的完整名称返回什么地址？
    .hint = 用 nslookup 查询；如果没有记录，留空。
fact-PrimaryDNSPortAvailable = DNS 服务器有响应
    .ask = 网络适配器的第一个 DNS 服务器在端口 53 上有响应吗？
    .hint = nslookup 加上域和该服务器的地址，可以查询它。
