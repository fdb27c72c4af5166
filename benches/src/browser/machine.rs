//! The machine of a measure, in words.

use sysinfo::System;

/// Processor, cores, memory, system.
pub fn described() -> String {
    let Ok(system) = System::new_all() else { return "an unknown machine".to_owned() };
    let cores = system.cpus().len();
    let processor = system.cpus().first().map_or("an unknown processor", |cpu| cpu.brand().trim());
    let memory = system.total_memory().div_ceil(1 << 30);
    format!("{cores} cores of {processor}, {memory} GB of memory, {} on {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// How many programs wanted to run over the last minute; 0 where the system doesn't tell.
pub fn load() -> f64 {
    System::load_average().map_or(0.0, |load| load.one)
}

/// Whether other programs take more than half of the processors.
pub fn is_busy() -> bool {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    load() > cores as f64 / 2.0
}
