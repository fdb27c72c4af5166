//! `cargo xtask test`: everything that CI runs, stage by stage, with durations and a count at the end.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use xshell::{Cmd, Shell, cmd};

use crate::{browser, budgets, bundle, checks, project, tools};

/// Runs the stages in order. The first that fails ends it, but what is wrong with `dist/` keeps no browser case from
/// running. `page` begins with the release build; `only` runs nothing but the browser cases with that in their name, on the
/// `dist/` that is there.
pub fn run(page: bool, only: Option<&str>) -> Result<()> {
    let sh = project::shell()?;
    let mut stages = Stages::default();
    if let Some(name) = only {
        tools::for_build()?;
        tools::for_browser()?;
        return browser_cases(Some(name));
    }
    stages.run("set-up", || tools::for_build().and_then(|()| tools::for_browser()))?;
    let mut native = Count::default();
    if !page {
        sources(&sh, &mut stages)?;
        native = stages.run("native tests", || count(cmd!(sh, "cargo test --workspace --quiet")))?;
    }
    stages.run("release build", bundle::build)?;
    let cost = stages.run("page cost", || budgets::check(&project::dist()));
    let checks = stages.run("checks on dist", || checks::check(&project::dist()));
    let browser = stages.run("browser cases", || browser_cases(None));
    stages.print();
    println!("native tests: {native}");
    let failures: Vec<String> = [cost, checks, browser].into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

/// Format and lints.
fn sources(sh: &Shell, stages: &mut Stages) -> Result<()> {
    stages.run("format", || {
        cmd!(sh, "cargo fmt --all -- --check -l").run().context("the files above are not formatted (`cargo fmt --all`)")
    })?;
    stages.run("clippy", || Ok(cmd!(sh, "cargo clippy --workspace --all-targets --quiet -- -D warnings").run()?))?;
    let wasm = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "app", "--bin", "app"];
    stages.run("clippy for wasm", || Ok(cmd!(sh, "cargo clippy --quiet {wasm...} -- -D warnings").run()?))?;
    Ok(())
}

fn browser_cases(only: Option<&str>) -> Result<()> {
    let browser::Tally { passed, failed, skipped, .. } = browser::run(only)?;
    println!("{passed} passed, {failed} failed");
    ensure!(failed == 0, "{failed} of the browser cases failed");
    ensure!(passed + skipped > 0, "no browser case has that in its name");
    Ok(())
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
