# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = Falta uma atualização do Windows para carregar bibliotecas
    .meaning = No Windows Server 2008 R2 (só no Exchange 2013), falta a atualização KB2533623, de que a pesquisa do Exchange precisa. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-update-missing = Windows Server 2008 R2 SP1 sem o KB2533623.
    .cause-version-unreadable = Em um Windows mais novo: o programa de instalação não conseguiu ler a versão de kernel32.dll.
    .step-install-update = No Windows Server 2008 R2 SP1, instale uma atualização posterior que contenha o KB2533623, como o KB3063858. A Microsoft não oferece mais o próprio KB2533623.
    .step-repair-system-files = Em um Windows mais novo, nenhuma atualização deveria ser necessária: se o comando não mostrar nenhuma versão, repare os arquivos do sistema.
    .step-restart-and-run = Reinicie se for pedido e execute a instalação novamente.
    .verify = No Windows Server 2008 R2, o comando mostra uma das duas atualizações, a não ser que uma posterior as contenha. A instalação passa nesta verificação.
    .command-find-update = A atualização está instalada?
    .command-show-version = Mostrar a versão de kernel32.dll
    .command-repair-system-files = Reparar os arquivos do sistema

Win2k12RefsUpdateNotInstalled = Executar “dir” em um disco formatado com ReFS pode travar o computador
    .meaning = Falta neste Windows Server 2012 a atualização KB2894875 para ReFS. O programa de instalação avisa e continua.
    .why = Sem ela, listar uma pasta em um volume ReFS pode travar o servidor.
    .cause-windows-outdated = O Windows Server 2012 não está totalmente atualizado.
    .step-install-update = Instale o KB2894875 (64 bits), ou uma atualização cumulativa posterior do Windows Server 2012 que o contenha.
    .step-restart-or-retry = Se a atualização pedir uma reinicialização, feche o programa de instalação, reinicie e inicie a instalação novamente; se não, escolha Repetir no Assistente de instalação ou execute a instalação novamente.
    .verify = O programa de instalação não avisa mais. O comando mostra a atualização, a não ser que uma posterior a contenha.
    .command-find-update = A atualização está instalada?

Win2k12RollupUpdateNotInstalled = Um pacote cumulativo de atualizações do Windows Server 2012 não foi instalado
    .meaning = Falta neste Windows Server 2012 o pacote cumulativo KB2822241, de abril de 2013. O programa de instalação avisa e continua.
    .why = Ele corrige várias falhas, entre elas discos ReFS pouco confiáveis.
    .cause-windows-outdated = O Windows Server 2012 não está totalmente atualizado.
    .step-install-update = Instale o KB2822241 (64 bits), ou uma atualização cumulativa posterior do Windows Server 2012 que o contenha.
    .step-restart-or-retry = Se a atualização pedir uma reinicialização, feche o programa de instalação, reinicie e inicie a instalação novamente; se não, escolha Repetir no Assistente de instalação ou execute a instalação novamente.
    .verify = O programa de instalação não avisa mais. O comando mostra o pacote cumulativo, a não ser que uma atualização posterior o contenha.
    .command-find-update = O pacote cumulativo está instalado?

Win2k12UrefsUpdateNotInstalled = Discos formatados como ReFS podem não funcionar de forma confiável
    .meaning = Falta neste Windows Server 2012 a atualização KB2884597 para o Serviço de Disco Virtual e o ReFS. O programa de instalação avisa e continua.
    .why = Sem ela, discos ReFS podem não ser confiáveis: dados podem ser danificados ou perdidos.
    .cause-windows-outdated = O Windows Server 2012 não está totalmente atualizado.
    .step-install-update = Instale o KB2884597 (64 bits), ou uma atualização cumulativa posterior do Windows Server 2012 que o contenha.
    .step-restart-or-retry = Se a atualização pedir uma reinicialização, feche o programa de instalação, reinicie e inicie a instalação novamente; se não, escolha Repetir no Assistente de instalação ou execute a instalação novamente.
    .verify = O programa de instalação não avisa mais. O comando mostra a atualização, a não ser que uma posterior a contenha.
    .caution = Até lá, bancos de dados em volumes ReFS deste servidor podem perder dados: não coloque nenhum neles.
    .command-find-update = A atualização está instalada?

Win2k16LSARollupUpdateNotInstalled = Atualização de segurança KB3206632 não instalada
    .meaning = Este Windows Server 2016 é anterior à atualização de segurança de dezembro de 2016 (build 14393.576).
    .cause-windows-outdated = O Windows Server 2016 foi instalado da mídia original e não foi atualizado.
    .step-install-update = Instale a atualização cumulativa mais recente do Windows Server 2016: ela contém o KB3206632.
    .step-restart-or-retry = Se a atualização pedir uma reinicialização, feche o programa de instalação, reinicie e inicie a instalação novamente; se não, escolha Repetir no Assistente de instalação ou execute a instalação novamente.
    .verify = O comando mostra 14393 com UBR 576 ou superior.
    .command-show-revision = Mostrar o número de build e a revisão do Windows

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = Atualização KB2619234 não instalada
    .meaning = Falta neste Windows Server 2008 R2 ou Windows 7 a atualização KB2619234 para RPC sobre HTTP.
    .why = O Outlook Anywhere não funciona corretamente sem ela.
    .cause-update-missing = A atualização nunca foi instalada.
    .step-install-update = Instale o KB2619234 (64 bits) da página de suporte da Microsoft.
    .step-restart-or-retry = Se a atualização pedir uma reinicialização, feche o programa de instalação, reinicie e inicie a instalação novamente; se não, escolha Repetir no Assistente de instalação ou execute a instalação novamente.
    .verify = O comando mostra a atualização.
    .command-find-update = A atualização está instalada?

KB2999226NotInstalled = Atualização para o Universal C Runtime no Windows (KB2999226) não instalada
    .meaning = O Universal C Runtime (KB2999226) não está instalado. O Exchange 2016 CU22 e posteriores precisam dele no Windows Server 2012 e 2012 R2.
    .why = Sem ele, o IIS URL Rewrite 2.1, que o serviço Emergency Mitigation usa, não funciona nessas versões.
    .cause-windows-outdated = O Windows não está totalmente atualizado.
    .cause-new-requirement = O servidor é atualizado pela primeira vez para o Exchange 2016 CU22 ou posterior.
    .step-check-prerequisites = Veja na página de suporte do KB2999226 de quais atualizações ele precisa e instale essas antes.
    .step-install-update = Baixe-o para a versão do Windows do servidor e instale-o.
    .step-restart-or-retry = Se a atualização pedir uma reinicialização, feche o programa de instalação, reinicie e inicie a instalação novamente; se não, escolha Repetir no Assistente de instalação ou execute a instalação novamente.
    .verify = O comando mostra a atualização.
    .command-install-update = Instalar a atualização baixada
    .command-find-update = A atualização está instalada?

RollupFor451NotInstalled = Falta um pacote cumulativo do .NET Framework 4.5.1
    .meaning = Falta um pacote cumulativo de atualizações do .NET Framework 4.5.1; o número dele não foi publicado. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-updates-missing = Faltam atualizações do Windows e do .NET neste servidor.
    .step-install-dotnet = Instale o .NET Framework que esta atualização cumulativa exige (4.8 para o Exchange 2016 CU15 e posteriores): então o pacote cumulativo não é necessário. Se a versão instalada do Exchange não tem suporte para esse .NET, atualize o Exchange logo em seguida.
    .step-update-windows = Instale as demais atualizações do Windows, reinicie e execute a instalação novamente.
    .verify = Se o .NET Framework 4.8 for exigido, o comando mostra pelo menos 528040.
    .command-show-release-number = Mostrar o número Release do .NET

# Facts

fact-FileVersionKernel32 = Versão de kernel32.dll
fact-FileVersionRefs = Versão de refs.sys
fact-FileVersionDiscan = Versão de arquivo que mostra o pacote cumulativo
fact-FileVersionUrefs = Versão de urefs.dll
fact-FileVersionSspicli = Versão de sspicli.dll
fact-FileVersionRpcHttp = Versão da biblioteca de RPC sobre HTTP
fact-KB2533623Installed = KB2533623 ou posterior instalado
    .ask = O KB2533623, ou uma atualização posterior que o contenha, está instalado?
    .hint = Só importa no Windows Server 2008 R2.
fact-KB2894875Installed = KB2894875 ou posterior instalado
    .ask = O KB2894875, ou uma atualização cumulativa posterior, está instalado?
    .hint = Só importa no Windows Server 2012 (não no R2).
fact-KB2822241Installed = KB2822241 ou posterior instalado
    .ask = O pacote cumulativo KB2822241, ou uma atualização cumulativa posterior, está instalado?
    .hint = Só importa no Windows Server 2012 (não no R2).
fact-KB2884597Installed = KB2884597 ou posterior instalado
    .ask = O KB2884597, ou uma atualização cumulativa posterior, está instalado?
    .hint = Só importa no Windows Server 2012 (não no R2).
fact-KB2619234Installed = KB2619234 instalado
    .ask = O KB2619234 está instalado?
    .hint = Só importa no Windows Server 2008 R2 e no Windows 7.
fact-KB2999226Installed = Universal C Runtime (KB2999226) instalado
    .ask = O Universal C Runtime (KB2999226) está instalado?
    .hint = Só importa no Windows Server 2012 e 2012 R2.
fact-WindowsRevision = Revisão do Windows (depois do build)
    .ask = Qual número vem depois do build do Windows, como 576 em 14393.576?
    .hint = O comando winver o mostra entre parênteses.
