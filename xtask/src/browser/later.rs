//! What comes after the first diagnosis: later parts of the modules, texts of rare checks. Whatever a log says, it is the
//! same; and what does not come leaves what is there.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::polish::{ELEMENT, diagnose, open};
use super::{Case, Lab, Page, expect_failed_checks, fixture};
use crate::serve::STRICT_POLICY;

pub const CASES: &[Case] = &[
    ("a module's second part that is missing leaves what was found", second_missing),
    ("the second parts come after the first diagnosis", second_later),
    ("a fragment brings the part that reads it", fragment),
    ("a fragment whose reader is missing is told and kept", fragment_unread),
    ("a rare check has all its texts, in any language", rare),
    ("no request tells whether a check was rare", rare_unseen),
    ("a rare check whose texts are missing is shown as far as it is known", rare_missing),
];

/// A check that only its name tells of.
const RARE: &str = "AllServersOfHigherVersionRule";
/// What one pastes: the address in the wizard's message.
const FRAGMENT: &str = "Error:\nThe Client Access server role is already installed.\nFor more information, visit: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.CafeRoleAlreadyExists.aspx";

/// A log in which a rare check failed.
fn rare_log() -> Result<String> {
    let log = fixture("two-checks-failed.log")?;
    let known = log.split("Failed [Rule:").nth(1).and_then(|rest| rest.split(']').next()).context("the fixture has no failed rule")?;
    Ok(log.replace(known, RARE))
}

/// Waits until nothing more comes.
fn settled(lab: &Lab) -> Result<()> {
    let started = std::time::Instant::now();
    while ["more-app-", "loose-engine-", "rare-"].iter().any(|name| lab.fetched(name) == 0) {
        ensure!(started.elapsed().as_secs() < 10, "something did not come: {:?}", lab.requests());
        lab.pause();
    }
    Ok(())
}

fn told(lab: &Lab) -> Result<()> {
    lab.session.wait("the notice", "return harness.find('[role=alert]')?.textContent.trim()", &[])?;
    let error = lab.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    Ok(())
}

fn second_missing(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT).serving(|site| site.missing("/dist/more-")).noisy())?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    let before = lab.findings(0)?;
    lab.js("harness.find('.export button').click()")?;
    told(lab)?;
    ensure!(lab.findings(0)? == before, "the findings changed");
    lab.js("harness.find('#tab-lookup').click()")?;
    lab.session.wait("the look-up's notice", "return harness.find('#view-lookup .note')?.textContent.trim()", &[])?;
    lab.js("harness.find('#tab-questions').click()")?;
    lab.session.wait("the retry", "return harness.find('#view-questions [role=alert]') && harness.find('#view-questions button')", &[])?;
    Ok(())
}

fn second_later(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    for name in ["more-", "loose-", "rare-", "questions-"] {
        ensure!(lab.fetched(name) == 0, "the first diagnosis fetched {:?}", lab.requests());
    }
    expect_failed_checks(lab.findings(0)?)?;
    // Nobody asks for it.
    settled(lab)?;
    lab.js("harness.find('#tab-questions').click()")?;
    lab.session.wait("the questions", "return harness.find('#asked')", &[])?;
    lab.js("harness.all('.offer button').find((button) => button.textContent === 'Check a server before Setup').click()")?;
    lab.session.wait("a question", "return harness.find('button[type=submit]')", &[])?;
    for name in ["more-app-", "more-engine-", "loose-engine-", "rare-", "questions-"] {
        ensure!(lab.fetched(name) == 1, "fetched {:?}", lab.requests());
    }
    Ok(())
}

fn fragment(lab: &mut Lab) -> Result<()> {
    // In a worker, and where none may start.
    for page in
        [Page::new(ELEMENT), Page::new(ELEMENT).policy(Some(&STRICT_POLICY.replace("worker-src 'self'", "worker-src 'none'"))).noisy()]
    {
        open(lab, page)?;
        for _ in 0..2 {
            diagnose(lab, FRAGMENT)?;
            let found = lab.findings(0)?;
            ensure!(found == ["CafeRoleAlreadyExists"], "found {found:?}");
        }
        ensure!(lab.fetched("loose-engine-") == 1, "fetched {:?}", lab.requests());
        diagnose(lab, &fixture("two-checks-failed.log")?)?;
        expect_failed_checks(lab.findings(0)?)?;
    }
    Ok(())
}

fn fragment_unread(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT).serving(|site| site.missing("/dist/loose-")).noisy())?;
    lab.session.script("harness.find('textarea').value = arguments[0]; harness.find('textarea').dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }))", &[json!(FRAGMENT)])?;
    told(lab)?;
    lab.session.wait("the retry", "return harness.find('#retry')", &[])?;
    ensure!(lab.js("return harness.find('textarea').value")? == json!(FRAGMENT), "the text is gone");
    // A whole log needs no such part.
    diagnose(lab, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

/// The steps of the rare check: those of the report, and those on the page.
const STEPS: &str = "const text = harness.host().report.runs[0].findings.find((finding) => finding.id === arguments[0]).text;
    return [text.lang, text.steps.length, harness.find(`article[data-id='${arguments[0]}']`).querySelectorAll('ol.steps li').length, text.meaning !== '']";

fn rare(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT))?;
    diagnose(lab, &rare_log()?)?;
    ensure!(lab.findings(0)?.iter().any(|id| id == RARE), "it was not found");
    let steps = lab.session.script(STEPS, &[json!(RARE)])?;
    ensure!(
        steps[0] == json!("en") && steps[1].as_u64() > Some(1) && steps[1] == steps[2] && steps[3] == json!(true),
        "its texts are {steps}"
    );
    lab.js("harness.host().lang = 'fr'")?;
    lab.wait("French", "return harness.host().report.runs[0].findings[0].text.lang === 'fr'")?;
    let french = lab.session.script(STEPS, &[json!(RARE)])?;
    ensure!(french[1] == steps[1] && french[2] == steps[2] && french[3] == json!(true), "its texts are {french}");
    Ok(())
}

fn rare_unseen(lab: &mut Lab) -> Result<()> {
    let mut seen = Vec::new();
    for log in [fixture("two-checks-failed.log")?, rare_log()?] {
        open(lab, Page::new(ELEMENT))?;
        diagnose(lab, &log)?;
        lab.findings(0)?;
        settled(lab)?;
        lab.pause();
        let mut requests = lab.requests();
        requests.sort();
        seen.push(requests);
    }
    ensure!(seen[0] == seen[1], "requests differ: {seen:?}");
    Ok(())
}

fn rare_missing(lab: &mut Lab) -> Result<()> {
    open(lab, Page::new(ELEMENT).serving(|site| site.missing("/dist/rare-")).noisy())?;
    diagnose(lab, &rare_log()?)?;
    ensure!(lab.findings(0)?.iter().any(|id| id == RARE), "it was not found");
    told(lab)?;
    let shown = lab.session.script("return harness.find(`article[data-id='${arguments[0]}'] :is(h3, h4)`).textContent", &[json!(RARE)])?;
    ensure!(shown.as_str().is_some_and(|title| !title.is_empty() && title != RARE), "its title is {shown}");
    Ok(())
}
