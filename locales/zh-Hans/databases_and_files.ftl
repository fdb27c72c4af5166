# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = 默认位置中存在 AD LDS 目录
    .meaning = 安装程序要创建边缘传输的 AD LDS 实例，而所用的文件夹已经存在。
    .cause-earlier-installation = 之前的边缘传输安装（也许失败了）留下了它。
    .cause-role-uninstalled = 角色已卸载，但数据文件夹还在。
    .cause-folder-reused = 目标文件夹来自另一次 Exchange 安装。
    .step-stop-service = 确认没有边缘传输服务器，也没有其他 AD LDS 应用程序使用该文件夹。如果还有废弃实例的服务，停止它。
    .step-back-up-folder = 备份该文件夹。
    .step-uninstall-instance = 如果有该服务，在“程序和功能”中卸载它的实例，在 Server Core 上则用命令卸载。实例的数据会一并删除。
    .step-rename-folder = 如果该文件夹还在，把它重命名。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示 False。
    .caution = 在正常工作的边缘服务器上，该文件夹保存着配置和收件人：只有确认不再使用的，才能卸载和重命名。
    .command-find-service = 旧实例的服务是否存在？
    .command-stop-service = 停止废弃的服务
    .command-back-up-folder = 备份该文件夹
    .command-uninstall-instance = 在 Server Core 上：卸载旧实例
    .command-rename-folder = 重命名旧文件夹
    .command-test-folder = 该文件夹是否还存在？

FirstSGFilesExist = 存在较旧的数据库文件：第一个数据库
    .meaning = 第一个邮箱数据库的文件夹中已有数据库文件或日志文件。
    .cause-earlier-installation = 之前的 Exchange 安装留下了文件。
    .cause-path-in-use = /DbFilePath、/LogFolderPath 或 /TargetDir 指向正在使用的文件夹。
    .step-find-files = 列出数据库文件，查明它们属于哪台服务器或哪个数据库。如果 /DbFilePath 或 /LogFolderPath 指定了别的文件夹，查看那里。
    .step-move-files = 备份这些文件并移到安全的位置，或用 /DbFilePath 和 /LogFolderPath 选择空文件夹。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令对所选的文件夹没有列出任何文件。
    .caution = .edb 文件可能是邮箱的唯一副本：不要删除。
    .command-list-files = 列出安装文件夹下的数据库文件

MailboxEDBDriveDoesNotExist = 邮箱数据库驱动器规格丢失
    .meaning = 要恢复的服务器把邮箱数据库文件（.edb）放在某个驱动器上，而此计算机没有该驱动器。
    .cause-other-drive-letters = 新服务器的驱动器号不同。
    .cause-volume-not-attached = 某个卷没有连接、处于脱机状态或没有格式化。
    .cause-mount-point-missing = 没有重新创建装入点。
    .step-list-paths = 在另一台 Exchange 服务器上列出丢失的服务器的数据库路径。如果没有其他服务器，从 Active Directory 中读取。
    .step-attach-volumes = 连接这些卷，恢复原来的驱动器号或装入点：在“磁盘管理”中选择“更改驱动器号和路径”。
    .step-recover-again = 重新运行安装程序，加上 /Mode:RecoverServer。
    .verify = 命令列出 EdbFilePath 中的每个驱动器和装入点，并且各自都有文件系统。
    .caution = 不要更改系统、页面文件或其他程序所用驱动器的驱动器号。
    .command-show-paths = 显示数据库路径
    .command-show-paths-in-directory = 显示 Active Directory 中所有数据库的路径及其服务器（msExchEDBFile）
    .command-open-disk-management = 打开“磁盘管理”
    .command-show-volumes = 显示卷
    .command-recover = 恢复服务器

MailboxLogDriveDoesNotExist = 存储组驱动器规格缺失
    .meaning = 要恢复的服务器把事务日志放在某个驱动器上，而此计算机没有该驱动器。标题中的存储组到 Exchange 2010 就已取消。
    .cause-other-drive-letters = 新服务器的驱动器号不同。
    .cause-volume-not-attached = 日志所在的卷没有连接、处于脱机状态或没有格式化。
    .cause-mount-point-missing = 没有重新创建装入点。
    .step-find-folders = 在另一台 Exchange 服务器上列出丢失的服务器的日志文件夹。如果没有其他服务器，从 Active Directory 中读取。
    .step-attach-volumes = 连接日志所在的卷，恢复原来的驱动器号或装入点：在“磁盘管理”中选择“更改驱动器号和路径”。
    .step-recover-again = 重新运行安装程序，加上 /Mode:RecoverServer。
    .verify = 命令列出 LogFolderPath 中的每个驱动器和装入点，并且各自都有文件系统。
    .caution = 不要更改系统、页面文件或其他程序所用驱动器的驱动器号。
    .command-show-folders = 显示日志文件夹
    .command-read-folders = Active Directory 中所有数据库的日志文件夹及其服务器
    .command-open-disk-management = 打开“磁盘管理”
    .command-recover = 恢复服务器
    .command-show-volumes = 显示卷

SecondSGFilesExist = 存在较旧的数据库文件：第二个数据库
    .meaning = 安装程序要创建第二个数据库，而所用的文件夹中有旧数据库的文件。此项检查源自 Exchange 2007，现在几乎不会遇到。
    .cause-earlier-installation = 之前的安装（也许失败了）留下了 .edb 文件和日志文件。
    .cause-path-in-use = 所选的路径属于另一个数据库。
    .step-find-files = 查明这些文件属于哪个数据库，是否还有人需要。
    .step-move-files = 备份这些文件并移走，或选择另一个路径。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令没有列出任何文件。
    .caution = 这些文件可能是某个数据库的唯一副本：删除之前先弄清楚，并做好备份。
    .command-list-files = 列出该文件夹中的数据库文件

TargetPathCompressed = 安装文件夹已压缩
    .meaning = 要安装 Exchange 的文件夹启用了 NTFS 压缩。这是根据检查的名称推断的，Microsoft 没有公布此项检查的说明。
    .why = Exchange 的数据库和日志默认在此文件夹下，而 Microsoft 不支持压缩它们。
    .cause-drive-compressed = 为节省空间，压缩了驱动器或 Program Files 文件夹。
    .cause-inherited = 该文件夹从上级继承了压缩。
    .step-uncompress = 关闭该文件夹及其下级内容和上级文件夹的压缩：“属性”、“高级”。如果是全新安装，也可以用 /TargetDir 选择另一个文件夹。
    .step-run-setup-again = 重新运行安装程序。
    .verify = 命令显示 Directory，没有 Compressed。
    .caution = 解压缩需要时间和可用空间；如果其中有数据库，先备份并停止 Exchange。
    .command-show-compression = 显示该文件夹的属性
    .command-uncompress = 关闭该文件夹及其下级内容的压缩

# Facts

fact-AdLdsDataPathExists = 旧边缘安装的 AD LDS 文件夹
    .ask = 此计算机上是否已有边缘传输的 AD LDS 数据文件夹？
    .hint = 安装文件夹中的 TransportRoles\Data\Adam。
fact-FirstDatabaseFolderInUse = 第一个数据库的文件夹中有文件
    .ask = 第一个邮箱数据库的文件夹中是否已有 .edb 文件或日志文件？
    .hint = 通常是安装文件夹中的 Mailbox 文件夹，或 /DbFilePath 指定的文件夹。
fact-SecondDatabaseFolderInUse = 第二个数据库的文件夹中有文件
    .ask = 第二个邮箱数据库的文件夹中是否已有 .edb 文件或日志文件？
    .hint = Exchange 2013 通常只创建一个数据库；这时选“否”。
fact-DatabaseDriveMissing = 缺少数据库驱动器
    .ask = 丢失的服务器存放数据库的驱动器，是否有此计算机上不存在的？
    .hint = 把 Get-MailboxDatabase 的 EdbFilePath 与此计算机的驱动器比较。
fact-LogDriveMissing = 缺少日志驱动器
    .ask = 丢失的服务器存放事务日志的驱动器，是否有此计算机上不存在的？
    .hint = 把 Get-MailboxDatabase 的 LogFolderPath 与此计算机的驱动器比较。
fact-TargetFolderCompressed = 安装文件夹已压缩
    .ask = Exchange 的文件夹或其上级是否启用了 NTFS 压缩？
    .hint = 文件夹的“属性”、“高级”；在文件资源管理器中，已压缩的名称显示为蓝色。
