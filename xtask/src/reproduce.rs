//! Builds the commit twice, in two directories with two target directories, and compares the two `dist/` by hash.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Shell, cmd};

use crate::{assets, bundle, project};

/// What came out equal.
pub struct Built {
    pub commit: String,
    pub files: usize,
}

/// Fails with the names of the files that differ; the two builds are kept then.
pub fn run() -> Result<Built> {
    let sh = project::shell()?;
    let commit = cmd!(sh, "git rev-parse --short HEAD").quiet().read().context("this is not a git repository")?;
    if !cmd!(sh, "git status --porcelain").quiet().read()?.is_empty() {
        println!("What is not committed is left out");
    }
    let folder = project::target().join("xtask/reproduce");
    project::clear(&folder)?;
    // Names of different length: what depends on a path would move.
    let first = hashes(&build(&sh, &folder.join("a"))?)?;
    let second = hashes(&build(&sh, &folder.join("another-place"))?)?;
    let differing = differences(&first, &second);
    if !differing.is_empty() {
        bail!("two builds of {commit} differ:\n  {}\nThey lie in {}", differing.join("\n  "), folder.display());
    }
    ensure!(!first.is_empty(), "nothing was built");
    std::fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    Ok(Built { commit, files: first.len() })
}

/// A release build of the commit in `folder`; returns its `dist/`.
fn build(sh: &Shell, folder: &Path) -> Result<PathBuf> {
    println!("Building in {}", folder.display());
    let root = project::root();
    cmd!(sh, "git clone --quiet --shared {root} {folder}").run()?;
    let _inside = sh.push_dir(folder);
    // Everything that is compiled is compiled anew.
    cmd!(sh, "cargo xtask dist").env("CARGO_TARGET_DIR", folder.join("target")).run()?;
    Ok(folder.join("dist"))
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
