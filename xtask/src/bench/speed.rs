//! `diagnose(File)` against only reading the same file, in every engine.

use anyhow::Result;

use super::logs::{self, MB};
use super::stage::{Origin, Stage};
use super::{Pair, Row, Table, milliseconds};
use crate::engines::{Engine, Seat};

const ROUNDS: usize = 3;
/// The highest ratio of large logs.
const MOST: f64 = 1.5;

pub fn chromium(table: &mut Table) -> Result<()> {
    let seat = Seat::take(Engine::Chromium)?;
    let stage = Stage::open(seat.session()?, Origin::Same, "")?;
    stage.warm()?;
    table.version(format!("Chromium {}", stage.session.version));
    let typical = rounds(&stage, 5 * MB, 5)?;
    table.add(Row {
        aim: "well under a second".into(),
        met: Some(typical.measured() < 500.0),
        ..Row::ratio("A typical log of 5 MB, Chromium", &typical, None)
    });
    for (size, most) in [(10 * MB, None), (100 * MB, Some(MOST)), (500 * MB, Some(MOST))] {
        let times = rounds(&stage, size, ROUNDS)?;
        table.add(Row::ratio(&format!("Throughput, {}, Chromium", logs::shown(size)), &times, most));
    }
    Ok(())
}

pub fn others(table: &mut Table) -> Result<()> {
    for engine in [Engine::Firefox, Engine::WebKit] {
        let what = format!("Throughput, {}, {}", logs::shown(100 * MB), engine.name());
        let result = Seat::take(engine).and_then(|seat| {
            let stage = Stage::open(seat.session()?, Origin::Same, "")?;
            stage.warm()?;
            table.version(format!("{} {}", engine.name(), stage.session.version));
            rounds(&stage, 100 * MB, ROUNDS)
        });
        match result {
            Ok(times) => table.add(Row::ratio(&what, &times, None)),
            Err(error) => table.missing(&what, &format!("{error:#}").replace('\n', " ")),
        }
    }
    Ok(())
}

pub fn other_origin(table: &mut Table) -> Result<()> {
    let seat = Seat::take(Engine::Chromium)?;
    let stage = Stage::open(seat.session()?, Origin::Other, "")?;
    stage.warm()?;
    table.version(format!("Chromium {}", stage.session.version));
    let times = rounds(&stage, 100 * MB, ROUNDS)?;
    table.add(Row::ratio("Throughput, 100 MB, Chromium, files from another origin (no worker)", &times, None));
    Ok(())
}

/// Reads and diagnoses a log in turn.
fn rounds(stage: &Stage, size: u64, rounds: usize) -> Result<Pair> {
    stage.choose(&logs::of(size)?)?;
    // The first time the file comes from the disk.
    stage.time("bare")?;
    let mut times = Pair::default();
    for _ in 0..rounds {
        let compared = stage.time("bare")?;
        let measured = stage.time("diagnose")?;
        println!("  {}: {} / {}", logs::shown(size), milliseconds(measured), milliseconds(compared));
        times.add(measured, compared);
    }
    Ok(times)
}
