//! What must be true of the files in `dist/` whatever the browser does with them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::project;

/// The folder with everything that has no stable name, as the loader names it.
pub fn folder(dist: &Path) -> Result<PathBuf> {
    let loader = project::read(&dist.join("setup-readiness.js"))?;
    // A minifier may leave out the quotes around the name.
    let after = loader.split_once("folder").map(|(_, after)| after.trim_start_matches(['"', '\'', ':', ' ']));
    let name = after.and_then(|after| after.split_once('/')).map(|(name, _)| name).context("dist/setup-readiness.js names no folder")?;
    ensure!(name.len() == 16 && name.chars().all(|c| c.is_ascii_hexdigit()), "the loader names the folder `{name}`");
    Ok(dist.join(name))
}

/// Checks all of it.
pub fn check(dist: &Path) -> Result<()> {
    let folder = folder(dist)?;
    every_file_is_there(&folder)?;
    no_code_from_strings(dist, &folder)?;
    no_markup_in_views()?;
    for page in ["index.html", "embed.html"] {
        no_inline_code(page, &project::read(&dist.join(page))?)?;
    }
    Ok(())
}

fn every_file_is_there(folder: &Path) -> Result<()> {
    let mut names: Vec<String> = ["app.js", "app_bg.wasm", "worker.js", "widget.css", "trouble.js", "lookup.tsv"].map(str::to_owned).into();
    for language in project::languages()? {
        names.extend([format!("locales/{language}.ftl"), format!("locales/{language}.questions.ftl")]);
    }
    for name in names {
        ensure!(folder.join(&name).is_file(), "{name} is not in {}", folder.display());
    }
    let modules = project::files(folder)?.iter().filter(|path| path.extension().is_some_and(|e| e == "wasm")).count();
    ensure!(modules == 1, "there are {modules} WebAssembly modules in place of one");
    Ok(())
}

/// Trusted Types and a strict policy block these.
fn no_code_from_strings(dist: &Path, folder: &Path) -> Result<()> {
    let mut scripts = vec![dist.join("setup-readiness.js")];
    scripts.extend(project::entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|e| e == "js")));
    for path in scripts {
        no_forbidden_word(&project::file_name(&path), &project::read(&path)?)?;
    }
    Ok(())
}

/// What turns a text into markup or code. Leptos' erased attributes can empty an element through `innerHTML`, so the glue
/// names it; they do so only for an attribute `inner_html`, and [`no_markup_in_views`] sees to it that there is none.
fn no_forbidden_word(name: &str, script: &str) -> Result<()> {
    if name != "app.js" {
        ensure!(!script.contains(".innerHTML"), "dist/{name}: `.innerHTML` is not allowed there");
    }
    for word in [".outerHTML", ".insertAdjacentHTML", "new Function", "eval(", "document.write"] {
        if let Some(at) = script.find(word) {
            let line = script[..at].matches('\n').count() + 1;
            bail!("dist/{name}, line {line}: `{word}` is not allowed there");
        }
    }
    Ok(())
}

/// No view sets markup: the browser cases find static subtrees, which Leptos would write that way, under Trusted Types.
fn no_markup_in_views() -> Result<()> {
    for path in project::files(&project::root().join("src"))? {
        let sets_markup = path.extension().is_some_and(|e| e == "rs") && sets_markup(&project::read(&path)?);
        ensure!(!sets_markup, "{} sets markup, which Trusted Types block", path.display());
    }
    Ok(())
}

fn sets_markup(source: &str) -> bool {
    source.contains("inner_html") || source.contains("outer_html") || source.contains("insert_adjacent_html")
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
    use crate::assets;

    #[test]
    fn code_from_strings_is_found() {
        assert!(no_forbidden_word("a.js", "x.textContent = y;").is_ok());
        assert!(no_forbidden_word("a.js", "x.innerHTML = y;").is_err());
        assert!(no_forbidden_word("a.js", "eval(y)").is_err());
        assert!(no_forbidden_word("app.js", "eval(y)").is_err());
        assert!(sets_markup("view! { <p inner_html=text/> }") && !sets_markup("view! { <p>{text}</p> }"));
    }

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
}
