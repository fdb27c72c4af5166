//! The element as a page's script sees it: attributes, methods, events.

use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};

use super::{Case, FAILED, Lab, Page, expect_failed_checks, fixture, strings, title};

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

fn ready(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness id=\"one\" lang=\"en\"></setup-readiness>"))?;
    lab.wait("the element", "return harness.host().shadowRoot")?;
    Ok(())
}

fn run_diagnose(lab: &Lab, log: &str) -> Result<Value> {
    lab.session.script_async("return await harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log'))", &[json!(log)])
}

fn diagnose(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    let log = fixture("two-checks-failed.log")?;
    let report = run_diagnose(lab, &log)?;
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
        ensure!(finding["text"]["title"] == json!(title("en", id)?), "{id}: {}", finding["text"]);
        let line = log.lines().position(|line| line.contains(&format!("Failed [Rule:{id}]"))).map(|at| at + 1);
        ensure!(finding["evidence"][0]["line"] == json!(line), "{id} is proved by line {}, not {line:?}", finding["evidence"][0]["line"]);
    }
    ensure!(run["plan"].as_array().is_some_and(|plan| !plan.is_empty()), "no plan");
    ensure!(lab.events("setup-readiness-report")? == 1, "not one report event");
    let same = lab.js("return harness.host().report.runs[0].findings.length")?;
    ensure!(same == json!(2), "the property has {same} findings");
    expect_failed_checks(lab.findings(0)?)
}

fn event_without_names(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    run_diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let detail = lab.event("setup-readiness-report")?;
    let text = detail.to_string();
    for name in ["CONTOSO", "Contoso", "ex1.", "Paris", "dc1", "Failed [Rule"] {
        if let Some(at) = text.find(name) {
            let from = text.floor_char_boundary(at.saturating_sub(120));
            bail!("the event tells `{name}`: {}", &text[from..at]);
        }
    }
    ensure!(detail["runs"][0]["findings"][0]["id"].is_string(), "the event names no finding");
    let event = lab.js("const event = harness.record.events[0]; return [event.target, event.composed]")?;
    ensure!(event == json!(["one", true]), "target and composed: {event}");
    Ok(())
}

fn aborted(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    let names = lab.session.script_async(
        "const host = harness.host();
        const name = (promise) => promise.then(() => 'done', (error) => error.name);
        const log = new File([arguments[0]], 'ExchangeSetup.log');
        const before = new AbortController();
        before.abort();
        const early = await name(host.diagnose(log, { signal: before.signal }));
        const controller = new AbortController();
        const during = name(host.diagnose(log, { signal: controller.signal }));
        controller.abort();
        const first = name(host.diagnose(log));
        const second = name(host.diagnose(log));
        return [early, await during, await first, await second]",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    ensure!(names == json!(["AbortError", "AbortError", "AbortError", "done"]), "the calls ended with {names}");
    expect_failed_checks(lab.findings(0)?)?;
    ensure!(lab.events("setup-readiness-error")? == 0, "an abort fired an error event");
    Ok(())
}

fn inputs(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    let kinds = lab.session.script_async(
        "const host = harness.host();
        const log = arguments[0];
        const text = await host.diagnose(log);
        const blob = await host.diagnose(new Blob([log]));
        const several = await host.diagnose([new File([log], 'a.log'), new File(['nothing'], 'b.txt')]);
        return [text.source.kind, blob.source.kind, several.source.files.map((file) => file.name).sort()]",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    ensure!(kinds == json!(["log", "log", ["a.log", "b.txt"]]), "kinds and names: {kinds}");
    Ok(())
}

fn any_content(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    let kinds = lab.session.script_async(
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

fn language(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    run_diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let before = lab.findings(0)?;
    lab.js("harness.host().lang = 'fr'")?;
    let french = title("fr", FAILED[0])?;
    lab.session.wait("the French title", "return harness.content().includes(arguments[0])", &[json!(french)])?;
    ensure!(lab.findings(0)? == before, "the findings changed");
    ensure!(lab.events("setup-readiness-report")? == 1, "a change of language fired an event");
    ensure!(lab.fetched("locale-") == 2, "fetched {:?}", lab.requests());
    let language = lab.js("return harness.host().report.runs[0].findings[0].text.lang")?;
    ensure!(language == json!("fr"), "the report speaks {language}");
    let english = title("en", FAILED[0])?;
    lab.js("harness.host().lang = 'en'")?;
    lab.session.wait("the English title", "return harness.content().includes(arguments[0])", &[json!(english)])?;
    Ok(())
}

fn reset(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    run_diagnose(lab, &fixture("two-checks-failed.log")?)?;
    lab.findings(0)?;
    lab.js("harness.host().reset()")?;
    lab.wait(
        "the beginning",
        "const host = harness.host(); return host.report === null && host.getAttribute('state') === 'idle' && !harness.findings().length",
    )?;
    run_diagnose(lab, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

fn two_elements(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness id=\"one\"></setup-readiness><setup-readiness id=\"two\" lang=\"fr\"></setup-readiness>"))?;
    let log = fixture("two-checks-failed.log")?;
    lab.activate(0)?;
    lab.paste(0, &log)?;
    expect_failed_checks(lab.findings(0)?)?;
    lab.activate(1)?;
    let clean = fixture("clean.log")?;
    lab.paste(1, &clean)?;
    ensure!(lab.findings(1)?.is_empty(), "the clean log has findings");
    expect_failed_checks(lab.findings(0)?)?;
    for name in ["app-", "engine-"] {
        let count = lab.fetched(name);
        ensure!(count <= 3, "{name} was fetched {count} times: {:?}", lab.requests());
    }
    let wasm = lab.requests().iter().filter(|path| path.ends_with(".wasm")).count();
    ensure!(wasm == 2, "{wasm} modules were fetched: {:?}", lab.requests());
    Ok(())
}

fn loaded_twice(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").head(
        "<script type=\"module\" src=\"/dist/setup-readiness.js\"></script>
            <script type=\"module\" src=\"/dist/setup-readiness.js?again\"></script>",
    ))?;
    lab.activate(0)?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

fn moved(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    let log = fixture("two-checks-failed.log")?;
    run_diagnose(lab, &log)?;
    lab.js("document.body.prepend(harness.host())")?;
    expect_failed_checks(lab.findings(0)?)?;
    lab.js("window.kept = harness.host(); kept.remove()")?;
    lab.pause();
    lab.js("document.body.append(kept)")?;
    lab.area(0)?;
    run_diagnose(lab, &log)?;
    expect_failed_checks(lab.findings(0)?)?;
    // In mid-analysis.
    lab.session.script(
        "window.outcome = harness.host().diagnose(new File([arguments[0].repeat(500)], 'a.log')).then(() => 'done', (error) => error.name);
        kept.remove(); document.body.prepend(kept)",
        &[json!(log)],
    )?;
    let outcome = lab.session.script_async("return await window.outcome", &[])?;
    ensure!(["done", "AbortError"].contains(&outcome.as_str().unwrap_or_default()), "the analysis ended with {outcome}");
    Ok(())
}

fn rule(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new(r#"<setup-readiness rule="CafeRoleAlreadyExists" lang="fr" eager></setup-readiness>"#))?;
    lab.area(0)?;
    let title = title("fr", "CafeRoleAlreadyExists")?;
    let place = lab.session.wait("the rule's card", "return harness.content().includes(arguments[0])", &[json!(title)])?;
    ensure!(place == json!(true), "no card");
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

fn live_attributes(lab: &mut Lab) -> Result<()> {
    ready(lab)?;
    lab.activate(0)?;
    lab.js("harness.host().setAttribute('rule', 'CafeRoleAlreadyExists')")?;
    lab.session.wait(
        "the card of the new rule",
        "return harness.content().includes(arguments[0])",
        &[json!(title("en", "CafeRoleAlreadyExists")?)],
    )?;
    let colour = "return getComputedStyle(harness.host()).backgroundColor + ' ' + [...harness.host().shadowRoot.children].map((child) => getComputedStyle(child).backgroundColor).join(' ')";
    lab.js("harness.host().setAttribute('theme', 'dark')")?;
    let dark = lab.js(colour)?;
    lab.js("harness.host().setAttribute('theme', 'light')")?;
    let light = lab.js(colour)?;
    ensure!(dark != light, "the theme changes no background: {dark}");
    lab.js("harness.host().setAttribute('heading-level', '4')")?;
    lab.wait("a heading of level 4", "return harness.find('h4, [role=heading][aria-level=\"4\"]')")?;
    Ok(())
}
