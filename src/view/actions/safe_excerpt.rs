//! Making a safe excerpt of the log.

use leptos::prelude::*;

use super::excerpt::Lines;
use crate::report::mask::excerpt::{Piece, excerpt, places};
use crate::view::state::{App, SharedRun};
use crate::worker::fault::Fault;

/// Reads the lines around what proves the findings of a run, and replaces the names in them, once.
pub fn make(app: App, run: SharedRun, made: RwSignal<Lines>) {
    if made.get_untracked() != Lines::Unread {
        return;
    }
    made.set(Lines::Reading);
    app.spawn(async move {
        let pieces = read(app, &run).await;
        // The fold may have been taken off the page meanwhile.
        let _ = made.try_set(match pieces {
            Ok(pieces) => {
                let safe = excerpt(run.report(), &run, pieces);
                Lines::Read { first: None, texts: safe.lines, replaced: safe.replaced }
            }
            Err(_) => Lines::Failed,
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
