//! Text without what copying changes: blanks, quotes, capitals.

/// Whether a character stands for a quote of any kind.
pub fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '\u{b4}' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}')
}

/// Whether a character stands for a double quote.
pub fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '\u{ab}' | '\u{bb}' | '\u{201c}'..='\u{201f}')
}

/// Calls `push` with each byte of a text as it is in a squeezed one, and the offset of its character. Emphasis of Markdown
/// (`**`) is left out, too.
pub fn squeeze(text: &str, mut push: impl FnMut(u8, usize)) {
    let bytes = text.as_bytes();
    for (at, c) in text.char_indices() {
        // Nearly all characters are these.
        if c.is_ascii_alphanumeric() {
            push((c as u8).to_ascii_lowercase(), at);
            continue;
        }
        let is_emphasis = c == '*' && (bytes.get(at + 1) == Some(&b'*') || at > 0 && bytes[at - 1] == b'*');
        if c.is_whitespace() || is_quote(c) || is_emphasis || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}') {
            continue;
        }
        let mut utf8 = [0; 4];
        for byte in c.to_ascii_lowercase().encode_utf8(&mut utf8).bytes() {
            push(byte, at);
        }
    }
}

/// Returns a literal as it is in a squeezed text.
pub fn squeezed(literal: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(literal.len());
    squeeze(literal, |byte, _| out.push(byte));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_copying_changes_is_left_out() {
        for text in ["The widget 'EX01' isn't here.", "the  widget \u{2018}EX01\u{2019}\nis\u{ad}n\u{b4}t\u{a0}**here**."] {
            assert_eq!(squeezed(text), b"thewidgetex01isnthere.");
        }
        let mut places = Vec::new();
        squeeze("\u{e9} 'A' * b", |byte, at| places.push((byte, at)));
        assert_eq!(places, [(0xc3, 0), (0xa9, 0), (b'a', 4), (b'*', 7), (b'b', 9)]);
    }
}
