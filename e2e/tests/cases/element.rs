//! The element as a page's script sees it: attributes, methods, events.

use anyhow::{Result, bail, ensure};
use e2e::page::{FAILED, Host, Page, expect_failed_checks, strings};
use e2e::{paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("diagnose() resolves with the report", diagnose),
    ("the report event tells no names", event_without_names),
    ("diagnose() can be aborted and superseded", aborted),
    ("diagnose() takes text, blobs and several files", inputs),
    ("content is never an error", any_content),
    ("a change of language keeps the findings", language),
    ("reset() goes back to the beginning", reset),
    ("two elements share one app and one engine", two_elements),
    ("the script may be loaded twice", loaded_twice),
    ("an element may be moved, removed and put back", moved),
    ("the open app shows the page's rule first", rule),
    ("attributes are observed live", live_attributes),
];

fn ready(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness id=\"one\" lang=\"en\"></setup-readiness>"))?;
    page.facade(0).map(drop)
}

fn diagnose(page: &mut Page) -> Result<()> {
    ready(page)?;
    let log = paths::fixture("two-checks-failed.log")?;
    let report = page.diagnose(&log)?;
    ensure!(report["schema"] == json!("setup-readiness/1"), "schema {}", report["schema"]);
    ensure!(report["tool"]["version"].is_string(), "no version: {}", report["tool"]);
    let source = &report["source"];
    ensure!(source["kind"] == json!("log"), "kind {}", source["kind"]);
    ensure!(source["bytes"] == json!(log.len()), "bytes {}", source["bytes"]);
    ensure!(source["lines"] == json!(log.lines().count()), "lines {}", source["lines"]);
    ensure!(source["encoding"] == json!("utf-8"), "encoding {}", source["encoding"]);
    ensure!(source["files"] == json!([{ "name": "ExchangeSetup.log", "used": true }]), "files {}", source["files"]);
    ensure!(report["shown_run"] == json!(1), "shown_run {}", report["shown_run"]);
    let run = &report["runs"][0];
    for (name, value) in [
        ("product", json!("2019")),
        ("setup_build", json!("15.2.1118.7")),
        ("mode", json!("install")),
        ("interface", json!("unattended")),
        ("user", json!("CONTOSO\\admin")),
        ("server", json!("ex1.contoso.com")),
        ("site", json!("Paris")),
        ("organization", json!("Contoso")),
        ("outcome", json!("failed")),
        ("first_line", json!(1)),
        ("last_line", json!(log.lines().count())),
    ] {
        ensure!(run[name] == value, "{name} is {}, not {value}", run[name]);
    }
    ensure!(run["checks"]["failed"] == json!(2), "checks {}", run["checks"]);
    for finding in run["findings"].as_array().into_iter().flatten() {
        let id = finding["id"].as_str().unwrap_or_default();
        ensure!(finding["reported_by_setup"] == json!(true), "{id} is not reported");
        ensure!(finding["text"]["title"] == json!(texts::title("en", id)?), "{id}: {}", finding["text"]);
        let line = log.lines().position(|line| line.contains(&format!("Failed [Rule:{id}]"))).map(|at| at + 1);
        ensure!(finding["evidence"][0]["line"] == json!(line), "{id} is proved by line {}, not {line:?}", finding["evidence"][0]["line"]);
    }
    ensure!(run["plan"].as_array().is_some_and(|plan| !plan.is_empty()), "no plan");
    ensure!(page.events("setup-readiness-report")? == 1, "not one report event");
    let same = page.js("return harness.host().report.runs[0].findings.length")?;
    ensure!(same == json!(2), "the property has {same} findings");
    expect_failed_checks(page.findings(0)?)
}

fn event_without_names(page: &mut Page) -> Result<()> {
    ready(page)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    let detail = page.event("setup-readiness-report")?;
    let text = detail.to_string();
    for name in ["CONTOSO", "Contoso", "ex1.", "Paris", "dc1", "Failed [Rule"] {
        if let Some(at) = text.find(name) {
            let from = text.floor_char_boundary(at.saturating_sub(120));
            bail!("the event tells `{name}`: {}", &text[from..at]);
        }
    }
    ensure!(detail["runs"][0]["findings"][0]["id"].is_string(), "the event names no finding");
    let event = page.js("const event = harness.record.events[0]; return [event.target, event.composed]")?;
    ensure!(event == json!(["one", true]), "target and composed: {event}");
    Ok(())
}

fn aborted(page: &mut Page) -> Result<()> {
    ready(page)?;
    let names = page.session.script_async(
        "const host = harness.host();
        const name = (promise) => promise.then(() => 'done', (error) => error.name);
        const log = harness.file(arguments[0]);
        const before = new AbortController();
        before.abort();
        const early = await name(host.diagnose(log, { signal: before.signal }));
        const controller = new AbortController();
        const during = name(host.diagnose(log, { signal: controller.signal }));
        controller.abort();
        const first = name(host.diagnose(log));
        const second = name(host.diagnose(log));
        return [early, await during, await first, await second]",
        &[json!(paths::fixture("two-checks-failed.log")?)],
    )?;
    ensure!(names == json!(["AbortError", "AbortError", "AbortError", "done"]), "the calls ended with {names}");
    expect_failed_checks(page.findings(0)?)?;
    ensure!(page.events("setup-readiness-error")? == 0, "an abort fired an error event");
    Ok(())
}

fn inputs(page: &mut Page) -> Result<()> {
    ready(page)?;
    let kinds = page.session.script_async(
        "const host = harness.host();
        const log = arguments[0];
        const text = await host.diagnose(log);
        const blob = await host.diagnose(new Blob([log]));
        const several = await host.diagnose([new File([log], 'a.log'), new File(['nothing'], 'b.txt')]);
        return [text.source.kind, blob.source.kind, several.source.files.map((file) => file.name).sort()]",
        &[json!(paths::fixture("two-checks-failed.log")?)],
    )?;
    ensure!(kinds == json!(["log", "log", ["a.log", "b.txt"]]), "kinds and names: {kinds}");
    Ok(())
}

fn any_content(page: &mut Page) -> Result<()> {
    ready(page)?;
    let kinds = page.session.script_async(
        "const host = harness.host();
        const bytes = new Uint8Array(5000).map((_, at) => (at * 7919) % 251);
        const kinds = [];
        for (const input of ['', new Blob([]), new Blob([bytes]), 'hello', new Blob([new Uint8Array([255, 254, 91])])]) {
            kinds.push((await host.diagnose(input)).source.kind);
        }
        return kinds",
        &[],
    )?;
    let kinds = strings(&kinds);
    ensure!(kinds.len() == 5 && kinds[0] == "empty" && kinds[1] == "empty", "kinds {kinds:?}");
    Ok(())
}

fn language(page: &mut Page) -> Result<()> {
    ready(page)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    let before = page.findings(0)?;
    page.js("harness.host().lang = 'fr'")?;
    let french = texts::title("fr", FAILED[0])?;
    page.session.wait("the French title", "return harness.content().includes(arguments[0])", &[json!(french)])?;
    ensure!(page.findings(0)? == before, "the findings changed");
    ensure!(page.events("setup-readiness-report")? == 1, "a change of language fired an event");
    for name in ["locales/en.ftl", "locales/fr.ftl"] {
        ensure!(page.fetched(name)? == 1, "fetched {:?}", page.requests());
    }
    let language = page.js("return harness.host().report.runs[0].findings[0].text.lang")?;
    ensure!(language == json!("fr"), "the report speaks {language}");
    let english = texts::title("en", FAILED[0])?;
    page.js("harness.host().lang = 'en'")?;
    page.session.wait("the English title", "return harness.content().includes(arguments[0])", &[json!(english)])?;
    Ok(())
}

fn reset(page: &mut Page) -> Result<()> {
    ready(page)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    page.findings(0)?;
    page.js("harness.host().reset()")?;
    page.wait(
        "the beginning",
        "const host = harness.host(); return host.report === null && host.getAttribute('state') === 'idle' && !harness.findings().length",
    )?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn two_elements(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness id=\"one\"></setup-readiness><setup-readiness id=\"two\" lang=\"fr\"></setup-readiness>"))?;
    let log = paths::fixture("two-checks-failed.log")?;
    page.activate(0)?;
    page.paste(0, &log)?;
    expect_failed_checks(page.findings(0)?)?;
    page.activate(1)?;
    let clean = paths::fixture("clean.log")?;
    page.paste(1, &clean)?;
    ensure!(page.findings(1)?.is_empty(), "the clean log has findings");
    expect_failed_checks(page.findings(0)?)?;
    let modules = page.requests().iter().filter(|path| path.ends_with(".wasm")).count();
    ensure!(modules == 1, "{modules} modules were fetched: {:?}", page.requests());
    Ok(())
}

fn loaded_twice(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").head(
        "<script type=\"module\" src=\"/dist/setup-readiness.js\"></script>
            <script type=\"module\" src=\"/dist/setup-readiness.js?again\"></script>",
    ))?;
    page.activate(0)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn moved(page: &mut Page) -> Result<()> {
    ready(page)?;
    let log = paths::fixture("two-checks-failed.log")?;
    page.diagnose(&log)?;
    page.js("document.body.prepend(harness.host())")?;
    expect_failed_checks(page.findings(0)?)?;
    page.js("window.kept = harness.host(); kept.remove()")?;
    // What is away for longer than a task is closed.
    page.drawn()?;
    page.js("document.body.append(kept)")?;
    page.ready(0)?;
    page.diagnose(&log)?;
    expect_failed_checks(page.findings(0)?)?;
    // A move within a task, in mid-analysis, ends nothing.
    page.session.script(
        "window.outcome = harness.host().diagnose(harness.file(arguments[0].repeat(500))).then(() => 'done', (error) => error.name);
        kept.remove(); document.body.prepend(kept)",
        &[json!(log)],
    )?;
    let outcome = page.session.script_async("return await outcome", &[])?;
    ensure!(outcome == json!("done"), "the analysis ended with {outcome}");
    Ok(())
}

fn rule(page: &mut Page) -> Result<()> {
    page.load(Host::new(r#"<setup-readiness rule="CafeRoleAlreadyExists" lang="fr" eager></setup-readiness>"#))?;
    page.ready(0)?;
    let title = texts::title("fr", "CafeRoleAlreadyExists")?;
    page.session.wait("the rule's card", "return harness.content().includes(arguments[0])", &[json!(title)])?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn live_attributes(page: &mut Page) -> Result<()> {
    ready(page)?;
    page.activate(0)?;
    page.js("harness.host().setAttribute('rule', 'CafeRoleAlreadyExists')")?;
    page.session.wait(
        "the card of the new rule",
        "return harness.content().includes(arguments[0])",
        &[json!(texts::title("en", "CafeRoleAlreadyExists")?)],
    )?;
    let colour = "return getComputedStyle(harness.host()).backgroundColor + ' ' + [...harness.host().shadowRoot.children].map((child) => getComputedStyle(child).backgroundColor).join(' ')";
    page.js("harness.host().setAttribute('theme', 'dark')")?;
    let dark = page.js(colour)?;
    page.js("harness.host().setAttribute('theme', 'light')")?;
    let light = page.js(colour)?;
    ensure!(dark != light, "the theme changes no background: {dark}");
    page.js("harness.host().setAttribute('heading-level', '4')")?;
    page.wait("a heading of level 4", "return harness.find('h4, [role=heading][aria-level=\"4\"]')")?;
    Ok(())
}
