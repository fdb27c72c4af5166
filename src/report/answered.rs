//! Reports on answers, without a log.

use super::build;
use super::model;
use crate::catalog::Catalog;
use crate::facts::answers::Answers;
use crate::facts::derive::derive;
use crate::facts::set::Facts;

/// Returns version and content date of this build.
pub fn tool() -> model::Tool {
    model::Tool { version: env!("CARGO_PKG_VERSION").into(), content_date: crate::CONTENT_DATE.into() }
}

/// Returns the report on answers, given as fact names and values. Invalid ones are ignored.
pub fn answers(answers: &[(String, String)], catalog: &Catalog) -> model::Report {
    let mut checked = Answers::default();
    for (name, value) in answers {
        // Invalid answers are ignored.
        let _ = checked.add(name, value);
    }
    let mut facts = checked.facts();
    derive(&mut facts);
    of_facts(&facts, catalog)
}

/// Returns the report on facts that do not come from a log.
pub fn of_facts(facts: &Facts, catalog: &Catalog) -> model::Report {
    model::Report {
        schema: model::SCHEMA.into(),
        tool: tool(),
        source: model::Source { kind: model::SourceKind::Answers, bytes: 0, lines: 0, encoding: model::Encoding::Utf8, files: Vec::new() },
        suggestions: Vec::new(),
        notices: Vec::new(),
        shown_run: 1,
        asked: String::new(),
        runs: vec![build::answered(facts, catalog)],
    }
}
