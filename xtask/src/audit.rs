//! `cargo xtask audit`: where the code comes from, and whether the same commit gives the same files.
//!
//! What cannot be checked on this machine is named as not checked; it never counts as passed.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xshell::cmd;

use crate::{bundle, content, project, reproduce, tools};

const CARGO_DENY: &str = "0.20.2";

/// How a check ended.
enum Outcome {
    Passed(String),
    /// It holds, but somebody has to look at this.
    Warning(String),
    /// And why.
    NotChecked(String),
}

type Check = fn() -> Result<Outcome>;

/// Runs all checks, or with `quick` those that need no second build.
pub fn run(quick: bool) -> Result<()> {
    const CHECKS: &[(&str, Check)] = &[
        ("licences, bans and sources of all crates", crates),
        ("advisories", advisories),
        ("tools", locked_tools),
        ("known builds of Exchange", known_builds),
        ("dist/ and its lists", lists),
        ("the npm folder", npm_folder),
        ("the topic pages as HTML", topic_pages),
    ];
    const BUILDS: &[(&str, Check)] = &[("the same commit gives the same dist/", same_bytes)];

    let mut summary = Vec::new();
    let mut failed = 0;
    for (name, check) in CHECKS.iter().chain(if quick { &[] } else { BUILDS }) {
        println!("== {name}");
        match check() {
            Ok(Outcome::Passed(told)) => summary.push(format!("  ok           {name}: {told}")),
            Ok(Outcome::Warning(told)) => summary.push(format!("  WARNING      {name}: {told}")),
            Ok(Outcome::NotChecked(reason)) => summary.push(format!("  NOT CHECKED  {name}: {reason}")),
            Err(error) => {
                failed += 1;
                println!("{error:#}");
                summary.push(format!("  FAILED       {name}: {}", format!("{error:#}").lines().next().unwrap_or_default()));
            }
        }
    }
    if quick {
        summary.push(format!("  NOT CHECKED  {}: left out with --quick", BUILDS[0].0));
    }
    println!("\n{}", summary.join("\n"));
    if failed > 0 {
        bail!("{failed} checks failed");
    }
    Ok(())
}

fn crates() -> Result<Outcome> {
    deny(&["check", "licenses", "bans", "sources", "--hide-inclusion-graph"])
}

fn advisories() -> Result<Outcome> {
    match deny(&["fetch", "db"]) {
        Ok(Outcome::Passed(_)) => deny(&["check", "advisories"]),
        Ok(other) => Ok(other),
        Err(_) => Ok(Outcome::NotChecked("their database cannot be reached".into())),
    }
}

/// Runs cargo-deny in the version that deny.toml is written for.
fn deny(words: &[&str]) -> Result<Outcome> {
    if let Err(error) = tools::cargo_tool("cargo-deny", "cargo-deny", CARGO_DENY) {
        return Ok(Outcome::NotChecked(format!("{error:#}")));
    }
    let sh = project::shell()?;
    cmd!(sh, "cargo-deny --workspace --all-features --locked --log-level error {words...}").run()?;
    Ok(Outcome::Passed("as deny.toml demands".into()))
}

/// What npm installs is fixed by hash, and nothing else is there.
fn locked_tools() -> Result<Outcome> {
    tools::npm_packages()?;
    let lock: Value = serde_json::from_str(tools::NPM_LOCK).context("xtask/node/package-lock.json is not JSON")?;
    let packages = lock["packages"].as_object().context("xtask/node/package-lock.json lists no packages")?;
    for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
        ensure!(package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")), "{path} is locked without its hash");
        ensure!(package.get("resolved").is_none(), "{path} is locked to the address of a registry");
    }
    let sh = project::shell()?;
    let npm = tools::npm()?;
    let folder = project::root().join("xtask/node");
    // Fails where a package is missing, in another version, or not in the lock file.
    cmd!(sh, "{npm} ls --all --prefix {folder}").ignore_stdout().run().context("xtask/node/node_modules is not as the lock file says")?;
    Ok(Outcome::Passed("from npm by hash, installed without running scripts; from crates.io by version with their own Cargo.lock".into()))
}

/// The table of builds is not older than updates usually take.
fn known_builds() -> Result<Outcome> {
    let table = fs_err::read_to_string(project::root().join("src/catalog/builds.rs"))?;
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let age = content::age(&table, today)?;
    let told = format!("the newest is of {}, {} days ago", age.newest, age.days);
    Ok(if age.is_stale() { Outcome::Warning(format!("{told}: look for newer ones")) } else { Outcome::Passed(told) })
}

/// The list of hashes fits the files, and the list of crates is among them.
fn lists() -> Result<Outcome> {
    bundle::build()?;
    let dist = project::dist();
    let count = bundle::check_sums(&dist)?;
    let crates: Value = serde_json::from_str(&fs_err::read_to_string(dist.join("sbom.cdx.json"))?).context("sbom.cdx.json is not JSON")?;
    let components = crates["components"].as_array().map_or(0, Vec::len);
    ensure!(components > 2, "sbom.cdx.json lists {components} components");
    Ok(Outcome::Passed(format!("{count} files with their SHA-256, {components} components in sbom.cdx.json")))
}

fn npm_folder() -> Result<Outcome> {
    bundle::package()?;
    let folder = project::root().join("dist-npm");
    no_scripts(&folder)?;
    bundle::check_sums(&folder)?;
    Ok(Outcome::Passed("no scripts, no dependencies, the files of dist/ unchanged".into()))
}

/// The topic pages of the `dist/` that [`lists`] built.
fn topic_pages() -> Result<Outcome> {
    let (sh, topics) = (project::shell()?, project::dist().join("topics"));
    let tool = project::node_modules().join("html-validate/bin/html-validate.mjs");
    let rules = project::root().join("xtask/node/html-validate.json");
    cmd!(sh, "node {tool} --config {rules} --ext html {topics}").run()?;
    Ok(Outcome::Passed("html-validate's recommended, document and accessibility rules".into()))
}

/// Nothing runs when the package is installed, and it brings nothing else.
fn no_scripts(folder: &Path) -> Result<()> {
    let manifest: Value =
        serde_json::from_str(&fs_err::read_to_string(folder.join("package.json"))?).context("package.json is not JSON")?;
    for field in ["scripts", "bin", "dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies", "bundledDependencies"]
    {
        ensure!(manifest.get(field).is_none(), "package.json has `{field}`");
    }
    // npm builds a package with this file even where no script says so.
    ensure!(!folder.join("binding.gyp").exists(), "there is a binding.gyp");
    Ok(())
}

fn same_bytes() -> Result<Outcome> {
    reproduce::run().map(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_dependencies_are_noticed() -> Result<()> {
        let folder = tempfile::tempdir()?;
        for (manifest, fits) in [
            (include_str!("../npm/package.json"), true),
            (r#"{ "scripts": { "postinstall": "x" } }"#, false),
            (r#"{ "dependencies": {} }"#, false),
        ] {
            project::write(&folder.path().join("package.json"), manifest)?;
            assert_eq!(no_scripts(folder.path()).is_ok(), fits, "{manifest}");
        }
        Ok(())
    }
}
