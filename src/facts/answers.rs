//! Answers: values that a person or the read-only script gives to facts, before they become facts.
//!
//! In: fact names and texts from a form, a link or a script's output. Out: checked answers, in the order given; what is
//! wrong with the others. Neither of two answers to one question is lost.

use super::fact::{Fact, Kind};
use super::set::{Facts, Proof, flag, version};

/// "I don't know": asked, and open all the same.
pub const UNKNOWN: &str = "?";

/// First line of what the read-only script prints; its other lines are `Fact = value`.
pub const SCRIPT_MARK: &str = "setup-readiness-facts";

/// Longest answer, in characters.
const MOST_TEXT: usize = 500;

/// Most answers of one set.
const MOST_ANSWERS: usize = 1000;

/// Questions that are not about a fact: which cause of a row the reader recognizes. The row's id follows.
pub const CAUSE: &str = "cause-";

/// Facts that are true of several values at a time.
const SEVERAL: &[&str] = &["AskedRole", "LanguageInUMServer", "GatewayProxy"];

/// Why an answer is not taken.
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
    /// Adds an answer. The same one again changes nothing; another one to the same question is kept beside the first,
    /// except that knowing outweighs not knowing.
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

    /// Answers a question anew: what was said before is dropped, its place is kept.
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

    /// Takes back every answer to a question.
    pub fn remove(&mut self, name: &str) {
        self.list.retain(|(n, _)| !n.eq_ignore_ascii_case(name));
    }

    /// All answers to a question.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.list.iter().filter(move |(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// The first answer to a question, `?` included.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Whether a question was answered, if only with `?`.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Whether the value is known: answered, and not with `?`.
    pub fn knows(&self, name: &str) -> bool {
        self.get(name).is_some_and(|v| v != UNKNOWN)
    }

    /// Every answer.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    /// Nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Questions with several answers where only one can be true.
    pub fn torn(&self) -> Vec<&str> {
        let mut out: Vec<&str> = Vec::new();
        for (name, _) in &self.list {
            if !SEVERAL.contains(&name.as_str()) && !out.contains(&name.as_str()) && self.all(name).count() > 1 {
                out.push(name);
            }
        }
        out
    }

    /// The facts they are. `?` is none; where only one of several answers can be true, neither is a fact yet.
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

/// Name and value as they are kept: the name as declared, a flag as `True` or `False`, a choice as declared.
pub fn check(name: &str, value: &str) -> Result<(String, String), Wrong> {
    let name = name.trim();
    let value = value.trim();
    if let Some(row) = name.strip_prefix(CAUSE) {
        if row.is_empty() || row.len() > 80 || !row.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return Err(Wrong::Question);
        }
        let fits = value == UNKNOWN || value.parse::<i64>().is_ok_and(|n| (1..=255).contains(&n));
        return if fits { Ok((name.to_owned(), value.to_owned())) } else { Err(Wrong::Value) };
    }
    let fact = super::find(name).filter(|f| f.ask || f.probe.is_some()).ok_or(Wrong::Question)?;
    let value = if value == UNKNOWN { value.to_owned() } else { tidy(fact, value).ok_or(Wrong::Value)? };
    Ok((fact.name.to_owned(), value))
}

/// A value of the fact as it is kept; `None` for one that cannot be.
fn tidy(fact: &Fact, value: &str) -> Option<String> {
    if value.chars().count() > MOST_TEXT || value.chars().any(char::is_control) {
        return None;
    }
    if let Some(choice) = fact.choices.iter().find(|c| c.eq_ignore_ascii_case(value)) {
        return Some((*choice).to_owned());
    }
    match fact.kind {
        Kind::Flag => flag(value).map(|b| if b { "True" } else { "False" }.to_owned()),
        // A script may find what nobody is offered; a person cannot.
        Kind::Text if !fact.choices.is_empty() && fact.probe.is_none() => None,
        Kind::Text => Some(value.to_owned()),
        Kind::Number => (value.is_empty() || value.parse::<i64>().is_ok()).then(|| value.to_owned()),
        Kind::Version => (value.is_empty() || version(value).is_some()).then(|| value.to_owned()),
    }
}

/// The script's output: every line `Fact = value` behind its mark, with the number of its line; `None` without the mark.
/// What was cut or edited is left out: what is there is used.
pub fn script_output<'a>(lines: impl IntoIterator<Item = &'a str>) -> Option<Vec<(usize, String, String)>> {
    let mut out = Vec::new();
    let mut marked = false;
    for (index, line) in lines.into_iter().enumerate() {
        if !marked {
            // The script itself, pasted by mistake, names its mark in quotes.
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
