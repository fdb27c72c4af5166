//! The facts of one run (or of one set of answers): values with their evidence, and what Setup said of its checks.

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::by_name::ByName;
use super::fact::{Fact, Keep, Kind, Source};

/// Most distinct values kept of one fact.
const MOST_VALUES: usize = 16;

/// What a value or a verdict rests on.
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
    /// About how many bytes it holds.
    fn weight(&self) -> usize {
        let (Proof::Line { text, .. } | Proof::Answer { answer: text, .. }) = self;
        100 + text.len()
    }

    /// Position to sort by; answers stand first.
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
    /// What it rests on.
    pub proof: Proof,
}

impl Known {
    /// Neither empty nor null nor "no such".
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

/// All that a run says of one rule.
#[derive(Debug, Clone, Default)]
pub struct RuleSeen {
    /// The id as first written.
    pub id: String,
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
    /// `[RECOMENDED]` with the message.
    pub recommended: Vec<(Proof, String)>,
    /// Whether a sentence alone brought it here, and the other ids that share the sentence.
    pub by_text: Option<Vec<String>>,
    /// Named by itself: a bare id or a help URL without any verdict around it.
    pub named: Option<Proof>,
}

impl RuleSeen {
    /// Setup listed it as failed.
    pub fn is_failed(&self) -> bool {
        !self.failed.is_empty() || !self.required.is_empty()
    }
}

/// The facts.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    values: IndexMap<&'static Fact, Vec<Known>, FxBuildHasher>,
    /// By id.
    pub rules: ByName<RuleSeen>,
    /// A whole run was read: what was not seen is not there.
    pub whole: bool,
    /// Setup went on after its checks: a `Failed` without `[REQUIRED]` did not stop it.
    pub passed_checks: bool,
    /// The run succeeded, so nothing in it stopped Setup.
    pub succeeded: bool,
    /// They come from answers (or a script), so conditions decide; in a log Setup's own evaluation does.
    pub answered: bool,
}

impl Facts {
    /// An empty set to be filled by answers or a script.
    pub fn of_answers() -> Self {
        Self { answered: true, ..Self::default() }
    }

    /// Adds a value; `keep` of the fact says what happens to earlier ones.
    pub fn add(&mut self, fact: &'static Fact, value: String, proof: Proof) {
        self.note(fact, &value, || proof);
    }

    /// Like [`Facts::add`]; makes the proof only where the value is kept.
    pub fn note(&mut self, fact: &'static Fact, value: &str, proof: impl FnOnce() -> Proof) {
        let list = self.values.entry(fact).or_default();
        match fact.keep {
            Keep::All => {
                if list.len() >= MOST_VALUES || list.iter().any(|k| k.value == value) {
                    return;
                }
            }
            Keep::Last | Keep::LastBeforeError => list.clear(),
        }
        list.push(Known { value: value.to_owned(), proof: proof() });
    }

    /// Drops what settings said: they are evaluated anew.
    pub fn forget_settings(&mut self) {
        self.values.retain(|fact, _| fact.source != Source::Setting);
    }

    /// All values of a fact.
    pub fn all(&self, fact: &Fact) -> &[Known] {
        self.values.get(fact).map_or(&[], Vec::as_slice)
    }

    /// The value that stands for the fact: the first that is not empty, else the first.
    pub fn get(&self, fact: &Fact) -> Option<&Known> {
        let all = self.all(fact);
        all.iter().find(|k| k.is_present()).or(all.first())
    }

    /// The value as text, where there is one.
    pub fn text(&self, fact: &Fact) -> Option<String> {
        self.get(fact).filter(|k| k.is_present()).map(|k| k.value.clone())
    }

    /// What the run says of a rule.
    pub fn seen(&self, id: &str) -> Option<&RuleSeen> {
        self.rules.get(id)
    }

    /// The verdict on a rule, made if need be.
    pub fn rule(&mut self, id: &str) -> &mut RuleSeen {
        self.rules.get_or_insert_with(id, || RuleSeen { id: id.to_owned(), ..RuleSeen::default() })
    }

    /// About how many bytes all this holds.
    pub fn weight(&self) -> usize {
        let told = |list: &[(Proof, String)]| list.iter().map(|(proof, text)| proof.weight() + text.len()).sum::<usize>();
        let rules = self.rules.values().map(|s| {
            let proofs = s.urls.iter().chain(&s.named).map(Proof::weight).sum::<usize>();
            500 + proofs + told(&s.evaluated_true) + told(&s.failed) + told(&s.required) + told(&s.recommended)
        });
        let values = self.values.values().flatten().map(|k| k.value.len() + k.proof.weight());
        rules.chain(values).sum()
    }

    /// Nothing is known at all.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.rules.is_empty()
    }
}

/// Reads a flag.
pub fn flag(value: &str) -> Option<bool> {
    if value.eq_ignore_ascii_case("true") {
        Some(true)
    } else if value.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// Compares two numbers or dotted versions; `None` where either is neither.
pub fn compare(kind: Kind, a: &str, b: &str) -> Option<core::cmp::Ordering> {
    match kind {
        Kind::Number => Some(a.trim().parse::<i64>().ok()?.cmp(&b.trim().parse::<i64>().ok()?)),
        Kind::Version => Some(version(a)?.cmp(&version(b)?)),
        Kind::Flag | Kind::Text => None,
    }
}

/// The first four parts of a dotted version.
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
