# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = 既定の位置に AD LDS ディレクトリが存在する
    .meaning = セットアップがエッジ トランスポートの AD LDS インスタンスを作成するフォルダーが、既にあります。
    .cause-earlier-installation = 以前のエッジ トランスポートのインストール（失敗したものを含む）で残ったものです。
    .cause-role-uninstalled = 役割はアンインストールされましたが、データ フォルダーが残っています。
    .cause-folder-reused = インストール先に指定したのは、別の Exchange のインストールで使われたフォルダーです。
    .step-stop-service = エッジ トランスポート サーバーもほかの AD LDS アプリケーションも、このフォルダーを使っていないことを確認します。放置されたインスタンスのサービスがあれば、停止します。
    .step-back-up-folder = フォルダーをバックアップします。
    .step-uninstall-instance = サービスがあれば、そのインスタンスを「プログラムと機能」で、Server Core ではコマンドでアンインストールします。データも一緒に消えます。
    .step-rename-folder = フォルダーがまだあれば、名前を変更します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果が False になります。
    .caution = 稼働中のエッジ サーバーでは、このフォルダーに構成と受信者が入っています。アンインストールや名前の変更は、もう何にも使われていないものだけにしてください。
    .command-find-service = 古いインスタンスのサービスがあるかを確認する
    .command-stop-service = 放置されたサービスを停止する
    .command-back-up-folder = フォルダーをバックアップする
    .command-uninstall-instance = Server Core で、古いインスタンスをアンインストールする
    .command-rename-folder = 古いフォルダーの名前を変更する
    .command-test-folder = フォルダーがまだあるかを確認する

FirstSGFilesExist = 古いデータベース ファイルが存在する：最初のデータベース
    .meaning = 最初のメールボックス データベース用のフォルダーに、データベースまたはログのファイルが既にあります。
    .cause-earlier-installation = 以前の Exchange のインストールのファイルが残っています。
    .cause-path-in-use = /DbFilePath、/LogFolderPath、/TargetDir のどれかが、使用中のフォルダーを指しています。
    .step-find-files = データベース ファイルを一覧表示し、どのサーバーやデータベースのものかを調べます。/DbFilePath や /LogFolderPath で別のフォルダーを指定している場合は、そこを見ます。
    .step-move-files = バックアップして安全な場所に移すか、/DbFilePath と /LogFolderPath で空のフォルダーを指定します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = 選んだフォルダーで、コマンドの結果にファイルがありません。
    .caution = .edb ファイル以外にメールボックスのコピーがない場合があります。削除しないでください。
    .command-list-files = インストール フォルダーの下のデータベース ファイルを表示する

MailboxEDBDriveDoesNotExist = メールボックス データベース ドライブの仕様が見つからない
    .meaning = 回復するサーバーでメールボックス データベース ファイル（.edb）を置いていたドライブが、このコンピューターにありません。
    .cause-other-drive-letters = 新しいサーバーのドライブ文字が違います。
    .cause-volume-not-attached = ボリュームが接続されていないか、オフラインか、フォーマットされていません。
    .cause-mount-point-missing = マウント ポイントが作り直されていません。
    .step-list-paths = 別の Exchange サーバーで、失われたサーバーのデータベースのパスを一覧表示します。別のサーバーがなければ、Active Directory で読みます。
    .step-attach-volumes = ボリュームを接続し、ディスクの管理の「ドライブ文字とパスの変更」で、元のドライブ文字またはマウント ポイントを割り当てます。
    .step-recover-again = /Mode:RecoverServer を付けて、セットアップをもう一度実行します。
    .verify = コマンドの結果に、EdbFilePath のすべてのドライブとマウント ポイントが、ファイル システムとともに表示されます。
    .caution = システム、ページ ファイル、ほかのプログラムが使うドライブの文字を変更しないでください。
    .command-show-paths = データベースのパスを表示する
    .command-show-paths-in-directory = Active Directory にあるすべてのデータベースのパス（msExchEDBFile）を、サーバーとともに表示する
    .command-open-disk-management = ディスクの管理を開く
    .command-show-volumes = ボリュームを表示する
    .command-recover = サーバーを回復する

MailboxLogDriveDoesNotExist = ストレージ グループ ドライブの仕様が見つからない
    .meaning = 回復するサーバーでトランザクション ログを置いていたドライブが、このコンピューターにありません。表題のストレージ グループは Exchange 2010 で廃止されました。
    .cause-other-drive-letters = 新しいサーバーのドライブ文字が違います。
    .cause-volume-not-attached = ログのボリュームが接続されていないか、オフラインか、フォーマットされていません。
    .cause-mount-point-missing = マウント ポイントが作り直されていません。
    .step-find-folders = 別の Exchange サーバーで、失われたサーバーのログ フォルダーを一覧表示します。別のサーバーがなければ、Active Directory で読みます。
    .step-attach-volumes = ログのボリュームを接続し、ディスクの管理の「ドライブ文字とパスの変更」で、元のドライブ文字またはマウント ポイントを割り当てます。
    .step-recover-again = /Mode:RecoverServer を付けて、セットアップをもう一度実行します。
    .verify = コマンドの結果に、LogFolderPath のすべてのドライブとマウント ポイントが、ファイル システムとともに表示されます。
    .caution = システム、ページ ファイル、ほかのプログラムが使うドライブの文字を変更しないでください。
    .command-show-folders = ログ フォルダーを表示する
    .command-read-folders = Active Directory にあるすべてのデータベースのログ フォルダーを、サーバーとともに表示する
    .command-open-disk-management = ディスクの管理を開く
    .command-recover = サーバーを回復する
    .command-show-volumes = ボリュームを表示する

SecondSGFilesExist = 古いデータベース ファイルが存在する：2 番目のデータベース
    .meaning = セットアップが 2 番目のデータベースを作成するフォルダーに、古いデータベースのファイルがあります。これは Exchange 2007 の頃のチェックで、今ではほとんど発生しません。
    .cause-earlier-installation = 以前のインストール（失敗したものを含む）の .edb とログのファイルが残っています。
    .cause-path-in-use = 選んだパスは別のデータベースのものです。
    .step-find-files = ファイルがどのデータベースのものか、まだ必要かを調べます。
    .step-move-files = ファイルをバックアップして移すか、別のパスを選びます。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果にファイルがありません。
    .caution = これらのファイル以外にデータベースのコピーがない場合があります。何かを削除する前に、何のファイルかを確かめ、バックアップしてください。
    .command-list-files = フォルダー内のデータベース ファイルを表示する

TargetPathCompressed = インストール フォルダーが圧縮されている
    .meaning = Exchange をインストールするフォルダーで、NTFS の圧縮が有効です。これはチェックの名前からの推測です。Microsoft はこのチェックの説明を公開していません。
    .why = Exchange のデータベースとログは既定でこのフォルダーの下にあります。Microsoft はその圧縮をサポートしていません。
    .cause-drive-compressed = 容量を節約するために、ドライブまたは Program Files フォルダーが圧縮されています。
    .cause-inherited = フォルダーが親フォルダーの圧縮を引き継いでいます。
    .step-uncompress = フォルダーとその下、および親フォルダーの圧縮を解除します（プロパティ、詳細設定）。新規インストールなら、代わりに /TargetDir で別のフォルダーを指定してもかまいません。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に Directory が表示され、Compressed は表示されません。
    .caution = 圧縮の解除には時間と空き容量が必要です。データベースがある場合は、先にバックアップし、Exchange を停止してください。
    .command-show-compression = フォルダーの属性を表示する
    .command-uncompress = フォルダーとその下の圧縮を解除する

# Facts

fact-AdLdsDataPathExists = 古いエッジのインストールの AD LDS フォルダー
    .ask = このコンピューターに、エッジ トランスポートの AD LDS データ フォルダーが既にありますか？
    .hint = インストール フォルダーの TransportRoles\Data\Adam です。
fact-FirstDatabaseFolderInUse = 最初のデータベースのフォルダーにあるファイル
    .ask = 最初のメールボックス データベースのフォルダーに、.edb またはログのファイルが既にありますか？
    .hint = 通常はインストール フォルダーの Mailbox フォルダーか、/DbFilePath で指定したフォルダーです。
fact-SecondDatabaseFolderInUse = 2 番目のデータベースのフォルダーにあるファイル
    .ask = 2 番目のメールボックス データベースのフォルダーに、.edb またはログのファイルが既にありますか？
    .hint = Exchange 2013 が作成するデータベースは通常 1 つだけです。その場合は「いいえ」と答えてください。
fact-DatabaseDriveMissing = 見つからないデータベース ドライブ
    .ask = 失われたサーバーのデータベースがあったドライブで、このコンピューターにないものがありますか？
    .hint = Get-MailboxDatabase の EdbFilePath を、このコンピューターのドライブと比べます。
fact-LogDriveMissing = 見つからないログ ドライブ
    .ask = 失われたサーバーのトランザクション ログがあったドライブで、このコンピューターにないものがありますか？
    .hint = Get-MailboxDatabase の LogFolderPath を、このコンピューターのドライブと比べます。
fact-TargetFolderCompressed = 圧縮されたインストール フォルダー
    .ask = Exchange 用のフォルダーまたはその親フォルダーは、NTFS で圧縮されていますか？
    .hint = フォルダーのプロパティの「詳細設定」で分かります。圧縮されたものは、エクスプローラーで名前が青く表示されます。
