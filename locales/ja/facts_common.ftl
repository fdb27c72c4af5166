# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Windows のバージョン

fact-WindowsBuild = Windows のビルド
    .ask = このコンピューターの Windows はどれですか？
    .hint = winver コマンドで分かります。
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = .NET Framework の Release 値
    .ask = インストールされている .NET Framework はどれですか？
    .hint = NET Framework Setup、NDP、v4、Full の下のレジストリ値 Release です。
    .value-378389 = 4.5
    .value-378758 = 4.5.1
    .value-379893 = 4.5.2
    .value-393297 = 4.6
    .value-394271 = 4.6.1
    .value-394806 = 4.6.2
    .value-460805 = 4.7
    .value-461310 = 4.7.1
    .value-461814 = 4.7.2
    .value-528049 = 4.8
    .value-533325 = 4.8.1

fact-SchemaAdmin = Schema Admins のメンバーシップ
    .ask = セットアップを実行するアカウントは、Schema Admins のメンバーですか？
    .hint = whoami /groups で、現在のサインインのグループが分かります。変更した後は、サインアウトしてサインインし直します。

fact-EnterpriseAdmin = Enterprise Admins のメンバーシップ
    .ask = セットアップを実行するアカウントは、Enterprise Admins のメンバーですか？
    .hint = whoami /groups で、現在のサインインのグループが分かります。変更した後は、サインアウトしてサインインし直します。

fact-ExOrgAdmin = Organization Management のメンバーシップ
    .ask = セットアップを実行するアカウントは、Organization Management のメンバーですか？
    .hint = グループは、フォレストのルート ドメインの組織単位 Microsoft Exchange Security Groups にあります。

fact-LocalAdmin = ローカルの Administrators グループのメンバーシップ
    .ask = セットアップを実行するアカウントはローカル管理者で、セットアップは管理者特権で起動されていますか？
    .hint = 「管理者として実行」で起動していれば、管理者特権です。

fact-LocalDomainAdmin = Domain Admins のメンバーシップ
    .ask = セットアップを実行するアカウントは、このコンピューターのドメインの Domain Admins のメンバーですか？
    .hint = whoami /groups で、現在のサインインのグループが分かります。

fact-ServerAlreadyExists = Active Directory の Exchange サーバー オブジェクト
    .ask = このコンピューターの名前の Exchange サーバー オブジェクトが、Active Directory に既にありますか？
    .hint = 別の Exchange サーバーで Get-ExchangeServer を実行すると、一覧が表示されます。

fact-SiteName = このコンピューターの Active Directory サイト
    .ask = このコンピューターはどの Active Directory サイトにありますか？
    .hint = nltest /dsgetsite で分かります。

fact-SMOSchemaSiteName = スキーマ マスターのサイト
    .ask = スキーマ マスターはどの Active Directory サイトにありますか？
    .hint = ドメイン コントローラーで netdom query fsmo を実行すると、スキーマ マスターが分かります。サイトは Active Directory サイトとサービスで分かります。

fact-DomainController = 使用されたドメイン コントローラー

fact-DomainControllerSiteName = 使用されたドメイン コントローラーのサイト
    .ask = セットアップが使うドメイン コントローラーは、どの Active Directory サイトにありますか？
    .hint = nltest /dsgetdc で、ドメイン コントローラーとそのサイトが分かります。

fact-ComputerDomain = このコンピューターのドメイン
    .ask = このコンピューターのドメインの DNS 名は何ですか？
    .hint = 例：contoso.com。サーバー マネージャーで分かります。

fact-SmoSchemaDomain = スキーマ マスターのドメイン

fact-DomainRole = ドメイン内でのこのコンピューターの役割
    .ask = ドメイン内でのこのコンピューターの役割は何ですか？
    .hint = エッジ トランスポート サーバーはスタンドアロンでもかまいません。ほかの役割にはドメインが必要です。
    .value-0 = スタンドアロン ワークステーション
    .value-1 = メンバー ワークステーション
    .value-2 = スタンドアロン サーバー
    .value-3 = メンバー サーバー
    .value-4 = ドメイン コントローラー
    .value-5 = PDC の役割を持つドメイン コントローラー

fact-WasSetupStartedFromGUI = セットアップ ウィザードからの起動
    .ask = セットアップは、コマンド ラインではなくウィザードとして起動されましたか？
    .hint = どちらか一方でだけ実行されるチェックがあります。

fact-ComputerNameDnsFullyQualified = このコンピューターの完全な名前
    .ask = このコンピューターの完全修飾名は何ですか？
    .hint = 例：ex01.contoso.com。ドットのない名前は、DNS サフィックスがないことを示します。

fact-CurrentLogOn = サインイン中のアカウント
    .ask = どのアカウントでセットアップを実行しますか？
    .hint = whoami で分かります。例：CONTOSO\admin。

fact-AdInitError = Active Directory の読み取りエラー

fact-PrepareDomain = 準備するドメイン

fact-PrepareOrganization = この実行で準備する組織
    .ask = この実行で、Active Directory の Exchange 組織を準備する必要がありますか？
    .hint = /PrepareAD の場合、またはこのビルドの /PrepareAD がまだ実行されていない場合は「はい」です。

fact-PrepareSchema = この実行で拡張するスキーマ
    .ask = この実行で、スキーマを拡張する必要がありますか？
    .hint = /PrepareSchema または /PrepareAD の場合、またはこのビルド用にスキーマがまだ拡張されていない場合は「はい」です。

fact-ExchangeVersion = メディアの Exchange のバージョン

fact-SidExOrgAdmins = Organization Management の SID

fact-ServerManagement = Server Management のメンバーシップ
    .ask = セットアップを実行するアカウントは、Server Management のメンバーですか？
    .hint = whoami /groups で、現在のサインインのグループが分かります。

fact-InstalledWindowsFeatures = インストール済みの Windows の機能

fact-ComputerDomainDN = このコンピューターのドメインの識別名

fact-LocalComputerDomainDN = このコンピューターのドメイン オブジェクト

fact-LocalServerName = このコンピューターの短い名前
    .ask = このコンピューターの短い名前は何ですか？
    .hint = hostname で分かります。例：EX01。

fact-NewProvisionedServerName = プロビジョニングするサーバーの名前

fact-RootDN = フォレストのルート ドメイン

fact-Windows10Version = Windows Server 2016 以降

fact-WindowsPath = Windows フォルダー

fact-Product = Exchange のバージョン
    .ask = どの Exchange をインストールまたは更新しますか？
    .hint = セットアップを起動するメディアで決まります。
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = メディアのビルド
    .ask = メディアのビルドはどれですか？
    .hint = setup.exe のプロパティの「詳細」で分かります。例：15.2.1748.10。

fact-InstalledBuild = インストール済みのビルド
    .ask = 今このサーバーにインストールされている Exchange のビルドはどれですか？
    .hint = 「プログラムと機能」で Exchange の横に表示されます。なければ空のままにしてください。

fact-Operation = 操作
    .ask = セットアップで何をしますか？
    .hint = Exchange サーバーへの累積更新プログラムのインストールは、アップグレードです。
    .value-install = Exchange をインストールする
    .value-upgrade = 累積更新プログラムをインストールする
    .value-uninstall = Exchange をアンインストールする
    .value-recover-server = サーバーを回復する（/Mode:RecoverServer）
    .value-prepare-schema = スキーマを拡張する（/PrepareSchema）
    .value-prepare-ad = Active Directory を準備する（/PrepareAD）
    .value-prepare-domain = ドメインを準備する（/PrepareDomain）
    .value-language-pack = ユニファイド メッセージング言語パックを追加または削除する

fact-AskedRole = インストールする役割
    .ask = このサーバーにどの役割を入れますか？
    .hint = 1 つの役割だけに関係するチェックが多くあります。
    .value-mailbox = メールボックス
    .value-client-access = クライアント アクセス（Exchange 2013）
    .value-edge = エッジ トランスポート
    .value-management-tools = 管理ツールのみ

fact-Interface = ウィザードまたはコマンド ライン

fact-SchemaUpdateStatus = スキーマがこのビルドより古い
    .ask = このビルド用に、スキーマをまだ拡張する必要がありますか？
    .hint = このビルドの /PrepareSchema または /PrepareAD が実行され、レプリケートされていれば「いいえ」です。

fact-OrganizationUpdateStatus = 組織がこのビルドより古い
    .ask = このビルド用に、Exchange 組織をまだ準備する必要がありますか？
    .hint = このビルドの /PrepareAD が実行され、レプリケートされていれば「いいえ」です。

fact-DomainUpdateStatus = ドメインがこのビルドより古い
    .ask = このビルド用に、このコンピューターのドメインをまだ準備する必要がありますか？
    .hint = /PrepareAD は実行したドメインを準備します。ほかのドメインには /PrepareDomain か /PrepareAllDomains が必要です。

fact-AdInitializationStatus = Active Directory を読み取れた

fact-LoggedOnUser = セットアップを起動したアカウント

fact-SchemaMaster = スキーマ マスター
    .ask = スキーマ マスターはどのドメイン コントローラーですか？
    .hint = ドメイン コントローラーで netdom query fsmo を実行すると分かります。

fact-OrganizationName = Exchange 組織
    .ask = Exchange 組織の名前は何ですか？
    .hint = どの Exchange サーバーでも Get-OrganizationConfig で分かります。まだなければ空のままにしてください。

fact-ChosenDomainController = セットアップが選んだドメイン コントローラー

fact-AdValidationReason = Active Directory を検証できなかった理由

fact-InstallDirectory = Exchange のインストール フォルダー
    .ask = Exchange はどのフォルダーにインストールされていますか、またはインストールしますか？
    .hint = 既定では Program Files\Microsoft の下の Exchange Server\V15 です。

fact-SourceDirectory = セットアップの起動元のフォルダー
    .ask = セットアップはどのフォルダーから起動されましたか？
    .hint = インストール済みの Exchange の Bin フォルダーではなく、メディアのはずです。

fact-RootMessage = エラーのメッセージ

fact-OldestControllerWindows = 最も古いドメイン コントローラーの Windows
    .ask = フォレストで最も古いドメイン コントローラーの Windows はどれですか？
    .hint = Active Directory ユーザーとコンピューターの Domain Controllers、または各ドメインで Get-ADDomainController -Filter * を実行すると分かります。
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = 最も新しいドメイン コントローラーの Windows
    .ask = フォレストで最も新しいドメイン コントローラーの Windows はどれですか？
    .hint = Active Directory ユーザーとコンピューターの Domain Controllers、または各ドメインで Get-ADDomainController -Filter * を実行すると分かります。
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
