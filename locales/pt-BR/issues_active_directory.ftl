# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: os nomes LDAP do esquema de recursos estão errados
    .meaning = O /PrepareAD grava um atributo do esquema de recursos pelo nome LDAP, e no esquema esse atributo tem outro nome.
    .cause-dup-prefix = O nome foi alterado, muitas vezes por um conflito que colocou DUP- na frente.
    .step-read-names = Leia lDAPDisplayName de ms-Exch-Resource-Schema e ms-Exch-Resource-Property-Schema.
    .step-correct-names = Com uma conta dos Administradores de Esquema (Schema Admins), abra o esquema no Editor ADSI, no mestre de esquema. Defina o lDAPDisplayName do primeiro como msExchResourceSchema e o do segundo como msExchResourcePropertySchema.
    .step-replicate-and-prepare = Inicie a replicação e execute /PrepareAD novamente.
    .verify = O comando mostra esses dois nomes, também quando você consulta os outros controladores de domínio com -Server e o nome de cada um.
    .caution = Isso altera o esquema: faça antes um backup do estado do sistema do mestre de esquema e altere só esses dois atributos.
    .command-read-both-names = Ler os dois nomes
    .command-replicate-now = Replicar agora
    .command-prepare-again = Preparar a organização novamente

computers-container-missing = O contêiner CN=Computers de um domínio não existe ou foi renomeado
    .meaning = Conhecido desde o 2016 CU21 e o 2019 CU10: a preparação lê AdminSDHolder e depois o contêiner CN=Computers e se interrompe entre os dois. O mais provável é que o contêiner não esteja no lugar dele. O último objeto lido: { $object }.
    .cause-container-moved = Alguém renomeou, moveu ou excluiu CN=Computers na raiz do domínio.
    .step-look-in-each-domain = Procure CN=Computers em cada domínio da floresta.
    .step-bring-container-back = Renomeie-o ou mova-o de volta, ou restaure-o, como o KB5005319 descreve.
    .step-replicate-and-prepare = Aguarde a replicação e execute /PrepareAD novamente.
    .verify = O comando mostra CN=Computers para cada domínio.
    .caution = redircmp só envia os novos computadores para outro lugar: ele não remove este contêiner nem o traz de volta.
    .command-look-in-each-domain = CN=Computers está na raiz de cada domínio?
    .command-prepare-again = Preparar a organização novamente

ldifde-missing = O ldifde.exe, que estende o esquema, não está neste computador
    .meaning = O programa de instalação inicia o ldifde.exe para estender o esquema, e o Windows não o encontrou.
    .cause-tools-missing = As ferramentas do AD DS (RSAT-ADDS) não estão instaladas.
    .step-look-for-ldifde = Procure o ldifde.exe.
    .step-install-tools = Se o comando não mostrar nada, instale as ferramentas do AD DS.
    .step-prepare-again = Execute a preparação novamente a partir da pasta raiz da mídia.
    .verify = O comando mostra o ldifde.exe.
    .command-look-for-ldifde = O ldifde está neste computador?
    .command-install-tools = Instalar as ferramentas do AD DS
    .command-extend-schema = Estender o esquema

directory-unreachable-during-preparation = Nenhum controlador de domínio pôde ser alcançado durante a preparação dos domínios
    .meaning = O programa de instalação não conseguiu se conectar a nenhum controlador de domínio, e o erro persistiu. Com /PrepareAllDomains, basta um domínio que não responda.
    .cause-domain-down = Um domínio da floresta está fora do ar ou atrás de um firewall (TCP 389).
    .cause-dead-controllers = O DNS ou os metadados ainda citam controladores de domínio que não existem mais.
    .step-ask-every-domain = Confira se um controlador de domínio responde em cada domínio da floresta.
    .step-repair-connection = Repare a conexão, ou remova os metadados dos controladores de domínio que não existem mais.
    .step-prepare-one-by-one = Depois prepare os domínios um a um.
    .verify = Para cada domínio, nltest indica um controlador de domínio e a linha com TCP 389 termina com True.
    .command-ask-every-domain = Todos os domínios respondem?
    .command-replication-status = A replicação funciona?
    .command-test-controllers = Testar todos os controladores de domínio
    .command-prepare-one-domain = Preparar um domínio

well-known-objects-full = O limite administrativo foi excedido: otherWellKnownObjects não aceita mais valores
    .meaning = O programa de instalação adiciona uma entrada ao atributo otherWellKnownObjects de CN=Microsoft Exchange, e com mais uma esse atributo passaria do limite do diretório.
    .cause-old-values = Provavelmente há centenas de valores antigos, de preparações e desinstalações repetidas, muitos deles com Deleted Objects.
    .step-save-values = Conte os valores e salve-os em um arquivo.
    .step-remove-deleted-values = Remova os que contêm Deleted Objects. O SetupAssist da Microsoft (baixe-o antes) grava um arquivo de importação: leia-o antes de importá-lo com o ldifde.
    .step-replicate-and-prepare = Aguarde a replicação e execute /PrepareAD novamente.
    .verify = O comando mostra um número menor, e o /PrepareAD termina sem erro.
    .caution = Remover um valor que ainda é válido danifica a organização: remova só os valores que contêm Deleted Objects.
    .command-save-values = Contar e salvar os valores
    .command-count-values = Contar os valores
    .command-write-import-file = Deixar o SetupAssist gravar um arquivo de importação
    .command-import-file = Importar o arquivo conferido
    .command-prepare-again = Preparar a organização novamente

group-attribute-entry-exists = Uma entrada de atributo de um grupo do Exchange já existe
    .meaning = O programa de instalação adicionou uma entrada que o Active Directory já tem: a alteração já tinha sido feita, e ele não a viu. O objeto é { $object_dn }.
    .cause-installed-setup-ran = Foi executado o Setup.exe do servidor instalado, em vez do que está na mídia.
    .cause-cannot-read = A conta não consegue ler o atributo.
    .cause-not-replicated = O controlador de domínio que foi lido está com a replicação atrasada.
    .step-see-which-setup = Veja no log qual programa de instalação foi executado: sourcedir e Setup version.
    .step-start-from-media = Se não foi o da mídia, inicie o Setup.exe na pasta raiz da mídia, com .\ na frente.
    .step-check-replication = Confira a replicação e leia o objeto com a conta que executou a instalação.
    .verify = A próxima execução passa desta etapa e mostra a versão da mídia em Setup version.
    .caution = Não exclua o grupo.
    .command-see-which-setup = Qual programa de instalação foi executado?
    .command-start-from-media = Iniciar o Setup.exe da mídia
    .command-replication-status = A replicação funciona?

replication-latency-homemdb = A referência de nome é inválida: o banco de dados ainda não está nesse controlador de domínio
    .meaning = O programa de instalação gravou o banco de dados em um controlador de domínio e uma caixa de correio em outro, que ainda não tem o banco de dados.
    .cause-two-controllers = O programa de instalação grava a configuração e as caixas de correio em dois controladores de domínio, e a replicação entre eles é lenta.
    .step-replicate-and-run = Inicie a replicação ou aguarde-a, e execute a instalação novamente.
    .step-name-one-controller = Se isso não bastar, indique um controlador de domínio com /DomainController: gravável, catálogo global, neste site.
    .verify = A instalação continua depois de criar as caixas de correio do sistema.
    .caution = Se a instalação está sendo retomada, ela mantém o modo da primeira tentativa.
    .command-replicate-now = Replicar agora
    .command-name-one-controller = Instalar com um só controlador de domínio

transport-role-object-refused = O Active Directory recusa a função deste servidor
    .meaning = O programa de instalação grava uma função no objeto deste servidor, e o Active Directory a recusa. Até agora nenhuma causa foi confirmada publicamente. O Active Directory diz: { $reason }
    .cause-schema-outdated = O esquema deste controlador de domínio provavelmente está desatualizado ou danificado (código 0x2099, 8345 em decimal: o esquema não permite o objeto nesse local).
    .cause-name-not-accepted = O nome DNS de um domínio ou deste computador provavelmente tem caracteres que o Exchange não aceita.
    .step-compare-schema-versions = Compare as versões do esquema dos catálogos globais.
    .step-check-names = Confira o sufixo DNS primário deste computador e os nomes dos domínios: só letras, dígitos, pontos e hifens.
    .step-name-updated-controller = Execute a instalação com /DomainController e o mestre de esquema, ou outro controlador de domínio com o esquema mais novo.
    .verify = Todos os catálogos globais mostram o mesmo rangeUpper, e a instalação passa desta etapa.
    .situation-schema-behind = O log mostra NAMING_VIOLATION ou 00002099
    .situation-invalid-name = O log diz que um nome de domínio é inválido
    .command-compare-schema-versions = Versão do esquema em cada catálogo global
    .command-names-of-host-and-domains = Nomes deste computador e dos domínios
    .command-name-updated-controller = Instalar com este controlador de domínio

upgrade-server-object-missing = A atualização não encontra o objeto deste servidor
    .meaning = O programa de instalação não encontrou no Active Directory o servidor que você está atualizando. Ele procurou { $object }.
    .cause-object-deleted = O objeto foi excluído no Editor ADSI, ou uma desinstalação removeu parte dele.
    .cause-computer-renamed = O computador foi renomeado, o que não tem suporte com o Exchange instalado.
    .step-look-for-object = Procure o objeto.
    .step-restore-object = Se ele foi excluído, restaure-o e depois o que havia abaixo dele: com Restore-ADObject, se a Lixeira do Active Directory estiver habilitada, ou de um backup.
    .step-install-new-server = Se não for possível restaurá-lo, ou se o computador foi renomeado, instale um novo servidor, mova as caixas de correio para ele e limpe este.
    .verify = O comando mostra o objeto.
    .caution = Não crie um objeto de servidor manualmente.
    .command-look-for-object = Este servidor tem um objeto?
    .command-find-deleted-object = Ele está entre os objetos excluídos?

isolated-name-lookup = A pesquisa de um nome interno demora demais em um Windows que não está em inglês
    .meaning = Em um Windows que não está em inglês, um nome interno é procurado em cada controlador de domínio de cada domínio confiável. Esta etapa então leva minutos ou horas, ou falha.
    .cause-value-not-set = LsaLookupRestrictIsolatedNameLevel não está definido nos controladores de domínio, e o domínio tem relações de confiança.
    .step-set-value = Em cada controlador de domínio que este servidor usa, exporte a chave Lsa e defina LsaLookupRestrictIsolatedNameLevel como 1. Não é preciso reiniciar.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = Em cada controlador de domínio o comando mostra 1, e na próxima execução esta etapa leva segundos.
    .caution = Programas que dependem da pesquisa de nomes sem domínio através de relações de confiança deixam de encontrá-los.
    .command-set-value = Definir o valor, em cada controlador de domínio
    .command-show-value = Mostrar o valor
