//! What is looked for in a record, indexed once: facts by setting name, by the first bytes of their line, and in errors.

use core::hash::{BuildHasher, Hasher};
use std::collections::HashMap;
use std::sync::OnceLock;

use memchr::memmem::Finder;

use super::pattern::{Pattern, word};
use crate::facts::fact::{Fact, Keep, Source};

/// A fact with the pattern that finds it.
#[derive(Debug)]
pub struct Row {
    /// Finds it.
    pub pattern: Pattern,
    /// The fact.
    pub fact: &'static Fact,
    /// Where a run keeps its latest value, for one that counts as it was before the error.
    pub slot: Option<usize>,
}

/// The index over all declared facts.
pub struct Index {
    /// Facts printed as settings, by lower-case name.
    settings: HashMap<String, &'static Fact, Quick>,
    /// Facts that are lines of their own, by [`bucket`].
    lines: Vec<Vec<Row>>,
    /// Facts in the messages of checks, wherever the literal stands.
    pub floating: Vec<Row>,
    /// Facts in lines of errors.
    errors: Vec<(Pattern, &'static Fact)>,
    /// Four bytes out of each error's first literal: the bytes, the row, their place in the literal. Sorted.
    grams: Vec<(u32, usize, usize)>,
    /// One bit for each hash of such four bytes.
    gram_bits: Box<[u64; GRAM_BITS / 64]>,
    /// Rows whose literal is too short for that.
    short: Vec<usize>,
    /// Number of slots.
    pub slots: usize,
    /// The slot of an installer's own log, which is found by other means.
    pub msi_log: usize,
    /// ` -LogFile:'`
    pub log_file: Finder<'static>,
    /// The words that every type of an exception ends with.
    pub exception: [Finder<'static>; 2],
}

/// Hashes ids eight bytes at a time. What is kept by them is bounded, so that nobody gains by making them collide.
#[derive(Debug, Default, Clone, Copy)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        for word in words.iter().chain([&last]) {
            let mixed = u128::from(self.0 ^ u64::from_le_bytes(*word)) * 0x9E37_79B9_7F4A_7C15;
            self.0 = (mixed >> 64) as u64 ^ mixed as u64;
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

/// Lines are told apart by their first and fourth letter; every literal is longer.
const BUCKETS: usize = 1 << 10;

#[inline]
fn bucket(text: &[u8]) -> usize {
    text.first_chunk::<4>().map_or(0, |c| usize::from(c[0] & 31) << 5 | usize::from(c[3] & 31))
}

const GRAM_BITS: usize = 1 << 12;

fn gram_hash(gram: u32) -> usize {
    (gram.wrapping_mul(0x9E37_79B1) >> (32 - GRAM_BITS.trailing_zeros())) as usize
}

/// How seldom a byte stands in a log.
fn rarity(byte: u8) -> u32 {
    match byte {
        b'e' | b't' | b' ' | b'o' | b'n' | b'i' | b'r' | b's' | b'a' => 0,
        b'a'..=b'z' | b'.' => 1,
        b'A'..=b'Z' => 2,
        _ => 3,
    }
}

impl Index {
    /// The index, made at first use.
    pub fn get() -> &'static Index {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Index::new)
    }

    fn new() -> Self {
        let mut index = Index {
            settings: HashMap::default(),
            lines: (0..BUCKETS).map(|_| Vec::new()).collect(),
            floating: Vec::new(),
            errors: Vec::new(),
            grams: Vec::new(),
            gram_bits: Box::new([0; GRAM_BITS / 64]),
            short: Vec::new(),
            slots: 1,
            msi_log: 0,
            log_file: Finder::new("-LogFile:'"),
            exception: [Finder::new("Exception"), Finder::new("Error")],
        };
        for fact in crate::facts::all() {
            match fact.source {
                Source::Setting => {
                    index.settings.insert(fact.name.to_ascii_lowercase(), fact);
                }
                Source::Line(text) => {
                    let slot = (fact.keep == Keep::LastBeforeError).then_some(index.slots);
                    index.slots += usize::from(slot.is_some());
                    let row = Row { pattern: Pattern::new(text), fact, slot };
                    if row.pattern.floating {
                        index.floating.push(row);
                    } else {
                        let place = bucket(row.pattern.head());
                        index.lines[place].push(row);
                    }
                }
                Source::Error(text) => index.error(Pattern::new(text), fact),
                Source::Own => {}
            }
        }
        crate::order::by_key(&mut index.grams, |g| *g);
        index
    }

    fn error(&mut self, pattern: Pattern, fact: &'static Fact) {
        let row = self.errors.len();
        let rarest = pattern.head().windows(4).enumerate().max_by_key(|(_, w)| w.iter().map(|b| rarity(*b)).sum::<u32>());
        match rarest.and_then(|(place, w)| Some((place, u32::from_le_bytes(*w.first_chunk()?)))) {
            Some((place, gram)) => {
                self.grams.push((gram, row, place));
                let bit = gram_hash(gram);
                self.gram_bits[bit / 64] |= 1 << (bit % 64);
            }
            None => self.short.push(row),
        }
        self.errors.push((pattern, fact));
    }

    /// The fact of a setting, by its name in lower case.
    pub fn setting(&self, lower: &str) -> Option<&'static Fact> {
        self.settings.get(lower).copied()
    }

    /// The facts whose line may begin as this record does.
    pub fn lines<'a>(&'a self, record: &[u8]) -> impl Iterator<Item = &'a Row> + use<'a> {
        let word = word(record);
        self.lines[bucket(record)].iter().filter(move |row| row.pattern.may_begin(word))
    }

    /// Looks for all facts of errors in one pass; calls `each` with those found, in the order of their declaration.
    pub fn errors<'a>(&'static self, part: &'a [u8], mut each: impl FnMut(&'static Fact, &'a [u8])) {
        // Rows whose first literal is there, with the place where it stands first.
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, four) in part.windows(4).enumerate() {
            let Some(gram) = four.first_chunk().map(|g| u32::from_le_bytes(*g)) else { break };
            let bit = gram_hash(gram);
            if self.gram_bits[bit / 64] >> (bit % 64) & 1 == 0 {
                continue;
            }
            let from = self.grams.partition_point(|(g, ..)| *g < gram);
            for &(_, row, place) in self.grams[from..].iter().take_while(|(g, ..)| *g == gram) {
                if let Some(start) = at.checked_sub(place)
                    && part[start..].starts_with(self.errors[row].0.head())
                    && !found.iter().any(|(r, _)| *r == row)
                {
                    found.push((row, start));
                }
            }
        }
        for &row in &self.short {
            if let Some(start) = self.errors[row].0.first_in(part) {
                found.push((row, start));
            }
        }
        crate::order::by_key(&mut found, |f| *f);
        for (row, start) in found {
            let (pattern, fact) = &self.errors[row];
            if let Some(value) = pattern.from(part, start) {
                each(fact, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_long_literal() {
        for row in Index::get().lines.iter().flatten() {
            assert!(row.pattern.head().len() >= 4, "{}", row.fact.name);
        }
    }

    #[test]
    fn one_pass_finds_what_each_pattern_finds() {
        let index = Index::get();
        let mut lines: Vec<String> = crate::facts::all()
            .filter_map(|f| match f.source {
                Source::Error(p) => {
                    Some(format!("x {} y Error code is 1603. System.NullReferenceException", p.replace("{}", "v").replace('*', " w ")))
                }
                _ => None,
            })
            .collect();
        lines.extend(["", "a", "abc", " 1612.", "System.Object[]System.Object[] 1603. 1603."].map(str::to_owned));
        for line in lines {
            let mut fast = Vec::new();
            index.errors(line.as_bytes(), |fact, value| fast.push((fact.name, value.to_vec())));
            let slow: Vec<_> = index.errors.iter().filter_map(|(p, f)| Some((f.name, p.within(line.as_bytes())?.to_vec()))).collect();
            assert_eq!(fast, slow, "{line}");
        }
    }
}
