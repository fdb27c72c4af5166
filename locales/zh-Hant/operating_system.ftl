# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = 安裝的是 Windows Server Core 或 Windows Nano Server
    .meaning = 這台電腦執行的 Windows 沒有桌面，而 Exchange 2016 需要桌面。
    .cause-installed-without-desktop = 安裝 Windows Server 2016 時沒有選擇桌面體驗。
    .cause-shell-removed = Windows Server 2012 或 2012 R2 安裝成 Server Core，或有人移除了它的圖形化殼層。
    .step-add-desktop = 在 Windows Server 2012 或 2012 R2 上，新增圖形化殼層。命令會重新啟動伺服器。如果 Windows 找不到檔案，放入 Windows 安裝媒體（這裡是磁碟機 D），從其中非 Server Core 的版本取得檔案。
    .step-reinstall-windows = 在 Windows Server 2016 上，重新安裝 Windows 並選擇桌面體驗：之後無法再新增。
    .step-use-exchange-se = 或者安裝 Exchange SE，它可以在 Windows Server 2019 及更新版本的 Server Core 上執行。
    .verify = InstallationType 是 Server，而不是 Server Core。
    .caution = 重新安裝 Windows 會清除伺服器上的內容，包括已安裝的 Exchange。
    .situation-server-2012 = Windows Server 2012 或 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = 新增桌面並重新啟動
    .command-list-editions = 顯示 Windows 安裝媒體上每個版本的索引
    .command-add-desktop-from-media = 從安裝媒體新增桌面並重新啟動
    .command-show-installation-type = 顯示安裝類型

OSCheckedBuild = 作業系統處於偵錯模式
    .meaning = Windows 以偵錯模式執行。安裝程式發出警告，會繼續執行。
    .cause-debugging-on = 疑難排解之後，核心偵錯沒有關閉。
    .cause-checked-build = 安裝的是 Windows 的偵錯（checked）組建。
    .step-turn-debugging-off = 關閉核心偵錯；如果啟用了 BitLocker，先暫停它。如果 Windows 拒絕，為這次變更暫時關閉安全開機。
    .step-restart-server = 重新啟動伺服器。
    .step-install-normal-windows = 如果是偵錯組建，改裝一般的 Windows。
    .verify = 命令顯示 False。
    .command-show-boot-entries = 顯示開機項目
    .command-turn-debugging-off = 關閉核心偵錯
    .command-show-debug-mode = Windows 是否處於偵錯模式？

PowerShellExecutionPolicyCheckSet = 已定義 ExecutionPolicy GPO
    .meaning = 有群組原則為電腦或為您設定了 PowerShell 的執行原則。值是什麼都一樣。
    .why = 安裝程式會停止 WMI，而有這樣的原則時，PowerShell 每次執行指令碼之前都需要 WMI。安裝程式會中途失敗，讓伺服器處於不一致的狀態。
    .cause-policy-applies = 原則「開啟指令碼執行」套用到伺服器或您的帳戶。
    .cause-value-left = 登錄中留有這個原則的舊值。
    .step-find-policy = 查看是否設定了 MachinePolicy 或 UserPolicy。報告中有這個原則的名稱。
    .step-exclude-server = 如果設定了 MachinePolicy，讓伺服器不受這個原則影響；如果設定了 UserPolicy，讓您的帳戶不受影響。或者將這個原則設為「尚未設定」。然後執行 gpupdate /force。
    .step-empty-value = 如果暫時做不到，或留有舊值，依 Microsoft 主題的說明將這個值清空。命令針對 MachinePolicy；UserPolicy 是 HKCU 下的同一個機碼。
    .step-run-setup-at-once = 再列出一次各範圍，立即執行安裝程式，之後還原這個原則。
    .verify = MachinePolicy 和 UserPolicy 都是 Undefined。Microsoft 還要求 Process 和 CurrentUser 也是 Undefined。
    .caution = 下一次重新整理原則時，清空的值會再寫回來，可能正好在安裝程式執行期間；Microsoft 的另一個頁面還說，空值也算已設定：讓伺服器不受原則影響比較保險。
    .command-find-policy = 產生含有這個原則名稱的報告（暫存資料夾中的 gp.html）
    .command-empty-value = 清空電腦原則的值
    .command-list-scopes = 列出各範圍

ServerWinWebEdition = 安裝的是 Windows Server 的 Web 版
    .meaning = 這台電腦執行 Windows Server 的 Web 版。Windows Server 2012 及更新版本沒有這個版本。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = Exchange 2019 只支援 Standard 和 Datacenter 版。
    .step-check-edition = 檢查 Windows 的版本類型。
    .step-use-other-server = 改用裝有受支援的 Windows Server（Standard 或 Datacenter）的伺服器。
    .verify = Caption 顯示 Standard 或 Datacenter。
    .command-show-edition = 顯示 Windows 的版本類型

ValidOSVersion = 找到不相容的作業系統
    .meaning = { $product_name } 不支援這台電腦的 Windows 版本或版本類型。
    .cause-version-not-supported = 對這個 Exchange 版本來說，Windows 太舊或太新。
    .cause-windows-client = 正在 Windows 用戶端上安裝伺服器角色。
    .cause-media-too-old = 對這個 Windows 來說，安裝媒體太舊。
    .step-compare-windows = 將這台電腦的 Windows 與受支援的比較。
    .step-use-supported-windows = 如果不在其中，改用裝有受支援的 Windows 的伺服器。
    .step-use-newest-media = 如果在其中，使用最新累積更新的安裝媒體。
    .verify = Caption 顯示所用安裝媒體支援的 Windows。
    .caution = 不要在裝有 Exchange 的伺服器上就地升級 Windows：這不受支援。
    .situation-for-2013 = Exchange 2013 伺服器：Windows Server 2008 R2 SP1、2012 或（從 SP1 開始）2012 R2，有桌面。管理工具還可以用：64 位元 Windows 7 SP1、8 或（從 SP1 開始）8.1
    .situation-for-2016 = Exchange 2016 伺服器：Windows Server 2012、2012 R2 或（從 CU3 開始）2016，有桌面。管理工具還可以用：64 位元 Windows 8.1 或 10
    .situation-for-2019 = Exchange 2019 和 SE 伺服器：Windows Server 2019、2022（2019：從 CU12 開始）或 2025（2019：從 CU14 開始），Standard 或 Datacenter，Server Core 或桌面。管理工具：同樣的 Windows，但要有桌面；還可以用 64 位元 Windows 10 或 11
    .command-show-windows = 顯示 Windows 的版本和版本類型

WindowsServer2008CoreServerEdition = 安裝的是 Windows Server 2008 的 Server Core
    .meaning = 這台電腦執行 Windows Server 2008 或 2008 R2 的 Server Core 安裝。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = 這兩種 Windows 中，Exchange 2013 只能在 Windows Server 2008 R2 的完整安裝上執行；之後的 Exchange 版本在這兩種上都不能執行。
    .step-check-edition = 檢查安裝類型。
    .step-use-other-server = 改用完整安裝受支援 Windows 的伺服器；這個 Server Core 無法轉換。
    .verify = 在受支援的 Windows 上，InstallationType 是 Server。
    .command-show-edition = 顯示安裝類型

ValidOSVersionForAdminTools = 這個 Windows 不能執行 Exchange 管理工具
    .meaning = 這個 Exchange 版本的管理工具不能在這台電腦的 Windows 上執行。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .cause-version-not-supported = 對這些工具來說，Windows 太舊或太新。
    .cause-32-bit-windows = 它是 32 位元的 Windows。
    .step-compare-windows = 將這台電腦的 Windows 與受支援的比較。如果不在其中，改用另一台電腦。
    .step-use-newest-media = 如果在其中，使用最新累積更新的安裝媒體。
    .verify = Caption 顯示所用安裝媒體支援的 Windows，OSArchitecture 是 64 位元。
    .situation-for-2013 = Exchange 2013 的管理工具：Windows Server 2008 R2 SP1、2012 或（從 SP1 開始）2012 R2；64 位元 Windows 7 SP1、8 或（從 SP1 開始）8.1
    .situation-for-2016 = Exchange 2016 的管理工具：Windows Server 2012、2012 R2 或（從 CU3 開始）2016；64 位元 Windows 8.1 或 10
    .command-show-windows = 顯示 Windows 的版本和架構

# Facts

fact-ServerCoreInstalled = 已安裝伺服器的基本元件（有桌面時也有）
fact-FullDesktopInstalled = 已安裝 Windows 桌面
    .ask = 這個 Windows 有桌面（桌面體驗、完整安裝）嗎？
    .hint = Server Core 登入之後只顯示命令提示字元或 SConfig。
fact-DebugVersion = Windows 處於偵錯模式
    .ask = Windows 是否以偵錯模式執行？
    .hint = 正式環境的伺服器幾乎都選「否」。
fact-PowerShellExecutionPolicy = 由群組原則設定的執行原則
    .ask = 是否有群組原則設定 PowerShell 的執行原則？
    .hint = Get-ExecutionPolicy -List：MachinePolicy 和 UserPolicy 應該是 Undefined。
fact-OSProductSuite = Windows 的產品套件（位元遮罩）
fact-WindowsServer12Version = 與 Windows Server 2012 的比較
fact-WindowsServer2019Version = 與 Windows Server 2019 的比較
