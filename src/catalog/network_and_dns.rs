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
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Observed,
        fails_when: Differs(&ComputerNameDnsHostname, &ComputerNameNetBIOS),
        causes: &[
            Cause { name: "name-too-long", steps: &["compare-names", "rename-computer", "run-setup-again"] },
            Cause { name: "restart-pending", steps: &["compare-names", "restart", "run-setup-again"] },
            Cause { name: "edited-by-hand", steps: &["compare-names", "correct-registry", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "compare-names",
                commands: &[Command {
                    name: "show-names",
                    shell: PowerShell,
                    text: "$env:COMPUTERNAME; [System.Net.Dns]::GetHostName()",
                    ..COMMAND
                }],
            },
            Step::plain("restart"),
            Step {
                name: "rename-computer",
                commands: &[Command {
                    name: "rename-computer",
                    shell: PowerShell,
                    text: "Rename-Computer -NewName <NewName> -Restart",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("correct-registry"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command { name: "show-names", shell: PowerShell, text: "$env:COMPUTERNAME; [System.Net.Dns]::GetHostName()", ..COMMAND }],
        related: &["ServerNameNotValid", "DNSDomainNameNotValid", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
    // The DNS domain of the computer has characters that Exchange does not accept.
    Entry {
        id: "DNSDomainNameNotValid",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Observed,
        fails_when: odd!(ComputerNameDnsDomain),
        causes: &[
            Cause { name: "suffix-mistyped", steps: &["find-name", "correct-suffix", "restart-and-run"] },
            Cause { name: "domain-named-so", steps: &["find-name", "use-other-domain"] },
        ],
        steps: &[
            Step {
                name: "find-name",
                commands: &[Command {
                    name: "show-name",
                    shell: PowerShell,
                    text: "[System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().DomainName",
                    ..COMMAND
                }],
            },
            Step {
                name: "correct-suffix",
                commands: &[Command {
                    name: "set-suffix",
                    shell: PowerShell,
                    text: r#"Set-ItemProperty -Path HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters -Name 'NV Domain' -Value <suffix>"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("use-other-domain"),
            Step::plain("restart-and-run"),
        ],
        verify: &[Command {
            name: "show-name",
            shell: PowerShell,
            text: "[System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().DomainName",
            ..COMMAND
        }],
        related: &["ComputerNameDiscrepancy", "ServerNameNotValid", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
    // The computer has no primary DNS suffix.
    Entry {
        id: "FqdnMissing",
        operations: INSTALL,
        roles: EDGE,
        known: Documented,
        fails_when: Empty(&ComputerNameDnsDomain),
        causes: &[
            Cause { name: "never-set", steps: &[] },
            Cause { name: "restart-pending", steps: &["restart-computer", "check-resolution", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "set-suffix",
                commands: &[Command {
                    name: "set-suffix",
                    shell: PowerShell,
                    text: r#"Set-ItemProperty -Path HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters -Name 'NV Domain' -Value <suffix>"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-computer"),
            Step::plain("check-resolution"),
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-suffix",
            shell: PowerShell,
            text: "[System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().DomainName",
            ..COMMAND
        }],
        live_topic: true,
        related: &["HostRecordMissing", "ComputerNotPartofDomain"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
    // The DNS server has no host record for this computer.
    Entry {
        id: "HostRecordMissing",
        severity: Warning,
        operations: any_of!(INSTALL, UPGRADE),
        roles: any_of!(MAILBOX, CLIENT_ACCESS),
        known: Documented,
        fails_when: Empty(&HostRecord),
        shows: &[&PrimaryDns, &DnsAddress, &NicCaption],
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified)],
        causes: &[
            Cause { name: "wrong-dns-server", steps: &[] },
            Cause { name: "not-registered", steps: &["register", "check-resolution"] },
            Cause { name: "record-deleted", steps: &["register", "check-resolution"] },
            Cause { name: "second-adapter", steps: &["set-dns-servers", "check-resolution"] },
        ],
        steps: &[
            Step {
                name: "set-dns-servers",
                commands: &[Command { name: "show-dns-servers", shell: Cmd, text: "ipconfig /all", ..COMMAND }],
            },
            Step {
                name: "register",
                commands: &[Command { name: "register", shell: Cmd, text: "ipconfig /registerdns", elevated: true, ..COMMAND }],
            },
            Step {
                name: "check-resolution",
                commands: &[Command {
                    name: "look-up-at-each-server",
                    shell: PowerShell,
                    text: "Get-WmiObject Win32_NetworkAdapterConfiguration -Filter 'IPEnabled=TRUE' | Where-Object { $_.DNSServerSearchOrder } | ForEach-Object { nslookup -type=A {server_fqdn} ($_.DNSServerSearchOrder[0]) }",
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "look-up-at-each-server",
            shell: PowerShell,
            text: "Get-WmiObject Win32_NetworkAdapterConfiguration -Filter 'IPEnabled=TRUE' | Where-Object { $_.DNSServerSearchOrder } | ForEach-Object { nslookup -type=A {server_fqdn} ($_.DNSServerSearchOrder[0]) }",
            ..COMMAND
        }],
        live_topic: true,
        topic: Some("host-record-not-in-dns"),
        related: &["PrimaryDNSTestFailed", "FqdnMissing"],
        explained_by: &["PrimaryDNSTestFailed", "FqdnMissing"],
        plan: &[Own],
        ..RULE
    },
    // The DNS server of the adapter does not answer.
    Entry {
        id: "PrimaryDNSTestFailed",
        severity: Warning,
        operations: any_of!(INSTALL, UPGRADE, PREPARE_SCHEMA, PREPARE_AD, PREPARE_DOMAIN),
        known: Documented,
        fails_when: No(&PrimaryDNSPortAvailable),
        shows: &[&PrimaryDns, &DnsAddress, &NicCaption],
        values: &[("dns_server", &PrimaryDns)],
        causes: &[
            Cause { name: "wrong-dns-server", steps: &["set-dns-servers"] },
            Cause { name: "dns-server-down", steps: &["set-dns-servers", "check-dns-server"] },
            Cause { name: "port-blocked", steps: &["set-dns-servers", "check-dns-server"] },
            Cause { name: "unused-adapter", steps: &["disable-unused-adapters"] },
        ],
        steps: &[
            Step {
                name: "set-dns-servers",
                commands: &[
                    Command { name: "show-dns-servers", shell: Cmd, text: "ipconfig /all", ..COMMAND },
                    Command {
                        name: "find-domain-controllers",
                        shell: Cmd,
                        text: r#"nslookup -type=SRV "_ldap._tcp.dc._msdcs.{domain}""#,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "check-dns-server",
                commands: &[Command {
                    name: "test-dns-port",
                    shell: PowerShell,
                    text: "$c = New-Object Net.Sockets.TcpClient; $c.Connect('{dns_server}', 53); $c.Connected",
                    ..COMMAND
                }],
            },
            Step::plain("disable-unused-adapters"),
        ],
        verify: &[Command {
            name: "test-first-servers",
            shell: PowerShell,
            text: r#"Get-WmiObject Win32_NetworkAdapterConfiguration -Filter 'IPEnabled=TRUE' | Where-Object { $_.DNSServerSearchOrder } | ForEach-Object { $s = $_.DNSServerSearchOrder[0]; $ok = $false; try { (New-Object Net.Sockets.TcpClient).Connect($s, 53); $ok = $true } catch { }; "$s $ok" }"#,
            ..COMMAND
        }],
        topic: Some("the-primary-dns-server-cannot-be-contacted-primarydnstestfailed-exchange-2013-help"),
        related: &["HostRecordMissing", "FqdnMissing", "CannotAccessAD", "InvalidADSite"],
        plan: &[ReachActiveDirectory],
        ..RULE
    },
    // The computer name has characters that Exchange does not accept.
    Entry {
        id: "ServerNameNotValid",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        fails_when: odd!(LocalServerName),
        steps: &[
            Step {
                name: "rename-computer",
                commands: &[Command {
                    name: "rename-computer",
                    shell: PowerShell,
                    text: "Rename-Computer -NewName <NewName> -Restart",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("check-and-run"),
        ],
        verify: &[Command { name: "test-name", shell: PowerShell, text: "$env:COMPUTERNAME -match '^[A-Za-z0-9-]{1,15}$'", ..COMMAND }],
        related: &["DNSDomainNameNotValid", "ComputerNameDiscrepancy", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
];
