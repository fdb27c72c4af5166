//! `cargo xtask test`: everything that CI runs.

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::process::{self, command};
use crate::{browser, budgets, bundle, checks, project, tools};

/// Runs the stages in order and stops at the first that fails, but what is wrong with `dist/`
/// keeps no browser case from running. With `page`, begins with the release build. With `only`, runs nothing but the browser cases with that in their name, on the
/// `dist/` that is there.
pub fn run(page: bool, only: Option<&str>) -> Result<()> {
    if only.is_some() {
        tools::for_build()?;
        return browser_cases(only);
    }
    let started = Instant::now();
    if !page {
        sources()?;
    }
    stage("release build", bundle::build)?;
    let cost = stage("page cost", || budgets::check(&project::dist()));
    let checks = stage("checks on dist", || checks::check(&project::dist()));
    for error in [&cost, &checks].into_iter().filter_map(|r| r.as_ref().err()) {
        println!("== FAILED: {error:#}");
    }
    println!("== all before the browser tests: {:.0} s", started.elapsed().as_secs_f32());
    let browser = browser_cases(None);
    let failures: Vec<String> = [cost, checks, browser].into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    if !failures.is_empty() {
        bail!("{}", failures.join("\nerror: "));
    }
    Ok(())
}

/// Lints and native tests.
fn sources() -> Result<()> {
    stage("set-up", || {
        tools::for_build()?;
        tools::for_browser().map(drop)
    })?;
    stage("format", || cargo(&["fmt", "--all", "--", "--check", "-l"]).context("the files above are not formatted (`cargo fmt --all`)"))?;
    stage("clippy", || cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))?;
    for (program, features) in [("app", "app"), ("worker", "engine")] {
        stage(&format!("clippy for wasm: {program}"), || {
            cargo(&[
                "clippy",
                "--target",
                "wasm32-unknown-unknown",
                "--no-default-features",
                "--features",
                features,
                "--bin",
                program,
                "--quiet",
                "--",
                "-D",
                "warnings",
            ])
        })?;
    }
    stage("native tests", || cargo(&["test", "--workspace", "--quiet"]))?;
    Ok(())
}

fn browser_cases(only: Option<&str>) -> Result<()> {
    println!("== browser tests");
    let started = Instant::now();
    let browser::Tally { passed, failed, skipped, .. } = browser::run(only)?;
    println!("== browser tests: {:.1} s", started.elapsed().as_secs_f32());
    println!("{passed} passed, {failed} failed");
    if failed > 0 {
        bail!("{failed} of the browser cases failed");
    }
    if passed + skipped == 0 {
        bail!("no browser case has that in its name");
    }
    Ok(())
}

fn stage(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("== {name}");
    let started = Instant::now();
    work().with_context(|| format!("the stage `{name}` failed"))?;
    println!("== {name}: {:.1} s", started.elapsed().as_secs_f32());
    Ok(())
}

fn cargo(arguments: &[&str]) -> Result<()> {
    process::run(command("cargo").args(arguments))
}
