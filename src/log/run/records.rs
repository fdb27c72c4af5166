//! Dispatches each record of a run to the part that handles it.

use memchr::memmem;

use super::checks::MOST_MESSAGES;
use super::state::{MOST_ENDED, Run};
use crate::bytes::lines::Line;
use crate::bytes::text::text;
use crate::facts::set::Proof;
use crate::log::analysis;
use crate::log::evidence::{message_text, proof};
use crate::log::index::{Index, Meaning};
use crate::log::record::Tag;
use crate::log::root_message::telling;

impl Run {
    /// Takes a line of pasted text without a stamp, which may be part of an error.
    pub fn loose(&mut self, line: &Line<'_>, tag: Option<Tag>, record: &[u8]) {
        let was_error = self.in_error;
        if tag.is_some() || analysis::parse(record).is_some() {
            return self.record(line, tag, record);
        }
        self.record(line, None, record);
        self.floating_facts(line, record);
        if !self.in_error {
            self.in_error = was_error;
            let open = core::mem::replace(&mut self.error_open, true);
            self.level = 1;
            self.error_text(line, record);
            self.error_open = open || self.root.is_some();
            if let Some(root) = &self.root_line {
                self.signs.error.get_or_insert_with(|| root.clone());
            }
        }
    }

    /// Takes the values out of a message as Setup would print it; `line` is where it stands in other words.
    pub fn values(&mut self, line: &Line<'_>, message: &str) {
        self.line_facts(line, message.as_bytes());
        self.floating_facts(line, message.as_bytes());
    }

    /// Takes a continuation line. It is relevant only inside an error.
    pub fn continuation(&mut self, line: &Line<'_>) {
        self.last_line = line.number;
        self.ends_with(line);
        if self.in_error {
            self.script_text(line);
            self.error_text(line, line.bytes);
        } else if self.step.is_open() {
            self.step.line(line);
        }
    }

    /// Takes a record; `record` is its text after the header and the tag.
    pub fn record(&mut self, line: &Line<'_>, tag: Option<Tag>, record: &[u8]) {
        self.last_line = line.number;
        self.ends_with(line);
        self.in_error = false;
        self.step.close();
        let Some(&first) = record.first() else { return };
        if let Some(tag) = tag {
            self.tagged(line, tag, record);
            if !self.restoring {
                self.line_facts(line, record);
                self.floating_facts(line, record);
            }
            return;
        }
        match first {
            // Ignored. Return early, since there are as many as there are settings.
            b'S' if record.starts_with(b"Started [Setting:") => {
                self.after_package = false;
                return;
            }
            b'E' | b'S' if self.analysis(line, record) => return,
            b'F' if self.analysis(line, record) => {
                self.line_facts(line, record);
                self.floating_facts(line, record);
                return;
            }
            b'0'..=b'9' => {
                if memmem::find(&record[..record.len().min(40)], b"ErrorRecord: ").is_some() {
                    self.open_error();
                    if self.key_lines.len() < 6 {
                        self.key_lines.push(proof(line));
                    }
                    self.error_text(line, record);
                }
                return;
            }
            _ => {}
        }
        if self.after_package && !record.starts_with(b"Beginning processing ") && !record.starts_with(b"Ending processing") {
            self.after_package = false;
        }
        if self.error_open
            && self.ended.len() < MOST_ENDED
            && let Some(cmdlet) = record.strip_prefix(b"Ending processing ").filter(|c| c.len() < 80)
        {
            self.ended.push(text(cmdlet).to_ascii_lowercase());
        }
        Index::get().meanings(record, |meaning| match meaning {
            Meaning::Sign(sign, rest) => self.sign(line, sign, rest),
            Meaning::Fact(found, value) => self.line_fact(line, found, value),
        });
    }

    fn tagged(&mut self, line: &Line<'_>, tag: Tag, record: &[u8]) {
        match tag {
            Tag::Required => {
                self.settle();
                self.signs.required.get_or_insert_with(|| proof(line));
                self.pending_required = Some((proof(line), message_text(record)));
                // Some lines hold the address, too.
                self.url(line, record);
            }
            Tag::Recommended => {
                if self.recommended.len() < MOST_MESSAGES {
                    self.recommended.push((proof(line), message_text(record)));
                }
            }
            Tag::Reference => {
                if self.restoring {
                    return;
                }
                self.open_error();
                self.signs.reference.get_or_insert_with(|| proof(line));
                self.error_text(line, line.bytes);
                self.key_line(line);
                self.commit();
            }
            Tag::Error => {
                if self.restoring {
                    return;
                }
                self.open_error();
                self.signs.error.get_or_insert_with(|| proof(line));
                if self.after_package && record.starts_with(b"Object reference not set to an instance of an object") {
                    self.null_after_package.get_or_insert_with(|| proof(line));
                }
                tell(&mut self.first_error, line, record);
                if self.key_lines.len() < 8 {
                    self.key_lines.push(proof(line));
                }
                self.error_text(line, record);
            }
            Tag::Warning => {
                if !self.restoring {
                    self.in_error = true;
                    tell(&mut self.first_warning, line, record);
                    self.error_text(line, record);
                }
            }
        }
    }
}

/// Keeps the first message that tells something, else the first.
fn tell(first: &mut Option<(String, Proof)>, line: &Line<'_>, record: &[u8]) {
    if first.as_ref().is_none_or(|(message, _)| telling(message).is_none()) {
        let message = message_text(record);
        if first.is_none() || telling(&message).is_some() {
            *first = Some((message, proof(line)));
        }
    }
}
