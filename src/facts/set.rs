//! The facts of one run (or of one set of answers): values with their evidence, and what Setup wrote about its checks.

use std::borrow::Cow;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::by_name::ByName;
use super::certainty::Certainty;
use super::fact::{Fact, Keep, Kind, Source};

/// Maximum number of distinct values kept of one fact.
const MOST_VALUES: usize = 16;

/// The evidence for a value or a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// A line of the input.
    Line {
        /// From 1.
        line: u64,
        /// Byte offset of the line.
        offset: u64,
        /// The line, cut at [`MOST_TEXT`] characters.
        text: String,
    },
    /// An answer to the question of this name.
    Answer {
        /// The fact's name.
        question: String,
        /// As given.
        answer: String,
    },
}

/// Most characters of a line that are kept as evidence.
pub const MOST_TEXT: usize = 2000;

impl Proof {
    /// Estimates the memory this holds, in bytes.
    fn weight(&self) -> usize {
        let (Proof::Line { text, .. } | Proof::Answer { answer: text, .. }) = self;
        100 + text.len()
    }

    /// Returns the line number to sort by; answers come first.
    pub fn line(&self) -> u64 {
        match self {
            Proof::Line { line, .. } => *line,
            Proof::Answer { .. } => 0,
        }
    }
}

/// One value of a fact.
#[derive(Debug, Clone)]
pub struct Known {
    /// As printed or answered.
    pub value: String,
    /// The evidence for it.
    pub proof: Proof,
    /// How sure it is that the line says so.
    pub certainty: Certainty,
}

impl Known {
    /// Returns false for an empty value, null and "no such".
    pub fn is_present(&self) -> bool {
        !(self.value.is_empty() || self.value == "<NULL>")
    }
}

/// What Setup does when a rule is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleType {
    /// Stops.
    Error,
    /// Warns.
    Warning,
    /// Nothing.
    None,
}

/// The id of a check without one; the second one's ends with `-2`, and so on.
pub const UNNAMED_CHECK: &str = "unknown-check";
/// The same for a warning.
pub const UNNAMED_WARNING: &str = "unknown-warning";

/// Everything Setup wrote about a rule in this run.
#[derive(Debug, Clone, Default)]
pub struct RuleSeen {
    /// The id as first written.
    pub id: Cow<'static, str>,
    /// From `Started`.
    pub rule_type: Option<RuleType>,
    /// `Evaluated … "True"`.
    pub evaluated_true: Vec<(Proof, String)>,
    /// Line of the first `Evaluated … "False"`.
    pub evaluated_false: Option<u64>,
    /// Line of the first evaluation that ended in an exception.
    pub exception: Option<u64>,
    /// `Failed [Rule:…]` with the message.
    pub failed: Vec<(Proof, String)>,
    /// `[REQUIRED]` with the message, joined by its help URL, else by its text.
    pub required: Vec<(Proof, String)>,
    /// The help URL lines.
    pub urls: Vec<Proof>,
    /// Lines of the message above a help URL, on a screen.
    pub told: Vec<Proof>,
    /// `[RECOMENDED]` with the message.
    pub recommended: Vec<(Proof, String)>,
    /// Set if the rule was identified by its message alone: the other ids that share the message.
    pub by_text: Option<Vec<String>>,
    /// How sure it is that the message is this rule's.
    pub certainty: Certainty,
    /// A bare id or a help URL without a verdict.
    pub named: Option<Proof>,
}

impl RuleSeen {
    /// Setup listed it as failed.
    pub fn is_failed(&self) -> bool {
        !self.failed.is_empty() || !self.required.is_empty()
    }
}

/// Number of facts there is room for at first.
const USUAL: usize = 48;

/// The facts.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    values: IndexMap<&'static Fact, Vec<Known>, FxBuildHasher>,
    /// By id.
    pub rules: ByName<RuleSeen>,
    /// Whether Setup went on after its checks: a `Failed` without `[REQUIRED]` did not stop it.
    pub passed_checks: bool,
    /// Whether the run succeeded, so that nothing in it stopped Setup.
    pub succeeded: bool,
    /// Whether the facts come from answers or a script. Conditions decide then; in a log Setup's own evaluation does.
    pub answered: bool,
}

impl Facts {
    /// Creates an empty set, to be filled from answers or a script.
    pub fn of_answers() -> Self {
        Self { answered: true, ..Self::default() }
    }

    /// Adds a value. [`Fact::keep`] decides what happens to earlier ones.
    pub fn add(&mut self, fact: &'static Fact, value: String, proof: Proof) {
        self.note(fact, &value, || proof);
    }

    /// Like [`Facts::add`], but creates the proof only if the value is kept.
    pub fn note(&mut self, fact: &'static Fact, value: &str, proof: impl FnOnce() -> Proof) {
        if self.values.capacity() == 0 {
            self.values.reserve(USUAL);
        }
        // Most facts have one value.
        let list = self.values.entry(fact).or_insert_with(|| Vec::with_capacity(1));
        match fact.keep {
            Keep::All => {
                if list.len() >= MOST_VALUES || list.iter().any(|k| k.value == value) {
                    return;
                }
            }
            Keep::Last | Keep::LastBeforeError => list.clear(),
        }
        list.push(Known { value: value.to_owned(), proof: proof(), certainty: Certainty::Certain });
    }

    /// Drops the values of settings, because Setup evaluates them again.
    pub fn forget_settings(&mut self) {
        self.values.retain(|fact, _| fact.source != Source::Setting);
    }

    /// Returns all values of a fact.
    pub fn all(&self, fact: &Fact) -> &[Known] {
        self.values.get(fact).map_or(&[], Vec::as_slice)
    }

    /// Returns the first value of a fact that is not empty, else the first.
    pub fn get(&self, fact: &Fact) -> Option<&Known> {
        let all = self.all(fact);
        all.iter().find(|k| k.is_present()).or(all.first())
    }

    /// Returns the value of a fact as text, if it has one.
    pub fn text(&self, fact: &Fact) -> Option<String> {
        self.get(fact).filter(|k| k.is_present()).map(|k| k.value.clone())
    }

    /// Returns what Setup wrote about a rule in this run.
    pub fn seen(&self, id: &str) -> Option<&RuleSeen> {
        self.rules.get(id)
    }

    /// Returns the entry for a rule, creating it if needed.
    pub fn rule(&mut self, id: &str) -> &mut RuleSeen {
        self.rules.get_or_insert_with(id, || RuleSeen { id: id.to_owned().into(), ..RuleSeen::default() })
    }

    /// Returns the entry for a message that no rule has and that comes without an id, creating it if needed. Each message is a
    /// check or a warning of its own.
    pub fn unnamed(&mut self, message: &str, is_warning: bool) -> &mut RuleSeen {
        let first = if is_warning { UNNAMED_WARNING } else { UNNAMED_CHECK };
        let is_same = |seen: &RuleSeen| {
            let told = seen.required.iter().chain(&seen.recommended).next();
            told.is_none_or(|(_, other)| other.split_whitespace().eq(message.split_whitespace()))
        };
        let ids = (1_u32..).map(|n| if n == 1 { first.to_owned() } else { format!("{first}-{n}") });
        let id = ids.into_iter().find(|id| self.rules.get(id).is_none_or(is_same)).unwrap_or_default();
        self.rule(&id)
    }

    /// Calls `value` with each value of a fact, and `line` with each line about a rule.
    pub fn each_proof(&mut self, value: &mut dyn FnMut(&Fact, &mut Known), line: &mut dyn FnMut(&mut Proof)) {
        for (fact, values) in &mut self.values {
            values.iter_mut().for_each(|known| value(fact, known));
        }
        for seen in self.rules.values_mut() {
            let told = seen.evaluated_true.iter_mut().chain(&mut seen.failed).chain(&mut seen.required).chain(&mut seen.recommended);
            told.map(|(proof, _)| proof).chain(&mut seen.urls).chain(&mut seen.told).chain(&mut seen.named).for_each(&mut *line);
        }
    }

    /// Estimates the memory this holds, in bytes.
    pub fn weight(&self) -> usize {
        let told = |list: &[(Proof, String)]| list.iter().map(|(proof, text)| proof.weight() + text.len()).sum::<usize>();
        let rules = self.rules.values().map(|s| {
            let proofs = s.urls.iter().chain(&s.told).chain(&s.named).map(Proof::weight).sum::<usize>();
            500 + proofs + told(&s.evaluated_true) + told(&s.failed) + told(&s.required) + told(&s.recommended)
        });
        let values = self.values.values().flatten().map(|k| k.value.len() + k.proof.weight());
        rules.chain(values).sum()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.rules.is_empty()
    }
}

/// Parses a flag.
pub fn flag(value: &str) -> Option<bool> {
    if value.eq_ignore_ascii_case("true") {
        Some(true)
    } else if value.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// Compares two numbers or dotted versions. Returns `None` if either is not one.
pub fn compare(kind: Kind, a: &str, b: &str) -> Option<core::cmp::Ordering> {
    match kind {
        Kind::Number => Some(a.trim().parse::<i64>().ok()?.cmp(&b.trim().parse::<i64>().ok()?)),
        Kind::Version => Some(version(a)?.cmp(&version(b)?)),
        Kind::Flag | Kind::Text => None,
    }
}

/// Parses the first four parts of a dotted version.
pub fn version(text: &str) -> Option<[u64; 4]> {
    let mut parts = [0; 4];
    let text = text.trim().trim_end_matches('.');
    if text.is_empty() {
        return None;
    }
    for (i, part) in text.split('.').enumerate() {
        let n = part.parse::<u64>().ok()?;
        if let Some(slot) = parts.get_mut(i) {
            *slot = n;
        }
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cmp::Ordering;

    #[test]
    fn versions_and_numbers() {
        assert_eq!(compare(Kind::Version, "15.02.1118.007", "15.2.1118.7"), Some(Ordering::Equal));
        assert_eq!(compare(Kind::Version, "6.3", "10.0"), Some(Ordering::Less));
        assert_eq!(compare(Kind::Number, "528040", "461808"), Some(Ordering::Greater));
        assert_eq!(compare(Kind::Number, "System.Object[]", "1"), None);
        assert_eq!(version("abc"), None);
    }
}
