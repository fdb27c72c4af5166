//! `cargo xtask engines`: the browser cases in Chromium, Firefox and WebKitGTK, on the `dist/` that
//! is there.
//!
//! Firefox and WebKit give WebDriver no console; the recorder in the test page stands in for it.
//! Cases that need Chromium's own protocol run in Chromium alone.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::browser::{self, Tally};
use crate::process::{self, command};
use crate::tools::{self, Browser};
use crate::webdriver::{Driver, Session};
use crate::{bundle, project};

/// A browser's engine.
#[derive(Clone, Copy, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// What an engine cannot do, and why: part of the case's name, the reason.
    fn not_here(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Chromium => &[],
            Self::Firefox => &[("a large paste", "Firefox puts no data into a paste event that a script makes")],
            Self::WebKit => &[("printing", "the driver of WebKitGTK cannot print")],
        }
    }

    fn browser(self) -> Result<Browser> {
        match self {
            Self::Chromium => tools::chromium(),
            Self::Firefox => firefox(),
            Self::WebKit => webkit(),
        }
    }
}

/// A driver that is ready to open windows of one engine.
pub struct Seat {
    engine: Engine,
    browser: Browser,
    pub driver: Driver,
    // Ends after the driver.
    _screen: Option<Screen>,
}

impl Seat {
    /// Sets up what is missing and starts the driver.
    pub fn take(engine: Engine) -> Result<Self> {
        let browser = engine.browser()?;
        let screen = if engine == Engine::WebKit { Some(Screen::start()?) } else { None };
        let mut environment = vec![("NO_PROXY", "127.0.0.1,localhost"), ("no_proxy", "127.0.0.1,localhost"), ("NO_AT_BRIDGE", "1")];
        if let Some(screen) = &screen {
            environment.extend([("DISPLAY", screen.name.as_str()), ("GDK_BACKEND", "x11"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1")]);
        }
        let driver = Driver::start_with(&browser, &environment)?;
        Ok(Self { engine, browser, driver, _screen: screen })
    }

    /// The engine's name.
    pub fn name(&self) -> &'static str {
        self.engine.name()
    }

    /// Opens a window. The drivers of Firefox and WebKitGTK hold one at a time.
    pub fn session(&self) -> Result<Session<'_>> {
        let binary = self.browser.binary.as_ref();
        let own = match self.engine {
            Engine::Chromium => return Session::chromium(&self.driver, &self.browser, (1280, 900), &[]),
            Engine::Firefox => json!({ "moz:firefoxOptions": {
                "binary": binary,
                "args": ["-headless"],
                // As readers have it; the driver lets pages of a disk load modules.
                "prefs": { "security.fileuri.strict_origin_policy": true },
            } }),
            Engine::WebKit => json!({ "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] } }),
        };
        let session = Session::with(&self.driver, &json!({ "capabilities": { "alwaysMatch": own } }))?;
        session.resize(1280, 900)?;
        Ok(session)
    }
}

/// Runs the cases whose name contains `only` in every engine and prints a table.
pub fn run(only: Option<&str>) -> Result<()> {
    tools::for_build()?;
    if !project::dist().join("setup-readiness.js").is_file() {
        bundle::build()?;
    }
    let mut table = vec![];
    let mut broken = 0;
    for engine in Engine::ALL {
        println!("== {}", engine.name());
        match in_engine(engine, only) {
            Ok(Tally { version, passed, failed, skipped }) => {
                broken += failed;
                table.push(format!("{:<10}  {passed} passed, {failed} failed, {skipped} not possible there  ({version})", engine.name()));
            }
            // What cannot be had on this machine is no fault of the project.
            Err(error) => table.push(format!("{:<10}  not run: {error:#}", engine.name())),
        }
    }
    println!("\n{}", table.join("\n"));
    if broken > 0 {
        bail!("{broken} cases failed");
    }
    Ok(())
}

fn in_engine(engine: Engine, only: Option<&str>) -> Result<Tally> {
    let seat = Seat::take(engine)?;
    browser::run_in(|| seat.session(), engine.not_here(), only)
}

fn firefox() -> Result<Browser> {
    tools::for_firefox()?;
    let binary = ["firefox-esr", "firefox"].into_iter().find_map(tools::find).context("Firefox is missing")?;
    Ok(Browser { binary: Some(binary), driver: tools::find("geckodriver").context("geckodriver was not built")? })
}

fn webkit() -> Result<Browser> {
    tools::for_webkit()?;
    Ok(Browser { binary: Some(mini_browser()?), driver: tools::find("WebKitWebDriver").context("WebKitWebDriver is missing")? })
}

/// WebKitGTK's own browser, which lies outside of `PATH`.
fn mini_browser() -> Result<PathBuf> {
    let libraries =
        [format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH), "/usr/libexec".into(), "/usr/lib64".into(), "/usr/lib".into()];
    libraries
        .iter()
        .flat_map(|directory| ["4.1", "4.0"].map(|version| PathBuf::from(format!("{directory}/webkit2gtk-{version}/MiniBrowser"))))
        .find(|path| path.is_file())
        .context("WebKitGTK's MiniBrowser is missing (Debian: webkit2gtk-driver brings it)")
}

/// A screen that nobody looks at.
struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    fn start() -> Result<Self> {
        let program = process::find("Xvfb").context("Xvfb is missing (Debian: xvfb)")?;
        let mut process = command(program)
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        let mut number = String::new();
        let answer = process.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut number));
        let screen = Self { process, name: format!(":{}", number.trim()) };
        match answer {
            Some(Ok(read)) if read > 0 => Ok(screen),
            _ => bail!("Xvfb did not start"),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
