//! The error for archives that cannot be unpacked.

use core::fmt;

/// Why an archive cannot be unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArchiveError {
    /// It is invalid, damaged or incomplete.
    Damaged,
    /// A file in it is protected by a password.
    Encrypted,
    /// It uses a method that is not supported.
    Unsupported,
    /// It unpacks to far more than a log would.
    TooLarge,
    /// It lies within too many other archives.
    TooDeep,
}

impl ArchiveError {
    /// Returns the code that selects the message to the reader.
    pub fn code(self) -> &'static str {
        match self {
            Self::Damaged => "zip-damaged",
            Self::Encrypted => "zip-encrypted",
            Self::Unsupported => "zip-unsupported",
            Self::TooLarge => "zip-bomb",
            Self::TooDeep => "zip-deep",
        }
    }
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the archive is damaged",
            Self::Encrypted => "the archive is protected by a password; unpack it first",
            Self::Unsupported => "the archive is packed in a way that is not supported; unpack it first",
            Self::TooLarge => "the archive unpacks to far more than a log would; it was not read further",
            Self::TooDeep => "the archive lies within too many other archives; unpack it first",
        })
    }
}

impl std::error::Error for ArchiveError {}
