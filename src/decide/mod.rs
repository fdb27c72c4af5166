//! The only place where a verdict is made: catalog rows and the facts of one run in, findings out. Pure.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

pub mod order;

use crate::catalog::entry::{Entry, Kind, Severity, When};
use crate::catalog::{self, Catalog};
use crate::facts::common::{
    AskedRole, ExceptionTypes, FailingStep, FailingTask, Interface, LastObject, MsiLog, Operation, Product, RootMessage, RunFailed,
};
use crate::facts::condition::{Leaf, Tri, evaluate};
use crate::facts::fact::{Fact, Source};
use crate::facts::set::{Facts, Known, Proof, RuleSeen, RuleType};

/// Most lines of evidence in one finding.
const MOST_EVIDENCE: usize = 24;

/// What the decision rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum By {
    /// A rule id.
    #[default]
    Id,
    /// A code, an exception type, a file name.
    Code,
    /// Values of settings.
    Setting,
    /// A sentence in one language.
    Text,
    /// Answers.
    Answer,
}

impl By {
    /// Its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The verdict on one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It fails, or the known issue or state is there.
    Failed,
    /// It was evaluated, or its condition is known, and it does not fail.
    Passed,
    /// Nothing is known of it.
    NotChecked,
}

/// A failed row with what proves it.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The row; `None` for an id the catalog does not know.
    pub entry: Option<&'static Entry>,
    /// The id to show.
    pub id: String,
    /// How serious.
    pub severity: Severity,
    /// Whether Setup itself reported it (always true of known issues).
    pub reported: bool,
    /// What the decision rests on.
    pub by: By,
    /// First the line that decides.
    pub evidence: Vec<Proof>,
    /// Facts behind it.
    pub because: Vec<Leaf>,
    /// Situations that apply.
    pub situations: Vec<&'static str>,
    /// Setup's own message.
    pub message: Option<String>,
    /// Other ids the deciding sentence may stand for.
    pub shared_with: Vec<String>,
    /// Named values.
    pub values: Vec<(&'static str, String)>,
    /// Index of the finding that caused it, after [`order::arrange`].
    pub consequence_of: Option<usize>,
}

/// Decides every row of the catalog over the facts. The result is arranged: errors, warnings, info; causes first.
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
            finding.id.clone_from(&seen.id);
            unknown.push((key, finding));
        }
    }
    unknown.sort_by_cached_key(|(key, _): &(&str, Finding)| key.to_ascii_lowercase());
    findings.extend(unknown.into_iter().map(|(_, finding)| finding));
    findings.extend(unrecognized(catalog, facts, &findings));
    order::arrange(findings)
}

/// The verdict on one row alone.
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

/// Applies one row.
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
    found.situations = entry.situations.iter().filter(|s| evaluate(&s.when, facts).0 == Tri::Yes).map(|s| s.name).collect();
    found.because.retain(|l| {
        ![&Product, &Operation, &AskedRole, &Interface].contains(&l.fact) && !matches!(l.fact.source, Source::Error(_) | Source::Line(_))
            || l.fact.explains
    });
    Some(found)
}

fn add(list: &mut Vec<Proof>, proof: Proof) {
    if list.len() < MOST_EVIDENCE && !list.contains(&proof) {
        list.push(proof);
    }
}

/// What Setup said of a rule.
fn reported(entry: Option<&'static Entry>, seen: &RuleSeen, facts: &Facts) -> Option<Finding> {
    let listed = seen.is_failed();
    let warned = !seen.recommended.is_empty();
    let truth = !seen.evaluated_true.is_empty();
    if !listed && !warned && (!truth || seen.rule_type == Some(RuleType::None)) && seen.named.is_none() {
        return None;
    }
    let catalog_severity = entry.map_or(Severity::Error, |e| e.severity);
    // Setup prints no id with a warning; a rule that only informs has no line of its own.
    // With /InstallWindowsComponents Setup adds what is missing: listed as failed, never required, and it went on.
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
    seen.urls.iter().chain(&seen.named).for_each(|p| add(&mut evidence, p.clone()));
    let message = seen.failed.iter().chain(&seen.required).chain(&seen.recommended).map(|(_, m)| m.trim()).find(|m| !m.is_empty());
    Some(Finding {
        entry,
        id: entry.map_or_else(|| seen.id.clone(), |e| e.id.to_owned()),
        severity,
        reported: listed || warned || seen.named.is_some(),
        by: if seen.by_text.is_some() { By::Text } else { By::Id },
        evidence,
        because: Vec::new(),
        situations: Vec::new(),
        message: message.map(str::to_owned),
        shared_with: seen.by_text.clone().unwrap_or_default(),
        values: Vec::new(),
        consequence_of: None,
    })
}

/// A row decided by its condition: known issues always; a rule only where Setup's own evaluation is not to be had.
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
    evidence.sort_by_key(Proof::line);
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
        evidence,
        because,
        situations: Vec::new(),
        message: None,
        shared_with: Vec::new(),
        values: Vec::new(),
        consequence_of: None,
    })
}

/// Whether a row is about this product, operation and role, as far as they are known.
pub fn applies(entry: &Entry, facts: &Facts) -> bool {
    let within = |fact: &Fact, bits: u32, table: &[(&str, u32)]| {
        let all = facts.all(fact);
        all.is_empty()
            || all.iter().any(|k| table.iter().find(|(name, _)| name.eq_ignore_ascii_case(&k.value)).is_none_or(|(_, bit)| bits & bit != 0))
    };
    within(&Product, u32::from(entry.products), catalog::PRODUCTS)
        && (entry.kind != Kind::Rule
            || !facts.answered
            || within(&Operation, u32::from(entry.operations), catalog::OPERATIONS)
                && within(&AskedRole, u32::from(entry.roles), catalog::ROLES))
}

/// Ids of the checks a condition looks at.
fn failed_ids(when: &When) -> Vec<&'static str> {
    match when {
        When::Failed(id) => vec![id],
        When::All(list) | When::Any(list) => list.iter().flat_map(failed_ids).collect(),
        When::Not(inner) => failed_ids(inner),
        _ => Vec::new(),
    }
}

/// What a condition rests on: an id outweighs a code, a code a setting, a setting a sentence.
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

/// Whether a pattern is the same in every language Setup speaks: exception types, error codes, ids, file names.
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
    ]
    .iter()
    .any(|mark| pattern.contains(mark))
}

/// Id of the row for an error that no other row explains.
pub const UNRECOGNIZED: &str = "unrecognized-error";

/// A run failed and no error is found: the root of its error, for what it is.
fn unrecognized(catalog: &Catalog, facts: &Facts, findings: &[Finding]) -> Option<Finding> {
    if facts.get(&RunFailed).is_none()
        || findings.iter().any(|f| f.severity == Severity::Error && f.reported || f.id == "invalid-command-line")
    {
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
        evidence,
        because: Vec::new(),
        situations: Vec::new(),
        message: facts.text(&RootMessage),
        shared_with: Vec::new(),
        values,
        consequence_of: None,
    })
}
