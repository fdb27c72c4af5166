//! What is kept of an input while it is read: its runs of Setup, and the beginning of its text until a banner shows that it is
//! a log.

use super::text_line::TextLine;
use crate::bytes::lines::Line;
use crate::bytes::text::text;
use crate::log::reader::Reader;

/// Maximum number of bytes of text kept.
pub const MAX_TEXT: usize = 1 << 20;
/// Maximum number of lines of text kept.
const MAX_LINES: usize = 100_000;

/// An input, as far as it has been read.
#[derive(Debug, Default)]
pub struct Kept {
    /// Its name, empty for pasted text.
    pub name: String,
    /// The runs of Setup.
    pub log: Reader,
    /// The beginning of the text; empty once a banner has been seen.
    pub text: Vec<TextLine>,
    /// Whether there was more text than could be kept.
    pub is_cut: bool,
    /// Number of lines, known at the end.
    pub lines: u64,
    /// Whether it looks like a binary file, known at the end.
    pub is_binary: bool,
    bytes: usize,
}

impl Kept {
    /// Creates an input with this name.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Keeps a line of text if there is room.
    pub fn keep(&mut self, line: &Line<'_>) {
        if self.bytes + line.bytes.len() < MAX_TEXT && self.text.len() < MAX_LINES {
            self.bytes += line.bytes.len() + 1;
            self.text.push(TextLine { number: line.number, offset: line.offset, text: text(line.bytes) });
        } else {
            self.is_cut = true;
        }
    }

    /// Drops the text, because the input is a log.
    pub fn forget_text(&mut self) {
        self.text = Vec::new();
    }
}
