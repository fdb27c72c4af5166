//! Gives the lines of other logs to the findings that they explain.

use super::model::{Evidence, Finding, Run};
use super::runs::Runs;
use crate::input::form::Companion;

/// Adds the lines of each companion to the finding that it explains, in the last run that has one. Returns for each whether
/// it explains anything.
pub fn join(runs: &mut Runs, companions: &[Companion]) -> Vec<bool> {
    companions.iter().map(|companion| explain(runs, companion)).collect()
}

fn explain(runs: &mut Runs, companion: &Companion) -> bool {
    let name = companion.name.to_ascii_lowercase();
    let fits = |finding: &Finding| {
        companion.explains.contains(&finding.id.as_str())
            || companion.by_name && finding.values.values().any(|value| value.to_ascii_lowercase().ends_with(&name))
    };
    let newest_first = runs.iter_mut().rev().flat_map(|run: &mut Run| run.findings.iter_mut());
    let Some(finding) = newest_first.into_iter().find(|finding| fits(finding)) else { return false };
    finding.evidence.extend(companion.lines.iter().map(|line| Evidence::Line {
        line: line.number,
        text: line.text.clone(),
        offset: line.offset,
        file: Some(companion.name.clone()),
    }));
    true
}
