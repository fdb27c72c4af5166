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
        commands: &[
            Command {
                shell: PowerShell,
                text: "Get-ADObject -SearchBase (Get-ADRootDSE).schemaNamingContext -LDAPFilter '(|(cn=ms-Exch-Resource-Schema)(cn=ms-Exch-Resource-Property-Schema))' -Properties lDAPDisplayName",
                risky: false,
            },
            Command { shell: Cmd, text: "repadmin /syncall /AdeP", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareAD", risky: true },
        ],
        related: &["schema-import-ldif-failed", "ResourcePropertySchemaException"],
        plan: &[Own, WaitForReplication, RunPrepareAd, RunSetupAgain],
        ..ISSUE
    },
    // Setup read AdminSDHolder last and broke: the container of new computers is gone.
    Entry {
        id: "computers-container-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[
            Contains(&ObjectReadLast, "CN=AdminSDHolder,CN=System,"),
            Any(&[Seen(&NullReference), Seen(&NullReferenceType)]),
            Not(&Seen(&PlacingPermissionsGroup)),
        ]),
        values: &[("object", &ObjectReadLast), ("domain_controller", &ReadingDomainController)],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Get-ADDomain | Select-Object DNSRoot, ComputersContainer; Get-ADObject -Filter "name -eq 'Computers'" -SearchBase (Get-ADDomain).DistinguishedName -SearchScope OneLevel"#,
                risky: false,
            },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareAD", risky: true },
        ],
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
        commands: &[
            Command { shell: PowerShell, text: "Get-Command ldifde.exe -ErrorAction SilentlyContinue", risky: false },
            Command { shell: PowerShell, text: "Install-WindowsFeature RSAT-ADDS", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareSchema", risky: true },
        ],
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
        commands: &[
            Command { shell: PowerShell, text: r#"(Get-ADForest).Domains | ForEach-Object { nltest "/dsgetdc:$_" }"#, risky: false },
            Command { shell: Cmd, text: "repadmin /replsummary", risky: false },
            Command { shell: Cmd, text: "dcdiag /e /q", risky: false },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareDomain:<domain>", risky: true },
        ],
        related: &["CannotAccessAD", "shared-config-dc-no-suitable-dc"],
        plan: &[ReachActiveDirectory, RunPrepareDomain, RunSetupAgain],
        advice: "123/1234 123/1234",
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
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"$o = Get-ADObject "CN=Microsoft Exchange,CN=Services,$((Get-ADRootDSE).configurationNamingContext)" -Properties otherWellKnownObjects; $o.otherWellKnownObjects.Count; $o.otherWellKnownObjects | Out-File "$env:TEMP\otherWellKnownObjects.txt""#,
                risky: false,
            },
            Command { shell: PowerShell, text: r".\SetupAssist.ps1 -OtherWellKnownObjects", risky: true },
            Command { shell: PowerShell, text: r".\Setup.exe {license} /PrepareAD", risky: true },
        ],
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
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Select-String -Path "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log" -Pattern 'Setup version:', "Name='sourcedir'" | Select-Object -Last 4"#,
                risky: false,
            },
            Command { shell: Cmd, text: r"<drive of the media>:\Setup.exe {license} /PrepareAD", risky: true },
            Command { shell: Cmd, text: "repadmin /replsummary", risky: false },
        ],
        related: &["setup-run-from-bin", "ad-object-already-exists"],
        explained_by: &["setup-run-from-bin"],
        plan: &[StartProperly, WaitForReplication, RunPrepareAd, RunSetupAgain],
        advice: "12/12 3/3 3/3",
        ..ISSUE
    },
    // One domain controller has the database, another does not yet.
    Entry {
        id: "replication-latency-homemdb",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&NameReferenceInvalid), Any(&[Seen(&HomeDatabaseAttribute), Seen(&ReplicationLatencyNamed)])]),
        values: &[("domain_controller", &FailingDomainController)],
        commands: &[
            Command { shell: Cmd, text: "repadmin /syncall /AdeP", risky: false },
            Command {
                shell: PowerShell,
                text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox /DomainController:<fqdn>",
                risky: true,
            },
        ],
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
            Situation { name: "schema-behind", when: Any(&[Seen(&ParentNotAllowed), Seen(&NamingViolation)]) },
            Situation { name: "invalid-name", when: Seen(&InvalidDomainName) },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"(Get-ADForest).GlobalCatalogs | ForEach-Object { "$_ " + (Get-ADObject "CN=ms-Exch-Schema-Version-Pt,$((Get-ADRootDSE).schemaNamingContext)" -Server $_ -Properties rangeUpper).rangeUpper }"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: "[Net.Dns]::GetHostEntry($env:COMPUTERNAME).HostName; (Get-ADForest).Domains",
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r".\Setup.exe {license} /Mode:Install /Roles:Mailbox /DomainController:<fqdn>",
                risky: true,
            },
        ],
        related: &["SchemaUpdateRequired"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "13/13@schema-behind 2/2@invalid-name schema-behind=13 invalid-name=2",
        ..ISSUE
    },
    // The server to be upgraded has no object.
    Entry {
        id: "upgrade-server-object-missing",
        operations: ALL_OPERATIONS,
        fails_when: All(&[Seen(&UpgradeServerStep), Seen(&ManagedObjectNotFound)]),
        values: &[("object", &ObjectNotFound), ("domain_controller", &ObjectNotFoundOn)],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"$dn = (Get-ADObject -SearchBase (Get-ADRootDSE).configurationNamingContext -LDAPFilter "(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))").DistinguishedName; if ($dn) { Get-ADObject $dn -Properties serialNumber, whenChanged } else { 'no object' }"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"Get-ADObject -IncludeDeletedObjects -SearchBase "CN=Deleted Objects,$((Get-ADRootDSE).configurationNamingContext)" -LDAPFilter '(objectClass=msExchExchangeServer)' -Properties lastKnownParent"#,
                risky: false,
            },
        ],
        related: &["server-object-from-before"],
        plan: &[Own, WaitForReplication, RunSetupAgain],
        advice: "123/12 13/1",
        ..ISSUE
    },
    // A built-in name is looked up in every trusted domain.
    Entry {
        id: "isolated-name-lookup",
        operations: ALL_OPERATIONS,
        fails_when: Any(&[Seen(&ContentFilterNotRegistered), All(&[Seen(&SystemPermissionStep), Not(&Seen(&AccessRefused))])]),
        commands: &[
            Command {
                shell: PowerShell,
                text: r"Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' -Name LsaLookupRestrictIsolatedNameLevel -Value 1 -Type DWord",
                risky: true,
            },
            Command {
                shell: PowerShell,
                text: r"Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' -Name LsaLookupRestrictIsolatedNameLevel",
                risky: false,
            },
        ],
        plan: &[Own, RunSetupAgain],
        ..ISSUE
    },
];
