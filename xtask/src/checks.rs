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
}
