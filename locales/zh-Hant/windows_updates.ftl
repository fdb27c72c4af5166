# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = 缺少用於載入程式庫的 Windows 更新
    .meaning = Windows Server 2008 R2（僅 Exchange 2013）上缺少 Exchange 搜尋需要的更新 KB2533623。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-update-missing = Windows Server 2008 R2 SP1 上沒有安裝 KB2533623。
    .cause-version-unreadable = 在較新的 Windows 上：安裝程式無法讀取 kernel32.dll 的版本。
    .step-install-update = 在 Windows Server 2008 R2 SP1 上，安裝包含 KB2533623 的後續更新，例如 KB3063858。Microsoft 已不再提供 KB2533623 本身。
    .step-repair-system-files = 較新的 Windows 應該不需要更新：如果命令沒有顯示版本，修復系統檔案。
    .step-restart-and-run = 如果要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 在 Windows Server 2008 R2 上，命令顯示這兩個更新之一（如果後續更新已包含它們，就不顯示）。安裝程式能通過這項檢查。
    .command-find-update = 是否已安裝該更新？
    .command-show-version = 顯示 kernel32.dll 的版本
    .command-repair-system-files = 修復系統檔案

Win2k12RefsUpdateNotInstalled = 在 ReFS 格式的磁碟上執行 dir 可能讓電腦停止回應
    .meaning = 這台伺服器（Windows Server 2012）缺少針對 ReFS 的更新 KB2894875。安裝程式發出警告，會繼續執行。
    .why = 沒有它，在 ReFS 磁碟區上列出資料夾可能讓伺服器停止回應。
    .cause-windows-outdated = Windows Server 2012 沒有更新到最新。
    .step-install-update = 安裝 KB2894875（64 位元），或包含它的後續 Windows Server 2012 累積更新。
    .step-restart-or-retry = 如果這個更新要求重新啟動，關閉安裝程式，重新啟動，再啟動安裝程式；否則在安裝精靈中選擇「重試」，或重新執行安裝程式。
    .verify = 安裝程式不再發出警告。命令顯示該更新（如果後續更新已包含它，就不顯示）。
    .command-find-update = 是否已安裝該更新？

Win2k12RollupUpdateNotInstalled = 未安裝 Windows Server 2012 的更新彙總套件
    .meaning = 這台伺服器（Windows Server 2012）缺少 2013 年 4 月的更新彙總套件 KB2822241。安裝程式發出警告，會繼續執行。
    .why = 它修正了多個問題，包括 ReFS 磁碟不可靠的問題。
    .cause-windows-outdated = Windows Server 2012 沒有更新到最新。
    .step-install-update = 安裝 KB2822241（64 位元），或包含它的後續 Windows Server 2012 累積更新。
    .step-restart-or-retry = 如果這個更新要求重新啟動，關閉安裝程式，重新啟動，再啟動安裝程式；否則在安裝精靈中選擇「重試」，或重新執行安裝程式。
    .verify = 安裝程式不再發出警告。命令顯示這個更新彙總套件（如果後續更新已包含它，就不顯示）。
    .command-find-update = 是否已安裝這個更新彙總套件？

Win2k12UrefsUpdateNotInstalled = ReFS 格式的磁碟可能不可靠
    .meaning = 這台伺服器（Windows Server 2012）缺少針對虛擬磁碟服務和 ReFS 的更新 KB2884597。安裝程式發出警告，會繼續執行。
    .why = 沒有它，ReFS 磁碟可能不可靠：資料可能損壞或遺失。
    .cause-windows-outdated = Windows Server 2012 沒有更新到最新。
    .step-install-update = 安裝 KB2884597（64 位元），或包含它的後續 Windows Server 2012 累積更新。
    .step-restart-or-retry = 如果這個更新要求重新啟動，關閉安裝程式，重新啟動，再啟動安裝程式；否則在安裝精靈中選擇「重試」，或重新執行安裝程式。
    .verify = 安裝程式不再發出警告。命令顯示該更新（如果後續更新已包含它，就不顯示）。
    .caution = 在此之前，這台伺服器的 ReFS 磁碟區上的資料庫可能遺失資料：不要將資料庫放在那裡。
    .command-find-update = 是否已安裝該更新？

Win2k16LSARollupUpdateNotInstalled = 未安裝 KB3206632 安全性更新
    .meaning = 這台伺服器的 Windows Server 2016 早於 2016 年 12 月的安全性更新（組建 14393.576）。
    .cause-windows-outdated = Windows Server 2016 是用最初的安裝媒體安裝的，之後沒有更新。
    .step-install-update = 安裝 Windows Server 2016 最新的累積更新：它包含 KB3206632。
    .step-restart-or-retry = 如果這個更新要求重新啟動，關閉安裝程式，重新啟動，再啟動安裝程式；否則在安裝精靈中選擇「重試」，或重新執行安裝程式。
    .verify = 命令顯示 14393，UBR 大於 576。
    .command-show-revision = 顯示 Windows 的組建編號和修訂編號

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = 未安裝 KB2619234 更新
    .meaning = 這台電腦（Windows Server 2008 R2 或 Windows 7）缺少針對 RPC over HTTP 的更新 KB2619234。
    .why = 沒有它，Outlook 無所不在無法正常運作。
    .cause-update-missing = 從未安裝該更新。
    .step-install-update = 從 Microsoft 的支援頁面安裝 KB2619234（64 位元）。
    .step-restart-or-retry = 如果這個更新要求重新啟動，關閉安裝程式，重新啟動，再啟動安裝程式；否則在安裝精靈中選擇「重試」，或重新執行安裝程式。
    .verify = 命令顯示該更新。
    .command-find-update = 是否已安裝該更新？

KB2999226NotInstalled = 未安裝 Windows 通用 C 執行階段更新（KB2999226）
    .meaning = 未安裝通用 C 執行階段（KB2999226）。在 Windows Server 2012 和 2012 R2 上，Exchange 2016 CU22 及更新版本需要它。
    .why = 沒有它，緊急風險降低服務所用的 IIS URL 重寫 2.1 在這些版本上無法運作。
    .cause-windows-outdated = Windows 沒有更新到最新。
    .cause-new-requirement = 這台伺服器第一次更新到 Exchange 2016 CU22 或更新版本。
    .step-check-prerequisites = 在 KB2999226 的支援頁面上查看它需要哪些更新，先安裝那些更新。
    .step-install-update = 下載適用於伺服器 Windows 版本的更新並安裝。
    .step-restart-or-retry = 如果這個更新要求重新啟動，關閉安裝程式，重新啟動，再啟動安裝程式；否則在安裝精靈中選擇「重試」，或重新執行安裝程式。
    .verify = 命令顯示該更新。
    .command-install-update = 安裝下載的更新
    .command-find-update = 是否已安裝該更新？

RollupFor451NotInstalled = 缺少 .NET Framework 4.5.1 的更新彙總套件
    .meaning = 缺少 .NET Framework 4.5.1 的一個更新彙總套件；它的編號沒有公布。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-updates-missing = 這台伺服器缺少 Windows 和 .NET 的更新。
    .step-install-dotnet = 安裝這個累積更新需要的 .NET Framework（Exchange 2016 CU15 及更新版本為 4.8）：之後就不需要這個更新彙總套件。如果已安裝的 Exchange 組建不支援這個 .NET，隨即更新 Exchange。
    .step-update-windows = 安裝其餘的 Windows 更新，重新啟動，再重新執行安裝程式。
    .verify = 如果需要 .NET Framework 4.8，命令顯示的值至少是 528040。
    .command-show-release-number = 顯示 .NET 的 Release 值

# Facts

fact-FileVersionKernel32 = kernel32.dll 的版本
fact-FileVersionRefs = refs.sys 的版本
fact-FileVersionDiscan = 反映更新彙總套件的檔案版本
fact-FileVersionUrefs = urefs.dll 的版本
fact-FileVersionSspicli = sspicli.dll 的版本
fact-FileVersionRpcHttp = RPC over HTTP 程式庫的版本
fact-KB2533623Installed = 已安裝 KB2533623 或後續更新
    .ask = 是否安裝了 KB2533623，或包含它的後續更新？
    .hint = 只與 Windows Server 2008 R2 有關。
fact-KB2894875Installed = 已安裝 KB2894875 或後續更新
    .ask = 是否安裝了 KB2894875，或後續的累積更新？
    .hint = 只與 Windows Server 2012（不是 R2）有關。
fact-KB2822241Installed = 已安裝 KB2822241 或後續更新
    .ask = 是否安裝了更新彙總套件 KB2822241，或後續的累積更新？
    .hint = 只與 Windows Server 2012（不是 R2）有關。
fact-KB2884597Installed = 已安裝 KB2884597 或後續更新
    .ask = 是否安裝了 KB2884597，或後續的累積更新？
    .hint = 只與 Windows Server 2012（不是 R2）有關。
fact-KB2619234Installed = 已安裝 KB2619234
    .ask = 是否安裝了 KB2619234？
    .hint = 只與 Windows Server 2008 R2 和 Windows 7 有關。
fact-KB2999226Installed = 已安裝通用 C 執行階段（KB2999226）
    .ask = 是否安裝了通用 C 執行階段（KB2999226）？
    .hint = 只與 Windows Server 2012 和 2012 R2 有關。
fact-WindowsRevision = Windows 的修訂編號（組建後面的數字）
    .ask = Windows 組建後面的數字是多少，例如 14393.576 中的 576？
    .hint = 命令 winver 在括號中顯示。
