//! A guest in any page: it tells what the host may hear, follows its attributes, and leaves nothing behind.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::paths;
use e2e::session::until;
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("feedback is an event, and a link where the host gives an address", feedback),
    ("`view`, `eager` and `state` follow live", live),
    ("elements that went are forgotten", forgotten),
    ("storage may be refused", storage_refused),
];

fn feedback(page: &mut Page) -> Result<()> {
    for (address, link) in [
        (None, None),
        (Some("help@example.com"), Some("mailto:help@example.com")),
        (Some("https://example.com/help"), Some("https://example.com/help")),
        (Some("javascript:alert(1)"), None),
    ] {
        let attribute = address.map_or(String::new(), |address| format!("feedback=\"{address}\""));
        page.load(Host::new(&format!("<setup-readiness eager {attribute}></setup-readiness>")))?;
        page.ready(0)?;
        page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
        expect_failed_checks(page.findings(0)?)?;
        page.settled()?;
        let before = page.requests().len();
        page.js("harness.find('[data-id=CafeRoleAlreadyExists] .helped button').click()")?;
        let detail = page.event("setup-readiness-feedback")?;
        ensure!(detail == json!({ "id": "CafeRoleAlreadyExists", "helpful": true }), "the event says {detail}");
        let shown = page.wait(
            "the thanks",
            "const helped = harness.find('[data-id=CafeRoleAlreadyExists] .helped');
            return !helped.querySelector('button') && [helped.querySelector('a')?.getAttribute('href') ?? null]",
        )?;
        ensure!(shown == json!([link]), "with {address:?} the link is {shown}");
        page.settled()?;
        ensure!(page.requests().len() == before, "feedback made a request: {:?}", page.requests());
    }
    Ok(())
}

fn live(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").head(
        "<script src=\"/states.js\"></script>
        <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
    ))?;
    page.facade(0)?;
    page.js("recordStates(); harness.host().setAttribute('eager', '')")?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("clean.log")?)?;
    let states = page.js("return states")?;
    ensure!(states == json!(["idle", "loading", "idle", "reading", "done"]), "the states were {states}");
    for (view, found) in [("questions", "#asked"), ("lookup", "#search"), ("log", "#paste")] {
        page.js(&format!("harness.host().setAttribute('view', '{view}')"))?;
        page.wait(view, &format!("return harness.find('{found}')?.getClientRects().length && !harness.find('[role=tablist]')"))?;
    }
    page.js("harness.host().removeAttribute('view')")?;
    page.wait("the tabs", "return harness.all('[role=tab]').length === 3")?;
    Ok(())
}

fn forgotten(page: &mut Page) -> Result<()> {
    const ELEMENT: &str = "document.getElementById('place').innerHTML = '<setup-readiness eager></setup-readiness>'";
    page.load(
        Host::new("<div id=\"place\"></div>")
            .head("<script src=\"/workers.js\"></script><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>")
            .policy(None),
    )?;
    page.js("window.gone = []")?;
    for _ in 0..3 {
        page.js(ELEMENT)?;
        page.ready(0)?;
        page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
        page.js("gone.push(new WeakRef(harness.host())); document.getElementById('place').textContent = ''")?;
        page.wait("the end of all workers", "return workers.length === 0")?;
    }
    // What the page keeps of the last event and the last focus is now of this one.
    page.js(ELEMENT)?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("clean.log")?)?;
    page.js("harness.record.events.length = 0")?;
    page.session.devtools("HeapProfiler.enable", json!({}))?;
    let left = until("the elements to leave the memory", || {
        page.session.devtools("HeapProfiler.collectGarbage", json!({}))?;
        let left = page.js("return gone.filter((reference) => reference.deref()).length")?;
        Ok((left == json!(0)).then_some(()))
    });
    page.session.devtools("HeapProfiler.disable", json!({}))?;
    left
}

fn storage_refused(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness eager></setup-readiness>").head(
        "<script src=\"/no-storage.js\"></script>
            <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
    ))?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}
