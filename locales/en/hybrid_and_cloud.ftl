# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The test for a hybrid deployment on premises ended with an error
    .meaning = While Setup read the local organization relationships to see whether there is a hybrid deployment, the test broke.
    .why = Setup must know whether the organization is hybrid before it changes Active Directory.
    .cause-organization-relationship-targetapplicationuri = An organization relationship has no TargetApplicationUri.
    .cause-one-domain-names = One has no domain names.
    .cause-hybrid-relationship-object-left = A hybrid or relationship object left from an earlier attempt is damaged.
    .step-read-exception-setting-ishybridobjectfoundonpremises = In the log, read the exception of the setting IsHybridObjectFoundOnPremises and the line that searches for a TargetApplicationUri.
    .step-list-relationships-find-one = List the relationships and find the one without TargetApplicationUri or DomainNames.
    .step-set-missing-uri-stands = Set what is missing (the URI stands in the log), or remove a relationship that nobody uses; have an unused hybrid removed the supported way.
    .step-run-setup-again = Run Setup again.
    .verify = Every listed relationship has domain names and an application URI.
    .caution = Relationships carry free/busy sharing with the cloud or partners: note their settings before you change them.
    .command-list-organization-relationships = List the organization relationships
    .command-set-application-uri-incomplete = Set the application URI of the incomplete one

DidTenantSettingCreatedAnException = The test of the Exchange Online tenant ended with an error
    .meaning = Setup could not evaluate the tenant's configuration; most likely the given file cannot be read. Microsoft has not described this check.
    .why = In a hybrid organization Setup compares the tenant with the media first.
    .cause-file-tenantorganizationconfig-missing = The file of /TenantOrganizationConfig is missing, empty or damaged.
    .cause-signing-tenant-failed = In the wizard, signing in to the tenant failed.
    .cause-export-made-local-shell = The export was made in the local shell instead of Exchange Online.
    .step-read-setup-own-message = Read Setup's own message and the exception in the log.
    .step-export-configuration-again = Export the configuration again, connected to Exchange Online, and copy the file to this server.
    .step-run-setup-command-line = Run Setup from the command line with the file's full path.
    .verify = Import-Clixml reads the file and shows the tenant's name.
    .command-export-configuration = In Exchange Online PowerShell: export the configuration
    .command-test-whether-file-read = Test whether the file can be read
    .command-prepare-active-directory-file = Prepare Active Directory with the file

HybridIsEnabledAndTenantVersionIsNotUpgraded = A hybrid deployment was found, and the tenant's configuration was not confirmed
    .meaning = The organization is, or once was, hybrid with Exchange Online, and Setup got no usable export of the tenant's settings.
    .why = Setup wants proof that the tenant fits this release before it changes the organization.
    .cause-preparead-ran-tenantorganizationconfig = /PrepareAD ran without /TenantOrganizationConfig.
    .cause-file-missing = The file is missing, damaged or not made with Export-Clixml.
    .cause-switch-combined-prepareschema = The switch was combined with /PrepareSchema, which rejects it.
    .cause-abandoned-hybrid-left-relationship = An abandoned hybrid left a relationship or federation trust.
    .step-connect-exchange-online = Connect to Exchange Online, not to the local server, and export the configuration.
    .step-copy-file-run-preparead = Copy the file here and run /PrepareAD with its full path; that extends the schema too (Schema Admins, Enterprise Admins).
    .step-look-stale-relationships-expired = If it still fails, look for stale relationships or an expired federation certificate; have an unused hybrid removed the supported way.
    .verify = Setup gets past this check.
    .caution = Delete no hybrid objects with ADSI Edit: a live hybrid loses free/busy and mail flow.
    .situation-no_file = No tenant file was given
    .situation-bad_file = The tenant file was not accepted
    .command-export-tenant-configuration-module = Export the tenant's configuration (module ExchangeOnlineManagement)
    .command-prepare-active-directory-file = Prepare Active Directory with the file
    .command-show-left-hybrid-premises = Show what is left of hybrid on premises

MitigationsCloudEndpointUnreachable = Mitigations Cloud endpoint is not reachable
    .meaning = The server cannot reach the Office Config Service, where Exchange Emergency Mitigation gets its mitigations.
    .why = Without outbound HTTPS no emergency mitigation arrives; Exchange itself installs and runs.
    .cause-server-internet-access = The server has no Internet access, by design.
    .cause-firewall-proxy-blocks-officeclient = Firewall or proxy blocks officeclient.microsoft.com, TCP 443.
    .cause-tls-inspection-replaces-service = TLS inspection replaces the service's certificate.
    .step-decide-whether-mitigations-shall = Decide whether mitigations shall arrive; if not, pass over the warning and install security updates quickly.
    .step-otherwise-allow-outbound-tcp = Otherwise allow outbound TCP 443 to officeclient.microsoft.com, exempt from TLS inspection.
    .step-behind-proxy = Behind a proxy, set it for the Exchange server after installation.
    .verify = The script, after installation, reports a connection.
    .command-ask-service-mitigations = Ask the service for mitigations
    .command-set-proxy-exchange-server = Set the proxy of the Exchange server
    .command-test-connection-mitigation-service = Test the connection of the mitigation service

# Facts

fact-IsHybridObjectFoundOnPremises = Hybrid deployment on premises
    .ask = Is the organization, or was it ever, in a hybrid deployment with Exchange Online?
    .hint = Leftovers count: Get-HybridConfiguration and Get-OrganizationRelationship show them.
fact-IsExchangeVersionCorrectForTenant = Tenant confirmed by an export
    .ask = Is Setup started with /TenantOrganizationConfig and a fresh export of the tenant?
    .hint = Only needed in a hybrid deployment.
fact-OrganizationRelationshipIncomplete = Incomplete organization relationship
    .ask = Does an organization relationship lack TargetApplicationUri or DomainNames?
    .hint = Get-OrganizationRelationship shows both.
fact-TenantConfigUnreadable = Unreadable tenant export
    .ask = Is the exported tenant file missing, empty or damaged?
    .hint = Import-Clixml must be able to read it.
fact-MitigationEndpointReachable = Office Config Service reachable
    .ask = Can this server reach officeclient.microsoft.com on TCP port 443?
    .hint = Try it with Test-NetConnection.
