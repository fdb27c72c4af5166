//! Installs the programs that the other commands need.
//!
//! A program on PATH in the right version is used as it is. What is missing goes where cargo and rustup put it by default, so
//! that another clone of the project finds it. Packages of npm lie in the clone, as usual, and come from npm's cache the second
//! time. On Debian, apt installs browsers and their drivers.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xshell::{Cmd, Shell, cmd};

use crate::project::{self, WASM};

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";
/// What tells the sizes of functions.
pub const TWIGGY: &str = "0.8.0";
const OLDEST_NODE: u32 = 20;

/// axe-core, accessibility-checker, the virtual screen reader, binaryen (wasm-opt), esbuild and html-validate, by version and hash.
pub const NPM_LOCK: &str = include_str!("../node/package-lock.json");

/// Everything that a release build needs.
pub fn for_build() -> Result<()> {
    let sh = project::shell()?;
    wasm_target(&sh)?;
    cargo_tool("trunk", "trunk", TRUNK)?;
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &project::locked_version("wasm-bindgen")?)?;
    if [&ESBUILD, &WASM_OPT].iter().all(|tool| tool.on_path().is_some()) { Ok(()) } else { npm_packages() }
}

/// axe-core, Chromium and its driver. `CHROME` and `CHROMEDRIVER` name others than those on PATH.
pub fn for_browser() -> Result<()> {
    npm_packages()?;
    let there = || {
        // On Windows and macOS the driver knows where Chrome is installed.
        let browser = cfg!(any(windows, target_os = "macos"))
            || named("CHROME")
            || ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"].into_iter().any(is_there);
        browser && (named("CHROMEDRIVER") || is_there("chromedriver"))
    };
    apt_unless(there, &["chromium", "chromium-driver"])?;
    ensure!(
        there(),
        "the browser cases need Chromium, Chrome or Edge and its chromedriver on PATH (or their paths in CHROME and CHROMEDRIVER): https://googlechromelabs.github.io/chrome-for-testing/"
    );
    Ok(())
}

/// Firefox and its driver. `FIREFOX` and `GECKODRIVER` name others than those on PATH.
pub fn for_firefox() -> Result<()> {
    let there = || named("FIREFOX") || is_there("firefox-esr") || is_there("firefox");
    apt_unless(there, &["firefox-esr"])?;
    ensure!(there(), "Firefox is missing: https://www.mozilla.org/firefox/");
    if named("GECKODRIVER") || is_there("geckodriver") { Ok(()) } else { cargo_tool("geckodriver", "geckodriver", GECKODRIVER) }
}

/// WebKitGTK's own browser, its driver and a screen for it.
pub fn for_webkit() -> Result<()> {
    ensure!(cfg!(target_os = "linux"), "WebKitGTK is there on Linux alone");
    let there = || is_there("WebKitWebDriver") && is_there("Xvfb");
    apt_unless(there, &["webkit2gtk-driver", "xvfb"])?;
    ensure!(there(), "WebKitWebDriver or Xvfb is missing (Debian: webkit2gtk-driver, xvfb)");
    Ok(())
}

/// Dictionaries and Python, where apt is there; what is missing elsewhere the crate `languages` says by itself.
pub fn for_languages() -> Result<()> {
    let dictionaries = ["de-de", "en-us", "es", "fr", "it", "ko", "pt-br", "ru"].map(|language| format!("hunspell-{language}"));
    let mut packages = vec!["hunspell", "python3-venv"];
    packages.extend(dictionaries.iter().map(String::as_str));
    let there = || is_there("hunspell") && is_there("python3") && Path::new("/usr/share/hunspell/ko_KR.dic").is_file();
    apt_unless(there, &packages)
}

/// All engines; says which cannot be had.
pub fn for_every_engine() {
    for set_up in [for_browser, for_firefox, for_webkit] {
        set_up().unwrap_or_else(|error| println!("{error:#}"));
    }
}

/// A program that npm has, too.
pub struct NpmTool {
    program: &'static str,
    package: &'static str,
}

/// Makes scripts and style sheets shorter, and bundles scripts.
pub const ESBUILD: NpmTool = NpmTool { program: "esbuild", package: "esbuild" };
/// Makes the module smaller.
pub const WASM_OPT: NpmTool = NpmTool { program: "wasm-opt", package: "binaryen" };

impl NpmTool {
    /// The program on PATH in the locked version, else the script from npm for Node.js.
    pub fn command<'a>(&self, sh: &'a Shell) -> Result<Cmd<'a>> {
        if let Some(program) = self.on_path() {
            return Ok(sh.cmd(program));
        }
        let script = project::node_modules().join(self.package).join("bin").join(self.program);
        ensure!(script.is_file(), "{} is not set up (`cargo xtask setup`)", self.program);
        Ok(sh.cmd("node").arg(script))
    }

    /// Whether it can be started; says so where it cannot.
    pub fn is_set_up(&self) -> bool {
        let started = project::shell().and_then(|sh| self.command(&sh).map(drop));
        started.map_err(|error| println!("{error:#}: what it makes is left out or larger")).is_ok()
    }

    fn on_path(&self) -> Option<PathBuf> {
        let lock: Value = serde_json::from_str(NPM_LOCK).ok()?;
        let version = lock["packages"][format!("node_modules/{}", self.package)]["version"].as_str()?;
        // wasm-opt tells its first number alone.
        find_version(self.program, &[version, version.trim_end_matches(".0")])
    }
}

/// Where the compiler is installed.
pub fn compiler_directory() -> Result<PathBuf> {
    let sh = project::shell()?;
    Ok(cmd!(sh, "rustc --print sysroot").quiet().read()?.into())
}

fn wasm_target(sh: &Shell) -> Result<()> {
    let library = cmd!(sh, "rustc --print target-libdir --target {WASM}").quiet().read()?;
    if Path::new(&library).is_dir() {
        return Ok(());
    }
    cmd!(sh, "rustup target add {WASM}")
        .run()
        .with_context(|| format!("the compiler's target {WASM} is missing, and rustup could not install it"))
}

/// A program from crates.io, built where it is not there in `version`.
pub fn cargo_tool(program: &str, package: &str, version: &str) -> Result<()> {
    if find_version(program, &[version]).is_some() {
        return Ok(());
    }
    let sh = project::shell()?;
    println!("Building {package} {version} from its sources (this may take several minutes)");
    cmd!(sh, "cargo install --locked {package}@{version}")
        .run()
        .with_context(|| format!("{program} {version} is missing, and `cargo install {package}@{version}` failed"))
}

/// The npm packages, installed without running any of their scripts.
pub fn npm_packages() -> Result<()> {
    let sh = project::shell()?;
    let node = cmd!(sh, "node --version").quiet().read().unwrap_or_default();
    let major = node.trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    ensure!(major >= Some(OLDEST_NODE), "Node.js {OLDEST_NODE} or later is missing: https://nodejs.org/");
    once(&project::node_modules().join("installed-package-lock.json"), NPM_LOCK, || {
        let (npm, folder) = (npm()?, project::root().join("xtask/node"));
        cmd!(sh, "{npm} ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error --prefix {folder}")
            .run()
            .context("axe-core, binaryen or esbuild is missing, and `npm ci` failed")
    })
}

/// npm, which is a script with an ending on some systems.
pub fn npm() -> Result<PathBuf> {
    find("npm").context("npm is missing; it comes with Node.js: https://nodejs.org/")
}

/// Installs what a file says is installed, unless it says so already.
pub fn once(mark: &Path, wanted: &str, install: impl FnOnce() -> Result<()>) -> Result<()> {
    if fs_err::read_to_string(mark).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    install()?;
    // Written last: an installation that was broken off begins anew.
    project::write(mark, wanted)
}

/// The path of a program that says it is of one of these versions.
fn find_version(program: &str, versions: &[&str]) -> Option<PathBuf> {
    let (sh, path) = (project::shell().ok()?, find(program)?);
    let told = cmd!(sh, "{path} --version").quiet().ignore_stderr().read().ok()?;
    told.split_whitespace().any(|word| versions.contains(&word.trim_start_matches('v'))).then_some(path)
}

/// The path of a program, with the ending that the system gives programs.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = project::shell().ok()?.var_os("PATH");
    which::which_in(program, path, project::root()).ok()
}

fn is_there(program: &str) -> bool {
    find(program).is_some()
}

/// Whether a variable of the environment names a file.
fn named(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|path| Path::new(&path).is_file())
}

/// Installs packages of Debian where something is missing and apt is there.
fn apt_unless(there: impl Fn() -> bool, packages: &[&str]) -> Result<()> {
    if there() || !is_there("apt-get") {
        return Ok(());
    }
    println!("Installing {} with apt", packages.join(" and "));
    let sh = project::shell()?;
    sh.set_var("DEBIAN_FRONTEND", "noninteractive");
    let is_root = cmd!(sh, "id -u").quiet().read().is_ok_and(|id| id == "0");
    let sudo: &[&str] = if is_root { &[] } else { &["sudo", "--preserve-env=DEBIAN_FRONTEND"] };
    let apt = |arguments: &[&str]| {
        let words = [sudo, &["apt-get", "-y", "-q"], arguments].concat();
        let (program, arguments) = words.split_first().context("no program")?;
        Ok::<(), anyhow::Error>(cmd!(sh, "{program} {arguments...}").run()?)
    };
    let install = [&["install", "--no-install-recommends"], packages].concat();
    // The package lists of a fresh machine are empty or old.
    if apt(&install).or_else(|_| apt(&["update"]).and_then(|()| apt(&install))).is_err() {
        bail!("apt could not install {}; install them and start again", packages.join(" and "));
    }
    Ok(())
}
