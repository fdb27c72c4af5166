//! How many causes each row's text tells apart, for rows with more than one. The texts are the page's, the questions the
//! engine's; a test compares this with every locale.

/// Ids by the number of their `.cause-n`.
pub static CAUSES: &[(u8, &[&str])] = &[
    (2, &[
        "ADAMDataPathExists", "ADAMPortAlreadyInUse", "ADAMSSLPortAlreadyInUse", "ADAMSvcStopped", "AdcFound", "AdUpdateRequired",
        "AllServersOfHigherVersionRule", "BridgeheadRoleAlreadyExists", "BridgeheadRoleNotPresentInSite", "CannotUninstallClusterNode",
        "CannotUninstallDelegatedServer", "certificate-expired", "ClientAccessRoleAlreadyExists", "ClientAccessRoleNotPresentInSite",
        "ComputerNotPartofDomain", "ConfigDCHostNameMismatch", "dc-dns-host-name-not-fqdn", "delegated-setup-extra-rights",
        "DNSDomainNameNotValid", "DomainControllerIsOutOfSite", "DuplicateShortProvisionedName", "E15E14CoexistenceMinVersionRequirement",
        "E16E12CoexistenceMinVersionRequirement", "EventSystemStopped", "Exchange2000or2003PresentInOrg",
        "Exchange2013AnyOnExchange2007Server", "Exchange2013AnyOnExchange2010Server", "fips-configuration-access-denied",
        "firewall-service-not-running", "FirstSGFilesExist", "FqdnMissing", "FrontendTransportRoleAlreadyExists", "HostingModeNotAvailable",
        "Iis32BitMode", "IISURLRewriteNotInstalled", "InconsistentlyConfiguredDomain", "InhBlockPublicFolderTree",
        "InstallOnDCInADSplitPermissionMode", "invalid-command-line", "IsServerCoreInstalled", "KB2999226NotInstalled",
        "LangPackBundleCheck", "LangPackBundleVersioning", "LangPackUpgradeVersioning", "LonghornASPNET",
        "LonghornClientCertificateMappingAuthentication", "LonghornDirectoryBrowse", "LonghornHttpErrors", "LonghornHttpLogging",
        "LonghornHttpRedirect", "LonghornHttpTracing", "LonghornIIS6MetabaseNotInstalled", "LonghornIIS6MgmtConsoleNotInstalled",
        "LonghornIIS6WMICompatibility", "LonghornIIS7BasicAuthNotInstalled", "LonghornIIS7DigestAuthNotInstalled",
        "LonghornIIS7HttpCompressionDynamicNotInstalled", "LonghornIIS7HttpCompressionStaticNotInstalled",
        "LonghornIIS7ManagementConsoleInstalled", "LonghornIIS7NetExt", "LonghornIIS7WindowsAuthNotInstalled", "LonghornISAPIFilter",
        "LonghornRequestMonitor", "LonghornStaticContent", "LonghornWASProcessModelInstalled", "LonghornWmspdmoxNotInstalled",
        "MailboxRoleAlreadyExists", "MailboxUpgradeMinVersionBlock", "ManagementServiceInstalled", "MessagesInQueue", "missing-directory",
        "MpsSvcStopped", "MsDSBehaviorVersionRequirement", "MSDTCStopped", "MSFilterPackV2NotInstalled", "msi-null-reference",
        "msi-source-missing", "NETFramework45ASPNETNotInstalled", "NETFramework45CoreNotInstalled", "NETFramework45FeaturesNotInstalled",
        "NetTcpPortSharingSvcNotAuto", "NETWCFHTTPActivation45NotInstalled", "NETWCFPipeActivation45NotInstalled",
        "NETWCFTCPPortSharing45NotInstalled", "no-organization-management-sid", "NoE14ServerWarning", "NotInSchemaMasterDomain",
        "NotInSchemaMasterSite", "OffLineABServerDeleted", "OSCheckedBuild", "PowerShellExecutionPolicyCheckSet",
        "ProvisionedUpdateRequired", "ResourcePropertySchemaException", "RPCOverHTTPproxyNotInstalled", "RsatAddsToolsInstalled",
        "RsatClusteringCmdInterfaceInstalled", "RsatClusteringInstalled", "RsatClusteringMgmtInstalled",
        "RsatClusteringPowerShellInstalled", "RusMissing", "schema-import-ldif-failed", "SearchFoundationAssemblyLoaderKBNotInstalled",
        "SecondSGFilesExist", "security-groups-ou-missing", "ServerFQDNMatchesSMTPPolicy", "ServerGuiMgmtInfraNotInstalled",
        "ServerRemoveProvisioningCheck", "service-disabled", "setup-run-from-bin", "shared-config-dc-ad-topology-not-running",
        "ShouldReRunSetupForW3SVC", "SpeechRedistMsi", "system-mailbox-without-database", "TargetPathCompressed",
        "UnifiedMessagingRoleAlreadyExists", "UnifiedMessagingRoleNotInstalled", "UnifiedMessagingUpgradeMinVersionBlock",
        "ValidOSVersionForAdminTools", "VC2012RedistDependencyRequirement", "VC2013RedistDependencyRequirement", "vdir-already-exists",
        "vdir-appcmd-failed", "vdir-not-found", "WarnMapiHttpNotEnabled", "WcfHttpActivation45Installed", "WebASPNET45NotInstalled",
        "WebISAPIExtNotInstalled", "WebNetExt45NotInstalled", "well-known-object-deleted", "well-known-object-wrong-group-type",
        "Win8WindowsIdentityFoundationUpdateNotInstalled", "WindowsInstallerServiceDisabledOrNotInstalled",
    ]),
    (3, &[
        "ad-object-already-exists", "ad-prep-insufficient-rights", "arbitration-mailbox-upn", "BridgeheadRoleNotInstalled",
        "CafeRoleAlreadyExists", "ComputerNameDiscrepancy", "DelegatedBridgeheadFirstInstall", "DelegatedCafeFirstInstall",
        "DelegatedClientAccessFirstInstall", "DelegatedFrontendTransportFirstInstall", "DelegatedMailboxFirstInstall",
        "DelegatedUnifiedMessagingFirstInstall", "DidOnPremisesSettingCreatedAnException", "DidTenantSettingCreatedAnException",
        "DomainPrepRequired", "DomainPrepWithoutADUpdate", "E15E12CoexistenceMinVersionRequirement",
        "E15E14CoexistenceMinMajorVersionRequirement", "E16E14CoexistenceMinVersionRequirement", "E16E15CoexistenceMinVersionRequirement",
        "E19E14CoexistenceRequirement", "E19E15CoexistenceRequirement", "ExchangeAlreadyInstalled", "ForestLevelNotWin2003Native",
        "ForestLevelNotWin2012R2", "InvalidADSite", "LocalDomainPrep", "log-incomplete", "LoggedOntoDomain", "MailboxEDBDriveDoesNotExist",
        "MailboxLogDriveDoesNotExist", "MailboxRoleNotInstalled", "meso-access-denied", "MinimumFrameworkNotInstalled",
        "MitigationsCloudEndpointUnreachable", "mount-database-failed", "msi-fatal-error", "NoConnectorToStar", "NoE15ServerWarning",
        "NoE16ServerWarning", "not-organization-management", "NotLocalAdmin", "PendingRebootWindowsComponents",
        "prepare-ad-wrong-domain-or-site", "PrepareDomainNotAdmin", "PrepareDomainNotFound", "ProcessNeedsToBeClosedOnUninstall",
        "ProcessNeedsToBeClosedOnUpgrade", "RebootPending", "RemoteRegException", "same-build-as-installed", "SchemaUpdateRequired",
        "search-foundation-configuration-failed", "SendConnectorException", "UcmaRedistMsi", "UnwillingToRemoveMailboxDatabase",
        "ValidOSVersion", "VoiceMessagesInQueue", "W3SVCDisabledOrNotInstalled",
    ]),
    (4, &[
        "AdInitErrorRule", "CannotAccessAD", "GlobalServerInstall", "GlobalUpdateRequired", "HostRecordMissing",
        "HybridIsEnabledAndTenantVersionIsNotUpgraded", "PrimaryDNSTestFailed", "shared-config-dc-no-suitable-dc",
    ]),
];

/// Number of causes of a row; 1 where it has no more.
pub fn causes(id: &str) -> u8 {
    CAUSES.iter().find(|(_, ids)| ids.iter().any(|i| i.eq_ignore_ascii_case(id))).map_or(1, |(n, _)| *n)
}
