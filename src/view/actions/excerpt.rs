//! Reading the lines around a line.

use leptos::prelude::*;

use crate::bytes::excerpt::Excerpt;
use crate::view::state::App;

/// What is read from the input when the reader asks for it.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked<T> {
    /// Nobody asked for it.
    Unread,
    /// Asked for.
    Reading,
    /// There it is.
    Read(T),
    /// The input cannot be read any more.
    Failed,
}

/// Reads the lines around the one at `offset`, once.
pub fn read(app: App, file: &str, line: u64, offset: u64, lines: RwSignal<Asked<Excerpt>>) {
    if lines.get_untracked() != Asked::Unread {
        return;
    }
    lines.set(Asked::Reading);
    let file = file.to_owned();
    app.spawn(async move {
        let found = app.client().excerpt(&app.log.files.get_value(), &file, line, offset).await;
        // The fold may have been taken off the page meanwhile.
        let _ = lines.try_set(found.map_or(Asked::Failed, Asked::Read));
    });
}
