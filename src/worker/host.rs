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

    /// Ends an input. Says whether it is no whole log: `fragment` reads it then, in the module's part for that.
    pub fn end(&mut self) -> bool {
        self.analyzer.end()
    }

    /// Reads what `end` left.
    pub fn fragment(&mut self) {
        self.analyzer.fragment();
    }

    /// Does a part of what is to be done at the end; says whether there may be more.
    pub fn wind_up(&mut self) -> bool {
        self.analyzer.wind_up()
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

/// Where a zip file's directory lies: the file's last bytes and its size in, `[offset, size]` out; an error code else.
#[wasm_bindgen]
pub fn zip_directory(tail: &[u8], size: f64) -> Result<Vec<f64>, String> {
    let found = crate::bytes::zip::directory(tail, size as u64).map_err(zip_code)?;
    Ok(vec![found.offset as f64, found.size as f64])
}

#[derive(serde::Serialize)]
struct ZipEntry {
    name: String,
    deflated: bool,
    packed: u64,
    offset: u64,
}

/// The files in a zip file's directory: `[{name, deflated, packed, offset}]`; an error code else.
#[wasm_bindgen]
pub fn zip_entries(directory: &[u8]) -> Result<String, String> {
    use crate::bytes::zip::{self, Method};
    let entries = zip::entries(directory).map_err(zip_code)?;
    let rows: Vec<ZipEntry> = entries
        .into_iter()
        .map(|e| ZipEntry { deflated: e.method == Method::Deflated, name: e.name, packed: e.packed, offset: e.offset })
        .collect();
    Ok(json(&rows))
}

/// How far behind a local header (its first 30 bytes) the data begins.
#[wasm_bindgen]
pub fn zip_data_start(local: &[u8]) -> Result<f64, String> {
    Ok(crate::bytes::zip::data_start(local).map_err(zip_code)? as f64)
}

fn zip_code(error: crate::bytes::zip::Error) -> String {
    use crate::bytes::zip::Error;
    match error {
        Error::NotZip | Error::Damaged => "zip-damaged",
        Error::Encrypted => "zip-encrypted",
        Error::Unsupported => "zip-unsupported",
    }
    .to_owned()
}

fn json(value: &impl serde::Serialize) -> String {
    crate::json::write(value)
}
