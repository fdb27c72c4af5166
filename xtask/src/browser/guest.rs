//! A guest in any page: its look follows the host, it fits any width and paper, tells what the host
//! may hear, and leaves nothing behind.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, expect_failed_checks, fixture, strings};
use crate::project;
use crate::serve::STRICT_POLICY;

pub const CASES: &[Case] = &[
    ("feedback is an event, and a link where the host gives an address", feedback),
    ("`view`, `eager` and `state` follow live", live),
    ("dark or light by attribute, host or system", themes),
    ("nothing is wider than the page from 280 to 1400 px", widths),
    ("a page from right to left", right_to_left),
    ("printing unfolds everything and folds it again", printing),
    ("elements that went are forgotten", forgotten),
    ("a policy that names Trusted Types policies", trusted_types),
    ("another origin that lets the page read scripts alone", cors),
    ("without WebAssembly the panel says so", no_wasm),
    ("index.html from a disk names offline.html", from_disk),
    ("embed.html takes its address as attributes and link", embed),
];

const ELEMENT: &str = "<setup-readiness eager rule=\"CafeRoleAlreadyExists\"></setup-readiness>";

fn result(lab: &mut Lab, page: Page) -> Result<()> {
    lab.load(page)?;
    lab.area(0)?;
    lab.session.script_async(
        "await harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log'))",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    expect_failed_checks(lab.findings(0)?)
}

fn feedback(lab: &mut Lab) -> Result<()> {
    for (address, link) in [
        (None, None),
        (Some("help@example.com"), Some("mailto:help@example.com")),
        (Some("https://example.com/help"), Some("https://example.com/help")),
        (Some("javascript:alert(1)"), None),
    ] {
        let attribute = address.map_or(String::new(), |address| format!("feedback=\"{address}\""));
        result(lab, Page::new(&format!("<setup-readiness eager {attribute}></setup-readiness>")))?;
        let before = lab.requests().len();
        lab.js("harness.find('[data-id=CafeRoleAlreadyExists] .helped button').click()")?;
        let detail = lab.event("setup-readiness-feedback")?;
        ensure!(detail == json!({ "id": "CafeRoleAlreadyExists", "helpful": true }), "the event says {detail}");
        let shown = lab.wait(
            "the thanks",
            "const helped = harness.find('[data-id=CafeRoleAlreadyExists] .helped');
            return !helped.querySelector('button') && [helped.querySelector('a')?.getAttribute('href') ?? null]",
        )?;
        ensure!(shown == json!([link]), "with {address:?} the link is {shown}");
        ensure!(lab.requests().len() == before, "feedback made a request: {:?}", lab.requests());
    }
    Ok(())
}

fn live(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.wait("the facade", "return harness.text().trim()")?;
    lab.js("window.states = [harness.host().getAttribute('state')];
        new MutationObserver((records) => records.forEach(() => {
            const state = harness.host().getAttribute('state');
            if (state !== states.at(-1)) states.push(state);
        })).observe(harness.host(), { attributeFilter: ['state'] });
        harness.host().setAttribute('eager', '')")?;
    lab.area(0)?;
    lab.session.script_async("await harness.host().diagnose(arguments[0])", &[json!(fixture("clean.log")?)])?;
    let states = lab.js("return states")?;
    ensure!(states == json!(["idle", "loading", "idle", "reading", "done"]), "the states were {states}");
    for (view, found) in [("questions", "#asked"), ("lookup", "#search"), ("log", "#paste")] {
        lab.js(&format!("harness.host().setAttribute('view', '{view}')"))?;
        lab.wait(view, &format!("return harness.find('{found}')?.getClientRects().length && !harness.find('[role=tablist]')"))?;
    }
    lab.js("harness.host().removeAttribute('view')")?;
    lab.wait("the tabs", "return harness.all('[role=tab]').length === 3")?;
    Ok(())
}

fn themes(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new(ELEMENT))?;
    lab.area(0)?;
    let theme = |lab: &Lab, change: &str, wanted: &str| {
        lab.js(change)?;
        lab.wait(&format!("{wanted} after `{change}`"), &format!("return harness.find('.sr').dataset.theme === '{wanted}'")).map(drop)
    };
    theme(lab, "document.documentElement.style.colorScheme = 'dark'", "dark")?;
    theme(lab, "document.documentElement.style.colorScheme = 'light'", "light")?;
    theme(lab, "harness.host().setAttribute('theme', 'dark')", "dark")?;
    let colours = lab.js("const style = getComputedStyle(harness.find('.sr')); return [style.backgroundColor, style.color]")?;
    ensure!(colours == json!(["rgb(23, 27, 33)", "rgb(230, 233, 238)"]), "dark is {colours}");
    theme(lab, "harness.host().setAttribute('theme', 'auto')", "light")?;
    lab.js("document.documentElement.style.colorScheme = ''")?;
    if lab.session.is_chromium {
        lab.dark(true)?;
        theme(lab, "return 0", "dark")?;
        lab.dark(false)?;
        theme(lab, "return 0", "light")?;
    }
    Ok(())
}

/// What reaches beyond the element's edges, in any of its views.
fn wide(lab: &Lab, what: &str) -> Result<()> {
    let wide = lab.js(
        "const { left, right } = harness.host().getBoundingClientRect();
        const scrolls = (element) => element && (element.closest('.scroll, .runs, .tabs, textarea') || element.closest('.quiet, .button, label'));
        const beyond = harness.all('*').filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width && (box.right > right + 1 || box.left < left - 1) && !scrolls(element);
        });
        const wide = document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth}`] : [];
        return wide.concat(beyond.slice(0, 5).map(harness.named))",
    )?;
    ensure!(wide == json!([]), "{what}: {wide}");
    Ok(())
}

/// Goes through the views and looks for what is too wide.
fn views(lab: &mut Lab, page: Page, what: &str) -> Result<()> {
    lab.load(page)?;
    lab.area(0)?;
    wide(lab, &format!("{what}, input"))?;
    lab.session.script_async(
        "await harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log'))",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    lab.findings(0)?;
    lab.js("harness.all('details').forEach((details) => (details.open = true))")?;
    wide(lab, &format!("{what}, result"))?;
    lab.js("harness.find('#tab-questions').click()")?;
    lab.wait("the offers", "return harness.find('.offer button')")?;
    lab.js("harness.find('.offer button').click()")?;
    lab.wait("a question", "return harness.find('input[name=answer]')")?;
    wide(lab, &format!("{what}, question"))?;
    lab.look_up("reboot")?;
    wide(lab, &format!("{what}, look-up"))
}

// 320 px is also 1280 px at a zoom of 400 %.
fn widths(lab: &mut Lab) -> Result<()> {
    // French is the longer one.
    for (width, language) in [(280, "fr"), (320, "en"), (320, "fr"), (768, "fr"), (1400, "en")] {
        lab.width(width)?;
        views(lab, Page::new(ELEMENT).language(language), &format!("{width} px, {language}"))?;
    }
    Ok(())
}

fn right_to_left(lab: &mut Lab) -> Result<()> {
    let page = || Page::new(&format!("<div dir=\"rtl\">{ELEMENT}</div>"));
    lab.width(360)?;
    views(lab, page(), "360 px, from right to left")?;
    lab.width(1280)?;
    result(lab, page())?;
    let order = lab.js("return harness.find('.head').firstElementChild.getBoundingClientRect().left > harness.find('.language').getBoundingClientRect().left")?;
    ensure!(order == json!(true), "the layout does not follow the page");
    let turned = lab.js(
        "return harness.all('pre, textarea, .quote bdi, code').filter((element) => getComputedStyle(element).direction !== 'ltr').map(harness.named)",
    )?;
    ensure!(turned == json!([]), "turned around: {turned}");
    Ok(())
}

fn printing(lab: &mut Lab) -> Result<()> {
    result(lab, Page::new(ELEMENT))?;
    let folds = "harness.all('details:not(.excerpt)').map((fold) => fold.open)";
    let before = lab.js(&format!("addEventListener('beforeprint', () => (window.printed = {folds})); return {folds}"))?;
    ensure!(before.to_string().contains("false"), "nothing was folded");
    let paper = lab.session.print()?;
    ensure!(paper.starts_with(b"%PDF"), "no PDF came out");
    let during = lab.wait("what was printed", "return window.printed")?;
    ensure!(!during.to_string().contains("false"), "folded on paper: {during}");
    let after = lab.js(&format!("return {folds}"))?;
    ensure!(after == before, "the folds were {before} and are {after}");
    Ok(())
}

fn forgotten(lab: &mut Lab) -> Result<()> {
    // The element is loaded later: the count comes first.
    lab.load(Page::new("<div id=\"place\"></div>").head("").policy(None))?;
    lab.js("const Real = window.Worker;
        window.working = 0;
        window.Worker = class extends Real {
            constructor(url) { super(url); working++; }
            terminate() { super.terminate(); working--; }
        };
        window.gone = []")?;
    lab.load_element()?;
    for _ in 0..3 {
        lab.js("document.getElementById('place').innerHTML = '<setup-readiness eager></setup-readiness>'")?;
        lab.area(0)?;
        lab.session.script_async("await harness.host().diagnose(arguments[0])", &[json!(fixture("two-checks-failed.log")?)])?;
        lab.js("gone.push(new WeakRef(harness.host())); document.getElementById('place').textContent = ''")?;
        lab.pause();
    }
    let working = lab.js("return working")?;
    ensure!(working == json!(0), "{working} workers are left");
    // The record keeps the targets of events.
    lab.js("harness.record.events.length = 0")?;
    lab.session.devtools("HeapProfiler.enable", &json!({}))?;
    for _ in 0..3 {
        lab.pause();
        lab.session.devtools("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let left = lab.js("return gone.filter((reference) => reference.deref()).length")?;
    lab.session.devtools("HeapProfiler.disable", &json!({}))?;
    // The last one may still be in the hands of the last event.
    ensure!(left.as_u64().is_some_and(|left| left <= 1), "{left} of 3 elements are still in memory");
    Ok(())
}

fn trusted_types(lab: &mut Lab) -> Result<()> {
    result(lab, Page::new(ELEMENT).policy(Some(&format!("{STRICT_POLICY}; trusted-types setup-readiness"))))?;
    lab.quiet()?;
    // One that leaves us out costs the worker, nothing else.
    result(lab, Page::new(ELEMENT).policy(Some(&format!("{STRICT_POLICY}; trusted-types another"))).noisy())
}

fn cors(lab: &mut Lab) -> Result<()> {
    let mut site = crate::serve::Site::default();
    site.mount("/", &project::dist());
    site.header_of("js", "Access-Control-Allow-Origin", "*");
    let other = crate::serve::Server::start(site, 0)?;
    let origin = other.origin();
    lab.load(
        Page::new("<setup-readiness eager></setup-readiness>")
            .head(&format!("<script type=\"module\" src=\"{origin}/setup-readiness.js\"></script>"))
            .policy(None)
            .noisy(),
    )?;
    let error = lab.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    lab.wait("the header", "return harness.text().includes(`Access-Control-Allow-Origin: ${location.origin}`)")?;
    Ok(())
}

fn no_wasm(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new(ELEMENT).head("").policy(None).noisy())?;
    lab.js("delete window.WebAssembly")?;
    lab.load_element()?;
    let error = lab.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("unsupported"), "the event says {error}");
    let title = super::title("en", "CafeRoleAlreadyExists")?;
    lab.session.wait("the rule's card", "return harness.text().includes(arguments[0])", &[json!(title)])?;
    Ok(())
}

// No browser lets a page from a disk load a module: what stands in the element has to say it.
fn from_disk(lab: &mut Lab) -> Result<()> {
    let path = project::dist().join("index.html");
    let address = path.display().to_string().replace('\\', "/");
    lab.session.open(&format!("file:///{}", address.trim_start_matches('/')))?;
    lab.wait("the advice", "return document.body.innerText.includes('offline.html')").map(drop)
}

fn embed(lab: &mut Lab) -> Result<()> {
    let policy = format!("{STRICT_POLICY}; frame-src 'self'");
    let inside = "const frame = document.querySelector('iframe').contentDocument; const host = frame?.querySelector('setup-readiness');";
    for (address, found) in [
        ("lang=fr&amp;view=questions&amp;theme=dark", "#asked"),
        ("lang=fr#rule=CafeRoleAlreadyExists", "#card article"),
        ("links=none&amp;onclick=alert(1)", "#paste"),
    ] {
        lab.load(
            Page::new(&format!("<iframe src=\"/dist/embed.html?{address}\" title=\"Diagnostic\" width=\"600\" height=\"400\"></iframe>"))
                .policy(Some(&policy)),
        )?;
        lab.wait(address, &format!("{inside} return !!host?.shadowRoot?.querySelector('{found}')"))?;
        let names = strings(&lab.js(&format!("{inside} return host.getAttributeNames().sort()"))?);
        ensure!(!names.iter().any(|name| name == "onclick"), "{address} set {names:?}");
        if address.contains("theme=dark") {
            let theme = lab.js(&format!("{inside} return host.shadowRoot.firstElementChild.dataset.theme"))?;
            ensure!(theme == json!("dark"), "the theme is {theme}");
        }
    }
    Ok(())
}
