//! Documents and texts agree with what the build makes of them.

use anyhow::{Context, Result, ensure};
use xtask::{assets, guides, project};

#[test]
fn the_examples_hold_what_their_guides_say() -> Result<()> {
    guides::check()
}

#[test]
fn every_placed_text_is_there_in_every_language() -> Result<()> {
    let languages = project::languages()?;
    for file in assets::PLACED {
        let ids = |language: &String| Ok::<_, anyhow::Error>(assets::messages(language, file)?.into_keys().collect::<Vec<_>>());
        let first = ids(languages.first().context("no language")?)?;
        ensure!(!first.is_empty(), "{file} is empty");
        for language in &languages {
            ensure!(ids(language)? == first, "locales/{language}/{file} has other messages than the first language");
        }
    }
    Ok(())
}

/// The custom properties that a style sheet reads, each with what stands in for it.
fn properties(text: &str) -> Vec<(&str, &str)> {
    let uses = text.split("var(--sr-").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once(',')?;
        Some((name.trim(), rest.split(';').next()?.trim().trim_end_matches(')').trim()))
    });
    uses.collect()
}

#[test]
fn the_table_of_properties_is_whole_and_true() -> Result<()> {
    let read = |name: &str| fs_err::read_to_string(project::root().join(name));
    let guide = read("docs/styling.md")?;
    let rows: Vec<Vec<&str>> = guide
        .lines()
        .filter(|line| line.starts_with("| `--sr-"))
        .map(|line| line.split('|').map(|cell| cell.trim().trim_matches('`')).collect())
        .collect();
    let sheet = assets::joined(&project::root().join("www/widget.css"))?;
    let (light, dark) = sheet.split_once("[data-theme=\"dark\"]").context("no dark theme")?;
    let dark = dark.split('}').next().unwrap_or_default();
    for (theme, text, column) in [("light", light, 2), ("dark", dark, 3)] {
        for (name, value) in properties(text) {
            let row = rows.iter().find(|row| row[1] == format!("--sr-{name}"));
            let row = row.with_context(|| format!("docs/styling.md does not name --sr-{name}"))?;
            ensure!(!row[column].starts_with('#') || row[column] == value, "{theme}: --sr-{name} is {value}, not {}", row[column]);
        }
    }
    for row in &rows {
        ensure!(sheet.contains(&format!("var({}", row[1])), "nothing reads {}", row[1]);
    }
    for part in ["finding", "card", "input", "progress"] {
        ensure!(guide.contains(&format!("| `{part}` |")), "docs/styling.md does not name the part {part}");
    }
    Ok(())
}
