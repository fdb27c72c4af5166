# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = パラメーターが認識されない：別のライセンスのスイッチが必要
    .meaning = 起動されたセットアップはこのライセンスのスイッチに対応していないため、どのチェックよりも前に終了しました。入力されたのは { $switch } です。
    .cause-new-switch-older-media = 古いメディア（2013、2016 の CU21 まで、2019 の CU10 まで）で新しいスイッチを使いました。
    .cause-old-switch-newer-media = 2016 CU22 以降、2019 CU11 以降、または SE で、古いスイッチを使いました。
    .cause-installed-setup-started = コマンドの先頭に .\ がなかったため、PowerShell がインストール済みサーバーのセットアップを起動しました。
    .step-find-media-build = メディアのルートに移動し、ビルドを調べます。PowerShell では、そこで必ず .\Setup.exe と入力します。
    .step-add-ending = メディアが 2016 CU22（15.1.2375）以降、2019 CU11（15.2.986）以降、または SE なら、スイッチの末尾に _DiagnosticDataOFF か _DiagnosticDataON を付けてコマンドを実行します。
    .step-leave-ending-out = それより古いメディア、または 2013（15.0）のメディアなら、この末尾を付けずに実行します。
    .verify = セットアップの起動メッセージが表示され、「Copying Files」に進みます。
    .caution = 記事ではなく、メディアに合わせてください。SE でも古いスイッチを載せている記事があります。
    .command-show-media-build = メディアのビルドを表示する
    .command-newer-media = 新しいメディアで、同じコマンドを実行する
    .command-older-media = 古いメディアで、同じコマンドを実行する

license-terms-not-accepted = ライセンス条項に同意する必要がある
    .meaning = セットアップがライセンス条項への同意なしでコマンド ラインから起動され、すぐに終了しました。
    .cause-switch-left-out = スイッチが付いていません。
    .cause-switch-of-other-media = 別のビルドのスイッチが付いています。
    .step-find-switch = このメディアのスイッチを一覧表示し、ライセンスのスイッチを控えます。
    .step-add-switch = 同じコマンドに、そのスイッチを付けてもう一度実行します。
    .verify = セットアップの起動メッセージが表示され、「Copying Files」に進みます。
    .command-list-switches = このメディアのスイッチの一覧を表示する
    .command-same-command = 同じコマンドにスイッチを付けて実行する

parameter-not-valid-for-operation = パラメーターが現在の操作では無効
    .meaning = セットアップは、別の操作用のスイッチを拒否しました。サーバーでは何もチェックしていません。要求したのは { $parameter } 付きの { $operation } です。
    .cause-roles-with-uninstall = アンインストールに /Roles を付けました。Exchange は全体を削除するもので、役割ごとには削除できません。
    .cause-tenant-file-with-schema = /PrepareSchema に /TenantOrganizationConfig を付けました。ハイブリッドのファイルは /PrepareAD か /Mode:Install で使います。
    .cause-other-switch = この操作では使えない別のスイッチを付けました。
    .step-leave-roles-out = アンインストールするには、/Roles を外します。
    .step-use-preparead = ハイブリッドのファイルがある場合は、Schema Admins と Enterprise Admins のメンバーとして /PrepareAD を実行します。スキーマも一緒に拡張されます。
    .step-find-mode = ほかのスイッチについては、どの操作で使えるかを調べます。
    .verify = 起動メッセージの後、このエラーなしで先に進みます。
    .caution = アンインストールすると Exchange がこのサーバーから削除されます。先にメールボックスとコネクタを移動してください。
    .situation-roles-with-uninstall = /Roles を付けたアンインストール
    .situation-tenant-file-with-schema = ハイブリッドのファイルを付けた /PrepareSchema
    .command-uninstall = サーバー全体をアンインストールする
    .command-prepare-with-file = ファイルを使ってハイブリッド組織を準備する
    .command-list-switches = 各操作のスイッチの一覧を表示する

server-object-from-before = Exchange Server が矛盾した状態にある：障害回復しか使えない
    .meaning = Active Directory にはこのコンピューターの名前のサーバー オブジェクトがありますが、ここに Exchange はインストールされていません。名前は { $server_name } です。
    .cause-rebuilt = コンピューターを同じ名前で構築し直しています。
    .cause-stopped-early = 以前の実行が、ディスクに何もコピーしないうちに止まりました。
    .cause-snapshot = ドメイン コントローラーを戻さずに、このコンピューターのスナップショットだけを復元しました。
    .step-inspect-object = オブジェクトのビルドとコネクタ、サーバーのデータベースを確認します。
    .step-recover = サーバーを残したい場合、データベース可用性グループ（DAG）に入っているなら、まず別のメンバーで、このサーバーのデータベース コピーを削除します。次に、-ConfigurationOnly を付けてサーバーを DAG から外し、そのノードをクラスターから削除します。その後、元と同じバージョンの Windows で、同じビルドかより新しいメディアから /Mode:RecoverServer を実行します。msExchInstallPath が既定と違う場合は、そのパスを /TargetDir で指定します。
    .step-delete-or-rename = サーバーに一度も中身がなく、データベースも一覧に出ない場合は、ADSI Edit で CN=Servers の下のこのサーバーのオブジェクトだけを削除し、レプリケーションを待って /Mode:Install を実行します。または、このコンピューターを別の名前にします。
    .verify = セットアップがこのメッセージなしで先に進みます。
    .caution = オブジェクトを削除すると、受信コネクタが失われ、データベースは所属するサーバーがないまま残ります。CN=Microsoft Exchange や別のサーバーのオブジェクトは絶対に削除しないでください。
    .command-inspect-object = オブジェクトとその下にあるものを表示する
    .command-list-databases = このサーバーのデータベースの一覧を表示する
    .command-recover = サーバーを回復する
