//! Stands in for the crate `fluent-bundle`, which costs a page more than half of the texts of a language. Messages come out as
//! there. Left out is what no text of ours uses: terms, functions, isolation marks, number formats, lines of one text that are
//! indented more than the others, and any word about what is not Fluent (the project's tests read its texts with
//! `fluent-syntax`, too).

mod plural;
mod resource;

use std::borrow::Cow;

pub use resource::{FluentResource, ParserError};

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

/// A text with its placeables, as it was written.
#[derive(Debug, Clone, Copy)]
pub struct Pattern<'b>(&'b str);

/// A message: a value, attributes, or both.
#[derive(Debug, Clone, Copy)]
pub struct FluentMessage<'b>(&'b str);

/// An attribute of a message.
#[derive(Debug, Clone, Copy)]
pub struct FluentAttribute<'b>(Pattern<'b>);

impl<'b> FluentAttribute<'b> {
    /// Its text.
    pub fn value(&self) -> Pattern<'b> {
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
        self.resources.iter().rev().find_map(|resource| resource.message(id))
    }

    /// A text with its values in it. What is missing shows as a name in braces.
    pub fn format_pattern<'b>(
        &'b self,
        pattern: Pattern<'b>,
        args: Option<&FluentArgs<'_>>,
        errors: &mut Vec<FluentError>,
    ) -> Cow<'b, str> {
        let mut writer = Writer { bundle: self, args, errors, out: String::new(), placeables: 0 };
        writer.pattern(pattern.0);
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
    fn pattern(&mut self, pattern: &str) {
        let mut rest = pattern;
        while let Some((text, behind)) = rest.split_once('{') {
            self.text(text);
            let end = end_of(behind, 1, |_, open, _| open == 0);
            self.placeables += 1;
            if self.placeables > MOST {
                self.errors.push(FluentError::TooLong);
                return;
            }
            self.placeable(behind[..end].trim_ascii());
            rest = behind.get(end + 1..).unwrap_or_default();
        }
        self.text(rest);
    }

    // Lines of a text are indented.
    fn text(&mut self, text: &str) {
        for (number, line) in text.split('\n').enumerate() {
            if number == 0 {
                self.out.push_str(line);
            } else {
                self.out.push('\n');
                self.out.push_str(line.trim_ascii_start());
            }
        }
    }

    fn placeable(&mut self, inside: &str) {
        match inside.as_bytes().first() {
            Some(b'$') => {
                let (name, rest) = inside[1..].split_at(name_end(&inside[1..]));
                let value = self.variable(name);
                match (rest.trim_ascii_start().strip_prefix("->"), value) {
                    (Some(variants), value) => self.select(variants, value),
                    (None, Some(FluentValue::String(text))) => self.out.push_str(text),
                    (None, Some(FluentValue::Number(number))) => self.out.push_str(&number.to_string()),
                    (None, None) => self.hole(&["$", name]),
                }
            }
            Some(b'"') => self.literal(inside.get(1..inside.len() - 1).unwrap_or_default()),
            Some(b'{') => self.pattern(inside),
            Some(b'0'..=b'9') => self.out.push_str(inside),
            Some(first) if first.is_ascii_alphabetic() && !inside.contains('(') => self.reference(inside),
            _ => self.errors.push(FluentError::Unsupported),
        }
    }

    // The first variant that fits: a number itself, or the form that it takes in this language.
    fn select(&mut self, variants: &str, value: Option<&FluentValue<'_>>) {
        let mut rest = variants.trim_ascii_start();
        let mut chosen = None;
        let mut found = false;
        while let Some((default, text)) = opened(rest) {
            let Some((key, text)) = text.split_once(']') else { break };
            let end = end_of(text, 0, |sign, open, at| sign == b'\n' && open == 0 && opened(text[at..].trim_ascii_start()).is_some());
            let key = key.trim_ascii();
            let fits = !found
                && value.is_some_and(|value| match value {
                    FluentValue::String(text) => *key == **text,
                    FluentValue::Number(number) if key.as_bytes()[0].is_ascii_digit() => *key == number.to_string(),
                    FluentValue::Number(number) => self.bundle.rules.fits(key, *number),
                });
            found |= fits;
            if fits || default && !found {
                chosen = Some(text[..end].trim_ascii());
            }
            rest = text[end..].trim_ascii_start();
        }
        if let Some(text) = chosen {
            self.pattern(text);
        }
    }

    // A text in quotes, with the signs that are written by their codes.
    fn literal(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once('\\') {
            self.out.push_str(before);
            let digits = match behind.as_bytes().first() {
                Some(b'u') => 4,
                Some(b'U') => 6,
                _ => 0,
            };
            let (sign, after) = if digits > 0 {
                let code = behind.get(1..=digits).and_then(|code| u32::from_str_radix(code, 16).ok());
                (code.and_then(char::from_u32).unwrap_or('\u{fffd}'), behind.get(digits + 1..).unwrap_or_default())
            } else {
                let mut signs = behind.chars();
                (signs.next().unwrap_or('\\'), signs.as_str())
            };
            self.out.push(sign);
            rest = after;
        }
        self.out.push_str(rest);
    }

    fn reference(&mut self, name: &str) {
        let found = match name.split_once('.') {
            Some((id, attribute)) => self.bundle.get_message(id).and_then(|m| m.get_attribute(attribute)).map(|a| a.value()),
            None => self.bundle.get_message(name).and_then(|message| message.value()),
        };
        match found {
            Some(pattern) => self.pattern(pattern.0),
            None => {
                self.errors.push(FluentError::Missing(name.to_owned()));
                self.hole(&[name]);
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

    fn hole(&mut self, name: &[&str]) {
        self.out.push('{');
        name.iter().for_each(|part| self.out.push_str(part));
        self.out.push('}');
    }
}

// What follows the bracket of a variant's key, and whether it is the one for all other values.
fn opened(text: &str) -> Option<(bool, &str)> {
    let bare = text.strip_prefix('*');
    Some((bare.is_some(), bare.unwrap_or(text).strip_prefix('[')?))
}

// Where a name ends that a text begins with.
fn name_end(text: &str) -> usize {
    text.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'-' || b == b'_')).unwrap_or(text.len())
}

// Where a text ends in which so many braces are open: at the first sign for which this holds, given with how many are open
// behind it and where it stands; behind the last sign where there is none. Literals are passed over.
fn end_of(text: &str, mut open: i32, ends: impl Fn(u8, i32, usize) -> bool) -> usize {
    let (mut quoted, mut escaped) = (false, false);
    for (at, sign) in text.bytes().enumerate() {
        match sign {
            _ if quoted => {
                quoted = escaped || sign != b'"';
                escaped = !escaped && sign == b'\\';
                continue;
            }
            b'"' => quoted = open > 0,
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        if ends(sign, open, at) {
            return at;
        }
    }
    text.len()
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
        let bundle =
            bundle("n = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n }\ns = { $n ->\n    [SE] new\n   *[other] old\n }\n");
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
    fn a_choice_in_a_choice_and_signs_of_the_syntax_in_literals() {
        let bundle = bundle(
            "# remark\nm = { $n ->\n    [SE] { $x ->\n        [a] one\n       *[b] { \"}\\\"\" } é\n    }\n   *[other] [no] key\n }, end\n\n# another\nv =\n    first\n    second\n    .a = x = y\n",
        );
        let mut args = FluentArgs::new();
        args.set("n", "SE");
        assert_eq!(text(&bundle, "m", &args).0, "}\" é, end");
        args.set("n", "2019");
        assert_eq!(text(&bundle, "m", &args).0, "[no] key, end");
        assert_eq!(text(&bundle, "v", &args).0, "first\nsecond");
        let attribute = bundle.get_message("v").unwrap().get_attribute("a").unwrap().value();
        assert_eq!(bundle.format_pattern(attribute, None, &mut Vec::new()), "x = y");
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
