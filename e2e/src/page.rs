//! The page of a host that holds the element: how it is served ([`Host`]), and the window that shows it ([`Page`]).

use std::cell::Cell;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::server::{Fault, STRICT_POLICY, Server, Site};
use crate::session::{Session, keys::SHORTCUT, until};
use crate::{dist, paths};

/// A page with the element, and how it and the site are served.
#[derive(Clone)]
pub struct Host {
    language: String,
    head: String,
    body: String,
    policy: Option<String>,
    site: Site,
    fragment: String,
    noisy: bool,
    path: String,
}

impl Host {
    /// A page in English with this in its body, under the strict policy, that loads the element.
    pub fn new(body: &str) -> Self {
        Self {
            language: "en".into(),
            head: r#"<script type="module" src="/dist/setup-readiness.js"></script>"#.into(),
            body: body.into(),
            policy: Some(STRICT_POLICY.into()),
            site: Site::default(),
            fragment: String::new(),
            noisy: false,
            path: "/page.html".into(),
        }
    }

    /// A page of the site itself.
    pub fn of_site(name: &str) -> Self {
        let mut host = Self::new("");
        host.path = format!("/dist/{name}");
        host
    }

    /// The page's language.
    #[must_use]
    pub fn language(mut self, tag: &str) -> Self {
        self.language = tag.into();
        self
    }

    /// What stands in the head in place of the element's script.
    #[must_use]
    pub fn head(mut self, html: &str) -> Self {
        self.head = html.into();
        self
    }

    /// The fragment of the page's address.
    #[must_use]
    pub fn fragment(mut self, text: &str) -> Self {
        self.fragment = text.into();
        self
    }

    /// Another policy, or none.
    #[must_use]
    pub fn policy(mut self, policy: Option<&str>) -> Self {
        self.policy = policy.map(str::to_owned);
        self
    }

    /// Something is meant to go wrong here: the console may have entries.
    #[must_use]
    pub fn noisy(mut self) -> Self {
        self.noisy = true;
        self
    }

    /// Changes how the files are served.
    #[must_use]
    pub fn serving(mut self, change: impl FnOnce(&mut Site)) -> Self {
        change(&mut self.site);
        self
    }

    /// Something goes wrong with a file of the hashed folder, by its plain name; the console may have entries. Fails where
    /// there is no such file.
    pub fn fault(mut self, asset: &str, fault: Fault) -> Result<Self> {
        self.site.fault(&format!("/dist/{}", dist::asset(asset)?), fault);
        Ok(self.noisy())
    }
}

/// The window in which cases run.
#[derive(Debug)]
pub struct Page {
    /// The browser.
    pub session: Session,
    server: Option<Server>,
    /// Serves the site, readable for all, on another origin.
    pub other_origin: Server,
    noisy: bool,
    emulated: Cell<Emulated>,
}

/// The width and color scheme that a page imitates where the driver cannot set them.
#[derive(Clone, Copy, Debug)]
struct Emulated {
    width: u32,
    dark: bool,
}

/// The width of a page in general.
pub const WIDTH: u32 = 1280;

impl Page {
    /// With this window.
    pub fn new(session: Session) -> Result<Self> {
        let mut site = Site::default();
        site.mount("/", &dist::folder());
        site.share();
        let other_origin = Server::start(site, 0)?;
        Ok(Self { session, server: None, other_origin, noisy: true, emulated: Cell::new(Emulated { width: WIDTH, dark: false }) })
    }

    /// Back to an empty page and an empty console.
    pub fn clean(&mut self) -> Result<()> {
        self.unregister();
        self.session.open("about:blank")?;
        self.width(WIDTH)?;
        self.dark(false)?;
        self.session.console()?;
        self.server = None;
        self.noisy = true;
        Ok(())
    }

    /// Loads a page.
    pub fn load(&mut self, host: Host) -> Result<()> {
        self.unregister();
        let mut site = host.site;
        site.mount("/", &paths::harness());
        site.mount("/dist", &dist::folder());
        site.fill("__LANG__", &host.language);
        site.fill("__HEAD__", &host.head);
        site.fill("__BODY__", &host.body);
        if let Some(policy) = &host.policy {
            site.header("Content-Security-Policy", policy)?;
        }
        let server = Server::start(site, 0)?;
        let fragment = match host.fragment.as_str() {
            "" => String::new(),
            text => format!("#{text}"),
        };
        self.noisy = host.noisy;
        self.session.open(&format!("{}{}{fragment}", server.origin(), host.path))?;
        // A driver may answer before the browser has gone there.
        let there = "return location.href.startsWith(arguments[0]) && document.readyState === 'complete'";
        self.session.wait("the page", there, &[json!(server.origin())])?;
        self.server = Some(server);
        self.emulate()
    }

    /// Takes away what our own page has left for its address: the next server may get the same port. A page that runs no script
    /// has left nothing.
    fn unregister(&self) {
        const LEFT: &str = "for (const one of (await navigator.serviceWorker?.getRegistrations()) ?? []) await one.unregister()";
        let _ = self.session.script_async(LEFT, &[]);
    }

    /// Loads the element's script into a page without it. (An `import()` in a driver's script runs in that script's own
    /// global, not in the page's, in Firefox.)
    pub fn load_element(&self) -> Result<()> {
        self.js("harness.loadElement()").map(drop)
    }

    /// The server of the page.
    pub fn server(&mut self) -> Result<&mut Server> {
        self.server.as_mut().context("no page is loaded")
    }

    /// What the page's own server was asked for.
    pub fn requests(&self) -> Vec<String> {
        self.server.as_ref().map(Server::requests).unwrap_or_default()
    }

    /// The same, of the site alone.
    pub fn site_requests(&self) -> Vec<String> {
        self.requests().into_iter().filter(|path| path.starts_with("/dist/")).collect()
    }

    /// How often a file of the hashed folder was asked for, by its plain name. Fails where there is no such file.
    pub fn fetched(&self, asset: &str) -> Result<usize> {
        let path = format!("/dist/{}", dist::asset(asset)?);
        Ok(self.requests().iter().filter(|asked| **asked == path).count())
    }

    /// Waits until a file of the hashed folder was asked for so often.
    pub fn wait_fetched(&self, asset: &str, times: usize) -> Result<()> {
        until(&format!("{times} requests for {asset}"), || Ok((self.fetched(asset)? >= times).then_some(())))
    }

    /// Waits until nothing more comes of what the page has begun: frames, timers and idle time have had their turn, and
    /// several round trips to the server have ended that began after all of it. What the page wanted to fetch, it has then
    /// asked for.
    pub fn settled(&self) -> Result<()> {
        self.session.script_async("await harness.settled()", &[]).map(drop)
    }

    /// Waits until what was changed is laid out and drawn, with all transitions at their end.
    pub fn drawn(&self) -> Result<()> {
        self.session.script_async("await harness.drawn()", &[]).map(drop)
    }

    /// Runs a script.
    pub fn js(&self, script: &str) -> Result<Value> {
        self.session.script(script, &[])
    }

    /// Waits for a script to return something true.
    pub fn wait(&self, what: &str, script: &str) -> Result<Value> {
        self.session.wait(what, script, &[])
    }

    /// Waits until the element at this place shows its facade.
    pub fn facade(&self, at: usize) -> Result<String> {
        let text = self.session.wait("the facade", "return harness.text(arguments[0]).trim()", &[json!(at)])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks the element at this place in the page.
    pub fn click(&self, at: usize) -> Result<()> {
        let host = self.session.element(
            "the element",
            "const host = harness.host(arguments[0]); return host && host.shadowRoot ? host : null",
            &[json!(at)],
        )?;
        self.session.click(&host)
    }

    /// Activates the element at this place as a reader does, and waits until it can be used.
    pub fn activate(&self, at: usize) -> Result<()> {
        self.click(at)?;
        self.ready(at)
    }

    /// Waits until the element at this place can be used.
    pub fn ready(&self, at: usize) -> Result<()> {
        self.session.wait("the text area", "return harness.input(arguments[0]) ? 'ready' : harness.failed(arguments[0])", &[json!(at)])?;
        self.no_failure(at)
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
        self.wait("hits", "return harness.find('#view-lookup .hits button')")?;
        self.js("harness.find('#view-lookup .hits button').click()")?;
        self.wait("the card", "return harness.find('#card article')").map(drop)
    }

    /// Puts text into the text area by way of the clipboard.
    pub fn paste(&self, at: usize, text: &str) -> Result<()> {
        self.session.script("harness.select(arguments[0])", &[json!(text)])?;
        self.session.press(&[SHORTCUT, 'c'])?;
        self.session.script("harness.input(arguments[0]).focus()", &[json!(at)])?;
        self.session.press(&[SHORTCUT, 'v'])
    }

    /// Has `log` read as a file by the first element, and returns what the promise gave: the report, or what it was rejected
    /// with as `{ rejected }`.
    pub fn diagnose(&self, log: &str) -> Result<Value> {
        self.session.script_async("return await harness.diagnose(arguments[0])", &[json!(log)])
    }

    /// Waits until the element shows a report, and returns the ids of its findings.
    pub fn findings(&self, at: usize) -> Result<Vec<String>> {
        self.session.wait(
            "the report",
            "const host = harness.host(arguments[0]); return host.getAttribute('state') === 'done' && host.report ? 'done' : harness.failed(arguments[0])",
            &[json!(at)],
        )?;
        self.no_failure(at)?;
        // A long result is drawn over several frames: all of it is there once the page has as many findings as the report.
        self.session.wait("all findings", "return harness.complete(arguments[0])", &[json!(at)])?;
        Ok(strings(&self.session.script("return harness.findings(arguments[0])", &[json!(at)])?))
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
        if self.session.engine() != Engine::Chromium {
            self.emulated.set(Emulated { width, ..self.emulated.get() });
            return Ok(());
        }
        self.size(width, 900)
    }

    fn size(&self, width: u32, height: u64) -> Result<()> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.session.devtools("Emulation.setDeviceMetricsOverride", metrics).map(drop)
    }

    /// The reader's choice of dark or light. Where it cannot be made, the page makes it.
    pub fn dark(&self, dark: bool) -> Result<()> {
        if self.session.engine() != Engine::Chromium {
            self.emulated.set(Emulated { dark, ..self.emulated.get() });
            return Ok(());
        }
        self.prefers(&[("prefers-color-scheme", if dark { "dark" } else { "light" })])
    }

    /// Width and colours of the page that is loaded, and waits until it is drawn so.
    pub fn look(&self, width: u32, dark: bool) -> Result<()> {
        self.width(width)?;
        self.dark(dark)?;
        if self.session.engine() != Engine::Chromium {
            self.emulate()?;
        }
        let theme = if dark { "dark" } else { "light" };
        self.session.wait("the colours", "return harness.find('.sr').dataset.theme === arguments[0]", &[json!(theme)])?;
        self.drawn()
    }

    /// Gives the page what the browser could not be told.
    fn emulate(&self) -> Result<()> {
        if self.session.engine() == Engine::Chromium {
            return Ok(());
        }
        let Emulated { width, dark } = self.emulated.get();
        let width = if width < WIDTH { format!("{}px", width.saturating_sub(16)) } else { String::new() };
        let scheme = if dark { "dark" } else { "" };
        self.session
            .script(
                "document.body.style.width = arguments[0]; document.documentElement.style.colorScheme = arguments[1]",
                &[json!(width), json!(scheme)],
            )
            .map(drop)
    }

    /// What the reader prefers, by media feature; all others as they are by themselves. Chromium alone can be told.
    pub fn prefers(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.session.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).map(drop)
    }

    /// A picture of the whole page, as high as it is. Chromium alone can take it.
    pub fn whole_page(&self, width: u32) -> Result<Vec<u8>> {
        let height = self.js("return Math.max(300, document.documentElement.scrollHeight)")?.as_u64().unwrap_or(900).min(12_000);
        self.size(width, height)?;
        self.drawn()?;
        let picture = self.session.screenshot();
        self.width(width)?;
        picture
    }

    /// Fails where something was said, failed, violated the policy or came from elsewhere, unless the page is noisy.
    pub fn quiet(&self) -> Result<()> {
        if self.noisy {
            return Ok(());
        }
        let record = self.js("return harness.record")?;
        for kind in ["errors", "violations", "console"] {
            let entries = strings(&record[kind]);
            ensure!(entries.is_empty(), "{kind}: {}", entries.join("\n          "));
        }
        self.quiet_console()?;
        let mut origins = vec![self.other_origin.origin()];
        origins.extend(self.server.as_ref().map(Server::origin));
        for address in strings(&record["requests"]) {
            ensure!(origins.iter().any(|origin| address.starts_with(origin.as_str())), "the page fetched {address}");
        }
        Ok(())
    }

    /// Fails where the browser wrote to its console.
    pub fn quiet_console(&self) -> Result<()> {
        // A page without an icon is asked for one.
        let console: Vec<String> = self.session.console()?.into_iter().filter(|line| !line.contains("/favicon.ico")).collect();
        ensure!(console.is_empty(), "the browser's console: {}", console.join("\n          "));
        Ok(())
    }
}

/// The strings of a JSON array.
pub fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect()
}

/// The checks that fail in `two-checks-failed.log`.
pub const FAILED: [&str; 2] = ["CafeRoleAlreadyExists", "PendingRebootWindowsComponents"];

/// Fails unless these are the ids of [`FAILED`], in any order.
pub fn expect_failed_checks(mut ids: Vec<String>) -> Result<()> {
    ids.sort();
    ensure!(ids == FAILED, "the findings are {ids:?}, not {FAILED:?}");
    Ok(())
}
