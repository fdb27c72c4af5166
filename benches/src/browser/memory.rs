//! The peak of a browser's memory while it diagnoses, over its peak while it only reads the same file.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Result, anyhow, ensure};
use e2e::engine::Engine;
use procfs::process::{Process, all_processes};

use crate::logs::{self, Kind, MB};
use crate::stage::{Origin, Stage};
use crate::table::{Row, Table};

/// How far the peak may be above that of the bare read, in MB.
const MOST: i64 = 100;
/// How often memory is looked at.
const INTERVAL: Duration = Duration::from_millis(20);

pub fn measure(table: &mut Table) -> Result<()> {
    for kind in Kind::all() {
        for size in [10 * MB, 100 * MB, 500 * MB, 2000 * MB] {
            let log = logs::of(kind, size)?;
            let mut peaks = [0; 2];
            for (peak, name) in peaks.iter_mut().zip(["bare", "diagnose"]) {
                let stage = Stage::open(Engine::Chromium, Origin::Same, "")?;
                table.version(stage.version());
                stage.choose(&log)?;
                if name == "diagnose" {
                    stage.warm()?;
                }
                let sampler = Sampler::start(stage.driver.process().cast_signed());
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
                ..Row::of(&format!("Peak memory, {}, {}, Chromium", logs::shown(size), kind.name()))
            });
        }
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
    fn start(process: i32) -> Self {
        let (stop, peak) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let thread = std::thread::spawn({
            let (stop, peak) = (Arc::clone(&stop), Arc::clone(&peak));
            move || {
                while !stop.load(Ordering::Relaxed) {
                    peak.fetch_max(below(process).iter().filter_map(proportional).sum(), Ordering::Relaxed);
                    std::thread::sleep(INTERVAL);
                }
            }
        });
        Self { stop, peak, thread }
    }

    fn peak(self) -> Result<u64> {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().map_err(|_| anyhow!("the thread that looks at memory has panicked"))?;
        let peak = self.peak.load(Ordering::Relaxed);
        ensure!(peak > 0, "the processes of the browser cannot be looked at");
        Ok(peak)
    }
}

/// The memory of a process in bytes, what it shares divided by those that share it.
fn proportional(process: &Process) -> Option<u64> {
    let rollup = process.smaps_rollup().ok()?;
    rollup.memory_map_rollup.into_iter().find_map(|map| map.extension.map.get("Pss").copied())
}

/// All processes below one.
fn below(root: i32) -> Vec<Process> {
    let mut children: HashMap<i32, Vec<Process>> = HashMap::new();
    for process in all_processes().into_iter().flatten().flatten() {
        if let Ok(stat) = process.stat() {
            children.entry(stat.ppid).or_default().push(process);
        }
    }
    let mut found = Vec::new();
    let mut left = vec![root];
    while let Some(next) = left.pop() {
        let processes = children.remove(&next).unwrap_or_default();
        left.extend(processes.iter().map(Process::pid));
        found.extend(processes);
    }
    found
}
