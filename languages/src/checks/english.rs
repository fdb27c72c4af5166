//! No English is left over: no text that is the English one, and none with English words between those of the language.

use std::collections::BTreeSet;

use super::Texts;
use crate::fault::Fault;
use crate::list::ENGLISH;
use crate::texts::by_place;

pub(super) const NAME: &str = "english";

/// Words that English sentences cannot do without, and that stand for nothing in the other languages.
const TELLING: [&str; 26] = [
    "the", "of", "and", "is", "that", "with", "this", "are", "which", "from", "when", "must", "your", "its", "cannot", "has", "been",
    "was", "will", "should", "there", "where", "it", "not", "for", "you",
];
/// So many different ones of them are a piece of English.
const MOST_TELLING: usize = 2;
/// A text of so many small words that is the English one is not translated.
const MOST_SAME: usize = 2;
/// As many characters that are the English ones are not translated, either.
const MOST_SAME_LETTERS: usize = 40;

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    if texts.language.tag == ENGLISH {
        return Vec::new();
    }
    let english = by_place(texts.english);
    let mut out = Vec::new();
    for part in texts.parts {
        let text = part.text();
        let is_small = |word: &&str| word.len() > 1 && word.chars().all(char::is_lowercase);
        let same = english.get(part.place.as_str()).is_some_and(|en| en.text() == text);
        if same && (text.chars().count() > MOST_SAME_LETTERS || text.split_whitespace().filter(is_small).count() >= MOST_SAME) {
            out.push(part.fault(texts.language, NAME, "is not translated".to_owned()));
            continue;
        }
        let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| TELLING.contains(word)).collect();
        if words.len() > MOST_TELLING {
            out.push(part.fault(texts.language, NAME, format!("has English words: {words:?}")));
        } else if text.contains("TODO") {
            out.push(part.fault(texts.language, NAME, "is not written yet".to_owned()));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn what_is_left_over() {
        let text = "a = Run Setup again when this is done.\n";
        for (tag, own, count) in [
            ("de", text, 1),
            ("en", text, 0),
            ("de", "a = Starten Sie Setup erneut.\n", 0),
            ("ja", "a = セットアップを when this is done 実行します。\n", 1),
            ("de", "a = TODO\n", 1),
        ] {
            assert_eq!(found(faults, tag, text, own).len(), count, "{tag}: {own}");
        }
        assert!(found(faults, "de", "a = Exchange Server\n", "a = Exchange Server\n").is_empty());
        assert_eq!(found(faults, "de", "a = Read a log\n", "a = Read a log\n").len(), 0);
        assert_eq!(found(faults, "de", "a = Read the log\n", "a = Read the log\n").len(), 1);
    }
}
