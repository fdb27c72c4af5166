//! The texts of one language as the templates ask for them.

use setup_readiness::texts::{LANGUAGES, Language, Texts, embedded};

/// The language that stands for every reader whose own is not there.
pub const DEFAULT: &str = "en";

/// A language and its texts.
#[derive(Debug)]
pub struct Wording {
    language: Language,
    /// The texts.
    pub texts: Texts,
}

/// Every language, in the order of menus.
pub fn all() -> Vec<Wording> {
    LANGUAGES.iter().filter_map(|language| Some(Wording { language: *language, texts: embedded::texts(language.tag)? })).collect()
}

impl Wording {
    /// BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// Its name in that language.
    pub fn name(&self) -> &'static str {
        self.language.name
    }

    /// Returns a text that has no variables.
    pub fn say(&self, id: &str) -> String {
        self.texts.text(id, &[])
    }

    /// Returns the attribute of a text.
    pub fn hint(&self, id: &str) -> String {
        self.texts.attribute(id, "hint", &[]).unwrap_or_default()
    }

    /// Returns the name of a severity.
    pub fn severity(&self, name: &str) -> String {
        self.say(&["severity-", name].concat())
    }

    /// Returns the title of a group of rows.
    pub fn group(&self, group: &str) -> String {
        self.say(&["topic-group-", group].concat())
    }
}
