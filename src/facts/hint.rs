//! Hints: rows that a text may be about, without proof.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// What speaks for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Reason {
    /// A piece of its message, or a message much like it.
    Wording,
    /// A code, type or file that its error names.
    Name,
    /// The words it is about.
    Topic,
}

impl Reason {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A row that a text may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hint {
    /// Id of the row.
    pub id: &'static str,
    /// What speaks for it.
    pub reason: Reason,
    /// Number of the line.
    pub line: u64,
}
