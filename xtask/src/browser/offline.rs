//! `offline.html`, opened from a disk.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Case, Lab, expect_failed_checks, fixture_path, strings, title};
use crate::project;

pub const CASES: &[Case] =
    &[("offline.html works from file: without a request", from_disk), ("offline.html tells old browsers what to do", old_browser)];

fn open(lab: &Lab) -> Result<()> {
    let path = project::dist().join("offline.html");
    let address = path.display().to_string().replace('\\', "/");
    lab.session.open(&format!("file:///{}", address.trim_start_matches('/')))
}

fn from_disk(lab: &mut Lab) -> Result<()> {
    open(lab)?;
    let input = lab.session.element(
        "the file input",
        "const host = document.querySelector('setup-readiness');
        return host.shadowRoot && host.shadowRoot.querySelector('input[type=file]')",
        &[],
    )?;
    lab.session.type_into(&input, &fixture_path("two-checks-failed.log").display().to_string())?;
    let ids = lab.wait(
        "the findings",
        "const found = [...document.querySelector('setup-readiness').shadowRoot.querySelectorAll('article[part~=finding]')];
        return found.length ? found.map((article) => article.dataset.id) : null",
    )?;
    expect_failed_checks(strings(&ids))?;
    lab.js("document.querySelector('setup-readiness').lang = 'fr'")?;
    lab.session.wait(
        "the French title",
        "return document.querySelector('setup-readiness').shadowRoot.textContent.includes(arguments[0])",
        &[json!(title("fr", "CafeRoleAlreadyExists")?)],
    )?;
    let fetched =
        lab.js("return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith('blob:'))")?;
    ensure!(fetched == json!([]), "the page fetched {fetched}");
    let console = lab.session.console()?;
    ensure!(console.is_empty(), "the console: {}", console.join("\n          "));
    Ok(())
}

fn old_browser(lab: &mut Lab) -> Result<()> {
    let script = lab.session.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": "delete globalThis.WebAssembly" }))?;
    let result = open(lab).and_then(|()| {
        lab.wait(
            "the advice",
            "return document.body.innerText.includes('PowerShell') && !document.querySelector('setup-readiness').shadowRoot",
        )
    });
    lab.session.devtools("Page.removeScriptToEvaluateOnNewDocument", &json!({ "identifier": script["identifier"] }))?;
    let _ = result?;
    let shown = lab.js("return document.body.innerText")?;
    ensure!(
        shown.as_str().is_some_and(|text| text.contains("Select-String") && text.contains("trop ancien")),
        "the advice is not whole: {shown}"
    );
    Ok(())
}
