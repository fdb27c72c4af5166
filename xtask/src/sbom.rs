//! `dist/sbom.cdx.json`: the crates that are shipped in the WebAssembly module, as CycloneDX. Procedural macros, build scripts
//! and what only native programs use are left out.
//!
//! Identifier and time come from the content, so the same sources give the same file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xshell::cmd;

use crate::{assets, project};

const FILE: &str = "sbom.cdx.json";
/// The modules, by the feature that makes them.
const MODULES: [&str; 1] = ["app"];
/// The crate that both are made of.
const ROOT: &str = "setup-readiness";

/// A crate that is linked.
#[derive(Default)]
struct Linked {
    licence: String,
    modules: BTreeSet<&'static str>,
    needs: BTreeSet<Id>,
}

/// Name and version.
type Id = (String, String);

/// Writes the file.
pub fn write(dist: &Path) -> Result<()> {
    let sh = project::shell()?;
    let mut crates: BTreeMap<Id, Linked> = BTreeMap::new();
    for module in MODULES {
        // No procedural macros and build scripts: they run in the compiler.
        let what = ["--package", ROOT, "--no-default-features", "--features", module];
        let how = ["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"];
        let form = ["--prefix", "depth", "--charset", "ascii", "--format", "|{p}|{l}"];
        let tree = cmd!(sh, "cargo tree --quiet --locked {what...} {how...} {form...}").quiet().read()?;
        collect(&tree, module, &mut crates)?;
    }
    let list = document(&crates, &checksums()?, &compiler()?)?;
    project::write(&dist.join(FILE), format!("{list:#}\n"))
}

/// Reads lines such as `2|serde v1.0.229|MIT OR Apache-2.0`; the number is the depth in the tree.
fn collect(tree: &str, module: &'static str, crates: &mut BTreeMap<Id, Linked>) -> Result<()> {
    let mut above: Vec<Id> = Vec::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let mut parts = line.splitn(3, '|');
        let depth: usize = parts.next().and_then(|text| text.parse().ok()).with_context(|| format!("`cargo tree` printed `{line}`"))?;
        let mut words = parts.next().unwrap_or_default().split_whitespace();
        let name = words.next().unwrap_or_default().to_owned();
        let version = words.next().unwrap_or_default().trim_start_matches('v').to_owned();
        // A star says that its dependencies stand further up.
        let licence = parts.next().unwrap_or_default().trim_end_matches("(*)").trim().replace('/', " OR ");
        let id = (name, version);
        above.truncate(depth);
        if let Some(parent) = above.last()
            && let Some(linked) = crates.get_mut(parent)
        {
            linked.needs.insert(id.clone());
        }
        let linked = crates.entry(id.clone()).or_default();
        linked.licence = licence;
        linked.modules.insert(module);
        above.push(id);
    }
    Ok(())
}

fn document(crates: &BTreeMap<Id, Linked>, checksums: &BTreeMap<Id, String>, compiler: &(String, String)) -> Result<Value> {
    let version = project::version()?;
    let mut components = Vec::new();
    let mut dependencies = Vec::new();
    for (id, linked) in crates {
        dependencies.push(json!({ "ref": purl(id), "dependsOn": linked.needs.iter().map(purl).collect::<Vec<_>>() }));
        if id.0 != ROOT {
            components.push(component(id, linked, checksums.get(id)));
        }
    }
    let (release, commit) = compiler;
    components.push(json!({
        "type": "library",
        "bom-ref": format!("pkg:generic/rust-std@{release}"),
        "name": "rust-std",
        "version": release,
        "description": "Rust's standard library, as rustc brings it",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "purl": format!("pkg:generic/rust-std@{release}"),
        "properties": [{ "name": "setup-readiness:rustc-commit", "value": commit }],
    }));
    let content = serde_json::to_vec(&json!([components, dependencies, version]))?;
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": format!("urn:uuid:{}", uuid(&assets::digest(&content))),
        "version": 1,
        "metadata": {
            "timestamp": format!("{}T00:00:00Z", assets::content_date()?),
            "component": {
                "type": "application",
                "bom-ref": purl(&(ROOT.into(), version.clone())),
                "name": ROOT,
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "purl": purl(&(ROOT.into(), version.clone())),
            },
        },
        "components": components,
        "dependencies": dependencies,
    }))
}

fn component(id: &Id, linked: &Linked, checksum: Option<&String>) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(id),
        "name": id.0,
        "version": id.1,
        "licenses": [{ "expression": linked.licence }],
        "purl": purl(id),
        "properties": linked.modules.iter().map(|module| json!({ "name": "setup-readiness:module", "value": module })).collect::<Vec<_>>(),
    });
    if let Some(checksum) = checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    component
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
    let path = project::root().join("Cargo.lock");
    let lock: toml::Table = project::read(&path)?.parse().with_context(|| format!("{} is not TOML", path.display()))?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    Ok(packages
        .filter_map(|package| {
            let field = |name| package.get(name).and_then(toml::Value::as_str).map(str::to_owned);
            Some(((field("name")?, field("version")?), field("checksum")?))
        })
        .collect())
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
    fn a_tree_is_read() -> Result<()> {
        let mut crates = BTreeMap::new();
        collect("0|a v1.0.0 (/x)|MIT\n1|b v2.0.0|MIT/Apache-2.0\n2|c v3.0.0|ISC\n1|c v3.0.0|ISC (*)\n", "app", &mut crates)?;
        collect("0|a v1.0.0 (/x)|MIT\n", "engine", &mut crates)?;
        let id = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        let a = &crates[&id("a", "1.0.0")];
        assert_eq!(a.needs, BTreeSet::from([id("b", "2.0.0"), id("c", "3.0.0")]));
        assert_eq!(a.modules, BTreeSet::from(["app", "engine"]));
        assert_eq!(crates[&id("b", "2.0.0")].licence, "MIT OR Apache-2.0");
        assert_eq!(crates[&id("b", "2.0.0")].needs, BTreeSet::from([id("c", "3.0.0")]));
        assert_eq!(crates[&id("c", "3.0.0")].licence, "ISC");
        Ok(())
    }

    #[test]
    fn a_uuid_has_its_version() {
        assert_eq!(uuid("0123456789abcdef0123456789abcdef01"), "01234567-89ab-8def-8123-456789abcdef");
    }
}
