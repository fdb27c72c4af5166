//! What must be true of the files in `dist/` whatever the browser does with them.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use crate::project;

/// The list of files that the loader carries.
pub fn assets(dist: &Path) -> Result<Map<String, Value>> {
    let loader = project::read(&dist.join("setup-readiness.js"))?;
    let at = loader
        .find("{\"app.js\":")
        .or_else(|| loader.find("const ASSETS = ").map(|at| at + "const ASSETS = ".len()))
        .context("dist/setup-readiness.js has no list of files")?;
    let mut values = serde_json::Deserializer::from_str(&loader[at..]).into_iter::<Value>();
    match values.next() {
        Some(Ok(Value::Object(assets))) => Ok(assets),
        _ => bail!("the list of files in dist/setup-readiness.js is not JSON"),
    }
}

/// Checks all of it.
pub fn check(dist: &Path) -> Result<()> {
    let assets = assets(dist)?;
    every_file_is_there(dist, &assets)?;
    no_code_from_strings(dist, &assets)?;
    for page in ["index.html", "embed.html"] {
        no_inline_code(page, &project::read(&dist.join(page))?)?;
    }
    Ok(())
}

fn every_file_is_there(dist: &Path, assets: &Map<String, Value>) -> Result<()> {
    for (name, value) in assets {
        let files: Vec<&Value> = match value {
            Value::Object(files) => files.values().collect(),
            other => vec![other],
        };
        for file in files.into_iter().filter_map(Value::as_str) {
            let exempt = ["version", "content_date"].contains(&name.as_str());
            ensure!(exempt || dist.join(file).exists(), "the loader names {file} ({name}), which is not in dist/");
        }
    }
    Ok(())
}

/// Trusted Types and a strict policy block these.
fn no_code_from_strings(dist: &Path, assets: &Map<String, Value>) -> Result<()> {
    let mut scripts = vec!["setup-readiness.js".to_owned()];
    for name in ["app.js", "engine.js", "trouble.js"] {
        scripts.extend(assets.get(name).and_then(Value::as_str).map(str::to_owned));
    }
    for name in scripts {
        let text = project::read(&dist.join(&name))?;
        for word in [".innerHTML", ".outerHTML", ".insertAdjacentHTML", "new Function", "eval(", "document.write"] {
            if let Some(at) = text.find(word) {
                let line = text[..at].matches('\n').count() + 1;
                bail!("dist/{name}, line {line}: `{word}` is not allowed there");
            }
        }
    }
    Ok(())
}

fn no_inline_code(page: &str, text: &str) -> Result<()> {
    let lower = text.to_lowercase();
    for (at, _) in lower.match_indices("<script") {
        let tag = &lower[at..lower[at..].find('>').map_or(lower.len(), |end| at + end)];
        ensure!(tag.contains(" src="), "dist/{page} has an inline script, which a strict policy blocks");
    }
    ensure!(!lower.contains("<style") && !lower.contains(" style="), "dist/{page} has an inline style, which a strict policy blocks");
    for handler in [" onload=", " onclick=", " onerror="] {
        ensure!(!lower.contains(handler), "dist/{page} has an inline event handler, which a strict policy blocks");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_code_is_found() {
        assert!(no_inline_code("a", "<script type=module src=b></script>").is_ok());
        assert!(no_inline_code("a", "<script type=module>b</script>").is_err());
        assert!(no_inline_code("a", "<p style=\"b\">").is_err());
        assert!(no_inline_code("a", "<body onload=\"b\">").is_err());
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
        let read = |name: &str| project::read(&project::root().join(name));
        let guide = read("docs/styling.md")?;
        let rows: Vec<Vec<&str>> = guide
            .lines()
            .filter(|line| line.starts_with("| `--sr-"))
            .map(|line| line.split('|').map(|cell| cell.trim().trim_matches('`')).collect())
            .collect();
        let sheet = read("www/widget.css")?;
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
}
