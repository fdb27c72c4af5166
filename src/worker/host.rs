//! What the engine's module offers to the script that feeds it: bytes in, JSON out.

use wasm_bindgen::prelude::*;

use crate::analyzer::Analyzer;
use crate::report::card;

/// One analysis.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Engine {
    analyzer: Analyzer,
}

#[wasm_bindgen]
impl Engine {
    /// Begins an analysis.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Engine {
        Engine::default()
    }

    /// Begins an input; its name is empty for pasted text.
    pub fn begin(&mut self, name: &str) {
        self.analyzer.begin(name);
    }

    /// Takes the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        self.analyzer.push(chunk);
    }

    /// Ends an input. Nothing of it is left to be read by `fragment`.
    pub fn end(&mut self) -> bool {
        self.analyzer.end();
        false
    }

    /// Does a part of what is to be done at the end; says whether there may be more.
    pub fn wind_up(&mut self) -> bool {
        self.analyzer.step()
    }

    /// The report as JSON, without texts.
    pub fn finish(self) -> String {
        json(&self.analyzer.finish())
    }
}

/// Questions: `{flow, answers, set?, output?, known?}` in, all of them texts and answers as in a link;
/// `{next, path, result, contradictions, report, …}` out (`questions::Request`, `questions::Reply`).
#[wasm_bindgen]
pub fn questions(request: &str) -> String {
    doors::questions(request)
}

/// The read-only script for what the same request leaves open; empty where it can find nothing of it.
#[wasm_bindgen]
pub fn script(request: &str) -> String {
    doors::script(request)
}

/// The ways into the module's last part (`xtask/src/split.rs`), which only the questions need.
mod doors {
    use crate::questions::{Request, reply, script_for};

    /// See [`super::questions`].
    #[inline(never)]
    pub fn questions(request: &str) -> String {
        super::json(&reply(&Request::read(request)))
    }

    /// See [`super::script`].
    #[inline(never)]
    pub fn script(request: &str) -> String {
        script_for(&Request::read(request))
    }
}

/// One row of the catalog as JSON in the shape of a finding without evidence; `null` for an unknown id.
#[wasm_bindgen]
pub fn entry(id: &str) -> String {
    json(&card::entry(id))
}

/// Reads a piece of a zip file: what is asked, its bytes, and the file's size. The answer is JSON, an error code in it.
///
/// `directory`: the file's last bytes in, `[offset, size]` of its directory out. `entries`: that directory in,
/// `[{name, deflated, packed, offset}]` out. `start`: a local header (its first 30 bytes) in, out how far behind it the data
/// begins. To be called when the part that reads fragments is there.
#[wasm_bindgen]
pub fn zip(asked: &str, bytes: &[u8], size: f64) -> String {
    archive::zip(asked, bytes, size as u64)
}

/// The way to the module's part that reads fragments, for archives.
mod archive {
    use crate::bytes::zip::{self, Method};

    #[derive(serde::Serialize)]
    struct Row {
        name: String,
        deflated: bool,
        packed: u64,
        offset: u64,
    }

    /// See [`super::zip`].
    #[inline(never)]
    pub fn zip(asked: &str, bytes: &[u8], size: u64) -> String {
        let answer = match asked {
            "directory" => zip::directory(bytes, size).map(|found| super::json(&[found.offset, found.size])),
            "entries" => zip::entries(bytes).map(|entries| {
                let row = |e: zip::Entry| Row { deflated: e.method == Method::Deflated, name: e.name, packed: e.packed, offset: e.offset };
                super::json(&entries.into_iter().map(row).collect::<Vec<_>>())
            }),
            _ => zip::data_start(bytes).map(|start| super::json(&start)),
        };
        answer.unwrap_or_else(|error| super::json(&error.code()))
    }
}

fn json(value: &impl serde::Serialize) -> String {
    crate::json::write(value)
}
