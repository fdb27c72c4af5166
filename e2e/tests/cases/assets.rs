//! What is fetched and when: the same requests for every log, and a missing file does not take away what is shown.

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::paths;
use e2e::server::{Fault, ROUND_TRIP, STRICT_POLICY};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("what is fetched later and is missing leaves what was found", later_missing),
    ("what only other views need comes with them", later),
    ("a locale that is missing leaves everything as it was", locale_missing),
    ("a file that comes late is waited for", held),
    ("a fragment is read, in a worker and where none may start", fragment),
    ("a rare check has all its texts, in any language", rare),
    ("no request tells what a log says", same_requests),
    ("no request tells what was found in a pasted text", same_requests_of_texts),
];

const ELEMENT: &str = "<setup-readiness eager></setup-readiness>";

/// A check that few logs name.
const RARE: &str = "AllServersOfHigherVersionRule";
/// What one pastes: the address in the wizard's message.
const FRAGMENT: &str = "Error:\nThe Client Access server role is already installed.\nFor more information, visit: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.CafeRoleAlreadyExists.aspx";

/// A log in which the rare check failed.
fn rare_log() -> Result<String> {
    let log = paths::fixture("two-checks-failed.log")?;
    let known = log.split("Failed [Rule:").nth(1).and_then(|rest| rest.split(']').next()).context("the fixture has no failed rule")?;
    Ok(log.replace(known, RARE))
}

/// Opens a page and has a log explained in it.
fn explained(page: &mut Page, host: Host, log: &str) -> Result<()> {
    page.load(host)?;
    page.ready(0)?;
    page.diagnose(log)?;
    page.findings(0).map(drop)
}

fn later_missing(page: &mut Page) -> Result<()> {
    let host = Host::new(ELEMENT).fault("lookup.tsv", Fault::Status(404))?.fault("locales/en.questions.ftl", Fault::Status(404))?;
    explained(page, host, &paths::fixture("two-checks-failed.log")?)?;
    let before = page.findings(0)?;
    page.js("harness.find('#tab-lookup').click()")?;
    page.wait("the look-up's notice", "return harness.find('#view-lookup [role=alert], #view-lookup .note')?.textContent.trim()")?;
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the retry", "return harness.find('#view-questions [role=alert]') && harness.find('#view-questions button')")?;
    let error = page.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    page.js("harness.find('#tab-log').click()")?;
    ensure!(page.findings(0)? == before, "the findings changed");
    Ok(())
}

fn later(page: &mut Page) -> Result<()> {
    const LATER: [&str; 2] = ["lookup.tsv", "locales/en.questions.ftl"];
    explained(page, Host::new(ELEMENT), &paths::fixture("two-checks-failed.log")?)?;
    page.settled()?;
    for name in LATER {
        ensure!(page.fetched(name)? == 0, "the first diagnosis fetched {:?}", page.requests());
    }
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the offers", "return harness.button('Check a server before Setup')")?;
    page.js("harness.button('Check a server before Setup').click()")?;
    page.wait("a question", "return harness.find('button[type=submit]')")?;
    page.look_up("reboot")?;
    for name in LATER {
        ensure!(page.fetched(name)? == 1, "fetched {:?}", page.requests());
    }
    Ok(())
}

fn locale_missing(page: &mut Page) -> Result<()> {
    explained(page, Host::new(ELEMENT).fault("locales/fr.ftl", Fault::Status(404))?, &paths::fixture("two-checks-failed.log")?)?;
    let before = page.findings(0)?;
    page.js("harness.host().lang = 'fr'")?;
    page.wait("the notice", "return harness.find('[role=alert]')?.textContent.trim()")?;
    ensure!(page.findings(0)? == before, "the findings changed");
    let error = page.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    Ok(())
}

fn held(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fault("app_bg.wasm", Fault::Held)?)?;
    page.click(0)?;
    page.wait("that it says so", "return harness.text().includes('Loading')")?;
    let state = page.js("return harness.host().getAttribute('state')")?;
    ensure!(state == json!("loading"), "state is {state}");
    page.server()?.release();
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn fragment(page: &mut Page) -> Result<()> {
    let no_worker = STRICT_POLICY.replace("worker-src 'self'", "worker-src 'none'");
    for host in [Host::new(ELEMENT), Host::new(ELEMENT).policy(Some(&no_worker)).noisy()] {
        page.load(host)?;
        page.ready(0)?;
        for _ in 0..2 {
            page.diagnose(FRAGMENT)?;
            let found = page.findings(0)?;
            ensure!(found == ["CafeRoleAlreadyExists"], "found {found:?}");
        }
        page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
        expect_failed_checks(page.findings(0)?)?;
    }
    Ok(())
}

fn rare(page: &mut Page) -> Result<()> {
    // Its language, its steps in the report, those on the page, and whether it has a meaning.
    const STEPS: &str = "const text = harness.host().report.runs[0].findings.find((finding) => finding.id === arguments[0]).text;
        return [text.lang, text.steps.length, harness.find(`article[data-id='${arguments[0]}']`).querySelectorAll('ol.steps li').length, text.meaning !== '']";
    explained(page, Host::new(ELEMENT), &rare_log()?)?;
    ensure!(page.findings(0)?.iter().any(|id| id == RARE), "it was not found");
    let english = page.session.script(STEPS, &[json!(RARE)])?;
    let count = &english[1];
    ensure!(count.as_u64() > Some(1), "its texts are {english}");
    ensure!(english == json!(["en", count, count, true]), "its texts are {english}");
    page.js("harness.host().lang = 'fr'")?;
    page.wait("French", "return harness.host().report.runs[0].findings[0].text.lang === 'fr'")?;
    page.drawn()?;
    let french = page.session.script(STEPS, &[json!(RARE)])?;
    ensure!(french == json!(["fr", count, count, true]), "its texts are {french}");
    Ok(())
}

fn same_requests_of_texts(page: &mut Page) -> Result<()> {
    let mut seen = Vec::new();
    // Something is found in one of them, nothing in the other.
    for text in [FRAGMENT, "The printer on the second floor has no paper."] {
        page.load(Host::new(ELEMENT))?;
        page.ready(0)?;
        page.settled()?;
        let before = page.requests().len();
        page.paste(0, text)?;
        page.wait("the report", "return harness.host().report")?;
        page.settled()?;
        seen.push(page.requests().split_off(before).into_iter().filter(|path| path != ROUND_TRIP).collect::<Vec<_>>());
    }
    ensure!(seen[0].len() == 1 && seen[0] == seen[1], "requests differ: {seen:?}");
    Ok(())
}

fn same_requests(page: &mut Page) -> Result<()> {
    let mut seen = Vec::new();
    for log in [paths::fixture("two-checks-failed.log")?, rare_log()?, FRAGMENT.to_owned()] {
        page.load(Host::new(ELEMENT))?;
        page.ready(0)?;
        page.settled()?;
        // Not even when something is fetched may tell what was found: nothing is, until a fold is opened.
        let before = page.requests().len();
        page.diagnose(&log)?;
        page.findings(0)?;
        page.js("harness.host().lang = 'fr'")?;
        page.wait("French", "return harness.host().report.runs[0]?.findings[0]?.text.lang === 'fr'")?;
        page.settled()?;
        let during: Vec<String> = page.requests().split_off(before).into_iter().filter(|path| path != ROUND_TRIP).collect();
        ensure!(during.len() == 1 && during[0].ends_with("locales/fr.ftl"), "while the log was read the page fetched {during:?}");
        page.js("harness.unfold()")?;
        page.settled()?;
        let mut requests = page.requests();
        requests.sort();
        seen.push(requests);
    }
    ensure!(seen[0] == seen[1] && seen[0] == seen[2], "requests differ: {seen:?}");
    Ok(())
}
