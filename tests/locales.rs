//! The texts of every language against the code, both ways; all faults in one report, each with file, language and id. What must
//! be true of the texts by themselves the crate `languages` checks.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use setup_readiness::catalog::places::PLACES;
use setup_readiness::catalog::{Catalog, GROUPS};
use setup_readiness::facts;
use setup_readiness::texts::LANGUAGES;

/// A message: its attributes by name, the value under the empty name.
type Message = BTreeMap<String, Pattern<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.tag)
}

/// Reads a file of messages with Fluent's own parser.
fn read(path: &Path, faults: &mut Vec<String>) -> BTreeMap<String, Message> {
    let shown = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let Ok(text) = fs::read_to_string(path) else {
        faults.push(format!("{shown} is missing"));
        return BTreeMap::new();
    };
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.push(format!("{shown}: {} places that are not Fluent: {errors:?}", errors.len()));
        resource
    });
    let mut out: BTreeMap<String, Message> = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.map(|pattern| (String::new(), pattern));
        let attributes = message.attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value));
        if out.insert(message.id.name.clone(), value.into_iter().chain(attributes).collect()).is_some() {
            faults.push(format!("{shown}: {} twice", message.id.name));
        }
    }
    out
}

/// The words of a pattern, all variants one after the other.
fn words(pattern: &Pattern<String>) -> String {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).collect::<Vec<_>>().join(" ")
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => value.clone(),
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(element).collect()
}

/// The variables of a pattern.
fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let inline = |expression: &InlineExpression<String>| match expression {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        _ => None,
    };
    let mut out = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(expression) => out.extend(inline(expression)),
                Expression::Select { selector, variants } => {
                    out.extend(inline(selector));
                    out.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
                }
            }
        }
    }
    out
}

#[test]
fn every_operation_has_its_name() {
    for tag in tags() {
        let texts = setup_readiness::texts::embedded::texts(tag).expect("a language");
        for mode in facts::common::Operation.choices {
            assert!(texts.has(&format!("ui-mode-{mode}")), "{tag}: {mode}");
        }
    }
}

fn files(tag: &str) -> Vec<String> {
    let mut out: Vec<String> = fs::read_dir(root().join(tag))
        .map(|d| d.filter_map(|e| e.ok()?.file_name().into_string().ok()).filter(|n| n.ends_with(".ftl")).collect())
        .unwrap_or_default();
    out.sort();
    out
}

#[test]
fn every_row_has_its_texts_and_every_text_its_row() {
    let mut faults = Vec::new();
    for tag in tags() {
        for (group, rows) in GROUPS {
            let file = format!("{group}.ftl");
            let messages = read(&root().join(tag).join(&file), &mut faults);
            for entry in *rows {
                let Some(m) = messages.get(entry.id) else {
                    faults.push(format!("{tag}/{file}: {} lacks", entry.id));
                    continue;
                };
                for need in ["meaning", "verify"] {
                    if !m.contains_key(need) {
                        faults.push(format!("{tag}/{file}: {}.{need} lacks", entry.id));
                    }
                }
                if entry.steps.len() < 2 {
                    faults.push(format!("{}: fewer than two steps", entry.id));
                }
                let declared: [(&str, BTreeSet<&str>); 4] = [
                    ("step-", entry.steps.iter().map(|step| step.name).collect()),
                    ("cause-", entry.causes.iter().map(|cause| cause.name).collect()),
                    ("situation-", entry.situations.iter().map(|situation| situation.name).collect()),
                    ("command-", entry.commands().map(|(_, command)| command.name).collect()),
                ];
                for (kind, names) in declared {
                    let texts: BTreeSet<&str> = m.keys().filter_map(|key| key.strip_prefix(kind)).collect();
                    if texts != names {
                        faults.push(format!("{tag}/{file}: {}: texts {kind}{texts:?}, in the row {names:?}", entry.id));
                    }
                }
                let known: BTreeSet<&str> = entry
                    .values
                    .iter()
                    .map(|v| v.0)
                    .chain([
                        "server",
                        "user",
                        "site",
                        "organization",
                        "domain",
                        "domain_controller",
                        "schema_master",
                        "install_directory",
                        "product",
                        "product_name",
                    ])
                    .chain(["root_message", "exception_type", "failing_step", "failing_task", "last_object", "msi_log"])
                    .collect();
                for (name, text) in m {
                    for variable in variables(text).iter().filter(|v| !known.contains(v.as_str())) {
                        faults.push(format!("{tag}/{file}: {}.{name} uses ${variable}, which the row does not have", entry.id));
                    }
                }
            }
            for id in messages.keys().filter(|id| !id.starts_with("fact-")) {
                if !rows.iter().any(|e| e.id == id) {
                    faults.push(format!("{tag}/{file}: {id} is no row of the group"));
                }
            }
        }
        let mut labels = BTreeMap::new();
        for file in files(tag) {
            labels.extend(read(&root().join(tag).join(&file), &mut faults).into_iter().filter(|(id, _)| id.starts_with("fact-")));
        }
        for fact in facts::all().filter(|f| f.ask) {
            let Some(m) = labels.get(&format!("fact-{}", fact.name)) else {
                faults.push(format!("{tag}: fact-{} is missing", fact.name));
                continue;
            };
            if !m.contains_key("ask") {
                faults.push(format!("{tag}: fact-{}.ask is missing", fact.name));
            }
            for choice in fact.choices {
                if !m.contains_key(&format!("value-{choice}")) {
                    faults.push(format!("{tag}: fact-{}.value-{choice} is missing", fact.name));
                }
            }
        }
        for id in labels.keys() {
            if facts::find(&id[5..]).is_none() {
                faults.push(format!("{tag}: {id} is the label of no fact"));
            }
        }
        for entry in Catalog::default().entries() {
            for fact in setup_readiness::facts::condition::facts_of(&entry.fails_when) {
                let is_value = matches!(fact.source, facts::fact::Source::Setting | facts::fact::Source::Own);
                if is_value && !labels.contains_key(&format!("fact-{}", fact.name)) {
                    faults.push(format!("{tag}: fact-{} is in the condition of {} and has no label", fact.name, entry.id));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Languages that write names and other words in one: German with hyphens, the others without blanks or with particles.
const JOINING: [&str; 5] = ["de", "ja", "ko", "zh-Hans", "zh-Hant"];

#[test]
fn no_two_rows_mean_the_same() {
    let mut faults = Vec::new();
    for tag in tags() {
        let mut meanings: BTreeMap<String, String> = BTreeMap::new();
        let mut titles: BTreeMap<String, String> = BTreeMap::new();
        for (group, rows) in GROUPS {
            let messages = read(&root().join(tag).join(format!("{group}.ftl")), &mut faults);
            for entry in *rows {
                let title = messages.get(entry.id).and_then(|m| m.get("")).map(words);
                if let Some(other) = title.and_then(|title| titles.insert(title, entry.id.to_owned())) {
                    faults.push(format!("{tag}: {} and {other} have one title", entry.id));
                }
                let Some(meaning) = messages.get(entry.id).and_then(|m| m.get("meaning")).map(words) else { continue };
                // Names are taken out: words with capitals inside, digits, hyphens or dots. Some languages join other words to them.
                let is_name = |w: &str| {
                    w.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '_' | '/'))
                        && !w.ends_with('.')
                };
                let plain: Vec<String> = meaning
                    .split_whitespace()
                    .filter(|w| JOINING.contains(&tag) || !is_name(w))
                    .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
                    .filter(|w| !w.is_empty())
                    .collect();
                if let Some(other) = meanings.insert(plain.join(" "), entry.id.to_owned()) {
                    faults.push(format!("{tag}: {} and {other} mean the same but for names", entry.id));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_step_of_setup_has_its_texts() {
    let mut faults = Vec::new();
    for tag in tags() {
        let messages = read(&root().join(tag).join("places.ftl"), &mut faults);
        for place in PLACES {
            let message = messages.get(&format!("place-{}", place.id));
            if ["", "usually-1", "look"].iter().any(|name| message.is_none_or(|m| !m.contains_key(*name))) {
                faults.push(format!("{tag}/places.ftl: place-{} lacks, or lacks .usually-1 or .look", place.id));
            }
        }
        let is_place = |id: &str| id.strip_prefix("place-").is_some_and(|id| PLACES.iter().any(|place| place.id == id));
        faults.extend(messages.keys().filter(|id| !is_place(id)).map(|id| format!("{tag}/places.ftl: {id} is no step of Setup")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
