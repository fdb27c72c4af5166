//! The three engines: how a browser and its driver are found, started and told to open a window.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::session::{Session, until};

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, Chrome or Edge.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK's MiniBrowser.
    WebKit,
}

/// For a network without a way out: nothing that the browser would fetch for itself. Containers let no sandbox start; all
/// pages are our own.
const CHROMIUM_FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
];

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// The driver's program. `CHROMEDRIVER`, `GECKODRIVER` and `WEBKITDRIVER` name others than those on PATH.
    fn driver(self) -> Result<PathBuf> {
        let (variable, program) = match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        from_environment(variable)
            .or_else(|| on_path(&[program]))
            .with_context(|| format!("{program} is missing; `cargo xtask engines` installs it"))
    }

    /// The browser; `None` lets the driver choose. `CHROME`, `FIREFOX` and `MINIBROWSER` name others.
    fn browser(self) -> Result<Option<PathBuf>> {
        match self {
            Self::Chromium => {
                let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
                Ok(from_environment("CHROME").or_else(|| on_path(&names)))
            }
            Self::Firefox => Ok(from_environment("FIREFOX").or_else(|| on_path(&["firefox-esr", "firefox"]))),
            Self::WebKit => from_environment("MINIBROWSER").or_else(mini_browser).map(Some).context("WebKitGTK's MiniBrowser is missing"),
        }
    }
}

impl FromStr for Engine {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|engine| engine.name().eq_ignore_ascii_case(name) || (*engine == Self::WebKit && name.eq_ignore_ascii_case("webkit")))
            .with_context(|| format!("no engine is called `{name}`: chromium, firefox, webkit"))
    }
}

/// A driver that runs and opens windows of one engine; it ends when it is dropped.
#[derive(Debug)]
pub struct Driver {
    engine: Engine,
    address: String,
    process: Child,
    // Ends after the driver.
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens. Fails where the browser or its driver is
    /// missing.
    pub fn start(engine: Engine) -> Result<Self> {
        let driver = engine.driver()?;
        engine.browser()?;
        let screen = if engine == Engine::WebKit { Some(Screen::start()?) } else { None };
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = Command::new(&driver);
        command.arg(format!("--port={port}")).env("NO_AT_BRIDGE", "1");
        if let Some(screen) = &screen {
            command.envs([("DISPLAY", screen.name.as_str()), ("GDK_BACKEND", "x11"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1")]);
        }
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", driver.display()))?;
        let running = Self { engine, address: format!("http://127.0.0.1:{port}"), process, _screen: screen };
        until(&format!("{} to listen", driver.display()), || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()))?;
        Ok(running)
    }

    /// The engine whose windows it opens.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The number of the driver's process; the browser's are below it.
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    /// Opens a window with a profile of its own, 1280 by 900. The drivers of Firefox and WebKitGTK hold one at a time.
    pub fn open(&self) -> Result<Session> {
        self.open_with(&[])
    }

    /// The same with further flags for the browser's command line.
    pub fn open_with(&self, flags: &[&str]) -> Result<Session> {
        let binary = self.engine.browser()?;
        let mut profile = None;
        let mut capabilities = match self.engine {
            Engine::Chromium => {
                let folder = profile.insert(tempfile::tempdir()?).path();
                let mut arguments: Vec<String> = CHROMIUM_FLAGS.iter().chain(flags).map(|flag| (*flag).to_owned()).collect();
                arguments.push("--window-size=1280,900".into());
                arguments.push(format!("--user-data-dir={}", folder.display()));
                json!({ "goog:chromeOptions": { "args": arguments }, "goog:loggingPrefs": { "browser": "ALL" } })
            }
            Engine::Firefox => {
                let arguments: Vec<&str> = ["-headless"].iter().chain(flags).copied().collect();
                // As readers have it; the driver lets pages of a disk load modules.
                json!({ "moz:firefoxOptions": { "args": arguments, "prefs": { "security.fileuri.strict_origin_policy": true } } })
            }
            Engine::WebKit => {
                let arguments: Vec<&str> = ["--automation"].iter().chain(flags).copied().collect();
                json!({ "webkitgtk:browserOptions": { "args": arguments } })
            }
        };
        if let (Some(binary), Some(options)) =
            (binary, capabilities.as_object_mut().and_then(|capabilities| capabilities.values_mut().next()))
        {
            options["binary"] = json!(binary);
        }
        let session = Session::open_at(&self.address, self.engine, capabilities, profile)?;
        if self.engine != Engine::Chromium {
            session.resize(1280, 900)?;
        }
        Ok(session)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An X server that shows nothing to anybody.
#[derive(Debug)]
struct Screen {
    process: Child,
    name: String,
}

impl Screen {
    fn start() -> Result<Self> {
        let program = on_path(&["Xvfb"]).context("Xvfb is missing; `cargo xtask engines` installs it")?;
        let mut process = Command::new(program)
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb")?;
        // It writes its number once it is ready.
        let mut number = String::new();
        let read = process.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut number));
        let screen = Self { process, name: format!(":{}", number.trim()) };
        match read {
            Some(Ok(length)) if length > 0 => Ok(screen),
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

/// WebKitGTK's own browser, which lies outside of PATH.
fn mini_browser() -> Option<PathBuf> {
    let libraries =
        [format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH), "/usr/libexec".into(), "/usr/lib64".into(), "/usr/lib".into()];
    libraries
        .iter()
        .flat_map(|folder| ["4.1", "4.0"].map(|version| Path::new(folder).join(format!("webkit2gtk-{version}/MiniBrowser"))))
        .find(|path| path.is_file())
}

fn from_environment(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn on_path(programs: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    programs.iter().find_map(|program| {
        std::env::split_paths(&path)
            .map(|folder| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
            .find(|file| file.is_file())
    })
}
