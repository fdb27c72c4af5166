//! Text from Setup's console or wizard: stages, their results, headings.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use super::text_line::TextLine;
use crate::catalog::Catalog;
use crate::log::run::Screen;

/// See the head of the file.
#[derive(Debug)]
pub struct Console;

impl Form for Console {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        reading.text.iter().any(|line| is_sign(line.text.trim()) || product_line(line.text.trim()).is_some())
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, runs, kind, .. } = reading;
        if let Some(run) = runs.last_mut() {
            *kind = SourceKind::Console;
            run.screen = Some(Screen { product: product(text) });
        }
        Next::Ask
    }
}

/// Whether a line is the result of a stage, or the heading of a block of the wizard.
fn is_sign(line: &str) -> bool {
    line.ends_with("COMPLETED") || line.ends_with("FAILED") || line.starts_with("Error:") || line.starts_with("Warning:")
}

/// Parses the first line of the console. Returns the text after the name of the product.
fn product_line(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("Microsoft Exchange Server ").or_else(|| line.strip_prefix("Welcome to Microsoft Exchange Server "))?;
    (line.contains("Setup") || line.contains(" Cumulative Update ")).then_some(rest)
}

/// Returns the product named by the last such line, as in the report.
fn product(lines: &[TextLine]) -> Option<String> {
    let rest = lines.iter().rev().find_map(|line| product_line(line.text.trim()))?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).map_or(rest, |end| &rest[..end]);
    match digits {
        "2013" | "2016" | "2019" => Some(digits.to_owned()),
        _ if rest.starts_with("Subscription Edition") => Some("SE".to_owned()),
        _ => None,
    }
}
