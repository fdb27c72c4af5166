//! Its look follows the host, and it fits any width, direction and paper.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::paths;
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("dark or light by attribute or host", themes),
    ("dark or light by the system", system_theme),
    ("styles of the host stay outside", loud_styles),
    ("nothing is wider than the page from 280 to 1400 px", widths),
    ("nothing is wider than the page at 280 px", narrow),
    ("the button that copies a command stands in one line", copy_button),
    ("a page from right to left", right_to_left),
    ("printing gives what a person takes along, and folds it again", printing),
];

const ELEMENT: &str = "<setup-readiness eager rule=\"CafeRoleAlreadyExists\"></setup-readiness>";

fn result(page: &mut Page, host: Host) -> Result<()> {
    page.load(host)?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

/// Makes the change and waits for the theme.
fn theme(page: &Page, change: &str, wanted: &str) -> Result<()> {
    page.js(change)?;
    let there = "return harness.find('.sr').dataset.theme === arguments[0]";
    page.session.wait(&format!("{wanted} after `{change}`"), there, &[json!(wanted)]).map(drop)
}

fn themes(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    theme(page, "document.documentElement.style.colorScheme = 'dark'", "dark")?;
    theme(page, "document.documentElement.style.colorScheme = 'light'", "light")?;
    theme(page, "harness.host().setAttribute('theme', 'dark')", "dark")?;
    let colours = page.js("const style = getComputedStyle(harness.find('.sr')); return [style.backgroundColor, style.color]")?;
    ensure!(colours == json!(["rgb(23, 27, 33)", "rgb(230, 233, 238)"]), "dark is {colours}");
    theme(page, "harness.host().setAttribute('theme', 'auto')", "light")
}

fn system_theme(page: &mut Page) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    for (dark, wanted) in [(true, "dark"), (false, "light")] {
        page.dark(dark)?;
        theme(page, "return 0", wanted)?;
    }
    Ok(())
}

fn loud_styles(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").head(
        "<link rel=\"stylesheet\" href=\"/loud.css\">
        <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
    ))?;
    page.activate(0)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)?;
    let shouting = page.js("return harness.shouting()")?;
    ensure!(shouting == json!([]), "the host's styles reach {shouting}");
    Ok(())
}

/// Fails where something reaches beyond the element's edges.
fn within(page: &Page, what: &str) -> Result<()> {
    page.drawn()?;
    let wide = page.js("return harness.wide()")?;
    ensure!(wide == json!([]), "{what}: {wide}");
    Ok(())
}

/// Goes through the views and looks for what is too wide.
fn views(page: &mut Page, host: Host, what: &str) -> Result<()> {
    page.load(host)?;
    page.ready(0)?;
    within(page, &format!("{what}, input"))?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    page.findings(0)?;
    page.js("harness.unfold()")?;
    within(page, &format!("{what}, result"))?;
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the offers", "return harness.find('.offer button')")?;
    page.js("harness.find('.offer button').click()")?;
    page.wait("a question", "return harness.find('input[name=answer]')")?;
    within(page, &format!("{what}, question"))?;
    page.look_up("reboot")?;
    within(page, &format!("{what}, look-up"))
}

// 320 px is also 1280 px at a zoom of 400 %.
fn widths(page: &mut Page) -> Result<()> {
    // French is the longer one.
    for (width, language) in [(280, "fr"), (320, "en"), (320, "fr"), (768, "fr"), (1400, "en")] {
        page.width(width)?;
        views(page, Host::new(ELEMENT).language(language), &format!("{width} px, {language}"))?;
    }
    Ok(())
}

fn narrow(page: &mut Page) -> Result<()> {
    page.width(280)?;
    page.load(Host::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>").language("fr"))?;
    page.activate(0)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    page.findings(0)?;
    within(page, "pasted")
}

// Beside it stands all that a command needs: its shell, elevation, a module, the risk.
fn copy_button(page: &mut Page) -> Result<()> {
    for width in [280, 360, 1280] {
        page.width(width)?;
        result(page, Host::new(ELEMENT).language("fr"))?;
        let broken = page.js("harness.all('details').forEach((fold) => fold.open = true);
            const lines = (element) => { const range = document.createRange(); range.selectNodeContents(element);
                return new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size };
            const heads = harness.all('.command-head').filter((head) => head.children.length > 2 && head.offsetHeight);
            return [heads.length > 0, heads.map((head) => lines(head.querySelector('button'))).filter((count) => count !== 1)]")?;
        ensure!(broken == json!([true, []]), "at {width} px buttons stand in these numbers of lines: {broken}");
    }
    Ok(())
}

fn right_to_left(page: &mut Page) -> Result<()> {
    let host = || Host::new(&format!("<div dir=\"rtl\">{ELEMENT}</div>"));
    page.width(360)?;
    views(page, host(), "360 px, from right to left")?;
    page.width(1280)?;
    result(page, host())?;
    let order = page.js("const left = (element) => element.getBoundingClientRect().left;
        return left(harness.find('.head').firstElementChild) > left(harness.find('.language'))")?;
    ensure!(order == json!(true), "the layout does not follow the page");
    let turned = page.js(
        "return harness.all('pre, textarea, .quote bdi, code').filter((element) => getComputedStyle(element).direction !== 'ltr').map(harness.named)",
    )?;
    ensure!(turned == json!([]), "turned around: {turned}");
    Ok(())
}

fn printing(page: &mut Page) -> Result<()> {
    const FOLDS: &str = "harness.all('details:is(.whole, .consequences)').map((fold) => fold.open)";
    const MOST_PAGES: usize = 3;
    // The card of the page's rule is folded, and unfolds on paper.
    page.load(Host::new("<setup-readiness eager rule=\"CafeRoleAlreadyExists\"></setup-readiness>"))?;
    page.ready(0)?;
    let before = page.js(&format!("addEventListener('beforeprint', () => (window.printed = {FOLDS})); return {FOLDS}"))?;
    ensure!(before.to_string().contains("false"), "nothing was folded");
    page.session.print()?;
    let during = page.wait("what was printed", "return window.printed")?;
    ensure!(!during.to_string().contains("false"), "folded on paper: {during}");
    page.drawn()?;
    let after = page.js(&format!("return {FOLDS}"))?;
    ensure!(after == before, "the folds were {before} and are {after}");
    // One problem of a log takes no more paper than a person would carry.
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    let log = paths::fixture("two-checks-failed.log")?;
    let one: Vec<&str> = log.lines().filter(|line| !line.contains("PendingReboot") && !line.contains("pending reboot")).collect();
    page.diagnose(&one.join("\n"))?;
    page.findings(0)?;
    page.drawn()?;
    let paper = page.session.print()?;
    ensure!(paper.starts_with(b"%PDF"), "no PDF came out");
    let pages = lopdf::Document::load_mem(&paper)?.get_pages().len();
    ensure!((1..=MOST_PAGES).contains(&pages), "{pages} pages");
    Ok(())
}
