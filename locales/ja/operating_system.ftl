# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core または Windows Nano Server がインストールされている
    .meaning = このコンピューターの Windows にはデスクトップがありません。Exchange 2016 にはデスクトップが必要です。
    .cause-installed-without-desktop = Windows Server 2016 が、デスクトップ エクスペリエンスなしでインストールされています。
    .cause-shell-removed = Windows Server 2012 または 2012 R2 が Server Core としてインストールされたか、そのグラフィカル シェルが削除されています。
    .step-add-desktop = Windows Server 2012 または 2012 R2 では、グラフィカル シェルを追加します。コマンドはサーバーを再起動します。Windows がファイルを見つけられない場合は、Windows のメディアを入れ（ここではドライブ D）、Server Core ではないエディションのファイルを使います。
    .step-reinstall-windows = Windows Server 2016 では、デスクトップ エクスペリエンスを選んで Windows をインストールし直します。後から追加はできません。
    .step-use-exchange-se = または、Windows Server 2019 以降の Server Core で動作する Exchange SE をインストールします。
    .verify = InstallationType が Server Core ではなく Server になっています。
    .caution = Windows をインストールし直すと、インストール済みの Exchange も含めて、サーバーの内容が消えます。
    .situation-server-2012 = Windows Server 2012 または 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = デスクトップを追加し、再起動する
    .command-list-editions = Windows のメディアにある各エディションのインデックスを表示する
    .command-add-desktop-from-media = メディアからデスクトップを追加し、再起動する
    .command-show-installation-type = インストールの種類を表示する

OSCheckedBuild = オペレーティング システムがデバッグ モードになっている
    .meaning = Windows がデバッグ モードで動いています。セットアップは警告し、続行します。
    .cause-debugging-on = トラブルシューティングの後、カーネル デバッグが有効のままです。
    .cause-checked-build = Windows のチェック ビルド（デバッグ ビルド）がインストールされています。
    .step-turn-debugging-off = カーネル デバッグを無効にします。BitLocker が有効なら、先に中断します。Windows が拒否する場合は、この変更の間だけセキュア ブートを無効にします。
    .step-restart-server = サーバーを再起動します。
    .step-install-normal-windows = チェック ビルドなら、通常の Windows をインストールします。
    .verify = コマンドの結果が False になります。
    .command-show-boot-entries = ブート エントリを表示する
    .command-turn-debugging-off = カーネル デバッグを無効にする
    .command-show-debug-mode = Windows がデバッグ モードかを確認する

PowerShellExecutionPolicyCheckSet = ExecutionPolicy GPO が定義されている
    .meaning = グループ ポリシーが、コンピューターまたはユーザーに対して PowerShell の実行ポリシーを設定しています。値が何であるかは関係ありません。
    .why = セットアップは WMI を停止します。このポリシーがあると、PowerShell はスクリプトのたびに WMI を必要とします。セットアップは途中で失敗し、サーバーが矛盾した状態になります。
    .cause-policy-applies = ポリシー「スクリプトの実行を有効にする」が、サーバーまたはアカウントに適用されています。
    .cause-value-left = ポリシーの古い値がレジストリに残っています。
    .step-find-policy = MachinePolicy または UserPolicy が設定されているかを確認します。レポートでポリシーの名前が分かります。
    .step-exclude-server = MachinePolicy が設定されている場合はサーバーを、UserPolicy の場合はアカウントを、このポリシーの対象から外します。または、ポリシーを「未構成」にします。その後、gpupdate /force を実行します。
    .step-empty-value = すぐにできない場合や古い値が残っている場合は、Microsoft のトピックに従って値を空にします。コマンドは MachinePolicy 用です。UserPolicy では HKCU の下の同じキーです。
    .step-run-setup-at-once = もう一度スコープを一覧表示し、すぐにセットアップを実行し、終わったらポリシーを元に戻します。
    .verify = MachinePolicy と UserPolicy が Undefined になっています。Microsoft は Process と CurrentUser も Undefined にするよう求めています。
    .caution = 空にした値は、次のポリシー更新で（セットアップの途中でも）書き戻されます。また、Microsoft の別のページによると、空の値でも設定済みと見なされます。サーバーを対象から外す方が安全です。
    .command-find-policy = ポリシー名の分かるレポートを作成する（一時フォルダーの gp.html）
    .command-empty-value = コンピューターのポリシーの値を空にする
    .command-list-scopes = スコープの一覧を表示する

ServerWinWebEdition = Windows Server の Web エディションがインストールされている
    .meaning = このコンピューターは Windows Server の Web エディションです。Windows Server 2012 以降にこのエディションはありません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = Exchange 2019 がサポートされるのは、Standard と Datacenter のエディションだけです。
    .step-check-edition = エディションを確認します。
    .step-use-other-server = サポートされている Windows Server の Standard または Datacenter のサーバーを使います。
    .verify = Caption に Standard または Datacenter とあります。
    .command-show-edition = Windows のエディションを表示する

ValidOSVersion = 互換性のないオペレーティング システムが検出された
    .meaning = { $product_name } は、このコンピューターの Windows のバージョンまたはエディションをサポートしていません。
    .cause-version-not-supported = この Exchange のバージョンに対して、Windows が古すぎるか新しすぎます。
    .cause-windows-client = Windows クライアントにサーバーの役割をインストールしようとしています。
    .cause-media-too-old = この Windows に対して、メディアが古すぎます。
    .step-compare-windows = このコンピューターの Windows を、サポートされているものと比べます。
    .step-use-supported-windows = その中にない場合は、サポートされている Windows のサーバーを使います。
    .step-use-newest-media = その中にある場合は、最新の累積更新プログラムのメディアを使います。
    .verify = Caption に、使用するメディアがサポートする Windows の名前があります。
    .caution = Exchange のあるサーバーで Windows を上書きアップグレードしないでください。サポートされていません。
    .situation-for-2013 = Exchange 2013 サーバー：Windows Server 2008 R2 SP1、2012、2012 R2（SP1 以降）、デスクトップあり。管理ツールは 64 ビットの Windows 7 SP1、8、8.1（SP1 以降）でも可
    .situation-for-2016 = Exchange 2016 サーバー：Windows Server 2012、2012 R2、2016（CU3 以降）、デスクトップあり。管理ツールは 64 ビットの Windows 8.1、10 でも可
    .situation-for-2019 = Exchange 2019 と SE のサーバー：Windows Server 2019、2022（2019 は CU12 以降）、2025（2019 は CU14 以降）の Standard または Datacenter、Server Core またはデスクトップ。管理ツール：デスクトップのある同じ Windows Server、または 64 ビットの Windows 10、11
    .command-show-windows = Windows のバージョンとエディションを表示する

WindowsServer2008CoreServerEdition = Windows Server 2008 の Server Core がインストールされている
    .meaning = このコンピューターは、Windows Server 2008 または 2008 R2 の Server Core インストールです。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = この 2 つのうち、Exchange 2013 が動作するのは Windows Server 2008 R2 のフル インストールだけです。それより新しい Exchange は、どちらでも動作しません。
    .step-check-edition = インストールの種類を確認します。
    .step-use-other-server = サポートされている Windows のフル インストールのサーバーを使います。この Server Core は変換できません。
    .verify = InstallationType が Server で、サポートされている Windows です。
    .command-show-edition = インストールの種類を表示する

ValidOSVersionForAdminTools = この Windows では Exchange の管理ツールを実行できない
    .meaning = このバージョンの Exchange の管理ツールは、このコンピューターの Windows では動作しません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-version-not-supported = これらのツールに対して、Windows が古すぎるか新しすぎます。
    .cause-32-bit-windows = 32 ビットの Windows です。
    .step-compare-windows = このコンピューターの Windows を、サポートされているものと比べます。その中にない場合は、別のコンピューターを使います。
    .step-use-newest-media = その中にある場合は、最新の累積更新プログラムのメディアを使います。
    .verify = Caption に、使用するメディアがサポートする Windows の名前があり、OSArchitecture が 64 ビットです。
    .situation-for-2013 = Exchange 2013 の管理ツール：Windows Server 2008 R2 SP1、2012、2012 R2（SP1 以降）。64 ビットの Windows 7 SP1、8、8.1（SP1 以降）
    .situation-for-2016 = Exchange 2016 の管理ツール：Windows Server 2012、2012 R2、2016（CU3 以降）。64 ビットの Windows 8.1、10
    .command-show-windows = Windows のバージョンとアーキテクチャを表示する

# Facts

fact-ServerCoreInstalled = サーバーの基本部分のインストール（デスクトップありの場合も該当）
fact-FullDesktopInstalled = Windows のデスクトップ
    .ask = この Windows にデスクトップ（デスクトップ エクスペリエンス、フル インストール）はありますか？
    .hint = Server Core では、サインイン後にコマンド プロンプトか SConfig だけが表示されます。
fact-DebugVersion = デバッグ モードの Windows
    .ask = Windows はデバッグ モードで動いていますか？
    .hint = 運用中のサーバーでは、ほぼ必ず「いいえ」です。
fact-PowerShellExecutionPolicy = グループ ポリシーによる実行ポリシー
    .ask = グループ ポリシーが PowerShell の実行ポリシーを設定していますか？
    .hint = Get-ExecutionPolicy -List で、MachinePolicy と UserPolicy が Undefined なら「いいえ」です。
fact-OSProductSuite = Windows の製品スイート（ビット マスク）
fact-WindowsServer12Version = Windows Server 2012 との比較
fact-WindowsServer2019Version = Windows Server 2019 との比較
