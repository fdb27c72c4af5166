//! The forms that numbers take: in the browser by its own rules, elsewhere by those of the languages that the project has,
//! or may soon have.

/// The rules of one language.
#[derive(Debug)]
pub(crate) struct Rules {
    tag: String,
}

impl Rules {
    /// Those of a BCP 47 tag; a language that is not known inflects as English does.
    pub(crate) fn new(tag: &str) -> Self {
        Rules { tag: tag.to_owned() }
    }

    /// Whether a number takes this form (`one`, `few`, `other`…).
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn fits(&self, form: &str, number: u64) -> bool {
        let tags = js_sys::Array::of1(&self.tag.as_str().into());
        js_sys::Intl::PluralRules::new(&tags, &js_sys::Object::new()).select(number as f64) == form
    }

    /// Whether a number takes this form (`one`, `few`, `other`…).
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    pub(crate) fn fits(&self, form: &str, number: u64) -> bool {
        let language = self.tag.split(['-', '_']).next().unwrap_or_default();
        let few = (2..=4).contains(&(number % 10)) && !(12..=14).contains(&(number % 100));
        form == match language {
            "ja" | "zh" | "ko" | "vi" | "th" | "id" => "other",
            "fr" | "pt" if number < 2 => "one",
            "ru" | "uk" if number % 10 == 1 && number % 100 != 11 => "one",
            "pl" | "cs" | "sk" if number == 1 => "one",
            "cs" | "sk" if (2..=4).contains(&number) => "few",
            "cs" | "sk" | "fr" | "pt" => "other",
            "ru" | "uk" | "pl" if few => "few",
            "ru" | "uk" | "pl" => "many",
            _ if number == 1 => "one",
            _ => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rules;

    #[test]
    fn forms() {
        let fits = |tag: &str, form: &str, numbers: &[u64]| numbers.iter().all(|n| Rules::new(tag).fits(form, *n));
        assert!(fits("en-GB", "one", &[1]) && fits("en", "other", &[0, 2]));
        assert!(fits("fr", "one", &[0, 1]) && fits("fr", "other", &[2]));
        assert!(fits("ru", "one", &[1, 21]) && fits("ru", "many", &[5, 12]) && fits("ru", "few", &[3]));
        assert!(fits("pl", "few", &[2]) && fits("cs", "other", &[5]) && fits("ja", "other", &[1]));
    }
}
