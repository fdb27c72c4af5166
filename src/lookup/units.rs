//! A folded text as units: what it means, concept by concept, and the words as they stand.

use super::concepts::{Concepts, EMPTY};
use super::fold::{dense, words};

/// One thing that a text says.
#[derive(Debug, PartialEq)]
pub struct Unit<'a> {
    /// What it may mean; empty for a word that is no concept.
    pub concepts: Vec<u16>,
    /// The word in which it stands; empty where there are several or none.
    pub word: &'a str,
    /// Whether it is only the beginning of such a concept.
    pub is_begun: bool,
}

/// Cuts a folded text.
pub fn units<'a>(text: &'a str, concepts: &Concepts) -> Vec<Unit<'a>> {
    let mut found = concepts.find(text).into_iter().peekable();
    let mut out = Vec::new();
    // Words up to here belong to a stem of several words.
    let mut taken = 0;
    for (start, word) in words(text) {
        let end = start + word.len();
        let is_last = end == text.len();
        let mut is_known = start < taken;
        let begun = if is_last && word.starts_with(dense) { begun(text, start.max(taken), concepts) } else { None };
        let until = begun.as_ref().map_or(end, |(at, _)| *at);
        while let Some(stem) = found.next_if(|stem| stem.start < end) {
            is_known = true;
            taken = taken.max(stem.end);
            if !stem.concepts.contains(&EMPTY) && stem.start < until {
                let of_word = if stem.end > end { "" } else { word };
                out.push(Unit { concepts: stem.concepts, word: of_word, is_begun: false });
            }
        }
        if let Some((at, concepts)) = begun {
            out.push(Unit { concepts, word: &text[at..], is_begun: true });
        } else if !is_known && !word.starts_with(dense) {
            out.push(Unit { concepts: Vec::new(), word, is_begun: false });
        }
    }
    out
}

/// Where the beginning of a stem of a dense script stands at the end of a text, and what it may become. Stems that are there whole go
/// before those that end later.
fn begun(text: &str, from: usize, concepts: &Concepts) -> Option<(usize, Vec<u16>)> {
    let whole = concepts.find(text);
    let places = text[from..].char_indices().map(|(at, _)| from + at);
    let is_inside = |at: &usize| whole.iter().any(|stem| stem.start < *at && *at < stem.end || stem.start == *at && stem.end == text.len());
    places.filter(|at| !is_inside(at)).find_map(|at| {
        let rest = &text[at..];
        let is_enough = rest.chars().nth(1).is_some() || rest.starts_with(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
        let may_be = if is_enough { concepts.begun(rest) } else { Vec::new() };
        (!may_be.is_empty()).then_some((at, may_be))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concepts_and_words() {
        let mut concepts = Concepts::default();
        ["the", "domain controller", "domain", "証明書", "install"].iter().for_each(|stems| concepts.add(stems));
        concepts.sort();
        let cut = |text| units(text, &concepts).into_iter().map(|unit| (unit.concepts, unit.word)).collect::<Vec<_>>();
        assert_eq!(cut("the domain controllers ex1"), [(vec![1], ""), (vec![], "ex1")]);
        assert_eq!(cut("domain reinstalls"), [(vec![2], "domain"), (vec![4], "reinstalls")]);
        assert_eq!(cut("dns証明書が"), [(vec![], "dns"), (vec![3], "証明書が")]);
        assert_eq!(cut("この証明"), [(vec![3], "証明")]);
    }
}
