# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = A recuperação foi iniciada em um servidor que ainda tem o Exchange
    .meaning = A recuperação reconstrói um servidor perdido em um Windows sem o Exchange; ela não repara um Exchange instalado. O programa de instalação encontrou estas funções: { $roles }.
    .cause-repair-wanted = Você queria reparar a instalação.
    .cause-earlier-attempt = Parte de uma tentativa anterior ainda está no disco.
    .step-upgrade-to-repair = Para reparar, execute a instalação da mesma atualização cumulativa ou de uma mais nova no modo de atualização: ela continua de onde parou.
    .step-reinstall-windows = Se isso não ajudar, anote a pasta do Exchange. Se o servidor estiver em um grupo de disponibilidade de banco de dados (DAG), remova, em outro membro, as cópias de bancos de dados deste servidor e depois o servidor do DAG. Em seguida, instale de novo a mesma versão do Windows com o mesmo nome de computador.
    .step-recover = Depois redefina a conta de computador no Active Directory, ingresse no domínio, instale os pré-requisitos e recupere o servidor com a mídia da atualização cumulativa que ele tinha, ou de uma mais nova; adicione /TargetDir se a pasta não era a padrão.
    .verify = A instalação passa nas verificações de preparação.
    .caution = Um novo Windows elimina os bancos de dados da unidade dele: salve-os antes.
    .command-upgrade = Reparar com uma atualização
    .command-show-folder = Mostrar a pasta do Exchange
    .command-recover = Recuperar o servidor

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup': o programa de instalação não pode gravar no log Aplicativo
    .meaning = Antes de alterar idiomas, o programa de instalação grava um evento. O Windows recusou, e a instalação terminou só com avisos: um script de hardening ou uma política tirou dos administradores o acesso de gravação ao log de eventos (o valor CustomSD).
    .step-write-event = Grave você mesmo um evento: isso também falha enquanto o problema existir.
    .step-find-entry = Em CustomSD dos logs Aplicativo e Sistema, procure a entrada (A;;0x5;;;BA).
    .step-correct-entry = Exporte as duas chaves, troque 0x5 por 0x7 nessa entrada de ambas no Editor do Registro (e na política que a define) e execute a instalação novamente.
    .verify = O comando grava o evento sem erro.
    .caution = Altere só essa entrada. Se você excluir CustomSD, passam a valer outras permissões.
    .command-write-event = Gravar um evento
    .command-show-customsd = Mostrar CustomSD dos dois logs
    .command-export-keys = Exportar as duas chaves

exsetdata-access-denied = ExsetdataException: acesso negado à parte nativa do programa de instalação
    .meaning = Parte do programa de instalação é código nativo antigo, e o Windows ou o Active Directory negou acesso a ela. O código é { $code }. Estava sendo configurado { $atom }.
    .cause-mount-point = O Exchange está instalado abaixo de um ponto de montagem, em vez de em uma letra de unidade.
    .cause-folder-permissions = SISTEMA ou a sua conta não tem permissões na pasta ou na unidade do Exchange, ou o antivírus bloqueia o programa de instalação.
    .cause-directory-permissions = O contêiner da organização no Active Directory, ou um acima dele, tem uma entrada de negação ou está sem herança.
    .step-find-call = Veja as linhas com Error code 0X acima do erro: a primeira indica a chamada. ScFindFileInDirTree e ScSetVersionOnAddressTypeObj tratam de arquivos; as outras, do diretório.
    .step-use-drive-letter = Se a pasta do Exchange fica abaixo de um ponto de montagem, o Exchange precisa ir para uma pasta de uma letra de unidade: desinstale-o e reinstale-o só se o servidor for novo e estiver vazio; se não, reconstrua o servidor em um novo Windows com /Mode:RecoverServer e /TargetDir.
    .step-grant-folder = Se a chamada trata de arquivos e a pasta não fica abaixo de um ponto de montagem, dê a SISTEMA e ao grupo local Administradores controle total da pasta e permita o programa de instalação no antivírus.
    .step-correct-directory = Se a chamada trata do diretório, procure no Editor ADSI, em CN=Microsoft Exchange,CN=Services e acima, entradas que negam acesso à sua conta e herança desabilitada, e corrija-as.
    .step-run-elevated = Execute a instalação novamente em um prompt de comando como administrador.
    .verify = A instalação passa desta etapa.
    .caution = Um novo Windows elimina os bancos de dados da unidade dele: salve-os antes. Antes de recuperar um membro de um DAG, remova as cópias de bancos de dados dele e tire-o do DAG. Excluir os valores Watermark e Action do Registro não ajudou quem tentou.
    .situation-file = Ele estava procurando arquivos
    .situation-directory = Ele estava no contêiner da organização
    .command-find-call = Mostrar as chamadas nativas que falharam
    .command-list-volumes = Listar os volumes e pontos de montagem
    .command-show-permissions = Mostrar as permissões da pasta

exsetdata-attribute-missing = ExsetdataException 8202: um atributo ou valor não foi encontrado
    .meaning = A parte nativa do programa de instalação não encontrou um atributo ou valor, provavelmente porque a sua conta não consegue ler os contêineres da organização. O código { $code } é 0x8007200A, ou seja, 8202. O programa de instalação estava trabalhando em { $atom }.
    .cause-deny-entry = CN=Services ou CN=Microsoft Exchange tem uma entrada de negação para Usuários autenticados ou para um grupo da sua conta.
    .cause-schema-not-replicated = O esquema ainda não replicou para o controlador de domínio em uso.
    .step-read-containers = Leia os contêineres com a conta que executa a instalação.
    .step-remove-deny-entries = No Editor ADSI, remova de CN=Services e CN=Microsoft Exchange as entradas que negam à sua conta o acesso de leitura e habilite a herança de novo.
    .step-replicate-and-prepare = Aguarde a replicação e execute /PrepareAD (ele não pode ser desfeito) no domínio e no site do mestre de esquema, como membro dos Administradores de Esquema (Schema Admins) e dos Administradores de Empresa (Enterprise Admins).
    .verify = O comando lista CN=Microsoft Exchange, e a instalação passa desta etapa.
    .command-list-containers = Listar o que a conta vê abaixo de Services
    .command-check-replication = Verificar a replicação
    .command-prepare-active-directory = Preparar o Active Directory

firewall-service-protected = O serviço MpsSvc não pode ser configurado: o Windows protege o serviço de firewall
    .meaning = O programa de instalação do Exchange 2013 e 2016 define o tipo de inicialização do serviço MpsSvc. O Windows Server 2019 e posteriores recusam isso a todos, e nem o Exchange 2013 nem o 2016 têm suporte neles.
    .cause-windows-too-new = O Windows é novo demais para este Exchange.
    .cause-windows-upgraded = O Windows foi atualizado com o Exchange já instalado.
    .cause-local-account = A instalação é executada com uma conta local; nesse caso, outras verificações também falham.
    .step-find-windows = Veja a versão do Windows: um número de build 17763 ou maior é o Windows Server 2019 ou posterior.
    .step-use-supported-pair = Para um servidor novo, escolha um Windows e um Exchange compatíveis: Exchange 2016 no Windows Server 2016, Exchange 2013 no Windows Server 2008 R2 SP1, 2012 ou 2012 R2, Exchange SE no Windows Server 2019 ou posterior.
    .step-restore-windows = Para um servidor em uso, não se conhece nenhum caminho comprovado. Restaure de um backup o Windows com suporte, ou recupere o servidor em um Windows com suporte, com o mesmo nome.
    .step-use-domain-account = Se as verificações dizem que a conta não é do domínio, entre primeiro com uma conta de domínio.
    .verify = A instalação chega às verificações de preparação.
    .caution = Antes de restaurar ou reinstalar o Windows, salve os bancos de dados: senão, perde-se o que chegou desde o backup. Antes de recuperar um membro de um DAG, remova as cópias de bancos de dados dele e tire-o do DAG. Outros direitos, outro grupo ou um firewall desabilitado não ajudam.
    .command-show-windows = Mostrar a versão do Windows
    .command-show-account = Mostrar a sua conta

winrm-restart-failed = O programa de instalação não conseguiu reiniciar o serviço WinRM
    .meaning = O programa de instalação reinicia o Gerenciamento Remoto do Windows (WinRM), e isso falhou, provavelmente porque o serviço estava justamente iniciando ou parando. O comando foi { $program }. A resposta foi: { $output }
    .cause-other-tool = Uma ferramenta de monitoramento ou uma política reinicia o WinRM ao mesmo tempo.
    .cause-service-hangs = O serviço está travado.
    .step-restart-winrm = Reinicie o WinRM você mesmo: ele precisa ficar logo em Running.
    .step-restart-server = Se não ficar, reinicie o servidor.
    .step-stop-tools = Pare as ferramentas que usam o WinRM e execute a instalação novamente.
    .verify = O comando mostra Running, e a instalação passa desta etapa.
    .command-restart-winrm = Reiniciar o WinRM e mostrar o estado dele
    .command-show-winrm = Mostrar o estado do WinRM

service-did-not-start = Um serviço que a instalação iniciou não ficou em execução
    .meaning = O programa de instalação mandou o Windows iniciar um serviço, e ele não entrou em execução. O serviço é { $service_name }. Procure o motivo nos logs de eventos, não no log de instalação.
    .cause-dependency = O serviço, ou um de que ele depende, está parado ou desabilitado, muitas vezes por uma tentativa anterior.
    .cause-files-missing = Faltam arquivos, ou eles são de outra versão, depois de uma tentativa interrompida.
    .cause-port-in-use = A porta dele está em uso, o IPv6 está desabilitado só em parte, a configuração está danificada, ou o antivírus usa os arquivos dele.
    .step-check-dependencies = Veja o serviço e aqueles de que ele depende: Start 4 significa desabilitado. Devolva a um serviço assim o tipo de inicialização que ele tinha, em geral Automático.
    .step-start-service = Inicie-o você mesmo.
    .step-read-event-logs = Leia os logs de eventos Sistema e Aplicativo daquele minuto: eles indicam o motivo.
    .step-correct-and-run = Corrija o que eles indicam, renomeie a pasta ExchangeSetupLogs (guarde-a) e execute a instalação novamente.
    .step-skip-antimalware = Se o serviço for o FMS em uma instalação nova, inicie o Setup.exe com /DisableAMFiltering e ligue o mecanismo depois.
    .step-start-transport-later = Se for um serviço de transporte em uma instalação nova ou em uma recuperação, inicie o Setup.exe com /DoNotStartTransport e inicie o serviço você mesmo depois.
    .verify = O comando mostra Running para o serviço, e ele continua assim.
    .caution = Não defina todos os serviços do Exchange como Automático: POP3 e IMAP4 vêm desligados por padrão.
    .situation-antimalware = O serviço é o FMS, o mecanismo antimalware
    .situation-transport = É um serviço de transporte
    .command-show-dependencies = Mostrar o serviço e aqueles de que ele depende
    .command-start-service = Iniciar o serviço
    .command-show-events = Mostrar os eventos das últimas duas horas
    .command-rename-log-folder = Renomear a pasta ExchangeSetupLogs

exchange-assembly-damaged = BadImageFormatException: um arquivo do Exchange está danificado
    .meaning = Um arquivo não é mais um assembly .NET: foi cortado ou danificado, em geral durante a cópia. Trata-se de { $assembly }.
    .cause-media-damaged = A mídia ou o download está danificado.
    .cause-disk-faulty = O disco está com defeito, ou o antivírus usa o arquivo.
    .step-compare-file = Compare o arquivo com o de um servidor da mesma versão, ou com o da mídia.
    .step-compare-image = Compare o hash do download com o que a Microsoft publica.
    .step-download-again = Se for diferente, baixe a imagem de novo, copie-a para um disco local e execute a instalação novamente a partir dali.
    .step-check-disk = Se não for, ou se um novo download não ajudar, verifique o disco, defina as exclusões do antivírus e execute a instalação novamente.
    .verify = O comando mostra o mesmo hash para os dois arquivos.
    .command-hash-file = Mostrar o hash do arquivo
    .command-hash-image = Mostrar o hash do download

msi-directory-rights = The installer has insufficient privileges to access this directory: pasta recusada (1603)
    .meaning = Um pacote parou porque o Windows Installer não consegue gravar em uma pasta. A pasta é { $directory }. O pacote é { $package }.
    .cause-not-elevated = A instalação ou a atualização foi iniciada sem direitos de administrador.
    .cause-folder-permissions = O proprietário, as permissões ou a herança da pasta foram alterados, ou há serviços que ainda a usam.
    .step-start-services = Inicie os serviços que a tentativa parou.
    .step-grant-folder = Se a tentativa foi executada como administrador, dê a SISTEMA e ao grupo local Administradores controle total da pasta e a Usuários autenticados acesso de leitura, com a herança habilitada. Se isso for recusado, aproprie-se dela antes.
    .step-run-setup-again = Como administrador local, em um PowerShell aberto como administrador, inicie .\Setup.exe na raiz da mídia, ou a atualização novamente.
    .step-read-package-log = Se parar de novo, leia o log do pacote.
    .verify = O comando mostra entradas para SISTEMA, o grupo local Administradores e Usuários autenticados.
    .caution = Se nesse meio-tempo foi dado acesso a Todos, retire-o.
    .command-show-permissions = Mostrar as permissões da pasta
    .command-grant-folder = Definir essas permissões
    .command-start-services = Iniciar os serviços do Exchange

arbitration-account-cannot-be-enabled = A conta de uma caixa de correio do sistema está marcada como remota ou como usuário de email
    .meaning = O programa de instalação quer habilitar uma caixa de correio do sistema, mas a conta dela tem atributos de uma caixa de correio em outro lugar. A caixa de correio é { $mailbox }. Um erro sobre uma Identity nula que vem depois é consequência deste.
    .cause-synchronized = A conta foi sincronizada ou migrada para a nuvem.
    .cause-attributes-left = Atributos como targetAddress sobraram de um reparo anterior.
    .step-inspect-account = Veja o tipo de destinatário, o tipo de destinatário remoto e o endereço de destino da conta.
    .step-stop-synchronization = Tire a conta da sincronização de diretório.
    .step-recreate-mailbox = Recrie a caixa de correio como a Microsoft descreve para ela: se a conta não contiver nada, exclua-a, execute /PrepareAD e deixe a instalação habilitá-la.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando lista a caixa de correio com um banco de dados.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"} e a caixa de correio de descoberta contêm dados da organização: exporte-os, ou consulte antes a Microsoft.
    .command-inspect-accounts = Mostrar os atributos das contas do sistema
    .command-list-mailboxes = Listar as caixas de correio do sistema e os bancos de dados delas

receive-connector-conflict = Bindings e RemoteIPRanges em conflito com as configurações de um conector de recebimento: mesmo endereço e mesma porta
    .meaning = O programa de instalação altera cada conector de recebimento, e um deles usa o endereço e a porta de outro serviço de transporte. Em geral, ele foi criado manualmente com a função de transporte errada. O conector é { $connector }.
    .step-list-connectors = Liste os conectores deste servidor no Exchange Management Shell de outro servidor.
    .step-change-connector = Altere só o conector criado manualmente; se o programa de instalação citar um conector padrão, procure na lista o que tem a mesma associação. Se o conector criado manualmente compartilha a porta 25 como HubTransport, dê a ele a função de front-end; se não, dê a ele outra porta, ou anote as configurações e remova-o.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando não mostra dois conectores de funções diferentes com a mesma associação.
    .caution = Em uma atualização, a versão antiga já foi removida: o servidor não funciona até que a instalação continue.
    .command-list-connectors = Listar os conectores com função e associações
    .command-set-frontend-role = Dar ao conector criado manualmente a função de front-end

vdir-settings-null = Cannot bind argument to parameter because it is null: falta um diretório virtual
    .meaning = Desde o Exchange 2019 CU13, o programa de instalação lê um diretório virtual, remove-o e o cria de novo com as mesmas configurações. O mais provável é que não tenha encontrado nenhum para ler. É o de { $virtual_directory }. A configuração sem valor é { $parameter }.
    .cause-broke-off = Uma tentativa anterior o removeu e foi interrompida.
    .cause-removed-by-hand = Ele foi removido manualmente.
    .step-look-for-directory = Procure-o no Exchange e no IIS.
    .step-remove-half = Se só um dos dois o tiver, remova-o ali. Se o cmdlet não conseguir removê-lo, exclua no Editor ADSI só o objeto dele abaixo de CN=HTTP deste servidor.
    .step-create-again = Crie-o de novo, com o -Role que o erro cita e com o -WebSiteName, se houver um.
    .step-run-setup-again = Execute a instalação novamente e depois configure a proteção estendida de novo com o script da Microsoft ExchangeExtendedProtectionManagement.ps1.
    .verify = O comando mostra o diretório virtual.
    .caution = Remover um diretório virtual exclui também as configurações dele: anote-as antes.
    .command-show-directory = Mostrar o diretório virtual no Exchange
    .command-list-applications = Listar os aplicativos do IIS
    .command-remove-application = Se só o IIS o tem: excluir o aplicativo dele
    .command-remove-directory = Se só o Exchange o tem: removê-lo de lá
    .command-create-again = Criar o diretório
