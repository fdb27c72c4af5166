//! Detects the encoding of an input by its first bytes.

/// Number of bytes needed to detect the encoding.
pub const HEAD: usize = 512;

/// The encoding of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, borsh::BorshSerialize, borsh::BorshDeserialize)]
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

    /// Detects the encoding by the first [`HEAD`] bytes (fewer if the input is shorter). Also returns the length of the byte
    /// order mark. Without a mark, 8-bit text counts as UTF-8 here, since each line is checked later.
    pub fn detect(head: &[u8]) -> (Encoding, usize) {
        match head {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
            [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
            [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
            _ => (guess(head), 0),
        }
    }
}

/// Detects UTF-16 without a byte order mark by a NUL in every other byte.
fn guess(head: &[u8]) -> Encoding {
    if head.len() < 4 {
        return Encoding::Utf8;
    }
    let pairs = head.len() / 2;
    let high = head.chunks_exact(2).filter(|p| p[0] == 0 && p[1] != 0).count();
    let low = head.chunks_exact(2).filter(|p| p[1] == 0 && p[0] != 0).count();
    if low * 10 >= pairs * 6 && high == 0 {
        Encoding::Utf16Le
    } else if high * 10 >= pairs * 6 && low == 0 {
        Encoding::Utf16Be
    } else {
        Encoding::Utf8
    }
}
