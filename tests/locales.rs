//! The locales against English and against the code, both ways; all faults in one report, each with file, locale and id.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use setup_readiness::catalog::{Catalog, GROUPS};
use setup_readiness::facts;
use setup_readiness::locales::TAGS;

/// A message: its attributes (the value under the empty name) with their text.
type Message = BTreeMap<String, String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// Reads a file of messages; continuation lines belong to the value before them.
fn read(path: &Path, faults: &mut Vec<String>) -> BTreeMap<String, Message> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let shown = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    if let Err((_, errors)) = fluent_syntax::parser::parse_runtime(text.as_str()) {
        faults.push(format!("{shown}: {} places that are not Fluent: {errors:?}", errors.len()));
    }
    let mut out: BTreeMap<String, Message> = BTreeMap::new();
    let (mut id, mut attribute) = (String::new(), String::new());
    for line in text.lines() {
        let is_id = line.starts_with(|c: char| c.is_ascii_alphabetic());
        let trimmed = line.trim_start();
        if is_id && let Some((name, value)) = line.split_once(" =") {
            id = name.trim().to_owned();
            attribute = String::new();
            if out.insert(id.clone(), Message::from([(String::new(), value.trim().to_owned())])).is_some() {
                faults.push(format!("{shown}: {id} twice"));
            }
        } else if trimmed.starts_with('.')
            && let Some((name, value)) = trimmed.split_once(" =")
        {
            attribute = name[1..].trim().to_owned();
            out.entry(id.clone()).or_default().insert(attribute.clone(), value.trim().to_owned());
        } else if !line.starts_with('#') && !trimmed.is_empty() {
            let value = out.entry(id.clone()).or_default().entry(attribute.clone()).or_default();
            value.push(' ');
            value.push_str(trimmed);
        }
    }
    out
}

/// A text as Fluent's own parser understands it. Variables: `count` is the number where there is one, `product` the product,
/// all others `v`.
fn spoken(pattern: &Pattern<String>, tag: &str, product: &str, count: Option<u64>) -> String {
    let value = |name: &str| match (name, count) {
        ("count", Some(count)) => count.to_string(),
        (name, Some(_)) => format!("{{${name}}}"),
        ("product", None) => product.to_owned(),
        _ => "v".to_owned(),
    };
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                out.push_str(&value(&id.name));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                out.push_str(value);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } => {
                let (form, value) = (count.map(|n| if n == 1 || n == 0 && tag == "fr" { "one" } else { "other" }), value(&id.name));
                let fits = |key: &VariantKey<String>| match key {
                    VariantKey::Identifier { name } => form.map_or(*name == value, |form| name == form),
                    VariantKey::NumberLiteral { value: number } => form.is_some() && *number == value,
                };
                let chosen = variants.iter().find(|v| fits(&v.key)).or_else(|| variants.iter().find(|v| v.default)).unwrap();
                out.push_str(&spoken(&chosen.value, tag, product, count));
            }
            other => panic!("{other:?}: the test knows nothing of it"),
        }
    }
    out
}

#[test]
fn texts_come_out_as_fluents_own_parser_has_them() {
    let mut compared = 0;
    for tag in TAGS {
        let texts = setup_readiness::locales::texts(tag).expect("a language");
        for file in files(tag) {
            let source = fs::read_to_string(root().join(tag).join(&file)).unwrap();
            let parsed = fluent_syntax::parser::parse_runtime(source).expect("Fluent");
            let messages = parsed.body.iter().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None });
            for message in messages {
                let id = message.id.name.as_str();
                let value = message.value.iter().map(|pattern| (None, pattern));
                let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name.as_str()), &attribute.value));
                for (name, pattern) in value.chain(attributes) {
                    let used = format!("{pattern:?}");
                    if used.contains("\"count\"") {
                        for n in [0, 1, 2, 10] {
                            let ours = name.map_or_else(|| Some(texts.count(id, n, &[])), |name| texts.count_attribute(id, name, n));
                            assert_eq!(ours.unwrap(), spoken(pattern, tag, "", Some(n)), "{tag}/{file}: {id} {name:?}");
                        }
                        compared += 1;
                        continue;
                    }
                    let variables = variables_of(&used);
                    for product in ["2013", "SE", "unknown"] {
                        let args: Vec<(&str, &str)> =
                            variables.iter().map(|name| (name.as_str(), if name == "product" { product } else { "v" })).collect();
                        let ours = name.map_or_else(|| Some(texts.text(id, &args)), |name| texts.attribute(id, name, &args));
                        assert_eq!(ours.unwrap(), spoken(pattern, tag, product, None), "{tag}/{file}: {id} {name:?}");
                    }
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 4000, "{compared}");
}

/// The names of the variables in what the parser prints of a text.
fn variables_of(parsed: &str) -> BTreeSet<String> {
    const BEFORE: &str = "VariableReference { id: Identifier { name: \"";
    parsed.split(BEFORE).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

#[test]
fn every_operation_has_its_name() {
    for tag in TAGS {
        let texts = setup_readiness::locales::texts(tag).expect("a language");
        for mode in facts::common::Operation.choices {
            assert!(texts.has(&format!("ui-mode-{mode}")), "{tag}: {mode}");
        }
    }
}

fn variables(text: &str) -> BTreeSet<String> {
    text.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()).collect()
}

fn files(tag: &str) -> Vec<String> {
    let mut out: Vec<String> = fs::read_dir(root().join(tag))
        .map(|d| d.filter_map(|e| e.ok()?.file_name().into_string().ok()).filter(|n| n.ends_with(".ftl")).collect())
        .unwrap_or_default();
    out.sort();
    out
}

#[test]
fn locales_agree_with_english() {
    let mut faults = Vec::new();
    let english = files("en");
    for tag in TAGS.iter().filter(|t| **t != "en") {
        if files(tag) != english {
            faults.push(format!("{tag}: its files are not those of en"));
        }
        for file in &english {
            let en = read(&root().join("en").join(file), &mut faults);
            let other = read(&root().join(tag).join(file), &mut faults);
            for id in en.keys().filter(|id| !other.contains_key(*id)) {
                faults.push(format!("{tag}/{file}: {id} lacks"));
            }
            for id in other.keys().filter(|id| !en.contains_key(*id)) {
                faults.push(format!("{tag}/{file}: {id} is not in en"));
            }
            for (id, message) in &en {
                let Some(theirs) = other.get(id) else { continue };
                let names = |m: &Message| m.keys().cloned().collect::<BTreeSet<_>>();
                for name in names(message).symmetric_difference(&names(theirs)) {
                    faults.push(format!("{tag}/{file}: {id}.{name} is in one locale only"));
                }
                for (name, text) in message {
                    let Some(their_text) = theirs.get(name) else { continue };
                    if variables(text) != variables(their_text) {
                        faults.push(format!("{tag}/{file}: {id}.{name} has other variables than en"));
                    }
                    if text.len() > 40 && text == their_text {
                        faults.push(format!("{tag}/{file}: {id}.{name} is not translated"));
                    }
                    if their_text.contains("TODO") || text.contains("TODO") {
                        faults.push(format!("{tag}/{file}: {id}.{name} is not written"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_row_has_its_texts_and_every_text_its_row() {
    let mut faults = Vec::new();
    for tag in TAGS {
        for (group, rows) in GROUPS {
            let file = format!("{group}.ftl");
            let messages = read(&root().join(tag).join(&file), &mut faults);
            for entry in *rows {
                let Some(m) = messages.get(entry.id) else {
                    faults.push(format!("{tag}/{file}: {} lacks", entry.id));
                    continue;
                };
                for need in ["meaning", "step-1", "step-2", "verify"] {
                    if !m.contains_key(need) {
                        faults.push(format!("{tag}/{file}: {}.{need} lacks", entry.id));
                    }
                }
                let numbered = |kind: &str| m.keys().filter(|k| k.strip_prefix(kind).is_some_and(|n| n.parse::<u32>().is_ok())).count();
                for kind in ["cause-", "step-", "command-"] {
                    let count = numbered(kind);
                    if (1..=count).any(|n| !m.contains_key(&format!("{kind}{n}"))) {
                        faults.push(format!("{tag}/{file}: {}: {kind} is not numbered from 1", entry.id));
                    }
                }
                if numbered("command-") != entry.commands.len() {
                    faults.push(format!(
                        "{tag}/{file}: {}: {} commands, {} purposes",
                        entry.id,
                        entry.commands.len(),
                        numbered("command-")
                    ));
                }
                let situations: BTreeSet<String> = m.keys().filter_map(|k| Some(k.strip_prefix("situation-")?.to_owned())).collect();
                let declared: BTreeSet<String> = entry.situations.iter().map(|s| s.name.to_owned()).collect();
                if situations != declared {
                    faults.push(format!("{tag}/{file}: {}: situations {situations:?}, declared {declared:?}", entry.id));
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
            for fact in setup_readiness::decide::condition::facts_of(&entry.fails_when) {
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

#[test]
fn no_two_rows_mean_the_same() {
    let mut faults = Vec::new();
    for tag in TAGS {
        let mut meanings: BTreeMap<String, String> = BTreeMap::new();
        for (group, rows) in GROUPS {
            let messages = read(&root().join(tag).join(format!("{group}.ftl")), &mut faults);
            for entry in *rows {
                let Some(meaning) = messages.get(entry.id).and_then(|m| m.get("meaning")) else { continue };
                // Names taken out: words with capitals inside, digits, hyphens or dots.
                let plain: Vec<String> = meaning
                    .split_whitespace()
                    .filter(|w| {
                        !w.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '_' | '/'))
                            || w.ends_with('.')
                    })
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
