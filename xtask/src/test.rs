//! `cargo xtask test`: everything that CI runs, stage by stage, with durations at the end.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::project::WASM;
use crate::{bundle, checks, project, tools};

/// Runs the stages in order. The first that fails ends it, but what is wrong with `dist/` keeps no browser case from
/// running. `page` begins with the release build; `only` runs nothing but the browser cases with that in their name, on the
/// `dist/` that is there.
pub fn run(page: bool, only: Option<&str>) -> Result<()> {
    let sh = project::shell()?;
    let mut stages = Stages::default();
    stages.run("set-up", || tools::for_build().and_then(|()| tools::for_browser()))?;
    if only.is_some() {
        return stages.run("browser cases", || cases(&sh, &[], only));
    }
    if !page {
        sources(&mut stages)?;
    }
    stages.run("release build", bundle::build)?;
    let cost = stages.run("page cost", || project::cargo("run --quiet --package site -- weigh dist"));
    let checks = stages.run("checks on dist", || checks::check(&project::dist()));
    let browser = stages.run("browser cases", || cases(&sh, &[], None));
    stages.print();
    let failures: Vec<String> = [cost, checks, browser].into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

/// `cargo xtask engines`: the browser cases in every engine that can be had, on the `dist/` that is there.
pub fn engines(only: Option<&str>) -> Result<()> {
    tools::for_build()?;
    bundle::build_if_missing()?;
    let sh = project::shell()?;
    let mut stages = Stages::default();
    let mut table = Vec::new();
    let mut failed = 0;
    for (name, engine, set_up) in [
        ("Chromium", "chromium", tools::for_browser as fn() -> Result<()>),
        ("Firefox", "firefox", tools::for_firefox),
        ("WebKitGTK", "webkit", tools::for_webkit),
    ] {
        // What cannot be had on this machine is no fault of the project.
        let result = match set_up() {
            Err(error) => format!("not run: {error:#}"),
            Ok(()) => match stages.run(name, || cases(&sh, &["--engine", engine], only)) {
                Ok(()) => "passed".to_owned(),
                Err(error) => {
                    failed += 1;
                    format!("{error:#}")
                }
            },
        };
        table.push(format!("{name}: {result}"));
    }
    stages.print();
    println!("{}", table.join("\n"));
    ensure!(failed == 0, "the browser cases failed in {failed} of the engines");
    Ok(())
}

/// Format, lints and native tests, fuzz replays among them.
fn sources(stages: &mut Stages) -> Result<()> {
    let told = "the files above are not formatted (`cargo fmt --all`)";
    stages.run("format", || project::cargo("fmt --all -- --check -l").context(told))?;
    stages.run("clippy", || project::cargo("clippy --workspace --all-targets --quiet -- -D warnings"))?;
    let app = "--no-default-features --features app --bin app";
    stages.run("clippy for wasm", || project::cargo(&format!("clippy --target {WASM} {app} --quiet -- -D warnings")))?;
    stages.run("native tests", || project::cargo("test --workspace --exclude e2e --quiet"))
}

/// The browser cases, and with all of them the unit tests of their crate.
fn cases(sh: &Shell, engine: &[&str], only: Option<&str>) -> Result<()> {
    let all = engine.is_empty() && only.is_none();
    let target: &[&str] = if all { &[] } else { &["--test", "cases", "--"] };
    Ok(cmd!(sh, "cargo test --package e2e {target...} {engine...} {only...}").run()?)
}

/// The stages that have run, with their durations.
#[derive(Default)]
struct Stages {
    done: Vec<(String, Duration)>,
}

impl Stages {
    fn run<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("== {name}");
        let started = Instant::now();
        let result = work().with_context(|| format!("the stage `{name}` failed"));
        if let Err(error) = &result {
            println!("== FAILED: {error:#}");
        }
        self.done.push((name.to_owned(), started.elapsed()));
        result
    }

    fn print(&self) {
        println!("\n== durations");
        for (name, time) in &self.done {
            println!("  {:>7.1} s  {name}", time.as_secs_f32());
        }
        let all: Duration = self.done.iter().map(|(_, time)| *time).sum();
        println!("  {:>7.1} s  in all", all.as_secs_f32());
    }
}
