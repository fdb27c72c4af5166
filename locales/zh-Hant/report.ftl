# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = 讓安裝程式停止
severity-warning = 警告
severity-info = 供參考

outcome-succeeded = 安裝程式已成功完成
outcome-failed = 安裝程式失敗
outcome-incomplete = 記錄檔在安裝程式結束之前就中斷了
outcome-unknown = 記錄檔沒有顯示安裝程式如何結束
outcome-closed = 精靈在安裝程式做任何變更之前就關閉了
outcome-update-succeeded = 更新已安裝
outcome-update-failed = 更新失敗
outcome-update-incomplete = 記錄檔在更新結束之前就中斷了
outcome-update-unknown = 記錄檔沒有顯示更新如何結束

attempt-of = 第 { $number } 次執行，共 { $total } 次

finding-heading = { $severity }：{ $title }
finding-heading-probable = { $severity }，可能是：{ $title }
heading-plan = 依此順序處理
heading-in-any-case = 無論哪種情況
heading-suggestions = 值得一看
suggestion-wording = 第 { $line } 行有安裝程式這則訊息中的字詞，但還不足以確定。
suggestion-name = 第 { $line } 行提到了這個錯誤中出現的名稱。
suggestion-topic = 第 { $line } 行似乎與這個問題有關。
command-risky = 會變更或移除內容：請先看清楚
command-elevated = 以系統管理員身分執行
command-needs = 需要 { $what }
need-ActiveDirectory = ActiveDirectory 模組（Windows 功能 RSAT-AD-PowerShell）
need-DirectoryTools = Active Directory 工具（Windows 功能 RSAT-ADDS）
need-ExchangeOnlineManagement = ExchangeOnlineManagement 模組
need-FailoverClusters = FailoverClusters 模組（Windows 功能 RSAT-Clustering-PowerShell）
need-WebAdministration = WebAdministration 模組，隨 IIS 安裝
need-FixInstallerCache = Microsoft 的指令碼 FixInstallerCache.ps1

notice-empty = 這裡沒有可讀取的內容。請貼上安裝程式的文字，或選擇伺服器系統磁碟機上 ExchangeSetupLogs 資料夾中的 ExchangeSetup.log。
notice-binary = 這個檔案不是文字檔。請選擇 ExchangeSetupLogs 資料夾中的 ExchangeSetup.log，或包含它的 .zip 或 .gz。
notice-not-a-log = 這段文字不像 Exchange 安裝程式寫的內容。請貼上錯誤前後的幾行，或選擇 ExchangeSetupLogs 資料夾中的 ExchangeSetup.log。
notice-setup-text = 這段文字來自 Exchange 安裝程式，但看不出是什麼讓它停止。請多貼一些：從「The following error was generated」開始，或從第一個含有 FAILED 的行開始。也可以選擇系統磁碟機上 ExchangeSetupLogs 資料夾中的 ExchangeSetup.log。
notice-not-covered-product = 這段文字來自 Exchange Server { $year } 的安裝程式，這個工具不涵蓋該版本。如果兩個版本的安裝程式有共通的內容，會在這裡顯示；命令和要求適用於 Exchange Server 2013 及更新版本。
notice-eight-bit = 這段文字不是 Unicode。已以 windows-1252 讀取，個別字元可能顯示有誤；ID 和代碼不受影響。
notice-text-cut = 這段文字很長，其中沒有安裝記錄檔的開頭。第 { $from } 到 { $to } 行已略過；前後的行都已讀取。
notice-line-cut = 第 { $line } 行很長，只讀取了前 64 kB。
notice-mixed-encoding = 檔案中途換了編碼，最早在第 { $line } 行：有其他程式附加了內容。每一部分都依各自的編碼讀取；在其他程式中，可能有一部分會顯示為亂碼。
notice-no-run-header = 缺少這次執行的開頭，因此可能不知道版本、帳戶和作業。
notice-run-cap = 記錄檔包含安裝程式的 { $total } 次執行。會保留最後 { $kept } 次的結果；更早的只保留開頭資訊，最早的可能沒有保留。
notice-members-cap = 分析結果中有超過 { $limit } 項不同的檢查或設定；其餘的已略過。
notice-evidence-cap = 可作依據的行太多，後面的只引用一部分。
notice-short-last-run = 最後一次執行（第 { $number } 次）只有幾行。這裡顯示它之前的第 { $shown } 次執行。
notice-file-unused = 未使用：{ $files }。在這些檔案中沒有辨識出任何內容。
notice-zip-damaged = 已損壞，因此沒有讀取或沒有讀完：{ $files }。
notice-zip-encrypted = 有密碼保護，因此沒有讀取：{ $files }。請解壓縮後選擇記錄檔本身。
notice-zip-unsupported = 這種壓縮方式無法在這裡開啟，因此沒有讀取：{ $files }。請解壓縮後選擇記錄檔本身。
notice-zip-bomb = 解壓縮後遠遠超過記錄檔應有的大小，因此沒有讀取或沒有讀完：{ $files }。
notice-zip-deep = 壓縮檔巢狀層數太多，因此沒有開啟：{ $files }。請解壓縮後選擇記錄檔本身。
notice-zip-many = 壓縮檔中的檔案太多，有 { $count } 個沒有讀取。名稱像記錄檔的檔案已優先讀取；如果缺少記錄檔，請解壓縮後選擇記錄檔本身。
notice-update-log = 這是安全性更新（.msp）的記錄檔，安全性更新有自己的安裝程式。這裡會找其中的錯誤。Exchange 安裝程式的檢查不在其中，而在 ExchangeSetup.log 裡。
notice-services-restored = 更新所停止的服務已還原：ServiceControl.ps1 已執行完畢。更新是否已安裝，請看 PatchVerboseLogging.log。
notice-other-update-log = { $files } 是 Windows Installer 關於其他程式更新的記錄檔：其中沒有提到 Exchange。
notice-companion-alone = { $files } 屬於安裝程式的某個安裝步驟。請與 ExchangeSetup.log 一起選擇，才能把它和它所說明的錯誤一起顯示。

plan-start-properly = 使用步驟中寫明的安裝媒體、參數和主控台啟動安裝程式。
plan-reach-active-directory = 確保這台伺服器能連線到適當的網域控制站（DNS、網路、站台）。
plan-raise-levels = 將網域控制站和功能等級提升到這個版本的要求。
plan-use-right-account = 用屬於所需群組的帳戶登入，並以系統管理員身分啟動安裝程式。
plan-prepare-schema = 在架構主機所在的網域和站台中用 /PrepareSchema 擴充架構。
plan-prepare-ad = 在架構主機所在的網域和站台中用 /PrepareAD 準備 Active Directory。新組織還要加上 /OrganizationName；混合部署中，如果安裝程式要求，還要加上 /TenantOrganizationConfig。
plan-prepare-domain = 用 /PrepareDomain 準備網域。
plan-wait-for-replication = 等待 Active Directory 複寫到這個站台。
plan-handle-older-exchange = 更新或移除造成阻礙的較舊 Exchange 伺服器。
plan-change-windows = 改用這個 Exchange 版本支援的電腦和 Windows 版本。
plan-install-features = 安裝缺少的 Windows 功能。
plan-install-dot-net = 安裝所需的 .NET Framework。
plan-install-software = 安裝缺少的軟體。
plan-install-updates = 安裝缺少的 Windows 更新。
plan-start-services = 啟動或啟用安裝程式需要的服務。
plan-own = 依這個項目的步驟操作：{ $title }。
plan-close-processes = 關閉佔用 Exchange 檔案的程式。
plan-finish-earlier-setup = 完成之前中途停止的安裝。
plan-uninstall-first = 如果要重新安裝，先解除安裝已安裝的內容。
plan-restart = 其他步驟都完成之後，重新啟動伺服器，一次即可。
plan-run-setup-again = 重新執行安裝程式。

license-by-media = 2021 年 9 月之前的安裝媒體或 Exchange 2013 的安裝媒體，授權條款參數是 /IAcceptExchangeServerLicenseTerms。

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = 安裝程式已成功完成：這裡不必再做什麼
    .situation-afterwards = 安裝程式已成功完成：還有這些事要做
    .situation-passed = 安裝程式沒有因此停止，已繼續執行：不必做什麼

unknown-check = 檢查 { $id }
    .meaning = 安裝程式回報了檢查 { $id }，這個工具還不認得它。最可靠的資訊是安裝程式的原始訊息：{ $message }
    .cause-newer-setup = 較新的安裝程式可能有這裡沒有說明的檢查。
    .step-read-message = 查看安裝程式的原始訊息及其前後的行。
    .step-look-up = 在 Microsoft 的文件中查這項檢查，或搜尋它的名稱和訊息。
    .step-change-and-run-again = 修正訊息所指的內容，再重新執行安裝程式。
    .verify = 安裝程式不再列出這項檢查。
unnamed-check = 沒有名稱的檢查
    .meaning = 安裝程式因為這個工具還不認得的問題停止，也沒有輸出 ID。它的原始訊息：{ $message }
    .step-read-message = 查看安裝程式的原始訊息及其前後的行。
    .step-search-words = 依原文搜尋這則訊息。
    .step-change-and-run-again = 修正訊息所指的內容，再重新執行安裝程式。
    .verify = 安裝程式不再輸出這則訊息。
unnamed-warning = 沒有名稱的警告
    .meaning = 安裝程式對這個工具還不認得的問題發出警告，也沒有輸出 ID。它的原始訊息：{ $message }
    .step-read-message = 查看安裝程式的原始訊息。
    .step-decide = 判斷它對您是否重要：警告不會讓安裝程式停止。
    .verify = 安裝程式不再輸出這個警告。

# Where links lead.
link-topic = Microsoft 關於這項檢查的主題
link-readiness-checks = Exchange 安裝程式的全部整備檢查
link-prerequisites = Exchange Server 的必要條件
link-system-requirements = Exchange Server 的系統需求
link-supportability-matrix = Exchange Server 支援矩陣
link-prepare-ad = 準備 Active Directory 和網域
link-unattended = 從命令列執行安裝程式
link-install-edge = 安裝 Edge Transport 伺服器
link-recover = 復原 Exchange 伺服器
link-upgrade-cu = 安裝累積更新
link-upgrade-to-se = 升級到 Subscription Edition
link-delegate = 委派伺服器的安裝
link-build-numbers = 各組建及下載
link-release-notes = Exchange Server 的版本資訊
link-maintenance-mode = DAG 成員的維護
link-antivirus = Exchange 伺服器上的防毒軟體
link-arbitration = 重新建立仲裁信箱
link-failed-updates = 修復失敗的 Exchange 更新
link-msi-1603 = Windows Installer 的錯誤 1603
link-execution-policy = 安裝過程中 AuthorizationManager 檢查失敗
link-setup-in-powershell = 在 PowerShell 中用 setup.exe 啟動安裝程式
link-database-mandatory = 錯誤「Database is mandatory on UserMailbox」
link-setup-assist = Microsoft 的指令碼 SetupAssist
link-setup-log-reviewer = Microsoft 的指令碼 SetupLogReviewer
link-fix-installer-cache = Microsoft 的指令碼 FixInstallerCache
link-copy-missing-dlls = Microsoft 的指令碼 CopyMissingDlls
link-antivirus-exclusions = Microsoft 的指令碼 Set-ExchAVExclusions
link-extended-protection = Microsoft 的指令碼 ExchangeExtendedProtectionManagement
link-install-watermark = Watermark 值：SetupAssist 的說明
link-reboot-pending = 擱置中的重新啟動：SetupAssist 的說明
link-computers-container = Computers 容器：SetupAssist 的說明
link-read-only-controllers = 唯讀網域控制站：SetupAssist 的說明
link-transport-certificate = 內部傳輸憑證：HealthChecker 的說明
link-update-wizard = Exchange Update Wizard：適合您組建的步驟
link-vc2012 = 下載 Visual C++ 2012
link-vc2013 = 下載 Visual C++ 2013
link-ucma4 = 下載 UCMA 4.0
link-url-rewrite = 下載 IIS URL 重寫
link-dotnet48 = 下載 .NET Framework 4.8
link-filter-pack = 下載 Office 2010 Filter Pack
link-kb3206632 = 更新 KB3206632
link-kb2999226 = 更新 KB2999226
link-answers = Microsoft Q&A 上的類似案例
link-article = Microsoft 關於這個問題的文章
link-report = 關於這個問題的報告
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
link-search-web-in-language = 網路上的中文內容
link-search-web = 網路上
