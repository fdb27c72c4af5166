//! The index of the look-up: fetched when the look-up is opened.

use std::sync::Arc;

use leptos::prelude::*;

use crate::lookup::Index;
use crate::view::state::App;

/// Fetches the index, unless it is there. What failed is tried again next time.
pub fn fetch(app: App) {
    if app.find.index.with_untracked(|index| matches!(index, Some(Ok(_)))) {
        return;
    }
    app.spawn(async move {
        let index = app.host().text("lookup.tsv").await.map(|text| Arc::new(Index::read(&text)));
        app.find.index.set(Some(index));
    });
}
