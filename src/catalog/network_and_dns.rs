//! Readiness checks: network and dns.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, network_and_dns::*};

/// The name has a character that has no place in a host name (of those people use).
macro_rules! odd {
    ($fact:ident) => {
        Any(&[
            Contains(&$fact, "_"),
            Contains(&$fact, " "),
            Contains(&$fact, "&"),
            Contains(&$fact, "'"),
            Contains(&$fact, "@"),
            Contains(&$fact, "#"),
            Contains(&$fact, "!"),
            Contains(&$fact, "("),
            Contains(&$fact, "é"),
            Contains(&$fact, "è"),
            Contains(&$fact, "ç"),
            Contains(&$fact, "ñ"),
            Contains(&$fact, "ä"),
            Contains(&$fact, "ö"),
            Contains(&$fact, "ü"),
            Contains(&$fact, "ß"),
        ])
    };
}

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // The computer has two different names.
    Entry {
        id: "ComputerNameDiscrepancy",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Observed,
        fails_when: Differs(&ComputerNameDnsHostname, &ComputerNameNetBIOS),
        commands: &[
            Command { shell: PowerShell, text: "$env:COMPUTERNAME; [System.Net.Dns]::GetHostName()", risky: false },
            Command { shell: PowerShell, text: "Rename-Computer -NewName <NewName> -Restart", risky: true },
        ],
        related: &["ServerNameNotValid", "DNSDomainNameNotValid", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        advice: "135/12 125/1 145/1",
        ..RULE
    },
    // The DNS domain of the computer has characters that Exchange does not accept.
    Entry {
        id: "DNSDomainNameNotValid",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Observed,
        fails_when: odd!(ComputerNameDnsDomain),
        commands: &[Command {
            shell: PowerShell,
            text: "[System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().DomainName",
            risky: false,
        }],
        related: &["ComputerNameDiscrepancy", "ServerNameNotValid", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        advice: "124/1 13/1",
        ..RULE
    },
    // The computer has no primary DNS suffix.
    Entry {
        id: "FqdnMissing",
        operations: INSTALL,
        roles: EDGE,
        known: Documented,
        fails_when: Empty(&ComputerNameDnsDomain),
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Set-ItemProperty -Path HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters -Name 'NV Domain' -Value <suffix>"#,
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: "[System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().DomainName",
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-fqdnmissing"),
        related: &["HostRecordMissing", "ComputerNotPartofDomain"],
        plan: &[Own, Restart, RunSetupAgain],
        advice: "1234/12 234/2",
        ..RULE
    },
    // The DNS server has no host record for this computer.
    Entry {
        id: "HostRecordMissing",
        severity: Warning,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX | CLIENT_ACCESS,
        known: Documented,
        fails_when: Empty(&HostRecord),
        shows: &[&PrimaryDns, &DnsAddress, &NicCaption],
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified), ("dns_server", &PrimaryDns)],
        commands: &[
            Command { shell: PowerShell, text: "Get-DnsClientServerAddress -AddressFamily IPv4", risky: false },
            Command { shell: Cmd, text: "ipconfig /registerdns", risky: false },
            Command { shell: Cmd, text: "nslookup -type=A {server_fqdn} {dns_server}", risky: false },
        ],
        topic: Some("host-record-not-in-dns"),
        related: &["PrimaryDNSTestFailed", "FqdnMissing"],
        explained_by: &["PrimaryDNSTestFailed", "FqdnMissing"],
        plan: &[Own],
        advice: "123/123 23/23 23/23 13/13",
        ..RULE
    },
    // The DNS server of the adapter does not answer.
    Entry {
        id: "PrimaryDNSTestFailed",
        severity: Warning,
        operations: INSTALL | UPGRADE | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN,
        known: Documented,
        fails_when: No(&PrimaryDNSPortAvailable),
        shows: &[&PrimaryDns, &DnsAddress, &NicCaption],
        values: &[("dns_server", &PrimaryDns)],
        commands: &[
            Command { shell: PowerShell, text: "Get-DnsClientServerAddress -AddressFamily IPv4", risky: false },
            Command { shell: Cmd, text: r#"nslookup -type=SRV "_ldap._tcp.dc._msdcs.{domain}" {dns_server}"#, risky: false },
            Command { shell: PowerShell, text: "Test-NetConnection {dns_server} -Port 53", risky: false },
        ],
        topic: Some("the-primary-dns-server-cannot-be-contacted-primarydnstestfailed-exchange-2013-help"),
        related: &["HostRecordMissing", "FqdnMissing", "CannotAccessAD", "InvalidADSite"],
        plan: &[ReachActiveDirectory],
        advice: "1/123 12/13 12/13 3/13",
        ..RULE
    },
    // The computer name has characters that Exchange does not accept.
    Entry {
        id: "ServerNameNotValid",
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        fails_when: odd!(LocalServerName),
        commands: &[
            Command { shell: PowerShell, text: "$env:COMPUTERNAME -match '^[A-Za-z0-9-]{1,15}$'", risky: false },
            Command { shell: PowerShell, text: "Rename-Computer -NewName <NewName> -Restart", risky: true },
        ],
        related: &["DNSDomainNameNotValid", "ComputerNameDiscrepancy", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
];
