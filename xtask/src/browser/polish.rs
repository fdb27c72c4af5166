//! What the reader does not lose: place, input, and the way to go on when something fails.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, expect_failed_checks, fixture, strings, title};
use crate::project;

pub const CASES: &[Case] = &[
    ("the answer is summary, plan, findings, with the first in sight", order),
    ("a change of language keeps folds, focus and scroll", place),
    ("the page's rule leaves the input in sight", brief_rule),
    ("findings link to searches, unless links are unwanted", further),
    ("Markdown is of the attempt on screen", markdown_of_run),
    ("a worker that is ended is noticed, and the retry works", worker_killed),
    ("a trap in the engine is told, and the retry works", trap),
    ("memory that runs out is told, and the retry works", out_of_memory),
    ("a file that is changed or removed is told, before and while it is read", file_changed),
    ("a file that cannot be read any more is told, and another can be chosen", file_unreadable),
    ("a locale that is missing leaves everything as it was", locale_missing),
    ("the page comes back from the browser's memory", back_forward),
    ("the network may go once the app is loaded", offline),
    ("storage may be refused", storage_refused),
    ("no task of the page is long while a log is read", long_tasks),
];

/// An element that loads at once.
pub const ELEMENT: &str = "<setup-readiness eager></setup-readiness>";

/// Opens a page and waits for its first element.
pub fn open(lab: &mut Lab, page: Page) -> Result<()> {
    lab.load(page)?;
    lab.area(0).map(drop)
}

/// Has a log read as a file, to its end.
pub fn diagnose(lab: &Lab, log: &str) -> Result<()> {
    lab.session.script(
        "window.outcome = harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log')).then(() => 'done', (error) => error.code || error.name)",
        &[json!(log)],
    )?;
    lab.session.script_async("return await outcome", &[]).map(drop)
}

fn two_runs() -> Result<String> {
    project::read(&project::root().join("tests/logs/failures/short-last-run.log"))
}

fn order(lab: &mut Lab) -> Result<()> {
    for (width, height) in [(1280, 900), (360, 1400)] {
        lab.width(width)?;
        open(lab, Page::new(ELEMENT))?;
        diagnose(lab, &fixture("two-checks-failed.log")?)?;
        lab.findings(0)?;
        let tops = lab.js(
            "const top = (selector) => Math.round(harness.find(selector).getBoundingClientRect().top - harness.host().getBoundingClientRect().top);
            return [top('.verdict'), top('.strip'), top('.plan'), top('.findings article')]",
        )?;
        let tops: Vec<i64> = tops.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
        ensure!(tops.len() == 4 && tops.is_sorted(), "summary, strip, plan, findings stand at {tops:?}");
        ensure!(tops[3] < height, "at {width} px the first finding stands at {}", tops[3]);
    }
    Ok(())
}

fn place(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    lab.findings(0)?;
    lab.js("harness.all('.findings summary').forEach((summary, at) => at % 2 || (summary.parentNode.open = true));
        const button = harness.all('.command button').at(-1); button.focus(); button.scrollIntoView({ block: 'center' })")?;
    lab.pause();
    let state = "const active = harness.host().shadowRoot.activeElement;
        return [harness.all('button').indexOf(active), harness.all('details').map((fold) => fold.open), active ? Math.round(active.getBoundingClientRect().top / 8) : null]";
    let before = lab.js(state)?;
    lab.js("harness.host().lang = 'fr'")?;
    lab.session.wait("French", "return harness.content().includes(arguments[0])", &[json!(title("fr", super::FAILED[0])?)])?;
    lab.pause();
    let after = lab.js(state)?;
    ensure!(before == after, "focus, folds and scroll were {before} and are {after}");
    Ok(())
}

fn brief_rule(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new("<setup-readiness eager rule=\"CafeRoleAlreadyExists\"></setup-readiness>"))?;
    lab.session.wait("the card", "return harness.find('.topic article')", &[])?;
    let top = lab.js("return Math.round(harness.input().getBoundingClientRect().top - harness.host().getBoundingClientRect().top)")?;
    ensure!(top.as_i64().is_some_and(|top| top < 700), "the text area stands at {top}");
    let folded = lab.js("return harness.find('.topic .whole').open")?;
    ensure!(folded == json!(false), "the rest of the card is not folded");
    Ok(())
}

fn further(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    lab.findings(0)?;
    let links = lab.js(
        "return harness.all('article[data-id=CafeRoleAlreadyExists] .further a').map((link) => `${link.rel} ${link.target} ${link.href}`)",
    )?;
    let links = strings(&links);
    ensure!(links.len() == 6, "the links are {links:?}");
    ensure!(links.iter().all(|link| link.starts_with("noopener noreferrer _blank https://")), "the links are {links:?}");
    let words = lab.session.script("return encodeURIComponent(arguments[0])", &[json!(title("en", "CafeRoleAlreadyExists")?)])?;
    let words = words.as_str().context("no words")?;
    ensure!(links[..3].iter().all(|link| link.contains(words)), "{links:?} do not search for {words}");
    lab.js("harness.host().setAttribute('links', 'none')")?;
    lab.wait("no links", "return !harness.all('a[href]').length")?;
    Ok(())
}

fn markdown_of_run(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    diagnose(lab, &two_runs()?)?;
    lab.findings(0)?;
    lab.js("navigator.clipboard.writeText = (text) => { (window.copied ??= []).push(text); return Promise.resolve() }")?;
    lab.js("harness.find('.export button').click()")?;
    lab.wait("the first text", "return (window.copied || []).length === 1")?;
    lab.js("harness.find('.run:not([aria-current])').click()")?;
    lab.pause();
    lab.js("harness.find('.export button').click()")?;
    lab.wait("the second text", "return window.copied.length === 2")?;
    let same = lab.js("return copied[0] === copied[1]")?;
    ensure!(same == json!(false), "another attempt gave the same Markdown");
    Ok(())
}

// A page whose workers can be reached, or are made of another script.
const SEAM: &str = "const Real = window.Worker;
    window.workers = [];
    window.Worker = class extends Real {
        constructor(url) { super(window.trapped ? `/trap.js?how=${window.trapped}&engine=${encodeURIComponent(String(url))}` : url); workers.push(this); }
    };";

fn seamed() -> Page {
    // The element is loaded later: the seam comes first.
    Page::new(ELEMENT).head("").policy(None).noisy()
}

fn start(lab: &Lab) -> Result<()> {
    lab.load_element()?;
    lab.area(0).map(drop)
}

fn told(lab: &Lab) -> Result<()> {
    lab.session.wait("the panel", "return harness.find('.failed')", &[])?;
    ensure!(lab.events("setup-readiness-error")? == 1, "not one error event");
    Ok(())
}

fn retry(lab: &Lab) -> Result<()> {
    lab.js("harness.find('#retry').click()")?;
    expect_failed_checks(lab.findings(0)?)
}

fn worker_killed(lab: &mut Lab) -> Result<()> {
    lab.load(seamed())?;
    lab.js(SEAM)?;
    start(lab)?;
    lab.session.wait("the worker", "return workers.length", &[])?;
    lab.session.script(
        "window.outcome = harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log')).catch((error) => error.code);
        workers.at(-1).terminate()",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    let code = lab.session.script_async("return await outcome", &[])?;
    ensure!(code == json!("internal"), "the call ended with {code}");
    told(lab)?;
    retry(lab)
}

fn trap(lab: &mut Lab) -> Result<()> {
    engine_fails(lab, "true")
}

fn out_of_memory(lab: &mut Lab) -> Result<()> {
    engine_fails(lab, "'memory'")
}

/// The engine fails, as `trap.js` names the ways; then it does not.
fn engine_fails(lab: &mut Lab, how: &str) -> Result<()> {
    lab.load(seamed())?;
    lab.js(SEAM)?;
    lab.js(&format!("window.trapped = {how}"))?;
    start(lab)?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let code = lab.js("return harness.record.events.at(-1).detail.code")?;
    ensure!(code == json!("internal"), "the code is {code}");
    told(lab)?;
    lab.js("window.trapped = false")?;
    retry(lab)
}

fn file_changed(lab: &mut Lab) -> Result<()> {
    let path = project::target().join("browser").join("ExchangeSetup.log");
    let small = fixture("two-checks-failed.log")?;
    // Large enough to be changed while it is read.
    let large = small.repeat((150 << 20) / small.len());
    let ended = "return await outcome";
    for (what, log, running, remove) in [
        ("changed", &small, false, false),
        ("removed", &small, false, true),
        ("changed", &large, true, false),
        ("removed", &large, true, true),
    ] {
        project::write(&path, log)?;
        // Chromium compares whole seconds: what is written within the same one looks unchanged.
        let earlier = std::time::SystemTime::now() - std::time::Duration::from_secs(60);
        std::fs::OpenOptions::new().write(true).open(&path)?.set_modified(earlier)?;
        open(lab, Page::new("<input type=\"file\" id=\"chosen\"><setup-readiness eager></setup-readiness>"))?;
        let input = lab.session.element("the input", "return document.getElementById('chosen')", &[])?;
        lab.session.type_into(&input, &path.display().to_string())?;
        let begin = "window.outcome = harness.host().diagnose(chosen.files[0]).then(() => 'done', (error) => error.code || error.name)";
        if running {
            lab.js(begin)?;
        }
        if remove {
            std::fs::remove_file(&path)?;
        } else {
            // At once: what takes longer comes after the end of the analysis.
            let half = log.len() as u64 / 2;
            std::fs::OpenOptions::new().write(true).open(&path)?.set_len(half)?;
        }
        if !running {
            lab.js(begin)?;
        }
        let code = lab.session.script_async(ended, &[])?;
        let when = if running { "while it was read" } else { "before it was read" };
        // A browser may read what is there now, or have the file open.
        let may_read = !lab.session.is_chromium || (running && remove);
        ensure!(code == json!("read") || (may_read && code == json!("done")), "{what} {when}: {code}");
        if code == json!("read") {
            told(lab)?;
            let first = lab.js("return harness.find('.failed button').id")?;
            ensure!(first != json!("retry"), "choosing the file anew is not offered first");
        }
        diagnose(lab, &small)?;
        expect_failed_checks(lab.findings(0)?)?;
    }
    Ok(())
}

fn file_unreadable(lab: &mut Lab) -> Result<()> {
    lab.load(seamed())?;
    lab.js(SEAM)?;
    lab.js("window.trapped = 'read'")?;
    start(lab)?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let code = lab.js("return harness.record.events.at(-1).detail.code")?;
    ensure!(code == json!("read"), "the code is {code}");
    told(lab)?;
    let first = lab.js("return harness.find('.failed button').id")?;
    ensure!(first != json!("retry"), "choosing the file anew is not offered first");
    let path = super::fixture_path("two-checks-failed.log");
    lab.js("workers.at(-1).terminate(); window.trapped = false; harness.host().remove(); document.body.innerHTML += '<setup-readiness eager></setup-readiness>'")?;
    lab.area(0)?;
    let input = lab.session.element("the input", "return harness.find('input[type=file][multiple]')", &[])?;
    lab.session.type_into(&input, &path.display().to_string())?;
    expect_failed_checks(lab.findings(0)?)
}

fn locale_missing(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT).serving(|site| site.missing("/dist/locale-fr")).noisy())?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let before = lab.findings(0)?;
    lab.js("harness.host().lang = 'fr'")?;
    lab.session.wait("the notice", "return harness.find('[role=alert]')", &[])?;
    ensure!(lab.findings(0)? == before, "the findings changed");
    let error = lab.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    Ok(())
}

fn back_forward(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let before = lab.findings(0)?;
    let address = lab.js("window.kept = 1; return location.href")?;
    let address = address.as_str().context("no address")?.to_owned();
    lab.session.open(&address.replace("page.html", "heights.js"))?;
    lab.js("history.back()")?;
    lab.wait("the page", "return location.pathname === '/page.html' && document.readyState === 'complete' && window.harness")?;
    if lab.js("return window.kept === 1")? == json!(true) {
        ensure!(lab.findings(0)? == before, "the findings are gone");
    } else {
        // This browser loaded it anew.
        lab.area(0)?;
    }
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

fn offline(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    lab.session.wait(
        "the engine",
        "return harness.record.requests.some((name) => /engine-\\w+\\.wasm$/.test(name)) && harness.host()",
        &[],
    )?;
    lab.pause();
    let conditions = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    lab.session.devtools("Network.enable", &json!({}))?;
    lab.session.devtools("Network.emulateNetworkConditions", &conditions(true))?;
    let result = diagnose(lab, &fixture("two-checks-failed.log")?).and_then(|()| lab.findings(0));
    lab.session.devtools("Network.emulateNetworkConditions", &conditions(false))?;
    expect_failed_checks(result?)
}

fn storage_refused(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new(ELEMENT).head("").policy(None))?;
    lab.js("for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
        }")?;
    start(lab)?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

// The limit is 50 ms where the machine is quiet (`cargo xtask bench`); where it is not, only a page that freezes each time fails.
fn long_tasks(lab: &mut Lab) -> Result<()> {
    const FROZEN: f64 = 400.0;
    open(lab, Page::new(ELEMENT))?;
    lab.pause();
    let mut shortest = f64::INFINITY;
    for _ in 0..3 {
        let longest = lab.session.script_async(
            "const log = new File(Array(300).fill(arguments[0]), 'ExchangeSetup.log');
            await new Promise((done) => setTimeout(done, 300));
            const tasks = [0];
            new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
            await harness.host().diagnose(log);
            await new Promise((done) => setTimeout(done, 500));
            return Math.max(...tasks)",
            &[json!(two_runs()?)],
        )?;
        shortest = shortest.min(longest.as_f64().context("no time")?);
        if shortest < FROZEN {
            return Ok(());
        }
    }
    anyhow::bail!("the longest task took {shortest} ms")
}
