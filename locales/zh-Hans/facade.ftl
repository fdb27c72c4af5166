# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = Exchange 安装程序为什么停止？
facade-hint = 任何内容都不会离开您的浏览器。
facade-open = 检查安装日志
facade-wait = 正在加载…
facade-fail = 网络不通，或者此页面已过时，刷新即可。
facade-retry = 重试
