//! What is wrong with a text.

use std::fmt;

/// A fault, by the check that found it and the place where it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Tag of the language.
    pub tag: String,
    /// File, or empty where it is about the language as a whole.
    pub file: String,
    /// Message and attribute, `Id.step-name`; the title is `Id.`.
    pub place: String,
    /// The name of the check.
    pub check: &'static str,
    /// What is wrong, in plain words.
    pub says: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}: {}: {} ({})", self.tag, self.file, self.place, self.says, self.check)
    }
}
