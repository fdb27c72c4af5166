# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = Falta a Ativação HTTP do .NET Framework 3.5.1
    .meaning = No Windows Server 2008 R2, o recurso Ativação HTTP do .NET Framework 3.5.1 não está instalado. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = Os serviços web do Exchange são iniciados por ele.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .step-add-on-2008-r2 = No Windows Server 2008 R2, adicione NET-HTTP-Activation.
    .step-install-successor = No Windows Server 2012 ou 2012 R2, instale AS-HTTP-Activation. A partir do Windows Server 2016, ele não existe: instale NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = O comando marca com [X] o recurso do seu Windows.
    .command-add-on-2008-r2 = No Windows Server 2008 R2: adicionar o recurso
    .command-install-on-2012 = No Windows Server 2012 ou 2012 R2: instalar o recurso
    .command-install-on-2016 = No Windows Server 2016 ou posterior: instalar o sucessor dele
    .command-show-state = Mostrar o estado dele

Iis32BitMode = O IIS está no modo de compatibilidade de 32 bits
    .meaning = Por padrão, os pools de aplicativos deste servidor são executados em 32 bits.
    .why = Os componentes web do Exchange são de 64 bits e não são carregados neles.
    .cause-default-changed = O padrão foi alterado para outro aplicativo web.
    .cause-configuration-copied = A configuração do IIS foi copiada de outro servidor.
    .step-list-pools = Liste os pools de 32 bits e anote os de outros aplicativos que precisam continuar em 32 bits.
    .step-set-default = Defina Habilitar Aplicativos de 32 Bits como False nos padrões dos pools de aplicativos.
    .step-keep-pool = Dê a cada pool anotado uma configuração própria, ou mova o aplicativo dele para outro servidor.
    .step-run-iisreset = Execute iisreset, que interrompe todos os sites deste servidor, e depois execute a instalação novamente.
    .verify = O comando mostra False.
    .caution = Aplicativos web de 32 bits que dependem do padrão deixam de funcionar até que o pool deles tenha uma configuração própria.
    .command-list-pools = Listar os pools de aplicativos de 32 bits
    .command-set-default = Definir o padrão como 64 bits
    .command-keep-pool = Manter um pool em 32 bits
    .command-restart-iis = Reiniciar o IIS
    .command-show-default = Mostrar o padrão

LonghornASPNET = Falta o ASP.NET para o IIS 7
    .meaning = No Windows Server 2008 R2, o recurso ASP.NET do IIS não está instalado. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-add-on-2008-r2 = No Windows Server 2008 R2, adicione Web-Asp-Net.
    .step-install-successor = Em um Windows mais novo, instale Web-Asp-Net45.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = O comando marca com [X] o recurso do seu Windows.
    .command-add-on-2008-r2 = No Windows Server 2008 R2: adicionar o recurso
    .command-install-successor = No Windows Server 2012 ou posterior: instalar o sucessor dele
    .command-show-state = Mostrar o estado dele

LonghornClientCertificateMappingAuthentication = O componente Autenticação de Mapeamento de Certificado do Cliente é obrigatório
    .meaning = O recurso Autenticação de Mapeamento de Certificado do Cliente (Web-Client-Auth) do IIS não está instalado.
    .why = A autenticação com certificados precisa dele, por exemplo, a de telefones pelo ActiveSync.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Client-Auth.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Client-Auth com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornDirectoryBrowse = O recurso Pesquisa no Diretório não está instalado no IIS
    .meaning = O recurso Pesquisa no Diretório (Web-Dir-Browsing) do IIS não está instalado.
    .why = O Exchange define as opções dele, mesmo onde ele fica desligado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Dir-Browsing.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Dir-Browsing com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornHttpErrors = O recurso Erros HTTP não está instalado no IIS
    .meaning = O recurso Erros HTTP (Web-Http-Errors) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Http-Errors.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Http-Errors com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornHttpLogging = O recurso Log HTTP não está instalado no IIS
    .meaning = O recurso Log HTTP (Web-Http-Logging) do IIS não está instalado.
    .why = Os logs dele mostram o que o Outlook, os telefones e os navegadores pediram ao Exchange.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Http-Logging.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Http-Logging com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornHttpRedirect = O recurso Redirecionamento HTTP não está instalado no IIS
    .meaning = O recurso Redirecionamento HTTP (Web-Http-Redirect) do IIS não está instalado.
    .why = O Exchange o usa, por exemplo, para levar da raiz do site ao Outlook na Web.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Http-Redirect.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Http-Redirect com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornHttpTracing = O rastreamento de solicitações com falha não está instalado no IIS
    .meaning = O recurso Rastreamento (Web-Http-Tracing) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Http-Tracing.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Http-Tracing com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornIIS6MetabaseNotInstalled = Componentes de compatibilidade do IIS 6 não instalados: Compatibilidade de Metabase do IIS 6
    .meaning = O recurso Compatibilidade de Metabase do IIS 6 (Web-Metabase) do IIS não está instalado.
    .why = O programa de instalação e os cmdlets para diretórios virtuais o usam.
    .cause-tools-only = Só as ferramentas de gerenciamento estão sendo instaladas, ou o Assistente de instalação deve preparar o Active Directory, em um computador sem o IIS.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server, instale Web-Metabase.
    .step-enable-on-client = Em um Windows cliente, só para as ferramentas de gerenciamento, habilite IIS-Metabase.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Metabase com [X]; em um cliente, o dism mostra o recurso dele como habilitado.
    .command-install-feature = Instalar o recurso
    .command-enable-on-client = Em um Windows cliente: habilitar o recurso
    .command-enable-with-dism = Em um Windows cliente: habilitar o recurso (Exchange 2013)
    .command-show-state = Mostrar o estado dele
    .command-show-client-state = Em um Windows cliente: mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = Componentes de compatibilidade do IIS 6 não instalados: Console de Gerenciamento do IIS 6
    .meaning = O recurso Console de Gerenciamento do IIS 6 (Web-Lgcy-Mgmt-Console) do IIS não está instalado. O Exchange 2013 o exige.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server, instale Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = Em um Windows cliente, só para as ferramentas de gerenciamento, habilite IIS-LegacySnapIn.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Lgcy-Mgmt-Console com [X]; em um cliente, o dism mostra o recurso dele como habilitado.
    .command-install-feature = Instalar o recurso
    .command-enable-on-client = Em um Windows cliente: habilitar o recurso
    .command-show-state = Mostrar o estado dele
    .command-show-client-state = Em um Windows cliente: mostrar o estado dele

LonghornIIS6WMICompatibility = O componente Compatibilidade de WMI do IIS 6 é obrigatório
    .meaning = O recurso Compatibilidade de WMI do IIS 6 (Web-WMI) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-WMI.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-WMI com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornIIS7BasicAuthNotInstalled = Componente do IIS 7 não instalado: Autenticação Básica
    .meaning = O recurso Autenticação Básica (Web-Basic-Auth) do IIS não está instalado.
    .why = O programa de instalação a configura em diretórios virtuais como o do ActiveSync.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Basic-Auth.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Basic-Auth com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = Componente do IIS 7 não instalado: Autenticação Digest
    .meaning = O recurso Autenticação Digest (Web-Digest-Auth) do IIS não está instalado.
    .why = Os diretórios virtuais do Exchange podem oferecê-la, e o programa de instalação a configura.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Digest-Auth.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Digest-Auth com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = Componente do IIS 7 não instalado: Compactação de Conteúdo Dinâmico
    .meaning = O recurso Compactação de Conteúdo Dinâmico (Web-Dyn-Compression) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Dyn-Compression.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Dyn-Compression com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = Componente do IIS 7 não instalado: Compactação de Conteúdo Estático
    .meaning = O recurso Compactação de Conteúdo Estático (Web-Stat-Compression) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Stat-Compression.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Stat-Compression com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = O Console de Gerenciamento do IIS não está instalado
    .meaning = O Gerenciador do IIS (Web-Mgmt-Console) não está instalado neste computador.
    .why = O programa de instalação e os cmdlets do Exchange usam as bibliotecas dele.
    .cause-tools-only = Só as ferramentas de gerenciamento estão sendo instaladas, em um computador sem o IIS.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server com a área de trabalho, instale Web-Mgmt-Console. O Server Core não precisa dele.
    .step-enable-on-client = Em um Windows cliente, só para as ferramentas de gerenciamento, habilite IIS-ManagementConsole.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Mgmt-Console com [X]; em um cliente, o dism mostra o recurso dele como habilitado.
    .command-install-feature = Instalar o recurso
    .command-enable-on-client = Em um Windows cliente: habilitar o recurso
    .command-show-state = Mostrar o estado dele
    .command-show-client-state = Em um Windows cliente: mostrar o estado dele

LonghornIIS7NetExt = Componente de extensibilidade .NET do IIS 7 é obrigatório
    .meaning = No Windows Server 2008 R2, o recurso Extensibilidade do .NET (Web-Net-Ext) do IIS não está instalado.
    .why = O PowerShell remoto do Exchange é executado no IIS por meio dele.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-add-on-2008-r2 = No Windows Server 2008 R2, adicione Web-Net-Ext.
    .step-install-successor = Em um Windows mais novo, instale Web-Net-Ext45: nele, Web-Net-Ext não resolve.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = O comando marca com [X] o recurso do seu Windows.
    .command-add-on-2008-r2 = No Windows Server 2008 R2: adicionar o recurso
    .command-install-successor = No Windows Server 2012 ou posterior: instalar o sucessor dele
    .command-show-state = Mostrar o estado dele

LonghornIIS7WindowsAuthNotInstalled = Componente do IIS 7 não instalado: Autenticação do Windows
    .meaning = O recurso Autenticação do Windows (Web-Windows-Auth) do IIS não está instalado.
    .why = Os diretórios virtuais do Exchange e o Exchange Management Shell a usam.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Windows-Auth.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Windows-Auth com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornISAPIFilter = O recurso Filtros ISAPI não está instalado no IIS
    .meaning = O recurso Filtros ISAPI (Web-ISAPI-Filter) do IIS não está instalado. Ele não é o mesmo que Extensões ISAPI (Web-ISAPI-Ext).
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-ISAPI-Filter.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-ISAPI-Filter com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornRequestMonitor = O Monitor de Solicitações não está instalado no IIS
    .meaning = O recurso Monitor de Solicitações (Web-Request-Monitor) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Request-Monitor.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Request-Monitor com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornStaticContent = O recurso Conteúdo Estático não está instalado no IIS
    .meaning = O recurso Conteúdo Estático (Web-Static-Content) do IIS não está instalado.
    .why = É por ele que o Outlook na Web obtém imagens, estilos e scripts.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Static-Content.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Static-Content com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

LonghornWASProcessModelInstalled = Ativação de Processos do Windows: componente Modelo de Processo obrigatório
    .meaning = O recurso Modelo de Processo (WAS-Process-Model) do Serviço de Ativação de Processos do Windows não está instalado.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale WAS-Process-Model.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca WAS-Process-Model com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

LonghornWmspdmoxNotInstalled = Os codecs de voz do Windows Media estão faltando ou são antigos demais
    .meaning = O arquivo wmspdmod.dll ou wmspdmoe.dll do Windows está faltando ou é antigo demais. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = A Unificação de Mensagens grava e reproduz mensagens de voz com eles.
    .cause-media-foundation-missing = O Media Foundation não está instalado.
    .cause-files-damaged = Os arquivos foram removidos ou danificados.
    .step-install-media-foundation = Instale Server-Media-Foundation.
    .step-repair-system-files = Se um arquivo ainda estiver faltando ou danificado, repare os arquivos do sistema.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = O comando mostra os dois arquivos com uma versão.
    .command-install-media-foundation = Instalar o Media Foundation
    .command-repair-system-files = Reparar os arquivos do sistema
    .command-show-files = Mostrar os dois arquivos

ManagementServiceInstalled = O componente Web-Mgmt-Service é obrigatório
    .meaning = O recurso Serviço de Gerenciamento (Web-Mgmt-Service) do IIS não está instalado.
    .why = O programa de instalação liga a administração remota do IIS e reinicia esse serviço antes das verificações.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-Mgmt-Service.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-Mgmt-Service com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

NETFramework45FeaturesNotInstalled = Os recursos do .NET Framework 4.x não estão instalados
    .meaning = O grupo de recursos do Windows em torno do .NET Framework 4.x, com ASP.NET e WCF, não está instalado. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-package-only = O pacote do .NET Framework foi instalado, o que não adiciona o recurso.
    .cause-removed-later = O grupo de recursos foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server 2012 ou posterior, instale NET-Framework-45-Features.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra NET-Framework-45-Features como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

NETFrameworkNotInstalled = O recurso .NET Framework 3.5.1 não está instalado
    .meaning = Falta ao Windows Server 2008 R2 o recurso .NET Framework 3.5.1, de que o Exchange 2013 precisa nele. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .step-add-feature = No Windows Server 2008 R2, adicione NET-Framework.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca NET-Framework com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

RPCOverHTTPproxyNotInstalled = O Proxy RPC sobre HTTP não está instalado
    .meaning = O recurso do Windows Proxy RPC sobre HTTP (RPC-over-HTTP-proxy) não está instalado.
    .why = O Outlook Anywhere precisa dele, e o programa de instalação o exige mesmo onde todos os clientes usam MAPI sobre HTTP.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-thought-needless = Ele foi removido porque todos os clientes usam MAPI sobre HTTP.
    .step-install-feature = Instale RPC-over-HTTP-proxy.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca RPC-over-HTTP-proxy com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

RsatAddsToolsInstalled = O componente RSAT-ADDS-Tools do Windows não está instalado neste computador
    .meaning = Esta execução precisa preparar o Active Directory, e faltam ao computador as ferramentas do AD DS para isso.
    .why = O programa de instalação estende o esquema com o ldifde.exe, que vem com elas.
    .cause-never-installed = As ferramentas nunca foram instaladas neste servidor.
    .cause-not-prepared = Este é o primeiro servidor Exchange, e o Active Directory não foi preparado separadamente.
    .step-install-tools = Instale RSAT-ADDS, que inclui RSAT-ADDS-Tools.
    .step-prepare-elsewhere = Ou prepare o Active Directory em um computador do domínio e do site do mestre de esquema que tenha as ferramentas e o .NET Framework de que o Exchange precisa, como um controlador de domínio de lá, com uma conta dos Administradores de Esquema (Schema Admins) e dos Administradores de Empresa (Enterprise Admins). Depois aguarde a replicação. Em uma organização nova, adicione /OrganizationName e o nome dela.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca os dois com [X]. Se você preparou o Active Directory em outro computador, em vez disso o próximo log mostra False em Schema Update Required Status e Organization Configuration Update Required Status.
    .command-install-tools = Instalar as ferramentas
    .command-prepare-elsewhere = Na raiz da mesma mídia: preparar o Active Directory
    .command-show-state = Mostrar o estado delas

RsatClusteringCmdInterfaceInstalled = Recurso do Windows Interface de Comando do Cluster de Failover não instalado
    .meaning = O recurso do Windows RSAT-Clustering-CmdInterface, a ferramenta cluster.exe, não está instalado.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-parent-only = Só RSAT-Clustering foi adicionado, o que deixa esta parte de fora.
    .step-install-feature = No Windows Server 2012 ou posterior, instale RSAT-Clustering-CmdInterface.
    .step-check-parts = Se faltar RSAT-Clustering-PowerShell ou, em um Windows com a área de trabalho, RSAT-Clustering-Mgmt, instale-o também.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra RSAT-Clustering-CmdInterface como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

RsatClusteringInstalled = O componente RSAT-Clustering do Windows não está instalado neste computador
    .meaning = As Ferramentas de Cluster de Failover (RSAT-Clustering) não estão instaladas. Em geral, as partes delas também faltam.
    .why = O Exchange gerencia com elas os grupos de disponibilidade de banco de dados. O programa de instalação as exige mesmo em um servidor que não está em nenhum.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-removed-later = Elas foram removidas depois, por exemplo, no hardening do servidor.
    .step-install-all = Instale-as com as partes de que o Exchange precisa, com o comando para o seu Windows.
    .step-other-checks = Isso também resolve as verificações das partes delas.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = O comando marca com [X] os recursos que você instalou. O Exchange não precisa de RSAT-Clustering-AutomationServer.
    .command-install-on-desktop = No Windows Server 2012 ou posterior com a área de trabalho: instalar os quatro
    .command-install-on-core = No Server Core: instalar os três de que o Exchange precisa nele
    .command-add-on-2008-r2 = No Windows Server 2008 R2, que só tem um: adicioná-lo
    .command-show-state = Mostrar o estado deles

RsatClusteringMgmtInstalled = O componente RSAT-Clustering-Mgmt do Windows não está instalado neste computador
    .meaning = O Gerenciador de Cluster de Failover (RSAT-Clustering-Mgmt) não está instalado. O Server Core não o tem.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server 2012 ou posterior, instale RSAT-Clustering-Mgmt.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra RSAT-Clustering-Mgmt como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

RsatClusteringPowerShellInstalled = O componente RSAT-Clustering-PowerShell do Windows não está instalado neste computador
    .meaning = O módulo do PowerShell para clusters de failover (RSAT-Clustering-PowerShell) não está instalado.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server 2012 ou posterior, instale RSAT-Clustering-PowerShell.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra RSAT-Clustering-PowerShell como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

RSATWebServerNotInstalled = As Ferramentas do Servidor Web (IIS) não estão instaladas
    .meaning = Faltam ao Windows Server 2008 R2 as Ferramentas do Servidor Web (IIS), de que o Exchange 2013 precisa nele. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .step-add-feature = No Windows Server 2008 R2, adicione RSAT-Web-Server.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca RSAT-Web-Server com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

ServerGuiMgmtInfraNotInstalled = O componente Server-Gui-Mgmt-Infra do Windows não está instalado neste computador
    .meaning = O programa de instalação não encontra o recurso do Windows Server-Gui-Mgmt-Infra (ferramentas gráficas de gerenciamento), que só o Windows Server 2012 e o 2012 R2 têm. O Exchange 2013 e o 2016 precisam de um Windows com a área de trabalho.
    .cause-interface-missing = O Windows foi instalado como Server Core, ou a interface dele foi removida.
    .cause-media-too-old = O Exchange 2016 anterior ao CU3 foi iniciado no Windows Server 2016.
    .step-install-interface = Para o Exchange 2013 ou 2016 no Windows Server 2012 ou 2012 R2, instale a interface e reinicie. Se o Windows não encontrar os arquivos, IsServerCoreInstalled mostra como usar os da mídia do Windows.
    .step-use-newer-media = No Windows Server 2016, use a mídia do Exchange 2016 CU3 ou posterior. Se for um Server Core, instale o Windows de novo com a área de trabalho, o que elimina tudo no servidor. O Exchange 2016 não tem suporte para Windows mais novos.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = No Windows Server 2012 e 2012 R2, o comando mostra os dois recursos como Installed; em um Windows mais novo, a instalação passa nesta verificação.
    .situation-interface-missing = Windows Server 2012 ou 2012 R2 sem a interface
    .situation-media-too-old = Windows Server 2016 ou posterior, que não tem esse recurso
    .command-install-interface = Instalar a interface
    .command-show-state = Mostrar o estado dela

W2K8R2PrepareAdLdifdeNotInstalled = Falta o ldifde.exe para preparar o Active Directory
    .meaning = Esta execução precisa preparar o Active Directory com o ldifde.exe, que não está neste computador.
    .cause-tools-missing = As ferramentas do AD DS (RSAT-ADDS) não estão instaladas.
    .step-install-tools = Instale RSAT-ADDS: o ldifde.exe vem com ele.
    .step-prepare-elsewhere = Ou prepare o Active Directory em um computador do domínio e do site do mestre de esquema que tenha as ferramentas e o .NET Framework de que o Exchange precisa, com uma conta dos Administradores de Empresa (Enterprise Admins) e, se o esquema mudar, dos Administradores de Esquema (Schema Admins). Depois aguarde a replicação. Em uma organização nova, adicione /OrganizationName e o nome dela.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra o ldifde.exe com uma versão. Se você preparou o Active Directory em outro computador, em vez disso o próximo log mostra False em Organization Configuration Update Required Status.
    .command-install-tools = Instalar as ferramentas do AD DS
    .command-prepare-elsewhere = Na raiz da mesma mídia: preparar o Active Directory
    .command-show-file = Mostrar o arquivo

W2K8R2PrepareSchemaLdifdeNotInstalled = O esquema do Active Directory não está atualizado, e falta o ldifde.exe
    .meaning = Esta execução precisa estender o esquema, e falta a este computador o ldifde.exe, que carrega os arquivos de esquema.
    .cause-tools-missing = As ferramentas do AD DS (RSAT-ADDS) não estão instaladas.
    .step-install-tools = Instale RSAT-ADDS: o ldifde.exe vem com ele.
    .step-prepare-elsewhere = Ou estenda o esquema em um computador do domínio e do site do mestre de esquema que tenha as ferramentas e o .NET Framework de que o Exchange precisa, com uma conta dos Administradores de Esquema (Schema Admins) e dos Administradores de Empresa (Enterprise Admins). Depois aguarde a replicação.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = O comando mostra o ldifde.exe com uma versão. Se você estendeu o esquema em outro computador, em vez disso o próximo log mostra False em Schema Update Required Status.
    .command-install-tools = Instalar as ferramentas do AD DS
    .command-prepare-elsewhere = Na raiz da mesma mídia: estender o esquema
    .command-show-file = Mostrar o arquivo

WcfHttpActivation45Installed = A Ativação HTTP do WCF não está instalada
    .meaning = O recurso do Windows Ativação HTTP do WCF (NET-WCF-HTTP-Activation45) não está instalado.
    .why = Com ele, o IIS inicia os serviços web do Exchange quando chega uma solicitação.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server 2012 ou posterior, instale NET-WCF-HTTP-Activation45.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra NET-WCF-HTTP-Activation45 como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

WebASPNET45NotInstalled = O componente Web-ASP-NET45 do Windows não está instalado neste computador
    .meaning = O recurso ASP.NET 4.x (Web-Asp-Net45) do IIS não está instalado.
    .why = O Outlook na Web, o Centro de administração do Exchange e os Serviços Web do Exchange precisam dele.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server 2012 ou posterior, instale Web-Asp-Net45.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra Web-Asp-Net45 como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

WebISAPIExtNotInstalled = O componente Web-ISAPI-Ext do Windows não está instalado neste computador
    .meaning = O recurso Extensões ISAPI (Web-ISAPI-Ext) do IIS não está instalado. Ele não é o mesmo que Filtros ISAPI (Web-ISAPI-Filter).
    .why = O ASP.NET e os módulos do IIS do Exchange precisam dele.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Web-ISAPI-Ext.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca Web-ISAPI-Ext com [X].
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele
    .command-add-feature = Instalar o recurso (Exchange 2013)

WebNetExt45NotInstalled = O componente Web-Net-Ext45 do Windows não está instalado neste computador
    .meaning = O recurso Extensibilidade do .NET 4.x (Web-Net-Ext45) do IIS não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = No Windows Server 2012 ou posterior, instale Web-Net-Ext45.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra Web-Net-Ext45 como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

Win8WindowsIdentityFoundationUpdateNotInstalled = O Windows Identity Foundation 3.5 não está instalado
    .meaning = O recurso Windows Identity Foundation 3.5 não está instalado. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = O Exchange o usa para a autenticação baseada em declarações, por exemplo, pelo AD FS.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed-later = Ele foi removido depois, por exemplo, no hardening do servidor.
    .step-install-feature = Instale Windows-Identity-Foundation. O Server Core não o tem e não precisa dele.
    .step-run-setup-again = Execute a instalação novamente.
    .verify = Get-WindowsFeature mostra Windows-Identity-Foundation como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

WinRMIISExtensionInstalled = A Extensão IIS do WinRM está instalada
    .meaning = O recurso do Windows Extensão IIS do WinRM (WinRM-IIS-Ext) está instalado, e pelo visto o programa de instalação exige que ele não esteja: no único log conhecido, ele não estava instalado, e a instalação passou nesta verificação. A Microsoft não documentou a verificação.
    .why = Ele pode interferir no diretório virtual PowerShell do Exchange.
    .cause-added-along = Uma imagem ou um script o adicionou junto com outros recursos.
    .step-check-use = Confira com Get-WindowsFeature WinRM-IIS-Ext se o recurso está instalado, leia na mensagem do programa de instalação se ele precisa ser removido e descubra se algo neste servidor o usa.
    .step-remove-feature = Se precisar, remova-o, reinicie e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra WinRM-IIS-Ext como Available.
    .caution = Não o remova antes que a mensagem do programa de instalação confirme que ele precisa ser removido.
    .command-remove-feature = Remover o recurso
    .command-show-state = Mostrar o estado dele

NETFramework45CoreNotInstalled = O componente NET-Framework-45-Core do Windows não está instalado neste computador
    .meaning = O recurso do Windows .NET Framework 4.x (NET-Framework-45-Core) não está instalado. Instalar o pacote do .NET Framework não o adiciona.
    .cause-hardening = O hardening do servidor o removeu: o Windows o tem por padrão.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .step-install-feature = Instale NET-Framework-45-Core.
    .step-install-with-dism = Se o PowerShell não iniciar, use o DISM.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra NET-Framework-45-Core como Installed.
    .caution = Sem ele, o Gerenciador do Servidor e o PowerShell podem não iniciar.
    .command-install-feature = Instalar o recurso
    .command-install-with-dism = Instalar o recurso com o DISM
    .command-show-state = Mostrar o estado dele

NETFramework45ASPNETNotInstalled = O componente NET-Framework-45-ASPNET do Windows não está instalado neste computador
    .meaning = O recurso do Windows ASP.NET 4.x não está instalado. O correspondente dele no IIS, Web-Asp-Net45, também é necessário.
    .why = O Outlook na Web e o Centro de administração do Exchange são executados sobre ele.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed = Ele foi removido no hardening do servidor ou junto com outro produto.
    .step-install-feature = Instale NET-Framework-45-ASPNET.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra NET-Framework-45-ASPNET como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

NETWCFHTTPActivation45NotInstalled = O componente NET-WCF-HTTP-Activation45 do Windows não está instalado neste computador
    .meaning = O recurso do Windows que permite que solicitações web iniciem serviços WCF (NET-WCF-HTTP-Activation45) não está instalado.
    .why = Os serviços web do Exchange são iniciados por ele.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed = Ele foi removido no hardening do servidor ou junto com outro produto.
    .step-install-feature = Instale NET-WCF-HTTP-Activation45.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra NET-WCF-HTTP-Activation45 como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

NETWCFPipeActivation45NotInstalled = O componente NET-WCF-Pipe-Activation45 do Windows não está instalado neste computador
    .meaning = O recurso do Windows Ativação de Pipe Nomeado (NET-WCF-Pipe-Activation45) não está instalado.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .cause-removed = Ele foi removido no hardening do servidor ou junto com outro produto.
    .step-install-feature = Instale NET-WCF-Pipe-Activation45.
    .step-add-all = Se faltarem mais recursos em uma instalação nova, acrescente /InstallWindowsComponents a Setup.exe /Mode:Install: assim todos são adicionados.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature mostra NET-WCF-Pipe-Activation45 como Installed.
    .command-install-feature = Instalar o recurso
    .command-show-state = Mostrar o estado dele

NETWCFTCPPortSharing45NotInstalled = O componente NET-WCF-TCP-PortSharing45 do Windows não está instalado neste computador
    .meaning = O recurso do Windows Compartilhamento de Porta TCP (NET-WCF-TCP-PortSharing45), que traz o serviço NetTcpPortSharing, não está instalado.
    .why = Os serviços do Exchange compartilham portas net.tcp.
    .cause-hardening = O hardening do servidor o removeu: o Windows o tem por padrão.
    .cause-left-out = Os recursos do Windows foram adicionados manualmente, e este ficou de fora.
    .step-install-feature = Instale NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Defina o serviço NetTcpPortSharing como Automático.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = O comando mostra o recurso como Installed e o serviço como Automatic.
    .command-install-feature = Instalar o recurso
    .command-set-automatic = Definir o serviço como Automático
    .command-show-state = Mostrar o recurso e o serviço

ADAMWin7ServerInstalled = O AD LDS não está instalado
    .meaning = A função do Windows AD LDS (ADLDS), de que um servidor de Transporte de Borda precisa, não está instalada. Isso é deduzido do nome da verificação, que a Microsoft não documentou.
    .why = O Transporte de Borda guarda a configuração e os destinatários no AD LDS.
    .cause-prerequisites-missing = Os pré-requisitos do Windows não foram instalados antes de iniciar a instalação.
    .step-install-feature = Instale ADLDS.
    .step-restart-and-run = Reinicie se o Windows pedir e execute a instalação novamente.
    .verify = Get-WindowsFeature marca ADLDS com [X].
    .command-install-feature = Instalar o recurso
    .command-add-feature = Instalar o recurso (Exchange 2013)
    .command-show-state = Mostrar o estado dele

# Facts

fact-ClientCertificateMappingAuthentication = Autenticação de Mapeamento de Certificado do Cliente (IIS)
    .ask = O recurso Web-Client-Auth do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Segurança.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-DirectoryBrowse = Pesquisa no Diretório (IIS)
    .ask = O recurso Web-Dir-Browsing do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Recursos HTTP Comuns.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-HttpErrors = Erros HTTP (IIS)
    .ask = O recurso Web-Http-Errors do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Recursos HTTP Comuns.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-HttpLogging = Log HTTP (IIS)
    .ask = O recurso Web-Http-Logging do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Integridade e Diagnóstico.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-HttpRedirect = Redirecionamento HTTP (IIS)
    .ask = O recurso Web-Http-Redirect do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Recursos HTTP Comuns.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-HttpTracing = Rastreamento (IIS)
    .ask = O recurso Web-Http-Tracing do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Integridade e Diagnóstico.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS6MetabaseStatus = Compatibilidade de Metabase do IIS 6 (IIS)
    .ask = O recurso Web-Metabase do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Ferramentas de Gerenciamento, Compatibilidade com Gerenciamento do IIS 6.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS6ManagementConsoleStatus = Console de Gerenciamento do IIS 6 (IIS)
    .ask = O recurso Web-Lgcy-Mgmt-Console do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Ferramentas de Gerenciamento, Compatibilidade com Gerenciamento do IIS 6.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS6WMICompatibility = Compatibilidade de WMI do IIS 6 (IIS)
    .ask = O recurso Web-WMI do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Ferramentas de Gerenciamento, Compatibilidade com Gerenciamento do IIS 6.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS7BasicAuthentication = Autenticação Básica (IIS)
    .ask = O recurso Web-Basic-Auth do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Segurança.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS7DigestAuthentication = Autenticação Digest (IIS)
    .ask = O recurso Web-Digest-Auth do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Segurança.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS7CompressionDynamic = Compactação de Conteúdo Dinâmico (IIS)
    .ask = O recurso Web-Dyn-Compression do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Desempenho.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS7CompressionStatic = Compactação de Conteúdo Estático (IIS)
    .ask = O recurso Web-Stat-Compression do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Desempenho.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-ServerGuiShellInstalled = Windows com a área de trabalho
    .ask = Este Windows tem a área de trabalho (Experiência Desktop, não Server Core)?
    .hint = Alguns recursos não existem no Server Core, e nele o programa de instalação não os pede.

fact-IIS7ManagementConsole = Console de Gerenciamento do IIS (IIS)
    .ask = O recurso Web-Mgmt-Console do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Ferramentas de Gerenciamento.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IIS7WindowAuthentication = Autenticação do Windows (IIS)
    .ask = O recurso Web-Windows-Auth do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Segurança.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-ISAPIFilter = Filtros ISAPI (IIS)
    .ask = O recurso Web-ISAPI-Filter do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Desenvolvimento de Aplicativos.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-RequestMonitor = Monitor de Solicitações (IIS)
    .ask = O recurso Web-Request-Monitor do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Integridade e Diagnóstico.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-StaticContent = Conteúdo Estático (IIS)
    .ask = O recurso Web-Static-Content do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Recursos HTTP Comuns.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-WASProcessModel = Modelo de Processo do Serviço de Ativação de Processos do Windows
    .ask = O recurso WAS-Process-Model do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Serviço de Ativação de Processos do Windows.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-FileVersionWmspdmod = Versão de wmspdmod.dll
    .ask = O arquivo wmspdmod.dll está na pasta System32 do Windows?
    .hint = Ele decodifica mensagens de voz e vem com o Media Foundation.
    .value-0 = Não, está faltando
    .value-10 = Sim, está lá

fact-FileVersionWmspdmoe = Versão de wmspdmoe.dll
    .ask = O arquivo wmspdmoe.dll está na pasta System32 do Windows?
    .hint = Ele codifica mensagens de voz e vem com o Media Foundation.
    .value-0 = Não, está faltando
    .value-10 = Sim, está lá

fact-ManagementService = Serviço de Gerenciamento (IIS)
    .ask = O recurso Web-Mgmt-Service do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Ferramentas de Gerenciamento.
    .value-1 = Instalado
    .value-0 = Não instalado

fact-IsNETFramework45FeaturesInstalled = Grupo de recursos do .NET Framework 4.x
    .ask = O recurso NET-Framework-45-Features do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Recursos do .NET Framework 4.x.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = Proxy RPC sobre HTTP
    .ask = O recurso RPC-over-HTTP-proxy do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Proxy RPC sobre HTTP.

fact-IsRsatAddsToolsInstalled = Ferramentas de administração do AD DS
    .ask = O recurso RSAT-ADDS-Tools do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Ferramentas de Administração de Servidor Remoto, Ferramentas de Administração de Funções.

fact-IsRsatClusteringCmdInterfaceInstalled = Interface de Comando do Cluster de Failover
    .ask = O recurso RSAT-Clustering-CmdInterface do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Ferramentas de Administração de Servidor Remoto, Ferramentas de Cluster de Failover.

fact-IsRsatClusteringInstalled = Ferramentas de Cluster de Failover
    .ask = O recurso RSAT-Clustering do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Ferramentas de Administração de Servidor Remoto, Ferramentas de Administração de Recursos.

fact-IsRsatClusteringMgmtInstalled = Ferramentas de Gerenciamento de Cluster de Failover
    .ask = O recurso RSAT-Clustering-Mgmt do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Ferramentas de Administração de Servidor Remoto, Ferramentas de Cluster de Failover.

fact-IsRsatClusteringPowerShellInstalled = Módulo de Cluster de Failover para Windows PowerShell
    .ask = O recurso RSAT-Clustering-PowerShell do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Ferramentas de Administração de Servidor Remoto, Ferramentas de Cluster de Failover.

fact-IsServerGuiMgmtInfraInstalled = Ferramentas de Gerenciamento Gráfico e Infraestrutura
    .ask = O recurso Server-Gui-Mgmt-Infra do Windows está instalado?
    .hint = Ele só existe no Windows Server 2012 e 2012 R2.

fact-FileVersionLdifde = Versão de ldifde.exe
    .ask = O arquivo ldifde.exe está na pasta System32 do Windows?
    .hint = O programa de instalação importa com ele alterações do diretório; as ferramentas do AD DS o trazem.
    .value-0 = Não, está faltando
    .value-10 = Sim, está lá

fact-IsWcfHttpActivation45Installed = Ativação HTTP do WCF
    .ask = O recurso NET-WCF-HTTP-Activation45 do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Recursos do .NET Framework 4.x, Serviços WCF.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = O recurso Web-Asp-Net45 do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Desenvolvimento de Aplicativos.

fact-IsWebISAPIExtInstalled = Extensões ISAPI (IIS)
    .ask = O recurso Web-ISAPI-Ext do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Desenvolvimento de Aplicativos.

fact-IsWebNetExt45Installed = Extensibilidade do .NET 4.x do IIS
    .ask = O recurso Web-Net-Ext45 do Windows está instalado?
    .hint = Gerenciador do Servidor: Servidor Web (IIS), Desenvolvimento de Aplicativos.

fact-IsWinRMIISExtensionInstalled = Extensão IIS do WinRM
    .ask = O recurso WinRM-IIS-Ext do Windows está instalado?
    .hint = O Exchange não precisa dele; às vezes, imagens e scripts o adicionam.

fact-NetHttpActivation35Installed = Ativação HTTP do .NET Framework 3.5.1
    .ask = O recurso NET-HTTP-Activation do Windows está instalado?
    .hint = Só se pergunta para o Windows Server 2008 R2.

fact-Iis32BitDefault = Padrão de 32 bits dos pools de aplicativos do IIS
    .ask = Habilitar Aplicativos de 32 Bits está como True nos padrões dos pools de aplicativos do IIS?
    .hint = Gerenciador do IIS: Pools de Aplicativos, Definir Padrões do Pool de Aplicativos.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = O recurso Web-Asp-Net do Windows está instalado?
    .hint = Só se pergunta para o Windows Server 2008 R2.

fact-WebNetExt35Installed = Extensibilidade do .NET 3.5 do IIS
    .ask = O recurso Web-Net-Ext do Windows está instalado?
    .hint = Só se pergunta para o Windows Server 2008 R2.

fact-NetFramework351Installed = Recurso .NET Framework 3.5.1
    .ask = O recurso NET-Framework do Windows está instalado?
    .hint = Só se pergunta para o Windows Server 2008 R2.

fact-RsatWebServerInstalled = Ferramentas do Servidor Web (IIS)
    .ask = O recurso RSAT-Web-Server do Windows está instalado?
    .hint = Só se pergunta para o Windows Server 2008 R2.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = O recurso Windows-Identity-Foundation do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Recurso .NET Framework 4.x
    .ask = O recurso NET-Framework-45-Core do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Recursos do .NET Framework 4.x.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x do .NET Framework
    .ask = O recurso NET-Framework-45-ASPNET do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Recursos do .NET Framework 4.x.

fact-WcfPipeActivation45Installed = Ativação de Pipe Nomeado do WCF
    .ask = O recurso NET-WCF-Pipe-Activation45 do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Recursos do .NET Framework 4.x, Serviços WCF.

fact-WcfTcpPortSharing45Installed = Compartilhamento de Porta TCP do WCF
    .ask = O recurso NET-WCF-TCP-PortSharing45 do Windows está instalado?
    .hint = Gerenciador do Servidor: Recursos, Recursos do .NET Framework 4.x, Serviços WCF.

fact-AdLdsInstalled = Função AD LDS
    .ask = O recurso ADLDS do Windows está instalado?
    .hint = Gerenciador do Servidor: Funções de Servidor, Active Directory Lightweight Directory Services.
