//! The look-up: hits as one types, the line that matched, and ways on where nothing fits.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::{paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("hits stand in the order of rank, with the line that matched in its language", matched_line),
    ("hits in Japanese without blanks", japanese),
    ("where nothing fits there are three ways on, and the focus stays", nothing_found),
    ("another language changes the titles and leaves the hits", language),
    ("hits with long names fit a narrow page", narrow),
    ("axe: hits, and nothing found", axe),
    ("a sentence that the log view cannot read is looked up there", suggested),
];

const FIRST: &str = "return harness.find('#view-lookup li[part=hit]')?.dataset.id";
const IDS: &str = "return harness.all('#view-lookup li[part=hit]').map((hit) => hit.dataset.id)";

/// Opens the look-up and types into it.
fn type_in(page: &mut Page, host: Host, query: &str) -> Result<()> {
    page.load(host)?;
    page.activate(0)?;
    page.js("harness.find('#tab-lookup').click()")?;
    page.wait("the index", "return harness.find('#view-lookup .hint:not([id])')")?;
    type_anew(page, query)
}

fn type_anew(page: &Page, query: &str) -> Result<()> {
    // The driver adds to what the field holds, so it is emptied first.
    const EMPTIED: &str = "const field = harness.find('#search');
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return field";
    let field = page.session.element("the search", EMPTIED, &[])?;
    page.session.type_into(&field, query)?;
    page.wait("an answer", "return harness.find('#view-lookup li[part=hit], #view-lookup .offers')").map(drop)
}

fn element() -> Host {
    Host::new("<setup-readiness></setup-readiness>").language("en")
}

fn matched_line(page: &mut Page) -> Result<()> {
    type_in(page, element(), "Clientzugriffsrolle schon installiert")?;
    let first = page.wait("hits", FIRST)?;
    ensure!(first == json!("CafeRoleAlreadyExists") || first == json!("ClientAccessRoleAlreadyExists"), "the first hit is {first}");
    let line = page.js("const line = harness.find('#view-lookup li[part=hit] p'); return [line.lang, line.textContent.length > 10]")?;
    ensure!(line == json!(["de", true]), "the line is {line}");
    // Setup's own text stays as it is.
    type_anew(page, "a pending reboot from a previous installation of a Windows Server role")?;
    let of = "return harness.find('#view-lookup li[data-id=PendingRebootWindowsComponents] p[lang=en][translate=no]')?.textContent";
    page.wait("the message", of)?;
    type_anew(page, "0x80070643")?;
    page.wait("the code", "return harness.find('#view-lookup li[part=hit] p')?.textContent === '1603 = 0x643 = 0x80070643'").map(drop)
}

fn japanese(page: &mut Page) -> Result<()> {
    type_in(page, element(), "再起動が保留中")?;
    let found = page.wait("hits", FIRST)?;
    ensure!(found == json!("RebootPending") || found == json!("PendingRebootWindowsComponents"), "the first hit is {found}");
    Ok(())
}

fn nothing_found(page: &mut Page) -> Result<()> {
    const OFFERS: &str = "return harness.all('#view-lookup .offers li > *').map((offer) => offer.localName)";
    type_in(page, element(), "qqqqxzzw")?;
    page.wait("the offers", "return harness.all('#view-lookup .offers li').length === 3")?;
    let offers = page.js(OFFERS)?;
    ensure!(offers == json!(["button", "button", "a"]), "the offers are {offers}");
    let focus = page.js("return harness.host().shadowRoot.activeElement?.id")?;
    ensure!(focus == json!("search"), "the focus is on {focus}");
    let address = page.js("return harness.find('#view-lookup .offers a').href")?;
    ensure!(address.as_str().is_some_and(|address| address.ends_with("qqqqxzzw")), "the search of the web is {address}");
    type_anew(page, "pending reboot")?;
    page.wait("hits", FIRST)?;
    let left = page.js("return harness.all('#view-lookup .offers').length")?;
    ensure!(left == json!(0), "the offers stay");
    type_anew(page, "qqqqxzzw")?;
    page.wait("the offers", "return harness.find('#view-lookup .offers button')")?;
    page.js("harness.find('#view-lookup .offers button').click()")?;
    page.wait("the questions", "return harness.find('#tab-questions').getAttribute('aria-selected') === 'true'").map(drop)
}

fn language(page: &mut Page) -> Result<()> {
    type_in(page, element(), "Neustart ausstehend")?;
    page.wait("hits", FIRST)?;
    let before = strings(&page.js(IDS)?);
    page.js("harness.host().lang = 'fr'")?;
    let title = texts::title("fr", &before[0])?;
    page.session.wait(
        "the French title",
        "return harness.find('#view-lookup li[part=hit] button')?.textContent.trim() === arguments[0]",
        &[json!(title)],
    )?;
    let after = strings(&page.js(IDS)?);
    ensure!(before == after, "the hits were {before:?} and are {after:?}");
    Ok(())
}

fn narrow(page: &mut Page) -> Result<()> {
    page.width(280)?;
    type_in(page, element().language("fr"), "exchange 2013")?;
    page.wait("hits", FIRST)?;
    let wide = page.js("const edge = document.documentElement.clientWidth + 1;
        return harness.all('#view-lookup .hits *').filter((part) => part.getBoundingClientRect().right > edge).map(harness.named)")?;
    ensure!(wide == json!([]), "wider than the page: {wide}");
    page.width(1280)
}

fn axe(page: &mut Page) -> Result<()> {
    let axe = paths::node_modules()?.join("axe-core");
    // axe-core itself is not made for a strict policy.
    let host = element()
        .head("<script src=\"/axe/axe.min.js\"></script><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>")
        .policy(None)
        .serving(|site| site.mount("/axe", &axe));
    type_in(page, host, "証明書の有効期限切れ")?;
    for query in ["証明書の有効期限切れ", "qqqqxzzw"] {
        type_anew(page, query)?;
        for dark in [false, true] {
            page.look(320, dark)?;
            let found = strings(&page.session.script_async("return await harness.axeFindings()", &[])?);
            ensure!(found.is_empty(), "{query}: {}", found.join("\n          "));
        }
    }
    page.look(1280, false)
}

fn suggested(page: &mut Page) -> Result<()> {
    page.load(element())?;
    page.activate(0)?;
    page.paste(0, "RebootPendng")?;
    page.findings(0)?;
    let first = page.wait("a suggestion", "return harness.find('[part=suggestion]')?.dataset.id")?;
    ensure!(first == json!("RebootPending"), "the first suggestion is {first}");
    let told = page.js("return harness.host().report.suggestions[0].id")?;
    ensure!(told == first, "the report has {told}");
    ensure!(page.fetched("lookup.tsv")? == 1, "the index was fetched {} times", page.fetched("lookup.tsv")?);
    let leaks = page.js("return JSON.stringify(harness.host().report).includes('RebootPendng')")?;
    ensure!(leaks == json!(false), "the report holds the text");
    Ok(())
}
