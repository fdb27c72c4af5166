//! Extracts the lines around a given line, decoded as the log reader decodes them. Takes the first bytes of the input and those
//! around the line.

use core::ops::Range;

use super::encoding::{self, Encoding};
use super::lines::{Line, Lines};
use super::text::{clip, text};

/// Number of bytes needed from the beginning of the input.
pub const HEAD: usize = encoding::HEAD;
/// Number of bytes read before and after the beginning of the line.
const AROUND: u64 = 64 * 1024;
/// Maximum number of lines before the line.
const BEFORE: usize = 8;
/// Maximum number of lines after it.
const AFTER: usize = 12;
/// Maximum length of a line, in characters.
const MAX_TEXT: usize = 2000;

/// Lines of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Number of the first of them, from 1.
    pub first: u64,
    /// Their texts, at least that of the line asked for; each cut at 2,000 characters.
    pub lines: Vec<String>,
}

/// Returns the bytes [`excerpt`] needs for the line that begins at this offset. The input may be shorter.
pub fn range(offset: u64) -> Range<u64> {
    offset.saturating_sub(AROUND)..offset.saturating_add(AROUND)
}

/// Returns the lines around the line with this number, which begins at this offset. `head` is the beginning of the input, at
/// least [`HEAD`] bytes unless it is shorter; `bytes` is the part of the input given by [`range`].
pub fn excerpt(head: &[u8], bytes: &[u8], offset: u64, number: u64) -> Excerpt {
    let (encoding, mark) = Encoding::detect(&head[..head.len().min(HEAD)]);
    let Range { start, end } = range(offset);
    let (before, after) = bytes.split_at(bytes.len().min((offset - start) as usize));
    // The first line is cut, unless the input begins with it.
    let before = if start == 0 { before.get(mark..).unwrap_or(b"") } else { before };
    let before = if encoding.is_utf16() { &before[before.len() % 2..] } else { before };
    let mut above = lines(before, encoding);
    if start > 0 && !above.is_empty() {
        above.remove(0);
    }
    let above = &above[above.len().saturating_sub(BEFORE)..];
    let is_cut = bytes.len() as u64 == end - start;
    // Leave out a character cut at the end rather than show a wrong one.
    let after = if encoding.is_utf16() && is_cut { &after[..after.len() & !1] } else { after };
    let mut below = lines(after, encoding);
    if is_cut && below.len() > 1 {
        below.pop();
    }
    below.truncate(1 + AFTER);
    if below.is_empty() {
        below.push(String::new());
    }
    Excerpt { first: number.saturating_sub(above.len() as u64).max(1), lines: above.iter().cloned().chain(below).collect() }
}

fn lines(bytes: &[u8], encoding: Encoding) -> Vec<String> {
    let mut out = Vec::new();
    let mut each = |line: Line<'_>| out.push(clip(&text(line.bytes), MAX_TEXT).to_owned());
    let mut lines = Lines::in_the_middle(encoding);
    lines.push(bytes, &mut each);
    lines.finish(&mut each);
    out
}

/// Collects the bytes [`excerpt`] needs from an input that can only be read sequentially, such as a packed file.
#[derive(Debug)]
pub struct Collector {
    offset: u64,
    at: u64,
    head: Vec<u8>,
    bytes: Vec<u8>,
}

impl Collector {
    /// Creates a collector for the line that begins at this offset.
    pub fn new(offset: u64) -> Self {
        Self { offset, at: 0, head: Vec::new(), bytes: Vec::new() }
    }

    /// Takes the next bytes of the input. Returns whether more are wanted.
    pub fn push(&mut self, chunk: &[u8]) -> bool {
        let room = HEAD - self.head.len();
        self.head.extend_from_slice(&chunk[..chunk.len().min(room)]);
        let Range { start, end } = range(self.offset);
        let place = |offset: u64| (offset.saturating_sub(self.at) as usize).min(chunk.len());
        self.bytes.extend_from_slice(&chunk[place(start)..place(end)]);
        self.at += chunk.len() as u64;
        self.at < end
    }

    /// Returns the lines around the line with this number.
    pub fn finish(&self, number: u64) -> Excerpt {
        excerpt(&self.head, &self.bytes, self.offset, number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every line of the input with its offset, as the reader of the log sees them.
    fn read(input: &[u8]) -> Vec<(String, u64, u64)> {
        let mut out = Vec::new();
        let mut each = |l: Line<'_>| out.push((clip(&text(l.bytes), MAX_TEXT).to_owned(), l.number, l.offset));
        let mut lines = Lines::default();
        lines.push(input, &mut each);
        lines.finish(&mut each);
        out
    }

    fn excerpt_of(input: &[u8], offset: u64, number: u64) -> Excerpt {
        let Range { start, end } = range(offset);
        let bytes = &input[start as usize..input.len().min(end as usize)];
        let found = excerpt(&input[..input.len().min(HEAD)], bytes, offset, number);
        for chunk in [1021, 1 << 20] {
            let mut collector = Collector::new(offset);
            input.chunks(chunk).all(|c| collector.push(c));
            assert_eq!(collector.finish(number), found);
        }
        found
    }

    /// Each line's excerpt shows what the reader read, wherever the borders of the excerpt fall.
    fn check(input: &[u8]) {
        let all = read(input);
        for (index, (_, number, offset)) in all.iter().enumerate().step_by(1 + all.len() / 20) {
            let found = excerpt_of(input, *offset, *number);
            let first = usize::try_from(found.first).expect("a line") - 1;
            assert!(first <= index && index < first + found.lines.len());
            for (line, (text, ..)) in found.lines.iter().zip(&all[first..]) {
                assert_eq!(line, text);
            }
            assert_eq!(first, index.saturating_sub(BEFORE));
            assert_eq!(found.lines.len(), (all.len() - first).min(index - first + 1 + AFTER));
        }
    }

    fn text_of(lines: usize) -> String {
        (1..=lines).map(|n| format!("{n} é{}€😀 ü\r\n", "ж".repeat(n % 50))).collect()
    }

    #[test]
    fn a_letter_cut_at_the_border_spoils_nothing() {
        check(text_of(5000).as_bytes());
        check(&[b"\xEF\xBB\xBF", text_of(5000).as_bytes()].concat());
    }

    #[test]
    fn one_wrong_byte_spoils_its_line_alone() {
        let mut input = text_of(4000).into_bytes();
        input.splice(0..0, *b"caf\xe9\n");
        for line in 1..100 {
            let at = line * input.len() / 100;
            input.insert(at, 0xE9);
        }
        check(&input);
        let found = excerpt_of("é\ncaf\u{e9}\nü\n".as_bytes(), 3, 2);
        assert_eq!(found.lines, ["é", "café", "ü"]);
        assert_eq!(excerpt_of(b"\xc3\xa9\ncaf\xe9\n\xc3\xbc\n", 3, 2).lines, ["é", "café", "ü"]);
    }

    #[test]
    fn utf_16_with_and_without_a_mark() {
        let text: String =
            (1..6000).map(|n| format!("{n} [1] é line of a log\r\n{}", if n % 7 == 0 { "😀\u{a0a}\r\n" } else { "" })).collect();
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&little);
        check(&big);
        check(&[b"\xff\xfe", &*little].concat());
        check(&[b"\xfe\xff", &*big].concat());
    }

    #[test]
    fn long_lines_and_short_inputs() {
        check(b"one");
        check(b"\n\n");
        check(b"\xff\xfea\0\n\0b\0");
        let long = [vec![b'x'; 200_000], b"\nshort\n".to_vec(), "é".repeat(100_000).into_bytes(), b"\nend".to_vec()].concat();
        let all = read(&long);
        let found = excerpt_of(&long, all[1].2, 2);
        assert_eq!((found.first, found.lines[0].as_str()), (2, "short"));
        let found = excerpt_of(&long, all[2].2, 3);
        assert_eq!((found.first, found.lines[0].as_str(), found.lines[1].as_str()), (2, "short", all[2].0.as_str()));
        // An offset that the input does not have: nothing to show, no panic.
        assert_eq!(excerpt(b"", b"", 1 << 40, 7), Excerpt { first: 7, lines: vec![String::new()] });
    }
}
