//! The index of everything looked for in a record: facts by setting name, by the beginning of their line, and in errors.

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
    /// Slot for its latest value, if the fact counts as it was before the error.
    pub slot: Option<usize>,
}

/// A known setting or check.
#[derive(Debug, Clone, Copy)]
pub struct Name {
    /// Its name as declared.
    pub name: &'static str,
    /// The fact, if its value is one.
    pub fact: Option<&'static Fact>,
}

/// What a record means.
#[derive(Debug)]
pub enum Meaning<'a, 'i> {
    /// A sign, with the text after its literal.
    Sign(Sign, &'a [u8]),
    /// A fact whose line it is, with its value.
    Fact(&'i LineFact, &'a [u8]),
}

/// The index over all declared facts.
pub struct Index {
    /// Known settings and checks.
    names: ByName<Name>,
    /// Selects the records that matter: facts that are lines, identified by their index in `line_facts`, and every [`Sign`].
    pub gate: Gate,
    line_facts: Vec<LineFact>,
    /// Facts anywhere in the message of a check.
    pub floating: Vec<(Pattern, &'static Fact)>,
    /// Facts in lines of errors, identified by their index in `error_facts`.
    errors: PatternSet,
    error_facts: Vec<&'static Fact>,
    /// The facts of the slots.
    pub slots: Vec<&'static Fact>,
    /// ` -LogFile:'`
    pub log_file: Finder<'static>,
    /// The words with which the name of an exception type ends.
    pub exception: [Finder<'static>; 2],
    /// How the script of a task begins that failed.
    pub script: Finder<'static>,
    /// What stands before the root of an error.
    pub root: Finder<'static>,
    /// How the names of services begin, in lower case.
    pub service: Finder<'static>,
}

/// The slot for an installer's own log, which is not found by a pattern.
pub const MSI_LOG: usize = 0;

/// Row id of the first sign in the gate; the others follow.
const SIGN: usize = 1 << 20;
/// Row id of other records that matter.
const OTHER: usize = usize::MAX;

impl Index {
    /// Returns the index, building it on first use.
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
            script: Finder::new(b"$error.Clear()"),
            root: Finder::new(b": \""),
            service: Finder::new(b"msexchange"),
        };
        // Signs first: they are found in this order.
        for (number, (beginning, _)) in SIGNS.iter().enumerate() {
            rows.push(Row { pattern: Pattern::new(beginning), id: SIGN + number, slot: None });
        }
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
        for beginning in super::analysis::SIGNS.iter().chain(BANNERS) {
            rows.push(Row { pattern: Pattern::new(beginning), id: OTHER, slot: None });
        }
        index.gate = Gate::new(rows);
        index.errors = PatternSet::new(errors);
        index
    }

    /// Returns the known setting or check with this name.
    pub fn name(&self, name: &[u8]) -> Option<Name> {
        self.names.get(name).copied()
    }

    /// Adds a name unless a fact has it already.
    fn add(&mut self, name: Name) {
        if !self.names.contains(name.name) {
            self.names.add(name.name, name);
        }
    }

    /// Calls `each` with everything that the record means, a sign first.
    pub fn meanings<'a>(&self, record: &'a [u8], mut each: impl FnMut(Meaning<'a, '_>)) {
        self.gate.matches(record, |row, value| {
            if let Some(found) = self.line_facts.get(row.id) {
                each(Meaning::Fact(found, value));
            } else if let Some((_, sign)) = row.id.checked_sub(SIGN).and_then(|number| SIGNS.get(number)) {
                each(Meaning::Sign(*sign, &record[row.pattern.head().len()..]));
            }
        });
    }

    /// Returns the facts in this part of an error with their values, in order of declaration.
    pub fn errors<'a>(&self, part: &'a [u8]) -> impl Iterator<Item = (&'static Fact, &'a [u8])> {
        self.errors.find(part).into_iter().filter_map(|(number, value)| Some((*self.error_facts.get(number)?, value)))
    }

    /// Returns the slot of a fact.
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
