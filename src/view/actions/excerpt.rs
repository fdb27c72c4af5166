//! Reading the lines around a line.

use leptos::prelude::*;

use crate::report::mask::excerpt::Replaced;
use crate::view::state::App;

/// Lines of the input that the reader may ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Lines {
    /// Nobody asked for them.
    Unread,
    /// Asked for.
    Reading,
    /// There they are.
    Read {
        /// Number of the first, where they follow each other.
        first: Option<u64>,
        /// Their texts.
        texts: Vec<String>,
        /// What was replaced in them.
        replaced: Vec<Replaced>,
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
            Ok(found) => Lines::Read { first: Some(found.first), texts: found.lines, replaced: Vec::new() },
            Err(_) => Lines::Failed,
        });
    });
}
