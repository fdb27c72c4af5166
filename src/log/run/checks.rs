//! What Setup says of its checks: the lines of the analysis, required messages and their help addresses, and the table of
//! all checks and settings.

use std::borrow::Cow;

use super::{Run, message_text, proof};
use crate::bytes::lines::{Line, clip, cut, decode, text};
use crate::facts::set::{MOST_TEXT, Proof};
use crate::log::analysis::{self, MOST_ID, Member};
use crate::log::index::Index;
use crate::log::loose;
use crate::log::places::{Places, hash};

/// Most distinct rules and settings kept of one run.
pub const MOST_MEMBERS: usize = 4000;
/// Most warnings and required messages kept of one run.
pub(super) const MOST_MESSAGES: usize = 400;
/// Most characters of a value in the table.
const MOST_SHOWN: usize = 200;
/// Most lines of one kind that are kept of one rule.
const MOST_OF_RULE: usize = 8;
/// How many bytes of such lines are kept whole.
const MOST_KEPT: usize = 8 << 20;

/// One row of the table of all checks and settings.
#[derive(Debug, Clone)]
pub struct Evaluated {
    /// As written.
    pub id: Cow<'static, str>,
    /// Rule or setting.
    pub member: Member,
    /// The value; `None` after an exception.
    pub value: Option<Cow<'static, str>>,
    /// Where.
    pub line: u64,
}

/// The table of all checks and settings of a run, each once.
#[derive(Debug, Default)]
pub struct Members {
    /// In the order of their first line.
    pub rows: Vec<Evaluated>,
    /// Where the row of a name is.
    places: Places,
}

impl Members {
    /// The row of a name in lower case; where there is none, the key for a new one.
    fn place(&mut self, member: Member, lower: &str) -> Result<&mut Evaluated, u64> {
        let key = hash(lower.as_bytes());
        let rows = &self.rows;
        match self.places.find(key, |at| rows[at].member == member && rows[at].id.eq_ignore_ascii_case(lower)) {
            Some(at) => Ok(&mut self.rows[at]),
            None => Err(key),
        }
    }

    /// Adds a row unless there are too many.
    fn add(&mut self, key: u64, row: Evaluated) -> bool {
        let room = self.rows.len() < MOST_MEMBERS;
        if room {
            self.places.add(key, self.rows.len());
            self.rows.push(row);
        }
        room
    }
}

/// A value for the table; the frequent ones are no copies.
fn shown(value: &[u8]) -> Cow<'static, str> {
    match value {
        b"True" => "True".into(),
        b"False" => "False".into(),
        b"<NULL>" => "<NULL>".into(),
        b"" => "".into(),
        _ => clip(&decode(cut(value, MOST_TEXT)), MOST_SHOWN).to_owned().into(),
    }
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
    pub(super) fn analysis(&mut self, line: &Line<'_>, record: &[u8]) -> bool {
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
        self.members = Members::default();
        self.pending_required = None;
        self.orphans.clear();
        self.recommended.clear();
        let s = &mut self.signs;
        (s.checks_failed, s.required, s.failed_rule, s.went_on) = (None, None, None, false);
    }

    /// Whether a rule may be noted: known ones always, new ones up to the maximum.
    fn room(&mut self, lower: &str) -> bool {
        let room = self.facts.rules.len() < MOST_MEMBERS || self.facts.rules.has(lower);
        self.members_capped |= !room;
        room
    }

    fn evaluated(&mut self, line: &Line<'_>, member: Member, id: &[u8], value: Option<&[u8]>, parent: Option<&[u8]>) {
        let lower = Lower::new(id);
        let lower = lower.as_str();
        let id = decode(id);
        let known = Index::get().name(lower);
        // One row a member: the first, but a rule that is true for any parent is true.
        match self.members.place(member, lower) {
            Ok(row) => {
                if member == Member::Rule && value == Some(b"True") && row.value.as_deref() != Some("True") {
                    row.value = Some("True".into());
                    row.line = line.number;
                }
            }
            Err(key) => {
                let id = known.filter(|n| n.name == id).map_or_else(|| id.clone().into_owned().into(), |n| n.name.into());
                let value = value.map(shown);
                self.members_capped |= !self.members.add(key, Evaluated { id, member, value, line: line.number });
            }
        }
        // A rule that others are computed from is a fact under its own id.
        if let (Some(fact), Some(value)) = (known.and_then(|n| n.fact), value) {
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

    pub(super) fn url(&mut self, line: &Line<'_>, url: &[u8]) {
        let Some(mut id) = loose::rule_in_url(&text(url)) else { return };
        if !self.room(&id.to_ascii_lowercase()) {
            return;
        }
        let pending = self.pending_required.take();
        // An address cut inside its id: the check that failed with this message tells the rest.
        if !self.facts.rules.has(&id.to_ascii_lowercase())
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
    pub(super) fn failed_with(&self, message: &str) -> Option<String> {
        let open = self.facts.rules.values().filter(|s| s.required.is_empty());
        open.filter_map(|s| Some((s.failed.iter().find(|(_, m)| m.trim().starts_with(message.trim()))?.0.line(), s)))
            .min_by_key(|(line, _)| *line)
            .map(|(_, s)| s.id.clone())
    }

    /// A `[REQUIRED]` whose help URL never came: its id is told by its text.
    pub(super) fn settle(&mut self) {
        if let Some(pending) = self.pending_required.take()
            && self.orphans.len() < MOST_MESSAGES
        {
            self.orphans.push(pending);
        }
    }
}
