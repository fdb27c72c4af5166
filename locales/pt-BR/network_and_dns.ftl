# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = O nome NetBIOS e o nome de host DNS do computador são diferentes
    .meaning = Este computador tem um nome no NetBIOS e outro no DNS.
    .cause-name-too-long = O nome tem mais de 15 caracteres, e o NetBIOS o corta.
    .cause-restart-pending = O computador foi renomeado e não foi reiniciado.
    .cause-edited-by-hand = O nome de host foi editado manualmente.
    .step-compare-names = Compare os dois nomes: o primeiro é o do NetBIOS.
    .step-restart = Se um novo nome espera por uma reinicialização e o Exchange ainda não está instalado, reinicie. Se o Exchange já está instalado, devolva antes ao computador o nome antigo.
    .step-rename-computer = Se o nome tiver mais de 15 caracteres e o Exchange ainda não estiver instalado, dê ao computador um nome mais curto.
    .step-correct-registry = Se o nome de host foi editado manualmente, exporte a chave Tcpip\Parameters do Registro, volte a definir nela Hostname e NV Hostname com o nome do computador e reinicie.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = Os dois nomes são iguais, fora maiúsculas e minúsculas.
    .caution = Nunca dê um novo nome a um computador em que o Exchange está instalado.
    .command-show-names = Mostrar os dois nomes
    .command-rename-computer = Renomear o computador e reiniciá-lo

DNSDomainNameNotValid = O nome de domínio DNS do computador tem caracteres que não são permitidos
    .meaning = O nome de domínio DNS deste computador contém caracteres que o Exchange não aceita nele. Letras de A a Z, dígitos, pontos e hifens são seguros.
    .cause-suffix-mistyped = O sufixo DNS primário do computador foi digitado errado.
    .cause-domain-named-so = O nome do domínio do Active Directory contém um caractere desses, por exemplo, um sublinhado.
    .step-find-name = Compare este nome com o do domínio do Active Directory.
    .step-correct-suffix = Se só o sufixo estiver errado e o Exchange ainda não estiver instalado, corrija-o em Propriedades do Sistema, Nome do Computador, Alterar, Mais. No Server Core, defina-o no Registro.
    .step-use-other-domain = Se o próprio domínio tem esse nome, instale o Exchange em outro domínio.
    .step-restart-and-run = Reinicie e execute a instalação novamente.
    .verify = O comando mostra um nome só com letras, dígitos, pontos e hifens.
    .caution = Depois que o Exchange está instalado, não há suporte para alterar o sufixo do servidor dele nem para renomear um domínio da floresta.
    .command-show-name = Mostrar o nome de domínio DNS
    .command-set-suffix = No Server Core: definir o sufixo no Registro

FqdnMissing = Sufixo DNS primário está faltando
    .meaning = O computador tem um nome, mas não tem sufixo DNS; por isso não tem nome completo.
    .cause-never-set = Um computador de grupo de trabalho na rede de perímetro nunca recebeu um sufixo.
    .cause-restart-pending = O sufixo foi informado, mas o computador não foi reiniciado.
    .step-set-suffix = Defina o sufixo DNS primário: Propriedades do Sistema, Nome do Computador, Alterar, Mais. Ou, como no Server Core, defina-o no Registro.
    .step-restart-computer = Reinicie o computador.
    .step-check-resolution = Confira com nslookup se os servidores de Caixa de Correio resolvem este nome completo e se este computador resolve os deles.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra o sufixo.
    .caution = Escolha o sufixo com cuidado: não há suporte para alterá-lo depois da instalação do Exchange.
    .command-set-suffix = Definir o sufixo no Registro
    .command-show-suffix = Mostrar o sufixo

HostRecordMissing = Não é possível encontrar o registro Host para o computador local no banco de dados de DNS
    .meaning = O servidor DNS que o programa de instalação consultou não retornou nenhum registro de host (A) para este computador.
    .cause-wrong-dns-server = O adaptador usa um servidor DNS público ou errado.
    .cause-not-registered = O registro dinâmico está desligado, ou a zona o recusa.
    .cause-record-deleted = O registro foi excluído, ou eliminado como obsoleto.
    .cause-second-adapter = Um segundo adaptador (backup, replicação) tem um servidor DNS próprio, e foi esse que o programa de instalação consultou.
    .step-set-dns-servers = Nas propriedades IPv4 de cada adaptador (no Server Core: sconfig), informe só servidores DNS que hospedam a zona do Active Directory.
    .step-register = Registre este computador de novo, ou crie o registro na zona manualmente.
    .step-check-resolution = Procure o nome completo aqui e em um controlador de domínio; um registro novo pode levar alguns minutos.
    .verify = Cada servidor DNS responde com o nome e o endereço deste servidor. O programa de instalação só avisa e continua.
    .command-show-dns-servers = Mostrar os servidores DNS de cada adaptador
    .command-register = Registrar de novo o registro de host
    .command-look-up-at-each-server = Procurar o registro no primeiro servidor DNS de cada adaptador

PrimaryDNSTestFailed = O servidor DNS primário não pode ser contatado
    .meaning = O primeiro servidor DNS de um adaptador de rede não responde na porta 53.
    .cause-wrong-dns-server = O adaptador usa um servidor DNS público ou errado.
    .cause-dns-server-down = O servidor DNS está fora do ar.
    .cause-port-blocked = Um firewall bloqueia a porta 53.
    .cause-unused-adapter = Um adaptador que não é usado tem configurações antigas.
    .step-set-dns-servers = Nas propriedades IPv4 de cada adaptador (no Server Core: sconfig), informe só os servidores DNS do domínio.
    .step-check-dns-server = Confira se o serviço DNS está em execução no servidor que não responde e se a porta 53 está aberta para UDP e TCP.
    .step-disable-unused-adapters = Desabilite os adaptadores não usados, ou corrija as configurações deles.
    .verify = O comando mostra True depois do endereço do primeiro servidor DNS de cada adaptador. O programa de instalação só avisa e continua.
    .command-show-dns-servers = Mostrar os servidores DNS de cada adaptador
    .command-find-domain-controllers = Encontrar os controladores de domínio pelo DNS
    .command-test-dns-port = Testar a porta 53 (TCP)
    .command-test-first-servers = Testar a porta 53 (TCP) do primeiro servidor DNS de cada adaptador

ServerNameNotValid = O nome do computador tem caracteres que o Exchange não aceita
    .meaning = O nome deste computador contém caracteres que o Exchange não aceita em um nome de servidor. Letras de A a Z, dígitos e hifens são seguros. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .step-rename-computer = Antes de instalar o Exchange, renomeie o computador: A a Z, 0 a 9 e hifens, no máximo 15 caracteres. Sem sublinhado, espaço nem acento.
    .step-check-and-run = Depois da reinicialização, confira com nslookup se o DNS conhece o novo nome e execute a instalação novamente.
    .verify = O comando mostra True.
    .caution = Nunca renomeie um computador que já executa o Exchange.
    .command-test-name = O nome é feito de caracteres seguros?
    .command-rename-computer = Renomear o computador e reiniciá-lo

# Facts

fact-ComputerNameDnsHostname = Nome de host DNS
    .ask = Qual é o nome de host DNS do computador, sem o domínio?
    .hint = O comando hostname o mostra.
fact-ComputerNameNetBIOS = Nome NetBIOS
    .ask = Qual é o nome NetBIOS do computador?
    .hint = A variável COMPUTERNAME o contém.
fact-ComputerNameDnsDomain = Domínio DNS do computador
    .ask = Qual é o domínio DNS (sufixo DNS primário) do computador?
    .hint = ipconfig /all o mostra. Se não houver nenhum, deixe em branco.
fact-HostRecord = Registro de host deste computador
    .ask = Que endereço o servidor DNS retorna para o nome completo deste computador?
    .hint = Consulte com nslookup; se não houver registro, deixe em branco.
fact-PrimaryDNSPortAvailable = Servidor DNS responde
    .ask = O primeiro servidor DNS do adaptador de rede responde na porta 53?
    .hint = nslookup, seguido do domínio e do endereço desse servidor, faz a consulta.
