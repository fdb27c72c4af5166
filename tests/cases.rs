//! Texts that people pasted when they asked for help, and what a right answer says: the score of the whole.
//!
//! The texts are not part of the project: `SETUP_CASE_CORPUS=dir` names a folder with `truth.json` and `cases/`. `truth.json` has
//! an object a file; in a list of wanted things an inner list means "any one of these", a string that begins with `re:` is a
//! regular expression, any other is looked for without regard to case:
//!
//! | Key | Says |
//! |---|---|
//! | `find` | ids that must be among the errors of the shown run |
//! | `warn` | ids that must be there as warning or info (as error too where `allow` has them) |
//! | `suggest` | ids that must be among the first five suggestions, or found |
//! | `notice`, `notice_or` | a notice of that code, or one of these ids |
//! | `first` | the first error is one of these |
//! | `allow` | further errors that are no false alarm |
//! | `says`, `tells` | stands in the answer; `tells`: without evidence and Setup's own message |
//! | `never` | stands in no step of the plan, no advice and no command (`plan:` in the plan only) |
//! | `late` | stands in the plan only after the repair |
//! | `absent` | ids that are not there at all |
//! | `plan_first` | the first step of the plan is for one of these |
//! | `product`, `outcome` | of the shown run |
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

use std::collections::BTreeSet;
use std::path::Path;

use fancy_regex::Regex;
use serde_json::Value;
use setup_readiness::analyzer::Analyzer;
use setup_readiness::report::localize::localize;
use setup_readiness::report::markdown::markdown;
use setup_readiness::texts::embedded::texts;

/// So many texts are answered wholly right. It only goes up.
const FLOOR: usize = 54;

fn strings(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|v| strings(v, out)),
        Value::Object(map) => map.values().for_each(|v| strings(v, out)),
        _ => {}
    }
}

fn all<'a>(values: impl IntoIterator<Item = &'a Value>) -> Vec<String> {
    let mut out = Vec::new();
    values.into_iter().for_each(|v| strings(v, &mut out));
    out
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// One wanted thing: any one of these.
fn any_of(wanted: &Value) -> Vec<&str> {
    match wanted {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}

fn ids<'a>(truth: &'a Value, key: &str) -> BTreeSet<&'a str> {
    list(truth, key).iter().flat_map(any_of).collect()
}

fn stands_in(wanted: &str, text: &str) -> bool {
    match wanted.strip_prefix("re:") {
        Some(pattern) => Regex::new(pattern).expect("a regular expression").is_match(text).unwrap_or(false),
        None => text.to_lowercase().contains(&wanted.to_lowercase()),
    }
}

fn sentences(text: &str, ends: &str) -> Vec<String> {
    let end = Regex::new(&format!(r"(?<=[{ends}])\s+")).expect("a regular expression");
    let mut out = Vec::new();
    let mut from = 0;
    for found in end.find_iter(text).flatten() {
        out.push(text[from..found.start()].to_owned());
        from = found.end();
    }
    out.push(text[from..].to_owned());
    out
}

/// What is wrong with an answer.
fn judge(name: &str, bytes: &[u8], truth: &Value) -> Vec<String> {
    let mut analyzer = Analyzer::default();
    analyzer.begin(name);
    analyzer.push(bytes);
    let mut report = analyzer.finish();
    let english = texts("en").expect("English");
    localize(&mut report, &english);
    let mut bad = Vec::new();
    if markdown(&report, report.shown_run, &english).trim().is_empty() {
        bad.push("the text form is empty".to_owned());
    }
    let report = serde_json::to_value(&report).expect("JSON");
    let source = String::from_utf8_lossy(bytes).to_lowercase();
    let runs = list(&report, "runs");
    let run = runs.iter().find(|r| r["number"] == report["shown_run"]).or(runs.last()).cloned().unwrap_or_default();
    let findings = list(&run, "findings");
    let plan = list(&run, "plan");
    let notices = list(&report, "notices");
    let severities = |id: &str| -> Vec<&str> { findings.iter().filter(|f| f["id"] == id).filter_map(|f| f["severity"].as_str()).collect() };
    let errors: Vec<&str> = findings.iter().filter(|f| f["severity"] == "error").filter_map(|f| f["id"].as_str()).collect();

    // What holds for every report.
    let placeholder = Regex::new(r"<[A-Za-z]\w*>|\{\s*\$\w+\s*\}").expect("a regular expression");
    for text in
        all(runs.iter().flat_map(|r| list(r, "findings").iter().map(|f| &f["text"]).chain(list(r, "plan").iter().map(|p| &p["step"]))))
    {
        let left = placeholder.find_iter(&text).flatten().find(|found| !source.contains(&found.as_str().to_lowercase()));
        bad.extend(left.map(|found| format!("placeholder: {}", found.as_str())));
    }
    for finding in runs.iter().flat_map(|r| list(r, "findings")).filter(|f| list(f, "evidence").is_empty()) {
        bad.push(format!("{} has no evidence", finding["id"]));
    }
    let has = |key: &str| !truth[key].is_null() && truth[key] != Value::Array(Vec::new());
    if (has("find") || has("warn") || has("notice")) && notices.iter().any(|n| n["code"] == "not-a-log") {
        bad.push("says that Setup did not write this".to_owned());
    }

    // Findings.
    let (expected, suggested) = (ids(truth, "find"), ids(truth, "suggest"));
    let allowed: BTreeSet<&str> = expected.iter().chain(&suggested).copied().chain(ids(truth, "allow")).collect();
    let related: BTreeSet<&str> = allowed.iter().copied().chain(ids(truth, "warn")).chain(ids(truth, "notice_or")).collect();
    for wanted in list(truth, "find").iter().map(any_of) {
        if !wanted.iter().any(|id| severities(id).contains(&"error")) {
            bad.push(format!("find: no {}", wanted.join("|")));
        }
    }
    for id in ids(truth, "warn") {
        let there = severities(id);
        let as_error = there.contains(&"error") && ids(truth, "allow").contains(id);
        if !there.iter().any(|s| matches!(*s, "warning" | "info")) && !as_error {
            bad.push(format!("warn: no {id}"));
        }
    }
    let first_five: Vec<&str> = list(&report, "suggestions").iter().take(5).filter_map(|s| s["id"].as_str()).collect();
    for wanted in list(truth, "suggest").iter().map(any_of) {
        if !wanted.iter().any(|id| first_five.contains(id) || !severities(id).is_empty()) {
            bad.push(format!("suggest: {} neither suggested nor found", wanted.join("|")));
        }
    }
    if let Some(code) = truth["notice"].as_str() {
        let is_named = notices.iter().any(|n| n["code"] == code || n["text"].as_str().is_some_and(|t| t.contains("2010")));
        if !is_named && ids(truth, "notice_or").iter().all(|id| severities(id).is_empty()) {
            bad.push(format!("notice: no {code}"));
        }
    }
    bad.extend(errors.iter().filter(|id| !allowed.contains(**id)).map(|id| format!("false alarm: {id}")));
    bad.extend(ids(truth, "absent").iter().filter(|id| !severities(id).is_empty()).map(|id| format!("absent: {id} is there")));
    let first = ids(truth, "first");
    if let Some(error) = errors.first().filter(|id| !first.is_empty() && !first.contains(**id)) {
        bad.push(format!("first: {error}, not one of {first:?}"));
    }

    // What the answer says.
    let answer: Vec<&Value> = findings.iter().filter(|f| f["id"].as_str().is_some_and(|id| related.contains(id))).collect();
    let steps: Vec<&str> = plan.iter().filter_map(|p| p["step"].as_str()).collect();
    let mut told = all(answer.iter().flat_map(|f| ["values", "text", "commands", "because"].map(|key| &f[key])));
    told.extend(steps.iter().map(|s| (*s).to_owned()));
    let proved = [told.as_slice(), &all(answer.iter().flat_map(|f| ["message", "evidence"].map(|key| &f[key])))].concat();
    for (key, text) in [("says", proved.join(" \n ")), ("tells", told.join(" \n "))] {
        for wanted in list(truth, key).iter().map(any_of) {
            if !wanted.iter().any(|w| stands_in(w, &text)) && (!answer.is_empty() || truth["notice"].is_null()) {
                bad.push(format!("{key}: not said: {}", wanted.join("|")));
            }
        }
    }
    let no = Regex::new(r"(?i)\b(not|never|cannot|unless)\b|n['’]t\b|^\s*(if|only)\b").expect("a regular expression");
    let other_media = Regex::new(r"(?i)\b(newer|later|instead)\b").expect("a regular expression");
    let is = |regex: &Regex, text: &str| regex.is_match(text).unwrap_or(false);
    let own: Vec<&Value> = findings.iter().filter(|f| f["consequence_of"].is_null()).collect();
    let planned: Vec<String> = steps.iter().flat_map(|s| sentences(s, ".;:!?")).filter(|s| !is(&no, s) && !is(&other_media, s)).collect();
    let advised = own.iter().flat_map(|f| all([&f["text"]["steps"]])).flat_map(|s| sentences(&s, ".;!?")).filter(|s| !is(&no, s));
    let commands = own.iter().flat_map(|f| list(f, "commands")).filter_map(|c| Some(c["text"].as_str()?.to_owned()));
    let advised: Vec<String> = advised.chain(commands).collect();
    for wanted in list(truth, "never").iter().filter_map(Value::as_str) {
        let in_plan = wanted.strip_prefix("plan:");
        let wanted = in_plan.unwrap_or(wanted);
        let hit = planned.iter().chain(advised.iter().filter(|_| in_plan.is_none())).find(|s| stands_in(wanted, s));
        bad.extend(hit.map(|s| format!("never: {wanted}: {s}")));
    }
    let late: Vec<&str> = list(truth, "late").iter().filter_map(Value::as_str).collect();
    let is_late = |step: &str| late.iter().any(|w| stands_in(w, step));
    for wanted in &late {
        let Some(at) = steps.iter().position(|s| stands_in(wanted, s)) else { continue };
        let is_repair = |n: usize| plan[n]["action"] != "use-right-account" && !is_late(steps[n]);
        if !(0..at).any(is_repair) {
            bad.push(format!("late: before the repair: {}", steps[at]));
        }
    }
    let plan_first = ids(truth, "plan_first");
    if let Some(step) = plan.first().filter(|_| !plan_first.is_empty())
        && !list(step, "for").iter().filter_map(Value::as_str).any(|id| plan_first.contains(id))
    {
        bad.push(format!("plan: begins with {}", step["step"]));
    }
    for key in ["product", "outcome"] {
        if let Some(wanted) = truth[key].as_str().filter(|wanted| run[key] != *wanted) {
            bad.push(format!("{key} {}, not {wanted}", run[key]));
        }
    }
    bad
}

#[test]
fn pasted_texts_are_answered() {
    let Some(folder) = std::env::var_os("SETUP_CASE_CORPUS") else {
        println!("skipped: SETUP_CASE_CORPUS is not set");
        return;
    };
    let folder = Path::new(&folder);
    let truth = std::fs::read(folder.join("truth.json")).expect("truth.json");
    let truth: Value = serde_json::from_slice(&truth).expect("JSON");
    let truth = truth.as_object().expect("an object a file");
    let mut right = 0;
    for (name, truth) in truth {
        let bad = match std::fs::read(folder.join("cases").join(name)) {
            Ok(bytes) => judge(name, &bytes, truth),
            Err(error) => vec![error.to_string()],
        };
        right += usize::from(bad.is_empty());
        for fault in bad {
            println!("{name}: {fault}");
        }
    }
    println!("{right} of {} texts are answered wholly right", truth.len());
    assert!(right >= FLOOR.min(truth.len()), "{right} texts are answered right, {FLOOR} were");
}
