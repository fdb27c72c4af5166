//! Hosts that get in the way: policies, wrong types, missing files, other origins, loud styles.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, expect_failed_checks, fixture};
use crate::serve::STRICT_POLICY;

pub const CASES: &[Case] = &[
    ("without any policy", no_policy),
    ("from another origin, without a worker", other_origin),
    ("without `'wasm-unsafe-eval'` the panel names the setting", without_wasm),
    ("the panel shows the rule's static card", panel_with_card),
    ("a wrong MIME type of the modules does no harm", wrong_wasm_type),
    ("a wrong MIME type of the scripts is named", wrong_script_type),
    ("a missing file is named", missing_file),
    ("without `worker-src` the page does the work", no_worker),
    ("styles of the host stay outside", loud_styles),
];

fn explains(lab: &mut Lab, page: Page) -> Result<()> {
    lab.load(page)?;
    lab.activate(0)?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

/// Activates, and waits for the panel that says what is wrong.
fn trouble(lab: &mut Lab, page: Page, code: &str, words: &[&str]) -> Result<()> {
    lab.load(page.noisy())?;
    let host = lab.session.element("the element", "const host = harness.host(); return host.shadowRoot ? host : null", &[])?;
    lab.session.click(&host)?;
    let detail = lab.event("setup-readiness-error")?;
    ensure!(detail["code"] == json!(code), "the code is {}, not {code}", detail["code"]);
    for word in words {
        lab.session.wait(&format!("`{word}` in the panel"), "return harness.content().includes(arguments[0])", &[json!(word)])?;
    }
    let state = lab.js("return harness.host().getAttribute('state')")?;
    ensure!(state == json!("error"), "state is {state}");
    let rejected = lab.session.script_async(
        "return await harness.host().diagnose('x').then(() => 'done', (error) => /^\\w*Error\\b/.test(String(error)) ? 'rejected' : String(error))",
        &[],
    )?;
    ensure!(rejected == json!("rejected"), "diagnose(): {rejected}");
    Ok(())
}

fn no_policy(lab: &mut Lab) -> Result<()> {
    explains(lab, Page::new("<setup-readiness></setup-readiness>").policy(None))
}

fn other_origin(lab: &mut Lab) -> Result<()> {
    let origin = lab.other_origin.origin();
    let before = lab.other_origin.requests().len();
    explains(
        lab,
        Page::new("<setup-readiness></setup-readiness>")
            .head(&format!(
                "<script type=\"module\" src=\"{origin}/setup-readiness.js\"></script>"
            ))
            .policy(Some(&format!(
                "default-src 'none'; script-src 'self' {origin} 'wasm-unsafe-eval'; style-src 'self'; connect-src {origin}; img-src 'self'; require-trusted-types-for 'script'"
            ))),
    )?;
    ensure!(lab.fetched("") == 0, "fetched from the page's origin: {:?}", lab.requests());
    let fetched = lab.other_origin.requests().split_off(before);
    ensure!(fetched.iter().filter(|path| path.ends_with(".wasm")).count() == 2, "fetched {fetched:?}");
    Ok(())
}

fn without_wasm(lab: &mut Lab) -> Result<()> {
    trouble(
        lab,
        Page::new("<setup-readiness lang=\"fr\"></setup-readiness>").policy(Some(&STRICT_POLICY.replace(" 'wasm-unsafe-eval'", ""))),
        "csp",
        &["'wasm-unsafe-eval'"],
    )
}

fn panel_with_card(lab: &mut Lab) -> Result<()> {
    let title = super::title("fr", "CafeRoleAlreadyExists")?;
    trouble(
        lab,
        Page::new("<setup-readiness lang=\"fr\" rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
            .policy(Some(&STRICT_POLICY.replace(" 'wasm-unsafe-eval'", ""))),
        "csp",
        &["'wasm-unsafe-eval'", &title],
    )?;
    ensure!(lab.fetched("cards/fr/CafeRoleAlreadyExists.json") > 0, "the card was not fetched: {:?}", lab.requests());
    Ok(())
}

fn wrong_wasm_type(lab: &mut Lab) -> Result<()> {
    explains(lab, Page::new("<setup-readiness></setup-readiness>").serving(|site| site.mime("wasm", "application/octet-stream")))
}

fn wrong_script_type(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").serving(|site| site.mime_of("/dist/app-", "js", "text/plain")).noisy())?;
    let host = lab.session.element("the element", "return harness.host()", &[])?;
    lab.session.click(&host)?;
    let detail = lab.event("setup-readiness-error")?;
    ensure!(detail["code"] == json!("mime"), "the code is {}", detail["code"]);
    lab.wait("the type in the panel", "return harness.text().includes('text/javascript')")?;
    Ok(())
}

fn missing_file(lab: &mut Lab) -> Result<()> {
    trouble(lab, Page::new("<setup-readiness></setup-readiness>").serving(|site| site.missing("/dist/app-")), "load", &["app-"])
}

fn no_worker(lab: &mut Lab) -> Result<()> {
    explains(
        lab,
        Page::new("<setup-readiness></setup-readiness>")
            .policy(Some(&STRICT_POLICY.replace("worker-src 'self'", "worker-src 'none'")))
            .noisy(),
    )
}

fn loud_styles(lab: &mut Lab) -> Result<()> {
    explains(
        lab,
        Page::new("<setup-readiness></setup-readiness>").head(
            "<link rel=\"stylesheet\" href=\"/loud.css\">
            <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
        ),
    )?;
    let shouting = lab.js("return harness.all('*').filter((element) => {
            const style = getComputedStyle(element);
            return style.textTransform === 'uppercase' || style.color === 'rgb(255, 0, 255)' || style.letterSpacing === '9px';
        }).map((element) => element.localName)")?;
    ensure!(shouting == json!([]), "the host's styles reach {shouting}");
    Ok(())
}
