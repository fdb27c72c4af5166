//! The finished site and the names in it: what has a stable address, and what lies in the folder named by its hash.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::paths;

/// The finished site; `SETUP_READINESS_DIST` names another folder.
pub fn folder() -> PathBuf {
    std::env::var_os("SETUP_READINESS_DIST").map_or_else(|| paths::root().join("dist"), |folder| paths::root().join(folder))
}

/// The path below [`folder`] of a file by its plain name: `app.js`, `app_bg.wasm`, `worker.js`, `widget.css`, `trouble.js`,
/// `lookup.tsv`, `locales/<tag>.ftl`, `locales/<tag>.questions.ftl`. Fails where the site has no such file.
pub fn asset(name: &str) -> Result<String> {
    let site = folder();
    let hashed = std::fs::read_dir(&site)
        .with_context(|| format!("no site in {}; `cargo xtask dist` builds it", site.display()))?
        .flatten()
        .find(|entry| entry.path().join("app.js").is_file())
        .with_context(|| format!("{} has no folder with app.js", site.display()))?;
    let path = format!("{}/{name}", hashed.file_name().to_string_lossy());
    anyhow::ensure!(site.join(&path).is_file(), "{} has no {path}", site.display());
    Ok(path)
}
