//! Decodes the text of a line, and shortens it without breaking a character.

use std::borrow::Cow;

use super::lines::MAX_LINE;

/// Decodes a line as UTF-8, or as windows-1252 if it is not valid UTF-8.
pub fn text(bytes: &[u8]) -> String {
    decode(bytes).into_owned()
}

/// Like [`text`], but borrows the line if it is UTF-8.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(bytes) {
        Ok(s) => Cow::Borrowed(s),
        // A line cut at the maximum length may end inside a character.
        Err(e) if e.error_len().is_none() && bytes.len() + 4 > MAX_LINE => {
            String::from_utf8_lossy(&bytes[..e.valid_up_to()]).into_owned().into()
        }
        Err(_) => bytes.iter().map(|&b| windows_1252(b)).collect::<String>().into(),
    }
}

/// Returns at most this many bytes from the beginning, without breaking a UTF-8 character.
pub fn cut(bytes: &[u8], max: usize) -> &[u8] {
    let mut end = bytes.len().min(max);
    if end < bytes.len() {
        while end + 4 > max && end > 0 && bytes[end] & 0xC0 == 0x80 {
            end -= 1;
        }
    }
    &bytes[..end]
}

/// Returns at most this many characters from the beginning.
pub fn clip(text: &str, max: usize) -> &str {
    if text.len() <= max {
        return text;
    }
    text.char_indices().nth(max).map_or(text, |(end, _)| &text[..end])
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bit_text_is_windows_1252() {
        assert_eq!(decode(b"caf\xe9 \x80"), "café €");
        assert!(matches!(decode("café".as_bytes()), Cow::Borrowed("café")));
    }

    #[test]
    fn cuts_between_characters() {
        assert_eq!((cut("aé".as_bytes(), 2), clip("aéb", 2)), (&b"a"[..], "aé"));
        assert_eq!((cut(b"ab", 5), clip("ab", 5)), (&b"ab"[..], "ab"));
        // Not UTF-8: nothing to respect.
        assert_eq!(cut(b"a\xe9b", 2), b"a\xe9");
    }
}
