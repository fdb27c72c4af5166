# Readiness checks: network and dns. Order and ids as in src/catalog/network_and_dns.rs.

ComputerNameDiscrepancy = The NetBIOS name and the DNS host name of the computer differ
    .meaning = This computer has one name in NetBIOS and another in DNS.
    .why = Exchange registers itself under one short name; two would break its directory objects and certificates.
    .cause-1 = The name has more than 15 characters, so NetBIOS cuts it.
    .cause-2 = The computer was renamed and not restarted.
    .cause-3 = Someone edited the host name by hand.
    .step-1 = Compare both names.
    .step-2 = If a rename is pending, restart.
    .step-3 = If the name is too long, give the computer a shorter one and restart.
    .step-4 = If the host name was edited by hand, export the Tcpip parameters of the registry, set Hostname and NV Hostname there to the computer's name and restart.
    .step-5 = Run Setup again.
    .verify = Both names are the same, apart from upper and lower case.
    .caution = Never rename a computer on which Exchange is installed.
    .command-1 = Show both names
    .command-2 = Rename the computer (no Exchange installed yet)

DNSDomainNameNotValid = The DNS domain name of the computer has characters that are not allowed
    .meaning = In the DNS domain name of this computer is something else than A to Z, 0 to 9, dot and hyphen.
    .why = Exchange makes host names, certificates and SMTP identities from that name.
    .cause-1 = The primary DNS suffix was mistyped.
    .cause-2 = The Active Directory domain name has an underscore or the like.
    .step-1 = Look at the domain name the computer uses.
    .step-2 = If only the suffix is wrong, correct it in System Properties, Computer Name, Change, More.
    .step-3 = If the domain itself is named so, plan another domain for Exchange.
    .step-4 = Restart and run Setup again.
    .verify = The command shows a name of letters, digits, dots and hyphens only.
    .caution = Do not rename a domain lightly; with Exchange in the forest it is not supported.
    .command-1 = Show the DNS domain name

FqdnMissing = Primary DNS Suffix is missing
    .meaning = The computer has a name but no DNS suffix, and so no full name.
    .why = Edge Transport presents itself by its full name, which cannot be changed once Exchange is installed.
    .cause-1 = A workgroup computer in the perimeter network never got a suffix.
    .cause-2 = The suffix was entered, but the computer was not restarted.
    .step-1 = Set the primary DNS suffix: System Properties, Computer Name, Change, More.
    .step-2 = Restart the computer.
    .step-3 = Make the full name resolve between this computer and the Mailbox servers, both ways.
    .step-4 = Run Setup again.
    .verify = The last command shows the suffix.
    .caution = Choose with care: name and suffix cannot change after Exchange is installed.
    .command-1 = Set the suffix in the registry instead
    .command-2 = Show the suffix

HostRecordMissing = The Host record for the local computer cannot be found in the DNS database
    .meaning = The DNS server of the network adapter gave no host (A) record for this computer.
    .why = Exchange servers find each other, and the next hop for mail, by host records.
    .cause-1 = The adapter points to a public or wrong DNS server.
    .cause-2 = Dynamic registration is off or the zone refuses it.
    .cause-3 = The record was deleted or scavenged.
    .cause-4 = A second adapter (backup, replication) has its own DNS server.
    .step-1 = Give every adapter only DNS servers that host the Active Directory zone.
    .step-2 = Register the computer again, or create the record by hand.
    .step-3 = Check from here and from a domain controller that the full name resolves.
    .verify = The lookup returns this server's address. Setup itself goes on: this is a warning.
    .command-1 = Show the DNS servers of each adapter
    .command-2 = Register the host record again
    .command-3 = Look the record up as Setup does

PrimaryDNSTestFailed = The primary DNS server cannot be contacted
    .meaning = The first DNS server of a network adapter does not answer on the DNS port.
    .why = Setup and Exchange need DNS to find domain controllers and mail destinations.
    .cause-1 = The adapter names a wrong or public DNS server.
    .cause-2 = The DNS server is down.
    .cause-3 = A firewall blocks port 53.
    .cause-4 = An unused adapter has old settings.
    .step-1 = Check the DNS servers of every enabled adapter; use those of the domain only.
    .step-2 = See that the DNS service runs there and that port 53 is open, TCP too.
    .step-3 = Disable unused adapters or correct their settings.
    .verify = The test of port 53 succeeds. Setup itself goes on: this is a warning.
    .command-1 = Show the DNS servers of each adapter
    .command-2 = Find the domain controllers by DNS
    .command-3 = Test the DNS port

ServerNameNotValid = The computer name has characters that Exchange does not accept
    .meaning = The name of this computer is not valid as the name of an Exchange server. Which characters Setup rejects is not published; plain host name characters are safe.
    .why = The server name goes into Active Directory objects, SMTP identities and URLs.
    .cause-1 = An underscore, a space, an accented letter or the like is in the name.
    .step-1 = Read Setup's own message.
    .step-2 = Before Exchange is installed, rename the computer: A to Z, 0 to 9 and hyphens, at most 15 characters.
    .step-3 = Restart, check the DNS record and run Setup again.
    .verify = The first command prints True.
    .caution = Never rename a computer that already runs Exchange.
    .command-1 = Is the name made of safe characters?
    .command-2 = Rename the computer (no Exchange installed yet)

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
