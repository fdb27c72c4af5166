# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = Diretório do AD LDS existe no local padrão
    .meaning = A pasta em que o programa de instalação quer criar a instância do AD LDS do Transporte de Borda já existe.
    .cause-earlier-installation = Uma instalação anterior do Transporte de Borda, talvez uma que falhou, a deixou.
    .cause-role-uninstalled = A função foi desinstalada, mas a pasta de dados dela ficou.
    .cause-folder-reused = A pasta de destino vem de outra instalação do Exchange.
    .step-stop-service = Garanta que nenhum servidor de Transporte de Borda e nenhum outro aplicativo do AD LDS use a pasta. Se o serviço de uma instância abandonada existir, pare-o.
    .step-back-up-folder = Faça backup da pasta.
    .step-uninstall-instance = Se houver um serviço, desinstale a instância dele em Programas e Recursos ou, no Server Core, com o comando. Os dados dela são excluídos junto.
    .step-rename-folder = Se a pasta ainda existir, renomeie-a.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra False.
    .caution = Em um servidor de Borda em funcionamento, esta pasta contém a configuração e os destinatários: só desinstale e renomeie o que nada mais usa.
    .command-find-service = O serviço de uma instância antiga existe?
    .command-stop-service = Parar o serviço abandonado
    .command-back-up-folder = Fazer backup da pasta
    .command-uninstall-instance = No Server Core: desinstalar a instância antiga
    .command-rename-folder = Renomear a pasta antiga
    .command-test-folder = A pasta ainda existe?

FirstSGFilesExist = Arquivos de bancos de dados mais antigos presentes: primeiro banco de dados
    .meaning = A pasta do primeiro banco de dados de caixa de correio já contém arquivos de banco de dados ou de log.
    .cause-earlier-installation = Uma instalação anterior do Exchange deixou os arquivos dela.
    .cause-path-in-use = /DbFilePath, /LogFolderPath ou /TargetDir aponta para uma pasta em uso.
    .step-find-files = Liste os arquivos de banco de dados e descubra a qual servidor ou banco de dados pertencem. Se /DbFilePath ou /LogFolderPath indicar outra pasta, olhe nela.
    .step-move-files = Faça backup deles e mova-os para um lugar seguro, ou escolha uma pasta vazia com /DbFilePath e /LogFolderPath.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando, com a pasta que você escolheu, não lista nenhum arquivo.
    .caution = Um arquivo .edb pode ser a única cópia de caixas de correio: não o exclua.
    .command-list-files = Listar os arquivos de banco de dados abaixo da pasta de instalação

MailboxEDBDriveDoesNotExist = Especificação de unidade de banco de dados de caixa de correio ausente
    .meaning = O servidor a recuperar guardava um arquivo de banco de dados de caixa de correio (.edb) em uma unidade que este computador não tem.
    .cause-other-drive-letters = O novo servidor tem outras letras de unidade.
    .cause-volume-not-attached = Um volume não está conectado, está offline ou não está formatado.
    .cause-mount-point-missing = Um ponto de montagem não foi recriado.
    .step-list-paths = Liste os caminhos dos bancos de dados do servidor perdido em outro servidor Exchange. Se não houver outro, leia-os no Active Directory.
    .step-attach-volumes = Conecte os volumes e dê a eles as letras de unidade ou os pontos de montagem antigos: em Gerenciamento de Disco, Alterar Letra de Unidade e Caminho.
    .step-recover-again = Execute a instalação com /Mode:RecoverServer novamente.
    .verify = O comando lista cada unidade e ponto de montagem de EdbFilePath, todos com um sistema de arquivos.
    .caution = Não altere a letra de uma unidade que o sistema, um arquivo de paginação ou outro programa usa.
    .command-show-paths = Mostrar os caminhos dos bancos de dados
    .command-show-paths-in-directory = Mostrar no Active Directory os caminhos de todos os bancos de dados e os servidores deles (msExchEDBFile)
    .command-open-disk-management = Abrir o Gerenciamento de Disco
    .command-show-volumes = Mostrar os volumes
    .command-recover = Recuperar o servidor

MailboxLogDriveDoesNotExist = A especificação de unidade do grupo de armazenamento está ausente
    .meaning = O servidor a recuperar guardava logs de transações em uma unidade que este computador não tem. Os grupos de armazenamento do título acabaram no Exchange 2010.
    .cause-other-drive-letters = O novo servidor tem outras letras de unidade.
    .cause-volume-not-attached = O volume dos logs não está conectado, está offline ou não está formatado.
    .cause-mount-point-missing = Um ponto de montagem não foi recriado.
    .step-find-folders = Liste as pastas de log do servidor perdido em outro servidor Exchange. Se não houver outro, leia-as no Active Directory.
    .step-attach-volumes = Conecte os volumes dos logs e dê a eles as letras de unidade ou os pontos de montagem antigos: em Gerenciamento de Disco, Alterar Letra de Unidade e Caminho.
    .step-recover-again = Execute a instalação com /Mode:RecoverServer novamente.
    .verify = O comando lista cada unidade e ponto de montagem de LogFolderPath, todos com um sistema de arquivos.
    .caution = Não altere a letra de uma unidade que o sistema, um arquivo de paginação ou outro programa usa.
    .command-show-folders = Mostrar as pastas de log
    .command-read-folders = Pastas de log de todos os bancos de dados e os servidores deles, no Active Directory
    .command-open-disk-management = Abrir o Gerenciamento de Disco
    .command-recover = Recuperar o servidor
    .command-show-volumes = Mostrar os volumes

SecondSGFilesExist = Arquivos de banco de dados mais antigos presentes: segundo banco de dados
    .meaning = A pasta em que o programa de instalação criaria um segundo banco de dados contém arquivos de um mais antigo. A verificação vem do Exchange 2007 e quase nunca aparece hoje.
    .cause-earlier-installation = Uma instalação anterior, talvez uma que falhou, deixou arquivos .edb e de log.
    .cause-path-in-use = O caminho escolhido pertence a outro banco de dados.
    .step-find-files = Descubra a qual banco de dados os arquivos pertencem e se alguém ainda precisa dele.
    .step-move-files = Faça backup dos arquivos e mova-os, ou escolha outro caminho.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando não lista nenhum arquivo.
    .caution = Esses arquivos podem ser a única cópia de um banco de dados: identifique-os e faça backup deles antes de excluir qualquer coisa.
    .command-list-files = Listar os arquivos de banco de dados na pasta

TargetPathCompressed = A pasta de instalação está compactada
    .meaning = A compactação NTFS está ligada na pasta em que o Exchange deve ser instalado. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = Por padrão, os bancos de dados e logs do Exchange ficam abaixo desta pasta, e a Microsoft não dá suporte à compactação deles.
    .cause-drive-compressed = A unidade ou a pasta Program Files foi compactada para economizar espaço.
    .cause-inherited = A pasta herda a compactação da pasta pai.
    .step-uncompress = Desligue a compactação da pasta e do que há abaixo dela, e também da pasta pai: Propriedades, Avançados. Para uma instalação nova, você pode escolher outra pasta com /TargetDir.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra Directory sem Compressed.
    .caution = Descompactar leva tempo e exige espaço livre; se houver bancos de dados ali, faça backup deles e pare o Exchange antes.
    .command-show-compression = Mostrar os atributos da pasta
    .command-uncompress = Desligar a compactação da pasta e do que há abaixo

# Facts

fact-AdLdsDataPathExists = Pasta do AD LDS de uma instalação antiga de Borda
    .ask = Já existe neste computador uma pasta de dados do AD LDS do Transporte de Borda?
    .hint = TransportRoles\Data\Adam na pasta de instalação.
fact-FirstDatabaseFolderInUse = Arquivos na pasta do primeiro banco de dados
    .ask = A pasta do primeiro banco de dados de caixa de correio já contém arquivos .edb ou de log?
    .hint = Em geral, é a pasta Mailbox na pasta de instalação, ou o que /DbFilePath indica.
fact-SecondDatabaseFolderInUse = Arquivos na pasta do segundo banco de dados
    .ask = A pasta de um segundo banco de dados de caixa de correio já contém arquivos .edb ou de log?
    .hint = Normalmente, o Exchange 2013 cria um só banco de dados; nesse caso, responda não.
fact-DatabaseDriveMissing = Unidade de banco de dados que falta
    .ask = Falta neste computador uma unidade em que o servidor perdido tinha um banco de dados?
    .hint = Compare EdbFilePath de Get-MailboxDatabase com as unidades daqui.
fact-LogDriveMissing = Unidade de log que falta
    .ask = Falta neste computador uma unidade em que o servidor perdido tinha logs de transações?
    .hint = Compare LogFolderPath de Get-MailboxDatabase com as unidades daqui.
fact-TargetFolderCompressed = Pasta de instalação compactada
    .ask = A pasta do Exchange, ou a pasta pai dela, está compactada pelo NTFS?
    .hint = Propriedades da pasta, Avançados; nomes compactados aparecem em azul no Explorador de Arquivos.
