//! Typing errors: a folded query in, the same with its unknown words as the index spells them out.

use super::codes;
use super::concepts::{distance, errors_allowed};
use super::fold::{dense, words};
use super::index::{Index, code};

/// A word with fewer letters is taken as it stands.
const LEAST: usize = 5;

/// A longer text, in bytes, was pasted rather than typed, and has enough words that are right.
const LONGEST: usize = 400;

/// Replaces the words that neither begin a known word nor say anything.
pub fn spelt(text: &str, index: &Index) -> String {
    let mut out = String::with_capacity(text.len());
    if text.len() > LONGEST {
        out.push_str(text);
        return out;
    }
    let mut last = 0;
    for (start, word) in words(text) {
        if let Some(better) = (!is_known(word, index)).then(|| nearest(word, index)).flatten() {
            out.push_str(&text[last..start]);
            out.push_str(better);
            last = start + word.len();
        }
    }
    out.push_str(&text[last..]);
    out
}

fn is_known(word: &str, index: &Index) -> bool {
    word.starts_with(dense)
        || word.len() < LEAST
        || index.words.iter().any(|(_, known)| known.starts_with(word))
        || !index.concepts.find(word).is_empty()
        || index.concepts.has_begun(word)
        || codes::values(word).iter().any(|value| index.word(&code(*value)).is_some())
}

/// The known word with the fewest errors; of several the one that agrees in more letters. Of concepts, the beginning of the word
/// counts, and the word may be the beginning of one.
fn nearest<'a>(word: &str, index: &'a Index) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().collect();
    let most = errors_allowed(letters.len());
    let signs = signs(word);
    let mut best: Option<((usize, usize, usize), &str)> = None;
    let stems = index.concepts.words().map(|stem| (stem, true));
    for (known, is_stem) in stems.chain(index.words.iter().map(|(_, known)| (known.as_str(), false))) {
        // Most words are ruled out without counting errors: letters of the shorter one are not in the other.
        let of_known = self::signs(known);
        let (short, long) = if known.len() < word.len() { (of_known, signs) } else { (signs, of_known) };
        if (short & !long).count_ones() as usize > most + 1 {
            continue;
        }
        let chars: Vec<char> = known.chars().collect();
        let most = most.min(errors_allowed(chars.len()));
        if most == 0 || !is_stem && chars.len().abs_diff(letters.len()) > most {
            continue;
        }
        let wrong = if !is_stem {
            distance(&letters, &chars, most, false)
        } else if chars.len() > letters.len() {
            distance(&letters, &chars, most, true)
        } else {
            distance(&chars, &letters, most, true)
        };
        // What agrees is the shorter of both but for the errors; of the same, the one that is as long.
        let rank = wrong.map(|wrong| (wrong, usize::MAX - chars.len().min(letters.len()), chars.len().abs_diff(letters.len())));
        if let Some(rank) = rank.filter(|rank| best.is_none_or(|(least, _)| *rank < least)) {
            best = Some((rank, known));
        }
    }
    best.map(|(_, known)| known)
}

/// Which letters a word has, as bits.
fn signs(word: &str) -> u64 {
    word.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_words_alone() {
        let index =
            Index::read("the\ndomain controller,controlador de dominio\ninstall\nworkgroup,arbeitsgruppe\n\nRowOne\taThe watermark");
        for (typed, right) in [
            ("the domian controler", "the domain controller"),
            ("controlador de domniio", "controlador de dominio"),
            ("instalation", "install"),
            ("abreitsgru", "arbeitsgruppe"),
            ("watermrak", "watermark"),
            ("contoso", "contoso"),
        ] {
            assert_eq!(spelt(typed, &index), right);
        }
    }
}
