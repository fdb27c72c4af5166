//! Finds a literal in a text by its two rarest bytes. Literals are short and the product's own, so nothing is gained by the
//! searches that are made for any needle, and those are kilobytes.

use crate::pattern::begins;
use crate::wide;

/// Letters from the commonest to the rarest.
const LETTERS: &[u8; 26] = b"etaoinsrhldcumfpgwybvkxjqz";

/// How seldom a byte stands in a log.
fn rarity(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => LETTERS.iter().position(|l| *l == byte).unwrap_or(0) + 1,
        b' ' => 0,
        b'A'..=b'Z' => 30,
        _ => 40,
    }
}

/// A literal and the places of its two rarest bytes.
#[derive(Debug)]
pub struct Needle<'n> {
    literal: &'n [u8],
    places: (usize, usize),
}

impl<'n> Needle<'n> {
    /// To look for this.
    pub fn new(literal: &'n [u8]) -> Self {
        let rarest = |but: usize| {
            let mut found = (0, 0);
            for (at, byte) in literal.iter().enumerate() {
                let rarity = rarity(*byte) + 1;
                if at != but && rarity > found.0 {
                    found = (rarity, at);
                }
            }
            found.1
        };
        let first = rarest(usize::MAX);
        Self { literal, places: (first, rarest(first)) }
    }

    /// To look for this once: nothing is made out about it.
    fn once(literal: &'n [u8]) -> Self {
        Self { literal, places: (0, literal.len().saturating_sub(1)) }
    }

    /// The literal.
    pub fn literal(&self) -> &'n [u8] {
        self.literal
    }

    /// Where it stands first.
    pub fn find(&self, text: &[u8]) -> Option<usize> {
        let Self { literal, places } = *self;
        if literal.len() < 2 {
            let Some(&byte) = literal.first() else { return Some(0) };
            return wide::first(byte, text);
        }
        wide::literal(text, literal, places)
    }
}

/// Where the literal stands first.
pub fn find(text: &[u8], literal: &[u8]) -> Option<usize> {
    Needle::once(literal).find(text)
}

/// Every place where the literal stands, none within another.
pub fn all<'a>(text: &'a [u8], literal: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let needle = Needle::once(literal);
    let mut from = 0;
    core::iter::from_fn(move || {
        let at = from + needle.find(text.get(from..)?)?;
        from = at + literal.len().max(1);
        Some(at)
    })
}

/// Where the literal stands last.
pub fn find_last(text: &[u8], literal: &[u8]) -> Option<usize> {
    let first = *literal.first()?;
    wide::from_last(first, text).find(|at| begins(&text[*at..], literal))
}

/// Whether a text has this part.
pub fn has(text: &str, part: &str) -> bool {
    find(text.as_bytes(), part.as_bytes()).is_some()
}

/// What stands before and behind a part, where it stands first.
pub fn split<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text.as_bytes(), part.as_bytes())?;
    Some((&text[..at], &text[at + part.len()..]))
}

/// What stands before and behind a part, where it stands last.
pub fn split_last<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find_last(text.as_bytes(), part.as_bytes())?;
    Some((&text[..at], &text[at + part.len()..]))
}

/// The text with every occurrence of a part replaced.
pub fn replace(text: &str, part: &str, by: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in all(text.as_bytes(), part.as_bytes()) {
        out.push_str(&text[from..at]);
        out.push_str(by);
        from = at + part.len();
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_library_finds() {
        let text = "a.b.ab ab$error.Clear() aab: \"b: \"";
        for part in ["a", "ab", "aab", ": \"", "$error.Clear()", "x", "b.a", " ab", "\"\"", text, "a.b.ab ab$error.Clear() aab: \"b: \"!"] {
            assert_eq!(find(text.as_bytes(), part.as_bytes()), text.find(part), "{part}");
            assert_eq!(find_last(text.as_bytes(), part.as_bytes()), text.rfind(part), "{part}");
            assert!(all(text.as_bytes(), part.as_bytes()).eq(text.match_indices(part).map(|(at, _)| at)), "{part}");
            assert_eq!(split(text, part), text.split_once(part), "{part}");
            assert_eq!(split_last(text, part), text.rsplit_once(part), "{part}");
            assert_eq!(replace(text, part, "-"), text.replace(part, "-"), "{part}");
        }
        assert_eq!((find(b"", b"a"), find(b"a", b"")), (None, Some(0)));
    }
}
