//! The result, and what the reader does not lose in it: place, input, folds.

use anyhow::{Context, Result, ensure};
use e2e::page::{FAILED, Host, Page, strings};
use e2e::{paths, texts};
use serde_json::{Value, json};

use crate::Case;

pub const CASES: &[Case] = &[
    ("the answer is summary, plan, findings, with the first in sight", order),
    ("a change of language keeps folds, focus and scroll", place),
    ("the page's rule leaves the input in sight", brief_rule),
    ("findings link to searches, unless links are unwanted", searches),
    ("Markdown is of the attempt on screen", markdown_of_run),
    ("no task of the page is long while a log is read", long_tasks),
];

const ELEMENT: &str = "<setup-readiness eager></setup-readiness>";

/// Opens a page and has a log explained in it.
fn explained(page: &mut Page, log: &str) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.diagnose(log)?;
    page.findings(0).map(drop)
}

fn two_runs() -> Result<String> {
    paths::read(&paths::root().join("tests/logs/failures/short-last-run.log"))
}

fn order(page: &mut Page) -> Result<()> {
    for (width, height) in [(1280, 900), (360, 1400)] {
        page.width(width)?;
        explained(page, &paths::fixture("two-checks-failed.log")?)?;
        page.drawn()?;
        let tops = page.js(
            "const top = (selector) => Math.round(harness.find(selector).getBoundingClientRect().top - harness.host().getBoundingClientRect().top);
            return [top('.verdict'), top('.strip'), top('.plan'), top('.findings article')]",
        )?;
        let tops: Vec<i64> = tops.as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
        ensure!(tops.len() == 4 && tops.is_sorted(), "summary, strip, plan, findings stand at {tops:?}");
        ensure!(tops[3] < height, "at {width} px the first finding stands at {}", tops[3]);
    }
    Ok(())
}

fn place(page: &mut Page) -> Result<()> {
    const STATE: &str = "const active = harness.host().shadowRoot.activeElement;
        return [harness.all('button').indexOf(active), harness.all('details').map((fold) => fold.open), active ? Math.round(active.getBoundingClientRect().top / 8) : null]";
    explained(page, &paths::fixture("two-checks-failed.log")?)?;
    page.js("harness.all('.findings summary').forEach((summary, at) => at % 2 || (summary.parentNode.open = true));
        const button = harness.all('.command button').at(-1); button.focus(); button.scrollIntoView({ block: 'center' })")?;
    page.drawn()?;
    let before = page.js(STATE)?;
    ensure!(before[0].as_i64() >= Some(0), "nothing has the focus: {before}");
    page.js("harness.host().lang = 'fr'")?;
    page.session.wait("French", "return harness.content().includes(arguments[0])", &[json!(texts::title("fr", FAILED[0])?)])?;
    page.drawn()?;
    let after = page.js(STATE)?;
    ensure!(before == after, "focus, folds and scroll were {before} and are {after}");
    Ok(())
}

fn brief_rule(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness eager rule=\"CafeRoleAlreadyExists\"></setup-readiness>"))?;
    page.ready(0)?;
    page.wait("the card", "return harness.find('.topic article')")?;
    let top = page.js("return Math.round(harness.input().getBoundingClientRect().top - harness.host().getBoundingClientRect().top)")?;
    ensure!(top.as_i64().is_some_and(|top| top < 700), "the text area stands at {top}");
    let folded = page.js("return harness.find('.topic .whole').open")?;
    ensure!(folded == json!(false), "the rest of the card is not folded");
    Ok(())
}

fn searches(page: &mut Page) -> Result<()> {
    explained(page, &paths::fixture("two-checks-failed.log")?)?;
    let links = page.js(
        "return harness.all('article[data-id=PendingRebootWindowsComponents] .further a').map((link) => `${link.rel} ${link.target} ${link.href}`)",
    )?;
    let links = strings(&links);
    // Microsoft's pages on the row, and three searches with Setup's own sentence and its id.
    ensure!(links.len() > 3, "the links are {links:?}");
    ensure!(links.iter().all(|link| link.starts_with("noopener noreferrer _blank https://")), "the links are {links:?}");
    let searching = |words: &str| -> Result<Vec<String>> {
        let words = page.session.script("return encodeURIComponent(arguments[0])", &[json!(words)])?;
        let words = words.as_str().context("no words")?;
        Ok(links.iter().filter(|link| link.contains(words) && link.ends_with("PendingRebootWindowsComponents")).cloned().collect())
    };
    let own = searching("There is a pending reboot from a previous installation of a Windows Server role or feature")?;
    ensure!(own.len() == 3, "{links:?} do not search for Setup's own sentence");
    // Beside Setup's own words, those of the reader.
    page.js("harness.host().lang = 'fr'")?;
    let title = texts::title("fr", "PendingRebootWindowsComponents")?;
    page.session.wait(
        "a search in French",
        "const wanted = arguments[0]; const inFrench = (link) => decodeURIComponent(link.href).includes(wanted);
        return harness.all('article[data-id=PendingRebootWindowsComponents] .further a').filter(inFrench).length === 1",
        &[json!(title)],
    )?;
    page.js("harness.host().setAttribute('links', 'none')")?;
    page.wait("no links", "return !harness.all('a[href]').length")?;
    Ok(())
}

fn markdown_of_run(page: &mut Page) -> Result<()> {
    explained(page, &two_runs()?)?;
    page.js("window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text)")?;
    page.js("harness.find('.export button').click()")?;
    page.wait("the first text", "return copied.length === 1")?;
    let first = page.js(
        "const at = harness.all('.run').findIndex((run) => !run.hasAttribute('aria-current')); harness.all('.run')[at].click(); return at",
    )?;
    page.session.wait("the other attempt", "return harness.all('.run')[arguments[0]]?.hasAttribute('aria-current')", &[first])?;
    page.js("harness.find('.export button').click()")?;
    page.wait("the second text", "return copied.length === 2")?;
    let same = page.js("return copied[0] === copied[1]")?;
    ensure!(same == json!(false), "another attempt gave the same Markdown");
    Ok(())
}

// The limit is 50 ms where the machine is quiet (`cargo xtask bench`); where it is not, only a page that freezes each time
// fails.
fn long_tasks(page: &mut Page) -> Result<()> {
    const FROZEN: f64 = 400.0;
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.settled()?;
    let log = two_runs()?;
    let mut shortest = f64::INFINITY;
    for _ in 0..3 {
        let longest = page.session.script_async(
            "const log = harness.file(arguments[0].repeat(300));
            return await harness.longest(() => harness.host().diagnose(log))",
            &[json!(log)],
        )?;
        shortest = shortest.min(longest.as_f64().context("no time")?);
        if shortest < FROZEN {
            return Ok(());
        }
    }
    anyhow::bail!("the longest task took {shortest} ms")
}
