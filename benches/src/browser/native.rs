//! The example `diagnose` against a plain search of the same file.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use e2e::paths;

use crate::logs::{self, Kind, MB};
use crate::table::{Pair, Row, Table, milliseconds};

const ROUNDS: usize = 5;
/// The highest ratio of real logs.
const MOST: f64 = 5.0;
const PATTERN: &str = r"\[Rule:|\[(ERROR|REQUIRED|RECOMENDED|WARNING)\]";

pub fn measure(table: &mut Table) -> Result<()> {
    println!("Building the example diagnose");
    let built =
        Command::new("cargo").args(["build", "--quiet", "--release", "--example", "diagnose"]).current_dir(paths::root()).status()?;
    ensure!(built.success(), "the example diagnose was not built");
    let diagnose = paths::target().join("release/examples").join(format!("diagnose{}", std::env::consts::EXE_SUFFIX));

    match which::which("rg") {
        Ok(rg) => {
            let version = Command::new(&rg).arg("--version").output()?.stdout;
            table.version(String::from_utf8_lossy(&version).lines().next().unwrap_or("rg").to_owned());
            for kind in Kind::all() {
                against(table, &diagnose, &rg, kind)?;
            }
        }
        Err(_) => {
            table.missing("Native `diagnose`, 500 MB", &anyhow::anyhow!("ripgrep is not here: https://github.com/BurntSushi/ripgrep"))
        }
    }
    memory(table, &diagnose)
}

fn against(table: &mut Table, diagnose: &Path, rg: &Path, kind: Kind) -> Result<()> {
    let log = logs::of(kind, 500 * MB)?;
    let mut times = Pair::default();
    for round in 0..=ROUNDS {
        let compared = timed(Command::new(rg).args(["-j1", "-c", PATTERN]).arg(&log))?;
        let measured = timed(Command::new(diagnose).arg(&log))?;
        // The first round brings the file and the programs into memory.
        if round > 0 {
            println!("  {}: {} / {}", kind.name(), milliseconds(measured), milliseconds(compared));
            times.add(measured, compared);
        }
    }
    let most = (kind == Kind::Real).then_some(MOST);
    table.add(Row::ratio(&format!("Native `diagnose`, 500 MB, {}, against `rg -j1 -c`", kind.name()), &times, most));
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

#[cfg(not(target_os = "linux"))]
fn memory(table: &mut Table, _: &Path) -> Result<()> {
    table.missing("Native peak memory", &anyhow::anyhow!("it is read from /proc, which Linux alone has"));
    Ok(())
}

#[cfg(target_os = "linux")]
fn memory(table: &mut Table, diagnose: &Path) -> Result<()> {
    for kind in Kind::all() {
        let small = peak(diagnose, &logs::of(kind, 10 * MB)?)?;
        for size in [500 * MB, 2000 * MB] {
            let large = peak(diagnose, &logs::of(kind, size)?)?;
            table.add(Row {
                result: format!("{} MB", large / MB),
                against: format!("{} MB with 10 MB", small / MB),
                ratio: format!("{:.2}", large as f64 / small as f64),
                ..Row::of(&format!("Native peak memory, {}, {}", logs::shown(size), kind.name()))
            });
        }
    }
    Ok(())
}

/// The highest resident memory of the program in bytes, which the system keeps until it ends.
#[cfg(target_os = "linux")]
fn peak(program: &Path, log: &Path) -> Result<u64> {
    let mut child =
        Command::new(program).arg(log).stdin(Stdio::null()).stdout(Stdio::null()).spawn().context("cannot start the program")?;
    let process = procfs::process::Process::new(child.id().cast_signed())?;
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        let kilobytes = process.status().ok().and_then(|status| status.vmhwm).unwrap_or(0);
        peak = peak.max(kilobytes << 10);
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    ensure!(peak > 0, "the memory of the program cannot be looked at");
    Ok(peak)
}
