//! Whether the page stays alive while a log is read: its longest task, and how soon it is idle after a cancel.

use anyhow::Result;
use e2e::engine::Engine;
use serde_json::{Value, json};

use crate::logs::{self, Kind, MB};
use crate::stage::{Origin, Stage};
use crate::table::{Row, Table};

const ROUNDS: usize = 3;
const LONGEST_TASK: f64 = 50.0;
const CANCEL: f64 = 200.0;
const ORIGINS: [(Origin, &str); 2] = [(Origin::Same, ""), (Origin::Other, ", files from another origin (no worker)")];

pub fn tasks(table: &mut Table) -> Result<()> {
    for kind in Kind::all() {
        for (origin, named) in ORIGINS {
            // Loaded, but nothing was analysed yet: the first time takes longest.
            let stage = Stage::open(Engine::Chromium, origin, "eager")?;
            table.version(stage.version());
            stage.page.ready(0)?;
            stage.choose(&logs::of(kind, 100 * MB)?)?;
            stage.page.settled()?;
            let mut rounds = Vec::new();
            for _ in 0..ROUNDS {
                let measured = stage.call("tasks", &[])?;
                let tasks: Vec<f64> = measured["tasks"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
                println!("  tasks over 50 ms: {tasks:?}; the frame that took longest: {}", measured["frame"]);
                rounds.push(tasks.into_iter().fold(0.0, f64::max));
            }
            let longest = rounds.iter().copied().fold(0.0, f64::max);
            let by_round: Vec<String> = rounds.iter().map(|time| format!("{time:.0}")).collect();
            let result =
                if longest > 0.0 { format!("{longest:.0} ms (by round: {})", by_round.join(", ")) } else { "none over 50 ms".into() };
            table.add(Row {
                result,
                aim: format!("at most {LONGEST_TASK} ms"),
                met: Some(longest <= LONGEST_TASK),
                ..Row::of(&format!("Longest task of the page, 100 MB, {}, Chromium{named}", kind.name()))
            });
        }
    }
    Ok(())
}

pub fn cancel(table: &mut Table) -> Result<()> {
    for (origin, named) in ORIGINS {
        let stage = Stage::open(Engine::Chromium, origin, "")?;
        stage.warm()?;
        table.version(stage.version());
        stage.choose(&logs::of(Kind::Made, 500 * MB)?)?;
        stage.time("bare")?;
        let mut longest = [0.0_f64; 3];
        for after in [150, 250, 350] {
            let times = stage.call("cancel", &[json!(after)])?;
            for (at, longest) in longest.iter_mut().enumerate() {
                *longest = longest.max(times[at].as_f64().unwrap_or(f64::INFINITY));
            }
        }
        let [rejected, idle, answered] = longest;
        table.add(Row {
            result: format!("rejected after {rejected:.0} ms, idle after {idle:.0} ms, answers again after {answered:.0} ms"),
            aim: format!("idle within {CANCEL} ms"),
            met: Some(rejected.max(idle) <= CANCEL),
            ..Row::of(&format!("Cancel while 500 MB are read, Chromium{named}"))
        });
    }
    Ok(())
}
