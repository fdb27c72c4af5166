//! What the tests of the questions share.

use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::Entry;
use setup_readiness::facts::answers::Answers;
use setup_readiness::questions::Flow;
use setup_readiness::texts::LANGUAGES;
use setup_readiness::texts::Texts;
use setup_readiness::texts::embedded::texts;

pub fn rows() -> impl Iterator<Item = &'static Entry> {
    Catalog::default().entries()
}

pub fn answers(list: &[(&str, &str)]) -> Answers {
    let mut out = Answers::default();
    for (name, value) in list {
        assert_eq!(out.add(name, value), Ok(()), "{name} = {value}");
    }
    out
}

pub fn flow(text: &str) -> Flow {
    Flow::parse(text).unwrap_or_else(|| panic!("{text} is no flow"))
}

/// The texts of every language.
pub fn all_texts() -> Vec<Texts> {
    LANGUAGES.iter().filter_map(|language| texts(language.tag)).collect()
}
