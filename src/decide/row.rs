//! The verdict on one row: by what Setup wrote about it, else by its condition.

use enumset::{EnumSet, EnumSetType};

use super::finding::{By, Finding, Verdict};
use crate::bytes::order::sort_by_key;
use crate::catalog;
use crate::catalog::entry::{Entry, Kind, Severity, When};
use crate::facts::certainty::Certainty;
use crate::facts::common::{AskedRole, Interface, Operation, Product};
use crate::facts::condition::{Leaf, Tri, evaluate};
use crate::facts::fact::{Fact, Source};
use crate::facts::set::{Facts, Known, Proof, RuleSeen, RuleType};

/// Maximum number of lines of evidence in one finding.
const MOST_EVIDENCE: usize = 24;

/// Returns the verdict on a single row.
pub fn verdict(entry: &'static Entry, facts: &Facts) -> Verdict {
    if finding(entry, facts).is_some() {
        return Verdict::Failed;
    }
    if let Some(seen) = seen(entry, facts)
        && seen.evaluated_false.is_some()
    {
        return Verdict::Passed;
    }
    match evaluate(&entry.fails_when, facts).0 {
        Tri::No if !matches!(entry.fails_when, When::Never) => Verdict::Passed,
        _ => Verdict::NotChecked,
    }
}

fn seen<'a>(entry: &Entry, facts: &'a Facts) -> Option<&'a RuleSeen> {
    core::iter::once(&entry.id).chain(entry.aliases).find_map(|id| facts.seen(id))
}

/// Applies a row to the facts. Returns a finding if the row fails, warns or informs.
pub fn finding(entry: &'static Entry, facts: &Facts) -> Option<Finding> {
    let mut found = match entry.kind {
        Kind::Rule => match seen(entry, facts) {
            Some(seen) => {
                let mut found = reported(Some(entry), seen, facts)?;
                let (tri, leaves) = evaluate(&entry.fails_when, facts);
                if tri == Tri::Yes {
                    found.because = leaves;
                }
                found
            }
            None => conditioned(entry, facts)?,
        },
        Kind::Issue | Kind::State => conditioned(entry, facts)?,
    };
    let extra: Vec<Proof> = found.because.iter().filter_map(|l| l.known.as_ref()).map(|k| k.proof.clone()).collect();
    let shown = entry.shows.iter().chain(entry.values.iter().map(|(_, f)| f)).flat_map(|f| facts.get(f)).map(|k| k.proof.clone());
    for proof in extra.into_iter().chain(shown) {
        add(&mut found.evidence, proof);
    }
    for (name, fact) in entry.values {
        if let Some(value) = facts.text(fact).filter(|_| found.values.iter().all(|(n, _)| n != name)) {
            found.values.push((name, value));
        }
    }
    for situation in entry.situations {
        match evaluate(&situation.when, facts).0 {
            Tri::Yes => found.situations.push(situation.name),
            Tri::Unknown => found.open_situations.push(situation.name),
            Tri::No => {}
        }
    }
    found.because.retain(|l| {
        ![&Product, &Operation, &AskedRole, &Interface].contains(&l.fact) && !matches!(l.fact.source, Source::Error(_) | Source::Line(_))
            || l.fact.explains
    });
    Some(found)
}

/// Adds a proof unless it is a duplicate or the list is full.
pub(super) fn add(list: &mut Vec<Proof>, proof: Proof) {
    if list.len() < MOST_EVIDENCE && !list.contains(&proof) {
        list.push(proof);
    }
}

/// Turns what Setup wrote about a rule into a finding. Returns `None` if the rule did not apply.
pub(super) fn reported(entry: Option<&'static Entry>, seen: &RuleSeen, facts: &Facts) -> Option<Finding> {
    let listed = seen.is_failed();
    let warned = !seen.recommended.is_empty();
    let truth = !seen.evaluated_true.is_empty();
    if !listed && !warned && (!truth || seen.rule_type == Some(RuleType::None)) && seen.named.is_none() {
        return None;
    }
    let catalog_severity = entry.map_or(Severity::Error, |e| e.severity);
    // Setup prints no id with a warning, and no line for a rule that only informs. With /InstallWindowsComponents it adds
    // what is missing and goes on: such rules are listed as failed but never as required.
    let severity = if listed && seen.required.is_empty() && facts.passed_checks {
        Severity::Info
    } else if listed {
        Severity::Error
    } else if warned {
        Severity::Warning
    } else if seen.named.is_some() && !truth {
        catalog_severity
    } else {
        Severity::Info
    };
    let mut evidence = Vec::new();
    let mut put = |list: &[(Proof, String)]| list.iter().for_each(|(p, _)| add(&mut evidence, p.clone()));
    put(&seen.failed);
    put(&seen.required);
    put(&seen.recommended);
    put(&seen.evaluated_true);
    seen.urls.iter().chain(&seen.told).chain(&seen.named).for_each(|p| add(&mut evidence, p.clone()));
    let message = seen.failed.iter().chain(&seen.required).chain(&seen.recommended).map(|(_, m)| m.trim()).find(|m| !m.is_empty());
    Some(Finding {
        entry,
        id: entry.map_or_else(|| seen.id.to_string(), |e| e.id.to_owned()),
        severity,
        reported: listed || warned || seen.named.is_some(),
        by: if seen.by_text.is_some() { By::Text } else { By::Id },
        certainty: seen.certainty,
        evidence,
        because: Vec::new(),
        situations: Vec::new(),
        open_situations: Vec::new(),
        message: message.map(str::to_owned),
        shared_with: seen.by_text.clone().unwrap_or_default(),
        values: Vec::new(),
        consequence_of: None,
    })
}

/// Decides a row by its condition: known issues always, rules only if there is no evaluation by Setup itself.
fn conditioned(entry: &'static Entry, facts: &Facts) -> Option<Finding> {
    if entry.kind == Kind::Rule && !facts.answered && !facts.rules.is_empty() {
        return None;
    }
    if !applies(entry, facts) || entry.kind == Kind::Issue && facts.succeeded {
        return None;
    }
    let (tri, because) = evaluate(&entry.fails_when, facts);
    if tri != Tri::Yes {
        return None;
    }
    let mut evidence: Vec<Proof> = Vec::new();
    let marks = because.iter().filter(|l| matches!(l.fact.source, Source::Error(_) | Source::Line(_)));
    for leaf in marks {
        for Known { proof, .. } in facts.all(leaf.fact) {
            add(&mut evidence, proof.clone());
        }
    }
    sort_by_key(&mut evidence, Proof::line);
    for id in failed_ids(&entry.fails_when) {
        if let Some(seen) = facts.seen(id) {
            let lines = seen.failed.iter().chain(&seen.required).chain(&seen.evaluated_true);
            lines.for_each(|(p, _)| add(&mut evidence, p.clone()));
        }
    }
    let is_rule = entry.kind == Kind::Rule;
    Some(Finding {
        entry: Some(entry),
        id: entry.id.to_owned(),
        severity: if is_rule && !facts.answered { Severity::Info } else { entry.severity },
        reported: !is_rule,
        by: by(entry, facts, &because),
        certainty: certainty(&entry.fails_when, facts, &because),
        evidence,
        because,
        situations: Vec::new(),
        open_situations: Vec::new(),
        message: None,
        shared_with: Vec::new(),
        values: Vec::new(),
        consequence_of: None,
    })
}

/// Returns how sure a decision is: as sure as the least sure of what it rests on.
fn certainty(when: &When, facts: &Facts, because: &[Leaf]) -> Certainty {
    let facts_known = because.iter().filter_map(|leaf| Some(leaf.known.as_ref()?.certainty));
    let rules = failed_ids(when).into_iter().filter_map(|id| Some(facts.seen(id)?.certainty));
    facts_known.chain(rules).max().unwrap_or_default()
}

/// Whether a row applies to this product, operation and role, as far as they are known.
pub fn applies(entry: &Entry, facts: &Facts) -> bool {
    is_within(&Product, entry.products, catalog::PRODUCTS, facts)
        && (entry.kind != Kind::Rule
            || !facts.answered
            || is_within(&Operation, entry.operations, catalog::OPERATIONS, facts)
                && is_within(&AskedRole, entry.roles, catalog::ROLES, facts))
}

/// Whether a value of the fact, as the table names it, is in the set. A fact that is not known speaks against nothing.
fn is_within<T: EnumSetType>(fact: &Fact, set: EnumSet<T>, table: &[(&str, EnumSet<T>)], facts: &Facts) -> bool {
    let named = |value: &str| table.iter().find(|(name, _)| name.eq_ignore_ascii_case(value));
    let all = facts.all(fact);
    all.is_empty() || all.iter().any(|known| named(&known.value).is_none_or(|(_, these)| !set.is_disjoint(*these)))
}

/// Returns the ids of the checks a condition refers to.
fn failed_ids(when: &When) -> Vec<&'static str> {
    match when {
        When::Failed(id) => vec![id],
        When::All(list) | When::Any(list) => list.iter().flat_map(failed_ids).collect(),
        When::Not(inner) => failed_ids(inner),
        _ => Vec::new(),
    }
}

/// Returns what a decision rests on, the strongest first: id, code, setting, text.
fn by(entry: &Entry, facts: &Facts, because: &[Leaf]) -> By {
    if facts.answered {
        return By::Answer;
    }
    if failed_ids(&entry.fails_when).iter().any(|id| facts.seen(id).is_some()) {
        return By::Id;
    }
    let rank = |leaf: &Leaf| match leaf.fact.source {
        Source::Error(p) | Source::Line(p) if neutral(p) => By::Code,
        Source::Error(_) | Source::Line(_) => By::Text,
        Source::Setting | Source::Own => By::Setting,
    };
    let ranks: Vec<By> = because.iter().map(rank).collect();
    [By::Code, By::Setting, By::Text].into_iter().find(|b| ranks.contains(b)).unwrap_or(By::Setting)
}

/// Whether a pattern is independent of Setup's language: exception types, error codes, ids, file names.
fn neutral(pattern: &str) -> bool {
    [
        "Exception",
        "Id=",
        "0x",
        "0X",
        ".ps1",
        ".exe",
        "Error code is",
        "error code is",
        "exit code",
        "CurrentResult",
        "()",
        "DSID",
        "Command Line Parameter",
        // Windows Installer and PowerShell print these alike on every Windows.
        "MainEngineThread",
        " 1: 1935 2: ",
        "ErrorCode : -",
        "-KB{}-",
    ]
    .iter()
    .any(|mark| pattern.contains(mark))
}
