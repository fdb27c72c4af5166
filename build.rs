//! Makes the table of languages out of `locales/languages.toml`: tag, name and, for programs that carry all texts, the files
//! of each.

// A build script fails by panicking, with the reason.
#![allow(clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[derive(serde::Deserialize)]
struct List {
    language: Vec<Language>,
}

#[derive(serde::Deserialize)]
struct Language {
    tag: String,
    name: String,
}

fn main() {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let text = fs::read_to_string(locales.join("languages.toml")).expect("locales/languages.toml");
    let list: List = toml::from_str(&text).expect("locales/languages.toml lists languages with tag and name");
    let mut languages = String::from("&[\n");
    let mut files = String::from("&[\n");
    for Language { tag, name } in &list.language {
        writeln!(languages, "    Language {{ tag: {tag:?}, name: {name:?} }},").expect("a String takes everything");
        writeln!(files, "    (\n        {tag:?},\n        &[").expect("a String takes everything");
        for path in ftl_files(&locales.join(tag)) {
            writeln!(files, "            include_str!({path:?}),").expect("a String takes everything");
        }
        files.push_str("        ],\n    ),\n");
    }
    languages.push_str("]\n");
    files.push_str("]\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("languages.rs"), languages).expect("OUT_DIR can be written");
    fs::write(out.join("locale_files.rs"), files).expect("OUT_DIR can be written");
}

/// The messages of a language, in the order of their names: builds repeat.
fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "ftl")).collect();
    files.sort();
    files
}
