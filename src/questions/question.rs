//! A question: what is asked, how it can be answered, and why.

use strum::IntoStaticStr;

use crate::bytes::order::sort_by_key;
use crate::catalog::Catalog;
use crate::catalog::builds::{BUILDS, Kind as Release, product};
use crate::catalog::entry::{Entry, Severity};
use crate::facts::answers::{Answers, CAUSE};
use crate::facts::common::{Operation, Product, SetupBuild};
use crate::facts::fact::{Fact, Kind as FactKind};

/// Maximum number of rows named as the reason for a question.
const MOST_REASONS: usize = 8;

/// One of the answers offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its value in the answers.
    pub value: String,
    /// A label that needs no translation. Without one, the label is `fact-<id>.value-<value>` or `<row>.cause-<value>`.
    pub label: Option<String>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// True or False.
    Flag,
    /// One of the answers offered.
    Choice,
    /// Any text.
    Text,
    /// A whole number.
    Number,
    /// Dotted numbers.
    Version,
    /// One of the causes of a row.
    Cause,
}

impl Kind {
    /// Returns its name in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How much depends on a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Stage {
    /// It decides which checks apply.
    First,
    /// It decides many checks, or which advice is right.
    Essential,
    /// It decides a few checks.
    Detail,
}

impl Stage {
    /// Returns its name in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The fact's name (text: `fact-<id>.ask`), or `cause-<row>`.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// The answers offered. Others can be typed if the kind is a text, a number or a version.
    pub choices: Vec<Choice>,
    /// Whether "I don't know" is offered.
    pub unknown: bool,
    /// Whether an empty answer means that there is none.
    pub empty: bool,
    /// Whether the read-only script can find it.
    pub script: bool,
    /// How much depends on it.
    pub stage: Stage,
    /// Why it is asked: ids of the rows (or `support-<name>`) it decides, the most severe first.
    pub decides: Vec<String>,
    /// Number of all rows it decides.
    pub decides_count: usize,
    /// Answers given so far.
    pub answers: Vec<String>,
}

impl Question {
    /// Returns the question about a fact.
    pub fn about(fact: &'static Fact, stage: Stage, mut decides: Vec<String>, answers: &Answers) -> Self {
        let catalog = Catalog::default();
        sort_by_key(&mut decides, |id| catalog.find(id).map_or(Severity::Info, |(_, e)| e.severity));
        let decides_count = decides.len();
        decides.truncate(MOST_REASONS);
        let choices = if *fact == SetupBuild {
            media(answers.get(Product.name))
        } else {
            fact.choices.iter().map(|c| Choice { value: (*c).to_owned(), label: None }).collect()
        };
        let kind = match fact.kind {
            FactKind::Flag => Kind::Flag,
            _ if !fact.choices.is_empty() => Kind::Choice,
            FactKind::Number => Kind::Number,
            FactKind::Version => Kind::Version,
            FactKind::Text => Kind::Text,
        };
        Question {
            id: fact.name.to_owned(),
            kind,
            choices,
            unknown: *fact != Operation,
            empty: matches!(fact.kind, FactKind::Text | FactKind::Version) && fact.choices.is_empty() && *fact != SetupBuild,
            script: fact.probe.is_some(),
            stage,
            decides,
            decides_count,
            answers: answers.all(fact.name).map(str::to_owned).collect(),
        }
    }

    /// Returns the question which cause of a row applies.
    pub fn cause(row: &'static Entry, answers: &Answers) -> Self {
        let id = of_cause(row);
        Question {
            kind: Kind::Cause,
            choices: row.causes.iter().map(|cause| Choice { value: cause.name.to_owned(), label: None }).collect(),
            unknown: true,
            empty: false,
            script: false,
            stage: Stage::Essential,
            decides: vec![row.id.to_owned()],
            decides_count: 1,
            answers: answers.all(&id).map(str::to_owned).collect(),
            id,
        }
    }
}

/// Returns the id of the question about a row's causes.
pub fn of_cause(row: &Entry) -> String {
    [CAUSE, row.id].concat()
}

/// Returns the builds on media of a product, or of all products if it is unknown, the newest first.
fn media(wanted: Option<&str>) -> Vec<Choice> {
    let of = |v: [u16; 4]| product(v.map(u64::from));
    BUILDS
        .iter()
        .rev()
        .filter(|b| b.3 == Release::Media && wanted.is_none_or(|w| w == crate::facts::answers::UNKNOWN || of(b.0) == Some(w)))
        .map(|b| {
            let value = b.0.map(|n| n.to_string()).join(".");
            let product = if wanted.is_some() { "" } else { of(b.0).unwrap_or_default() };
            let label = [product, if wanted.is_some() { "" } else { " " }, b.1, " (", &value, ")"].concat();
            Choice { value, label: Some(label) }
        })
        .collect()
}
