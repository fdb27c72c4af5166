//! The patterns of facts, to be found in a text without blanks, quotes and capitals: it does not matter how it was wrapped.

use core::ops::Range;
use std::sync::OnceLock;

use aho_corasick::Input;
use aho_corasick::automaton::Automaton;
use aho_corasick::dfa::DFA;
use memchr::memmem::Finder;

use crate::bytes::squeeze::squeezed;
use crate::facts::fact::{Fact, Source};

/// A shorter beginning does not tell a line of an error from other text.
const MIN_ERROR: usize = 6;
/// The same for a record, which is looked for anywhere, not only where a record begins.
const MIN_LINE: usize = 9;
/// Longest text that may stand where a pattern varies.
const MAX_GAP: usize = 300;
/// Most places of its beginning that are tried for one pattern.
const MAX_TRIES: usize = 100;

/// Where the value of a match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// The pattern captures none.
    None,
    /// Between these places.
    Between(usize, usize),
    /// From here to the end of the line.
    Rest(usize),
    /// From here, between quotes.
    Quoted(usize),
    /// From here, up to a quote.
    UntilQuote(usize),
    /// From here to the end of the sentence.
    Sentence(usize),
}

/// A match.
#[derive(Debug)]
pub struct Hit {
    /// The fact.
    pub fact: &'static Fact,
    /// Where it begins and ends, its value not included where that is open.
    pub range: Range<usize>,
    /// Where its value is.
    pub value: Value,
}

/// A literal without blanks and quotes.
#[derive(Debug)]
struct Part {
    finder: Finder<'static>,
    /// Where blanks were. A name without them is another one: `ExchangeServer` in the registry.
    blanks: Vec<usize>,
}

impl Part {
    /// Squeezes a literal; `None` if nothing remains of it.
    fn new(literal: &str) -> Option<Self> {
        let text = squeezed(literal);
        let blanks = literal.match_indices(' ').map(|(at, _)| squeezed(&literal[..at]).len());
        let blanks = blanks.filter(|at| *at > 0 && *at < text.len()).collect();
        (!text.is_empty()).then(|| Self { finder: Finder::new(&text).into_owned(), blanks })
    }

    fn len(&self) -> usize {
        self.finder.needle().len()
    }
}

/// A pattern without blanks and quotes.
#[derive(Debug)]
struct Pattern {
    fact: &'static Fact,
    parts: Vec<Part>,
    /// The part after which the value begins.
    capture: Option<usize>,
    /// Whether the value ends at a quote or with the line rather than at the next part.
    open: bool,
    /// What ends it then.
    opened: fn(usize) -> Value,
}

impl Pattern {
    /// Parses the pattern of a fact; `None` where it would not tell anything in such a text.
    fn new(fact: &'static Fact) -> Option<Self> {
        let (text, min) = match fact.source {
            Source::Error(text) => (text, MIN_ERROR),
            Source::Line(text) => (text.trim_start_matches('*'), MIN_LINE),
            Source::Setting | Source::Own => return None,
        };
        let (before, after) = match text.split_once("{}") {
            Some((before, after)) => (before, Some(after)),
            None => (text, None),
        };
        let literals = |text: &str| -> Vec<Part> { text.split('*').filter_map(Part::new).collect() };
        let head = literals(before);
        let tail = literals(after.unwrap_or(""));
        // The value must begin after a literal.
        let capture = after.is_some().then(|| head.len().checked_sub(1)).flatten();
        if head.first().is_none_or(|part| part.len() < min) || after.is_some() && capture.is_none() {
            return None;
        }
        // What follows the value is looked for only if it is more than a full stop, else the value ends with its quote or line.
        let open = after.is_some() && tail.first().is_none_or(|part| part.len() < 2 && !matches!(part.finder.needle(), b"(" | b")" | b"/"));
        let opened = match after.and_then(|after| after.chars().next()) {
            Some('\'' | '"') if before.ends_with(['\'', '"']) => Value::Quoted,
            Some('\'' | '"') => Value::UntilQuote,
            Some('.') => Value::Sentence,
            _ => Value::Rest,
        };
        let parts = head.into_iter().chain(if open { Vec::new() } else { tail }).collect();
        Some(Self { fact, parts, capture, open, opened })
    }

    /// Matches at a place where the first part begins. `is_blank` says whether there is a blank before a place.
    fn at(&self, text: &[u8], start: usize, is_blank: &dyn Fn(usize) -> bool) -> Option<Hit> {
        let is_spaced = |part: &Part, at: usize| part.blanks.iter().all(|blank| is_blank(at + blank));
        let (first, rest) = self.parts.split_first()?;
        if !is_spaced(first, start) {
            return None;
        }
        let mut end = start + first.len();
        let mut value = Value::None;
        let is_here = |index: usize| self.capture == Some(index);
        if is_here(0) && self.open {
            value = (self.opened)(end);
        }
        for (index, part) in rest.iter().enumerate() {
            let near = &text[end..text.len().min(end + MAX_GAP + part.len())];
            let found = part.finder.find_iter(near).find(|at| is_spaced(part, end + at))?;
            // No value and no gap goes past the address of a help topic.
            if memchr::memmem::find(&near[..found], b"://").is_some() {
                return None;
            }
            if is_here(index) {
                value = Value::Between(end, end + found);
            }
            end += found + part.len();
            if is_here(index + 1) && self.open {
                value = (self.opened)(end);
            }
        }
        Some(Hit { fact: self.fact, range: start..end, value })
    }
}

/// All patterns.
#[derive(Debug)]
pub struct SqueezedPatterns {
    patterns: Vec<Pattern>,
    /// Over their first parts. `None` if it could not be built, which happens only with far more patterns.
    automaton: Option<DFA>,
}

impl SqueezedPatterns {
    /// Returns the patterns of all facts, made on first use.
    pub fn get() -> &'static Self {
        static ALL: OnceLock<SqueezedPatterns> = OnceLock::new();
        ALL.get_or_init(|| Self::new(crate::facts::all().filter_map(Pattern::new).collect()))
    }

    fn new(patterns: Vec<Pattern>) -> Self {
        let automaton = DFA::new(patterns.iter().filter_map(|p| p.parts.first()).map(|p| p.finder.needle())).ok();
        Self { patterns, automaton }
    }

    /// Returns the matches in a text, those of each fact in their order. Of matches that end at the same place the shortest
    /// counts. `is_blank` says whether there is, or may have been, a blank before a place of the text.
    pub fn find(&self, text: &[u8], is_blank: &dyn Fn(usize) -> bool) -> Vec<Hit> {
        let mut hits: Vec<Vec<Hit>> = self.patterns.iter().map(|_| Vec::new()).collect();
        let mut tries = vec![0; self.patterns.len()];
        let starts = self.automaton.iter().filter_map(|automaton| automaton.try_find_overlapping_iter(Input::new(text)).ok()).flatten();
        for start in starts {
            let number = start.pattern().as_usize();
            tries[number] += 1;
            if tries[number] > MAX_TRIES {
                continue;
            }
            let Some(hit) = self.patterns[number].at(text, start.start(), is_blank) else { continue };
            let list = &mut hits[number];
            match list.last_mut() {
                Some(last) if last.range.end == hit.range.end => *last = hit,
                _ => list.push(hit),
            }
        }
        hits.into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::known_issues::{MissingExchangePath, ObjectNotFound, ProcessedObject, SchemaFile, SearchedSite, VdirExists};

    fn value(fact: &'static Fact, text: &str) -> Vec<String> {
        let squeezed = squeezed(text);
        let of = |hit: Hit| match hit.value {
            Value::Between(from, to) => String::from_utf8_lossy(&squeezed[from..to]).into_owned(),
            Value::Quoted(from) => format!("quoted {from}"),
            Value::Rest(from) => format!("rest {from}"),
            Value::UntilQuote(from) => format!("until {from}"),
            Value::Sentence(from) => format!("sentence {from}"),
            Value::None => "none".to_owned(),
        };
        SqueezedPatterns::get().find(&squeezed, &|_| true).into_iter().filter(|hit| hit.fact == fact).map(of).collect()
    }

    #[test]
    fn values_between_literals_and_quotes() {
        assert_eq!(value(&ObjectNotFound, "Be\ncause object 'EX01\\a' could\nn't be found on 'DC1'."), ["ex01\\a"]);
        assert_eq!(value(&SchemaFile, "to import the schema file 'C:\\a.ldf'. The"), ["quoted 21"]);
        assert_eq!(
            value(&VdirExists, "The virtual directory 'A' already exists under 'x'. the virtual directory B already exists under y"),
            ["a", "b"]
        );
        assert_eq!(value(&ProcessedObject, "Processing object \"x\""), ["quoted 16"]);
        assert!(value(&SearchedSite, "No Suitable Directory Servers").is_empty());
    }

    #[test]
    fn a_name_without_its_blanks_is_another() {
        let text = squeezed("ItemNotFoundException: Cannot find path 'x\\Exchange Server\\V15\\y' because it does not exist");
        let text = [b"system.management.automation.", text.as_slice()].concat();
        let found = |blank: bool| SqueezedPatterns::get().find(&text, &|_| blank).iter().any(|hit| hit.fact == &MissingExchangePath);
        assert_eq!((found(true), found(false)), (true, false));
    }

    #[test]
    fn nothing_reaches_over_a_help_address() {
        assert!(value(&ObjectNotFound, "because object 'a' see http://x couldn't be found on 'b'").is_empty());
    }
}
