//! The languages there are, as `locales/languages.toml` lists them.

/// A language that every text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag; also the name of its folder in `locales/`.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
}

/// Every language, in the order of menus.
pub static LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The language nearest to a tag: itself, or the one without its region.
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
