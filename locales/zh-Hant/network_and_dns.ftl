# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = 電腦的 NetBIOS 名稱與 DNS 主機名稱不同
    .meaning = 這台電腦的 NetBIOS 名稱與它在 DNS 中的名稱不同。
    .cause-name-too-long = 名稱超過 15 個字元，因此 NetBIOS 將它截短了。
    .cause-restart-pending = 電腦重新命名之後沒有重新啟動。
    .cause-edited-by-hand = 有人手動編輯了主機名稱。
    .step-compare-names = 比較兩個名稱：第一個是 NetBIOS 名稱。
    .step-restart = 如果新名稱要等重新啟動才生效，而且還沒有安裝 Exchange，重新啟動。如果已安裝 Exchange，先將電腦改回原來的名稱。
    .step-rename-computer = 如果名稱超過 15 個字元，而且還沒有安裝 Exchange，為電腦換一個較短的名稱。
    .step-correct-registry = 如果有人手動編輯過主機名稱，匯出登錄機碼 Tcpip\Parameters，將其中的 Hostname 和 NV Hostname 改回電腦名稱，然後重新啟動。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 除了大小寫，兩個名稱相同。
    .caution = 切勿為裝有 Exchange 的電腦換新名稱。
    .command-show-names = 顯示兩個名稱
    .command-rename-computer = 重新命名電腦並重新啟動

DNSDomainNameNotValid = 電腦的 DNS 網域名稱中有不允許的字元
    .meaning = 這台電腦的 DNS 網域名稱中含有 Exchange 不接受的字元。字母 A 到 Z、數字、點和連字號都沒有問題。
    .cause-suffix-mistyped = 電腦的主要 DNS 尾碼打錯了。
    .cause-domain-named-so = Active Directory 網域的名稱本身就有這樣的字元，例如底線。
    .step-find-name = 將這個名稱與 Active Directory 網域的名稱比較。
    .step-correct-suffix = 如果只是尾碼不對，而且還沒有安裝 Exchange，在「系統內容」、「電腦名稱」、「變更」、「其他」中修正。在 Server Core 上，在登錄中設定。
    .step-use-other-domain = 如果網域本身就叫這個名稱，將 Exchange 安裝在另一個網域中。
    .step-restart-and-run = 重新啟動，再重新執行安裝程式。
    .verify = 命令顯示的名稱只含字母、數字、點和連字號。
    .caution = 安裝 Exchange 之後，不支援變更其伺服器的尾碼，也不支援重新命名其樹系中的網域。
    .command-show-name = 顯示 DNS 網域名稱
    .command-set-suffix = 在 Server Core 上：在登錄中設定尾碼

FqdnMissing = 主要 DNS 尾碼遺漏
    .meaning = 電腦有名稱，但沒有 DNS 尾碼，因此沒有完整名稱。
    .cause-never-set = 周邊網路中的工作群組電腦從未設定尾碼。
    .cause-restart-pending = 已填寫尾碼，但沒有重新啟動電腦。
    .step-set-suffix = 設定主要 DNS 尾碼：「系統內容」、「電腦名稱」、「變更」、「其他」。或在登錄中設定，例如在 Server Core 上。
    .step-restart-computer = 重新啟動電腦。
    .step-check-resolution = 用 nslookup 檢查信箱伺服器能否解析這個完整名稱，這台電腦能否解析它們的名稱。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示尾碼。
    .caution = 尾碼要慎重選擇：安裝 Exchange 之後不支援變更。
    .command-set-suffix = 在登錄中設定尾碼
    .command-show-suffix = 顯示尾碼

HostRecordMissing = DNS 資料庫中找不到本機電腦的主機記錄
    .meaning = 安裝程式查詢的 DNS 伺服器沒有傳回這台電腦的主機（A）記錄。
    .cause-wrong-dns-server = 網路介面卡使用的是公用或錯誤的 DNS 伺服器。
    .cause-not-registered = 動態註冊已關閉，或區域拒絕註冊。
    .cause-record-deleted = 這筆記錄已刪除，或因為過時而清除。
    .cause-second-adapter = 另一張介面卡（備份、複寫）有自己的 DNS 伺服器，而安裝程式查詢的就是那一台。
    .step-set-dns-servers = 在每張介面卡的 IPv4 內容中（在 Server Core 上用 sconfig），只填寫裝載 Active Directory 區域的 DNS 伺服器。
    .step-register = 重新註冊這台電腦，或在區域中手動建立記錄。
    .step-check-resolution = 在這台電腦和網域控制站上查詢完整名稱；新記錄可能要等幾分鐘。
    .verify = 每台 DNS 伺服器都傳回這台伺服器的名稱和位址。安裝程式只發出警告，會繼續執行。
    .command-show-dns-servers = 顯示每張介面卡的 DNS 伺服器
    .command-register = 重新註冊主機記錄
    .command-look-up-at-each-server = 在每張介面卡的第一台 DNS 伺服器上查詢這個記錄

PrimaryDNSTestFailed = 無法連絡主要 DNS 伺服器
    .meaning = 某張網路介面卡的第一個 DNS 伺服器在連接埠 53 上沒有回應。
    .cause-wrong-dns-server = 網路介面卡使用的是公用或錯誤的 DNS 伺服器。
    .cause-dns-server-down = DNS 伺服器沒有運作。
    .cause-port-blocked = 防火牆封鎖了連接埠 53。
    .cause-unused-adapter = 某張沒有使用的介面卡還留著舊設定。
    .step-set-dns-servers = 在每張介面卡的 IPv4 內容中（在 Server Core 上用 sconfig），只填寫網域的 DNS 伺服器。
    .step-check-dns-server = 在沒有回應的那台伺服器上，檢查 DNS 服務是否在執行，連接埠 53 的 UDP 和 TCP 是否都已放行。
    .step-disable-unused-adapters = 停用沒有使用的介面卡，或修正它們的設定。
    .verify = 命令在每張介面卡的第一個 DNS 伺服器的位址之後顯示 True。安裝程式只發出警告，會繼續執行。
    .command-show-dns-servers = 顯示每張介面卡的 DNS 伺服器
    .command-find-domain-controllers = 透過 DNS 找出網域控制站
    .command-test-dns-port = 測試連接埠 53（TCP）
    .command-test-first-servers = 測試每張介面卡的第一個 DNS 伺服器的連接埠 53（TCP）

ServerNameNotValid = 電腦名稱中有 Exchange 不接受的字元
    .meaning = 這台電腦的名稱中含有 Exchange 伺服器名稱不接受的字元。字母 A 到 Z、數字和連字號是安全的。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .step-rename-computer = 安裝 Exchange 之前，重新命名電腦：A 到 Z、0 到 9 和連字號，最多 15 個字元。不能有底線、空格或帶重音符號的字母。
    .step-check-and-run = 重新啟動之後，用 nslookup 檢查 DNS 中是否有新名稱，再重新執行安裝程式。
    .verify = 命令顯示 True。
    .caution = 切勿重新命名已執行 Exchange 的電腦。
    .command-test-name = 名稱是否只含安全的字元？
    .command-rename-computer = 重新命名電腦並重新啟動

# Facts

fact-ComputerNameDnsHostname = DNS 主機名稱
    .ask = 電腦的 DNS 主機名稱是什麼（不含網域）？
    .hint = 命令 hostname 會顯示。
fact-ComputerNameNetBIOS = NetBIOS 名稱
    .ask = 電腦的 NetBIOS 名稱是什麼？
    .hint = 在變數 COMPUTERNAME 中。
fact-ComputerNameDnsDomain = 電腦的 DNS 網域
    .ask = 電腦的 DNS 網域（主要 DNS 尾碼）是什麼？
    .hint = ipconfig /all 會顯示。如果沒有，留空。
fact-HostRecord = 這台電腦的主機記錄
    .ask = DNS 伺服器對這台電腦的完整名稱傳回什麼位址？
    .hint = 用 nslookup 查詢；如果沒有記錄，留空。
fact-PrimaryDNSPortAvailable = DNS 伺服器有回應
    .ask = 網路介面卡的第一個 DNS 伺服器在連接埠 53 上有回應嗎？
    .hint = nslookup 加上網域和那台伺服器的位址，可以查詢它。
