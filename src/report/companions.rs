//! Adds the lines of other logs to the findings they explain.

use super::model::{Evidence, Finding, Run};
use super::runs::Runs;
use crate::input::form::Companion;
use crate::input::names::base;

/// Adds the lines of each companion to the finding it explains, in the last run that has such a finding. Returns for each
/// companion whether there was one.
pub fn join(runs: &mut Runs, companions: &[Companion]) -> Vec<bool> {
    companions.iter().map(|companion| explain(runs, companion)).collect()
}

fn explain(runs: &mut Runs, companion: &Companion) -> bool {
    // Setup knows nothing of other files of the same name.
    let name = base(&companion.name).to_ascii_lowercase();
    let fits = |finding: &Finding| {
        companion.explains.contains(&finding.id.as_str())
            || companion.by_name && finding.values.values().any(|value| value.to_ascii_lowercase().ends_with(&name))
    };
    // In the same folder first: an archive may hold the logs of several servers.
    let is_near = |run: &Run| run.file.as_deref().map(folder) == Some(folder(&companion.name));
    let at = |near: bool| {
        let newest_first = runs.iter().enumerate().rev().filter(|(_, run)| !near || is_near(run));
        newest_first.into_iter().find_map(|(at, run)| Some((at, run.findings.iter().position(fits)?)))
    };
    let Some((run, finding)) = at(true).or_else(|| at(false)) else { return false };
    let Some(finding) = runs.iter_mut().nth(run).and_then(|run| run.findings.get_mut(finding)) else { return false };
    finding.evidence.extend(companion.lines.iter().map(|line| Evidence::Line {
        line: line.number,
        text: line.text.clone(),
        offset: line.offset,
        file: Some(companion.name.clone()),
    }));
    true
}

/// The folders before the name of a file.
fn folder(name: &str) -> &str {
    name.rfind(['/', '\\']).map_or("", |end| &name[..end])
}
