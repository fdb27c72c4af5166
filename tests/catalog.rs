//! Runs the test documents `tests/catalog/<group>.md`: log lines or facts in, the verdict of one row out.
//!
//! Every row has a heading of its own there, and every heading a row.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::lines::Lines;
use setup_readiness::catalog::entry::Shell;
use setup_readiness::catalog::entry::{Entry, When};
use setup_readiness::catalog::{Catalog, GROUPS};
use setup_readiness::decide::{self, Verdict};
use setup_readiness::facts;
use setup_readiness::facts::fact::{Fact, Source};
use setup_readiness::facts::set::{Facts, Proof};
use setup_readiness::log::reader::Reader;
use setup_readiness::report::commands::past;
use setup_readiness::report::model::Evidence;
use setup_readiness::texts::LANGUAGES;
use setup_readiness::texts::embedded::texts;

struct Case {
    id: String,
    line: usize,
    kind: String,
    body: Vec<String>,
    verdict: String,
    because: Vec<String>,
}

fn cases(text: &str) -> (Vec<String>, Vec<Case>) {
    let (mut ids, mut cases) = (Vec::new(), Vec::new());
    let mut lines = text.lines().enumerate().peekable();
    while let Some((n, line)) = lines.next() {
        if let Some(id) = line.strip_prefix("## ") {
            ids.push(id.trim().to_owned());
        } else if let Some(kind) = line.strip_prefix("```") {
            let mut body = Vec::new();
            for (_, l) in lines.by_ref() {
                if l == "```" {
                    break;
                }
                body.push(l.to_owned());
            }
            let rest = lines.by_ref().map(|(_, l)| l.trim()).find(|l| !l.is_empty()).unwrap_or("");
            let (verdict, because) = rest.split_once(" because ").unwrap_or((rest, ""));
            cases.push(Case {
                id: ids.last().cloned().unwrap_or_default(),
                line: n + 1,
                kind: kind.trim().to_owned(),
                body,
                verdict: verdict.to_owned(),
                because: because.split(", ").filter(|b| !b.is_empty()).map(str::to_owned).collect(),
            });
        }
    }
    (ids, cases)
}

fn parse_facts(body: &[String]) -> Result<Vec<(&'static Fact, String)>, String> {
    body.iter()
        .filter(|l| !l.trim().is_empty())
        .map(|l| {
            let (name, value) = l.split_once('=').ok_or_else(|| format!("no = in `{l}`"))?;
            let fact = facts::find(name.trim()).ok_or_else(|| format!("no fact `{}`", name.trim()))?;
            Ok((fact, value.trim().to_owned()))
        })
        .collect()
}

/// The line of a log that shows a fact; `None` where no single line can, `Some(None)` where its absence is the value.
fn log_line(fact: &Fact, value: &str) -> Option<Option<String>> {
    let fill = |pattern: &str| pattern.trim_start_matches('*').replace('*', "x").replacen("{}", value, 1);
    let shown = |pattern: &str, prefix: &str| {
        let absent = !pattern.contains("{}") && value.eq_ignore_ascii_case("false");
        Some((!absent).then(|| format!("[03/14/2026 09:26:53.0589] {prefix}{}", fill(pattern))))
    };
    match fact.source {
        Source::Setting => Some(Some(format!(
            "[03/14/2026 09:26:53.0589] [1] Evaluated [Setting:{}] [HasException:False] [Value:\"{value}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]",
            fact.name
        ))),
        Source::Line(p) if p.starts_with('*') => shown(p, "[1] [REQUIRED] "),
        Source::Line(p) => shown(p, "[0] "),
        Source::Error(p) => shown(p, "[2] [ERROR] "),
        Source::Own => match fact.name {
            "SetupBuild" => Some(Some(format!("[03/14/2026 09:26:53.0589] [0] Setup version: {value}."))),
            "InstalledBuild" => Some(Some(format!("[03/14/2026 09:26:53.0589] [0] The locally installed version is {value}."))),
            "Operation" if !value.starts_with("prepare") => {
                let mode = if value == "recover-server" { "DisasterRecovery" } else { value };
                Some(Some(format!("[03/14/2026 09:26:53.0589] [0] The installation mode is set to: '{mode}'.")))
            }
            "Operation" => {
                Some(Some(format!("[03/14/2026 09:26:53.0589] [0] Command Line Parameter Name='{}', Value=''.", value.replace('-', ""))))
            }
            "Product" => Some(None),
            _ => None,
        },
    }
}

fn facts_of_log(text: &str) -> Vec<Facts> {
    let mut out = Vec::new();
    let mut lines = Lines::default();
    let mut reader = Reader::default();
    let catalog = Catalog::default();
    let mut done = |mut run: setup_readiness::log::run::Run| {
        run.finish(&catalog);
        out.push(run.facts);
    };
    lines.push(text.as_bytes(), &mut |l| reader.line(&l, &mut done));
    lines.finish(&mut |l| reader.line(&l, &mut done));
    reader.finish(&mut done);
    out
}

/// The line of a proof.
fn proof_line(proof: &Proof) -> Option<u64> {
    match proof {
        Proof::Line { line, .. } => Some(*line),
        Proof::Answer { .. } => None,
    }
}

/// The number and the text of a line of evidence in a report.
fn evidence_line(evidence: &Evidence) -> Option<(u64, &str)> {
    match evidence {
        Evidence::Line { line, text, .. } => Some((*line, text)),
        Evidence::Answer { .. } => None,
    }
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Failed => "failed",
        Verdict::Passed => "passed",
        Verdict::NotChecked => "not checked",
    }
}

fn check(entry: &'static Entry, facts: &Facts, case: &Case, way: &str, faults: &mut Vec<String>, at: &str) {
    let verdict = name(decide::verdict(entry, facts));
    if verdict != case.verdict {
        faults.push(format!("{at}: {} by {way}: {verdict}, not {}", entry.id, case.verdict));
        return;
    }
    let Some(finding) = decide::finding(entry, facts) else {
        if verdict == "failed" || !case.because.is_empty() {
            faults.push(format!("{at}: {} by {way}: no finding", entry.id));
        }
        return;
    };
    for because in &case.because {
        let shown = facts::find(because).is_some_and(|f| {
            finding.because.iter().any(|l| l.fact == f) || facts.get(f).is_some_and(|k| finding.evidence.contains(&k.proof))
        });
        if !shown {
            faults.push(format!("{at}: {} by {way}: {because} is not shown as evidence", entry.id));
        }
    }
    if finding.evidence.is_empty() {
        faults.push(format!("{at}: {} by {way}: a finding without evidence", entry.id));
    }
}

#[test]
fn every_document_gives_its_verdicts() {
    let mut faults = Vec::new();
    let mut ran = 0;
    for (group, rows) in GROUPS {
        let path = format!("{}/tests/catalog/{group}.md", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).expect("a document for every group");
        let (ids, cases) = cases(&text);
        let rows_ids: Vec<&str> = rows.iter().map(|e| e.id).collect();
        if ids != rows_ids {
            faults.push(format!("{group}.md: its headings are not the rows of the group, in their order"));
        }
        for entry in *rows {
            let own: Vec<&Case> = cases.iter().filter(|c| c.id == entry.id).collect();
            if own.is_empty() {
                faults.push(format!("{group}.md: {} has no case", entry.id));
            }
            let decides = !matches!(entry.fails_when, When::Never);
            for verdict in ["failed", "passed"] {
                if decides && !own.iter().any(|c| c.verdict == verdict) {
                    faults.push(format!("{group}.md: {} has a condition and no case that {verdict}", entry.id));
                }
            }
        }
        for case in &cases {
            let at = format!("{group}.md:{}", case.line);
            let Some(entry) = rows.iter().find(|e| e.id == case.id) else {
                faults.push(format!("{at}: a case of no row"));
                continue;
            };
            ran += 1;
            match case.kind.as_str() {
                "facts" => match parse_facts(&case.body) {
                    Err(e) => faults.push(format!("{at}: {e}")),
                    Ok(list) => {
                        let mut answered = Facts::of_answers();
                        for (fact, value) in &list {
                            answered.add(fact, value.clone(), Proof::Answer { question: fact.name.into(), answer: value.clone() });
                        }
                        check(entry, &answered, case, "answers", &mut faults, &at);
                        let lines: Option<Vec<Option<String>>> = list.iter().map(|(f, v)| log_line(f, v)).collect();
                        // A case with a fact that no line shows runs as answers alone, so people must be able to answer it.
                        for (fact, _) in list.iter().filter(|(f, v)| log_line(f, v).is_none() && !f.ask) {
                            faults.push(format!("{at}: {}: neither a line nor an answer tells {}", entry.id, fact.name));
                        }
                        if let Some(lines) = lines {
                            let product = list.iter().find(|(f, _)| f.name == "Product").map(|(_, v)| v.as_str());
                            let banner = match product {
                                Some("SE") => "Subscription Edition",
                                Some(year) => year,
                                None => "",
                            };
                            let mut text = String::new();
                            if !banner.is_empty() {
                                text.push_str(&format!(
                                    "[03/14/2026 09:26:53.0589] [0] Starting Microsoft Exchange Server {banner} Setup\n"
                                ));
                            }
                            text.extend(lines.into_iter().flatten().map(|l| l + "\n"));
                            match facts_of_log(&text).last() {
                                Some(facts) => check(entry, facts, case, "log", &mut faults, &at),
                                None => faults.push(format!("{at}: {} in a log: no run", entry.id)),
                            }
                        }
                    }
                },
                "log" => {
                    let text = case.body.join("\n");
                    let mut analyzer = Analyzer::default();
                    analyzer.begin("");
                    analyzer.push(text.as_bytes());
                    let report = analyzer.finish();
                    let found = report.runs.iter().flat_map(|r| &r.findings).find(|f| f.id == entry.id);
                    let verdict = match found {
                        Some(_) => "failed",
                        None if case.verdict == "not checked" => {
                            facts_of_log(&text).last().map_or("not checked", |f| name(decide::verdict(entry, f)))
                        }
                        None => "passed",
                    };
                    if verdict != case.verdict {
                        faults.push(format!("{at}: {} in a log: {verdict}, not {}", entry.id, case.verdict));
                    }
                    if let Some(found) = found
                        && found.evidence.is_empty()
                    {
                        faults.push(format!("{at}: {} in a log: no evidence", entry.id));
                    }
                    for because in &case.because {
                        let listed = found.is_some_and(|f| f.because.iter().any(|b| b.fact == *because));
                        let line = facts_of_log(&text).iter().find_map(|known| proof_line(&known.get(facts::find(because)?)?.proof));
                        let setting = format!("[Setting:{because}]");
                        let proved = found.is_some_and(|f| {
                            f.evidence
                                .iter()
                                .filter_map(evidence_line)
                                .any(|(number, text)| Some(number) == line || text.contains(&setting))
                        });
                        if !listed && !proved {
                            faults.push(format!("{at}: {} in a log: {because} is not shown as evidence", entry.id));
                        }
                    }
                }
                other => faults.push(format!("{at}: a block of unknown kind `{other}`")),
            }
        }
    }
    assert!(faults.is_empty(), "{} faults in {ran} cases:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn ids_are_unique_and_references_lead_somewhere() {
    let catalog = Catalog::default();
    let mut faults = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for entry in catalog.entries() {
        for id in core::iter::once(&entry.id).chain(entry.aliases) {
            if !seen.insert(id.to_ascii_lowercase()) {
                faults.push(format!("{id} twice"));
            }
        }
        for id in entry.related.iter().chain(entry.explained_by) {
            if catalog.find(id).is_none() {
                faults.push(format!("{} points to {id}, which is no row", entry.id));
            }
        }
        let names: Vec<&str> = entry.values.iter().map(|v| v.0).collect();
        for (_, command) in entry.commands() {
            for name in placeholders(command.text) {
                let common = [
                    "server",
                    "user",
                    "site",
                    "organization",
                    "domain",
                    "domain_controller",
                    "schema_master",
                    "install_directory",
                    "product",
                    "license",
                ];
                if !common.contains(&name.as_str()) && !names.contains(&name.as_str()) {
                    faults.push(format!("{}: a command uses {{{name}}}, which is no value of the row", entry.id));
                }
            }
        }
    }
    let mut names = std::collections::BTreeSet::new();
    for fact in facts::all() {
        if !names.insert(fact.name.to_ascii_lowercase()) {
            faults.push(format!("fact {} twice", fact.name));
        }
        if let Source::Line(p) | Source::Error(p) = fact.source {
            let head: String = p.trim_start_matches('*').replace("{}", "*").chars().take_while(|c| *c != '*').collect();
            if head.len() < 3 || p.matches("{}").count() > 1 {
                faults.push(format!("fact {}: pattern `{p}`", fact.name));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn placeholders(text: &str) -> Vec<String> {
    text.match_indices('{')
        .filter_map(|(at, _)| {
            let name = &text[at + 1..at + text[at..].find('}')?];
            (!name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')).then(|| name.to_owned())
        })
        .collect()
}

/// Every id, in each form a reader may have it, is found with its texts in both languages.
#[test]
fn every_id_is_found_in_every_form() {
    let mut faults = Vec::new();
    let languages: Vec<_> = LANGUAGES.iter().filter_map(|language| texts(language.tag)).collect();
    assert_eq!(languages.len(), LANGUAGES.len());
    for entry in Catalog::default().entries().filter(|e| e.kind == setup_readiness::catalog::entry::Kind::Rule) {
        let id = entry.id;
        let forms = [
            (
                "a Failed block",
                format!(
                    "[03/14/2026 09:26:53.0589] [1] Failed [Rule:{id}] [Message:x]\n[03/14/2026 09:26:53.0589] [1] [REQUIRED] x\n[03/14/2026 09:26:53.0589] [1] Help URL: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.{id}.aspx\n"
                ),
            ),
            (
                "console text of an unknown language",
                format!(
                    "Gwirio rhagofynion                       METHWYD\nMae rhywbeth ar goll ar y cyfrifiadur hwn.\nMwy: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.{}.aspx\n",
                    id.to_ascii_lowercase()
                ),
            ),
            (
                "a bare address",
                format!(
                    "https://learn.microsoft.com/Exchange/plan-and-deploy/deployment-ref/ms-exch-setupreadiness-{id}?view=exchserver-2019"
                ),
            ),
        ];
        for (form, text) in forms {
            let mut analyzer = Analyzer::default();
            analyzer.push(text.as_bytes());
            let mut report = analyzer.finish();
            for texts in &languages {
                setup_readiness::report::localize::localize(&mut report, texts);
                let found = report.runs.iter().flat_map(|r| &r.findings).find(|f| f.id == id);
                match found.and_then(|f| f.text.as_ref()) {
                    None => faults.push(format!("{id} as {form}: not found")),
                    Some(t) if t.title.is_empty() || t.meaning.is_empty() || t.steps.len() < 2 => {
                        faults.push(format!("{id} as {form}, {}: title, meaning or steps lack", texts.tag()))
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every name that a row uses is declared in it, once, and every step serves something.
#[test]
fn names_of_steps_lead_to_steps() {
    let mut faults = Vec::new();
    for entry in Catalog::default().entries() {
        let id = entry.id;
        let mut unique = |kind: &str, names: Vec<&str>| {
            for (at, name) in names.iter().enumerate() {
                let is_name = name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
                    && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'));
                if !is_name || names[..at].contains(name) {
                    faults.push(format!("{id}: {kind} {name} is no name or stands twice"));
                }
            }
        };
        unique("step", entry.steps.iter().map(|step| step.name).collect());
        unique("cause", entry.causes.iter().map(|cause| cause.name).collect());
        unique("situation", entry.situations.iter().map(|situation| situation.name).collect());
        let lists = entry.causes.iter().map(|c| (c.name, c.steps)).chain(entry.situations.iter().map(|s| (s.name, s.steps)));
        for (name, steps) in lists {
            if entry.numbers(steps).len() != steps.len() {
                faults.push(format!("{id}: {name} has a step that is not in the row, or one twice: {steps:?}"));
            }
        }
        if entry.numbers(entry.before_run).len() != entry.before_run.len() {
            faults.push(format!("{id}: a step of before_run is not in the row, or twice: {:?}", entry.before_run));
        }
        let of_any_row = [past::COMPLETED, past::AFTERWARDS, past::PASSED];
        for situation in entry.situations.iter().filter(|s| of_any_row.contains(&s.name)) {
            faults.push(format!("{id}: the situation {} has a name that every row has", situation.name));
        }
        for situation in entry.situations.iter().filter(|s| s.steps.is_empty()) {
            faults.push(format!("{id}: the situation {} leads nowhere", situation.name));
        }
        for cause in entry.causes.iter().filter(|cause| entry.of_cause(cause).is_empty()) {
            faults.push(format!("{id}: the cause {} leads nowhere, since every step belongs to a situation", cause.name));
        }
        // Where causes are told apart, each step is for one of them, or for a situation.
        let serves = |name: &&str| {
            entry.situations.iter().any(|s| s.steps.contains(name))
                || entry.causes.iter().any(|c| c.steps.is_empty() || c.steps.contains(name))
        };
        for step in entry.steps.iter().filter(|step| entry.causes.len() > 1 && !serves(&step.name)) {
            faults.push(format!("{id}: the step {} is for no cause and no situation", step.name));
        }
        // One name is one command.
        let commands: Vec<_> = entry.commands().map(|(_, command)| command).collect();
        for (at, command) in commands.iter().enumerate() {
            if commands[..at].iter().any(|other| other.name == command.name && other.text != command.text) {
                faults.push(format!("{id}: two commands are called {}", command.name));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// What a command needs is told where its text shows it.
#[test]
fn commands_say_what_they_need() {
    let mut faults = Vec::new();
    for entry in Catalog::default().entries() {
        for (_, command) in entry.commands() {
            let text = command.text.to_ascii_lowercase();
            let has = |part: &str| text.contains(part);
            let directory = ["get-adobject", "get-adforest", "get-adgroup", "get-aduser", "get-addomain", "get-adrootdse", "set-adgroup"];
            let changes =
                ["setup.exe {license}", "install-windowsfeature", "set-service", "msiexec.exe", "restart-computer", "sfc /scannow"];
            for (found, told, what) in [
                (directory.iter().any(|cmdlet| has(cmdlet)) && command.shell != Shell::ExchangeShell, command.needs.is_some(), "a module"),
                (has("repadmin") || has("dsacls"), command.needs.is_some(), "tools"),
                (has("connect-exchangeonline"), command.needs.is_some(), "a module"),
                (changes.iter().any(|change| has(change)) && command.shell != Shell::Text, command.elevated, "elevation"),
            ] {
                if found && !told {
                    faults.push(format!("{}: {} doesn't say that it needs {what}: {}", entry.id, command.name, command.text));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
