//! What leads into the look-up.

use leptos::prelude::*;

use super::show::show;
use crate::view::state::{App, Tab};

/// Goes to the card of a rule.
pub fn open_card(app: App, id: &str) {
    show(app, Tab::Lookup);
    app.find.card.set(id.to_owned());
    app.focus("card");
}

/// Looks words up.
pub fn search_for(app: App, words: String) {
    app.find.query.set(words);
    search(app);
}

/// Goes to the search.
pub fn search(app: App) {
    show(app, Tab::Lookup);
    app.focus("search");
}
