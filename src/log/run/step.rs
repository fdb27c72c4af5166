//! Keeps the script of the current step, since an error may be about one of its lines.

use crate::bytes::lines::Line;
use crate::facts::set::Proof;
use crate::log::evidence::proof;

/// Maximum number of lines kept of a script.
const MOST_LINES: usize = 300;
/// Maximum number of bytes kept of a script.
const MOST_BYTES: usize = 1 << 16;

/// The lines of one script. Its memory is reused for the next.
#[derive(Debug, Default)]
pub(super) struct Step {
    bytes: Vec<u8>,
    /// For each line its number, its offset in the file and its end in `bytes`.
    lines: Vec<(u64, u64, usize)>,
    /// Whether the following lines belong to it.
    open: bool,
}

impl Step {
    /// Begins a script after this record.
    pub(super) fn begin(&mut self) {
        self.bytes.clear();
        self.lines.clear();
        self.open = true;
    }

    /// Ends the script at the next record.
    pub(super) fn close(&mut self) {
        self.open = false;
    }

    /// Whether lines without a header belong to it.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Takes a line of the script.
    pub(super) fn line(&mut self, line: &Line<'_>) {
        self.bytes.extend_from_slice(line.bytes);
        self.lines.push((line.number, line.offset, self.bytes.len()));
        self.open = self.lines.len() < MOST_LINES && self.bytes.len() < MOST_BYTES;
    }

    /// Returns the lines the error is about, as evidence.
    pub(super) fn about(&self, is_about: impl Fn(&[u8]) -> bool, most: usize) -> Vec<Proof> {
        let mut from = 0;
        let mut found = Vec::new();
        for &(number, offset, end) in &self.lines {
            let bytes = &self.bytes[from..end];
            from = end;
            if found.len() < most && is_about(bytes) {
                found.push(proof(&Line { bytes, number, offset }));
            }
        }
        found
    }
}
