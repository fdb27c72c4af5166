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
            Cause { name: "name-more-15-characters", steps: &["compare-both-names", "give-computer-shorter-one", "run-setup-again"] },
            Cause { name: "computer-renamed-not-restarted", steps: &["compare-both-names", "rename-pending", "run-setup-again"] },
            Cause {
                name: "someone-edited-host-name",
                steps: &["compare-both-names", "export-tcpip-parameters-registry", "run-setup-again"],
            },
        ],
        steps: &[
            Step {
                name: "compare-both-names",
                commands: &[Command {
                    name: "show-both-names",
                    shell: PowerShell,
                    text: "$env:COMPUTERNAME; [System.Net.Dns]::GetHostName()",
                    ..COMMAND
                }],
            },
            Step::plain("rename-pending"),
            Step {
                name: "give-computer-shorter-one",
                commands: &[Command {
                    name: "rename-computer-exchange-installed",
                    shell: PowerShell,
                    text: "Rename-Computer -NewName <NewName> -Restart",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("export-tcpip-parameters-registry"),
            Step::plain("run-setup-again"),
        ],
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
            Cause {
                name: "primary-dns-suffix-mistyped",
                steps: &["look-domain-name-computer", "correct-system-properties", "restart-run-setup-again"],
            },
            Cause { name: "active-directory-domain-name", steps: &["look-domain-name-computer", "plan-another-domain-exchange"] },
        ],
        steps: &[
            Step::plain("look-domain-name-computer"),
            Step::plain("correct-system-properties"),
            Step::plain("plan-another-domain-exchange"),
            Step::plain("restart-run-setup-again"),
        ],
        verify: &[Command {
            name: "show-dns-domain-name",
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
            Cause { name: "workgroup-computer-perimeter-network", steps: &[] },
            Cause { name: "suffix-entered", steps: &["restart-computer", "make-full-name-resolve", "run-setup-again"] },
        ],
        steps: &[
            Step {
                name: "set-primary-dns-suffix",
                commands: &[Command {
                    name: "set-suffix-registry-instead",
                    shell: PowerShell,
                    text: r#"Set-ItemProperty -Path HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters -Name 'NV Domain' -Value <suffix>"#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-computer"),
            Step::plain("make-full-name-resolve"),
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
        values: &[("server_fqdn", &ComputerNameDnsFullyQualified), ("dns_server", &PrimaryDns)],
        causes: &[
            Cause { name: "adapter-points-public-wrong", steps: &[] },
            Cause { name: "dynamic-registration-off-zone", steps: &["register-computer-again", "check-domain-controller-full"] },
            Cause { name: "record-deleted-scavenged", steps: &["register-computer-again", "check-domain-controller-full"] },
            Cause { name: "second-adapter-backup", steps: &["give-every-adapter-only", "check-domain-controller-full"] },
        ],
        steps: &[
            Step {
                name: "give-every-adapter-only",
                commands: &[Command {
                    name: "show-dns-servers-each",
                    shell: PowerShell,
                    text: "Get-DnsClientServerAddress -AddressFamily IPv4",
                    ..COMMAND
                }],
            },
            Step {
                name: "register-computer-again",
                commands: &[Command {
                    name: "register-host-record-again",
                    shell: Cmd,
                    text: "ipconfig /registerdns",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("check-domain-controller-full"),
        ],
        verify: &[Command { name: "look-record-setup", shell: Cmd, text: "nslookup -type=A {server_fqdn} {dns_server}", ..COMMAND }],
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
            Cause { name: "adapter-names-wrong-public", steps: &["check-dns-servers-every"] },
            Cause { name: "dns-server-down", steps: &["check-dns-servers-every", "see-dns-service-runs"] },
            Cause { name: "firewall-blocks-port-53", steps: &["check-dns-servers-every", "see-dns-service-runs"] },
            Cause { name: "unused-adapter-old-settings", steps: &["disable-unused-adapters-correct"] },
        ],
        steps: &[
            Step {
                name: "check-dns-servers-every",
                commands: &[
                    Command {
                        name: "show-dns-servers-each",
                        shell: PowerShell,
                        text: "Get-DnsClientServerAddress -AddressFamily IPv4",
                        ..COMMAND
                    },
                    Command {
                        name: "find-domain-controllers-dns",
                        shell: Cmd,
                        text: r#"nslookup -type=SRV "_ldap._tcp.dc._msdcs.{domain}" {dns_server}"#,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "see-dns-service-runs",
                commands: &[Command {
                    name: "test-dns-port",
                    shell: PowerShell,
                    text: "Test-NetConnection {dns_server} -Port 53",
                    ..COMMAND
                }],
            },
            Step::plain("disable-unused-adapters-correct"),
        ],
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
        causes: &[Cause { name: "underscore-space-accented-letter", steps: &[] }],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "exchange-installed",
                commands: &[Command {
                    name: "rename-computer-exchange-installed",
                    shell: PowerShell,
                    text: "Rename-Computer -NewName <NewName> -Restart",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("restart-check-dns-record"),
        ],
        verify: &[Command {
            name: "name-made-safe-characters",
            shell: PowerShell,
            text: "$env:COMPUTERNAME -match '^[A-Za-z0-9-]{1,15}$'",
            ..COMMAND
        }],
        related: &["DNSDomainNameNotValid", "ComputerNameDiscrepancy", "FqdnMissing", "HostRecordMissing"],
        plan: &[Own, Restart, RunSetupAgain],
        ..RULE
    },
];
