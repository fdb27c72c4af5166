//! `cargo xtask test`: everything that CI runs, stage by stage, with durations and a count at the end.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Cmd, Shell, cmd};

use crate::{budgets, bundle, checks, project, tools};

/// Runs the stages in order. The first that fails ends it, but what is wrong with `dist/` keeps no browser case from
/// running. `page` begins with the release build; `only` runs nothing but the browser cases with that in their name, on the
/// `dist/` that is there.
pub fn run(page: bool, only: Option<&str>) -> Result<()> {
    let sh = project::shell()?;
    let mut stages = Stages::default();
    stages.run("set-up", || tools::for_build().and_then(|()| tools::for_browser()))?;
    if only.is_some() {
        let count = stages.run("browser cases", || cases(&sh, &[], only))?;
        println!("browser cases: {count}");
        return Ok(());
    }
    let native = if page { None } else { Some(sources(&sh, &mut stages)?) };
    stages.run("release build", bundle::build)?;
    let cost = stages.run("page cost", || budgets::check(&project::dist()));
    let checks = stages.run("checks on dist", || checks::check(&project::dist()));
    let browser = stages.run("browser cases", || cases(&sh, &[], None));
    stages.print();
    if let Some(native) = native {
        println!("native tests: {native}");
    }
    if let Ok(browser) = &browser {
        println!("browser cases: {browser}");
    }
    let failures: Vec<String> =
        [cost, checks, browser.map(drop)].into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

/// `cargo xtask engines`: the browser cases in every engine that can be had, on the `dist/` that is there.
pub fn engines(only: Option<&str>) -> Result<()> {
    tools::for_build()?;
    if !project::dist().join("setup-readiness.js").is_file() {
        bundle::build()?;
    }
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
                Ok(count) => count.to_string(),
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
fn sources(sh: &Shell, stages: &mut Stages) -> Result<Count> {
    stages.run("format", || {
        cmd!(sh, "cargo fmt --all -- --check -l").run().context("the files above are not formatted (`cargo fmt --all`)")
    })?;
    stages.run("clippy", || Ok(cmd!(sh, "cargo clippy --workspace --all-targets --quiet -- -D warnings").run()?))?;
    let app = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "app", "--bin", "app"];
    stages.run("clippy for wasm", || Ok(cmd!(sh, "cargo clippy {app...} --quiet -- -D warnings").run()?))?;
    stages.run("native tests", || count(cmd!(sh, "cargo test --workspace --exclude e2e --quiet")))
}

/// The browser cases, and with all of them the unit tests of their crate.
fn cases(sh: &Shell, engine: &[&str], only: Option<&str>) -> Result<Count> {
    let all = engine.is_empty() && only.is_none();
    let target: &[&str] = if all { &[] } else { &["--test", "cases", "--"] };
    let count = count(cmd!(sh, "cargo test --package e2e {target...} {engine...} {only...}"))?;
    ensure!(count.passed + count.ignored > 0, "no browser case has that in its name");
    Ok(count)
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

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
    pub ignored: usize,
}

impl Count {
    /// Reads libtest's line `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    fn read(line: &str) -> Option<Self> {
        let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
        let of = |kind: &str| {
            let number = numbers.split("; ").find_map(|part| part.strip_suffix(kind))?;
            number.trim().parse().ok()
        };
        Some(Self { passed: of("passed")?, failed: of("failed")?, ignored: of("ignored")? })
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed, {} ignored", self.passed, self.failed, self.ignored)
    }
}

/// Runs tests with their output shown and adds up what libtest says. Fails where one fails.
pub fn count(tests: Cmd<'_>) -> Result<Count> {
    let shown = tests.to_string();
    println!("$ {shown}");
    let mut child =
        Command::from(tests).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start `{shown}`"))?;
    let mut sum = Count::default();
    for line in BufReader::new(child.stdout.take().context("no output")?).lines() {
        let line = line?;
        println!("{line}");
        if let Some(count) = Count::read(&line) {
            sum.passed += count.passed;
            sum.failed += count.failed;
            sum.ignored += count.ignored;
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("`{shown}` ended with {status}: {sum}");
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read() {
        let line = "test result: FAILED. 91 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(Count::read(line), Some(Count { passed: 91, failed: 2, ignored: 1 }));
        assert_eq!(Count::read("test result: ok"), None);
        assert_eq!(Count::read("running 3 tests"), None);
    }
}
