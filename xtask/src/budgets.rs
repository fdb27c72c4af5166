//! What a page transfers, against the limits of `budgets.toml`.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::bundle::LOADER;
use crate::{checks, project};

/// The limits, in bytes after Brotli at its highest level.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    /// For an element that nobody has used.
    unused: usize,
    /// Until the first diagnosis is shown in one language.
    first_diagnosis: usize,
    /// For the index of the look-up.
    lookup: usize,
}

/// Prints the sizes and fails where one is above its limit.
pub fn check(dist: &Path) -> Result<()> {
    let budgets: Budgets = project::toml("budgets.toml")?;
    let folder = checks::folder(dist)?;
    let mut rows = vec![Row::of(dist, LOADER)?];
    for name in ["app.js", "app_bg.wasm", "worker.js", "widget.css"] {
        rows.push(Row::of(&folder, name)?);
    }
    let mut locales = Vec::new();
    for language in project::languages()? {
        locales.push(Row::of(&folder, &format!("locales/{language}.ftl"))?);
    }
    report(rows, locales, &Row::of(&folder, "lookup.tsv")?, &budgets)
}

fn report(mut rows: Vec<Row>, mut locales: Vec<Row>, index: &Row, budgets: &Budgets) -> Result<()> {
    let unused = rows.first().context("no loader")?.packed;
    // A page fetches one language; the largest counts, and stands before the others.
    locales.sort_by_key(|row| std::cmp::Reverse(row.packed));
    let counted = rows.len() + 1;
    rows.extend(locales);
    let first: usize = rows.iter().take(counted).map(|row| row.packed).sum();
    println!("  {:>10} {:>10}  file", "bytes", "brotli");
    for (at, row) in rows.iter().enumerate() {
        let note = if at < counted { "" } else { " (not in the sum)" };
        println!("  {:>10} {:>10}  {}{note}", row.plain, row.packed, row.name);
    }
    println!("  {:>10} {:>10}  {} (not in the sum)", index.plain, index.packed, index.name);
    println!("  {:>10} of {}  before use", unused, budgets.unused);
    println!("  {:>10} of {}  until the first diagnosis", first, budgets.first_diagnosis);
    println!("  {:>10} of {}  for the look-up", index.packed, budgets.lookup);
    ensure!(unused <= budgets.unused, "an unused element costs more than its limit in budgets.toml");
    ensure!(first <= budgets.first_diagnosis, "the page cost is above its limit in budgets.toml");
    ensure!(index.packed <= budgets.lookup, "the index of the look-up is above its limit in budgets.toml");
    Ok(())
}

/// A file and its sizes.
struct Row {
    name: String,
    plain: usize,
    packed: usize,
}

impl Row {
    fn of(dist: &Path, name: &str) -> Result<Self> {
        let content = fs_err::read(dist.join(name))?;
        Ok(Self { name: name.to_owned(), plain: content.len(), packed: compressed(&content)? })
    }
}

/// The size after Brotli at its highest level.
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
    fn the_largest_language_counts_and_no_other() {
        let row = |packed| Row { name: String::new(), plain: 0, packed };
        let within = |unused, first_diagnosis, lookup| {
            let budgets = Budgets { unused, first_diagnosis, lookup };
            report(vec![row(5), row(10)], vec![row(20), row(30)], &row(40), &budgets).is_ok()
        };
        assert!(within(5, 45, 40));
        assert!(!within(4, 45, 40), "the loader is above its limit");
        assert!(!within(5, 44, 40), "the sum is above its limit");
        assert!(!within(5, 45, 39), "the index is above its limit");
    }
}
