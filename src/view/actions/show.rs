//! Going from view to view.

use leptos::prelude::*;

use super::{index, question_texts};
use crate::view::state::{App, Tab};

/// Opens a view, where the page has more than one.
pub fn show(app: App, tab: Tab) {
    if app.options.only.get_untracked().is_none() && app.tab.get_untracked() != tab {
        app.tab.set(tab);
        fetch(app);
    }
}

/// Fetches what the open view needs besides.
pub fn fetch(app: App) {
    match app.tab.get_untracked() {
        Tab::Log => {}
        Tab::Questions => question_texts::fetch(app),
        Tab::Lookup => index::fetch(app),
    }
}
