//! Accessibility: axe-core finds nothing in any state.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, fixture, strings};

pub const CASES: &[Case] = &[
    ("axe: the facade", facade),
    ("axe: the open app", open),
    ("axe: the result in light", result_light),
    ("axe: the result in dark", result_dark),
    ("axe: the result at 360 px in French", result_narrow),
    ("axe: a question, and the list before Setup", questions),
    ("axe: a question in dark, and the look-up at 360 px in French", question_and_look_up),
    ("axe: the trouble panel", trouble),
    ("nothing is wider than the page at 280 px", narrow),
];

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

fn facade(lab: &mut Lab) -> Result<()> {
    lab.load(page("en"))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    axe(lab)
}

fn open(lab: &mut Lab) -> Result<()> {
    lab.load(page("en"))?;
    lab.activate(0)?;
    axe(lab)
}

fn questions(lab: &mut Lab) -> Result<()> {
    let answers = "lang=fr&view=questions&answers=Product:2019;Product:SE;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7";
    lab.load(page("fr").fragment(answers))?;
    lab.wait("a question", "return harness.find('button[type=submit]')")?;
    axe(lab)?;
    lab.js("harness.all('form .link').at(-1).click()")?;
    lab.wait("the list", "return harness.find('.script pre')?.textContent")?;
    lab.js("harness.all('details').forEach((details) => (details.open = true))")?;
    axe(lab)
}

fn question_and_look_up(lab: &mut Lab) -> Result<()> {
    lab.dark(true)?;
    lab.width(360)?;
    lab.load(page("fr").fragment("view=questions&lang=fr&answers=Product:2019"))?;
    lab.wait("a question", "return harness.find('button[type=submit]')")?;
    axe(lab)?;
    lab.js("harness.find('#tab-lookup').click()")?;
    let field = lab.session.element("the search", "return harness.find('#search')", &[])?;
    lab.session.type_into(&field, "reboot")?;
    lab.wait("hits", "return harness.find('.hits button')")?;
    lab.js("harness.find('.hits button').click()")?;
    lab.wait("the card", "return harness.find('#card article')")?;
    axe(lab)
}

fn result(lab: &mut Lab, language: &str) -> Result<()> {
    lab.load(page(language))?;
    lab.activate(0)?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    lab.findings(0)?;
    // Unfold everything.
    lab.js("harness.all('details').forEach((details) => (details.open = true))")?;
    axe(lab)
}

fn result_light(lab: &mut Lab) -> Result<()> {
    result(lab, "en")
}

fn result_dark(lab: &mut Lab) -> Result<()> {
    lab.dark(true)?;
    result(lab, "en")
}

fn result_narrow(lab: &mut Lab) -> Result<()> {
    lab.width(360)?;
    result(lab, "fr")
}

fn trouble(lab: &mut Lab) -> Result<()> {
    lab.load(page("en").serving(|site| site.missing("/dist/app-")).noisy())?;
    let host = lab.session.element("the element", "return harness.host()", &[])?;
    lab.session.click(&host)?;
    lab.event("setup-readiness-error")?;
    lab.wait("the panel", "return harness.content().includes('app-')")?;
    axe(lab)
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
