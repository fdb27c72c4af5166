//! Reports on answers alone: no log was read.

use super::build;
use super::model;
use crate::catalog::Catalog;
use crate::facts::answers::Answers;
use crate::facts::derive::derive;
use crate::facts::set::Facts;

/// Version and date of this build.
pub fn tool() -> model::Tool {
    model::Tool { version: env!("CARGO_PKG_VERSION").into(), content_date: crate::CONTENT_DATE.into() }
}

/// A report on answers alone: fact names and values.
pub fn answers(answers: &[(String, String)], catalog: &Catalog) -> model::Report {
    let mut checked = Answers::default();
    for (name, value) in answers {
        // What is no answer decides nothing.
        let _ = checked.add(name, value);
    }
    let mut facts = checked.facts();
    derive(&mut facts);
    of_facts(&facts, catalog)
}

/// A report on facts that no log gave.
pub fn of_facts(facts: &Facts, catalog: &Catalog) -> model::Report {
    model::Report {
        schema: model::SCHEMA.into(),
        tool: tool(),
        source: model::Source { kind: model::SourceKind::Answers, bytes: 0, lines: 0, encoding: model::Encoding::Utf8, files: Vec::new() },
        notices: Vec::new(),
        shown_run: 1,
        runs: vec![build::answered(facts, catalog)],
    }
}
