//! The forms of input, in the order in which they are tried. To add one see "Add a form of input" in CONTRIBUTING.md.

use super::bare_id::BareId;
use super::binary::Binary;
use super::blank::Blank;
use super::console::Console;
use super::form::Form;
use super::fragment::Fragment;
use super::help_address::HelpAddress;
use super::ldif::Ldif;
use super::log_piece::LogPiece;
use super::mentions::Mentions;
use super::msi::Msi;
use super::script::Script;
use super::sentence::Sentence;
use super::service_control::ServiceControl;
use super::update_log::UpdateLog;
use super::whole_log::WholeLog;

/// Creates the value of a form for one input.
pub type New = fn() -> Box<dyn Form>;

/// All forms. Those recognised with certainty come first; from [`LogPiece`] on they read the same text one after another.
pub const FORMS: &[New] = &[
    || Box::new(WholeLog),
    || Box::new(Blank),
    || Box::new(Binary),
    || Box::<Ldif>::default(),
    || Box::new(ServiceControl::whole()),
    || Box::new(UpdateLog::whole()),
    || Box::<Msi>::default(),
    || Box::new(Script),
    || Box::<LogPiece>::default(),
    || Box::<Fragment>::default(),
    || Box::new(ServiceControl::piece()),
    || Box::new(UpdateLog::piece()),
    || Box::new(Console),
    || Box::new(HelpAddress),
    || Box::new(Sentence),
    || Box::new(BareId),
    || Box::new(Mentions),
];
