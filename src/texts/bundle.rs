//! The Fluent messages of one locale: takes an id and variables, yields a text.
//!
//! Values from a log are not trusted: control and bidirectional characters are removed from them. Fluent's isolation marks
//! are off, because no supported language is written from right to left and the marks would be copied with the text.

use std::cell::RefCell;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::known::known_only;
use crate::facts::form::is_hidden;

/// The message whose attributes every row has.
const ANY_ROW: &str = "any-row";

/// The texts of one locale.
pub struct Texts {
    tag: String,
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl core::fmt::Debug for Texts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Texts").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Texts {
    /// Parses a locale: `tag` is a BCP 47 tag, `ftl` its messages. Messages that cannot be parsed are left out.
    pub fn new(tag: &str, ftl: &str) -> Self {
        // The tag selects the plural rules.
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let texts = Self { tag: tag.to_owned(), bundle: RefCell::new(bundle) };
        texts.add(ftl);
        texts
    }

    /// Adds messages of the same locale from another file.
    pub fn add(&self, ftl: &str) {
        let resource = match FluentResource::try_new(ftl.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.borrow_mut().add_resource_overriding(resource);
    }

    /// Returns the BCP 47 tag of the locale.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.borrow().has_message(id)
    }

    /// Formats a message. Returns the id itself if there is no such message. A sentence with
    /// a variable that has no value is left out.
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.format(id, None, &arguments(args)).unwrap_or_else(|| id.to_owned())
    }

    /// Formats a message with the number `$count`.
    pub fn count(&self, id: &str, count: u64, args: &[(&str, &str)]) -> String {
        let mut all = arguments(args);
        all.set("count", FluentValue::from(count));
        self.format(id, None, &all).unwrap_or_else(|| id.to_owned())
    }

    /// Formats an attribute of a message, or what every row has under this name.
    pub fn attribute(&self, id: &str, name: &str, args: &[(&str, &str)]) -> Option<String> {
        let args = arguments(args);
        self.format(id, Some(name), &args).or_else(|| self.format(ANY_ROW, Some(name), &args))
    }

    /// Formats an attribute of a message with the number `$count`.
    pub fn count_attribute(&self, id: &str, name: &str, count: u64) -> Option<String> {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count));
        self.format(id, Some(name), &args)
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle.borrow();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some(if errors.is_empty() { text } else { known_only(&text) })
    }
}

fn arguments<'a>(args: &[(&'a str, &str)]) -> FluentArgs<'a> {
    let mut out = FluentArgs::new();
    for (name, value) in args {
        out.set(*name, clean(value));
    }
    out
}

/// Makes a value safe to show within a sentence: one line, without characters that affect the text around it.
pub fn clean(value: &str) -> String {
    value
        .chars()
        .map(|c| if matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .filter(|c| !is_hidden(*c))
        .take(400)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_attributes_and_plurals() {
        let texts =
            Texts::new("fr", "a = Bonjour { $name }\n    .b = Au revoir\nn = { $count ->\n    [one] une\n   *[other] { $count }\n }\n");
        assert_eq!(texts.text("a", &[("name", "x\u{202e}y")]), "Bonjour xy");
        assert_eq!(texts.attribute("a", "b", &[]).as_deref(), Some("Au revoir"));
        assert_eq!((texts.count("n", 0, &[]), texts.count("n", 2, &[])), ("une".into(), "2".into()));
        assert_eq!(texts.text("missing", &[]), "missing");
        assert_eq!(texts.text("a", &[]), "");
        assert_eq!(texts.text("a", &[("name", "{$x}")]), "Bonjour {$x}");
    }
}
