//! Facts of the known issues of starting Setup.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// The licence terms were not accepted on the command line.
    LicenseTermsWanted: Flag, source = Line("You need to accept the license terms to install Microsoft Exchange Server");
    /// Setup allows only recovery.
    InconsistentServer: Flag, source = Line("*The Exchange Server is in an inconsistent state. Only disaster recovery mode is available.");
    /// The name that Setup looked for.
    NameOfServerFromBefore: Text, form = Form::Host, source = Line("Server Name={}");
}
