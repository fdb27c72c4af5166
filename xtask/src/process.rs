//! Runs other programs.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project;

/// Cargo's settings by environment with which the modules are built (`bundle`).
pub const MODULE_SETTINGS: [&str; 5] = [
    "RUSTC_BOOTSTRAP",
    "CARGO_UNSTABLE_BUILD_STD",
    "CARGO_UNSTABLE_BUILD_STD_FEATURES",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
];

/// A command in the repository that finds the project's own tools first.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project::root());
    if let Some(path) = search_path() {
        command.env("PATH", path);
    }
    // `cargo run` leaves these behind; an inner cargo would take xtask's for its own.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    if std::env::var_os("TRUNK_STAGING_DIR").is_some() {
        // In Trunk's hook: what it was started with is for the modules, not for programs that run here.
        for name in MODULE_SETTINGS {
            command.env_remove(name);
        }
    }
    command
}

/// `PATH` with the project's own tools in front.
fn search_path() -> Option<std::ffi::OsString> {
    let path = std::env::var_os("PATH")?;
    let mut directories: Vec<PathBuf> = project::cargo_home().map(|home| home.join("bin")).into_iter().collect();
    directories.extend(std::env::split_paths(&path));
    std::env::join_paths(directories).ok()
}

/// Finds a program in `PATH`, with the endings that the system gives programs.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = search_path()?;
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    std::env::split_paths(&path)
        .flat_map(|directory| endings.iter().map(move |ending| directory.join(format!("{program}{ending}"))))
        .find(|candidate| candidate.is_file())
}

/// Runs a program to its end with its output shown.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` ended with {status}");
    }
    Ok(())
}

/// Runs a program and returns what it printed to standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        bail!("`{shown}` ended with {}\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What `program --version` prints, where it can be run.
pub fn version_of(program: &Path) -> Option<String> {
    output(command(program).arg("--version")).ok().map(|text| text.trim().to_owned())
}

fn shown(command: &Command) -> String {
    let mut words = vec![project::file_name(Path::new(command.get_program()))];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}
