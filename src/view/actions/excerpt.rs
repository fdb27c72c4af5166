//! Reading the lines around a line.

use leptos::prelude::*;

use crate::view::state::App;

/// The lines around a line of the input.
#[derive(Debug, Clone, PartialEq)]
pub enum Lines {
    /// Nobody asked for them.
    Unread,
    /// Asked for.
    Reading,
    /// There they are.
    Read {
        /// Number of the first.
        first: u64,
        /// Their texts.
        texts: Vec<String>,
    },
    /// The input cannot be read any more.
    Failed,
}

/// Reads the lines around the one at `offset`, once.
pub fn read(app: App, file: &str, line: u64, offset: u64, lines: RwSignal<Lines>) {
    if lines.get_untracked() != Lines::Unread {
        return;
    }
    lines.set(Lines::Reading);
    let file = file.to_owned();
    app.spawn(async move {
        let found = app.client().excerpt(&app.log.files.get_value(), &file, line, offset).await;
        // The fold may have been taken off the page meanwhile.
        let _ = lines.try_set(match found {
            Ok(found) => Lines::Read { first: found.first, texts: found.lines },
            Err(_) => Lines::Failed,
        });
    });
}
