//! Typography: quotation marks, dashes, blanks and marks of each language, as `languages/typography.toml` lists them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Texts;
use crate::fault::Fault;
use crate::words::Never;

pub(super) const NAME: &str = "typography";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    rule: Vec<Rule>,
}

/// A rule of some languages; of all where none is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    #[serde(default)]
    languages: Vec<String>,
    never: Vec<Never>,
    // What the test reads.
    #[cfg_attr(not(test), expect(dead_code))]
    wrong: String,
    #[cfg_attr(not(test), expect(dead_code))]
    right: String,
    why: String,
}

impl Rule {
    fn finds<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.never.iter().find_map(|never| never.finds(text))
    }
}

// A list that is not as expected is found by the test below, before anybody relies on it.
static RULES: LazyLock<Vec<Rule>> =
    LazyLock::new(|| toml::from_str::<List>(include_str!("../../typography.toml")).map(|list| list.rule).unwrap_or_default());

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    let tag = &texts.language.tag;
    let rules: Vec<&Rule> = RULES.iter().filter(|rule| rule.languages.is_empty() || rule.languages.contains(tag)).collect();
    let mut out = Vec::new();
    for part in texts.parts {
        let text = part.text();
        for (rule, found) in rules.iter().filter_map(|rule| Some((rule, rule.finds(&text)?))) {
            out.push(part.fault(texts.language, NAME, format!("{found:?}: {}", rule.why)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_finds_what_is_wrong_and_lets_pass_what_is_right() {
        let list: List = toml::from_str(include_str!("../../typography.toml")).expect("rules");
        let mut faults = Vec::new();
        for rule in &list.rule {
            if rule.finds(&rule.wrong).is_none() {
                faults.push(format!("{:?} lets pass: {}", rule.languages, rule.wrong));
            }
            if let Some(found) = rule.finds(&rule.right) {
                faults.push(format!("{:?} finds {found:?} in: {}", rule.languages, rule.right));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
