//! Splits chunks of bytes into lines, with their number and byte offset in the input as given.
//!
//! UTF-8 (with or without a byte order mark) and 8-bit text are not copied, except for a line that spans two chunks. UTF-16 is
//! converted to UTF-8. Lines end with LF, CR, or both, and are cut at [`MAX_LINE`] bytes. The encoding may change anywhere; where
//! it does so within a line, its parts come one by one, with the same number.

use core::ops::Range;

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter};

use super::encoding::{Beginning, Encoding, Guess, LOOK, is_ascii_text};

/// Maximum length of a line, in bytes. The rest is dropped.
pub const MAX_LINE: usize = 64 * 1024;
/// Number of bytes that are looked at several times: few enough to stay in the cache.
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

impl<'a> Line<'a> {
    /// Makes a line of the bytes up to its LF.
    #[inline(always)]
    fn new(bytes: &'a [u8], number: u64, offset: u64) -> Self {
        let mut rest = bytes;
        if let Some(0 | 0xEF) = rest.first() {
            rest = without_nuls(rest);
            rest = rest.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(rest);
        }
        let offset = offset + (bytes.len() - rest.len()) as u64;
        Line { bytes: trim(&rest[..rest.len().min(MAX_LINE)]), number, offset }
    }
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
    /// Bytes held back until more come: at most [`LOOK`].
    held: Vec<u8>,
    /// Whether the encoding at the beginning is known.
    begun: bool,
    /// The encoding at the beginning.
    first: Encoding,
    /// The encoding of the current line.
    encoding: Encoding,
    /// Number of the line in which it changed first.
    changed: Option<u64>,
    /// The beginning of a line cut by the end of the last chunk; never longer than [`MAX_LINE`].
    partial: Vec<u8>,
    /// Whether a line is open, with its beginning in `partial`.
    open: bool,
    /// Whether a part of the line has been passed on already.
    broken: bool,
    /// Number of the line that is open or comes next.
    number: u64,
    /// Offset at which that line begins.
    line_offset: u64,
    /// Bytes read so far, byte order marks included.
    taken: u64,
    /// UTF-8: bytes of a character cut by the end of a part (at most 3).
    tail: [u8; 4],
    tail_len: usize,
    /// Whether invalid UTF-8 was seen. If so, the rest is not checked.
    invalid: bool,
    /// Whether there were NUL bytes in the first part, as a sign of a binary file.
    nuls: bool,
}

/// The encoding changes, after a byte order mark of this length.
type Change = (Encoding, usize);

impl Default for Lines {
    fn default() -> Self {
        Self::starting_at(0)
    }
}

impl Lines {
    /// Creates a splitter for an input of which the bytes before this offset are left out.
    pub(super) fn starting_at(offset: u64) -> Self {
        Self {
            held: Vec::new(),
            begun: false,
            first: Encoding::Utf8,
            encoding: Encoding::Utf8,
            changed: None,
            partial: Vec::new(),
            open: false,
            broken: false,
            number: 1,
            line_offset: offset,
            taken: offset,
            tail: [0; 4],
            tail_len: 0,
            invalid: false,
            nuls: false,
        }
    }

    /// Returns the number of bytes taken in.
    pub fn bytes(&self) -> u64 {
        self.taken + self.held.len() as u64
    }

    /// Returns the number of lines begun so far.
    pub fn count(&self) -> u64 {
        self.number - 1 + u64::from(self.open || self.broken)
    }

    /// Returns the encoding at the beginning, which is final after [`Lines::finish`].
    pub fn encoding(&self) -> Encoding {
        if self.invalid && self.first == Encoding::Utf8 { Encoding::Windows1252 } else { self.first }
    }

    /// Returns the number of the first line with another encoding than the beginning.
    pub fn changed(&self) -> Option<u64> {
        self.changed
    }

    /// Whether the beginning looks like a binary file.
    pub fn binary(&self) -> bool {
        self.nuls && self.first == Encoding::Utf8
    }

    /// Takes a chunk and calls `each` for every complete line.
    pub fn push(&mut self, chunk: &[u8], each: &mut impl FnMut(Line<'_>)) {
        self.push_to(chunk, &mut Call(each));
    }

    /// Takes a chunk and passes every complete line to the sink.
    pub fn push_to<'c>(&mut self, chunk: &'c [u8], sink: &mut impl Sink<'c>) {
        if let Some(from) = self.catch_up(chunk, sink) {
            let read = self.read(&chunk[from..], false, sink);
            self.held.extend_from_slice(&chunk[from + read..]);
        }
    }

    /// Ends the input and calls `each` for every line held back.
    pub fn finish(&mut self, each: &mut impl FnMut(Line<'_>)) {
        self.finish_to(&mut Call(each));
    }

    /// Ends the input and passes every line held back to the sink.
    pub fn finish_to<'c>(&mut self, sink: &mut impl Sink<'c>) {
        let held = core::mem::take(&mut self.held);
        self.read(&held, true, &mut Call(|line: Line<'_>| sink.copied(line)));
        self.invalid |= self.tail_len > 0;
        if self.open {
            self.flush(sink);
        }
    }

    /// Reads the bytes held back, with as many of the chunk as that takes. Returns how many of the chunk were read; `None` if the
    /// chunk is too short, and was added to the bytes held back.
    fn catch_up<'c>(&mut self, chunk: &[u8], sink: &mut impl Sink<'c>) -> Option<usize> {
        let mut held = core::mem::take(&mut self.held);
        let mut left = held.len();
        // Nearly always one byte is held back, and waits for the next one alone.
        for more in [1, LOOK] {
            if left > 0 {
                held.truncate(left);
                held.extend_from_slice(&chunk[..chunk.len().min(more)]);
                let read = self.read(&held, false, &mut Call(|line: Line<'_>| sink.copied(line)));
                held.drain(..read.min(left));
                let rest = read.saturating_sub(left);
                left -= read.min(left);
                if left == 0 {
                    held.clear();
                    self.held = held;
                    return Some(rest);
                }
            }
        }
        let is_short = left > 0;
        self.held = held;
        (!is_short).then_some(0)
    }

    /// Reads bytes that follow each other, as far as it is known what they are; all if the input ends with them. Returns how many
    /// were read; fewer than [`LOOK`] are left.
    fn read<'c>(&mut self, bytes: &'c [u8], is_end: bool, sink: &mut impl Sink<'c>) -> usize {
        let mut at = 0;
        if !self.begun {
            if bytes.len() < LOOK && !is_end {
                return 0;
            }
            self.begun = true;
            let head = &bytes[..bytes.len().min(LOOK)];
            let (encoding, mark) = Encoding::detect(head);
            (self.first, self.encoding) = (encoding, encoding);
            self.nuls = memchr(0, &head[mark..]).is_some();
            at += mark;
            self.skip(mark);
        }
        loop {
            let rest = &bytes[at..];
            let (read, change) =
                if self.encoding.is_utf16() { self.read_wide(rest, is_end, sink) } else { self.read_narrow(rest, is_end, sink) };
            at += read;
            let Some((encoding, mark)) = change else { return at };
            self.open = false;
            if self.has_text() {
                self.pass_on(sink);
                self.broken = true;
            }
            self.partial.clear();
            self.changed = self.changed.or((self.encoding != encoding).then_some(self.number));
            self.encoding = encoding;
            self.tail_len = 0;
            at += mark;
            self.skip(mark);
        }
    }

    /// Leaves out bytes before the next line, or the next part of one.
    fn skip(&mut self, bytes: usize) {
        self.taken += bytes as u64;
        self.line_offset = self.taken;
    }

    /// Checks for valid UTF-8 across the borders of parts.
    fn validate(&mut self, part: &[u8]) {
        let mut rest = part;
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

    /// Reads 8-bit text up to a change of the encoding. The last byte is held back, since the next one may say what it is.
    fn read_narrow<'c>(&mut self, bytes: &'c [u8], is_end: bool, sink: &mut impl Sink<'c>) -> (usize, Option<Change>) {
        let end = if is_end { bytes.len() } else { bytes.len().saturating_sub(1) };
        // Beginnings of the current part and of the current line.
        let (mut at, mut start) = (0, 0);
        let (mut stop, mut change) = (end, None);
        while at < stop {
            let part = at..end.min(at + PART);
            let is_ascii = is_ascii(&bytes[part.clone()]);
            if let Some((place, found)) = wide_in(bytes, part.clone(), is_ascii, is_end) {
                (stop, change) = (place, found);
            }
            let part = &bytes[at..part.end.min(stop)];
            if !self.invalid && (self.tail_len > 0 || !is_ascii) {
                self.validate(part);
            }
            // A CR alone ends a line, too.
            if memchr_iter(b'\r', part).any(|cr| bytes.get(at + cr + 1) != Some(&b'\n')) {
                start = self.lines_with_cr(bytes, at..at + part.len(), start, sink);
            } else {
                for end in memchr_iter(b'\n', part) {
                    self.line(&bytes[start..at + end], start, sink);
                    start = at + end + 1;
                }
            }
            at += part.len();
        }
        if start > 0 {
            self.line_offset = self.taken + start as u64;
        }
        if start < stop {
            self.extend(&bytes[start..stop]);
        }
        self.taken += stop as u64;
        (stop, change)
    }

    /// Takes the lines that end within this part of a chunk, the first of which begins at `start`, with LF, CR, or both. Returns
    /// where the next line begins.
    fn lines_with_cr<'c>(&mut self, bytes: &[u8], part: Range<usize>, mut start: usize, sink: &mut impl Sink<'c>) -> usize {
        let ends = memchr2_iter(b'\n', b'\r', &bytes[part.clone()]).map(|end| part.start + end);
        for end in ends.filter(|end| bytes[*end] == b'\n' || bytes.get(end + 1) != Some(&b'\n')) {
            if !self.open {
                self.line_offset = self.taken + start as u64;
            }
            self.extend(&bytes[start..end]);
            self.flush(sink);
            start = end + 1;
        }
        start
    }

    /// Takes the end of a line of 8-bit text; the line, or its rest, begins at this offset in the chunk.
    #[inline(always)]
    fn line<'c>(&mut self, rest: &'c [u8], start: usize, sink: &mut impl Sink<'c>) {
        if self.open || self.broken {
            self.extend(rest);
            return self.flush(sink);
        }
        sink.line(Line::new(rest, self.number, self.taken + start as u64));
        self.number += 1;
    }

    /// Reads UTF-16 up to a change of the encoding.
    fn read_wide<'c>(&mut self, bytes: &[u8], is_end: bool, sink: &mut impl Sink<'c>) -> (usize, Option<Change>) {
        let encoding = self.encoding;
        let mut at = 0;
        let start = self.taken;
        let unit_at = |at: usize| bytes.get(at..at + 2).map(|pair| encoding.unit([pair[0], pair[1]]));
        let change = loop {
            let rest = &bytes[at..];
            if rest.is_empty() {
                break None;
            }
            if !self.open {
                match encoding.next_line(rest, is_end) {
                    Beginning::Text(same, 0) if same == encoding => {}
                    Beginning::Text(same, mark) if same == encoding => {
                        at += mark;
                        self.skip(mark);
                        continue;
                    }
                    Beginning::Text(other, mark) => break Some((other, mark)),
                    Beginning::More => break None,
                }
            }
            let Some(unit) = unit_at(at) else {
                if is_end && at < bytes.len() {
                    // Half of a character.
                    self.put_char('\u{fffd}');
                    at = bytes.len();
                }
                break None;
            };
            let next = unit_at(at + 2);
            let needs_next = unit == 0x0D || (0xD800..0xDC00).contains(&unit);
            if needs_next && next.is_none() && !is_end {
                break None;
            }
            if self.open && bytes[at..at + 2].iter().all(is_ascii_text) {
                match encoding.ends(rest, is_end) {
                    Guess::Yes => break Some((Encoding::Utf8, 0)),
                    Guess::More => break None,
                    Guess::No => {}
                }
            }
            at += 2;
            match (unit, next) {
                (0x0D, Some(0x0A)) => {
                    at += 2;
                    self.end_wide(start + at as u64, sink);
                }
                (0x0D | 0x0A, _) => self.end_wide(start + at as u64, sink),
                (0xD800..0xDC00, Some(low @ 0xDC00..0xE000)) => {
                    at += 2;
                    let code = 0x10000 + ((u32::from(unit) - 0xD800) << 10) + (u32::from(low) - 0xDC00);
                    self.put_char(char::from_u32(code).unwrap_or('\u{fffd}'));
                }
                _ => self.put_char(char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}')),
            }
        };
        self.taken = start + at as u64;
        (at, change)
    }

    /// Takes the end of a line of UTF-16; the next one begins at this offset.
    fn end_wide<'c>(&mut self, next: u64, sink: &mut impl Sink<'c>) {
        self.flush(sink);
        self.line_offset = next;
        self.taken = next;
    }

    fn put_char(&mut self, c: char) {
        self.open = true;
        if self.partial.len() < MAX_LINE {
            let mut buffer = [0; 4];
            self.partial.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
        }
    }

    /// Adds a part to the open line.
    fn extend(&mut self, part: &[u8]) {
        let text = if self.partial.is_empty() { without_nuls(part) } else { part };
        self.line_offset += (part.len() - text.len()) as u64;
        self.open = true;
        let room = MAX_LINE.saturating_sub(self.partial.len());
        self.partial.extend_from_slice(&text[..text.len().min(room)]);
    }

    /// Passes on the open line and ends it.
    fn flush<'c>(&mut self, sink: &mut impl Sink<'c>) {
        if !self.broken || self.has_text() {
            self.pass_on(sink);
        }
        self.partial.clear();
        (self.open, self.broken) = (false, false);
        self.number += 1;
    }

    /// Whether the open line, or its open part, is more than what surrounds a line.
    fn has_text(&self) -> bool {
        !Line::new(&self.partial, self.number, self.line_offset).bytes.is_empty()
    }

    /// Passes on the open line, or a part of one.
    fn pass_on<'c>(&mut self, sink: &mut impl Sink<'c>) {
        let partial = core::mem::take(&mut self.partial);
        sink.copied(Line::new(&partial, self.number, self.line_offset));
        self.partial = partial;
        self.partial.clear();
        self.partial.shrink_to(MAX_LINE);
        self.open = false;
    }
}

/// Finds where UTF-16 begins within this part of some 8-bit text, by NULs and byte order marks. Returns the place, and what
/// begins there, or nothing where that takes more bytes.
fn wide_in(bytes: &[u8], part: Range<usize>, is_ascii: bool, is_end: bool) -> Option<(usize, Option<Change>)> {
    // The byte after the part, too: it may be the second one of a character.
    let near = bytes.len().min(part.end + 1);
    if is_ascii && memchr(0, &bytes[part.start..near]).is_none() {
        return None;
    }
    let begins = |encoding: Encoding, place: usize, mark: usize| match encoding.begins(&bytes[place..], mark, is_end) {
        Guess::Yes => Some((place, Some((encoding, mark)))),
        Guess::More => Some((place, None)),
        Guess::No => None,
    };
    let mut from = part.start;
    while let Some(hit) = bytes.get(from..near).and_then(|rest| memchr2(0, 0xFF, rest)).map(|hit| from + hit) {
        let before = hit.checked_sub(1).map(|place| (place, bytes[place]));
        // Of several NULs the first may be the second byte of a character, and the last may be a first one.
        let last = if bytes[hit] == 0 { hit + nuls(&bytes[hit..near]) - 1 } else { hit };
        from = last + 1;
        let (little, big) = match (bytes[hit], before, bytes.get(hit + 1)) {
            (0xFF, _, Some(0xFE)) => (Some((hit, 2)), None),
            (0xFF, Some((place, 0xFE)), _) => (None, Some((place, 2))),
            (0xFF, ..) => (None, None),
            // What ends a line of 8-bit text is no half of a character, but a CR may be one of the CRLF that comes first.
            (_, Some((_, 0 | b'\n')) | None, _) => (None, Some((last, 0))),
            (_, Some((place, b'\r')), _) => match bytes.get(hit + 1..hit + 3) {
                Some(b"\n\0") => (Some((place, 0)), None),
                None if !is_end && part.contains(&place) => return Some((place, None)),
                _ => (None, Some((last, 0))),
            },
            (_, Some((place, _)), _) => (Some((place, 0)), Some((last, 0))),
        };
        let little = little.map(|(place, mark)| (Encoding::Utf16Le, place, mark));
        let big = big.map(|(place, mark)| (Encoding::Utf16Be, place, mark));
        let mut places = little.into_iter().chain(big).filter(|(_, place, _)| part.contains(place));
        if let Some(found) = places.find_map(|(encoding, place, mark)| begins(encoding, place, mark)) {
            return Some(found);
        }
    }
    None
}

/// Strips the NULs that a crash of the system left before a line.
fn without_nuls(line: &[u8]) -> &[u8] {
    &line[nuls(line)..]
}

/// Counts the NULs at the beginning.
fn nuls(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| **byte == 0).count()
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
