//! Which records matter: those that begin with a known literal, or match a pattern that does.

use crate::pattern::{Head, Pattern, word};

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

/// Rows whose patterns begin with the same literal.
#[derive(Debug)]
struct Group {
    head: Head,
    rows: Vec<Row>,
}

/// Rows by the beginning of their pattern.
#[derive(Debug)]
pub struct Gate {
    /// In the order of their buckets.
    groups: Vec<Group>,
    /// Where the groups of each bucket begin; small, since it is asked for every record.
    starts: Vec<u16>,
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

#[inline(always)]
fn bucket(text: &[u8]) -> usize {
    text.first_chunk::<4>().map_or(0, |c| usize::from(c[0] & 31) << 5 | usize::from(c[3] & 31))
}

impl Gate {
    /// Over these rows; their patterns begin with literals of at least four bytes.
    pub fn new(rows: Vec<Row>) -> Self {
        let mut buckets: Vec<Vec<Group>> = (0..BUCKETS).map(|_| Vec::new()).collect();
        for row in rows {
            let groups = &mut buckets[bucket(row.pattern.head())];
            match groups.iter_mut().find(|g| g.head.is(row.pattern.head())) {
                Some(group) => group.rows.push(row),
                None => groups.push(Group { head: Head::new(row.pattern.head()), rows: vec![row] }),
            }
        }
        let mut gate = Self { groups: Vec::new(), starts: vec![0] };
        for groups in buckets {
            gate.groups.extend(groups);
            gate.starts.push(gate.groups.len() as u16);
        }
        gate
    }

    #[inline(always)]
    fn groups(&self, record: &[u8]) -> impl Iterator<Item = &Group> {
        let (bucket, word) = (bucket(record), word(record));
        let (from, to) = (usize::from(self.starts[bucket]), usize::from(self.starts[bucket + 1]));
        self.groups[from..to].iter().filter(move |g| g.head.begins(record, word))
    }

    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|g| &g.rows)
    }

    /// Calls `each` with the rows that match, and their value.
    #[inline]
    pub fn matches<'a>(&self, record: &'a [u8], mut each: impl FnMut(&Row, &'a [u8])) {
        for group in self.groups(record) {
            for row in &group.rows {
                if let Some(value) = row.pattern.from(record, 0) {
                    each(row, value);
                }
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
        for group in self.groups(record) {
            for row in &group.rows {
                let Some(value) = row.pattern.from(record, 0) else { continue };
                let Some(slot) = row.slot else { return true };
                let Some(place) = latest.list.get_mut(latest.many) else { return true };
                *place = (slot, value);
                latest.many += 1;
            }
        }
        false
    }
}
