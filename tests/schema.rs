//! Every report is as its JSON Schema says.

#![allow(clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use setup_readiness::analyzer::Analyzer;
use setup_readiness::catalog::Catalog;
use setup_readiness::report::card::card;
use setup_readiness::report::localize::localize;
use setup_readiness::report::mask::mask;
use setup_readiness::report::model::Report;
use setup_readiness::report::{answered, schema};
use setup_readiness::texts::{LANGUAGES, embedded};

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::new(&schema::schema()).expect("a schema")
}

/// Fails with the first fault and where it is.
fn check(validator: &jsonschema::Validator, report: &Report, of: &str) {
    let report = serde_json::to_value(report).expect("a report as JSON");
    if let Some(fault) = validator.iter_errors(&report).next() {
        panic!("{of}: {fault} at {}", fault.instance_path());
    }
}

/// The files below a folder that are given to the program.
fn inputs(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            inputs(&path, found);
        } else if path.extension().is_some_and(|end| end == "log" || end == "txt") {
            found.push(path);
        }
    }
}

#[test]
fn every_golden_report_fits() {
    let validator = validator();
    let mut found = Vec::new();
    inputs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs"), &mut found);
    assert!(found.len() > 100);
    let languages: Vec<_> = LANGUAGES.iter().filter_map(|language| embedded::texts(language.tag)).collect();
    for path in &found {
        let shown = path.display().to_string();
        let mut analyzer = Analyzer::default();
        for name in ["ExchangeSetup.log", "ExchangeSetup-1.log"].iter().take(1 + shown.len() % 2) {
            analyzer.begin(name);
            analyzer.push(&fs::read(path).expect("a log"));
        }
        let mut report = analyzer.finish();
        check(&validator, &report, &shown);
        for texts in &languages {
            localize(&mut report, texts);
            check(&validator, &report, &format!("{shown} in {}", texts.tag()));
        }
        check(&validator, &mask(&report), &format!("{shown}, masked"));
    }
}

#[test]
fn reports_on_answers_and_cards_fit() {
    let validator = validator();
    let texts = embedded::texts("en").expect("English");
    let answers = [("Product", "2019"), ("WindowsBuild", "14393")];
    let answers: Vec<(String, String)> = answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut report = answered::answers(&answers, &Catalog::default());
    check(&validator, &report, "answers");
    assert!(!report.runs[0].findings.is_empty());
    for row in Catalog::default().entries() {
        report.runs[0].findings = vec![card(row.id, &texts).expect("a card")];
        check(&validator, &report, row.id);
    }
}

#[test]
fn what_is_no_report_does_not_fit() {
    let validator = validator();
    let mut analyzer = Analyzer::default();
    analyzer.begin("-");
    analyzer.push(include_bytes!("logs/failures/then-success.log"));
    let report = serde_json::to_value(analyzer.finish()).expect("a report as JSON");
    assert!(validator.is_valid(&report));
    let changed = |pointer: &str, value: Value| {
        let mut other = report.clone();
        *other.pointer_mut(pointer).expect("a field") = value;
        other
    };
    for (pointer, wrong) in [
        ("/schema", json!("setup-readiness/2")),
        ("/runs/0/outcome", json!("perhaps")),
        ("/runs/0/number", json!("1")),
        ("/runs/0/findings", json!(null)),
        ("/source/encoding", json!("latin-1")),
        ("/notices", json!([{}])),
    ] {
        assert!(!validator.is_valid(&changed(pointer, wrong)), "{pointer}");
    }
    // Readers of this version take reports of later ones, which have more fields.
    let mut later = report.clone();
    later["new"] = json!(1);
    assert!(validator.is_valid(&later));
}

/// The names of all fields stand in the document.
#[test]
fn the_document_names_every_field() {
    let document = include_str!("../docs/report.md");
    let schema = schema::schema();
    let mut open = vec![&schema];
    let mut missing = Vec::new();
    while let Some(value) = open.pop() {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            let is_named = |name: &str| {
                document.contains(&format!("`{name}`"))
                    || document.contains(&format!("\"{name}\""))
                    || document.contains(&format!(".{name}`"))
            };
            missing.extend(properties.keys().filter(|name| !is_named(name)).cloned());
        }
        match value {
            Value::Object(fields) => open.extend(fields.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "docs/report.md does not name {missing:?}");
}
