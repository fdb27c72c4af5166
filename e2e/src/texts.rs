//! What the page is to say, from the library that says it.

use anyhow::{Context, Result};
use setup_readiness::texts::Texts;
use setup_readiness::texts::{LANGUAGES, embedded};

/// The languages of the site, English first.
pub fn languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.tag).collect()
}

/// The texts of a language.
pub fn of(language: &str) -> Result<Texts> {
    embedded::texts(language).with_context(|| format!("there are no texts of `{language}`"))
}

/// The title of a rule or an issue in a language.
pub fn title(language: &str, id: &str) -> Result<String> {
    let texts = of(language)?;
    anyhow::ensure!(texts.has(id), "`{id}` has no title in `{language}`");
    Ok(texts.text(id, &[]))
}

/// The name of a fact in a language.
pub fn fact(language: &str, name: &str) -> Result<String> {
    title(language, &format!("fact-{name}"))
}
