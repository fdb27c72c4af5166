//! What linters of single languages say: those in JavaScript by `languages/tools/node/check.js`, those in Python by
//! `languages/tools/python/check.py`. Each reads the texts as JSON and writes one line of JSON a fault.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use xshell::{Shell, cmd};

use super::{Outcome, setup};
use crate::fault::Fault;
use crate::list::Language;
use crate::texts::{Part, by_place};

/// What a script is given.
#[derive(Serialize)]
struct Task<'a> {
    tag: &'a str,
    parts: Vec<Given>,
}

#[derive(Serialize)]
struct Given {
    file: String,
    place: String,
    text: String,
    /// The English text, empty where there is none.
    english: String,
}

/// What it tells.
#[derive(Deserialize)]
struct Told {
    file: String,
    place: String,
    says: String,
}

fn ran(name: &'static str, language: &Language, parts: &[Part], english: &[Part], script: &str) -> Result<Outcome> {
    let program = if script.ends_with(".py") { setup::python("python") } else { setup::node() };
    let program = match program {
        Ok(program) => program,
        Err(error) => return Ok(Outcome::Missing(format!("{error:#}"))),
    };
    let there = by_place(english);
    let given = |part: &Part| {
        let english = there.get(part.place.as_str()).map(|part| part.text()).unwrap_or_default();
        Given { file: part.file.clone(), place: part.place.clone(), text: part.text(), english }
    };
    let task = serde_json::to_string(&Task { tag: &language.tag, parts: parts.iter().map(given).collect() })?;
    let (sh, script) = (Shell::new()?, setup::folder().join(script));
    let told = cmd!(sh, "{program} {script} {name}").stdin(task).quiet().read().with_context(|| format!("{name} failed"))?;
    let read = |line: &str| -> Result<Fault> {
        let Told { file, place, says } = serde_json::from_str(line).with_context(|| format!("{name} said: {line}"))?;
        Ok(Fault { tag: language.tag.clone(), file, place, check: name, says })
    };
    Ok(Outcome::Found(told.lines().map(read).collect::<Result<_>>()?))
}

macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident: $script:literal;)*) => {
        $($(#[$doc])*
        pub(super) fn $name(language: &Language, parts: &[Part], english: &[Part]) -> Result<Outcome> {
            ran(stringify!($name), language, parts, english, $script)
        })*
    };
}

checks! {
    /// Texts that are in another language.
    lingua: "python/check.py";
    /// Korean words that are written together or apart against the rules.
    kiwi: "python/check.py";
    /// Japanese technical writing.
    textlint: "node/check.js";
    /// Chinese typography.
    zhlint: "node/check.js";
    /// Words of the other Chinese.
    opencc: "node/check.js";
    /// Russian typography.
    typograf: "node/check.js";
}
