//! The machine and the day of a measure, in words.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::process::{self, command};

/// Processor, cores, memory, system.
pub fn described() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = memory().map_or_else(|| "memory unknown".into(), |bytes| format!("{} GB of memory", bytes.div_ceil(1 << 30)));
    format!(
        "{cores} cores of {}, {memory}, {} on {}",
        processor().unwrap_or_else(|| "an unknown processor".into()),
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}

fn processor() -> Option<String> {
    if cfg!(target_os = "macos") {
        return process::output(command("sysctl").args(["-n", "machdep.cpu.brand_string"])).ok().map(|text| text.trim().to_owned());
    }
    field("/proc/cpuinfo", "model name").or_else(|| std::env::var("PROCESSOR_IDENTIFIER").ok())
}

fn memory() -> Option<u64> {
    if cfg!(target_os = "macos") {
        return process::output(command("sysctl").args(["-n", "hw.memsize"])).ok()?.trim().parse().ok();
    }
    kilobytes("/proc/meminfo", "MemTotal")
}

/// A number of kB from a file of `/proc`, in bytes.
pub fn kilobytes(path: &str, name: &str) -> Option<u64> {
    field(path, name)?.trim_end_matches("kB").trim().parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}

fn field(path: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// How many programs wanted to run over the last minute, where the system tells.
pub fn load() -> Option<String> {
    std::fs::read_to_string("/proc/loadavg").ok()?.split_whitespace().next().map(str::to_owned)
}

/// Whether other programs take more than half of the processors.
pub fn is_busy() -> bool {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    load().and_then(|load| load.parse::<f64>().ok()).is_some_and(|load| load > cores as f64 / 2.0)
}

/// Today in UTC, as in `2026-11-22`.
pub fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    date(seconds / 86_400)
}

/// The date of a day since 1970.
fn date(days: u64) -> String {
    let mut year = 1970;
    let mut left = days;
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    while left >= 365 + u64::from(leap(year)) {
        left -= 365 + u64::from(leap(year));
        year += 1;
    }
    let mut month = 1;
    for days in [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if left < days {
            break;
        }
        left -= days;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", left + 1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates() {
        for (day, date) in [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (19_782, "2024-02-29"), (20_453, "2025-12-31")] {
            assert_eq!(super::date(day), date);
        }
    }
}
