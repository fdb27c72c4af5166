# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = The NetBIOS name and the DNS host name of the computer differ
    .meaning = This computer has one name in NetBIOS and another in DNS.
    .cause-name-too-long = The name has more than 15 characters, so NetBIOS cuts it.
    .cause-restart-pending = The computer was renamed and not restarted.
    .cause-edited-by-hand = The host name was edited by hand.
    .step-compare-names = Compare both names: the first is that of NetBIOS.
    .step-restart = If a new name waits for a restart and Exchange isn’t installed yet, restart. If Exchange is installed, first give the computer its old name back.
    .step-rename-computer = If the name is longer than 15 characters and Exchange isn’t installed yet, give the computer a shorter one.
    .step-correct-registry = If the host name was edited by hand, export the registry key Tcpip\Parameters, set Hostname and NV Hostname in it back to the computer name, and restart.
    .step-run-setup-again = Run Setup again.
    .verify = Both names are the same, apart from upper and lower case.
    .caution = Never give a new name to a computer on which Exchange is installed.
    .command-show-names = Show both names
    .command-rename-computer = Rename the computer and restart it

DNSDomainNameNotValid = The DNS domain name of the computer has characters that are not allowed
    .meaning = The DNS domain name of this computer contains characters that Exchange doesn’t accept there. Letters A to Z, digits, dots and hyphens are safe.
    .cause-suffix-mistyped = The primary DNS suffix of the computer was mistyped.
    .cause-domain-named-so = The name of the Active Directory domain contains such a character, for example an underscore.
    .step-find-name = Compare this name with that of the Active Directory domain.
    .step-correct-suffix = If only the suffix is wrong and Exchange isn’t installed yet, correct it in System Properties, Computer Name, Change, More. On Server Core, set it in the registry.
    .step-use-other-domain = If the domain itself has this name, install Exchange in another domain.
    .step-restart-and-run = Restart and run Setup again.
    .verify = The command shows a name of letters, digits, dots and hyphens only.
    .caution = Once Exchange is installed, changing the suffix of its server or renaming a domain of its forest isn’t supported.
    .command-show-name = Show the DNS domain name
    .command-set-suffix = On Server Core: set the suffix in the registry

FqdnMissing = Primary DNS Suffix is missing
    .meaning = The computer has a name but no DNS suffix, so it has no full name.
    .cause-never-set = A workgroup computer in the perimeter network never got a suffix.
    .cause-restart-pending = The suffix was entered, but the computer was not restarted.
    .step-set-suffix = Set the primary DNS suffix: System Properties, Computer Name, Change, More. Or, as on Server Core, set it in the registry.
    .step-restart-computer = Restart the computer.
    .step-check-resolution = Check with nslookup that the Mailbox servers resolve this full name, and that this computer resolves theirs.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows the suffix.
    .caution = Choose the suffix with care: changing it after the installation of Exchange isn’t supported.
    .command-set-suffix = Set the suffix in the registry
    .command-show-suffix = Show the suffix

HostRecordMissing = The Host record for the local computer cannot be found in the DNS database
    .meaning = The DNS server that Setup asked returned no host (A) record for this computer.
    .cause-wrong-dns-server = The adapter uses a public or wrong DNS server.
    .cause-not-registered = Dynamic registration is off or the zone refuses it.
    .cause-record-deleted = The record was deleted or scavenged.
    .cause-second-adapter = A second adapter (backup, replication) has its own DNS server, and Setup asked that one.
    .step-set-dns-servers = In the IPv4 properties of every adapter (on Server Core: sconfig), enter only DNS servers that host the Active Directory zone.
    .step-register = Register this computer again, or create the record in the zone by hand.
    .step-check-resolution = Look the full name up here and on a domain controller; a new record can take some minutes.
    .verify = Each DNS server answers with the name and address of this server. Setup only warns and goes on.
    .command-show-dns-servers = Show the DNS servers of each adapter
    .command-register = Register the host record again
    .command-look-up-at-each-server = Look the record up at the first DNS server of each adapter

PrimaryDNSTestFailed = The primary DNS server cannot be contacted
    .meaning = The first DNS server of a network adapter doesn’t answer on port 53.
    .cause-wrong-dns-server = The adapter uses a public or wrong DNS server.
    .cause-dns-server-down = The DNS server is down.
    .cause-port-blocked = A firewall blocks port 53.
    .cause-unused-adapter = An adapter that isn’t used has old settings.
    .step-set-dns-servers = In the IPv4 properties of every adapter (on Server Core: sconfig), enter only the DNS servers of the domain.
    .step-check-dns-server = Check that the DNS service runs on the server that doesn’t answer and that port 53 is open, for UDP and TCP.
    .step-disable-unused-adapters = Disable unused adapters, or correct their settings.
    .verify = The command prints True after the address of each adapter’s first DNS server. Setup only warns and goes on.
    .command-show-dns-servers = Show the DNS servers of each adapter
    .command-find-domain-controllers = Find the domain controllers by DNS
    .command-test-dns-port = Test port 53 (TCP)
    .command-test-first-servers = Test port 53 (TCP) of each adapter’s first DNS server

ServerNameNotValid = The computer name has characters that Exchange does not accept
    .meaning = The name of this computer contains characters that Exchange doesn’t accept in a server name. Letters A to Z, digits and hyphens are safe. That is judged by the name of the check, which Microsoft hasn’t documented.
    .step-rename-computer = Before you install Exchange, rename the computer: A to Z, 0 to 9 and hyphens, at most 15 characters. No underscore, space or accent.
    .step-check-and-run = After the restart, check with nslookup that DNS knows the new name, and run Setup again.
    .verify = The command prints True.
    .caution = Never rename a computer that already runs Exchange.
    .command-test-name = Is the name made of safe characters?
    .command-rename-computer = Rename the computer and restart it

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
    .hint = nslookup, followed by the domain and the address of that server, asks it.
