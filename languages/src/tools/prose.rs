//! What linters of single languages say: those in JavaScript by `languages/tools/node/check.js`, those in Python by
//! `languages/tools/python/check.py`. Each reads the texts as JSON and writes one line of JSON a fault. With the texts it is given the
//! sentences of `languages/tools/samples.toml`: a linter that lost its sight, or sees what is not there, is a fault as well.

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
#[derive(Clone, Deserialize)]
struct Told {
    file: String,
    place: String,
    says: String,
}

const SAMPLES: &str = include_str!("../../tools/samples.toml");
/// The file of samples, beside those of the texts.
const SAMPLES_FILE: &str = "samples.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Samples {
    sample: Vec<Sample>,
}

/// Sentences that a check tries itself on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    check: String,
    language: String,
    wrong: Vec<String>,
    right: Vec<String>,
}

impl Sample {
    /// Those of a check in a language.
    fn of(check: &str, tag: &str) -> Result<Option<Sample>> {
        let samples = toml::from_str::<Samples>(SAMPLES).context("languages/tools/samples.toml is not as expected")?.sample;
        Ok(samples.into_iter().find(|sample| sample.check == check && sample.language == tag))
    }

    fn sentences(&self) -> impl Iterator<Item = &String> {
        self.wrong.iter().chain(&self.right)
    }

    /// What the check overlooked in these sentences, and what it saw without cause. Their places are their numbers.
    fn misjudged(&self, found: &[Told]) -> Vec<(String, String)> {
        let judge = |(number, sentence): (usize, &String)| {
            let place = number.to_string();
            let told = found.iter().find(|told| told.place == place);
            match (number < self.wrong.len(), told) {
                (true, None) => Some((place, format!("no longer finds what is wrong in {sentence:?}"))),
                (false, Some(told)) => Some((place, format!("finds a fault in {sentence:?}: {}", told.says))),
                _ => None,
            }
        };
        self.sentences().enumerate().filter_map(judge).collect()
    }
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
    let sample = Sample::of(name, &language.tag)?;
    let tried = sample.iter().flat_map(Sample::sentences).enumerate().map(|(number, sentence)| Given {
        file: SAMPLES_FILE.to_owned(),
        place: number.to_string(),
        text: sentence.clone(),
        english: String::new(),
    });
    let task = serde_json::to_string(&Task { tag: &language.tag, parts: parts.iter().map(given).chain(tried).collect() })?;
    let (sh, script) = (Shell::new()?, setup::folder().join(script));
    let told = cmd!(sh, "{program} {script} {name}").stdin(task).quiet().read().with_context(|| format!("{name} failed"))?;
    let read = |line: &str| serde_json::from_str::<Told>(line).with_context(|| format!("{name} said: {line}"));
    let told: Vec<Told> = told.lines().map(read).collect::<Result<_>>()?;
    let (of_samples, of_texts): (Vec<Told>, Vec<Told>) = told.into_iter().partition(|told| told.file == SAMPLES_FILE);
    let fault = |Told { file, place, says }| Fault { tag: language.tag.clone(), file, place, check: name, says };
    let misjudged = sample.iter().flat_map(|sample| sample.misjudged(&of_samples));
    let misjudged = misjudged.map(|(place, says)| Told { file: SAMPLES_FILE.to_owned(), place, says });
    Ok(Outcome::Found(of_texts.into_iter().chain(misjudged).map(fault).collect()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_that_misjudges_its_samples_is_a_fault() {
        let sample = Sample::of("typograf", "ru").expect("samples").expect("one of Russian");
        let (wrong, last) = (sample.wrong.len(), sample.sentences().count() - 1);
        let told = |number: usize| Told { file: SAMPLES_FILE.to_owned(), place: number.to_string(), says: String::new() };
        let all: Vec<Told> = (0..wrong).map(told).collect();
        assert!(sample.misjudged(&all).is_empty());
        let places: Vec<String> = sample.misjudged(&[&all[1..], &[told(last)]].concat()).into_iter().map(|(place, _)| place).collect();
        assert_eq!(places, ["0".to_owned(), last.to_string()]);
    }
}
