//! Builds the site, and makes of it what is handed out.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::cmd;

use crate::{assets, integrity, project, sbom, tools};

const SUMS: &str = "sha256sums.txt";

/// A release build into `dist/`.
pub fn build() -> Result<()> {
    tools::for_build()?;
    println!("Building dist/ (the first time takes a few minutes)");
    let sh = project::shell()?;
    // Cargo adds them to those of .cargo/config.toml.
    sh.set_var("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remapped_paths()?);
    cmd!(sh, "trunk build --release").run()?;
    integrity::write(&project::dist())?;
    sbom::write(&project::dist())?;
    sums(&project::dist())
}

/// Flags that keep this machine's directories out of the module, so that a build elsewhere gives the same bytes.
fn remapped_paths() -> Result<String> {
    let directories =
        [(project::cargo_home(), "/cargo"), (Some(project::root()), "/setup-readiness"), (Some(tools::compiler_directory()?), "/rust")];
    let flags: Vec<String> =
        directories.into_iter().filter_map(|(from, to)| Some(format!("--remap-path-prefix={}={to}", from?.display()))).collect();
    // Cargo parts them by blanks: a path with one cannot be given.
    Ok(if flags.iter().any(|flag| flag.contains(' ')) { String::new() } else { flags.join(" ") })
}

/// `cargo xtask dist`.
pub fn dist(npm: bool) -> Result<()> {
    build()?;
    println!("dist/ is ready");
    if npm {
        package()?;
        println!("dist-npm/ is ready: `npm publish dist-npm`");
    }
    Ok(())
}

/// The SHA-256 of every file, in the format of `sha256sum`.
fn sums(dist: &Path) -> Result<()> {
    let mut list = String::new();
    for path in project::files(dist)? {
        let name = relative(&path, dist);
        if name != SUMS {
            let digest = assets::digest(&project::read_bytes(&path)?);
            list.push_str(&format!("{digest}  {name}\n"));
        }
    }
    project::write(&dist.join(SUMS), list)
}

/// Fails where a file is not as its list says; returns how many are listed.
pub fn check_sums(folder: &Path) -> Result<usize> {
    let list = project::read(&folder.join(SUMS))?;
    for line in list.lines() {
        let (digest, name) = line.split_once("  ").with_context(|| format!("{SUMS} has the line `{line}`"))?;
        ensure!(assets::digest(&project::read_bytes(&folder.join(name))?) == digest, "{name} is not as {SUMS} says");
    }
    Ok(list.lines().count())
}

/// A path below `base` with slashes.
pub fn relative(path: &Path, base: &Path) -> String {
    path.strip_prefix(base).unwrap_or(path).components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A folder ready for `npm publish`.
pub fn package() -> Result<()> {
    let root = project::root();
    let folder = root.join("dist-npm");
    project::clear(&folder)?;
    let dist = project::dist();
    for path in project::files(&dist)? {
        project::write(&folder.join(relative(&path, &dist)), project::read_bytes(&path)?)?;
    }
    for path in project::entries(&root)? {
        let name = project::file_name(&path);
        if name.starts_with("LICENSE") || name.starts_with("LICENCE") {
            project::write(&folder.join(&name), project::read_bytes(&path)?)?;
        }
    }
    project::write(&folder.join("index.d.ts"), include_str!("../npm/index.d.ts"))?;
    project::write(&folder.join("README.md"), include_str!("../npm/README.md"))?;
    let manifest = include_str!("../npm/package.json").replace("__VERSION__", &project::version()?);
    project::write(&folder.join("package.json"), manifest)
}
