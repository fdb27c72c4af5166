//! Parses a line of the log into header (time stamp, level), tag and text, without copying.

/// The header of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header<'a> {
    /// The stamp as written, `03/14/2026 09:26:53.0589`.
    pub stamp: &'a [u8],
    /// 0 for Setup itself, 1 for a task, 2 for a cmdlet inside a task.
    pub level: u32,
    /// Offset of the text.
    pub text: usize,
}

/// The tag that follows the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// `[ERROR]`
    Error,
    /// `[WARNING]`
    Warning,
    /// `[REQUIRED]`: a failed check.
    Required,
    /// `[RECOMENDED]` (as Setup spells it) or `[RECOMMENDED]`.
    Recommended,
    /// `[ERROR-REFERENCE]`
    Reference,
}

/// Parses the header of a line. Returns `None` for a continuation line. Tolerates what happens to pasted text: blanks and
/// quote marks before the header, and a missing first bracket.
pub fn header(line: &[u8]) -> Option<Header<'_>> {
    match line.first()? {
        b'[' => stamped(line, 1),
        b'0' | b'1' => stamped(line, 0),
        b' ' | b'>' | b'"' | b'\t' | b'\'' => {
            let skip = line.iter().position(|b| !matches!(b, b' ' | b'>' | b'"' | b'\t' | b'\''))?;
            match line[skip] {
                b'[' => stamped(line, skip + 1),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Parses a header whose stamp begins at `at`.
#[inline]
fn stamped(line: &[u8], at: usize) -> Option<Header<'_>> {
    let stamp = line.get(at..)?.first_chunk::<28>()?;
    if !is_stamp(stamp) {
        return None;
    }
    let mut level = u32::from(stamp[27] - b'0');
    let mut end = at + 28;
    while let Some(d) = line.get(end).filter(|b| b.is_ascii_digit()) {
        level = level.saturating_mul(10).saturating_add(u32::from(d - b'0'));
        end += 1;
    }
    if line.get(end) != Some(&b']') {
        return None;
    }
    end += 1;
    if line.get(end) == Some(&b' ') {
        end += 1;
    }
    Some(Header { stamp: &stamp[..24], level, text: end })
}

/// Whether a line has the form `dd/dd/dddd dd:dd:dd.dddd] [d`. Compares eight bytes at a time, since it runs on every line.
#[inline(always)]
fn is_stamp(s: &[u8; 28]) -> bool {
    const DATE: Form = Form::new(b"00.00.00");
    const HOUR: Form = Form::new(b"00 00:00");
    const SECOND: Form = Form::new(b":00.0000");
    const LEVEL: Form = Form::new(b"0000] [0");
    let word = |at: usize| s[at..].first_chunk().map_or(0, |c| u64::from_le_bytes(*c));
    let separator = u64::from(s[2] ^ b'.');
    matches!(s[2], b'/' | b'-' | b'.')
        && DATE.fits(word(0) ^ (separator << 16 | separator << 40))
        && HOUR.fits(word(8))
        && SECOND.fits(word(16))
        && LEVEL.fits(word(20))
}

/// Eight bytes of a template in which `0` stands for any digit and other bytes for themselves.
struct Form {
    bytes: u64,
    is_digit: u64,
}

impl Form {
    const fn new(form: &[u8; 8]) -> Self {
        let mut is_digit = [0; 8];
        let mut at = 0;
        while at < 8 {
            is_digit[at] = if form[at] == b'0' { 0xFF } else { 0 };
            at += 1;
        }
        Self { bytes: u64::from_le_bytes(*form), is_digit: u64::from_le_bytes(is_digit) }
    }

    #[inline(always)]
    fn fits(&self, word: u64) -> bool {
        // A digit becomes 0 to 9, any other byte 0.
        let rest = word ^ self.bytes;
        rest & (0xF0F0_F0F0_F0F0_F0F0 | !self.is_digit) == 0
            && (rest + (0x0606_0606_0606_0606 & self.is_digit)) & 0x1010_1010_1010_1010 == 0
    }
}

/// Splits a tag off the text of a record.
pub fn tag(text: &[u8]) -> (Option<Tag>, &[u8]) {
    if text.first() != Some(&b'[') {
        return (None, text);
    }
    const TAGS: [(&[u8], Tag); 6] = [
        (b"[ERROR]", Tag::Error),
        (b"[WARNING]", Tag::Warning),
        (b"[REQUIRED]", Tag::Required),
        (b"[RECOMENDED]", Tag::Recommended),
        (b"[RECOMMENDED]", Tag::Recommended),
        (b"[ERROR-REFERENCE]", Tag::Reference),
    ];
    for (literal, tag) in TAGS {
        if let Some(rest) = text.strip_prefix(literal) {
            return (Some(tag), rest.strip_prefix(b" ").unwrap_or(rest));
        }
    }
    (None, text)
}

/// Converts a stamp to ISO 8601 without zone. Setup always writes month, day, year, and `.0589` for 589 ms.
pub fn iso(stamp: &[u8]) -> Option<String> {
    let s = core::str::from_utf8(stamp).ok()?;
    if s.len() < 24 {
        return None;
    }
    Some([&s[6..10], "-", &s[0..2], "-", &s[3..5], "T", &s[11..19], ".", &s[21..24]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        let line = b"[03/14/2026 09:26:53.0589] [12] [ERROR] text";
        let h = header(line).expect("a header");
        assert_eq!((h.level, &line[h.text..]), (12, &b"[ERROR] text"[..]));
        assert_eq!(iso(h.stamp).as_deref(), Some("2026-03-14T09:26:53.589"));
        for ok in ["[01-27-2021 13:40:29.0619] [2] x", "01-27-2021 13:40:29.0619] [2] x", "> [11.14.2022 17:13:08.0074] [0] x"] {
            assert!(header(ok.as_bytes()).is_some(), "{ok}");
        }
        for not in ["   at A.B()", "[03/14/2026] [1] x", "[03/14-2026 09:26:53.0589] [1] x", "[03/14/2026 09:26:53.0589] [x] y", ""] {
            assert!(header(not.as_bytes()).is_none(), "{not}");
        }
    }

    #[test]
    fn every_place_of_a_stamp_counts() {
        let line = *b"03/14/2026 09:26:53.0589] [1";
        for at in 0..line.len() {
            for byte in 0..=255 {
                let mut other = line;
                other[at] = byte;
                let good = if line[at].is_ascii_digit() { byte.is_ascii_digit() } else { byte == line[at] };
                assert_eq!(is_stamp(&other), good, "{}", String::from_utf8_lossy(&other));
            }
        }
    }

    #[test]
    fn tags_stand_first_or_are_none() {
        assert_eq!(tag(b"[RECOMENDED] a"), (Some(Tag::Recommended), &b"a"[..]));
        assert_eq!(tag(b"Process output: [ERROR] a").0, None);
    }
}
