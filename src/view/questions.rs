//! The questions, for those who have no log. Not there yet: the tab stays hidden.

use super::dom::{El, el};
use super::state::App;

/// Whether the tab is shown.
pub const READY: bool = false;

/// The view.
pub fn questions(_app: App) -> El {
    el("div")
}
