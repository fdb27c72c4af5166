//! `diagnose(File)` against only reading the same file, in every engine.

use anyhow::Result;
use e2e::engine::Engine;

use crate::logs::{self, Kind, MB};
use crate::stage::{Origin, Stage};
use crate::table::{Pair, Row, Table, milliseconds};

const ROUNDS: usize = 3;
/// The highest ratio of large real logs.
const MOST: f64 = 3.0;

pub fn chromium(table: &mut Table) -> Result<()> {
    let stage = Stage::open(Engine::Chromium, Origin::Same, "")?;
    stage.warm()?;
    table.version(stage.version());
    for kind in Kind::all() {
        let typical = rounds(&stage, kind, 5 * MB, 5)?;
        table.add(Row {
            aim: "well under a second".into(),
            met: Some(typical.measured() < 500.0),
            ..Row::ratio(&format!("A typical size, 5 MB, {}, Chromium", kind.name()), &typical, None)
        });
        for size in [10 * MB, 100 * MB, 500 * MB] {
            let most = (kind == Kind::Real && size >= 100 * MB).then_some(MOST);
            let times = rounds(&stage, kind, size, ROUNDS)?;
            table.add(Row::ratio(&format!("Throughput, {}, {}, Chromium", logs::shown(size), kind.name()), &times, most));
        }
    }
    Ok(())
}

pub fn others(table: &mut Table) -> Result<()> {
    for engine in [Engine::Firefox, Engine::WebKit] {
        for kind in Kind::all() {
            let what = format!("Throughput, {}, {}, {}", logs::shown(100 * MB), kind.name(), engine.name());
            let result = Stage::open(engine, Origin::Same, "").and_then(|stage| {
                stage.warm()?;
                table.version(stage.version());
                rounds(&stage, kind, 100 * MB, ROUNDS)
            });
            match result {
                Ok(times) => table.add(Row::ratio(&what, &times, None)),
                Err(error) => table.missing(&what, &error),
            }
        }
    }
    Ok(())
}

pub fn other_origin(table: &mut Table) -> Result<()> {
    let stage = Stage::open(Engine::Chromium, Origin::Other, "")?;
    stage.warm()?;
    table.version(stage.version());
    for kind in Kind::all() {
        let times = rounds(&stage, kind, 100 * MB, ROUNDS)?;
        table.add(Row::ratio(
            &format!("Throughput, 100 MB, {}, Chromium, files from another origin (no worker)", kind.name()),
            &times,
            None,
        ));
    }
    Ok(())
}

/// Reads and diagnoses a log in turn.
fn rounds(stage: &Stage, kind: Kind, size: u64, rounds: usize) -> Result<Pair> {
    stage.choose(&logs::of(kind, size)?)?;
    // The first time the file comes from the disk.
    stage.time("bare")?;
    let mut times = Pair::default();
    for _ in 0..rounds {
        let compared = stage.time("bare")?;
        let measured = stage.time("diagnose")?;
        println!("  {}, {}: {} / {}", logs::shown(size), kind.name(), milliseconds(measured), milliseconds(compared));
        times.add(measured, compared);
    }
    Ok(times)
}
