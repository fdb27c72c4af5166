# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = 此參數不是可辨識的選項：需要另一個授權條款參數
    .meaning = 所啟動的安裝程式不認得這個授權條款參數，因此在任何檢查之前就結束了。輸入的是 { $switch }。
    .cause-new-switch-older-media = 新參數用在舊的安裝媒體上：2013、2016 CU21 及更舊版本，或 2019 CU10 及更舊版本。
    .cause-old-switch-newer-media = 舊參數用在 2016 CU22 或更新版本、2019 CU11 或更新版本，或 SE 上。
    .cause-installed-setup-started = PowerShell 啟動了這台伺服器上已安裝的 Setup.exe，因為命令沒有以 .\ 開頭。
    .step-find-media-build = 切換到安裝媒體的根資料夾，查看它的組建。在 PowerShell 中，一律在那裡輸入 .\Setup.exe。
    .step-add-ending = 如果安裝媒體是 2016 CU22（15.1.2375）或更新版本、2019 CU11（15.2.986）或更新版本，或 SE：執行命令時在這個參數最後面加上 _DiagnosticDataOFF 或 _DiagnosticDataON。
    .step-leave-ending-out = 如果更舊，或是 2013（15.0）的任何安裝媒體：執行命令時，不要加這個結尾。
    .verify = 安裝程式顯示開頭的產品資訊，並繼續到 Copying Files。
    .caution = 以安裝媒體為準，不要以文章為準：有些文章在 SE 的部分還寫著舊參數。
    .command-show-media-build = 顯示安裝媒體的組建
    .command-newer-media = 同一個命令，用於較新的安裝媒體
    .command-older-media = 同一個命令，用於較舊的安裝媒體

license-terms-not-accepted = 需要接受授權條款
    .meaning = 從命令列啟動安裝程式時沒有接受授權條款，它立即結束。
    .cause-switch-left-out = 漏了這個參數。
    .cause-switch-of-other-media = 這個參數屬於另一個組建。
    .step-find-switch = 列出這份安裝媒體的參數，記下授權條款參數。
    .step-add-switch = 加上這個參數，重新執行同一個命令。
    .verify = 安裝程式顯示開頭的產品資訊，並繼續到 Copying Files。
    .command-list-switches = 列出這份安裝媒體的參數
    .command-same-command = 同一個命令，加上這個參數

parameter-not-valid-for-operation = 此參數對目前的作業無效
    .meaning = 安裝程式拒絕了屬於其他作業的參數，還沒有檢查伺服器。要求的作業是 { $operation }，參數是 { $parameter }。
    .cause-roles-with-uninstall = 解除安裝時用了 /Roles：Exchange 只能整個解除安裝，不能只解除安裝某個角色。
    .cause-tenant-file-with-schema = /TenantOrganizationConfig 與 /PrepareSchema 一起使用：混合部署檔案屬於 /PrepareAD 或 /Mode:Install。
    .cause-other-switch = 用了這個作業不接受的其他參數。
    .step-leave-roles-out = 如果要解除安裝，拿掉 /Roles。
    .step-use-preparead = 如果有混合部署檔案，以 Schema Admins 和 Enterprise Admins 成員的身分執行 /PrepareAD：它同時會擴充架構。
    .step-find-mode = 如果是其他參數，查看哪些作業接受它。
    .verify = 安裝程式顯示開頭的產品資訊之後繼續執行，不再出現這則訊息。
    .caution = 解除安裝會從這台伺服器上移除 Exchange：先移走信箱和連接器。
    .situation-roles-with-uninstall = 解除安裝時用了 /Roles
    .situation-tenant-file-with-schema = /PrepareSchema 加了混合部署檔案
    .command-uninstall = 解除安裝整台伺服器
    .command-prepare-with-file = 用檔案準備混合部署的組織
    .command-list-switches = 列出每個作業的參數

server-object-from-before = Exchange 伺服器處於不一致狀態：只能進行災難復原
    .meaning = Active Directory 中有一個與這台電腦同名的伺服器物件，但這台電腦上未安裝 Exchange。名稱是 { $server_name }。
    .cause-rebuilt = 電腦用同一個名稱重灌過。
    .cause-stopped-early = 之前的某次執行，還沒有將任何檔案複製到磁碟就停止了。
    .cause-snapshot = 只還原了這台電腦的快照，沒有還原網域控制站的快照。
    .step-inspect-object = 查看這個物件的組建和連接器，以及伺服器的資料庫。
    .step-recover = 如果要保留這台伺服器，用 /Mode:RecoverServer 復原它。如果它是資料庫可用性群組（DAG）的成員，先在另一台成員伺服器上移除這台伺服器的資料庫複本，用 -ConfigurationOnly 將它從 DAG 中移出，再從叢集中移出它的節點。然後在它原來的 Windows 版本上，用它的組建或更新版本的安裝媒體執行復原。如果 msExchInstallPath 不是預設路徑，用 /TargetDir 指定該路徑。
    .step-delete-or-rename = 如果這台伺服器從來沒有放過任何內容，也沒有列出資料庫，在 ADSI 編輯器中只刪除 CN=Servers 下它的物件，等待複寫完成，再執行 /Mode:Install。或者為這台電腦換一個名稱。
    .verify = 安裝程式繼續執行，不再出現這則訊息。
    .caution = 刪除這個物件，它的接收連接器也會消失，它的資料庫不再屬於任何伺服器。切勿刪除 CN=Microsoft Exchange 或其他伺服器的物件。
    .command-inspect-object = 顯示這個物件及其底下的內容
    .command-list-databases = 列出這台伺服器的資料庫
    .command-recover = 復原伺服器
