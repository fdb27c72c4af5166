//! The page in which is measured: nothing in it but the element and a way to choose a file.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::project;
use crate::serve::{STRICT_POLICY, Server, Site};
use crate::webdriver::Session;

/// Where the element's files come from.
#[derive(Clone, Copy, PartialEq)]
pub enum Origin {
    /// The page's own: the engine runs in a worker.
    Same,
    /// Another one: no worker can run, the page does the work in slices.
    Other,
}

/// The page in a window.
pub struct Stage<'a> {
    pub session: Session<'a>,
    server: Server,
    /// Sends the files that come from another origin.
    _other: Server,
}

impl<'a> Stage<'a> {
    /// Loads the page.
    pub fn open(session: Session<'a>, origin: Origin, attributes: &str) -> Result<Self> {
        let mut other = Site::default();
        other.mount("/", &project::dist());
        other.header("Access-Control-Allow-Origin", "*");
        let other = Server::start(other, 0)?;

        let mut site = Site::default();
        site.mount("/", &project::root().join("xtask/bench"));
        site.mount("/dist/", &project::dist());
        let (loader, policy) = match origin {
            Origin::Same => ("/dist/setup-readiness.js".to_owned(), STRICT_POLICY.to_owned()),
            Origin::Other => {
                let from = other.origin();
                let policy = STRICT_POLICY
                    .replace("script-src 'self'", &format!("script-src 'self' {from}"))
                    .replace("connect-src 'self'", &format!("connect-src 'self' {from}"));
                (format!("{from}/setup-readiness.js"), policy)
            }
        };
        site.fill("__LANG__", "en");
        site.fill("__LOADER__", &loader);
        site.fill("__ATTRIBUTES__", attributes);
        site.header("Content-Security-Policy", &policy);
        let server = Server::start(site, 0)?;
        session.patient()?;
        session.open(&format!("{}/page.html", server.origin()))?;
        Ok(Self { session, server, _other: other })
    }

    /// What was fetched of `dist/` so far, by name, each once.
    pub fn fetched(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for path in self.server.requests() {
            if let Some(name) = path.strip_prefix("/dist/")
                && !names.iter().any(|known| known == name)
            {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// Chooses a file as a reader does: the page gets the file on the disk, not its content.
    pub fn choose(&self, log: &Path) -> Result<()> {
        let input = self.session.element("the file input", "return document.getElementById('log')", &[])?;
        self.session.type_into(&input, &log.display().to_string())?;
        self.session.wait("the file", "return document.getElementById('log').files.length", &[]).map(drop)
    }

    /// Loads the app and starts the engine.
    pub fn warm(&self) -> Result<()> {
        self.call("warm", &[]).map(drop)
    }

    /// One of the functions of `bench.js`.
    pub fn call(&self, name: &str, arguments: &[Value]) -> Result<Value> {
        let mut all = vec![json!(name)];
        all.extend_from_slice(arguments);
        self.session.script_async("const [name, ...rest] = arguments; return await bench[name](...rest)", &all)
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
