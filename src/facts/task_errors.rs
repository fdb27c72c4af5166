//! Facts of errors that stop a task of Setup: where it was, and the known ones among them.

use super::fact::{Keep, Kind::*, Source::*, facts};

facts! {
    // ---- where Setup was

    /// The id that Setup gives to the step that failed, as in `[ERROR-REFERENCE] Id=<component>___<task>`.
    ErrorReferenceId: Text, source = Error("[ERROR-REFERENCE] Id={}"), keep = Keep::Last;
    /// The stage that failed, as the screen names it.
    FailedStage: Text, source = Own;
    /// The cmdlet in the script that failed.
    ScriptCmdlet: Text, source = Own;
    /// What that script works on: a mailbox, a service, an atom of Exchange's core.
    ScriptObject: Text, source = Own;
    /// The id of the step of Setup, from whatever of these is known.
    FailingPlace: Text, source = Own;
}
