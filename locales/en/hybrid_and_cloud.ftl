# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The On-Premises test failed: Setup could not read the organization relationships
    .meaning = An error stopped Setup’s check whether the local organization is hybrid. A known cause is an incomplete organization relationship.
    .cause-no-application-uri = An organization relationship has no TargetApplicationUri.
    .cause-no-domain-names = An organization relationship has no domain names.
    .cause-damaged-object = A hybrid object or relationship is damaged.
    .step-read-exception = In the log, read the exception of the setting IsHybridObjectFoundOnPremises and the line that searches for a TargetApplicationUri.
    .step-find-relationship = List the relationships and find the one without TargetApplicationUri or DomainNames.
    .step-complete-or-remove = Set what is missing: the URI (for Exchange Online, the one that the log shows) or the domains with -DomainNames. If nobody uses the relationship, delete it with Remove-OrganizationRelationship instead.
    .step-run-setup-again = Run Setup again.
    .verify = Every listed relationship has domain names and an application URI.
    .caution = Relationships carry free/busy sharing with the cloud or with partners: note their settings before you change them.
    .command-list-relationships = List the organization relationships
    .command-set-application-uri = Set the application URI of the incomplete relationship

DidTenantSettingCreatedAnException = Setup could not evaluate the configuration of the Exchange Online tenant
    .meaning = An error stopped Setup while it compared your tenant with the media. Perhaps it couldn’t read the file named with /TenantOrganizationConfig or, in the wizard, sign in to the tenant. That is judged by the name of the check, which Microsoft hasn’t documented.
    .cause-file-unreadable = The file named with /TenantOrganizationConfig is missing, empty or damaged.
    .cause-sign-in-failed = In the wizard, signing in to the tenant failed.
    .cause-wrong-shell = The export comes from the wrong organization, for example from the local shell instead of Exchange Online.
    .step-read-exception = In the log, read the exception of this check.
    .step-export-again = Connect to Exchange Online and export the configuration again. If you do so on another computer, copy the file into the folder $env:TEMP of this server.
    .step-prepare-with-file = Run /PrepareAD from the command line with the full path of the file, as a member of Schema Admins and Enterprise Admins. If you use the wizard instead, sign in with a working account of the tenant; the server must then reach Exchange Online.
    .verify = Import-Clixml reads the file and shows the tenant’s name, such as contoso.onmicrosoft.com.
    .command-export-configuration = Export the configuration of the tenant
    .command-read-file = Can the file be read?
    .command-prepare-with-file = Prepare Active Directory with the file

HybridIsEnabledAndTenantVersionIsNotUpgraded = A hybrid deployment with Office 365 has been detected, and the tenant is not confirmed
    .meaning = The organization is or was hybrid with Exchange Online, and Setup got no usable export of the tenant’s settings.
    .cause-file-not-given = /PrepareAD or an unattended Setup ran without /TenantOrganizationConfig.
    .cause-file-unusable = The file is missing, damaged or wasn’t made with Export-Clixml.
    .cause-with-prepareschema = The switch was combined with /PrepareSchema, which rejects it.
    .cause-abandoned-hybrid = An abandoned hybrid deployment left a hybrid configuration, a relationship or a federation trust, or the certificate of that trust has expired.
    .step-export-tenant = Connect to Exchange Online, not to the local server, and export the configuration; put the file into the folder $env:TEMP here.
    .step-prepare-with-file = Run /PrepareAD with the full path of the file, as a member of Schema Admins and Enterprise Admins: it extends the schema too. If there is no tenant any more and no hybrid object is left, leave /TenantOrganizationConfig out. If Setup still refuses, use the wizard: in one report it didn’t stop there.
    .step-find-leftovers = Look for an expired federation certificate (Not After) and for relationships that nobody uses. If the certificate has expired, remove the federated domains, the one in AccountNamespace last, then the trust; create the trust anew if it’s still needed. Delete an unused relationship with Remove-OrganizationRelationship, and an unused hybrid configuration with Remove-HybridConfiguration.
    .step-export-again = If the tenant still exists, export its configuration anew, in Exchange Online PowerShell and not on the local server; put the file into the folder $env:TEMP here.
    .verify = Setup passes this check.
    .caution = Don’t delete hybrid objects in ADSI Edit: a hybrid deployment in use loses free/busy and mail flow. Without the trust, sharing that uses it stops until it’s created anew.
    .situation-no-file = No tenant file was given
    .situation-file-refused = The tenant file was refused
    .command-export-tenant = Export the configuration of the tenant
    .command-prepare-with-file = Prepare Active Directory with the file
    .command-show-leftovers = Show the hybrid objects and federation trusts of the organization
    .command-show-federated-domains = Show the federated domains
    .command-remove-federated-domain = Remove a federated domain
    .command-remove-trust = Remove the federation trust

MitigationsCloudEndpointUnreachable = Mitigations Cloud endpoint is not reachable
    .meaning = The server can’t reach the Office Config Service, where Exchange Emergency Mitigation gets its mitigations.
    .why = Without it no emergency mitigation arrives. Exchange itself installs and runs.
    .cause-no-internet = The server has no internet access, by design.
    .cause-blocked = Firewall or proxy blocks officeclient.microsoft.com, TCP 443, or a proxy is needed and isn’t set yet.
    .cause-tls-inspection = TLS inspection replaces the service’s certificate.
    .step-ignore-if-intended = If this server is to stay without internet access, or you don’t use these mitigations, ignore the warning and install security updates promptly.
    .step-allow-address = Otherwise allow outbound TCP 443 to officeclient.microsoft.com, and exempt it from TLS inspection. The command then shows 200.
    .step-set-proxy = Behind a proxy, enter it for the Exchange server after the installation.
    .verify = After the installation the script reports that the service can be reached.
    .command-fetch-mitigations = Fetch the mitigations
    .command-set-proxy = Set the proxy of the Exchange server (the address is an example)
    .command-test-connection = Test the connection to the service

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
    .hint = Open https://officeclient.microsoft.com/GetExchangeMitigations in a browser there.
