# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Versão do Windows

fact-WindowsBuild = Build do Windows
    .ask = Qual Windows este computador executa?
    .hint = O comando winver mostra isso.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Número Release do .NET Framework
    .ask = Qual .NET Framework está instalado?
    .hint = Valor do Registro Release em NET Framework Setup, NDP, v4, Full.
    .value-378389 = 4.5
    .value-378758 = 4.5.1
    .value-379893 = 4.5.2
    .value-393297 = 4.6
    .value-394271 = 4.6.1
    .value-394806 = 4.6.2
    .value-460805 = 4.7
    .value-461310 = 4.7.1
    .value-461814 = 4.7.2
    .value-528049 = 4.8
    .value-533325 = 4.8.1

fact-SchemaAdmin = Associação aos Administradores de Esquema
    .ask = A conta que executa a instalação é membro dos Administradores de Esquema (Schema Admins)?
    .hint = whoami, com /groups, lista os grupos da sessão atual; depois de uma mudança, saia do Windows e entre novamente.

fact-EnterpriseAdmin = Associação aos Administradores de Empresa
    .ask = A conta que executa a instalação é membro dos Administradores de Empresa (Enterprise Admins)?
    .hint = whoami, com /groups, lista os grupos da sessão atual; depois de uma mudança, saia do Windows e entre novamente.

fact-ExOrgAdmin = Associação ao Organization Management
    .ask = A conta que executa a instalação é membro do Organization Management?
    .hint = O grupo fica na unidade Microsoft Exchange Security Groups do domínio raiz da floresta.

fact-LocalAdmin = Associação ao grupo local Administradores
    .ask = A conta que executa a instalação é um administrador local, e a instalação foi iniciada como administrador?
    .hint = Como administrador quer dizer: com Executar como administrador.

fact-LocalDomainAdmin = Associação aos Admins. do Domínio
    .ask = A conta que executa a instalação é membro dos Admins. do Domínio (Domain Admins) no domínio deste computador?
    .hint = whoami, com /groups, lista os grupos da sessão atual.

fact-ServerAlreadyExists = Objeto de servidor Exchange no Active Directory
    .ask = O Active Directory já contém um objeto de servidor Exchange com o nome deste computador?
    .hint = Get-ExchangeServer, executado em outro servidor Exchange, lista esses objetos.

fact-SiteName = Site do Active Directory deste computador
    .ask = Em qual site do Active Directory está este computador?
    .hint = nltest, com /dsgetsite, mostra isso.

fact-SMOSchemaSiteName = Site do mestre de esquema
    .ask = Em qual site do Active Directory está o mestre de esquema?
    .hint = Em um controlador de domínio, netdom query fsmo indica o mestre de esquema; Serviços e Sites do Active Directory mostra o site dele.

fact-DomainController = Controlador de domínio que foi usado

fact-DomainControllerSiteName = Site do controlador de domínio que foi usado
    .ask = Em qual site do Active Directory está o controlador de domínio que a instalação usa?
    .hint = nltest, com /dsgetdc, indica o controlador e o site dele.

fact-ComputerDomain = Domínio deste computador
    .ask = Qual é o nome DNS do domínio deste computador?
    .hint = Por exemplo, contoso.com; o Gerenciador do Servidor mostra isso.

fact-SmoSchemaDomain = Domínio do mestre de esquema

fact-DomainRole = Papel deste computador no domínio
    .ask = O que este computador é no domínio?
    .hint = Servidores de Transporte de Borda podem ficar fora de um domínio; todas as outras funções precisam de um.
    .value-0 = Estação de trabalho autônoma
    .value-1 = Estação de trabalho membro
    .value-2 = Servidor autônomo
    .value-3 = Servidor membro
    .value-4 = Controlador de domínio
    .value-5 = Controlador de domínio com a função PDC

fact-WasSetupStartedFromGUI = Início pelo Assistente de instalação
    .ask = A instalação foi iniciada pelo Assistente, não pela linha de comando?
    .hint = Algumas verificações só são executadas em um dos dois casos.

fact-ComputerNameDnsFullyQualified = Nome completo deste computador
    .ask = Qual é o nome totalmente qualificado deste computador?
    .hint = Por exemplo, ex01.contoso.com; um nome sem ponto significa que falta o sufixo DNS.

fact-CurrentLogOn = Conta conectada
    .ask = Qual conta executa a instalação?
    .hint = whoami a mostra, por exemplo, CONTOSO\admin.

fact-AdInitError = Erro ao ler o Active Directory

fact-PrepareDomain = Domínio a preparar

fact-PrepareOrganization = Organização a preparar nesta execução
    .ask = Esta execução precisa preparar a organização do Exchange no Active Directory?
    .hint = Sim, com /PrepareAD, e se o /PrepareAD desta versão ainda não foi executado.

fact-PrepareSchema = Esquema a estender nesta execução
    .ask = Esta execução precisa estender o esquema?
    .hint = Sim, com /PrepareSchema ou /PrepareAD, e se o esquema ainda não foi estendido para esta versão.

fact-ExchangeVersion = Versão do Exchange na mídia

fact-SidExOrgAdmins = SID do Organization Management

fact-ServerManagement = Associação ao Server Management
    .ask = A conta que executa a instalação é membro do Server Management?
    .hint = whoami, com /groups, lista os grupos da sessão atual.

fact-InstalledWindowsFeatures = Recursos do Windows instalados

fact-ComputerDomainDN = Nome diferenciado do domínio deste computador

fact-LocalComputerDomainDN = Objeto do domínio deste computador

fact-LocalServerName = Nome curto deste computador
    .ask = Qual é o nome curto deste computador?
    .hint = hostname o mostra, por exemplo, EX01.

fact-NewProvisionedServerName = Nome do servidor a provisionar

fact-RootDN = Domínio raiz da floresta

fact-Windows10Version = Windows Server 2016 ou posterior

fact-WindowsPath = Pasta do Windows

fact-Product = Versão do Exchange
    .ask = Qual Exchange você instala ou atualiza?
    .hint = O que conta é a mídia a partir da qual a instalação é iniciada.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Número de build da mídia
    .ask = Qual é o número de build da mídia?
    .hint = Propriedades de setup.exe, Detalhes; por exemplo, 15.2.1748.10.

fact-InstalledBuild = Número de build instalado antes
    .ask = Qual número de build do Exchange está instalado agora neste servidor?
    .hint = Programas e Recursos o mostra ao lado do Exchange; se não houver nenhum, deixe em branco.

fact-Operation = Operação
    .ask = O que a instalação deve fazer?
    .hint = Instalar uma atualização cumulativa em um servidor Exchange é uma atualização.
    .value-install = Instalar o Exchange
    .value-upgrade = Instalar uma atualização cumulativa
    .value-uninstall = Desinstalar o Exchange
    .value-recover-server = Recuperar um servidor (/Mode:RecoverServer)
    .value-prepare-schema = Estender o esquema (/PrepareSchema)
    .value-prepare-ad = Preparar o Active Directory (/PrepareAD)
    .value-prepare-domain = Preparar um domínio (/PrepareDomain)
    .value-language-pack = Adicionar ou remover um pacote de idiomas da Unificação de Mensagens

fact-AskedRole = Função a instalar
    .ask = Qual função este servidor deve ter?
    .hint = Muitas verificações dizem respeito a uma só função.
    .value-mailbox = Caixa de Correio
    .value-client-access = Acesso para Cliente (Exchange 2013)
    .value-edge = Transporte de Borda
    .value-management-tools = Só as ferramentas de gerenciamento

fact-Interface = Assistente de instalação ou linha de comando

fact-SchemaUpdateStatus = Esquema anterior a esta versão
    .ask = O esquema ainda precisa ser estendido para esta versão?
    .hint = Não, depois que o /PrepareSchema ou o /PrepareAD desta versão foi executado e replicado.

fact-OrganizationUpdateStatus = Organização anterior a esta versão
    .ask = A organização do Exchange ainda precisa ser preparada para esta versão?
    .hint = Não, depois que o /PrepareAD desta versão foi executado e replicado.

fact-DomainUpdateStatus = Domínio anterior a esta versão
    .ask = O domínio deste computador ainda precisa ser preparado para esta versão?
    .hint = /PrepareAD prepara o domínio em que é executado; todos os outros precisam de /PrepareDomain ou /PrepareAllDomains.

fact-AdInitializationStatus = O Active Directory pôde ser lido

fact-LoggedOnUser = Conta que iniciou a instalação

fact-SchemaMaster = Mestre de esquema
    .ask = Qual controlador de domínio é o mestre de esquema?
    .hint = Em um controlador de domínio, netdom query fsmo indica qual é.

fact-OrganizationName = Organização do Exchange
    .ask = Qual é o nome da organização do Exchange?
    .hint = Get-OrganizationConfig o mostra em qualquer servidor Exchange; se ainda não houver nenhuma, deixe em branco.

fact-ChosenDomainController = Controlador de domínio escolhido pela instalação

fact-AdValidationReason = Por que o Active Directory não pôde ser validado

fact-InstallDirectory = Pasta de instalação do Exchange
    .ask = Em que pasta o Exchange está ou será instalado?
    .hint = Por padrão, Exchange Server\V15 em Program Files\Microsoft.

fact-SourceDirectory = Pasta de onde a instalação foi iniciada
    .ask = De que pasta a instalação foi iniciada?
    .hint = Deve ser a mídia, não a pasta Bin de um Exchange instalado.

fact-RootMessage = Mensagem do erro

fact-OldestControllerWindows = Windows do controlador de domínio mais antigo
    .ask = Qual Windows o controlador de domínio mais antigo da floresta executa?
    .hint = Usuários e Computadores do Active Directory, Domain Controllers; ou Get-ADDomainController -Filter * para cada domínio.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows do controlador de domínio mais novo
    .ask = Qual Windows o controlador de domínio mais novo da floresta executa?
    .hint = Usuários e Computadores do Active Directory, Domain Controllers; ou Get-ADDomainController -Filter * para cada domínio.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
