//! What must be true of the files in `dist/` whatever the browser does with them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::bundle::LOADER;
use crate::project;

/// The folder with everything that has no stable name, as the loader names it.
pub fn folder(dist: &Path) -> Result<PathBuf> {
    let loader = fs_err::read_to_string(dist.join(LOADER))?;
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
        no_inline_code(page, &fs_err::read_to_string(dist.join(page))?)?;
    }
    Ok(())
}

fn every_file_is_there(folder: &Path) -> Result<()> {
    let mut names: Vec<String> =
        ["app.js", "app_bg.wasm", "worker.js", "widget.css", "open.js", "trouble.js", "lookup.tsv", "examples.txt"]
            .map(str::to_owned)
            .into();
    for language in project::languages()? {
        names.extend([format!("locales/{language}.ftl"), format!("locales/{language}.questions.ftl")]);
    }
    for name in names {
        ensure!(folder.join(&name).is_file(), "{name} is not in {}", folder.display());
    }
    let modules = project::files(folder)?.iter().filter(|path| project::has_extension(path, "wasm")).count();
    ensure!(modules == 1, "there are {modules} WebAssembly modules in place of one");
    Ok(())
}

/// Trusted Types and a strict policy block these.
fn no_code_from_strings(dist: &Path, folder: &Path) -> Result<()> {
    let mut scripts = vec![dist.join(LOADER)];
    scripts.extend(project::entries(folder)?.into_iter().filter(|path| project::has_extension(path, "js")));
    for path in scripts {
        no_forbidden_word(&project::file_name(&path), &fs_err::read_to_string(path)?)?;
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
        let sets_markup = project::has_extension(&path, "rs") && sets_markup(&fs_err::read_to_string(&path)?);
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
}
