# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = 运行安装程序之前检查服务器
    .lead = 知道多少答多少。结果会列出安装程序会在哪里停止、会对什么发出警告，以及该怎么做。
flow-topic = 找到您的情况
    .lead = 回答几个问题，就知道您的情况该怎么做：{ $title }
flow-after = 日志没有说明的情况
    .lead = 从日志中无法判断这一点。答案不同，做法也不同。

question-step = 第 { $count } 题
question-continue = 继续
question-back = 返回
question-change = 更改
question-unknown = 不知道
question-yes = 是
question-no = 否
question-none = 没有
question-other = 其他值
question-empty-hint = 如果没有，此栏留空。
question-choose = 选择一个答案，或选择“不知道”。
question-choose-known = 选择一个答案。
question-invalid = 这个答案与问题不符。
question-why = 为什么问这个
question-why-first = 它决定哪些检查适用。
question-why-rows = { $count ->
   *[other] 有 { $count } 项检查或要求取决于它，其中包括：
    }
question-why-situation = 它决定以下问题该怎么处理：
question-cause = 您的情况是哪一种？
    .hint = 选择最接近的一项。
question-details = 主要问题都已回答。其余的是细节；下面的脚本可以替您回答其中大部分。
question-show-result = 立即显示结果
question-go-on = 继续回答问题
question-start-again = 重新开始

summary-heading = 您的答案
summary-question = 问题
summary-answer = 答案
summary-empty = 还没有回答任何问题。

result-heading = 结果
result-remedy-heading = 怎么做
result-more = 完整主题
result-none-fail = 从已有的答案看，没有什么会使安装程序失败。
result-open-heading = 尚未回答
result-open = { $count ->
   *[other] 还有 { $count } 个问题的答案可能改变结果。
    }
result-because = 原因：
result-requirement = 要求：{ $values }

verdict-fails = 不会通过
    .lead = { $count ->
       *[other] 安装程序会因 { $count } 项检查停止
    }
verdict-warns = 会有警告
    .lead = { $count ->
       *[other] 安装程序会发出 { $count } 个警告
    }
verdict-passes = 会通过
    .lead = { $count ->
       *[other] { $count } 项检查会通过
    }
verdict-unknown = 无法判断
    .lead = { $count ->
       *[other] 根据这些答案，{ $count } 项检查无法判断
    }

contradiction-heading = 互相矛盾的答案
    .lead = 这些答案都已保留。更改其中不对的那个。
contradiction-two-answers = 同一个问题有两个答案。
contradiction-build-of-another-product = 安装介质的内部版本属于另一个 Exchange 版本。
contradiction-role-of-another-product = 只有在 Exchange Server 2013 中，客户端访问才是单独的角色。
contradiction-edge-with-other-role = 边缘传输角色不能与其他角色一起安装。
contradiction-uninstall-of-nothing = 要卸载 Exchange，但它没有安装，Active Directory 中也没有这台服务器。
contradiction-works-without-build = Exchange 正在运行，却没有已安装的内部版本。
contradiction-lost-but-running = 要重建丢失的服务器，但这台服务器上的 Exchange 正在运行。
contradiction-installed-of-another-product = 已安装的内部版本与所选的 Exchange 版本不符。
contradiction-controller-or-not = 按照这些答案，此计算机既是域控制器，又不是域控制器。
contradiction-pdc-on-read-only = 只读域控制器不能担任 PDC 角色。
contradiction-desktop-or-not = 按照这些答案，Windows 既有桌面体验，又没有桌面体验。
contradiction-no-domain-but-member = 按照这些答案，此计算机不在任何域中，却位于架构主机的站点，或用域帐户运行安装程序。
contradiction-exchange-2013-or-not = 这些答案既提到 Exchange 2013 服务器，又说没有这样的服务器。
contradiction-schema-master-here-or-not = 所填的两个站点，与“此计算机是否在架构主机的站点中”的答案不符。

link-damaged = 链接的一部分无法使用。能读取的内容已填入；以下内容略去：
link-copy = 复制包含这些答案的链接
link-holds = 链接包含您从列表中选择的答案。您键入的内容和脚本的输出只留在此页面中。

checklist-heading = 运行安装程序之前的检查清单
checklist-print = 打印检查清单
checklist-verify = 确认：

script-heading = 让服务器自己回答
script-lead = { $count ->
   *[other] 有 { $count } 个未回答的问题可以由脚本回答。
    }
script-explanation = 在服务器上用“以管理员身份运行”打开 Windows PowerShell，运行此脚本。它只读取信息：不更改任何内容，不写文件，也不向我们发送任何内容。先看一遍脚本，再把它的输出粘贴到下面。
script-copy = 复制脚本
script-copied = 已复制
script-output = 脚本的输出
script-use = 使用输出
script-used = { $count ->
    [0] 此输出中没有尚缺的答案。
   *[other] 从输出中取得了 { $count } 个答案。
    }
script-not-output = 这不是该脚本的输出。它的输出以“setup-readiness-facts”开头。

support-heading = 支持情况
    .lead = Microsoft 和其他来源针对此内部版本公布的信息。这里说的是是否受支持；安装程序并不检查所有这些内容。
support-lifecycle = 终止支持
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = 林功能级别
support-controllers = 域控制器
support-coexistence = 组织中的早期 Exchange
support-passes = 支持
support-warns = 不支持
support-unknown = 无法判断
support-source = 来源
support-note-ended = 支持已于 { $date } 终止。
support-note-allowed = 可以使用，但不受支持。

announced-lead = 针对尚未发布的版本公布的内容，仍可能更改。
announced-coexistence-allowed = { $date } 公布：组织中可以保留 Exchange Server { $other } 服务器与 SE { $release } 共存，但不受支持。
announced-coexistence-blocked = { $date } 公布：组织中只要还有 Exchange Server { $other } 服务器，SE { $release } 的安装程序就拒绝运行。
announced-ucma-removed = { $date } 公布：SE { $release } 将移除 UCMA 4.0，连同 Outlook 网页版中的即时消息，以及 Outlook 无处不在（RPC over HTTP）。

needs-heading = 此角色需要的 Windows 功能和软件
needs-features = 安装 Windows 功能
needs-software = 下载并安装：
