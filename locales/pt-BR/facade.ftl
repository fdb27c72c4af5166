# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = O que interrompeu a instalação do Exchange?
facade-hint = Leia aqui um log de instalação: as verificações que falharam, as linhas que provam isso e o que fazer. Nada sai do seu navegador.
facade-open = Analisar log de instalação
facade-wait = Carregando…
facade-fail = Não foi possível carregar a análise do log de instalação: sem conexão ou sem resposta.
facade-gone = Os arquivos foram substituídos no servidor. Recarregue a página.
facade-retry = Tentar de novo
