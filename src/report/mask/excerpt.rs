//! A safe excerpt: the lines of the log around what proves the findings of a run, with stand-ins in place of names, to be shown
//! to others. Takes a run and the lines that were read around its [`places`]; the lines as they are handed on come out, with what
//! stands for what.

use super::names::{Style, is_behind_escape};
use super::{Kind, learn, masked, visit};
use crate::facts::form::is_hidden;
use crate::report::model::{Evidence, Finding, Report, Run, Severity};

/// Lines of evidence of one finding around which lines are read.
const MOST_LINES: usize = 3;
/// Places around which lines are read.
const MOST_PLACES: usize = 16;
/// Stands for the lines between.
const GAP: &str = "…";

/// A line of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, empty where there is one only.
    pub file: String,
    /// Its number, from 1.
    pub line: u64,
    /// Where it begins, in bytes.
    pub offset: u64,
}

/// Lines of the input that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The file, empty where there is one only.
    pub file: String,
    /// Number of the first.
    pub first: u64,
    /// Their texts.
    pub lines: Vec<String>,
}

impl Piece {
    /// Whether it has this line, and lines around it.
    pub fn shows(&self, place: &Place) -> bool {
        const AROUND: u64 = 2;
        let end = self.first + self.lines.len() as u64;
        self.file == place.file && self.first + AROUND <= place.line && place.line + AROUND < end
    }
}

/// A name and what stands in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// What the excerpt shows.
    pub stand_in: String,
    /// The name, in lower case.
    pub name: String,
}

/// Lines that can be handed on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeExcerpt {
    /// The lines, and a mark for those between.
    pub lines: Vec<String>,
    /// What was replaced in them, in the order found in the report.
    pub replaced: Vec<Replaced>,
}

/// Where lines are to be read: the head of the run, and what proves its errors and warnings (what else was found, if there are
/// none); the first lines of each finding before more of one.
pub fn places(run: &Run) -> Vec<Place> {
    let weighty = |finding: &&Finding| finding.severity != Severity::Info;
    let any = run.findings.iter().any(|finding| weighty(&finding));
    let findings: Vec<&Finding> = run.findings.iter().filter(|finding| !any || weighty(finding)).collect();
    let mut out = vec![Place { file: run.file.clone().unwrap_or_default(), line: run.first_line, offset: run.offset }];
    for nth in 0..MOST_LINES {
        out.extend(findings.iter().filter_map(|finding| match finding.evidence.get(nth)? {
            Evidence::Line { line, offset, file, .. } => {
                Some(Place { file: file.clone().unwrap_or_default(), line: *line, offset: *offset })
            }
            Evidence::Answer { .. } => None,
        }));
    }
    out.truncate(MOST_PLACES);
    out
}

/// Makes the excerpt out of what was read. Names are learned from the whole report and all lines, so that one name has one
/// stand-in.
pub fn excerpt(report: &Report, run: &Run, pieces: Vec<Piece>) -> SafeExcerpt {
    let mut pieces = joined(within(run, pieces));
    let mut report = report.clone();
    let mut names = learn(Style::Capital, &mut |found| {
        visit(&mut report, found);
        pieces.iter_mut().flat_map(|piece| &mut piece.lines).for_each(|line| found(Kind::Text, line));
    });
    let mut lines: Vec<String> = Vec::new();
    for piece in &pieces {
        if !lines.is_empty() {
            lines.push(GAP.to_owned());
        }
        let shown = |line: &String| masked(Kind::Text, line, &mut names).chars().filter(|c| *c == '\t' || !is_hidden(*c)).collect();
        lines.extend(piece.lines.iter().map(shown));
    }
    let replaced = names.all().filter(|(_, stand_in)| lines.iter().any(|line| stands_in(line, stand_in)));
    let replaced = replaced.map(|(name, stand_in)| Replaced { stand_in: stand_in.to_owned(), name: name.to_owned() });
    SafeExcerpt { replaced: replaced.collect(), lines }
}

/// Without lines of other runs.
fn within(run: &Run, pieces: Vec<Piece>) -> Vec<Piece> {
    let of_run = |mut piece: Piece| {
        if piece.file == run.file.as_deref().unwrap_or_default() {
            let end = (run.last_line + 1).saturating_sub(piece.first) as usize;
            piece.lines.truncate(end);
            let before = run.first_line.saturating_sub(piece.first).min(piece.lines.len() as u64);
            piece.lines.drain(..before as usize);
            piece.first += before;
        }
        piece
    };
    pieces.into_iter().map(of_run).filter(|piece| !piece.lines.is_empty()).collect()
}

/// In the order of the files, those that touch as one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    // Few: each goes to its place behind those of its file before it.
    let mut ordered: Vec<Piece> = Vec::new();
    for piece in pieces {
        let is_before = |known: &Piece| known.file == piece.file && known.first <= piece.first;
        let at = ordered.iter().rposition(is_before).map(|at| at + 1);
        let at = at.or_else(|| ordered.iter().position(|known| known.file == piece.file)).unwrap_or(ordered.len());
        ordered.insert(at, piece);
    }
    let mut out: Vec<Piece> = Vec::new();
    for piece in ordered {
        match out.last_mut() {
            Some(last) if last.file == piece.file && piece.first <= last.first + last.lines.len() as u64 => {
                let known = (last.first + last.lines.len() as u64 - piece.first) as usize;
                last.lines.extend(piece.lines.into_iter().skip(known));
            }
            _ => out.push(piece),
        }
    }
    out
}

/// Whether a stand-in is in the text: `SERVER-1` is not in `SERVER-12`.
fn stands_in(text: &str, stand_in: &str) -> bool {
    text.match_indices(stand_in).any(|(at, _)| {
        let goes_on = text[at + stand_in.len()..].starts_with(char::is_alphanumeric);
        let is_part = text[..at].ends_with(char::is_alphanumeric) && !is_behind_escape(text, at);
        !goes_on && !is_part
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(file: &str, first: u64, lines: &[&str]) -> Piece {
        Piece { file: file.to_owned(), first, lines: lines.iter().map(|line| (*line).to_owned()).collect() }
    }

    #[test]
    fn what_touches_is_one() {
        let pieces = vec![piece("b", 7, &["7", "8"]), piece("b", 1, &["1", "2", "3"]), piece("a", 1, &["x"]), piece("b", 3, &["3", "4"])];
        assert_eq!(joined(pieces), [piece("b", 1, &["1", "2", "3", "4"]), piece("b", 7, &["7", "8"]), piece("a", 1, &["x"])]);
        assert_eq!(joined(vec![piece("", 1, &["1", "2"]), piece("", 1, &["1"])]), [piece("", 1, &["1", "2"])]);
    }

    #[test]
    fn lines_of_other_runs_are_left_out() {
        let run = Run { first_line: 3, last_line: 4, ..Run::default() };
        let pieces = vec![piece("", 1, &["1", "2", "3", "4", "5"]), piece("", 6, &["6"]), piece("other", 1, &["1"])];
        assert_eq!(within(&run, pieces), [piece("", 3, &["3", "4"]), piece("other", 1, &["1"])]);
    }

    #[test]
    fn a_stand_in_is_told_from_a_longer_one() {
        assert!(stands_in("a\\nSERVER-1_DB", "SERVER-1"));
        assert!(!stands_in("SERVER-12 XSERVER-1", "SERVER-1"));
    }
}
