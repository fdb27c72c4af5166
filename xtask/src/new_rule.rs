//! `cargo xtask new-rule ID GROUP`: a skeleton in each of the places that a new row needs.
//!
//! The row goes to `src/catalog/<group>.rs`, its messages to `locales/*/<group>.ftl`, its heading to
//! `tests/catalog/<group>.md`, last in each. The tests fail until the skeleton is filled in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::project;

/// Writes the skeleton and says what to do next; an error changes nothing.
pub fn run(id: &str, group: &str) -> Result<()> {
    let root = project::root();
    let files = add(&root, id, group)?;
    println!("{id} now has its places:");
    for file in files {
        println!("  {}", file.strip_prefix(&root).unwrap_or(&file).display());
    }
    println!(
        "\nNext (CONTRIBUTING.md, \"Add a rule\"):\n  \
         1. Fill in the row; where nothing is known but Setup's verdict, leave `Never` and say why.\n  \
         2. Write the texts in every language; no TODO may remain.\n  \
         3. Write a case that fails and, where there is a condition, one that passes.\n  \
         4. cargo test --no-fail-fast --test catalog --test locales"
    );
    Ok(())
}

/// Does the work below `root`; returns the files it changed.
pub fn add(root: &Path, id: &str, group: &str) -> Result<Vec<PathBuf>> {
    let wellformed =
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    ensure!(wellformed, "`{id}` is no id: a letter, then letters, digits, `-` and `_`");
    let groups = groups(root)?;
    let Some((group, _)) = groups.iter().find(|(name, _)| name == group) else {
        let names: Vec<&str> = groups.iter().map(|(name, _)| name.as_str()).collect();
        bail!("there is no group `{group}`; there are: {}", names.join(", "));
    };
    for (other, text) in &groups {
        if let Some(known) = ids(text).into_iter().find(|known| known.eq_ignore_ascii_case(id)) {
            bail!("{known} is already in src/catalog/{other}.rs");
        }
    }
    let mut changes = Vec::new();
    let rows = root.join("src/catalog").join(format!("{group}.rs"));
    let table = append_row(&fs_err::read_to_string(&rows)?, &row(id, group))
        .with_context(|| format!("{} has no table `ENTRIES` that ends with `];` on a line of its own", rows.display()))?;
    changes.push((table, rows));
    for locale in project::entries(&root.join("locales"))?.into_iter().filter(|path| path.is_dir()) {
        let path = locale.join(format!("{group}.ftl"));
        changes.push((insert_message(&fs_err::read_to_string(&path)?, &message(id)), path));
    }
    let path = root.join("tests/catalog").join(format!("{group}.md"));
    changes.push((append(&fs_err::read_to_string(&path)?, &case(id)), path));
    // Nothing is written before everything was read.
    for (text, path) in &changes {
        project::write(path, text)?;
    }
    Ok(changes.into_iter().map(|(_, path)| path).collect())
}

/// The groups with the text of their rows, sorted: files of the catalog that English has messages for.
fn groups(root: &Path) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for path in project::entries(&root.join("src/catalog"))? {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "rs") && root.join("locales/en").join(format!("{stem}.ftl")).is_file() {
            found.push((stem, fs_err::read_to_string(path)?));
        }
    }
    Ok(found)
}

/// Ids and aliases of the rows in a file of the catalog.
fn ids(text: &str) -> Vec<&str> {
    let mut out: Vec<&str> = text.lines().filter_map(|line| line.trim_start().strip_prefix("id: \"")?.split('"').next()).collect();
    for (at, _) in text.match_indices("aliases: &[") {
        let list = &text[at + "aliases: &[".len()..];
        let list = &list[..list.find(']').unwrap_or(0)];
        out.extend(list.split('"').skip(1).step_by(2));
    }
    out
}

fn row(id: &str, group: &str) -> String {
    let (known, base) = if group == "known_issues" { ("", "ISSUE") } else { ("        known: Inferred,\n", "RULE") };
    format!(
        "    // TODO: what Setup meets when this fails, in one line.\n    \
         Entry {{\n        \
         id: \"{id}\",\n\
         {known}        \
         // Never: TODO, why nothing but Setup's verdict can decide; else the condition in its place.\n        \
         fails_when: Never,\n        \
         causes: &[Cause {{ name: \"todo\", steps: &[] }}],\n        \
         steps: &[Step::plain(\"todo\"), Step::plain(\"run-setup-again\")],\n        \
         plan: &[Own],\n        \
         ..{base}\n    \
         }},\n"
    )
}

fn message(id: &str) -> String {
    format!(
        "{id} = TODO\n    .meaning = TODO\n    .cause-todo = TODO\n    .step-todo = TODO\n    .step-run-setup-again = TODO\n    .verify = TODO\n"
    )
}

fn case(id: &str) -> String {
    format!("## {id}\n\n```facts\n```\nfailed\n")
}

/// The rows with another one at the end of the table.
fn append_row(text: &str, row: &str) -> Option<String> {
    let table = text.find("static ENTRIES")?;
    let end = table + text[table..].find("\n];")? + 1;
    Some(format!("{}{}{}", &text[..end], row, &text[end..]))
}

/// The messages with another one after those of the rows, before the labels of facts.
fn insert_message(text: &str, message: &str) -> String {
    let facts =
        text.match_indices('\n').map(|(at, _)| at + 1).find(|&at| text[at..].starts_with("# Facts") || text[at..].starts_with("fact-"));
    match facts {
        Some(at) => format!("{}\n{}", append(&text[..at], message), &text[at..]),
        None => append(text, message),
    }
}

/// The text with a piece after an empty line.
fn append(text: &str, piece: &str) -> String {
    format!("{}\n\n{piece}", text.trim_end())
}
