# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = O parâmetro não é uma opção reconhecida: é outra a opção de licença
    .meaning = O programa de instalação que foi iniciado não conhece esta opção de licença; por isso terminou antes de qualquer verificação. Você digitou { $switch }.
    .cause-new-switch-older-media = Uma opção nova com uma mídia mais antiga: 2013, 2016 até o CU21 ou 2019 até o CU10.
    .cause-old-switch-newer-media = A opção antiga com o 2016 CU22 ou posterior, o 2019 CU11 ou posterior ou o SE.
    .cause-installed-setup-started = O PowerShell iniciou o Setup.exe do servidor instalado, porque o comando não começava com .\
    .step-find-media-build = Vá para a raiz da mídia e veja o número de build dela. No PowerShell, digite ali sempre .\Setup.exe.
    .step-add-ending = Se a mídia for do 2016 CU22 (15.1.2375) ou posterior, do 2019 CU11 (15.2.986) ou posterior ou do SE: execute seu comando com _DiagnosticDataOFF ou _DiagnosticDataON no fim da opção.
    .step-leave-ending-out = Se ela for mais antiga, ou for qualquer mídia do 2013 (15.0): execute seu comando sem esse final.
    .verify = O programa de instalação mostra o cabeçalho e avança até Copying Files.
    .caution = Guie-se pela mídia, não por um artigo: alguns ainda mostram a opção antiga para o SE.
    .command-show-media-build = Mostrar o número de build da mídia
    .command-newer-media = Seu comando, com mídia mais nova
    .command-older-media = Seu comando, com mídia mais antiga

license-terms-not-accepted = Você precisa aceitar os termos de licença
    .meaning = A instalação foi iniciada pela linha de comando sem que os termos de licença fossem aceitos, e terminou logo em seguida.
    .cause-switch-left-out = A opção ficou de fora.
    .cause-switch-of-other-media = A opção era de outra versão.
    .step-find-switch = Liste as opções desta mídia e anote a opção de licença.
    .step-add-switch = Execute o mesmo comando novamente com essa opção.
    .verify = O programa de instalação mostra o cabeçalho e avança até Copying Files.
    .command-list-switches = Listar as opções desta mídia
    .command-same-command = O mesmo comando, com a opção

parameter-not-valid-for-operation = O parâmetro não é válido para a operação atual
    .meaning = O programa de instalação recusou uma opção que pertence a outras operações e não verificou nada no servidor. Você pediu { $operation } com { $parameter }.
    .cause-roles-with-uninstall = /Roles com uma desinstalação: o Exchange é removido por inteiro, nunca função por função.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig com /PrepareSchema: o arquivo híbrido pertence a /PrepareAD ou a /Mode:Install.
    .cause-other-switch = Outra opção que esta operação não aceita.
    .step-leave-roles-out = Para desinstalar, deixe /Roles de fora.
    .step-use-preparead = Com um arquivo híbrido, execute /PrepareAD como membro dos Administradores de Esquema (Schema Admins) e dos Administradores de Empresa (Enterprise Admins): isso também estende o esquema.
    .step-find-mode = Para qualquer outra opção, veja quais operações a aceitam.
    .verify = Depois do cabeçalho, a instalação continua sem esta mensagem.
    .caution = A desinstalação remove o Exchange deste servidor: mova antes as caixas de correio e os conectores dele.
    .situation-roles-with-uninstall = Desinstalação com /Roles
    .situation-tenant-file-with-schema = /PrepareSchema com o arquivo híbrido
    .command-uninstall = Desinstalar o servidor inteiro
    .command-prepare-with-file = Preparar uma organização híbrida com o arquivo dela
    .command-list-switches = Listar as opções de cada operação

server-object-from-before = O Exchange Server está em um estado inconsistente: só a recuperação de desastres está disponível
    .meaning = O Active Directory tem um objeto de servidor com o nome deste computador, mas o Exchange não está instalado aqui. O nome é { $server_name }.
    .cause-rebuilt = O computador foi montado de novo com o mesmo nome.
    .cause-stopped-early = Uma tentativa anterior parou antes de copiar qualquer coisa para o disco.
    .cause-snapshot = Um instantâneo deste computador foi restaurado sem o do controlador de domínio.
    .step-inspect-object = Veja a versão e os conectores do objeto, e os bancos de dados do servidor.
    .step-recover = Se você quer manter o servidor, tire-o antes do grupo de disponibilidade de banco de dados (DAG), se ele fizer parte de um: em outro membro, remova as cópias de bancos de dados deste servidor, depois o servidor com -ConfigurationOnly e, por fim, o nó dele do cluster. Em seguida, execute /Mode:RecoverServer na versão do Windows que ele tinha, com a mídia da versão dele ou de uma mais nova. Se msExchInstallPath não for o caminho padrão, informe-o com /TargetDir.
    .step-delete-or-rename = Se o servidor nunca conteve nada e nenhum banco de dados for listado, exclua no Editor ADSI só o objeto dele abaixo de CN=Servers, aguarde a replicação e execute /Mode:Install. Ou dê outro nome a este computador.
    .verify = A instalação continua sem esta mensagem.
    .caution = Ao excluir o objeto, perdem-se os conectores de recebimento dele, e os bancos de dados ficam sem servidor. Nunca exclua CN=Microsoft Exchange nem o objeto de outro servidor.
    .command-inspect-object = Mostrar o objeto e o que há abaixo dele
    .command-list-databases = Listar os bancos de dados deste servidor
    .command-recover = Recuperar o servidor
