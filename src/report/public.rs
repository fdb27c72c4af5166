//! The part of a report that a host page may see. This is an allow-list: a new field of the report stays hidden until it is
//! added here.
//!
//! Hidden are evidence texts, values, facts behind findings, messages, texts of commands and notices, the names of files, user,
//! server, site and organization, and all localized texts, since these contain values.

use serde::Serialize;

use super::model::{
    Action, By, Certainty, Command, Encoding, Evidence, Finding, FindingKind, Interface, LinkKind, Mode, Need, Outcome, Reason, Report,
    Run, Severity, Shell, SourceKind, State,
};

/// The report as the event `setup-readiness-report` carries it.
#[derive(Debug, Serialize)]
pub struct PublicReport<'a> {
    schema: &'a str,
    tool: PublicTool<'a>,
    source: PublicSource,
    suggestions: Vec<PublicSuggestion<'a>>,
    notices: Vec<PublicNotice<'a>>,
    shown_run: u32,
    runs: Vec<PublicRun<'a>>,
}

#[derive(Debug, Serialize)]
struct PublicTool<'a> {
    version: &'a str,
    content_date: &'a str,
}

#[derive(Debug, Serialize)]
struct PublicSource {
    kind: SourceKind,
    bytes: u64,
    lines: u64,
    encoding: Encoding,
    files: Vec<PublicFile>,
}

#[derive(Debug, Serialize)]
struct PublicFile {
    used: bool,
}

#[derive(Debug, Serialize)]
struct PublicSuggestion<'a> {
    id: &'a str,
    reason: Reason,
    line: u64,
}

#[derive(Debug, Serialize)]
struct PublicNotice<'a> {
    code: &'a str,
}

#[derive(Debug, Serialize)]
struct PublicRun<'a> {
    number: u32,
    first_line: u64,
    last_line: u64,
    offset: u64,
    product: Option<&'a str>,
    setup_build: Option<&'a str>,
    setup_release: Option<&'a str>,
    installed_build: Option<&'a str>,
    installed_release: Option<&'a str>,
    mode: Option<&'a Mode>,
    interface: Option<Interface>,
    time_zone: Option<&'a str>,
    started: Option<&'a str>,
    ended: Option<&'a str>,
    outcome: Outcome,
    outcome_line: Option<u64>,
    checks: PublicChecks,
    findings: Vec<PublicFinding<'a>>,
    plan: Vec<PublicStep<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    compared: Option<PublicCompared<'a>>,
}

#[derive(Debug, Serialize)]
struct PublicChecks {
    evaluated: u32,
    failed: u32,
    warned: u32,
    passed: u32,
    not_evaluated: u32,
}

#[derive(Debug, Serialize)]
struct PublicCompared<'a> {
    with: u32,
    solved: &'a [String],
    remaining: &'a [String],
    new: &'a [String],
}

#[derive(Debug, Serialize)]
struct PublicFinding<'a> {
    id: &'a str,
    kind: FindingKind,
    severity: Severity,
    reported_by_setup: bool,
    decided_by: By,
    certainty: Certainty,
    consequence_of: Option<&'a str>,
    evidence: Vec<PublicEvidence<'a>>,
    situations: Vec<PublicSituation<'a>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    shared_with: &'a [String],
    known: bool,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    related: &'a [String],
    commands: Vec<PublicCommand<'a>>,
    links: Vec<PublicLink<'a>>,
}

#[derive(Debug, Serialize)]
struct PublicSituation<'a> {
    name: &'a str,
    state: State,
    steps: &'a [u32],
}

#[derive(Debug, Serialize)]
struct PublicLink<'a> {
    kind: LinkKind,
    url: &'a str,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum PublicEvidence<'a> {
    Line { line: u64, offset: u64 },
    Answer { question: &'a str },
}

#[derive(Debug, Serialize)]
struct PublicCommand<'a> {
    name: &'a str,
    shell: Shell,
    risky: bool,
    elevated: bool,
    needs: Option<Need>,
    step: Option<u32>,
}

#[derive(Debug, Serialize)]
struct PublicStep<'a> {
    action: Action,
    #[serde(rename = "for")]
    serves: &'a [String],
}

/// Returns the part of this report that a host page may see.
pub fn public(report: &Report) -> PublicReport<'_> {
    PublicReport {
        schema: &report.schema,
        tool: PublicTool { version: &report.tool.version, content_date: &report.tool.content_date },
        source: PublicSource {
            kind: report.source.kind,
            bytes: report.source.bytes,
            lines: report.source.lines,
            encoding: report.source.encoding,
            files: report.source.files.iter().map(|file| PublicFile { used: file.used }).collect(),
        },
        suggestions: report.suggestions.iter().map(|s| PublicSuggestion { id: &s.id, reason: s.reason, line: s.line }).collect(),
        notices: report.notices.iter().map(|notice| PublicNotice { code: &notice.code }).collect(),
        shown_run: report.shown_run,
        runs: report.runs.iter().map(run).collect(),
    }
}

fn run(run: &Run) -> PublicRun<'_> {
    PublicRun {
        number: run.number,
        first_line: run.first_line,
        last_line: run.last_line,
        offset: run.offset,
        product: run.product.as_deref(),
        setup_build: run.setup_build.as_deref(),
        setup_release: run.setup_release.as_deref(),
        installed_build: run.installed_build.as_deref(),
        installed_release: run.installed_release.as_deref(),
        mode: run.mode.as_ref(),
        interface: run.interface,
        time_zone: run.time_zone.as_deref(),
        started: run.started.as_deref(),
        ended: run.ended.as_deref(),
        outcome: run.outcome,
        outcome_line: run.outcome_line,
        checks: PublicChecks {
            evaluated: run.checks.evaluated,
            failed: run.checks.failed,
            warned: run.checks.warned,
            passed: run.checks.passed,
            not_evaluated: run.checks.not_evaluated,
        },
        findings: run.findings.iter().map(finding).collect(),
        plan: run.plan.iter().map(|step| PublicStep { action: step.action, serves: &step.serves }).collect(),
        compared: run.compared.as_ref().map(|compared| PublicCompared {
            with: compared.with,
            solved: &compared.solved,
            remaining: &compared.remaining,
            new: &compared.new,
        }),
    }
}

fn finding(finding: &Finding) -> PublicFinding<'_> {
    PublicFinding {
        id: &finding.id,
        kind: finding.kind,
        severity: finding.severity,
        reported_by_setup: finding.reported_by_setup,
        decided_by: finding.decided_by,
        certainty: finding.certainty,
        consequence_of: finding.consequence_of.as_deref(),
        evidence: finding.evidence.iter().map(evidence).collect(),
        situations: finding.situations.iter().map(|s| PublicSituation { name: &s.name, state: s.state, steps: &s.steps }).collect(),
        shared_with: &finding.shared_with,
        known: finding.known,
        related: &finding.related,
        commands: finding.commands.iter().map(command).collect(),
        // A search carries words of the finding.
        links: finding.links.iter().filter(|l| l.kind != LinkKind::Search).map(|l| PublicLink { kind: l.kind, url: &l.url }).collect(),
    }
}

fn command(command: &Command) -> PublicCommand<'_> {
    let Command { name, shell, risky, elevated, needs, step, .. } = command;
    PublicCommand { name, shell: *shell, risky: *risky, elevated: *elevated, needs: *needs, step: *step }
}

fn evidence(evidence: &Evidence) -> PublicEvidence<'_> {
    match evidence {
        Evidence::Line { line, offset, .. } => PublicEvidence::Line { line: *line, offset: *offset },
        Evidence::Answer { question, .. } => PublicEvidence::Answer { question },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::model::{
        Because, Evaluated, EvaluatedState, Link, Member, Notice, PlanStep, SCHEMA, Situation, Source, SourceFile, Suggestion, Text, Tool,
    };

    /// A report in which every text that may name somebody says so.
    fn telling() -> Report {
        let secret = || String::from("SECRET");
        let values = || [(secret(), secret())].into();
        let finding = Finding {
            id: "RebootPending".into(),
            evidence: vec![
                Evidence::Line { line: 7, text: secret(), offset: 70, file: Some(secret()) },
                Evidence::Answer { question: "Product".into(), answer: secret() },
            ],
            values: values(),
            because: vec![Because { fact: "SiteName".into(), value: secret(), line: None, relation: Default::default(), needed: secret() }],
            message: Some(secret()),
            commands: vec![Command {
                name: "restart".into(),
                purpose: Some(secret()),
                shell: Shell::Cmd,
                text: secret(),
                risky: true,
                elevated: true,
                needs: None,
                step: Some(1),
            }],
            situations: vec![Situation { name: "renames".into(), title: Some(secret()), ..Situation::default() }],
            links: vec![Link { kind: LinkKind::Search, name: "search".into(), title: Some(secret()), url: secret() }],
            text: Some(Text { title: secret(), steps: vec![secret()], ..Text::default() }),
            ..Finding::default()
        };
        let run = Run {
            number: 1,
            file: Some(secret()),
            user: Some(secret()),
            server: Some(secret()),
            site: Some(secret()),
            organization: Some(secret()),
            findings: vec![finding],
            plan: vec![PlanStep { action: Action::Restart, step: secret(), serves: vec!["RebootPending".into()] }],
            analysis: vec![Evaluated {
                id: "X".into(),
                kind: Member::Setting,
                state: EvaluatedState::Value,
                value: secret().into(),
                line: 1,
            }],
            ..Run::default()
        };
        Report {
            schema: SCHEMA.into(),
            tool: Tool { version: "0".into(), content_date: "2026-01-01".into() },
            source: Source {
                kind: SourceKind::Log,
                bytes: 1,
                lines: 1,
                encoding: Encoding::Utf8,
                files: vec![SourceFile { name: secret(), used: true }],
            },
            suggestions: vec![Suggestion { id: "RebootPending".into(), reason: Reason::Wording, line: 7, title: secret(), why: secret() }],
            notices: vec![Notice { code: "run-cap".into(), values: values(), text: Some(secret()) }],
            shown_run: 1,
            asked: secret(),
            runs: vec![run],
        }
    }

    #[test]
    fn names_nobody() {
        let report = telling();
        assert!(serde_json::to_string(&report).expect("JSON").matches("SECRET").count() > 15);
        let json = serde_json::to_value(public(&report)).expect("JSON");
        assert!(!json.to_string().contains("SECRET"), "{json}");
        let finding = &json["runs"][0]["findings"][0];
        assert_eq!((&finding["id"], &finding["evidence"][0]["line"]), (&"RebootPending".into(), &7.into()));
        assert_eq!(
            finding["commands"][0],
            serde_json::json!({ "name": "restart", "shell": "cmd", "risky": true, "elevated": true, "needs": null, "step": 1 })
        );
        assert_eq!(json["runs"][0]["plan"][0], serde_json::json!({ "action": "restart", "for": ["RebootPending"] }));
    }
}
