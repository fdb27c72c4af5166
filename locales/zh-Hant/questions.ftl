# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = 執行安裝程式之前先檢查伺服器
    .lead = 知道多少就回答多少。結果會列出安裝程式會在哪裡停止、會對什麼發出警告，以及該怎麼做。
flow-topic = 找到您的情況
    .lead = 回答幾個問題，就知道您的情況該怎麼做：{ $title }
flow-after = 記錄檔沒有說的
    .lead = 這一點從記錄檔看不出來。答案不同，做法也不同。

question-step = 問題 { $count }
question-continue = 繼續
question-back = 上一步
question-change = 變更
question-unknown = 不知道
question-yes = 是
question-no = 否
question-none = 沒有
question-other = 其他值
question-empty-hint = 如果沒有，這一欄留空。
question-choose = 選擇一個答案，或選擇「不知道」。
question-choose-known = 選擇一個答案。
question-invalid = 這個答案與問題不符。
question-why = 為什麼問這個
question-why-first = 它決定哪些檢查適用。
question-why-rows = { $count ->
   *[other] 有 { $count } 項檢查或要求取決於它，其中包括：
    }
question-why-situation = 它決定以下問題該怎麼處理：
question-cause = 您的情況是哪一種？
    .hint = 選擇最接近的一項。
question-details = 主要問題都已回答，其餘是細節；下面的指令碼可以替您回答其中大部分。
question-show-result = 立即顯示結果
question-go-on = 繼續回答問題
question-start-again = 重新開始

summary-heading = 您的答案
summary-question = 問題
summary-answer = 答案
summary-empty = 還沒有回答任何問題。

result-heading = 結果
result-remedy-heading = 怎麼做
result-more = 完整主題
result-none-fail = 就目前的答案來看，沒有什麼會讓安裝程式失敗。
result-open-heading = 尚未回答
result-open = { $count ->
   *[other] 還有 { $count } 個問題的答案可能改變結果。
    }
result-because = 原因：
result-requirement = 要求：{ $values }

verdict-fails = 不會通過
    .lead = { $count ->
       *[other] 安裝程式會因 { $count } 項檢查停止
    }
verdict-warns = 會有警告
    .lead = { $count ->
       *[other] 安裝程式會發出 { $count } 個警告
    }
verdict-passes = 會通過
    .lead = { $count ->
       *[other] { $count } 項檢查會通過
    }
verdict-unknown = 無法判斷
    .lead = { $count ->
       *[other] 根據這些答案，{ $count } 項檢查無法判斷
    }

contradiction-heading = 互相矛盾的答案
    .lead = 這些答案都已保留。請變更其中不對的那個。
contradiction-two-answers = 同一個問題有兩個答案。
contradiction-build-of-another-product = 安裝媒體的組建屬於另一個 Exchange 版本。
contradiction-role-of-another-product = 只有 Exchange Server 2013 的用戶端存取才是獨立的角色。
contradiction-edge-with-other-role = Edge Transport 角色不能與其他角色一起安裝。
contradiction-uninstall-of-nothing = 要解除安裝 Exchange，但並沒有安裝 Exchange，Active Directory 中也沒有這台伺服器。
contradiction-works-without-build = Exchange 正在執行，卻沒有已安裝的組建。
contradiction-lost-but-running = 要重建遺失的伺服器，但這台伺服器上的 Exchange 正在執行。
contradiction-installed-of-another-product = 已安裝的組建與所選的 Exchange 版本不符。
contradiction-controller-or-not = 依照這些答案，這台電腦是網域控制站，又不是網域控制站。
contradiction-pdc-on-read-only = 唯讀網域控制站不能擔任 PDC 角色。
contradiction-desktop-or-not = 依照這些答案，Windows 有桌面體驗，又沒有桌面體驗。
contradiction-no-domain-but-member = 依照這些答案，這台電腦不在任何網域中，卻位於架構主機的站台，或用網域帳戶執行安裝程式。
contradiction-exchange-2013-or-not = 這些答案提到 Exchange 2013 伺服器，又說沒有這樣的伺服器。
contradiction-schema-master-here-or-not = 填寫的兩個站台，與「這台電腦是否在架構主機的站台中」的答案不符。

link-damaged = 連結有一部分無法使用。讀得出來的內容已填入；以下內容略過：
link-copy = 複製包含這些答案的連結
link-holds = 連結包含您從清單中選擇的答案。您輸入的內容和指令碼的輸出只留在此頁面中。

checklist-heading = 執行安裝程式之前的檢查清單
checklist-print = 列印檢查清單
checklist-verify = 確認：

script-heading = 讓伺服器自己回答
script-lead = { $count ->
   *[other] 有 { $count } 個未回答的問題可以由指令碼回答。
    }
script-explanation = 在伺服器上以「以系統管理員身分執行」開啟 Windows PowerShell，執行這個指令碼。它只讀取資訊：不變更任何內容，不寫入檔案，也不傳送任何內容給我們。請先看過指令碼，再將它的輸出貼到下面。
script-copy = 複製指令碼
script-copied = 已複製
script-output = 指令碼的輸出
script-use = 使用輸出
script-used = { $count ->
    [0] 這份輸出沒有回答任何尚未回答的問題。
   *[other] 從輸出取得了 { $count } 個答案。
    }
script-not-output = 這不是這個指令碼的輸出。它的輸出以「setup-readiness-facts」開頭。

support-heading = 支援狀況
    .lead = Microsoft 和其他來源針對這個組建公布的資訊。這裡說的是是否支援；其中有些內容，安裝程式並不檢查。
support-lifecycle = 終止支援
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = 樹系功能等級
support-controllers = 網域控制站
support-coexistence = 組織中較舊的 Exchange
support-passes = 支援
support-warns = 不支援
support-unknown = 無法判斷
support-source = 來源
support-note-ended = 支援已於 { $date } 終止。
support-note-allowed = 可以使用，但不受支援。

announced-lead = 針對尚未發佈的版本公布的內容，還可能變更。
announced-coexistence-allowed = { $date } 公布：組織中可以保留 Exchange Server { $other } 伺服器與 SE { $release } 共存，但不受支援。
announced-coexistence-blocked = { $date } 公布：組織中只要還有 Exchange Server { $other } 伺服器，SE { $release } 的安裝程式就拒絕執行。
announced-ucma-removed = { $date } 公布：SE { $release } 會移除 UCMA 4.0（連同 Outlook 網頁版的立即訊息）以及 Outlook 無所不在（RPC over HTTP）。

needs-heading = 這個角色需要的 Windows 功能和軟體
needs-features = 安裝 Windows 功能
needs-software = 下載並安裝：
