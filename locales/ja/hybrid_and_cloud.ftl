# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = 「The On-Premises test failed」：セットアップが組織の関係を読み取れなかった
    .meaning = オンプレミスの組織がハイブリッドかどうかを調べるチェックが、エラーで止まりました。知られている原因の 1 つは、設定が不完全な組織の関係です。
    .cause-no-application-uri = TargetApplicationUri のない組織の関係があります。
    .cause-no-domain-names = ドメイン名のない組織の関係があります。
    .cause-damaged-object = ハイブリッドのオブジェクトまたは組織の関係が壊れています。
    .step-read-exception = ログで、設定 IsHybridObjectFoundOnPremises の例外と、TargetApplicationUri を検索している行を読みます。
    .step-find-relationship = 組織の関係を一覧表示し、TargetApplicationUri または DomainNames のないものを探します。
    .step-complete-or-remove = 足りないものを設定します。URI（Exchange Online の場合は、ログにあるもの）か、-DomainNames でドメインを指定します。誰も使っていない関係なら、代わりに Remove-OrganizationRelationship で削除します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = 一覧のすべての関係に、ドメイン名とアプリケーション URI があります。
    .caution = 組織の関係は、クラウドやパートナーとの空き時間情報の共有に使われています。変更する前に設定を控えてください。
    .command-list-relationships = 組織の関係の一覧を表示する
    .command-set-application-uri = 不完全な関係のアプリケーション URI を設定する

DidTenantSettingCreatedAnException = セットアップが Exchange Online テナントの構成を評価できなかった
    .meaning = テナントとメディアの比較が、エラーで止まりました。/TenantOrganizationConfig に指定したファイルを読み取れなかったか、ウィザードでテナントにサインインできなかった可能性があります。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .cause-file-unreadable = /TenantOrganizationConfig に指定したファイルがないか、空か、壊れています。
    .cause-sign-in-failed = ウィザードで、テナントへのサインインに失敗しました。
    .cause-wrong-shell = Exchange Online ではなくローカルのシェルで実行したなどの理由で、別の組織の構成をエクスポートしました。
    .step-read-exception = ログで、このチェックの例外を読みます。
    .step-export-again = Exchange Online に接続し、構成をエクスポートし直します。別のコンピューターでエクスポートした場合は、ファイルをこのサーバーの $env:TEMP フォルダーにコピーします。
    .step-prepare-with-file = コマンド ラインで、Schema Admins と Enterprise Admins のメンバーとして、ファイルの完全パスを指定して /PrepareAD を実行します。代わりにウィザードを使う場合は、テナントの有効なアカウントでサインインします。その場合、サーバーから Exchange Online に接続できる必要があります。
    .verify = Import-Clixml でファイルを読み取れ、テナントの名前（contoso.onmicrosoft.com など）が表示されます。
    .command-export-configuration = テナントの構成をエクスポートする
    .command-read-file = ファイルを読み取れるかを確認する
    .command-prepare-with-file = ファイルを使って Active Directory を準備する

HybridIsEnabledAndTenantVersionIsNotUpgraded = Office 365 とのハイブリッド展開が検出され、テナントが確認されていない
    .meaning = 組織は Exchange Online とハイブリッド展開をしているか、以前していました。セットアップは、使えるテナント設定のエクスポートを受け取っていません。
    .cause-file-not-given = /TenantOrganizationConfig なしで、/PrepareAD または無人セットアップを実行しました。
    .cause-file-unusable = ファイルがないか、壊れているか、Export-Clixml で作成されていません。
    .cause-with-prepareschema = スイッチを /PrepareSchema と組み合わせましたが、受け付けられません。
    .cause-abandoned-hybrid = 使わなくなったハイブリッド展開のハイブリッド構成、組織の関係、フェデレーション信頼のどれかが残っているか、その信頼の証明書の期限が切れています。
    .step-export-tenant = ローカル サーバーではなく Exchange Online に接続し、構成をエクスポートして、ファイルをここの $env:TEMP フォルダーに置きます。
    .step-prepare-with-file = Schema Admins と Enterprise Admins のメンバーとして、ファイルの完全パスを指定して /PrepareAD を実行します。スキーマも一緒に拡張されます。テナントがもうなく、ハイブリッドのオブジェクトも残っていない場合は、/TenantOrganizationConfig を外します。それでもセットアップが拒否する場合は、ウィザードを使います。ウィザードでは止まらなかった例が 1 件報告されています。
    .step-find-leftovers = 期限の切れたフェデレーション証明書（Not After）と、誰も使っていない組織の関係を探します。証明書の期限が切れている場合は、フェデレーション ドメインを削除し（AccountNamespace のドメインは最後）、それから信頼を削除します。信頼がまだ必要なら、作り直します。使っていない関係は Remove-OrganizationRelationship で、使っていないハイブリッド構成は Remove-HybridConfiguration で削除します。
    .step-export-again = テナントがまだある場合は、ローカル サーバーではなく Exchange Online PowerShell で、その構成をエクスポートし直し、ファイルをここの $env:TEMP フォルダーに置きます。
    .verify = このチェックに合格します。
    .caution = ADSI Edit でハイブリッドのオブジェクトを削除しないでください。使用中のハイブリッド展開では、空き時間情報とメール フローが失われます。信頼を削除すると、それを使う共有は、信頼を作り直すまで止まります。
    .situation-no-file = テナントのファイルを指定しなかった
    .situation-file-refused = テナントのファイルが拒否された
    .command-export-tenant = テナントの構成をエクスポートする
    .command-prepare-with-file = ファイルを使って Active Directory を準備する
    .command-show-leftovers = 組織のハイブリッド オブジェクトとフェデレーション信頼を表示する
    .command-show-federated-domains = フェデレーション ドメインを表示する
    .command-remove-federated-domain = フェデレーション ドメインを 1 つ削除する
    .command-remove-trust = フェデレーション信頼を削除する

MitigationsCloudEndpointUnreachable = 軽減策のクラウド エンドポイントに接続できない
    .meaning = Exchange Emergency Mitigation が軽減策を取得する Office Config Service に、サーバーから接続できません。
    .why = 接続できないと、緊急の軽減策が届きません。Exchange 自体のインストールと動作には影響しません。
    .cause-no-internet = サーバーを意図的にインターネットに接続していません。
    .cause-blocked = ファイアウォールまたはプロキシが officeclient.microsoft.com（TCP 443）を遮断しているか、必要なプロキシがまだ設定されていません。
    .cause-tls-inspection = TLS 検査がサービスの証明書を置き換えています。
    .step-ignore-if-intended = このサーバーをインターネットに接続しない方針か、この軽減策を使わない場合は、警告を無視し、セキュリティ更新プログラムを速やかにインストールします。
    .step-allow-address = それ以外の場合は、officeclient.microsoft.com への送信 TCP 443 を許可し、TLS 検査の対象から外します。コマンドの結果が 200 になります。
    .step-set-proxy = プロキシを使う環境では、インストール後に Exchange サーバーにプロキシを設定します。
    .verify = インストール後、スクリプトがサービスに接続できると報告します。
    .command-fetch-mitigations = 軽減策を取得する
    .command-set-proxy = Exchange サーバーのプロキシを設定する（アドレスは例）
    .command-test-connection = サービスへの接続をテストする

# Facts

fact-IsHybridObjectFoundOnPremises = オンプレミスのハイブリッド展開
    .ask = 組織は Exchange Online とハイブリッド展開をしていますか、または以前していましたか？
    .hint = 残った設定も対象です。Get-HybridConfiguration と Get-OrganizationRelationship で分かります。
fact-IsExchangeVersionCorrectForTenant = エクスポートで確認済みのテナント
    .ask = /TenantOrganizationConfig に、テナントの新しいエクスポートを指定してセットアップを起動しますか？
    .hint = ハイブリッド展開の場合だけ必要です。
fact-OrganizationRelationshipIncomplete = 不完全な組織の関係
    .ask = TargetApplicationUri または DomainNames のない組織の関係はありますか？
    .hint = どちらも Get-OrganizationRelationship で分かります。
fact-TenantConfigUnreadable = 読み取れないテナントのエクスポート
    .ask = エクスポートしたテナントのファイルがないか、空か、壊れていますか？
    .hint = Import-Clixml で読み取れる必要があります。
fact-MitigationEndpointReachable = Office Config Service への接続
    .ask = このサーバーから officeclient.microsoft.com の TCP ポート 443 に接続できますか？
    .hint = そのサーバーのブラウザーで https://officeclient.microsoft.com/GetExchangeMitigations を開いてみます。
