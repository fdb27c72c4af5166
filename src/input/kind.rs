//! The kinds of input, as named in the report.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// The kind of an input. For several inputs the report shows the first kind in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SourceKind {
    /// A Setup log, whole or in part.
    Log,
    /// Text shown by Setup or its wizard on the screen.
    Console,
    /// Output of the read-only script.
    Script,
    /// Any other text that names something known.
    Text,
    /// Answers to questions.
    Answers,
    /// Nothing recognised, or a file that only explains a log.
    Other,
    /// Only white space.
    Empty,
}

impl SourceKind {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
