# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = セットアップが止まる原因
severity-warning = 警告
severity-info = 情報

outcome-succeeded = セットアップは成功
outcome-failed = セットアップは失敗
outcome-incomplete = ログがセットアップの途中で終わっている
outcome-unknown = セットアップがどう終わったかはログに記録されていない
outcome-closed = セットアップが何も変更しないうちにウィザードが閉じられた
outcome-update-succeeded = 更新プログラムのインストールは成功
outcome-update-failed = 更新プログラムのインストールは失敗
outcome-update-incomplete = ログが更新の途中で終わっている
outcome-update-unknown = 更新がどう終わったかはログに記録されていない

attempt-of = 実行 { $number }/{ $total }

finding-heading = { $severity }：{ $title }
finding-heading-probable = { $severity }（おそらく）：{ $title }
heading-plan = 対処方法（この順に）
heading-in-any-case = どの場合も
heading-suggestions = 確認する価値のあるもの
suggestion-wording = { $line } 行目にセットアップのメッセージの言葉がありますが、断定できるほどではありません。
suggestion-name = { $line } 行目に、このエラーに出てくる名前があります。
suggestion-topic = { $line } 行目は、これに関係しているようです。
command-risky = 変更または削除を伴うため、先に内容を確認
command-elevated = 管理者として実行
command-needs = { $what }が必要
need-ActiveDirectory = ActiveDirectory モジュール（Windows の機能 RSAT-AD-PowerShell）
need-DirectoryTools = Active Directory のツール（Windows の機能 RSAT-ADDS）
need-ExchangeOnlineManagement = ExchangeOnlineManagement モジュール
need-FailoverClusters = FailoverClusters モジュール（Windows の機能 RSAT-Clustering-PowerShell）
need-WebAdministration = IIS に付属する WebAdministration モジュール
need-FixInstallerCache = Microsoft のスクリプト（FixInstallerCache.ps1）

notice-empty = 読み取るものがありません。セットアップが出したテキストを貼り付けるか、サーバーのシステム ドライブの ExchangeSetupLogs フォルダーにある ExchangeSetup.log を選択してください。
notice-binary = このファイルはテキストではありません。ExchangeSetupLogs フォルダーの ExchangeSetup.log か、それを含む .zip または .gz を選択してください。
notice-not-a-log = このテキストは、Exchange のセットアップが書くものには見えません。エラーの前後の行を貼り付けるか、ExchangeSetupLogs フォルダーの ExchangeSetup.log を選択してください。
notice-setup-text = このテキストは Exchange のセットアップのものですが、何がセットアップを止めたのかは含まれていません。「The following error was generated」以降、または FAILED を含む最初の行以降まで、広めに貼り付けてください。システム ドライブの ExchangeSetupLogs フォルダーにある ExchangeSetup.log を選択してもかまいません。
notice-not-covered-product = このテキストは Exchange Server { $year } のセットアップのもので、このツールの対象外です。両方のセットアップに共通するものがあれば表示します。コマンドと要件は Exchange Server 2013 以降のものです。
notice-eight-bit = テキストが Unicode ではありません。windows-1252 として読み取ったため、一部の文字が正しく表示されない可能性があります。ID とコードには影響しません。
notice-text-cut = テキストが非常に長く、セットアップのログの先頭が含まれていません。{ $from } 行目から { $to } 行目までは省き、その前後の行を読み取りました。
notice-line-cut = { $line } 行目が非常に長いため、最初の 64 kB だけを読み取りました。
notice-mixed-encoding = ファイルの途中で文字コードが変わっています（最初は { $line } 行目）。別のプログラムが書き足したものです。各部分はそれぞれの文字コードで読み取りましたが、ほかのプログラムでは一部が文字化けすることがあります。
notice-no-run-header = 実行の先頭部分がないため、バージョン、アカウント、操作が分からない場合があります。
notice-run-cap = ログにはセットアップの実行が { $total } 回分あります。最後の { $kept } 回分の結果を残しました。それより古いものは見出しだけで、最も古いものは省かれている場合があります。
notice-members-cap = 異なるチェックや設定が { $limit } 件を超えているため、残りは省きました。
notice-evidence-cap = 根拠となる行が非常に多いため、後ろの行は一部だけを引用しています。
notice-short-last-run = 最後の実行（{ $number } 回目）は数行しかありません。その前の { $shown } 回目の実行を表示しています。
notice-file-unused = 使用しなかったファイル：{ $files }。認識できる内容がありませんでした。
notice-zip-damaged = 壊れているため、読み取れないか途中までしか読み取れませんでした：{ $files }。
notice-zip-encrypted = パスワードで保護されているため、読み取れませんでした：{ $files }。展開して、ログ ファイルを選択してください。
notice-zip-unsupported = ここでは開けない圧縮方式のため、読み取れませんでした：{ $files }。展開して、ログ ファイルを選択してください。
notice-zip-bomb = 展開するとログとしては大きくなりすぎるため、読み取らないか途中で止めました：{ $files }。
notice-zip-deep = アーカイブが何重にも入れ子になっているため、開きませんでした：{ $files }。展開して、ログ ファイルを選択してください。
notice-zip-many = アーカイブ内のファイルが多すぎるため、{ $count } 個を読み取りませんでした。名前がログらしいものから先に読み取っています。ログが含まれていなければ、アーカイブを展開して、ログ ファイルを選択してください。
notice-update-log = これはセキュリティ更新プログラム（.msp）のログで、セットアップとは別のプログラムが書いたものです。そのエラーをここで調べます。セットアップのチェックはここにはなく、ExchangeSetup.log にあります。
notice-services-restored = 更新プログラムが停止したサービスは、元の状態に戻っています（ServiceControl.ps1 が完了しました）。更新プログラムがインストールされたかどうかは、PatchVerboseLogging.log で分かります。
notice-other-update-log = { $files } は、別のプログラムの更新に関する Windows インストーラーのログです。Exchange の名前は出てきません。
notice-companion-alone = { $files } は、セットアップのインストール手順の 1 つに属するログです。ExchangeSetup.log も一緒に選択すると、原因のエラーと並べて表示されます。

plan-start-properly = 各手順に書かれたメディア、スイッチ、シェルを使ってセットアップを起動します。
plan-reach-active-directory = このサーバーから適切なドメイン コントローラーに接続できるようにします（DNS、ネットワーク、サイト）。
plan-raise-levels = ドメイン コントローラーと機能レベルを、このバージョンの要件まで引き上げます。
plan-use-right-account = 必要なグループに入っているアカウントでサインインし、セットアップを管理者として起動します。
plan-prepare-schema = スキーマ マスターと同じドメインとサイトで /PrepareSchema を実行し、スキーマを拡張します。
plan-prepare-ad = スキーマ マスターと同じドメインとサイトで /PrepareAD を実行し、Active Directory を準備します。新しい組織では /OrganizationName も付けます。ハイブリッド環境では、セットアップが要求する場合に /TenantOrganizationConfig も付けます。
plan-prepare-domain = /PrepareDomain でドメインを準備します。
plan-wait-for-replication = Active Directory がこのサイトにレプリケートされるまで待ちます。
plan-handle-older-exchange = 妨げになっている古い Exchange サーバーを更新するか削除します。
plan-change-windows = このバージョンの Exchange がサポートするコンピューターと Windows のバージョンを使います。
plan-install-features = 不足している Windows の機能をインストールします。
plan-install-dot-net = 必要な .NET Framework をインストールします。
plan-install-software = 不足しているソフトウェアをインストールします。
plan-install-updates = 不足している Windows の更新プログラムをインストールします。
plan-start-services = セットアップに必要なサービスを開始するか有効にします。
plan-own = 次の項目の手順に従います：{ $title }。
plan-close-processes = Exchange のファイルを使用しているプログラムを閉じます。
plan-finish-earlier-setup = 途中で止まった以前のインストールを完了させます。
plan-uninstall-first = 新しくインストールし直す場合は、先にインストール済みのものをアンインストールします。
plan-restart = ほかの手順がすべて終わったら、サーバーを 1 回再起動します。
plan-run-setup-again = セットアップをもう一度実行します。

license-by-media = 2021 年 9 月より前のメディアと Exchange 2013 のメディアでは、ライセンス条項に同意するスイッチは /IAcceptExchangeServerLicenseTerms です。

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = セットアップは完了している：ここでの作業は残っていない
    .situation-afterwards = セットアップは完了している：次の作業が残っている
    .situation-passed = セットアップはここで止まらずに先へ進んだ：対処は不要

unknown-check = チェック { $id }
    .meaning = セットアップがチェック { $id } を報告していますが、このツールはまだこのチェックに対応していません。最も確かな情報はセットアップ自身のメッセージです：{ $message }
    .cause-newer-setup = 新しいセットアップには、ここに説明のないチェックが含まれていることがあります。
    .step-read-message = セットアップ自身のメッセージと、その前後の行を読みます。
    .step-look-up = Microsoft のドキュメントでこのチェックを調べるか、名前とメッセージで検索します。
    .step-change-and-run-again = メッセージが指すものを修正し、セットアップをもう一度実行します。
    .verify = セットアップの結果にこのチェックが表示されなくなります。
unnamed-check = 名前のないチェック
    .meaning = このツールがまだ対応していない問題でセットアップが止まりました。ID も出力されていません。セットアップ自身のメッセージ：{ $message }
    .step-read-message = セットアップ自身のメッセージと、その前後の行を読みます。
    .step-search-words = メッセージの文言をそのまま検索します。
    .step-change-and-run-again = メッセージが指すものを修正し、セットアップをもう一度実行します。
    .verify = セットアップがこのメッセージを表示しなくなります。
unnamed-warning = 名前のない警告
    .meaning = このツールがまだ対応していない問題について、セットアップが警告しました。ID は出力されていません。セットアップ自身のメッセージ：{ $message }
    .step-read-message = セットアップ自身のメッセージを読みます。
    .step-decide = 対処が必要かどうかを判断します。警告ではセットアップは止まりません。
    .verify = セットアップがこの警告を表示しなくなります。

# Where links lead.
link-topic = このチェックに関する Microsoft のトピック
link-readiness-checks = Exchange セットアップの前提条件のチェック一覧
link-prerequisites = Exchange Server の前提条件
link-system-requirements = Exchange Server のシステム要件
link-supportability-matrix = Exchange Server のサポート マトリックス
link-prepare-ad = Active Directory とドメインの準備
link-unattended = コマンド ラインからのセットアップ
link-install-edge = エッジ トランスポート サーバーのインストール
link-recover = Exchange サーバーの回復
link-upgrade-cu = 累積更新プログラムのインストール
link-upgrade-to-se = Subscription Edition へのアップグレード
link-delegate = サーバーのインストールの委任
link-build-numbers = ビルドの一覧とダウンロード
link-release-notes = Exchange Server のリリース ノート
link-maintenance-mode = DAG メンバーのメンテナンス
link-antivirus = Exchange サーバーのウイルス対策ソフトウェア
link-arbitration = 調停メールボックスの再作成
link-failed-updates = 失敗した Exchange の更新の修復
link-msi-1603 = Windows インストーラーのエラー 1603
link-execution-policy = セットアップ中に AuthorizationManager のチェックが失敗する
link-setup-in-powershell = PowerShell から setup.exe でセットアップを起動した場合
link-database-mandatory = エラー「Database is mandatory on UserMailbox」
link-setup-assist = SetupAssist（Microsoft のスクリプト）
link-setup-log-reviewer = SetupLogReviewer（Microsoft のスクリプト）
link-fix-installer-cache = FixInstallerCache（Microsoft のスクリプト）
link-copy-missing-dlls = CopyMissingDlls（Microsoft のスクリプト）
link-antivirus-exclusions = Set-ExchAVExclusions（Microsoft のスクリプト）
link-extended-protection = ExchangeExtendedProtectionManagement（Microsoft のスクリプト）
link-install-watermark = ウォーターマークについて（SetupAssist の説明）
link-reboot-pending = 保留中の再起動について（SetupAssist の説明）
link-computers-container = Computers コンテナーについて（SetupAssist の説明）
link-read-only-controllers = 読み取り専用ドメイン コントローラーについて（SetupAssist の説明）
link-transport-certificate = 内部トランスポート証明書について（HealthChecker の説明）
link-update-wizard = Exchange Update Wizard：使用中のビルドに応じた手順
link-vc2012 = Visual C++ 2012 のダウンロード
link-vc2013 = Visual C++ 2013 のダウンロード
link-ucma4 = UCMA 4.0 のダウンロード
link-url-rewrite = IIS URL Rewrite のダウンロード
link-dotnet48 = .NET Framework 4.8 のダウンロード
link-filter-pack = Office 2010 フィルター パックのダウンロード
link-kb3206632 = 更新プログラム KB3206632
link-kb2999226 = 更新プログラム KB2999226
link-answers = Microsoft Q&A の類似事例
link-article = これに関する Microsoft の記事
link-report = これに関する報告
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = Web（日本語）
link-search-web = Web
