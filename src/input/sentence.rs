//! Setup's English messages anywhere in a text, wrapped or not.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::text_line::TextLine;
use crate::catalog::Catalog;
use crate::catalog::entry::Severity;
use crate::catalog::messages::{self, Found, squeeze};
use crate::facts::set::Facts;

/// See the head of the file.
#[derive(Debug)]
pub struct Sentence;

impl Form for Sentence {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        !reading.text.is_empty()
    }

    fn read(&mut self, _: &mut Kept, catalog: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, runs, .. } = reading;
        if let Some(run) = runs.last_mut() {
            sentences(text, catalog, &mut run.facts);
        }
        Next::Ask
    }
}

/// Finds Setup's English messages anywhere in the text, wrapped or not.
fn sentences(lines: &[TextLine], catalog: &Catalog, facts: &mut Facts) {
    let mut squeezed = String::new();
    let mut starts = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        starts.push((squeezed.len(), index));
        squeezed.push_str(&squeeze(&line.text));
    }
    for Found { start, end, ids } in messages::find(catalog, &squeezed) {
        if ids
            .iter()
            .any(|id| facts.rules.get(id).is_some_and(|s| s.is_failed() || !s.recommended.is_empty() || !s.evaluated_true.is_empty()))
        {
            continue;
        }
        // Skip a message inside an analysis line or a message already found.
        let told = facts
            .rules
            .values()
            .any(|s| s.failed.iter().chain(&s.required).chain(&s.recommended).any(|(_, m)| squeeze(m).contains(&squeezed[start..end])));
        if told {
            continue;
        }
        let Some((first, others)) = ids.split_first() else { continue };
        let at = starts.iter().rev().find(|(s, _)| *s <= start).map_or(0, |(_, i)| *i);
        let Some(line) = lines.get(at) else { continue };
        let warning = catalog.find(first).is_some_and(|(_, e)| e.severity == Severity::Warning);
        let seen = facts.rule(first);
        seen.by_text = Some(others.iter().map(|s| (*s).to_owned()).collect());
        let message = line.text.trim().to_owned();
        if warning { seen.recommended.push((line.proof(), message)) } else { seen.required.push((line.proof(), message)) }
    }
}
