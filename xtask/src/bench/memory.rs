//! The peak of a browser's memory while it diagnoses, over its peak while it only reads the same file.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Result, bail, ensure};

use super::logs::{self, MB};
use super::machine;
use super::stage::{Origin, Stage};
use super::{Row, Table};
use crate::engines::{Engine, Seat};

/// How far the peak may be above that of the bare read, in MB.
const MOST: i64 = 100;

pub fn measure(table: &mut Table) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("the memory of a browser's processes is read from /proc, which Linux alone has");
    }
    for size in [10 * MB, 100 * MB, 500 * MB, 2000 * MB] {
        let log = logs::of(size)?;
        let mut peaks = [0; 2];
        for (peak, name) in peaks.iter_mut().zip(["bare", "diagnose"]) {
            let seat = Seat::take(Engine::Chromium)?;
            let stage = Stage::open(seat.session()?, Origin::Same, "")?;
            table.version(format!("Chromium {}", stage.session.version));
            stage.choose(&log)?;
            if name == "diagnose" {
                stage.warm()?;
            }
            let sampler = Sampler::start(seat.driver.process());
            stage.time(name)?;
            *peak = sampler.peak()?;
        }
        let [bare, diagnose] = peaks.map(|bytes| (bytes / MB).cast_signed());
        table.add(Row {
            result: format!("{diagnose} MB"),
            against: format!("{bare} MB"),
            ratio: format!("{:+} MB", diagnose - bare),
            aim: format!("at most +{MOST} MB"),
            met: Some(diagnose - bare <= MOST),
            ..Row::of(&format!("Peak memory, {}, Chromium", logs::shown(size)))
        });
    }
    Ok(())
}

/// Looks at the memory of a process and all below it until it is told to stop.
struct Sampler {
    stop: Arc<AtomicBool>,
    peak: Arc<AtomicU64>,
    thread: JoinHandle<()>,
}

impl Sampler {
    fn start(process: u32) -> Self {
        let (stop, peak) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let thread = std::thread::spawn({
            let (stop, peak) = (Arc::clone(&stop), Arc::clone(&peak));
            move || {
                while !stop.load(Ordering::Relaxed) {
                    let sum = below(process).into_iter().filter_map(proportional).sum();
                    peak.fetch_max(sum, Ordering::Relaxed);
                    std::thread::sleep(Duration::from_millis(20));
                }
            }
        });
        Self { stop, peak, thread }
    }

    fn peak(self) -> Result<u64> {
        self.stop.store(true, Ordering::Relaxed);
        let _ = self.thread.join();
        let peak = self.peak.load(Ordering::Relaxed);
        ensure!(peak > 0, "the processes of the browser cannot be looked at");
        Ok(peak)
    }
}

/// The memory of a process, what it shares divided by those that share it.
fn proportional(process: u32) -> Option<u64> {
    machine::kilobytes(&format!("/proc/{process}/smaps_rollup"), "Pss")
}

/// All processes below one.
fn below(root: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        if let Some(parent) = parent(process) {
            children.entry(parent).or_default().push(process);
        }
    }
    let mut found = Vec::new();
    let mut left = vec![root];
    while let Some(next) = left.pop() {
        let more = children.remove(&next).unwrap_or_default();
        found.extend(&more);
        left.extend(more);
    }
    found
}

fn parent(process: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name stands in parentheses and may hold anything.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}
