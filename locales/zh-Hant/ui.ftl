# The interface. Texts of findings stand in the files of their groups.

ui-title = Exchange 安裝程式為什麼停了？
ui-lead = 給它一份安裝記錄檔，就能看到哪些檢查未通過、記錄檔中哪幾行是依據，以及該怎麼做。所有內容都只在您的瀏覽器中讀取，不會傳到任何地方。
ui-about = 版本 { $version }，內容日期 { $date }。不需要任何伺服器就能使用。
ui-about-content = Microsoft 在這一天之後發佈或變更的內容不在其中：較新的組建、公告和需求，這裡都還沒有。
ui-language = 語言
ui-tabs = 找答案的方式
ui-tab-log = 讀取記錄檔
ui-tab-questions = 回答問題
ui-tab-lookup = 查詢檢查項目
ui-topic = 關於這項檢查

# Input
ui-input = 您的記錄檔
ui-paste = 貼上記錄檔、記錄檔的最後幾行、安裝精靈的訊息，或檢查的名稱
ui-where = 或將檔案和資料夾拖曳到這裡。安裝程式的記錄檔寫在
ui-choose-files = 選擇檔案…
ui-choose-folder = 選擇資料夾…
ui-analyse = 讀取文字
ui-start-over = 重新開始
ui-pasted = 貼上的文字
ui-lines = { $count ->
   *[other] { $count } 行
}
ui-more-files = { $count ->
   *[other] 以及另外 { $count } 個檔案
}
ui-what-to-give = 安裝程式自己的記錄檔是系統磁碟機上 ExchangeSetupLogs 資料夾中的 ExchangeSetup.log。其中的一部分、安裝精靈的訊息或檢查的名稱也可以。
ui-look-up = 在各項檢查中查詢這段文字
ui-examples = 手邊沒有記錄檔？看看範例：
ui-example-own = 這項檢查
ui-example-failed-check = 未通過的檢查
ui-example-failed-step = 失敗的步驟
ui-example-warnings = 成功，但有警告
ui-example-attempts = 多次執行

# Progress
ui-reading = 正在讀取…
ui-read = { $read }，共 { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
   *[other] 還剩 { $count } 秒
}
ui-cancel = 取消
ui-status-reading = 正在讀取記錄檔。
ui-status-cancelled = 已取消。

# Verdict
ui-verdict-empty = 沒有內容。
ui-verdict-other = 這不是安裝記錄檔。
ui-verdict-errors = { $count ->
   *[other] 有 { $count } 個問題讓安裝程式停止。
}
ui-verdict-consequences = { $count ->
   *[other] 另有 { $count } 項檢查因此未通過。
}
ui-verdict-warnings = { $count ->
   *[other] { $count } 個警告。
}
ui-verdict-succeeded = 安裝程式已成功完成。
ui-verdict-failed = 安裝程式失敗，但沒有任何已知問題能說明原因。
ui-verdict-incomplete = 記錄檔在安裝程式結束之前就中斷了，其中沒有讓安裝程式停止的問題。
ui-verdict-unknown = 這裡沒有讓安裝程式停止的問題。
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
   *[other] 更新有 { $count } 個問題。
}
ui-verdict-update-succeeded = 更新已成功完成。
ui-verdict-update-failed = 更新失敗，但沒有任何已知問題能說明原因。
ui-verdict-update-incomplete = 記錄檔在更新結束之前就中斷了，其中沒有讓更新停止的問題。
ui-verdict-update-unknown = 這裡沒有讓更新停止的問題。

# Attempts
ui-runs = 這份記錄檔中的各次執行
ui-older-runs = { $count ->
   *[other] { $count } 次較早的執行
}
ui-run = 第 { $number } 次執行
ui-run-of = 第 { $number } 次，共 { $total } 次
ui-attempt = 執行
ui-outcome = 結果
ui-about-attempt = 這次執行的詳細資訊
ui-product = 產品
ui-release = 安裝程式
ui-installed = 已安裝
ui-mode = 作業
ui-mode-install = 安裝
ui-mode-upgrade = 升級
ui-mode-uninstall = 解除安裝
ui-mode-recover-server = 復原伺服器
ui-mode-prepare-schema = 擴充架構
ui-mode-prepare-ad = 準備 Active Directory
ui-mode-prepare-domain = 準備網域
ui-mode-language-pack = 新增或移除整合通訊語言套件
ui-interface = 啟動方式
ui-interface-unattended = 命令列
ui-interface-gui = 安裝精靈
ui-server = 伺服器
ui-user = 帳戶
ui-site = 站台
ui-organization = 組織
ui-started = 開始時間
ui-moment = { $utc }（您的當地時間 { $local }）
ui-duration = 歷時
ui-checks = 檢查
ui-checks-evaluated = 已評估 { $count } 項
ui-outcome-succeeded = 成功
ui-outcome-failed = 失敗
ui-outcome-incomplete = 不完整
ui-outcome-unknown = 未知
ui-outcome-closed = 精靈已關閉
ui-compared = 與第 { $number } 次執行相比
ui-solved = { $count ->
   *[other] 已解決（{ $count }）
}
ui-remaining = { $count ->
   *[other] 仍存在（{ $count }）
}
ui-new = { $count ->
   *[other] 新出現（{ $count }）
}

# Findings
ui-plan = 依此順序處理
ui-findings = 發現的問題
ui-severity-error = 錯誤
ui-severity-warning = 警告
ui-severity-info = 提醒
ui-why = 為什麼：
ui-situations = 您的情況
ui-situations-all = 您是哪一種情況？
ui-situations-other = 其他情況
ui-situation-yes = 就是您的情況
ui-situation-no = 不是您的情況
ui-situation-unknown = 從記錄檔看不出來
ui-causes = 可能的原因
ui-steps = 怎麼做
ui-verify = 如何確認：
ui-caution = 注意：
ui-evidence = 依據
ui-more-evidence = { $count ->
   *[other] 還有 { $count } 行
}
ui-because = 相關的值
ui-message = 安裝程式的原始訊息
ui-line = 第 { $line } 行
ui-show-in-log = 在記錄檔中顯示
ui-excerpt = 記錄檔中的行
ui-excerpt-failed = 無法再讀取這個檔案。請重新選擇檔案，才能看到這些行。
ui-not-reported = 安裝程式判定為真，但沒有列為未通過。
ui-probably = 可能是
ui-probable = 這裡的文字不完整或有誤：安裝程式的原文很可能是這樣。
ui-suggestions = 值得一看
ui-by-text = 只憑措辭辨識出來的，不如名稱或代碼可靠。
ui-shared = 其他檢查也會輸出同一句話：{ $ids }
ui-unknown-rule = 這裡沒有這項檢查的說明。請從安裝程式的原始訊息著手。
ui-consequences = { $count ->
   *[other] 有 { $count } 項檢查因此未通過
}
ui-needs-is = 值為以下內容時通過：{ $needed }
ui-needs-is-not = 值不是以下內容時通過：{ $needed }
ui-needs-one-of = 值為以下之一時通過：{ $needed }
ui-needs-at-least = 值為 { $needed } 以上時通過
ui-needs-below = 值低於 { $needed } 時通過
ui-needs-empty = 沒有值時通過
ui-needs-present = 有值時通過
ui-needs-same-as = 與 { $needed } 相同時通過
ui-needs-contains = 包含以下內容時通過：{ $needed }
ui-needs-contains-not = 不包含以下內容時通過：{ $needed }
ui-needs-differs-from = 與 { $needed } 不同時通過
ui-needs-bit-set = 設定了這個位元時通過：{ $needed }
ui-needs-bit-clear = 沒有設定這個位元時通過：{ $needed }
ui-shell-cmd = 命令提示字元
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = 文字
ui-risky = 會變更或移除內容
ui-copy = 複製
ui-copied = 已複製。
ui-nothing-to-read = 還沒有內容可讀取：請貼上文字，或選擇檔案。
ui-not-copied = 瀏覽器不允許在這裡複製。請選取文字，自行複製。
ui-read-on = 繼續閱讀：
ui-further = 繼續搜尋：
ui-new-tab = （在新分頁開啟）
ui-whole-card = 這項檢查的全部內容
ui-related = 另請參閱：
ui-helped = 這些內容有幫助嗎？
ui-yes = 是
ui-no = 否
ui-thanks = 謝謝。
ui-write = 提供更多意見

# All checks
ui-overview = { $count ->
   *[other] 安裝程式評估的全部 { $count } 項檢查和設定
}
ui-overview-label = 檢查和設定
ui-search-checks = 在名稱和值中搜尋
ui-check-name = 名稱
ui-check-state = 結果
ui-check-value = 值
ui-check-line = 行
ui-state-failed = 未通過
ui-state-warned = 警告
ui-state-passed = 通過
ui-state-exception = 無法評估
ui-state-true = 為真，未回報
ui-state-value = 設定

# Taking along
ui-copy-markdown = 複製為 Markdown
ui-save-json = 儲存為 JSON
ui-save-html = 儲存為網頁
ui-mask = 遮蔽名稱、SID 和位址

ui-safe = 可以給別人看的記錄檔內容
ui-safe-lead = 這是依據前後的幾行，其中的名稱已經用代號取代。複製之前請先看過。
ui-safe-replaced = { $count ->
    [0] 沒有取代任何名稱
   *[other] 取代了 { $count } 個名稱
}
ui-safe-limits = 看起來像名稱、位址或金鑰的內容，以及記錄檔標明為名稱的內容，都會用代號取代。句子裡沒有標明的名稱可能會留下：這只有您自己看得出來。
ui-safe-copy = 複製這些行

# Look-up
ui-catalog = { $count ->
   *[other] 這裡說明了 { $count } 項檢查和錯誤。
}
ui-no-such-rule = 沒有這個名稱的檢查：

# Errors
ui-error-read = 無法讀取這個檔案。
    .help = 選擇之後，檔案可能已變更、移動或遭到鎖定。請關閉使用它的程式，或另外複製一份，再重新選擇。
ui-error-text = 無法讀取這段文字：可能超過瀏覽器記憶體允許的長度。
    .help = 請存成檔案再選擇該檔案，或只貼上最後一次執行的內容。
ui-error-load = 無法載入這個程式的一部分。
    .help = 可能是連線失敗。您提供的內容還在：請再試一次。
ui-error-csp = 此頁面不允許執行讀取記錄檔的部分。
    .help = 網站管理員可以在內容安全性原則中允許：script-src 需要 'wasm-unsafe-eval'，worker-src 需要包含本網站。
ui-error-internal = 發生未預期的情況，讀取已停止。
    .help = 您提供的內容還在，也沒有離開瀏覽器。請再試一次；如果在同一處又失敗，請只提供記錄檔中最後一次執行的內容。
ui-error-zip-encrypted = 這個壓縮檔有密碼保護。
    .help = 請解壓縮後，提供記錄檔本身。
ui-error-zip-unsupported = 這個瀏覽器無法開啟這個壓縮檔。
    .help = 請解壓縮後，提供記錄檔本身。
ui-error-zip-damaged = 這個壓縮檔已損壞。
    .help = 請用其他程式解壓縮，或重新取得。
ui-error-zip-bomb = 這個壓縮檔解壓縮之後太大。
    .help = 請自行解壓縮，提供記錄檔本身。
ui-retry = 再試一次
ui-choose-again = 重新選擇檔案…
ui-error-language = 無法載入這個語言的文字。一切維持原狀；連線恢復後，請再選擇一次該語言。
ui-error-worker = 瀏覽器終止了讀取記錄檔的部分。
    .help = 可能是記憶體不足。您提供的內容還在：請關閉其他開啟的程式再試一次，或只提供記錄檔中最後一次執行的內容。
ui-error-trap = 讀取記錄檔的部分處理這些內容時失敗。
    .help = 它已重新啟動，您提供的內容還在：請再試一次。如果在同一處又失敗，請只提供記錄檔中最後一次執行的內容或最後幾行。

lookup-heading = 安裝程式說了什麼？
lookup-label = 檢查的標題、訊息或名稱
    .hint = 輸入或貼上，安裝程式支援的任何語言都可以。打錯幾個字也沒關係。
lookup-hits = { $count ->
    [0] 沒有相符的。換個說法，或輸入整句話，也可以從這裡繼續：
   *[other] { $count } 項相符
    }
lookup-questions = 改為回答問題
lookup-log = 改為讀取記錄檔
lookup-web = 在網路上搜尋
lookup-situation = 找到您的情況
