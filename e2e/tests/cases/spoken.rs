//! What a screen reader says on the way from the facade to the look-up. The reader is a virtual one, which follows the
//! specifications of roles and names; the words for roles and states are its own, all others those of the texts.

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::session::until;
use e2e::{paths, texts};
use serde_json::json;
use setup_readiness::texts::Texts;

use crate::Case;

pub const CASES: &[Case] = &[("what a screen reader says, from the facade to the look-up", walk)];

const TOPIC: &str = "CafeRoleAlreadyExists";
const RESTART: &str = "PendingRebootWindowsComponents";

fn heading(text: &str, level: u8) -> String {
    format!("heading, {text}, level {level}")
}

fn button(text: &str) -> String {
    format!("button, {text}")
}

/// A tab of the three.
fn tab(text: &str, position: u8, chosen: bool) -> String {
    let state = if chosen { "selected" } else { "not selected" };
    format!("tab, {text}, {state}, 1 control, position {position}, set size 3")
}

/// An answer of a question with five.
fn radio(text: &str, position: u8) -> String {
    format!("radio, {text}, not checked, position {position}, set size 5")
}

/// All that is said from the beginning to the end.
fn spoken(page: &Page, last: Option<&str>) -> Result<Vec<String>> {
    let said = page.session.script_async("return await harness.spoken(arguments[0])", &[json!(last)])?;
    Ok(strings(&said).iter().map(|phrase| heard(phrase)).collect())
}

/// A phrase as it is heard: the reader keeps some blanks of typography, and makes plain ones of others.
fn heard(phrase: &str) -> String {
    phrase.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Waits until a region of the page has told this politely.
fn wait_told(page: &Page, text: &str) -> Result<()> {
    let wanted = heard(&format!("polite: {text}"));
    until(&format!("`{wanted}`"), || {
        let told = strings(&page.session.script_async("return await harness.told()", &[])?);
        Ok(told.iter().any(|phrase| heard(phrase) == wanted).then_some(()))
    })
}

/// Fails unless each of these is said, in this order; more may be said between them.
fn expect_in_order(place: &str, said: &[String], expected: &[String]) -> Result<()> {
    let mut left = said.iter();
    for phrase in expected {
        let phrase = heard(phrase);
        let is_next = left.any(|one| *one == phrase);
        ensure!(is_next, "{place}: `{phrase}` is missing or out of order in\n          {}", said.join("\n          "));
    }
    Ok(())
}

fn walk(page: &mut Page) -> Result<()> {
    for language in texts::languages() {
        walk_in(page, language).context(language)?;
    }
    Ok(())
}

fn walk_in(page: &mut Page, language: &str) -> Result<()> {
    let texts = texts::of(language)?;
    let reader = paths::node_modules()?.join("@guidepup/virtual-screen-reader/lib/esm");
    page.load(
        Host::new(&format!("<setup-readiness rule=\"{TOPIC}\"></setup-readiness>"))
            .head("<script type=\"module\" src=\"/spoken.js\"></script><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>")
            .language(language)
            .serving(|site| site.mount("/screen-reader", &reader)),
    )?;
    facade(page, &texts)?;
    log(page, &texts)?;
    result(page, &texts)?;
    question(page, &texts)?;
    look_up(page, &texts)
}

/// All of it, up to the button that opens the application.
fn facade(page: &Page, texts: &Texts) -> Result<()> {
    page.facade(0)?;
    page.session.wait("the title", "return harness.text().includes(arguments[0])", &[json!(texts.text(TOPIC, &[]))])?;
    page.wait("the screen reader", "return harness.spoken")?;
    let open = button(&texts.text("facade-open", &[]));
    let said = spoken(page, Some(&open))?;
    let expected =
        [heading(&texts.text(TOPIC, &[]), 2), "paragraph".into(), texts.text("facade-hint", &[]), "end of paragraph".into(), open]
            .map(|phrase| heard(&phrase));
    ensure!(said == expected, "the facade says {said:?}, not {expected:?}");
    page.activate(0)
}

fn log(page: &Page, texts: &Texts) -> Result<()> {
    let say = |id: &str| texts.text(id, &[]);
    let place = "the log view";
    let said = spoken(page, None)?;
    let view = say("ui-tab-log");
    let field = say("ui-paste");
    let expected = [
        heading(&say("ui-title"), 2),
        say("ui-lead"),
        format!("tablist, {}, orientated horizontally", say("ui-tabs")),
        tab(&view, 1, true),
        tab(&say("ui-tab-questions"), 2, false),
        tab(&say("ui-tab-lookup"), 3, false),
        format!("tabpanel, {view}"),
        say("ui-topic"),
        "article".into(),
        say("ui-severity-error"),
        heading(&say(TOPIC), 3),
        TOPIC.into(),
        say("ui-whole-card"),
        "end of article".into(),
        format!("region, {}", say("ui-input")),
        field.clone(),
    ];
    expect_in_order(place, &said, &expected)?;
    let named = heard(&format!("textbox, {field},"));
    ensure!(said.iter().any(|phrase| phrase.starts_with(&named)), "the text area is not named: {said:?}");
    let after = [button(&say("ui-choose-folder")), button(&say("ui-analyse")), format!("group, {}", say("ui-examples"))];
    expect_in_order(place, &said, &after)?;
    // What is folded away is not read.
    ensure!(!said.contains(&say("ui-causes")), "what is folded is read: {said:?}");
    Ok(())
}

fn result(page: &Page, texts: &Texts) -> Result<()> {
    let say = |id: &str| texts.text(id, &[]);
    let verdict = texts.count("ui-verdict-errors", 2, &[]);
    page.session.script_async("await harness.listen()", &[])?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    page.findings(0)?;
    wait_told(page, &verdict)?;
    let said = spoken(page, None)?;
    let (topic, restart) = (say(TOPIC), say(RESTART));
    let expected = [
        heading(&say("ui-title"), 2),
        tab(&say("ui-tab-log"), 1, true),
        button(&say("ui-start-over")),
        format!("region, {verdict}"),
        heading(&verdict, 3),
        say("ui-product"),
        texts.text("product-name", &[("product", "2019")]),
        say("ui-outcome"),
        say("ui-outcome-failed"),
        heading(&say("ui-plan"), 3),
        "list".into(),
        "listitem, level 1, position 1, set size 4".into(),
        say("plan-start-properly"),
        button(&topic),
        "listitem, level 1, position 3, set size 4".into(),
        say("plan-restart"),
        button(&restart),
        say("plan-run-setup-again"),
        "end of list".into(),
        heading(&say("ui-findings"), 3),
        "article".into(),
        say("ui-severity-error"),
        heading(&topic, 4),
        TOPIC.into(),
        "blockquote".into(),
        "The Client Access server role is already installed on this computer.".into(),
        say("ui-caution"),
        say("ui-steps"),
        button(&say("ui-copy")),
        say("ui-evidence"),
        texts.text("ui-line", &[("line", "39")]),
        "end of article".into(),
        "article".into(),
        heading(&restart, 4),
        RESTART.into(),
        "end of article".into(),
    ];
    expect_in_order("the result", &said, &expected)
}

fn question(page: &Page, texts: &Texts) -> Result<()> {
    let say = |id: &str| texts.text(id, &[]);
    let of = |name: &str| texts.attribute("fact-AskedRole", name, &[]).with_context(|| format!("the question has no {name}"));
    page.js("location.hash = 'view=questions&answers=Product:2019;Operation:install'")?;
    page.wait("the question", "return harness.find('button[type=submit]')")?;
    let (asked, hint, view) = (of("ask")?, of("hint")?, say("ui-tab-questions"));
    let expected = [
        tab(&view, 2, true),
        format!("tabpanel, {view}"),
        texts.count("question-step", 3, &[]),
        "form".into(),
        format!("group, {asked}, {hint}"),
        heading(&asked, 3),
        radio(&of("value-mailbox")?, 1),
        radio(&of("value-client-access")?, 2),
        radio(&of("value-edge")?, 3),
        radio(&of("value-management-tools")?, 4),
        radio(&say("question-unknown"), 5),
        button(&say("question-continue")),
        button(&say("question-back")),
        "end of form".into(),
        say("question-why"),
        format!("end of tabpanel, {view}"),
    ];
    expect_in_order("a question", &spoken(page, None)?, &expected)
}

fn look_up(page: &Page, texts: &Texts) -> Result<()> {
    let say = |id: &str| texts.text(id, &[]);
    page.js("harness.find('#tab-lookup').click()")?;
    page.wait("the index", "return harness.find('#view-lookup .hint:not([id])')")?;
    let field = page.session.element("the search", "return harness.find('#search')", &[])?;
    page.session.script_async("await harness.listen()", &[])?;
    page.session.type_into(&field, RESTART)?;
    page.settled()?;
    let hits = page.js("return harness.all('#view-lookup li[part=hit]').length")?.as_u64().context("no number of hits")?;
    wait_told(page, &texts.count("lookup-hits", hits, &[]))?;
    let hint = texts.attribute("lookup-label", "hint", &[]).context("the search has no hint")?;
    let view = say("ui-tab-lookup");
    let expected = [
        tab(&view, 3, true),
        format!("tabpanel, {view}"),
        heading(&say("lookup-heading"), 3),
        format!("searchbox, {}, {RESTART}, {hint}", say("lookup-label")),
        "status".into(),
        texts.count("lookup-hits", hits, &[]),
        "list".into(),
        format!("listitem, level 1, position 1, set size {hits}"),
        button(&say(RESTART)),
        RESTART.into(),
        format!("end of tabpanel, {view}"),
    ];
    expect_in_order("the look-up", &spoken(page, None)?, &expected)
}
