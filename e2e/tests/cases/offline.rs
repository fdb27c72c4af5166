//! Pages opened from a disk.

use std::path::Path;

use anyhow::{Result, ensure};
use e2e::page::Page;
use e2e::{dist, paths, texts};
use serde_json::json;

use super::pages::read_two_failed;
use crate::Case;

pub const CASES: &[Case] = &[
    ("offline.html works from file: without a request", from_disk),
    ("offline.html has the examples", examples),
    ("offline.html tells old browsers what to do", old_browser),
    ("index.html from a disk names offline.html", index),
];

fn open(page: &Page, file: &Path) -> Result<()> {
    let address = file.display().to_string().replace('\\', "/");
    page.session.open(&format!("file:///{}", address.trim_start_matches('/')))
}

fn from_disk(page: &mut Page) -> Result<()> {
    open(page, &dist::folder().join("offline.html"))?;
    read_two_failed(page)?;
    page.js("document.querySelector('setup-readiness').lang = 'fr'")?;
    page.session.wait(
        "the French title",
        "return document.querySelector('setup-readiness').shadowRoot.textContent.includes(arguments[0])",
        &[json!(texts::title("fr", "CafeRoleAlreadyExists")?)],
    )?;
    let fetched =
        page.js("return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith('blob:'))")?;
    ensure!(fetched == json!([]), "the page fetched {fetched}");
    page.quiet_console()
}

fn examples(page: &mut Page) -> Result<()> {
    open(page, &dist::folder().join("offline.html"))?;
    let example = page.session.element(
        "an example",
        "return document.querySelector('setup-readiness').shadowRoot?.querySelector('.examples button')",
        &[],
    )?;
    page.session.click(&example)?;
    page.wait("its result", "return document.querySelector('setup-readiness').shadowRoot.querySelector('article[data-id=RebootPending]')")?;
    page.quiet_console()
}

fn old_browser(page: &mut Page) -> Result<()> {
    let whole = paths::read(&dist::folder().join("offline.html"))?;
    let (before, after) = whole.split_once("<head>").unwrap_or(("", &whole));
    let copy = paths::results().join("old-browser.html");
    paths::write(&copy, format!("{before}<head><script>delete globalThis.WebAssembly</script>{after}"))?;
    open(page, &copy)?;
    page.wait(
        "the advice",
        "return document.body.innerText.includes('PowerShell') && !document.querySelector('setup-readiness').shadowRoot",
    )?;
    let shown = page.js("return document.body.innerText")?;
    ensure!(
        shown.as_str().is_some_and(|text| text.contains("Select-String") && text.contains("trop ancien")),
        "the advice is not whole: {shown}"
    );
    Ok(())
}

// No browser lets a page from a disk load a module: what stands in the element has to say it.
fn index(page: &mut Page) -> Result<()> {
    open(page, &dist::folder().join("index.html"))?;
    page.wait("the advice", "return document.body.innerText.includes('offline.html')").map(drop)
}
