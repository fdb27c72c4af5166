//! Builds the commit twice, in two directories with two target directories, and compares the two `dist/` by hash.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::process::{self, command};
use crate::{assets, bundle, project};

/// What came out equal.
pub struct Built {
    pub commit: String,
    pub files: usize,
}

/// Fails with the names of the files that differ; the two builds are kept then.
pub fn run() -> Result<Built> {
    let git = |arguments: &[&str]| process::output(command("git").args(arguments)).map(|text| text.trim().to_owned());
    let commit = git(&["rev-parse", "--short", "HEAD"]).context("this is not a git repository")?;
    if !git(&["status", "--porcelain"])?.is_empty() {
        println!("What is not committed is left out");
    }
    let place = project::target().join("xtask").join("reproduce");
    project::clear(&place)?;
    // Names of different length: what depends on a path would move.
    let first = build(&place.join("a"))?;
    let second = build(&place.join("another-place"))?;
    let differing = differences(&hashes(&first)?, &hashes(&second)?);
    if !differing.is_empty() {
        bail!("two builds of {commit} differ:\n  {}\nThey lie in {}", differing.join("\n  "), place.display());
    }
    let files = hashes(&first)?.len();
    ensure!(files > 0, "nothing was built");
    std::fs::remove_dir_all(&place).with_context(|| format!("cannot remove {}", place.display()))?;
    Ok(Built { commit, files })
}

/// A release build of the commit in `place`; returns its `dist/`.
fn build(place: &Path) -> Result<PathBuf> {
    println!("Building in {}", place.display());
    process::run(command("git").args(["clone", "--quiet", "--shared"]).arg(project::root()).arg(place))?;
    let target = place.join("target");
    // The tools from npm are the same for both; everything that is compiled is compiled anew.
    copy(&project::node(), &target.join("xtask").join("node"))?;
    process::run(command("cargo").current_dir(place).env("CARGO_TARGET_DIR", &target).args(["xtask", "dist"]))?;
    Ok(place.join("dist"))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for path in project::files(from)? {
        project::write(&to.join(bundle::relative(&path, from)), project::read_bytes(&path)?)?;
    }
    Ok(())
}

fn hashes(dist: &Path) -> Result<BTreeMap<String, String>> {
    project::files(dist)?
        .into_iter()
        .map(|path| Ok((bundle::relative(&path, dist), assets::digest(&project::read_bytes(&path)?))))
        .collect()
}

/// The files that are not in both, or not the same in both.
fn differences(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Vec<String> {
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter_map(|name| match (first.get(name), second.get(name)) {
            (Some(one), Some(other)) if one == other => None,
            (Some(_), Some(_)) => Some(format!("{name}: other content")),
            (Some(_), None) => Some(format!("{name}: in the first only")),
            _ => Some(format!("{name}: in the second only")),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_named() {
        let of = |files: &[(&str, &str)]| files.iter().map(|(name, hash)| ((*name).to_owned(), (*hash).to_owned())).collect();
        let (first, second) = (of(&[("a", "1"), ("b", "1"), ("c", "1")]), of(&[("a", "1"), ("b", "2"), ("d", "1")]));
        assert_eq!(differences(&first, &second), ["b: other content", "c: in the first only", "d: in the second only"]);
        assert!(differences(&first, &first).is_empty());
    }
}
