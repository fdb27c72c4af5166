# Known issues of virtual directories. Order and ids as in src/catalog/issues_virtual_directories.rs.

vdir-directory-object-left = A configuração do diretório virtual no Active Directory já existe
    .meaning = O Active Directory ainda tem o objeto de um diretório virtual que o IIS não tem. O diretório virtual é { $virtual_directory }. O objeto é { $object_dn }.
    .cause-broke-off = Uma tentativa foi interrompida entre o IIS e o Active Directory.
    .cause-rebuilt = O servidor foi montado de novo com o mesmo nome, sem /Mode:RecoverServer.
    .step-compare = Compare o que há no IIS e no Active Directory.
    .step-delete-object = Faça backup do estado do sistema de um controlador de domínio. Depois exclua só os objetos que não têm nenhum aplicativo no IIS.
    .step-replicate-and-run = Aguarde a replicação e execute a instalação novamente.
    .verify = O comando não lista mais o objeto.
    .caution = Só exclua um objeto se o IIS não tiver esse aplicativo. Outros podem vir em seguida, um em cada execução: compare todos antes.
    .command-list-objects = Listar os diretórios virtuais no Active Directory
    .command-list-applications = Listar os aplicativos do IIS
    .command-delete-object = Excluir só este objeto

recover-token-checking-null = Cannot convert null to type ExtendedProtectionTokenCheckingMode: recuperação com o 2019 CU14
    .meaning = Em uma recuperação, a mídia do CU14 usa uma variável que ela nunca define. É uma falha da mídia.
    .cause-cu14-media = /Mode:RecoverServer foi executado com a mídia do 2019 CU14.
    .step-get-cu13 = Obtenha a mídia do 2019 CU13 e instale os pré-requisitos dela no novo Windows.
    .step-set-serial-number = Anote o serialNumber do objeto do servidor e defina-o no Editor ADSI com o valor do CU13 que o KB5036404 informa.
    .step-recover-and-upgrade = Recupere com a mídia do CU13 e depois atualize para o CU14 ou posterior.
    .verify = A recuperação termina sem erro.
    .caution = Se você desistir da recuperação, reponha o valor antigo.
    .command-read-serial-number = Ler o valor antigo
    .command-recover = Recuperar a partir da mídia do CU13

vdir-damaged-dn-string = DNString length mismatch: um diretório virtual contém um valor danificado
    .meaning = Um atributo de um diretório virtual tem um campo de comprimento incorreto; por isso todo cmdlet que lê o diretório falha. O diretório é { $virtual_directory }. O cmdlet era { $cmdlet }.
    .cause-edited-by-hand = O atributo foi editado manualmente ou por um script.
    .step-note-settings = Anote as URLs do diretório que a lista mostra. Se houver outro servidor da mesma versão, anote nele as outras configurações do diretório com o cmdlet Get; para o back-end, com -ShowMailboxVirtualDirectories.
    .step-delete-directory = Faça backup do IIS. Depois exclua no Editor ADSI o objeto só deste diretório abaixo de CN=HTTP e, no IIS, o aplicativo dele, e aguarde a replicação.
    .step-create-again = Crie o diretório de novo com o cmdlet New dele, defina os valores anotados e execute a instalação novamente.
    .verify = O cmdlet Get deste diretório (para o back-end, com -ShowMailboxVirtualDirectories) o mostra sem erro.
    .caution = Os cmdlets do Exchange não conseguem ler este objeto: use o Editor ADSI.
    .command-list-objects = Listar os diretórios virtuais no Active Directory com as URLs
    .command-back-up-iis = Fazer backup do IIS

appcmd-output-of-several-lines = Cannot convert ‘System.Object[]’ to the type ‘System.String’: o appcmd mostrou várias linhas
    .meaning = O programa de instalação espera uma linha do appcmd e recebeu várias. O mais provável é que o appcmd tenha relatado um problema com a lista de módulos do IIS.
    .cause-config-damaged = applicationHost.config está danificado ou foi bloqueado manualmente.
    .step-run-command = Copie applicationHost.config. Depois execute você mesmo o comando da instalação e leia o que ele mostra.
    .step-restore-config = Corrija em applicationHost.config o que o appcmd cita, ou restaure um backup.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra uma linha.
    .caution = Um backup restaurado desfaz todas as alterações feitas no IIS desde então.
    .command-run-command = Desbloquear a lista de módulos, como a instalação faz
    .command-list-backups = Listar os backups da configuração do IIS
    .command-restore-backup = Restaurar um backup
    .command-copy-config = Copiar applicationHost.config

uninstall-server-object-gone = A operação não pôde ser realizada porque o objeto não foi encontrado: desinstalação sem objeto de servidor
    .meaning = Onde a atualização de segurança de janeiro de 2023 já foi instalada alguma vez, a desinstalação exclui o objeto do servidor com a função Caixa de Correio e o pede de novo mais tarde. Ela procurou { $server_name }.
    .cause-january-2023-security-update = A atualização de segurança de janeiro de 2023 foi instalada em algum momento.
    .step-update-first = Se nada foi removido ainda, instale a atualização de segurança de junho de 2023 ou uma posterior e depois desinstale.
    .step-check-leftovers-and-databases = Se o objeto não existe mais e você não precisa de nada do servidor, confira se não sobrou nada dele no Active Directory e, em outro servidor Exchange, se nenhum banco de dados o cita. Depois desligue o computador de vez.
    .step-restore-and-recover = Se você precisa dele, restaure o objeto da Lixeira do Active Directory ou de um backup: /Mode:RecoverServer o lê. Depois recupere em um computador com o mesmo nome, atualize-o e desinstale novamente.
    .verify = A desinstalação termina sem erro. Se, em vez disso, você desistir do servidor, o comando mostra “no object”, e nenhum banco de dados cita o servidor.
    .caution = Não mexa nos valores Watermark e Action do Registro: depois que eles foram excluídos, a etapa seguinte falhou da mesma forma.
    .command-list-updates = Listar as atualizações do Exchange
    .command-list-databases = Listar os bancos de dados com os servidores deles
    .command-recover = Recuperar o servidor
    .command-find-leftovers = Sobrou algo do servidor no Active Directory?
