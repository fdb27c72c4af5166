//! Applies every row of the catalog to the facts of one run.

use super::finding::{By, Finding};
use super::order;
use super::row::{add, finding, reported};
use crate::bytes::order::sort_by_key;
use crate::catalog::entry::{Kind, Severity};
use crate::catalog::{Catalog, places};
use crate::facts::certainty::Certainty;
use crate::facts::common::{ExceptionTypes, FailingStep, FailingTask, LastObject, MsiLog, RootMessage, RunFailed, TaskThrew};
use crate::facts::set::Facts;
use crate::facts::task_errors::{FailedStage, FailingPlace, ScriptCmdlet, ScriptObject};

/// Applies every row of the catalog to the facts. Returns the findings in the order of [`order::arrange`].
pub fn decide(catalog: &Catalog, facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in catalog.entries() {
        if let Some(finding) = finding(entry, facts) {
            findings.push(finding);
        }
    }
    let mut unknown = Vec::new();
    for (key, seen) in facts.rules.iter() {
        if let Some(mut finding) = reported(None, seen, facts)
            && catalog.find(key).is_none()
        {
            finding.id = seen.id.to_string();
            unknown.push((key, finding));
        }
    }
    sort_by_key(&mut unknown, |(key, _): &(&str, Finding)| key.to_ascii_lowercase());
    findings.extend(unknown.into_iter().map(|(_, finding)| finding));
    findings.extend(unrecognized(catalog, facts, &findings));
    order::arrange(findings)
}

/// Id of the row for an error no other row explains.
pub const UNRECOGNIZED: &str = "unrecognized-error";

/// Reports the root message of a run that failed although no row explains its error. A check that failed explains no error of a
/// task: both may stand in one text.
fn unrecognized(catalog: &Catalog, facts: &Facts, findings: &[Finding]) -> Option<Finding> {
    let is_of_task = facts.get(&TaskThrew).is_some();
    let explains = |f: &Finding| {
        let is_check = f.entry.is_none_or(|entry| entry.kind == Kind::Rule);
        f.severity == Severity::Error && f.reported && !(is_check && is_of_task) || f.id == "invalid-command-line"
    };
    if facts.get(&RunFailed).is_none() || findings.iter().any(explains) {
        return None;
    }
    let (_, entry) = catalog.find(UNRECOGNIZED)?;
    let mut values = Vec::new();
    let mut evidence = Vec::new();
    for (name, fact) in [
        ("root_message", &RootMessage),
        ("exception_type", &ExceptionTypes),
        ("failing_step", &FailingStep),
        ("failing_task", &FailingTask),
        ("last_object", &LastObject),
        ("msi_log", &MsiLog),
        ("stage", &FailedStage),
        ("cmdlet", &ScriptCmdlet),
        ("object", &ScriptObject),
        (places::VALUE, &FailingPlace),
    ] {
        if let Some(known) = facts.get(fact).filter(|k| k.is_present()) {
            values.push((name, known.value.chars().take(600).collect()));
            add(&mut evidence, known.proof.clone());
        }
    }
    if let Some(known) = facts.get(&RunFailed) {
        add(&mut evidence, known.proof.clone());
    }
    Some(Finding {
        entry: Some(entry),
        id: entry.id.to_owned(),
        severity: Severity::Error,
        reported: true,
        by: By::Code,
        certainty: Certainty::Certain,
        evidence,
        because: Vec::new(),
        situations: Vec::new(),
        open_situations: Vec::new(),
        message: facts.text(&RootMessage),
        shared_with: Vec::new(),
        values,
        consequence_of: None,
    })
}
