//! Making a safe excerpt of the log.

use std::sync::Arc;

use leptos::prelude::*;

use super::excerpt::Asked;
use crate::report::mask::excerpt::{Piece, SafeExcerpt, excerpt, places};
use crate::view::state::{App, SharedRun};
use crate::worker::fault::Fault;

/// Reads the lines around what proves the findings of a run, and replaces the names in them, once.
pub fn make(app: App, run: SharedRun, made: RwSignal<Asked<Arc<SafeExcerpt>>>) {
    if made.with_untracked(|made| *made != Asked::Unread) {
        return;
    }
    made.set(Asked::Reading);
    app.spawn(async move {
        let pieces = read(app, &run).await;
        // The fold may have been taken off the page meanwhile.
        let _ = made.try_set(match pieces {
            Ok(pieces) => Asked::Read(Arc::new(excerpt(run.report(), &run, pieces))),
            Err(_) => Asked::Failed,
        });
    });
}

async fn read(app: App, run: &SharedRun) -> Result<Vec<Piece>, Fault> {
    let files = app.log.files.get_value();
    let mut pieces: Vec<Piece> = Vec::new();
    for place in places(run) {
        if !pieces.iter().any(|piece| piece.shows(&place)) {
            let found = app.client().excerpt(&files, &place.file, place.line, place.offset).await?;
            pieces.push(Piece { file: place.file, first: found.first, lines: found.lines });
        }
    }
    Ok(pieces)
}
