//! Forms by number have the plural categories of the language, as CLDR has them; forms by anything else those of English. All are
//! formatted by the library that the program uses.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Identifier, Message, Resource};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::Texts;
use crate::fault::Fault;
use crate::list::Language;
use crate::texts::{Choice, Part, by_place};

pub(super) const NAME: &str = "forms";

/// Numbers up to here occur in what the program says.
const MOST: u32 = 1_000;

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// The plural rules of a language.
fn rules(language: &Language) -> Option<PluralRules> {
    let mut base = language.id();
    base.clear_variants();
    // CLDR lists most languages without script and region.
    let of = |id| PluralRules::create(id, PluralRuleType::CARDINAL).ok();
    of(base.clone()).or_else(|| {
        let mut bare = base;
        (bare.script, bare.region) = (None, None);
        of(bare)
    })
}

/// Whether the forms are by number: one of them is a plural category besides the one that every language has.
fn by_number(choice: &Choice<'_>) -> bool {
    choice.variable == "count" || choice.keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(key))
}

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    let language = texts.language;
    let Some(rules) = rules(language) else {
        return texts.parts.iter().take(1).map(|part| part.fault(language, NAME, "CLDR has no plural rules here".to_owned())).collect();
    };
    let of = |number: u32| rules.select(number).map(category).unwrap_or("other");
    let mut known: BTreeSet<&str> = (0..=MOST).map(of).collect();
    let needed = known.clone();
    known.extend(["0.5", "1.5", "1000000"].into_iter().filter_map(|number| rules.select(number).ok().map(category)));
    known.insert("other");
    let english = by_place(texts.english);
    let mut out = Vec::new();
    for part in texts.parts {
        let choices = part.choices();
        for choice in choices.iter().filter(|choice| by_number(choice)) {
            let words: BTreeSet<&str> = choice.keys.iter().copied().filter(|key| key.parse::<f64>().is_err()).collect();
            let foreign: Vec<_> = words.difference(&known).collect();
            let lacking: Vec<_> = needed.difference(&words).collect();
            if !foreign.is_empty() || !lacking.is_empty() {
                out.push(part.fault(language, NAME, format!("forms of ${}: no {foreign:?} here, but {lacking:?}", choice.variable)));
            }
        }
        // Of other variables the same values are told apart.
        let others = |choices: &[Choice<'_>]| {
            let all = choices.iter().filter(|choice| !by_number(choice)).map(|choice| {
                let keys: BTreeSet<String> = choice.keys.iter().map(|key| (*key).to_owned()).collect();
                (choice.variable.to_owned(), keys)
            });
            all.collect::<BTreeSet<_>>()
        };
        if english.get(part.place.as_str()).is_some_and(|en| others(&en.choices()) != others(&choices)) {
            out.push(part.fault(language, NAME, "tells other values apart than English".to_owned()));
        }
    }
    out.extend(formatted(texts.parts, language));
    out
}

/// Formats every part with numbers of every category, as the program would; what fails.
fn formatted(parts: &[Part], language: &Language) -> Vec<Fault> {
    // Each is a message of its own, whatever its attributes are.
    let message = |(at, part): (usize, &Part)| {
        let id = Identifier { name: format!("m{at}") };
        Entry::Message(Message { id, value: Some(part.pattern.clone()), attributes: Vec::new(), comment: None })
    };
    let body = parts.iter().enumerate().map(message).collect();
    let text = fluent_syntax::serializer::serialize(&Resource { body });
    let mut bundle = FluentBundle::new(vec![language.id()]);
    bundle.set_use_isolating(false);
    // What cannot be read is missed below.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
    bundle.add_resource_overriding(resource);
    let fails = |(at, part): (usize, &Part)| {
        let Some(pattern) = bundle.get_message(&format!("m{at}")).and_then(|message| message.value()) else {
            return Some(part.fault(language, NAME, "cannot be read by itself".to_owned()));
        };
        [0, 1, 2, 3, 5, 11, 21, 100, MOST].into_iter().find_map(|number| {
            let mut args = FluentArgs::new();
            for variable in part.variables() {
                if variable == "count" { args.set(variable, number) } else { args.set(variable, "v") }
            }
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
            let is_wrong = !errors.is_empty() || said.trim().is_empty();
            is_wrong.then(|| part.fault(language, NAME, format!("with {number}: {said:?} {errors:?}")))
        })
    };
    parts.iter().enumerate().filter_map(fails).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn every_language_has_its_own_forms() {
        let one = "a = { $count ->\n    [one] a\n   *[other] b { $count }\n}\n";
        let slavic = "a = { $count ->\n    [one] { $count } а\n    [few] { $count } б\n   *[many] { $count } в\n}\n";
        for (tag, text, count) in [
            ("en", one, 0),
            ("de", one, 0),
            ("fr", one, 0),
            ("pt-BR", one, 0),
            ("ru", one, 1),
            ("ru", slavic, 0),
            ("de", slavic, 1),
            ("ja", one, 1),
            ("ja", "a = { $count }件\n", 0),
            ("zh-Hant", "a = { $count ->\n    [0] 沒有\n   *[other] { $count }\n}\n", 0),
        ] {
            assert_eq!(found(faults, tag, one, text).len(), count, "{tag}: {text}");
        }
        let product = "a = { $product ->\n    [SE] a\n   *[other] b\n}\n";
        assert!(found(faults, "de", product, product).is_empty());
        assert_eq!(found(faults, "de", product, "a = { $product }\n").len(), 1);
    }

    #[test]
    fn cldr_knows_our_languages() {
        for tag in ["en", "fr", "de", "es", "it", "ja", "ko", "pt-BR", "ru", "zh-Hans", "zh-Hant"] {
            assert!(rules(&Language { tag: tag.to_owned(), name: String::new() }).is_some(), "{tag}");
        }
    }
}
