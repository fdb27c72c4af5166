# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = セットアップの前にサーバーを調べる
    .lead = 分かるものだけ答えてください。セットアップが止まる原因、警告、それぞれの対処方法が結果に表示されます。
flow-topic = 状況から探す
    .lead = いくつかの質問に答えると、状況に合った対処方法が分かります：{ $title }
flow-after = ログから分からないこと
    .lead = ログだけでは判断できません。答えによって対処方法が変わります。

question-step = 質問 { $count }
question-continue = 続行
question-back = 戻る
question-change = 変更
question-unknown = 分からない
question-yes = はい
question-no = いいえ
question-none = なし
question-other = 別の値
question-empty-hint = なければ空のままにしてください。
question-choose = 答えを選択するか、「分からない」を選択してください。
question-choose-known = 答えを選択してください。
question-invalid = この答えは質問に合っていません。
question-why = この質問をする理由
question-why-first = どのチェックが該当するかが、これで決まります。
question-why-rows = { $count ->
   *[other] これで決まるチェックや要件は { $count } 件あります。主なもの：
    }
question-why-situation = 次の問題への対処方法が、これで決まります：
question-cause = どれに当てはまりますか？
    .hint = 最も近いものを選択してください。
question-details = 重要な質問は終わりました。残りは細かい内容で、ほとんどは下のスクリプトで答えを得られます。
question-show-result = 結果を表示する
question-go-on = 質問を続ける
question-start-again = 最初からやり直す

summary-heading = 回答
summary-question = 質問
summary-answer = 答え
summary-empty = まだ何も回答されていません。

result-heading = 結果
result-remedy-heading = 対処方法
result-more = トピック全体
result-none-fail = 回答の範囲では、セットアップが失敗する原因はありません。
result-open-heading = 未回答
result-open = { $count ->
   *[other] あと { $count } 件の答えで、結果が変わる可能性があります。
    }
result-because = 理由：
result-requirement = 必要な値：{ $values }

verdict-fails = 失敗する
    .lead = { $count ->
       *[other] セットアップは { $count } 件のチェックで止まります
    }
verdict-warns = 警告が出る
    .lead = { $count ->
       *[other] セットアップは { $count } 件の警告を出します
    }
verdict-passes = 合格する
    .lead = { $count ->
       *[other] { $count } 件のチェックに合格します
    }
verdict-unknown = 判断できない
    .lead = { $count ->
       *[other] 回答からは判断できないチェックが { $count } 件あります
    }

contradiction-heading = 両立しない回答
    .lead = 回答はすべて残っています。間違っているものを変更してください。
contradiction-two-answers = 同じ質問に 2 つの答えがあります。
contradiction-build-of-another-product = メディアのビルドが、別のバージョンの Exchange のものです。
contradiction-role-of-another-product = クライアント アクセスが独立した役割なのは、Exchange Server 2013 だけです。
contradiction-edge-with-other-role = エッジ トランスポートの役割は、ほかの役割と一緒にインストールできません。
contradiction-uninstall-of-nothing = Exchange をアンインストールする予定ですが、インストールされておらず、Active Directory にもサーバーがありません。
contradiction-works-without-build = Exchange は動いていますが、インストール済みのビルドがありません。
contradiction-lost-but-running = 失われたサーバーを作り直す予定ですが、このサーバーで Exchange が動いています。
contradiction-installed-of-another-product = インストール済みのビルドが、回答とは別のバージョンの Exchange のものです。
contradiction-controller-or-not = 回答によると、このコンピューターはドメイン コントローラーであると同時に、そうではないことになります。
contradiction-pdc-on-read-only = 読み取り専用ドメイン コントローラーは PDC の役割を持てません。
contradiction-desktop-or-not = 回答によると、Windows にデスクトップがあると同時に、ないことになります。
contradiction-no-domain-but-member = 回答によると、このコンピューターはどのドメインにも属していませんが、スキーマ マスターのサイトにあるか、ドメイン アカウントでセットアップを実行しています。
contradiction-exchange-2013-or-not = 回答に Exchange 2013 サーバーの名前がありますが、サーバーはないとも答えています。
contradiction-schema-master-here-or-not = 回答した 2 つのサイトと、「このコンピューターはスキーマ マスターのサイトにあるか」の答えが合っていません。

link-damaged = リンクの一部を使えませんでした。読み取れた部分は入力してあります。省かれた部分：
link-copy = この回答へのリンクをコピー
link-holds = リンクには、一覧から選んだ答えが入ります。入力した内容とスクリプトの出力は、このページの外に出ません。

checklist-heading = セットアップ前のチェックリスト
checklist-print = チェックリストを印刷
checklist-verify = 確認：

script-heading = サーバーから答えを集める
script-lead = { $count ->
   *[other] 未回答の質問のうち { $count } 件は、スクリプトで答えを得られます。
    }
script-explanation = このスクリプトは、サーバーで「管理者として実行」した Windows PowerShell で実行してください。読み取るだけで、何も変更せず、ファイルも書かず、どこにも送信しません。先に内容を読み、出力を下に貼り付けてください。
script-copy = スクリプトをコピー
script-copied = コピーしました
script-output = スクリプトの出力
script-use = 出力を使う
script-used = { $count ->
    [0] この出力には、未回答の質問への答えがありません。
   *[other] 出力から { $count } 件の答えを取り込みました。
    }
script-not-output = これはスクリプトの出力ではありません。出力は「setup-readiness-facts」で始まります。

support-heading = サポート
    .lead = このビルドについて Microsoft などが公開している情報です。サポートに関するもので、セットアップがすべてをチェックするわけではありません。
support-lifecycle = サポートの終了
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = フォレストの機能レベル
support-controllers = ドメイン コントローラー
support-coexistence = 組織内の古い Exchange
support-passes = サポートされている
support-warns = サポートされていない
support-unknown = 判断できない
support-source = 出典
support-note-ended = サポートは { $date } に終了しました。
support-note-allowed = 可能ですが、サポートされていません。

announced-lead = まだ公開されていないバージョンについての発表で、変更されることがあります。
announced-coexistence-allowed = { $date } の発表：SE { $release } では、Exchange Server { $other } のサーバーを組織に残せますが、サポートはありません。
announced-coexistence-blocked = { $date } の発表：SE { $release } のセットアップは、Exchange Server { $other } のサーバーが組織に残っていると、実行を拒否します。
announced-ucma-removed = { $date } の発表：SE { $release } では、UCMA 4.0 と Outlook on the web のインスタント メッセージング、Outlook Anywhere（RPC over HTTP）が削除されます。

needs-heading = この役割に必要な Windows の機能とソフトウェア
needs-features = Windows の機能をインストールする
needs-software = ダウンロードしてインストールするもの：
