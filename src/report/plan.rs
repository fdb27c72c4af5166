//! The plan: one ordered list of actions for all findings of a run.

use super::model::PlanStep;
use crate::catalog::entry::{Action, Severity};
use crate::decide::Finding;

/// Computes the plan: shared steps once, a restart at the end, then Setup again. Consequences add no steps of their own.
pub fn plan(findings: &[Finding]) -> Vec<PlanStep> {
    let stopping: Vec<&Finding> =
        findings.iter().filter(|f| f.severity == Severity::Error && f.reported && f.consequence_of.is_none()).collect();
    let mut steps: Vec<(Action, Vec<String>)> = Vec::new();
    for f in &stopping {
        let actions = f.entry.map_or(&[Action::Own][..], |e| e.plan);
        for &a in actions.iter().filter(|a| **a != Action::RunSetupAgain) {
            match steps.iter_mut().find(|(known, _)| *known == a && a != Action::Own) {
                Some((_, serves)) => serves.push(f.id.clone()),
                None => steps.push((a, vec![f.id.clone()])),
            }
        }
    }
    steps.sort_by_key(|(action, _)| *action);
    if !steps.is_empty() {
        steps.push((Action::RunSetupAgain, stopping.iter().map(|f| f.id.clone()).collect()));
    }
    steps.into_iter().map(|(a, serves)| PlanStep { action: a, step: String::new(), serves }).collect()
}
