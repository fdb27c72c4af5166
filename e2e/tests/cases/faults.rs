//! What fails while the app is in use: a worker, memory, a file, the network, the page itself.

use std::fs::{self, OpenOptions};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};
use e2e::engine::Engine;
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::paths;
use e2e::server::Site;
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("a worker that is ended is noticed, and the retry works", worker_killed),
    ("a trap in the engine is told, and the retry works", trap),
    ("memory that runs out is told, and the retry works", out_of_memory),
    ("a file that cannot be read any more is told, and another can be chosen", file_unreadable),
    ("a browser that does not answer is asked in another way", silent),
    ("a text that cannot be read is no file that changed", text_unreadable),
    ("hundreds of files are read to the end, time after time", many_files),
    ("a file that is changed or removed is told, before and while it is read", file_changed),
    ("the page comes back from the browser's memory", back_forward),
    ("the network may go once the app is loaded", network_gone),
];

const ELEMENT: &str = "<setup-readiness eager></setup-readiness>";

/// Opens a page whose workers can be reached; those that start fail so.
fn with_workers(page: &mut Page, fault: Option<&str>) -> Result<()> {
    page.load(
        Host::new("<div id=\"place\"></div>")
            .head("<script src=\"/workers.js\"></script><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>")
            .policy(None)
            .noisy(),
    )?;
    page.session.script("workers.fault = arguments[0]", &[json!(fault)])?;
    page.js(&format!("document.getElementById('place').innerHTML = '{ELEMENT}'"))?;
    page.ready(0)?;
    page.wait("the worker", "return workers.length")?;
    Ok(())
}

/// Waits for the panel about a call that ended with `code`.
fn told(page: &Page, code: &str) -> Result<()> {
    page.wait("the panel", "return harness.find('.failed')")?;
    ensure!(page.events("setup-readiness-error")? == 1, "not one error event");
    let event = page.event("setup-readiness-error")?;
    ensure!(event["code"] == json!(code), "the event says {event}");
    let first = page.js("return harness.find('.failed button').id")?;
    // A file that cannot be read has to be chosen anew; all else is tried again.
    ensure!((first == json!("retry")) == (code != "read"), "{first} is offered first");
    Ok(())
}

fn retry(page: &Page) -> Result<()> {
    page.js("harness.find('#retry').click()")?;
    expect_failed_checks(page.findings(0)?)
}

fn worker_killed(page: &mut Page) -> Result<()> {
    with_workers(page, None)?;
    // One that does not start at all costs the worker alone: this one has started.
    page.diagnose(&paths::fixture("clean.log")?)?;
    let outcome = page.session.script_async(
        "const outcome = harness.diagnose(arguments[0]);
        workers.at(-1).terminate();
        return await outcome",
        &[json!(paths::fixture("two-checks-failed.log")?)],
    )?;
    ensure!(outcome == json!({ "rejected": "internal" }), "the call ended with {outcome}");
    told(page, "internal")?;
    retry(page)
}

fn trap(page: &mut Page) -> Result<()> {
    engine_fails(page, "trap")
}

fn out_of_memory(page: &mut Page) -> Result<()> {
    engine_fails(page, "memory")
}

/// The engine fails in a way that `faulty-worker.js` knows; the next one does not.
fn engine_fails(page: &mut Page, fault: &str) -> Result<()> {
    with_workers(page, Some(fault))?;
    let outcome = page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    ensure!(outcome == json!({ "rejected": "internal" }), "the call ended with {outcome}");
    told(page, "internal")?;
    page.js("workers.fault = null")?;
    retry(page)
}

fn file_unreadable(page: &mut Page) -> Result<()> {
    with_workers(page, Some("read"))?;
    let outcome = page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    ensure!(outcome == json!({ "rejected": "read" }), "the call ended with {outcome}");
    told(page, "read")?;
    page.js("workers.at(-1).terminate(); workers.fault = null")?;
    page.js(&format!("document.getElementById('place').innerHTML = '{ELEMENT}'"))?;
    page.ready(0)?;
    let input = page.session.element("the input", "return harness.find('input[type=file][multiple]')", &[])?;
    page.session.type_into(&input, &paths::fixture_path("two-checks-failed.log").display().to_string())?;
    expect_failed_checks(page.findings(0)?)
}

fn silent(page: &mut Page) -> Result<()> {
    with_workers(page, Some("silent"))?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn text_unreadable(page: &mut Page) -> Result<()> {
    with_workers(page, Some("read"))?;
    let outcome =
        page.session.script_async("return await harness.outcome(arguments[0])", &[json!(paths::fixture("two-checks-failed.log")?)])?;
    ensure!(outcome == json!("rejected with an error"), "the call ended with {outcome}");
    page.wait("words about a text", "return harness.find('.failed').textContent.includes('Save it as a file')").map(drop)
}

fn many_files(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    let log = paths::fixture("two-checks-failed.log")?;
    for _ in 0..10 {
        let used = page.session.script_async(
            "const others = Array.from({ length: 2000 }, (_, at) => new File([`line ${at}\n`], `other-${at}.txt`));
            const report = await harness.host().diagnose([harness.file(arguments[0]), ...others]);
            return report.source.files.length",
            &[json!(log)],
        )?;
        ensure!(used == json!(2001), "{used} files were read");
    }
    Ok(())
}

/// When and how a chosen file changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    CutBefore,
    RemovedBefore,
    CutWhileRead,
    RemovedWhileRead,
}

impl Change {
    /// What an engine makes of it: an error, or the file as it was.
    fn outcome(self, engine: Engine) -> &'static str {
        match (engine, self) {
            // Chromium looks at the file anew for every slice.
            (Engine::Chromium, _) => "read",
            (Engine::Firefox | Engine::WebKit, _) => "read",
        }
    }
}

fn file_changed(page: &mut Page) -> Result<()> {
    let path = paths::results().join("ExchangeSetup.log");
    let small = paths::fixture("two-checks-failed.log")?;
    // Large enough to be changed while it is read.
    let large = small.repeat((150 << 20) / small.len());
    for (change, log) in
        [(Change::CutBefore, &small), (Change::RemovedBefore, &small), (Change::CutWhileRead, &large), (Change::RemovedWhileRead, &large)]
    {
        paths::write(&path, log)?;
        // Chromium compares whole seconds: what is written within the same one looks unchanged.
        OpenOptions::new().write(true).open(&path)?.set_modified(SystemTime::now() - Duration::from_secs(60))?;
        page.load(Host::new("<input type=\"file\" id=\"chosen\"><setup-readiness eager></setup-readiness>"))?;
        page.ready(0)?;
        let input = page.session.element("the input", "return document.getElementById('chosen')", &[])?;
        page.session.type_into(&input, &path.display().to_string())?;
        // The browser may not have looked at the file until it is asked.
        page.js("return document.getElementById('chosen').files[0].lastModified")?;
        let begin = || {
            page.js("window.outcome = harness.host().diagnose(document.getElementById('chosen').files[0]).then(() => 'done', (error) => error.code ?? error.name)")
        };
        let act = || match change {
            Change::CutBefore | Change::CutWhileRead => {
                // At once: what takes longer comes after the end of the analysis.
                Ok(OpenOptions::new().write(true).open(&path)?.set_len(log.len() as u64 / 2)?)
            }
            Change::RemovedBefore | Change::RemovedWhileRead => fs::remove_file(&path).context("cannot remove the log"),
        };
        if matches!(change, Change::CutWhileRead | Change::RemovedWhileRead) {
            begin()?;
            act()?;
        } else {
            act()?;
            begin()?;
        }
        let outcome = page.session.script_async("return await outcome", &[])?;
        let expected = change.outcome(page.session.engine());
        ensure!(outcome == json!(expected), "{change:?}: {outcome}, not {expected}");
        if expected == "read" {
            told(page, "read")?;
        }
        page.diagnose(&small)?;
        expect_failed_checks(page.findings(0)?)?;
    }
    Ok(())
}

fn back_forward(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT).serving(Site::cacheable))?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)?;
    page.js("window.kept = true")?;
    let elsewhere = page.js("return new URL('/embedding.js', location.href).href")?;
    page.session.open(elsewhere.as_str().context("no address")?)?;
    page.js("history.back()")?;
    page.wait("the page", "return location.pathname === '/page.html' && document.readyState === 'complete' && window.harness")?;
    ensure!(page.js("return window.kept === true")? == json!(true), "the page was loaded anew");
    expect_failed_checks(page.findings(0)?)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn network_gone(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.settled()?;
    page.server()?.stop();
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}
