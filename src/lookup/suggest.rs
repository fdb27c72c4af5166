//! A report in which nothing was found, and the index, in; what the look-up finds for the text among the suggestions, out.
//!
//! The reader of logs has no index: it would make every diagnosis fetch it. So a report keeps the short text that it could make
//! nothing of, and whoever has the index adds to it: the program at once, a page once it has fetched the index.

use super::index::{Index, Kind, Text};
use super::rank::search;
use crate::facts::hint::Reason;
use crate::report::model::{Report, Suggestion};
use crate::report::suggest::MOST;

/// The least score of what is suggested: a text that is only remotely like a row may be about anything.
const LEAST: u32 = 350;
/// Its least score in hundredths of the best one.
const LEAST_SHARE: u32 = 75;

/// Adds what the look-up finds for the text that the report could make nothing of.
pub fn add(report: &mut Report, index: &Index) {
    let asked = core::mem::take(&mut report.asked);
    let line = asked.lines().position(|line| !line.trim().is_empty()).map_or(1, |at| at as u64 + 1);
    // An address that leads to a row was understood before; of any other the words say nothing.
    let words: Vec<&str> = asked.split_whitespace().filter(|word| !word.contains("://")).collect();
    let hits = search(&words.join(" "), index);
    let best = hits.first().map_or(0, |hit| hit.score);
    let like = hits.iter().filter(|hit| hit.score >= LEAST && hit.score * 100 >= best * LEAST_SHARE);
    // A code speaks for itself, whatever stands around it.
    let is_hexadecimal = |word: &&str| word.len() > 4 && word.get(..2).is_some_and(|mark| mark.eq_ignore_ascii_case("0x"));
    let codes = words.iter().map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric())).filter(is_hexadecimal);
    let of_codes: Vec<_> =
        codes.flat_map(|code| search(code, index).into_iter().filter(move |hit| hit.line.is_some_and(|line| names(line, code)))).collect();
    for hit in of_codes.iter().chain(like) {
        if report.suggestions.len() < MOST && report.suggestions.iter().all(|known| known.id != hit.id) {
            report.suggestions.push(Suggestion {
                id: hit.id.to_owned(),
                reason: Reason::Topic,
                line,
                title: String::new(),
                why: String::new(),
            });
        }
    }
}

/// Whether a text of a row is about this code: it is one of its codes, or its title has it.
fn names(text: &Text, code: &str) -> bool {
    text.kind == Kind::Code || text.shown.to_ascii_lowercase().contains(&code.to_ascii_lowercase())
}
