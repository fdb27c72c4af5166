# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data: os dados de pesquisa antigos não podem ser excluídos
    .meaning = O programa de instalação exclui os dados de pesquisa antigos antes de configurar a pesquisa, e outro programa provavelmente usa um arquivo ali. O arquivo é { $file }.
    .cause-search-still-runs = O noderunner.exe ou o controlador de host ainda está em execução.
    .cause-scanner = O antivírus ou o software de backup examina a pasta.
    .step-stop-search = Pare os dois serviços de pesquisa e encerre o noderunner.
    .step-exclude-folders = Adicione as pastas do Exchange às exclusões do antivírus e do software de backup.
    .step-delete-search-data = Exclua o conteúdo da pasta do nó e execute a instalação novamente.
    .verify = A instalação passa da etapa que configura a pesquisa.
    .caution = Não desabilite esses serviços. O Exchange cria o índice de pesquisa de novo.
    .command-stop-search = Parar a pesquisa e encerrar os processos dela
    .command-delete-search-data = Excluir os dados de pesquisa antigos

search-psmodulepath-blank = Um item com a mesma chave já foi adicionado: PSModulePath termina com um espaço
    .meaning = Um nó de pesquisa lê as variáveis de ambiente e é interrompido se duas delas só diferem por um espaço; a instalação então espera por ele em vão. A Microsoft descreve isso para o 2013 CU1 e CU2.
    .cause-blank-at-end = PSModulePath do computador ou do usuário termina com um espaço, ou existe duas vezes.
    .step-show-values = Veja os dois valores.
    .step-remove-blank = Remova o espaço (ou a segunda variável, em Propriedades do Sistema, Variáveis de Ambiente), reinicie o servidor e execute a instalação novamente.
    .verify = O comando não mostra nenhum espaço antes do colchete de fechamento, e a instalação passa desta etapa.
    .command-show-values = Mostrar os valores entre colchetes
    .command-remove-blank = Remover os espaços em torno dos dois valores

discovery-management-unresolved = Couldn’t resolve the user or group: Discovery Management não foi encontrado
    .meaning = Perto do fim, o programa de instalação dá ao Discovery Management direitos sobre a caixa de correio de descoberta e não encontra o SID desse grupo. O que a mensagem diz sobre relações de confiança é só genérico.
    .cause-secure-channel-broken = O canal seguro ou a resolução de nomes deste servidor não funciona.
    .cause-group-moved = O grupo foi movido ou renomeado.
    .cause-account-damaged = A conta da caixa de correio de descoberta de um Exchange anterior está danificada.
    .step-test-secure-channel = Teste o canal seguro e repare-o se o comando mostrar False.
    .step-resolve-group = Procure o SID do grupo. Se isso falhar, confira se este servidor resolve os nomes do domínio; se resolver, devolva ao grupo o nome e o lugar dele.
    .step-recreate-discovery-account = Se o SID for encontrado, exclua a conta DiscoverySearchMailbox{"{"}…{"}"} no Active Directory, execute /PrepareAD, aguarde a replicação e habilite a caixa de correio dela em outro servidor.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra um SID, e a instalação passa desta etapa.
    .caution = Excluir a conta exclui os resultados de pesquisa na caixa de correio dela: exporte-os antes.
    .command-test-secure-channel = Testar o canal seguro deste computador
    .command-repair-secure-channel = Reparar o canal seguro
    .command-resolve-group = SID do grupo
    .command-recreate-discovery-account = Preparar o Active Directory novamente
    .command-enable-mailbox = Habilitar a caixa de correio de descoberta

internal-transport-certificate-missing = O certificado de transporte interno do servidor local estava danificado ou não existia no Active Directory
    .meaning = Em recuperações, o programa de instalação diz que reparou o certificado, é interrompido e volta a parar na mesma etapa. O mais provável é que o objeto do servidor cite um certificado que este computador não tem.
    .cause-certificate-not-here = O certificado em msExchServerInternalTLSCert do objeto do servidor não está neste computador.
    .step-import-certificates = Importe os certificados do servidor, com as chaves privadas, para o repositório Pessoal do computador (console Certificados; no Server Core, certutil -importpfx) e execute a recuperação novamente.
    .step-clear-attribute = Se você não os tem, limpe msExchServerInternalTLSCert deste objeto de servidor no Editor ADSI, aguarde a replicação e execute a recuperação novamente.
    .step-renew-certificate = Depois da recuperação, crie um novo certificado e, se houver Inscrições de Borda, renove-as.
    .verify = A recuperação termina, e o comando mostra um certificado com SMTP entre os serviços dele.
    .caution = Não exclua os valores Watermark e Action do Registro: isso já levou ao mesmo erro de novo.
    .command-show-attribute = O que o objeto do servidor contém?
    .command-list-certificates = Certificados deste computador com chave privada
    .command-create-certificate = Criar um novo certificado
    .command-certificates-of-exchange = Listar os certificados do Exchange

edge-account-of-other-domain = Erro 0x52 do Active Directory em um servidor de Borda: use uma conta do domínio dele
    .meaning = A instalação da função Transporte de Borda consulta a instância de diretório local. Com uma conta de outro domínio da floresta, isso falha com o erro 0x52.
    .cause-other-domain = Você entrou com uma conta de um domínio diferente daquele em que este computador ingressou.
    .step-use-local-administrator = Entre com uma conta do domínio do computador que seja administrador local, ou com uma conta local de administrador.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = A primeira linha começa com o nome deste computador, ou com o nome curto do domínio que a segunda linha mostra.
    .command-account-and-domain = Conta e domínio deste computador
    .command-local-administrators = Administradores locais

edge-adobjectid = Cannot get child of ADObjectId: Transporte de Borda em um membro de domínio
    .meaning = Pela linha de comando, a instalação da função Transporte de Borda tem uma falha em membros de domínio, do 2013 CU14 e do 2016 CU2 em diante, quando a floresta foi preparada para o Exchange.
    .cause-unattended-on-member = Você instalou a função Transporte de Borda pela linha de comando em um membro de domínio.
    .step-use-wizard = Inicie o Setup.exe na pasta raiz da mídia sem parâmetros e instale com o Assistente de instalação.
    .step-leave-domain = Ou, por exemplo, em um Server Core, que não tem o Assistente: tire o computador do domínio (Propriedades do Sistema ou sconfig) e reinicie-o. Quando o comando mostrar False, instale e depois ingresse no domínio novamente.
    .verify = A instalação termina sem erro, e ServerRole mostra Edge.
    .command-use-wizard = Iniciar o Assistente de instalação
    .command-is-domain-member = Este computador é membro de um domínio?
    .command-show-role = Função deste servidor

edge-smime-runtime = Process execution failed with exit code 3: ExSMIME.dll precisa do Visual C++ 2012
    .meaning = O regsvr32 terminou com o código de saída 3, porque a biblioteca precisa do runtime do Visual C++ 2012.
    .cause-runtime-missing = O pacote redistribuível do Visual C++ 2012 (x64) não está neste servidor de Borda.
    .step-install-runtime = Baixe vcredist_x64.exe do Visual C++ 2012 (download 30679 da Microsoft), salve-o como vcredist2012_x64.exe e instale-o.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra o Visual C++ 2012 x64.
    .caution = O pacote x86 não ajuda.
    .command-install-runtime = Instalar o Visual C++ 2012
    .command-is-runtime-installed = Ele está instalado?
