//! A query in, rows out, best first.
//!
//! Half of a score is how much of what the query says the row says too, rare words and concepts more than frequent ones; a fifth is how
//! well the query fits one of its titles; the rest are groups of letters that both have.

use super::codes;
use super::concepts::pairs;
use super::fold::fold;
use super::index::{Index, Kind, Text, code, letters, weight};
use super::spell::spelt;
use super::units::{Unit, units};
use crate::catalog::words::apart;

/// Maximum number of hits, except for rows that mean the same as the last one.
const MOST: usize = 20;
/// The least score of the best hit, out of 1000: below it the query is about nothing that is known.
const LEAST: u32 = 200;
/// The least score of the others, in hundredths of the best one.
const LEAST_SHARE: u32 = 45;
/// Rows of the same title stand together if they score at least so many hundredths of the best of them.
const TOGETHER: u32 = 85;
/// Maximum length of a query, in characters. The rest is ignored.
const LONGEST: usize = 4000;
/// Of a long text so many units are looked at.
const MOST_UNITS: usize = 80;
/// How much a line has to be like the query by its letters to be shown as what matched: concepts match in any language, and a line in
/// another one than the reader's explains nothing.
const LEAST_ALIKE: f32 = 0.25;
/// Letters of a piece of a word that more words may begin with.
const LEAST_PIECE: usize = 3;

/// A row that was found.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'a> {
    /// Its id.
    pub id: &'a str,
    /// Up to 1000, where the query is its id.
    pub score: u32,
    /// The text of it that matched best, unless that was what else is said about the row.
    pub line: Option<&'a Text>,
}

impl<'a> Hit<'a> {
    /// The line that matched, as long as it says more than the id.
    pub fn telling(&self) -> Option<&'a Text> {
        self.line.filter(|line| line.kind != Kind::Name || line.shown != self.id && line.shown != apart(self.id))
    }
}

/// Returns the rows that match, best first.
pub fn search<'a>(query: &str, index: &'a Index) -> Vec<Hit<'a>> {
    let query: String = query.chars().take(LONGEST).collect();
    let folded = fold(&query);
    let is_ended = query.ends_with(char::is_whitespace);
    let of_letters = by_letters(&letters(&folded, is_ended, 0), index);
    let (rows, of_texts) = by_units(&units(&spelt(&folded, index), &index.concepts), index);
    // Of each row: its best score by letters, how well a title fits, how much one text covers, and the best line.
    let mut best = vec![(0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32, None); index.rows()];
    for ((text, letters), (covered, fit)) in index.texts.iter().zip(&of_letters).zip(&of_texts) {
        let slot = &mut best[text.row];
        slot.0 = slot.0.max(*letters);
        if matches!(text.kind, Kind::Title(_) | Kind::Message | Kind::Words) {
            slot.1 = slot.1.max(*fit);
        }
        let covered = covered * text.kind.strength();
        slot.2 = slot.2.max(covered);
        let both = 0.5 * covered + 0.2 * fit + 0.3 * letters;
        if both > slot.3 && text.kind != Kind::Rest && (text.kind == Kind::Code || *letters >= LEAST_ALIKE) {
            (slot.3, slot.4) = (both, Some(text));
        }
    }
    let score = |row: usize| (1000.0 * (0.25 * rows[row] + 0.25 * best[row].2 + 0.2 * best[row].1 + 0.3 * best[row].0)) as u32;
    let mut scores: Vec<u32> = (0..index.rows()).map(|row| score(row).min(998)).collect();
    // An id that stands in the query as a word is an exact hit.
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    for word in query.split(|c: char| !is_word(c)).filter(|word| word.len() > 3) {
        for (id, score) in index.ids.iter().zip(&mut scores) {
            if id.eq_ignore_ascii_case(word) {
                *score = if query.trim().len() == id.len() { 1000 } else { 999 };
            }
        }
    }
    let order = order(&scores, index);
    order.into_iter().map(|row| Hit { id: &index.ids[row], score: scores[row], line: best[row].4 }).collect()
}

/// The rows that are hits, in order.
fn order(scores: &[u32], index: &Index) -> Vec<usize> {
    // Best first; the lists of the index are sorted alike, which spares a page another kind of sorting.
    let mut order: Vec<(u64, u32)> = scores.iter().zip(0..).map(|(score, row)| (u64::from(u32::MAX - score), row)).collect();
    order.sort_unstable();
    let mut order: Vec<usize> = order.into_iter().map(|(_, row)| row as usize).collect();
    let best = order.first().map_or(0, |row| scores[*row]);
    if best < LEAST {
        return Vec::new();
    }
    order.retain(|row| scores[*row] * 100 >= best * LEAST_SHARE);
    let mut out: Vec<usize> = Vec::new();
    for row in &order {
        if out.len() >= MOST {
            break;
        }
        if !out.contains(row) {
            let is_same = |other: &&usize| {
                index.groups_of_rows[**other] == index.groups_of_rows[*row] && scores[**other] * 100 >= scores[*row] * TOGETHER
            };
            let group: Vec<usize> = order.iter().filter(is_same).copied().filter(|other| !out.contains(other)).collect();
            out.extend(group);
        }
    }
    out
}

/// For each text, how much it is like the query by groups of letters, up to 1.
fn by_letters(wanted: &[(u64, u32)], index: &Index) -> Vec<f32> {
    let mut shared = vec![0.0_f32; index.texts.len()];
    let mut whole = 0.0;
    for (group, _) in wanted {
        let of = pairs(&index.letters, *group);
        let weight = weight(index.texts.len(), of.len());
        whole += weight;
        of.iter().for_each(|(_, text)| shared[*text as usize] += weight);
    }
    for (shared, text) in shared.iter_mut().zip(&index.texts) {
        if *shared > 0.0 {
            // Either the query is part of the text, or the text is part of what was pasted. Short texts are damped, since they
            // occur in almost anything.
            let of_query = *shared / whole;
            let of_text = *shared / text.whole * text.groups / (text.groups + 8.0);
            let both = 2.0 * *shared / (whole + text.whole);
            *shared = 0.7 * of_query.max(of_text) + 0.3 * both;
        }
    }
    shared
}

/// For each row the share of what the query says that it says too; for each text the same, and how well it fits.
fn by_units(units: &[Unit<'_>], index: &Index) -> (Vec<f32>, Vec<(f32, f32)>) {
    let mut rows = vec![0.0_f32; index.rows()];
    let mut texts = vec![(0.0_f32, 0.0_f32); index.texts.len()];
    let mut whole = 0.0;
    for (at, unit) in units.iter().enumerate().take(MOST_UNITS) {
        if units[..at].iter().any(|before| before.concepts == unit.concepts && (!unit.concepts.is_empty() || before.word == unit.word)) {
            continue;
        }
        let tokens = meant(unit, index);
        let mut of_texts = vec![0.0_f32; index.texts.len()];
        let mut weight = 0.0_f32;
        for (token, quality) in &tokens {
            weight = weight.max(index.weight(*token));
            for (_, text) in index.with(*token) {
                let slot = &mut of_texts[*text as usize];
                *slot = slot.max(*quality);
            }
        }
        if tokens.is_empty() {
            // Nobody knows it.
            whole += 1.0;
            continue;
        }
        whole += weight;
        let mut of_rows = vec![0.0_f32; index.rows()];
        for ((text, quality), sum) in index.texts.iter().zip(of_texts).zip(&mut texts) {
            if quality > 0.0 {
                sum.0 += weight * quality;
                let slot = &mut of_rows[text.row];
                *slot = slot.max(quality * text.kind.strength());
            }
        }
        rows.iter_mut().zip(of_rows).for_each(|(sum, best)| *sum += weight * best);
    }
    if whole > 0.0 {
        rows.iter_mut().for_each(|sum| *sum /= whole);
        for (sum, text) in texts.iter_mut().zip(&index.texts) {
            let (of_query, of_text) = (sum.0 / whole, (sum.0 / text.said.max(0.1)).min(1.0));
            *sum = (of_query, 2.0 * of_query * of_text / (of_query + of_text).max(0.01));
        }
    }
    (rows, texts)
}

/// The tokens that a unit of a query may mean, each with how sure that is.
fn meant(unit: &Unit<'_>, index: &Index) -> Vec<(u64, f32)> {
    let word = unit.word;
    let of_concept = if unit.is_begun { 0.75 } else { 0.9 };
    let mut out: Vec<(u64, f32)> = unit.concepts.iter().map(|concept| (u64::from(*concept), of_concept)).collect();
    if unit.concepts.is_empty() {
        // A code is nothing else.
        out.extend(codes::values(word).into_iter().filter_map(|value| index.word(&code(value))).map(|token| (token, 1.0)));
    }
    out.extend(index.word(word).map(|token| (token, 1.0)));
    let letters: Vec<char> = word.chars().collect();
    if !unit.concepts.is_empty() || letters.len() < LEAST_PIECE {
        return out;
    }
    // The beginning of something.
    out.extend(index.concepts.begun(word).into_iter().map(|concept| (u64::from(concept), 0.75)));
    let begun = index.words.iter().filter(|(_, known)| known.len() > word.len() && known.starts_with(word));
    out.extend(begun.map(|(token, _)| (*token, 0.85)));
    out
}
