//! The supported languages, from `locales/languages.toml`.

/// A language into which every text is translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag; also the name of its folder in `locales/`.
    pub tag: &'static str,
    /// Its name in that language.
    pub name: &'static str,
}

/// Every language, in the order of menus.
pub static LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Returns the language that best matches a tag: an exact match, or the same language without the region.
pub fn nearest(tag: &str) -> Option<Language> {
    let base = tag.split(['-', '_']).next().unwrap_or("");
    let of_tag = |tag: &str| LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag)).copied();
    of_tag(tag).or_else(|| of_tag(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_tag_or_without_region() {
        assert_eq!(nearest("FR-ca").map(|language| language.tag), Some("fr"));
        assert_eq!(nearest("en").map(|language| language.name), Some("English"));
        assert_eq!(nearest("tlh"), None);
    }
}
