//! Facts of the known issues of virtual directories.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// The virtual directory that Active Directory still has.
    VdirObjectLeft: Text, form = Form::WebSite, source = Error("The AD configuration for virtual directory '{}' already exists in '");
    /// Its object.
    VdirObjectLeftDn: Text, form = Form::Dn, source = Error("The AD configuration for virtual directory '*' already exists in '{}'");
    /// The error names this setting of extended protection.
    TokenChecking: Flag, source = Error("ExtendedProtectionTokenChecking");
    /// The setting had no value.
    NullNotConverted: Flag, source = Error("Cannot convert null to type *ExtendedProtectionTokenCheckingMode");
    /// The values it could have had.
    TokenCheckingValues: Flag, source = Error("None,Allow,Require");
    /// A value of the directory has the wrong length.
    DnStringMismatch: Flag, source = Error("DNString length mismatch");
    /// What the failing cmdlet was given.
    IdentityParameter: Text, source = Error("-Identity:'{}'");
    /// A program answered with several lines.
    MessageNotText: Flag, source = Error("Cannot convert 'System.Object[]' to the type 'System.String' required by parameter 'Message'");
    /// The failing step removes a package.
    UninstallPackageStep: Flag, source = Error("ninstall-MsiPackage -ProductCode");
    /// A role that was removed.
    UninstallRoleEnded: Text, source = Line("Ending processing Uninstall-{}Role");
    /// The failing step removes the Mailbox role.
    UninstallMailboxStep: Flag, source = Error("ninstall-MailboxRole");
    /// The failing step removes the Transport role.
    UninstallBridgeheadStep: Flag, source = Error("ninstall-BridgeheadRole");
}
