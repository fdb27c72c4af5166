//! Which records matter: those that begin with a known literal, or match a pattern that does.

use crate::pattern::{Pattern, begins, word};

/// What is looked for.
#[derive(Debug)]
pub struct Row {
    /// Finds it at the beginning of a record.
    pub pattern: Pattern,
    /// What the caller knows it by.
    pub id: usize,
    /// Only the latest record that matches counts; it is kept in this slot until a record comes that matters at once.
    pub slot: Option<usize>,
}

/// Rows by the beginning of their pattern.
#[derive(Debug)]
pub struct Gate {
    buckets: Vec<Vec<Row>>,
}

/// Slots with the value that a record gives them.
#[derive(Debug, Default)]
pub struct Latest<'a> {
    list: [(usize, &'a [u8]); 8],
    many: usize,
}

impl<'a> Latest<'a> {
    /// One after the other.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (usize, &'a [u8])> {
        self.list[..self.many].iter().copied()
    }
}

/// Lines are told apart by their first and fourth letter: shorter literals are not for the gate.
const BUCKETS: usize = 1 << 10;

#[inline]
fn bucket(text: &[u8]) -> usize {
    text.first_chunk::<4>().map_or(0, |c| usize::from(c[0] & 31) << 5 | usize::from(c[3] & 31))
}

impl Default for Gate {
    fn default() -> Self {
        Self { buckets: (0..BUCKETS).map(|_| Vec::new()).collect() }
    }
}

impl Gate {
    /// Adds a row; its pattern begins with a literal of at least four bytes.
    pub fn add(&mut self, row: Row) {
        let place = bucket(row.pattern.head());
        self.buckets[place].push(row);
    }

    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.buckets.iter().flatten()
    }

    /// Calls `each` with the rows that match, and their value.
    #[inline]
    pub fn matches<'a>(&self, record: &'a [u8], mut each: impl FnMut(&Row, &'a [u8])) {
        let word = word(record);
        for row in &self.buckets[bucket(record)] {
            if row.pattern.may_begin(word)
                && let Some(value) = row.pattern.anchored(record)
            {
                each(row, value);
            }
        }
    }

    /// Whether the record matters at once; if not, `latest` gets the slots for which it is the latest.
    #[inline]
    pub fn matters<'a>(&self, record: &'a [u8], latest: &mut Latest<'a>) -> bool {
        // Tags, bars, numbered errors.
        if matches!(record.first(), Some(b'[' | b'*' | b'0'..=b'9')) {
            return true;
        }
        let word = word(record);
        for row in &self.buckets[bucket(record)] {
            if row.pattern.may_begin(word)
                && let Some(value) = row.pattern.anchored(record)
            {
                let Some(slot) = row.slot else { return true };
                let Some(place) = latest.list.get_mut(latest.many) else { return true };
                *place = (slot, value);
                latest.many += 1;
            }
        }
        false
    }
}

/// Whether the record begins with one of these, the longest first where one begins with another.
pub fn is_one_of(record: &[u8], literals: &[&str]) -> bool {
    literals.iter().any(|l| begins(record, l.as_bytes()))
}
