//! The index as the build writes it, read into what a search needs.
//!
//! A line a concept, its stems with commas between; an empty line; a line a row, its id and its texts with tabs between, each text
//! after the sign of its kind.

use super::codes;
use super::concepts::{Concepts, pairs};
use super::fold::{dense, fold, words};
use super::units::units;
use crate::catalog::words::apart;

/// The languages of titles: those of the texts, then those that only the look-up knows. The sign of one is its letter from `a`.
pub const LANGUAGES: &[&str] = include!(concat!(env!("OUT_DIR"), "/lookup_languages.rs"));
/// Sign of Setup's own message.
pub const MESSAGE: char = 'M';
/// Sign of a name: another id, a command, a service, a file, a type of error.
pub const NAME: char = 'N';
/// Sign of words that people use for the row.
pub const WORDS: char = 'W';
/// Sign of the codes of errors, by their values.
pub const CODES: char = 'C';
/// Sign of what else the row's texts say: concepts as letters from [`FIRST_CONCEPT`], then words.
pub const REST: char = 'R';
/// The letter that stands for the first concept.
pub const FIRST_CONCEPT: u32 = 0x100;
/// Tokens with this bit are words, those without concepts.
const WORD: u64 = 1 << 63;

/// What a text of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A title, in one of [`LANGUAGES`].
    Title(&'static str),
    /// Setup's own message.
    Message,
    /// The id, or another name.
    Name,
    /// Words that people use.
    Words,
    /// The code of an error.
    Code,
    /// What else is said about the row.
    Rest,
}

impl Kind {
    fn of(sign: char) -> Option<Kind> {
        Some(match sign {
            MESSAGE => Kind::Message,
            NAME => Kind::Name,
            WORDS => Kind::Words,
            CODES => Kind::Code,
            REST => Kind::Rest,
            _ => Kind::Title(LANGUAGES.get(u32::from(sign).checked_sub(u32::from('a'))? as usize)?),
        })
    }

    /// How much what is found in such a text says about the row.
    pub fn strength(self) -> f32 {
        match self {
            Kind::Title(_) | Kind::Words | Kind::Code => 1.0,
            Kind::Name => 0.95,
            Kind::Message => 0.9,
            Kind::Rest => 0.6,
        }
    }
}

/// A text of a row.
#[derive(Debug)]
pub struct Text {
    /// Its row.
    pub row: usize,
    /// What it is.
    pub kind: Kind,
    /// As it is shown.
    pub shown: String,
    /// Weight of all its groups of letters.
    pub whole: f32,
    /// How many groups it has.
    pub groups: f32,
    /// Weight of all that it says.
    pub said: f32,
}

/// A searchable index.
#[derive(Debug, Default)]
pub struct Index {
    /// Ids of the rows.
    pub ids: Vec<String>,
    /// Rows whose first titles are the same have the same number.
    pub groups_of_rows: Vec<usize>,
    /// The texts of all rows, in order.
    pub texts: Vec<Text>,
    /// Pairs of a group of letters and a text that has it, sorted.
    pub letters: Vec<(u64, u32)>,
    /// Pairs of a token and a text that has it, sorted.
    pub tokens: Vec<(u64, u32)>,
    /// The words, each with its token.
    pub words: Vec<(u64, String)>,
    /// The concepts.
    pub concepts: Concepts,
}

/// Reads an index line by line, so that a page has its turn in between.
#[derive(Debug, Default)]
pub struct Reader {
    index: Index,
    said: Said,
    titles: Vec<String>,
    /// Whether the concepts are over.
    is_at_rows: bool,
}

impl Reader {
    /// Reads the next line.
    pub fn line(&mut self, line: &str) {
        if line.is_empty() {
            self.index.concepts.sort();
            self.is_at_rows = true;
        } else if self.is_at_rows {
            self.row(line);
        } else {
            self.index.concepts.add(line);
        }
    }

    fn row(&mut self, line: &str) {
        let mut fields = line.split('\t');
        let id = fields.next().unwrap_or_default();
        let row = self.index.ids.len();
        self.index.ids.push(id.to_owned());
        self.index.add(Kind::Name, id, &mut self.said);
        self.index.add(Kind::Name, &apart(id), &mut self.said);
        let mut first = None;
        for field in fields {
            let mut signs = field.chars();
            let Some(kind) = signs.next().and_then(Kind::of) else { continue };
            self.index.add(kind, signs.as_str(), &mut self.said);
            first = first.or_else(|| matches!(kind, Kind::Title(_)).then(|| signs.as_str()));
        }
        let title = first.unwrap_or(id);
        let same = self.titles.iter().position(|other| other == title);
        self.index.groups_of_rows.push(same.unwrap_or(row));
        self.titles.push(title.to_owned());
    }

    /// Returns the index after the last line.
    pub fn finish(mut self) -> Index {
        self.index.finish(self.said);
        self.index
    }
}

impl Index {
    /// Reads an index.
    pub fn read(text: &str) -> Index {
        let mut reader = Reader::default();
        text.lines().for_each(|line| reader.line(line));
        reader.finish()
    }

    /// Returns the number of rows.
    pub fn rows(&self) -> usize {
        self.ids.len()
    }

    fn add(&mut self, kind: Kind, shown: &str, said: &mut Said) {
        let number = self.texts.len() as u32;
        let row = self.ids.len() - 1;
        let shown = if kind == Kind::Code { shown.parse().map_or_else(|_| shown.to_owned(), codes::spelt) } else { shown.to_owned() };
        let mut text = Text { row, kind, shown, whole: 0.0, groups: 0.0, said: 0.0 };
        let folded = fold(&text.shown);
        match kind {
            Kind::Rest => {
                let (signs, words) = text.shown.split_once(' ').unwrap_or((&text.shown, ""));
                let signs = signs.chars().filter_map(|sign| u32::from(sign).checked_sub(FIRST_CONCEPT));
                self.tokens.extend(signs.map(|concept| (u64::from(concept), number)));
                words.split(' ').filter(|word| !word.is_empty()).for_each(|word| said.push((word.to_owned(), number, false)));
                text.shown = String::new();
            }
            Kind::Code => {
                let value = codes::values(folded.split(' ').next().unwrap_or_default());
                said.extend(value.first().map(|value| (code(*value), number, true)));
            }
            _ => {
                if kind != Kind::Words {
                    let of_text = letters(&folded, true, number);
                    text.groups = of_text.len() as f32;
                    self.letters.extend(of_text);
                }
                for unit in units(&folded, &self.concepts).into_iter().filter(|unit| !unit.is_begun) {
                    self.tokens.extend(unit.concepts.iter().map(|concept| (u64::from(*concept), number)));
                    if unit.concepts.is_empty() && !unit.word.starts_with(dense) {
                        said.push((unit.word.to_owned(), number, true));
                    }
                }
                // A word that is a concept is also found as it stands.
                said.extend(words(&folded).filter(|(_, word)| !word.starts_with(dense)).map(|(_, word)| (word.to_owned(), number, false)));
            }
        }
        self.texts.push(text);
    }

    /// Numbers the words and weighs everything.
    fn finish(&mut self, said: Said) {
        // Concepts are what a text says, so far.
        self.tokens.sort_unstable();
        self.tokens.dedup();
        self.weigh_tokens();
        // By token; the places of one word are in the order of the texts.
        let mut places: Vec<(u64, u32)> = said.iter().zip(0..).map(|((word, ..), at)| (token(word), at)).collect();
        places.sort_unstable();
        for same in places.chunk_by(|a, b| a.0 == b.0) {
            let of = |at: u32| &said[at as usize];
            let weight = weight(self.ids.len(), self.count_rows(same.iter().map(|(_, at)| of(*at).1)));
            self.words.push((same[0].0, of(same[0].1).0.clone()));
            for of_text in same.chunk_by(|a, b| of(a.1).1 == of(b.1).1) {
                let text = of(of_text[0].1).1;
                self.tokens.push((same[0].0, text));
                if of_text.iter().any(|(_, at)| of(*at).2) {
                    self.texts[text as usize].said += weight;
                }
            }
        }
        // The tokens of words are greater than all of concepts, and in order.
        self.letters.sort_unstable();
        let all = self.texts.len();
        for same in self.letters.chunk_by(|a, b| a.0 == b.0) {
            let weight = weight(all, same.len());
            same.iter().for_each(|(_, text)| self.texts[*text as usize].whole += weight);
        }
    }

    fn weigh_tokens(&mut self) {
        let rows = self.ids.len();
        for at in 0..self.concepts.count() {
            let of = pairs(&self.tokens, u64::from(at));
            let weight = weight(rows, self.count_rows(of.iter().map(|(_, text)| *text)));
            of.iter().for_each(|(_, text)| self.texts[*text as usize].said += weight);
        }
    }

    /// How many rows these texts are of, if they are more than the rest; the texts are in order.
    fn count_rows(&self, texts: impl Iterator<Item = u32>) -> usize {
        let (mut count, mut last) = (0, usize::MAX);
        for text in texts {
            let Text { row, kind, .. } = self.texts[text as usize];
            if row != last && kind != Kind::Rest {
                count += 1;
                last = row;
            }
        }
        count
    }

    /// How much a token says: rare ones more.
    pub fn weight(&self, token: u64) -> f32 {
        weight(self.ids.len(), self.count_rows(self.with(token).iter().map(|(_, text)| *text)))
    }

    /// The texts that have a token.
    pub fn with(&self, token: u64) -> &[(u64, u32)] {
        pairs(&self.tokens, token)
    }

    /// The token of a word, if a text has it.
    pub fn word(&self, word: &str) -> Option<u64> {
        let token = token(word);
        (!self.with(token).is_empty()).then_some(token)
    }
}

/// The token that stands for a word: its letters mixed into one number.
fn token(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)) | WORD
}

/// Words with the text that has them, and whether they are no concept, so that they count for what the text says.
type Said = Vec<(String, u32, bool)>;

/// The weight of what so many out of all have.
pub fn weight(all: usize, with: usize) -> f32 {
    ((all + 1) as f32 / (with + 1) as f32).ln() + 0.1
}

/// The word that stands for a code.
pub fn code(value: u32) -> String {
    format!("#{value}")
}

/// Returns the distinct groups of letters of a folded text, each with the text's number: pairs in scripts without blanks, else threes.
/// `is_ended` says whether the last word is complete.
pub fn letters(text: &str, is_ended: bool, number: u32) -> Vec<(u64, u32)> {
    let mut out = Vec::new();
    let pack = |chars: &[char]| (chars.iter().fold(0, |sum, c| (sum << 21) | u64::from(*c)), number);
    for (start, word) in words(text) {
        let chars: Vec<char> = word.chars().collect();
        if word.starts_with(dense) {
            out.extend(chars.windows(2).map(pack));
            continue;
        }
        let mut padded = vec![' '];
        padded.extend_from_slice(&chars);
        if is_ended || start + word.len() < text.len() {
            padded.push(' ');
        }
        if padded.len() < 3 {
            out.push(pack(&padded));
        }
        out.extend(padded.windows(3).map(pack));
    }
    out.sort_unstable();
    out.dedup();
    out
}
