//! Installs the programs that the other commands need.
//!
//! A program on PATH in the right version is used as it is. What is missing goes where cargo, rustup and npm put it by
//! default, so that another clone of the project finds it; on Debian, apt installs browsers and their drivers.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Shell, cmd};

use crate::project;

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";
const OLDEST_NODE: u32 = 20;
const WASM: &str = "wasm32-unknown-unknown";

/// axe-core, binaryen (wasm-opt) and esbuild, by version and hash.
pub const NPM_LOCK: &str = include_str!("../node/package-lock.json");

/// Everything that a release build needs.
pub fn for_build() -> Result<()> {
    let sh = project::shell()?;
    wasm_target(&sh)?;
    cargo_tool("trunk", "trunk", TRUNK)?;
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &project::locked_version("wasm-bindgen")?)?;
    npm_packages(&sh)
}

/// Chromium and its driver. `CHROME` and `CHROMEDRIVER` name others than those on PATH.
pub fn for_browser() -> Result<()> {
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

/// wasm-opt as a script for Node.js, where it is installed.
pub fn wasm_opt() -> Option<PathBuf> {
    node_script("binaryen/bin/wasm-opt")
}

/// esbuild as a script for Node.js, where it is installed.
pub fn esbuild() -> Option<PathBuf> {
    node_script("esbuild/bin/esbuild")
}

fn node_script(path: &str) -> Option<PathBuf> {
    Some(project::node_modules().join(path)).filter(|script| script.is_file())
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
    let sh = project::shell()?;
    let there = find(program).is_some_and(|path| {
        let told = cmd!(sh, "{path} --version").quiet().ignore_stderr().read().unwrap_or_default();
        told.split_whitespace().any(|word| word.trim_start_matches('v') == version)
    });
    if there {
        return Ok(());
    }
    println!("Building {package} {version} from its sources (this may take several minutes)");
    cmd!(sh, "cargo install --locked {package}@{version}")
        .run()
        .with_context(|| format!("{program} {version} is missing, and `cargo install {package}@{version}` failed"))
}

/// The npm packages, installed without running any of their scripts.
fn npm_packages(sh: &Shell) -> Result<()> {
    let node = cmd!(sh, "node --version")
        .quiet()
        .read()
        .with_context(|| format!("Node.js {OLDEST_NODE} or later is missing: https://nodejs.org/"))?;
    let major = node.trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    ensure!(major >= OLDEST_NODE, "Node.js {OLDEST_NODE} or later is needed, and this is {node}: https://nodejs.org/");
    let installed = project::node_modules().join("installed-package-lock.json");
    if std::fs::read_to_string(&installed).is_ok_and(|lock| lock == NPM_LOCK) {
        return Ok(());
    }
    let npm = find("npm").context("npm is missing; it comes with Node.js")?;
    let folder = project::root().join("xtask/node");
    cmd!(sh, "{npm} ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error --prefix {folder}").run()?;
    // Written last: an installation that was broken off begins anew.
    project::write(&installed, NPM_LOCK)
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
