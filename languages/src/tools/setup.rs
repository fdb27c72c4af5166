//! Installs what the slow checks call, in the versions and by the hashes that `languages/tools/` fixes: packages of Python below
//! Cargo's target directory, packages of npm in the clone.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fs_err as fs;
use xshell::{Shell, cmd};

use crate::list::root;

const REQUIREMENTS: &str = include_str!("../../tools/python/requirements.txt");
const LOCK: &str = include_str!("../../tools/node/package-lock.json");

/// The folder of the tools' own files.
pub(super) fn folder() -> PathBuf {
    root().join("languages/tools")
}

/// Where something is written that nobody keeps.
pub(super) fn scratch() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |target| root().join(target));
    target.join("languages")
}

/// The path of a program of Python's packages; the first call installs them.
pub(super) fn python(program: &str) -> Result<PathBuf> {
    let home = scratch().join("python");
    let folder = home.join(if cfg!(windows) { "Scripts" } else { "bin" });
    once(&home.join("installed.txt"), REQUIREMENTS, || {
        let python = ["python3", "python"].into_iter().find_map(|name| which::which(name).ok());
        let python = python.context("Python 3 is missing (Debian: python3-venv; elsewhere https://www.python.org/)")?;
        println!("Installing packages of Python");
        let (sh, list) = (Shell::new()?, self::folder().join("python/requirements.txt"));
        cmd!(sh, "{python} -m venv {home}").quiet().run().context("Python has no venv (Debian: python3-venv)")?;
        let python = folder.join("python");
        cmd!(sh, "{python} -m pip install --quiet --disable-pip-version-check --require-hashes -r {list}").quiet().run()?;
        Ok(())
    })?;
    Ok(folder.join(program))
}

/// Node.js; the first call installs the packages.
pub(super) fn node() -> Result<PathBuf> {
    let node = which::which("node").context("Node.js is missing: https://nodejs.org/")?;
    let folder = folder().join("node");
    once(&folder.join("node_modules/installed.txt"), LOCK, || {
        let npm = which::which("npm").context("npm is missing; it comes with Node.js")?;
        println!("Installing packages of npm");
        let sh = Shell::new()?;
        cmd!(sh, "{npm} ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error --prefix {folder}").quiet().run()?;
        Ok(())
    })?;
    Ok(node)
}

/// Installs what a file says is installed, unless it says so already.
fn once(mark: &Path, wanted: &str, install: impl FnOnce() -> Result<()>) -> Result<()> {
    if fs::read_to_string(mark).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    install()?;
    // Written last: an installation that was broken off begins anew.
    Ok(fs::write(mark, wanted)?)
}
