//! `cargo xtask size`: what each crate costs in the module, kept in `docs/size.md`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;
use xshell::cmd;

use crate::{assets, bundle, project, tools};

const KEPT: &str = "docs/size.md";

const INTRODUCTION: &str = "\
# What each crate costs

Written by `cargo xtask size`: the module as it is shipped, but with the names of its functions left in, as twiggy measures it.

A function counts for the crate whose code it is. Generic code counts for the crate in which it is written, an implementation of
a trait, and what the compiler makes for a type, for the crate of the type; what was inlined counts for the function around it.
Items are functions, and pieces of data where there is no crate.
`budgets.toml` limits what a page transfers of all this after Brotli.

| Crate | Items | Bytes | Share |
|---|---:|---:|---:|
";

/// Crates below this part of a module share one line.
const LEAST: f64 = 0.004;

/// The row of what belongs to no crate.
const EDGE: &str = "(exports, imports, types, shims)";

/// A row of twiggy's table: a function, or a part of the module that is none.
#[derive(Deserialize)]
pub struct Item {
    pub name: String,
    pub shallow_size: usize,
}

/// Builds the site and writes the table of its module.
pub fn run() -> Result<()> {
    tools::cargo_tool("twiggy", "twiggy", tools::TWIGGY)?;
    bundle::build()?;
    let sh = project::shell()?;
    let (folder, built) = (project::target().join("xtask/size"), project::module());
    cmd!(sh, "wasm-bindgen --target web --no-typescript --out-dir {folder} {built}").run()?;
    let module = folder.join("named.wasm");
    project::write(&module, assets::optimized(&fs_err::read(folder.join("app_bg.wasm"))?, true)?)?;
    let items = cmd!(sh, "twiggy top --format json {module}").quiet().read()?;
    let table = table(&serde_json::from_str::<Vec<Item>>(&items).context("twiggy's table is not as expected")?);
    println!("{table}");
    project::write(&project::root().join(KEPT), format!("{INTRODUCTION}{table}"))?;
    println!("{KEPT} is written");
    Ok(())
}

/// The rows of the table, the largest first.
pub fn table(items: &[Item]) -> String {
    let mut groups: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    // The names of functions are not shipped.
    for item in items.iter().filter(|item| !item.name.ends_with(" subsection") && !item.name.starts_with("custom section")) {
        let (items, bytes) = groups.entry(group(&item.name)).or_default();
        *items += 1;
        *bytes += item.shallow_size;
    }
    let all: usize = groups.values().map(|(_, bytes)| bytes).sum();
    let share = |bytes: usize| bytes as f64 / all.max(1) as f64;
    let row = |name: &str, items: usize, bytes: usize| format!("| {name} | {items} | {bytes} | {:.1} % |\n", 100.0 * share(bytes));
    let mut rows: Vec<_> = groups.into_iter().collect();
    rows.sort_by_key(|(_, (_, bytes))| std::cmp::Reverse(*bytes));
    let (shown, few): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, (_, bytes))| share(*bytes) >= LEAST);
    let mut text: String = shown.iter().map(|(name, (items, bytes))| row(name, *items, *bytes)).collect();
    let sum = few.iter().fold((0, 0), |sum, (_, (items, bytes))| (sum.0 + items, sum.1 + bytes));
    text.push_str(&row(&format!("{} others", few.len()), sum.0, sum.1));
    text.push_str(&format!("| **all** | | {all} | |\n"));
    text
}

/// The crate in a function's name: the first path in it.
pub fn group(name: &str) -> &str {
    if name.starts_with("data segment") || name.starts_with("data[") {
        return "(texts and tables)";
    }
    // Code that the compiler makes for a type.
    let made_for = ["::drop_in_place", "::call_once"].into_iter().find_map(|made| {
        let (_, types) = name.strip_prefix("core")?.split_once(made)?;
        types.contains("::").then_some(types)
    });
    let mut rest = made_for.unwrap_or(if name.starts_with("import ") { EDGE } else { name });
    while let Some((before, after)) = rest.split_once("::") {
        // A crate's name is followed by its hash in brackets, or by nothing.
        let before = before.rsplit_once('[').filter(|_| before.ends_with(']')).map_or(before, |(before, _)| before);
        let start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
        if before[start..].starts_with(|c: char| c.is_ascii_lowercase()) {
            return &before[start..];
        }
        rest = after;
    }
    EDGE
}
