//! Known issues of Active Directory: its schema, its containers, replication, and who may change them.

use super::entry::{Action::*, Shell::*, When::*, *};
use crate::facts::{issues_active_directory::*, known_issues::*};

/// Windows did not find a file, in the languages it was seen in.
pub(super) const FILE_NOT_FOUND: When = Any(&[Seen(&FileNotFoundEn), Seen(&FileNotFoundDe), Seen(&FileNotFoundFr), Seen(&FileNotFoundEs)]);

/// The rows, the specific before the general.
pub static ENTRIES: &[Entry] = &[
    // The schema knows the resource attributes by other names.
    Entry {
        id: "resource-schema-ldap-name",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Any(&[Seen(&ResourceConfigStep), Is(&ProcessedObject, "Resource Schema")]),
            Any(&[Seen(&AttributeConversion), Seen(&AttributeDoesNotExist)]),
        ]),
        values: &[("domain_controller", &FailingDomainController)],
        causes: &[Cause { name: "dup-prefix", steps: &[] }],
        steps: &[
            Step {
                name: "read-names",
                commands: &[Command {
                    name: "read-both-names",
                    shell: PowerShell,
                    text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(cn=ms-Exch-Resource-Schema)(cn=ms-Exch-Resource-Property-Schema))' -Properties lDAPDisplayName",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("correct-names"),
            Step {
                name: "replicate-and-prepare",
                commands: &[
                    Command {
                        name: "replicate-now",
                        shell: Cmd,
                        text: "repadmin /syncall {schema_master} /AdeP",
                        elevated: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                    Command {
                        name: "prepare-again",
                        shell: PowerShell,
                        text: r".\Setup.exe {license} /PrepareAD",
                        risky: true,
                        elevated: true,
                        ..COMMAND
                    },
                ],
            },
        ],
        verify: &[Command {
            name: "read-both-names",
            shell: PowerShell,
            text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(cn=ms-Exch-Resource-Schema)(cn=ms-Exch-Resource-Property-Schema))' -Properties lDAPDisplayName",
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/organization-preparation-failed"],
        related: &["schema-import-ldif-failed", "ResourcePropertySchemaException"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // Setup read AdminSDHolder last and broke: the container of new computers is gone.
    Entry {
        id: "computers-container-missing",
        products: any_of!(E2016, E2019, SE),
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Contains(&ObjectReadLast, "CN=AdminSDHolder,CN=System,"),
            Any(&[Seen(&NullReference), Seen(&NullReferenceType)]),
            Not(&Seen(&PlacingPermissionsGroup)),
        ]),
        values: &[("object", &ObjectReadLast), ("domain_controller", &ReadingDomainController)],
        causes: &[Cause { name: "container-moved", steps: &[] }],
        steps: &[
            Step {
                name: "look-in-each-domain",
                commands: &[Command {
                    name: "look-in-each-domain",
                    shell: PowerShell,
                    text: r#"(Get-ADForest).Domains | ForEach-Object { Get-ADObject -Server $_ -Filter "name -eq 'Computers'" -SearchBase (Get-ADDomain $_).DistinguishedName -SearchScope OneLevel }"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("bring-container-back"),
            Step {
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-again",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "look-in-each-domain",
            shell: PowerShell,
            text: r#"(Get-ADForest).Domains | ForEach-Object { Get-ADObject -Server $_ -Filter "name -eq 'Computers'" -SearchBase (Get-ADDomain $_).DistinguishedName -SearchScope OneLevel }"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["computers-container", "https://support.microsoft.com/help/5005319"],
        related: &["security-groups-ou-missing", "LocalDomainPrep"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // The program that imports the schema is not there.
    Entry {
        id: "ldifde-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&SchemaInstallStep), FILE_NOT_FOUND, Not(&Seen(&SchemaImportCode))]),
        values: &[("schema_file", &SchemaFileOfStep)],
        causes: &[Cause { name: "tools-missing", steps: &[] }],
        steps: &[
            Step {
                name: "look-for-ldifde",
                commands: &[Command {
                    name: "look-for-ldifde",
                    shell: PowerShell,
                    text: "Get-Command ldifde.exe -ErrorAction SilentlyContinue",
                    ..COMMAND
                }],
            },
            Step {
                name: "install-tools",
                commands: &[Command {
                    name: "install-tools",
                    shell: PowerShell,
                    text: "Import-Module ServerManager; Add-WindowsFeature RSAT-ADDS",
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "prepare-again",
                commands: &[Command {
                    name: "extend-schema",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /PrepareSchema",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "look-for-ldifde",
            shell: PowerShell,
            text: "Get-Command ldifde.exe -ErrorAction SilentlyContinue",
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/149965", "prerequisites"],
        related: &["RsatAddsToolsInstalled", "schema-import-ldif-failed"],
        plan: &[InstallFeatures, RunPrepareSchema, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // A domain of the forest did not answer while it was to be prepared.
    Entry {
        id: "directory-unreachable-during-preparation",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&TopologyConnectionFailed),
        values: &[("cmdlet", &LastCmdlet)],
        causes: &[Cause { name: "domain-down", steps: &[] }, Cause { name: "dead-controllers", steps: &[] }],
        steps: &[
            Step {
                name: "ask-every-domain",
                commands: &[Command {
                    name: "ask-every-domain",
                    shell: PowerShell,
                    text: r#"[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().Domains | ForEach-Object { $d = $_.Name; nltest "/dsgetdc:$d" /force; $ok = $false; try { (New-Object Net.Sockets.TcpClient).Connect($d, 389); $ok = $true } catch { }; "$d TCP 389 $ok" }"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "repair-connection",
                commands: &[
                    Command {
                        name: "replication-status",
                        shell: Cmd,
                        text: "repadmin /replsummary",
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                    Command {
                        name: "test-controllers",
                        shell: Cmd,
                        text: "dcdiag /s:{domain_controller} /e /q",
                        elevated: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "prepare-one-by-one",
                commands: &[Command {
                    name: "prepare-one-domain",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /PrepareDomain:<domain>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "ask-every-domain",
            shell: PowerShell,
            text: r#"[DirectoryServices.ActiveDirectory.Forest]::GetCurrentForest().Domains | ForEach-Object { $d = $_.Name; nltest "/dsgetdc:$d" /force; $ok = $false; try { (New-Object Net.Sockets.TcpClient).Connect($d, 389); $ok = $true } catch { }; "$d TCP 389 $ok" }"#,
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/284723"],
        related: &["CannotAccessAD", "shared-config-dc-no-suitable-dc"],
        plan: &[ReachActiveDirectory, RunPrepareDomain, RunSetupAgain],
        ..ISSUE
    },
    // The attribute that lists the Exchange groups takes no more values.
    Entry {
        id: "well-known-objects-full",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Seen(&AdminLimitExceeded),
            Any(&[Seen(&CreatingWellKnownEntry), Seen(&WellKnownAttributeNamed), Seen(&UniversalGroupsStep)]),
        ]),
        values: &[("domain_controller", &ReadingDomainController)],
        causes: &[Cause { name: "old-values", steps: &[] }],
        steps: &[
            Step {
                name: "save-values",
                commands: &[Command {
                    name: "save-values",
                    shell: PowerShell,
                    text: r#"$o = Get-ADObject "CN=Microsoft Exchange,CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Properties otherWellKnownObjects; $o.otherWellKnownObjects.Count; $o.otherWellKnownObjects | Out-File "$env:USERPROFILE\otherWellKnownObjects.txt""#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "remove-deleted-values",
                commands: &[
                    Command {
                        name: "write-import-file",
                        shell: PowerShell,
                        text: r".\SetupAssist.ps1 -OtherWellKnownObjects",
                        elevated: true,
                        ..COMMAND
                    },
                    Command {
                        name: "import-file",
                        shell: Cmd,
                        text: r#"ldifde -i -f "<file>""#,
                        risky: true,
                        needs: Some(Need::DirectoryTools),
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "replicate-and-prepare",
                commands: &[Command {
                    name: "prepare-again",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "count-values",
            shell: PowerShell,
            text: r#"(Get-ADObject "CN=Microsoft Exchange,CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Properties otherWellKnownObjects).otherWellKnownObjects.Count"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/121834", "setup-assist"],
        related: &["well-known-object-deleted"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // A change that the directory has already, and Setup did not see.
    Entry {
        id: "group-attribute-entry-exists",
        operations: ALL_OPERATIONS,
        fails_when: Seen(&AttributeEntryExists),
        values: &[("object_dn", &AttributeEntryExists), ("domain_controller", &FailingDomainController)],
        causes: &[
            Cause { name: "installed-setup-ran", steps: &["see-which-setup", "start-from-media"] },
            Cause { name: "cannot-read", steps: &["check-replication"] },
            Cause { name: "not-replicated", steps: &["check-replication"] },
        ],
        steps: &[
            Step {
                name: "see-which-setup",
                commands: &[Command {
                    name: "see-which-setup",
                    shell: PowerShell,
                    text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern 'Setup version:', "Name='sourcedir'" | Select-Object -Last 4"#,
                    ..COMMAND
                }],
            },
            Step {
                name: "start-from-media",
                commands: &[Command {
                    name: "start-from-media",
                    shell: Cmd,
                    text: r".\Setup.exe {license} /PrepareAD",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "check-replication",
                commands: &[Command {
                    name: "replication-status",
                    shell: Cmd,
                    text: "repadmin /replsummary",
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
        ],
        links: &["https://learn.microsoft.com/answers/questions/301936"],
        related: &["setup-run-from-bin", "ad-object-already-exists"],
        explained_by: &["setup-run-from-bin"],
        plan: &[StartProperly, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // One domain controller has the database, another does not yet.
    Entry {
        id: "replication-latency-homemdb",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&NameReferenceInvalid), Any(&[Seen(&HomeDatabaseAttribute), Seen(&ReplicationLatencyNamed)])]),
        values: &[("domain_controller", &FailingDomainController)],
        causes: &[Cause { name: "two-controllers", steps: &[] }],
        steps: &[
            Step {
                name: "replicate-and-run",
                commands: &[Command {
                    name: "replicate-now",
                    shell: Cmd,
                    text: "repadmin /syncall {domain_controller} /Ade",
                    elevated: true,
                    needs: Some(Need::DirectoryTools),
                    ..COMMAND
                }],
            },
            Step {
                name: "name-one-controller",
                commands: &[Command {
                    name: "name-one-controller",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox /DomainController:<fqdn>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        links: &["https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/setup-of-mailbox-role-fails-with-error"],
        related: &["system-mailbox-without-database"],
        plan: &[WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The first write of a role to the server object fails.
    Entry {
        id: "transport-role-object-refused",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&ServerRoleStep), Any(&[Seen(&ParentNotAllowed), Seen(&NamingViolation), Seen(&InvalidDomainName)])]),
        values: &[("reason", &AdditionalInformation), ("domain_controller", &FailingDomainController)],
        situations: &[
            Situation {
                name: "schema-behind",
                when: Any(&[Seen(&ParentNotAllowed), Seen(&NamingViolation)]),
                steps: &["compare-schema-versions", "name-updated-controller"],
            },
            Situation { name: "invalid-name", when: Seen(&InvalidDomainName), steps: &["check-names"] },
        ],
        causes: &[
            Cause { name: "schema-outdated", steps: &["compare-schema-versions", "name-updated-controller"] },
            Cause { name: "name-not-accepted", steps: &["check-names"] },
        ],
        steps: &[
            Step {
                name: "compare-schema-versions",
                commands: &[Command {
                    name: "compare-schema-versions",
                    shell: PowerShell,
                    text: r#"(Get-ADForest).GlobalCatalogs | ForEach-Object { "$_ " + (Get-ADObject "CN=ms-Exch-Schema-Version-Pt,$((Get-ADRootDSE).schemaNamingContext)" -Server $_ -Properties rangeUpper).rangeUpper }"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "check-names",
                commands: &[Command {
                    name: "names-of-host-and-domains",
                    shell: PowerShell,
                    text: "[Net.Dns]::GetHostEntry($env:COMPUTERNAME).HostName; (Get-ADForest).Domains",
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "name-updated-controller",
                commands: &[Command {
                    name: "name-updated-controller",
                    shell: PowerShell,
                    text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox /DomainController:<fqdn>",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "compare-schema-versions",
            shell: PowerShell,
            text: r#"(Get-ADForest).GlobalCatalogs | ForEach-Object { "$_ " + (Get-ADObject "CN=ms-Exch-Schema-Version-Pt,$((Get-ADRootDSE).schemaNamingContext)" -Server $_ -Properties rangeUpper).rangeUpper }"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/1372985", "https://learn.microsoft.com/answers/questions/2155528"],
        related: &["SchemaUpdateRequired"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // The server to be upgraded has no object.
    Entry {
        id: "upgrade-server-object-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&UpgradeServerStep), Seen(&ManagedObjectNotFound)]),
        values: &[("object", &ObjectNotFound), ("domain_controller", &ObjectNotFoundOn)],
        causes: &[
            Cause { name: "object-deleted", steps: &[] },
            Cause { name: "computer-renamed", steps: &["look-for-object", "install-new-server"] },
        ],
        steps: &[
            Step {
                name: "look-for-object",
                commands: &[Command {
                    name: "look-for-object",
                    shell: PowerShell,
                    text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject $dn -Properties serialNumber, whenChanged } else { 'no object' }"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step {
                name: "restore-object",
                commands: &[Command {
                    name: "find-deleted-object",
                    shell: PowerShell,
                    text: r#"Get-ADObject -IncludeDeletedObjects -SearchBase "CN=Deleted Objects,$((Get-ADRootDSE).configurationNamingContext)" -LDAPFilter '(objectClass=msExchExchangeServer)' -Properties lastKnownParent"#,
                    needs: Some(Need::ActiveDirectory),
                    ..COMMAND
                }],
            },
            Step::plain("install-new-server"),
        ],
        verify: &[Command {
            name: "look-for-object",
            shell: PowerShell,
            text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject $dn -Properties serialNumber, whenChanged } else { 'no object' }"#,
            needs: Some(Need::ActiveDirectory),
            ..COMMAND
        }],
        links: &["https://learn.microsoft.com/answers/questions/275013"],
        related: &["server-object-from-before"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        ..ISSUE
    },
    // A built-in name is looked up in every trusted domain.
    Entry {
        id: "isolated-name-lookup",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&ContentFilterNotRegistered), All(&[Seen(&SystemPermissionStep), Not(&Seen(&AccessRefused))])]),
        causes: &[Cause { name: "value-not-set", steps: &[] }],
        steps: &[
            Step {
                name: "set-value",
                commands: &[Command {
                    name: "set-value",
                    shell: PowerShell,
                    text: r"Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' -Name LsaLookupRestrictIsolatedNameLevel -Value 1 -Type DWord",
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "show-value",
            shell: PowerShell,
            text: r"Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' -Name LsaLookupRestrictIsolatedNameLevel",
            ..COMMAND
        }],
        links: &[
            "https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/administration/cannot-install-exchange-cu-localized-windows",
        ],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
