//! The one list of languages, and where their folders are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fs_err as fs;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

/// The language that all others are compared with.
pub const ENGLISH: &str = "en";

/// A language of `locales/languages.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag; also the name of its folder.
    pub tag: String,
    /// Its name in that language.
    pub name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    language: Vec<Language>,
}

impl Language {
    /// The tag as Unicode's data wants it.
    pub fn id(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }

    /// The script that the language is written in, as ISO 15924 names it: that of the tag, else the likely one. Japanese and
    /// Korean have scripts of several.
    pub fn script(&self) -> String {
        let mut id = self.id();
        id.maximize();
        id.script.map(|script| script.as_str().to_owned()).unwrap_or_default()
    }
}

/// The repository.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folder of a language.
pub fn folder(tag: &str) -> PathBuf {
    root().join("locales").join(tag)
}

/// Every language, in the order of menus.
pub fn languages() -> Result<Vec<Language>> {
    let text = fs::read_to_string(root().join("locales/languages.toml"))?;
    Ok(toml::from_str::<List>(&text).context("locales/languages.toml is not as expected")?.language)
}
