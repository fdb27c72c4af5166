# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange 安裝程式為什麼停止？
facade-hint = 在這裡讀取安裝記錄檔：哪些檢查未通過，哪幾行可以證明，該怎麼做。任何內容都不會離開您的瀏覽器。
facade-open = 檢查安裝記錄檔
facade-wait = 正在載入…
facade-fail = 無法載入安裝記錄檔的檢查功能：網路不通，或伺服器沒有回應。
facade-gone = 伺服器上的檔案已更換。請重新整理頁面。
facade-retry = 再試一次
