# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = O que interrompeu a instalação do Exchange?
facade-hint = Nada sai do seu navegador.
facade-open = Analisar log de instalação
facade-wait = Carregando…
facade-fail = Sem conexão, ou a página está desatualizada: recarregue-a.
facade-retry = Tentar de novo
