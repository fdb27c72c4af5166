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
            Cause { name: "organization-relationship-targetapplicationuri", steps: &[] },
            Cause { name: "one-domain-names", steps: &[] },
            Cause { name: "hybrid-relationship-object-left", steps: &[] },
        ],
        steps: &[
            Step::plain("read-exception-setting-ishybridobjectfoundonpremises"),
            Step {
                name: "list-relationships-find-one",
                commands: &[Command {
                    name: "list-organization-relationships",
                    shell: ExchangeShell,
                    text: "Get-OrganizationRelationship | Format-List Name,Enabled,DomainNames,TargetApplicationUri",
                    ..COMMAND
                }],
            },
            Step {
                name: "set-missing-uri-stands",
                commands: &[Command {
                    name: "set-application-uri-incomplete",
                    shell: ExchangeShell,
                    text: r#"Set-OrganizationRelationship -Identity "<name>" -TargetApplicationUri {target_application_uri}"#,
                    risky: true,
                    ..COMMAND
                }],
            },
            Step::plain("run-setup-again"),
        ],
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
            Cause { name: "file-tenantorganizationconfig-missing", steps: &[] },
            Cause { name: "signing-tenant-failed", steps: &[] },
            Cause { name: "export-made-local-shell", steps: &[] },
        ],
        steps: &[
            Step::plain("read-setup-own-message"),
            Step {
                name: "export-configuration-again",
                commands: &[
                    Command {
                        name: "export-configuration",
                        shell: PowerShell,
                        text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path C:\Temp\MyTenantOrganizationConfig.xml"#,
                        needs: Some(Need::ExchangeOnlineManagement),
                        ..COMMAND
                    },
                    Command {
                        name: "test-whether-file-read",
                        shell: PowerShell,
                        text: r#"Import-Clixml C:\Temp\MyTenantOrganizationConfig.xml | Select-Object Name,AdminDisplayVersion"#,
                        ..COMMAND
                    },
                ],
            },
            Step {
                name: "run-setup-command-line",
                commands: &[Command {
                    name: "prepare-active-directory-file",
                    shell: Cmd,
                    text: r#"Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"C:\Temp\MyTenantOrganizationConfig.xml""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
        ],
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
            Situation { name: "no_file", when: Is(&TenantConfigFile, "."), steps: &["connect-exchange-online", "copy-file-run-preparead"] },
            Situation {
                name: "bad_file",
                when: Contains(&TenantConfigFile, ".xml"),
                steps: &["connect-exchange-online", "copy-file-run-preparead"],
            },
        ],
        causes: &[
            Cause { name: "preparead-ran-tenantorganizationconfig", steps: &["connect-exchange-online", "copy-file-run-preparead"] },
            Cause { name: "file-missing", steps: &["connect-exchange-online", "copy-file-run-preparead"] },
            Cause { name: "switch-combined-prepareschema", steps: &["copy-file-run-preparead"] },
            Cause { name: "abandoned-hybrid-left-relationship", steps: &["look-stale-relationships-expired"] },
        ],
        steps: &[
            Step {
                name: "connect-exchange-online",
                commands: &[Command {
                    name: "export-tenant-configuration-module",
                    shell: PowerShell,
                    text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path $env:TEMP\MyTenantOrganizationConfig.xml"#,
                    needs: Some(Need::ExchangeOnlineManagement),
                    ..COMMAND
                }],
            },
            Step {
                name: "copy-file-run-preparead",
                commands: &[Command {
                    name: "prepare-active-directory-file",
                    shell: PowerShell,
                    text: r#".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"$env:TEMP\MyTenantOrganizationConfig.xml""#,
                    risky: true,
                    elevated: true,
                    ..COMMAND
                }],
            },
            Step {
                name: "look-stale-relationships-expired",
                commands: &[Command {
                    name: "show-left-hybrid-premises",
                    shell: ExchangeShell,
                    text: "Get-HybridConfiguration; Get-OrganizationRelationship | Format-List Name, TargetApplicationUri, Enabled",
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
            Cause { name: "server-internet-access", steps: &["decide-whether-mitigations-shall"] },
            Cause { name: "firewall-proxy-blocks-officeclient", steps: &[] },
            Cause { name: "tls-inspection-replaces-service", steps: &["decide-whether-mitigations-shall", "otherwise-allow-outbound-tcp"] },
        ],
        steps: &[
            Step::plain("decide-whether-mitigations-shall"),
            Step {
                name: "otherwise-allow-outbound-tcp",
                commands: &[Command {
                    name: "ask-service-mitigations",
                    shell: PowerShell,
                    text: "Invoke-WebRequest https://officeclient.microsoft.com/GetExchangeMitigations -UseBasicParsing",
                    ..COMMAND
                }],
            },
            Step {
                name: "behind-proxy",
                commands: &[Command {
                    name: "set-proxy-exchange-server",
                    shell: ExchangeShell,
                    text: "Set-ExchangeServer -Identity {server} -InternetWebProxy http://proxy.contoso.com:8080",
                    risky: true,
                    ..COMMAND
                }],
            },
        ],
        verify: &[Command {
            name: "test-connection-mitigation-service",
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
