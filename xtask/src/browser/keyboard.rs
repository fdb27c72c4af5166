//! The main job by keyboard alone: from the host's page through every view and out again. Scripts
//! here only look; all that happens comes from keys.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use super::{Case, FAILED, Lab, Page, fixture, title};
use crate::webdriver::keys::{DOWN, ENTER, RIGHT, SHIFT, SHORTCUT, TAB};

pub const CASES: &[Case] = &[("the main job by keyboard alone", walk), ("targets are at least 24 px", targets)];

/// What Setup writes to a console, of one check.
const CONSOLE: &str = "A reboot from a previous installation is pending. Please restart the system and then rerun Setup.";

/// More stops than any view has.
const FAR: usize = 120;

/// Goes from stop to stop until `there` holds for what has the focus. Every stop must be seen.
fn go(lab: &Lab, back: bool, what: &str, there: &str) -> Result<()> {
    let mut stops = Vec::new();
    for _ in 0..FAR {
        lab.session.press(if back { &[SHIFT, TAB] } else { &[TAB] })?;
        let stop = lab.js(&format!(
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

fn on(lab: &Lab, what: &str, there: &str) -> Result<()> {
    go(lab, false, what, there)
}

fn back(lab: &Lab, what: &str, there: &str) -> Result<()> {
    go(lab, true, what, there)
}

fn enter(lab: &Lab) -> Result<()> {
    lab.session.press(&[ENTER])
}

/// Waits until this has the focus.
fn focused(lab: &Lab, id: &str) -> Result<Value> {
    lab.session.wait(&format!("the focus on #{id}"), "return harness.active()?.id === arguments[0]", &[json!(id)])
}

/// Waits for the status region to say something with `words`.
fn heard(lab: &Lab, words: &str) -> Result<Value> {
    lab.session.wait(
        &format!("`{words}` in the status region"),
        "return harness.all('[role=status]').some((region) => region.textContent.includes(arguments[0]))",
        &[json!(words)],
    )
}

/// To the tabs, and on to the next one.
fn next_tab(lab: &Lab, id: &str) -> Result<()> {
    back(lab, "the tabs", "active.getAttribute('role') === 'tab'")?;
    lab.session.press(&[RIGHT])?;
    focused(lab, id)?;
    let chosen = lab.js("return harness.active().getAttribute('aria-selected')")?;
    ensure!(chosen == json!("true"), "{id} is not the open view");
    Ok(())
}

/// Chooses an answer of the question on screen and sends it.
fn choose(lab: &Lab, value: &str) -> Result<()> {
    let question = lab.js("return harness.find('#asked').textContent")?;
    on(lab, "the answers", "active.name === 'answer'")?;
    for _ in 0..10 {
        if lab.js("return harness.active().value")? == json!(value) {
            break;
        }
        lab.session.press(&[DOWN])?;
    }
    lab.session.press(&[" "])?;
    let chosen = lab.js("return [harness.active().value, harness.active().checked]")?;
    ensure!(chosen == json!([value, true]), "the keys chose {chosen}, not {value}");
    enter(lab)?;
    lab.session.wait("the next question", "return harness.find('#asked').textContent !== arguments[0]", &[question])?;
    focused(lab, "asked").map(drop)
}

fn walk(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new(&format!(
        "<p><label>A log <textarea id=\"log\">{}</textarea></label></p>
        <setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>
        <p><a id=\"after\" href=\"#after\">After it</a></p>",
        fixture("two-checks-failed.log")?.replace('&', "&amp;").replace('<', "&lt;")
    )))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    on(lab, "the host's text", "active.id === 'log'")?;
    lab.session.press(&[SHORTCUT, "a"])?;
    lab.session.press(&[SHORTCUT, "c"])?;

    // Tab alone activates; the focus then stands in the application.
    lab.session.press(&[TAB])?;
    lab.area(0)?;
    lab.wait("the focus in the application", "return harness.host().shadowRoot.activeElement")?;
    if lab.js("return harness.active().id === 'paste'")? != json!(true) {
        on(lab, "the text field", "active.id === 'paste'")?;
    }
    lab.session.type_text(CONSOLE)?;
    on(lab, "the button that reads", "active.id === 'analyse'")?;
    enter(lab)?;
    focused(lab, "result")?;
    let findings = lab.findings(0)?;
    ensure!(findings == ["RebootPending"], "the typed text gave {findings:?}");

    back(lab, "the button that starts over", "active.id === 'start-over'")?;
    enter(lab)?;
    focused(lab, "paste")?;
    lab.session.press(&[SHORTCUT, "v"])?;
    lab.wait("both findings", "return harness.findings().length === 2")?;
    focused(lab, "result")?;
    let heading = lab.js("return harness.find('#result').textContent")?;
    heard(lab, heading.as_str().context("the result has no heading")?)?;

    on(lab, "a fold of a finding", "active.localName === 'summary' && active.closest('[part=finding]') && !active.closest('.excerpt')")?;
    enter(lab)?;
    lab.wait("the fold open", "return harness.active().parentNode.open")?;
    on(lab, "the button that copies a command", "active.closest('.command')")?;
    let command = lab.js("return harness.active().closest('.command').querySelector('pre').textContent")?;
    enter(lab)?;
    heard(lab, "opied")?;
    on(lab, "the lines around a line", "active.closest('.excerpt')")?;
    enter(lab)?;
    lab.wait("the lines", "return harness.active().parentNode.querySelector('pre')")?;
    on(lab, "the lines themselves", "active.localName === 'pre'")?;
    for _ in 0..8 {
        lab.session.press(&[RIGHT])?;
    }
    lab.wait("the lines scrolled", "return harness.active().scrollLeft > 0")?;

    back(lab, "the language", "active.id === 'language'")?;
    lab.session.press(&[DOWN])?;
    let french = title("fr", FAILED[0])?;
    lab.session.wait("French", "return harness.content().includes(arguments[0])", &[json!(french)])?;
    focused(lab, "language")?;
    on(lab, "the button that copies all", "active.closest('.export')")?;
    enter(lab)?;
    heard(lab, "opié")?;

    next_tab(lab, "tab-questions")?;
    on(lab, "the first offer", "active.closest('.offer')")?;
    enter(lab)?;
    lab.wait("the first question", "return harness.find('input[name=answer]')")?;
    focused(lab, "asked")?;
    choose(lab, "True")?;
    on(lab, "the way back", "active.localName === 'button' && active.textContent === 'Retour'")?;
    enter(lab)?;
    lab.wait("the answer kept", "return harness.find('input[name=answer]:checked')?.value === 'True'")?;
    focused(lab, "asked")?;
    for answer in ["True", "update", "False"] {
        choose(lab, answer)?;
    }
    lab.wait("the result", "return harness.find('#asked').textContent.includes('Résultat')")?;

    next_tab(lab, "tab-lookup")?;
    on(lab, "the search", "active.id === 'search'")?;
    lab.session.type_text("pending reboot")?;
    lab.wait("hits", "return harness.find('.hits button')")?;
    on(lab, "the first hit", "active.closest('.hits')")?;
    enter(lab)?;
    lab.wait("the card", "return harness.find('#card article')")?;
    focused(lab, "card")?;

    // Out of it forwards, and backwards through all of it.
    on(lab, "what follows the element", "active.id === 'after'")?;
    back(lab, "what precedes the element", "active.id === 'log'")?;
    on(lab, "the field of the host", "active.id === 'source'")?;
    lab.session.press(&[SHORTCUT, "v"])?;
    let pasted = lab.js("return document.getElementById('source').value")?;
    let pasted = pasted.as_str().unwrap_or_default();
    ensure!(pasted.contains(&french), "the clipboard has no report: {pasted}");
    ensure!(command.as_str().is_some_and(|command| pasted.contains(command)), "the report lacks the command {command}");
    Ok(())
}

fn targets(lab: &mut Lab) -> Result<()> {
    let check = |lab: &Lab, view: &str| {
        lab.js("harness.all('details').forEach((details) => (details.open = true))")?;
        let small = super::strings(&lab.js("return harness.small()")?);
        ensure!(small.is_empty(), "{view}: {}", small.join("\n          "));
        Ok(())
    };
    for language in ["en", "fr"] {
        lab.load(Page::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>").language(language))?;
        lab.wait("the facade", "return harness.text().trim()")?;
        check(lab, "facade")?;
        lab.activate(0)?;
        check(lab, "input")?;
        lab.paste(0, &fixture("two-checks-failed.log")?)?;
        lab.findings(0)?;
        check(lab, "result")?;
        lab.js("harness.find('#tab-questions').click()")?;
        lab.wait("the offers", "return harness.find('.offer button')")?;
        check(lab, "offers")?;
        lab.js("harness.find('.offer button').click()")?;
        lab.wait("a question", "return harness.find('input[name=answer]')")?;
        check(lab, "question")?;
        lab.look_up("reboot")?;
        check(lab, "look-up")?;
    }
    Ok(())
}
