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
    /// Whether the text ends with it, so that more may be typed.
    pub is_last: bool,
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
        // Where the rest of a dense text begins that no stem explains.
        let mut rest = start;
        while let Some(stem) = found.next_if(|stem| stem.start < end) {
            is_known = true;
            rest = stem.end.min(end);
            taken = taken.max(stem.end);
            if stem.concepts != [EMPTY] {
                let of_word = if stem.end > end { "" } else { word };
                out.push(Unit { concepts: stem.concepts, word: of_word, is_last: is_last && stem.end >= end });
            }
        }
        if word.starts_with(dense) {
            if is_last && rest < end {
                out.push(Unit { concepts: Vec::new(), word: &text[rest..end], is_last });
            }
        } else if !is_known {
            out.push(Unit { concepts: Vec::new(), word, is_last });
        }
    }
    out
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
        assert_eq!(cut("dns証明書が"), [(vec![], "dns"), (vec![3], "証明書が"), (vec![], "が")]);
    }
}
