//! The example `diagnose` against a plain search of the same file.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::logs::{self, MB};
use super::machine;
use super::{Pair, Row, Table, milliseconds};
use crate::process::{self, command};
use crate::project;

const ROUNDS: usize = 5;
const MOST: f64 = 3.0;
const PATTERN: &str = r"\[Rule:|\[(ERROR|REQUIRED|RECOMENDED|WARNING)\]";

pub fn measure(table: &mut Table) -> Result<()> {
    println!("Building the example diagnose");
    process::run(command("cargo").args(["build", "--quiet", "--release", "--example", "diagnose"]))?;
    let diagnose = project::target().join("release/examples").join(format!("diagnose{}", std::env::consts::EXE_SUFFIX));

    let rg = process::find("rg");
    if let Some(rg) = &rg {
        let log = logs::of(500 * MB)?;
        let version = process::version_of(rg).unwrap_or_default();
        table.version(version.lines().next().unwrap_or("rg").to_owned());
        let mut times = Pair::default();
        for round in 0..=ROUNDS {
            let compared = timed(command(rg).args(["-j1", "-c", PATTERN]).arg(&log))?;
            let measured = timed(command(&diagnose).arg(&log))?;
            // The first round brings the file and the programs into memory.
            if round > 0 {
                println!("  {} / {}", milliseconds(measured), milliseconds(compared));
                times.add(measured, compared);
            }
        }
        table.add(Row::ratio("Native `diagnose`, 500 MB, against `rg -j1 -c`", &times, Some(MOST)));
    } else {
        table.missing("Native `diagnose`, 500 MB", "ripgrep is not here: https://github.com/BurntSushi/ripgrep");
    }

    if !cfg!(target_os = "linux") {
        table.missing("Native peak memory", "it is read from /proc, which Linux alone has");
        return Ok(());
    }
    let small = peak(&diagnose, &logs::of(10 * MB)?)?;
    for size in [500 * MB, 2000 * MB] {
        let large = peak(&diagnose, &logs::of(size)?)?;
        table.add(Row {
            result: format!("{} MB", large / MB),
            against: format!("{} MB with 10 MB", small / MB),
            ratio: format!("{:.2}", large as f64 / small as f64),
            ..Row::of(&format!("Native peak memory, {}", logs::shown(size)))
        });
    }
    Ok(())
}

fn timed(command: &mut Command) -> Result<f64> {
    let started = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status().context("cannot start the program")?;
    let time = started.elapsed().as_secs_f64() * 1000.0;
    if !status.success() {
        bail!("the program ended with {status}");
    }
    Ok(time)
}

/// The highest resident memory of the program, which the system keeps until it ends.
fn peak(program: &Path, log: &Path) -> Result<u64> {
    let mut child = command(program).arg(log).stdin(Stdio::null()).stdout(Stdio::null()).spawn().context("cannot start the program")?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        peak = machine::kilobytes(&status, "VmHWM").unwrap_or(0).max(peak);
        std::thread::sleep(Duration::from_millis(2));
    }
    ensure!(peak > 0, "the memory of the program cannot be looked at");
    Ok(peak)
}
