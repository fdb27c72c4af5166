# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = The NetBIOS name and the DNS host name of the computer differ
    .meaning = This computer has one name in NetBIOS and another in DNS.
    .why = Exchange registers itself under one short name; two would break its directory objects and certificates.
    .cause-name-more-15-characters = The name has more than 15 characters, so NetBIOS cuts it.
    .cause-computer-renamed-not-restarted = The computer was renamed and not restarted.
    .cause-someone-edited-host-name = Someone edited the host name by hand.
    .step-compare-both-names = Compare both names.
    .step-rename-pending = If a rename is pending, restart.
    .step-give-computer-shorter-one = If the name is too long, give the computer a shorter one and restart.
    .step-export-tcpip-parameters-registry = If the host name was edited by hand, export the Tcpip parameters of the registry, set Hostname and NV Hostname there to the computer's name and restart.
    .step-run-setup-again = Run Setup again.
    .verify = Both names are the same, apart from upper and lower case.
    .caution = Never rename a computer on which Exchange is installed.
    .command-show-both-names = Show both names
    .command-rename-computer-exchange-installed = Rename the computer (no Exchange installed yet)

DNSDomainNameNotValid = The DNS domain name of the computer has characters that are not allowed
    .meaning = In the DNS domain name of this computer is something else than A to Z, 0 to 9, dot and hyphen.
    .why = Exchange makes host names, certificates and SMTP identities from that name.
    .cause-primary-dns-suffix-mistyped = The primary DNS suffix was mistyped.
    .cause-active-directory-domain-name = The Active Directory domain name has an underscore or the like.
    .step-look-domain-name-computer = Look at the domain name the computer uses.
    .step-correct-system-properties = If only the suffix is wrong, correct it in System Properties, Computer Name, Change, More.
    .step-plan-another-domain-exchange = If the domain itself is named so, plan another domain for Exchange.
    .step-restart-run-setup-again = Restart and run Setup again.
    .verify = The command shows a name of letters, digits, dots and hyphens only.
    .caution = Do not rename a domain lightly; with Exchange in the forest it is not supported.
    .command-show-dns-domain-name = Show the DNS domain name

FqdnMissing = Primary DNS Suffix is missing
    .meaning = The computer has a name but no DNS suffix, and so no full name.
    .why = Edge Transport presents itself by its full name, which cannot be changed once Exchange is installed.
    .cause-workgroup-computer-perimeter-network = A workgroup computer in the perimeter network never got a suffix.
    .cause-suffix-entered = The suffix was entered, but the computer was not restarted.
    .step-set-primary-dns-suffix = Set the primary DNS suffix: System Properties, Computer Name, Change, More.
    .step-restart-computer = Restart the computer.
    .step-make-full-name-resolve = Make the full name resolve between this computer and the Mailbox servers, both ways.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows the suffix.
    .caution = Choose with care: name and suffix cannot change after Exchange is installed.
    .command-set-suffix-registry-instead = Set the suffix in the registry instead
    .command-show-suffix = Show the suffix

HostRecordMissing = The Host record for the local computer cannot be found in the DNS database
    .meaning = The DNS server of the network adapter gave no host (A) record for this computer.
    .why = Exchange servers find each other, and the next hop for mail, by host records.
    .cause-adapter-points-public-wrong = The adapter points to a public or wrong DNS server.
    .cause-dynamic-registration-off-zone = Dynamic registration is off or the zone refuses it.
    .cause-record-deleted-scavenged = The record was deleted or scavenged.
    .cause-second-adapter-backup = A second adapter (backup, replication) has its own DNS server.
    .step-give-every-adapter-only = Give every adapter only DNS servers that host the Active Directory zone.
    .step-register-computer-again = Register the computer again, or create the record by hand.
    .step-check-domain-controller-full = Check from here and from a domain controller that the full name resolves.
    .verify = The lookup returns this server's address. Setup itself goes on: this is a warning.
    .command-show-dns-servers-each = Show the DNS servers of each adapter
    .command-register-host-record-again = Register the host record again
    .command-look-record-setup = Look the record up as Setup does

PrimaryDNSTestFailed = The primary DNS server cannot be contacted
    .meaning = The first DNS server of a network adapter does not answer on the DNS port.
    .why = Setup and Exchange need DNS to find domain controllers and mail destinations.
    .cause-adapter-names-wrong-public = The adapter names a wrong or public DNS server.
    .cause-dns-server-down = The DNS server is down.
    .cause-firewall-blocks-port-53 = A firewall blocks port 53.
    .cause-unused-adapter-old-settings = An unused adapter has old settings.
    .step-check-dns-servers-every = Check the DNS servers of every enabled adapter; use those of the domain only.
    .step-see-dns-service-runs = See that the DNS service runs there and that port 53 is open, TCP too.
    .step-disable-unused-adapters-correct = Disable unused adapters or correct their settings.
    .verify = The test of port 53 succeeds. Setup itself goes on: this is a warning.
    .command-show-dns-servers-each = Show the DNS servers of each adapter
    .command-find-domain-controllers-dns = Find the domain controllers by DNS
    .command-test-dns-port = Test the DNS port

ServerNameNotValid = The computer name has characters that Exchange does not accept
    .meaning = The name of this computer is not valid as the name of an Exchange server. Which characters Setup rejects is not published; plain host name characters are safe.
    .why = The server name goes into Active Directory objects, SMTP identities and URLs.
    .cause-underscore-space-accented-letter = An underscore, a space, an accented letter or the like is in the name.
    .step-read-setup-own-message = Read Setup's own message.
    .step-exchange-installed = Before Exchange is installed, rename the computer: A to Z, 0 to 9 and hyphens, at most 15 characters.
    .step-restart-check-dns-record = Restart, check the DNS record and run Setup again.
    .verify = The command prints True.
    .caution = Never rename a computer that already runs Exchange.
    .command-name-made-safe-characters = Is the name made of safe characters?
    .command-rename-computer-exchange-installed = Rename the computer (no Exchange installed yet)

# Facts

fact-ComputerNameDnsHostname = DNS host name
    .ask = What is the DNS host name of the computer, without the domain?
    .hint = The command hostname shows it.
fact-ComputerNameNetBIOS = NetBIOS name
    .ask = What is the NetBIOS name of the computer?
    .hint = The variable COMPUTERNAME holds it.
fact-ComputerNameDnsDomain = DNS domain of the computer
    .ask = What is the DNS domain (primary DNS suffix) of the computer?
    .hint = ipconfig /all shows it. Leave it empty if there is none.
fact-HostRecord = Host record of this computer
    .ask = Which address does the DNS server return for the full name of this computer?
    .hint = Ask with nslookup; leave it empty if there is no record.
fact-PrimaryDNSPortAvailable = DNS server answers
    .ask = Does the first DNS server of the network adapter answer on port 53?
    .hint = Test-NetConnection with -Port 53 tells.
