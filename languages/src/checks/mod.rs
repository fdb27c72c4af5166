//! The quick checks. Each takes the texts of a language and those of English, and gives its faults.

mod commands;
mod complete;
mod english;
mod forms;
mod length;
mod script;
mod typography;

use anyhow::Result;

use crate::fault::Fault;
use crate::list::{ENGLISH, Language};
use crate::texts::{Part, parts};
use crate::words::Words;

/// What a check looks at.
pub struct Texts<'a> {
    /// The language.
    pub language: &'a Language,
    /// Its texts.
    pub parts: &'a [Part],
    /// Those of English.
    pub english: &'a [Part],
}

/// The name of a check, and the function that runs it.
type Check = (&'static str, fn(&Texts<'_>) -> Vec<Fault>);

/// All of them.
pub const CHECKS: [Check; 7] = [
    (complete::NAME, complete::faults),
    (forms::NAME, forms::faults),
    (english::NAME, english::faults),
    (script::NAME, script::faults),
    (typography::NAME, typography::faults),
    (commands::NAME, commands::faults),
    (length::NAME, length::faults),
];

/// Everything that the quick checks find in a language.
pub fn faults(language: &Language) -> Result<Vec<Fault>> {
    let (own, english) = (parts(&language.tag)?, parts(ENGLISH)?);
    let words = Words::read(&language.tag)?;
    let texts = Texts { language, parts: &own, english: &english };
    let found = CHECKS.iter().flat_map(|(_, check)| check(&texts)).collect();
    let names: Vec<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
    let mut faults = words.sifted(language, &names, found);
    faults.extend(words.misused(language, &own));
    faults.extend(words.repeated(language, &own));
    faults.extend(words.unsound(language));
    Ok(faults)
}

#[cfg(test)]
pub(crate) mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    /// Messages of a made-up file.
    pub fn made(ftl: &str) -> Vec<Part> {
        let resource = fluent_syntax::parser::parse(ftl.to_owned()).expect("Fluent");
        let messages = resource.body.into_iter().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None });
        messages
            .map(|message| Part {
                file: "ui.ftl".to_owned(),
                place: format!("{}.", message.id.name),
                pattern: message.value.expect("a value"),
            })
            .collect()
    }

    /// How many faults a check finds in a text of a language whose English is this.
    pub fn found(check: fn(&Texts<'_>) -> Vec<Fault>, tag: &str, english: &str, text: &str) -> Vec<String> {
        let language = Language { tag: tag.to_owned(), name: tag.to_owned() };
        let texts = Texts { language: &language, parts: &made(text), english: &made(english) };
        check(&texts).into_iter().map(|fault| fault.says).collect()
    }
}
