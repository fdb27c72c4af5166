//! What a page and a reader pay, as one table of ratios within one run: `cargo xtask bench`.
//!
//! Nothing here asserts a time: the table says which aims are met, and the machine is named with it. The site is the
//! `dist/` that is there.

mod alive;
mod cost;
mod logs;
mod machine;
#[cfg(target_os = "linux")]
mod memory;
mod native;
mod speed;
mod stage;
mod table;

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};
use e2e::paths;

use table::Table;

/// Where the last whole table is kept.
const KEPT: &str = "docs/benchmarks.md";

type Part = fn(&mut Table) -> Result<()>;

/// The parts by the names that `--only` takes.
const PARTS: &[(&str, &str, Part)] = &[
    ("page", "Page cost", cost::measure),
    ("throughput", "Throughput", speed::chromium),
    ("engines", "Throughput in other engines", speed::others),
    ("origin", "Throughput without a worker", speed::other_origin),
    ("tasks", "The page meanwhile", alive::tasks),
    ("cancel", "Cancelling", alive::cancel),
    ("memory", "Memory", memory),
    ("native", "Native", native::measure),
];

#[cfg(target_os = "linux")]
fn memory(table: &mut Table) -> Result<()> {
    memory::measure(table)
}

#[cfg(not(target_os = "linux"))]
fn memory(_: &mut Table) -> Result<()> {
    bail!("the memory of a browser's processes is read from /proc, which Linux alone has")
}

/// Runs the parts named in the argument, parted by commas, and prints their lines; without one, runs all parts and keeps
/// the table.
fn main() -> Result<()> {
    let only = std::env::args().nth(1);
    let chosen: Vec<&str> = only.as_deref().map(|names| names.split(',').map(str::trim).collect()).unwrap_or_default();
    if let Some(unknown) = chosen.iter().find(|name| PARTS.iter().all(|(part, ..)| part != *name)) {
        let names: Vec<&str> = PARTS.iter().map(|(part, ..)| *part).collect();
        bail!("`{unknown}` is no part; there are {}", names.join(", "));
    }
    let load = machine::load();
    if machine::is_busy() {
        println!("Other programs are running: what computes is measured too long, and so are its ratios");
    }
    if !logs::Kind::all().contains(&logs::Kind::Real) {
        println!("SETUP_LOG_CORPUS names no folder of logs: real logs, which the limits are for, are not measured");
    }
    let mut table = Table::default();
    for (part, title, measure) in PARTS {
        if !chosen.is_empty() && !chosen.contains(part) {
            continue;
        }
        println!("== {title}");
        let started = Instant::now();
        if let Err(error) = measure(&mut table) {
            // What cannot be had on this machine keeps nothing else from being measured.
            table.missing(title, &error);
        }
        println!("== {title}: {:.0} s", started.elapsed().as_secs_f32());
    }
    let page = page(&table, load)?;
    println!("\n{page}");
    if chosen.is_empty() {
        paths::write(&paths::root().join(KEPT), &page)?;
        println!("{KEPT} is written");
    }
    println!("{} aims are missed", table.missed());
    Ok(())
}

/// The document.
fn page(table: &Table, load: f64) -> Result<String> {
    let rustc = Command::new("rustc").arg("--version").output()?.stdout;
    let mut versions = vec![String::from_utf8_lossy(&rustc).trim().to_owned()];
    versions.extend(table.versions.iter().cloned());
    let mut page = format!(
        "{INTRODUCTION}\n- Day: {}\n- Machine: {}; load of the minute before {load:.2}\n- Versions: {}\n\n{}{METHOD}",
        jiff::Timestamp::now().strftime("%F"),
        machine::described(),
        versions.join(", "),
        table.markdown(),
    );
    if !table.files.is_empty() {
        page.push_str(&format!("\n## What the page fetches\n\n{}\n", table.files.join("\n")));
    }
    Ok(page)
}

const INTRODUCTION: &str = "\
# Benchmarks

Written by `cargo xtask bench`. Times depend on the machine; the ratios are of two things measured in turn in one run.

Limits, for real logs: in Chromium at most 3 times the bare read from 100 MB on; natively at most 5 times `rg`; no task of
the page over 50 ms; memory at most 100 MB above the bare read, whatever the size of the log.
";

const METHOD: &str = "
## How it is measured

- **Made logs** come from `benches/src/made_log.rs`: many attempts, all names invented, the same bytes on every machine.
  Most of their lines are of few forms, which flatters.
- **Real logs** are those of the folder that `SETUP_LOG_CORPUS` names, one after another, over and over. They are measured
  where it is set; the limits are for them. A browser gets logs as files on the disk, through a file input.
- **Page cost**: a browser opens a page, uses the element, and the server notes what it is asked for. A file counts once,
  with its size after Brotli at the highest level.
- **Throughput**: `diagnose(File)` until its promise is resolved, against the same page only reading the same file, slice by
  slice, 16 MiB each (`1 << 24` bytes). The app is loaded before. Three rounds, in turn; the median of each.
- **Without a worker**: the same with the element's files on another origin, where the page itself does the work in slices.
- **Longest task**: the Long Tasks API, which tells of tasks over 50 ms, from the call of `diagnose` until the whole report
  is on the screen; the longest of three rounds.
- **Cancel**: from `abort()` while 500 MB are read until the promise is rejected, until `state` is idle, and until a small
  text given right then is answered; the longest of three rounds.
- **Memory**: the sum of the proportional set sizes (PSS) of all processes of the browser, from `/proc` every 20 ms; its
  highest value in a fresh browser that diagnoses, and in a fresh browser that only reads the file on a page where nobody
  uses the element. The difference holds the app and what it needs; it must not grow with the log.
- **Native**: the example `diagnose` against `rg -j1 -c '\\[Rule:|\\[(ERROR|REQUIRED|RECOMENDED|WARNING)\\]'` on the same
  file, in turn, median of five; both include starting the program. Peak memory is `VmHWM`.
";
