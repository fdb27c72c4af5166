//! One run of Setup while it is read: each record goes to the part it is for. Facts, verdicts and signs of the end are kept,
//! never the records themselves.

mod checks;
mod errors;
mod finish;
mod signs;
mod step;

pub use checks::{Evaluated, MOST_MEMBERS, Members};
pub use signs::{SIGNS, Sign};

use memchr::memmem;

use super::analysis;
use super::index::Index;
use super::record::{Tag, iso};
use super::scanner::Passed;
use crate::bytes::lines::Line;
use crate::bytes::text::{clip, cut, decode, text};
use crate::facts::fact::Fact;
use crate::facts::set::{Facts, MOST_TEXT, Proof};
use checks::MOST_MESSAGES;
use signs::Signs;

/// Most cmdlets kept that ended right after an error.
const MOST_ENDED: usize = 3;

/// A run that is being read.
#[derive(Debug, Default)]
pub struct Run {
    /// From 1.
    pub number: u32,
    /// First line.
    pub first_line: u64,
    /// Its offset.
    pub offset: u64,
    /// Last line so far.
    pub last_line: u64,
    /// From the banner.
    pub banner: Option<String>,
    /// Whether a banner began it.
    pub has_banner: bool,
    /// The line that began it.
    pub beginning: Option<Proof>,
    /// First and last stamp, ISO 8601.
    pub started: Option<String>,
    last_stamp: Option<[u8; 24]>,
    /// Set where the text is from a screen.
    pub screen: Option<Screen>,
    /// The facts.
    pub facts: Facts,
    /// The table of all checks and settings.
    pub members: Members,
    /// Whether the table is full.
    pub members_capped: bool,
    /// Whether lines of evidence are cut short.
    pub evidence_cut: bool,
    kept: usize,
    signs: Signs,
    modes: Vec<&'static str>,
    mode: Option<String>,
    gui: bool,
    console: bool,
    setup_build: Option<(String, Proof)>,
    local_build: Option<(String, Proof)>,
    backup_build: Option<(String, Proof)>,
    time_zone: Option<String>,
    server_name: Option<String>,
    pending_required: Option<(Proof, String)>,
    orphans: Vec<(Proof, String)>,
    recommended: Vec<(Proof, String)>,
    restoring: bool,
    /// Inside the text of an error: the record itself and its continuation lines.
    in_error: bool,
    /// Level of the record that is read.
    pub level: u32,
    /// From the first line of an error until it turns out to be survived.
    error_open: bool,
    held: Vec<(&'static Fact, String, Proof)>,
    key_lines: Vec<Proof>,
    root: Option<String>,
    root_line: Option<Proof>,
    first_error: Option<(String, Proof)>,
    first_warning: Option<(String, Proof)>,
    exceptions: Vec<String>,
    /// By the slots of the index.
    latest: Vec<Option<Latest>>,
    analysis_finished: bool,
    /// Between "Installing a new product" and the next record that is more than a cmdlet's frame or a message.
    after_package: bool,
    /// Cmdlets that ended right after the error.
    ended: Vec<String>,
    /// The lines of the failed script that call them, or that name what the error names.
    script_lines: Vec<Proof>,
    /// The script that was begun last.
    step: step::Step,
    null_after_package: Option<Proof>,
}

/// What the console or the wizard showed, where the run is text from a screen.
#[derive(Debug, Clone, Default)]
pub struct Screen {
    /// The product that it names, as the report has it.
    pub product: Option<String>,
}

/// A line as evidence, cut at its maximum.
pub fn proof(line: &Line<'_>) -> Proof {
    let whole = decode(cut(line.bytes, MOST_TEXT * 4));
    Proof::Line { line: line.number, offset: line.offset, text: clip(&whole, MOST_TEXT).to_owned() }
}

/// The latest value of a fact, as bytes: its memory is used again for the next.
#[derive(Debug)]
struct Latest {
    fact: &'static Fact,
    value: Vec<u8>,
    line: Vec<u8>,
    number: u64,
    offset: u64,
}

impl Run {
    /// Begins a run.
    pub fn new(number: u32, first_line: u64, offset: u64) -> Self {
        Self { number, first_line, offset, last_line: first_line, ..Self::default() }
    }

    /// Number of lines so far.
    pub fn lines(&self) -> u64 {
        self.last_line.saturating_sub(self.first_line) + 1
    }

    /// Takes a stamp.
    pub fn stamp(&mut self, stamp: &[u8]) {
        if let Ok(bytes) = <[u8; 24]>::try_from(stamp) {
            if self.started.is_none() {
                self.started = iso(stamp);
            }
            self.last_stamp = Some(bytes);
        }
    }

    /// Last stamp as ISO 8601.
    pub fn ended(&self) -> Option<String> {
        self.last_stamp.as_ref().and_then(|s| iso(s))
    }

    /// A line of pasted text without a stamp: it may be part of an error, whatever stands before it.
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

    /// A continuation line: it matters only inside an error.
    pub fn continuation(&mut self, line: &Line<'_>) {
        self.last_line = line.number;
        if self.in_error {
            self.script_text(line);
            self.error_text(line, line.bytes);
        } else if self.step.is_open() {
            self.step.line(line);
        }
    }

    /// A record: `record` is its text after the header and the tag.
    pub fn record(&mut self, line: &Line<'_>, tag: Option<Tag>, record: &[u8]) {
        self.last_line = line.number;
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
            // Nothing is made of it; there are as many as there are settings.
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
        if let Some((sign, rest)) = Index::get().sign(record) {
            self.sign(line, sign, rest);
        }
        self.line_facts(line, record);
    }

    /// Whether every record matters, not only signs and facts.
    pub fn is_attentive(&self) -> bool {
        self.after_package || self.error_open && self.ended.len() < MOST_ENDED
    }

    /// Whether lines without a header matter: they belong to an error, or to the script that may come to one.
    pub fn wants_continuations(&self) -> bool {
        self.in_error || self.step.is_open()
    }

    /// Lines that say nothing were passed over.
    pub fn passed(&mut self, passed: &Passed) {
        self.last_line = passed.line;
        if passed.records > 0 {
            self.in_error = false;
            self.step.close();
            self.stamp(&passed.stamp);
        }
    }

    /// Facts whose line begins as this record does.
    fn line_facts(&mut self, line: &Line<'_>, record: &[u8]) {
        Index::get().line_facts(record, |found, value| match found.slot {
            Some(slot) => self.remember(slot, value, line),
            None => self.fact(found.fact, value, line),
        });
    }

    /// Facts that stand somewhere in the message of a check.
    fn floating_facts(&mut self, line: &Line<'_>, record: &[u8]) {
        for (pattern, fact) in &Index::get().floating {
            if let Some(value) = pattern.anchored(record) {
                self.fact(fact, value, line);
            }
        }
    }

    fn fact(&mut self, fact: &'static Fact, value: &[u8], line: &Line<'_>) {
        self.facts.note(fact, clip(&decode(value.trim_ascii()), MOST_TEXT), || proof(line));
    }

    /// Keeps the latest value of a fact, reusing its memory; nothing changes while an error is open.
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

    fn tagged(&mut self, line: &Line<'_>, tag: Tag, record: &[u8]) {
        match tag {
            Tag::Required => {
                self.settle();
                self.signs.required.get_or_insert_with(|| proof(line));
                self.pending_required = Some((proof(line), message_text(record)));
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
                if self.first_error.is_none() {
                    self.first_error = Some((message_text(record), proof(line)));
                }
                if self.key_lines.len() < 8 {
                    self.key_lines.push(proof(line));
                }
                self.error_text(line, record);
            }
            Tag::Warning => {
                if !self.restoring {
                    self.in_error = true;
                    self.first_warning.get_or_insert_with(|| (message_text(record), proof(line)));
                    self.error_text(line, record);
                }
            }
        }
    }
}

/// A message, cut where none ends.
fn message_text(message: &[u8]) -> String {
    text(cut(message, MOST_TEXT * 4))
}
