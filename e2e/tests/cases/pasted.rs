//! Texts that are no whole log: what is probable, what is suggested, what is Setup's and says nothing.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::{paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("a misspelt message is found, and said to be probable", probable),
    ("a suggestion opens the card of its row", suggestion),
    ("a suggestion is plain text where the page shows the log alone", plain),
    ("suggestions change their language without an event", language),
    ("text of Setup in which nothing failed is called so", setup_text),
    ("the Setup of Exchange 2010 is named", older_product),
    ("a newer organization than the media is no reason for /PrepareAD", newer_organization),
];

/// A text of the native tests.
fn text(name: &str) -> Result<String> {
    paths::read(&paths::root().join("tests/logs/pasted").join(name))
}

/// Opens the element and pastes a text into it.
fn paste(page: &mut Page, element: &str, text: &str) -> Result<()> {
    page.load(Host::new(element))?;
    page.ready(0)?;
    page.paste(0, text)?;
    page.wait("the report", "return harness.host().report").map(drop)
}

/// The codes of the notices of the report.
fn notices(page: &Page) -> Result<Vec<String>> {
    Ok(strings(&page.js("return harness.host().report.notices.map((notice) => notice.code)")?))
}

fn probable(page: &mut Page) -> Result<()> {
    paste(page, "<setup-readiness eager></setup-readiness>", &text("misspelt.txt")?)?;
    let found = page.findings(0)?;
    ensure!(found == ["ProcessNeedsToBeClosedOnUpgrade", "RsatClusteringCmdInterfaceInstalled"], "the findings are {found:?}");
    let marked = strings(&page.js(
        "return harness.all('article[part~=finding]').filter((article) => article.innerText.includes('Probably')).map((article) => article.dataset.id)",
    )?);
    ensure!(marked == found, "said to be probable: {marked:?}");
    Ok(())
}

fn suggestion(page: &mut Page) -> Result<()> {
    paste(page, "<setup-readiness eager></setup-readiness>", &text("retold.txt")?)?;
    let shown =
        page.wait("suggestions", "const all = harness.all('[part~=suggestion]').map((one) => one.dataset.id); return all.length && all")?;
    let reported = page.js("return harness.host().report.suggestions.map((one) => one.id)")?;
    ensure!(shown == reported, "the page shows {shown}, the report has {reported}");
    page.js("harness.find('[part~=suggestion][data-id=RebootPending] button').click()")?;
    let title = texts::title("en", "RebootPending")?;
    page.session.wait("the card", "return harness.find('#card')?.innerText.includes(arguments[0])", &[json!(title)]).map(drop)
}

fn plain(page: &mut Page) -> Result<()> {
    paste(page, "<setup-readiness eager view=\"log\"></setup-readiness>", &text("retold.txt")?)?;
    page.wait("suggestions", "return harness.find('[part~=suggestion]')")?;
    let buttons = page.js("return harness.all('[part~=suggestion] button').length")?;
    ensure!(buttons == json!(0), "{buttons} buttons lead to a view that is not there");
    let text = page.js("return harness.find('[part~=suggestion][data-id=RebootPending]').textContent")?;
    let title = texts::title("en", "RebootPending")?;
    ensure!(text.as_str().is_some_and(|text| text.contains(&title)), "the suggestion reads {text}");
    Ok(())
}

fn language(page: &mut Page) -> Result<()> {
    paste(page, "<setup-readiness eager></setup-readiness>", &text("retold.txt")?)?;
    page.wait("suggestions", "return harness.find('[part~=suggestion]')")?;
    let before = page.events("setup-readiness-report")?;
    page.js("harness.host().lang = 'fr'")?;
    let title = texts::title("fr", "RebootPending")?;
    page.session.wait(
        "French",
        "return harness.find('[part~=suggestion][data-id=RebootPending]')?.textContent.includes(arguments[0])",
        &[json!(title)],
    )?;
    page.settled()?;
    let after = page.events("setup-readiness-report")?;
    ensure!(before == after, "a change of language fired {} events", after - before);
    Ok(())
}

fn setup_text(page: &mut Page) -> Result<()> {
    paste(page, "<setup-readiness eager></setup-readiness>", &text("setup-text.txt")?)?;
    let codes = notices(page)?;
    ensure!(codes.contains(&"setup-text".to_owned()) && !codes.contains(&"not-a-log".to_owned()), "the notices are {codes:?}");
    let shown =
        page.js("return harness.host().report.notices.map((notice) => notice.text).every((text) => harness.text().includes(text))")?;
    ensure!(shown == json!(true), "a notice is not on the screen");
    Ok(())
}

fn older_product(page: &mut Page) -> Result<()> {
    paste(page, "<setup-readiness eager></setup-readiness>", &text("exchange-2010.txt")?)?;
    let codes = notices(page)?;
    ensure!(codes.contains(&"not-covered-product".to_owned()), "the notices are {codes:?}");
    page.wait("the name", "return harness.text().includes('Exchange Server 2010')").map(drop)
}

fn newer_organization(page: &mut Page) -> Result<()> {
    const TEXT: &str = "Setup encountered a problem while validating the state of Active Directory: \
        The Active Directory organization configuration version (16222) is higher than Setup's version (16220). \
        Therefore, PrepareAD can't be executed. See the Exchange setup log for more information on this error.\n\
        https://docs.microsoft.com/exchange/setup/ms.exch.setupreadiness.AdInitErrorRule";
    paste(page, "<setup-readiness eager></setup-readiness>", TEXT)?;
    let found = page.findings(0)?;
    ensure!(found.contains(&"AdInitErrorRule".to_owned()), "the findings are {found:?}");
    let plan = page.js("return harness.find('.plan')?.textContent ?? ''")?;
    ensure!(!plan.to_string().contains("/PrepareAD"), "the plan is {plan}");
    Ok(())
}
