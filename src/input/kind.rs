//! What an input was, in the report's words.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// What an input was. Of several inputs the first kind in this order stands for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SourceKind {
    /// A Setup log, whole or in part.
    Log,
    /// What Setup or its wizard shows on the screen.
    Console,
    /// What the read-only script printed.
    Script,
    /// Any other text that names something known.
    Text,
    /// Answers to questions.
    Answers,
    /// Nothing that is known, or a file that only explains a log.
    Other,
    /// Nothing but blanks.
    Empty,
}

impl SourceKind {
    /// Its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
