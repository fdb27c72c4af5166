//! Before use, and how use begins.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, expect_failed_checks, fixture, title};
use crate::{budgets, project};

pub const CASES: &[Case] = &[
    ("an unused element costs the loader and nothing else", unused),
    ("the facade shows the rule's title in the page's language", titled),
    ("focus by keyboard activates", keyboard),
    ("`eager` loads at once", eager),
    ("a link activates the first element", link),
    ("other fragments are left alone", foreign_fragment),
    ("an element upgraded late works", upgraded_late),
];

fn unused(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness><p>Fallback</p></setup-readiness>"))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    lab.pause();
    let mut requests = lab.requests();
    // The browser fetches scripts side by side.
    requests.sort();
    ensure!(requests == ["/dist/setup-readiness.js", "/page.html", "/recorder.js"], "before use the page fetched {requests:?}");
    let loader = project::read_bytes(&project::dist().join("setup-readiness.js"))?;
    let bytes = budgets::compressed(&loader)?;
    ensure!(bytes <= 5_000, "the loader takes {bytes} bytes");
    let state = lab.js("return harness.host().getAttribute('state')")?;
    ensure!(state == json!("idle"), "state is {state}");
    let covered = lab.js("return !document.querySelector('setup-readiness p').getClientRects().length")?;
    ensure!(covered == json!(true), "the text for readers without JavaScript is shown");
    Ok(())
}

fn titled(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new(r#"<setup-readiness rule="CafeRoleAlreadyExists"></setup-readiness>"#).language("fr"))?;
    let title = title("fr", "CafeRoleAlreadyExists")?;
    let text = lab.wait("the facade", "return harness.text().trim()")?;
    ensure!(text.as_str().is_some_and(|text| text.contains(&title)), "the facade says {text}, not {title}");
    lab.pause();
    ensure!(lab.fetched("") == 1, "fetched {:?}", lab.requests());
    Ok(())
}

fn keyboard(lab: &mut Lab) -> Result<()> {
    use crate::webdriver::keys::TAB;
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    lab.session.press(&[TAB])?;
    lab.area(0)?;
    Ok(())
}

fn eager(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness eager></setup-readiness>"))?;
    lab.area(0)?;
    ensure!(lab.fetched("locale-") == 1, "not one locale: {:?}", lab.requests());
    Ok(())
}

fn link(lab: &mut Lab) -> Result<()> {
    lab.load(
        Page::new("<setup-readiness></setup-readiness><setup-readiness></setup-readiness>").fragment("rule=CafeRoleAlreadyExists&lang=fr"),
    )?;
    let title = title("fr", "CafeRoleAlreadyExists")?;
    lab.session.wait(
        "the rule's card",
        "return harness.content(0).includes(arguments[0]) && harness.find('textarea', 0)",
        &[json!(title)],
    )?;
    ensure!(lab.js("return harness.host(1).getAttribute('state')")? == json!("idle"), "the second element was activated too");
    let fragment = lab.js("return location.hash")?;
    ensure!(fragment == json!("#rule=CafeRoleAlreadyExists&lang=fr"), "the fragment became {fragment}");
    Ok(())
}

fn foreign_fragment(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").fragment("installation"))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    lab.pause();
    ensure!(lab.fetched("") == 1, "fetched {:?}", lab.requests());
    let fragment = lab.js("return location.hash")?;
    ensure!(fragment == json!("#installation"), "the fragment became {fragment}");
    Ok(())
}

fn upgraded_late(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").head(""))?;
    lab.js("const host = harness.host(); host.lang = 'fr'; host.setAttribute('rule', 'CafeRoleAlreadyExists')")?;
    lab.load_element()?;
    lab.activate(0)?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}
