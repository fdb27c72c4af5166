//! Converts lines and messages to evidence of limited length.

use crate::bytes::lines::Line;
use crate::bytes::text::{clip, cut, decode, text};
use crate::facts::set::{MOST_TEXT, Proof};

/// Returns a line as evidence, cut at the maximum length.
pub fn proof(line: &Line<'_>) -> Proof {
    let whole = decode(cut(line.bytes, MOST_TEXT * 4));
    Proof::Line { line: line.number, offset: line.offset, text: clip(&whole, MOST_TEXT).to_owned() }
}

/// A message, cut where none ends.
pub fn message_text(message: &[u8]) -> String {
    text(cut(message, MOST_TEXT * 4))
}
