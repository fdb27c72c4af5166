//! Bare ids of checks and known issues. Only short texts are searched for them.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::text_line::TextLine;
use crate::catalog::Catalog;
use crate::facts::set::Facts;

/// Maximum number of words in a text that is searched.
const MAX_WORDS: usize = 40;

/// See the head of the file.
#[derive(Debug)]
pub struct BareId;

impl Form for BareId {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        reading.loose == reading.text.len() && count(&reading.text) <= MAX_WORDS
    }

    fn read(&mut self, _: &mut Kept, catalog: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, runs, .. } = reading;
        if let Some(run) = runs.last_mut() {
            bare_ids(text, catalog, &mut run.facts);
        }
        Next::Ask
    }
}

/// Counts the words.
fn count(lines: &[TextLine]) -> usize {
    lines.iter().map(|line| line.text.split_whitespace().count()).sum()
}

/// Adds the ids found in the text.
fn bare_ids(lines: &[TextLine], catalog: &Catalog, facts: &mut Facts) {
    let words = count(lines);
    for line in lines {
        for word in line.text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')) {
            if word.len() < 6 {
                continue;
            }
            if let Some((_, entry)) = catalog.find(word) {
                // A text of one word may be any id; within a sentence only a name in mixed case counts.
                let mixed = word.chars().skip(1).any(|c| c.is_ascii_uppercase()) || words == 1;
                // An analysis line takes precedence.
                let seen = facts.rules.contains(entry.id);
                if mixed && !seen {
                    facts.rule(entry.id).named = Some(line.proof());
                }
            }
        }
    }
}
