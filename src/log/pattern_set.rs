//! Finds many patterns anywhere in a text in one pass.

use aho_corasick::Input;
use aho_corasick::automaton::Automaton;
use aho_corasick::dfa::DFA;

use super::pattern::Pattern;

/// How many bytes of a literal are looked for first: enough to be rare, and few enough that the automaton is soon built.
const KEY: usize = 20;

/// A set of patterns. Each is matched at the first occurrence of its first literal, if the text has its longest one.
#[derive(Debug)]
pub struct PatternSet {
    patterns: Vec<Pattern>,
    /// Automaton over the beginnings of the longest literals, which are the rarest. `None` if it could not be built, which
    /// happens only with far more patterns.
    automaton: Option<DFA>,
}

impl PatternSet {
    /// Creates a set of these patterns.
    pub fn new(patterns: Vec<Pattern>) -> Self {
        let keys = patterns.iter().map(Pattern::longest).map(|literal| &literal[..literal.len().min(KEY)]);
        // All lines of errors pass through it, and WebAssembly has no other way that is as fast.
        let automaton = DFA::new(keys).ok();
        Self { patterns, automaton }
    }

    /// Returns the patterns that match the text with their values, as indices into the list given to [`PatternSet::new`], in
    /// ascending order.
    pub fn find<'a>(&self, text: &'a [u8]) -> Vec<(usize, &'a [u8])> {
        let hits = self.automaton.iter().filter_map(|automaton| automaton.try_find_overlapping_iter(Input::new(text)).ok()).flatten();
        let mut found: Vec<usize> = Vec::new();
        for hit in hits {
            let number = hit.pattern().as_usize();
            if let Err(place) = found.binary_search(&number) {
                found.insert(place, number);
            }
        }
        found.into_iter().filter_map(|number| Some((number, self.patterns[number].within(text)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_pass_finds_what_each_pattern_finds() {
        let texts = [
            "Error code is {}.",
            " 1603.",
            "x {} $fe -",
            "  {} $fe -",
            "ount-*atabase",
            "Exception: {} was",
            "NullReference",
            "NullReferenceException",
            "NullReference*y",
        ];
        let set = PatternSet::new(texts.iter().map(|t| Pattern::new(t)).collect());
        for text in [
            "",
            "a",
            "abc",
            "Error code is 1603.",
            "Mount-Database Exception: a was b was",
            "NullReferenceException  y $fe -  z $fe -",
            " 1603. 1603.",
        ] {
            let each: Vec<_> =
                texts.iter().enumerate().filter_map(|(n, t)| Some((n, Pattern::new(t).within(text.as_bytes())?.to_vec()))).collect();
            let found: Vec<_> = set.find(text.as_bytes()).into_iter().map(|(n, v)| (n, v.to_vec())).collect();
            assert_eq!(found, each, "{text}");
        }
    }
}
