//! The logs that are measured, written once below the target directory.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use benches::made_log;
use e2e::paths;

/// One megabyte.
pub const MB: u64 = 1_000_000;

/// What a log is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Made by `benches::made_log`, the same bytes on every machine.
    Made,
    /// The logs of the folder `SETUP_LOG_CORPUS`, one after another, over and over.
    Real,
}

impl Kind {
    /// The kinds that can be had here.
    pub fn all() -> Vec<Self> {
        let mut kinds = vec![Self::Made];
        if corpus().is_some() {
            kinds.push(Self::Real);
        }
        kinds
    }

    /// What a table calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Made => "made log",
            Self::Real => "real logs",
        }
    }
}

/// A log of at least that many bytes.
pub fn of(kind: Kind, size: u64) -> Result<PathBuf> {
    let folder = match kind {
        Kind::Made => "made",
        Kind::Real => "real",
    };
    let path = paths::target().join("bench").join(format!("{folder}-{}-mb", size / MB)).join("ExchangeSetup.log");
    if path.is_file() {
        return Ok(path);
    }
    println!("Writing a log of {} ({})", shown(size), kind.name());
    let unfinished = path.with_extension("part");
    paths::write(&unfinished, "")?;
    let mut out = BufWriter::with_capacity(1 << 20, File::create(&unfinished)?);
    let written = match kind {
        Kind::Made => made_log::write(&mut out, size, 1).map(drop).map_err(anyhow::Error::from),
        Kind::Real => repeated(&corpus().context("SETUP_LOG_CORPUS names no folder")?, &mut out, size),
    };
    written.and_then(|()| Ok(out.flush()?)).with_context(|| format!("cannot write {}", unfinished.display()))?;
    std::fs::rename(&unfinished, &path)?;
    Ok(path)
}

fn corpus() -> Option<PathBuf> {
    std::env::var_os("SETUP_LOG_CORPUS").map(PathBuf::from).filter(|folder| folder.is_dir())
}

/// Writes the logs of a folder, sorted by name, until there are `size` bytes. Logs in UTF-16 are left out: one file has one
/// encoding.
fn repeated(folder: &Path, out: &mut impl Write, size: u64) -> Result<()> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "log"));
    paths.sort();
    let mut logs = Vec::new();
    for path in paths {
        let log = std::fs::read(path)?;
        if log.starts_with(&[0xFF, 0xFE]) || log.starts_with(&[0xFE, 0xFF]) {
            continue;
        }
        logs.extend_from_slice(log.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(&log));
        if !logs.ends_with(b"\n") {
            logs.extend_from_slice(b"\r\n");
        }
    }
    ensure!(!logs.is_empty(), "{} holds no logs", folder.display());
    let mut written = 0;
    while written < size {
        out.write_all(&logs)?;
        written += logs.len() as u64;
    }
    Ok(())
}

/// A size as people say it.
pub fn shown(size: u64) -> String {
    if size.is_multiple_of(1000 * MB) { format!("{} GB", size / 1000 / MB) } else { format!("{} MB", size / MB) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logs_are_joined_line_by_line_in_one_encoding() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("setup-readiness-bench-{}", std::process::id()));
        for (name, content) in
            [("b.log", "\u{feff}second\r\n".as_bytes()), ("a.log", b"first"), ("c.log", &[0xFF, 0xFE, b'x', 0]), ("d.txt", b"no log")]
        {
            paths::write(&folder.join(name), content)?;
        }
        let mut out = Vec::new();
        repeated(&folder, &mut out, 16)?;
        std::fs::remove_dir_all(&folder)?;
        assert_eq!(String::from_utf8_lossy(&out), "first\r\nsecond\r\nfirst\r\nsecond\r\n");
        Ok(())
    }
}
