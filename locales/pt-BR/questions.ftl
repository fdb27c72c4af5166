# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = Verificar um servidor antes da instalação
    .lead = Responda ao que você sabe. O resultado mostra o que vai parar a instalação, o que vai gerar avisos e o que fazer em cada caso.
flow-topic = Encontrar sua situação
    .lead = Algumas perguntas levam ao que fazer no seu caso: { $title }
flow-after = O que o log não diz
    .lead = O log deixa isto em aberto. As respostas mudam o que fazer.

question-step = Pergunta { $count }
question-continue = Continuar
question-back = Voltar
question-change = Alterar
question-unknown = Não sei
question-yes = Sim
question-no = Não
question-none = Não há
question-other = Outro valor
question-empty-hint = Se não houver nada, deixe o campo vazio.
question-choose = Escolha uma resposta, ou “Não sei”.
question-choose-known = Escolha uma resposta.
question-invalid = Esta resposta não serve para a pergunta.
question-why = Por que perguntamos
question-why-first = Ela decide quais verificações valem para o seu caso.
question-why-rows = { $count ->
    [one] Uma verificação ou exigência depende disto:
   *[other] { $count } verificações ou exigências dependem disto, entre elas:
    }
question-why-situation = Ela decide o que fazer sobre isto:
question-cause = Qual destes é o seu caso?
    .hint = Escolha o que mais se aproxima.
question-details = As perguntas essenciais estão respondidas. As demais são detalhes; o script abaixo pode responder à maioria delas por você.
question-show-result = Mostrar o resultado agora
question-go-on = Continuar com as perguntas
question-start-again = Recomeçar

summary-heading = Suas respostas
summary-question = Pergunta
summary-answer = Resposta
summary-empty = Nada foi respondido ainda.

result-heading = Resultado
result-remedy-heading = O que fazer
result-more = O tópico completo
result-none-fail = Nada do que foi respondido faz a instalação falhar.
result-open-heading = Ainda em aberto
result-open = { $count ->
    [one] Uma resposta ainda pode mudar o resultado.
   *[other] { $count } respostas ainda podem mudar o resultado.
    }
result-because = Porque:
result-requirement = Exigido: { $values }

verdict-fails = Vai falhar
    .lead = { $count ->
        [one] A instalação vai parar em uma verificação
       *[other] A instalação vai parar em { $count } verificações
    }
verdict-warns = Vai avisar
    .lead = { $count ->
        [one] A instalação vai mostrar um aviso
       *[other] A instalação vai mostrar { $count } avisos
    }
verdict-passes = Vai passar
    .lead = { $count ->
        [one] Uma verificação vai passar
       *[other] { $count } verificações vão passar
    }
verdict-unknown = Não dá para saber
    .lead = { $count ->
        [one] As respostas não bastam para uma verificação
       *[other] As respostas não bastam para { $count } verificações
    }

contradiction-heading = Respostas que não podem ser verdadeiras ao mesmo tempo
    .lead = Todas foram mantidas. Altere a que está errada.
contradiction-two-answers = A mesma pergunta tem duas respostas.
contradiction-build-of-another-product = O número de build da mídia pertence a outra versão do Exchange.
contradiction-role-of-another-product = Acesso para Cliente só é uma função separada no Exchange Server 2013.
contradiction-edge-with-other-role = A função Transporte de Borda não pode ser instalada junto com outra função.
contradiction-uninstall-of-nothing = O Exchange deve ser desinstalado, mas não está instalado, e o Active Directory não conhece o servidor.
contradiction-works-without-build = O Exchange está funcionando, mas nenhuma versão dele está instalada.
contradiction-lost-but-running = Um servidor perdido deve ser reconstruído, mas o Exchange está funcionando neste.
contradiction-installed-of-another-product = O número de build instalado pertence a uma versão do Exchange diferente da indicada.
contradiction-controller-or-not = Segundo as suas respostas, este computador é e não é um controlador de domínio.
contradiction-pdc-on-read-only = Um controlador de domínio somente leitura não pode ter a função PDC.
contradiction-desktop-or-not = Segundo as suas respostas, o Windows tem e não tem a Experiência Desktop.
contradiction-no-domain-but-member = Segundo as suas respostas, este computador não está em nenhum domínio, mas está no site do mestre de esquema ou executa a instalação com uma conta de domínio.
contradiction-exchange-2013-or-not = As suas respostas citam servidores Exchange 2013 e dizem que não há nenhum.
contradiction-schema-master-here-or-not = Os dois sites indicados não combinam com a resposta sobre este computador estar ou não no site do mestre de esquema.

link-damaged = Uma parte do link não pôde ser usada. O que foi possível ler está preenchido; isto ficou de fora:
link-copy = Copiar um link para estas respostas
link-holds = O link contém as respostas que você escolheu em listas. O que você digitou e o que o script mostrou ficam nesta página.

checklist-heading = Lista de conferência antes da instalação
checklist-print = Imprimir a lista de conferência
checklist-verify = Conferir:

script-heading = Deixe o servidor responder
script-lead = { $count ->
    [one] Uma pergunta em aberto pode ser respondida por um script.
   *[other] { $count } perguntas em aberto podem ser respondidas por um script.
    }
script-explanation = Execute este script no servidor, no Windows PowerShell aberto com “Executar como administrador”. Ele só lê: não altera nada, não grava nenhum arquivo e não nos envia nada. Leia-o antes e depois cole abaixo o que ele mostrar.
script-copy = Copiar o script
script-copied = Copiado
script-output = O que o script mostrou
script-use = Usar a saída
script-used = { $count ->
    [0] Nada nesta saída responde a uma pergunta em aberto.
    [one] Uma resposta foi obtida da saída.
   *[other] { $count } respostas foram obtidas da saída.
    }
script-not-output = Esta não é a saída do script. Ela começa com “setup-readiness-facts”.

support-heading = Suporte
    .lead = O que a Microsoft e outros publicaram para esta versão. Trata-se do suporte; o programa de instalação não verifica tudo isso.
support-lifecycle = Fim do suporte
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Nível funcional da floresta
support-controllers = Controladores de domínio
support-coexistence = Exchange mais antigo na organização
support-passes = Com suporte
support-warns = Sem suporte
support-unknown = Não dá para saber
support-source = Fonte
support-note-ended = O suporte terminou em { $date }.
support-note-allowed = Possível, mas sem suporte.

announced-lead = Anunciado para versões que ainda não foram lançadas; ainda pode mudar.
announced-coexistence-allowed = Anunciado em { $date }: servidores com Exchange Server { $other } poderão ficar na organização com o SE { $release }, sem suporte.
announced-coexistence-blocked = Anunciado em { $date }: o programa de instalação do SE { $release } vai se recusar a continuar enquanto houver na organização um servidor com Exchange Server { $other }.
announced-ucma-removed = Anunciado em { $date }: o SE { $release } vai remover o UCMA 4.0, com as mensagens instantâneas do Outlook na Web, e o Outlook Anywhere (RPC sobre HTTP).

needs-heading = Recursos do Windows e software para esta função
needs-features = Instalar os recursos do Windows
needs-software = Baixar e instalar:
