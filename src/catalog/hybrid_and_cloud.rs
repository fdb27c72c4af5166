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
        operations: PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: Yes(&OrganizationRelationshipIncomplete),
        shows: &[&IsHybridObjectFoundOnPremises, &TargetApplicationUri],
        values: &[("target_application_uri", &TargetApplicationUri)],
        commands: &[
            Command {
                shell: ExchangeShell,
                text: "Get-OrganizationRelationship | Format-List Name,Enabled,DomainNames,TargetApplicationUri",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: r#"Set-OrganizationRelationship -Identity "<name>" -TargetApplicationUri {target_application_uri}"#,
                risky: true,
            },
        ],
        messages: &["The On-Premises test failed with the message: {}"],
        related: &["DidTenantSettingCreatedAnException", "HybridIsEnabledAndTenantVersionIsNotUpgraded"],
        plan: &[Own, RunSetupAgain],
        advice: "1234/12 1234/1 1234/1",
        ..RULE
    },
    // The test of the tenant configuration broke.
    Entry {
        id: "DidTenantSettingCreatedAnException",
        products: E2016 | E2019 | SE,
        operations: PREPARE_SCHEMA | PREPARE_AD,
        fails_when: All(&[Yes(&IsHybridObjectFoundOnPremises), Yes(&TenantConfigUnreadable)]),
        shows: &[&IsExchangeVersionCorrectForTenant, &TenantConfigFile, &WasSetupStartedFromGUI],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path C:\Temp\MyTenantOrganizationConfig.xml"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#"Import-Clixml C:\Temp\MyTenantOrganizationConfig.xml | Select-Object Name,AdminDisplayVersion"#,
                risky: false,
            },
            Command {
                shell: Cmd,
                text: r#"Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"C:\Temp\MyTenantOrganizationConfig.xml""#,
                risky: true,
            },
        ],
        related: &["DidOnPremisesSettingCreatedAnException", "HybridIsEnabledAndTenantVersionIsNotUpgraded"],
        plan: &[Own, RunPrepareAd],
        advice: "123/123 123/123 123/123",
        ..RULE
    },
    // A hybrid organization, and no usable export of the tenant configuration.
    Entry {
        id: "HybridIsEnabledAndTenantVersionIsNotUpgraded",
        operations: PREPARE_SCHEMA | PREPARE_AD,
        known: Observed,
        fails_when: All(&[Yes(&IsHybridObjectFoundOnPremises), No(&IsExchangeVersionCorrectForTenant)]),
        shows: &[&TenantConfigFile, &WasSetupStartedFromGUI],
        situations: &[
            Situation { name: "no_file", when: Is(&TenantConfigFile, ".") },
            Situation { name: "bad_file", when: Contains(&TenantConfigFile, ".xml") },
        ],
        commands: &[
            Command {
                shell: PowerShell,
                text: r#"Connect-ExchangeOnline; Get-OrganizationConfig | Export-Clixml -Path $env:TEMP\MyTenantOrganizationConfig.xml"#,
                risky: false,
            },
            Command {
                shell: PowerShell,
                text: r#".\Setup.exe {license} /PrepareAD /TenantOrganizationConfig:"$env:TEMP\MyTenantOrganizationConfig.xml""#,
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: "Get-HybridConfiguration; Get-OrganizationRelationship | Format-List Name, TargetApplicationUri, Enabled",
                risky: false,
            },
        ],
        messages: &[
            r#"A hybrid deployment with Office 365 has been detected.  Please ensure that you are running setup with the /TenantOrganizationConfig switch.  To use the TenantOrganizationConfig switch you must first connect to your Exchange Online tenant via PowerShell and execute the following command: "Get-OrganizationConfig | Export-Clixml -Path MyTenantOrganizationConfig.XML".  Once the XML file has been generated, run setup with the TenantOrganizationConfig switch as follows "/TenantOrganizationConfig MyTenantOrganizationConfig.XML"."#,
        ],
        related: &["DidTenantSettingCreatedAnException", "DidOnPremisesSettingCreatedAnException"],
        plan: &[Own, RunPrepareAd],
        advice: "12/12 12/12 2/2 3/3 no_file=12 bad_file=12",
        ..RULE
    },
    // The server cannot fetch emergency mitigations.
    Entry {
        id: "MitigationsCloudEndpointUnreachable",
        severity: Warning,
        products: E2016 | E2019 | SE,
        operations: INSTALL | UPGRADE,
        roles: MAILBOX,
        known: Documented,
        fails_when: No(&MitigationEndpointReachable),
        commands: &[
            Command {
                shell: PowerShell,
                text: "Invoke-WebRequest https://officeclient.microsoft.com/GetExchangeMitigations -UseBasicParsing",
                risky: false,
            },
            Command {
                shell: ExchangeShell,
                text: "Set-ExchangeServer -Identity {server} -InternetWebProxy http://proxy.contoso.com:8080",
                risky: true,
            },
            Command {
                shell: ExchangeShell,
                text: r#"& "${env:ExchangeInstallPath}Scripts\Test-MitigationServiceConnectivity.ps1""#,
                risky: false,
            },
        ],
        topic: Some("ms-exch-setupreadiness-mitigationscloudendpointunreachable"),
        related: &["IISURLRewriteNotInstalled", "KB2999226NotInstalled"],
        plan: &[Own],
        advice: "1/3 123/123 12/13",
        ..RULE
    },
];
