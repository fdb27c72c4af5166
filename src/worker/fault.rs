//! Why something that was asked for could not be had.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::bytes::archive::ArchiveError;

/// The kind of a [`Fault`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultCode {
    /// The reader or the host page ended it.
    Abort,
    /// A file cannot be read.
    Read,
    /// A text that was handed over cannot be read.
    Text,
    /// An archive is not what it looks like.
    ZipDamaged,
    /// An archive is protected by a password.
    ZipEncrypted,
    /// An archive uses a method that is not supported.
    ZipUnsupported,
    /// An archive unpacks to far more than a log would.
    ZipBomb,
    /// A part of the application could not be loaded.
    Load,
    /// The page's policy forbids it.
    Csp,
    /// The server delivers a part with the wrong type.
    Mime,
    /// The browser cannot run the application.
    Unsupported,
    /// The worker died or does not answer.
    Worker,
    /// The module trapped while it read.
    Trap,
    /// A defect of the application.
    Internal,
}

impl FaultCode {
    const ALL: [FaultCode; 14] = [
        Self::Abort,
        Self::Read,
        Self::Text,
        Self::ZipDamaged,
        Self::ZipEncrypted,
        Self::ZipUnsupported,
        Self::ZipBomb,
        Self::Load,
        Self::Csp,
        Self::Mime,
        Self::Unsupported,
        Self::Worker,
        Self::Trap,
        Self::Internal,
    ];

    /// The name in JSON and in the ids of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Abort => "abort",
            Self::Read => "read",
            Self::Text => "text",
            Self::ZipDamaged => "zip-damaged",
            Self::ZipEncrypted => "zip-encrypted",
            Self::ZipUnsupported => "zip-unsupported",
            Self::ZipBomb => "zip-bomb",
            Self::Load => "load",
            Self::Csp => "csp",
            Self::Mime => "mime",
            Self::Unsupported => "unsupported",
            Self::Worker => "worker",
            Self::Trap => "trap",
            Self::Internal => "internal",
        }
    }

    /// The code of this name; [`FaultCode::Internal`] for a name that is none.
    pub fn named(name: &str) -> FaultCode {
        Self::ALL.into_iter().find(|code| code.name() == name).unwrap_or(Self::Internal)
    }

    /// The code that a host page gets: one of those that docs/embedding.md promises.
    pub fn public(self) -> FaultCode {
        match self {
            Self::Text | Self::ZipDamaged | Self::ZipEncrypted | Self::ZipUnsupported | Self::ZipBomb => Self::Read,
            Self::Worker | Self::Trap => Self::Internal,
            code => code,
        }
    }
}

impl From<ArchiveError> for FaultCode {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::Damaged => Self::ZipDamaged,
            ArchiveError::Encrypted => Self::ZipEncrypted,
            ArchiveError::Unsupported | ArchiveError::TooDeep => Self::ZipUnsupported,
            ArchiveError::TooLarge => Self::ZipBomb,
        }
    }
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Fault {
    /// Decides what the reader is told.
    pub code: FaultCode,
    /// Technical details, in English.
    pub message: String,
}

impl Fault {
    /// A fault with its details.
    pub fn new(code: FaultCode, message: impl fmt::Display) -> Fault {
        Fault { code, message: message.to_string() }
    }

    /// What was asked for is no longer wanted.
    pub fn aborted() -> Fault {
        Fault::new(FaultCode::Abort, "no longer wanted")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.message)
    }
}

impl std::error::Error for Fault {}

impl From<ArchiveError> for Fault {
    fn from(error: ArchiveError) -> Self {
        Fault::new(error.into(), error)
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Fault::new(FaultCode::Internal, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_json() {
        for code in FaultCode::ALL {
            assert_eq!(serde_json::to_value(code).ok(), Some(code.name().into()));
            assert_eq!(FaultCode::named(code.name()), code);
        }
        assert_eq!(FaultCode::named("no such code"), FaultCode::Internal);
    }

    #[test]
    fn a_host_page_gets_only_codes_that_are_promised() {
        const PROMISED: [&str; 7] = ["abort", "load", "csp", "mime", "unsupported", "read", "internal"];
        for code in FaultCode::ALL {
            assert!(PROMISED.contains(&code.public().name()), "{code:?}");
        }
    }
}
