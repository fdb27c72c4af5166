//! The rooms of `src/` and the arrows between its files: data flows one way.
//!
//! `tests/layers.txt` lists every file with the files it uses. A new file or a new arrow fails until it stands there:
//! `UPDATE_EXPECTED=1 cargo test --test layers` writes the list anew, for the difference to be read before it is committed.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item, UseTree};

/// The rooms in the order of their arrows: each uses only itself and those before it.
const ROOMS: &[&str] = &[
    "bytes",
    "facts",
    "catalog",
    "log",
    "input",
    "decide",
    "texts",
    "report",
    "questions",
    "lookup",
    "analyzer",
    "program",
    "worker",
    "view",
    "bin",
];

/// A file by its path below `src/` without `.rs`; `mod.rs` and `lib.rs` keep their names.
type File = String;

#[test]
fn every_file_stands_in_a_room() {
    for file in read_sources().keys().filter(|file| *file != "lib") {
        assert!(ROOMS.contains(&room(file)), "src/{file}.rs stands in no room: name it in ROOMS, or move it");
    }
}

#[test]
fn rooms_use_only_rooms_before_them() {
    let place = |file: &str| ROOMS.iter().position(|r| *r == room(file));
    let faults: Vec<String> = arrows()
        .iter()
        .flat_map(|(from, to)| to.iter().map(move |to| (from, to)))
        .filter(|(from, to)| *to != "lib" && *from != "lib" && place(from) < place(to))
        .map(|(from, to)| format!("{from} uses {to}"))
        .collect();
    assert!(faults.is_empty(), "against the order of the rooms:\n{}", faults.join("\n"));
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let arrows = arrows();
    // Every file that a file leads to, however far.
    let reach = |from: &File| {
        let mut seen: BTreeSet<&File> = BTreeSet::new();
        let mut open: Vec<&File> = arrows[from].iter().collect();
        while let Some(file) = open.pop() {
            if seen.insert(file) {
                open.extend(&arrows[file]);
            }
        }
        seen
    };
    let reached: BTreeMap<&File, BTreeSet<&File>> = arrows.keys().map(|file| (file, reach(file))).collect();
    let faults: Vec<String> = reached
        .iter()
        .filter(|(file, reached)| reached.contains(*file))
        .map(|(file, _)| {
            let partners = arrows[*file].iter().filter(|to| reached[to].contains(*file));
            format!("{file} -> {}", partners.cloned().collect::<Vec<_>>().join(", "))
        })
        .collect();
    assert!(faults.is_empty(), "files use each other in a circle:\n{}", faults.join("\n"));
}

#[test]
fn every_file_and_arrow_is_known() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layers.txt");
    let mut now = String::new();
    for (from, to) in arrows() {
        now.push_str(&format!("{from} -> {}\n", to.into_iter().collect::<Vec<_>>().join(" ")).replace(" \n", "\n"));
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &now).expect("tests/layers.txt can be written");
        return;
    }
    let known = fs::read_to_string(&path).expect("tests/layers.txt is there").replace("\r\n", "\n");
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (known.lines().collect(), now.lines().collect());
    let faults: Vec<String> =
        old.difference(&new).map(|l| format!("- {l}")).chain(new.difference(&old).map(|l| format!("+ {l}"))).collect();
    assert!(faults.is_empty(), "files or arrows changed (UPDATE_EXPECTED=1 writes them anew):\n{}", faults.join("\n"));
}

/// The room of a file: its first folder, or its own name.
fn room(file: &str) -> &str {
    file.split('/').next().unwrap_or(file)
}

/// Every file of `src/` with its items, tests left out.
fn read_sources() -> BTreeMap<File, Vec<Item>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src/").flatten() {
            let path: PathBuf = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name = path.strip_prefix(&src).expect("below src/").with_extension("");
                let name = name.to_str().expect("a name in UTF-8").replace('\\', "/");
                let text = fs::read_to_string(&path).expect("a source file");
                let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("src/{name}.rs: {error}"));
                sources.insert(name, without_tests(file.items));
            }
        }
    }
    sources
}

fn without_tests(items: Vec<Item>) -> Vec<Item> {
    items.into_iter().filter(|item| !attributes(item).iter().any(is_test_only)).collect()
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Mod(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        _ => &[],
    }
}

fn is_test_only(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.meta.to_token_stream().to_string().replace(' ', "").contains("(test)")
}

/// The files that each file uses.
fn arrows() -> BTreeMap<File, BTreeSet<File>> {
    let sources = read_sources();
    let modules: BTreeMap<Vec<String>, File> = sources.keys().map(|file| (module(file), file.clone())).collect();
    let exports = sources.iter().map(|(file, items)| (file.clone(), re_exports(items))).collect::<BTreeMap<_, _>>();
    let resolver = Resolver { modules, exports };
    let mut arrows = BTreeMap::new();
    for (file, items) in &sources {
        let own = module(file);
        let mut used = BTreeSet::new();
        for path in paths(items, file.ends_with("mod") || file == "lib") {
            if let Some(target) = resolver.file(&own, &path)
                && target != *file
            {
                used.insert(target);
            }
        }
        arrows.insert(file.clone(), used);
    }
    arrows
}

/// The path of the module that a file is.
fn module(file: &str) -> Vec<String> {
    let mut parts: Vec<String> = file.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

/// Names that a file passes on from its child modules, with the path they have there.
fn re_exports(items: &[Item]) -> BTreeMap<String, Vec<String>> {
    let mut out = BTreeMap::new();
    for item in items {
        if let Item::Use(item) = item
            && !matches!(item.vis, syn::Visibility::Inherited)
        {
            for (path, name) in leaves(&item.tree, &[]) {
                out.insert(name, path);
            }
        }
    }
    out
}

/// Every path a `use` brings in, with the name it has here.
fn leaves(tree: &UseTree, before: &[String]) -> Vec<(Vec<String>, String)> {
    let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
    match tree {
        UseTree::Path(path) => leaves(&path.tree, &with(&path.ident)),
        UseTree::Name(name) if name.ident == "self" => vec![(before.to_vec(), before.last().cloned().unwrap_or_default())],
        UseTree::Name(name) => vec![(with(&name.ident), name.ident.to_string())],
        UseTree::Rename(rename) => vec![(with(&rename.ident), rename.rename.to_string())],
        UseTree::Glob(_) => vec![(before.to_vec(), "*".to_owned())],
        UseTree::Group(group) => group.items.iter().flat_map(|tree| leaves(tree, before)).collect(),
    }
}

/// Every path in a file that may lead to another: those of `use`, and those that begin with `crate`, `super` or `self`
/// anywhere, macros included. A file that only collects modules does not use what it passes on.
fn paths(items: &[Item], collects: bool) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    for item in items {
        match item {
            Item::Use(item) if collects && !matches!(item.vis, syn::Visibility::Inherited) => {}
            Item::Use(item) => out.extend(leaves(&item.tree, &[]).into_iter().map(|(path, _)| path)),
            _ => in_tokens(item.to_token_stream(), &mut out),
        }
    }
    out
}

fn in_tokens(tokens: TokenStream, out: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if path.is_empty() || colons == 2 => {
                colons = 0;
                path.push(ident.to_string());
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() && colons < 2 => colons += 1,
            other => {
                take(&mut path, out);
                colons = 0;
                match other {
                    TokenTree::Ident(ident) => path.push(ident.to_string()),
                    TokenTree::Group(group) => in_tokens(group.stream(), out),
                    _ => {}
                }
            }
        }
    }
    take(&mut path, out);
}

fn take(path: &mut Vec<String>, out: &mut Vec<Vec<String>>) {
    let whole = std::mem::take(path);
    if whole.len() > 1 {
        out.push(whole);
    }
}

struct Resolver {
    modules: BTreeMap<Vec<String>, File>,
    exports: BTreeMap<File, BTreeMap<String, Vec<String>>>,
}

impl Resolver {
    /// The file in which a path leads, seen from a module; `None` where it leads out of the crate.
    fn file(&self, own: &[String], path: &[String]) -> Option<File> {
        let (first, rest) = path.split_first()?;
        let mut absolute: Vec<String> = match first.as_str() {
            "crate" | "setup_readiness" => Vec::new(),
            "self" => own.to_vec(),
            "super" => own[..own.len().checked_sub(1)?].to_vec(),
            // A child module of this file; any other name is a crate or was imported by a `use`.
            name => {
                let child: Vec<String> = own.iter().cloned().chain([name.to_owned()]).collect();
                if !self.modules.contains_key(&child) {
                    return None;
                }
                child
            }
        };
        for part in rest {
            if part == "super" {
                absolute.pop()?;
            } else {
                absolute.push(part.clone());
            }
        }
        self.deepest(&absolute, 0)
    }

    fn deepest(&self, absolute: &[String], depth: u8) -> Option<File> {
        let (file, left) = (0..=absolute.len()).rev().find_map(|n| Some((self.modules.get(&absolute[..n])?, &absolute[n..])))?;
        // A name that the file passes on stands in another.
        let passed = left.first().and_then(|name| self.exports.get(file)?.get(name));
        match passed {
            Some(path) if depth < 8 => {
                let own = &absolute[..absolute.len() - left.len()];
                let (first, rest) = path.split_first()?;
                let mut target: Vec<String> = match first.as_str() {
                    "crate" => Vec::new(),
                    "self" => own.to_vec(),
                    "super" => own[..own.len().checked_sub(1)?].to_vec(),
                    name => own.iter().cloned().chain([name.to_owned()]).collect(),
                };
                target.extend(rest.iter().cloned());
                self.deepest(&target, depth + 1).or_else(|| Some(file.clone()))
            }
            _ => Some(file.clone()),
        }
    }
}
