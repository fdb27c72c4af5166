# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = “The On-Premises test failed”: o programa de instalação não conseguiu ler os relacionamentos da organização
    .meaning = Um erro interrompeu a verificação que descobre se a organização local é híbrida. Uma causa conhecida é um relacionamento da organização incompleto.
    .cause-no-application-uri = Um relacionamento da organização não tem TargetApplicationUri.
    .cause-no-domain-names = Um relacionamento da organização não tem nomes de domínio.
    .cause-damaged-object = Um objeto híbrido ou relacionamento está danificado.
    .step-read-exception = Leia no log a exceção da configuração IsHybridObjectFoundOnPremises e a linha que procura um TargetApplicationUri.
    .step-find-relationship = Liste os relacionamentos e encontre o que está sem TargetApplicationUri ou DomainNames.
    .step-complete-or-remove = Defina o que falta: a URI (para o Exchange Online, a que o log mostra) ou os domínios com -DomainNames. Se ninguém usa o relacionamento, exclua-o com Remove-OrganizationRelationship.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = Cada relacionamento da lista tem nomes de domínio e uma URI de aplicativo.
    .caution = Os relacionamentos sustentam o compartilhamento de disponibilidade (livre/ocupado) com a nuvem ou com parceiros: anote as configurações antes de alterá-las.
    .command-list-relationships = Listar os relacionamentos da organização
    .command-set-application-uri = Definir a URI de aplicativo do relacionamento incompleto

DidTenantSettingCreatedAnException = O programa de instalação não conseguiu avaliar a configuração do locatário do Exchange Online
    .meaning = Um erro interrompeu o programa de instalação enquanto ele comparava o seu locatário com a mídia. Talvez ele não tenha conseguido ler o arquivo indicado em /TenantOrganizationConfig ou, no Assistente de instalação, entrar no locatário. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-file-unreadable = O arquivo indicado em /TenantOrganizationConfig não existe, está vazio ou danificado.
    .cause-sign-in-failed = No Assistente de instalação, não foi possível entrar no locatário.
    .cause-wrong-shell = A exportação vem da organização errada, por exemplo, do console local, e não do Exchange Online.
    .step-read-exception = Leia no log a exceção desta verificação.
    .step-export-again = Conecte-se ao Exchange Online e exporte a configuração novamente. Se fizer isso em outro computador, copie o arquivo para a pasta $env:TEMP deste servidor.
    .step-prepare-with-file = Execute /PrepareAD na linha de comando com o caminho completo do arquivo, como membro dos Administradores de Esquema (Schema Admins) e dos Administradores de Empresa (Enterprise Admins). Se você preferir o Assistente de instalação, entre com uma conta do locatário que funcione; nesse caso, o servidor precisa alcançar o Exchange Online.
    .verify = Import-Clixml lê o arquivo e mostra o nome do locatário, como contoso.onmicrosoft.com.
    .command-export-configuration = Exportar a configuração do locatário
    .command-read-file = O arquivo pode ser lido?
    .command-prepare-with-file = Preparar o Active Directory com o arquivo

HybridIsEnabledAndTenantVersionIsNotUpgraded = Foi detectada uma implantação híbrida com o Office 365, e o locatário não está confirmado
    .meaning = A organização é ou foi híbrida com o Exchange Online, e o programa de instalação não recebeu uma exportação utilizável das configurações do locatário.
    .cause-file-not-given = O /PrepareAD, ou uma instalação pela linha de comando, foi executado sem /TenantOrganizationConfig.
    .cause-file-unusable = O arquivo não existe, está danificado ou não foi criado com Export-Clixml.
    .cause-with-prepareschema = A opção foi combinada com /PrepareSchema, que a rejeita.
    .cause-abandoned-hybrid = Uma implantação híbrida abandonada deixou uma configuração híbrida, um relacionamento ou uma relação de confiança de federação, ou o certificado dessa relação de confiança venceu.
    .step-export-tenant = Conecte-se ao Exchange Online, não ao servidor local, e exporte a configuração; coloque o arquivo na pasta $env:TEMP deste servidor.
    .step-prepare-with-file = Execute /PrepareAD com o caminho completo do arquivo, como membro dos Administradores de Esquema (Schema Admins) e dos Administradores de Empresa (Enterprise Admins): isso também estende o esquema. Se não houver mais locatário nem restar nenhum objeto híbrido, deixe /TenantOrganizationConfig de fora. Se o programa de instalação ainda recusar, use o Assistente de instalação: segundo um relato, ele não parou nesse ponto.
    .step-find-leftovers = Procure um certificado de federação vencido (Not After) e relacionamentos que ninguém usa. Se o certificado venceu, remova os domínios federados, por último o de AccountNamespace, e depois a relação de confiança; crie-a de novo se ela ainda for necessária. Exclua os relacionamentos não usados com Remove-OrganizationRelationship, e uma configuração híbrida não usada com Remove-HybridConfiguration.
    .step-export-again = Se o locatário ainda existir, exporte de novo a configuração dele, no PowerShell do Exchange Online e não no servidor local; coloque o arquivo na pasta $env:TEMP deste servidor.
    .verify = A instalação passa nesta verificação.
    .caution = Não exclua objetos híbridos no Editor ADSI: uma implantação híbrida em uso perde a disponibilidade (livre/ocupado) e o fluxo de emails. Sem a relação de confiança, o compartilhamento que depende dela deixa de funcionar até que ela seja criada de novo.
    .situation-no-file = Nenhum arquivo do locatário foi informado
    .situation-file-refused = O arquivo do locatário foi recusado
    .command-export-tenant = Exportar a configuração do locatário
    .command-prepare-with-file = Preparar o Active Directory com o arquivo
    .command-show-leftovers = Mostrar os objetos híbridos e as relações de confiança de federação da organização
    .command-show-federated-domains = Mostrar os domínios federados
    .command-remove-federated-domain = Remover um domínio federado
    .command-remove-trust = Remover a relação de confiança de federação

MitigationsCloudEndpointUnreachable = O ponto de extremidade de nuvem das mitigações não está acessível
    .meaning = O servidor não alcança o Office Config Service, de onde o Exchange Emergency Mitigation obtém as mitigações.
    .why = Sem ele, nenhuma mitigação de emergência chega. O Exchange em si é instalado e funciona.
    .cause-no-internet = O servidor não tem acesso à internet, e isso é intencional.
    .cause-blocked = O firewall ou o proxy bloqueia officeclient.microsoft.com, TCP 443, ou é preciso um proxy que ainda não está definido.
    .cause-tls-inspection = A inspeção de TLS substitui o certificado do serviço.
    .step-ignore-if-intended = Se este servidor deve ficar sem acesso à internet, ou se você não usa essas mitigações, ignore o aviso e instale as atualizações de segurança sem demora.
    .step-allow-address = Se não, permita a saída TCP 443 para officeclient.microsoft.com e isente esse endereço da inspeção de TLS. O comando então mostra 200.
    .step-set-proxy = Atrás de um proxy, informe-o para o servidor Exchange depois da instalação.
    .verify = Depois da instalação, o script informa que o serviço pode ser alcançado.
    .command-fetch-mitigations = Obter as mitigações
    .command-set-proxy = Definir o proxy do servidor Exchange (o endereço é um exemplo)
    .command-test-connection = Testar a conexão com o serviço

# Facts

fact-IsHybridObjectFoundOnPremises = Implantação híbrida no ambiente local
    .ask = A organização está, ou já esteve, em uma implantação híbrida com o Exchange Online?
    .hint = Vestígios contam: Get-HybridConfiguration e Get-OrganizationRelationship os mostram.
fact-IsExchangeVersionCorrectForTenant = Locatário confirmado por uma exportação
    .ask = A instalação é iniciada com /TenantOrganizationConfig e uma exportação recente do locatário?
    .hint = Só é necessário em uma implantação híbrida.
fact-OrganizationRelationshipIncomplete = Relacionamento da organização incompleto
    .ask = Falta TargetApplicationUri ou DomainNames em algum relacionamento da organização?
    .hint = Get-OrganizationRelationship mostra os dois.
fact-TenantConfigUnreadable = Exportação do locatário ilegível
    .ask = O arquivo exportado do locatário não existe, está vazio ou danificado?
    .hint = Import-Clixml precisa conseguir lê-lo.
fact-MitigationEndpointReachable = Office Config Service acessível
    .ask = Este servidor alcança officeclient.microsoft.com na porta TCP 443?
    .hint = Abra https://officeclient.microsoft.com/GetExchangeMitigations em um navegador no servidor.
