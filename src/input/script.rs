//! The output of the read-only script: one fact per line.

use super::form::{Answers, Form, Next, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use crate::catalog::Catalog;
use crate::facts;
use crate::facts::answers::{UNKNOWN, script_output};
use crate::facts::derive::derive;
use crate::facts::set::Facts;

/// See the head of the file.
#[derive(Debug)]
pub struct Script;

impl Form for Script {
    fn recognise(&self, input: &Kept, _: &Reading) -> bool {
        script_output(input.text.iter().map(|line| line.text.as_str())).is_some()
    }

    fn read(&mut self, input: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        let mut facts = Facts::of_answers();
        for (index, name, value) in script_output(input.text.iter().map(|line| line.text.as_str())).unwrap_or_default() {
            let (Some(fact), Some(line)) = (facts::find(&name), input.text.get(index)) else { continue };
            if value != UNKNOWN {
                facts.add(fact, value, line.proof());
            }
        }
        derive(&mut facts);
        let line = |line: Option<&super::text_line::TextLine>| line.map_or(1, |line| line.number);
        reading.kind = SourceKind::Script;
        reading.answers = Some(Answers { facts, first_line: line(input.text.first()), last_line: line(input.text.last()) });
        Next::Done
    }
}
