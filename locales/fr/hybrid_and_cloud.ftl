# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = La recherche d’un déploiement hybride local s’est terminée par une erreur
    .meaning = Le programme d’installation lisait les relations d’organisation locales pour savoir s’il existe un déploiement hybride ; ce test a échoué.
    .why = Il doit savoir si l’organisation est hybride avant de modifier Active Directory.
    .cause-organization-relationship-targetapplicationuri = Une relation d’organisation n’a pas de TargetApplicationUri.
    .cause-one-domain-names = L’une d’elles n’a aucun nom de domaine.
    .cause-hybrid-relationship-object-left = Un objet hybride ou de relation, reste d’une tentative antérieure, est endommagé.
    .step-read-exception-setting-ishybridobjectfoundonpremises = Dans le journal, lisez l’exception du paramètre IsHybridObjectFoundOnPremises et la ligne qui cherche un TargetApplicationUri.
    .step-list-relationships-find-one = Listez les relations et trouvez celle qui n’a pas de TargetApplicationUri ou de DomainNames.
    .step-set-missing-uri-stands = Renseignez ce qui manque (l’URI figure dans le journal), ou supprimez une relation inutilisée ; faites retirer un mode hybride inutilisé par la procédure prise en charge.
    .step-run-setup-again = Réexécutez le programme d’installation.
    .verify = Chaque relation listée a des noms de domaine et une URI d’application.
    .caution = Ces relations assurent le partage de disponibilité avec le cloud ou des partenaires : notez leurs réglages avant de les modifier.
    .command-list-organization-relationships = Lister les relations d’organisation
    .command-set-application-uri-incomplete = Définir l’URI d’application de la relation incomplète

DidTenantSettingCreatedAnException = Le test du locataire Exchange Online s’est terminé par une erreur
    .meaning = Le programme d’installation n’a pas pu évaluer la configuration du locataire ; le fichier indiqué est sans doute illisible. Microsoft n’a pas décrit ce test.
    .why = Dans une organisation hybride, le locataire est d’abord comparé au support d’installation.
    .cause-file-tenantorganizationconfig-missing = Le fichier de /TenantOrganizationConfig est absent, vide ou endommagé.
    .cause-signing-tenant-failed = Dans l’Assistant Installation, la connexion au locataire a échoué.
    .cause-export-made-local-shell = L’exportation a été faite dans le shell local et non dans Exchange Online.
    .step-read-setup-own-message = Lisez le message du programme d’installation et l’exception dans le journal.
    .step-export-configuration-again = Exportez de nouveau la configuration, connecté à Exchange Online, et copiez le fichier sur ce serveur.
    .step-run-setup-command-line = Lancez l’installation en ligne de commande avec le chemin complet du fichier.
    .verify = Import-Clixml lit le fichier et affiche le nom du locataire.
    .command-export-configuration = Dans Exchange Online PowerShell : exporter la configuration
    .command-test-whether-file-read = Vérifier que le fichier est lisible
    .command-prepare-active-directory-file = Préparer Active Directory avec le fichier

HybridIsEnabledAndTenantVersionIsNotUpgraded = Un déploiement hybride a été détecté et la configuration du locataire n’est pas confirmée
    .meaning = L’organisation est, ou a été, hybride avec Exchange Online, et le programme d’installation n’a reçu aucune exportation utilisable des paramètres du locataire.
    .why = Il veut la preuve que le locataire convient à cette version avant de modifier l’organisation.
    .cause-preparead-ran-tenantorganizationconfig = /PrepareAD a été exécuté sans /TenantOrganizationConfig.
    .cause-file-missing = Le fichier est absent, endommagé ou n’a pas été créé avec Export-Clixml.
    .cause-switch-combined-prepareschema = Le commutateur a été combiné avec /PrepareSchema, qui le refuse.
    .cause-abandoned-hybrid-left-relationship = Un déploiement hybride abandonné a laissé une relation ou une approbation de fédération.
    .step-connect-exchange-online = Connectez-vous à Exchange Online, et non au serveur local, et exportez la configuration.
    .step-copy-file-run-preparead = Copiez le fichier ici et exécutez /PrepareAD avec son chemin complet ; le schéma sera étendu aussi (Administrateurs du schéma, Administrateurs de l’entreprise).
    .step-look-stale-relationships-expired = Si l’échec persiste, cherchez des relations périmées ou un certificat de fédération expiré ; faites retirer un mode hybride inutilisé par la procédure prise en charge.
    .verify = Le programme d’installation franchit ce test.
    .caution = Ne supprimez aucun objet hybride avec ADSI Edit : un déploiement actif y perd le partage de disponibilité et le flux de messagerie.
    .situation-no_file = Aucun fichier de locataire n’a été indiqué
    .situation-bad_file = Le fichier de locataire a été refusé
    .command-export-tenant-configuration-module = Exporter la configuration du locataire (module ExchangeOnlineManagement)
    .command-prepare-active-directory-file = Préparer Active Directory avec le fichier
    .command-show-left-hybrid-premises = Afficher ce qui reste du mode hybride en local

MitigationsCloudEndpointUnreachable = Le point de terminaison cloud des atténuations n’est pas accessible
    .meaning = Le serveur ne peut pas joindre l’Office Config Service, où le service Exchange Emergency Mitigation récupère ses atténuations.
    .why = Sans HTTPS sortant, aucune atténuation d’urgence n’arrive ; Exchange lui-même s’installe et fonctionne.
    .cause-server-internet-access = Le serveur n’a volontairement pas d’accès à Internet.
    .cause-firewall-proxy-blocks-officeclient = Un pare-feu ou un proxy bloque officeclient.microsoft.com, TCP 443.
    .cause-tls-inspection-replaces-service = L’inspection TLS remplace le certificat du service.
    .step-decide-whether-mitigations-shall = Décidez si les atténuations doivent arriver ; sinon, ignorez l’avertissement et installez vite les mises à jour de sécurité.
    .step-otherwise-allow-outbound-tcp = Dans le cas contraire, autorisez TCP 443 en sortie vers officeclient.microsoft.com, sans inspection TLS.
    .step-behind-proxy = Derrière un proxy, déclarez-le sur le serveur Exchange après l’installation.
    .verify = Après l’installation, le script ci-dessous signale une connexion.
    .command-ask-service-mitigations = Demander les atténuations au service
    .command-set-proxy-exchange-server = Définir le proxy du serveur Exchange
    .command-test-connection-mitigation-service = Tester la connexion du service d’atténuation

# Facts

fact-IsHybridObjectFoundOnPremises = Déploiement hybride local
    .ask = L’organisation est-elle, ou a-t-elle été, en déploiement hybride avec Exchange Online ?
    .hint = Les restes comptent aussi : Get-HybridConfiguration et Get-OrganizationRelationship les montrent.
fact-IsExchangeVersionCorrectForTenant = Locataire confirmé par une exportation
    .ask = L’installation est-elle lancée avec /TenantOrganizationConfig et une exportation récente du locataire ?
    .hint = Nécessaire seulement en déploiement hybride.
fact-OrganizationRelationshipIncomplete = Relation d’organisation incomplète
    .ask = Une relation d’organisation n’a-t-elle pas de TargetApplicationUri ou de DomainNames ?
    .hint = Get-OrganizationRelationship affiche les deux.
fact-TenantConfigUnreadable = Exportation du locataire illisible
    .ask = Le fichier exporté du locataire est-il absent, vide ou endommagé ?
    .hint = Import-Clixml doit pouvoir le lire.
fact-MitigationEndpointReachable = Office Config Service accessible
    .ask = Ce serveur peut-il joindre officeclient.microsoft.com sur le port TCP 443 ?
    .hint = Essayez avec Test-NetConnection.
