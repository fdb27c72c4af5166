//! Readiness checks: hybrid and cloud.

#[allow(unused_imports)]
use super::entry::{Action::*, Known::*, Severity::*, Shell::*, When::*, *};
#[allow(unused_imports)]
use crate::facts::{common::*, hybrid_and_cloud::*};

/// The rows of this group.
pub static ENTRIES: &[Entry] = &[
    // The test for a hybrid deployment broke on a local organization relationship.
    Entry {
        id: "DidOnPremisesSettingCreatedAnException",
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: Yes(&OrganizationRelationshipIncomplete),
        shows: &[&IsHybridObjectFoundOnPremises, &TargetApplicationUri],
        values: &[("target_application_uri", &TargetApplicationUri)],
        causes: &[
            Cause { name: "no-application-uri", steps: &[] },
            Cause { name: "no-domain-names", steps: &[] },
            Cause { name: "damaged-object", steps: &[] },
        ],
        steps: &[
            Step::plain("read-exception"),
            Step {
                name: "find-relationship",
                commands: &[Command {
                    name: "list-relationships",
                    shell: ExchangeShell,
                    text: "Get-OrganizationRelationship | Format-List Name,Enabled,DomainNames,TargetApplicationUri",
                    ..COMMAND
                }],
            },
            Step {
                name: "complete-or-remove",
                commands: &[Command {
                    name: "set-application-uri",
                    shell: ExchangeShell,
                    text: r#"Set-OrganizationRelationship -Identity "<name>" -TargetApplicationUri {target_application_uri}"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
        verify: &[Command {
            name: "list-relationships",
            shell: ExchangeShell,
            text: "Get-OrganizationRelationship | Format-List Name,Enabled,DomainNames,TargetApplicationUri",
            ..COMMAND
        }],
        messages: &["The On-Premises test failed with the message: {}"],
        related: &["DidTenantSettingCreatedAnException", "HybridIsEnabledAndTenantVersionIsNotUpgraded"],
        plan: &[Own, RunSetupAgain],
        ..RULE
    },
    // The test of the tenant configuration broke.
    Entry {
        id: "DidTenantSettingCreatedAnException",
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD),
        fails_when: All(&[Yes(&IsHybridObjectFoundOnPremises), Yes(&TenantConfigUnreadable)]),
        shows: &[&IsExchangeVersionCorrectForTenant, &TenantConfigFile, &WasSetupStartedFromGUI],
        causes: &[
            Cause { name: "file-unreadable", steps: &[] },
            Cause { name: "sign-in-failed", steps: &[] },
            Cause { name: "wrong-shell", steps: &[] },
        ],
        steps: &[
            Step::plain("read-exception"),
            Step {
                name: "export-again",
                commands: &[
                    Command {
                        name: "export-configuration",
                        shell: PowerShell,
                        text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path "$env:TEMP\MyTenantOrganizationConfig.xml""#,
                        needs: Some(Need::ExchangeOnlineManagement),
                        ..COMMAND
                    },
                    Command {
                        name: "read-file",
                        shell: PowerShell,
                        text: r#"Import-Clixml "$env:TEMP\MyTenantOrganizationConfig.xml" | Select-Object Name,AdminDisplayVersion"#,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "prepare-with-file",
                commands: &[Command {
                    name: "prepare-with-file",
                    shell: PowerShell,
                    text: r#".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"$env:TEMP\MyTenantOrganizationConfig.xml""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "read-file",
            shell: PowerShell,
            text: r#"Import-Clixml "$env:TEMP\MyTenantOrganizationConfig.xml" | Select-Object Name,AdminDisplayVersion"#,
            ..COMMAND
        }],
        related: &["DidOnPremisesSettingCreatedAnException", "HybridIsEnabledAndTenantVersionIsNotUpgraded"],
        plan: &[Own, RunPrepareAd],
        ..RULE
    },
    // A hybrid organization, and no usable export of the tenant configuration.
    Entry {
        id: "HybridIsEnabledAndTenantVersionIsNotUpgraded",
        operations: any_of!(PREPARE_SCHEMA, PREPARE_AD),
        known: Observed,
        fails_when: All(&[Yes(&IsHybridObjectFoundOnPremises), No(&IsExchangeVersionCorrectForTenant)]),
        shows: &[&TenantConfigFile, &WasSetupStartedFromGUI],
        situations: &[
            Situation { name: "no-file", when: Is(&TenantConfigFile, "."), steps: &["export-tenant", "prepare-with-file"] },
            Situation {
                name: "file-refused",
                when: Contains(&TenantConfigFile, ".xml"),
                steps: &["export-again", "find-leftovers", "prepare-with-file"],
            },
        ],
        causes: &[
            Cause { name: "file-not-given", steps: &["export-tenant", "prepare-with-file"] },
            Cause { name: "file-unusable", steps: &["export-again", "prepare-with-file"] },
            Cause { name: "with-prepareschema", steps: &["prepare-with-file"] },
            Cause { name: "abandoned-hybrid", steps: &["export-again", "find-leftovers", "prepare-with-file"] },
        ],
        steps: &[
            Step {
                name: "export-tenant",
                commands: &[Command {
                    name: "export-tenant",
                    shell: PowerShell,
                    text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path "$env:TEMP\MyTenantOrganizationConfig.xml""#,
                    needs: Some(Need::ExchangeOnlineManagement),
                    ..COMMAND
                }],
            },
            Step {
                name: "export-again",
                commands: &[Command {
                    name: "export-tenant",
                    shell: PowerShell,
                    text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path "$env:TEMP\MyTenantOrganizationConfig.xml""#,
                    needs: Some(Need::ExchangeOnlineManagement),
                    ..COMMAND
                }],
            },
            Step {
                name: "find-leftovers",
                commands: &[
                    Command {
                        name: "show-leftovers",
                        shell: ExchangeShell,
                        text: "Get-HybridConfiguration; Get-OrganizationRelationship | Format-List Name, TargetApplicationUri, Enabled; Get-FederationTrust | Format-List Name, OrgCertificate",
                        ..COMMAND
                    },
                    Command {
                        name: "show-federated-domains",
                        shell: ExchangeShell,
                        text: "Get-FederatedOrganizationIdentifier | Format-List AccountNamespace, Domains",
                        ..COMMAND
                    },
                    Command {
                        name: "remove-federated-domain",
                        shell: ExchangeShell,
                        text: "Remove-FederatedDomain -DomainName <domain name> -Force",
                        risky: true,
                        ..COMMAND
                    },
                    Command {
                        name: "remove-trust",
                        shell: ExchangeShell,
                        text: "Get-FederationTrust | Remove-FederationTrust",
                        risky: true,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "prepare-with-file",
                commands: &[Command {
                    name: "prepare-with-file",
                    shell: PowerShell,
                    text: r#".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"$env:TEMP\MyTenantOrganizationConfig.xml""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
        messages: &[
            r#"A hybrid deployment with Office 365 has been detected.  Please ensure that you are running setup with the /TenantOrganizationConfig switch.  To use the TenantOrganizationConfig switch you must first connect to your Exchange Online tenant via PowerShell and execute the following command: "Get-OrganizationConfig | Export-Clixml -Path MyTenantOrganizationConfig.XML".  Once the XML file has been generated, run setup with the TenantOrganizationConfig switch as follows "/TenantOrganizationConfig MyTenantOrganizationConfig.XML"."#,
        ],
        related: &["DidTenantSettingCreatedAnException", "DidOnPremisesSettingCreatedAnException"],
        plan: &[Own, RunPrepareAd],
        ..RULE
    },
    // The server cannot fetch emergency mitigations.
    Entry {
        id: "MitigationsCloudEndpointUnreachable",
        severity: Warning,
        products: any_of!(E2016, E2019, SE),
        operations: any_of!(INSTALL, UPGRADE),
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&MitigationEndpointReachable),
        causes: &[
            Cause { name: "no-internet", steps: &["ignore-if-intended"] },
            Cause { name: "blocked", steps: &[] },
            Cause { name: "tls-inspection", steps: &["ignore-if-intended", "allow-address"] },
        ],
        steps: &[
            Step::plain("ignore-if-intended"),
            Step {
                name: "allow-address",
                commands: &[Command {
                    name: "fetch-mitigations",
                    shell: PowerShell,
                    text: "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'; [int][Net.WebRequest]::Create('https://officeclient.microsoft.com/GetExchangeMitigations').GetResponse().StatusCode",
                    ..COMMAND
                }],
            },
            Step {
                name: "set-proxy",
                commands: &[Command {
                    name: "set-proxy",
                    shell: ExchangeShell,
                    text: "Set-ExchangeServer -Identity {server} -InternetWebProxy http://proxy.contoso.com:8080",
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "test-connection",
            shell: ExchangeShell,
            text: r#"& "${env:ExchangeInstallPath}Scripts\Test-MitigationServiceConnectivity.ps1""#,
            ..COMMAND
        }],
        live_topic: true,
        related: &["IISURLRewriteNotInstalled", "KB2999226NotInstalled"],
        plan: &[Own],
        ..RULE
    },
];
