//! Undoes changes that copying makes to text: escapes, curly quotes, quoting, records run together.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::escapes::{is_json, plain};
use super::text_line::TextLine;
use crate::log::record::header;

/// Returns the normalized lines with their positions in the input. Records run together are split.
pub fn normalize(lines: &[TextLine]) -> Vec<TextLine> {
    let is_json = is_json(lines.iter().map(|line| line.text.as_str()));
    let mut out = Vec::new();
    for line in lines {
        let text = plain(&line.text, is_json);
        let text = if text.contains(['\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}']) { straight(&text).into() } else { text };
        for part in text.split('\n') {
            let part = part.trim_end();
            let unquoted = part.trim_start_matches(['>', '|']).trim_start_matches('\u{feff}');
            let part = if unquoted.len() < part.len() { unquoted.trim_start() } else { part };
            let part = unstamped(part);
            for piece in cut(part) {
                out.push(TextLine { number: line.number, offset: line.offset, text: piece.to_owned() });
            }
        }
    }
    out
}

/// Replaces curly quotes by straight ones.
fn straight(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            c => c,
        })
        .collect()
}

/// Removes a stamp that was replaced by a word: `[Time] [1] `.
fn unstamped(line: &str) -> &str {
    if header(line.as_bytes()).is_some() {
        return line;
    }
    let rest = line
        .trim_start()
        .strip_prefix('[')
        .and_then(|l| l.split_once("] ["))
        .filter(|(word, _)| word.len() <= 40 && !word.contains(['[', ']']));
    let level =
        rest.and_then(|(_, r)| r.split_once("] ")).filter(|(level, _)| level.len() == 1 && level.bytes().all(|b| b.is_ascii_digit()));
    level.map_or(line, |(_, text)| text)
}

/// How records begin whose stamp was lost.
static STARTS: LazyLock<[Finder<'static>; 9]> = LazyLock::new(|| {
    [
        "The Exchange Server setup operation didn't complete",
        "The Exchange Server setup operation completed successfully",
        "Failed [Rule:",
        "Evaluated [Rule:",
        "Evaluated [Setting:",
        "[REQUIRED] ",
        "[RECOMENDED] ",
        "[ERROR-REFERENCE] ",
        "Help URL: ",
    ]
    .map(Finder::new)
});

/// Splits a line before each header or beginning of a record inside it.
fn cut(line: &str) -> Vec<&str> {
    let mut cuts = Vec::new();
    let bytes = line.as_bytes();
    for (at, _) in line.match_indices('[').filter(|(at, _)| *at > 0) {
        if header(&bytes[at..]).is_some() {
            cuts.push(at);
        }
    }
    if header(bytes).is_none() && cuts.is_empty() {
        for start in STARTS.iter() {
            cuts.extend(start.find_iter(bytes).filter(|at| *at > 0 && bytes[at - 1] == b' '));
        }
        cuts.sort_unstable();
        cuts.dedup();
    }
    let mut out = Vec::new();
    let mut from = 0;
    for at in cuts {
        out.push(line[from..at].trim_end());
        from = at;
    }
    out.push(&line[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: u64, text: &str) -> TextLine {
        TextLine { number, offset: 0, text: text.to_owned() }
    }

    #[test]
    fn damage_is_undone() {
        let lines = [line(3, r#""stderr": "a \"b\"\r\n[03/14/2026 09:26:53.0589] [1] x""#)];
        let pieces = normalize(&lines);
        assert_eq!(pieces.iter().map(|p| p.text.as_str()).collect::<Vec<_>>(), ["stderr", "a \"b\"", "[03/14/2026 09:26:53.0589] [1] x"]);
        assert!(pieces.iter().all(|p| p.number == 3));
        let glued = [line(1, "x Failed [Rule:A] [Message:m] [REQUIRED] m Help URL: u")];
        assert_eq!(normalize(&glued).len(), 4);
    }
}
