//! Facts of the checks in group roles_and_state.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

/// Tests one bit of the roles that the server's object in Active Directory lists.
macro_rules! role_probe {
    ($bit:literal) => {
        Some(concat!(
            r#"[bool]((New-Object DirectoryServices.DirectorySearcher([adsi]"LDAP://CN=Services,$(([adsi]'LDAP://RootDSE').configurationNamingContext)","(&(objectClass=msExchExchangeServer)(cn=$env:COMPUTERNAME))")).FindAll() | Where-Object { $_.Properties['msexchcurrentserverroles'][0] -band "#,
            $bit,
            " })"
        ))
    };
}

/// Reads a version of one role from the registry.
macro_rules! version_probe {
    ($role:literal, $value:literal) => {
        Some(concat!(
            r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\",
            $role,
            "' -ErrorAction SilentlyContinue).",
            $value
        ))
    };
}

facts! {
    /// A Unified Messaging language of the server other than en-US; one value a language.
    LanguageInUMServer: Text, form = Form::Language, ask = true;
    /// Does the server's object list Hub Transport?
    BridgeheadRoleInstalled: Flag, probe = role_probe!("32");
    /// Roles of the server's object as a bit mask: 1 Client Access front end, 2 Mailbox, 4 Client Access, 16 Unified Messaging,
    /// 32 Hub Transport, 64 Edge Transport, 16384 Front End Transport. 0 also where Active Directory could not be read.
    ExchangeCurrentServerRoles: Number;
    /// Name of the server as Setup looks it up in Active Directory.
    ShortServerName: Text, form = Form::Host;
    /// The administrative groups as read from Active Directory; null where that failed.
    MicrosoftExchServicesAdminGroupsConfig: Text;
    /// Build of the Hub Transport files on the disk.
    BridgeheadUnpackedVersion: Version, probe = version_probe!("HubTransportRole", "UnpackedVersion");
    /// Build for which Hub Transport was configured to the end.
    BridgeheadConfiguredVersion: Version, probe = version_probe!("HubTransportRole", "ConfiguredVersion");
    /// Does the server's object list the Client Access role (from 2016 on its front end)?
    CafeRoleInstalled: Flag, ask = true, probe = role_probe!("1");
    /// Does the server's object list the Client Access service of the Mailbox role?
    ClientAccessRoleInstalled: Flag, probe = role_probe!("4");
    /// Does the server's object list Front End Transport?
    FrontendTransportRoleInstalled: Flag, probe = role_probe!("16384");
    /// Does the server's object list the Mailbox role?
    MailboxRoleInstalled: Flag, ask = true, probe = role_probe!("2");
    /// Does the server's object list Unified Messaging?
    UnifiedMessagingRoleInstalled: Flag, probe = role_probe!("16");
    /// What Setup made of the short name of the server to provision.
    ShortProvisionedName: Text, form = Form::Host;
    /// First number of the Exchange version in the registry of this computer; always 15 since 2013.
    MsiProductMajor: Number;
    /// Second number of it: 0 is 2013, 1 is 2016, 2 is 2019 or Subscription Edition.
    MsiProductMinor: Number, ask = true, choices = &["0", "1", "2"],
        probe = Some(r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Setup' -ErrorAction SilentlyContinue).MsiProductMinor");
    /// Number of the newest build found on this computer.
    NewestBuild: Number;
    /// Version of an older Exchange on this computer; 0 where there is none.
    ExchangeVersionPrefix: Version;
    /// The task at which a role's installation stopped; asked once for each role, null where there is none.
    Watermarks: Text;
    /// The role that carries such a mark, by Setup's internal name.
    WatermarkRole: Text, source = Line("*A Setup failure previously occurred while installing the {} role.");
    /// Build of the Mailbox role's files on the disk.
    MailboxUnpackedVersion: Version, probe = version_probe!("MailboxRole", "UnpackedVersion");
    /// Build for which the Mailbox role was configured to the end.
    MailboxConfiguredVersion: Version, probe = version_probe!("MailboxRole", "ConfiguredVersion");
    /// Build of the Unified Messaging files on the disk.
    UnifiedMessagingUnpackedVersion: Version, probe = version_probe!("UnifiedMessagingRole", "UnpackedVersion");
    /// Build for which Unified Messaging was configured to the end.
    UnifiedMessagingConfiguredVersion: Version, probe = version_probe!("UnifiedMessagingRole", "ConfiguredVersion");

    /// What the person wants from this run.
    Wanted: Text, source = Own, ask = true, choices = &["update", "add-role", "reinstall", "rebuild"];
    /// Is Exchange running on this server?
    ExchangeWorks: Flag, source = Own, ask = true,
        probe = Some("(Get-Service MSExchangeADTopology -ErrorAction SilentlyContinue).Status -eq 'Running'");
    /// Did an installation on this server stop before its end?
    EarlierAttemptStopped: Flag, source = Own, ask = true,
        probe = Some(r"[bool](Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15' -ErrorAction SilentlyContinue | Where-Object { $_.GetValue('Watermark') })");
    /// Does uninstalling Exchange fail as well?
    UninstallFails: Flag, source = Own, ask = true;
    /// Where the run before stopped.
    EarlierFailedAction: Text, source = Line("Setup failed previously while performing the action {}.");
    /// The wizard found an unfinished installation.
    UnfinishedInstallationPage: Flag, source = Line("Finished loading screen IncompleteInstallationDetectedPage.");
    /// No Exchange files on this computer.
    NoExchangeFiles: Flag, source = Line("The local server does not have any Exchange files installed.");
    /// Is there another Mailbox server in the server's Active Directory site?
    OtherMailboxServerInSite: Flag, source = Own, ask = true;
    /// Is there another Client Access server in the server's Active Directory site?
    OtherClientAccessServerInSite: Flag, source = Own, ask = true;
    /// Does the Windows Cluster service run on this computer?
    ClusterServiceRuns: Flag, source = Own, ask = true,
        probe = Some("(Get-Service ClusSvc -ErrorAction SilentlyContinue).Status -eq 'Running'");
    /// Does an Exchange server of the name given to /NewProvisionedServer exist already?
    ProvisionedNameTaken: Flag, source = Own, ask = true;
    /// Is an Exchange older than 2013 registered on this computer?
    OlderExchangeOnComputer: Flag, source = Own, ask = true,
        probe = Some(r"(Test-Path 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v14') -or (Test-Path 'HKLM:\SOFTWARE\Microsoft\Exchange\v8.0')");
    /// Build of the server according to its object in Active Directory.
    RecordedBuild: Version, source = Own, ask = true;
    /// The version that Setup asks for to recover this server.
    RecoverWantedVersion: Text, source = Line("*Exchange Server version {} or later must be used to perform a recovery of this server");
    /// The server named with /RemoveProvisionedServer.
    RemovedProvisionedServer: Text, form = Form::Host, source = Line("Command Line Parameter Name='removeprovisionedserver', Value='{}'.");
    /// Was Exchange ever installed on that server?
    ProvisionedServerInstalled: Flag, source = Own, ask = true;
}
