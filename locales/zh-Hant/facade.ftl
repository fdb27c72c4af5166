# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange 安裝程式為什麼停止？
facade-hint = 內容不會離開您的瀏覽器。
facade-open = 檢查安裝記錄檔
facade-wait = 正在載入…
facade-fail = 網路不通，或此頁面已過時，請重新整理。
facade-retry = 再試一次
