//! Which crates have code in a linked WebAssembly module, by the files that its line tables name.
//!
//! A function that was inlined counts for its own file. Left out is what the linker dropped, and the functions that only
//! describe the module's edge to wasm-bindgen, which removes them.

use std::collections::BTreeSet;
use std::path::Path;

use addr2line::Loader;
use anyhow::{Result, anyhow, ensure};

/// What the names of the functions hold that wasm-bindgen calls and removes.
const DESCRIPTIONS: [&str; 2] = ["__wbindgen_describe", "WasmDescribe"];

/// The crates, by folders such as `serde-1.0.229`.
#[derive(Default)]
pub struct Shipped {
    /// Of Cargo.lock.
    pub packages: BTreeSet<String>,
    /// What the standard library is built with.
    pub standard: BTreeSet<String>,
}

/// Reads a module that was compiled from the sources in `root`; a file of no crate that is known is an error.
pub fn crates(module: &Path, root: &str) -> Result<Shipped> {
    let mut shipped = Shipped::default();
    for path in files(module)? {
        let after = |folder: &str| path.split_once(folder).map(|(_, rest)| rest);
        let registry = after("/registry/src/").and_then(|rest| rest.split('/').nth(1));
        let standard = after("/rust/deps/").and_then(|rest| rest.split('/').next());
        if let Some(folder) = registry {
            shipped.packages.insert(folder.to_owned());
        } else if let Some(folder) = standard {
            shipped.standard.insert(folder.to_owned());
        } else {
            let library = path.starts_with("/rustc/") || path.contains("/rustlib/src/rust/library/");
            ensure!(library || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/')), "{path} belongs to no crate");
        }
    }
    Ok(shipped)
}

/// The files, as the compiler wrote their paths, with slashes.
fn files(module: &Path) -> Result<BTreeSet<String>> {
    let failed = |error| anyhow!("the line tables of {} cannot be read: {error}", module.display());
    let loader = Loader::new(module).map_err(failed)?;
    let mut files = BTreeSet::new();
    for (address, _, location) in loader.find_location_range(0, u64::MAX).map_err(failed)? {
        // What has no line the compiler added.
        let file = location.file.filter(|_| location.line.is_some());
        let is_described = |name: &str| DESCRIPTIONS.iter().any(|part| name.contains(part));
        if let Some(file) = file
            && !loader.find_symbol(address).is_some_and(is_described)
        {
            files.insert(file.replace('\\', "/"));
        }
    }
    ensure!(!files.is_empty(), "{} has no line tables", module.display());
    Ok(files)
}
