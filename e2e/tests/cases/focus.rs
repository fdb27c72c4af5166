//! Where the reader is after what they did, and what they see and hear of it.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page};
use e2e::paths;
use e2e::session::keys::ENTER;
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("nothing that goes takes the focus with it", kept),
    ("an error is an alert with the focus, said once", error),
    ("what was copied is seen and heard", copied),
    ("the number of hits is heard", hits),
    ("an empty field is answered", empty),
    ("the page has no second banner and no second footer", landmarks),
    ("a log is shown where another view stands alone", other_view),
    ("an anchor of the page leaves the questions as they are", anchor),
    ("a label of the host leads to the text area", labelled),
    ("a change of language keeps an answer that is not sent yet", unsent),
];

const ELEMENT: &str = "<setup-readiness eager></setup-readiness>";

fn explained(page: &mut Page, host: Host) -> Result<()> {
    page.load(host)?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    page.findings(0).map(drop)
}

/// Through `referenceTarget`, where browsers know it.
fn labelled(page: &mut Page) -> Result<()> {
    page.load(Host::new("<p><label for=\"log\">Your log</label></p><setup-readiness id=\"log\" eager></setup-readiness>"))?;
    page.ready(0)?;
    let label = page.session.element("the label", "return document.querySelector('label[for=log]')", &[])?;
    page.session.click(&label)?;
    page.wait("the focus on the text area", "return harness.active()?.id === 'paste'").map(drop)
}

/// Fails where the focus has fallen to the page's body.
fn focused(page: &Page, after: &str) -> Result<()> {
    page.wait(&format!("the focus after {after}"), "const active = harness.active(); return active && active !== document.body")?;
    page.drawn()?;
    let active = page.js("return harness.named(harness.active())")?;
    ensure!(page.js("return harness.active() !== document.body")? == json!(true), "after {after} the focus is on {active}");
    Ok(())
}

fn kept(page: &mut Page) -> Result<()> {
    explained(page, Host::new(ELEMENT))?;
    page.js("harness.unfold(); harness.all('.helped button')[0].focus()")?;
    page.session.press(&[ENTER])?;
    page.wait("the thanks", "return harness.text().includes('Thank')")?;
    focused(page, "an answer")?;
    page.js("harness.find('#start-over').focus()")?;
    page.session.press(&[ENTER])?;
    focused(page, "starting over")?;
    page.js("harness.find('#paste').focus()")?;
    page.js("harness.cancelled = harness.outcome('[03/14/2026 09:26:53.0589] [0] line\\n'.repeat(400000)); return null")?;
    page.wait("the button", "return harness.find('#cancel') && (harness.find('#cancel').focus(), true)")?;
    page.js("harness.find('#cancel')?.click()")?;
    page.session.script_async("return await harness.cancelled", &[])?;
    focused(page, "cancelling")
}

fn error(page: &mut Page) -> Result<()> {
    explained(page, Host::new(ELEMENT).noisy())?;
    page.session.script_async(
        "const damaged = new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])], 'logs.zip');
        return await harness.host().diagnose(damaged).catch((error) => error.code)",
        &[],
    )?;
    page.wait("the alert", "return harness.find('.failed[role=alert]')")?;
    focused(page, "an error")?;
    let heard = page.js("return harness.all('[role=alert], [role=status]').filter((region) => region.textContent.includes(harness.find('#result').textContent)).length")?;
    ensure!(heard == json!(1), "the error is in {heard} live regions");
    page.js("harness.find('#retry').focus()")?;
    page.session.press(&[ENTER])?;
    page.wait("the alert again", "return harness.find('.failed[role=alert]')")?;
    focused(page, "trying again")
}

fn copied(page: &mut Page) -> Result<()> {
    explained(page, Host::new(ELEMENT).noisy())?;
    page.js("harness.button('Copy as Markdown').click()")?;
    page.wait(
        "what is told",
        "const status = harness.find('.app > [role=status]');
        const box = status.getBoundingClientRect();
        return status.textContent.trim() && box.width > 40 && box.height > 10 && box.bottom <= innerHeight + 1",
    )
    .map(drop)
}

fn hits(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.js("harness.find('#tab-lookup').click()")?;
    // A region is heard where it was there before its text changed.
    page.wait("the region", "return window.region = harness.find('.hits [role=status]')")?;
    page.look_up("reboot")?;
    let number = "return region.isConnected && parseInt(region.textContent) === harness.all('#view-lookup li[part=hit]').length";
    page.wait("the number", number).map(drop)
}

fn empty(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.js("harness.find('#analyse').click()")?;
    page.wait("the answer", "return harness.find('.toast')?.textContent.includes('paste')")?;
    page.wait("the focus", "return harness.active()?.id === 'paste'").map(drop)
}

fn landmarks(page: &mut Page) -> Result<()> {
    explained(page, Host::new(ELEMENT))?;
    let found =
        page.js("return harness.all('header, footer, main').filter((element) => !element.closest('article, section')).map(harness.named)")?;
    ensure!(found == json!([]), "landmarks of a page: {found}");
    Ok(())
}

fn other_view(page: &mut Page) -> Result<()> {
    for view in ["lookup", "questions"] {
        page.load(Host::new(&format!("<setup-readiness eager view=\"{view}\"></setup-readiness>")))?;
        page.wait("the view", "return harness.find('#search, #asked')")?;
        page.session.script("harness.drop(arguments[0])", &[json!(paths::fixture("two-checks-failed.log")?)])?;
        page.findings(0)?;
        page.wait("the result in sight", "return harness.find('#result')?.checkVisibility()")?;
        page.js("harness.host().reset()")?;
        page.wait("the view alone again", "return !harness.find('[role=tablist]') && harness.find('#search, #asked')?.checkVisibility()")?;
    }
    Ok(())
}

/// Into the first question of a check before Setup.
fn first_question(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the offers", "return harness.button('Check a server before Setup')")?;
    page.js("harness.button('Check a server before Setup').click()")?;
    page.wait("a question", "return harness.find('button[type=submit]')").map(drop)
}

fn anchor(page: &mut Page) -> Result<()> {
    first_question(page)?;
    page.js("harness.all('[name=answer]')[0].click(); harness.find('button[type=submit]').click()")?;
    page.wait("the address", "return location.hash.includes('answers=')")?;
    let step = page.js("return harness.find('#asked').textContent")?;
    page.js("const link = document.createElement('a'); link.href = '#source'; document.body.append(link); link.click()")?;
    page.wait("the anchor", "return location.hash === '#source'")?;
    page.settled()?;
    let now = page.js("return harness.find('#asked').textContent")?;
    ensure!(now == step, "the question was {step} and is {now}");
    Ok(())
}

fn unsent(page: &mut Page) -> Result<()> {
    first_question(page)?;
    page.js("harness.all('[name=answer]')[1].click()")?;
    let chosen = page.js("return harness.find('[name=answer]:checked').value")?;
    page.js("harness.host().lang = 'fr'")?;
    page.wait("French", "return harness.find('.sr').lang === 'fr' && harness.button('Continuer')")?;
    page.drawn()?;
    let still = page.js("return harness.find('[name=answer]:checked')?.value")?;
    ensure!(still == chosen, "{chosen} was chosen, then {still}");
    Ok(())
}
