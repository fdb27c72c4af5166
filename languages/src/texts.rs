//! The messages of a language, part by part.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fs_err as fs;

use crate::fault::Fault;
use crate::list::{Language, folder};

/// A value or an attribute of a message.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its file.
    pub file: String,
    /// Message and attribute, `Id.step-name`; the title is `Id.`.
    pub place: String,
    /// As Fluent reads it.
    pub pattern: Pattern<String>,
}

/// The forms that a text has by the value of a variable.
#[derive(Debug)]
pub struct Choice<'a> {
    /// The variable.
    pub variable: &'a str,
    /// The keys, in order.
    pub keys: Vec<&'a str>,
}

impl Part {
    /// The text in each of its forms, one after the other on lines of their own; a variable is `0`.
    pub fn text(&self) -> String {
        said(&self.pattern)
    }

    /// The variables that are printed or chosen by.
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut out = BTreeSet::new();
        variables(&self.pattern, &mut out);
        out
    }

    /// Where the text has several forms.
    pub fn choices(&self) -> Vec<Choice<'_>> {
        let mut out = Vec::new();
        choices(&self.pattern, &mut out);
        out
    }

    /// A fault of this part.
    pub fn fault(&self, language: &Language, check: &'static str, says: String) -> Fault {
        Fault { tag: language.tag.clone(), file: self.file.clone(), place: self.place.clone(), check, says }
    }
}

fn said(pattern: &Pattern<String>) -> String {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| said(&variant.value)).collect::<Vec<_>>().join("\n")
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => value.clone(),
        PatternElement::Placeable { .. } => "0".to_owned(),
    };
    pattern.elements.iter().map(element).collect()
}

fn name(expression: &InlineExpression<String>) -> Option<&str> {
    if let InlineExpression::VariableReference { id } = expression { Some(&id.name) } else { None }
}

fn expressions(pattern: &Pattern<String>) -> impl Iterator<Item = &Expression<String>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    })
}

fn variables<'a>(pattern: &'a Pattern<String>, out: &mut BTreeSet<&'a str>) {
    for expression in expressions(pattern) {
        match expression {
            Expression::Inline(inline) => out.extend(name(inline)),
            Expression::Select { selector, variants } => {
                out.extend(name(selector));
                variants.iter().for_each(|variant| variables(&variant.value, out));
            }
        }
    }
}

fn choices<'a>(pattern: &'a Pattern<String>, out: &mut Vec<Choice<'a>>) {
    for expression in expressions(pattern) {
        if let Expression::Select { selector, variants } = expression {
            let key = |variant: &'a Variant<String>| match &variant.key {
                VariantKey::Identifier { name } => name.as_str(),
                VariantKey::NumberLiteral { value } => value.as_str(),
            };
            out.extend(name(selector).map(|variable| Choice { variable, keys: variants.iter().map(key).collect() }));
            variants.iter().for_each(|variant| choices(&variant.value, out));
        }
    }
}

/// The names of a language's files with messages, sorted.
pub fn files(tag: &str) -> Result<Vec<String>> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder(tag))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ftl") {
            out.push(name);
        }
    }
    out.sort();
    Ok(out)
}

/// Every part of every message of a language, in the order of the files.
pub fn parts(tag: &str) -> Result<Vec<Part>> {
    let mut out = Vec::new();
    for file in files(tag)? {
        let resource = match fluent_syntax::parser::parse(fs::read_to_string(folder(tag).join(&file))?) {
            Ok(resource) => resource,
            Err((_, errors)) => bail!("{tag}/{file} is not Fluent: {errors:?}"),
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let title = message.value.map(|pattern| (String::new(), pattern));
            let attributes = message.attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value));
            let both = title.into_iter().chain(attributes);
            out.extend(both.map(|(name, pattern)| Part { file: file.clone(), place: format!("{id}.{name}"), pattern }));
        }
    }
    Ok(out)
}

/// Parts by their places.
pub fn by_place(parts: &[Part]) -> BTreeMap<&str, &Part> {
    parts.iter().map(|part| (part.place.as_str(), part)).collect()
}
