//! `cargo xtask audit`: where the code comes from, and whether the same commit gives the same files.
//!
//! What cannot be checked on this machine is named as not checked; it never counts as passed.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::process::{self, command};
use crate::{bundle, project, reproduce, tools};

const CARGO_DENY: &str = "0.20.2";

/// How a check ended.
enum Outcome {
    Passed(String),
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
        ("dist/ and its lists", lists),
        ("the npm folder", npm_folder),
    ];
    const BUILDS: &[(&str, Check)] = &[("the same commit gives the same dist/", same_bytes)];

    let mut summary = Vec::new();
    let mut failed = 0;
    for (name, check) in CHECKS.iter().chain(if quick { &[] } else { BUILDS }) {
        println!("== {name}");
        match check() {
            Ok(Outcome::Passed(told)) => summary.push(format!("  ok           {name}: {told}")),
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

/// `cargo deny` in the version that deny.toml is written for.
fn deny(arguments: &[&str]) -> Result<std::process::Command> {
    tools::cargo_tool("cargo-deny", "cargo-deny", CARGO_DENY)?;
    let mut deny = command("cargo-deny");
    deny.args(["--workspace", "--all-features", "--locked"]).args(arguments);
    Ok(deny)
}

fn crates() -> Result<Outcome> {
    process::run(deny(&["--log-level", "error", "check", "licenses", "bans", "sources"])?.args(["--hide-inclusion-graph"]))?;
    Ok(Outcome::Passed("as deny.toml demands".into()))
}

fn advisories() -> Result<Outcome> {
    if let Err(error) = process::output(&mut deny(&["fetch", "db"])?) {
        println!("{error:#}");
        return Ok(Outcome::NotChecked("their database cannot be reached".into()));
    }
    process::run(&mut deny(&["--log-level", "error", "check", "advisories"])?)?;
    Ok(Outcome::Passed("none but the exceptions in deny.toml".into()))
}

/// What the commands install themselves is fixed to a version, and for npm to a content.
fn locked_tools() -> Result<Outcome> {
    tools::for_build()?;
    let lock: Value = serde_json::from_str(tools::NPM_LOCK).context("xtask/node/package-lock.json is not JSON")?;
    let packages = lock["packages"].as_object().context("xtask/node/package-lock.json lists no packages")?;
    let mut locked = Vec::new();
    for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
        let name = path.trim_start_matches("node_modules/");
        ensure!(package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-")), "{name} is locked without its hash");
        ensure!(package["hasInstallScript"] != Value::Bool(true), "{name} wants to run a script when it is installed");
        locked.push(name.to_owned());
    }
    let mut there = Vec::new();
    for path in project::entries(&project::node_modules())? {
        let name = project::file_name(&path);
        if name.starts_with('@') {
            // Several packages of one owner.
            there.extend(project::entries(&path)?.iter().map(|path| format!("{name}/{}", project::file_name(path))));
        } else if !name.starts_with('.') {
            there.push(name);
        }
    }
    ensure!(there.iter().all(|name| locked.contains(name)), "npm installed {there:?}, and {locked:?} is locked");
    Ok(Outcome::Passed(format!("{} from npm by hash, without scripts; the others by version with their own Cargo.lock", locked.join(", "))))
}

/// The list of hashes fits the files, and the list of parts is among them.
fn lists() -> Result<Outcome> {
    bundle::build()?;
    let dist = project::dist();
    let count = bundle::check_sums(&dist)?;
    let parts: Value = serde_json::from_str(&project::read(&dist.join("sbom.cdx.json"))?).context("sbom.cdx.json is not JSON")?;
    let components = parts["components"].as_array().map_or(0, Vec::len);
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

/// Nothing runs when the package is installed, and it brings nothing else.
fn no_scripts(folder: &Path) -> Result<()> {
    let manifest: Value = serde_json::from_str(&project::read(&folder.join("package.json"))?).context("package.json is not JSON")?;
    for field in ["scripts", "bin", "dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies", "bundledDependencies"]
    {
        ensure!(manifest.get(field).is_none(), "package.json has `{field}`");
    }
    // npm builds a package with this file even where no script says so.
    ensure!(!folder.join("binding.gyp").exists(), "there is a binding.gyp");
    Ok(())
}

fn same_bytes() -> Result<Outcome> {
    let built = reproduce::run()?;
    Ok(Outcome::Passed(format!("{} files of {} are equal after two builds in two places", built.files, built.commit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_dependencies_are_noticed() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("setup-readiness-audit-{}", std::process::id()));
        for (manifest, fits) in [
            (include_str!("../npm/package.json"), true),
            (r#"{ "scripts": { "postinstall": "x" } }"#, false),
            (r#"{ "dependencies": {} }"#, false),
        ] {
            project::write(&folder.join("package.json"), manifest)?;
            assert_eq!(no_scripts(&folder).is_ok(), fits, "{manifest}");
        }
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }
}
