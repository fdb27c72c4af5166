//! Accessibility: axe-core and IBM's accessibility-checker find nothing in any state.

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::server::Fault;
use e2e::{dist, paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("axe: the facade", |page| in_all_languages(page, facade)),
    ("axe: the open app", |page| in_all_languages(page, open)),
    ("axe: the result", |page| in_all_languages(page, result)),
    ("axe: a question, and the list before Setup", |page| {
        in_all_languages(page, question)?;
        in_all_languages(page, list)
    }),
    ("axe: the look-up and a card", |page| in_all_languages(page, look_up)),
    ("axe: the trouble panel", |page| in_all_languages(page, trouble)),
    ("accessibility-checker: every state", checked),
];

/// Narrow is also a zoom of 400 %.
const WIDTHS: [u32; 2] = [1280, 320];

fn host(language: &str) -> Result<Host> {
    let packages = paths::node_modules()?;
    // The checkers themselves are not made for a strict policy.
    let host = Host::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
        .head(
            "<script src=\"/axe/axe.min.js\"></script>
            <script src=\"/ace/ace.js\"></script>
            <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
        )
        .language(language)
        .policy(None)
        .serving(|site| {
            site.mount("/axe", &packages.join("axe-core"));
            site.mount("/ace", &packages.join("accessibility-checker-engine"));
        });
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
fn in_all_languages(page: &mut Page, reach: Reach) -> Result<()> {
    for language in texts::languages() {
        reach(page, language).and_then(|()| looks(page)).context(language)?;
    }
    Ok(())
}

/// Its rules look at structure, which is the same in every language, width and colour; a run takes seconds.
fn checked(page: &mut Page) -> Result<()> {
    for (state, reach) in STATES {
        reach(page, "en").context(*state)?;
        let found = strings(&page.session.script_async("return await harness.checkerFindings()", &[])?);
        ensure!(found.is_empty(), "{state}: {}", found.join("\n          "));
    }
    Ok(())
}

/// How a state is reached, in a language.
type Reach = fn(&mut Page, &str) -> Result<()>;

const STATES: &[(&str, Reach)] = &[
    ("the facade", facade),
    ("the open app", open),
    ("the result", result),
    ("a question", question),
    ("the list before Setup", list),
    ("the look-up and a card", look_up),
    ("the trouble panel", trouble),
];

fn facade(page: &mut Page, language: &str) -> Result<()> {
    page.load(host(language)?)?;
    page.facade(0).map(drop)
}

fn open(page: &mut Page, language: &str) -> Result<()> {
    page.load(host(language)?)?;
    page.activate(0)
}

fn result(page: &mut Page, language: &str) -> Result<()> {
    open(page, language)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    page.findings(0)?;
    page.js("harness.unfold()").map(drop)
}

fn question(page: &mut Page, language: &str) -> Result<()> {
    let answers = format!(
        "lang={language}&view=questions&answers=Product:2019;Product:SE;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7"
    );
    page.load(host(language)?.fragment(&answers))?;
    page.wait("a question", "return harness.find('button[type=submit]')").map(drop)
}

fn list(page: &mut Page, language: &str) -> Result<()> {
    question(page, language)?;
    page.js("harness.all('form .link').at(-1).click()")?;
    page.wait("the list", "return harness.find('.script pre')?.textContent")?;
    page.js("harness.unfold()").map(drop)
}

fn look_up(page: &mut Page, language: &str) -> Result<()> {
    open(page, language)?;
    page.look_up("reboot")
}

fn trouble(page: &mut Page, language: &str) -> Result<()> {
    page.load(host(language)?.fault("app.js", Fault::Status(404))?)?;
    page.click(0)?;
    page.event("setup-readiness-error")?;
    let path = dist::asset("app.js")?;
    page.session.wait("the panel", "return harness.content().includes(arguments[0])", &[json!(path)]).map(drop)
}
