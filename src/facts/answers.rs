//! Answers: values for facts from a person or the read-only script, before they become facts.
//!
//! Takes fact names and values from a form, a link or a script's output. Yields validated answers in the order given, and
//! why others were rejected. If a question has two different answers, both are kept.

use super::fact::{Fact, Kind};
use super::set::{Facts, Proof, flag, version};

/// The answer "I don't know": the question was asked, but the fact remains unknown.
pub const UNKNOWN: &str = "?";

/// The first line the read-only script prints; the others are `Fact = value`.
pub const SCRIPT_MARK: &str = "setup-readiness-facts";

/// Maximum length of an answer, in characters.
const MOST_TEXT: usize = 500;

/// Maximum number of answers in one set.
const MOST_ANSWERS: usize = 1000;

/// Prefix of a question that asks for a row's cause instead of a fact. The row's id follows.
pub const CAUSE: &str = "cause-";

/// Facts that can have several values at once.
const SEVERAL: &[&str] = &["AskedRole", "LanguageInUMServer", "GatewayProxy"];

/// Why an answer was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such question.
    Question,
    /// The question has no such answer.
    Value,
}

/// Answers in the order given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    list: Vec<(String, String)>,
}

impl Answers {
    /// Adds an answer. Repeating one changes nothing. A different answer to the same question is kept beside the first, except
    /// that a value replaces "I don't know".
    pub fn add(&mut self, name: &str, value: &str) -> Result<(), Wrong> {
        let (name, value) = check(name, value)?;
        let same: Vec<usize> = self.list.iter().enumerate().filter(|(_, (n, _))| *n == name).map(|(i, _)| i).collect();
        if same.iter().any(|i| self.list[*i].1.eq_ignore_ascii_case(&value)) {
            return Ok(());
        }
        if let Some(&index) = same.iter().find(|i| self.list[**i].1 == UNKNOWN) {
            self.list[index].1 = value;
        } else if (value != UNKNOWN || same.is_empty()) && self.list.len() < MOST_ANSWERS {
            self.list.push((name, value));
        }
        Ok(())
    }

    /// Replaces earlier answers to a question, keeping their position.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Wrong> {
        let (name, value) = check(name, value)?;
        match self.list.iter().position(|(n, _)| *n == name) {
            Some(index) => {
                self.list[index].1 = value;
                let mut at = 0;
                self.list.retain(|(n, _)| {
                    at += 1;
                    *n != name || at - 1 == index
                });
            }
            None if self.list.len() < MOST_ANSWERS => self.list.push((name, value)),
            None => {}
        }
        Ok(())
    }

    /// Removes every answer to a question.
    pub fn remove(&mut self, name: &str) {
        self.list.retain(|(n, _)| !n.eq_ignore_ascii_case(name));
    }

    /// Returns all answers to a question.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.list.iter().filter(move |(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Returns the first answer to a question, `?` included.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Whether a question was answered, even with `?`.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether a question was answered with a value, not with `?`.
    pub fn knows(&self, name: &str) -> bool {
        self.get(name).is_some_and(|v| v != UNKNOWN)
    }

    /// Iterates over all answers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// Whether there are no answers.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the number of answers.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns the questions with several answers of which only one can be true.
    pub fn torn(&self) -> Vec<&str> {
        let mut out: Vec<&str> = Vec::new();
        for (name, _) in &self.list {
            if !SEVERAL.contains(&name.as_str()) && !out.contains(&name.as_str()) && self.all(name).count() > 1 {
                out.push(name);
            }
        }
        out
    }

    /// Converts the answers to facts. Leaves out `?`, and contradictory answers to one question.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::of_answers();
        let torn = self.torn();
        for (name, value) in &self.list {
            if value == UNKNOWN || torn.contains(&name.as_str()) {
                continue;
            }
            if let Some(fact) = super::find(name) {
                facts.add(fact, value.clone(), Proof::Answer { question: name.clone(), answer: value.clone() });
            }
        }
        facts
    }
}

/// Normalizes name and value: the name as declared, a flag as `True` or `False`, a choice as declared.
pub fn check(name: &str, value: &str) -> Result<(String, String), Wrong> {
    let name = name.trim();
    let value = value.trim();
    if let Some(row) = name.strip_prefix(CAUSE) {
        if row.is_empty() || row.len() > 80 || !row.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return Err(Wrong::Question);
        }
        let fits =
            value == UNKNOWN || !value.is_empty() && value.len() <= 80 && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        return if fits { Ok((name.to_owned(), value.to_owned())) } else { Err(Wrong::Value) };
    }
    let fact = super::find(name).filter(|f| f.ask || f.probe.is_some()).ok_or(Wrong::Question)?;
    let value = if value == UNKNOWN { value.to_owned() } else { tidy(fact, value).ok_or(Wrong::Value)? };
    Ok((fact.name.to_owned(), value))
}

/// Normalizes a value of the fact. Returns `None` if the fact cannot have it.
fn tidy(fact: &Fact, value: &str) -> Option<String> {
    if value.chars().count() > MOST_TEXT || value.chars().any(char::is_control) {
        return None;
    }
    if let Some(choice) = fact.choices.iter().find(|c| c.eq_ignore_ascii_case(value)) {
        return Some((*choice).to_owned());
    }
    match fact.kind {
        Kind::Flag => flag(value).map(|b| if b { "True" } else { "False" }.to_owned()),
        // A script may yield values that are not among the choices offered to a person.
        Kind::Text if !fact.choices.is_empty() && fact.probe.is_none() => None,
        Kind::Text => Some(value.to_owned()),
        Kind::Number => (value.is_empty() || value.parse::<i64>().is_ok()).then(|| value.to_owned()),
        Kind::Version => (value.is_empty() || version(value).is_some()).then(|| value.to_owned()),
    }
}

/// Parses the script's output: every line `Fact = value` after the mark, with its line number. Returns `None` if there is no
/// mark. Lines that cannot be parsed are skipped, since the output may have been cut or edited.
pub fn script_output<'a>(lines: impl IntoIterator<Item = &'a str>) -> Option<Vec<(usize, String, String)>> {
    let mut out = Vec::new();
    let mut marked = false;
    for (index, line) in lines.into_iter().enumerate() {
        if !marked {
            // Not the script itself, pasted by mistake: it has the mark in quotes.
            marked = line.contains(SCRIPT_MARK) && !line.contains(['\'', '"']);
            continue;
        }
        let Some((name, value)) = line.split_once('=') else { continue };
        let name = name.trim_matches(|c: char| c.is_whitespace() || c == '>' || c == '\u{feff}');
        if let Ok((name, value)) = check(name, value) {
            out.push((index, name, value));
        }
    }
    marked.then_some(out)
}
