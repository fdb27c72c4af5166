//! A small WebDriver client (W3C protocol), enough for the browser tests.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use base64::Engine;
use serde_json::{Value, json};

use crate::process;
use crate::tools::Browser;

/// The key under which the protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long a command may take.
const LONGEST: Duration = Duration::from_secs(300);

/// A running driver program.
pub struct Driver {
    process: Child,
    address: String,
    agent: ureq::Agent,
}

impl Driver {
    /// Starts the program on a free port and waits until it is ready.
    pub fn start(browser: &Browser) -> Result<Self> {
        Self::start_with(browser, &[])
    }

    /// The same with more in the environment, which the browser inherits.
    pub fn start_with(browser: &Browser, environment: &[(&str, &str)]) -> Result<Self> {
        let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let process = Command::new(&browser.driver)
            .arg(format!("--port={port}"))
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", browser.driver.display()))?;
        let agent = ureq::Agent::config_builder().http_status_as_error(false).timeout_global(Some(LONGEST)).proxy(None).build().into();
        let driver = Self { process, address: format!("http://127.0.0.1:{port}"), agent };
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            if let Ok(status) = driver.get("/status")
                && status["ready"] == json!(true)
            {
                return Ok(driver);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("{} did not become ready", browser.driver.display())
    }

    /// The number of the process; the browser's are below it.
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    fn get(&self, path: &str) -> Result<Value> {
        value(self.agent.get(format!("{}{path}", self.address)).call()?)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let request = self.agent.post(format!("{}{path}", self.address)).content_type("application/json; charset=utf-8");
        value(request.send(body.to_string())?)
    }

    fn delete(&self, path: &str) -> Result<Value> {
        value(self.agent.delete(format!("{}{path}", self.address)).call()?)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What the driver answered, or its error.
fn value(mut response: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let text = response.body_mut().with_config().limit(256 << 20).read_to_string()?;
    let answer: Value = serde_json::from_str(&text).with_context(|| format!("the driver did not answer with JSON: {text}"))?;
    let value = answer["value"].clone();
    match value["error"].as_str() {
        None => Ok(value),
        Some(error) => Err(anyhow!("{error}: {}", value["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default())),
    }
}

/// An element of the page.
pub struct Element(String);

/// A browser window under control.
pub struct Session<'a> {
    driver: &'a Driver,
    path: String,
    /// Chromium's driver has commands that are not in the standard.
    pub is_chromium: bool,
    /// The browser's.
    pub version: String,
}

/// What a command says in a browser that does not have it.
pub const ONLY_CHROMIUM: &str = "the case needs Chromium's DevTools protocol";

impl<'a> Session<'a> {
    /// Opens a headless Chromium of the given size.
    pub fn chromium(driver: &'a Driver, browser: &Browser, (width, height): (u32, u32), more: &[&str]) -> Result<Self> {
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-search-engine-choice-screen".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!("--window-size={width},{height}"),
        ];
        arguments.extend(more.iter().map(|argument| (*argument).to_owned()));
        if cfg!(target_os = "linux") && process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
            // Chromium's sandbox refuses to start as root.
            arguments.push("--no-sandbox".to_owned());
        }
        let mut options = json!({ "args": arguments });
        if let Some(binary) = &browser.binary {
            options["binary"] = json!(binary);
        }
        let capabilities = json!({
            "capabilities": {
                "alwaysMatch": {
                    "goog:chromeOptions": options,
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "unhandledPromptBehavior": "dismiss"
                }
            }
        });
        let mut session = Self::with(driver, &capabilities)?;
        session.is_chromium = true;
        Ok(session)
    }

    /// Opens any other browser.
    pub fn with(driver: &'a Driver, capabilities: &Value) -> Result<Self> {
        let answer = driver.post("/session", capabilities)?;
        let id = answer["sessionId"].as_str().context("the driver opened no session")?;
        let version = answer["capabilities"]["browserVersion"].as_str().unwrap_or_default().to_owned();
        Ok(Self { driver, path: format!("/session/{id}"), is_chromium: false, version })
    }

    /// Lets asynchronous scripts take longer than the 30 seconds of the standard.
    pub fn patient(&self) -> Result<()> {
        self.post("/timeouts", &json!({ "script": (LONGEST - Duration::from_secs(20)).as_millis() as u64 })).map(drop)
    }

    /// The size of the window.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("/window/rect", &json!({ "width": width, "height": height })).map(drop)
    }

    fn get(&self, path: &str) -> Result<Value> {
        self.driver.get(&format!("{}{path}", self.path))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.driver.post(&format!("{}{path}", self.path), body)
    }

    /// Loads a page and waits for its `load` event.
    pub fn open(&self, url: &str) -> Result<()> {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// Runs the body of a function in the page.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Runs the body of an asynchronous function in the page and waits for what it returns.
    pub fn script_async(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async function () {{ {body} }}).apply(null, [].slice.call(arguments, 0, -1))
                .then((value) => done({{ value }}), (error) => done({{ failed: String(error) }}));"
        );
        let answer = self.post("/execute/async", &json!({ "script": script, "args": arguments }))?;
        match answer["failed"].as_str() {
            Some(message) => bail!("the script failed: {message}"),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Waits until a function in the page returns something true, and returns that.
    pub fn wait(&self, what: &str, body: &str, arguments: &[Value]) -> Result<Value> {
        const LONGEST: Duration = Duration::from_secs(10);
        let started = Instant::now();
        loop {
            let value = self.script(body, arguments)?;
            let is_false = value.is_null() || value == json!(false) || value == json!("") || value == json!(0);
            if !is_false {
                return Ok(value);
            }
            if started.elapsed() > LONGEST {
                bail!("waited {} s in vain for {what}", LONGEST.as_secs());
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// The element that a function in the page returns.
    pub fn element(&self, what: &str, body: &str, arguments: &[Value]) -> Result<Element> {
        let value = self.wait(what, body, arguments)?;
        value[ELEMENT].as_str().map(|id| Element(id.to_owned())).with_context(|| format!("{what}: the script returned no element"))
    }

    /// Clicks in the middle of an element.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into an element; for a file input, the paths of files by line.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<()> {
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Presses keys, all held down together, wherever the focus is.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] })).map(drop)
    }

    /// Types characters, one after another, wherever the focus is.
    pub fn type_text(&self, text: &str) -> Result<()> {
        let keys = text.chars().flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })));
        let actions: Vec<Value> = keys.collect();
        self.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] })).map(drop)
    }

    /// The page as it would be printed, as PDF.
    pub fn print(&self) -> Result<Vec<u8>> {
        let paper = self.post("/print", &json!({}))?;
        let text = paper.as_str().context("the driver printed nothing")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(text)?)
    }

    /// A command of Chromium's own protocol.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        if !self.is_chromium {
            bail!(ONLY_CHROMIUM);
        }
        self.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// What the browser wrote to its console since the last call. Others than Chromium do not
    /// tell; there the recorder in the test page does.
    pub fn console(&self) -> Result<Vec<String>> {
        if !self.is_chromium {
            return Ok(Vec::new());
        }
        let entries = self.post("/se/log", &json!({ "type": "browser" }))?;
        Ok(entries
            .as_array()
            .into_iter()
            .flatten()
            .map(|entry| format!("{}: {}", entry["level"].as_str().unwrap_or_default(), entry["message"].as_str().unwrap_or_default()))
            .collect())
    }

    /// A picture of what the window shows, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let picture = self.get("/screenshot")?;
        let text = picture.as_str().context("the driver took no picture")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(text)?)
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        let _ = self.driver.delete(&self.path);
    }
}

/// Keys that have no character of their own.
pub mod keys {
    pub const CONTROL: &str = "\u{E009}";
    pub const COMMAND: &str = "\u{E03D}";
    pub const TAB: &str = "\u{E004}";
    pub const ENTER: &str = "\u{E007}";
    pub const SHIFT: &str = "\u{E008}";
    pub const RIGHT: &str = "\u{E014}";
    pub const DOWN: &str = "\u{E015}";

    /// The key that shortcuts begin with.
    pub const SHORTCUT: &str = if cfg!(target_os = "macos") { COMMAND } else { CONTROL };
}
