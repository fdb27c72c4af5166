//! What readers bring: pasted text, chosen and dropped files; and what strangers wrote in it.

use anyhow::{Result, ensure};
use e2e::page::{FAILED, Host, Page, expect_failed_checks};
use e2e::{paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("a pasted log is explained in French", paste_french),
    ("a chosen file is explained", choose_file),
    ("a dropped file is explained", drop_file),
    ("a large paste is kept out of the text area", large_paste),
    ("a clean log shows no error", clean_log),
    ("what is no log is answered kindly", no_log),
    ("a sentence of Setup in another language leads to the look-up", sentence),
    ("markup in a log is shown as text", hostile),
];

fn open(page: &mut Page, language: &str) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").language(language))?;
    page.activate(0)
}

fn paste_french(page: &mut Page) -> Result<()> {
    open(page, "fr")?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)?;
    for id in FAILED {
        let shown = page.session.script("return harness.find(`article[data-id=${arguments[0]}]`).textContent", &[json!(id)])?;
        let title = texts::title("fr", id)?;
        ensure!(shown.as_str().is_some_and(|text| text.contains(&title)), "{id} is not shown with its French title `{title}`: {shown}");
    }
    let severities = page.js("return harness.all('article[part~=finding]').map((article) => article.dataset.severity)")?;
    ensure!(severities == json!(["error", "error"]), "severities: {severities}");
    // The line that decides, with its number.
    let content = page.js("return harness.content()")?;
    ensure!(
        content.as_str().is_some_and(|text| text.contains("Failed [Rule:CafeRoleAlreadyExists]")),
        "the line that decides is not shown"
    );
    for language in texts::languages() {
        let times = page.fetched(&format!("locales/{language}.ftl"))?;
        ensure!(times == usize::from(language == "fr"), "not French alone: {:?}", page.requests());
    }
    Ok(())
}

fn choose_file(page: &mut Page) -> Result<()> {
    open(page, "en")?;
    page.settled()?;
    let input = page.session.element("the file input", "return harness.find('input[type=file][multiple]')", &[])?;
    let before = page.requests().len();
    page.session.type_into(&input, &paths::fixture_path("two-checks-failed.log").display().to_string())?;
    expect_failed_checks(page.findings(0)?)?;
    let name = page.js("return harness.host().report.source.files[0].name")?;
    ensure!(name == json!("two-checks-failed.log"), "the file's name is {name}");
    page.settled()?;
    let after = page.requests().split_off(before);
    ensure!(after.is_empty(), "choosing a file made the page fetch {after:?}");
    Ok(())
}

fn drop_file(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>"))?;
    page.facade(0)?;
    // Straight onto the facade: the drop activates.
    page.session.script("harness.drop(arguments[0])", &[json!(paths::fixture("two-checks-failed.log")?)])?;
    expect_failed_checks(page.findings(0)?)
}

fn large_paste(page: &mut Page) -> Result<()> {
    open(page, "en")?;
    let line = "[03/14/2026 09:20:00.0000] [1] Beginning processing Get-ExchangeServer\r\n";
    let log = format!("{}{}", line.repeat(6000), paths::fixture("two-checks-failed.log")?);
    let taken = page.session.script("return harness.pasteByScript(arguments[0])", &[json!(log)])?;
    ensure!(taken == json!(true), "a paste of over 256 kB was left to the text area");
    expect_failed_checks(page.findings(0)?)?;
    let kept = page.js("return (harness.find('textarea') || { value: '' }).value.length")?;
    ensure!(kept.as_u64() < Some(1000), "{kept} characters went into the text area");
    Ok(())
}

fn clean_log(page: &mut Page) -> Result<()> {
    open(page, "en")?;
    page.paste(0, &paths::fixture("clean.log")?)?;
    let ids = page.findings(0)?;
    ensure!(ids.is_empty(), "findings in a clean log: {ids:?}");
    let outcome = page.js("return harness.host().report.runs.at(-1).outcome")?;
    ensure!(outcome == json!("succeeded"), "the outcome is {outcome}");
    Ok(())
}

fn no_log(page: &mut Page) -> Result<()> {
    const DIARY: &str = "Dear diary, the server room was cold today.";
    open(page, "en")?;
    page.paste(0, DIARY)?;
    let ids = page.findings(0)?;
    ensure!(ids.is_empty(), "findings: {ids:?}");
    let notices = page.js("return harness.host().report.notices.length")?;
    ensure!(notices.as_u64() > Some(0), "no notice says what it was");
    let text = page.js("return harness.find('textarea').value")?;
    ensure!(text == json!(DIARY), "what was typed is gone: {text}");
    Ok(())
}

fn sentence(page: &mut Page) -> Result<()> {
    const SENTENCE: &str = "Le rôle Serveur d'accès au Client est déjà installé";
    open(page, "en")?;
    page.paste(0, SENTENCE)?;
    page.wait("the offer", "return harness.find('.result button.first')")?;
    page.settled()?;
    let suggested = page.js("return harness.find('[part=suggestion]')?.dataset.id")?;
    ensure!(suggested == json!("CafeRoleAlreadyExists"), "suggested is {suggested}");
    page.js("harness.find('.result button.first').click()")?;
    page.wait("hits", "return harness.find('#view-lookup .hits button')")?;
    let first = page.js("return harness.find('#view-lookup .hits code').textContent")?;
    ensure!(first == json!("CafeRoleAlreadyExists"), "the first hit is {first}");
    let shown = page.js("return harness.find('#search').value")?;
    ensure!(shown == json!(SENTENCE), "the field shows {shown}");
    page.wait("the focus in the field", "return harness.host().shadowRoot.activeElement?.id === 'search'")?;
    Ok(())
}

fn hostile(page: &mut Page) -> Result<()> {
    open(page, "en")?;
    page.paste(0, &paths::fixture("hostile.log")?)?;
    page.findings(0)?;
    // An element that the log made would have asked the server for its source by then, and run its handler.
    page.settled()?;
    let title = page.js("return document.title")?;
    ensure!(title == json!("A documentation page"), "the log ran a script: {title}");
    let made = page.js(
        "return harness.all('script, iframe, img, marquee, svg[onload], [onerror], [onload], [href^=\"javascript:\" i], [src]').map((element) => element.outerHTML)",
    )?;
    ensure!(made == json!([]), "the log made elements: {made}");
    let content = page.js("return harness.content()")?;
    ensure!(content.as_str().is_some_and(|text| text.contains("<marquee>bold</marquee>")), "the log's own text is not shown");
    Ok(())
}
