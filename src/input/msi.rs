//! A verbose log of Windows Installer, which explains why one of Setup's packages failed. The log of an update of Exchange is
//! [another form](super::update_log); that of an update of another program explains nothing.

use std::collections::VecDeque;

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
/// Number of lines kept before "Return value 3".
const BEFORE: usize = 3;
/// The findings such a log explains.
const EXPLAINS: &[&str] = &["msi-source-missing", "msi-fatal-error", "msi-null-reference", "msi-directory-rights", "msi-insert-disk"];

/// See the head of the file.
#[derive(Debug, Default)]
pub struct Msi {
    seen: u64,
    is_msi: bool,
    is_patch: bool,
    lines: Vec<TextLine>,
    /// The last lines before "Return value 3", which ends a failed action.
    recent: VecDeque<TextLine>,
}

impl Form for Msi {
    fn line(&mut self, line: &Line<'_>, name: &str) {
        self.seen += 1;
        let bytes = line.bytes;
        let has = |part: &[u8]| memmem::find(bytes, part).is_some();
        if !self.is_msi {
            self.is_msi = self.seen <= MAX_HEAD
                && [&b"=== Verbose logging started"[..], b"MSI (s) (", b"MSI (c) ("].iter().any(|start| bytes.starts_with(start));
            if !self.is_msi {
                return;
            }
            self.is_patch = name.to_ascii_lowercase().contains("patchverboselogging") || has(b".msp");
        }
        self.is_patch |= has(b".msp") && has(b"PATCH");
        let keep = || TextLine { number: line.number, offset: line.offset, text: text(cut(bytes, MAX_BYTES)) };
        let is_end = has(b"Return value 3");
        let is_error = has(b" -- Error ") || has(b"CustomAction ") && has(b"returned actual error") || has(b"SOURCEMGMT: Failed");
        if is_end && self.lines.len() + self.recent.len() < MAX_LINES {
            self.lines.extend(self.recent.drain(..));
        }
        if !is_end && !is_error {
            self.recent.push_back(keep());
            if self.recent.len() > BEFORE {
                self.recent.pop_front();
            }
        } else if self.lines.len() < MAX_LINES {
            self.lines.push(keep());
        }
    }

    fn recognise(&self, _: &Kept, _: &Reading) -> bool {
        self.is_msi
    }

    fn read(&mut self, input: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        reading.companion = Some(Companion {
            name: input.name.clone(),
            lines: core::mem::take(&mut self.lines),
            explains: if self.is_patch { &[] } else { EXPLAINS },
            by_name: !self.is_patch,
            alone: if self.is_patch { "other-update-log" } else { "companion-alone" },
        });
        Next::Done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_issue_of_windows_installer_is_explained() {
        for entry in Catalog::default().entries().filter(|e| e.id.starts_with("msi-")) {
            assert!(EXPLAINS.contains(&entry.id), "{}", entry.id);
        }
        assert!(EXPLAINS.iter().all(|id| Catalog::default().find(id).is_some()));
    }
}
