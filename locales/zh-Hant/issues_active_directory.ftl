# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation：資源架構的 LDAP 名稱不對
    .meaning = /PrepareAD 依 LDAP 名稱寫入資源架構的某個屬性，而這個屬性在架構中叫另一個名稱。
    .cause-dup-prefix = 名稱變了，通常是因為衝突而在前面加上了 DUP-。
    .step-read-names = 讀取 ms-Exch-Resource-Schema 和 ms-Exch-Resource-Property-Schema 的 lDAPDisplayName。
    .step-correct-names = 用屬於 Schema Admins 的帳戶，在 ADSI 編輯器中開啟架構主機上的架構。將第一個的 lDAPDisplayName 設為 msExchResourceSchema，第二個的設為 msExchResourcePropertySchema。
    .step-replicate-and-prepare = 啟動複寫，再重新執行 /PrepareAD。
    .verify = 命令顯示這兩個名稱；加上 -Server 和名稱查詢其他網域控制站，結果也一樣。
    .caution = 這會變更架構：先備份架構主機的系統狀態，而且只變更這兩個屬性。
    .command-read-both-names = 讀取這兩個名稱
    .command-replicate-now = 立即複寫
    .command-prepare-again = 重新準備組織

computers-container-missing = 某個網域的容器 CN=Computers 遺失或已重新命名
    .meaning = 已知從 2016 CU21 和 2019 CU10 開始有這個問題：準備作業先讀取 AdminSDHolder，再讀取容器 CN=Computers，卻停在兩者之間。很可能是這個容器不在原來的位置。最後讀取的物件：{ $object }。
    .cause-container-moved = 有人重新命名、移動或刪除了網域根目錄下的 CN=Computers。
    .step-look-in-each-domain = 在樹系的每個網域中找出 CN=Computers。
    .step-bring-container-back = 依 KB5005319 的說明，將它改回原名、移回原處，或還原。
    .step-replicate-and-prepare = 等待複寫完成，再重新執行 /PrepareAD。
    .verify = 命令對每個網域都顯示 CN=Computers。
    .caution = redircmp 只是將新電腦放到其他地方：它不會刪除這個容器，也不會把它找回來。
    .command-look-in-each-domain = 每個網域的根目錄下是否有 CN=Computers？
    .command-prepare-again = 重新準備組織

ldifde-missing = 這台電腦上沒有擴充架構所用的 ldifde.exe
    .meaning = 安裝程式啟動 ldifde.exe 來擴充架構，但 Windows 找不到它。
    .cause-tools-missing = 未安裝 AD DS 工具（RSAT-ADDS）。
    .step-look-for-ldifde = 找出 ldifde.exe。
    .step-install-tools = 如果命令沒有輸出，安裝 AD DS 工具。
    .step-prepare-again = 從安裝媒體的根資料夾重新執行準備作業。
    .verify = 命令顯示 ldifde.exe。
    .command-look-for-ldifde = 這台電腦上是否有 ldifde？
    .command-install-tools = 安裝 AD DS 工具
    .command-extend-schema = 擴充架構

directory-unreachable-during-preparation = 準備網域時無法連線到任何網域控制站
    .meaning = 安裝程式無法連線到網域控制站，而且錯誤一直存在。使用 /PrepareAllDomains 時，只要有一個網域沒有回應就會這樣。
    .cause-domain-down = 樹系中有一個網域停擺，或隔著防火牆（TCP 389）。
    .cause-dead-controllers = DNS 或中繼資料中仍有已不存在的網域控制站。
    .step-ask-every-domain = 檢查樹系的每個網域中是否都有網域控制站回應。
    .step-repair-connection = 修復連線，或清理已不存在的網域控制站的中繼資料。
    .step-prepare-one-by-one = 然後逐一準備各網域。
    .verify = nltest 對每個網域都顯示一台網域控制站，而且含 TCP 389 的那一行以 True 結尾。
    .command-ask-every-domain = 每個網域是否都有回應？
    .command-replication-status = 複寫是否正常？
    .command-test-controllers = 檢查所有網域控制站
    .command-prepare-one-domain = 準備一個網域

well-known-objects-full = 超過系統管理限制：otherWellKnownObjects 不能再加入值
    .meaning = 安裝程式要在 CN=Microsoft Exchange 的屬性 otherWellKnownObjects 中新增一個項目，而再加一個就會超出目錄的限制。
    .cause-old-values = 其中很可能有數百個舊值，來自多次準備和解除安裝，許多都含有 Deleted Objects。
    .step-save-values = 計算這些值的數量，並儲存到檔案。
    .step-remove-deleted-values = 刪除含有 Deleted Objects 的值。Microsoft 的指令碼 SetupAssist（先下載）會產生一個匯入檔案：用 ldifde 匯入之前，先看過內容。
    .step-replicate-and-prepare = 等待複寫完成，再重新執行 /PrepareAD。
    .verify = 命令顯示的數量變少，/PrepareAD 順利結束，沒有錯誤。
    .caution = 誤刪仍然有效的值會損壞組織：只刪除含有 Deleted Objects 的值。
    .command-save-values = 計算並儲存這些值
    .command-count-values = 計算這些值的數量
    .command-write-import-file = 讓 SetupAssist 產生匯入檔案
    .command-import-file = 匯入已看過的檔案
    .command-prepare-again = 重新準備組織

group-attribute-entry-exists = Exchange 群組的某個屬性項目已存在
    .meaning = 安裝程式要新增的項目，Active Directory 中已經有了：這項變更之前做過，但安裝程式沒有看到。物件是 { $object_dn }。
    .cause-installed-setup-ran = 執行的是這台伺服器上已安裝的 Setup.exe，而不是安裝媒體上的。
    .cause-cannot-read = 帳戶無法讀取這個屬性。
    .cause-not-replicated = 所讀取的網域控制站，複寫落後。
    .step-see-which-setup = 在記錄檔中查看執行的是哪個安裝程式：sourcedir 和安裝程式版本。
    .step-start-from-media = 如果不是安裝媒體上的，到安裝媒體的根資料夾，用以 .\ 開頭的命令啟動安裝程式。
    .step-check-replication = 檢查複寫，並用執行安裝程式的帳戶讀取這個物件。
    .verify = 下一次執行通過這一步，而且安裝程式版本顯示為安裝媒體的版本。
    .caution = 不要刪除這個群組。
    .command-see-which-setup = 執行的是哪個安裝程式？
    .command-start-from-media = 啟動安裝媒體上的安裝程式
    .command-replication-status = 複寫是否正常？

replication-latency-homemdb = 名稱參照無效：資料庫還沒有複寫到那台網域控制站
    .meaning = 安裝程式將資料庫寫入一台網域控制站，將信箱寫入另一台，而後者還沒有這個資料庫。
    .cause-two-controllers = 安裝程式將設定和信箱分別寫入兩台網域控制站，而兩者之間的複寫很慢。
    .step-replicate-and-run = 啟動複寫或等待複寫完成，再重新執行安裝程式。
    .step-name-one-controller = 如果還不夠，用 /DomainController 指定一台網域控制站：必須可寫入、是通用類別目錄，而且在這個站台中。
    .verify = 安裝程式建立系統信箱之後繼續執行。
    .caution = 如果安裝程式接續之前的安裝，會沿用第一次執行的模式。
    .command-replicate-now = 立即複寫
    .command-name-one-controller = 用一台網域控制站安裝

transport-role-object-refused = Active Directory 拒絕這台伺服器的角色
    .meaning = 安裝程式要將角色寫入這台伺服器的物件，但 Active Directory 拒絕。目前還沒有經公開證實的原因。Active Directory 說：{ $reason }
    .cause-schema-outdated = 這台網域控制站的架構很可能過舊或已損壞（代碼 0x2099，十進位為 8345：架構不允許這個物件放在這個位置）。
    .cause-name-not-accepted = 某個網域或這台電腦的 DNS 名稱很可能含有 Exchange 不接受的字元。
    .step-compare-schema-versions = 比較各通用類別目錄的架構版本。
    .step-check-names = 檢查這台電腦的主要 DNS 尾碼和各網域的名稱：只能有字母、數字、點和連字號。
    .step-name-updated-controller = 執行安裝程式時用 /DomainController 指定架構主機，或架構最新的另一台網域控制站。
    .verify = 所有通用類別目錄顯示相同的 rangeUpper，安裝程式通過這一步繼續執行。
    .situation-schema-behind = 記錄檔顯示 NAMING_VIOLATION 或 00002099
    .situation-invalid-name = 記錄檔說某個網域名稱無效
    .command-compare-schema-versions = 各通用類別目錄的架構版本
    .command-names-of-host-and-domains = 這台電腦和各網域的名稱
    .command-name-updated-controller = 用這台網域控制站安裝

upgrade-server-object-missing = 升級時找不到這台伺服器的物件
    .meaning = 安裝程式在 Active Directory 中找不到要升級的伺服器。它要找的是 { $object }。
    .cause-object-deleted = 有人在 ADSI 編輯器中刪除了這個物件，或解除安裝時刪掉了一部分。
    .cause-computer-renamed = 電腦重新命名過；裝有 Exchange 時不支援這樣做。
    .step-look-for-object = 找出這個物件。
    .step-restore-object = 如果已刪除，先還原它，再還原它底下的內容：有啟用 Active Directory 資源回收筒，就用 Restore-ADObject 還原；沒有，就從備份還原。
    .step-install-new-server = 如果無法還原，或電腦改過名稱，安裝一台新伺服器，將信箱移過去，再清理這一台。
    .verify = 命令顯示這個物件。
    .caution = 不要手動建立伺服器物件。
    .command-look-for-object = 這台伺服器是否有物件？
    .command-find-deleted-object = 它是否在已刪除的物件中？

isolated-name-lookup = 在非英文的 Windows 上查詢內建名稱花太久
    .meaning = 非英文的 Windows 會到每個受信任網域的每台網域控制站上查詢內建名稱。這一步因此要花幾分鐘到幾小時，甚至失敗。
    .cause-value-not-set = 網域控制站上沒有設定 LsaLookupRestrictIsolatedNameLevel，而該網域有信任關係。
    .step-set-value = 在這台伺服器使用的每台網域控制站上，匯出 Lsa 機碼，將 LsaLookupRestrictIsolatedNameLevel 設為 1。不需要重新啟動。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 在每台網域控制站上，命令顯示 1；下一次執行時這一步只要幾秒。
    .caution = 有些程式會跨信任關係查詢不含網域的名稱，之後就查不到了。
    .command-set-value = 在每台網域控制站上設定這個值
    .command-show-value = 顯示這個值
