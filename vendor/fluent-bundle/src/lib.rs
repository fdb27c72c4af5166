//! Stands in for the crate `fluent-bundle`, which costs a page more than the texts of a language. Messages are read by
//! `fluent-syntax` as there, and come out the same; numbers are whole, and what no text of ours uses is left out: terms,
//! functions, isolation marks, number formats.

mod plural;
mod resource;

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

pub use resource::FluentResource;

/// Placeables in one text at most; messages that use one another could go on for ever.
const MOST: u32 = 100;

/// What a text could not show.
#[derive(Debug, PartialEq, Eq)]
pub enum FluentError {
    /// Nobody gave a value for this variable, or there is no such message.
    Missing(String),
    /// Terms, functions and their like.
    Unsupported,
    /// The text uses too many others.
    TooLong,
}

/// A value for a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FluentValue<'a> {
    /// A text.
    String(Cow<'a, str>),
    /// A number of things.
    Number(u64),
}

impl<'a> From<&'a str> for FluentValue<'a> {
    fn from(text: &'a str) -> Self {
        FluentValue::String(Cow::Borrowed(text))
    }
}

impl From<String> for FluentValue<'_> {
    fn from(text: String) -> Self {
        FluentValue::String(Cow::Owned(text))
    }
}

impl From<u64> for FluentValue<'_> {
    fn from(number: u64) -> Self {
        FluentValue::Number(number)
    }
}

/// Values by the names of their variables.
#[derive(Debug, Default)]
pub struct FluentArgs<'a>(Vec<(&'a str, FluentValue<'a>)>);

impl<'a> FluentArgs<'a> {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value; of two for one name the later counts.
    pub fn set(&mut self, name: &'a str, value: impl Into<FluentValue<'a>>) {
        self.0.push((name, value.into()));
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&FluentValue<'a>> {
        self.0.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// A message: a value, attributes, or both.
#[derive(Debug, Clone, Copy)]
pub struct FluentMessage<'b>(&'b Message<&'b str>);

/// An attribute of a message.
#[derive(Debug, Clone, Copy)]
pub struct FluentAttribute<'b>(&'b Pattern<&'b str>);

impl<'b> FluentMessage<'b> {
    /// What stands behind the id.
    pub fn value(&self) -> Option<&'b Pattern<&'b str>> {
        self.0.value.as_ref()
    }

    /// An attribute by its name.
    pub fn get_attribute(&self, name: &str) -> Option<FluentAttribute<'b>> {
        self.0.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| FluentAttribute(&attribute.value))
    }
}

impl<'b> FluentAttribute<'b> {
    /// Its text.
    pub fn value(&self) -> &'b Pattern<&'b str> {
        self.0
    }
}

/// Messages of one language.
#[derive(Debug)]
pub struct FluentBundle {
    rules: plural::Rules,
    resources: Vec<FluentResource>,
}

impl FluentBundle {
    /// No messages yet; `tag` names the language whose plural forms count.
    pub fn new(tag: &str) -> Self {
        FluentBundle { rules: plural::Rules::new(tag), resources: Vec::new() }
    }

    /// Adds messages; of two with one id the later counts.
    pub fn add_resource_overriding(&mut self, resource: FluentResource) {
        self.resources.push(resource);
    }

    /// Whether there is a message of this id.
    pub fn has_message(&self, id: &str) -> bool {
        self.get_message(id).is_some()
    }

    /// A message by its id.
    pub fn get_message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.resources.iter().rev().find_map(|resource| resource.message(id)).map(FluentMessage)
    }

    /// A text with its values in it. What is missing shows as a name in braces.
    pub fn format_pattern<'b>(
        &'b self,
        pattern: &'b Pattern<&'b str>,
        args: Option<&FluentArgs<'_>>,
        errors: &mut Vec<FluentError>,
    ) -> Cow<'b, str> {
        let mut writer = Writer { bundle: self, args, errors, out: String::new(), placeables: 0 };
        writer.pattern(pattern);
        Cow::Owned(writer.out)
    }
}

/// A text in the making.
struct Writer<'w, 'a> {
    bundle: &'w FluentBundle,
    args: Option<&'w FluentArgs<'a>>,
    errors: &'w mut Vec<FluentError>,
    out: String,
    placeables: u32,
}

impl<'w, 'a> Writer<'w, 'a> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.out.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.placeables > MOST {
                        self.errors.push(FluentError::TooLong);
                        return;
                    }
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let value = match selector {
            InlineExpression::VariableReference { id } => self.variable(id.name),
            _ => {
                self.errors.push(FluentError::Unsupported);
                None
            }
        };
        let chosen = value.and_then(|value| {
            // The first that fits: a number itself, or the form that it takes in this language.
            variants.iter().find(|variant| match (&variant.key, value) {
                (VariantKey::Identifier { name }, FluentValue::String(text)) => *name == text.as_ref(),
                (VariantKey::Identifier { name }, FluentValue::Number(number)) => self.bundle.rules.fits(name, *number),
                (VariantKey::NumberLiteral { value }, FluentValue::Number(number)) => *value == number.to_string(),
                (VariantKey::NumberLiteral { .. }, FluentValue::String(_)) => false,
            })
        });
        if let Some(variant) = chosen.or_else(|| variants.iter().find(|variant| variant.default)) {
            self.pattern(&variant.value);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            // Writing to a `String` cannot fail.
            InlineExpression::StringLiteral { value } => drop(fluent_syntax::unicode::unescape_unicode(&mut self.out, value)),
            InlineExpression::NumberLiteral { value } => self.out.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::VariableReference { id } => match self.variable(id.name) {
                Some(FluentValue::String(text)) => self.out.push_str(text),
                Some(FluentValue::Number(number)) => self.out.push_str(&number.to_string()),
                None => self.hole(&["$", id.name]),
            },
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.bundle.get_message(id.name);
                let found = message.and_then(|message| match attribute {
                    Some(name) => message.get_attribute(name.name).map(|attribute| attribute.0),
                    None => message.value(),
                });
                match (found, attribute) {
                    (Some(pattern), _) => self.pattern(pattern),
                    (None, Some(name)) => self.missing(&[id.name, ".", name.name]),
                    (None, None) => self.missing(&[id.name]),
                }
            }
            InlineExpression::TermReference { .. } | InlineExpression::FunctionReference { .. } => {
                self.errors.push(FluentError::Unsupported);
            }
        }
    }

    fn variable(&mut self, name: &str) -> Option<&'w FluentValue<'a>> {
        let value = self.args.and_then(|args| args.get(name));
        if value.is_none() {
            self.errors.push(FluentError::Missing(name.to_owned()));
        }
        value
    }

    fn missing(&mut self, name: &[&str]) {
        self.errors.push(FluentError::Missing(name.concat()));
        self.hole(name);
    }

    fn hole(&mut self, name: &[&str]) {
        self.out.push('{');
        name.iter().for_each(|part| self.out.push_str(part));
        self.out.push('}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(ftl: &str) -> FluentBundle {
        let mut bundle = FluentBundle::new("en");
        bundle.add_resource_overriding(FluentResource::try_new(ftl.to_owned()).unwrap());
        bundle
    }

    fn text(bundle: &FluentBundle, id: &str, args: &FluentArgs) -> (String, usize) {
        let mut errors = Vec::new();
        let text = bundle.format_pattern(bundle.get_message(id).unwrap().value().unwrap(), Some(args), &mut errors).into_owned();
        (text, errors.len())
    }

    #[test]
    fn values_literals_and_references() {
        let bundle = bundle("a = { $x }{ \"{\\u0041}\" }{ 1.50 } { b.c } { b } { d }\nb = B\n    .c = C { $x }\n");
        let mut args = FluentArgs::new();
        args.set("x", "X");
        assert_eq!(text(&bundle, "a", &args), ("X{A}1.50 C X B {d}".into(), 1));
        assert_eq!(text(&bundle, "a", &FluentArgs::new()).0, "{$x}{A}1.50 C {$x} B {d}");
    }

    #[test]
    fn choices() {
        let bundle = bundle("n = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n }\ns = { $n ->\n    [SE] new\n   *[other] old\n }\n");
        let with = |n: FluentValue<'static>| {
            let mut args = FluentArgs::new();
            args.set("n", n);
            args
        };
        let number = |n: u64| text(&bundle, "n", &with(n.into())).0;
        assert_eq!((number(0), number(1), number(7)), ("none".into(), "one".into(), "7".into()));
        assert_eq!(text(&bundle, "s", &with("SE".into())).0, "new");
        assert_eq!(text(&bundle, "s", &with("2019".into())).0, "old");
        assert_eq!(text(&bundle, "s", &FluentArgs::new()), ("old".into(), 1));
    }

    #[test]
    fn a_circle_ends_and_later_messages_count() {
        let mut bundle = bundle("a = { b }\nb = { a }\nc = 1\nc = 2\n");
        assert_eq!(text(&bundle, "a", &FluentArgs::new()).1, 1);
        assert_eq!(text(&bundle, "c", &FluentArgs::new()).0, "2");
        bundle.add_resource_overriding(FluentResource::try_new("c = 3\n".to_owned()).unwrap());
        assert_eq!(text(&bundle, "c", &FluentArgs::new()).0, "3");
        assert!(bundle.has_message("b") && !bundle.has_message("d"));
    }
}
