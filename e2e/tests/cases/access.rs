//! Accessibility: axe-core finds nothing in any state.

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::server::Fault;
use e2e::{dist, paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("axe: the facade", facade),
    ("axe: the open app", open),
    ("axe: the result", result),
    ("axe: a question, and the list before Setup", questions),
    ("axe: the look-up and a card", look_up),
    ("axe: the trouble panel", trouble),
];

/// Narrow is also a zoom of 400 %.
const WIDTHS: [u32; 2] = [1280, 320];

fn host(language: &str) -> Result<Host> {
    let axe = paths::node_modules()?.join("axe-core");
    // axe-core itself is not made for a strict policy.
    let host = Host::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
        .head("<script src=\"/axe/axe.min.js\"></script><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>")
        .language(language)
        .policy(None)
        .serving(|site| site.mount("/axe", &axe));
    Ok(host)
}

/// What is on the page, in light and dark, wide and narrow.
fn looks(page: &Page) -> Result<()> {
    for width in WIDTHS {
        for dark in [false, true] {
            page.look(width, dark)?;
            let found = strings(&page.session.script_async("return await harness.axeFindings()", &[])?);
            let colours = if dark { "dark" } else { "light" };
            ensure!(found.is_empty(), "{width} px, {colours}: {}", found.join("\n          "));
        }
    }
    page.look(WIDTHS[0], false)
}

/// Goes to a state in every language, and looks at it.
fn in_all_languages(page: &mut Page, reach: fn(&mut Page, &str) -> Result<()>) -> Result<()> {
    for language in texts::languages() {
        reach(page, language).and_then(|()| looks(page)).context(language)?;
    }
    Ok(())
}

fn facade(page: &mut Page) -> Result<()> {
    in_all_languages(page, |page, language| {
        page.load(host(language)?)?;
        page.facade(0).map(drop)
    })
}

fn reach_open(page: &mut Page, language: &str) -> Result<()> {
    page.load(host(language)?)?;
    page.activate(0)
}

fn open(page: &mut Page) -> Result<()> {
    in_all_languages(page, reach_open)
}

fn result(page: &mut Page) -> Result<()> {
    in_all_languages(page, |page, language| {
        reach_open(page, language)?;
        page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
        page.findings(0)?;
        page.js("harness.unfold()").map(drop)
    })
}

fn questions(page: &mut Page) -> Result<()> {
    fn reach(page: &mut Page, language: &str) -> Result<()> {
        let answers = format!(
            "lang={language}&view=questions&answers=Product:2019;Product:SE;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7"
        );
        page.load(host(language)?.fragment(&answers))?;
        page.wait("a question", "return harness.find('button[type=submit]')").map(drop)
    }
    in_all_languages(page, reach)?;
    in_all_languages(page, |page, language| {
        reach(page, language)?;
        page.js("harness.all('form .link').at(-1).click()")?;
        page.wait("the list", "return harness.find('.script pre')?.textContent")?;
        page.js("harness.unfold()").map(drop)
    })
}

fn look_up(page: &mut Page) -> Result<()> {
    in_all_languages(page, |page, language| {
        reach_open(page, language)?;
        page.look_up("reboot")
    })
}

fn trouble(page: &mut Page) -> Result<()> {
    in_all_languages(page, |page, language| {
        page.load(host(language)?.fault("app.js", Fault::Status(404))?)?;
        page.click(0)?;
        page.event("setup-readiness-error")?;
        let path = dist::asset("app.js")?;
        page.session.wait("the panel", "return harness.content().includes(arguments[0])", &[json!(path)]).map(drop)
    })
}
