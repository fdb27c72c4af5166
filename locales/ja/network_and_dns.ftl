# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = コンピューターの NetBIOS 名と DNS ホスト名が違う
    .meaning = このコンピューターの NetBIOS での名前と DNS での名前が違います。
    .cause-name-too-long = 名前が 15 文字を超えているため、NetBIOS で切り詰められています。
    .cause-restart-pending = コンピューターの名前を変更した後、再起動していません。
    .cause-edited-by-hand = ホスト名が手作業で編集されています。
    .step-compare-names = 両方の名前を比べます。1 つ目が NetBIOS の名前です。
    .step-restart = 新しい名前が再起動待ちで、Exchange をまだインストールしていない場合は、再起動します。Exchange がインストールされている場合は、先にコンピューターを元の名前に戻します。
    .step-rename-computer = 名前が 15 文字を超えていて、Exchange をまだインストールしていない場合は、コンピューターに短い名前を付けます。
    .step-correct-registry = ホスト名が手作業で編集されている場合は、レジストリ キー Tcpip\Parameters をエクスポートし、その Hostname と NV Hostname をコンピューター名に戻して、再起動します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = 大文字と小文字の違いを除いて、両方の名前が同じです。
    .caution = Exchange をインストールしたコンピューターに、新しい名前を絶対に付けないでください。
    .command-show-names = 両方の名前を表示する
    .command-rename-computer = コンピューターの名前を変更し、再起動する

DNSDomainNameNotValid = コンピューターの DNS ドメイン名に許可されていない文字がある
    .meaning = このコンピューターの DNS ドメイン名に、Exchange では使えない文字があります。確実に使えるのは、A から Z の英字、数字、ドット、ハイフンです。
    .cause-suffix-mistyped = コンピューターのプライマリ DNS サフィックスの入力ミスです。
    .cause-domain-named-so = Active Directory ドメインの名前に、アンダースコアなどの文字が含まれています。
    .step-find-name = この名前を Active Directory ドメインの名前と比べます。
    .step-correct-suffix = サフィックスだけが間違っていて、Exchange をまだインストールしていない場合は、システムのプロパティの「コンピューター名」、「変更」、「詳細」で修正します。Server Core では、レジストリで設定します。
    .step-use-other-domain = ドメイン自体がこの名前の場合は、別のドメインに Exchange をインストールします。
    .step-restart-and-run = 再起動し、セットアップをもう一度実行します。
    .verify = コマンドの結果が、英数字、ドット、ハイフンだけの名前になります。
    .caution = Exchange をインストールした後は、そのサーバーのサフィックスの変更も、フォレストのドメイン名の変更もサポートされていません。
    .command-show-name = DNS ドメイン名を表示する
    .command-set-suffix = Server Core で、サフィックスをレジストリに設定する

FqdnMissing = プライマリ DNS サフィックスが存在しない
    .meaning = コンピューターに名前はありますが、DNS サフィックスがないため、完全な名前がありません。
    .cause-never-set = 境界ネットワークにあるワークグループのコンピューターに、サフィックスが設定されていません。
    .cause-restart-pending = サフィックスを入力した後、コンピューターを再起動していません。
    .step-set-suffix = プライマリ DNS サフィックスを設定します。システムのプロパティの「コンピューター名」、「変更」、「詳細」か、レジストリで設定します。Server Core ではレジストリを使います。
    .step-restart-computer = コンピューターを再起動します。
    .step-check-resolution = nslookup で、メールボックス サーバーがこの完全な名前を解決でき、このコンピューターがメールボックス サーバーの名前を解決できることを確認します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果にサフィックスが表示されます。
    .caution = サフィックスは慎重に決めてください。Exchange をインストールした後の変更はサポートされていません。
    .command-set-suffix = レジストリでサフィックスを設定する
    .command-show-suffix = サフィックスを表示する

HostRecordMissing = DNS データベースにローカル コンピューターのホスト レコードが見つからない
    .meaning = セットアップが問い合わせた DNS サーバーは、このコンピューターのホスト（A）レコードを返しませんでした。
    .cause-wrong-dns-server = アダプターが、公開 DNS サーバーか間違った DNS サーバーを使っています。
    .cause-not-registered = 動的登録が無効か、ゾーンが拒否しています。
    .cause-record-deleted = レコードが削除されたか、清掃されました。
    .cause-second-adapter = 2 つ目のアダプター（バックアップ用、レプリケーション用）に別の DNS サーバーが設定されていて、セットアップがそこに問い合わせました。
    .step-set-dns-servers = すべてのアダプターの IPv4 のプロパティ（Server Core では sconfig）に、Active Directory のゾーンを持つ DNS サーバーだけを指定します。
    .step-register = このコンピューターを登録し直すか、ゾーンに手作業でレコードを作成します。
    .step-check-resolution = ここと、ドメイン コントローラーで完全な名前を検索します。新しいレコードは、反映に数分かかることがあります。
    .verify = どの DNS サーバーからも、このサーバーの名前とアドレスが返ります。セットアップは警告するだけで、続行します。
    .command-show-dns-servers = 各アダプターの DNS サーバーを表示する
    .command-register = ホスト レコードを登録し直す
    .command-look-up-at-each-server = 各アダプターの最初の DNS サーバーで、レコードを検索する

PrimaryDNSTestFailed = プライマリ DNS サーバーに接続できない
    .meaning = ネットワーク アダプターの最初の DNS サーバーが、ポート 53 で応答しません。
    .cause-wrong-dns-server = アダプターが、公開 DNS サーバーか間違った DNS サーバーを使っています。
    .cause-dns-server-down = DNS サーバーが停止しています。
    .cause-port-blocked = ファイアウォールがポート 53 を遮断しています。
    .cause-unused-adapter = 使われていないアダプターに古い設定が残っています。
    .step-set-dns-servers = すべてのアダプターの IPv4 のプロパティ（Server Core では sconfig）に、ドメインの DNS サーバーだけを指定します。
    .step-check-dns-server = 応答しないサーバーで DNS サービスが動いていて、UDP と TCP のポート 53 が開いていることを確認します。
    .step-disable-unused-adapters = 使われていないアダプターを無効にするか、設定を修正します。
    .verify = コマンドの結果で、各アダプターの最初の DNS サーバーのアドレスの後に True と表示されます。セットアップは警告するだけで、続行します。
    .command-show-dns-servers = 各アダプターの DNS サーバーを表示する
    .command-find-domain-controllers = DNS でドメイン コントローラーを探す
    .command-test-dns-port = ポート 53（TCP）をテストする
    .command-test-first-servers = 各アダプターの最初の DNS サーバーのポート 53（TCP）をテストする

ServerNameNotValid = コンピューター名に Exchange で使えない文字がある
    .meaning = このコンピューターの名前に、Exchange がサーバー名として受け付けない文字があります。A から Z の英字、数字、ハイフンなら安全です。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .step-rename-computer = Exchange をインストールする前に、コンピューターの名前を変更します。A から Z、0 から 9、ハイフンで、15 文字以内です。アンダースコア、空白、アクセント記号は使えません。
    .step-check-and-run = 再起動した後、DNS に新しい名前があることを nslookup で確認し、セットアップをもう一度実行します。
    .verify = コマンドの結果が True になります。
    .caution = Exchange が既に動いているコンピューターの名前は絶対に変更しないでください。
    .command-test-name = 名前が安全な文字だけかを確認する
    .command-rename-computer = コンピューターの名前を変更し、再起動する

# Facts

fact-ComputerNameDnsHostname = DNS ホスト名
    .ask = ドメインを除いた、コンピューターの DNS ホスト名は何ですか？
    .hint = hostname コマンドで分かります。
fact-ComputerNameNetBIOS = NetBIOS 名
    .ask = コンピューターの NetBIOS 名は何ですか？
    .hint = 環境変数 COMPUTERNAME で分かります。
fact-ComputerNameDnsDomain = コンピューターの DNS ドメイン
    .ask = コンピューターの DNS ドメイン（プライマリ DNS サフィックス）は何ですか？
    .hint = ipconfig /all で分かります。なければ空のままにしてください。
fact-HostRecord = このコンピューターのホスト レコード
    .ask = このコンピューターの完全な名前に対して、DNS サーバーはどのアドレスを返しますか？
    .hint = nslookup で調べます。レコードがなければ空のままにしてください。
fact-PrimaryDNSPortAvailable = DNS サーバーの応答
    .ask = ネットワーク アダプターの最初の DNS サーバーは、ポート 53 で応答しますか？
    .hint = nslookup の後にドメインとそのサーバーのアドレスを付けると、問い合わせられます。
