//! The results of a decision: the verdict on a row, and a finding with its evidence.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::catalog::entry::{Action, Entry, Severity};
use crate::facts::certainty::Certainty;
use crate::facts::condition::Leaf;
use crate::facts::set::Proof;

/// What the decision rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum By {
    /// A rule id.
    #[default]
    Id,
    /// A code, an exception type, a file name.
    Code,
    /// Values of settings.
    Setting,
    /// A sentence in one language.
    Text,
    /// Answers.
    Answer,
}

impl By {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The verdict on one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It failed, or the known issue or state was found.
    Failed,
    /// It was evaluated, or its condition is known, and it passed.
    Passed,
    /// There is not enough information.
    NotChecked,
}

/// A row that applies, with its evidence.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The row; `None` for an id the catalog does not know.
    pub entry: Option<&'static Entry>,
    /// The id to show.
    pub id: String,
    /// The severity.
    pub severity: Severity,
    /// Whether Setup itself reported it (always true of known issues).
    pub reported: bool,
    /// What the decision rests on.
    pub by: By,
    /// How sure it is.
    pub certainty: Certainty,
    /// The evidence, the deciding line first.
    pub evidence: Vec<Proof>,
    /// Facts behind it.
    pub because: Vec<Leaf>,
    /// Situations that apply.
    pub situations: Vec<&'static str>,
    /// Situations of which nobody can tell.
    pub open_situations: Vec<&'static str>,
    /// Setup's own message.
    pub message: Option<String>,
    /// Other ids the deciding sentence may stand for.
    pub shared_with: Vec<String>,
    /// Named values.
    pub values: Vec<(&'static str, String)>,
    /// Index of the finding that caused it, after [`order::arrange`].
    pub consequence_of: Option<usize>,
}

impl Finding {
    /// Returns the steps of the common plan that it needs: those of its situation, else those of its row.
    pub fn plan(&self) -> &'static [Action] {
        let Some(entry) = self.entry else { return &[Action::Own] };
        let of_situation = entry.plans.iter().find(|(name, _)| self.situations.contains(name));
        of_situation.map_or(entry.plan, |(_, plan)| plan)
    }
}
