//! The word lists of the languages: one word for one thing. All faults in one report, each with file, locale and id.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fancy_regex::Regex;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde::Deserialize;
use setup_readiness::texts::LANGUAGES;

/// `locales/<tag>/words.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    word: Vec<Word>,
    #[serde(default)]
    once: Vec<Once>,
}

/// What is written for one thing, and what is not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    say: String,
    never: Vec<Never>,
    wrong: String,
    why: String,
    #[serde(default)]
    except: Vec<String>,
    because: Option<String>,
}

/// An expression, compiled once.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Never(Regex);

impl TryFrom<String> for Never {
    type Error = fancy_regex::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Regex::new(&text).map(Self)
    }
}

/// What stands at most once in a message.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Once {
    text: String,
}

impl Word {
    fn finds<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.never.iter().find_map(|Never(regex)| regex.find(text).expect("a match that ends").map(|found| found.as_str()))
    }

    /// Returns the exception that lets this part of a message pass.
    fn exception(&self, id: &str, part: &str) -> Option<&String> {
        self.except.iter().find(|except| *except == id || **except == format!("{id}.{part}"))
    }
}

/// One part of a message: file, id, name of the attribute (empty for the title), text.
struct Part {
    file: String,
    id: String,
    name: String,
    text: String,
}

fn folder(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag)
}

fn list(tag: &str) -> List {
    let text = fs::read_to_string(folder(tag).join("words.toml")).unwrap_or_else(|error| panic!("{tag}/words.toml: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{tag}/words.toml: {error}"))
}

/// The words of a pattern, all variants one after the other; a variable is a word of its own.
fn words(pattern: &Pattern<String>) -> String {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).collect::<Vec<_>>().join("\n")
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => value.clone(),
        PatternElement::Placeable { .. } => "0".to_owned(),
    };
    pattern.elements.iter().map(element).collect()
}

fn parts(tag: &str) -> Vec<Part> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder(tag)).expect("a language").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let mut out = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
        let file = path.file_name().expect("a file").to_string_lossy().into_owned();
        let resource = fluent_syntax::parser::parse(fs::read_to_string(path).expect("a file")).expect("Fluent");
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let title = message.value.iter().map(|pattern| (String::new(), words(pattern)));
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.clone(), words(&attribute.value)));
            out.extend(title.chain(attributes).map(|(name, text)| Part { file: file.clone(), id: message.id.name.clone(), name, text }));
        }
    }
    out
}

#[test]
fn texts_use_one_word_for_one_thing() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let (list, parts) = (list(language.tag), parts(language.tag));
        let mut used = BTreeSet::new();
        for part in &parts {
            for word in &list.word {
                let Some(found) = word.finds(&part.text) else { continue };
                match word.exception(&part.id, &part.name) {
                    Some(except) => _ = used.insert((&word.say, except)),
                    None => faults.push(format!(
                        "{}/{}: {}.{} says {found:?}, not {:?}: {}",
                        language.tag, part.file, part.id, part.name, word.say, word.why
                    )),
                }
            }
        }
        for word in &list.word {
            let idle = word.except.iter().filter(|except| !used.contains(&(&word.say, *except)));
            faults.extend(idle.map(|except| format!("{}/words.toml: {:?} needs no exception for {except}", language.tag, word.say)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn names_in_brackets_stand_once_in_a_message() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let parts = parts(language.tag);
        for once in list(language.tag).once {
            for message in parts.chunk_by(|a, b| a.id == b.id) {
                let count: usize = message.iter().map(|part| part.text.matches(&once.text).count()).sum();
                if count > 1 {
                    faults.push(format!("{}/{}: {} says {:?} {count} times", language.tag, message[0].file, message[0].id, once.text));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_word_of_the_lists_finds_its_example() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for word in list(language.tag).word {
            if word.finds(&word.wrong).is_none() {
                faults.push(format!("{}/words.toml: {:?} does not find {:?}", language.tag, word.say, word.wrong));
            }
            if word.why.is_empty() || word.except.is_empty() == word.because.is_some() {
                faults.push(format!("{}/words.toml: {:?} lacks a reason, or has one for no exception", language.tag, word.say));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
