//! `ldif.err`: the errors of a schema import, which explain a failure in Setup's log.

use memchr::memmem;

use super::form::{Companion, Form, Next, Reading};
use super::kept::Kept;
use super::text_line::TextLine;
use crate::bytes::lines::Line;
use crate::bytes::text::{cut, text};
use crate::catalog::Catalog;

/// Number of lines within which it must be recognised.
const MAX_HEAD: u64 = 40;
/// Maximum number of lines kept.
const MAX_LINES: usize = 12;
/// Maximum length of a line, in bytes.
const MAX_BYTES: usize = 2000;

/// See the head of the file.
#[derive(Debug, Default)]
pub struct Ldif {
    seen: u64,
    is_ldif: bool,
    lines: Vec<TextLine>,
}

impl Form for Ldif {
    fn line(&mut self, line: &Line<'_>, _: &str) {
        self.seen += 1;
        let bytes = line.bytes;
        self.is_ldif |= self.seen <= MAX_HEAD
            && (bytes.starts_with(b"Entry DN: ") || memmem::find(bytes, b"error on entry starting on line").is_some());
        if self.is_ldif && !bytes.is_empty() && self.lines.len() < MAX_LINES {
            self.lines.push(TextLine { number: line.number, offset: line.offset, text: text(cut(bytes, MAX_BYTES)) });
        }
    }

    fn recognise(&self, _: &Kept, _: &Reading) -> bool {
        self.is_ldif
    }

    fn read(&mut self, input: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        reading.companion = Some(Companion {
            name: input.name.clone(),
            lines: core::mem::take(&mut self.lines),
            explains: &["schema-import-ldif-failed"],
            by_name: false,
            alone: "companion-alone",
        });
        Next::Done
    }
}
