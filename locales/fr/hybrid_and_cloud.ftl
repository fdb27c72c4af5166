# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = « The On-Premises test failed » : erreur à la lecture des relations d’organisation
    .meaning = Une erreur a arrêté la vérification qui détermine si l’organisation locale est hybride. Une cause connue est une relation d’organisation incomplète.
    .cause-no-application-uri = Une relation d’organisation n’a pas de TargetApplicationUri.
    .cause-no-domain-names = Une relation d’organisation n’a aucun nom de domaine.
    .cause-damaged-object = Un objet hybride ou une relation est endommagé.
    .step-read-exception = Dans le journal, lisez l’exception du paramètre IsHybridObjectFoundOnPremises et la ligne qui cherche un TargetApplicationUri.
    .step-find-relationship = Affichez les relations et trouvez celle qui n’a pas de TargetApplicationUri ou de DomainNames.
    .step-complete-or-remove = Renseignez ce qui manque : l’URI (pour Exchange Online, celle que montre le journal) ou les domaines avec -DomainNames. Si plus personne n’utilise cette relation, supprimez-la plutôt avec Remove-OrganizationRelationship.
    .step-run-setup-again = Relancez le programme d’installation.
    .verify = Chaque relation affichée a des noms de domaine et une URI d’application.
    .caution = Ces relations assurent le partage de disponibilité avec le cloud ou des partenaires : notez leurs paramètres avant de les modifier.
    .command-list-relationships = Afficher les relations d’organisation
    .command-set-application-uri = Définir l’URI d’application de la relation incomplète

DidTenantSettingCreatedAnException = Le programme d’installation n’a pas pu évaluer la configuration du locataire Exchange Online
    .meaning = Une erreur a arrêté le programme d’installation pendant qu’il comparait votre locataire au support. Peut-être n’a-t-il pas pu lire le fichier indiqué avec /TenantOrganizationConfig ou, dans l’Assistant d’installation, se connecter au locataire. C’est déduit du nom de la vérification, que Microsoft n’a pas documentée.
    .cause-file-unreadable = Le fichier indiqué avec /TenantOrganizationConfig est absent, vide ou endommagé.
    .cause-sign-in-failed = Dans l’Assistant d’installation, la connexion au locataire a échoué.
    .cause-wrong-shell = L’exportation vient de la mauvaise organisation, par exemple de l’environnement local et non d’Exchange Online.
    .step-read-exception = Dans le journal, lisez l’exception de cette vérification.
    .step-export-again = Connectez-vous à Exchange Online et exportez de nouveau la configuration. Si vous le faites sur un autre ordinateur, copiez le fichier dans le dossier $env:TEMP de ce serveur.
    .step-prepare-with-file = Exécutez /PrepareAD en ligne de commande avec le chemin complet du fichier, comme membre des Administrateurs du schéma (Schema Admins) et des Administrateurs de l’entreprise (Enterprise Admins). Si vous utilisez plutôt l’Assistant d’installation, connectez-vous avec un compte valide du locataire ; le serveur doit alors joindre Exchange Online.
    .verify = Import-Clixml lit le fichier et affiche le nom du locataire, par exemple contoso.onmicrosoft.com.
    .command-export-configuration = Exporter la configuration du locataire
    .command-read-file = Le fichier est-il lisible ?
    .command-prepare-with-file = Préparer Active Directory avec le fichier

HybridIsEnabledAndTenantVersionIsNotUpgraded = Un déploiement hybride avec Office 365 a été détecté, et le locataire n’est pas confirmé
    .meaning = L’organisation est ou a été hybride avec Exchange Online, et le programme d’installation n’a reçu aucune exportation utilisable des paramètres du locataire.
    .cause-file-not-given = /PrepareAD ou une installation sans assistance ont été lancés sans /TenantOrganizationConfig.
    .cause-file-unusable = Le fichier est absent, endommagé ou n’a pas été créé avec Export-Clixml.
    .cause-with-prepareschema = Le commutateur a été combiné avec /PrepareSchema, qui le refuse.
    .cause-abandoned-hybrid = Un déploiement hybride abandonné a laissé une configuration hybride, une relation ou une approbation de fédération, ou le certificat de cette approbation a expiré.
    .step-export-tenant = Connectez-vous à Exchange Online, et non au serveur local, et exportez la configuration ; mettez le fichier dans le dossier $env:TEMP de cet ordinateur.
    .step-prepare-with-file = Exécutez /PrepareAD avec le chemin complet du fichier, comme membre des Administrateurs du schéma (Schema Admins) et des Administrateurs de l’entreprise (Enterprise Admins) : le schéma est étendu en même temps. S’il n’y a plus de locataire et qu’il ne reste aucun objet hybride, omettez /TenantOrganizationConfig. Si le programme d’installation refuse encore, utilisez l’Assistant d’installation : d’après un témoignage, il ne s’arrête pas là.
    .step-find-leftovers = Cherchez un certificat de fédération expiré (Not After) et des relations que plus personne n’utilise. Si le certificat a expiré, supprimez les domaines fédérés, celui d’AccountNamespace en dernier, puis l’approbation ; recréez-la si elle sert encore. Supprimez une relation inutilisée avec Remove-OrganizationRelationship, et une configuration hybride inutilisée avec Remove-HybridConfiguration.
    .step-export-again = Si le locataire existe encore, exportez de nouveau sa configuration, dans Exchange Online PowerShell et non sur le serveur local ; mettez le fichier dans le dossier $env:TEMP de cet ordinateur.
    .verify = La vérification réussit.
    .caution = Ne supprimez pas d’objets hybrides dans ADSI Edit : un déploiement en service y perd le partage de disponibilité et le flux de messagerie. Sans l’approbation, le partage qui l’utilise cesse jusqu’à ce qu’elle soit recréée.
    .situation-no-file = Aucun fichier de locataire n’a été indiqué
    .situation-file-refused = Le fichier de locataire a été refusé
    .command-export-tenant = Exporter la configuration du locataire
    .command-prepare-with-file = Préparer Active Directory avec le fichier
    .command-show-leftovers = Afficher les objets hybrides et les approbations de fédération de l’organisation
    .command-show-federated-domains = Afficher les domaines fédérés
    .command-remove-federated-domain = Supprimer un domaine fédéré
    .command-remove-trust = Supprimer l’approbation de fédération

MitigationsCloudEndpointUnreachable = Le point de terminaison cloud des atténuations n’est pas accessible
    .meaning = Le serveur ne peut pas joindre l’Office Config Service, où le service Exchange Emergency Mitigation récupère ses atténuations.
    .why = Sans lui, aucune atténuation d’urgence n’arrive. Exchange lui-même s’installe et fonctionne.
    .cause-no-internet = Le serveur n’a volontairement pas d’accès à Internet.
    .cause-blocked = Un pare-feu ou un proxy bloque officeclient.microsoft.com, TCP 443, ou un proxy est nécessaire et n’est pas encore défini.
    .cause-tls-inspection = L’inspection TLS remplace le certificat du service.
    .step-ignore-if-intended = Si ce serveur doit rester sans accès à Internet, ou si vous n’utilisez pas ces atténuations, ignorez l’avertissement et installez rapidement les mises à jour de sécurité.
    .step-allow-address = Sinon, autorisez TCP 443 sortant vers officeclient.microsoft.com, sans inspection TLS. La commande affiche alors 200.
    .step-set-proxy = Derrière un proxy, indiquez-le pour le serveur Exchange après l’installation.
    .verify = Après l’installation, le script indique que le service est joignable.
    .command-fetch-mitigations = Récupérer les atténuations
    .command-set-proxy = Définir le proxy du serveur Exchange (l’adresse est un exemple)
    .command-test-connection = Tester la connexion au service

# Facts

fact-IsHybridObjectFoundOnPremises = Déploiement hybride local
    .ask = L’organisation est-elle, ou a-t-elle été, en déploiement hybride avec Exchange Online ?
    .hint = Les restes comptent aussi : Get-HybridConfiguration et Get-OrganizationRelationship les montrent.
fact-IsExchangeVersionCorrectForTenant = Locataire confirmé par une exportation
    .ask = L’installation est-elle lancée avec /TenantOrganizationConfig et une exportation récente du locataire ?
    .hint = Nécessaire seulement en déploiement hybride.
fact-OrganizationRelationshipIncomplete = Relation d’organisation incomplète
    .ask = Une relation d’organisation n’a-t-elle pas de TargetApplicationUri ou de DomainNames ?
    .hint = Get-OrganizationRelationship affiche les deux.
fact-TenantConfigUnreadable = Exportation du locataire illisible
    .ask = Le fichier exporté du locataire est-il absent, vide ou endommagé ?
    .hint = Import-Clixml doit pouvoir le lire.
fact-MitigationEndpointReachable = Office Config Service accessible
    .ask = Ce serveur peut-il joindre officeclient.microsoft.com sur le port TCP 443 ?
    .hint = Ouvrez-y https://officeclient.microsoft.com/GetExchangeMitigations dans un navigateur.
