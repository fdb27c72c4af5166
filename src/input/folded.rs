//! A text folded for searching, since copying breaks lines, doubles blank lines and changes blanks and quotes.
//!
//! Comes in as lines with their numbers. Goes out as one joined text, in which wrapped lines are whole again as far as that
//! can be told, and as a squeezed one without blanks, quotes and capitals, in which it does not matter how they were wrapped.
//! Each place in the squeezed text leads back to the joined one, and each place there to its line.

use core::ops::Range;

use super::text_line::TextLine;
use crate::bytes::squeeze::squeeze;
use crate::facts::set::Proof;

/// Lines wrapped by a window have about the same length, which is between these.
const WIDTHS: Range<usize> = 40..260;
/// Usual widths of consoles, which cut lines anywhere: one line of such a length is enough to tell.
const CONSOLES: [usize; 6] = [80, 100, 120, 132, 160, 200];

/// A folded text.
#[derive(Debug, Default)]
pub struct Folded {
    /// The lines, joined: with nothing or a blank where a line was wrapped, else with a line break.
    pub joined: String,
    /// In lower case, without blanks and quotes.
    pub squeezed: Vec<u8>,
    /// For each byte of `squeezed` the offset of its character in `joined`.
    at: Vec<u32>,
    /// For each line its offset in `joined`.
    starts: Vec<usize>,
}

impl Folded {
    /// Folds lines of a text.
    pub fn new(lines: &[TextLine]) -> Self {
        let mut folded = Self::default();
        let wrap = Wrap::of(lines);
        for (index, line) in lines.iter().enumerate() {
            folded.starts.push(folded.joined.len());
            folded.joined.push_str(&line.text);
            let next = lines.get(index + 1).map_or("", |l| l.text.as_str());
            folded.joined.push_str(wrap.between(&line.text, next));
        }
        let Self { joined, squeezed, at, .. } = &mut folded;
        squeezed.reserve(joined.len());
        at.reserve(joined.len());
        squeeze(joined, |byte, offset| {
            squeezed.push(byte);
            at.push(offset as u32);
        });
        folded
    }

    /// Returns the offset in the joined text of a place in the squeezed one.
    pub fn offset(&self, squeezed: usize) -> usize {
        self.at.get(squeezed).map_or(self.joined.len(), |at| *at as usize)
    }

    /// Returns the place in the squeezed text of an offset in the joined one, or of what comes next after it.
    pub fn place(&self, offset: usize) -> usize {
        self.at.partition_point(|at| (*at as usize) < offset)
    }

    /// Returns the joined text between two places of the squeezed one: after the first, before the second.
    pub fn between(&self, from: usize, to: usize) -> &str {
        let start = match from.checked_sub(1) {
            Some(last) => self.offset(last) + self.joined[self.offset(last)..].chars().next().map_or(0, char::len_utf8),
            None => 0,
        };
        self.joined.get(start..self.offset(to).max(start)).unwrap_or("")
    }

    /// Whether there is a blank before a place of the squeezed text, or a line begins there.
    pub fn is_blank_before(&self, place: usize) -> bool {
        let (before, at) = (self.between(place, place), self.offset(place));
        let line = self.starts.partition_point(|start| *start <= at).checked_sub(1).map_or(0, |line| self.starts[line]);
        place == 0 || before.contains(char::is_whitespace) || line + before.len() >= at
    }

    /// Returns the index of the line that holds an offset of the joined text.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// Returns the evidence for an offset of the joined text: its line.
    pub fn proof(&self, offset: usize, lines: &[TextLine]) -> Option<Proof> {
        lines.get(self.line(offset)).map(TextLine::proof)
    }

    /// Returns the offset at which a line begins.
    pub fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.joined.len())
    }
}

/// How a window wrapped lines.
#[derive(Debug, Clone, Copy)]
struct Wrap {
    /// Length of a full line, in characters; 0 if nothing was wrapped.
    width: usize,
    /// Whether lines were cut anywhere, also inside words, rather than at blanks.
    anywhere: bool,
}

fn length(text: &str) -> usize {
    text.trim_end().chars().count()
}

/// Length of the first word, after blanks.
fn first_word(text: &str) -> usize {
    text.split_whitespace().next().map_or(0, |word| word.chars().count())
}

impl Wrap {
    /// Tells how the lines of a text were wrapped.
    fn of(lines: &[TextLine]) -> Self {
        let width = lines.iter().map(|l| length(&l.text)).filter(|l| WIDTHS.contains(l)).max().unwrap_or(0);
        let mut wrap = Self { width, anywhere: false };
        let (mut cut, mut at_blank) = (0, 0);
        for pair in lines.windows(2) {
            let length = length(&pair[0].text);
            if wrap.is_full(&pair[0].text, &pair[1].text) {
                cut += usize::from(length == width);
                // One less is a line that lost the blank at its end.
                at_blank += usize::from(length + 1 < width);
            }
        }
        wrap.anywhere = cut > at_blank && (cut > 2 || CONSOLES.contains(&width));
        wrap
    }

    /// Whether the first word of the next line had no room in this one.
    fn is_full(self, line: &str, next: &str) -> bool {
        let (length, word) = (length(line), first_word(next));
        self.width > 0 && word > 0 && length * 2 > self.width && length <= self.width && length + 1 + word > self.width
    }

    /// Returns what stands between two lines.
    fn between(self, line: &str, next: &str) -> &'static str {
        match length(line) {
            _ if !self.is_full(line, next) => "\n",
            length if self.anywhere && length == self.width => "",
            length if self.anywhere && length + 1 < self.width => "\n",
            _ => " ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::squeeze::is_quote;

    fn lines(text: &str) -> Vec<TextLine> {
        text.lines().enumerate().map(|(n, l)| TextLine { number: n as u64 + 1, offset: 0, text: l.trim_end().to_owned() }).collect()
    }

    fn wrapped(text: &str, width: usize) -> String {
        let letters: Vec<char> = text.chars().collect();
        letters.chunks(width).map(|c| c.iter().collect::<String>() + "\n").collect()
    }

    const TEXT: &str = "The widget 'EX01\\Virtual Directories (Default Web Site)' already turns under 'EX1.contoso.com/North Site', so that \
                        the one that Setup wants to add has no room there. Remove one of both, or name the other in a different way, and then run \
                        the installation again from where it stopped; it looks at both of them once more before it goes on.";

    #[test]
    fn wrapped_lines_are_whole_again() {
        for width in [60, 80, 100] {
            assert_eq!(Folded::new(&lines(&wrapped(TEXT, width))).joined.trim_end(), TEXT, "{width}");
        }
        let mut at_blanks = String::new();
        let mut length = 0;
        for word in TEXT.split(' ') {
            if length + 1 + word.len() > 80 {
                at_blanks.push('\n');
                length = 0;
            } else if length > 0 {
                at_blanks.push(' ');
                length += 1;
            }
            at_blanks.push_str(word);
            length += word.len();
        }
        assert_eq!(Folded::new(&lines(&at_blanks)).joined.trim_end(), TEXT);
    }

    #[test]
    fn places_lead_back() {
        let text = lines("A \u{201c}Wid\nget\u{201d}  **is**\u{a0}broken.\n");
        let folded = Folded::new(&text);
        assert_eq!(String::from_utf8_lossy(&folded.squeezed), "awidgetisbroken.");
        assert_eq!(folded.between(1, 7).trim_matches(|c| matches!(c, ' ' | '*') || is_quote(c)), "Wid\nget");
        assert_eq!(folded.line(folded.offset(6)), 1);
        assert_eq!(folded.place(folded.offset(6)), 6);
        assert_eq!(folded.between(0, 99), folded.joined);
        assert!(Folded::new(&[]).squeezed.is_empty());
    }
}
