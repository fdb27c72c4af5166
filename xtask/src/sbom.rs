//! `dist/sbom.cdx.json`: the crates that have code in the shipped module, as CycloneDX. Procedural macros, build scripts, what
//! only native programs use, and what the linker dropped altogether are left out.
//!
//! Identifier and time come from the content, so the same sources give the same file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use xshell::cmd;

use crate::shipped::{self, Shipped};
use crate::{assets, project};

const FILE: &str = "sbom.cdx.json";
/// The crate that the module is made of.
const ROOT: &str = "setup-readiness";

/// A crate that is compiled for the module.
#[derive(Default)]
struct Compiled {
    licence: String,
    needs: BTreeSet<Id>,
}

/// Name and version.
type Id = (String, String);

type Crates = BTreeMap<Id, Compiled>;

/// Writes the file for the module of which `sources` is the root, as the module names it.
pub fn write(dist: &Path, sources: &str) -> Result<()> {
    let sh = project::shell()?;
    // No procedural macros and build scripts: they run in the compiler.
    let what = ["--package", ROOT, "--no-default-features", "--features", "app"];
    let how = ["--target", project::WASM, "--edges", "normal,no-proc-macro"];
    let form = ["--prefix", "depth", "--charset", "ascii", "--format", "|{p}|{l}"];
    let tree = cmd!(sh, "cargo tree --quiet --locked {what...} {how...} {form...}").quiet().read()?;
    let shipped = shipped::crates(&project::module(), sources)?;
    let list = document(&only(read(&tree)?, &shipped.packages)?, &shipped, &checksums()?, &compiler()?)?;
    project::write(&dist.join(FILE), format!("{list:#}\n"))
}

/// Reads lines such as `2|serde v1.0.229|MIT OR Apache-2.0`; the number is the depth in the tree.
fn read(tree: &str) -> Result<Crates> {
    let mut crates = Crates::new();
    let mut above: Vec<Id> = Vec::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let mut parts = line.splitn(3, '|');
        let depth: usize = parts.next().and_then(|text| text.parse().ok()).with_context(|| format!("`cargo tree` printed `{line}`"))?;
        let mut words = parts.next().unwrap_or_default().split_whitespace();
        let name = words.next().unwrap_or_default().to_owned();
        let version = words.next().unwrap_or_default().trim_start_matches('v').to_owned();
        let id = (name, version);
        above.truncate(depth);
        if let Some(parent) = above.last().and_then(|parent| crates.get_mut(parent)) {
            parent.needs.insert(id.clone());
        }
        // A star says that its dependencies stand further up.
        let licence = parts.next().unwrap_or_default().trim_end_matches("(*)").trim().replace('/', " OR ");
        crates.entry(id.clone()).or_default().licence = licence;
        above.push(id);
    }
    Ok(crates)
}

/// The crates in these folders and the root. What one of them needs through a crate that is left out, it needs itself.
fn only(crates: Crates, folders: &BTreeSet<String>) -> Result<Crates> {
    let is_in = |id: &Id| id.0 == ROOT || folders.contains(&format!("{}-{}", id.0, id.1));
    let mut left = Crates::new();
    for (id, compiled) in crates.iter().filter(|(id, _)| is_in(id)) {
        let (mut needs, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<&Id> = compiled.needs.iter().collect();
        while let Some(need) = open.pop() {
            if is_in(need) {
                needs.insert(need.clone());
            } else if seen.insert(need) {
                open.extend(crates.get(need).into_iter().flat_map(|compiled| &compiled.needs));
            }
        }
        left.insert(id.clone(), Compiled { licence: compiled.licence.clone(), needs });
    }
    for folder in folders {
        ensure!(left.keys().any(|id| *folder == format!("{}-{}", id.0, id.1)), "the module has code of {folder}, which it does not need");
    }
    Ok(left)
}

fn document(crates: &Crates, shipped: &Shipped, checksums: &BTreeMap<Id, String>, compiler: &(String, String)) -> Result<Value> {
    let root = (ROOT.to_owned(), project::version()?);
    let (mut components, mut dependencies) = (Vec::new(), Vec::new());
    let depends = |on: &str, needs: Vec<String>| json!({ "ref": on, "dependsOn": needs });
    for (id, compiled) in crates {
        dependencies.push(depends(&purl(id), compiled.needs.iter().map(purl).collect()));
        if id.0 != ROOT {
            let mut component = library(id, &purl(id));
            component["licenses"] = json!([{ "expression": compiled.licence }]);
            if let Some(checksum) = checksums.get(id) {
                component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
            }
            components.push(component);
        }
    }
    let (release, commit) = compiler;
    let std = ("rust-std".to_owned(), release.clone());
    let std_purl = format!("pkg:generic/rust-std@{release}");
    let mut component = library(&std, &std_purl);
    component["licenses"] = json!([{ "expression": "MIT OR Apache-2.0" }]);
    component["properties"] = json!([{ "name": "setup-readiness:rustc-commit", "value": commit }]);
    components.push(component);
    let parts: Vec<Id> = shipped.standard.iter().filter_map(|folder| id(folder)).collect();
    dependencies.push(depends(&std_purl, parts.iter().map(purl).collect()));
    components.extend(parts.iter().filter(|part| !crates.contains_key(part)).map(|part| library(part, &purl(part))));
    let mut application = library(&root, &purl(&root));
    application["type"] = json!("application");
    application["licenses"] = json!([{ "expression": "MIT OR Apache-2.0" }]);
    let content = serde_json::to_vec(&json!([components, dependencies, root.1]))?;
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": format!("urn:uuid:{}", uuid(&assets::digest(&content))),
        "version": 1,
        "metadata": {
            "timestamp": format!("{}T00:00:00Z", assets::content_date()?),
            "component": application,
        },
        "components": components,
        "dependencies": dependencies,
    }))
}

fn library((name, version): &Id, purl: &str) -> Value {
    json!({ "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl })
}

/// Name and version of a folder such as `hashbrown-0.16.1`.
fn id(folder: &str) -> Option<Id> {
    let at = folder.match_indices('-').find(|(at, _)| folder[at + 1..].starts_with(|c: char| c.is_ascii_digit()))?.0;
    Some((folder[..at].to_owned(), folder[at + 1..].to_owned()))
}

fn purl((name, version): &Id) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// A UUID of version 8, whose content is ours to choose.
fn uuid(digest: &str) -> String {
    format!("{}-{}-8{}-8{}-{}", &digest[..8], &digest[8..12], &digest[13..16], &digest[17..20], &digest[20..32])
}

/// The hashes of Cargo.lock.
fn checksums() -> Result<BTreeMap<Id, String>> {
    let packages = project::lock()?.into_iter();
    Ok(packages.filter_map(|package| Some(((package.name, package.version), package.checksum?))).collect())
}

/// The compiler's release and commit.
fn compiler() -> Result<(String, String)> {
    let sh = project::shell()?;
    let text = cmd!(sh, "rustc -vV").quiet().read()?;
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("unknown").trim().to_owned();
    Ok((field("release:"), field("commit-hash:")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_code_is_listed() -> Result<()> {
        let tree = "0|setup-readiness v1.0.0 (/x)|MIT\n1|b v2.0.0|MIT/Apache-2.0\n2|c v3.0.0|ISC\n3|d-2 v4.0.0|ISC\n1|c v3.0.0|ISC (*)\n";
        let crates = read(tree)?;
        let ids = |names: &[(&str, &str)]| names.iter().map(|(name, version)| ((*name).into(), (*version).into())).collect::<Vec<Id>>();
        let needs = |crates: &Crates, id: &Id| crates[id].needs.iter().cloned().collect::<Vec<_>>();
        let all = ids(&[("b", "2.0.0"), ("c", "3.0.0"), ("d-2", "4.0.0"), (ROOT, "1.0.0")]);
        assert!(crates.keys().eq(&all));
        assert_eq!(needs(&crates, &all[3]), all[..2]);
        assert_eq!((&*crates[&all[0]].licence, &*crates[&all[1]].licence), ("MIT OR Apache-2.0", "ISC"));

        let folders = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let left = only(crates, &folders(&["b-2.0.0", "d-2-4.0.0"]))?;
        assert!(left.keys().eq([&all[0], &all[2], &all[3]]));
        assert_eq!(needs(&left, &all[0]), all[2..3], "through the crate that was dropped");
        assert_eq!(needs(&left, &all[3]), [all[0].clone(), all[2].clone()]);
        assert!(only(left, &folders(&["e-1.0.0"])).is_err(), "code of a crate that nothing needs");
        Ok(())
    }

    #[test]
    fn a_uuid_has_its_version() {
        assert_eq!(uuid("0123456789abcdef0123456789abcdef01"), "01234567-89ab-8def-8123-456789abcdef");
    }
}
