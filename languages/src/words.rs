//! `words.toml` of a language: one word for one thing, and what other checks have to let pass.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use fancy_regex::Regex;
use fs_err as fs;
use serde::Deserialize;

use crate::fault::Fault;
use crate::list::{Language, folder};
use crate::texts::Part;

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// One word for one thing.
    pub word: Vec<Word>,
    /// What stands at most once in a message.
    #[serde(default)]
    pub once: Vec<Once>,
    /// What other checks let pass.
    #[serde(default)]
    pub allowed: Vec<Allowed>,
}

/// What is written for one thing, and what is not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// What is written.
    pub say: String,
    /// Expressions for what is not.
    pub never: Vec<Never>,
    /// A sentence that one of them finds.
    pub wrong: String,
    /// The reason.
    pub why: String,
    /// Places that may: `Id`, or `Id.part` (the title is `Id.`).
    #[serde(default)]
    pub except: Vec<String>,
    /// Why they may.
    pub because: Option<String>,
}

/// An expression, compiled once.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Never(Regex);

impl TryFrom<String> for Never {
    type Error = fancy_regex::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Regex::new(&text).map(Self)
    }
}

impl Never {
    /// What it finds.
    pub fn finds<'t>(&self, text: &'t str) -> Option<&'t str> {
        // An expression that gives up has found nothing.
        self.0.find(text).ok().flatten().map(|found| found.as_str())
    }
}

/// What stands at most once in a message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Once {
    /// It.
    pub text: String,
}

/// Places that a check lets pass.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The name of the check, which stands behind each of its faults.
    pub check: String,
    /// `Id`, or `Id.part`.
    pub except: Vec<String>,
    /// The reason.
    pub because: String,
}

/// Whether a list of places has this one.
fn covering<'a>(except: &'a [String], place: &str) -> Option<&'a String> {
    let id = place.split('.').next().unwrap_or(place);
    except.iter().find(|except| *except == id || *except == place)
}

impl Word {
    /// What one of the expressions finds.
    pub fn finds<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.never.iter().find_map(|never| never.finds(text))
    }
}

impl Words {
    /// Reads the file of a language.
    pub fn read(tag: &str) -> Result<Words> {
        let text = fs::read_to_string(folder(tag).join("words.toml"))?;
        toml::from_str(&text).with_context(|| format!("locales/{tag}/words.toml"))
    }

    /// Texts that use another word than the list, and exceptions that nothing needs.
    pub fn misused(&self, language: &Language, parts: &[Part]) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut used = BTreeSet::new();
        for part in parts {
            let text = part.text();
            for word in &self.word {
                let Some(found) = word.finds(&text) else { continue };
                match covering(&word.except, &part.place) {
                    Some(except) => _ = used.insert((&word.say, except)),
                    None => faults.push(part.fault(language, "words", format!("says {found:?}, not {:?}: {}", word.say, word.why))),
                }
            }
        }
        for word in &self.word {
            let idle = word.except.iter().filter(|except| !used.contains(&(&word.say, *except)));
            faults.extend(idle.map(|except| fault(language, except, format!("{:?} needs no exception for it", word.say))));
        }
        faults
    }

    /// What stands more than once in a message.
    pub fn repeated(&self, language: &Language, parts: &[Part]) -> Vec<Fault> {
        let mut faults = Vec::new();
        let id = |part: &Part| part.place.split('.').next().unwrap_or_default().to_owned();
        for (once, message) in self.once.iter().flat_map(|once| parts.chunk_by(|a, b| id(a) == id(b)).map(move |parts| (once, parts))) {
            let count: usize = message.iter().map(|part| part.text().matches(&once.text).count()).sum();
            if let (Some(part), true) = (message.first(), count > 1) {
                faults.push(part.fault(language, "words", format!("says {:?} {count} times", once.text)));
            }
        }
        faults
    }

    /// Words that do not find their example, lack a reason or have one for no exception.
    pub fn unsound(&self, language: &Language) -> Vec<Fault> {
        let mut faults = Vec::new();
        for word in &self.word {
            if word.finds(&word.wrong).is_none() {
                faults.push(fault(language, &word.say, format!("does not find {:?}", word.wrong)));
            }
            if word.why.is_empty() || word.except.is_empty() == word.because.is_some() {
                faults.push(fault(language, &word.say, "lacks a reason, or has one for no exception".to_owned()));
            }
        }
        let bare = self.allowed.iter().filter(|allowed| allowed.because.is_empty() || allowed.except.is_empty());
        faults.extend(bare.map(|allowed| fault(language, &allowed.check, "lacks a reason or a place".to_owned())));
        faults
    }

    /// The faults of checks that have to be mended, and the exceptions for these checks that nothing needs.
    pub fn sifted(&self, language: &Language, checks: &[&str], found: Vec<Fault>) -> Vec<Fault> {
        let mut used = BTreeSet::new();
        let mut faults: Vec<Fault> = Vec::new();
        for fault in found {
            let mut lists = self.allowed.iter().filter(|allowed| allowed.check == fault.check);
            match lists.find_map(|allowed| covering(&allowed.except, &fault.place)) {
                Some(except) => _ = used.insert((fault.check, except.clone())),
                None => faults.push(fault),
            }
        }
        for (check, allowed) in checks.iter().flat_map(|check| self.allowed.iter().map(move |allowed| (*check, allowed))) {
            let idle = allowed.except.iter().filter(|except| allowed.check == check && !used.contains(&(check, (*except).clone())));
            faults.extend(idle.map(|except| fault(language, except, format!("{check} needs no exception for it"))));
        }
        faults
    }
}

fn fault(language: &Language, place: &str, says: String) -> Fault {
    Fault { tag: language.tag.clone(), file: "words.toml".to_owned(), place: place.to_owned(), check: "words", says }
}
