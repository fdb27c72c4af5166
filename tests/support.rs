//! `data/support.toml`: every statement has its source and its date, reaches the tables, and stands nowhere in code as well.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use setup_readiness::CONTENT_DATE;
use setup_readiness::catalog::support::{
    ANNOUNCED, COEXISTENCE, DOMAIN_CONTROLLERS, DOTNET, DOWNLOADS, FOREST_LEVELS, LICENSE_SWITCHES, LIFECYCLE, PREREQUISITES, SOURCES,
    WINDOWS,
};
use toml::{Table, Value};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn data() -> Table {
    fs::read_to_string(root().join("data/support.toml")).expect("the file").parse().expect("TOML")
}

/// Every statement, with the name of its table.
fn statements(data: &Table) -> Vec<(&str, &Table)> {
    let lists = data.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_array()?)));
    lists.flat_map(|(name, list)| list.iter().filter_map(move |row| Some((name, row.as_table()?)))).collect()
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or("")
}

/// `2025-11` or `2025-11-12`, and not after the content.
fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    matches!(lengths.as_slice(), [4, 2] | [4, 2, 2]) && parts.concat().bytes().all(|b| b.is_ascii_digit()) && date <= CONTENT_DATE
}

#[test]
fn every_statement_has_source_address_and_date() {
    let data = data();
    let sources = data["source"].as_table().expect("sources");
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for (name, source) in sources {
        let source = source.as_table().expect("a source");
        let (title, url, date) = (text(source, "title"), text(source, "url"), text(source, "date"));
        if title.is_empty() || !url.starts_with("https://") || url.contains(char::is_whitespace) || !is_date(date) {
            faults.push(format!("[source.{name}]: {title:?} {url:?} {date:?}"));
        }
    }
    let statements = statements(&data);
    for (table, row) in &statements {
        let (source, date) = (text(row, "source"), text(row, "date"));
        if !sources.contains_key(source) || !is_date(date) {
            faults.push(format!("[[{table}]] {row:?}: source {source:?}, date {date:?}"));
        }
        used.insert(source);
    }
    faults.extend(sources.keys().filter(|name| !used.contains(name.as_str())).map(|name| format!("[source.{name}] is used nowhere")));
    assert!(statements.len() > 90, "{}", statements.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_statement_reaches_its_table() {
    let data = data();
    let all = statements(&data);
    let count = |table: &str| all.iter().filter(|(name, _)| *name == table).count();
    let tables = [
        ("lifecycle", LIFECYCLE.len()),
        ("windows", WINDOWS.len()),
        ("dotnet", DOTNET.len()),
        ("forest_level", FOREST_LEVELS.len()),
        ("domain_controllers", DOMAIN_CONTROLLERS.len()),
        ("coexistence", COEXISTENCE.len()),
        ("announced", ANNOUNCED.len()),
        ("license_switch", LICENSE_SWITCHES.len()),
        ("prerequisite", PREREQUISITES.len()),
        ("download", DOWNLOADS.len()),
    ];
    for (name, len) in tables {
        assert_eq!(count(name), len, "{name}");
    }
    assert_eq!(tables.iter().map(|(_, len)| len).sum::<usize>(), all.len());
    assert_eq!(SOURCES.len(), data["source"].as_table().expect("sources").len());
    // No two say the same.
    let mut seen = BTreeSet::new();
    for (table, row) in all {
        let mut said = row.clone();
        said.remove("source");
        said.remove("date");
        assert!(seen.insert(format!("{table} {said:?}")), "twice: {table} {said:?}");
    }
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push(path);
        }
    }
}

/// Rows of the catalog show a switch in a command that is about this very switch, and builds where Setup itself compares them.
#[test]
fn no_statement_stands_in_code_as_well() {
    let data = data();
    let mut everywhere: BTreeSet<&str> = BTreeSet::new();
    let mut outside_rows: BTreeSet<&str> = BTreeSet::new();
    for (table, row) in statements(&data) {
        if table == "download" {
            everywhere.insert(text(row, "url"));
        }
        everywhere.insert(text(row, "least"));
        outside_rows.extend(["from", "below"].map(|key| text(row, key)));
        let list = |key: &str| row.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        outside_rows.extend(list("switches"));
    }
    everywhere.remove("");
    outside_rows.remove("");
    // The border between 2019 and SE is that of the product, too.
    outside_rows.remove("15.2.2562");
    assert!(everywhere.len() > 12 && outside_rows.len() > 20, "{everywhere:?} {outside_rows:?}");
    let mut paths = Vec::new();
    files(&root().join("src"), &mut paths);
    let mut faults = Vec::new();
    for path in paths {
        let name = path.strip_prefix(root()).expect("below").display().to_string();
        let code = fs::read_to_string(&path).expect("a file");
        // Tests name what they expect.
        let code = code.split("#[cfg(test)]").next().unwrap_or("");
        let of_rows = name.contains("catalog");
        let sought = everywhere.iter().chain(outside_rows.iter().filter(|_| !of_rows));
        faults.extend(
            sought
                .filter(|said| code.contains(&format!("{said}\"")) || code.contains(&format!("\"{said}")))
                .map(|said| format!("{name}: {said}")),
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
