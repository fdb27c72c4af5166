//! Selects the records that matter: those that begin with a known literal, or match a pattern that does.
//!
//! It runs on every record and rejects nearly all of them. Two letters of a record select the few literals it is compared
//! with, 16 bytes at a time. `cargo bench -p benches -- gate` measures it against an automaton over all literals.

use super::pattern::Pattern;

/// A pattern to look for.
#[derive(Debug)]
pub struct Row {
    /// Matched at the beginning of a record.
    pub pattern: Pattern,
    /// Identifies the row to the caller.
    pub id: usize,
    /// Set if only the latest matching record counts, until a record comes that matters at once. Less than [`MAX_SLOTS`].
    pub slot: Option<usize>,
}

/// Maximum number of slots.
pub const MAX_SLOTS: usize = 64;

/// Rows whose patterns begin with the same literal.
#[derive(Debug)]
struct Group {
    head: Head,
    /// Rows that matter at once, then those with a slot.
    rows: Vec<Row>,
    /// Number of rows that matter at once.
    at_once: usize,
}

/// Rows, indexed by the beginning of their pattern.
#[derive(Debug)]
pub struct Gate {
    /// Sorted by bucket.
    groups: Vec<Group>,
    /// Index of each bucket's first group. Small, since it is read for every record.
    starts: Vec<u16>,
}

/// A bucket is selected by the first and fourth byte, so literals need at least four.
const BUCKETS: usize = 1 << 10;

#[inline(always)]
fn bucket(text: &[u8]) -> usize {
    text.first_chunk::<4>().map_or(0, |c| usize::from(c[0] & 31) << 5 | usize::from(c[3] & 31))
}

impl Gate {
    /// Creates a gate for these rows. Their patterns must begin with literals of at least four bytes.
    pub fn new(rows: Vec<Row>) -> Self {
        let mut buckets: Vec<Vec<Group>> = (0..BUCKETS).map(|_| Vec::new()).collect();
        for row in rows {
            let groups = &mut buckets[bucket(row.pattern.head())];
            match groups.iter_mut().find(|g| g.head.literal == row.pattern.head()) {
                Some(group) => group.put(row),
                None => {
                    let mut group = Group { head: Head::new(row.pattern.head()), rows: Vec::new(), at_once: 0 };
                    group.put(row);
                    groups.push(group);
                }
            }
        }
        let mut gate = Self { groups: Vec::new(), starts: vec![0] };
        for groups in buckets {
            gate.groups.extend(groups);
            gate.starts.push(gate.groups.len() as u16);
        }
        gate
    }

    /// Returns the groups of a bucket.
    #[inline(always)]
    fn bucket(&self, record: &[u8]) -> core::ops::Range<usize> {
        let bucket = bucket(record);
        usize::from(self.starts[bucket])..usize::from(self.starts[bucket + 1])
    }

    /// Iterates over all rows.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|g| &g.rows)
    }

    /// Calls `each` with every matching row and its value.
    pub fn matches<'a>(&self, record: &'a [u8], mut each: impl FnMut(&Row, &'a [u8])) {
        let word = word(record);
        for group in &self.groups[self.bucket(record)] {
            if !group.head.begins(record, word) {
                continue;
            }
            for row in &group.rows {
                if let Some(value) = row.pattern.from(record, 0) {
                    each(row, value);
                }
            }
        }
    }

    /// Returns whether the record matters at once. If not, calls `later` with each group that may have a slot for it.
    #[inline(always)]
    pub fn matters(&self, record: &[u8], later: impl FnMut(usize)) -> bool {
        // Tags, bars, numbered errors.
        if matches!(record.first(), Some(b'[' | b'*' | b'0'..=b'9')) {
            return true;
        }
        let groups = self.bucket(record);
        !groups.is_empty() && self.matters_of(groups, record, later)
    }

    fn matters_of(&self, groups: core::ops::Range<usize>, record: &[u8], mut later: impl FnMut(usize)) -> bool {
        let word = word(record);
        for at in groups {
            let group = &self.groups[at];
            if !group.head.begins(record, word) {
                continue;
            }
            if group.rows[..group.at_once].iter().any(|row| row.pattern.from(record, 0).is_some()) {
                return true;
            }
            if group.at_once < group.rows.len() {
                later(at);
            }
        }
        false
    }

    /// Calls `each` with every slot of a group that the record matches, and its value.
    pub fn slots<'a>(&self, group: usize, record: &'a [u8], mut each: impl FnMut(usize, &'a [u8])) {
        let group = &self.groups[group];
        for row in &group.rows[group.at_once..] {
            if let (Some(slot), Some(value)) = (row.slot, row.pattern.from(record, 0)) {
                each(slot, value);
            }
        }
    }
}

impl Group {
    fn put(&mut self, row: Row) {
        let at_once = row.slot.is_none();
        self.rows.insert(if at_once { self.at_once } else { self.rows.len() }, row);
        self.at_once += usize::from(at_once);
    }
}

/// A literal at the beginning of records. Its first bytes are stored as one word.
#[derive(Debug)]
struct Head {
    literal: Vec<u8>,
    word: u128,
    mask: u128,
}

impl Head {
    fn new(literal: &[u8]) -> Self {
        let mask = if literal.len() < WORD { (1 << (literal.len() * 8)) - 1 } else { u128::MAX };
        Self { literal: literal.to_vec(), word: word(literal) & mask, mask }
    }

    /// Whether a record begins with the literal. `word` holds the record's first bytes, see [`word`].
    #[inline(always)]
    fn begins(&self, record: &[u8], word: u128) -> bool {
        word & self.mask == self.word
            && record.len() >= self.literal.len()
            && (self.literal.len() <= WORD || record[WORD..].starts_with(&self.literal[WORD..]))
    }
}

const WORD: usize = 16;

/// Returns the first bytes as one word, padded with zeros.
#[inline(always)]
fn word(bytes: &[u8]) -> u128 {
    match bytes.first_chunk::<WORD>() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => {
            let mut chunk = [0; WORD];
            chunk[..bytes.len()].copy_from_slice(bytes);
            u128::from_le_bytes(chunk)
        }
    }
}
