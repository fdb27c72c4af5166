//! Ids of checks and known issues, written by themselves. Only a short text is looked through for them.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::text_line::TextLine;
use crate::catalog::Catalog;
use crate::facts::set::Facts;

/// Most words of a text that may be nothing but ids.
const MAX_WORDS: usize = 40;

/// See the head of the file.
#[derive(Debug)]
pub struct BareId;

impl Form for BareId {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        count(&reading.text) <= MAX_WORDS
    }

    fn read(&mut self, _: &mut Kept, catalog: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, runs, .. } = reading;
        if let Some(run) = runs.last_mut() {
            bare_ids(text, catalog, &mut run.facts);
        }
        Next::Ask
    }
}

/// How many words there are.
fn count(lines: &[TextLine]) -> usize {
    lines.iter().map(|line| line.text.split_whitespace().count()).sum()
}

/// Notes the ids in the text.
fn bare_ids(lines: &[TextLine], catalog: &Catalog, facts: &mut Facts) {
    let words = count(lines);
    for line in lines {
        for word in line.text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')) {
            if word.len() < 6 {
                continue;
            }
            if let Some((_, entry)) = catalog.find(word) {
                // A one-word text is an id whatever it looks like; within a sentence only a name in mixed case is.
                let mixed = word.chars().skip(1).any(|c| c.is_ascii_uppercase()) || words == 1;
                // What an analysis line said of it stands.
                let seen = facts.rules.contains(entry.id);
                if mixed && !seen {
                    facts.rule(entry.id).named = Some(line.proof());
                }
            }
        }
    }
}
