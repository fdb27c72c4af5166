//! Turns a finished run into its part of the report: findings with evidence, commands and the plan.

use super::commands::{Values, commands, links, past, shown, situations};
use super::model::{self, EvaluatedState, FindingKind};
use super::plan::plan;
use crate::bytes::order::sort_by_key;
use crate::catalog::entry::{Kind, Severity, Situation};
use crate::catalog::support::license_switch;
use crate::catalog::{Catalog, builds, places};
use crate::decide::{self, Finding};
use crate::facts::common::*;
use crate::facts::set::{Facts, Proof, version};
use crate::log::analysis::Member;
use crate::log::run::Run;

/// Finishes a run and returns its part of the report.
pub fn run(mut run: Run, catalog: &Catalog) -> model::Run {
    let mut out = head(&mut run, catalog);
    out.analysis = table(&mut run);
    findings(&mut out, &run, catalog);
    out
}

/// Computes findings and plan of a run and adds them to its report.
pub fn findings(out: &mut model::Run, run: &Run, catalog: &Catalog) {
    let mut findings = decide::decide(catalog, &run.facts);
    let key_lines = run.key_lines();
    for finding in &mut findings {
        let about_error = finding.severity == Severity::Error && finding.entry.is_some_and(|e| e.kind == Kind::Issue);
        if about_error {
            for line in &key_lines {
                if finding.evidence.len() < 40 && !finding.evidence.contains(line) {
                    finding.evidence.push(line.clone());
                }
            }
        }
    }
    lend_evidence(&mut findings);
    fill(out, findings, &run.facts);
    // Text from a screen does not tell errors from warnings, so the findings decide whether Setup stopped.
    if run.is_screen && out.outcome == model::Outcome::Unknown && out.findings.iter().any(|f| f.severity == Severity::Error) {
        out.outcome = model::Outcome::Failed;
    }
}

/// Finishes a run and returns its report without findings, plan and table.
pub fn head(run: &mut Run, catalog: &Catalog) -> model::Run {
    run.finish(catalog);
    let facts = &run.facts;
    model::Run {
        number: run.number,
        first_line: run.first_line,
        last_line: run.last_line,
        offset: run.offset,
        product: run.product(),
        setup_build: run.setup_build().map(str::to_owned),
        setup_release: run.setup_build().and_then(release).or_else(|| run.told_release().map(str::to_owned)),
        installed_build: run.installed_build().map(str::to_owned),
        installed_release: run.installed_build().and_then(release),
        mode: run.operation().map(|name| model::Mode::of_name(&name)),
        interface: run.interface().and_then(|name| name.parse().ok()),
        user: facts.text(&LoggedOnUser).or_else(|| facts.text(&CurrentLogOn)),
        server: facts.text(&ComputerNameDnsFullyQualified).or_else(|| run.server_name().map(str::to_owned)),
        site: facts.text(&SiteName),
        organization: facts.text(&OrganizationName),
        time_zone: run.time_zone().map(str::to_owned),
        started: run.started.clone(),
        ended: run.ended(),
        outcome: run.outcome(),
        outcome_line: run.outcome_proof().map(|p| p.line()),
        checks: checks(facts),
        ..model::Run::default()
    }
}

/// Adds evidence from failed checks to the known issue that explains them.
fn lend_evidence(findings: &mut [Finding]) {
    for index in 0..findings.len() {
        let Some(cause) = findings[index].consequence_of.filter(|c| findings[*c].entry.is_some_and(|e| e.kind == Kind::Issue)) else {
            continue;
        };
        let lines: Vec<Proof> = findings[index]
            .evidence
            .iter()
            .filter(|p| matches!(p, Proof::Line { text, .. } if text.contains("Failed [Rule:") || text.contains("Evaluated [Rule:")))
            .take(2)
            .cloned()
            .collect();
        for line in lines {
            if findings[cause].evidence.len() < 40 && !findings[cause].evidence.contains(&line) {
                findings[cause].evidence.push(line);
            }
        }
    }
}

/// Returns the report on a run known from answers only: findings and plan, no lines.
pub fn answered(facts: &Facts, catalog: &Catalog) -> model::Run {
    let findings = decide::decide(catalog, facts);
    let mut out = model::Run {
        number: 1,
        product: facts.text(&Product),
        mode: facts.text(&Operation).map(|name| model::Mode::of_name(&name)),
        checks: checks(facts),
        ..model::Run::default()
    };
    fill(&mut out, findings, facts);
    out
}

/// Adds findings and plan to the report of a run.
fn fill(out: &mut model::Run, findings: Vec<Finding>, facts: &Facts) {
    let ids: Vec<String> = findings.iter().map(|f| f.id.clone()).collect();
    let common = common_values(out, facts);
    let product = out.product.clone();
    out.plan = plan(&findings);
    out.findings = findings.into_iter().map(|f| finding(f, &ids, facts, product.as_deref(), &common)).collect();
}

fn release(build: &str) -> Option<String> {
    Some(builds::release(version(build)?)?.1.to_owned())
}

fn checks(facts: &Facts) -> model::Checks {
    let mut out = model::Checks::default();
    for seen in facts.rules.values().filter(|s| s.named.is_none() || s.is_failed()) {
        let true_or_false = !seen.evaluated_true.is_empty() || seen.evaluated_false.is_some();
        let reported = seen.is_failed() || !seen.recommended.is_empty();
        if true_or_false || reported || seen.exception.is_some() {
            out.evaluated += 1;
        }
        if seen.is_failed() {
            out.failed += 1;
        } else if !seen.recommended.is_empty() {
            out.warned += 1;
        } else if seen.evaluated_true.is_empty() && seen.evaluated_false.is_some() {
            out.passed += 1;
        } else if !true_or_false && seen.exception.is_some() {
            out.not_evaluated += 1;
        }
    }
    out
}

/// Takes the table of all checks and settings out of a run. It is unsorted: see [`sort_table`].
pub fn table(run: &mut Run) -> Vec<model::Evaluated> {
    let mut out = Vec::new();
    for m in core::mem::take(&mut run.members).into_rows() {
        let state = match m.member {
            Member::Setting if m.value.is_some() => EvaluatedState::Value,
            Member::Setting => EvaluatedState::Exception,
            Member::Rule => match run.facts.seen(&m.id) {
                Some(s) if s.is_failed() => EvaluatedState::Failed,
                Some(s) if !s.recommended.is_empty() => EvaluatedState::Warned,
                _ if m.value.as_deref() == Some("True") => EvaluatedState::True,
                _ if m.value.is_some() => EvaluatedState::Passed,
                _ => EvaluatedState::Exception,
            },
        };
        out.push(model::Evaluated { id: m.id, kind: m.member, state, value: m.value.unwrap_or_default(), line: m.line });
    }
    out
}

/// Sorts the table: rules before settings, then by name.
pub fn sort_table(run: &mut model::Run) {
    sort_by_key(&mut run.analysis, |row| (row.kind, row.id.to_ascii_lowercase()));
}

/// Returns the variables available to every text and command, with their values in this run.
fn common_values(run: &model::Run, facts: &Facts) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    let mut put = |name, value: Option<String>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            out.push((name, value));
        }
    };
    put("server", run.server.clone());
    put("user", run.user.clone());
    put("site", run.site.clone());
    put("organization", run.organization.clone());
    put("domain", facts.text(&ComputerDomain));
    put("domain_controller", facts.text(&ChosenDomainController).or_else(|| facts.text(&DomainController)));
    put("schema_master", facts.text(&SchemaMaster));
    put("install_directory", facts.text(&InstallDirectory));
    put("product", run.product.clone());
    put("license", Some(license_switch(run.product.as_deref(), run.setup_build.as_deref()).to_owned()));
    let installed = run.installed_build.as_deref();
    put("license_installed", installed.map(|build| license_switch(run.product.as_deref(), Some(build)).to_owned()));
    out
}

/// Converts values to the type used in the report.
pub fn map(values: Vec<(&'static str, String)>) -> model::Values {
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn evidence(proof: &Proof) -> model::Evidence {
    match proof {
        Proof::Line { line, offset, text } => model::Evidence::Line { line: *line, text: text.clone(), offset: *offset, file: None },
        Proof::Answer { question, answer } => model::Evidence::Answer { question: question.clone(), answer: answer.clone() },
    }
}

fn finding(f: Finding, ids: &[String], facts: &Facts, product: Option<&str>, common: &Values) -> model::Finding {
    let kind = match f.entry.map(|e| e.kind) {
        _ if f.id == decide::UNRECOGNIZED => FindingKind::UnrecognizedError,
        Some(Kind::Issue | Kind::State) => FindingKind::KnownIssue,
        Some(Kind::Rule) | None => FindingKind::ReadinessCheck,
    };
    let because = f
        .because
        .iter()
        .filter_map(|leaf| {
            let known = leaf.known.as_ref()?;
            let line = match &known.proof {
                Proof::Line { line, .. } => Some(*line),
                Proof::Answer { .. } => None,
            };
            Some(model::Because {
                fact: leaf.fact.name.into(),
                value: known.value.chars().take(200).collect(),
                line,
                relation: leaf.relation,
                needed: leaf.needed.clone(),
            })
        })
        .collect();
    let related = related(&f);
    // Where every step belongs to a situation and none of them is known to apply, any may.
    let is_open = f.situations.is_empty() && f.open_situations.is_empty() && f.entry.is_some_and(|e| e.general().is_empty());
    let state = |situation: &Situation| match situation.name {
        name if f.situations.contains(&name) => model::State::Yes,
        name if f.open_situations.contains(&name) || is_open => model::State::Unknown,
        _ => model::State::No,
    };
    let of_row = || f.entry.map(|e| situations(e, &state)).unwrap_or_default();
    let mut situations = past(&f, facts).map_or_else(of_row, |past| vec![past]);
    let mut commands = f.entry.map(|e| commands(e, product, &shown(e, &situations), &f.values, common)).unwrap_or_default();
    if f.values.iter().any(|(name, _)| *name == places::VALUE) {
        // Where to look at that step of Setup comes first.
        commands.iter_mut().filter_map(|command| command.step.as_mut()).for_each(|step| *step += 1);
        situations.iter_mut().flat_map(|situation| &mut situation.steps).for_each(|step| *step += 1);
    }
    model::Finding {
        kind,
        severity: f.severity,
        reported_by_setup: f.reported,
        decided_by: f.by,
        certainty: f.certainty,
        consequence_of: f.consequence_of.and_then(|c| ids.get(c).cloned()),
        evidence: f.evidence.iter().filter(|p| !matches!(p, Proof::Line { text, .. } if text.is_empty())).map(evidence).collect(),
        because,
        situations,
        message: f.message.map(|m| m.chars().take(2000).collect()),
        shared_with: f.shared_with,
        known: f.entry.is_some(),
        related,
        commands,
        links: links(f.entry, product),
        values: map(f.values),
        text: None,
        id: f.id,
    }
}

/// Returns the rows to look at too: those of the row, and those about the step at which Setup stopped.
fn related(finding: &Finding) -> Vec<String> {
    let own = finding.entry.map_or(&[][..], |e| e.related);
    let place = finding.values.iter().find(|(name, _)| *name == places::VALUE).and_then(|(_, id)| places::find(id));
    own.iter().chain(place.map_or(&[][..], |p| p.related)).map(|r| (*r).to_owned()).collect()
}
