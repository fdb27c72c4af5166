//! Adds the lines of other logs to the findings they explain.

use super::model::{Evidence, Finding, Run};
use super::runs::Runs;
use crate::input::form::Companion;

/// Adds the lines of each companion to the finding it explains, in the last run that has such a finding. Returns for each
/// companion whether there was one.
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
