//! Builds the site, and makes of it what is handed out.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};
use xshell::cmd;

use crate::{assets, checks, project, sbom, tools};

/// What a page names, and what fetches all else.
pub const LOADER: &str = "setup-readiness.js";
const SUMS: &str = "sha256sums.txt";
/// Where the project's sources are, as the module says.
const SOURCES: &str = "/setup-readiness";

/// A release build into `dist/`.
pub fn build() -> Result<()> {
    build_with("")
}

/// The same with options for the topic pages.
fn build_with(options: &str) -> Result<()> {
    tools::for_build()?;
    println!("Building dist/ (the first time takes a few minutes)");
    let sh = project::shell()?;
    // Cargo adds them to those of .cargo/config.toml.
    let remapped = remapped_paths()?;
    sh.set_var("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", &remapped);
    sh.set_var(assets::SITE_OPTIONS, options);
    cmd!(sh, "trunk build --release").run()?;
    integrity(&project::dist())?;
    let sources = if remapped.is_empty() { project::root().display().to_string().replace('\\', "/") } else { SOURCES.to_owned() };
    sbom::write(&project::dist(), &sources)?;
    sums(&project::dist())
}

/// A release build where there is none.
pub fn build_if_missing() -> Result<()> {
    if project::dist().join(LOADER).is_file() { Ok(()) } else { build() }
}

/// Flags that keep this machine's directories out of the module, so that a build elsewhere gives the same bytes.
fn remapped_paths() -> Result<String> {
    let directories = [(project::cargo_home(), "/cargo"), (Some(project::root()), SOURCES), (Some(tools::compiler_directory()?), "/rust")];
    let flags: Vec<String> =
        directories.into_iter().filter_map(|(from, to)| Some(format!("--remap-path-prefix={}={to}", from?.display()))).collect();
    // Cargo parts them by blanks: a path with one cannot be given.
    Ok(if flags.iter().any(|flag| flag.contains(' ')) { String::new() } else { flags.join(" ") })
}

/// `integrity.json`: what a page writes into the attribute `integrity` of the loader's script, and into an import map for the others.
fn integrity(dist: &Path) -> Result<()> {
    let mut list = json!({ "version": project::version()? });
    let scripts = project::entries(&checks::folder(dist)?)?.into_iter().filter(|path| project::has_extension(path, "js"));
    for path in scripts.chain([dist.join(LOADER)]) {
        let script = fs_err::read(&path)?;
        list[project::relative(&path, dist)] = json!({ "sha256": sha256(&script), "sha384": sha384(&script) });
    }
    project::write(&dist.join("integrity.json"), format!("{list:#}\n"))
}

/// The loader's value for the attribute, as SHA-384.
pub fn integrity_of_loader(dist: &Path) -> Result<String> {
    Ok(sha384(&fs_err::read(dist.join(LOADER))?))
}

fn sha256(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

fn sha384(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// `cargo xtask dist`.
pub fn dist(npm: bool, options: &str) -> Result<()> {
    build_with(options)?;
    project::cargo("run --quiet --package site -- weigh --topics dist")?;
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
        let name = project::relative(&path, dist);
        if name != SUMS {
            let digest = assets::digest(&fs_err::read(path)?);
            list.push_str(&format!("{digest}  {name}\n"));
        }
    }
    project::write(&dist.join(SUMS), list)
}

/// The files that the list of a folder names, with their hashes.
pub fn listed(folder: &Path) -> Result<BTreeMap<String, String>> {
    let list = fs_err::read_to_string(folder.join(SUMS))?;
    let pairs = list.lines().map(|line| {
        let (digest, name) = line.split_once("  ").with_context(|| format!("{SUMS} has the line `{line}`"))?;
        Ok((name.to_owned(), digest.to_owned()))
    });
    pairs.collect()
}

/// Fails where a file is not as its list says; returns how many are listed.
pub fn check_sums(folder: &Path) -> Result<usize> {
    let listed = listed(folder)?;
    for (name, digest) in &listed {
        ensure!(assets::digest(&fs_err::read(folder.join(name))?) == *digest, "{name} is not as {SUMS} says");
    }
    Ok(listed.len())
}

/// A folder ready for `npm publish`.
pub fn package() -> Result<()> {
    let root = project::root();
    let folder = root.join("dist-npm");
    project::clear(&folder)?;
    project::copy(&project::dist(), &folder)?;
    for path in project::entries(&root)? {
        let name = project::file_name(&path);
        if name.starts_with("LICENSE") || name.starts_with("LICENCE") {
            project::write(&folder.join(&name), fs_err::read(path)?)?;
        }
    }
    project::write(&folder.join("index.d.ts"), include_str!("../npm/index.d.ts"))?;
    project::write(&folder.join("README.md"), include_str!("../npm/README.md"))?;
    let manifest = include_str!("../npm/package.json").replace("__VERSION__", &project::version()?);
    project::write(&folder.join("package.json"), manifest)
}

#[cfg(test)]
mod tests {
    #[test]
    fn values_are_those_of_the_standard() {
        assert_eq!(super::sha256(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(super::sha384(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
    }
}
