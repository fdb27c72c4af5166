//! The slow checks: programs that know a language, each for those that it serves. None needs a network once it is installed.
//!
//! What a program finds and is right all the same stands in the language's `words.toml` (`[[allowed]]`), or, for the spelling, in its
//! `spelling.txt`.

mod fluent;
mod prose;
mod setup;
mod spelling;

use anyhow::Result;

use crate::fault::Fault;
use crate::list::{ENGLISH, Language, languages};
use crate::texts::{Part, parts};
use crate::words::Words;

/// What a check of a language came to.
pub enum Outcome {
    /// It ran.
    Found(Vec<Fault>),
    /// It could not: what is missing, and how to get it.
    Missing(String),
}

/// A check that another program does.
struct Tool {
    name: &'static str,
    /// Tags of the languages that it knows; empty for all.
    serves: &'static [&'static str],
    run: fn(&Language, &[Part], &[Part]) -> Result<Outcome>,
}

const TOOLS: [Tool; 9] = [
    Tool { name: "compare-locales", serves: &[], run: fluent::compared },
    Tool { name: "fluent-linter", serves: &[], run: fluent::linted },
    Tool { name: "hunspell", serves: &["en", "fr", "de", "es", "it", "pt-BR", "ru", "ko"], run: spelling::spelled },
    Tool { name: "lingua", serves: &[], run: prose::lingua },
    Tool { name: "textlint", serves: &["ja"], run: prose::textlint },
    Tool { name: "zhlint", serves: &["zh-Hans", "zh-Hant"], run: prose::zhlint },
    Tool { name: "opencc", serves: &["zh-Hans", "zh-Hant"], run: prose::opencc },
    Tool { name: "typograf", serves: &["ru"], run: prose::typograf },
    Tool { name: "kiwi", serves: &["ko"], run: prose::kiwi },
];

/// Runs the quick checks and every tool for these languages (none: all), only the tools with `only` in their names; prints a line
/// for each and returns the number of faults.
pub fn run(tags: &[String], only: Option<&str>) -> Result<usize> {
    let english = parts(ENGLISH)?;
    let mut count = 0;
    for language in languages()?.iter().filter(|language| tags.is_empty() || tags.contains(&language.tag)) {
        println!("== {} ({})", language.tag, language.name);
        if only.is_none() {
            count += tell("quick checks", &Outcome::Found(crate::checks::faults(language)?));
        }
        let (own, words) = (parts(&language.tag)?, Words::read(&language.tag)?);
        let serves = |tool: &&Tool| tool.serves.is_empty() || tool.serves.contains(&language.tag.as_str());
        for tool in TOOLS.iter().filter(serves).filter(|tool| only.is_none_or(|only| tool.name.contains(only))) {
            let outcome = match (tool.run)(language, &own, &english)? {
                Outcome::Found(found) => Outcome::Found(words.sifted(language, &[tool.name], found)),
                missing => missing,
            };
            count += tell(tool.name, &outcome);
        }
    }
    Ok(count)
}

/// Prints a line for a check, below it what it found; returns how much that is.
fn tell(name: &str, outcome: &Outcome) -> usize {
    match outcome {
        Outcome::Missing(how) => {
            println!("  not run      {name}: {how}");
            0
        }
        Outcome::Found(faults) => {
            let state = if faults.is_empty() { "ok       " } else { "FAULTS   " };
            println!("  {state}    {name}: {}", faults.len());
            faults.iter().for_each(|fault| println!("    {fault}"));
            faults.len()
        }
    }
}
