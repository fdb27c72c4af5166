//! Answers in a link: `#answers=Product:2019;Operation:install`, percent-encoded, keyed by question, in any order.
//!
//! A link may be old, cut or edited, so valid parts are used and the others are reported. What goes into a link are only answers
//! that a person chose from a list: whatever was typed may name somebody.

use crate::catalog::builds::BUILDS;
use crate::facts::answers::{Answers, CAUSE, UNKNOWN};
use crate::facts::common::SetupBuild;
use crate::facts::fact::Kind;

/// Maximum length of the value of `answers=`, in bytes.
const MOST: usize = 64 << 10;

/// Writes answers in the form of a link.
pub fn write(answers: &Answers) -> String {
    let mut out = String::new();
    for (name, value) in answers.iter() {
        part(name, value, &mut out);
    }
    out
}

/// Whether an answer is one of a list that is the same for everybody.
pub fn is_closed(name: &str, value: &str) -> bool {
    if value == UNKNOWN || name.starts_with(CAUSE) {
        return true;
    }
    let Some(fact) = crate::facts::find(name) else { return false };
    let is_build = |build: &[u16; 4]| build.map(|n| n.to_string()).join(".") == value;
    fact.kind == Kind::Flag || fact.choices.contains(&value) || *fact == SetupBuild && BUILDS.iter().any(|build| is_build(&build.0))
}

/// Splits answers into those that may go into a link, in its form, and the others.
pub fn share(answers: &Answers) -> (String, String) {
    let (mut shared, mut rest) = (String::new(), String::new());
    for (name, value) in answers.iter() {
        part(name, value, if is_closed(name, value) { &mut shared } else { &mut rest });
    }
    (shared, rest)
}

/// Adds one answer in the form of a link.
pub fn part(name: &str, value: &str, out: &mut String) {
    if !out.is_empty() {
        out.push(';');
    }
    encode(name, out);
    out.push(':');
    // `?`, for "I don't know", needs no escape in a fragment.
    if value == UNKNOWN {
        out.push_str(UNKNOWN);
    } else {
        encode(value, out);
    }
}

/// Splits a link into names and values, or parts that could not be split.
pub fn parts(text: &str) -> impl Iterator<Item = Result<(String, String), &str>> {
    text.split(';').filter(|p| !p.trim().is_empty()).map(|part| {
        let (name, value) = part.split_once(':').ok_or(part)?;
        Ok((decode(name).ok_or(part)?, decode(value).ok_or(part)?))
    })
}

/// Parses the value of `answers=`. Returns the answers, and the parts that were rejected, decoded as far as possible.
pub fn read(text: &str) -> (Answers, Vec<String>) {
    let mut answers = Answers::default();
    let mut rest = Vec::new();
    let whole = text.len() <= MOST;
    let text = if whole { text } else { &text[..text.floor_char_boundary(MOST)] };
    // Some programs escape the whole link a second time.
    let text = if text.contains(':') { text.to_owned() } else { decode(text).unwrap_or_else(|| text.to_owned()) };
    for found in parts(&text) {
        match found {
            Ok((name, value)) if answers.add(&name, &value).is_ok() => {}
            Ok((name, value)) => rest.push(cut(&[&name, ":", &value].concat())),
            Err(part) => rest.push(cut(&decode(part).unwrap_or_else(|| part.to_owned()))),
        }
    }
    if !whole {
        rest.push("…".to_owned());
    }
    (answers, rest)
}

fn cut(text: &str) -> String {
    text.chars().take(200).collect()
}

fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
}

/// Decodes percent escapes. Returns `None` if one is invalid or the result is not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let high = char::from(bytes.next()?).to_digit(16)?;
        let low = char::from(bytes.next()?).to_digit(16)?;
        out.push((high * 16 + low) as u8);
    }
    String::from_utf8(out).ok()
}
