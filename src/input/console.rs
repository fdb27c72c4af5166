//! Text from Setup's console or wizard: stages, their results, headings.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use crate::catalog::Catalog;

/// See the head of the file.
#[derive(Debug)]
pub struct Console;

impl Form for Console {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        reading.loose().iter().any(|line| is_sign(line.text.trim()) || is_banner(line.text.trim()))
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        if let Some(run) = reading.runs.last_mut() {
            run.is_screen = true;
        }
        if reading.kind == SourceKind::Text {
            reading.kind = SourceKind::Console;
        }
        Next::Ask
    }
}

/// Whether a line is the result of a stage, or the heading of a block of the wizard.
fn is_sign(line: &str) -> bool {
    line.ends_with("COMPLETED") || line.ends_with("FAILED") || line.starts_with("Error:") || line.starts_with("Warning:")
}

/// Whether a line is the first of the console.
fn is_banner(line: &str) -> bool {
    let rest = line.strip_prefix("Microsoft Exchange Server ").or_else(|| line.strip_prefix("Welcome to Microsoft Exchange Server "));
    rest.is_some_and(|rest| rest.contains("Setup") || rest.contains(" Cumulative Update "))
}
