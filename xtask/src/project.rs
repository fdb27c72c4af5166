//! Where things are, and a shell that runs other programs there.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::Shell;

/// The repository.
pub fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_path_buf).unwrap_or(manifest)
}

/// Cargo's target directory.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => root().join(directory),
        None => root().join("target"),
    }
}

/// The module of a release build as Cargo leaves it, below its target directory.
pub const MODULE: &str = "wasm32-unknown-unknown/app/app.wasm";

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The packages that npm installs for the commands: `xtask/node/package.json`.
pub fn node_modules() -> PathBuf {
    root().join("xtask/node/node_modules")
}

/// A shell in the repository that finds the programs that `cargo install` put into Cargo's home.
pub fn shell() -> Result<Shell> {
    let sh = Shell::new()?;
    sh.change_dir(root());
    let mut folders: Vec<PathBuf> = cargo_home().map(|home| home.join("bin")).into_iter().collect();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    sh.set_var("PATH", std::env::join_paths(folders)?);
    Ok(sh)
}

/// Where Cargo keeps its programs and the sources of crates.
pub fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// The version of `package` that Cargo.lock fixes.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let text = read(&path)?;
    let lock: toml::Table = text.parse().with_context(|| format!("{} is not TOML", path.display()))?;
    lock.get("package")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package))
        .and_then(|entry| entry.get("version"))
        .and_then(toml::Value::as_str)
        .map(str::to_owned)
        .with_context(|| format!("{} has no package `{package}`", path.display()))
}

/// The version of the project.
pub fn version() -> Result<String> {
    locked_version("setup-readiness")
}

/// Tags of all languages, in the order of `locales/languages.toml`.
pub fn languages() -> Result<Vec<String>> {
    let list: toml::Table = read(&root().join("locales/languages.toml"))?.parse().context("locales/languages.toml is not TOML")?;
    let languages = list.get("language").and_then(toml::Value::as_array).into_iter().flatten();
    let tags: Vec<String> = languages.filter_map(|language| Some(language.get("tag")?.as_str()?.to_owned())).collect();
    anyhow::ensure!(!tags.is_empty(), "locales/languages.toml lists no language");
    Ok(tags)
}

/// Reads a text file; the error names it.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads a file; the error names it.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file and the directories above it; the error names it.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))?;
    }
    std::fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

/// The entries of a directory, sorted by name.
pub fn entries(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(directory).with_context(|| format!("cannot read the directory {}", directory.display()))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

/// All files below a directory, sorted.
pub fn files(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(directory)? {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Empties a directory, or creates it.
pub fn clear(directory: &Path) -> Result<()> {
    if directory.exists() {
        std::fs::remove_dir_all(directory).with_context(|| format!("cannot remove {}", directory.display()))?;
    }
    std::fs::create_dir_all(directory).with_context(|| format!("cannot create {}", directory.display()))
}
