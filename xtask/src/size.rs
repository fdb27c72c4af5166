//! `cargo xtask size`: what each crate costs in the two modules, kept in `docs/size.md`.

use anyhow::Result;

use crate::process::{self, command};
use crate::{assets, bundle, project, split, tools};

const KEPT: &str = "docs/size.md";

const INTRODUCTION: &str = "\
# What each crate costs

Written by `cargo xtask size`: the release build of both modules, with the names of their functions left in. `more-…` and
`loose-…` are later parts of a module: no Setup log needs them for its first diagnosis.

A function counts for the crate whose code it is; generic code counts for the crate in which it is written, an implementation
of a trait, and what the compiler makes for a type, for the crate of the type. Bytes are those of the functions' bodies. Brotli is a share: each crate compressed by
itself, scaled so that the sum is that of the whole. `budgets.toml` limits what a page transfers of it.

";

/// Builds both modules and writes the tables.
pub fn run() -> Result<()> {
    tools::for_build()?;
    let mut arguments = Vec::new();
    for (module, feature, program) in [("app", "app", "app"), ("engine", "engine", "worker")] {
        println!("== {module}, with names");
        for (part, content) in module_with_names(module, feature, program)? {
            let path = project::target().join("xtask").join("size").join(format!("{part}.wasm"));
            project::write(&path, content)?;
            arguments.push(format!("{part}={}", path.display()));
        }
    }
    let tables = process::output(
        command("cargo")
            .args(["run", "--quiet", "--release", "--package", "xtask", "--features", "size", "--bin", "size", "--"])
            .args(arguments),
    )?;
    println!("{tables}");
    project::write(&project::root().join(KEPT), format!("{INTRODUCTION}{}\n", tables.trim_end()))?;
    println!("{KEPT} is written");
    Ok(())
}

/// A module and the later ones, each with its name, built as for `dist/`, but not stripped.
fn module_with_names(module: &str, feature: &str, program: &str) -> Result<Vec<(String, Vec<u8>)>> {
    const LATER: &str = "size-later";
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut cargo = command("cargo");
    cargo
        .args(["build", "--quiet", "--locked", "--target", TARGET, "--profile", module])
        .args(["--no-default-features", "--features", feature, "--bin", program])
        .env(format!("CARGO_PROFILE_{}_STRIP", module.to_uppercase()), "none");
    bundle::for_modules(&mut cargo, LATER)?;
    process::run(&mut cargo)?;
    let built = project::target().join(TARGET).join(module).join(format!("{program}.wasm"));
    let bound = project::target().join("xtask").join("size").join(module);
    process::run(command("wasm-bindgen").args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&bound).arg(&built))?;
    let first = project::read_bytes(&bound.join(format!("{program}_bg.wasm")))?;
    let later = split::later(program, &first, || Ok(project::target().join("xtask").join(LATER)))?;
    let optimized = |content| assets::optimized(content, &[&assets::WASM_OPT[..], &["--debuginfo"]].concat());
    let later = later.into_iter().map(|(part, content)| (format!("{part}-{module}"), content));
    std::iter::once((module.to_owned(), first)).chain(later).map(|(name, content)| Ok((name, optimized(content)?))).collect()
}
