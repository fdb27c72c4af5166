//! Builds the commit twice, in two directories with two target directories, and compares the two `dist/` by hash.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Shell, cmd};

use crate::{bundle, project};

/// Returns what came out equal. Fails with the names of the files that differ; the two builds are kept then.
pub fn run() -> Result<String> {
    let sh = project::shell()?;
    let commit = cmd!(sh, "git rev-parse --short HEAD").quiet().read().context("this is not a git repository")?;
    if !cmd!(sh, "git status --porcelain").quiet().read()?.is_empty() {
        println!("What is not committed is left out");
    }
    let folder = project::target().join("xtask/reproduce");
    project::clear(&folder)?;
    // Names of different length: what depends on a path would move.
    let first = bundle::listed(&build(&sh, &folder.join("a"))?)?;
    let second = bundle::listed(&build(&sh, &folder.join("another-place"))?)?;
    let differing = differences(&first, &second);
    if !differing.is_empty() {
        bail!("two builds of {commit} differ:\n  {}\nThey lie in {}", differing.join("\n  "), folder.display());
    }
    ensure!(!first.is_empty(), "nothing was built");
    fs_err::remove_dir_all(folder)?;
    Ok(format!("{} files of {commit} are equal after two builds in two places", first.len()))
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

/// The files that are not in both, or not the same in both.
fn differences(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Vec<String> {
    let names: BTreeSet<&String> = first.keys().chain(second.keys()).collect();
    names.into_iter().filter(|name| first.get(*name) != second.get(*name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn differences_are_named() {
        let of = |files: &[(&str, &str)]| files.iter().map(|(name, hash)| ((*name).to_owned(), (*hash).to_owned())).collect();
        let (first, second) = (of(&[("a", "1"), ("b", "1"), ("c", "1")]), of(&[("a", "1"), ("b", "2"), ("d", "1")]));
        assert_eq!(super::differences(&first, &second), ["b", "c", "d"]);
        assert!(super::differences(&first, &first).is_empty());
    }
}
