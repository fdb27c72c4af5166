//! How sure a statement is.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// How sure a statement is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Certainty {
    /// What it rests on stands in the input as Setup writes it.
    #[default]
    Certain,
    /// It rests on text that is damaged, or of which a part is missing.
    Probable,
}

impl Certainty {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
