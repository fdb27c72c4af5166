//! Detects the encoding of an input by its bytes: at its beginning, and wherever it may change inside, as it does where a program
//! appends to a file in another encoding.
//!
//! Every decision takes a number of bytes from one place on, so that it does not matter in which chunks they come.

/// Number of bytes that every decision takes at most.
pub const LOOK: usize = 512;
/// Number of characters after which text in UTF-16 is taken for 8-bit text if all bytes of them are ASCII.
const ASCII_PAIRS: usize = 16;
/// The same at the end of the input.
const ASCII_PAIRS_AT_END: usize = 4;

/// The encoding of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, borsh::BorshSerialize, borsh::BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Encoding {
    /// UTF-8, ASCII included.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, little-endian.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, big-endian.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Not UTF-8: read as windows-1252.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// More bytes are needed.
    More,
}

/// What a line of UTF-16 begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beginning {
    /// Text in this encoding, after a byte order mark of this length.
    Text(Encoding, usize),
    /// More bytes are needed.
    More,
}

impl Encoding {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
        }
    }

    /// Whether every character takes at least two bytes.
    pub fn is_utf16(self) -> bool {
        matches!(self, Encoding::Utf16Le | Encoding::Utf16Be)
    }

    /// Returns the character, or half of one, that two bytes stand for in UTF-16.
    #[inline(always)]
    pub fn unit(self, pair: [u8; 2]) -> u16 {
        if self == Encoding::Utf16Be { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    }

    /// Detects the encoding by the first [`LOOK`] bytes (fewer if the input is shorter). Also returns the length of the byte
    /// order mark. 8-bit text counts as UTF-8 here, since each line is checked later.
    pub fn detect(head: &[u8]) -> (Encoding, usize) {
        if let Some(found) = mark(head) {
            return found;
        }
        // Text of any script has spaces, digits and line ends.
        let wide = |encoding: &Encoding| {
            let head = Head::new(*encoding, head);
            head.is_text && head.count > 1 && (head.is_line || head.ascii * 5 >= head.count)
        };
        let found = [Encoding::Utf16Le, Encoding::Utf16Be].into_iter().find(|e| wide(e) && !e.is_narrow(head));
        (found.unwrap_or(Encoding::Utf8), 0)
    }

    /// Whether text in this kind of UTF-16 begins here, after a byte order mark of this length. Looks at a line of it, or at
    /// [`LOOK`] bytes; without a mark the first characters must be ASCII. `is_end` says that the input ends with these bytes.
    pub fn begins(self, bytes: &[u8], mark: usize, is_end: bool) -> Guess {
        let window = &bytes[..bytes.len().min(LOOK)];
        let head = Head::new(self, window.get(mark..).unwrap_or_default());
        if !head.is_text {
            Guess::No
        } else if !head.is_line && window.len() < LOOK && !is_end {
            Guess::More
        } else if mark > 0 || head.count > 1 && head.leads {
            Guess::Yes
        } else {
            Guess::No
        }
    }

    /// Tells in which encoding a line begins that follows a line in this kind of UTF-16.
    pub fn next_line(self, bytes: &[u8], is_end: bool) -> Beginning {
        let window = &bytes[..bytes.len().min(LOOK)];
        let other = if self == Encoding::Utf16Le { Encoding::Utf16Be } else { Encoding::Utf16Le };
        if let Some((encoding, length)) = mark(window) {
            return Beginning::Text(encoding, length);
        }
        let Some(pair) = window.first_chunk::<2>() else {
            // One byte is no character.
            return if !is_end { Beginning::More } else { Beginning::Text(Encoding::Utf8, 0) };
        };
        match self.unit(*pair) {
            // What a crash left.
            0 => return Beginning::Text(self, 2),
            1..0x100 => return Beginning::Text(self, 0),
            _ => {}
        }
        if window.len() < LOOK && !is_end {
            return Beginning::More;
        }
        if (1..0x100).contains(&other.unit(*pair)) && other.begins(window, 0, true) == Guess::Yes {
            return Beginning::Text(other, 0);
        }
        Beginning::Text(if self.is_narrow(window) { Encoding::Utf8 } else { self }, 0)
    }

    /// Whether these bytes are 8-bit text rather than text in this kind of UTF-16.
    fn is_narrow(self, window: &[u8]) -> bool {
        is_narrow_line(window) || self.ends(window, false) == Guess::Yes
    }

    /// Whether text in UTF-16 ends here and ASCII begins, in the middle of a line.
    pub fn ends(self, bytes: &[u8], is_end: bool) -> Guess {
        let pairs = bytes.as_chunks::<2>().0;
        let pairs = &pairs[..pairs.len().min(ASCII_PAIRS)];
        if !pairs.iter().flatten().all(is_ascii_text) {
            return Guess::No;
        }
        if pairs.len() < ASCII_PAIRS && !is_end {
            return Guess::More;
        }
        // Characters of one script have one high byte, which may look like ASCII.
        let high = |pair: &[u8; 2]| self.unit(*pair) >> 8;
        let is_script = pairs.iter().all(|pair| high(pair) == high(&pairs[0]));
        if pairs.len() >= ASCII_PAIRS_AT_END && !is_script { Guess::Yes } else { Guess::No }
    }
}

/// What some bytes are as UTF-16, up to the end of the first line.
struct Head {
    /// Whether all are text.
    is_text: bool,
    /// Number of characters, of which the half of one counts too, and of those that are ASCII.
    count: usize,
    ascii: usize,
    /// Whether the first three are ASCII.
    leads: bool,
    /// Whether the line ends.
    is_line: bool,
}

impl Head {
    fn new(encoding: Encoding, bytes: &[u8]) -> Head {
        let mut head = Head { is_text: true, count: 0, ascii: 0, leads: true, is_line: false };
        let mut is_high = false;
        for pair in bytes.as_chunks::<2>().0 {
            let unit = encoding.unit(*pair);
            head.is_text = match unit {
                0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA0..0xDC00 | 0xE000..0xFFFE => !is_high,
                0xDC00..0xE000 => is_high,
                _ => false,
            };
            is_high = (0xD800..0xDC00).contains(&unit);
            head.count += 1;
            head.ascii += usize::from(unit < 0x80);
            head.leads &= head.count > 3 || unit < 0x80;
            // A line end alone tells too little. Another mark begins another text.
            head.is_line = matches!(unit, 0x0A | 0x0D | 0xFEFF) && head.count > 1;
            if !head.is_text || head.is_line {
                break;
            }
        }
        head
    }
}

/// Parses a byte order mark.
fn mark(bytes: &[u8]) -> Option<(Encoding, usize)> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some((Encoding::Utf8, 3)),
        [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, 2)),
        [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, 2)),
        _ => None,
    }
}

/// Whether a byte stands in ASCII text.
pub fn is_ascii_text(byte: &u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~')
}

/// Whether a line of 8-bit text begins here: it ends before any NUL or byte order mark, and looks like text. A line of UTF-16 has
/// a NUL at its end at the latest.
fn is_narrow_line(window: &[u8]) -> bool {
    let end = memchr::memchr3(0, 0xFE, 0xFF, window).unwrap_or(window.len());
    // The byte before a NUL belongs to what comes after the line.
    let line = &window[..if window.get(end) == Some(&0) { end.saturating_sub(1) } else { end }];
    if memchr::memchr2(b'\n', b'\r', line).is_none() && end < window.len() {
        return false;
    }
    let ascii = line.iter().filter(|byte| byte.is_ascii()).count();
    let is_utf8 = core::str::from_utf8(line).map_or_else(|error| error.error_len().is_none(), |_| true);
    line.iter().all(|byte| !byte.is_ascii() || is_ascii_text(byte)) && (is_utf8 || ascii * 4 >= line.len() * 3)
}
