# Readiness checks: mail flow. Order and ids as in src/catalog/mail_flow.rs.

InconsistentlyConfiguredDomain = A mail domain is authoritative in one policy and not in another
    .meaning = Two recipient (email address) policies disagree about one SMTP domain: one calls it authoritative, the other doesn’t.
    .why = /PrepareAD turns these policies into accepted domains of one type each; with the wrong type, mail queues up or loops.
    .cause-old-policies = Recipient policies of Exchange 2000/2003 differ.
    .cause-shared-in-one-policy = A shared address space was set up in one policy only.
    .step-list-domains = List the domains of every policy and whether each is authoritative.
    .step-decide-type = Decide for each domain: authoritative, or shared with another system.
    .step-set-same-type = Set the same type in every policy that names the domain (Exchange 2003 System Manager).
    .step-replicate-and-prepare = Wait for replication, then run /PrepareAD again.
    .verify = Each domain has one type.
    .caution = The type decides where mail for unknown recipients goes: ask those who run mail routing.
    .command-show-policies = Show the policies with their domains
    .command-show-accepted-domains = Show the accepted domains

NoConnectorToStar = Setup can’t detect a Send connector with an address space of *
    .meaning = The organization has no Send connector for all external domains (address space *). This is only a warning.
    .why = Without it, or a connector for each destination, mail to the internet isn’t routed.
    .cause-none-created = Nobody has created an internet Send connector yet.
    .cause-single-domains-only = There are only connectors for certain domains, for instance to a smart host or in a hybrid organization.
    .cause-routed-another-way = Outbound mail takes another way on purpose.
    .step-ignore-warning = If outbound mail takes another way on purpose, ignore the warning.
    .step-create-connector = If not, create an internet Send connector for * after the installation.
    .step-add-source-servers = Enter the transport servers that may send as its source servers.
    .verify = The list shows an enabled connector with *.
    .caution = A new connector for * changes mail routing for the whole organization.
    .command-list-send-connectors = List the Send connectors
    .command-create-connector = Create a connector that delivers by DNS

SendConnectorException = Setup could not read the Send connectors
    .meaning = Microsoft hasn’t documented this check. Judging by its name and the log, Get-SendConnector failed during the checks.
    .cause-connector-damaged = A Send connector object has invalid or missing attributes.
    .cause-source-server-gone = The source server of a connector was removed without uninstalling it.
    .cause-not-readable = The domain controller or the account doesn’t let Setup read the configuration.
    .step-read-message = Read Setup’s message and the lines around Get-SendConnector in the log.
    .step-find-connector = Run the command and see at which connector it fails.
    .step-recreate-connector = Write down the settings of this connector, then correct or recreate it.
    .step-check-controller-and-account = Check that the domain controller replicates and that your account is in Organization Management; then run Setup again.
    .verify = The command lists all Send connectors without an error.
    .caution = Don’t delete connector objects in ADSI Edit before you have saved their settings: outbound mail can stop.
    .command-read-connectors = Read all Send connectors

ServerFQDNMatchesSMTPPolicy = The fully-qualified domain name of the computer matches a recipient policy
    .meaning = The full DNS name of this computer is also an SMTP domain of an email address policy.
    .why = Mail to this domain then goes to the server’s own name and stays in the queues.
    .cause-server-named-like-domain = The server is named like the mail domain, such as mail.contoso.com with addresses @mail.contoso.com.
    .cause-policy-for-host-name = Someone made a policy for the host name instead of the mail domain.
    .step-compare-names = Compare the policies' domains with the full name of the computer.
    .step-change-policy-or-name = Change the policy to another domain, or rename the computer before you install Exchange on it.
    .step-run-setup-again = Run Setup again.
    .verify = No policy contains the computer’s full name.
    .caution = Never rename a computer that runs Exchange. If you apply a changed policy, users’ addresses change.
    .command-show-policies = Show the address templates of all policies
    .command-change-policy = Change the template of a policy
    .command-rename-computer = Rename the computer (no Exchange installed yet)

SmtpAddressLiteral = SMTP Addressing Format Not Supported
    .meaning = An email address policy gives addresses with an IP address in square brackets instead of a domain name.
    .cause-old-recipient-policy = An old recipient policy, often from Exchange 2003 or before, has such an address.
    .step-find-policy = Find the policy whose template has square brackets.
    .step-use-domain-name = Enter a DNS domain there, or remove the template. You may have to upgrade a policy of Exchange 2003 first.
    .step-run-setup-again = Run Setup again.
    .verify = The command finds nothing.
    .caution = If you apply a changed policy, users’ addresses change.
    .command-find-policies = Find policies with brackets
    .command-change-policy = Replace the template of a policy

VoiceMessagesInQueue = Voice messages are still waiting to be delivered
    .meaning = The voice mail folder of Unified Messaging contains messages that it hasn’t handed to transport yet.
    .why = An upgrade could lose them.
    .cause-recent-calls = Calls came in just before Setup started.
    .cause-services-stopped = Unified Messaging or transport is stopped or failing.
    .cause-damaged-files = Damaged files are stuck in the folder.
    .step-stop-calls = Take the server out of call routing, so that no new messages arrive.
    .step-wait-until-empty = Check that the Unified Messaging and transport services run, and wait until the folder is empty.
    .step-move-files = Move files that stay there to another folder and keep them.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows 0 as Count.
    .caution = If you delete files there, you delete users’ voice messages.
    .command-count-files = Count the files in the folder

WarnMapiHttpNotEnabled = MAPI over HTTP is currently not enabled
    .meaning = MAPI over HTTP is off for the organization. Setup only warns and goes on.
    .why = Outlook should use this protocol; Setup doesn’t switch it on by itself.
    .cause-had-exchange-2013 = The organization has or had Exchange 2013, where it is off at first.
    .cause-switched-off = An administrator switched it off.
    .step-go-on = You needn’t do anything before the installation.
    .step-check-urls = Afterwards set the URLs of the MAPI virtual directories, and check that certificate, load balancer and firewall allow /mapi.
    .step-enable-mapi-http = Enable it for a test mailbox with Set-CASMailbox, then for the organization.
    .verify = MapiHttpEnabled is True.
    .caution = Outlook asks users to restart it; with wrong URLs or certificates they lose the connection. You can switch it off again.
    .command-show-urls = Show the URLs of the MAPI virtual directories
    .command-enable-mapi-http = Enable MAPI over HTTP for the organization
    .command-show-state = Show the state

# Facts

fact-DomainTypeDiffersBetweenPolicies = Contradicting policies for a domain
    .ask = Is a mail domain authoritative in one policy and not in another?
    .hint = Happens only with recipient policies that stem from Exchange 2000/2003.
fact-ConnectorToStar = Send connector for *
    .ask = Which Send connector has the address space *?
    .hint = Leave it empty if there is none. Get-SendConnector shows it.
fact-SendConnectorsUnreadable = Send connectors unreadable
    .ask = Does Get-SendConnector end with an error?
    .hint = Try it in Exchange Management Shell.
fact-GatewayProxy = Address domain of a policy
    .ask = Which domain do the email address policies give?
    .hint = The part after @ in EnabledEmailAddressTemplates; the suspicious one if there are several.
fact-VoiceMessages = Voice messages waiting
    .ask = Are there files in the voice mail folder of Unified Messaging?
    .hint = It is UnifiedMessaging\voicemail in the installation folder.
    .value-0 = None
    .value-1 = One or more
fact-MapiHttpEnabled = MAPI over HTTP enabled
    .ask = Is MAPI over HTTP enabled for the organization?
    .hint = Get-OrganizationConfig shows MapiHttpEnabled.
