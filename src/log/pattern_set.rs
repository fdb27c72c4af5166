//! Finds many patterns anywhere in a text in one pass.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind, packed};

use super::pattern::Pattern;

/// A set of patterns. Each is matched at the first occurrence of its first literal, if the text has its longest one.
#[derive(Debug)]
pub struct PatternSet {
    patterns: Vec<Pattern>,
    /// Automaton over the longest literals, which are the rarest. `None` if it could not be built, which happens only with far more patterns.
    automaton: Option<AhoCorasick>,
    /// Tells with vectors whether any of the literals occurs, which is rare. `None` where the machine has none that fit.
    filter: Option<packed::Searcher>,
}

impl PatternSet {
    /// Creates a set of these patterns.
    pub fn new(patterns: Vec<Pattern>) -> Self {
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(patterns.iter().map(Pattern::longest))
            .ok();
        let filter = packed::Config::new().heuristic_pattern_limits(false).builder().extend(patterns.iter().map(Pattern::longest)).build();
        Self { patterns, automaton, filter }
    }

    /// Returns the patterns that match the text with their values, as indices into the list given to [`PatternSet::new`], in
    /// ascending order.
    pub fn find<'a>(&self, text: &'a [u8]) -> Vec<(usize, &'a [u8])> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        if self.filter.as_ref().is_some_and(|filter| filter.find(text).is_none()) {
            return Vec::new();
        }
        let mut found: Vec<usize> = Vec::new();
        for hit in automaton.find_overlapping_iter(text) {
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
