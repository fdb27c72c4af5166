//! The messages of one text in Fluent's syntax, found by their ids.

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{ParserError, parse_runtime};
use self_cell::self_cell;

/// The entries, and for each place of a hash table the number of an entry, from 1.
#[derive(Debug)]
struct Parsed<'s> {
    body: Vec<Entry<&'s str>>,
    table: Vec<u16>,
}

self_cell!(
    struct Cell {
        owner: String,
        #[covariant]
        dependent: Parsed,
    }

    impl {Debug}
);

/// Messages that were read.
#[derive(Debug)]
pub struct FluentResource(Cell);

impl FluentResource {
    /// Reads messages; where some are broken, the others and what is wrong.
    pub fn try_new(source: String) -> Result<Self, (Self, Vec<ParserError>)> {
        let mut errors = Vec::new();
        let cell = Cell::new(source, |source| {
            let parsed = match parse_runtime(source.as_str()) {
                Ok(resource) => resource,
                Err((resource, wrong)) => {
                    errors = wrong;
                    resource
                }
            };
            index(parsed.body)
        });
        if errors.is_empty() { Ok(Self(cell)) } else { Err((Self(cell), errors)) }
    }

    /// A message by its id.
    pub(crate) fn message(&self, id: &str) -> Option<&Message<&str>> {
        let parsed = self.0.borrow_dependent();
        let number = parsed.table[place(&parsed.body, &parsed.table, id)];
        match parsed.body.get(usize::from(number).checked_sub(1)?) {
            Some(Entry::Message(message)) => Some(message),
            _ => None,
        }
    }
}

fn index(body: Vec<Entry<&str>>) -> Parsed<'_> {
    // At least half of it stays empty.
    let mut table = vec![0; (body.len() * 2 + 1).next_power_of_two()];
    for (at, entry) in body.iter().enumerate() {
        if let (Entry::Message(message), Ok(number)) = (entry, u16::try_from(at + 1)) {
            let place = place(&body, &table, message.id.name);
            table[place] = number;
        }
    }
    Parsed { body, table }
}

// Where an id stands in the table, or would.
fn place(body: &[Entry<&str>], table: &[u16], id: &str) -> usize {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut at = hash as usize & (table.len() - 1);
    loop {
        let entry = usize::from(table[at]).checked_sub(1).and_then(|number| body.get(number));
        match entry {
            Some(Entry::Message(message)) if message.id.name != id => at = (at + 1) & (table.len() - 1),
            _ => return at,
        }
    }
}
