//! Concepts: words of all languages that mean the same, as stems. The first concept is that of words that say nothing.

use super::fold::{dense, fold};

/// Number of the concept whose words say nothing.
pub const EMPTY: u16 = 0;
/// A stem with fewer letters is a whole word.
const LEAST_BEGINNING: usize = 4;
/// A stem with fewer letters does not stand inside a word.
const LEAST_INSIDE: usize = 5;

/// A stem.
#[derive(Debug)]
struct Stem {
    text: String,
    /// How many letters.
    letters: usize,
    concept: u16,
}

impl Stem {
    /// Whether a text begins with it, and how far it goes: each of its words is the beginning of one, a short one the whole.
    fn begins(&self, text: &str) -> Option<usize> {
        let mut at = 0;
        for (number, word) in self.text.split(' ').enumerate() {
            if number > 0 {
                let end = at + text[at..].find(|c| c == ' ' || dense(c))?;
                at = end + text[end..].strip_prefix(' ').map(|_| 1)?;
            }
            // The last word may still be typed.
            if number > 0 && text.len() > at + 1 && text[at..].len() < word.len() && word.starts_with(&text[at..]) {
                return self.text.ends_with(word).then_some(text.len());
            }
            let rest = text[at..].strip_prefix(word)?;
            let is_whole = rest.chars().next().is_none_or(|c| c == ' ' || dense(c));
            let may_go_on = self.concept != EMPTY && word.chars().count() >= LEAST_BEGINNING;
            if !is_whole && !may_go_on {
                return None;
            }
            at += word.len();
        }
        Some(at)
    }
}

/// The concepts of an index.
#[derive(Debug, Default)]
pub struct Concepts {
    stems: Vec<Stem>,
    /// The first letters of each stem, with its place, sorted.
    keys: Vec<(u64, u32)>,
    count: u16,
}

/// A stem that was found in a text.
#[derive(Debug)]
pub struct Found {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it may mean.
    pub concepts: Vec<u16>,
}

impl Concepts {
    /// Adds the next concept, by its stems with commas between.
    pub fn add(&mut self, stems: &str) {
        let concept = self.count;
        self.count += 1;
        for text in stems.split(',').map(fold).filter(|text| !text.is_empty()) {
            let letters = text.chars().count();
            self.keys.push((key(&text, 3), self.stems.len() as u32));
            self.stems.push(Stem { text, letters, concept });
        }
    }

    /// Call it after the last [`Concepts::add`].
    pub fn sort(&mut self) {
        self.keys.sort_unstable();
    }

    /// How many there are.
    pub fn count(&self) -> u16 {
        self.count
    }

    /// The stems in a folded text, from left to right, the longest at each place.
    pub fn find(&self, text: &str) -> Vec<Found> {
        let mut out = Vec::new();
        let (mut at, mut last) = (0, ' ');
        while let Some(c) = text[at..].chars().next() {
            let is_start = last == ' ' || dense(last) != dense(c);
            let found = if c == ' ' { None } else { self.at(&text[at..], dense(c), is_start) };
            match found {
                Some((length, concepts)) => {
                    out.push(Found { start: at, end: at + length, concepts });
                    at += length;
                    last = text[..at].chars().next_back().unwrap_or(' ');
                }
                None => {
                    at += c.len_utf8();
                    last = c;
                }
            }
        }
        out
    }

    /// The longest stem that a text begins with: how far it goes, and what it may mean.
    fn at(&self, text: &str, is_dense: bool, is_start: bool) -> Option<(usize, Vec<u16>)> {
        let fits = |stem: &Stem| {
            if is_dense {
                return text.starts_with(&stem.text).then_some(stem.text.len());
            }
            let is_inside = stem.letters >= LEAST_INSIDE && stem.concept != EMPTY && !stem.text.contains(' ');
            if is_start { stem.begins(text) } else { (is_inside && text.starts_with(&stem.text)).then_some(stem.text.len()) }
        };
        // Inside a word no stem is short.
        let shortest = if is_dense || is_start { 1 } else { 3 };
        for letters in (shortest..=3).rev() {
            let same = pairs(&self.keys, key(text, letters)).iter().map(|(_, at)| &self.stems[*at as usize]);
            let mut best: (usize, usize, Vec<u16>) = (0, 0, Vec::new());
            for (stem, length) in same.filter(|stem| stem.letters >= letters).filter_map(|stem| Some((stem, fits(stem)?))) {
                if stem.letters > best.0 {
                    best = (stem.letters, length, Vec::new());
                }
                if stem.letters == best.0 && length == best.1 {
                    best.2.push(stem.concept);
                }
            }
            if best.0 > 0 {
                return Some((best.1, best.2));
            }
        }
        None
    }

    /// Concepts with a stem that begins with this piece of a word.
    pub fn begun(&self, piece: &str) -> Vec<u16> {
        let stems = self.stems.iter().filter(|stem| stem.concept != EMPTY && stem.text.starts_with(piece));
        once(stems.map(|stem| stem.concept))
    }

    /// The words of stems that begin with this piece of a word.
    pub fn has_begun(&self, piece: &str) -> bool {
        self.stems.iter().any(|stem| stem.text.split(' ').any(|word| word.starts_with(piece)))
    }

    /// The words of stems.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.stems.iter().filter(|stem| stem.concept != EMPTY).flat_map(|stem| stem.text.split(' '))
    }
}

fn once(concepts: impl Iterator<Item = u16>) -> Vec<u16> {
    let mut out: Vec<u16> = Vec::new();
    concepts.for_each(|concept| {
        if !out.contains(&concept) {
            out.push(concept);
        }
    });
    out
}

/// The pairs of a key in a sorted list.
pub fn pairs(all: &[(u64, u32)], key: u64) -> &[(u64, u32)] {
    let from = all.partition_point(|(other, _)| *other < key);
    let to = from + all[from..].partition_point(|(other, _)| *other == key);
    &all[from..to]
}

/// So many of the first letters as a number.
fn key(text: &str, letters: usize) -> u64 {
    let mut chars = text.chars().take(letters);
    (0..3).fold(0, |sum, _| (sum << 21) | chars.next().map_or(0, u64::from))
}

/// How many typing errors a word may have.
pub fn errors_allowed(letters: usize) -> usize {
    match letters {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// The number of letters that have to be put in, taken out, exchanged with the next, or replaced to make one of the other; `None` above
/// `most`. With `is_beginning` the rest of `b` does not matter.
pub fn distance(a: &[char], b: &[char], most: usize, is_beginning: bool) -> Option<usize> {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (row[j] + usize::from(x != y)).min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        if next.iter().all(|cost| *cost > most) {
            return None;
        }
        before = core::mem::replace(&mut row, next);
    }
    let cost = if is_beginning { row.iter().min() } else { row.last() };
    cost.copied().filter(|cost| *cost <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concepts() -> Concepts {
        let mut out = Concepts::default();
        for stems in
            ["the,der", "install", "uninstall,deinstall", "client access,clientzugriff", "rolle,role", "証明書", "ad", "期限,期限切れ"]
        {
            out.add(stems);
        }
        out.sort();
        out
    }

    fn found(text: &str) -> Vec<u16> {
        concepts().find(text).into_iter().flat_map(|found| found.concepts).collect()
    }

    #[test]
    fn stems_at_their_places() {
        assert_eq!(found("uninstalling the roles"), [2, 0, 4]);
        assert_eq!(found("clientzugriffsrolle"), [3, 4]);
        assert_eq!(found("clients access installed"), [3, 1]);
        assert_eq!(found("この証明書の期限切れ"), [5, 7]);
        // Short ones are whole words.
        assert_eq!(found("adapter ad theory"), [6]);
        assert_eq!(concepts().begun("clientz"), [3]);
    }

    #[test]
    fn typing_errors() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&chars("reboot"), &chars("rebot"), 1, false), Some(1));
        assert_eq!(distance(&chars("pending"), &chars("penidng"), 1, false), Some(1));
    }
}
