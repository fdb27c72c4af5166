# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange 安装程序为什么停止？
facade-hint = 在这里读取安装日志：哪些检查未通过，哪些行可以证明，该怎么做。任何内容都不会离开您的浏览器。
facade-open = 检查安装日志
facade-wait = 正在加载…
facade-fail = 无法加载安装日志检查：网络不通，或者服务器没有响应。
facade-gone = 服务器上的文件已更换。刷新此页面。
facade-retry = 重试
