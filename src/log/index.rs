//! What is looked for in a record, indexed once: facts by setting name, by the first bytes of their line, and in errors.

use core::hash::{BuildHasher, Hasher};
use std::collections::HashMap;
use std::sync::OnceLock;

use memchr::memmem::Finder;

use setup_readiness_scan::gate::{Gate, Row};
use setup_readiness_scan::many::Many;

use super::pattern::Pattern;
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
    /// Known settings and checks, by lower-case name.
    names: HashMap<String, Name, Quick>,
    /// The records that matter: facts that are lines, by their place in `line_facts`; and what a run is told by, [`SIGN`].
    pub gate: Gate,
    line_facts: Vec<LineFact>,
    /// Facts in the messages of checks, wherever the literal stands.
    pub floating: Vec<(Pattern, &'static Fact)>,
    /// Facts in lines of errors, by their place in `error_facts`.
    errors: Many,
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

/// What the gate knows a sign by.
pub const SIGN: usize = usize::MAX;

/// Hashes ids eight bytes at a time. What is kept by them is bounded, so that nobody gains by making them collide.
#[derive(Debug, Default, Clone, Copy)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        for word in words.iter().chain([&last]) {
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(*word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
    }

    fn write_u8(&mut self, _: u8) {}
}

impl BuildHasher for Quick {
    type Hasher = Quick;

    fn build_hasher(&self) -> Quick {
        Quick(0x243F_6A88_85A3_08D3)
    }
}

impl Index {
    /// The index, made at first use.
    pub fn get() -> &'static Index {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Index::new)
    }

    fn new() -> Self {
        let mut rows = Vec::new();
        let mut index = Index {
            names: HashMap::default(),
            gate: Gate::new(Vec::new()),
            line_facts: Vec::new(),
            floating: Vec::new(),
            errors: Many::default(),
            error_facts: Vec::new(),
            slots: vec![&MsiLog],
            log_file: Finder::new("-LogFile:'"),
            exception: [Finder::new("Exception"), Finder::new("Error")],
        };
        for fact in crate::facts::all() {
            match fact.source {
                Source::Setting => {
                    index.names.insert(fact.name.to_ascii_lowercase(), Name { name: fact.name, fact: Some(fact) });
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
                    index.errors.add(Pattern::new(text));
                    index.error_facts.push(fact);
                }
                Source::Own => {}
            }
        }
        for entry in crate::catalog::Catalog::default().entries() {
            index.names.entry(entry.id.to_ascii_lowercase()).or_insert(Name { name: entry.id, fact: None });
        }
        for sign in super::analysis::SIGNS.iter().chain(super::reader::SIGNS).chain(super::run::SIGNS) {
            rows.push(Row { pattern: Pattern::new(sign), id: SIGN, slot: None });
        }
        index.gate = Gate::new(rows);
        index
    }

    /// What is known of a setting or check, by its name in lower case.
    pub fn name(&self, lower: &str) -> Option<Name> {
        self.names.get(lower).copied()
    }

    /// Calls `each` with the facts whose line this record is, and their value.
    pub fn line_facts<'a>(&self, record: &'a [u8], mut each: impl FnMut(&LineFact, &'a [u8])) {
        self.gate.matches(record, |row, value| {
            if let Some(found) = self.line_facts.get(row.id) {
                each(found, value);
            }
        });
    }

    /// Whether the record is one by which a run is told.
    pub fn is_sign(&self, record: &[u8]) -> bool {
        let mut sign = false;
        self.gate.matches(record, |row, _| sign |= row.id == SIGN);
        sign
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
    use super::*;

    #[test]
    fn every_line_has_a_long_literal() {
        for row in Index::get().gate.rows() {
            assert!(row.pattern.head().len() >= 4, "{}", String::from_utf8_lossy(row.pattern.head()));
        }
    }
}
