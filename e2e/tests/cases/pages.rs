//! The pages of the site themselves.

use anyhow::{Result, ensure};
use e2e::page::{FAILED, Host, Page, expect_failed_checks, strings};
use e2e::paths;
use e2e::server::STRICT_POLICY;
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("index.html works under the strict policy", index),
    ("index.html keeps the reader's language in its address alone", kept_language),
    ("embed.html tells its parent its height", height),
    ("embed.html takes its address as attributes and link", address),
];

/// Chooses the log with two failed checks on a page without the harness, and waits for its findings.
pub fn read_two_failed(page: &mut Page) -> Result<()> {
    let input = page.session.element(
        "the file input",
        "return document.querySelector('setup-readiness').shadowRoot?.querySelector('input[type=file]')",
        &[],
    )?;
    page.session.type_into(&input, &paths::fixture_path("two-checks-failed.log").display().to_string())?;
    let ids = page.session.wait(
        "the findings",
        "const found = [...document.querySelector('setup-readiness').shadowRoot.querySelectorAll('article[part~=finding]')];
        return found.length >= arguments[0] && found.map((article) => article.dataset.id)",
        &[json!(FAILED.len())],
    )?;
    expect_failed_checks(strings(&ids))
}

fn index(page: &mut Page) -> Result<()> {
    // Such a page has no recorder; the browser's console speaks for it.
    page.load(Host::of_site("index.html").noisy())?;
    read_two_failed(page)?;
    page.quiet_console()
}

fn kept_language(page: &mut Page) -> Result<()> {
    const SPEAKS: &str = "return document.documentElement.lang === arguments[0]
        && document.querySelector('setup-readiness').shadowRoot.querySelector('#language')?.value === arguments[0]";
    page.load(Host::of_site("index.html").noisy())?;
    page.session.wait("English", SPEAKS, &[json!("en")])?;
    page.js("const menu = document.querySelector('setup-readiness').shadowRoot.querySelector('#language');
        menu.value = 'fr';
        menu.dispatchEvent(new Event('change', { bubbles: true }))")?;
    page.session.wait("French", SPEAKS, &[json!("fr")])?;
    let address = page.js("return location.hash")?;
    ensure!(address == json!("#lang=fr"), "the fragment is {address}");
    let kept = page.js("return [localStorage.length, sessionStorage.length, document.cookie]")?;
    ensure!(kept == json!([0, 0, ""]), "it is kept elsewhere: {kept}");
    page.js("location.reload()")?;
    page.session.wait("French again", SPEAKS, &[json!("fr")]).map(drop)
}

/// A page with embed.html in a frame.
fn framed(address: &str) -> Host {
    Host::new(&format!("<iframe src=\"/dist/embed.html?{address}\" title=\"Diagnostic\" width=\"600\" height=\"400\"></iframe>"))
        .head("<script src=\"/embedding.js\"></script>")
        .policy(Some(&format!("{STRICT_POLICY}; frame-src 'self'")))
}

fn height(page: &mut Page) -> Result<()> {
    page.load(framed("lang=fr"))?;
    page.wait("a height", "return embedding.heights.at(-1) > 100")?;
    page.wait("the element", "return !!embedding.find('#paste')")?;
    page.settled()?;
    let before = page.session.script_async(
        "const before = embedding.heights.at(-1);
        await embedding.host().diagnose(arguments[0]);
        return before",
        &[json!(paths::fixture("two-checks-failed.log")?)],
    )?;
    page.session.wait("a greater height", "return embedding.heights.at(-1) > arguments[0]", &[before]).map(drop)
}

fn address(page: &mut Page) -> Result<()> {
    for (address, found) in [
        ("lang=fr&amp;view=questions&amp;theme=dark", "#asked"),
        ("lang=fr#rule=CafeRoleAlreadyExists", "#card article"),
        ("links=none&amp;onclick=alert(1)", "#paste"),
    ] {
        page.load(framed(address))?;
        page.session.wait(address, "return !!embedding.find(arguments[0])", &[json!(found)])?;
        let names = strings(&page.js("return embedding.host().getAttributeNames()")?);
        ensure!(!names.iter().any(|name| name == "onclick"), "{address} set {names:?}");
        if address.contains("theme=dark") {
            let theme = page.js("return embedding.host().shadowRoot.firstElementChild.dataset.theme")?;
            ensure!(theme == json!("dark"), "the theme is {theme}");
        }
    }
    Ok(())
}
