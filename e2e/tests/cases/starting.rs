//! How the element comes to run: before it is in a page, in any place of one, with the network gone, in the reader's language.

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks, strings};
use e2e::server::{Fault, Server, Site};
use e2e::{dist, paths, texts};
use serde_json::json;

use crate::Case;

pub const CASES: &[Case] = &[
    ("diagnose() works before the element is in the page", before_in_page),
    ("the open element is as wide as its facade, wherever it stands", as_wide),
    ("a pointer that passes over it fetches and opens nothing", hover),
    ("without the network the facade says so, and tries again", network_back),
    ("after a deploy the facade says to reload the page", deployed),
    ("a rule in another case is found without a wrong request", any_case),
    ("the language of what is around counts, and follows it", language_around),
    ("our own pages follow the browser's language", browser_language),
    ("a frame without an origin of its own says what to do", sandboxed),
    ("a link in the fragment outweighs the frame's query", fragment_first),
];

fn before_in_page(page: &mut Page) -> Result<()> {
    page.load(Host::new("<div id=\"place\"></div>"))?;
    page.wait("the element's script", "return !!customElements.get('setup-readiness')")?;
    let log = json!(paths::fixture("two-checks-failed.log")?);
    for append in ["place.append(host); report = await reading;", "report = await reading; place.append(host);"] {
        let report = page.session.script_async(
            &format!(
                "const place = document.getElementById('place'); place.replaceChildren();
                const host = document.createElement('setup-readiness');
                const reading = host.diagnose(harness.file(arguments[0]));
                let report;
                {append}
                return report.runs.length"
            ),
            std::slice::from_ref(&log),
        )?;
        ensure!(report == json!(1), "the report has {report} runs");
        expect_failed_checks(page.findings(0)?)?;
    }
    Ok(())
}

fn as_wide(page: &mut Page) -> Result<()> {
    const ELEMENT: &str = "<setup-readiness></setup-readiness>";
    let places = [
        format!("<table><tr><td>{ELEMENT}</td></tr></table>"),
        format!("<div style-flex>{ELEMENT}</div>"),
        format!("<div style-column>{ELEMENT}</div>"),
        format!("<div style-float>{ELEMENT}</div>"),
        format!("<div style-inline>{ELEMENT}</div>"),
        format!("<div style-grid>{ELEMENT}</div>"),
        format!("<dialog>{ELEMENT}</dialog>"),
        format!("<div popover>{ELEMENT}</div>"),
        ELEMENT.to_owned(),
    ];
    for place in places {
        page.load(
            Host::new(&place)
                .policy(None)
                .head("<link rel=\"stylesheet\" href=\"/places.css\"><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>"),
        )?;
        page.js("document.querySelector('dialog')?.showModal(); document.querySelector('[popover]')?.showPopover()")?;
        page.facade(0)?;
        page.drawn()?;
        let width = "return harness.host().getBoundingClientRect().width";
        let facade = page.js(width)?.as_f64().context("no width")?;
        page.activate(0)?;
        page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
        page.findings(0)?;
        let open = page.js(width)?.as_f64().context("no width")?;
        // A dialog that scrolls has a scroll bar.
        ensure!(facade > 100.0 && open >= facade - 20.0, "{place}: {open} px wide, its facade was {facade}");
    }
    Ok(())
}

fn hover(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>"))?;
    let facade = page.facade(0)?;
    page.js("harness.host().dispatchEvent(new PointerEvent('pointerenter')); harness.host().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))")?;
    page.wait_fetched("app_bg.wasm", 1)?;
    page.settled()?;
    ensure!(page.facade(0)? == facade, "it opened");
    ensure!(page.js("return harness.host().getAttribute('state')")? == json!("idle"), "it is not idle");
    page.activate(0)?;
    ensure!(page.fetched("app_bg.wasm")? == 1, "the module was fetched again");
    Ok(())
}

fn network_back(page: &mut Page) -> Result<()> {
    let mut site = Site::default();
    site.mount("/", &dist::folder());
    site.share();
    let mut server = Server::start(site.clone(), 0)?;
    let origin = server.origin();
    let port = origin.rsplit(':').next().and_then(|port| port.parse().ok()).context("the origin has no port")?;
    page.load(
        Host::new("<setup-readiness></setup-readiness>")
            .head(&format!("<script type=\"module\" src=\"{origin}/setup-readiness.js\"></script>"))
            .policy(None)
            .noisy(),
    )?;
    page.facade(0)?;
    server.stop();
    page.js("const button = harness.button('Check a Setup log'); button.focus(); button.click()")?;
    let told = page.wait("the alert", "return harness.find('[role=alert]')?.textContent")?;
    ensure!(told.as_str().is_some_and(|told| told.contains("No connection")), "it says {told}");
    ensure!(page.js("return harness.active()?.textContent")? == json!("Try again"), "the focus is lost");
    let error = page.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    let _back = Server::start(site, port)?;
    page.js("harness.button('Try again').click()")?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn deployed(page: &mut Page) -> Result<()> {
    let mut host = Host::new("<setup-readiness lang=\"fr\"></setup-readiness>");
    for asset in ["open.js", "app.js", "app_bg.wasm", "widget.css", "trouble.js", "locales/fr.ftl"] {
        host = host.fault(asset, Fault::Status(404))?;
    }
    page.load(host)?;
    page.click(0)?;
    page.wait("the alert", "return harness.find('[role=alert]')?.textContent.includes('rechargez-la')")?;
    page.wait("the button", "return harness.button('Réessayer')").map(drop)
}

fn any_case(page: &mut Page) -> Result<()> {
    for (rule, id) in
        [("caferolealreadyexists", "CafeRoleAlreadyExists"), ("PENDINGREBOOTWINDOWSCOMPONENTS", "PendingRebootWindowsComponents")]
    {
        page.load(Host::new(&format!("<setup-readiness rule=\"{rule}\"></setup-readiness>")))?;
        let title = texts::title("en", id)?;
        page.session.wait("the title", "return harness.text().includes(arguments[0])", &[json!(title)])?;
        page.settled()?;
        let asked: Vec<String> = page.requests().into_iter().filter(|path| path.to_lowercase().contains(&id.to_lowercase())).collect();
        ensure!(asked == [format!("/dist/titles/en/{}.json", id.to_lowercase())], "asked for {asked:?}");
        ensure!(dist::folder().join(asked[0].trim_start_matches("/dist/")).is_file(), "{asked:?} is not there");
        page.activate(0)?;
        page.session.wait("the card", "return harness.content().includes(arguments[0])", &[json!(title)])?;
    }
    // What is no rule has no title, and what is no name is asked for nowhere.
    for (rule, asked) in [("NoSuchRule", vec!["/dist/titles/en/nosuchrule.json"]), ("../index", vec![])] {
        // The console names the file that is not there, for the author of the page.
        page.load(Host::new(&format!("<setup-readiness rule=\"{rule}\"></setup-readiness>")).noisy())?;
        page.facade(0)?;
        page.settled()?;
        let requests: Vec<String> = page.site_requests().into_iter().filter(|path| !path.ends_with("/setup-readiness.js")).collect();
        ensure!(requests == asked, "asked for {requests:?}");
        page.wait("the facade", "return harness.text().includes('What stopped Exchange Setup?')")?;
    }
    Ok(())
}

fn language_around(page: &mut Page) -> Result<()> {
    page.load(Host::new("<section lang=\"fr\"><div><setup-readiness></setup-readiness></div></section>"))?;
    page.facade(0)?;
    page.wait("French", "return harness.text().includes('Analyser un journal')")?;
    page.activate(0)?;
    page.wait("French", "return harness.button('Lire le texte')")?;
    page.js("document.querySelector('section').lang = 'en'")?;
    page.wait("English", "return harness.find('.sr').lang === 'en' && harness.button('Read the text')").map(drop)
}

fn browser_language(page: &mut Page) -> Result<()> {
    let agent = page.js("return navigator.userAgent")?;
    let speak = |page: &Page, languages: &str| {
        page.session.devtools("Emulation.setUserAgentOverride", json!({ "userAgent": agent, "acceptLanguage": languages }))
    };
    speak(page, "fr-FR,fr")?;
    for name in ["index.html", "embed.html"] {
        page.load(Host::of_site(name).noisy())?;
        page.session.wait(
            name,
            "return document.querySelector('setup-readiness').shadowRoot?.querySelector('textarea')?.closest('.sr').lang === 'fr'",
            &[],
        )?;
    }
    speak(page, "en-US,en").map(drop)
}

fn sandboxed(page: &mut Page) -> Result<()> {
    page.load(
        Host::new("<iframe sandbox=\"allow-scripts\" src=\"/dist/embed.html\" title=\"Diagnostic\" width=\"600\" height=\"400\"></iframe>")
            .policy(Some("default-src 'self'"))
            .noisy(),
    )?;
    page.session.in_frame(0, |session| {
        session.wait(
            "the way out",
            "const link = document.querySelector('setup-readiness a'); return link?.checkVisibility({ visibilityProperty: true }) && link.href",
            &[],
        )
    })?;
    Ok(())
}

fn fragment_first(page: &mut Page) -> Result<()> {
    for (address, found, lang) in [
        ("view=log#view=questions", "#asked", "en"),
        ("view=log&amp;lang=en#lang=fr", "#paste", "fr"),
        ("rule=RebootPending#rule=CafeRoleAlreadyExists", "#card article[data-id=CafeRoleAlreadyExists]", "en"),
        ("view=log#view=questions&answers=Product:2019;Operation:install", "#asked", "en"),
    ] {
        let frame = format!("<iframe src=\"/dist/embed.html?{address}\" title=\"Diagnostic\" width=\"600\" height=\"400\"></iframe>");
        let policy = format!("{}; frame-src 'self'", e2e::server::STRICT_POLICY);
        page.load(Host::new(&frame).head("<script src=\"/embedding.js\"></script>").policy(Some(&policy)))?;
        page.session.wait(address, "return !!embedding.find(arguments[0])?.checkVisibility()", &[json!(found)])?;
        page.session.wait(&format!("{address} in {lang}"), "return embedding.find('.sr').lang === arguments[0]", &[json!(lang)])?;
    }
    // And later, by a link of the page in the frame.
    page.js("embedding.host().ownerDocument.defaultView.location.hash = 'view=lookup'")?;
    page.wait("the look-up", "return embedding.find('#search')?.checkVisibility()")?;
    let names = strings(&page.js("return embedding.host().getAttributeNames()")?);
    ensure!(!names.iter().any(|name| name == "view"), "the attributes are {names:?}");
    Ok(())
}
