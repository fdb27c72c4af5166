//! The page in which is measured: nothing in it but the element and a way to choose a file.

use std::path::Path;

use anyhow::{Context, Result, bail};
use e2e::engine::{Driver, Engine};
use e2e::page::{Host, Page};
use e2e::paths;
use e2e::server::STRICT_POLICY;
use serde_json::{Value, json};

/// Where the element's files come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The page's own: a worker reads.
    Same,
    /// Another one: no worker can run, the page reads in slices.
    Other,
}

/// The page in a window of its own browser.
pub struct Stage {
    pub page: Page,
    // Ends after the window.
    pub driver: Driver,
}

impl Stage {
    /// Loads the page; `attributes` are the element's.
    pub fn open(engine: Engine, origin: Origin, attributes: &str) -> Result<Self> {
        let driver = Driver::start(engine)?;
        let mut page = Page::new(driver.open()?)?;
        let (loader, policy) = match origin {
            Origin::Same => ("/dist/setup-readiness.js".to_owned(), STRICT_POLICY.to_owned()),
            Origin::Other => {
                let from = page.other_origin.origin();
                let policy = STRICT_POLICY
                    .replace("script-src 'self'", &format!("script-src 'self' {from}"))
                    .replace("connect-src 'self'", &format!("connect-src 'self' {from}"))
                    .replace("style-src 'self'", &format!("style-src 'self' {from}"));
                (format!("{from}/setup-readiness.js"), policy)
            }
        };
        let body = format!("<input id=\"log\" type=\"file\" /><setup-readiness {attributes}></setup-readiness>");
        let head = format!("<script src=\"/bench/bench.js\"></script><script type=\"module\" src=\"{loader}\"></script>");
        let host =
            Host::new(&body).head(&head).policy(Some(&policy)).serving(|site| site.mount("/bench", &paths::root().join("benches/page")));
        page.load(host)?;
        Ok(Self { page, driver })
    }

    /// The engine and its version.
    pub fn version(&self) -> String {
        format!("{} {}", self.page.session.engine().name(), self.page.session.version())
    }

    /// What was fetched of the site so far, by its path, each once.
    pub fn fetched(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for path in self.page.site_requests() {
            let name = path.trim_start_matches("/dist/").to_owned();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Chooses a file as a reader does: the page gets the file on the disk, not its content.
    pub fn choose(&self, log: &Path) -> Result<()> {
        let input = self.page.session.element("the file input", "return document.getElementById('log')", &[])?;
        self.page.session.type_into(&input, &log.display().to_string())?;
        self.page.wait("the file", "return document.getElementById('log').files.length").map(drop)
    }

    /// Loads the app and has it read a small text.
    pub fn warm(&self) -> Result<()> {
        self.call("warm", &[]).map(drop)
    }

    /// One of the functions of `bench.js`.
    pub fn call(&self, name: &str, arguments: &[Value]) -> Result<Value> {
        let mut all = vec![json!(name)];
        all.extend_from_slice(arguments);
        self.page.session.script_async("const [name, ...rest] = arguments; return await bench[name](...rest)", &all)
    }

    /// The same where it returns a time in milliseconds.
    pub fn time(&self, name: &str) -> Result<f64> {
        match self.call(name, &[])?.as_f64() {
            Some(time) if time > 0.0 => Ok(time),
            Some(_) => bail!("`{name}` took no time at all"),
            None => None.with_context(|| format!("`{name}` returned no time")),
        }
    }
}
