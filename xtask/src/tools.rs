//! Sets up the tools that the other commands need.
//!
//! What is there in the right version is used as it is. What is missing goes into Cargo's
//! target directory, never into the user's home, except for the compiler's own target and, on
//! Debian, a browser with its driver.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::process::{self, command};
use crate::project;

const TRUNK: &str = "0.21.14";
/// wasm-opt and axe-core, by version and hash.
const NPM_MANIFEST: &str = include_str!("../node/package.json");
pub const NPM_LOCK: &str = include_str!("../node/package-lock.json");
const OLDEST_NODE: u32 = 20;

/// Everything that a release build needs.
pub fn for_build() -> Result<()> {
    wasm_target()?;
    library_sources();
    cargo_tool("trunk", "trunk", TRUNK)?;
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &project::locked_version("wasm-bindgen")?)?;
    npm_packages()
}

/// A browser and the program that drives it.
pub struct Browser {
    /// The browser itself; `None` lets the driver choose.
    pub binary: Option<PathBuf>,
    /// The WebDriver server.
    pub driver: PathBuf,
}

/// A Chromium and its driver.
pub fn for_browser() -> Result<Browser> {
    if let Some(browser) = find_browser() {
        return Ok(browser);
    }
    if process::find("apt-get").is_some() {
        apt_install(&["chromium", "chromium-driver"])?;
        if let Some(browser) = find_browser() {
            return Ok(browser);
        }
    }
    bail!(
        "the browser tests need Chromium, Chrome or Edge and its chromedriver in PATH (or their paths in CHROME and CHROMEDRIVER): https://googlechromelabs.github.io/chrome-for-testing/"
    )
}

/// wasm-opt as a Node.js script, where it is installed.
pub fn wasm_opt() -> Option<PathBuf> {
    let script = project::node_modules().join("binaryen/bin/wasm-opt");
    script.is_file().then_some(script)
}

/// terser as a Node.js script, where it is installed.
pub fn terser() -> Option<PathBuf> {
    let script = project::node_modules().join("terser/bin/terser");
    script.is_file().then_some(script)
}

fn wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let library = process::output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if PathBuf::from(library.trim()).is_dir() {
        return Ok(());
    }
    println!("Installing the compiler's target {TARGET}");
    process::run(command("rustup").args(["target", "add", TARGET]))
        .context("the target wasm32-unknown-unknown is missing, and rustup could not install it")
}

/// Where the compiler is installed.
pub fn compiler_directory() -> Option<PathBuf> {
    process::output(command("rustc").args(["--print", "sysroot"])).ok().map(|path| PathBuf::from(path.trim()))
}

/// The linker that comes with the compiler.
pub fn linker() -> Option<PathBuf> {
    let hosts = project::entries(&compiler_directory()?.join("lib/rustlib")).ok()?;
    let name = format!("rust-lld{}", std::env::consts::EXE_SUFFIX);
    hosts.into_iter().map(|host| host.join("bin").join(&name)).find(|path| path.is_file())
}

/// Whether the sources of Rust's standard library are there, from which it is compiled for size.
pub fn standard_library_sources() -> bool {
    compiler_directory().is_some_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

/// The modules can be built without them, but stay larger.
fn library_sources() {
    if !standard_library_sources() {
        println!("Installing the sources of Rust's standard library");
        if let Err(error) = process::run(command("rustup").args(["component", "add", "rust-src"])) {
            println!("{error:#}");
        }
    }
}

/// A program from crates.io, built where it is not there in `version`.
pub fn cargo_tool(program: &str, package: &str, version: &str) -> Result<()> {
    let there = process::find(program)
        .and_then(|path| process::version_of(&path))
        .is_some_and(|text| text.split_whitespace().any(|word| word.trim_start_matches('v') == version));
    if there {
        return Ok(());
    }
    println!("Building {package} {version} from its sources (this may take several minutes)");
    let tools = project::tools();
    process::run(
        command("cargo")
            .args(["install", "--locked", "--force", "--root"])
            .arg(&tools)
            .arg("--target-dir")
            .arg(tools.with_file_name("tools-build"))
            .arg(format!("{package}@{version}")),
    )?;
    // Only the programs are needed from here on.
    let _ = std::fs::remove_dir_all(tools.with_file_name("tools-build"));
    Ok(())
}

/// The npm packages, installed without running any of their scripts.
fn npm_packages() -> Result<()> {
    let node = process::find("node")
        .and_then(|path| process::version_of(&path))
        .with_context(|| format!("Node.js {OLDEST_NODE} or later is missing: https://nodejs.org/"))?;
    let major: u32 = node.trim_start_matches('v').split('.').next().and_then(|text| text.parse().ok()).unwrap_or(0);
    if major < OLDEST_NODE {
        bail!("Node.js {OLDEST_NODE} or later is needed, and this is {node}: https://nodejs.org/");
    }
    let prefix = project::node();
    let lock = prefix.join("package-lock.json");
    if project::node_modules().is_dir() && std::fs::read_to_string(&lock).is_ok_and(|text| text == NPM_LOCK) {
        return Ok(());
    }
    println!("Installing wasm-opt, terser and axe-core from npm");
    let npm = process::find("npm").context("npm is missing; it comes with Node.js")?;
    project::write(&prefix.join("package.json"), NPM_MANIFEST)?;
    project::write(&lock, NPM_LOCK)?;
    let installed =
        process::run(command(npm).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&prefix));
    if installed.is_err() {
        // What was broken off begins anew the next time.
        let _ = std::fs::remove_file(&lock);
    }
    installed
}

fn find_browser() -> Option<Browser> {
    let driver = from_environment("CHROMEDRIVER")
        .or_else(|| {
            // A directory on GitHub's runners.
            from_environment("CHROMEWEBDRIVER").map(|directory| directory.join(format!("chromedriver{}", std::env::consts::EXE_SUFFIX)))
        })
        .filter(|path| path.is_file())
        .or_else(|| process::find("chromedriver"))?;
    let binary = from_environment("CHROME").or_else(|| {
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"].into_iter().find_map(process::find)
    });
    if binary.is_some() || cfg!(windows) || cfg!(target_os = "macos") {
        // There the driver knows where Chrome is installed.
        return Some(Browser { binary, driver });
    }
    None
}

fn from_environment(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

pub fn apt_install(packages: &[&str]) -> Result<()> {
    println!("Installing {} with apt", packages.join(" and "));
    let is_root = process::output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let apt = |arguments: &[&str]| {
        let mut apt = if is_root {
            command("apt-get")
        } else {
            let mut sudo = command("sudo");
            sudo.arg("apt-get");
            sudo
        };
        apt.env("DEBIAN_FRONTEND", "noninteractive").args(["-y", "-q"]).args(arguments);
        process::run(&mut apt)
    };
    let mut install = vec!["install", "--no-install-recommends"];
    install.extend(packages);
    let installed = apt(&install).or_else(|_| {
        // The package lists of a fresh machine are empty or old.
        apt(&["update"])?;
        apt(&install)
    });
    installed.with_context(|| format!("apt could not install {}; install them and start again", packages.join(" and ")))
}
