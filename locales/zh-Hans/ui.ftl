# The interface. Texts of findings stand in the files of their groups.

ui-title = Exchange 安装程序为什么停止？
ui-lead = 提供一份安装日志，就能看到哪些检查未通过、日志中哪些行是依据，以及该怎么做。所有内容只在您的浏览器中读取，不会发送到任何地方。
ui-about = 版本 { $version }，内容日期 { $date }。无需任何服务器即可使用。
ui-about-content = 这一天之后 Microsoft 发布或更改的内容不在其中：较新的内部版本、公告和要求，这里都没有。
ui-language = 语言
ui-tabs = 查找答案的方式
ui-tab-log = 读取日志
ui-tab-questions = 回答问题
ui-tab-lookup = 查找某项检查
ui-topic = 关于此项检查

# Input
ui-input = 您的日志
ui-paste = 粘贴日志、日志的最后几行、安装向导的消息或检查的名称
ui-where = 或者把文件和文件夹拖到这里。安装程序把日志写入
ui-choose-files = 选择文件…
ui-choose-folder = 选择文件夹…
ui-analyse = 读取文本
ui-start-over = 重新开始
ui-pasted = 粘贴的文本
ui-lines = { $count ->
   *[other] { $count } 行
}
ui-more-files = { $count ->
   *[other] 以及另外 { $count } 个文件
}
ui-what-to-give = 安装程序自己的日志是系统驱动器上 ExchangeSetupLogs 文件夹中的 ExchangeSetup.log。其中的一部分、安装向导的消息或检查的名称也可以。
ui-look-up = 在各项检查中查找这段文本
ui-examples = 手边没有日志？看一个示例：
ui-example-own = 此项检查
ui-example-failed-check = 未通过的检查
ui-example-failed-step = 失败的步骤
ui-example-warnings = 成功，但有警告
ui-example-attempts = 多次运行

# Progress
ui-reading = 正在读取…
ui-read = { $read }，共 { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
   *[other] 还剩 { $count } 秒
}
ui-cancel = 取消
ui-status-reading = 正在读取日志。
ui-status-cancelled = 已取消。

# Verdict
ui-verdict-empty = 内容为空。
ui-verdict-other = 这不是安装日志。
ui-verdict-errors = { $count ->
   *[other] 有 { $count } 个问题导致安装程序停止。
}
ui-verdict-consequences = { $count ->
   *[other] 另有 { $count } 项检查因此未通过。
}
ui-verdict-warnings = { $count ->
   *[other] { $count } 个警告。
}
ui-verdict-succeeded = 安装程序已成功完成。
ui-verdict-failed = 安装程序失败，没有已知的问题能解释原因。
ui-verdict-incomplete = 日志在安装程序结束之前就中断了，其中没有导致安装程序停止的问题。
ui-verdict-unknown = 这里没有导致安装程序停止的问题。
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
   *[other] 更新有 { $count } 个问题。
}
ui-verdict-update-succeeded = 更新已成功安装。
ui-verdict-update-failed = 更新安装失败，没有已知的问题能解释原因。
ui-verdict-update-incomplete = 日志在更新结束之前就中断了，其中没有导致更新停止的问题。
ui-verdict-update-unknown = 这里没有导致更新停止的问题。

# Attempts
ui-runs = 此日志中的各次运行
ui-older-runs = { $count ->
   *[other] { $count } 次较早的运行
}
ui-run = 第 { $number } 次运行
ui-run-of = 第 { $number } 次，共 { $total } 次
ui-attempt = 运行
ui-outcome = 结果
ui-about-attempt = 关于这次运行的更多信息
ui-product = 产品
ui-release = 安装程序
ui-installed = 已安装
ui-mode = 操作
ui-mode-install = 安装
ui-mode-upgrade = 升级
ui-mode-uninstall = 卸载
ui-mode-recover-server = 恢复服务器
ui-mode-prepare-schema = 扩展架构
ui-mode-prepare-ad = 准备 Active Directory
ui-mode-prepare-domain = 准备域
ui-mode-language-pack = 添加或删除统一消息语言包
ui-interface = 启动方式
ui-interface-unattended = 命令行
ui-interface-gui = 安装向导
ui-server = 服务器
ui-user = 帐户
ui-site = 站点
ui-organization = 组织
ui-started = 开始时间
ui-moment = { $utc }（您的本地时间 { $local }）
ui-duration = 用时
ui-checks = 检查
ui-checks-evaluated = 已评估 { $count } 项
ui-outcome-succeeded = 成功
ui-outcome-failed = 失败
ui-outcome-incomplete = 不完整
ui-outcome-unknown = 未知
ui-outcome-closed = 向导已关闭
ui-compared = 与第 { $number } 次运行相比
ui-solved = { $count ->
   *[other] 已解决（{ $count }）
}
ui-remaining = { $count ->
   *[other] 仍存在（{ $count }）
}
ui-new = { $count ->
   *[other] 新增（{ $count }）
}

# Findings
ui-plan = 按此顺序操作
ui-findings = 发现的问题
ui-severity-error = 错误
ui-severity-warning = 警告
ui-severity-info = 提示
ui-why = 为什么：
ui-situations = 您的情况
ui-situations-all = 您属于哪种情况？
ui-situations-other = 其他情况
ui-situation-yes = 就是您的情况
ui-situation-no = 不是您的情况
ui-situation-unknown = 从日志中无法判断
ui-causes = 可能的原因
ui-steps = 怎么做
ui-verify = 如何确认：
ui-caution = 注意：
ui-evidence = 依据
ui-more-evidence = { $count ->
   *[other] 还有 { $count } 行
}
ui-because = 相关的值
ui-message = 安装程序的原始消息
ui-line = 第 { $line } 行
ui-show-in-log = 在日志中显示
ui-excerpt = 日志中的行
ui-excerpt-failed = 该文件已无法读取。重新选择它才能看到这些行。
ui-not-reported = 安装程序判定为真，但没有列为未通过。
ui-probably = 可能是
ui-probable = 这里的文本不完整或有误：安装程序的原话很可能是这样。
ui-suggestions = 值得一看
ui-by-text = 只是根据措辞识别出来的，不如名称或代码可靠。
ui-shared = 其他检查也会输出同一句话：{ $ids }
ui-unknown-rule = 这里没有此项检查的说明。从安装程序的原始消息入手。
ui-consequences = { $count ->
   *[other] 有 { $count } 项检查因此未通过
}
ui-needs-is = 值为以下内容时通过：{ $needed }
ui-needs-is-not = 值不是以下内容时通过：{ $needed }
ui-needs-one-of = 值为以下之一时通过：{ $needed }
ui-needs-at-least = 值为 { $needed } 或更高时通过
ui-needs-below = 值低于 { $needed } 时通过
ui-needs-empty = 值为空时通过
ui-needs-present = 有值时通过
ui-needs-same-as = 与 { $needed } 相同时通过
ui-needs-contains = 包含以下内容时通过：{ $needed }
ui-needs-contains-not = 不包含以下内容时通过：{ $needed }
ui-needs-differs-from = 与 { $needed } 不同时通过
ui-needs-bit-set = 设置了此位时通过：{ $needed }
ui-needs-bit-clear = 没有设置此位时通过：{ $needed }
ui-shell-cmd = 命令提示符
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = 文本
ui-risky = 会更改或删除内容
ui-copy = 复制
ui-copied = 已复制。
ui-nothing-to-read = 还没有可读取的内容：粘贴文本，或选择文件。
ui-not-copied = 浏览器不允许在这里复制。选中文本，手动复制。
ui-read-on = 继续阅读：
ui-further = 继续搜索：
ui-new-tab = （在新标签页中打开）
ui-whole-card = 此项检查的全部内容
ui-related = 另请参阅：
ui-helped = 这些内容有帮助吗？
ui-yes = 是
ui-no = 否
ui-thanks = 谢谢。
ui-write = 提供更多反馈

# All checks
ui-overview = { $count ->
   *[other] 安装程序评估的全部 { $count } 项检查和设置
}
ui-overview-label = 检查和设置
ui-search-checks = 在名称和值中搜索
ui-check-name = 名称
ui-check-state = 结果
ui-check-value = 值
ui-check-line = 行
ui-state-failed = 未通过
ui-state-warned = 警告
ui-state-passed = 通过
ui-state-exception = 无法评估
ui-state-true = 为真，未报告
ui-state-value = 设置

# Taking along
ui-copy-markdown = 复制为 Markdown
ui-save-json = 保存为 JSON
ui-save-html = 保存为网页
ui-mask = 隐去名称、SID 和地址

ui-safe = 可以给别人看的日志行
ui-safe-lead = 这是依据前后的行，其中的名称已替换。复制之前先看一遍。
ui-safe-replaced = { $count ->
    [0] 没有替换任何名称
   *[other] 替换了 { $count } 个名称
}
ui-safe-limits = 形式像名称、地址或密钥的内容，以及日志标明为名称的内容，都会替换。句子中没有任何标记的名称可能留下：只有您自己能看出来。
ui-safe-copy = 复制这些行

# Look-up
ui-catalog = { $count ->
   *[other] 这里说明了 { $count } 项检查和错误。
}
ui-no-such-rule = 没有这个名称的检查：

# Errors
ui-error-read = 无法读取该文件。
    .help = 选择之后，文件可能已更改、移动或被锁定。关闭占用它的程序，或者复制一份，再重新选择。
ui-error-text = 无法读取该文本：可能超出了浏览器内存允许的长度。
    .help = 保存为文件后再选择该文件，或者只粘贴最后一次运行的内容。
ui-error-load = 此程序的一部分无法加载。
    .help = 可能是连接失败。您提供的内容仍然保留，可以重试。
ui-error-csp = 此页面不允许运行读取日志的部分。
    .help = 网站管理者可以在内容安全策略中放行：script-src 需要 'wasm-unsafe-eval'，worker-src 需要包含本网站。
ui-error-internal = 读取因意外情况停止。
    .help = 您提供的内容仍然保留，也没有离开浏览器。重试；如果在同一处再次失败，只提供日志中最后一次运行的内容。
ui-error-zip-encrypted = 该压缩包有密码保护。
    .help = 解压后提供日志本身。
ui-error-zip-unsupported = 此浏览器无法打开该压缩包。
    .help = 解压后提供日志本身。
ui-error-zip-damaged = 该压缩包已损坏。
    .help = 用其他程序解压，或者重新获取。
ui-error-zip-bomb = 该压缩包解压后过大。
    .help = 自行解压，提供日志本身。
ui-retry = 重试
ui-choose-again = 重新选择文件…
ui-error-language = 无法加载该语言的文本。一切保持原样；连接恢复后再选择该语言。
ui-error-worker = 浏览器终止了读取日志的部分。
    .help = 可能是内存不足。您提供的内容仍然保留。关闭其他打开的程序后重试，或者只提供日志中最后一次运行的内容。
ui-error-trap = 读取日志的部分在处理这些内容时失败。
    .help = 它已重新启动，您提供的内容仍然保留，可以重试。如果在同一处再次失败，只提供日志中最后一次运行的内容或最后几行。

lookup-heading = 安装程序说了什么？
lookup-label = 检查的标题、消息或名称
    .hint = 键入或粘贴，安装程序支持的任何语言都可以。打错几个字也没关系。
lookup-hits = { $count ->
    [0] 没有相符的。换个说法，或者输入整句话，也可以从这里继续：
   *[other] { $count } 项相符
    }
lookup-questions = 改为回答问题
lookup-log = 读取日志
lookup-web = 在网上搜索
lookup-situation = 找到您的情况
