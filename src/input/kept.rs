//! What is kept of an input while it is read: its runs of Setup, and its text until a banner shows that it is a log. Of a long
//! text its beginning and its end are kept.

use std::collections::VecDeque;

use super::text_line::TextLine;
use crate::bytes::lines::{Line, MAX_LINE};
use crate::bytes::text::text;
use crate::log::reader::Reader;

/// Maximum number of bytes kept of the beginning of a text, and of its end.
pub const MAX_TEXT: usize = 1 << 19;
/// The same for its lines.
const MAX_LINES: usize = 50_000;

/// An input, as far as it has been read.
#[derive(Debug, Default)]
pub struct Kept {
    /// Its name, empty for pasted text.
    pub name: String,
    /// The runs of Setup.
    pub log: Reader,
    /// The beginning of the text, and its end once the input has ended; empty once a banner has been seen.
    pub text: Vec<TextLine>,
    /// The lines that were left out.
    pub gap: Option<Gap>,
    /// A line that was cut because it is too long.
    pub long_line: Option<u64>,
    /// Number of lines, known at the end.
    pub lines: u64,
    /// Whether it looks like a binary file, known at the end.
    pub is_binary: bool,
    /// Size of the beginning, and whether it is complete.
    bytes: usize,
    is_full: bool,
    /// The last lines, and their size.
    last: VecDeque<TextLine>,
    last_bytes: usize,
}

/// Lines of a text that were not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// Number of the first.
    pub from: u64,
    /// Number of the last.
    pub to: u64,
}

impl Kept {
    /// Creates an input with this name.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Keeps a line of text, if need be in the place of earlier ones.
    pub fn keep(&mut self, line: &Line<'_>) {
        if line.bytes.len() >= MAX_LINE {
            self.long_line.get_or_insert(line.number);
        }
        let kept = TextLine { number: line.number, offset: line.offset, text: text(line.bytes) };
        let size = kept.text.len() + 1;
        self.is_full |= self.bytes + size > MAX_TEXT || self.text.len() >= MAX_LINES;
        if !self.is_full {
            self.bytes += size;
            self.text.push(kept);
            return;
        }
        self.last_bytes += size;
        self.last.push_back(kept);
        while self.last_bytes > MAX_TEXT || self.last.len() > MAX_LINES {
            let Some(left_out) = self.last.pop_front() else { break };
            self.last_bytes -= left_out.text.len() + 1;
            let number = left_out.number;
            self.gap = Some(Gap { from: self.gap.map_or(number, |gap| gap.from), to: number });
        }
    }

    /// Puts beginning and end of the text together, with an empty line for what is missing between them.
    pub fn join(&mut self) {
        if let (Some(gap), Some(last)) = (self.gap, self.text.last()) {
            self.text.push(TextLine { number: gap.from, offset: last.offset, text: String::new() });
        }
        self.text.extend(core::mem::take(&mut self.last));
    }

    /// Drops the text, because the input is a log.
    pub fn forget_text(&mut self) {
        if !self.text.is_empty() {
            (self.text, self.last) = (Vec::new(), VecDeque::new());
            (self.gap, self.long_line) = (None, None);
        }
    }
}
