//! Tables in few bytes: declared as plain Rust values, packed by the compiler, unpacked at their first use.
//!
//! In memory most of such a table is pointers, lengths and padding, and every reader of a page fetches them. Packed it is a
//! row of numbers and a row of texts, which compress to what they say. Writer and reader of a table stand side by side and
//! go through it in the same order; a value that does not fit is an error of the build.

/// What the compiler writes a table into. It is large, and only the compiler has it.
pub struct Writer {
    numbers: [u8; 1 << 15],
    texts: [u8; 1 << 18],
    /// How many bytes of numbers there are.
    pub many_numbers: usize,
    /// How many bytes of texts there are.
    pub many_texts: usize,
}

impl Writer {
    /// An empty table.
    pub const fn new() -> Self {
        Self { numbers: [0; 1 << 15], texts: [0; 1 << 18], many_numbers: 0, many_texts: 0 }
    }

    /// Adds a number below 256.
    pub const fn byte(&mut self, number: usize) {
        assert!(number < 256, "too large a number for a packed table");
        self.numbers[self.many_numbers] = number as u8;
        self.many_numbers += 1;
    }

    /// Adds a number below 65,536.
    pub const fn word(&mut self, number: usize) {
        self.byte(number & 255);
        self.byte(number >> 8);
    }

    /// Adds a text.
    pub const fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            assert!(bytes[at] != 0, "a text of a packed table ends with NUL");
            self.letter(bytes[at]);
            at += 1;
        }
        self.letter(0);
    }

    /// Adds a byte of a text, or the NUL that ends it.
    pub const fn letter(&mut self, byte: u8) {
        self.texts[self.many_texts] = byte;
        self.many_texts += 1;
    }

    /// Adds a list of texts.
    pub const fn texts(&mut self, list: &[&str]) {
        self.byte(list.len());
        let mut at = 0;
        while at < list.len() {
            self.text(list[at]);
            at += 1;
        }
    }

    /// The numbers, cut to their length.
    pub const fn numbers<const N: usize>(&self) -> [u8; N] {
        head(&self.numbers)
    }

    /// The texts, cut to their length.
    pub const fn all_texts<const N: usize>(&self) -> [u8; N] {
        head(&self.texts)
    }
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

const fn head<const N: usize>(from: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    let mut at = 0;
    while at < N {
        out[at] = from[at];
        at += 1;
    }
    out
}

/// Whether two texts are the same; `==` is not for the compiler.
pub const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// Reads a table in the order in which it was written. What it yields lasts as long as the program.
#[derive(Debug)]
pub struct Reader {
    numbers: &'static [u8],
    texts: &'static [u8],
}

impl Reader {
    /// Over what a [`Writer`] made.
    pub fn new(numbers: &'static [u8], texts: &'static [u8]) -> Self {
        Self { numbers, texts }
    }

    /// The next number of one byte; 0 behind the last.
    pub fn byte(&mut self) -> usize {
        let Some((first, rest)) = self.numbers.split_first() else { return 0 };
        self.numbers = rest;
        usize::from(*first)
    }

    /// The next number of two bytes.
    pub fn word(&mut self) -> usize {
        self.byte() | self.byte() << 8
    }

    /// The next text.
    pub fn text(&mut self) -> &'static str {
        let end = setup_readiness_scan::wide::first(0, self.texts).unwrap_or(self.texts.len());
        let (text, rest) = self.texts.split_at(end);
        self.texts = rest.get(1..).unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }

    /// The next list.
    pub fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> T) -> &'static [T] {
        let many = self.byte();
        let mut out = Vec::with_capacity(many);
        for _ in 0..many {
            out.push(item(self));
        }
        out.leak()
    }

    /// The next list of texts.
    pub fn texts(&mut self) -> &'static [&'static str] {
        self.list(Self::text)
    }
}

/// Packs a table: `packed!(WRITER)` is a [`Reader`] of what the constant `WRITER` holds.
macro_rules! packed {
    ($writer:expr) => {{
        static NUMBERS: [u8; $writer.many_numbers] = $writer.numbers();
        static TEXTS: [u8; $writer.many_texts] = $writer.all_texts();
        $crate::facts::packed::Reader::new(&NUMBERS, &TEXTS)
    }};
}
pub(crate) use packed;
