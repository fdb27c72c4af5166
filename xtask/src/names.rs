//! Short names between a module and its glue: those of wasm-bindgen end in hashes, which no compression makes smaller, and
//! stand in both files.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

/// Sections of a module.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The module and its glue with short names for what they import and export of one another. Only names that the glue knows
/// are changed.
pub fn shortened(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (mut imports, mut exports) = (BTreeMap::new(), BTreeMap::new());
    for (word, before, after) in words(glue) {
        if before.ends_with("wasm.") && word.len() > 2 {
            let number = exports.len();
            exports.entry(word.to_owned()).or_insert_with(|| short(number));
        } else if word.starts_with("__wb") && after.starts_with(':') {
            let number = imports.len();
            imports.entry(word.to_owned()).or_insert_with(|| short(number));
        }
    }
    let mut out = String::with_capacity(glue.len());
    let mut end = 0;
    for (word, before, after) in words(glue) {
        let names = if before.ends_with("wasm.") { &exports } else { &imports };
        let is_name = before.ends_with("wasm.") || after.starts_with(':');
        if let Some(name) = names.get(word).filter(|_| is_name) {
            out.push_str(&glue[end..before.len()]);
            out.push_str(name);
            end = before.len() + word.len();
        }
    }
    out.push_str(&glue[end..]);
    Ok((renamed(module, &imports, &exports)?, out))
}

/// The identifiers of a script, each with what stands before and after it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_word)?;
        let end = text[start..].find(|c| !is_word(c)).map_or(text.len(), |length| start + length);
        at = end;
        Some((&text[start..end], &text[..start], &text[end..]))
    })
}

/// `a` to `z`, `aa`…
fn short(number: usize) -> String {
    let letter = char::from(b'a' + (number % 26) as u8);
    if number < 26 { letter.to_string() } else { format!("{}{letter}", short(number / 26 - 1)) }
}

fn renamed(module: &[u8], imports: &BTreeMap<String, String>, exports: &BTreeMap<String, String>) -> Result<Vec<u8>> {
    let mut input = Reader { bytes: module, at: 0 };
    let mut out = input.take(8)?.to_vec();
    while input.at < module.len() {
        let id = input.byte()?;
        let size = input.number()?;
        let section = input.take(size)?;
        let content = match id {
            IMPORTS => entries(section, |input, out| {
                let module = input.text()?;
                put_text(out, module);
                let name = input.text()?;
                put_text(out, imports.get(name).map_or(name, String::as_str));
                match input.byte()? {
                    0 => skip(input, out, 0, |input| input.number().map(drop)),
                    // A table or a memory has limits, a global a type and whether it changes.
                    1 => skip(input, out, 1, |input| input.byte().and_then(|_| limits(input))),
                    2 => skip(input, out, 2, limits),
                    3 => skip(input, out, 3, |input| input.take(2).map(drop)),
                    kind => bail!("an import of the unknown kind {kind}"),
                }
            })?,
            EXPORTS => entries(section, |input, out| {
                let name = input.text()?;
                put_text(out, exports.get(name).map_or(name, String::as_str));
                let kind = input.byte()?;
                skip(input, out, kind, |input| input.number().map(drop))
            })?,
            // Notes to tools, which have done their work.
            CUSTOM => continue,
            _ => section.to_vec(),
        };
        out.push(id);
        put_number(&mut out, content.len());
        out.extend(content);
    }
    Ok(out)
}

/// A section that is a list, each entry copied by `copy`.
fn entries(section: &[u8], mut copy: impl FnMut(&mut Reader, &mut Vec<u8>) -> Result<()>) -> Result<Vec<u8>> {
    let mut input = Reader { bytes: section, at: 0 };
    let count = input.number()?;
    let mut out = Vec::with_capacity(section.len());
    put_number(&mut out, count);
    for _ in 0..count {
        copy(&mut input, &mut out)?;
    }
    Ok(out)
}

/// Copies a kind and what `read` reads behind it.
fn skip(input: &mut Reader, out: &mut Vec<u8>, kind: u8, read: impl FnOnce(&mut Reader) -> Result<()>) -> Result<()> {
    let start = input.at;
    read(input)?;
    out.push(kind);
    out.extend_from_slice(&input.bytes[start..input.at]);
    Ok(())
}

fn limits(input: &mut Reader) -> Result<()> {
    let has_most = input.byte()? & 1 == 1;
    input.number()?;
    if has_most {
        input.number()?;
    }
    Ok(())
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at + count).context("the module is cut")?;
        self.at += count;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    fn number(&mut self) -> Result<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 || shift > 35 {
                return Ok(number);
            }
        }
    }

    fn text(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).context("a name is not UTF-8")
    }
}

fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put_number(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_names() -> Result<()> {
        // (import "m" "__wbg_x_1" (func 0)) and (export "long_name" (func 0)), with an empty section of types before.
        let module = b"\0asm\x01\0\0\0\x01\x01\0\x02\x0f\x01\x01m\x09__wbg_x_1\0\0\x07\x0d\x01\x09long_name\0\0";
        let glue = "const a = { __wbg_x_1: function() { return wasm.long_name(__wbg_x_1) } }";
        let (module, glue) = shortened(module, glue)?;
        assert_eq!(glue, "const a = { a: function() { return wasm.a(__wbg_x_1) } }");
        assert_eq!(module, b"\0asm\x01\0\0\0\x01\x01\0\x02\x07\x01\x01m\x01a\0\0\x07\x05\x01\x01a\0\0");
        assert!(shortened(b"\0asm\x01\0\0\0\x02\x7f", "").is_err());
        Ok(())
    }

    #[test]
    fn names_differ() {
        let names: std::collections::BTreeSet<String> = (0..1000).map(short).collect();
        assert_eq!((names.len(), short(0), short(26)), (1000, "a".into(), "aa".into()));
    }
}
