//! Before use, and how use begins.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::session::keys::TAB;
use e2e::{dist, paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("an unused element costs the loader and nothing else", unused),
    ("the facade shows the rule's title in the page's language", titled),
    ("a title that the host wrote is shown as it is, and none is fetched", titled_by_host),
    ("focus by keyboard activates", keyboard),
    ("`eager` loads at once", eager),
    ("a link activates the first element", link),
    ("other fragments are left alone", foreign_fragment),
    ("an element upgraded late works", upgraded_late),
];

/// What the loader may take, in bytes after Brotli.
const LARGEST_LOADER: usize = 5_000;

/// The size after Brotli at its highest level, as a server sends it.
fn compressed(content: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut out, &parameters)?;
    Ok(out.len())
}

fn unused(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness><p>Fallback</p></setup-readiness>"))?;
    page.facade(0)?;
    page.settled()?;
    let mut requests = page.requests();
    // The browser fetches scripts side by side.
    requests.sort();
    ensure!(
        requests == ["/dist/setup-readiness.js", "/harness.js", "/page.html", "/recorder.js"],
        "before use the page fetched {requests:?}"
    );
    let bytes = compressed(&std::fs::read(dist::folder().join("setup-readiness.js"))?)?;
    ensure!(bytes <= LARGEST_LOADER, "the loader takes {bytes} bytes");
    let state = page.js("return harness.host().getAttribute('state')")?;
    ensure!(state == json!("idle"), "state is {state}");
    let covered = page.js("return !document.querySelector('setup-readiness p').getClientRects().length")?;
    ensure!(covered == json!(true), "the text for readers without JavaScript is shown");
    Ok(())
}

fn titled(page: &mut Page) -> Result<()> {
    page.load(Host::new(r#"<setup-readiness rule="CafeRoleAlreadyExists"></setup-readiness>"#).language("fr"))?;
    let title = texts::title("fr", "CafeRoleAlreadyExists")?;
    page.facade(0)?;
    page.session.wait("the title", "return harness.text().includes(arguments[0])", &[json!(title)])?;
    // The title alone comes.
    page.settled()?;
    let mut requests = page.site_requests();
    requests.sort();
    ensure!(
        requests == ["/dist/setup-readiness.js", "/dist/titles/fr/caferolealreadyexists.json"],
        "before use the page fetched {requests:?}"
    );
    Ok(())
}

fn titled_by_host(page: &mut Page) -> Result<()> {
    let title = "Client Access <role>";
    let written = "Client Access &lt;role&gt;";
    page.load(Host::new(&format!(
        "<setup-readiness rule=\"CafeRoleAlreadyExists\"><b slot=\"title\">{written}</b><p>Fallback</p></setup-readiness>"
    )))?;
    page.facade(0)?;
    page.settled()?;
    let heading = page.js("return harness.find('h2')?.textContent")?;
    ensure!(heading == json!(title), "the facade's title is {heading}");
    let requests = page.site_requests();
    ensure!(requests == ["/dist/setup-readiness.js"], "before use the page fetched {requests:?}");
    Ok(())
}

fn keyboard(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>"))?;
    page.facade(0)?;
    page.session.press(&[TAB])?;
    page.ready(0)
}

fn eager(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness eager></setup-readiness>"))?;
    page.ready(0)?;
    page.settled()?;
    for language in texts::languages() {
        let times = page.fetched(&format!("locales/{language}.ftl"))?;
        ensure!(times == usize::from(language == "en"), "not English alone: {:?}", page.requests());
    }
    Ok(())
}

fn link(page: &mut Page) -> Result<()> {
    page.load(
        Host::new("<setup-readiness></setup-readiness><setup-readiness></setup-readiness>").fragment("rule=CafeRoleAlreadyExists&lang=fr"),
    )?;
    let title = texts::title("fr", "CafeRoleAlreadyExists")?;
    page.session.wait(
        "the rule's card",
        "return harness.content(0).includes(arguments[0]) && harness.find('textarea', 0)",
        &[json!(title)],
    )?;
    page.settled()?;
    ensure!(page.js("return harness.host(1).getAttribute('state')")? == json!("idle"), "the second element was activated too");
    let fragment = page.js("return location.hash")?;
    ensure!(fragment == json!("#rule=CafeRoleAlreadyExists&lang=fr"), "the fragment became {fragment}");
    Ok(())
}

fn foreign_fragment(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fragment("installation"))?;
    page.facade(0)?;
    page.settled()?;
    ensure!(page.site_requests().len() == 1, "fetched {:?}", page.requests());
    let fragment = page.js("return location.hash")?;
    ensure!(fragment == json!("#installation"), "the fragment became {fragment}");
    Ok(())
}

fn upgraded_late(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").head(""))?;
    page.js("const host = harness.host(); host.lang = 'fr'; host.setAttribute('rule', 'CafeRoleAlreadyExists')")?;
    page.load_element()?;
    page.activate(0)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}
