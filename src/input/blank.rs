//! An empty input.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use crate::catalog::Catalog;

/// See the head of the file.
#[derive(Debug)]
pub struct Blank;

impl Form for Blank {
    fn recognise(&self, input: &Kept, _: &Reading) -> bool {
        input.lines == 0 || input.gap.is_none() && input.text.iter().all(|line| line.text.trim().is_empty())
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        reading.kind = SourceKind::Empty;
        Next::Done
    }
}
