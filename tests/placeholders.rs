//! No text ever shows the name of a value: what needs a value that is not known is left out, and what a row must say remains.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use setup_readiness::catalog::Catalog;
use setup_readiness::report::card;
use setup_readiness::report::localize::localize_finding;
use setup_readiness::report::model::{Finding, Text, Values};
use setup_readiness::texts::embedded::texts;
use setup_readiness::texts::{LANGUAGES, Texts};

/// Variables that a text may use without its row declaring them.
const COMMON: &[&str] = &[
    "server",
    "user",
    "site",
    "organization",
    "domain",
    "domain_controller",
    "schema_master",
    "install_directory",
    "root_message",
    "exception_type",
    "failing_step",
    "failing_task",
    "last_object",
    "msi_log",
    "message",
];

/// A value that must come out as it is: it looks like what is filled in, like a sentence, like markup.
const VALUE: &str = "V. {$x} <y>! v";

fn whole(texts: &Texts, text: &Text, known: &[&str], what: &str, faults: &mut Vec<String>) {
    let mut all = vec![("title", &text.title), ("meaning", &text.meaning), ("verify", &text.verify)];
    all.extend(text.steps.iter().map(|s| ("step", s)));
    for (part, sentence) in &all {
        if sentence.trim().is_empty() {
            faults.push(format!("{} {what}: {part} is empty where only {known:?} is known", texts.tag()));
        }
    }
    all.extend(text.causes.iter().map(|s| ("cause", s)));
    all.extend([("why", &text.why), ("caution", &text.caution)]);
    for (part, sentence) in all {
        let rest = sentence.replace(VALUE, "V");
        if rest.contains("{$") || rest.contains('<') && !rest.contains("<SystemDrive>") || rest.contains("()") || rest.contains("  ") {
            faults.push(format!("{} {what}: {part} of {known:?}: {sentence}", texts.tag()));
        }
        if sentence.chars().any(|c| ('\u{e000}'..'\u{f8ff}').contains(&c)) {
            faults.push(format!("{} {what}: {part} shows a mark: {sentence}", texts.tag()));
        }
    }
}

#[test]
fn every_row_reads_well_with_any_of_its_values() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let texts = texts(language.tag).expect("a language");
        for entry in Catalog::default().entries() {
            let plain = card::entry(entry.id).expect("a row");
            // Only values that a text of the row uses make a difference.
            let mut used: Vec<&str> = Vec::new();
            for name in entry.values.iter().map(|(name, _)| *name).chain(COMMON.iter().copied()) {
                let with = |known: bool| {
                    let mut finding = plain.clone();
                    let all: Values = entry
                        .values
                        .iter()
                        .map(|(n, _)| *n)
                        .chain(COMMON.iter().copied())
                        .filter(|n| known || *n != name)
                        .map(value)
                        .collect();
                    localize_finding(&mut finding, &all, &texts);
                    finding.text
                };
                if !used.contains(&name) && with(true) != with(false) {
                    used.push(name);
                }
            }
            let steps = with_all(&plain, &used, &texts).steps.len();
            for bits in 0..1_u32 << used.len() {
                let known: Vec<&str> = used.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1).map(|(_, name)| *name).collect();
                let text = with_all(&plain, &known, &texts);
                whole(&texts, &text, &known, entry.id, &mut faults);
                if text.steps.len() != steps {
                    faults.push(format!(
                        "{} {}: {} of {steps} steps where only {known:?} is known",
                        language.tag,
                        entry.id,
                        text.steps.len()
                    ));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn value(name: &str) -> (String, String) {
    (name.to_owned(), VALUE.to_owned())
}

fn with_all(plain: &Finding, known: &[&str], texts: &Texts) -> Text {
    let mut finding = plain.clone();
    // The product is never unknown to a text: without one it is Exchange Server.
    let always = [("product".to_owned(), "unknown".to_owned()), ("product_name".to_owned(), "Exchange Server".to_owned())];
    localize_finding(&mut finding, &known.iter().map(|name| value(name)).chain(always).collect(), texts);
    finding.text.expect("texts")
}

/// A value appears as it is, and takes no part in what is left out.
#[test]
fn values_are_never_taken_for_texts() {
    let texts = Texts::new("en", "unknown-check = T\n    .meaning = It is { $message }. { $other } is not known. It is { $id }.\n");
    let mut finding = Finding { id: "x. {$y}".into(), message: Some("a {$b}. (c {$d}) \u{e001}".into()), ..Finding::default() };
    localize_finding(&mut finding, &Values::new(), &texts);
    assert_eq!(finding.text.expect("texts").meaning, "It is a {$b}. (c {$d}) \u{e001}. It is x. {$y}.");
}
