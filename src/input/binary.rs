//! A file that is not text: a picture, a program, a document.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use crate::catalog::Catalog;

/// See the head of the file.
#[derive(Debug)]
pub struct Binary;

impl Form for Binary {
    fn recognise(&self, input: &Kept, _: &Reading) -> bool {
        input.is_binary
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, _: &mut Reading) -> Next {
        Next::Done
    }
}
