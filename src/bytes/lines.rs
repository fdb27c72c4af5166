//! Splits chunks of bytes into lines, with their number and byte offset in the input as given.
//!
//! UTF-8 (with or without a byte order mark) and 8-bit text are not copied, except for a line that spans two chunks. UTF-16 is
//! converted to UTF-8. Lines are cut at [`MAX_LINE`] bytes.

use memchr::memchr_iter;

use super::encoding::{Encoding, HEAD};

/// Maximum length of a line, in bytes. The rest is dropped.
pub const MAX_LINE: usize = 64 * 1024;
/// Number of bytes checked for UTF-8 before their lines are passed on: few enough to stay in the cache.
const PART: usize = 16 * 1024;

/// A line without its terminator.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// At most [`MAX_LINE`] bytes.
    pub bytes: &'a [u8],
    /// From 1.
    pub number: u64,
    /// Byte offset of its beginning in the input as given.
    pub offset: u64,
}

/// Receives lines in order.
pub trait Sink<'c> {
    /// Takes a line that lies within the current chunk.
    fn line(&mut self, line: Line<'c>);

    /// Takes a line that does not, because it spans two chunks or was converted to UTF-8.
    fn copied(&mut self, line: Line<'_>);
}

/// A sink that treats both kinds of lines alike.
struct Call<F>(F);

impl<F: FnMut(Line<'_>)> Sink<'_> for Call<F> {
    fn line(&mut self, line: Line<'_>) {
        (self.0)(line);
    }

    fn copied(&mut self, line: Line<'_>) {
        (self.0)(line);
    }
}

/// Splits a stream into lines. Feed chunks of any size with [`Lines::push`], then call [`Lines::finish`].
#[derive(Debug)]
pub struct Lines {
    /// Bytes held back until the encoding is known; `None` once it is.
    head: Option<Vec<u8>>,
    encoding: Encoding,
    /// The beginning of a line cut by the end of the last chunk; never longer than [`MAX_LINE`].
    partial: Vec<u8>,
    /// Whether a line is open, with its beginning in `partial`.
    open: bool,
    /// Number of the line that is open or comes next.
    number: u64,
    /// Offset at which that line begins.
    line_offset: u64,
    /// Bytes taken in so far, byte order mark included.
    taken: u64,
    /// UTF-16: a lone first byte, and a lone first surrogate.
    half: Option<u8>,
    surrogate: Option<u16>,
    /// UTF-8: bytes of a character cut by the end of a chunk (at most 3).
    tail: [u8; 4],
    tail_len: usize,
    /// Whether invalid UTF-8 was seen. If so, the rest is not checked.
    invalid: bool,
    /// Number of NUL bytes (characters) seen, as a sign of a binary file; counted in the first part only.
    nuls: u64,
}

impl Default for Lines {
    fn default() -> Self {
        Self {
            head: Some(Vec::new()),
            encoding: Encoding::Utf8,
            partial: Vec::new(),
            open: false,
            number: 1,
            line_offset: 0,
            taken: 0,
            half: None,
            surrogate: None,
            tail: [0; 4],
            tail_len: 0,
            invalid: false,
            nuls: 0,
        }
    }
}

impl Lines {
    /// Creates a splitter for text from the middle of an input whose encoding is known.
    pub(super) fn in_the_middle(encoding: Encoding) -> Self {
        Self { head: None, encoding, ..Self::default() }
    }

    /// Returns the number of bytes taken in.
    pub fn bytes(&self) -> u64 {
        self.taken + self.head.as_ref().map_or(0, |h| h.len() as u64)
    }

    /// Returns the number of lines begun so far.
    pub fn count(&self) -> u64 {
        self.number - 1 + u64::from(self.open)
    }

    /// Returns the encoding, which is final after [`Lines::finish`].
    pub fn encoding(&self) -> Encoding {
        if self.invalid && self.encoding == Encoding::Utf8 { Encoding::Windows1252 } else { self.encoding }
    }

    /// Whether the beginning looks like a binary file.
    pub fn binary(&self) -> bool {
        self.nuls > 0 && self.encoding == Encoding::Utf8
    }

    /// Takes a chunk and calls `each` for every complete line.
    pub fn push(&mut self, chunk: &[u8], each: &mut impl FnMut(Line<'_>)) {
        self.push_to(chunk, &mut Call(each));
    }

    /// Takes a chunk and passes every complete line to the sink.
    pub fn push_to<'c>(&mut self, chunk: &'c [u8], sink: &mut impl Sink<'c>) {
        if let Some(head) = &mut self.head {
            let room = HEAD.saturating_sub(head.len()).min(chunk.len());
            head.extend_from_slice(&chunk[..room]);
            if head.len() < HEAD {
                return;
            }
            let head = self.head.take().unwrap_or_default();
            self.begin(&head, sink);
            return self.feed(&chunk[room..], sink);
        }
        self.feed(chunk, sink);
    }

    /// Ends the input and calls `each` for every line held back.
    pub fn finish(&mut self, each: &mut impl FnMut(Line<'_>)) {
        self.finish_to(&mut Call(each));
    }

    /// Ends the input and passes every line held back to the sink.
    pub fn finish_to<'c>(&mut self, sink: &mut impl Sink<'c>) {
        if let Some(head) = self.head.take() {
            self.begin(&head, sink);
        }
        if self.tail_len > 0 {
            self.invalid = true;
        }
        if self.half.is_some() || self.surrogate.is_some() {
            self.put_char('\u{fffd}');
        }
        if self.open {
            self.flush(sink);
        }
    }

    /// Detects the encoding by the first bytes, then reads them.
    fn begin<'c>(&mut self, head: &[u8], sink: &mut impl Sink<'c>) {
        let bom;
        (self.encoding, bom) = Encoding::detect(head);
        self.taken = bom as u64;
        self.line_offset = self.taken;
        self.nuls = head[bom..].iter().filter(|b| **b == 0).count() as u64;
        let head = &head[bom..];
        if self.encoding.is_utf16() {
            return self.feed_utf16(head, sink);
        }
        self.validate(head);
        for part in head.split_inclusive(|b| *b == b'\n') {
            self.open = true;
            self.taken += part.len() as u64;
            self.extend(part.strip_suffix(b"\n").unwrap_or(part));
            if part.ends_with(b"\n") {
                self.flush(sink);
                self.line_offset = self.taken;
            }
        }
    }

    fn feed<'c>(&mut self, chunk: &'c [u8], sink: &mut impl Sink<'c>) {
        match self.encoding {
            Encoding::Utf16Le | Encoding::Utf16Be => self.feed_utf16(chunk, sink),
            Encoding::Utf8 | Encoding::Windows1252 => self.feed_narrow(chunk, sink),
        }
    }

    /// Checks for valid UTF-8 across chunk borders.
    fn validate(&mut self, chunk: &[u8]) {
        let mut rest = chunk;
        while self.tail_len > 0 {
            let Some((&next, after)) = rest.split_first() else { return };
            self.tail[self.tail_len] = next;
            self.tail_len += 1;
            rest = after;
            match core::str::from_utf8(&self.tail[..self.tail_len]) {
                Ok(_) => self.tail_len = 0,
                Err(e) if e.error_len().is_none() => {}
                Err(_) => {
                    self.invalid = true;
                    return;
                }
            }
        }
        if let Err(e) = core::str::from_utf8(rest) {
            match e.error_len() {
                Some(_) => self.invalid = true,
                None => {
                    let left = &rest[e.valid_up_to()..];
                    self.tail[..left.len()].copy_from_slice(left);
                    self.tail_len = left.len();
                }
            }
        }
    }

    fn feed_narrow<'c>(&mut self, chunk: &'c [u8], sink: &mut impl Sink<'c>) {
        // Beginning of the current line.
        let mut start = 0;
        for (index, part) in chunk.chunks(PART).enumerate() {
            if !self.invalid && (self.tail_len > 0 || !is_ascii(part)) {
                self.validate(part);
            }
            for end in memchr_iter(b'\n', part) {
                let end = index * PART + end;
                let line = &chunk[start..end];
                if self.open {
                    self.extend(line);
                    self.flush(sink);
                } else {
                    let bytes = trim(&line[..line.len().min(MAX_LINE)]);
                    sink.line(Line { bytes, number: self.number, offset: self.taken + start as u64 });
                    self.number += 1;
                }
                start = end + 1;
            }
        }
        if start > 0 {
            self.line_offset = self.taken + start as u64;
        }
        if start < chunk.len() {
            self.open = true;
            self.extend(&chunk[start..]);
        }
        self.taken += chunk.len() as u64;
    }

    fn feed_utf16<'c>(&mut self, chunk: &[u8], sink: &mut impl Sink<'c>) {
        for &byte in chunk {
            self.taken += 1;
            let Some(first) = self.half.take() else {
                self.half = Some(byte);
                continue;
            };
            let pair = [first, byte];
            let unit = if self.encoding == Encoding::Utf16Le { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) };
            match (self.surrogate.take(), unit) {
                (Some(high), 0xDC00..=0xDFFF) => {
                    let code = 0x10000 + ((u32::from(high) - 0xD800) << 10) + (u32::from(unit) - 0xDC00);
                    self.put_char(char::from_u32(code).unwrap_or('\u{fffd}'));
                    continue;
                }
                (Some(_), _) => self.put_char('\u{fffd}'),
                (None, _) => {}
            }
            match unit {
                0xD800..=0xDBFF => self.surrogate = Some(unit),
                0x0A => {
                    self.flush(sink);
                    self.line_offset = self.taken;
                }
                _ => self.put_char(char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}')),
            }
        }
    }

    fn put_char(&mut self, c: char) {
        self.open = true;
        if self.partial.len() < MAX_LINE {
            let mut buffer = [0; 4];
            self.partial.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
        }
    }

    fn extend(&mut self, part: &[u8]) {
        let room = MAX_LINE.saturating_sub(self.partial.len());
        self.partial.extend_from_slice(&part[..part.len().min(room)]);
    }

    fn flush<'c>(&mut self, sink: &mut impl Sink<'c>) {
        let partial = core::mem::take(&mut self.partial);
        let bytes = &partial[..partial.len().min(MAX_LINE)];
        sink.copied(Line { bytes: trim(bytes), number: self.number, offset: self.line_offset });
        self.partial = partial;
        self.partial.clear();
        self.partial.shrink_to(MAX_LINE);
        self.open = false;
        self.number += 1;
    }
}

/// Strips the carriage return from a line.
fn trim(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Whether all bytes are ASCII. Reads eight words at a time in WebAssembly too, where the standard library reads half words.
fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (blocks, rest) = bytes.as_chunks::<64>();
    blocks.iter().all(|block| block.as_chunks::<8>().0.iter().fold(0, |all, word| all | u64::from_le_bytes(*word)) & HIGH == 0)
        && rest.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::super::text::text;
    use super::*;

    fn split(input: &[u8], chunk: usize) -> (Vec<(String, u64, u64)>, Encoding, u64) {
        let mut lines = Lines::default();
        let mut out = Vec::new();
        let mut each = |l: Line<'_>| out.push((text(l.bytes), l.number, l.offset));
        for c in input.chunks(chunk.max(1)) {
            lines.push(c, &mut each);
        }
        lines.finish(&mut each);
        (out, lines.encoding(), lines.count())
    }

    #[test]
    fn any_chunking_gives_the_same_lines() {
        let text = "a\r\n\r\nbéç\nlast 😀 one\n\nend";
        let mut wide: Vec<u8> = vec![0xFF, 0xFE];
        wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let mut big: Vec<u8> = vec![0xFE, 0xFF];
        big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        let bom = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        for input in [text.as_bytes(), &wide, &big, &bom, b"caf\xe9\nx"] {
            let whole = split(input, usize::MAX);
            for chunk in 1..9 {
                assert_eq!(split(input, chunk), whole);
            }
        }
        assert_eq!(split(&wide, 3).0[2].0, "béç");
        assert_eq!(split(&wide, 3).1, Encoding::Utf16Le);
        assert_eq!(split(b"caf\xe9\nx", 2), (vec![("café".into(), 1, 0), ("x".into(), 2, 5)], Encoding::Windows1252, 2));
    }

    #[test]
    fn offsets_are_those_of_the_input() {
        assert_eq!(split(b"\xEF\xBB\xBFab\r\ncd\n", 2).0, vec![("ab".into(), 1, 3), ("cd".into(), 2, 7)]);
        let wide: Vec<u8> = [0xFFu8, 0xFE].into_iter().chain("a\nb".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(split(&wide, 1).0, vec![("a".into(), 1, 2), ("b".into(), 2, 6)]);
    }

    #[test]
    fn a_long_line_is_cut_alike_in_any_chunking() {
        let mut input = vec![b'x'; MAX_LINE * 3];
        input.extend(b"\nnext");
        let whole = split(&input, usize::MAX);
        assert_eq!(whole.0[0].0.len(), MAX_LINE);
        assert_eq!(split(&input, 1000), whole);
    }
}
