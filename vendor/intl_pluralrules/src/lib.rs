//! Stands in for the crate `intl_pluralrules`, whose tables of all languages weigh more than the whole of a page's other
//! texts. The browser has these rules itself; natively the languages that the project has, or may soon have, are enough.

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// In the browser these have their rules from there.
const LANGUAGES: &str = "cs da de en es fi fr hu id it ja ko nb nl pl pt ru sk sv th tr uk vi zh";

/// A category of numbers that a language inflects alike.
#[derive(Debug, Eq, PartialEq)]
pub enum PluralCategory {
    /// `zero`
    ZERO,
    /// `one`
    ONE,
    /// `two`
    TWO,
    /// `few`
    FEW,
    /// `many`
    MANY,
    /// `other`
    OTHER,
}

/// Which numbers are meant.
#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
pub enum PluralRuleType {
    /// First, second, third.
    ORDINAL,
    /// One, two, three.
    CARDINAL,
}

/// The rules of one language.
#[derive(Debug, Clone)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    kind: PluralRuleType,
}

impl PluralRules {
    /// The rules of a language; one that is not known inflects as English does.
    pub fn create<L: Into<LanguageIdentifier>>(langid: L, prt: PluralRuleType) -> Result<Self, &'static str> {
        Ok(Self { locale: langid.into(), kind: prt })
    }

    /// The category of a number.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "Argument can not be parsed to operands.")?;
        Ok(category(&self.locale, self.kind, &operands))
    }

    /// The languages to choose from; any other inflects as English does.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split(' ').filter_map(|tag| tag.parse().ok()).collect()
    }

    /// The language.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
fn category(locale: &LanguageIdentifier, kind: PluralRuleType, operands: &PluralOperands) -> PluralCategory {
    let options = js_sys::Object::new();
    if kind == PluralRuleType::ORDINAL {
        let _ = js_sys::Reflect::set(&options, &"type".into(), &"ordinal".into());
    }
    let tags = js_sys::Array::of1(&locale.to_string().into());
    let rules = js_sys::Intl::PluralRules::new(&tags, &options);
    match String::from(rules.select(operands.n)).as_str() {
        "zero" => PluralCategory::ZERO,
        "one" => PluralCategory::ONE,
        "two" => PluralCategory::TWO,
        "few" => PluralCategory::FEW,
        "many" => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
fn category(locale: &LanguageIdentifier, kind: PluralRuleType, operands: &PluralOperands) -> PluralCategory {
    use PluralCategory::{FEW, MANY, ONE, OTHER};
    let PluralOperands { i, v, .. } = *operands;
    let language = locale.language.as_str();
    if kind == PluralRuleType::ORDINAL {
        return match (language, i % 10, i % 100) {
            ("fr", ..) if i == 1 => ONE,
            ("en", 1, tens) if tens != 11 => ONE,
            ("en", 2, tens) if tens != 12 => PluralCategory::TWO,
            ("en", 3, tens) if tens != 13 => FEW,
            _ => OTHER,
        };
    }
    let few = (2..=4).contains(&(i % 10)) && !(12..=14).contains(&(i % 100));
    match language {
        "ja" | "zh" | "ko" | "vi" | "th" | "id" => OTHER,
        "fr" | "pt" if i < 2 => ONE,
        "fr" | "pt" => OTHER,
        "ru" | "uk" if v == 0 => match () {
            () if i % 10 == 1 && i % 100 != 11 => ONE,
            () if few => FEW,
            () => MANY,
        },
        "pl" if v == 0 => match () {
            () if i == 1 => ONE,
            () if few => FEW,
            () => MANY,
        },
        "cs" | "sk" => match (i, v) {
            (1, 0) => ONE,
            (2..=4, 0) => FEW,
            (_, 0) => OTHER,
            _ => MANY,
        },
        "tr" | "es" | "hu" if operands.n == 1.0 => ONE,
        _ if i == 1 && v == 0 => ONE,
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cardinals() {
        let of = |tag: &str, n: u64| {
            let tag: LanguageIdentifier = tag.parse().unwrap();
            PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap().select(n).unwrap()
        };
        assert_eq!((of("en", 0), of("en", 1), of("en", 2)), (PluralCategory::OTHER, PluralCategory::ONE, PluralCategory::OTHER));
        assert_eq!((of("fr", 0), of("fr", 1), of("fr", 2)), (PluralCategory::ONE, PluralCategory::ONE, PluralCategory::OTHER));
        assert_eq!((of("ru", 21), of("ru", 12), of("ru", 3)), (PluralCategory::ONE, PluralCategory::MANY, PluralCategory::FEW));
        assert_eq!(of("ja", 1), PluralCategory::OTHER);
    }
}
