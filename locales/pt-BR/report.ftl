# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Impede a instalação
severity-warning = Aviso
severity-info = Para informação

outcome-succeeded = A instalação teve êxito
outcome-failed = A instalação falhou
outcome-incomplete = O log termina antes do fim da instalação
outcome-unknown = O log não mostra como a instalação terminou
outcome-closed = O assistente foi fechado antes de o programa de instalação alterar algo
outcome-update-succeeded = A atualização foi instalada
outcome-update-failed = A atualização falhou
outcome-update-incomplete = O log termina antes do fim da atualização
outcome-update-unknown = O log não mostra como a atualização terminou

attempt-of = Tentativa { $number } de { $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, provavelmente: { $title }
heading-plan = O que fazer, nesta ordem
heading-in-any-case = Em qualquer caso
heading-suggestions = Vale a pena olhar
suggestion-wording = A linha { $line } tem palavras da mensagem do programa de instalação, mas não o bastante para ter certeza.
suggestion-name = A linha { $line } cita algo que aparece neste erro.
suggestion-topic = A linha { $line } parece tratar disto.
command-risky = altera ou remove algo: leia antes
command-elevated = executar como administrador
command-needs = requer { $what }
need-ActiveDirectory = o módulo ActiveDirectory (recurso do Windows RSAT-AD-PowerShell)
need-DirectoryTools = as ferramentas do Active Directory (recurso do Windows RSAT-ADDS)
need-ExchangeOnlineManagement = o módulo ExchangeOnlineManagement
need-FailoverClusters = o módulo FailoverClusters (recurso do Windows RSAT-Clustering-PowerShell)
need-WebAdministration = o módulo WebAdministration, que vem com o IIS
need-FixInstallerCache = o script FixInstallerCache.ps1 da Microsoft

notice-empty = Não há nada para ler aqui. Cole um texto do programa de instalação ou escolha o arquivo ExchangeSetup.log na pasta ExchangeSetupLogs da unidade do sistema do servidor.
notice-binary = Este arquivo não é texto. Escolha ExchangeSetup.log na pasta ExchangeSetupLogs, ou um .zip ou .gz que o contenha.
notice-not-a-log = Este texto não se parece com nada que o programa de instalação do Exchange grave. Cole as linhas em torno do erro ou escolha ExchangeSetup.log na pasta ExchangeSetupLogs.
notice-setup-text = Este texto é do programa de instalação do Exchange, mas não mostra o que o interrompeu. Cole um trecho maior: a partir de “The following error was generated” ou da primeira linha com FAILED. Ou escolha ExchangeSetup.log na pasta ExchangeSetupLogs da unidade do sistema.
notice-not-covered-product = Este texto é do programa de instalação do Exchange Server { $year }, que esta ferramenta não cobre. O que os dois programas têm em comum é mostrado, se houver algo; os comandos e requisitos são os do Exchange Server 2013 e posteriores.
notice-eight-bit = O texto não é Unicode. Ele foi lido como windows-1252, e algumas letras podem aparecer erradas; ids e códigos não são afetados.
notice-text-cut = Este texto é muito longo e não contém o início de um log de instalação. As linhas { $from } a { $to } foram deixadas de fora; as linhas antes e depois delas foram lidas.
notice-line-cut = A linha { $line } é muito longa; só os primeiros 64 kB dela foram lidos.
notice-mixed-encoding = A codificação muda dentro do arquivo, pela primeira vez na linha { $line }: outro programa acrescentou algo a ele. Cada parte foi lida na própria codificação; outros programas podem mostrar letras erradas em alguns trechos.
notice-no-run-header = Falta o início da execução; por isso a versão, a conta e a operação podem ser desconhecidas.
notice-run-cap = O log contém { $total } execuções do programa de instalação. Os resultados das últimas { $kept } são mantidos; das mais antigas fica só o cabeçalho, e as primeiras podem ter sido deixadas de fora.
notice-members-cap = A análise tem mais de { $limit } verificações ou configurações diferentes; o restante foi deixado de fora.
notice-evidence-cap = Tantas linhas provam algo que as últimas são citadas só em parte.
notice-short-last-run = A execução { $number }, a última, tem só algumas linhas. É mostrada a anterior, a execução { $shown }.
notice-file-unused = Sem uso: { $files }. Nada nesses arquivos foi reconhecido.
notice-zip-damaged = Não foi possível ler, ou ler até o fim, porque há danos: { $files }.
notice-zip-encrypted = Não foi possível ler por causa da proteção por senha: { $files }. Descompacte e escolha o próprio log.
notice-zip-unsupported = Não foi possível ler, porque esse tipo de compactação não pode ser aberto aqui: { $files }. Descompacte e escolha o próprio log.
notice-zip-bomb = Não foi possível ler, ou ler até o fim, porque o conteúdo descompactado é muito maior que o de um log: { $files }.
notice-zip-deep = Não foi possível abrir, porque há arquivos compactados demais, um dentro do outro: { $files }. Descompacte e escolha o próprio log.
notice-zip-many = O arquivo compactado contém tantos arquivos que { $count } deles não foram lidos. Os que têm nome de log foram lidos primeiro; se o log estiver faltando, descompacte e escolha o próprio log.
notice-update-log = Este é o log de uma atualização de segurança (.msp), que é instalada por um programa próprio. Os erros dela são procurados aqui. As verificações do programa de instalação não estão nele; elas ficam em ExchangeSetup.log.
notice-services-restored = Os serviços que a atualização parou foram restaurados: o ServiceControl.ps1 foi concluído. O PatchVerboseLogging.log mostra se a atualização foi instalada.
notice-other-update-log = { $files } é um log do Windows Installer sobre a atualização de outro programa: nada nele menciona o Exchange.
notice-companion-alone = { $files } pertence a uma etapa do programa de instalação. Escolha-o junto com ExchangeSetup.log: assim ele é mostrado com o erro que explica.

plan-start-properly = Inicie a instalação com a mídia, as opções e o console que os passos indicam.
plan-reach-active-directory = Garanta que este servidor alcance um controlador de domínio adequado (DNS, rede, site).
plan-raise-levels = Leve os controladores de domínio e os níveis funcionais ao que esta versão exige.
plan-use-right-account = Entre com uma conta que esteja nos grupos exigidos e inicie a instalação como administrador.
plan-prepare-schema = Estenda o esquema com /PrepareSchema, a partir do domínio e do site do mestre de esquema.
plan-prepare-ad = Prepare o Active Directory com /PrepareAD, a partir do domínio e do site do mestre de esquema. Uma organização nova precisa também de /OrganizationName; uma híbrida, de /TenantOrganizationConfig, se o programa de instalação pedir.
plan-prepare-domain = Prepare o domínio com /PrepareDomain.
plan-wait-for-replication = Aguarde até que o Active Directory tenha replicado para este site.
plan-handle-older-exchange = Atualize ou remova os servidores Exchange mais antigos que impedem a instalação.
plan-change-windows = Use um computador e uma versão do Windows com suporte para esta versão do Exchange.
plan-install-features = Instale os recursos do Windows que faltam.
plan-install-dot-net = Instale o .NET Framework exigido.
plan-install-software = Instale o software que falta.
plan-install-updates = Instale as atualizações do Windows que faltam.
plan-start-services = Inicie ou habilite os serviços de que o programa de instalação precisa.
plan-own = Siga os passos de: { $title }.
plan-close-processes = Feche os programas que usam arquivos do Exchange.
plan-finish-earlier-setup = Conclua a instalação anterior que parou no meio.
plan-uninstall-first = Para instalar de novo, desinstale antes o que está instalado.
plan-restart = Reinicie o servidor uma única vez, depois de todos os outros passos.
plan-run-setup-again = Execute a instalação novamente.

license-by-media = Para mídias anteriores a setembro de 2021 ou do Exchange 2013, a opção de licença é /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = A instalação foi concluída: não resta nada a fazer aqui
    .situation-afterwards = A instalação foi concluída: resta fazer isto
    .situation-passed = A instalação não parou por causa disto e continuou: não há nada a fazer

unknown-check = Verificação { $id }
    .meaning = O programa de instalação relata a verificação { $id }, que esta ferramenta ainda não conhece. A mensagem dele é a melhor informação que existe: { $message }
    .cause-newer-setup = Um programa de instalação mais novo pode ter verificações que não estão descritas aqui.
    .step-read-message = Leia a mensagem do programa de instalação e as linhas em torno dela.
    .step-look-up = Procure a verificação na documentação da Microsoft, ou pesquise o nome e a mensagem dela.
    .step-change-and-run-again = Corrija o que a mensagem indica e execute a instalação novamente.
    .verify = O programa de instalação não lista mais esta verificação.
unnamed-check = Uma verificação sem nome
    .meaning = O programa de instalação é interrompido por algo que esta ferramenta ainda não conhece e não mostrou nenhum id. A mensagem dele: { $message }
    .step-read-message = Leia a mensagem do programa de instalação e as linhas em torno dela.
    .step-search-words = Pesquise as palavras exatas dela.
    .step-change-and-run-again = Corrija o que a mensagem indica e execute a instalação novamente.
    .verify = O programa de instalação não mostra mais a mensagem.
unnamed-warning = Um aviso sem nome
    .meaning = O programa de instalação avisou de algo que esta ferramenta ainda não conhece e não mostrou nenhum id. A mensagem dele: { $message }
    .step-read-message = Leia a mensagem do programa de instalação.
    .step-decide = Decida se ele importa para você: um aviso não impede a instalação.
    .verify = O programa de instalação não mostra mais o aviso.

# Where links lead.
link-topic = Tópico da Microsoft sobre esta verificação
link-readiness-checks = Todas as verificações de preparação da instalação do Exchange
link-prerequisites = Pré-requisitos do Exchange Server
link-system-requirements = Requisitos de sistema do Exchange Server
link-supportability-matrix = Matriz de suporte do Exchange Server
link-prepare-ad = Preparar o Active Directory e os domínios
link-unattended = Instalação pela linha de comando
link-install-edge = Instalar um servidor de Transporte de Borda
link-recover = Recuperar um servidor Exchange
link-upgrade-cu = Instalar uma atualização cumulativa
link-upgrade-to-se = Atualizar para a Subscription Edition
link-delegate = Delegar a instalação de servidores
link-build-numbers = Números de build com os downloads
link-release-notes = Notas de versão do Exchange Server
link-maintenance-mode = Manutenção de membros de um DAG
link-antivirus = Antivírus em servidores Exchange
link-arbitration = Recriar caixas de correio de arbitragem
link-failed-updates = Reparar atualizações do Exchange que falharam
link-msi-1603 = Erro 1603 do Windows Installer
link-execution-policy = A verificação do AuthorizationManager falha durante a instalação
link-setup-in-powershell = Instalação iniciada no PowerShell com setup.exe
link-database-mandatory = Erro “Database is mandatory on UserMailbox”
link-setup-assist = SetupAssist, script da Microsoft
link-setup-log-reviewer = SetupLogReviewer, script da Microsoft
link-fix-installer-cache = FixInstallerCache, script da Microsoft
link-copy-missing-dlls = CopyMissingDlls, script da Microsoft
link-antivirus-exclusions = Set-ExchAVExclusions, script da Microsoft
link-extended-protection = ExchangeExtendedProtectionManagement, script da Microsoft
link-install-watermark = Os valores Watermark, explicados pelo SetupAssist
link-reboot-pending = Reinicializações pendentes, explicadas pelo SetupAssist
link-computers-container = O contêiner Computers, explicado pelo SetupAssist
link-read-only-controllers = Controladores de domínio somente leitura, explicados pelo SetupAssist
link-transport-certificate = Certificado de transporte interno, explicado pelo HealthChecker
link-update-wizard = Exchange Update Wizard: passos para as suas versões
link-vc2012 = Baixar o Visual C++ 2012
link-vc2013 = Baixar o Visual C++ 2013
link-ucma4 = Baixar o UCMA 4.0
link-url-rewrite = Baixar o IIS URL Rewrite
link-dotnet48 = Baixar o .NET Framework 4.8
link-filter-pack = Baixar os Office 2010 Filter Packs
link-kb3206632 = Atualização KB3206632
link-kb2999226 = Atualização KB2999226
link-answers = Um caso parecido no Microsoft Q&A
link-article = Artigo da Microsoft sobre isso
link-report = Um relato sobre isso
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = a web, em português
link-search-web = a web
