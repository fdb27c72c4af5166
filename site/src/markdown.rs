//! Sentences and commands as Markdown that shows them as they are.

use core::fmt::{self, Write};

use askama::filters::Escaper;

/// Escapes what Markdown or HTML would take for its own.
#[derive(Debug, Clone, Copy, Default)]
pub struct Markdown;

impl Escaper for Markdown {
    fn write_escaped_str<W: Write>(&self, mut out: W, text: &str) -> fmt::Result {
        let mut before = ' ';
        let mut letters = text.chars().peekable();
        while let Some(c) = letters.next() {
            let next = letters.peek().copied().unwrap_or(' ');
            let is_inside = before.is_alphanumeric() && next.is_alphanumeric();
            let is_own = match c {
                '<' | '>' | '*' | '`' | '[' | ']' => true,
                '_' => !is_inside,
                // Only before these does it escape; paths stay as they are.
                '\\' => next.is_ascii_punctuation(),
                '&' => next == '#' || next.is_ascii_alphabetic(),
                _ => false,
            };
            if is_own {
                out.write_char('\\')?;
            }
            out.write_char(c)?;
            before = c;
        }
        Ok(())
    }
}

/// An address between angle brackets.
pub fn address(url: &str) -> String {
    url.replace('<', "%3C").replace('>', "%3E")
}

/// A text as a block of code, each line behind `indent`.
pub fn fenced(text: &str, indent: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let lines = [fence.as_str()].into_iter().chain(text.lines()).chain([fence.as_str()]);
    lines.map(|line| [indent, line].concat()).collect::<Vec<_>>().join("\n")
}
