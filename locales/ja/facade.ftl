# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange のセットアップはなぜ止まったのか
facade-hint = データはブラウザーの外に出ません。
facade-open = セットアップのログを調べる
facade-wait = 読み込み中…
facade-fail = 接続できないか、ページが古くなっています。再読み込みしてください。
facade-retry = もう一度試す
