//! The browser tests: the real `dist/` in a page of a host, driven by WebDriver.
//!
//! Every case loads the page under the strict policy and at its end demands that nothing was
//! written to the console, nothing failed, nothing violated the policy and nothing was fetched
//! from elsewhere, unless its page says otherwise.

mod access;
mod element;
mod facade;
mod guest;
mod host;
mod input;
mod keyboard;
mod later;
mod offline;
mod pages;
mod polish;
mod questions;

use std::cell::Cell;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::serve::{self, Server, Site};
use crate::webdriver::{Driver, Element, ONLY_CHROMIUM, Session};
use crate::{project, tools};

/// A test: its name and what it does.
pub type Case = (&'static str, fn(&mut Lab) -> Result<()>);

/// All of them, in the order in which they run.
pub fn cases() -> Vec<Case> {
    [
        // First: they count steps in the history of the tab, which holds fifty.
        questions::CASES,
        facade::CASES,
        input::CASES,
        keyboard::CASES,
        element::CASES,
        pages::CASES,
        polish::CASES,
        later::CASES,
        host::CASES,
        guest::CASES,
        access::CASES,
        offline::CASES,
    ]
    .concat()
}

/// What became of the cases.
#[derive(Default)]
pub struct Tally {
    /// The browser's version.
    pub version: String,
    pub passed: usize,
    pub failed: usize,
    /// Not possible in that browser.
    pub skipped: usize,
}

/// Runs the cases whose name contains `only` in Chromium.
pub fn run(only: Option<&str>) -> Result<Tally> {
    let browser = tools::chromium()?;
    let driver = Driver::start(&browser)?;
    run_in(|| Session::chromium(&driver, &browser, (1280, 900), &[]), &[], only)
}

/// Runs them in the windows that `open` opens. `not_here`: what this browser cannot do, as a part
/// of the case's name and the reason.
pub fn run_in<'a>(open: impl Fn() -> Result<Session<'a>>, not_here: &[(&str, &str)], only: Option<&str>) -> Result<Tally> {
    let window = open()?;
    let mut tally = Tally { version: window.version.clone(), ..Tally::default() };
    let mut lab = Some(Lab::new(window)?);
    for (name, case) in cases() {
        if only.is_some_and(|part| !name.contains(part)) {
            continue;
        }
        if let Some((_, reason)) = not_here.iter().find(|(part, _)| name.contains(part)) {
            tally.skipped += 1;
            println!("  -       {name}: {reason}");
            continue;
        }
        // A browser that is gone is replaced, after it: some drivers hold one session at a time.
        let here = match &mut lab {
            Some(lab) => lab,
            None => lab.insert(Lab::new(open()?)?),
        };
        let started = Instant::now();
        let result = here.clean().and_then(|()| case(here)).and_then(|()| here.quiet());
        let seconds = started.elapsed().as_secs_f32();
        match result {
            Ok(()) => {
                tally.passed += 1;
                println!("  ok      {name} ({seconds:.1} s)");
            }
            Err(error) if format!("{error:#}").contains(ONLY_CHROMIUM) => {
                tally.skipped += 1;
                println!("  -       {name}: {ONLY_CHROMIUM}");
            }
            Err(error) => {
                tally.failed += 1;
                println!("  FAILED  {name} ({seconds:.1} s)\n          {error:#}");
                match here.keep_picture(name) {
                    Ok(path) => println!("          picture: {path}"),
                    Err(_) => lab = None,
                }
            }
        }
    }
    Ok(tally)
}

/// A page of a host and what is served with it.
pub struct Page {
    language: String,
    head: String,
    body: String,
    policy: Option<String>,
    site: Site,
    fragment: String,
    noisy: bool,
    path: String,
}

impl Page {
    /// A page with this in its body, under the strict policy, that loads the element.
    pub fn new(body: &str) -> Self {
        Self {
            language: "en".into(),
            head: r#"<script type="module" src="/dist/setup-readiness.js"></script>"#.into(),
            body: body.into(),
            policy: Some(serve::STRICT_POLICY.into()),
            site: Site::default(),
            fragment: String::new(),
            noisy: false,
            path: "/page.html".into(),
        }
    }

    /// A page of `dist/` itself.
    pub fn of_dist(name: &str) -> Self {
        let mut page = Self::new("");
        page.path = format!("/dist/{name}");
        page
    }

    /// The page's language.
    pub fn language(mut self, tag: &str) -> Self {
        self.language = tag.into();
        self
    }

    /// What stands in the head in place of the element's script.
    pub fn head(mut self, html: &str) -> Self {
        self.head = html.into();
        self
    }

    /// The fragment of the page's address.
    pub fn fragment(mut self, text: &str) -> Self {
        self.fragment = text.into();
        self
    }

    /// Another policy, or none.
    pub fn policy(mut self, policy: Option<&str>) -> Self {
        self.policy = policy.map(str::to_owned);
        self
    }

    /// Something is meant to go wrong here: the console may speak.
    pub fn noisy(mut self) -> Self {
        self.noisy = true;
        self
    }

    /// Changes how the files are served.
    pub fn serving(mut self, change: impl FnOnce(&mut Site)) -> Self {
        change(&mut self.site);
        self
    }
}

/// The window in which the cases run.
pub struct Lab<'a> {
    pub session: Session<'a>,
    servers: Vec<Server>,
    /// Sends the pages' assets where they come from another origin.
    pub other_origin: Server,
    noisy: bool,
    /// Width and dark scheme, where the page has to be given them.
    given: Cell<(u32, bool)>,
}

/// The width of a page in general.
const WIDTH: u32 = 1280;

impl<'a> Lab<'a> {
    /// With this window.
    pub fn new(session: Session<'a>) -> Result<Self> {
        let mut other = Site::default();
        other.mount("/", &project::dist());
        other.header("Access-Control-Allow-Origin", "*");
        Ok(Self { session, servers: Vec::new(), other_origin: Server::start(other, 0)?, noisy: true, given: Cell::new((WIDTH, false)) })
    }

    /// Back to an empty page and an empty console.
    pub fn clean(&mut self) -> Result<()> {
        self.session.open("about:blank")?;
        self.width(WIDTH)?;
        self.dark(false)?;
        self.session.console()?;
        self.servers.clear();
        self.noisy = true;
        Ok(())
    }

    /// Loads a page.
    pub fn load(&mut self, page: Page) -> Result<()> {
        let mut site = page.site;
        site.mount("/", &project::root().join("tests/browser"));
        site.mount("/dist/", &project::dist());
        site.mount("/axe/", &project::node_modules().join("axe-core"));
        site.fill("__LANG__", &page.language);
        site.fill("__HEAD__", &page.head);
        site.fill("__BODY__", &page.body);
        if let Some(policy) = &page.policy {
            site.header("Content-Security-Policy", policy);
        }
        let server = Server::start(site, 0)?;
        let fragment = match page.fragment.as_str() {
            "" => String::new(),
            text => format!("#{text}"),
        };
        self.noisy = page.noisy;
        self.session.open(&format!("{}{}{fragment}", server.origin(), page.path))?;
        // A driver may answer before the browser has gone there.
        let there = "return location.href.startsWith(arguments[0]) && document.readyState === 'complete'";
        self.session.wait("the page", there, &[json!(server.origin())])?;
        self.servers.push(server);
        self.give()
    }

    /// Loads the element's script into a page without it. (An `import()` in a driver's script runs
    /// in that script's own global, not in the page's, in Firefox.)
    pub fn load_element(&self) -> Result<()> {
        self.js("const script = document.createElement('script');
            script.type = 'module';
            const url = '/dist/setup-readiness.js';
            script.src = globalThis.trustedTypes?.createPolicy('test', { createScriptURL: (text) => text }).createScriptURL(url) ?? url;
            document.head.append(script)")
            .map(drop)
    }

    /// What the page's own server was asked for.
    pub fn requests(&self) -> Vec<String> {
        self.servers
            .last()
            .map(Server::requests)
            .unwrap_or_default()
            .into_iter()
            // The browser asks for it by itself.
            .filter(|path| path != "/favicon.ico")
            .collect()
    }

    /// How often a file of `dist/` was asked for, by the beginning of its name.
    pub fn fetched(&self, beginning: &str) -> usize {
        let beginning = format!("/dist/{beginning}");
        self.requests().iter().filter(|path| path.starts_with(&beginning)).count()
    }

    /// Runs a script.
    pub fn js(&self, script: &str) -> Result<Value> {
        self.session.script(script, &[])
    }

    /// Waits for a script to return something true.
    pub fn wait(&self, what: &str, script: &str) -> Result<Value> {
        self.session.wait(what, script, &[])
    }

    /// Activates the element at this place in the page as a reader does, and waits until it can
    /// be used.
    pub fn activate(&self, at: usize) -> Result<Element> {
        let host = self.session.element(
            "the element",
            "const host = harness.host(arguments[0]); return host && host.shadowRoot ? host : null",
            &[json!(at)],
        )?;
        self.session.click(&host)?;
        self.area(at)
    }

    /// Waits for the text area of the element at this place.
    pub fn area(&self, at: usize) -> Result<Element> {
        self.session.wait("the text area", "return harness.input(arguments[0]) ? 'ready' : harness.failed(arguments[0])", &[json!(at)])?;
        self.no_failure(at)?;
        self.session.element("the text area", "return harness.input(arguments[0])", &[json!(at)])
    }

    /// Fails with what the element says where it is in the state `error`.
    fn no_failure(&self, at: usize) -> Result<()> {
        let failure = self.session.script("return harness.failed(arguments[0])", &[json!(at)])?;
        match failure.as_str() {
            Some(text) => bail!("the element says: {text}"),
            None => Ok(()),
        }
    }

    /// Opens the look-up, types `query` and opens the card of the first hit.
    pub fn look_up(&self, query: &str) -> Result<()> {
        self.js("harness.find('#tab-lookup').click()")?;
        let field = self.session.element("the search", "return harness.find('#search')", &[])?;
        self.session.type_into(&field, query)?;
        self.wait("hits", "return harness.find('.hits button')")?;
        self.js("harness.find('.hits button').click()")?;
        self.wait("the card", "return harness.find('#card article')").map(drop)
    }

    /// Puts text into the text area by way of the clipboard.
    pub fn paste(&self, at: usize, text: &str) -> Result<()> {
        use crate::webdriver::keys::SHORTCUT;
        self.session.script(
            "const source = document.getElementById('source'); source.value = arguments[0]; source.style.setProperty('text-transform', 'none', 'important'); source.focus(); source.select();",
            &[json!(text)],
        )?;
        self.session.press(&[SHORTCUT, "c"])?;
        self.session.script("harness.input(arguments[0]).focus()", &[json!(at)])?;
        self.session.press(&[SHORTCUT, "v"])
    }

    /// Waits until the element shows a report, and returns the ids of its findings.
    pub fn findings(&self, at: usize) -> Result<Vec<String>> {
        self.session.wait(
            "the report",
            "const host = harness.host(arguments[0]); return host.getAttribute('state') === 'done' && host.report ? 'done' : harness.failed(arguments[0])",
            &[json!(at)],
        )?;
        self.no_failure(at)?;
        let ids = self.session.script_async(
            "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return harness.findings(arguments[0])",
            &[json!(at)],
        )?;
        Ok(strings(&ids))
    }

    /// Waits for an event of the element and returns its detail.
    pub fn event(&self, name: &str) -> Result<Value> {
        self.session.wait(
            &format!("the event {name}"),
            "return (harness.record.events.find((event) => event.type === arguments[0]) || {}).detail",
            &[json!(name)],
        )
    }

    /// How many events of this name there were.
    pub fn events(&self, name: &str) -> Result<u64> {
        let count =
            self.session.script("return harness.record.events.filter((event) => event.type === arguments[0]).length", &[json!(name)])?;
        count.as_u64().context("no number of events")
    }

    /// The width of the page in CSS pixels. Where the window cannot be that narrow, the page's body is.
    pub fn width(&self, width: u32) -> Result<()> {
        if !self.session.is_chromium {
            self.given.set((width, self.given.get().1));
            return Ok(());
        }
        self.session
            .devtools(
                "Emulation.setDeviceMetricsOverride",
                &json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
            )
            .map(drop)
    }

    /// The reader's choice of dark or light. Where it cannot be made, the page makes it.
    pub fn dark(&self, dark: bool) -> Result<()> {
        if !self.session.is_chromium {
            self.given.set((self.given.get().0, dark));
            return Ok(());
        }
        self.prefers(&[("prefers-color-scheme", if dark { "dark" } else { "light" })])
    }

    /// Gives a page what the browser could not be told.
    fn give(&self) -> Result<()> {
        let (width, dark) = self.given.get();
        if width < WIDTH {
            self.js(&format!("document.body.style.width = '{}px'", width.saturating_sub(16)))?;
        }
        if dark {
            self.js("document.documentElement.style.colorScheme = 'dark'")?;
        }
        Ok(())
    }

    /// What the reader prefers, by media feature; all others as they are by themselves.
    pub fn prefers(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.session.devtools("Emulation.setEmulatedMedia", &json!({ "features": features })).map(drop)
    }

    /// A picture of the whole page, as high as it is.
    pub fn whole_page(&self, width: u32) -> Result<Vec<u8>> {
        let height = self.js("return Math.max(300, document.documentElement.scrollHeight)")?.as_u64().unwrap_or(900).min(12_000);
        self.session.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        )?;
        let picture = self.session.screenshot();
        self.width(width)?;
        picture
    }

    /// Time for what must not happen to happen.
    pub fn pause(&self) {
        std::thread::sleep(Duration::from_millis(400));
    }

    /// Nothing was said, failed, violated the policy or came from elsewhere.
    pub fn quiet(&self) -> Result<()> {
        if self.noisy {
            return Ok(());
        }
        let record = self.js("return harness.record")?;
        for kind in ["errors", "violations", "console"] {
            let entries = strings(&record[kind]);
            ensure!(entries.is_empty(), "{kind}: {}", entries.join("\n          "));
        }
        let console: Vec<String> = self.session.console()?.into_iter().filter(|line| !line.contains("/favicon.ico")).collect();
        ensure!(console.is_empty(), "the browser's console: {}", console.join("\n          "));
        self.only_from_here(&strings(&record["requests"]))
    }

    fn only_from_here(&self, requests: &[String]) -> Result<()> {
        let mut origins: Vec<String> = self.servers.iter().map(Server::origin).collect();
        origins.push(self.other_origin.origin());
        for address in requests {
            if !origins.iter().any(|origin| address.starts_with(origin.as_str())) {
                bail!("the page fetched {address}");
            }
        }
        Ok(())
    }

    /// A screenshot of a case that failed.
    fn keep_picture(&self, name: &str) -> Result<String> {
        let path = project::target().join("browser").join(format!("{}.png", name.replace([' ', '/', ':', '`', '#'], "-")));
        project::write(&path, self.session.screenshot()?)?;
        Ok(path.display().to_string())
    }
}

/// The strings of a JSON array.
pub fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect()
}

/// A log of `tests/browser/fixtures/`.
pub fn fixture(name: &str) -> Result<String> {
    project::read(&fixture_path(name))
}

/// Where a log of `tests/browser/fixtures/` lies.
pub fn fixture_path(name: &str) -> std::path::PathBuf {
    project::root().join("tests/browser/fixtures").join(name)
}

/// The title of a rule in a language.
pub fn title(language: &str, id: &str) -> Result<String> {
    let beginning = format!("{id} = ");
    for path in project::entries(&project::root().join("locales").join(language))? {
        for line in project::read(&path)?.lines() {
            if let Some(title) = line.strip_prefix(&beginning) {
                return Ok(title.trim().to_owned());
            }
        }
    }
    bail!("locales/{language} has no title for {id}")
}

/// The checks that fail in `two-checks-failed.log`.
pub const FAILED: [&str; 2] = ["CafeRoleAlreadyExists", "PendingRebootWindowsComponents"];

/// Fails unless these are the ids of [`FAILED`].
pub fn expect_failed_checks(mut ids: Vec<String>) -> Result<()> {
    ids.sort();
    ensure!(ids == FAILED, "the findings are {ids:?}, not {FAILED:?}");
    Ok(())
}
