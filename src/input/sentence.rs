//! Setup's English messages anywhere in a text, wrapped, cut or misspelt.

use memchr::memmem;

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::text_line::TextLine;
use crate::bytes::skeleton::Skeleton;
use crate::catalog::Catalog;
use crate::catalog::entry::Severity;
use crate::catalog::messages::{self, Found, Search, Text};
use crate::facts::certainty::Certainty;
use crate::facts::hint::{Hint, Reason};
use crate::facts::set::RuleSeen;
use crate::log::run::Run;

/// A sentence is wrapped into no more lines than this, after its first.
const MOST_LINES: usize = 6;

/// See the head of the file.
#[derive(Debug)]
pub struct Sentence;

impl Form for Sentence {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        !reading.around().is_empty()
    }

    fn read(&mut self, _: &mut Kept, catalog: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, around, loose, runs, hints, .. } = reading;
        let lines = if around.is_empty() { text.get(..*loose).unwrap_or(text) } else { around };
        if let Some(run) = runs.last_mut() {
            sentences(lines, catalog, run, hints);
        }
        Next::Ask
    }
}

/// Finds Setup's English messages anywhere in the text, wrapped or not.
fn sentences(lines: &[TextLine], catalog: &Catalog, run: &mut Run, hints: &mut Vec<Hint>) {
    let mut skeleton = Skeleton::default();
    lines.iter().for_each(|line| skeleton.line(&line.text));
    let text = Text { skeleton: &skeleton, line: &|index| lines.get(index).map(|line| line.text.as_str()) };
    let Search { found, weak } = messages::find(catalog, &text);
    let line_at = |start| skeleton.place(start).and_then(|place| lines.get(place.line));
    hints.extend(weak.into_iter().filter_map(|(id, start)| Some(Hint { id, reason: Reason::Wording, line: line_at(start)?.number })));
    // What was put back in Setup's spelling is not certain.
    let restored: Vec<u64> = run.restored.iter().filter(|line| !line.doubtful.is_empty()).map(|line| line.line).collect();
    let doubt = |start: usize, end: usize| {
        let number = |at| line_at(at).map_or(0, |line: &TextLine| line.number);
        let is_doubtful = restored.iter().any(|line| (number(start)..=number(end - 1)).contains(line));
        if is_doubtful { Certainty::Probable } else { Certainty::Certain }
    };
    for Found { start, end, ids, certainty, message: printed } in found {
        let facts = &mut run.facts;
        // What Setup wrote about the check itself outweighs a sentence.
        let is_decided =
            |s: &RuleSeen| s.is_failed() || !s.recommended.is_empty() || !s.evaluated_true.is_empty() || s.evaluated_false.is_some();
        if ids.iter().any(|id| facts.rules.get(id).is_some_and(is_decided)) {
            continue;
        }
        // Skip a message inside an analysis line or a message already found.
        let own = &skeleton.bytes()[start..end];
        let is_in = |message: &str| {
            let message = Skeleton::of(message);
            message.bytes().len() < 2 * own.len() && memmem::find(message.bytes(), own).is_some()
        };
        let told = facts.rules.values().any(|s| s.failed.iter().chain(&s.required).chain(&s.recommended).any(|(_, m)| is_in(m)));
        if told {
            continue;
        }
        let Some((first, others)) = ids.split_first() else { continue };
        let Some(line) = line_at(start) else { continue };
        let entry = catalog.find(first).map(|(_, entry)| entry);
        let warning = entry.is_some_and(|e| e.severity == Severity::Warning);
        let seen = facts.rule(first);
        seen.by_text = Some(others.iter().map(|s| (*s).to_owned()).collect());
        seen.certainty = certainty.max(doubt(start, end));
        let message = text.raw(start, end);
        let told = if warning { &mut seen.recommended } else { &mut seen.required };
        told.push((line.proof(), message));
        // The lines that a sentence goes on in prove as much as the first.
        let index = |at| skeleton.place(at).map_or(0, |place| place.line);
        let rest = lines.get(index(start) + 1..=index(end - 1)).unwrap_or_default().iter();
        told.extend(rest.filter(|line| !line.text.trim().is_empty()).take(MOST_LINES).map(|line| (line.proof(), String::new())));
        // Its values, where the text does not have them in Setup's spelling.
        if entry.is_some_and(|e| e.values.iter().all(|(_, fact)| facts.all(fact).is_empty())) {
            run.values(&line.line(), &printed);
        }
    }
}
