//! Prints what each crate costs in WebAssembly modules that still have their names, as Markdown: `size app=app.wasm …`.
//!
//! A function counts for the crate whose code it is, generic code for the crate that it is written in; an implementation of a
//! trait counts for the crate of the type. Called by `cargo xtask size`.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result};
use wasmparser::{Name, NameSectionReader, Parser, Payload, TypeRef};

/// Crates below this part of a module share one line.
const LEAST: f64 = 0.004;

fn main() -> Result<()> {
    for argument in std::env::args().skip(1) {
        let (name, path) = argument.split_once('=').context("each argument is NAME=FILE")?;
        let module = std::fs::read(path).with_context(|| format!("cannot read {path}"))?;
        println!("{}", table(name, &module)?);
    }
    Ok(())
}

/// What belongs together: a crate, or a section.
#[derive(Default)]
struct Group {
    functions: usize,
    content: Vec<u8>,
}

/// The groups of a module by name.
fn groups(module: &[u8]) -> Result<BTreeMap<String, Group>> {
    let mut imported = 0;
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    let mut functions = Vec::new();
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => functions.push(body.range()),
            Payload::DataSection(section) => {
                let data = groups.entry("(texts and tables)".into()).or_default();
                data.content.extend_from_slice(part(module, &section.range()));
            }
            Payload::ElementSection(section) => {
                let table = groups.entry("(types, imports, exports, table)".into()).or_default();
                table.content.extend_from_slice(part(module, &section.range()));
            }
            Payload::CustomSection(section) if section.name() == "name" => {
                let reader = NameSectionReader::new(wasmparser::BinaryReader::new(section.data(), section.data_offset()));
                for part in reader {
                    if let Name::Function(map) = part? {
                        for naming in map {
                            let naming = naming?;
                            names.insert(naming.index, naming.name.to_owned());
                        }
                    }
                }
            }
            Payload::TypeSection(section) => {
                let rest = groups.entry("(types, imports, exports, table)".into()).or_default();
                rest.content.extend_from_slice(part(module, &section.range()));
            }
            _ => {}
        }
    }
    for (at, range) in functions.into_iter().enumerate() {
        let index = imported + u32::try_from(at)?;
        let name = names.get(&index).map_or("", String::as_str);
        let group = groups.entry(crate_of(name)).or_default();
        group.functions += 1;
        group.content.extend_from_slice(part(module, &range));
    }
    Ok(groups)
}

fn part<'a>(module: &'a [u8], range: &Range<u64>) -> &'a [u8] {
    let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    module.get(place(range.start)..place(range.end)).unwrap_or_default()
}

/// The crate in a function's name: the first path in it.
fn crate_of(name: &str) -> String {
    const OTHER: &str = "(exports and shims)";
    // Code that the compiler makes for a type.
    const MADE: [&str; 2] = ["::drop_in_place", "::call_once"];
    let made_for = MADE.iter().find_map(|made| {
        let (_, types) = name.strip_prefix("core")?.split_once(made)?;
        types.contains("::").then_some(types)
    });
    let mut rest = made_for.unwrap_or(name);
    while let Some(at) = rest.find("::") {
        // A crate's name is followed by its hash in brackets, or by nothing.
        let before = rest[..at].rsplit_once('[').filter(|_| rest[..at].ends_with(']')).map_or(&rest[..at], |(before, _)| before);
        let start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
        let word = &before[start..];
        if word.starts_with(|c: char| c.is_ascii_lowercase()) {
            return word.to_owned();
        }
        rest = &rest[at + 2..];
    }
    OTHER.into()
}

fn table(name: &str, module: &[u8]) -> Result<String> {
    let groups = groups(module)?;
    let mut rows: Vec<(String, usize, usize, usize)> = Vec::new();
    for (name, group) in &groups {
        rows.push((name.clone(), group.functions, group.content.len(), compressed(&group.content)?));
    }
    let plain: usize = rows.iter().map(|row| row.2).sum();
    let whole: Vec<u8> = groups.into_values().flat_map(|group| group.content).collect();
    let packed = compressed(&whole)?;
    // Each alone compresses worse than all together.
    let alone: usize = rows.iter().map(|row| row.3).sum();
    let share = |size: usize| (size as f64 * packed as f64 / alone as f64).round();
    rows.sort_by_key(|row| std::cmp::Reverse(row.3));
    let (shown, few): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.3 as f64 / alone as f64 >= LEAST);
    let mut text = format!("## `{name}`\n\n| Crate | Functions | Bytes | Brotli |\n|---|---:|---:|---:|\n");
    for (name, functions, plain, alone) in &shown {
        let name = if name.starts_with('(') { name.clone() } else { format!("`{name}`") };
        text.push_str(&format!("| {name} | {functions} | {plain} | {} |\n", share(*alone)));
    }
    let sum = |of: fn(&(String, usize, usize, usize)) -> usize| few.iter().map(of).sum::<usize>();
    text.push_str(&format!("| {} others | {} | {} | {} |\n", few.len(), sum(|row| row.1), sum(|row| row.2), share(sum(|row| row.3))));
    text.push_str(&format!("| **all** | | {plain} | {packed} |\n"));
    Ok(text)
}

fn compressed(mut content: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut content, &mut out, &parameters)?;
    Ok(out.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_of_a_function() {
        for (name, expected) in [
            ("<alloc[1f]::vec::Vec<setup_readiness[2a]::x::Y>>::push", "alloc"),
            ("setup_readiness[2a]::decide::decide", "setup_readiness"),
            ("<&T as core[9]::fmt::Debug>::fmt", "core"),
            ("<setup_readiness[2a]::A as serde_core[3]::ser::Serialize>::serialize::<X>", "setup_readiness"),
            ("alloc::vec::Vec<T>::push::h0123456789abcdef", "alloc"),
            ("core[9]::ptr::drop_in_place::<alloc[1]::rc::Rc<x::Y>>", "alloc"),
            ("core[9]::ptr::drop_in_place::<leptos[1]::x::Y>", "leptos"),
            ("<core[9]::ops::function::FnOnce>::call_once", "core"),
            ("core[9]::ops::function::FnOnce::call_once::<setup_readiness[2a]::view::x::{closure#0}, ()>", "setup_readiness"),
            ("__wbindgen_malloc", "(exports and shims)"),
            ("", "(exports and shims)"),
        ] {
            assert_eq!(crate_of(name), expected, "{name}");
        }
    }
}
