//! What a run is about: Setup, or an update, which has an installer of its own.

use super::model::{Report, Run, Severity};
use crate::catalog::Catalog;

/// Whether the run is that of an update: the input is its log, or all errors are such as no operation of Setup has.
pub fn is_of_update(report: &Report, run: &Run) -> bool {
    let has_no_operation = |id: &str| Catalog::default().find(id).is_some_and(|(_, row)| row.operations.is_empty());
    let mut errors = run.findings.iter().filter(|finding| finding.severity == Severity::Error).peekable();
    let is_log = report.notices.iter().any(|notice| notice.code == "update-log");
    is_log || errors.peek().is_some() && errors.all(|finding| has_no_operation(&finding.id))
}
