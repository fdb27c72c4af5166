//! The examples: from the closed facade to a result that is read.

use anyhow::{Result, ensure};
use e2e::page::{FAILED, Host, Page, expect_failed_checks};
use e2e::server::Fault;
use e2e::texts;
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("an example is two clicks away from the closed facade", two_clicks),
    ("every example shows its situation", situations),
    ("the page's rule has its own example", own),
    ("a link shows an example", link),
    ("an example that cannot be had leaves the input as it is", fault),
];

const FILE: &str = "examples.txt";

/// Clicks an example as a reader does.
fn choose(page: &Page, language: &str, id: &str) -> Result<()> {
    let label = texts::of(language)?.text(id, &[]);
    let button = page.session.element("the example", "return harness.button(arguments[0])", &[json!(label)])?;
    page.session.click(&button)
}

fn done(page: &Page) -> Result<Vec<String>> {
    page.wait("the report", "return harness.host().getAttribute('state') === 'done' && harness.host().report && harness.complete()")?;
    page.findings(0)
}

fn two_clicks(page: &mut Page) -> Result<()> {
    for language in texts::languages() {
        page.load(Host::new("<setup-readiness></setup-readiness>").language(language))?;
        page.facade(0)?;
        page.click(0)?;
        page.ready(0)?;
        ensure!(page.fetched(FILE)? == 0, "the examples were fetched before anybody asked");
        choose(page, language, "ui-example-failed-check")?;
        let found = done(page)?;
        ensure!(found == ["RebootPending"], "the example has {found:?}");
        ensure!(page.fetched(FILE)? == 1, "the examples were fetched {} times", page.fetched(FILE)?);
        let title = texts::title(language, "RebootPending")?;
        let read = page.session.script("return harness.text().includes(arguments[0]) && harness.active().id", &[json!(title)])?;
        ensure!(read == json!("result"), "the result is not in front: {read}");
        ensure!(page.js("return !harness.find('.examples')")? == json!(true), "the examples are still offered");
    }
    Ok(())
}

fn situations(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness eager></setup-readiness>"))?;
    page.ready(0)?;
    for (id, outcome, runs) in [
        ("ui-example-failed-check", "failed", 1),
        ("ui-example-failed-step", "failed", 1),
        ("ui-example-warnings", "succeeded", 1),
        ("ui-example-attempts", "succeeded", 2),
    ] {
        choose(page, "en", id)?;
        done(page)?;
        let told = page.js("const { runs } = harness.host().report; return [runs.at(-1).outcome, runs.length]")?;
        ensure!(told == json!([outcome, runs]), "{id}: {told}");
        page.js("harness.find('#start-over').click()")?;
        page.wait("the examples again", "return harness.find('.examples')")?;
    }
    Ok(())
}

fn own(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness rule=\"caferolealreadyexists\"></setup-readiness>"))?;
    page.activate(0)?;
    let first = page.js("return harness.find('.examples button').textContent")?;
    ensure!(first == json!(texts::of("en")?.text("ui-example-own", &[])), "the first example is {first}");
    choose(page, "en", "ui-example-own")?;
    expect_failed_checks(done(page)?)?;
    page.load(Host::new("<setup-readiness rule=\"RebootPending\"></setup-readiness>"))?;
    page.activate(0)?;
    let count = page.js("return harness.all('.examples button').length")?;
    ensure!(count == json!(4), "a rule without an example of its own offers {count}");
    Ok(())
}

fn link(page: &mut Page) -> Result<()> {
    page.load(
        Host::new("<setup-readiness></setup-readiness><setup-readiness></setup-readiness>")
            .fragment("view=log&example=CafeRoleAlreadyExists&lang=fr"),
    )?;
    expect_failed_checks(done(page)?)?;
    let title = texts::title("fr", FAILED[0])?;
    page.session.wait("French", "return harness.content().includes(arguments[0])", &[json!(title)])?;
    ensure!(page.js("return harness.host(1).getAttribute('state')")? == json!("idle"), "the second element shows it, too");
    // Another link, followed in the open page.
    page.js("location.hash = 'view=log&example=attempts'")?;
    page.wait("the other example", "return harness.host().report?.runs.length === 2")?;
    Ok(())
}

fn fault(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fault(FILE, Fault::Status(404))?)?;
    page.activate(0)?;
    choose(page, "en", "ui-example-attempts")?;
    let told = texts::of("en")?.text("ui-error-load", &[]);
    page.session.wait(
        "what went wrong",
        "return harness.all('[role=alert]').some((alert) => alert.textContent === arguments[0])",
        &[json!(told)],
    )?;
    let state = page.js("return [harness.host().getAttribute('state'), !!harness.input()]")?;
    ensure!(state == json!(["idle", true]), "the element is {state}");
    Ok(())
}
