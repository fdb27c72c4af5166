//! What the reader hands on: a page of the result, and lines of the log without names.

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::{paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("the page that is saved is whole, masked and asks for nothing", saved_page),
    ("lines to show to others have no name, and are what is copied", safe_lines),
    ("lines to show to others are of the attempt on screen", safe_lines_of_run),
];

fn host(language: &str) -> Host {
    Host::new("<setup-readiness eager></setup-readiness>").language(language)
}

fn explained(page: &mut Page, log: &str, host: Host) -> Result<()> {
    page.load(host)?;
    page.ready(0)?;
    page.diagnose(log)?;
    page.findings(0).map(drop)
}

fn text(language: &str, id: &str) -> Result<String> {
    Ok(texts::of(language)?.text(id, &[]))
}

fn saved_page(page: &mut Page) -> Result<()> {
    // What is opened at the end has no recorder.
    explained(page, &paths::fixture("two-checks-failed.log")?, host("fr").noisy())?;
    page.js("window.saved = [];
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => (saved.push(blob), create.call(URL, blob));
        HTMLAnchorElement.prototype.click = function () { saved.push(this.download) }")?;
    page.session.script("harness.button(arguments[0]).click()", &[json!(text("fr", "ui-save-html")?)])?;
    ensure!(page.js("return saved[1]")? == json!("setup-readiness.html"), "the file has another name");
    let saved = page.session.script_async("return await saved[0].text()", &[])?;
    let saved = saved.as_str().context("no file")?;
    let lower = saved.to_lowercase();
    ensure!(!lower.contains("contoso") && !lower.contains("ex1") && lower.contains("server-1"), "names are left in {saved}");
    page.quiet()?;

    let file = paths::results().join("saved.html");
    paths::write(&file, saved)?;
    page.session.open(&format!("file:///{}", file.display().to_string().replace('\\', "/").trim_start_matches('/')))?;
    page.wait("the page", "return document.readyState === 'complete' && document.querySelector('h1')")?;
    let title = texts::title("fr", "CafeRoleAlreadyExists")?;
    let shown = page.js("return document.body.innerText")?;
    ensure!(shown.as_str().is_some_and(|shown| shown.contains(&title)), "the page does not show `{title}`: {shown}");
    let facts = page
        .js("return [document.documentElement.lang, document.scripts.length, performance.getEntriesByType('resource').length,
            getComputedStyle(document.body).fontFamily.includes('system-ui'), document.documentElement.scrollWidth <= innerWidth]")?;
    ensure!(facts == json!(["fr", 0, 0, true, true]), "language, scripts, requests, style, width: {facts}");
    page.quiet_console()
}

const FOLD: &str = "harness.find('.safe')";

/// Opens the fold, and waits for the lines.
fn unfold(page: &Page) -> Result<String> {
    page.js(&format!("{FOLD}.open = true"))?;
    let lines = page.wait("the lines", &format!("return {FOLD}.querySelector('pre')?.textContent"))?;
    Ok(lines.as_str().context("no lines")?.to_owned())
}

fn safe_lines(page: &mut Page) -> Result<()> {
    explained(page, &paths::fixture("two-checks-failed.log")?, host("en"))?;
    page.js("window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text)")?;
    let lines = unfold(page)?;
    let lower = lines.to_lowercase();
    ensure!(!lower.contains("contoso") && !lower.contains("ex1") && !lower.contains("paris"), "names are left in {lines}");
    ensure!(lines.contains("DOMAIN-A\\USER-1") && lines.contains("Failed [Rule:CafeRoleAlreadyExists]"), "the lines are {lines}");
    let told = page.js(&format!("return {FOLD}.innerText"))?;
    let told = told.as_str().context("nothing told")?;
    for part in ["DOMAIN-A: contoso", "USER-1: admin", &text("en", "ui-safe-limits")?] {
        ensure!(told.contains(part), "`{part}` is not told: {told}");
    }
    page.js("harness.find('#copy-safe').click()")?;
    let copied = page.wait("the copied lines", "return copied[0]")?;
    ensure!(copied == json!(lines), "other lines were copied than shown: {copied}");
    // The copied lines are a log of their own: pasted, they give the same findings.
    page.diagnose(&lines)?;
    expect_failed_checks(page.findings(0)?)
}

fn safe_lines_of_run(page: &mut Page) -> Result<()> {
    explained(page, &paths::read(&paths::root().join("tests/logs/failures/short-last-run.log"))?, host("en"))?;
    let first = unfold(page)?;
    let other = page.js(
        "const at = harness.all('.run').findIndex((run) => !run.hasAttribute('aria-current')); harness.all('.run')[at].click(); return at",
    )?;
    page.session.wait("the other attempt", "return harness.all('.run')[arguments[0]]?.hasAttribute('aria-current')", &[other])?;
    // The fold stays open, and reads anew.
    page.session.wait(
        "other lines",
        &format!("const lines = {FOLD}.querySelector('pre')?.textContent; return {FOLD}.open && lines && lines !== arguments[0]"),
        &[json!(first)],
    )?;
    Ok(())
}
