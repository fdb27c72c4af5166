//! Makes the table of languages out of `locales/languages.toml`: tag, name and, for programs that carry all texts, the files
//! of each; the list of those that the look-up knows; and the tables of what is supported out of `data/support.toml`, so that no
//! program carries a reader of TOML.

// A build script fails by panicking, with the reason.
#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
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

/// `data/support.toml`. Each statement has its source and its date, or the build ends.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Support {
    source: BTreeMap<String, Source>,
    lifecycle: Vec<Lifecycle>,
    windows: Vec<Row>,
    dotnet: Vec<Row>,
    forest_level: Vec<Row>,
    domain_controllers: Vec<Row>,
    coexistence: Vec<Coexistence>,
    announced: Vec<Announced>,
    license_switch: Vec<LicenseSwitch>,
    prerequisite: Vec<Prerequisite>,
    download: Vec<Download>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    title: String,
    url: String,
    date: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Lifecycle {
    product: String,
    ended: String,
    source: String,
    date: String,
}

/// A number or a version.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Value {
    Number(u32),
    Text(String),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    product: String,
    from: String,
    #[serde(default)]
    below: String,
    #[serde(default)]
    windows: Vec<Value>,
    supported: Vec<Value>,
    #[serde(default)]
    not_supported: Vec<Value>,
    #[serde(default)]
    closed: bool,
    source: String,
    date: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Coexistence {
    product: String,
    from: String,
    #[serde(default)]
    below: String,
    other: String,
    verdict: Beside,
    #[serde(default)]
    least: String,
    source: String,
    date: String,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Beside {
    Supported,
    Allowed,
    Blocked,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Announced {
    product: String,
    release: String,
    change: String,
    #[serde(default)]
    other: String,
    source: String,
    date: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct LicenseSwitch {
    product: String,
    from: String,
    #[serde(default)]
    below: String,
    switches: Vec<String>,
    source: String,
    date: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Prerequisite {
    products: Vec<String>,
    role: String,
    #[serde(default)]
    installation: String,
    #[serde(default)]
    windows: Vec<Value>,
    features: Vec<String>,
    software: Vec<String>,
    source: String,
    date: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Download {
    id: String,
    title: String,
    url: String,
    source: String,
    date: String,
}

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    languages(&root, &out);
    let path = root.join("data/support.toml");
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).expect("data/support.toml");
    let support: Support = toml::from_str(&text).unwrap_or_else(|error| panic!("data/support.toml: {error}"));
    fs::write(out.join("support.rs"), tables(&support)).expect("OUT_DIR can be written");
}

/// Writes what is supported as tables.
fn tables(support: &Support) -> String {
    let number = |key: &str| {
        let at = support.source.keys().position(|known| known == key);
        at.unwrap_or_else(|| panic!("data/support.toml: there is no [source.{key}]"))
    };
    let by = |source: &str, date: &str| format!("source: &SOURCES[{}], date: {date:?}", number(source));
    let about = |product: &str, from: &str, below: &str, source: &str, date: &str| {
        format!("about: About {{ product: {product:?}, from: {from:?}, below: {below:?}, {} }}", by(source, date))
    };
    let values = |list: &[Value]| {
        let texts = list.iter().map(|value| match value {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.clone(),
        });
        format!("&{:?}", texts.collect::<Vec<_>>())
    };
    let mut out = String::new();
    let mut table = |doc: &str, name: &str, kind: &str, rows: Vec<String>| {
        let rows: String = rows.into_iter().map(|row| format!("    {kind} {{ {row} }},\n")).collect();
        write!(out, "/// {doc}\npub static {name}: [{kind}; {}] = [\n{rows}];\n", rows.lines().count()).expect("a String takes everything");
    };
    let sources = support.source.values().map(|s| format!("title: {:?}, url: {:?}, date: {:?}", s.title, s.url, s.date));
    table("The sources.", "SOURCES", "Source", sources.collect());
    let lifecycle = support.lifecycle.iter().map(|l| format!("product: {:?}, ended: {:?}, {}", l.product, l.ended, by(&l.source, &l.date)));
    table("Products whose support has ended.", "LIFECYCLE", "Lifecycle", lifecycle.collect());
    for (doc, name, rows) in [
        ("Builds of Windows Server.", "WINDOWS", &support.windows),
        ("Versions of .NET Framework.", "DOTNET", &support.dotnet),
        ("Functional levels of the forest.", "FOREST_LEVELS", &support.forest_level),
        ("Builds of Windows Server on domain controllers.", "DOMAIN_CONTROLLERS", &support.domain_controllers),
    ] {
        let rows = rows.iter().map(|r| {
            let about = about(&r.product, &r.from, &r.below, &r.source, &r.date);
            let lists = [("windows", &r.windows), ("yes", &r.supported), ("no", &r.not_supported)];
            let lists: String = lists.iter().map(|(name, list)| format!("{name}: {}, ", values(list))).collect();
            format!("{about}, {lists}closed: {}", r.closed)
        });
        table(doc, name, "Row", rows.collect());
    }
    let coexistence = support.coexistence.iter().map(|c| {
        let about = about(&c.product, &c.from, &c.below, &c.source, &c.date);
        format!("{about}, other: {:?}, verdict: Beside::{:?}, least: {:?}", c.other, c.verdict, c.least)
    });
    table("Older versions beside newer ones.", "COEXISTENCE", "Coexistence", coexistence.collect());
    let announced = support.announced.iter().map(|a| {
        let by = by(&a.source, &a.date);
        format!("product: {:?}, release: {:?}, change: {:?}, other: {:?}, {by}", a.product, a.release, a.change, a.other)
    });
    table("What was announced.", "ANNOUNCED", "Announced", announced.collect());
    let switches = support
        .license_switch
        .iter()
        .map(|l| format!("{}, switches: &{:?}", about(&l.product, &l.from, &l.below, &l.source, &l.date), l.switches));
    table("Licence switches, those of older media first.", "LICENSE_SWITCHES", "LicenseSwitch", switches.collect());
    let prerequisites = support.prerequisite.iter().map(|p| {
        let by = by(&p.source, &p.date);
        let (products, windows, features, software) = (&p.products, values(&p.windows), p.features.join(", "), &p.software);
        let what = format!("installation: {:?}, windows: {windows}, features: {features:?}, software: &{software:?}", p.installation);
        format!("products: &{products:?}, role: {:?}, {what}, {by}", p.role)
    });
    table("What roles need.", "PREREQUISITES", "Prerequisite", prerequisites.collect());
    let downloads =
        support.download.iter().map(|d| format!("id: {:?}, title: {:?}, url: {:?}, {}", d.id, d.title, d.url, by(&d.source, &d.date)));
    table("Software that Exchange needs.", "DOWNLOADS", "Download", downloads.collect());
    out
}

/// Writes the table of languages and that of their files.
fn languages(root: &Path, out: &Path) {
    let locales = root.join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let text = fs::read_to_string(locales.join("languages.toml")).expect("locales/languages.toml");
    let list: List = toml::from_str(&text).expect("locales/languages.toml lists languages with tag and name");
    let mut languages = String::from("&[\n");
    let mut files = String::from("&[\n");
    for Language { tag, name } in &list.language {
        writeln!(languages, "    Language {{ tag: {tag:?}, name: {name:?} }},").expect("a String takes everything");
        writeln!(files, "    (\n        {tag:?},\n        &[").expect("a String takes everything");
        for path in files_of(&locales.join(tag), "ftl") {
            writeln!(files, "            include_str!({path:?}),").expect("a String takes everything");
        }
        files.push_str("        ],\n    ),\n");
    }
    languages.push_str("]\n");
    files.push_str("]\n");
    fs::write(out.join("languages.rs"), languages).expect("OUT_DIR can be written");
    fs::write(out.join("locale_files.rs"), files).expect("OUT_DIR can be written");
    let listed: Vec<&str> = list.language.iter().map(|language| language.tag.as_str()).collect();
    concepts(&locales, out, &listed);
}

/// Writes the lists of concepts of these languages, in their order.
fn concepts(locales: &Path, out: &Path, listed: &[&str]) {
    let lists = listed.iter().map(|tag| locales.join(tag).join("concepts.txt"));
    let texts: String = lists.map(|path| format!("    include_str!({path:?}),\n")).collect();
    fs::write(out.join("lookup_languages.rs"), format!("&{listed:?}")).expect("OUT_DIR can be written");
    fs::write(out.join("concept_lists.rs"), format!("&[\n{texts}]\n")).expect("OUT_DIR can be written");
}

/// The files of a folder with this ending, in the order of their names: builds repeat. None where there is no folder.
fn files_of(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == ending)).collect();
    files.sort();
    files
}
