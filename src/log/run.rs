//! One run of Setup while it is read: facts, verdicts and signs of its end; never the records themselves.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::analysis::{self, MOST_ID, Member, RuleType};
use super::index::{Index, Quick};
use super::record::{Tag, iso};
use crate::bytes::lines::{Line, clip, cut, decode, text};
use crate::catalog::Catalog;
use crate::catalog::builds;
use crate::facts::common::*;
use crate::facts::fact::Fact;
use crate::facts::known_issues::{NullReferenceAfterPackage, SchemaMasterDomainLabel, ServerDomainLabel};
use crate::facts::set::{Facts, MOST_TEXT, Proof, version};

/// Most distinct rules and settings kept of one run.
pub const MOST_MEMBERS: usize = 4000;
/// Most warnings and required messages kept of one run.
const MOST_MESSAGES: usize = 400;
/// Most places in a line that are looked at for the root of an error.
const MOST_ROOTS: usize = 50;
/// Most characters of a value in the table.
const MOST_SHOWN: usize = 200;
/// Most lines of one kind that are kept of one rule.
const MOST_OF_RULE: usize = 8;
/// How many bytes of such lines are kept whole.
const MOST_KEPT: usize = 8 << 20;
/// Most lines that tell the error.
const MOST_KEY_LINES: usize = 100;
/// Most captured values held back while an error is open.
const MOST_HELD: usize = 200;

/// One row of the table of all checks and settings.
#[derive(Debug, Clone)]
pub struct Evaluated {
    /// As written.
    pub id: String,
    /// Rule or setting.
    pub member: Member,
    /// The value; `None` after an exception.
    pub value: Option<String>,
    /// Where.
    pub line: u64,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Setup finished its work.
    Succeeded,
    /// Setup stopped.
    Failed,
    /// No end, and nothing that stopped it.
    Incomplete,
    /// The lines do not tell.
    Unknown,
}

/// Signs by which the outcome is told; each the line where it was seen.
#[derive(Debug, Clone, Default)]
struct Signs {
    completed: Option<Proof>,
    not_completed: Option<Proof>,
    end: Option<Proof>,
    stopping: Option<Proof>,
    reference: Option<Proof>,
    checks_failed: Option<Proof>,
    required: Option<Proof>,
    failed_rule: Option<Proof>,
    rejected: Option<Proof>,
    error: Option<Proof>,
    last_result: Option<(String, Proof)>,
    post_setup: bool,
    host_exception: Option<Proof>,
    /// A task began after the checks had been reported: they did not stop Setup.
    went_on: bool,
}

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
    /// The facts.
    pub facts: Facts,
    /// The table of all checks, and that of all settings, by lower-case id.
    pub members: [HashMap<String, Evaluated, Quick>; 2],
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
    /// The cmdlet begun last.
    cmdlet: Vec<u8>,
    /// Cmdlets that ended right after the error.
    ended: Vec<String>,
    /// The lines of the failed script that call them, or that name what the error names.
    script_lines: Vec<Proof>,
    null_after_package: Option<Proof>,
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

/// An id in lower case, on the stack.
struct Lower {
    bytes: [u8; MOST_ID],
    len: usize,
}

impl Lower {
    /// The id is one that [`analysis::parse`] let through.
    fn new(id: &[u8]) -> Self {
        let mut bytes = [0; MOST_ID];
        let len = id.len().min(MOST_ID);
        bytes[..len].copy_from_slice(&id[..len]);
        bytes[..len].make_ascii_lowercase();
        Self { bytes, len }
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
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
        }
    }

    /// A line of the script that failed: the one with the cmdlet begun last, else one that shares a name with the error.
    fn script_text(&mut self, line: &Line<'_>) {
        if self.script_lines.len() >= 3 || self.root.is_some() || !self.error_open || line.bytes.starts_with(b"   at ") {
            return;
        }
        let script = text(line.bytes).to_ascii_lowercase();
        let begun = text(&self.cmdlet).to_ascii_lowercase();
        let calls = core::iter::once(&begun).chain(&self.ended).any(|c| c.len() > 4 && script.contains(c.as_str()));
        let shares = || {
            self.key_lines.iter().take(2).any(|p| {
                let Proof::Line { text, .. } = p else { return false };
                let error = text.to_ascii_lowercase();
                script
                    .split(|c: char| !c.is_ascii_alphanumeric())
                    .any(|w| w.len() >= 12 && w.starts_with("msexchange") && error.contains(w))
            })
        };
        if calls || shares() {
            self.script_lines.push(proof(line));
        }
    }

    /// A record: `record` is its text after the header and the tag.
    pub fn record(&mut self, line: &Line<'_>, tag: Option<Tag>, record: &[u8]) {
        self.last_line = line.number;
        self.in_error = false;
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
                if memchr::memmem::find(&record[..record.len().min(40)], b"ErrorRecord: ").is_some() {
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
        if record.starts_with(b"Installing a new product. Package: ") {
            self.after_package = true;
        } else if let Some(cmdlet) = record.strip_prefix(b"Beginning processing ") {
            if !self.error_open && cmdlet.len() < 80 {
                self.cmdlet.clear();
                self.cmdlet.extend_from_slice(cmdlet);
            }
        } else if self.after_package && !record.starts_with(b"Ending processing") {
            self.after_package = false;
        }
        self.sign(line, first, record);
        self.line_facts(line, record);
    }

    /// Facts whose line begins as this record does.
    fn line_facts(&mut self, line: &Line<'_>, record: &[u8]) {
        for row in Index::get().lines(record) {
            if let Some(value) = row.pattern.anchored(record) {
                match row.slot {
                    Some(slot) => self.remember(slot, row.fact, value, line),
                    None => self.fact(row.fact, value, line),
                }
            }
        }
    }

    /// Facts that stand somewhere in the message of a check.
    fn floating_facts(&mut self, line: &Line<'_>, record: &[u8]) {
        for row in &Index::get().floating {
            if let Some(value) = row.pattern.anchored(record) {
                self.fact(row.fact, value, line);
            }
        }
    }

    fn fact(&mut self, fact: &'static Fact, value: &[u8], line: &Line<'_>) {
        self.facts.note(fact, clip(&decode(value.trim_ascii()), MOST_TEXT), || proof(line));
    }

    /// Keeps the latest value of a fact, reusing its memory; nothing changes while an error is open.
    fn remember(&mut self, slot: usize, fact: &'static Fact, value: &[u8], line: &Line<'_>) {
        if self.error_open {
            return;
        }
        if self.latest.is_empty() {
            self.latest.resize_with(Index::get().slots, || None);
        }
        let Some(slot) = self.latest.get_mut(slot) else { return };
        let latest = slot.get_or_insert_with(|| Latest { fact, value: Vec::new(), line: Vec::new(), number: 0, offset: 0 });
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

    fn key_line(&mut self, line: &Line<'_>) {
        if self.key_lines.len() < MOST_KEY_LINES {
            self.key_lines.push(proof(line));
        }
    }

    /// Errors of Setup itself (level 0) stand by themselves; those of a task may turn out to be survived.
    fn open_error(&mut self) {
        if !self.restoring {
            self.in_error = true;
            self.error_open |= self.level > 0;
        }
    }

    /// Looks for facts, exception types and the root message in a line of an error.
    fn error_text(&mut self, line: &Line<'_>, part: &[u8]) {
        Index::get().errors(part, |fact, value| {
            if !self.error_open {
                self.fact(fact, value, line);
            } else if self.held.len() < MOST_HELD {
                self.held.push((fact, clip(&decode(value.trim_ascii()), MOST_TEXT).to_owned(), proof(line)));
            }
        });
        if !self.error_open {
            return;
        }
        // `" was run: "Type: message`: the words between the quotes are translated, the quotes and the type are not.
        if self.root.is_none()
            && (part.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'"') || memchr::memmem::find(part, b"$error.Clear()").is_some())
            && let Some(at) = memchr::memmem::find_iter(part, b": \"")
                .take(MOST_ROOTS)
                .map(|at| at + 3)
                .find(|at| exception_type(&text(&part[*at..part.len().min(at + 300)])).is_some())
        {
            let root = message_text(&part[at..]);
            self.root_line = Some(proof(line));
            self.key_line(line);
            self.root = Some(root.trim_end_matches("\".").trim_end_matches('"').to_owned());
        }
        if self.exceptions.len() < 6 && Index::get().exception.iter().any(|e| e.find(part).is_some()) {
            let s = decode(part);
            for word in s.split_inclusive(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_'))) {
                // Before a bracket it is a method, `Task.ThrowError(`, or made by a script.
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

    /// What was held back becomes fact: the error was fatal, or the run ends with it.
    fn commit(&mut self) {
        for (fact, value, proof) in core::mem::take(&mut self.held) {
            self.facts.add(fact, value, proof);
        }
    }

    /// The error was survived: Setup went on with its next step.
    fn survive(&mut self) {
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

    /// Lines by which the run's end and its header are told.
    fn sign(&mut self, line: &Line<'_>, first: u8, record: &[u8]) {
        let starts = |p: &[u8]| record.starts_with(p);
        match first {
            b'T' => {
                if starts(b"The Exchange Server setup operation completed successfully") {
                    self.signs.completed = Some(proof(line));
                } else if starts(b"The Exchange Server setup operation didn't complete") {
                    self.signs.not_completed = Some(proof(line));
                } else if starts(b"The locally installed version is ") {
                    self.local_build.get_or_insert_with(|| (dotted(&record[33..]), proof(line)));
                } else if starts(b"The backup copy of the previously installed version is '") {
                    self.backup_build.get_or_insert_with(|| (dotted(&record[56..]), proof(line)));
                } else if starts(b"The previous errors were generated by a non-critical task and will be ignored") {
                    self.survive();
                } else if starts(b"The installation mode is set to: '") {
                    self.mode = Some(text(&record[34..]).trim_end_matches(['.', '\'']).to_owned());
                } else if starts(b"The command-line option prepare") && self.modes.is_empty() {
                    let rest = &record[24..];
                    self.modes.extend(prepare_mode(rest));
                }
            }
            b'E' => {
                if self.error_open
                    && self.ended.len() < 3
                    && let Some(cmdlet) = record.strip_prefix(b"Ending processing ").filter(|c| c.len() < 80)
                {
                    self.ended.push(text(cmdlet).to_ascii_lowercase());
                }
                if starts(b"End of Setup") {
                    self.signs.end = Some(proof(line));
                } else if starts(b"Ending processing Start-PostSetup") {
                    self.signs.post_setup = true;
                } else if starts(b"Exchange Server installation failed during prereq check") {
                    self.restore(line);
                } else if starts(b"Executing:") {
                    self.survive();
                }
            }
            b'S' => {
                if starts(b"Setup is stopping now because of one or more critical errors") {
                    self.signs.stopping.get_or_insert_with(|| proof(line));
                    self.key_line(line);
                    self.commit();
                } else if starts(b"Setup version: ") {
                    self.setup_build.get_or_insert_with(|| (dotted(&record[15..]), proof(line)));
                } else if starts(b"Setup checks failed: ") {
                    self.signs.rejected = Some(proof(line));
                    self.commit();
                } else if starts(b"Setup will run the task '") {
                    self.survive();
                    self.signs.went_on = self.analysis_finished && self.signs.checks_failed.is_none();
                } else if starts(b"Server Name=") {
                    self.server_name.get_or_insert_with(|| text(&record[12..]));
                }
            }
            b'C' => {
                if let Some(rest) = record.strip_prefix(b"CurrentResult ") {
                    let rest = text(rest);
                    if let Some((place, value)) = rest.rsplit_once(": ") {
                        if place.starts_with("setupbase.maincore") {
                            self.signs.last_result = Some((value.to_owned(), proof(line)));
                        } else if place.starts_with("SetupLauncherHelper.loadassembly:444") && value == "1" {
                            self.signs.host_exception = Some(proof(line));
                        } else if place.starts_with("main.run") && value == "Error" {
                            self.signs.rejected.get_or_insert_with(|| proof(line));
                            self.commit();
                        } else if place.starts_with("console.ProcessRunInternal") && value != "0" {
                            self.console = true;
                            if self.signs.required.is_some() || self.signs.failed_rule.is_some() {
                                self.restoring = true;
                            }
                        } else if place.starts_with("console.") {
                            self.console = true;
                        }
                    }
                } else if let Some(rest) = record.strip_prefix(b"Command Line Parameter Name='") {
                    self.parameter(rest);
                }
            }
            b'A' if starts(b"Assembly dll file location is ") => {
                if memchr::memmem::find(record, b"Setup.Console.dll").is_some() {
                    self.console = true;
                } else if memchr::memmem::find(record, b"Setup.GUI.dll").is_some() {
                    self.gui = true;
                }
            }
            b'F' if starts(b"Finished loading screen ") => self.gui = true,
            b'H' => {
                if let Some(url) = record.strip_prefix(b"Help URL: ") {
                    self.url(line, url);
                }
            }
            b'L' if starts(b"Local time zone: ") => {
                self.time_zone = Some(text(&record[17..]).trim_end_matches('.').to_owned());
            }
            b'P' if starts(b"Processing component '") => self.survive(),
            b'R' => {
                if starts(b"RestoreServer Script Path:") {
                    self.restore(line);
                } else if starts(b"RuntimeAssembly was started with the following command: '") && self.modes.is_empty() {
                    let lower = text(record).to_ascii_lowercase();
                    if let Some(at) = lower.find("/prepare").or_else(|| lower.find("-prepare")) {
                        self.modes.extend(prepare_mode(&lower.as_bytes()[at + 1..]));
                    }
                }
            }
            b'U' => {
                if starts(b"User specified parameters:")
                    && let Some(at) = Index::get().log_file.find(record)
                    && let Some(end) = memchr::memchr(b'\'', &record[at + 10..])
                {
                    self.remember(Index::get().msi_log, &MsiLog, &record[at + 10..at + 10 + end], line);
                }
            }
            _ => {}
        }
    }

    fn restore(&mut self, line: &Line<'_>) {
        self.settle();
        self.signs.checks_failed.get_or_insert_with(|| proof(line));
        self.restoring = true;
        self.commit();
    }

    fn parameter(&mut self, rest: &[u8]) {
        let rest = text(rest);
        let Some((name, value)) = rest.split_once("', Value='") else { return };
        let value = value.trim_end_matches(['.', '\'']);
        match name.to_ascii_lowercase().as_str() {
            "mode" => {
                if self.mode.is_none() {
                    self.mode = Some(value.to_owned());
                }
            }
            "addumlanguagepack" | "removeumlanguagepack" if self.modes.len() < 2 => self.modes.push("language-pack"),
            other => {
                if self.modes.is_empty() {
                    self.modes.extend(prepare_mode(other.as_bytes()));
                }
            }
        }
    }

    fn analysis(&mut self, line: &Line<'_>, record: &[u8]) -> bool {
        let Some(parsed) = analysis::parse(record) else { return false };
        match parsed {
            analysis::Line::Started { id, rule_type } => {
                let lower = Lower::new(id);
                if self.room(lower.as_str()) {
                    self.facts.of_rule(lower.as_str(), &decode(id), |seen| seen.rule_type = Some(rule_type));
                }
            }
            analysis::Line::StartedAnalysis => self.check_again(),
            analysis::Line::FinishedAnalysis => self.analysis_finished = true,
            analysis::Line::Failed { id, message } => {
                let lower = Lower::new(id);
                self.signs.failed_rule.get_or_insert_with(|| proof(line));
                let lower = lower.as_str();
                if self.room(lower) && self.facts.rules.get(lower).is_none_or(|s| s.failed.len() < MOST_OF_RULE) {
                    let told = self.evidence(line, message);
                    self.facts.of_rule(lower, &decode(id), |seen| seen.failed.push(told));
                }
            }
            analysis::Line::Evaluated { member, id, value, parent } => self.evaluated(line, member, id, value, parent),
        }
        true
    }

    /// The wizard checks again after its reader cleared what failed: only the last analysis counts.
    fn check_again(&mut self) {
        if !self.analysis_finished {
            return;
        }
        self.analysis_finished = false;
        self.restoring = false;
        self.facts.rules.clear();
        self.facts.forget_settings();
        self.members = Default::default();
        self.pending_required = None;
        self.orphans.clear();
        self.recommended.clear();
        let s = &mut self.signs;
        (s.checks_failed, s.required, s.failed_rule, s.went_on) = (None, None, None, false);
    }

    /// Whether a rule may be noted: known ones always, new ones up to the maximum.
    fn room(&mut self, lower: &str) -> bool {
        let room = self.facts.rules.len() < MOST_MEMBERS || self.facts.rules.contains_key(lower);
        self.members_capped |= !room;
        room
    }

    fn evaluated(&mut self, line: &Line<'_>, member: Member, id: &[u8], value: Option<&[u8]>, parent: Option<&[u8]>) {
        let lower = Lower::new(id);
        let lower = lower.as_str();
        let id = decode(id);
        let full = self.members.iter().map(HashMap::len).sum::<usize>() >= MOST_MEMBERS;
        // One row a member: the first, but a rule that is true for any parent is true.
        match self.members[usize::from(member == Member::Setting)].entry(lower.to_owned()) {
            Entry::Occupied(mut row) => {
                let row = row.get_mut();
                if member == Member::Rule && value == Some(b"True") && row.value.as_deref() != Some("True") {
                    row.value = Some("True".to_owned());
                    row.line = line.number;
                }
            }
            Entry::Vacant(place) if !full => {
                let short = value.map(|v| clip(&decode(cut(v, MOST_TEXT)), MOST_SHOWN).to_owned());
                place.insert(Evaluated { id: id.clone().into_owned(), member, value: short, line: line.number });
            }
            Entry::Vacant(_) => self.members_capped = true,
        }
        // A rule that others are computed from is a fact under its own id.
        if let (Some(fact), Some(value)) = (Index::get().setting(lower), value) {
            let value = if member == Member::Rule { value.trim_ascii() } else { value };
            self.facts.note(fact, clip(&decode(value), MOST_TEXT), || proof(line));
        }
        if member == Member::Setting || !self.room(lower) {
            return;
        }
        let told = (value == Some(b"True") && self.facts.rules.get(lower).is_none_or(|s| s.evaluated_true.len() < MOST_OF_RULE))
            .then(|| self.evidence(line, parent.unwrap_or_default()));
        self.facts.of_rule(lower, &id, |seen| match value {
            Some(b"True") => seen.evaluated_true.extend(told),
            Some(b"False") => {
                seen.evaluated_false.get_or_insert(line.number);
            }
            Some(_) => {}
            None => {
                seen.exception.get_or_insert(line.number);
            }
        });
    }

    /// A line with the part of it that counts; both cut short once so much is kept that it could fill the memory.
    fn evidence(&mut self, line: &Line<'_>, part: &[u8]) -> (Proof, String) {
        let part = message_text(part);
        if self.kept < MOST_KEPT {
            self.kept += part.len() + line.bytes.len().min(MOST_TEXT);
            return (proof(line), part);
        }
        self.evidence_cut = true;
        let short = Line { bytes: cut(line.bytes, MOST_SHOWN), ..*line };
        (proof(&short), clip(&part, MOST_SHOWN).to_owned())
    }

    fn url(&mut self, line: &Line<'_>, url: &[u8]) {
        let Some(mut id) = super::loose::rule_in_url(&text(url)) else { return };
        if !self.room(&id.to_ascii_lowercase()) {
            return;
        }
        let pending = self.pending_required.take();
        // An address cut inside its id: the check that failed with this message tells the rest.
        if !self.facts.rules.contains_key(&id.to_ascii_lowercase())
            && let Some((_, message)) = &pending
            && let Some(whole) = self.failed_with(message).filter(|w| w.to_ascii_lowercase().starts_with(&id.to_ascii_lowercase()))
        {
            id = whole;
        }
        let seen = self.facts.rule(&id);
        if seen.urls.len() < MOST_OF_RULE {
            seen.urls.push(proof(line));
            seen.required.extend(pending);
        }
    }

    /// The first check not yet required that failed with this message (or one that begins so: the log may be cut).
    fn failed_with(&self, message: &str) -> Option<String> {
        let open = self.facts.rules.values().filter(|s| s.required.is_empty());
        open.filter_map(|s| Some((s.failed.iter().find(|(_, m)| m.trim().starts_with(message.trim()))?.0.line(), s)))
            .min_by_key(|(line, _)| *line)
            .map(|(_, s)| s.id.clone())
    }

    /// A `[REQUIRED]` whose help URL never came: its id is told by its text.
    fn settle(&mut self) {
        if let Some(pending) = self.pending_required.take()
            && self.orphans.len() < MOST_MESSAGES
        {
            self.orphans.push(pending);
        }
    }

    /// Ends the run: what was held back is decided, ids are found for messages that came without.
    pub fn finish(&mut self, catalog: &Catalog) {
        self.settle();
        self.commit();
        for latest in core::mem::take(&mut self.latest).into_iter().flatten() {
            let line = Line { bytes: &latest.line, number: latest.number, offset: latest.offset };
            self.facts.note(latest.fact, clip(&decode(&latest.value), MOST_TEXT), || proof(&line));
        }
        for (proof, message) in core::mem::take(&mut self.orphans) {
            match self.failed_with(&message) {
                Some(id) => self.facts.rule(&id).required.push((proof, message)),
                None if message.trim().is_empty() => {}
                None => super::loose::assign(&mut self.facts, catalog, proof, message, false),
            }
        }
        self.whole_ids(catalog);
        self.assign_warnings(catalog);
        self.facts.passed_checks = self.signs.went_on || self.outcome() == Outcome::Succeeded;
        self.facts.whole = self.has_banner || self.last_stamp.is_some();
        self.facts.succeeded = self.outcome() == Outcome::Succeeded;
        self.derive();
    }

    /// An id that no row has, from an address alone, may be the beginning of the one that its message belongs to.
    fn whole_ids(&mut self, catalog: &Catalog) {
        let cut: Vec<String> = self
            .facts
            .rules
            .iter()
            .filter(|(id, s)| !s.urls.is_empty() && s.failed.is_empty() && s.rule_type.is_none() && catalog.find(id).is_none())
            .map(|(id, _)| id.clone())
            .collect();
        for id in cut {
            let Some(message) = self.facts.rules.get(&id).and_then(|s| s.required.first()).map(|(_, m)| m.clone()) else { continue };
            let whole = super::loose::ids_of_message(catalog, &message).into_iter().find(|w| w.to_ascii_lowercase().starts_with(&id));
            if let (Some(whole), Some(seen)) = (whole, self.facts.rules.remove(&id)) {
                let target = self.facts.rule(whole);
                target.required.extend(seen.required);
                target.urls.extend(seen.urls);
            }
        }
    }

    /// Warnings carry no id: first by their text among the rules that are true, then the one that is left over.
    fn assign_warnings(&mut self, catalog: &Catalog) {
        let mut open: Vec<String> = self
            .facts
            .rules
            .values()
            .filter(|s| s.rule_type == Some(RuleType::Warning) && !s.evaluated_true.is_empty())
            .map(|s| s.id.clone())
            .collect();
        let mut left = Vec::new();
        for (proof, message) in core::mem::take(&mut self.recommended) {
            let ids = super::loose::ids_of_message(catalog, &message);
            let found = open.iter().position(|o| ids.iter().any(|i| i.eq_ignore_ascii_case(o)));
            match found {
                Some(at) => {
                    let id = open.remove(at);
                    self.facts.rule(&id).recommended.push((proof, message));
                }
                None if ids.is_empty() => left.push((proof, message)),
                None => super::loose::assign(&mut self.facts, catalog, proof, message, true),
            }
        }
        // Of what is left, one true rule and one message belong together; so do equal numbers, in their order.
        let exact = open.len() == left.len();
        for (index, (proof, message)) in left.into_iter().enumerate() {
            match open.get(index).filter(|_| exact) {
                Some(id) => self.facts.rule(&id.clone()).recommended.push((proof, message)),
                None => super::loose::assign(&mut self.facts, catalog, proof, message, true),
            }
        }
    }

    /// Facts worked out of several lines.
    fn derive(&mut self) {
        let here = self.beginning.clone().unwrap_or(Proof::Line { line: self.first_line, offset: self.offset, text: String::new() });
        if let Some((build, at)) = &self.setup_build {
            self.facts.add(&SetupBuild, build.clone(), at.clone());
        }
        if let Some((build, at)) = self.backup_build.as_ref().or(self.local_build.as_ref()) {
            self.facts.add(&InstalledBuild, build.clone(), at.clone());
        }
        if let Some(product) = self.product() {
            self.facts.add(&Product, product, self.setup_build.as_ref().map_or(here.clone(), |b| b.1.clone()));
        }
        if let Some(mode) = self.operation() {
            self.facts.add(&Operation, mode, here.clone());
        }
        if let Some(interface) = self.interface() {
            self.facts.add(&Interface, interface.to_owned(), here.clone());
        }
        let same = |b: &(String, Proof), a: &(String, Proof)| Some(version(&a.0)?[1..3] == version(&b.0)?[1..3]);
        if let (Some(setup), Some(installed)) = (&self.setup_build, self.backup_build.as_ref().or(self.local_build.as_ref()))
            && same(setup, installed) == Some(true)
            && self.operation().is_none_or(|m| m != "install")
        {
            self.facts.add(&SameBuild, "True".into(), installed.1.clone());
        }
        if let Some(at) = &self.null_after_package {
            self.facts.add(&NullReferenceAfterPackage, "True".into(), at.clone());
        }
        for (from, to) in [(&ComputerNameDnsFullyQualified, &ServerDomainLabel), (&SchemaMaster, &SchemaMasterDomainLabel)] {
            if let Some(known) = self.facts.get(from).cloned()
                && let Some(label) = known.value.split('.').nth(1)
            {
                self.facts.add(to, label.to_owned(), known.proof);
            }
        }
        if self.has_banner {
            let end = self.signs.end.clone().or_else(|| self.signs.completed.clone());
            let value = if end.is_some() { "True" } else { "False" };
            self.facts.add(&RunHasEnd, value.into(), end.unwrap_or_else(|| here.clone()));
        }
        if self.outcome() == Outcome::Failed {
            let at = self.outcome_proof().unwrap_or(here);
            self.facts.add(&RunFailed, "True".into(), at);
            let root = self
                .root
                .clone()
                .zip(self.root_line.clone())
                .or_else(|| self.first_error.clone())
                .or_else(|| self.first_warning.clone().filter(|_| self.signs.host_exception.is_some()));
            if let Some((message, at)) = root {
                self.facts.add(&RootMessage, message, at);
            }
            if !self.exceptions.is_empty() {
                let at = self.root_line.clone().or_else(|| self.signs.error.clone());
                if let Some(at) = at {
                    self.facts.add(&ExceptionTypes, self.exceptions.join(", "), at);
                }
            }
        }
    }

    /// The lines of the error that stopped the run, and those that say so.
    pub fn key_lines(&self) -> Vec<Proof> {
        let s = &self.signs;
        let mut lines: Vec<Proof> = self
            .key_lines
            .iter()
            .chain(&self.script_lines)
            .cloned()
            .chain([&s.checks_failed, &s.rejected, &s.not_completed].into_iter().flatten().cloned())
            .collect();
        crate::order::by_key(&mut lines, Proof::line);
        lines.dedup();
        lines
    }

    /// `2013`, `2016`, `2019` or `SE`: from the banner, else from the build.
    pub fn product(&self) -> Option<String> {
        let by_build = self.setup_build.as_ref().and_then(|(b, _)| builds::product(version(b)?)).map(str::to_owned);
        match self.banner.as_deref() {
            Some("Subscription Edition") => Some("SE".into()),
            Some(b @ ("2013" | "2016" | "2019")) => Some(b.to_owned()),
            _ => by_build,
        }
    }

    /// The operation, in the report's words.
    pub fn operation(&self) -> Option<String> {
        if let Some(mode) = self.modes.first() {
            return Some((*mode).to_owned());
        }
        let mode = self.mode.as_deref()?.to_ascii_lowercase();
        Some(
            match mode.as_str() {
                "install" => "install",
                "buildtobuildupgrade" | "upgrade" => "upgrade",
                "uninstall" => "uninstall",
                "disasterrecovery" | "recoverserver" => "recover-server",
                other => return Some(other.to_owned()),
            }
            .to_owned(),
        )
    }

    /// `unattended` or `gui`.
    pub fn interface(&self) -> Option<&'static str> {
        if self.console {
            Some("unattended")
        } else if self.gui {
            Some("gui")
        } else {
            None
        }
    }

    /// Build of the media.
    pub fn setup_build(&self) -> Option<&str> {
        self.setup_build.as_ref().map(|b| b.0.as_str())
    }

    /// Build installed before.
    pub fn installed_build(&self) -> Option<&str> {
        self.backup_build.as_ref().or(self.local_build.as_ref()).map(|b| b.0.as_str())
    }

    /// Time zone as named.
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }

    /// Short name of the server.
    pub fn server_name(&self) -> Option<&str> {
        self.server_name.as_deref().filter(|s| !s.is_empty())
    }

    /// Whether Setup's own analysis came to its end.
    pub fn analysis_finished(&self) -> bool {
        self.analysis_finished
    }

    /// How it ended, by all signs together: no single line decides.
    pub fn outcome(&self) -> Outcome {
        let s = &self.signs;
        let stopped = s.stopping.is_some() || s.reference.is_some();
        if let Some(done) = &s.completed
            && s.not_completed.as_ref().is_none_or(|n| n.line() < done.line())
            && s.stopping.as_ref().is_none_or(|n| n.line() < done.line())
        {
            return Outcome::Succeeded;
        }
        let failed = stopped
            || s.not_completed.is_some()
            || s.checks_failed.is_some()
            || s.rejected.is_some()
            || s.host_exception.is_some()
            || s.required.is_some();
        if failed {
            return Outcome::Failed;
        }
        let zero = s.last_result.as_ref().map(|r| r.0 == "0");
        let blocked = s.failed_rule.is_some() && !s.went_on;
        if s.end.is_some() && s.post_setup && !blocked && zero != Some(false) {
            return Outcome::Succeeded;
        }
        if blocked && !s.post_setup || s.error.is_some() && (s.end.is_none() || zero == Some(false)) {
            return Outcome::Failed;
        }
        if zero == Some(false) {
            return Outcome::Failed;
        }
        if s.end.is_some() || !self.has_banner {
            return Outcome::Unknown;
        }
        Outcome::Incomplete
    }

    /// The line that decides the outcome.
    pub fn outcome_proof(&self) -> Option<Proof> {
        let s = &self.signs;
        match self.outcome() {
            Outcome::Succeeded => s.completed.clone().or_else(|| s.end.clone()),
            Outcome::Failed => [
                &s.not_completed,
                &s.stopping,
                &s.rejected,
                &s.checks_failed,
                &s.reference,
                &s.required,
                &s.failed_rule,
                &s.error,
                &s.host_exception,
            ]
            .into_iter()
            .flatten()
            .next()
            .cloned()
            .or_else(|| s.last_result.as_ref().map(|r| r.1.clone())),
            Outcome::Incomplete | Outcome::Unknown => None,
        }
    }
}

/// A message, cut where none ends.
fn message_text(message: &[u8]) -> String {
    text(cut(message, MOST_TEXT * 4))
}

/// `preparead…` and its like, as the report names them.
fn prepare_mode(text: &[u8]) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    [
        (&b"preparealldomains"[..], "prepare-domain"),
        (b"preparedomain", "prepare-domain"),
        (b"prepareschema", "prepare-schema"),
        (b"preparead", "prepare-ad"),
    ]
    .into_iter()
    .find(|(name, _)| lower.starts_with(name))
    .map(|(_, mode)| mode)
}

/// A version at the beginning of a text, without the stop or quote after it.
fn dotted(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|b| !(b.is_ascii_digit() || *b == b'.')).unwrap_or(bytes.len());
    text(&bytes[..end]).trim_end_matches('.').to_owned()
}

/// `Some.Dotted.Exception` at the beginning of a message.
pub fn exception_type(message: &str) -> Option<&str> {
    let end = message.find(':')?;
    let name = message[..end].trim();
    (name.contains('.') && (name.ends_with("Exception") || name.ends_with("Error")) && !name.contains(' ')).then_some(name)
}
