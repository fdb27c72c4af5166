# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = 虛擬目錄的 AD 設定已存在
    .meaning = Active Directory 中仍有某個虛擬目錄的物件，而 IIS 中沒有這個虛擬目錄。虛擬目錄是 { $virtual_directory }。物件是 { $object_dn }。
    .cause-broke-off = 某次執行在處理 IIS 和 Active Directory 之間中斷。
    .cause-rebuilt = 伺服器用同一個名稱重灌過，而沒有使用 /Mode:RecoverServer。
    .step-compare = 比較 IIS 和 Active Directory 中的內容。
    .step-delete-object = 備份一台網域控制站的系統狀態。然後只刪除在 IIS 中沒有對應應用程式的物件。
    .step-replicate-and-run = 等待複寫完成，再重新執行安裝程式。
    .verify = 命令不再列出這個物件。
    .caution = 只有在 IIS 中沒有對應的應用程式時，才能刪除這個物件。後面可能還有，每次執行只會出現一個：先全部比較過。
    .command-list-objects = 列出 Active Directory 中的虛擬目錄
    .command-list-applications = 列出 IIS 的應用程式
    .command-delete-object = 刪除這一個物件

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode：用 2019 CU14 復原
    .meaning = 復原伺服器時，CU14 的安裝媒體使用了一個從未指派值的變數。這是安裝媒體本身的錯誤。
    .cause-cu14-media = 用 2019 CU14 的安裝媒體執行了 /Mode:RecoverServer。
    .step-get-cu13 = 取得 2019 CU13 的安裝媒體，在新的 Windows 上安裝它的必要條件。
    .step-set-serial-number = 記下伺服器物件的 serialNumber，然後在 ADSI 編輯器中改為 KB5036404 給出的 CU13 的值。
    .step-recover-and-upgrade = 用 CU13 的安裝媒體復原，再升級到 CU14 或更新版本。
    .verify = 復原順利結束，沒有錯誤。
    .caution = 如果放棄復原，改回原來的值。
    .command-read-serial-number = 讀取原來的值
    .command-recover = 用 CU13 的安裝媒體復原

vdir-damaged-dn-string = DNString length mismatch：某個虛擬目錄中有損壞的值
    .meaning = 某個虛擬目錄有一個屬性的長度欄位與內容不符，因此讀取這個目錄的所有 cmdlet 都失敗。這個目錄是 { $virtual_directory }。cmdlet 是 { $cmdlet }。
    .cause-edited-by-hand = 這個屬性曾經手動或由指令碼編輯過。
    .step-note-settings = 從清單中記下這個目錄的 URL。如果有同一組建的另一台伺服器，用 Get cmdlet 記下那台伺服器上這個目錄的其他設定；如果是後端目錄，加上 -ShowMailboxVirtualDirectories。
    .step-delete-directory = 備份 IIS。然後在 ADSI 編輯器中刪除 CN=HTTP 下這一個目錄的物件，並在 IIS 中刪除它的應用程式，等待複寫完成。
    .step-create-again = 用對應的 New cmdlet 重新建立這個目錄，設定先前記下的值，再重新執行安裝程式。
    .verify = 這個目錄的 Get cmdlet（後端目錄加上 -ShowMailboxVirtualDirectories）能顯示它，沒有錯誤。
    .caution = Exchange 的 cmdlet 無法讀取這個物件：使用 ADSI 編輯器。
    .command-list-objects = 列出 Active Directory 中的虛擬目錄及其 URL
    .command-back-up-iis = 備份 IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’：appcmd 輸出了好幾行
    .meaning = 安裝程式預期 appcmd 輸出一行，卻得到多行。很可能 appcmd 回報了 IIS 模組清單的問題。
    .cause-config-damaged = applicationHost.config 已損壞，或有人手動鎖定了它。
    .step-run-command = 複製一份 applicationHost.config。然後自己執行安裝程式的命令，查看它的輸出。
    .step-restore-config = 修正 appcmd 在 applicationHost.config 中指出的問題，或還原備份。
    .step-run-setup-again = 重新執行安裝程式。
    .verify = 命令輸出一行。
    .caution = 還原備份，會蓋掉備份之後對 IIS 所做的所有變更。
    .command-run-command = 像安裝程式那樣解除模組清單的鎖定
    .command-list-backups = 列出 IIS 設定的備份
    .command-restore-backup = 還原備份
    .command-copy-config = 複製 applicationHost.config

uninstall-server-object-gone = 無法執行作業，因為找不到物件：解除安裝時沒有伺服器物件
    .meaning = 只要曾經安裝過 2023 年 1 月的安全性更新，解除安裝時就會將伺服器物件連同信箱角色一起刪除，之後又要讀取它。它要找的是 { $server_name }。
    .cause-january-2023-security-update = 曾經安裝過 2023 年 1 月的安全性更新。
    .step-update-first = 如果還沒有刪除任何內容，先安裝 2023 年 6 月或之後的安全性更新，再解除安裝。
    .step-check-leftovers-and-databases = 如果這個物件已不存在，而且不需要這台伺服器上的任何內容，確認 Active Directory 中沒有它的殘留，並在另一台 Exchange 伺服器上確認沒有資料庫指向它。然後永久關閉這台電腦。
    .step-restore-and-recover = 如果還需要它，從 Active Directory 資源回收筒或備份中還原這個物件：/Mode:RecoverServer 要讀取它。然後在同名的電腦上復原，安裝更新，再次解除安裝。
    .verify = 解除安裝順利完成。如果改為放棄這台伺服器，命令顯示 no object，而且沒有資料庫指向這台伺服器。
    .caution = 保留登錄中的 Watermark 和 Action 值：曾有人刪除之後，下一步又以同樣的方式失敗。
    .command-list-updates = 列出 Exchange 的更新
    .command-list-databases = 列出資料庫及其伺服器
    .command-recover = 復原伺服器
    .command-find-leftovers = Active Directory 中是否還有那台伺服器的殘留？
