//! `cargo xtask bench`: what a page and a reader pay, as one table of ratios within one run.
//!
//! Nothing here asserts a time: the table says which aims are met, and the machine is named with it.

mod alive;
mod cost;
mod logs;
mod machine;
mod memory;
mod native;
mod speed;
mod stage;

use std::time::Instant;

use anyhow::{Result, bail};

use crate::process::{self, command};
use crate::{bundle, project, tools};

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
    ("memory", "Memory", memory::measure),
    ("native", "Native", native::measure),
];

/// What is measured so far.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
    /// Programs that took part, with their versions.
    versions: Vec<String>,
    /// The files of the page cost.
    files: Vec<String>,
}

/// One line of the table.
pub struct Row {
    /// What was measured, and with what.
    pub what: String,
    /// The median.
    pub result: String,
    /// What it is compared with.
    pub against: String,
    pub ratio: String,
    pub aim: String,
    pub met: Option<bool>,
}

impl Table {
    /// Adds a line and prints it.
    pub fn add(&mut self, row: Row) {
        println!("  {}", line(&row));
        self.rows.push(row);
    }

    /// Adds a line for what could not be measured.
    pub fn missing(&mut self, what: &str, reason: &str) {
        self.add(Row { result: format!("not measured: {reason}"), ..Row::of(what) });
    }

    /// Names a program with its version, once.
    pub fn version(&mut self, text: String) {
        if !self.versions.contains(&text) {
            self.versions.push(text);
        }
    }
}

impl Row {
    /// A line without values.
    pub fn of(what: &str) -> Self {
        Self { what: what.into(), result: String::new(), against: String::new(), ratio: String::new(), aim: String::new(), met: None }
    }

    /// Two medians in milliseconds; `most` is the highest ratio aimed at.
    pub fn ratio(what: &str, times: &Pair, most: Option<f64>) -> Self {
        let ratio = times.ratio();
        Self {
            result: milliseconds(times.measured()),
            against: milliseconds(times.compared()),
            ratio: format!("{ratio:.2}"),
            aim: most.map_or_else(String::new, |most| format!("at most {most}")),
            met: most.map(|most| ratio <= most),
            ..Self::of(what)
        }
    }
}

/// Times of two things that were measured in turn.
#[derive(Default)]
pub struct Pair {
    measured: Vec<f64>,
    compared: Vec<f64>,
}

impl Pair {
    /// Adds a round.
    pub fn add(&mut self, measured: f64, compared: f64) {
        self.measured.push(measured);
        self.compared.push(compared);
    }

    fn measured(&self) -> f64 {
        median(&self.measured)
    }

    fn compared(&self) -> f64 {
        median(&self.compared)
    }

    fn ratio(&self) -> f64 {
        self.measured() / self.compared()
    }
}

/// The middle of some numbers.
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

/// A time in words.
pub fn milliseconds(time: f64) -> String {
    if time < 10_000.0 { format!("{time:.0} ms") } else { format!("{:.1} s", time / 1000.0) }
}

/// Runs the parts named in `only`, parted by commas, and prints their lines; without it, builds `dist/`, runs all parts and
/// keeps the table.
pub fn run(only: Option<&str>) -> Result<()> {
    let chosen: Vec<&str> = only.map(|names| names.split(',').map(str::trim).collect()).unwrap_or_default();
    if let Some(unknown) = chosen.iter().find(|name| PARTS.iter().all(|(part, ..)| part != *name)) {
        let names: Vec<&str> = PARTS.iter().map(|(part, ..)| *part).collect();
        bail!("`{unknown}` is no part; there are {}", names.join(", "));
    }
    if only.is_none() || !project::dist().join("setup-readiness.js").is_file() {
        bundle::build()?;
    } else {
        tools::for_build()?;
    }
    let load = machine::load();
    if machine::is_busy() {
        println!("Other programs are running: what computes is measured too long, and so are its ratios");
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
            table.missing(title, &format!("{error:#}").replace('\n', " "));
        }
        println!("== {title}: {:.0} s", started.elapsed().as_secs_f32());
    }
    let page = page(&table, load.as_deref())?;
    if only.is_some() {
        println!("\n{page}");
        return Ok(());
    }
    project::write(&project::root().join(KEPT), &page)?;
    println!("\n{page}\n{KEPT} is written");
    let missed = table.rows.iter().filter(|row| row.met == Some(false)).count();
    println!("{missed} aims are missed");
    Ok(())
}

fn line(row: &Row) -> String {
    let aim = match row.met {
        Some(true) => format!("{}: met", row.aim),
        Some(false) => format!("{}: **missed**", row.aim),
        None => row.aim.clone(),
    };
    format!("| {} | {} | {} | {} | {aim} |", row.what, row.result, row.against, row.ratio)
}

/// The document.
fn page(table: &Table, load: Option<&str>) -> Result<String> {
    let rustc = process::output(command("rustc").arg("--version"))?;
    let mut versions = vec![format!("setup-readiness {}", project::version()?), rustc.trim().to_owned()];
    versions.extend(table.versions.iter().cloned());
    let mut page = format!(
        "{INTRODUCTION}\n- Day: {}\n- Machine: {}{}\n- Versions: {}\n\n",
        machine::today(),
        machine::described(),
        load.map_or_else(String::new, |load| format!("; load of the minute before {load}")),
        versions.join(", ")
    );
    page.push_str("| Measured | Result | Against | Ratio | Aim |\n|---|---|---|---|---|\n");
    for row in &table.rows {
        page.push_str(&line(row));
        page.push('\n');
    }
    page.push_str(METHOD);
    if !table.files.is_empty() {
        page.push_str("\n## What the page fetches\n\n| File | Bytes | Brotli | en | fr |\n|---|---|---|---|---|\n");
        for row in &table.files {
            page.push_str(row);
            page.push('\n');
        }
    }
    Ok(page)
}

const INTRODUCTION: &str = "\
# Benchmarks

Written by `cargo xtask bench`. Times depend on the machine; the ratios are of two things measured in turn in one run.
";

const METHOD: &str = "
## How it is measured

- **Logs** are made by `xtask/src/big_log.rs`: many attempts, all names invented, the same bytes on every machine. A browser
  gets them as files on the disk, through a file input.
- **Page cost**: a browser opens a page, uses the element, and the server notes what it is asked for. A file counts once,
  with its size after Brotli at the highest level.
- **Throughput**: `diagnose(File)` until its promise is resolved, against the same page only reading the same file, slice by
  slice, 16 MiB each (`1 << 24` bytes). The app and the engine are loaded before. Three rounds, in turn; the median of each.
- **Without a worker**: the same with the element's files on another origin, where the page itself does the work in slices
  of 1 MiB.
- **Longest task**: the Long Tasks API, which tells of tasks over 50 ms, from the call of `diagnose` until the report has been
  on the screen for a moment; the longest of three rounds.
- **Cancel**: from `abort()` while 500 MB are read until the promise is rejected, until `state` is idle, and until a small
  text given right then is answered; the longest of three rounds.
- **Memory**: the sum of the proportional set sizes (PSS) of all processes of the browser, from `/proc` every 20 ms; its
  highest value in a fresh browser that diagnoses, and in a fresh browser that only reads the file on a page where nobody
  uses the element. The difference holds the app, the engine and what they need; it must not grow with the log.
- **Native**: the example `diagnose` against `rg -j1 -c '\\[Rule:|\\[(ERROR|REQUIRED|RECOMENDED|WARNING)\\]'` on the same
  file, in turn, median of five; both include starting the program. Peak memory is `VmHWM`.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_line_says_whether_its_aim_is_met() {
        let mut times = Pair::default();
        times.add(300.0, 100.0);
        assert_eq!(line(&Row::ratio("a", &times, Some(3.0))), "| a | 300 ms | 100 ms | 3.00 | at most 3: met |");
        assert_eq!(line(&Row::ratio("a", &times, Some(1.5))), "| a | 300 ms | 100 ms | 3.00 | at most 1.5: **missed** |");
        assert_eq!(line(&Row::ratio("a", &times, None)), "| a | 300 ms | 100 ms | 3.00 |  |");
    }
}
