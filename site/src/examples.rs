//! The examples that a page offers: logs of our own tests, all names invented, one for each common situation and some for a row.

use std::path::Path;

use anyhow::Result;
use setup_readiness::catalog::examples::{FILE, joined};

use crate::put;

/// Each example with its log.
static LOGS: [(&str, &str); 5] = [
    ("failed-check", include_str!("../../tests/logs/outcomes/03-console-checks-failed.log")),
    ("failed-step", include_str!("../../tests/logs/outcomes/05-console-task-failed.log")),
    ("warnings", include_str!("../../tests/logs/clean/se-prepare-ad.log")),
    ("attempts", include_str!("../../tests/logs/failures/then-success.log")),
    ("CafeRoleAlreadyExists", include_str!("../../e2e/fixtures/two-checks-failed.log")),
];

/// Writes them.
pub fn write(folder: &Path) -> Result<()> {
    put(&folder.join(FILE), &joined(&LOGS))
}

#[cfg(test)]
mod tests {
    use setup_readiness::analyzer::Analyzer;
    use setup_readiness::catalog::Catalog;
    use setup_readiness::catalog::examples::{ROWS, SITUATIONS, find};
    use setup_readiness::report::model::{FindingKind, Outcome, Report, Severity};

    use super::*;

    fn report(name: &str) -> Report {
        let mut analyzer = Analyzer::default();
        analyzer.begin(name);
        analyzer.push(find(&joined(&LOGS), name).unwrap_or_default().as_bytes());
        analyzer.finish()
    }

    /// Kind and severity of what was found in the run that is shown.
    fn found(report: &Report) -> Vec<(FindingKind, Severity)> {
        let run = report.runs.iter().find(|run| run.number == report.shown_run);
        run.iter().flat_map(|run| &run.findings).map(|finding| (finding.kind, finding.severity)).collect()
    }

    #[test]
    fn every_example_shows_its_situation() {
        let outcome = |name| report(name).runs.last().map(|run| run.outcome);
        assert_eq!(found(&report("failed-check")), [(FindingKind::ReadinessCheck, Severity::Error)]);
        assert_eq!(found(&report("failed-step")), [(FindingKind::KnownIssue, Severity::Error)]);
        assert_eq!(found(&report("warnings")), [(FindingKind::ReadinessCheck, Severity::Warning)]);
        assert_eq!(outcome("warnings"), Some(Outcome::Succeeded));
        assert!(report("attempts").runs.len() > 1);
        for id in ROWS {
            assert!(Catalog::default().find(id).is_some_and(|(_, row)| row.id == id));
            assert!(
                report(id).runs.iter().flat_map(|run| &run.findings).any(|finding| finding.id == id && finding.severity == Severity::Error)
            );
        }
    }

    #[test]
    fn what_is_offered_is_there_and_nothing_else() {
        let mut offered = [&SITUATIONS[..], &ROWS[..]].concat();
        let mut there: Vec<&str> = LOGS.iter().map(|(name, _)| *name).collect();
        offered.sort_unstable();
        there.sort_unstable();
        assert_eq!(there, offered);
    }
}
