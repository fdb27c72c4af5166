//! A browser window under control: `thirtyfour` behind calls that block, so that cases read from top to bottom.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::print::PrintParameters;
use thirtyfour::prelude::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::Runtime;

pub use thirtyfour::WebElement as Element;

use crate::engine::Engine;

/// How long a wait may take. A machine with much else to do is slow.
pub const DEADLINE: Duration = Duration::from_secs(20);

/// How long one command to the driver may take.
const LONGEST_COMMAND: Duration = Duration::from_secs(300);

/// How often a condition is looked at.
const INTERVAL: Duration = Duration::from_millis(25);

/// The runtime on which all sessions talk to their drivers; `None` where the system gives no threads.
static RUNTIME: LazyLock<Option<Runtime>> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().ok());

fn block_on<T>(work: impl Future<Output = WebDriverResult<T>>) -> Result<T> {
    RUNTIME.as_ref().context("no thread could be started")?.block_on(work).map_err(|error| {
        // The driver's own stack says nothing of the page.
        let told = error.to_string();
        let lines: Vec<&str> = told.split("Stacktrace").next().unwrap_or_default().lines().map(str::trim).collect();
        anyhow!("{}", lines.join(" "))
    })
}

/// A browser window.
#[derive(Debug)]
pub struct Session {
    driver: WebDriver,
    engine: Engine,
    version: String,
    // Removed after the browser has ended.
    _profile: Option<TempDir>,
}

impl Session {
    /// Opens a window by the driver at `address`; `profile` is removed with it.
    pub(crate) fn open_at(address: &str, engine: Engine, capabilities: Value, profile: Option<TempDir>) -> Result<Self> {
        let Value::Object(capabilities) = capabilities else { bail!("capabilities are an object") };
        let driver = block_on(WebDriver::builder(address, Capabilities::from(capabilities)).request_timeout(LONGEST_COMMAND).connect())
            .with_context(|| format!("{} does not start", engine.name()))?;
        let version = driver.capabilities().get("browserVersion").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self { driver, engine, version, _profile: profile })
    }

    /// The engine that shows the window.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The browser's version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// `thirtyfour`'s own handle, for what has no call here.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Lets asynchronous scripts take so long.
    pub fn script_timeout(&self, longest: Duration) -> Result<()> {
        block_on(self.driver.set_script_timeout(longest))
    }

    /// The size of the window.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        block_on(self.driver.set_window_rect(0, 0, width, height))
    }

    /// Loads a page and waits for its `load` event.
    pub fn open(&self, url: &str) -> Result<()> {
        block_on(self.driver.goto(url))
    }

    /// Does something in a frame of the page, by its place among the frames.
    pub fn in_frame<T>(&self, at: u16, work: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        block_on(self.driver.enter_frame(at))?;
        let result = work(self);
        block_on(self.driver.enter_default_frame())?;
        result
    }

    /// Runs the body of a function in the page.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        Ok(block_on(self.driver.execute(body, arguments.to_vec()))?.json().clone())
    }

    /// Runs the body of an asynchronous function in the page and waits for what it returns.
    pub fn script_async(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async function () {{ {body} }}).apply(null, [].slice.call(arguments, 0, -1))
                .then((value) => done({{ value }}), (error) => done({{ failed: String(error) }}));"
        );
        let answer = block_on(self.driver.execute_async(script, arguments.to_vec()))?;
        match answer.json()["failed"].as_str() {
            Some(message) => bail!("the script failed: {message}"),
            None => Ok(answer.json()["value"].clone()),
        }
    }

    /// Waits until a function in the page returns something true, and returns that. Fails after [`DEADLINE`].
    pub fn wait(&self, what: &str, body: &str, arguments: &[Value]) -> Result<Value> {
        until(what, || {
            let value = self.script(body, arguments)?;
            let is_false = value.is_null() || value == json!(false) || value == json!("") || value == json!(0);
            Ok((!is_false).then_some(value))
        })
    }

    /// The element that a function in the page returns, once it returns one.
    pub fn element(&self, what: &str, body: &str, arguments: &[Value]) -> Result<Element> {
        let value = self.wait(what, body, arguments)?;
        Element::from_json(value, self.driver.handle().clone()).with_context(|| format!("{what}: the script returned no element"))
    }

    /// Clicks in the middle of an element.
    pub fn click(&self, element: &Element) -> Result<()> {
        block_on(element.click())
    }

    /// Types into an element; for a file input, the paths of files by line.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<()> {
        block_on(element.send_keys(text))
    }

    /// Presses keys, all held down together, wherever the focus is.
    pub fn press(&self, keys: &[char]) -> Result<()> {
        let down = keys.iter().fold(self.driver.action_chain(), |chain, key| chain.key_down(*key));
        let chain = keys.iter().rev().fold(down, |chain, key| chain.key_up(*key));
        block_on(chain.perform())
    }

    /// Types characters, one after another, wherever the focus is.
    pub fn type_text(&self, text: &str) -> Result<()> {
        block_on(self.driver.action_chain().send_keys(text).perform())
    }

    /// The page as it would be printed, as PDF.
    pub fn print(&self) -> Result<Vec<u8>> {
        block_on(self.driver.print_page(PrintParameters::default()))
    }

    /// A command of Chromium's own protocol.
    pub fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        block_on(self.driver.cdp().send_raw(command, parameters))
    }

    /// What the browser wrote to its console since the last call. Only Chromium's driver tells; elsewhere the recorder in
    /// the page does, and this is empty.
    pub fn console(&self) -> Result<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let entries = block_on(self.driver.browser_log())?;
        Ok(entries.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)).collect())
    }

    /// A picture of what the window shows, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        block_on(self.driver.screenshot_as_png())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A browser that is gone needs no end.
        let _ = block_on(self.driver.clone().quit());
    }
}

/// Waits until `condition` gives a value. Fails after [`DEADLINE`], or at once where the condition fails.
pub fn until<T>(what: &str, mut condition: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let started = Instant::now();
    loop {
        if let Some(value) = condition()? {
            return Ok(value);
        }
        if started.elapsed() > DEADLINE {
            return Err(anyhow!("waited {} s in vain for {what}", DEADLINE.as_secs()));
        }
        std::thread::sleep(INTERVAL);
    }
}

/// Keys that have no character of their own.
pub mod keys {
    /// Tab.
    pub const TAB: char = '\u{E004}';
    /// Enter.
    pub const ENTER: char = '\u{E007}';
    /// Shift.
    pub const SHIFT: char = '\u{E008}';
    /// Arrow to the right.
    pub const RIGHT: char = '\u{E014}';
    /// Arrow down.
    pub const DOWN: char = '\u{E015}';
    /// The key that shortcuts begin with: Control, on macOS Command.
    pub const SHORTCUT: char = if cfg!(target_os = "macos") { '\u{E03D}' } else { '\u{E009}' };
}
