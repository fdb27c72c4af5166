//! Where the files of the repository and the packages of npm are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// The repository.
pub fn root() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder.parent().unwrap_or(crate_folder).to_owned()
}

/// Cargo's target directory.
pub fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from))
}

/// Where the cases leave pictures and files.
pub fn results() -> PathBuf {
    target().join("e2e")
}

/// The scripts, pages and style sheets that the cases bring.
pub fn harness() -> PathBuf {
    root().join("e2e/harness")
}

/// The packages of npm that the project's commands install; `NODE_MODULES` names another folder. Fails where axe-core is
/// missing.
pub fn node_modules() -> Result<PathBuf> {
    let folder = std::env::var_os("NODE_MODULES").map_or_else(|| root().join("xtask/node/node_modules"), PathBuf::from);
    ensure!(folder.join("axe-core").is_dir(), "axe-core is missing in {}; `cargo xtask test` installs it", folder.display());
    Ok(folder)
}

/// A log of `e2e/fixtures/`.
pub fn fixture(name: &str) -> Result<String> {
    read(&fixture_path(name))
}

/// Where a log of `e2e/fixtures/` lies.
pub fn fixture_path(name: &str) -> PathBuf {
    root().join("e2e/fixtures").join(name)
}

/// Reads a text file; the error names it.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file and the folders above it; the error names it.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    std::fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}
