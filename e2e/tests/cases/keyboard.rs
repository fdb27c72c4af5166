//! The main job by keyboard alone: from the host's page through every view and out again. Scripts
//! here only look; all that happens comes from keys.

use anyhow::{Context, Result, bail, ensure};
use e2e::page::{FAILED, Host, Page, strings};
use e2e::session::keys::{DOWN, ENTER, RIGHT, SHIFT, SHORTCUT, TAB};
use e2e::{paths, texts};
use serde_json::{Value, json};

use crate::Case;

pub const CASES: &[Case] = &[("the main job by keyboard alone", walk), ("targets are at least 24 px", targets)];

/// What Setup writes to a console, of one check.
const CONSOLE: &str = "A reboot from a previous installation is pending. Please restart the system and then rerun Setup.";

/// More stops than any view has.
const FAR: usize = 120;

/// Goes from stop to stop until `there` holds for what has the focus. Every stop must be seen.
fn go(page: &Page, back: bool, what: &str, there: &str) -> Result<()> {
    let mut stops = Vec::new();
    for _ in 0..FAR {
        page.session.press(if back { &[SHIFT, TAB] } else { &[TAB] })?;
        let stop = page.js(&format!(
            "const active = harness.active(); return [harness.named(active), active === document.body ? null : harness.unseen(active), !!({there})]"
        ))?;
        ensure!(stop[1].is_null(), "on the way to {what}: {}", stop[1]);
        if stop[2] == json!(true) {
            return Ok(());
        }
        stops.push(stop[0].as_str().unwrap_or_default().to_owned());
    }
    stops.truncate(40);
    bail!("{what} cannot be reached by Tab; the stops were\n          {}", stops.join("\n          "))
}

fn on(page: &Page, what: &str, there: &str) -> Result<()> {
    go(page, false, what, there)
}

fn back(page: &Page, what: &str, there: &str) -> Result<()> {
    go(page, true, what, there)
}

fn enter(page: &Page) -> Result<()> {
    page.session.press(&[ENTER])
}

/// Waits until this has the focus.
fn focused(page: &Page, id: &str) -> Result<Value> {
    page.session.wait(&format!("the focus on #{id}"), "return harness.active()?.id === arguments[0]", &[json!(id)])
}

/// Waits for the status region to say something with `words`.
fn heard(page: &Page, words: &str) -> Result<Value> {
    page.session.wait(
        &format!("`{words}` in the status region"),
        "return harness.all('[role=status]').some((region) => region.textContent.includes(arguments[0]))",
        &[json!(words)],
    )
}

/// To the tabs, and on to the next one.
fn next_tab(page: &Page, id: &str) -> Result<()> {
    back(page, "the tabs", "active.getAttribute('role') === 'tab'")?;
    page.session.press(&[RIGHT])?;
    focused(page, id)?;
    let chosen = page.js("return harness.active().getAttribute('aria-selected')")?;
    ensure!(chosen == json!("true"), "{id} is not the open view");
    Ok(())
}

/// Chooses an answer of the question on screen and sends it.
fn choose(page: &Page, value: &str) -> Result<()> {
    let question = page.js("return harness.find('#asked').textContent")?;
    on(page, "the answers", "active.name === 'answer'")?;
    for _ in 0..10 {
        if page.js("return harness.active().value")? == json!(value) {
            break;
        }
        page.session.press(&[DOWN])?;
    }
    page.session.press(&[' '])?;
    let chosen = page.js("return [harness.active().value, harness.active().checked]")?;
    ensure!(chosen == json!([value, true]), "the keys chose {chosen}, not {value}");
    enter(page)?;
    page.session.wait("the next question", "return harness.find('#asked').textContent !== arguments[0]", &[question])?;
    focused(page, "asked").map(drop)
}

fn walk(page: &mut Page) -> Result<()> {
    page.load(Host::new(&format!(
        "<p><label>A log <textarea id=\"log\">{}</textarea></label></p>
        <setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>
        <p><a id=\"after\" href=\"#after\">After it</a></p>",
        paths::fixture("two-checks-failed.log")?.replace('&', "&amp;").replace('<', "&lt;")
    )))?;
    page.facade(0)?;
    on(page, "the host's text", "active.id === 'log'")?;
    page.session.press(&[SHORTCUT, 'a'])?;
    page.session.press(&[SHORTCUT, 'c'])?;

    // Tab alone activates; the focus then stands in the text field.
    page.session.press(&[TAB])?;
    page.ready(0)?;
    focused(page, "paste")?;
    page.session.type_text(CONSOLE)?;
    on(page, "the button that reads", "active.id === 'analyse'")?;
    enter(page)?;
    focused(page, "result")?;
    let findings = page.findings(0)?;
    ensure!(findings == ["RebootPending"], "the typed text gave {findings:?}");

    back(page, "the button that starts over", "active.id === 'start-over'")?;
    enter(page)?;
    focused(page, "paste")?;
    page.session.press(&[SHORTCUT, 'v'])?;
    page.wait("both findings", "return harness.findings().length === 2")?;
    focused(page, "result")?;
    let heading = page.js("return harness.find('#result').textContent")?;
    heard(page, heading.as_str().context("the result has no heading")?)?;

    on(page, "a fold of a finding", "active.localName === 'summary' && active.closest('[part=finding]') && !active.closest('.excerpt')")?;
    enter(page)?;
    page.wait("the fold open", "return harness.active().parentNode.open")?;
    on(page, "the button that copies a command", "active.closest('.command')")?;
    let command = page.js("return harness.active().closest('.command').querySelector('pre').textContent")?;
    enter(page)?;
    heard(page, "opied")?;
    on(page, "the lines around a line", "active.closest('.excerpt')")?;
    enter(page)?;
    page.wait("the lines", "return harness.active().parentNode.querySelector('pre')")?;
    on(page, "the lines themselves", "active.localName === 'pre'")?;
    for _ in 0..8 {
        page.session.press(&[RIGHT])?;
    }
    page.wait("the lines scrolled", "return harness.active().scrollLeft > 0")?;

    back(page, "the language", "active.id === 'language'")?;
    page.session.press(&[DOWN])?;
    let french = texts::title("fr", FAILED[0])?;
    page.session.wait("French", "return harness.content().includes(arguments[0])", &[json!(french)])?;
    focused(page, "language")?;
    on(page, "the button that copies all", "active.closest('.export')")?;
    enter(page)?;
    heard(page, "opié")?;

    next_tab(page, "tab-questions")?;
    on(page, "the first offer", "active.closest('.offer')")?;
    enter(page)?;
    page.wait("the first question", "return harness.find('input[name=answer]')")?;
    focused(page, "asked")?;
    choose(page, "True")?;
    on(page, "the way back", "active.localName === 'button' && active.textContent === 'Retour'")?;
    enter(page)?;
    page.wait("the answer kept", "return harness.find('input[name=answer]:checked')?.value === 'True'")?;
    focused(page, "asked")?;
    for answer in ["True", "update", "False"] {
        choose(page, answer)?;
    }
    page.wait("the result", "return harness.find('#asked').textContent.includes('Résultat')")?;

    next_tab(page, "tab-lookup")?;
    on(page, "the search", "active.id === 'search'")?;
    page.session.type_text("pending reboot")?;
    page.wait("hits", "return harness.find('.hits button')")?;
    on(page, "the first hit", "active.closest('.hits')")?;
    enter(page)?;
    page.wait("the card", "return harness.find('#card article')")?;
    focused(page, "card")?;

    // Out of it forwards, and backwards through all of it.
    on(page, "what follows the element", "active.id === 'after'")?;
    back(page, "what precedes the element", "active.id === 'log'")?;
    on(page, "the field of the host", "active.id === 'source'")?;
    page.session.press(&[SHORTCUT, 'v'])?;
    let pasted = page.js("return document.getElementById('source').value")?;
    let pasted = pasted.as_str().unwrap_or_default();
    ensure!(pasted.contains(&french), "the clipboard has no report: {pasted}");
    ensure!(command.as_str().is_some_and(|command| pasted.contains(command)), "the report lacks the command {command}");
    Ok(())
}

fn targets(page: &mut Page) -> Result<()> {
    let check = |page: &Page, view: &str| {
        page.js("harness.unfold()")?;
        let small = strings(&page.js("return harness.small()")?);
        ensure!(small.is_empty(), "{view}: {}", small.join("\n          "));
        Ok(())
    };
    for language in ["en", "fr"] {
        page.load(Host::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>").language(language))?;
        page.facade(0)?;
        check(page, "facade")?;
        page.activate(0)?;
        check(page, "input")?;
        page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
        page.findings(0)?;
        check(page, "result")?;
        page.js("harness.find('#tab-questions').click()")?;
        page.wait("the offers", "return harness.find('.offer button')")?;
        check(page, "offers")?;
        page.js("harness.find('.offer button').click()")?;
        page.wait("a question", "return harness.find('input[name=answer]')")?;
        check(page, "question")?;
        page.look_up("reboot")?;
        check(page, "look-up")?;
    }
    Ok(())
}
