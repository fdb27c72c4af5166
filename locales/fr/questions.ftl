# Questions et recherche : ce qui est demandé à la place d’un journal. Préfixes : question-, flow-, verdict-, contradiction- et support-.
# $count : un nombre. $title : le titre d’une vérification. $part : un fragment de lien. $value, $values : réponse ou exigence.

flow-before = Vérifier un serveur avant l’installation
    .lead = Répondez à ce que vous savez. Le résultat indique ce qui arrêtera le programme d’installation, ce dont il avertira et comment y remédier.
flow-topic = Trouver votre situation
    .lead = Quelques questions mènent à la marche à suivre dans votre cas : { $title }
flow-after = Ce que le journal ne dit pas
    .lead = Le journal laisse ces points ouverts. Vos réponses changent la marche à suivre.

question-step = Question { $count }
question-continue = Continuer
question-back = Retour
question-change = Modifier
question-unknown = Je ne sais pas
question-yes = Oui
question-no = Non
question-none = Il n’y en a pas
question-other = Une autre valeur
question-empty-hint = Laissez le champ vide s’il n’y en a pas.
question-choose = Choisissez une réponse, ou « Je ne sais pas ».
question-choose-known = Choisissez une réponse.
question-invalid = Cette réponse ne correspond pas à la question.
question-why = Pourquoi cette question
question-why-first = Elle détermine quelles vérifications vous concernent.
question-why-rows = { $count ->
    [one] Une vérification ou exigence en dépend :
   *[other] { $count } vérifications ou exigences en dépendent, dont :
    }
question-why-situation = Elle détermine la marche à suivre pour ceci :
question-cause = Lequel de ces cas est le vôtre ?
    .hint = Choisissez ce qui s’en approche le plus.
question-details = Les questions essentielles ont leur réponse. Les autres sont des détails ; le script ci-dessous peut répondre à la plupart à votre place.
question-show-result = Afficher le résultat maintenant
question-go-on = Poursuivre les questions
question-start-again = Recommencer

summary-heading = Vos réponses
summary-question = Question
summary-answer = Réponse
summary-empty = Vous n’avez encore répondu à aucune question.

result-heading = Résultat
result-remedy-heading = Marche à suivre
result-more = La rubrique entière
result-none-fail = Rien dans vos réponses ne fait échouer l’installation.
result-open-heading = Encore ouvert
result-open = { $count ->
    [one] Une réponse peut encore changer le résultat.
   *[other] { $count } réponses peuvent encore changer le résultat.
    }
result-because = Parce que :
result-requirement = Exigé : { $values }

verdict-fails = Va échouer
    .lead = { $count ->
        [one] Une vérification arrêtera l’installation
       *[other] { $count } vérifications arrêteront l’installation
    }
verdict-warns = Va avertir
    .lead = { $count ->
        [one] L’installation affichera un avertissement
       *[other] L’installation affichera { $count } avertissements
    }
verdict-passes = Va réussir
    .lead = { $count ->
        [one] Une vérification réussira
       *[other] { $count } vérifications réussiront
    }
verdict-unknown = Impossible à déterminer
    .lead = { $count ->
        [one] Vos réponses ne permettent pas de déterminer une vérification
       *[other] Vos réponses ne permettent pas de déterminer { $count } vérifications
    }

contradiction-heading = Réponses qui ne peuvent pas être vraies ensemble
    .lead = Toutes sont conservées. Modifiez celle qui est fausse.
contradiction-two-answers = La même question a deux réponses.
contradiction-build-of-another-product = Le numéro de build du support appartient à une autre version d’Exchange.
contradiction-role-of-another-product = L’accès au client n’est un rôle à part entière que dans Exchange Server 2013.
contradiction-edge-with-other-role = Le rôle de transport Edge ne peut pas être installé avec un autre rôle.
contradiction-uninstall-of-nothing = Exchange doit être désinstallé, mais il n’est pas installé, et Active Directory ne connaît pas le serveur.
contradiction-works-without-build = Exchange fonctionne, mais aucune version n’est installée.
contradiction-lost-but-running = Un serveur perdu doit être reconstruit, mais Exchange fonctionne sur celui-ci.
contradiction-installed-of-another-product = Le numéro de build installé appartient à une autre version d’Exchange que celle indiquée.
contradiction-controller-or-not = Selon vos réponses, cet ordinateur est et n’est pas un contrôleur de domaine.
contradiction-pdc-on-read-only = Un contrôleur de domaine en lecture seule ne peut pas avoir le rôle PDC.
contradiction-desktop-or-not = Selon vos réponses, Windows a et n’a pas son bureau.
contradiction-no-domain-but-member = Selon vos réponses, cet ordinateur n’est dans aucun domaine, mais se trouve dans le site du contrôleur de schéma ou exécute le programme d’installation sous un compte de domaine.
contradiction-exchange-2013-or-not = Vos réponses nomment des serveurs Exchange 2013, et disent qu’il n’y en a pas.
contradiction-schema-master-here-or-not = Les deux sites nommés ne concordent pas avec la réponse sur le site du contrôleur de schéma.

link-damaged = Une partie du lien n’a pas pu être utilisée. Ce qui était lisible est rempli ; ceci est laissé de côté :
link-copy = Copier un lien vers ces réponses
link-holds = Le lien contient les réponses que vous avez choisies dans des listes. Ce que vous avez saisi et ce que le script a affiché reste dans cette page.

checklist-heading = Liste de contrôle avant l’installation
checklist-print = Imprimer la liste de contrôle
checklist-verify = À vérifier :

script-heading = Laissez le serveur répondre
script-lead = { $count ->
    [one] Un script peut répondre à une question ouverte.
   *[other] Un script peut répondre à { $count } questions ouvertes.
    }
script-explanation = Exécutez ce script sur le serveur, dans Windows PowerShell ouvert avec « Exécuter en tant qu’administrateur ». Il ne fait que lire : il ne change rien, n’écrit aucun fichier et ne nous envoie rien. Lisez-le d’abord, puis collez ci-dessous ce qu’il affiche.
script-copy = Copier le script
script-copied = Copié
script-output = Ce que le script a affiché
script-use = Utiliser ce résultat
script-used = { $count ->
    [0] Rien dans ce résultat ne répond à une question ouverte.
    [one] Une réponse a été reprise du résultat.
   *[other] { $count } réponses ont été reprises du résultat.
    }
script-not-output = Ce n’est pas le résultat du script. Il commence par « setup-readiness-facts ».

support-heading = Prise en charge
    .lead = Ce que Microsoft et d’autres ont publié pour cette version. Il s’agit de prise en charge ; le programme d’installation ne vérifie pas tout.
support-lifecycle = Fin de la prise en charge
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Niveau fonctionnel de la forêt
support-controllers = Contrôleurs de domaine
support-coexistence = Exchange plus ancien dans l’organisation
support-passes = Pris en charge
support-warns = Non pris en charge
support-unknown = Impossible à déterminer
support-source = Source
support-note-ended = La prise en charge a pris fin le { $date }.
support-note-allowed = Possible, mais non pris en charge.

announced-lead = Annoncé pour des versions qui ne sont pas encore sorties ; cela peut encore changer.
announced-coexistence-allowed = Annoncé le { $date } : des serveurs Exchange Server { $other } pourront rester dans l’organisation avec SE { $release }, sans prise en charge.
announced-coexistence-blocked = Annoncé le { $date } : le programme d’installation de SE { $release } refusera de s’exécuter tant qu’un serveur Exchange Server { $other } se trouve dans l’organisation.
announced-ucma-removed = Annoncé le { $date } : SE { $release } supprimera UCMA 4.0 (et avec lui la messagerie instantanée d’Outlook sur le web) et Outlook Anywhere (RPC sur HTTP).

needs-heading = Fonctionnalités Windows et logiciels pour ce rôle
needs-features = Installer les fonctionnalités Windows
needs-software = À télécharger et à installer :
