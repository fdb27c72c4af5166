# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = 缺少 .NET Framework 3.5.1 的 HTTP 啟用
    .meaning = Windows Server 2008 R2 上未安裝 .NET Framework 3.5.1 的 HTTP 啟用功能。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = Exchange 的 Web 服務要靠它啟動。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .step-add-on-2008-r2 = 在 Windows Server 2008 R2 上，新增 NET-HTTP-Activation。
    .step-install-successor = 在 Windows Server 2012 或 2012 R2 上，安裝 AS-HTTP-Activation。從 Windows Server 2016 開始沒有它：安裝 NET-WCF-HTTP-Activation45。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 命令會在適用於您 Windows 版本的功能前面顯示 [X]。
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上：新增這項功能
    .command-install-on-2012 = 在 Windows Server 2012 或 2012 R2 上：安裝這項功能
    .command-install-on-2016 = 在 Windows Server 2016 或更新版本上：安裝它的後繼功能
    .command-show-state = 顯示狀態

Iis32BitMode = IIS 處於 32 位元相容模式
    .meaning = 這台伺服器的應用程式集區預設以 32 位元執行。
    .why = Exchange 的 Web 元件是 64 位元的，無法在其中載入。
    .cause-default-changed = 有人為另一個 Web 應用程式變更了預設值。
    .cause-configuration-copied = IIS 設定是從另一台伺服器複製來的。
    .step-list-pools = 列出 32 位元的應用程式集區，記下其他應用程式必須保持 32 位元的集區。
    .step-set-default = 在應用程式集區預設值中，將「啟用 32 位元應用程式」設為 False。
    .step-keep-pool = 為記下的每個集區個別設定，或將它的應用程式移到另一台伺服器。
    .step-run-iisreset = 執行 iisreset（會中斷這台伺服器上的所有網站），再重新執行安裝程式。
    .verify = 命令顯示 False。
    .caution = 依賴預設值的 32 位元 Web 應用程式會停止運作，直到它的集區有個別的設定。
    .command-list-pools = 列出 32 位元的應用程式集區
    .command-set-default = 將預設值設為 64 位元
    .command-keep-pool = 讓一個集區保持 32 位元
    .command-restart-iis = 重新啟動 IIS
    .command-show-default = 顯示預設值

LonghornASPNET = 缺少 IIS 7 的 ASP.NET
    .meaning = Windows Server 2008 R2 上未安裝 IIS 功能 ASP.NET。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-add-on-2008-r2 = 在 Windows Server 2008 R2 上，新增 Web-Asp-Net。
    .step-install-successor = 在較新的 Windows 上，安裝 Web-Asp-Net45。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 命令會在適用於您 Windows 版本的功能前面顯示 [X]。
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上：新增這項功能
    .command-install-successor = 在 Windows Server 2012 或更新版本上：安裝它的後繼功能
    .command-show-state = 顯示狀態

LonghornClientCertificateMappingAuthentication = 需要用戶端憑證對應驗證元件
    .meaning = 未安裝 IIS 功能「用戶端憑證對應驗證」（Web-Client-Auth）。
    .why = 用憑證登入需要它，例如手機透過 ActiveSync 登入。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Client-Auth。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Client-Auth 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornDirectoryBrowse = IIS 中未安裝目錄瀏覽
    .meaning = 未安裝 IIS 功能「目錄瀏覽」（Web-Dir-Browsing）。
    .why = 即使目錄瀏覽保持關閉，Exchange 也要設定它的選項。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Dir-Browsing。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Dir-Browsing 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornHttpErrors = IIS 中未安裝 HTTP 錯誤
    .meaning = 未安裝 IIS 功能「HTTP 錯誤」（Web-Http-Errors）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Http-Errors。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Http-Errors 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornHttpLogging = IIS 中未安裝 HTTP 記錄
    .meaning = 未安裝 IIS 功能「HTTP 記錄」（Web-Http-Logging）。
    .why = 它的記錄檔顯示 Outlook、手機和瀏覽器向 Exchange 要求了什麼。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Http-Logging。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Http-Logging 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornHttpRedirect = IIS 中未安裝 HTTP 重新導向
    .meaning = 未安裝 IIS 功能「HTTP 重新導向」（Web-Http-Redirect）。
    .why = Exchange 要用它，例如從網站根目錄轉到 Outlook 網頁版。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Http-Redirect。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Http-Redirect 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornHttpTracing = IIS 中未安裝失敗要求追蹤
    .meaning = 未安裝 IIS 功能「追蹤」（Web-Http-Tracing）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Http-Tracing。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Http-Tracing 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornIIS6MetabaseNotInstalled = 未安裝 IIS 6 相容性元件：IIS 6 Metabase 相容性
    .meaning = 未安裝 IIS 功能「IIS 6 Metabase 相容性」（Web-Metabase）。
    .why = 安裝程式和虛擬目錄的 cmdlet 要用它。
    .cause-tools-only = 只安裝管理工具，或要用安裝精靈準備 Active Directory，而電腦上沒有 IIS。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 上，安裝 Web-Metabase。
    .step-enable-on-client = 在 Windows 用戶端上，如果只安裝管理工具，啟用 IIS-Metabase。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Metabase 前面顯示 [X]；在用戶端上，dism 顯示它的功能已啟用。
    .command-install-feature = 安裝這項功能
    .command-enable-on-client = 在 Windows 用戶端上：啟用這項功能
    .command-enable-with-dism = 在 Windows 用戶端上：啟用這項功能（Exchange 2013）
    .command-show-state = 顯示狀態
    .command-show-client-state = 在 Windows 用戶端上：顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornIIS6MgmtConsoleNotInstalled = 未安裝 IIS 6 相容性元件：IIS 6 管理主控台
    .meaning = 未安裝 IIS 功能「IIS 6 管理主控台」（Web-Lgcy-Mgmt-Console）。Exchange 2013 需要它。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 上，安裝 Web-Lgcy-Mgmt-Console。
    .step-enable-on-client = 在 Windows 用戶端上，如果只安裝管理工具，啟用 IIS-LegacySnapIn。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Lgcy-Mgmt-Console 前面顯示 [X]；在用戶端上，dism 顯示它的功能已啟用。
    .command-install-feature = 安裝這項功能
    .command-enable-on-client = 在 Windows 用戶端上：啟用這項功能
    .command-show-state = 顯示狀態
    .command-show-client-state = 在 Windows 用戶端上：顯示狀態

LonghornIIS6WMICompatibility = 需要 IIS 6 WMI 相容性元件
    .meaning = 未安裝 IIS 功能「IIS 6 WMI 相容性」（Web-WMI）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-WMI。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-WMI 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornIIS7BasicAuthNotInstalled = IIS 7 元件未安裝：基本驗證
    .meaning = 未安裝 IIS 功能「基本驗證」（Web-Basic-Auth）。
    .why = 安裝程式要在 ActiveSync 等虛擬目錄上設定它。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Basic-Auth。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Basic-Auth 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornIIS7DigestAuthNotInstalled = IIS 7 元件未安裝：摘要驗證
    .meaning = 未安裝 IIS 功能「摘要驗證」（Web-Digest-Auth）。
    .why = Exchange 的虛擬目錄可以使用它，安裝程式要設定它。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Digest-Auth。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Digest-Auth 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7 元件未安裝：動態內容壓縮
    .meaning = 未安裝 IIS 功能「動態內容壓縮」（Web-Dyn-Compression）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Dyn-Compression。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Dyn-Compression 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7 元件未安裝：靜態內容壓縮
    .meaning = 未安裝 IIS 功能「靜態內容壓縮」（Web-Stat-Compression）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Stat-Compression。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Stat-Compression 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornIIS7ManagementConsoleInstalled = 未安裝 IIS 管理主控台
    .meaning = 這台電腦上未安裝 IIS 管理員（Web-Mgmt-Console）。
    .why = 安裝程式和 Exchange 的 cmdlet 要用它的程式庫。
    .cause-tools-only = 只安裝管理工具，而電腦上沒有 IIS。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在有桌面的 Windows Server 上，安裝 Web-Mgmt-Console。Server Core 不需要它。
    .step-enable-on-client = 在 Windows 用戶端上，如果只安裝管理工具，啟用 IIS-ManagementConsole。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Mgmt-Console 前面顯示 [X]；在用戶端上，dism 顯示它的功能已啟用。
    .command-install-feature = 安裝這項功能
    .command-enable-on-client = 在 Windows 用戶端上：啟用這項功能
    .command-show-state = 顯示狀態
    .command-show-client-state = 在 Windows 用戶端上：顯示狀態

LonghornIIS7NetExt = 需要 IIS 7 .NET 擴充性元件
    .meaning = Windows Server 2008 R2 上未安裝 IIS 功能「.NET 擴充性」（Web-Net-Ext）。
    .why = Exchange 的遠端 PowerShell 要透過它在 IIS 中執行。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-add-on-2008-r2 = 在 Windows Server 2008 R2 上，新增 Web-Net-Ext。
    .step-install-successor = 在較新的 Windows 上，安裝 Web-Net-Ext45：Web-Net-Ext 在這些版本上沒有用。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 命令會在適用於您 Windows 版本的功能前面顯示 [X]。
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上：新增這項功能
    .command-install-successor = 在 Windows Server 2012 或更新版本上：安裝它的後繼功能
    .command-show-state = 顯示狀態

LonghornIIS7WindowsAuthNotInstalled = IIS 7 元件未安裝：Windows 驗證
    .meaning = 未安裝 IIS 功能「Windows 驗證」（Web-Windows-Auth）。
    .why = Exchange 的虛擬目錄和 Exchange Management Shell 要用它。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Windows-Auth。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Windows-Auth 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornISAPIFilter = IIS 中未安裝 ISAPI 篩選器
    .meaning = 未安裝 IIS 功能「ISAPI 篩選器」（Web-ISAPI-Filter）。它與「ISAPI 擴充程式」（Web-ISAPI-Ext）不同。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-ISAPI-Filter。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-ISAPI-Filter 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornRequestMonitor = IIS 中未安裝要求監視器
    .meaning = 未安裝 IIS 功能「要求監視器」（Web-Request-Monitor）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Request-Monitor。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Request-Monitor 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornStaticContent = IIS 中未安裝靜態內容
    .meaning = 未安裝 IIS 功能「靜態內容」（Web-Static-Content）。
    .why = Outlook 網頁版的圖片、樣式和指令碼要靠它提供。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Static-Content。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Static-Content 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

LonghornWASProcessModelInstalled = Windows 處理序啟用服務 - 需要處理模型元件
    .meaning = 未安裝「Windows 處理序啟用服務」（Windows Process Activation Service）的功能「處理序模型」（WAS-Process-Model）。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 WAS-Process-Model。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 WAS-Process-Model 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

LonghornWmspdmoxNotInstalled = Windows Media 語音轉碼器遺失或太舊
    .meaning = Windows 檔案 wmspdmod.dll 或 wmspdmoe.dll 遺失或太舊。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = 整合通訊用它們錄製和播放語音郵件。
    .cause-media-foundation-missing = 未安裝 Media Foundation。
    .cause-files-damaged = 這些檔案已刪除或損壞。
    .step-install-media-foundation = 安裝 Server-Media-Foundation。
    .step-repair-system-files = 如果仍有檔案遺失或損壞，修復系統檔案。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 命令顯示兩個檔案及其版本。
    .command-install-media-foundation = 安裝 Media Foundation
    .command-repair-system-files = 修復系統檔案
    .command-show-files = 顯示這兩個檔案

ManagementServiceInstalled = 需要 Web-Mgmt-Service 元件
    .meaning = 未安裝 IIS 功能「管理服務」（Web-Mgmt-Service）。
    .why = 安裝程式在檢查之前啟用 IIS 的遠端管理，並重新啟動這個服務。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-Mgmt-Service。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-Mgmt-Service 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

NETFramework45FeaturesNotInstalled = 未安裝 .NET Framework 4.x 功能
    .meaning = 未安裝 Windows 功能群組 .NET Framework 4.x（含 ASP.NET 和 WCF）。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-package-only = 安裝了 .NET Framework 的套件，但它不會新增這項功能。
    .cause-removed-later = 後來有人移除了這個功能群組，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 NET-Framework-45-Features。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 NET-Framework-45-Features 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

NETFrameworkNotInstalled = 未安裝功能 .NET Framework 3.5.1
    .meaning = Windows Server 2008 R2 缺少功能 .NET Framework 3.5.1，而 Exchange 2013 在該系統上需要它。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .step-add-feature = 在 Windows Server 2008 R2 上，新增 NET-Framework。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 NET-Framework 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

RPCOverHTTPproxyNotInstalled = 未安裝 RPC over HTTP Proxy
    .meaning = 未安裝 Windows 功能「RPC over HTTP Proxy」（RPC-over-HTTP-proxy）。
    .why = Outlook 無所不在需要它；即使所有用戶端都用 MAPI over HTTP，安裝程式也要求它。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-thought-needless = 因為所有用戶端都用 MAPI over HTTP，有人移除了它。
    .step-install-feature = 安裝 RPC-over-HTTP-proxy。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 RPC-over-HTTP-proxy 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

RsatAddsToolsInstalled = 這台電腦上未安裝 Windows 元件 RSAT-ADDS-Tools
    .meaning = 這次執行必須準備 Active Directory，但這台電腦缺少所需的 AD DS 工具。
    .why = 安裝程式用 ldifde.exe 擴充架構，它隨這些工具安裝。
    .cause-never-installed = 這台伺服器上從未安裝過這些工具。
    .cause-not-prepared = 這是第一台 Exchange 伺服器，而 Active Directory 沒有單獨準備。
    .step-install-tools = 安裝 RSAT-ADDS，其中包括 RSAT-ADDS-Tools。
    .step-prepare-elsewhere = 或者在架構主機所在的網域和站台中，找一台裝有這些工具和 Exchange 所需 .NET Framework 的電腦（例如那裡的網域控制站），用屬於 Schema Admins 和 Enterprise Admins 的帳戶準備 Active Directory。然後等待複寫完成。新組織要加上 /OrganizationName 和名稱。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在兩者前面都顯示 [X]。如果是在另一台電腦上準備 Active Directory，則看下一份記錄檔：Schema Update Required Status 和 Organization Configuration Update Required Status 都是 False。
    .command-install-tools = 安裝這些工具
    .command-prepare-elsewhere = 在同一安裝媒體的根資料夾中：準備 Active Directory
    .command-show-state = 顯示它們的狀態

RsatClusteringCmdInterfaceInstalled = 未安裝容錯移轉叢集命令介面 Windows 功能
    .meaning = 未安裝 Windows 功能 RSAT-Clustering-CmdInterface，即工具 cluster.exe。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-parent-only = 只新增了 RSAT-Clustering，其中不含這個部分。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 RSAT-Clustering-CmdInterface。
    .step-check-parts = 如果缺少 RSAT-Clustering-PowerShell，或有桌面的 Windows 上缺少 RSAT-Clustering-Mgmt，一併安裝。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 RSAT-Clustering-CmdInterface 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

RsatClusteringInstalled = 這台電腦上未安裝 Windows 元件 RSAT-Clustering
    .meaning = 未安裝容錯移轉叢集工具（RSAT-Clustering）。通常它的各部分也沒有安裝。
    .why = Exchange 用它們管理資料庫可用性群組（DAG）。即使伺服器不在任何 DAG 中，安裝程式也要求它們。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-removed-later = 後來有人移除了它們，例如為了強化安全性。
    .step-install-all = 用適合您 Windows 版本的命令，連同 Exchange 需要的各部分一起安裝。
    .step-other-checks = 這也解決了針對各部分的檢查。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 命令在您安裝的功能前面顯示 [X]。Exchange 不需要 RSAT-Clustering-AutomationServer。
    .command-install-on-desktop = 在有桌面的 Windows Server 2012 或更新版本上：安裝全部四個
    .command-install-on-core = 在 Server Core 上：安裝 Exchange 在那裡需要的三個
    .command-add-on-2008-r2 = 在 Windows Server 2008 R2 上（只有這一個功能）：新增這項功能
    .command-show-state = 顯示它們的狀態

RsatClusteringMgmtInstalled = 這台電腦上未安裝 Windows 元件 RSAT-Clustering-Mgmt
    .meaning = 未安裝容錯移轉叢集管理員（RSAT-Clustering-Mgmt）。Server Core 上沒有它。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 RSAT-Clustering-Mgmt。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 RSAT-Clustering-Mgmt 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

RsatClusteringPowerShellInstalled = 這台電腦上未安裝 Windows 元件 RSAT-Clustering-PowerShell
    .meaning = 未安裝容錯移轉叢集的 PowerShell 模組（RSAT-Clustering-PowerShell）。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 RSAT-Clustering-PowerShell。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 RSAT-Clustering-PowerShell 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

RSATWebServerNotInstalled = 未安裝 Web 伺服器（IIS）工具
    .meaning = Windows Server 2008 R2 缺少 Web 伺服器（IIS）工具，而 Exchange 2013 在該系統上需要它。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .step-add-feature = 在 Windows Server 2008 R2 上，新增 RSAT-Web-Server。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 RSAT-Web-Server 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

ServerGuiMgmtInfraNotInstalled = 這台電腦上未安裝 Windows 元件 Server-Gui-Mgmt-Infra
    .meaning = 安裝程式找不到 Windows 功能 Server-Gui-Mgmt-Infra（圖形化管理工具），只有 Windows Server 2012 和 2012 R2 有這個功能。Exchange 2013 和 2016 需要有桌面的 Windows。
    .cause-interface-missing = Windows 安裝成 Server Core，或有人移除了它的圖形桌面。
    .cause-media-too-old = 在 Windows Server 2016 上啟動了低於 CU3 的 Exchange 2016。
    .step-install-interface = 如果是 Windows Server 2012 或 2012 R2 上的 Exchange 2013 或 2016，安裝圖形桌面，然後重新啟動。如果 Windows 找不到檔案，IsServerCoreInstalled 說明了如何從 Windows 安裝媒體取得。
    .step-use-newer-media = 在 Windows Server 2016 上，使用 Exchange 2016 CU3 或更新版本的安裝媒體。如果是 Server Core，重新安裝有桌面的 Windows，這會清除伺服器上的內容。Exchange 2016 不支援較新的 Windows。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 在 Windows Server 2012 和 2012 R2 上，命令將兩個功能都顯示為 Installed；在較新的 Windows 上，安裝程式能通過這項檢查。
    .situation-interface-missing = 沒有桌面的 Windows Server 2012 或 2012 R2
    .situation-media-too-old = 沒有這個功能的 Windows Server 2016 或更新版本
    .command-install-interface = 安裝圖形桌面
    .command-show-state = 顯示狀態

W2K8R2PrepareAdLdifdeNotInstalled = 準備 Active Directory 時缺少 ldifde.exe
    .meaning = 這次執行必須用 ldifde.exe 準備 Active Directory，而這台電腦上沒有它。
    .cause-tools-missing = 未安裝 AD DS 工具（RSAT-ADDS）。
    .step-install-tools = 安裝 RSAT-ADDS：ldifde.exe 隨它安裝。
    .step-prepare-elsewhere = 或者在架構主機所在的網域和站台中，找一台裝有這些工具和 Exchange 所需 .NET Framework 的電腦，用屬於 Enterprise Admins 的帳戶（如果架構有變更，還要屬於 Schema Admins）準備 Active Directory。然後等待複寫完成。新組織要加上 /OrganizationName 和名稱。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示 ldifde.exe 及其版本。如果是在另一台電腦上準備 Active Directory，則看下一份記錄檔：Organization Configuration Update Required Status 是 False。
    .command-install-tools = 安裝 AD DS 工具
    .command-prepare-elsewhere = 在同一安裝媒體的根資料夾中：準備 Active Directory
    .command-show-file = 顯示這個檔案

W2K8R2PrepareSchemaLdifdeNotInstalled = Active Directory 架構不是最新的，而且缺少 ldifde.exe
    .meaning = 這次執行必須擴充架構，但這台電腦缺少載入架構檔案的 ldifde.exe。
    .cause-tools-missing = 未安裝 AD DS 工具（RSAT-ADDS）。
    .step-install-tools = 安裝 RSAT-ADDS：ldifde.exe 隨它安裝。
    .step-prepare-elsewhere = 或者在架構主機所在的網域和站台中，找一台裝有這些工具和 Exchange 所需 .NET Framework 的電腦，用屬於 Schema Admins 和 Enterprise Admins 的帳戶擴充架構。然後等待複寫完成。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示 ldifde.exe 及其版本。如果是在另一台電腦上擴充架構，則看下一份記錄檔：Schema Update Required Status 是 False。
    .command-install-tools = 安裝 AD DS 工具
    .command-prepare-elsewhere = 在同一安裝媒體的根資料夾中：擴充架構
    .command-show-file = 顯示這個檔案

WcfHttpActivation45Installed = 未安裝 WCF HTTP 啟用
    .meaning = 未安裝 Windows 功能「WCF HTTP 啟用」（NET-WCF-HTTP-Activation45）。
    .why = 收到要求時，IIS 用它啟動 Exchange 的 Web 服務。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 NET-WCF-HTTP-Activation45。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 NET-WCF-HTTP-Activation45 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

WebASPNET45NotInstalled = 這台電腦上未安裝 Windows 元件 Web-ASP-NET45
    .meaning = 未安裝 IIS 功能 ASP.NET 4.x（Web-Asp-Net45）。
    .why = Outlook 網頁版、Exchange 系統管理中心和 Exchange Web 服務需要它。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 Web-Asp-Net45。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 Web-Asp-Net45 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

WebISAPIExtNotInstalled = 這台電腦上未安裝 Windows 元件 Web-ISAPI-Ext
    .meaning = 未安裝 IIS 功能「ISAPI 擴充程式」（Web-ISAPI-Ext）。它與「ISAPI 篩選器」（Web-ISAPI-Filter）不同。
    .why = ASP.NET 和 Exchange 的 IIS 模組需要它。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Web-ISAPI-Ext。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 Web-ISAPI-Ext 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態
    .command-add-feature = 安裝這項功能（Exchange 2013）

WebNetExt45NotInstalled = 這台電腦上未安裝 Windows 元件 Web-Net-Ext45
    .meaning = 未安裝 IIS 功能「.NET 擴充性 4.x」（Web-Net-Ext45）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 在 Windows Server 2012 或更新版本上，安裝 Web-Net-Ext45。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 Web-Net-Ext45 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

Win8WindowsIdentityFoundationUpdateNotInstalled = 未安裝 Windows Identity Foundation 3.5
    .meaning = 未安裝功能 Windows Identity Foundation 3.5。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = Exchange 用它處理宣告式登入，例如透過 AD FS 登入。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed-later = 後來有人移除了它，例如為了強化安全性。
    .step-install-feature = 安裝 Windows-Identity-Foundation。Server Core 上沒有它，也不需要它。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = Get-WindowsFeature 將 Windows-Identity-Foundation 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

WinRMIISExtensionInstalled = 裝有 WinRM IIS 擴充功能
    .meaning = 裝有 Windows 功能「WinRM IIS 擴充功能」（WinRM-IIS-Ext），而安裝程式似乎不接受它：在唯一已知的記錄檔中，沒有安裝這項功能，檢查也通過了。Microsoft 沒有公布這項檢查的說明。
    .why = 它可能干擾 Exchange 的 PowerShell 虛擬目錄。
    .cause-added-along = 某個映像檔或指令碼將它與其他功能一起新增了。
    .step-check-use = 用 Get-WindowsFeature WinRM-IIS-Ext 查看是否裝有這項功能，確認安裝程式的訊息是否要求移除它，並查出這台伺服器上是否有程式使用它。
    .step-remove-feature = 如果必須移除，移除後重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 WinRM-IIS-Ext 顯示為 Available。
    .caution = 安裝程式的訊息確認必須移除之前，不要移除。
    .command-remove-feature = 移除這項功能
    .command-show-state = 顯示狀態

NETFramework45CoreNotInstalled = 這台電腦上未安裝 Windows 元件 NET-Framework-45-Core
    .meaning = 未安裝 Windows 功能 .NET Framework 4.x（NET-Framework-45-Core）。安裝 .NET Framework 的套件不會新增它。
    .cause-hardening = 有人為了強化安全性移除了它：Windows 預設就有這項功能。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .step-install-feature = 安裝 NET-Framework-45-Core。
    .step-install-with-dism = 如果 PowerShell 無法啟動，使用 DISM。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 NET-Framework-45-Core 顯示為 Installed。
    .caution = 沒有它，伺服器管理員和 PowerShell 可能無法啟動。
    .command-install-feature = 安裝這項功能
    .command-install-with-dism = 用 DISM 安裝這項功能
    .command-show-state = 顯示狀態

NETFramework45ASPNETNotInstalled = 這台電腦上未安裝 Windows 元件 NET-Framework-45-ASPNET
    .meaning = 未安裝 Windows 功能 ASP.NET 4.x。也需要 IIS 中與它對應的 Web-Asp-Net45。
    .why = Outlook 網頁版和 Exchange 系統管理中心要靠它執行。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed = 有人為了強化安全性移除了它，或它隨另一個產品一起移除了。
    .step-install-feature = 安裝 NET-Framework-45-ASPNET。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 NET-Framework-45-ASPNET 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

NETWCFHTTPActivation45NotInstalled = 這台電腦上未安裝 Windows 元件 NET-WCF-HTTP-Activation45
    .meaning = 未安裝讓 Web 要求啟動 WCF 服務的 Windows 功能（NET-WCF-HTTP-Activation45）。
    .why = Exchange 的 Web 服務要靠它啟動。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed = 有人為了強化安全性移除了它，或它隨另一個產品一起移除了。
    .step-install-feature = 安裝 NET-WCF-HTTP-Activation45。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 NET-WCF-HTTP-Activation45 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

NETWCFPipeActivation45NotInstalled = 這台電腦上未安裝 Windows 元件 NET-WCF-Pipe-Activation45
    .meaning = 未安裝 Windows 功能「具名管道啟用」（NET-WCF-Pipe-Activation45）。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .cause-removed = 有人為了強化安全性移除了它，或它隨另一個產品一起移除了。
    .step-install-feature = 安裝 NET-WCF-Pipe-Activation45。
    .step-add-all = 如果是全新安裝而且還缺其他功能，在 Setup.exe /Mode:Install 後面加上 /InstallWindowsComponents：會一次裝齊所有功能。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 將 NET-WCF-Pipe-Activation45 顯示為 Installed。
    .command-install-feature = 安裝這項功能
    .command-show-state = 顯示狀態

NETWCFTCPPortSharing45NotInstalled = 這台電腦上未安裝 Windows 元件 NET-WCF-TCP-PortSharing45
    .meaning = 未安裝 Windows 功能「TCP 連接埠共用」（NET-WCF-TCP-PortSharing45），它提供服務 NetTcpPortSharing。
    .why = Exchange 的服務共用 net.tcp 連接埠。
    .cause-hardening = 有人為了強化安全性移除了它：Windows 預設就有這項功能。
    .cause-left-out = 手動新增 Windows 功能時，漏了這一項。
    .step-install-feature = 安裝 NET-WCF-TCP-PortSharing45。
    .step-set-automatic = 將服務 NetTcpPortSharing 設為「自動」。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = 命令將這項功能顯示為 Installed，將這個服務顯示為 Automatic。
    .command-install-feature = 安裝這項功能
    .command-set-automatic = 將這個服務設為「自動」
    .command-show-state = 顯示這項功能和這個服務

ADAMWin7ServerInstalled = 未安裝 AD LDS
    .meaning = 未安裝 Edge Transport 伺服器需要的 Windows 角色 AD LDS（ADLDS）。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = Edge Transport 將設定和收件者儲存在 AD LDS 中。
    .cause-prerequisites-missing = 執行安裝程式之前，沒有先安裝 Windows 必要條件。
    .step-install-feature = 安裝 ADLDS。
    .step-restart-and-run = 如果 Windows 要求重新啟動，先重新啟動，再重新執行安裝程式。
    .verify = Get-WindowsFeature 在 ADLDS 前面顯示 [X]。
    .command-install-feature = 安裝這項功能
    .command-add-feature = 安裝這項功能（Exchange 2013）
    .command-show-state = 顯示狀態

# Facts

fact-ClientCertificateMappingAuthentication = 用戶端憑證對應驗證（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Client-Auth？
    .hint = 伺服器管理員：Web 伺服器（IIS）、安全性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-DirectoryBrowse = 目錄瀏覽（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Dir-Browsing？
    .hint = 伺服器管理員：Web 伺服器（IIS）、一般 HTTP 功能。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-HttpErrors = HTTP 錯誤（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Http-Errors？
    .hint = 伺服器管理員：Web 伺服器（IIS）、一般 HTTP 功能。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-HttpLogging = HTTP 記錄（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Http-Logging？
    .hint = 伺服器管理員：Web 伺服器（IIS）、健康情況及診斷。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-HttpRedirect = HTTP 重新導向（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Http-Redirect？
    .hint = 伺服器管理員：Web 伺服器（IIS）、一般 HTTP 功能。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-HttpTracing = 追蹤（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Http-Tracing？
    .hint = 伺服器管理員：Web 伺服器（IIS）、健康情況及診斷。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS6MetabaseStatus = IIS 6 Metabase 相容性（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Metabase？
    .hint = 伺服器管理員：Web 伺服器（IIS）、管理工具、IIS 6 管理相容性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS6ManagementConsoleStatus = IIS 6 管理主控台（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Lgcy-Mgmt-Console？
    .hint = 伺服器管理員：Web 伺服器（IIS）、管理工具、IIS 6 管理相容性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS6WMICompatibility = IIS 6 WMI 相容性（IIS）
    .ask = 是否安裝了 Windows 功能 Web-WMI？
    .hint = 伺服器管理員：Web 伺服器（IIS）、管理工具、IIS 6 管理相容性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS7BasicAuthentication = 基本驗證（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Basic-Auth？
    .hint = 伺服器管理員：Web 伺服器（IIS）、安全性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS7DigestAuthentication = 摘要驗證（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Digest-Auth？
    .hint = 伺服器管理員：Web 伺服器（IIS）、安全性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS7CompressionDynamic = 動態內容壓縮（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Dyn-Compression？
    .hint = 伺服器管理員：Web 伺服器（IIS）、效能。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS7CompressionStatic = 靜態內容壓縮（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Stat-Compression？
    .hint = 伺服器管理員：Web 伺服器（IIS）、效能。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-ServerGuiShellInstalled = 有桌面的 Windows
    .ask = 這個 Windows 有桌面（桌面體驗，而不是 Server Core）嗎？
    .hint = 有些功能在 Server Core 上沒有，安裝程式也就不要求它們。

fact-IIS7ManagementConsole = IIS 管理主控台（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Mgmt-Console？
    .hint = 伺服器管理員：Web 伺服器（IIS）、管理工具。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IIS7WindowAuthentication = Windows 驗證（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Windows-Auth？
    .hint = 伺服器管理員：Web 伺服器（IIS）、安全性。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-ISAPIFilter = ISAPI 篩選器（IIS）
    .ask = 是否安裝了 Windows 功能 Web-ISAPI-Filter？
    .hint = 伺服器管理員：Web 伺服器（IIS）、應用程式開發。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-RequestMonitor = 要求監視器（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Request-Monitor？
    .hint = 伺服器管理員：Web 伺服器（IIS）、健康情況及診斷。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-StaticContent = 靜態內容（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Static-Content？
    .hint = 伺服器管理員：Web 伺服器（IIS）、一般 HTTP 功能。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-WASProcessModel = Windows 處理序啟用服務的處理序模型
    .ask = 是否安裝了 Windows 功能 WAS-Process-Model？
    .hint = 伺服器管理員：功能、Windows 處理序啟用服務。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-FileVersionWmspdmod = wmspdmod.dll 的版本
    .ask = Windows 的 System32 資料夾中有檔案 wmspdmod.dll 嗎？
    .hint = 它用來解碼語音郵件，隨 Media Foundation 安裝。
    .value-0 = 否，沒有這個檔案
    .value-10 = 是，有這個檔案

fact-FileVersionWmspdmoe = wmspdmoe.dll 的版本
    .ask = Windows 的 System32 資料夾中有檔案 wmspdmoe.dll 嗎？
    .hint = 它用來編碼語音郵件，隨 Media Foundation 安裝。
    .value-0 = 否，沒有這個檔案
    .value-10 = 是，有這個檔案

fact-ManagementService = 管理服務（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Mgmt-Service？
    .hint = 伺服器管理員：Web 伺服器（IIS）、管理工具。
    .value-1 = 已安裝
    .value-0 = 未安裝

fact-IsNETFramework45FeaturesInstalled = .NET Framework 4.x 功能群組
    .ask = 是否安裝了 Windows 功能 NET-Framework-45-Features？
    .hint = 伺服器管理員：功能、.NET Framework 4.x 功能。

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = RPC over HTTP Proxy
    .ask = 是否安裝了 Windows 功能 RPC-over-HTTP-proxy？
    .hint = 伺服器管理員：功能、RPC over HTTP Proxy。

fact-IsRsatAddsToolsInstalled = AD DS 管理工具
    .ask = 是否安裝了 Windows 功能 RSAT-ADDS-Tools？
    .hint = 伺服器管理員：功能、遠端伺服器管理工具、角色管理工具。

fact-IsRsatClusteringCmdInterfaceInstalled = 容錯移轉叢集命令介面
    .ask = 是否安裝了 Windows 功能 RSAT-Clustering-CmdInterface？
    .hint = 伺服器管理員：功能、遠端伺服器管理工具、容錯移轉叢集工具。

fact-IsRsatClusteringInstalled = 容錯移轉叢集工具
    .ask = 是否安裝了 Windows 功能 RSAT-Clustering？
    .hint = 伺服器管理員：功能、遠端伺服器管理工具、功能管理工具。

fact-IsRsatClusteringMgmtInstalled = 容錯移轉叢集管理工具
    .ask = 是否安裝了 Windows 功能 RSAT-Clustering-Mgmt？
    .hint = 伺服器管理員：功能、遠端伺服器管理工具、容錯移轉叢集工具。

fact-IsRsatClusteringPowerShellInstalled = Windows PowerShell 的容錯移轉叢集模組
    .ask = 是否安裝了 Windows 功能 RSAT-Clustering-PowerShell？
    .hint = 伺服器管理員：功能、遠端伺服器管理工具、容錯移轉叢集工具。

fact-IsServerGuiMgmtInfraInstalled = 圖形管理工具和基礎結構
    .ask = 是否安裝了 Windows 功能 Server-Gui-Mgmt-Infra？
    .hint = 只有 Windows Server 2012 和 2012 R2 才有。

fact-FileVersionLdifde = ldifde.exe 的版本
    .ask = Windows 的 System32 資料夾中有檔案 ldifde.exe 嗎？
    .hint = 安裝程式用它匯入目錄變更；它隨 AD DS 工具安裝。
    .value-0 = 否，沒有這個檔案
    .value-10 = 是，有這個檔案

fact-IsWcfHttpActivation45Installed = WCF HTTP 啟用
    .ask = 是否安裝了 Windows 功能 NET-WCF-HTTP-Activation45？
    .hint = 伺服器管理員：功能、.NET Framework 4.x 功能、WCF 服務。

fact-IsWebASPNET45Installed = ASP.NET 4.x（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Asp-Net45？
    .hint = 伺服器管理員：Web 伺服器（IIS）、應用程式開發。

fact-IsWebISAPIExtInstalled = ISAPI 擴充程式（IIS）
    .ask = 是否安裝了 Windows 功能 Web-ISAPI-Ext？
    .hint = 伺服器管理員：Web 伺服器（IIS）、應用程式開發。

fact-IsWebNetExt45Installed = IIS 的 .NET 擴充性 4.x
    .ask = 是否安裝了 Windows 功能 Web-Net-Ext45？
    .hint = 伺服器管理員：Web 伺服器（IIS）、應用程式開發。

fact-IsWinRMIISExtensionInstalled = WinRM IIS 擴充功能
    .ask = 是否安裝了 Windows 功能 WinRM-IIS-Ext？
    .hint = Exchange 不需要它；有時映像檔或指令碼會新增它。

fact-NetHttpActivation35Installed = .NET Framework 3.5.1 的 HTTP 啟用
    .ask = 是否安裝了 Windows 功能 NET-HTTP-Activation？
    .hint = 只針對 Windows Server 2008 R2。

fact-Iis32BitDefault = IIS 應用程式集區的 32 位元預設值
    .ask = IIS 應用程式集區的預設設定中，「啟用 32 位元應用程式」是 True 嗎？
    .hint = IIS 管理員：應用程式集區、設定應用程式集區預設值。

fact-WebAspNet35Installed = ASP.NET 3.5（IIS）
    .ask = 是否安裝了 Windows 功能 Web-Asp-Net？
    .hint = 只針對 Windows Server 2008 R2。

fact-WebNetExt35Installed = IIS 的 .NET 擴充性 3.5
    .ask = 是否安裝了 Windows 功能 Web-Net-Ext？
    .hint = 只針對 Windows Server 2008 R2。

fact-NetFramework351Installed = 功能 .NET Framework 3.5.1
    .ask = 是否安裝了 Windows 功能 NET-Framework？
    .hint = 只針對 Windows Server 2008 R2。

fact-RsatWebServerInstalled = Web 伺服器（IIS）工具
    .ask = 是否安裝了 Windows 功能 RSAT-Web-Server？
    .hint = 只針對 Windows Server 2008 R2。

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = 是否安裝了 Windows 功能 Windows-Identity-Foundation？
    .hint = 伺服器管理員：功能、Windows Identity Foundation 3.5。

fact-NetFramework45CoreInstalled = 功能 .NET Framework 4.x
    .ask = 是否安裝了 Windows 功能 NET-Framework-45-Core？
    .hint = 伺服器管理員：功能、.NET Framework 4.x 功能。

fact-NetFramework45AspNetInstalled = .NET Framework 的 ASP.NET 4.x
    .ask = 是否安裝了 Windows 功能 NET-Framework-45-ASPNET？
    .hint = 伺服器管理員：功能、.NET Framework 4.x 功能。

fact-WcfPipeActivation45Installed = WCF 具名管道啟用
    .ask = 是否安裝了 Windows 功能 NET-WCF-Pipe-Activation45？
    .hint = 伺服器管理員：功能、.NET Framework 4.x 功能、WCF 服務。

fact-WcfTcpPortSharing45Installed = WCF TCP 連接埠共用
    .ask = 是否安裝了 Windows 功能 NET-WCF-TCP-PortSharing45？
    .hint = 伺服器管理員：功能、.NET Framework 4.x 功能、WCF 服務。

fact-AdLdsInstalled = AD LDS 角色
    .ask = 是否安裝了 Windows 功能 ADLDS？
    .hint = 伺服器管理員：伺服器角色、Active Directory 輕量型目錄服務。
