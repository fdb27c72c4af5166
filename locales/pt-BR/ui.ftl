# The interface. Texts of findings stand in the files of their groups.

ui-title = O que interrompeu a instalação do Exchange?
ui-lead = Forneça um log de instalação: você verá quais verificações falharam, as linhas que provam isso e o que fazer. Tudo é lido no seu navegador; nada é enviado.
ui-about = Versão { $version }, conteúdo de { $date }. Funciona sem nenhum servidor.
ui-about-content = O que a Microsoft publicou ou mudou depois desse dia não está aqui: versões, anúncios e requisitos mais novos são desconhecidos.
ui-language = Idioma
ui-tabs = Caminhos até uma resposta
ui-tab-log = Ler um log
ui-tab-questions = Responder a perguntas
ui-tab-lookup = Buscar uma verificação
ui-topic = Sobre esta verificação

# Input
ui-input = Seu log
ui-paste = Cole o log, as últimas linhas dele, a mensagem do Assistente de instalação ou o nome de uma verificação
ui-where = Ou solte aqui arquivos e pastas. O programa de instalação grava
ui-choose-files = Escolher arquivos…
ui-choose-folder = Escolher uma pasta…
ui-analyse = Ler o texto
ui-start-over = Recomeçar
ui-pasted = Texto colado
ui-lines = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
ui-more-files = { $count ->
    [one] e mais um arquivo
   *[other] e mais { $count } arquivos
}
ui-what-to-give = O log do programa de instalação é ExchangeSetup.log, na pasta ExchangeSetupLogs da unidade do sistema. Um trecho dele, a mensagem do Assistente de instalação ou o nome de uma verificação também servem.
ui-look-up = Buscar este texto entre as verificações
ui-examples = Está sem um log? Veja um exemplo:
ui-example-own = Esta verificação
ui-example-failed-check = Verificação com falha
ui-example-failed-step = Etapa com falha
ui-example-warnings = Êxito com um aviso
ui-example-attempts = Várias tentativas

# Progress
ui-reading = Lendo…
ui-read = { $read } de { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
    [one] falta um segundo
   *[other] faltam { $count } segundos
}
ui-cancel = Cancelar
ui-status-reading = Lendo o log.
ui-status-cancelled = Cancelado.

# Verdict
ui-verdict-empty = Está vazio.
ui-verdict-other = Isto não é um log de instalação.
ui-verdict-errors = { $count ->
    [one] Um problema impede a instalação.
   *[other] { $count } problemas impedem a instalação.
}
ui-verdict-consequences = { $count ->
    [one] Mais uma verificação falha por causa disso.
   *[other] Mais { $count } verificações falham por causa disso.
}
ui-verdict-warnings = { $count ->
    [one] Um aviso.
   *[other] { $count } avisos.
}
ui-verdict-succeeded = A instalação teve êxito.
ui-verdict-failed = A instalação falhou, e nada conhecido explica o motivo.
ui-verdict-incomplete = O log termina antes do fim da instalação, e nada nele a interrompeu.
ui-verdict-unknown = Nada aqui impede a instalação.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] Um problema com a atualização.
   *[other] { $count } problemas com a atualização.
}
ui-verdict-update-succeeded = A atualização teve êxito.
ui-verdict-update-failed = A atualização falhou, e nada conhecido explica o motivo.
ui-verdict-update-incomplete = O log termina antes do fim da atualização, e nada nele a interrompeu.
ui-verdict-update-unknown = Nada aqui impede a atualização.

# Attempts
ui-runs = Tentativas neste log
ui-older-runs = { $count ->
    [one] Uma tentativa mais antiga
   *[other] { $count } tentativas mais antigas
}
ui-run = Tentativa { $number }
ui-run-of = { $number } de { $total }
ui-attempt = Tentativa
ui-outcome = Resultado
ui-about-attempt = Mais sobre esta tentativa
ui-product = Produto
ui-release = Mídia
ui-installed = Instalado
ui-mode = Operação
ui-mode-install = Instalação
ui-mode-upgrade = Atualização
ui-mode-uninstall = Desinstalação
ui-mode-recover-server = Recuperação do servidor
ui-mode-prepare-schema = Preparação do esquema
ui-mode-prepare-ad = Preparação do Active Directory
ui-mode-prepare-domain = Preparação do domínio
ui-mode-language-pack = Adição ou remoção de um pacote de idiomas da UM
ui-interface = Iniciado por
ui-interface-unattended = Linha de comando
ui-interface-gui = Assistente
ui-server = Servidor
ui-user = Conta
ui-site = Site
ui-organization = Organização
ui-started = Início
ui-moment = { $utc } ({ $local } no seu horário)
ui-duration = Duração
ui-checks = Verificações
ui-checks-evaluated = { $count ->
    [one] { $count } avaliada
   *[other] { $count } avaliadas
}
ui-outcome-succeeded = Bem-sucedida
ui-outcome-failed = Falhou
ui-outcome-incomplete = Incompleta
ui-outcome-unknown = Não se sabe
ui-outcome-closed = Assistente fechado
ui-compared = Em comparação com a tentativa { $number }
ui-solved = { $count ->
    [one] Resolvido
   *[other] Resolvidos ({ $count })
}
ui-remaining = { $count ->
    [one] Ainda presente
   *[other] Ainda presentes ({ $count })
}
ui-new = { $count ->
    [one] Novo
   *[other] Novos ({ $count })
}

# Findings
ui-plan = O que fazer, nesta ordem
ui-findings = O que foi encontrado
ui-severity-error = Erro
ui-severity-warning = Aviso
ui-severity-info = Nota
ui-why = Motivo:
ui-situations = Na sua situação
ui-situations-all = Qual é a sua situação?
ui-situations-other = Outras situações
ui-situation-yes = este é o seu caso
ui-situation-no = não é o seu caso
ui-situation-unknown = o log não mostra
ui-causes = Causas possíveis
ui-steps = O que fazer
ui-verify = Como conferir:
ui-caution = Cuidado:
ui-evidence = Provas
ui-more-evidence = { $count ->
    [one] Mais uma linha
   *[other] Mais { $count } linhas
}
ui-because = Valores por trás disso
ui-message = Mensagem da instalação
ui-line = Linha { $line }
ui-show-in-log = Mostrar no log
ui-excerpt = Linhas do log
ui-excerpt-failed = O arquivo não pode mais ser lido. Escolha-o novamente para ver as linhas.
ui-not-reported = O programa de instalação avaliou isto como verdadeiro, mas não o listou como falha.
ui-probably = Provavelmente
ui-probable = O texto está cortado ou com erros de digitação aqui: provavelmente é isto que o programa de instalação diz.
ui-suggestions = Vale a pena olhar
ui-by-text = Reconhecido só pelo texto, o que é menos certo do que um nome ou um código.
ui-shared = Outras verificações mostram a mesma frase: { $ids }
ui-unknown-rule = Não conhecemos nenhuma descrição desta verificação. Parta da mensagem do programa de instalação.
ui-consequences = { $count ->
    [one] Uma verificação que falha por causa disto
   *[other] { $count } verificações que falham por causa disto
}
ui-needs-is = Passaria com: { $needed }
ui-needs-is-not = Passaria com qualquer valor, menos: { $needed }
ui-needs-one-of = Passaria com um destes: { $needed }
ui-needs-at-least = Passaria com { $needed } ou mais
ui-needs-below = Passaria abaixo de { $needed }
ui-needs-empty = Passaria se estivesse vazio
ui-needs-present = Passaria se existisse
ui-needs-same-as = Passaria se fosse igual a { $needed }
ui-needs-contains = Passaria se contivesse: { $needed }
ui-needs-contains-not = Passaria se não contivesse: { $needed }
ui-needs-differs-from = Passaria se fosse diferente de { $needed }
ui-needs-bit-set = Passaria com este bit ligado: { $needed }
ui-needs-bit-clear = Passaria sem este bit: { $needed }
ui-shell-cmd = Prompt de comando
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Texto
ui-risky = Altera ou remove algo
ui-copy = Copiar
ui-copied = Copiado.
ui-nothing-to-read = Ainda não há nada para ler: cole um texto ou escolha um arquivo.
ui-not-copied = O navegador não permite copiar aqui. Selecione o texto e copie-o você mesmo.
ui-read-on = Leia mais:
ui-further = Pesquise mais:
ui-new-tab = (abre em uma nova guia)
ui-whole-card = Tudo sobre esta verificação
ui-related = Veja também:
ui-helped = Isto ajudou?
ui-yes = Sim
ui-no = Não
ui-thanks = Obrigado.
ui-write = Conte mais

# All checks
ui-overview = { $count ->
    [one] A única verificação ou configuração avaliada
   *[other] Todas as { $count } verificações e configurações avaliadas
}
ui-overview-label = Verificações e configurações
ui-search-checks = Pesquisar em nomes e valores
ui-check-name = Nome
ui-check-state = Resultado
ui-check-value = Valor
ui-check-line = Linha
ui-state-failed = Falhou
ui-state-warned = Aviso
ui-state-passed = Aprovada
ui-state-exception = Não pôde ser avaliada
ui-state-true = Verdadeira, não relatada
ui-state-value = Configuração

# Taking along
ui-copy-markdown = Copiar como Markdown
ui-save-json = Salvar como JSON
ui-save-html = Salvar como página da web
ui-mask = Ocultar nomes, SIDs e endereços

ui-safe = Linhas do log para mostrar a outras pessoas
ui-safe-lead = Estas são as linhas em torno das provas, com os nomes substituídos. Leia-as antes de copiar.
ui-safe-replaced = { $count ->
    [0] Nenhum nome foi substituído
    [one] Um nome foi substituído
   *[other] { $count } nomes foram substituídos
}
ui-safe-limits = É substituído o que tem a forma de um nome, de um endereço ou de uma chave, e também todo nome que o log marca como tal. Um nome no meio de uma frase, sem nada que o marque, pode ficar: só você consegue ver isso.
ui-safe-copy = Copiar estas linhas

# Look-up
ui-catalog = { $count ->
    [one] Uma verificação está descrita aqui.
   *[other] { $count } verificações e erros estão descritos aqui.
}
ui-no-such-rule = Não há nenhuma verificação com este nome:

# Errors
ui-error-read = Não foi possível ler o arquivo.
    .help = Ele pode ter sido alterado, movido ou bloqueado depois que você o escolheu. Feche o que o está usando, ou copie-o, e escolha-o novamente.
ui-error-text = Não foi possível ler o texto: talvez seja maior do que a memória do navegador permite.
    .help = Salve-o como arquivo e escolha esse arquivo, ou cole só a última tentativa.
ui-error-load = Não foi possível carregar uma parte deste programa.
    .help = A conexão pode ter falhado. O que você forneceu foi mantido: tente de novo.
ui-error-csp = Esta página proíbe a parte que lê logs.
    .help = O responsável por ela pode permiti-la na Política de Segurança de Conteúdo (CSP): script-src precisa de 'wasm-unsafe-eval', e worker-src, deste site.
ui-error-internal = Algo inesperado interrompeu a leitura.
    .help = O que você forneceu foi mantido, e nada saiu do seu navegador. Tente de novo; se falhar no mesmo ponto, forneça só a última tentativa do log.
ui-error-zip-encrypted = O arquivo compactado está protegido por senha.
    .help = Descompacte-o e forneça o próprio log.
ui-error-zip-unsupported = Este navegador não consegue abrir este arquivo compactado.
    .help = Descompacte-o e forneça o próprio log.
ui-error-zip-damaged = O arquivo compactado está danificado.
    .help = Descompacte-o com outro programa ou obtenha-o novamente.
ui-error-zip-bomb = O conteúdo do arquivo compactado é grande demais.
    .help = Descompacte-o você mesmo e forneça o próprio log.
ui-retry = Tentar de novo
ui-choose-again = Escolher o arquivo de novo…
ui-error-language = Não foi possível carregar os textos desse idioma. Tudo continua como estava; escolha o idioma de novo quando a conexão voltar.
ui-error-worker = O navegador encerrou a parte que lê logs.
    .help = Pode ter faltado memória. O que você forneceu foi mantido: feche o que mais estiver aberto e tente de novo, ou forneça só a última tentativa do log.
ui-error-trap = A parte que lê logs falhou com este conteúdo.
    .help = Ela foi iniciada de novo, e o que você forneceu foi mantido: tente de novo. Se falhar no mesmo ponto, forneça só a última tentativa do log ou as últimas linhas dela.

lookup-heading = O que a instalação diz?
lookup-label = Título, mensagem ou nome de uma verificação
    .hint = Digite ou cole, em qualquer idioma do programa de instalação. Erros de digitação não atrapalham.
lookup-hits = { $count ->
    [0] Nada corresponde. Tente outras palavras ou a frase inteira, ou continue por aqui:
    [one] Um resultado
   *[other] { $count } resultados
    }
lookup-questions = Responder a perguntas
lookup-log = Ler um log
lookup-web = Pesquisar na web
lookup-situation = Encontrar sua situação
