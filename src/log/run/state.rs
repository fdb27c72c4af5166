//! The state of a run while it is read.

use super::members::Members;
use super::step::Step;
use crate::bytes::lines::Line;
use crate::bytes::text::{clip, cut, decode};
use crate::facts::fact::{Fact, Kind};
use crate::facts::restored::Restored;
use crate::facts::set::{Facts, MOST_TEXT, Proof};
use crate::log::evidence::proof;
use crate::log::index::{Index, LineFact, Meaning};
use crate::log::record::iso;
use crate::log::scanner::Passed;

/// Maximum number of cmdlets kept that ended right after an error.
pub(super) const MOST_ENDED: usize = 3;

/// A run that is being read.
#[derive(Debug, Default)]
pub struct Run {
    /// From 1.
    pub number: u32,
    /// Number of the first line.
    pub first_line: u64,
    /// Offset of the first line.
    pub offset: u64,
    /// Number of the last line so far.
    pub last_line: u64,
    pub(super) last: Last,
    /// The product named in the banner.
    pub banner: Option<String>,
    /// Whether a banner began it.
    pub has_banner: bool,
    /// The line that began it.
    pub beginning: Option<Proof>,
    /// First and last stamp, ISO 8601.
    pub started: Option<String>,
    pub(super) last_stamp: Option<[u8; 24]>,
    /// Whether the text is from a screen, which does not tell errors from warnings.
    pub is_screen: bool,
    /// Lines that are not quoted as they were read.
    pub restored: Vec<Restored>,
    /// The facts.
    pub facts: Facts,
    /// The table of all checks and settings.
    pub members: Members,
    /// Whether the table is full.
    pub members_capped: bool,
    /// Whether lines of evidence are cut short.
    pub evidence_cut: bool,
    pub(super) kept: usize,
    pub(super) signs: Signs,
    pub(super) modes: Vec<&'static str>,
    pub(super) mode: Option<String>,
    pub(super) gui: bool,
    pub(super) console: bool,
    pub(super) told_product: Option<String>,
    pub(super) told_release: Option<String>,
    pub(super) setup_build: Option<(String, Proof)>,
    pub(super) local_build: Option<(String, Proof)>,
    pub(super) backup_build: Option<(String, Proof)>,
    pub(super) time_zone: Option<String>,
    pub(super) server_name: Option<String>,
    pub(super) pending_required: Option<(Proof, String)>,
    pub(super) orphans: Vec<(Proof, String)>,
    pub(super) recommended: Vec<(Proof, String)>,
    pub(super) restoring: bool,
    /// Whether the current line belongs to an error: its record or a continuation line.
    pub(super) in_error: bool,
    /// Level of the current record.
    pub level: u32,
    /// Set from the first line of an error until it turns out not to be fatal.
    pub(super) error_open: bool,
    pub(super) held: Vec<(&'static Fact, String, Proof)>,
    pub(super) key_lines: Vec<Proof>,
    pub(super) root: Option<String>,
    pub(super) root_line: Option<Proof>,
    pub(super) first_error: Option<(String, Proof)>,
    pub(super) first_warning: Option<(String, Proof)>,
    pub(super) exceptions: Vec<String>,
    /// Latest values, by slot of the index.
    pub(super) latest: Vec<Option<Latest>>,
    pub(super) analysis_finished: bool,
    /// Set from "Installing a new product" to the next record other than a cmdlet's frame or a message.
    pub(super) after_package: bool,
    /// Cmdlets that ended right after the error.
    pub(super) ended: Vec<String>,
    /// Lines of the failed script that call them, or share a name with the error.
    pub(super) script_lines: Vec<Proof>,
    /// The script begun last.
    pub(super) step: Step,
    pub(super) null_after_package: Option<Proof>,
}

/// The signs that decide the outcome, each with the line where it was seen.
#[derive(Debug, Clone, Default)]
pub(super) struct Signs {
    pub(super) completed: Option<Proof>,
    pub(super) not_completed: Option<Proof>,
    pub(super) end: Option<Proof>,
    /// A task began: Setup changed something.
    pub(super) began: bool,
    pub(super) stopping: Option<Proof>,
    pub(super) reference: Option<Proof>,
    pub(super) checks_failed: Option<Proof>,
    pub(super) required: Option<Proof>,
    pub(super) failed_rule: Option<Proof>,
    pub(super) rejected: Option<Proof>,
    pub(super) error: Option<Proof>,
    pub(super) last_result: Option<(String, Proof)>,
    pub(super) post_setup: bool,
    pub(super) host_exception: Option<Proof>,
    pub(super) stage_failed: Option<Proof>,
    /// A task began after the checks had been reported: they did not stop Setup.
    pub(super) went_on: bool,
}

/// The last line so far that is not empty, as bytes, so that its memory can be reused.
#[derive(Debug, Default)]
pub(super) struct Last {
    bytes: Vec<u8>,
    number: u64,
    offset: u64,
}

impl Last {
    /// Returns it as evidence, if there is one.
    pub(super) fn proof(&self) -> Option<Proof> {
        let line = Line { bytes: &self.bytes, number: self.number, offset: self.offset };
        (self.number > 0).then(|| proof(&line))
    }
}

/// The latest value of a fact, as bytes, so that its memory can be reused.
#[derive(Debug)]
pub(super) struct Latest {
    pub(super) fact: &'static Fact,
    pub(super) value: Vec<u8>,
    pub(super) line: Vec<u8>,
    pub(super) number: u64,
    pub(super) offset: u64,
}

impl Run {
    /// Begins a run.
    pub fn new(number: u32, first_line: u64, offset: u64) -> Self {
        Self { number, first_line, offset, last_line: first_line, ..Self::default() }
    }

    /// Returns the number of lines so far.
    pub fn lines(&self) -> u64 {
        self.last_line.saturating_sub(self.first_line) + 1
    }

    /// Records a time stamp.
    pub fn stamp(&mut self, stamp: &[u8]) {
        if let Ok(bytes) = <[u8; 24]>::try_from(stamp) {
            if self.started.is_none() {
                self.started = iso(stamp);
            }
            self.last_stamp = Some(bytes);
        }
    }

    /// Returns the last stamp in ISO 8601.
    pub fn ended(&self) -> Option<String> {
        self.last_stamp.as_ref().and_then(|s| iso(s))
    }

    /// Whether every record is needed, not only signs and facts.
    pub fn is_attentive(&self) -> bool {
        self.after_package || self.error_open && self.ended.len() < MOST_ENDED
    }

    /// Whether lines without a header are needed: they belong to an error, or to a script that may fail.
    pub fn wants_continuations(&self) -> bool {
        self.in_error || self.step.is_open()
    }

    /// Notes the line with which the run ends so far.
    pub fn ends_with(&mut self, line: &Line<'_>) {
        if line.bytes.is_empty() {
            return;
        }
        let Last { bytes, number, offset } = &mut self.last;
        bytes.clear();
        bytes.extend_from_slice(cut(line.bytes, MOST_TEXT * 4));
        (*number, *offset) = (line.number, line.offset);
    }

    /// Accounts for lines that were skipped.
    pub fn passed(&mut self, passed: &Passed) {
        self.last_line = passed.line;
        if passed.records > 0 {
            self.in_error = false;
            self.step.close();
            self.stamp(&passed.stamp);
        }
    }

    /// Adds the facts whose line this record is.
    pub(super) fn line_facts(&mut self, line: &Line<'_>, record: &[u8]) {
        Index::get().meanings(record, |meaning| {
            if let Meaning::Fact(found, value) = meaning {
                self.line_fact(line, found, value);
            }
        });
    }

    /// Adds a fact whose line this is.
    pub(super) fn line_fact(&mut self, line: &Line<'_>, found: &LineFact, value: &[u8]) {
        match found.slot {
            Some(slot) => self.remember(slot, value, line),
            None => self.fact(found.fact, value, line),
        }
    }

    /// Adds the facts anywhere in the message of a check.
    pub(super) fn floating_facts(&mut self, line: &Line<'_>, record: &[u8]) {
        for (pattern, fact) in &Index::get().floating {
            let value = pattern.anchored(record).map(|value| unquoted(value.trim_ascii()));
            let is_number = |value: &[u8]| !value.is_empty() && value.iter().all(u8::is_ascii_digit);
            if let Some(value) = value.filter(|value| fact.kind != Kind::Number || is_number(value)) {
                self.fact(fact, value, line);
            }
        }
    }

    pub(super) fn fact(&mut self, fact: &'static Fact, value: &[u8], line: &Line<'_>) {
        self.facts.note(fact, clip(&decode(value.trim_ascii()), MOST_TEXT), || proof(line));
    }

    /// Keeps the latest value of a fact, reusing its memory. Does nothing while an error is open.
    pub fn remember(&mut self, slot: usize, value: &[u8], line: &Line<'_>) {
        if self.error_open {
            return;
        }
        if self.latest.is_empty() {
            self.latest.resize_with(Index::get().slots.len(), || None);
        }
        let (Some(place), Some(&fact)) = (self.latest.get_mut(slot), Index::get().slots.get(slot)) else { return };
        let latest = place.get_or_insert_with(|| Latest { fact, value: Vec::new(), line: Vec::new(), number: 0, offset: 0 });
        latest.value.clear();
        latest.value.extend_from_slice(cut(value.trim_ascii(), MOST_TEXT * 4));
        latest.line.clear();
        latest.line.extend_from_slice(cut(line.bytes, MOST_TEXT * 4));
        latest.number = line.number;
        latest.offset = line.offset;
    }
}

/// Returns a value without the quotes around it, which some messages have and others have not.
fn unquoted(value: &[u8]) -> &[u8] {
    let quotes: [(&[u8], &[u8]); 3] = [(b"'", b"'"), (b"\"", b"\""), ("\u{2018}".as_bytes(), "\u{2019}".as_bytes())];
    quotes.iter().find_map(|(open, close)| value.strip_prefix(*open)?.strip_suffix(*close)).unwrap_or(value)
}
