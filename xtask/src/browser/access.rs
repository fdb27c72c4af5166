//! Accessibility: axe-core finds nothing in any state.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, fixture, strings};

pub const CASES: &[Case] = &[
    ("axe: the facade", facade),
    ("axe: the open app", open),
    ("axe: the result", result),
    ("axe: a question, and the list before Setup", questions),
    ("axe: the look-up and a card", look_up),
    ("axe: the trouble panel", trouble),
    ("nothing is wider than the page at 280 px", narrow),
];

/// Each state is looked at in each of them.
const LANGUAGES: [&str; 2] = ["en", "fr"];
/// Narrow is also a zoom of 400 %.
const WIDTHS: [u32; 2] = [1280, 320];

fn page(language: &str) -> Page {
    // axe-core itself is not made for a strict policy.
    Page::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>").language(language).policy(None)
}

fn axe(lab: &Lab) -> Result<()> {
    let found = lab.session.script_async(
        "await import('/axe/axe.min.js');
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run('setup-readiness', { runOnly: tags, preload: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.flat().join(' ')}: ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`).join(' | ')}`)",
        &[],
    )?;
    let found = strings(&found);
    ensure!(found.is_empty(), "{}", found.join("\n          "));
    Ok(())
}

/// What is on the page, in light and dark, wide and narrow.
fn looks(lab: &Lab) -> Result<()> {
    for width in WIDTHS {
        for dark in [false, true] {
            lab.width(width)?;
            lab.dark(dark)?;
            lab.pause();
            axe(lab).with_context(|| format!("{width} px, {}", if dark { "dark" } else { "light" }))?;
        }
    }
    lab.width(WIDTHS[0])?;
    lab.dark(false)
}

fn facade(lab: &mut Lab) -> Result<()> {
    for language in LANGUAGES {
        lab.load(page(language))?;
        lab.wait("the facade", "return harness.text().trim()")?;
        looks(lab)?;
    }
    Ok(())
}

fn open(lab: &mut Lab) -> Result<()> {
    for language in LANGUAGES {
        lab.load(page(language))?;
        lab.activate(0)?;
        looks(lab)?;
    }
    Ok(())
}

fn result(lab: &mut Lab) -> Result<()> {
    for language in LANGUAGES {
        lab.load(page(language))?;
        lab.activate(0)?;
        lab.paste(0, &fixture("two-checks-failed.log")?)?;
        lab.findings(0)?;
        unfold(lab)?;
        looks(lab)?;
    }
    Ok(())
}

fn questions(lab: &mut Lab) -> Result<()> {
    for language in LANGUAGES {
        let answers = format!(
            "lang={language}&view=questions&answers=Product:2019;Product:SE;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7"
        );
        lab.load(page(language).fragment(&answers))?;
        lab.wait("a question", "return harness.find('button[type=submit]')")?;
        looks(lab)?;
        lab.js("harness.all('form .link').at(-1).click()")?;
        lab.wait("the list", "return harness.find('.script pre')?.textContent")?;
        unfold(lab)?;
        looks(lab)?;
    }
    Ok(())
}

fn look_up(lab: &mut Lab) -> Result<()> {
    for language in LANGUAGES {
        lab.load(page(language))?;
        lab.activate(0)?;
        lab.look_up("reboot")?;
        looks(lab)?;
    }
    Ok(())
}

fn unfold(lab: &Lab) -> Result<()> {
    lab.js("harness.all('details').forEach((details) => (details.open = true))").map(drop)
}

fn trouble(lab: &mut Lab) -> Result<()> {
    for language in LANGUAGES {
        lab.load(page(language).serving(|site| site.missing("/dist/app-")).noisy())?;
        let host = lab.session.element("the element", "return harness.host()", &[])?;
        lab.session.click(&host)?;
        lab.event("setup-readiness-error")?;
        lab.wait("the panel", "return harness.content().includes('app-')")?;
        looks(lab)?;
    }
    Ok(())
}

fn narrow(lab: &mut Lab) -> Result<()> {
    lab.width(280)?;
    lab.load(page("fr"))?;
    lab.activate(0)?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    lab.findings(0)?;
    let wide = lab.js(
        "const edge = harness.host().getBoundingClientRect().right + 1;
        return document.documentElement.scrollWidth > innerWidth
            ? harness.all('*').filter((element) => element.getBoundingClientRect().right > edge).map((element) => `${element.localName}.${element.className}`).slice(0, 5)
            : []",
    )?;
    ensure!(wide == json!([]), "wider than the page: {wide}");
    Ok(())
}
