//! Suggestions: cards worth opening, out of the hints of all inputs.

use super::model::{FindingKind, Run, Severity, Suggestion};
use crate::bytes::order::sort_by_key;
use crate::facts::hint::{Hint, Reason};

/// Most suggestions of a report.
pub const MOST: usize = 6;

/// Returns the suggestions, best first. What was found in the run shown is no suggestion, and where it has an error that is known
/// what a text only mentions is none either.
pub fn suggestions(hints: &[Hint], shown: Option<&Run>) -> Vec<Suggestion> {
    let mut hints: Vec<&Hint> = hints.iter().collect();
    sort_by_key(&mut hints, |hint| hint.reason);
    let is_known = |run: &Run| run.findings.iter().any(|f| f.severity == Severity::Error && f.kind != FindingKind::UnrecognizedError);
    if shown.is_some_and(is_known) {
        hints.retain(|hint| hint.reason == Reason::Wording);
    }
    let mut out: Vec<Suggestion> = Vec::new();
    for hint in hints {
        let is_known = shown.is_some_and(|run| run.findings.iter().any(|f| f.id == hint.id)) || out.iter().any(|s| s.id == hint.id);
        if !is_known && out.len() < MOST {
            out.push(Suggestion { id: hint.id.to_owned(), reason: hint.reason, line: hint.line, title: String::new(), why: String::new() });
        }
    }
    out
}

/// Whether nothing was found in what was read, so that the text itself is worth looking up.
pub fn is_nothing(shown: Option<&Run>) -> bool {
    shown.is_none_or(|run| run.findings.is_empty())
}
