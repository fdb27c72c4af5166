//! The script of the step that Setup runs, kept until the next one: an error may be about one of its lines.

use crate::bytes::lines::Line;
use crate::facts::set::Proof;
use crate::log::evidence::proof;

/// Most lines of a script that are kept.
const MOST_LINES: usize = 300;
/// Most bytes of a script that are kept.
const MOST_BYTES: usize = 1 << 16;

/// The lines of one script; its memory is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Step {
    bytes: Vec<u8>,
    /// Number, offset in the file, and where the line ends in `bytes`.
    lines: Vec<(u64, u64, usize)>,
    /// The lines that follow belong to it.
    open: bool,
}

impl Step {
    /// A script begins behind this record.
    pub(super) fn begin(&mut self) {
        self.bytes.clear();
        self.lines.clear();
        self.open = true;
    }

    /// Another record ends it.
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

    /// The lines that the error is about, as evidence.
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
