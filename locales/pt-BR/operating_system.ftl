# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = O Windows Server Core ou o Windows Nano Server está instalado
    .meaning = Este computador executa o Windows sem a área de trabalho, de que o Exchange 2016 precisa.
    .cause-installed-without-desktop = O Windows Server 2016 foi instalado sem a Experiência Desktop.
    .cause-shell-removed = O Windows Server 2012 ou 2012 R2 foi instalado como Server Core, ou o shell gráfico dele foi removido.
    .step-add-desktop = No Windows Server 2012 ou 2012 R2, adicione o shell gráfico. O comando reinicia o servidor. Se o Windows não encontrar os arquivos, insira a mídia do Windows (aqui, a unidade D) e use os de uma edição que não seja Server Core.
    .step-reinstall-windows = No Windows Server 2016, instale o Windows de novo e escolha a Experiência Desktop: ela não pode ser adicionada depois.
    .step-use-exchange-se = Ou instale o Exchange SE, que funciona no Server Core do Windows Server 2019 e posteriores.
    .verify = InstallationType é Server, não Server Core.
    .caution = Instalar o Windows de novo elimina tudo no servidor, inclusive um Exchange instalado.
    .situation-server-2012 = Windows Server 2012 ou 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = Adicionar a área de trabalho e reiniciar
    .command-list-editions = Mostrar o índice de cada edição na mídia do Windows
    .command-add-desktop-from-media = Adicionar a área de trabalho a partir da mídia e reiniciar
    .command-show-installation-type = Mostrar o tipo de instalação

OSCheckedBuild = Sistema operacional no modo de depuração
    .meaning = O Windows está em execução no modo de depuração. O programa de instalação avisa e continua.
    .cause-debugging-on = A depuração do kernel ficou ligada depois de uma solução de problemas.
    .cause-checked-build = Um build de depuração (checked build) do Windows está instalado.
    .step-turn-debugging-off = Desligue a depuração do kernel; se o BitLocker estiver ligado, suspenda-o antes. Se o Windows recusar, desligue a Inicialização Segura para essa alteração.
    .step-restart-server = Reinicie o servidor.
    .step-install-normal-windows = Se for um build de depuração, instale um Windows normal.
    .verify = O comando mostra False.
    .command-show-boot-entries = Mostrar as entradas de inicialização
    .command-turn-debugging-off = Desligar a depuração do kernel
    .command-show-debug-mode = O Windows está no modo de depuração?

PowerShellExecutionPolicyCheckSet = O GPO ExecutionPolicy está definido
    .meaning = Uma Política de Grupo define a política de execução do PowerShell para o computador ou para você. O valor dela não importa.
    .why = O programa de instalação interrompe o WMI, e com uma política dessas o PowerShell precisa do WMI antes de cada script. A instalação falharia no meio e deixaria o servidor inconsistente.
    .cause-policy-applies = A política Ativar a Execução de Script vale para o servidor ou para a sua conta.
    .cause-value-left = Um valor antigo da política ficou no Registro.
    .step-find-policy = Veja se MachinePolicy ou UserPolicy está definido. O relatório indica a política.
    .step-exclude-server = Se MachinePolicy estiver definido, deixe o servidor fora dessa política; se for UserPolicy, a sua conta. Ou defina a política como Não Configurado. Depois execute gpupdate /force.
    .step-empty-value = Se isso tiver de esperar, ou se um valor antigo ficou, esvazie o valor como diz o tópico da Microsoft. O comando é para MachinePolicy; para UserPolicy, é a mesma chave em HKCU.
    .step-run-setup-at-once = Liste os escopos mais uma vez, execute a instalação logo em seguida e restaure a política depois.
    .verify = MachinePolicy e UserPolicy são Undefined. A Microsoft pede Undefined também em Process e CurrentUser.
    .caution = A próxima atualização de política grava de volta um valor esvaziado, talvez no meio da instalação, e outra página da Microsoft diz que um valor vazio ainda conta como definido: deixar o servidor fora da política é mais seguro.
    .command-find-policy = Gravar um relatório que indica a política (gp.html na pasta temporária)
    .command-empty-value = Esvaziar o valor da política do computador
    .command-list-scopes = Listar os escopos

ServerWinWebEdition = Uma edição Web do Windows Server está instalada
    .meaning = Este computador executa uma edição Web do Windows Server. O Windows Server 2012 e posteriores não têm essa edição. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = O Exchange 2019 só tem suporte nas edições Standard e Datacenter.
    .step-check-edition = Confira a edição.
    .step-use-other-server = Use um servidor com um Windows Server com suporte, Standard ou Datacenter.
    .verify = Caption indica Standard ou Datacenter.
    .command-show-edition = Mostrar a edição do Windows

ValidOSVersion = Um sistema operacional incompatível foi encontrado
    .meaning = O { $product_name } não tem suporte para a versão ou a edição do Windows deste computador.
    .cause-version-not-supported = O Windows é antigo ou novo demais para esta versão do Exchange.
    .cause-windows-client = Uma função de servidor está sendo instalada em um Windows cliente.
    .cause-media-too-old = A mídia é antiga demais para este Windows.
    .step-compare-windows = Compare o Windows deste computador com os que têm suporte.
    .step-use-supported-windows = Se ele não estiver entre eles, use um servidor com um Windows com suporte.
    .step-use-newest-media = Se estiver entre eles, use a mídia da atualização cumulativa mais nova.
    .verify = Caption indica um Windows ao qual a mídia em uso dá suporte.
    .caution = Não atualize o Windows em um servidor que tem o Exchange: isso não tem suporte.
    .situation-for-2013 = Servidores Exchange 2013: Windows Server 2008 R2 SP1, 2012 ou (a partir do SP1) 2012 R2, com a área de trabalho. Ferramentas também: Windows 7 SP1, 8 ou (a partir do SP1) 8.1 de 64 bits
    .situation-for-2016 = Servidores Exchange 2016: Windows Server 2012, 2012 R2 ou (a partir do CU3) 2016, com a área de trabalho. Ferramentas também: Windows 8.1 ou 10 de 64 bits
    .situation-for-2019 = Servidores Exchange 2019 e SE: Windows Server 2019, 2022 (2019: a partir do CU12) ou 2025 (2019: a partir do CU14), Standard ou Datacenter, Server Core ou com a área de trabalho. Ferramentas: os mesmos com a área de trabalho, e também Windows 10 ou 11 de 64 bits
    .command-show-windows = Mostrar a versão e a edição do Windows

WindowsServer2008CoreServerEdition = O Server Core do Windows Server 2008 está instalado
    .meaning = Este computador executa a instalação Server Core do Windows Server 2008 ou 2008 R2. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = Dos dois Windows, o Exchange 2013 só funciona na instalação completa do Windows Server 2008 R2; versões mais novas do Exchange não funcionam em nenhum deles.
    .step-check-edition = Confira o tipo de instalação.
    .step-use-other-server = Use um servidor com a instalação completa de um Windows com suporte; este Server Core não pode ser convertido.
    .verify = InstallationType é Server, em um Windows com suporte.
    .command-show-edition = Mostrar o tipo de instalação

ValidOSVersionForAdminTools = Este Windows não pode executar as ferramentas de gerenciamento do Exchange
    .meaning = As ferramentas de gerenciamento desta versão do Exchange não funcionam no Windows deste computador. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-version-not-supported = O Windows é antigo ou novo demais para essas ferramentas.
    .cause-32-bit-windows = É um Windows de 32 bits.
    .step-compare-windows = Compare o Windows deste computador com os que têm suporte. Se ele não estiver entre eles, use outro computador.
    .step-use-newest-media = Se estiver entre eles, use a mídia da atualização cumulativa mais nova.
    .verify = Caption indica um Windows ao qual a mídia em uso dá suporte, e OSArchitecture é de 64 bits.
    .situation-for-2013 = Ferramentas do Exchange 2013: Windows Server 2008 R2 SP1, 2012 ou (a partir do SP1) 2012 R2; Windows 7 SP1, 8 ou (a partir do SP1) 8.1 de 64 bits
    .situation-for-2016 = Ferramentas do Exchange 2016: Windows Server 2012, 2012 R2 ou (a partir do CU3) 2016; Windows 8.1 ou 10 de 64 bits
    .command-show-windows = Mostrar a versão e a arquitetura do Windows

# Facts

fact-ServerCoreInstalled = Base do servidor instalada (também com a área de trabalho)
fact-FullDesktopInstalled = Área de trabalho do Windows instalada
    .ask = Este Windows tem a área de trabalho (Experiência Desktop, instalação completa)?
    .hint = Depois que você entra, o Server Core mostra só um prompt de comando ou o SConfig.
fact-DebugVersion = Windows no modo de depuração
    .ask = O Windows está em execução no modo de depuração?
    .hint = Em um servidor de produção, a resposta é quase sempre não.
fact-PowerShellExecutionPolicy = Política de execução definida pela Política de Grupo
    .ask = Uma Política de Grupo define a política de execução do PowerShell?
    .hint = Get-ExecutionPolicy -List: MachinePolicy e UserPolicy devem mostrar Undefined.
fact-OSProductSuite = Conjuntos de produtos do Windows (máscara de bits)
fact-WindowsServer12Version = Comparação com o Windows Server 2012
fact-WindowsServer2019Version = Comparação com o Windows Server 2019
