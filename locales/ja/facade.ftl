# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange のセットアップはなぜ止まったのか
facade-hint = セットアップのログをここで読み、失敗したチェックと根拠の行、対処方法を表示します。データがブラウザーの外に出ることはありません。
facade-open = セットアップのログを調べる
facade-wait = 読み込み中…
facade-fail = ログの読み取り機能を読み込めませんでした。接続できないか、応答がありません。
facade-gone = サーバー上のファイルが入れ替わりました。ページを再読み込みしてください。
facade-retry = もう一度試す
