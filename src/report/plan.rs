//! The plan: one ordered list of actions for all findings of a run.

use std::collections::BTreeSet;

use super::model::PlanStep;
use crate::catalog::entry::{Action, Kind, Severity};
use crate::catalog::issues_updates;
use crate::decide::Finding;

/// One step while the plan is made.
struct Step {
    action: Action,
    serves: Vec<String>,
    /// Steps that come before it.
    after: Vec<usize>,
}

/// Computes the plan: each finding's steps in the order its row declares, equal steps of several findings once, Setup again at
/// the end. Where no row says which of two steps comes first, the order of [`Action`] does. Consequences add no steps. Where
/// Setup looked at nothing, since it refused its command line, the state that says so has the steps.
pub fn plan(findings: &[Finding]) -> Vec<PlanStep> {
    let causes = || findings.iter().filter(|f| f.reported && f.consequence_of.is_none());
    let mut stopping: Vec<&Finding> = causes().filter(|f| f.severity == Severity::Error).collect();
    if stopping.is_empty() {
        stopping = causes().filter(|f| f.entry.is_some_and(|entry| entry.kind == Kind::State)).collect();
    }
    let mut steps: Vec<Step> = Vec::new();
    for f in &stopping {
        let mut last: Option<usize> = None;
        for &action in f.plan().iter().filter(|a| **a != Action::RunSetupAgain) {
            let is_shared = |at: &usize| {
                let step = &steps[*at];
                step.action == action && action != Action::Own && last.is_none_or(|last| last != *at && !comes_after(&steps, last, *at))
            };
            let at = match (0..steps.len()).find(is_shared) {
                Some(at) => at,
                None => {
                    steps.push(Step { action, serves: Vec::new(), after: Vec::new() });
                    steps.len() - 1
                }
            };
            steps[at].serves.push(f.id.clone());
            if let Some(last) = last.filter(|last| !steps[at].after.contains(last)) {
                steps[at].after.push(last);
            }
            last = Some(at);
        }
    }
    let mut out: Vec<PlanStep> = sorted(&steps).into_iter().map(|at| step(steps[at].action, steps[at].serves.clone())).collect();
    // What stopped an update has its own end.
    let of_setup: Vec<String> = stopping.iter().filter(|f| !is_of_update(f)).map(|f| f.id.clone()).collect();
    if !out.is_empty() && !of_setup.is_empty() {
        out.push(step(Action::RunSetupAgain, of_setup));
    }
    out
}

/// Whether it was a security update that failed, not Setup.
fn is_of_update(finding: &Finding) -> bool {
    finding.entry.is_some_and(|entry| issues_updates::ENTRIES.iter().any(|row| row.id == entry.id))
}

fn step(action: Action, serves: Vec<String>) -> PlanStep {
    PlanStep { action, step: String::new(), serves }
}

/// Whether a step comes after another, directly or not.
fn comes_after(steps: &[Step], step: usize, other: usize) -> bool {
    let mut seen = vec![false; steps.len()];
    let mut open = vec![step];
    while let Some(at) = open.pop() {
        for &before in &steps[at].after {
            if before == other {
                return true;
            }
            if !core::mem::replace(&mut seen[before], true) {
                open.push(before);
            }
        }
    }
    false
}

/// Returns the steps in order. There is no circle among them: a step that would close one is a step of its own.
fn sorted(steps: &[Step]) -> Vec<usize> {
    let mut before: Vec<usize> = steps.iter().map(|step| step.after.len()).collect();
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); steps.len()];
    for (at, step) in steps.iter().enumerate() {
        step.after.iter().for_each(|b| next[*b].push(at));
    }
    let mut ready: BTreeSet<(Action, usize)> = (0..steps.len()).filter(|at| before[*at] == 0).map(|at| (steps[at].action, at)).collect();
    let mut out = Vec::with_capacity(steps.len());
    while let Some((_, at)) = ready.pop_first() {
        out.push(at);
        for &after in &next[at] {
            before[after] -= 1;
            if before[after] == 0 {
                ready.insert((steps[after].action, after));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::catalog::entry::Entry;
    use crate::decide::By;
    use crate::facts::certainty::Certainty;

    fn finding(entry: &'static Entry, situations: Vec<&'static str>) -> Finding {
        Finding {
            entry: Some(entry),
            id: entry.id.to_owned(),
            severity: Severity::Error,
            reported: true,
            by: By::Id,
            certainty: Certainty::default(),
            evidence: Vec::new(),
            because: Vec::new(),
            situations,
            open_situations: Vec::new(),
            message: None,
            shared_with: Vec::new(),
            values: Vec::new(),
            consequence_of: None,
        }
    }

    /// A finding of that id, as a state or with the severity that its row has.
    fn named(id: &str) -> Option<Finding> {
        let (_, entry) = Catalog::default().find(id)?;
        Some(Finding { severity: entry.severity, ..finding(entry, Vec::new()) })
    }

    #[test]
    fn a_refused_command_line_has_a_plan_where_nothing_else_stopped_setup() {
        let actions = |ids: &[&str]| {
            let findings: Vec<Finding> = ids.iter().filter_map(|id| named(id)).collect();
            assert_eq!(findings.len(), ids.len());
            plan(&findings).iter().map(|step| step.action).collect::<Vec<_>>()
        };
        assert_eq!(actions(&["parameter-not-valid-for-operation", "invalid-command-line"]), [Action::StartProperly, Action::RunSetupAgain]);
        assert_eq!(actions(&["invalid-command-line", "RebootPending"]), actions(&["RebootPending"]));
        assert!(actions(&["log-incomplete"]).is_empty());
    }

    /// The steps of a plan that serve a finding, without running Setup again.
    fn own(plan: &[PlanStep], id: &str) -> Vec<Action> {
        plan.iter().filter(|s| s.serves.iter().any(|f| f == id) && s.action != Action::RunSetupAgain).map(|s| s.action).collect()
    }

    fn declared(finding: &Finding) -> Vec<Action> {
        finding.plan().iter().copied().filter(|a| *a != Action::RunSetupAgain).collect()
    }

    #[test]
    fn each_row_keeps_its_order_alone_and_with_any_other() {
        let rows: Vec<&Entry> = Catalog::default().entries().filter(|e| e.kind != Kind::State).collect();
        for first in &rows {
            let one = finding(first, Vec::new());
            for second in &rows {
                let two = finding(second, Vec::new());
                let plan = plan(&[one.clone(), two.clone()]);
                for f in [&one, &two] {
                    if first.id != second.id {
                        assert_eq!(own(&plan, &f.id), declared(f), "{} with {}", first.id, second.id);
                    }
                }
                let is_setups = !is_of_update(&one) || !is_of_update(&two);
                let ends = plan.last().is_some_and(|s| s.action == Action::RunSetupAgain);
                assert!(plan.is_empty() || ends == is_setups, "{} with {}", first.id, second.id);
            }
        }
    }

    #[test]
    fn shared_steps_stand_once() {
        let row = |id: &str| Catalog::default().find(id).map(|(_, entry)| entry).expect("a row");
        let plan = plan(&[finding(row("RebootPending"), Vec::new()), finding(row("PendingRebootWindowsComponents"), Vec::new())]);
        let restarts: Vec<&PlanStep> = plan.iter().filter(|s| s.action == Action::Restart).collect();
        assert_eq!((restarts.len(), restarts[0].serves.len()), (1, 2));
    }
}
