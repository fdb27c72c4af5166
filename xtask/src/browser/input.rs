//! What readers bring: pasted text, chosen and dropped files; and what strangers wrote in it.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, expect_failed_checks, fixture, fixture_path, title};

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

fn paste_french(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").language("fr"))?;
    lab.activate(0)?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)?;
    for id in super::FAILED {
        let shown = lab.session.script("return harness.find(`article[data-id=${arguments[0]}]`).textContent", &[json!(id)])?;
        let title = title("fr", id)?;
        ensure!(shown.as_str().is_some_and(|text| text.contains(&title)), "{id} is not shown with its French title `{title}`: {shown}");
    }
    let severities = lab.js("return harness.all('article[part~=finding]').map((article) => article.dataset.severity)")?;
    ensure!(severities == json!(["error", "error"]), "severities: {severities}");
    // The line that decides, with its number.
    let content = lab.js("return harness.content()")?;
    ensure!(
        content.as_str().is_some_and(|text| text.contains("Failed [Rule:CafeRoleAlreadyExists]")),
        "the line that decides is not shown"
    );
    ensure!(lab.fetched("locale-") == 1, "not one locale: {:?}", lab.requests());
    ensure!(lab.fetched("locale-fr") == 1, "not French: {:?}", lab.requests());
    Ok(())
}

fn choose_file(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    let input = lab.session.element("the file input", "return harness.find('input[type=file][multiple]')", &[])?;
    let before = lab.requests().len();
    lab.session.type_into(&input, &fixture_path("two-checks-failed.log").display().to_string())?;
    expect_failed_checks(lab.findings(0)?)?;
    let name = lab.js("return harness.host().report.source.files[0].name")?;
    ensure!(name == json!("two-checks-failed.log"), "the file's name is {name}");
    let after: Vec<String> = lab.requests().split_off(before);
    ensure!(
        after.iter().all(|path| path.starts_with("/dist/engine-") || path.starts_with("/dist/app-")),
        "choosing a file made the page fetch {after:?}"
    );
    Ok(())
}

fn drop_file(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    // Straight onto the facade: the drop activates.
    lab.session.script(
        "const transfer = new DataTransfer();
        transfer.items.add(new File([arguments[0]], 'ExchangeSetup.log'));
        const target = harness.host().shadowRoot.firstElementChild;
        for (const type of ['dragenter', 'dragover', 'drop']) {
            target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, composed: true, cancelable: true }));
        }",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    expect_failed_checks(lab.findings(0)?)
}

fn large_paste(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    let taken = lab.session.script(
        "const transfer = new DataTransfer();
        const line = '[03/14/2026 09:20:00.0000] [1] Beginning processing Get-ExchangeServer\\r\\n';
        transfer.setData('text/plain', line.repeat(6000) + arguments[0]);
        const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, composed: true, cancelable: true });
        harness.input().dispatchEvent(event);
        return event.defaultPrevented",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    ensure!(taken == json!(true), "a paste of over 256 kB was left to the text area");
    expect_failed_checks(lab.findings(0)?)?;
    let kept = lab.js("return (harness.find('textarea') || { value: '' }).value.length")?;
    ensure!(kept.as_u64() < Some(1000), "{kept} characters went into the text area");
    Ok(())
}

fn clean_log(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    lab.paste(0, &fixture("clean.log")?)?;
    let ids = lab.findings(0)?;
    ensure!(ids.is_empty(), "findings in a clean log: {ids:?}");
    let outcome = lab.js("const report = harness.host().report; return report.runs[report.runs.length - 1].outcome")?;
    ensure!(outcome == json!("succeeded"), "the outcome is {outcome}");
    Ok(())
}

fn no_log(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    lab.paste(0, "Dear diary, the server room was cold today.")?;
    let ids = lab.findings(0)?;
    ensure!(ids.is_empty(), "findings: {ids:?}");
    let notices = lab.js("return harness.host().report.notices.length")?;
    ensure!(notices.as_u64() > Some(0), "no notice says what it was");
    let text = lab.js("return harness.find('textarea').value")?;
    ensure!(text == json!("Dear diary, the server room was cold today."), "what was typed is gone: {text}");
    Ok(())
}

fn sentence(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    lab.paste(0, "Le rôle Serveur d'accès au Client est déjà installé")?;
    lab.wait("the offer", "return harness.find('.result button.first')")?;
    ensure!(lab.fetched("lookup-") == 0, "the index of the look-up came before it was wanted");
    lab.js("harness.find('.result button.first').click()")?;
    lab.wait("hits", "return harness.find('.hits button')")?;
    let first = lab.js("return harness.find('.hits code').textContent")?;
    ensure!(first == json!("CafeRoleAlreadyExists"), "the first hit is {first}");
    let shown = lab.js("return harness.find('#search').value")?;
    ensure!(shown == json!("Le rôle Serveur d'accès au Client est déjà installé"), "the field shows {shown}");
    lab.wait("the focus in the field", "return harness.host().shadowRoot.activeElement?.id === 'search'")?;
    Ok(())
}

fn hostile(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    lab.paste(0, &fixture("hostile.log")?)?;
    lab.findings(0)?;
    lab.pause();
    let title = lab.js("return document.title")?;
    ensure!(title == json!("A documentation page"), "the log ran a script: {title}");
    let made = lab.js(
        "return harness.all('script, iframe, img, marquee, svg[onload], [onerror], [onload], [href^=\"javascript:\" i], [src]').map((element) => element.outerHTML)",
    )?;
    ensure!(made == json!([]), "the log made elements: {made}");
    let content = lab.js("return harness.content()")?;
    ensure!(content.as_str().is_some_and(|text| text.contains("<marquee>bold</marquee>")), "the log's own text is not shown");
    Ok(())
}
