# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = 在仍有 Exchange 的伺服器上啟動了復原
    .meaning = 復原是在沒有 Exchange 的 Windows 上重建遺失的伺服器；它不修復已安裝的 Exchange。安裝程式找到了這些角色：{ $roles }。
    .cause-repair-wanted = 原本是想修復安裝。
    .cause-earlier-attempt = 磁碟上仍留有之前某次執行的一部分檔案。
    .step-upgrade-to-repair = 如果要修復，用相同或後續累積更新的安裝媒體，以升級模式執行安裝程式：它會從停止的地方繼續。
    .step-reinstall-windows = 如果修復無效，記下 Exchange 的資料夾。如果伺服器在資料庫可用性群組（DAG）中，先在另一台成員伺服器上移除這台伺服器的資料庫複本，再將它從 DAG 中移出。然後用同一電腦名稱重新安裝相同版本的 Windows。
    .step-recover = 然後在 Active Directory 中重設電腦帳戶，加入網域，安裝必要條件，再用伺服器原來的累積更新或後續累積更新的安裝媒體復原伺服器；如果資料夾不是預設的，加上 /TargetDir。
    .verify = 安裝程式能通過整備檢查。
    .caution = 重新安裝 Windows 會清除 Windows 所在磁碟機上的資料庫：先將資料庫存到別處。
    .command-upgrade = 用升級來修復
    .command-show-folder = 顯示 Exchange 的資料夾
    .command-recover = 復原伺服器

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup'：安裝程式無法寫入應用程式記錄檔
    .meaning = 變更語言之前，安裝程式要寫入一個事件。Windows 拒絕了，安裝程式只發出警告就結束：有安全性強化指令碼或原則拿掉了系統管理員對事件記錄檔的寫入權限（CustomSD 值）。
    .step-write-event = 手動寫入一個事件：只要問題還在，同樣會失敗。
    .step-find-entry = 在應用程式記錄檔和系統記錄檔的 CustomSD 中，找出項目 (A;;0x5;;;BA)。
    .step-correct-entry = 匯出這兩個機碼，在登錄編輯程式中將兩處這個項目的 0x5 改為 0x7（設定它的原則中也要改），再重新執行安裝程式。
    .verify = 命令寫入事件，沒有錯誤。
    .caution = 只變更這個項目。如果刪除 CustomSD，就會適用其他權限。
    .command-write-event = 寫入事件
    .command-show-customsd = 顯示兩個記錄檔的 CustomSD
    .command-export-keys = 匯出這兩個機碼

exsetdata-access-denied = ExsetdataException：安裝程式的原生程式碼部分存取遭拒
    .meaning = 安裝程式的一部分是舊的原生程式碼，Windows 或 Active Directory 拒絕了它的存取。代碼是 { $code }。它正在安裝 { $atom }。
    .cause-mount-point = Exchange 安裝在掛接點下，而不是磁碟機代號下。
    .cause-folder-permissions = SYSTEM 或您的帳戶對 Exchange 的資料夾或磁碟機缺少權限，或防毒軟體阻擋了安裝程式。
    .cause-directory-permissions = Active Directory 中組織的容器或其上層容器有拒絕項目，或停用了繼承。
    .step-find-call = 查看錯誤上方含有 Error code 0X 的行：第一行寫著呼叫的名稱。ScFindFileInDirTree 和 ScSetVersionOnAddressTypeObj 與檔案有關，其他的與 Active Directory 有關。
    .step-use-drive-letter = 如果 Exchange 的資料夾在掛接點下，必須將 Exchange 改放到磁碟機代號下的資料夾中：只有新的空伺服器才能解除安裝再重新安裝；否則，在全新安裝的 Windows 上用 /Mode:RecoverServer 和 /TargetDir 重建伺服器。
    .step-grant-folder = 如果這個呼叫與檔案有關，而且資料夾不在掛接點下，授予 SYSTEM 和本機 Administrators 對這個資料夾的完全控制，並在防毒軟體中放行安裝程式。
    .step-correct-directory = 如果這個呼叫與 Active Directory 有關，在 ADSI 編輯器中查看 CN=Microsoft Exchange,CN=Services 及其上層是否有拒絕您帳戶存取的項目或停用了繼承，並修正。
    .step-run-elevated = 在系統管理員命令提示字元中重新執行安裝程式。
    .verify = 安裝程式通過這一步。
    .caution = 全新安裝 Windows 會清除 Windows 所在磁碟機上的資料庫：先將資料庫存到別處。復原 DAG 成員之前，先移除它的資料庫複本，再將它從 DAG 中移出。有人試過刪除登錄值 Watermark 和 Action，沒有用。
    .situation-file = 當時正在尋找檔案
    .situation-directory = 當時正在處理組織的容器
    .command-find-call = 顯示失敗的原生呼叫
    .command-list-volumes = 列出磁碟區和掛接點
    .command-show-permissions = 顯示這個資料夾的權限

exsetdata-attribute-missing = ExsetdataException 8202：找不到屬性或值
    .meaning = 安裝程式的原生程式碼部分找不到某個屬性或值，可能是因為您的帳戶無法讀取組織的容器。代碼 { $code } 是 0x8007200A，也就是 8202。安裝程式正在處理 { $atom }。
    .cause-deny-entry = CN=Services 或 CN=Microsoft Exchange 上有針對 Authenticated Users 或您帳戶所屬某個群組的拒絕項目。
    .cause-schema-not-replicated = 架構還沒有複寫到所用的網域控制站。
    .step-read-containers = 用執行安裝程式的帳戶讀取這些容器。
    .step-remove-deny-entries = 在 ADSI 編輯器中，從 CN=Services 和 CN=Microsoft Exchange 刪除拒絕您帳戶讀取的項目，並重新啟用繼承。
    .step-replicate-and-prepare = 等待複寫完成，再在架構主機所在的網域和站台中，用同時屬於 Schema Admins 和 Enterprise Admins 的帳戶執行 /PrepareAD（無法復原）。
    .verify = 命令列出 CN=Microsoft Exchange，安裝程式通過這一步。
    .command-list-containers = 列出帳戶在 Services 下能看到的內容
    .command-check-replication = 檢查複寫
    .command-prepare-active-directory = 準備 Active Directory

firewall-service-protected = 無法設定服務 MpsSvc：Windows 會保護自己的防火牆服務
    .meaning = Exchange 2013 和 2016 的安裝程式要設定服務 MpsSvc 的啟動類型。Windows Server 2019 及更新版本拒絕任何人這樣做，而且這兩個 Exchange 版本在這些 Windows 上都不受支援。
    .cause-windows-too-new = 對這個 Exchange 來說，Windows 太新。
    .cause-windows-upgraded = 在裝有 Exchange 的情況下就地升級了 Windows。
    .cause-local-account = 安裝程式用本機帳戶執行；這時其他檢查也會未通過。
    .step-find-windows = 查看 Windows 的版本：組建 17763 以上是 Windows Server 2019 或更新版本。
    .step-use-supported-pair = 如果是新伺服器，選擇能互相搭配的 Windows 和 Exchange：Exchange 2016 用 Windows Server 2016，Exchange 2013 用 Windows Server 2008 R2 SP1、2012 或 2012 R2，Exchange SE 用 Windows Server 2019 或更新版本。
    .step-restore-windows = 如果伺服器正在使用，目前沒有經過驗證的辦法。從備份中還原受支援的 Windows，或在受支援的 Windows 上用同一名稱復原伺服器。
    .step-use-domain-account = 如果有檢查說帳戶不屬於網域，先用網域帳戶登入。
    .verify = 安裝程式進行到整備檢查。
    .caution = 還原或重新安裝 Windows 之前，先將資料庫存到別處：否則備份之後進來的資料都會遺失。復原 DAG 成員之前，先移除它的資料庫複本，再將它從 DAG 中移出。改權限、換群組或停用防火牆都沒有用。
    .command-show-windows = 顯示 Windows 的版本
    .command-show-account = 顯示您的帳戶

winrm-restart-failed = 安裝程式無法重新啟動服務 WinRM
    .meaning = 安裝程式要重新啟動 Windows 遠端管理（WinRM），但沒有成功，可能是因為這個服務正在啟動或停止。命令是 { $program }。傳回的內容是：{ $output }
    .cause-other-tool = 有監視工具或原則同時在重新啟動 WinRM。
    .cause-service-hangs = 這個服務沒有回應。
    .step-restart-winrm = 手動重新啟動 WinRM：它必須立即變為 Running。
    .step-restart-server = 如果不是 Running，重新啟動伺服器。
    .step-stop-tools = 停止使用 WinRM 的工具，再重新執行安裝程式。
    .verify = 命令顯示 Running，安裝程式通過這一步。
    .command-restart-winrm = 重新啟動 WinRM 並顯示狀態
    .command-show-winrm = 顯示 WinRM 的狀態

service-did-not-start = 安裝程式要啟動的某個服務沒有成功啟動
    .meaning = 安裝程式要求 Windows 啟動某個服務，但它沒有成功啟動。服務是 { $service_name }。原因要在事件記錄檔中找，不在安裝記錄檔中。
    .cause-dependency = 這個服務或它所依賴的服務已停止或已停用，通常是之前的執行造成的。
    .cause-files-missing = 某次執行中斷之後，缺少檔案，或檔案屬於另一個組建。
    .cause-port-in-use = 它的連接埠已被佔用、IPv6 只停用了一部分、設定已損壞，或防毒軟體佔用了它的檔案。
    .step-check-dependencies = 查看這個服務及其依賴的服務：Start 為 4 表示停用。將這樣的服務改回原來的啟動類型，通常是「自動」。
    .step-start-service = 手動啟動它。
    .step-read-event-logs = 查看系統記錄檔和應用程式記錄檔中那一分鐘的事件：原因就在裡面。
    .step-correct-and-run = 排除這個原因，重新命名 ExchangeSetupLogs 資料夾（保留不刪），再重新執行安裝程式。
    .step-skip-antimalware = 如果這個服務是 FMS，而且是全新安裝，執行安裝程式時加上 /DisableAMFiltering，之後再啟用反惡意程式碼引擎。
    .step-start-transport-later = 如果這個服務是傳輸服務，而且是全新安裝或復原，執行安裝程式時加上 /DoNotStartTransport，之後手動啟動這個服務。
    .verify = 命令對這個服務顯示 Running，而且持續保持。
    .caution = 不要將所有 Exchange 服務都設為「自動」：POP3 和 IMAP4 預設是關閉的。
    .situation-antimalware = 這個服務是 FMS，即反惡意程式碼引擎
    .situation-transport = 這個服務是傳輸服務
    .command-show-dependencies = 顯示這個服務及其依賴的服務
    .command-start-service = 啟動這個服務
    .command-show-events = 顯示最近兩小時的事件
    .command-rename-log-folder = 重新命名 ExchangeSetupLogs 資料夾

exchange-assembly-damaged = BadImageFormatException：Exchange 的某個檔案已損壞
    .meaning = 某個檔案已不是 .NET 組件：它不完整或已損壞，通常發生在複製時。檔案是 { $assembly }。
    .cause-media-damaged = 安裝媒體或下載的檔案已損壞。
    .cause-disk-faulty = 磁碟有問題，或防毒軟體佔用這個檔案。
    .step-compare-file = 將這個檔案與同一組建伺服器上的比較，或與安裝媒體上的比較。
    .step-compare-image = 將下載檔案的雜湊值與 Microsoft 公布的比較。
    .step-download-again = 如果雜湊值不同，重新下載映像檔，複製到本機磁碟，再從那裡重新執行安裝程式。
    .step-check-disk = 如果雜湊值相同，或重新下載也沒有用，檢查磁碟，在防毒軟體中設定排除項目，再重新執行安裝程式。
    .verify = 命令對兩個檔案顯示相同的雜湊值。
    .command-hash-file = 顯示這個檔案的雜湊值
    .command-hash-image = 顯示下載檔案的雜湊值

msi-directory-rights = The installer has insufficient privileges to access this directory：無權存取資料夾（1603）
    .meaning = 某個安裝套件停止，因為 Windows Installer 無法寫入某個資料夾。資料夾是 { $directory }。安裝套件是 { $package }。
    .cause-not-elevated = 安裝程式或更新啟動時沒有系統管理員權限。
    .cause-folder-permissions = 這個資料夾的擁有者、權限或繼承改過，或仍有服務在使用它。
    .step-start-services = 啟動這次執行停止的服務。
    .step-grant-folder = 如果啟動時已有系統管理員權限，授予 SYSTEM 和本機 Administrators 對這個資料夾的完全控制，授予 Authenticated Users 讀取權限，並啟用繼承。如果遭到拒絕，先取得擁有權。
    .step-run-setup-again = 用本機系統管理員帳戶登入，以系統管理員身分開啟 PowerShell，從安裝媒體的根資料夾啟動 .\Setup.exe；如果是更新，再次執行更新。
    .step-read-package-log = 如果再次停止，查看這個安裝套件的記錄檔。
    .verify = 命令顯示 SYSTEM、本機 Administrators 和 Authenticated Users 的項目。
    .caution = 如果期間給了 Everyone 存取權限，收回它。
    .command-show-permissions = 顯示這個資料夾的權限
    .command-grant-folder = 設定這些權限
    .command-start-services = 啟動 Exchange 服務

arbitration-account-cannot-be-enabled = 系統信箱的帳戶標記為遠端信箱或郵件使用者
    .meaning = 安裝程式要啟用某個系統信箱，但它的帳戶有遠端信箱的屬性。信箱是 { $mailbox }。隨後如果出現 Identity 為 null 的錯誤，也是由此造成。
    .cause-synchronized = 該帳戶同步或移轉到了雲端。
    .cause-attributes-left = 之前的修復留下了 targetAddress 之類的屬性。
    .step-inspect-account = 查看該帳戶的收件者類型、遠端收件者類型和目標地址。
    .step-stop-synchronization = 將該帳戶排除在目錄同步之外。
    .step-recreate-mailbox = 依 Microsoft 針對這個信箱的說明重新建立：如果帳戶中沒有內容，刪除它，執行 /PrepareAD，再讓安裝程式啟用它。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令列出這個信箱及其資料庫。
    .caution = SystemMailbox{"{"}bb558c35…{"}"}、SystemMailbox{"{"}e0dc1c29…{"}"} 和探索信箱中有組織的資料：先匯出，或先洽詢 Microsoft。
    .command-inspect-accounts = 顯示系統帳戶的屬性
    .command-list-mailboxes = 列出系統信箱及其資料庫

receive-connector-conflict = Bindings 和 RemoteIPRanges 與接收連接器的設定衝突：位址和連接埠相同
    .meaning = 安裝程式要變更每個接收連接器，但其中一個使用了另一個傳輸服務的位址和連接埠。通常是手動建立的，而且傳輸角色選錯了。連接器是 { $connector }。
    .step-list-connectors = 在另一台伺服器的 Exchange Management Shell 中列出這台伺服器的連接器。
    .step-change-connector = 只變更手動建立的連接器；如果安裝程式指出的是預設連接器，要變更的是清單中與它繫結相同的那一個。如果要變更的連接器以 HubTransport 角色共用連接埠 25，改為前端角色；否則換一個連接埠，或記下設定後移除它。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令沒有顯示兩個角色不同而繫結相同的連接器。
    .caution = 升級時舊的組建已經移除：在安裝程式繼續之前，伺服器無法運作。
    .command-list-connectors = 列出連接器及其角色和繫結
    .command-set-frontend-role = 將手動建立的連接器改為前端角色

vdir-settings-null = Cannot bind argument to parameter because it is null：缺少某個虛擬目錄
    .meaning = 從 Exchange 2019 CU13 開始，安裝程式會讀取某個虛擬目錄，刪除它，再用相同的設定建立。它可能沒有找到可讀取的目錄。這個虛擬目錄屬於 { $virtual_directory }。沒有值的設定是 { $parameter }。
    .cause-broke-off = 之前的執行刪除了它，隨後中斷。
    .cause-removed-by-hand = 有人手動刪除了它。
    .step-look-for-directory = 查看 Exchange 和 IIS 中有沒有它。
    .step-remove-half = 如果只在其中一處存在，在那裡刪除它。如果 cmdlet 無法刪除，在 ADSI 編輯器中只刪除這台伺服器的 CN=HTTP 下它的物件。
    .step-create-again = 重新建立它，-Role 使用錯誤訊息中的值；如果錯誤訊息中有 -WebSiteName，也照樣使用。
    .step-run-setup-again = 重新執行安裝程式，再用 Microsoft 的指令碼 ExchangeExtendedProtectionManagement.ps1 重新設定擴充保護。
    .verify = 命令顯示這個虛擬目錄。
    .caution = 刪除虛擬目錄時，它的設定也會一起遺失：先記下這些設定。
    .command-show-directory = 顯示 Exchange 中的虛擬目錄
    .command-list-applications = 列出 IIS 的應用程式
    .command-remove-application = 如果只在 IIS 中存在：刪除它的應用程式
    .command-remove-directory = 如果只在 Exchange 中存在：在那裡刪除它
    .command-create-again = 建立這個目錄
