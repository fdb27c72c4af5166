//! What a page transfers, against the limits of `budgets.toml`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use fs_err as fs;
use serde::Deserialize;
use setup_readiness::texts::LANGUAGES;

use crate::wording::DEFAULT;

/// What a page names, and what fetches all else.
const LOADER: &str = "setup-readiness.js";
/// The style sheet of the topic pages.
const SHEET: &str = "topics/topic.css";
/// Levels of Brotli: the highest, and a quick one.
const HIGHEST: i32 = 11;
const QUICK: i32 = 4;
/// How many of the largest pages are measured at the highest level.
const MEASURED: usize = 10;
/// Parts of the path `topics/<lang>/index.html`.
const LIST_PARTS: usize = 3;

/// The limits, in bytes after Brotli at its highest level.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    /// For an element that nobody has used.
    unused: usize,
    /// Until the first diagnosis is shown in English.
    first_diagnosis: usize,
    /// For the texts of another language, in hundredths of the English ones.
    language_percent: usize,
    /// For the index of the look-up.
    lookup: usize,
    /// For a topic page.
    topic: usize,
}

fn budgets() -> Result<Budgets> {
    toml::from_str(include_str!("../../budgets.toml")).context("budgets.toml is not as expected")
}

/// Prints the sizes of the finished site and fails where one is above its limit.
pub fn check(dist: &Path) -> Result<()> {
    let folder = folder(dist)?;
    let mut rows = vec![Row::of(dist, LOADER)?];
    for name in ["open.js", "app.js", "app_bg.wasm", "worker.js", "widget.css"] {
        rows.push(Row::of(&folder, name)?);
    }
    let of = |tag: &str| Row::of(&folder, &format!("locales/{tag}.ftl"));
    rows.push(of(DEFAULT)?);
    let others = LANGUAGES.iter().map(|language| language.tag).filter(|tag| *tag != DEFAULT);
    let locales = others.map(of).collect::<Result<Vec<_>>>()?;
    report(rows, &locales, &Row::of(&folder, "lookup.tsv")?, &largest_title(dist)?, &budgets()?)?;
    topics(dist)
}

/// What an element with `rule` fetches beside the loader before use.
fn largest_title(dist: &Path) -> Result<Row> {
    let titles = files(&dist.join("titles"))?;
    let rows = titles.iter().map(|path| Row::of(dist, &path.strip_prefix(dist)?.to_string_lossy()));
    rows.collect::<Result<Vec<_>>>()?.into_iter().max_by_key(|row| row.packed).context("dist/ has no titles")
}

/// Prints what the topic pages weigh, and fails where the largest is above its limit. Nothing is said where they were left out.
pub fn topics(dist: &Path) -> Result<()> {
    let files = files(&dist.join("topics"))?;
    let bytes = files.iter().map(|path| Ok(fs::metadata(path)?.len())).sum::<Result<u64>>()?;
    let pages: Vec<&PathBuf> = files.iter().filter(|path| path.ends_with("index.html")).collect();
    if pages.is_empty() {
        return Ok(());
    }
    // The highest level is slow: a quick one tells the pages that may be the largest.
    let mut ranked = Vec::new();
    for path in &pages {
        ranked.push((compressed(&fs::read(path)?, QUICK)?, path.strip_prefix(dist)?.to_string_lossy().into_owned()));
    }
    ranked.sort_unstable_by(|a, b| b.cmp(a));
    let (sheet, limit) = (Row::of(dist, SHEET)?.packed, budgets()?.topic);
    println!("  {bytes:>10}             topics/: {} pages, their Markdown and what they share", pages.len());
    // The list of all titles has a script of its own, a topic the loader.
    let is_list = |name: &str| name.split(['/', '\\']).count() == LIST_PARTS;
    for (what, script, of_this) in [("list of titles", "topics/topic.js", true), ("topic", LOADER, false)] {
        let script = Row::of(dist, script)?.packed;
        let names = ranked.iter().map(|(_, name)| name).filter(|name| is_list(name) == of_this).take(MEASURED);
        let rows = names.map(|name| Row::of(dist, name)).collect::<Result<Vec<_>>>()?;
        let largest = rows.into_iter().max_by_key(|row| row.packed).context("a page is missing")?;
        let all = largest.packed + sheet + script;
        println!("  {:>10} {:>10}  {}, the largest {what}", largest.plain, largest.packed, largest.name);
        println!("  {all:>10} of {limit}  with its style sheet ({sheet}) and script ({script})");
        ensure!(all <= limit, "{} costs more than a topic page may by budgets.toml", largest.name);
    }
    Ok(())
}

/// The folder of everything that has no stable name.
fn folder(dist: &Path) -> Result<PathBuf> {
    let folders = fs::read_dir(dist)?.flatten().map(|entry| entry.path());
    folders.into_iter().find(|path| path.join("app_bg.wasm").is_file()).context("dist/ has no folder with the module")
}

/// All files below a folder; none where it is missing.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
        }
    }
    // The order of a folder is the system's.
    found.sort();
    Ok(found)
}

/// `rows` are what a page fetches in English, the loader first and the texts last; `others` the texts of the other languages,
/// `title` what an element with `rule` needs before use.
fn report(rows: Vec<Row>, others: &[Row], index: &Row, title: &Row, budgets: &Budgets) -> Result<()> {
    let unused = rows.first().context("no loader")?.packed + title.packed;
    let texts = rows.last().context("no texts")?.packed;
    let first: usize = rows.iter().map(|row| row.packed).sum();
    println!("  {:>10} {:>10}  file", "bytes", "brotli");
    rows.iter().for_each(|row| println!("  {:>10} {:>10}  {}", row.plain, row.packed, row.name));
    for row in others {
        println!("  {:>10} {:>10}  {} ({} % of English, not in the sum)", row.plain, row.packed, row.name, row.packed * 100 / texts);
    }
    println!("  {:>10} {:>10}  {} (not in the sum)", index.plain, index.packed, index.name);
    println!("  {:>10} {:>10}  {}, the largest title", title.plain, title.packed, title.name);
    println!("  {:>10} of {}  before use", unused, budgets.unused);
    println!("  {:>10} of {}  until the first diagnosis", first, budgets.first_diagnosis);
    println!("  {:>10} of {}  for the look-up", index.packed, budgets.lookup);
    let too_large = others.iter().find(|row| row.packed * 100 > texts * budgets.language_percent);
    if let Some(row) = too_large {
        bail!("{} is more than {} % of the English texts", row.name, budgets.language_percent);
    }
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
        let content = fs::read(dist.join(name))?;
        Ok(Self { name: name.to_owned(), plain: content.len(), packed: compressed(&content, HIGHEST)? })
    }
}

/// The size after Brotli.
fn compressed(mut content: &[u8], quality: i32) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut content, &mut out, &parameters)?;
    Ok(out.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_counts_and_no_language_is_much_larger() {
        let row = |packed| Row { name: String::new(), plain: 0, packed };
        let within = |unused, first_diagnosis, language_percent, lookup| {
            let budgets = Budgets { unused, first_diagnosis, language_percent, lookup, topic: 0 };
            report(vec![row(5), row(10), row(20)], &[row(20), row(30)], &row(40), &row(1), &budgets).is_ok()
        };
        assert!(within(6, 35, 150, 40));
        assert!(!within(5, 35, 150, 40), "loader and title are above their limit");
        assert!(!within(6, 34, 150, 40), "the sum is above its limit");
        assert!(!within(6, 35, 149, 40), "a language is above its limit");
        assert!(!within(6, 35, 150, 39), "the index is above its limit");
    }
}
