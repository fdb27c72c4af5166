//! A line of text, kept until the form of the input is known.

use crate::bytes::lines::Line;
use crate::bytes::text::clip;
use crate::facts::set::{MOST_TEXT, Proof};

/// A line, or part of one if several records were run together.
#[derive(Debug, Clone)]
pub struct TextLine {
    /// Number of the line in the input.
    pub number: u64,
    /// Byte offset of the line.
    pub offset: u64,
    /// Its text.
    pub text: String,
}

impl TextLine {
    /// Returns it as a line for the log reader.
    pub fn line(&self) -> Line<'_> {
        Line { bytes: self.text.as_bytes(), number: self.number, offset: self.offset }
    }

    /// Returns it as evidence.
    pub fn proof(&self) -> Proof {
        Proof::Line { line: self.number, offset: self.offset, text: clip(&self.text, MOST_TEXT).to_owned() }
    }
}
