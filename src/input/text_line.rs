//! A line of text that is kept until its form is known.

use crate::bytes::lines::Line;
use crate::bytes::text::clip;
use crate::facts::set::{MOST_TEXT, Proof};

/// A line, or a part of one where several were glued together.
#[derive(Debug, Clone)]
pub struct TextLine {
    /// Number of the line in the input.
    pub number: u64,
    /// Its offset.
    pub offset: u64,
    /// Its text.
    pub text: String,
}

impl TextLine {
    /// As a line for the reader of logs.
    pub fn line(&self) -> Line<'_> {
        Line { bytes: self.text.as_bytes(), number: self.number, offset: self.offset }
    }

    /// As evidence.
    pub fn proof(&self) -> Proof {
        Proof::Line { line: self.number, offset: self.offset, text: clip(&self.text, MOST_TEXT).to_owned() }
    }
}
