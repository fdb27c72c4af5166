# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data：無法刪除舊的搜尋資料
    .meaning = 安裝程式在設定搜尋之前刪除舊的搜尋資料，而另一個程式很可能正在使用其中的檔案。檔案是 { $file }。
    .cause-search-still-runs = noderunner.exe 或 Search Host Controller 服務仍在執行。
    .cause-scanner = 防毒軟體或備份軟體正在掃描這個資料夾。
    .step-stop-search = 停止兩個搜尋服務，結束 noderunner。
    .step-exclude-folders = 在防毒軟體和備份軟體中排除 Exchange 資料夾。
    .step-delete-search-data = 刪除節點資料夾的內容，再重新執行安裝程式。
    .verify = 安裝程式通過設定搜尋的步驟。
    .caution = 不要停用這些服務。Exchange 會重新產生搜尋索引。
    .command-stop-search = 停止搜尋並結束它的處理程序
    .command-delete-search-data = 刪除舊的搜尋資料

search-psmodulepath-blank = An item with the same key has already been added：PSModulePath 以空格結尾
    .meaning = 搜尋節點會讀取環境變數，如果有兩個變數只差一個空格，它就會停止；安裝程式於是一直空等。Microsoft 說明這個問題出現在 2013 CU1 和 CU2。
    .cause-blank-at-end = 電腦或使用者的 PSModulePath 以空格結尾，或有兩個 PSModulePath。
    .step-show-values = 查看這兩個值。
    .step-remove-blank = 刪除空格（或在「系統內容」的「環境變數」中刪除第二個變數），重新啟動伺服器，再重新執行安裝程式。
    .verify = 命令顯示的右方括號之前沒有空格，而且安裝程式越過這個步驟。
    .command-show-values = 在方括號之間顯示這些值
    .command-remove-blank = 刪除兩個值開頭和結尾的空格

discovery-management-unresolved = 無法解析使用者或群組 Discovery Management
    .meaning = 安裝程式快要結束時，要授予 Discovery Management 對探索信箱的權限，但找不到這個群組的 SID。訊息中關於信任關係的說明只是通用的文字。
    .cause-secure-channel-broken = 這台伺服器的安全通道或名稱解析有問題。
    .cause-group-moved = 這個群組已移走或重新命名。
    .cause-account-damaged = 早期 Exchange 的探索信箱帳戶已損壞。
    .step-test-secure-channel = 測試安全通道；如果命令顯示 False，修復它。
    .step-resolve-group = 找出這個群組的 SID。如果失敗，檢查這台伺服器能否解析網域中的名稱；如果能，把這個群組改回原來的名稱和位置。
    .step-recreate-discovery-account = 如果能找到 SID，在 Active Directory 中刪除帳戶 DiscoverySearchMailbox{"{"}…{"}"}，執行 /PrepareAD，等待複寫完成，在另一台伺服器上啟用它的信箱。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示一個 SID，而且安裝程式越過這個步驟。
    .caution = 刪除該帳戶會刪除其信箱中的搜尋結果：先匯出。
    .command-test-secure-channel = 測試這台電腦的安全通道
    .command-repair-secure-channel = 修復安全通道
    .command-resolve-group = 這個群組的 SID
    .command-recreate-discovery-account = 重新準備 Active Directory
    .command-enable-mailbox = 啟用探索信箱

internal-transport-certificate-missing = 本機伺服器的內部傳輸憑證已損壞，或在 Active Directory 中遺失
    .meaning = 復原伺服器時，安裝程式說它已修復憑證，然後停止，之後又停在同一步。很可能這台電腦上沒有伺服器物件所指定的憑證。
    .cause-certificate-not-here = 伺服器物件的 msExchServerInternalTLSCert 中的憑證不在這台電腦上。
    .step-import-certificates = 將伺服器的憑證連同私密金鑰匯入電腦的「個人」存放區（憑證主控台；在 Server Core 上用 certutil -importpfx），再重新執行復原。
    .step-clear-attribute = 如果沒有這些憑證，在 ADSI 編輯器中清除這台伺服器物件的 msExchServerInternalTLSCert，等待複寫完成，再重新執行復原。
    .step-renew-certificate = 復原之後，建立新憑證；如果有 Edge 訂閱，重新建立。
    .verify = 復原完成，命令顯示一個服務中含 SMTP 的憑證。
    .caution = 不要刪除登錄中的 Watermark 和 Action 值：曾有人刪除之後，又出現同樣的錯誤。
    .command-show-attribute = 伺服器物件中有什麼？
    .command-list-certificates = 這台電腦上含私密金鑰的憑證
    .command-create-certificate = 建立新憑證
    .command-certificates-of-exchange = 列出 Exchange 的憑證

edge-account-of-other-domain = Edge 伺服器上的 Active Directory 錯誤 0x52：使用它自己網域的帳戶
    .meaning = Edge 角色的安裝程式會查詢本機目錄執行個體。如果帳戶屬於樹系中的另一個網域，查詢會失敗，傳回錯誤 0x52。
    .cause-other-domain = 登入的帳戶屬於另一個網域，不是這台電腦加入的網域。
    .step-use-local-administrator = 用電腦所在網域的帳戶登入，而且該帳戶是本機系統管理員；或用本機系統管理員帳戶登入。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 第一行的帳戶以這台電腦的名稱開頭，或以第二行中網域的短名稱開頭。
    .command-account-and-domain = 帳戶和這台電腦的網域
    .command-local-administrators = 本機系統管理員

edge-adobjectid = Cannot get child of ADObjectId：網域成員上的 Edge Transport
    .meaning = 在已為 Exchange 準備過的樹系中，從 2013 CU14 和 2016 CU2 開始，在網域成員上以自動模式安裝 Edge 角色會出錯。
    .cause-unattended-on-member = 在網域成員上用命令列安裝了 Edge 角色。
    .step-use-wizard = 從安裝媒體的根資料夾啟動 Setup.exe，不加參數，用安裝精靈安裝。
    .step-leave-domain = 或者（例如在沒有安裝精靈的 Server Core 上）讓電腦退出網域（「系統內容」或 sconfig），重新啟動。命令顯示 False 時安裝，然後重新加入網域。
    .verify = 安裝程式順利結束，沒有錯誤，ServerRole 顯示 Edge。
    .command-use-wizard = 啟動安裝精靈
    .command-is-domain-member = 這台電腦是網域成員嗎？
    .command-show-role = 這台伺服器的角色

edge-smime-runtime = Process execution failed with exit code 3：ExSMIME.dll 需要 Visual C++ 2012
    .meaning = regsvr32 以結束代碼 3 結束，因為這個程式庫需要 Visual C++ 2012 執行階段元件。
    .cause-runtime-missing = 這台 Edge 伺服器上沒有 Visual C++ 2012 可轉散發套件（x64）。
    .step-install-runtime = 下載 Visual C++ 2012 的 vcredist_x64.exe（Microsoft 下載編號 30679），儲存為 vcredist2012_x64.exe 並安裝。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示 Visual C++ 2012 x64。
    .caution = x86 的套件沒有用。
    .command-install-runtime = 安裝 Visual C++ 2012
    .command-is-runtime-installed = 是否已安裝？
