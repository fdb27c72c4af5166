# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = .NET Framework 3.5.1 の HTTP アクティブ化がない
    .meaning = Windows Server 2008 R2 に、.NET Framework 3.5.1 の機能「HTTP アクティブ化」がインストールされていません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = Exchange の Web サービスは、これによって起動します。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .step-add-on-2008-r2 = Windows Server 2008 R2 では、NET-HTTP-Activation を追加します。
    .step-install-successor = Windows Server 2012 または 2012 R2 では、AS-HTTP-Activation をインストールします。Windows Server 2016 以降にはないので、NET-WCF-HTTP-Activation45 をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果で、使用中の Windows の機能に [X] が付いています。
    .command-add-on-2008-r2 = Windows Server 2008 R2 で、機能を追加する
    .command-install-on-2012 = Windows Server 2012 または 2012 R2 で、機能をインストールする
    .command-install-on-2016 = Windows Server 2016 以降で、後継の機能をインストールする
    .command-show-state = 状態を表示する

Iis32BitMode = IIS が 32 ビット互換モードである
    .meaning = このサーバーのアプリケーション プールは、既定では 32 ビットとして動きます。
    .why = Exchange の Web コンポーネントは 64 ビットで、そこでは読み込まれません。
    .cause-default-changed = 別の Web アプリケーションのために既定値が変更されています。
    .cause-configuration-copied = IIS の構成が別のサーバーからコピーされています。
    .step-list-pools = 32 ビットのプールを一覧表示し、32 ビットのままにする必要のあるほかのアプリケーションのものを控えます。
    .step-set-default = アプリケーション プールの既定値で、「32 ビット アプリケーションの有効化」を False にします。
    .step-keep-pool = 控えたプールを個別に設定するか、そのアプリケーションを別のサーバーに移します。
    .step-run-iisreset = iisreset を実行し（その間、このサーバーの Web サイトはすべて止まります）、セットアップをもう一度実行します。
    .verify = コマンドの結果が False になります。
    .caution = 既定値に頼っている 32 ビットの Web アプリケーションは、プールを個別に設定するまで動かなくなります。
    .command-list-pools = 32 ビットのアプリケーション プールの一覧を表示する
    .command-set-default = 既定値を 64 ビットにする
    .command-keep-pool = 1 つのプールを 32 ビットのままにする
    .command-restart-iis = IIS を再起動する
    .command-show-default = 既定値を表示する

LonghornASPNET = IIS 7 の ASP.NET がない
    .meaning = Windows Server 2008 R2 に、IIS の機能 ASP.NET がインストールされていません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-add-on-2008-r2 = Windows Server 2008 R2 では、Web-Asp-Net を追加します。
    .step-install-successor = 新しい Windows では、Web-Asp-Net45 をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果で、使用中の Windows の機能に [X] が付いています。
    .command-add-on-2008-r2 = Windows Server 2008 R2 で、機能を追加する
    .command-install-successor = Windows Server 2012 以降で、後継の機能をインストールする
    .command-show-state = 状態を表示する

LonghornClientCertificateMappingAuthentication = クライアント証明書マッピング認証コンポーネントが必要
    .meaning = IIS の機能「クライアント証明書マッピング認証」（Web-Client-Auth）がインストールされていません。
    .why = 携帯端末の ActiveSync など、証明書によるサインインに必要です。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Client-Auth をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Client-Auth に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornDirectoryBrowse = IIS に「ディレクトリの参照」がインストールされていない
    .meaning = IIS の機能「ディレクトリの参照」（Web-Dir-Browsing）がインストールされていません。
    .why = 参照を使わない場合でも、Exchange がそのオプションを設定します。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Dir-Browsing をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Dir-Browsing に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornHttpErrors = IIS に「HTTP エラー」がインストールされていない
    .meaning = IIS の機能「HTTP エラー」（Web-Http-Errors）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Http-Errors をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Http-Errors に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornHttpLogging = IIS に「HTTP ログ」がインストールされていない
    .meaning = IIS の機能「HTTP ログ」（Web-Http-Logging）がインストールされていません。
    .why = Outlook、携帯端末、ブラウザーから Exchange への要求が、このログに残ります。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Http-Logging をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Http-Logging に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornHttpRedirect = IIS に「HTTP リダイレクト」がインストールされていない
    .meaning = IIS の機能「HTTP リダイレクト」（Web-Http-Redirect）がインストールされていません。
    .why = Exchange が、サイトのルートから Outlook on the web への転送などに使います。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Http-Redirect をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Http-Redirect に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornHttpTracing = IIS に失敗した要求のトレースがインストールされていない
    .meaning = IIS の機能「トレース」（Web-Http-Tracing）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Http-Tracing をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Http-Tracing に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornIIS6MetabaseNotInstalled = IIS 6 互換性コンポーネントがインストールされていない：IIS 6 メタベース互換
    .meaning = IIS の機能「IIS 6 メタベース互換」（Web-Metabase）がインストールされていません。
    .why = セットアップと、仮想ディレクトリのコマンドレットが使います。
    .cause-tools-only = IIS のないコンピューターに、管理ツールだけをインストールしているか、そこからウィザードで Active Directory を準備しようとしています。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server では、Web-Metabase をインストールします。
    .step-enable-on-client = Windows クライアント（管理ツールのみ）では、IIS-Metabase を有効にします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Metabase に [X] が付いています。クライアントでは、dism で機能が有効と表示されます。
    .command-install-feature = 機能をインストールする
    .command-enable-on-client = Windows クライアントで、機能を有効にする
    .command-enable-with-dism = Windows クライアントで、機能を有効にする（Exchange 2013）
    .command-show-state = 状態を表示する
    .command-show-client-state = Windows クライアントで、状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornIIS6MgmtConsoleNotInstalled = IIS 6 互換性コンポーネントがインストールされていない：IIS 6 管理コンソール
    .meaning = IIS の機能「IIS 6 管理コンソール」（Web-Lgcy-Mgmt-Console）がインストールされていません。Exchange 2013 に必要です。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server では、Web-Lgcy-Mgmt-Console をインストールします。
    .step-enable-on-client = Windows クライアント（管理ツールのみ）では、IIS-LegacySnapIn を有効にします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Lgcy-Mgmt-Console に [X] が付いています。クライアントでは、dism で機能が有効と表示されます。
    .command-install-feature = 機能をインストールする
    .command-enable-on-client = Windows クライアントで、機能を有効にする
    .command-show-state = 状態を表示する
    .command-show-client-state = Windows クライアントで、状態を表示する

LonghornIIS6WMICompatibility = IIS 6 WMI 互換コンポーネントが必要
    .meaning = IIS の機能「IIS 6 WMI 互換」（Web-WMI）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-WMI をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-WMI に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornIIS7BasicAuthNotInstalled = IIS 7 コンポーネントがインストールされていない：基本認証
    .meaning = IIS の機能「基本認証」（Web-Basic-Auth）がインストールされていません。
    .why = セットアップが、ActiveSync などの仮想ディレクトリで構成します。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Basic-Auth をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Basic-Auth に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornIIS7DigestAuthNotInstalled = IIS 7 コンポーネントがインストールされていない：ダイジェスト認証
    .meaning = IIS の機能「ダイジェスト認証」（Web-Digest-Auth）がインストールされていません。
    .why = Exchange の仮想ディレクトリで利用でき、セットアップが構成します。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Digest-Auth をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Digest-Auth に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7 コンポーネントがインストールされていない：動的なコンテンツの圧縮
    .meaning = IIS の機能「動的なコンテンツの圧縮」（Web-Dyn-Compression）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Dyn-Compression をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Dyn-Compression に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7 コンポーネントがインストールされていない：静的なコンテンツの圧縮
    .meaning = IIS の機能「静的なコンテンツの圧縮」（Web-Stat-Compression）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Stat-Compression をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Stat-Compression に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornIIS7ManagementConsoleInstalled = IIS 管理コンソールがインストールされていない
    .meaning = IIS マネージャー（Web-Mgmt-Console）が、このコンピューターにインストールされていません。
    .why = セットアップと Exchange のコマンドレットが、そのライブラリを使います。
    .cause-tools-only = IIS のないコンピューターに、管理ツールだけをインストールしています。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = デスクトップのある Windows Server では、Web-Mgmt-Console をインストールします。Server Core では不要です。
    .step-enable-on-client = Windows クライアント（管理ツールのみ）では、IIS-ManagementConsole を有効にします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Mgmt-Console に [X] が付いています。クライアントでは、dism で機能が有効と表示されます。
    .command-install-feature = 機能をインストールする
    .command-enable-on-client = Windows クライアントで、機能を有効にする
    .command-show-state = 状態を表示する
    .command-show-client-state = Windows クライアントで、状態を表示する

LonghornIIS7NetExt = IIS 7 .NET 拡張性コンポーネントが必要
    .meaning = Windows Server 2008 R2 に、IIS の機能「.NET 拡張性」（Web-Net-Ext）がインストールされていません。
    .why = Exchange のリモート PowerShell は、これを通じて IIS で動きます。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-add-on-2008-r2 = Windows Server 2008 R2 では、Web-Net-Ext を追加します。
    .step-install-successor = 新しい Windows では、Web-Net-Ext45 をインストールします。Web-Net-Ext では解決しません。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果で、使用中の Windows の機能に [X] が付いています。
    .command-add-on-2008-r2 = Windows Server 2008 R2 で、機能を追加する
    .command-install-successor = Windows Server 2012 以降で、後継の機能をインストールする
    .command-show-state = 状態を表示する

LonghornIIS7WindowsAuthNotInstalled = IIS 7 コンポーネントがインストールされていない：Windows 認証
    .meaning = IIS の機能「Windows 認証」（Web-Windows-Auth）がインストールされていません。
    .why = Exchange の仮想ディレクトリと Exchange 管理シェルが使います。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Windows-Auth をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Windows-Auth に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornISAPIFilter = IIS に「ISAPI フィルター」がインストールされていない
    .meaning = IIS の機能「ISAPI フィルター」（Web-ISAPI-Filter）がインストールされていません。「ISAPI 拡張」（Web-ISAPI-Ext）とは別のものです。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-ISAPI-Filter をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-ISAPI-Filter に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornRequestMonitor = IIS に「要求の監視」がインストールされていない
    .meaning = IIS の機能「要求の監視」（Web-Request-Monitor）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Request-Monitor をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Request-Monitor に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornStaticContent = IIS に「静的なコンテンツ」がインストールされていない
    .meaning = IIS の機能「静的なコンテンツ」（Web-Static-Content）がインストールされていません。
    .why = Outlook on the web の画像、スタイル、スクリプトは、これで配信されます。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Static-Content をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Static-Content に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

LonghornWASProcessModelInstalled = Windows プロセス アクティブ化サービス - プロセス モデル コンポーネントが必要
    .meaning = Windows プロセス アクティブ化サービスの機能「プロセス モデル」（WAS-Process-Model）がインストールされていません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = WAS-Process-Model をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で WAS-Process-Model に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

LonghornWmspdmoxNotInstalled = Windows Media の音声コーデックがないか古すぎる
    .meaning = Windows のファイル wmspdmod.dll または wmspdmoe.dll がないか、古すぎます。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = ユニファイド メッセージングが、音声メッセージの録音と再生に使います。
    .cause-media-foundation-missing = メディア ファンデーションがインストールされていません。
    .cause-files-damaged = ファイルが削除されたか、壊れています。
    .step-install-media-foundation = Server-Media-Foundation をインストールします。
    .step-repair-system-files = それでもファイルがないか壊れている場合は、システム ファイルを修復します。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果に、両方のファイルとそのバージョンが表示されます。
    .command-install-media-foundation = メディア ファンデーションをインストールする
    .command-repair-system-files = システム ファイルを修復する
    .command-show-files = 両方のファイルを表示する

ManagementServiceInstalled = Web-Mgmt-Service コンポーネントが必要
    .meaning = IIS の機能「管理サービス」（Web-Mgmt-Service）がインストールされていません。
    .why = セットアップはチェックの前に、IIS のリモート管理を有効にし、このサービスを再起動します。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-Mgmt-Service をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Mgmt-Service に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

NETFramework45FeaturesNotInstalled = .NET Framework 4.x の機能がインストールされていない
    .meaning = ASP.NET と WCF を含む .NET Framework 4.x の Windows の機能グループがインストールされていません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-package-only = .NET Framework のパッケージをインストールしましたが、それでは機能は追加されません。
    .cause-removed-later = 後から、セキュリティ強化などで機能グループが削除されています。
    .step-install-feature = Windows Server 2012 以降では、NET-Framework-45-Features をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-Framework-45-Features が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

NETFrameworkNotInstalled = .NET Framework 3.5.1 の機能がインストールされていない
    .meaning = Windows Server 2008 R2 に、Exchange 2013 が必要とする機能 .NET Framework 3.5.1 がありません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .step-add-feature = Windows Server 2008 R2 では、NET-Framework を追加します。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-Framework に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

RPCOverHTTPproxyNotInstalled = RPC over HTTP プロキシがインストールされていない
    .meaning = Windows の機能「HTTP プロキシを経由した RPC」（RPC-over-HTTP-proxy）がインストールされていません。
    .why = Outlook Anywhere に必要です。すべてのクライアントが MAPI over HTTP を使っていても、セットアップは要求します。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-thought-needless = すべてのクライアントが MAPI over HTTP を使うため、削除されています。
    .step-install-feature = RPC-over-HTTP-proxy をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で RPC-over-HTTP-proxy に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

RsatAddsToolsInstalled = Windows コンポーネント RSAT-ADDS-Tools がこのコンピューターにインストールされていない
    .meaning = この実行では Active Directory の準備が必要ですが、コンピューターにそのための AD DS ツールがありません。
    .why = セットアップは、このツールに付属する ldifde.exe でスキーマを拡張します。
    .cause-never-installed = このサーバーにツールがインストールされたことがありません。
    .cause-not-prepared = 最初の Exchange サーバーで、Active Directory が別途準備されていません。
    .step-install-tools = RSAT-ADDS をインストールします。RSAT-ADDS-Tools も含まれます。
    .step-prepare-elsewhere = または、スキーマ マスターのドメインとサイトにある別のコンピューター（ドメイン コントローラーなど）で、Schema Admins と Enterprise Admins に入っているアカウントを使って Active Directory を準備します。そのコンピューターには、ツールと、Exchange に必要な .NET Framework が入っている必要があります。その後、レプリケーションを待ちます。新しい組織では /OrganizationName と組織名を付けます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で、両方に [X] が付いています。別のコンピューターで Active Directory を準備した場合は、代わりに、次のログで Schema Update Required Status と Organization Configuration Update Required Status が False になります。
    .command-install-tools = ツールをインストールする
    .command-prepare-elsewhere = 同じメディアのルートで、Active Directory を準備する
    .command-show-state = 状態を表示する

RsatClusteringCmdInterfaceInstalled = フェールオーバー クラスター コマンド インターフェイス Windows 機能がインストールされていない
    .meaning = Windows の機能 RSAT-Clustering-CmdInterface（ツール cluster.exe）がインストールされていません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-parent-only = RSAT-Clustering だけを追加したため、この部分が入っていません。
    .step-install-feature = Windows Server 2012 以降では、RSAT-Clustering-CmdInterface をインストールします。
    .step-check-parts = RSAT-Clustering-PowerShell が足りなければ、インストールします。デスクトップのある Windows では、RSAT-Clustering-Mgmt も同じです。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で RSAT-Clustering-CmdInterface が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

RsatClusteringInstalled = Windows コンポーネント RSAT-Clustering がこのコンピューターにインストールされていない
    .meaning = フェールオーバー クラスタリング ツール（RSAT-Clustering）がインストールされていません。たいていは、その構成要素もありません。
    .why = Exchange がデータベース可用性グループの管理に使います。どのグループにも入っていないサーバーでも、セットアップは要求します。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-all = 使用中の Windows 用のコマンドで、Exchange に必要な構成要素も含めてインストールします。
    .step-other-checks = これで、構成要素についてのチェックも解決します。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果で、インストールした機能に [X] が付いています。Exchange に RSAT-Clustering-AutomationServer は不要です。
    .command-install-on-desktop = デスクトップのある Windows Server 2012 以降で、4 つすべてをインストールする
    .command-install-on-core = Server Core で、Exchange に必要な 3 つをインストールする
    .command-add-on-2008-r2 = 1 つしかない Windows Server 2008 R2 で、それを追加する
    .command-show-state = 状態を表示する

RsatClusteringMgmtInstalled = Windows コンポーネント RSAT-Clustering-Mgmt がこのコンピューターにインストールされていない
    .meaning = フェールオーバー クラスター マネージャー（RSAT-Clustering-Mgmt）がインストールされていません。Server Core にはありません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server 2012 以降では、RSAT-Clustering-Mgmt をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で RSAT-Clustering-Mgmt が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

RsatClusteringPowerShellInstalled = Windows コンポーネント RSAT-Clustering-PowerShell がこのコンピューターにインストールされていない
    .meaning = フェールオーバー クラスター用の PowerShell モジュール（RSAT-Clustering-PowerShell）がインストールされていません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server 2012 以降では、RSAT-Clustering-PowerShell をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で RSAT-Clustering-PowerShell が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

RSATWebServerNotInstalled = Web サーバー (IIS) ツールがインストールされていない
    .meaning = Windows Server 2008 R2 に、Exchange 2013 が必要とする「Web サーバー (IIS) ツール」がありません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .step-add-feature = Windows Server 2008 R2 では、RSAT-Web-Server を追加します。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で RSAT-Web-Server に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

ServerGuiMgmtInfraNotInstalled = Windows コンポーネント Server-Gui-Mgmt-Infra がこのコンピューターにインストールされていない
    .meaning = Windows の機能 Server-Gui-Mgmt-Infra（グラフィカル管理ツール）が見つかりません。この機能があるのは Windows Server 2012 と 2012 R2 だけです。Exchange 2013 と 2016 には、デスクトップのある Windows が必要です。
    .cause-interface-missing = Windows が Server Core としてインストールされたか、インターフェイスが削除されています。
    .cause-media-too-old = Windows Server 2016 で、CU3 より古い Exchange 2016 を起動しました。
    .step-install-interface = Windows Server 2012 または 2012 R2 に Exchange 2013 または 2016 を入れる場合は、インターフェイスをインストールし、再起動します。Windows がファイルを見つけられない場合は、IsServerCoreInstalled に、Windows のメディアのファイルを使う方法があります。
    .step-use-newer-media = Windows Server 2016 では、Exchange 2016 CU3 以降のメディアを使います。Server Core の場合は、デスクトップ付きで Windows をインストールし直します。サーバーの内容は消えます。Exchange 2016 は、それより新しい Windows をサポートしていません。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = Windows Server 2012 と 2012 R2 では、コマンドの結果で両方の機能が Installed と表示されます。新しい Windows では、このチェックに合格します。
    .situation-interface-missing = インターフェイスのない Windows Server 2012 または 2012 R2
    .situation-media-too-old = この機能のない Windows Server 2016 以降
    .command-install-interface = インターフェイスをインストールする
    .command-show-state = 状態を表示する

W2K8R2PrepareAdLdifdeNotInstalled = Active Directory の準備に必要な ldifde.exe がない
    .meaning = この実行では ldifde.exe で Active Directory を準備する必要がありますが、このコンピューターにありません。
    .cause-tools-missing = AD DS ツール（RSAT-ADDS）がインストールされていません。
    .step-install-tools = RSAT-ADDS をインストールします。ldifde.exe も一緒に入ります。
    .step-prepare-elsewhere = または、スキーマ マスターのドメインとサイトにある別のコンピューターで、Enterprise Admins（スキーマが変わる場合は Schema Admins も）に入っているアカウントを使って Active Directory を準備します。そのコンピューターには、ツールと、Exchange に必要な .NET Framework が入っている必要があります。その後、レプリケーションを待ちます。新しい組織では /OrganizationName と組織名を付けます。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に、ldifde.exe とそのバージョンが表示されます。別のコンピューターで Active Directory を準備した場合は、代わりに、次のログで Organization Configuration Update Required Status が False になります。
    .command-install-tools = AD DS ツールをインストールする
    .command-prepare-elsewhere = 同じメディアのルートで、Active Directory を準備する
    .command-show-file = ファイルを表示する

W2K8R2PrepareSchemaLdifdeNotInstalled = Active Directory スキーマが最新ではなく、ldifde.exe がない
    .meaning = この実行ではスキーマを拡張する必要がありますが、スキーマ ファイルを読み込む ldifde.exe がこのコンピューターにありません。
    .cause-tools-missing = AD DS ツール（RSAT-ADDS）がインストールされていません。
    .step-install-tools = RSAT-ADDS をインストールします。ldifde.exe も一緒に入ります。
    .step-prepare-elsewhere = または、スキーマ マスターのドメインとサイトにある別のコンピューターで、Schema Admins と Enterprise Admins に入っているアカウントを使ってスキーマを拡張します。そのコンピューターには、ツールと、Exchange に必要な .NET Framework が入っている必要があります。その後、レプリケーションを待ちます。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に、ldifde.exe とそのバージョンが表示されます。別のコンピューターでスキーマを拡張した場合は、代わりに、次のログで Schema Update Required Status が False になります。
    .command-install-tools = AD DS ツールをインストールする
    .command-prepare-elsewhere = 同じメディアのルートで、スキーマを拡張する
    .command-show-file = ファイルを表示する

WcfHttpActivation45Installed = WCF の HTTP アクティブ化がインストールされていない
    .meaning = Windows の機能、WCF サービスの「HTTP アクティブ化」（NET-WCF-HTTP-Activation45）がインストールされていません。
    .why = IIS は要求を受けたときに、これで Exchange の Web サービスを起動します。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server 2012 以降では、NET-WCF-HTTP-Activation45 をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-WCF-HTTP-Activation45 が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

WebASPNET45NotInstalled = Windows コンポーネント Web-ASP-NET45 がこのコンピューターにインストールされていない
    .meaning = IIS の機能 ASP.NET 4.x（Web-Asp-Net45）がインストールされていません。
    .why = Outlook on the web、Exchange 管理センター、Exchange Web サービスに必要です。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server 2012 以降では、Web-Asp-Net45 をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Asp-Net45 が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

WebISAPIExtNotInstalled = Windows コンポーネント Web-ISAPI-Ext がこのコンピューターにインストールされていない
    .meaning = IIS の機能「ISAPI 拡張」（Web-ISAPI-Ext）がインストールされていません。「ISAPI フィルター」（Web-ISAPI-Filter）とは別のものです。
    .why = ASP.NET と、Exchange の IIS モジュールに必要です。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Web-ISAPI-Ext をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-ISAPI-Ext に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する
    .command-add-feature = 機能をインストールする（Exchange 2013）

WebNetExt45NotInstalled = Windows コンポーネント Web-Net-Ext45 がこのコンピューターにインストールされていない
    .meaning = IIS の機能「.NET 拡張機能 4.x」（Web-Net-Ext45）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows Server 2012 以降では、Web-Net-Ext45 をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Web-Net-Ext45 が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 がインストールされていない
    .meaning = 機能 Windows Identity Foundation 3.5 がインストールされていません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = Exchange が、AD FS などのクレーム ベースのサインインに使います。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed-later = 後から、セキュリティ強化などで削除されています。
    .step-install-feature = Windows-Identity-Foundation をインストールします。Server Core にはなく、必要もありません。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で Windows-Identity-Foundation が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

WinRMIISExtensionInstalled = WinRM IIS 拡張機能がインストールされている
    .meaning = Windows の機能「WinRM IIS 拡張機能」（WinRM-IIS-Ext）がインストールされています。セットアップは、これがないことを求めているようです。知られている唯一のログでは、この機能がなく、チェックに合格していました。Microsoft はこのチェックの説明を公開していません。
    .why = Exchange の PowerShell 仮想ディレクトリを妨げることがあります。
    .cause-added-along = イメージやスクリプトが、ほかの機能と一緒に追加しています。
    .step-check-use = Get-WindowsFeature WinRM-IIS-Ext でインストールされているかを確認し、セットアップのメッセージで削除する必要があるかを確認します。このサーバーで何かが使っていないかも調べます。
    .step-remove-feature = 削除する必要があれば、削除して再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で WinRM-IIS-Ext が Available と表示されます。
    .caution = セットアップのメッセージで削除が必要と分かるまで、削除しないでください。
    .command-remove-feature = 機能を削除する
    .command-show-state = 状態を表示する

NETFramework45CoreNotInstalled = Windows コンポーネント NET-Framework-45-Core がこのコンピューターにインストールされていない
    .meaning = Windows の機能 .NET Framework 4.x（NET-Framework-45-Core）がインストールされていません。.NET Framework のパッケージをインストールしても追加されません。
    .cause-hardening = Windows に既定で入っていますが、セキュリティ強化で削除されています。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .step-install-feature = NET-Framework-45-Core をインストールします。
    .step-install-with-dism = PowerShell が起動しない場合は、DISM を使います。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-Framework-45-Core が Installed と表示されます。
    .caution = これがないと、サーバー マネージャーと PowerShell が起動しないことがあります。
    .command-install-feature = 機能をインストールする
    .command-install-with-dism = DISM で機能をインストールする
    .command-show-state = 状態を表示する

NETFramework45ASPNETNotInstalled = Windows コンポーネント NET-Framework-45-ASPNET がこのコンピューターにインストールされていない
    .meaning = Windows の機能 ASP.NET 4.x がインストールされていません。IIS 側の対応する機能 Web-Asp-Net45 も必要です。
    .why = Outlook on the web と Exchange 管理センターは、この上で動きます。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed = セキュリティ強化で、または別の製品と一緒に削除されています。
    .step-install-feature = NET-Framework-45-ASPNET をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-Framework-45-ASPNET が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

NETWCFHTTPActivation45NotInstalled = Windows コンポーネント NET-WCF-HTTP-Activation45 がこのコンピューターにインストールされていない
    .meaning = Web 要求で WCF サービスを起動する Windows の機能（NET-WCF-HTTP-Activation45）がインストールされていません。
    .why = Exchange の Web サービスは、これによって起動します。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed = セキュリティ強化で、または別の製品と一緒に削除されています。
    .step-install-feature = NET-WCF-HTTP-Activation45 をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-WCF-HTTP-Activation45 が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

NETWCFPipeActivation45NotInstalled = Windows コンポーネント NET-WCF-Pipe-Activation45 がこのコンピューターにインストールされていない
    .meaning = Windows の機能「名前付きパイプのアクティブ化」（NET-WCF-Pipe-Activation45）がインストールされていません。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .cause-removed = セキュリティ強化で、または別の製品と一緒に削除されています。
    .step-install-feature = NET-WCF-Pipe-Activation45 をインストールします。
    .step-add-all = 新規インストールでほかの機能も足りない場合は、Setup.exe /Mode:Install に /InstallWindowsComponents を付けます。すべて追加されます。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で NET-WCF-Pipe-Activation45 が Installed と表示されます。
    .command-install-feature = 機能をインストールする
    .command-show-state = 状態を表示する

NETWCFTCPPortSharing45NotInstalled = Windows コンポーネント NET-WCF-TCP-PortSharing45 がこのコンピューターにインストールされていない
    .meaning = NetTcpPortSharing サービスを含む Windows の機能「TCP ポート共有」（NET-WCF-TCP-PortSharing45）がインストールされていません。
    .why = Exchange のサービスは net.tcp のポートを共有します。
    .cause-hardening = Windows に既定で入っていますが、セキュリティ強化で削除されています。
    .cause-left-out = Windows の機能を手作業で追加したときに、この機能が漏れています。
    .step-install-feature = NET-WCF-TCP-PortSharing45 をインストールします。
    .step-set-automatic = NetTcpPortSharing サービスを自動にします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果で、機能が Installed、サービスが Automatic と表示されます。
    .command-install-feature = 機能をインストールする
    .command-set-automatic = サービスを自動にする
    .command-show-state = 機能とサービスを表示する

ADAMWin7ServerInstalled = AD LDS がインストールされていない
    .meaning = エッジ トランスポート サーバーに必要な Windows の役割 AD LDS（ADLDS）が、インストールされていません。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = エッジ トランスポートは、構成と受信者を AD LDS に保存します。
    .cause-prerequisites-missing = セットアップの前に、Windows の前提条件がインストールされていません。
    .step-install-feature = ADLDS をインストールします。
    .step-restart-and-run = Windows が求める場合は再起動し、セットアップをもう一度実行します。
    .verify = Get-WindowsFeature で ADLDS に [X] が付いています。
    .command-install-feature = 機能をインストールする
    .command-add-feature = 機能をインストールする（Exchange 2013）
    .command-show-state = 状態を表示する

# Facts

fact-ClientCertificateMappingAuthentication = クライアント証明書マッピング認証（IIS）
    .ask = Windows の機能 Web-Client-Auth はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、セキュリティ。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-DirectoryBrowse = ディレクトリの参照（IIS）
    .ask = Windows の機能 Web-Dir-Browsing はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、HTTP 共通機能。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-HttpErrors = HTTP エラー（IIS）
    .ask = Windows の機能 Web-Http-Errors はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、HTTP 共通機能。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-HttpLogging = HTTP ログ（IIS）
    .ask = Windows の機能 Web-Http-Logging はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、状態と診断。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-HttpRedirect = HTTP リダイレクト（IIS）
    .ask = Windows の機能 Web-Http-Redirect はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、HTTP 共通機能。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-HttpTracing = トレース（IIS）
    .ask = Windows の機能 Web-Http-Tracing はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、状態と診断。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS6MetabaseStatus = IIS 6 メタベース互換（IIS）
    .ask = Windows の機能 Web-Metabase はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、管理ツール、IIS 6 管理互換。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS6ManagementConsoleStatus = IIS 6 管理コンソール（IIS）
    .ask = Windows の機能 Web-Lgcy-Mgmt-Console はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、管理ツール、IIS 6 管理互換。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS6WMICompatibility = IIS 6 WMI 互換（IIS）
    .ask = Windows の機能 Web-WMI はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、管理ツール、IIS 6 管理互換。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS7BasicAuthentication = 基本認証（IIS）
    .ask = Windows の機能 Web-Basic-Auth はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、セキュリティ。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS7DigestAuthentication = ダイジェスト認証（IIS）
    .ask = Windows の機能 Web-Digest-Auth はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、セキュリティ。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS7CompressionDynamic = 動的なコンテンツの圧縮（IIS）
    .ask = Windows の機能 Web-Dyn-Compression はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、パフォーマンス。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS7CompressionStatic = 静的なコンテンツの圧縮（IIS）
    .ask = Windows の機能 Web-Stat-Compression はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、パフォーマンス。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-ServerGuiShellInstalled = デスクトップのある Windows
    .ask = この Windows にデスクトップ（Server Core ではなくデスクトップ エクスペリエンス）はありますか？
    .hint = Server Core にない機能があり、セットアップはそこでは要求しません。

fact-IIS7ManagementConsole = IIS 管理コンソール（IIS）
    .ask = Windows の機能 Web-Mgmt-Console はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、管理ツール。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IIS7WindowAuthentication = Windows 認証（IIS）
    .ask = Windows の機能 Web-Windows-Auth はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、セキュリティ。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-ISAPIFilter = ISAPI フィルター（IIS）
    .ask = Windows の機能 Web-ISAPI-Filter はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、アプリケーション開発。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-RequestMonitor = 要求の監視（IIS）
    .ask = Windows の機能 Web-Request-Monitor はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、状態と診断。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-StaticContent = 静的なコンテンツ（IIS）
    .ask = Windows の機能 Web-Static-Content はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、HTTP 共通機能。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-WASProcessModel = Windows プロセス アクティブ化サービスのプロセス モデル
    .ask = Windows の機能 WAS-Process-Model はインストールされていますか？
    .hint = サーバー マネージャー：機能、Windows プロセス アクティブ化サービス。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-FileVersionWmspdmod = wmspdmod.dll のバージョン
    .ask = Windows の System32 フォルダーにファイル wmspdmod.dll はありますか？
    .hint = 音声メッセージのデコードに使われ、メディア ファンデーションに付属しています。
    .value-0 = いいえ、ない
    .value-10 = はい、ある

fact-FileVersionWmspdmoe = wmspdmoe.dll のバージョン
    .ask = Windows の System32 フォルダーにファイル wmspdmoe.dll はありますか？
    .hint = 音声メッセージのエンコードに使われ、メディア ファンデーションに付属しています。
    .value-0 = いいえ、ない
    .value-10 = はい、ある

fact-ManagementService = 管理サービス（IIS）
    .ask = Windows の機能 Web-Mgmt-Service はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、管理ツール。
    .value-1 = インストール済み
    .value-0 = インストールされていない

fact-IsNETFramework45FeaturesInstalled = .NET Framework 4.x の機能グループ
    .ask = Windows の機能 NET-Framework-45-Features はインストールされていますか？
    .hint = サーバー マネージャー：機能、.NET Framework 4.x Features。

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = RPC over HTTP プロキシ
    .ask = Windows の機能 RPC-over-HTTP-proxy はインストールされていますか？
    .hint = サーバー マネージャー：機能、HTTP プロキシを経由した RPC。

fact-IsRsatAddsToolsInstalled = AD DS 管理ツール
    .ask = Windows の機能 RSAT-ADDS-Tools はインストールされていますか？
    .hint = サーバー マネージャー：機能、リモート サーバー管理ツール、役割管理ツール。

fact-IsRsatClusteringCmdInterfaceInstalled = フェールオーバー クラスター コマンド インターフェイス
    .ask = Windows の機能 RSAT-Clustering-CmdInterface はインストールされていますか？
    .hint = サーバー マネージャー：機能、リモート サーバー管理ツール、フェールオーバー クラスタリング ツール。

fact-IsRsatClusteringInstalled = フェールオーバー クラスタリング ツール
    .ask = Windows の機能 RSAT-Clustering はインストールされていますか？
    .hint = サーバー マネージャー：機能、リモート サーバー管理ツール、機能管理ツール。

fact-IsRsatClusteringMgmtInstalled = フェールオーバー クラスター管理ツール
    .ask = Windows の機能 RSAT-Clustering-Mgmt はインストールされていますか？
    .hint = サーバー マネージャー：機能、リモート サーバー管理ツール、フェールオーバー クラスタリング ツール。

fact-IsRsatClusteringPowerShellInstalled = Windows PowerShell 用フェールオーバー クラスター モジュール
    .ask = Windows の機能 RSAT-Clustering-PowerShell はインストールされていますか？
    .hint = サーバー マネージャー：機能、リモート サーバー管理ツール、フェールオーバー クラスタリング ツール。

fact-IsServerGuiMgmtInfraInstalled = グラフィック管理ツールとインフラストラクチャ
    .ask = Windows の機能 Server-Gui-Mgmt-Infra はインストールされていますか？
    .hint = Windows Server 2012 と 2012 R2 にだけあります。

fact-FileVersionLdifde = ldifde.exe のバージョン
    .ask = Windows の System32 フォルダーにファイル ldifde.exe はありますか？
    .hint = セットアップがディレクトリの変更をインポートするために使います。AD DS ツールに付属しています。
    .value-0 = いいえ、ない
    .value-10 = はい、ある

fact-IsWcfHttpActivation45Installed = WCF の HTTP アクティブ化
    .ask = Windows の機能 NET-WCF-HTTP-Activation45 はインストールされていますか？
    .hint = サーバー マネージャー：機能、.NET Framework 4.x Features、WCF サービス。

fact-IsWebASPNET45Installed = ASP.NET 4.x（IIS）
    .ask = Windows の機能 Web-Asp-Net45 はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、アプリケーション開発。

fact-IsWebISAPIExtInstalled = ISAPI 拡張（IIS）
    .ask = Windows の機能 Web-ISAPI-Ext はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、アプリケーション開発。

fact-IsWebNetExt45Installed = IIS の .NET 拡張機能 4.x
    .ask = Windows の機能 Web-Net-Ext45 はインストールされていますか？
    .hint = サーバー マネージャー：Web サーバー (IIS)、アプリケーション開発。

fact-IsWinRMIISExtensionInstalled = WinRM IIS 拡張機能
    .ask = Windows の機能 WinRM-IIS-Ext はインストールされていますか？
    .hint = Exchange には不要です。イメージやスクリプトが追加していることがあります。

fact-NetHttpActivation35Installed = .NET Framework 3.5.1 の HTTP アクティブ化
    .ask = Windows の機能 NET-HTTP-Activation はインストールされていますか？
    .hint = Windows Server 2008 R2 の場合だけの質問です。

fact-Iis32BitDefault = IIS アプリケーション プールの 32 ビットの既定値
    .ask = IIS アプリケーション プールの既定値で、「32 ビット アプリケーションの有効化」は True ですか？
    .hint = IIS マネージャー：アプリケーション プール、アプリケーション プールの既定値の設定。

fact-WebAspNet35Installed = ASP.NET 3.5（IIS）
    .ask = Windows の機能 Web-Asp-Net はインストールされていますか？
    .hint = Windows Server 2008 R2 の場合だけの質問です。

fact-WebNetExt35Installed = IIS の .NET 拡張機能 3.5
    .ask = Windows の機能 Web-Net-Ext はインストールされていますか？
    .hint = Windows Server 2008 R2 の場合だけの質問です。

fact-NetFramework351Installed = .NET Framework 3.5.1 の機能
    .ask = Windows の機能 NET-Framework はインストールされていますか？
    .hint = Windows Server 2008 R2 の場合だけの質問です。

fact-RsatWebServerInstalled = Web サーバー (IIS) ツール
    .ask = Windows の機能 RSAT-Web-Server はインストールされていますか？
    .hint = Windows Server 2008 R2 の場合だけの質問です。

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = Windows の機能 Windows-Identity-Foundation はインストールされていますか？
    .hint = サーバー マネージャー：機能、Windows Identity Foundation 3.5。

fact-NetFramework45CoreInstalled = .NET Framework 4.x の機能
    .ask = Windows の機能 NET-Framework-45-Core はインストールされていますか？
    .hint = サーバー マネージャー：機能、.NET Framework 4.x Features。

fact-NetFramework45AspNetInstalled = .NET Framework の ASP.NET 4.x
    .ask = Windows の機能 NET-Framework-45-ASPNET はインストールされていますか？
    .hint = サーバー マネージャー：機能、.NET Framework 4.x Features。

fact-WcfPipeActivation45Installed = WCF の名前付きパイプのアクティブ化
    .ask = Windows の機能 NET-WCF-Pipe-Activation45 はインストールされていますか？
    .hint = サーバー マネージャー：機能、.NET Framework 4.x Features、WCF サービス。

fact-WcfTcpPortSharing45Installed = WCF の TCP ポート共有
    .ask = Windows の機能 NET-WCF-TCP-PortSharing45 はインストールされていますか？
    .hint = サーバー マネージャー：機能、.NET Framework 4.x Features、WCF サービス。

fact-AdLdsInstalled = AD LDS の役割
    .ask = Windows の機能 ADLDS はインストールされていますか？
    .hint = サーバー マネージャー：サーバーの役割、Active Directory ライトウェイト ディレクトリ サービス。
