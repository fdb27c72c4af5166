# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The test for a hybrid deployment on premises ended with an error
    .meaning = While Setup read the local organization relationships to see whether there is a hybrid deployment, the test broke.
    .why = Setup must know whether the organization is hybrid before it changes Active Directory.
    .cause-1 = An organization relationship has no TargetApplicationUri.
    .cause-2 = One has no domain names.
    .cause-3 = A hybrid or relationship object left from an earlier attempt is damaged.
    .step-1 = In the log, read the exception of the setting IsHybridObjectFoundOnPremises and the line that searches for a TargetApplicationUri.
    .step-2 = List the relationships and find the one without TargetApplicationUri or DomainNames.
    .step-3 = Set what is missing (the URI stands in the log), or remove a relationship that nobody uses; have an unused hybrid removed the supported way.
    .step-4 = Run Setup again.
    .verify = Every listed relationship has domain names and an application URI.
    .caution = Relationships carry free/busy sharing with the cloud or partners: note their settings before you change them.
    .command-1 = List the organization relationships
    .command-2 = Set the application URI of the incomplete one

DidTenantSettingCreatedAnException = The test of the Exchange Online tenant ended with an error
    .meaning = Setup could not evaluate the tenant's configuration; most likely the given file cannot be read. Microsoft has not described this check.
    .why = In a hybrid organization Setup compares the tenant with the media first.
    .cause-1 = The file of /TenantOrganizationConfig is missing, empty or damaged.
    .cause-2 = In the wizard, signing in to the tenant failed.
    .cause-3 = The export was made in the local shell instead of Exchange Online.
    .step-1 = Read Setup's own message and the exception in the log.
    .step-2 = Export the configuration again, connected to Exchange Online, and copy the file to this server.
    .step-3 = Run Setup from the command line with the file's full path.
    .verify = Import-Clixml reads the file and shows the tenant's name.
    .command-1 = In Exchange Online PowerShell: export the configuration
    .command-2 = Test whether the file can be read
    .command-3 = Prepare Active Directory with the file

HybridIsEnabledAndTenantVersionIsNotUpgraded = A hybrid deployment was found, and the tenant's configuration was not confirmed
    .meaning = The organization is, or once was, hybrid with Exchange Online, and Setup got no usable export of the tenant's settings.
    .why = Setup wants proof that the tenant fits this release before it changes the organization.
    .cause-1 = /PrepareAD ran without /TenantOrganizationConfig.
    .cause-2 = The file is missing, damaged or not made with Export-Clixml.
    .cause-3 = The switch was combined with /PrepareSchema, which rejects it.
    .cause-4 = An abandoned hybrid left a relationship or federation trust.
    .step-1 = Connect to Exchange Online, not to the local server, and export the configuration.
    .step-2 = Copy the file here and run /PrepareAD with its full path; that extends the schema too (Schema Admins, Enterprise Admins).
    .step-3 = If it still fails, look for stale relationships or an expired federation certificate; have an unused hybrid removed the supported way.
    .verify = Setup gets past this check.
    .caution = Delete no hybrid objects with ADSI Edit: a live hybrid loses free/busy and mail flow.
    .command-1 = Export the tenant's configuration (module ExchangeOnlineManagement)
    .command-2 = Prepare Active Directory with the file
    .command-3 = Show what is left of hybrid on premises
    .situation-no_file = No tenant file was given.
    .situation-bad_file = The tenant file was not accepted: export again.

MitigationsCloudEndpointUnreachable = Mitigations Cloud endpoint is not reachable
    .meaning = The server cannot reach the Office Config Service, where Exchange Emergency Mitigation gets its mitigations.
    .why = Without outbound HTTPS no emergency mitigation arrives; Exchange itself installs and runs.
    .cause-1 = The server has no Internet access, by design.
    .cause-2 = Firewall or proxy blocks officeclient.microsoft.com, TCP 443.
    .cause-3 = TLS inspection replaces the service's certificate.
    .step-1 = Decide whether mitigations shall arrive; if not, pass over the warning and install security updates quickly.
    .step-2 = Otherwise allow outbound TCP 443 to officeclient.microsoft.com, exempt from TLS inspection.
    .step-3 = Behind a proxy, set it for the Exchange server after installation.
    .verify = The script below, after installation, reports a connection.
    .command-1 = Ask the service for mitigations
    .command-2 = Set the proxy of the Exchange server
    .command-3 = Test the connection of the mitigation service

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
