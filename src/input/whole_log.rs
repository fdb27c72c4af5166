//! A Setup log with its banners. All runs but the last were passed on while the input was read.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use crate::catalog::Catalog;

/// See the head of the file.
#[derive(Debug)]
pub struct WholeLog;

impl Form for WholeLog {
    fn recognise(&self, input: &Kept, _: &Reading) -> bool {
        input.log.banners > 0
    }

    fn read(&mut self, input: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        reading.kind = SourceKind::Log;
        reading.is_certain = true;
        input.log.finish(&mut |run| reading.runs.push(run));
        Next::Done
    }
}
