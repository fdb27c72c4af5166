//! Sorts findings by severity, causes before consequences.

use super::finding::Finding;
use crate::bytes::order::sort_by_key;
use crate::catalog::entry::{Kind, Severity};
use crate::facts::certainty::Certainty;
use crate::facts::set::Proof;

/// Links each finding to its cause and sorts them: errors, warnings, info; within each those that are certain first, and a
/// cause followed by its consequences.
pub fn arrange(findings: Vec<Finding>) -> Vec<Finding> {
    let cause: Vec<Option<usize>> = (0..findings.len()).map(|i| cause_of(&findings, i)).collect();
    let mut has_consequences = vec![false; findings.len()];
    cause.iter().flatten().for_each(|&c| has_consequences[c] = true);
    let mut order: Vec<usize> = (0..findings.len()).collect();
    sort_by_key(&mut order, |&i| key(&findings, &cause, &has_consequences, i));
    let mut place = vec![0; findings.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old] = new;
    }
    let mut slots: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    let mut out = Vec::with_capacity(slots.len());
    for &old in &order {
        if let Some(mut finding) = slots[old].take() {
            finding.consequence_of = cause[old].map(|c| place[c]);
            out.push(finding);
        }
    }
    out
}

/// Returns the first of the row's known causes that was found as an error, unless that would make a circle.
fn cause_of(findings: &[Finding], index: usize) -> Option<usize> {
    let entry = findings[index].entry?;
    let candidate = |id: &str| findings.iter().position(|f| f.id.eq_ignore_ascii_case(id) && f.severity == Severity::Error && f.reported);
    entry.explained_by.iter().find_map(|id| {
        let cause = candidate(id).filter(|&c| c != index)?;
        // Two rows may explain each other: the earlier finding is the cause.
        let circle = findings[cause]
            .entry
            .is_some_and(|e| e.explained_by.iter().any(|back| back.eq_ignore_ascii_case(&findings[index].id)) && cause > index);
        (!circle).then_some(cause)
    })
}

/// The steps from a root cause to a finding, each as it ranks.
type Path = Vec<(u8, bool, u64, usize)>;

/// Returns the sort key: the severity, how sure the root cause is, then the path from it. Each step of the path ranks issues before
/// checks, causes with consequences before others, then by line.
fn key(findings: &[Finding], cause: &[Option<usize>], has_consequences: &[bool], index: usize) -> (Severity, Certainty, Path) {
    let mut path = Vec::new();
    let mut at = Some(index);
    while let Some(i) = at {
        let f = &findings[i];
        let class = match f.entry.map(|e| e.kind) {
            Some(Kind::Issue) => 0,
            Some(Kind::Rule) => 1,
            None => 2,
            Some(Kind::State) => 3,
        };
        path.push((class, !has_consequences[i], f.evidence.first().map_or(0, Proof::line), i));
        at = if path.len() > findings.len() { None } else { cause[i] };
    }
    path.reverse();
    let root = path.first().map_or(index, |(.., root)| *root);
    (findings[index].severity, findings[root].certainty, path)
}
