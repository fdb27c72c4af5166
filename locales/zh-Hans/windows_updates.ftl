# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = 缺少用于加载库的 Windows 更新
    .meaning = Windows Server 2008 R2（仅 Exchange 2013）上缺少 Exchange 搜索需要的更新 KB2533623。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-update-missing = Windows Server 2008 R2 SP1 没有 KB2533623。
    .cause-version-unreadable = 在较新的 Windows 上：安装程序无法读取 kernel32.dll 的版本。
    .step-install-update = 在 Windows Server 2008 R2 SP1 上，安装包含 KB2533623 的后续更新，例如 KB3063858。Microsoft 已不再提供 KB2533623 本身。
    .step-repair-system-files = 在较新的 Windows 上不应该需要更新：如果命令没有显示版本，修复系统文件。
    .step-restart-and-run = 如果有要求，重新启动，再重新运行安装程序。
    .verify = 在 Windows Server 2008 R2 上，命令显示这两个更新之一（如果后续更新已包含它们，则不显示）。安装程序能通过此项检查。
    .command-find-update = 是否已安装该更新？
    .command-show-version = 显示 kernel32.dll 的版本
    .command-repair-system-files = 修复系统文件

Win2k12RefsUpdateNotInstalled = 在 ReFS 格式的磁盘上运行 dir 可能使计算机停止响应
    .meaning = 此服务器（Windows Server 2012）缺少针对 ReFS 的更新 KB2894875。安装程序发出警告，会继续运行。
    .why = 没有它，在 ReFS 卷上列出文件夹可能使服务器停止响应。
    .cause-windows-outdated = Windows Server 2012 没有完全更新。
    .step-install-update = 安装 KB2894875（64 位），或包含它的后续 Windows Server 2012 累积更新。
    .step-restart-or-retry = 如果更新要求重新启动，关闭安装程序，重新启动，再启动安装程序；否则在安装向导中选择“重试”，或重新运行安装程序。
    .verify = 安装程序不再发出警告。命令显示该更新（如果后续更新已包含它，则不显示）。
    .command-find-update = 是否已安装该更新？

Win2k12RollupUpdateNotInstalled = 没有安装 Windows Server 2012 的更新汇总
    .meaning = 此服务器（Windows Server 2012）缺少 2013 年 4 月的更新汇总 KB2822241。安装程序发出警告，会继续运行。
    .why = 它修正了多个缺陷，包括 ReFS 磁盘不可靠的问题。
    .cause-windows-outdated = Windows Server 2012 没有完全更新。
    .step-install-update = 安装 KB2822241（64 位），或包含它的后续 Windows Server 2012 累积更新。
    .step-restart-or-retry = 如果更新要求重新启动，关闭安装程序，重新启动，再启动安装程序；否则在安装向导中选择“重试”，或重新运行安装程序。
    .verify = 安装程序不再发出警告。命令显示该更新汇总（如果后续更新已包含它，则不显示）。
    .command-find-update = 是否已安装该更新汇总？

Win2k12UrefsUpdateNotInstalled = ReFS 格式的磁盘可能不可靠
    .meaning = 此服务器（Windows Server 2012）缺少针对虚拟磁盘服务和 ReFS 的更新 KB2884597。安装程序发出警告，会继续运行。
    .why = 没有它，ReFS 磁盘可能不可靠：数据可能损坏或丢失。
    .cause-windows-outdated = Windows Server 2012 没有完全更新。
    .step-install-update = 安装 KB2884597（64 位），或包含它的后续 Windows Server 2012 累积更新。
    .step-restart-or-retry = 如果更新要求重新启动，关闭安装程序，重新启动，再启动安装程序；否则在安装向导中选择“重试”，或重新运行安装程序。
    .verify = 安装程序不再发出警告。命令显示该更新（如果后续更新已包含它，则不显示）。
    .caution = 在此之前，此服务器 ReFS 卷上的数据库可能丢失数据：不要把数据库放在那里。
    .command-find-update = 是否已安装该更新？

Win2k16LSARollupUpdateNotInstalled = 没有安装安全更新 KB3206632
    .meaning = 此服务器的 Windows Server 2016 早于 2016 年 12 月的安全更新（内部版本 14393.576）。
    .cause-windows-outdated = Windows Server 2016 是用最初的安装介质安装的，之后没有更新。
    .step-install-update = 安装 Windows Server 2016 最新的累积更新：它包含 KB3206632。
    .step-restart-or-retry = 如果更新要求重新启动，关闭安装程序，重新启动，再启动安装程序；否则在安装向导中选择“重试”，或重新运行安装程序。
    .verify = 命令显示 14393，UBR 为 576 或更高。
    .command-show-revision = 显示 Windows 的内部版本号和修订号

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = 未安装 KB2619234 更新
    .meaning = 此计算机（Windows Server 2008 R2 或 Windows 7）缺少针对 RPC over HTTP 的更新 KB2619234。
    .why = 没有它，Outlook 无处不在不能正常工作。
    .cause-update-missing = 从未安装该更新。
    .step-install-update = 从 Microsoft 的支持页面安装 KB2619234（64 位）。
    .step-restart-or-retry = 如果更新要求重新启动，关闭安装程序，重新启动，再启动安装程序；否则在安装向导中选择“重试”，或重新运行安装程序。
    .verify = 命令显示该更新。
    .command-find-update = 是否已安装该更新？

KB2999226NotInstalled = 没有安装 Windows 通用 C 运行时更新（KB2999226）
    .meaning = 没有安装通用 C 运行时（KB2999226）。在 Windows Server 2012 和 2012 R2 上，Exchange 2016 CU22 及更高版本需要它。
    .why = 没有它，紧急缓解服务所用的 IIS URL 重写 2.1 在这些版本上无法工作。
    .cause-windows-outdated = Windows 没有完全更新。
    .cause-new-requirement = 该服务器第一次更新到 Exchange 2016 CU22 或更高版本。
    .step-check-prerequisites = 在 KB2999226 的支持页面上查看它需要哪些更新，并先安装那些更新。
    .step-install-update = 下载适用于服务器 Windows 版本的该更新并安装。
    .step-restart-or-retry = 如果更新要求重新启动，关闭安装程序，重新启动，再启动安装程序；否则在安装向导中选择“重试”，或重新运行安装程序。
    .verify = 命令显示该更新。
    .command-install-update = 安装下载的更新
    .command-find-update = 是否已安装该更新？

RollupFor451NotInstalled = 缺少 .NET Framework 4.5.1 的更新汇总
    .meaning = 缺少 .NET Framework 4.5.1 的一个更新汇总；它的编号没有公布。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .cause-updates-missing = 此服务器缺少 Windows 和 .NET 的更新。
    .step-install-dotnet = 安装此累积更新需要的 .NET Framework（Exchange 2016 CU15 及更高版本为 4.8）：之后就不需要该更新汇总。如果已安装的 Exchange 内部版本不支持这个 .NET，之后立即更新 Exchange。
    .step-update-windows = 安装其余的 Windows 更新，重新启动，再重新运行安装程序。
    .verify = 如果需要 .NET Framework 4.8，命令显示的值至少是 528040。
    .command-show-release-number = 显示 .NET 的 Release 值

# Facts

fact-FileVersionKernel32 = kernel32.dll 的版本
fact-FileVersionRefs = refs.sys 的版本
fact-FileVersionDiscan = 反映更新汇总的文件版本
fact-FileVersionUrefs = urefs.dll 的版本
fact-FileVersionSspicli = sspicli.dll 的版本
fact-FileVersionRpcHttp = RPC over HTTP 库的版本
fact-KB2533623Installed = 已安装 KB2533623 或后续更新
    .ask = 是否安装了 KB2533623，或包含它的后续更新？
    .hint = 只对 Windows Server 2008 R2 有意义。
fact-KB2894875Installed = 已安装 KB2894875 或后续更新
    .ask = 是否安装了 KB2894875，或后续的累积更新？
    .hint = 只对 Windows Server 2012（不是 R2）有意义。
fact-KB2822241Installed = 已安装 KB2822241 或后续更新
    .ask = 是否安装了更新汇总 KB2822241，或后续的累积更新？
    .hint = 只对 Windows Server 2012（不是 R2）有意义。
fact-KB2884597Installed = 已安装 KB2884597 或后续更新
    .ask = 是否安装了 KB2884597，或后续的累积更新？
    .hint = 只对 Windows Server 2012（不是 R2）有意义。
fact-KB2619234Installed = 已安装 KB2619234
    .ask = 是否安装了 KB2619234？
    .hint = 只对 Windows Server 2008 R2 和 Windows 7 有意义。
fact-KB2999226Installed = 已安装通用 C 运行时（KB2999226）
    .ask = 是否安装了通用 C 运行时（KB2999226）？
    .hint = 只对 Windows Server 2012 和 2012 R2 有意义。
fact-WindowsRevision = Windows 的修订号（内部版本之后）
    .ask = Windows 内部版本之后的数字是什么，例如 14393.576 中的 576？
    .hint = 命令 winver 在括号中显示。
