//! The index of the look-up: fetched when the look-up is opened, or a short text says nothing to the reader of logs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::lookup::Index;
use crate::lookup::suggest::add;
use crate::report::model::Report;
use crate::view::state::App;

/// Fetches the index, unless it is there. What failed is tried again next time.
pub fn fetch(app: App) {
    app.spawn(async move {
        had(app).await;
    });
}

/// Returns the index, fetched if need be; nothing where it cannot be had.
async fn had(app: App) -> Option<Arc<Index>> {
    if let Some(Ok(index)) = app.find.index.get_untracked() {
        return Some(index);
    }
    let index = app.host().text("lookup.tsv").await.map(|text| Arc::new(Index::read(&text)));
    app.find.index.try_set(Some(index.clone()));
    index.ok()
}

/// Adds what the look-up finds for a short text in which the reader of logs found nothing.
pub async fn suggest(app: App, report: &mut Report) {
    if !report.asked.is_empty()
        && let Some(index) = had(app).await
    {
        add(report, &index);
    }
}
