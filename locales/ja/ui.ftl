# The interface. Texts of findings stand in the files of their groups.

ui-title = Exchange のセットアップはなぜ止まったのか
ui-lead = セットアップのログを読み込ませると、失敗したチェックと根拠の行、対処方法を表示します。すべてブラウザーの中で読み取り、どこにも送信しません。
ui-about = バージョン { $version }、内容は { $date } 時点。サーバーなしで動作します。
ui-about-content = この日より後に Microsoft が公開または変更した内容は含まれていません。それ以降のビルド、発表、要件には対応していません。
ui-language = 言語
ui-tabs = 調べ方
ui-tab-log = ログを読む
ui-tab-questions = 質問に答える
ui-tab-lookup = チェックを調べる
ui-topic = このチェックについて

# Input
ui-input = ログ
ui-paste = ログ全体、最後の数行、ウィザードのメッセージ、チェックの名前のいずれかを貼り付けてください
ui-where = ファイルやフォルダーは、ここにドロップしても読み取れます。セットアップのログの場所：
ui-choose-files = ファイルを選択…
ui-choose-folder = フォルダーを選択…
ui-analyse = テキストを読む
ui-start-over = 最初からやり直す
ui-pasted = 貼り付けたテキスト
ui-lines = { $count ->
   *[other] { $count } 行
}
ui-more-files = { $count ->
   *[other] ほか { $count } ファイル
}
ui-what-to-give = セットアップ自身のログは、システム ドライブの ExchangeSetupLogs フォルダーにある ExchangeSetup.log です。その一部、ウィザードのメッセージ、チェックの名前だけでもかまいません。
ui-look-up = このテキストに合うチェックを調べる
ui-examples = 手元にログがない場合の例：
ui-example-own = このチェック
ui-example-failed-check = チェックの失敗
ui-example-failed-step = 手順の失敗
ui-example-warnings = 成功、警告あり
ui-example-attempts = 複数回の実行

# Progress
ui-reading = 読み取り中…
ui-read = { $read } / { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
   *[other] 残り { $count } 秒
}
ui-cancel = キャンセル
ui-status-reading = ログを読み取っています。
ui-status-cancelled = キャンセルしました。

# Verdict
ui-verdict-empty = 空です。
ui-verdict-other = セットアップのログではありません。
ui-verdict-errors = { $count ->
   *[other] { $count } 件の問題がセットアップを止めています。
}
ui-verdict-consequences = { $count ->
   *[other] それが原因で、ほかに { $count } 件のチェックが失敗しています。
}
ui-verdict-warnings = { $count ->
   *[other] 警告は { $count } 件です。
}
ui-verdict-succeeded = セットアップは成功しました。
ui-verdict-failed = セットアップは失敗しました。既知の原因には当てはまりません。
ui-verdict-incomplete = ログはセットアップの途中で終わっています。ログの中に、セットアップを止めた原因はありません。
ui-verdict-unknown = セットアップを止めるものは見つかりません。
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
   *[other] 更新プログラムに { $count } 件の問題があります。
}
ui-verdict-update-succeeded = 更新プログラムのインストールは成功しました。
ui-verdict-update-failed = 更新プログラムのインストールは失敗しました。既知の原因には当てはまりません。
ui-verdict-update-incomplete = ログは更新プログラムのインストールの途中で終わっています。ログの中に、インストールを止めた原因はありません。
ui-verdict-update-unknown = 更新プログラムのインストールを止めるものは見つかりません。

# Attempts
ui-runs = このログにある実行
ui-older-runs = { $count ->
   *[other] 以前の実行 { $count } 回
}
ui-run = { $number } 回目の実行
ui-run-of = { $total } 回中 { $number } 回目
ui-attempt = 実行
ui-outcome = 結果
ui-about-attempt = この実行の詳細
ui-product = 製品
ui-release = セットアップ
ui-installed = インストール済み
ui-mode = 操作
ui-mode-install = インストール
ui-mode-upgrade = アップグレード
ui-mode-uninstall = アンインストール
ui-mode-recover-server = サーバーの回復
ui-mode-prepare-schema = スキーマの準備
ui-mode-prepare-ad = Active Directory の準備
ui-mode-prepare-domain = ドメインの準備
ui-mode-language-pack = UM 言語パックの追加または削除
ui-interface = 起動方法
ui-interface-unattended = コマンド ライン
ui-interface-gui = ウィザード
ui-server = サーバー
ui-user = アカウント
ui-site = サイト
ui-organization = 組織
ui-started = 開始
ui-moment = { $utc }（ローカル時刻 { $local }）
ui-duration = 所要時間
ui-checks = チェック
ui-checks-evaluated = { $count } 件を評価
ui-outcome-succeeded = 成功
ui-outcome-failed = 失敗
ui-outcome-incomplete = 未完了
ui-outcome-unknown = 不明
ui-outcome-closed = ウィザードを閉じた
ui-compared = { $number } 回目の実行との比較
ui-solved = { $count ->
   *[other] 解決（{ $count }）
}
ui-remaining = { $count ->
   *[other] 未解決（{ $count }）
}
ui-new = { $count ->
   *[other] 新規（{ $count }）
}

# Findings
ui-plan = 対処方法（この順に）
ui-findings = 見つかったもの
ui-severity-error = エラー
ui-severity-warning = 警告
ui-severity-info = 情報
ui-why = 理由：
ui-situations = 該当する状況
ui-situations-all = どの状況に当てはまりますか？
ui-situations-other = ほかの状況
ui-situation-yes = 当てはまる
ui-situation-no = 当てはまらない
ui-situation-unknown = ログからは不明
ui-causes = 考えられる原因
ui-steps = 対処方法
ui-verify = 確認方法：
ui-caution = 注意：
ui-evidence = 根拠
ui-more-evidence = { $count ->
   *[other] ほか { $count } 行
}
ui-because = 判定に使われた値
ui-message = セットアップ自身のメッセージ
ui-line = { $line } 行目
ui-show-in-log = ログで表示
ui-excerpt = ログの該当行
ui-excerpt-failed = ファイルを読み取れなくなりました。行を表示するには、もう一度選択してください。
ui-not-reported = セットアップはこれを該当と判定しましたが、失敗としては表示していません。
ui-probably = おそらく
ui-probable = テキストが途切れているか、つづりが違います。セットアップのメッセージはおそらくこれです。
ui-suggestions = 確認する価値のあるもの
ui-by-text = 文言だけで判断しました。名前やコードによる判断ほど確実ではありません。
ui-shared = ほかのチェックも同じ文を出力します：{ $ids }
ui-unknown-rule = このチェックの説明は見つかっていません。セットアップ自身のメッセージを手がかりにしてください。
ui-consequences = { $count ->
   *[other] これが原因で失敗したチェック { $count } 件
}
ui-needs-is = この値なら合格：{ $needed }
ui-needs-is-not = この値以外なら合格：{ $needed }
ui-needs-one-of = 次のどれかなら合格：{ $needed }
ui-needs-at-least = { $needed } 以上なら合格
ui-needs-below = { $needed } 未満なら合格
ui-needs-empty = 空なら合格
ui-needs-present = 存在すれば合格
ui-needs-same-as = { $needed } と同じなら合格
ui-needs-contains = これを含めば合格：{ $needed }
ui-needs-contains-not = これを含まなければ合格：{ $needed }
ui-needs-differs-from = { $needed } と異なれば合格
ui-needs-bit-set = このビットがオンなら合格：{ $needed }
ui-needs-bit-clear = このビットがオフなら合格：{ $needed }
ui-shell-cmd = コマンド プロンプト
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange 管理シェル
ui-shell-text = テキスト
ui-risky = 変更または削除を伴います
ui-copy = コピー
ui-copied = コピーしました。
ui-nothing-to-read = まだ読み取るものがありません。テキストを貼り付けるか、ファイルを選択してください。
ui-not-copied = このブラウザーではここでコピーできません。テキストを選択してコピーしてください。
ui-read-on = 関連ページ：
ui-further = さらに検索：
ui-new-tab = （新しいタブで開きます）
ui-whole-card = このチェックのすべての情報
ui-related = 関連項目：
ui-helped = 役に立ちましたか？
ui-yes = はい
ui-no = いいえ
ui-thanks = ありがとうございます。
ui-write = 詳しく知らせる

# All checks
ui-overview = { $count ->
   *[other] セットアップが評価したすべてのチェックと設定（{ $count } 件）
}
ui-overview-label = チェックと設定
ui-search-checks = 名前と値を検索
ui-check-name = 名前
ui-check-state = 結果
ui-check-value = 値
ui-check-line = 行
ui-state-failed = 失敗
ui-state-warned = 警告
ui-state-passed = 合格
ui-state-exception = 評価できず
ui-state-true = 該当、報告なし
ui-state-value = 設定

# Taking along
ui-copy-markdown = Markdown としてコピー
ui-save-json = JSON として保存
ui-save-html = Web ページとして保存
ui-mask = 名前、SID、アドレスを伏せる

ui-safe = ほかの人に見せるログの行
ui-safe-lead = 根拠の前後の行です。名前は置き換えてあります。コピーする前に読んで確認してください。
ui-safe-replaced = { $count ->
    [0] 置き換えた名前はありません
   *[other] { $count } 個の名前を置き換えました
}
ui-safe-limits = 名前、アドレス、キーの形をしたものと、ログが名前として示しているものは、すべて置き換えます。文の中の名前で、それと分かる目印がないものは、残ることがあります。それに気付けるのは、ログの持ち主だけです。
ui-safe-copy = これらの行をコピー

# Look-up
ui-catalog = { $count ->
   *[other] { $count } 件のチェックとエラーの説明があります。
}
ui-no-such-rule = この名前のチェックはありません：

# Errors
ui-error-read = ファイルを読み取れませんでした。
    .help = 選択した後に変更、移動、またはロックされた可能性があります。使用中のプログラムを閉じるか、ファイルをコピーして、もう一度選択してください。
ui-error-text = テキストを読み取れませんでした。ブラウザーのメモリに収まらない長さの可能性があります。
    .help = ファイルに保存して選択するか、最後の実行だけを貼り付けてください。
ui-error-load = プログラムの一部を読み込めませんでした。
    .help = 接続が切れた可能性があります。入力した内容は残っています。もう一度試してください。
ui-error-csp = このページは、ログを読み取る部分を禁止しています。
    .help = ページの管理者が Content Security Policy で許可できます。script-src には 'wasm-unsafe-eval'、worker-src にはこのサイトが必要です。
ui-error-internal = 予期しない問題で読み取りが止まりました。
    .help = 入力した内容は残っており、ブラウザーの外には出ていません。もう一度試してください。同じ場所で失敗する場合は、ログの最後の実行だけを入力してください。
ui-error-zip-encrypted = アーカイブがパスワードで保護されています。
    .help = 展開して、ログ ファイルを選択してください。
ui-error-zip-unsupported = このブラウザーでは、このアーカイブを開けません。
    .help = 展開して、ログ ファイルを選択してください。
ui-error-zip-damaged = アーカイブが壊れています。
    .help = 別のプログラムで展開するか、取得し直してください。
ui-error-zip-bomb = アーカイブを展開すると大きくなりすぎます。
    .help = 自分で展開して、ログ ファイルを選択してください。
ui-retry = もう一度試す
ui-choose-again = ファイルを選択し直す…
ui-error-language = その言語のテキストを読み込めませんでした。表示はそのまま残ります。接続が戻ったら、もう一度言語を選択してください。
ui-error-worker = ブラウザーが、ログを読み取る部分を終了させました。
    .help = メモリ不足の可能性があります。入力した内容は残っています。ほかのタブやプログラムを閉じてもう一度試すか、ログの最後の実行だけを入力してください。
ui-error-trap = ログを読み取る部分が、この入力の処理に失敗しました。
    .help = 読み取りの部分は起動し直され、入力した内容は残っています。もう一度試してください。同じ場所で失敗する場合は、ログの最後の実行か、最後の数行だけを入力してください。

lookup-heading = セットアップは何と言っていますか？
lookup-label = チェックの表題、メッセージ、または名前
    .hint = 入力するか貼り付けてください。セットアップが表示するどの言語でもかまいません。多少の入力ミスも問題ありません。
lookup-hits = { $count ->
    [0] 当てはまるものがありません。別の言葉や文全体で試すか、次から進んでください：
   *[other] { $count } 件が当てはまります
    }
lookup-questions = 代わりに質問に答える
lookup-log = ログを読み取る
lookup-web = Web で検索する
lookup-situation = 状況から探す
