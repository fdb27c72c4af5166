//! The logs that are measured: made once below the target directory, the same bytes on every machine.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{big_log, project};

/// One megabyte.
pub const MB: u64 = 1_000_000;

/// A log of at least that many bytes.
pub fn of(size: u64) -> Result<PathBuf> {
    let path = project::target().join("xtask").join("bench").join(named(size)).join("ExchangeSetup.log");
    if path.is_file() {
        return Ok(path);
    }
    println!("Writing a log of {}", shown(size));
    let unfinished = path.with_extension("part");
    project::write(&unfinished, "")?;
    let mut out = BufWriter::with_capacity(1 << 20, File::create(&unfinished)?);
    big_log::write(&mut out, size, 1).and_then(|_| out.flush()).with_context(|| format!("cannot write {}", unfinished.display()))?;
    std::fs::rename(&unfinished, &path)?;
    Ok(path)
}

fn named(size: u64) -> String {
    format!("{}-mb", size / MB)
}

/// A size as people say it.
pub fn shown(size: u64) -> String {
    if size.is_multiple_of(1000 * MB) { format!("{} GB", size / 1000 / MB) } else { format!("{} MB", size / MB) }
}
