//! Several files and attempts, and what the reader takes along of them.

use std::io::Write;

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::{paths, texts};
use serde_json::{Value, json};
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::Case;

pub const CASES: &[Case] = &[
    ("two files of one name in a zip each show their own lines", one_name),
    ("attempts of two servers name them, and the latest in time is shown first", two_servers),
    ("what is copied is masked, in the language of the page", masked),
    ("what is saved is masked, in the language of the page", saved),
    ("the link to the answers says what it holds", link_holds),
];

const ELEMENT: &str = "<setup-readiness eager></setup-readiness>";

/// The log of another server, on a later day.
fn of_another_server(log: &str) -> String {
    log.replace("03/14/2026", "03/16/2026").replace("ex1.contoso.com", "ex2.contoso.com")
}

/// A zip file with one log of a name in each of two folders.
fn zipped(logs: [&str; 2]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (log, folder) in logs.into_iter().zip(["ex1", "ex2"]) {
        zip.start_file(format!("{folder}/ExchangeSetup.log"), SimpleFileOptions::default())?;
        zip.write_all(log.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Has the element read this file.
fn read(page: &mut Page, name: &str, bytes: &[u8]) -> Result<()> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.session.script_async(
        "await harness.host().diagnose(new File([new Uint8Array(arguments[1])], arguments[0])); return null",
        &[json!(name), json!(bytes)],
    )?;
    page.findings(0).map(drop)
}

fn one_name(page: &mut Page) -> Result<()> {
    let log = paths::fixture("two-checks-failed.log")?;
    read(page, "logs.zip", &zipped([&log, &of_another_server(&log)])?)?;
    for (at, day) in ["03/16/2026", "03/14/2026"].into_iter().enumerate() {
        page.session.script("harness.all('.run')[arguments[0]].click()", &[json!(at)])?;
        page.session.wait("the attempt", "return harness.all('.run')[arguments[0]]?.hasAttribute('aria-current')", &[json!(at)])?;
        page.js("harness.unfold()")?;
        let lines = page.session.wait(
            "the lines in the log",
            "const folds = harness.all('.findings .excerpt');
            const lines = folds.map((fold) => fold.querySelector('.at')?.textContent);
            return lines.length && lines.every(Boolean) && lines",
            &[],
        )?;
        let quotes = strings(
            &page.js("return harness.all('.findings .excerpt').map((fold) => fold.parentElement.querySelector('.quote').textContent)")?,
        );
        for (line, quote) in strings(&lines).iter().zip(&quotes) {
            ensure!(quote.contains(day), "the attempt of {day} quotes {quote}");
            ensure!(line.contains(quote.trim()), "the line shown is {line}, the one quoted {quote}");
        }
    }
    Ok(())
}

fn two_servers(page: &mut Page) -> Result<()> {
    let log = paths::fixture("two-checks-failed.log")?;
    // The older one is given last.
    read(page, "logs.zip", &zipped([&of_another_server(&log), &log])?)?;
    let shown = page.js("const { runs, shown_run } = harness.host().report; return runs.find((run) => run.number === shown_run).server")?;
    ensure!(shown == json!("ex2.contoso.com"), "the attempt shown first is of {shown}");
    let servers = strings(&page.js("return harness.all('.run .server').map((server) => server.textContent)")?);
    ensure!(servers.len() == 2 && servers.iter().any(|server| server.contains("ex1")), "the attempts are of {servers:?}");
    let compared = page.js("return harness.all('.compared').length")?;
    ensure!(compared == json!(0), "attempts of two servers are compared");
    Ok(())
}

/// Opens a log in English, and goes on in French.
fn in_french(page: &mut Page) -> Result<String> {
    page.load(Host::new(ELEMENT))?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    page.findings(0)?;
    page.js("harness.host().lang = 'fr'")?;
    let title = texts::title("fr", "CafeRoleAlreadyExists")?;
    page.session.wait("French", "return harness.content().includes(arguments[0])", &[json!(title)])?;
    Ok(title)
}

fn masked(page: &mut Page) -> Result<()> {
    let title = in_french(page)?;
    page.js("window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text)")?;
    page.js("harness.find('.export button').click()")?;
    let text = page.wait("the copied text", "return copied[0]")?;
    let text = text.as_str().context("no text")?;
    ensure!(text.contains(&title), "the text is not in French: {text}");
    ensure!(!text.to_lowercase().contains("contoso") && !text.contains("ex1"), "names are left in {text}");
    Ok(())
}

fn saved(page: &mut Page) -> Result<()> {
    let title = in_french(page)?;
    page.js("window.blobs = [];
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => (blobs.push(blob), create.call(URL, blob));
        addEventListener('click', (event) => event.composedPath()[0].download && event.preventDefault(), true);
        HTMLAnchorElement.prototype.click = () => {}")?;
    page.js("harness.all('.export button')[1].click()")?;
    let json = page.session.script_async("return await blobs[0].text()", &[])?;
    let report: Value = serde_json::from_str(json.as_str().context("no file")?)?;
    ensure!(report["schema"] == json!("setup-readiness/1"), "the file is {report}");
    let findings = report["runs"][0]["findings"].as_array().context("no findings")?;
    ensure!(findings.iter().any(|finding| finding["text"]["title"] == json!(title)), "the file is not in French: {report}");
    let text = report.to_string().to_lowercase();
    ensure!(!text.contains("contoso") && !text.contains("\"ex1"), "names are left in {text}");
    Ok(())
}

fn link_holds(page: &mut Page) -> Result<()> {
    page.load(
        Host::new("<setup-readiness></setup-readiness>")
            .fragment("rule=CafeRoleAlreadyExists&view=questions&lang=en&answers=ExchangeWorks:False;Wanted:rebuild"),
    )?;
    page.wait("the link", "return harness.button('Copy a link to these answers')")?;
    page.wait("what it holds", "return harness.text().includes('The link holds the answers you chose from lists')").map(drop)
}
