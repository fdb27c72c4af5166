//! The index of the look-up: fetched when the look-up is opened, or a text is pasted.

use std::sync::Arc;

use futures::channel::oneshot::{self, Receiver};
use leptos::prelude::*;

use crate::lookup::index::{Index, Reader};
use crate::lookup::suggest::add;
use crate::report::model::Report;
use crate::view::state::App;
use crate::worker::host::Given;
use crate::worker::tasks::Pace;

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
    let index = match app.site().text("lookup.tsv").await {
        Ok(text) => Ok(Arc::new(read(&text).await)),
        Err(fault) => Err(fault),
    };
    app.find.index.try_set(Some(index.clone()));
    index.ok()
}

/// Reads the index in pieces: all at once it would keep the page waiting.
async fn read(text: &str) -> Index {
    let mut pace = Pace::new();
    let mut reader = Reader::default();
    for line in text.lines() {
        reader.line(line);
        pace.breathe().await;
    }
    reader.finish()
}

/// Fetches the index for a text that was pasted, while it is read: for each, so that no request tells what was found.
pub fn fetch_for(app: App, files: &[Given]) -> Receiver<Option<Arc<Index>>> {
    let (sender, receiver) = oneshot::channel();
    if files.iter().all(|given| given.name.is_empty()) {
        app.spawn(async move {
            let _ = sender.send(had(app).await);
        });
    }
    receiver
}

/// Adds what the look-up finds for a short text in which the reader of logs found nothing.
pub async fn suggest(report: &mut Report, index: Receiver<Option<Arc<Index>>>) {
    if !report.asked.is_empty()
        && let Ok(Some(index)) = index.await
    {
        add(report, &index);
    }
}
