//! A verbose log of Windows Installer, which explains why one of Setup's packages failed. The log of an update of Exchange is
//! [another form](super::update_log); that of an update of another program explains nothing.

use std::collections::VecDeque;

use memchr::memmem;

use super::form::{Companion, Form, Next, Reading};
use super::kept::Kept;
use super::text_line::TextLine;
use super::update_log::failed_action;
use crate::bytes::lines::Line;
use crate::bytes::text::{cut, text};
use crate::catalog::Catalog;

/// Number of lines within which it must be recognised.
const MAX_HEAD: u64 = 40;
/// Maximum number of lines kept.
const MAX_LINES: usize = 12;
/// Maximum length of a line, in bytes.
const MAX_BYTES: usize = 2000;
/// Number of lines kept before the end of a failed action.
const BEFORE: usize = 3;
/// Length of " -- " and the word for an error, in bytes.
const MAX_WORD: usize = 40;
/// The findings such a log explains.
const EXPLAINS: &[&str] = &["msi-source-missing", "msi-fatal-error", "msi-null-reference", "msi-directory-rights", "msi-insert-disk"];

/// See the head of the file.
#[derive(Debug, Default)]
pub struct Msi {
    seen: u64,
    is_msi: bool,
    is_patch: bool,
    lines: Vec<TextLine>,
    /// The last lines before the end of a failed action.
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
        let is_end = failed_action(bytes).is_some();
        let is_error = is_error_message(bytes) || has(b"CustomAction ") && has(b"returned actual error") || has(b"SOURCEMGMT: Failed");
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

/// Whether a line tells an error by its number, whatever the word for it: `Product: Contoso -- Error 1706. No source…`.
fn is_error_message(line: &[u8]) -> bool {
    let Some(at) = memmem::find(line, b" -- ") else { return false };
    let Some(stop) = memchr::memchr(b'.', &line[at..]) else { return false };
    let number = line[at..at + stop].rsplit(|b| !b.is_ascii_digit()).next().unwrap_or_default();
    (4..=5).contains(&number.len()) && stop < MAX_WORD + number.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_in_any_language() {
        for line in [
            "Product: Microsoft Exchange Server -- Error 1706. No valid source could be found.",
            "Produit : Microsoft Exchange Server -- Erreur 1706. Aucune source valide.",
            "\u{88fd}\u{54c1}: Microsoft Exchange Server -- \u{30a8}\u{30e9}\u{30fc} 1706.\u{6709}\u{52b9}\u{306a}",
        ] {
            assert!(is_error_message(line.as_bytes()), "{line}");
        }
        for line in ["Product: Microsoft Exchange Server -- Installation failed.", "Action 9:26:54: x -- y", "Built in 2016. Done."] {
            assert!(!is_error_message(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn every_issue_of_windows_installer_is_explained() {
        for entry in Catalog::default().entries().filter(|e| e.id.starts_with("msi-")) {
            assert!(EXPLAINS.contains(&entry.id), "{}", entry.id);
        }
        assert!(EXPLAINS.iter().all(|id| Catalog::default().find(id).is_some()));
    }
}
