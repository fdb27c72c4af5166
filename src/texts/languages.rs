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

/// Returns the language that best matches a tag, as the element in a page finds it: the same language in the same script and
/// region, else in the same script. A tag without them has those that are likely: `zh-HK` is read as `zh-Hant`, `pt-PT` as `pt-BR`.
#[cfg(feature = "embedded")]
pub fn nearest(tag: &str) -> Option<Language> {
    let tags = LANGUAGES.iter().map(|language| language.tag);
    nearest_of(tag, tags).and_then(|at| LANGUAGES.get(at)).copied()
}

#[cfg(feature = "embedded")]
fn nearest_of<'a>(tag: &str, ours: impl Iterator<Item = &'a str>) -> Option<usize> {
    let whole = |tag: &str| {
        let mut id: unic_langid::LanguageIdentifier = tag.parse().ok()?;
        id.maximize();
        Some(id)
    };
    let wanted = whole(tag).filter(|id| !id.language.is_empty())?;
    let like = |id: &unic_langid::LanguageIdentifier| (id.language, id.script) == (wanted.language, wanted.script);
    let ours: Vec<_> = ours.map(|tag| whole(tag).filter(like)).collect();
    let exact = ours.iter().position(|id| id.as_ref().is_some_and(|id| id.region == wanted.region));
    exact.or_else(|| ours.iter().position(Option::is_some))
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;

    #[test]
    fn by_tag_by_script_or_without_region() {
        let ours = ["en", "fr", "de", "pt-BR", "ru", "zh-Hans", "zh-Hant"];
        for (tag, found) in [
            ("FR-ca", "fr"),
            ("en_GB", "en"),
            ("de-AT", "de"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
        ] {
            assert_eq!(nearest_of(tag, ours.into_iter()).map(|at| ours[at]), Some(found), "{tag}");
        }
        for tag in ["tlh", "en-Cyrl", "und", "", "x!"] {
            assert_eq!(nearest_of(tag, ours.into_iter()), None, "{tag}");
        }
        assert_eq!(nearest("en").map(|language| language.name), Some("English"));
    }
}
