# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = ライブラリの読み込みに関する Windows の更新プログラムがない
    .meaning = Windows Server 2008 R2（Exchange 2013 のみ）に、Exchange の検索に必要な更新プログラム KB2533623 がありません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-update-missing = KB2533623 のない Windows Server 2008 R2 SP1 です。
    .cause-version-unreadable = 新しい Windows の場合：セットアップが kernel32.dll のバージョンを読み取れませんでした。
    .step-install-update = Windows Server 2008 R2 SP1 では、KB2533623 を含む後の更新プログラム（KB3063858 など）をインストールします。KB2533623 自体は、もう Microsoft から提供されていません。
    .step-repair-system-files = 新しい Windows では、更新プログラムは不要なはずです。コマンドの結果にバージョンが表示されない場合は、システム ファイルを修復します。
    .step-restart-and-run = 求められたら再起動し、セットアップをもう一度実行します。
    .verify = Windows Server 2008 R2 では、コマンドの結果に 2 つの更新プログラムのどちらかが表示されます（後の更新プログラムに含まれている場合を除く）。このチェックに合格します。
    .command-find-update = 更新プログラムがインストールされているかを確認する
    .command-show-version = kernel32.dll のバージョンを表示する
    .command-repair-system-files = システム ファイルを修復する

Win2k12RefsUpdateNotInstalled = ReFS でフォーマットされたディスクで「dir」を実行するとコンピューターがフリーズすることがある
    .meaning = この Windows Server 2012 に、ReFS 用の更新プログラム KB2894875 がありません。セットアップは警告し、続行します。
    .why = これがないと、ReFS ボリュームのフォルダーを一覧表示しただけで、サーバーがフリーズすることがあります。
    .cause-windows-outdated = Windows Server 2012 が最新の状態に更新されていません。
    .step-install-update = KB2894875（64 ビット版）か、それを含む Windows Server 2012 の後の累積更新プログラムをインストールします。
    .step-restart-or-retry = 更新プログラムが再起動を求める場合は、セットアップを閉じて再起動し、セットアップを起動し直します。求めない場合は、ウィザードで「再試行」を選択するか、セットアップをもう一度実行します。
    .verify = セットアップが警告しなくなります。コマンドの結果に更新プログラムが表示されます（後の更新プログラムに含まれている場合を除く）。
    .command-find-update = 更新プログラムがインストールされているかを確認する

Win2k12RollupUpdateNotInstalled = Windows Server 2012 の更新プログラムのロールアップがインストールされていない
    .meaning = この Windows Server 2012 に、2013 年 4 月のロールアップ KB2822241 がありません。セットアップは警告し、続行します。
    .why = ReFS ディスクの信頼性の問題など、いくつかの不具合が修正されます。
    .cause-windows-outdated = Windows Server 2012 が最新の状態に更新されていません。
    .step-install-update = KB2822241（64 ビット版）か、それを含む Windows Server 2012 の後の累積更新プログラムをインストールします。
    .step-restart-or-retry = 更新プログラムが再起動を求める場合は、セットアップを閉じて再起動し、セットアップを起動し直します。求めない場合は、ウィザードで「再試行」を選択するか、セットアップをもう一度実行します。
    .verify = セットアップが警告しなくなります。コマンドの結果にロールアップが表示されます（後の更新プログラムに含まれている場合を除く）。
    .command-find-update = ロールアップがインストールされているかを確認する

Win2k12UrefsUpdateNotInstalled = ReFS でフォーマットされたディスクが正しく動作しないことがある
    .meaning = この Windows Server 2012 に、仮想ディスク サービスと ReFS 用の更新プログラム KB2884597 がありません。セットアップは警告し、続行します。
    .why = これがないと ReFS ディスクの信頼性が下がり、データが壊れたり失われたりすることがあります。
    .cause-windows-outdated = Windows Server 2012 が最新の状態に更新されていません。
    .step-install-update = KB2884597（64 ビット版）か、それを含む Windows Server 2012 の後の累積更新プログラムをインストールします。
    .step-restart-or-retry = 更新プログラムが再起動を求める場合は、セットアップを閉じて再起動し、セットアップを起動し直します。求めない場合は、ウィザードで「再試行」を選択するか、セットアップをもう一度実行します。
    .verify = セットアップが警告しなくなります。コマンドの結果に更新プログラムが表示されます（後の更新プログラムに含まれている場合を除く）。
    .caution = それまで、このサーバーの ReFS ボリュームにあるデータベースは、データが失われることがあります。そこにデータベースを置かないでください。
    .command-find-update = 更新プログラムがインストールされているかを確認する

Win2k16LSARollupUpdateNotInstalled = KB3206632 セキュリティ更新プログラムがインストールされていない
    .meaning = この Windows Server 2016 は、2016 年 12 月のセキュリティ更新プログラム（ビルド 14393.576）より古い状態です。
    .cause-windows-outdated = Windows Server 2016 を初期のメディアからインストールした後、更新していません。
    .step-install-update = Windows Server 2016 の最新の累積更新プログラムをインストールします。KB3206632 が含まれています。
    .step-restart-or-retry = 更新プログラムが再起動を求める場合は、セットアップを閉じて再起動し、セットアップを起動し直します。求めない場合は、ウィザードで「再試行」を選択するか、セットアップをもう一度実行します。
    .verify = コマンドの結果が 14393 で、UBR が 576 以上です。
    .command-show-revision = Windows のビルド番号とリビジョンを表示する

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = KB2619234 更新プログラムがインストールされていない
    .meaning = この Windows Server 2008 R2 または Windows 7 に、RPC over HTTP 用の更新プログラム KB2619234 がありません。
    .why = これがないと、Outlook Anywhere が正しく動作しません。
    .cause-update-missing = 更新プログラムがインストールされていません。
    .step-install-update = Microsoft のサポート ページから KB2619234（64 ビット版）をインストールします。
    .step-restart-or-retry = 更新プログラムが再起動を求める場合は、セットアップを閉じて再起動し、セットアップを起動し直します。求めない場合は、ウィザードで「再試行」を選択するか、セットアップをもう一度実行します。
    .verify = コマンドの結果に更新プログラムが表示されます。
    .command-find-update = 更新プログラムがインストールされているかを確認する

KB2999226NotInstalled = Windows の Universal C Runtime の更新プログラム（KB2999226）がインストールされていない
    .meaning = Universal C Runtime（KB2999226）がインストールされていません。Exchange 2016 CU22 以降では、Windows Server 2012 と 2012 R2 に必要です。
    .why = これがないと、緊急軽減サービスが使う IIS URL Rewrite 2.1 が、これらの Windows で動作しません。
    .cause-windows-outdated = Windows が最新の状態に更新されていません。
    .cause-new-requirement = サーバーを初めて Exchange 2016 CU22 以降に更新します。
    .step-check-prerequisites = KB2999226 のサポート ページで、必要な更新プログラムを調べ、先にインストールします。
    .step-install-update = サーバーの Windows のバージョン用のものをダウンロードし、インストールします。
    .step-restart-or-retry = 更新プログラムが再起動を求める場合は、セットアップを閉じて再起動し、セットアップを起動し直します。求めない場合は、ウィザードで「再試行」を選択するか、セットアップをもう一度実行します。
    .verify = コマンドの結果に更新プログラムが表示されます。
    .command-install-update = ダウンロードした更新プログラムをインストールする
    .command-find-update = 更新プログラムがインストールされているかを確認する

RollupFor451NotInstalled = .NET Framework 4.5.1 のロールアップがない
    .meaning = .NET Framework 4.5.1 の更新プログラムのロールアップがありません。番号は公開されていません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-updates-missing = このサーバーに、Windows と .NET の更新プログラムが足りません。
    .step-install-dotnet = この累積更新プログラムに必要な .NET Framework（Exchange 2016 CU15 以降では 4.8）をインストールします。そうすればロールアップは不要です。インストール済みの Exchange のビルドがその .NET をサポートしていない場合は、すぐに続けて Exchange を更新します。
    .step-update-windows = 残りの Windows の更新プログラムをインストールし、再起動して、セットアップをもう一度実行します。
    .verify = .NET Framework 4.8 が必要な場合は、コマンドの結果が 528040 以上です。
    .command-show-release-number = .NET の Release 値を表示する

# Facts

fact-FileVersionKernel32 = kernel32.dll のバージョン
fact-FileVersionRefs = refs.sys のバージョン
fact-FileVersionDiscan = ロールアップの有無を示すファイルのバージョン
fact-FileVersionUrefs = urefs.dll のバージョン
fact-FileVersionSspicli = sspicli.dll のバージョン
fact-FileVersionRpcHttp = RPC over HTTP ライブラリのバージョン
fact-KB2533623Installed = KB2533623 以降のインストール
    .ask = KB2533623 か、それを含む後の更新プログラムはインストールされていますか？
    .hint = Windows Server 2008 R2 でだけ関係します。
fact-KB2894875Installed = KB2894875 以降のインストール
    .ask = KB2894875 か、後の累積更新プログラムはインストールされていますか？
    .hint = Windows Server 2012（R2 ではない）でだけ関係します。
fact-KB2822241Installed = KB2822241 以降のインストール
    .ask = ロールアップ KB2822241 か、後の累積更新プログラムはインストールされていますか？
    .hint = Windows Server 2012（R2 ではない）でだけ関係します。
fact-KB2884597Installed = KB2884597 以降のインストール
    .ask = KB2884597 か、後の累積更新プログラムはインストールされていますか？
    .hint = Windows Server 2012（R2 ではない）でだけ関係します。
fact-KB2619234Installed = KB2619234 のインストール
    .ask = KB2619234 はインストールされていますか？
    .hint = Windows Server 2008 R2 と Windows 7 でだけ関係します。
fact-KB2999226Installed = Universal C Runtime（KB2999226）のインストール
    .ask = Universal C Runtime（KB2999226）はインストールされていますか？
    .hint = Windows Server 2012 と 2012 R2 でだけ関係します。
fact-WindowsRevision = Windows のリビジョン（ビルドの後の番号）
    .ask = Windows のビルドの後に付く番号は何ですか（14393.576 なら 576）？
    .hint = winver コマンドで、括弧の中に表示されます。
