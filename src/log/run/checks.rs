//! Reads what Setup writes about its checks: lines of the analysis, required messages and their help addresses. Fills the
//! table of all checks and settings.

use super::members::{Evaluated, MOST_MEMBERS, MOST_SHOWN, Members, name, shown};
use super::state::Run;
use crate::bytes::lines::Line;
use crate::bytes::text::{clip, cut, decode, text};
use crate::facts::set::{MOST_TEXT, Proof, RuleSeen};
use crate::log::analysis::{self, Member};
use crate::log::evidence::{message_text, proof};
use crate::log::help_url::rule_in_url;
use crate::log::index::Index;

/// Maximum number of warnings and required messages kept of one run.
pub(super) const MOST_MESSAGES: usize = 400;
/// Maximum number of lines of one kind kept of one rule.
const MOST_OF_RULE: usize = 8;
/// Maximum size of such lines that are kept in full, in bytes.
const MOST_KEPT: usize = 8 << 20;

impl Run {
    pub(super) fn analysis(&mut self, line: &Line<'_>, record: &[u8]) -> bool {
        let Some(parsed) = analysis::parse(record) else { return false };
        match parsed {
            analysis::Line::Started { id, rule_type } => {
                if let Some(seen) = self.rule(id) {
                    seen.rule_type = Some(rule_type);
                }
            }
            analysis::Line::StartedAnalysis => self.check_again(),
            analysis::Line::FinishedAnalysis => self.analysis_finished = true,
            analysis::Line::Failed { id, message } => {
                self.signs.failed_rule.get_or_insert_with(|| proof(line));
                if self.rule(id).is_some_and(|seen| seen.failed.len() < MOST_OF_RULE) {
                    let told = self.evidence(line, message);
                    if let Some(seen) = self.facts.rules.get_mut(id) {
                        seen.failed.push(told);
                    }
                }
            }
            analysis::Line::Evaluated { member, id, value, parent } => self.evaluated(line, member, id, value, parent),
        }
        true
    }

    /// Begins an analysis. The wizard repeats it after the user has fixed something; only the last one counts.
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

    /// Whether there is room for a rule: always for known ones, for new ones up to the maximum.
    fn room(&mut self, id: &str) -> bool {
        let room = self.facts.rules.len() < MOST_MEMBERS || self.facts.rules.contains(id);
        self.members_capped |= !room;
        room
    }

    /// Returns the entry for a rule, creating it if needed. Returns `None` if there is no room for it.
    fn rule(&mut self, id: &[u8]) -> Option<&mut RuleSeen> {
        if self.facts.rules.get_mut(id).is_none() {
            let name = name(id, Index::get().name(id));
            if !self.room(&name) {
                return None;
            }
            let seen = RuleSeen { id: name.clone(), ..RuleSeen::default() };
            return Some(self.facts.rules.add(name, seen));
        }
        self.facts.rules.get_mut(id)
    }

    fn evaluated(&mut self, line: &Line<'_>, member: Member, id: &[u8], value: Option<&[u8]>, parent: Option<&[u8]>) {
        // One row per member: the first evaluation, except that a rule is true if it is true for any parent.
        let fact = match self.members.of(member).get_mut(id) {
            Some(row) => {
                if member == Member::Rule && value == Some(b"True") && row.value.as_deref() != Some("True") {
                    row.value = Some("True".into());
                    row.line = line.number;
                }
                row.fact
            }
            None => {
                let known = Index::get().name(id);
                let fact = known.and_then(|n| n.fact);
                let row = Evaluated { id: name(id, known), member, value: value.map(shown), line: line.number, fact };
                self.members_capped |= !self.members.add(row);
                fact
            }
        };
        // A rule that others depend on is a fact under its own id.
        if let (Some(fact), Some(value)) = (fact, value) {
            let value = if member == Member::Rule { value.trim_ascii() } else { value };
            self.facts.note(fact, clip(&decode(value), MOST_TEXT), || proof(line));
        }
        if member == Member::Setting {
            return;
        }
        let Some(seen) = self.rule(id) else { return };
        match value {
            Some(b"True") => {
                if seen.evaluated_true.len() < MOST_OF_RULE {
                    let told = self.evidence(line, parent.unwrap_or_default());
                    if let Some(seen) = self.facts.rules.get_mut(id) {
                        seen.evaluated_true.push(told);
                    }
                }
            }
            Some(b"False") => {
                seen.evaluated_false.get_or_insert(line.number);
            }
            Some(_) => {}
            None => {
                seen.exception.get_or_insert(line.number);
            }
        }
    }

    /// Returns a line with its relevant part. Both are shortened once the kept lines exceed the limit.
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
        let Some(mut id) = rule_in_url(&text(url)) else { return };
        if !self.room(&id) {
            return;
        }
        let pending = self.pending_required.take();
        // The address is cut inside the id: complete it with the check that failed with this message.
        if !self.facts.rules.contains(&id)
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

    /// Returns the first failed check, not yet required, whose message begins with this one (the log may be cut).
    pub(super) fn failed_with(&self, message: &str) -> Option<String> {
        let open = self.facts.rules.values().filter(|s| s.required.is_empty());
        open.filter_map(|s| Some((s.failed.iter().find(|(_, m)| m.trim().starts_with(message.trim()))?.0.line(), s)))
            .min_by_key(|(line, _)| *line)
            .map(|(_, s)| s.id.to_string())
    }

    /// Handles a `[REQUIRED]` without a help URL: its id is found by its text.
    pub(super) fn settle(&mut self) {
        if let Some(pending) = self.pending_required.take()
            && self.orphans.len() < MOST_MESSAGES
        {
            self.orphans.push(pending);
        }
    }
}
