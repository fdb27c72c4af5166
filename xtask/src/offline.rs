//! `offline.html`: the whole app in one file, for a machine without a network.
//!
//! A page opened from a disk can neither fetch files nor import modules. So every file lies in the page as a block of text,
//! the scripts bundled into plain ones, and a short script for any browser starts them where the browser is new enough.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine;

use crate::assets::{escaped, page_texts};
use crate::{project, tools};

/// How esbuild writes what it makes.
pub const ESBUILD_OPTIONS: [&str; 3] = ["--charset=utf8", "--legal-comments=none", "--log-level=warning"];

/// Copies the last attempt out of a log; for PowerShell 2 and later.
const LAST_ATTEMPT: &str = r#"$log = "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log"; $last = Select-String -Path $log -Pattern "Starting Microsoft Exchange Server .* Setup" | Select-Object -Last 1; Get-Content $log | Select-Object -Skip ([Math]::Max(0, $last.LineNumber - 2)) | Set-Content -Encoding UTF8 "$env:USERPROFILE\Desktop\LastAttempt.log""#;

/// The page out of the files of the site and its scripts with their placeholders filled.
pub fn page(files: &BTreeMap<String, Vec<u8>>, scripts: &BTreeMap<String, String>, languages: &[String]) -> Result<String> {
    let www = project::root().join("www");
    // The bundler finds the scripts beside those of the one-file edition.
    let sources = project::target().join("xtask").join("offline");
    project::clear(&sources)?;
    for (name, text) in scripts {
        project::write(&sources.join(name), text)?;
    }
    for path in project::entries(&www.join("offline"))? {
        project::write(&sources.join("offline").join(project::file_name(&path)), fs_err::read(path)?)?;
    }
    let mut blocks = String::new();
    for (name, content) in files {
        if name.ends_with(".wasm") {
            block(&mut blocks, name, &base64::engine::general_purpose::STANDARD.encode(content))?;
        } else if name.ends_with(".ftl") || ["lookup.tsv", "examples.txt", "widget.css"].contains(&name.as_str()) {
            block(&mut blocks, name, std::str::from_utf8(content).with_context(|| format!("{name} is not UTF-8"))?)?;
        }
    }
    for name in ["reader.js", "main.js"] {
        block(&mut blocks, name, &bundled(&sources.join("offline").join(name))?)?;
    }
    let style = files.get("page.css").map(|content| String::from_utf8_lossy(content)).unwrap_or_default();
    let advice: Vec<String> = languages.iter().map(|language| advice(language)).collect::<Result<_>>()?;
    Ok(fs_err::read_to_string(www.join("offline/page.html"))?
        .replace("__STYLE__", style.trim())
        .replace("__TEXTS__", &advice.join("\n<hr>\n"))
        .replace("__START__", short(&www.join("offline/start.js"), &["--target=es5"])?.trim())
        .replace("__BLOCKS__", blocks.trim()))
}

/// What to do where the browser is too old, in one language.
fn advice(language: &str) -> Result<String> {
    let text = page_texts(language)?;
    Ok(format!(
        "<div lang=\"{language}\">\n<h1>{}</h1>\n<p>{}</p>\n<ol>\n<li>{}\n<pre lang=\"en\">{}</pre></li>\n<li>{}</li>\n<li>{}</li>\n</ol>\n<p>{}</p>\n</div>",
        text("offline-title")?,
        text("offline-lead")?,
        text("offline-step-1")?,
        escaped(LAST_ATTEMPT),
        text("offline-step-2")?,
        text("offline-step-3")?,
        text("offline-by-hand")?
    ))
}

/// A module and what it imports as one plain script.
fn bundled(entry: &Path) -> Result<String> {
    // A plain script has no address of its own; nothing is fetched by it.
    short(entry, &["--bundle", "--format=iife", "--define:import.meta.url=location.href"])
}

/// A script made shorter.
fn short(path: &Path, options: &[&str]) -> Result<String> {
    let sh = project::shell()?;
    let esbuild = tools::ESBUILD.command(&sh)?.arg(path).arg("--minify").args(options).args(ESBUILD_OPTIONS);
    esbuild.quiet().read().with_context(|| format!("{} could not be bundled", path.display()))
}

/// A part as a block that no browser runs or shows.
fn block(blocks: &mut String, name: &str, text: &str) -> Result<()> {
    // A block ends at its end tag, whatever its text is.
    let is_script = name.ends_with(".js");
    let text = if is_script { text.replace("</script", "<\\/script").replace("<!--", "<\\!--") } else { text.to_owned() };
    let lower = text.to_lowercase();
    ensure!(
        !lower.contains("</script") && !lower.contains("<!--"),
        "{name} cannot lie in a page: it contains the end of a script or a comment"
    );
    blocks.push_str(&format!("<script type=\"text/plain\" id=\"{name}\">{text}</script>\n"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_end_where_they_should() {
        let mut blocks = String::new();
        assert!(block(&mut blocks, "a.js", "x = '</script>';").is_ok());
        assert_eq!(blocks.matches("</script").count(), 1);
        assert!(block(&mut blocks, "a.ftl", "x = </Script>").is_err());
    }
}
