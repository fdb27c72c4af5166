//! What is looked for in a record, indexed once: facts by setting name, by the first bytes of their line, and in errors.

use std::sync::OnceLock;

use memchr::memmem::Finder;

use super::gate::{Gate, Row};
use super::pattern::Pattern;
use super::pattern_set::PatternSet;
use super::sign::{BANNERS, SIGNS, Sign};
use crate::facts::by_name::ByName;
use crate::facts::common::MsiLog;
use crate::facts::fact::{Fact, Keep, Source};

/// A fact that is a line of its own.
#[derive(Debug)]
pub struct LineFact {
    /// The fact.
    pub fact: &'static Fact,
    /// Where a run keeps its latest value, for one that counts as it was before the error.
    pub slot: Option<usize>,
}

/// A setting or a check that is known.
#[derive(Debug, Clone, Copy)]
pub struct Name {
    /// As declared.
    pub name: &'static str,
    /// The fact, where its value is one.
    pub fact: Option<&'static Fact>,
}

/// The index over all declared facts.
pub struct Index {
    /// Known settings and checks.
    names: ByName<Name>,
    /// The records that matter: facts that are lines, by their place in `line_facts`; and what a run is told by, [`Sign`].
    pub gate: Gate,
    line_facts: Vec<LineFact>,
    /// Facts in the messages of checks, wherever the literal stands.
    pub floating: Vec<(Pattern, &'static Fact)>,
    /// Facts in lines of errors, by their place in `error_facts`.
    errors: PatternSet,
    error_facts: Vec<&'static Fact>,
    /// The facts of the slots.
    pub slots: Vec<&'static Fact>,
    /// ` -LogFile:'`
    pub log_file: Finder<'static>,
    /// The words that every type of an exception ends with.
    pub exception: [Finder<'static>; 2],
}

/// The slot of an installer's own log, which is found by other means than a pattern.
pub const MSI_LOG: usize = 0;

/// What the gate knows the first sign of a run by; the others follow.
const SIGN: usize = 1 << 20;
/// What it knows other records by that matter.
const OTHER: usize = usize::MAX;

impl Index {
    /// The index, made at first use.
    pub fn get() -> &'static Index {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Index::new)
    }

    fn new() -> Self {
        let mut rows = Vec::new();
        let mut errors = Vec::new();
        let mut index = Index {
            names: ByName::default(),
            gate: Gate::new(Vec::new()),
            line_facts: Vec::new(),
            floating: Vec::new(),
            errors: PatternSet::new(Vec::new()),
            error_facts: Vec::new(),
            slots: vec![&MsiLog],
            log_file: Finder::new(b"-LogFile:'"),
            exception: [Finder::new(b"Exception"), Finder::new(b"Error")],
        };
        for fact in crate::facts::all() {
            match fact.source {
                Source::Setting => {
                    index.add(Name { name: fact.name, fact: Some(fact) });
                }
                Source::Line(text) => {
                    let pattern = Pattern::new(text);
                    if pattern.floating {
                        index.floating.push((pattern, fact));
                        continue;
                    }
                    let slot = (fact.keep == Keep::LastBeforeError).then_some(index.slots.len());
                    if slot.is_some() {
                        index.slots.push(fact);
                    }
                    rows.push(Row { pattern, id: index.line_facts.len(), slot });
                    index.line_facts.push(LineFact { fact, slot });
                }
                Source::Error(text) => {
                    errors.push(Pattern::new(text));
                    index.error_facts.push(fact);
                }
                Source::Own => {}
            }
        }
        for entry in crate::catalog::Catalog::default().entries() {
            index.add(Name { name: entry.id, fact: None });
        }
        for (number, (beginning, _)) in SIGNS.iter().enumerate() {
            rows.push(Row { pattern: Pattern::new(beginning), id: SIGN + number, slot: None });
        }
        for beginning in super::analysis::SIGNS.iter().chain(BANNERS) {
            rows.push(Row { pattern: Pattern::new(beginning), id: OTHER, slot: None });
        }
        index.gate = Gate::new(rows);
        index.errors = PatternSet::new(errors);
        index
    }

    /// What is known of a setting or check of this name.
    pub fn name(&self, name: &[u8]) -> Option<Name> {
        self.names.get(name).copied()
    }

    /// Adds a name, unless a fact has it already.
    fn add(&mut self, name: Name) {
        if !self.names.contains(name.name) {
            self.names.add(name.name, name);
        }
    }

    /// Calls `each` with the facts whose line this record is, and their value.
    pub fn line_facts<'a>(&self, record: &'a [u8], mut each: impl FnMut(&LineFact, &'a [u8])) {
        self.gate.matches(
            record,
            |id| id < self.line_facts.len(),
            |row, value| {
                if let Some(found) = self.line_facts.get(row.id) {
                    each(found, value);
                }
            },
        );
    }

    /// The sign that the record is, and what follows the literal by which it is known.
    pub fn sign<'a>(&self, record: &'a [u8]) -> Option<(Sign, &'a [u8])> {
        let mut found = None;
        let number = |id: usize| id.checked_sub(SIGN).filter(|number| *number < SIGNS.len());
        self.gate.matches(
            record,
            |id| number(id).is_some(),
            |row, _| {
                if let Some((_, sign)) = number(row.id).and_then(|number| SIGNS.get(number)) {
                    found = Some((*sign, &record[row.pattern.head().len()..]));
                }
            },
        );
        found
    }

    /// The facts that this part of an error gives, with their values, in the order of their declaration.
    pub fn errors<'a>(&self, part: &'a [u8]) -> impl Iterator<Item = (&'static Fact, &'a [u8])> {
        self.errors.find(part).into_iter().filter_map(|(number, value)| Some((*self.error_facts.get(number)?, value)))
    }

    /// The slot of a fact.
    pub fn slot(&self, fact: &Fact) -> Option<usize> {
        self.slots.iter().position(|f| *f == fact)
    }
}

#[cfg(test)]
mod tests {
    use super::super::gate::MAX_SLOTS;
    use super::*;

    #[test]
    fn every_line_has_a_long_literal() {
        for row in Index::get().gate.rows() {
            assert!(row.pattern.head().len() >= 4, "{}", String::from_utf8_lossy(row.pattern.head()));
            assert!(row.slot.is_none_or(|slot| slot < MAX_SLOTS));
        }
    }
}
