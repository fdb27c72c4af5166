//! What is kept of an input while it is read: the runs of Setup in it, and the beginning of its text until a banner shows that
//! it is a log.

use super::text_line::TextLine;
use crate::bytes::lines::Line;
use crate::bytes::text::text;
use crate::log::reader::Reader;

/// How many bytes of text are kept.
pub const MAX_TEXT: usize = 1 << 20;
/// How many lines of it.
const MAX_LINES: usize = 100_000;

/// An input as far as it was read.
#[derive(Debug, Default)]
pub struct Kept {
    /// Its name, empty for pasted text.
    pub name: String,
    /// The runs of Setup.
    pub log: Reader,
    /// The beginning of the text; empty once a banner was seen.
    pub text: Vec<TextLine>,
    /// Whether there was more text than is kept.
    pub is_cut: bool,
    /// How many lines there are, known at the end.
    pub lines: u64,
    /// Whether it looks like a binary file, known at the end.
    pub is_binary: bool,
    bytes: usize,
}

impl Kept {
    /// An input of this name of which nothing was read.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Keeps a line of text, while there is room.
    pub fn keep(&mut self, line: &Line<'_>) {
        if self.bytes + line.bytes.len() < MAX_TEXT && self.text.len() < MAX_LINES {
            self.bytes += line.bytes.len() + 1;
            self.text.push(TextLine { number: line.number, offset: line.offset, text: text(line.bytes) });
        } else {
            self.is_cut = true;
        }
    }

    /// Forgets the text: the input is a log.
    pub fn forget_text(&mut self) {
        self.text = Vec::new();
    }
}
