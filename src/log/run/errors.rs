//! Reads the text of an error: facts, the root message, exception types, and whether it was fatal.

use super::state::Run;
use crate::bytes::lines::Line;
use crate::bytes::text::{clip, decode, text};
use crate::facts::known_issues::LastCmdlet;
use crate::facts::set::{MOST_TEXT, Proof};
use crate::log::evidence::{message_text, proof};
use crate::log::index::Index;
use crate::log::root_message::telling;

/// Maximum number of positions in a line that are examined for the root message.
const MOST_ROOTS: usize = 50;
/// Maximum number of lines shown of an error.
const MOST_KEY_LINES: usize = 100;
/// Maximum number of lines of a script shown with its error.
pub(super) const MOST_SCRIPT_LINES: usize = 3;
/// Maximum number of captured values held back while an error is open.
const MOST_HELD: usize = 200;

impl Run {
    /// Keeps a line of the failed script if it calls the cmdlet begun last or shares a name with the error.
    pub(super) fn script_text(&mut self, line: &Line<'_>) {
        if self.script_lines.len() >= MOST_SCRIPT_LINES || self.root.is_some() || !self.error_open || line.bytes.starts_with(b"   at ") {
            return;
        }
        let script = decode(line.bytes).to_ascii_lowercase();
        let begun = Index::get().slot(&LastCmdlet).and_then(|slot| self.latest.get(slot)?.as_ref());
        let begun = begun.filter(|l| l.value.len() < 80).map(|l| text(&l.value).to_ascii_lowercase()).unwrap_or_default();
        let calls = core::iter::once(&begun).chain(&self.ended).any(|c| c.len() > 4 && script.contains(c.as_str()));
        if calls || self.names_what_the_error_names(&script) {
            self.script_lines.push(proof(line));
        }
    }

    /// Whether a line of a script, in lower case, names a service or component that the first lines of the error also name.
    pub(super) fn names_what_the_error_names(&self, script: &str) -> bool {
        let bytes = script.as_bytes();
        let service = &Index::get().service;
        service.find_iter(bytes).filter(|at| at.checked_sub(1).is_none_or(|before| !bytes[before].is_ascii_alphanumeric())).any(|at| {
            let len = bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
            let word = &script[at..at + len];
            len >= 12
                && self.key_lines.iter().take(2).any(|p| matches!(p, Proof::Line { text, .. } if text.to_ascii_lowercase().contains(word)))
        })
    }

    pub(super) fn key_line(&mut self, line: &Line<'_>) {
        if self.key_lines.len() < MOST_KEY_LINES {
            self.key_lines.push(proof(line));
        }
    }

    /// Begins an error. Those of Setup itself (level 0) are fatal; those of a task may turn out not to be.
    pub(super) fn open_error(&mut self) {
        if !self.restoring {
            self.in_error = true;
            self.error_open |= self.level > 0;
        }
    }

    /// Looks for facts, exception types and the root message in a line of an error.
    pub(super) fn error_text(&mut self, line: &Line<'_>, part: &[u8]) {
        for (fact, value) in Index::get().errors(part) {
            if !self.error_open {
                self.fact(fact, value, line);
            } else if self.held.len() < MOST_HELD {
                self.held.push((fact, clip(&decode(value.trim_ascii()), MOST_TEXT).to_owned(), proof(line)));
            }
        }
        if !self.error_open {
            return;
        }
        // `" was run: "Type: message`: the words between the quotes are translated, the quotes and the type are not.
        if self.root.is_none()
            && (part.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'"') || Index::get().script.find(part).is_some())
            && let Some(at) = Index::get()
                .root
                .find_iter(part)
                .take(MOST_ROOTS)
                .map(|at| at + 3)
                .find(|at| exception_type(&text(&part[*at..part.len().min(at + 300)])).is_some())
        {
            let root = message_text(&part[at..]);
            self.key_line(line);
            let mut root = root.as_str();
            while let Some(rest) = root.strip_suffix("\".") {
                root = rest;
            }
            // An exception that only wraps another says nothing: a later error may.
            if let Some(root) = telling(root) {
                self.root_line = Some(proof(line));
                self.root = Some(root);
            }
        }
        let ends = &Index::get().exception;
        if self.exceptions.len() < 6 && ends.iter().any(|e| e.find(part).is_some()) {
            let s = decode(part);
            let mut rest = &*s;
            // The word that contains one of the endings, and the text after it.
            while let Some(at) = ends.iter().filter_map(|e| e.find(rest.as_bytes())).min() {
                let is_between = |c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_'));
                let start = rest[..at].rfind(is_between).map_or(0, |before| rest.ceil_char_boundary(before + 1));
                let end = rest[at..].find(is_between).map_or(rest.len(), |end| rest.ceil_char_boundary(at + end + 1));
                let word = &rest[start..end];
                rest = &rest[end..];
                // Before a bracket it is a method such as `Task.ThrowError(`, or created by a script.
                let Some(word) = Some(word.trim_end_matches(|c: char| !(c.is_alphanumeric() || c == '('))).filter(|w| !w.ends_with('('))
                else {
                    continue;
                };
                let word = word.trim_matches('.');
                if word.contains('.')
                    && (word.ends_with("Exception") || word.ends_with("Error"))
                    && word.starts_with(|c: char| c.is_ascii_uppercase())
                    && self.exceptions.len() < 6
                    && !self.exceptions.iter().any(|e| e == word)
                {
                    self.exceptions.push(word.to_owned());
                }
            }
        }
    }

    /// Turns the values held back into facts: the error was fatal, or the run ends with it.
    pub(super) fn commit(&mut self) {
        for (fact, value, proof) in core::mem::take(&mut self.held) {
            self.facts.add(fact, value, proof);
        }
    }

    /// Drops the error: Setup went on with its next step.
    pub(super) fn survive(&mut self) {
        if self.error_open && self.signs.reference.is_none() && self.signs.stopping.is_none() {
            self.held.clear();
            self.key_lines.clear();
            self.exceptions.clear();
            self.root = None;
            self.root_line = None;
            self.script_lines.clear();
            self.ended.clear();
            self.first_error = None;
            self.signs.error = None;
            self.error_open = false;
        }
    }
}

/// Parses `Some.Dotted.Exception` at the beginning of a message.
fn exception_type(message: &str) -> Option<&str> {
    let end = message.find(':')?;
    let name = message[..end].trim();
    (name.contains('.') && (name.ends_with("Exception") || name.ends_with("Error")) && !name.contains(' ')).then_some(name)
}
