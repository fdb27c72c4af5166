# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = 仮想ディレクトリの Active Directory の構成が既に存在する
    .meaning = IIS にない仮想ディレクトリのオブジェクトが、Active Directory に残っています。仮想ディレクトリは { $virtual_directory } です。オブジェクトは { $object_dn } です。
    .cause-broke-off = 以前の実行が、IIS と Active Directory の処理の間で中断しました。
    .cause-rebuilt = サーバーが /Mode:RecoverServer を使わずに、同じ名前で構築し直されています。
    .step-compare = IIS と Active Directory にあるものを比べます。
    .step-delete-object = ドメイン コントローラーのシステム状態をバックアップします。その後、IIS にアプリケーションのないオブジェクトだけを削除します。
    .step-replicate-and-run = レプリケーションを待ち、セットアップをもう一度実行します。
    .verify = コマンドの結果に、そのオブジェクトが表示されなくなります。
    .caution = オブジェクトを削除してよいのは、対応するアプリケーションが IIS にない場合だけです。実行のたびに別のものが見つかることがあるので、先にすべてを比べてください。
    .command-list-objects = Active Directory の仮想ディレクトリの一覧を表示する
    .command-list-applications = IIS のアプリケーションを表示する
    .command-delete-object = このオブジェクトだけを削除する

recover-token-checking-null = null を型 ExtendedProtectionTokenCheckingMode に変換できない：2019 CU14 での回復
    .meaning = CU14 のメディアは回復の際に、一度も値を設定していない変数を使います。これはメディアの不具合です。
    .cause-cu14-media = 2019 CU14 のメディアで /Mode:RecoverServer を実行しました。
    .step-get-cu13 = 2019 CU13 のメディアを入手し、その前提条件を新しい Windows にインストールします。
    .step-set-serial-number = サーバー オブジェクトの serialNumber を控え、ADSI Edit で、KB5036404 にある CU13 の値に設定します。
    .step-recover-and-upgrade = CU13 のメディアで回復し、その後 CU14 以降にアップグレードします。
    .verify = 回復がエラーなしで終わります。
    .caution = 回復をやめる場合は、元の値に戻してください。
    .command-read-serial-number = 元の値を読む
    .command-recover = CU13 のメディアから回復する

vdir-damaged-dn-string = DNString length mismatch：仮想ディレクトリの値が壊れている
    .meaning = 仮想ディレクトリのある属性の長さの情報が合っていないため、それを読むコマンドレットがすべて失敗します。ディレクトリは { $virtual_directory } です。コマンドレットは { $cmdlet } です。
    .cause-edited-by-hand = 属性が手作業またはスクリプトで編集されています。
    .step-note-settings = 一覧に表示されるこのディレクトリの URL を控えます。同じビルドの別のサーバーがあれば、対応する Get コマンドレットで、そのサーバーのディレクトリのほかの設定も控えます。バックエンドの場合は -ShowMailboxVirtualDirectories を付けます。
    .step-delete-directory = IIS をバックアップします。その後、ADSI Edit で CN=HTTP の下のこのディレクトリのオブジェクトだけを削除し、IIS のアプリケーションも削除して、レプリケーションを待ちます。
    .step-create-again = 対応する New コマンドレットでディレクトリを作り直し、控えた値を設定して、セットアップをもう一度実行します。
    .verify = このディレクトリの Get コマンドレット（バックエンドの場合は -ShowMailboxVirtualDirectories を付ける）が、エラーなしで結果を表示します。
    .caution = Exchange のコマンドレットではこのオブジェクトを読めません。ADSI Edit を使ってください。
    .command-list-objects = Active Directory の仮想ディレクトリの一覧を URL とともに表示する
    .command-back-up-iis = IIS をバックアップする

appcmd-output-of-several-lines = ‘System.Object[]’ を型 ‘System.String’ に変換できない：appcmd が複数の行を出力した
    .meaning = セットアップは appcmd の出力が 1 行だと想定していますが、複数の行が返りました。おそらく、appcmd が IIS のモジュール一覧の問題を報告しています。
    .cause-config-damaged = applicationHost.config が壊れているか、手作業でロックされています。
    .step-run-command = applicationHost.config をコピーしておきます。その後、セットアップのコマンドを自分で実行し、出力を読みます。
    .step-restore-config = applicationHost.config で appcmd が指摘した箇所を直すか、バックアップを復元します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの出力が 1 行になります。
    .caution = バックアップを復元すると、それ以降に IIS に加えた変更がすべて失われます。
    .command-run-command = セットアップと同じように、モジュール一覧のロックを解除する
    .command-list-backups = IIS の構成のバックアップの一覧を表示する
    .command-restore-backup = バックアップを復元する
    .command-copy-config = applicationHost.config をコピーする

uninstall-server-object-gone = オブジェクトが見つからないため操作を実行できない：サーバー オブジェクトなしのアンインストール
    .meaning = 2023 年 1 月のセキュリティ更新プログラムを一度でもインストールしたサーバーでは、アンインストールがメールボックスの役割と一緒にサーバー オブジェクトを削除し、後でまたそれを必要とします。探していたのは { $server_name } です。
    .cause-january-2023-security-update = 過去に 2023 年 1 月のセキュリティ更新プログラムがインストールされています。
    .step-update-first = まだ何も削除されていなければ、2023 年 6 月以降のセキュリティ更新プログラムをインストールしてから、アンインストールします。
    .step-check-leftovers-and-databases = オブジェクトが消えていて、サーバーのものが何も必要ない場合は、Active Directory に何も残っていないことを確認します。また、別の Exchange サーバーで、そのサーバーを指すデータベースがないことを確認します。その後、コンピューターを完全に停止します。
    .step-restore-and-recover = 必要な場合は、Active Directory のごみ箱かバックアップからオブジェクトを復元します。/Mode:RecoverServer がこれを読みます。その後、同じ名前のコンピューターで回復し、更新してから、もう一度アンインストールします。
    .verify = アンインストールがエラーなしで終わります。回復せずにサーバーを廃止した場合は、コマンドの結果に no object と表示され、そのサーバーを指すデータベースもありません。
    .caution = レジストリの Watermark と Action の値はそのままにしてください。削除した後、次の手順が同じように失敗した例があります。
    .command-list-updates = Exchange の更新プログラムの一覧を表示する
    .command-list-databases = データベースとそのサーバーの一覧を表示する
    .command-recover = サーバーを回復する
    .command-find-leftovers = Active Directory にサーバーの情報が残っていないかを確認する
