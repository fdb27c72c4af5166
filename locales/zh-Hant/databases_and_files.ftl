# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = AD LDS 目錄位於預設位置
    .meaning = 安裝程式要建立 Edge Transport 的 AD LDS 執行個體，但要用的資料夾已經存在。
    .cause-earlier-installation = 之前的 Edge Transport 安裝（可能失敗了）留下了它。
    .cause-role-uninstalled = 角色已解除安裝，但資料目錄還在。
    .cause-folder-reused = 目標資料夾來自另一次 Exchange 安裝。
    .step-stop-service = 確認沒有 Edge Transport 伺服器，也沒有其他 AD LDS 應用程式使用這個資料夾。如果還有廢棄不用的執行個體的服務，停止它。
    .step-back-up-folder = 備份這個資料夾。
    .step-uninstall-instance = 如果有這個服務，在「程式和功能」中解除安裝它的執行個體，在 Server Core 上則用命令解除安裝。執行個體的資料會一併刪除。
    .step-rename-folder = 如果這個資料夾還在，將它重新命名。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示 False。
    .caution = 在正常運作的 Edge 伺服器上，該資料夾存有設定和收件者：確認已沒有任何程式使用，才能解除安裝或重新命名。
    .command-find-service = 舊執行個體的服務是否存在？
    .command-stop-service = 停止廢棄不用的服務
    .command-back-up-folder = 備份這個資料夾
    .command-uninstall-instance = 在 Server Core 上：解除安裝舊執行個體
    .command-rename-folder = 重新命名舊資料夾
    .command-test-folder = 這個資料夾是否還存在？

FirstSGFilesExist = 有較舊的資料庫檔案：第一個資料庫
    .meaning = 第一個信箱資料庫的資料夾中已有資料庫檔案或記錄檔。
    .cause-earlier-installation = 之前的 Exchange 安裝留下了檔案。
    .cause-path-in-use = /DbFilePath、/LogFolderPath 或 /TargetDir 指向正在使用的資料夾。
    .step-find-files = 列出資料庫檔案，查出它們屬於哪台伺服器或哪個資料庫。如果 /DbFilePath 或 /LogFolderPath 指定了其他資料夾，查看那裡。
    .step-move-files = 備份這些檔案並移到安全的位置，或用 /DbFilePath 和 /LogFolderPath 選擇空資料夾。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令在所選的資料夾中沒有列出任何檔案。
    .caution = .edb 檔案可能是信箱的唯一複本：不要刪除。
    .command-list-files = 列出安裝資料夾下的資料庫檔案

MailboxEDBDriveDoesNotExist = 缺少信箱資料庫的磁碟機規格
    .meaning = 要復原的伺服器將信箱資料庫檔案（.edb）放在某個磁碟機上，但這台電腦沒有這個磁碟機。
    .cause-other-drive-letters = 新伺服器的磁碟機代號不同。
    .cause-volume-not-attached = 某個磁碟區沒有接上、處於離線狀態或沒有格式化。
    .cause-mount-point-missing = 沒有重新建立掛接點。
    .step-list-paths = 在另一台 Exchange 伺服器上列出遺失的伺服器的資料庫路徑。如果沒有其他伺服器，從 Active Directory 中讀取。
    .step-attach-volumes = 接上這些磁碟區，改回原來的磁碟機代號或掛接點：在「磁碟管理」中選擇「變更磁碟機代號及路徑」。
    .step-recover-again = 重新執行安裝程式，加上 /Mode:RecoverServer。
    .verify = 命令列出 EdbFilePath 中的每個磁碟機和掛接點，而且各自都有檔案系統。
    .caution = 不要變更系統、分頁檔或其他程式所用磁碟機的磁碟機代號。
    .command-show-paths = 顯示資料庫路徑
    .command-show-paths-in-directory = 顯示 Active Directory 中所有資料庫的路徑和所屬伺服器（msExchEDBFile）
    .command-open-disk-management = 開啟「磁碟管理」
    .command-show-volumes = 顯示磁碟區
    .command-recover = 復原伺服器

MailboxLogDriveDoesNotExist = 缺少儲存群組的磁碟機規格
    .meaning = 要復原的伺服器將交易記錄檔放在某個磁碟機上，但這台電腦沒有這個磁碟機。標題中的儲存群組到 Exchange 2010 就已取消。
    .cause-other-drive-letters = 新伺服器的磁碟機代號不同。
    .cause-volume-not-attached = 記錄檔所在的磁碟區沒有接上、處於離線狀態或沒有格式化。
    .cause-mount-point-missing = 沒有重新建立掛接點。
    .step-find-folders = 在另一台 Exchange 伺服器上列出遺失的伺服器的記錄檔資料夾。如果沒有其他伺服器，從 Active Directory 中讀取。
    .step-attach-volumes = 接上記錄檔所在的磁碟區，改回原來的磁碟機代號或掛接點：在「磁碟管理」中選擇「變更磁碟機代號及路徑」。
    .step-recover-again = 重新執行安裝程式，加上 /Mode:RecoverServer。
    .verify = 命令列出 LogFolderPath 中的每個磁碟機和掛接點，而且各自都有檔案系統。
    .caution = 不要變更系統、分頁檔或其他程式所用磁碟機的磁碟機代號。
    .command-show-folders = 顯示記錄檔資料夾
    .command-read-folders = Active Directory 中所有資料庫的記錄檔資料夾和所屬伺服器
    .command-open-disk-management = 開啟「磁碟管理」
    .command-recover = 復原伺服器
    .command-show-volumes = 顯示磁碟區

SecondSGFilesExist = 有較舊的資料庫檔案：第二個資料庫
    .meaning = 安裝程式要建立第二個資料庫，但所用的資料夾中有舊資料庫的檔案。這項檢查是 Exchange 2007 時代留下來的，現在幾乎不會遇到。
    .cause-earlier-installation = 之前的安裝（可能失敗了）留下了 .edb 檔案和記錄檔。
    .cause-path-in-use = 所選的路徑屬於另一個資料庫。
    .step-find-files = 查出這些檔案屬於哪個資料庫，是否還有人需要。
    .step-move-files = 備份這些檔案並移走，或選擇另一個路徑。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令沒有列出任何檔案。
    .caution = 這些檔案可能是某個資料庫的唯一複本：刪除任何檔案之前，先弄清楚它們是什麼，並備份。
    .command-list-files = 列出這個資料夾中的資料庫檔案

TargetPathCompressed = 安裝資料夾已壓縮
    .meaning = 要安裝 Exchange 的資料夾啟用了 NTFS 壓縮。這是從檢查名稱推斷的，Microsoft 沒有公布這項檢查的說明。
    .why = Exchange 的資料庫和記錄檔預設在這個資料夾下，而 Microsoft 不支援壓縮它們。
    .cause-drive-compressed = 為了節省空間，壓縮了磁碟機或 Program Files 資料夾。
    .cause-inherited = 這個資料夾從上層繼承了壓縮。
    .step-uncompress = 關閉該資料夾、底下的內容和上層資料夾的壓縮：「內容」、「進階」。如果是全新安裝，也可以用 /TargetDir 選擇另一個資料夾。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令顯示 Directory，沒有 Compressed。
    .caution = 解壓縮需要時間和可用空間；如果其中有資料庫，先備份並停止 Exchange。
    .command-show-compression = 顯示這個資料夾的屬性
    .command-uncompress = 關閉該資料夾和底下內容的壓縮

# Facts

fact-AdLdsDataPathExists = 舊 Edge 安裝的 AD LDS 資料夾
    .ask = 這台電腦上是否已有 Edge Transport 的 AD LDS 資料目錄？
    .hint = 安裝資料夾中的 TransportRoles\Data\Adam。
fact-FirstDatabaseFolderInUse = 第一個資料庫的資料夾中有檔案
    .ask = 第一個信箱資料庫的資料夾中是否已有 .edb 檔案或記錄檔？
    .hint = 通常是安裝資料夾中的 Mailbox 資料夾，或 /DbFilePath 指定的資料夾。
fact-SecondDatabaseFolderInUse = 第二個資料庫的資料夾中有檔案
    .ask = 第二個信箱資料庫的資料夾中是否已有 .edb 檔案或記錄檔？
    .hint = Exchange 2013 通常只建立一個資料庫；這時選「否」。
fact-DatabaseDriveMissing = 缺少資料庫磁碟機
    .ask = 遺失的伺服器是否有資料庫放在這台電腦沒有的磁碟機上？
    .hint = 將 Get-MailboxDatabase 的 EdbFilePath 與這台電腦的磁碟機比較。
fact-LogDriveMissing = 缺少記錄檔磁碟機
    .ask = 遺失的伺服器是否有交易記錄檔放在這台電腦沒有的磁碟機上？
    .hint = 將 Get-MailboxDatabase 的 LogFolderPath 與這台電腦的磁碟機比較。
fact-TargetFolderCompressed = 安裝資料夾已壓縮
    .ask = Exchange 的資料夾或其上層是否啟用了 NTFS 壓縮？
    .hint = 資料夾的「內容」、「進階」；在檔案總管中，已壓縮的名稱顯示為藍色。
