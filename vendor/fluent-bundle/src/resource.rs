//! The messages of one text in Fluent's syntax, found by their ids. Reading them all would cost every page more than the few
//! that it shows: a text is only parted into messages, and a message is read when it is wanted.

use std::convert::Infallible;

use super::{FluentAttribute, FluentMessage, Pattern};

/// Nothing is wrong with any text: what is no message is left out.
pub type ParserError = Infallible;

/// Messages that were read.
#[derive(Debug)]
pub struct FluentResource {
    source: String,
    /// Where each message begins, and one place more: where the last ends.
    begins: Vec<u32>,
    /// A hash table: for each place the number of a message, from 1.
    table: Vec<u16>,
}

impl FluentResource {
    /// Takes a text apart. It is not looked for errors.
    pub fn try_new(source: String) -> Result<Self, (Self, Vec<ParserError>)> {
        let (mut begins, mut at) = (Vec::new(), 0);
        for line in source.split_inclusive('\n') {
            if line.as_bytes()[0].is_ascii_alphabetic() {
                begins.push(at);
            }
            at += line.len() as u32;
        }
        // At least half of it stays empty.
        let table = vec![0; (begins.len() * 2 + 1).next_power_of_two()];
        let many = begins.len();
        begins.push(at);
        let mut resource = Self { source, begins, table };
        for at in 0..many {
            let place = resource.place(id(resource.text(at)));
            resource.table[place] = at as u16 + 1;
        }
        Ok(resource)
    }

    /// A message by its id.
    pub(crate) fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        let number = self.table[self.place(id)];
        usize::from(number).checked_sub(1).map(|at| FluentMessage(self.text(at)))
    }

    // A message, with what stands before the next one.
    fn text(&self, at: usize) -> &str {
        &self.source[self.begins[at] as usize..self.begins[at + 1] as usize]
    }

    // Where an id stands in the table, or would.
    fn place(&self, wanted: &str) -> usize {
        let hash = wanted.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let mut at = hash as usize & (self.table.len() - 1);
        while let Some(number) = usize::from(self.table[at]).checked_sub(1)
            && id(self.text(number)) != wanted
        {
            at = (at + 1) & (self.table.len() - 1);
        }
        at
    }
}

// The name at the beginning of a message or an attribute.
fn id(text: &str) -> &str {
    &text[..super::name_end(text)]
}

impl<'b> FluentMessage<'b> {
    /// What stands behind the id.
    pub fn value(&self) -> Option<Pattern<'b>> {
        pattern(self.0).filter(|pattern| !pattern.0.is_empty())
    }

    /// An attribute by its name.
    pub fn get_attribute(&self, name: &str) -> Option<FluentAttribute<'b>> {
        let mut rest = self.0;
        while let Some((_, behind)) = rest.split_once('\n') {
            rest = behind;
            if let Some(attribute) = behind.trim_ascii_start().strip_prefix('.')
                && id(attribute) == name
            {
                return pattern(attribute).map(FluentAttribute);
            }
        }
        None
    }
}

// What stands behind the equals sign, up to the next attribute, remark or term.
fn pattern(text: &str) -> Option<Pattern<'_>> {
    let (_, value) = text.split_once('=')?;
    let end = value
        .match_indices('\n')
        .map(|(at, _)| at)
        .find(|at| value[at + 1..].starts_with(['#', '-']) || value[at + 1..].trim_ascii_start().starts_with('.'))
        .unwrap_or(value.len());
    Some(Pattern(value[..end].trim_ascii()))
}
