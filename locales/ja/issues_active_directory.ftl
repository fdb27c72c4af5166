# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation：リソース スキーマの LDAP 名が違う
    .meaning = /PrepareAD はリソース スキーマの属性を LDAP 名で書き込みますが、スキーマではこの属性の名前が違っています。
    .cause-dup-prefix = 名前が変更されています。多くは、競合によって先頭に DUP- が付いたものです。
    .step-read-names = ms-Exch-Resource-Schema と ms-Exch-Resource-Property-Schema の lDAPDisplayName を読みます。
    .step-correct-names = Schema Admins に入っているアカウントで、スキーマ マスターの ADSI Edit でスキーマを開きます。lDAPDisplayName を、1 つ目は msExchResourceSchema、2 つ目は msExchResourcePropertySchema に設定します。
    .step-replicate-and-prepare = レプリケーションを開始し、/PrepareAD をもう一度実行します。
    .verify = コマンドの結果に、この 2 つの名前が表示されます。-Server でほかのドメイン コントローラーの名前を指定して問い合わせても、同じです。
    .caution = これはスキーマの変更です。先にスキーマ マスターのシステム状態をバックアップし、この 2 つの属性だけを変更してください。
    .command-read-both-names = 両方の名前を読む
    .command-replicate-now = 今すぐレプリケートする
    .command-prepare-again = 組織をもう一度準備する

computers-container-missing = ドメインのコンテナー CN=Computers がないか、名前が変更されている
    .meaning = 2016 CU21 と 2019 CU10 以降で知られている問題です。準備では AdminSDHolder の次にコンテナー CN=Computers を読みますが、その間で止まりました。おそらく、コンテナーが本来の場所にありません。最後に読み取ったオブジェクト：{ $object }。
    .cause-container-moved = 誰かが、ドメインのルートにある CN=Computers の名前を変更したか、移動または削除しました。
    .step-look-in-each-domain = フォレストの各ドメインで CN=Computers を探します。
    .step-bring-container-back = KB5005319 の説明に従って、名前か場所を元に戻すか、復元します。
    .step-replicate-and-prepare = レプリケーションを待ち、/PrepareAD をもう一度実行します。
    .verify = コマンドの結果で、すべてのドメインに CN=Computers が表示されます。
    .caution = redircmp は新しいコンピューターの作成先を変えるだけです。このコンテナーを削除することも、元に戻すこともありません。
    .command-look-in-each-domain = 各ドメインのルートに CN=Computers があるかを確認する
    .command-prepare-again = 組織をもう一度準備する

ldifde-missing = スキーマを拡張する ldifde.exe がこのコンピューターにない
    .meaning = セットアップはスキーマを拡張するために ldifde.exe を起動しますが、Windows が見つけられませんでした。
    .cause-tools-missing = AD DS ツール（RSAT-ADDS）がインストールされていません。
    .step-look-for-ldifde = ldifde.exe を探します。
    .step-install-tools = コマンドが何も表示しなければ、AD DS ツールをインストールします。
    .step-prepare-again = メディアのルート フォルダーから、準備をもう一度実行します。
    .verify = コマンドの結果に ldifde.exe が表示されます。
    .command-look-for-ldifde = このコンピューターに ldifde があるかを確認する
    .command-install-tools = AD DS ツールをインストールする
    .command-extend-schema = スキーマを拡張する

directory-unreachable-during-preparation = ドメインの準備中、ドメイン コントローラーに接続できなかった
    .meaning = セットアップはどのドメイン コントローラーにも接続できず、エラーが続きました。/PrepareAllDomains では、応答しないドメインが 1 つあるだけでこうなります。
    .cause-domain-down = フォレストのあるドメインが停止しているか、ファイアウォール（TCP 389）の向こうにあります。
    .cause-dead-controllers = DNS またはメタデータに、もう存在しないドメイン コントローラーが残っています。
    .step-ask-every-domain = フォレストのすべてのドメインで、ドメイン コントローラーが応答するかを確認します。
    .step-repair-connection = 接続を直すか、もう存在しないドメイン コントローラーのメタデータを削除します。
    .step-prepare-one-by-one = その後、ドメインを 1 つずつ準備します。
    .verify = すべてのドメインについて、nltest がドメイン コントローラーを表示し、TCP 389 の行が True で終わります。
    .command-ask-every-domain = すべてのドメインが応答するかを確認する
    .command-replication-status = レプリケーションが動いているかを確認する
    .command-test-controllers = すべてのドメイン コントローラーを診断する
    .command-prepare-one-domain = ドメインを 1 つ準備する

well-known-objects-full = 管理上の制限を超えた：otherWellKnownObjects にこれ以上値を追加できない
    .meaning = セットアップは CN=Microsoft Exchange の属性 otherWellKnownObjects に項目を追加しますが、あと 1 つでディレクトリの上限を超えます。
    .cause-old-values = 準備やアンインストールを繰り返したことで、おそらく数百の古い値が残っています。その多くに Deleted Objects が含まれます。
    .step-save-values = 値を数え、ファイルに保存します。
    .step-remove-deleted-values = Deleted Objects を含む値を削除します。Microsoft の SetupAssist（先にダウンロード）がインポート ファイルを作成します。内容を読んでから ldifde でインポートします。
    .step-replicate-and-prepare = レプリケーションを待ち、/PrepareAD をもう一度実行します。
    .verify = コマンドの結果の数が減り、/PrepareAD がエラーなしで終わります。
    .caution = まだ有効な値を削除すると、組織が壊れます。削除するのは Deleted Objects を含む値だけにしてください。
    .command-save-values = 値を数えて保存する
    .command-count-values = 値を数える
    .command-write-import-file = SetupAssist でインポート ファイルを作成する
    .command-import-file = 確認したファイルをインポートする
    .command-prepare-again = 組織をもう一度準備する

group-attribute-entry-exists = Exchange グループの属性の項目が既に存在する
    .meaning = セットアップは、Active Directory に既にある項目を追加しようとしました。変更は以前に済んでいましたが、セットアップには見えませんでした。オブジェクトは { $object_dn } です。
    .cause-installed-setup-ran = メディアのものではなく、インストール済みサーバーの Setup.exe が動きました。
    .cause-cannot-read = アカウントが属性を読み取れません。
    .cause-not-replicated = 読み取ったドメイン コントローラーのレプリケーションが遅れています。
    .step-see-which-setup = どのセットアップが動いたかをログで確認します。sourcedir とセットアップのバージョンを見ます。
    .step-start-from-media = メディアのものでなければ、メディアのルート フォルダーから、先頭に .\ を付けてセットアップを起動します。
    .step-check-replication = レプリケーションを確認し、セットアップを実行したアカウントでオブジェクトを読みます。
    .verify = 次の実行がこの手順を越えて先に進み、セットアップのバージョンがメディアのバージョンになります。
    .caution = グループを削除しないでください。
    .command-see-which-setup = どのセットアップが動いたかを確認する
    .command-start-from-media = メディアのセットアップを起動する
    .command-replication-status = レプリケーションが動いているかを確認する

replication-latency-homemdb = 名前参照が無効：データベースがそのドメイン コントローラーにまだ届いていない
    .meaning = セットアップはデータベースをあるドメイン コントローラーに、メールボックスを別のドメイン コントローラーに書き込みました。後者にはまだデータベースがありません。
    .cause-two-controllers = セットアップは構成とメールボックスを 2 台のドメイン コントローラーに書き込みますが、その間のレプリケーションが遅れています。
    .step-replicate-and-run = レプリケーションを開始するか待ち、セットアップをもう一度実行します。
    .step-name-one-controller = それでも解決しなければ、/DomainController でドメイン コントローラーを 1 台指定します。書き込み可能で、グローバル カタログを持ち、このサイトにあるものです。
    .verify = セットアップがシステム メールボックスの作成を越えて先に進みます。
    .caution = インストールを再開する場合、最初の実行のモードが引き継がれます。
    .command-replicate-now = 今すぐレプリケートする
    .command-name-one-controller = ドメイン コントローラーを 1 台指定してインストールする

transport-role-object-refused = Active Directory がこのサーバーの役割を拒否した
    .meaning = セットアップはこのサーバーのオブジェクトに役割を書き込みますが、Active Directory が拒否しました。これまでのところ、公に確認された原因はありません。Active Directory の応答：{ $reason }
    .cause-schema-outdated = このドメイン コントローラーのスキーマが、おそらく古いか壊れています（コード 0x2099、10 進数では 8345。この場所にオブジェクトを置くことをスキーマが認めていません）。
    .cause-name-not-accepted = おそらく、ドメインまたはこのコンピューターの DNS 名に、Exchange で使えない文字が含まれています。
    .step-compare-schema-versions = グローバル カタログのスキーマのバージョンを比べます。
    .step-check-names = このコンピューターのプライマリ DNS サフィックスとドメインの名前を確認します。使えるのは英数字、ドット、ハイフンだけです。
    .step-name-updated-controller = /DomainController にスキーマ マスターか、最新のスキーマを持つ別のドメイン コントローラーを指定して、セットアップを実行します。
    .verify = すべてのグローバル カタログで rangeUpper が同じになり、セットアップがこの手順を越えて先に進みます。
    .situation-schema-behind = ログに NAMING_VIOLATION または 00002099 がある
    .situation-invalid-name = ログに、ドメイン名が無効と書かれている
    .command-compare-schema-versions = 各グローバル カタログのスキーマのバージョンを表示する
    .command-names-of-host-and-domains = このホストとドメインの名前を表示する
    .command-name-updated-controller = このドメイン コントローラーを指定してインストールする

upgrade-server-object-missing = アップグレードでこのサーバーのオブジェクトが見つからない
    .meaning = アップグレードしているサーバーが、Active Directory で見つかりませんでした。セットアップが探したのは { $object } です。
    .cause-object-deleted = オブジェクトが ADSI Edit で削除されたか、アンインストールによって一部が削除されています。
    .cause-computer-renamed = コンピューターの名前が変更されています。Exchange を入れたままの名前変更はサポートされていません。
    .step-look-for-object = オブジェクトを探します。
    .step-restore-object = 削除されている場合は、オブジェクト、次にその下にあったものの順に復元します。Active Directory のごみ箱が有効なら Restore-ADObject で、無効ならバックアップから復元します。
    .step-install-new-server = 復元できない場合やコンピューターの名前が変更されている場合は、新しいサーバーをインストールし、メールボックスを移動して、このサーバーを撤去します。
    .verify = コマンドの結果にオブジェクトが表示されます。
    .caution = サーバー オブジェクトを手作業で作成しないでください。
    .command-look-for-object = このサーバーのオブジェクトがあるかを確認する
    .command-find-deleted-object = 削除されたオブジェクトの中にあるかを確認する

isolated-name-lookup = 英語以外の Windows で、組み込みの名前の検索に時間がかかりすぎる
    .meaning = 英語以外の Windows では、組み込みの名前が、信頼関係のあるすべてのドメインのすべてのドメイン コントローラーで検索されます。そのため、この手順に数分から数時間かかるか、失敗します。
    .cause-value-not-set = ドメイン コントローラーに LsaLookupRestrictIsolatedNameLevel が設定されておらず、ドメインに信頼関係があります。
    .step-set-value = このサーバーが使うすべてのドメイン コントローラーで、キー Lsa をエクスポートし、LsaLookupRestrictIsolatedNameLevel を 1 に設定します。再起動は不要です。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = 各ドメイン コントローラーでコマンドの結果が 1 になり、次の実行ではこの手順が数秒で終わります。
    .caution = 信頼関係を越えて、ドメイン名なしの名前を検索しているプログラムは、名前を見つけられなくなります。
    .command-set-value = 各ドメイン コントローラーで値を設定する
    .command-show-value = 値を表示する
