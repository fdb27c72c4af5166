//! A text reduced to what survives copying: its letters and digits, without case, blanks and punctuation. Texts are compared
//! in this form.
//!
//! Signs that a reader of screenshots takes for each other are one (l, i and 1; o and 0), and so are "not" and its short form.

/// What each ASCII character becomes; 0 is left out.
const FOLDED: [u8; 128] = {
    let mut table = [0; 128];
    let mut at = 0;
    while at < 128 {
        let c = at as u8;
        table[at] = match c {
            b'I' | b'i' | b'1' => b'l',
            b'0' => b'o',
            b'0'..=b'9' | b'a'..=b'z' => c,
            b'A'..=b'Z' => c + 32,
            _ => 0,
        };
        at += 1;
    }
    table
};

/// Stands for any letter or digit that no message of Setup has.
const OTHER: u8 = 0x7f;

/// A text in lines, reduced.
#[derive(Debug, Default)]
pub struct Skeleton {
    bytes: Vec<u8>,
    /// For each byte the offset of its character in its line.
    at: Vec<u32>,
    /// For each line the number of bytes before it.
    lines: Vec<u32>,
}

/// A place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the line.
    pub line: usize,
    /// Offset in the line, in bytes.
    pub offset: usize,
}

impl Skeleton {
    /// Reduces a single line.
    pub fn of(text: &str) -> Self {
        let mut out = Self::default();
        out.line(text);
        out
    }

    /// Adds a line.
    pub fn line(&mut self, text: &str) {
        self.lines.push(self.bytes.len() as u32);
        for (offset, c) in text.char_indices() {
            let offset = offset as u32;
            match c {
                _ if c.is_ascii() => match FOLDED[c as usize & 127] {
                    0 => {}
                    folded => self.byte(folded, offset),
                },
                // Ligatures in documents.
                '\u{fb01}' | '\u{fb02}' => {
                    self.byte(b'f', offset);
                    self.byte(b'l', offset);
                }
                _ if c.is_alphanumeric() => self.byte(OTHER, offset),
                _ => {}
            }
        }
    }

    fn byte(&mut self, byte: u8, offset: u32) {
        // "not" becomes "nt", and "cannot" what "can't" is.
        if byte == b't' && self.bytes.ends_with(b"no") {
            self.pop();
            if self.bytes.ends_with(b"cann") {
                self.pop();
            }
        }
        self.bytes.push(byte);
        self.at.push(offset);
    }

    fn pop(&mut self) {
        self.bytes.pop();
        self.at.pop();
        // A line may have ended inside the word.
        let len = self.bytes.len() as u32;
        for line in self.lines.iter_mut().rev().take_while(|line| **line > len) {
            *line = len;
        }
    }

    /// Returns the letters and digits.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the place of a byte in the text.
    pub fn place(&self, at: usize) -> Option<Place> {
        let offset = *self.at.get(at)? as usize;
        Some(Place { line: self.lines.partition_point(|line| *line as usize <= at).checked_sub(1)?, offset })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_leaves_the_same() {
        let same = |a: &str, b: &str| assert_eq!(Skeleton::of(a).bytes(), Skeleton::of(b).bytes(), "{a} / {b}");
        same("Setup can't continue; it isn't 10.", "SETUP CANNOT CONTINUE, it is not IO");
        same("the Schema Admins' group", "the  Schema Admins\u{2019}\u{a0}group");
        same("couldn't", "could not");
        assert_ne!(Skeleton::of("2013").bytes(), Skeleton::of("2016").bytes());
    }

    #[test]
    fn every_byte_has_its_place() {
        let mut text = Skeleton::default();
        text.line("One can");
        text.line("no");
        text.line("t, \u{e9}\u{fb01}x");
        assert_eq!(text.bytes(), b"onecant\x7fflx");
        assert_eq!(text.place(0), Some(Place { line: 0, offset: 0 }));
        assert_eq!(text.place(6), Some(Place { line: 2, offset: 0 }));
        assert_eq!(text.place(7), Some(Place { line: 2, offset: 3 }));
        assert_eq!(text.place(11), None);
        let mut empty = Skeleton::default();
        empty.line("");
        empty.line("a");
        assert_eq!(empty.place(0), Some(Place { line: 1, offset: 0 }));
    }
}
