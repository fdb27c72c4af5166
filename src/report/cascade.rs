//! Which finding of a run follows from which.

use super::model::{Finding, Run, Severity};

/// Causes further up than this are taken for a circle.
const DEEPEST: usize = 6;

/// The finding that caused this one.
pub fn cause_of<'a>(run: &'a Run, finding: &Finding) -> Option<&'a Finding> {
    let cause = finding.consequence_of.as_deref()?;
    run.findings.iter().find(|other| other.id == cause && other.id != finding.id)
}

/// Places of the findings that stand on their own, in the order of the report.
pub fn roots(run: &Run) -> Vec<usize> {
    places(run, |finding| cause_of(run, finding).is_none())
}

/// Places of the findings that follow directly from the one of this id.
pub fn consequences(run: &Run, id: &str) -> Vec<usize> {
    places(run, |finding| cause_of(run, finding).is_some_and(|cause| cause.id == id))
}

/// Places of the findings that follow from the one of this id, directly or by way of others.
pub fn all_consequences(run: &Run, id: &str) -> Vec<usize> {
    places(run, |finding| {
        let causes = std::iter::successors(cause_of(run, finding), |cause| cause_of(run, cause));
        causes.take(DEEPEST).any(|cause| cause.id == id)
    })
}

/// The number of findings of a severity that stand on their own.
pub fn count(run: &Run, severity: Severity) -> u64 {
    run.findings.iter().filter(|finding| finding.severity == severity && cause_of(run, finding).is_none()).count() as u64
}

fn places(run: &Run, wanted: impl Fn(&Finding) -> bool) -> Vec<usize> {
    run.findings.iter().enumerate().filter(|(_, finding)| wanted(finding)).map(|(at, _)| at).collect()
}
