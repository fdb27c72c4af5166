//! Extracts the lines around a given line, decoded as the log reader decodes them. Takes the bytes of the input around the line.

use core::ops::Range;

use super::lines::{Line, Lines};
use super::text::{clip, text};
use super::unpack::Part;

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

/// Returns the lines around the line with this number, which begins at this offset. `bytes` is the part of the input given by
/// [`range`].
pub fn excerpt(bytes: &[u8], offset: u64, number: u64) -> Excerpt {
    let Range { start, end } = range(offset);
    let is_cut = bytes.len() as u64 == end - start;
    // The part may begin inside a character; the offset is where a line begins, which shows whether it was read rightly.
    let read = [0, 1].into_iter().find_map(|skip| {
        let all = lines(bytes.get(skip..)?, start + skip as u64);
        let at = all.iter().position(|line| line.offsets.contains(&offset))?;
        Some((all, at))
    });
    let (mut lines, mut at) = read.unwrap_or_else(|| {
        let from = bytes.len().min((offset - start) as usize);
        (lines(&bytes[from..], offset), 0)
    });
    // What is cut at the ends is left out, except the line itself.
    if is_cut && lines.len() > at + 1 {
        lines.pop();
    }
    lines.truncate(at + 1 + AFTER);
    if start > 0 && at > 0 {
        lines.remove(0);
        at -= 1;
    }
    lines.drain(..at.saturating_sub(BEFORE));
    let first = number.saturating_sub(at.min(BEFORE) as u64).max(1);
    let mut lines: Vec<String> = lines.into_iter().map(|line| line.text).collect();
    if lines.is_empty() {
        lines.push(String::new());
    }
    Excerpt { first, lines }
}

/// A line with the offsets of its parts: more than one where the encoding changes inside.
struct Whole {
    number: u64,
    offsets: Vec<u64>,
    text: String,
}

fn lines(bytes: &[u8], offset: u64) -> Vec<Whole> {
    let mut out: Vec<Whole> = Vec::new();
    let mut each = |line: Line<'_>| {
        let Line { number, offset, .. } = line;
        let text = clip(&text(line.bytes), MAX_TEXT).to_owned();
        match out.last_mut().filter(|last| last.number == number) {
            Some(last) => {
                last.offsets.push(offset);
                last.text.push_str(&text);
            }
            None => out.push(Whole { number, offsets: vec![offset], text }),
        }
    };
    let mut lines = Lines::starting_at(offset);
    lines.push(bytes, &mut each);
    lines.finish(&mut each);
    out
}

/// Collects the bytes [`excerpt`] needs from an input that can only be read sequentially, such as a packed file.
#[derive(Debug)]
pub struct Collector {
    offset: u64,
    at: u64,
    bytes: Vec<u8>,
}

impl Collector {
    /// Creates a collector for the line that begins at this offset.
    pub fn new(offset: u64) -> Self {
        Self { offset, at: 0, bytes: Vec::new() }
    }

    /// Takes the next bytes of the input. Returns whether more are wanted.
    pub fn push(&mut self, chunk: &[u8]) -> bool {
        let Range { start, end } = range(self.offset);
        let place = |offset: u64| (offset.saturating_sub(self.at) as usize).min(chunk.len());
        self.bytes.extend_from_slice(&chunk[place(start)..place(end)]);
        self.at += chunk.len() as u64;
        self.at < end
    }

    /// Returns the lines around the line with this number.
    pub fn finish(&self, number: u64) -> Excerpt {
        excerpt(&self.bytes, self.offset, number)
    }
}

/// Looks for one input among those that are unpacked, and collects its excerpt.
#[derive(Debug)]
pub struct Seeker<'a> {
    file: &'a str,
    collector: Collector,
    is_found: bool,
    /// Whether the input that is unpacked is the one.
    is_it: bool,
    wants_more: bool,
}

impl<'a> Seeker<'a> {
    /// Creates a seeker for the line that begins at this offset of the input with this name; an empty name is the first input.
    pub fn new(file: &'a str, offset: u64) -> Self {
        Self { file, collector: Collector::new(offset), is_found: false, is_it: false, wants_more: true }
    }

    /// Takes the next part.
    pub fn part(&mut self, part: Part<'_>) {
        match part {
            Part::Begin(name) => {
                self.is_it = !self.is_found && (self.file.is_empty() || name == self.file);
                self.is_found |= self.is_it;
                self.wants_more = self.is_it || !self.is_found;
            }
            Part::Bytes(bytes) if self.is_it && self.wants_more => self.wants_more = self.collector.push(bytes),
            Part::Bytes(_) | Part::Skipped(..) | Part::LeftOut(_) => {}
        }
    }

    /// Whether more parts are wanted.
    pub fn wants_more(&self) -> bool {
        self.wants_more
    }

    /// Returns the lines around the line with this number; `None` if the input was not there.
    pub fn finish(&self, number: u64) -> Option<Excerpt> {
        self.is_found.then(|| self.collector.finish(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every line of the input with its number and offset, as the reader of the log sees them.
    fn read(input: &[u8]) -> Vec<(String, u64, u64)> {
        let all = lines(input, 0);
        all.into_iter().map(|line| (line.text, line.number, line.offsets[0])).collect()
    }

    fn excerpt_of(input: &[u8], offset: u64, number: u64) -> Excerpt {
        let Range { start, end } = range(offset);
        let bytes = &input[start as usize..input.len().min(end as usize)];
        let found = excerpt(bytes, offset, number);
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
    fn encodings_that_change() {
        let line = |n: usize| format!("[03/14/2026 09:26:53.0589] [1] é line {n} of a log{}\r\n", "ж".repeat(n % 9));
        let mut input = Vec::new();
        for part in 0..400 {
            let text: String = (0..1 + part % 7).map(|n| line(part * 10 + n)).collect();
            match part % 3 {
                0 => input.extend_from_slice(text.as_bytes()),
                1 => input.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
                _ => input.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
            }
        }
        check(&input);
        assert_eq!(read(&input).len(), (0..400).map(|part| 1 + part % 7).sum::<usize>());
        // Each line in the other encoding, and lines that end with a CR alone.
        let mut input = Vec::new();
        for n in 0..2000 {
            if n % 2 == 0 {
                input.extend_from_slice(line(n).as_bytes());
            } else {
                input.extend(line(n).encode_utf16().flat_map(u16::to_le_bytes));
            }
        }
        check(&input);
        check(text_of(4000).replace("\r\n", "\r").as_bytes());
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
        assert_eq!(excerpt(b"", 1 << 40, 7), Excerpt { first: 7, lines: vec![String::new()] });
    }

    #[test]
    fn one_input_among_those_of_an_archive() {
        let parts = |file: &'static str| {
            let mut seeker = Seeker::new(file, 2);
            for name in ["a.zip/x.log", "b.zip/x.log", "b.zip/x.log"] {
                seeker.part(Part::Begin(name));
                for bytes in [name.as_bytes(), b"\n"] {
                    seeker.part(Part::Bytes(bytes));
                }
            }
            assert_eq!(seeker.wants_more(), file == "none");
            seeker.finish(1).map(|found| found.lines)
        };
        assert_eq!(parts("b.zip/x.log"), Some(vec!["zip/x.log".to_owned()]));
        assert_eq!(parts(""), Some(vec!["zip/x.log".to_owned()]));
        assert_eq!(parts("none"), None);
    }
}
