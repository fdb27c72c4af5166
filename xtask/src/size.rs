//! `cargo xtask size`: what each crate costs in the module, kept in `docs/size.md`.

use anyhow::Result;

use xshell::cmd;

use crate::{project, tools};

const KEPT: &str = "docs/size.md";

const INTRODUCTION: &str = "\
# What each crate costs

Written by `cargo xtask size`: the module of the release build before wasm-opt, with the names of its functions left in.

A function counts for the crate whose code it is; generic code counts for the crate in which it is written, an implementation
of a trait, and what the compiler makes for a type, for the crate of the type. Bytes are those of the functions' bodies. Brotli is a share: each crate compressed by
itself, scaled so that the sum is that of the whole. `budgets.toml` limits what a page transfers of it.

";

/// Builds the module and writes the table.
pub fn run() -> Result<()> {
    tools::for_build()?;
    let sh = project::shell()?;
    let (kept, folder) = (project::root().join(KEPT), project::target().join("xtask/size"));
    cmd!(sh, "cargo build --quiet --locked --target wasm32-unknown-unknown --profile app --no-default-features --features app --bin app")
        .run()?;
    let built = project::target().join(project::MODULE);
    cmd!(sh, "wasm-bindgen --target web --no-typescript --out-dir {folder} {built}").run()?;
    let module = folder.join("app_bg.wasm");
    let tables = cmd!(sh, "cargo run --quiet --release --package xtask --features size --bin size -- app={module}").read()?;
    println!("{tables}");
    project::write(&kept, format!("{INTRODUCTION}{}\n", tables.trim_end()))?;
    println!("{KEPT} is written");
    Ok(())
}
