# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data：古い検索データを削除できない
    .meaning = セットアップは検索を構成する前に古い検索データを削除しますが、おそらく別のプログラムがその中のファイルを使っています。ファイルは { $file } です。
    .cause-search-still-runs = noderunner.exe またはホスト コントローラーがまだ動いています。
    .cause-scanner = ウイルス対策ソフトウェアまたはバックアップ ソフトウェアがフォルダーをスキャンしています。
    .step-stop-search = 検索の 2 つのサービスを停止し、noderunner を終了します。
    .step-exclude-folders = Exchange のフォルダーを、ウイルス対策ソフトウェアとバックアップ ソフトウェアの対象から除外します。
    .step-delete-search-data = ノード フォルダーの中身を削除し、セットアップをもう一度実行します。
    .verify = セットアップが検索を構成する手順を越えて先に進みます。
    .caution = これらのサービスを無効にしないでください。検索インデックスは Exchange が作り直します。
    .command-stop-search = 検索を停止し、プロセスを終了する
    .command-delete-search-data = 古い検索データを削除する

search-psmodulepath-blank = 同一のキーを含む項目が既に追加されている：PSModulePath の末尾に空白がある
    .meaning = 検索ノードは環境変数を読み、空白の違いしかないものが 2 つあると止まります。セットアップはその起動を待ち続けます。Microsoft は 2013 CU1 と CU2 についてこの問題を説明しています。
    .cause-blank-at-end = コンピューターまたはユーザーの PSModulePath の末尾に空白があるか、変数が 2 つあります。
    .step-show-values = 両方の値を確認します。
    .step-remove-blank = 空白を削除し（変数が 2 つある場合は、システムのプロパティの環境変数で 2 つ目を削除）、サーバーを再起動してから、セットアップをもう一度実行します。
    .verify = コマンドの結果で閉じ括弧の前に空白がなく、セットアップがこの手順を越えて先に進みます。
    .command-show-values = 値を括弧で囲んで表示する
    .command-remove-blank = 両方の値の前後の空白を削除する

discovery-management-unresolved = ユーザーまたはグループ Discovery Management を解決できない
    .meaning = セットアップは終わり近くで、検出メールボックスに対するアクセス許可を Discovery Management に与えますが、このグループの SID が見つかりませんでした。メッセージにある信頼関係の話は一般論にすぎません。
    .cause-secure-channel-broken = このサーバーのセキュア チャネルまたは名前解決が壊れています。
    .cause-group-moved = グループが移動されたか、名前が変更されています。
    .cause-account-damaged = 以前の Exchange の検出メールボックスのアカウントが壊れています。
    .step-test-secure-channel = セキュア チャネルをテストし、False なら修復します。
    .step-resolve-group = グループの SID を調べます。失敗する場合は、このサーバーがドメインの名前を解決できることを確認します。解決できるなら、グループの名前と場所を元に戻します。
    .step-recreate-discovery-account = SID が見つかった場合は、Active Directory でアカウント DiscoverySearchMailbox{"{"}…{"}"} を削除して /PrepareAD を実行し、レプリケーションを待って、別のサーバーでそのメールボックスを有効にします。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に SID が表示され、セットアップがこの手順を越えて先に進みます。
    .caution = アカウントを削除すると、メールボックスの検索結果も消えます。先にエクスポートしてください。
    .command-test-secure-channel = このコンピューターのセキュア チャネルをテストする
    .command-repair-secure-channel = セキュア チャネルを修復する
    .command-resolve-group = グループの SID を調べる
    .command-recreate-discovery-account = Active Directory をもう一度準備する
    .command-enable-mailbox = 検出メールボックスを有効にする

internal-transport-certificate-missing = ローカル サーバーの内部トランスポート証明書が壊れているか、Active Directory にない
    .meaning = 回復中に、セットアップは証明書を修復したと表示して止まり、次も同じ手順で止まります。おそらく、サーバー オブジェクトの指す証明書が、このコンピューターにありません。
    .cause-certificate-not-here = サーバー オブジェクトの msExchServerInternalTLSCert にある証明書が、このコンピューターにありません。
    .step-import-certificates = サーバーの証明書を秘密キー付きで、コンピューターの「個人」ストアにインポートし（証明書コンソール。Server Core では certutil -importpfx）、回復をもう一度実行します。
    .step-clear-attribute = 証明書がない場合は、ADSI Edit でこのサーバー オブジェクトの msExchServerInternalTLSCert を空にし、レプリケーションを待って、回復をもう一度実行します。
    .step-renew-certificate = 回復後、新しい証明書を作成します。エッジ サブスクリプションがあれば、更新します。
    .verify = 回復が終わり、コマンドの結果に、サービスに SMTP を含む証明書が表示されます。
    .caution = レジストリの Watermark と Action の値を削除しないでください。それによって同じエラーが再発した例があります。
    .command-show-attribute = サーバー オブジェクトの値を表示する
    .command-list-certificates = このコンピューターにある秘密キー付きの証明書を表示する
    .command-create-certificate = 新しい証明書を作成する
    .command-certificates-of-exchange = Exchange の証明書の一覧を表示する

edge-account-of-other-domain = エッジ サーバーの Active Directory エラー 0x52：同じドメインのアカウントを使う
    .meaning = エッジの役割のセットアップは、ローカルのディレクトリ インスタンスに問い合わせます。フォレストの別のドメインのアカウントでは、これがエラー 0x52 で失敗します。
    .cause-other-domain = このコンピューターが参加しているドメインとは別のドメインのアカウントでサインインしています。
    .step-use-local-administrator = コンピューターのドメインのアカウントでローカル管理者になっているもの、またはローカル管理者アカウントでサインインします。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = 1 行目の先頭が、このコンピューターの名前か、2 行目に表示されるドメインの短い名前になっています。
    .command-account-and-domain = アカウントとこのコンピューターのドメインを表示する
    .command-local-administrators = ローカル管理者を表示する

edge-adobjectid = Cannot get child of ADObjectId：ドメイン メンバーのエッジ トランスポート
    .meaning = 2013 CU14 と 2016 CU2 以降、Exchange 用に準備されたフォレストのドメイン メンバーでは、エッジの役割の無人セットアップに不具合があります。
    .cause-unattended-on-member = ドメイン メンバーで、コマンド ラインからエッジの役割をインストールしました。
    .step-use-wizard = メディアのルート フォルダーから Setup.exe をパラメーターなしで起動し、ウィザードでインストールします。
    .step-leave-domain = または、ウィザードのない Server Core などでは、コンピューターをドメインから外し（システムのプロパティまたは sconfig）、再起動します。コマンドの結果が False になったらインストールし、その後ドメインに参加し直します。
    .verify = セットアップがエラーなしで終わり、ServerRole に Edge が表示されます。
    .command-use-wizard = ウィザードを起動する
    .command-is-domain-member = このコンピューターがドメイン メンバーかを確認する
    .command-show-role = このサーバーの役割を表示する

edge-smime-runtime = Process execution failed with exit code 3：ExSMIME.dll には Visual C++ 2012 が必要
    .meaning = regsvr32 が終了コード 3 で終わりました。このライブラリには Visual C++ 2012 ランタイムが必要です。
    .cause-runtime-missing = Visual C++ 2012 再頒布可能パッケージ（x64）が、このエッジ サーバーにありません。
    .step-install-runtime = Visual C++ 2012 の vcredist_x64.exe をダウンロードし（Microsoft ダウンロード 30679）、vcredist2012_x64.exe として保存してインストールします。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に Visual C++ 2012 x64 が表示されます。
    .caution = x86 のパッケージでは解決しません。
    .command-install-runtime = Visual C++ 2012 をインストールする
    .command-is-runtime-installed = インストールされているかを確認する
