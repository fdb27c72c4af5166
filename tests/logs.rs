//! Every log below `tests/logs` gives the answer that the `.expected` beside it lists.
//!
//! An `.expected` is read by people first. Lines:
//! `kind log`, `encoding utf-8`, `runs 2`, `shown 2`, `run 2 <product|build|release|installed|mode|interface|user|server|site|organization> text`,
//! `run 2 outcome failed at 377`, `run 2 checks 61 failed 2 warned 1`, `notice code`, `clean`, and for each finding of the run shown
//! `finding error SchemaUpdateRequired at 350 by id` (then `not-reported`, where Setup did not report it), below it
//! `  under OtherFinding`, `  probable`, `  or OtherId` (a sentence that several rules share), `  value name = text`. `suggests A B`
//! lists the suggestions.
//! Findings and notices are compared whole and in order; everything else only where it is listed. `#` begins a remark.
//!
//! `UPDATE_EXPECTED=1 cargo test --test logs` writes the files anew (remarks stay); read the difference before you commit it.
//! `SETUP_LOG_CORPUS=dir` also checks real logs against `dir/expected.json`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use setup_readiness::analyzer::Analyzer;
use setup_readiness::report::mask::mask;
use setup_readiness::report::model::{Certainty, Evidence, Finding, FindingKind, Outcome, Report, Run, Severity};
use setup_readiness::report::subject::is_of_update;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs")
}

/// The logs below a folder, sorted.
fn logs(dir: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder of logs") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out.extend(logs(&path));
        } else if path.extension().is_some_and(|e| e == "log" || e == "txt") {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// Text pasted into the page has no name.
fn analyze(path: &Path, chunk: usize) -> Report {
    let bytes = fs::read(path).expect("a log");
    let pasted = path.extension().is_some_and(|e| e == "txt");
    let name = if pasted { String::new() } else { path.file_name().unwrap().to_string_lossy().into_owned() };
    analyze_bytes(&name, &bytes, chunk)
}

fn analyze_bytes(name: &str, bytes: &[u8], chunk: usize) -> Report {
    let mut analyzer = Analyzer::default();
    analyzer.begin(name);
    for part in bytes.chunks(chunk) {
        analyzer.push(part);
    }
    analyzer.finish()
}

fn quoted_line(evidence: &Evidence) -> Option<u64> {
    match evidence {
        Evidence::Line { line, .. } => Some(*line),
        Evidence::Answer { .. } => None,
    }
}

fn shown(report: &Report) -> Option<&Run> {
    report.runs.iter().find(|r| r.number == report.shown_run)
}

fn at(finding: &Finding) -> String {
    match finding.evidence.first() {
        Some(Evidence::Line { line, .. }) => line.to_string(),
        Some(Evidence::Answer { .. }) => "answer".into(),
        None => "nowhere".into(),
    }
}

/// What a report says, in the lines of an `.expected`.
struct Said {
    /// Compared only where listed.
    facts: Vec<String>,
    /// Compared whole, in order.
    findings: Vec<(String, Vec<String>)>,
    notices: BTreeSet<String>,
}

fn say(report: &Report) -> Said {
    let mut facts = vec![
        format!("kind {}", report.source.kind.name()),
        format!("encoding {}", report.source.encoding.name()),
        format!("runs {}", report.runs.len()),
        format!("shown {}", report.shown_run),
    ];
    for run in &report.runs {
        let mut fact = |name: &str, value: Option<&str>| {
            if let Some(value) = value {
                facts.push(format!("run {} {name} {value}", run.number));
            }
        };
        fact("product", run.product.as_deref());
        fact("build", run.setup_build.as_deref());
        fact("release", run.setup_release.as_deref());
        fact("installed", run.installed_build.as_deref());
        fact("mode", run.mode.as_ref().map(|mode| mode.name()));
        fact("interface", run.interface.map(|interface| interface.name()));
        fact("user", run.user.as_deref());
        fact("server", run.server.as_deref());
        fact("site", run.site.as_deref());
        fact("organization", run.organization.as_deref());
        fact("started", run.started.as_deref());
        let line = run.outcome_line.map(|l| format!(" at {l}")).unwrap_or_default();
        facts.push(format!("run {} outcome {}{line}", run.number, run.outcome.name()));
        let checks = &run.checks;
        facts.push(format!("run {} checks {} failed {} warned {}", run.number, checks.evaluated, checks.failed, checks.warned));
    }
    if !report.suggestions.is_empty() {
        let ids: Vec<&str> = report.suggestions.iter().map(|s| s.id.as_str()).collect();
        facts.push(format!("suggests {}", ids.join(" ")));
    }
    let mut findings = Vec::new();
    for finding in shown(report).map_or(&[][..], |r| &r.findings) {
        let unreported = if finding.reported_by_setup { "" } else { " not-reported" };
        let line =
            format!("finding {} {} at {} by {}{unreported}", finding.severity.name(), finding.id, at(finding), finding.decided_by.name());
        let mut more: Vec<String> = finding.consequence_of.iter().map(|c| format!("under {c}")).collect();
        if finding.certainty == Certainty::Probable {
            more.push("probable".to_owned());
        }
        more.extend(finding.shared_with.iter().map(|s| format!("or {s}")));
        more.extend(finding.values.iter().map(|(k, v)| format!("value {k} = {}", v.escape_debug())));
        findings.push((line, more));
    }
    Said { facts, findings, notices: report.notices.iter().map(|n| n.code.clone()).collect() }
}

fn write(path: &Path, said: &Said, clean: bool) {
    let old = fs::read_to_string(path).unwrap_or_default();
    let mut out: String = old.lines().filter(|l| l.starts_with('#')).map(|l| format!("{l}\n")).collect();
    if clean {
        out += "clean\n";
    }
    for fact in said.facts.iter().filter(|f| !f.contains(" started ")) {
        out += &format!("{fact}\n");
    }
    for (line, more) in &said.findings {
        out += &format!("{line}\n");
        out.extend(more.iter().map(|m| format!("  {m}\n")));
    }
    out.extend(said.notices.iter().map(|n| format!("notice {n}\n")));
    fs::write(path, out).expect("written");
}

/// What differs from the `.expected`.
fn differences(expected: &str, said: &Said) -> Vec<String> {
    let mut bad = Vec::new();
    let mut findings: Vec<(String, Vec<String>)> = Vec::new();
    let mut notices = BTreeSet::new();
    for line in expected.lines().map(str::trim_end).filter(|l| !l.is_empty() && !l.starts_with('#')) {
        if line.starts_with("finding ") {
            findings.push((line.to_owned(), Vec::new()));
        } else if let Some(more) = line.strip_prefix("  ") {
            match findings.last_mut() {
                Some((_, list)) => list.push(more.to_owned()),
                None => bad.push(format!("no finding above: {line}")),
            }
        } else if let Some(code) = line.strip_prefix("notice ") {
            notices.insert(code.to_owned());
        } else if line != "clean"
            && !said.facts.iter().any(|f| f == line || line.starts_with("run ") && f.starts_with(&format!("{line} at ")))
        {
            let words = if line.starts_with("run ") { 3 } else { 1 };
            let name: Vec<&str> = line.split(' ').take(words).collect();
            let got: Vec<&String> = said.facts.iter().filter(|f| f.split(' ').take(words).eq(name.iter().copied())).collect();
            bad.push(format!("want `{line}`, got {got:?}"));
        }
    }
    let got: Vec<&str> = said.findings.iter().map(|(l, _)| l.as_str()).collect();
    let want: Vec<&str> = findings.iter().map(|(l, _)| l.as_str()).collect();
    if got != want {
        bad.push(format!("want findings\n        {}\n      got\n        {}", want.join("\n        "), got.join("\n        ")));
    } else {
        for ((line, want), (_, got)) in findings.iter().zip(&said.findings) {
            bad.extend(want.iter().filter(|w| !got.contains(w)).map(|w| format!("{line}: want `{w}`, got {got:?}")));
            let under = |list: &[String]| list.iter().find(|m| m.starts_with("under ")).cloned();
            let is_probable = |list: &[String]| list.iter().any(|m| m == "probable");
            if under(want) != under(got) || is_probable(want) != is_probable(got) {
                bad.push(format!("{line}: want {:?}, got {:?}", under(want), under(got)));
            }
        }
    }
    if notices != said.notices {
        bad.push(format!("want notices {notices:?}, got {:?}", said.notices));
    }
    bad
}

/// A run that went well is never alarmed about.
fn unclean(report: &Report) -> Vec<String> {
    let mut bad = Vec::new();
    for run in &report.runs {
        if run.outcome != Outcome::Succeeded {
            bad.push(format!("run {} {}", run.number, run.outcome.name()));
        }
        bad.extend(
            run.findings
                .iter()
                .filter(|f| f.severity == Severity::Error || f.kind == FindingKind::UnrecognizedError)
                .map(|f| format!("a clean run has {}", f.id)),
        );
    }
    bad
}

#[test]
fn every_log_gives_its_expected_answer() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let all = logs(&root());
    assert!(all.len() > 100, "only {} logs found", all.len());
    let mut bad = Vec::new();
    for path in all {
        let report = analyze(&path, 1 << 20);
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let mut problems = Vec::new();
        if analyze(&path, 4093) != report {
            problems.push("the report depends on how the bytes are cut".to_owned());
        }
        let said = say(&report);
        let file = path.with_extension("expected");
        let clean = name.starts_with("clean/");
        if clean || fs::read_to_string(&file).is_ok_and(|t| t.lines().any(|l| l == "clean")) {
            problems.extend(unclean(&report));
        }
        if update {
            write(&file, &said, clean);
        } else {
            match fs::read_to_string(&file) {
                Ok(expected) => problems.extend(differences(&expected, &said)),
                Err(_) => problems.push("has no .expected".to_owned()),
            }
        }
        if !problems.is_empty() {
            bad.push(format!("{name}\n      {}", problems.join("\n      ")));
        }
    }
    assert!(bad.is_empty(), "{} logs differ:\n  {}", bad.len(), bad.join("\n  "));
}

/// A clean log warns of exactly what it prints.
#[test]
fn clean_logs_have_the_warnings_that_setup_printed() {
    for path in logs(&root().join("clean")) {
        let report = analyze(&path, 1 << 20);
        let bytes = fs::read(&path).unwrap();
        let text = match bytes.get(..2) {
            Some([0xFF, 0xFE]) => {
                String::from_utf16_lossy(&bytes[2..].chunks_exact(2).map(|p| u16::from_le_bytes([p[0], p[1]])).collect::<Vec<_>>())
            }
            _ => String::from_utf8_lossy(&bytes).into_owned(),
        };
        let printed = text.lines().filter(|l| l.contains("] [RECOMENDED] ")).count();
        let warnings = report.runs.iter().flat_map(|r| &r.findings).filter(|f| f.severity == Severity::Warning).count();
        assert_eq!(warnings, printed, "{}", path.display());
        assert!(text.lines().filter(|l| l.contains("] Evaluated [")).count() >= 150, "{}", path.display());
    }
}

/// What is shown to others names nobody, and no line is quoted at any length.
/// The line of the script that Setup ran is evidence too, where the error is about it; the scripts of other steps are not.
#[test]
fn the_failed_step_s_script_is_evidence() {
    let log = fs::read_to_string(root().join("failures/resumed-upgrade.log")).unwrap();
    let line = |part: &str| 1 + log.lines().position(|line| line.contains(part)).unwrap() as u64;
    let quoted = |log: &str| -> Vec<u64> {
        let report = analyze_bytes("ExchangeSetup.log", log.as_bytes(), 1 << 20);
        shown(&report).unwrap().findings[0].evidence.iter().filter_map(quoted_line).collect()
    };
    let script = line("restart-service MSExchangeServiceHost");
    assert!(quoted(&log).contains(&script), "line {script} is not quoted: {:?}", quoted(&log));
    // The same words in a step that came to its end prove nothing.
    let step = "[03/14/2026 09:27:08.0827] [1] Executing: \r\n        new-firewallrule\r\n        \r\n";
    let error = "[03/14/2026 09:27:08.0828] [1] The following 1 error(s)";
    let later = log.replace(error, &format!("{step}{error}"));
    assert_ne!(later, log);
    assert!(!quoted(&later).contains(&script), "line {script} of an earlier step is quoted");
}

/// The heading of the result speaks of the update, where the input is about one.
#[test]
fn what_is_about_an_update() {
    for (folder, wanted) in [("updates", true), ("outcomes", false), ("failures", false), ("clean", false)] {
        for path in logs(&root().join(folder)) {
            let report = analyze(&path, 1 << 20);
            if let Some(run) = shown(&report) {
                assert_eq!(is_of_update(&report, run), wanted, "{}", path.display());
            }
        }
    }
}

#[test]
fn names_can_be_taken_out() {
    let mut bad = Vec::new();
    for path in logs(&root()) {
        let report = analyze(&path, 1 << 20);
        let quoted = report.runs.iter().flat_map(|r| &r.findings).flat_map(|f| &f.evidence);
        assert!(quoted.into_iter().all(|e| !matches!(e, Evidence::Line { text, .. } if text.chars().count() > 2000)), "{}", path.display());
        let masked = serde_json::to_string(&mask(&report)).unwrap();
        for name in [
            "CONTOSO",
            "Contoso",
            "contoso.com",
            "EX01",
            "FABRIKAM",
            "fabrikam.com",
            "EX07",
            "dc1.",
            "DC1.",
            "dc2.",
            "S-1-5-21-1004336348",
            "192.0.2.10",
        ] {
            if let Some((before, _)) = masked.split_once(name) {
                let from: String = before.chars().rev().take(90).collect::<Vec<_>>().into_iter().rev().collect();
                bad.push(format!("{}: …{from}{name}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(bad.is_empty(), "{} names are left:\n  {}", bad.len(), bad.join("\n  "));
}

/// Wherever a log is cut, nothing is told that the whole does not tell, and what stands there whole is told.
#[test]
fn a_log_cut_anywhere_tells_nothing_else() {
    let path = root().join("cut/block.log");
    let bytes = fs::read(&path).unwrap();
    let whole = analyze_bytes("ExchangeSetup.log", &bytes, 1 << 20);
    let ids = |r: &Report| r.runs.iter().flat_map(|r| &r.findings).map(|f| f.id.clone()).collect::<BTreeSet<String>>();
    let all = ids(&whole);
    let text = String::from_utf8(bytes.clone()).unwrap();
    let from = text.find("Started [Analysis:Prereq]").unwrap();
    let mut bad = BTreeSet::new();
    let mut check = |what: &str, at: usize, part: &[u8], name: &str| {
        let report = analyze_bytes(name, part, 1 << 20);
        let part = String::from_utf8_lossy(part);
        for id in ids(&report) {
            // That the checks failed may be told where the lines that say which are cut off.
            let unnamed = id == "unrecognized-error" && !part.contains("[REQUIRED] ") && !part.contains("Failed [Rule:");
            if !all.contains(&id) && id != "log-incomplete" && !unnamed {
                bad.insert(format!("{what} {at}: {id} appears"));
            }
        }
        for run in &report.runs {
            for finding in &run.findings {
                let listed = part.contains(&format!("Failed [Rule:{}]", finding.id)) || part.contains("[REQUIRED]");
                if finding.severity == Severity::Error && finding.kind == FindingKind::ReadinessCheck && !listed {
                    bad.insert(format!("{what} {at}: {} is an error though Setup's verdict is cut off", finding.id));
                }
            }
        }
        for line in part.lines() {
            if let Some((_, rest)) = line.split_once("] Failed [Rule:")
                && let Some((id, _)) = rest.split_once(']')
                && line.starts_with('[')
                && !ids(&report).contains(id)
            {
                bad.insert(format!("{what} {at}: {id} is lost"));
            }
        }
    };
    let to = text.find("Ending processing test-SetupPrerequisites").unwrap();
    let mut line = from;
    for cut in from..to {
        if bytes[cut - 1] == b'\n' {
            line = cut;
        }
        // Every byte of the lines that tell something, every so many of the others.
        let start = &text[line..];
        let end = &start[..start.find('\n').unwrap_or(start.len())];
        if !["[Rule:RebootPending]", "[REQUIRED]", "[RECOMENDED]", "Help URL", "[Analysis:"].iter().any(|w| end.contains(w))
            && cut % 61 != 0
        {
            continue;
        }
        check("end at", cut, &bytes[..cut], "ExchangeSetup.log");
        check("begin at", cut, &bytes[cut..], "");
    }
    let shown: Vec<String> = bad.iter().take(20).cloned().collect();
    assert!(bad.is_empty(), "{} places:\n  {}", bad.len(), shown.join("\n  "));
}

/// Real logs, where there are some: not part of the project.
#[test]
fn real_logs() {
    let Some(dir) = std::env::var_os("SETUP_LOG_CORPUS").map(PathBuf::from) else {
        println!("skipped: SETUP_LOG_CORPUS is not set");
        return;
    };
    let expected: Value = serde_json::from_str(&fs::read_to_string(dir.join("expected.json")).unwrap()).unwrap();
    let mut bad = Vec::new();
    for (name, want) in expected.as_object().unwrap() {
        let report = analyze(&dir.join(name), 1 << 20);
        let problems = real_log(&report, want);
        if !problems.is_empty() {
            bad.push(format!("{name}\n      {}", problems.join("\n      ")));
        }
    }
    assert!(bad.is_empty(), "{} logs differ:\n  {}", bad.len(), bad.join("\n  "));
}

fn real_log(report: &Report, want: &Value) -> Vec<String> {
    let mut bad = Vec::new();
    let mut same = |what: &str, got: &Value, want: &Value| {
        if got != want {
            bad.push(format!("{what}: want {want}, got {got}"));
        }
    };
    same("runs", &report.runs.len().into(), &want["setup_runs"]);
    let run = shown(report).expect("a run");
    let json = serde_json::to_value(run).unwrap();
    for (ours, theirs) in [
        ("product", "product"),
        ("setup_build", "setup_build"),
        ("installed_build", "installed_build"),
        ("mode", "operation"),
        ("user", "logged_on_user"),
        ("server", "server_fqdn"),
        ("site", "site"),
        ("organization", "organization"),
        ("interface", "interface"),
    ] {
        same(ours, &json[ours], &want["last_run"][theirs]);
    }
    same("outcome", &json["outcome"], &want["outcome"]);
    same("outcome_line", &json["outcome_line"], &want["outcome_line"]);
    same("issue", &json["findings"][0]["id"], &want["issue"]);
    let mut allowed: BTreeSet<&str> = want["issue"].as_str().into_iter().collect();
    for rule in want["failed_rules"].as_array().unwrap() {
        let id = rule["id"].as_str().unwrap();
        allowed.insert(id);
        let Some(found) = run.findings.iter().find(|f| f.id == id) else {
            same(id, &Value::Null, rule);
            continue;
        };
        let reported = rule["reported_by_setup"].as_bool().unwrap();
        let severity = if reported { rule["severity"].clone() } else { "info".into() };
        same(&format!("{id} severity"), &found.severity.name().into(), &severity);
        same(&format!("{id} reported"), &found.reported_by_setup.into(), &rule["reported_by_setup"]);
        same(&format!("{id} line"), &at(found).parse::<u64>().unwrap_or(0).into(), &rule["line"]);
    }
    for state in want["states"].as_array().unwrap().iter().chain(want["also_issues"].as_array().unwrap()) {
        let id = match state.as_str().unwrap() {
            "reboot-pending" => "RebootPending",
            id => id,
        };
        allowed.insert(id);
        let there = report.runs.iter().flat_map(|r| &r.findings).any(|f| f.id == id);
        same(id, &there.into(), &true.into());
    }
    for finding in &run.findings {
        same(&format!("extra {}", finding.id), &allowed.contains(finding.id.as_str()).into(), &true.into());
    }
    if let Some(first) = run.findings.first() {
        let proof: Value = at(first).parse::<u64>().unwrap_or(0).into();
        let proven = want["issue_evidence"].as_array().unwrap().contains(&proof);
        same("first evidence among issue_evidence", &proven.into(), &true.into());
        for line in want["issue_evidence"].as_array().unwrap().iter().filter_map(Value::as_u64) {
            let quoted = first.evidence.iter().filter_map(quoted_line).any(|quoted| quoted == line);
            same(&format!("evidence {line} quoted"), &quoted.into(), &true.into());
        }
        for (name, value) in want["extracted"].as_object().unwrap() {
            same(name, &json["findings"][0]["values"][name], value);
        }
    }
    bad
}
