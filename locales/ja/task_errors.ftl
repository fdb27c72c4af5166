# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Exchange が残っているサーバーで回復が開始された
    .meaning = 回復は、Exchange のない Windows の上に失われたサーバーを作り直すものです。インストール済みの Exchange を修復するものではありません。セットアップが見つけた役割：{ $roles }。
    .cause-repair-wanted = インストールの修復が目的でした。
    .cause-earlier-attempt = 以前の実行の一部がディスクに残っています。
    .step-upgrade-to-repair = 修復するには、同じかより新しい累積更新プログラムのセットアップをアップグレード モードで実行します。止まったところから続行します。
    .step-reinstall-windows = それでも直らない場合は、Exchange のフォルダーを控えます。サーバーがデータベース可用性グループ（DAG）に入っているなら、別のメンバーで、このサーバーのデータベース コピーを削除し、次にサーバーを DAG から外します。その後、同じバージョンの Windows を同じコンピューター名で新しくインストールします。
    .step-recover = その後、Active Directory のコンピューター アカウントをリセットし、ドメインに参加させ、前提条件をインストールします。サーバーに入っていた累積更新プログラムか、より新しいもののメディアで、サーバーを回復します。フォルダーが既定と違っていた場合は /TargetDir を付けます。
    .verify = 前提条件のチェックに合格します。
    .caution = Windows を新しく入れると、そのドライブのデータベースが消えます。先に保存してください。
    .command-upgrade = アップグレードで修復する
    .command-show-folder = Exchange のフォルダーを表示する
    .command-recover = サーバーを回復する

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup'：セットアップがアプリケーション ログに書き込めない
    .meaning = 言語を変更する前に、セットアップはイベントを書き込みます。Windows がこれを拒否し、セットアップは警告だけを残して終わりました。セキュリティ強化のスクリプトまたはポリシーが、イベント ログへの書き込み（CustomSD の値）を管理者から外しています。
    .step-write-event = 自分でイベントを書き込んでみます。問題が残っている間は、これも失敗します。
    .step-find-entry = アプリケーション ログとシステム ログの CustomSD で、項目 (A;;0x5;;;BA) を探します。
    .step-correct-entry = 両方のキーをエクスポートし、レジストリ エディターで両方のこの項目の 0x5 を 0x7 に変更します（設定しているポリシーも変更します）。その後、セットアップをもう一度実行します。
    .verify = コマンドがエラーなしでイベントを書き込みます。
    .caution = この項目だけを変更してください。CustomSD を削除すると、別のアクセス許可が適用されます。
    .command-write-event = イベントを書き込む
    .command-show-customsd = 両方のログの CustomSD を表示する
    .command-export-keys = 両方のキーをエクスポートする

exsetdata-access-denied = ExsetdataException：セットアップのネイティブ部分へのアクセスが拒否された
    .meaning = セットアップの一部は古いネイティブ コードで、Windows または Active Directory がそのアクセスを拒否しました。コードは { $code } です。設定していたのは { $atom } です。
    .cause-mount-point = Exchange が、ドライブ文字ではなくマウント ポイントの下にインストールされています。
    .cause-folder-permissions = SYSTEM またはアカウントに、Exchange のフォルダーかドライブへのアクセス許可がないか、ウイルス対策ソフトウェアがセットアップを遮断しています。
    .cause-directory-permissions = Active Directory の組織のコンテナーまたはその上位に、拒否の項目があるか、継承が無効になっています。
    .step-find-call = エラーの上にある「Error code 0X」の行を見ます。最初の行に呼び出しの名前があります。ScFindFileInDirTree と ScSetVersionOnAddressTypeObj はファイルに関するもの、ほかはディレクトリに関するものです。
    .step-use-drive-letter = Exchange のフォルダーがマウント ポイントの下にある場合は、ドライブ文字のフォルダーに入れ直す必要があります。アンインストールしてインストールし直すのは、新しい空のサーバーの場合だけにします。そうでなければ、新しい Windows で /Mode:RecoverServer と /TargetDir を使ってサーバーを作り直します。
    .step-grant-folder = 呼び出しがファイルに関するもので、フォルダーがマウント ポイントの下にない場合は、SYSTEM とローカルの Administrators にフォルダーのフル コントロールを与えます。ウイルス対策ソフトウェアでは、セットアップを許可します。
    .step-correct-directory = 呼び出しがディレクトリに関するものなら、ADSI Edit で CN=Microsoft Exchange,CN=Services とその上位に、アカウントのアクセスを拒否する項目や無効な継承がないかを調べ、修正します。
    .step-run-elevated = 管理者特権のコマンド プロンプトから、セットアップをもう一度実行します。
    .verify = セットアップがこの手順を越えて先に進みます。
    .caution = Windows を新しく入れると、そのドライブのデータベースが消えます。先に保存してください。DAG のメンバーを回復する場合は、先にそのデータベース コピーを削除し、DAG から外してください。レジストリの Watermark と Action の値を削除しても、試した人の環境では解決しませんでした。
    .situation-file = ファイルを探していた
    .situation-directory = 組織のコンテナーを処理していた
    .command-find-call = 失敗したネイティブ呼び出しを表示する
    .command-list-volumes = ボリュームとマウント ポイントの一覧を表示する
    .command-show-permissions = フォルダーのアクセス許可を表示する

exsetdata-attribute-missing = ExsetdataException 8202：属性または値が見つからなかった
    .meaning = セットアップのネイティブ部分が、属性または値を見つけられませんでした。おそらく、アカウントが組織のコンテナーを読み取れないためです。コード { $code } は 0x8007200A、つまり 8202 です。処理していたのは { $atom } です。
    .cause-deny-entry = CN=Services または CN=Microsoft Exchange に、Authenticated Users またはアカウントのグループに対する拒否の項目があります。
    .cause-schema-not-replicated = スキーマが、使用中のドメイン コントローラーにまだレプリケートされていません。
    .step-read-containers = セットアップを実行するアカウントでコンテナーを読みます。
    .step-remove-deny-entries = ADSI Edit で、CN=Services と CN=Microsoft Exchange から、アカウントの読み取りを拒否する項目を削除し、継承を有効に戻します。
    .step-replicate-and-prepare = レプリケーションを待ち、スキーマ マスターのドメインとサイトで、Schema Admins と Enterprise Admins のメンバーとして /PrepareAD を実行します。/PrepareAD は元に戻せません。
    .verify = コマンドの結果に CN=Microsoft Exchange が表示され、セットアップがこの手順を越えて先に進みます。
    .command-list-containers = アカウントから見える Services の下の一覧を表示する
    .command-check-replication = レプリケーションを確認する
    .command-prepare-active-directory = Active Directory を準備する

firewall-service-protected = サービス MpsSvc を構成できない：Windows がファイアウォール サービスを保護している
    .meaning = Exchange 2013 と 2016 のセットアップは、MpsSvc サービスのスタートアップの種類を設定します。Windows Server 2019 以降は、誰に対してもこれを拒否します。また、どちらの Exchange も Windows Server 2019 以降ではサポートされていません。
    .cause-windows-too-new = この Exchange に対して Windows が新しすぎます。
    .cause-windows-upgraded = Exchange を入れたまま、Windows が上書きアップグレードされています。
    .cause-local-account = セットアップがローカル アカウントで実行されています。その場合、ほかのチェックも失敗します。
    .step-find-windows = Windows のバージョンを調べます。ビルド 17763 以上は Windows Server 2019 以降です。
    .step-use-supported-pair = 新しいサーバーの場合は、互いに対応する Windows と Exchange を選びます。Exchange 2016 は Windows Server 2016、Exchange 2013 は Windows Server 2008 R2 SP1、2012、2012 R2、Exchange SE は Windows Server 2019 以降です。
    .step-restore-windows = 使用中のサーバーの場合、確実な方法は知られていません。サポートされている Windows をバックアップから復元するか、サポートされている Windows で同じ名前のサーバーを回復します。
    .step-use-domain-account = アカウントがドメインのものではないというチェックが出ている場合は、先にドメイン アカウントでサインインします。
    .verify = セットアップが前提条件のチェックまで進みます。
    .caution = Windows を復元または再インストールする前に、データベースを保存してください。保存しないと、バックアップの後に届いたものが失われます。DAG のメンバーを回復する場合は、先にそのデータベース コピーを削除し、DAG から外してください。アクセス許可やグループを変えても、ファイアウォールを無効にしても、解決しません。
    .command-show-windows = Windows のバージョンを表示する
    .command-show-account = 使用中のアカウントを表示する

winrm-restart-failed = セットアップが WinRM サービスを再起動できなかった
    .meaning = セットアップは Windows リモート管理（WinRM）を再起動しますが、失敗しました。おそらく、サービスがちょうど開始中か停止中だったためです。実行したコマンドは { $program } です。応答：{ $output }
    .cause-other-tool = 監視ツールまたはポリシーが、同時に WinRM を再起動しています。
    .cause-service-hangs = サービスが応答していません。
    .step-restart-winrm = 自分で WinRM を再起動します。すぐに Running になるはずです。
    .step-restart-server = Running にならなければ、サーバーを再起動します。
    .step-stop-tools = WinRM を使うツールを停止し、セットアップをもう一度実行します。
    .verify = コマンドの結果に Running と表示され、セットアップがこの手順を越えて先に進みます。
    .command-restart-winrm = WinRM を再起動し、状態を表示する
    .command-show-winrm = WinRM の状態を表示する

service-did-not-start = セットアップで開始したサービスが起動しなかった
    .meaning = セットアップは Windows にサービスの開始を指示しましたが、サービスは起動しませんでした。サービスは { $service_name } です。理由は、セットアップのログではなくイベント ログで調べます。
    .cause-dependency = サービスまたはその依存先が停止または無効になっています。以前の実行が原因のことがよくあります。
    .cause-files-missing = 途中で中断した実行の後で、ファイルがないか、別のビルドのものになっています。
    .cause-port-in-use = ポートが使用中か、IPv6 が一部だけ無効になっているか、構成が壊れているか、ウイルス対策ソフトウェアがファイルを使用しています。
    .step-check-dependencies = サービスとその依存先を確認します。Start が 4 なら無効です。無効なものは、スタートアップの種類を元に戻します（たいていは自動）。
    .step-start-service = 自分で開始します。
    .step-read-event-logs = その時刻のシステム イベント ログとアプリケーション イベント ログを読みます。理由が書かれています。
    .step-correct-and-run = そこに書かれた原因を直し、ExchangeSetupLogs フォルダーの名前を変更し（削除はしません）、セットアップをもう一度実行します。
    .step-skip-antimalware = 新規インストールで、サービスが FMS の場合は、/DisableAMFiltering を付けてセットアップを実行し、後でエンジンを有効にします。
    .step-start-transport-later = 新規インストールまたは回復で、トランスポート サービスの場合は、/DoNotStartTransport を付けてセットアップを実行し、後で自分でサービスを開始します。
    .verify = コマンドの結果で、サービスが Running になり、そのまま続きます。
    .caution = すべての Exchange サービスを自動にしないでください。POP3 と IMAP4 は既定でオフです。
    .situation-antimalware = マルウェア対策エンジン（FMS）のサービス
    .situation-transport = トランスポート サービス
    .command-show-dependencies = サービスとその依存先を表示する
    .command-start-service = サービスを開始する
    .command-show-events = 直近 2 時間のイベントを表示する
    .command-rename-log-folder = ExchangeSetupLogs フォルダーの名前を変更する

exchange-assembly-damaged = BadImageFormatException：Exchange のファイルが壊れている
    .meaning = ファイルが .NET アセンブリとして読めません。たいていはコピー中に、途中で切れたか壊れています。ファイルは { $assembly } です。
    .cause-media-damaged = メディアまたはダウンロードしたファイルが壊れています。
    .cause-disk-faulty = ディスクに障害があるか、ウイルス対策ソフトウェアがファイルを使用しています。
    .step-compare-file = 同じビルドのサーバーのファイル、またはメディアのファイルと比べます。
    .step-compare-image = ダウンロードしたファイルのハッシュを、Microsoft の公開値と比べます。
    .step-download-again = 違う場合は、イメージをダウンロードし直してローカル ディスクにコピーし、そこからセットアップをもう一度実行します。
    .step-check-disk = 同じ場合や、ダウンロードし直しても解決しない場合は、ディスクを確認し、ウイルス対策ソフトウェアに除外を設定します。その後、セットアップをもう一度実行します。
    .verify = コマンドの結果のハッシュが、両方のファイルで同じです。
    .command-hash-file = ファイルのハッシュを表示する
    .command-hash-image = ダウンロードしたファイルのハッシュを表示する

msi-directory-rights = Windows インストーラーにこのディレクトリへのアクセス許可がない（1603）
    .meaning = Windows インストーラーがフォルダーに書き込めないため、パッケージが止まりました。フォルダーは { $directory } です。パッケージは { $package } です。
    .cause-not-elevated = セットアップまたは更新プログラムが、管理者特権なしで起動されています。
    .cause-folder-permissions = フォルダーの所有者、アクセス許可、継承のどれかが変更されているか、サービスがまだフォルダーを使っています。
    .step-start-services = 実行が停止したサービスを開始します。
    .step-grant-folder = 実行が管理者特権だった場合は、SYSTEM とローカルの Administrators にフォルダーのフル コントロール、Authenticated Users に読み取りを与え、継承を有効にします。拒否される場合は、先に所有権を取得します。
    .step-run-setup-again = ローカル管理者のアカウントで PowerShell を管理者として開き、メディアのルートの .\Setup.exe か、更新プログラムをもう一度起動します。
    .step-read-package-log = また止まる場合は、パッケージのログを読みます。
    .verify = コマンドの結果に、SYSTEM、ローカルの Administrators、Authenticated Users の項目が表示されます。
    .caution = その間に Everyone にアクセスを与えた場合は、取り消してください。
    .command-show-permissions = フォルダーのアクセス許可を表示する
    .command-grant-folder = これらのアクセス許可を設定する
    .command-start-services = Exchange のサービスを開始する

arbitration-account-cannot-be-enabled = システム メールボックスのアカウントが、リモートまたはメール ユーザーになっている
    .meaning = セットアップはシステム メールボックスを有効にしようとしますが、アカウントに、別の場所のメールボックスの属性が付いています。メールボックスは { $mailbox } です。続いて出る、Identity が null というエラーはここから生じています。
    .cause-synchronized = アカウントがクラウドに同期または移行されています。
    .cause-attributes-left = 以前の修復で、targetAddress などの属性が残っています。
    .step-inspect-account = アカウントの受信者の種類、リモート受信者の種類、ターゲット アドレスを確認します。
    .step-stop-synchronization = アカウントをディレクトリ同期の対象から外します。
    .step-recreate-mailbox = Microsoft の説明に従って、メールボックスを作り直します。アカウントに何も入っていなければ削除し、/PrepareAD を実行します。メールボックスはセットアップが有効にします。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に、メールボックスとデータベースが表示されます。
    .caution = SystemMailbox{"{"}bb558c35…{"}"}、SystemMailbox{"{"}e0dc1c29…{"}"}、検出メールボックスには、組織のデータが入っています。先にエクスポートするか、Microsoft に問い合わせてください。
    .command-inspect-accounts = システム アカウントの属性を表示する
    .command-list-mailboxes = システム メールボックスとそのデータベースの一覧を表示する

receive-connector-conflict = Bindings と RemoteIPRanges が受信コネクタの設定と競合する：アドレスとポートが同じ
    .meaning = セットアップはすべての受信コネクタを変更します。その 1 つが、別のトランスポート サービスのアドレスとポートを使っています。たいていは、トランスポートの役割を間違えて手作業で作成したものです。コネクタは { $connector } です。
    .step-list-connectors = 別のサーバーの Exchange 管理シェルで、このサーバーのコネクタを一覧表示します。
    .step-change-connector = 変更するのは、手作業で作成されたコネクタだけです。セットアップが既定のコネクタを挙げている場合は、一覧でバインドがそれと同じコネクタを変更します。そのコネクタが HubTransport としてポート 25 を共有しているなら、フロントエンドの役割にします。それ以外は、別のポートにするか、設定を控えて削除します。
    .step-run-setup-again = セットアップをもう一度実行します。
    .verify = コマンドの結果に、バインドが同じで役割の違うコネクタはありません。
    .caution = アップグレードでは、古いビルドが既に削除されています。セットアップが先に進むまで、サーバーは動きません。
    .command-list-connectors = コネクタの役割とバインドを表示する
    .command-set-frontend-role = 手作業で作成されたコネクタをフロントエンドの役割にする

vdir-settings-null = 引数が null のためパラメーターにバインドできない：仮想ディレクトリがない
    .meaning = Exchange 2019 CU13 以降のセットアップは、仮想ディレクトリを読み取り、削除し、同じ設定で作り直します。おそらく、読み取るものがありませんでした。対象は { $virtual_directory } です。値のない設定は { $parameter } です。
    .cause-broke-off = 以前の実行が削除した後で中断しました。
    .cause-removed-by-hand = 手作業で削除されています。
    .step-look-for-directory = Exchange と IIS で探します。
    .step-remove-half = 片方にだけある場合は、そちらで削除します。コマンドレットで削除できない場合は、ADSI Edit で、このサーバーの CN=HTTP の下にあるそのオブジェクトだけを削除します。
    .step-create-again = エラーが示す -Role と、あれば -WebSiteName を指定して、作り直します。
    .step-run-setup-again = セットアップをもう一度実行し、その後、Microsoft のスクリプト ExchangeExtendedProtectionManagement.ps1 で拡張保護を設定し直します。
    .verify = コマンドの結果に仮想ディレクトリが表示されます。
    .caution = 仮想ディレクトリを削除すると、その設定も失われます。先に設定を控えてください。
    .command-show-directory = Exchange の仮想ディレクトリを表示する
    .command-list-applications = IIS のアプリケーションを表示する
    .command-remove-application = IIS にだけある場合：アプリケーションを削除する
    .command-remove-directory = Exchange にだけある場合：ディレクトリを削除する
    .command-create-again = ディレクトリを作成する
